"""InventoryStockedItemsTransfer. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "InventoryStockedItemsTransfer",
    "InventoryStockedItemTransfer",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('new_inventory_location_id', 'newInventoryLocationID', 'int32', listed=False),
        _rt.FieldSchema('inventory_product_id', 'inventoryProductID', 'int32', required=True, listed=False),
        _rt.FieldSchema('inventory_stocked_item_id', 'inventoryStockedItemID', 'int32', listed=False),
        _rt.FieldSchema('quantity_being_transferred', 'quantityBeingTransferred', 'int32', listed=False),
        _rt.FieldSchema('reason_for_update', 'reasonForUpdate', 'string', listed=False),
    ),
    parent=('InventoryProducts', 'StockedItemsTransfer', 'inventory_product_id'),
    can="create",
    package="autotask",
)


class InventoryStockedItemTransferPath(_rt.Path[_rt.Root, "InventoryStockedItemTransfer"]):
    """The relations of InventoryStockedItemsTransfer, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class InventoryStockedItemTransferFields(_rt.Fields["InventoryStockedItemTransfer"], InventoryStockedItemTransferPath["InventoryStockedItemTransfer"]):
    """The fields of InventoryStockedItemsTransfer in queries: ``T = InventoryStockedItemTransfer.q``."""

    id: _rt.Integer[InventoryStockedItemTransfer]
    """``id``: int64, known from openapi-2026-06 only."""
    new_inventory_location_id: _rt.Integer[InventoryStockedItemTransfer]
    """``newInventoryLocationID``: int32, known from openapi-2026-06 only."""
    inventory_product_id: _rt.Integer[InventoryStockedItemTransfer]
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    inventory_stocked_item_id: _rt.Integer[InventoryStockedItemTransfer]
    """``inventoryStockedItemID``: int32, known from openapi-2026-06 only."""
    quantity_being_transferred: _rt.Integer[InventoryStockedItemTransfer]
    """``quantityBeingTransferred``: int32, known from openapi-2026-06 only."""
    reason_for_update: _rt.Text[InventoryStockedItemTransfer]
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryStockedItemTransfer(_rt.Row):
    """A row of InventoryStockedItemsTransfer, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryStockedItemTransferFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    new_inventory_location_id: int | None = None
    """``newInventoryLocationID``: int32, known from openapi-2026-06 only."""
    inventory_product_id: int | None = None
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    inventory_stocked_item_id: int | None = None
    """``inventoryStockedItemID``: int32, known from openapi-2026-06 only."""
    quantity_being_transferred: int | None = None
    """``quantityBeingTransferred``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None = None
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""


class InventoryStockedItemTransferCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryStockedItemsTransfer can be given."""

    new_inventory_location_id: int | None
    """``newInventoryLocationID``: int32, known from openapi-2026-06 only."""
    inventory_product_id: _t.Required[int]
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    inventory_stocked_item_id: int | None
    """``inventoryStockedItemID``: int32, known from openapi-2026-06 only."""
    quantity_being_transferred: int | None
    """``quantityBeingTransferred``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryStockedItemTransferCreate(_rt.WriteModel):
    """A row of InventoryStockedItemsTransfer to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    new_inventory_location_id: int | None | _rt.Unset = _rt.UNSET
    """``newInventoryLocationID``: int32, known from openapi-2026-06 only."""
    inventory_product_id: int
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    inventory_stocked_item_id: int | None | _rt.Unset = _rt.UNSET
    """``inventoryStockedItemID``: int32, known from openapi-2026-06 only."""
    quantity_being_transferred: int | None | _rt.Unset = _rt.UNSET
    """``quantityBeingTransferred``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None | _rt.Unset = _rt.UNSET
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InventoryStockedItemTransferCreateFields]) -> None: ...


class InventoryStockedItemsTransferService(_rt.Creatable[InventoryStockedItemTransfer]):
    """What the API can do with InventoryStockedItemsTransfer, below InventoryProducts: the sync service."""

    model = InventoryStockedItemTransfer

    @_t.overload
    def create(self, model: InventoryStockedItemTransferCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InventoryStockedItemTransferCreateFields]) -> int: ...

    def create(self, model: InventoryStockedItemTransferCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InventoryStockedItemTransferCreate, model, fields)


class AsyncInventoryStockedItemsTransferService(_rt.AsyncCreatable[InventoryStockedItemTransfer]):
    """What the API can do with InventoryStockedItemsTransfer, below InventoryProducts: the async service."""

    model = InventoryStockedItemTransfer

    @_t.overload
    async def create(self, model: InventoryStockedItemTransferCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InventoryStockedItemTransferCreateFields]) -> int: ...

    async def create(self, model: InventoryStockedItemTransferCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InventoryStockedItemTransferCreate, model, fields)
