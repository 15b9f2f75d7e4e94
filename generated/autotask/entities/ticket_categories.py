"""TicketCategories. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "TicketCategories",
    "TicketCategory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('display_color_rgb', 'displayColorRGB', 'int32', read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('is_api_only', 'isApiOnly', 'boolean', read_only=True, soap='ApiOnly'),
        _rt.FieldSchema('is_global_default', 'isGlobalDefault', 'boolean', read_only=True, soap='GlobalDefault'),
        _rt.FieldSchema('name', 'name', 'string', length=30, read_only=True),
        _rt.FieldSchema('nickname', 'nickname', 'string', length=3, read_only=True),
    ),
    root_writes=True,
    label="name",
    can="update replace",
    lifetime=900,
    package="autotask",
)


class TicketCategoryPath(_rt.Path[_rt.Root, "TicketCategory"]):
    """The relations of TicketCategories, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class TicketCategoryFields(_rt.Fields["TicketCategory"], TicketCategoryPath["TicketCategory"]):
    """The fields of TicketCategories in queries: ``T = TicketCategory.q``."""

    id: _rt.Integer[TicketCategory]
    """``id``: int64, read-only."""
    display_color_rgb: _rt.Integer[TicketCategory]
    """``displayColorRGB``: int32, read-only, picklist of the tenant."""
    is_active: _rt.Boolean[TicketCategory]
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_api_only: _rt.Boolean[TicketCategory]
    """``isApiOnly``: boolean, read-only, ApiOnly in SOAP."""
    is_global_default: _rt.Boolean[TicketCategory]
    """``isGlobalDefault``: boolean, read-only, GlobalDefault in SOAP."""
    name: _rt.Text[TicketCategory]
    """``name``: string, at most 30 characters, read-only."""
    nickname: _rt.Text[TicketCategory]
    """``nickname``: string, at most 3 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketCategory(_rt.Row):
    """A row of TicketCategories, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketCategoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    display_color_rgb: int | None = None
    """``displayColorRGB``: int32, read-only, picklist of the tenant."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_api_only: bool | None = None
    """``isApiOnly``: boolean, read-only, ApiOnly in SOAP."""
    is_global_default: bool | None = None
    """``isGlobalDefault``: boolean, read-only, GlobalDefault in SOAP."""
    name: str | None = None
    """``name``: string, at most 30 characters, read-only."""
    nickname: str | None = None
    """``nickname``: string, at most 3 characters, read-only."""


class TicketCategoryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TicketCategories. Left out is kept; None clears."""



class TicketCategoryReplaceFields(_t.TypedDict, total=False):
    """What a row of TicketCategories is replaced by. Left out is cleared."""



class TicketCategoriesService(_rt.Readable[TicketCategory], _rt.Queryable[TicketCategory], _rt.Updatable[TicketCategory]):
    """What the API can do with TicketCategories: the sync service."""

    model = TicketCategory

    @_t.overload
    def update(self, row: TicketCategory, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TicketCategoryUpdateFields]) -> None: ...

    def update(self, target: int | TicketCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TicketCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncTicketCategoriesService(_rt.AsyncReadable[TicketCategory], _rt.AsyncQueryable[TicketCategory], _rt.AsyncUpdatable[TicketCategory]):
    """What the API can do with TicketCategories: the async service."""

    model = TicketCategory

    @_t.overload
    async def update(self, row: TicketCategory, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TicketCategoryUpdateFields]) -> None: ...

    async def update(self, target: int | TicketCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TicketCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
