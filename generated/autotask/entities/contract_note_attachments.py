"""ContractNoteAttachments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .contract_notes import ContractNote as _ContractNote
    from .contracts import Contract as _Contract
    from .opportunities import Opportunity as _Opportunity
    from .resources import Resource as _Resource
    from .contacts import ContactPath as _ContactPath
    from .contract_notes import ContractNotePath as _ContractNotePath
    from .contracts import ContractPath as _ContractPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ContractNoteAttachments",
    "ContractNoteAttachment",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('attach_date', 'attachDate', 'datetime'),
        _rt.FieldSchema('attached_by_contact_id', 'attachedByContactID', 'int64', reference='Contact', target='Contacts', relation='attached_by_contact'),
        _rt.FieldSchema('attached_by_resource_id', 'attachedByResourceID', 'int64', reference='Resource', target='Resources', relation='attached_by_resource'),
        _rt.FieldSchema('attachment_type', 'attachmentType', 'string', required=True),
        _rt.FieldSchema('content_type', 'contentType', 'string', length=255),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_note_id', 'contractNoteID', 'int32', required=True, reference='ContractNote', target='ContractNotes', relation='contract_note'),
        _rt.FieldSchema('creator_type', 'creatorType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('file_size', 'fileSize', 'double', queryable=False),
        _rt.FieldSchema('full_path', 'fullPath', 'string', length=255, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int64', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('parent_id', 'parentID', 'int64'),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
        _rt.FieldSchema('data', 'data', 'bytes', required=True, queryable=False),
        _rt.FieldSchema('parent_type', 'parentType', 'int32', read_only=True),
        _rt.FieldSchema('is_task_attachment', 'isTaskAttachment', 'boolean', read_only=True),
    ),
    parent=('ContractNotes', 'Attachments', 'contract_note_id'),
    label="title",
    can="create delete",
    package="autotask",
)


class ContractNoteAttachmentPath(_rt.Path[_rt.Root, "ContractNoteAttachment"]):
    """The relations of ContractNoteAttachments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    attached_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``attached_by_contact_id`` refers to."""
    attached_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``attached_by_resource_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_note: _ContractNotePath[_rt.Root]
    """To the row of ContractNotes that ``contract_note_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""


class ContractNoteAttachmentFields(_rt.Fields["ContractNoteAttachment"], ContractNoteAttachmentPath["ContractNoteAttachment"]):
    """The fields of ContractNoteAttachments in queries: ``T = ContractNoteAttachment.q``."""

    id: _rt.Integer[ContractNoteAttachment]
    """``id``: int64, read-only."""
    attach_date: _rt.DateTime[ContractNoteAttachment]
    """``attachDate``: datetime."""
    attached_by_contact_id: _rt.Integer[ContractNoteAttachment]
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: _rt.Integer[ContractNoteAttachment]
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _rt.Text[ContractNoteAttachment]
    """``attachmentType``: string, required."""
    content_type: _rt.Text[ContractNoteAttachment]
    """``contentType``: string, at most 255 characters."""
    contract_id: _rt.Integer[ContractNoteAttachment]
    """``contractID``: int32, refers to Contract."""
    contract_note_id: _rt.Integer[ContractNoteAttachment]
    """``contractNoteID``: int32, required, refers to ContractNote."""
    creator_type: _rt.Integer[ContractNoteAttachment]
    """``creatorType``: int32, read-only, not queryable."""
    file_size: _rt.Double[ContractNoteAttachment]
    """``fileSize``: double, not queryable."""
    full_path: _rt.Text[ContractNoteAttachment]
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[ContractNoteAttachment]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[ContractNoteAttachment]
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: _rt.Integer[ContractNoteAttachment]
    """``parentID``: int64."""
    publish: _rt.Integer[ContractNoteAttachment]
    """``publish``: int32, required."""
    title: _rt.Text[ContractNoteAttachment]
    """``title``: string, at most 255 characters, required."""
    data: _rt.Content[ContractNoteAttachment]
    """``data``: bytes, required, not queryable."""
    parent_type: _rt.Integer[ContractNoteAttachment]
    """``parentType``: int32, read-only."""
    is_task_attachment: _rt.Boolean[ContractNoteAttachment]
    """``isTaskAttachment``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractNoteAttachment(_rt.Row):
    """A row of ContractNoteAttachments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractNoteAttachmentFields(_SCHEMA)

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
    contract_id: int | None = None
    """``contractID``: int32, refers to Contract."""
    contract_note_id: int | None = None
    """``contractNoteID``: int32, required, refers to ContractNote."""
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
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def contract_note(self) -> _rt.Ref[_ContractNote]:
        """The row of ContractNotes that ``contract_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_note_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")


class ContractNoteAttachmentCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractNoteAttachments can be given."""

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
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_note_id: _t.Required[int]
    """``contractNoteID``: int32, required, refers to ContractNote."""
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
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    data: _t.Required[bytes]
    """``data``: bytes, required, not queryable."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractNoteAttachmentCreate(_rt.WriteModel):
    """A row of ContractNoteAttachments to be created.

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
    contract_id: int | None | _rt.Unset = _rt.UNSET
    """``contractID``: int32, refers to Contract."""
    contract_note_id: int
    """``contractNoteID``: int32, required, refers to ContractNote."""
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
    title: str
    """``title``: string, at most 255 characters, required."""
    data: bytes
    """``data``: bytes, required, not queryable."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractNoteAttachmentCreateFields]) -> None: ...


class ContractNoteAttachmentsService(_rt.Readable[ContractNoteAttachment], _rt.Referring[ContractNoteAttachment, "_Contact | _Contract | _ContractNote | _Opportunity"], _rt.Creatable[ContractNoteAttachment], _rt.Deleting[ContractNoteAttachment]):
    """What the API can do with ContractNoteAttachments, below ContractNotes: the sync service."""

    model = ContractNoteAttachment

    @_t.overload
    def create(self, model: ContractNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractNoteAttachmentCreateFields]) -> int: ...

    def create(self, model: ContractNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractNoteAttachmentCreate, model, fields)

    def delete(self, id: int, /, *, contract_note_id: int) -> None:
        """Delete the row with this id, below the row of ContractNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"contract_note_id": contract_note_id})


class AsyncContractNoteAttachmentsService(_rt.AsyncReadable[ContractNoteAttachment], _rt.AsyncReferring[ContractNoteAttachment, "_Contact | _Contract | _ContractNote | _Opportunity"], _rt.AsyncCreatable[ContractNoteAttachment], _rt.AsyncDeleting[ContractNoteAttachment]):
    """What the API can do with ContractNoteAttachments, below ContractNotes: the async service."""

    model = ContractNoteAttachment

    @_t.overload
    async def create(self, model: ContractNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractNoteAttachmentCreateFields]) -> int: ...

    async def create(self, model: ContractNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractNoteAttachmentCreate, model, fields)

    async def delete(self, id: int, /, *, contract_note_id: int) -> None:
        """Delete the row with this id, below the row of ContractNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"contract_note_id": contract_note_id})
