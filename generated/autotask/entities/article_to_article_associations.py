"""ArticleToArticleAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .knowledge_base_articles import KnowledgeBaseArticle as _KnowledgeBaseArticle
    from .knowledge_base_articles import KnowledgeBaseArticlePath as _KnowledgeBaseArticlePath

_SCHEMA = _rt.EntitySchema(
    "ArticleToArticleAssociations",
    "ArticleToArticleAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('associated_article_id', 'associatedArticleID', 'int32'),
        _rt.FieldSchema('article_id', 'articleID', 'int32', required=True, reference='KnowledgeBaseArticle', target='KnowledgeBaseArticles', relation='article'),
    ),
    parent=('KnowledgeBaseArticles', 'ArticleAssociations', 'article_id'),
    can="create delete",
    package="autotask",
)


class ArticleToArticleAssociationPath(_rt.Path[_rt.Root, "ArticleToArticleAssociation"]):
    """The relations of ArticleToArticleAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    article: _KnowledgeBaseArticlePath[_rt.Root]
    """To the row of KnowledgeBaseArticles that ``article_id`` refers to."""


class ArticleToArticleAssociationFields(_rt.Fields["ArticleToArticleAssociation"], ArticleToArticleAssociationPath["ArticleToArticleAssociation"]):
    """The fields of ArticleToArticleAssociations in queries: ``T = ArticleToArticleAssociation.q``."""

    id: _rt.Integer[ArticleToArticleAssociation]
    """``id``: int64, read-only."""
    associated_article_id: _rt.Integer[ArticleToArticleAssociation]
    """``associatedArticleID``: int32."""
    article_id: _rt.Integer[ArticleToArticleAssociation]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ArticleToArticleAssociation(_rt.Row):
    """A row of ArticleToArticleAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ArticleToArticleAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    associated_article_id: int | None = None
    """``associatedArticleID``: int32."""
    article_id: int | None = None
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""

    @property
    def article(self) -> _rt.Ref[_KnowledgeBaseArticle]:
        """The row of KnowledgeBaseArticles that ``article_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "article_id")


class ArticleToArticleAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ArticleToArticleAssociations can be given."""

    associated_article_id: int | None
    """``associatedArticleID``: int32."""
    article_id: _t.Required[int]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ArticleToArticleAssociationCreate(_rt.WriteModel):
    """A row of ArticleToArticleAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    associated_article_id: int | None | _rt.Unset = _rt.UNSET
    """``associatedArticleID``: int32."""
    article_id: int
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ArticleToArticleAssociationCreateFields]) -> None: ...


class ArticleToArticleAssociationsService(_rt.Readable[ArticleToArticleAssociation], _rt.Referring[ArticleToArticleAssociation, "_KnowledgeBaseArticle"], _rt.Creatable[ArticleToArticleAssociation], _rt.Deleting[ArticleToArticleAssociation]):
    """What the API can do with ArticleToArticleAssociations, below KnowledgeBaseArticles: the sync service."""

    model = ArticleToArticleAssociation

    @_t.overload
    def create(self, model: ArticleToArticleAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ArticleToArticleAssociationCreateFields]) -> int: ...

    def create(self, model: ArticleToArticleAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ArticleToArticleAssociationCreate, model, fields)

    def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"article_id": article_id})


class AsyncArticleToArticleAssociationsService(_rt.AsyncReadable[ArticleToArticleAssociation], _rt.AsyncReferring[ArticleToArticleAssociation, "_KnowledgeBaseArticle"], _rt.AsyncCreatable[ArticleToArticleAssociation], _rt.AsyncDeleting[ArticleToArticleAssociation]):
    """What the API can do with ArticleToArticleAssociations, below KnowledgeBaseArticles: the async service."""

    model = ArticleToArticleAssociation

    @_t.overload
    async def create(self, model: ArticleToArticleAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ArticleToArticleAssociationCreateFields]) -> int: ...

    async def create(self, model: ArticleToArticleAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ArticleToArticleAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"article_id": article_id})
