"""ContractServiceBundleAdjustments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ContractServiceBundleAdjustments",
    "ContractServiceBundleAdjustment",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('adjusted_unit_price', 'adjustedUnitPrice', 'double', listed=False),
        _rt.FieldSchema('allow_repeat_service_bundle', 'allowRepeatServiceBundle', 'boolean', listed=False),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', listed=False),
        _rt.FieldSchema('contract_service_bundle_id', 'contractServiceBundleID', 'int32', listed=False),
        _rt.FieldSchema('effective_date', 'effectiveDate', 'datetime', listed=False),
        _rt.FieldSchema('quote_item_id', 'quoteItemID', 'int32', listed=False),
        _rt.FieldSchema('service_bundle_id', 'serviceBundleID', 'int32', listed=False),
        _rt.FieldSchema('unit_change', 'unitChange', 'int32', listed=False),
    ),
    root_writes=True,
    parent=('Contracts', 'ServiceBundleAdjustments', 'contract_id'),
    can="create",
    package="autotask",
)


class ContractServiceBundleAdjustmentPath(_rt.Path[_rt.Root, "ContractServiceBundleAdjustment"]):
    """The relations of ContractServiceBundleAdjustments, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ContractServiceBundleAdjustmentFields(_rt.Fields["ContractServiceBundleAdjustment"], ContractServiceBundleAdjustmentPath["ContractServiceBundleAdjustment"]):
    """The fields of ContractServiceBundleAdjustments in queries: ``T = ContractServiceBundleAdjustment.q``."""

    id: _rt.Integer[ContractServiceBundleAdjustment]
    """``id``: int64, known from openapi-2026-06 only."""
    adjusted_unit_price: _rt.Double[ContractServiceBundleAdjustment]
    """``adjustedUnitPrice``: double, known from openapi-2026-06 only."""
    allow_repeat_service_bundle: _rt.Boolean[ContractServiceBundleAdjustment]
    """``allowRepeatServiceBundle``: boolean, known from openapi-2026-06 only."""
    contract_id: _rt.Integer[ContractServiceBundleAdjustment]
    """``contractID``: int32, known from openapi-2026-06 only."""
    contract_service_bundle_id: _rt.Integer[ContractServiceBundleAdjustment]
    """``contractServiceBundleID``: int32, known from openapi-2026-06 only."""
    effective_date: _rt.DateTime[ContractServiceBundleAdjustment]
    """``effectiveDate``: datetime, known from openapi-2026-06 only."""
    quote_item_id: _rt.Integer[ContractServiceBundleAdjustment]
    """``quoteItemID``: int32, known from openapi-2026-06 only."""
    service_bundle_id: _rt.Integer[ContractServiceBundleAdjustment]
    """``serviceBundleID``: int32, known from openapi-2026-06 only."""
    unit_change: _rt.Integer[ContractServiceBundleAdjustment]
    """``unitChange``: int32, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractServiceBundleAdjustment(_rt.Row):
    """A row of ContractServiceBundleAdjustments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractServiceBundleAdjustmentFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    adjusted_unit_price: float | None = None
    """``adjustedUnitPrice``: double, known from openapi-2026-06 only."""
    allow_repeat_service_bundle: bool | None = None
    """``allowRepeatServiceBundle``: boolean, known from openapi-2026-06 only."""
    contract_id: int | None = None
    """``contractID``: int32, known from openapi-2026-06 only."""
    contract_service_bundle_id: int | None = None
    """``contractServiceBundleID``: int32, known from openapi-2026-06 only."""
    effective_date: _rt.datetime | None = None
    """``effectiveDate``: datetime, known from openapi-2026-06 only."""
    quote_item_id: int | None = None
    """``quoteItemID``: int32, known from openapi-2026-06 only."""
    service_bundle_id: int | None = None
    """``serviceBundleID``: int32, known from openapi-2026-06 only."""
    unit_change: int | None = None
    """``unitChange``: int32, known from openapi-2026-06 only."""


class ContractServiceBundleAdjustmentCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractServiceBundleAdjustments can be given."""

    adjusted_unit_price: float | None
    """``adjustedUnitPrice``: double, known from openapi-2026-06 only."""
    allow_repeat_service_bundle: bool | None
    """``allowRepeatServiceBundle``: boolean, known from openapi-2026-06 only."""
    contract_id: int | None
    """``contractID``: int32, known from openapi-2026-06 only."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int32, known from openapi-2026-06 only."""
    effective_date: _rt.datetime | None
    """``effectiveDate``: datetime, known from openapi-2026-06 only."""
    quote_item_id: int | None
    """``quoteItemID``: int32, known from openapi-2026-06 only."""
    service_bundle_id: int | None
    """``serviceBundleID``: int32, known from openapi-2026-06 only."""
    unit_change: int | None
    """``unitChange``: int32, known from openapi-2026-06 only."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractServiceBundleAdjustmentCreate(_rt.WriteModel):
    """A row of ContractServiceBundleAdjustments to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    adjusted_unit_price: float | None | _rt.Unset = _rt.UNSET
    """``adjustedUnitPrice``: double, known from openapi-2026-06 only."""
    allow_repeat_service_bundle: bool | None | _rt.Unset = _rt.UNSET
    """``allowRepeatServiceBundle``: boolean, known from openapi-2026-06 only."""
    contract_id: int | None | _rt.Unset = _rt.UNSET
    """``contractID``: int32, known from openapi-2026-06 only."""
    contract_service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceBundleID``: int32, known from openapi-2026-06 only."""
    effective_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``effectiveDate``: datetime, known from openapi-2026-06 only."""
    quote_item_id: int | None | _rt.Unset = _rt.UNSET
    """``quoteItemID``: int32, known from openapi-2026-06 only."""
    service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceBundleID``: int32, known from openapi-2026-06 only."""
    unit_change: int | None | _rt.Unset = _rt.UNSET
    """``unitChange``: int32, known from openapi-2026-06 only."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractServiceBundleAdjustmentCreateFields]) -> None: ...


class ContractServiceBundleAdjustmentsService(_rt.Creatable[ContractServiceBundleAdjustment]):
    """What the API can do with ContractServiceBundleAdjustments: the sync service."""

    model = ContractServiceBundleAdjustment

    @_t.overload
    def create(self, model: ContractServiceBundleAdjustmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractServiceBundleAdjustmentCreateFields]) -> int: ...

    def create(self, model: ContractServiceBundleAdjustmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractServiceBundleAdjustmentCreate, model, fields)


class AsyncContractServiceBundleAdjustmentsService(_rt.AsyncCreatable[ContractServiceBundleAdjustment]):
    """What the API can do with ContractServiceBundleAdjustments: the async service."""

    model = ContractServiceBundleAdjustment

    @_t.overload
    async def create(self, model: ContractServiceBundleAdjustmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractServiceBundleAdjustmentCreateFields]) -> int: ...

    async def create(self, model: ContractServiceBundleAdjustmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractServiceBundleAdjustmentCreate, model, fields)
