"""ArticleConfigurationItemCategoryAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .knowledge_base_articles import KnowledgeBaseArticle as _KnowledgeBaseArticle
    from .knowledge_base_articles import KnowledgeBaseArticlePath as _KnowledgeBaseArticlePath

_SCHEMA = _rt.EntitySchema(
    "ArticleConfigurationItemCategoryAssociations",
    "ArticleConfigurationItemCategoryAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('article_id', 'articleID', 'int32', required=True, reference='KnowledgeBaseArticle', target='KnowledgeBaseArticles', relation='article'),
        _rt.FieldSchema('installed_product_category_id', 'installedProductCategoryID', 'int32'),
    ),
    parent=('KnowledgeBaseArticles', 'ConfigurationItemCategoryAssociations', 'article_id'),
    can="create delete",
    package="autotask",
)


class ArticleConfigurationItemCategoryAssociationPath(_rt.Path[_rt.Root, "ArticleConfigurationItemCategoryAssociation"]):
    """The relations of ArticleConfigurationItemCategoryAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    article: _KnowledgeBaseArticlePath[_rt.Root]
    """To the row of KnowledgeBaseArticles that ``article_id`` refers to."""


class ArticleConfigurationItemCategoryAssociationFields(_rt.Fields["ArticleConfigurationItemCategoryAssociation"], ArticleConfigurationItemCategoryAssociationPath["ArticleConfigurationItemCategoryAssociation"]):
    """The fields of ArticleConfigurationItemCategoryAssociations in queries: ``T = ArticleConfigurationItemCategoryAssociation.q``."""

    id: _rt.Integer[ArticleConfigurationItemCategoryAssociation]
    """``id``: int64, read-only."""
    article_id: _rt.Integer[ArticleConfigurationItemCategoryAssociation]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    installed_product_category_id: _rt.Integer[ArticleConfigurationItemCategoryAssociation]
    """``installedProductCategoryID``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ArticleConfigurationItemCategoryAssociation(_rt.Row):
    """A row of ArticleConfigurationItemCategoryAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ArticleConfigurationItemCategoryAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    article_id: int | None = None
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    installed_product_category_id: int | None = None
    """``installedProductCategoryID``: int32."""

    @property
    def article(self) -> _rt.Ref[_KnowledgeBaseArticle]:
        """The row of KnowledgeBaseArticles that ``article_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "article_id")


class ArticleConfigurationItemCategoryAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ArticleConfigurationItemCategoryAssociations can be given."""

    article_id: _t.Required[int]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    installed_product_category_id: int | None
    """``installedProductCategoryID``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ArticleConfigurationItemCategoryAssociationCreate(_rt.WriteModel):
    """A row of ArticleConfigurationItemCategoryAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    article_id: int
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    installed_product_category_id: int | None | _rt.Unset = _rt.UNSET
    """``installedProductCategoryID``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ArticleConfigurationItemCategoryAssociationCreateFields]) -> None: ...


class ArticleConfigurationItemCategoryAssociationsService(_rt.Readable[ArticleConfigurationItemCategoryAssociation], _rt.Referring[ArticleConfigurationItemCategoryAssociation, "_KnowledgeBaseArticle"], _rt.Creatable[ArticleConfigurationItemCategoryAssociation], _rt.Deleting[ArticleConfigurationItemCategoryAssociation]):
    """What the API can do with ArticleConfigurationItemCategoryAssociations, below KnowledgeBaseArticles: the sync service."""

    model = ArticleConfigurationItemCategoryAssociation

    @_t.overload
    def create(self, model: ArticleConfigurationItemCategoryAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ArticleConfigurationItemCategoryAssociationCreateFields]) -> int: ...

    def create(self, model: ArticleConfigurationItemCategoryAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ArticleConfigurationItemCategoryAssociationCreate, model, fields)

    def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"article_id": article_id})


class AsyncArticleConfigurationItemCategoryAssociationsService(_rt.AsyncReadable[ArticleConfigurationItemCategoryAssociation], _rt.AsyncReferring[ArticleConfigurationItemCategoryAssociation, "_KnowledgeBaseArticle"], _rt.AsyncCreatable[ArticleConfigurationItemCategoryAssociation], _rt.AsyncDeleting[ArticleConfigurationItemCategoryAssociation]):
    """What the API can do with ArticleConfigurationItemCategoryAssociations, below KnowledgeBaseArticles: the async service."""

    model = ArticleConfigurationItemCategoryAssociation

    @_t.overload
    async def create(self, model: ArticleConfigurationItemCategoryAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ArticleConfigurationItemCategoryAssociationCreateFields]) -> int: ...

    async def create(self, model: ArticleConfigurationItemCategoryAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ArticleConfigurationItemCategoryAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"article_id": article_id})
