"""TaskNoteAttachments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .resources import Resource as _Resource
    from .task_notes import TaskNote as _TaskNote
    from .tasks import Task as _Task
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath
    from .task_notes import TaskNotePath as _TaskNotePath
    from .tasks import TaskPath as _TaskPath

_SCHEMA = _rt.EntitySchema(
    "TaskNoteAttachments",
    "TaskNoteAttachment",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_task_attachment', 'isTaskAttachment', 'boolean', read_only=True),
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
        _rt.FieldSchema('task_id', 'taskID', 'int32', reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('task_note_id', 'taskNoteID', 'int32', required=True, reference='TaskNote', target='TaskNotes', relation='task_note'),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
        _rt.FieldSchema('data', 'data', 'bytes', required=True, queryable=False),
        _rt.FieldSchema('parent_type', 'parentType', 'int32', read_only=True),
    ),
    parent=('TaskNotes', 'Attachments', 'task_note_id'),
    label="title",
    can="create delete",
    package="autotask",
)


class TaskNoteAttachmentPath(_rt.Path[_rt.Root, "TaskNoteAttachment"]):
    """The relations of TaskNoteAttachments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    attached_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``attached_by_contact_id`` refers to."""
    attached_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``attached_by_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""
    task_note: _TaskNotePath[_rt.Root]
    """To the row of TaskNotes that ``task_note_id`` refers to."""


class TaskNoteAttachmentFields(_rt.Fields["TaskNoteAttachment"], TaskNoteAttachmentPath["TaskNoteAttachment"]):
    """The fields of TaskNoteAttachments in queries: ``T = TaskNoteAttachment.q``."""

    id: _rt.Integer[TaskNoteAttachment]
    """``id``: int64, read-only."""
    is_task_attachment: _rt.Boolean[TaskNoteAttachment]
    """``isTaskAttachment``: boolean, read-only."""
    attach_date: _rt.DateTime[TaskNoteAttachment]
    """``attachDate``: datetime."""
    attached_by_contact_id: _rt.Integer[TaskNoteAttachment]
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: _rt.Integer[TaskNoteAttachment]
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _rt.Text[TaskNoteAttachment]
    """``attachmentType``: string, required."""
    content_type: _rt.Text[TaskNoteAttachment]
    """``contentType``: string, at most 255 characters."""
    creator_type: _rt.Integer[TaskNoteAttachment]
    """``creatorType``: int32, read-only, not queryable."""
    file_size: _rt.Double[TaskNoteAttachment]
    """``fileSize``: double, not queryable."""
    full_path: _rt.Text[TaskNoteAttachment]
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[TaskNoteAttachment]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[TaskNoteAttachment]
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: _rt.Integer[TaskNoteAttachment]
    """``parentID``: int64."""
    publish: _rt.Integer[TaskNoteAttachment]
    """``publish``: int32, required."""
    task_id: _rt.Integer[TaskNoteAttachment]
    """``taskID``: int32, refers to Task."""
    task_note_id: _rt.Integer[TaskNoteAttachment]
    """``taskNoteID``: int32, required, refers to TaskNote."""
    title: _rt.Text[TaskNoteAttachment]
    """``title``: string, at most 255 characters, required."""
    data: _rt.Content[TaskNoteAttachment]
    """``data``: bytes, required, not queryable."""
    parent_type: _rt.Integer[TaskNoteAttachment]
    """``parentType``: int32, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TaskNoteAttachment(_rt.Row):
    """A row of TaskNoteAttachments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaskNoteAttachmentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_task_attachment: bool | None = None
    """``isTaskAttachment``: boolean, read-only."""
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
    task_id: int | None = None
    """``taskID``: int32, refers to Task."""
    task_note_id: int | None = None
    """``taskNoteID``: int32, required, refers to TaskNote."""
    title: str | None = None
    """``title``: string, at most 255 characters, required."""
    data: bytes | None = None
    """``data``: bytes, required, not queryable."""
    parent_type: int | None = None
    """``parentType``: int32, read-only."""

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
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")

    @property
    def task_note(self) -> _rt.Ref[_TaskNote]:
        """The row of TaskNotes that ``task_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_note_id")


class TaskNoteAttachmentCreateFields(_t.TypedDict, total=False):
    """What a new row of TaskNoteAttachments can be given."""

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
    task_id: int | None
    """``taskID``: int32, refers to Task."""
    task_note_id: _t.Required[int]
    """``taskNoteID``: int32, required, refers to TaskNote."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    data: _t.Required[bytes]
    """``data``: bytes, required, not queryable."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaskNoteAttachmentCreate(_rt.WriteModel):
    """A row of TaskNoteAttachments to be created.

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
    task_id: int | None | _rt.Unset = _rt.UNSET
    """``taskID``: int32, refers to Task."""
    task_note_id: int
    """``taskNoteID``: int32, required, refers to TaskNote."""
    title: str
    """``title``: string, at most 255 characters, required."""
    data: bytes
    """``data``: bytes, required, not queryable."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaskNoteAttachmentCreateFields]) -> None: ...


class TaskNoteAttachmentsService(_rt.Readable[TaskNoteAttachment], _rt.Referring[TaskNoteAttachment, "_Contact | _Opportunity | _Task | _TaskNote"], _rt.Creatable[TaskNoteAttachment], _rt.Deleting[TaskNoteAttachment]):
    """What the API can do with TaskNoteAttachments, below TaskNotes: the sync service."""

    model = TaskNoteAttachment

    @_t.overload
    def create(self, model: TaskNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaskNoteAttachmentCreateFields]) -> int: ...

    def create(self, model: TaskNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaskNoteAttachmentCreate, model, fields)

    def delete(self, id: int, /, *, task_note_id: int) -> None:
        """Delete the row with this id, below the row of TaskNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"task_note_id": task_note_id})


class AsyncTaskNoteAttachmentsService(_rt.AsyncReadable[TaskNoteAttachment], _rt.AsyncReferring[TaskNoteAttachment, "_Contact | _Opportunity | _Task | _TaskNote"], _rt.AsyncCreatable[TaskNoteAttachment], _rt.AsyncDeleting[TaskNoteAttachment]):
    """What the API can do with TaskNoteAttachments, below TaskNotes: the async service."""

    model = TaskNoteAttachment

    @_t.overload
    async def create(self, model: TaskNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaskNoteAttachmentCreateFields]) -> int: ...

    async def create(self, model: TaskNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaskNoteAttachmentCreate, model, fields)

    async def delete(self, id: int, /, *, task_note_id: int) -> None:
        """Delete the row with this id, below the row of TaskNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"task_note_id": task_note_id})
