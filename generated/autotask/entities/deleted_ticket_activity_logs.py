"""DeletedTicketActivityLogs. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .tickets import Ticket as _Ticket
    from .resources import ResourcePath as _ResourcePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "DeletedTicketActivityLogs",
    "DeletedTicketActivityLog",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('type_id', 'typeID', 'int32', read_only=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('ticket_number', 'ticketNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('note_or_attachment_title', 'noteOrAttachmentTitle', 'string', length=255, read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('activity_date_time', 'activityDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('hours_worked', 'hoursWorked', 'double', read_only=True),
        _rt.FieldSchema('deleted_by_resource_id', 'deletedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='deleted_by_resource'),
        _rt.FieldSchema('deleted_date_time', 'deletedDateTime', 'datetime', read_only=True),
    ),
    package="autotask",
)


class DeletedTicketActivityLogPath(_rt.Path[_rt.Root, "DeletedTicketActivityLog"]):
    """The relations of DeletedTicketActivityLogs, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""
    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    deleted_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``deleted_by_resource_id`` refers to."""


class DeletedTicketActivityLogFields(_rt.Fields["DeletedTicketActivityLog"], DeletedTicketActivityLogPath["DeletedTicketActivityLog"]):
    """The fields of DeletedTicketActivityLogs in queries: ``T = DeletedTicketActivityLog.q``."""

    id: _rt.Integer[DeletedTicketActivityLog]
    """``id``: int64, read-only."""
    type_id: _rt.Integer[DeletedTicketActivityLog]
    """``typeID``: int32, read-only, picklist of the tenant."""
    ticket_id: _rt.Integer[DeletedTicketActivityLog]
    """``ticketID``: int32, read-only, refers to Ticket."""
    ticket_number: _rt.Text[DeletedTicketActivityLog]
    """``ticketNumber``: string, at most 50 characters, read-only."""
    note_or_attachment_title: _rt.Text[DeletedTicketActivityLog]
    """``noteOrAttachmentTitle``: string, at most 255 characters, read-only."""
    created_by_resource_id: _rt.Integer[DeletedTicketActivityLog]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    activity_date_time: _rt.DateTime[DeletedTicketActivityLog]
    """``activityDateTime``: datetime, read-only."""
    start_date_time: _rt.DateTime[DeletedTicketActivityLog]
    """``startDateTime``: datetime, read-only."""
    end_date_time: _rt.DateTime[DeletedTicketActivityLog]
    """``endDateTime``: datetime, read-only."""
    hours_worked: _rt.Double[DeletedTicketActivityLog]
    """``hoursWorked``: double, read-only."""
    deleted_by_resource_id: _rt.Integer[DeletedTicketActivityLog]
    """``deletedByResourceID``: int32, read-only, refers to Resource."""
    deleted_date_time: _rt.DateTime[DeletedTicketActivityLog]
    """``deletedDateTime``: datetime, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DeletedTicketActivityLog(_rt.Row):
    """A row of DeletedTicketActivityLogs, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DeletedTicketActivityLogFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    type_id: int | None = None
    """``typeID``: int32, read-only, picklist of the tenant."""
    ticket_id: int | None = None
    """``ticketID``: int32, read-only, refers to Ticket."""
    ticket_number: str | None = None
    """``ticketNumber``: string, at most 50 characters, read-only."""
    note_or_attachment_title: str | None = None
    """``noteOrAttachmentTitle``: string, at most 255 characters, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    activity_date_time: _rt.datetime | None = None
    """``activityDateTime``: datetime, read-only."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime, read-only."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime, read-only."""
    hours_worked: float | None = None
    """``hoursWorked``: double, read-only."""
    deleted_by_resource_id: int | None = None
    """``deletedByResourceID``: int32, read-only, refers to Resource."""
    deleted_date_time: _rt.datetime | None = None
    """``deletedDateTime``: datetime, read-only."""

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def deleted_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``deleted_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "deleted_by_resource_id")


class DeletedTicketActivityLogsService(_rt.Readable[DeletedTicketActivityLog], _rt.Referring[DeletedTicketActivityLog, "_Ticket"]):
    """What the API can do with DeletedTicketActivityLogs: the sync service."""

    model = DeletedTicketActivityLog


class AsyncDeletedTicketActivityLogsService(_rt.AsyncReadable[DeletedTicketActivityLog], _rt.AsyncReferring[DeletedTicketActivityLog, "_Ticket"]):
    """What the API can do with DeletedTicketActivityLogs: the async service."""

    model = DeletedTicketActivityLog
