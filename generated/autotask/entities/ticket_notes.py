"""TicketNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .resources import Resource as _Resource
    from .ticket_note_attachments import TicketNoteAttachment as _TicketNoteAttachment
    from .tickets import Ticket as _Ticket
    from .contacts import ContactPath as _ContactPath
    from .resources import ResourcePath as _ResourcePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketNotes",
    "TicketNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_contact_id', 'createdByContactID', 'int32', reference='Contact', target='Contacts', relation='created_by_contact'),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=32000, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('impersonator_updater_resource_id', 'impersonatorUpdaterResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_updater_resource'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('note_type', 'noteType', 'int32', required=True, resend=True),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True, values=(1, 2, 3, 4), resend=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', required=True, reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('title', 'title', 'string', length=250),
    ),
    parent=('Tickets', 'Notes', 'ticket_id'),
    label="title",
    can="create update replace",
    package="autotask",
)


class TicketNotePublish(_rt.PicklistEnum):
    """Values of ``TicketNote.publish``."""

    ALL_AUTOTASK_USERS = 1, 'All Autotask Users'
    INTERNAL_ONLY = 2, 'Internal Only'
    INTERNAL_AND_CO_MANAGED = 3, 'Internal & Co-Managed'
    CO_MANAGED_ONLY = 4, 'Co-Managed Only'


class TicketNotePath(_rt.Path[_rt.Root, "TicketNote"]):
    """The relations of TicketNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``created_by_contact_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    impersonator_updater_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_updater_resource_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketNoteFields(_rt.Fields["TicketNote"], TicketNotePath["TicketNote"]):
    """The fields of TicketNotes in queries: ``T = TicketNote.q``."""

    id: _rt.Integer[TicketNote]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[TicketNote]
    """``createDateTime``: datetime, read-only."""
    created_by_contact_id: _rt.Integer[TicketNote]
    """``createdByContactID``: int32, refers to Contact."""
    creator_resource_id: _rt.Integer[TicketNote]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[TicketNote]
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[TicketNote]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: _rt.Integer[TicketNote]
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.DateTime[TicketNote]
    """``lastActivityDate``: datetime, read-only."""
    note_type: _rt.Integer[TicketNote]
    """``noteType``: int32, required, picklist of the tenant, to be given with every change."""
    publish: _rt.Integer[TicketNote]
    """``publish``: int32, required, picklist, to be given with every change."""
    ticket_id: _rt.Integer[TicketNote]
    """``ticketID``: int32, required, refers to Ticket."""
    title: _rt.Text[TicketNote]
    """``title``: string, at most 250 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketNote(_rt.Row):
    """A row of TicketNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketNoteFields(_SCHEMA)
    picklists = {"publish": TicketNotePublish}

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    created_by_contact_id: int | None = None
    """``createdByContactID``: int32, refers to Contact."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: int | None = None
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    note_type: int | None = None
    """``noteType``: int32, required, picklist of the tenant, to be given with every change."""
    publish: int | None = None
    """``publish``: int32, required, picklist, to be given with every change."""
    ticket_id: int | None = None
    """``ticketID``: int32, required, refers to Ticket."""
    title: str | None = None
    """``title``: string, at most 250 characters."""

    @property
    def created_by_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``created_by_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_contact_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def impersonator_updater_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_updater_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_updater_resource_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketNotes can be given."""

    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant, to be given with every change."""
    publish: _t.Required[int]
    """``publish``: int32, required, picklist, to be given with every change."""
    ticket_id: _t.Required[int]
    """``ticketID``: int32, required, refers to Ticket."""
    title: str | None
    """``title``: string, at most 250 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketNoteCreate(_rt.WriteModel):
    """A row of TicketNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    created_by_contact_id: int | None | _rt.Unset = _rt.UNSET
    """``createdByContactID``: int32, refers to Contact."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    note_type: int
    """``noteType``: int32, required, picklist of the tenant, to be given with every change."""
    publish: int
    """``publish``: int32, required, picklist, to be given with every change."""
    ticket_id: int
    """``ticketID``: int32, required, refers to Ticket."""
    title: str | None | _rt.Unset = _rt.UNSET
    """``title``: string, at most 250 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketNoteCreateFields]) -> None: ...


class TicketNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TicketNotes. Left out is kept; None clears."""

    ticket_id: _t.Required[int]
    """The id of the row of Tickets that this one belongs to."""
    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant, to be given with every change."""
    publish: _t.Required[int]
    """``publish``: int32, required, picklist, to be given with every change."""
    title: str | None
    """``title``: string, at most 250 characters."""


class TicketNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of TicketNotes is replaced by. Left out is cleared."""

    ticket_id: _t.Required[int]
    """The id of the row of Tickets that this one belongs to."""
    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant, to be given with every change."""
    publish: _t.Required[int]
    """``publish``: int32, required, picklist, to be given with every change."""
    title: str | None
    """``title``: string, at most 250 characters."""


class TicketNotesService(_rt.Readable[TicketNote], _rt.Referring[TicketNote, "_Contact | _Ticket"], _rt.Creatable[TicketNote], _rt.Updatable[TicketNote]):
    """What the API can do with TicketNotes, below Tickets: the sync service."""

    model = TicketNote

    @_t.overload
    def create(self, model: TicketNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketNoteCreateFields]) -> int: ...

    def create(self, model: TicketNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketNoteCreate, model, fields)

    @_t.overload
    def update(self, row: TicketNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TicketNoteUpdateFields]) -> None: ...

    def update(self, target: int | TicketNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TicketNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_TicketNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .ticket_note_attachments import TicketNoteAttachmentsService

        return _rt.Attachments(TicketNoteAttachmentsService(self._session), id)


class AsyncTicketNotesService(_rt.AsyncReadable[TicketNote], _rt.AsyncReferring[TicketNote, "_Contact | _Ticket"], _rt.AsyncCreatable[TicketNote], _rt.AsyncUpdatable[TicketNote]):
    """What the API can do with TicketNotes, below Tickets: the async service."""

    model = TicketNote

    @_t.overload
    async def create(self, model: TicketNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketNoteCreateFields]) -> int: ...

    async def create(self, model: TicketNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: TicketNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TicketNoteUpdateFields]) -> None: ...

    async def update(self, target: int | TicketNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TicketNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_TicketNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .ticket_note_attachments import AsyncTicketNoteAttachmentsService

        return _rt.AsyncAttachments(AsyncTicketNoteAttachmentsService(self._session), id)
