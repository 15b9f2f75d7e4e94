"""AttachmentInfo. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .company_notes import CompanyNote as _CompanyNote
    from .configuration_item_notes import ConfigurationItemNote as _ConfigurationItemNote
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .contacts import Contact as _Contact
    from .contract_notes import ContractNote as _ContractNote
    from .contracts import Contract as _Contract
    from .documents import Document as _Document
    from .expense_items import ExpenseItem as _ExpenseItem
    from .expense_reports import ExpenseReport as _ExpenseReport
    from .opportunities import Opportunity as _Opportunity
    from .project_notes import ProjectNote as _ProjectNote
    from .projects import Project as _Project
    from .resources import Resource as _Resource
    from .sales_orders import SalesOrder as _SalesOrder
    from .task_notes import TaskNote as _TaskNote
    from .tasks import Task as _Task
    from .ticket_notes import TicketNote as _TicketNote
    from .tickets import Ticket as _Ticket
    from .time_entries import TimeEntry as _TimeEntry
    from .companies import CompanyPath as _CompanyPath
    from .company_notes import CompanyNotePath as _CompanyNotePath
    from .configuration_item_notes import ConfigurationItemNotePath as _ConfigurationItemNotePath
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .contacts import ContactPath as _ContactPath
    from .contract_notes import ContractNotePath as _ContractNotePath
    from .contracts import ContractPath as _ContractPath
    from .documents import DocumentPath as _DocumentPath
    from .expense_items import ExpenseItemPath as _ExpenseItemPath
    from .expense_reports import ExpenseReportPath as _ExpenseReportPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .project_notes import ProjectNotePath as _ProjectNotePath
    from .projects import ProjectPath as _ProjectPath
    from .resources import ResourcePath as _ResourcePath
    from .sales_orders import SalesOrderPath as _SalesOrderPath
    from .task_notes import TaskNotePath as _TaskNotePath
    from .tasks import TaskPath as _TaskPath
    from .ticket_notes import TicketNotePath as _TicketNotePath
    from .tickets import TicketPath as _TicketPath
    from .time_entries import TimeEntryPath as _TimeEntryPath

_SCHEMA = _rt.EntitySchema(
    "AttachmentInfo",
    "AttachmentInfo",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('article_id', 'articleID', 'int32', read_only=True),
        _rt.FieldSchema('attach_date', 'attachDate', 'datetime', read_only=True),
        _rt.FieldSchema('attached_by_contact_id', 'attachedByContactID', 'int64', read_only=True, reference='Contact', target='Contacts', relation='attached_by_contact'),
        _rt.FieldSchema('attached_by_resource_id', 'attachedByResourceID', 'int64', read_only=True, reference='Resource', target='Resources', relation='attached_by_resource'),
        _rt.FieldSchema('attachment_type', 'attachmentType', 'string', read_only=True, soap='Type'),
        _rt.FieldSchema('company_id', 'companyID', 'int32', read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('company_note_id', 'companyNoteID', 'int32', read_only=True, reference='CompanyNote', soap='AccountNoteID', target='CompanyNotes', relation='company_note'),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', read_only=True, reference='ConfigurationItem', soap='InstalledProductID', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('configuration_item_note_id', 'configurationItemNoteID', 'int32', read_only=True, reference='ConfigurationItemNote', soap='InstalledProductNoteID', target='ConfigurationItemNotes', relation='configuration_item_note'),
        _rt.FieldSchema('content_type', 'contentType', 'string', length=100, read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_note_id', 'contractNoteID', 'int32', read_only=True, reference='ContractNote', target='ContractNotes', relation='contract_note'),
        _rt.FieldSchema('creator_type', 'creatorType', 'int32', read_only=True),
        _rt.FieldSchema('document_id', 'documentID', 'int32', read_only=True, reference='Document', target='Documents', relation='document'),
        _rt.FieldSchema('expense_item_id', 'expenseItemID', 'int32', read_only=True, reference='ExpenseItem', target='ExpenseItems', relation='expense_item'),
        _rt.FieldSchema('expense_report_id', 'expenseReportID', 'int32', read_only=True, reference='ExpenseReport', target='ExpenseReports', relation='expense_report'),
        _rt.FieldSchema('file_size', 'fileSize', 'double', read_only=True),
        _rt.FieldSchema('full_path', 'fullPath', 'string', length=255, read_only=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int64', read_only=True, reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('parent_attachment_id', 'parentAttachmentID', 'int32', read_only=True),
        _rt.FieldSchema('parent_id', 'parentID', 'int64', read_only=True),
        _rt.FieldSchema('parent_type', 'parentType', 'int32', read_only=True),
        _rt.FieldSchema('project_id', 'projectID', 'int32', read_only=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('project_note_id', 'projectNoteID', 'int32', read_only=True, reference='ProjectNote', target='ProjectNotes', relation='project_note'),
        _rt.FieldSchema('publish', 'publish', 'int32', read_only=True, values=(1, 2, 3, 4)),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('sales_order_id', 'salesOrderID', 'int32', read_only=True, reference='SalesOrder', target='SalesOrders', relation='sales_order'),
        _rt.FieldSchema('task_id', 'taskID', 'int32', read_only=True, reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('task_note_id', 'taskNoteID', 'int32', read_only=True, reference='TaskNote', target='TaskNotes', relation='task_note'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('ticket_note_id', 'ticketNoteID', 'int32', read_only=True, reference='TicketNote', target='TicketNotes', relation='ticket_note'),
        _rt.FieldSchema('time_entry_id', 'timeEntryID', 'int32', read_only=True, reference='TimeEntry', target='TimeEntries', relation='time_entry'),
        _rt.FieldSchema('title', 'title', 'string', length=255, read_only=True),
    ),
    label="title",
    package="autotask",
)


class AttachmentInfoPublish(_rt.PicklistEnum):
    """Values of ``AttachmentInfo.publish``."""

    ALL_AUTOTASK_USERS = 1, 'All Autotask Users'
    INTERNAL_ONLY = 2, 'Internal Only'
    INTERNAL_AND_CO_MANAGED = 3, 'Internal & Co-Managed'
    CO_MANAGED_ONLY = 4, 'Co-Managed Only'


class AttachmentInfoPath(_rt.Path[_rt.Root, "AttachmentInfo"]):
    """The relations of AttachmentInfo, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    attached_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``attached_by_contact_id`` refers to."""
    attached_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``attached_by_resource_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    company_note: _CompanyNotePath[_rt.Root]
    """To the row of CompanyNotes that ``company_note_id`` refers to."""
    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    configuration_item_note: _ConfigurationItemNotePath[_rt.Root]
    """To the row of ConfigurationItemNotes that ``configuration_item_note_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_note: _ContractNotePath[_rt.Root]
    """To the row of ContractNotes that ``contract_note_id`` refers to."""
    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""
    expense_item: _ExpenseItemPath[_rt.Root]
    """To the row of ExpenseItems that ``expense_item_id`` refers to."""
    expense_report: _ExpenseReportPath[_rt.Root]
    """To the row of ExpenseReports that ``expense_report_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""
    project_note: _ProjectNotePath[_rt.Root]
    """To the row of ProjectNotes that ``project_note_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    sales_order: _SalesOrderPath[_rt.Root]
    """To the row of SalesOrders that ``sales_order_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""
    task_note: _TaskNotePath[_rt.Root]
    """To the row of TaskNotes that ``task_note_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""
    ticket_note: _TicketNotePath[_rt.Root]
    """To the row of TicketNotes that ``ticket_note_id`` refers to."""
    time_entry: _TimeEntryPath[_rt.Root]
    """To the row of TimeEntries that ``time_entry_id`` refers to."""


class AttachmentInfoFields(_rt.Fields["AttachmentInfo"], AttachmentInfoPath["AttachmentInfo"]):
    """The fields of AttachmentInfo in queries: ``T = AttachmentInfo.q``."""

    id: _rt.Integer[AttachmentInfo]
    """``id``: int64, read-only."""
    article_id: _rt.Integer[AttachmentInfo]
    """``articleID``: int32, read-only."""
    attach_date: _rt.DateTime[AttachmentInfo]
    """``attachDate``: datetime, read-only."""
    attached_by_contact_id: _rt.Integer[AttachmentInfo]
    """``attachedByContactID``: int64, read-only, refers to Contact."""
    attached_by_resource_id: _rt.Integer[AttachmentInfo]
    """``attachedByResourceID``: int64, read-only, refers to Resource."""
    attachment_type: _rt.Text[AttachmentInfo]
    """``attachmentType``: string, read-only, picklist of the tenant, Type in SOAP."""
    company_id: _rt.Integer[AttachmentInfo]
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    company_note_id: _rt.Integer[AttachmentInfo]
    """``companyNoteID``: int32, read-only, refers to CompanyNote, AccountNoteID in SOAP."""
    configuration_item_id: _rt.Integer[AttachmentInfo]
    """``configurationItemID``: int32, read-only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    configuration_item_note_id: _rt.Integer[AttachmentInfo]
    """``configurationItemNoteID``: int32, read-only, refers to ConfigurationItemNote, InstalledProductNoteID in SOAP."""
    content_type: _rt.Text[AttachmentInfo]
    """``contentType``: string, at most 100 characters, read-only."""
    contract_id: _rt.Integer[AttachmentInfo]
    """``contractID``: int32, read-only, refers to Contract."""
    contract_note_id: _rt.Integer[AttachmentInfo]
    """``contractNoteID``: int32, read-only, refers to ContractNote."""
    creator_type: _rt.Integer[AttachmentInfo]
    """``creatorType``: int32, read-only."""
    document_id: _rt.Integer[AttachmentInfo]
    """``documentID``: int32, read-only, refers to Document."""
    expense_item_id: _rt.Integer[AttachmentInfo]
    """``expenseItemID``: int32, read-only, refers to ExpenseItem."""
    expense_report_id: _rt.Integer[AttachmentInfo]
    """``expenseReportID``: int32, read-only, refers to ExpenseReport."""
    file_size: _rt.Double[AttachmentInfo]
    """``fileSize``: double, read-only."""
    full_path: _rt.Text[AttachmentInfo]
    """``fullPath``: string, at most 255 characters, read-only."""
    impersonator_creator_resource_id: _rt.Integer[AttachmentInfo]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[AttachmentInfo]
    """``opportunityID``: int64, read-only, refers to Opportunity."""
    parent_attachment_id: _rt.Integer[AttachmentInfo]
    """``parentAttachmentID``: int32, read-only."""
    parent_id: _rt.Integer[AttachmentInfo]
    """``parentID``: int64, read-only."""
    parent_type: _rt.Integer[AttachmentInfo]
    """``parentType``: int32, read-only, picklist of the tenant."""
    project_id: _rt.Integer[AttachmentInfo]
    """``projectID``: int32, read-only, refers to Project."""
    project_note_id: _rt.Integer[AttachmentInfo]
    """``projectNoteID``: int32, read-only, refers to ProjectNote."""
    publish: _rt.Integer[AttachmentInfo]
    """``publish``: int32, read-only, picklist."""
    resource_id: _rt.Integer[AttachmentInfo]
    """``resourceID``: int32, read-only, refers to Resource."""
    sales_order_id: _rt.Integer[AttachmentInfo]
    """``salesOrderID``: int32, read-only, refers to SalesOrder."""
    task_id: _rt.Integer[AttachmentInfo]
    """``taskID``: int32, read-only, refers to Task."""
    task_note_id: _rt.Integer[AttachmentInfo]
    """``taskNoteID``: int32, read-only, refers to TaskNote."""
    ticket_id: _rt.Integer[AttachmentInfo]
    """``ticketID``: int32, read-only, refers to Ticket."""
    ticket_note_id: _rt.Integer[AttachmentInfo]
    """``ticketNoteID``: int32, read-only, refers to TicketNote."""
    time_entry_id: _rt.Integer[AttachmentInfo]
    """``timeEntryID``: int32, read-only, refers to TimeEntry."""
    title: _rt.Text[AttachmentInfo]
    """``title``: string, at most 255 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class AttachmentInfo(_rt.Row):
    """A row of AttachmentInfo, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = AttachmentInfoFields(_SCHEMA)
    picklists = {"publish": AttachmentInfoPublish}

    id: int
    """``id``: int64, read-only."""
    article_id: int | None = None
    """``articleID``: int32, read-only."""
    attach_date: _rt.datetime | None = None
    """``attachDate``: datetime, read-only."""
    attached_by_contact_id: int | None = None
    """``attachedByContactID``: int64, read-only, refers to Contact."""
    attached_by_resource_id: int | None = None
    """``attachedByResourceID``: int64, read-only, refers to Resource."""
    attachment_type: str | None = None
    """``attachmentType``: string, read-only, picklist of the tenant, Type in SOAP."""
    company_id: int | None = None
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    company_note_id: int | None = None
    """``companyNoteID``: int32, read-only, refers to CompanyNote, AccountNoteID in SOAP."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, read-only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    configuration_item_note_id: int | None = None
    """``configurationItemNoteID``: int32, read-only, refers to ConfigurationItemNote, InstalledProductNoteID in SOAP."""
    content_type: str | None = None
    """``contentType``: string, at most 100 characters, read-only."""
    contract_id: int | None = None
    """``contractID``: int32, read-only, refers to Contract."""
    contract_note_id: int | None = None
    """``contractNoteID``: int32, read-only, refers to ContractNote."""
    creator_type: int | None = None
    """``creatorType``: int32, read-only."""
    document_id: int | None = None
    """``documentID``: int32, read-only, refers to Document."""
    expense_item_id: int | None = None
    """``expenseItemID``: int32, read-only, refers to ExpenseItem."""
    expense_report_id: int | None = None
    """``expenseReportID``: int32, read-only, refers to ExpenseReport."""
    file_size: float | None = None
    """``fileSize``: double, read-only."""
    full_path: str | None = None
    """``fullPath``: string, at most 255 characters, read-only."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: int | None = None
    """``opportunityID``: int64, read-only, refers to Opportunity."""
    parent_attachment_id: int | None = None
    """``parentAttachmentID``: int32, read-only."""
    parent_id: int | None = None
    """``parentID``: int64, read-only."""
    parent_type: int | None = None
    """``parentType``: int32, read-only, picklist of the tenant."""
    project_id: int | None = None
    """``projectID``: int32, read-only, refers to Project."""
    project_note_id: int | None = None
    """``projectNoteID``: int32, read-only, refers to ProjectNote."""
    publish: int | None = None
    """``publish``: int32, read-only, picklist."""
    resource_id: int | None = None
    """``resourceID``: int32, read-only, refers to Resource."""
    sales_order_id: int | None = None
    """``salesOrderID``: int32, read-only, refers to SalesOrder."""
    task_id: int | None = None
    """``taskID``: int32, read-only, refers to Task."""
    task_note_id: int | None = None
    """``taskNoteID``: int32, read-only, refers to TaskNote."""
    ticket_id: int | None = None
    """``ticketID``: int32, read-only, refers to Ticket."""
    ticket_note_id: int | None = None
    """``ticketNoteID``: int32, read-only, refers to TicketNote."""
    time_entry_id: int | None = None
    """``timeEntryID``: int32, read-only, refers to TimeEntry."""
    title: str | None = None
    """``title``: string, at most 255 characters, read-only."""

    @property
    def attached_by_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``attached_by_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "attached_by_contact_id")

    @property
    def attached_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``attached_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "attached_by_resource_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def company_note(self) -> _rt.Ref[_CompanyNote]:
        """The row of CompanyNotes that ``company_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_note_id")

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def configuration_item_note(self) -> _rt.Ref[_ConfigurationItemNote]:
        """The row of ConfigurationItemNotes that ``configuration_item_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_note_id")

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def contract_note(self) -> _rt.Ref[_ContractNote]:
        """The row of ContractNotes that ``contract_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_note_id")

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")

    @property
    def expense_item(self) -> _rt.Ref[_ExpenseItem]:
        """The row of ExpenseItems that ``expense_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "expense_item_id")

    @property
    def expense_report(self) -> _rt.Ref[_ExpenseReport]:
        """The row of ExpenseReports that ``expense_report_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "expense_report_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")

    @property
    def project_note(self) -> _rt.Ref[_ProjectNote]:
        """The row of ProjectNotes that ``project_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_note_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def sales_order(self) -> _rt.Ref[_SalesOrder]:
        """The row of SalesOrders that ``sales_order_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "sales_order_id")

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")

    @property
    def task_note(self) -> _rt.Ref[_TaskNote]:
        """The row of TaskNotes that ``task_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_note_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")

    @property
    def ticket_note(self) -> _rt.Ref[_TicketNote]:
        """The row of TicketNotes that ``ticket_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_note_id")

    @property
    def time_entry(self) -> _rt.Ref[_TimeEntry]:
        """The row of TimeEntries that ``time_entry_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "time_entry_id")


class AttachmentInfoService(_rt.Readable[AttachmentInfo], _rt.Referring[AttachmentInfo, "_Company | _CompanyNote | _ConfigurationItem | _ConfigurationItemNote | _Contact | _Contract | _ContractNote | _Document | _ExpenseItem | _ExpenseReport | _Opportunity | _Project | _ProjectNote | _SalesOrder | _Task | _TaskNote | _Ticket | _TicketNote | _TimeEntry"]):
    """What the API can do with AttachmentInfo: the sync service."""

    model = AttachmentInfo


class AsyncAttachmentInfoService(_rt.AsyncReadable[AttachmentInfo], _rt.AsyncReferring[AttachmentInfo, "_Company | _CompanyNote | _ConfigurationItem | _ConfigurationItemNote | _Contact | _Contract | _ContractNote | _Document | _ExpenseItem | _ExpenseReport | _Opportunity | _Project | _ProjectNote | _SalesOrder | _Task | _TaskNote | _Ticket | _TicketNote | _TimeEntry"]):
    """What the API can do with AttachmentInfo: the async service."""

    model = AttachmentInfo
