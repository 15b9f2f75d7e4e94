"""InventoryTransfers. Generated from the API's metadata; do not edit."""

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
    "InventoryTransfers",
    "InventoryTransfer",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('from_location_id', 'fromLocationID', 'int64', required=True, reference='InventoryLocation', target='InventoryLocations', relation='from_location'),
        _rt.FieldSchema('notes', 'notes', 'string', length=4000),
        _rt.FieldSchema('product_id', 'productID', 'int64', required=True, reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('quantity_transferred', 'quantityTransferred', 'int32', required=True),
        _rt.FieldSchema('serial_number', 'serialNumber', 'string', length=100),
        _rt.FieldSchema('to_location_id', 'toLocationID', 'int64', required=True, reference='InventoryLocation', target='InventoryLocations', relation='to_location'),
        _rt.FieldSchema('transfer_by_resource_id', 'transferByResourceID', 'int32', reference='Resource', target='Resources', relation='transfer_by_resource'),
        _rt.FieldSchema('transfer_date', 'transferDate', 'datetime'),
        _rt.FieldSchema('update_note', 'updateNote', 'string', length=500),
    ),
    root_writes=True,
    can="create",
    package="autotask",
)


class InventoryTransferPath(_rt.Path[_rt.Root, "InventoryTransfer"]):
    """The relations of InventoryTransfers, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    from_location: _InventoryLocationPath[_rt.Root]
    """To the row of InventoryLocations that ``from_location_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""
    to_location: _InventoryLocationPath[_rt.Root]
    """To the row of InventoryLocations that ``to_location_id`` refers to."""
    transfer_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``transfer_by_resource_id`` refers to."""


class InventoryTransferFields(_rt.Fields["InventoryTransfer"], InventoryTransferPath["InventoryTransfer"]):
    """The fields of InventoryTransfers in queries: ``T = InventoryTransfer.q``."""

    id: _rt.Integer[InventoryTransfer]
    """``id``: int64, read-only."""
    from_location_id: _rt.Integer[InventoryTransfer]
    """``fromLocationID``: int64, required, refers to InventoryLocation."""
    notes: _rt.Text[InventoryTransfer]
    """``notes``: string, at most 4,000 characters."""
    product_id: _rt.Integer[InventoryTransfer]
    """``productID``: int64, required, refers to Product."""
    quantity_transferred: _rt.Integer[InventoryTransfer]
    """``quantityTransferred``: int32, required."""
    serial_number: _rt.Text[InventoryTransfer]
    """``serialNumber``: string, at most 100 characters."""
    to_location_id: _rt.Integer[InventoryTransfer]
    """``toLocationID``: int64, required, refers to InventoryLocation."""
    transfer_by_resource_id: _rt.Integer[InventoryTransfer]
    """``transferByResourceID``: int32, refers to Resource."""
    transfer_date: _rt.DateTime[InventoryTransfer]
    """``transferDate``: datetime."""
    update_note: _rt.Text[InventoryTransfer]
    """``updateNote``: string, at most 500 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryTransfer(_rt.Row):
    """A row of InventoryTransfers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryTransferFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    from_location_id: int | None = None
    """``fromLocationID``: int64, required, refers to InventoryLocation."""
    notes: str | None = None
    """``notes``: string, at most 4,000 characters."""
    product_id: int | None = None
    """``productID``: int64, required, refers to Product."""
    quantity_transferred: int | None = None
    """``quantityTransferred``: int32, required."""
    serial_number: str | None = None
    """``serialNumber``: string, at most 100 characters."""
    to_location_id: int | None = None
    """``toLocationID``: int64, required, refers to InventoryLocation."""
    transfer_by_resource_id: int | None = None
    """``transferByResourceID``: int32, refers to Resource."""
    transfer_date: _rt.datetime | None = None
    """``transferDate``: datetime."""
    update_note: str | None = None
    """``updateNote``: string, at most 500 characters."""

    @property
    def from_location(self) -> _rt.Ref[_InventoryLocation]:
        """The row of InventoryLocations that ``from_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "from_location_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")

    @property
    def to_location(self) -> _rt.Ref[_InventoryLocation]:
        """The row of InventoryLocations that ``to_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "to_location_id")

    @property
    def transfer_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``transfer_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "transfer_by_resource_id")


class InventoryTransferCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryTransfers can be given."""

    from_location_id: _t.Required[int]
    """``fromLocationID``: int64, required, refers to InventoryLocation."""
    notes: str | None
    """``notes``: string, at most 4,000 characters."""
    product_id: _t.Required[int]
    """``productID``: int64, required, refers to Product."""
    quantity_transferred: _t.Required[int]
    """``quantityTransferred``: int32, required."""
    serial_number: str | None
    """``serialNumber``: string, at most 100 characters."""
    to_location_id: _t.Required[int]
    """``toLocationID``: int64, required, refers to InventoryLocation."""
    transfer_by_resource_id: int | None
    """``transferByResourceID``: int32, refers to Resource."""
    transfer_date: _rt.datetime | None
    """``transferDate``: datetime."""
    update_note: str | None
    """``updateNote``: string, at most 500 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryTransferCreate(_rt.WriteModel):
    """A row of InventoryTransfers to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    from_location_id: int
    """``fromLocationID``: int64, required, refers to InventoryLocation."""
    notes: str | None | _rt.Unset = _rt.UNSET
    """``notes``: string, at most 4,000 characters."""
    product_id: int
    """``productID``: int64, required, refers to Product."""
    quantity_transferred: int
    """``quantityTransferred``: int32, required."""
    serial_number: str | None | _rt.Unset = _rt.UNSET
    """``serialNumber``: string, at most 100 characters."""
    to_location_id: int
    """``toLocationID``: int64, required, refers to InventoryLocation."""
    transfer_by_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``transferByResourceID``: int32, refers to Resource."""
    transfer_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``transferDate``: datetime."""
    update_note: str | None | _rt.Unset = _rt.UNSET
    """``updateNote``: string, at most 500 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InventoryTransferCreateFields]) -> None: ...


class InventoryTransfersService(_rt.Readable[InventoryTransfer], _rt.Referring[InventoryTransfer, "_Product | _Resource"], _rt.Creatable[InventoryTransfer]):
    """What the API can do with InventoryTransfers: the sync service."""

    model = InventoryTransfer

    @_t.overload
    def create(self, model: InventoryTransferCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InventoryTransferCreateFields]) -> int: ...

    def create(self, model: InventoryTransferCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InventoryTransferCreate, model, fields)


class AsyncInventoryTransfersService(_rt.AsyncReadable[InventoryTransfer], _rt.AsyncReferring[InventoryTransfer, "_Product | _Resource"], _rt.AsyncCreatable[InventoryTransfer]):
    """What the API can do with InventoryTransfers: the async service."""

    model = InventoryTransfer

    @_t.overload
    async def create(self, model: InventoryTransferCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InventoryTransferCreateFields]) -> int: ...

    async def create(self, model: InventoryTransferCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InventoryTransferCreate, model, fields)
