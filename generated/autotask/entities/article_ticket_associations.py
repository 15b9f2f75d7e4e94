"""ArticleTicketAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .knowledge_base_articles import KnowledgeBaseArticle as _KnowledgeBaseArticle
    from .tickets import Ticket as _Ticket
    from .knowledge_base_articles import KnowledgeBaseArticlePath as _KnowledgeBaseArticlePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "ArticleTicketAssociations",
    "ArticleTicketAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('article_id', 'articleID', 'int32', required=True, reference='KnowledgeBaseArticle', target='KnowledgeBaseArticles', relation='article'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('KnowledgeBaseArticles', 'TicketAssociations', 'article_id'),
    can="create delete",
    package="autotask",
)


class ArticleTicketAssociationPath(_rt.Path[_rt.Root, "ArticleTicketAssociation"]):
    """The relations of ArticleTicketAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    article: _KnowledgeBaseArticlePath[_rt.Root]
    """To the row of KnowledgeBaseArticles that ``article_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class ArticleTicketAssociationFields(_rt.Fields["ArticleTicketAssociation"], ArticleTicketAssociationPath["ArticleTicketAssociation"]):
    """The fields of ArticleTicketAssociations in queries: ``T = ArticleTicketAssociation.q``."""

    id: _rt.Integer[ArticleTicketAssociation]
    """``id``: int64, read-only."""
    article_id: _rt.Integer[ArticleTicketAssociation]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    ticket_id: _rt.Integer[ArticleTicketAssociation]
    """``ticketID``: int32, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ArticleTicketAssociation(_rt.Row):
    """A row of ArticleTicketAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ArticleTicketAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    article_id: int | None = None
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    ticket_id: int | None = None
    """``ticketID``: int32, refers to Ticket."""

    @property
    def article(self) -> _rt.Ref[_KnowledgeBaseArticle]:
        """The row of KnowledgeBaseArticles that ``article_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "article_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class ArticleTicketAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ArticleTicketAssociations can be given."""

    article_id: _t.Required[int]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ArticleTicketAssociationCreate(_rt.WriteModel):
    """A row of ArticleTicketAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    article_id: int
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    ticket_id: int | None | _rt.Unset = _rt.UNSET
    """``ticketID``: int32, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ArticleTicketAssociationCreateFields]) -> None: ...


class ArticleTicketAssociationsService(_rt.Readable[ArticleTicketAssociation], _rt.Referring[ArticleTicketAssociation, "_KnowledgeBaseArticle | _Ticket"], _rt.Creatable[ArticleTicketAssociation], _rt.Deleting[ArticleTicketAssociation]):
    """What the API can do with ArticleTicketAssociations, below KnowledgeBaseArticles: the sync service."""

    model = ArticleTicketAssociation

    @_t.overload
    def create(self, model: ArticleTicketAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ArticleTicketAssociationCreateFields]) -> int: ...

    def create(self, model: ArticleTicketAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ArticleTicketAssociationCreate, model, fields)

    def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"article_id": article_id})


class AsyncArticleTicketAssociationsService(_rt.AsyncReadable[ArticleTicketAssociation], _rt.AsyncReferring[ArticleTicketAssociation, "_KnowledgeBaseArticle | _Ticket"], _rt.AsyncCreatable[ArticleTicketAssociation], _rt.AsyncDeleting[ArticleTicketAssociation]):
    """What the API can do with ArticleTicketAssociations, below KnowledgeBaseArticles: the async service."""

    model = ArticleTicketAssociation

    @_t.overload
    async def create(self, model: ArticleTicketAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ArticleTicketAssociationCreateFields]) -> int: ...

    async def create(self, model: ArticleTicketAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ArticleTicketAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"article_id": article_id})
