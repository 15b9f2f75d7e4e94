"""PriceListProducts. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .currencies import Currency as _Currency
    from .products import Product as _Product
    from .currencies import CurrencyPath as _CurrencyPath
    from .products import ProductPath as _ProductPath

_SCHEMA = _rt.EntitySchema(
    "PriceListProducts",
    "PriceListProduct",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('currency_id', 'currencyID', 'int32', read_only=True, reference='Currency', target='Currencies', relation='currency'),
        _rt.FieldSchema('product_id', 'productID', 'int32', read_only=True, reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double', read_only=True),
        _rt.FieldSchema('uses_internal_currency_price', 'usesInternalCurrencyPrice', 'boolean', read_only=True),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class PriceListProductPath(_rt.Path[_rt.Root, "PriceListProduct"]):
    """The relations of PriceListProducts, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``currency_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""


class PriceListProductFields(_rt.Fields["PriceListProduct"], PriceListProductPath["PriceListProduct"]):
    """The fields of PriceListProducts in queries: ``T = PriceListProduct.q``."""

    id: _rt.Integer[PriceListProduct]
    """``id``: int64, read-only."""
    currency_id: _rt.Integer[PriceListProduct]
    """``currencyID``: int32, read-only, refers to Currency."""
    product_id: _rt.Integer[PriceListProduct]
    """``productID``: int32, read-only, refers to Product."""
    unit_price: _rt.Double[PriceListProduct]
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: _rt.Boolean[PriceListProduct]
    """``usesInternalCurrencyPrice``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PriceListProduct(_rt.Row):
    """A row of PriceListProducts, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PriceListProductFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    currency_id: int | None = None
    """``currencyID``: int32, read-only, refers to Currency."""
    product_id: int | None = None
    """``productID``: int32, read-only, refers to Product."""
    unit_price: float | None = None
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: bool | None = None
    """``usesInternalCurrencyPrice``: boolean, read-only."""

    @property
    def currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "currency_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")


class PriceListProductUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PriceListProducts. Left out is kept; None clears."""



class PriceListProductReplaceFields(_t.TypedDict, total=False):
    """What a row of PriceListProducts is replaced by. Left out is cleared."""



class PriceListProductsService(_rt.Readable[PriceListProduct], _rt.Referring[PriceListProduct, "_Currency | _Product"], _rt.Updatable[PriceListProduct]):
    """What the API can do with PriceListProducts: the sync service."""

    model = PriceListProduct

    @_t.overload
    def update(self, row: PriceListProduct, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PriceListProductUpdateFields]) -> None: ...

    def update(self, target: int | PriceListProduct, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PriceListProductReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPriceListProductsService(_rt.AsyncReadable[PriceListProduct], _rt.AsyncReferring[PriceListProduct, "_Currency | _Product"], _rt.AsyncUpdatable[PriceListProduct]):
    """What the API can do with PriceListProducts: the async service."""

    model = PriceListProduct

    @_t.overload
    async def update(self, row: PriceListProduct, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PriceListProductUpdateFields]) -> None: ...

    async def update(self, target: int | PriceListProduct, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PriceListProductReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
