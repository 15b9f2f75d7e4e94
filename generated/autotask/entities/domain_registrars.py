"""DomainRegistrars. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "DomainRegistrars",
    "DomainRegistrar",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=100),
        _rt.FieldSchema('url', 'url', 'string'),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    package="autotask",
)


class DomainRegistrarPath(_rt.Path[_rt.Root, "DomainRegistrar"]):
    """The relations of DomainRegistrars, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class DomainRegistrarFields(_rt.Fields["DomainRegistrar"], DomainRegistrarPath["DomainRegistrar"]):
    """The fields of DomainRegistrars in queries: ``T = DomainRegistrar.q``."""

    id: _rt.Integer[DomainRegistrar]
    """``id``: int64, read-only."""
    name: _rt.Text[DomainRegistrar]
    """``name``: string, at most 100 characters."""
    url: _rt.Text[DomainRegistrar]
    """``url``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DomainRegistrar(_rt.Row):
    """A row of DomainRegistrars, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DomainRegistrarFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    name: str | None = None
    """``name``: string, at most 100 characters."""
    url: str | None = None
    """``url``: string."""


class DomainRegistrarCreateFields(_t.TypedDict, total=False):
    """What a new row of DomainRegistrars can be given."""

    name: str | None
    """``name``: string, at most 100 characters."""
    url: str | None
    """``url``: string."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DomainRegistrarCreate(_rt.WriteModel):
    """A row of DomainRegistrars to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    name: str | None | _rt.Unset = _rt.UNSET
    """``name``: string, at most 100 characters."""
    url: str | None | _rt.Unset = _rt.UNSET
    """``url``: string."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DomainRegistrarCreateFields]) -> None: ...


class DomainRegistrarUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of DomainRegistrars. Left out is kept; None clears."""

    name: str | None
    """``name``: string, at most 100 characters."""
    url: str | None
    """``url``: string."""


class DomainRegistrarReplaceFields(_t.TypedDict, total=False):
    """What a row of DomainRegistrars is replaced by. Left out is cleared."""

    name: str | None
    """``name``: string, at most 100 characters."""
    url: str | None
    """``url``: string."""


class DomainRegistrarsService(_rt.Readable[DomainRegistrar], _rt.Queryable[DomainRegistrar], _rt.Creatable[DomainRegistrar], _rt.Updatable[DomainRegistrar]):
    """What the API can do with DomainRegistrars: the sync service."""

    model = DomainRegistrar

    @_t.overload
    def create(self, model: DomainRegistrarCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DomainRegistrarCreateFields]) -> int: ...

    def create(self, model: DomainRegistrarCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DomainRegistrarCreate, model, fields)

    @_t.overload
    def update(self, row: DomainRegistrar, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[DomainRegistrarUpdateFields]) -> None: ...

    def update(self, target: int | DomainRegistrar, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[DomainRegistrarReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncDomainRegistrarsService(_rt.AsyncReadable[DomainRegistrar], _rt.AsyncQueryable[DomainRegistrar], _rt.AsyncCreatable[DomainRegistrar], _rt.AsyncUpdatable[DomainRegistrar]):
    """What the API can do with DomainRegistrars: the async service."""

    model = DomainRegistrar

    @_t.overload
    async def create(self, model: DomainRegistrarCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DomainRegistrarCreateFields]) -> int: ...

    async def create(self, model: DomainRegistrarCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DomainRegistrarCreate, model, fields)

    @_t.overload
    async def update(self, row: DomainRegistrar, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[DomainRegistrarUpdateFields]) -> None: ...

    async def update(self, target: int | DomainRegistrar, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[DomainRegistrarReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
