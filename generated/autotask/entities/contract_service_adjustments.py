"""ContractServiceAdjustments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ContractServiceAdjustments",
    "ContractServiceAdjustment",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('adjusted_unit_cost', 'adjustedUnitCost', 'double', listed=False),
        _rt.FieldSchema('adjusted_unit_price', 'adjustedUnitPrice', 'double', listed=False),
        _rt.FieldSchema('allow_repeat_service', 'allowRepeatService', 'boolean', listed=False),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', listed=False),
        _rt.FieldSchema('contract_service_id', 'contractServiceID', 'int32', listed=False),
        _rt.FieldSchema('effective_date', 'effectiveDate', 'datetime', listed=False),
        _rt.FieldSchema('quote_item_id', 'quoteItemID', 'int32', listed=False),
        _rt.FieldSchema('service_id', 'serviceID', 'int32', listed=False),
        _rt.FieldSchema('unit_change', 'unitChange', 'int32', listed=False),
    ),
    root_writes=True,
    parent=('Contracts', 'ServiceAdjustments', 'contract_id'),
    can="create",
    package="autotask",
)


class ContractServiceAdjustmentPath(_rt.Path[_rt.Root, "ContractServiceAdjustment"]):
    """The relations of ContractServiceAdjustments, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ContractServiceAdjustmentFields(_rt.Fields["ContractServiceAdjustment"], ContractServiceAdjustmentPath["ContractServiceAdjustment"]):
    """The fields of ContractServiceAdjustments in queries: ``T = ContractServiceAdjustment.q``."""

    id: _rt.Integer[ContractServiceAdjustment]
    """``id``: int64, known from openapi-2026-06 only."""
    adjusted_unit_cost: _rt.Double[ContractServiceAdjustment]
    """``adjustedUnitCost``: double, known from openapi-2026-06 only."""
    adjusted_unit_price: _rt.Double[ContractServiceAdjustment]
    """``adjustedUnitPrice``: double, known from openapi-2026-06 only."""
    allow_repeat_service: _rt.Boolean[ContractServiceAdjustment]
    """``allowRepeatService``: boolean, known from openapi-2026-06 only."""
    contract_id: _rt.Integer[ContractServiceAdjustment]
    """``contractID``: int32, known from openapi-2026-06 only."""
    contract_service_id: _rt.Integer[ContractServiceAdjustment]
    """``contractServiceID``: int32, known from openapi-2026-06 only."""
    effective_date: _rt.DateTime[ContractServiceAdjustment]
    """``effectiveDate``: datetime, known from openapi-2026-06 only."""
    quote_item_id: _rt.Integer[ContractServiceAdjustment]
    """``quoteItemID``: int32, known from openapi-2026-06 only."""
    service_id: _rt.Integer[ContractServiceAdjustment]
    """``serviceID``: int32, known from openapi-2026-06 only."""
    unit_change: _rt.Integer[ContractServiceAdjustment]
    """``unitChange``: int32, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractServiceAdjustment(_rt.Row):
    """A row of ContractServiceAdjustments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractServiceAdjustmentFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    adjusted_unit_cost: float | None = None
    """``adjustedUnitCost``: double, known from openapi-2026-06 only."""
    adjusted_unit_price: float | None = None
    """``adjustedUnitPrice``: double, known from openapi-2026-06 only."""
    allow_repeat_service: bool | None = None
    """``allowRepeatService``: boolean, known from openapi-2026-06 only."""
    contract_id: int | None = None
    """``contractID``: int32, known from openapi-2026-06 only."""
    contract_service_id: int | None = None
    """``contractServiceID``: int32, known from openapi-2026-06 only."""
    effective_date: _rt.datetime | None = None
    """``effectiveDate``: datetime, known from openapi-2026-06 only."""
    quote_item_id: int | None = None
    """``quoteItemID``: int32, known from openapi-2026-06 only."""
    service_id: int | None = None
    """``serviceID``: int32, known from openapi-2026-06 only."""
    unit_change: int | None = None
    """``unitChange``: int32, known from openapi-2026-06 only."""


class ContractServiceAdjustmentCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractServiceAdjustments can be given."""

    adjusted_unit_cost: float | None
    """``adjustedUnitCost``: double, known from openapi-2026-06 only."""
    adjusted_unit_price: float | None
    """``adjustedUnitPrice``: double, known from openapi-2026-06 only."""
    allow_repeat_service: bool | None
    """``allowRepeatService``: boolean, known from openapi-2026-06 only."""
    contract_id: int | None
    """``contractID``: int32, known from openapi-2026-06 only."""
    contract_service_id: int | None
    """``contractServiceID``: int32, known from openapi-2026-06 only."""
    effective_date: _rt.datetime | None
    """``effectiveDate``: datetime, known from openapi-2026-06 only."""
    quote_item_id: int | None
    """``quoteItemID``: int32, known from openapi-2026-06 only."""
    service_id: int | None
    """``serviceID``: int32, known from openapi-2026-06 only."""
    unit_change: int | None
    """``unitChange``: int32, known from openapi-2026-06 only."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractServiceAdjustmentCreate(_rt.WriteModel):
    """A row of ContractServiceAdjustments to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    adjusted_unit_cost: float | None | _rt.Unset = _rt.UNSET
    """``adjustedUnitCost``: double, known from openapi-2026-06 only."""
    adjusted_unit_price: float | None | _rt.Unset = _rt.UNSET
    """``adjustedUnitPrice``: double, known from openapi-2026-06 only."""
    allow_repeat_service: bool | None | _rt.Unset = _rt.UNSET
    """``allowRepeatService``: boolean, known from openapi-2026-06 only."""
    contract_id: int | None | _rt.Unset = _rt.UNSET
    """``contractID``: int32, known from openapi-2026-06 only."""
    contract_service_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceID``: int32, known from openapi-2026-06 only."""
    effective_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``effectiveDate``: datetime, known from openapi-2026-06 only."""
    quote_item_id: int | None | _rt.Unset = _rt.UNSET
    """``quoteItemID``: int32, known from openapi-2026-06 only."""
    service_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceID``: int32, known from openapi-2026-06 only."""
    unit_change: int | None | _rt.Unset = _rt.UNSET
    """``unitChange``: int32, known from openapi-2026-06 only."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractServiceAdjustmentCreateFields]) -> None: ...


class ContractServiceAdjustmentsService(_rt.Creatable[ContractServiceAdjustment]):
    """What the API can do with ContractServiceAdjustments: the sync service."""

    model = ContractServiceAdjustment

    @_t.overload
    def create(self, model: ContractServiceAdjustmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractServiceAdjustmentCreateFields]) -> int: ...

    def create(self, model: ContractServiceAdjustmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractServiceAdjustmentCreate, model, fields)


class AsyncContractServiceAdjustmentsService(_rt.AsyncCreatable[ContractServiceAdjustment]):
    """What the API can do with ContractServiceAdjustments: the async service."""

    model = ContractServiceAdjustment

    @_t.overload
    async def create(self, model: ContractServiceAdjustmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractServiceAdjustmentCreateFields]) -> int: ...

    async def create(self, model: ContractServiceAdjustmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractServiceAdjustmentCreate, model, fields)
