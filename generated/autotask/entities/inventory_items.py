"""InventoryItems. Generated from the API's metadata; do not edit."""

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
    "InventoryItems",
    "InventoryItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('back_order_quantity', 'backOrderQuantity', 'int32', read_only=True, soap='BackOrder'),
        _rt.FieldSchema('bin', 'bin', 'string', length=50),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('inventory_location_id', 'inventoryLocationID', 'int32', required=True, read_only=True, reference='InventoryLocation', target='InventoryLocations', relation='inventory_location'),
        _rt.FieldSchema('product_id', 'productID', 'int32', required=True, read_only=True, reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('quantity_maximum', 'quantityMaximum', 'int32', required=True),
        _rt.FieldSchema('quantity_minimum', 'quantityMinimum', 'int32', required=True),
        _rt.FieldSchema('quantity_on_hand', 'quantityOnHand', 'int32', required=True),
        _rt.FieldSchema('quantity_on_order', 'quantityOnOrder', 'int32', read_only=True, soap='OnOrder'),
        _rt.FieldSchema('quantity_picked', 'quantityPicked', 'int32', read_only=True, soap='Picked'),
        _rt.FieldSchema('quantity_reserved', 'quantityReserved', 'int32', read_only=True, soap='Reserved'),
        _rt.FieldSchema('reference_number', 'referenceNumber', 'string', length=50),
    ),
    root_writes=True,
    can="create update replace",
    package="autotask",
)


class InventoryItemPath(_rt.Path[_rt.Root, "InventoryItem"]):
    """The relations of InventoryItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    inventory_location: _InventoryLocationPath[_rt.Root]
    """To the row of InventoryLocations that ``inventory_location_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""


class InventoryItemFields(_rt.Fields["InventoryItem"], InventoryItemPath["InventoryItem"]):
    """The fields of InventoryItems in queries: ``T = InventoryItem.q``."""

    id: _rt.Integer[InventoryItem]
    """``id``: int64, read-only."""
    back_order_quantity: _rt.Integer[InventoryItem]
    """``backOrderQuantity``: int32, read-only, BackOrder in SOAP."""
    bin: _rt.Text[InventoryItem]
    """``bin``: string, at most 50 characters."""
    impersonator_creator_resource_id: _rt.Integer[InventoryItem]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    inventory_location_id: _rt.Integer[InventoryItem]
    """``inventoryLocationID``: int32, required and settable at create only, refers to InventoryLocation."""
    product_id: _rt.Integer[InventoryItem]
    """``productID``: int32, required and settable at create only, refers to Product."""
    quantity_maximum: _rt.Integer[InventoryItem]
    """``quantityMaximum``: int32, required."""
    quantity_minimum: _rt.Integer[InventoryItem]
    """``quantityMinimum``: int32, required."""
    quantity_on_hand: _rt.Integer[InventoryItem]
    """``quantityOnHand``: int32, required."""
    quantity_on_order: _rt.Integer[InventoryItem]
    """``quantityOnOrder``: int32, read-only, OnOrder in SOAP."""
    quantity_picked: _rt.Integer[InventoryItem]
    """``quantityPicked``: int32, read-only, Picked in SOAP."""
    quantity_reserved: _rt.Integer[InventoryItem]
    """``quantityReserved``: int32, read-only, Reserved in SOAP."""
    reference_number: _rt.Text[InventoryItem]
    """``referenceNumber``: string, at most 50 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryItem(_rt.Row):
    """A row of InventoryItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    back_order_quantity: int | None = None
    """``backOrderQuantity``: int32, read-only, BackOrder in SOAP."""
    bin: str | None = None
    """``bin``: string, at most 50 characters."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    inventory_location_id: int | None = None
    """``inventoryLocationID``: int32, required and settable at create only, refers to InventoryLocation."""
    product_id: int | None = None
    """``productID``: int32, required and settable at create only, refers to Product."""
    quantity_maximum: int | None = None
    """``quantityMaximum``: int32, required."""
    quantity_minimum: int | None = None
    """``quantityMinimum``: int32, required."""
    quantity_on_hand: int | None = None
    """``quantityOnHand``: int32, required."""
    quantity_on_order: int | None = None
    """``quantityOnOrder``: int32, read-only, OnOrder in SOAP."""
    quantity_picked: int | None = None
    """``quantityPicked``: int32, read-only, Picked in SOAP."""
    quantity_reserved: int | None = None
    """``quantityReserved``: int32, read-only, Reserved in SOAP."""
    reference_number: str | None = None
    """``referenceNumber``: string, at most 50 characters."""

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def inventory_location(self) -> _rt.Ref[_InventoryLocation]:
        """The row of InventoryLocations that ``inventory_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "inventory_location_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")


class InventoryItemCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryItems can be given."""

    bin: str | None
    """``bin``: string, at most 50 characters."""
    inventory_location_id: _t.Required[int]
    """``inventoryLocationID``: int32, required and settable at create only, refers to InventoryLocation."""
    product_id: _t.Required[int]
    """``productID``: int32, required and settable at create only, refers to Product."""
    quantity_maximum: _t.Required[int]
    """``quantityMaximum``: int32, required."""
    quantity_minimum: _t.Required[int]
    """``quantityMinimum``: int32, required."""
    quantity_on_hand: _t.Required[int]
    """``quantityOnHand``: int32, required."""
    reference_number: str | None
    """``referenceNumber``: string, at most 50 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryItemCreate(_rt.WriteModel):
    """A row of InventoryItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    bin: str | None | _rt.Unset = _rt.UNSET
    """``bin``: string, at most 50 characters."""
    inventory_location_id: int
    """``inventoryLocationID``: int32, required and settable at create only, refers to InventoryLocation."""
    product_id: int
    """``productID``: int32, required and settable at create only, refers to Product."""
    quantity_maximum: int
    """``quantityMaximum``: int32, required."""
    quantity_minimum: int
    """``quantityMinimum``: int32, required."""
    quantity_on_hand: int
    """``quantityOnHand``: int32, required."""
    reference_number: str | None | _rt.Unset = _rt.UNSET
    """``referenceNumber``: string, at most 50 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InventoryItemCreateFields]) -> None: ...


class InventoryItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of InventoryItems. Left out is kept; None clears."""

    bin: str | None
    """``bin``: string, at most 50 characters."""
    quantity_maximum: int
    """``quantityMaximum``: int32, required."""
    quantity_minimum: int
    """``quantityMinimum``: int32, required."""
    quantity_on_hand: int
    """``quantityOnHand``: int32, required."""
    reference_number: str | None
    """``referenceNumber``: string, at most 50 characters."""


class InventoryItemReplaceFields(_t.TypedDict, total=False):
    """What a row of InventoryItems is replaced by. Left out is cleared."""

    bin: str | None
    """``bin``: string, at most 50 characters."""
    quantity_maximum: _t.Required[int]
    """``quantityMaximum``: int32, required."""
    quantity_minimum: _t.Required[int]
    """``quantityMinimum``: int32, required."""
    quantity_on_hand: _t.Required[int]
    """``quantityOnHand``: int32, required."""
    reference_number: str | None
    """``referenceNumber``: string, at most 50 characters."""


class InventoryItemsService(_rt.Readable[InventoryItem], _rt.Referring[InventoryItem, "_InventoryLocation | _Product | _Resource"], _rt.Creatable[InventoryItem], _rt.Updatable[InventoryItem]):
    """What the API can do with InventoryItems: the sync service."""

    model = InventoryItem

    @_t.overload
    def create(self, model: InventoryItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InventoryItemCreateFields]) -> int: ...

    def create(self, model: InventoryItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InventoryItemCreate, model, fields)

    @_t.overload
    def update(self, row: InventoryItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[InventoryItemUpdateFields]) -> None: ...

    def update(self, target: int | InventoryItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[InventoryItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncInventoryItemsService(_rt.AsyncReadable[InventoryItem], _rt.AsyncReferring[InventoryItem, "_InventoryLocation | _Product | _Resource"], _rt.AsyncCreatable[InventoryItem], _rt.AsyncUpdatable[InventoryItem]):
    """What the API can do with InventoryItems: the async service."""

    model = InventoryItem

    @_t.overload
    async def create(self, model: InventoryItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InventoryItemCreateFields]) -> int: ...

    async def create(self, model: InventoryItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InventoryItemCreate, model, fields)

    @_t.overload
    async def update(self, row: InventoryItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[InventoryItemUpdateFields]) -> None: ...

    async def update(self, target: int | InventoryItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[InventoryItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
