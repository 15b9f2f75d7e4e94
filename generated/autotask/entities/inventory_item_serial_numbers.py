"""InventoryItemSerialNumbers. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .inventory_items import InventoryItem as _InventoryItem
    from .inventory_items import InventoryItemPath as _InventoryItemPath

_SCHEMA = _rt.EntitySchema(
    "InventoryItemSerialNumbers",
    "InventoryItemSerialNumber",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('inventory_item_id', 'inventoryItemID', 'int32', required=True, read_only=True, reference='InventoryItem', target='InventoryItems', relation='inventory_item'),
        _rt.FieldSchema('serial_number', 'serialNumber', 'string', length=100, required=True),
    ),
    parent=('InventoryItems', 'SerialNumbers', 'inventory_item_id'),
    can="create update replace",
    package="autotask",
)


class InventoryItemSerialNumberPath(_rt.Path[_rt.Root, "InventoryItemSerialNumber"]):
    """The relations of InventoryItemSerialNumbers, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    inventory_item: _InventoryItemPath[_rt.Root]
    """To the row of InventoryItems that ``inventory_item_id`` refers to."""


class InventoryItemSerialNumberFields(_rt.Fields["InventoryItemSerialNumber"], InventoryItemSerialNumberPath["InventoryItemSerialNumber"]):
    """The fields of InventoryItemSerialNumbers in queries: ``T = InventoryItemSerialNumber.q``."""

    id: _rt.Integer[InventoryItemSerialNumber]
    """``id``: int64, read-only."""
    inventory_item_id: _rt.Integer[InventoryItemSerialNumber]
    """``inventoryItemID``: int32, required and settable at create only, refers to InventoryItem."""
    serial_number: _rt.Text[InventoryItemSerialNumber]
    """``serialNumber``: string, at most 100 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryItemSerialNumber(_rt.Row):
    """A row of InventoryItemSerialNumbers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryItemSerialNumberFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    inventory_item_id: int | None = None
    """``inventoryItemID``: int32, required and settable at create only, refers to InventoryItem."""
    serial_number: str | None = None
    """``serialNumber``: string, at most 100 characters, required."""

    @property
    def inventory_item(self) -> _rt.Ref[_InventoryItem]:
        """The row of InventoryItems that ``inventory_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "inventory_item_id")


class InventoryItemSerialNumberCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryItemSerialNumbers can be given."""

    inventory_item_id: _t.Required[int]
    """``inventoryItemID``: int32, required and settable at create only, refers to InventoryItem."""
    serial_number: _t.Required[str]
    """``serialNumber``: string, at most 100 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryItemSerialNumberCreate(_rt.WriteModel):
    """A row of InventoryItemSerialNumbers to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    inventory_item_id: int
    """``inventoryItemID``: int32, required and settable at create only, refers to InventoryItem."""
    serial_number: str
    """``serialNumber``: string, at most 100 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InventoryItemSerialNumberCreateFields]) -> None: ...


class InventoryItemSerialNumberUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of InventoryItemSerialNumbers. Left out is kept; None clears."""

    inventory_item_id: _t.Required[int]
    """The id of the row of InventoryItems that this one belongs to."""
    serial_number: str
    """``serialNumber``: string, at most 100 characters, required."""


class InventoryItemSerialNumberReplaceFields(_t.TypedDict, total=False):
    """What a row of InventoryItemSerialNumbers is replaced by. Left out is cleared."""

    inventory_item_id: _t.Required[int]
    """The id of the row of InventoryItems that this one belongs to."""
    serial_number: _t.Required[str]
    """``serialNumber``: string, at most 100 characters, required."""


class InventoryItemSerialNumbersService(_rt.Readable[InventoryItemSerialNumber], _rt.Referring[InventoryItemSerialNumber, "_InventoryItem"], _rt.Creatable[InventoryItemSerialNumber], _rt.Updatable[InventoryItemSerialNumber]):
    """What the API can do with InventoryItemSerialNumbers, below InventoryItems: the sync service."""

    model = InventoryItemSerialNumber

    @_t.overload
    def create(self, model: InventoryItemSerialNumberCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InventoryItemSerialNumberCreateFields]) -> int: ...

    def create(self, model: InventoryItemSerialNumberCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InventoryItemSerialNumberCreate, model, fields)

    @_t.overload
    def update(self, row: InventoryItemSerialNumber, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[InventoryItemSerialNumberUpdateFields]) -> None: ...

    def update(self, target: int | InventoryItemSerialNumber, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[InventoryItemSerialNumberReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncInventoryItemSerialNumbersService(_rt.AsyncReadable[InventoryItemSerialNumber], _rt.AsyncReferring[InventoryItemSerialNumber, "_InventoryItem"], _rt.AsyncCreatable[InventoryItemSerialNumber], _rt.AsyncUpdatable[InventoryItemSerialNumber]):
    """What the API can do with InventoryItemSerialNumbers, below InventoryItems: the async service."""

    model = InventoryItemSerialNumber

    @_t.overload
    async def create(self, model: InventoryItemSerialNumberCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InventoryItemSerialNumberCreateFields]) -> int: ...

    async def create(self, model: InventoryItemSerialNumberCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InventoryItemSerialNumberCreate, model, fields)

    @_t.overload
    async def update(self, row: InventoryItemSerialNumber, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[InventoryItemSerialNumberUpdateFields]) -> None: ...

    async def update(self, target: int | InventoryItemSerialNumber, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[InventoryItemSerialNumberReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
