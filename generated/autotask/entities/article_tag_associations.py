"""ArticleTagAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .knowledge_base_articles import KnowledgeBaseArticle as _KnowledgeBaseArticle
    from .resources import Resource as _Resource
    from .tags import Tag as _Tag
    from .knowledge_base_articles import KnowledgeBaseArticlePath as _KnowledgeBaseArticlePath
    from .resources import ResourcePath as _ResourcePath
    from .tags import TagPath as _TagPath

_SCHEMA = _rt.EntitySchema(
    "ArticleTagAssociations",
    "ArticleTagAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('article_id', 'articleID', 'int32', required=True, reference='KnowledgeBaseArticle', target='KnowledgeBaseArticles', relation='article'),
        _rt.FieldSchema('tag_id', 'tagID', 'int32', reference='Tag', target='Tags', relation='tag'),
    ),
    parent=('KnowledgeBaseArticles', 'TagAssociations', 'article_id'),
    can="create delete",
    package="autotask",
)


class ArticleTagAssociationPath(_rt.Path[_rt.Root, "ArticleTagAssociation"]):
    """The relations of ArticleTagAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    article: _KnowledgeBaseArticlePath[_rt.Root]
    """To the row of KnowledgeBaseArticles that ``article_id`` refers to."""
    tag: _TagPath[_rt.Root]
    """To the row of Tags that ``tag_id`` refers to."""


class ArticleTagAssociationFields(_rt.Fields["ArticleTagAssociation"], ArticleTagAssociationPath["ArticleTagAssociation"]):
    """The fields of ArticleTagAssociations in queries: ``T = ArticleTagAssociation.q``."""

    id: _rt.Integer[ArticleTagAssociation]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[ArticleTagAssociation]
    """``createDateTime``: datetime, read-only."""
    created_by_resource_id: _rt.Integer[ArticleTagAssociation]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    article_id: _rt.Integer[ArticleTagAssociation]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    tag_id: _rt.Integer[ArticleTagAssociation]
    """``tagID``: int32, refers to Tag."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ArticleTagAssociation(_rt.Row):
    """A row of ArticleTagAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ArticleTagAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    article_id: int | None = None
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    tag_id: int | None = None
    """``tagID``: int32, refers to Tag."""

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def article(self) -> _rt.Ref[_KnowledgeBaseArticle]:
        """The row of KnowledgeBaseArticles that ``article_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "article_id")

    @property
    def tag(self) -> _rt.Ref[_Tag]:
        """The row of Tags that ``tag_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tag_id")


class ArticleTagAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ArticleTagAssociations can be given."""

    article_id: _t.Required[int]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    tag_id: int | None
    """``tagID``: int32, refers to Tag."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ArticleTagAssociationCreate(_rt.WriteModel):
    """A row of ArticleTagAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    article_id: int
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    tag_id: int | None | _rt.Unset = _rt.UNSET
    """``tagID``: int32, refers to Tag."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ArticleTagAssociationCreateFields]) -> None: ...


class ArticleTagAssociationsService(_rt.Readable[ArticleTagAssociation], _rt.Referring[ArticleTagAssociation, "_KnowledgeBaseArticle | _Resource | _Tag"], _rt.Creatable[ArticleTagAssociation], _rt.Deleting[ArticleTagAssociation]):
    """What the API can do with ArticleTagAssociations, below KnowledgeBaseArticles: the sync service."""

    model = ArticleTagAssociation

    @_t.overload
    def create(self, model: ArticleTagAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ArticleTagAssociationCreateFields]) -> int: ...

    def create(self, model: ArticleTagAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ArticleTagAssociationCreate, model, fields)

    def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"article_id": article_id})


class AsyncArticleTagAssociationsService(_rt.AsyncReadable[ArticleTagAssociation], _rt.AsyncReferring[ArticleTagAssociation, "_KnowledgeBaseArticle | _Resource | _Tag"], _rt.AsyncCreatable[ArticleTagAssociation], _rt.AsyncDeleting[ArticleTagAssociation]):
    """What the API can do with ArticleTagAssociations, below KnowledgeBaseArticles: the async service."""

    model = ArticleTagAssociation

    @_t.overload
    async def create(self, model: ArticleTagAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ArticleTagAssociationCreateFields]) -> int: ...

    async def create(self, model: ArticleTagAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ArticleTagAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"article_id": article_id})
