"""InventoryProducts. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .inventory_locations import InventoryLocation as _InventoryLocation
    from .products import Product as _Product
    from .resources import Resource as _Resource
    from .inventory_locations import InventoryLocationPath as _InventoryLocationPath
    from .products import ProductPath as _ProductPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "InventoryProducts",
    "InventoryProduct",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('available_units', 'availableUnits', 'int32'),
        _rt.FieldSchema('back_order_quantity', 'backOrderQuantity', 'int32'),
        _rt.FieldSchema('bin', 'bin', 'string'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('inventory_location_id', 'inventoryLocationID', 'int32', reference='InventoryLocation', target='InventoryLocations', relation='inventory_location'),
        _rt.FieldSchema('on_hand_units', 'onHandUnits', 'int32'),
        _rt.FieldSchema('picked_units', 'pickedUnits', 'int32', read_only=True),
        _rt.FieldSchema('product_id', 'productID', 'int32', reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('quantity_maximum', 'quantityMaximum', 'int32'),
        _rt.FieldSchema('quantity_minimum', 'quantityMinimum', 'int32'),
        _rt.FieldSchema('reference_number', 'referenceNumber', 'string'),
        _rt.FieldSchema('reserved_units', 'reservedUnits', 'int32', read_only=True),
        _rt.FieldSchema('units_on_order', 'unitsOnOrder', 'int32'),
    ),
    root_writes=True,
    can="create update replace delete",
    package="autotask",
)


class InventoryProductPath(_rt.Path[_rt.Root, "InventoryProduct"]):
    """The relations of InventoryProducts, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    inventory_location: _InventoryLocationPath[_rt.Root]
    """To the row of InventoryLocations that ``inventory_location_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""


class InventoryProductFields(_rt.Fields["InventoryProduct"], InventoryProductPath["InventoryProduct"]):
    """The fields of InventoryProducts in queries: ``T = InventoryProduct.q``."""

    id: _rt.Integer[InventoryProduct]
    """``id``: int64, read-only."""
    available_units: _rt.Integer[InventoryProduct]
    """``availableUnits``: int32."""
    back_order_quantity: _rt.Integer[InventoryProduct]
    """``backOrderQuantity``: int32."""
    bin: _rt.Text[InventoryProduct]
    """``bin``: string."""
    create_date_time: _rt.DateTime[InventoryProduct]
    """``createDateTime``: datetime, read-only."""
    created_by_resource_id: _rt.Integer[InventoryProduct]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    inventory_location_id: _rt.Integer[InventoryProduct]
    """``inventoryLocationID``: int32, refers to InventoryLocation."""
    on_hand_units: _rt.Integer[InventoryProduct]
    """``onHandUnits``: int32."""
    picked_units: _rt.Integer[InventoryProduct]
    """``pickedUnits``: int32, read-only."""
    product_id: _rt.Integer[InventoryProduct]
    """``productID``: int32, refers to Product."""
    quantity_maximum: _rt.Integer[InventoryProduct]
    """``quantityMaximum``: int32."""
    quantity_minimum: _rt.Integer[InventoryProduct]
    """``quantityMinimum``: int32."""
    reference_number: _rt.Text[InventoryProduct]
    """``referenceNumber``: string."""
    reserved_units: _rt.Integer[InventoryProduct]
    """``reservedUnits``: int32, read-only."""
    units_on_order: _rt.Integer[InventoryProduct]
    """``unitsOnOrder``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryProduct(_rt.Row):
    """A row of InventoryProducts, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryProductFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    available_units: int | None = None
    """``availableUnits``: int32."""
    back_order_quantity: int | None = None
    """``backOrderQuantity``: int32."""
    bin: str | None = None
    """``bin``: string."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    inventory_location_id: int | None = None
    """``inventoryLocationID``: int32, refers to InventoryLocation."""
    on_hand_units: int | None = None
    """``onHandUnits``: int32."""
    picked_units: int | None = None
    """``pickedUnits``: int32, read-only."""
    product_id: int | None = None
    """``productID``: int32, refers to Product."""
    quantity_maximum: int | None = None
    """``quantityMaximum``: int32."""
    quantity_minimum: int | None = None
    """``quantityMinimum``: int32."""
    reference_number: str | None = None
    """``referenceNumber``: string."""
    reserved_units: int | None = None
    """``reservedUnits``: int32, read-only."""
    units_on_order: int | None = None
    """``unitsOnOrder``: int32."""

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def inventory_location(self) -> _rt.Ref[_InventoryLocation]:
        """The row of InventoryLocations that ``inventory_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "inventory_location_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")


class InventoryProductCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryProducts can be given."""

    available_units: int | None
    """``availableUnits``: int32."""
    back_order_quantity: int | None
    """``backOrderQuantity``: int32."""
    bin: str | None
    """``bin``: string."""
    inventory_location_id: int | None
    """``inventoryLocationID``: int32, refers to InventoryLocation."""
    on_hand_units: int | None
    """``onHandUnits``: int32."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity_maximum: int | None
    """``quantityMaximum``: int32."""
    quantity_minimum: int | None
    """``quantityMinimum``: int32."""
    reference_number: str | None
    """``referenceNumber``: string."""
    units_on_order: int | None
    """``unitsOnOrder``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryProductCreate(_rt.WriteModel):
    """A row of InventoryProducts to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    available_units: int | None | _rt.Unset = _rt.UNSET
    """``availableUnits``: int32."""
    back_order_quantity: int | None | _rt.Unset = _rt.UNSET
    """``backOrderQuantity``: int32."""
    bin: str | None | _rt.Unset = _rt.UNSET
    """``bin``: string."""
    inventory_location_id: int | None | _rt.Unset = _rt.UNSET
    """``inventoryLocationID``: int32, refers to InventoryLocation."""
    on_hand_units: int | None | _rt.Unset = _rt.UNSET
    """``onHandUnits``: int32."""
    product_id: int | None | _rt.Unset = _rt.UNSET
    """``productID``: int32, refers to Product."""
    quantity_maximum: int | None | _rt.Unset = _rt.UNSET
    """``quantityMaximum``: int32."""
    quantity_minimum: int | None | _rt.Unset = _rt.UNSET
    """``quantityMinimum``: int32."""
    reference_number: str | None | _rt.Unset = _rt.UNSET
    """``referenceNumber``: string."""
    units_on_order: int | None | _rt.Unset = _rt.UNSET
    """``unitsOnOrder``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InventoryProductCreateFields]) -> None: ...


class InventoryProductUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of InventoryProducts. Left out is kept; None clears."""

    available_units: int | None
    """``availableUnits``: int32."""
    back_order_quantity: int | None
    """``backOrderQuantity``: int32."""
    bin: str | None
    """``bin``: string."""
    inventory_location_id: int | None
    """``inventoryLocationID``: int32, refers to InventoryLocation."""
    on_hand_units: int | None
    """``onHandUnits``: int32."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity_maximum: int | None
    """``quantityMaximum``: int32."""
    quantity_minimum: int | None
    """``quantityMinimum``: int32."""
    reference_number: str | None
    """``referenceNumber``: string."""
    units_on_order: int | None
    """``unitsOnOrder``: int32."""


class InventoryProductReplaceFields(_t.TypedDict, total=False):
    """What a row of InventoryProducts is replaced by. Left out is cleared."""

    available_units: int | None
    """``availableUnits``: int32."""
    back_order_quantity: int | None
    """``backOrderQuantity``: int32."""
    bin: str | None
    """``bin``: string."""
    inventory_location_id: int | None
    """``inventoryLocationID``: int32, refers to InventoryLocation."""
    on_hand_units: int | None
    """``onHandUnits``: int32."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity_maximum: int | None
    """``quantityMaximum``: int32."""
    quantity_minimum: int | None
    """``quantityMinimum``: int32."""
    reference_number: str | None
    """``referenceNumber``: string."""
    units_on_order: int | None
    """``unitsOnOrder``: int32."""


class InventoryProductsService(_rt.Readable[InventoryProduct], _rt.Referring[InventoryProduct, "_InventoryLocation | _Product | _Resource"], _rt.Creatable[InventoryProduct], _rt.Updatable[InventoryProduct], _rt.Deleting[InventoryProduct]):
    """What the API can do with InventoryProducts: the sync service."""

    model = InventoryProduct

    @_t.overload
    def create(self, model: InventoryProductCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InventoryProductCreateFields]) -> int: ...

    def create(self, model: InventoryProductCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InventoryProductCreate, model, fields)

    @_t.overload
    def update(self, row: InventoryProduct, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[InventoryProductUpdateFields]) -> None: ...

    def update(self, target: int | InventoryProduct, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[InventoryProductReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})


class AsyncInventoryProductsService(_rt.AsyncReadable[InventoryProduct], _rt.AsyncReferring[InventoryProduct, "_InventoryLocation | _Product | _Resource"], _rt.AsyncCreatable[InventoryProduct], _rt.AsyncUpdatable[InventoryProduct], _rt.AsyncDeleting[InventoryProduct]):
    """What the API can do with InventoryProducts: the async service."""

    model = InventoryProduct

    @_t.overload
    async def create(self, model: InventoryProductCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InventoryProductCreateFields]) -> int: ...

    async def create(self, model: InventoryProductCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InventoryProductCreate, model, fields)

    @_t.overload
    async def update(self, row: InventoryProduct, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[InventoryProductUpdateFields]) -> None: ...

    async def update(self, target: int | InventoryProduct, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[InventoryProductReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})
