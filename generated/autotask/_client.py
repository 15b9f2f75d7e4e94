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
        """The service of ActionTypes."""
        from .entities.action_types import ActionTypesService

        return ActionTypesService(self._session)

    @_cached_property
    def additional_invoice_field_values(self) -> AdditionalInvoiceFieldValuesService:
        """The service of AdditionalInvoiceFieldValues."""
        from .entities.additional_invoice_field_values import AdditionalInvoiceFieldValuesService

        return AdditionalInvoiceFieldValuesService(self._session)

    @_cached_property
    def appointments(self) -> AppointmentsService:
        """The service of Appointments."""
        from .entities.appointments import AppointmentsService

        return AppointmentsService(self._session)

    @_cached_property
    def article_attachments(self) -> ArticleAttachmentsService:
        """The service of ArticleAttachments, which are written below KnowledgeBaseArticles."""
        from .entities.article_attachments import ArticleAttachmentsService

        return ArticleAttachmentsService(self._session)

    @_cached_property
    def article_configuration_item_category_associations(self) -> ArticleConfigurationItemCategoryAssociationsService:
        """The service of ArticleConfigurationItemCategoryAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_configuration_item_category_associations import ArticleConfigurationItemCategoryAssociationsService

        return ArticleConfigurationItemCategoryAssociationsService(self._session)

    @_cached_property
    def article_notes(self) -> ArticleNotesService:
        """The service of ArticleNotes, which are written below KnowledgeBaseArticles."""
        from .entities.article_notes import ArticleNotesService

        return ArticleNotesService(self._session)

    @_cached_property
    def article_plain_text_content(self) -> ArticlePlainTextContentService:
        """The service of ArticlePlainTextContent, which are written below KnowledgeBaseArticles."""
        from .entities.article_plain_text_content import ArticlePlainTextContentService

        return ArticlePlainTextContentService(self._session)

    @_cached_property
    def article_tag_associations(self) -> ArticleTagAssociationsService:
        """The service of ArticleTagAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_tag_associations import ArticleTagAssociationsService

        return ArticleTagAssociationsService(self._session)

    @_cached_property
    def article_ticket_associations(self) -> ArticleTicketAssociationsService:
        """The service of ArticleTicketAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_ticket_associations import ArticleTicketAssociationsService

        return ArticleTicketAssociationsService(self._session)

    @_cached_property
    def article_to_article_associations(self) -> ArticleToArticleAssociationsService:
        """The service of ArticleToArticleAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_to_article_associations import ArticleToArticleAssociationsService

        return ArticleToArticleAssociationsService(self._session)

    @_cached_property
    def article_to_document_associations(self) -> ArticleToDocumentAssociationsService:
        """The service of ArticleToDocumentAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_to_document_associations import ArticleToDocumentAssociationsService

        return ArticleToDocumentAssociationsService(self._session)

    @_cached_property
    def attachment_info(self) -> AttachmentInfoService:
        """The service of AttachmentInfo."""
        from .entities.attachment_info import AttachmentInfoService

        return AttachmentInfoService(self._session)

    @_cached_property
    def billing_codes(self) -> BillingCodesService:
        """The service of BillingCodes."""
        from .entities.billing_codes import BillingCodesService

        return BillingCodesService(self._session)

    @_cached_property
    def billing_item_approval_levels(self) -> BillingItemApprovalLevelsService:
        """The service of BillingItemApprovalLevels."""
        from .entities.billing_item_approval_levels import BillingItemApprovalLevelsService

        return BillingItemApprovalLevelsService(self._session)

    @_cached_property
    def billing_items(self) -> BillingItemsService:
        """The service of BillingItems."""
        from .entities.billing_items import BillingItemsService

        return BillingItemsService(self._session)

    @_cached_property
    def change_order_charges(self) -> ChangeOrderChargesService:
        """The service of ChangeOrderCharges."""
        from .entities.change_order_charges import ChangeOrderChargesService

        return ChangeOrderChargesService(self._session)

    @_cached_property
    def change_request_links(self) -> ChangeRequestLinksService:
        """The service of ChangeRequestLinks."""
        from .entities.change_request_links import ChangeRequestLinksService

        return ChangeRequestLinksService(self._session)

    @_cached_property
    def checklist_libraries(self) -> ChecklistLibrariesService:
        """The service of ChecklistLibraries."""
        from .entities.checklist_libraries import ChecklistLibrariesService

        return ChecklistLibrariesService(self._session)

    @_cached_property
    def checklist_library_checklist_items(self) -> ChecklistLibraryChecklistItemsService:
        """The service of ChecklistLibraryChecklistItems, which are written below ChecklistLibraries."""
        from .entities.checklist_library_checklist_items import ChecklistLibraryChecklistItemsService

        return ChecklistLibraryChecklistItemsService(self._session)

    @_cached_property
    def classification_icons(self) -> ClassificationIconsService:
        """The service of ClassificationIcons."""
        from .entities.classification_icons import ClassificationIconsService

        return ClassificationIconsService(self._session)

    @_cached_property
    def client_portal_users(self) -> ClientPortalUsersService:
        """The service of ClientPortalUsers."""
        from .entities.client_portal_users import ClientPortalUsersService

        return ClientPortalUsersService(self._session)

    @_cached_property
    def comanaged_associations(self) -> ComanagedAssociationsService:
        """The service of ComanagedAssociations."""
        from .entities.comanaged_associations import ComanagedAssociationsService

        return ComanagedAssociationsService(self._session)

    @_cached_property
    def companies(self) -> CompaniesService:
        """The service of Companies."""
        from .entities.companies import CompaniesService

        return CompaniesService(self._session)

    @_cached_property
    def company_alerts(self) -> CompanyAlertsService:
        """The service of CompanyAlerts, which are written below Companies."""
        from .entities.company_alerts import CompanyAlertsService

        return CompanyAlertsService(self._session)

    @_cached_property
    def company_attachments(self) -> CompanyAttachmentsService:
        """The service of CompanyAttachments, which are written below Companies."""
        from .entities.company_attachments import CompanyAttachmentsService

        return CompanyAttachmentsService(self._session)

    @_cached_property
    def company_categories(self) -> CompanyCategoriesService:
        """The service of CompanyCategories."""
        from .entities.company_categories import CompanyCategoriesService

        return CompanyCategoriesService(self._session)

    @_cached_property
    def company_locations(self) -> CompanyLocationsService:
        """The service of CompanyLocations, which are written below Companies."""
        from .entities.company_locations import CompanyLocationsService

        return CompanyLocationsService(self._session)

    @_cached_property
    def company_note_attachments(self) -> CompanyNoteAttachmentsService:
        """The service of CompanyNoteAttachments, which are written below CompanyNotes."""
        from .entities.company_note_attachments import CompanyNoteAttachmentsService

        return CompanyNoteAttachmentsService(self._session)

    @_cached_property
    def company_notes(self) -> CompanyNotesService:
        """The service of CompanyNotes, which are written below Companies."""
        from .entities.company_notes import CompanyNotesService

        return CompanyNotesService(self._session)

    @_cached_property
    def company_site_configurations(self) -> CompanySiteConfigurationsService:
        """The service of CompanySiteConfigurations, which are written below Companies."""
        from .entities.company_site_configurations import CompanySiteConfigurationsService

        return CompanySiteConfigurationsService(self._session)

    @_cached_property
    def company_teams(self) -> CompanyTeamsService:
        """The service of CompanyTeams, which are written below Companies."""
        from .entities.company_teams import CompanyTeamsService

        return CompanyTeamsService(self._session)

    @_cached_property
    def company_to_dos(self) -> CompanyToDosService:
        """The service of CompanyToDos, which are written below Companies."""
        from .entities.company_to_dos import CompanyToDosService

        return CompanyToDosService(self._session)

    @_cached_property
    def company_webhook_excluded_resources(self) -> CompanyWebhookExcludedResourcesService:
        """The service of CompanyWebhookExcludedResources, which are written below CompanyWebhooks."""
        from .entities.company_webhook_excluded_resources import CompanyWebhookExcludedResourcesService

        return CompanyWebhookExcludedResourcesService(self._session)

    @_cached_property
    def company_webhook_fields(self) -> CompanyWebhookFieldsService:
        """The service of CompanyWebhookFields, which are written below CompanyWebhooks."""
        from .entities.company_webhook_fields import CompanyWebhookFieldsService

        return CompanyWebhookFieldsService(self._session)

    @_cached_property
    def company_webhook_udf_fields(self) -> CompanyWebhookUdfFieldsService:
        """The service of CompanyWebhookUdfFields, which are written below CompanyWebhooks."""
        from .entities.company_webhook_udf_fields import CompanyWebhookUdfFieldsService

        return CompanyWebhookUdfFieldsService(self._session)

    @_cached_property
    def company_webhooks(self) -> CompanyWebhooksService:
        """The service of CompanyWebhooks."""
        from .entities.company_webhooks import CompanyWebhooksService

        return CompanyWebhooksService(self._session)

    @_cached_property
    def configuration_item_attachments(self) -> ConfigurationItemAttachmentsService:
        """The service of ConfigurationItemAttachments, which are written below ConfigurationItems."""
        from .entities.configuration_item_attachments import ConfigurationItemAttachmentsService

        return ConfigurationItemAttachmentsService(self._session)

    @_cached_property
    def configuration_item_billing_product_associations(self) -> ConfigurationItemBillingProductAssociationsService:
        """The service of ConfigurationItemBillingProductAssociations, which are written below ConfigurationItems."""
        from .entities.configuration_item_billing_product_associations import ConfigurationItemBillingProductAssociationsService

        return ConfigurationItemBillingProductAssociationsService(self._session)

    @_cached_property
    def configuration_item_categories(self) -> ConfigurationItemCategoriesService:
        """The service of ConfigurationItemCategories."""
        from .entities.configuration_item_categories import ConfigurationItemCategoriesService

        return ConfigurationItemCategoriesService(self._session)

    @_cached_property
    def configuration_item_category_udf_associations(self) -> ConfigurationItemCategoryUdfAssociationsService:
        """The service of ConfigurationItemCategoryUdfAssociations, which are written below ConfigurationItemCategories."""
        from .entities.configuration_item_category_udf_associations import ConfigurationItemCategoryUdfAssociationsService

        return ConfigurationItemCategoryUdfAssociationsService(self._session)

    @_cached_property
    def configuration_item_dns_records(self) -> ConfigurationItemDnsRecordsService:
        """The service of ConfigurationItemDnsRecords, which are written below ConfigurationItems."""
        from .entities.configuration_item_dns_records import ConfigurationItemDnsRecordsService

        return ConfigurationItemDnsRecordsService(self._session)

    @_cached_property
    def configuration_item_note_attachments(self) -> ConfigurationItemNoteAttachmentsService:
        """The service of ConfigurationItemNoteAttachments, which are written below ConfigurationItemNotes."""
        from .entities.configuration_item_note_attachments import ConfigurationItemNoteAttachmentsService

        return ConfigurationItemNoteAttachmentsService(self._session)

    @_cached_property
    def configuration_item_notes(self) -> ConfigurationItemNotesService:
        """The service of ConfigurationItemNotes, which are written below ConfigurationItems."""
        from .entities.configuration_item_notes import ConfigurationItemNotesService

        return ConfigurationItemNotesService(self._session)

    @_cached_property
    def configuration_item_related_items(self) -> ConfigurationItemRelatedItemsService:
        """The service of ConfigurationItemRelatedItems, which are written below ConfigurationItems."""
        from .entities.configuration_item_related_items import ConfigurationItemRelatedItemsService

        return ConfigurationItemRelatedItemsService(self._session)

    @_cached_property
    def configuration_item_ssl_subject_alternative_names(self) -> ConfigurationItemSslSubjectAlternativeNamesService:
        """The service of ConfigurationItemSslSubjectAlternativeNames, which are written below ConfigurationItems."""
        from .entities.configuration_item_ssl_subject_alternative_names import ConfigurationItemSslSubjectAlternativeNamesService

        return ConfigurationItemSslSubjectAlternativeNamesService(self._session)

    @_cached_property
    def configuration_item_types(self) -> ConfigurationItemTypesService:
        """The service of ConfigurationItemTypes."""
        from .entities.configuration_item_types import ConfigurationItemTypesService

        return ConfigurationItemTypesService(self._session)

    @_cached_property
    def configuration_item_webhook_excluded_resources(self) -> ConfigurationItemWebhookExcludedResourcesService:
        """The service of ConfigurationItemWebhookExcludedResources, which are written below ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhook_excluded_resources import ConfigurationItemWebhookExcludedResourcesService

        return ConfigurationItemWebhookExcludedResourcesService(self._session)

    @_cached_property
    def configuration_item_webhook_fields(self) -> ConfigurationItemWebhookFieldsService:
        """The service of ConfigurationItemWebhookFields, which are written below ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhook_fields import ConfigurationItemWebhookFieldsService

        return ConfigurationItemWebhookFieldsService(self._session)

    @_cached_property
    def configuration_item_webhook_udf_fields(self) -> ConfigurationItemWebhookUdfFieldsService:
        """The service of ConfigurationItemWebhookUdfFields, which are written below ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhook_udf_fields import ConfigurationItemWebhookUdfFieldsService

        return ConfigurationItemWebhookUdfFieldsService(self._session)

    @_cached_property
    def configuration_item_webhooks(self) -> ConfigurationItemWebhooksService:
        """The service of ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhooks import ConfigurationItemWebhooksService

        return ConfigurationItemWebhooksService(self._session)

    @_cached_property
    def configuration_items(self) -> ConfigurationItemsService:
        """The service of ConfigurationItems."""
        from .entities.configuration_items import ConfigurationItemsService

        return ConfigurationItemsService(self._session)

    @_cached_property
    def contact_billing_product_associations(self) -> ContactBillingProductAssociationsService:
        """The service of ContactBillingProductAssociations, which are written below Contacts."""
        from .entities.contact_billing_product_associations import ContactBillingProductAssociationsService

        return ContactBillingProductAssociationsService(self._session)

    @_cached_property
    def contact_group_contacts(self) -> ContactGroupContactsService:
        """The service of ContactGroupContacts, which are written below ContactGroups."""
        from .entities.contact_group_contacts import ContactGroupContactsService

        return ContactGroupContactsService(self._session)

    @_cached_property
    def contact_groups(self) -> ContactGroupsService:
        """The service of ContactGroups."""
        from .entities.contact_groups import ContactGroupsService

        return ContactGroupsService(self._session)

    @_cached_property
    def contact_webhook_excluded_resources(self) -> ContactWebhookExcludedResourcesService:
        """The service of ContactWebhookExcludedResources, which are written below ContactWebhooks."""
        from .entities.contact_webhook_excluded_resources import ContactWebhookExcludedResourcesService

        return ContactWebhookExcludedResourcesService(self._session)

    @_cached_property
    def contact_webhook_fields(self) -> ContactWebhookFieldsService:
        """The service of ContactWebhookFields, which are written below ContactWebhooks."""
        from .entities.contact_webhook_fields import ContactWebhookFieldsService

        return ContactWebhookFieldsService(self._session)

    @_cached_property
    def contact_webhook_udf_fields(self) -> ContactWebhookUdfFieldsService:
        """The service of ContactWebhookUdfFields, which are written below ContactWebhooks."""
        from .entities.contact_webhook_udf_fields import ContactWebhookUdfFieldsService

        return ContactWebhookUdfFieldsService(self._session)

    @_cached_property
    def contact_webhooks(self) -> ContactWebhooksService:
        """The service of ContactWebhooks."""
        from .entities.contact_webhooks import ContactWebhooksService

        return ContactWebhooksService(self._session)

    @_cached_property
    def contacts(self) -> ContactsService:
        """The service of Contacts, which are written below Companies."""
        from .entities.contacts import ContactsService

        return ContactsService(self._session)

    @_cached_property
    def contract_billing_rules(self) -> ContractBillingRulesService:
        """The service of ContractBillingRules, which are written below Contracts."""
        from .entities.contract_billing_rules import ContractBillingRulesService

        return ContractBillingRulesService(self._session)

    @_cached_property
    def contract_block_hour_factors(self) -> ContractBlockHourFactorsService:
        """The service of ContractBlockHourFactors, which are written below Contracts."""
        from .entities.contract_block_hour_factors import ContractBlockHourFactorsService

        return ContractBlockHourFactorsService(self._session)

    @_cached_property
    def contract_blocks(self) -> ContractBlocksService:
        """The service of ContractBlocks, which are written below Contracts."""
        from .entities.contract_blocks import ContractBlocksService

        return ContractBlocksService(self._session)

    @_cached_property
    def contract_charges(self) -> ContractChargesService:
        """The service of ContractCharges, which are written below Contracts."""
        from .entities.contract_charges import ContractChargesService

        return ContractChargesService(self._session)

    @_cached_property
    def contract_exclusion_billing_codes(self) -> ContractExclusionBillingCodesService:
        """The service of ContractExclusionBillingCodes, which are written below Contracts."""
        from .entities.contract_exclusion_billing_codes import ContractExclusionBillingCodesService

        return ContractExclusionBillingCodesService(self._session)

    @_cached_property
    def contract_exclusion_roles(self) -> ContractExclusionRolesService:
        """The service of ContractExclusionRoles, which are written below Contracts."""
        from .entities.contract_exclusion_roles import ContractExclusionRolesService

        return ContractExclusionRolesService(self._session)

    @_cached_property
    def contract_exclusion_set_excluded_roles(self) -> ContractExclusionSetExcludedRolesService:
        """The service of ContractExclusionSetExcludedRoles, which are written below ContractExclusionSets."""
        from .entities.contract_exclusion_set_excluded_roles import ContractExclusionSetExcludedRolesService

        return ContractExclusionSetExcludedRolesService(self._session)

    @_cached_property
    def contract_exclusion_set_excluded_work_types(self) -> ContractExclusionSetExcludedWorkTypesService:
        """The service of ContractExclusionSetExcludedWorkTypes, which are written below ContractExclusionSets."""
        from .entities.contract_exclusion_set_excluded_work_types import ContractExclusionSetExcludedWorkTypesService

        return ContractExclusionSetExcludedWorkTypesService(self._session)

    @_cached_property
    def contract_exclusion_sets(self) -> ContractExclusionSetsService:
        """The service of ContractExclusionSets."""
        from .entities.contract_exclusion_sets import ContractExclusionSetsService

        return ContractExclusionSetsService(self._session)

    @_cached_property
    def contract_milestones(self) -> ContractMilestonesService:
        """The service of ContractMilestones, which are written below Contracts."""
        from .entities.contract_milestones import ContractMilestonesService

        return ContractMilestonesService(self._session)

    @_cached_property
    def contract_note_attachments(self) -> ContractNoteAttachmentsService:
        """The service of ContractNoteAttachments, which are written below ContractNotes."""
        from .entities.contract_note_attachments import ContractNoteAttachmentsService

        return ContractNoteAttachmentsService(self._session)

    @_cached_property
    def contract_notes(self) -> ContractNotesService:
        """The service of ContractNotes, which are written below Contracts."""
        from .entities.contract_notes import ContractNotesService

        return ContractNotesService(self._session)

    @_cached_property
    def contract_rates(self) -> ContractRatesService:
        """The service of ContractRates, which are written below Contracts."""
        from .entities.contract_rates import ContractRatesService

        return ContractRatesService(self._session)

    @_cached_property
    def contract_retainers(self) -> ContractRetainersService:
        """The service of ContractRetainers, which are written below Contracts."""
        from .entities.contract_retainers import ContractRetainersService

        return ContractRetainersService(self._session)

    @_cached_property
    def contract_role_costs(self) -> ContractRoleCostsService:
        """The service of ContractRoleCosts, which are written below Contracts."""
        from .entities.contract_role_costs import ContractRoleCostsService

        return ContractRoleCostsService(self._session)

    @_cached_property
    def contract_service_adjustments(self) -> ContractServiceAdjustmentsService:
        """The service of ContractServiceAdjustments."""
        from .entities.contract_service_adjustments import ContractServiceAdjustmentsService

        return ContractServiceAdjustmentsService(self._session)

    @_cached_property
    def contract_service_bundle_adjustments(self) -> ContractServiceBundleAdjustmentsService:
        """The service of ContractServiceBundleAdjustments."""
        from .entities.contract_service_bundle_adjustments import ContractServiceBundleAdjustmentsService

        return ContractServiceBundleAdjustmentsService(self._session)

    @_cached_property
    def contract_service_bundle_units(self) -> ContractServiceBundleUnitsService:
        """The service of ContractServiceBundleUnits."""
        from .entities.contract_service_bundle_units import ContractServiceBundleUnitsService

        return ContractServiceBundleUnitsService(self._session)

    @_cached_property
    def contract_service_bundles(self) -> ContractServiceBundlesService:
        """The service of ContractServiceBundles, which are written below Contracts."""
        from .entities.contract_service_bundles import ContractServiceBundlesService

        return ContractServiceBundlesService(self._session)

    @_cached_property
    def contract_service_units(self) -> ContractServiceUnitsService:
        """The service of ContractServiceUnits."""
        from .entities.contract_service_units import ContractServiceUnitsService

        return ContractServiceUnitsService(self._session)

    @_cached_property
    def contract_services(self) -> ContractServicesService:
        """The service of ContractServices, which are written below Contracts."""
        from .entities.contract_services import ContractServicesService

        return ContractServicesService(self._session)

    @_cached_property
    def contract_ticket_purchases(self) -> ContractTicketPurchasesService:
        """The service of ContractTicketPurchases, which are written below Contracts."""
        from .entities.contract_ticket_purchases import ContractTicketPurchasesService

        return ContractTicketPurchasesService(self._session)

    @_cached_property
    def contracts(self) -> ContractsService:
        """The service of Contracts."""
        from .entities.contracts import ContractsService

        return ContractsService(self._session)

    @_cached_property
    def countries(self) -> CountriesService:
        """The service of Countries."""
        from .entities.countries import CountriesService

        return CountriesService(self._session)

    @_cached_property
    def currencies(self) -> CurrenciesService:
        """The service of Currencies."""
        from .entities.currencies import CurrenciesService

        return CurrenciesService(self._session)

    @_cached_property
    def deleted_task_activity_logs(self) -> DeletedTaskActivityLogsService:
        """The service of DeletedTaskActivityLogs."""
        from .entities.deleted_task_activity_logs import DeletedTaskActivityLogsService

        return DeletedTaskActivityLogsService(self._session)

    @_cached_property
    def deleted_ticket_activity_logs(self) -> DeletedTicketActivityLogsService:
        """The service of DeletedTicketActivityLogs."""
        from .entities.deleted_ticket_activity_logs import DeletedTicketActivityLogsService

        return DeletedTicketActivityLogsService(self._session)

    @_cached_property
    def deleted_ticket_logs(self) -> DeletedTicketLogsService:
        """The service of DeletedTicketLogs."""
        from .entities.deleted_ticket_logs import DeletedTicketLogsService

        return DeletedTicketLogsService(self._session)

    @_cached_property
    def departments(self) -> DepartmentsService:
        """The service of Departments."""
        from .entities.departments import DepartmentsService

        return DepartmentsService(self._session)

    @_cached_property
    def document_attachments(self) -> DocumentAttachmentsService:
        """The service of DocumentAttachments, which are written below Documents."""
        from .entities.document_attachments import DocumentAttachmentsService

        return DocumentAttachmentsService(self._session)

    @_cached_property
    def document_categories(self) -> DocumentCategoriesService:
        """The service of DocumentCategories."""
        from .entities.document_categories import DocumentCategoriesService

        return DocumentCategoriesService(self._session)

    @_cached_property
    def document_checklist_items(self) -> DocumentChecklistItemsService:
        """The service of DocumentChecklistItems, which are written below Documents."""
        from .entities.document_checklist_items import DocumentChecklistItemsService

        return DocumentChecklistItemsService(self._session)

    @_cached_property
    def document_checklist_libraries(self) -> DocumentChecklistLibrariesService:
        """The service of DocumentChecklistLibraries."""
        from .entities.document_checklist_libraries import DocumentChecklistLibrariesService

        return DocumentChecklistLibrariesService(self._session)

    @_cached_property
    def document_configuration_item_associations(self) -> DocumentConfigurationItemAssociationsService:
        """The service of DocumentConfigurationItemAssociations, which are written below Documents."""
        from .entities.document_configuration_item_associations import DocumentConfigurationItemAssociationsService

        return DocumentConfigurationItemAssociationsService(self._session)

    @_cached_property
    def document_configuration_item_category_associations(self) -> DocumentConfigurationItemCategoryAssociationsService:
        """The service of DocumentConfigurationItemCategoryAssociations, which are written below Documents."""
        from .entities.document_configuration_item_category_associations import DocumentConfigurationItemCategoryAssociationsService

        return DocumentConfigurationItemCategoryAssociationsService(self._session)

    @_cached_property
    def document_notes(self) -> DocumentNotesService:
        """The service of DocumentNotes, which are written below Documents."""
        from .entities.document_notes import DocumentNotesService

        return DocumentNotesService(self._session)

    @_cached_property
    def document_plain_text_content(self) -> DocumentPlainTextContentService:
        """The service of DocumentPlainTextContent, which are written below Documents."""
        from .entities.document_plain_text_content import DocumentPlainTextContentService

        return DocumentPlainTextContentService(self._session)

    @_cached_property
    def document_tag_associations(self) -> DocumentTagAssociationsService:
        """The service of DocumentTagAssociations, which are written below Documents."""
        from .entities.document_tag_associations import DocumentTagAssociationsService

        return DocumentTagAssociationsService(self._session)

    @_cached_property
    def document_ticket_associations(self) -> DocumentTicketAssociationsService:
        """The service of DocumentTicketAssociations, which are written below Documents."""
        from .entities.document_ticket_associations import DocumentTicketAssociationsService

        return DocumentTicketAssociationsService(self._session)

    @_cached_property
    def document_to_article_associations(self) -> DocumentToArticleAssociationsService:
        """The service of DocumentToArticleAssociations, which are written below Documents."""
        from .entities.document_to_article_associations import DocumentToArticleAssociationsService

        return DocumentToArticleAssociationsService(self._session)

    @_cached_property
    def document_to_document_associations(self) -> DocumentToDocumentAssociationsService:
        """The service of DocumentToDocumentAssociations, which are written below Documents."""
        from .entities.document_to_document_associations import DocumentToDocumentAssociationsService

        return DocumentToDocumentAssociationsService(self._session)

    @_cached_property
    def documents(self) -> DocumentsService:
        """The service of Documents, which are written below DocumentCategories."""
        from .entities.documents import DocumentsService

        return DocumentsService(self._session)

    @_cached_property
    def domain_registrars(self) -> DomainRegistrarsService:
        """The service of DomainRegistrars."""
        from .entities.domain_registrars import DomainRegistrarsService

        return DomainRegistrarsService(self._session)

    @_cached_property
    def expense_item_attachments(self) -> ExpenseItemAttachmentsService:
        """The service of ExpenseItemAttachments, which are written below ExpenseItems."""
        from .entities.expense_item_attachments import ExpenseItemAttachmentsService

        return ExpenseItemAttachmentsService(self._session)

    @_cached_property
    def expense_items(self) -> ExpenseItemsService:
        """The service of ExpenseItems, which are written below Expenses."""
        from .entities.expense_items import ExpenseItemsService

        return ExpenseItemsService(self._session)

    @_cached_property
    def expense_report_attachments(self) -> ExpenseReportAttachmentsService:
        """The service of ExpenseReportAttachments, which are written below ExpenseReports."""
        from .entities.expense_report_attachments import ExpenseReportAttachmentsService

        return ExpenseReportAttachmentsService(self._session)

    @_cached_property
    def expense_reports(self) -> ExpenseReportsService:
        """The service of ExpenseReports."""
        from .entities.expense_reports import ExpenseReportsService

        return ExpenseReportsService(self._session)

    @_cached_property
    def holiday_sets(self) -> HolidaySetsService:
        """The service of HolidaySets."""
        from .entities.holiday_sets import HolidaySetsService

        return HolidaySetsService(self._session)

    @_cached_property
    def holidays(self) -> HolidaysService:
        """The service of Holidays, which are written below HolidaySets."""
        from .entities.holidays import HolidaysService

        return HolidaysService(self._session)

    @_cached_property
    def integration_vendor_insights(self) -> IntegrationVendorInsightsService:
        """The service of IntegrationVendorInsights."""
        from .entities.integration_vendor_insights import IntegrationVendorInsightsService

        return IntegrationVendorInsightsService(self._session)

    @_cached_property
    def integration_vendor_widgets(self) -> IntegrationVendorWidgetsService:
        """The service of IntegrationVendorWidgets."""
        from .entities.integration_vendor_widgets import IntegrationVendorWidgetsService

        return IntegrationVendorWidgetsService(self._session)

    @_cached_property
    def internal_location_with_business_hours(self) -> InternalLocationWithBusinessHoursService:
        """The service of InternalLocationWithBusinessHours."""
        from .entities.internal_location_with_business_hours import InternalLocationWithBusinessHoursService

        return InternalLocationWithBusinessHoursService(self._session)

    @_cached_property
    def internal_locations(self) -> InternalLocationsService:
        """The service of InternalLocations."""
        from .entities.internal_locations import InternalLocationsService

        return InternalLocationsService(self._session)

    @_cached_property
    def inventory_item_serial_numbers(self) -> InventoryItemSerialNumbersService:
        """The service of InventoryItemSerialNumbers, which are written below InventoryItems."""
        from .entities.inventory_item_serial_numbers import InventoryItemSerialNumbersService

        return InventoryItemSerialNumbersService(self._session)

    @_cached_property
    def inventory_items(self) -> InventoryItemsService:
        """The service of InventoryItems."""
        from .entities.inventory_items import InventoryItemsService

        return InventoryItemsService(self._session)

    @_cached_property
    def inventory_locations(self) -> InventoryLocationsService:
        """The service of InventoryLocations."""
        from .entities.inventory_locations import InventoryLocationsService

        return InventoryLocationsService(self._session)

    @_cached_property
    def inventory_products(self) -> InventoryProductsService:
        """The service of InventoryProducts."""
        from .entities.inventory_products import InventoryProductsService

        return InventoryProductsService(self._session)

    @_cached_property
    def inventory_stocked_items(self) -> InventoryStockedItemsService:
        """The service of InventoryStockedItems, which are written below InventoryProducts."""
        from .entities.inventory_stocked_items import InventoryStockedItemsService

        return InventoryStockedItemsService(self._session)

    @_cached_property
    def inventory_stocked_items_add(self) -> InventoryStockedItemsAddService:
        """The service of InventoryStockedItemsAdd, which are written below InventoryProducts."""
        from .entities.inventory_stocked_items_add import InventoryStockedItemsAddService

        return InventoryStockedItemsAddService(self._session)

    @_cached_property
    def inventory_stocked_items_remove(self) -> InventoryStockedItemsRemoveService:
        """The service of InventoryStockedItemsRemove, which are written below InventoryProducts."""
        from .entities.inventory_stocked_items_remove import InventoryStockedItemsRemoveService

        return InventoryStockedItemsRemoveService(self._session)

    @_cached_property
    def inventory_stocked_items_transfer(self) -> InventoryStockedItemsTransferService:
        """The service of InventoryStockedItemsTransfer, which are written below InventoryProducts."""
        from .entities.inventory_stocked_items_transfer import InventoryStockedItemsTransferService

        return InventoryStockedItemsTransferService(self._session)

    @_cached_property
    def inventory_transfers(self) -> InventoryTransfersService:
        """The service of InventoryTransfers."""
        from .entities.inventory_transfers import InventoryTransfersService

        return InventoryTransfersService(self._session)

    @_cached_property
    def invoice_templates(self) -> InvoiceTemplatesService:
        """The service of InvoiceTemplates."""
        from .entities.invoice_templates import InvoiceTemplatesService

        return InvoiceTemplatesService(self._session)

    @_cached_property
    def invoices(self) -> InvoicesService:
        """The service of Invoices."""
        from .entities.invoices import InvoicesService

        return InvoicesService(self._session)

    @_cached_property
    def knowledge_base_articles(self) -> KnowledgeBaseArticlesService:
        """The service of KnowledgeBaseArticles, which are written below KnowledgeBaseCategories."""
        from .entities.knowledge_base_articles import KnowledgeBaseArticlesService

        return KnowledgeBaseArticlesService(self._session)

    @_cached_property
    def knowledge_base_categories(self) -> KnowledgeBaseCategoriesService:
        """The service of KnowledgeBaseCategories."""
        from .entities.knowledge_base_categories import KnowledgeBaseCategoriesService

        return KnowledgeBaseCategoriesService(self._session)

    @_cached_property
    def notification_history(self) -> NotificationHistoryService:
        """The service of NotificationHistory."""
        from .entities.notification_history import NotificationHistoryService

        return NotificationHistoryService(self._session)

    @_cached_property
    def opportunities(self) -> OpportunitiesService:
        """The service of Opportunities."""
        from .entities.opportunities import OpportunitiesService

        return OpportunitiesService(self._session)

    @_cached_property
    def opportunity_attachments(self) -> OpportunityAttachmentsService:
        """The service of OpportunityAttachments, which are written below Opportunities."""
        from .entities.opportunity_attachments import OpportunityAttachmentsService

        return OpportunityAttachmentsService(self._session)

    @_cached_property
    def opportunity_categories(self) -> OpportunityCategoriesService:
        """The service of OpportunityCategories."""
        from .entities.opportunity_categories import OpportunityCategoriesService

        return OpportunityCategoriesService(self._session)

    @_cached_property
    def organizational_level1s(self) -> OrganizationalLevel1sService:
        """The service of OrganizationalLevel1s."""
        from .entities.organizational_level1s import OrganizationalLevel1sService

        return OrganizationalLevel1sService(self._session)

    @_cached_property
    def organizational_level2s(self) -> OrganizationalLevel2sService:
        """The service of OrganizationalLevel2s."""
        from .entities.organizational_level2s import OrganizationalLevel2sService

        return OrganizationalLevel2sService(self._session)

    @_cached_property
    def organizational_level_associations(self) -> OrganizationalLevelAssociationsService:
        """The service of OrganizationalLevelAssociations."""
        from .entities.organizational_level_associations import OrganizationalLevelAssociationsService

        return OrganizationalLevelAssociationsService(self._session)

    @_cached_property
    def organizational_resources(self) -> OrganizationalResourcesService:
        """The service of OrganizationalResources."""
        from .entities.organizational_resources import OrganizationalResourcesService

        return OrganizationalResourcesService(self._session)

    @_cached_property
    def payment_terms(self) -> PaymentTermsService:
        """The service of PaymentTerms."""
        from .entities.payment_terms import PaymentTermsService

        return PaymentTermsService(self._session)

    @_cached_property
    def phases(self) -> PhasesService:
        """The service of Phases, which are written below Projects."""
        from .entities.phases import PhasesService

        return PhasesService(self._session)

    @_cached_property
    def price_list_material_codes(self) -> PriceListMaterialCodesService:
        """The service of PriceListMaterialCodes."""
        from .entities.price_list_material_codes import PriceListMaterialCodesService

        return PriceListMaterialCodesService(self._session)

    @_cached_property
    def price_list_product_tiers(self) -> PriceListProductTiersService:
        """The service of PriceListProductTiers."""
        from .entities.price_list_product_tiers import PriceListProductTiersService

        return PriceListProductTiersService(self._session)

    @_cached_property
    def price_list_products(self) -> PriceListProductsService:
        """The service of PriceListProducts."""
        from .entities.price_list_products import PriceListProductsService

        return PriceListProductsService(self._session)

    @_cached_property
    def price_list_roles(self) -> PriceListRolesService:
        """The service of PriceListRoles."""
        from .entities.price_list_roles import PriceListRolesService

        return PriceListRolesService(self._session)

    @_cached_property
    def price_list_service_bundles(self) -> PriceListServiceBundlesService:
        """The service of PriceListServiceBundles."""
        from .entities.price_list_service_bundles import PriceListServiceBundlesService

        return PriceListServiceBundlesService(self._session)

    @_cached_property
    def price_list_services(self) -> PriceListServicesService:
        """The service of PriceListServices."""
        from .entities.price_list_services import PriceListServicesService

        return PriceListServicesService(self._session)

    @_cached_property
    def price_list_work_type_modifiers(self) -> PriceListWorkTypeModifiersService:
        """The service of PriceListWorkTypeModifiers."""
        from .entities.price_list_work_type_modifiers import PriceListWorkTypeModifiersService

        return PriceListWorkTypeModifiersService(self._session)

    @_cached_property
    def product_notes(self) -> ProductNotesService:
        """The service of ProductNotes, which are written below Products."""
        from .entities.product_notes import ProductNotesService

        return ProductNotesService(self._session)

    @_cached_property
    def product_tiers(self) -> ProductTiersService:
        """The service of ProductTiers, which are written below Products."""
        from .entities.product_tiers import ProductTiersService

        return ProductTiersService(self._session)

    @_cached_property
    def product_vendors(self) -> ProductVendorsService:
        """The service of ProductVendors, which are written below Products."""
        from .entities.product_vendors import ProductVendorsService

        return ProductVendorsService(self._session)

    @_cached_property
    def products(self) -> ProductsService:
        """The service of Products."""
        from .entities.products import ProductsService

        return ProductsService(self._session)

    @_cached_property
    def project_attachments(self) -> ProjectAttachmentsService:
        """The service of ProjectAttachments, which are written below Projects."""
        from .entities.project_attachments import ProjectAttachmentsService

        return ProjectAttachmentsService(self._session)

    @_cached_property
    def project_charges(self) -> ProjectChargesService:
        """The service of ProjectCharges, which are written below Projects."""
        from .entities.project_charges import ProjectChargesService

        return ProjectChargesService(self._session)

    @_cached_property
    def project_note_attachments(self) -> ProjectNoteAttachmentsService:
        """The service of ProjectNoteAttachments, which are written below ProjectNotes."""
        from .entities.project_note_attachments import ProjectNoteAttachmentsService

        return ProjectNoteAttachmentsService(self._session)

    @_cached_property
    def project_notes(self) -> ProjectNotesService:
        """The service of ProjectNotes, which are written below Projects."""
        from .entities.project_notes import ProjectNotesService

        return ProjectNotesService(self._session)

    @_cached_property
    def projects(self) -> ProjectsService:
        """The service of Projects."""
        from .entities.projects import ProjectsService

        return ProjectsService(self._session)

    @_cached_property
    def purchase_approvals(self) -> PurchaseApprovalsService:
        """The service of PurchaseApprovals."""
        from .entities.purchase_approvals import PurchaseApprovalsService

        return PurchaseApprovalsService(self._session)

    @_cached_property
    def purchase_order_item_receiving(self) -> PurchaseOrderItemReceivingService:
        """The service of PurchaseOrderItemReceiving, which are written below PurchaseOrderItems."""
        from .entities.purchase_order_item_receiving import PurchaseOrderItemReceivingService

        return PurchaseOrderItemReceivingService(self._session)

    @_cached_property
    def purchase_order_items(self) -> PurchaseOrderItemsService:
        """The service of PurchaseOrderItems, which are written below PurchaseOrders."""
        from .entities.purchase_order_items import PurchaseOrderItemsService

        return PurchaseOrderItemsService(self._session)

    @_cached_property
    def purchase_orders(self) -> PurchaseOrdersService:
        """The service of PurchaseOrders."""
        from .entities.purchase_orders import PurchaseOrdersService

        return PurchaseOrdersService(self._session)

    @_cached_property
    def quote_items(self) -> QuoteItemsService:
        """The service of QuoteItems, which are written below Quotes."""
        from .entities.quote_items import QuoteItemsService

        return QuoteItemsService(self._session)

    @_cached_property
    def quote_locations(self) -> QuoteLocationsService:
        """The service of QuoteLocations."""
        from .entities.quote_locations import QuoteLocationsService

        return QuoteLocationsService(self._session)

    @_cached_property
    def quote_templates(self) -> QuoteTemplatesService:
        """The service of QuoteTemplates."""
        from .entities.quote_templates import QuoteTemplatesService

        return QuoteTemplatesService(self._session)

    @_cached_property
    def quotes(self) -> QuotesService:
        """The service of Quotes."""
        from .entities.quotes import QuotesService

        return QuotesService(self._session)

    @_cached_property
    def resource_attachments(self) -> ResourceAttachmentsService:
        """The service of ResourceAttachments, which are written below Resources."""
        from .entities.resource_attachments import ResourceAttachmentsService

        return ResourceAttachmentsService(self._session)

    @_cached_property
    def resource_daily_availabilities(self) -> ResourceDailyAvailabilitiesService:
        """The service of ResourceDailyAvailabilities, which are written below Resources."""
        from .entities.resource_daily_availabilities import ResourceDailyAvailabilitiesService

        return ResourceDailyAvailabilitiesService(self._session)

    @_cached_property
    def resource_role_departments(self) -> ResourceRoleDepartmentsService:
        """The service of ResourceRoleDepartments, which are written below Resources."""
        from .entities.resource_role_departments import ResourceRoleDepartmentsService

        return ResourceRoleDepartmentsService(self._session)

    @_cached_property
    def resource_role_queues(self) -> ResourceRoleQueuesService:
        """The service of ResourceRoleQueues, which are written below Resources."""
        from .entities.resource_role_queues import ResourceRoleQueuesService

        return ResourceRoleQueuesService(self._session)

    @_cached_property
    def resource_roles(self) -> ResourceRolesService:
        """The service of ResourceRoles."""
        from .entities.resource_roles import ResourceRolesService

        return ResourceRolesService(self._session)

    @_cached_property
    def resource_service_desk_roles(self) -> ResourceServiceDeskRolesService:
        """The service of ResourceServiceDeskRoles, which are written below Resources."""
        from .entities.resource_service_desk_roles import ResourceServiceDeskRolesService

        return ResourceServiceDeskRolesService(self._session)

    @_cached_property
    def resource_skills(self) -> ResourceSkillsService:
        """The service of ResourceSkills, which are written below Resources."""
        from .entities.resource_skills import ResourceSkillsService

        return ResourceSkillsService(self._session)

    @_cached_property
    def resource_time_off_additional(self) -> ResourceTimeOffAdditionalService:
        """The service of ResourceTimeOffAdditional, which are written below Resources."""
        from .entities.resource_time_off_additional import ResourceTimeOffAdditionalService

        return ResourceTimeOffAdditionalService(self._session)

    @_cached_property
    def resource_time_off_approvers(self) -> ResourceTimeOffApproversService:
        """The service of ResourceTimeOffApprovers."""
        from .entities.resource_time_off_approvers import ResourceTimeOffApproversService

        return ResourceTimeOffApproversService(self._session)

    @_cached_property
    def resource_time_off_balances(self) -> ResourceTimeOffBalancesService:
        """The service of ResourceTimeOffBalances."""
        from .entities.resource_time_off_balances import ResourceTimeOffBalancesService

        return ResourceTimeOffBalancesService(self._session)

    @_cached_property
    def resources(self) -> ResourcesService:
        """The service of Resources."""
        from .entities.resources import ResourcesService

        return ResourcesService(self._session)

    @_cached_property
    def roles(self) -> RolesService:
        """The service of Roles."""
        from .entities.roles import RolesService

        return RolesService(self._session)

    @_cached_property
    def sales_order_attachments(self) -> SalesOrderAttachmentsService:
        """The service of SalesOrderAttachments, which are written below SalesOrders."""
        from .entities.sales_order_attachments import SalesOrderAttachmentsService

        return SalesOrderAttachmentsService(self._session)

    @_cached_property
    def sales_orders(self) -> SalesOrdersService:
        """The service of SalesOrders."""
        from .entities.sales_orders import SalesOrdersService

        return SalesOrdersService(self._session)

    @_cached_property
    def service_bundle_services(self) -> ServiceBundleServicesService:
        """The service of ServiceBundleServices, which are written below ServiceBundles."""
        from .entities.service_bundle_services import ServiceBundleServicesService

        return ServiceBundleServicesService(self._session)

    @_cached_property
    def service_bundles(self) -> ServiceBundlesService:
        """The service of ServiceBundles."""
        from .entities.service_bundles import ServiceBundlesService

        return ServiceBundlesService(self._session)

    @_cached_property
    def service_call_task_resources(self) -> ServiceCallTaskResourcesService:
        """The service of ServiceCallTaskResources, which are written below ServiceCallTasks."""
        from .entities.service_call_task_resources import ServiceCallTaskResourcesService

        return ServiceCallTaskResourcesService(self._session)

    @_cached_property
    def service_call_tasks(self) -> ServiceCallTasksService:
        """The service of ServiceCallTasks, which are written below ServiceCalls."""
        from .entities.service_call_tasks import ServiceCallTasksService

        return ServiceCallTasksService(self._session)

    @_cached_property
    def service_call_ticket_resources(self) -> ServiceCallTicketResourcesService:
        """The service of ServiceCallTicketResources, which are written below ServiceCallTickets."""
        from .entities.service_call_ticket_resources import ServiceCallTicketResourcesService

        return ServiceCallTicketResourcesService(self._session)

    @_cached_property
    def service_call_tickets(self) -> ServiceCallTicketsService:
        """The service of ServiceCallTickets, which are written below ServiceCalls."""
        from .entities.service_call_tickets import ServiceCallTicketsService

        return ServiceCallTicketsService(self._session)

    @_cached_property
    def service_calls(self) -> ServiceCallsService:
        """The service of ServiceCalls."""
        from .entities.service_calls import ServiceCallsService

        return ServiceCallsService(self._session)

    @_cached_property
    def service_level_agreement_results(self) -> ServiceLevelAgreementResultsService:
        """The service of ServiceLevelAgreementResults."""
        from .entities.service_level_agreement_results import ServiceLevelAgreementResultsService

        return ServiceLevelAgreementResultsService(self._session)

    @_cached_property
    def services(self) -> ServicesService:
        """The service of Services."""
        from .entities.services import ServicesService

        return ServicesService(self._session)

    @_cached_property
    def shipping_types(self) -> ShippingTypesService:
        """The service of ShippingTypes."""
        from .entities.shipping_types import ShippingTypesService

        return ShippingTypesService(self._session)

    @_cached_property
    def skills(self) -> SkillsService:
        """The service of Skills."""
        from .entities.skills import SkillsService

        return SkillsService(self._session)

    @_cached_property
    def subscription_periods(self) -> SubscriptionPeriodsService:
        """The service of SubscriptionPeriods."""
        from .entities.subscription_periods import SubscriptionPeriodsService

        return SubscriptionPeriodsService(self._session)

    @_cached_property
    def subscriptions(self) -> SubscriptionsService:
        """The service of Subscriptions."""
        from .entities.subscriptions import SubscriptionsService

        return SubscriptionsService(self._session)

    @_cached_property
    def survey_results(self) -> SurveyResultsService:
        """The service of SurveyResults."""
        from .entities.survey_results import SurveyResultsService

        return SurveyResultsService(self._session)

    @_cached_property
    def surveys(self) -> SurveysService:
        """The service of Surveys."""
        from .entities.surveys import SurveysService

        return SurveysService(self._session)

    @_cached_property
    def tag_aliases(self) -> TagAliasesService:
        """The service of TagAliases, which are written below Tags."""
        from .entities.tag_aliases import TagAliasesService

        return TagAliasesService(self._session)

    @_cached_property
    def tag_groups(self) -> TagGroupsService:
        """The service of TagGroups."""
        from .entities.tag_groups import TagGroupsService

        return TagGroupsService(self._session)

    @_cached_property
    def tags(self) -> TagsService:
        """The service of Tags."""
        from .entities.tags import TagsService

        return TagsService(self._session)

    @_cached_property
    def task_attachments(self) -> TaskAttachmentsService:
        """The service of TaskAttachments, which are written below Tasks."""
        from .entities.task_attachments import TaskAttachmentsService

        return TaskAttachmentsService(self._session)

    @_cached_property
    def task_note_attachments(self) -> TaskNoteAttachmentsService:
        """The service of TaskNoteAttachments, which are written below TaskNotes."""
        from .entities.task_note_attachments import TaskNoteAttachmentsService

        return TaskNoteAttachmentsService(self._session)

    @_cached_property
    def task_notes(self) -> TaskNotesService:
        """The service of TaskNotes."""
        from .entities.task_notes import TaskNotesService

        return TaskNotesService(self._session)

    @_cached_property
    def task_predecessors(self) -> TaskPredecessorsService:
        """The service of TaskPredecessors, which are written below Tasks."""
        from .entities.task_predecessors import TaskPredecessorsService

        return TaskPredecessorsService(self._session)

    @_cached_property
    def task_secondary_resources(self) -> TaskSecondaryResourcesService:
        """The service of TaskSecondaryResources, which are written below Tasks."""
        from .entities.task_secondary_resources import TaskSecondaryResourcesService

        return TaskSecondaryResourcesService(self._session)

    @_cached_property
    def tasks(self) -> TasksService:
        """The service of Tasks, which are written below Projects."""
        from .entities.tasks import TasksService

        return TasksService(self._session)

    @_cached_property
    def tax_categories(self) -> TaxCategoriesService:
        """The service of TaxCategories."""
        from .entities.tax_categories import TaxCategoriesService

        return TaxCategoriesService(self._session)

    @_cached_property
    def tax_regions(self) -> TaxRegionsService:
        """The service of TaxRegions."""
        from .entities.tax_regions import TaxRegionsService

        return TaxRegionsService(self._session)

    @_cached_property
    def taxes(self) -> TaxesService:
        """The service of Taxes."""
        from .entities.taxes import TaxesService

        return TaxesService(self._session)

    @_cached_property
    def ticket_additional_configuration_items(self) -> TicketAdditionalConfigurationItemsService:
        """The service of TicketAdditionalConfigurationItems, which are written below Tickets."""
        from .entities.ticket_additional_configuration_items import TicketAdditionalConfigurationItemsService

        return TicketAdditionalConfigurationItemsService(self._session)

    @_cached_property
    def ticket_additional_contacts(self) -> TicketAdditionalContactsService:
        """The service of TicketAdditionalContacts, which are written below Tickets."""
        from .entities.ticket_additional_contacts import TicketAdditionalContactsService

        return TicketAdditionalContactsService(self._session)

    @_cached_property
    def ticket_attachments(self) -> TicketAttachmentsService:
        """The service of TicketAttachments, which are written below Tickets."""
        from .entities.ticket_attachments import TicketAttachmentsService

        return TicketAttachmentsService(self._session)

    @_cached_property
    def ticket_categories(self) -> TicketCategoriesService:
        """The service of TicketCategories."""
        from .entities.ticket_categories import TicketCategoriesService

        return TicketCategoriesService(self._session)

    @_cached_property
    def ticket_category_field_defaults(self) -> TicketCategoryFieldDefaultsService:
        """The service of TicketCategoryFieldDefaults."""
        from .entities.ticket_category_field_defaults import TicketCategoryFieldDefaultsService

        return TicketCategoryFieldDefaultsService(self._session)

    @_cached_property
    def ticket_change_request_approvals(self) -> TicketChangeRequestApprovalsService:
        """The service of TicketChangeRequestApprovals, which are written below Tickets."""
        from .entities.ticket_change_request_approvals import TicketChangeRequestApprovalsService

        return TicketChangeRequestApprovalsService(self._session)

    @_cached_property
    def ticket_charges(self) -> TicketChargesService:
        """The service of TicketCharges, which are written below Tickets."""
        from .entities.ticket_charges import TicketChargesService

        return TicketChargesService(self._session)

    @_cached_property
    def ticket_checklist_items(self) -> TicketChecklistItemsService:
        """The service of TicketChecklistItems, which are written below Tickets."""
        from .entities.ticket_checklist_items import TicketChecklistItemsService

        return TicketChecklistItemsService(self._session)

    @_cached_property
    def ticket_checklist_libraries(self) -> TicketChecklistLibrariesService:
        """The service of TicketChecklistLibraries."""
        from .entities.ticket_checklist_libraries import TicketChecklistLibrariesService

        return TicketChecklistLibrariesService(self._session)

    @_cached_property
    def ticket_history(self) -> TicketHistoryService:
        """The service of TicketHistory."""
        from .entities.ticket_history import TicketHistoryService

        return TicketHistoryService(self._session)

    @_cached_property
    def ticket_note_attachments(self) -> TicketNoteAttachmentsService:
        """The service of TicketNoteAttachments, which are written below TicketNotes."""
        from .entities.ticket_note_attachments import TicketNoteAttachmentsService

        return TicketNoteAttachmentsService(self._session)

    @_cached_property
    def ticket_note_webhook_excluded_resources(self) -> TicketNoteWebhookExcludedResourcesService:
        """The service of TicketNoteWebhookExcludedResources, which are written below TicketNoteWebhooks."""
        from .entities.ticket_note_webhook_excluded_resources import TicketNoteWebhookExcludedResourcesService

        return TicketNoteWebhookExcludedResourcesService(self._session)

    @_cached_property
    def ticket_note_webhook_fields(self) -> TicketNoteWebhookFieldsService:
        """The service of TicketNoteWebhookFields, which are written below TicketNoteWebhooks."""
        from .entities.ticket_note_webhook_fields import TicketNoteWebhookFieldsService

        return TicketNoteWebhookFieldsService(self._session)

    @_cached_property
    def ticket_note_webhooks(self) -> TicketNoteWebhooksService:
        """The service of TicketNoteWebhooks."""
        from .entities.ticket_note_webhooks import TicketNoteWebhooksService

        return TicketNoteWebhooksService(self._session)

    @_cached_property
    def ticket_notes(self) -> TicketNotesService:
        """The service of TicketNotes, which are written below Tickets."""
        from .entities.ticket_notes import TicketNotesService

        return TicketNotesService(self._session)

    @_cached_property
    def ticket_rma_credits(self) -> TicketRmaCreditsService:
        """The service of TicketRmaCredits, which are written below Tickets."""
        from .entities.ticket_rma_credits import TicketRmaCreditsService

        return TicketRmaCreditsService(self._session)

    @_cached_property
    def ticket_secondary_resources(self) -> TicketSecondaryResourcesService:
        """The service of TicketSecondaryResources, which are written below Tickets."""
        from .entities.ticket_secondary_resources import TicketSecondaryResourcesService

        return TicketSecondaryResourcesService(self._session)

    @_cached_property
    def ticket_tag_associations(self) -> TicketTagAssociationsService:
        """The service of TicketTagAssociations, which are written below Tickets."""
        from .entities.ticket_tag_associations import TicketTagAssociationsService

        return TicketTagAssociationsService(self._session)

    @_cached_property
    def ticket_webhook_excluded_resources(self) -> TicketWebhookExcludedResourcesService:
        """The service of TicketWebhookExcludedResources, which are written below TicketWebhooks."""
        from .entities.ticket_webhook_excluded_resources import TicketWebhookExcludedResourcesService

        return TicketWebhookExcludedResourcesService(self._session)

    @_cached_property
    def ticket_webhook_fields(self) -> TicketWebhookFieldsService:
        """The service of TicketWebhookFields, which are written below TicketWebhooks."""
        from .entities.ticket_webhook_fields import TicketWebhookFieldsService

        return TicketWebhookFieldsService(self._session)

    @_cached_property
    def ticket_webhook_udf_fields(self) -> TicketWebhookUdfFieldsService:
        """The service of TicketWebhookUdfFields, which are written below TicketWebhooks."""
        from .entities.ticket_webhook_udf_fields import TicketWebhookUdfFieldsService

        return TicketWebhookUdfFieldsService(self._session)

    @_cached_property
    def ticket_webhooks(self) -> TicketWebhooksService:
        """The service of TicketWebhooks."""
        from .entities.ticket_webhooks import TicketWebhooksService

        return TicketWebhooksService(self._session)

    @_cached_property
    def tickets(self) -> TicketsService:
        """The service of Tickets."""
        from .entities.tickets import TicketsService

        return TicketsService(self._session)

    @_cached_property
    def time_entries(self) -> TimeEntriesService:
        """The service of TimeEntries."""
        from .entities.time_entries import TimeEntriesService

        return TimeEntriesService(self._session)

    @_cached_property
    def time_entry_attachments(self) -> TimeEntryAttachmentsService:
        """The service of TimeEntryAttachments, which are written below TimeEntries."""
        from .entities.time_entry_attachments import TimeEntryAttachmentsService

        return TimeEntryAttachmentsService(self._session)

    @_cached_property
    def time_off_requests(self) -> TimeOffRequestsService:
        """The service of TimeOffRequests, which are written below Resources."""
        from .entities.time_off_requests import TimeOffRequestsService

        return TimeOffRequestsService(self._session)

    @_cached_property
    def time_off_requests_approve(self) -> TimeOffRequestsApproveService:
        """The service of TimeOffRequestsApprove."""
        from .entities.time_off_requests_approve import TimeOffRequestsApproveService

        return TimeOffRequestsApproveService(self._session)

    @_cached_property
    def time_off_requests_reject(self) -> TimeOffRequestsRejectService:
        """The service of TimeOffRequestsReject, which are written below TimeOffRequests."""
        from .entities.time_off_requests_reject import TimeOffRequestsRejectService

        return TimeOffRequestsRejectService(self._session)

    @_cached_property
    def user_defined_field_definitions(self) -> UserDefinedFieldDefinitionsService:
        """The service of UserDefinedFieldDefinitions."""
        from .entities.user_defined_field_definitions import UserDefinedFieldDefinitionsService

        return UserDefinedFieldDefinitionsService(self._session)

    @_cached_property
    def user_defined_field_list_items(self) -> UserDefinedFieldListItemsService:
        """The service of UserDefinedFieldListItems, which are written below UserDefinedFields."""
        from .entities.user_defined_field_list_items import UserDefinedFieldListItemsService

        return UserDefinedFieldListItemsService(self._session)

    @_cached_property
    def webhook_event_error_logs(self) -> WebhookEventErrorLogsService:
        """The service of WebhookEventErrorLogs."""
        from .entities.webhook_event_error_logs import WebhookEventErrorLogsService

        return WebhookEventErrorLogsService(self._session)

    @_cached_property
    def work_type_modifiers(self) -> WorkTypeModifiersService:
        """The service of WorkTypeModifiers."""
        from .entities.work_type_modifiers import WorkTypeModifiersService

        return WorkTypeModifiersService(self._session)


class AsyncAutotask(_rt.AsyncClient):
    """The async client of one Autotask tenant. One attribute per entity; see :class:`autotask_runtime._async.client.AsyncClient`."""

    entities = _ENTITIES

    @_cached_property
    def action_types(self) -> AsyncActionTypesService:
        """The service of ActionTypes."""
        from .entities.action_types import AsyncActionTypesService

        return AsyncActionTypesService(self._session)

    @_cached_property
    def additional_invoice_field_values(self) -> AsyncAdditionalInvoiceFieldValuesService:
        """The service of AdditionalInvoiceFieldValues."""
        from .entities.additional_invoice_field_values import AsyncAdditionalInvoiceFieldValuesService

        return AsyncAdditionalInvoiceFieldValuesService(self._session)

    @_cached_property
    def appointments(self) -> AsyncAppointmentsService:
        """The service of Appointments."""
        from .entities.appointments import AsyncAppointmentsService

        return AsyncAppointmentsService(self._session)

    @_cached_property
    def article_attachments(self) -> AsyncArticleAttachmentsService:
        """The service of ArticleAttachments, which are written below KnowledgeBaseArticles."""
        from .entities.article_attachments import AsyncArticleAttachmentsService

        return AsyncArticleAttachmentsService(self._session)

    @_cached_property
    def article_configuration_item_category_associations(self) -> AsyncArticleConfigurationItemCategoryAssociationsService:
        """The service of ArticleConfigurationItemCategoryAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_configuration_item_category_associations import AsyncArticleConfigurationItemCategoryAssociationsService

        return AsyncArticleConfigurationItemCategoryAssociationsService(self._session)

    @_cached_property
    def article_notes(self) -> AsyncArticleNotesService:
        """The service of ArticleNotes, which are written below KnowledgeBaseArticles."""
        from .entities.article_notes import AsyncArticleNotesService

        return AsyncArticleNotesService(self._session)

    @_cached_property
    def article_plain_text_content(self) -> AsyncArticlePlainTextContentService:
        """The service of ArticlePlainTextContent, which are written below KnowledgeBaseArticles."""
        from .entities.article_plain_text_content import AsyncArticlePlainTextContentService

        return AsyncArticlePlainTextContentService(self._session)

    @_cached_property
    def article_tag_associations(self) -> AsyncArticleTagAssociationsService:
        """The service of ArticleTagAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_tag_associations import AsyncArticleTagAssociationsService

        return AsyncArticleTagAssociationsService(self._session)

    @_cached_property
    def article_ticket_associations(self) -> AsyncArticleTicketAssociationsService:
        """The service of ArticleTicketAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_ticket_associations import AsyncArticleTicketAssociationsService

        return AsyncArticleTicketAssociationsService(self._session)

    @_cached_property
    def article_to_article_associations(self) -> AsyncArticleToArticleAssociationsService:
        """The service of ArticleToArticleAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_to_article_associations import AsyncArticleToArticleAssociationsService

        return AsyncArticleToArticleAssociationsService(self._session)

    @_cached_property
    def article_to_document_associations(self) -> AsyncArticleToDocumentAssociationsService:
        """The service of ArticleToDocumentAssociations, which are written below KnowledgeBaseArticles."""
        from .entities.article_to_document_associations import AsyncArticleToDocumentAssociationsService

        return AsyncArticleToDocumentAssociationsService(self._session)

    @_cached_property
    def attachment_info(self) -> AsyncAttachmentInfoService:
        """The service of AttachmentInfo."""
        from .entities.attachment_info import AsyncAttachmentInfoService

        return AsyncAttachmentInfoService(self._session)

    @_cached_property
    def billing_codes(self) -> AsyncBillingCodesService:
        """The service of BillingCodes."""
        from .entities.billing_codes import AsyncBillingCodesService

        return AsyncBillingCodesService(self._session)

    @_cached_property
    def billing_item_approval_levels(self) -> AsyncBillingItemApprovalLevelsService:
        """The service of BillingItemApprovalLevels."""
        from .entities.billing_item_approval_levels import AsyncBillingItemApprovalLevelsService

        return AsyncBillingItemApprovalLevelsService(self._session)

    @_cached_property
    def billing_items(self) -> AsyncBillingItemsService:
        """The service of BillingItems."""
        from .entities.billing_items import AsyncBillingItemsService

        return AsyncBillingItemsService(self._session)

    @_cached_property
    def change_order_charges(self) -> AsyncChangeOrderChargesService:
        """The service of ChangeOrderCharges."""
        from .entities.change_order_charges import AsyncChangeOrderChargesService

        return AsyncChangeOrderChargesService(self._session)

    @_cached_property
    def change_request_links(self) -> AsyncChangeRequestLinksService:
        """The service of ChangeRequestLinks."""
        from .entities.change_request_links import AsyncChangeRequestLinksService

        return AsyncChangeRequestLinksService(self._session)

    @_cached_property
    def checklist_libraries(self) -> AsyncChecklistLibrariesService:
        """The service of ChecklistLibraries."""
        from .entities.checklist_libraries import AsyncChecklistLibrariesService

        return AsyncChecklistLibrariesService(self._session)

    @_cached_property
    def checklist_library_checklist_items(self) -> AsyncChecklistLibraryChecklistItemsService:
        """The service of ChecklistLibraryChecklistItems, which are written below ChecklistLibraries."""
        from .entities.checklist_library_checklist_items import AsyncChecklistLibraryChecklistItemsService

        return AsyncChecklistLibraryChecklistItemsService(self._session)

    @_cached_property
    def classification_icons(self) -> AsyncClassificationIconsService:
        """The service of ClassificationIcons."""
        from .entities.classification_icons import AsyncClassificationIconsService

        return AsyncClassificationIconsService(self._session)

    @_cached_property
    def client_portal_users(self) -> AsyncClientPortalUsersService:
        """The service of ClientPortalUsers."""
        from .entities.client_portal_users import AsyncClientPortalUsersService

        return AsyncClientPortalUsersService(self._session)

    @_cached_property
    def comanaged_associations(self) -> AsyncComanagedAssociationsService:
        """The service of ComanagedAssociations."""
        from .entities.comanaged_associations import AsyncComanagedAssociationsService

        return AsyncComanagedAssociationsService(self._session)

    @_cached_property
    def companies(self) -> AsyncCompaniesService:
        """The service of Companies."""
        from .entities.companies import AsyncCompaniesService

        return AsyncCompaniesService(self._session)

    @_cached_property
    def company_alerts(self) -> AsyncCompanyAlertsService:
        """The service of CompanyAlerts, which are written below Companies."""
        from .entities.company_alerts import AsyncCompanyAlertsService

        return AsyncCompanyAlertsService(self._session)

    @_cached_property
    def company_attachments(self) -> AsyncCompanyAttachmentsService:
        """The service of CompanyAttachments, which are written below Companies."""
        from .entities.company_attachments import AsyncCompanyAttachmentsService

        return AsyncCompanyAttachmentsService(self._session)

    @_cached_property
    def company_categories(self) -> AsyncCompanyCategoriesService:
        """The service of CompanyCategories."""
        from .entities.company_categories import AsyncCompanyCategoriesService

        return AsyncCompanyCategoriesService(self._session)

    @_cached_property
    def company_locations(self) -> AsyncCompanyLocationsService:
        """The service of CompanyLocations, which are written below Companies."""
        from .entities.company_locations import AsyncCompanyLocationsService

        return AsyncCompanyLocationsService(self._session)

    @_cached_property
    def company_note_attachments(self) -> AsyncCompanyNoteAttachmentsService:
        """The service of CompanyNoteAttachments, which are written below CompanyNotes."""
        from .entities.company_note_attachments import AsyncCompanyNoteAttachmentsService

        return AsyncCompanyNoteAttachmentsService(self._session)

    @_cached_property
    def company_notes(self) -> AsyncCompanyNotesService:
        """The service of CompanyNotes, which are written below Companies."""
        from .entities.company_notes import AsyncCompanyNotesService

        return AsyncCompanyNotesService(self._session)

    @_cached_property
    def company_site_configurations(self) -> AsyncCompanySiteConfigurationsService:
        """The service of CompanySiteConfigurations, which are written below Companies."""
        from .entities.company_site_configurations import AsyncCompanySiteConfigurationsService

        return AsyncCompanySiteConfigurationsService(self._session)

    @_cached_property
    def company_teams(self) -> AsyncCompanyTeamsService:
        """The service of CompanyTeams, which are written below Companies."""
        from .entities.company_teams import AsyncCompanyTeamsService

        return AsyncCompanyTeamsService(self._session)

    @_cached_property
    def company_to_dos(self) -> AsyncCompanyToDosService:
        """The service of CompanyToDos, which are written below Companies."""
        from .entities.company_to_dos import AsyncCompanyToDosService

        return AsyncCompanyToDosService(self._session)

    @_cached_property
    def company_webhook_excluded_resources(self) -> AsyncCompanyWebhookExcludedResourcesService:
        """The service of CompanyWebhookExcludedResources, which are written below CompanyWebhooks."""
        from .entities.company_webhook_excluded_resources import AsyncCompanyWebhookExcludedResourcesService

        return AsyncCompanyWebhookExcludedResourcesService(self._session)

    @_cached_property
    def company_webhook_fields(self) -> AsyncCompanyWebhookFieldsService:
        """The service of CompanyWebhookFields, which are written below CompanyWebhooks."""
        from .entities.company_webhook_fields import AsyncCompanyWebhookFieldsService

        return AsyncCompanyWebhookFieldsService(self._session)

    @_cached_property
    def company_webhook_udf_fields(self) -> AsyncCompanyWebhookUdfFieldsService:
        """The service of CompanyWebhookUdfFields, which are written below CompanyWebhooks."""
        from .entities.company_webhook_udf_fields import AsyncCompanyWebhookUdfFieldsService

        return AsyncCompanyWebhookUdfFieldsService(self._session)

    @_cached_property
    def company_webhooks(self) -> AsyncCompanyWebhooksService:
        """The service of CompanyWebhooks."""
        from .entities.company_webhooks import AsyncCompanyWebhooksService

        return AsyncCompanyWebhooksService(self._session)

    @_cached_property
    def configuration_item_attachments(self) -> AsyncConfigurationItemAttachmentsService:
        """The service of ConfigurationItemAttachments, which are written below ConfigurationItems."""
        from .entities.configuration_item_attachments import AsyncConfigurationItemAttachmentsService

        return AsyncConfigurationItemAttachmentsService(self._session)

    @_cached_property
    def configuration_item_billing_product_associations(self) -> AsyncConfigurationItemBillingProductAssociationsService:
        """The service of ConfigurationItemBillingProductAssociations, which are written below ConfigurationItems."""
        from .entities.configuration_item_billing_product_associations import AsyncConfigurationItemBillingProductAssociationsService

        return AsyncConfigurationItemBillingProductAssociationsService(self._session)

    @_cached_property
    def configuration_item_categories(self) -> AsyncConfigurationItemCategoriesService:
        """The service of ConfigurationItemCategories."""
        from .entities.configuration_item_categories import AsyncConfigurationItemCategoriesService

        return AsyncConfigurationItemCategoriesService(self._session)

    @_cached_property
    def configuration_item_category_udf_associations(self) -> AsyncConfigurationItemCategoryUdfAssociationsService:
        """The service of ConfigurationItemCategoryUdfAssociations, which are written below ConfigurationItemCategories."""
        from .entities.configuration_item_category_udf_associations import AsyncConfigurationItemCategoryUdfAssociationsService

        return AsyncConfigurationItemCategoryUdfAssociationsService(self._session)

    @_cached_property
    def configuration_item_dns_records(self) -> AsyncConfigurationItemDnsRecordsService:
        """The service of ConfigurationItemDnsRecords, which are written below ConfigurationItems."""
        from .entities.configuration_item_dns_records import AsyncConfigurationItemDnsRecordsService

        return AsyncConfigurationItemDnsRecordsService(self._session)

    @_cached_property
    def configuration_item_note_attachments(self) -> AsyncConfigurationItemNoteAttachmentsService:
        """The service of ConfigurationItemNoteAttachments, which are written below ConfigurationItemNotes."""
        from .entities.configuration_item_note_attachments import AsyncConfigurationItemNoteAttachmentsService

        return AsyncConfigurationItemNoteAttachmentsService(self._session)

    @_cached_property
    def configuration_item_notes(self) -> AsyncConfigurationItemNotesService:
        """The service of ConfigurationItemNotes, which are written below ConfigurationItems."""
        from .entities.configuration_item_notes import AsyncConfigurationItemNotesService

        return AsyncConfigurationItemNotesService(self._session)

    @_cached_property
    def configuration_item_related_items(self) -> AsyncConfigurationItemRelatedItemsService:
        """The service of ConfigurationItemRelatedItems, which are written below ConfigurationItems."""
        from .entities.configuration_item_related_items import AsyncConfigurationItemRelatedItemsService

        return AsyncConfigurationItemRelatedItemsService(self._session)

    @_cached_property
    def configuration_item_ssl_subject_alternative_names(self) -> AsyncConfigurationItemSslSubjectAlternativeNamesService:
        """The service of ConfigurationItemSslSubjectAlternativeNames, which are written below ConfigurationItems."""
        from .entities.configuration_item_ssl_subject_alternative_names import AsyncConfigurationItemSslSubjectAlternativeNamesService

        return AsyncConfigurationItemSslSubjectAlternativeNamesService(self._session)

    @_cached_property
    def configuration_item_types(self) -> AsyncConfigurationItemTypesService:
        """The service of ConfigurationItemTypes."""
        from .entities.configuration_item_types import AsyncConfigurationItemTypesService

        return AsyncConfigurationItemTypesService(self._session)

    @_cached_property
    def configuration_item_webhook_excluded_resources(self) -> AsyncConfigurationItemWebhookExcludedResourcesService:
        """The service of ConfigurationItemWebhookExcludedResources, which are written below ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhook_excluded_resources import AsyncConfigurationItemWebhookExcludedResourcesService

        return AsyncConfigurationItemWebhookExcludedResourcesService(self._session)

    @_cached_property
    def configuration_item_webhook_fields(self) -> AsyncConfigurationItemWebhookFieldsService:
        """The service of ConfigurationItemWebhookFields, which are written below ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhook_fields import AsyncConfigurationItemWebhookFieldsService

        return AsyncConfigurationItemWebhookFieldsService(self._session)

    @_cached_property
    def configuration_item_webhook_udf_fields(self) -> AsyncConfigurationItemWebhookUdfFieldsService:
        """The service of ConfigurationItemWebhookUdfFields, which are written below ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhook_udf_fields import AsyncConfigurationItemWebhookUdfFieldsService

        return AsyncConfigurationItemWebhookUdfFieldsService(self._session)

    @_cached_property
    def configuration_item_webhooks(self) -> AsyncConfigurationItemWebhooksService:
        """The service of ConfigurationItemWebhooks."""
        from .entities.configuration_item_webhooks import AsyncConfigurationItemWebhooksService

        return AsyncConfigurationItemWebhooksService(self._session)

    @_cached_property
    def configuration_items(self) -> AsyncConfigurationItemsService:
        """The service of ConfigurationItems."""
        from .entities.configuration_items import AsyncConfigurationItemsService

        return AsyncConfigurationItemsService(self._session)

    @_cached_property
    def contact_billing_product_associations(self) -> AsyncContactBillingProductAssociationsService:
        """The service of ContactBillingProductAssociations, which are written below Contacts."""
        from .entities.contact_billing_product_associations import AsyncContactBillingProductAssociationsService

        return AsyncContactBillingProductAssociationsService(self._session)

    @_cached_property
    def contact_group_contacts(self) -> AsyncContactGroupContactsService:
        """The service of ContactGroupContacts, which are written below ContactGroups."""
        from .entities.contact_group_contacts import AsyncContactGroupContactsService

        return AsyncContactGroupContactsService(self._session)

    @_cached_property
    def contact_groups(self) -> AsyncContactGroupsService:
        """The service of ContactGroups."""
        from .entities.contact_groups import AsyncContactGroupsService

        return AsyncContactGroupsService(self._session)

    @_cached_property
    def contact_webhook_excluded_resources(self) -> AsyncContactWebhookExcludedResourcesService:
        """The service of ContactWebhookExcludedResources, which are written below ContactWebhooks."""
        from .entities.contact_webhook_excluded_resources import AsyncContactWebhookExcludedResourcesService

        return AsyncContactWebhookExcludedResourcesService(self._session)

    @_cached_property
    def contact_webhook_fields(self) -> AsyncContactWebhookFieldsService:
        """The service of ContactWebhookFields, which are written below ContactWebhooks."""
        from .entities.contact_webhook_fields import AsyncContactWebhookFieldsService

        return AsyncContactWebhookFieldsService(self._session)

    @_cached_property
    def contact_webhook_udf_fields(self) -> AsyncContactWebhookUdfFieldsService:
        """The service of ContactWebhookUdfFields, which are written below ContactWebhooks."""
        from .entities.contact_webhook_udf_fields import AsyncContactWebhookUdfFieldsService

        return AsyncContactWebhookUdfFieldsService(self._session)

    @_cached_property
    def contact_webhooks(self) -> AsyncContactWebhooksService:
        """The service of ContactWebhooks."""
        from .entities.contact_webhooks import AsyncContactWebhooksService

        return AsyncContactWebhooksService(self._session)

    @_cached_property
    def contacts(self) -> AsyncContactsService:
        """The service of Contacts, which are written below Companies."""
        from .entities.contacts import AsyncContactsService

        return AsyncContactsService(self._session)

    @_cached_property
    def contract_billing_rules(self) -> AsyncContractBillingRulesService:
        """The service of ContractBillingRules, which are written below Contracts."""
        from .entities.contract_billing_rules import AsyncContractBillingRulesService

        return AsyncContractBillingRulesService(self._session)

    @_cached_property
    def contract_block_hour_factors(self) -> AsyncContractBlockHourFactorsService:
        """The service of ContractBlockHourFactors, which are written below Contracts."""
        from .entities.contract_block_hour_factors import AsyncContractBlockHourFactorsService

        return AsyncContractBlockHourFactorsService(self._session)

    @_cached_property
    def contract_blocks(self) -> AsyncContractBlocksService:
        """The service of ContractBlocks, which are written below Contracts."""
        from .entities.contract_blocks import AsyncContractBlocksService

        return AsyncContractBlocksService(self._session)

    @_cached_property
    def contract_charges(self) -> AsyncContractChargesService:
        """The service of ContractCharges, which are written below Contracts."""
        from .entities.contract_charges import AsyncContractChargesService

        return AsyncContractChargesService(self._session)

    @_cached_property
    def contract_exclusion_billing_codes(self) -> AsyncContractExclusionBillingCodesService:
        """The service of ContractExclusionBillingCodes, which are written below Contracts."""
        from .entities.contract_exclusion_billing_codes import AsyncContractExclusionBillingCodesService

        return AsyncContractExclusionBillingCodesService(self._session)

    @_cached_property
    def contract_exclusion_roles(self) -> AsyncContractExclusionRolesService:
        """The service of ContractExclusionRoles, which are written below Contracts."""
        from .entities.contract_exclusion_roles import AsyncContractExclusionRolesService

        return AsyncContractExclusionRolesService(self._session)

    @_cached_property
    def contract_exclusion_set_excluded_roles(self) -> AsyncContractExclusionSetExcludedRolesService:
        """The service of ContractExclusionSetExcludedRoles, which are written below ContractExclusionSets."""
        from .entities.contract_exclusion_set_excluded_roles import AsyncContractExclusionSetExcludedRolesService

        return AsyncContractExclusionSetExcludedRolesService(self._session)

    @_cached_property
    def contract_exclusion_set_excluded_work_types(self) -> AsyncContractExclusionSetExcludedWorkTypesService:
        """The service of ContractExclusionSetExcludedWorkTypes, which are written below ContractExclusionSets."""
        from .entities.contract_exclusion_set_excluded_work_types import AsyncContractExclusionSetExcludedWorkTypesService

        return AsyncContractExclusionSetExcludedWorkTypesService(self._session)

    @_cached_property
    def contract_exclusion_sets(self) -> AsyncContractExclusionSetsService:
        """The service of ContractExclusionSets."""
        from .entities.contract_exclusion_sets import AsyncContractExclusionSetsService

        return AsyncContractExclusionSetsService(self._session)

    @_cached_property
    def contract_milestones(self) -> AsyncContractMilestonesService:
        """The service of ContractMilestones, which are written below Contracts."""
        from .entities.contract_milestones import AsyncContractMilestonesService

        return AsyncContractMilestonesService(self._session)

    @_cached_property
    def contract_note_attachments(self) -> AsyncContractNoteAttachmentsService:
        """The service of ContractNoteAttachments, which are written below ContractNotes."""
        from .entities.contract_note_attachments import AsyncContractNoteAttachmentsService

        return AsyncContractNoteAttachmentsService(self._session)

    @_cached_property
    def contract_notes(self) -> AsyncContractNotesService:
        """The service of ContractNotes, which are written below Contracts."""
        from .entities.contract_notes import AsyncContractNotesService

        return AsyncContractNotesService(self._session)

    @_cached_property
    def contract_rates(self) -> AsyncContractRatesService:
        """The service of ContractRates, which are written below Contracts."""
        from .entities.contract_rates import AsyncContractRatesService

        return AsyncContractRatesService(self._session)

    @_cached_property
    def contract_retainers(self) -> AsyncContractRetainersService:
        """The service of ContractRetainers, which are written below Contracts."""
        from .entities.contract_retainers import AsyncContractRetainersService

        return AsyncContractRetainersService(self._session)

    @_cached_property
    def contract_role_costs(self) -> AsyncContractRoleCostsService:
        """The service of ContractRoleCosts, which are written below Contracts."""
        from .entities.contract_role_costs import AsyncContractRoleCostsService

        return AsyncContractRoleCostsService(self._session)

    @_cached_property
    def contract_service_adjustments(self) -> AsyncContractServiceAdjustmentsService:
        """The service of ContractServiceAdjustments."""
        from .entities.contract_service_adjustments import AsyncContractServiceAdjustmentsService

        return AsyncContractServiceAdjustmentsService(self._session)

    @_cached_property
    def contract_service_bundle_adjustments(self) -> AsyncContractServiceBundleAdjustmentsService:
        """The service of ContractServiceBundleAdjustments."""
        from .entities.contract_service_bundle_adjustments import AsyncContractServiceBundleAdjustmentsService

        return AsyncContractServiceBundleAdjustmentsService(self._session)

    @_cached_property
    def contract_service_bundle_units(self) -> AsyncContractServiceBundleUnitsService:
        """The service of ContractServiceBundleUnits."""
        from .entities.contract_service_bundle_units import AsyncContractServiceBundleUnitsService

        return AsyncContractServiceBundleUnitsService(self._session)

    @_cached_property
    def contract_service_bundles(self) -> AsyncContractServiceBundlesService:
        """The service of ContractServiceBundles, which are written below Contracts."""
        from .entities.contract_service_bundles import AsyncContractServiceBundlesService

        return AsyncContractServiceBundlesService(self._session)

    @_cached_property
    def contract_service_units(self) -> AsyncContractServiceUnitsService:
        """The service of ContractServiceUnits."""
        from .entities.contract_service_units import AsyncContractServiceUnitsService

        return AsyncContractServiceUnitsService(self._session)

    @_cached_property
    def contract_services(self) -> AsyncContractServicesService:
        """The service of ContractServices, which are written below Contracts."""
        from .entities.contract_services import AsyncContractServicesService

        return AsyncContractServicesService(self._session)

    @_cached_property
    def contract_ticket_purchases(self) -> AsyncContractTicketPurchasesService:
        """The service of ContractTicketPurchases, which are written below Contracts."""
        from .entities.contract_ticket_purchases import AsyncContractTicketPurchasesService

        return AsyncContractTicketPurchasesService(self._session)

    @_cached_property
    def contracts(self) -> AsyncContractsService:
        """The service of Contracts."""
        from .entities.contracts import AsyncContractsService

        return AsyncContractsService(self._session)

    @_cached_property
    def countries(self) -> AsyncCountriesService:
        """The service of Countries."""
        from .entities.countries import AsyncCountriesService

        return AsyncCountriesService(self._session)

    @_cached_property
    def currencies(self) -> AsyncCurrenciesService:
        """The service of Currencies."""
        from .entities.currencies import AsyncCurrenciesService

        return AsyncCurrenciesService(self._session)

    @_cached_property
    def deleted_task_activity_logs(self) -> AsyncDeletedTaskActivityLogsService:
        """The service of DeletedTaskActivityLogs."""
        from .entities.deleted_task_activity_logs import AsyncDeletedTaskActivityLogsService

        return AsyncDeletedTaskActivityLogsService(self._session)

    @_cached_property
    def deleted_ticket_activity_logs(self) -> AsyncDeletedTicketActivityLogsService:
        """The service of DeletedTicketActivityLogs."""
        from .entities.deleted_ticket_activity_logs import AsyncDeletedTicketActivityLogsService

        return AsyncDeletedTicketActivityLogsService(self._session)

    @_cached_property
    def deleted_ticket_logs(self) -> AsyncDeletedTicketLogsService:
        """The service of DeletedTicketLogs."""
        from .entities.deleted_ticket_logs import AsyncDeletedTicketLogsService

        return AsyncDeletedTicketLogsService(self._session)

    @_cached_property
    def departments(self) -> AsyncDepartmentsService:
        """The service of Departments."""
        from .entities.departments import AsyncDepartmentsService

        return AsyncDepartmentsService(self._session)

    @_cached_property
    def document_attachments(self) -> AsyncDocumentAttachmentsService:
        """The service of DocumentAttachments, which are written below Documents."""
        from .entities.document_attachments import AsyncDocumentAttachmentsService

        return AsyncDocumentAttachmentsService(self._session)

    @_cached_property
    def document_categories(self) -> AsyncDocumentCategoriesService:
        """The service of DocumentCategories."""
        from .entities.document_categories import AsyncDocumentCategoriesService

        return AsyncDocumentCategoriesService(self._session)

    @_cached_property
    def document_checklist_items(self) -> AsyncDocumentChecklistItemsService:
        """The service of DocumentChecklistItems, which are written below Documents."""
        from .entities.document_checklist_items import AsyncDocumentChecklistItemsService

        return AsyncDocumentChecklistItemsService(self._session)

    @_cached_property
    def document_checklist_libraries(self) -> AsyncDocumentChecklistLibrariesService:
        """The service of DocumentChecklistLibraries."""
        from .entities.document_checklist_libraries import AsyncDocumentChecklistLibrariesService

        return AsyncDocumentChecklistLibrariesService(self._session)

    @_cached_property
    def document_configuration_item_associations(self) -> AsyncDocumentConfigurationItemAssociationsService:
        """The service of DocumentConfigurationItemAssociations, which are written below Documents."""
        from .entities.document_configuration_item_associations import AsyncDocumentConfigurationItemAssociationsService

        return AsyncDocumentConfigurationItemAssociationsService(self._session)

    @_cached_property
    def document_configuration_item_category_associations(self) -> AsyncDocumentConfigurationItemCategoryAssociationsService:
        """The service of DocumentConfigurationItemCategoryAssociations, which are written below Documents."""
        from .entities.document_configuration_item_category_associations import AsyncDocumentConfigurationItemCategoryAssociationsService

        return AsyncDocumentConfigurationItemCategoryAssociationsService(self._session)

    @_cached_property
    def document_notes(self) -> AsyncDocumentNotesService:
        """The service of DocumentNotes, which are written below Documents."""
        from .entities.document_notes import AsyncDocumentNotesService

        return AsyncDocumentNotesService(self._session)

    @_cached_property
    def document_plain_text_content(self) -> AsyncDocumentPlainTextContentService:
        """The service of DocumentPlainTextContent, which are written below Documents."""
        from .entities.document_plain_text_content import AsyncDocumentPlainTextContentService

        return AsyncDocumentPlainTextContentService(self._session)

    @_cached_property
    def document_tag_associations(self) -> AsyncDocumentTagAssociationsService:
        """The service of DocumentTagAssociations, which are written below Documents."""
        from .entities.document_tag_associations import AsyncDocumentTagAssociationsService

        return AsyncDocumentTagAssociationsService(self._session)

    @_cached_property
    def document_ticket_associations(self) -> AsyncDocumentTicketAssociationsService:
        """The service of DocumentTicketAssociations, which are written below Documents."""
        from .entities.document_ticket_associations import AsyncDocumentTicketAssociationsService

        return AsyncDocumentTicketAssociationsService(self._session)

    @_cached_property
    def document_to_article_associations(self) -> AsyncDocumentToArticleAssociationsService:
        """The service of DocumentToArticleAssociations, which are written below Documents."""
        from .entities.document_to_article_associations import AsyncDocumentToArticleAssociationsService

        return AsyncDocumentToArticleAssociationsService(self._session)

    @_cached_property
    def document_to_document_associations(self) -> AsyncDocumentToDocumentAssociationsService:
        """The service of DocumentToDocumentAssociations, which are written below Documents."""
        from .entities.document_to_document_associations import AsyncDocumentToDocumentAssociationsService

        return AsyncDocumentToDocumentAssociationsService(self._session)

    @_cached_property
    def documents(self) -> AsyncDocumentsService:
        """The service of Documents, which are written below DocumentCategories."""
        from .entities.documents import AsyncDocumentsService

        return AsyncDocumentsService(self._session)

    @_cached_property
    def domain_registrars(self) -> AsyncDomainRegistrarsService:
        """The service of DomainRegistrars."""
        from .entities.domain_registrars import AsyncDomainRegistrarsService

        return AsyncDomainRegistrarsService(self._session)

    @_cached_property
    def expense_item_attachments(self) -> AsyncExpenseItemAttachmentsService:
        """The service of ExpenseItemAttachments, which are written below ExpenseItems."""
        from .entities.expense_item_attachments import AsyncExpenseItemAttachmentsService

        return AsyncExpenseItemAttachmentsService(self._session)

    @_cached_property
    def expense_items(self) -> AsyncExpenseItemsService:
        """The service of ExpenseItems, which are written below Expenses."""
        from .entities.expense_items import AsyncExpenseItemsService

        return AsyncExpenseItemsService(self._session)

    @_cached_property
    def expense_report_attachments(self) -> AsyncExpenseReportAttachmentsService:
        """The service of ExpenseReportAttachments, which are written below ExpenseReports."""
        from .entities.expense_report_attachments import AsyncExpenseReportAttachmentsService

        return AsyncExpenseReportAttachmentsService(self._session)

    @_cached_property
    def expense_reports(self) -> AsyncExpenseReportsService:
        """The service of ExpenseReports."""
        from .entities.expense_reports import AsyncExpenseReportsService

        return AsyncExpenseReportsService(self._session)

    @_cached_property
    def holiday_sets(self) -> AsyncHolidaySetsService:
        """The service of HolidaySets."""
        from .entities.holiday_sets import AsyncHolidaySetsService

        return AsyncHolidaySetsService(self._session)

    @_cached_property
    def holidays(self) -> AsyncHolidaysService:
        """The service of Holidays, which are written below HolidaySets."""
        from .entities.holidays import AsyncHolidaysService

        return AsyncHolidaysService(self._session)

    @_cached_property
    def integration_vendor_insights(self) -> AsyncIntegrationVendorInsightsService:
        """The service of IntegrationVendorInsights."""
        from .entities.integration_vendor_insights import AsyncIntegrationVendorInsightsService

        return AsyncIntegrationVendorInsightsService(self._session)

    @_cached_property
    def integration_vendor_widgets(self) -> AsyncIntegrationVendorWidgetsService:
        """The service of IntegrationVendorWidgets."""
        from .entities.integration_vendor_widgets import AsyncIntegrationVendorWidgetsService

        return AsyncIntegrationVendorWidgetsService(self._session)

    @_cached_property
    def internal_location_with_business_hours(self) -> AsyncInternalLocationWithBusinessHoursService:
        """The service of InternalLocationWithBusinessHours."""
        from .entities.internal_location_with_business_hours import AsyncInternalLocationWithBusinessHoursService

        return AsyncInternalLocationWithBusinessHoursService(self._session)

    @_cached_property
    def internal_locations(self) -> AsyncInternalLocationsService:
        """The service of InternalLocations."""
        from .entities.internal_locations import AsyncInternalLocationsService

        return AsyncInternalLocationsService(self._session)

    @_cached_property
    def inventory_item_serial_numbers(self) -> AsyncInventoryItemSerialNumbersService:
        """The service of InventoryItemSerialNumbers, which are written below InventoryItems."""
        from .entities.inventory_item_serial_numbers import AsyncInventoryItemSerialNumbersService

        return AsyncInventoryItemSerialNumbersService(self._session)

    @_cached_property
    def inventory_items(self) -> AsyncInventoryItemsService:
        """The service of InventoryItems."""
        from .entities.inventory_items import AsyncInventoryItemsService

        return AsyncInventoryItemsService(self._session)

    @_cached_property
    def inventory_locations(self) -> AsyncInventoryLocationsService:
        """The service of InventoryLocations."""
        from .entities.inventory_locations import AsyncInventoryLocationsService

        return AsyncInventoryLocationsService(self._session)

    @_cached_property
    def inventory_products(self) -> AsyncInventoryProductsService:
        """The service of InventoryProducts."""
        from .entities.inventory_products import AsyncInventoryProductsService

        return AsyncInventoryProductsService(self._session)

    @_cached_property
    def inventory_stocked_items(self) -> AsyncInventoryStockedItemsService:
        """The service of InventoryStockedItems, which are written below InventoryProducts."""
        from .entities.inventory_stocked_items import AsyncInventoryStockedItemsService

        return AsyncInventoryStockedItemsService(self._session)

    @_cached_property
    def inventory_stocked_items_add(self) -> AsyncInventoryStockedItemsAddService:
        """The service of InventoryStockedItemsAdd, which are written below InventoryProducts."""
        from .entities.inventory_stocked_items_add import AsyncInventoryStockedItemsAddService

        return AsyncInventoryStockedItemsAddService(self._session)

    @_cached_property
    def inventory_stocked_items_remove(self) -> AsyncInventoryStockedItemsRemoveService:
        """The service of InventoryStockedItemsRemove, which are written below InventoryProducts."""
        from .entities.inventory_stocked_items_remove import AsyncInventoryStockedItemsRemoveService

        return AsyncInventoryStockedItemsRemoveService(self._session)

    @_cached_property
    def inventory_stocked_items_transfer(self) -> AsyncInventoryStockedItemsTransferService:
        """The service of InventoryStockedItemsTransfer, which are written below InventoryProducts."""
        from .entities.inventory_stocked_items_transfer import AsyncInventoryStockedItemsTransferService

        return AsyncInventoryStockedItemsTransferService(self._session)

    @_cached_property
    def inventory_transfers(self) -> AsyncInventoryTransfersService:
        """The service of InventoryTransfers."""
        from .entities.inventory_transfers import AsyncInventoryTransfersService

        return AsyncInventoryTransfersService(self._session)

    @_cached_property
    def invoice_templates(self) -> AsyncInvoiceTemplatesService:
        """The service of InvoiceTemplates."""
        from .entities.invoice_templates import AsyncInvoiceTemplatesService

        return AsyncInvoiceTemplatesService(self._session)

    @_cached_property
    def invoices(self) -> AsyncInvoicesService:
        """The service of Invoices."""
        from .entities.invoices import AsyncInvoicesService

        return AsyncInvoicesService(self._session)

    @_cached_property
    def knowledge_base_articles(self) -> AsyncKnowledgeBaseArticlesService:
        """The service of KnowledgeBaseArticles, which are written below KnowledgeBaseCategories."""
        from .entities.knowledge_base_articles import AsyncKnowledgeBaseArticlesService

        return AsyncKnowledgeBaseArticlesService(self._session)

    @_cached_property
    def knowledge_base_categories(self) -> AsyncKnowledgeBaseCategoriesService:
        """The service of KnowledgeBaseCategories."""
        from .entities.knowledge_base_categories import AsyncKnowledgeBaseCategoriesService

        return AsyncKnowledgeBaseCategoriesService(self._session)

    @_cached_property
    def notification_history(self) -> AsyncNotificationHistoryService:
        """The service of NotificationHistory."""
        from .entities.notification_history import AsyncNotificationHistoryService

        return AsyncNotificationHistoryService(self._session)

    @_cached_property
    def opportunities(self) -> AsyncOpportunitiesService:
        """The service of Opportunities."""
        from .entities.opportunities import AsyncOpportunitiesService

        return AsyncOpportunitiesService(self._session)

    @_cached_property
    def opportunity_attachments(self) -> AsyncOpportunityAttachmentsService:
        """The service of OpportunityAttachments, which are written below Opportunities."""
        from .entities.opportunity_attachments import AsyncOpportunityAttachmentsService

        return AsyncOpportunityAttachmentsService(self._session)

    @_cached_property
    def opportunity_categories(self) -> AsyncOpportunityCategoriesService:
        """The service of OpportunityCategories."""
        from .entities.opportunity_categories import AsyncOpportunityCategoriesService

        return AsyncOpportunityCategoriesService(self._session)

    @_cached_property
    def organizational_level1s(self) -> AsyncOrganizationalLevel1sService:
        """The service of OrganizationalLevel1s."""
        from .entities.organizational_level1s import AsyncOrganizationalLevel1sService

        return AsyncOrganizationalLevel1sService(self._session)

    @_cached_property
    def organizational_level2s(self) -> AsyncOrganizationalLevel2sService:
        """The service of OrganizationalLevel2s."""
        from .entities.organizational_level2s import AsyncOrganizationalLevel2sService

        return AsyncOrganizationalLevel2sService(self._session)

    @_cached_property
    def organizational_level_associations(self) -> AsyncOrganizationalLevelAssociationsService:
        """The service of OrganizationalLevelAssociations."""
        from .entities.organizational_level_associations import AsyncOrganizationalLevelAssociationsService

        return AsyncOrganizationalLevelAssociationsService(self._session)

    @_cached_property
    def organizational_resources(self) -> AsyncOrganizationalResourcesService:
        """The service of OrganizationalResources."""
        from .entities.organizational_resources import AsyncOrganizationalResourcesService

        return AsyncOrganizationalResourcesService(self._session)

    @_cached_property
    def payment_terms(self) -> AsyncPaymentTermsService:
        """The service of PaymentTerms."""
        from .entities.payment_terms import AsyncPaymentTermsService

        return AsyncPaymentTermsService(self._session)

    @_cached_property
    def phases(self) -> AsyncPhasesService:
        """The service of Phases, which are written below Projects."""
        from .entities.phases import AsyncPhasesService

        return AsyncPhasesService(self._session)

    @_cached_property
    def price_list_material_codes(self) -> AsyncPriceListMaterialCodesService:
        """The service of PriceListMaterialCodes."""
        from .entities.price_list_material_codes import AsyncPriceListMaterialCodesService

        return AsyncPriceListMaterialCodesService(self._session)

    @_cached_property
    def price_list_product_tiers(self) -> AsyncPriceListProductTiersService:
        """The service of PriceListProductTiers."""
        from .entities.price_list_product_tiers import AsyncPriceListProductTiersService

        return AsyncPriceListProductTiersService(self._session)

    @_cached_property
    def price_list_products(self) -> AsyncPriceListProductsService:
        """The service of PriceListProducts."""
        from .entities.price_list_products import AsyncPriceListProductsService

        return AsyncPriceListProductsService(self._session)

    @_cached_property
    def price_list_roles(self) -> AsyncPriceListRolesService:
        """The service of PriceListRoles."""
        from .entities.price_list_roles import AsyncPriceListRolesService

        return AsyncPriceListRolesService(self._session)

    @_cached_property
    def price_list_service_bundles(self) -> AsyncPriceListServiceBundlesService:
        """The service of PriceListServiceBundles."""
        from .entities.price_list_service_bundles import AsyncPriceListServiceBundlesService

        return AsyncPriceListServiceBundlesService(self._session)

    @_cached_property
    def price_list_services(self) -> AsyncPriceListServicesService:
        """The service of PriceListServices."""
        from .entities.price_list_services import AsyncPriceListServicesService

        return AsyncPriceListServicesService(self._session)

    @_cached_property
    def price_list_work_type_modifiers(self) -> AsyncPriceListWorkTypeModifiersService:
        """The service of PriceListWorkTypeModifiers."""
        from .entities.price_list_work_type_modifiers import AsyncPriceListWorkTypeModifiersService

        return AsyncPriceListWorkTypeModifiersService(self._session)

    @_cached_property
    def product_notes(self) -> AsyncProductNotesService:
        """The service of ProductNotes, which are written below Products."""
        from .entities.product_notes import AsyncProductNotesService

        return AsyncProductNotesService(self._session)

    @_cached_property
    def product_tiers(self) -> AsyncProductTiersService:
        """The service of ProductTiers, which are written below Products."""
        from .entities.product_tiers import AsyncProductTiersService

        return AsyncProductTiersService(self._session)

    @_cached_property
    def product_vendors(self) -> AsyncProductVendorsService:
        """The service of ProductVendors, which are written below Products."""
        from .entities.product_vendors import AsyncProductVendorsService

        return AsyncProductVendorsService(self._session)

    @_cached_property
    def products(self) -> AsyncProductsService:
        """The service of Products."""
        from .entities.products import AsyncProductsService

        return AsyncProductsService(self._session)

    @_cached_property
    def project_attachments(self) -> AsyncProjectAttachmentsService:
        """The service of ProjectAttachments, which are written below Projects."""
        from .entities.project_attachments import AsyncProjectAttachmentsService

        return AsyncProjectAttachmentsService(self._session)

    @_cached_property
    def project_charges(self) -> AsyncProjectChargesService:
        """The service of ProjectCharges, which are written below Projects."""
        from .entities.project_charges import AsyncProjectChargesService

        return AsyncProjectChargesService(self._session)

    @_cached_property
    def project_note_attachments(self) -> AsyncProjectNoteAttachmentsService:
        """The service of ProjectNoteAttachments, which are written below ProjectNotes."""
        from .entities.project_note_attachments import AsyncProjectNoteAttachmentsService

        return AsyncProjectNoteAttachmentsService(self._session)

    @_cached_property
    def project_notes(self) -> AsyncProjectNotesService:
        """The service of ProjectNotes, which are written below Projects."""
        from .entities.project_notes import AsyncProjectNotesService

        return AsyncProjectNotesService(self._session)

    @_cached_property
    def projects(self) -> AsyncProjectsService:
        """The service of Projects."""
        from .entities.projects import AsyncProjectsService

        return AsyncProjectsService(self._session)

    @_cached_property
    def purchase_approvals(self) -> AsyncPurchaseApprovalsService:
        """The service of PurchaseApprovals."""
        from .entities.purchase_approvals import AsyncPurchaseApprovalsService

        return AsyncPurchaseApprovalsService(self._session)

    @_cached_property
    def purchase_order_item_receiving(self) -> AsyncPurchaseOrderItemReceivingService:
        """The service of PurchaseOrderItemReceiving, which are written below PurchaseOrderItems."""
        from .entities.purchase_order_item_receiving import AsyncPurchaseOrderItemReceivingService

        return AsyncPurchaseOrderItemReceivingService(self._session)

    @_cached_property
    def purchase_order_items(self) -> AsyncPurchaseOrderItemsService:
        """The service of PurchaseOrderItems, which are written below PurchaseOrders."""
        from .entities.purchase_order_items import AsyncPurchaseOrderItemsService

        return AsyncPurchaseOrderItemsService(self._session)

    @_cached_property
    def purchase_orders(self) -> AsyncPurchaseOrdersService:
        """The service of PurchaseOrders."""
        from .entities.purchase_orders import AsyncPurchaseOrdersService

        return AsyncPurchaseOrdersService(self._session)

    @_cached_property
    def quote_items(self) -> AsyncQuoteItemsService:
        """The service of QuoteItems, which are written below Quotes."""
        from .entities.quote_items import AsyncQuoteItemsService

        return AsyncQuoteItemsService(self._session)

    @_cached_property
    def quote_locations(self) -> AsyncQuoteLocationsService:
        """The service of QuoteLocations."""
        from .entities.quote_locations import AsyncQuoteLocationsService

        return AsyncQuoteLocationsService(self._session)

    @_cached_property
    def quote_templates(self) -> AsyncQuoteTemplatesService:
        """The service of QuoteTemplates."""
        from .entities.quote_templates import AsyncQuoteTemplatesService

        return AsyncQuoteTemplatesService(self._session)

    @_cached_property
    def quotes(self) -> AsyncQuotesService:
        """The service of Quotes."""
        from .entities.quotes import AsyncQuotesService

        return AsyncQuotesService(self._session)

    @_cached_property
    def resource_attachments(self) -> AsyncResourceAttachmentsService:
        """The service of ResourceAttachments, which are written below Resources."""
        from .entities.resource_attachments import AsyncResourceAttachmentsService

        return AsyncResourceAttachmentsService(self._session)

    @_cached_property
    def resource_daily_availabilities(self) -> AsyncResourceDailyAvailabilitiesService:
        """The service of ResourceDailyAvailabilities, which are written below Resources."""
        from .entities.resource_daily_availabilities import AsyncResourceDailyAvailabilitiesService

        return AsyncResourceDailyAvailabilitiesService(self._session)

    @_cached_property
    def resource_role_departments(self) -> AsyncResourceRoleDepartmentsService:
        """The service of ResourceRoleDepartments, which are written below Resources."""
        from .entities.resource_role_departments import AsyncResourceRoleDepartmentsService

        return AsyncResourceRoleDepartmentsService(self._session)

    @_cached_property
    def resource_role_queues(self) -> AsyncResourceRoleQueuesService:
        """The service of ResourceRoleQueues, which are written below Resources."""
        from .entities.resource_role_queues import AsyncResourceRoleQueuesService

        return AsyncResourceRoleQueuesService(self._session)

    @_cached_property
    def resource_roles(self) -> AsyncResourceRolesService:
        """The service of ResourceRoles."""
        from .entities.resource_roles import AsyncResourceRolesService

        return AsyncResourceRolesService(self._session)

    @_cached_property
    def resource_service_desk_roles(self) -> AsyncResourceServiceDeskRolesService:
        """The service of ResourceServiceDeskRoles, which are written below Resources."""
        from .entities.resource_service_desk_roles import AsyncResourceServiceDeskRolesService

        return AsyncResourceServiceDeskRolesService(self._session)

    @_cached_property
    def resource_skills(self) -> AsyncResourceSkillsService:
        """The service of ResourceSkills, which are written below Resources."""
        from .entities.resource_skills import AsyncResourceSkillsService

        return AsyncResourceSkillsService(self._session)

    @_cached_property
    def resource_time_off_additional(self) -> AsyncResourceTimeOffAdditionalService:
        """The service of ResourceTimeOffAdditional, which are written below Resources."""
        from .entities.resource_time_off_additional import AsyncResourceTimeOffAdditionalService

        return AsyncResourceTimeOffAdditionalService(self._session)

    @_cached_property
    def resource_time_off_approvers(self) -> AsyncResourceTimeOffApproversService:
        """The service of ResourceTimeOffApprovers."""
        from .entities.resource_time_off_approvers import AsyncResourceTimeOffApproversService

        return AsyncResourceTimeOffApproversService(self._session)

    @_cached_property
    def resource_time_off_balances(self) -> AsyncResourceTimeOffBalancesService:
        """The service of ResourceTimeOffBalances."""
        from .entities.resource_time_off_balances import AsyncResourceTimeOffBalancesService

        return AsyncResourceTimeOffBalancesService(self._session)

    @_cached_property
    def resources(self) -> AsyncResourcesService:
        """The service of Resources."""
        from .entities.resources import AsyncResourcesService

        return AsyncResourcesService(self._session)

    @_cached_property
    def roles(self) -> AsyncRolesService:
        """The service of Roles."""
        from .entities.roles import AsyncRolesService

        return AsyncRolesService(self._session)

    @_cached_property
    def sales_order_attachments(self) -> AsyncSalesOrderAttachmentsService:
        """The service of SalesOrderAttachments, which are written below SalesOrders."""
        from .entities.sales_order_attachments import AsyncSalesOrderAttachmentsService

        return AsyncSalesOrderAttachmentsService(self._session)

    @_cached_property
    def sales_orders(self) -> AsyncSalesOrdersService:
        """The service of SalesOrders."""
        from .entities.sales_orders import AsyncSalesOrdersService

        return AsyncSalesOrdersService(self._session)

    @_cached_property
    def service_bundle_services(self) -> AsyncServiceBundleServicesService:
        """The service of ServiceBundleServices, which are written below ServiceBundles."""
        from .entities.service_bundle_services import AsyncServiceBundleServicesService

        return AsyncServiceBundleServicesService(self._session)

    @_cached_property
    def service_bundles(self) -> AsyncServiceBundlesService:
        """The service of ServiceBundles."""
        from .entities.service_bundles import AsyncServiceBundlesService

        return AsyncServiceBundlesService(self._session)

    @_cached_property
    def service_call_task_resources(self) -> AsyncServiceCallTaskResourcesService:
        """The service of ServiceCallTaskResources, which are written below ServiceCallTasks."""
        from .entities.service_call_task_resources import AsyncServiceCallTaskResourcesService

        return AsyncServiceCallTaskResourcesService(self._session)

    @_cached_property
    def service_call_tasks(self) -> AsyncServiceCallTasksService:
        """The service of ServiceCallTasks, which are written below ServiceCalls."""
        from .entities.service_call_tasks import AsyncServiceCallTasksService

        return AsyncServiceCallTasksService(self._session)

    @_cached_property
    def service_call_ticket_resources(self) -> AsyncServiceCallTicketResourcesService:
        """The service of ServiceCallTicketResources, which are written below ServiceCallTickets."""
        from .entities.service_call_ticket_resources import AsyncServiceCallTicketResourcesService

        return AsyncServiceCallTicketResourcesService(self._session)

    @_cached_property
    def service_call_tickets(self) -> AsyncServiceCallTicketsService:
        """The service of ServiceCallTickets, which are written below ServiceCalls."""
        from .entities.service_call_tickets import AsyncServiceCallTicketsService

        return AsyncServiceCallTicketsService(self._session)

    @_cached_property
    def service_calls(self) -> AsyncServiceCallsService:
        """The service of ServiceCalls."""
        from .entities.service_calls import AsyncServiceCallsService

        return AsyncServiceCallsService(self._session)

    @_cached_property
    def service_level_agreement_results(self) -> AsyncServiceLevelAgreementResultsService:
        """The service of ServiceLevelAgreementResults."""
        from .entities.service_level_agreement_results import AsyncServiceLevelAgreementResultsService

        return AsyncServiceLevelAgreementResultsService(self._session)

    @_cached_property
    def services(self) -> AsyncServicesService:
        """The service of Services."""
        from .entities.services import AsyncServicesService

        return AsyncServicesService(self._session)

    @_cached_property
    def shipping_types(self) -> AsyncShippingTypesService:
        """The service of ShippingTypes."""
        from .entities.shipping_types import AsyncShippingTypesService

        return AsyncShippingTypesService(self._session)

    @_cached_property
    def skills(self) -> AsyncSkillsService:
        """The service of Skills."""
        from .entities.skills import AsyncSkillsService

        return AsyncSkillsService(self._session)

    @_cached_property
    def subscription_periods(self) -> AsyncSubscriptionPeriodsService:
        """The service of SubscriptionPeriods."""
        from .entities.subscription_periods import AsyncSubscriptionPeriodsService

        return AsyncSubscriptionPeriodsService(self._session)

    @_cached_property
    def subscriptions(self) -> AsyncSubscriptionsService:
        """The service of Subscriptions."""
        from .entities.subscriptions import AsyncSubscriptionsService

        return AsyncSubscriptionsService(self._session)

    @_cached_property
    def survey_results(self) -> AsyncSurveyResultsService:
        """The service of SurveyResults."""
        from .entities.survey_results import AsyncSurveyResultsService

        return AsyncSurveyResultsService(self._session)

    @_cached_property
    def surveys(self) -> AsyncSurveysService:
        """The service of Surveys."""
        from .entities.surveys import AsyncSurveysService

        return AsyncSurveysService(self._session)

    @_cached_property
    def tag_aliases(self) -> AsyncTagAliasesService:
        """The service of TagAliases, which are written below Tags."""
        from .entities.tag_aliases import AsyncTagAliasesService

        return AsyncTagAliasesService(self._session)

    @_cached_property
    def tag_groups(self) -> AsyncTagGroupsService:
        """The service of TagGroups."""
        from .entities.tag_groups import AsyncTagGroupsService

        return AsyncTagGroupsService(self._session)

    @_cached_property
    def tags(self) -> AsyncTagsService:
        """The service of Tags."""
        from .entities.tags import AsyncTagsService

        return AsyncTagsService(self._session)

    @_cached_property
    def task_attachments(self) -> AsyncTaskAttachmentsService:
        """The service of TaskAttachments, which are written below Tasks."""
        from .entities.task_attachments import AsyncTaskAttachmentsService

        return AsyncTaskAttachmentsService(self._session)

    @_cached_property
    def task_note_attachments(self) -> AsyncTaskNoteAttachmentsService:
        """The service of TaskNoteAttachments, which are written below TaskNotes."""
        from .entities.task_note_attachments import AsyncTaskNoteAttachmentsService

        return AsyncTaskNoteAttachmentsService(self._session)

    @_cached_property
    def task_notes(self) -> AsyncTaskNotesService:
        """The service of TaskNotes."""
        from .entities.task_notes import AsyncTaskNotesService

        return AsyncTaskNotesService(self._session)

    @_cached_property
    def task_predecessors(self) -> AsyncTaskPredecessorsService:
        """The service of TaskPredecessors, which are written below Tasks."""
        from .entities.task_predecessors import AsyncTaskPredecessorsService

        return AsyncTaskPredecessorsService(self._session)

    @_cached_property
    def task_secondary_resources(self) -> AsyncTaskSecondaryResourcesService:
        """The service of TaskSecondaryResources, which are written below Tasks."""
        from .entities.task_secondary_resources import AsyncTaskSecondaryResourcesService

        return AsyncTaskSecondaryResourcesService(self._session)

    @_cached_property
    def tasks(self) -> AsyncTasksService:
        """The service of Tasks, which are written below Projects."""
        from .entities.tasks import AsyncTasksService

        return AsyncTasksService(self._session)

    @_cached_property
    def tax_categories(self) -> AsyncTaxCategoriesService:
        """The service of TaxCategories."""
        from .entities.tax_categories import AsyncTaxCategoriesService

        return AsyncTaxCategoriesService(self._session)

    @_cached_property
    def tax_regions(self) -> AsyncTaxRegionsService:
        """The service of TaxRegions."""
        from .entities.tax_regions import AsyncTaxRegionsService

        return AsyncTaxRegionsService(self._session)

    @_cached_property
    def taxes(self) -> AsyncTaxesService:
        """The service of Taxes."""
        from .entities.taxes import AsyncTaxesService

        return AsyncTaxesService(self._session)

    @_cached_property
    def ticket_additional_configuration_items(self) -> AsyncTicketAdditionalConfigurationItemsService:
        """The service of TicketAdditionalConfigurationItems, which are written below Tickets."""
        from .entities.ticket_additional_configuration_items import AsyncTicketAdditionalConfigurationItemsService

        return AsyncTicketAdditionalConfigurationItemsService(self._session)

    @_cached_property
    def ticket_additional_contacts(self) -> AsyncTicketAdditionalContactsService:
        """The service of TicketAdditionalContacts, which are written below Tickets."""
        from .entities.ticket_additional_contacts import AsyncTicketAdditionalContactsService

        return AsyncTicketAdditionalContactsService(self._session)

    @_cached_property
    def ticket_attachments(self) -> AsyncTicketAttachmentsService:
        """The service of TicketAttachments, which are written below Tickets."""
        from .entities.ticket_attachments import AsyncTicketAttachmentsService

        return AsyncTicketAttachmentsService(self._session)

    @_cached_property
    def ticket_categories(self) -> AsyncTicketCategoriesService:
        """The service of TicketCategories."""
        from .entities.ticket_categories import AsyncTicketCategoriesService

        return AsyncTicketCategoriesService(self._session)

    @_cached_property
    def ticket_category_field_defaults(self) -> AsyncTicketCategoryFieldDefaultsService:
        """The service of TicketCategoryFieldDefaults."""
        from .entities.ticket_category_field_defaults import AsyncTicketCategoryFieldDefaultsService

        return AsyncTicketCategoryFieldDefaultsService(self._session)

    @_cached_property
    def ticket_change_request_approvals(self) -> AsyncTicketChangeRequestApprovalsService:
        """The service of TicketChangeRequestApprovals, which are written below Tickets."""
        from .entities.ticket_change_request_approvals import AsyncTicketChangeRequestApprovalsService

        return AsyncTicketChangeRequestApprovalsService(self._session)

    @_cached_property
    def ticket_charges(self) -> AsyncTicketChargesService:
        """The service of TicketCharges, which are written below Tickets."""
        from .entities.ticket_charges import AsyncTicketChargesService

        return AsyncTicketChargesService(self._session)

    @_cached_property
    def ticket_checklist_items(self) -> AsyncTicketChecklistItemsService:
        """The service of TicketChecklistItems, which are written below Tickets."""
        from .entities.ticket_checklist_items import AsyncTicketChecklistItemsService

        return AsyncTicketChecklistItemsService(self._session)

    @_cached_property
    def ticket_checklist_libraries(self) -> AsyncTicketChecklistLibrariesService:
        """The service of TicketChecklistLibraries."""
        from .entities.ticket_checklist_libraries import AsyncTicketChecklistLibrariesService

        return AsyncTicketChecklistLibrariesService(self._session)

    @_cached_property
    def ticket_history(self) -> AsyncTicketHistoryService:
        """The service of TicketHistory."""
        from .entities.ticket_history import AsyncTicketHistoryService

        return AsyncTicketHistoryService(self._session)

    @_cached_property
    def ticket_note_attachments(self) -> AsyncTicketNoteAttachmentsService:
        """The service of TicketNoteAttachments, which are written below TicketNotes."""
        from .entities.ticket_note_attachments import AsyncTicketNoteAttachmentsService

        return AsyncTicketNoteAttachmentsService(self._session)

    @_cached_property
    def ticket_note_webhook_excluded_resources(self) -> AsyncTicketNoteWebhookExcludedResourcesService:
        """The service of TicketNoteWebhookExcludedResources, which are written below TicketNoteWebhooks."""
        from .entities.ticket_note_webhook_excluded_resources import AsyncTicketNoteWebhookExcludedResourcesService

        return AsyncTicketNoteWebhookExcludedResourcesService(self._session)

    @_cached_property
    def ticket_note_webhook_fields(self) -> AsyncTicketNoteWebhookFieldsService:
        """The service of TicketNoteWebhookFields, which are written below TicketNoteWebhooks."""
        from .entities.ticket_note_webhook_fields import AsyncTicketNoteWebhookFieldsService

        return AsyncTicketNoteWebhookFieldsService(self._session)

    @_cached_property
    def ticket_note_webhooks(self) -> AsyncTicketNoteWebhooksService:
        """The service of TicketNoteWebhooks."""
        from .entities.ticket_note_webhooks import AsyncTicketNoteWebhooksService

        return AsyncTicketNoteWebhooksService(self._session)

    @_cached_property
    def ticket_notes(self) -> AsyncTicketNotesService:
        """The service of TicketNotes, which are written below Tickets."""
        from .entities.ticket_notes import AsyncTicketNotesService

        return AsyncTicketNotesService(self._session)

    @_cached_property
    def ticket_rma_credits(self) -> AsyncTicketRmaCreditsService:
        """The service of TicketRmaCredits, which are written below Tickets."""
        from .entities.ticket_rma_credits import AsyncTicketRmaCreditsService

        return AsyncTicketRmaCreditsService(self._session)

    @_cached_property
    def ticket_secondary_resources(self) -> AsyncTicketSecondaryResourcesService:
        """The service of TicketSecondaryResources, which are written below Tickets."""
        from .entities.ticket_secondary_resources import AsyncTicketSecondaryResourcesService

        return AsyncTicketSecondaryResourcesService(self._session)

    @_cached_property
    def ticket_tag_associations(self) -> AsyncTicketTagAssociationsService:
        """The service of TicketTagAssociations, which are written below Tickets."""
        from .entities.ticket_tag_associations import AsyncTicketTagAssociationsService

        return AsyncTicketTagAssociationsService(self._session)

    @_cached_property
    def ticket_webhook_excluded_resources(self) -> AsyncTicketWebhookExcludedResourcesService:
        """The service of TicketWebhookExcludedResources, which are written below TicketWebhooks."""
        from .entities.ticket_webhook_excluded_resources import AsyncTicketWebhookExcludedResourcesService

        return AsyncTicketWebhookExcludedResourcesService(self._session)

    @_cached_property
    def ticket_webhook_fields(self) -> AsyncTicketWebhookFieldsService:
        """The service of TicketWebhookFields, which are written below TicketWebhooks."""
        from .entities.ticket_webhook_fields import AsyncTicketWebhookFieldsService

        return AsyncTicketWebhookFieldsService(self._session)

    @_cached_property
    def ticket_webhook_udf_fields(self) -> AsyncTicketWebhookUdfFieldsService:
        """The service of TicketWebhookUdfFields, which are written below TicketWebhooks."""
        from .entities.ticket_webhook_udf_fields import AsyncTicketWebhookUdfFieldsService

        return AsyncTicketWebhookUdfFieldsService(self._session)

    @_cached_property
    def ticket_webhooks(self) -> AsyncTicketWebhooksService:
        """The service of TicketWebhooks."""
        from .entities.ticket_webhooks import AsyncTicketWebhooksService

        return AsyncTicketWebhooksService(self._session)

    @_cached_property
    def tickets(self) -> AsyncTicketsService:
        """The service of Tickets."""
        from .entities.tickets import AsyncTicketsService

        return AsyncTicketsService(self._session)

    @_cached_property
    def time_entries(self) -> AsyncTimeEntriesService:
        """The service of TimeEntries."""
        from .entities.time_entries import AsyncTimeEntriesService

        return AsyncTimeEntriesService(self._session)

    @_cached_property
    def time_entry_attachments(self) -> AsyncTimeEntryAttachmentsService:
        """The service of TimeEntryAttachments, which are written below TimeEntries."""
        from .entities.time_entry_attachments import AsyncTimeEntryAttachmentsService

        return AsyncTimeEntryAttachmentsService(self._session)

    @_cached_property
    def time_off_requests(self) -> AsyncTimeOffRequestsService:
        """The service of TimeOffRequests, which are written below Resources."""
        from .entities.time_off_requests import AsyncTimeOffRequestsService

        return AsyncTimeOffRequestsService(self._session)

    @_cached_property
    def time_off_requests_approve(self) -> AsyncTimeOffRequestsApproveService:
        """The service of TimeOffRequestsApprove."""
        from .entities.time_off_requests_approve import AsyncTimeOffRequestsApproveService

        return AsyncTimeOffRequestsApproveService(self._session)

    @_cached_property
    def time_off_requests_reject(self) -> AsyncTimeOffRequestsRejectService:
        """The service of TimeOffRequestsReject, which are written below TimeOffRequests."""
        from .entities.time_off_requests_reject import AsyncTimeOffRequestsRejectService

        return AsyncTimeOffRequestsRejectService(self._session)

    @_cached_property
    def user_defined_field_definitions(self) -> AsyncUserDefinedFieldDefinitionsService:
        """The service of UserDefinedFieldDefinitions."""
        from .entities.user_defined_field_definitions import AsyncUserDefinedFieldDefinitionsService

        return AsyncUserDefinedFieldDefinitionsService(self._session)

    @_cached_property
    def user_defined_field_list_items(self) -> AsyncUserDefinedFieldListItemsService:
        """The service of UserDefinedFieldListItems, which are written below UserDefinedFields."""
        from .entities.user_defined_field_list_items import AsyncUserDefinedFieldListItemsService

        return AsyncUserDefinedFieldListItemsService(self._session)

    @_cached_property
    def webhook_event_error_logs(self) -> AsyncWebhookEventErrorLogsService:
        """The service of WebhookEventErrorLogs."""
        from .entities.webhook_event_error_logs import AsyncWebhookEventErrorLogsService

        return AsyncWebhookEventErrorLogsService(self._session)

    @_cached_property
    def work_type_modifiers(self) -> AsyncWorkTypeModifiersService:
        """The service of WorkTypeModifiers."""
        from .entities.work_type_modifiers import AsyncWorkTypeModifiersService

        return AsyncWorkTypeModifiersService(self._session)
