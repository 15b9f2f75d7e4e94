"""InventoryStockedItemsAdd. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "InventoryStockedItemsAdd",
    "InventoryStockedItemAdd",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('determine_new_price_using', 'determineNewPriceUsing', 'int32', listed=False),
        _rt.FieldSchema('determine_cost_using', 'determineCostUsing', 'int32', listed=False),
        _rt.FieldSchema('inventory_product_id', 'inventoryProductID', 'int32', required=True, listed=False),
        _rt.FieldSchema('price_percentage', 'pricePercentage', 'double', listed=False),
        _rt.FieldSchema('quantity_being_added', 'quantityBeingAdded', 'int32', listed=False),
        _rt.FieldSchema('reason_for_update', 'reasonForUpdate', 'string', listed=False),
        _rt.FieldSchema('return_price', 'returnPrice', 'double', listed=False),
        _rt.FieldSchema('return_type_id', 'returnTypeID', 'int32', listed=False),
        _rt.FieldSchema('serial_number', 'serialNumber', 'string', listed=False),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double', listed=False),
        _rt.FieldSchema('vendor_id', 'vendorID', 'int32', listed=False),
        _rt.FieldSchema('vendor_invoice_number', 'vendorInvoiceNumber', 'string', listed=False),
    ),
    parent=('InventoryProducts', 'StockedItemsAdd', 'inventory_product_id'),
    can="create",
    package="autotask",
)


class InventoryStockedItemAddPath(_rt.Path[_rt.Root, "InventoryStockedItemAdd"]):
    """The relations of InventoryStockedItemsAdd, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class InventoryStockedItemAddFields(_rt.Fields["InventoryStockedItemAdd"], InventoryStockedItemAddPath["InventoryStockedItemAdd"]):
    """The fields of InventoryStockedItemsAdd in queries: ``T = InventoryStockedItemAdd.q``."""

    id: _rt.Integer[InventoryStockedItemAdd]
    """``id``: int64, known from openapi-2026-06 only."""
    determine_new_price_using: _rt.Integer[InventoryStockedItemAdd]
    """``determineNewPriceUsing``: int32, known from openapi-2026-06 only."""
    determine_cost_using: _rt.Integer[InventoryStockedItemAdd]
    """``determineCostUsing``: int32, known from openapi-2026-06 only."""
    inventory_product_id: _rt.Integer[InventoryStockedItemAdd]
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    price_percentage: _rt.Double[InventoryStockedItemAdd]
    """``pricePercentage``: double, known from openapi-2026-06 only."""
    quantity_being_added: _rt.Integer[InventoryStockedItemAdd]
    """``quantityBeingAdded``: int32, known from openapi-2026-06 only."""
    reason_for_update: _rt.Text[InventoryStockedItemAdd]
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""
    return_price: _rt.Double[InventoryStockedItemAdd]
    """``returnPrice``: double, known from openapi-2026-06 only."""
    return_type_id: _rt.Integer[InventoryStockedItemAdd]
    """``returnTypeID``: int32, known from openapi-2026-06 only."""
    serial_number: _rt.Text[InventoryStockedItemAdd]
    """``serialNumber``: string, known from openapi-2026-06 only."""
    unit_cost: _rt.Double[InventoryStockedItemAdd]
    """``unitCost``: double, known from openapi-2026-06 only."""
    vendor_id: _rt.Integer[InventoryStockedItemAdd]
    """``vendorID``: int32, known from openapi-2026-06 only."""
    vendor_invoice_number: _rt.Text[InventoryStockedItemAdd]
    """``vendorInvoiceNumber``: string, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryStockedItemAdd(_rt.Row):
    """A row of InventoryStockedItemsAdd, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryStockedItemAddFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    determine_new_price_using: int | None = None
    """``determineNewPriceUsing``: int32, known from openapi-2026-06 only."""
    determine_cost_using: int | None = None
    """``determineCostUsing``: int32, known from openapi-2026-06 only."""
    inventory_product_id: int | None = None
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    price_percentage: float | None = None
    """``pricePercentage``: double, known from openapi-2026-06 only."""
    quantity_being_added: int | None = None
    """``quantityBeingAdded``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None = None
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""
    return_price: float | None = None
    """``returnPrice``: double, known from openapi-2026-06 only."""
    return_type_id: int | None = None
    """``returnTypeID``: int32, known from openapi-2026-06 only."""
    serial_number: str | None = None
    """``serialNumber``: string, known from openapi-2026-06 only."""
    unit_cost: float | None = None
    """``unitCost``: double, known from openapi-2026-06 only."""
    vendor_id: int | None = None
    """``vendorID``: int32, known from openapi-2026-06 only."""
    vendor_invoice_number: str | None = None
    """``vendorInvoiceNumber``: string, known from openapi-2026-06 only."""


class InventoryStockedItemAddCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryStockedItemsAdd can be given."""

    determine_new_price_using: int | None
    """``determineNewPriceUsing``: int32, known from openapi-2026-06 only."""
    determine_cost_using: int | None
    """``determineCostUsing``: int32, known from openapi-2026-06 only."""
    inventory_product_id: _t.Required[int]
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    price_percentage: float | None
    """``pricePercentage``: double, known from openapi-2026-06 only."""
    quantity_being_added: int | None
    """``quantityBeingAdded``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""
    return_price: float | None
    """``returnPrice``: double, known from openapi-2026-06 only."""
    return_type_id: int | None
    """``returnTypeID``: int32, known from openapi-2026-06 only."""
    serial_number: str | None
    """``serialNumber``: string, known from openapi-2026-06 only."""
    unit_cost: float | None
    """``unitCost``: double, known from openapi-2026-06 only."""
    vendor_id: int | None
    """``vendorID``: int32, known from openapi-2026-06 only."""
    vendor_invoice_number: str | None
    """``vendorInvoiceNumber``: string, known from openapi-2026-06 only."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryStockedItemAddCreate(_rt.WriteModel):
    """A row of InventoryStockedItemsAdd to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    determine_new_price_using: int | None | _rt.Unset = _rt.UNSET
    """``determineNewPriceUsing``: int32, known from openapi-2026-06 only."""
    determine_cost_using: int | None | _rt.Unset = _rt.UNSET
    """``determineCostUsing``: int32, known from openapi-2026-06 only."""
    inventory_product_id: int
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    price_percentage: float | None | _rt.Unset = _rt.UNSET
    """``pricePercentage``: double, known from openapi-2026-06 only."""
    quantity_being_added: int | None | _rt.Unset = _rt.UNSET
    """``quantityBeingAdded``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None | _rt.Unset = _rt.UNSET
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""
    return_price: float | None | _rt.Unset = _rt.UNSET
    """``returnPrice``: double, known from openapi-2026-06 only."""
    return_type_id: int | None | _rt.Unset = _rt.UNSET
    """``returnTypeID``: int32, known from openapi-2026-06 only."""
    serial_number: str | None | _rt.Unset = _rt.UNSET
    """``serialNumber``: string, known from openapi-2026-06 only."""
    unit_cost: float | None | _rt.Unset = _rt.UNSET
    """``unitCost``: double, known from openapi-2026-06 only."""
    vendor_id: int | None | _rt.Unset = _rt.UNSET
    """``vendorID``: int32, known from openapi-2026-06 only."""
    vendor_invoice_number: str | None | _rt.Unset = _rt.UNSET
    """``vendorInvoiceNumber``: string, known from openapi-2026-06 only."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InventoryStockedItemAddCreateFields]) -> None: ...


class InventoryStockedItemsAddService(_rt.Creatable[InventoryStockedItemAdd]):
    """What the API can do with InventoryStockedItemsAdd, below InventoryProducts: the sync service."""

    model = InventoryStockedItemAdd

    @_t.overload
    def create(self, model: InventoryStockedItemAddCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InventoryStockedItemAddCreateFields]) -> int: ...

    def create(self, model: InventoryStockedItemAddCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InventoryStockedItemAddCreate, model, fields)


class AsyncInventoryStockedItemsAddService(_rt.AsyncCreatable[InventoryStockedItemAdd]):
    """What the API can do with InventoryStockedItemsAdd, below InventoryProducts: the async service."""

    model = InventoryStockedItemAdd

    @_t.overload
    async def create(self, model: InventoryStockedItemAddCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InventoryStockedItemAddCreateFields]) -> int: ...

    async def create(self, model: InventoryStockedItemAddCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InventoryStockedItemAddCreate, model, fields)
