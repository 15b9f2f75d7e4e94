"""ProductVendors. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .products import Product as _Product
    from .companies import CompanyPath as _CompanyPath
    from .products import ProductPath as _ProductPath

_SCHEMA = _rt.EntitySchema(
    "ProductVendors",
    "ProductVendor",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('is_default', 'isDefault', 'boolean', required=True),
        _rt.FieldSchema('product_id', 'productID', 'int32', required=True, read_only=True, reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('vendor_cost', 'vendorCost', 'double'),
        _rt.FieldSchema('vendor_id', 'vendorID', 'int32', required=True, reference='Company', target='Companies', relation='vendor'),
        _rt.FieldSchema('vendor_part_number', 'vendorPartNumber', 'string', length=50),
    ),
    parent=('Products', 'Vendors', 'product_id'),
    can="create update replace",
    package="autotask",
)


class ProductVendorPath(_rt.Path[_rt.Root, "ProductVendor"]):
    """The relations of ProductVendors, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""
    vendor: _CompanyPath[_rt.Root]
    """To the row of Companies that ``vendor_id`` refers to."""


class ProductVendorFields(_rt.Fields["ProductVendor"], ProductVendorPath["ProductVendor"]):
    """The fields of ProductVendors in queries: ``T = ProductVendor.q``."""

    id: _rt.Integer[ProductVendor]
    """``id``: int64, read-only."""
    is_active: _rt.Boolean[ProductVendor]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: _rt.Boolean[ProductVendor]
    """``isDefault``: boolean, required."""
    product_id: _rt.Integer[ProductVendor]
    """``productID``: int32, required and settable at create only, refers to Product."""
    vendor_cost: _rt.Double[ProductVendor]
    """``vendorCost``: double."""
    vendor_id: _rt.Integer[ProductVendor]
    """``vendorID``: int32, required, refers to Company."""
    vendor_part_number: _rt.Text[ProductVendor]
    """``vendorPartNumber``: string, at most 50 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ProductVendor(_rt.Row):
    """A row of ProductVendors, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ProductVendorFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool | None = None
    """``isDefault``: boolean, required."""
    product_id: int | None = None
    """``productID``: int32, required and settable at create only, refers to Product."""
    vendor_cost: float | None = None
    """``vendorCost``: double."""
    vendor_id: int | None = None
    """``vendorID``: int32, required, refers to Company."""
    vendor_part_number: str | None = None
    """``vendorPartNumber``: string, at most 50 characters."""

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")

    @property
    def vendor(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``vendor_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "vendor_id")


class ProductVendorCreateFields(_t.TypedDict, total=False):
    """What a new row of ProductVendors can be given."""

    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: _t.Required[bool]
    """``isDefault``: boolean, required."""
    product_id: _t.Required[int]
    """``productID``: int32, required and settable at create only, refers to Product."""
    vendor_cost: float | None
    """``vendorCost``: double."""
    vendor_id: _t.Required[int]
    """``vendorID``: int32, required, refers to Company."""
    vendor_part_number: str | None
    """``vendorPartNumber``: string, at most 50 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ProductVendorCreate(_rt.WriteModel):
    """A row of ProductVendors to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool
    """``isDefault``: boolean, required."""
    product_id: int
    """``productID``: int32, required and settable at create only, refers to Product."""
    vendor_cost: float | None | _rt.Unset = _rt.UNSET
    """``vendorCost``: double."""
    vendor_id: int
    """``vendorID``: int32, required, refers to Company."""
    vendor_part_number: str | None | _rt.Unset = _rt.UNSET
    """``vendorPartNumber``: string, at most 50 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ProductVendorCreateFields]) -> None: ...


class ProductVendorUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ProductVendors. Left out is kept; None clears."""

    product_id: _t.Required[int]
    """The id of the row of Products that this one belongs to."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool
    """``isDefault``: boolean, required."""
    vendor_cost: float | None
    """``vendorCost``: double."""
    vendor_id: int
    """``vendorID``: int32, required, refers to Company."""
    vendor_part_number: str | None
    """``vendorPartNumber``: string, at most 50 characters."""


class ProductVendorReplaceFields(_t.TypedDict, total=False):
    """What a row of ProductVendors is replaced by. Left out is cleared."""

    product_id: _t.Required[int]
    """The id of the row of Products that this one belongs to."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: _t.Required[bool]
    """``isDefault``: boolean, required."""
    vendor_cost: float | None
    """``vendorCost``: double."""
    vendor_id: _t.Required[int]
    """``vendorID``: int32, required, refers to Company."""
    vendor_part_number: str | None
    """``vendorPartNumber``: string, at most 50 characters."""


class ProductVendorsService(_rt.Readable[ProductVendor], _rt.Referring[ProductVendor, "_Company | _Product"], _rt.Creatable[ProductVendor], _rt.Updatable[ProductVendor], _rt.Deactivating[ProductVendor]):
    """What the API can do with ProductVendors, below Products: the sync service."""

    model = ProductVendor

    @_t.overload
    def create(self, model: ProductVendorCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ProductVendorCreateFields]) -> int: ...

    def create(self, model: ProductVendorCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ProductVendorCreate, model, fields)

    @_t.overload
    def update(self, row: ProductVendor, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ProductVendorUpdateFields]) -> None: ...

    def update(self, target: int | ProductVendor, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ProductVendorReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncProductVendorsService(_rt.AsyncReadable[ProductVendor], _rt.AsyncReferring[ProductVendor, "_Company | _Product"], _rt.AsyncCreatable[ProductVendor], _rt.AsyncUpdatable[ProductVendor], _rt.AsyncDeactivating[ProductVendor]):
    """What the API can do with ProductVendors, below Products: the async service."""

    model = ProductVendor

    @_t.overload
    async def create(self, model: ProductVendorCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ProductVendorCreateFields]) -> int: ...

    async def create(self, model: ProductVendorCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ProductVendorCreate, model, fields)

    @_t.overload
    async def update(self, row: ProductVendor, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ProductVendorUpdateFields]) -> None: ...

    async def update(self, target: int | ProductVendor, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ProductVendorReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
