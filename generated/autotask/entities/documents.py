"""Documents. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .document_attachments import DocumentAttachment as _DocumentAttachment
    from .document_categories import DocumentCategory as _DocumentCategory
    from .resources import Resource as _Resource
    from .companies import CompanyPath as _CompanyPath
    from .document_categories import DocumentCategoryPath as _DocumentCategoryPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Documents",
    "Document",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', reference='Company', target='Companies', relation='company'),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('created_date_time', 'createdDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('document_category_id', 'documentCategoryID', 'int32', required=True, reference='DocumentCategory', target='DocumentCategories', relation='document_category'),
        _rt.FieldSchema('error_codes', 'errorCodes', 'string'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('keywords', 'keywords', 'string'),
        _rt.FieldSchema('last_modified_by_resource_id', 'lastModifiedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_modified_by_resource'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('publish', 'publish', 'int32'),
        _rt.FieldSchema('reference_link', 'referenceLink', 'string'),
        _rt.FieldSchema('title', 'title', 'string', length=255),
    ),
    parent=('DocumentCategories', 'Documents', 'document_category_id'),
    label="title",
    can="create update replace delete",
    package="autotask",
)


class DocumentPath(_rt.Path[_rt.Root, "Document"]):
    """The relations of Documents, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    document_category: _DocumentCategoryPath[_rt.Root]
    """To the row of DocumentCategories that ``document_category_id`` refers to."""
    last_modified_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_modified_by_resource_id`` refers to."""


class DocumentFields(_rt.Fields["Document"], DocumentPath["Document"]):
    """The fields of Documents in queries: ``T = Document.q``."""

    id: _rt.Integer[Document]
    """``id``: int64, read-only."""
    company_id: _rt.Integer[Document]
    """``companyID``: int32, refers to Company."""
    created_by_resource_id: _rt.Integer[Document]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_date_time: _rt.DateTime[Document]
    """``createdDateTime``: datetime, read-only."""
    document_category_id: _rt.Integer[Document]
    """``documentCategoryID``: int32, required, refers to DocumentCategory."""
    error_codes: _rt.Text[Document]
    """``errorCodes``: string."""
    is_active: _rt.Boolean[Document]
    """``isActive``: boolean."""
    keywords: _rt.Text[Document]
    """``keywords``: string."""
    last_modified_by_resource_id: _rt.Integer[Document]
    """``lastModifiedByResourceID``: int32, read-only, refers to Resource."""
    last_modified_date_time: _rt.DateTime[Document]
    """``lastModifiedDateTime``: datetime, read-only."""
    publish: _rt.Integer[Document]
    """``publish``: int32."""
    reference_link: _rt.Text[Document]
    """``referenceLink``: string."""
    title: _rt.Text[Document]
    """``title``: string, at most 255 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Document(_rt.Row):
    """A row of Documents, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    company_id: int | None = None
    """``companyID``: int32, refers to Company."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_date_time: _rt.datetime | None = None
    """``createdDateTime``: datetime, read-only."""
    document_category_id: int | None = None
    """``documentCategoryID``: int32, required, refers to DocumentCategory."""
    error_codes: str | None = None
    """``errorCodes``: string."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    keywords: str | None = None
    """``keywords``: string."""
    last_modified_by_resource_id: int | None = None
    """``lastModifiedByResourceID``: int32, read-only, refers to Resource."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    publish: int | None = None
    """``publish``: int32."""
    reference_link: str | None = None
    """``referenceLink``: string."""
    title: str | None = None
    """``title``: string, at most 255 characters."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def document_category(self) -> _rt.Ref[_DocumentCategory]:
        """The row of DocumentCategories that ``document_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_category_id")

    @property
    def last_modified_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_modified_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_modified_by_resource_id")


class DocumentCreateFields(_t.TypedDict, total=False):
    """What a new row of Documents can be given."""

    company_id: int | None
    """``companyID``: int32, refers to Company."""
    document_category_id: _t.Required[int]
    """``documentCategoryID``: int32, required, refers to DocumentCategory."""
    error_codes: str | None
    """``errorCodes``: string."""
    is_active: bool | None
    """``isActive``: boolean."""
    keywords: str | None
    """``keywords``: string."""
    publish: int | None
    """``publish``: int32."""
    reference_link: str | None
    """``referenceLink``: string."""
    title: str | None
    """``title``: string, at most 255 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentCreate(_rt.WriteModel):
    """A row of Documents to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    company_id: int | None | _rt.Unset = _rt.UNSET
    """``companyID``: int32, refers to Company."""
    document_category_id: int
    """``documentCategoryID``: int32, required, refers to DocumentCategory."""
    error_codes: str | None | _rt.Unset = _rt.UNSET
    """``errorCodes``: string."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean."""
    keywords: str | None | _rt.Unset = _rt.UNSET
    """``keywords``: string."""
    publish: int | None | _rt.Unset = _rt.UNSET
    """``publish``: int32."""
    reference_link: str | None | _rt.Unset = _rt.UNSET
    """``referenceLink``: string."""
    title: str | None | _rt.Unset = _rt.UNSET
    """``title``: string, at most 255 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentCreateFields]) -> None: ...


class DocumentUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Documents. Left out is kept; None clears."""

    document_category_id: _t.Required[int]
    """The id of the row of DocumentCategories that this one belongs to."""
    company_id: int | None
    """``companyID``: int32, refers to Company."""
    error_codes: str | None
    """``errorCodes``: string."""
    is_active: bool | None
    """``isActive``: boolean."""
    keywords: str | None
    """``keywords``: string."""
    publish: int | None
    """``publish``: int32."""
    reference_link: str | None
    """``referenceLink``: string."""
    title: str | None
    """``title``: string, at most 255 characters."""


class DocumentReplaceFields(_t.TypedDict, total=False):
    """What a row of Documents is replaced by. Left out is cleared."""

    document_category_id: _t.Required[int]
    """The id of the row of DocumentCategories that this one belongs to."""
    company_id: int | None
    """``companyID``: int32, refers to Company."""
    error_codes: str | None
    """``errorCodes``: string."""
    is_active: bool | None
    """``isActive``: boolean."""
    keywords: str | None
    """``keywords``: string."""
    publish: int | None
    """``publish``: int32."""
    reference_link: str | None
    """``referenceLink``: string."""
    title: str | None
    """``title``: string, at most 255 characters."""


class DocumentsService(_rt.Readable[Document], _rt.Referring[Document, "_Company | _DocumentCategory"], _rt.Creatable[Document], _rt.Updatable[Document], _rt.Deactivating[Document], _rt.Deleting[Document]):
    """What the API can do with Documents, below DocumentCategories: the sync service."""

    model = Document

    @_t.overload
    def create(self, model: DocumentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentCreateFields]) -> int: ...

    def create(self, model: DocumentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentCreate, model, fields)

    @_t.overload
    def update(self, row: Document, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[DocumentUpdateFields]) -> None: ...

    def update(self, target: int | Document, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[DocumentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, document_category_id: int) -> None:
        """Delete the row with this id, below the row of DocumentCategories it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_category_id": document_category_id})

    def attachments(self, id: int, /) -> _rt.Attachments[_DocumentAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .document_attachments import DocumentAttachmentsService

        return _rt.Attachments(DocumentAttachmentsService(self._session), id)


class AsyncDocumentsService(_rt.AsyncReadable[Document], _rt.AsyncReferring[Document, "_Company | _DocumentCategory"], _rt.AsyncCreatable[Document], _rt.AsyncUpdatable[Document], _rt.AsyncDeactivating[Document], _rt.AsyncDeleting[Document]):
    """What the API can do with Documents, below DocumentCategories: the async service."""

    model = Document

    @_t.overload
    async def create(self, model: DocumentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentCreateFields]) -> int: ...

    async def create(self, model: DocumentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentCreate, model, fields)

    @_t.overload
    async def update(self, row: Document, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[DocumentUpdateFields]) -> None: ...

    async def update(self, target: int | Document, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[DocumentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, document_category_id: int) -> None:
        """Delete the row with this id, below the row of DocumentCategories it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_category_id": document_category_id})

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_DocumentAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .document_attachments import AsyncDocumentAttachmentsService

        return _rt.AsyncAttachments(AsyncDocumentAttachmentsService(self._session), id)
