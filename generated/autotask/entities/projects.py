"""Projects. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contracts import Contract as _Contract
    from .opportunities import Opportunity as _Opportunity
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .project_attachments import ProjectAttachment as _ProjectAttachment
    from .resources import Resource as _Resource
    from .companies import CompanyPath as _CompanyPath
    from .contracts import ContractPath as _ContractPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Projects",
    "Project",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('actual_billed_hours', 'actualBilledHours', 'double', read_only=True),
        _rt.FieldSchema('actual_hours', 'actualHours', 'double', read_only=True),
        _rt.FieldSchema('change_orders_budget', 'changeOrdersBudget', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('change_orders_revenue', 'changeOrdersRevenue', 'double', read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('company_owner_resource_id', 'companyOwnerResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='company_owner_resource'),
        _rt.FieldSchema('completed_date_time', 'completedDateTime', 'datetime'),
        _rt.FieldSchema('completed_percentage', 'completedPercentage', 'int32', read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('department', 'department', 'int32'),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('duration', 'duration', 'int32', read_only=True),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime', required=True),
        _rt.FieldSchema('estimated_sales_cost', 'estimatedSalesCost', 'double'),
        _rt.FieldSchema('estimated_time', 'estimatedTime', 'double', read_only=True),
        _rt.FieldSchema('ext_project_number', 'extProjectNumber', 'string', length=50, soap='ExtPNumber'),
        _rt.FieldSchema('ext_project_type', 'extProjectType', 'int32', queryable=False),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('labor_estimated_costs', 'laborEstimatedCosts', 'double'),
        _rt.FieldSchema('labor_estimated_margin_percentage', 'laborEstimatedMarginPercentage', 'double', read_only=True),
        _rt.FieldSchema('labor_estimated_revenue', 'laborEstimatedRevenue', 'double'),
        _rt.FieldSchema('last_activity_date_time', 'lastActivityDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('last_activity_person_type', 'lastActivityPersonType', 'int32', read_only=True),
        _rt.FieldSchema('last_activity_resource_id', 'lastActivityResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_activity_resource'),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int32', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('original_estimated_revenue', 'originalEstimatedRevenue', 'double'),
        _rt.FieldSchema('project_cost_estimated_margin_percentage', 'projectCostEstimatedMarginPercentage', 'double', read_only=True),
        _rt.FieldSchema('project_costs_budget', 'projectCostsBudget', 'double'),
        _rt.FieldSchema('project_costs_revenue', 'projectCostsRevenue', 'double'),
        _rt.FieldSchema('project_lead_resource_id', 'projectLeadResourceID', 'int32', reference='Resource', target='Resources', relation='project_lead_resource'),
        _rt.FieldSchema('project_name', 'projectName', 'string', length=100, required=True),
        _rt.FieldSchema('project_number', 'projectNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('project_type', 'projectType', 'int32', required=True, values=(2, 4, 5, 8), soap='Type'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('sgda', 'sgda', 'double'),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime', required=True),
        _rt.FieldSchema('status', 'status', 'int32', required=True),
        _rt.FieldSchema('status_date_time', 'statusDateTime', 'datetime'),
        _rt.FieldSchema('status_detail', 'statusDetail', 'string', length=2000),
    ),
    root_writes=True,
    user_defined_fields=True,
    label="project_name",
    can="create update replace",
    unique=(('project_number',),),
    package="autotask",
)


class ProjectType(_rt.PicklistEnum):
    """Values of ``Project.project_type``."""

    PROPOSAL = 2, 'Proposal'
    INTERNAL = 4, 'Internal'
    CLIENT = 5, 'Client'
    BASELINE = 8, 'Baseline'


class ProjectPath(_rt.Path[_rt.Root, "Project"]):
    """The relations of Projects, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    company_owner_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``company_owner_resource_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    last_activity_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_activity_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    project_lead_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``project_lead_resource_id`` refers to."""


class ProjectFields(_rt.Fields["Project"], ProjectPath["Project"]):
    """The fields of Projects in queries: ``T = Project.q``."""

    id: _rt.Integer[Project]
    """``id``: int64, read-only."""
    actual_billed_hours: _rt.Double[Project]
    """``actualBilledHours``: double, read-only."""
    actual_hours: _rt.Double[Project]
    """``actualHours``: double, read-only."""
    change_orders_budget: _rt.Double[Project]
    """``changeOrdersBudget``: double, read-only, not queryable."""
    change_orders_revenue: _rt.Double[Project]
    """``changeOrdersRevenue``: double, read-only."""
    company_id: _rt.Integer[Project]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_owner_resource_id: _rt.Integer[Project]
    """``companyOwnerResourceID``: int32, read-only, refers to Resource."""
    completed_date_time: _rt.DateTime[Project]
    """``completedDateTime``: datetime."""
    completed_percentage: _rt.Integer[Project]
    """``completedPercentage``: int32, read-only."""
    contract_id: _rt.Integer[Project]
    """``contractID``: int32, refers to Contract."""
    create_date_time: _rt.DateTime[Project]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[Project]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    department: _rt.Integer[Project]
    """``department``: int32, picklist of the tenant."""
    description: _rt.Text[Project]
    """``description``: string, at most 8,000 characters."""
    duration: _rt.Integer[Project]
    """``duration``: int32, read-only."""
    end_date_time: _rt.DateTime[Project]
    """``endDateTime``: datetime, required."""
    estimated_sales_cost: _rt.Double[Project]
    """``estimatedSalesCost``: double."""
    estimated_time: _rt.Double[Project]
    """``estimatedTime``: double, read-only."""
    ext_project_number: _rt.Text[Project]
    """``extProjectNumber``: string, at most 50 characters, ExtPNumber in SOAP."""
    ext_project_type: _rt.Integer[Project]
    """``extProjectType``: int32, not queryable."""
    impersonator_creator_resource_id: _rt.Integer[Project]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    labor_estimated_costs: _rt.Double[Project]
    """``laborEstimatedCosts``: double."""
    labor_estimated_margin_percentage: _rt.Double[Project]
    """``laborEstimatedMarginPercentage``: double, read-only."""
    labor_estimated_revenue: _rt.Double[Project]
    """``laborEstimatedRevenue``: double."""
    last_activity_date_time: _rt.DateTime[Project]
    """``lastActivityDateTime``: datetime, read-only."""
    last_activity_person_type: _rt.Integer[Project]
    """``lastActivityPersonType``: int32, read-only."""
    last_activity_resource_id: _rt.Integer[Project]
    """``lastActivityResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[Project]
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: _rt.Integer[Project]
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    original_estimated_revenue: _rt.Double[Project]
    """``originalEstimatedRevenue``: double."""
    project_cost_estimated_margin_percentage: _rt.Double[Project]
    """``projectCostEstimatedMarginPercentage``: double, read-only."""
    project_costs_budget: _rt.Double[Project]
    """``projectCostsBudget``: double."""
    project_costs_revenue: _rt.Double[Project]
    """``projectCostsRevenue``: double."""
    project_lead_resource_id: _rt.Integer[Project]
    """``projectLeadResourceID``: int32, refers to Resource."""
    project_name: _rt.Text[Project]
    """``projectName``: string, at most 100 characters, required."""
    project_number: _rt.Text[Project]
    """``projectNumber``: string, at most 50 characters, read-only."""
    project_type: _rt.Integer[Project]
    """``projectType``: int32, required, picklist, Type in SOAP."""
    purchase_order_number: _rt.Text[Project]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    sgda: _rt.Double[Project]
    """``sgda``: double."""
    start_date_time: _rt.DateTime[Project]
    """``startDateTime``: datetime, required."""
    status: _rt.Integer[Project]
    """``status``: int32, required, picklist of the tenant."""
    status_date_time: _rt.DateTime[Project]
    """``statusDateTime``: datetime."""
    status_detail: _rt.Text[Project]
    """``statusDetail``: string, at most 2,000 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Project(_rt.Row):
    """A row of Projects, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ProjectFields(_SCHEMA)
    picklists = {"project_type": ProjectType}

    id: int
    """``id``: int64, read-only."""
    actual_billed_hours: float | None = None
    """``actualBilledHours``: double, read-only."""
    actual_hours: float | None = None
    """``actualHours``: double, read-only."""
    change_orders_budget: float | None = None
    """``changeOrdersBudget``: double, read-only, not queryable."""
    change_orders_revenue: float | None = None
    """``changeOrdersRevenue``: double, read-only."""
    company_id: int | None = None
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_owner_resource_id: int | None = None
    """``companyOwnerResourceID``: int32, read-only, refers to Resource."""
    completed_date_time: _rt.datetime | None = None
    """``completedDateTime``: datetime."""
    completed_percentage: int | None = None
    """``completedPercentage``: int32, read-only."""
    contract_id: int | None = None
    """``contractID``: int32, refers to Contract."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    department: int | None = None
    """``department``: int32, picklist of the tenant."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    duration: int | None = None
    """``duration``: int32, read-only."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime, required."""
    estimated_sales_cost: float | None = None
    """``estimatedSalesCost``: double."""
    estimated_time: float | None = None
    """``estimatedTime``: double, read-only."""
    ext_project_number: str | None = None
    """``extProjectNumber``: string, at most 50 characters, ExtPNumber in SOAP."""
    ext_project_type: int | None = None
    """``extProjectType``: int32, not queryable."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    labor_estimated_costs: float | None = None
    """``laborEstimatedCosts``: double."""
    labor_estimated_margin_percentage: float | None = None
    """``laborEstimatedMarginPercentage``: double, read-only."""
    labor_estimated_revenue: float | None = None
    """``laborEstimatedRevenue``: double."""
    last_activity_date_time: _rt.datetime | None = None
    """``lastActivityDateTime``: datetime, read-only."""
    last_activity_person_type: int | None = None
    """``lastActivityPersonType``: int32, read-only."""
    last_activity_resource_id: int | None = None
    """``lastActivityResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: int | None = None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    original_estimated_revenue: float | None = None
    """``originalEstimatedRevenue``: double."""
    project_cost_estimated_margin_percentage: float | None = None
    """``projectCostEstimatedMarginPercentage``: double, read-only."""
    project_costs_budget: float | None = None
    """``projectCostsBudget``: double."""
    project_costs_revenue: float | None = None
    """``projectCostsRevenue``: double."""
    project_lead_resource_id: int | None = None
    """``projectLeadResourceID``: int32, refers to Resource."""
    project_name: str | None = None
    """``projectName``: string, at most 100 characters, required."""
    project_number: str | None = None
    """``projectNumber``: string, at most 50 characters, read-only."""
    project_type: int | None = None
    """``projectType``: int32, required, picklist, Type in SOAP."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    sgda: float | None = None
    """``sgda``: double."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime, required."""
    status: int | None = None
    """``status``: int32, required, picklist of the tenant."""
    status_date_time: _rt.datetime | None = None
    """``statusDateTime``: datetime."""
    status_detail: str | None = None
    """``statusDetail``: string, at most 2,000 characters."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def company_owner_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``company_owner_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_owner_resource_id")

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def last_activity_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_activity_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_activity_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def project_lead_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``project_lead_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_lead_resource_id")


class ProjectCreateFields(_t.TypedDict, total=False):
    """What a new row of Projects can be given."""

    company_id: _t.Required[int]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    completed_date_time: _rt.datetime | None
    """``completedDateTime``: datetime."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    department: int | None
    """``department``: int32, picklist of the tenant."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    estimated_sales_cost: float | None
    """``estimatedSalesCost``: double."""
    ext_project_number: str | None
    """``extProjectNumber``: string, at most 50 characters, ExtPNumber in SOAP."""
    ext_project_type: int | None
    """``extProjectType``: int32, not queryable."""
    labor_estimated_costs: float | None
    """``laborEstimatedCosts``: double."""
    labor_estimated_revenue: float | None
    """``laborEstimatedRevenue``: double."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    original_estimated_revenue: float | None
    """``originalEstimatedRevenue``: double."""
    project_costs_budget: float | None
    """``projectCostsBudget``: double."""
    project_costs_revenue: float | None
    """``projectCostsRevenue``: double."""
    project_lead_resource_id: int | None
    """``projectLeadResourceID``: int32, refers to Resource."""
    project_name: _t.Required[str]
    """``projectName``: string, at most 100 characters, required."""
    project_type: _t.Required[int]
    """``projectType``: int32, required, picklist, Type in SOAP."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    sgda: float | None
    """``sgda``: double."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    status_date_time: _rt.datetime | None
    """``statusDateTime``: datetime."""
    status_detail: str | None
    """``statusDetail``: string, at most 2,000 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ProjectCreate(_rt.WriteModel):
    """A row of Projects to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    company_id: int
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    completed_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``completedDateTime``: datetime."""
    contract_id: int | None | _rt.Unset = _rt.UNSET
    """``contractID``: int32, refers to Contract."""
    department: int | None | _rt.Unset = _rt.UNSET
    """``department``: int32, picklist of the tenant."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    estimated_sales_cost: float | None | _rt.Unset = _rt.UNSET
    """``estimatedSalesCost``: double."""
    ext_project_number: str | None | _rt.Unset = _rt.UNSET
    """``extProjectNumber``: string, at most 50 characters, ExtPNumber in SOAP."""
    ext_project_type: int | None | _rt.Unset = _rt.UNSET
    """``extProjectType``: int32, not queryable."""
    labor_estimated_costs: float | None | _rt.Unset = _rt.UNSET
    """``laborEstimatedCosts``: double."""
    labor_estimated_revenue: float | None | _rt.Unset = _rt.UNSET
    """``laborEstimatedRevenue``: double."""
    opportunity_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None | _rt.Unset = _rt.UNSET
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    original_estimated_revenue: float | None | _rt.Unset = _rt.UNSET
    """``originalEstimatedRevenue``: double."""
    project_costs_budget: float | None | _rt.Unset = _rt.UNSET
    """``projectCostsBudget``: double."""
    project_costs_revenue: float | None | _rt.Unset = _rt.UNSET
    """``projectCostsRevenue``: double."""
    project_lead_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``projectLeadResourceID``: int32, refers to Resource."""
    project_name: str
    """``projectName``: string, at most 100 characters, required."""
    project_type: int
    """``projectType``: int32, required, picklist, Type in SOAP."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    sgda: float | None | _rt.Unset = _rt.UNSET
    """``sgda``: double."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    status_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``statusDateTime``: datetime."""
    status_detail: str | None | _rt.Unset = _rt.UNSET
    """``statusDetail``: string, at most 2,000 characters."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ProjectCreateFields]) -> None: ...


class ProjectUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Projects. Left out is kept; None clears."""

    completed_date_time: _rt.datetime | None
    """``completedDateTime``: datetime."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    department: int | None
    """``department``: int32, picklist of the tenant."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    estimated_sales_cost: float | None
    """``estimatedSalesCost``: double."""
    ext_project_number: str | None
    """``extProjectNumber``: string, at most 50 characters, ExtPNumber in SOAP."""
    ext_project_type: int | None
    """``extProjectType``: int32, not queryable."""
    labor_estimated_costs: float | None
    """``laborEstimatedCosts``: double."""
    labor_estimated_revenue: float | None
    """``laborEstimatedRevenue``: double."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    original_estimated_revenue: float | None
    """``originalEstimatedRevenue``: double."""
    project_costs_budget: float | None
    """``projectCostsBudget``: double."""
    project_costs_revenue: float | None
    """``projectCostsRevenue``: double."""
    project_lead_resource_id: int | None
    """``projectLeadResourceID``: int32, refers to Resource."""
    project_name: str
    """``projectName``: string, at most 100 characters, required."""
    project_type: int
    """``projectType``: int32, required, picklist, Type in SOAP."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    sgda: float | None
    """``sgda``: double."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    status_date_time: _rt.datetime | None
    """``statusDateTime``: datetime."""
    status_detail: str | None
    """``statusDetail``: string, at most 2,000 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class ProjectReplaceFields(_t.TypedDict, total=False):
    """What a row of Projects is replaced by. Left out is cleared."""

    completed_date_time: _rt.datetime | None
    """``completedDateTime``: datetime."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    department: int | None
    """``department``: int32, picklist of the tenant."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    estimated_sales_cost: float | None
    """``estimatedSalesCost``: double."""
    ext_project_number: str | None
    """``extProjectNumber``: string, at most 50 characters, ExtPNumber in SOAP."""
    ext_project_type: int | None
    """``extProjectType``: int32, not queryable."""
    labor_estimated_costs: float | None
    """``laborEstimatedCosts``: double."""
    labor_estimated_revenue: float | None
    """``laborEstimatedRevenue``: double."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    original_estimated_revenue: float | None
    """``originalEstimatedRevenue``: double."""
    project_costs_budget: float | None
    """``projectCostsBudget``: double."""
    project_costs_revenue: float | None
    """``projectCostsRevenue``: double."""
    project_lead_resource_id: int | None
    """``projectLeadResourceID``: int32, refers to Resource."""
    project_name: _t.Required[str]
    """``projectName``: string, at most 100 characters, required."""
    project_type: _t.Required[int]
    """``projectType``: int32, required, picklist, Type in SOAP."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    sgda: float | None
    """``sgda``: double."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    status_date_time: _rt.datetime | None
    """``statusDateTime``: datetime."""
    status_detail: str | None
    """``statusDetail``: string, at most 2,000 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class ProjectsService(_rt.Readable[Project], _rt.Referring[Project, "_Company | _Contract | _Opportunity | _OrganizationalLevelAssociation"], _rt.Creatable[Project], _rt.Updatable[Project]):
    """What the API can do with Projects: the sync service."""

    model = Project

    @_t.overload
    def create(self, model: ProjectCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ProjectCreateFields]) -> int: ...

    def create(self, model: ProjectCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ProjectCreate, model, fields)

    @_t.overload
    def update(self, row: Project, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ProjectUpdateFields]) -> None: ...

    def update(self, target: int | Project, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ProjectReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_ProjectAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .project_attachments import ProjectAttachmentsService

        return _rt.Attachments(ProjectAttachmentsService(self._session), id)


class AsyncProjectsService(_rt.AsyncReadable[Project], _rt.AsyncReferring[Project, "_Company | _Contract | _Opportunity | _OrganizationalLevelAssociation"], _rt.AsyncCreatable[Project], _rt.AsyncUpdatable[Project]):
    """What the API can do with Projects: the async service."""

    model = Project

    @_t.overload
    async def create(self, model: ProjectCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ProjectCreateFields]) -> int: ...

    async def create(self, model: ProjectCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ProjectCreate, model, fields)

    @_t.overload
    async def update(self, row: Project, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ProjectUpdateFields]) -> None: ...

    async def update(self, target: int | Project, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ProjectReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ProjectAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .project_attachments import AsyncProjectAttachmentsService

        return _rt.AsyncAttachments(AsyncProjectAttachmentsService(self._session), id)
