"""TaxRegions. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "TaxRegions",
    "TaxRegion",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('name', 'name', 'string', length=200, required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    lifetime=900,
    package="autotask",
)


class TaxRegionPath(_rt.Path[_rt.Root, "TaxRegion"]):
    """The relations of TaxRegions, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class TaxRegionFields(_rt.Fields["TaxRegion"], TaxRegionPath["TaxRegion"]):
    """The fields of TaxRegions in queries: ``T = TaxRegion.q``."""

    id: _rt.Integer[TaxRegion]
    """``id``: int64, read-only."""
    is_active: _rt.Boolean[TaxRegion]
    """``isActive``: boolean, Active in SOAP."""
    name: _rt.Text[TaxRegion]
    """``name``: string, at most 200 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TaxRegion(_rt.Row):
    """A row of TaxRegions, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaxRegionFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    name: str | None = None
    """``name``: string, at most 200 characters, required."""


class TaxRegionCreateFields(_t.TypedDict, total=False):
    """What a new row of TaxRegions can be given."""

    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 200 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaxRegionCreate(_rt.WriteModel):
    """A row of TaxRegions to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    name: str
    """``name``: string, at most 200 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaxRegionCreateFields]) -> None: ...


class TaxRegionUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TaxRegions. Left out is kept; None clears."""

    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: str
    """``name``: string, at most 200 characters, required."""


class TaxRegionReplaceFields(_t.TypedDict, total=False):
    """What a row of TaxRegions is replaced by. Left out is cleared."""

    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 200 characters, required."""


class TaxRegionsService(_rt.Readable[TaxRegion], _rt.Queryable[TaxRegion], _rt.Creatable[TaxRegion], _rt.Updatable[TaxRegion], _rt.Deactivating[TaxRegion]):
    """What the API can do with TaxRegions: the sync service."""

    model = TaxRegion

    @_t.overload
    def create(self, model: TaxRegionCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaxRegionCreateFields]) -> int: ...

    def create(self, model: TaxRegionCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaxRegionCreate, model, fields)

    @_t.overload
    def update(self, row: TaxRegion, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TaxRegionUpdateFields]) -> None: ...

    def update(self, target: int | TaxRegion, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TaxRegionReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncTaxRegionsService(_rt.AsyncReadable[TaxRegion], _rt.AsyncQueryable[TaxRegion], _rt.AsyncCreatable[TaxRegion], _rt.AsyncUpdatable[TaxRegion], _rt.AsyncDeactivating[TaxRegion]):
    """What the API can do with TaxRegions: the async service."""

    model = TaxRegion

    @_t.overload
    async def create(self, model: TaxRegionCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaxRegionCreateFields]) -> int: ...

    async def create(self, model: TaxRegionCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaxRegionCreate, model, fields)

    @_t.overload
    async def update(self, row: TaxRegion, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TaxRegionUpdateFields]) -> None: ...

    async def update(self, target: int | TaxRegion, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TaxRegionReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
