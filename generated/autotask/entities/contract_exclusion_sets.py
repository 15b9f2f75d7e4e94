"""ContractExclusionSets. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ContractExclusionSets",
    "ContractExclusionSet",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=500),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace delete",
    package="autotask",
)


class ContractExclusionSetPath(_rt.Path[_rt.Root, "ContractExclusionSet"]):
    """The relations of ContractExclusionSets, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ContractExclusionSetFields(_rt.Fields["ContractExclusionSet"], ContractExclusionSetPath["ContractExclusionSet"]):
    """The fields of ContractExclusionSets in queries: ``T = ContractExclusionSet.q``."""

    id: _rt.Integer[ContractExclusionSet]
    """``id``: int64, read-only."""
    description: _rt.Text[ContractExclusionSet]
    """``description``: string, at most 500 characters."""
    is_active: _rt.Boolean[ContractExclusionSet]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _rt.Text[ContractExclusionSet]
    """``name``: string, at most 100 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractExclusionSet(_rt.Row):
    """A row of ContractExclusionSets, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractExclusionSetFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 500 characters."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""


class ContractExclusionSetCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractExclusionSets can be given."""

    description: str | None
    """``description``: string, at most 500 characters."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractExclusionSetCreate(_rt.WriteModel):
    """A row of ContractExclusionSets to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 500 characters."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractExclusionSetCreateFields]) -> None: ...


class ContractExclusionSetUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractExclusionSets. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 500 characters."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""


class ContractExclusionSetReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractExclusionSets is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 500 characters."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""


class ContractExclusionSetsService(_rt.Readable[ContractExclusionSet], _rt.Queryable[ContractExclusionSet], _rt.Creatable[ContractExclusionSet], _rt.Updatable[ContractExclusionSet], _rt.Deactivating[ContractExclusionSet], _rt.Deleting[ContractExclusionSet]):
    """What the API can do with ContractExclusionSets: the sync service."""

    model = ContractExclusionSet

    @_t.overload
    def create(self, model: ContractExclusionSetCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractExclusionSetCreateFields]) -> int: ...

    def create(self, model: ContractExclusionSetCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractExclusionSetCreate, model, fields)

    @_t.overload
    def update(self, row: ContractExclusionSet, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractExclusionSetUpdateFields]) -> None: ...

    def update(self, target: int | ContractExclusionSet, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractExclusionSetReplaceFields]) -> None:
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


class AsyncContractExclusionSetsService(_rt.AsyncReadable[ContractExclusionSet], _rt.AsyncQueryable[ContractExclusionSet], _rt.AsyncCreatable[ContractExclusionSet], _rt.AsyncUpdatable[ContractExclusionSet], _rt.AsyncDeactivating[ContractExclusionSet], _rt.AsyncDeleting[ContractExclusionSet]):
    """What the API can do with ContractExclusionSets: the async service."""

    model = ContractExclusionSet

    @_t.overload
    async def create(self, model: ContractExclusionSetCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractExclusionSetCreateFields]) -> int: ...

    async def create(self, model: ContractExclusionSetCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractExclusionSetCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractExclusionSet, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractExclusionSetUpdateFields]) -> None: ...

    async def update(self, target: int | ContractExclusionSet, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractExclusionSetReplaceFields]) -> None:
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
