"""TaskAttachments. Generated from the API's metadata; do not edit."""

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
    from .time_entries import TimeEntry as _TimeEntry
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath
    from .task_notes import TaskNotePath as _TaskNotePath
    from .tasks import TaskPath as _TaskPath
    from .time_entries import TimeEntryPath as _TimeEntryPath

_SCHEMA = _rt.EntitySchema(
    "TaskAttachments",
    "TaskAttachment",
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
        _rt.FieldSchema('parent_attachment_id', 'parentAttachmentID', 'int32'),
        _rt.FieldSchema('parent_id', 'parentID', 'int64'),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True),
        _rt.FieldSchema('task_id', 'taskID', 'int32', required=True, reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('task_note_id', 'taskNoteID', 'int32', reference='TaskNote', target='TaskNotes', relation='task_note'),
        _rt.FieldSchema('time_entry_id', 'timeEntryID', 'int32', reference='TimeEntry', target='TimeEntries', relation='time_entry'),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
        _rt.FieldSchema('data', 'data', 'bytes', required=True, queryable=False),
        _rt.FieldSchema('is_task_attachment', 'isTaskAttachment', 'boolean', read_only=True),
        _rt.FieldSchema('parent_type', 'parentType', 'int32', read_only=True),
    ),
    parent=('Tasks', 'Attachments', 'task_id'),
    label="title",
    can="create delete",
    package="autotask",
)


class TaskAttachmentPath(_rt.Path[_rt.Root, "TaskAttachment"]):
    """The relations of TaskAttachments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

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
    time_entry: _TimeEntryPath[_rt.Root]
    """To the row of TimeEntries that ``time_entry_id`` refers to."""


class TaskAttachmentFields(_rt.Fields["TaskAttachment"], TaskAttachmentPath["TaskAttachment"]):
    """The fields of TaskAttachments in queries: ``T = TaskAttachment.q``."""

    id: _rt.Integer[TaskAttachment]
    """``id``: int64, read-only."""
    attach_date: _rt.DateTime[TaskAttachment]
    """``attachDate``: datetime."""
    attached_by_contact_id: _rt.Integer[TaskAttachment]
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: _rt.Integer[TaskAttachment]
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _rt.Text[TaskAttachment]
    """``attachmentType``: string, required."""
    content_type: _rt.Text[TaskAttachment]
    """``contentType``: string, at most 255 characters."""
    creator_type: _rt.Integer[TaskAttachment]
    """``creatorType``: int32, read-only, not queryable."""
    file_size: _rt.Double[TaskAttachment]
    """``fileSize``: double, not queryable."""
    full_path: _rt.Text[TaskAttachment]
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[TaskAttachment]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[TaskAttachment]
    """``opportunityID``: int64, refers to Opportunity."""
    parent_attachment_id: _rt.Integer[TaskAttachment]
    """``parentAttachmentID``: int32."""
    parent_id: _rt.Integer[TaskAttachment]
    """``parentID``: int64."""
    publish: _rt.Integer[TaskAttachment]
    """``publish``: int32, required."""
    task_id: _rt.Integer[TaskAttachment]
    """``taskID``: int32, required, refers to Task."""
    task_note_id: _rt.Integer[TaskAttachment]
    """``taskNoteID``: int32, refers to TaskNote."""
    time_entry_id: _rt.Integer[TaskAttachment]
    """``timeEntryID``: int32, refers to TimeEntry."""
    title: _rt.Text[TaskAttachment]
    """``title``: string, at most 255 characters, required."""
    data: _rt.Content[TaskAttachment]
    """``data``: bytes, required, not queryable."""
    is_task_attachment: _rt.Boolean[TaskAttachment]
    """``isTaskAttachment``: boolean, read-only."""
    parent_type: _rt.Integer[TaskAttachment]
    """``parentType``: int32, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TaskAttachment(_rt.Row):
    """A row of TaskAttachments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaskAttachmentFields(_SCHEMA)

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
    parent_attachment_id: int | None = None
    """``parentAttachmentID``: int32."""
    parent_id: int | None = None
    """``parentID``: int64."""
    publish: int | None = None
    """``publish``: int32, required."""
    task_id: int | None = None
    """``taskID``: int32, required, refers to Task."""
    task_note_id: int | None = None
    """``taskNoteID``: int32, refers to TaskNote."""
    time_entry_id: int | None = None
    """``timeEntryID``: int32, refers to TimeEntry."""
    title: str | None = None
    """``title``: string, at most 255 characters, required."""
    data: bytes | None = None
    """``data``: bytes, required, not queryable."""
    is_task_attachment: bool | None = None
    """``isTaskAttachment``: boolean, read-only."""
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

    @property
    def time_entry(self) -> _rt.Ref[_TimeEntry]:
        """The row of TimeEntries that ``time_entry_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "time_entry_id")


class TaskAttachmentCreateFields(_t.TypedDict, total=False):
    """What a new row of TaskAttachments can be given."""

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
    parent_attachment_id: int | None
    """``parentAttachmentID``: int32."""
    parent_id: int | None
    """``parentID``: int64."""
    publish: _t.Required[int]
    """``publish``: int32, required."""
    task_id: _t.Required[int]
    """``taskID``: int32, required, refers to Task."""
    task_note_id: int | None
    """``taskNoteID``: int32, refers to TaskNote."""
    time_entry_id: int | None
    """``timeEntryID``: int32, refers to TimeEntry."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    data: _t.Required[bytes]
    """``data``: bytes, required, not queryable."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaskAttachmentCreate(_rt.WriteModel):
    """A row of TaskAttachments to be created.

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
    parent_attachment_id: int | None | _rt.Unset = _rt.UNSET
    """``parentAttachmentID``: int32."""
    parent_id: int | None | _rt.Unset = _rt.UNSET
    """``parentID``: int64."""
    publish: int
    """``publish``: int32, required."""
    task_id: int
    """``taskID``: int32, required, refers to Task."""
    task_note_id: int | None | _rt.Unset = _rt.UNSET
    """``taskNoteID``: int32, refers to TaskNote."""
    time_entry_id: int | None | _rt.Unset = _rt.UNSET
    """``timeEntryID``: int32, refers to TimeEntry."""
    title: str
    """``title``: string, at most 255 characters, required."""
    data: bytes
    """``data``: bytes, required, not queryable."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaskAttachmentCreateFields]) -> None: ...


class TaskAttachmentsService(_rt.Readable[TaskAttachment], _rt.Referring[TaskAttachment, "_Contact | _Opportunity | _Task | _TaskNote | _TimeEntry"], _rt.Creatable[TaskAttachment], _rt.Deleting[TaskAttachment]):
    """What the API can do with TaskAttachments, below Tasks: the sync service."""

    model = TaskAttachment

    @_t.overload
    def create(self, model: TaskAttachmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaskAttachmentCreateFields]) -> int: ...

    def create(self, model: TaskAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaskAttachmentCreate, model, fields)

    def delete(self, id: int, /, *, task_id: int) -> None:
        """Delete the row with this id, below the row of Tasks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"task_id": task_id})


class AsyncTaskAttachmentsService(_rt.AsyncReadable[TaskAttachment], _rt.AsyncReferring[TaskAttachment, "_Contact | _Opportunity | _Task | _TaskNote | _TimeEntry"], _rt.AsyncCreatable[TaskAttachment], _rt.AsyncDeleting[TaskAttachment]):
    """What the API can do with TaskAttachments, below Tasks: the async service."""

    model = TaskAttachment

    @_t.overload
    async def create(self, model: TaskAttachmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaskAttachmentCreateFields]) -> int: ...

    async def create(self, model: TaskAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaskAttachmentCreate, model, fields)

    async def delete(self, id: int, /, *, task_id: int) -> None:
        """Delete the row with this id, below the row of Tasks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"task_id": task_id})
