"""ConfigurationItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .company_locations import CompanyLocation as _CompanyLocation
    from .configuration_item_attachments import ConfigurationItemAttachment as _ConfigurationItemAttachment
    from .configuration_item_categories import ConfigurationItemCategory as _ConfigurationItemCategory
    from .contacts import Contact as _Contact
    from .contract_service_bundles import ContractServiceBundle as _ContractServiceBundle
    from .contract_services import ContractService as _ContractService
    from .contracts import Contract as _Contract
    from .domain_registrars import DomainRegistrar as _DomainRegistrar
    from .products import Product as _Product
    from .resources import Resource as _Resource
    from .service_bundles import ServiceBundle as _ServiceBundle
    from .services import Service as _Service
    from .companies import CompanyPath as _CompanyPath
    from .company_locations import CompanyLocationPath as _CompanyLocationPath
    from .configuration_item_categories import ConfigurationItemCategoryPath as _ConfigurationItemCategoryPath
    from .contacts import ContactPath as _ContactPath
    from .contract_service_bundles import ContractServiceBundlePath as _ContractServiceBundlePath
    from .contract_services import ContractServicePath as _ContractServicePath
    from .contracts import ContractPath as _ContractPath
    from .domain_registrars import DomainRegistrarPath as _DomainRegistrarPath
    from .products import ProductPath as _ProductPath
    from .resources import ResourcePath as _ResourcePath
    from .service_bundles import ServiceBundlePath as _ServiceBundlePath
    from .services import ServicePath as _ServicePath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItems",
    "ConfigurationItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('api_vendor_id', 'apiVendorID', 'int32', read_only=True),
        _rt.FieldSchema('configuration_item_category_id', 'configurationItemCategoryID', 'int32', reference='ConfigurationItemCategory', soap='InstalledProductCategoryID', target='ConfigurationItemCategories', relation='configuration_item_category'),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('company_location_id', 'companyLocationID', 'int32', reference='CompanyLocation', soap='AccountPhysicalLocationID', target='CompanyLocations', relation='company_location'),
        _rt.FieldSchema('configuration_item_type', 'configurationItemType', 'int32', soap='Type'),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_service_bundle_id', 'contractServiceBundleID', 'int32', reference='ContractServiceBundle', target='ContractServiceBundles', relation='contract_service_bundle'),
        _rt.FieldSchema('contract_service_id', 'contractServiceID', 'int32', reference='ContractService', target='ContractServices', relation='contract_service'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_person_id', 'createdByPersonID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_person'),
        _rt.FieldSchema('daily_cost', 'dailyCost', 'double'),
        _rt.FieldSchema('datto_available_kilobytes', 'dattoAvailableKilobytes', 'int64', read_only=True),
        _rt.FieldSchema('datto_device_memory_megabytes', 'dattoDeviceMemoryMegabytes', 'int32', read_only=True),
        _rt.FieldSchema('datto_drives_errors', 'dattoDrivesErrors', 'boolean', read_only=True),
        _rt.FieldSchema('datto_hostname', 'dattoHostname', 'string', length=255, read_only=True),
        _rt.FieldSchema('datto_internal_ip', 'dattoInternalIP', 'string', length=255, read_only=True),
        _rt.FieldSchema('datto_kernel_version_id', 'dattoKernelVersionID', 'int32', read_only=True),
        _rt.FieldSchema('datto_last_check_in_date_time', 'dattoLastCheckInDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('datto_nic_speed_kilobits_per_second', 'dattoNICSpeedKilobitsPerSecond', 'int32', read_only=True),
        _rt.FieldSchema('datto_number_of_agents', 'dattoNumberOfAgents', 'int32', read_only=True),
        _rt.FieldSchema('datto_number_of_drives', 'dattoNumberOfDrives', 'int32', read_only=True),
        _rt.FieldSchema('datto_number_of_volumes', 'dattoNumberOfVolumes', 'int32', read_only=True),
        _rt.FieldSchema('datto_offsite_used_bytes', 'dattoOffsiteUsedBytes', 'int64', read_only=True),
        _rt.FieldSchema('datto_os_version_id', 'dattoOSVersionID', 'int32', read_only=True),
        _rt.FieldSchema('datto_percentage_used', 'dattoPercentageUsed', 'double', read_only=True),
        _rt.FieldSchema('datto_protected_kilobytes', 'dattoProtectedKilobytes', 'int64', read_only=True),
        _rt.FieldSchema('datto_remote_ip', 'dattoRemoteIP', 'string', length=255, read_only=True),
        _rt.FieldSchema('datto_serial_number', 'dattoSerialNumber', 'string', length=100, read_only=True),
        _rt.FieldSchema('datto_uptime_seconds', 'dattoUptimeSeconds', 'int32', read_only=True),
        _rt.FieldSchema('datto_used_kilobytes', 'dattoUsedKilobytes', 'int64', read_only=True),
        _rt.FieldSchema('datto_zfs_version_id', 'dattoZFSVersionID', 'int32', read_only=True),
        _rt.FieldSchema('device_networking_id', 'deviceNetworkingID', 'string', length=100, read_only=True),
        _rt.FieldSchema('domain', 'domain', 'string'),
        _rt.FieldSchema('domain_registrar_id', 'domainRegistrarID', 'int32', reference='DomainRegistrar', target='DomainRegistrars', relation='domain_registrar'),
        _rt.FieldSchema('domain_registration_date_time', 'domainRegistrationDateTime', 'datetime'),
        _rt.FieldSchema('domain_last_updated_date_time', 'domainLastUpdatedDateTime', 'datetime'),
        _rt.FieldSchema('domain_expiration_date_time', 'domainExpirationDateTime', 'datetime'),
        _rt.FieldSchema('hourly_cost', 'hourlyCost', 'double'),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('install_date', 'installDate', 'datetime'),
        _rt.FieldSchema('installed_by_contact_id', 'installedByContactID', 'int32', read_only=True, reference='Contact', target='Contacts', relation='installed_by_contact'),
        _rt.FieldSchema('installed_by_id', 'installedByID', 'int32', read_only=True, reference='Resource', target='Resources', relation='installed_by'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('last_activity_person_id', 'lastActivityPersonID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_activity_person'),
        _rt.FieldSchema('last_activity_person_type', 'lastActivityPersonType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('last_modified_time', 'lastModifiedTime', 'datetime', read_only=True),
        _rt.FieldSchema('location', 'location', 'string', length=100),
        _rt.FieldSchema('monthly_cost', 'monthlyCost', 'double'),
        _rt.FieldSchema('notes', 'notes', 'string', length=5000),
        _rt.FieldSchema('number_of_users', 'numberOfUsers', 'double'),
        _rt.FieldSchema('parent_configuration_item_id', 'parentConfigurationItemID', 'int32', reference='ConfigurationItem', soap='ParentInstalledProductID', target='ConfigurationItems', relation='parent_configuration_item'),
        _rt.FieldSchema('per_use_cost', 'perUseCost', 'double'),
        _rt.FieldSchema('product_id', 'productID', 'int32', required=True, reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('reference_number', 'referenceNumber', 'string', length=100),
        _rt.FieldSchema('reference_title', 'referenceTitle', 'string', length=200),
        _rt.FieldSchema('rmm_device_audit_antivirus_status_id', 'rmmDeviceAuditAntivirusStatusID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_architecture_id', 'rmmDeviceAuditArchitectureID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_backup_status_id', 'rmmDeviceAuditBackupStatusID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_description', 'rmmDeviceAuditDescription', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_device_type_id', 'rmmDeviceAuditDeviceTypeID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_display_adaptor_id', 'rmmDeviceAuditDisplayAdaptorID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_domain_id', 'rmmDeviceAuditDomainID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_external_ip_address', 'rmmDeviceAuditExternalIPAddress', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_hostname', 'rmmDeviceAuditHostname', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_ip_address', 'rmmDeviceAuditIPAddress', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_last_user', 'rmmDeviceAuditLastUser', 'string', length=50, read_only=True),
        _rt.FieldSchema('rmm_device_audit_mac_address', 'rmmDeviceAuditMacAddress', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_manufacturer_id', 'rmmDeviceAuditManufacturerID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_firmware_id', 'rmmDeviceAuditFirmwareID', 'int32'),
        _rt.FieldSchema('rmm_device_audit_memory_bytes', 'rmmDeviceAuditMemoryBytes', 'int64', read_only=True),
        _rt.FieldSchema('rmm_device_audit_missing_patch_count', 'rmmDeviceAuditMissingPatchCount', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_mobile_network_operator_id', 'rmmDeviceAuditMobileNetworkOperatorID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_mobile_number', 'rmmDeviceAuditMobileNumber', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_model_id', 'rmmDeviceAuditModelID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_motherboard_id', 'rmmDeviceAuditMotherboardID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_operating_system', 'rmmDeviceAuditOperatingSystem', 'string', length=255, read_only=True, queryable=False),
        _rt.FieldSchema('rmm_device_audit_patch_status_id', 'rmmDeviceAuditPatchStatusID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_processor_id', 'rmmDeviceAuditProcessorID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_service_pack_id', 'rmmDeviceAuditServicePackID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_snmp_contact', 'rmmDeviceAuditSNMPContact', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_snmp_location', 'rmmDeviceAuditSNMPLocation', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_snmp_name', 'rmmDeviceAuditSNMPName', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_device_audit_software_status_id', 'rmmDeviceAuditSoftwareStatusID', 'int32', read_only=True),
        _rt.FieldSchema('rmm_device_audit_storage_bytes', 'rmmDeviceAuditStorageBytes', 'int64', read_only=True),
        _rt.FieldSchema('rmm_device_id', 'rmmDeviceID', 'int64', read_only=True),
        _rt.FieldSchema('rmm_device_uid', 'rmmDeviceUID', 'string', length=255, read_only=True),
        _rt.FieldSchema('rmm_vsax_device_id', 'rmmVsaxDeviceID', 'string'),
        _rt.FieldSchema('rmm_open_alert_count', 'rmmOpenAlertCount', 'int32', read_only=True),
        _rt.FieldSchema('serial_number', 'serialNumber', 'string', length=100),
        _rt.FieldSchema('service_bundle_id', 'serviceBundleID', 'int32', reference='ServiceBundle', target='ServiceBundles', relation='service_bundle'),
        _rt.FieldSchema('service_id', 'serviceID', 'int32', reference='Service', target='Services', relation='service'),
        _rt.FieldSchema('service_level_agreement_id', 'serviceLevelAgreementID', 'int32'),
        _rt.FieldSchema('setup_fee', 'setupFee', 'double'),
        _rt.FieldSchema('source_charge_id', 'sourceChargeID', 'int32', read_only=True, soap='SourceCostID'),
        _rt.FieldSchema('source_charge_type', 'sourceChargeType', 'int32', read_only=True, soap='SourceCostType'),
        _rt.FieldSchema('ssl_source', 'sslSource', 'string'),
        _rt.FieldSchema('ssl_common_name', 'sslCommonName', 'string'),
        _rt.FieldSchema('ssl_valid_from_date_time', 'sslValidFromDateTime', 'datetime'),
        _rt.FieldSchema('ssl_valid_until_date_time', 'sslValidUntilDateTime', 'datetime'),
        _rt.FieldSchema('ssl_issued_by', 'sslIssuedBy', 'string'),
        _rt.FieldSchema('ssl_organization', 'sslOrganization', 'string'),
        _rt.FieldSchema('ssl_organization_unit', 'sslOrganizationUnit', 'string'),
        _rt.FieldSchema('ssl_location', 'sslLocation', 'string'),
        _rt.FieldSchema('ssl_serial_number', 'sslSerialNumber', 'string'),
        _rt.FieldSchema('ssl_signature_algorithm', 'sslSignatureAlgorithm', 'string'),
        _rt.FieldSchema('vendor_id', 'vendorID', 'int32', reference='Company', target='Companies', relation='vendor'),
        _rt.FieldSchema('warranty_expiration_date', 'warrantyExpirationDate', 'datetime'),
        _rt.FieldSchema('rmm_is_in_maintenance_mode', 'rmmIsInMaintenanceMode', 'boolean'),
        _rt.FieldSchema('rmm_is_mobile_device_management_enrolled', 'rmmIsMobileDeviceManagementEnrolled', 'boolean'),
        _rt.FieldSchema('rmm_device_url', 'rmmDeviceUrl', 'string'),
    ),
    root_writes=True,
    user_defined_fields=True,
    can="create update replace",
    cycles=(('parent_configuration_item_id',),),
    unique=(('product_id', 'serial_number'),),
    package="autotask",
)


class ConfigurationItemPath(_rt.Path[_rt.Root, "ConfigurationItem"]):
    """The relations of ConfigurationItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    configuration_item_category: _ConfigurationItemCategoryPath[_rt.Root]
    """To the row of ConfigurationItemCategories that ``configuration_item_category_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    company_location: _CompanyLocationPath[_rt.Root]
    """To the row of CompanyLocations that ``company_location_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_service_bundle: _ContractServiceBundlePath[_rt.Root]
    """To the row of ContractServiceBundles that ``contract_service_bundle_id`` refers to."""
    contract_service: _ContractServicePath[_rt.Root]
    """To the row of ContractServices that ``contract_service_id`` refers to."""
    created_by_person: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_person_id`` refers to."""
    domain_registrar: _DomainRegistrarPath[_rt.Root]
    """To the row of DomainRegistrars that ``domain_registrar_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    installed_by_contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``installed_by_contact_id`` refers to."""
    installed_by: _ResourcePath[_rt.Root]
    """To the row of Resources that ``installed_by_id`` refers to."""
    last_activity_person: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_activity_person_id`` refers to."""
    parent_configuration_item: ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``parent_configuration_item_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""
    service_bundle: _ServiceBundlePath[_rt.Root]
    """To the row of ServiceBundles that ``service_bundle_id`` refers to."""
    service: _ServicePath[_rt.Root]
    """To the row of Services that ``service_id`` refers to."""
    vendor: _CompanyPath[_rt.Root]
    """To the row of Companies that ``vendor_id`` refers to."""


class ConfigurationItemFields(_rt.Fields["ConfigurationItem"], ConfigurationItemPath["ConfigurationItem"]):
    """The fields of ConfigurationItems in queries: ``T = ConfigurationItem.q``."""

    id: _rt.Integer[ConfigurationItem]
    """``id``: int64, read-only."""
    api_vendor_id: _rt.Integer[ConfigurationItem]
    """``apiVendorID``: int32, read-only, picklist of the tenant."""
    configuration_item_category_id: _rt.Integer[ConfigurationItem]
    """``configurationItemCategoryID``: int32, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    company_id: _rt.Integer[ConfigurationItem]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_location_id: _rt.Integer[ConfigurationItem]
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_type: _rt.Integer[ConfigurationItem]
    """``configurationItemType``: int32, picklist of the tenant, Type in SOAP."""
    contact_id: _rt.Integer[ConfigurationItem]
    """``contactID``: int32, refers to Contact."""
    contract_id: _rt.Integer[ConfigurationItem]
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: _rt.Integer[ConfigurationItem]
    """``contractServiceBundleID``: int32, refers to ContractServiceBundle."""
    contract_service_id: _rt.Integer[ConfigurationItem]
    """``contractServiceID``: int32, refers to ContractService."""
    create_date: _rt.DateTime[ConfigurationItem]
    """``createDate``: datetime, read-only."""
    created_by_person_id: _rt.Integer[ConfigurationItem]
    """``createdByPersonID``: int32, read-only, refers to Resource."""
    daily_cost: _rt.Double[ConfigurationItem]
    """``dailyCost``: double."""
    datto_available_kilobytes: _rt.Integer[ConfigurationItem]
    """``dattoAvailableKilobytes``: int64, read-only."""
    datto_device_memory_megabytes: _rt.Integer[ConfigurationItem]
    """``dattoDeviceMemoryMegabytes``: int32, read-only."""
    datto_drives_errors: _rt.Boolean[ConfigurationItem]
    """``dattoDrivesErrors``: boolean, read-only."""
    datto_hostname: _rt.Text[ConfigurationItem]
    """``dattoHostname``: string, at most 255 characters, read-only."""
    datto_internal_ip: _rt.Text[ConfigurationItem]
    """``dattoInternalIP``: string, at most 255 characters, read-only."""
    datto_kernel_version_id: _rt.Integer[ConfigurationItem]
    """``dattoKernelVersionID``: int32, read-only, picklist of the tenant."""
    datto_last_check_in_date_time: _rt.DateTime[ConfigurationItem]
    """``dattoLastCheckInDateTime``: datetime, read-only."""
    datto_nic_speed_kilobits_per_second: _rt.Integer[ConfigurationItem]
    """``dattoNICSpeedKilobitsPerSecond``: int32, read-only."""
    datto_number_of_agents: _rt.Integer[ConfigurationItem]
    """``dattoNumberOfAgents``: int32, read-only."""
    datto_number_of_drives: _rt.Integer[ConfigurationItem]
    """``dattoNumberOfDrives``: int32, read-only."""
    datto_number_of_volumes: _rt.Integer[ConfigurationItem]
    """``dattoNumberOfVolumes``: int32, read-only."""
    datto_offsite_used_bytes: _rt.Integer[ConfigurationItem]
    """``dattoOffsiteUsedBytes``: int64, read-only."""
    datto_os_version_id: _rt.Integer[ConfigurationItem]
    """``dattoOSVersionID``: int32, read-only, picklist of the tenant."""
    datto_percentage_used: _rt.Double[ConfigurationItem]
    """``dattoPercentageUsed``: double, read-only."""
    datto_protected_kilobytes: _rt.Integer[ConfigurationItem]
    """``dattoProtectedKilobytes``: int64, read-only."""
    datto_remote_ip: _rt.Text[ConfigurationItem]
    """``dattoRemoteIP``: string, at most 255 characters, read-only."""
    datto_serial_number: _rt.Text[ConfigurationItem]
    """``dattoSerialNumber``: string, at most 100 characters, read-only."""
    datto_uptime_seconds: _rt.Integer[ConfigurationItem]
    """``dattoUptimeSeconds``: int32, read-only."""
    datto_used_kilobytes: _rt.Integer[ConfigurationItem]
    """``dattoUsedKilobytes``: int64, read-only."""
    datto_zfs_version_id: _rt.Integer[ConfigurationItem]
    """``dattoZFSVersionID``: int32, read-only, picklist of the tenant."""
    device_networking_id: _rt.Text[ConfigurationItem]
    """``deviceNetworkingID``: string, at most 100 characters, read-only."""
    domain: _rt.Text[ConfigurationItem]
    """``domain``: string."""
    domain_registrar_id: _rt.Integer[ConfigurationItem]
    """``domainRegistrarID``: int32, refers to DomainRegistrar."""
    domain_registration_date_time: _rt.DateTime[ConfigurationItem]
    """``domainRegistrationDateTime``: datetime."""
    domain_last_updated_date_time: _rt.DateTime[ConfigurationItem]
    """``domainLastUpdatedDateTime``: datetime."""
    domain_expiration_date_time: _rt.DateTime[ConfigurationItem]
    """``domainExpirationDateTime``: datetime."""
    hourly_cost: _rt.Double[ConfigurationItem]
    """``hourlyCost``: double."""
    impersonator_creator_resource_id: _rt.Integer[ConfigurationItem]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    install_date: _rt.DateTime[ConfigurationItem]
    """``installDate``: datetime."""
    installed_by_contact_id: _rt.Integer[ConfigurationItem]
    """``installedByContactID``: int32, read-only, refers to Contact."""
    installed_by_id: _rt.Integer[ConfigurationItem]
    """``installedByID``: int32, read-only, refers to Resource."""
    is_active: _rt.Boolean[ConfigurationItem]
    """``isActive``: boolean, required, Active in SOAP."""
    last_activity_person_id: _rt.Integer[ConfigurationItem]
    """``lastActivityPersonID``: int32, read-only, refers to Resource."""
    last_activity_person_type: _rt.Integer[ConfigurationItem]
    """``lastActivityPersonType``: int32, read-only, picklist of the tenant, not queryable."""
    last_modified_time: _rt.DateTime[ConfigurationItem]
    """``lastModifiedTime``: datetime, read-only."""
    location: _rt.Text[ConfigurationItem]
    """``location``: string, at most 100 characters."""
    monthly_cost: _rt.Double[ConfigurationItem]
    """``monthlyCost``: double."""
    notes: _rt.Text[ConfigurationItem]
    """``notes``: string, at most 5,000 characters."""
    number_of_users: _rt.Double[ConfigurationItem]
    """``numberOfUsers``: double."""
    parent_configuration_item_id: _rt.Integer[ConfigurationItem]
    """``parentConfigurationItemID``: int32, refers to ConfigurationItem, ParentInstalledProductID in SOAP."""
    per_use_cost: _rt.Double[ConfigurationItem]
    """``perUseCost``: double."""
    product_id: _rt.Integer[ConfigurationItem]
    """``productID``: int32, required, refers to Product."""
    reference_number: _rt.Text[ConfigurationItem]
    """``referenceNumber``: string, at most 100 characters."""
    reference_title: _rt.Text[ConfigurationItem]
    """``referenceTitle``: string, at most 200 characters."""
    rmm_device_audit_antivirus_status_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditAntivirusStatusID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_architecture_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditArchitectureID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_backup_status_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditBackupStatusID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_description: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditDescription``: string, at most 255 characters, read-only."""
    rmm_device_audit_device_type_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditDeviceTypeID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_display_adaptor_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditDisplayAdaptorID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_domain_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditDomainID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_external_ip_address: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditExternalIPAddress``: string, at most 255 characters, read-only."""
    rmm_device_audit_hostname: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditHostname``: string, at most 255 characters, read-only."""
    rmm_device_audit_ip_address: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditIPAddress``: string, at most 255 characters, read-only."""
    rmm_device_audit_last_user: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditLastUser``: string, at most 50 characters, read-only."""
    rmm_device_audit_mac_address: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditMacAddress``: string, at most 255 characters, read-only."""
    rmm_device_audit_manufacturer_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditManufacturerID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_firmware_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditFirmwareID``: int32."""
    rmm_device_audit_memory_bytes: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditMemoryBytes``: int64, read-only."""
    rmm_device_audit_missing_patch_count: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditMissingPatchCount``: int32, read-only."""
    rmm_device_audit_mobile_network_operator_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditMobileNetworkOperatorID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_mobile_number: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditMobileNumber``: string, at most 255 characters, read-only."""
    rmm_device_audit_model_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditModelID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_motherboard_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditMotherboardID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_operating_system: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditOperatingSystem``: string, at most 255 characters, read-only, not queryable."""
    rmm_device_audit_patch_status_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditPatchStatusID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_processor_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditProcessorID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_service_pack_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditServicePackID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_snmp_contact: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditSNMPContact``: string, at most 255 characters, read-only."""
    rmm_device_audit_snmp_location: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditSNMPLocation``: string, at most 255 characters, read-only."""
    rmm_device_audit_snmp_name: _rt.Text[ConfigurationItem]
    """``rmmDeviceAuditSNMPName``: string, at most 255 characters, read-only."""
    rmm_device_audit_software_status_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditSoftwareStatusID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_storage_bytes: _rt.Integer[ConfigurationItem]
    """``rmmDeviceAuditStorageBytes``: int64, read-only."""
    rmm_device_id: _rt.Integer[ConfigurationItem]
    """``rmmDeviceID``: int64, read-only."""
    rmm_device_uid: _rt.Text[ConfigurationItem]
    """``rmmDeviceUID``: string, at most 255 characters, read-only."""
    rmm_vsax_device_id: _rt.Text[ConfigurationItem]
    """``rmmVsaxDeviceID``: string."""
    rmm_open_alert_count: _rt.Integer[ConfigurationItem]
    """``rmmOpenAlertCount``: int32, read-only."""
    serial_number: _rt.Text[ConfigurationItem]
    """``serialNumber``: string, at most 100 characters."""
    service_bundle_id: _rt.Integer[ConfigurationItem]
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: _rt.Integer[ConfigurationItem]
    """``serviceID``: int32, refers to Service."""
    service_level_agreement_id: _rt.Integer[ConfigurationItem]
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: _rt.Double[ConfigurationItem]
    """``setupFee``: double."""
    source_charge_id: _rt.Integer[ConfigurationItem]
    """``sourceChargeID``: int32, read-only, SourceCostID in SOAP."""
    source_charge_type: _rt.Integer[ConfigurationItem]
    """``sourceChargeType``: int32, read-only, picklist of the tenant, SourceCostType in SOAP."""
    ssl_source: _rt.Text[ConfigurationItem]
    """``sslSource``: string."""
    ssl_common_name: _rt.Text[ConfigurationItem]
    """``sslCommonName``: string."""
    ssl_valid_from_date_time: _rt.DateTime[ConfigurationItem]
    """``sslValidFromDateTime``: datetime."""
    ssl_valid_until_date_time: _rt.DateTime[ConfigurationItem]
    """``sslValidUntilDateTime``: datetime."""
    ssl_issued_by: _rt.Text[ConfigurationItem]
    """``sslIssuedBy``: string."""
    ssl_organization: _rt.Text[ConfigurationItem]
    """``sslOrganization``: string."""
    ssl_organization_unit: _rt.Text[ConfigurationItem]
    """``sslOrganizationUnit``: string."""
    ssl_location: _rt.Text[ConfigurationItem]
    """``sslLocation``: string."""
    ssl_serial_number: _rt.Text[ConfigurationItem]
    """``sslSerialNumber``: string."""
    ssl_signature_algorithm: _rt.Text[ConfigurationItem]
    """``sslSignatureAlgorithm``: string."""
    vendor_id: _rt.Integer[ConfigurationItem]
    """``vendorID``: int32, refers to Company."""
    warranty_expiration_date: _rt.DateTime[ConfigurationItem]
    """``warrantyExpirationDate``: datetime."""
    rmm_is_in_maintenance_mode: _rt.Boolean[ConfigurationItem]
    """``rmmIsInMaintenanceMode``: boolean."""
    rmm_is_mobile_device_management_enrolled: _rt.Boolean[ConfigurationItem]
    """``rmmIsMobileDeviceManagementEnrolled``: boolean."""
    rmm_device_url: _rt.Text[ConfigurationItem]
    """``rmmDeviceUrl``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItem(_rt.Row):
    """A row of ConfigurationItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    api_vendor_id: int | None = None
    """``apiVendorID``: int32, read-only, picklist of the tenant."""
    configuration_item_category_id: int | None = None
    """``configurationItemCategoryID``: int32, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    company_id: int | None = None
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_location_id: int | None = None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_type: int | None = None
    """``configurationItemType``: int32, picklist of the tenant, Type in SOAP."""
    contact_id: int | None = None
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None = None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None = None
    """``contractServiceBundleID``: int32, refers to ContractServiceBundle."""
    contract_service_id: int | None = None
    """``contractServiceID``: int32, refers to ContractService."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    created_by_person_id: int | None = None
    """``createdByPersonID``: int32, read-only, refers to Resource."""
    daily_cost: float | None = None
    """``dailyCost``: double."""
    datto_available_kilobytes: int | None = None
    """``dattoAvailableKilobytes``: int64, read-only."""
    datto_device_memory_megabytes: int | None = None
    """``dattoDeviceMemoryMegabytes``: int32, read-only."""
    datto_drives_errors: bool | None = None
    """``dattoDrivesErrors``: boolean, read-only."""
    datto_hostname: str | None = None
    """``dattoHostname``: string, at most 255 characters, read-only."""
    datto_internal_ip: str | None = None
    """``dattoInternalIP``: string, at most 255 characters, read-only."""
    datto_kernel_version_id: int | None = None
    """``dattoKernelVersionID``: int32, read-only, picklist of the tenant."""
    datto_last_check_in_date_time: _rt.datetime | None = None
    """``dattoLastCheckInDateTime``: datetime, read-only."""
    datto_nic_speed_kilobits_per_second: int | None = None
    """``dattoNICSpeedKilobitsPerSecond``: int32, read-only."""
    datto_number_of_agents: int | None = None
    """``dattoNumberOfAgents``: int32, read-only."""
    datto_number_of_drives: int | None = None
    """``dattoNumberOfDrives``: int32, read-only."""
    datto_number_of_volumes: int | None = None
    """``dattoNumberOfVolumes``: int32, read-only."""
    datto_offsite_used_bytes: int | None = None
    """``dattoOffsiteUsedBytes``: int64, read-only."""
    datto_os_version_id: int | None = None
    """``dattoOSVersionID``: int32, read-only, picklist of the tenant."""
    datto_percentage_used: float | None = None
    """``dattoPercentageUsed``: double, read-only."""
    datto_protected_kilobytes: int | None = None
    """``dattoProtectedKilobytes``: int64, read-only."""
    datto_remote_ip: str | None = None
    """``dattoRemoteIP``: string, at most 255 characters, read-only."""
    datto_serial_number: str | None = None
    """``dattoSerialNumber``: string, at most 100 characters, read-only."""
    datto_uptime_seconds: int | None = None
    """``dattoUptimeSeconds``: int32, read-only."""
    datto_used_kilobytes: int | None = None
    """``dattoUsedKilobytes``: int64, read-only."""
    datto_zfs_version_id: int | None = None
    """``dattoZFSVersionID``: int32, read-only, picklist of the tenant."""
    device_networking_id: str | None = None
    """``deviceNetworkingID``: string, at most 100 characters, read-only."""
    domain: str | None = None
    """``domain``: string."""
    domain_registrar_id: int | None = None
    """``domainRegistrarID``: int32, refers to DomainRegistrar."""
    domain_registration_date_time: _rt.datetime | None = None
    """``domainRegistrationDateTime``: datetime."""
    domain_last_updated_date_time: _rt.datetime | None = None
    """``domainLastUpdatedDateTime``: datetime."""
    domain_expiration_date_time: _rt.datetime | None = None
    """``domainExpirationDateTime``: datetime."""
    hourly_cost: float | None = None
    """``hourlyCost``: double."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    install_date: _rt.datetime | None = None
    """``installDate``: datetime."""
    installed_by_contact_id: int | None = None
    """``installedByContactID``: int32, read-only, refers to Contact."""
    installed_by_id: int | None = None
    """``installedByID``: int32, read-only, refers to Resource."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    last_activity_person_id: int | None = None
    """``lastActivityPersonID``: int32, read-only, refers to Resource."""
    last_activity_person_type: int | None = None
    """``lastActivityPersonType``: int32, read-only, picklist of the tenant, not queryable."""
    last_modified_time: _rt.datetime | None = None
    """``lastModifiedTime``: datetime, read-only."""
    location: str | None = None
    """``location``: string, at most 100 characters."""
    monthly_cost: float | None = None
    """``monthlyCost``: double."""
    notes: str | None = None
    """``notes``: string, at most 5,000 characters."""
    number_of_users: float | None = None
    """``numberOfUsers``: double."""
    parent_configuration_item_id: int | None = None
    """``parentConfigurationItemID``: int32, refers to ConfigurationItem, ParentInstalledProductID in SOAP."""
    per_use_cost: float | None = None
    """``perUseCost``: double."""
    product_id: int | None = None
    """``productID``: int32, required, refers to Product."""
    reference_number: str | None = None
    """``referenceNumber``: string, at most 100 characters."""
    reference_title: str | None = None
    """``referenceTitle``: string, at most 200 characters."""
    rmm_device_audit_antivirus_status_id: int | None = None
    """``rmmDeviceAuditAntivirusStatusID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_architecture_id: int | None = None
    """``rmmDeviceAuditArchitectureID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_backup_status_id: int | None = None
    """``rmmDeviceAuditBackupStatusID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_description: str | None = None
    """``rmmDeviceAuditDescription``: string, at most 255 characters, read-only."""
    rmm_device_audit_device_type_id: int | None = None
    """``rmmDeviceAuditDeviceTypeID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_display_adaptor_id: int | None = None
    """``rmmDeviceAuditDisplayAdaptorID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_domain_id: int | None = None
    """``rmmDeviceAuditDomainID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_external_ip_address: str | None = None
    """``rmmDeviceAuditExternalIPAddress``: string, at most 255 characters, read-only."""
    rmm_device_audit_hostname: str | None = None
    """``rmmDeviceAuditHostname``: string, at most 255 characters, read-only."""
    rmm_device_audit_ip_address: str | None = None
    """``rmmDeviceAuditIPAddress``: string, at most 255 characters, read-only."""
    rmm_device_audit_last_user: str | None = None
    """``rmmDeviceAuditLastUser``: string, at most 50 characters, read-only."""
    rmm_device_audit_mac_address: str | None = None
    """``rmmDeviceAuditMacAddress``: string, at most 255 characters, read-only."""
    rmm_device_audit_manufacturer_id: int | None = None
    """``rmmDeviceAuditManufacturerID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_firmware_id: int | None = None
    """``rmmDeviceAuditFirmwareID``: int32."""
    rmm_device_audit_memory_bytes: int | None = None
    """``rmmDeviceAuditMemoryBytes``: int64, read-only."""
    rmm_device_audit_missing_patch_count: int | None = None
    """``rmmDeviceAuditMissingPatchCount``: int32, read-only."""
    rmm_device_audit_mobile_network_operator_id: int | None = None
    """``rmmDeviceAuditMobileNetworkOperatorID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_mobile_number: str | None = None
    """``rmmDeviceAuditMobileNumber``: string, at most 255 characters, read-only."""
    rmm_device_audit_model_id: int | None = None
    """``rmmDeviceAuditModelID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_motherboard_id: int | None = None
    """``rmmDeviceAuditMotherboardID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_operating_system: str | None = None
    """``rmmDeviceAuditOperatingSystem``: string, at most 255 characters, read-only, not queryable."""
    rmm_device_audit_patch_status_id: int | None = None
    """``rmmDeviceAuditPatchStatusID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_processor_id: int | None = None
    """``rmmDeviceAuditProcessorID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_service_pack_id: int | None = None
    """``rmmDeviceAuditServicePackID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_snmp_contact: str | None = None
    """``rmmDeviceAuditSNMPContact``: string, at most 255 characters, read-only."""
    rmm_device_audit_snmp_location: str | None = None
    """``rmmDeviceAuditSNMPLocation``: string, at most 255 characters, read-only."""
    rmm_device_audit_snmp_name: str | None = None
    """``rmmDeviceAuditSNMPName``: string, at most 255 characters, read-only."""
    rmm_device_audit_software_status_id: int | None = None
    """``rmmDeviceAuditSoftwareStatusID``: int32, read-only, picklist of the tenant."""
    rmm_device_audit_storage_bytes: int | None = None
    """``rmmDeviceAuditStorageBytes``: int64, read-only."""
    rmm_device_id: int | None = None
    """``rmmDeviceID``: int64, read-only."""
    rmm_device_uid: str | None = None
    """``rmmDeviceUID``: string, at most 255 characters, read-only."""
    rmm_vsax_device_id: str | None = None
    """``rmmVsaxDeviceID``: string."""
    rmm_open_alert_count: int | None = None
    """``rmmOpenAlertCount``: int32, read-only."""
    serial_number: str | None = None
    """``serialNumber``: string, at most 100 characters."""
    service_bundle_id: int | None = None
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None = None
    """``serviceID``: int32, refers to Service."""
    service_level_agreement_id: int | None = None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None = None
    """``setupFee``: double."""
    source_charge_id: int | None = None
    """``sourceChargeID``: int32, read-only, SourceCostID in SOAP."""
    source_charge_type: int | None = None
    """``sourceChargeType``: int32, read-only, picklist of the tenant, SourceCostType in SOAP."""
    ssl_source: str | None = None
    """``sslSource``: string."""
    ssl_common_name: str | None = None
    """``sslCommonName``: string."""
    ssl_valid_from_date_time: _rt.datetime | None = None
    """``sslValidFromDateTime``: datetime."""
    ssl_valid_until_date_time: _rt.datetime | None = None
    """``sslValidUntilDateTime``: datetime."""
    ssl_issued_by: str | None = None
    """``sslIssuedBy``: string."""
    ssl_organization: str | None = None
    """``sslOrganization``: string."""
    ssl_organization_unit: str | None = None
    """``sslOrganizationUnit``: string."""
    ssl_location: str | None = None
    """``sslLocation``: string."""
    ssl_serial_number: str | None = None
    """``sslSerialNumber``: string."""
    ssl_signature_algorithm: str | None = None
    """``sslSignatureAlgorithm``: string."""
    vendor_id: int | None = None
    """``vendorID``: int32, refers to Company."""
    warranty_expiration_date: _rt.datetime | None = None
    """``warrantyExpirationDate``: datetime."""
    rmm_is_in_maintenance_mode: bool | None = None
    """``rmmIsInMaintenanceMode``: boolean."""
    rmm_is_mobile_device_management_enrolled: bool | None = None
    """``rmmIsMobileDeviceManagementEnrolled``: boolean."""
    rmm_device_url: str | None = None
    """``rmmDeviceUrl``: string."""

    @property
    def configuration_item_category(self) -> _rt.Ref[_ConfigurationItemCategory]:
        """The row of ConfigurationItemCategories that ``configuration_item_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_category_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def company_location(self) -> _rt.Ref[_CompanyLocation]:
        """The row of CompanyLocations that ``company_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_location_id")

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
    def created_by_person(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_person_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_person_id")

    @property
    def domain_registrar(self) -> _rt.Ref[_DomainRegistrar]:
        """The row of DomainRegistrars that ``domain_registrar_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "domain_registrar_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def installed_by_contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``installed_by_contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "installed_by_contact_id")

    @property
    def installed_by(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``installed_by_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "installed_by_id")

    @property
    def last_activity_person(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_activity_person_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_activity_person_id")

    @property
    def parent_configuration_item(self) -> _rt.Ref[ConfigurationItem]:
        """The row of ConfigurationItems that ``parent_configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "parent_configuration_item_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")

    @property
    def service_bundle(self) -> _rt.Ref[_ServiceBundle]:
        """The row of ServiceBundles that ``service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_bundle_id")

    @property
    def service(self) -> _rt.Ref[_Service]:
        """The row of Services that ``service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_id")

    @property
    def vendor(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``vendor_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "vendor_id")


class ConfigurationItemCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItems can be given."""

    configuration_item_category_id: int | None
    """``configurationItemCategoryID``: int32, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    company_id: _t.Required[int]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_type: int | None
    """``configurationItemType``: int32, picklist of the tenant, Type in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int32, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int32, refers to ContractService."""
    daily_cost: float | None
    """``dailyCost``: double."""
    domain: str | None
    """``domain``: string."""
    domain_registrar_id: int | None
    """``domainRegistrarID``: int32, refers to DomainRegistrar."""
    domain_registration_date_time: _rt.datetime | None
    """``domainRegistrationDateTime``: datetime."""
    domain_last_updated_date_time: _rt.datetime | None
    """``domainLastUpdatedDateTime``: datetime."""
    domain_expiration_date_time: _rt.datetime | None
    """``domainExpirationDateTime``: datetime."""
    hourly_cost: float | None
    """``hourlyCost``: double."""
    install_date: _rt.datetime | None
    """``installDate``: datetime."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    location: str | None
    """``location``: string, at most 100 characters."""
    monthly_cost: float | None
    """``monthlyCost``: double."""
    notes: str | None
    """``notes``: string, at most 5,000 characters."""
    number_of_users: float | None
    """``numberOfUsers``: double."""
    parent_configuration_item_id: int | None
    """``parentConfigurationItemID``: int32, refers to ConfigurationItem, ParentInstalledProductID in SOAP."""
    per_use_cost: float | None
    """``perUseCost``: double."""
    product_id: _t.Required[int]
    """``productID``: int32, required, refers to Product."""
    reference_number: str | None
    """``referenceNumber``: string, at most 100 characters."""
    reference_title: str | None
    """``referenceTitle``: string, at most 200 characters."""
    rmm_device_audit_firmware_id: int | None
    """``rmmDeviceAuditFirmwareID``: int32."""
    rmm_vsax_device_id: str | None
    """``rmmVsaxDeviceID``: string."""
    serial_number: str | None
    """``serialNumber``: string, at most 100 characters."""
    service_bundle_id: int | None
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None
    """``serviceID``: int32, refers to Service."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None
    """``setupFee``: double."""
    ssl_source: str | None
    """``sslSource``: string."""
    ssl_common_name: str | None
    """``sslCommonName``: string."""
    ssl_valid_from_date_time: _rt.datetime | None
    """``sslValidFromDateTime``: datetime."""
    ssl_valid_until_date_time: _rt.datetime | None
    """``sslValidUntilDateTime``: datetime."""
    ssl_issued_by: str | None
    """``sslIssuedBy``: string."""
    ssl_organization: str | None
    """``sslOrganization``: string."""
    ssl_organization_unit: str | None
    """``sslOrganizationUnit``: string."""
    ssl_location: str | None
    """``sslLocation``: string."""
    ssl_serial_number: str | None
    """``sslSerialNumber``: string."""
    ssl_signature_algorithm: str | None
    """``sslSignatureAlgorithm``: string."""
    vendor_id: int | None
    """``vendorID``: int32, refers to Company."""
    warranty_expiration_date: _rt.datetime | None
    """``warrantyExpirationDate``: datetime."""
    rmm_is_in_maintenance_mode: bool | None
    """``rmmIsInMaintenanceMode``: boolean."""
    rmm_is_mobile_device_management_enrolled: bool | None
    """``rmmIsMobileDeviceManagementEnrolled``: boolean."""
    rmm_device_url: str | None
    """``rmmDeviceUrl``: string."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemCreate(_rt.WriteModel):
    """A row of ConfigurationItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    configuration_item_category_id: int | None | _rt.Unset = _rt.UNSET
    """``configurationItemCategoryID``: int32, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    company_id: int
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_location_id: int | None | _rt.Unset = _rt.UNSET
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_type: int | None | _rt.Unset = _rt.UNSET
    """``configurationItemType``: int32, picklist of the tenant, Type in SOAP."""
    contact_id: int | None | _rt.Unset = _rt.UNSET
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None | _rt.Unset = _rt.UNSET
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceBundleID``: int32, refers to ContractServiceBundle."""
    contract_service_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceID``: int32, refers to ContractService."""
    daily_cost: float | None | _rt.Unset = _rt.UNSET
    """``dailyCost``: double."""
    domain: str | None | _rt.Unset = _rt.UNSET
    """``domain``: string."""
    domain_registrar_id: int | None | _rt.Unset = _rt.UNSET
    """``domainRegistrarID``: int32, refers to DomainRegistrar."""
    domain_registration_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``domainRegistrationDateTime``: datetime."""
    domain_last_updated_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``domainLastUpdatedDateTime``: datetime."""
    domain_expiration_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``domainExpirationDateTime``: datetime."""
    hourly_cost: float | None | _rt.Unset = _rt.UNSET
    """``hourlyCost``: double."""
    install_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``installDate``: datetime."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    location: str | None | _rt.Unset = _rt.UNSET
    """``location``: string, at most 100 characters."""
    monthly_cost: float | None | _rt.Unset = _rt.UNSET
    """``monthlyCost``: double."""
    notes: str | None | _rt.Unset = _rt.UNSET
    """``notes``: string, at most 5,000 characters."""
    number_of_users: float | None | _rt.Unset = _rt.UNSET
    """``numberOfUsers``: double."""
    parent_configuration_item_id: int | None | _rt.Unset = _rt.UNSET
    """``parentConfigurationItemID``: int32, refers to ConfigurationItem, ParentInstalledProductID in SOAP."""
    per_use_cost: float | None | _rt.Unset = _rt.UNSET
    """``perUseCost``: double."""
    product_id: int
    """``productID``: int32, required, refers to Product."""
    reference_number: str | None | _rt.Unset = _rt.UNSET
    """``referenceNumber``: string, at most 100 characters."""
    reference_title: str | None | _rt.Unset = _rt.UNSET
    """``referenceTitle``: string, at most 200 characters."""
    rmm_device_audit_firmware_id: int | None | _rt.Unset = _rt.UNSET
    """``rmmDeviceAuditFirmwareID``: int32."""
    rmm_vsax_device_id: str | None | _rt.Unset = _rt.UNSET
    """``rmmVsaxDeviceID``: string."""
    serial_number: str | None | _rt.Unset = _rt.UNSET
    """``serialNumber``: string, at most 100 characters."""
    service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceID``: int32, refers to Service."""
    service_level_agreement_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None | _rt.Unset = _rt.UNSET
    """``setupFee``: double."""
    ssl_source: str | None | _rt.Unset = _rt.UNSET
    """``sslSource``: string."""
    ssl_common_name: str | None | _rt.Unset = _rt.UNSET
    """``sslCommonName``: string."""
    ssl_valid_from_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``sslValidFromDateTime``: datetime."""
    ssl_valid_until_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``sslValidUntilDateTime``: datetime."""
    ssl_issued_by: str | None | _rt.Unset = _rt.UNSET
    """``sslIssuedBy``: string."""
    ssl_organization: str | None | _rt.Unset = _rt.UNSET
    """``sslOrganization``: string."""
    ssl_organization_unit: str | None | _rt.Unset = _rt.UNSET
    """``sslOrganizationUnit``: string."""
    ssl_location: str | None | _rt.Unset = _rt.UNSET
    """``sslLocation``: string."""
    ssl_serial_number: str | None | _rt.Unset = _rt.UNSET
    """``sslSerialNumber``: string."""
    ssl_signature_algorithm: str | None | _rt.Unset = _rt.UNSET
    """``sslSignatureAlgorithm``: string."""
    vendor_id: int | None | _rt.Unset = _rt.UNSET
    """``vendorID``: int32, refers to Company."""
    warranty_expiration_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``warrantyExpirationDate``: datetime."""
    rmm_is_in_maintenance_mode: bool | None | _rt.Unset = _rt.UNSET
    """``rmmIsInMaintenanceMode``: boolean."""
    rmm_is_mobile_device_management_enrolled: bool | None | _rt.Unset = _rt.UNSET
    """``rmmIsMobileDeviceManagementEnrolled``: boolean."""
    rmm_device_url: str | None | _rt.Unset = _rt.UNSET
    """``rmmDeviceUrl``: string."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemCreateFields]) -> None: ...


class ConfigurationItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ConfigurationItems. Left out is kept; None clears."""

    configuration_item_category_id: int | None
    """``configurationItemCategoryID``: int32, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_type: int | None
    """``configurationItemType``: int32, picklist of the tenant, Type in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int32, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int32, refers to ContractService."""
    daily_cost: float | None
    """``dailyCost``: double."""
    domain: str | None
    """``domain``: string."""
    domain_registrar_id: int | None
    """``domainRegistrarID``: int32, refers to DomainRegistrar."""
    domain_registration_date_time: _rt.datetime | None
    """``domainRegistrationDateTime``: datetime."""
    domain_last_updated_date_time: _rt.datetime | None
    """``domainLastUpdatedDateTime``: datetime."""
    domain_expiration_date_time: _rt.datetime | None
    """``domainExpirationDateTime``: datetime."""
    hourly_cost: float | None
    """``hourlyCost``: double."""
    install_date: _rt.datetime | None
    """``installDate``: datetime."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    location: str | None
    """``location``: string, at most 100 characters."""
    monthly_cost: float | None
    """``monthlyCost``: double."""
    notes: str | None
    """``notes``: string, at most 5,000 characters."""
    number_of_users: float | None
    """``numberOfUsers``: double."""
    parent_configuration_item_id: int | None
    """``parentConfigurationItemID``: int32, refers to ConfigurationItem, ParentInstalledProductID in SOAP."""
    per_use_cost: float | None
    """``perUseCost``: double."""
    product_id: int
    """``productID``: int32, required, refers to Product."""
    reference_number: str | None
    """``referenceNumber``: string, at most 100 characters."""
    reference_title: str | None
    """``referenceTitle``: string, at most 200 characters."""
    rmm_device_audit_firmware_id: int | None
    """``rmmDeviceAuditFirmwareID``: int32."""
    rmm_vsax_device_id: str | None
    """``rmmVsaxDeviceID``: string."""
    serial_number: str | None
    """``serialNumber``: string, at most 100 characters."""
    service_bundle_id: int | None
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None
    """``serviceID``: int32, refers to Service."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None
    """``setupFee``: double."""
    ssl_source: str | None
    """``sslSource``: string."""
    ssl_common_name: str | None
    """``sslCommonName``: string."""
    ssl_valid_from_date_time: _rt.datetime | None
    """``sslValidFromDateTime``: datetime."""
    ssl_valid_until_date_time: _rt.datetime | None
    """``sslValidUntilDateTime``: datetime."""
    ssl_issued_by: str | None
    """``sslIssuedBy``: string."""
    ssl_organization: str | None
    """``sslOrganization``: string."""
    ssl_organization_unit: str | None
    """``sslOrganizationUnit``: string."""
    ssl_location: str | None
    """``sslLocation``: string."""
    ssl_serial_number: str | None
    """``sslSerialNumber``: string."""
    ssl_signature_algorithm: str | None
    """``sslSignatureAlgorithm``: string."""
    vendor_id: int | None
    """``vendorID``: int32, refers to Company."""
    warranty_expiration_date: _rt.datetime | None
    """``warrantyExpirationDate``: datetime."""
    rmm_is_in_maintenance_mode: bool | None
    """``rmmIsInMaintenanceMode``: boolean."""
    rmm_is_mobile_device_management_enrolled: bool | None
    """``rmmIsMobileDeviceManagementEnrolled``: boolean."""
    rmm_device_url: str | None
    """``rmmDeviceUrl``: string."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class ConfigurationItemReplaceFields(_t.TypedDict, total=False):
    """What a row of ConfigurationItems is replaced by. Left out is cleared."""

    configuration_item_category_id: int | None
    """``configurationItemCategoryID``: int32, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    configuration_item_type: int | None
    """``configurationItemType``: int32, picklist of the tenant, Type in SOAP."""
    contact_id: int | None
    """``contactID``: int32, refers to Contact."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int32, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int32, refers to ContractService."""
    daily_cost: float | None
    """``dailyCost``: double."""
    domain: str | None
    """``domain``: string."""
    domain_registrar_id: int | None
    """``domainRegistrarID``: int32, refers to DomainRegistrar."""
    domain_registration_date_time: _rt.datetime | None
    """``domainRegistrationDateTime``: datetime."""
    domain_last_updated_date_time: _rt.datetime | None
    """``domainLastUpdatedDateTime``: datetime."""
    domain_expiration_date_time: _rt.datetime | None
    """``domainExpirationDateTime``: datetime."""
    hourly_cost: float | None
    """``hourlyCost``: double."""
    install_date: _rt.datetime | None
    """``installDate``: datetime."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    location: str | None
    """``location``: string, at most 100 characters."""
    monthly_cost: float | None
    """``monthlyCost``: double."""
    notes: str | None
    """``notes``: string, at most 5,000 characters."""
    number_of_users: float | None
    """``numberOfUsers``: double."""
    parent_configuration_item_id: int | None
    """``parentConfigurationItemID``: int32, refers to ConfigurationItem, ParentInstalledProductID in SOAP."""
    per_use_cost: float | None
    """``perUseCost``: double."""
    product_id: _t.Required[int]
    """``productID``: int32, required, refers to Product."""
    reference_number: str | None
    """``referenceNumber``: string, at most 100 characters."""
    reference_title: str | None
    """``referenceTitle``: string, at most 200 characters."""
    rmm_device_audit_firmware_id: int | None
    """``rmmDeviceAuditFirmwareID``: int32."""
    rmm_vsax_device_id: str | None
    """``rmmVsaxDeviceID``: string."""
    serial_number: str | None
    """``serialNumber``: string, at most 100 characters."""
    service_bundle_id: int | None
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None
    """``serviceID``: int32, refers to Service."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int32, picklist of the tenant."""
    setup_fee: float | None
    """``setupFee``: double."""
    ssl_source: str | None
    """``sslSource``: string."""
    ssl_common_name: str | None
    """``sslCommonName``: string."""
    ssl_valid_from_date_time: _rt.datetime | None
    """``sslValidFromDateTime``: datetime."""
    ssl_valid_until_date_time: _rt.datetime | None
    """``sslValidUntilDateTime``: datetime."""
    ssl_issued_by: str | None
    """``sslIssuedBy``: string."""
    ssl_organization: str | None
    """``sslOrganization``: string."""
    ssl_organization_unit: str | None
    """``sslOrganizationUnit``: string."""
    ssl_location: str | None
    """``sslLocation``: string."""
    ssl_serial_number: str | None
    """``sslSerialNumber``: string."""
    ssl_signature_algorithm: str | None
    """``sslSignatureAlgorithm``: string."""
    vendor_id: int | None
    """``vendorID``: int32, refers to Company."""
    warranty_expiration_date: _rt.datetime | None
    """``warrantyExpirationDate``: datetime."""
    rmm_is_in_maintenance_mode: bool | None
    """``rmmIsInMaintenanceMode``: boolean."""
    rmm_is_mobile_device_management_enrolled: bool | None
    """``rmmIsMobileDeviceManagementEnrolled``: boolean."""
    rmm_device_url: str | None
    """``rmmDeviceUrl``: string."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class ConfigurationItemsService(_rt.Readable[ConfigurationItem], _rt.Referring[ConfigurationItem, "_CompanyLocation | ConfigurationItem | _ConfigurationItemCategory | _Contract | _ContractService | _ContractServiceBundle | _DomainRegistrar | _Product | _Service | _ServiceBundle"], _rt.Creatable[ConfigurationItem], _rt.Updatable[ConfigurationItem], _rt.Deactivating[ConfigurationItem]):
    """What the API can do with ConfigurationItems: the sync service."""

    model = ConfigurationItem

    @_t.overload
    def create(self, model: ConfigurationItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemCreate, model, fields)

    @_t.overload
    def update(self, row: ConfigurationItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemUpdateFields]) -> None: ...

    def update(self, target: int | ConfigurationItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_ConfigurationItemAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .configuration_item_attachments import ConfigurationItemAttachmentsService

        return _rt.Attachments(ConfigurationItemAttachmentsService(self._session), id)


class AsyncConfigurationItemsService(_rt.AsyncReadable[ConfigurationItem], _rt.AsyncReferring[ConfigurationItem, "_CompanyLocation | ConfigurationItem | _ConfigurationItemCategory | _Contract | _ContractService | _ContractServiceBundle | _DomainRegistrar | _Product | _Service | _ServiceBundle"], _rt.AsyncCreatable[ConfigurationItem], _rt.AsyncUpdatable[ConfigurationItem], _rt.AsyncDeactivating[ConfigurationItem]):
    """What the API can do with ConfigurationItems: the async service."""

    model = ConfigurationItem

    @_t.overload
    async def create(self, model: ConfigurationItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemCreate, model, fields)

    @_t.overload
    async def update(self, row: ConfigurationItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemUpdateFields]) -> None: ...

    async def update(self, target: int | ConfigurationItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ConfigurationItemAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .configuration_item_attachments import AsyncConfigurationItemAttachmentsService

        return _rt.AsyncAttachments(AsyncConfigurationItemAttachmentsService(self._session), id)
