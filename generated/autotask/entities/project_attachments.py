"""ProjectAttachments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .project_notes import ProjectNote as _ProjectNote
    from .projects import Project as _Project
    from .resources import Resource as _Resource
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .project_notes import ProjectNotePath as _ProjectNotePath
    from .projects import ProjectPath as _ProjectPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ProjectAttachments",
    "ProjectAttachment",
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
        _rt.FieldSchema('project_id', 'projectID', 'int32', required=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('project_note_id', 'projectNoteID', 'int32', reference='ProjectNote', target='ProjectNotes', relation='project_note'),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
        _rt.FieldSchema('data', 'data', 'bytes', required=True, queryable=False),
        _rt.FieldSchema('parent_type', 'parentType', 'int32', read_only=True),
        _rt.FieldSchema('is_task_attachment', 'isTaskAttachment', 'boolean', read_only=True),
    ),
    parent=('Projects', 'Attachments', 'project_id'),
    label="title",
    can="create delete",
    package="autotask",
)


class ProjectAttachmentPath(_rt.Path[_rt.Root, "ProjectAttachment"]):
    """The relations of ProjectAttachments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    attached_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``attached_by_contact_id`` refers to."""
    attached_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``attached_by_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""
    project_note: _ProjectNotePath[_rt.Root]
    """To the row of ProjectNotes that ``project_note_id`` refers to."""


class ProjectAttachmentFields(_rt.Fields["ProjectAttachment"], ProjectAttachmentPath["ProjectAttachment"]):
    """The fields of ProjectAttachments in queries: ``T = ProjectAttachment.q``."""

    id: _rt.Integer[ProjectAttachment]
    """``id``: int64, read-only."""
    attach_date: _rt.DateTime[ProjectAttachment]
    """``attachDate``: datetime."""
    attached_by_contact_id: _rt.Integer[ProjectAttachment]
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: _rt.Integer[ProjectAttachment]
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _rt.Text[ProjectAttachment]
    """``attachmentType``: string, required."""
    content_type: _rt.Text[ProjectAttachment]
    """``contentType``: string, at most 255 characters."""
    creator_type: _rt.Integer[ProjectAttachment]
    """``creatorType``: int32, read-only, not queryable."""
    file_size: _rt.Double[ProjectAttachment]
    """``fileSize``: double, not queryable."""
    full_path: _rt.Text[ProjectAttachment]
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[ProjectAttachment]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[ProjectAttachment]
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: _rt.Integer[ProjectAttachment]
    """``parentID``: int64."""
    project_id: _rt.Integer[ProjectAttachment]
    """``projectID``: int32, required, refers to Project."""
    project_note_id: _rt.Integer[ProjectAttachment]
    """``projectNoteID``: int32, refers to ProjectNote."""
    publish: _rt.Integer[ProjectAttachment]
    """``publish``: int32, required."""
    title: _rt.Text[ProjectAttachment]
    """``title``: string, at most 255 characters, required."""
    data: _rt.Content[ProjectAttachment]
    """``data``: bytes, required, not queryable."""
    parent_type: _rt.Integer[ProjectAttachment]
    """``parentType``: int32, read-only."""
    is_task_attachment: _rt.Boolean[ProjectAttachment]
    """``isTaskAttachment``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ProjectAttachment(_rt.Row):
    """A row of ProjectAttachments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ProjectAttachmentFields(_SCHEMA)

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
    project_id: int | None = None
    """``projectID``: int32, required, refers to Project."""
    project_note_id: int | None = None
    """``projectNoteID``: int32, refers to ProjectNote."""
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
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")

    @property
    def project_note(self) -> _rt.Ref[_ProjectNote]:
        """The row of ProjectNotes that ``project_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_note_id")


class ProjectAttachmentCreateFields(_t.TypedDict, total=False):
    """What a new row of ProjectAttachments can be given."""

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
    project_id: _t.Required[int]
    """``projectID``: int32, required, refers to Project."""
    project_note_id: int | None
    """``projectNoteID``: int32, refers to ProjectNote."""
    publish: _t.Required[int]
    """``publish``: int32, required."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    data: _t.Required[bytes]
    """``data``: bytes, required, not queryable."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ProjectAttachmentCreate(_rt.WriteModel):
    """A row of ProjectAttachments to be created.

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
    project_id: int
    """``projectID``: int32, required, refers to Project."""
    project_note_id: int | None | _rt.Unset = _rt.UNSET
    """``projectNoteID``: int32, refers to ProjectNote."""
    publish: int
    """``publish``: int32, required."""
    title: str
    """``title``: string, at most 255 characters, required."""
    data: bytes
    """``data``: bytes, required, not queryable."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ProjectAttachmentCreateFields]) -> None: ...


class ProjectAttachmentsService(_rt.Readable[ProjectAttachment], _rt.Referring[ProjectAttachment, "_Contact | _Opportunity | _Project | _ProjectNote"], _rt.Creatable[ProjectAttachment], _rt.Deleting[ProjectAttachment]):
    """What the API can do with ProjectAttachments, below Projects: the sync service."""

    model = ProjectAttachment

    @_t.overload
    def create(self, model: ProjectAttachmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ProjectAttachmentCreateFields]) -> int: ...

    def create(self, model: ProjectAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ProjectAttachmentCreate, model, fields)

    def delete(self, id: int, /, *, project_id: int) -> None:
        """Delete the row with this id, below the row of Projects it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"project_id": project_id})


class AsyncProjectAttachmentsService(_rt.AsyncReadable[ProjectAttachment], _rt.AsyncReferring[ProjectAttachment, "_Contact | _Opportunity | _Project | _ProjectNote"], _rt.AsyncCreatable[ProjectAttachment], _rt.AsyncDeleting[ProjectAttachment]):
    """What the API can do with ProjectAttachments, below Projects: the async service."""

    model = ProjectAttachment

    @_t.overload
    async def create(self, model: ProjectAttachmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ProjectAttachmentCreateFields]) -> int: ...

    async def create(self, model: ProjectAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ProjectAttachmentCreate, model, fields)

    async def delete(self, id: int, /, *, project_id: int) -> None:
        """Delete the row with this id, below the row of Projects it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"project_id": project_id})
