"""TicketChangeRequestApprovals. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .resources import Resource as _Resource
    from .tickets import Ticket as _Ticket
    from .contacts import ContactPath as _ContactPath
    from .resources import ResourcePath as _ResourcePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketChangeRequestApprovals",
    "TicketChangeRequestApproval",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('approve_reject_date_time', 'approveRejectDateTime', 'datetime'),
        _rt.FieldSchema('approve_reject_note', 'approveRejectNote', 'string', length=2000),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('is_approved', 'isApproved', 'boolean'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', required=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Tickets', 'ChangeRequestApprovals', 'ticket_id'),
    can="create delete",
    package="autotask",
)


class TicketChangeRequestApprovalPath(_rt.Path[_rt.Root, "TicketChangeRequestApproval"]):
    """The relations of TicketChangeRequestApprovals, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketChangeRequestApprovalFields(_rt.Fields["TicketChangeRequestApproval"], TicketChangeRequestApprovalPath["TicketChangeRequestApproval"]):
    """The fields of TicketChangeRequestApprovals in queries: ``T = TicketChangeRequestApproval.q``."""

    id: _rt.Integer[TicketChangeRequestApproval]
    """``id``: int64, read-only."""
    approve_reject_date_time: _rt.DateTime[TicketChangeRequestApproval]
    """``approveRejectDateTime``: datetime."""
    approve_reject_note: _rt.Text[TicketChangeRequestApproval]
    """``approveRejectNote``: string, at most 2,000 characters."""
    contact_id: _rt.Integer[TicketChangeRequestApproval]
    """``contactID``: int32, refers to Contact."""
    is_approved: _rt.Boolean[TicketChangeRequestApproval]
    """``isApproved``: boolean."""
    resource_id: _rt.Integer[TicketChangeRequestApproval]
    """``resourceID``: int32, refers to Resource."""
    ticket_id: _rt.Integer[TicketChangeRequestApproval]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketChangeRequestApproval(_rt.Row):
    """A row of TicketChangeRequestApprovals, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketChangeRequestApprovalFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    approve_reject_date_time: _rt.datetime | None = None
    """``approveRejectDateTime``: datetime."""
    approve_reject_note: str | None = None
    """``approveRejectNote``: string, at most 2,000 characters."""
    contact_id: int | None = None
    """``contactID``: int32, refers to Contact."""
    is_approved: bool | None = None
    """``isApproved``: boolean."""
    resource_id: int | None = None
    """``resourceID``: int32, refers to Resource."""
    ticket_id: int | None = None
    """``ticketID``: int32, required, refers to Ticket."""

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketChangeRequestApprovalCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketChangeRequestApprovals can be given."""

    approve_reject_date_time: _rt.datetime | None
    """``approveRejectDateTime``: datetime."""
    approve_reject_note: str | None
    """``approveRejectNote``: string, at most 2,000 characters."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    is_approved: bool | None
    """``isApproved``: boolean."""
    resource_id: int | None
    """``resourceID``: int32, refers to Resource."""
    ticket_id: _t.Required[int]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketChangeRequestApprovalCreate(_rt.WriteModel):
    """A row of TicketChangeRequestApprovals to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    approve_reject_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``approveRejectDateTime``: datetime."""
    approve_reject_note: str | None | _rt.Unset = _rt.UNSET
    """``approveRejectNote``: string, at most 2,000 characters."""
    contact_id: int | None | _rt.Unset = _rt.UNSET
    """``contactID``: int32, refers to Contact."""
    is_approved: bool | None | _rt.Unset = _rt.UNSET
    """``isApproved``: boolean."""
    resource_id: int | None | _rt.Unset = _rt.UNSET
    """``resourceID``: int32, refers to Resource."""
    ticket_id: int
    """``ticketID``: int32, required, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketChangeRequestApprovalCreateFields]) -> None: ...


class TicketChangeRequestApprovalsService(_rt.Readable[TicketChangeRequestApproval], _rt.Referring[TicketChangeRequestApproval, "_Contact | _Resource | _Ticket"], _rt.Creatable[TicketChangeRequestApproval], _rt.Deleting[TicketChangeRequestApproval]):
    """What the API can do with TicketChangeRequestApprovals, below Tickets: the sync service."""

    model = TicketChangeRequestApproval

    @_t.overload
    def create(self, model: TicketChangeRequestApprovalCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketChangeRequestApprovalCreateFields]) -> int: ...

    def create(self, model: TicketChangeRequestApprovalCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketChangeRequestApprovalCreate, model, fields)

    def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"ticket_id": ticket_id})


class AsyncTicketChangeRequestApprovalsService(_rt.AsyncReadable[TicketChangeRequestApproval], _rt.AsyncReferring[TicketChangeRequestApproval, "_Contact | _Resource | _Ticket"], _rt.AsyncCreatable[TicketChangeRequestApproval], _rt.AsyncDeleting[TicketChangeRequestApproval]):
    """What the API can do with TicketChangeRequestApprovals, below Tickets: the async service."""

    model = TicketChangeRequestApproval

    @_t.overload
    async def create(self, model: TicketChangeRequestApprovalCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketChangeRequestApprovalCreateFields]) -> int: ...

    async def create(self, model: TicketChangeRequestApprovalCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketChangeRequestApprovalCreate, model, fields)

    async def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"ticket_id": ticket_id})
