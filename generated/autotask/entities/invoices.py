"""Invoices. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .invoice_templates import InvoiceTemplate as _InvoiceTemplate
    from .resources import Resource as _Resource
    from .companies import CompanyPath as _CompanyPath
    from .invoice_templates import InvoiceTemplatePath as _InvoiceTemplatePath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Invoices",
    "Invoice",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('batch_id', 'batchID', 'int32', read_only=True),
        _rt.FieldSchema('comments', 'comments', 'string', length=2000, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('due_date', 'dueDate', 'datetime'),
        _rt.FieldSchema('from_date', 'fromDate', 'datetime', read_only=True),
        _rt.FieldSchema('invoice_date_time', 'invoiceDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('invoice_editor_template_id', 'invoiceEditorTemplateID', 'int32', read_only=True, reference='InvoiceTemplate', target='InvoiceTemplates', relation='invoice_editor_template'),
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
        _rt.FieldSchema('voided_by_resource_id', 'voidedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='voided_by_resource'),
        _rt.FieldSchema('voided_date', 'voidedDate', 'datetime', read_only=True),
        _rt.FieldSchema('web_service_date', 'webServiceDate', 'datetime', read_only=True),
        _rt.FieldSchema('invoice_status', 'invoiceStatus', 'int32'),
        _rt.FieldSchema('invoice_tax_method_external_code', 'invoiceTaxMethodExternalCode', 'string'),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class InvoicePath(_rt.Path[_rt.Root, "Invoice"]):
    """The relations of Invoices, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    invoice_editor_template: _InvoiceTemplatePath[_rt.Root]
    """To the row of InvoiceTemplates that ``invoice_editor_template_id`` refers to."""
    voided_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``voided_by_resource_id`` refers to."""


class InvoiceFields(_rt.Fields["Invoice"], InvoicePath["Invoice"]):
    """The fields of Invoices in queries: ``T = Invoice.q``."""

    id: _rt.Integer[Invoice]
    """``id``: int64, read-only."""
    batch_id: _rt.Integer[Invoice]
    """``batchID``: int32, read-only."""
    comments: _rt.Text[Invoice]
    """``comments``: string, at most 2,000 characters, read-only."""
    company_id: _rt.Integer[Invoice]
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    create_date_time: _rt.DateTime[Invoice]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[Invoice]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    due_date: _rt.DateTime[Invoice]
    """``dueDate``: datetime."""
    from_date: _rt.DateTime[Invoice]
    """``fromDate``: datetime, read-only."""
    invoice_date_time: _rt.DateTime[Invoice]
    """``invoiceDateTime``: datetime, read-only."""
    invoice_editor_template_id: _rt.Integer[Invoice]
    """``invoiceEditorTemplateID``: int32, read-only, refers to InvoiceTemplate."""
    invoice_number: _rt.Text[Invoice]
    """``invoiceNumber``: string, at most 100 characters, read-only."""
    invoice_total: _rt.Double[Invoice]
    """``invoiceTotal``: double, read-only."""
    is_voided: _rt.Boolean[Invoice]
    """``isVoided``: boolean, read-only."""
    order_number: _rt.Text[Invoice]
    """``orderNumber``: string, at most 20 characters, read-only."""
    paid_date: _rt.DateTime[Invoice]
    """``paidDate``: datetime, read-only."""
    payment_term: _rt.Integer[Invoice]
    """``paymentTerm``: int32, read-only, picklist of the tenant."""
    tax_group: _rt.Integer[Invoice]
    """``taxGroup``: int32."""
    tax_region_name: _rt.Text[Invoice]
    """``taxRegionName``: string, at most 200 characters, read-only."""
    to_date: _rt.DateTime[Invoice]
    """``toDate``: datetime, read-only."""
    total_tax_value: _rt.Double[Invoice]
    """``totalTaxValue``: double, read-only."""
    voided_by_resource_id: _rt.Integer[Invoice]
    """``voidedByResourceID``: int32, read-only, refers to Resource."""
    voided_date: _rt.DateTime[Invoice]
    """``voidedDate``: datetime, read-only."""
    web_service_date: _rt.DateTime[Invoice]
    """``webServiceDate``: datetime, read-only."""
    invoice_status: _rt.Integer[Invoice]
    """``invoiceStatus``: int32."""
    invoice_tax_method_external_code: _rt.Text[Invoice]
    """``invoiceTaxMethodExternalCode``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Invoice(_rt.Row):
    """A row of Invoices, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InvoiceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    batch_id: int | None = None
    """``batchID``: int32, read-only."""
    comments: str | None = None
    """``comments``: string, at most 2,000 characters, read-only."""
    company_id: int | None = None
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
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
        return _rt.Ref(self, "company_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def invoice_editor_template(self) -> _rt.Ref[_InvoiceTemplate]:
        """The row of InvoiceTemplates that ``invoice_editor_template_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "invoice_editor_template_id")

    @property
    def voided_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``voided_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "voided_by_resource_id")


class InvoiceUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Invoices. Left out is kept; None clears."""

    due_date: _rt.datetime | None
    """``dueDate``: datetime."""
    tax_group: int | None
    """``taxGroup``: int32."""
    invoice_status: int | None
    """``invoiceStatus``: int32."""
    invoice_tax_method_external_code: str | None
    """``invoiceTaxMethodExternalCode``: string."""


class InvoiceReplaceFields(_t.TypedDict, total=False):
    """What a row of Invoices is replaced by. Left out is cleared."""

    due_date: _rt.datetime | None
    """``dueDate``: datetime."""
    tax_group: int | None
    """``taxGroup``: int32."""
    invoice_status: int | None
    """``invoiceStatus``: int32."""
    invoice_tax_method_external_code: str | None
    """``invoiceTaxMethodExternalCode``: string."""


@_attrs.define(kw_only=True, repr=False, order=False)
class InvoicePdf(_rt.Row):
    """What ``GET Invoices/{id}/InvoicePdf`` answers."""

    schema = _rt.EntitySchema(
        "Invoices/{id}/InvoicePdf",
        "InvoicePdf",
        (
            _rt.FieldSchema('id', 'id', 'int64'),
            _rt.FieldSchema('content_type', 'contentType', 'string'),
            _rt.FieldSchema('file_name', 'fileName', 'string'),
            _rt.FieldSchema('file_size', 'fileSize', 'int32'),
            _rt.FieldSchema('data', 'data', 'bytes'),
        ),
    )

    id: int | None = None
    """``id``: int64."""
    content_type: str | None = None
    """``contentType``: string."""
    file_name: str | None = None
    """``fileName``: string."""
    file_size: int | None = None
    """``fileSize``: int32."""
    data: bytes | None = None
    """``data``: bytes."""


class InvoicesService(_rt.Readable[Invoice], _rt.Referring[Invoice, "_Company | _InvoiceTemplate"], _rt.Updatable[Invoice]):
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

    def markup_html(self, id: int, /) -> str | None:
        """``GET Invoices/{id}/InvoiceMarkupHtml`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        answer = self._route("GET", "Invoices/{}/InvoiceMarkupHtml", (id,), _rt.Purpose.READ)
        found: str | None = _rt.read_value(answer, "invoiceMarkup", "string")
        return found

    def markup_xml(self, id: int, /) -> str | None:
        """``GET Invoices/{id}/InvoiceMarkupXml`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        answer = self._route("GET", "Invoices/{}/InvoiceMarkupXml", (id,), _rt.Purpose.READ)
        found: str | None = _rt.read_value(answer, "invoiceMarkup", "string")
        return found

    def pdf(self, id: int, /) -> InvoicePdf:
        """``GET Invoices/{id}/InvoicePdf`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        answer = self._route("GET", "Invoices/{}/InvoicePdf", (id,), _rt.Purpose.READ)
        return InvoicePdf.from_wire(answer)


class AsyncInvoicesService(_rt.AsyncReadable[Invoice], _rt.AsyncReferring[Invoice, "_Company | _InvoiceTemplate"], _rt.AsyncUpdatable[Invoice]):
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

    async def markup_html(self, id: int, /) -> str | None:
        """``GET Invoices/{id}/InvoiceMarkupHtml`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        answer = await self._route("GET", "Invoices/{}/InvoiceMarkupHtml", (id,), _rt.Purpose.READ)
        found: str | None = _rt.read_value(answer, "invoiceMarkup", "string")
        return found

    async def markup_xml(self, id: int, /) -> str | None:
        """``GET Invoices/{id}/InvoiceMarkupXml`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        answer = await self._route("GET", "Invoices/{}/InvoiceMarkupXml", (id,), _rt.Purpose.READ)
        found: str | None = _rt.read_value(answer, "invoiceMarkup", "string")
        return found

    async def pdf(self, id: int, /) -> InvoicePdf:
        """``GET Invoices/{id}/InvoicePdf`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        answer = await self._route("GET", "Invoices/{}/InvoicePdf", (id,), _rt.Purpose.READ)
        return InvoicePdf.from_wire(answer)
