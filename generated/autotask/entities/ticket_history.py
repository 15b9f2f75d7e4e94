"""TicketHistory. Generated from the API's metadata; do not edit."""

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
    "TicketHistory",
    "TicketHistory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('action', 'action', 'string', read_only=True),
        _rt.FieldSchema('date', 'date', 'datetime', read_only=True),
        _rt.FieldSchema('detail', 'detail', 'string', read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    package="autotask",
)


class TicketHistoryPath(_rt.Path[_rt.Root, "TicketHistory"]):
    """The relations of TicketHistory, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketHistoryFields(_rt.Fields["TicketHistory"], TicketHistoryPath["TicketHistory"]):
    """The fields of TicketHistory in queries: ``T = TicketHistory.q``."""

    id: _rt.Integer[TicketHistory]
    """``id``: int64, read-only."""
    action: _rt.Text[TicketHistory]
    """``action``: string, read-only."""
    date: _rt.DateTime[TicketHistory]
    """``date``: datetime, read-only."""
    detail: _rt.Text[TicketHistory]
    """``detail``: string, read-only."""
    resource_id: _rt.Integer[TicketHistory]
    """``resourceID``: int32, read-only, refers to Resource."""
    ticket_id: _rt.Integer[TicketHistory]
    """``ticketID``: int32, read-only, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketHistory(_rt.Row):
    """A row of TicketHistory, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketHistoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    action: str | None = None
    """``action``: string, read-only."""
    date: _rt.datetime | None = None
    """``date``: datetime, read-only."""
    detail: str | None = None
    """``detail``: string, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, read-only, refers to Resource."""
    ticket_id: int | None = None
    """``ticketID``: int32, read-only, refers to Ticket."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketHistoryService(_rt.Readable[TicketHistory], _rt.Referring[TicketHistory, "_Resource | _Ticket"]):
    """What the API can do with TicketHistory: the sync service."""

    model = TicketHistory


class AsyncTicketHistoryService(_rt.AsyncReadable[TicketHistory], _rt.AsyncReferring[TicketHistory, "_Resource | _Ticket"]):
    """What the API can do with TicketHistory: the async service."""

    model = TicketHistory
