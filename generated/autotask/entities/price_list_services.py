"""PriceListServices. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .currencies import Currency as _Currency
    from .services import Service as _Service
    from .currencies import CurrencyPath as _CurrencyPath
    from .services import ServicePath as _ServicePath

_SCHEMA = _rt.EntitySchema(
    "PriceListServices",
    "PriceListService",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('currency_id', 'currencyID', 'int32', read_only=True, reference='Currency', target='Currencies', relation='currency'),
        _rt.FieldSchema('service_id', 'serviceID', 'int32', read_only=True, reference='Service', target='Services', relation='service'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double', read_only=True),
        _rt.FieldSchema('uses_internal_currency_price', 'usesInternalCurrencyPrice', 'boolean', read_only=True),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class PriceListServicePath(_rt.Path[_rt.Root, "PriceListService"]):
    """The relations of PriceListServices, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``currency_id`` refers to."""
    service: _ServicePath[_rt.Root]
    """To the row of Services that ``service_id`` refers to."""


class PriceListServiceFields(_rt.Fields["PriceListService"], PriceListServicePath["PriceListService"]):
    """The fields of PriceListServices in queries: ``T = PriceListService.q``."""

    id: _rt.Integer[PriceListService]
    """``id``: int64, read-only."""
    currency_id: _rt.Integer[PriceListService]
    """``currencyID``: int32, read-only, refers to Currency."""
    service_id: _rt.Integer[PriceListService]
    """``serviceID``: int32, read-only, refers to Service."""
    unit_price: _rt.Double[PriceListService]
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: _rt.Boolean[PriceListService]
    """``usesInternalCurrencyPrice``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PriceListService(_rt.Row):
    """A row of PriceListServices, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PriceListServiceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    currency_id: int | None = None
    """``currencyID``: int32, read-only, refers to Currency."""
    service_id: int | None = None
    """``serviceID``: int32, read-only, refers to Service."""
    unit_price: float | None = None
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: bool | None = None
    """``usesInternalCurrencyPrice``: boolean, read-only."""

    @property
    def currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "currency_id")

    @property
    def service(self) -> _rt.Ref[_Service]:
        """The row of Services that ``service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_id")


class PriceListServiceUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PriceListServices. Left out is kept; None clears."""



class PriceListServiceReplaceFields(_t.TypedDict, total=False):
    """What a row of PriceListServices is replaced by. Left out is cleared."""



class PriceListServicesService(_rt.Readable[PriceListService], _rt.Referring[PriceListService, "_Currency | _Service"], _rt.Updatable[PriceListService]):
    """What the API can do with PriceListServices: the sync service."""

    model = PriceListService

    @_t.overload
    def update(self, row: PriceListService, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PriceListServiceUpdateFields]) -> None: ...

    def update(self, target: int | PriceListService, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PriceListServiceReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPriceListServicesService(_rt.AsyncReadable[PriceListService], _rt.AsyncReferring[PriceListService, "_Currency | _Service"], _rt.AsyncUpdatable[PriceListService]):
    """What the API can do with PriceListServices: the async service."""

    model = PriceListService

    @_t.overload
    async def update(self, row: PriceListService, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PriceListServiceUpdateFields]) -> None: ...

    async def update(self, target: int | PriceListService, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PriceListServiceReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
