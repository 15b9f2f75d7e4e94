"""Tickets. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .companies import Company as _Company
    from .company_locations import CompanyLocation as _CompanyLocation
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .contacts import Contact as _Contact
    from .contract_service_bundles import ContractServiceBundle as _ContractServiceBundle
    from .contract_services import ContractService as _ContractService
    from .contracts import Contract as _Contract
    from .opportunities import Opportunity as _Opportunity
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .projects import Project as _Project
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .ticket_attachments import TicketAttachment as _TicketAttachment
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .companies import CompanyPath as _CompanyPath
    from .company_locations import CompanyLocationPath as _CompanyLocationPath
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .contacts import ContactPath as _ContactPath
    from .contract_service_bundles import ContractServiceBundlePath as _ContractServiceBundlePath
    from .contract_services import ContractServicePath as _ContractServicePath
    from .contracts import ContractPath as _ContractPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .projects import ProjectPath as _ProjectPath
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "Tickets",
    "Ticket",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('api_vendor_id', 'apiVendorID', 'int32', read_only=True),
        _rt.FieldSchema('assigned_resource_id', 'assignedResourceID', 'int32', reference='Resource', target='Resources', relation='assigned_resource'),
        _rt.FieldSchema('assigned_resource_role_id', 'assignedResourceRoleID', 'int32', reference='Role', target='Roles', relation='assigned_resource_role'),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int32', reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('change_approval_board', 'changeApprovalBoard', 'int32'),
        _rt.FieldSchema('change_approval_status', 'changeApprovalStatus', 'int32'),
        _rt.FieldSchema('change_approval_type', 'changeApprovalType', 'int32', values=(1, 2)),
        _rt.FieldSchema('change_info_field1', 'changeInfoField1', 'string', length=8000),
        _rt.FieldSchema('change_info_field2', 'changeInfoField2', 'string', length=8000),
        _rt.FieldSchema('change_info_field3', 'changeInfoField3', 'string', length=8000),
        _rt.FieldSchema('change_info_field4', 'changeInfoField4', 'string', length=8000),
        _rt.FieldSchema('change_info_field5', 'changeInfoField5', 'string', length=8000),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('company_location_id', 'companyLocationID', 'int32', reference='CompanyLocation', soap='AccountPhysicalLocationID', target='CompanyLocations', relation='company_location'),
        _rt.FieldSchema('completed_by_resource_id', 'completedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='completed_by_resource'),
        _rt.FieldSchema('completed_date', 'completedDate', 'datetime', read_only=True),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', reference='ConfigurationItem', soap='InstalledProductID', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_service_bundle_id', 'contractServiceBundleID', 'int64', reference='ContractServiceBundle', target='ContractServiceBundles', relation='contract_service_bundle'),
        _rt.FieldSchema('contract_service_id', 'contractServiceID', 'int64', reference='ContractService', target='ContractServices', relation='contract_service'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_contact_id', 'createdByContactID', 'int32', reference='Contact', target='Contacts', relation='created_by_contact'),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('creator_type', 'creatorType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('current_service_thermometer_rating', 'currentServiceThermometerRating', 'int32', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('due_date_time', 'dueDateTime', 'datetime'),
        _rt.FieldSchema('estimated_hours', 'estimatedHours', 'double'),
        _rt.FieldSchema('external_id', 'externalID', 'string', length=50),
        _rt.FieldSchema('first_response_assigned_resource_id', 'firstResponseAssignedResourceID', 'int32', read_only=True),
        _rt.FieldSchema('first_response_date_time', 'firstResponseDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('first_response_due_date_time', 'firstResponseDueDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('first_response_initiating_resource_id', 'firstResponseInitiatingResourceID', 'int32', read_only=True),
        _rt.FieldSchema('hours_to_be_scheduled', 'hoursToBeScheduled', 'double', read_only=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('is_assigned_to_comanaged', 'isAssignedToComanaged', 'boolean'),
        _rt.FieldSchema('issue_type', 'issueType', 'int32'),
        _rt.FieldSchema('is_visible_to_comanaged', 'isVisibleToComanaged', 'boolean'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('last_activity_person_type', 'lastActivityPersonType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('last_activity_resource_id', 'lastActivityResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_activity_resource'),
        _rt.FieldSchema('last_customer_notification_date_time', 'lastCustomerNotificationDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('last_customer_visible_activity_date_time', 'lastCustomerVisibleActivityDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('last_tracked_modification_date_time', 'lastTrackedModificationDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('monitor_id', 'monitorID', 'int64'),
        _rt.FieldSchema('monitor_type_id', 'monitorTypeID', 'int32'),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int32', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('previous_service_thermometer_rating', 'previousServiceThermometerRating', 'int32', read_only=True),
        _rt.FieldSchema('priority', 'priority', 'int32', required=True),
        _rt.FieldSchema('problem_ticket_id', 'problemTicketId', 'int32', reference='Ticket', target='Tickets', relation='problem_ticket'),
        _rt.FieldSchema('project_id', 'projectID', 'int32', reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('queue_id', 'queueID', 'int32'),
        _rt.FieldSchema('resolution', 'resolution', 'string', length=32000),
        _rt.FieldSchema('resolution_plan_date_time', 'resolutionPlanDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('resolution_plan_due_date_time', 'resolutionPlanDueDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('resolved_date_time', 'resolvedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('resolved_due_date_time', 'resolvedDueDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('rma_status', 'rmaStatus', 'int32'),
        _rt.FieldSchema('rma_type', 'rmaType', 'int32'),
        _rt.FieldSchema('rmm_alert_id', 'rmmAlertID', 'string', length=50, read_only=True, soap='AEMAlertID'),
        _rt.FieldSchema('service_level_agreement_has_been_met', 'serviceLevelAgreementHasBeenMet', 'boolean', read_only=True),
        _rt.FieldSchema('service_level_agreement_id', 'serviceLevelAgreementID', 'int32'),
        _rt.FieldSchema('service_level_agreement_paused_next_event_hours', 'serviceLevelAgreementPausedNextEventHours', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('service_thermometer_temperature', 'serviceThermometerTemperature', 'int32', read_only=True),
        _rt.FieldSchema('source', 'source', 'int32'),
        _rt.FieldSchema('status', 'status', 'int32', required=True),
        _rt.FieldSchema('sub_issue_type', 'subIssueType', 'int32'),
        _rt.FieldSchema('ticket_category', 'ticketCategory', 'int32'),
        _rt.FieldSchema('ticket_number', 'ticketNumber', 'string', length=50),
        _rt.FieldSchema('ticket_type', 'ticketType', 'int32', values=(1, 2, 3, 4, 5)),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
    ),
    root_writes=True,
    user_defined_fields=True,
    label="title",
    can="create update replace",
    cycles=(('problem_ticket_id',),),
    unique=(('external_id',), ('ticket_number',)),
    package="autotask",
)


class TicketChangeApprovalType(_rt.PicklistEnum):
    """Values of ``Ticket.change_approval_type``."""

    ONE_APPROVAL = 1, 'One Approval'
    ALL_APPROVALS = 2, 'All Approvals'


class TicketStatus(_rt.PicklistEnum):
    """Values of ``Ticket.status``; tenants have others."""

    NEW = 1, 'New'
    COMPLETE = 5, 'Complete'


class TicketType(_rt.PicklistEnum):
    """Values of ``Ticket.ticket_type``."""

    SERVICE_REQUEST = 1, 'Service Request'
    INCIDENT = 2, 'Incident'
    PROBLEM = 3, 'Problem'
    CHANGE_REQUEST = 4, 'Change Request'
    ALERT = 5, 'Alert'


class TicketPath(_rt.Path[_rt.Root, "Ticket"]):
    """The relations of Tickets, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    assigned_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``assigned_resource_id`` refers to."""
    assigned_resource_role: _RolePath[_rt.Root]
    """To the row of Roles that ``assigned_resource_role_id`` refers to."""
    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    company_location: _CompanyLocationPath[_rt.Root]
    """To the row of CompanyLocations that ``company_location_id`` refers to."""
    completed_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``completed_by_resource_id`` refers to."""
    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_service_bundle: _ContractServiceBundlePath[_rt.Root]
    """To the row of ContractServiceBundles that ``contract_service_bundle_id`` refers to."""
    contract_service: _ContractServicePath[_rt.Root]
    """To the row of ContractServices that ``contract_service_id`` refers to."""
    created_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``created_by_contact_id`` refers to."""
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
    problem_ticket: TicketPath[_rt.Root]
    """To the row of Tickets that ``problem_ticket_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""


class TicketFields(_rt.Fields["Ticket"], TicketPath["Ticket"]):
    """The fields of Tickets in queries: ``T = Ticket.q``."""

    id: _rt.Integer[Ticket]
    """``id``: int64, read-only."""
    api_vendor_id: _rt.Integer[Ticket]
    """``apiVendorID``: int32, read-only, picklist of the tenant."""
    assigned_resource_id: _rt.Integer[Ticket]
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: _rt.Integer[Ticket]
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: _rt.Integer[Ticket]
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    change_approval_board: _rt.Integer[Ticket]
    """``changeApprovalBoard``: int32, picklist of the tenant."""
    change_approval_status: _rt.Integer[Ticket]
    """``changeApprovalStatus``: int32, picklist of the tenant."""
    change_approval_type: _rt.Integer[Ticket]
    """``changeApprovalType``: int32, picklist."""
    change_info_field1: _rt.Text[Ticket]
    """``changeInfoField1``: string, at most 8,000 characters."""
    change_info_field2: _rt.Text[Ticket]
    """``changeInfoField2``: string, at most 8,000 characters."""
    change_info_field3: _rt.Text[Ticket]
    """``changeInfoField3``: string, at most 8,000 characters."""
    change_info_field4: _rt.Text[Ticket]
    """``changeInfoField4``: string, at most 8,000 characters."""
    change_info_field5: _rt.Text[Ticket]
    """``changeInfoField5``: string, at most 8,000 characters."""
    company_id: _rt.Integer[Ticket]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: _rt.Integer[Ticket]
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    completed_by_resource_id: _rt.Integer[Ticket]
    """``completedByResourceID``: int32, read-only, refers to Resource."""
    completed_date: _rt.DateTime[Ticket]
    """``completedDate``: datetime, read-only."""
    configuration_item_id: _rt.Integer[Ticket]
    """``configurationItemID``: int32, refers to ConfigurationItem, InstalledProductID in SOAP."""
    contact_id: _rt.Integer[Ticket]
    """``contactID``: int32, refers to Contact."""
    contract_id: _rt.Integer[Ticket]
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: _rt.Integer[Ticket]
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: _rt.Integer[Ticket]
    """``contractServiceID``: int64, refers to ContractService."""
    create_date: _rt.DateTime[Ticket]
    """``createDate``: datetime, read-only."""
    created_by_contact_id: _rt.Integer[Ticket]
    """``createdByContactID``: int32, refers to Contact."""
    creator_resource_id: _rt.Integer[Ticket]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    creator_type: _rt.Integer[Ticket]
    """``creatorType``: int32, read-only, picklist of the tenant, not queryable."""
    current_service_thermometer_rating: _rt.Integer[Ticket]
    """``currentServiceThermometerRating``: int32, read-only, picklist of the tenant."""
    description: _rt.Text[Ticket]
    """``description``: string, at most 8,000 characters."""
    due_date_time: _rt.DateTime[Ticket]
    """``dueDateTime``: datetime."""
    estimated_hours: _rt.Double[Ticket]
    """``estimatedHours``: double."""
    external_id: _rt.Text[Ticket]
    """``externalID``: string, at most 50 characters."""
    first_response_assigned_resource_id: _rt.Integer[Ticket]
    """``firstResponseAssignedResourceID``: int32, read-only."""
    first_response_date_time: _rt.DateTime[Ticket]
    """``firstResponseDateTime``: datetime, read-only."""
    first_response_due_date_time: _rt.DateTime[Ticket]
    """``firstResponseDueDateTime``: datetime, read-only."""
    first_response_initiating_resource_id: _rt.Integer[Ticket]
    """``firstResponseInitiatingResourceID``: int32, read-only."""
    hours_to_be_scheduled: _rt.Double[Ticket]
    """``hoursToBeScheduled``: double, read-only."""
    impersonator_creator_resource_id: _rt.Integer[Ticket]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_assigned_to_comanaged: _rt.Boolean[Ticket]
    """``isAssignedToComanaged``: boolean."""
    issue_type: _rt.Integer[Ticket]
    """``issueType``: int32, picklist of the tenant."""
    is_visible_to_comanaged: _rt.Boolean[Ticket]
    """``isVisibleToComanaged``: boolean."""
    last_activity_date: _rt.DateTime[Ticket]
    """``lastActivityDate``: datetime, read-only."""
    last_activity_person_type: _rt.Integer[Ticket]
    """``lastActivityPersonType``: int32, read-only, picklist of the tenant, not queryable."""
    last_activity_resource_id: _rt.Integer[Ticket]
    """``lastActivityResourceID``: int32, read-only, refers to Resource."""
    last_customer_notification_date_time: _rt.DateTime[Ticket]
    """``lastCustomerNotificationDateTime``: datetime, read-only."""
    last_customer_visible_activity_date_time: _rt.DateTime[Ticket]
    """``lastCustomerVisibleActivityDateTime``: datetime, read-only."""
    last_tracked_modification_date_time: _rt.DateTime[Ticket]
    """``lastTrackedModificationDateTime``: datetime, read-only."""
    monitor_id: _rt.Integer[Ticket]
    """``monitorID``: int64."""
    monitor_type_id: _rt.Integer[Ticket]
    """``monitorTypeID``: int32, picklist of the tenant."""
    opportunity_id: _rt.Integer[Ticket]
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: _rt.Integer[Ticket]
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    previous_service_thermometer_rating: _rt.Integer[Ticket]
    """``previousServiceThermometerRating``: int32, read-only, picklist of the tenant."""
    priority: _rt.Integer[Ticket]
    """``priority``: int32, required, picklist of the tenant."""
    problem_ticket_id: _rt.Integer[Ticket]
    """``problemTicketId``: int32, refers to Ticket."""
    project_id: _rt.Integer[Ticket]
    """``projectID``: int32, refers to Project."""
    purchase_order_number: _rt.Text[Ticket]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    queue_id: _rt.Integer[Ticket]
    """``queueID``: int32, picklist of the tenant."""
    resolution: _rt.Text[Ticket]
    """``resolution``: string, at most 32,000 characters."""
    resolution_plan_date_time: _rt.DateTime[Ticket]
    """``resolutionPlanDateTime``: datetime, read-only."""
    resolution_plan_due_date_time: _rt.DateTime[Ticket]
    """``resolutionPlanDueDateTime``: datetime, read-only."""
    resolved_date_time: _rt.DateTime[Ticket]
    """``resolvedDateTime``: datetime, read-only."""
    resolved_due_date_time: _rt.DateTime[Ticket]
    """``resolvedDueDateTime``: datetime, read-only."""
    rma_status: _rt.Integer[Ticket]
    """``rmaStatus``: int32, picklist of the tenant."""
    rma_type: _rt.Integer[Ticket]
    """``rmaType``: int32, picklist of the tenant."""
    rmm_alert_id: _rt.Text[Ticket]
    """``rmmAlertID``: string, at most 50 characters, read-only, AEMAlertID in SOAP."""
    service_level_agreement_has_been_met: _rt.Boolean[Ticket]
    """``serviceLevelAgreementHasBeenMet``: boolean, read-only."""
    service_level_agreement_id: _rt.Integer[Ticket]
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    service_level_agreement_paused_next_event_hours: _rt.Double[Ticket]
    """``serviceLevelAgreementPausedNextEventHours``: double, read-only, not queryable."""
    service_thermometer_temperature: _rt.Integer[Ticket]
    """``serviceThermometerTemperature``: int32, read-only."""
    source: _rt.Integer[Ticket]
    """``source``: int32, picklist of the tenant."""
    status: _rt.Integer[Ticket]
    """``status``: int32, required, picklist of the tenant."""
    sub_issue_type: _rt.Integer[Ticket]
    """``subIssueType``: int32, picklist of the tenant, its values depend on issueType."""
    ticket_category: _rt.Integer[Ticket]
    """``ticketCategory``: int32, picklist of the tenant."""
    ticket_number: _rt.Text[Ticket]
    """``ticketNumber``: string, at most 50 characters."""
    ticket_type: _rt.Integer[Ticket]
    """``ticketType``: int32, picklist."""
    title: _rt.Text[Ticket]
    """``title``: string, at most 255 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Ticket(_rt.Row):
    """A row of Tickets, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketFields(_SCHEMA)
    picklists = {"change_approval_type": TicketChangeApprovalType, "status": TicketStatus, "ticket_type": TicketType}

    id: int
    """``id``: int64, read-only."""
    api_vendor_id: int | None = None
    """``apiVendorID``: int32, read-only, picklist of the tenant."""
    assigned_resource_id: int | None = None
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None = None
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None = None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    change_approval_board: int | None = None
    """``changeApprovalBoard``: int32, picklist of the tenant."""
    change_approval_status: int | None = None
    """``changeApprovalStatus``: int32, picklist of the tenant."""
    change_approval_type: int | None = None
    """``changeApprovalType``: int32, picklist."""
    change_info_field1: str | None = None
    """``changeInfoField1``: string, at most 8,000 characters."""
    change_info_field2: str | None = None
    """``changeInfoField2``: string, at most 8,000 characters."""
    change_info_field3: str | None = None
    """``changeInfoField3``: string, at most 8,000 characters."""
    change_info_field4: str | None = None
    """``changeInfoField4``: string, at most 8,000 characters."""
    change_info_field5: str | None = None
    """``changeInfoField5``: string, at most 8,000 characters."""
    company_id: int | None = None
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None = None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    completed_by_resource_id: int | None = None
    """``completedByResourceID``: int32, read-only, refers to Resource."""
    completed_date: _rt.datetime | None = None
    """``completedDate``: datetime, read-only."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, refers to ConfigurationItem, InstalledProductID in SOAP."""
    contact_id: int | None = None
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None = None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None = None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None = None
    """``contractServiceID``: int64, refers to ContractService."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    created_by_contact_id: int | None = None
    """``createdByContactID``: int32, refers to Contact."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    creator_type: int | None = None
    """``creatorType``: int32, read-only, picklist of the tenant, not queryable."""
    current_service_thermometer_rating: int | None = None
    """``currentServiceThermometerRating``: int32, read-only, picklist of the tenant."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    due_date_time: _rt.datetime | None = None
    """``dueDateTime``: datetime."""
    estimated_hours: float | None = None
    """``estimatedHours``: double."""
    external_id: str | None = None
    """``externalID``: string, at most 50 characters."""
    first_response_assigned_resource_id: int | None = None
    """``firstResponseAssignedResourceID``: int32, read-only."""
    first_response_date_time: _rt.datetime | None = None
    """``firstResponseDateTime``: datetime, read-only."""
    first_response_due_date_time: _rt.datetime | None = None
    """``firstResponseDueDateTime``: datetime, read-only."""
    first_response_initiating_resource_id: int | None = None
    """``firstResponseInitiatingResourceID``: int32, read-only."""
    hours_to_be_scheduled: float | None = None
    """``hoursToBeScheduled``: double, read-only."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_assigned_to_comanaged: bool | None = None
    """``isAssignedToComanaged``: boolean."""
    issue_type: int | None = None
    """``issueType``: int32, picklist of the tenant."""
    is_visible_to_comanaged: bool | None = None
    """``isVisibleToComanaged``: boolean."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    last_activity_person_type: int | None = None
    """``lastActivityPersonType``: int32, read-only, picklist of the tenant, not queryable."""
    last_activity_resource_id: int | None = None
    """``lastActivityResourceID``: int32, read-only, refers to Resource."""
    last_customer_notification_date_time: _rt.datetime | None = None
    """``lastCustomerNotificationDateTime``: datetime, read-only."""
    last_customer_visible_activity_date_time: _rt.datetime | None = None
    """``lastCustomerVisibleActivityDateTime``: datetime, read-only."""
    last_tracked_modification_date_time: _rt.datetime | None = None
    """``lastTrackedModificationDateTime``: datetime, read-only."""
    monitor_id: int | None = None
    """``monitorID``: int64."""
    monitor_type_id: int | None = None
    """``monitorTypeID``: int32, picklist of the tenant."""
    opportunity_id: int | None = None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    previous_service_thermometer_rating: int | None = None
    """``previousServiceThermometerRating``: int32, read-only, picklist of the tenant."""
    priority: int | None = None
    """``priority``: int32, required, picklist of the tenant."""
    problem_ticket_id: int | None = None
    """``problemTicketId``: int32, refers to Ticket."""
    project_id: int | None = None
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    queue_id: int | None = None
    """``queueID``: int32, picklist of the tenant."""
    resolution: str | None = None
    """``resolution``: string, at most 32,000 characters."""
    resolution_plan_date_time: _rt.datetime | None = None
    """``resolutionPlanDateTime``: datetime, read-only."""
    resolution_plan_due_date_time: _rt.datetime | None = None
    """``resolutionPlanDueDateTime``: datetime, read-only."""
    resolved_date_time: _rt.datetime | None = None
    """``resolvedDateTime``: datetime, read-only."""
    resolved_due_date_time: _rt.datetime | None = None
    """``resolvedDueDateTime``: datetime, read-only."""
    rma_status: int | None = None
    """``rmaStatus``: int32, picklist of the tenant."""
    rma_type: int | None = None
    """``rmaType``: int32, picklist of the tenant."""
    rmm_alert_id: str | None = None
    """``rmmAlertID``: string, at most 50 characters, read-only, AEMAlertID in SOAP."""
    service_level_agreement_has_been_met: bool | None = None
    """``serviceLevelAgreementHasBeenMet``: boolean, read-only."""
    service_level_agreement_id: int | None = None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    service_level_agreement_paused_next_event_hours: float | None = None
    """``serviceLevelAgreementPausedNextEventHours``: double, read-only, not queryable."""
    service_thermometer_temperature: int | None = None
    """``serviceThermometerTemperature``: int32, read-only."""
    source: int | None = None
    """``source``: int32, picklist of the tenant."""
    status: int | None = None
    """``status``: int32, required, picklist of the tenant."""
    sub_issue_type: int | None = None
    """``subIssueType``: int32, picklist of the tenant, its values depend on issueType."""
    ticket_category: int | None = None
    """``ticketCategory``: int32, picklist of the tenant."""
    ticket_number: str | None = None
    """``ticketNumber``: string, at most 50 characters."""
    ticket_type: int | None = None
    """``ticketType``: int32, picklist."""
    title: str | None = None
    """``title``: string, at most 255 characters, required."""

    @property
    def assigned_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``assigned_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "assigned_resource_id")

    @property
    def assigned_resource_role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``assigned_resource_role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "assigned_resource_role_id")

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def company_location(self) -> _rt.Ref[_CompanyLocation]:
        """The row of CompanyLocations that ``company_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_location_id")

    @property
    def completed_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``completed_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "completed_by_resource_id")

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def contract_service_bundle(self) -> _rt.Ref[_ContractServiceBundle]:
        """The row of ContractServiceBundles that ``contract_service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_service_bundle_id")

    @property
    def contract_service(self) -> _rt.Ref[_ContractService]:
        """The row of ContractServices that ``contract_service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_service_id")

    @property
    def created_by_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``created_by_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_contact_id")

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
    def problem_ticket(self) -> _rt.Ref[Ticket]:
        """The row of Tickets that ``problem_ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "problem_ticket_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")


class TicketCreateFields(_t.TypedDict, total=False):
    """What a new row of Tickets can be given."""

    assigned_resource_id: int | None
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    change_approval_board: int | None
    """``changeApprovalBoard``: int32, picklist of the tenant."""
    change_approval_status: int | None
    """``changeApprovalStatus``: int32, picklist of the tenant."""
    change_approval_type: int | None
    """``changeApprovalType``: int32, picklist."""
    change_info_field1: str | None
    """``changeInfoField1``: string, at most 8,000 characters."""
    change_info_field2: str | None
    """``changeInfoField2``: string, at most 8,000 characters."""
    change_info_field3: str | None
    """``changeInfoField3``: string, at most 8,000 characters."""
    change_info_field4: str | None
    """``changeInfoField4``: string, at most 8,000 characters."""
    change_info_field5: str | None
    """``changeInfoField5``: string, at most 8,000 characters."""
    company_id: _t.Required[int]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_id: int | None
    """``configurationItemID``: int32, refers to ConfigurationItem, InstalledProductID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    due_date_time: _rt.datetime | None
    """``dueDateTime``: datetime."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    is_assigned_to_comanaged: bool | None
    """``isAssignedToComanaged``: boolean."""
    issue_type: int | None
    """``issueType``: int32, picklist of the tenant."""
    is_visible_to_comanaged: bool | None
    """``isVisibleToComanaged``: boolean."""
    monitor_id: int | None
    """``monitorID``: int64."""
    monitor_type_id: int | None
    """``monitorTypeID``: int32, picklist of the tenant."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    priority: _t.Required[int]
    """``priority``: int32, required, picklist of the tenant."""
    problem_ticket_id: int | None
    """``problemTicketId``: int32, refers to Ticket."""
    project_id: int | None
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    queue_id: int | None
    """``queueID``: int32, picklist of the tenant."""
    resolution: str | None
    """``resolution``: string, at most 32,000 characters."""
    rma_status: int | None
    """``rmaStatus``: int32, picklist of the tenant."""
    rma_type: int | None
    """``rmaType``: int32, picklist of the tenant."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    source: int | None
    """``source``: int32, picklist of the tenant."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    sub_issue_type: int | None
    """``subIssueType``: int32, picklist of the tenant, its values depend on issueType."""
    ticket_category: int | None
    """``ticketCategory``: int32, picklist of the tenant."""
    ticket_number: str | None
    """``ticketNumber``: string, at most 50 characters."""
    ticket_type: int | None
    """``ticketType``: int32, picklist."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketCreate(_rt.WriteModel):
    """A row of Tickets to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    assigned_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None | _rt.Unset = _rt.UNSET
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    change_approval_board: int | None | _rt.Unset = _rt.UNSET
    """``changeApprovalBoard``: int32, picklist of the tenant."""
    change_approval_status: int | None | _rt.Unset = _rt.UNSET
    """``changeApprovalStatus``: int32, picklist of the tenant."""
    change_approval_type: int | None | _rt.Unset = _rt.UNSET
    """``changeApprovalType``: int32, picklist."""
    change_info_field1: str | None | _rt.Unset = _rt.UNSET
    """``changeInfoField1``: string, at most 8,000 characters."""
    change_info_field2: str | None | _rt.Unset = _rt.UNSET
    """``changeInfoField2``: string, at most 8,000 characters."""
    change_info_field3: str | None | _rt.Unset = _rt.UNSET
    """``changeInfoField3``: string, at most 8,000 characters."""
    change_info_field4: str | None | _rt.Unset = _rt.UNSET
    """``changeInfoField4``: string, at most 8,000 characters."""
    change_info_field5: str | None | _rt.Unset = _rt.UNSET
    """``changeInfoField5``: string, at most 8,000 characters."""
    company_id: int
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None | _rt.Unset = _rt.UNSET
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_id: int | None | _rt.Unset = _rt.UNSET
    """``configurationItemID``: int32, refers to ConfigurationItem, InstalledProductID in SOAP."""
    contact_id: int | None | _rt.Unset = _rt.UNSET
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None | _rt.Unset = _rt.UNSET
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceID``: int64, refers to ContractService."""
    created_by_contact_id: int | None | _rt.Unset = _rt.UNSET
    """``createdByContactID``: int32, refers to Contact."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    due_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``dueDateTime``: datetime."""
    estimated_hours: float | None | _rt.Unset = _rt.UNSET
    """``estimatedHours``: double."""
    external_id: str | None | _rt.Unset = _rt.UNSET
    """``externalID``: string, at most 50 characters."""
    is_assigned_to_comanaged: bool | None | _rt.Unset = _rt.UNSET
    """``isAssignedToComanaged``: boolean."""
    issue_type: int | None | _rt.Unset = _rt.UNSET
    """``issueType``: int32, picklist of the tenant."""
    is_visible_to_comanaged: bool | None | _rt.Unset = _rt.UNSET
    """``isVisibleToComanaged``: boolean."""
    monitor_id: int | None | _rt.Unset = _rt.UNSET
    """``monitorID``: int64."""
    monitor_type_id: int | None | _rt.Unset = _rt.UNSET
    """``monitorTypeID``: int32, picklist of the tenant."""
    opportunity_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None | _rt.Unset = _rt.UNSET
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    priority: int
    """``priority``: int32, required, picklist of the tenant."""
    problem_ticket_id: int | None | _rt.Unset = _rt.UNSET
    """``problemTicketId``: int32, refers to Ticket."""
    project_id: int | None | _rt.Unset = _rt.UNSET
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    queue_id: int | None | _rt.Unset = _rt.UNSET
    """``queueID``: int32, picklist of the tenant."""
    resolution: str | None | _rt.Unset = _rt.UNSET
    """``resolution``: string, at most 32,000 characters."""
    rma_status: int | None | _rt.Unset = _rt.UNSET
    """``rmaStatus``: int32, picklist of the tenant."""
    rma_type: int | None | _rt.Unset = _rt.UNSET
    """``rmaType``: int32, picklist of the tenant."""
    service_level_agreement_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    source: int | None | _rt.Unset = _rt.UNSET
    """``source``: int32, picklist of the tenant."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    sub_issue_type: int | None | _rt.Unset = _rt.UNSET
    """``subIssueType``: int32, picklist of the tenant, its values depend on issueType."""
    ticket_category: int | None | _rt.Unset = _rt.UNSET
    """``ticketCategory``: int32, picklist of the tenant."""
    ticket_number: str | None | _rt.Unset = _rt.UNSET
    """``ticketNumber``: string, at most 50 characters."""
    ticket_type: int | None | _rt.Unset = _rt.UNSET
    """``ticketType``: int32, picklist."""
    title: str
    """``title``: string, at most 255 characters, required."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketCreateFields]) -> None: ...


class TicketUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Tickets. Left out is kept; None clears."""

    assigned_resource_id: int | None
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    change_approval_board: int | None
    """``changeApprovalBoard``: int32, picklist of the tenant."""
    change_approval_status: int | None
    """``changeApprovalStatus``: int32, picklist of the tenant."""
    change_approval_type: int | None
    """``changeApprovalType``: int32, picklist."""
    change_info_field1: str | None
    """``changeInfoField1``: string, at most 8,000 characters."""
    change_info_field2: str | None
    """``changeInfoField2``: string, at most 8,000 characters."""
    change_info_field3: str | None
    """``changeInfoField3``: string, at most 8,000 characters."""
    change_info_field4: str | None
    """``changeInfoField4``: string, at most 8,000 characters."""
    change_info_field5: str | None
    """``changeInfoField5``: string, at most 8,000 characters."""
    company_id: int
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_id: int | None
    """``configurationItemID``: int32, refers to ConfigurationItem, InstalledProductID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    due_date_time: _rt.datetime | None
    """``dueDateTime``: datetime."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    is_assigned_to_comanaged: bool | None
    """``isAssignedToComanaged``: boolean."""
    issue_type: int | None
    """``issueType``: int32, picklist of the tenant."""
    is_visible_to_comanaged: bool | None
    """``isVisibleToComanaged``: boolean."""
    monitor_id: int | None
    """``monitorID``: int64."""
    monitor_type_id: int | None
    """``monitorTypeID``: int32, picklist of the tenant."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    priority: int
    """``priority``: int32, required, picklist of the tenant."""
    problem_ticket_id: int | None
    """``problemTicketId``: int32, refers to Ticket."""
    project_id: int | None
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    queue_id: int | None
    """``queueID``: int32, picklist of the tenant."""
    resolution: str | None
    """``resolution``: string, at most 32,000 characters."""
    rma_status: int | None
    """``rmaStatus``: int32, picklist of the tenant."""
    rma_type: int | None
    """``rmaType``: int32, picklist of the tenant."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    source: int | None
    """``source``: int32, picklist of the tenant."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    sub_issue_type: int | None
    """``subIssueType``: int32, picklist of the tenant, its values depend on issueType."""
    ticket_category: int | None
    """``ticketCategory``: int32, picklist of the tenant."""
    ticket_number: str | None
    """``ticketNumber``: string, at most 50 characters."""
    ticket_type: int | None
    """``ticketType``: int32, picklist."""
    title: str
    """``title``: string, at most 255 characters, required."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class TicketReplaceFields(_t.TypedDict, total=False):
    """What a row of Tickets is replaced by. Left out is cleared."""

    assigned_resource_id: int | None
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    change_approval_board: int | None
    """``changeApprovalBoard``: int32, picklist of the tenant."""
    change_approval_status: int | None
    """``changeApprovalStatus``: int32, picklist of the tenant."""
    change_approval_type: int | None
    """``changeApprovalType``: int32, picklist."""
    change_info_field1: str | None
    """``changeInfoField1``: string, at most 8,000 characters."""
    change_info_field2: str | None
    """``changeInfoField2``: string, at most 8,000 characters."""
    change_info_field3: str | None
    """``changeInfoField3``: string, at most 8,000 characters."""
    change_info_field4: str | None
    """``changeInfoField4``: string, at most 8,000 characters."""
    change_info_field5: str | None
    """``changeInfoField5``: string, at most 8,000 characters."""
    company_id: _t.Required[int]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_id: int | None
    """``configurationItemID``: int32, refers to ConfigurationItem, InstalledProductID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    created_by_contact_id: int | None
    """``createdByContactID``: int32, refers to Contact."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    due_date_time: _rt.datetime | None
    """``dueDateTime``: datetime."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    is_assigned_to_comanaged: bool | None
    """``isAssignedToComanaged``: boolean."""
    issue_type: int | None
    """``issueType``: int32, picklist of the tenant."""
    is_visible_to_comanaged: bool | None
    """``isVisibleToComanaged``: boolean."""
    monitor_id: int | None
    """``monitorID``: int64."""
    monitor_type_id: int | None
    """``monitorTypeID``: int32, picklist of the tenant."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    priority: _t.Required[int]
    """``priority``: int32, required, picklist of the tenant."""
    problem_ticket_id: int | None
    """``problemTicketId``: int32, refers to Ticket."""
    project_id: int | None
    """``projectID``: int32, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    queue_id: int | None
    """``queueID``: int32, picklist of the tenant."""
    resolution: str | None
    """``resolution``: string, at most 32,000 characters."""
    rma_status: int | None
    """``rmaStatus``: int32, picklist of the tenant."""
    rma_type: int | None
    """``rmaType``: int32, picklist of the tenant."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    source: int | None
    """``source``: int32, picklist of the tenant."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    sub_issue_type: int | None
    """``subIssueType``: int32, picklist of the tenant, its values depend on issueType."""
    ticket_category: int | None
    """``ticketCategory``: int32, picklist of the tenant."""
    ticket_number: str | None
    """``ticketNumber``: string, at most 50 characters."""
    ticket_type: int | None
    """``ticketType``: int32, picklist."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class TicketsService(_rt.Readable[Ticket], _rt.Referring[Ticket, "_BillingCode | _Company | _CompanyLocation | _ConfigurationItem | _Contract | _ContractService | _ContractServiceBundle | _Opportunity | _OrganizationalLevelAssociation | _Project | _Role | Ticket"], _rt.Creatable[Ticket], _rt.Updatable[Ticket]):
    """What the API can do with Tickets: the sync service."""

    model = Ticket

    @_t.overload
    def create(self, model: TicketCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketCreateFields]) -> int: ...

    def create(self, model: TicketCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketCreate, model, fields)

    @_t.overload
    def update(self, row: Ticket, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TicketUpdateFields]) -> None: ...

    def update(self, target: int | Ticket, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TicketReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_TicketAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .ticket_attachments import TicketAttachmentsService

        return _rt.Attachments(TicketAttachmentsService(self._session), id)


class AsyncTicketsService(_rt.AsyncReadable[Ticket], _rt.AsyncReferring[Ticket, "_BillingCode | _Company | _CompanyLocation | _ConfigurationItem | _Contract | _ContractService | _ContractServiceBundle | _Opportunity | _OrganizationalLevelAssociation | _Project | _Role | Ticket"], _rt.AsyncCreatable[Ticket], _rt.AsyncUpdatable[Ticket]):
    """What the API can do with Tickets: the async service."""

    model = Ticket

    @_t.overload
    async def create(self, model: TicketCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketCreateFields]) -> int: ...

    async def create(self, model: TicketCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketCreate, model, fields)

    @_t.overload
    async def update(self, row: Ticket, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TicketUpdateFields]) -> None: ...

    async def update(self, target: int | Ticket, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TicketReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_TicketAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .ticket_attachments import AsyncTicketAttachmentsService

        return _rt.AsyncAttachments(AsyncTicketAttachmentsService(self._session), id)
