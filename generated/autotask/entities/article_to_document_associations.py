"""ArticleToDocumentAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document
    from .knowledge_base_articles import KnowledgeBaseArticle as _KnowledgeBaseArticle
    from .documents import DocumentPath as _DocumentPath
    from .knowledge_base_articles import KnowledgeBaseArticlePath as _KnowledgeBaseArticlePath

_SCHEMA = _rt.EntitySchema(
    "ArticleToDocumentAssociations",
    "ArticleToDocumentAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('associated_document_id', 'associatedDocumentID', 'int32', reference='Document', target='Documents', relation='associated_document'),
        _rt.FieldSchema('article_id', 'articleID', 'int32', required=True, reference='KnowledgeBaseArticle', target='KnowledgeBaseArticles', relation='article'),
    ),
    parent=('KnowledgeBaseArticles', 'DocumentAssociations', 'article_id'),
    can="create delete",
    package="autotask",
)


class ArticleToDocumentAssociationPath(_rt.Path[_rt.Root, "ArticleToDocumentAssociation"]):
    """The relations of ArticleToDocumentAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    associated_document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``associated_document_id`` refers to."""
    article: _KnowledgeBaseArticlePath[_rt.Root]
    """To the row of KnowledgeBaseArticles that ``article_id`` refers to."""


class ArticleToDocumentAssociationFields(_rt.Fields["ArticleToDocumentAssociation"], ArticleToDocumentAssociationPath["ArticleToDocumentAssociation"]):
    """The fields of ArticleToDocumentAssociations in queries: ``T = ArticleToDocumentAssociation.q``."""

    id: _rt.Integer[ArticleToDocumentAssociation]
    """``id``: int64, read-only."""
    associated_document_id: _rt.Integer[ArticleToDocumentAssociation]
    """``associatedDocumentID``: int32, refers to Document."""
    article_id: _rt.Integer[ArticleToDocumentAssociation]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ArticleToDocumentAssociation(_rt.Row):
    """A row of ArticleToDocumentAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ArticleToDocumentAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    associated_document_id: int | None = None
    """``associatedDocumentID``: int32, refers to Document."""
    article_id: int | None = None
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""

    @property
    def associated_document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``associated_document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "associated_document_id")

    @property
    def article(self) -> _rt.Ref[_KnowledgeBaseArticle]:
        """The row of KnowledgeBaseArticles that ``article_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "article_id")


class ArticleToDocumentAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ArticleToDocumentAssociations can be given."""

    associated_document_id: int | None
    """``associatedDocumentID``: int32, refers to Document."""
    article_id: _t.Required[int]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ArticleToDocumentAssociationCreate(_rt.WriteModel):
    """A row of ArticleToDocumentAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    associated_document_id: int | None | _rt.Unset = _rt.UNSET
    """``associatedDocumentID``: int32, refers to Document."""
    article_id: int
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ArticleToDocumentAssociationCreateFields]) -> None: ...


class ArticleToDocumentAssociationsService(_rt.Readable[ArticleToDocumentAssociation], _rt.Referring[ArticleToDocumentAssociation, "_Document | _KnowledgeBaseArticle"], _rt.Creatable[ArticleToDocumentAssociation], _rt.Deleting[ArticleToDocumentAssociation]):
    """What the API can do with ArticleToDocumentAssociations, below KnowledgeBaseArticles: the sync service."""

    model = ArticleToDocumentAssociation

    @_t.overload
    def create(self, model: ArticleToDocumentAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ArticleToDocumentAssociationCreateFields]) -> int: ...

    def create(self, model: ArticleToDocumentAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ArticleToDocumentAssociationCreate, model, fields)

    def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"article_id": article_id})


class AsyncArticleToDocumentAssociationsService(_rt.AsyncReadable[ArticleToDocumentAssociation], _rt.AsyncReferring[ArticleToDocumentAssociation, "_Document | _KnowledgeBaseArticle"], _rt.AsyncCreatable[ArticleToDocumentAssociation], _rt.AsyncDeleting[ArticleToDocumentAssociation]):
    """What the API can do with ArticleToDocumentAssociations, below KnowledgeBaseArticles: the async service."""

    model = ArticleToDocumentAssociation

    @_t.overload
    async def create(self, model: ArticleToDocumentAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ArticleToDocumentAssociationCreateFields]) -> int: ...

    async def create(self, model: ArticleToDocumentAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ArticleToDocumentAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"article_id": article_id})
