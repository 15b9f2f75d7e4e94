"""TicketTagAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tags import Tag as _Tag
    from .tickets import Ticket as _Ticket
    from .tags import TagPath as _TagPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketTagAssociations",
    "TicketTagAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('tag_id', 'tagID', 'int32', required=True, reference='Tag', target='Tags', relation='tag'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', required=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Tickets', 'TagAssociations', 'ticket_id'),
    can="create delete",
    package="autotask",
)


class TicketTagAssociationPath(_rt.Path[_rt.Root, "TicketTagAssociation"]):
    """The relations of TicketTagAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    tag: _TagPath[_rt.Root]
    """To the row of Tags that ``tag_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketTagAssociationFields(_rt.Fields["TicketTagAssociation"], TicketTagAssociationPath["TicketTagAssociation"]):
    """The fields of TicketTagAssociations in queries: ``T = TicketTagAssociation.q``."""

    id: _rt.Integer[TicketTagAssociation]
    """``id``: int64, read-only."""
    tag_id: _rt.Integer[TicketTagAssociation]
    """``tagID``: int32, required, refers to Tag."""
    ticket_id: _rt.Integer[TicketTagAssociation]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketTagAssociation(_rt.Row):
    """A row of TicketTagAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketTagAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    tag_id: int | None = None
    """``tagID``: int32, required, refers to Tag."""
    ticket_id: int | None = None
    """``ticketID``: int32, required, refers to Ticket."""

    @property
    def tag(self) -> _rt.Ref[_Tag]:
        """The row of Tags that ``tag_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tag_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketTagAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketTagAssociations can be given."""

    tag_id: _t.Required[int]
    """``tagID``: int32, required, refers to Tag."""
    ticket_id: _t.Required[int]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketTagAssociationCreate(_rt.WriteModel):
    """A row of TicketTagAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    tag_id: int
    """``tagID``: int32, required, refers to Tag."""
    ticket_id: int
    """``ticketID``: int32, required, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketTagAssociationCreateFields]) -> None: ...


class TicketTagAssociationsService(_rt.Readable[TicketTagAssociation], _rt.Referring[TicketTagAssociation, "_Tag | _Ticket"], _rt.Creatable[TicketTagAssociation], _rt.Deleting[TicketTagAssociation]):
    """What the API can do with TicketTagAssociations, below Tickets: the sync service."""

    model = TicketTagAssociation

    @_t.overload
    def create(self, model: TicketTagAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketTagAssociationCreateFields]) -> int: ...

    def create(self, model: TicketTagAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketTagAssociationCreate, model, fields)

    def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"ticket_id": ticket_id})


class AsyncTicketTagAssociationsService(_rt.AsyncReadable[TicketTagAssociation], _rt.AsyncReferring[TicketTagAssociation, "_Tag | _Ticket"], _rt.AsyncCreatable[TicketTagAssociation], _rt.AsyncDeleting[TicketTagAssociation]):
    """What the API can do with TicketTagAssociations, below Tickets: the async service."""

    model = TicketTagAssociation

    @_t.overload
    async def create(self, model: TicketTagAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketTagAssociationCreateFields]) -> int: ...

    async def create(self, model: TicketTagAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketTagAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"ticket_id": ticket_id})
