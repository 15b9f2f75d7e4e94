"""Typed access to the Autotask PSA REST API: 232 entities. Generated; do not edit.

Start with ``Autotask.from_env()`` (or ``AsyncAutotask``); ``dir(autotask)`` lists the models and picklists, ``ENTITIES`` the
collections, ``RELATIONS`` what refers to what, ``RULES`` what must fit (``integrity`` has their kinds), ``errors`` what can go wrong,
``settings`` how a client talks, ``events`` what it tells, ``health`` how it is doing, ``work`` what units of work and cascades give,
``metadata`` what is known of a tenant at run time.
A query reads ``at.tickets.where(Ticket.q.id > 7)``.

Nothing but this file is loaded by importing it. ``from autotask import Ticket`` loads one entity.
"""

import typing as _t

from autotask_runtime.lazy import importer as _importer

if _t.TYPE_CHECKING:
    from . import errors as errors
    from . import events as events
    from . import health as health
    from . import integrity as integrity
    from . import journal as journal
    from . import metadata as metadata
    from . import settings as settings
    from . import work as work
    from ._client import AsyncAutotask as AsyncAutotask
    from ._client import Autotask as Autotask
    from ._entities import ENTITIES as ENTITIES
    from ._entities import FINGERPRINT as FINGERPRINT
    from ._entities import SOURCES as SOURCES
    from ._entities import __version__ as __version__
    from ._relations import RELATIONS as RELATIONS
    from ._rules import RULES as RULES
    from .entities.action_types import ActionType as ActionType
    from .entities.action_types import ActionTypeCreate as ActionTypeCreate
    from .entities.additional_invoice_field_values import AdditionalInvoiceFieldValue as AdditionalInvoiceFieldValue
    from .entities.appointments import Appointment as Appointment
    from .entities.appointments import AppointmentCreate as AppointmentCreate
    from .entities.article_attachments import ArticleAttachment as ArticleAttachment
    from .entities.article_attachments import ArticleAttachmentCreate as ArticleAttachmentCreate
    from .entities.article_configuration_item_category_associations import ArticleConfigurationItemCategoryAssociation as ArticleConfigurationItemCategoryAssociation
    from .entities.article_configuration_item_category_associations import ArticleConfigurationItemCategoryAssociationCreate as ArticleConfigurationItemCategoryAssociationCreate
    from .entities.article_notes import ArticleNote as ArticleNote
    from .entities.article_notes import ArticleNoteCreate as ArticleNoteCreate
    from .entities.article_plain_text_content import ArticlePlainTextContent as ArticlePlainTextContent
    from .entities.article_tag_associations import ArticleTagAssociation as ArticleTagAssociation
    from .entities.article_tag_associations import ArticleTagAssociationCreate as ArticleTagAssociationCreate
    from .entities.article_ticket_associations import ArticleTicketAssociation as ArticleTicketAssociation
    from .entities.article_ticket_associations import ArticleTicketAssociationCreate as ArticleTicketAssociationCreate
    from .entities.article_to_article_associations import ArticleToArticleAssociation as ArticleToArticleAssociation
    from .entities.article_to_article_associations import ArticleToArticleAssociationCreate as ArticleToArticleAssociationCreate
    from .entities.article_to_document_associations import ArticleToDocumentAssociation as ArticleToDocumentAssociation
    from .entities.article_to_document_associations import ArticleToDocumentAssociationCreate as ArticleToDocumentAssociationCreate
    from .entities.attachment_info import AttachmentInfo as AttachmentInfo
    from .entities.attachment_info import AttachmentInfoPublish as AttachmentInfoPublish
    from .entities.billing_codes import BillingCode as BillingCode
    from .entities.billing_item_approval_levels import BillingItemApprovalLevel as BillingItemApprovalLevel
    from .entities.billing_item_approval_levels import BillingItemApprovalLevelCreate as BillingItemApprovalLevelCreate
    from .entities.billing_items import BillingItem as BillingItem
    from .entities.change_order_charges import ChangeOrderCharge as ChangeOrderCharge
    from .entities.change_order_charges import ChangeOrderChargeCreate as ChangeOrderChargeCreate
    from .entities.change_request_links import ChangeRequestLink as ChangeRequestLink
    from .entities.change_request_links import ChangeRequestLinkCreate as ChangeRequestLinkCreate
    from .entities.checklist_libraries import ChecklistLibrary as ChecklistLibrary
    from .entities.checklist_libraries import ChecklistLibraryCreate as ChecklistLibraryCreate
    from .entities.checklist_library_checklist_items import ChecklistLibraryChecklistItem as ChecklistLibraryChecklistItem
    from .entities.checklist_library_checklist_items import ChecklistLibraryChecklistItemCreate as ChecklistLibraryChecklistItemCreate
    from .entities.classification_icons import ClassificationIcon as ClassificationIcon
    from .entities.client_portal_users import ClientPortalUser as ClientPortalUser
    from .entities.client_portal_users import ClientPortalUserCreate as ClientPortalUserCreate
    from .entities.comanaged_associations import ComanagedAssociation as ComanagedAssociation
    from .entities.comanaged_associations import ComanagedAssociationCreate as ComanagedAssociationCreate
    from .entities.companies import Company as Company
    from .entities.companies import CompanyCreate as CompanyCreate
    from .entities.companies import CompanyInvoiceSettings as CompanyInvoiceSettings
    from .entities.companies import CompanyBillToAddressToUse as CompanyBillToAddressToUse
    from .entities.companies import CompanyType as CompanyType
    from .entities.company_alerts import CompanyAlert as CompanyAlert
    from .entities.company_alerts import CompanyAlertCreate as CompanyAlertCreate
    from .entities.company_attachments import CompanyAttachment as CompanyAttachment
    from .entities.company_attachments import CompanyAttachmentCreate as CompanyAttachmentCreate
    from .entities.company_categories import CompanyCategory as CompanyCategory
    from .entities.company_locations import CompanyLocation as CompanyLocation
    from .entities.company_locations import CompanyLocationCreate as CompanyLocationCreate
    from .entities.company_note_attachments import CompanyNoteAttachment as CompanyNoteAttachment
    from .entities.company_note_attachments import CompanyNoteAttachmentCreate as CompanyNoteAttachmentCreate
    from .entities.company_notes import CompanyNote as CompanyNote
    from .entities.company_notes import CompanyNoteCreate as CompanyNoteCreate
    from .entities.company_site_configurations import CompanySiteConfiguration as CompanySiteConfiguration
    from .entities.company_teams import CompanyTeam as CompanyTeam
    from .entities.company_teams import CompanyTeamCreate as CompanyTeamCreate
    from .entities.company_to_dos import CompanyToDo as CompanyToDo
    from .entities.company_to_dos import CompanyToDoCreate as CompanyToDoCreate
    from .entities.company_webhook_excluded_resources import CompanyWebhookExcludedResource as CompanyWebhookExcludedResource
    from .entities.company_webhook_excluded_resources import CompanyWebhookExcludedResourceCreate as CompanyWebhookExcludedResourceCreate
    from .entities.company_webhook_fields import CompanyWebhookField as CompanyWebhookField
    from .entities.company_webhook_fields import CompanyWebhookFieldCreate as CompanyWebhookFieldCreate
    from .entities.company_webhook_udf_fields import CompanyWebhookUdfField as CompanyWebhookUdfField
    from .entities.company_webhook_udf_fields import CompanyWebhookUdfFieldCreate as CompanyWebhookUdfFieldCreate
    from .entities.company_webhooks import CompanyWebhook as CompanyWebhook
    from .entities.company_webhooks import CompanyWebhookCreate as CompanyWebhookCreate
    from .entities.configuration_item_attachments import ConfigurationItemAttachment as ConfigurationItemAttachment
    from .entities.configuration_item_attachments import ConfigurationItemAttachmentCreate as ConfigurationItemAttachmentCreate
    from .entities.configuration_item_billing_product_associations import ConfigurationItemBillingProductAssociation as ConfigurationItemBillingProductAssociation
    from .entities.configuration_item_billing_product_associations import ConfigurationItemBillingProductAssociationCreate as ConfigurationItemBillingProductAssociationCreate
    from .entities.configuration_item_categories import ConfigurationItemCategory as ConfigurationItemCategory
    from .entities.configuration_item_categories import ConfigurationItemCategoryCreate as ConfigurationItemCategoryCreate
    from .entities.configuration_item_category_udf_associations import ConfigurationItemCategoryUdfAssociation as ConfigurationItemCategoryUdfAssociation
    from .entities.configuration_item_category_udf_associations import ConfigurationItemCategoryUdfAssociationCreate as ConfigurationItemCategoryUdfAssociationCreate
    from .entities.configuration_item_dns_records import ConfigurationItemDnsRecord as ConfigurationItemDnsRecord
    from .entities.configuration_item_note_attachments import ConfigurationItemNoteAttachment as ConfigurationItemNoteAttachment
    from .entities.configuration_item_note_attachments import ConfigurationItemNoteAttachmentCreate as ConfigurationItemNoteAttachmentCreate
    from .entities.configuration_item_notes import ConfigurationItemNote as ConfigurationItemNote
    from .entities.configuration_item_notes import ConfigurationItemNoteCreate as ConfigurationItemNoteCreate
    from .entities.configuration_item_related_items import ConfigurationItemRelatedItem as ConfigurationItemRelatedItem
    from .entities.configuration_item_related_items import ConfigurationItemRelatedItemCreate as ConfigurationItemRelatedItemCreate
    from .entities.configuration_item_ssl_subject_alternative_names import ConfigurationItemSslSubjectAlternativeName as ConfigurationItemSslSubjectAlternativeName
    from .entities.configuration_item_types import ConfigurationItemType as ConfigurationItemType
    from .entities.configuration_item_types import ConfigurationItemTypeCreate as ConfigurationItemTypeCreate
    from .entities.configuration_item_webhook_excluded_resources import ConfigurationItemWebhookExcludedResource as ConfigurationItemWebhookExcludedResource
    from .entities.configuration_item_webhook_excluded_resources import ConfigurationItemWebhookExcludedResourceCreate as ConfigurationItemWebhookExcludedResourceCreate
    from .entities.configuration_item_webhook_fields import ConfigurationItemWebhookField as ConfigurationItemWebhookField
    from .entities.configuration_item_webhook_fields import ConfigurationItemWebhookFieldCreate as ConfigurationItemWebhookFieldCreate
    from .entities.configuration_item_webhook_udf_fields import ConfigurationItemWebhookUdfField as ConfigurationItemWebhookUdfField
    from .entities.configuration_item_webhook_udf_fields import ConfigurationItemWebhookUdfFieldCreate as ConfigurationItemWebhookUdfFieldCreate
    from .entities.configuration_item_webhooks import ConfigurationItemWebhook as ConfigurationItemWebhook
    from .entities.configuration_item_webhooks import ConfigurationItemWebhookCreate as ConfigurationItemWebhookCreate
    from .entities.configuration_items import ConfigurationItem as ConfigurationItem
    from .entities.configuration_items import ConfigurationItemCreate as ConfigurationItemCreate
    from .entities.contact_billing_product_associations import ContactBillingProductAssociation as ContactBillingProductAssociation
    from .entities.contact_billing_product_associations import ContactBillingProductAssociationCreate as ContactBillingProductAssociationCreate
    from .entities.contact_group_contacts import ContactGroupContact as ContactGroupContact
    from .entities.contact_group_contacts import ContactGroupContactCreate as ContactGroupContactCreate
    from .entities.contact_groups import ContactGroup as ContactGroup
    from .entities.contact_groups import ContactGroupCreate as ContactGroupCreate
    from .entities.contact_webhook_excluded_resources import ContactWebhookExcludedResource as ContactWebhookExcludedResource
    from .entities.contact_webhook_excluded_resources import ContactWebhookExcludedResourceCreate as ContactWebhookExcludedResourceCreate
    from .entities.contact_webhook_fields import ContactWebhookField as ContactWebhookField
    from .entities.contact_webhook_fields import ContactWebhookFieldCreate as ContactWebhookFieldCreate
    from .entities.contact_webhook_udf_fields import ContactWebhookUdfField as ContactWebhookUdfField
    from .entities.contact_webhook_udf_fields import ContactWebhookUdfFieldCreate as ContactWebhookUdfFieldCreate
    from .entities.contact_webhooks import ContactWebhook as ContactWebhook
    from .entities.contact_webhooks import ContactWebhookCreate as ContactWebhookCreate
    from .entities.contacts import Contact as Contact
    from .entities.contacts import ContactCreate as ContactCreate
    from .entities.contract_billing_rules import ContractBillingRule as ContractBillingRule
    from .entities.contract_billing_rules import ContractBillingRuleCreate as ContractBillingRuleCreate
    from .entities.contract_block_hour_factors import ContractBlockHourFactor as ContractBlockHourFactor
    from .entities.contract_block_hour_factors import ContractBlockHourFactorCreate as ContractBlockHourFactorCreate
    from .entities.contract_blocks import ContractBlock as ContractBlock
    from .entities.contract_blocks import ContractBlockCreate as ContractBlockCreate
    from .entities.contract_charges import ContractCharge as ContractCharge
    from .entities.contract_charges import ContractChargeCreate as ContractChargeCreate
    from .entities.contract_exclusion_billing_codes import ContractExclusionBillingCode as ContractExclusionBillingCode
    from .entities.contract_exclusion_billing_codes import ContractExclusionBillingCodeCreate as ContractExclusionBillingCodeCreate
    from .entities.contract_exclusion_roles import ContractExclusionRole as ContractExclusionRole
    from .entities.contract_exclusion_roles import ContractExclusionRoleCreate as ContractExclusionRoleCreate
    from .entities.contract_exclusion_set_excluded_roles import ContractExclusionSetExcludedRole as ContractExclusionSetExcludedRole
    from .entities.contract_exclusion_set_excluded_roles import ContractExclusionSetExcludedRoleCreate as ContractExclusionSetExcludedRoleCreate
    from .entities.contract_exclusion_set_excluded_work_types import ContractExclusionSetExcludedWorkType as ContractExclusionSetExcludedWorkType
    from .entities.contract_exclusion_set_excluded_work_types import ContractExclusionSetExcludedWorkTypeCreate as ContractExclusionSetExcludedWorkTypeCreate
    from .entities.contract_exclusion_sets import ContractExclusionSet as ContractExclusionSet
    from .entities.contract_exclusion_sets import ContractExclusionSetCreate as ContractExclusionSetCreate
    from .entities.contract_milestones import ContractMilestone as ContractMilestone
    from .entities.contract_milestones import ContractMilestoneCreate as ContractMilestoneCreate
    from .entities.contract_note_attachments import ContractNoteAttachment as ContractNoteAttachment
    from .entities.contract_note_attachments import ContractNoteAttachmentCreate as ContractNoteAttachmentCreate
    from .entities.contract_notes import ContractNote as ContractNote
    from .entities.contract_notes import ContractNoteCreate as ContractNoteCreate
    from .entities.contract_rates import ContractRate as ContractRate
    from .entities.contract_rates import ContractRateCreate as ContractRateCreate
    from .entities.contract_retainers import ContractRetainer as ContractRetainer
    from .entities.contract_retainers import ContractRetainerCreate as ContractRetainerCreate
    from .entities.contract_role_costs import ContractRoleCost as ContractRoleCost
    from .entities.contract_role_costs import ContractRoleCostCreate as ContractRoleCostCreate
    from .entities.contract_service_adjustments import ContractServiceAdjustment as ContractServiceAdjustment
    from .entities.contract_service_adjustments import ContractServiceAdjustmentCreate as ContractServiceAdjustmentCreate
    from .entities.contract_service_bundle_adjustments import ContractServiceBundleAdjustment as ContractServiceBundleAdjustment
    from .entities.contract_service_bundle_adjustments import ContractServiceBundleAdjustmentCreate as ContractServiceBundleAdjustmentCreate
    from .entities.contract_service_bundle_units import ContractServiceBundleUnit as ContractServiceBundleUnit
    from .entities.contract_service_bundles import ContractServiceBundle as ContractServiceBundle
    from .entities.contract_service_bundles import ContractServiceBundleCreate as ContractServiceBundleCreate
    from .entities.contract_service_units import ContractServiceUnit as ContractServiceUnit
    from .entities.contract_services import ContractService as ContractService
    from .entities.contract_services import ContractServiceCreate as ContractServiceCreate
    from .entities.contract_ticket_purchases import ContractTicketPurchase as ContractTicketPurchase
    from .entities.contract_ticket_purchases import ContractTicketPurchaseCreate as ContractTicketPurchaseCreate
    from .entities.contracts import Contract as Contract
    from .entities.contracts import ContractCreate as ContractCreate
    from .entities.contracts import ContractType as ContractType
    from .entities.contracts import ContractStatus as ContractStatus
    from .entities.countries import Country as Country
    from .entities.currencies import Currency as Currency
    from .entities.deleted_task_activity_logs import DeletedTaskActivityLog as DeletedTaskActivityLog
    from .entities.deleted_ticket_activity_logs import DeletedTicketActivityLog as DeletedTicketActivityLog
    from .entities.deleted_ticket_logs import DeletedTicketLog as DeletedTicketLog
    from .entities.departments import Department as Department
    from .entities.departments import DepartmentCreate as DepartmentCreate
    from .entities.document_attachments import DocumentAttachment as DocumentAttachment
    from .entities.document_attachments import DocumentAttachmentCreate as DocumentAttachmentCreate
    from .entities.document_categories import DocumentCategory as DocumentCategory
    from .entities.document_categories import DocumentCategoryCreate as DocumentCategoryCreate
    from .entities.document_checklist_items import DocumentChecklistItem as DocumentChecklistItem
    from .entities.document_checklist_items import DocumentChecklistItemCreate as DocumentChecklistItemCreate
    from .entities.document_checklist_libraries import DocumentChecklistLibrary as DocumentChecklistLibrary
    from .entities.document_checklist_libraries import DocumentChecklistLibraryCreate as DocumentChecklistLibraryCreate
    from .entities.document_configuration_item_associations import DocumentConfigurationItemAssociation as DocumentConfigurationItemAssociation
    from .entities.document_configuration_item_associations import DocumentConfigurationItemAssociationCreate as DocumentConfigurationItemAssociationCreate
    from .entities.document_configuration_item_category_associations import DocumentConfigurationItemCategoryAssociation as DocumentConfigurationItemCategoryAssociation
    from .entities.document_configuration_item_category_associations import DocumentConfigurationItemCategoryAssociationCreate as DocumentConfigurationItemCategoryAssociationCreate
    from .entities.document_notes import DocumentNote as DocumentNote
    from .entities.document_notes import DocumentNoteCreate as DocumentNoteCreate
    from .entities.document_plain_text_content import DocumentPlainTextContent as DocumentPlainTextContent
    from .entities.document_tag_associations import DocumentTagAssociation as DocumentTagAssociation
    from .entities.document_tag_associations import DocumentTagAssociationCreate as DocumentTagAssociationCreate
    from .entities.document_ticket_associations import DocumentTicketAssociation as DocumentTicketAssociation
    from .entities.document_ticket_associations import DocumentTicketAssociationCreate as DocumentTicketAssociationCreate
    from .entities.document_to_article_associations import DocumentToArticleAssociation as DocumentToArticleAssociation
    from .entities.document_to_article_associations import DocumentToArticleAssociationCreate as DocumentToArticleAssociationCreate
    from .entities.document_to_document_associations import DocumentToDocumentAssociation as DocumentToDocumentAssociation
    from .entities.document_to_document_associations import DocumentToDocumentAssociationCreate as DocumentToDocumentAssociationCreate
    from .entities.documents import Document as Document
    from .entities.documents import DocumentCreate as DocumentCreate
    from .entities.domain_registrars import DomainRegistrar as DomainRegistrar
    from .entities.domain_registrars import DomainRegistrarCreate as DomainRegistrarCreate
    from .entities.expense_item_attachments import ExpenseItemAttachment as ExpenseItemAttachment
    from .entities.expense_item_attachments import ExpenseItemAttachmentCreate as ExpenseItemAttachmentCreate
    from .entities.expense_items import ExpenseItem as ExpenseItem
    from .entities.expense_items import ExpenseItemCreate as ExpenseItemCreate
    from .entities.expense_report_attachments import ExpenseReportAttachment as ExpenseReportAttachment
    from .entities.expense_report_attachments import ExpenseReportAttachmentCreate as ExpenseReportAttachmentCreate
    from .entities.expense_reports import ExpenseReport as ExpenseReport
    from .entities.expense_reports import ExpenseReportCreate as ExpenseReportCreate
    from .entities.holiday_sets import HolidaySet as HolidaySet
    from .entities.holiday_sets import HolidaySetCreate as HolidaySetCreate
    from .entities.holidays import Holiday as Holiday
    from .entities.holidays import HolidayCreate as HolidayCreate
    from .entities.integration_vendor_insights import IntegrationVendorInsight as IntegrationVendorInsight
    from .entities.integration_vendor_insights import IntegrationVendorInsightCreate as IntegrationVendorInsightCreate
    from .entities.integration_vendor_widgets import IntegrationVendorWidget as IntegrationVendorWidget
    from .entities.integration_vendor_widgets import IntegrationVendorWidgetCreate as IntegrationVendorWidgetCreate
    from .entities.internal_location_with_business_hours import InternalLocationWithBusinessHours as InternalLocationWithBusinessHours
    from .entities.internal_location_with_business_hours import InternalLocationWithBusinessHoursCreate as InternalLocationWithBusinessHoursCreate
    from .entities.internal_locations import InternalLocation as InternalLocation
    from .entities.inventory_item_serial_numbers import InventoryItemSerialNumber as InventoryItemSerialNumber
    from .entities.inventory_item_serial_numbers import InventoryItemSerialNumberCreate as InventoryItemSerialNumberCreate
    from .entities.inventory_items import InventoryItem as InventoryItem
    from .entities.inventory_items import InventoryItemCreate as InventoryItemCreate
    from .entities.inventory_locations import InventoryLocation as InventoryLocation
    from .entities.inventory_locations import InventoryLocationCreate as InventoryLocationCreate
    from .entities.inventory_products import InventoryProduct as InventoryProduct
    from .entities.inventory_products import InventoryProductCreate as InventoryProductCreate
    from .entities.inventory_stocked_items import InventoryStockedItem as InventoryStockedItem
    from .entities.inventory_stocked_items_add import InventoryStockedItemAdd as InventoryStockedItemAdd
    from .entities.inventory_stocked_items_add import InventoryStockedItemAddCreate as InventoryStockedItemAddCreate
    from .entities.inventory_stocked_items_remove import InventoryStockedItemRemove as InventoryStockedItemRemove
    from .entities.inventory_stocked_items_remove import InventoryStockedItemRemoveCreate as InventoryStockedItemRemoveCreate
    from .entities.inventory_stocked_items_transfer import InventoryStockedItemTransfer as InventoryStockedItemTransfer
    from .entities.inventory_stocked_items_transfer import InventoryStockedItemTransferCreate as InventoryStockedItemTransferCreate
    from .entities.inventory_transfers import InventoryTransfer as InventoryTransfer
    from .entities.inventory_transfers import InventoryTransferCreate as InventoryTransferCreate
    from .entities.invoice_templates import InvoiceTemplate as InvoiceTemplate
    from .entities.invoices import Invoice as Invoice
    from .entities.invoices import InvoicePdf as InvoicePdf
    from .entities.knowledge_base_articles import KnowledgeBaseArticle as KnowledgeBaseArticle
    from .entities.knowledge_base_articles import KnowledgeBaseArticleCreate as KnowledgeBaseArticleCreate
    from .entities.knowledge_base_categories import KnowledgeBaseCategory as KnowledgeBaseCategory
    from .entities.knowledge_base_categories import KnowledgeBaseCategoryCreate as KnowledgeBaseCategoryCreate
    from .entities.notification_history import NotificationHistory as NotificationHistory
    from .entities.opportunities import Opportunity as Opportunity
    from .entities.opportunities import OpportunityCreate as OpportunityCreate
    from .entities.opportunities import OpportunityStatus as OpportunityStatus
    from .entities.opportunity_attachments import OpportunityAttachment as OpportunityAttachment
    from .entities.opportunity_attachments import OpportunityAttachmentCreate as OpportunityAttachmentCreate
    from .entities.opportunity_categories import OpportunityCategory as OpportunityCategory
    from .entities.organizational_level1s import OrganizationalLevel1 as OrganizationalLevel1
    from .entities.organizational_level1s import OrganizationalLevel1Create as OrganizationalLevel1Create
    from .entities.organizational_level2s import OrganizationalLevel2 as OrganizationalLevel2
    from .entities.organizational_level2s import OrganizationalLevel2Create as OrganizationalLevel2Create
    from .entities.organizational_level_associations import OrganizationalLevelAssociation as OrganizationalLevelAssociation
    from .entities.organizational_level_associations import OrganizationalLevelAssociationCreate as OrganizationalLevelAssociationCreate
    from .entities.organizational_resources import OrganizationalResource as OrganizationalResource
    from .entities.payment_terms import PaymentTerm as PaymentTerm
    from .entities.payment_terms import PaymentTermCreate as PaymentTermCreate
    from .entities.phases import Phase as Phase
    from .entities.phases import PhaseCreate as PhaseCreate
    from .entities.price_list_material_codes import PriceListMaterialCode as PriceListMaterialCode
    from .entities.price_list_product_tiers import PriceListProductTier as PriceListProductTier
    from .entities.price_list_products import PriceListProduct as PriceListProduct
    from .entities.price_list_roles import PriceListRole as PriceListRole
    from .entities.price_list_service_bundles import PriceListServiceBundle as PriceListServiceBundle
    from .entities.price_list_services import PriceListService as PriceListService
    from .entities.price_list_work_type_modifiers import PriceListWorkTypeModifier as PriceListWorkTypeModifier
    from .entities.product_notes import ProductNote as ProductNote
    from .entities.product_notes import ProductNoteCreate as ProductNoteCreate
    from .entities.product_tiers import ProductTier as ProductTier
    from .entities.product_tiers import ProductTierCreate as ProductTierCreate
    from .entities.product_vendors import ProductVendor as ProductVendor
    from .entities.product_vendors import ProductVendorCreate as ProductVendorCreate
    from .entities.products import Product as Product
    from .entities.products import ProductCreate as ProductCreate
    from .entities.products import ProductPeriodType as ProductPeriodType
    from .entities.project_attachments import ProjectAttachment as ProjectAttachment
    from .entities.project_attachments import ProjectAttachmentCreate as ProjectAttachmentCreate
    from .entities.project_charges import ProjectCharge as ProjectCharge
    from .entities.project_charges import ProjectChargeCreate as ProjectChargeCreate
    from .entities.project_note_attachments import ProjectNoteAttachment as ProjectNoteAttachment
    from .entities.project_note_attachments import ProjectNoteAttachmentCreate as ProjectNoteAttachmentCreate
    from .entities.project_notes import ProjectNote as ProjectNote
    from .entities.project_notes import ProjectNoteCreate as ProjectNoteCreate
    from .entities.project_notes import ProjectNotePublish as ProjectNotePublish
    from .entities.projects import Project as Project
    from .entities.projects import ProjectCreate as ProjectCreate
    from .entities.projects import ProjectType as ProjectType
    from .entities.purchase_approvals import PurchaseApproval as PurchaseApproval
    from .entities.purchase_order_item_receiving import PurchaseOrderItemReceiving as PurchaseOrderItemReceiving
    from .entities.purchase_order_item_receiving import PurchaseOrderItemReceivingCreate as PurchaseOrderItemReceivingCreate
    from .entities.purchase_order_items import PurchaseOrderItem as PurchaseOrderItem
    from .entities.purchase_order_items import PurchaseOrderItemCreate as PurchaseOrderItemCreate
    from .entities.purchase_orders import PurchaseOrder as PurchaseOrder
    from .entities.purchase_orders import PurchaseOrderCreate as PurchaseOrderCreate
    from .entities.quote_items import QuoteItem as QuoteItem
    from .entities.quote_items import QuoteItemCreate as QuoteItemCreate
    from .entities.quote_items import QuoteItemPeriodType as QuoteItemPeriodType
    from .entities.quote_locations import QuoteLocation as QuoteLocation
    from .entities.quote_locations import QuoteLocationCreate as QuoteLocationCreate
    from .entities.quote_templates import QuoteTemplate as QuoteTemplate
    from .entities.quotes import Quote as Quote
    from .entities.quotes import QuoteCreate as QuoteCreate
    from .entities.resource_attachments import ResourceAttachment as ResourceAttachment
    from .entities.resource_attachments import ResourceAttachmentCreate as ResourceAttachmentCreate
    from .entities.resource_daily_availabilities import ResourceDailyAvailability as ResourceDailyAvailability
    from .entities.resource_role_departments import ResourceRoleDepartment as ResourceRoleDepartment
    from .entities.resource_role_departments import ResourceRoleDepartmentCreate as ResourceRoleDepartmentCreate
    from .entities.resource_role_queues import ResourceRoleQueue as ResourceRoleQueue
    from .entities.resource_role_queues import ResourceRoleQueueCreate as ResourceRoleQueueCreate
    from .entities.resource_roles import ResourceRole as ResourceRole
    from .entities.resource_service_desk_roles import ResourceServiceDeskRole as ResourceServiceDeskRole
    from .entities.resource_service_desk_roles import ResourceServiceDeskRoleCreate as ResourceServiceDeskRoleCreate
    from .entities.resource_skills import ResourceSkill as ResourceSkill
    from .entities.resource_time_off_additional import ResourceTimeOffAdditional as ResourceTimeOffAdditional
    from .entities.resource_time_off_approvers import ResourceTimeOffApprover as ResourceTimeOffApprover
    from .entities.resource_time_off_balances import ResourceTimeOffBalance as ResourceTimeOffBalance
    from .entities.resources import Resource as Resource
    from .entities.roles import Role as Role
    from .entities.roles import RoleCreate as RoleCreate
    from .entities.sales_order_attachments import SalesOrderAttachment as SalesOrderAttachment
    from .entities.sales_order_attachments import SalesOrderAttachmentCreate as SalesOrderAttachmentCreate
    from .entities.sales_orders import SalesOrder as SalesOrder
    from .entities.service_bundle_services import ServiceBundleService as ServiceBundleService
    from .entities.service_bundle_services import ServiceBundleServiceCreate as ServiceBundleServiceCreate
    from .entities.service_bundles import ServiceBundle as ServiceBundle
    from .entities.service_bundles import ServiceBundleCreate as ServiceBundleCreate
    from .entities.service_bundles import ServiceBundlePeriodType as ServiceBundlePeriodType
    from .entities.service_call_task_resources import ServiceCallTaskResource as ServiceCallTaskResource
    from .entities.service_call_task_resources import ServiceCallTaskResourceCreate as ServiceCallTaskResourceCreate
    from .entities.service_call_tasks import ServiceCallTask as ServiceCallTask
    from .entities.service_call_tasks import ServiceCallTaskCreate as ServiceCallTaskCreate
    from .entities.service_call_ticket_resources import ServiceCallTicketResource as ServiceCallTicketResource
    from .entities.service_call_ticket_resources import ServiceCallTicketResourceCreate as ServiceCallTicketResourceCreate
    from .entities.service_call_tickets import ServiceCallTicket as ServiceCallTicket
    from .entities.service_call_tickets import ServiceCallTicketCreate as ServiceCallTicketCreate
    from .entities.service_calls import ServiceCall as ServiceCall
    from .entities.service_calls import ServiceCallCreate as ServiceCallCreate
    from .entities.service_level_agreement_results import ServiceLevelAgreementResults as ServiceLevelAgreementResults
    from .entities.services import Service as Service
    from .entities.services import ServiceCreate as ServiceCreate
    from .entities.services import ServicePeriodType as ServicePeriodType
    from .entities.shipping_types import ShippingType as ShippingType
    from .entities.skills import Skill as Skill
    from .entities.subscription_periods import SubscriptionPeriod as SubscriptionPeriod
    from .entities.subscriptions import Subscription as Subscription
    from .entities.subscriptions import SubscriptionCreate as SubscriptionCreate
    from .entities.subscriptions import SubscriptionPeriodType as SubscriptionPeriodType
    from .entities.survey_results import SurveyResults as SurveyResults
    from .entities.surveys import Survey as Survey
    from .entities.tag_aliases import TagAlias as TagAlias
    from .entities.tag_aliases import TagAliasCreate as TagAliasCreate
    from .entities.tag_groups import TagGroup as TagGroup
    from .entities.tag_groups import TagGroupCreate as TagGroupCreate
    from .entities.tags import Tag as Tag
    from .entities.tags import TagCreate as TagCreate
    from .entities.task_attachments import TaskAttachment as TaskAttachment
    from .entities.task_attachments import TaskAttachmentCreate as TaskAttachmentCreate
    from .entities.task_note_attachments import TaskNoteAttachment as TaskNoteAttachment
    from .entities.task_note_attachments import TaskNoteAttachmentCreate as TaskNoteAttachmentCreate
    from .entities.task_notes import TaskNote as TaskNote
    from .entities.task_notes import TaskNoteCreate as TaskNoteCreate
    from .entities.task_notes import TaskNotePublish as TaskNotePublish
    from .entities.task_predecessors import TaskPredecessor as TaskPredecessor
    from .entities.task_predecessors import TaskPredecessorCreate as TaskPredecessorCreate
    from .entities.task_secondary_resources import TaskSecondaryResource as TaskSecondaryResource
    from .entities.task_secondary_resources import TaskSecondaryResourceCreate as TaskSecondaryResourceCreate
    from .entities.tasks import Task as Task
    from .entities.tasks import TaskCreate as TaskCreate
    from .entities.tax_categories import TaxCategory as TaxCategory
    from .entities.tax_categories import TaxCategoryCreate as TaxCategoryCreate
    from .entities.tax_regions import TaxRegion as TaxRegion
    from .entities.tax_regions import TaxRegionCreate as TaxRegionCreate
    from .entities.taxes import Tax as Tax
    from .entities.taxes import TaxCreate as TaxCreate
    from .entities.ticket_additional_configuration_items import TicketAdditionalConfigurationItem as TicketAdditionalConfigurationItem
    from .entities.ticket_additional_configuration_items import TicketAdditionalConfigurationItemCreate as TicketAdditionalConfigurationItemCreate
    from .entities.ticket_additional_contacts import TicketAdditionalContact as TicketAdditionalContact
    from .entities.ticket_additional_contacts import TicketAdditionalContactCreate as TicketAdditionalContactCreate
    from .entities.ticket_attachments import TicketAttachment as TicketAttachment
    from .entities.ticket_attachments import TicketAttachmentCreate as TicketAttachmentCreate
    from .entities.ticket_categories import TicketCategory as TicketCategory
    from .entities.ticket_category_field_defaults import TicketCategoryFieldDefaults as TicketCategoryFieldDefaults
    from .entities.ticket_change_request_approvals import TicketChangeRequestApproval as TicketChangeRequestApproval
    from .entities.ticket_change_request_approvals import TicketChangeRequestApprovalCreate as TicketChangeRequestApprovalCreate
    from .entities.ticket_charges import TicketCharge as TicketCharge
    from .entities.ticket_charges import TicketChargeCreate as TicketChargeCreate
    from .entities.ticket_checklist_items import TicketChecklistItem as TicketChecklistItem
    from .entities.ticket_checklist_items import TicketChecklistItemCreate as TicketChecklistItemCreate
    from .entities.ticket_checklist_libraries import TicketChecklistLibrary as TicketChecklistLibrary
    from .entities.ticket_checklist_libraries import TicketChecklistLibraryCreate as TicketChecklistLibraryCreate
    from .entities.ticket_history import TicketHistory as TicketHistory
    from .entities.ticket_note_attachments import TicketNoteAttachment as TicketNoteAttachment
    from .entities.ticket_note_attachments import TicketNoteAttachmentCreate as TicketNoteAttachmentCreate
    from .entities.ticket_note_webhook_excluded_resources import TicketNoteWebhookExcludedResource as TicketNoteWebhookExcludedResource
    from .entities.ticket_note_webhook_excluded_resources import TicketNoteWebhookExcludedResourceCreate as TicketNoteWebhookExcludedResourceCreate
    from .entities.ticket_note_webhook_fields import TicketNoteWebhookField as TicketNoteWebhookField
    from .entities.ticket_note_webhook_fields import TicketNoteWebhookFieldCreate as TicketNoteWebhookFieldCreate
    from .entities.ticket_note_webhooks import TicketNoteWebhook as TicketNoteWebhook
    from .entities.ticket_note_webhooks import TicketNoteWebhookCreate as TicketNoteWebhookCreate
    from .entities.ticket_notes import TicketNote as TicketNote
    from .entities.ticket_notes import TicketNoteCreate as TicketNoteCreate
    from .entities.ticket_notes import TicketNotePublish as TicketNotePublish
    from .entities.ticket_rma_credits import TicketRmaCredit as TicketRmaCredit
    from .entities.ticket_rma_credits import TicketRmaCreditCreate as TicketRmaCreditCreate
    from .entities.ticket_secondary_resources import TicketSecondaryResource as TicketSecondaryResource
    from .entities.ticket_secondary_resources import TicketSecondaryResourceCreate as TicketSecondaryResourceCreate
    from .entities.ticket_tag_associations import TicketTagAssociation as TicketTagAssociation
    from .entities.ticket_tag_associations import TicketTagAssociationCreate as TicketTagAssociationCreate
    from .entities.ticket_webhook_excluded_resources import TicketWebhookExcludedResource as TicketWebhookExcludedResource
    from .entities.ticket_webhook_excluded_resources import TicketWebhookExcludedResourceCreate as TicketWebhookExcludedResourceCreate
    from .entities.ticket_webhook_fields import TicketWebhookField as TicketWebhookField
    from .entities.ticket_webhook_fields import TicketWebhookFieldCreate as TicketWebhookFieldCreate
    from .entities.ticket_webhook_udf_fields import TicketWebhookUdfField as TicketWebhookUdfField
    from .entities.ticket_webhook_udf_fields import TicketWebhookUdfFieldCreate as TicketWebhookUdfFieldCreate
    from .entities.ticket_webhooks import TicketWebhook as TicketWebhook
    from .entities.ticket_webhooks import TicketWebhookCreate as TicketWebhookCreate
    from .entities.tickets import Ticket as Ticket
    from .entities.tickets import TicketCreate as TicketCreate
    from .entities.tickets import TicketChangeApprovalType as TicketChangeApprovalType
    from .entities.tickets import TicketStatus as TicketStatus
    from .entities.tickets import TicketType as TicketType
    from .entities.time_entries import TimeEntry as TimeEntry
    from .entities.time_entries import TimeEntryCreate as TimeEntryCreate
    from .entities.time_entries import TimeEntryType as TimeEntryType
    from .entities.time_entry_attachments import TimeEntryAttachment as TimeEntryAttachment
    from .entities.time_entry_attachments import TimeEntryAttachmentCreate as TimeEntryAttachmentCreate
    from .entities.time_off_requests import TimeOffRequest as TimeOffRequest
    from .entities.time_off_requests import TimeOffRequestCreate as TimeOffRequestCreate
    from .entities.time_off_requests_approve import TimeOffRequestsApprove as TimeOffRequestsApprove
    from .entities.time_off_requests_reject import TimeOffRequestReject as TimeOffRequestReject
    from .entities.time_off_requests_reject import TimeOffRequestRejectCreate as TimeOffRequestRejectCreate
    from .entities.user_defined_field_definitions import UserDefinedFieldDefinition as UserDefinedFieldDefinition
    from .entities.user_defined_field_definitions import UserDefinedFieldDefinitionCreate as UserDefinedFieldDefinitionCreate
    from .entities.user_defined_field_list_items import UserDefinedFieldListItem as UserDefinedFieldListItem
    from .entities.user_defined_field_list_items import UserDefinedFieldListItemCreate as UserDefinedFieldListItemCreate
    from .entities.webhook_event_error_logs import WebhookEventErrorLog as WebhookEventErrorLog
    from .entities.work_type_modifiers import WorkTypeModifier as WorkTypeModifier

_WHERE = {
    "errors": "",
    "events": "",
    "health": "",
    "integrity": "",
    "journal": "",
    "metadata": "",
    "settings": "",
    "work": "",
    "Autotask": "_client",
    "AsyncAutotask": "_client",
    "__version__": "_entities",
    "ENTITIES": "_entities",
    "FINGERPRINT": "_entities",
    "SOURCES": "_entities",
    "RELATIONS": "_relations",
    "RULES": "_rules",
    "ActionType": "entities.action_types",
    "ActionTypeCreate": "entities.action_types",
    "AdditionalInvoiceFieldValue": "entities.additional_invoice_field_values",
    "Appointment": "entities.appointments",
    "AppointmentCreate": "entities.appointments",
    "ArticleAttachment": "entities.article_attachments",
    "ArticleAttachmentCreate": "entities.article_attachments",
    "ArticleConfigurationItemCategoryAssociation": "entities.article_configuration_item_category_associations",
    "ArticleConfigurationItemCategoryAssociationCreate": "entities.article_configuration_item_category_associations",
    "ArticleNote": "entities.article_notes",
    "ArticleNoteCreate": "entities.article_notes",
    "ArticlePlainTextContent": "entities.article_plain_text_content",
    "ArticleTagAssociation": "entities.article_tag_associations",
    "ArticleTagAssociationCreate": "entities.article_tag_associations",
    "ArticleTicketAssociation": "entities.article_ticket_associations",
    "ArticleTicketAssociationCreate": "entities.article_ticket_associations",
    "ArticleToArticleAssociation": "entities.article_to_article_associations",
    "ArticleToArticleAssociationCreate": "entities.article_to_article_associations",
    "ArticleToDocumentAssociation": "entities.article_to_document_associations",
    "ArticleToDocumentAssociationCreate": "entities.article_to_document_associations",
    "AttachmentInfo": "entities.attachment_info",
    "AttachmentInfoPublish": "entities.attachment_info",
    "BillingCode": "entities.billing_codes",
    "BillingItemApprovalLevel": "entities.billing_item_approval_levels",
    "BillingItemApprovalLevelCreate": "entities.billing_item_approval_levels",
    "BillingItem": "entities.billing_items",
    "ChangeOrderCharge": "entities.change_order_charges",
    "ChangeOrderChargeCreate": "entities.change_order_charges",
    "ChangeRequestLink": "entities.change_request_links",
    "ChangeRequestLinkCreate": "entities.change_request_links",
    "ChecklistLibrary": "entities.checklist_libraries",
    "ChecklistLibraryCreate": "entities.checklist_libraries",
    "ChecklistLibraryChecklistItem": "entities.checklist_library_checklist_items",
    "ChecklistLibraryChecklistItemCreate": "entities.checklist_library_checklist_items",
    "ClassificationIcon": "entities.classification_icons",
    "ClientPortalUser": "entities.client_portal_users",
    "ClientPortalUserCreate": "entities.client_portal_users",
    "ComanagedAssociation": "entities.comanaged_associations",
    "ComanagedAssociationCreate": "entities.comanaged_associations",
    "Company": "entities.companies",
    "CompanyCreate": "entities.companies",
    "CompanyInvoiceSettings": "entities.companies",
    "CompanyBillToAddressToUse": "entities.companies",
    "CompanyType": "entities.companies",
    "CompanyAlert": "entities.company_alerts",
    "CompanyAlertCreate": "entities.company_alerts",
    "CompanyAttachment": "entities.company_attachments",
    "CompanyAttachmentCreate": "entities.company_attachments",
    "CompanyCategory": "entities.company_categories",
    "CompanyLocation": "entities.company_locations",
    "CompanyLocationCreate": "entities.company_locations",
    "CompanyNoteAttachment": "entities.company_note_attachments",
    "CompanyNoteAttachmentCreate": "entities.company_note_attachments",
    "CompanyNote": "entities.company_notes",
    "CompanyNoteCreate": "entities.company_notes",
    "CompanySiteConfiguration": "entities.company_site_configurations",
    "CompanyTeam": "entities.company_teams",
    "CompanyTeamCreate": "entities.company_teams",
    "CompanyToDo": "entities.company_to_dos",
    "CompanyToDoCreate": "entities.company_to_dos",
    "CompanyWebhookExcludedResource": "entities.company_webhook_excluded_resources",
    "CompanyWebhookExcludedResourceCreate": "entities.company_webhook_excluded_resources",
    "CompanyWebhookField": "entities.company_webhook_fields",
    "CompanyWebhookFieldCreate": "entities.company_webhook_fields",
    "CompanyWebhookUdfField": "entities.company_webhook_udf_fields",
    "CompanyWebhookUdfFieldCreate": "entities.company_webhook_udf_fields",
    "CompanyWebhook": "entities.company_webhooks",
    "CompanyWebhookCreate": "entities.company_webhooks",
    "ConfigurationItemAttachment": "entities.configuration_item_attachments",
    "ConfigurationItemAttachmentCreate": "entities.configuration_item_attachments",
    "ConfigurationItemBillingProductAssociation": "entities.configuration_item_billing_product_associations",
    "ConfigurationItemBillingProductAssociationCreate": "entities.configuration_item_billing_product_associations",
    "ConfigurationItemCategory": "entities.configuration_item_categories",
    "ConfigurationItemCategoryCreate": "entities.configuration_item_categories",
    "ConfigurationItemCategoryUdfAssociation": "entities.configuration_item_category_udf_associations",
    "ConfigurationItemCategoryUdfAssociationCreate": "entities.configuration_item_category_udf_associations",
    "ConfigurationItemDnsRecord": "entities.configuration_item_dns_records",
    "ConfigurationItemNoteAttachment": "entities.configuration_item_note_attachments",
    "ConfigurationItemNoteAttachmentCreate": "entities.configuration_item_note_attachments",
    "ConfigurationItemNote": "entities.configuration_item_notes",
    "ConfigurationItemNoteCreate": "entities.configuration_item_notes",
    "ConfigurationItemRelatedItem": "entities.configuration_item_related_items",
    "ConfigurationItemRelatedItemCreate": "entities.configuration_item_related_items",
    "ConfigurationItemSslSubjectAlternativeName": "entities.configuration_item_ssl_subject_alternative_names",
    "ConfigurationItemType": "entities.configuration_item_types",
    "ConfigurationItemTypeCreate": "entities.configuration_item_types",
    "ConfigurationItemWebhookExcludedResource": "entities.configuration_item_webhook_excluded_resources",
    "ConfigurationItemWebhookExcludedResourceCreate": "entities.configuration_item_webhook_excluded_resources",
    "ConfigurationItemWebhookField": "entities.configuration_item_webhook_fields",
    "ConfigurationItemWebhookFieldCreate": "entities.configuration_item_webhook_fields",
    "ConfigurationItemWebhookUdfField": "entities.configuration_item_webhook_udf_fields",
    "ConfigurationItemWebhookUdfFieldCreate": "entities.configuration_item_webhook_udf_fields",
    "ConfigurationItemWebhook": "entities.configuration_item_webhooks",
    "ConfigurationItemWebhookCreate": "entities.configuration_item_webhooks",
    "ConfigurationItem": "entities.configuration_items",
    "ConfigurationItemCreate": "entities.configuration_items",
    "ContactBillingProductAssociation": "entities.contact_billing_product_associations",
    "ContactBillingProductAssociationCreate": "entities.contact_billing_product_associations",
    "ContactGroupContact": "entities.contact_group_contacts",
    "ContactGroupContactCreate": "entities.contact_group_contacts",
    "ContactGroup": "entities.contact_groups",
    "ContactGroupCreate": "entities.contact_groups",
    "ContactWebhookExcludedResource": "entities.contact_webhook_excluded_resources",
    "ContactWebhookExcludedResourceCreate": "entities.contact_webhook_excluded_resources",
    "ContactWebhookField": "entities.contact_webhook_fields",
    "ContactWebhookFieldCreate": "entities.contact_webhook_fields",
    "ContactWebhookUdfField": "entities.contact_webhook_udf_fields",
    "ContactWebhookUdfFieldCreate": "entities.contact_webhook_udf_fields",
    "ContactWebhook": "entities.contact_webhooks",
    "ContactWebhookCreate": "entities.contact_webhooks",
    "Contact": "entities.contacts",
    "ContactCreate": "entities.contacts",
    "ContractBillingRule": "entities.contract_billing_rules",
    "ContractBillingRuleCreate": "entities.contract_billing_rules",
    "ContractBlockHourFactor": "entities.contract_block_hour_factors",
    "ContractBlockHourFactorCreate": "entities.contract_block_hour_factors",
    "ContractBlock": "entities.contract_blocks",
    "ContractBlockCreate": "entities.contract_blocks",
    "ContractCharge": "entities.contract_charges",
    "ContractChargeCreate": "entities.contract_charges",
    "ContractExclusionBillingCode": "entities.contract_exclusion_billing_codes",
    "ContractExclusionBillingCodeCreate": "entities.contract_exclusion_billing_codes",
    "ContractExclusionRole": "entities.contract_exclusion_roles",
    "ContractExclusionRoleCreate": "entities.contract_exclusion_roles",
    "ContractExclusionSetExcludedRole": "entities.contract_exclusion_set_excluded_roles",
    "ContractExclusionSetExcludedRoleCreate": "entities.contract_exclusion_set_excluded_roles",
    "ContractExclusionSetExcludedWorkType": "entities.contract_exclusion_set_excluded_work_types",
    "ContractExclusionSetExcludedWorkTypeCreate": "entities.contract_exclusion_set_excluded_work_types",
    "ContractExclusionSet": "entities.contract_exclusion_sets",
    "ContractExclusionSetCreate": "entities.contract_exclusion_sets",
    "ContractMilestone": "entities.contract_milestones",
    "ContractMilestoneCreate": "entities.contract_milestones",
    "ContractNoteAttachment": "entities.contract_note_attachments",
    "ContractNoteAttachmentCreate": "entities.contract_note_attachments",
    "ContractNote": "entities.contract_notes",
    "ContractNoteCreate": "entities.contract_notes",
    "ContractRate": "entities.contract_rates",
    "ContractRateCreate": "entities.contract_rates",
    "ContractRetainer": "entities.contract_retainers",
    "ContractRetainerCreate": "entities.contract_retainers",
    "ContractRoleCost": "entities.contract_role_costs",
    "ContractRoleCostCreate": "entities.contract_role_costs",
    "ContractServiceAdjustment": "entities.contract_service_adjustments",
    "ContractServiceAdjustmentCreate": "entities.contract_service_adjustments",
    "ContractServiceBundleAdjustment": "entities.contract_service_bundle_adjustments",
    "ContractServiceBundleAdjustmentCreate": "entities.contract_service_bundle_adjustments",
    "ContractServiceBundleUnit": "entities.contract_service_bundle_units",
    "ContractServiceBundle": "entities.contract_service_bundles",
    "ContractServiceBundleCreate": "entities.contract_service_bundles",
    "ContractServiceUnit": "entities.contract_service_units",
    "ContractService": "entities.contract_services",
    "ContractServiceCreate": "entities.contract_services",
    "ContractTicketPurchase": "entities.contract_ticket_purchases",
    "ContractTicketPurchaseCreate": "entities.contract_ticket_purchases",
    "Contract": "entities.contracts",
    "ContractCreate": "entities.contracts",
    "ContractType": "entities.contracts",
    "ContractStatus": "entities.contracts",
    "Country": "entities.countries",
    "Currency": "entities.currencies",
    "DeletedTaskActivityLog": "entities.deleted_task_activity_logs",
    "DeletedTicketActivityLog": "entities.deleted_ticket_activity_logs",
    "DeletedTicketLog": "entities.deleted_ticket_logs",
    "Department": "entities.departments",
    "DepartmentCreate": "entities.departments",
    "DocumentAttachment": "entities.document_attachments",
    "DocumentAttachmentCreate": "entities.document_attachments",
    "DocumentCategory": "entities.document_categories",
    "DocumentCategoryCreate": "entities.document_categories",
    "DocumentChecklistItem": "entities.document_checklist_items",
    "DocumentChecklistItemCreate": "entities.document_checklist_items",
    "DocumentChecklistLibrary": "entities.document_checklist_libraries",
    "DocumentChecklistLibraryCreate": "entities.document_checklist_libraries",
    "DocumentConfigurationItemAssociation": "entities.document_configuration_item_associations",
    "DocumentConfigurationItemAssociationCreate": "entities.document_configuration_item_associations",
    "DocumentConfigurationItemCategoryAssociation": "entities.document_configuration_item_category_associations",
    "DocumentConfigurationItemCategoryAssociationCreate": "entities.document_configuration_item_category_associations",
    "DocumentNote": "entities.document_notes",
    "DocumentNoteCreate": "entities.document_notes",
    "DocumentPlainTextContent": "entities.document_plain_text_content",
    "DocumentTagAssociation": "entities.document_tag_associations",
    "DocumentTagAssociationCreate": "entities.document_tag_associations",
    "DocumentTicketAssociation": "entities.document_ticket_associations",
    "DocumentTicketAssociationCreate": "entities.document_ticket_associations",
    "DocumentToArticleAssociation": "entities.document_to_article_associations",
    "DocumentToArticleAssociationCreate": "entities.document_to_article_associations",
    "DocumentToDocumentAssociation": "entities.document_to_document_associations",
    "DocumentToDocumentAssociationCreate": "entities.document_to_document_associations",
    "Document": "entities.documents",
    "DocumentCreate": "entities.documents",
    "DomainRegistrar": "entities.domain_registrars",
    "DomainRegistrarCreate": "entities.domain_registrars",
    "ExpenseItemAttachment": "entities.expense_item_attachments",
    "ExpenseItemAttachmentCreate": "entities.expense_item_attachments",
    "ExpenseItem": "entities.expense_items",
    "ExpenseItemCreate": "entities.expense_items",
    "ExpenseReportAttachment": "entities.expense_report_attachments",
    "ExpenseReportAttachmentCreate": "entities.expense_report_attachments",
    "ExpenseReport": "entities.expense_reports",
    "ExpenseReportCreate": "entities.expense_reports",
    "HolidaySet": "entities.holiday_sets",
    "HolidaySetCreate": "entities.holiday_sets",
    "Holiday": "entities.holidays",
    "HolidayCreate": "entities.holidays",
    "IntegrationVendorInsight": "entities.integration_vendor_insights",
    "IntegrationVendorInsightCreate": "entities.integration_vendor_insights",
    "IntegrationVendorWidget": "entities.integration_vendor_widgets",
    "IntegrationVendorWidgetCreate": "entities.integration_vendor_widgets",
    "InternalLocationWithBusinessHours": "entities.internal_location_with_business_hours",
    "InternalLocationWithBusinessHoursCreate": "entities.internal_location_with_business_hours",
    "InternalLocation": "entities.internal_locations",
    "InventoryItemSerialNumber": "entities.inventory_item_serial_numbers",
    "InventoryItemSerialNumberCreate": "entities.inventory_item_serial_numbers",
    "InventoryItem": "entities.inventory_items",
    "InventoryItemCreate": "entities.inventory_items",
    "InventoryLocation": "entities.inventory_locations",
    "InventoryLocationCreate": "entities.inventory_locations",
    "InventoryProduct": "entities.inventory_products",
    "InventoryProductCreate": "entities.inventory_products",
    "InventoryStockedItem": "entities.inventory_stocked_items",
    "InventoryStockedItemAdd": "entities.inventory_stocked_items_add",
    "InventoryStockedItemAddCreate": "entities.inventory_stocked_items_add",
    "InventoryStockedItemRemove": "entities.inventory_stocked_items_remove",
    "InventoryStockedItemRemoveCreate": "entities.inventory_stocked_items_remove",
    "InventoryStockedItemTransfer": "entities.inventory_stocked_items_transfer",
    "InventoryStockedItemTransferCreate": "entities.inventory_stocked_items_transfer",
    "InventoryTransfer": "entities.inventory_transfers",
    "InventoryTransferCreate": "entities.inventory_transfers",
    "InvoiceTemplate": "entities.invoice_templates",
    "Invoice": "entities.invoices",
    "InvoicePdf": "entities.invoices",
    "KnowledgeBaseArticle": "entities.knowledge_base_articles",
    "KnowledgeBaseArticleCreate": "entities.knowledge_base_articles",
    "KnowledgeBaseCategory": "entities.knowledge_base_categories",
    "KnowledgeBaseCategoryCreate": "entities.knowledge_base_categories",
    "NotificationHistory": "entities.notification_history",
    "Opportunity": "entities.opportunities",
    "OpportunityCreate": "entities.opportunities",
    "OpportunityStatus": "entities.opportunities",
    "OpportunityAttachment": "entities.opportunity_attachments",
    "OpportunityAttachmentCreate": "entities.opportunity_attachments",
    "OpportunityCategory": "entities.opportunity_categories",
    "OrganizationalLevel1": "entities.organizational_level1s",
    "OrganizationalLevel1Create": "entities.organizational_level1s",
    "OrganizationalLevel2": "entities.organizational_level2s",
    "OrganizationalLevel2Create": "entities.organizational_level2s",
    "OrganizationalLevelAssociation": "entities.organizational_level_associations",
    "OrganizationalLevelAssociationCreate": "entities.organizational_level_associations",
    "OrganizationalResource": "entities.organizational_resources",
    "PaymentTerm": "entities.payment_terms",
    "PaymentTermCreate": "entities.payment_terms",
    "Phase": "entities.phases",
    "PhaseCreate": "entities.phases",
    "PriceListMaterialCode": "entities.price_list_material_codes",
    "PriceListProductTier": "entities.price_list_product_tiers",
    "PriceListProduct": "entities.price_list_products",
    "PriceListRole": "entities.price_list_roles",
    "PriceListServiceBundle": "entities.price_list_service_bundles",
    "PriceListService": "entities.price_list_services",
    "PriceListWorkTypeModifier": "entities.price_list_work_type_modifiers",
    "ProductNote": "entities.product_notes",
    "ProductNoteCreate": "entities.product_notes",
    "ProductTier": "entities.product_tiers",
    "ProductTierCreate": "entities.product_tiers",
    "ProductVendor": "entities.product_vendors",
    "ProductVendorCreate": "entities.product_vendors",
    "Product": "entities.products",
    "ProductCreate": "entities.products",
    "ProductPeriodType": "entities.products",
    "ProjectAttachment": "entities.project_attachments",
    "ProjectAttachmentCreate": "entities.project_attachments",
    "ProjectCharge": "entities.project_charges",
    "ProjectChargeCreate": "entities.project_charges",
    "ProjectNoteAttachment": "entities.project_note_attachments",
    "ProjectNoteAttachmentCreate": "entities.project_note_attachments",
    "ProjectNote": "entities.project_notes",
    "ProjectNoteCreate": "entities.project_notes",
    "ProjectNotePublish": "entities.project_notes",
    "Project": "entities.projects",
    "ProjectCreate": "entities.projects",
    "ProjectType": "entities.projects",
    "PurchaseApproval": "entities.purchase_approvals",
    "PurchaseOrderItemReceiving": "entities.purchase_order_item_receiving",
    "PurchaseOrderItemReceivingCreate": "entities.purchase_order_item_receiving",
    "PurchaseOrderItem": "entities.purchase_order_items",
    "PurchaseOrderItemCreate": "entities.purchase_order_items",
    "PurchaseOrder": "entities.purchase_orders",
    "PurchaseOrderCreate": "entities.purchase_orders",
    "QuoteItem": "entities.quote_items",
    "QuoteItemCreate": "entities.quote_items",
    "QuoteItemPeriodType": "entities.quote_items",
    "QuoteLocation": "entities.quote_locations",
    "QuoteLocationCreate": "entities.quote_locations",
    "QuoteTemplate": "entities.quote_templates",
    "Quote": "entities.quotes",
    "QuoteCreate": "entities.quotes",
    "ResourceAttachment": "entities.resource_attachments",
    "ResourceAttachmentCreate": "entities.resource_attachments",
    "ResourceDailyAvailability": "entities.resource_daily_availabilities",
    "ResourceRoleDepartment": "entities.resource_role_departments",
    "ResourceRoleDepartmentCreate": "entities.resource_role_departments",
    "ResourceRoleQueue": "entities.resource_role_queues",
    "ResourceRoleQueueCreate": "entities.resource_role_queues",
    "ResourceRole": "entities.resource_roles",
    "ResourceServiceDeskRole": "entities.resource_service_desk_roles",
    "ResourceServiceDeskRoleCreate": "entities.resource_service_desk_roles",
    "ResourceSkill": "entities.resource_skills",
    "ResourceTimeOffAdditional": "entities.resource_time_off_additional",
    "ResourceTimeOffApprover": "entities.resource_time_off_approvers",
    "ResourceTimeOffBalance": "entities.resource_time_off_balances",
    "Resource": "entities.resources",
    "Role": "entities.roles",
    "RoleCreate": "entities.roles",
    "SalesOrderAttachment": "entities.sales_order_attachments",
    "SalesOrderAttachmentCreate": "entities.sales_order_attachments",
    "SalesOrder": "entities.sales_orders",
    "ServiceBundleService": "entities.service_bundle_services",
    "ServiceBundleServiceCreate": "entities.service_bundle_services",
    "ServiceBundle": "entities.service_bundles",
    "ServiceBundleCreate": "entities.service_bundles",
    "ServiceBundlePeriodType": "entities.service_bundles",
    "ServiceCallTaskResource": "entities.service_call_task_resources",
    "ServiceCallTaskResourceCreate": "entities.service_call_task_resources",
    "ServiceCallTask": "entities.service_call_tasks",
    "ServiceCallTaskCreate": "entities.service_call_tasks",
    "ServiceCallTicketResource": "entities.service_call_ticket_resources",
    "ServiceCallTicketResourceCreate": "entities.service_call_ticket_resources",
    "ServiceCallTicket": "entities.service_call_tickets",
    "ServiceCallTicketCreate": "entities.service_call_tickets",
    "ServiceCall": "entities.service_calls",
    "ServiceCallCreate": "entities.service_calls",
    "ServiceLevelAgreementResults": "entities.service_level_agreement_results",
    "Service": "entities.services",
    "ServiceCreate": "entities.services",
    "ServicePeriodType": "entities.services",
    "ShippingType": "entities.shipping_types",
    "Skill": "entities.skills",
    "SubscriptionPeriod": "entities.subscription_periods",
    "Subscription": "entities.subscriptions",
    "SubscriptionCreate": "entities.subscriptions",
    "SubscriptionPeriodType": "entities.subscriptions",
    "SurveyResults": "entities.survey_results",
    "Survey": "entities.surveys",
    "TagAlias": "entities.tag_aliases",
    "TagAliasCreate": "entities.tag_aliases",
    "TagGroup": "entities.tag_groups",
    "TagGroupCreate": "entities.tag_groups",
    "Tag": "entities.tags",
    "TagCreate": "entities.tags",
    "TaskAttachment": "entities.task_attachments",
    "TaskAttachmentCreate": "entities.task_attachments",
    "TaskNoteAttachment": "entities.task_note_attachments",
    "TaskNoteAttachmentCreate": "entities.task_note_attachments",
    "TaskNote": "entities.task_notes",
    "TaskNoteCreate": "entities.task_notes",
    "TaskNotePublish": "entities.task_notes",
    "TaskPredecessor": "entities.task_predecessors",
    "TaskPredecessorCreate": "entities.task_predecessors",
    "TaskSecondaryResource": "entities.task_secondary_resources",
    "TaskSecondaryResourceCreate": "entities.task_secondary_resources",
    "Task": "entities.tasks",
    "TaskCreate": "entities.tasks",
    "TaxCategory": "entities.tax_categories",
    "TaxCategoryCreate": "entities.tax_categories",
    "TaxRegion": "entities.tax_regions",
    "TaxRegionCreate": "entities.tax_regions",
    "Tax": "entities.taxes",
    "TaxCreate": "entities.taxes",
    "TicketAdditionalConfigurationItem": "entities.ticket_additional_configuration_items",
    "TicketAdditionalConfigurationItemCreate": "entities.ticket_additional_configuration_items",
    "TicketAdditionalContact": "entities.ticket_additional_contacts",
    "TicketAdditionalContactCreate": "entities.ticket_additional_contacts",
    "TicketAttachment": "entities.ticket_attachments",
    "TicketAttachmentCreate": "entities.ticket_attachments",
    "TicketCategory": "entities.ticket_categories",
    "TicketCategoryFieldDefaults": "entities.ticket_category_field_defaults",
    "TicketChangeRequestApproval": "entities.ticket_change_request_approvals",
    "TicketChangeRequestApprovalCreate": "entities.ticket_change_request_approvals",
    "TicketCharge": "entities.ticket_charges",
    "TicketChargeCreate": "entities.ticket_charges",
    "TicketChecklistItem": "entities.ticket_checklist_items",
    "TicketChecklistItemCreate": "entities.ticket_checklist_items",
    "TicketChecklistLibrary": "entities.ticket_checklist_libraries",
    "TicketChecklistLibraryCreate": "entities.ticket_checklist_libraries",
    "TicketHistory": "entities.ticket_history",
    "TicketNoteAttachment": "entities.ticket_note_attachments",
    "TicketNoteAttachmentCreate": "entities.ticket_note_attachments",
    "TicketNoteWebhookExcludedResource": "entities.ticket_note_webhook_excluded_resources",
    "TicketNoteWebhookExcludedResourceCreate": "entities.ticket_note_webhook_excluded_resources",
    "TicketNoteWebhookField": "entities.ticket_note_webhook_fields",
    "TicketNoteWebhookFieldCreate": "entities.ticket_note_webhook_fields",
    "TicketNoteWebhook": "entities.ticket_note_webhooks",
    "TicketNoteWebhookCreate": "entities.ticket_note_webhooks",
    "TicketNote": "entities.ticket_notes",
    "TicketNoteCreate": "entities.ticket_notes",
    "TicketNotePublish": "entities.ticket_notes",
    "TicketRmaCredit": "entities.ticket_rma_credits",
    "TicketRmaCreditCreate": "entities.ticket_rma_credits",
    "TicketSecondaryResource": "entities.ticket_secondary_resources",
    "TicketSecondaryResourceCreate": "entities.ticket_secondary_resources",
    "TicketTagAssociation": "entities.ticket_tag_associations",
    "TicketTagAssociationCreate": "entities.ticket_tag_associations",
    "TicketWebhookExcludedResource": "entities.ticket_webhook_excluded_resources",
    "TicketWebhookExcludedResourceCreate": "entities.ticket_webhook_excluded_resources",
    "TicketWebhookField": "entities.ticket_webhook_fields",
    "TicketWebhookFieldCreate": "entities.ticket_webhook_fields",
    "TicketWebhookUdfField": "entities.ticket_webhook_udf_fields",
    "TicketWebhookUdfFieldCreate": "entities.ticket_webhook_udf_fields",
    "TicketWebhook": "entities.ticket_webhooks",
    "TicketWebhookCreate": "entities.ticket_webhooks",
    "Ticket": "entities.tickets",
    "TicketCreate": "entities.tickets",
    "TicketChangeApprovalType": "entities.tickets",
    "TicketStatus": "entities.tickets",
    "TicketType": "entities.tickets",
    "TimeEntry": "entities.time_entries",
    "TimeEntryCreate": "entities.time_entries",
    "TimeEntryType": "entities.time_entries",
    "TimeEntryAttachment": "entities.time_entry_attachments",
    "TimeEntryAttachmentCreate": "entities.time_entry_attachments",
    "TimeOffRequest": "entities.time_off_requests",
    "TimeOffRequestCreate": "entities.time_off_requests",
    "TimeOffRequestsApprove": "entities.time_off_requests_approve",
    "TimeOffRequestReject": "entities.time_off_requests_reject",
    "TimeOffRequestRejectCreate": "entities.time_off_requests_reject",
    "UserDefinedFieldDefinition": "entities.user_defined_field_definitions",
    "UserDefinedFieldDefinitionCreate": "entities.user_defined_field_definitions",
    "UserDefinedFieldListItem": "entities.user_defined_field_list_items",
    "UserDefinedFieldListItemCreate": "entities.user_defined_field_list_items",
    "WebhookEventErrorLog": "entities.webhook_event_error_logs",
    "WorkTypeModifier": "entities.work_type_modifiers",
}

if not _t.TYPE_CHECKING:
    __getattr__ = _importer(__name__, _WHERE)


def __dir__() -> list[str]:
    return sorted(_WHERE)
