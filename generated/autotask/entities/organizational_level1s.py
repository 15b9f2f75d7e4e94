"""OrganizationalLevel1s. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "OrganizationalLevel1s",
    "OrganizationalLevel1",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=400),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('name', 'name', 'string', length=50, required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    lifetime=900,
    package="autotask",
)


class OrganizationalLevel1Path(_rt.Path[_rt.Root, "OrganizationalLevel1"]):
    """The relations of OrganizationalLevel1s, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class OrganizationalLevel1Fields(_rt.Fields["OrganizationalLevel1"], OrganizationalLevel1Path["OrganizationalLevel1"]):
    """The fields of OrganizationalLevel1s in queries: ``T = OrganizationalLevel1.q``."""

    id: _rt.Integer[OrganizationalLevel1]
    """``id``: int64, read-only."""
    description: _rt.Text[OrganizationalLevel1]
    """``description``: string, at most 400 characters."""
    is_active: _rt.Boolean[OrganizationalLevel1]
    """``isActive``: boolean, Active in SOAP."""
    name: _rt.Text[OrganizationalLevel1]
    """``name``: string, at most 50 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class OrganizationalLevel1(_rt.Row):
    """A row of OrganizationalLevel1s, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = OrganizationalLevel1Fields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 400 characters."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    name: str | None = None
    """``name``: string, at most 50 characters, required."""


class OrganizationalLevel1CreateFields(_t.TypedDict, total=False):
    """What a new row of OrganizationalLevel1s can be given."""

    description: str | None
    """``description``: string, at most 400 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 50 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class OrganizationalLevel1Create(_rt.WriteModel):
    """A row of OrganizationalLevel1s to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 400 characters."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    name: str
    """``name``: string, at most 50 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[OrganizationalLevel1CreateFields]) -> None: ...


class OrganizationalLevel1UpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of OrganizationalLevel1s. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 400 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: str
    """``name``: string, at most 50 characters, required."""


class OrganizationalLevel1ReplaceFields(_t.TypedDict, total=False):
    """What a row of OrganizationalLevel1s is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 400 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 50 characters, required."""


class OrganizationalLevel1sService(_rt.Readable[OrganizationalLevel1], _rt.Queryable[OrganizationalLevel1], _rt.Creatable[OrganizationalLevel1], _rt.Updatable[OrganizationalLevel1], _rt.Deactivating[OrganizationalLevel1]):
    """What the API can do with OrganizationalLevel1s: the sync service."""

    model = OrganizationalLevel1

    @_t.overload
    def create(self, model: OrganizationalLevel1Create, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[OrganizationalLevel1CreateFields]) -> int: ...

    def create(self, model: OrganizationalLevel1Create | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(OrganizationalLevel1Create, model, fields)

    @_t.overload
    def update(self, row: OrganizationalLevel1, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[OrganizationalLevel1UpdateFields]) -> None: ...

    def update(self, target: int | OrganizationalLevel1, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[OrganizationalLevel1ReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncOrganizationalLevel1sService(_rt.AsyncReadable[OrganizationalLevel1], _rt.AsyncQueryable[OrganizationalLevel1], _rt.AsyncCreatable[OrganizationalLevel1], _rt.AsyncUpdatable[OrganizationalLevel1], _rt.AsyncDeactivating[OrganizationalLevel1]):
    """What the API can do with OrganizationalLevel1s: the async service."""

    model = OrganizationalLevel1

    @_t.overload
    async def create(self, model: OrganizationalLevel1Create, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[OrganizationalLevel1CreateFields]) -> int: ...

    async def create(self, model: OrganizationalLevel1Create | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(OrganizationalLevel1Create, model, fields)

    @_t.overload
    async def update(self, row: OrganizationalLevel1, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[OrganizationalLevel1UpdateFields]) -> None: ...

    async def update(self, target: int | OrganizationalLevel1, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[OrganizationalLevel1ReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
