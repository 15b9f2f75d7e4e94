"""Opportunities. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contacts import Contact as _Contact
    from .opportunity_attachments import OpportunityAttachment as _OpportunityAttachment
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .products import Product as _Product
    from .resources import Resource as _Resource
    from .sales_orders import SalesOrder as _SalesOrder
    from .companies import CompanyPath as _CompanyPath
    from .contacts import ContactPath as _ContactPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .products import ProductPath as _ProductPath
    from .resources import ResourcePath as _ResourcePath
    from .sales_orders import SalesOrderPath as _SalesOrderPath

_SCHEMA = _rt.EntitySchema(
    "Opportunities",
    "Opportunity",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('advanced_field1', 'advancedField1', 'double'),
        _rt.FieldSchema('advanced_field2', 'advancedField2', 'double'),
        _rt.FieldSchema('advanced_field3', 'advancedField3', 'double'),
        _rt.FieldSchema('advanced_field4', 'advancedField4', 'double'),
        _rt.FieldSchema('advanced_field5', 'advancedField5', 'double'),
        _rt.FieldSchema('amount', 'amount', 'double', required=True),
        _rt.FieldSchema('assessment_score', 'assessmentScore', 'double', read_only=True),
        _rt.FieldSchema('barriers', 'barriers', 'string', length=500),
        _rt.FieldSchema('closed_date', 'closedDate', 'datetime'),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('cost', 'cost', 'double', required=True),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', required=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('help_needed', 'helpNeeded', 'string', length=500),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('last_activity', 'lastActivity', 'datetime', read_only=True),
        _rt.FieldSchema('lead_source', 'leadSource', 'int32', soap='LeadReferral'),
        _rt.FieldSchema('loss_reason', 'lossReason', 'int32'),
        _rt.FieldSchema('loss_reason_detail', 'lossReasonDetail', 'string', length=500),
        _rt.FieldSchema('lost_date', 'lostDate', 'datetime'),
        _rt.FieldSchema('market', 'market', 'string', length=500),
        _rt.FieldSchema('monthly_cost', 'monthlyCost', 'double'),
        _rt.FieldSchema('monthly_revenue', 'monthlyRevenue', 'double'),
        _rt.FieldSchema('next_step', 'nextStep', 'string', length=500),
        _rt.FieldSchema('onetime_cost', 'onetimeCost', 'double'),
        _rt.FieldSchema('onetime_revenue', 'onetimeRevenue', 'double'),
        _rt.FieldSchema('opportunity_category_id', 'opportunityCategoryID', 'int32'),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('owner_resource_id', 'ownerResourceID', 'int32', required=True, reference='Resource', target='Resources', relation='owner_resource'),
        _rt.FieldSchema('primary_competitor', 'primaryCompetitor', 'int32'),
        _rt.FieldSchema('probability', 'probability', 'int32', required=True),
        _rt.FieldSchema('product_id', 'productID', 'int32', reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('projected_close_date', 'projectedCloseDate', 'datetime', required=True),
        _rt.FieldSchema('promised_fulfillment_date', 'promisedFulfillmentDate', 'datetime'),
        _rt.FieldSchema('promotion_name', 'promotionName', 'string', length=50),
        _rt.FieldSchema('quarterly_cost', 'quarterlyCost', 'double'),
        _rt.FieldSchema('quarterly_revenue', 'quarterlyRevenue', 'double'),
        _rt.FieldSchema('rating', 'rating', 'int32'),
        _rt.FieldSchema('relationship_assessment_score', 'relationshipAssessmentScore', 'double', read_only=True),
        _rt.FieldSchema('revenue_spread', 'revenueSpread', 'int32'),
        _rt.FieldSchema('revenue_spread_unit', 'revenueSpreadUnit', 'string'),
        _rt.FieldSchema('sales_order_id', 'salesOrderID', 'int32', read_only=True, reference='SalesOrder', target='SalesOrders', relation='sales_order'),
        _rt.FieldSchema('sales_process_percent_complete', 'salesProcessPercentComplete', 'double', read_only=True),
        _rt.FieldSchema('semiannual_cost', 'semiannualCost', 'double'),
        _rt.FieldSchema('semiannual_revenue', 'semiannualRevenue', 'double'),
        _rt.FieldSchema('stage', 'stage', 'int32', required=True),
        _rt.FieldSchema('start_date', 'startDate', 'datetime', read_only=True),
        _rt.FieldSchema('status', 'status', 'int32', required=True, values=(0, 1, 2, 3, 4)),
        _rt.FieldSchema('technical_assessment_score', 'technicalAssessmentScore', 'double', read_only=True),
        _rt.FieldSchema('through_date', 'throughDate', 'datetime'),
        _rt.FieldSchema('title', 'title', 'string', length=128, required=True),
        _rt.FieldSchema('total_amount_months', 'totalAmountMonths', 'int32'),
        _rt.FieldSchema('use_quote_totals', 'useQuoteTotals', 'boolean', required=True),
        _rt.FieldSchema('win_reason', 'winReason', 'int32'),
        _rt.FieldSchema('win_reason_detail', 'winReasonDetail', 'string', length=500),
        _rt.FieldSchema('yearly_cost', 'yearlyCost', 'double'),
        _rt.FieldSchema('yearly_revenue', 'yearlyRevenue', 'double'),
    ),
    root_writes=True,
    user_defined_fields=True,
    label="title",
    can="create update replace",
    package="autotask",
)


class OpportunityStatus(_rt.PicklistEnum):
    """Values of ``Opportunity.status``."""

    NOT_READY_TO_BUY = 0, 'Not Ready To Buy'
    ACTIVE = 1, 'Active'
    LOST = 2, 'Lost'
    CLOSED = 3, 'Closed'
    IMPLEMENTED = 4, 'Implemented'


class OpportunityPath(_rt.Path[_rt.Root, "Opportunity"]):
    """The relations of Opportunities, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    owner_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``owner_resource_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""
    sales_order: _SalesOrderPath[_rt.Root]
    """To the row of SalesOrders that ``sales_order_id`` refers to."""


class OpportunityFields(_rt.Fields["Opportunity"], OpportunityPath["Opportunity"]):
    """The fields of Opportunities in queries: ``T = Opportunity.q``."""

    id: _rt.Integer[Opportunity]
    """``id``: int64, read-only."""
    advanced_field1: _rt.Double[Opportunity]
    """``advancedField1``: double."""
    advanced_field2: _rt.Double[Opportunity]
    """``advancedField2``: double."""
    advanced_field3: _rt.Double[Opportunity]
    """``advancedField3``: double."""
    advanced_field4: _rt.Double[Opportunity]
    """``advancedField4``: double."""
    advanced_field5: _rt.Double[Opportunity]
    """``advancedField5``: double."""
    amount: _rt.Double[Opportunity]
    """``amount``: double, required."""
    assessment_score: _rt.Double[Opportunity]
    """``assessmentScore``: double, read-only."""
    barriers: _rt.Text[Opportunity]
    """``barriers``: string, at most 500 characters."""
    closed_date: _rt.DateTime[Opportunity]
    """``closedDate``: datetime."""
    company_id: _rt.Integer[Opportunity]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    contact_id: _rt.Integer[Opportunity]
    """``contactID``: int32, refers to Contact."""
    cost: _rt.Double[Opportunity]
    """``cost``: double, required."""
    create_date: _rt.DateTime[Opportunity]
    """``createDate``: datetime, required."""
    creator_resource_id: _rt.Integer[Opportunity]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[Opportunity]
    """``description``: string, at most 8,000 characters."""
    help_needed: _rt.Text[Opportunity]
    """``helpNeeded``: string, at most 500 characters."""
    impersonator_creator_resource_id: _rt.Integer[Opportunity]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    last_activity: _rt.DateTime[Opportunity]
    """``lastActivity``: datetime, read-only."""
    lead_source: _rt.Integer[Opportunity]
    """``leadSource``: int32, picklist of the tenant, LeadReferral in SOAP."""
    loss_reason: _rt.Integer[Opportunity]
    """``lossReason``: int32, picklist of the tenant."""
    loss_reason_detail: _rt.Text[Opportunity]
    """``lossReasonDetail``: string, at most 500 characters."""
    lost_date: _rt.DateTime[Opportunity]
    """``lostDate``: datetime."""
    market: _rt.Text[Opportunity]
    """``market``: string, at most 500 characters."""
    monthly_cost: _rt.Double[Opportunity]
    """``monthlyCost``: double."""
    monthly_revenue: _rt.Double[Opportunity]
    """``monthlyRevenue``: double."""
    next_step: _rt.Text[Opportunity]
    """``nextStep``: string, at most 500 characters."""
    onetime_cost: _rt.Double[Opportunity]
    """``onetimeCost``: double."""
    onetime_revenue: _rt.Double[Opportunity]
    """``onetimeRevenue``: double."""
    opportunity_category_id: _rt.Integer[Opportunity]
    """``opportunityCategoryID``: int32, picklist of the tenant."""
    organizational_level_association_id: _rt.Integer[Opportunity]
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    owner_resource_id: _rt.Integer[Opportunity]
    """``ownerResourceID``: int32, required, refers to Resource."""
    primary_competitor: _rt.Integer[Opportunity]
    """``primaryCompetitor``: int32, picklist of the tenant."""
    probability: _rt.Integer[Opportunity]
    """``probability``: int32, required."""
    product_id: _rt.Integer[Opportunity]
    """``productID``: int32, refers to Product."""
    projected_close_date: _rt.DateTime[Opportunity]
    """``projectedCloseDate``: datetime, required."""
    promised_fulfillment_date: _rt.DateTime[Opportunity]
    """``promisedFulfillmentDate``: datetime."""
    promotion_name: _rt.Text[Opportunity]
    """``promotionName``: string, at most 50 characters."""
    quarterly_cost: _rt.Double[Opportunity]
    """``quarterlyCost``: double."""
    quarterly_revenue: _rt.Double[Opportunity]
    """``quarterlyRevenue``: double."""
    rating: _rt.Integer[Opportunity]
    """``rating``: int32, picklist of the tenant."""
    relationship_assessment_score: _rt.Double[Opportunity]
    """``relationshipAssessmentScore``: double, read-only."""
    revenue_spread: _rt.Integer[Opportunity]
    """``revenueSpread``: int32."""
    revenue_spread_unit: _rt.Text[Opportunity]
    """``revenueSpreadUnit``: string, picklist of the tenant."""
    sales_order_id: _rt.Integer[Opportunity]
    """``salesOrderID``: int32, read-only, refers to SalesOrder."""
    sales_process_percent_complete: _rt.Double[Opportunity]
    """``salesProcessPercentComplete``: double, read-only."""
    semiannual_cost: _rt.Double[Opportunity]
    """``semiannualCost``: double."""
    semiannual_revenue: _rt.Double[Opportunity]
    """``semiannualRevenue``: double."""
    stage: _rt.Integer[Opportunity]
    """``stage``: int32, required, picklist of the tenant."""
    start_date: _rt.DateTime[Opportunity]
    """``startDate``: datetime, read-only."""
    status: _rt.Integer[Opportunity]
    """``status``: int32, required, picklist."""
    technical_assessment_score: _rt.Double[Opportunity]
    """``technicalAssessmentScore``: double, read-only."""
    through_date: _rt.DateTime[Opportunity]
    """``throughDate``: datetime."""
    title: _rt.Text[Opportunity]
    """``title``: string, at most 128 characters, required."""
    total_amount_months: _rt.Integer[Opportunity]
    """``totalAmountMonths``: int32."""
    use_quote_totals: _rt.Boolean[Opportunity]
    """``useQuoteTotals``: boolean, required."""
    win_reason: _rt.Integer[Opportunity]
    """``winReason``: int32, picklist of the tenant."""
    win_reason_detail: _rt.Text[Opportunity]
    """``winReasonDetail``: string, at most 500 characters."""
    yearly_cost: _rt.Double[Opportunity]
    """``yearlyCost``: double."""
    yearly_revenue: _rt.Double[Opportunity]
    """``yearlyRevenue``: double."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Opportunity(_rt.Row):
    """A row of Opportunities, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = OpportunityFields(_SCHEMA)
    picklists = {"status": OpportunityStatus}

    id: int
    """``id``: int64, read-only."""
    advanced_field1: float | None = None
    """``advancedField1``: double."""
    advanced_field2: float | None = None
    """``advancedField2``: double."""
    advanced_field3: float | None = None
    """``advancedField3``: double."""
    advanced_field4: float | None = None
    """``advancedField4``: double."""
    advanced_field5: float | None = None
    """``advancedField5``: double."""
    amount: float | None = None
    """``amount``: double, required."""
    assessment_score: float | None = None
    """``assessmentScore``: double, read-only."""
    barriers: str | None = None
    """``barriers``: string, at most 500 characters."""
    closed_date: _rt.datetime | None = None
    """``closedDate``: datetime."""
    company_id: int | None = None
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    contact_id: int | None = None
    """``contactID``: int32, refers to Contact."""
    cost: float | None = None
    """``cost``: double, required."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, required."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    help_needed: str | None = None
    """``helpNeeded``: string, at most 500 characters."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    last_activity: _rt.datetime | None = None
    """``lastActivity``: datetime, read-only."""
    lead_source: int | None = None
    """``leadSource``: int32, picklist of the tenant, LeadReferral in SOAP."""
    loss_reason: int | None = None
    """``lossReason``: int32, picklist of the tenant."""
    loss_reason_detail: str | None = None
    """``lossReasonDetail``: string, at most 500 characters."""
    lost_date: _rt.datetime | None = None
    """``lostDate``: datetime."""
    market: str | None = None
    """``market``: string, at most 500 characters."""
    monthly_cost: float | None = None
    """``monthlyCost``: double."""
    monthly_revenue: float | None = None
    """``monthlyRevenue``: double."""
    next_step: str | None = None
    """``nextStep``: string, at most 500 characters."""
    onetime_cost: float | None = None
    """``onetimeCost``: double."""
    onetime_revenue: float | None = None
    """``onetimeRevenue``: double."""
    opportunity_category_id: int | None = None
    """``opportunityCategoryID``: int32, picklist of the tenant."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    owner_resource_id: int | None = None
    """``ownerResourceID``: int32, required, refers to Resource."""
    primary_competitor: int | None = None
    """``primaryCompetitor``: int32, picklist of the tenant."""
    probability: int | None = None
    """``probability``: int32, required."""
    product_id: int | None = None
    """``productID``: int32, refers to Product."""
    projected_close_date: _rt.datetime | None = None
    """``projectedCloseDate``: datetime, required."""
    promised_fulfillment_date: _rt.datetime | None = None
    """``promisedFulfillmentDate``: datetime."""
    promotion_name: str | None = None
    """``promotionName``: string, at most 50 characters."""
    quarterly_cost: float | None = None
    """``quarterlyCost``: double."""
    quarterly_revenue: float | None = None
    """``quarterlyRevenue``: double."""
    rating: int | None = None
    """``rating``: int32, picklist of the tenant."""
    relationship_assessment_score: float | None = None
    """``relationshipAssessmentScore``: double, read-only."""
    revenue_spread: int | None = None
    """``revenueSpread``: int32."""
    revenue_spread_unit: str | None = None
    """``revenueSpreadUnit``: string, picklist of the tenant."""
    sales_order_id: int | None = None
    """``salesOrderID``: int32, read-only, refers to SalesOrder."""
    sales_process_percent_complete: float | None = None
    """``salesProcessPercentComplete``: double, read-only."""
    semiannual_cost: float | None = None
    """``semiannualCost``: double."""
    semiannual_revenue: float | None = None
    """``semiannualRevenue``: double."""
    stage: int | None = None
    """``stage``: int32, required, picklist of the tenant."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime, read-only."""
    status: int | None = None
    """``status``: int32, required, picklist."""
    technical_assessment_score: float | None = None
    """``technicalAssessmentScore``: double, read-only."""
    through_date: _rt.datetime | None = None
    """``throughDate``: datetime."""
    title: str | None = None
    """``title``: string, at most 128 characters, required."""
    total_amount_months: int | None = None
    """``totalAmountMonths``: int32."""
    use_quote_totals: bool | None = None
    """``useQuoteTotals``: boolean, required."""
    win_reason: int | None = None
    """``winReason``: int32, picklist of the tenant."""
    win_reason_detail: str | None = None
    """``winReasonDetail``: string, at most 500 characters."""
    yearly_cost: float | None = None
    """``yearlyCost``: double."""
    yearly_revenue: float | None = None
    """``yearlyRevenue``: double."""

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
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def owner_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``owner_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "owner_resource_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")

    @property
    def sales_order(self) -> _rt.Ref[_SalesOrder]:
        """The row of SalesOrders that ``sales_order_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "sales_order_id")


class OpportunityCreateFields(_t.TypedDict, total=False):
    """What a new row of Opportunities can be given."""

    advanced_field1: float | None
    """``advancedField1``: double."""
    advanced_field2: float | None
    """``advancedField2``: double."""
    advanced_field3: float | None
    """``advancedField3``: double."""
    advanced_field4: float | None
    """``advancedField4``: double."""
    advanced_field5: float | None
    """``advancedField5``: double."""
    amount: _t.Required[float]
    """``amount``: double, required."""
    barriers: str | None
    """``barriers``: string, at most 500 characters."""
    closed_date: _rt.datetime | None
    """``closedDate``: datetime."""
    company_id: _t.Required[int]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    cost: _t.Required[float]
    """``cost``: double, required."""
    create_date: _t.Required[_rt.datetime]
    """``createDate``: datetime, required."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    help_needed: str | None
    """``helpNeeded``: string, at most 500 characters."""
    lead_source: int | None
    """``leadSource``: int32, picklist of the tenant, LeadReferral in SOAP."""
    loss_reason: int | None
    """``lossReason``: int32, picklist of the tenant."""
    loss_reason_detail: str | None
    """``lossReasonDetail``: string, at most 500 characters."""
    lost_date: _rt.datetime | None
    """``lostDate``: datetime."""
    market: str | None
    """``market``: string, at most 500 characters."""
    monthly_cost: float | None
    """``monthlyCost``: double."""
    monthly_revenue: float | None
    """``monthlyRevenue``: double."""
    next_step: str | None
    """``nextStep``: string, at most 500 characters."""
    onetime_cost: float | None
    """``onetimeCost``: double."""
    onetime_revenue: float | None
    """``onetimeRevenue``: double."""
    opportunity_category_id: int | None
    """``opportunityCategoryID``: int32, picklist of the tenant."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    owner_resource_id: _t.Required[int]
    """``ownerResourceID``: int32, required, refers to Resource."""
    primary_competitor: int | None
    """``primaryCompetitor``: int32, picklist of the tenant."""
    probability: _t.Required[int]
    """``probability``: int32, required."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    projected_close_date: _t.Required[_rt.datetime]
    """``projectedCloseDate``: datetime, required."""
    promised_fulfillment_date: _rt.datetime | None
    """``promisedFulfillmentDate``: datetime."""
    promotion_name: str | None
    """``promotionName``: string, at most 50 characters."""
    quarterly_cost: float | None
    """``quarterlyCost``: double."""
    quarterly_revenue: float | None
    """``quarterlyRevenue``: double."""
    rating: int | None
    """``rating``: int32, picklist of the tenant."""
    revenue_spread: int | None
    """``revenueSpread``: int32."""
    revenue_spread_unit: str | None
    """``revenueSpreadUnit``: string, picklist of the tenant."""
    semiannual_cost: float | None
    """``semiannualCost``: double."""
    semiannual_revenue: float | None
    """``semiannualRevenue``: double."""
    stage: _t.Required[int]
    """``stage``: int32, required, picklist of the tenant."""
    status: _t.Required[int]
    """``status``: int32, required, picklist."""
    through_date: _rt.datetime | None
    """``throughDate``: datetime."""
    title: _t.Required[str]
    """``title``: string, at most 128 characters, required."""
    total_amount_months: int | None
    """``totalAmountMonths``: int32."""
    use_quote_totals: _t.Required[bool]
    """``useQuoteTotals``: boolean, required."""
    win_reason: int | None
    """``winReason``: int32, picklist of the tenant."""
    win_reason_detail: str | None
    """``winReasonDetail``: string, at most 500 characters."""
    yearly_cost: float | None
    """``yearlyCost``: double."""
    yearly_revenue: float | None
    """``yearlyRevenue``: double."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class OpportunityCreate(_rt.WriteModel):
    """A row of Opportunities to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    advanced_field1: float | None | _rt.Unset = _rt.UNSET
    """``advancedField1``: double."""
    advanced_field2: float | None | _rt.Unset = _rt.UNSET
    """``advancedField2``: double."""
    advanced_field3: float | None | _rt.Unset = _rt.UNSET
    """``advancedField3``: double."""
    advanced_field4: float | None | _rt.Unset = _rt.UNSET
    """``advancedField4``: double."""
    advanced_field5: float | None | _rt.Unset = _rt.UNSET
    """``advancedField5``: double."""
    amount: float
    """``amount``: double, required."""
    barriers: str | None | _rt.Unset = _rt.UNSET
    """``barriers``: string, at most 500 characters."""
    closed_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``closedDate``: datetime."""
    company_id: int
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    contact_id: int | None | _rt.Unset = _rt.UNSET
    """``contactID``: int32, refers to Contact."""
    cost: float
    """``cost``: double, required."""
    create_date: _rt.datetime
    """``createDate``: datetime, required."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    help_needed: str | None | _rt.Unset = _rt.UNSET
    """``helpNeeded``: string, at most 500 characters."""
    lead_source: int | None | _rt.Unset = _rt.UNSET
    """``leadSource``: int32, picklist of the tenant, LeadReferral in SOAP."""
    loss_reason: int | None | _rt.Unset = _rt.UNSET
    """``lossReason``: int32, picklist of the tenant."""
    loss_reason_detail: str | None | _rt.Unset = _rt.UNSET
    """``lossReasonDetail``: string, at most 500 characters."""
    lost_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``lostDate``: datetime."""
    market: str | None | _rt.Unset = _rt.UNSET
    """``market``: string, at most 500 characters."""
    monthly_cost: float | None | _rt.Unset = _rt.UNSET
    """``monthlyCost``: double."""
    monthly_revenue: float | None | _rt.Unset = _rt.UNSET
    """``monthlyRevenue``: double."""
    next_step: str | None | _rt.Unset = _rt.UNSET
    """``nextStep``: string, at most 500 characters."""
    onetime_cost: float | None | _rt.Unset = _rt.UNSET
    """``onetimeCost``: double."""
    onetime_revenue: float | None | _rt.Unset = _rt.UNSET
    """``onetimeRevenue``: double."""
    opportunity_category_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityCategoryID``: int32, picklist of the tenant."""
    organizational_level_association_id: int | None | _rt.Unset = _rt.UNSET
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    owner_resource_id: int
    """``ownerResourceID``: int32, required, refers to Resource."""
    primary_competitor: int | None | _rt.Unset = _rt.UNSET
    """``primaryCompetitor``: int32, picklist of the tenant."""
    probability: int
    """``probability``: int32, required."""
    product_id: int | None | _rt.Unset = _rt.UNSET
    """``productID``: int32, refers to Product."""
    projected_close_date: _rt.datetime
    """``projectedCloseDate``: datetime, required."""
    promised_fulfillment_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``promisedFulfillmentDate``: datetime."""
    promotion_name: str | None | _rt.Unset = _rt.UNSET
    """``promotionName``: string, at most 50 characters."""
    quarterly_cost: float | None | _rt.Unset = _rt.UNSET
    """``quarterlyCost``: double."""
    quarterly_revenue: float | None | _rt.Unset = _rt.UNSET
    """``quarterlyRevenue``: double."""
    rating: int | None | _rt.Unset = _rt.UNSET
    """``rating``: int32, picklist of the tenant."""
    revenue_spread: int | None | _rt.Unset = _rt.UNSET
    """``revenueSpread``: int32."""
    revenue_spread_unit: str | None | _rt.Unset = _rt.UNSET
    """``revenueSpreadUnit``: string, picklist of the tenant."""
    semiannual_cost: float | None | _rt.Unset = _rt.UNSET
    """``semiannualCost``: double."""
    semiannual_revenue: float | None | _rt.Unset = _rt.UNSET
    """``semiannualRevenue``: double."""
    stage: int
    """``stage``: int32, required, picklist of the tenant."""
    status: int
    """``status``: int32, required, picklist."""
    through_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``throughDate``: datetime."""
    title: str
    """``title``: string, at most 128 characters, required."""
    total_amount_months: int | None | _rt.Unset = _rt.UNSET
    """``totalAmountMonths``: int32."""
    use_quote_totals: bool
    """``useQuoteTotals``: boolean, required."""
    win_reason: int | None | _rt.Unset = _rt.UNSET
    """``winReason``: int32, picklist of the tenant."""
    win_reason_detail: str | None | _rt.Unset = _rt.UNSET
    """``winReasonDetail``: string, at most 500 characters."""
    yearly_cost: float | None | _rt.Unset = _rt.UNSET
    """``yearlyCost``: double."""
    yearly_revenue: float | None | _rt.Unset = _rt.UNSET
    """``yearlyRevenue``: double."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[OpportunityCreateFields]) -> None: ...


class OpportunityUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Opportunities. Left out is kept; None clears."""

    advanced_field1: float | None
    """``advancedField1``: double."""
    advanced_field2: float | None
    """``advancedField2``: double."""
    advanced_field3: float | None
    """``advancedField3``: double."""
    advanced_field4: float | None
    """``advancedField4``: double."""
    advanced_field5: float | None
    """``advancedField5``: double."""
    amount: float
    """``amount``: double, required."""
    barriers: str | None
    """``barriers``: string, at most 500 characters."""
    closed_date: _rt.datetime | None
    """``closedDate``: datetime."""
    company_id: int
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    cost: float
    """``cost``: double, required."""
    create_date: _rt.datetime
    """``createDate``: datetime, required."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    help_needed: str | None
    """``helpNeeded``: string, at most 500 characters."""
    lead_source: int | None
    """``leadSource``: int32, picklist of the tenant, LeadReferral in SOAP."""
    loss_reason: int | None
    """``lossReason``: int32, picklist of the tenant."""
    loss_reason_detail: str | None
    """``lossReasonDetail``: string, at most 500 characters."""
    lost_date: _rt.datetime | None
    """``lostDate``: datetime."""
    market: str | None
    """``market``: string, at most 500 characters."""
    monthly_cost: float | None
    """``monthlyCost``: double."""
    monthly_revenue: float | None
    """``monthlyRevenue``: double."""
    next_step: str | None
    """``nextStep``: string, at most 500 characters."""
    onetime_cost: float | None
    """``onetimeCost``: double."""
    onetime_revenue: float | None
    """``onetimeRevenue``: double."""
    opportunity_category_id: int | None
    """``opportunityCategoryID``: int32, picklist of the tenant."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    owner_resource_id: int
    """``ownerResourceID``: int32, required, refers to Resource."""
    primary_competitor: int | None
    """``primaryCompetitor``: int32, picklist of the tenant."""
    probability: int
    """``probability``: int32, required."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    projected_close_date: _rt.datetime
    """``projectedCloseDate``: datetime, required."""
    promised_fulfillment_date: _rt.datetime | None
    """``promisedFulfillmentDate``: datetime."""
    promotion_name: str | None
    """``promotionName``: string, at most 50 characters."""
    quarterly_cost: float | None
    """``quarterlyCost``: double."""
    quarterly_revenue: float | None
    """``quarterlyRevenue``: double."""
    rating: int | None
    """``rating``: int32, picklist of the tenant."""
    revenue_spread: int | None
    """``revenueSpread``: int32."""
    revenue_spread_unit: str | None
    """``revenueSpreadUnit``: string, picklist of the tenant."""
    semiannual_cost: float | None
    """``semiannualCost``: double."""
    semiannual_revenue: float | None
    """``semiannualRevenue``: double."""
    stage: int
    """``stage``: int32, required, picklist of the tenant."""
    status: int
    """``status``: int32, required, picklist."""
    through_date: _rt.datetime | None
    """``throughDate``: datetime."""
    title: str
    """``title``: string, at most 128 characters, required."""
    total_amount_months: int | None
    """``totalAmountMonths``: int32."""
    use_quote_totals: bool
    """``useQuoteTotals``: boolean, required."""
    win_reason: int | None
    """``winReason``: int32, picklist of the tenant."""
    win_reason_detail: str | None
    """``winReasonDetail``: string, at most 500 characters."""
    yearly_cost: float | None
    """``yearlyCost``: double."""
    yearly_revenue: float | None
    """``yearlyRevenue``: double."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class OpportunityReplaceFields(_t.TypedDict, total=False):
    """What a row of Opportunities is replaced by. Left out is cleared."""

    advanced_field1: float | None
    """``advancedField1``: double."""
    advanced_field2: float | None
    """``advancedField2``: double."""
    advanced_field3: float | None
    """``advancedField3``: double."""
    advanced_field4: float | None
    """``advancedField4``: double."""
    advanced_field5: float | None
    """``advancedField5``: double."""
    amount: _t.Required[float]
    """``amount``: double, required."""
    barriers: str | None
    """``barriers``: string, at most 500 characters."""
    closed_date: _rt.datetime | None
    """``closedDate``: datetime."""
    company_id: _t.Required[int]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    cost: _t.Required[float]
    """``cost``: double, required."""
    create_date: _t.Required[_rt.datetime]
    """``createDate``: datetime, required."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    help_needed: str | None
    """``helpNeeded``: string, at most 500 characters."""
    lead_source: int | None
    """``leadSource``: int32, picklist of the tenant, LeadReferral in SOAP."""
    loss_reason: int | None
    """``lossReason``: int32, picklist of the tenant."""
    loss_reason_detail: str | None
    """``lossReasonDetail``: string, at most 500 characters."""
    lost_date: _rt.datetime | None
    """``lostDate``: datetime."""
    market: str | None
    """``market``: string, at most 500 characters."""
    monthly_cost: float | None
    """``monthlyCost``: double."""
    monthly_revenue: float | None
    """``monthlyRevenue``: double."""
    next_step: str | None
    """``nextStep``: string, at most 500 characters."""
    onetime_cost: float | None
    """``onetimeCost``: double."""
    onetime_revenue: float | None
    """``onetimeRevenue``: double."""
    opportunity_category_id: int | None
    """``opportunityCategoryID``: int32, picklist of the tenant."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    owner_resource_id: _t.Required[int]
    """``ownerResourceID``: int32, required, refers to Resource."""
    primary_competitor: int | None
    """``primaryCompetitor``: int32, picklist of the tenant."""
    probability: _t.Required[int]
    """``probability``: int32, required."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    projected_close_date: _t.Required[_rt.datetime]
    """``projectedCloseDate``: datetime, required."""
    promised_fulfillment_date: _rt.datetime | None
    """``promisedFulfillmentDate``: datetime."""
    promotion_name: str | None
    """``promotionName``: string, at most 50 characters."""
    quarterly_cost: float | None
    """``quarterlyCost``: double."""
    quarterly_revenue: float | None
    """``quarterlyRevenue``: double."""
    rating: int | None
    """``rating``: int32, picklist of the tenant."""
    revenue_spread: int | None
    """``revenueSpread``: int32."""
    revenue_spread_unit: str | None
    """``revenueSpreadUnit``: string, picklist of the tenant."""
    semiannual_cost: float | None
    """``semiannualCost``: double."""
    semiannual_revenue: float | None
    """``semiannualRevenue``: double."""
    stage: _t.Required[int]
    """``stage``: int32, required, picklist of the tenant."""
    status: _t.Required[int]
    """``status``: int32, required, picklist."""
    through_date: _rt.datetime | None
    """``throughDate``: datetime."""
    title: _t.Required[str]
    """``title``: string, at most 128 characters, required."""
    total_amount_months: int | None
    """``totalAmountMonths``: int32."""
    use_quote_totals: _t.Required[bool]
    """``useQuoteTotals``: boolean, required."""
    win_reason: int | None
    """``winReason``: int32, picklist of the tenant."""
    win_reason_detail: str | None
    """``winReasonDetail``: string, at most 500 characters."""
    yearly_cost: float | None
    """``yearlyCost``: double."""
    yearly_revenue: float | None
    """``yearlyRevenue``: double."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class OpportunitiesService(_rt.Readable[Opportunity], _rt.Referring[Opportunity, "_Company | _Contact | _OrganizationalLevelAssociation | _Product | _SalesOrder"], _rt.Creatable[Opportunity], _rt.Updatable[Opportunity]):
    """What the API can do with Opportunities: the sync service."""

    model = Opportunity

    @_t.overload
    def create(self, model: OpportunityCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[OpportunityCreateFields]) -> int: ...

    def create(self, model: OpportunityCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(OpportunityCreate, model, fields)

    @_t.overload
    def update(self, row: Opportunity, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[OpportunityUpdateFields]) -> None: ...

    def update(self, target: int | Opportunity, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[OpportunityReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_OpportunityAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .opportunity_attachments import OpportunityAttachmentsService

        return _rt.Attachments(OpportunityAttachmentsService(self._session), id)


class AsyncOpportunitiesService(_rt.AsyncReadable[Opportunity], _rt.AsyncReferring[Opportunity, "_Company | _Contact | _OrganizationalLevelAssociation | _Product | _SalesOrder"], _rt.AsyncCreatable[Opportunity], _rt.AsyncUpdatable[Opportunity]):
    """What the API can do with Opportunities: the async service."""

    model = Opportunity

    @_t.overload
    async def create(self, model: OpportunityCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[OpportunityCreateFields]) -> int: ...

    async def create(self, model: OpportunityCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(OpportunityCreate, model, fields)

    @_t.overload
    async def update(self, row: Opportunity, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[OpportunityUpdateFields]) -> None: ...

    async def update(self, target: int | Opportunity, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[OpportunityReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_OpportunityAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .opportunity_attachments import AsyncOpportunityAttachmentsService

        return _rt.AsyncAttachments(AsyncOpportunityAttachmentsService(self._session), id)
