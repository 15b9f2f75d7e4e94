"""ExpenseItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .currencies import Currency as _Currency
    from .expense_item_attachments import ExpenseItemAttachment as _ExpenseItemAttachment
    from .expense_reports import ExpenseReport as _ExpenseReport
    from .projects import Project as _Project
    from .tasks import Task as _Task
    from .tickets import Ticket as _Ticket
    from .companies import CompanyPath as _CompanyPath
    from .currencies import CurrencyPath as _CurrencyPath
    from .expense_reports import ExpenseReportPath as _ExpenseReportPath
    from .projects import ProjectPath as _ProjectPath
    from .tasks import TaskPath as _TaskPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "ExpenseItems",
    "ExpenseItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('description', 'description', 'string', length=128, required=True),
        _rt.FieldSchema('destination', 'destination', 'string', length=128),
        _rt.FieldSchema('entertainment_location', 'entertainmentLocation', 'string', length=128),
        _rt.FieldSchema('expense_category', 'expenseCategory', 'int32', required=True),
        _rt.FieldSchema('expense_currency_expense_amount', 'expenseCurrencyExpenseAmount', 'double'),
        _rt.FieldSchema('expense_currency_id', 'expenseCurrencyID', 'int32', reference='Currency', target='Currencies', relation='expense_currency'),
        _rt.FieldSchema('expense_date', 'expenseDate', 'datetime', required=True),
        _rt.FieldSchema('expense_report_id', 'expenseReportID', 'int32', required=True, reference='ExpenseReport', target='ExpenseReports', relation='expense_report'),
        _rt.FieldSchema('gl_code', 'glCode', 'string', length=20, read_only=True, queryable=False),
        _rt.FieldSchema('have_receipt', 'haveReceipt', 'boolean', required=True),
        _rt.FieldSchema('internal_currency_expense_amount', 'internalCurrencyExpenseAmount', 'double'),
        _rt.FieldSchema('internal_currency_reimbursement_amount', 'internalCurrencyReimbursementAmount', 'double', soap='ReimbursementAmount'),
        _rt.FieldSchema('is_billable_to_company', 'isBillableToCompany', 'boolean', required=True, soap='BillableToAccount'),
        _rt.FieldSchema('is_reimbursable', 'isReimbursable', 'boolean', read_only=True, queryable=False, soap='Reimbursable'),
        _rt.FieldSchema('is_rejected', 'isRejected', 'boolean', read_only=True, queryable=False, soap='Rejected'),
        _rt.FieldSchema('miles', 'miles', 'double'),
        _rt.FieldSchema('odometer_end', 'odometerEnd', 'double'),
        _rt.FieldSchema('odometer_start', 'odometerStart', 'double'),
        _rt.FieldSchema('origin', 'origin', 'string', length=128),
        _rt.FieldSchema('payment_type', 'paymentType', 'int32', required=True),
        _rt.FieldSchema('project_id', 'projectID', 'int32', reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('reimbursement_currency_reimbursement_amount', 'reimbursementCurrencyReimbursementAmount', 'double'),
        _rt.FieldSchema('task_id', 'taskID', 'int32', reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('work_type', 'workType', 'int32'),
    ),
    parent=('Expenses', 'Items', 'expense_report_id'),
    label="description",
    can="create update replace",
    package="autotask",
)


class ExpenseItemPath(_rt.Path[_rt.Root, "ExpenseItem"]):
    """The relations of ExpenseItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    expense_currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``expense_currency_id`` refers to."""
    expense_report: _ExpenseReportPath[_rt.Root]
    """To the row of ExpenseReports that ``expense_report_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class ExpenseItemFields(_rt.Fields["ExpenseItem"], ExpenseItemPath["ExpenseItem"]):
    """The fields of ExpenseItems in queries: ``T = ExpenseItem.q``."""

    id: _rt.Integer[ExpenseItem]
    """``id``: int64, read-only."""
    company_id: _rt.Integer[ExpenseItem]
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    description: _rt.Text[ExpenseItem]
    """``description``: string, at most 128 characters, required."""
    destination: _rt.Text[ExpenseItem]
    """``destination``: string, at most 128 characters."""
    entertainment_location: _rt.Text[ExpenseItem]
    """``entertainmentLocation``: string, at most 128 characters."""
    expense_category: _rt.Integer[ExpenseItem]
    """``expenseCategory``: int32, required, picklist of the tenant."""
    expense_currency_expense_amount: _rt.Double[ExpenseItem]
    """``expenseCurrencyExpenseAmount``: double."""
    expense_currency_id: _rt.Integer[ExpenseItem]
    """``expenseCurrencyID``: int32, refers to Currency."""
    expense_date: _rt.DateTime[ExpenseItem]
    """``expenseDate``: datetime, required."""
    expense_report_id: _rt.Integer[ExpenseItem]
    """``expenseReportID``: int32, required, refers to ExpenseReport."""
    gl_code: _rt.Text[ExpenseItem]
    """``glCode``: string, at most 20 characters, read-only, not queryable."""
    have_receipt: _rt.Boolean[ExpenseItem]
    """``haveReceipt``: boolean, required."""
    internal_currency_expense_amount: _rt.Double[ExpenseItem]
    """``internalCurrencyExpenseAmount``: double."""
    internal_currency_reimbursement_amount: _rt.Double[ExpenseItem]
    """``internalCurrencyReimbursementAmount``: double, ReimbursementAmount in SOAP."""
    is_billable_to_company: _rt.Boolean[ExpenseItem]
    """``isBillableToCompany``: boolean, required, BillableToAccount in SOAP."""
    is_reimbursable: _rt.Boolean[ExpenseItem]
    """``isReimbursable``: boolean, read-only, not queryable, Reimbursable in SOAP."""
    is_rejected: _rt.Boolean[ExpenseItem]
    """``isRejected``: boolean, read-only, not queryable, Rejected in SOAP."""
    miles: _rt.Double[ExpenseItem]
    """``miles``: double."""
    odometer_end: _rt.Double[ExpenseItem]
    """``odometerEnd``: double."""
    odometer_start: _rt.Double[ExpenseItem]
    """``odometerStart``: double."""
    origin: _rt.Text[ExpenseItem]
    """``origin``: string, at most 128 characters."""
    payment_type: _rt.Integer[ExpenseItem]
    """``paymentType``: int32, required, picklist of the tenant."""
    project_id: _rt.Integer[ExpenseItem]
    """``projectID``: int32, refers to Project."""
    purchase_order_number: _rt.Text[ExpenseItem]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    reimbursement_currency_reimbursement_amount: _rt.Double[ExpenseItem]
    """``reimbursementCurrencyReimbursementAmount``: double."""
    task_id: _rt.Integer[ExpenseItem]
    """``taskID``: int32, refers to Task."""
    ticket_id: _rt.Integer[ExpenseItem]
    """``ticketID``: int32, refers to Ticket."""
    work_type: _rt.Integer[ExpenseItem]
    """``workType``: int32, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ExpenseItem(_rt.Row):
    """A row of ExpenseItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ExpenseItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    company_id: int | None = None
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    description: str | None = None
    """``description``: string, at most 128 characters, required."""
    destination: str | None = None
    """``destination``: string, at most 128 characters."""
    entertainment_location: str | None = None
    """``entertainmentLocation``: string, at most 128 characters."""
    expense_category: int | None = None
    """``expenseCategory``: int32, required, picklist of the tenant."""
    expense_currency_expense_amount: float | None = None
    """``expenseCurrencyExpenseAmount``: double."""
    expense_currency_id: int | None = None
    """``expenseCurrencyID``: int32, refers to Currency."""
    expense_date: _rt.datetime | None = None
    """``expenseDate``: datetime, required."""
    expense_report_id: int | None = None
    """``expenseReportID``: int32, required, refers to ExpenseReport."""
    gl_code: str | None = None
    """``glCode``: string, at most 20 characters, read-only, not queryable."""
    have_receipt: bool | None = None
    """``haveReceipt``: boolean, required."""
    internal_currency_expense_amount: float | None = None
    """``internalCurrencyExpenseAmount``: double."""
    internal_currency_reimbursement_amount: float | None = None
    """``internalCurrencyReimbursementAmount``: double, ReimbursementAmount in SOAP."""
    is_billable_to_company: bool | None = None
    """``isBillableToCompany``: boolean, required, BillableToAccount in SOAP."""
    is_reimbursable: bool | None = None
    """``isReimbursable``: boolean, read-only, not queryable, Reimbursable in SOAP."""
    is_rejected: bool | None = None
    """``isRejected``: boolean, read-only, not queryable, Rejected in SOAP."""
    miles: float | None = None
    """``miles``: double."""
    odometer_end: float | None = None
    """``odometerEnd``: double."""
    odometer_start: float | None = None
    """``odometerStart``: double."""
    origin: str | None = None
    """``origin``: string, at most 128 characters."""
    payment_type: int | None = None
    """``paymentType``: int32, required, picklist of the tenant."""
    project_id: int | None = None
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    reimbursement_currency_reimbursement_amount: float | None = None
    """``reimbursementCurrencyReimbursementAmount``: double."""
    task_id: int | None = None
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None = None
    """``ticketID``: int32, refers to Ticket."""
    work_type: int | None = None
    """``workType``: int32, picklist of the tenant."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def expense_currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``expense_currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "expense_currency_id")

    @property
    def expense_report(self) -> _rt.Ref[_ExpenseReport]:
        """The row of ExpenseReports that ``expense_report_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "expense_report_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class ExpenseItemCreateFields(_t.TypedDict, total=False):
    """What a new row of ExpenseItems can be given."""

    company_id: int | None
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    description: _t.Required[str]
    """``description``: string, at most 128 characters, required."""
    destination: str | None
    """``destination``: string, at most 128 characters."""
    entertainment_location: str | None
    """``entertainmentLocation``: string, at most 128 characters."""
    expense_category: _t.Required[int]
    """``expenseCategory``: int32, required, picklist of the tenant."""
    expense_currency_expense_amount: float | None
    """``expenseCurrencyExpenseAmount``: double."""
    expense_currency_id: int | None
    """``expenseCurrencyID``: int32, refers to Currency."""
    expense_date: _t.Required[_rt.datetime]
    """``expenseDate``: datetime, required."""
    expense_report_id: _t.Required[int]
    """``expenseReportID``: int32, required, refers to ExpenseReport."""
    have_receipt: _t.Required[bool]
    """``haveReceipt``: boolean, required."""
    internal_currency_expense_amount: float | None
    """``internalCurrencyExpenseAmount``: double."""
    internal_currency_reimbursement_amount: float | None
    """``internalCurrencyReimbursementAmount``: double, ReimbursementAmount in SOAP."""
    is_billable_to_company: _t.Required[bool]
    """``isBillableToCompany``: boolean, required, BillableToAccount in SOAP."""
    miles: float | None
    """``miles``: double."""
    odometer_end: float | None
    """``odometerEnd``: double."""
    odometer_start: float | None
    """``odometerStart``: double."""
    origin: str | None
    """``origin``: string, at most 128 characters."""
    payment_type: _t.Required[int]
    """``paymentType``: int32, required, picklist of the tenant."""
    project_id: int | None
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    reimbursement_currency_reimbursement_amount: float | None
    """``reimbursementCurrencyReimbursementAmount``: double."""
    task_id: int | None
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""
    work_type: int | None
    """``workType``: int32, picklist of the tenant."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ExpenseItemCreate(_rt.WriteModel):
    """A row of ExpenseItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    company_id: int | None | _rt.Unset = _rt.UNSET
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    description: str
    """``description``: string, at most 128 characters, required."""
    destination: str | None | _rt.Unset = _rt.UNSET
    """``destination``: string, at most 128 characters."""
    entertainment_location: str | None | _rt.Unset = _rt.UNSET
    """``entertainmentLocation``: string, at most 128 characters."""
    expense_category: int
    """``expenseCategory``: int32, required, picklist of the tenant."""
    expense_currency_expense_amount: float | None | _rt.Unset = _rt.UNSET
    """``expenseCurrencyExpenseAmount``: double."""
    expense_currency_id: int | None | _rt.Unset = _rt.UNSET
    """``expenseCurrencyID``: int32, refers to Currency."""
    expense_date: _rt.datetime
    """``expenseDate``: datetime, required."""
    expense_report_id: int
    """``expenseReportID``: int32, required, refers to ExpenseReport."""
    have_receipt: bool
    """``haveReceipt``: boolean, required."""
    internal_currency_expense_amount: float | None | _rt.Unset = _rt.UNSET
    """``internalCurrencyExpenseAmount``: double."""
    internal_currency_reimbursement_amount: float | None | _rt.Unset = _rt.UNSET
    """``internalCurrencyReimbursementAmount``: double, ReimbursementAmount in SOAP."""
    is_billable_to_company: bool
    """``isBillableToCompany``: boolean, required, BillableToAccount in SOAP."""
    miles: float | None | _rt.Unset = _rt.UNSET
    """``miles``: double."""
    odometer_end: float | None | _rt.Unset = _rt.UNSET
    """``odometerEnd``: double."""
    odometer_start: float | None | _rt.Unset = _rt.UNSET
    """``odometerStart``: double."""
    origin: str | None | _rt.Unset = _rt.UNSET
    """``origin``: string, at most 128 characters."""
    payment_type: int
    """``paymentType``: int32, required, picklist of the tenant."""
    project_id: int | None | _rt.Unset = _rt.UNSET
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    reimbursement_currency_reimbursement_amount: float | None | _rt.Unset = _rt.UNSET
    """``reimbursementCurrencyReimbursementAmount``: double."""
    task_id: int | None | _rt.Unset = _rt.UNSET
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None | _rt.Unset = _rt.UNSET
    """``ticketID``: int32, refers to Ticket."""
    work_type: int | None | _rt.Unset = _rt.UNSET
    """``workType``: int32, picklist of the tenant."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ExpenseItemCreateFields]) -> None: ...


class ExpenseItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ExpenseItems. Left out is kept; None clears."""

    expense_report_id: _t.Required[int]
    """The id of the row of Expenses that this one belongs to."""
    company_id: int | None
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    description: str
    """``description``: string, at most 128 characters, required."""
    destination: str | None
    """``destination``: string, at most 128 characters."""
    entertainment_location: str | None
    """``entertainmentLocation``: string, at most 128 characters."""
    expense_category: int
    """``expenseCategory``: int32, required, picklist of the tenant."""
    expense_currency_expense_amount: float | None
    """``expenseCurrencyExpenseAmount``: double."""
    expense_currency_id: int | None
    """``expenseCurrencyID``: int32, refers to Currency."""
    expense_date: _rt.datetime
    """``expenseDate``: datetime, required."""
    have_receipt: bool
    """``haveReceipt``: boolean, required."""
    internal_currency_expense_amount: float | None
    """``internalCurrencyExpenseAmount``: double."""
    internal_currency_reimbursement_amount: float | None
    """``internalCurrencyReimbursementAmount``: double, ReimbursementAmount in SOAP."""
    is_billable_to_company: bool
    """``isBillableToCompany``: boolean, required, BillableToAccount in SOAP."""
    miles: float | None
    """``miles``: double."""
    odometer_end: float | None
    """``odometerEnd``: double."""
    odometer_start: float | None
    """``odometerStart``: double."""
    origin: str | None
    """``origin``: string, at most 128 characters."""
    payment_type: int
    """``paymentType``: int32, required, picklist of the tenant."""
    project_id: int | None
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    reimbursement_currency_reimbursement_amount: float | None
    """``reimbursementCurrencyReimbursementAmount``: double."""
    task_id: int | None
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""
    work_type: int | None
    """``workType``: int32, picklist of the tenant."""


class ExpenseItemReplaceFields(_t.TypedDict, total=False):
    """What a row of ExpenseItems is replaced by. Left out is cleared."""

    expense_report_id: _t.Required[int]
    """The id of the row of Expenses that this one belongs to."""
    company_id: int | None
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    description: _t.Required[str]
    """``description``: string, at most 128 characters, required."""
    destination: str | None
    """``destination``: string, at most 128 characters."""
    entertainment_location: str | None
    """``entertainmentLocation``: string, at most 128 characters."""
    expense_category: _t.Required[int]
    """``expenseCategory``: int32, required, picklist of the tenant."""
    expense_currency_expense_amount: float | None
    """``expenseCurrencyExpenseAmount``: double."""
    expense_currency_id: int | None
    """``expenseCurrencyID``: int32, refers to Currency."""
    expense_date: _t.Required[_rt.datetime]
    """``expenseDate``: datetime, required."""
    have_receipt: _t.Required[bool]
    """``haveReceipt``: boolean, required."""
    internal_currency_expense_amount: float | None
    """``internalCurrencyExpenseAmount``: double."""
    internal_currency_reimbursement_amount: float | None
    """``internalCurrencyReimbursementAmount``: double, ReimbursementAmount in SOAP."""
    is_billable_to_company: _t.Required[bool]
    """``isBillableToCompany``: boolean, required, BillableToAccount in SOAP."""
    miles: float | None
    """``miles``: double."""
    odometer_end: float | None
    """``odometerEnd``: double."""
    odometer_start: float | None
    """``odometerStart``: double."""
    origin: str | None
    """``origin``: string, at most 128 characters."""
    payment_type: _t.Required[int]
    """``paymentType``: int32, required, picklist of the tenant."""
    project_id: int | None
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    reimbursement_currency_reimbursement_amount: float | None
    """``reimbursementCurrencyReimbursementAmount``: double."""
    task_id: int | None
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""
    work_type: int | None
    """``workType``: int32, picklist of the tenant."""


class ExpenseItemsService(_rt.Readable[ExpenseItem], _rt.Referring[ExpenseItem, "_Company | _Currency | _ExpenseReport | _Project | _Task | _Ticket"], _rt.Creatable[ExpenseItem], _rt.Updatable[ExpenseItem]):
    """What the API can do with ExpenseItems, below Expenses: the sync service."""

    model = ExpenseItem

    @_t.overload
    def create(self, model: ExpenseItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ExpenseItemCreateFields]) -> int: ...

    def create(self, model: ExpenseItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ExpenseItemCreate, model, fields)

    @_t.overload
    def update(self, row: ExpenseItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ExpenseItemUpdateFields]) -> None: ...

    def update(self, target: int | ExpenseItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ExpenseItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_ExpenseItemAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .expense_item_attachments import ExpenseItemAttachmentsService

        return _rt.Attachments(ExpenseItemAttachmentsService(self._session), id)


class AsyncExpenseItemsService(_rt.AsyncReadable[ExpenseItem], _rt.AsyncReferring[ExpenseItem, "_Company | _Currency | _ExpenseReport | _Project | _Task | _Ticket"], _rt.AsyncCreatable[ExpenseItem], _rt.AsyncUpdatable[ExpenseItem]):
    """What the API can do with ExpenseItems, below Expenses: the async service."""

    model = ExpenseItem

    @_t.overload
    async def create(self, model: ExpenseItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ExpenseItemCreateFields]) -> int: ...

    async def create(self, model: ExpenseItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ExpenseItemCreate, model, fields)

    @_t.overload
    async def update(self, row: ExpenseItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ExpenseItemUpdateFields]) -> None: ...

    async def update(self, target: int | ExpenseItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ExpenseItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ExpenseItemAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .expense_item_attachments import AsyncExpenseItemAttachmentsService

        return _rt.AsyncAttachments(AsyncExpenseItemAttachmentsService(self._session), id)
