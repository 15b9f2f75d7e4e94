"""InventoryStockedItemsRemove. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "InventoryStockedItemsRemove",
    "InventoryStockedItemRemove",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('inventory_product_id', 'inventoryProductID', 'int32', required=True, listed=False),
        _rt.FieldSchema('inventory_stocked_item_id', 'inventoryStockedItemID', 'int32', listed=False),
        _rt.FieldSchema('quantity_being_removed', 'quantityBeingRemoved', 'int32', listed=False),
        _rt.FieldSchema('reason_for_update', 'reasonForUpdate', 'string', listed=False),
    ),
    parent=('InventoryProducts', 'StockedItemsRemove', 'inventory_product_id'),
    can="create",
    package="autotask",
)


class InventoryStockedItemRemovePath(_rt.Path[_rt.Root, "InventoryStockedItemRemove"]):
    """The relations of InventoryStockedItemsRemove, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class InventoryStockedItemRemoveFields(_rt.Fields["InventoryStockedItemRemove"], InventoryStockedItemRemovePath["InventoryStockedItemRemove"]):
    """The fields of InventoryStockedItemsRemove in queries: ``T = InventoryStockedItemRemove.q``."""

    id: _rt.Integer[InventoryStockedItemRemove]
    """``id``: int64, known from openapi-2026-06 only."""
    inventory_product_id: _rt.Integer[InventoryStockedItemRemove]
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    inventory_stocked_item_id: _rt.Integer[InventoryStockedItemRemove]
    """``inventoryStockedItemID``: int32, known from openapi-2026-06 only."""
    quantity_being_removed: _rt.Integer[InventoryStockedItemRemove]
    """``quantityBeingRemoved``: int32, known from openapi-2026-06 only."""
    reason_for_update: _rt.Text[InventoryStockedItemRemove]
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryStockedItemRemove(_rt.Row):
    """A row of InventoryStockedItemsRemove, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryStockedItemRemoveFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    inventory_product_id: int | None = None
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    inventory_stocked_item_id: int | None = None
    """``inventoryStockedItemID``: int32, known from openapi-2026-06 only."""
    quantity_being_removed: int | None = None
    """``quantityBeingRemoved``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None = None
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""


class InventoryStockedItemRemoveCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryStockedItemsRemove can be given."""

    inventory_product_id: _t.Required[int]
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    inventory_stocked_item_id: int | None
    """``inventoryStockedItemID``: int32, known from openapi-2026-06 only."""
    quantity_being_removed: int | None
    """``quantityBeingRemoved``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryStockedItemRemoveCreate(_rt.WriteModel):
    """A row of InventoryStockedItemsRemove to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    inventory_product_id: int
    """``inventoryProductID``: int32, required, known from openapi-2026-06 only."""
    inventory_stocked_item_id: int | None | _rt.Unset = _rt.UNSET
    """``inventoryStockedItemID``: int32, known from openapi-2026-06 only."""
    quantity_being_removed: int | None | _rt.Unset = _rt.UNSET
    """``quantityBeingRemoved``: int32, known from openapi-2026-06 only."""
    reason_for_update: str | None | _rt.Unset = _rt.UNSET
    """``reasonForUpdate``: string, known from openapi-2026-06 only."""

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
