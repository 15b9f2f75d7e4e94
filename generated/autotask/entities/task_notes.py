"""TaskNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .resources import Resource as _Resource
    from .task_note_attachments import TaskNoteAttachment as _TaskNoteAttachment
    from .tasks import Task as _Task
    from .contacts import ContactPath as _ContactPath
    from .resources import ResourcePath as _ResourcePath
    from .tasks import TaskPath as _TaskPath

_SCHEMA = _rt.EntitySchema(
    "TaskNotes",
    "TaskNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('created_by_contact_id', 'createdByContactID', 'int32', reference='Contact', target='Contacts', relation='created_by_contact'),
        _rt.FieldSchema('description', 'description', 'string', length=32000, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('impersonator_updater_resource_id', 'impersonatorUpdaterResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_updater_resource'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('note_type', 'noteType', 'int32', required=True),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True, values=(1, 2, 3, 4)),
        _rt.FieldSchema('task_id', 'taskID', 'int32', required=True, reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('title', 'title', 'string', length=250),
    ),
    root_writes=True,
    parent=('Tasks', 'Notes', 'task_id'),
    label="title",
    can="create update replace",
    package="autotask",
)


class TaskNotePublish(_rt.PicklistEnum):
    """Values of ``TaskNote.publish``."""

    ALL_AUTOTASK_USERS = 1, 'All Autotask Users'
    INTERNAL_ONLY = 2, 'Internal Only'
    INTERNAL_AND_CO_MANAGED = 3, 'Internal & Co-Managed'
    CO_MANAGED_ONLY = 4, 'Co-Managed Only'


class TaskNotePath(_rt.Path[_rt.Root, "TaskNote"]):
    """The relations of TaskNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    created_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``created_by_contact_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    impersonator_updater_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_updater_resource_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""


class TaskNoteFields(_rt.Fields["TaskNote"], TaskNotePath["TaskNote"]):
    """The fields of TaskNotes in queries: ``T = TaskNote.q``."""

    id: _rt.Integer[TaskNote]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[TaskNote]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[TaskNote]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    created_by_contact_id: _rt.Integer[TaskNote]
    """``createdByContactID``: int32, refers to Contact."""
    description: _rt.Text[TaskNote]
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[TaskNote]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: _rt.Integer[TaskNote]
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.DateTime[TaskNote]
    """``lastActivityDate``: datetime, read-only."""
    note_type: _rt.Integer[TaskNote]
    """``noteType``: int32, required, picklist of the tenant."""
    publish: _rt.Integer[TaskNote]
    """``publish``: int32, required, picklist."""
    task_id: _rt.Integer[TaskNote]
    """``taskID``: int32, required, refers to Task."""
    title: _rt.Text[TaskNote]
    """``title``: string, at most 250 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TaskNote(_rt.Row):
    """A row of TaskNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaskNoteFields(_SCHEMA)
    picklists = {"publish": TaskNotePublish}

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    created_by_contact_id: int | None = None
    """``createdByContactID``: int32, refers to Contact."""
    description: str | None = None
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: int | None = None
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    note_type: int | None = None
    """``noteType``: int32, required, picklist of the tenant."""
    publish: int | None = None
    """``publish``: int32, required, picklist."""
    task_id: int | None = None
    """``taskID``: int32, required, refers to Task."""
    title: str | None = None
    """``title``: string, at most 250 characters."""

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def created_by_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``created_by_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_contact_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def impersonator_updater_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_updater_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_updater_resource_id")

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")


class TaskNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of TaskNotes can be given."""

    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant."""
    publish: _t.Required[int]
    """``publish``: int32, required, picklist."""
    task_id: _t.Required[int]
    """``taskID``: int32, required, refers to Task."""
    title: str | None
    """``title``: string, at most 250 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaskNoteCreate(_rt.WriteModel):
    """A row of TaskNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    created_by_contact_id: int | None | _rt.Unset = _rt.UNSET
    """``createdByContactID``: int32, refers to Contact."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    note_type: int
    """``noteType``: int32, required, picklist of the tenant."""
    publish: int
    """``publish``: int32, required, picklist."""
    task_id: int
    """``taskID``: int32, required, refers to Task."""
    title: str | None | _rt.Unset = _rt.UNSET
    """``title``: string, at most 250 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaskNoteCreateFields]) -> None: ...


class TaskNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TaskNotes. Left out is kept; None clears."""

    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    note_type: int
    """``noteType``: int32, required, picklist of the tenant."""
    publish: int
    """``publish``: int32, required, picklist."""
    task_id: int
    """``taskID``: int32, required, refers to Task."""
    title: str | None
    """``title``: string, at most 250 characters."""


class TaskNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of TaskNotes is replaced by. Left out is cleared."""

    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant."""
    publish: _t.Required[int]
    """``publish``: int32, required, picklist."""
    task_id: _t.Required[int]
    """``taskID``: int32, required, refers to Task."""
    title: str | None
    """``title``: string, at most 250 characters."""


class TaskNotesService(_rt.Readable[TaskNote], _rt.Referring[TaskNote, "_Contact | _Task"], _rt.Creatable[TaskNote], _rt.Updatable[TaskNote]):
    """What the API can do with TaskNotes: the sync service."""

    model = TaskNote

    @_t.overload
    def create(self, model: TaskNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaskNoteCreateFields]) -> int: ...

    def create(self, model: TaskNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaskNoteCreate, model, fields)

    @_t.overload
    def update(self, row: TaskNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TaskNoteUpdateFields]) -> None: ...

    def update(self, target: int | TaskNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TaskNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_TaskNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .task_note_attachments import TaskNoteAttachmentsService

        return _rt.Attachments(TaskNoteAttachmentsService(self._session), id)


class AsyncTaskNotesService(_rt.AsyncReadable[TaskNote], _rt.AsyncReferring[TaskNote, "_Contact | _Task"], _rt.AsyncCreatable[TaskNote], _rt.AsyncUpdatable[TaskNote]):
    """What the API can do with TaskNotes: the async service."""

    model = TaskNote

    @_t.overload
    async def create(self, model: TaskNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaskNoteCreateFields]) -> int: ...

    async def create(self, model: TaskNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaskNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: TaskNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TaskNoteUpdateFields]) -> None: ...

    async def update(self, target: int | TaskNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TaskNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_TaskNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .task_note_attachments import AsyncTaskNoteAttachmentsService

        return _rt.AsyncAttachments(AsyncTaskNoteAttachmentsService(self._session), id)
