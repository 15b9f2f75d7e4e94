"""QuoteLocations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "QuoteLocations",
    "QuoteLocation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('address1', 'address1', 'string', length=50),
        _rt.FieldSchema('address2', 'address2', 'string', length=50),
        _rt.FieldSchema('city', 'city', 'string', length=50),
        _rt.FieldSchema('postal_code', 'postalCode', 'string', length=20),
        _rt.FieldSchema('state', 'state', 'string', length=50),
    ),
    root_writes=True,
    can="create update replace",
    package="autotask",
)


class QuoteLocationPath(_rt.Path[_rt.Root, "QuoteLocation"]):
    """The relations of QuoteLocations, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class QuoteLocationFields(_rt.Fields["QuoteLocation"], QuoteLocationPath["QuoteLocation"]):
    """The fields of QuoteLocations in queries: ``T = QuoteLocation.q``."""

    id: _rt.Integer[QuoteLocation]
    """``id``: int64, read-only."""
    address1: _rt.Text[QuoteLocation]
    """``address1``: string, at most 50 characters."""
    address2: _rt.Text[QuoteLocation]
    """``address2``: string, at most 50 characters."""
    city: _rt.Text[QuoteLocation]
    """``city``: string, at most 50 characters."""
    postal_code: _rt.Text[QuoteLocation]
    """``postalCode``: string, at most 20 characters."""
    state: _rt.Text[QuoteLocation]
    """``state``: string, at most 50 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class QuoteLocation(_rt.Row):
    """A row of QuoteLocations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = QuoteLocationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    address1: str | None = None
    """``address1``: string, at most 50 characters."""
    address2: str | None = None
    """``address2``: string, at most 50 characters."""
    city: str | None = None
    """``city``: string, at most 50 characters."""
    postal_code: str | None = None
    """``postalCode``: string, at most 20 characters."""
    state: str | None = None
    """``state``: string, at most 50 characters."""


class QuoteLocationCreateFields(_t.TypedDict, total=False):
    """What a new row of QuoteLocations can be given."""

    address1: str | None
    """``address1``: string, at most 50 characters."""
    address2: str | None
    """``address2``: string, at most 50 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    state: str | None
    """``state``: string, at most 50 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class QuoteLocationCreate(_rt.WriteModel):
    """A row of QuoteLocations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    address1: str | None | _rt.Unset = _rt.UNSET
    """``address1``: string, at most 50 characters."""
    address2: str | None | _rt.Unset = _rt.UNSET
    """``address2``: string, at most 50 characters."""
    city: str | None | _rt.Unset = _rt.UNSET
    """``city``: string, at most 50 characters."""
    postal_code: str | None | _rt.Unset = _rt.UNSET
    """``postalCode``: string, at most 20 characters."""
    state: str | None | _rt.Unset = _rt.UNSET
    """``state``: string, at most 50 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[QuoteLocationCreateFields]) -> None: ...


class QuoteLocationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of QuoteLocations. Left out is kept; None clears."""

    address1: str | None
    """``address1``: string, at most 50 characters."""
    address2: str | None
    """``address2``: string, at most 50 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    state: str | None
    """``state``: string, at most 50 characters."""


class QuoteLocationReplaceFields(_t.TypedDict, total=False):
    """What a row of QuoteLocations is replaced by. Left out is cleared."""

    address1: str | None
    """``address1``: string, at most 50 characters."""
    address2: str | None
    """``address2``: string, at most 50 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    state: str | None
    """``state``: string, at most 50 characters."""


class QuoteLocationsService(_rt.Readable[QuoteLocation], _rt.Queryable[QuoteLocation], _rt.Creatable[QuoteLocation], _rt.Updatable[QuoteLocation]):
    """What the API can do with QuoteLocations: the sync service."""

    model = QuoteLocation

    @_t.overload
    def create(self, model: QuoteLocationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[QuoteLocationCreateFields]) -> int: ...

    def create(self, model: QuoteLocationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(QuoteLocationCreate, model, fields)

    @_t.overload
    def update(self, row: QuoteLocation, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[QuoteLocationUpdateFields]) -> None: ...

    def update(self, target: int | QuoteLocation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[QuoteLocationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncQuoteLocationsService(_rt.AsyncReadable[QuoteLocation], _rt.AsyncQueryable[QuoteLocation], _rt.AsyncCreatable[QuoteLocation], _rt.AsyncUpdatable[QuoteLocation]):
    """What the API can do with QuoteLocations: the async service."""

    model = QuoteLocation

    @_t.overload
    async def create(self, model: QuoteLocationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[QuoteLocationCreateFields]) -> int: ...

    async def create(self, model: QuoteLocationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(QuoteLocationCreate, model, fields)

    @_t.overload
    async def update(self, row: QuoteLocation, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[QuoteLocationUpdateFields]) -> None: ...

    async def update(self, target: int | QuoteLocation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[QuoteLocationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
