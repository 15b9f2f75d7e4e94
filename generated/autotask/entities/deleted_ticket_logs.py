"""DeletedTicketLogs. Generated from the API's metadata; do not edit."""

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
    "DeletedTicketLogs",
    "DeletedTicketLog",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('ticket_number', 'ticketNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('ticket_title', 'ticketTitle', 'string', length=255, read_only=True),
        _rt.FieldSchema('deleted_by_resource_id', 'deletedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='deleted_by_resource'),
        _rt.FieldSchema('deleted_date_time', 'deletedDateTime', 'datetime', read_only=True),
    ),
    package="autotask",
)


class DeletedTicketLogPath(_rt.Path[_rt.Root, "DeletedTicketLog"]):
    """The relations of DeletedTicketLogs, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""
    deleted_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``deleted_by_resource_id`` refers to."""


class DeletedTicketLogFields(_rt.Fields["DeletedTicketLog"], DeletedTicketLogPath["DeletedTicketLog"]):
    """The fields of DeletedTicketLogs in queries: ``T = DeletedTicketLog.q``."""

    id: _rt.Integer[DeletedTicketLog]
    """``id``: int64, read-only."""
    ticket_id: _rt.Integer[DeletedTicketLog]
    """``ticketID``: int32, read-only, refers to Ticket."""
    ticket_number: _rt.Text[DeletedTicketLog]
    """``ticketNumber``: string, at most 50 characters, read-only."""
    ticket_title: _rt.Text[DeletedTicketLog]
    """``ticketTitle``: string, at most 255 characters, read-only."""
    deleted_by_resource_id: _rt.Integer[DeletedTicketLog]
    """``deletedByResourceID``: int32, read-only, refers to Resource."""
    deleted_date_time: _rt.DateTime[DeletedTicketLog]
    """``deletedDateTime``: datetime, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DeletedTicketLog(_rt.Row):
    """A row of DeletedTicketLogs, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DeletedTicketLogFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    ticket_id: int | None = None
    """``ticketID``: int32, read-only, refers to Ticket."""
    ticket_number: str | None = None
    """``ticketNumber``: string, at most 50 characters, read-only."""
    ticket_title: str | None = None
    """``ticketTitle``: string, at most 255 characters, read-only."""
    deleted_by_resource_id: int | None = None
    """``deletedByResourceID``: int32, read-only, refers to Resource."""
    deleted_date_time: _rt.datetime | None = None
    """``deletedDateTime``: datetime, read-only."""

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")

    @property
    def deleted_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``deleted_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "deleted_by_resource_id")


class DeletedTicketLogsService(_rt.Readable[DeletedTicketLog], _rt.Referring[DeletedTicketLog, "_Resource | _Ticket"]):
    """What the API can do with DeletedTicketLogs: the sync service."""

    model = DeletedTicketLog


class AsyncDeletedTicketLogsService(_rt.AsyncReadable[DeletedTicketLog], _rt.AsyncReferring[DeletedTicketLog, "_Resource | _Ticket"]):
    """What the API can do with DeletedTicketLogs: the async service."""

    model = DeletedTicketLog
