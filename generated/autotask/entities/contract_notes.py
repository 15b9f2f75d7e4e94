"""ContractNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contract_note_attachments import ContractNoteAttachment as _ContractNoteAttachment
    from .contracts import Contract as _Contract
    from .resources import Resource as _Resource
    from .contracts import ContractPath as _ContractPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ContractNotes",
    "ContractNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=8000, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('impersonator_updater_resource_id', 'impersonatorUpdaterResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_updater_resource'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('title', 'title', 'string', length=250, required=True),
    ),
    parent=('Contracts', 'Notes', 'contract_id'),
    label="title",
    can="create update replace",
    package="autotask",
)


class ContractNotePath(_rt.Path[_rt.Root, "ContractNote"]):
    """The relations of ContractNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    impersonator_updater_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_updater_resource_id`` refers to."""


class ContractNoteFields(_rt.Fields["ContractNote"], ContractNotePath["ContractNote"]):
    """The fields of ContractNotes in queries: ``T = ContractNote.q``."""

    id: _rt.Integer[ContractNote]
    """``id``: int64, read-only."""
    contract_id: _rt.Integer[ContractNote]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    create_date_time: _rt.DateTime[ContractNote]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[ContractNote]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[ContractNote]
    """``description``: string, at most 8,000 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[ContractNote]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: _rt.Integer[ContractNote]
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.DateTime[ContractNote]
    """``lastActivityDate``: datetime, read-only."""
    title: _rt.Text[ContractNote]
    """``title``: string, at most 250 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractNote(_rt.Row):
    """A row of ContractNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractNoteFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 8,000 characters, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: int | None = None
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    title: str | None = None
    """``title``: string, at most 250 characters, required."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

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


class ContractNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractNotes can be given."""

    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    description: _t.Required[str]
    """``description``: string, at most 8,000 characters, required."""
    title: _t.Required[str]
    """``title``: string, at most 250 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractNoteCreate(_rt.WriteModel):
    """A row of ContractNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    description: str
    """``description``: string, at most 8,000 characters, required."""
    title: str
    """``title``: string, at most 250 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractNoteCreateFields]) -> None: ...


class ContractNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractNotes. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    description: str
    """``description``: string, at most 8,000 characters, required."""
    title: str
    """``title``: string, at most 250 characters, required."""


class ContractNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractNotes is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    description: _t.Required[str]
    """``description``: string, at most 8,000 characters, required."""
    title: _t.Required[str]
    """``title``: string, at most 250 characters, required."""


class ContractNotesService(_rt.Readable[ContractNote], _rt.Referring[ContractNote, "_Contract"], _rt.Creatable[ContractNote], _rt.Updatable[ContractNote]):
    """What the API can do with ContractNotes, below Contracts: the sync service."""

    model = ContractNote

    @_t.overload
    def create(self, model: ContractNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractNoteCreateFields]) -> int: ...

    def create(self, model: ContractNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractNoteCreate, model, fields)

    @_t.overload
    def update(self, row: ContractNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractNoteUpdateFields]) -> None: ...

    def update(self, target: int | ContractNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_ContractNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .contract_note_attachments import ContractNoteAttachmentsService

        return _rt.Attachments(ContractNoteAttachmentsService(self._session), id)


class AsyncContractNotesService(_rt.AsyncReadable[ContractNote], _rt.AsyncReferring[ContractNote, "_Contract"], _rt.AsyncCreatable[ContractNote], _rt.AsyncUpdatable[ContractNote]):
    """What the API can do with ContractNotes, below Contracts: the async service."""

    model = ContractNote

    @_t.overload
    async def create(self, model: ContractNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractNoteCreateFields]) -> int: ...

    async def create(self, model: ContractNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractNoteUpdateFields]) -> None: ...

    async def update(self, target: int | ContractNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ContractNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .contract_note_attachments import AsyncContractNoteAttachmentsService

        return _rt.AsyncAttachments(AsyncContractNoteAttachmentsService(self._session), id)
