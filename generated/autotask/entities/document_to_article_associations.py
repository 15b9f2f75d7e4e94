"""DocumentToArticleAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document
    from .documents import DocumentPath as _DocumentPath

_SCHEMA = _rt.EntitySchema(
    "DocumentToArticleAssociations",
    "DocumentToArticleAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('associated_article_id', 'associatedArticleID', 'int32'),
        _rt.FieldSchema('document_id', 'documentID', 'int32', required=True, reference='Document', target='Documents', relation='document'),
    ),
    parent=('Documents', 'ArticleAssociations', 'document_id'),
    can="create delete",
    package="autotask",
)


class DocumentToArticleAssociationPath(_rt.Path[_rt.Root, "DocumentToArticleAssociation"]):
    """The relations of DocumentToArticleAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""


class DocumentToArticleAssociationFields(_rt.Fields["DocumentToArticleAssociation"], DocumentToArticleAssociationPath["DocumentToArticleAssociation"]):
    """The fields of DocumentToArticleAssociations in queries: ``T = DocumentToArticleAssociation.q``."""

    id: _rt.Integer[DocumentToArticleAssociation]
    """``id``: int64, read-only."""
    associated_article_id: _rt.Integer[DocumentToArticleAssociation]
    """``associatedArticleID``: int32."""
    document_id: _rt.Integer[DocumentToArticleAssociation]
    """``documentID``: int32, required, refers to Document."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentToArticleAssociation(_rt.Row):
    """A row of DocumentToArticleAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentToArticleAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    associated_article_id: int | None = None
    """``associatedArticleID``: int32."""
    document_id: int | None = None
    """``documentID``: int32, required, refers to Document."""

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")


class DocumentToArticleAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentToArticleAssociations can be given."""

    associated_article_id: int | None
    """``associatedArticleID``: int32."""
    document_id: _t.Required[int]
    """``documentID``: int32, required, refers to Document."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentToArticleAssociationCreate(_rt.WriteModel):
    """A row of DocumentToArticleAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    associated_article_id: int | None | _rt.Unset = _rt.UNSET
    """``associatedArticleID``: int32."""
    document_id: int
    """``documentID``: int32, required, refers to Document."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentToArticleAssociationCreateFields]) -> None: ...


class DocumentToArticleAssociationsService(_rt.Readable[DocumentToArticleAssociation], _rt.Referring[DocumentToArticleAssociation, "_Document"], _rt.Creatable[DocumentToArticleAssociation], _rt.Deleting[DocumentToArticleAssociation]):
    """What the API can do with DocumentToArticleAssociations, below Documents: the sync service."""

    model = DocumentToArticleAssociation

    @_t.overload
    def create(self, model: DocumentToArticleAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentToArticleAssociationCreateFields]) -> int: ...

    def create(self, model: DocumentToArticleAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentToArticleAssociationCreate, model, fields)

    def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_id": document_id})


class AsyncDocumentToArticleAssociationsService(_rt.AsyncReadable[DocumentToArticleAssociation], _rt.AsyncReferring[DocumentToArticleAssociation, "_Document"], _rt.AsyncCreatable[DocumentToArticleAssociation], _rt.AsyncDeleting[DocumentToArticleAssociation]):
    """What the API can do with DocumentToArticleAssociations, below Documents: the async service."""

    model = DocumentToArticleAssociation

    @_t.overload
    async def create(self, model: DocumentToArticleAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentToArticleAssociationCreateFields]) -> int: ...

    async def create(self, model: DocumentToArticleAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentToArticleAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_id": document_id})
