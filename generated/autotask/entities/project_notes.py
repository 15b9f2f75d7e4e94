"""ProjectNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .project_note_attachments import ProjectNoteAttachment as _ProjectNoteAttachment
    from .projects import Project as _Project
    from .resources import Resource as _Resource
    from .contacts import ContactPath as _ContactPath
    from .projects import ProjectPath as _ProjectPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ProjectNotes",
    "ProjectNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_contact_id', 'createdByContactID', 'int32', reference='Contact', target='Contacts', relation='created_by_contact'),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=32000, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('impersonator_updater_resource_id', 'impersonatorUpdaterResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_updater_resource'),
        _rt.FieldSchema('is_announcement', 'isAnnouncement', 'boolean', required=True, soap='Announce'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('note_type', 'noteType', 'int32', required=True),
        _rt.FieldSchema('project_id', 'projectID', 'int32', required=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True, values=(1, 2, 3, 4)),
        _rt.FieldSchema('title', 'title', 'string', length=250, required=True),
    ),
    parent=('Projects', 'Notes', 'project_id'),
    label="title",
    can="create update replace",
    package="autotask",
)


class ProjectNotePublish(_rt.PicklistEnum):
    """Values of ``ProjectNote.publish``."""

    ALL_AUTOTASK_USERS = 1, 'All Autotask Users'
    INTERNAL_ONLY = 2, 'Internal Only'
    INTERNAL_AND_CO_MANAGED = 3, 'Internal & Co-Managed'
    CO_MANAGED_ONLY = 4, 'Co-Managed Only'


class ProjectNotePath(_rt.Path[_rt.Root, "ProjectNote"]):
    """The relations of ProjectNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``created_by_contact_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    impersonator_updater_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_updater_resource_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""


class ProjectNoteFields(_rt.Fields["ProjectNote"], ProjectNotePath["ProjectNote"]):
    """The fields of ProjectNotes in queries: ``T = ProjectNote.q``."""

    id: _rt.Integer[ProjectNote]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[ProjectNote]
    """``createDateTime``: datetime, read-only."""
    created_by_contact_id: _rt.Integer[ProjectNote]
    """``createdByContactID``: int32, refers to Contact."""
    creator_resource_id: _rt.Integer[ProjectNote]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[ProjectNote]
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[ProjectNote]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: _rt.Integer[ProjectNote]
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    is_announcement: _rt.Boolean[ProjectNote]
    """``isAnnouncement``: boolean, required, Announce in SOAP."""
    last_activity_date: _rt.DateTime[ProjectNote]
    """``lastActivityDate``: datetime, read-only."""
    note_type: _rt.Integer[ProjectNote]
    """``noteType``: int32, required, picklist of the tenant."""
    project_id: _rt.Integer[ProjectNote]
    """``projectID``: int32, required, refers to Project."""
    publish: _rt.Integer[ProjectNote]
    """``publish``: int32, required, picklist."""
    title: _rt.Text[ProjectNote]
    """``title``: string, at most 250 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ProjectNote(_rt.Row):
    """A row of ProjectNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ProjectNoteFields(_SCHEMA)
    picklists = {"publish": ProjectNotePublish}

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
    is_announcement: bool | None = None
    """``isAnnouncement``: boolean, required, Announce in SOAP."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    note_type: int | None = None
    """``noteType``: int32, required, picklist of the tenant."""
    project_id: int | None = None
    """``projectID``: int32, required, refers to Project."""
    publish: int | None = None
    """``publish``: int32, required, picklist."""
    title: str | None = None
    """``title``: string, at most 250 characters, required."""

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
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")


class ProjectNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of ProjectNotes can be given."""

    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    is_announcement: _t.Required[bool]
    """``isAnnouncement``: boolean, required, Announce in SOAP."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant."""
    project_id: _t.Required[int]
    """``projectID``: int32, required, refers to Project."""
    publish: _t.Required[int]
    """``publish``: int32, required, picklist."""
    title: _t.Required[str]
    """``title``: string, at most 250 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ProjectNoteCreate(_rt.WriteModel):
    """A row of ProjectNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    created_by_contact_id: int | None | _rt.Unset = _rt.UNSET
    """``createdByContactID``: int32, refers to Contact."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    is_announcement: bool
    """``isAnnouncement``: boolean, required, Announce in SOAP."""
    note_type: int
    """``noteType``: int32, required, picklist of the tenant."""
    project_id: int
    """``projectID``: int32, required, refers to Project."""
    publish: int
    """``publish``: int32, required, picklist."""
    title: str
    """``title``: string, at most 250 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ProjectNoteCreateFields]) -> None: ...


class ProjectNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ProjectNotes. Left out is kept; None clears."""

    project_id: _t.Required[int]
    """The id of the row of Projects that this one belongs to."""
    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    is_announcement: bool
    """``isAnnouncement``: boolean, required, Announce in SOAP."""
    note_type: int
    """``noteType``: int32, required, picklist of the tenant."""
    publish: int
    """``publish``: int32, required, picklist."""
    title: str
    """``title``: string, at most 250 characters, required."""


class ProjectNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of ProjectNotes is replaced by. Left out is cleared."""

    project_id: _t.Required[int]
    """The id of the row of Projects that this one belongs to."""
    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    is_announcement: _t.Required[bool]
    """``isAnnouncement``: boolean, required, Announce in SOAP."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant."""
    publish: _t.Required[int]
    """``publish``: int32, required, picklist."""
    title: _t.Required[str]
    """``title``: string, at most 250 characters, required."""


class ProjectNotesService(_rt.Readable[ProjectNote], _rt.Referring[ProjectNote, "_Contact | _Project"], _rt.Creatable[ProjectNote], _rt.Updatable[ProjectNote]):
    """What the API can do with ProjectNotes, below Projects: the sync service."""

    model = ProjectNote

    @_t.overload
    def create(self, model: ProjectNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ProjectNoteCreateFields]) -> int: ...

    def create(self, model: ProjectNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ProjectNoteCreate, model, fields)

    @_t.overload
    def update(self, row: ProjectNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ProjectNoteUpdateFields]) -> None: ...

    def update(self, target: int | ProjectNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ProjectNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_ProjectNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .project_note_attachments import ProjectNoteAttachmentsService

        return _rt.Attachments(ProjectNoteAttachmentsService(self._session), id)


class AsyncProjectNotesService(_rt.AsyncReadable[ProjectNote], _rt.AsyncReferring[ProjectNote, "_Contact | _Project"], _rt.AsyncCreatable[ProjectNote], _rt.AsyncUpdatable[ProjectNote]):
    """What the API can do with ProjectNotes, below Projects: the async service."""

    model = ProjectNote

    @_t.overload
    async def create(self, model: ProjectNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ProjectNoteCreateFields]) -> int: ...

    async def create(self, model: ProjectNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ProjectNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: ProjectNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ProjectNoteUpdateFields]) -> None: ...

    async def update(self, target: int | ProjectNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ProjectNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ProjectNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .project_note_attachments import AsyncProjectNoteAttachmentsService

        return _rt.AsyncAttachments(AsyncProjectNoteAttachmentsService(self._session), id)
