"""ServiceCallTicketResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .service_call_tickets import ServiceCallTicket as _ServiceCallTicket
    from .resources import ResourcePath as _ResourcePath
    from .service_call_tickets import ServiceCallTicketPath as _ServiceCallTicketPath

_SCHEMA = _rt.EntitySchema(
    "ServiceCallTicketResources",
    "ServiceCallTicketResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('service_call_ticket_id', 'serviceCallTicketID', 'int32', required=True, reference='ServiceCallTicket', target='ServiceCallTickets', relation='service_call_ticket'),
    ),
    parent=('ServiceCallTickets', 'Resources', 'service_call_ticket_id'),
    can="create delete",
    package="autotask",
)


class ServiceCallTicketResourcePath(_rt.Path[_rt.Root, "ServiceCallTicketResource"]):
    """The relations of ServiceCallTicketResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    service_call_ticket: _ServiceCallTicketPath[_rt.Root]
    """To the row of ServiceCallTickets that ``service_call_ticket_id`` refers to."""


class ServiceCallTicketResourceFields(_rt.Fields["ServiceCallTicketResource"], ServiceCallTicketResourcePath["ServiceCallTicketResource"]):
    """The fields of ServiceCallTicketResources in queries: ``T = ServiceCallTicketResource.q``."""

    id: _rt.Integer[ServiceCallTicketResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[ServiceCallTicketResource]
    """``resourceID``: int32, required, refers to Resource."""
    service_call_ticket_id: _rt.Integer[ServiceCallTicketResource]
    """``serviceCallTicketID``: int32, required, refers to ServiceCallTicket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ServiceCallTicketResource(_rt.Row):
    """A row of ServiceCallTicketResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ServiceCallTicketResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    service_call_ticket_id: int | None = None
    """``serviceCallTicketID``: int32, required, refers to ServiceCallTicket."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def service_call_ticket(self) -> _rt.Ref[_ServiceCallTicket]:
        """The row of ServiceCallTickets that ``service_call_ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_call_ticket_id")


class ServiceCallTicketResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of ServiceCallTicketResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    service_call_ticket_id: _t.Required[int]
    """``serviceCallTicketID``: int32, required, refers to ServiceCallTicket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ServiceCallTicketResourceCreate(_rt.WriteModel):
    """A row of ServiceCallTicketResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    service_call_ticket_id: int
    """``serviceCallTicketID``: int32, required, refers to ServiceCallTicket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ServiceCallTicketResourceCreateFields]) -> None: ...


class ServiceCallTicketResourcesService(_rt.Readable[ServiceCallTicketResource], _rt.Referring[ServiceCallTicketResource, "_Resource | _ServiceCallTicket"], _rt.Creatable[ServiceCallTicketResource], _rt.Deleting[ServiceCallTicketResource]):
    """What the API can do with ServiceCallTicketResources, below ServiceCallTickets: the sync service."""

    model = ServiceCallTicketResource

    @_t.overload
    def create(self, model: ServiceCallTicketResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ServiceCallTicketResourceCreateFields]) -> int: ...

    def create(self, model: ServiceCallTicketResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ServiceCallTicketResourceCreate, model, fields)

    def delete(self, id: int, /, *, service_call_ticket_id: int) -> None:
        """Delete the row with this id, below the row of ServiceCallTickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"service_call_ticket_id": service_call_ticket_id})


class AsyncServiceCallTicketResourcesService(_rt.AsyncReadable[ServiceCallTicketResource], _rt.AsyncReferring[ServiceCallTicketResource, "_Resource | _ServiceCallTicket"], _rt.AsyncCreatable[ServiceCallTicketResource], _rt.AsyncDeleting[ServiceCallTicketResource]):
    """What the API can do with ServiceCallTicketResources, below ServiceCallTickets: the async service."""

    model = ServiceCallTicketResource

    @_t.overload
    async def create(self, model: ServiceCallTicketResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ServiceCallTicketResourceCreateFields]) -> int: ...

    async def create(self, model: ServiceCallTicketResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ServiceCallTicketResourceCreate, model, fields)

    async def delete(self, id: int, /, *, service_call_ticket_id: int) -> None:
        """Delete the row with this id, below the row of ServiceCallTickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"service_call_ticket_id": service_call_ticket_id})
