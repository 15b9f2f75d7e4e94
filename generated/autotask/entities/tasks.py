"""Tasks. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .company_locations import CompanyLocation as _CompanyLocation
    from .phases import Phase as _Phase
    from .projects import Project as _Project
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .task_attachments import TaskAttachment as _TaskAttachment
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .company_locations import CompanyLocationPath as _CompanyLocationPath
    from .phases import PhasePath as _PhasePath
    from .projects import ProjectPath as _ProjectPath
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "Tasks",
    "Task",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('assigned_resource_id', 'assignedResourceID', 'int32', reference='Resource', target='Resources', relation='assigned_resource'),
        _rt.FieldSchema('assigned_resource_role_id', 'assignedResourceRoleID', 'int32', reference='Role', target='Roles', relation='assigned_resource_role'),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int32', reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('can_client_portal_user_complete_task', 'canClientPortalUserCompleteTask', 'boolean'),
        _rt.FieldSchema('company_location_id', 'companyLocationID', 'int32', reference='CompanyLocation', soap='AccountPhysicalLocationID', target='CompanyLocations', relation='company_location'),
        _rt.FieldSchema('completed_by_resource_id', 'completedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='completed_by_resource'),
        _rt.FieldSchema('completed_by_type', 'completedByType', 'int32', read_only=True),
        _rt.FieldSchema('completed_date_time', 'completedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('creator_type', 'creatorType', 'int32', read_only=True),
        _rt.FieldSchema('department_id', 'departmentID', 'int32'),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime'),
        _rt.FieldSchema('estimated_hours', 'estimatedHours', 'double'),
        _rt.FieldSchema('external_id', 'externalID', 'string', length=50),
        _rt.FieldSchema('hours_to_be_scheduled', 'hoursToBeScheduled', 'double', read_only=True),
        _rt.FieldSchema('is_task_billable', 'isTaskBillable', 'boolean', read_only=True, soap='TaskIsBillable'),
        _rt.FieldSchema('is_visible_in_client_portal', 'isVisibleInClientPortal', 'boolean'),
        _rt.FieldSchema('last_activity_date_time', 'lastActivityDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('last_activity_person_type', 'lastActivityPersonType', 'int32', read_only=True),
        _rt.FieldSchema('last_activity_resource_id', 'lastActivityResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_activity_resource'),
        _rt.FieldSchema('phase_id', 'phaseID', 'int32', reference='Phase', target='Phases', relation='phase'),
        _rt.FieldSchema('priority', 'priority', 'int32'),
        _rt.FieldSchema('priority_label', 'priorityLabel', 'int32'),
        _rt.FieldSchema('project_id', 'projectID', 'int32', required=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('remaining_hours', 'remainingHours', 'double', queryable=False),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime'),
        _rt.FieldSchema('status', 'status', 'int32', required=True),
        _rt.FieldSchema('task_category_id', 'taskCategoryID', 'int32'),
        _rt.FieldSchema('task_number', 'taskNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('task_type', 'taskType', 'int32', required=True),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
    ),
    parent=('Projects', 'Tasks', 'project_id'),
    user_defined_fields=True,
    label="title",
    can="create update replace",
    unique=(('external_id',), ('task_number',)),
    package="autotask",
)


class TaskPath(_rt.Path[_rt.Root, "Task"]):
    """The relations of Tasks, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    assigned_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``assigned_resource_id`` refers to."""
    assigned_resource_role: _RolePath[_rt.Root]
    """To the row of Roles that ``assigned_resource_role_id`` refers to."""
    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    company_location: _CompanyLocationPath[_rt.Root]
    """To the row of CompanyLocations that ``company_location_id`` refers to."""
    completed_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``completed_by_resource_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    last_activity_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_activity_resource_id`` refers to."""
    phase: _PhasePath[_rt.Root]
    """To the row of Phases that ``phase_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""


class TaskFields(_rt.Fields["Task"], TaskPath["Task"]):
    """The fields of Tasks in queries: ``T = Task.q``."""

    id: _rt.Integer[Task]
    """``id``: int64, read-only."""
    assigned_resource_id: _rt.Integer[Task]
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: _rt.Integer[Task]
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: _rt.Integer[Task]
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    can_client_portal_user_complete_task: _rt.Boolean[Task]
    """``canClientPortalUserCompleteTask``: boolean."""
    company_location_id: _rt.Integer[Task]
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    completed_by_resource_id: _rt.Integer[Task]
    """``completedByResourceID``: int32, read-only, refers to Resource."""
    completed_by_type: _rt.Integer[Task]
    """``completedByType``: int32, read-only, picklist of the tenant."""
    completed_date_time: _rt.DateTime[Task]
    """``completedDateTime``: datetime, read-only."""
    create_date_time: _rt.DateTime[Task]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[Task]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    creator_type: _rt.Integer[Task]
    """``creatorType``: int32, read-only, picklist of the tenant."""
    department_id: _rt.Integer[Task]
    """``departmentID``: int32, picklist of the tenant."""
    description: _rt.Text[Task]
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.DateTime[Task]
    """``endDateTime``: datetime."""
    estimated_hours: _rt.Double[Task]
    """``estimatedHours``: double."""
    external_id: _rt.Text[Task]
    """``externalID``: string, at most 50 characters."""
    hours_to_be_scheduled: _rt.Double[Task]
    """``hoursToBeScheduled``: double, read-only."""
    is_task_billable: _rt.Boolean[Task]
    """``isTaskBillable``: boolean, read-only, TaskIsBillable in SOAP."""
    is_visible_in_client_portal: _rt.Boolean[Task]
    """``isVisibleInClientPortal``: boolean."""
    last_activity_date_time: _rt.DateTime[Task]
    """``lastActivityDateTime``: datetime, read-only."""
    last_activity_person_type: _rt.Integer[Task]
    """``lastActivityPersonType``: int32, read-only, picklist of the tenant."""
    last_activity_resource_id: _rt.Integer[Task]
    """``lastActivityResourceID``: int32, read-only, refers to Resource."""
    phase_id: _rt.Integer[Task]
    """``phaseID``: int32, refers to Phase."""
    priority: _rt.Integer[Task]
    """``priority``: int32."""
    priority_label: _rt.Integer[Task]
    """``priorityLabel``: int32, picklist of the tenant."""
    project_id: _rt.Integer[Task]
    """``projectID``: int32, required, refers to Project."""
    purchase_order_number: _rt.Text[Task]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    remaining_hours: _rt.Double[Task]
    """``remainingHours``: double, not queryable."""
    start_date_time: _rt.DateTime[Task]
    """``startDateTime``: datetime."""
    status: _rt.Integer[Task]
    """``status``: int32, required, picklist of the tenant."""
    task_category_id: _rt.Integer[Task]
    """``taskCategoryID``: int32, picklist of the tenant."""
    task_number: _rt.Text[Task]
    """``taskNumber``: string, at most 50 characters, read-only."""
    task_type: _rt.Integer[Task]
    """``taskType``: int32, required, picklist of the tenant."""
    title: _rt.Text[Task]
    """``title``: string, at most 255 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Task(_rt.Row):
    """A row of Tasks, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaskFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    assigned_resource_id: int | None = None
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None = None
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None = None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    can_client_portal_user_complete_task: bool | None = None
    """``canClientPortalUserCompleteTask``: boolean."""
    company_location_id: int | None = None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    completed_by_resource_id: int | None = None
    """``completedByResourceID``: int32, read-only, refers to Resource."""
    completed_by_type: int | None = None
    """``completedByType``: int32, read-only, picklist of the tenant."""
    completed_date_time: _rt.datetime | None = None
    """``completedDateTime``: datetime, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    creator_type: int | None = None
    """``creatorType``: int32, read-only, picklist of the tenant."""
    department_id: int | None = None
    """``departmentID``: int32, picklist of the tenant."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime."""
    estimated_hours: float | None = None
    """``estimatedHours``: double."""
    external_id: str | None = None
    """``externalID``: string, at most 50 characters."""
    hours_to_be_scheduled: float | None = None
    """``hoursToBeScheduled``: double, read-only."""
    is_task_billable: bool | None = None
    """``isTaskBillable``: boolean, read-only, TaskIsBillable in SOAP."""
    is_visible_in_client_portal: bool | None = None
    """``isVisibleInClientPortal``: boolean."""
    last_activity_date_time: _rt.datetime | None = None
    """``lastActivityDateTime``: datetime, read-only."""
    last_activity_person_type: int | None = None
    """``lastActivityPersonType``: int32, read-only, picklist of the tenant."""
    last_activity_resource_id: int | None = None
    """``lastActivityResourceID``: int32, read-only, refers to Resource."""
    phase_id: int | None = None
    """``phaseID``: int32, refers to Phase."""
    priority: int | None = None
    """``priority``: int32."""
    priority_label: int | None = None
    """``priorityLabel``: int32, picklist of the tenant."""
    project_id: int | None = None
    """``projectID``: int32, required, refers to Project."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    remaining_hours: float | None = None
    """``remainingHours``: double, not queryable."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime."""
    status: int | None = None
    """``status``: int32, required, picklist of the tenant."""
    task_category_id: int | None = None
    """``taskCategoryID``: int32, picklist of the tenant."""
    task_number: str | None = None
    """``taskNumber``: string, at most 50 characters, read-only."""
    task_type: int | None = None
    """``taskType``: int32, required, picklist of the tenant."""
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
    def company_location(self) -> _rt.Ref[_CompanyLocation]:
        """The row of CompanyLocations that ``company_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_location_id")

    @property
    def completed_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``completed_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "completed_by_resource_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def last_activity_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_activity_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_activity_resource_id")

    @property
    def phase(self) -> _rt.Ref[_Phase]:
        """The row of Phases that ``phase_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "phase_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")


class TaskCreateFields(_t.TypedDict, total=False):
    """What a new row of Tasks can be given."""

    assigned_resource_id: int | None
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    can_client_portal_user_complete_task: bool | None
    """``canClientPortalUserCompleteTask``: boolean."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    department_id: int | None
    """``departmentID``: int32, picklist of the tenant."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime | None
    """``endDateTime``: datetime."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    is_visible_in_client_portal: bool | None
    """``isVisibleInClientPortal``: boolean."""
    phase_id: int | None
    """``phaseID``: int32, refers to Phase."""
    priority: int | None
    """``priority``: int32."""
    priority_label: int | None
    """``priorityLabel``: int32, picklist of the tenant."""
    project_id: _t.Required[int]
    """``projectID``: int32, required, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    remaining_hours: float | None
    """``remainingHours``: double, not queryable."""
    start_date_time: _rt.datetime | None
    """``startDateTime``: datetime."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    task_category_id: int | None
    """``taskCategoryID``: int32, picklist of the tenant."""
    task_type: _t.Required[int]
    """``taskType``: int32, required, picklist of the tenant."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaskCreate(_rt.WriteModel):
    """A row of Tasks to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    assigned_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None | _rt.Unset = _rt.UNSET
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    can_client_portal_user_complete_task: bool | None | _rt.Unset = _rt.UNSET
    """``canClientPortalUserCompleteTask``: boolean."""
    company_location_id: int | None | _rt.Unset = _rt.UNSET
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    department_id: int | None | _rt.Unset = _rt.UNSET
    """``departmentID``: int32, picklist of the tenant."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``endDateTime``: datetime."""
    estimated_hours: float | None | _rt.Unset = _rt.UNSET
    """``estimatedHours``: double."""
    external_id: str | None | _rt.Unset = _rt.UNSET
    """``externalID``: string, at most 50 characters."""
    is_visible_in_client_portal: bool | None | _rt.Unset = _rt.UNSET
    """``isVisibleInClientPortal``: boolean."""
    phase_id: int | None | _rt.Unset = _rt.UNSET
    """``phaseID``: int32, refers to Phase."""
    priority: int | None | _rt.Unset = _rt.UNSET
    """``priority``: int32."""
    priority_label: int | None | _rt.Unset = _rt.UNSET
    """``priorityLabel``: int32, picklist of the tenant."""
    project_id: int
    """``projectID``: int32, required, refers to Project."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    remaining_hours: float | None | _rt.Unset = _rt.UNSET
    """``remainingHours``: double, not queryable."""
    start_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``startDateTime``: datetime."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    task_category_id: int | None | _rt.Unset = _rt.UNSET
    """``taskCategoryID``: int32, picklist of the tenant."""
    task_type: int
    """``taskType``: int32, required, picklist of the tenant."""
    title: str
    """``title``: string, at most 255 characters, required."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaskCreateFields]) -> None: ...


class TaskUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Tasks. Left out is kept; None clears."""

    project_id: _t.Required[int]
    """The id of the row of Projects that this one belongs to."""
    assigned_resource_id: int | None
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    can_client_portal_user_complete_task: bool | None
    """``canClientPortalUserCompleteTask``: boolean."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    department_id: int | None
    """``departmentID``: int32, picklist of the tenant."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime | None
    """``endDateTime``: datetime."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    is_visible_in_client_portal: bool | None
    """``isVisibleInClientPortal``: boolean."""
    phase_id: int | None
    """``phaseID``: int32, refers to Phase."""
    priority: int | None
    """``priority``: int32."""
    priority_label: int | None
    """``priorityLabel``: int32, picklist of the tenant."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    remaining_hours: float | None
    """``remainingHours``: double, not queryable."""
    start_date_time: _rt.datetime | None
    """``startDateTime``: datetime."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    task_category_id: int | None
    """``taskCategoryID``: int32, picklist of the tenant."""
    task_type: int
    """``taskType``: int32, required, picklist of the tenant."""
    title: str
    """``title``: string, at most 255 characters, required."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class TaskReplaceFields(_t.TypedDict, total=False):
    """What a row of Tasks is replaced by. Left out is cleared."""

    project_id: _t.Required[int]
    """The id of the row of Projects that this one belongs to."""
    assigned_resource_id: int | None
    """``assignedResourceID``: int32, refers to Resource."""
    assigned_resource_role_id: int | None
    """``assignedResourceRoleID``: int32, refers to Role."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    can_client_portal_user_complete_task: bool | None
    """``canClientPortalUserCompleteTask``: boolean."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    department_id: int | None
    """``departmentID``: int32, picklist of the tenant."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime | None
    """``endDateTime``: datetime."""
    estimated_hours: float | None
    """``estimatedHours``: double."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    is_visible_in_client_portal: bool | None
    """``isVisibleInClientPortal``: boolean."""
    phase_id: int | None
    """``phaseID``: int32, refers to Phase."""
    priority: int | None
    """``priority``: int32."""
    priority_label: int | None
    """``priorityLabel``: int32, picklist of the tenant."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    remaining_hours: float | None
    """``remainingHours``: double, not queryable."""
    start_date_time: _rt.datetime | None
    """``startDateTime``: datetime."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    task_category_id: int | None
    """``taskCategoryID``: int32, picklist of the tenant."""
    task_type: _t.Required[int]
    """``taskType``: int32, required, picklist of the tenant."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class TasksService(_rt.Readable[Task], _rt.Referring[Task, "_BillingCode | _CompanyLocation | _Phase | _Project | _Role"], _rt.Creatable[Task], _rt.Updatable[Task]):
    """What the API can do with Tasks, below Projects: the sync service."""

    model = Task

    @_t.overload
    def create(self, model: TaskCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaskCreateFields]) -> int: ...

    def create(self, model: TaskCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaskCreate, model, fields)

    @_t.overload
    def update(self, row: Task, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TaskUpdateFields]) -> None: ...

    def update(self, target: int | Task, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TaskReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_TaskAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .task_attachments import TaskAttachmentsService

        return _rt.Attachments(TaskAttachmentsService(self._session), id)


class AsyncTasksService(_rt.AsyncReadable[Task], _rt.AsyncReferring[Task, "_BillingCode | _CompanyLocation | _Phase | _Project | _Role"], _rt.AsyncCreatable[Task], _rt.AsyncUpdatable[Task]):
    """What the API can do with Tasks, below Projects: the async service."""

    model = Task

    @_t.overload
    async def create(self, model: TaskCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaskCreateFields]) -> int: ...

    async def create(self, model: TaskCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaskCreate, model, fields)

    @_t.overload
    async def update(self, row: Task, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TaskUpdateFields]) -> None: ...

    async def update(self, target: int | Task, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TaskReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_TaskAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .task_attachments import AsyncTaskAttachmentsService

        return _rt.AsyncAttachments(AsyncTaskAttachmentsService(self._session), id)
