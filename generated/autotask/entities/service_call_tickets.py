"""ServiceCallTickets. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .service_calls import ServiceCall as _ServiceCall
    from .tickets import Ticket as _Ticket
    from .service_calls import ServiceCallPath as _ServiceCallPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "ServiceCallTickets",
    "ServiceCallTicket",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('service_call_id', 'serviceCallID', 'int32', required=True, reference='ServiceCall', target='ServiceCalls', relation='service_call'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', required=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('ServiceCalls', 'Tickets', 'service_call_id'),
    can="create delete",
    package="autotask",
)


class ServiceCallTicketPath(_rt.Path[_rt.Root, "ServiceCallTicket"]):
    """The relations of ServiceCallTickets, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    service_call: _ServiceCallPath[_rt.Root]
    """To the row of ServiceCalls that ``service_call_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class ServiceCallTicketFields(_rt.Fields["ServiceCallTicket"], ServiceCallTicketPath["ServiceCallTicket"]):
    """The fields of ServiceCallTickets in queries: ``T = ServiceCallTicket.q``."""

    id: _rt.Integer[ServiceCallTicket]
    """``id``: int64, read-only."""
    service_call_id: _rt.Integer[ServiceCallTicket]
    """``serviceCallID``: int32, required, refers to ServiceCall."""
    ticket_id: _rt.Integer[ServiceCallTicket]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ServiceCallTicket(_rt.Row):
    """A row of ServiceCallTickets, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ServiceCallTicketFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    service_call_id: int | None = None
    """``serviceCallID``: int32, required, refers to ServiceCall."""
    ticket_id: int | None = None
    """``ticketID``: int32, required, refers to Ticket."""

    @property
    def service_call(self) -> _rt.Ref[_ServiceCall]:
        """The row of ServiceCalls that ``service_call_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_call_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class ServiceCallTicketCreateFields(_t.TypedDict, total=False):
    """What a new row of ServiceCallTickets can be given."""

    service_call_id: _t.Required[int]
    """``serviceCallID``: int32, required, refers to ServiceCall."""
    ticket_id: _t.Required[int]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ServiceCallTicketCreate(_rt.WriteModel):
    """A row of ServiceCallTickets to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    service_call_id: int
    """``serviceCallID``: int32, required, refers to ServiceCall."""
    ticket_id: int
    """``ticketID``: int32, required, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ServiceCallTicketCreateFields]) -> None: ...


class ServiceCallTicketsService(_rt.Readable[ServiceCallTicket], _rt.Referring[ServiceCallTicket, "_ServiceCall | _Ticket"], _rt.Creatable[ServiceCallTicket], _rt.Deleting[ServiceCallTicket]):
    """What the API can do with ServiceCallTickets, below ServiceCalls: the sync service."""

    model = ServiceCallTicket

    @_t.overload
    def create(self, model: ServiceCallTicketCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ServiceCallTicketCreateFields]) -> int: ...

    def create(self, model: ServiceCallTicketCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ServiceCallTicketCreate, model, fields)

    def delete(self, id: int, /, *, service_call_id: int) -> None:
        """Delete the row with this id, below the row of ServiceCalls it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"service_call_id": service_call_id})


class AsyncServiceCallTicketsService(_rt.AsyncReadable[ServiceCallTicket], _rt.AsyncReferring[ServiceCallTicket, "_ServiceCall | _Ticket"], _rt.AsyncCreatable[ServiceCallTicket], _rt.AsyncDeleting[ServiceCallTicket]):
    """What the API can do with ServiceCallTickets, below ServiceCalls: the async service."""

    model = ServiceCallTicket

    @_t.overload
    async def create(self, model: ServiceCallTicketCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ServiceCallTicketCreateFields]) -> int: ...

    async def create(self, model: ServiceCallTicketCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ServiceCallTicketCreate, model, fields)

    async def delete(self, id: int, /, *, service_call_id: int) -> None:
        """Delete the row with this id, below the row of ServiceCalls it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"service_call_id": service_call_id})
