"""ConfigurationItemNoteAttachments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_item_notes import ConfigurationItemNote as _ConfigurationItemNote
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .resources import Resource as _Resource
    from .configuration_item_notes import ConfigurationItemNotePath as _ConfigurationItemNotePath
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemNoteAttachments",
    "ConfigurationItemNoteAttachment",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('attach_date', 'attachDate', 'datetime'),
        _rt.FieldSchema('attached_by_contact_id', 'attachedByContactID', 'int64', reference='Contact', target='Contacts', relation='attached_by_contact'),
        _rt.FieldSchema('attached_by_resource_id', 'attachedByResourceID', 'int64', reference='Resource', target='Resources', relation='attached_by_resource'),
        _rt.FieldSchema('attachment_type', 'attachmentType', 'string', required=True),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', reference='ConfigurationItem', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('configuration_item_note_id', 'configurationItemNoteID', 'int32', required=True, reference='ConfigurationItemNote', target='ConfigurationItemNotes', relation='configuration_item_note'),
        _rt.FieldSchema('content_type', 'contentType', 'string', length=255),
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
    parent=('ConfigurationItemNotes', 'Attachments', 'configuration_item_note_id'),
    label="title",
    can="create delete",
    package="autotask",
)


class ConfigurationItemNoteAttachmentPath(_rt.Path[_rt.Root, "ConfigurationItemNoteAttachment"]):
    """The relations of ConfigurationItemNoteAttachments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    attached_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``attached_by_contact_id`` refers to."""
    attached_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``attached_by_resource_id`` refers to."""
    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    configuration_item_note: _ConfigurationItemNotePath[_rt.Root]
    """To the row of ConfigurationItemNotes that ``configuration_item_note_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""


class ConfigurationItemNoteAttachmentFields(_rt.Fields["ConfigurationItemNoteAttachment"], ConfigurationItemNoteAttachmentPath["ConfigurationItemNoteAttachment"]):
    """The fields of ConfigurationItemNoteAttachments in queries: ``T = ConfigurationItemNoteAttachment.q``."""

    id: _rt.Integer[ConfigurationItemNoteAttachment]
    """``id``: int64, read-only."""
    attach_date: _rt.DateTime[ConfigurationItemNoteAttachment]
    """``attachDate``: datetime."""
    attached_by_contact_id: _rt.Integer[ConfigurationItemNoteAttachment]
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: _rt.Integer[ConfigurationItemNoteAttachment]
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _rt.Text[ConfigurationItemNoteAttachment]
    """``attachmentType``: string, required."""
    configuration_item_id: _rt.Integer[ConfigurationItemNoteAttachment]
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    configuration_item_note_id: _rt.Integer[ConfigurationItemNoteAttachment]
    """``configurationItemNoteID``: int32, required, refers to ConfigurationItemNote."""
    content_type: _rt.Text[ConfigurationItemNoteAttachment]
    """``contentType``: string, at most 255 characters."""
    creator_type: _rt.Integer[ConfigurationItemNoteAttachment]
    """``creatorType``: int32, read-only, not queryable."""
    file_size: _rt.Double[ConfigurationItemNoteAttachment]
    """``fileSize``: double, not queryable."""
    full_path: _rt.Text[ConfigurationItemNoteAttachment]
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[ConfigurationItemNoteAttachment]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[ConfigurationItemNoteAttachment]
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: _rt.Integer[ConfigurationItemNoteAttachment]
    """``parentID``: int64."""
    publish: _rt.Integer[ConfigurationItemNoteAttachment]
    """``publish``: int32, required."""
    title: _rt.Text[ConfigurationItemNoteAttachment]
    """``title``: string, at most 255 characters, required."""
    data: _rt.Content[ConfigurationItemNoteAttachment]
    """``data``: bytes, required, not queryable."""
    parent_type: _rt.Integer[ConfigurationItemNoteAttachment]
    """``parentType``: int32, read-only."""
    is_task_attachment: _rt.Boolean[ConfigurationItemNoteAttachment]
    """``isTaskAttachment``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemNoteAttachment(_rt.Row):
    """A row of ConfigurationItemNoteAttachments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemNoteAttachmentFields(_SCHEMA)

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
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    configuration_item_note_id: int | None = None
    """``configurationItemNoteID``: int32, required, refers to ConfigurationItemNote."""
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
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def configuration_item_note(self) -> _rt.Ref[_ConfigurationItemNote]:
        """The row of ConfigurationItemNotes that ``configuration_item_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_note_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")


class ConfigurationItemNoteAttachmentCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemNoteAttachments can be given."""

    attach_date: _rt.datetime | None
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _t.Required[str]
    """``attachmentType``: string, required."""
    configuration_item_id: int | None
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    configuration_item_note_id: _t.Required[int]
    """``configurationItemNoteID``: int32, required, refers to ConfigurationItemNote."""
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
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    data: _t.Required[bytes]
    """``data``: bytes, required, not queryable."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemNoteAttachmentCreate(_rt.WriteModel):
    """A row of ConfigurationItemNoteAttachments to be created.

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
    configuration_item_id: int | None | _rt.Unset = _rt.UNSET
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    configuration_item_note_id: int
    """``configurationItemNoteID``: int32, required, refers to ConfigurationItemNote."""
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
    title: str
    """``title``: string, at most 255 characters, required."""
    data: bytes
    """``data``: bytes, required, not queryable."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemNoteAttachmentCreateFields]) -> None: ...


class ConfigurationItemNoteAttachmentsService(_rt.Readable[ConfigurationItemNoteAttachment], _rt.Referring[ConfigurationItemNoteAttachment, "_ConfigurationItem | _ConfigurationItemNote | _Contact | _Opportunity"], _rt.Creatable[ConfigurationItemNoteAttachment], _rt.Deleting[ConfigurationItemNoteAttachment]):
    """What the API can do with ConfigurationItemNoteAttachments, below ConfigurationItemNotes: the sync service."""

    model = ConfigurationItemNoteAttachment

    @_t.overload
    def create(self, model: ConfigurationItemNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemNoteAttachmentCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemNoteAttachmentCreate, model, fields)

    def delete(self, id: int, /, *, configuration_item_note_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItemNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"configuration_item_note_id": configuration_item_note_id})


class AsyncConfigurationItemNoteAttachmentsService(_rt.AsyncReadable[ConfigurationItemNoteAttachment], _rt.AsyncReferring[ConfigurationItemNoteAttachment, "_ConfigurationItem | _ConfigurationItemNote | _Contact | _Opportunity"], _rt.AsyncCreatable[ConfigurationItemNoteAttachment], _rt.AsyncDeleting[ConfigurationItemNoteAttachment]):
    """What the API can do with ConfigurationItemNoteAttachments, below ConfigurationItemNotes: the async service."""

    model = ConfigurationItemNoteAttachment

    @_t.overload
    async def create(self, model: ConfigurationItemNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemNoteAttachmentCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemNoteAttachmentCreate, model, fields)

    async def delete(self, id: int, /, *, configuration_item_note_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItemNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"configuration_item_note_id": configuration_item_note_id})
