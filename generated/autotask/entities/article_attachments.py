"""ArticleAttachments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .knowledge_base_articles import KnowledgeBaseArticle as _KnowledgeBaseArticle
    from .opportunities import Opportunity as _Opportunity
    from .resources import Resource as _Resource
    from .contacts import ContactPath as _ContactPath
    from .knowledge_base_articles import KnowledgeBaseArticlePath as _KnowledgeBaseArticlePath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ArticleAttachments",
    "ArticleAttachment",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('article_id', 'articleID', 'int32', required=True, reference='KnowledgeBaseArticle', target='KnowledgeBaseArticles', relation='article'),
        _rt.FieldSchema('attach_date', 'attachDate', 'datetime'),
        _rt.FieldSchema('attached_by_contact_id', 'attachedByContactID', 'int64', reference='Contact', target='Contacts', relation='attached_by_contact'),
        _rt.FieldSchema('attached_by_resource_id', 'attachedByResourceID', 'int64', reference='Resource', target='Resources', relation='attached_by_resource'),
        _rt.FieldSchema('attachment_type', 'attachmentType', 'string', required=True),
        _rt.FieldSchema('content_type', 'contentType', 'string', length=255),
        _rt.FieldSchema('creator_type', 'creatorType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('file_size', 'fileSize', 'double', queryable=False),
        _rt.FieldSchema('full_path', 'fullPath', 'string', length=255, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int64', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('parent_attachment_id', 'parentAttachmentID', 'int32'),
        _rt.FieldSchema('parent_id', 'parentID', 'int64'),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
        _rt.FieldSchema('data', 'data', 'bytes', required=True, queryable=False),
        _rt.FieldSchema('parent_type', 'parentType', 'int32', read_only=True),
        _rt.FieldSchema('is_task_attachment', 'isTaskAttachment', 'boolean', read_only=True),
    ),
    parent=('KnowledgeBaseArticles', 'Attachments', 'article_id'),
    label="title",
    can="create delete",
    package="autotask",
)


class ArticleAttachmentPath(_rt.Path[_rt.Root, "ArticleAttachment"]):
    """The relations of ArticleAttachments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    article: _KnowledgeBaseArticlePath[_rt.Root]
    """To the row of KnowledgeBaseArticles that ``article_id`` refers to."""
    attached_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``attached_by_contact_id`` refers to."""
    attached_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``attached_by_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""


class ArticleAttachmentFields(_rt.Fields["ArticleAttachment"], ArticleAttachmentPath["ArticleAttachment"]):
    """The fields of ArticleAttachments in queries: ``T = ArticleAttachment.q``."""

    id: _rt.Integer[ArticleAttachment]
    """``id``: int64, read-only."""
    article_id: _rt.Integer[ArticleAttachment]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    attach_date: _rt.DateTime[ArticleAttachment]
    """``attachDate``: datetime."""
    attached_by_contact_id: _rt.Integer[ArticleAttachment]
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: _rt.Integer[ArticleAttachment]
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _rt.Text[ArticleAttachment]
    """``attachmentType``: string, required."""
    content_type: _rt.Text[ArticleAttachment]
    """``contentType``: string, at most 255 characters."""
    creator_type: _rt.Integer[ArticleAttachment]
    """``creatorType``: int32, read-only, not queryable."""
    file_size: _rt.Double[ArticleAttachment]
    """``fileSize``: double, not queryable."""
    full_path: _rt.Text[ArticleAttachment]
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[ArticleAttachment]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[ArticleAttachment]
    """``opportunityID``: int64, refers to Opportunity."""
    parent_attachment_id: _rt.Integer[ArticleAttachment]
    """``parentAttachmentID``: int32."""
    parent_id: _rt.Integer[ArticleAttachment]
    """``parentID``: int64."""
    publish: _rt.Integer[ArticleAttachment]
    """``publish``: int32, required."""
    title: _rt.Text[ArticleAttachment]
    """``title``: string, at most 255 characters, required."""
    data: _rt.Content[ArticleAttachment]
    """``data``: bytes, required, not queryable."""
    parent_type: _rt.Integer[ArticleAttachment]
    """``parentType``: int32, read-only."""
    is_task_attachment: _rt.Boolean[ArticleAttachment]
    """``isTaskAttachment``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ArticleAttachment(_rt.Row):
    """A row of ArticleAttachments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ArticleAttachmentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    article_id: int | None = None
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    attach_date: _rt.datetime | None = None
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None = None
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None = None
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: str | None = None
    """``attachmentType``: string, required."""
    content_type: str | None = None
    """``contentType``: string, at most 255 characters."""
    creator_type: int | None = None
    """``creatorType``: int32, read-only, not queryable."""
    file_size: float | None = None
    """``fileSize``: double, not queryable."""
    full_path: str | None = None
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: int | None = None
    """``opportunityID``: int64, refers to Opportunity."""
    parent_attachment_id: int | None = None
    """``parentAttachmentID``: int32."""
    parent_id: int | None = None
    """``parentID``: int64."""
    publish: int | None = None
    """``publish``: int32, required."""
    title: str | None = None
    """``title``: string, at most 255 characters, required."""
    data: bytes | None = None
    """``data``: bytes, required, not queryable."""
    parent_type: int | None = None
    """``parentType``: int32, read-only."""
    is_task_attachment: bool | None = None
    """``isTaskAttachment``: boolean, read-only."""

    @property
    def article(self) -> _rt.Ref[_KnowledgeBaseArticle]:
        """The row of KnowledgeBaseArticles that ``article_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "article_id")

    @property
    def attached_by_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``attached_by_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "attached_by_contact_id")

    @property
    def attached_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``attached_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "attached_by_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")


class ArticleAttachmentCreateFields(_t.TypedDict, total=False):
    """What a new row of ArticleAttachments can be given."""

    article_id: _t.Required[int]
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    attach_date: _rt.datetime | None
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _t.Required[str]
    """``attachmentType``: string, required."""
    content_type: str | None
    """``contentType``: string, at most 255 characters."""
    file_size: float | None
    """``fileSize``: double, not queryable."""
    full_path: _t.Required[str]
    """``fullPath``: string, at most 255 characters, required."""
    opportunity_id: int | None
    """``opportunityID``: int64, refers to Opportunity."""
    parent_attachment_id: int | None
    """``parentAttachmentID``: int32."""
    parent_id: int | None
    """``parentID``: int64."""
    publish: _t.Required[int]
    """``publish``: int32, required."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    data: _t.Required[bytes]
    """``data``: bytes, required, not queryable."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ArticleAttachmentCreate(_rt.WriteModel):
    """A row of ArticleAttachments to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    article_id: int
    """``articleID``: int32, required, refers to KnowledgeBaseArticle."""
    attach_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None | _rt.Unset = _rt.UNSET
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: str
    """``attachmentType``: string, required."""
    content_type: str | None | _rt.Unset = _rt.UNSET
    """``contentType``: string, at most 255 characters."""
    file_size: float | None | _rt.Unset = _rt.UNSET
    """``fileSize``: double, not queryable."""
    full_path: str
    """``fullPath``: string, at most 255 characters, required."""
    opportunity_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityID``: int64, refers to Opportunity."""
    parent_attachment_id: int | None | _rt.Unset = _rt.UNSET
    """``parentAttachmentID``: int32."""
    parent_id: int | None | _rt.Unset = _rt.UNSET
    """``parentID``: int64."""
    publish: int
    """``publish``: int32, required."""
    title: str
    """``title``: string, at most 255 characters, required."""
    data: bytes
    """``data``: bytes, required, not queryable."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ArticleAttachmentCreateFields]) -> None: ...


class ArticleAttachmentsService(_rt.Readable[ArticleAttachment], _rt.Referring[ArticleAttachment, "_Contact | _KnowledgeBaseArticle | _Opportunity"], _rt.Creatable[ArticleAttachment], _rt.Deleting[ArticleAttachment]):
    """What the API can do with ArticleAttachments, below KnowledgeBaseArticles: the sync service."""

    model = ArticleAttachment

    @_t.overload
    def create(self, model: ArticleAttachmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ArticleAttachmentCreateFields]) -> int: ...

    def create(self, model: ArticleAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ArticleAttachmentCreate, model, fields)

    def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"article_id": article_id})


class AsyncArticleAttachmentsService(_rt.AsyncReadable[ArticleAttachment], _rt.AsyncReferring[ArticleAttachment, "_Contact | _KnowledgeBaseArticle | _Opportunity"], _rt.AsyncCreatable[ArticleAttachment], _rt.AsyncDeleting[ArticleAttachment]):
    """What the API can do with ArticleAttachments, below KnowledgeBaseArticles: the async service."""

    model = ArticleAttachment

    @_t.overload
    async def create(self, model: ArticleAttachmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ArticleAttachmentCreateFields]) -> int: ...

    async def create(self, model: ArticleAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ArticleAttachmentCreate, model, fields)

    async def delete(self, id: int, /, *, article_id: int) -> None:
        """Delete the row with this id, below the row of KnowledgeBaseArticles it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"article_id": article_id})
