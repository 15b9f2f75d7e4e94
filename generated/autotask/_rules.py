"""Which rows must exist, be active and fit each other. Generated; do not edit."""

from autotask_runtime.integrity import public as _kinds

RULES: tuple[_kinds.Rule, ...] = (
    _kinds.Exists(id='reference-exists', says='the rows that a row refers to exist', source='api-facts section 11: Value does not exist for …, Reference value on field … does not exist or is invalid'),
    _kinds.Active(id='reference-active', says='the rows that a row refers to are active, where such rows can be inactive', source='api-facts section 11: bad or inactive reference'),
    _kinds.Belongs(id='ticket-contact-company', collection='Tickets', way='contact.company_id', among=('company_id', 'company.parent_company_id'), says="the contact is of the ticket's company or of its parent", source='api-facts section 10 (DOC)'),
    _kinds.Belongs(id='ticket-contract-company', collection='Tickets', way='contract.company_id', among=('company_id', 'company.parent_company_id'), says="the contract is of the ticket's company or of its parent", source='api-facts section 10 (DOC)'),
    _kinds.Belongs(id='ticket-location-company', collection='Tickets', way='company_location.company_id', among=('company_id', 'company.parent_company_id'), says="the location is of the ticket's company or of its parent", source='api-facts section 10 (DOC)'),
    _kinds.Together(id='ticket-resource-and-role', collection='Tickets', fields=('assigned_resource_id', 'assigned_resource_role_id'), says='a resource and its role go together', source='api-facts section 10 (DOC)'),
    _kinds.Linked(id='ticket-resource-role', collection='Tickets', fields=('assigned_resource_id', 'assigned_resource_role_id'), through='ResourceRoles', by=('resource_id', 'role_id'), says='the resource has the role, by department or service desk', source="api-facts section 11: Data violation, role pair; Autotask's help on ResourceRoles: a role is required when a resource is assigned to a ticket or task, and its rows are those of departments, queues and service desk roles"),
    _kinds.Unlinked(id='ticket-primary-not-secondary', collection='Tickets', fields=('id', 'assigned_resource_id'), through='TicketSecondaryResources', by=('ticket_id', 'resource_id'), says='the primary resource is no secondary one of the ticket', source='api-facts section 10 (DOC)'),
    _kinds.Apart(id='ticket-secondary-not-primary', collection='TicketSecondaryResources', way='resource_id', other='ticket.assigned_resource_id', says='a secondary resource is not the primary one of the ticket', source='api-facts section 10 (DOC)'),
    _kinds.PicklistParent(id='ticket-sub-issue', collection='Tickets', field='sub_issue_type', parent='issue_type', says='the sub-issue type belongs to the issue type', source='api-facts section 6 (TS N8N DJ): parentValue, subIssueType→issueType'),
    _kinds.AtMost(id='ticket-additional-contacts', collection='TicketAdditionalContacts', field='ticket_id', most=30, says='a ticket has at most 30 additional contacts', source='api-facts section 10 (DOC)'),
    _kinds.AtMost(id='ticket-additional-items', collection='TicketAdditionalConfigurationItems', field='ticket_id', most=100, says='a ticket has at most 100 additional configuration items', source='api-facts section 10 (DOC)'),
    _kinds.Together(id='task-resource-and-role', collection='Tasks', fields=('assigned_resource_id', 'assigned_resource_role_id'), says='a resource and its role go together', source="Autotask's help on ResourceRoles: a role is required when a resource is assigned to a ticket or task"),
    _kinds.Linked(id='task-resource-role', collection='Tasks', fields=('assigned_resource_id', 'assigned_resource_role_id'), through='ResourceRoles', by=('resource_id', 'role_id'), says='the resource has the role, by department or service desk', source='as ticket-resource-role'),
    _kinds.Needs(id='task-staffed', collection='Tasks', field='assigned_resource_id', fields=('department_id', 'billing_code_id'), says='with a resource also a department and a billing code', source='api-facts section 10 (TCT)'),
    _kinds.AtMost(id='task-secondary-resources', collection='TaskSecondaryResources', field='task_id', most=50, says='a task has at most 50 secondary resources', source='api-facts section 10 (DOC)'),
    _kinds.OneOf(id='time-entry-work', collection='TimeEntries', fields=('ticket_id', 'task_id', 'internal_billing_code_id'), says='work on one ticket, task or internal billing code', source='api-facts section 10 (TCT N8N)'),
    _kinds.Needs(id='time-entry-role', collection='TimeEntries', field='ticket_id', fields=('role_id',), says='a role for work on a ticket', source='api-facts section 10 (TCT N8N)'),
    _kinds.Valued(id='time-entry-billing-code', collection='TimeEntries', way='billing_code.use_type', values=(1,), says='a billing code of the use type 1, work', source='api-facts section 10 (TCT N8N)'),
)
"""The referential rules of the API, in the order in which they are asked; ``at.rules`` holds those of one client."""
