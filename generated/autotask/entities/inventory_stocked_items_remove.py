"""InventoryStockedItemsRemove. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "InventoryStockedItemsRemove",
    "InventoryStockedItemRemove",
    (
        _rt.FieldSchema('id', 'id', 'int64'),
        _rt.FieldSchema('inventory_product_id', 'inventoryProductID', 'int32', required=True),
        _rt.FieldSchema('inventory_stocked_item_id', 'inventoryStockedItemID', 'int32'),
        _rt.FieldSchema('quantity_being_removed', 'quantityBeingRemoved', 'int32'),
        _rt.FieldSchema('reason_for_update', 'reasonForUpdate', 'string'),
    ),
    parent=('InventoryProducts', 'StockedItemsRemove', 'inventory_product_id'),
)


class InventoryStockedItemRemoveFields(_rt.Fields["InventoryStockedItemRemove"]):
    """The fields of InventoryStockedItemsRemove in queries: ``T = InventoryStockedItemRemove.q``."""

    id: _rt.Integer[InventoryStockedItemRemove]
    inventory_product_id: _rt.Integer[InventoryStockedItemRemove]
    inventory_stocked_item_id: _rt.Integer[InventoryStockedItemRemove]
    quantity_being_removed: _rt.Integer[InventoryStockedItemRemove]
    reason_for_update: _rt.Text[InventoryStockedItemRemove]


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryStockedItemRemove(_rt.Row):
    """A row of InventoryStockedItemsRemove, as the API sent it."""

    schema = _SCHEMA
    q = InventoryStockedItemRemoveFields(_SCHEMA)

    id: int
    """``id``: int64."""
    inventory_product_id: int | None = None
    """``inventoryProductID``: int32, required."""
    inventory_stocked_item_id: int | None = None
    """``inventoryStockedItemID``: int32."""
    quantity_being_removed: int | None = None
    """``quantityBeingRemoved``: int32."""
    reason_for_update: str | None = None
    """``reasonForUpdate``: string."""


class InventoryStockedItemRemoveCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryStockedItemsRemove can be given."""

    inventory_product_id: _t.Required[int]
    inventory_stocked_item_id: int | None
    quantity_being_removed: int | None
    reason_for_update: str | None


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryStockedItemRemoveCreate(_rt.WriteModel):
    """A row of InventoryStockedItemsRemove to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    inventory_product_id: int
    """``inventoryProductID``: int32, required."""
    inventory_stocked_item_id: int | None | _rt.Unset = _rt.UNSET
    """``inventoryStockedItemID``: int32."""
    quantity_being_removed: int | None | _rt.Unset = _rt.UNSET
    """``quantityBeingRemoved``: int32."""
    reason_for_update: str | None | _rt.Unset = _rt.UNSET
    """``reasonForUpdate``: string."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InventoryStockedItemRemoveCreateFields]) -> None: ...


class InventoryStockedItemsRemoveService(_rt.Creatable[InventoryStockedItemRemove]):
    """What the API can do with InventoryStockedItemsRemove, below InventoryProducts: the sync service."""

    model = InventoryStockedItemRemove

    @_t.overload
    def create(self, model: InventoryStockedItemRemoveCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InventoryStockedItemRemoveCreateFields]) -> int: ...

    def create(self, model: InventoryStockedItemRemoveCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InventoryStockedItemRemoveCreate, model, fields)


class AsyncInventoryStockedItemsRemoveService(_rt.AsyncCreatable[InventoryStockedItemRemove]):
    """What the API can do with InventoryStockedItemsRemove, below InventoryProducts: the async service."""

    model = InventoryStockedItemRemove

    @_t.overload
    async def create(self, model: InventoryStockedItemRemoveCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InventoryStockedItemRemoveCreateFields]) -> int: ...

    async def create(self, model: InventoryStockedItemRemoveCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InventoryStockedItemRemoveCreate, model, fields)
