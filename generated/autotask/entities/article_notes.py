"""ArticleNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .knowledge_base_articles import KnowledgeBaseArticle as _KnowledgeBaseArticle
    from .resources import Resource as _Resource
    from .knowledge_base_articles import KnowledgeBaseArticlePath as _KnowledgeBaseArticlePath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ArticleNotes",
    "ArticleNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('created_date_time', 'createdDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('article_id', 'articleID', 'int32', required=True, reference='KnowledgeBaseArticle', target='KnowledgeBaseArticles', relation='article'),
        _rt.FieldSchema('last_modified_by_resource_id', 'lastModifiedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_modified_by_resource'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('title', 'title', 'string', length=255),
    ),
    parent=('KnowledgeBaseArticles', 'Notes', 'article_id'),
    label="title",
    can="create update replace delete",
    package="autotask",
)


class ArticleNotePath(_rt.Path[_rt.Root, "ArticleNote"]):
    """The relations of ArticleNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    article: _KnowledgeBaseArticlePath[_rt.Root]
    """To the row of KnowledgeBaseArticles that ``article_id`` refers to."""
    last_modified_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_modified_by_resource_id`` refers to."""


class ArticleNoteFields(_rt.Fields["ArticleNote"], ArticleNotePath["ArticleNote"]):
    """The fields of ArticleNotes in queries: ``T = ArticleNote.q``."""

    id: _rt.Integer[ArticleNote]
    """``id``: int64, read-only."""
    created_by_resource_id: _rt.Integer[ArticleNote]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_date_time: _rt.DateTime[ArticleNote]
    """``createdDateTime``: datetime, read-only."""
    description: _rt.Text[ArticleNote]
    """``description``: string, at most 8,000 characters."""
    article_id: _rt.Integer[ArticleNote]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    last_modified_by_resource_id: _rt.Integer[ArticleNote]
    """``lastModifiedByResourceID``: int32, read-only, refers to Resource."""
    last_modified_date_time: _rt.DateTime[ArticleNote]
    """``lastModifiedDateTime``: datetime, read-only."""
    title: _rt.Text[ArticleNote]
    """``title``: string, at most 255 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ArticleNote(_rt.Row):
    """A row of ArticleNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ArticleNoteFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_date_time: _rt.datetime | None = None
    """``createdDateTime``: datetime, read-only."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    article_id: int | None = None
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
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
    def article(self) -> _rt.Ref[_KnowledgeBaseArticle]:
        """The row of KnowledgeBaseArticles that ``article_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "article_id")

    @property
    def last_modified_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_modified_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_modified_by_resource_id")


class ArticleNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of ArticleNotes can be given."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    article_id: _t.Required[int]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    title: str | None
    """``title``: string, at most 255 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ArticleNoteCreate(_rt.WriteModel):
    """A row of ArticleNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    article_id: int
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    title: str | None | _rt.Unset = _rt.UNSET
    """``title``: string, at most 255 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ArticleNoteCreateFields]) -> None: ...


class ArticleNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ArticleNotes. Left out is kept; None clears."""

    article_id: _t.Required[int]
    """The id of the row of KnowledgeBaseArticles that this one belongs to."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    title: str | None
    """``title``: string, at most 255 characters."""


class ArticleNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of ArticleNotes is replaced by. Left out is cleared."""

    article_id: _t.Required[int]
    """The id of the row of KnowledgeBaseArticles that this one belongs to."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    title: str | None
    """``title``: string, at most 255 characters."""


class ArticleNotesService(_rt.Readable[ArticleNote], _rt.Referring[ArticleNote, "_KnowledgeBaseArticle"], _rt.Creatable[ArticleNote], _rt.Updatable[ArticleNote], _rt.Deleting[ArticleNote]):
    """What the API can do with ArticleNotes, below KnowledgeBaseArticles: the sync service."""

    model = ArticleNote

    @_t.overload
    def create(self, model: ArticleNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ArticleNoteCreateFields]) -> int: ...

    def create(self, model: ArticleNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ArticleNoteCreate, model, fields)

    @_t.overload
    def update(self, row: ArticleNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ArticleNoteUpdateFields]) -> None: ...

    def update(self, target: int | ArticleNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ArticleNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"article_id": article_id})


class AsyncArticleNotesService(_rt.AsyncReadable[ArticleNote], _rt.AsyncReferring[ArticleNote, "_KnowledgeBaseArticle"], _rt.AsyncCreatable[ArticleNote], _rt.AsyncUpdatable[ArticleNote], _rt.AsyncDeleting[ArticleNote]):
    """What the API can do with ArticleNotes, below KnowledgeBaseArticles: the async service."""

    model = ArticleNote

    @_t.overload
    async def create(self, model: ArticleNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ArticleNoteCreateFields]) -> int: ...

    async def create(self, model: ArticleNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ArticleNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: ArticleNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ArticleNoteUpdateFields]) -> None: ...

    async def update(self, target: int | ArticleNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ArticleNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"article_id": article_id})
