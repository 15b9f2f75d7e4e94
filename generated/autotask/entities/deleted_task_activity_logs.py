"""DeletedTaskActivityLogs. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .tasks import Task as _Task
    from .resources import ResourcePath as _ResourcePath
    from .tasks import TaskPath as _TaskPath

_SCHEMA = _rt.EntitySchema(
    "DeletedTaskActivityLogs",
    "DeletedTaskActivityLog",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('type_id', 'typeID', 'int32', read_only=True),
        _rt.FieldSchema('task_id', 'taskID', 'int32', read_only=True, reference='Task', target='Tasks', relation='task'),
        _rt.FieldSchema('task_number', 'taskNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('note_or_attachment_title', 'noteOrAttachmentTitle', 'string', length=255, read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('activity_date_time', 'activityDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('hours_worked', 'hoursWorked', 'double', read_only=True),
        _rt.FieldSchema('deleted_by_resource_id', 'deletedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='deleted_by_resource'),
        _rt.FieldSchema('deleted_date_time', 'deletedDateTime', 'datetime', read_only=True),
    ),
    package="autotask",
)


class DeletedTaskActivityLogPath(_rt.Path[_rt.Root, "DeletedTaskActivityLog"]):
    """The relations of DeletedTaskActivityLogs, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""
    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    deleted_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``deleted_by_resource_id`` refers to."""


class DeletedTaskActivityLogFields(_rt.Fields["DeletedTaskActivityLog"], DeletedTaskActivityLogPath["DeletedTaskActivityLog"]):
    """The fields of DeletedTaskActivityLogs in queries: ``T = DeletedTaskActivityLog.q``."""

    id: _rt.Integer[DeletedTaskActivityLog]
    """``id``: int64, read-only."""
    type_id: _rt.Integer[DeletedTaskActivityLog]
    """``typeID``: int32, read-only, picklist of the tenant."""
    task_id: _rt.Integer[DeletedTaskActivityLog]
    """``taskID``: int32, read-only, refers to Task."""
    task_number: _rt.Text[DeletedTaskActivityLog]
    """``taskNumber``: string, at most 50 characters, read-only."""
    note_or_attachment_title: _rt.Text[DeletedTaskActivityLog]
    """``noteOrAttachmentTitle``: string, at most 255 characters, read-only."""
    created_by_resource_id: _rt.Integer[DeletedTaskActivityLog]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    activity_date_time: _rt.DateTime[DeletedTaskActivityLog]
    """``activityDateTime``: datetime, read-only."""
    start_date_time: _rt.DateTime[DeletedTaskActivityLog]
    """``startDateTime``: datetime, read-only."""
    end_date_time: _rt.DateTime[DeletedTaskActivityLog]
    """``endDateTime``: datetime, read-only."""
    hours_worked: _rt.Double[DeletedTaskActivityLog]
    """``hoursWorked``: double, read-only."""
    deleted_by_resource_id: _rt.Integer[DeletedTaskActivityLog]
    """``deletedByResourceID``: int32, read-only, refers to Resource."""
    deleted_date_time: _rt.DateTime[DeletedTaskActivityLog]
    """``deletedDateTime``: datetime, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DeletedTaskActivityLog(_rt.Row):
    """A row of DeletedTaskActivityLogs, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DeletedTaskActivityLogFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    type_id: int | None = None
    """``typeID``: int32, read-only, picklist of the tenant."""
    task_id: int | None = None
    """``taskID``: int32, read-only, refers to Task."""
    task_number: str | None = None
    """``taskNumber``: string, at most 50 characters, read-only."""
    note_or_attachment_title: str | None = None
    """``noteOrAttachmentTitle``: string, at most 255 characters, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    activity_date_time: _rt.datetime | None = None
    """``activityDateTime``: datetime, read-only."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime, read-only."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime, read-only."""
    hours_worked: float | None = None
    """``hoursWorked``: double, read-only."""
    deleted_by_resource_id: int | None = None
    """``deletedByResourceID``: int32, read-only, refers to Resource."""
    deleted_date_time: _rt.datetime | None = None
    """``deletedDateTime``: datetime, read-only."""

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def deleted_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``deleted_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "deleted_by_resource_id")


class DeletedTaskActivityLogsService(_rt.Readable[DeletedTaskActivityLog], _rt.Referring[DeletedTaskActivityLog, "_Task"]):
    """What the API can do with DeletedTaskActivityLogs: the sync service."""

    model = DeletedTaskActivityLog


class AsyncDeletedTaskActivityLogsService(_rt.AsyncReadable[DeletedTaskActivityLog], _rt.AsyncReferring[DeletedTaskActivityLog, "_Task"]):
    """What the API can do with DeletedTaskActivityLogs: the async service."""

    model = DeletedTaskActivityLog
