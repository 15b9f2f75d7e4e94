"""ExpenseReports. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .currencies import Currency as _Currency
    from .expense_report_attachments import ExpenseReportAttachment as _ExpenseReportAttachment
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .resources import Resource as _Resource
    from .currencies import CurrencyPath as _CurrencyPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ExpenseReports",
    "ExpenseReport",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('amount_due', 'amountDue', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('approved_date', 'approvedDate', 'datetime', read_only=True),
        _rt.FieldSchema('approver_id', 'approverID', 'int32', read_only=True, reference='Resource', target='Resources', relation='approver'),
        _rt.FieldSchema('department_number', 'departmentNumber', 'string', length=50, read_only=True, queryable=False),
        _rt.FieldSchema('internal_currency_cash_advance_amount', 'internalCurrencyCashAdvanceAmount', 'double', soap='CashAdvanceAmount'),
        _rt.FieldSchema('internal_currency_expense_total', 'internalCurrencyExpenseTotal', 'double', read_only=True, soap='ExpenseTotal'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('quick_books_reference_number', 'quickBooksReferenceNumber', 'string', length=100),
        _rt.FieldSchema('reimbursement_currency_amount_due', 'reimbursementCurrencyAmountDue', 'double', read_only=True),
        _rt.FieldSchema('reimbursement_currency_cash_advance_amount', 'reimbursementCurrencyCashAdvanceAmount', 'double', read_only=True),
        _rt.FieldSchema('reimbursement_currency_id', 'reimbursementCurrencyID', 'int32', read_only=True, reference='Currency', target='Currencies', relation='reimbursement_currency'),
        _rt.FieldSchema('rejection_reason', 'rejectionReason', 'string', length=2048, read_only=True),
        _rt.FieldSchema('status', 'status', 'int32', read_only=True),
        _rt.FieldSchema('submit', 'submit', 'boolean', queryable=False),
        _rt.FieldSchema('submit_date', 'submitDate', 'datetime', read_only=True),
        _rt.FieldSchema('submitter_id', 'submitterID', 'int32', required=True, reference='Resource', target='Resources', relation='submitter'),
        _rt.FieldSchema('week_ending', 'weekEnding', 'datetime', required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    package="autotask",
)


class ExpenseReportPath(_rt.Path[_rt.Root, "ExpenseReport"]):
    """The relations of ExpenseReports, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    approver: _ResourcePath[_rt.Root]
    """To the row of Resources that ``approver_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    reimbursement_currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``reimbursement_currency_id`` refers to."""
    submitter: _ResourcePath[_rt.Root]
    """To the row of Resources that ``submitter_id`` refers to."""


class ExpenseReportFields(_rt.Fields["ExpenseReport"], ExpenseReportPath["ExpenseReport"]):
    """The fields of ExpenseReports in queries: ``T = ExpenseReport.q``."""

    id: _rt.Integer[ExpenseReport]
    """``id``: int64, read-only."""
    amount_due: _rt.Double[ExpenseReport]
    """``amountDue``: double, read-only, not queryable."""
    approved_date: _rt.DateTime[ExpenseReport]
    """``approvedDate``: datetime, read-only."""
    approver_id: _rt.Integer[ExpenseReport]
    """``approverID``: int32, read-only, refers to Resource."""
    department_number: _rt.Text[ExpenseReport]
    """``departmentNumber``: string, at most 50 characters, read-only, not queryable."""
    internal_currency_cash_advance_amount: _rt.Double[ExpenseReport]
    """``internalCurrencyCashAdvanceAmount``: double, CashAdvanceAmount in SOAP."""
    internal_currency_expense_total: _rt.Double[ExpenseReport]
    """``internalCurrencyExpenseTotal``: double, read-only, ExpenseTotal in SOAP."""
    name: _rt.Text[ExpenseReport]
    """``name``: string, at most 100 characters, required."""
    organizational_level_association_id: _rt.Integer[ExpenseReport]
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    quick_books_reference_number: _rt.Text[ExpenseReport]
    """``quickBooksReferenceNumber``: string, at most 100 characters."""
    reimbursement_currency_amount_due: _rt.Double[ExpenseReport]
    """``reimbursementCurrencyAmountDue``: double, read-only."""
    reimbursement_currency_cash_advance_amount: _rt.Double[ExpenseReport]
    """``reimbursementCurrencyCashAdvanceAmount``: double, read-only."""
    reimbursement_currency_id: _rt.Integer[ExpenseReport]
    """``reimbursementCurrencyID``: int32, read-only, refers to Currency."""
    rejection_reason: _rt.Text[ExpenseReport]
    """``rejectionReason``: string, at most 2,048 characters, read-only."""
    status: _rt.Integer[ExpenseReport]
    """``status``: int32, read-only, picklist of the tenant."""
    submit: _rt.Boolean[ExpenseReport]
    """``submit``: boolean, not queryable."""
    submit_date: _rt.DateTime[ExpenseReport]
    """``submitDate``: datetime, read-only."""
    submitter_id: _rt.Integer[ExpenseReport]
    """``submitterID``: int32, required, refers to Resource."""
    week_ending: _rt.DateTime[ExpenseReport]
    """``weekEnding``: datetime, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ExpenseReport(_rt.Row):
    """A row of ExpenseReports, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ExpenseReportFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    amount_due: float | None = None
    """``amountDue``: double, read-only, not queryable."""
    approved_date: _rt.datetime | None = None
    """``approvedDate``: datetime, read-only."""
    approver_id: int | None = None
    """``approverID``: int32, read-only, refers to Resource."""
    department_number: str | None = None
    """``departmentNumber``: string, at most 50 characters, read-only, not queryable."""
    internal_currency_cash_advance_amount: float | None = None
    """``internalCurrencyCashAdvanceAmount``: double, CashAdvanceAmount in SOAP."""
    internal_currency_expense_total: float | None = None
    """``internalCurrencyExpenseTotal``: double, read-only, ExpenseTotal in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    quick_books_reference_number: str | None = None
    """``quickBooksReferenceNumber``: string, at most 100 characters."""
    reimbursement_currency_amount_due: float | None = None
    """``reimbursementCurrencyAmountDue``: double, read-only."""
    reimbursement_currency_cash_advance_amount: float | None = None
    """``reimbursementCurrencyCashAdvanceAmount``: double, read-only."""
    reimbursement_currency_id: int | None = None
    """``reimbursementCurrencyID``: int32, read-only, refers to Currency."""
    rejection_reason: str | None = None
    """``rejectionReason``: string, at most 2,048 characters, read-only."""
    status: int | None = None
    """``status``: int32, read-only, picklist of the tenant."""
    submit: bool | None = None
    """``submit``: boolean, not queryable."""
    submit_date: _rt.datetime | None = None
    """``submitDate``: datetime, read-only."""
    submitter_id: int | None = None
    """``submitterID``: int32, required, refers to Resource."""
    week_ending: _rt.datetime | None = None
    """``weekEnding``: datetime, required."""

    @property
    def approver(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``approver_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "approver_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def reimbursement_currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``reimbursement_currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "reimbursement_currency_id")

    @property
    def submitter(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``submitter_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "submitter_id")


class ExpenseReportCreateFields(_t.TypedDict, total=False):
    """What a new row of ExpenseReports can be given."""

    internal_currency_cash_advance_amount: float | None
    """``internalCurrencyCashAdvanceAmount``: double, CashAdvanceAmount in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    quick_books_reference_number: str | None
    """``quickBooksReferenceNumber``: string, at most 100 characters."""
    submit: bool | None
    """``submit``: boolean, not queryable."""
    submitter_id: _t.Required[int]
    """``submitterID``: int32, required, refers to Resource."""
    week_ending: _t.Required[_rt.datetime]
    """``weekEnding``: datetime, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ExpenseReportCreate(_rt.WriteModel):
    """A row of ExpenseReports to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    internal_currency_cash_advance_amount: float | None | _rt.Unset = _rt.UNSET
    """``internalCurrencyCashAdvanceAmount``: double, CashAdvanceAmount in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    organizational_level_association_id: int | None | _rt.Unset = _rt.UNSET
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    quick_books_reference_number: str | None | _rt.Unset = _rt.UNSET
    """``quickBooksReferenceNumber``: string, at most 100 characters."""
    submit: bool | None | _rt.Unset = _rt.UNSET
    """``submit``: boolean, not queryable."""
    submitter_id: int
    """``submitterID``: int32, required, refers to Resource."""
    week_ending: _rt.datetime
    """``weekEnding``: datetime, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ExpenseReportCreateFields]) -> None: ...


class ExpenseReportUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ExpenseReports. Left out is kept; None clears."""

    internal_currency_cash_advance_amount: float | None
    """``internalCurrencyCashAdvanceAmount``: double, CashAdvanceAmount in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    quick_books_reference_number: str | None
    """``quickBooksReferenceNumber``: string, at most 100 characters."""
    submit: bool | None
    """``submit``: boolean, not queryable."""
    submitter_id: int
    """``submitterID``: int32, required, refers to Resource."""
    week_ending: _rt.datetime
    """``weekEnding``: datetime, required."""


class ExpenseReportReplaceFields(_t.TypedDict, total=False):
    """What a row of ExpenseReports is replaced by. Left out is cleared."""

    internal_currency_cash_advance_amount: float | None
    """``internalCurrencyCashAdvanceAmount``: double, CashAdvanceAmount in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    quick_books_reference_number: str | None
    """``quickBooksReferenceNumber``: string, at most 100 characters."""
    submit: bool | None
    """``submit``: boolean, not queryable."""
    submitter_id: _t.Required[int]
    """``submitterID``: int32, required, refers to Resource."""
    week_ending: _t.Required[_rt.datetime]
    """``weekEnding``: datetime, required."""


class ExpenseReportsService(_rt.Readable[ExpenseReport], _rt.Referring[ExpenseReport, "_Currency | _OrganizationalLevelAssociation"], _rt.Creatable[ExpenseReport], _rt.Updatable[ExpenseReport]):
    """What the API can do with ExpenseReports: the sync service."""

    model = ExpenseReport

    @_t.overload
    def create(self, model: ExpenseReportCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ExpenseReportCreateFields]) -> int: ...

    def create(self, model: ExpenseReportCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ExpenseReportCreate, model, fields)

    @_t.overload
    def update(self, row: ExpenseReport, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ExpenseReportUpdateFields]) -> None: ...

    def update(self, target: int | ExpenseReport, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ExpenseReportReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_ExpenseReportAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .expense_report_attachments import ExpenseReportAttachmentsService

        return _rt.Attachments(ExpenseReportAttachmentsService(self._session), id)


class AsyncExpenseReportsService(_rt.AsyncReadable[ExpenseReport], _rt.AsyncReferring[ExpenseReport, "_Currency | _OrganizationalLevelAssociation"], _rt.AsyncCreatable[ExpenseReport], _rt.AsyncUpdatable[ExpenseReport]):
    """What the API can do with ExpenseReports: the async service."""

    model = ExpenseReport

    @_t.overload
    async def create(self, model: ExpenseReportCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ExpenseReportCreateFields]) -> int: ...

    async def create(self, model: ExpenseReportCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ExpenseReportCreate, model, fields)

    @_t.overload
    async def update(self, row: ExpenseReport, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ExpenseReportUpdateFields]) -> None: ...

    async def update(self, target: int | ExpenseReport, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ExpenseReportReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ExpenseReportAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .expense_report_attachments import AsyncExpenseReportAttachmentsService

        return _rt.AsyncAttachments(AsyncExpenseReportAttachmentsService(self._session), id)
