"""TicketAdditionalContacts. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .tickets import Ticket as _Ticket
    from .contacts import ContactPath as _ContactPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketAdditionalContacts",
    "TicketAdditionalContact",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', required=True, reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', required=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Tickets', 'AdditionalContacts', 'ticket_id'),
    can="create delete",
    package="autotask",
)


class TicketAdditionalContactPath(_rt.Path[_rt.Root, "TicketAdditionalContact"]):
    """The relations of TicketAdditionalContacts, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketAdditionalContactFields(_rt.Fields["TicketAdditionalContact"], TicketAdditionalContactPath["TicketAdditionalContact"]):
    """The fields of TicketAdditionalContacts in queries: ``T = TicketAdditionalContact.q``."""

    id: _rt.Integer[TicketAdditionalContact]
    """``id``: int64, read-only."""
    contact_id: _rt.Integer[TicketAdditionalContact]
    """``contactID``: int32, required, refers to Contact."""
    ticket_id: _rt.Integer[TicketAdditionalContact]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketAdditionalContact(_rt.Row):
    """A row of TicketAdditionalContacts, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketAdditionalContactFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contact_id: int | None = None
    """``contactID``: int32, required, refers to Contact."""
    ticket_id: int | None = None
    """``ticketID``: int32, required, refers to Ticket."""

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketAdditionalContactCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketAdditionalContacts can be given."""

    contact_id: _t.Required[int]
    """``contactID``: int32, required, refers to Contact."""
    ticket_id: _t.Required[int]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketAdditionalContactCreate(_rt.WriteModel):
    """A row of TicketAdditionalContacts to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contact_id: int
    """``contactID``: int32, required, refers to Contact."""
    ticket_id: int
    """``ticketID``: int32, required, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketAdditionalContactCreateFields]) -> None: ...


class TicketAdditionalContactsService(_rt.Readable[TicketAdditionalContact], _rt.Referring[TicketAdditionalContact, "_Contact | _Ticket"], _rt.Creatable[TicketAdditionalContact], _rt.Deleting[TicketAdditionalContact]):
    """What the API can do with TicketAdditionalContacts, below Tickets: the sync service."""

    model = TicketAdditionalContact

    @_t.overload
    def create(self, model: TicketAdditionalContactCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketAdditionalContactCreateFields]) -> int: ...

    def create(self, model: TicketAdditionalContactCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketAdditionalContactCreate, model, fields)

    def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"ticket_id": ticket_id})


class AsyncTicketAdditionalContactsService(_rt.AsyncReadable[TicketAdditionalContact], _rt.AsyncReferring[TicketAdditionalContact, "_Contact | _Ticket"], _rt.AsyncCreatable[TicketAdditionalContact], _rt.AsyncDeleting[TicketAdditionalContact]):
    """What the API can do with TicketAdditionalContacts, below Tickets: the async service."""

    model = TicketAdditionalContact

    @_t.overload
    async def create(self, model: TicketAdditionalContactCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketAdditionalContactCreateFields]) -> int: ...

    async def create(self, model: TicketAdditionalContactCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketAdditionalContactCreate, model, fields)

    async def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"ticket_id": ticket_id})
