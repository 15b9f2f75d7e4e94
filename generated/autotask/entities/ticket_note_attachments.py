"""TicketNoteAttachments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .resources import Resource as _Resource
    from .ticket_notes import TicketNote as _TicketNote
    from .tickets import Ticket as _Ticket
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath
    from .ticket_notes import TicketNotePath as _TicketNotePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketNoteAttachments",
    "TicketNoteAttachment",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('attach_date', 'attachDate', 'datetime'),
        _rt.FieldSchema('attached_by_contact_id', 'attachedByContactID', 'int64', reference='Contact', target='Contacts', relation='attached_by_contact'),
        _rt.FieldSchema('attached_by_resource_id', 'attachedByResourceID', 'int64', reference='Resource', target='Resources', relation='attached_by_resource'),
        _rt.FieldSchema('attachment_type', 'attachmentType', 'string', required=True),
        _rt.FieldSchema('content_type', 'contentType', 'string', length=255),
        _rt.FieldSchema('creator_type', 'creatorType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('file_size', 'fileSize', 'double', queryable=False),
        _rt.FieldSchema('full_path', 'fullPath', 'string', length=255, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int64', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('parent_id', 'parentID', 'int64'),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('ticket_note_id', 'ticketNoteID', 'int32', required=True, reference='TicketNote', target='TicketNotes', relation='ticket_note'),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
        _rt.FieldSchema('data', 'data', 'bytes', required=True, queryable=False),
        _rt.FieldSchema('parent_type', 'parentType', 'int32', read_only=True),
        _rt.FieldSchema('is_task_attachment', 'isTaskAttachment', 'boolean', read_only=True),
    ),
    parent=('TicketNotes', 'Attachments', 'ticket_note_id'),
    label="title",
    can="create delete",
    package="autotask",
)


class TicketNoteAttachmentPath(_rt.Path[_rt.Root, "TicketNoteAttachment"]):
    """The relations of TicketNoteAttachments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    attached_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``attached_by_contact_id`` refers to."""
    attached_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``attached_by_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""
    ticket_note: _TicketNotePath[_rt.Root]
    """To the row of TicketNotes that ``ticket_note_id`` refers to."""


class TicketNoteAttachmentFields(_rt.Fields["TicketNoteAttachment"], TicketNoteAttachmentPath["TicketNoteAttachment"]):
    """The fields of TicketNoteAttachments in queries: ``T = TicketNoteAttachment.q``."""

    id: _rt.Integer[TicketNoteAttachment]
    """``id``: int64, read-only."""
    attach_date: _rt.DateTime[TicketNoteAttachment]
    """``attachDate``: datetime."""
    attached_by_contact_id: _rt.Integer[TicketNoteAttachment]
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: _rt.Integer[TicketNoteAttachment]
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _rt.Text[TicketNoteAttachment]
    """``attachmentType``: string, required."""
    content_type: _rt.Text[TicketNoteAttachment]
    """``contentType``: string, at most 255 characters."""
    creator_type: _rt.Integer[TicketNoteAttachment]
    """``creatorType``: int32, read-only, not queryable."""
    file_size: _rt.Double[TicketNoteAttachment]
    """``fileSize``: double, not queryable."""
    full_path: _rt.Text[TicketNoteAttachment]
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[TicketNoteAttachment]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[TicketNoteAttachment]
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: _rt.Integer[TicketNoteAttachment]
    """``parentID``: int64."""
    publish: _rt.Integer[TicketNoteAttachment]
    """``publish``: int32, required."""
    ticket_id: _rt.Integer[TicketNoteAttachment]
    """``ticketID``: int32, refers to Ticket."""
    ticket_note_id: _rt.Integer[TicketNoteAttachment]
    """``ticketNoteID``: int32, required, refers to TicketNote."""
    title: _rt.Text[TicketNoteAttachment]
    """``title``: string, at most 255 characters, required."""
    data: _rt.Content[TicketNoteAttachment]
    """``data``: bytes, required, not queryable."""
    parent_type: _rt.Integer[TicketNoteAttachment]
    """``parentType``: int32, read-only."""
    is_task_attachment: _rt.Boolean[TicketNoteAttachment]
    """``isTaskAttachment``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketNoteAttachment(_rt.Row):
    """A row of TicketNoteAttachments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketNoteAttachmentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    attach_date: _rt.datetime | None = None
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None = None
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None = None
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: str | None = None
    """``attachmentType``: string, required."""
    content_type: str | None = None
    """``contentType``: string, at most 255 characters."""
    creator_type: int | None = None
    """``creatorType``: int32, read-only, not queryable."""
    file_size: float | None = None
    """``fileSize``: double, not queryable."""
    full_path: str | None = None
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: int | None = None
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: int | None = None
    """``parentID``: int64."""
    publish: int | None = None
    """``publish``: int32, required."""
    ticket_id: int | None = None
    """``ticketID``: int32, refers to Ticket."""
    ticket_note_id: int | None = None
    """``ticketNoteID``: int32, required, refers to TicketNote."""
    title: str | None = None
    """``title``: string, at most 255 characters, required."""
    data: bytes | None = None
    """``data``: bytes, required, not queryable."""
    parent_type: int | None = None
    """``parentType``: int32, read-only."""
    is_task_attachment: bool | None = None
    """``isTaskAttachment``: boolean, read-only."""

    @property
    def attached_by_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``attached_by_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "attached_by_contact_id")

    @property
    def attached_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``attached_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "attached_by_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")

    @property
    def ticket_note(self) -> _rt.Ref[_TicketNote]:
        """The row of TicketNotes that ``ticket_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_note_id")


class TicketNoteAttachmentCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketNoteAttachments can be given."""

    attach_date: _rt.datetime | None
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _t.Required[str]
    """``attachmentType``: string, required."""
    content_type: str | None
    """``contentType``: string, at most 255 characters."""
    file_size: float | None
    """``fileSize``: double, not queryable."""
    full_path: _t.Required[str]
    """``fullPath``: string, at most 255 characters, required."""
    opportunity_id: int | None
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: int | None
    """``parentID``: int64."""
    publish: _t.Required[int]
    """``publish``: int32, required."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""
    ticket_note_id: _t.Required[int]
    """``ticketNoteID``: int32, required, refers to TicketNote."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    data: _t.Required[bytes]
    """``data``: bytes, required, not queryable."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketNoteAttachmentCreate(_rt.WriteModel):
    """A row of TicketNoteAttachments to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    attach_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None | _rt.Unset = _rt.UNSET
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: str
    """``attachmentType``: string, required."""
    content_type: str | None | _rt.Unset = _rt.UNSET
    """``contentType``: string, at most 255 characters."""
    file_size: float | None | _rt.Unset = _rt.UNSET
    """``fileSize``: double, not queryable."""
    full_path: str
    """``fullPath``: string, at most 255 characters, required."""
    opportunity_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: int | None | _rt.Unset = _rt.UNSET
    """``parentID``: int64."""
    publish: int
    """``publish``: int32, required."""
    ticket_id: int | None | _rt.Unset = _rt.UNSET
    """``ticketID``: int32, refers to Ticket."""
    ticket_note_id: int
    """``ticketNoteID``: int32, required, refers to TicketNote."""
    title: str
    """``title``: string, at most 255 characters, required."""
    data: bytes
    """``data``: bytes, required, not queryable."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketNoteAttachmentCreateFields]) -> None: ...


class TicketNoteAttachmentsService(_rt.Readable[TicketNoteAttachment], _rt.Referring[TicketNoteAttachment, "_Contact | _Opportunity | _Ticket | _TicketNote"], _rt.Creatable[TicketNoteAttachment], _rt.Deleting[TicketNoteAttachment]):
    """What the API can do with TicketNoteAttachments, below TicketNotes: the sync service."""

    model = TicketNoteAttachment

    @_t.overload
    def create(self, model: TicketNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketNoteAttachmentCreateFields]) -> int: ...

    def create(self, model: TicketNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketNoteAttachmentCreate, model, fields)

    def delete(self, id: int, /, *, ticket_note_id: int) -> None:
        """Delete the row with this id, below the row of TicketNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"ticket_note_id": ticket_note_id})


class AsyncTicketNoteAttachmentsService(_rt.AsyncReadable[TicketNoteAttachment], _rt.AsyncReferring[TicketNoteAttachment, "_Contact | _Opportunity | _Ticket | _TicketNote"], _rt.AsyncCreatable[TicketNoteAttachment], _rt.AsyncDeleting[TicketNoteAttachment]):
    """What the API can do with TicketNoteAttachments, below TicketNotes: the async service."""

    model = TicketNoteAttachment

    @_t.overload
    async def create(self, model: TicketNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketNoteAttachmentCreateFields]) -> int: ...

    async def create(self, model: TicketNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketNoteAttachmentCreate, model, fields)

    async def delete(self, id: int, /, *, ticket_note_id: int) -> None:
        """Delete the row with this id, below the row of TicketNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"ticket_note_id": ticket_note_id})
