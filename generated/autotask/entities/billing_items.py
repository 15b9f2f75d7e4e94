"""BillingItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .companies import Company as _Company
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .contract_blocks import ContractBlock as _ContractBlock
    from .contract_charges import ContractCharge as _ContractCharge
    from .contract_milestones import ContractMilestone as _ContractMilestone
    from .contract_service_bundles import ContractServiceBundle as _ContractServiceBundle
    from .contract_services import ContractService as _ContractService
    from .contracts import Contract as _Contract
    from .expense_items import ExpenseItem as _ExpenseItem
    from .invoices import Invoice as _Invoice
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .project_charges import ProjectCharge as _ProjectCharge
    from .projects import Project as _Project
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .service_bundles import ServiceBundle as _ServiceBundle
    from .services import Service as _Service
    from .tasks import Task as _Task
    from .tax_categories import TaxCategory as _TaxCategory
    from .ticket_charges import TicketCharge as _TicketCharge
    from .tickets import Ticket as _Ticket
    from .time_entries import TimeEntry as _TimeEntry
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .companies import CompanyPath as _CompanyPath
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .contract_blocks import ContractBlockPath as _ContractBlockPath
    from .contract_charges import ContractChargePath as _ContractChargePath
    from .contract_milestones import ContractMilestonePath as _ContractMilestonePath
    from .contract_service_bundles import ContractServiceBundlePath as _ContractServiceBundlePath
    from .contract_services import ContractServicePath as _ContractServicePath
    from .contracts import ContractPath as _ContractPath
    from .expense_items import ExpenseItemPath as _ExpenseItemPath
    from .invoices import InvoicePath as _InvoicePath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .project_charges import ProjectChargePath as _ProjectChargePath
    from .projects import ProjectPath as _ProjectPath
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath
    from .service_bundles import ServiceBundlePath as _ServiceBundlePath
    from .services import ServicePath as _ServicePath
    from .tasks import TaskPath as _TaskPath
    from .tax_categories import TaxCategoryPath as _TaxCategoryPath
    from .ticket_charges import TicketChargePath as _TicketChargePath
    from .tickets import TicketPath as _TicketPath
    from .time_entries import TimeEntryPath as _TimeEntryPath

_SCHEMA = _rt.EntitySchema(
    "BillingItems",
    "BillingItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('account_manager_when_approved_id', 'accountManagerWhenApprovedID', 'int32', read_only=True, reference='Resource', target='Resources', relation='account_manager_when_approved'),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int32', read_only=True, reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('tax_category_id', 'taxCategoryID', 'int32', reference='TaxCategory', target='TaxCategories', relation='tax_category'),
        _rt.FieldSchema('billing_item_type', 'billingItemType', 'int32', read_only=True, soap='Type'),
        _rt.FieldSchema('company_id', 'companyID', 'int32', read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int64', read_only=True, reference='ConfigurationItem', soap='InstalledProductID', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('contract_block_id', 'contractBlockID', 'int32', reference='ContractBlock', target='ContractBlocks', relation='contract_block'),
        _rt.FieldSchema('contract_charge_id', 'contractChargeID', 'int64', read_only=True, reference='ContractCharge', soap='ContractCostID', target='ContractCharges', relation='contract_charge'),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_service_adjustment_id', 'contractServiceAdjustmentID', 'int32', read_only=True),
        _rt.FieldSchema('contract_service_bundle_adjustment_id', 'contractServiceBundleAdjustmentID', 'int32', read_only=True),
        _rt.FieldSchema('contract_service_bundle_id', 'contractServiceBundleID', 'int32', read_only=True, reference='ContractServiceBundle', target='ContractServiceBundles', relation='contract_service_bundle'),
        _rt.FieldSchema('contract_service_bundle_period_id', 'contractServiceBundlePeriodID', 'int32', read_only=True),
        _rt.FieldSchema('contract_service_id', 'contractServiceID', 'int32', read_only=True, reference='ContractService', target='ContractServices', relation='contract_service'),
        _rt.FieldSchema('contract_service_period_id', 'contractServicePeriodID', 'int32', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=2000, read_only=True),
        _rt.FieldSchema('expense_item_id', 'expenseItemID', 'int32', read_only=True, reference='ExpenseItem', target='ExpenseItems', relation='expense_item'),
        _rt.FieldSchema('extended_price', 'extendedPrice', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_extended_price', 'internalCurrencyExtendedPrice', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_rate', 'internalCurrencyRate', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_tax_dollars', 'internalCurrencyTaxDollars', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_total_amount', 'internalCurrencyTotalAmount', 'double', read_only=True),
        _rt.FieldSchema('invoice_id', 'invoiceID', 'int32', read_only=True, reference='Invoice', target='Invoices', relation='invoice'),
        _rt.FieldSchema('item_approver_id', 'itemApproverID', 'int32', read_only=True, reference='Resource', target='Resources', relation='item_approver'),
        _rt.FieldSchema('item_date', 'itemDate', 'datetime', read_only=True),
        _rt.FieldSchema('item_name', 'itemName', 'string', length=255, read_only=True),
        _rt.FieldSchema('line_item_full_description', 'lineItemFullDescription', 'string'),
        _rt.FieldSchema('line_item_group_description', 'lineItemGroupDescription', 'string'),
        _rt.FieldSchema('milestone_id', 'milestoneID', 'int64', read_only=True, reference='ContractMilestone', target='ContractMilestones', relation='milestone'),
        _rt.FieldSchema('non_billable', 'nonBillable', 'int32', read_only=True),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('our_cost', 'ourCost', 'double', read_only=True),
        _rt.FieldSchema('posted_date', 'postedDate', 'datetime', read_only=True),
        _rt.FieldSchema('posted_on_time', 'postedOnTime', 'datetime', read_only=True),
        _rt.FieldSchema('project_charge_id', 'projectChargeID', 'int64', read_only=True, reference='ProjectCharge', soap='ProjectCostID', target='ProjectCharges', relation='project_charge'),
        _rt.FieldSchema('project_id', 'projectID', 'int32', read_only=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('quantity', 'quantity', 'double', read_only=True),
        _rt.FieldSchema('rate', 'rate', 'double', read_only=True),
        _rt.FieldSchema('role_id', 'roleID', 'int32', read_only=True, reference='Role', target='Roles', relation='role'),
        _rt.FieldSchema('service_bundle_id', 'serviceBundleID', 'int64', read_only=True, reference='ServiceBundle', target='ServiceBundles', relation='service_bundle'),
        _rt.FieldSchema('service_id', 'serviceID', 'int64', read_only=True, reference='Service', target='Services', relation='service'),
        _rt.FieldSchema('sort_order_id', 'sortOrderID', 'int64', read_only=True),
        _rt.FieldSchema('sub_type', 'subType', 'int32', read_only=True),
        _rt.FieldSchema('task_id', 'taskID', 'int32', read_only=True, reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('tax_dollars', 'taxDollars', 'double', read_only=True),
        _rt.FieldSchema('ticket_charge_id', 'ticketChargeID', 'int64', read_only=True, reference='TicketCharge', soap='TicketCostID', target='TicketCharges', relation='ticket_charge'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('time_entry_id', 'timeEntryID', 'int32', read_only=True, reference='TimeEntry', target='TimeEntries', relation='time_entry'),
        _rt.FieldSchema('total_amount', 'totalAmount', 'double', read_only=True),
        _rt.FieldSchema('vendor_id', 'vendorID', 'int64', read_only=True, reference='Company', target='Companies', relation='vendor'),
        _rt.FieldSchema('web_service_date', 'webServiceDate', 'datetime', read_only=True),
    ),
    root_writes=True,
    label="description",
    can="update replace",
    package="autotask",
)


class BillingItemPath(_rt.Path[_rt.Root, "BillingItem"]):
    """The relations of BillingItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    account_manager_when_approved: _ResourcePath[_rt.Root]
    """To the row of Resources that ``account_manager_when_approved_id`` refers to."""
    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    tax_category: _TaxCategoryPath[_rt.Root]
    """To the row of TaxCategories that ``tax_category_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    contract_block: _ContractBlockPath[_rt.Root]
    """To the row of ContractBlocks that ``contract_block_id`` refers to."""
    contract_charge: _ContractChargePath[_rt.Root]
    """To the row of ContractCharges that ``contract_charge_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_service_bundle: _ContractServiceBundlePath[_rt.Root]
    """To the row of ContractServiceBundles that ``contract_service_bundle_id`` refers to."""
    contract_service: _ContractServicePath[_rt.Root]
    """To the row of ContractServices that ``contract_service_id`` refers to."""
    expense_item: _ExpenseItemPath[_rt.Root]
    """To the row of ExpenseItems that ``expense_item_id`` refers to."""
    invoice: _InvoicePath[_rt.Root]
    """To the row of Invoices that ``invoice_id`` refers to."""
    item_approver: _ResourcePath[_rt.Root]
    """To the row of Resources that ``item_approver_id`` refers to."""
    milestone: _ContractMilestonePath[_rt.Root]
    """To the row of ContractMilestones that ``milestone_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    project_charge: _ProjectChargePath[_rt.Root]
    """To the row of ProjectCharges that ``project_charge_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""
    service_bundle: _ServiceBundlePath[_rt.Root]
    """To the row of ServiceBundles that ``service_bundle_id`` refers to."""
    service: _ServicePath[_rt.Root]
    """To the row of Services that ``service_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""
    ticket_charge: _TicketChargePath[_rt.Root]
    """To the row of TicketCharges that ``ticket_charge_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""
    time_entry: _TimeEntryPath[_rt.Root]
    """To the row of TimeEntries that ``time_entry_id`` refers to."""
    vendor: _CompanyPath[_rt.Root]
    """To the row of Companies that ``vendor_id`` refers to."""


class BillingItemFields(_rt.Fields["BillingItem"], BillingItemPath["BillingItem"]):
    """The fields of BillingItems in queries: ``T = BillingItem.q``."""

    id: _rt.Integer[BillingItem]
    """``id``: int64, read-only."""
    account_manager_when_approved_id: _rt.Integer[BillingItem]
    """``accountManagerWhenApprovedID``: int32, read-only, refers to Resource."""
    billing_code_id: _rt.Integer[BillingItem]
    """``billingCodeID``: int32, read-only, refers to BillingCode, AllocationCodeID in SOAP."""
    tax_category_id: _rt.Integer[BillingItem]
    """``taxCategoryID``: int32, refers to TaxCategory."""
    billing_item_type: _rt.Integer[BillingItem]
    """``billingItemType``: int32, read-only, picklist of the tenant, Type in SOAP."""
    company_id: _rt.Integer[BillingItem]
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    configuration_item_id: _rt.Integer[BillingItem]
    """``configurationItemID``: int64, read-only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    contract_block_id: _rt.Integer[BillingItem]
    """``contractBlockID``: int32, refers to ContractBlock."""
    contract_charge_id: _rt.Integer[BillingItem]
    """``contractChargeID``: int64, read-only, refers to ContractCharge, ContractCostID in SOAP."""
    contract_id: _rt.Integer[BillingItem]
    """``contractID``: int32, read-only, refers to Contract."""
    contract_service_adjustment_id: _rt.Integer[BillingItem]
    """``contractServiceAdjustmentID``: int32, read-only."""
    contract_service_bundle_adjustment_id: _rt.Integer[BillingItem]
    """``contractServiceBundleAdjustmentID``: int32, read-only."""
    contract_service_bundle_id: _rt.Integer[BillingItem]
    """``contractServiceBundleID``: int32, read-only, refers to ContractServiceBundle."""
    contract_service_bundle_period_id: _rt.Integer[BillingItem]
    """``contractServiceBundlePeriodID``: int32, read-only."""
    contract_service_id: _rt.Integer[BillingItem]
    """``contractServiceID``: int32, read-only, refers to ContractService."""
    contract_service_period_id: _rt.Integer[BillingItem]
    """``contractServicePeriodID``: int32, read-only."""
    description: _rt.Text[BillingItem]
    """``description``: string, at most 2,000 characters, read-only."""
    expense_item_id: _rt.Integer[BillingItem]
    """``expenseItemID``: int32, read-only, refers to ExpenseItem."""
    extended_price: _rt.Double[BillingItem]
    """``extendedPrice``: double, read-only."""
    internal_currency_extended_price: _rt.Double[BillingItem]
    """``internalCurrencyExtendedPrice``: double, read-only."""
    internal_currency_rate: _rt.Double[BillingItem]
    """``internalCurrencyRate``: double, read-only."""
    internal_currency_tax_dollars: _rt.Double[BillingItem]
    """``internalCurrencyTaxDollars``: double, read-only."""
    internal_currency_total_amount: _rt.Double[BillingItem]
    """``internalCurrencyTotalAmount``: double, read-only."""
    invoice_id: _rt.Integer[BillingItem]
    """``invoiceID``: int32, read-only, refers to Invoice."""
    item_approver_id: _rt.Integer[BillingItem]
    """``itemApproverID``: int32, read-only, refers to Resource."""
    item_date: _rt.DateTime[BillingItem]
    """``itemDate``: datetime, read-only."""
    item_name: _rt.Text[BillingItem]
    """``itemName``: string, at most 255 characters, read-only."""
    line_item_full_description: _rt.Text[BillingItem]
    """``lineItemFullDescription``: string."""
    line_item_group_description: _rt.Text[BillingItem]
    """``lineItemGroupDescription``: string."""
    milestone_id: _rt.Integer[BillingItem]
    """``milestoneID``: int64, read-only, refers to ContractMilestone."""
    non_billable: _rt.Integer[BillingItem]
    """``nonBillable``: int32, read-only."""
    organizational_level_association_id: _rt.Integer[BillingItem]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    our_cost: _rt.Double[BillingItem]
    """``ourCost``: double, read-only."""
    posted_date: _rt.DateTime[BillingItem]
    """``postedDate``: datetime, read-only."""
    posted_on_time: _rt.DateTime[BillingItem]
    """``postedOnTime``: datetime, read-only."""
    project_charge_id: _rt.Integer[BillingItem]
    """``projectChargeID``: int64, read-only, refers to ProjectCharge, ProjectCostID in SOAP."""
    project_id: _rt.Integer[BillingItem]
    """``projectID``: int32, read-only, refers to Project."""
    purchase_order_number: _rt.Text[BillingItem]
    """``purchaseOrderNumber``: string, at most 50 characters, read-only."""
    quantity: _rt.Double[BillingItem]
    """``quantity``: double, read-only."""
    rate: _rt.Double[BillingItem]
    """``rate``: double, read-only."""
    role_id: _rt.Integer[BillingItem]
    """``roleID``: int32, read-only, refers to Role."""
    service_bundle_id: _rt.Integer[BillingItem]
    """``serviceBundleID``: int64, read-only, refers to ServiceBundle."""
    service_id: _rt.Integer[BillingItem]
    """``serviceID``: int64, read-only, refers to Service."""
    sort_order_id: _rt.Integer[BillingItem]
    """``sortOrderID``: int64, read-only."""
    sub_type: _rt.Integer[BillingItem]
    """``subType``: int32, read-only, picklist of the tenant."""
    task_id: _rt.Integer[BillingItem]
    """``taskID``: int32, read-only, refers to Task."""
    tax_dollars: _rt.Double[BillingItem]
    """``taxDollars``: double, read-only."""
    ticket_charge_id: _rt.Integer[BillingItem]
    """``ticketChargeID``: int64, read-only, refers to TicketCharge, TicketCostID in SOAP."""
    ticket_id: _rt.Integer[BillingItem]
    """``ticketID``: int32, read-only, refers to Ticket."""
    time_entry_id: _rt.Integer[BillingItem]
    """``timeEntryID``: int32, read-only, refers to TimeEntry."""
    total_amount: _rt.Double[BillingItem]
    """``totalAmount``: double, read-only."""
    vendor_id: _rt.Integer[BillingItem]
    """``vendorID``: int64, read-only, refers to Company."""
    web_service_date: _rt.DateTime[BillingItem]
    """``webServiceDate``: datetime, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class BillingItem(_rt.Row):
    """A row of BillingItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = BillingItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    account_manager_when_approved_id: int | None = None
    """``accountManagerWhenApprovedID``: int32, read-only, refers to Resource."""
    billing_code_id: int | None = None
    """``billingCodeID``: int32, read-only, refers to BillingCode, AllocationCodeID in SOAP."""
    tax_category_id: int | None = None
    """``taxCategoryID``: int32, refers to TaxCategory."""
    billing_item_type: int | None = None
    """``billingItemType``: int32, read-only, picklist of the tenant, Type in SOAP."""
    company_id: int | None = None
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int64, read-only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    contract_block_id: int | None = None
    """``contractBlockID``: int32, refers to ContractBlock."""
    contract_charge_id: int | None = None
    """``contractChargeID``: int64, read-only, refers to ContractCharge, ContractCostID in SOAP."""
    contract_id: int | None = None
    """``contractID``: int32, read-only, refers to Contract."""
    contract_service_adjustment_id: int | None = None
    """``contractServiceAdjustmentID``: int32, read-only."""
    contract_service_bundle_adjustment_id: int | None = None
    """``contractServiceBundleAdjustmentID``: int32, read-only."""
    contract_service_bundle_id: int | None = None
    """``contractServiceBundleID``: int32, read-only, refers to ContractServiceBundle."""
    contract_service_bundle_period_id: int | None = None
    """``contractServiceBundlePeriodID``: int32, read-only."""
    contract_service_id: int | None = None
    """``contractServiceID``: int32, read-only, refers to ContractService."""
    contract_service_period_id: int | None = None
    """``contractServicePeriodID``: int32, read-only."""
    description: str | None = None
    """``description``: string, at most 2,000 characters, read-only."""
    expense_item_id: int | None = None
    """``expenseItemID``: int32, read-only, refers to ExpenseItem."""
    extended_price: float | None = None
    """``extendedPrice``: double, read-only."""
    internal_currency_extended_price: float | None = None
    """``internalCurrencyExtendedPrice``: double, read-only."""
    internal_currency_rate: float | None = None
    """``internalCurrencyRate``: double, read-only."""
    internal_currency_tax_dollars: float | None = None
    """``internalCurrencyTaxDollars``: double, read-only."""
    internal_currency_total_amount: float | None = None
    """``internalCurrencyTotalAmount``: double, read-only."""
    invoice_id: int | None = None
    """``invoiceID``: int32, read-only, refers to Invoice."""
    item_approver_id: int | None = None
    """``itemApproverID``: int32, read-only, refers to Resource."""
    item_date: _rt.datetime | None = None
    """``itemDate``: datetime, read-only."""
    item_name: str | None = None
    """``itemName``: string, at most 255 characters, read-only."""
    line_item_full_description: str | None = None
    """``lineItemFullDescription``: string."""
    line_item_group_description: str | None = None
    """``lineItemGroupDescription``: string."""
    milestone_id: int | None = None
    """``milestoneID``: int64, read-only, refers to ContractMilestone."""
    non_billable: int | None = None
    """``nonBillable``: int32, read-only."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    our_cost: float | None = None
    """``ourCost``: double, read-only."""
    posted_date: _rt.datetime | None = None
    """``postedDate``: datetime, read-only."""
    posted_on_time: _rt.datetime | None = None
    """``postedOnTime``: datetime, read-only."""
    project_charge_id: int | None = None
    """``projectChargeID``: int64, read-only, refers to ProjectCharge, ProjectCostID in SOAP."""
    project_id: int | None = None
    """``projectID``: int32, read-only, refers to Project."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters, read-only."""
    quantity: float | None = None
    """``quantity``: double, read-only."""
    rate: float | None = None
    """``rate``: double, read-only."""
    role_id: int | None = None
    """``roleID``: int32, read-only, refers to Role."""
    service_bundle_id: int | None = None
    """``serviceBundleID``: int64, read-only, refers to ServiceBundle."""
    service_id: int | None = None
    """``serviceID``: int64, read-only, refers to Service."""
    sort_order_id: int | None = None
    """``sortOrderID``: int64, read-only."""
    sub_type: int | None = None
    """``subType``: int32, read-only, picklist of the tenant."""
    task_id: int | None = None
    """``taskID``: int32, read-only, refers to Task."""
    tax_dollars: float | None = None
    """``taxDollars``: double, read-only."""
    ticket_charge_id: int | None = None
    """``ticketChargeID``: int64, read-only, refers to TicketCharge, TicketCostID in SOAP."""
    ticket_id: int | None = None
    """``ticketID``: int32, read-only, refers to Ticket."""
    time_entry_id: int | None = None
    """``timeEntryID``: int32, read-only, refers to TimeEntry."""
    total_amount: float | None = None
    """``totalAmount``: double, read-only."""
    vendor_id: int | None = None
    """``vendorID``: int64, read-only, refers to Company."""
    web_service_date: _rt.datetime | None = None
    """``webServiceDate``: datetime, read-only."""

    @property
    def account_manager_when_approved(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``account_manager_when_approved_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "account_manager_when_approved_id")

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")

    @property
    def tax_category(self) -> _rt.Ref[_TaxCategory]:
        """The row of TaxCategories that ``tax_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tax_category_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def contract_block(self) -> _rt.Ref[_ContractBlock]:
        """The row of ContractBlocks that ``contract_block_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_block_id")

    @property
    def contract_charge(self) -> _rt.Ref[_ContractCharge]:
        """The row of ContractCharges that ``contract_charge_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_charge_id")

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
    def expense_item(self) -> _rt.Ref[_ExpenseItem]:
        """The row of ExpenseItems that ``expense_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "expense_item_id")

    @property
    def invoice(self) -> _rt.Ref[_Invoice]:
        """The row of Invoices that ``invoice_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "invoice_id")

    @property
    def item_approver(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``item_approver_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "item_approver_id")

    @property
    def milestone(self) -> _rt.Ref[_ContractMilestone]:
        """The row of ContractMilestones that ``milestone_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "milestone_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def project_charge(self) -> _rt.Ref[_ProjectCharge]:
        """The row of ProjectCharges that ``project_charge_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_charge_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")

    @property
    def service_bundle(self) -> _rt.Ref[_ServiceBundle]:
        """The row of ServiceBundles that ``service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_bundle_id")

    @property
    def service(self) -> _rt.Ref[_Service]:
        """The row of Services that ``service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_id")

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")

    @property
    def ticket_charge(self) -> _rt.Ref[_TicketCharge]:
        """The row of TicketCharges that ``ticket_charge_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_charge_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")

    @property
    def time_entry(self) -> _rt.Ref[_TimeEntry]:
        """The row of TimeEntries that ``time_entry_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "time_entry_id")

    @property
    def vendor(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``vendor_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "vendor_id")


class BillingItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of BillingItems. Left out is kept; None clears."""

    tax_category_id: int | None
    """``taxCategoryID``: int32, refers to TaxCategory."""
    contract_block_id: int | None
    """``contractBlockID``: int32, refers to ContractBlock."""
    line_item_full_description: str | None
    """``lineItemFullDescription``: string."""
    line_item_group_description: str | None
    """``lineItemGroupDescription``: string."""


class BillingItemReplaceFields(_t.TypedDict, total=False):
    """What a row of BillingItems is replaced by. Left out is cleared."""

    tax_category_id: int | None
    """``taxCategoryID``: int32, refers to TaxCategory."""
    contract_block_id: int | None
    """``contractBlockID``: int32, refers to ContractBlock."""
    line_item_full_description: str | None
    """``lineItemFullDescription``: string."""
    line_item_group_description: str | None
    """``lineItemGroupDescription``: string."""


class BillingItemsService(_rt.Readable[BillingItem], _rt.Referring[BillingItem, "_BillingCode | _ConfigurationItem | _Contract | _ContractBlock | _ContractCharge | _ContractMilestone | _ContractService | _ContractServiceBundle | _ExpenseItem | _Invoice | _OrganizationalLevelAssociation | _Project | _ProjectCharge | _Role | _Service | _ServiceBundle | _Task | _TaxCategory | _Ticket | _TicketCharge | _TimeEntry"], _rt.Updatable[BillingItem]):
    """What the API can do with BillingItems: the sync service."""

    model = BillingItem

    @_t.overload
    def update(self, row: BillingItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[BillingItemUpdateFields]) -> None: ...

    def update(self, target: int | BillingItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[BillingItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncBillingItemsService(_rt.AsyncReadable[BillingItem], _rt.AsyncReferring[BillingItem, "_BillingCode | _ConfigurationItem | _Contract | _ContractBlock | _ContractCharge | _ContractMilestone | _ContractService | _ContractServiceBundle | _ExpenseItem | _Invoice | _OrganizationalLevelAssociation | _Project | _ProjectCharge | _Role | _Service | _ServiceBundle | _Task | _TaxCategory | _Ticket | _TicketCharge | _TimeEntry"], _rt.AsyncUpdatable[BillingItem]):
    """What the API can do with BillingItems: the async service."""

    model = BillingItem

    @_t.overload
    async def update(self, row: BillingItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[BillingItemUpdateFields]) -> None: ...

    async def update(self, target: int | BillingItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[BillingItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
