"""OpportunityCategories. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "OpportunityCategories",
    "OpportunityCategory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('display_color_rgb', 'displayColorRGB', 'int32'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('is_global_default', 'isGlobalDefault', 'boolean'),
        _rt.FieldSchema('name', 'name', 'string', length=100),
        _rt.FieldSchema('nickname', 'nickname', 'string'),
    ),
    root_writes=True,
    label="name",
    can="update replace",
    package="autotask",
)


class OpportunityCategoryPath(_rt.Path[_rt.Root, "OpportunityCategory"]):
    """The relations of OpportunityCategories, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class OpportunityCategoryFields(_rt.Fields["OpportunityCategory"], OpportunityCategoryPath["OpportunityCategory"]):
    """The fields of OpportunityCategories in queries: ``T = OpportunityCategory.q``."""

    id: _rt.Integer[OpportunityCategory]
    """``id``: int64, read-only."""
    display_color_rgb: _rt.Integer[OpportunityCategory]
    """``displayColorRGB``: int32."""
    is_active: _rt.Boolean[OpportunityCategory]
    """``isActive``: boolean."""
    is_global_default: _rt.Boolean[OpportunityCategory]
    """``isGlobalDefault``: boolean."""
    name: _rt.Text[OpportunityCategory]
    """``name``: string, at most 100 characters."""
    nickname: _rt.Text[OpportunityCategory]
    """``nickname``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class OpportunityCategory(_rt.Row):
    """A row of OpportunityCategories, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = OpportunityCategoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    display_color_rgb: int | None = None
    """``displayColorRGB``: int32."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    is_global_default: bool | None = None
    """``isGlobalDefault``: boolean."""
    name: str | None = None
    """``name``: string, at most 100 characters."""
    nickname: str | None = None
    """``nickname``: string."""


class OpportunityCategoryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of OpportunityCategories. Left out is kept; None clears."""

    display_color_rgb: int | None
    """``displayColorRGB``: int32."""
    is_active: bool | None
    """``isActive``: boolean."""
    is_global_default: bool | None
    """``isGlobalDefault``: boolean."""
    name: str | None
    """``name``: string, at most 100 characters."""
    nickname: str | None
    """``nickname``: string."""


class OpportunityCategoryReplaceFields(_t.TypedDict, total=False):
    """What a row of OpportunityCategories is replaced by. Left out is cleared."""

    display_color_rgb: int | None
    """``displayColorRGB``: int32."""
    is_active: bool | None
    """``isActive``: boolean."""
    is_global_default: bool | None
    """``isGlobalDefault``: boolean."""
    name: str | None
    """``name``: string, at most 100 characters."""
    nickname: str | None
    """``nickname``: string."""


class OpportunityCategoriesService(_rt.Readable[OpportunityCategory], _rt.Queryable[OpportunityCategory], _rt.Updatable[OpportunityCategory], _rt.Deactivating[OpportunityCategory]):
    """What the API can do with OpportunityCategories: the sync service."""

    model = OpportunityCategory

    @_t.overload
    def update(self, row: OpportunityCategory, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[OpportunityCategoryUpdateFields]) -> None: ...

    def update(self, target: int | OpportunityCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[OpportunityCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncOpportunityCategoriesService(_rt.AsyncReadable[OpportunityCategory], _rt.AsyncQueryable[OpportunityCategory], _rt.AsyncUpdatable[OpportunityCategory], _rt.AsyncDeactivating[OpportunityCategory]):
    """What the API can do with OpportunityCategories: the async service."""

    model = OpportunityCategory

    @_t.overload
    async def update(self, row: OpportunityCategory, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[OpportunityCategoryUpdateFields]) -> None: ...

    async def update(self, target: int | OpportunityCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[OpportunityCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
