"""ProductTiers. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .products import Product as _Product
    from .products import ProductPath as _ProductPath

_SCHEMA = _rt.EntitySchema(
    "ProductTiers",
    "ProductTier",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('product_id', 'productID', 'int32', required=True, read_only=True, reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double', required=True),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double', required=True),
        _rt.FieldSchema('up_to_unit_count', 'upToUnitCount', 'double', read_only=True),
    ),
    parent=('Products', 'Tiers', 'product_id'),
    can="create update replace delete",
    package="autotask",
)


class ProductTierPath(_rt.Path[_rt.Root, "ProductTier"]):
    """The relations of ProductTiers, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""


class ProductTierFields(_rt.Fields["ProductTier"], ProductTierPath["ProductTier"]):
    """The fields of ProductTiers in queries: ``T = ProductTier.q``."""

    id: _rt.Integer[ProductTier]
    """``id``: int64, read-only."""
    product_id: _rt.Integer[ProductTier]
    """``productID``: int32, required and settable at create only, refers to Product."""
    unit_cost: _rt.Double[ProductTier]
    """``unitCost``: double, required."""
    unit_price: _rt.Double[ProductTier]
    """``unitPrice``: double, required."""
    up_to_unit_count: _rt.Double[ProductTier]
    """``upToUnitCount``: double, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ProductTier(_rt.Row):
    """A row of ProductTiers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ProductTierFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    product_id: int | None = None
    """``productID``: int32, required and settable at create only, refers to Product."""
    unit_cost: float | None = None
    """``unitCost``: double, required."""
    unit_price: float | None = None
    """``unitPrice``: double, required."""
    up_to_unit_count: float | None = None
    """``upToUnitCount``: double, read-only."""

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")


class ProductTierCreateFields(_t.TypedDict, total=False):
    """What a new row of ProductTiers can be given."""

    product_id: _t.Required[int]
    """``productID``: int32, required and settable at create only, refers to Product."""
    unit_cost: _t.Required[float]
    """``unitCost``: double, required."""
    unit_price: _t.Required[float]
    """``unitPrice``: double, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ProductTierCreate(_rt.WriteModel):
    """A row of ProductTiers to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    product_id: int
    """``productID``: int32, required and settable at create only, refers to Product."""
    unit_cost: float
    """``unitCost``: double, required."""
    unit_price: float
    """``unitPrice``: double, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ProductTierCreateFields]) -> None: ...


class ProductTierUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ProductTiers. Left out is kept; None clears."""

    product_id: _t.Required[int]
    """The id of the row of Products that this one belongs to."""
    unit_cost: float
    """``unitCost``: double, required."""
    unit_price: float
    """``unitPrice``: double, required."""


class ProductTierReplaceFields(_t.TypedDict, total=False):
    """What a row of ProductTiers is replaced by. Left out is cleared."""

    product_id: _t.Required[int]
    """The id of the row of Products that this one belongs to."""
    unit_cost: _t.Required[float]
    """``unitCost``: double, required."""
    unit_price: _t.Required[float]
    """``unitPrice``: double, required."""


class ProductTiersService(_rt.Readable[ProductTier], _rt.Referring[ProductTier, "_Product"], _rt.Creatable[ProductTier], _rt.Updatable[ProductTier], _rt.Deleting[ProductTier]):
    """What the API can do with ProductTiers, below Products: the sync service."""

    model = ProductTier

    @_t.overload
    def create(self, model: ProductTierCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ProductTierCreateFields]) -> int: ...

    def create(self, model: ProductTierCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ProductTierCreate, model, fields)

    @_t.overload
    def update(self, row: ProductTier, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ProductTierUpdateFields]) -> None: ...

    def update(self, target: int | ProductTier, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ProductTierReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, product_id: int) -> None:
        """Delete the row with this id, below the row of Products it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"product_id": product_id})


class AsyncProductTiersService(_rt.AsyncReadable[ProductTier], _rt.AsyncReferring[ProductTier, "_Product"], _rt.AsyncCreatable[ProductTier], _rt.AsyncUpdatable[ProductTier], _rt.AsyncDeleting[ProductTier]):
    """What the API can do with ProductTiers, below Products: the async service."""

    model = ProductTier

    @_t.overload
    async def create(self, model: ProductTierCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ProductTierCreateFields]) -> int: ...

    async def create(self, model: ProductTierCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ProductTierCreate, model, fields)

    @_t.overload
    async def update(self, row: ProductTier, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ProductTierUpdateFields]) -> None: ...

    async def update(self, target: int | ProductTier, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ProductTierReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, product_id: int) -> None:
        """Delete the row with this id, below the row of Products it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"product_id": product_id})
