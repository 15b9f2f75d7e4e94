"""CompanyNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .company_note_attachments import CompanyNoteAttachment as _CompanyNoteAttachment
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .resources import Resource as _Resource
    from .companies import CompanyPath as _CompanyPath
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "CompanyNotes",
    "CompanyNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('action_type', 'actionType', 'int32', required=True),
        _rt.FieldSchema('assigned_resource_id', 'assignedResourceID', 'int32', required=True, reference='Resource', target='Resources', relation='assigned_resource'),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('completed_date_time', 'completedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime', required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('impersonator_updater_resource_id', 'impersonatorUpdaterResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_updater_resource'),
        _rt.FieldSchema('last_modified_date', 'lastModifiedDate', 'datetime', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=128),
        _rt.FieldSchema('note', 'note', 'string', length=32000),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int32', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime', required=True),
    ),
    parent=('Companies', 'Notes', 'company_id'),
    label="name",
    can="create update replace",
    package="autotask",
)


class CompanyNotePath(_rt.Path[_rt.Root, "CompanyNote"]):
    """The relations of CompanyNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    assigned_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``assigned_resource_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    impersonator_updater_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_updater_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""


class CompanyNoteFields(_rt.Fields["CompanyNote"], CompanyNotePath["CompanyNote"]):
    """The fields of CompanyNotes in queries: ``T = CompanyNote.q``."""

    id: _rt.Integer[CompanyNote]
    """``id``: int64, read-only."""
    action_type: _rt.Integer[CompanyNote]
    """``actionType``: int32, required, picklist of the tenant."""
    assigned_resource_id: _rt.Integer[CompanyNote]
    """``assignedResourceID``: int32, required, refers to Resource."""
    company_id: _rt.Integer[CompanyNote]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    completed_date_time: _rt.DateTime[CompanyNote]
    """``completedDateTime``: datetime, read-only."""
    contact_id: _rt.Integer[CompanyNote]
    """``contactID``: int32, refers to Contact."""
    create_date_time: _rt.DateTime[CompanyNote]
    """``createDateTime``: datetime, read-only."""
    end_date_time: _rt.DateTime[CompanyNote]
    """``endDateTime``: datetime, required."""
    impersonator_creator_resource_id: _rt.Integer[CompanyNote]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: _rt.Integer[CompanyNote]
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_modified_date: _rt.DateTime[CompanyNote]
    """``lastModifiedDate``: datetime, read-only."""
    name: _rt.Text[CompanyNote]
    """``name``: string, at most 128 characters."""
    note: _rt.Text[CompanyNote]
    """``note``: string, at most 32,000 characters."""
    opportunity_id: _rt.Integer[CompanyNote]
    """``opportunityID``: int32, refers to Opportunity."""
    start_date_time: _rt.DateTime[CompanyNote]
    """``startDateTime``: datetime, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyNote(_rt.Row):
    """A row of CompanyNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyNoteFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    action_type: int | None = None
    """``actionType``: int32, required, picklist of the tenant."""
    assigned_resource_id: int | None = None
    """``assignedResourceID``: int32, required, refers to Resource."""
    company_id: int | None = None
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    completed_date_time: _rt.datetime | None = None
    """``completedDateTime``: datetime, read-only."""
    contact_id: int | None = None
    """``contactID``: int32, refers to Contact."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: int | None = None
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_modified_date: _rt.datetime | None = None
    """``lastModifiedDate``: datetime, read-only."""
    name: str | None = None
    """``name``: string, at most 128 characters."""
    note: str | None = None
    """``note``: string, at most 32,000 characters."""
    opportunity_id: int | None = None
    """``opportunityID``: int32, refers to Opportunity."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime, required."""

    @property
    def assigned_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``assigned_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "assigned_resource_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def impersonator_updater_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_updater_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_updater_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")


class CompanyNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyNotes can be given."""

    action_type: _t.Required[int]
    """``actionType``: int32, required, picklist of the tenant."""
    assigned_resource_id: _t.Required[int]
    """``assignedResourceID``: int32, required, refers to Resource."""
    company_id: _t.Required[int]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    name: str | None
    """``name``: string, at most 128 characters."""
    note: str | None
    """``note``: string, at most 32,000 characters."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyNoteCreate(_rt.WriteModel):
    """A row of CompanyNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    action_type: int
    """``actionType``: int32, required, picklist of the tenant."""
    assigned_resource_id: int
    """``assignedResourceID``: int32, required, refers to Resource."""
    company_id: int
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    contact_id: int | None | _rt.Unset = _rt.UNSET
    """``contactID``: int32, refers to Contact."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    name: str | None | _rt.Unset = _rt.UNSET
    """``name``: string, at most 128 characters."""
    note: str | None | _rt.Unset = _rt.UNSET
    """``note``: string, at most 32,000 characters."""
    opportunity_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityID``: int32, refers to Opportunity."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyNoteCreateFields]) -> None: ...


class CompanyNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of CompanyNotes. Left out is kept; None clears."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    action_type: int
    """``actionType``: int32, required, picklist of the tenant."""
    assigned_resource_id: int
    """``assignedResourceID``: int32, required, refers to Resource."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    name: str | None
    """``name``: string, at most 128 characters."""
    note: str | None
    """``note``: string, at most 32,000 characters."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""


class CompanyNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of CompanyNotes is replaced by. Left out is cleared."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    action_type: _t.Required[int]
    """``actionType``: int32, required, picklist of the tenant."""
    assigned_resource_id: _t.Required[int]
    """``assignedResourceID``: int32, required, refers to Resource."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    name: str | None
    """``name``: string, at most 128 characters."""
    note: str | None
    """``note``: string, at most 32,000 characters."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""


class CompanyNotesService(_rt.Readable[CompanyNote], _rt.Referring[CompanyNote, "_Company | _Contact | _Opportunity"], _rt.Creatable[CompanyNote], _rt.Updatable[CompanyNote]):
    """What the API can do with CompanyNotes, below Companies: the sync service."""

    model = CompanyNote

    @_t.overload
    def create(self, model: CompanyNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyNoteCreateFields]) -> int: ...

    def create(self, model: CompanyNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyNoteCreate, model, fields)

    @_t.overload
    def update(self, row: CompanyNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanyNoteUpdateFields]) -> None: ...

    def update(self, target: int | CompanyNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CompanyNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_CompanyNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .company_note_attachments import CompanyNoteAttachmentsService

        return _rt.Attachments(CompanyNoteAttachmentsService(self._session), id)


class AsyncCompanyNotesService(_rt.AsyncReadable[CompanyNote], _rt.AsyncReferring[CompanyNote, "_Company | _Contact | _Opportunity"], _rt.AsyncCreatable[CompanyNote], _rt.AsyncUpdatable[CompanyNote]):
    """What the API can do with CompanyNotes, below Companies: the async service."""

    model = CompanyNote

    @_t.overload
    async def create(self, model: CompanyNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyNoteCreateFields]) -> int: ...

    async def create(self, model: CompanyNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: CompanyNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanyNoteUpdateFields]) -> None: ...

    async def update(self, target: int | CompanyNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CompanyNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_CompanyNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .company_note_attachments import AsyncCompanyNoteAttachmentsService

        return _rt.AsyncAttachments(AsyncCompanyNoteAttachmentsService(self._session), id)
