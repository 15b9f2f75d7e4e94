"""CompanyNoteAttachments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .company_notes import CompanyNote as _CompanyNote
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .resources import Resource as _Resource
    from .sales_orders import SalesOrder as _SalesOrder
    from .companies import CompanyPath as _CompanyPath
    from .company_notes import CompanyNotePath as _CompanyNotePath
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath
    from .sales_orders import SalesOrderPath as _SalesOrderPath

_SCHEMA = _rt.EntitySchema(
    "CompanyNoteAttachments",
    "CompanyNoteAttachment",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('attach_date', 'attachDate', 'datetime'),
        _rt.FieldSchema('attached_by_contact_id', 'attachedByContactID', 'int64', reference='Contact', target='Contacts', relation='attached_by_contact'),
        _rt.FieldSchema('attached_by_resource_id', 'attachedByResourceID', 'int64', reference='Resource', target='Resources', relation='attached_by_resource'),
        _rt.FieldSchema('attachment_type', 'attachmentType', 'string', required=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', reference='Company', target='Companies', relation='company'),
        _rt.FieldSchema('company_note_id', 'companyNoteID', 'int32', required=True, reference='CompanyNote', target='CompanyNotes', relation='company_note'),
        _rt.FieldSchema('content_type', 'contentType', 'string', length=255),
        _rt.FieldSchema('creator_type', 'creatorType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('file_size', 'fileSize', 'double', queryable=False),
        _rt.FieldSchema('full_path', 'fullPath', 'string', length=255, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int64', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('parent_id', 'parentID', 'int64'),
        _rt.FieldSchema('publish', 'publish', 'int32', required=True),
        _rt.FieldSchema('sales_order_id', 'salesOrderID', 'int32', reference='SalesOrder', target='SalesOrders', relation='sales_order'),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
        _rt.FieldSchema('data', 'data', 'bytes', required=True, queryable=False),
        _rt.FieldSchema('parent_type', 'parentType', 'int32', read_only=True),
        _rt.FieldSchema('is_task_attachment', 'isTaskAttachment', 'boolean', read_only=True),
    ),
    parent=('CompanyNotes', 'Attachments', 'company_note_id'),
    label="title",
    can="create delete",
    package="autotask",
)


class CompanyNoteAttachmentPath(_rt.Path[_rt.Root, "CompanyNoteAttachment"]):
    """The relations of CompanyNoteAttachments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    attached_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``attached_by_contact_id`` refers to."""
    attached_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``attached_by_resource_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    company_note: _CompanyNotePath[_rt.Root]
    """To the row of CompanyNotes that ``company_note_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    sales_order: _SalesOrderPath[_rt.Root]
    """To the row of SalesOrders that ``sales_order_id`` refers to."""


class CompanyNoteAttachmentFields(_rt.Fields["CompanyNoteAttachment"], CompanyNoteAttachmentPath["CompanyNoteAttachment"]):
    """The fields of CompanyNoteAttachments in queries: ``T = CompanyNoteAttachment.q``."""

    id: _rt.Integer[CompanyNoteAttachment]
    """``id``: int64, read-only."""
    attach_date: _rt.DateTime[CompanyNoteAttachment]
    """``attachDate``: datetime."""
    attached_by_contact_id: _rt.Integer[CompanyNoteAttachment]
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: _rt.Integer[CompanyNoteAttachment]
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _rt.Text[CompanyNoteAttachment]
    """``attachmentType``: string, required."""
    company_id: _rt.Integer[CompanyNoteAttachment]
    """``companyID``: int32, refers to Company."""
    company_note_id: _rt.Integer[CompanyNoteAttachment]
    """``companyNoteID``: int32, required, refers to CompanyNote."""
    content_type: _rt.Text[CompanyNoteAttachment]
    """``contentType``: string, at most 255 characters."""
    creator_type: _rt.Integer[CompanyNoteAttachment]
    """``creatorType``: int32, read-only, not queryable."""
    file_size: _rt.Double[CompanyNoteAttachment]
    """``fileSize``: double, not queryable."""
    full_path: _rt.Text[CompanyNoteAttachment]
    """``fullPath``: string, at most 255 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[CompanyNoteAttachment]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[CompanyNoteAttachment]
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: _rt.Integer[CompanyNoteAttachment]
    """``parentID``: int64."""
    publish: _rt.Integer[CompanyNoteAttachment]
    """``publish``: int32, required."""
    sales_order_id: _rt.Integer[CompanyNoteAttachment]
    """``salesOrderID``: int32, refers to SalesOrder."""
    title: _rt.Text[CompanyNoteAttachment]
    """``title``: string, at most 255 characters, required."""
    data: _rt.Content[CompanyNoteAttachment]
    """``data``: bytes, required, not queryable."""
    parent_type: _rt.Integer[CompanyNoteAttachment]
    """``parentType``: int32, read-only."""
    is_task_attachment: _rt.Boolean[CompanyNoteAttachment]
    """``isTaskAttachment``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyNoteAttachment(_rt.Row):
    """A row of CompanyNoteAttachments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyNoteAttachmentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    attach_date: _rt.datetime | None = None
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None = None
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None = None
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: str | None = None
    """``attachmentType``: string, required."""
    company_id: int | None = None
    """``companyID``: int32, refers to Company."""
    company_note_id: int | None = None
    """``companyNoteID``: int32, required, refers to CompanyNote."""
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
    parent_id: int | None = None
    """``parentID``: int64."""
    publish: int | None = None
    """``publish``: int32, required."""
    sales_order_id: int | None = None
    """``salesOrderID``: int32, refers to SalesOrder."""
    title: str | None = None
    """``title``: string, at most 255 characters, required."""
    data: bytes | None = None
    """``data``: bytes, required, not queryable."""
    parent_type: int | None = None
    """``parentType``: int32, read-only."""
    is_task_attachment: bool | None = None
    """``isTaskAttachment``: boolean, read-only."""

    @property
    def attached_by_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``attached_by_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "attached_by_contact_id")

    @property
    def attached_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``attached_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "attached_by_resource_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def company_note(self) -> _rt.Ref[_CompanyNote]:
        """The row of CompanyNotes that ``company_note_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_note_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def sales_order(self) -> _rt.Ref[_SalesOrder]:
        """The row of SalesOrders that ``sales_order_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "sales_order_id")


class CompanyNoteAttachmentCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyNoteAttachments can be given."""

    attach_date: _rt.datetime | None
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: _t.Required[str]
    """``attachmentType``: string, required."""
    company_id: int | None
    """``companyID``: int32, refers to Company."""
    company_note_id: _t.Required[int]
    """``companyNoteID``: int32, required, refers to CompanyNote."""
    content_type: str | None
    """``contentType``: string, at most 255 characters."""
    file_size: float | None
    """``fileSize``: double, not queryable."""
    full_path: _t.Required[str]
    """``fullPath``: string, at most 255 characters, required."""
    opportunity_id: int | None
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: int | None
    """``parentID``: int64."""
    publish: _t.Required[int]
    """``publish``: int32, required."""
    sales_order_id: int | None
    """``salesOrderID``: int32, refers to SalesOrder."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    data: _t.Required[bytes]
    """``data``: bytes, required, not queryable."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyNoteAttachmentCreate(_rt.WriteModel):
    """A row of CompanyNoteAttachments to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    attach_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``attachDate``: datetime."""
    attached_by_contact_id: int | None | _rt.Unset = _rt.UNSET
    """``attachedByContactID``: int64, refers to Contact."""
    attached_by_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``attachedByResourceID``: int64, refers to Resource."""
    attachment_type: str
    """``attachmentType``: string, required."""
    company_id: int | None | _rt.Unset = _rt.UNSET
    """``companyID``: int32, refers to Company."""
    company_note_id: int
    """``companyNoteID``: int32, required, refers to CompanyNote."""
    content_type: str | None | _rt.Unset = _rt.UNSET
    """``contentType``: string, at most 255 characters."""
    file_size: float | None | _rt.Unset = _rt.UNSET
    """``fileSize``: double, not queryable."""
    full_path: str
    """``fullPath``: string, at most 255 characters, required."""
    opportunity_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityID``: int64, refers to Opportunity."""
    parent_id: int | None | _rt.Unset = _rt.UNSET
    """``parentID``: int64."""
    publish: int
    """``publish``: int32, required."""
    sales_order_id: int | None | _rt.Unset = _rt.UNSET
    """``salesOrderID``: int32, refers to SalesOrder."""
    title: str
    """``title``: string, at most 255 characters, required."""
    data: bytes
    """``data``: bytes, required, not queryable."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyNoteAttachmentCreateFields]) -> None: ...


class CompanyNoteAttachmentsService(_rt.Readable[CompanyNoteAttachment], _rt.Referring[CompanyNoteAttachment, "_Company | _CompanyNote | _Contact | _Opportunity | _SalesOrder"], _rt.Creatable[CompanyNoteAttachment], _rt.Deleting[CompanyNoteAttachment]):
    """What the API can do with CompanyNoteAttachments, below CompanyNotes: the sync service."""

    model = CompanyNoteAttachment

    @_t.overload
    def create(self, model: CompanyNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyNoteAttachmentCreateFields]) -> int: ...

    def create(self, model: CompanyNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyNoteAttachmentCreate, model, fields)

    def delete(self, id: int, /, *, company_note_id: int) -> None:
        """Delete the row with this id, below the row of CompanyNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"company_note_id": company_note_id})


class AsyncCompanyNoteAttachmentsService(_rt.AsyncReadable[CompanyNoteAttachment], _rt.AsyncReferring[CompanyNoteAttachment, "_Company | _CompanyNote | _Contact | _Opportunity | _SalesOrder"], _rt.AsyncCreatable[CompanyNoteAttachment], _rt.AsyncDeleting[CompanyNoteAttachment]):
    """What the API can do with CompanyNoteAttachments, below CompanyNotes: the async service."""

    model = CompanyNoteAttachment

    @_t.overload
    async def create(self, model: CompanyNoteAttachmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyNoteAttachmentCreateFields]) -> int: ...

    async def create(self, model: CompanyNoteAttachmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyNoteAttachmentCreate, model, fields)

    async def delete(self, id: int, /, *, company_note_id: int) -> None:
        """Delete the row with this id, below the row of CompanyNotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"company_note_id": company_note_id})
