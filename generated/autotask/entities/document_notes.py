"""DocumentNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document
    from .resources import Resource as _Resource
    from .documents import DocumentPath as _DocumentPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "DocumentNotes",
    "DocumentNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('created_date_time', 'createdDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('document_id', 'documentID', 'int32', required=True, reference='Document', target='Documents', relation='document'),
        _rt.FieldSchema('last_modified_by_resource_id', 'lastModifiedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_modified_by_resource'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('title', 'title', 'string', length=255),
    ),
    parent=('Documents', 'Notes', 'document_id'),
    label="title",
    can="create update replace delete",
    package="autotask",
)


class DocumentNotePath(_rt.Path[_rt.Root, "DocumentNote"]):
    """The relations of DocumentNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""
    last_modified_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_modified_by_resource_id`` refers to."""


class DocumentNoteFields(_rt.Fields["DocumentNote"], DocumentNotePath["DocumentNote"]):
    """The fields of DocumentNotes in queries: ``T = DocumentNote.q``."""

    id: _rt.Integer[DocumentNote]
    """``id``: int64, read-only."""
    created_by_resource_id: _rt.Integer[DocumentNote]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_date_time: _rt.DateTime[DocumentNote]
    """``createdDateTime``: datetime, read-only."""
    description: _rt.Text[DocumentNote]
    """``description``: string, at most 8,000 characters."""
    document_id: _rt.Integer[DocumentNote]
    """``documentID``: int32, required, refers to Document."""
    last_modified_by_resource_id: _rt.Integer[DocumentNote]
    """``lastModifiedByResourceID``: int32, read-only, refers to Resource."""
    last_modified_date_time: _rt.DateTime[DocumentNote]
    """``lastModifiedDateTime``: datetime, read-only."""
    title: _rt.Text[DocumentNote]
    """``title``: string, at most 255 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentNote(_rt.Row):
    """A row of DocumentNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentNoteFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_date_time: _rt.datetime | None = None
    """``createdDateTime``: datetime, read-only."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    document_id: int | None = None
    """``documentID``: int32, required, refers to Document."""
    last_modified_by_resource_id: int | None = None
    """``lastModifiedByResourceID``: int32, read-only, refers to Resource."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    title: str | None = None
    """``title``: string, at most 255 characters."""

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")

    @property
    def last_modified_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_modified_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_modified_by_resource_id")


class DocumentNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentNotes can be given."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    document_id: _t.Required[int]
    """``documentID``: int32, required, refers to Document."""
    title: str | None
    """``title``: string, at most 255 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentNoteCreate(_rt.WriteModel):
    """A row of DocumentNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    document_id: int
    """``documentID``: int32, required, refers to Document."""
    title: str | None | _rt.Unset = _rt.UNSET
    """``title``: string, at most 255 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentNoteCreateFields]) -> None: ...


class DocumentNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of DocumentNotes. Left out is kept; None clears."""

    document_id: _t.Required[int]
    """The id of the row of Documents that this one belongs to."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    title: str | None
    """``title``: string, at most 255 characters."""


class DocumentNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of DocumentNotes is replaced by. Left out is cleared."""

    document_id: _t.Required[int]
    """The id of the row of Documents that this one belongs to."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    title: str | None
    """``title``: string, at most 255 characters."""


class DocumentNotesService(_rt.Readable[DocumentNote], _rt.Referring[DocumentNote, "_Document"], _rt.Creatable[DocumentNote], _rt.Updatable[DocumentNote], _rt.Deleting[DocumentNote]):
    """What the API can do with DocumentNotes, below Documents: the sync service."""

    model = DocumentNote

    @_t.overload
    def create(self, model: DocumentNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentNoteCreateFields]) -> int: ...

    def create(self, model: DocumentNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentNoteCreate, model, fields)

    @_t.overload
    def update(self, row: DocumentNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[DocumentNoteUpdateFields]) -> None: ...

    def update(self, target: int | DocumentNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[DocumentNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_id": document_id})


class AsyncDocumentNotesService(_rt.AsyncReadable[DocumentNote], _rt.AsyncReferring[DocumentNote, "_Document"], _rt.AsyncCreatable[DocumentNote], _rt.AsyncUpdatable[DocumentNote], _rt.AsyncDeleting[DocumentNote]):
    """What the API can do with DocumentNotes, below Documents: the async service."""

    model = DocumentNote

    @_t.overload
    async def create(self, model: DocumentNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentNoteCreateFields]) -> int: ...

    async def create(self, model: DocumentNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: DocumentNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[DocumentNoteUpdateFields]) -> None: ...

    async def update(self, target: int | DocumentNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[DocumentNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_id": document_id})
