"""DocumentToDocumentAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document
    from .documents import DocumentPath as _DocumentPath

_SCHEMA = _rt.EntitySchema(
    "DocumentToDocumentAssociations",
    "DocumentToDocumentAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('associated_document_id', 'associatedDocumentID', 'int32', reference='Document', target='Documents', relation='associated_document'),
        _rt.FieldSchema('document_id', 'documentID', 'int32', required=True, reference='Document', target='Documents', relation='document'),
    ),
    parent=('Documents', 'DocumentAssociations', 'document_id'),
    can="create delete",
    package="autotask",
)


class DocumentToDocumentAssociationPath(_rt.Path[_rt.Root, "DocumentToDocumentAssociation"]):
    """The relations of DocumentToDocumentAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    associated_document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``associated_document_id`` refers to."""
    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""


class DocumentToDocumentAssociationFields(_rt.Fields["DocumentToDocumentAssociation"], DocumentToDocumentAssociationPath["DocumentToDocumentAssociation"]):
    """The fields of DocumentToDocumentAssociations in queries: ``T = DocumentToDocumentAssociation.q``."""

    id: _rt.Integer[DocumentToDocumentAssociation]
    """``id``: int64, read-only."""
    associated_document_id: _rt.Integer[DocumentToDocumentAssociation]
    """``associatedDocumentID``: int32, refers to Document."""
    document_id: _rt.Integer[DocumentToDocumentAssociation]
    """``documentID``: int32, required, refers to Document."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentToDocumentAssociation(_rt.Row):
    """A row of DocumentToDocumentAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentToDocumentAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    associated_document_id: int | None = None
    """``associatedDocumentID``: int32, refers to Document."""
    document_id: int | None = None
    """``documentID``: int32, required, refers to Document."""

    @property
    def associated_document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``associated_document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "associated_document_id")

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")


class DocumentToDocumentAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentToDocumentAssociations can be given."""

    associated_document_id: int | None
    """``associatedDocumentID``: int32, refers to Document."""
    document_id: _t.Required[int]
    """``documentID``: int32, required, refers to Document."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentToDocumentAssociationCreate(_rt.WriteModel):
    """A row of DocumentToDocumentAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    associated_document_id: int | None | _rt.Unset = _rt.UNSET
    """``associatedDocumentID``: int32, refers to Document."""
    document_id: int
    """``documentID``: int32, required, refers to Document."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentToDocumentAssociationCreateFields]) -> None: ...


class DocumentToDocumentAssociationsService(_rt.Readable[DocumentToDocumentAssociation], _rt.Referring[DocumentToDocumentAssociation, "_Document"], _rt.Creatable[DocumentToDocumentAssociation], _rt.Deleting[DocumentToDocumentAssociation]):
    """What the API can do with DocumentToDocumentAssociations, below Documents: the sync service."""

    model = DocumentToDocumentAssociation

    @_t.overload
    def create(self, model: DocumentToDocumentAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentToDocumentAssociationCreateFields]) -> int: ...

    def create(self, model: DocumentToDocumentAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentToDocumentAssociationCreate, model, fields)

    def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_id": document_id})


class AsyncDocumentToDocumentAssociationsService(_rt.AsyncReadable[DocumentToDocumentAssociation], _rt.AsyncReferring[DocumentToDocumentAssociation, "_Document"], _rt.AsyncCreatable[DocumentToDocumentAssociation], _rt.AsyncDeleting[DocumentToDocumentAssociation]):
    """What the API can do with DocumentToDocumentAssociations, below Documents: the async service."""

    model = DocumentToDocumentAssociation

    @_t.overload
    async def create(self, model: DocumentToDocumentAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentToDocumentAssociationCreateFields]) -> int: ...

    async def create(self, model: DocumentToDocumentAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentToDocumentAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_id": document_id})
