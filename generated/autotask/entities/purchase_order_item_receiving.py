"""PurchaseOrderItemReceiving. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .purchase_order_items import PurchaseOrderItem as _PurchaseOrderItem
    from .resources import Resource as _Resource
    from .purchase_order_items import PurchaseOrderItemPath as _PurchaseOrderItemPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "PurchaseOrderItemReceiving",
    "PurchaseOrderItemReceiving",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('purchase_order_item_id', 'purchaseOrderItemID', 'int64', required=True, reference='PurchaseOrderItem', target='PurchaseOrderItems', relation='purchase_order_item'),
        _rt.FieldSchema('quantity_back_ordered', 'quantityBackOrdered', 'int32'),
        _rt.FieldSchema('quantity_now_receiving', 'quantityNowReceiving', 'int32', required=True),
        _rt.FieldSchema('quantity_previously_received', 'quantityPreviouslyReceived', 'int32'),
        _rt.FieldSchema('receive_date', 'receiveDate', 'datetime'),
        _rt.FieldSchema('received_by_resource_id', 'receivedByResourceID', 'int32', reference='Resource', target='Resources', relation='received_by_resource'),
        _rt.FieldSchema('serial_number', 'serialNumber', 'string', length=50),
        _rt.FieldSchema('vendor_invoice_number', 'vendorInvoiceNumber', 'string'),
    ),
    parent=('PurchaseOrderItems', 'Receiving', 'purchase_order_item_id'),
    can="create",
    package="autotask",
)


class PurchaseOrderItemReceivingPath(_rt.Path[_rt.Root, "PurchaseOrderItemReceiving"]):
    """The relations of PurchaseOrderItemReceiving, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    purchase_order_item: _PurchaseOrderItemPath[_rt.Root]
    """To the row of PurchaseOrderItems that ``purchase_order_item_id`` refers to."""
    received_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``received_by_resource_id`` refers to."""


class PurchaseOrderItemReceivingFields(_rt.Fields["PurchaseOrderItemReceiving"], PurchaseOrderItemReceivingPath["PurchaseOrderItemReceiving"]):
    """The fields of PurchaseOrderItemReceiving in queries: ``T = PurchaseOrderItemReceiving.q``."""

    id: _rt.Integer[PurchaseOrderItemReceiving]
    """``id``: int64, read-only."""
    purchase_order_item_id: _rt.Integer[PurchaseOrderItemReceiving]
    """``purchaseOrderItemID``: int64, required, refers to PurchaseOrderItem."""
    quantity_back_ordered: _rt.Integer[PurchaseOrderItemReceiving]
    """``quantityBackOrdered``: int32."""
    quantity_now_receiving: _rt.Integer[PurchaseOrderItemReceiving]
    """``quantityNowReceiving``: int32, required."""
    quantity_previously_received: _rt.Integer[PurchaseOrderItemReceiving]
    """``quantityPreviouslyReceived``: int32."""
    receive_date: _rt.DateTime[PurchaseOrderItemReceiving]
    """``receiveDate``: datetime."""
    received_by_resource_id: _rt.Integer[PurchaseOrderItemReceiving]
    """``receivedByResourceID``: int32, refers to Resource."""
    serial_number: _rt.Text[PurchaseOrderItemReceiving]
    """``serialNumber``: string, at most 50 characters."""
    vendor_invoice_number: _rt.Text[PurchaseOrderItemReceiving]
    """``vendorInvoiceNumber``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PurchaseOrderItemReceiving(_rt.Row):
    """A row of PurchaseOrderItemReceiving, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PurchaseOrderItemReceivingFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    purchase_order_item_id: int | None = None
    """``purchaseOrderItemID``: int64, required, refers to PurchaseOrderItem."""
    quantity_back_ordered: int | None = None
    """``quantityBackOrdered``: int32."""
    quantity_now_receiving: int | None = None
    """``quantityNowReceiving``: int32, required."""
    quantity_previously_received: int | None = None
    """``quantityPreviouslyReceived``: int32."""
    receive_date: _rt.datetime | None = None
    """``receiveDate``: datetime."""
    received_by_resource_id: int | None = None
    """``receivedByResourceID``: int32, refers to Resource."""
    serial_number: str | None = None
    """``serialNumber``: string, at most 50 characters."""
    vendor_invoice_number: str | None = None
    """``vendorInvoiceNumber``: string."""

    @property
    def purchase_order_item(self) -> _rt.Ref[_PurchaseOrderItem]:
        """The row of PurchaseOrderItems that ``purchase_order_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "purchase_order_item_id")

    @property
    def received_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``received_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "received_by_resource_id")


class PurchaseOrderItemReceivingCreateFields(_t.TypedDict, total=False):
    """What a new row of PurchaseOrderItemReceiving can be given."""

    purchase_order_item_id: _t.Required[int]
    """``purchaseOrderItemID``: int64, required, refers to PurchaseOrderItem."""
    quantity_back_ordered: int | None
    """``quantityBackOrdered``: int32."""
    quantity_now_receiving: _t.Required[int]
    """``quantityNowReceiving``: int32, required."""
    quantity_previously_received: int | None
    """``quantityPreviouslyReceived``: int32."""
    receive_date: _rt.datetime | None
    """``receiveDate``: datetime."""
    received_by_resource_id: int | None
    """``receivedByResourceID``: int32, refers to Resource."""
    serial_number: str | None
    """``serialNumber``: string, at most 50 characters."""
    vendor_invoice_number: str | None
    """``vendorInvoiceNumber``: string."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class PurchaseOrderItemReceivingCreate(_rt.WriteModel):
    """A row of PurchaseOrderItemReceiving to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    purchase_order_item_id: int
    """``purchaseOrderItemID``: int64, required, refers to PurchaseOrderItem."""
    quantity_back_ordered: int | None | _rt.Unset = _rt.UNSET
    """``quantityBackOrdered``: int32."""
    quantity_now_receiving: int
    """``quantityNowReceiving``: int32, required."""
    quantity_previously_received: int | None | _rt.Unset = _rt.UNSET
    """``quantityPreviouslyReceived``: int32."""
    receive_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``receiveDate``: datetime."""
    received_by_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``receivedByResourceID``: int32, refers to Resource."""
    serial_number: str | None | _rt.Unset = _rt.UNSET
    """``serialNumber``: string, at most 50 characters."""
    vendor_invoice_number: str | None | _rt.Unset = _rt.UNSET
    """``vendorInvoiceNumber``: string."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[PurchaseOrderItemReceivingCreateFields]) -> None: ...


class PurchaseOrderItemReceivingService(_rt.Readable[PurchaseOrderItemReceiving], _rt.Referring[PurchaseOrderItemReceiving, "_PurchaseOrderItem | _Resource"], _rt.Creatable[PurchaseOrderItemReceiving]):
    """What the API can do with PurchaseOrderItemReceiving, below PurchaseOrderItems: the sync service."""

    model = PurchaseOrderItemReceiving

    @_t.overload
    def create(self, model: PurchaseOrderItemReceivingCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[PurchaseOrderItemReceivingCreateFields]) -> int: ...

    def create(self, model: PurchaseOrderItemReceivingCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(PurchaseOrderItemReceivingCreate, model, fields)


class AsyncPurchaseOrderItemReceivingService(_rt.AsyncReadable[PurchaseOrderItemReceiving], _rt.AsyncReferring[PurchaseOrderItemReceiving, "_PurchaseOrderItem | _Resource"], _rt.AsyncCreatable[PurchaseOrderItemReceiving]):
    """What the API can do with PurchaseOrderItemReceiving, below PurchaseOrderItems: the async service."""

    model = PurchaseOrderItemReceiving

    @_t.overload
    async def create(self, model: PurchaseOrderItemReceivingCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[PurchaseOrderItemReceivingCreateFields]) -> int: ...

    async def create(self, model: PurchaseOrderItemReceivingCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(PurchaseOrderItemReceivingCreate, model, fields)
