"""Contracts. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contacts import Contact as _Contact
    from .contract_exclusion_sets import ContractExclusionSet as _ContractExclusionSet
    from .opportunities import Opportunity as _Opportunity
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .companies import CompanyPath as _CompanyPath
    from .contacts import ContactPath as _ContactPath
    from .contract_exclusion_sets import ContractExclusionSetPath as _ContractExclusionSetPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath

_SCHEMA = _rt.EntitySchema(
    "Contracts",
    "Contract",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_preference', 'billingPreference', 'int32'),
        _rt.FieldSchema('bill_to_company_contact_id', 'billToCompanyContactID', 'int32', reference='Contact', soap='BillToAccountContactID', target='Contacts', relation='bill_to_company_contact'),
        _rt.FieldSchema('bill_to_company_id', 'billToCompanyID', 'int32', reference='Company', soap='BillToAccountID', target='Companies', relation='bill_to_company'),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('contact_name', 'contactName', 'string', length=250),
        _rt.FieldSchema('contract_category', 'contractCategory', 'int32'),
        _rt.FieldSchema('contract_exclusion_set_id', 'contractExclusionSetID', 'int32', reference='ContractExclusionSet', target='ContractExclusionSets', relation='contract_exclusion_set'),
        _rt.FieldSchema('contract_name', 'contractName', 'string', length=100, required=True),
        _rt.FieldSchema('contract_number', 'contractNumber', 'string', length=50),
        _rt.FieldSchema('contract_period_type', 'contractPeriodType', 'int32', read_only=True),
        _rt.FieldSchema('contract_type', 'contractType', 'int32', required=True, read_only=True, values=(1, 3, 4, 6, 7, 8)),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('end_date', 'endDate', 'datetime', required=True),
        _rt.FieldSchema('estimated_cost', 'estimatedCost', 'double'),
        _rt.FieldSchema('estimated_hours', 'estimatedHours', 'double'),
        _rt.FieldSchema('estimated_revenue', 'estimatedRevenue', 'double'),
        _rt.FieldSchema('exclusion_contract_id', 'exclusionContractID', 'int64', read_only=True, reference='Contract', target='Contracts', relation='exclusion_contract'),
        _rt.FieldSchema('internal_currency_overage_billing_rate', 'internalCurrencyOverageBillingRate', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_setup_fee', 'internalCurrencySetupFee', 'double', read_only=True),
        _rt.FieldSchema('is_compliant', 'isCompliant', 'boolean', soap='Compliance'),
        _rt.FieldSchema('is_default_contract', 'isDefaultContract', 'boolean'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int32', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('overage_billing_rate', 'overageBillingRate', 'double'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('renewed_contract_id', 'renewedContractID', 'int64'),
        _rt.FieldSchema('service_level_agreement_id', 'serviceLevelAgreementID', 'int32'),
        _rt.FieldSchema('setup_fee', 'setupFee', 'double'),
        _rt.FieldSchema('setup_fee_billing_code_id', 'setupFeeBillingCodeID', 'int64', soap='SetupFeeAllocationCodeID'),
        _rt.FieldSchema('start_date', 'startDate', 'datetime', required=True),
        _rt.FieldSchema('status', 'status', 'int32', required=True, values=(0, 1)),
        _rt.FieldSchema('time_reporting_requires_start_and_stop_times', 'timeReportingRequiresStartAndStopTimes', 'int32', required=True),
    ),
    root_writes=True,
    user_defined_fields=True,
    label="contract_name",
    can="create update replace",
    cycles=(('exclusion_contract_id',),),
    package="autotask",
)


class ContractType(_rt.PicklistEnum):
    """Values of ``Contract.contract_type``."""

    TIME_AND_MATERIALS = 1, 'Time & Materials'
    FIXED_PRICE = 3, 'Fixed Price'
    BLOCK_HOURS = 4, 'Block Hours'
    RETAINER = 6, 'Retainer'
    RECURRING_SERVICE = 7, 'Recurring Service'
    PER_TICKET = 8, 'Per Ticket'


class ContractStatus(_rt.PicklistEnum):
    """Values of ``Contract.status``."""

    INACTIVE = 0, 'Inactive'
    ACTIVE = 1, 'Active'


class ContractPath(_rt.Path[_rt.Root, "Contract"]):
    """The relations of Contracts, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    bill_to_company_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``bill_to_company_contact_id`` refers to."""
    bill_to_company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``bill_to_company_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    contract_exclusion_set: _ContractExclusionSetPath[_rt.Root]
    """To the row of ContractExclusionSets that ``contract_exclusion_set_id`` refers to."""
    exclusion_contract: ContractPath[_rt.Root]
    """To the row of Contracts that ``exclusion_contract_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""


class ContractFields(_rt.Fields["Contract"], ContractPath["Contract"]):
    """The fields of Contracts in queries: ``T = Contract.q``."""

    id: _rt.Integer[Contract]
    """``id``: int64, read-only."""
    billing_preference: _rt.Integer[Contract]
    """``billingPreference``: int32, picklist of the tenant."""
    bill_to_company_contact_id: _rt.Integer[Contract]
    """``billToCompanyContactID``: int32, refers to Contact, BillToAccountContactID in SOAP."""
    bill_to_company_id: _rt.Integer[Contract]
    """``billToCompanyID``: int32, refers to Company, BillToAccountID in SOAP."""
    company_id: _rt.Integer[Contract]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    contact_id: _rt.Integer[Contract]
    """``contactID``: int32, refers to Contact."""
    contact_name: _rt.Text[Contract]
    """``contactName``: string, at most 250 characters."""
    contract_category: _rt.Integer[Contract]
    """``contractCategory``: int32, picklist of the tenant."""
    contract_exclusion_set_id: _rt.Integer[Contract]
    """``contractExclusionSetID``: int32, refers to ContractExclusionSet."""
    contract_name: _rt.Text[Contract]
    """``contractName``: string, at most 100 characters, required."""
    contract_number: _rt.Text[Contract]
    """``contractNumber``: string, at most 50 characters."""
    contract_period_type: _rt.Integer[Contract]
    """``contractPeriodType``: int32, read-only, picklist of the tenant."""
    contract_type: _rt.Integer[Contract]
    """``contractType``: int32, required and settable at create only, picklist."""
    description: _rt.Text[Contract]
    """``description``: string, at most 2,000 characters."""
    end_date: _rt.DateTime[Contract]
    """``endDate``: datetime, required."""
    estimated_cost: _rt.Double[Contract]
    """``estimatedCost``: double."""
    estimated_hours: _rt.Double[Contract]
    """``estimatedHours``: double."""
    estimated_revenue: _rt.Double[Contract]
    """``estimatedRevenue``: double."""
    exclusion_contract_id: _rt.Integer[Contract]
    """``exclusionContractID``: int64, read-only, refers to Contract."""
    internal_currency_overage_billing_rate: _rt.Double[Contract]
    """``internalCurrencyOverageBillingRate``: double, read-only."""
    internal_currency_setup_fee: _rt.Double[Contract]
    """``internalCurrencySetupFee``: double, read-only."""
    is_compliant: _rt.Boolean[Contract]
    """``isCompliant``: boolean, Compliance in SOAP."""
    is_default_contract: _rt.Boolean[Contract]
    """``isDefaultContract``: boolean."""
    last_modified_date_time: _rt.DateTime[Contract]
    """``lastModifiedDateTime``: datetime, read-only."""
    opportunity_id: _rt.Integer[Contract]
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: _rt.Integer[Contract]
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    overage_billing_rate: _rt.Double[Contract]
    """``overageBillingRate``: double."""
    purchase_order_number: _rt.Text[Contract]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    renewed_contract_id: _rt.Integer[Contract]
    """``renewedContractID``: int64."""
    service_level_agreement_id: _rt.Integer[Contract]
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: _rt.Double[Contract]
    """``setupFee``: double."""
    setup_fee_billing_code_id: _rt.Integer[Contract]
    """``setupFeeBillingCodeID``: int64, SetupFeeAllocationCodeID in SOAP."""
    start_date: _rt.DateTime[Contract]
    """``startDate``: datetime, required."""
    status: _rt.Integer[Contract]
    """``status``: int32, required, picklist."""
    time_reporting_requires_start_and_stop_times: _rt.Integer[Contract]
    """``timeReportingRequiresStartAndStopTimes``: int32, required, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Contract(_rt.Row):
    """A row of Contracts, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractFields(_SCHEMA)
    picklists = {"contract_type": ContractType, "status": ContractStatus}

    id: int
    """``id``: int64, read-only."""
    billing_preference: int | None = None
    """``billingPreference``: int32, picklist of the tenant."""
    bill_to_company_contact_id: int | None = None
    """``billToCompanyContactID``: int32, refers to Contact, BillToAccountContactID in SOAP."""
    bill_to_company_id: int | None = None
    """``billToCompanyID``: int32, refers to Company, BillToAccountID in SOAP."""
    company_id: int | None = None
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    contact_id: int | None = None
    """``contactID``: int32, refers to Contact."""
    contact_name: str | None = None
    """``contactName``: string, at most 250 characters."""
    contract_category: int | None = None
    """``contractCategory``: int32, picklist of the tenant."""
    contract_exclusion_set_id: int | None = None
    """``contractExclusionSetID``: int32, refers to ContractExclusionSet."""
    contract_name: str | None = None
    """``contractName``: string, at most 100 characters, required."""
    contract_number: str | None = None
    """``contractNumber``: string, at most 50 characters."""
    contract_period_type: int | None = None
    """``contractPeriodType``: int32, read-only, picklist of the tenant."""
    contract_type: int | None = None
    """``contractType``: int32, required and settable at create only, picklist."""
    description: str | None = None
    """``description``: string, at most 2,000 characters."""
    end_date: _rt.datetime | None = None
    """``endDate``: datetime, required."""
    estimated_cost: float | None = None
    """``estimatedCost``: double."""
    estimated_hours: float | None = None
    """``estimatedHours``: double."""
    estimated_revenue: float | None = None
    """``estimatedRevenue``: double."""
    exclusion_contract_id: int | None = None
    """``exclusionContractID``: int64, read-only, refers to Contract."""
    internal_currency_overage_billing_rate: float | None = None
    """``internalCurrencyOverageBillingRate``: double, read-only."""
    internal_currency_setup_fee: float | None = None
    """``internalCurrencySetupFee``: double, read-only."""
    is_compliant: bool | None = None
    """``isCompliant``: boolean, Compliance in SOAP."""
    is_default_contract: bool | None = None
    """``isDefaultContract``: boolean."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    opportunity_id: int | None = None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    overage_billing_rate: float | None = None
    """``overageBillingRate``: double."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    renewed_contract_id: int | None = None
    """``renewedContractID``: int64."""
    service_level_agreement_id: int | None = None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None = None
    """``setupFee``: double."""
    setup_fee_billing_code_id: int | None = None
    """``setupFeeBillingCodeID``: int64, SetupFeeAllocationCodeID in SOAP."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime, required."""
    status: int | None = None
    """``status``: int32, required, picklist."""
    time_reporting_requires_start_and_stop_times: int | None = None
    """``timeReportingRequiresStartAndStopTimes``: int32, required, picklist of the tenant."""

    @property
    def bill_to_company_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``bill_to_company_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "bill_to_company_contact_id")

    @property
    def bill_to_company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``bill_to_company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "bill_to_company_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def contract_exclusion_set(self) -> _rt.Ref[_ContractExclusionSet]:
        """The row of ContractExclusionSets that ``contract_exclusion_set_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_exclusion_set_id")

    @property
    def exclusion_contract(self) -> _rt.Ref[Contract]:
        """The row of Contracts that ``exclusion_contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "exclusion_contract_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")


class ContractCreateFields(_t.TypedDict, total=False):
    """What a new row of Contracts can be given."""

    billing_preference: int | None
    """``billingPreference``: int32, picklist of the tenant."""
    bill_to_company_contact_id: int | None
    """``billToCompanyContactID``: int32, refers to Contact, BillToAccountContactID in SOAP."""
    bill_to_company_id: int | None
    """``billToCompanyID``: int32, refers to Company, BillToAccountID in SOAP."""
    company_id: _t.Required[int]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contact_name: str | None
    """``contactName``: string, at most 250 characters."""
    contract_category: int | None
    """``contractCategory``: int32, picklist of the tenant."""
    contract_exclusion_set_id: int | None
    """``contractExclusionSetID``: int32, refers to ContractExclusionSet."""
    contract_name: _t.Required[str]
    """``contractName``: string, at most 100 characters, required."""
    contract_number: str | None
    """``contractNumber``: string, at most 50 characters."""
    contract_type: _t.Required[int]
    """``contractType``: int32, required and settable at create only, picklist."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    end_date: _t.Required[_rt.datetime]
    """``endDate``: datetime, required."""
    estimated_cost: float | None
    """``estimatedCost``: double."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    estimated_revenue: float | None
    """``estimatedRevenue``: double."""
    is_compliant: bool | None
    """``isCompliant``: boolean, Compliance in SOAP."""
    is_default_contract: bool | None
    """``isDefaultContract``: boolean."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    overage_billing_rate: float | None
    """``overageBillingRate``: double."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    renewed_contract_id: int | None
    """``renewedContractID``: int64."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None
    """``setupFee``: double."""
    setup_fee_billing_code_id: int | None
    """``setupFeeBillingCodeID``: int64, SetupFeeAllocationCodeID in SOAP."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""
    status: _t.Required[int]
    """``status``: int32, required, picklist."""
    time_reporting_requires_start_and_stop_times: _t.Required[int]
    """``timeReportingRequiresStartAndStopTimes``: int32, required, picklist of the tenant."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractCreate(_rt.WriteModel):
    """A row of Contracts to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    billing_preference: int | None | _rt.Unset = _rt.UNSET
    """``billingPreference``: int32, picklist of the tenant."""
    bill_to_company_contact_id: int | None | _rt.Unset = _rt.UNSET
    """``billToCompanyContactID``: int32, refers to Contact, BillToAccountContactID in SOAP."""
    bill_to_company_id: int | None | _rt.Unset = _rt.UNSET
    """``billToCompanyID``: int32, refers to Company, BillToAccountID in SOAP."""
    company_id: int
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    contact_id: int | None | _rt.Unset = _rt.UNSET
    """``contactID``: int32, refers to Contact."""
    contact_name: str | None | _rt.Unset = _rt.UNSET
    """``contactName``: string, at most 250 characters."""
    contract_category: int | None | _rt.Unset = _rt.UNSET
    """``contractCategory``: int32, picklist of the tenant."""
    contract_exclusion_set_id: int | None | _rt.Unset = _rt.UNSET
    """``contractExclusionSetID``: int32, refers to ContractExclusionSet."""
    contract_name: str
    """``contractName``: string, at most 100 characters, required."""
    contract_number: str | None | _rt.Unset = _rt.UNSET
    """``contractNumber``: string, at most 50 characters."""
    contract_type: int
    """``contractType``: int32, required and settable at create only, picklist."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    end_date: _rt.datetime
    """``endDate``: datetime, required."""
    estimated_cost: float | None | _rt.Unset = _rt.UNSET
    """``estimatedCost``: double."""
    estimated_hours: float | None | _rt.Unset = _rt.UNSET
    """``estimatedHours``: double."""
    estimated_revenue: float | None | _rt.Unset = _rt.UNSET
    """``estimatedRevenue``: double."""
    is_compliant: bool | None | _rt.Unset = _rt.UNSET
    """``isCompliant``: boolean, Compliance in SOAP."""
    is_default_contract: bool | None | _rt.Unset = _rt.UNSET
    """``isDefaultContract``: boolean."""
    opportunity_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None | _rt.Unset = _rt.UNSET
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    overage_billing_rate: float | None | _rt.Unset = _rt.UNSET
    """``overageBillingRate``: double."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    renewed_contract_id: int | None | _rt.Unset = _rt.UNSET
    """``renewedContractID``: int64."""
    service_level_agreement_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None | _rt.Unset = _rt.UNSET
    """``setupFee``: double."""
    setup_fee_billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``setupFeeBillingCodeID``: int64, SetupFeeAllocationCodeID in SOAP."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""
    status: int
    """``status``: int32, required, picklist."""
    time_reporting_requires_start_and_stop_times: int
    """``timeReportingRequiresStartAndStopTimes``: int32, required, picklist of the tenant."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractCreateFields]) -> None: ...


class ContractUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Contracts. Left out is kept; None clears."""

    billing_preference: int | None
    """``billingPreference``: int32, picklist of the tenant."""
    bill_to_company_contact_id: int | None
    """``billToCompanyContactID``: int32, refers to Contact, BillToAccountContactID in SOAP."""
    bill_to_company_id: int | None
    """``billToCompanyID``: int32, refers to Company, BillToAccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contact_name: str | None
    """``contactName``: string, at most 250 characters."""
    contract_category: int | None
    """``contractCategory``: int32, picklist of the tenant."""
    contract_exclusion_set_id: int | None
    """``contractExclusionSetID``: int32, refers to ContractExclusionSet."""
    contract_name: str
    """``contractName``: string, at most 100 characters, required."""
    contract_number: str | None
    """``contractNumber``: string, at most 50 characters."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    end_date: _rt.datetime
    """``endDate``: datetime, required."""
    estimated_cost: float | None
    """``estimatedCost``: double."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    estimated_revenue: float | None
    """``estimatedRevenue``: double."""
    is_compliant: bool | None
    """``isCompliant``: boolean, Compliance in SOAP."""
    is_default_contract: bool | None
    """``isDefaultContract``: boolean."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    overage_billing_rate: float | None
    """``overageBillingRate``: double."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    renewed_contract_id: int | None
    """``renewedContractID``: int64."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None
    """``setupFee``: double."""
    setup_fee_billing_code_id: int | None
    """``setupFeeBillingCodeID``: int64, SetupFeeAllocationCodeID in SOAP."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""
    status: int
    """``status``: int32, required, picklist."""
    time_reporting_requires_start_and_stop_times: int
    """``timeReportingRequiresStartAndStopTimes``: int32, required, picklist of the tenant."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class ContractReplaceFields(_t.TypedDict, total=False):
    """What a row of Contracts is replaced by. Left out is cleared."""

    billing_preference: int | None
    """``billingPreference``: int32, picklist of the tenant."""
    bill_to_company_contact_id: int | None
    """``billToCompanyContactID``: int32, refers to Contact, BillToAccountContactID in SOAP."""
    bill_to_company_id: int | None
    """``billToCompanyID``: int32, refers to Company, BillToAccountID in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contact_name: str | None
    """``contactName``: string, at most 250 characters."""
    contract_category: int | None
    """``contractCategory``: int32, picklist of the tenant."""
    contract_exclusion_set_id: int | None
    """``contractExclusionSetID``: int32, refers to ContractExclusionSet."""
    contract_name: _t.Required[str]
    """``contractName``: string, at most 100 characters, required."""
    contract_number: str | None
    """``contractNumber``: string, at most 50 characters."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    end_date: _t.Required[_rt.datetime]
    """``endDate``: datetime, required."""
    estimated_cost: float | None
    """``estimatedCost``: double."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    estimated_revenue: float | None
    """``estimatedRevenue``: double."""
    is_compliant: bool | None
    """``isCompliant``: boolean, Compliance in SOAP."""
    is_default_contract: bool | None
    """``isDefaultContract``: boolean."""
    opportunity_id: int | None
    """``opportunityID``: int32, refers to Opportunity."""
    organizational_level_association_id: int | None
    """``organizationalLevelAssociationID``: int32, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    overage_billing_rate: float | None
    """``overageBillingRate``: double."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    renewed_contract_id: int | None
    """``renewedContractID``: int64."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None
    """``setupFee``: double."""
    setup_fee_billing_code_id: int | None
    """``setupFeeBillingCodeID``: int64, SetupFeeAllocationCodeID in SOAP."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""
    status: _t.Required[int]
    """``status``: int32, required, picklist."""
    time_reporting_requires_start_and_stop_times: _t.Required[int]
    """``timeReportingRequiresStartAndStopTimes``: int32, required, picklist of the tenant."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class ContractsService(_rt.Readable[Contract], _rt.Referring[Contract, "Contract | _ContractExclusionSet | _Opportunity | _OrganizationalLevelAssociation"], _rt.Creatable[Contract], _rt.Updatable[Contract]):
    """What the API can do with Contracts: the sync service."""

    model = Contract

    @_t.overload
    def create(self, model: ContractCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractCreateFields]) -> int: ...

    def create(self, model: ContractCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractCreate, model, fields)

    @_t.overload
    def update(self, row: Contract, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractUpdateFields]) -> None: ...

    def update(self, target: int | Contract, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractsService(_rt.AsyncReadable[Contract], _rt.AsyncReferring[Contract, "Contract | _ContractExclusionSet | _Opportunity | _OrganizationalLevelAssociation"], _rt.AsyncCreatable[Contract], _rt.AsyncUpdatable[Contract]):
    """What the API can do with Contracts: the async service."""

    model = Contract

    @_t.overload
    async def create(self, model: ContractCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractCreateFields]) -> int: ...

    async def create(self, model: ContractCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractCreate, model, fields)

    @_t.overload
    async def update(self, row: Contract, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractUpdateFields]) -> None: ...

    async def update(self, target: int | Contract, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
