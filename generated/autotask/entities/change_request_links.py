"""ChangeRequestLinks. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tickets import Ticket as _Ticket
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "ChangeRequestLinks",
    "ChangeRequestLink",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('change_request_ticket_id', 'changeRequestTicketID', 'int32', required=True, reference='Ticket', target='Tickets', relation='change_request_ticket'),
        _rt.FieldSchema('problem_or_incident_ticket_id', 'problemOrIncidentTicketID', 'int32', required=True, reference='Ticket', target='Tickets', relation='problem_or_incident_ticket'),
    ),
    root_writes=True,
    can="create delete",
    package="autotask",
)


class ChangeRequestLinkPath(_rt.Path[_rt.Root, "ChangeRequestLink"]):
    """The relations of ChangeRequestLinks, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    change_request_ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``change_request_ticket_id`` refers to."""
    problem_or_incident_ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``problem_or_incident_ticket_id`` refers to."""


class ChangeRequestLinkFields(_rt.Fields["ChangeRequestLink"], ChangeRequestLinkPath["ChangeRequestLink"]):
    """The fields of ChangeRequestLinks in queries: ``T = ChangeRequestLink.q``."""

    id: _rt.Integer[ChangeRequestLink]
    """``id``: int64, read-only."""
    change_request_ticket_id: _rt.Integer[ChangeRequestLink]
    """``changeRequestTicketID``: int32, required, refers to Ticket."""
    problem_or_incident_ticket_id: _rt.Integer[ChangeRequestLink]
    """``problemOrIncidentTicketID``: int32, required, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ChangeRequestLink(_rt.Row):
    """A row of ChangeRequestLinks, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ChangeRequestLinkFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    change_request_ticket_id: int | None = None
    """``changeRequestTicketID``: int32, required, refers to Ticket."""
    problem_or_incident_ticket_id: int | None = None
    """``problemOrIncidentTicketID``: int32, required, refers to Ticket."""

    @property
    def change_request_ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``change_request_ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "change_request_ticket_id")

    @property
    def problem_or_incident_ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``problem_or_incident_ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "problem_or_incident_ticket_id")


class ChangeRequestLinkCreateFields(_t.TypedDict, total=False):
    """What a new row of ChangeRequestLinks can be given."""

    change_request_ticket_id: _t.Required[int]
    """``changeRequestTicketID``: int32, required, refers to Ticket."""
    problem_or_incident_ticket_id: _t.Required[int]
    """``problemOrIncidentTicketID``: int32, required, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ChangeRequestLinkCreate(_rt.WriteModel):
    """A row of ChangeRequestLinks to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    change_request_ticket_id: int
    """``changeRequestTicketID``: int32, required, refers to Ticket."""
    problem_or_incident_ticket_id: int
    """``problemOrIncidentTicketID``: int32, required, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ChangeRequestLinkCreateFields]) -> None: ...


class ChangeRequestLinksService(_rt.Readable[ChangeRequestLink], _rt.Referring[ChangeRequestLink, _t.Never], _rt.Creatable[ChangeRequestLink], _rt.Deleting[ChangeRequestLink]):
    """What the API can do with ChangeRequestLinks: the sync service."""

    model = ChangeRequestLink

    @_t.overload
    def create(self, model: ChangeRequestLinkCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ChangeRequestLinkCreateFields]) -> int: ...

    def create(self, model: ChangeRequestLinkCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ChangeRequestLinkCreate, model, fields)

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})


class AsyncChangeRequestLinksService(_rt.AsyncReadable[ChangeRequestLink], _rt.AsyncReferring[ChangeRequestLink, _t.Never], _rt.AsyncCreatable[ChangeRequestLink], _rt.AsyncDeleting[ChangeRequestLink]):
    """What the API can do with ChangeRequestLinks: the async service."""

    model = ChangeRequestLink

    @_t.overload
    async def create(self, model: ChangeRequestLinkCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ChangeRequestLinkCreateFields]) -> int: ...

    async def create(self, model: ChangeRequestLinkCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ChangeRequestLinkCreate, model, fields)

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})
