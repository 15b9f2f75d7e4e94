"""Currencies. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Currencies",
    "Currency",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('currency_negative_format', 'currencyNegativeFormat', 'string', length=10, read_only=True),
        _rt.FieldSchema('currency_positive_format', 'currencyPositiveFormat', 'string', length=10, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=100, read_only=True),
        _rt.FieldSchema('display_symbol', 'displaySymbol', 'int32', read_only=True),
        _rt.FieldSchema('exchange_rate', 'exchangeRate', 'double', read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('is_internal_currency', 'isInternalCurrency', 'boolean', read_only=True),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=3, read_only=True),
        _rt.FieldSchema('update_resource_id', 'updateResourceId', 'int32', read_only=True, reference='Resource', target='Resources', relation='update_resource'),
    ),
    root_writes=True,
    label="name",
    can="update replace",
    lifetime=900,
    package="autotask",
)


class CurrencyPath(_rt.Path[_rt.Root, "Currency"]):
    """The relations of Currencies, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    update_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``update_resource_id`` refers to."""


class CurrencyFields(_rt.Fields["Currency"], CurrencyPath["Currency"]):
    """The fields of Currencies in queries: ``T = Currency.q``."""

    id: _rt.Integer[Currency]
    """``id``: int64, read-only."""
    currency_negative_format: _rt.Text[Currency]
    """``currencyNegativeFormat``: string, at most 10 characters, read-only."""
    currency_positive_format: _rt.Text[Currency]
    """``currencyPositiveFormat``: string, at most 10 characters, read-only."""
    description: _rt.Text[Currency]
    """``description``: string, at most 100 characters, read-only."""
    display_symbol: _rt.Integer[Currency]
    """``displaySymbol``: int32, read-only, picklist of the tenant."""
    exchange_rate: _rt.Double[Currency]
    """``exchangeRate``: double, read-only."""
    is_active: _rt.Boolean[Currency]
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_internal_currency: _rt.Boolean[Currency]
    """``isInternalCurrency``: boolean, read-only."""
    last_modified_date_time: _rt.DateTime[Currency]
    """``lastModifiedDateTime``: datetime, read-only."""
    name: _rt.Text[Currency]
    """``name``: string, at most 3 characters, read-only."""
    update_resource_id: _rt.Integer[Currency]
    """``updateResourceId``: int32, read-only, refers to Resource."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Currency(_rt.Row):
    """A row of Currencies, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CurrencyFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    currency_negative_format: str | None = None
    """``currencyNegativeFormat``: string, at most 10 characters, read-only."""
    currency_positive_format: str | None = None
    """``currencyPositiveFormat``: string, at most 10 characters, read-only."""
    description: str | None = None
    """``description``: string, at most 100 characters, read-only."""
    display_symbol: int | None = None
    """``displaySymbol``: int32, read-only, picklist of the tenant."""
    exchange_rate: float | None = None
    """``exchangeRate``: double, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_internal_currency: bool | None = None
    """``isInternalCurrency``: boolean, read-only."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    name: str | None = None
    """``name``: string, at most 3 characters, read-only."""
    update_resource_id: int | None = None
    """``updateResourceId``: int32, read-only, refers to Resource."""

    @property
    def update_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``update_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "update_resource_id")


class CurrencyUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Currencies. Left out is kept; None clears."""



class CurrencyReplaceFields(_t.TypedDict, total=False):
    """What a row of Currencies is replaced by. Left out is cleared."""



class CurrenciesService(_rt.Readable[Currency], _rt.Referring[Currency, "_Resource"], _rt.Updatable[Currency]):
    """What the API can do with Currencies: the sync service."""

    model = Currency

    @_t.overload
    def update(self, row: Currency, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CurrencyUpdateFields]) -> None: ...

    def update(self, target: int | Currency, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CurrencyReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncCurrenciesService(_rt.AsyncReadable[Currency], _rt.AsyncReferring[Currency, "_Resource"], _rt.AsyncUpdatable[Currency]):
    """What the API can do with Currencies: the async service."""

    model = Currency

    @_t.overload
    async def update(self, row: Currency, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CurrencyUpdateFields]) -> None: ...

    async def update(self, target: int | Currency, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CurrencyReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
