"""PriceListMaterialCodes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .currencies import Currency as _Currency
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .currencies import CurrencyPath as _CurrencyPath

_SCHEMA = _rt.EntitySchema(
    "PriceListMaterialCodes",
    "PriceListMaterialCode",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int32', read_only=True, reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('currency_id', 'currencyID', 'int32', read_only=True, reference='Currency', target='Currencies', relation='currency'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double', read_only=True),
        _rt.FieldSchema('uses_internal_currency_price', 'usesInternalCurrencyPrice', 'boolean', read_only=True),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class PriceListMaterialCodePath(_rt.Path[_rt.Root, "PriceListMaterialCode"]):
    """The relations of PriceListMaterialCodes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``currency_id`` refers to."""


class PriceListMaterialCodeFields(_rt.Fields["PriceListMaterialCode"], PriceListMaterialCodePath["PriceListMaterialCode"]):
    """The fields of PriceListMaterialCodes in queries: ``T = PriceListMaterialCode.q``."""

    id: _rt.Integer[PriceListMaterialCode]
    """``id``: int64, read-only."""
    billing_code_id: _rt.Integer[PriceListMaterialCode]
    """``billingCodeID``: int32, read-only, refers to BillingCode, AllocationCodeID in SOAP."""
    currency_id: _rt.Integer[PriceListMaterialCode]
    """``currencyID``: int32, read-only, refers to Currency."""
    unit_price: _rt.Double[PriceListMaterialCode]
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: _rt.Boolean[PriceListMaterialCode]
    """``usesInternalCurrencyPrice``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PriceListMaterialCode(_rt.Row):
    """A row of PriceListMaterialCodes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PriceListMaterialCodeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    billing_code_id: int | None = None
    """``billingCodeID``: int32, read-only, refers to BillingCode, AllocationCodeID in SOAP."""
    currency_id: int | None = None
    """``currencyID``: int32, read-only, refers to Currency."""
    unit_price: float | None = None
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: bool | None = None
    """``usesInternalCurrencyPrice``: boolean, read-only."""

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")

    @property
    def currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "currency_id")


class PriceListMaterialCodeUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PriceListMaterialCodes. Left out is kept; None clears."""



class PriceListMaterialCodeReplaceFields(_t.TypedDict, total=False):
    """What a row of PriceListMaterialCodes is replaced by. Left out is cleared."""



class PriceListMaterialCodesService(_rt.Readable[PriceListMaterialCode], _rt.Referring[PriceListMaterialCode, "_BillingCode | _Currency"], _rt.Updatable[PriceListMaterialCode]):
    """What the API can do with PriceListMaterialCodes: the sync service."""

    model = PriceListMaterialCode

    @_t.overload
    def update(self, row: PriceListMaterialCode, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PriceListMaterialCodeUpdateFields]) -> None: ...

    def update(self, target: int | PriceListMaterialCode, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PriceListMaterialCodeReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPriceListMaterialCodesService(_rt.AsyncReadable[PriceListMaterialCode], _rt.AsyncReferring[PriceListMaterialCode, "_BillingCode | _Currency"], _rt.AsyncUpdatable[PriceListMaterialCode]):
    """What the API can do with PriceListMaterialCodes: the async service."""

    model = PriceListMaterialCode

    @_t.overload
    async def update(self, row: PriceListMaterialCode, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PriceListMaterialCodeUpdateFields]) -> None: ...

    async def update(self, target: int | PriceListMaterialCode, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PriceListMaterialCodeReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
