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

_SCHEMA = _rt.EntitySchema(
    "NotificationHistory",
    "NotificationHistory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int64', read_only=True, reference='Company', soap='AccountID'),
        _rt.FieldSchema('entity_number', 'entityNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('entity_title', 'entityTitle', 'string', length=2000, read_only=True),
        _rt.FieldSchema('initiating_contact_id', 'initiatingContactID', 'int64', read_only=True, reference='Contact'),
        _rt.FieldSchema('initiating_resource_id', 'initiatingResourceID', 'int64', read_only=True, reference='Resource'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True),
        _rt.FieldSchema('is_deleted', 'isDeleted', 'boolean', read_only=True),
        _rt.FieldSchema('is_template_job', 'isTemplateJob', 'boolean', read_only=True),
        _rt.FieldSchema('notification_history_type_id', 'notificationHistoryTypeID', 'int32', read_only=True),
        _rt.FieldSchema('notification_sent_time', 'notificationSentTime', 'datetime', read_only=True),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int64', read_only=True, reference='Opportunity'),
        _rt.FieldSchema('project_id', 'projectID', 'int64', read_only=True, reference='Project'),
        _rt.FieldSchema('quote_id', 'quoteID', 'int64', read_only=True, reference='Quote'),
        _rt.FieldSchema('recipient_display_name', 'recipientDisplayName', 'string', length=200, read_only=True),
        _rt.FieldSchema('recipient_email_address', 'recipientEmailAddress', 'string', length=2000, read_only=True),
        _rt.FieldSchema('task_id', 'taskID', 'int64', read_only=True, reference='Task'),
        _rt.FieldSchema('template_name', 'templateName', 'string', length=100, read_only=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int64', read_only=True, reference='Ticket'),
        _rt.FieldSchema('time_entry_id', 'timeEntryID', 'int64', read_only=True, reference='TimeEntry'),
    ),
)


class NotificationHistoryFields(_rt.Fields["NotificationHistory"]):
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
        return _rt.Ref(self, "company_id", "Companies")

    @property
    def initiating_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``initiating_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "initiating_contact_id", "Contacts")

    @property
    def initiating_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``initiating_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "initiating_resource_id", "Resources")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id", "Opportunities")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id", "Projects")

    @property
    def quote(self) -> _rt.Ref[_Quote]:
        """The row of Quotes that ``quote_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_id", "Quotes")

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id", "Tasks")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id", "Tickets")

    @property
    def time_entry(self) -> _rt.Ref[_TimeEntry]:
        """The row of TimeEntries that ``time_entry_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "time_entry_id", "TimeEntries")


class NotificationHistoryService(_rt.Readable[NotificationHistory], _rt.Queryable[NotificationHistory]):
    """What the API can do with NotificationHistory: the sync service."""

    model = NotificationHistory


class AsyncNotificationHistoryService(_rt.AsyncReadable[NotificationHistory], _rt.AsyncQueryable[NotificationHistory]):
    """What the API can do with NotificationHistory: the async service."""

    model = NotificationHistory
