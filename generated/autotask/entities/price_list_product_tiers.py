"""PriceListProductTiers. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .currencies import Currency as _Currency
    from .product_tiers import ProductTier as _ProductTier
    from .currencies import CurrencyPath as _CurrencyPath
    from .product_tiers import ProductTierPath as _ProductTierPath

_SCHEMA = _rt.EntitySchema(
    "PriceListProductTiers",
    "PriceListProductTier",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('currency_id', 'currencyID', 'int32', read_only=True, reference='Currency', target='Currencies', relation='currency'),
        _rt.FieldSchema('product_tier_id', 'productTierID', 'int32', read_only=True, reference='ProductTier', target='ProductTiers', relation='product_tier'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double', read_only=True),
        _rt.FieldSchema('uses_internal_currency_price', 'usesInternalCurrencyPrice', 'boolean', read_only=True),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class PriceListProductTierPath(_rt.Path[_rt.Root, "PriceListProductTier"]):
    """The relations of PriceListProductTiers, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``currency_id`` refers to."""
    product_tier: _ProductTierPath[_rt.Root]
    """To the row of ProductTiers that ``product_tier_id`` refers to."""


class PriceListProductTierFields(_rt.Fields["PriceListProductTier"], PriceListProductTierPath["PriceListProductTier"]):
    """The fields of PriceListProductTiers in queries: ``T = PriceListProductTier.q``."""

    id: _rt.Integer[PriceListProductTier]
    """``id``: int64, read-only."""
    currency_id: _rt.Integer[PriceListProductTier]
    """``currencyID``: int32, read-only, refers to Currency."""
    product_tier_id: _rt.Integer[PriceListProductTier]
    """``productTierID``: int32, read-only, refers to ProductTier."""
    unit_price: _rt.Double[PriceListProductTier]
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: _rt.Boolean[PriceListProductTier]
    """``usesInternalCurrencyPrice``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PriceListProductTier(_rt.Row):
    """A row of PriceListProductTiers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PriceListProductTierFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    currency_id: int | None = None
    """``currencyID``: int32, read-only, refers to Currency."""
    product_tier_id: int | None = None
    """``productTierID``: int32, read-only, refers to ProductTier."""
    unit_price: float | None = None
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: bool | None = None
    """``usesInternalCurrencyPrice``: boolean, read-only."""

    @property
    def currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "currency_id")

    @property
    def product_tier(self) -> _rt.Ref[_ProductTier]:
        """The row of ProductTiers that ``product_tier_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_tier_id")


class PriceListProductTierUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PriceListProductTiers. Left out is kept; None clears."""



class PriceListProductTierReplaceFields(_t.TypedDict, total=False):
    """What a row of PriceListProductTiers is replaced by. Left out is cleared."""



class PriceListProductTiersService(_rt.Readable[PriceListProductTier], _rt.Referring[PriceListProductTier, "_Currency | _ProductTier"], _rt.Updatable[PriceListProductTier]):
    """What the API can do with PriceListProductTiers: the sync service."""

    model = PriceListProductTier

    @_t.overload
    def update(self, row: PriceListProductTier, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PriceListProductTierUpdateFields]) -> None: ...

    def update(self, target: int | PriceListProductTier, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PriceListProductTierReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPriceListProductTiersService(_rt.AsyncReadable[PriceListProductTier], _rt.AsyncReferring[PriceListProductTier, "_Currency | _ProductTier"], _rt.AsyncUpdatable[PriceListProductTier]):
    """What the API can do with PriceListProductTiers: the async service."""

    model = PriceListProductTier

    @_t.overload
    async def update(self, row: PriceListProductTier, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PriceListProductTierUpdateFields]) -> None: ...

    async def update(self, target: int | PriceListProductTier, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PriceListProductTierReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
