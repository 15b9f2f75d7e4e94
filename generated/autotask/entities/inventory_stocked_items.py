"""InventoryStockedItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .contract_charges import ContractCharge as _ContractCharge
    from .inventory_locations import InventoryLocation as _InventoryLocation
    from .inventory_products import InventoryProduct as _InventoryProduct
    from .project_charges import ProjectCharge as _ProjectCharge
    from .purchase_order_item_receiving import PurchaseOrderItemReceiving as _PurchaseOrderItemReceiving
    from .purchase_order_items import PurchaseOrderItem as _PurchaseOrderItem
    from .purchase_orders import PurchaseOrder as _PurchaseOrder
    from .quote_items import QuoteItem as _QuoteItem
    from .resources import Resource as _Resource
    from .ticket_charges import TicketCharge as _TicketCharge
    from .companies import CompanyPath as _CompanyPath
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .contract_charges import ContractChargePath as _ContractChargePath
    from .inventory_locations import InventoryLocationPath as _InventoryLocationPath
    from .inventory_products import InventoryProductPath as _InventoryProductPath
    from .project_charges import ProjectChargePath as _ProjectChargePath
    from .purchase_order_item_receiving import PurchaseOrderItemReceivingPath as _PurchaseOrderItemReceivingPath
    from .purchase_order_items import PurchaseOrderItemPath as _PurchaseOrderItemPath
    from .purchase_orders import PurchaseOrderPath as _PurchaseOrderPath
    from .quote_items import QuoteItemPath as _QuoteItemPath
    from .resources import ResourcePath as _ResourcePath
    from .ticket_charges import TicketChargePath as _TicketChargePath

_SCHEMA = _rt.EntitySchema(
    "InventoryStockedItems",
    "InventoryStockedItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('available_units', 'availableUnits', 'int32'),
        _rt.FieldSchema('company_id', 'companyID', 'int32', reference='Company', target='Companies', relation='company'),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', reference='ConfigurationItem', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('current_inventory_location_id', 'currentInventoryLocationID', 'int32', reference='InventoryLocation', target='InventoryLocations', relation='current_inventory_location'),
        _rt.FieldSchema('delivered_units', 'deliveredUnits', 'int32'),
        _rt.FieldSchema('inventory_product_id', 'inventoryProductID', 'int32', required=True, reference='InventoryProduct', target='InventoryProducts', relation='inventory_product'),
        _rt.FieldSchema('purchase_order_item_receiving_id', 'purchaseOrderItemReceivingID', 'int32', reference='PurchaseOrderItemReceiving', target='PurchaseOrderItemReceiving', relation='purchase_order_item_receiving'),
        _rt.FieldSchema('on_hand_units', 'onHandUnits', 'int32'),
        _rt.FieldSchema('parent_inventory_stocked_item_id', 'parentInventoryStockedItemID', 'int32', reference='InventoryStockedItem', target='InventoryStockedItems', relation='parent_inventory_stocked_item'),
        _rt.FieldSchema('picked_removed_by_resource_id', 'pickedRemovedByResourceID', 'int32', reference='Resource', target='Resources', relation='picked_removed_by_resource'),
        _rt.FieldSchema('picked_removed_date_time', 'pickedRemovedDateTime', 'datetime'),
        _rt.FieldSchema('picked_units', 'pickedUnits', 'int32'),
        _rt.FieldSchema('purchase_order_id', 'purchaseOrderID', 'int32', reference='PurchaseOrder', target='PurchaseOrders', relation='purchase_order'),
        _rt.FieldSchema('purchase_order_item_id', 'purchaseOrderItemID', 'int32', reference='PurchaseOrderItem', target='PurchaseOrderItems', relation='purchase_order_item'),
        _rt.FieldSchema('quote_item_id', 'quoteItemID', 'int32', reference='QuoteItem', target='QuoteItems', relation='quote_item'),
        _rt.FieldSchema('removed_units', 'removedUnits', 'int32'),
        _rt.FieldSchema('reserved_units', 'reservedUnits', 'int32'),
        _rt.FieldSchema('return_price', 'returnPrice', 'double'),
        _rt.FieldSchema('return_type_id', 'returnTypeID', 'int32'),
        _rt.FieldSchema('serial_number', 'serialNumber', 'string'),
        _rt.FieldSchema('status_id', 'statusID', 'int32'),
        _rt.FieldSchema('transferred_units', 'transferredUnits', 'int32'),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double'),
        _rt.FieldSchema('vendor_id', 'vendorID', 'int32'),
        _rt.FieldSchema('vendor_invoice_number', 'vendorInvoiceNumber', 'string'),
        _rt.FieldSchema('parent_stocked_item_received_units', 'parentStockedItemReceivedUnits', 'int32'),
        _rt.FieldSchema('contract_charge_id', 'contractChargeID', 'int32', reference='ContractCharge', target='ContractCharges', relation='contract_charge'),
        _rt.FieldSchema('project_charge_id', 'projectChargeID', 'int32', reference='ProjectCharge', target='ProjectCharges', relation='project_charge'),
        _rt.FieldSchema('ticket_charge_id', 'ticketChargeID', 'int32', reference='TicketCharge', target='TicketCharges', relation='ticket_charge'),
    ),
    parent=('InventoryProducts', 'StockedItems', 'inventory_product_id'),
    can="update replace",
    cycles=(('parent_inventory_stocked_item_id',),),
    package="autotask",
)


class InventoryStockedItemPath(_rt.Path[_rt.Root, "InventoryStockedItem"]):
    """The relations of InventoryStockedItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    current_inventory_location: _InventoryLocationPath[_rt.Root]
    """To the row of InventoryLocations that ``current_inventory_location_id`` refers to."""
    inventory_product: _InventoryProductPath[_rt.Root]
    """To the row of InventoryProducts that ``inventory_product_id`` refers to."""
    purchase_order_item_receiving: _PurchaseOrderItemReceivingPath[_rt.Root]
    """To the row of PurchaseOrderItemReceiving that ``purchase_order_item_receiving_id`` refers to."""
    parent_inventory_stocked_item: InventoryStockedItemPath[_rt.Root]
    """To the row of InventoryStockedItems that ``parent_inventory_stocked_item_id`` refers to."""
    picked_removed_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``picked_removed_by_resource_id`` refers to."""
    purchase_order: _PurchaseOrderPath[_rt.Root]
    """To the row of PurchaseOrders that ``purchase_order_id`` refers to."""
    purchase_order_item: _PurchaseOrderItemPath[_rt.Root]
    """To the row of PurchaseOrderItems that ``purchase_order_item_id`` refers to."""
    quote_item: _QuoteItemPath[_rt.Root]
    """To the row of QuoteItems that ``quote_item_id`` refers to."""
    contract_charge: _ContractChargePath[_rt.Root]
    """To the row of ContractCharges that ``contract_charge_id`` refers to."""
    project_charge: _ProjectChargePath[_rt.Root]
    """To the row of ProjectCharges that ``project_charge_id`` refers to."""
    ticket_charge: _TicketChargePath[_rt.Root]
    """To the row of TicketCharges that ``ticket_charge_id`` refers to."""


class InventoryStockedItemFields(_rt.Fields["InventoryStockedItem"], InventoryStockedItemPath["InventoryStockedItem"]):
    """The fields of InventoryStockedItems in queries: ``T = InventoryStockedItem.q``."""

    id: _rt.Integer[InventoryStockedItem]
    """``id``: int64, read-only."""
    available_units: _rt.Integer[InventoryStockedItem]
    """``availableUnits``: int32."""
    company_id: _rt.Integer[InventoryStockedItem]
    """``companyID``: int32, refers to Company."""
    configuration_item_id: _rt.Integer[InventoryStockedItem]
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    create_date_time: _rt.DateTime[InventoryStockedItem]
    """``createDateTime``: datetime, read-only."""
    created_by_resource_id: _rt.Integer[InventoryStockedItem]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    current_inventory_location_id: _rt.Integer[InventoryStockedItem]
    """``currentInventoryLocationID``: int32, refers to InventoryLocation."""
    delivered_units: _rt.Integer[InventoryStockedItem]
    """``deliveredUnits``: int32."""
    inventory_product_id: _rt.Integer[InventoryStockedItem]
    """``inventoryProductID``: int32, required, refers to InventoryProduct."""
    purchase_order_item_receiving_id: _rt.Integer[InventoryStockedItem]
    """``purchaseOrderItemReceivingID``: int32, refers to PurchaseOrderItemReceiving."""
    on_hand_units: _rt.Integer[InventoryStockedItem]
    """``onHandUnits``: int32."""
    parent_inventory_stocked_item_id: _rt.Integer[InventoryStockedItem]
    """``parentInventoryStockedItemID``: int32, refers to InventoryStockedItem."""
    picked_removed_by_resource_id: _rt.Integer[InventoryStockedItem]
    """``pickedRemovedByResourceID``: int32, refers to Resource."""
    picked_removed_date_time: _rt.DateTime[InventoryStockedItem]
    """``pickedRemovedDateTime``: datetime."""
    picked_units: _rt.Integer[InventoryStockedItem]
    """``pickedUnits``: int32."""
    purchase_order_id: _rt.Integer[InventoryStockedItem]
    """``purchaseOrderID``: int32, refers to PurchaseOrder."""
    purchase_order_item_id: _rt.Integer[InventoryStockedItem]
    """``purchaseOrderItemID``: int32, refers to PurchaseOrderItem."""
    quote_item_id: _rt.Integer[InventoryStockedItem]
    """``quoteItemID``: int32, refers to QuoteItem."""
    removed_units: _rt.Integer[InventoryStockedItem]
    """``removedUnits``: int32."""
    reserved_units: _rt.Integer[InventoryStockedItem]
    """``reservedUnits``: int32."""
    return_price: _rt.Double[InventoryStockedItem]
    """``returnPrice``: double."""
    return_type_id: _rt.Integer[InventoryStockedItem]
    """``returnTypeID``: int32."""
    serial_number: _rt.Text[InventoryStockedItem]
    """``serialNumber``: string."""
    status_id: _rt.Integer[InventoryStockedItem]
    """``statusID``: int32."""
    transferred_units: _rt.Integer[InventoryStockedItem]
    """``transferredUnits``: int32."""
    unit_cost: _rt.Double[InventoryStockedItem]
    """``unitCost``: double."""
    vendor_id: _rt.Integer[InventoryStockedItem]
    """``vendorID``: int32."""
    vendor_invoice_number: _rt.Text[InventoryStockedItem]
    """``vendorInvoiceNumber``: string."""
    parent_stocked_item_received_units: _rt.Integer[InventoryStockedItem]
    """``parentStockedItemReceivedUnits``: int32."""
    contract_charge_id: _rt.Integer[InventoryStockedItem]
    """``contractChargeID``: int32, refers to ContractCharge."""
    project_charge_id: _rt.Integer[InventoryStockedItem]
    """``projectChargeID``: int32, refers to ProjectCharge."""
    ticket_charge_id: _rt.Integer[InventoryStockedItem]
    """``ticketChargeID``: int32, refers to TicketCharge."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryStockedItem(_rt.Row):
    """A row of InventoryStockedItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryStockedItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    available_units: int | None = None
    """``availableUnits``: int32."""
    company_id: int | None = None
    """``companyID``: int32, refers to Company."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    current_inventory_location_id: int | None = None
    """``currentInventoryLocationID``: int32, refers to InventoryLocation."""
    delivered_units: int | None = None
    """``deliveredUnits``: int32."""
    inventory_product_id: int | None = None
    """``inventoryProductID``: int32, required, refers to InventoryProduct."""
    purchase_order_item_receiving_id: int | None = None
    """``purchaseOrderItemReceivingID``: int32, refers to PurchaseOrderItemReceiving."""
    on_hand_units: int | None = None
    """``onHandUnits``: int32."""
    parent_inventory_stocked_item_id: int | None = None
    """``parentInventoryStockedItemID``: int32, refers to InventoryStockedItem."""
    picked_removed_by_resource_id: int | None = None
    """``pickedRemovedByResourceID``: int32, refers to Resource."""
    picked_removed_date_time: _rt.datetime | None = None
    """``pickedRemovedDateTime``: datetime."""
    picked_units: int | None = None
    """``pickedUnits``: int32."""
    purchase_order_id: int | None = None
    """``purchaseOrderID``: int32, refers to PurchaseOrder."""
    purchase_order_item_id: int | None = None
    """``purchaseOrderItemID``: int32, refers to PurchaseOrderItem."""
    quote_item_id: int | None = None
    """``quoteItemID``: int32, refers to QuoteItem."""
    removed_units: int | None = None
    """``removedUnits``: int32."""
    reserved_units: int | None = None
    """``reservedUnits``: int32."""
    return_price: float | None = None
    """``returnPrice``: double."""
    return_type_id: int | None = None
    """``returnTypeID``: int32."""
    serial_number: str | None = None
    """``serialNumber``: string."""
    status_id: int | None = None
    """``statusID``: int32."""
    transferred_units: int | None = None
    """``transferredUnits``: int32."""
    unit_cost: float | None = None
    """``unitCost``: double."""
    vendor_id: int | None = None
    """``vendorID``: int32."""
    vendor_invoice_number: str | None = None
    """``vendorInvoiceNumber``: string."""
    parent_stocked_item_received_units: int | None = None
    """``parentStockedItemReceivedUnits``: int32."""
    contract_charge_id: int | None = None
    """``contractChargeID``: int32, refers to ContractCharge."""
    project_charge_id: int | None = None
    """``projectChargeID``: int32, refers to ProjectCharge."""
    ticket_charge_id: int | None = None
    """``ticketChargeID``: int32, refers to TicketCharge."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def current_inventory_location(self) -> _rt.Ref[_InventoryLocation]:
        """The row of InventoryLocations that ``current_inventory_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "current_inventory_location_id")

    @property
    def inventory_product(self) -> _rt.Ref[_InventoryProduct]:
        """The row of InventoryProducts that ``inventory_product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "inventory_product_id")

    @property
    def purchase_order_item_receiving(self) -> _rt.Ref[_PurchaseOrderItemReceiving]:
        """The row of PurchaseOrderItemReceiving that ``purchase_order_item_receiving_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "purchase_order_item_receiving_id")

    @property
    def parent_inventory_stocked_item(self) -> _rt.Ref[InventoryStockedItem]:
        """The row of InventoryStockedItems that ``parent_inventory_stocked_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "parent_inventory_stocked_item_id")

    @property
    def picked_removed_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``picked_removed_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "picked_removed_by_resource_id")

    @property
    def purchase_order(self) -> _rt.Ref[_PurchaseOrder]:
        """The row of PurchaseOrders that ``purchase_order_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "purchase_order_id")

    @property
    def purchase_order_item(self) -> _rt.Ref[_PurchaseOrderItem]:
        """The row of PurchaseOrderItems that ``purchase_order_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "purchase_order_item_id")

    @property
    def quote_item(self) -> _rt.Ref[_QuoteItem]:
        """The row of QuoteItems that ``quote_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_item_id")

    @property
    def contract_charge(self) -> _rt.Ref[_ContractCharge]:
        """The row of ContractCharges that ``contract_charge_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_charge_id")

    @property
    def project_charge(self) -> _rt.Ref[_ProjectCharge]:
        """The row of ProjectCharges that ``project_charge_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_charge_id")

    @property
    def ticket_charge(self) -> _rt.Ref[_TicketCharge]:
        """The row of TicketCharges that ``ticket_charge_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_charge_id")


class InventoryStockedItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of InventoryStockedItems. Left out is kept; None clears."""

    inventory_product_id: _t.Required[int]
    """The id of the row of InventoryProducts that this one belongs to."""
    available_units: int | None
    """``availableUnits``: int32."""
    company_id: int | None
    """``companyID``: int32, refers to Company."""
    configuration_item_id: int | None
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    current_inventory_location_id: int | None
    """``currentInventoryLocationID``: int32, refers to InventoryLocation."""
    delivered_units: int | None
    """``deliveredUnits``: int32."""
    purchase_order_item_receiving_id: int | None
    """``purchaseOrderItemReceivingID``: int32, refers to PurchaseOrderItemReceiving."""
    on_hand_units: int | None
    """``onHandUnits``: int32."""
    parent_inventory_stocked_item_id: int | None
    """``parentInventoryStockedItemID``: int32, refers to InventoryStockedItem."""
    picked_removed_by_resource_id: int | None
    """``pickedRemovedByResourceID``: int32, refers to Resource."""
    picked_removed_date_time: _rt.datetime | None
    """``pickedRemovedDateTime``: datetime."""
    picked_units: int | None
    """``pickedUnits``: int32."""
    purchase_order_id: int | None
    """``purchaseOrderID``: int32, refers to PurchaseOrder."""
    purchase_order_item_id: int | None
    """``purchaseOrderItemID``: int32, refers to PurchaseOrderItem."""
    quote_item_id: int | None
    """``quoteItemID``: int32, refers to QuoteItem."""
    removed_units: int | None
    """``removedUnits``: int32."""
    reserved_units: int | None
    """``reservedUnits``: int32."""
    return_price: float | None
    """``returnPrice``: double."""
    return_type_id: int | None
    """``returnTypeID``: int32."""
    serial_number: str | None
    """``serialNumber``: string."""
    status_id: int | None
    """``statusID``: int32."""
    transferred_units: int | None
    """``transferredUnits``: int32."""
    unit_cost: float | None
    """``unitCost``: double."""
    vendor_id: int | None
    """``vendorID``: int32."""
    vendor_invoice_number: str | None
    """``vendorInvoiceNumber``: string."""
    parent_stocked_item_received_units: int | None
    """``parentStockedItemReceivedUnits``: int32."""
    contract_charge_id: int | None
    """``contractChargeID``: int32, refers to ContractCharge."""
    project_charge_id: int | None
    """``projectChargeID``: int32, refers to ProjectCharge."""
    ticket_charge_id: int | None
    """``ticketChargeID``: int32, refers to TicketCharge."""


class InventoryStockedItemReplaceFields(_t.TypedDict, total=False):
    """What a row of InventoryStockedItems is replaced by. Left out is cleared."""

    inventory_product_id: _t.Required[int]
    """The id of the row of InventoryProducts that this one belongs to."""
    available_units: int | None
    """``availableUnits``: int32."""
    company_id: int | None
    """``companyID``: int32, refers to Company."""
    configuration_item_id: int | None
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    current_inventory_location_id: int | None
    """``currentInventoryLocationID``: int32, refers to InventoryLocation."""
    delivered_units: int | None
    """``deliveredUnits``: int32."""
    purchase_order_item_receiving_id: int | None
    """``purchaseOrderItemReceivingID``: int32, refers to PurchaseOrderItemReceiving."""
    on_hand_units: int | None
    """``onHandUnits``: int32."""
    parent_inventory_stocked_item_id: int | None
    """``parentInventoryStockedItemID``: int32, refers to InventoryStockedItem."""
    picked_removed_by_resource_id: int | None
    """``pickedRemovedByResourceID``: int32, refers to Resource."""
    picked_removed_date_time: _rt.datetime | None
    """``pickedRemovedDateTime``: datetime."""
    picked_units: int | None
    """``pickedUnits``: int32."""
    purchase_order_id: int | None
    """``purchaseOrderID``: int32, refers to PurchaseOrder."""
    purchase_order_item_id: int | None
    """``purchaseOrderItemID``: int32, refers to PurchaseOrderItem."""
    quote_item_id: int | None
    """``quoteItemID``: int32, refers to QuoteItem."""
    removed_units: int | None
    """``removedUnits``: int32."""
    reserved_units: int | None
    """``reservedUnits``: int32."""
    return_price: float | None
    """``returnPrice``: double."""
    return_type_id: int | None
    """``returnTypeID``: int32."""
    serial_number: str | None
    """``serialNumber``: string."""
    status_id: int | None
    """``statusID``: int32."""
    transferred_units: int | None
    """``transferredUnits``: int32."""
    unit_cost: float | None
    """``unitCost``: double."""
    vendor_id: int | None
    """``vendorID``: int32."""
    vendor_invoice_number: str | None
    """``vendorInvoiceNumber``: string."""
    parent_stocked_item_received_units: int | None
    """``parentStockedItemReceivedUnits``: int32."""
    contract_charge_id: int | None
    """``contractChargeID``: int32, refers to ContractCharge."""
    project_charge_id: int | None
    """``projectChargeID``: int32, refers to ProjectCharge."""
    ticket_charge_id: int | None
    """``ticketChargeID``: int32, refers to TicketCharge."""


class InventoryStockedItemsService(_rt.Readable[InventoryStockedItem], _rt.Referring[InventoryStockedItem, "_Company | _ConfigurationItem | _ContractCharge | _InventoryLocation | _InventoryProduct | InventoryStockedItem | _ProjectCharge | _PurchaseOrder | _PurchaseOrderItem | _PurchaseOrderItemReceiving | _QuoteItem | _TicketCharge"], _rt.Updatable[InventoryStockedItem]):
    """What the API can do with InventoryStockedItems, below InventoryProducts: the sync service."""

    model = InventoryStockedItem

    @_t.overload
    def update(self, row: InventoryStockedItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[InventoryStockedItemUpdateFields]) -> None: ...

    def update(self, target: int | InventoryStockedItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[InventoryStockedItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncInventoryStockedItemsService(_rt.AsyncReadable[InventoryStockedItem], _rt.AsyncReferring[InventoryStockedItem, "_Company | _ConfigurationItem | _ContractCharge | _InventoryLocation | _InventoryProduct | InventoryStockedItem | _ProjectCharge | _PurchaseOrder | _PurchaseOrderItem | _PurchaseOrderItemReceiving | _QuoteItem | _TicketCharge"], _rt.AsyncUpdatable[InventoryStockedItem]):
    """What the API can do with InventoryStockedItems, below InventoryProducts: the async service."""

    model = InventoryStockedItem

    @_t.overload
    async def update(self, row: InventoryStockedItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[InventoryStockedItemUpdateFields]) -> None: ...

    async def update(self, target: int | InventoryStockedItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[InventoryStockedItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
