"""Quotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .projects import Project as _Project
    from .quote_locations import QuoteLocation as _QuoteLocation
    from .quote_templates import QuoteTemplate as _QuoteTemplate
    from .resources import Resource as _Resource
    from .companies import CompanyPath as _CompanyPath
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .projects import ProjectPath as _ProjectPath
    from .quote_locations import QuoteLocationPath as _QuoteLocationPath
    from .quote_templates import QuoteTemplatePath as _QuoteTemplatePath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Quotes",
    "Quote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('approval_status', 'approvalStatus', 'int32'),
        _rt.FieldSchema('approval_status_changed_by_resource_id', 'approvalStatusChangedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='approval_status_changed_by_resource'),
        _rt.FieldSchema('approval_status_changed_date', 'approvalStatusChangedDate', 'datetime', read_only=True),
        _rt.FieldSchema('bill_to_location_id', 'billToLocationID', 'int32', required=True, reference='QuoteLocation', target='QuoteLocations', relation='bill_to_location'),
        _rt.FieldSchema('calculate_tax_separately', 'calculateTaxSeparately', 'boolean', queryable=False),
        _rt.FieldSchema('comment', 'comment', 'string', length=1000),
        _rt.FieldSchema('company_id', 'companyID', 'int32', reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('effective_date', 'effectiveDate', 'datetime', required=True),
        _rt.FieldSchema('expiration_date', 'expirationDate', 'datetime', required=True),
        _rt.FieldSchema('ext_approval_contact_response', 'extApprovalContactResponse', 'int32', read_only=True),
        _rt.FieldSchema('ext_approval_response_date', 'extApprovalResponseDate', 'datetime', read_only=True),
        _rt.FieldSchema('ext_approval_response_signature', 'extApprovalResponseSignature', 'string', length=250, read_only=True),
        _rt.FieldSchema('external_quote_number', 'externalQuoteNumber', 'string', length=50),
        _rt.FieldSchema('group_by_id', 'groupByID', 'int32'),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='eQuoteActive'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('last_modified_by', 'lastModifiedBy', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_modified_by_ref'),
        _rt.FieldSchema('last_published_by_resource_id', 'lastPublishedByResourceID', 'int32', reference='Resource', target='Resources', relation='last_published_by_resource'),
        _rt.FieldSchema('last_published_date_time', 'lastPublishedDateTime', 'datetime'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int32', required=True, read_only=True, reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('payment_term', 'paymentTerm', 'int32'),
        _rt.FieldSchema('payment_type', 'paymentType', 'int32'),
        _rt.FieldSchema('primary_quote', 'primaryQuote', 'boolean'),
        _rt.FieldSchema('proposal_project_id', 'proposalProjectID', 'int32', reference='Project', target='Projects', relation='proposal_project'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('quote_number', 'quoteNumber', 'int32', read_only=True),
        _rt.FieldSchema('quote_template_id', 'quoteTemplateID', 'int32', reference='QuoteTemplate', target='QuoteTemplates', relation='quote_template'),
        _rt.FieldSchema('shipping_type', 'shippingType', 'int32'),
        _rt.FieldSchema('ship_to_location_id', 'shipToLocationID', 'int32', required=True, reference='QuoteLocation', target='QuoteLocations', relation='ship_to_location'),
        _rt.FieldSchema('show_each_tax_in_group', 'showEachTaxInGroup', 'boolean', queryable=False),
        _rt.FieldSchema('show_tax_category', 'showTaxCategory', 'boolean', queryable=False),
        _rt.FieldSchema('sold_to_location_id', 'soldToLocationID', 'int32', required=True, reference='QuoteLocation', target='QuoteLocations', relation='sold_to_location'),
        _rt.FieldSchema('tax_region_id', 'taxRegionID', 'int32', soap='TaxGroup'),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    package="autotask",
)


class QuotePath(_rt.Path[_rt.Root, "Quote"]):
    """The relations of Quotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    approval_status_changed_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``approval_status_changed_by_resource_id`` refers to."""
    bill_to_location: _QuoteLocationPath[_rt.Root]
    """To the row of QuoteLocations that ``bill_to_location_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    last_modified_by_ref: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_modified_by`` refers to."""
    last_published_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_published_by_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    proposal_project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``proposal_project_id`` refers to."""
    quote_template: _QuoteTemplatePath[_rt.Root]
    """To the row of QuoteTemplates that ``quote_template_id`` refers to."""
    ship_to_location: _QuoteLocationPath[_rt.Root]
    """To the row of QuoteLocations that ``ship_to_location_id`` refers to."""
    sold_to_location: _QuoteLocationPath[_rt.Root]
    """To the row of QuoteLocations that ``sold_to_location_id`` refers to."""


class QuoteFields(_rt.Fields["Quote"], QuotePath["Quote"]):
    """The fields of Quotes in queries: ``T = Quote.q``."""

    id: _rt.Integer[Quote]
    """``id``: int64, read-only."""
    approval_status: _rt.Integer[Quote]
    """``approvalStatus``: int32, picklist of the tenant."""
    approval_status_changed_by_resource_id: _rt.Integer[Quote]
    """``approvalStatusChangedByResourceID``: int32, read-only, refers to Resource."""
    approval_status_changed_date: _rt.DateTime[Quote]
    """``approvalStatusChangedDate``: datetime, read-only."""
    bill_to_location_id: _rt.Integer[Quote]
    """``billToLocationID``: int32, required, refers to QuoteLocation."""
    calculate_tax_separately: _rt.Boolean[Quote]
    """``calculateTaxSeparately``: boolean, not queryable."""
    comment: _rt.Text[Quote]
    """``comment``: string, at most 1,000 characters."""
    company_id: _rt.Integer[Quote]
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    contact_id: _rt.Integer[Quote]
    """``contactID``: int32, refers to Contact."""
    create_date: _rt.DateTime[Quote]
    """``createDate``: datetime, read-only."""
    creator_resource_id: _rt.Integer[Quote]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[Quote]
    """``description``: string, at most 2,000 characters."""
    effective_date: _rt.DateTime[Quote]
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.DateTime[Quote]
    """``expirationDate``: datetime, required."""
    ext_approval_contact_response: _rt.Integer[Quote]
    """``extApprovalContactResponse``: int32, read-only, picklist of the tenant."""
    ext_approval_response_date: _rt.DateTime[Quote]
    """``extApprovalResponseDate``: datetime, read-only."""
    ext_approval_response_signature: _rt.Text[Quote]
    """``extApprovalResponseSignature``: string, at most 250 characters, read-only."""
    external_quote_number: _rt.Text[Quote]
    """``externalQuoteNumber``: string, at most 50 characters."""
    group_by_id: _rt.Integer[Quote]
    """``groupByID``: int32, picklist of the tenant."""
    impersonator_creator_resource_id: _rt.Integer[Quote]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_active: _rt.Boolean[Quote]
    """``isActive``: boolean, eQuoteActive in SOAP."""
    last_activity_date: _rt.DateTime[Quote]
    """``lastActivityDate``: datetime, read-only."""
    last_modified_by: _rt.Integer[Quote]
    """``lastModifiedBy``: int32, read-only, refers to Resource."""
    last_published_by_resource_id: _rt.Integer[Quote]
    """``lastPublishedByResourceID``: int32, refers to Resource."""
    last_published_date_time: _rt.DateTime[Quote]
    """``lastPublishedDateTime``: datetime."""
    name: _rt.Text[Quote]
    """``name``: string, at most 100 characters, required."""
    opportunity_id: _rt.Integer[Quote]
    """``opportunityID``: int32, required and settable at create only, refers to Opportunity."""
    payment_term: _rt.Integer[Quote]
    """``paymentTerm``: int32, picklist of the tenant."""
    payment_type: _rt.Integer[Quote]
    """``paymentType``: int32, picklist of the tenant."""
    primary_quote: _rt.Boolean[Quote]
    """``primaryQuote``: boolean."""
    proposal_project_id: _rt.Integer[Quote]
    """``proposalProjectID``: int32, refers to Project."""
    purchase_order_number: _rt.Text[Quote]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    quote_number: _rt.Integer[Quote]
    """``quoteNumber``: int32, read-only."""
    quote_template_id: _rt.Integer[Quote]
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    shipping_type: _rt.Integer[Quote]
    """``shippingType``: int32, picklist of the tenant."""
    ship_to_location_id: _rt.Integer[Quote]
    """``shipToLocationID``: int32, required, refers to QuoteLocation."""
    show_each_tax_in_group: _rt.Boolean[Quote]
    """``showEachTaxInGroup``: boolean, not queryable."""
    show_tax_category: _rt.Boolean[Quote]
    """``showTaxCategory``: boolean, not queryable."""
    sold_to_location_id: _rt.Integer[Quote]
    """``soldToLocationID``: int32, required, refers to QuoteLocation."""
    tax_region_id: _rt.Integer[Quote]
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Quote(_rt.Row):
    """A row of Quotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = QuoteFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    approval_status: int | None = None
    """``approvalStatus``: int32, picklist of the tenant."""
    approval_status_changed_by_resource_id: int | None = None
    """``approvalStatusChangedByResourceID``: int32, read-only, refers to Resource."""
    approval_status_changed_date: _rt.datetime | None = None
    """``approvalStatusChangedDate``: datetime, read-only."""
    bill_to_location_id: int | None = None
    """``billToLocationID``: int32, required, refers to QuoteLocation."""
    calculate_tax_separately: bool | None = None
    """``calculateTaxSeparately``: boolean, not queryable."""
    comment: str | None = None
    """``comment``: string, at most 1,000 characters."""
    company_id: int | None = None
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    contact_id: int | None = None
    """``contactID``: int32, refers to Contact."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 2,000 characters."""
    effective_date: _rt.datetime | None = None
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None = None
    """``expirationDate``: datetime, required."""
    ext_approval_contact_response: int | None = None
    """``extApprovalContactResponse``: int32, read-only, picklist of the tenant."""
    ext_approval_response_date: _rt.datetime | None = None
    """``extApprovalResponseDate``: datetime, read-only."""
    ext_approval_response_signature: str | None = None
    """``extApprovalResponseSignature``: string, at most 250 characters, read-only."""
    external_quote_number: str | None = None
    """``externalQuoteNumber``: string, at most 50 characters."""
    group_by_id: int | None = None
    """``groupByID``: int32, picklist of the tenant."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_active: bool | None = None
    """``isActive``: boolean, eQuoteActive in SOAP."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    last_modified_by: int | None = None
    """``lastModifiedBy``: int32, read-only, refers to Resource."""
    last_published_by_resource_id: int | None = None
    """``lastPublishedByResourceID``: int32, refers to Resource."""
    last_published_date_time: _rt.datetime | None = None
    """``lastPublishedDateTime``: datetime."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    opportunity_id: int | None = None
    """``opportunityID``: int32, required and settable at create only, refers to Opportunity."""
    payment_term: int | None = None
    """``paymentTerm``: int32, picklist of the tenant."""
    payment_type: int | None = None
    """``paymentType``: int32, picklist of the tenant."""
    primary_quote: bool | None = None
    """``primaryQuote``: boolean."""
    proposal_project_id: int | None = None
    """``proposalProjectID``: int32, refers to Project."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    quote_number: int | None = None
    """``quoteNumber``: int32, read-only."""
    quote_template_id: int | None = None
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    shipping_type: int | None = None
    """``shippingType``: int32, picklist of the tenant."""
    ship_to_location_id: int | None = None
    """``shipToLocationID``: int32, required, refers to QuoteLocation."""
    show_each_tax_in_group: bool | None = None
    """``showEachTaxInGroup``: boolean, not queryable."""
    show_tax_category: bool | None = None
    """``showTaxCategory``: boolean, not queryable."""
    sold_to_location_id: int | None = None
    """``soldToLocationID``: int32, required, refers to QuoteLocation."""
    tax_region_id: int | None = None
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""

    @property
    def approval_status_changed_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``approval_status_changed_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "approval_status_changed_by_resource_id")

    @property
    def bill_to_location(self) -> _rt.Ref[_QuoteLocation]:
        """The row of QuoteLocations that ``bill_to_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "bill_to_location_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def last_modified_by_ref(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_modified_by`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_modified_by")

    @property
    def last_published_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_published_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_published_by_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def proposal_project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``proposal_project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "proposal_project_id")

    @property
    def quote_template(self) -> _rt.Ref[_QuoteTemplate]:
        """The row of QuoteTemplates that ``quote_template_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_template_id")

    @property
    def ship_to_location(self) -> _rt.Ref[_QuoteLocation]:
        """The row of QuoteLocations that ``ship_to_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ship_to_location_id")

    @property
    def sold_to_location(self) -> _rt.Ref[_QuoteLocation]:
        """The row of QuoteLocations that ``sold_to_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "sold_to_location_id")


class QuoteCreateFields(_t.TypedDict, total=False):
    """What a new row of Quotes can be given."""

    approval_status: int | None
    """``approvalStatus``: int32, picklist of the tenant."""
    bill_to_location_id: _t.Required[int]
    """``billToLocationID``: int32, required, refers to QuoteLocation."""
    calculate_tax_separately: bool | None
    """``calculateTaxSeparately``: boolean, not queryable."""
    comment: str | None
    """``comment``: string, at most 1,000 characters."""
    company_id: int | None
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    effective_date: _t.Required[_rt.datetime]
    """``effectiveDate``: datetime, required."""
    expiration_date: _t.Required[_rt.datetime]
    """``expirationDate``: datetime, required."""
    external_quote_number: str | None
    """``externalQuoteNumber``: string, at most 50 characters."""
    group_by_id: int | None
    """``groupByID``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean, eQuoteActive in SOAP."""
    last_published_by_resource_id: int | None
    """``lastPublishedByResourceID``: int32, refers to Resource."""
    last_published_date_time: _rt.datetime | None
    """``lastPublishedDateTime``: datetime."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    opportunity_id: _t.Required[int]
    """``opportunityID``: int32, required and settable at create only, refers to Opportunity."""
    payment_term: int | None
    """``paymentTerm``: int32, picklist of the tenant."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    primary_quote: bool | None
    """``primaryQuote``: boolean."""
    proposal_project_id: int | None
    """``proposalProjectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    quote_template_id: int | None
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    shipping_type: int | None
    """``shippingType``: int32, picklist of the tenant."""
    ship_to_location_id: _t.Required[int]
    """``shipToLocationID``: int32, required, refers to QuoteLocation."""
    show_each_tax_in_group: bool | None
    """``showEachTaxInGroup``: boolean, not queryable."""
    show_tax_category: bool | None
    """``showTaxCategory``: boolean, not queryable."""
    sold_to_location_id: _t.Required[int]
    """``soldToLocationID``: int32, required, refers to QuoteLocation."""
    tax_region_id: int | None
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class QuoteCreate(_rt.WriteModel):
    """A row of Quotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    approval_status: int | None | _rt.Unset = _rt.UNSET
    """``approvalStatus``: int32, picklist of the tenant."""
    bill_to_location_id: int
    """``billToLocationID``: int32, required, refers to QuoteLocation."""
    calculate_tax_separately: bool | None | _rt.Unset = _rt.UNSET
    """``calculateTaxSeparately``: boolean, not queryable."""
    comment: str | None | _rt.Unset = _rt.UNSET
    """``comment``: string, at most 1,000 characters."""
    company_id: int | None | _rt.Unset = _rt.UNSET
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    contact_id: int | None | _rt.Unset = _rt.UNSET
    """``contactID``: int32, refers to Contact."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    effective_date: _rt.datetime
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime
    """``expirationDate``: datetime, required."""
    external_quote_number: str | None | _rt.Unset = _rt.UNSET
    """``externalQuoteNumber``: string, at most 50 characters."""
    group_by_id: int | None | _rt.Unset = _rt.UNSET
    """``groupByID``: int32, picklist of the tenant."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, eQuoteActive in SOAP."""
    last_published_by_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``lastPublishedByResourceID``: int32, refers to Resource."""
    last_published_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``lastPublishedDateTime``: datetime."""
    name: str
    """``name``: string, at most 100 characters, required."""
    opportunity_id: int
    """``opportunityID``: int32, required and settable at create only, refers to Opportunity."""
    payment_term: int | None | _rt.Unset = _rt.UNSET
    """``paymentTerm``: int32, picklist of the tenant."""
    payment_type: int | None | _rt.Unset = _rt.UNSET
    """``paymentType``: int32, picklist of the tenant."""
    primary_quote: bool | None | _rt.Unset = _rt.UNSET
    """``primaryQuote``: boolean."""
    proposal_project_id: int | None | _rt.Unset = _rt.UNSET
    """``proposalProjectID``: int32, refers to Project."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    quote_template_id: int | None | _rt.Unset = _rt.UNSET
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    shipping_type: int | None | _rt.Unset = _rt.UNSET
    """``shippingType``: int32, picklist of the tenant."""
    ship_to_location_id: int
    """``shipToLocationID``: int32, required, refers to QuoteLocation."""
    show_each_tax_in_group: bool | None | _rt.Unset = _rt.UNSET
    """``showEachTaxInGroup``: boolean, not queryable."""
    show_tax_category: bool | None | _rt.Unset = _rt.UNSET
    """``showTaxCategory``: boolean, not queryable."""
    sold_to_location_id: int
    """``soldToLocationID``: int32, required, refers to QuoteLocation."""
    tax_region_id: int | None | _rt.Unset = _rt.UNSET
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[QuoteCreateFields]) -> None: ...


class QuoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Quotes. Left out is kept; None clears."""

    approval_status: int | None
    """``approvalStatus``: int32, picklist of the tenant."""
    bill_to_location_id: int
    """``billToLocationID``: int32, required, refers to QuoteLocation."""
    calculate_tax_separately: bool | None
    """``calculateTaxSeparately``: boolean, not queryable."""
    comment: str | None
    """``comment``: string, at most 1,000 characters."""
    company_id: int | None
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    effective_date: _rt.datetime
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime
    """``expirationDate``: datetime, required."""
    external_quote_number: str | None
    """``externalQuoteNumber``: string, at most 50 characters."""
    group_by_id: int | None
    """``groupByID``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean, eQuoteActive in SOAP."""
    last_published_by_resource_id: int | None
    """``lastPublishedByResourceID``: int32, refers to Resource."""
    last_published_date_time: _rt.datetime | None
    """``lastPublishedDateTime``: datetime."""
    name: str
    """``name``: string, at most 100 characters, required."""
    payment_term: int | None
    """``paymentTerm``: int32, picklist of the tenant."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    primary_quote: bool | None
    """``primaryQuote``: boolean."""
    proposal_project_id: int | None
    """``proposalProjectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    quote_template_id: int | None
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    shipping_type: int | None
    """``shippingType``: int32, picklist of the tenant."""
    ship_to_location_id: int
    """``shipToLocationID``: int32, required, refers to QuoteLocation."""
    show_each_tax_in_group: bool | None
    """``showEachTaxInGroup``: boolean, not queryable."""
    show_tax_category: bool | None
    """``showTaxCategory``: boolean, not queryable."""
    sold_to_location_id: int
    """``soldToLocationID``: int32, required, refers to QuoteLocation."""
    tax_region_id: int | None
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""


class QuoteReplaceFields(_t.TypedDict, total=False):
    """What a row of Quotes is replaced by. Left out is cleared."""

    approval_status: int | None
    """``approvalStatus``: int32, picklist of the tenant."""
    bill_to_location_id: _t.Required[int]
    """``billToLocationID``: int32, required, refers to QuoteLocation."""
    calculate_tax_separately: bool | None
    """``calculateTaxSeparately``: boolean, not queryable."""
    comment: str | None
    """``comment``: string, at most 1,000 characters."""
    company_id: int | None
    """``companyID``: int32, refers to Company, AccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    effective_date: _t.Required[_rt.datetime]
    """``effectiveDate``: datetime, required."""
    expiration_date: _t.Required[_rt.datetime]
    """``expirationDate``: datetime, required."""
    external_quote_number: str | None
    """``externalQuoteNumber``: string, at most 50 characters."""
    group_by_id: int | None
    """``groupByID``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean, eQuoteActive in SOAP."""
    last_published_by_resource_id: int | None
    """``lastPublishedByResourceID``: int32, refers to Resource."""
    last_published_date_time: _rt.datetime | None
    """``lastPublishedDateTime``: datetime."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    payment_term: int | None
    """``paymentTerm``: int32, picklist of the tenant."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    primary_quote: bool | None
    """``primaryQuote``: boolean."""
    proposal_project_id: int | None
    """``proposalProjectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    quote_template_id: int | None
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    shipping_type: int | None
    """``shippingType``: int32, picklist of the tenant."""
    ship_to_location_id: _t.Required[int]
    """``shipToLocationID``: int32, required, refers to QuoteLocation."""
    show_each_tax_in_group: bool | None
    """``showEachTaxInGroup``: boolean, not queryable."""
    show_tax_category: bool | None
    """``showTaxCategory``: boolean, not queryable."""
    sold_to_location_id: _t.Required[int]
    """``soldToLocationID``: int32, required, refers to QuoteLocation."""
    tax_region_id: int | None
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""


class QuotesService(_rt.Readable[Quote], _rt.Referring[Quote, "_Company | _Contact | _Opportunity | _Project | _QuoteTemplate"], _rt.Creatable[Quote], _rt.Updatable[Quote], _rt.Deactivating[Quote]):
    """What the API can do with Quotes: the sync service."""

    model = Quote

    @_t.overload
    def create(self, model: QuoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[QuoteCreateFields]) -> int: ...

    def create(self, model: QuoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(QuoteCreate, model, fields)

    @_t.overload
    def update(self, row: Quote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[QuoteUpdateFields]) -> None: ...

    def update(self, target: int | Quote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[QuoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncQuotesService(_rt.AsyncReadable[Quote], _rt.AsyncReferring[Quote, "_Company | _Contact | _Opportunity | _Project | _QuoteTemplate"], _rt.AsyncCreatable[Quote], _rt.AsyncUpdatable[Quote], _rt.AsyncDeactivating[Quote]):
    """What the API can do with Quotes: the async service."""

    model = Quote

    @_t.overload
    async def create(self, model: QuoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[QuoteCreateFields]) -> int: ...

    async def create(self, model: QuoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(QuoteCreate, model, fields)

    @_t.overload
    async def update(self, row: Quote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[QuoteUpdateFields]) -> None: ...

    async def update(self, target: int | Quote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[QuoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
