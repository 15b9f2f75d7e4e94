"""PurchaseOrderItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .inventory_locations import InventoryLocation as _InventoryLocation
    from .products import Product as _Product
    from .projects import Project as _Project
    from .purchase_orders import PurchaseOrder as _PurchaseOrder
    from .sales_orders import SalesOrder as _SalesOrder
    from .tickets import Ticket as _Ticket
    from .contracts import ContractPath as _ContractPath
    from .inventory_locations import InventoryLocationPath as _InventoryLocationPath
    from .products import ProductPath as _ProductPath
    from .projects import ProjectPath as _ProjectPath
    from .purchase_orders import PurchaseOrderPath as _PurchaseOrderPath
    from .sales_orders import SalesOrderPath as _SalesOrderPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "PurchaseOrderItems",
    "PurchaseOrderItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('charge_id', 'chargeID', 'int32', soap='CostID'),
        _rt.FieldSchema('contract_id', 'contractID', 'int64', read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('estimated_arrival_date', 'estimatedArrivalDate', 'datetime'),
        _rt.FieldSchema('internal_currency_unit_cost', 'internalCurrencyUnitCost', 'double', read_only=True),
        _rt.FieldSchema('inventory_location_id', 'inventoryLocationID', 'int32', required=True, reference='InventoryLocation', target='InventoryLocations', relation='inventory_location'),
        _rt.FieldSchema('memo', 'memo', 'string', length=4000),
        _rt.FieldSchema('order_id', 'orderID', 'int32', required=True, read_only=True, reference='PurchaseOrder', target='PurchaseOrders', relation='order'),
        _rt.FieldSchema('product_id', 'productID', 'int32', reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('project_id', 'projectID', 'int64', read_only=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('quantity', 'quantity', 'int32', required=True),
        _rt.FieldSchema('sales_order_id', 'salesOrderID', 'int64', read_only=True, reference='SalesOrder', target='SalesOrders', relation='sales_order'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int64', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double', required=True),
    ),
    parent=('PurchaseOrders', 'Items', 'order_id'),
    can="create update replace",
    package="autotask",
)


class PurchaseOrderItemPath(_rt.Path[_rt.Root, "PurchaseOrderItem"]):
    """The relations of PurchaseOrderItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    inventory_location: _InventoryLocationPath[_rt.Root]
    """To the row of InventoryLocations that ``inventory_location_id`` refers to."""
    order: _PurchaseOrderPath[_rt.Root]
    """To the row of PurchaseOrders that ``order_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""
    sales_order: _SalesOrderPath[_rt.Root]
    """To the row of SalesOrders that ``sales_order_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class PurchaseOrderItemFields(_rt.Fields["PurchaseOrderItem"], PurchaseOrderItemPath["PurchaseOrderItem"]):
    """The fields of PurchaseOrderItems in queries: ``T = PurchaseOrderItem.q``."""

    id: _rt.Integer[PurchaseOrderItem]
    """``id``: int64, read-only."""
    charge_id: _rt.Integer[PurchaseOrderItem]
    """``chargeID``: int32, CostID in SOAP."""
    contract_id: _rt.Integer[PurchaseOrderItem]
    """``contractID``: int64, read-only, refers to Contract."""
    estimated_arrival_date: _rt.DateTime[PurchaseOrderItem]
    """``estimatedArrivalDate``: datetime."""
    internal_currency_unit_cost: _rt.Double[PurchaseOrderItem]
    """``internalCurrencyUnitCost``: double, read-only."""
    inventory_location_id: _rt.Integer[PurchaseOrderItem]
    """``inventoryLocationID``: int32, required, refers to InventoryLocation."""
    memo: _rt.Text[PurchaseOrderItem]
    """``memo``: string, at most 4,000 characters."""
    order_id: _rt.Integer[PurchaseOrderItem]
    """``orderID``: int32, required and settable at create only, refers to PurchaseOrder."""
    product_id: _rt.Integer[PurchaseOrderItem]
    """``productID``: int32, refers to Product."""
    project_id: _rt.Integer[PurchaseOrderItem]
    """``projectID``: int64, read-only, refers to Project."""
    quantity: _rt.Integer[PurchaseOrderItem]
    """``quantity``: int32, required."""
    sales_order_id: _rt.Integer[PurchaseOrderItem]
    """``salesOrderID``: int64, read-only, refers to SalesOrder."""
    ticket_id: _rt.Integer[PurchaseOrderItem]
    """``ticketID``: int64, read-only, refers to Ticket."""
    unit_cost: _rt.Double[PurchaseOrderItem]
    """``unitCost``: double, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PurchaseOrderItem(_rt.Row):
    """A row of PurchaseOrderItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PurchaseOrderItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    charge_id: int | None = None
    """``chargeID``: int32, CostID in SOAP."""
    contract_id: int | None = None
    """``contractID``: int64, read-only, refers to Contract."""
    estimated_arrival_date: _rt.datetime | None = None
    """``estimatedArrivalDate``: datetime."""
    internal_currency_unit_cost: float | None = None
    """``internalCurrencyUnitCost``: double, read-only."""
    inventory_location_id: int | None = None
    """``inventoryLocationID``: int32, required, refers to InventoryLocation."""
    memo: str | None = None
    """``memo``: string, at most 4,000 characters."""
    order_id: int | None = None
    """``orderID``: int32, required and settable at create only, refers to PurchaseOrder."""
    product_id: int | None = None
    """``productID``: int32, refers to Product."""
    project_id: int | None = None
    """``projectID``: int64, read-only, refers to Project."""
    quantity: int | None = None
    """``quantity``: int32, required."""
    sales_order_id: int | None = None
    """``salesOrderID``: int64, read-only, refers to SalesOrder."""
    ticket_id: int | None = None
    """``ticketID``: int64, read-only, refers to Ticket."""
    unit_cost: float | None = None
    """``unitCost``: double, required."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def inventory_location(self) -> _rt.Ref[_InventoryLocation]:
        """The row of InventoryLocations that ``inventory_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "inventory_location_id")

    @property
    def order(self) -> _rt.Ref[_PurchaseOrder]:
        """The row of PurchaseOrders that ``order_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "order_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")

    @property
    def sales_order(self) -> _rt.Ref[_SalesOrder]:
        """The row of SalesOrders that ``sales_order_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "sales_order_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class PurchaseOrderItemCreateFields(_t.TypedDict, total=False):
    """What a new row of PurchaseOrderItems can be given."""

    charge_id: int | None
    """``chargeID``: int32, CostID in SOAP."""
    estimated_arrival_date: _rt.datetime | None
    """``estimatedArrivalDate``: datetime."""
    inventory_location_id: _t.Required[int]
    """``inventoryLocationID``: int32, required, refers to InventoryLocation."""
    memo: str | None
    """``memo``: string, at most 4,000 characters."""
    order_id: _t.Required[int]
    """``orderID``: int32, required and settable at create only, refers to PurchaseOrder."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity: _t.Required[int]
    """``quantity``: int32, required."""
    unit_cost: _t.Required[float]
    """``unitCost``: double, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class PurchaseOrderItemCreate(_rt.WriteModel):
    """A row of PurchaseOrderItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    charge_id: int | None | _rt.Unset = _rt.UNSET
    """``chargeID``: int32, CostID in SOAP."""
    estimated_arrival_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``estimatedArrivalDate``: datetime."""
    inventory_location_id: int
    """``inventoryLocationID``: int32, required, refers to InventoryLocation."""
    memo: str | None | _rt.Unset = _rt.UNSET
    """``memo``: string, at most 4,000 characters."""
    order_id: int
    """``orderID``: int32, required and settable at create only, refers to PurchaseOrder."""
    product_id: int | None | _rt.Unset = _rt.UNSET
    """``productID``: int32, refers to Product."""
    quantity: int
    """``quantity``: int32, required."""
    unit_cost: float
    """``unitCost``: double, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[PurchaseOrderItemCreateFields]) -> None: ...


class PurchaseOrderItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PurchaseOrderItems. Left out is kept; None clears."""

    order_id: _t.Required[int]
    """The id of the row of PurchaseOrders that this one belongs to."""
    charge_id: int | None
    """``chargeID``: int32, CostID in SOAP."""
    estimated_arrival_date: _rt.datetime | None
    """``estimatedArrivalDate``: datetime."""
    inventory_location_id: int
    """``inventoryLocationID``: int32, required, refers to InventoryLocation."""
    memo: str | None
    """``memo``: string, at most 4,000 characters."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity: int
    """``quantity``: int32, required."""
    unit_cost: float
    """``unitCost``: double, required."""


class PurchaseOrderItemReplaceFields(_t.TypedDict, total=False):
    """What a row of PurchaseOrderItems is replaced by. Left out is cleared."""

    order_id: _t.Required[int]
    """The id of the row of PurchaseOrders that this one belongs to."""
    charge_id: int | None
    """``chargeID``: int32, CostID in SOAP."""
    estimated_arrival_date: _rt.datetime | None
    """``estimatedArrivalDate``: datetime."""
    inventory_location_id: _t.Required[int]
    """``inventoryLocationID``: int32, required, refers to InventoryLocation."""
    memo: str | None
    """``memo``: string, at most 4,000 characters."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity: _t.Required[int]
    """``quantity``: int32, required."""
    unit_cost: _t.Required[float]
    """``unitCost``: double, required."""


class PurchaseOrderItemsService(_rt.Readable[PurchaseOrderItem], _rt.Referring[PurchaseOrderItem, "_Contract | _InventoryLocation | _Product | _Project | _PurchaseOrder | _SalesOrder | _Ticket"], _rt.Creatable[PurchaseOrderItem], _rt.Updatable[PurchaseOrderItem]):
    """What the API can do with PurchaseOrderItems, below PurchaseOrders: the sync service."""

    model = PurchaseOrderItem

    @_t.overload
    def create(self, model: PurchaseOrderItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[PurchaseOrderItemCreateFields]) -> int: ...

    def create(self, model: PurchaseOrderItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(PurchaseOrderItemCreate, model, fields)

    @_t.overload
    def update(self, row: PurchaseOrderItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PurchaseOrderItemUpdateFields]) -> None: ...

    def update(self, target: int | PurchaseOrderItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PurchaseOrderItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPurchaseOrderItemsService(_rt.AsyncReadable[PurchaseOrderItem], _rt.AsyncReferring[PurchaseOrderItem, "_Contract | _InventoryLocation | _Product | _Project | _PurchaseOrder | _SalesOrder | _Ticket"], _rt.AsyncCreatable[PurchaseOrderItem], _rt.AsyncUpdatable[PurchaseOrderItem]):
    """What the API can do with PurchaseOrderItems, below PurchaseOrders: the async service."""

    model = PurchaseOrderItem

    @_t.overload
    async def create(self, model: PurchaseOrderItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[PurchaseOrderItemCreateFields]) -> int: ...

    async def create(self, model: PurchaseOrderItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(PurchaseOrderItemCreate, model, fields)

    @_t.overload
    async def update(self, row: PurchaseOrderItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PurchaseOrderItemUpdateFields]) -> None: ...

    async def update(self, target: int | PurchaseOrderItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PurchaseOrderItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
