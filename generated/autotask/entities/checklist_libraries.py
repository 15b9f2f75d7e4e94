"""ChecklistLibraries. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ChecklistLibraries",
    "ChecklistLibrary",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=500),
        _rt.FieldSchema('entity_type', 'entityType', 'int32', required=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace delete",
    package="autotask",
)


class ChecklistLibraryPath(_rt.Path[_rt.Root, "ChecklistLibrary"]):
    """The relations of ChecklistLibraries, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ChecklistLibraryFields(_rt.Fields["ChecklistLibrary"], ChecklistLibraryPath["ChecklistLibrary"]):
    """The fields of ChecklistLibraries in queries: ``T = ChecklistLibrary.q``."""

    id: _rt.Integer[ChecklistLibrary]
    """``id``: int64, read-only."""
    description: _rt.Text[ChecklistLibrary]
    """``description``: string, at most 500 characters."""
    entity_type: _rt.Integer[ChecklistLibrary]
    """``entityType``: int32, required, picklist of the tenant."""
    is_active: _rt.Boolean[ChecklistLibrary]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _rt.Text[ChecklistLibrary]
    """``name``: string, at most 100 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ChecklistLibrary(_rt.Row):
    """A row of ChecklistLibraries, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ChecklistLibraryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 500 characters."""
    entity_type: int | None = None
    """``entityType``: int32, required, picklist of the tenant."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""


class ChecklistLibraryCreateFields(_t.TypedDict, total=False):
    """What a new row of ChecklistLibraries can be given."""

    description: str | None
    """``description``: string, at most 500 characters."""
    entity_type: _t.Required[int]
    """``entityType``: int32, required, picklist of the tenant."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ChecklistLibraryCreate(_rt.WriteModel):
    """A row of ChecklistLibraries to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 500 characters."""
    entity_type: int
    """``entityType``: int32, required, picklist of the tenant."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ChecklistLibraryCreateFields]) -> None: ...


class ChecklistLibraryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ChecklistLibraries. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 500 characters."""
    entity_type: int
    """``entityType``: int32, required, picklist of the tenant."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""


class ChecklistLibraryReplaceFields(_t.TypedDict, total=False):
    """What a row of ChecklistLibraries is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 500 characters."""
    entity_type: _t.Required[int]
    """``entityType``: int32, required, picklist of the tenant."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""


class ChecklistLibrariesService(_rt.Readable[ChecklistLibrary], _rt.Queryable[ChecklistLibrary], _rt.Creatable[ChecklistLibrary], _rt.Updatable[ChecklistLibrary], _rt.Deactivating[ChecklistLibrary], _rt.Deleting[ChecklistLibrary]):
    """What the API can do with ChecklistLibraries: the sync service."""

    model = ChecklistLibrary

    @_t.overload
    def create(self, model: ChecklistLibraryCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ChecklistLibraryCreateFields]) -> int: ...

    def create(self, model: ChecklistLibraryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ChecklistLibraryCreate, model, fields)

    @_t.overload
    def update(self, row: ChecklistLibrary, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ChecklistLibraryUpdateFields]) -> None: ...

    def update(self, target: int | ChecklistLibrary, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ChecklistLibraryReplaceFields]) -> None:
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


class AsyncChecklistLibrariesService(_rt.AsyncReadable[ChecklistLibrary], _rt.AsyncQueryable[ChecklistLibrary], _rt.AsyncCreatable[ChecklistLibrary], _rt.AsyncUpdatable[ChecklistLibrary], _rt.AsyncDeactivating[ChecklistLibrary], _rt.AsyncDeleting[ChecklistLibrary]):
    """What the API can do with ChecklistLibraries: the async service."""

    model = ChecklistLibrary

    @_t.overload
    async def create(self, model: ChecklistLibraryCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ChecklistLibraryCreateFields]) -> int: ...

    async def create(self, model: ChecklistLibraryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ChecklistLibraryCreate, model, fields)

    @_t.overload
    async def update(self, row: ChecklistLibrary, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ChecklistLibraryUpdateFields]) -> None: ...

    async def update(self, target: int | ChecklistLibrary, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ChecklistLibraryReplaceFields]) -> None:
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
