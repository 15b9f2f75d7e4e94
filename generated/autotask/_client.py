"""The two clients. Each entity's service is made when first used. Generated; do not edit."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from autotask_runtime import generated as _rt

from ._entities import ENTITIES as _ENTITIES

if _t.TYPE_CHECKING:
    from .entities.action_types import AsyncActionTypesService, ActionTypesService
    from .entities.additional_invoice_field_values import AsyncAdditionalInvoiceFieldValuesService, AdditionalInvoiceFieldValuesService
    from .entities.appointments import AsyncAppointmentsService, AppointmentsService
    from .entities.article_attachments import AsyncArticleAttachmentsService, ArticleAttachmentsService
    from .entities.article_configuration_item_category_associations import AsyncArticleConfigurationItemCategoryAssociationsService, ArticleConfigurationItemCategoryAssociationsService
    from .entities.article_notes import AsyncArticleNotesService, ArticleNotesService
    from .entities.article_plain_text_content import AsyncArticlePlainTextContentService, ArticlePlainTextContentService
    from .entities.article_tag_associations import AsyncArticleTagAssociationsService, ArticleTagAssociationsService
    from .entities.article_ticket_associations import AsyncArticleTicketAssociationsService, ArticleTicketAssociationsService
    from .entities.article_to_article_associations import AsyncArticleToArticleAssociationsService, ArticleToArticleAssociationsService
    from .entities.article_to_document_associations import AsyncArticleToDocumentAssociationsService, ArticleToDocumentAssociationsService
    from .entities.attachment_info import AsyncAttachmentInfoService, AttachmentInfoService
    from .entities.billing_codes import AsyncBillingCodesService, BillingCodesService
    from .entities.billing_item_approval_levels import AsyncBillingItemApprovalLevelsService, BillingItemApprovalLevelsService
    from .entities.billing_items import AsyncBillingItemsService, BillingItemsService
    from .entities.change_order_charges import AsyncChangeOrderChargesService, ChangeOrderChargesService
    from .entities.change_request_links import AsyncChangeRequestLinksService, ChangeRequestLinksService
    from .entities.checklist_libraries import AsyncChecklistLibrariesService, ChecklistLibrariesService
    from .entities.checklist_library_checklist_items import AsyncChecklistLibraryChecklistItemsService, ChecklistLibraryChecklistItemsService
    from .entities.classification_icons import AsyncClassificationIconsService, ClassificationIconsService
    from .entities.client_portal_users import AsyncClientPortalUsersService, ClientPortalUsersService
    from .entities.comanaged_associations import AsyncComanagedAssociationsService, ComanagedAssociationsService
    from .entities.companies import AsyncCompaniesService, CompaniesService
    from .entities.company_alerts import AsyncCompanyAlertsService, CompanyAlertsService
    from .entities.company_attachments import AsyncCompanyAttachmentsService, CompanyAttachmentsService
    from .entities.company_categories import AsyncCompanyCategoriesService, CompanyCategoriesService
    from .entities.company_locations import AsyncCompanyLocationsService, CompanyLocationsService
    from .entities.company_note_attachments import AsyncCompanyNoteAttachmentsService, CompanyNoteAttachmentsService
    from .entities.company_notes import AsyncCompanyNotesService, CompanyNotesService
    from .entities.company_site_configurations import AsyncCompanySiteConfigurationsService, CompanySiteConfigurationsService
    from .entities.company_teams import AsyncCompanyTeamsService, CompanyTeamsService
    from .entities.company_to_dos import AsyncCompanyToDosService, CompanyToDosService
    from .entities.company_webhook_excluded_resources import AsyncCompanyWebhookExcludedResourcesService, CompanyWebhookExcludedResourcesService
    from .entities.company_webhook_fields import AsyncCompanyWebhookFieldsService, CompanyWebhookFieldsService
    from .entities.company_webhook_udf_fields import AsyncCompanyWebhookUdfFieldsService, CompanyWebhookUdfFieldsService
    from .entities.company_webhooks import AsyncCompanyWebhooksService, CompanyWebhooksService
    from .entities.configuration_item_attachments import AsyncConfigurationItemAttachmentsService, ConfigurationItemAttachmentsService
    from .entities.configuration_item_billing_product_associations import AsyncConfigurationItemBillingProductAssociationsService, ConfigurationItemBillingProductAssociationsService
    from .entities.configuration_item_categories import AsyncConfigurationItemCategoriesService, ConfigurationItemCategoriesService
    from .entities.configuration_item_category_udf_associations import AsyncConfigurationItemCategoryUdfAssociationsService, ConfigurationItemCategoryUdfAssociationsService
    from .entities.configuration_item_dns_records import AsyncConfigurationItemDnsRecordsService, ConfigurationItemDnsRecordsService
    from .entities.configuration_item_note_attachments import AsyncConfigurationItemNoteAttachmentsService, ConfigurationItemNoteAttachmentsService
    from .entities.configuration_item_notes import AsyncConfigurationItemNotesService, ConfigurationItemNotesService
    from .entities.configuration_item_related_items import AsyncConfigurationItemRelatedItemsService, ConfigurationItemRelatedItemsService
    from .entities.configuration_item_ssl_subject_alternative_names import AsyncConfigurationItemSslSubjectAlternativeNamesService, ConfigurationItemSslSubjectAlternativeNamesService
    from .entities.configuration_item_types import AsyncConfigurationItemTypesService, ConfigurationItemTypesService
    from .entities.configuration_item_webhook_excluded_resources import AsyncConfigurationItemWebhookExcludedResourcesService, ConfigurationItemWebhookExcludedResourcesService
    from .entities.configuration_item_webhook_fields import AsyncConfigurationItemWebhookFieldsService, ConfigurationItemWebhookFieldsService
    from .entities.configuration_item_webhook_udf_fields import AsyncConfigurationItemWebhookUdfFieldsService, ConfigurationItemWebhookUdfFieldsService
    from .entities.configuration_item_webhooks import AsyncConfigurationItemWebhooksService, ConfigurationItemWebhooksService
    from .entities.configuration_items import AsyncConfigurationItemsService, ConfigurationItemsService
    from .entities.contact_billing_product_associations import AsyncContactBillingProductAssociationsService, ContactBillingProductAssociationsService
    from .entities.contact_group_contacts import AsyncContactGroupContactsService, ContactGroupContactsService
    from .entities.contact_groups import AsyncContactGroupsService, ContactGroupsService
    from .entities.contact_webhook_excluded_resources import AsyncContactWebhookExcludedResourcesService, ContactWebhookExcludedResourcesService
    from .entities.contact_webhook_fields import AsyncContactWebhookFieldsService, ContactWebhookFieldsService
    from .entities.contact_webhook_udf_fields import AsyncContactWebhookUdfFieldsService, ContactWebhookUdfFieldsService
    from .entities.contact_webhooks import AsyncContactWebhooksService, ContactWebhooksService
    from .entities.contacts import AsyncContactsService, ContactsService
    from .entities.contract_billing_rules import AsyncContractBillingRulesService, ContractBillingRulesService
    from .entities.contract_block_hour_factors import AsyncContractBlockHourFactorsService, ContractBlockHourFactorsService
    from .entities.contract_blocks import AsyncContractBlocksService, ContractBlocksService
    from .entities.contract_charges import AsyncContractChargesService, ContractChargesService
    from .entities.contract_exclusion_billing_codes import AsyncContractExclusionBillingCodesService, ContractExclusionBillingCodesService
    from .entities.contract_exclusion_roles import AsyncContractExclusionRolesService, ContractExclusionRolesService
    from .entities.contract_exclusion_set_excluded_roles import AsyncContractExclusionSetExcludedRolesService, ContractExclusionSetExcludedRolesService
    from .entities.contract_exclusion_set_excluded_work_types import AsyncContractExclusionSetExcludedWorkTypesService, ContractExclusionSetExcludedWorkTypesService
    from .entities.contract_exclusion_sets import AsyncContractExclusionSetsService, ContractExclusionSetsService
    from .entities.contract_milestones import AsyncContractMilestonesService, ContractMilestonesService
    from .entities.contract_note_attachments import AsyncContractNoteAttachmentsService, ContractNoteAttachmentsService
    from .entities.contract_notes import AsyncContractNotesService, ContractNotesService
    from .entities.contract_rates import AsyncContractRatesService, ContractRatesService
    from .entities.contract_retainers import AsyncContractRetainersService, ContractRetainersService
    from .entities.contract_role_costs import AsyncContractRoleCostsService, ContractRoleCostsService
    from .entities.contract_service_adjustments import AsyncContractServiceAdjustmentsService, ContractServiceAdjustmentsService
    from .entities.contract_service_bundle_adjustments import AsyncContractServiceBundleAdjustmentsService, ContractServiceBundleAdjustmentsService
    from .entities.contract_service_bundle_units import AsyncContractServiceBundleUnitsService, ContractServiceBundleUnitsService
    from .entities.contract_service_bundles import AsyncContractServiceBundlesService, ContractServiceBundlesService
    from .entities.contract_service_units import AsyncContractServiceUnitsService, ContractServiceUnitsService
    from .entities.contract_services import AsyncContractServicesService, ContractServicesService
    from .entities.contract_ticket_purchases import AsyncContractTicketPurchasesService, ContractTicketPurchasesService
    from .entities.contracts import AsyncContractsService, ContractsService
    from .entities.countries import AsyncCountriesService, CountriesService
    from .entities.currencies import AsyncCurrenciesService, CurrenciesService
    from .entities.deleted_task_activity_logs import AsyncDeletedTaskActivityLogsService, DeletedTaskActivityLogsService
    from .entities.deleted_ticket_activity_logs import AsyncDeletedTicketActivityLogsService, DeletedTicketActivityLogsService
    from .entities.deleted_ticket_logs import AsyncDeletedTicketLogsService, DeletedTicketLogsService
    from .entities.departments import AsyncDepartmentsService, DepartmentsService
    from .entities.document_attachments import AsyncDocumentAttachmentsService, DocumentAttachmentsService
    from .entities.document_categories import AsyncDocumentCategoriesService, DocumentCategoriesService
    from .entities.document_checklist_items import AsyncDocumentChecklistItemsService, DocumentChecklistItemsService
    from .entities.document_checklist_libraries import AsyncDocumentChecklistLibrariesService, DocumentChecklistLibrariesService
    from .entities.document_configuration_item_associations import AsyncDocumentConfigurationItemAssociationsService, DocumentConfigurationItemAssociationsService
    from .entities.document_configuration_item_category_associations import AsyncDocumentConfigurationItemCategoryAssociationsService, DocumentConfigurationItemCategoryAssociationsService
    from .entities.document_notes import AsyncDocumentNotesService, DocumentNotesService
    from .entities.document_plain_text_content import AsyncDocumentPlainTextContentService, DocumentPlainTextContentService
    from .entities.document_tag_associations import AsyncDocumentTagAssociationsService, DocumentTagAssociationsService
    from .entities.document_ticket_associations import AsyncDocumentTicketAssociationsService, DocumentTicketAssociationsService
    from .entities.document_to_article_associations import AsyncDocumentToArticleAssociationsService, DocumentToArticleAssociationsService
    from .entities.document_to_document_associations import AsyncDocumentToDocumentAssociationsService, DocumentToDocumentAssociationsService
    from .entities.documents import AsyncDocumentsService, DocumentsService
    from .entities.domain_registrars import AsyncDomainRegistrarsService, DomainRegistrarsService
    from .entities.expense_item_attachments import AsyncExpenseItemAttachmentsService, ExpenseItemAttachmentsService
    from .entities.expense_items import AsyncExpenseItemsService, ExpenseItemsService
    from .entities.expense_report_attachments import AsyncExpenseReportAttachmentsService, ExpenseReportAttachmentsService
    from .entities.expense_reports import AsyncExpenseReportsService, ExpenseReportsService
    from .entities.holiday_sets import AsyncHolidaySetsService, HolidaySetsService
    from .entities.holidays import AsyncHolidaysService, HolidaysService
    from .entities.integration_vendor_insights import AsyncIntegrationVendorInsightsService, IntegrationVendorInsightsService
    from .entities.integration_vendor_widgets import AsyncIntegrationVendorWidgetsService, IntegrationVendorWidgetsService
    from .entities.internal_location_with_business_hours import AsyncInternalLocationWithBusinessHoursService, InternalLocationWithBusinessHoursService
    from .entities.internal_locations import AsyncInternalLocationsService, InternalLocationsService
    from .entities.inventory_item_serial_numbers import AsyncInventoryItemSerialNumbersService, InventoryItemSerialNumbersService
    from .entities.inventory_items import AsyncInventoryItemsService, InventoryItemsService
    from .entities.inventory_locations import AsyncInventoryLocationsService, InventoryLocationsService
    from .entities.inventory_products import AsyncInventoryProductsService, InventoryProductsService
    from .entities.inventory_stocked_items import AsyncInventoryStockedItemsService, InventoryStockedItemsService
    from .entities.inventory_stocked_items_add import AsyncInventoryStockedItemsAddService, InventoryStockedItemsAddService
    from .entities.inventory_stocked_items_remove import AsyncInventoryStockedItemsRemoveService, InventoryStockedItemsRemoveService
    from .entities.inventory_stocked_items_transfer import AsyncInventoryStockedItemsTransferService, InventoryStockedItemsTransferService
    from .entities.inventory_transfers import AsyncInventoryTransfersService, InventoryTransfersService
    from .entities.invoice_templates import AsyncInvoiceTemplatesService, InvoiceTemplatesService
    from .entities.invoices import AsyncInvoicesService, InvoicesService
    from .entities.knowledge_base_articles import AsyncKnowledgeBaseArticlesService, KnowledgeBaseArticlesService
    from .entities.knowledge_base_categories import AsyncKnowledgeBaseCategoriesService, KnowledgeBaseCategoriesService
    from .entities.notification_history import AsyncNotificationHistoryService, NotificationHistoryService
    from .entities.opportunities import AsyncOpportunitiesService, OpportunitiesService
    from .entities.opportunity_attachments import AsyncOpportunityAttachmentsService, OpportunityAttachmentsService
    from .entities.opportunity_categories import AsyncOpportunityCategoriesService, OpportunityCategoriesService
    from .entities.organizational_level1s import AsyncOrganizationalLevel1sService, OrganizationalLevel1sService
    from .entities.organizational_level2s import AsyncOrganizationalLevel2sService, OrganizationalLevel2sService
    from .entities.organizational_level_associations import AsyncOrganizationalLevelAssociationsService, OrganizationalLevelAssociationsService
    from .entities.organizational_resources import AsyncOrganizationalResourcesService, OrganizationalResourcesService
    from .entities.payment_terms import AsyncPaymentTermsService, PaymentTermsService
    from .entities.phases import AsyncPhasesService, PhasesService
    from .entities.price_list_material_codes import AsyncPriceListMaterialCodesService, PriceListMaterialCodesService
    from .entities.price_list_product_tiers import AsyncPriceListProductTiersService, PriceListProductTiersService
    from .entities.price_list_products import AsyncPriceListProductsService, PriceListProductsService
    from .entities.price_list_roles import AsyncPriceListRolesService, PriceListRolesService
    from .entities.price_list_service_bundles import AsyncPriceListServiceBundlesService, PriceListServiceBundlesService
    from .entities.price_list_services import AsyncPriceListServicesService, PriceListServicesService
    from .entities.price_list_work_type_modifiers import AsyncPriceListWorkTypeModifiersService, PriceListWorkTypeModifiersService
    from .entities.product_notes import AsyncProductNotesService, ProductNotesService
    from .entities.product_tiers import AsyncProductTiersService, ProductTiersService
    from .entities.product_vendors import AsyncProductVendorsService, ProductVendorsService
    from .entities.products import AsyncProductsService, ProductsService
    from .entities.project_attachments import AsyncProjectAttachmentsService, ProjectAttachmentsService
    from .entities.project_charges import AsyncProjectChargesService, ProjectChargesService
    from .entities.project_note_attachments import AsyncProjectNoteAttachmentsService, ProjectNoteAttachmentsService
    from .entities.project_notes import AsyncProjectNotesService, ProjectNotesService
    from .entities.projects import AsyncProjectsService, ProjectsService
    from .entities.purchase_approvals import AsyncPurchaseApprovalsService, PurchaseApprovalsService
    from .entities.purchase_order_item_receiving import AsyncPurchaseOrderItemReceivingService, PurchaseOrderItemReceivingService
    from .entities.purchase_order_items import AsyncPurchaseOrderItemsService, PurchaseOrderItemsService
    from .entities.purchase_orders import AsyncPurchaseOrdersService, PurchaseOrdersService
    from .entities.quote_items import AsyncQuoteItemsService, QuoteItemsService
    from .entities.quote_locations import AsyncQuoteLocationsService, QuoteLocationsService
    from .entities.quote_templates import AsyncQuoteTemplatesService, QuoteTemplatesService
    from .entities.quotes import AsyncQuotesService, QuotesService
    from .entities.resource_attachments import AsyncResourceAttachmentsService, ResourceAttachmentsService
    from .entities.resource_daily_availabilities import AsyncResourceDailyAvailabilitiesService, ResourceDailyAvailabilitiesService
    from .entities.resource_role_departments import AsyncResourceRoleDepartmentsService, ResourceRoleDepartmentsService
    from .entities.resource_role_queues import AsyncResourceRoleQueuesService, ResourceRoleQueuesService
    from .entities.resource_roles import AsyncResourceRolesService, ResourceRolesService
    from .entities.resource_service_desk_roles import AsyncResourceServiceDeskRolesService, ResourceServiceDeskRolesService
    from .entities.resource_skills import AsyncResourceSkillsService, ResourceSkillsService
    from .entities.resource_time_off_additional import AsyncResourceTimeOffAdditionalService, ResourceTimeOffAdditionalService
    from .entities.resource_time_off_approvers import AsyncResourceTimeOffApproversService, ResourceTimeOffApproversService
    from .entities.resource_time_off_balances import AsyncResourceTimeOffBalancesService, ResourceTimeOffBalancesService
    from .entities.resources import AsyncResourcesService, ResourcesService
    from .entities.roles import AsyncRolesService, RolesService
    from .entities.sales_order_attachments import AsyncSalesOrderAttachmentsService, SalesOrderAttachmentsService
    from .entities.sales_orders import AsyncSalesOrdersService, SalesOrdersService
    from .entities.service_bundle_services import AsyncServiceBundleServicesService, ServiceBundleServicesService
    from .entities.service_bundles import AsyncServiceBundlesService, ServiceBundlesService
    from .entities.service_call_task_resources import AsyncServiceCallTaskResourcesService, ServiceCallTaskResourcesService
    from .entities.service_call_tasks import AsyncServiceCallTasksService, ServiceCallTasksService
    from .entities.service_call_ticket_resources import AsyncServiceCallTicketResourcesService, ServiceCallTicketResourcesService
    from .entities.service_call_tickets import AsyncServiceCallTicketsService, ServiceCallTicketsService
    from .entities.service_calls import AsyncServiceCallsService, ServiceCallsService
    from .entities.service_level_agreement_results import AsyncServiceLevelAgreementResultsService, ServiceLevelAgreementResultsService
    from .entities.services import AsyncServicesService, ServicesService
    from .entities.shipping_types import AsyncShippingTypesService, ShippingTypesService
    from .entities.skills import AsyncSkillsService, SkillsService
    from .entities.subscription_periods import AsyncSubscriptionPeriodsService, SubscriptionPeriodsService
    from .entities.subscriptions import AsyncSubscriptionsService, SubscriptionsService
    from .entities.survey_results import AsyncSurveyResultsService, SurveyResultsService
    from .entities.surveys import AsyncSurveysService, SurveysService
    from .entities.tag_aliases import AsyncTagAliasesService, TagAliasesService
    from .entities.tag_groups import AsyncTagGroupsService, TagGroupsService
    from .entities.tags import AsyncTagsService, TagsService
    from .entities.task_attachments import AsyncTaskAttachmentsService, TaskAttachmentsService
    from .entities.task_note_attachments import AsyncTaskNoteAttachmentsService, TaskNoteAttachmentsService
    from .entities.task_notes import AsyncTaskNotesService, TaskNotesService
    from .entities.task_predecessors import AsyncTaskPredecessorsService, TaskPredecessorsService
    from .entities.task_secondary_resources import AsyncTaskSecondaryResourcesService, TaskSecondaryResourcesService
    from .entities.tasks import AsyncTasksService, TasksService
    from .entities.tax_categories import AsyncTaxCategoriesService, TaxCategoriesService
    from .entities.tax_regions import AsyncTaxRegionsService, TaxRegionsService
    from .entities.taxes import AsyncTaxesService, TaxesService
    from .entities.ticket_additional_configuration_items import AsyncTicketAdditionalConfigurationItemsService, TicketAdditionalConfigurationItemsService
    from .entities.ticket_additional_contacts import AsyncTicketAdditionalContactsService, TicketAdditionalContactsService
    from .entities.ticket_attachments import AsyncTicketAttachmentsService, TicketAttachmentsService
    from .entities.ticket_categories import AsyncTicketCategoriesService, TicketCategoriesService
    from .entities.ticket_category_field_defaults import AsyncTicketCategoryFieldDefaultsService, TicketCategoryFieldDefaultsService
    from .entities.ticket_change_request_approvals import AsyncTicketChangeRequestApprovalsService, TicketChangeRequestApprovalsService
    from .entities.ticket_charges import AsyncTicketChargesService, TicketChargesService
    from .entities.ticket_checklist_items import AsyncTicketChecklistItemsService, TicketChecklistItemsService
    from .entities.ticket_checklist_libraries import AsyncTicketChecklistLibrariesService, TicketChecklistLibrariesService
    from .entities.ticket_history import AsyncTicketHistoryService, TicketHistoryService
    from .entities.ticket_note_attachments import AsyncTicketNoteAttachmentsService, TicketNoteAttachmentsService
    from .entities.ticket_note_webhook_excluded_resources import AsyncTicketNoteWebhookExcludedResourcesService, TicketNoteWebhookExcludedResourcesService
    from .entities.ticket_note_webhook_fields import AsyncTicketNoteWebhookFieldsService, TicketNoteWebhookFieldsService
    from .entities.ticket_note_webhooks import AsyncTicketNoteWebhooksService, TicketNoteWebhooksService
    from .entities.ticket_notes import AsyncTicketNotesService, TicketNotesService
    from .entities.ticket_rma_credits import AsyncTicketRmaCreditsService, TicketRmaCreditsService
    from .entities.ticket_secondary_resources import AsyncTicketSecondaryResourcesService, TicketSecondaryResourcesService
    from .entities.ticket_tag_associations import AsyncTicketTagAssociationsService, TicketTagAssociationsService
    from .entities.ticket_webhook_excluded_resources import AsyncTicketWebhookExcludedResourcesService, TicketWebhookExcludedResourcesService
    from .entities.ticket_webhook_fields import AsyncTicketWebhookFieldsService, TicketWebhookFieldsService
    from .entities.ticket_webhook_udf_fields import AsyncTicketWebhookUdfFieldsService, TicketWebhookUdfFieldsService
    from .entities.ticket_webhooks import AsyncTicketWebhooksService, TicketWebhooksService
    from .entities.tickets import AsyncTicketsService, TicketsService
    from .entities.time_entries import AsyncTimeEntriesService, TimeEntriesService
    from .entities.time_entry_attachments import AsyncTimeEntryAttachmentsService, TimeEntryAttachmentsService
    from .entities.time_off_requests import AsyncTimeOffRequestsService, TimeOffRequestsService
    from .entities.time_off_requests_approve import AsyncTimeOffRequestsApproveService, TimeOffRequestsApproveService
    from .entities.time_off_requests_reject import AsyncTimeOffRequestsRejectService, TimeOffRequestsRejectService
    from .entities.user_defined_field_definitions import AsyncUserDefinedFieldDefinitionsService, UserDefinedFieldDefinitionsService
    from .entities.user_defined_field_list_items import AsyncUserDefinedFieldListItemsService, UserDefinedFieldListItemsService
    from .entities.webhook_event_error_logs import AsyncWebhookEventErrorLogsService, WebhookEventErrorLogsService
    from .entities.work_type_modifiers import AsyncWorkTypeModifiersService, WorkTypeModifiersService


class Autotask(_rt.Client):
    """The sync client of one Autotask tenant. One attribute per entity; see :class:`autotask_runtime._sync.client.Client`."""

    entities = _ENTITIES

    @_cached_property
    def action_types(self) -> ActionTypesService:
        """ActionTypes."""
        from .entities.action_types import ActionTypesService

        return ActionTypesService(self._session)

    @_cached_property
    def additional_invoice_field_values(self) -> AdditionalInvoiceFieldValuesService:
        """AdditionalInvoiceFieldValues."""
        from .entities.additional_invoice_field_values import AdditionalInvoiceFieldValuesService

        return AdditionalInvoiceFieldValuesService(self._session)

    @_cached_property
    def appointments(self) -> AppointmentsService:
        """Appointments."""
        from .entities.appointments import AppointmentsService

        return AppointmentsService(self._session)

    @_cached_property
    def article_attachments(self) -> ArticleAttachmentsService:
        """ArticleAttachments."""
        from .entities.article_attachments import ArticleAttachmentsService

        return ArticleAttachmentsService(self._session)

    @_cached_property
    def article_configuration_item_category_associations(self) -> ArticleConfigurationItemCategoryAssociationsService:
        """ArticleConfigurationItemCategoryAssociations."""
        from .entities.article_configuration_item_category_associations import ArticleConfigurationItemCategoryAssociationsService

        return ArticleConfigurationItemCategoryAssociationsService(self._session)

    @_cached_property
    def article_notes(self) -> ArticleNotesService:
        """ArticleNotes."""
        from .entities.article_notes import ArticleNotesService

        return ArticleNotesService(self._session)

    @_cached_property
    def article_plain_text_content(self) -> ArticlePlainTextContentService:
        """ArticlePlainTextContent."""
        from .entities.article_plain_text_content import ArticlePlainTextContentService

        return ArticlePlainTextContentService(self._session)

    @_cached_property
    def article_tag_associations(self) -> ArticleTagAssociationsService:
        """ArticleTagAssociations."""
        from .entities.article_tag_associations import ArticleTagAssociationsService

        return ArticleTagAssociationsService(self._session)

    @_cached_property
    def article_ticket_associations(self) -> ArticleTicketAssociationsService:
        """ArticleTicketAssociations."""
        from .entities.article_ticket_associations import ArticleTicketAssociationsService

        return ArticleTicketAssociationsService(self._session)

    @_cached_property
    def article_to_article_associations(self) -> ArticleToArticleAssociationsService:
        """ArticleToArticleAssociations."""
        from .entities.article_to_article_associations import ArticleToArticleAssociationsService

        return ArticleToArticleAssociationsService(self._session)

    @_cached_property
    def article_to_document_associations(self) -> ArticleToDocumentAssociationsService:
        """ArticleToDocumentAssociations."""
        from .entities.article_to_document_associations import ArticleToDocumentAssociationsService

        return ArticleToDocumentAssociationsService(self._session)

    @_cached_property
    def attachment_info(self) -> AttachmentInfoService:
        """AttachmentInfo."""
        from .entities.attachment_info import AttachmentInfoService

        return AttachmentInfoService(self._session)

    @_cached_property
    def billing_codes(self) -> BillingCodesService:
        """BillingCodes."""
        from .entities.billing_codes import BillingCodesService

        return BillingCodesService(self._session)

    @_cached_property
    def billing_item_approval_levels(self) -> BillingItemApprovalLevelsService:
        """BillingItemApprovalLevels."""
        from .entities.billing_item_approval_levels import BillingItemApprovalLevelsService

        return BillingItemApprovalLevelsService(self._session)

    @_cached_property
    def billing_items(self) -> BillingItemsService:
        """BillingItems."""
        from .entities.billing_items import BillingItemsService

        return BillingItemsService(self._session)

    @_cached_property
    def change_order_charges(self) -> ChangeOrderChargesService:
        """ChangeOrderCharges."""
        from .entities.change_order_charges import ChangeOrderChargesService

        return ChangeOrderChargesService(self._session)

    @_cached_property
    def change_request_links(self) -> ChangeRequestLinksService:
        """ChangeRequestLinks."""
        from .entities.change_request_links import ChangeRequestLinksService

        return ChangeRequestLinksService(self._session)

    @_cached_property
    def checklist_libraries(self) -> ChecklistLibrariesService:
        """ChecklistLibraries."""
        from .entities.checklist_libraries import ChecklistLibrariesService

        return ChecklistLibrariesService(self._session)

    @_cached_property
    def checklist_library_checklist_items(self) -> ChecklistLibraryChecklistItemsService:
        """ChecklistLibraryChecklistItems."""
        from .entities.checklist_library_checklist_items import ChecklistLibraryChecklistItemsService

        return ChecklistLibraryChecklistItemsService(self._session)

    @_cached_property
    def classification_icons(self) -> ClassificationIconsService:
        """ClassificationIcons."""
        from .entities.classification_icons import ClassificationIconsService

        return ClassificationIconsService(self._session)

    @_cached_property
    def client_portal_users(self) -> ClientPortalUsersService:
        """ClientPortalUsers."""
        from .entities.client_portal_users import ClientPortalUsersService

        return ClientPortalUsersService(self._session)

    @_cached_property
    def comanaged_associations(self) -> ComanagedAssociationsService:
        """ComanagedAssociations."""
        from .entities.comanaged_associations import ComanagedAssociationsService

        return ComanagedAssociationsService(self._session)

    @_cached_property
    def companies(self) -> CompaniesService:
        """Companies."""
        from .entities.companies import CompaniesService

        return CompaniesService(self._session)

    @_cached_property
    def company_alerts(self) -> CompanyAlertsService:
        """CompanyAlerts."""
        from .entities.company_alerts import CompanyAlertsService

        return CompanyAlertsService(self._session)

    @_cached_property
    def company_attachments(self) -> CompanyAttachmentsService:
        """CompanyAttachments."""
        from .entities.company_attachments import CompanyAttachmentsService

        return CompanyAttachmentsService(self._session)

    @_cached_property
    def company_categories(self) -> CompanyCategoriesService:
        """CompanyCategories."""
        from .entities.company_categories import CompanyCategoriesService

        return CompanyCategoriesService(self._session)

    @_cached_property
    def company_locations(self) -> CompanyLocationsService:
        """CompanyLocations."""
        from .entities.company_locations import CompanyLocationsService

        return CompanyLocationsService(self._session)

    @_cached_property
    def company_note_attachments(self) -> CompanyNoteAttachmentsService:
        """CompanyNoteAttachments."""
        from .entities.company_note_attachments import CompanyNoteAttachmentsService

        return CompanyNoteAttachmentsService(self._session)

    @_cached_property
    def company_notes(self) -> CompanyNotesService:
        """CompanyNotes."""
        from .entities.company_notes import CompanyNotesService

        return CompanyNotesService(self._session)

    @_cached_property
    def company_site_configurations(self) -> CompanySiteConfigurationsService:
        """CompanySiteConfigurations."""
        from .entities.company_site_configurations import CompanySiteConfigurationsService

        return CompanySiteConfigurationsService(self._session)

    @_cached_property
    def company_teams(self) -> CompanyTeamsService:
        """CompanyTeams."""
        from .entities.company_teams import CompanyTeamsService

        return CompanyTeamsService(self._session)

    @_cached_property
    def company_to_dos(self) -> CompanyToDosService:
        """CompanyToDos."""
        from .entities.company_to_dos import CompanyToDosService

        return CompanyToDosService(self._session)

    @_cached_property
    def company_webhook_excluded_resources(self) -> CompanyWebhookExcludedResourcesService:
        """CompanyWebhookExcludedResources."""
        from .entities.company_webhook_excluded_resources import CompanyWebhookExcludedResourcesService

        return CompanyWebhookExcludedResourcesService(self._session)

    @_cached_property
    def company_webhook_fields(self) -> CompanyWebhookFieldsService:
        """CompanyWebhookFields."""
        from .entities.company_webhook_fields import CompanyWebhookFieldsService

        return CompanyWebhookFieldsService(self._session)

    @_cached_property
    def company_webhook_udf_fields(self) -> CompanyWebhookUdfFieldsService:
        """CompanyWebhookUdfFields."""
        from .entities.company_webhook_udf_fields import CompanyWebhookUdfFieldsService

        return CompanyWebhookUdfFieldsService(self._session)

    @_cached_property
    def company_webhooks(self) -> CompanyWebhooksService:
        """CompanyWebhooks."""
        from .entities.company_webhooks import CompanyWebhooksService

        return CompanyWebhooksService(self._session)

    @_cached_property
    def configuration_item_attachments(self) -> ConfigurationItemAttachmentsService:
        """ConfigurationItemAttachments."""
        from .entities.configuration_item_attachments import ConfigurationItemAttachmentsService

        return ConfigurationItemAttachmentsService(self._session)

    @_cached_property
    def configuration_item_billing_product_associations(self) -> ConfigurationItemBillingProductAssociationsService:
        """ConfigurationItemBillingProductAssociations."""
        from .entities.configuration_item_billing_product_associations import ConfigurationItemBillingProductAssociationsService

        return ConfigurationItemBillingProductAssociationsService(self._session)

    @_cached_property
    def configuration_item_categories(self) -> ConfigurationItemCategoriesService:
        """ConfigurationItemCategories."""
        from .entities.configuration_item_categories import ConfigurationItemCategoriesService

        return ConfigurationItemCategoriesService(self._session)

    @_cached_property
    def configuration_item_category_udf_associations(self) -> ConfigurationItemCategoryUdfAssociationsService:
        """ConfigurationItemCategoryUdfAssociations."""
        from .entities.configuration_item_category_udf_associations import ConfigurationItemCategoryUdfAssociationsService

        return ConfigurationItemCategoryUdfAssociationsService(self._session)

    @_cached_property
    def configuration_item_dns_records(self) -> ConfigurationItemDnsRecordsService:
        """ConfigurationItemDnsRecords."""
        from .entities.configuration_item_dns_records import ConfigurationItemDnsRecordsService

        return ConfigurationItemDnsRecordsService(self._session)

    @_cached_property
    def configuration_item_note_attachments(self) -> ConfigurationItemNoteAttachmentsService:
        """ConfigurationItemNoteAttachments."""
        from .entities.configuration_item_note_attachments import ConfigurationItemNoteAttachmentsService

        return ConfigurationItemNoteAttachmentsService(self._session)

    @_cached_property
    def configuration_item_notes(self) -> ConfigurationItemNotesService:
        """ConfigurationItemNotes."""
        from .entities.configuration_item_notes import ConfigurationItemNotesService

        return ConfigurationItemNotesService(self._session)

    @_cached_property
    def configuration_item_related_items(self) -> ConfigurationItemRelatedItemsService:
        """ConfigurationItemRelatedItems."""
        from .entities.configuration_item_related_items import ConfigurationItemRelatedItemsService

        return ConfigurationItemRelatedItemsService(self._session)

    @_cached_property
    def configuration_item_ssl_subject_alternative_names(self) -> ConfigurationItemSslSubjectAlternativeNamesService:
        """ConfigurationItemSslSubjectAlternativeNames."""
        from .entities.configuration_item_ssl_subject_alternative_names import ConfigurationItemSslSubjectAlternativeNamesService

        return ConfigurationItemSslSubjectAlternativeNamesService(self._session)

    @_cached_property
    def configuration_item_types(self) -> ConfigurationItemTypesService:
        """ConfigurationItemTypes."""
        from .entities.configuration_item_types import ConfigurationItemTypesService

        return ConfigurationItemTypesService(self._session)

    @_cached_property
    def configuration_item_webhook_excluded_resources(self) -> ConfigurationItemWebhookExcludedResourcesService:
        """ConfigurationItemWebhookExcludedResources."""
        from .entities.configuration_item_webhook_excluded_resources import ConfigurationItemWebhookExcludedResourcesService

        return ConfigurationItemWebhookExcludedResourcesService(self._session)

    @_cached_property
    def configuration_item_webhook_fields(self) -> ConfigurationItemWebhookFieldsService:
        """ConfigurationItemWebhookFields."""
        from .entities.configuration_item_webhook_fields import ConfigurationItemWebhookFieldsService

        return ConfigurationItemWebhookFieldsService(self._session)

    @_cached_property
    def configuration_item_webhook_udf_fields(self) -> ConfigurationItemWebhookUdfFieldsService:
        """ConfigurationItemWebhookUdfFields."""
        from .entities.configuration_item_webhook_udf_fields import ConfigurationItemWebhookUdfFieldsService

        return ConfigurationItemWebhookUdfFieldsService(self._session)

    @_cached_property
    def configuration_item_webhooks(self) -> ConfigurationItemWebhooksService:
        """ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhooks import ConfigurationItemWebhooksService

        return ConfigurationItemWebhooksService(self._session)

    @_cached_property
    def configuration_items(self) -> ConfigurationItemsService:
        """ConfigurationItems."""
        from .entities.configuration_items import ConfigurationItemsService

        return ConfigurationItemsService(self._session)

    @_cached_property
    def contact_billing_product_associations(self) -> ContactBillingProductAssociationsService:
        """ContactBillingProductAssociations."""
        from .entities.contact_billing_product_associations import ContactBillingProductAssociationsService

        return ContactBillingProductAssociationsService(self._session)

    @_cached_property
    def contact_group_contacts(self) -> ContactGroupContactsService:
        """ContactGroupContacts."""
        from .entities.contact_group_contacts import ContactGroupContactsService

        return ContactGroupContactsService(self._session)

    @_cached_property
    def contact_groups(self) -> ContactGroupsService:
        """ContactGroups."""
        from .entities.contact_groups import ContactGroupsService

        return ContactGroupsService(self._session)

    @_cached_property
    def contact_webhook_excluded_resources(self) -> ContactWebhookExcludedResourcesService:
        """ContactWebhookExcludedResources."""
        from .entities.contact_webhook_excluded_resources import ContactWebhookExcludedResourcesService

        return ContactWebhookExcludedResourcesService(self._session)

    @_cached_property
    def contact_webhook_fields(self) -> ContactWebhookFieldsService:
        """ContactWebhookFields."""
        from .entities.contact_webhook_fields import ContactWebhookFieldsService

        return ContactWebhookFieldsService(self._session)

    @_cached_property
    def contact_webhook_udf_fields(self) -> ContactWebhookUdfFieldsService:
        """ContactWebhookUdfFields."""
        from .entities.contact_webhook_udf_fields import ContactWebhookUdfFieldsService

        return ContactWebhookUdfFieldsService(self._session)

    @_cached_property
    def contact_webhooks(self) -> ContactWebhooksService:
        """ContactWebhooks."""
        from .entities.contact_webhooks import ContactWebhooksService

        return ContactWebhooksService(self._session)

    @_cached_property
    def contacts(self) -> ContactsService:
        """Contacts."""
        from .entities.contacts import ContactsService

        return ContactsService(self._session)

    @_cached_property
    def contract_billing_rules(self) -> ContractBillingRulesService:
        """ContractBillingRules."""
        from .entities.contract_billing_rules import ContractBillingRulesService

        return ContractBillingRulesService(self._session)

    @_cached_property
    def contract_block_hour_factors(self) -> ContractBlockHourFactorsService:
        """ContractBlockHourFactors."""
        from .entities.contract_block_hour_factors import ContractBlockHourFactorsService

        return ContractBlockHourFactorsService(self._session)

    @_cached_property
    def contract_blocks(self) -> ContractBlocksService:
        """ContractBlocks."""
        from .entities.contract_blocks import ContractBlocksService

        return ContractBlocksService(self._session)

    @_cached_property
    def contract_charges(self) -> ContractChargesService:
        """ContractCharges."""
        from .entities.contract_charges import ContractChargesService

        return ContractChargesService(self._session)

    @_cached_property
    def contract_exclusion_billing_codes(self) -> ContractExclusionBillingCodesService:
        """ContractExclusionBillingCodes."""
        from .entities.contract_exclusion_billing_codes import ContractExclusionBillingCodesService

        return ContractExclusionBillingCodesService(self._session)

    @_cached_property
    def contract_exclusion_roles(self) -> ContractExclusionRolesService:
        """ContractExclusionRoles."""
        from .entities.contract_exclusion_roles import ContractExclusionRolesService

        return ContractExclusionRolesService(self._session)

    @_cached_property
    def contract_exclusion_set_excluded_roles(self) -> ContractExclusionSetExcludedRolesService:
        """ContractExclusionSetExcludedRoles."""
        from .entities.contract_exclusion_set_excluded_roles import ContractExclusionSetExcludedRolesService

        return ContractExclusionSetExcludedRolesService(self._session)

    @_cached_property
    def contract_exclusion_set_excluded_work_types(self) -> ContractExclusionSetExcludedWorkTypesService:
        """ContractExclusionSetExcludedWorkTypes."""
        from .entities.contract_exclusion_set_excluded_work_types import ContractExclusionSetExcludedWorkTypesService

        return ContractExclusionSetExcludedWorkTypesService(self._session)

    @_cached_property
    def contract_exclusion_sets(self) -> ContractExclusionSetsService:
        """ContractExclusionSets."""
        from .entities.contract_exclusion_sets import ContractExclusionSetsService

        return ContractExclusionSetsService(self._session)

    @_cached_property
    def contract_milestones(self) -> ContractMilestonesService:
        """ContractMilestones."""
        from .entities.contract_milestones import ContractMilestonesService

        return ContractMilestonesService(self._session)

    @_cached_property
    def contract_note_attachments(self) -> ContractNoteAttachmentsService:
        """ContractNoteAttachments."""
        from .entities.contract_note_attachments import ContractNoteAttachmentsService

        return ContractNoteAttachmentsService(self._session)

    @_cached_property
    def contract_notes(self) -> ContractNotesService:
        """ContractNotes."""
        from .entities.contract_notes import ContractNotesService

        return ContractNotesService(self._session)

    @_cached_property
    def contract_rates(self) -> ContractRatesService:
        """ContractRates."""
        from .entities.contract_rates import ContractRatesService

        return ContractRatesService(self._session)

    @_cached_property
    def contract_retainers(self) -> ContractRetainersService:
        """ContractRetainers."""
        from .entities.contract_retainers import ContractRetainersService

        return ContractRetainersService(self._session)

    @_cached_property
    def contract_role_costs(self) -> ContractRoleCostsService:
        """ContractRoleCosts."""
        from .entities.contract_role_costs import ContractRoleCostsService

        return ContractRoleCostsService(self._session)

    @_cached_property
    def contract_service_adjustments(self) -> ContractServiceAdjustmentsService:
        """ContractServiceAdjustments."""
        from .entities.contract_service_adjustments import ContractServiceAdjustmentsService

        return ContractServiceAdjustmentsService(self._session)

    @_cached_property
    def contract_service_bundle_adjustments(self) -> ContractServiceBundleAdjustmentsService:
        """ContractServiceBundleAdjustments."""
        from .entities.contract_service_bundle_adjustments import ContractServiceBundleAdjustmentsService

        return ContractServiceBundleAdjustmentsService(self._session)

    @_cached_property
    def contract_service_bundle_units(self) -> ContractServiceBundleUnitsService:
        """ContractServiceBundleUnits."""
        from .entities.contract_service_bundle_units import ContractServiceBundleUnitsService

        return ContractServiceBundleUnitsService(self._session)

    @_cached_property
    def contract_service_bundles(self) -> ContractServiceBundlesService:
        """ContractServiceBundles."""
        from .entities.contract_service_bundles import ContractServiceBundlesService

        return ContractServiceBundlesService(self._session)

    @_cached_property
    def contract_service_units(self) -> ContractServiceUnitsService:
        """ContractServiceUnits."""
        from .entities.contract_service_units import ContractServiceUnitsService

        return ContractServiceUnitsService(self._session)

    @_cached_property
    def contract_services(self) -> ContractServicesService:
        """ContractServices."""
        from .entities.contract_services import ContractServicesService

        return ContractServicesService(self._session)

    @_cached_property
    def contract_ticket_purchases(self) -> ContractTicketPurchasesService:
        """ContractTicketPurchases."""
        from .entities.contract_ticket_purchases import ContractTicketPurchasesService

        return ContractTicketPurchasesService(self._session)

    @_cached_property
    def contracts(self) -> ContractsService:
        """Contracts."""
        from .entities.contracts import ContractsService

        return ContractsService(self._session)

    @_cached_property
    def countries(self) -> CountriesService:
        """Countries."""
        from .entities.countries import CountriesService

        return CountriesService(self._session)

    @_cached_property
    def currencies(self) -> CurrenciesService:
        """Currencies."""
        from .entities.currencies import CurrenciesService

        return CurrenciesService(self._session)

    @_cached_property
    def deleted_task_activity_logs(self) -> DeletedTaskActivityLogsService:
        """DeletedTaskActivityLogs."""
        from .entities.deleted_task_activity_logs import DeletedTaskActivityLogsService

        return DeletedTaskActivityLogsService(self._session)

    @_cached_property
    def deleted_ticket_activity_logs(self) -> DeletedTicketActivityLogsService:
        """DeletedTicketActivityLogs."""
        from .entities.deleted_ticket_activity_logs import DeletedTicketActivityLogsService

        return DeletedTicketActivityLogsService(self._session)

    @_cached_property
    def deleted_ticket_logs(self) -> DeletedTicketLogsService:
        """DeletedTicketLogs."""
        from .entities.deleted_ticket_logs import DeletedTicketLogsService

        return DeletedTicketLogsService(self._session)

    @_cached_property
    def departments(self) -> DepartmentsService:
        """Departments."""
        from .entities.departments import DepartmentsService

        return DepartmentsService(self._session)

    @_cached_property
    def document_attachments(self) -> DocumentAttachmentsService:
        """DocumentAttachments."""
        from .entities.document_attachments import DocumentAttachmentsService

        return DocumentAttachmentsService(self._session)

    @_cached_property
    def document_categories(self) -> DocumentCategoriesService:
        """DocumentCategories."""
        from .entities.document_categories import DocumentCategoriesService

        return DocumentCategoriesService(self._session)

    @_cached_property
    def document_checklist_items(self) -> DocumentChecklistItemsService:
        """DocumentChecklistItems."""
        from .entities.document_checklist_items import DocumentChecklistItemsService

        return DocumentChecklistItemsService(self._session)

    @_cached_property
    def document_checklist_libraries(self) -> DocumentChecklistLibrariesService:
        """DocumentChecklistLibraries."""
        from .entities.document_checklist_libraries import DocumentChecklistLibrariesService

        return DocumentChecklistLibrariesService(self._session)

    @_cached_property
    def document_configuration_item_associations(self) -> DocumentConfigurationItemAssociationsService:
        """DocumentConfigurationItemAssociations."""
        from .entities.document_configuration_item_associations import DocumentConfigurationItemAssociationsService

        return DocumentConfigurationItemAssociationsService(self._session)

    @_cached_property
    def document_configuration_item_category_associations(self) -> DocumentConfigurationItemCategoryAssociationsService:
        """DocumentConfigurationItemCategoryAssociations."""
        from .entities.document_configuration_item_category_associations import DocumentConfigurationItemCategoryAssociationsService

        return DocumentConfigurationItemCategoryAssociationsService(self._session)

    @_cached_property
    def document_notes(self) -> DocumentNotesService:
        """DocumentNotes."""
        from .entities.document_notes import DocumentNotesService

        return DocumentNotesService(self._session)

    @_cached_property
    def document_plain_text_content(self) -> DocumentPlainTextContentService:
        """DocumentPlainTextContent."""
        from .entities.document_plain_text_content import DocumentPlainTextContentService

        return DocumentPlainTextContentService(self._session)

    @_cached_property
    def document_tag_associations(self) -> DocumentTagAssociationsService:
        """DocumentTagAssociations."""
        from .entities.document_tag_associations import DocumentTagAssociationsService

        return DocumentTagAssociationsService(self._session)

    @_cached_property
    def document_ticket_associations(self) -> DocumentTicketAssociationsService:
        """DocumentTicketAssociations."""
        from .entities.document_ticket_associations import DocumentTicketAssociationsService

        return DocumentTicketAssociationsService(self._session)

    @_cached_property
    def document_to_article_associations(self) -> DocumentToArticleAssociationsService:
        """DocumentToArticleAssociations."""
        from .entities.document_to_article_associations import DocumentToArticleAssociationsService

        return DocumentToArticleAssociationsService(self._session)

    @_cached_property
    def document_to_document_associations(self) -> DocumentToDocumentAssociationsService:
        """DocumentToDocumentAssociations."""
        from .entities.document_to_document_associations import DocumentToDocumentAssociationsService

        return DocumentToDocumentAssociationsService(self._session)

    @_cached_property
    def documents(self) -> DocumentsService:
        """Documents."""
        from .entities.documents import DocumentsService

        return DocumentsService(self._session)

    @_cached_property
    def domain_registrars(self) -> DomainRegistrarsService:
        """DomainRegistrars."""
        from .entities.domain_registrars import DomainRegistrarsService

        return DomainRegistrarsService(self._session)

    @_cached_property
    def expense_item_attachments(self) -> ExpenseItemAttachmentsService:
        """ExpenseItemAttachments."""
        from .entities.expense_item_attachments import ExpenseItemAttachmentsService

        return ExpenseItemAttachmentsService(self._session)

    @_cached_property
    def expense_items(self) -> ExpenseItemsService:
        """ExpenseItems."""
        from .entities.expense_items import ExpenseItemsService

        return ExpenseItemsService(self._session)

    @_cached_property
    def expense_report_attachments(self) -> ExpenseReportAttachmentsService:
        """ExpenseReportAttachments."""
        from .entities.expense_report_attachments import ExpenseReportAttachmentsService

        return ExpenseReportAttachmentsService(self._session)

    @_cached_property
    def expense_reports(self) -> ExpenseReportsService:
        """ExpenseReports."""
        from .entities.expense_reports import ExpenseReportsService

        return ExpenseReportsService(self._session)

    @_cached_property
    def holiday_sets(self) -> HolidaySetsService:
        """HolidaySets."""
        from .entities.holiday_sets import HolidaySetsService

        return HolidaySetsService(self._session)

    @_cached_property
    def holidays(self) -> HolidaysService:
        """Holidays."""
        from .entities.holidays import HolidaysService

        return HolidaysService(self._session)

    @_cached_property
    def integration_vendor_insights(self) -> IntegrationVendorInsightsService:
        """IntegrationVendorInsights."""
        from .entities.integration_vendor_insights import IntegrationVendorInsightsService

        return IntegrationVendorInsightsService(self._session)

    @_cached_property
    def integration_vendor_widgets(self) -> IntegrationVendorWidgetsService:
        """IntegrationVendorWidgets."""
        from .entities.integration_vendor_widgets import IntegrationVendorWidgetsService

        return IntegrationVendorWidgetsService(self._session)

    @_cached_property
    def internal_location_with_business_hours(self) -> InternalLocationWithBusinessHoursService:
        """InternalLocationWithBusinessHours."""
        from .entities.internal_location_with_business_hours import InternalLocationWithBusinessHoursService

        return InternalLocationWithBusinessHoursService(self._session)

    @_cached_property
    def internal_locations(self) -> InternalLocationsService:
        """InternalLocations."""
        from .entities.internal_locations import InternalLocationsService

        return InternalLocationsService(self._session)

    @_cached_property
    def inventory_item_serial_numbers(self) -> InventoryItemSerialNumbersService:
        """InventoryItemSerialNumbers."""
        from .entities.inventory_item_serial_numbers import InventoryItemSerialNumbersService

        return InventoryItemSerialNumbersService(self._session)

    @_cached_property
    def inventory_items(self) -> InventoryItemsService:
        """InventoryItems."""
        from .entities.inventory_items import InventoryItemsService

        return InventoryItemsService(self._session)

    @_cached_property
    def inventory_locations(self) -> InventoryLocationsService:
        """InventoryLocations."""
        from .entities.inventory_locations import InventoryLocationsService

        return InventoryLocationsService(self._session)

    @_cached_property
    def inventory_products(self) -> InventoryProductsService:
        """InventoryProducts."""
        from .entities.inventory_products import InventoryProductsService

        return InventoryProductsService(self._session)

    @_cached_property
    def inventory_stocked_items(self) -> InventoryStockedItemsService:
        """InventoryStockedItems."""
        from .entities.inventory_stocked_items import InventoryStockedItemsService

        return InventoryStockedItemsService(self._session)

    @_cached_property
    def inventory_stocked_items_add(self) -> InventoryStockedItemsAddService:
        """InventoryStockedItemsAdd."""
        from .entities.inventory_stocked_items_add import InventoryStockedItemsAddService

        return InventoryStockedItemsAddService(self._session)

    @_cached_property
    def inventory_stocked_items_remove(self) -> InventoryStockedItemsRemoveService:
        """InventoryStockedItemsRemove."""
        from .entities.inventory_stocked_items_remove import InventoryStockedItemsRemoveService

        return InventoryStockedItemsRemoveService(self._session)

    @_cached_property
    def inventory_stocked_items_transfer(self) -> InventoryStockedItemsTransferService:
        """InventoryStockedItemsTransfer."""
        from .entities.inventory_stocked_items_transfer import InventoryStockedItemsTransferService

        return InventoryStockedItemsTransferService(self._session)

    @_cached_property
    def inventory_transfers(self) -> InventoryTransfersService:
        """InventoryTransfers."""
        from .entities.inventory_transfers import InventoryTransfersService

        return InventoryTransfersService(self._session)

    @_cached_property
    def invoice_templates(self) -> InvoiceTemplatesService:
        """InvoiceTemplates."""
        from .entities.invoice_templates import InvoiceTemplatesService

        return InvoiceTemplatesService(self._session)

    @_cached_property
    def invoices(self) -> InvoicesService:
        """Invoices."""
        from .entities.invoices import InvoicesService

        return InvoicesService(self._session)

    @_cached_property
    def knowledge_base_articles(self) -> KnowledgeBaseArticlesService:
        """KnowledgeBaseArticles."""
        from .entities.knowledge_base_articles import KnowledgeBaseArticlesService

        return KnowledgeBaseArticlesService(self._session)

    @_cached_property
    def knowledge_base_categories(self) -> KnowledgeBaseCategoriesService:
        """KnowledgeBaseCategories."""
        from .entities.knowledge_base_categories import KnowledgeBaseCategoriesService

        return KnowledgeBaseCategoriesService(self._session)

    @_cached_property
    def notification_history(self) -> NotificationHistoryService:
        """NotificationHistory."""
        from .entities.notification_history import NotificationHistoryService

        return NotificationHistoryService(self._session)

    @_cached_property
    def opportunities(self) -> OpportunitiesService:
        """Opportunities."""
        from .entities.opportunities import OpportunitiesService

        return OpportunitiesService(self._session)

    @_cached_property
    def opportunity_attachments(self) -> OpportunityAttachmentsService:
        """OpportunityAttachments."""
        from .entities.opportunity_attachments import OpportunityAttachmentsService

        return OpportunityAttachmentsService(self._session)

    @_cached_property
    def opportunity_categories(self) -> OpportunityCategoriesService:
        """OpportunityCategories."""
        from .entities.opportunity_categories import OpportunityCategoriesService

        return OpportunityCategoriesService(self._session)

    @_cached_property
    def organizational_level1s(self) -> OrganizationalLevel1sService:
        """OrganizationalLevel1s."""
        from .entities.organizational_level1s import OrganizationalLevel1sService

        return OrganizationalLevel1sService(self._session)

    @_cached_property
    def organizational_level2s(self) -> OrganizationalLevel2sService:
        """OrganizationalLevel2s."""
        from .entities.organizational_level2s import OrganizationalLevel2sService

        return OrganizationalLevel2sService(self._session)

    @_cached_property
    def organizational_level_associations(self) -> OrganizationalLevelAssociationsService:
        """OrganizationalLevelAssociations."""
        from .entities.organizational_level_associations import OrganizationalLevelAssociationsService

        return OrganizationalLevelAssociationsService(self._session)

    @_cached_property
    def organizational_resources(self) -> OrganizationalResourcesService:
        """OrganizationalResources."""
        from .entities.organizational_resources import OrganizationalResourcesService

        return OrganizationalResourcesService(self._session)

    @_cached_property
    def payment_terms(self) -> PaymentTermsService:
        """PaymentTerms."""
        from .entities.payment_terms import PaymentTermsService

        return PaymentTermsService(self._session)

    @_cached_property
    def phases(self) -> PhasesService:
        """Phases."""
        from .entities.phases import PhasesService

        return PhasesService(self._session)

    @_cached_property
    def price_list_material_codes(self) -> PriceListMaterialCodesService:
        """PriceListMaterialCodes."""
        from .entities.price_list_material_codes import PriceListMaterialCodesService

        return PriceListMaterialCodesService(self._session)

    @_cached_property
    def price_list_product_tiers(self) -> PriceListProductTiersService:
        """PriceListProductTiers."""
        from .entities.price_list_product_tiers import PriceListProductTiersService

        return PriceListProductTiersService(self._session)

    @_cached_property
    def price_list_products(self) -> PriceListProductsService:
        """PriceListProducts."""
        from .entities.price_list_products import PriceListProductsService

        return PriceListProductsService(self._session)

    @_cached_property
    def price_list_roles(self) -> PriceListRolesService:
        """PriceListRoles."""
        from .entities.price_list_roles import PriceListRolesService

        return PriceListRolesService(self._session)

    @_cached_property
    def price_list_service_bundles(self) -> PriceListServiceBundlesService:
        """PriceListServiceBundles."""
        from .entities.price_list_service_bundles import PriceListServiceBundlesService

        return PriceListServiceBundlesService(self._session)

    @_cached_property
    def price_list_services(self) -> PriceListServicesService:
        """PriceListServices."""
        from .entities.price_list_services import PriceListServicesService

        return PriceListServicesService(self._session)

    @_cached_property
    def price_list_work_type_modifiers(self) -> PriceListWorkTypeModifiersService:
        """PriceListWorkTypeModifiers."""
        from .entities.price_list_work_type_modifiers import PriceListWorkTypeModifiersService

        return PriceListWorkTypeModifiersService(self._session)

    @_cached_property
    def product_notes(self) -> ProductNotesService:
        """ProductNotes."""
        from .entities.product_notes import ProductNotesService

        return ProductNotesService(self._session)

    @_cached_property
    def product_tiers(self) -> ProductTiersService:
        """ProductTiers."""
        from .entities.product_tiers import ProductTiersService

        return ProductTiersService(self._session)

    @_cached_property
    def product_vendors(self) -> ProductVendorsService:
        """ProductVendors."""
        from .entities.product_vendors import ProductVendorsService

        return ProductVendorsService(self._session)

    @_cached_property
    def products(self) -> ProductsService:
        """Products."""
        from .entities.products import ProductsService

        return ProductsService(self._session)

    @_cached_property
    def project_attachments(self) -> ProjectAttachmentsService:
        """ProjectAttachments."""
        from .entities.project_attachments import ProjectAttachmentsService

        return ProjectAttachmentsService(self._session)

    @_cached_property
    def project_charges(self) -> ProjectChargesService:
        """ProjectCharges."""
        from .entities.project_charges import ProjectChargesService

        return ProjectChargesService(self._session)

    @_cached_property
    def project_note_attachments(self) -> ProjectNoteAttachmentsService:
        """ProjectNoteAttachments."""
        from .entities.project_note_attachments import ProjectNoteAttachmentsService

        return ProjectNoteAttachmentsService(self._session)

    @_cached_property
    def project_notes(self) -> ProjectNotesService:
        """ProjectNotes."""
        from .entities.project_notes import ProjectNotesService

        return ProjectNotesService(self._session)

    @_cached_property
    def projects(self) -> ProjectsService:
        """Projects."""
        from .entities.projects import ProjectsService

        return ProjectsService(self._session)

    @_cached_property
    def purchase_approvals(self) -> PurchaseApprovalsService:
        """PurchaseApprovals."""
        from .entities.purchase_approvals import PurchaseApprovalsService

        return PurchaseApprovalsService(self._session)

    @_cached_property
    def purchase_order_item_receiving(self) -> PurchaseOrderItemReceivingService:
        """PurchaseOrderItemReceiving."""
        from .entities.purchase_order_item_receiving import PurchaseOrderItemReceivingService

        return PurchaseOrderItemReceivingService(self._session)

    @_cached_property
    def purchase_order_items(self) -> PurchaseOrderItemsService:
        """PurchaseOrderItems."""
        from .entities.purchase_order_items import PurchaseOrderItemsService

        return PurchaseOrderItemsService(self._session)

    @_cached_property
    def purchase_orders(self) -> PurchaseOrdersService:
        """PurchaseOrders."""
        from .entities.purchase_orders import PurchaseOrdersService

        return PurchaseOrdersService(self._session)

    @_cached_property
    def quote_items(self) -> QuoteItemsService:
        """QuoteItems."""
        from .entities.quote_items import QuoteItemsService

        return QuoteItemsService(self._session)

    @_cached_property
    def quote_locations(self) -> QuoteLocationsService:
        """QuoteLocations."""
        from .entities.quote_locations import QuoteLocationsService

        return QuoteLocationsService(self._session)

    @_cached_property
    def quote_templates(self) -> QuoteTemplatesService:
        """QuoteTemplates."""
        from .entities.quote_templates import QuoteTemplatesService

        return QuoteTemplatesService(self._session)

    @_cached_property
    def quotes(self) -> QuotesService:
        """Quotes."""
        from .entities.quotes import QuotesService

        return QuotesService(self._session)

    @_cached_property
    def resource_attachments(self) -> ResourceAttachmentsService:
        """ResourceAttachments."""
        from .entities.resource_attachments import ResourceAttachmentsService

        return ResourceAttachmentsService(self._session)

    @_cached_property
    def resource_daily_availabilities(self) -> ResourceDailyAvailabilitiesService:
        """ResourceDailyAvailabilities."""
        from .entities.resource_daily_availabilities import ResourceDailyAvailabilitiesService

        return ResourceDailyAvailabilitiesService(self._session)

    @_cached_property
    def resource_role_departments(self) -> ResourceRoleDepartmentsService:
        """ResourceRoleDepartments."""
        from .entities.resource_role_departments import ResourceRoleDepartmentsService

        return ResourceRoleDepartmentsService(self._session)

    @_cached_property
    def resource_role_queues(self) -> ResourceRoleQueuesService:
        """ResourceRoleQueues."""
        from .entities.resource_role_queues import ResourceRoleQueuesService

        return ResourceRoleQueuesService(self._session)

    @_cached_property
    def resource_roles(self) -> ResourceRolesService:
        """ResourceRoles."""
        from .entities.resource_roles import ResourceRolesService

        return ResourceRolesService(self._session)

    @_cached_property
    def resource_service_desk_roles(self) -> ResourceServiceDeskRolesService:
        """ResourceServiceDeskRoles."""
        from .entities.resource_service_desk_roles import ResourceServiceDeskRolesService

        return ResourceServiceDeskRolesService(self._session)

    @_cached_property
    def resource_skills(self) -> ResourceSkillsService:
        """ResourceSkills."""
        from .entities.resource_skills import ResourceSkillsService

        return ResourceSkillsService(self._session)

    @_cached_property
    def resource_time_off_additional(self) -> ResourceTimeOffAdditionalService:
        """ResourceTimeOffAdditional."""
        from .entities.resource_time_off_additional import ResourceTimeOffAdditionalService

        return ResourceTimeOffAdditionalService(self._session)

    @_cached_property
    def resource_time_off_approvers(self) -> ResourceTimeOffApproversService:
        """ResourceTimeOffApprovers."""
        from .entities.resource_time_off_approvers import ResourceTimeOffApproversService

        return ResourceTimeOffApproversService(self._session)

    @_cached_property
    def resource_time_off_balances(self) -> ResourceTimeOffBalancesService:
        """ResourceTimeOffBalances."""
        from .entities.resource_time_off_balances import ResourceTimeOffBalancesService

        return ResourceTimeOffBalancesService(self._session)

    @_cached_property
    def resources(self) -> ResourcesService:
        """Resources."""
        from .entities.resources import ResourcesService

        return ResourcesService(self._session)

    @_cached_property
    def roles(self) -> RolesService:
        """Roles."""
        from .entities.roles import RolesService

        return RolesService(self._session)

    @_cached_property
    def sales_order_attachments(self) -> SalesOrderAttachmentsService:
        """SalesOrderAttachments."""
        from .entities.sales_order_attachments import SalesOrderAttachmentsService

        return SalesOrderAttachmentsService(self._session)

    @_cached_property
    def sales_orders(self) -> SalesOrdersService:
        """SalesOrders."""
        from .entities.sales_orders import SalesOrdersService

        return SalesOrdersService(self._session)

    @_cached_property
    def service_bundle_services(self) -> ServiceBundleServicesService:
        """ServiceBundleServices."""
        from .entities.service_bundle_services import ServiceBundleServicesService

        return ServiceBundleServicesService(self._session)

    @_cached_property
    def service_bundles(self) -> ServiceBundlesService:
        """ServiceBundles."""
        from .entities.service_bundles import ServiceBundlesService

        return ServiceBundlesService(self._session)

    @_cached_property
    def service_call_task_resources(self) -> ServiceCallTaskResourcesService:
        """ServiceCallTaskResources."""
        from .entities.service_call_task_resources import ServiceCallTaskResourcesService

        return ServiceCallTaskResourcesService(self._session)

    @_cached_property
    def service_call_tasks(self) -> ServiceCallTasksService:
        """ServiceCallTasks."""
        from .entities.service_call_tasks import ServiceCallTasksService

        return ServiceCallTasksService(self._session)

    @_cached_property
    def service_call_ticket_resources(self) -> ServiceCallTicketResourcesService:
        """ServiceCallTicketResources."""
        from .entities.service_call_ticket_resources import ServiceCallTicketResourcesService

        return ServiceCallTicketResourcesService(self._session)

    @_cached_property
    def service_call_tickets(self) -> ServiceCallTicketsService:
        """ServiceCallTickets."""
        from .entities.service_call_tickets import ServiceCallTicketsService

        return ServiceCallTicketsService(self._session)

    @_cached_property
    def service_calls(self) -> ServiceCallsService:
        """ServiceCalls."""
        from .entities.service_calls import ServiceCallsService

        return ServiceCallsService(self._session)

    @_cached_property
    def service_level_agreement_results(self) -> ServiceLevelAgreementResultsService:
        """ServiceLevelAgreementResults."""
        from .entities.service_level_agreement_results import ServiceLevelAgreementResultsService

        return ServiceLevelAgreementResultsService(self._session)

    @_cached_property
    def services(self) -> ServicesService:
        """Services."""
        from .entities.services import ServicesService

        return ServicesService(self._session)

    @_cached_property
    def shipping_types(self) -> ShippingTypesService:
        """ShippingTypes."""
        from .entities.shipping_types import ShippingTypesService

        return ShippingTypesService(self._session)

    @_cached_property
    def skills(self) -> SkillsService:
        """Skills."""
        from .entities.skills import SkillsService

        return SkillsService(self._session)

    @_cached_property
    def subscription_periods(self) -> SubscriptionPeriodsService:
        """SubscriptionPeriods."""
        from .entities.subscription_periods import SubscriptionPeriodsService

        return SubscriptionPeriodsService(self._session)

    @_cached_property
    def subscriptions(self) -> SubscriptionsService:
        """Subscriptions."""
        from .entities.subscriptions import SubscriptionsService

        return SubscriptionsService(self._session)

    @_cached_property
    def survey_results(self) -> SurveyResultsService:
        """SurveyResults."""
        from .entities.survey_results import SurveyResultsService

        return SurveyResultsService(self._session)

    @_cached_property
    def surveys(self) -> SurveysService:
        """Surveys."""
        from .entities.surveys import SurveysService

        return SurveysService(self._session)

    @_cached_property
    def tag_aliases(self) -> TagAliasesService:
        """TagAliases."""
        from .entities.tag_aliases import TagAliasesService

        return TagAliasesService(self._session)

    @_cached_property
    def tag_groups(self) -> TagGroupsService:
        """TagGroups."""
        from .entities.tag_groups import TagGroupsService

        return TagGroupsService(self._session)

    @_cached_property
    def tags(self) -> TagsService:
        """Tags."""
        from .entities.tags import TagsService

        return TagsService(self._session)

    @_cached_property
    def task_attachments(self) -> TaskAttachmentsService:
        """TaskAttachments."""
        from .entities.task_attachments import TaskAttachmentsService

        return TaskAttachmentsService(self._session)

    @_cached_property
    def task_note_attachments(self) -> TaskNoteAttachmentsService:
        """TaskNoteAttachments."""
        from .entities.task_note_attachments import TaskNoteAttachmentsService

        return TaskNoteAttachmentsService(self._session)

    @_cached_property
    def task_notes(self) -> TaskNotesService:
        """TaskNotes."""
        from .entities.task_notes import TaskNotesService

        return TaskNotesService(self._session)

    @_cached_property
    def task_predecessors(self) -> TaskPredecessorsService:
        """TaskPredecessors."""
        from .entities.task_predecessors import TaskPredecessorsService

        return TaskPredecessorsService(self._session)

    @_cached_property
    def task_secondary_resources(self) -> TaskSecondaryResourcesService:
        """TaskSecondaryResources."""
        from .entities.task_secondary_resources import TaskSecondaryResourcesService

        return TaskSecondaryResourcesService(self._session)

    @_cached_property
    def tasks(self) -> TasksService:
        """Tasks."""
        from .entities.tasks import TasksService

        return TasksService(self._session)

    @_cached_property
    def tax_categories(self) -> TaxCategoriesService:
        """TaxCategories."""
        from .entities.tax_categories import TaxCategoriesService

        return TaxCategoriesService(self._session)

    @_cached_property
    def tax_regions(self) -> TaxRegionsService:
        """TaxRegions."""
        from .entities.tax_regions import TaxRegionsService

        return TaxRegionsService(self._session)

    @_cached_property
    def taxes(self) -> TaxesService:
        """Taxes."""
        from .entities.taxes import TaxesService

        return TaxesService(self._session)

    @_cached_property
    def ticket_additional_configuration_items(self) -> TicketAdditionalConfigurationItemsService:
        """TicketAdditionalConfigurationItems."""
        from .entities.ticket_additional_configuration_items import TicketAdditionalConfigurationItemsService

        return TicketAdditionalConfigurationItemsService(self._session)

    @_cached_property
    def ticket_additional_contacts(self) -> TicketAdditionalContactsService:
        """TicketAdditionalContacts."""
        from .entities.ticket_additional_contacts import TicketAdditionalContactsService

        return TicketAdditionalContactsService(self._session)

    @_cached_property
    def ticket_attachments(self) -> TicketAttachmentsService:
        """TicketAttachments."""
        from .entities.ticket_attachments import TicketAttachmentsService

        return TicketAttachmentsService(self._session)

    @_cached_property
    def ticket_categories(self) -> TicketCategoriesService:
        """TicketCategories."""
        from .entities.ticket_categories import TicketCategoriesService

        return TicketCategoriesService(self._session)

    @_cached_property
    def ticket_category_field_defaults(self) -> TicketCategoryFieldDefaultsService:
        """TicketCategoryFieldDefaults."""
        from .entities.ticket_category_field_defaults import TicketCategoryFieldDefaultsService

        return TicketCategoryFieldDefaultsService(self._session)

    @_cached_property
    def ticket_change_request_approvals(self) -> TicketChangeRequestApprovalsService:
        """TicketChangeRequestApprovals."""
        from .entities.ticket_change_request_approvals import TicketChangeRequestApprovalsService

        return TicketChangeRequestApprovalsService(self._session)

    @_cached_property
    def ticket_charges(self) -> TicketChargesService:
        """TicketCharges."""
        from .entities.ticket_charges import TicketChargesService

        return TicketChargesService(self._session)

    @_cached_property
    def ticket_checklist_items(self) -> TicketChecklistItemsService:
        """TicketChecklistItems."""
        from .entities.ticket_checklist_items import TicketChecklistItemsService

        return TicketChecklistItemsService(self._session)

    @_cached_property
    def ticket_checklist_libraries(self) -> TicketChecklistLibrariesService:
        """TicketChecklistLibraries."""
        from .entities.ticket_checklist_libraries import TicketChecklistLibrariesService

        return TicketChecklistLibrariesService(self._session)

    @_cached_property
    def ticket_history(self) -> TicketHistoryService:
        """TicketHistory."""
        from .entities.ticket_history import TicketHistoryService

        return TicketHistoryService(self._session)

    @_cached_property
    def ticket_note_attachments(self) -> TicketNoteAttachmentsService:
        """TicketNoteAttachments."""
        from .entities.ticket_note_attachments import TicketNoteAttachmentsService

        return TicketNoteAttachmentsService(self._session)

    @_cached_property
    def ticket_note_webhook_excluded_resources(self) -> TicketNoteWebhookExcludedResourcesService:
        """TicketNoteWebhookExcludedResources."""
        from .entities.ticket_note_webhook_excluded_resources import TicketNoteWebhookExcludedResourcesService

        return TicketNoteWebhookExcludedResourcesService(self._session)

    @_cached_property
    def ticket_note_webhook_fields(self) -> TicketNoteWebhookFieldsService:
        """TicketNoteWebhookFields."""
        from .entities.ticket_note_webhook_fields import TicketNoteWebhookFieldsService

        return TicketNoteWebhookFieldsService(self._session)

    @_cached_property
    def ticket_note_webhooks(self) -> TicketNoteWebhooksService:
        """TicketNoteWebhooks."""
        from .entities.ticket_note_webhooks import TicketNoteWebhooksService

        return TicketNoteWebhooksService(self._session)

    @_cached_property
    def ticket_notes(self) -> TicketNotesService:
        """TicketNotes."""
        from .entities.ticket_notes import TicketNotesService

        return TicketNotesService(self._session)

    @_cached_property
    def ticket_rma_credits(self) -> TicketRmaCreditsService:
        """TicketRmaCredits."""
        from .entities.ticket_rma_credits import TicketRmaCreditsService

        return TicketRmaCreditsService(self._session)

    @_cached_property
    def ticket_secondary_resources(self) -> TicketSecondaryResourcesService:
        """TicketSecondaryResources."""
        from .entities.ticket_secondary_resources import TicketSecondaryResourcesService

        return TicketSecondaryResourcesService(self._session)

    @_cached_property
    def ticket_tag_associations(self) -> TicketTagAssociationsService:
        """TicketTagAssociations."""
        from .entities.ticket_tag_associations import TicketTagAssociationsService

        return TicketTagAssociationsService(self._session)

    @_cached_property
    def ticket_webhook_excluded_resources(self) -> TicketWebhookExcludedResourcesService:
        """TicketWebhookExcludedResources."""
        from .entities.ticket_webhook_excluded_resources import TicketWebhookExcludedResourcesService

        return TicketWebhookExcludedResourcesService(self._session)

    @_cached_property
    def ticket_webhook_fields(self) -> TicketWebhookFieldsService:
        """TicketWebhookFields."""
        from .entities.ticket_webhook_fields import TicketWebhookFieldsService

        return TicketWebhookFieldsService(self._session)

    @_cached_property
    def ticket_webhook_udf_fields(self) -> TicketWebhookUdfFieldsService:
        """TicketWebhookUdfFields."""
        from .entities.ticket_webhook_udf_fields import TicketWebhookUdfFieldsService

        return TicketWebhookUdfFieldsService(self._session)

    @_cached_property
    def ticket_webhooks(self) -> TicketWebhooksService:
        """TicketWebhooks."""
        from .entities.ticket_webhooks import TicketWebhooksService

        return TicketWebhooksService(self._session)

    @_cached_property
    def tickets(self) -> TicketsService:
        """Tickets."""
        from .entities.tickets import TicketsService

        return TicketsService(self._session)

    @_cached_property
    def time_entries(self) -> TimeEntriesService:
        """TimeEntries."""
        from .entities.time_entries import TimeEntriesService

        return TimeEntriesService(self._session)

    @_cached_property
    def time_entry_attachments(self) -> TimeEntryAttachmentsService:
        """TimeEntryAttachments."""
        from .entities.time_entry_attachments import TimeEntryAttachmentsService

        return TimeEntryAttachmentsService(self._session)

    @_cached_property
    def time_off_requests(self) -> TimeOffRequestsService:
        """TimeOffRequests."""
        from .entities.time_off_requests import TimeOffRequestsService

        return TimeOffRequestsService(self._session)

    @_cached_property
    def time_off_requests_approve(self) -> TimeOffRequestsApproveService:
        """TimeOffRequestsApprove."""
        from .entities.time_off_requests_approve import TimeOffRequestsApproveService

        return TimeOffRequestsApproveService(self._session)

    @_cached_property
    def time_off_requests_reject(self) -> TimeOffRequestsRejectService:
        """TimeOffRequestsReject."""
        from .entities.time_off_requests_reject import TimeOffRequestsRejectService

        return TimeOffRequestsRejectService(self._session)

    @_cached_property
    def user_defined_field_definitions(self) -> UserDefinedFieldDefinitionsService:
        """UserDefinedFieldDefinitions."""
        from .entities.user_defined_field_definitions import UserDefinedFieldDefinitionsService

        return UserDefinedFieldDefinitionsService(self._session)

    @_cached_property
    def user_defined_field_list_items(self) -> UserDefinedFieldListItemsService:
        """UserDefinedFieldListItems."""
        from .entities.user_defined_field_list_items import UserDefinedFieldListItemsService

        return UserDefinedFieldListItemsService(self._session)

    @_cached_property
    def webhook_event_error_logs(self) -> WebhookEventErrorLogsService:
        """WebhookEventErrorLogs."""
        from .entities.webhook_event_error_logs import WebhookEventErrorLogsService

        return WebhookEventErrorLogsService(self._session)

    @_cached_property
    def work_type_modifiers(self) -> WorkTypeModifiersService:
        """WorkTypeModifiers."""
        from .entities.work_type_modifiers import WorkTypeModifiersService

        return WorkTypeModifiersService(self._session)


class AsyncAutotask(_rt.AsyncClient):
    """The async client of one Autotask tenant. One attribute per entity; see :class:`autotask_runtime._async.client.AsyncClient`."""

    entities = _ENTITIES

    @_cached_property
    def action_types(self) -> AsyncActionTypesService:
        """ActionTypes."""
        from .entities.action_types import AsyncActionTypesService

        return AsyncActionTypesService(self._session)

    @_cached_property
    def additional_invoice_field_values(self) -> AsyncAdditionalInvoiceFieldValuesService:
        """AdditionalInvoiceFieldValues."""
        from .entities.additional_invoice_field_values import AsyncAdditionalInvoiceFieldValuesService

        return AsyncAdditionalInvoiceFieldValuesService(self._session)

    @_cached_property
    def appointments(self) -> AsyncAppointmentsService:
        """Appointments."""
        from .entities.appointments import AsyncAppointmentsService

        return AsyncAppointmentsService(self._session)

    @_cached_property
    def article_attachments(self) -> AsyncArticleAttachmentsService:
        """ArticleAttachments."""
        from .entities.article_attachments import AsyncArticleAttachmentsService

        return AsyncArticleAttachmentsService(self._session)

    @_cached_property
    def article_configuration_item_category_associations(self) -> AsyncArticleConfigurationItemCategoryAssociationsService:
        """ArticleConfigurationItemCategoryAssociations."""
        from .entities.article_configuration_item_category_associations import AsyncArticleConfigurationItemCategoryAssociationsService

        return AsyncArticleConfigurationItemCategoryAssociationsService(self._session)

    @_cached_property
    def article_notes(self) -> AsyncArticleNotesService:
        """ArticleNotes."""
        from .entities.article_notes import AsyncArticleNotesService

        return AsyncArticleNotesService(self._session)

    @_cached_property
    def article_plain_text_content(self) -> AsyncArticlePlainTextContentService:
        """ArticlePlainTextContent."""
        from .entities.article_plain_text_content import AsyncArticlePlainTextContentService

        return AsyncArticlePlainTextContentService(self._session)

    @_cached_property
    def article_tag_associations(self) -> AsyncArticleTagAssociationsService:
        """ArticleTagAssociations."""
        from .entities.article_tag_associations import AsyncArticleTagAssociationsService

        return AsyncArticleTagAssociationsService(self._session)

    @_cached_property
    def article_ticket_associations(self) -> AsyncArticleTicketAssociationsService:
        """ArticleTicketAssociations."""
        from .entities.article_ticket_associations import AsyncArticleTicketAssociationsService

        return AsyncArticleTicketAssociationsService(self._session)

    @_cached_property
    def article_to_article_associations(self) -> AsyncArticleToArticleAssociationsService:
        """ArticleToArticleAssociations."""
        from .entities.article_to_article_associations import AsyncArticleToArticleAssociationsService

        return AsyncArticleToArticleAssociationsService(self._session)

    @_cached_property
    def article_to_document_associations(self) -> AsyncArticleToDocumentAssociationsService:
        """ArticleToDocumentAssociations."""
        from .entities.article_to_document_associations import AsyncArticleToDocumentAssociationsService

        return AsyncArticleToDocumentAssociationsService(self._session)

    @_cached_property
    def attachment_info(self) -> AsyncAttachmentInfoService:
        """AttachmentInfo."""
        from .entities.attachment_info import AsyncAttachmentInfoService

        return AsyncAttachmentInfoService(self._session)

    @_cached_property
    def billing_codes(self) -> AsyncBillingCodesService:
        """BillingCodes."""
        from .entities.billing_codes import AsyncBillingCodesService

        return AsyncBillingCodesService(self._session)

    @_cached_property
    def billing_item_approval_levels(self) -> AsyncBillingItemApprovalLevelsService:
        """BillingItemApprovalLevels."""
        from .entities.billing_item_approval_levels import AsyncBillingItemApprovalLevelsService

        return AsyncBillingItemApprovalLevelsService(self._session)

    @_cached_property
    def billing_items(self) -> AsyncBillingItemsService:
        """BillingItems."""
        from .entities.billing_items import AsyncBillingItemsService

        return AsyncBillingItemsService(self._session)

    @_cached_property
    def change_order_charges(self) -> AsyncChangeOrderChargesService:
        """ChangeOrderCharges."""
        from .entities.change_order_charges import AsyncChangeOrderChargesService

        return AsyncChangeOrderChargesService(self._session)

    @_cached_property
    def change_request_links(self) -> AsyncChangeRequestLinksService:
        """ChangeRequestLinks."""
        from .entities.change_request_links import AsyncChangeRequestLinksService

        return AsyncChangeRequestLinksService(self._session)

    @_cached_property
    def checklist_libraries(self) -> AsyncChecklistLibrariesService:
        """ChecklistLibraries."""
        from .entities.checklist_libraries import AsyncChecklistLibrariesService

        return AsyncChecklistLibrariesService(self._session)

    @_cached_property
    def checklist_library_checklist_items(self) -> AsyncChecklistLibraryChecklistItemsService:
        """ChecklistLibraryChecklistItems."""
        from .entities.checklist_library_checklist_items import AsyncChecklistLibraryChecklistItemsService

        return AsyncChecklistLibraryChecklistItemsService(self._session)

    @_cached_property
    def classification_icons(self) -> AsyncClassificationIconsService:
        """ClassificationIcons."""
        from .entities.classification_icons import AsyncClassificationIconsService

        return AsyncClassificationIconsService(self._session)

    @_cached_property
    def client_portal_users(self) -> AsyncClientPortalUsersService:
        """ClientPortalUsers."""
        from .entities.client_portal_users import AsyncClientPortalUsersService

        return AsyncClientPortalUsersService(self._session)

    @_cached_property
    def comanaged_associations(self) -> AsyncComanagedAssociationsService:
        """ComanagedAssociations."""
        from .entities.comanaged_associations import AsyncComanagedAssociationsService

        return AsyncComanagedAssociationsService(self._session)

    @_cached_property
    def companies(self) -> AsyncCompaniesService:
        """Companies."""
        from .entities.companies import AsyncCompaniesService

        return AsyncCompaniesService(self._session)

    @_cached_property
    def company_alerts(self) -> AsyncCompanyAlertsService:
        """CompanyAlerts."""
        from .entities.company_alerts import AsyncCompanyAlertsService

        return AsyncCompanyAlertsService(self._session)

    @_cached_property
    def company_attachments(self) -> AsyncCompanyAttachmentsService:
        """CompanyAttachments."""
        from .entities.company_attachments import AsyncCompanyAttachmentsService

        return AsyncCompanyAttachmentsService(self._session)

    @_cached_property
    def company_categories(self) -> AsyncCompanyCategoriesService:
        """CompanyCategories."""
        from .entities.company_categories import AsyncCompanyCategoriesService

        return AsyncCompanyCategoriesService(self._session)

    @_cached_property
    def company_locations(self) -> AsyncCompanyLocationsService:
        """CompanyLocations."""
        from .entities.company_locations import AsyncCompanyLocationsService

        return AsyncCompanyLocationsService(self._session)

    @_cached_property
    def company_note_attachments(self) -> AsyncCompanyNoteAttachmentsService:
        """CompanyNoteAttachments."""
        from .entities.company_note_attachments import AsyncCompanyNoteAttachmentsService

        return AsyncCompanyNoteAttachmentsService(self._session)

    @_cached_property
    def company_notes(self) -> AsyncCompanyNotesService:
        """CompanyNotes."""
        from .entities.company_notes import AsyncCompanyNotesService

        return AsyncCompanyNotesService(self._session)

    @_cached_property
    def company_site_configurations(self) -> AsyncCompanySiteConfigurationsService:
        """CompanySiteConfigurations."""
        from .entities.company_site_configurations import AsyncCompanySiteConfigurationsService

        return AsyncCompanySiteConfigurationsService(self._session)

    @_cached_property
    def company_teams(self) -> AsyncCompanyTeamsService:
        """CompanyTeams."""
        from .entities.company_teams import AsyncCompanyTeamsService

        return AsyncCompanyTeamsService(self._session)

    @_cached_property
    def company_to_dos(self) -> AsyncCompanyToDosService:
        """CompanyToDos."""
        from .entities.company_to_dos import AsyncCompanyToDosService

        return AsyncCompanyToDosService(self._session)

    @_cached_property
    def company_webhook_excluded_resources(self) -> AsyncCompanyWebhookExcludedResourcesService:
        """CompanyWebhookExcludedResources."""
        from .entities.company_webhook_excluded_resources import AsyncCompanyWebhookExcludedResourcesService

        return AsyncCompanyWebhookExcludedResourcesService(self._session)

    @_cached_property
    def company_webhook_fields(self) -> AsyncCompanyWebhookFieldsService:
        """CompanyWebhookFields."""
        from .entities.company_webhook_fields import AsyncCompanyWebhookFieldsService

        return AsyncCompanyWebhookFieldsService(self._session)

    @_cached_property
    def company_webhook_udf_fields(self) -> AsyncCompanyWebhookUdfFieldsService:
        """CompanyWebhookUdfFields."""
        from .entities.company_webhook_udf_fields import AsyncCompanyWebhookUdfFieldsService

        return AsyncCompanyWebhookUdfFieldsService(self._session)

    @_cached_property
    def company_webhooks(self) -> AsyncCompanyWebhooksService:
        """CompanyWebhooks."""
        from .entities.company_webhooks import AsyncCompanyWebhooksService

        return AsyncCompanyWebhooksService(self._session)

    @_cached_property
    def configuration_item_attachments(self) -> AsyncConfigurationItemAttachmentsService:
        """ConfigurationItemAttachments."""
        from .entities.configuration_item_attachments import AsyncConfigurationItemAttachmentsService

        return AsyncConfigurationItemAttachmentsService(self._session)

    @_cached_property
    def configuration_item_billing_product_associations(self) -> AsyncConfigurationItemBillingProductAssociationsService:
        """ConfigurationItemBillingProductAssociations."""
        from .entities.configuration_item_billing_product_associations import AsyncConfigurationItemBillingProductAssociationsService

        return AsyncConfigurationItemBillingProductAssociationsService(self._session)

    @_cached_property
    def configuration_item_categories(self) -> AsyncConfigurationItemCategoriesService:
        """ConfigurationItemCategories."""
        from .entities.configuration_item_categories import AsyncConfigurationItemCategoriesService

        return AsyncConfigurationItemCategoriesService(self._session)

    @_cached_property
    def configuration_item_category_udf_associations(self) -> AsyncConfigurationItemCategoryUdfAssociationsService:
        """ConfigurationItemCategoryUdfAssociations."""
        from .entities.configuration_item_category_udf_associations import AsyncConfigurationItemCategoryUdfAssociationsService

        return AsyncConfigurationItemCategoryUdfAssociationsService(self._session)

    @_cached_property
    def configuration_item_dns_records(self) -> AsyncConfigurationItemDnsRecordsService:
        """ConfigurationItemDnsRecords."""
        from .entities.configuration_item_dns_records import AsyncConfigurationItemDnsRecordsService

        return AsyncConfigurationItemDnsRecordsService(self._session)

    @_cached_property
    def configuration_item_note_attachments(self) -> AsyncConfigurationItemNoteAttachmentsService:
        """ConfigurationItemNoteAttachments."""
        from .entities.configuration_item_note_attachments import AsyncConfigurationItemNoteAttachmentsService

        return AsyncConfigurationItemNoteAttachmentsService(self._session)

    @_cached_property
    def configuration_item_notes(self) -> AsyncConfigurationItemNotesService:
        """ConfigurationItemNotes."""
        from .entities.configuration_item_notes import AsyncConfigurationItemNotesService

        return AsyncConfigurationItemNotesService(self._session)

    @_cached_property
    def configuration_item_related_items(self) -> AsyncConfigurationItemRelatedItemsService:
        """ConfigurationItemRelatedItems."""
        from .entities.configuration_item_related_items import AsyncConfigurationItemRelatedItemsService

        return AsyncConfigurationItemRelatedItemsService(self._session)

    @_cached_property
    def configuration_item_ssl_subject_alternative_names(self) -> AsyncConfigurationItemSslSubjectAlternativeNamesService:
        """ConfigurationItemSslSubjectAlternativeNames."""
        from .entities.configuration_item_ssl_subject_alternative_names import AsyncConfigurationItemSslSubjectAlternativeNamesService

        return AsyncConfigurationItemSslSubjectAlternativeNamesService(self._session)

    @_cached_property
    def configuration_item_types(self) -> AsyncConfigurationItemTypesService:
        """ConfigurationItemTypes."""
        from .entities.configuration_item_types import AsyncConfigurationItemTypesService

        return AsyncConfigurationItemTypesService(self._session)

    @_cached_property
    def configuration_item_webhook_excluded_resources(self) -> AsyncConfigurationItemWebhookExcludedResourcesService:
        """ConfigurationItemWebhookExcludedResources."""
        from .entities.configuration_item_webhook_excluded_resources import AsyncConfigurationItemWebhookExcludedResourcesService

        return AsyncConfigurationItemWebhookExcludedResourcesService(self._session)

    @_cached_property
    def configuration_item_webhook_fields(self) -> AsyncConfigurationItemWebhookFieldsService:
        """ConfigurationItemWebhookFields."""
        from .entities.configuration_item_webhook_fields import AsyncConfigurationItemWebhookFieldsService

        return AsyncConfigurationItemWebhookFieldsService(self._session)

    @_cached_property
    def configuration_item_webhook_udf_fields(self) -> AsyncConfigurationItemWebhookUdfFieldsService:
        """ConfigurationItemWebhookUdfFields."""
        from .entities.configuration_item_webhook_udf_fields import AsyncConfigurationItemWebhookUdfFieldsService

        return AsyncConfigurationItemWebhookUdfFieldsService(self._session)

    @_cached_property
    def configuration_item_webhooks(self) -> AsyncConfigurationItemWebhooksService:
        """ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhooks import AsyncConfigurationItemWebhooksService

        return AsyncConfigurationItemWebhooksService(self._session)

    @_cached_property
    def configuration_items(self) -> AsyncConfigurationItemsService:
        """ConfigurationItems."""
        from .entities.configuration_items import AsyncConfigurationItemsService

        return AsyncConfigurationItemsService(self._session)

    @_cached_property
    def contact_billing_product_associations(self) -> AsyncContactBillingProductAssociationsService:
        """ContactBillingProductAssociations."""
        from .entities.contact_billing_product_associations import AsyncContactBillingProductAssociationsService

        return AsyncContactBillingProductAssociationsService(self._session)

    @_cached_property
    def contact_group_contacts(self) -> AsyncContactGroupContactsService:
        """ContactGroupContacts."""
        from .entities.contact_group_contacts import AsyncContactGroupContactsService

        return AsyncContactGroupContactsService(self._session)

    @_cached_property
    def contact_groups(self) -> AsyncContactGroupsService:
        """ContactGroups."""
        from .entities.contact_groups import AsyncContactGroupsService

        return AsyncContactGroupsService(self._session)

    @_cached_property
    def contact_webhook_excluded_resources(self) -> AsyncContactWebhookExcludedResourcesService:
        """ContactWebhookExcludedResources."""
        from .entities.contact_webhook_excluded_resources import AsyncContactWebhookExcludedResourcesService

        return AsyncContactWebhookExcludedResourcesService(self._session)

    @_cached_property
    def contact_webhook_fields(self) -> AsyncContactWebhookFieldsService:
        """ContactWebhookFields."""
        from .entities.contact_webhook_fields import AsyncContactWebhookFieldsService

        return AsyncContactWebhookFieldsService(self._session)

    @_cached_property
    def contact_webhook_udf_fields(self) -> AsyncContactWebhookUdfFieldsService:
        """ContactWebhookUdfFields."""
        from .entities.contact_webhook_udf_fields import AsyncContactWebhookUdfFieldsService

        return AsyncContactWebhookUdfFieldsService(self._session)

    @_cached_property
    def contact_webhooks(self) -> AsyncContactWebhooksService:
        """ContactWebhooks."""
        from .entities.contact_webhooks import AsyncContactWebhooksService

        return AsyncContactWebhooksService(self._session)

    @_cached_property
    def contacts(self) -> AsyncContactsService:
        """Contacts."""
        from .entities.contacts import AsyncContactsService

        return AsyncContactsService(self._session)

    @_cached_property
    def contract_billing_rules(self) -> AsyncContractBillingRulesService:
        """ContractBillingRules."""
        from .entities.contract_billing_rules import AsyncContractBillingRulesService

        return AsyncContractBillingRulesService(self._session)

    @_cached_property
    def contract_block_hour_factors(self) -> AsyncContractBlockHourFactorsService:
        """ContractBlockHourFactors."""
        from .entities.contract_block_hour_factors import AsyncContractBlockHourFactorsService

        return AsyncContractBlockHourFactorsService(self._session)

    @_cached_property
    def contract_blocks(self) -> AsyncContractBlocksService:
        """ContractBlocks."""
        from .entities.contract_blocks import AsyncContractBlocksService

        return AsyncContractBlocksService(self._session)

    @_cached_property
    def contract_charges(self) -> AsyncContractChargesService:
        """ContractCharges."""
        from .entities.contract_charges import AsyncContractChargesService

        return AsyncContractChargesService(self._session)

    @_cached_property
    def contract_exclusion_billing_codes(self) -> AsyncContractExclusionBillingCodesService:
        """ContractExclusionBillingCodes."""
        from .entities.contract_exclusion_billing_codes import AsyncContractExclusionBillingCodesService

        return AsyncContractExclusionBillingCodesService(self._session)

    @_cached_property
    def contract_exclusion_roles(self) -> AsyncContractExclusionRolesService:
        """ContractExclusionRoles."""
        from .entities.contract_exclusion_roles import AsyncContractExclusionRolesService

        return AsyncContractExclusionRolesService(self._session)

    @_cached_property
    def contract_exclusion_set_excluded_roles(self) -> AsyncContractExclusionSetExcludedRolesService:
        """ContractExclusionSetExcludedRoles."""
        from .entities.contract_exclusion_set_excluded_roles import AsyncContractExclusionSetExcludedRolesService

        return AsyncContractExclusionSetExcludedRolesService(self._session)

    @_cached_property
    def contract_exclusion_set_excluded_work_types(self) -> AsyncContractExclusionSetExcludedWorkTypesService:
        """ContractExclusionSetExcludedWorkTypes."""
        from .entities.contract_exclusion_set_excluded_work_types import AsyncContractExclusionSetExcludedWorkTypesService

        return AsyncContractExclusionSetExcludedWorkTypesService(self._session)

    @_cached_property
    def contract_exclusion_sets(self) -> AsyncContractExclusionSetsService:
        """ContractExclusionSets."""
        from .entities.contract_exclusion_sets import AsyncContractExclusionSetsService

        return AsyncContractExclusionSetsService(self._session)

    @_cached_property
    def contract_milestones(self) -> AsyncContractMilestonesService:
        """ContractMilestones."""
        from .entities.contract_milestones import AsyncContractMilestonesService

        return AsyncContractMilestonesService(self._session)

    @_cached_property
    def contract_note_attachments(self) -> AsyncContractNoteAttachmentsService:
        """ContractNoteAttachments."""
        from .entities.contract_note_attachments import AsyncContractNoteAttachmentsService

        return AsyncContractNoteAttachmentsService(self._session)

    @_cached_property
    def contract_notes(self) -> AsyncContractNotesService:
        """ContractNotes."""
        from .entities.contract_notes import AsyncContractNotesService

        return AsyncContractNotesService(self._session)

    @_cached_property
    def contract_rates(self) -> AsyncContractRatesService:
        """ContractRates."""
        from .entities.contract_rates import AsyncContractRatesService

        return AsyncContractRatesService(self._session)

    @_cached_property
    def contract_retainers(self) -> AsyncContractRetainersService:
        """ContractRetainers."""
        from .entities.contract_retainers import AsyncContractRetainersService

        return AsyncContractRetainersService(self._session)

    @_cached_property
    def contract_role_costs(self) -> AsyncContractRoleCostsService:
        """ContractRoleCosts."""
        from .entities.contract_role_costs import AsyncContractRoleCostsService

        return AsyncContractRoleCostsService(self._session)

    @_cached_property
    def contract_service_adjustments(self) -> AsyncContractServiceAdjustmentsService:
        """ContractServiceAdjustments."""
        from .entities.contract_service_adjustments import AsyncContractServiceAdjustmentsService

        return AsyncContractServiceAdjustmentsService(self._session)

    @_cached_property
    def contract_service_bundle_adjustments(self) -> AsyncContractServiceBundleAdjustmentsService:
        """ContractServiceBundleAdjustments."""
        from .entities.contract_service_bundle_adjustments import AsyncContractServiceBundleAdjustmentsService

        return AsyncContractServiceBundleAdjustmentsService(self._session)

    @_cached_property
    def contract_service_bundle_units(self) -> AsyncContractServiceBundleUnitsService:
        """ContractServiceBundleUnits."""
        from .entities.contract_service_bundle_units import AsyncContractServiceBundleUnitsService

        return AsyncContractServiceBundleUnitsService(self._session)

    @_cached_property
    def contract_service_bundles(self) -> AsyncContractServiceBundlesService:
        """ContractServiceBundles."""
        from .entities.contract_service_bundles import AsyncContractServiceBundlesService

        return AsyncContractServiceBundlesService(self._session)

    @_cached_property
    def contract_service_units(self) -> AsyncContractServiceUnitsService:
        """ContractServiceUnits."""
        from .entities.contract_service_units import AsyncContractServiceUnitsService

        return AsyncContractServiceUnitsService(self._session)

    @_cached_property
    def contract_services(self) -> AsyncContractServicesService:
        """ContractServices."""
        from .entities.contract_services import AsyncContractServicesService

        return AsyncContractServicesService(self._session)

    @_cached_property
    def contract_ticket_purchases(self) -> AsyncContractTicketPurchasesService:
        """ContractTicketPurchases."""
        from .entities.contract_ticket_purchases import AsyncContractTicketPurchasesService

        return AsyncContractTicketPurchasesService(self._session)

    @_cached_property
    def contracts(self) -> AsyncContractsService:
        """Contracts."""
        from .entities.contracts import AsyncContractsService

        return AsyncContractsService(self._session)

    @_cached_property
    def countries(self) -> AsyncCountriesService:
        """Countries."""
        from .entities.countries import AsyncCountriesService

        return AsyncCountriesService(self._session)

    @_cached_property
    def currencies(self) -> AsyncCurrenciesService:
        """Currencies."""
        from .entities.currencies import AsyncCurrenciesService

        return AsyncCurrenciesService(self._session)

    @_cached_property
    def deleted_task_activity_logs(self) -> AsyncDeletedTaskActivityLogsService:
        """DeletedTaskActivityLogs."""
        from .entities.deleted_task_activity_logs import AsyncDeletedTaskActivityLogsService

        return AsyncDeletedTaskActivityLogsService(self._session)

    @_cached_property
    def deleted_ticket_activity_logs(self) -> AsyncDeletedTicketActivityLogsService:
        """DeletedTicketActivityLogs."""
        from .entities.deleted_ticket_activity_logs import AsyncDeletedTicketActivityLogsService

        return AsyncDeletedTicketActivityLogsService(self._session)

    @_cached_property
    def deleted_ticket_logs(self) -> AsyncDeletedTicketLogsService:
        """DeletedTicketLogs."""
        from .entities.deleted_ticket_logs import AsyncDeletedTicketLogsService

        return AsyncDeletedTicketLogsService(self._session)

    @_cached_property
    def departments(self) -> AsyncDepartmentsService:
        """Departments."""
        from .entities.departments import AsyncDepartmentsService

        return AsyncDepartmentsService(self._session)

    @_cached_property
    def document_attachments(self) -> AsyncDocumentAttachmentsService:
        """DocumentAttachments."""
        from .entities.document_attachments import AsyncDocumentAttachmentsService

        return AsyncDocumentAttachmentsService(self._session)

    @_cached_property
    def document_categories(self) -> AsyncDocumentCategoriesService:
        """DocumentCategories."""
        from .entities.document_categories import AsyncDocumentCategoriesService

        return AsyncDocumentCategoriesService(self._session)

    @_cached_property
    def document_checklist_items(self) -> AsyncDocumentChecklistItemsService:
        """DocumentChecklistItems."""
        from .entities.document_checklist_items import AsyncDocumentChecklistItemsService

        return AsyncDocumentChecklistItemsService(self._session)

    @_cached_property
    def document_checklist_libraries(self) -> AsyncDocumentChecklistLibrariesService:
        """DocumentChecklistLibraries."""
        from .entities.document_checklist_libraries import AsyncDocumentChecklistLibrariesService

        return AsyncDocumentChecklistLibrariesService(self._session)

    @_cached_property
    def document_configuration_item_associations(self) -> AsyncDocumentConfigurationItemAssociationsService:
        """DocumentConfigurationItemAssociations."""
        from .entities.document_configuration_item_associations import AsyncDocumentConfigurationItemAssociationsService

        return AsyncDocumentConfigurationItemAssociationsService(self._session)

    @_cached_property
    def document_configuration_item_category_associations(self) -> AsyncDocumentConfigurationItemCategoryAssociationsService:
        """DocumentConfigurationItemCategoryAssociations."""
        from .entities.document_configuration_item_category_associations import AsyncDocumentConfigurationItemCategoryAssociationsService

        return AsyncDocumentConfigurationItemCategoryAssociationsService(self._session)

    @_cached_property
    def document_notes(self) -> AsyncDocumentNotesService:
        """DocumentNotes."""
        from .entities.document_notes import AsyncDocumentNotesService

        return AsyncDocumentNotesService(self._session)

    @_cached_property
    def document_plain_text_content(self) -> AsyncDocumentPlainTextContentService:
        """DocumentPlainTextContent."""
        from .entities.document_plain_text_content import AsyncDocumentPlainTextContentService

        return AsyncDocumentPlainTextContentService(self._session)

    @_cached_property
    def document_tag_associations(self) -> AsyncDocumentTagAssociationsService:
        """DocumentTagAssociations."""
        from .entities.document_tag_associations import AsyncDocumentTagAssociationsService

        return AsyncDocumentTagAssociationsService(self._session)

    @_cached_property
    def document_ticket_associations(self) -> AsyncDocumentTicketAssociationsService:
        """DocumentTicketAssociations."""
        from .entities.document_ticket_associations import AsyncDocumentTicketAssociationsService

        return AsyncDocumentTicketAssociationsService(self._session)

    @_cached_property
    def document_to_article_associations(self) -> AsyncDocumentToArticleAssociationsService:
        """DocumentToArticleAssociations."""
        from .entities.document_to_article_associations import AsyncDocumentToArticleAssociationsService

        return AsyncDocumentToArticleAssociationsService(self._session)

    @_cached_property
    def document_to_document_associations(self) -> AsyncDocumentToDocumentAssociationsService:
        """DocumentToDocumentAssociations."""
        from .entities.document_to_document_associations import AsyncDocumentToDocumentAssociationsService

        return AsyncDocumentToDocumentAssociationsService(self._session)

    @_cached_property
    def documents(self) -> AsyncDocumentsService:
        """Documents."""
        from .entities.documents import AsyncDocumentsService

        return AsyncDocumentsService(self._session)

    @_cached_property
    def domain_registrars(self) -> AsyncDomainRegistrarsService:
        """DomainRegistrars."""
        from .entities.domain_registrars import AsyncDomainRegistrarsService

        return AsyncDomainRegistrarsService(self._session)

    @_cached_property
    def expense_item_attachments(self) -> AsyncExpenseItemAttachmentsService:
        """ExpenseItemAttachments."""
        from .entities.expense_item_attachments import AsyncExpenseItemAttachmentsService

        return AsyncExpenseItemAttachmentsService(self._session)

    @_cached_property
    def expense_items(self) -> AsyncExpenseItemsService:
        """ExpenseItems."""
        from .entities.expense_items import AsyncExpenseItemsService

        return AsyncExpenseItemsService(self._session)

    @_cached_property
    def expense_report_attachments(self) -> AsyncExpenseReportAttachmentsService:
        """ExpenseReportAttachments."""
        from .entities.expense_report_attachments import AsyncExpenseReportAttachmentsService

        return AsyncExpenseReportAttachmentsService(self._session)

    @_cached_property
    def expense_reports(self) -> AsyncExpenseReportsService:
        """ExpenseReports."""
        from .entities.expense_reports import AsyncExpenseReportsService

        return AsyncExpenseReportsService(self._session)

    @_cached_property
    def holiday_sets(self) -> AsyncHolidaySetsService:
        """HolidaySets."""
        from .entities.holiday_sets import AsyncHolidaySetsService

        return AsyncHolidaySetsService(self._session)

    @_cached_property
    def holidays(self) -> AsyncHolidaysService:
        """Holidays."""
        from .entities.holidays import AsyncHolidaysService

        return AsyncHolidaysService(self._session)

    @_cached_property
    def integration_vendor_insights(self) -> AsyncIntegrationVendorInsightsService:
        """IntegrationVendorInsights."""
        from .entities.integration_vendor_insights import AsyncIntegrationVendorInsightsService

        return AsyncIntegrationVendorInsightsService(self._session)

    @_cached_property
    def integration_vendor_widgets(self) -> AsyncIntegrationVendorWidgetsService:
        """IntegrationVendorWidgets."""
        from .entities.integration_vendor_widgets import AsyncIntegrationVendorWidgetsService

        return AsyncIntegrationVendorWidgetsService(self._session)

    @_cached_property
    def internal_location_with_business_hours(self) -> AsyncInternalLocationWithBusinessHoursService:
        """InternalLocationWithBusinessHours."""
        from .entities.internal_location_with_business_hours import AsyncInternalLocationWithBusinessHoursService

        return AsyncInternalLocationWithBusinessHoursService(self._session)

    @_cached_property
    def internal_locations(self) -> AsyncInternalLocationsService:
        """InternalLocations."""
        from .entities.internal_locations import AsyncInternalLocationsService

        return AsyncInternalLocationsService(self._session)

    @_cached_property
    def inventory_item_serial_numbers(self) -> AsyncInventoryItemSerialNumbersService:
        """InventoryItemSerialNumbers."""
        from .entities.inventory_item_serial_numbers import AsyncInventoryItemSerialNumbersService

        return AsyncInventoryItemSerialNumbersService(self._session)

    @_cached_property
    def inventory_items(self) -> AsyncInventoryItemsService:
        """InventoryItems."""
        from .entities.inventory_items import AsyncInventoryItemsService

        return AsyncInventoryItemsService(self._session)

    @_cached_property
    def inventory_locations(self) -> AsyncInventoryLocationsService:
        """InventoryLocations."""
        from .entities.inventory_locations import AsyncInventoryLocationsService

        return AsyncInventoryLocationsService(self._session)

    @_cached_property
    def inventory_products(self) -> AsyncInventoryProductsService:
        """InventoryProducts."""
        from .entities.inventory_products import AsyncInventoryProductsService

        return AsyncInventoryProductsService(self._session)

    @_cached_property
    def inventory_stocked_items(self) -> AsyncInventoryStockedItemsService:
        """InventoryStockedItems."""
        from .entities.inventory_stocked_items import AsyncInventoryStockedItemsService

        return AsyncInventoryStockedItemsService(self._session)

    @_cached_property
    def inventory_stocked_items_add(self) -> AsyncInventoryStockedItemsAddService:
        """InventoryStockedItemsAdd."""
        from .entities.inventory_stocked_items_add import AsyncInventoryStockedItemsAddService

        return AsyncInventoryStockedItemsAddService(self._session)

    @_cached_property
    def inventory_stocked_items_remove(self) -> AsyncInventoryStockedItemsRemoveService:
        """InventoryStockedItemsRemove."""
        from .entities.inventory_stocked_items_remove import AsyncInventoryStockedItemsRemoveService

        return AsyncInventoryStockedItemsRemoveService(self._session)

    @_cached_property
    def inventory_stocked_items_transfer(self) -> AsyncInventoryStockedItemsTransferService:
        """InventoryStockedItemsTransfer."""
        from .entities.inventory_stocked_items_transfer import AsyncInventoryStockedItemsTransferService

        return AsyncInventoryStockedItemsTransferService(self._session)

    @_cached_property
    def inventory_transfers(self) -> AsyncInventoryTransfersService:
        """InventoryTransfers."""
        from .entities.inventory_transfers import AsyncInventoryTransfersService

        return AsyncInventoryTransfersService(self._session)

    @_cached_property
    def invoice_templates(self) -> AsyncInvoiceTemplatesService:
        """InvoiceTemplates."""
        from .entities.invoice_templates import AsyncInvoiceTemplatesService

        return AsyncInvoiceTemplatesService(self._session)

    @_cached_property
    def invoices(self) -> AsyncInvoicesService:
        """Invoices."""
        from .entities.invoices import AsyncInvoicesService

        return AsyncInvoicesService(self._session)

    @_cached_property
    def knowledge_base_articles(self) -> AsyncKnowledgeBaseArticlesService:
        """KnowledgeBaseArticles."""
        from .entities.knowledge_base_articles import AsyncKnowledgeBaseArticlesService

        return AsyncKnowledgeBaseArticlesService(self._session)

    @_cached_property
    def knowledge_base_categories(self) -> AsyncKnowledgeBaseCategoriesService:
        """KnowledgeBaseCategories."""
        from .entities.knowledge_base_categories import AsyncKnowledgeBaseCategoriesService

        return AsyncKnowledgeBaseCategoriesService(self._session)

    @_cached_property
    def notification_history(self) -> AsyncNotificationHistoryService:
        """NotificationHistory."""
        from .entities.notification_history import AsyncNotificationHistoryService

        return AsyncNotificationHistoryService(self._session)

    @_cached_property
    def opportunities(self) -> AsyncOpportunitiesService:
        """Opportunities."""
        from .entities.opportunities import AsyncOpportunitiesService

        return AsyncOpportunitiesService(self._session)

    @_cached_property
    def opportunity_attachments(self) -> AsyncOpportunityAttachmentsService:
        """OpportunityAttachments."""
        from .entities.opportunity_attachments import AsyncOpportunityAttachmentsService

        return AsyncOpportunityAttachmentsService(self._session)

    @_cached_property
    def opportunity_categories(self) -> AsyncOpportunityCategoriesService:
        """OpportunityCategories."""
        from .entities.opportunity_categories import AsyncOpportunityCategoriesService

        return AsyncOpportunityCategoriesService(self._session)

    @_cached_property
    def organizational_level1s(self) -> AsyncOrganizationalLevel1sService:
        """OrganizationalLevel1s."""
        from .entities.organizational_level1s import AsyncOrganizationalLevel1sService

        return AsyncOrganizationalLevel1sService(self._session)

    @_cached_property
    def organizational_level2s(self) -> AsyncOrganizationalLevel2sService:
        """OrganizationalLevel2s."""
        from .entities.organizational_level2s import AsyncOrganizationalLevel2sService

        return AsyncOrganizationalLevel2sService(self._session)

    @_cached_property
    def organizational_level_associations(self) -> AsyncOrganizationalLevelAssociationsService:
        """OrganizationalLevelAssociations."""
        from .entities.organizational_level_associations import AsyncOrganizationalLevelAssociationsService

        return AsyncOrganizationalLevelAssociationsService(self._session)

    @_cached_property
    def organizational_resources(self) -> AsyncOrganizationalResourcesService:
        """OrganizationalResources."""
        from .entities.organizational_resources import AsyncOrganizationalResourcesService

        return AsyncOrganizationalResourcesService(self._session)

    @_cached_property
    def payment_terms(self) -> AsyncPaymentTermsService:
        """PaymentTerms."""
        from .entities.payment_terms import AsyncPaymentTermsService

        return AsyncPaymentTermsService(self._session)

    @_cached_property
    def phases(self) -> AsyncPhasesService:
        """Phases."""
        from .entities.phases import AsyncPhasesService

        return AsyncPhasesService(self._session)

    @_cached_property
    def price_list_material_codes(self) -> AsyncPriceListMaterialCodesService:
        """PriceListMaterialCodes."""
        from .entities.price_list_material_codes import AsyncPriceListMaterialCodesService

        return AsyncPriceListMaterialCodesService(self._session)

    @_cached_property
    def price_list_product_tiers(self) -> AsyncPriceListProductTiersService:
        """PriceListProductTiers."""
        from .entities.price_list_product_tiers import AsyncPriceListProductTiersService

        return AsyncPriceListProductTiersService(self._session)

    @_cached_property
    def price_list_products(self) -> AsyncPriceListProductsService:
        """PriceListProducts."""
        from .entities.price_list_products import AsyncPriceListProductsService

        return AsyncPriceListProductsService(self._session)

    @_cached_property
    def price_list_roles(self) -> AsyncPriceListRolesService:
        """PriceListRoles."""
        from .entities.price_list_roles import AsyncPriceListRolesService

        return AsyncPriceListRolesService(self._session)

    @_cached_property
    def price_list_service_bundles(self) -> AsyncPriceListServiceBundlesService:
        """PriceListServiceBundles."""
        from .entities.price_list_service_bundles import AsyncPriceListServiceBundlesService

        return AsyncPriceListServiceBundlesService(self._session)

    @_cached_property
    def price_list_services(self) -> AsyncPriceListServicesService:
        """PriceListServices."""
        from .entities.price_list_services import AsyncPriceListServicesService

        return AsyncPriceListServicesService(self._session)

    @_cached_property
    def price_list_work_type_modifiers(self) -> AsyncPriceListWorkTypeModifiersService:
        """PriceListWorkTypeModifiers."""
        from .entities.price_list_work_type_modifiers import AsyncPriceListWorkTypeModifiersService

        return AsyncPriceListWorkTypeModifiersService(self._session)

    @_cached_property
    def product_notes(self) -> AsyncProductNotesService:
        """ProductNotes."""
        from .entities.product_notes import AsyncProductNotesService

        return AsyncProductNotesService(self._session)

    @_cached_property
    def product_tiers(self) -> AsyncProductTiersService:
        """ProductTiers."""
        from .entities.product_tiers import AsyncProductTiersService

        return AsyncProductTiersService(self._session)

    @_cached_property
    def product_vendors(self) -> AsyncProductVendorsService:
        """ProductVendors."""
        from .entities.product_vendors import AsyncProductVendorsService

        return AsyncProductVendorsService(self._session)

    @_cached_property
    def products(self) -> AsyncProductsService:
        """Products."""
        from .entities.products import AsyncProductsService

        return AsyncProductsService(self._session)

    @_cached_property
    def project_attachments(self) -> AsyncProjectAttachmentsService:
        """ProjectAttachments."""
        from .entities.project_attachments import AsyncProjectAttachmentsService

        return AsyncProjectAttachmentsService(self._session)

    @_cached_property
    def project_charges(self) -> AsyncProjectChargesService:
        """ProjectCharges."""
        from .entities.project_charges import AsyncProjectChargesService

        return AsyncProjectChargesService(self._session)

    @_cached_property
    def project_note_attachments(self) -> AsyncProjectNoteAttachmentsService:
        """ProjectNoteAttachments."""
        from .entities.project_note_attachments import AsyncProjectNoteAttachmentsService

        return AsyncProjectNoteAttachmentsService(self._session)

    @_cached_property
    def project_notes(self) -> AsyncProjectNotesService:
        """ProjectNotes."""
        from .entities.project_notes import AsyncProjectNotesService

        return AsyncProjectNotesService(self._session)

    @_cached_property
    def projects(self) -> AsyncProjectsService:
        """Projects."""
        from .entities.projects import AsyncProjectsService

        return AsyncProjectsService(self._session)

    @_cached_property
    def purchase_approvals(self) -> AsyncPurchaseApprovalsService:
        """PurchaseApprovals."""
        from .entities.purchase_approvals import AsyncPurchaseApprovalsService

        return AsyncPurchaseApprovalsService(self._session)

    @_cached_property
    def purchase_order_item_receiving(self) -> AsyncPurchaseOrderItemReceivingService:
        """PurchaseOrderItemReceiving."""
        from .entities.purchase_order_item_receiving import AsyncPurchaseOrderItemReceivingService

        return AsyncPurchaseOrderItemReceivingService(self._session)

    @_cached_property
    def purchase_order_items(self) -> AsyncPurchaseOrderItemsService:
        """PurchaseOrderItems."""
        from .entities.purchase_order_items import AsyncPurchaseOrderItemsService

        return AsyncPurchaseOrderItemsService(self._session)

    @_cached_property
    def purchase_orders(self) -> AsyncPurchaseOrdersService:
        """PurchaseOrders."""
        from .entities.purchase_orders import AsyncPurchaseOrdersService

        return AsyncPurchaseOrdersService(self._session)

    @_cached_property
    def quote_items(self) -> AsyncQuoteItemsService:
        """QuoteItems."""
        from .entities.quote_items import AsyncQuoteItemsService

        return AsyncQuoteItemsService(self._session)

    @_cached_property
    def quote_locations(self) -> AsyncQuoteLocationsService:
        """QuoteLocations."""
        from .entities.quote_locations import AsyncQuoteLocationsService

        return AsyncQuoteLocationsService(self._session)

    @_cached_property
    def quote_templates(self) -> AsyncQuoteTemplatesService:
        """QuoteTemplates."""
        from .entities.quote_templates import AsyncQuoteTemplatesService

        return AsyncQuoteTemplatesService(self._session)

    @_cached_property
    def quotes(self) -> AsyncQuotesService:
        """Quotes."""
        from .entities.quotes import AsyncQuotesService

        return AsyncQuotesService(self._session)

    @_cached_property
    def resource_attachments(self) -> AsyncResourceAttachmentsService:
        """ResourceAttachments."""
        from .entities.resource_attachments import AsyncResourceAttachmentsService

        return AsyncResourceAttachmentsService(self._session)

    @_cached_property
    def resource_daily_availabilities(self) -> AsyncResourceDailyAvailabilitiesService:
        """ResourceDailyAvailabilities."""
        from .entities.resource_daily_availabilities import AsyncResourceDailyAvailabilitiesService

        return AsyncResourceDailyAvailabilitiesService(self._session)

    @_cached_property
    def resource_role_departments(self) -> AsyncResourceRoleDepartmentsService:
        """ResourceRoleDepartments."""
        from .entities.resource_role_departments import AsyncResourceRoleDepartmentsService

        return AsyncResourceRoleDepartmentsService(self._session)

    @_cached_property
    def resource_role_queues(self) -> AsyncResourceRoleQueuesService:
        """ResourceRoleQueues."""
        from .entities.resource_role_queues import AsyncResourceRoleQueuesService

        return AsyncResourceRoleQueuesService(self._session)

    @_cached_property
    def resource_roles(self) -> AsyncResourceRolesService:
        """ResourceRoles."""
        from .entities.resource_roles import AsyncResourceRolesService

        return AsyncResourceRolesService(self._session)

    @_cached_property
    def resource_service_desk_roles(self) -> AsyncResourceServiceDeskRolesService:
        """ResourceServiceDeskRoles."""
        from .entities.resource_service_desk_roles import AsyncResourceServiceDeskRolesService

        return AsyncResourceServiceDeskRolesService(self._session)

    @_cached_property
    def resource_skills(self) -> AsyncResourceSkillsService:
        """ResourceSkills."""
        from .entities.resource_skills import AsyncResourceSkillsService

        return AsyncResourceSkillsService(self._session)

    @_cached_property
    def resource_time_off_additional(self) -> AsyncResourceTimeOffAdditionalService:
        """ResourceTimeOffAdditional."""
        from .entities.resource_time_off_additional import AsyncResourceTimeOffAdditionalService

        return AsyncResourceTimeOffAdditionalService(self._session)

    @_cached_property
    def resource_time_off_approvers(self) -> AsyncResourceTimeOffApproversService:
        """ResourceTimeOffApprovers."""
        from .entities.resource_time_off_approvers import AsyncResourceTimeOffApproversService

        return AsyncResourceTimeOffApproversService(self._session)

    @_cached_property
    def resource_time_off_balances(self) -> AsyncResourceTimeOffBalancesService:
        """ResourceTimeOffBalances."""
        from .entities.resource_time_off_balances import AsyncResourceTimeOffBalancesService

        return AsyncResourceTimeOffBalancesService(self._session)

    @_cached_property
    def resources(self) -> AsyncResourcesService:
        """Resources."""
        from .entities.resources import AsyncResourcesService

        return AsyncResourcesService(self._session)

    @_cached_property
    def roles(self) -> AsyncRolesService:
        """Roles."""
        from .entities.roles import AsyncRolesService

        return AsyncRolesService(self._session)

    @_cached_property
    def sales_order_attachments(self) -> AsyncSalesOrderAttachmentsService:
        """SalesOrderAttachments."""
        from .entities.sales_order_attachments import AsyncSalesOrderAttachmentsService

        return AsyncSalesOrderAttachmentsService(self._session)

    @_cached_property
    def sales_orders(self) -> AsyncSalesOrdersService:
        """SalesOrders."""
        from .entities.sales_orders import AsyncSalesOrdersService

        return AsyncSalesOrdersService(self._session)

    @_cached_property
    def service_bundle_services(self) -> AsyncServiceBundleServicesService:
        """ServiceBundleServices."""
        from .entities.service_bundle_services import AsyncServiceBundleServicesService

        return AsyncServiceBundleServicesService(self._session)

    @_cached_property
    def service_bundles(self) -> AsyncServiceBundlesService:
        """ServiceBundles."""
        from .entities.service_bundles import AsyncServiceBundlesService

        return AsyncServiceBundlesService(self._session)

    @_cached_property
    def service_call_task_resources(self) -> AsyncServiceCallTaskResourcesService:
        """ServiceCallTaskResources."""
        from .entities.service_call_task_resources import AsyncServiceCallTaskResourcesService

        return AsyncServiceCallTaskResourcesService(self._session)

    @_cached_property
    def service_call_tasks(self) -> AsyncServiceCallTasksService:
        """ServiceCallTasks."""
        from .entities.service_call_tasks import AsyncServiceCallTasksService

        return AsyncServiceCallTasksService(self._session)

    @_cached_property
    def service_call_ticket_resources(self) -> AsyncServiceCallTicketResourcesService:
        """ServiceCallTicketResources."""
        from .entities.service_call_ticket_resources import AsyncServiceCallTicketResourcesService

        return AsyncServiceCallTicketResourcesService(self._session)

    @_cached_property
    def service_call_tickets(self) -> AsyncServiceCallTicketsService:
        """ServiceCallTickets."""
        from .entities.service_call_tickets import AsyncServiceCallTicketsService

        return AsyncServiceCallTicketsService(self._session)

    @_cached_property
    def service_calls(self) -> AsyncServiceCallsService:
        """ServiceCalls."""
        from .entities.service_calls import AsyncServiceCallsService

        return AsyncServiceCallsService(self._session)

    @_cached_property
    def service_level_agreement_results(self) -> AsyncServiceLevelAgreementResultsService:
        """ServiceLevelAgreementResults."""
        from .entities.service_level_agreement_results import AsyncServiceLevelAgreementResultsService

        return AsyncServiceLevelAgreementResultsService(self._session)

    @_cached_property
    def services(self) -> AsyncServicesService:
        """Services."""
        from .entities.services import AsyncServicesService

        return AsyncServicesService(self._session)

    @_cached_property
    def shipping_types(self) -> AsyncShippingTypesService:
        """ShippingTypes."""
        from .entities.shipping_types import AsyncShippingTypesService

        return AsyncShippingTypesService(self._session)

    @_cached_property
    def skills(self) -> AsyncSkillsService:
        """Skills."""
        from .entities.skills import AsyncSkillsService

        return AsyncSkillsService(self._session)

    @_cached_property
    def subscription_periods(self) -> AsyncSubscriptionPeriodsService:
        """SubscriptionPeriods."""
        from .entities.subscription_periods import AsyncSubscriptionPeriodsService

        return AsyncSubscriptionPeriodsService(self._session)

    @_cached_property
    def subscriptions(self) -> AsyncSubscriptionsService:
        """Subscriptions."""
        from .entities.subscriptions import AsyncSubscriptionsService

        return AsyncSubscriptionsService(self._session)

    @_cached_property
    def survey_results(self) -> AsyncSurveyResultsService:
        """SurveyResults."""
        from .entities.survey_results import AsyncSurveyResultsService

        return AsyncSurveyResultsService(self._session)

    @_cached_property
    def surveys(self) -> AsyncSurveysService:
        """Surveys."""
        from .entities.surveys import AsyncSurveysService

        return AsyncSurveysService(self._session)

    @_cached_property
    def tag_aliases(self) -> AsyncTagAliasesService:
        """TagAliases."""
        from .entities.tag_aliases import AsyncTagAliasesService

        return AsyncTagAliasesService(self._session)

    @_cached_property
    def tag_groups(self) -> AsyncTagGroupsService:
        """TagGroups."""
        from .entities.tag_groups import AsyncTagGroupsService

        return AsyncTagGroupsService(self._session)

    @_cached_property
    def tags(self) -> AsyncTagsService:
        """Tags."""
        from .entities.tags import AsyncTagsService

        return AsyncTagsService(self._session)

    @_cached_property
    def task_attachments(self) -> AsyncTaskAttachmentsService:
        """TaskAttachments."""
        from .entities.task_attachments import AsyncTaskAttachmentsService

        return AsyncTaskAttachmentsService(self._session)

    @_cached_property
    def task_note_attachments(self) -> AsyncTaskNoteAttachmentsService:
        """TaskNoteAttachments."""
        from .entities.task_note_attachments import AsyncTaskNoteAttachmentsService

        return AsyncTaskNoteAttachmentsService(self._session)

    @_cached_property
    def task_notes(self) -> AsyncTaskNotesService:
        """TaskNotes."""
        from .entities.task_notes import AsyncTaskNotesService

        return AsyncTaskNotesService(self._session)

    @_cached_property
    def task_predecessors(self) -> AsyncTaskPredecessorsService:
        """TaskPredecessors."""
        from .entities.task_predecessors import AsyncTaskPredecessorsService

        return AsyncTaskPredecessorsService(self._session)

    @_cached_property
    def task_secondary_resources(self) -> AsyncTaskSecondaryResourcesService:
        """TaskSecondaryResources."""
        from .entities.task_secondary_resources import AsyncTaskSecondaryResourcesService

        return AsyncTaskSecondaryResourcesService(self._session)

    @_cached_property
    def tasks(self) -> AsyncTasksService:
        """Tasks."""
        from .entities.tasks import AsyncTasksService

        return AsyncTasksService(self._session)

    @_cached_property
    def tax_categories(self) -> AsyncTaxCategoriesService:
        """TaxCategories."""
        from .entities.tax_categories import AsyncTaxCategoriesService

        return AsyncTaxCategoriesService(self._session)

    @_cached_property
    def tax_regions(self) -> AsyncTaxRegionsService:
        """TaxRegions."""
        from .entities.tax_regions import AsyncTaxRegionsService

        return AsyncTaxRegionsService(self._session)

    @_cached_property
    def taxes(self) -> AsyncTaxesService:
        """Taxes."""
        from .entities.taxes import AsyncTaxesService

        return AsyncTaxesService(self._session)

    @_cached_property
    def ticket_additional_configuration_items(self) -> AsyncTicketAdditionalConfigurationItemsService:
        """TicketAdditionalConfigurationItems."""
        from .entities.ticket_additional_configuration_items import AsyncTicketAdditionalConfigurationItemsService

        return AsyncTicketAdditionalConfigurationItemsService(self._session)

    @_cached_property
    def ticket_additional_contacts(self) -> AsyncTicketAdditionalContactsService:
        """TicketAdditionalContacts."""
        from .entities.ticket_additional_contacts import AsyncTicketAdditionalContactsService

        return AsyncTicketAdditionalContactsService(self._session)

    @_cached_property
    def ticket_attachments(self) -> AsyncTicketAttachmentsService:
        """TicketAttachments."""
        from .entities.ticket_attachments import AsyncTicketAttachmentsService

        return AsyncTicketAttachmentsService(self._session)

    @_cached_property
    def ticket_categories(self) -> AsyncTicketCategoriesService:
        """TicketCategories."""
        from .entities.ticket_categories import AsyncTicketCategoriesService

        return AsyncTicketCategoriesService(self._session)

    @_cached_property
    def ticket_category_field_defaults(self) -> AsyncTicketCategoryFieldDefaultsService:
        """TicketCategoryFieldDefaults."""
        from .entities.ticket_category_field_defaults import AsyncTicketCategoryFieldDefaultsService

        return AsyncTicketCategoryFieldDefaultsService(self._session)

    @_cached_property
    def ticket_change_request_approvals(self) -> AsyncTicketChangeRequestApprovalsService:
        """TicketChangeRequestApprovals."""
        from .entities.ticket_change_request_approvals import AsyncTicketChangeRequestApprovalsService

        return AsyncTicketChangeRequestApprovalsService(self._session)

    @_cached_property
    def ticket_charges(self) -> AsyncTicketChargesService:
        """TicketCharges."""
        from .entities.ticket_charges import AsyncTicketChargesService

        return AsyncTicketChargesService(self._session)

    @_cached_property
    def ticket_checklist_items(self) -> AsyncTicketChecklistItemsService:
        """TicketChecklistItems."""
        from .entities.ticket_checklist_items import AsyncTicketChecklistItemsService

        return AsyncTicketChecklistItemsService(self._session)

    @_cached_property
    def ticket_checklist_libraries(self) -> AsyncTicketChecklistLibrariesService:
        """TicketChecklistLibraries."""
        from .entities.ticket_checklist_libraries import AsyncTicketChecklistLibrariesService

        return AsyncTicketChecklistLibrariesService(self._session)

    @_cached_property
    def ticket_history(self) -> AsyncTicketHistoryService:
        """TicketHistory."""
        from .entities.ticket_history import AsyncTicketHistoryService

        return AsyncTicketHistoryService(self._session)

    @_cached_property
    def ticket_note_attachments(self) -> AsyncTicketNoteAttachmentsService:
        """TicketNoteAttachments."""
        from .entities.ticket_note_attachments import AsyncTicketNoteAttachmentsService

        return AsyncTicketNoteAttachmentsService(self._session)

    @_cached_property
    def ticket_note_webhook_excluded_resources(self) -> AsyncTicketNoteWebhookExcludedResourcesService:
        """TicketNoteWebhookExcludedResources."""
        from .entities.ticket_note_webhook_excluded_resources import AsyncTicketNoteWebhookExcludedResourcesService

        return AsyncTicketNoteWebhookExcludedResourcesService(self._session)

    @_cached_property
    def ticket_note_webhook_fields(self) -> AsyncTicketNoteWebhookFieldsService:
        """TicketNoteWebhookFields."""
        from .entities.ticket_note_webhook_fields import AsyncTicketNoteWebhookFieldsService

        return AsyncTicketNoteWebhookFieldsService(self._session)

    @_cached_property
    def ticket_note_webhooks(self) -> AsyncTicketNoteWebhooksService:
        """TicketNoteWebhooks."""
        from .entities.ticket_note_webhooks import AsyncTicketNoteWebhooksService

        return AsyncTicketNoteWebhooksService(self._session)

    @_cached_property
    def ticket_notes(self) -> AsyncTicketNotesService:
        """TicketNotes."""
        from .entities.ticket_notes import AsyncTicketNotesService

        return AsyncTicketNotesService(self._session)

    @_cached_property
    def ticket_rma_credits(self) -> AsyncTicketRmaCreditsService:
        """TicketRmaCredits."""
        from .entities.ticket_rma_credits import AsyncTicketRmaCreditsService

        return AsyncTicketRmaCreditsService(self._session)

    @_cached_property
    def ticket_secondary_resources(self) -> AsyncTicketSecondaryResourcesService:
        """TicketSecondaryResources."""
        from .entities.ticket_secondary_resources import AsyncTicketSecondaryResourcesService

        return AsyncTicketSecondaryResourcesService(self._session)

    @_cached_property
    def ticket_tag_associations(self) -> AsyncTicketTagAssociationsService:
        """TicketTagAssociations."""
        from .entities.ticket_tag_associations import AsyncTicketTagAssociationsService

        return AsyncTicketTagAssociationsService(self._session)

    @_cached_property
    def ticket_webhook_excluded_resources(self) -> AsyncTicketWebhookExcludedResourcesService:
        """TicketWebhookExcludedResources."""
        from .entities.ticket_webhook_excluded_resources import AsyncTicketWebhookExcludedResourcesService

        return AsyncTicketWebhookExcludedResourcesService(self._session)

    @_cached_property
    def ticket_webhook_fields(self) -> AsyncTicketWebhookFieldsService:
        """TicketWebhookFields."""
        from .entities.ticket_webhook_fields import AsyncTicketWebhookFieldsService

        return AsyncTicketWebhookFieldsService(self._session)

    @_cached_property
    def ticket_webhook_udf_fields(self) -> AsyncTicketWebhookUdfFieldsService:
        """TicketWebhookUdfFields."""
        from .entities.ticket_webhook_udf_fields import AsyncTicketWebhookUdfFieldsService

        return AsyncTicketWebhookUdfFieldsService(self._session)

    @_cached_property
    def ticket_webhooks(self) -> AsyncTicketWebhooksService:
        """TicketWebhooks."""
        from .entities.ticket_webhooks import AsyncTicketWebhooksService

        return AsyncTicketWebhooksService(self._session)

    @_cached_property
    def tickets(self) -> AsyncTicketsService:
        """Tickets."""
        from .entities.tickets import AsyncTicketsService

        return AsyncTicketsService(self._session)

    @_cached_property
    def time_entries(self) -> AsyncTimeEntriesService:
        """TimeEntries."""
        from .entities.time_entries import AsyncTimeEntriesService

        return AsyncTimeEntriesService(self._session)

    @_cached_property
    def time_entry_attachments(self) -> AsyncTimeEntryAttachmentsService:
        """TimeEntryAttachments."""
        from .entities.time_entry_attachments import AsyncTimeEntryAttachmentsService

        return AsyncTimeEntryAttachmentsService(self._session)

    @_cached_property
    def time_off_requests(self) -> AsyncTimeOffRequestsService:
        """TimeOffRequests."""
        from .entities.time_off_requests import AsyncTimeOffRequestsService

        return AsyncTimeOffRequestsService(self._session)

    @_cached_property
    def time_off_requests_approve(self) -> AsyncTimeOffRequestsApproveService:
        """TimeOffRequestsApprove."""
        from .entities.time_off_requests_approve import AsyncTimeOffRequestsApproveService

        return AsyncTimeOffRequestsApproveService(self._session)

    @_cached_property
    def time_off_requests_reject(self) -> AsyncTimeOffRequestsRejectService:
        """TimeOffRequestsReject."""
        from .entities.time_off_requests_reject import AsyncTimeOffRequestsRejectService

        return AsyncTimeOffRequestsRejectService(self._session)

    @_cached_property
    def user_defined_field_definitions(self) -> AsyncUserDefinedFieldDefinitionsService:
        """UserDefinedFieldDefinitions."""
        from .entities.user_defined_field_definitions import AsyncUserDefinedFieldDefinitionsService

        return AsyncUserDefinedFieldDefinitionsService(self._session)

    @_cached_property
    def user_defined_field_list_items(self) -> AsyncUserDefinedFieldListItemsService:
        """UserDefinedFieldListItems."""
        from .entities.user_defined_field_list_items import AsyncUserDefinedFieldListItemsService

        return AsyncUserDefinedFieldListItemsService(self._session)

    @_cached_property
    def webhook_event_error_logs(self) -> AsyncWebhookEventErrorLogsService:
        """WebhookEventErrorLogs."""
        from .entities.webhook_event_error_logs import AsyncWebhookEventErrorLogsService

        return AsyncWebhookEventErrorLogsService(self._session)

    @_cached_property
    def work_type_modifiers(self) -> AsyncWorkTypeModifiersService:
        """WorkTypeModifiers."""
        from .entities.work_type_modifiers import AsyncWorkTypeModifiersService

        return AsyncWorkTypeModifiersService(self._session)
