"""TicketCategoryFieldDefaults. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .ticket_categories import TicketCategory as _TicketCategory
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .ticket_categories import TicketCategoryPath as _TicketCategoryPath

_SCHEMA = _rt.EntitySchema(
    "TicketCategoryFieldDefaults",
    "TicketCategoryFieldDefaults",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=8000, read_only=True),
        _rt.FieldSchema('estimated_hours', 'estimatedHours', 'double', read_only=True),
        _rt.FieldSchema('issue_type_id', 'issueTypeID', 'int32', read_only=True),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('priority', 'priority', 'int32', read_only=True),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('queue_id', 'queueID', 'int32', read_only=True),
        _rt.FieldSchema('resolution', 'resolution', 'string', length=8000, read_only=True),
        _rt.FieldSchema('service_level_agreement_id', 'serviceLevelAgreementID', 'int32', read_only=True),
        _rt.FieldSchema('source_id', 'sourceID', 'int32', read_only=True),
        _rt.FieldSchema('status', 'status', 'int32', read_only=True),
        _rt.FieldSchema('sub_issue_type_id', 'subIssueTypeID', 'int32', read_only=True),
        _rt.FieldSchema('ticket_category_id', 'ticketCategoryID', 'int32', required=True, read_only=True, reference='TicketCategory', target='TicketCategories', relation='ticket_category'),
        _rt.FieldSchema('ticket_type_id', 'ticketTypeID', 'int32', read_only=True),
        _rt.FieldSchema('title', 'title', 'string', length=255, read_only=True),
        _rt.FieldSchema('work_type_id', 'workTypeID', 'int32', read_only=True, reference='BillingCode', target='BillingCodes', relation='work_type'),
    ),
    parent=('TicketCategories', 'FieldDefaults', 'ticket_category_id'),
    label="title",
    package="autotask",
)


class TicketCategoryFieldDefaultsPath(_rt.Path[_rt.Root, "TicketCategoryFieldDefaults"]):
    """The relations of TicketCategoryFieldDefaults, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    ticket_category: _TicketCategoryPath[_rt.Root]
    """To the row of TicketCategories that ``ticket_category_id`` refers to."""
    work_type: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``work_type_id`` refers to."""


class TicketCategoryFieldDefaultsFields(_rt.Fields["TicketCategoryFieldDefaults"], TicketCategoryFieldDefaultsPath["TicketCategoryFieldDefaults"]):
    """The fields of TicketCategoryFieldDefaults in queries: ``T = TicketCategoryFieldDefaults.q``."""

    id: _rt.Integer[TicketCategoryFieldDefaults]
    """``id``: int64, read-only."""
    description: _rt.Text[TicketCategoryFieldDefaults]
    """``description``: string, at most 8,000 characters, read-only."""
    estimated_hours: _rt.Double[TicketCategoryFieldDefaults]
    """``estimatedHours``: double, read-only."""
    issue_type_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``issueTypeID``: int32, read-only, picklist of the tenant."""
    organizational_level_association_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    priority: _rt.Integer[TicketCategoryFieldDefaults]
    """``priority``: int32, read-only, picklist of the tenant."""
    purchase_order_number: _rt.Text[TicketCategoryFieldDefaults]
    """``purchaseOrderNumber``: string, at most 50 characters, read-only."""
    queue_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``queueID``: int32, read-only, picklist of the tenant."""
    resolution: _rt.Text[TicketCategoryFieldDefaults]
    """``resolution``: string, at most 8,000 characters, read-only."""
    service_level_agreement_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``serviceLevelAgreementID``: int32, read-only, picklist of the tenant."""
    source_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``sourceID``: int32, read-only, picklist of the tenant."""
    status: _rt.Integer[TicketCategoryFieldDefaults]
    """``status``: int32, read-only, picklist of the tenant."""
    sub_issue_type_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``subIssueTypeID``: int32, read-only, picklist of the tenant."""
    ticket_category_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``ticketCategoryID``: int32, required and settable at create only, refers to TicketCategory."""
    ticket_type_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``ticketTypeID``: int32, read-only, picklist of the tenant."""
    title: _rt.Text[TicketCategoryFieldDefaults]
    """``title``: string, at most 255 characters, read-only."""
    work_type_id: _rt.Integer[TicketCategoryFieldDefaults]
    """``workTypeID``: int32, read-only, refers to BillingCode."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketCategoryFieldDefaults(_rt.Row):
    """A row of TicketCategoryFieldDefaults, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketCategoryFieldDefaultsFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 8,000 characters, read-only."""
    estimated_hours: float | None = None
    """``estimatedHours``: double, read-only."""
    issue_type_id: int | None = None
    """``issueTypeID``: int32, read-only, picklist of the tenant."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    priority: int | None = None
    """``priority``: int32, read-only, picklist of the tenant."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters, read-only."""
    queue_id: int | None = None
    """``queueID``: int32, read-only, picklist of the tenant."""
    resolution: str | None = None
    """``resolution``: string, at most 8,000 characters, read-only."""
    service_level_agreement_id: int | None = None
    """``serviceLevelAgreementID``: int32, read-only, picklist of the tenant."""
    source_id: int | None = None
    """``sourceID``: int32, read-only, picklist of the tenant."""
    status: int | None = None
    """``status``: int32, read-only, picklist of the tenant."""
    sub_issue_type_id: int | None = None
    """``subIssueTypeID``: int32, read-only, picklist of the tenant."""
    ticket_category_id: int | None = None
    """``ticketCategoryID``: int32, required and settable at create only, refers to TicketCategory."""
    ticket_type_id: int | None = None
    """``ticketTypeID``: int32, read-only, picklist of the tenant."""
    title: str | None = None
    """``title``: string, at most 255 characters, read-only."""
    work_type_id: int | None = None
    """``workTypeID``: int32, read-only, refers to BillingCode."""

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def ticket_category(self) -> _rt.Ref[_TicketCategory]:
        """The row of TicketCategories that ``ticket_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_category_id")

    @property
    def work_type(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``work_type_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "work_type_id")


class TicketCategoryFieldDefaultsService(_rt.Readable[TicketCategoryFieldDefaults], _rt.Referring[TicketCategoryFieldDefaults, "_BillingCode | _OrganizationalLevelAssociation | _TicketCategory"]):
    """What the API can do with TicketCategoryFieldDefaults, below TicketCategories: the sync service."""

    model = TicketCategoryFieldDefaults


class AsyncTicketCategoryFieldDefaultsService(_rt.AsyncReadable[TicketCategoryFieldDefaults], _rt.AsyncReferring[TicketCategoryFieldDefaults, "_BillingCode | _OrganizationalLevelAssociation | _TicketCategory"]):
    """What the API can do with TicketCategoryFieldDefaults, below TicketCategories: the async service."""

    model = TicketCategoryFieldDefaults
