"""Invoices. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .invoice_templates import InvoiceTemplate as _InvoiceTemplate
    from .resources import Resource as _Resource

_SCHEMA = _rt.EntitySchema(
    "Invoices",
    "Invoice",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('batch_id', 'batchID', 'int32', read_only=True),
        _rt.FieldSchema('comments', 'comments', 'string', length=2000, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', read_only=True, reference='Company', soap='AccountID'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource'),
        _rt.FieldSchema('due_date', 'dueDate', 'datetime'),
        _rt.FieldSchema('from_date', 'fromDate', 'datetime', read_only=True),
        _rt.FieldSchema('invoice_date_time', 'invoiceDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('invoice_editor_template_id', 'invoiceEditorTemplateID', 'int32', read_only=True, reference='InvoiceTemplate'),
        _rt.FieldSchema('invoice_number', 'invoiceNumber', 'string', length=100, read_only=True),
        _rt.FieldSchema('invoice_total', 'invoiceTotal', 'double', read_only=True),
        _rt.FieldSchema('is_voided', 'isVoided', 'boolean', read_only=True),
        _rt.FieldSchema('order_number', 'orderNumber', 'string', length=20, read_only=True),
        _rt.FieldSchema('paid_date', 'paidDate', 'datetime', read_only=True),
        _rt.FieldSchema('payment_term', 'paymentTerm', 'int32', read_only=True),
        _rt.FieldSchema('tax_group', 'taxGroup', 'int32'),
        _rt.FieldSchema('tax_region_name', 'taxRegionName', 'string', length=200, read_only=True),
        _rt.FieldSchema('to_date', 'toDate', 'datetime', read_only=True),
        _rt.FieldSchema('total_tax_value', 'totalTaxValue', 'double', read_only=True),
        _rt.FieldSchema('voided_by_resource_id', 'voidedByResourceID', 'int32', read_only=True, reference='Resource'),
        _rt.FieldSchema('voided_date', 'voidedDate', 'datetime', read_only=True),
        _rt.FieldSchema('web_service_date', 'webServiceDate', 'datetime', read_only=True),
        _rt.FieldSchema('invoice_status', 'invoiceStatus', 'int32'),
        _rt.FieldSchema('invoice_tax_method_external_code', 'invoiceTaxMethodExternalCode', 'string'),
    ),
    root_writes=True,
)


class InvoiceFields(_rt.Fields["Invoice"]):
    """The fields of Invoices in queries: ``T = Invoice.q``."""

    id: _rt.Integer[Invoice]
    batch_id: _rt.Integer[Invoice]
    comments: _rt.Text[Invoice]
    company_id: _rt.Integer[Invoice]
    create_date_time: _rt.DateTime[Invoice]
    creator_resource_id: _rt.Integer[Invoice]
    due_date: _rt.DateTime[Invoice]
    from_date: _rt.DateTime[Invoice]
    invoice_date_time: _rt.DateTime[Invoice]
    invoice_editor_template_id: _rt.Integer[Invoice]
    invoice_number: _rt.Text[Invoice]
    invoice_total: _rt.Double[Invoice]
    is_voided: _rt.Boolean[Invoice]
    order_number: _rt.Text[Invoice]
    paid_date: _rt.DateTime[Invoice]
    payment_term: _rt.Integer[Invoice]
    tax_group: _rt.Integer[Invoice]
    tax_region_name: _rt.Text[Invoice]
    to_date: _rt.DateTime[Invoice]
    total_tax_value: _rt.Double[Invoice]
    voided_by_resource_id: _rt.Integer[Invoice]
    voided_date: _rt.DateTime[Invoice]
    web_service_date: _rt.DateTime[Invoice]
    invoice_status: _rt.Integer[Invoice]
    invoice_tax_method_external_code: _rt.Text[Invoice]


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Invoice(_rt.Row):
    """A row of Invoices, as the API sent it."""

    schema = _SCHEMA
    q = InvoiceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    batch_id: int | None = None
    """``batchID``: int32, read-only."""
    comments: str | None = None
    """``comments``: string, at most 2,000 characters, read-only."""
    company_id: int | None = None
    """``companyID``: int32, read-only, refers to Company."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    due_date: _rt.datetime | None = None
    """``dueDate``: datetime."""
    from_date: _rt.datetime | None = None
    """``fromDate``: datetime, read-only."""
    invoice_date_time: _rt.datetime | None = None
    """``invoiceDateTime``: datetime, read-only."""
    invoice_editor_template_id: int | None = None
    """``invoiceEditorTemplateID``: int32, read-only, refers to InvoiceTemplate."""
    invoice_number: str | None = None
    """``invoiceNumber``: string, at most 100 characters, read-only."""
    invoice_total: float | None = None
    """``invoiceTotal``: double, read-only."""
    is_voided: bool | None = None
    """``isVoided``: boolean, read-only."""
    order_number: str | None = None
    """``orderNumber``: string, at most 20 characters, read-only."""
    paid_date: _rt.datetime | None = None
    """``paidDate``: datetime, read-only."""
    payment_term: int | None = None
    """``paymentTerm``: int32, read-only, picklist of the tenant."""
    tax_group: int | None = None
    """``taxGroup``: int32."""
    tax_region_name: str | None = None
    """``taxRegionName``: string, at most 200 characters, read-only."""
    to_date: _rt.datetime | None = None
    """``toDate``: datetime, read-only."""
    total_tax_value: float | None = None
    """``totalTaxValue``: double, read-only."""
    voided_by_resource_id: int | None = None
    """``voidedByResourceID``: int32, read-only, refers to Resource."""
    voided_date: _rt.datetime | None = None
    """``voidedDate``: datetime, read-only."""
    web_service_date: _rt.datetime | None = None
    """``webServiceDate``: datetime, read-only."""
    invoice_status: int | None = None
    """``invoiceStatus``: int32."""
    invoice_tax_method_external_code: str | None = None
    """``invoiceTaxMethodExternalCode``: string."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id", "Companies")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id", "Resources")

    @property
    def invoice_editor_template(self) -> _rt.Ref[_InvoiceTemplate]:
        """The row of InvoiceTemplates that ``invoice_editor_template_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "invoice_editor_template_id", "InvoiceTemplates")

    @property
    def voided_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``voided_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "voided_by_resource_id", "Resources")


class InvoiceUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Invoices. Left out is kept; None clears."""

    due_date: _rt.datetime | None
    tax_group: int | None
    invoice_status: int | None
    invoice_tax_method_external_code: str | None


class InvoiceReplaceFields(_t.TypedDict, total=False):
    """What a row of Invoices is replaced by. Left out is cleared."""

    due_date: _rt.datetime | None
    tax_group: int | None
    invoice_status: int | None
    invoice_tax_method_external_code: str | None


class InvoicesService(_rt.Readable[Invoice], _rt.Queryable[Invoice], _rt.Updatable[Invoice]):
    """What the API can do with Invoices: the sync service."""

    model = Invoice

    @_t.overload
    def update(self, row: Invoice, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[InvoiceUpdateFields]) -> None: ...

    def update(self, target: int | Invoice, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[InvoiceReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncInvoicesService(_rt.AsyncReadable[Invoice], _rt.AsyncQueryable[Invoice], _rt.AsyncUpdatable[Invoice]):
    """What the API can do with Invoices: the async service."""

    model = Invoice

    @_t.overload
    async def update(self, row: Invoice, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[InvoiceUpdateFields]) -> None: ...

    async def update(self, target: int | Invoice, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[InvoiceReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
