"""TimeEntries. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .contract_service_bundles import ContractServiceBundle as _ContractServiceBundle
    from .contract_services import ContractService as _ContractService
    from .contracts import Contract as _Contract
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .tasks import Task as _Task
    from .tickets import Ticket as _Ticket
    from .time_entry_attachments import TimeEntryAttachment as _TimeEntryAttachment
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .contract_service_bundles import ContractServiceBundlePath as _ContractServiceBundlePath
    from .contract_services import ContractServicePath as _ContractServicePath
    from .contracts import ContractPath as _ContractPath
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath
    from .tasks import TaskPath as _TaskPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TimeEntries",
    "TimeEntry",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_approval_date_time', 'billingApprovalDateTime', 'datetime'),
        _rt.FieldSchema('billing_approval_level_most_recent', 'billingApprovalLevelMostRecent', 'int32', read_only=True),
        _rt.FieldSchema('billing_approval_resource_id', 'billingApprovalResourceID', 'int32', reference='Resource', target='Resources', relation='billing_approval_resource'),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int32', reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_service_bundle_id', 'contractServiceBundleID', 'int64', reference='ContractServiceBundle', target='ContractServiceBundles', relation='contract_service_bundle'),
        _rt.FieldSchema('contract_service_id', 'contractServiceID', 'int64', reference='ContractService', target='ContractServices', relation='contract_service'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_user_id', 'creatorUserID', 'int32', read_only=True),
        _rt.FieldSchema('date_worked', 'dateWorked', 'datetime'),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime'),
        _rt.FieldSchema('hours_to_bill', 'hoursToBill', 'double', read_only=True),
        _rt.FieldSchema('hours_worked', 'hoursWorked', 'double'),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('impersonator_updater_resource_id', 'impersonatorUpdaterResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_updater_resource'),
        _rt.FieldSchema('internal_billing_code_id', 'internalBillingCodeID', 'int32', reference='BillingCode', soap='InternalAllocationCodeID', target='BillingCodes', relation='internal_billing_code'),
        _rt.FieldSchema('internal_notes', 'internalNotes', 'string', length=32000),
        _rt.FieldSchema('is_internal_notes_visible_to_comanaged', 'isInternalNotesVisibleToComanaged', 'boolean'),
        _rt.FieldSchema('is_non_billable', 'isNonBillable', 'boolean', soap='NonBillable'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('last_modified_user_id', 'lastModifiedUserID', 'int32', read_only=True),
        _rt.FieldSchema('offset_hours', 'offsetHours', 'double'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('role_id', 'roleID', 'int32', reference='Role', target='Roles', relation='role'),
        _rt.FieldSchema('show_on_invoice', 'showOnInvoice', 'boolean'),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime'),
        _rt.FieldSchema('summary_notes', 'summaryNotes', 'string', length=32000),
        _rt.FieldSchema('task_id', 'taskID', 'int32', reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', reference='Ticket', target='Tickets', relation='ticket'),
        _rt.FieldSchema('time_entry_type', 'timeEntryType', 'int32', read_only=True, values=(2, 6, 10), soap='Type'),
    ),
    root_writes=True,
    can="create update replace delete",
    package="autotask",
)


class TimeEntryType(_rt.PicklistEnum):
    """Values of ``TimeEntry.time_entry_type``."""

    TICKET = 2, 'Ticket'
    PROJECT_TASK = 6, 'Project Task'
    INTERNAL = 10, 'Internal'


class TimeEntryPath(_rt.Path[_rt.Root, "TimeEntry"]):
    """The relations of TimeEntries, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_approval_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``billing_approval_resource_id`` refers to."""
    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_service_bundle: _ContractServiceBundlePath[_rt.Root]
    """To the row of ContractServiceBundles that ``contract_service_bundle_id`` refers to."""
    contract_service: _ContractServicePath[_rt.Root]
    """To the row of ContractServices that ``contract_service_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    impersonator_updater_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_updater_resource_id`` refers to."""
    internal_billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``internal_billing_code_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TimeEntryFields(_rt.Fields["TimeEntry"], TimeEntryPath["TimeEntry"]):
    """The fields of TimeEntries in queries: ``T = TimeEntry.q``."""

    id: _rt.Integer[TimeEntry]
    """``id``: int64, read-only."""
    billing_approval_date_time: _rt.DateTime[TimeEntry]
    """``billingApprovalDateTime``: datetime."""
    billing_approval_level_most_recent: _rt.Integer[TimeEntry]
    """``billingApprovalLevelMostRecent``: int32, read-only."""
    billing_approval_resource_id: _rt.Integer[TimeEntry]
    """``billingApprovalResourceID``: int32, refers to Resource."""
    billing_code_id: _rt.Integer[TimeEntry]
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: _rt.Integer[TimeEntry]
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: _rt.Integer[TimeEntry]
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: _rt.Integer[TimeEntry]
    """``contractServiceID``: int64, refers to ContractService."""
    create_date_time: _rt.DateTime[TimeEntry]
    """``createDateTime``: datetime, read-only."""
    creator_user_id: _rt.Integer[TimeEntry]
    """``creatorUserID``: int32, read-only."""
    date_worked: _rt.DateTime[TimeEntry]
    """``dateWorked``: datetime."""
    end_date_time: _rt.DateTime[TimeEntry]
    """``endDateTime``: datetime."""
    hours_to_bill: _rt.Double[TimeEntry]
    """``hoursToBill``: double, read-only."""
    hours_worked: _rt.Double[TimeEntry]
    """``hoursWorked``: double."""
    impersonator_creator_resource_id: _rt.Integer[TimeEntry]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: _rt.Integer[TimeEntry]
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    internal_billing_code_id: _rt.Integer[TimeEntry]
    """``internalBillingCodeID``: int32, refers to BillingCode, InternalAllocationCodeID in SOAP."""
    internal_notes: _rt.Text[TimeEntry]
    """``internalNotes``: string, at most 32,000 characters."""
    is_internal_notes_visible_to_comanaged: _rt.Boolean[TimeEntry]
    """``isInternalNotesVisibleToComanaged``: boolean."""
    is_non_billable: _rt.Boolean[TimeEntry]
    """``isNonBillable``: boolean, NonBillable in SOAP."""
    last_modified_date_time: _rt.DateTime[TimeEntry]
    """``lastModifiedDateTime``: datetime, read-only."""
    last_modified_user_id: _rt.Integer[TimeEntry]
    """``lastModifiedUserID``: int32, read-only."""
    offset_hours: _rt.Double[TimeEntry]
    """``offsetHours``: double."""
    resource_id: _rt.Integer[TimeEntry]
    """``resourceID``: int32, required, refers to Resource."""
    role_id: _rt.Integer[TimeEntry]
    """``roleID``: int32, refers to Role."""
    show_on_invoice: _rt.Boolean[TimeEntry]
    """``showOnInvoice``: boolean."""
    start_date_time: _rt.DateTime[TimeEntry]
    """``startDateTime``: datetime."""
    summary_notes: _rt.Text[TimeEntry]
    """``summaryNotes``: string, at most 32,000 characters."""
    task_id: _rt.Integer[TimeEntry]
    """``taskID``: int32, refers to Task."""
    ticket_id: _rt.Integer[TimeEntry]
    """``ticketID``: int32, refers to Ticket."""
    time_entry_type: _rt.Integer[TimeEntry]
    """``timeEntryType``: int32, read-only, picklist, Type in SOAP."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TimeEntry(_rt.Row):
    """A row of TimeEntries, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TimeEntryFields(_SCHEMA)
    picklists = {"time_entry_type": TimeEntryType}

    id: int
    """``id``: int64, read-only."""
    billing_approval_date_time: _rt.datetime | None = None
    """``billingApprovalDateTime``: datetime."""
    billing_approval_level_most_recent: int | None = None
    """``billingApprovalLevelMostRecent``: int32, read-only."""
    billing_approval_resource_id: int | None = None
    """``billingApprovalResourceID``: int32, refers to Resource."""
    billing_code_id: int | None = None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int | None = None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None = None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None = None
    """``contractServiceID``: int64, refers to ContractService."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_user_id: int | None = None
    """``creatorUserID``: int32, read-only."""
    date_worked: _rt.datetime | None = None
    """``dateWorked``: datetime."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime."""
    hours_to_bill: float | None = None
    """``hoursToBill``: double, read-only."""
    hours_worked: float | None = None
    """``hoursWorked``: double."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: int | None = None
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    internal_billing_code_id: int | None = None
    """``internalBillingCodeID``: int32, refers to BillingCode, InternalAllocationCodeID in SOAP."""
    internal_notes: str | None = None
    """``internalNotes``: string, at most 32,000 characters."""
    is_internal_notes_visible_to_comanaged: bool | None = None
    """``isInternalNotesVisibleToComanaged``: boolean."""
    is_non_billable: bool | None = None
    """``isNonBillable``: boolean, NonBillable in SOAP."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    last_modified_user_id: int | None = None
    """``lastModifiedUserID``: int32, read-only."""
    offset_hours: float | None = None
    """``offsetHours``: double."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    role_id: int | None = None
    """``roleID``: int32, refers to Role."""
    show_on_invoice: bool | None = None
    """``showOnInvoice``: boolean."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime."""
    summary_notes: str | None = None
    """``summaryNotes``: string, at most 32,000 characters."""
    task_id: int | None = None
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None = None
    """``ticketID``: int32, refers to Ticket."""
    time_entry_type: int | None = None
    """``timeEntryType``: int32, read-only, picklist, Type in SOAP."""

    @property
    def billing_approval_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``billing_approval_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_approval_resource_id")

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")

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
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def impersonator_updater_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_updater_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_updater_resource_id")

    @property
    def internal_billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``internal_billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "internal_billing_code_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TimeEntryCreateFields(_t.TypedDict, total=False):
    """What a new row of TimeEntries can be given."""

    billing_approval_date_time: _rt.datetime | None
    """``billingApprovalDateTime``: datetime."""
    billing_approval_resource_id: int | None
    """``billingApprovalResourceID``: int32, refers to Resource."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    date_worked: _rt.datetime | None
    """``dateWorked``: datetime."""
    end_date_time: _rt.datetime | None
    """``endDateTime``: datetime."""
    hours_worked: float | None
    """``hoursWorked``: double."""
    internal_billing_code_id: int | None
    """``internalBillingCodeID``: int32, refers to BillingCode, InternalAllocationCodeID in SOAP."""
    internal_notes: str | None
    """``internalNotes``: string, at most 32,000 characters."""
    is_internal_notes_visible_to_comanaged: bool | None
    """``isInternalNotesVisibleToComanaged``: boolean."""
    is_non_billable: bool | None
    """``isNonBillable``: boolean, NonBillable in SOAP."""
    offset_hours: float | None
    """``offsetHours``: double."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    role_id: int | None
    """``roleID``: int32, refers to Role."""
    show_on_invoice: bool | None
    """``showOnInvoice``: boolean."""
    start_date_time: _rt.datetime | None
    """``startDateTime``: datetime."""
    summary_notes: str | None
    """``summaryNotes``: string, at most 32,000 characters."""
    task_id: int | None
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TimeEntryCreate(_rt.WriteModel):
    """A row of TimeEntries to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    billing_approval_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``billingApprovalDateTime``: datetime."""
    billing_approval_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``billingApprovalResourceID``: int32, refers to Resource."""
    billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int | None | _rt.Unset = _rt.UNSET
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceID``: int64, refers to ContractService."""
    date_worked: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``dateWorked``: datetime."""
    end_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``endDateTime``: datetime."""
    hours_worked: float | None | _rt.Unset = _rt.UNSET
    """``hoursWorked``: double."""
    internal_billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``internalBillingCodeID``: int32, refers to BillingCode, InternalAllocationCodeID in SOAP."""
    internal_notes: str | None | _rt.Unset = _rt.UNSET
    """``internalNotes``: string, at most 32,000 characters."""
    is_internal_notes_visible_to_comanaged: bool | None | _rt.Unset = _rt.UNSET
    """``isInternalNotesVisibleToComanaged``: boolean."""
    is_non_billable: bool | None | _rt.Unset = _rt.UNSET
    """``isNonBillable``: boolean, NonBillable in SOAP."""
    offset_hours: float | None | _rt.Unset = _rt.UNSET
    """``offsetHours``: double."""
    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    role_id: int | None | _rt.Unset = _rt.UNSET
    """``roleID``: int32, refers to Role."""
    show_on_invoice: bool | None | _rt.Unset = _rt.UNSET
    """``showOnInvoice``: boolean."""
    start_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``startDateTime``: datetime."""
    summary_notes: str | None | _rt.Unset = _rt.UNSET
    """``summaryNotes``: string, at most 32,000 characters."""
    task_id: int | None | _rt.Unset = _rt.UNSET
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None | _rt.Unset = _rt.UNSET
    """``ticketID``: int32, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TimeEntryCreateFields]) -> None: ...


class TimeEntryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TimeEntries. Left out is kept; None clears."""

    billing_approval_date_time: _rt.datetime | None
    """``billingApprovalDateTime``: datetime."""
    billing_approval_resource_id: int | None
    """``billingApprovalResourceID``: int32, refers to Resource."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    date_worked: _rt.datetime | None
    """``dateWorked``: datetime."""
    end_date_time: _rt.datetime | None
    """``endDateTime``: datetime."""
    hours_worked: float | None
    """``hoursWorked``: double."""
    internal_billing_code_id: int | None
    """``internalBillingCodeID``: int32, refers to BillingCode, InternalAllocationCodeID in SOAP."""
    internal_notes: str | None
    """``internalNotes``: string, at most 32,000 characters."""
    is_internal_notes_visible_to_comanaged: bool | None
    """``isInternalNotesVisibleToComanaged``: boolean."""
    is_non_billable: bool | None
    """``isNonBillable``: boolean, NonBillable in SOAP."""
    offset_hours: float | None
    """``offsetHours``: double."""
    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    role_id: int | None
    """``roleID``: int32, refers to Role."""
    show_on_invoice: bool | None
    """``showOnInvoice``: boolean."""
    start_date_time: _rt.datetime | None
    """``startDateTime``: datetime."""
    summary_notes: str | None
    """``summaryNotes``: string, at most 32,000 characters."""
    task_id: int | None
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""


class TimeEntryReplaceFields(_t.TypedDict, total=False):
    """What a row of TimeEntries is replaced by. Left out is cleared."""

    billing_approval_date_time: _rt.datetime | None
    """``billingApprovalDateTime``: datetime."""
    billing_approval_resource_id: int | None
    """``billingApprovalResourceID``: int32, refers to Resource."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int | None
    """``contractID``: int32, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    date_worked: _rt.datetime | None
    """``dateWorked``: datetime."""
    end_date_time: _rt.datetime | None
    """``endDateTime``: datetime."""
    hours_worked: float | None
    """``hoursWorked``: double."""
    internal_billing_code_id: int | None
    """``internalBillingCodeID``: int32, refers to BillingCode, InternalAllocationCodeID in SOAP."""
    internal_notes: str | None
    """``internalNotes``: string, at most 32,000 characters."""
    is_internal_notes_visible_to_comanaged: bool | None
    """``isInternalNotesVisibleToComanaged``: boolean."""
    is_non_billable: bool | None
    """``isNonBillable``: boolean, NonBillable in SOAP."""
    offset_hours: float | None
    """``offsetHours``: double."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    role_id: int | None
    """``roleID``: int32, refers to Role."""
    show_on_invoice: bool | None
    """``showOnInvoice``: boolean."""
    start_date_time: _rt.datetime | None
    """``startDateTime``: datetime."""
    summary_notes: str | None
    """``summaryNotes``: string, at most 32,000 characters."""
    task_id: int | None
    """``taskID``: int32, refers to Task."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""


class TimeEntriesService(_rt.Readable[TimeEntry], _rt.Referring[TimeEntry, "_Contract | _ContractService | _ContractServiceBundle | _Role | _Task | _Ticket"], _rt.Creatable[TimeEntry], _rt.Updatable[TimeEntry], _rt.Deleting[TimeEntry]):
    """What the API can do with TimeEntries: the sync service."""

    model = TimeEntry

    @_t.overload
    def create(self, model: TimeEntryCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TimeEntryCreateFields]) -> int: ...

    def create(self, model: TimeEntryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TimeEntryCreate, model, fields)

    @_t.overload
    def update(self, row: TimeEntry, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TimeEntryUpdateFields]) -> None: ...

    def update(self, target: int | TimeEntry, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TimeEntryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})

    def attachments(self, id: int, /) -> _rt.Attachments[_TimeEntryAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .time_entry_attachments import TimeEntryAttachmentsService

        return _rt.Attachments(TimeEntryAttachmentsService(self._session), id)


class AsyncTimeEntriesService(_rt.AsyncReadable[TimeEntry], _rt.AsyncReferring[TimeEntry, "_Contract | _ContractService | _ContractServiceBundle | _Role | _Task | _Ticket"], _rt.AsyncCreatable[TimeEntry], _rt.AsyncUpdatable[TimeEntry], _rt.AsyncDeleting[TimeEntry]):
    """What the API can do with TimeEntries: the async service."""

    model = TimeEntry

    @_t.overload
    async def create(self, model: TimeEntryCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TimeEntryCreateFields]) -> int: ...

    async def create(self, model: TimeEntryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TimeEntryCreate, model, fields)

    @_t.overload
    async def update(self, row: TimeEntry, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TimeEntryUpdateFields]) -> None: ...

    async def update(self, target: int | TimeEntry, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TimeEntryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_TimeEntryAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .time_entry_attachments import AsyncTimeEntryAttachmentsService

        return _rt.AsyncAttachments(AsyncTimeEntryAttachmentsService(self._session), id)
