"""ArticlePlainTextContent. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .knowledge_base_articles import KnowledgeBaseArticle as _KnowledgeBaseArticle  # noqa: F401 (named in quotes)

_SCHEMA = _rt.EntitySchema(
    "ArticlePlainTextContent",
    "ArticlePlainTextContent",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('content_data', 'contentData', 'string'),
    ),
    parent=('KnowledgeBaseArticles', 'PlainTextContent', 'parent_id'),
    can="update replace",
    package="autotask",
)


class ArticlePlainTextContentPath(_rt.Path[_rt.Root, "ArticlePlainTextContent"]):
    """The relations of ArticlePlainTextContent, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ArticlePlainTextContentFields(_rt.Fields["ArticlePlainTextContent"], ArticlePlainTextContentPath["ArticlePlainTextContent"]):
    """The fields of ArticlePlainTextContent in queries: ``T = ArticlePlainTextContent.q``."""

    id: _rt.Integer[ArticlePlainTextContent]
    """``id``: int64, read-only."""
    content_data: _rt.Text[ArticlePlainTextContent]
    """``contentData``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ArticlePlainTextContent(_rt.Row):
    """A row of ArticlePlainTextContent, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ArticlePlainTextContentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    content_data: str | None = None
    """``contentData``: string."""


class ArticlePlainTextContentUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ArticlePlainTextContent. Left out is kept; None clears."""

    parent_id: _t.Required[int]
    """The id of the row of KnowledgeBaseArticles that this one belongs to."""
    content_data: str | None
    """``contentData``: string."""


class ArticlePlainTextContentReplaceFields(_t.TypedDict, total=False):
    """What a row of ArticlePlainTextContent is replaced by. Left out is cleared."""

    parent_id: _t.Required[int]
    """The id of the row of KnowledgeBaseArticles that this one belongs to."""
    content_data: str | None
    """``contentData``: string."""


class ArticlePlainTextContentService(_rt.Readable[ArticlePlainTextContent], _rt.Listed[ArticlePlainTextContent, "_KnowledgeBaseArticle"], _rt.Queryable[ArticlePlainTextContent], _rt.Updatable[ArticlePlainTextContent]):
    """What the API can do with ArticlePlainTextContent, below KnowledgeBaseArticles: the sync service."""

    model = ArticlePlainTextContent

    @_t.overload
    def update(self, row: ArticlePlainTextContent, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ArticlePlainTextContentUpdateFields]) -> None: ...

    def update(self, target: int | ArticlePlainTextContent, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ArticlePlainTextContentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncArticlePlainTextContentService(_rt.AsyncReadable[ArticlePlainTextContent], _rt.AsyncListed[ArticlePlainTextContent, "_KnowledgeBaseArticle"], _rt.AsyncQueryable[ArticlePlainTextContent], _rt.AsyncUpdatable[ArticlePlainTextContent]):
    """What the API can do with ArticlePlainTextContent, below KnowledgeBaseArticles: the async service."""

    model = ArticlePlainTextContent

    @_t.overload
    async def update(self, row: ArticlePlainTextContent, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ArticlePlainTextContentUpdateFields]) -> None: ...

    async def update(self, target: int | ArticlePlainTextContent, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ArticlePlainTextContentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
