"""Companies. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .company_attachments import CompanyAttachment as _CompanyAttachment
    from .company_categories import CompanyCategory as _CompanyCategory
    from .company_locations import CompanyLocation as _CompanyLocation
    from .countries import Country as _Country
    from .currencies import Currency as _Currency
    from .invoice_templates import InvoiceTemplate as _InvoiceTemplate
    from .quote_templates import QuoteTemplate as _QuoteTemplate
    from .resources import Resource as _Resource
    from .tax_regions import TaxRegion as _TaxRegion
    from .company_categories import CompanyCategoryPath as _CompanyCategoryPath
    from .company_locations import CompanyLocationPath as _CompanyLocationPath
    from .countries import CountryPath as _CountryPath
    from .currencies import CurrencyPath as _CurrencyPath
    from .invoice_templates import InvoiceTemplatePath as _InvoiceTemplatePath
    from .quote_templates import QuoteTemplatePath as _QuoteTemplatePath
    from .resources import ResourcePath as _ResourcePath
    from .tax_regions import TaxRegionPath as _TaxRegionPath

_SCHEMA = _rt.EntitySchema(
    "Companies",
    "Company",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('additional_address_information', 'additionalAddressInformation', 'string', length=100),
        _rt.FieldSchema('address1', 'address1', 'string', length=128),
        _rt.FieldSchema('address2', 'address2', 'string', length=128),
        _rt.FieldSchema('alternate_phone1', 'alternatePhone1', 'string', length=25),
        _rt.FieldSchema('alternate_phone2', 'alternatePhone2', 'string', length=25),
        _rt.FieldSchema('api_vendor_id', 'apiVendorID', 'int32', read_only=True),
        _rt.FieldSchema('asset_value', 'assetValue', 'double', queryable=False),
        _rt.FieldSchema('bill_to_company_location_id', 'billToCompanyLocationID', 'int32', reference='CompanyLocation', soap='BillToAccountPhysicalLocationID', target='CompanyLocations', relation='bill_to_company_location'),
        _rt.FieldSchema('bill_to_additional_address_information', 'billToAdditionalAddressInformation', 'string', length=100, read_only=True),
        _rt.FieldSchema('billing_address1', 'billingAddress1', 'string', length=150, read_only=True, soap='BillToAddress1'),
        _rt.FieldSchema('billing_address2', 'billingAddress2', 'string', length=150, read_only=True, soap='BillToAddress2'),
        _rt.FieldSchema('bill_to_address_to_use', 'billToAddressToUse', 'int32', read_only=True, values=(1, 2, 3)),
        _rt.FieldSchema('bill_to_attention', 'billToAttention', 'string', length=50),
        _rt.FieldSchema('bill_to_city', 'billToCity', 'string', length=50, read_only=True),
        _rt.FieldSchema('bill_to_country_id', 'billToCountryID', 'int32', read_only=True, reference='Country', target='Countries', relation='bill_to_country'),
        _rt.FieldSchema('bill_to_state', 'billToState', 'string', length=128, read_only=True),
        _rt.FieldSchema('bill_to_zip_code', 'billToZipCode', 'string', length=50, read_only=True),
        _rt.FieldSchema('city', 'city', 'string', length=30),
        _rt.FieldSchema('classification', 'classification', 'int32'),
        _rt.FieldSchema('company_category_id', 'companyCategoryID', 'int32', reference='CompanyCategory', target='CompanyCategories', relation='company_category'),
        _rt.FieldSchema('company_name', 'companyName', 'string', length=100, required=True, soap='AccountName'),
        _rt.FieldSchema('company_number', 'companyNumber', 'string', length=50, soap='AccountNumber'),
        _rt.FieldSchema('company_type', 'companyType', 'int32', required=True, values=(1, 2, 3, 4, 6, 7, 8), soap='AccountType'),
        _rt.FieldSchema('competitor_id', 'competitorID', 'int32'),
        _rt.FieldSchema('country_id', 'countryID', 'int32'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('currency_id', 'currencyID', 'int32', reference='Currency', target='Currencies', relation='currency'),
        _rt.FieldSchema('fax', 'fax', 'string', length=25),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('invoice_email_message_id', 'invoiceEmailMessageID', 'int32'),
        _rt.FieldSchema('invoice_method', 'invoiceMethod', 'int32'),
        _rt.FieldSchema('invoice_non_contract_items_to_parent_company', 'invoiceNonContractItemsToParentCompany', 'boolean', soap='InvoiceNonContractItemsToParentAccount'),
        _rt.FieldSchema('invoice_template_id', 'invoiceTemplateID', 'int32', reference='InvoiceTemplate', target='InvoiceTemplates', relation='invoice_template'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('is_client_portal_active', 'isClientPortalActive', 'boolean', read_only=True, soap='ClientPortalActive'),
        _rt.FieldSchema('is_enabled_for_comanaged', 'isEnabledForComanaged', 'boolean', soap='EnabledForComanaged'),
        _rt.FieldSchema('is_sample', 'isSample', 'boolean'),
        _rt.FieldSchema('is_task_fire_active', 'isTaskFireActive', 'boolean', read_only=True, soap='TaskFireActive'),
        _rt.FieldSchema('is_tax_exempt', 'isTaxExempt', 'boolean', soap='TaxExempt'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('last_tracked_modified_date_time', 'lastTrackedModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('market_segment_id', 'marketSegmentID', 'int32'),
        _rt.FieldSchema('owner_resource_id', 'ownerResourceID', 'int32', required=True, reference='Resource', target='Resources', relation='owner_resource'),
        _rt.FieldSchema('parent_company_id', 'parentCompanyID', 'int32', reference='Company', soap='ParentAccountID', target='Companies', relation='parent_company'),
        _rt.FieldSchema('phone', 'phone', 'string', length=25, required=True),
        _rt.FieldSchema('postal_code', 'postalCode', 'string', length=10),
        _rt.FieldSchema('purchase_order_template_id', 'purchaseOrderTemplateID', 'int32'),
        _rt.FieldSchema('quote_email_message_id', 'quoteEmailMessageID', 'int32'),
        _rt.FieldSchema('quote_template_id', 'quoteTemplateID', 'int32', reference='QuoteTemplate', target='QuoteTemplates', relation='quote_template'),
        _rt.FieldSchema('sic_code', 'sicCode', 'string', length=32, queryable=False),
        _rt.FieldSchema('state', 'state', 'string', length=40),
        _rt.FieldSchema('stock_market', 'stockMarket', 'string', length=10, queryable=False),
        _rt.FieldSchema('stock_symbol', 'stockSymbol', 'string', length=10, queryable=False),
        _rt.FieldSchema('survey_company_rating', 'surveyCompanyRating', 'double', read_only=True, soap='SurveyAccountRating'),
        _rt.FieldSchema('tax_id', 'taxID', 'string', length=50),
        _rt.FieldSchema('tax_region_id', 'taxRegionID', 'int32', reference='TaxRegion', target='TaxRegions', relation='tax_region'),
        _rt.FieldSchema('territory_id', 'territoryID', 'int32'),
        _rt.FieldSchema('web_address', 'webAddress', 'string', length=255),
    ),
    root_writes=True,
    user_defined_fields=True,
    label="company_name",
    can="create update replace",
    lifetime=120,
    cycles=(('parent_company_id',),),
    unique=(('company_name', 'phone'),),
    package="autotask",
)


class CompanyBillToAddressToUse(_rt.PicklistEnum):
    """Values of ``Company.bill_to_address_to_use``."""

    USE_ACCOUNT_ADDRESS = 1, 'Use Account Address'
    USE_PARENT_ACCOUNT_ADDRESS = 2, 'Use Parent Account Address'
    USE_BILL_TO_ADDRESS = 3, 'Use Bill To Address'


class CompanyType(_rt.PicklistEnum):
    """Values of ``Company.company_type``."""

    CUSTOMER = 1, 'Customer'
    LEAD = 2, 'Lead'
    PROSPECT = 3, 'Prospect'
    DEAD = 4, 'Dead'
    CANCELATION = 6, 'Cancelation'
    VENDOR = 7, 'Vendor'
    PARTNER = 8, 'Partner'


class CompanyPath(_rt.Path[_rt.Root, "Company"]):
    """The relations of Companies, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    bill_to_company_location: _CompanyLocationPath[_rt.Root]
    """To the row of CompanyLocations that ``bill_to_company_location_id`` refers to."""
    bill_to_country: _CountryPath[_rt.Root]
    """To the row of Countries that ``bill_to_country_id`` refers to."""
    company_category: _CompanyCategoryPath[_rt.Root]
    """To the row of CompanyCategories that ``company_category_id`` refers to."""
    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``currency_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    invoice_template: _InvoiceTemplatePath[_rt.Root]
    """To the row of InvoiceTemplates that ``invoice_template_id`` refers to."""
    owner_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``owner_resource_id`` refers to."""
    parent_company: CompanyPath[_rt.Root]
    """To the row of Companies that ``parent_company_id`` refers to."""
    quote_template: _QuoteTemplatePath[_rt.Root]
    """To the row of QuoteTemplates that ``quote_template_id`` refers to."""
    tax_region: _TaxRegionPath[_rt.Root]
    """To the row of TaxRegions that ``tax_region_id`` refers to."""


class CompanyFields(_rt.Fields["Company"], CompanyPath["Company"]):
    """The fields of Companies in queries: ``T = Company.q``."""

    id: _rt.Integer[Company]
    """``id``: int64, read-only."""
    additional_address_information: _rt.Text[Company]
    """``additionalAddressInformation``: string, at most 100 characters."""
    address1: _rt.Text[Company]
    """``address1``: string, at most 128 characters."""
    address2: _rt.Text[Company]
    """``address2``: string, at most 128 characters."""
    alternate_phone1: _rt.Text[Company]
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: _rt.Text[Company]
    """``alternatePhone2``: string, at most 25 characters."""
    api_vendor_id: _rt.Integer[Company]
    """``apiVendorID``: int32, read-only, picklist of the tenant."""
    asset_value: _rt.Double[Company]
    """``assetValue``: double, not queryable."""
    bill_to_company_location_id: _rt.Integer[Company]
    """``billToCompanyLocationID``: int32, refers to CompanyLocation, BillToAccountPhysicalLocationID in SOAP."""
    bill_to_additional_address_information: _rt.Text[Company]
    """``billToAdditionalAddressInformation``: string, at most 100 characters, read-only."""
    billing_address1: _rt.Text[Company]
    """``billingAddress1``: string, at most 150 characters, read-only, BillToAddress1 in SOAP."""
    billing_address2: _rt.Text[Company]
    """``billingAddress2``: string, at most 150 characters, read-only, BillToAddress2 in SOAP."""
    bill_to_address_to_use: _rt.Integer[Company]
    """``billToAddressToUse``: int32, read-only, picklist."""
    bill_to_attention: _rt.Text[Company]
    """``billToAttention``: string, at most 50 characters."""
    bill_to_city: _rt.Text[Company]
    """``billToCity``: string, at most 50 characters, read-only."""
    bill_to_country_id: _rt.Integer[Company]
    """``billToCountryID``: int32, read-only, refers to Country."""
    bill_to_state: _rt.Text[Company]
    """``billToState``: string, at most 128 characters, read-only."""
    bill_to_zip_code: _rt.Text[Company]
    """``billToZipCode``: string, at most 50 characters, read-only."""
    city: _rt.Text[Company]
    """``city``: string, at most 30 characters."""
    classification: _rt.Integer[Company]
    """``classification``: int32, picklist of the tenant."""
    company_category_id: _rt.Integer[Company]
    """``companyCategoryID``: int32, refers to CompanyCategory."""
    company_name: _rt.Text[Company]
    """``companyName``: string, at most 100 characters, required, AccountName in SOAP."""
    company_number: _rt.Text[Company]
    """``companyNumber``: string, at most 50 characters, AccountNumber in SOAP."""
    company_type: _rt.Integer[Company]
    """``companyType``: int32, required, picklist, AccountType in SOAP."""
    competitor_id: _rt.Integer[Company]
    """``competitorID``: int32, picklist of the tenant."""
    country_id: _rt.Integer[Company]
    """``countryID``: int32."""
    create_date: _rt.DateTime[Company]
    """``createDate``: datetime, read-only."""
    created_by_resource_id: _rt.Integer[Company]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    currency_id: _rt.Integer[Company]
    """``currencyID``: int32, refers to Currency."""
    fax: _rt.Text[Company]
    """``fax``: string, at most 25 characters."""
    impersonator_creator_resource_id: _rt.Integer[Company]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    invoice_email_message_id: _rt.Integer[Company]
    """``invoiceEmailMessageID``: int32."""
    invoice_method: _rt.Integer[Company]
    """``invoiceMethod``: int32, picklist of the tenant."""
    invoice_non_contract_items_to_parent_company: _rt.Boolean[Company]
    """``invoiceNonContractItemsToParentCompany``: boolean, InvoiceNonContractItemsToParentAccount in SOAP."""
    invoice_template_id: _rt.Integer[Company]
    """``invoiceTemplateID``: int32, refers to InvoiceTemplate."""
    is_active: _rt.Boolean[Company]
    """``isActive``: boolean, Active in SOAP."""
    is_client_portal_active: _rt.Boolean[Company]
    """``isClientPortalActive``: boolean, read-only, ClientPortalActive in SOAP."""
    is_enabled_for_comanaged: _rt.Boolean[Company]
    """``isEnabledForComanaged``: boolean, EnabledForComanaged in SOAP."""
    is_sample: _rt.Boolean[Company]
    """``isSample``: boolean."""
    is_task_fire_active: _rt.Boolean[Company]
    """``isTaskFireActive``: boolean, read-only, TaskFireActive in SOAP."""
    is_tax_exempt: _rt.Boolean[Company]
    """``isTaxExempt``: boolean, TaxExempt in SOAP."""
    last_activity_date: _rt.DateTime[Company]
    """``lastActivityDate``: datetime, read-only."""
    last_tracked_modified_date_time: _rt.DateTime[Company]
    """``lastTrackedModifiedDateTime``: datetime, read-only."""
    market_segment_id: _rt.Integer[Company]
    """``marketSegmentID``: int32, picklist of the tenant."""
    owner_resource_id: _rt.Integer[Company]
    """``ownerResourceID``: int32, required, refers to Resource."""
    parent_company_id: _rt.Integer[Company]
    """``parentCompanyID``: int32, refers to Company, ParentAccountID in SOAP."""
    phone: _rt.Text[Company]
    """``phone``: string, at most 25 characters, required."""
    postal_code: _rt.Text[Company]
    """``postalCode``: string, at most 10 characters."""
    purchase_order_template_id: _rt.Integer[Company]
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    quote_email_message_id: _rt.Integer[Company]
    """``quoteEmailMessageID``: int32."""
    quote_template_id: _rt.Integer[Company]
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    sic_code: _rt.Text[Company]
    """``sicCode``: string, at most 32 characters, not queryable."""
    state: _rt.Text[Company]
    """``state``: string, at most 40 characters."""
    stock_market: _rt.Text[Company]
    """``stockMarket``: string, at most 10 characters, not queryable."""
    stock_symbol: _rt.Text[Company]
    """``stockSymbol``: string, at most 10 characters, not queryable."""
    survey_company_rating: _rt.Double[Company]
    """``surveyCompanyRating``: double, read-only, SurveyAccountRating in SOAP."""
    tax_id: _rt.Text[Company]
    """``taxID``: string, at most 50 characters."""
    tax_region_id: _rt.Integer[Company]
    """``taxRegionID``: int32, refers to TaxRegion."""
    territory_id: _rt.Integer[Company]
    """``territoryID``: int32, picklist of the tenant."""
    web_address: _rt.Text[Company]
    """``webAddress``: string, at most 255 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Company(_rt.Row):
    """A row of Companies, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyFields(_SCHEMA)
    picklists = {"bill_to_address_to_use": CompanyBillToAddressToUse, "company_type": CompanyType}

    id: int
    """``id``: int64, read-only."""
    additional_address_information: str | None = None
    """``additionalAddressInformation``: string, at most 100 characters."""
    address1: str | None = None
    """``address1``: string, at most 128 characters."""
    address2: str | None = None
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None = None
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None = None
    """``alternatePhone2``: string, at most 25 characters."""
    api_vendor_id: int | None = None
    """``apiVendorID``: int32, read-only, picklist of the tenant."""
    asset_value: float | None = None
    """``assetValue``: double, not queryable."""
    bill_to_company_location_id: int | None = None
    """``billToCompanyLocationID``: int32, refers to CompanyLocation, BillToAccountPhysicalLocationID in SOAP."""
    bill_to_additional_address_information: str | None = None
    """``billToAdditionalAddressInformation``: string, at most 100 characters, read-only."""
    billing_address1: str | None = None
    """``billingAddress1``: string, at most 150 characters, read-only, BillToAddress1 in SOAP."""
    billing_address2: str | None = None
    """``billingAddress2``: string, at most 150 characters, read-only, BillToAddress2 in SOAP."""
    bill_to_address_to_use: int | None = None
    """``billToAddressToUse``: int32, read-only, picklist."""
    bill_to_attention: str | None = None
    """``billToAttention``: string, at most 50 characters."""
    bill_to_city: str | None = None
    """``billToCity``: string, at most 50 characters, read-only."""
    bill_to_country_id: int | None = None
    """``billToCountryID``: int32, read-only, refers to Country."""
    bill_to_state: str | None = None
    """``billToState``: string, at most 128 characters, read-only."""
    bill_to_zip_code: str | None = None
    """``billToZipCode``: string, at most 50 characters, read-only."""
    city: str | None = None
    """``city``: string, at most 30 characters."""
    classification: int | None = None
    """``classification``: int32, picklist of the tenant."""
    company_category_id: int | None = None
    """``companyCategoryID``: int32, refers to CompanyCategory."""
    company_name: str | None = None
    """``companyName``: string, at most 100 characters, required, AccountName in SOAP."""
    company_number: str | None = None
    """``companyNumber``: string, at most 50 characters, AccountNumber in SOAP."""
    company_type: int | None = None
    """``companyType``: int32, required, picklist, AccountType in SOAP."""
    competitor_id: int | None = None
    """``competitorID``: int32, picklist of the tenant."""
    country_id: int | None = None
    """``countryID``: int32."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    currency_id: int | None = None
    """``currencyID``: int32, refers to Currency."""
    fax: str | None = None
    """``fax``: string, at most 25 characters."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    invoice_email_message_id: int | None = None
    """``invoiceEmailMessageID``: int32."""
    invoice_method: int | None = None
    """``invoiceMethod``: int32, picklist of the tenant."""
    invoice_non_contract_items_to_parent_company: bool | None = None
    """``invoiceNonContractItemsToParentCompany``: boolean, InvoiceNonContractItemsToParentAccount in SOAP."""
    invoice_template_id: int | None = None
    """``invoiceTemplateID``: int32, refers to InvoiceTemplate."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    is_client_portal_active: bool | None = None
    """``isClientPortalActive``: boolean, read-only, ClientPortalActive in SOAP."""
    is_enabled_for_comanaged: bool | None = None
    """``isEnabledForComanaged``: boolean, EnabledForComanaged in SOAP."""
    is_sample: bool | None = None
    """``isSample``: boolean."""
    is_task_fire_active: bool | None = None
    """``isTaskFireActive``: boolean, read-only, TaskFireActive in SOAP."""
    is_tax_exempt: bool | None = None
    """``isTaxExempt``: boolean, TaxExempt in SOAP."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    last_tracked_modified_date_time: _rt.datetime | None = None
    """``lastTrackedModifiedDateTime``: datetime, read-only."""
    market_segment_id: int | None = None
    """``marketSegmentID``: int32, picklist of the tenant."""
    owner_resource_id: int | None = None
    """``ownerResourceID``: int32, required, refers to Resource."""
    parent_company_id: int | None = None
    """``parentCompanyID``: int32, refers to Company, ParentAccountID in SOAP."""
    phone: str | None = None
    """``phone``: string, at most 25 characters, required."""
    postal_code: str | None = None
    """``postalCode``: string, at most 10 characters."""
    purchase_order_template_id: int | None = None
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    quote_email_message_id: int | None = None
    """``quoteEmailMessageID``: int32."""
    quote_template_id: int | None = None
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    sic_code: str | None = None
    """``sicCode``: string, at most 32 characters, not queryable."""
    state: str | None = None
    """``state``: string, at most 40 characters."""
    stock_market: str | None = None
    """``stockMarket``: string, at most 10 characters, not queryable."""
    stock_symbol: str | None = None
    """``stockSymbol``: string, at most 10 characters, not queryable."""
    survey_company_rating: float | None = None
    """``surveyCompanyRating``: double, read-only, SurveyAccountRating in SOAP."""
    tax_id: str | None = None
    """``taxID``: string, at most 50 characters."""
    tax_region_id: int | None = None
    """``taxRegionID``: int32, refers to TaxRegion."""
    territory_id: int | None = None
    """``territoryID``: int32, picklist of the tenant."""
    web_address: str | None = None
    """``webAddress``: string, at most 255 characters."""

    @property
    def bill_to_company_location(self) -> _rt.Ref[_CompanyLocation]:
        """The row of CompanyLocations that ``bill_to_company_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "bill_to_company_location_id")

    @property
    def bill_to_country(self) -> _rt.Ref[_Country]:
        """The row of Countries that ``bill_to_country_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "bill_to_country_id")

    @property
    def company_category(self) -> _rt.Ref[_CompanyCategory]:
        """The row of CompanyCategories that ``company_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_category_id")

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "currency_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def invoice_template(self) -> _rt.Ref[_InvoiceTemplate]:
        """The row of InvoiceTemplates that ``invoice_template_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "invoice_template_id")

    @property
    def owner_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``owner_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "owner_resource_id")

    @property
    def parent_company(self) -> _rt.Ref[Company]:
        """The row of Companies that ``parent_company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "parent_company_id")

    @property
    def quote_template(self) -> _rt.Ref[_QuoteTemplate]:
        """The row of QuoteTemplates that ``quote_template_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_template_id")

    @property
    def tax_region(self) -> _rt.Ref[_TaxRegion]:
        """The row of TaxRegions that ``tax_region_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tax_region_id")


class CompanyCreateFields(_t.TypedDict, total=False):
    """What a new row of Companies can be given."""

    additional_address_information: str | None
    """``additionalAddressInformation``: string, at most 100 characters."""
    address1: str | None
    """``address1``: string, at most 128 characters."""
    address2: str | None
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None
    """``alternatePhone2``: string, at most 25 characters."""
    asset_value: float | None
    """``assetValue``: double, not queryable."""
    bill_to_company_location_id: int | None
    """``billToCompanyLocationID``: int32, refers to CompanyLocation, BillToAccountPhysicalLocationID in SOAP."""
    bill_to_attention: str | None
    """``billToAttention``: string, at most 50 characters."""
    city: str | None
    """``city``: string, at most 30 characters."""
    classification: int | None
    """``classification``: int32, picklist of the tenant."""
    company_category_id: int | None
    """``companyCategoryID``: int32, refers to CompanyCategory."""
    company_name: _t.Required[str]
    """``companyName``: string, at most 100 characters, required, AccountName in SOAP."""
    company_number: str | None
    """``companyNumber``: string, at most 50 characters, AccountNumber in SOAP."""
    company_type: _t.Required[int]
    """``companyType``: int32, required, picklist, AccountType in SOAP."""
    competitor_id: int | None
    """``competitorID``: int32, picklist of the tenant."""
    country_id: int | None
    """``countryID``: int32."""
    currency_id: int | None
    """``currencyID``: int32, refers to Currency."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    invoice_email_message_id: int | None
    """``invoiceEmailMessageID``: int32."""
    invoice_method: int | None
    """``invoiceMethod``: int32, picklist of the tenant."""
    invoice_non_contract_items_to_parent_company: bool | None
    """``invoiceNonContractItemsToParentCompany``: boolean, InvoiceNonContractItemsToParentAccount in SOAP."""
    invoice_template_id: int | None
    """``invoiceTemplateID``: int32, refers to InvoiceTemplate."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_enabled_for_comanaged: bool | None
    """``isEnabledForComanaged``: boolean, EnabledForComanaged in SOAP."""
    is_sample: bool | None
    """``isSample``: boolean."""
    is_tax_exempt: bool | None
    """``isTaxExempt``: boolean, TaxExempt in SOAP."""
    market_segment_id: int | None
    """``marketSegmentID``: int32, picklist of the tenant."""
    owner_resource_id: _t.Required[int]
    """``ownerResourceID``: int32, required, refers to Resource."""
    parent_company_id: int | None
    """``parentCompanyID``: int32, refers to Company, ParentAccountID in SOAP."""
    phone: _t.Required[str]
    """``phone``: string, at most 25 characters, required."""
    postal_code: str | None
    """``postalCode``: string, at most 10 characters."""
    purchase_order_template_id: int | None
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    quote_email_message_id: int | None
    """``quoteEmailMessageID``: int32."""
    quote_template_id: int | None
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    sic_code: str | None
    """``sicCode``: string, at most 32 characters, not queryable."""
    state: str | None
    """``state``: string, at most 40 characters."""
    stock_market: str | None
    """``stockMarket``: string, at most 10 characters, not queryable."""
    stock_symbol: str | None
    """``stockSymbol``: string, at most 10 characters, not queryable."""
    tax_id: str | None
    """``taxID``: string, at most 50 characters."""
    tax_region_id: int | None
    """``taxRegionID``: int32, refers to TaxRegion."""
    territory_id: int | None
    """``territoryID``: int32, picklist of the tenant."""
    web_address: str | None
    """``webAddress``: string, at most 255 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyCreate(_rt.WriteModel):
    """A row of Companies to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    additional_address_information: str | None | _rt.Unset = _rt.UNSET
    """``additionalAddressInformation``: string, at most 100 characters."""
    address1: str | None | _rt.Unset = _rt.UNSET
    """``address1``: string, at most 128 characters."""
    address2: str | None | _rt.Unset = _rt.UNSET
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None | _rt.Unset = _rt.UNSET
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None | _rt.Unset = _rt.UNSET
    """``alternatePhone2``: string, at most 25 characters."""
    asset_value: float | None | _rt.Unset = _rt.UNSET
    """``assetValue``: double, not queryable."""
    bill_to_company_location_id: int | None | _rt.Unset = _rt.UNSET
    """``billToCompanyLocationID``: int32, refers to CompanyLocation, BillToAccountPhysicalLocationID in SOAP."""
    bill_to_attention: str | None | _rt.Unset = _rt.UNSET
    """``billToAttention``: string, at most 50 characters."""
    city: str | None | _rt.Unset = _rt.UNSET
    """``city``: string, at most 30 characters."""
    classification: int | None | _rt.Unset = _rt.UNSET
    """``classification``: int32, picklist of the tenant."""
    company_category_id: int | None | _rt.Unset = _rt.UNSET
    """``companyCategoryID``: int32, refers to CompanyCategory."""
    company_name: str
    """``companyName``: string, at most 100 characters, required, AccountName in SOAP."""
    company_number: str | None | _rt.Unset = _rt.UNSET
    """``companyNumber``: string, at most 50 characters, AccountNumber in SOAP."""
    company_type: int
    """``companyType``: int32, required, picklist, AccountType in SOAP."""
    competitor_id: int | None | _rt.Unset = _rt.UNSET
    """``competitorID``: int32, picklist of the tenant."""
    country_id: int | None | _rt.Unset = _rt.UNSET
    """``countryID``: int32."""
    currency_id: int | None | _rt.Unset = _rt.UNSET
    """``currencyID``: int32, refers to Currency."""
    fax: str | None | _rt.Unset = _rt.UNSET
    """``fax``: string, at most 25 characters."""
    invoice_email_message_id: int | None | _rt.Unset = _rt.UNSET
    """``invoiceEmailMessageID``: int32."""
    invoice_method: int | None | _rt.Unset = _rt.UNSET
    """``invoiceMethod``: int32, picklist of the tenant."""
    invoice_non_contract_items_to_parent_company: bool | None | _rt.Unset = _rt.UNSET
    """``invoiceNonContractItemsToParentCompany``: boolean, InvoiceNonContractItemsToParentAccount in SOAP."""
    invoice_template_id: int | None | _rt.Unset = _rt.UNSET
    """``invoiceTemplateID``: int32, refers to InvoiceTemplate."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    is_enabled_for_comanaged: bool | None | _rt.Unset = _rt.UNSET
    """``isEnabledForComanaged``: boolean, EnabledForComanaged in SOAP."""
    is_sample: bool | None | _rt.Unset = _rt.UNSET
    """``isSample``: boolean."""
    is_tax_exempt: bool | None | _rt.Unset = _rt.UNSET
    """``isTaxExempt``: boolean, TaxExempt in SOAP."""
    market_segment_id: int | None | _rt.Unset = _rt.UNSET
    """``marketSegmentID``: int32, picklist of the tenant."""
    owner_resource_id: int
    """``ownerResourceID``: int32, required, refers to Resource."""
    parent_company_id: int | None | _rt.Unset = _rt.UNSET
    """``parentCompanyID``: int32, refers to Company, ParentAccountID in SOAP."""
    phone: str
    """``phone``: string, at most 25 characters, required."""
    postal_code: str | None | _rt.Unset = _rt.UNSET
    """``postalCode``: string, at most 10 characters."""
    purchase_order_template_id: int | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    quote_email_message_id: int | None | _rt.Unset = _rt.UNSET
    """``quoteEmailMessageID``: int32."""
    quote_template_id: int | None | _rt.Unset = _rt.UNSET
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    sic_code: str | None | _rt.Unset = _rt.UNSET
    """``sicCode``: string, at most 32 characters, not queryable."""
    state: str | None | _rt.Unset = _rt.UNSET
    """``state``: string, at most 40 characters."""
    stock_market: str | None | _rt.Unset = _rt.UNSET
    """``stockMarket``: string, at most 10 characters, not queryable."""
    stock_symbol: str | None | _rt.Unset = _rt.UNSET
    """``stockSymbol``: string, at most 10 characters, not queryable."""
    tax_id: str | None | _rt.Unset = _rt.UNSET
    """``taxID``: string, at most 50 characters."""
    tax_region_id: int | None | _rt.Unset = _rt.UNSET
    """``taxRegionID``: int32, refers to TaxRegion."""
    territory_id: int | None | _rt.Unset = _rt.UNSET
    """``territoryID``: int32, picklist of the tenant."""
    web_address: str | None | _rt.Unset = _rt.UNSET
    """``webAddress``: string, at most 255 characters."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyCreateFields]) -> None: ...


class CompanyUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Companies. Left out is kept; None clears."""

    additional_address_information: str | None
    """``additionalAddressInformation``: string, at most 100 characters."""
    address1: str | None
    """``address1``: string, at most 128 characters."""
    address2: str | None
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None
    """``alternatePhone2``: string, at most 25 characters."""
    asset_value: float | None
    """``assetValue``: double, not queryable."""
    bill_to_company_location_id: int | None
    """``billToCompanyLocationID``: int32, refers to CompanyLocation, BillToAccountPhysicalLocationID in SOAP."""
    bill_to_attention: str | None
    """``billToAttention``: string, at most 50 characters."""
    city: str | None
    """``city``: string, at most 30 characters."""
    classification: int | None
    """``classification``: int32, picklist of the tenant."""
    company_category_id: int | None
    """``companyCategoryID``: int32, refers to CompanyCategory."""
    company_name: str
    """``companyName``: string, at most 100 characters, required, AccountName in SOAP."""
    company_number: str | None
    """``companyNumber``: string, at most 50 characters, AccountNumber in SOAP."""
    company_type: int
    """``companyType``: int32, required, picklist, AccountType in SOAP."""
    competitor_id: int | None
    """``competitorID``: int32, picklist of the tenant."""
    country_id: int | None
    """``countryID``: int32."""
    currency_id: int | None
    """``currencyID``: int32, refers to Currency."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    invoice_email_message_id: int | None
    """``invoiceEmailMessageID``: int32."""
    invoice_method: int | None
    """``invoiceMethod``: int32, picklist of the tenant."""
    invoice_non_contract_items_to_parent_company: bool | None
    """``invoiceNonContractItemsToParentCompany``: boolean, InvoiceNonContractItemsToParentAccount in SOAP."""
    invoice_template_id: int | None
    """``invoiceTemplateID``: int32, refers to InvoiceTemplate."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_enabled_for_comanaged: bool | None
    """``isEnabledForComanaged``: boolean, EnabledForComanaged in SOAP."""
    is_sample: bool | None
    """``isSample``: boolean."""
    is_tax_exempt: bool | None
    """``isTaxExempt``: boolean, TaxExempt in SOAP."""
    market_segment_id: int | None
    """``marketSegmentID``: int32, picklist of the tenant."""
    owner_resource_id: int
    """``ownerResourceID``: int32, required, refers to Resource."""
    parent_company_id: int | None
    """``parentCompanyID``: int32, refers to Company, ParentAccountID in SOAP."""
    phone: str
    """``phone``: string, at most 25 characters, required."""
    postal_code: str | None
    """``postalCode``: string, at most 10 characters."""
    purchase_order_template_id: int | None
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    quote_email_message_id: int | None
    """``quoteEmailMessageID``: int32."""
    quote_template_id: int | None
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    sic_code: str | None
    """``sicCode``: string, at most 32 characters, not queryable."""
    state: str | None
    """``state``: string, at most 40 characters."""
    stock_market: str | None
    """``stockMarket``: string, at most 10 characters, not queryable."""
    stock_symbol: str | None
    """``stockSymbol``: string, at most 10 characters, not queryable."""
    tax_id: str | None
    """``taxID``: string, at most 50 characters."""
    tax_region_id: int | None
    """``taxRegionID``: int32, refers to TaxRegion."""
    territory_id: int | None
    """``territoryID``: int32, picklist of the tenant."""
    web_address: str | None
    """``webAddress``: string, at most 255 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class CompanyReplaceFields(_t.TypedDict, total=False):
    """What a row of Companies is replaced by. Left out is cleared."""

    additional_address_information: str | None
    """``additionalAddressInformation``: string, at most 100 characters."""
    address1: str | None
    """``address1``: string, at most 128 characters."""
    address2: str | None
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None
    """``alternatePhone2``: string, at most 25 characters."""
    asset_value: float | None
    """``assetValue``: double, not queryable."""
    bill_to_company_location_id: int | None
    """``billToCompanyLocationID``: int32, refers to CompanyLocation, BillToAccountPhysicalLocationID in SOAP."""
    bill_to_attention: str | None
    """``billToAttention``: string, at most 50 characters."""
    city: str | None
    """``city``: string, at most 30 characters."""
    classification: int | None
    """``classification``: int32, picklist of the tenant."""
    company_category_id: int | None
    """``companyCategoryID``: int32, refers to CompanyCategory."""
    company_name: _t.Required[str]
    """``companyName``: string, at most 100 characters, required, AccountName in SOAP."""
    company_number: str | None
    """``companyNumber``: string, at most 50 characters, AccountNumber in SOAP."""
    company_type: _t.Required[int]
    """``companyType``: int32, required, picklist, AccountType in SOAP."""
    competitor_id: int | None
    """``competitorID``: int32, picklist of the tenant."""
    country_id: int | None
    """``countryID``: int32."""
    currency_id: int | None
    """``currencyID``: int32, refers to Currency."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    invoice_email_message_id: int | None
    """``invoiceEmailMessageID``: int32."""
    invoice_method: int | None
    """``invoiceMethod``: int32, picklist of the tenant."""
    invoice_non_contract_items_to_parent_company: bool | None
    """``invoiceNonContractItemsToParentCompany``: boolean, InvoiceNonContractItemsToParentAccount in SOAP."""
    invoice_template_id: int | None
    """``invoiceTemplateID``: int32, refers to InvoiceTemplate."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_enabled_for_comanaged: bool | None
    """``isEnabledForComanaged``: boolean, EnabledForComanaged in SOAP."""
    is_sample: bool | None
    """``isSample``: boolean."""
    is_tax_exempt: bool | None
    """``isTaxExempt``: boolean, TaxExempt in SOAP."""
    market_segment_id: int | None
    """``marketSegmentID``: int32, picklist of the tenant."""
    owner_resource_id: _t.Required[int]
    """``ownerResourceID``: int32, required, refers to Resource."""
    parent_company_id: int | None
    """``parentCompanyID``: int32, refers to Company, ParentAccountID in SOAP."""
    phone: _t.Required[str]
    """``phone``: string, at most 25 characters, required."""
    postal_code: str | None
    """``postalCode``: string, at most 10 characters."""
    purchase_order_template_id: int | None
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    quote_email_message_id: int | None
    """``quoteEmailMessageID``: int32."""
    quote_template_id: int | None
    """``quoteTemplateID``: int32, refers to QuoteTemplate."""
    sic_code: str | None
    """``sicCode``: string, at most 32 characters, not queryable."""
    state: str | None
    """``state``: string, at most 40 characters."""
    stock_market: str | None
    """``stockMarket``: string, at most 10 characters, not queryable."""
    stock_symbol: str | None
    """``stockSymbol``: string, at most 10 characters, not queryable."""
    tax_id: str | None
    """``taxID``: string, at most 50 characters."""
    tax_region_id: int | None
    """``taxRegionID``: int32, refers to TaxRegion."""
    territory_id: int | None
    """``territoryID``: int32, picklist of the tenant."""
    web_address: str | None
    """``webAddress``: string, at most 255 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(kw_only=True, repr=False, order=False)
class CompanyInvoiceSettings(_rt.Row):
    """What ``GET Companies/{id}/invoiceSettings`` answers."""

    schema = _rt.EntitySchema(
        "Companies/{id}/invoiceSettings",
        "CompanyInvoiceSettings",
        (
            _rt.FieldSchema('tax_exempt', 'taxExempt', 'boolean'),
            _rt.FieldSchema('tax_region_id', 'taxRegionId', 'int32'),
            _rt.FieldSchema('tax_id', 'taxId', 'string'),
            _rt.FieldSchema('invoice_emailing_enabled', 'invoiceEmailingEnabled', 'boolean'),
            _rt.FieldSchema('contact_recipients', 'contactRecipients', 'int32[]'),
            _rt.FieldSchema('resource_recipients', 'resourceRecipients', 'int32[]'),
            _rt.FieldSchema('other_emails', 'otherEmails', 'string'),
        ),
    )

    tax_exempt: bool | None = None
    """``taxExempt``: boolean."""
    tax_region_id: int | None = None
    """``taxRegionId``: int32."""
    tax_id: str | None = None
    """``taxId``: string."""
    invoice_emailing_enabled: bool | None = None
    """``invoiceEmailingEnabled``: boolean."""
    contact_recipients: _t.Sequence[int] | None = None
    """``contactRecipients``: int32[]."""
    resource_recipients: _t.Sequence[int] | None = None
    """``resourceRecipients``: int32[]."""
    other_emails: str | None = None
    """``otherEmails``: string."""


_REPLACE_INVOICE_SETTINGS = _rt.EntitySchema(
    "Companies/{id}/invoiceSettings",
    "CompanyReplaceInvoiceSettings",
    (
        _rt.FieldSchema('tax_exempt', 'taxExempt', 'boolean'),
        _rt.FieldSchema('tax_region_id', 'taxRegionId', 'int32'),
        _rt.FieldSchema('tax_id', 'taxId', 'string'),
        _rt.FieldSchema('invoice_emailing_enabled', 'invoiceEmailingEnabled', 'boolean'),
        _rt.FieldSchema('other_emails', 'otherEmails', 'string'),
    ),
)


_ADD_INVOICE_SETTINGS_CONTACT_RECIPIENTS = _rt.EntitySchema(
    "Companies/{id}/invoiceSettings/contactRecipients",
    "CompanyAddInvoiceSettingsContactRecipients",
    (
        _rt.FieldSchema('items', 'items', 'int32[]', required=True),
    ),
)


_ADD_INVOICE_SETTINGS_RESOURCE_RECIPIENTS = _rt.EntitySchema(
    "Companies/{id}/invoiceSettings/resourceRecipients",
    "CompanyAddInvoiceSettingsResourceRecipients",
    (
        _rt.FieldSchema('items', 'items', 'int32[]', required=True),
    ),
)


class CompaniesService(_rt.Readable[Company], _rt.Referring[Company, "Company | _CompanyCategory | _CompanyLocation | _Country | _Currency | _InvoiceTemplate | _QuoteTemplate | _TaxRegion"], _rt.Creatable[Company], _rt.Updatable[Company], _rt.Deactivating[Company]):
    """What the API can do with Companies: the sync service."""

    model = Company

    @_t.overload
    def create(self, model: CompanyCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyCreateFields]) -> int: ...

    def create(self, model: CompanyCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyCreate, model, fields)

    @_t.overload
    def update(self, row: Company, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanyUpdateFields]) -> None: ...

    def update(self, target: int | Company, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CompanyReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_CompanyAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .company_attachments import CompanyAttachmentsService

        return _rt.Attachments(CompanyAttachmentsService(self._session), id)

    def invoice_settings(self, id: int, /) -> CompanyInvoiceSettings:
        """``GET Companies/{id}/invoiceSettings`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        answer = self._route("GET", "Companies/{}/invoiceSettings", (id,), _rt.Purpose.READ)
        return CompanyInvoiceSettings.from_wire(answer)

    def replace_invoice_settings(self, id: int, /, *, tax_exempt: bool | None | _rt.Unset = _rt.UNSET, tax_region_id: int | None | _rt.Unset = _rt.UNSET, tax_id: str | None | _rt.Unset = _rt.UNSET, invoice_emailing_enabled: bool | None | _rt.Unset = _rt.UNSET, other_emails: str | None | _rt.Unset = _rt.UNSET) -> None:
        """``PUT Companies/{id}/invoiceSettings`` for the row with this id. What is left out is cleared.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        :raises ValidationError: when a value is of another type; nothing is sent.
        """
        values = {"tax_exempt": tax_exempt, "tax_region_id": tax_region_id, "tax_id": tax_id, "invoice_emailing_enabled": invoice_emailing_enabled, "other_emails": other_emails}
        self._route("PUT", "Companies/{}/invoiceSettings", (id,), _rt.Purpose.UPDATE, _REPLACE_INVOICE_SETTINGS, values)

    def add_invoice_settings_contact_recipients(self, id: int, /, items: _t.Sequence[int]) -> _t.Sequence[int] | None:
        """``POST Companies/{id}/invoiceSettings/contactRecipients`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        :raises ValidationError: when a value is of another type; nothing is sent.
        """
        values = {"items": items}
        answer = self._route("POST", "Companies/{}/invoiceSettings/contactRecipients", (id,), _rt.Purpose.CREATE, _ADD_INVOICE_SETTINGS_CONTACT_RECIPIENTS, values)
        found: _t.Sequence[int] | None = _rt.read_value(answer, "contactRecipients", "int32[]")
        return found

    def delete_invoice_settings_contact_recipients(self, id: int, /, contact_id: int) -> None:
        """``DELETE Companies/{id}/invoiceSettings/contactRecipients/{contactId}`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._route("DELETE", "Companies/{}/invoiceSettings/contactRecipients/{}", (id, contact_id,), _rt.Purpose.DELETE)

    def add_invoice_settings_resource_recipients(self, id: int, /, items: _t.Sequence[int]) -> _t.Sequence[int] | None:
        """``POST Companies/{id}/invoiceSettings/resourceRecipients`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        :raises ValidationError: when a value is of another type; nothing is sent.
        """
        values = {"items": items}
        answer = self._route("POST", "Companies/{}/invoiceSettings/resourceRecipients", (id,), _rt.Purpose.CREATE, _ADD_INVOICE_SETTINGS_RESOURCE_RECIPIENTS, values)
        found: _t.Sequence[int] | None = _rt.read_value(answer, "resourceRecipients", "int32[]")
        return found

    def delete_invoice_settings_resource_recipients(self, id: int, /, resource_id: int) -> None:
        """``DELETE Companies/{id}/invoiceSettings/resourceRecipients/{resourceId}`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._route("DELETE", "Companies/{}/invoiceSettings/resourceRecipients/{}", (id, resource_id,), _rt.Purpose.DELETE)


class AsyncCompaniesService(_rt.AsyncReadable[Company], _rt.AsyncReferring[Company, "Company | _CompanyCategory | _CompanyLocation | _Country | _Currency | _InvoiceTemplate | _QuoteTemplate | _TaxRegion"], _rt.AsyncCreatable[Company], _rt.AsyncUpdatable[Company], _rt.AsyncDeactivating[Company]):
    """What the API can do with Companies: the async service."""

    model = Company

    @_t.overload
    async def create(self, model: CompanyCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyCreateFields]) -> int: ...

    async def create(self, model: CompanyCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyCreate, model, fields)

    @_t.overload
    async def update(self, row: Company, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanyUpdateFields]) -> None: ...

    async def update(self, target: int | Company, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CompanyReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_CompanyAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .company_attachments import AsyncCompanyAttachmentsService

        return _rt.AsyncAttachments(AsyncCompanyAttachmentsService(self._session), id)

    async def invoice_settings(self, id: int, /) -> CompanyInvoiceSettings:
        """``GET Companies/{id}/invoiceSettings`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        answer = await self._route("GET", "Companies/{}/invoiceSettings", (id,), _rt.Purpose.READ)
        return CompanyInvoiceSettings.from_wire(answer)

    async def replace_invoice_settings(self, id: int, /, *, tax_exempt: bool | None | _rt.Unset = _rt.UNSET, tax_region_id: int | None | _rt.Unset = _rt.UNSET, tax_id: str | None | _rt.Unset = _rt.UNSET, invoice_emailing_enabled: bool | None | _rt.Unset = _rt.UNSET, other_emails: str | None | _rt.Unset = _rt.UNSET) -> None:
        """``PUT Companies/{id}/invoiceSettings`` for the row with this id. What is left out is cleared.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        :raises ValidationError: when a value is of another type; nothing is sent.
        """
        values = {"tax_exempt": tax_exempt, "tax_region_id": tax_region_id, "tax_id": tax_id, "invoice_emailing_enabled": invoice_emailing_enabled, "other_emails": other_emails}
        await self._route("PUT", "Companies/{}/invoiceSettings", (id,), _rt.Purpose.UPDATE, _REPLACE_INVOICE_SETTINGS, values)

    async def add_invoice_settings_contact_recipients(self, id: int, /, items: _t.Sequence[int]) -> _t.Sequence[int] | None:
        """``POST Companies/{id}/invoiceSettings/contactRecipients`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        :raises ValidationError: when a value is of another type; nothing is sent.
        """
        values = {"items": items}
        answer = await self._route("POST", "Companies/{}/invoiceSettings/contactRecipients", (id,), _rt.Purpose.CREATE, _ADD_INVOICE_SETTINGS_CONTACT_RECIPIENTS, values)
        found: _t.Sequence[int] | None = _rt.read_value(answer, "contactRecipients", "int32[]")
        return found

    async def delete_invoice_settings_contact_recipients(self, id: int, /, contact_id: int) -> None:
        """``DELETE Companies/{id}/invoiceSettings/contactRecipients/{contactId}`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._route("DELETE", "Companies/{}/invoiceSettings/contactRecipients/{}", (id, contact_id,), _rt.Purpose.DELETE)

    async def add_invoice_settings_resource_recipients(self, id: int, /, items: _t.Sequence[int]) -> _t.Sequence[int] | None:
        """``POST Companies/{id}/invoiceSettings/resourceRecipients`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        :raises ValidationError: when a value is of another type; nothing is sent.
        """
        values = {"items": items}
        answer = await self._route("POST", "Companies/{}/invoiceSettings/resourceRecipients", (id,), _rt.Purpose.CREATE, _ADD_INVOICE_SETTINGS_RESOURCE_RECIPIENTS, values)
        found: _t.Sequence[int] | None = _rt.read_value(answer, "resourceRecipients", "int32[]")
        return found

    async def delete_invoice_settings_resource_recipients(self, id: int, /, resource_id: int) -> None:
        """``DELETE Companies/{id}/invoiceSettings/resourceRecipients/{resourceId}`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._route("DELETE", "Companies/{}/invoiceSettings/resourceRecipients/{}", (id, resource_id,), _rt.Purpose.DELETE)
