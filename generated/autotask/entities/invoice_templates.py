"""InvoiceTemplates. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .payment_terms import PaymentTerm as _PaymentTerm
    from .payment_terms import PaymentTermPath as _PaymentTermPath

_SCHEMA = _rt.EntitySchema(
    "InvoiceTemplates",
    "InvoiceTemplate",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('covered_by_block_retainer_contract_label', 'coveredByBlockRetainerContractLabel', 'string', length=50, read_only=True),
        _rt.FieldSchema('covered_by_recurring_service_fixed_price_per_ticket_contract_label', 'coveredByRecurringServiceFixedPricePerTicketContractLabel', 'string', length=50, read_only=True),
        _rt.FieldSchema('currency_negative_format', 'currencyNegativeFormat', 'string', length=10, read_only=True),
        _rt.FieldSchema('currency_positive_format', 'currencyPositiveFormat', 'string', length=10, read_only=True),
        _rt.FieldSchema('date_format', 'dateFormat', 'int32', read_only=True),
        _rt.FieldSchema('display_fixed_price_contract_labor', 'displayFixedPriceContractLabor', 'boolean', read_only=True),
        _rt.FieldSchema('display_recurring_service_contract_labor', 'displayRecurringServiceContractLabor', 'boolean', read_only=True),
        _rt.FieldSchema('display_separate_line_item_for_each_tax', 'displaySeparateLineItemForEachTax', 'boolean', read_only=True),
        _rt.FieldSchema('display_tax_category', 'displayTaxCategory', 'boolean', read_only=True),
        _rt.FieldSchema('display_tax_category_superscripts', 'displayTaxCategorySuperscripts', 'boolean', read_only=True),
        _rt.FieldSchema('display_zero_amount_recurring_services_and_bundles', 'displayZeroAmountRecurringServicesAndBundles', 'boolean', read_only=True),
        _rt.FieldSchema('group_by', 'groupBy', 'int32', read_only=True),
        _rt.FieldSchema('itemize_items_in_each_group', 'itemizeItemsInEachGroup', 'int32', read_only=True),
        _rt.FieldSchema('itemize_services_and_bundles', 'itemizeServicesAndBundles', 'boolean', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=50, read_only=True),
        _rt.FieldSchema('non_billable_labor_label', 'nonBillableLaborLabel', 'string', length=50, read_only=True),
        _rt.FieldSchema('number_format', 'numberFormat', 'int32', read_only=True),
        _rt.FieldSchema('page_layout', 'pageLayout', 'int32', read_only=True),
        _rt.FieldSchema('page_number_format', 'pageNumberFormat', 'int32', read_only=True),
        _rt.FieldSchema('payment_terms', 'paymentTerms', 'int32', read_only=True, reference='PaymentTerm', target='PaymentTerms', relation='payment_terms_ref'),
        _rt.FieldSchema('rate_cost_expression', 'rateCostExpression', 'string', length=50, read_only=True),
        _rt.FieldSchema('show_grid_header', 'showGridHeader', 'boolean', read_only=True),
        _rt.FieldSchema('show_vertical_grid_lines', 'showVerticalGridLines', 'boolean', read_only=True),
        _rt.FieldSchema('sort_by', 'sortBy', 'int32', read_only=True),
        _rt.FieldSchema('time_format', 'timeFormat', 'int32', read_only=True),
    ),
    label="name",
    package="autotask",
)


class InvoiceTemplatePath(_rt.Path[_rt.Root, "InvoiceTemplate"]):
    """The relations of InvoiceTemplates, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    payment_terms_ref: _PaymentTermPath[_rt.Root]
    """To the row of PaymentTerms that ``payment_terms`` refers to."""


class InvoiceTemplateFields(_rt.Fields["InvoiceTemplate"], InvoiceTemplatePath["InvoiceTemplate"]):
    """The fields of InvoiceTemplates in queries: ``T = InvoiceTemplate.q``."""

    id: _rt.Integer[InvoiceTemplate]
    """``id``: int64, read-only."""
    covered_by_block_retainer_contract_label: _rt.Text[InvoiceTemplate]
    """``coveredByBlockRetainerContractLabel``: string, at most 50 characters, read-only."""
    covered_by_recurring_service_fixed_price_per_ticket_contract_label: _rt.Text[InvoiceTemplate]
    """``coveredByRecurringServiceFixedPricePerTicketContractLabel``: string, at most 50 characters, read-only."""
    currency_negative_format: _rt.Text[InvoiceTemplate]
    """``currencyNegativeFormat``: string, at most 10 characters, read-only."""
    currency_positive_format: _rt.Text[InvoiceTemplate]
    """``currencyPositiveFormat``: string, at most 10 characters, read-only."""
    date_format: _rt.Integer[InvoiceTemplate]
    """``dateFormat``: int32, read-only, picklist of the tenant."""
    display_fixed_price_contract_labor: _rt.Boolean[InvoiceTemplate]
    """``displayFixedPriceContractLabor``: boolean, read-only."""
    display_recurring_service_contract_labor: _rt.Boolean[InvoiceTemplate]
    """``displayRecurringServiceContractLabor``: boolean, read-only."""
    display_separate_line_item_for_each_tax: _rt.Boolean[InvoiceTemplate]
    """``displaySeparateLineItemForEachTax``: boolean, read-only."""
    display_tax_category: _rt.Boolean[InvoiceTemplate]
    """``displayTaxCategory``: boolean, read-only."""
    display_tax_category_superscripts: _rt.Boolean[InvoiceTemplate]
    """``displayTaxCategorySuperscripts``: boolean, read-only."""
    display_zero_amount_recurring_services_and_bundles: _rt.Boolean[InvoiceTemplate]
    """``displayZeroAmountRecurringServicesAndBundles``: boolean, read-only."""
    group_by: _rt.Integer[InvoiceTemplate]
    """``groupBy``: int32, read-only, picklist of the tenant."""
    itemize_items_in_each_group: _rt.Integer[InvoiceTemplate]
    """``itemizeItemsInEachGroup``: int32, read-only, picklist of the tenant."""
    itemize_services_and_bundles: _rt.Boolean[InvoiceTemplate]
    """``itemizeServicesAndBundles``: boolean, read-only."""
    name: _rt.Text[InvoiceTemplate]
    """``name``: string, at most 50 characters, read-only."""
    non_billable_labor_label: _rt.Text[InvoiceTemplate]
    """``nonBillableLaborLabel``: string, at most 50 characters, read-only."""
    number_format: _rt.Integer[InvoiceTemplate]
    """``numberFormat``: int32, read-only, picklist of the tenant."""
    page_layout: _rt.Integer[InvoiceTemplate]
    """``pageLayout``: int32, read-only, picklist of the tenant."""
    page_number_format: _rt.Integer[InvoiceTemplate]
    """``pageNumberFormat``: int32, read-only, picklist of the tenant."""
    payment_terms: _rt.Integer[InvoiceTemplate]
    """``paymentTerms``: int32, read-only, refers to PaymentTerm."""
    rate_cost_expression: _rt.Text[InvoiceTemplate]
    """``rateCostExpression``: string, at most 50 characters, read-only."""
    show_grid_header: _rt.Boolean[InvoiceTemplate]
    """``showGridHeader``: boolean, read-only."""
    show_vertical_grid_lines: _rt.Boolean[InvoiceTemplate]
    """``showVerticalGridLines``: boolean, read-only."""
    sort_by: _rt.Integer[InvoiceTemplate]
    """``sortBy``: int32, read-only, picklist of the tenant."""
    time_format: _rt.Integer[InvoiceTemplate]
    """``timeFormat``: int32, read-only, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InvoiceTemplate(_rt.Row):
    """A row of InvoiceTemplates, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InvoiceTemplateFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    covered_by_block_retainer_contract_label: str | None = None
    """``coveredByBlockRetainerContractLabel``: string, at most 50 characters, read-only."""
    covered_by_recurring_service_fixed_price_per_ticket_contract_label: str | None = None
    """``coveredByRecurringServiceFixedPricePerTicketContractLabel``: string, at most 50 characters, read-only."""
    currency_negative_format: str | None = None
    """``currencyNegativeFormat``: string, at most 10 characters, read-only."""
    currency_positive_format: str | None = None
    """``currencyPositiveFormat``: string, at most 10 characters, read-only."""
    date_format: int | None = None
    """``dateFormat``: int32, read-only, picklist of the tenant."""
    display_fixed_price_contract_labor: bool | None = None
    """``displayFixedPriceContractLabor``: boolean, read-only."""
    display_recurring_service_contract_labor: bool | None = None
    """``displayRecurringServiceContractLabor``: boolean, read-only."""
    display_separate_line_item_for_each_tax: bool | None = None
    """``displaySeparateLineItemForEachTax``: boolean, read-only."""
    display_tax_category: bool | None = None
    """``displayTaxCategory``: boolean, read-only."""
    display_tax_category_superscripts: bool | None = None
    """``displayTaxCategorySuperscripts``: boolean, read-only."""
    display_zero_amount_recurring_services_and_bundles: bool | None = None
    """``displayZeroAmountRecurringServicesAndBundles``: boolean, read-only."""
    group_by: int | None = None
    """``groupBy``: int32, read-only, picklist of the tenant."""
    itemize_items_in_each_group: int | None = None
    """``itemizeItemsInEachGroup``: int32, read-only, picklist of the tenant."""
    itemize_services_and_bundles: bool | None = None
    """``itemizeServicesAndBundles``: boolean, read-only."""
    name: str | None = None
    """``name``: string, at most 50 characters, read-only."""
    non_billable_labor_label: str | None = None
    """``nonBillableLaborLabel``: string, at most 50 characters, read-only."""
    number_format: int | None = None
    """``numberFormat``: int32, read-only, picklist of the tenant."""
    page_layout: int | None = None
    """``pageLayout``: int32, read-only, picklist of the tenant."""
    page_number_format: int | None = None
    """``pageNumberFormat``: int32, read-only, picklist of the tenant."""
    payment_terms: int | None = None
    """``paymentTerms``: int32, read-only, refers to PaymentTerm."""
    rate_cost_expression: str | None = None
    """``rateCostExpression``: string, at most 50 characters, read-only."""
    show_grid_header: bool | None = None
    """``showGridHeader``: boolean, read-only."""
    show_vertical_grid_lines: bool | None = None
    """``showVerticalGridLines``: boolean, read-only."""
    sort_by: int | None = None
    """``sortBy``: int32, read-only, picklist of the tenant."""
    time_format: int | None = None
    """``timeFormat``: int32, read-only, picklist of the tenant."""

    @property
    def payment_terms_ref(self) -> _rt.Ref[_PaymentTerm]:
        """The row of PaymentTerms that ``payment_terms`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "payment_terms")


class InvoiceTemplatesService(_rt.Readable[InvoiceTemplate], _rt.Referring[InvoiceTemplate, "_PaymentTerm"]):
    """What the API can do with InvoiceTemplates: the sync service."""

    model = InvoiceTemplate


class AsyncInvoiceTemplatesService(_rt.AsyncReadable[InvoiceTemplate], _rt.AsyncReferring[InvoiceTemplate, "_PaymentTerm"]):
    """What the API can do with InvoiceTemplates: the async service."""

    model = InvoiceTemplate
