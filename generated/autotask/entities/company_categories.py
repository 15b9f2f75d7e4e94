"""CompanyCategories. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "CompanyCategories",
    "CompanyCategory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('display_color_rgb', 'displayColorRGB', 'int32'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('is_api_only', 'isApiOnly', 'boolean'),
        _rt.FieldSchema('is_global_default', 'isGlobalDefault', 'boolean'),
        _rt.FieldSchema('name', 'name', 'string', length=100),
        _rt.FieldSchema('nickname', 'nickname', 'string'),
    ),
    root_writes=True,
    label="name",
    can="update replace",
    lifetime=900,
    package="autotask",
)


class CompanyCategoryPath(_rt.Path[_rt.Root, "CompanyCategory"]):
    """The relations of CompanyCategories, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class CompanyCategoryFields(_rt.Fields["CompanyCategory"], CompanyCategoryPath["CompanyCategory"]):
    """The fields of CompanyCategories in queries: ``T = CompanyCategory.q``."""

    id: _rt.Integer[CompanyCategory]
    """``id``: int64, read-only."""
    display_color_rgb: _rt.Integer[CompanyCategory]
    """``displayColorRGB``: int32."""
    is_active: _rt.Boolean[CompanyCategory]
    """``isActive``: boolean."""
    is_api_only: _rt.Boolean[CompanyCategory]
    """``isApiOnly``: boolean."""
    is_global_default: _rt.Boolean[CompanyCategory]
    """``isGlobalDefault``: boolean."""
    name: _rt.Text[CompanyCategory]
    """``name``: string, at most 100 characters."""
    nickname: _rt.Text[CompanyCategory]
    """``nickname``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyCategory(_rt.Row):
    """A row of CompanyCategories, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyCategoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    display_color_rgb: int | None = None
    """``displayColorRGB``: int32."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    is_api_only: bool | None = None
    """``isApiOnly``: boolean."""
    is_global_default: bool | None = None
    """``isGlobalDefault``: boolean."""
    name: str | None = None
    """``name``: string, at most 100 characters."""
    nickname: str | None = None
    """``nickname``: string."""


class CompanyCategoryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of CompanyCategories. Left out is kept; None clears."""

    display_color_rgb: int | None
    """``displayColorRGB``: int32."""
    is_active: bool | None
    """``isActive``: boolean."""
    is_api_only: bool | None
    """``isApiOnly``: boolean."""
    is_global_default: bool | None
    """``isGlobalDefault``: boolean."""
    name: str | None
    """``name``: string, at most 100 characters."""
    nickname: str | None
    """``nickname``: string."""


class CompanyCategoryReplaceFields(_t.TypedDict, total=False):
    """What a row of CompanyCategories is replaced by. Left out is cleared."""

    display_color_rgb: int | None
    """``displayColorRGB``: int32."""
    is_active: bool | None
    """``isActive``: boolean."""
    is_api_only: bool | None
    """``isApiOnly``: boolean."""
    is_global_default: bool | None
    """``isGlobalDefault``: boolean."""
    name: str | None
    """``name``: string, at most 100 characters."""
    nickname: str | None
    """``nickname``: string."""


class CompanyCategoriesService(_rt.Readable[CompanyCategory], _rt.Queryable[CompanyCategory], _rt.Updatable[CompanyCategory], _rt.Deactivating[CompanyCategory]):
    """What the API can do with CompanyCategories: the sync service."""

    model = CompanyCategory

    @_t.overload
    def update(self, row: CompanyCategory, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanyCategoryUpdateFields]) -> None: ...

    def update(self, target: int | CompanyCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CompanyCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncCompanyCategoriesService(_rt.AsyncReadable[CompanyCategory], _rt.AsyncQueryable[CompanyCategory], _rt.AsyncUpdatable[CompanyCategory], _rt.AsyncDeactivating[CompanyCategory]):
    """What the API can do with CompanyCategories: the async service."""

    model = CompanyCategory

    @_t.overload
    async def update(self, row: CompanyCategory, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanyCategoryUpdateFields]) -> None: ...

    async def update(self, target: int | CompanyCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CompanyCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
