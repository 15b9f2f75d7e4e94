"""KnowledgeBaseArticles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .article_attachments import ArticleAttachment as _ArticleAttachment
    from .knowledge_base_categories import KnowledgeBaseCategory as _KnowledgeBaseCategory
    from .resources import Resource as _Resource
    from .knowledge_base_categories import KnowledgeBaseCategoryPath as _KnowledgeBaseCategoryPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "KnowledgeBaseArticles",
    "KnowledgeBaseArticle",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('created_date_time', 'createdDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('article_category_id', 'articleCategoryID', 'int32', required=True, reference='KnowledgeBaseCategory', target='KnowledgeBaseCategories', relation='article_category'),
        _rt.FieldSchema('error_codes', 'errorCodes', 'string'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('keywords', 'keywords', 'string'),
        _rt.FieldSchema('last_modified_by_resource_id', 'lastModifiedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_modified_by_resource'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('publish', 'publish', 'int32'),
        _rt.FieldSchema('reference_link', 'referenceLink', 'string'),
        _rt.FieldSchema('title', 'title', 'string', length=255),
    ),
    parent=('KnowledgeBaseCategories', 'KnowledgeBaseArticles', 'article_category_id'),
    label="title",
    can="create update replace delete",
    package="autotask",
)


class KnowledgeBaseArticlePath(_rt.Path[_rt.Root, "KnowledgeBaseArticle"]):
    """The relations of KnowledgeBaseArticles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    article_category: _KnowledgeBaseCategoryPath[_rt.Root]
    """To the row of KnowledgeBaseCategories that ``article_category_id`` refers to."""
    last_modified_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_modified_by_resource_id`` refers to."""


class KnowledgeBaseArticleFields(_rt.Fields["KnowledgeBaseArticle"], KnowledgeBaseArticlePath["KnowledgeBaseArticle"]):
    """The fields of KnowledgeBaseArticles in queries: ``T = KnowledgeBaseArticle.q``."""

    id: _rt.Integer[KnowledgeBaseArticle]
    """``id``: int64, read-only."""
    created_by_resource_id: _rt.Integer[KnowledgeBaseArticle]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_date_time: _rt.DateTime[KnowledgeBaseArticle]
    """``createdDateTime``: datetime, read-only."""
    article_category_id: _rt.Integer[KnowledgeBaseArticle]
    """``articleCategoryID``: int32, required, refers to KnowledgeBaseCategory."""
    error_codes: _rt.Text[KnowledgeBaseArticle]
    """``errorCodes``: string."""
    is_active: _rt.Boolean[KnowledgeBaseArticle]
    """``isActive``: boolean."""
    keywords: _rt.Text[KnowledgeBaseArticle]
    """``keywords``: string."""
    last_modified_by_resource_id: _rt.Integer[KnowledgeBaseArticle]
    """``lastModifiedByResourceID``: int32, read-only, refers to Resource."""
    last_modified_date_time: _rt.DateTime[KnowledgeBaseArticle]
    """``lastModifiedDateTime``: datetime, read-only."""
    publish: _rt.Integer[KnowledgeBaseArticle]
    """``publish``: int32."""
    reference_link: _rt.Text[KnowledgeBaseArticle]
    """``referenceLink``: string."""
    title: _rt.Text[KnowledgeBaseArticle]
    """``title``: string, at most 255 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class KnowledgeBaseArticle(_rt.Row):
    """A row of KnowledgeBaseArticles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = KnowledgeBaseArticleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_date_time: _rt.datetime | None = None
    """``createdDateTime``: datetime, read-only."""
    article_category_id: int | None = None
    """``articleCategoryID``: int32, required, refers to KnowledgeBaseCategory."""
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
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def article_category(self) -> _rt.Ref[_KnowledgeBaseCategory]:
        """The row of KnowledgeBaseCategories that ``article_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "article_category_id")

    @property
    def last_modified_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_modified_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_modified_by_resource_id")


class KnowledgeBaseArticleCreateFields(_t.TypedDict, total=False):
    """What a new row of KnowledgeBaseArticles can be given."""

    article_category_id: _t.Required[int]
    """``articleCategoryID``: int32, required, refers to KnowledgeBaseCategory."""
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
class KnowledgeBaseArticleCreate(_rt.WriteModel):
    """A row of KnowledgeBaseArticles to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    article_category_id: int
    """``articleCategoryID``: int32, required, refers to KnowledgeBaseCategory."""
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

        def __init__(self, **fields: _t.Unpack[KnowledgeBaseArticleCreateFields]) -> None: ...


class KnowledgeBaseArticleUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of KnowledgeBaseArticles. Left out is kept; None clears."""

    article_category_id: _t.Required[int]
    """The id of the row of KnowledgeBaseCategories that this one belongs to."""
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


class KnowledgeBaseArticleReplaceFields(_t.TypedDict, total=False):
    """What a row of KnowledgeBaseArticles is replaced by. Left out is cleared."""

    article_category_id: _t.Required[int]
    """The id of the row of KnowledgeBaseCategories that this one belongs to."""
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


class KnowledgeBaseArticlesService(_rt.Readable[KnowledgeBaseArticle], _rt.Referring[KnowledgeBaseArticle, "_KnowledgeBaseCategory"], _rt.Creatable[KnowledgeBaseArticle], _rt.Updatable[KnowledgeBaseArticle], _rt.Deactivating[KnowledgeBaseArticle], _rt.Deleting[KnowledgeBaseArticle]):
    """What the API can do with KnowledgeBaseArticles, below KnowledgeBaseCategories: the sync service."""

    model = KnowledgeBaseArticle

    @_t.overload
    def create(self, model: KnowledgeBaseArticleCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[KnowledgeBaseArticleCreateFields]) -> int: ...

    def create(self, model: KnowledgeBaseArticleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(KnowledgeBaseArticleCreate, model, fields)

    @_t.overload
    def update(self, row: KnowledgeBaseArticle, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[KnowledgeBaseArticleUpdateFields]) -> None: ...

    def update(self, target: int | KnowledgeBaseArticle, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[KnowledgeBaseArticleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, article_category_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseCategories it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"article_category_id": article_category_id})

    def attachments(self, id: int, /) -> _rt.Attachments[_ArticleAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .article_attachments import ArticleAttachmentsService

        return _rt.Attachments(ArticleAttachmentsService(self._session), id)


class AsyncKnowledgeBaseArticlesService(_rt.AsyncReadable[KnowledgeBaseArticle], _rt.AsyncReferring[KnowledgeBaseArticle, "_KnowledgeBaseCategory"], _rt.AsyncCreatable[KnowledgeBaseArticle], _rt.AsyncUpdatable[KnowledgeBaseArticle], _rt.AsyncDeactivating[KnowledgeBaseArticle], _rt.AsyncDeleting[KnowledgeBaseArticle]):
    """What the API can do with KnowledgeBaseArticles, below KnowledgeBaseCategories: the async service."""

    model = KnowledgeBaseArticle

    @_t.overload
    async def create(self, model: KnowledgeBaseArticleCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[KnowledgeBaseArticleCreateFields]) -> int: ...

    async def create(self, model: KnowledgeBaseArticleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(KnowledgeBaseArticleCreate, model, fields)

    @_t.overload
    async def update(self, row: KnowledgeBaseArticle, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[KnowledgeBaseArticleUpdateFields]) -> None: ...

    async def update(self, target: int | KnowledgeBaseArticle, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[KnowledgeBaseArticleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, article_category_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseCategories it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"article_category_id": article_category_id})

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ArticleAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .article_attachments import AsyncArticleAttachmentsService

        return _rt.AsyncAttachments(AsyncArticleAttachmentsService(self._session), id)
