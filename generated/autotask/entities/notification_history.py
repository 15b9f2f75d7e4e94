"""NotificationHistory. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .projects import Project as _Project
    from .quotes import Quote as _Quote
    from .resources import Resource as _Resource
    from .tasks import Task as _Task
    from .tickets import Ticket as _Ticket
    from .time_entries import TimeEntry as _TimeEntry
    from .companies import CompanyPath as _CompanyPath
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .projects import ProjectPath as _ProjectPath
    from .quotes import QuotePath as _QuotePath
    from .resources import ResourcePath as _ResourcePath
    from .tasks import TaskPath as _TaskPath
    from .tickets import TicketPath as _TicketPath
    from .time_entries import TimeEntryPath as _TimeEntryPath

_SCHEMA = _rt.EntitySchema(
    "NotificationHistory",
    "NotificationHistory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int64', read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('entity_number', 'entityNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('entity_title', 'entityTitle', 'string', length=2000, read_only=True),
        _rt.FieldSchema('initiating_contact_id', 'initiatingContactID', 'int64', read_only=True, reference='Contact', target='Contacts', relation='initiating_contact'),
        _rt.FieldSchema('initiating_resource_id', 'initiatingResourceID', 'int64', read_only=True, reference='Resource', target='Resources', relation='initiating_resource'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True),
        _rt.FieldSchema('is_deleted', 'isDeleted', 'boolean', read_only=True),
        _rt.FieldSchema('is_template_job', 'isTemplateJob', 'boolean', read_only=True),
        _rt.FieldSchema('notification_history_type_id', 'notificationHistoryTypeID', 'int32', read_only=True),
        _rt.FieldSchema('notification_sent_time', 'notificationSentTime', 'datetime', read_only=True),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int64', read_only=True, reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('project_id', 'projectID', 'int64', read_only=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('quote_id', 'quoteID', 'int64', read_only=True, reference='Quote', target='Quotes', relation='quote'),
        _rt.FieldSchema('recipient_display_name', 'recipientDisplayName', 'string', length=200, read_only=True),
        _rt.FieldSchema('recipient_email_address', 'recipientEmailAddress', 'string', length=2000, read_only=True),
        _rt.FieldSchema('task_id', 'taskID', 'int64', read_only=True, reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('template_name', 'templateName', 'string', length=100, read_only=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int64', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('time_entry_id', 'timeEntryID', 'int64', read_only=True, reference='TimeEntry', target='TimeEntries', relation='time_entry'),
    ),
    package="autotask",
)


class NotificationHistoryPath(_rt.Path[_rt.Root, "NotificationHistory"]):
    """The relations of NotificationHistory, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    initiating_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``initiating_contact_id`` refers to."""
    initiating_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``initiating_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""
    quote: _QuotePath[_rt.Root]
    """To the row of Quotes that ``quote_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""
    time_entry: _TimeEntryPath[_rt.Root]
    """To the row of TimeEntries that ``time_entry_id`` refers to."""


class NotificationHistoryFields(_rt.Fields["NotificationHistory"], NotificationHistoryPath["NotificationHistory"]):
    """The fields of NotificationHistory in queries: ``T = NotificationHistory.q``."""

    id: _rt.Integer[NotificationHistory]
    """``id``: int64, read-only."""
    company_id: _rt.Integer[NotificationHistory]
    """``companyID``: int64, read-only, refers to Company, AccountID in SOAP."""
    entity_number: _rt.Text[NotificationHistory]
    """``entityNumber``: string, at most 50 characters, read-only."""
    entity_title: _rt.Text[NotificationHistory]
    """``entityTitle``: string, at most 2,000 characters, read-only."""
    initiating_contact_id: _rt.Integer[NotificationHistory]
    """``initiatingContactID``: int64, read-only, refers to Contact."""
    initiating_resource_id: _rt.Integer[NotificationHistory]
    """``initiatingResourceID``: int64, read-only, refers to Resource."""
    is_active: _rt.Boolean[NotificationHistory]
    """``isActive``: boolean, read-only."""
    is_deleted: _rt.Boolean[NotificationHistory]
    """``isDeleted``: boolean, read-only."""
    is_template_job: _rt.Boolean[NotificationHistory]
    """``isTemplateJob``: boolean, read-only."""
    notification_history_type_id: _rt.Integer[NotificationHistory]
    """``notificationHistoryTypeID``: int32, read-only, picklist of the tenant."""
    notification_sent_time: _rt.DateTime[NotificationHistory]
    """``notificationSentTime``: datetime, read-only."""
    opportunity_id: _rt.Integer[NotificationHistory]
    """``opportunityID``: int64, read-only, refers to Opportunity."""
    project_id: _rt.Integer[NotificationHistory]
    """``projectID``: int64, read-only, refers to Project."""
    quote_id: _rt.Integer[NotificationHistory]
    """``quoteID``: int64, read-only, refers to Quote."""
    recipient_display_name: _rt.Text[NotificationHistory]
    """``recipientDisplayName``: string, at most 200 characters, read-only."""
    recipient_email_address: _rt.Text[NotificationHistory]
    """``recipientEmailAddress``: string, at most 2,000 characters, read-only."""
    task_id: _rt.Integer[NotificationHistory]
    """``taskID``: int64, read-only, refers to Task."""
    template_name: _rt.Text[NotificationHistory]
    """``templateName``: string, at most 100 characters, read-only."""
    ticket_id: _rt.Integer[NotificationHistory]
    """``ticketID``: int64, read-only, refers to Ticket."""
    time_entry_id: _rt.Integer[NotificationHistory]
    """``timeEntryID``: int64, read-only, refers to TimeEntry."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class NotificationHistory(_rt.Row):
    """A row of NotificationHistory, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = NotificationHistoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    company_id: int | None = None
    """``companyID``: int64, read-only, refers to Company, AccountID in SOAP."""
    entity_number: str | None = None
    """``entityNumber``: string, at most 50 characters, read-only."""
    entity_title: str | None = None
    """``entityTitle``: string, at most 2,000 characters, read-only."""
    initiating_contact_id: int | None = None
    """``initiatingContactID``: int64, read-only, refers to Contact."""
    initiating_resource_id: int | None = None
    """``initiatingResourceID``: int64, read-only, refers to Resource."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only."""
    is_deleted: bool | None = None
    """``isDeleted``: boolean, read-only."""
    is_template_job: bool | None = None
    """``isTemplateJob``: boolean, read-only."""
    notification_history_type_id: int | None = None
    """``notificationHistoryTypeID``: int32, read-only, picklist of the tenant."""
    notification_sent_time: _rt.datetime | None = None
    """``notificationSentTime``: datetime, read-only."""
    opportunity_id: int | None = None
    """``opportunityID``: int64, read-only, refers to Opportunity."""
    project_id: int | None = None
    """``projectID``: int64, read-only, refers to Project."""
    quote_id: int | None = None
    """``quoteID``: int64, read-only, refers to Quote."""
    recipient_display_name: str | None = None
    """``recipientDisplayName``: string, at most 200 characters, read-only."""
    recipient_email_address: str | None = None
    """``recipientEmailAddress``: string, at most 2,000 characters, read-only."""
    task_id: int | None = None
    """``taskID``: int64, read-only, refers to Task."""
    template_name: str | None = None
    """``templateName``: string, at most 100 characters, read-only."""
    ticket_id: int | None = None
    """``ticketID``: int64, read-only, refers to Ticket."""
    time_entry_id: int | None = None
    """``timeEntryID``: int64, read-only, refers to TimeEntry."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def initiating_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``initiating_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "initiating_contact_id")

    @property
    def initiating_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``initiating_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "initiating_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")

    @property
    def quote(self) -> _rt.Ref[_Quote]:
        """The row of Quotes that ``quote_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_id")

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")

    @property
    def time_entry(self) -> _rt.Ref[_TimeEntry]:
        """The row of TimeEntries that ``time_entry_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "time_entry_id")


class NotificationHistoryService(_rt.Readable[NotificationHistory], _rt.Referring[NotificationHistory, "_Company | _Contact | _Opportunity | _Project | _Quote | _Resource | _Task | _Ticket | _TimeEntry"]):
    """What the API can do with NotificationHistory: the sync service."""

    model = NotificationHistory


class AsyncNotificationHistoryService(_rt.AsyncReadable[NotificationHistory], _rt.AsyncReferring[NotificationHistory, "_Company | _Contact | _Opportunity | _Project | _Quote | _Resource | _Task | _Ticket | _TimeEntry"]):
    """What the API can do with NotificationHistory: the async service."""

    model = NotificationHistory
