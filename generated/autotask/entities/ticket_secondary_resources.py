"""TicketSecondaryResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .tickets import Ticket as _Ticket
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketSecondaryResources",
    "TicketSecondaryResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int64', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('role_id', 'roleID', 'int64', required=True, reference='Role', target='Roles', relation='role'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int64', required=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Tickets', 'SecondaryResources', 'ticket_id'),
    can="create delete",
    package="autotask",
)


class TicketSecondaryResourcePath(_rt.Path[_rt.Root, "TicketSecondaryResource"]):
    """The relations of TicketSecondaryResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketSecondaryResourceFields(_rt.Fields["TicketSecondaryResource"], TicketSecondaryResourcePath["TicketSecondaryResource"]):
    """The fields of TicketSecondaryResources in queries: ``T = TicketSecondaryResource.q``."""

    id: _rt.Integer[TicketSecondaryResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[TicketSecondaryResource]
    """``resourceID``: int64, required, refers to Resource."""
    role_id: _rt.Integer[TicketSecondaryResource]
    """``roleID``: int64, required, refers to Role."""
    ticket_id: _rt.Integer[TicketSecondaryResource]
    """``ticketID``: int64, required, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketSecondaryResource(_rt.Row):
    """A row of TicketSecondaryResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketSecondaryResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int64, required, refers to Resource."""
    role_id: int | None = None
    """``roleID``: int64, required, refers to Role."""
    ticket_id: int | None = None
    """``ticketID``: int64, required, refers to Ticket."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketSecondaryResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketSecondaryResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int64, required, refers to Resource."""
    role_id: _t.Required[int]
    """``roleID``: int64, required, refers to Role."""
    ticket_id: _t.Required[int]
    """``ticketID``: int64, required, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketSecondaryResourceCreate(_rt.WriteModel):
    """A row of TicketSecondaryResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int64, required, refers to Resource."""
    role_id: int
    """``roleID``: int64, required, refers to Role."""
    ticket_id: int
    """``ticketID``: int64, required, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketSecondaryResourceCreateFields]) -> None: ...


class TicketSecondaryResourcesService(_rt.Readable[TicketSecondaryResource], _rt.Referring[TicketSecondaryResource, "_Resource | _Role | _Ticket"], _rt.Creatable[TicketSecondaryResource], _rt.Deleting[TicketSecondaryResource]):
    """What the API can do with TicketSecondaryResources, below Tickets: the sync service."""

    model = TicketSecondaryResource

    @_t.overload
    def create(self, model: TicketSecondaryResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketSecondaryResourceCreateFields]) -> int: ...

    def create(self, model: TicketSecondaryResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketSecondaryResourceCreate, model, fields)

    def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"ticket_id": ticket_id})


class AsyncTicketSecondaryResourcesService(_rt.AsyncReadable[TicketSecondaryResource], _rt.AsyncReferring[TicketSecondaryResource, "_Resource | _Role | _Ticket"], _rt.AsyncCreatable[TicketSecondaryResource], _rt.AsyncDeleting[TicketSecondaryResource]):
    """What the API can do with TicketSecondaryResources, below Tickets: the async service."""

    model = TicketSecondaryResource

    @_t.overload
    async def create(self, model: TicketSecondaryResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketSecondaryResourceCreateFields]) -> int: ...

    async def create(self, model: TicketSecondaryResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketSecondaryResourceCreate, model, fields)

    async def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"ticket_id": ticket_id})
