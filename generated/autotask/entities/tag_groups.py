"""TagGroups. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "TagGroups",
    "TagGroup",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('display_color', 'displayColor', 'int32'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('is_system', 'isSystem', 'boolean', read_only=True),
        _rt.FieldSchema('label', 'label', 'string', length=50, required=True),
    ),
    root_writes=True,
    label="label",
    can="create update replace delete",
    package="autotask",
)


class TagGroupPath(_rt.Path[_rt.Root, "TagGroup"]):
    """The relations of TagGroups, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class TagGroupFields(_rt.Fields["TagGroup"], TagGroupPath["TagGroup"]):
    """The fields of TagGroups in queries: ``T = TagGroup.q``."""

    id: _rt.Integer[TagGroup]
    """``id``: int64, read-only."""
    display_color: _rt.Integer[TagGroup]
    """``displayColor``: int32, picklist of the tenant."""
    is_active: _rt.Boolean[TagGroup]
    """``isActive``: boolean."""
    is_system: _rt.Boolean[TagGroup]
    """``isSystem``: boolean, read-only."""
    label: _rt.Text[TagGroup]
    """``label``: string, at most 50 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TagGroup(_rt.Row):
    """A row of TagGroups, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TagGroupFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    display_color: int | None = None
    """``displayColor``: int32, picklist of the tenant."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    is_system: bool | None = None
    """``isSystem``: boolean, read-only."""
    label: str | None = None
    """``label``: string, at most 50 characters, required."""


class TagGroupCreateFields(_t.TypedDict, total=False):
    """What a new row of TagGroups can be given."""

    display_color: int | None
    """``displayColor``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean."""
    label: _t.Required[str]
    """``label``: string, at most 50 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TagGroupCreate(_rt.WriteModel):
    """A row of TagGroups to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    display_color: int | None | _rt.Unset = _rt.UNSET
    """``displayColor``: int32, picklist of the tenant."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean."""
    label: str
    """``label``: string, at most 50 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TagGroupCreateFields]) -> None: ...


class TagGroupUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TagGroups. Left out is kept; None clears."""

    display_color: int | None
    """``displayColor``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean."""
    label: str
    """``label``: string, at most 50 characters, required."""


class TagGroupReplaceFields(_t.TypedDict, total=False):
    """What a row of TagGroups is replaced by. Left out is cleared."""

    display_color: int | None
    """``displayColor``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean."""
    label: _t.Required[str]
    """``label``: string, at most 50 characters, required."""


class TagGroupsService(_rt.Readable[TagGroup], _rt.Queryable[TagGroup], _rt.Creatable[TagGroup], _rt.Updatable[TagGroup], _rt.Deactivating[TagGroup], _rt.Deleting[TagGroup]):
    """What the API can do with TagGroups: the sync service."""

    model = TagGroup

    @_t.overload
    def create(self, model: TagGroupCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TagGroupCreateFields]) -> int: ...

    def create(self, model: TagGroupCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TagGroupCreate, model, fields)

    @_t.overload
    def update(self, row: TagGroup, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TagGroupUpdateFields]) -> None: ...

    def update(self, target: int | TagGroup, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TagGroupReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})


class AsyncTagGroupsService(_rt.AsyncReadable[TagGroup], _rt.AsyncQueryable[TagGroup], _rt.AsyncCreatable[TagGroup], _rt.AsyncUpdatable[TagGroup], _rt.AsyncDeactivating[TagGroup], _rt.AsyncDeleting[TagGroup]):
    """What the API can do with TagGroups: the async service."""

    model = TagGroup

    @_t.overload
    async def create(self, model: TagGroupCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TagGroupCreateFields]) -> int: ...

    async def create(self, model: TagGroupCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TagGroupCreate, model, fields)

    @_t.overload
    async def update(self, row: TagGroup, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TagGroupUpdateFields]) -> None: ...

    async def update(self, target: int | TagGroup, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TagGroupReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})
