"""BillingCodes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tax_categories import TaxCategory as _TaxCategory
    from .tax_categories import TaxCategoryPath as _TaxCategoryPath

_SCHEMA = _rt.EntitySchema(
    "BillingCodes",
    "BillingCode",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('after_hours_work_type', 'afterHoursWorkType', 'int32', read_only=True, reference='BillingCode', target='BillingCodes', relation='after_hours_work_type_ref'),
        _rt.FieldSchema('billing_code_type', 'billingCodeType', 'int32', read_only=True, soap='AllocationCodeType'),
        _rt.FieldSchema('department', 'department', 'int32', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=500, read_only=True),
        _rt.FieldSchema('external_number', 'externalNumber', 'string', length=100, read_only=True),
        _rt.FieldSchema('general_ledger_account', 'generalLedgerAccount', 'int32', read_only=True, soap='GeneralLedgerCode'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('is_excluded_from_new_contracts', 'isExcludedFromNewContracts', 'boolean', read_only=True),
        _rt.FieldSchema('markup_rate', 'markupRate', 'double', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=200, read_only=True),
        _rt.FieldSchema('tax_category_id', 'taxCategoryID', 'int32', read_only=True, reference='TaxCategory', target='TaxCategories', relation='tax_category'),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double', read_only=True),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double', read_only=True),
        _rt.FieldSchema('use_type', 'useType', 'int32', read_only=True),
    ),
    label="name",
    lifetime=900,
    package="autotask",
)


class BillingCodePath(_rt.Path[_rt.Root, "BillingCode"]):
    """The relations of BillingCodes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    after_hours_work_type_ref: BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``after_hours_work_type`` refers to."""
    tax_category: _TaxCategoryPath[_rt.Root]
    """To the row of TaxCategories that ``tax_category_id`` refers to."""


class BillingCodeFields(_rt.Fields["BillingCode"], BillingCodePath["BillingCode"]):
    """The fields of BillingCodes in queries: ``T = BillingCode.q``."""

    id: _rt.Integer[BillingCode]
    """``id``: int64, read-only."""
    after_hours_work_type: _rt.Integer[BillingCode]
    """``afterHoursWorkType``: int32, read-only, refers to BillingCode."""
    billing_code_type: _rt.Integer[BillingCode]
    """``billingCodeType``: int32, read-only, picklist of the tenant, AllocationCodeType in SOAP."""
    department: _rt.Integer[BillingCode]
    """``department``: int32, read-only."""
    description: _rt.Text[BillingCode]
    """``description``: string, at most 500 characters, read-only."""
    external_number: _rt.Text[BillingCode]
    """``externalNumber``: string, at most 100 characters, read-only."""
    general_ledger_account: _rt.Integer[BillingCode]
    """``generalLedgerAccount``: int32, read-only, picklist of the tenant, GeneralLedgerCode in SOAP."""
    is_active: _rt.Boolean[BillingCode]
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_excluded_from_new_contracts: _rt.Boolean[BillingCode]
    """``isExcludedFromNewContracts``: boolean, read-only."""
    markup_rate: _rt.Double[BillingCode]
    """``markupRate``: double, read-only."""
    name: _rt.Text[BillingCode]
    """``name``: string, at most 200 characters, read-only."""
    tax_category_id: _rt.Integer[BillingCode]
    """``taxCategoryID``: int32, read-only, refers to TaxCategory."""
    unit_cost: _rt.Double[BillingCode]
    """``unitCost``: double, read-only."""
    unit_price: _rt.Double[BillingCode]
    """``unitPrice``: double, read-only."""
    use_type: _rt.Integer[BillingCode]
    """``useType``: int32, read-only, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class BillingCode(_rt.Row):
    """A row of BillingCodes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = BillingCodeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    after_hours_work_type: int | None = None
    """``afterHoursWorkType``: int32, read-only, refers to BillingCode."""
    billing_code_type: int | None = None
    """``billingCodeType``: int32, read-only, picklist of the tenant, AllocationCodeType in SOAP."""
    department: int | None = None
    """``department``: int32, read-only."""
    description: str | None = None
    """``description``: string, at most 500 characters, read-only."""
    external_number: str | None = None
    """``externalNumber``: string, at most 100 characters, read-only."""
    general_ledger_account: int | None = None
    """``generalLedgerAccount``: int32, read-only, picklist of the tenant, GeneralLedgerCode in SOAP."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_excluded_from_new_contracts: bool | None = None
    """``isExcludedFromNewContracts``: boolean, read-only."""
    markup_rate: float | None = None
    """``markupRate``: double, read-only."""
    name: str | None = None
    """``name``: string, at most 200 characters, read-only."""
    tax_category_id: int | None = None
    """``taxCategoryID``: int32, read-only, refers to TaxCategory."""
    unit_cost: float | None = None
    """``unitCost``: double, read-only."""
    unit_price: float | None = None
    """``unitPrice``: double, read-only."""
    use_type: int | None = None
    """``useType``: int32, read-only, picklist of the tenant."""

    @property
    def after_hours_work_type_ref(self) -> _rt.Ref[BillingCode]:
        """The row of BillingCodes that ``after_hours_work_type`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "after_hours_work_type")

    @property
    def tax_category(self) -> _rt.Ref[_TaxCategory]:
        """The row of TaxCategories that ``tax_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tax_category_id")


class BillingCodesService(_rt.Readable[BillingCode], _rt.Referring[BillingCode, "BillingCode | _TaxCategory"]):
    """What the API can do with BillingCodes: the sync service."""

    model = BillingCode


class AsyncBillingCodesService(_rt.AsyncReadable[BillingCode], _rt.AsyncReferring[BillingCode, "BillingCode | _TaxCategory"]):
    """What the API can do with BillingCodes: the async service."""

    model = BillingCode
