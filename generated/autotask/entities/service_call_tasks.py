"""ServiceCallTasks. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .service_calls import ServiceCall as _ServiceCall
    from .tasks import Task as _Task
    from .service_calls import ServiceCallPath as _ServiceCallPath
    from .tasks import TaskPath as _TaskPath

_SCHEMA = _rt.EntitySchema(
    "ServiceCallTasks",
    "ServiceCallTask",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('service_call_id', 'serviceCallID', 'int32', required=True, reference='ServiceCall', target='ServiceCalls', relation='service_call'),
        _rt.FieldSchema('task_id', 'taskID', 'int32', required=True, reference='Task', target='Tasks', relation='task'),
    ),
    parent=('ServiceCalls', 'Tasks', 'service_call_id'),
    can="create delete",
    package="autotask",
)


class ServiceCallTaskPath(_rt.Path[_rt.Root, "ServiceCallTask"]):
    """The relations of ServiceCallTasks, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    service_call: _ServiceCallPath[_rt.Root]
    """To the row of ServiceCalls that ``service_call_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""


class ServiceCallTaskFields(_rt.Fields["ServiceCallTask"], ServiceCallTaskPath["ServiceCallTask"]):
    """The fields of ServiceCallTasks in queries: ``T = ServiceCallTask.q``."""

    id: _rt.Integer[ServiceCallTask]
    """``id``: int64, read-only."""
    service_call_id: _rt.Integer[ServiceCallTask]
    """``serviceCallID``: int32, required, refers to ServiceCall."""
    task_id: _rt.Integer[ServiceCallTask]
    """``taskID``: int32, required, refers to Task."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ServiceCallTask(_rt.Row):
    """A row of ServiceCallTasks, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ServiceCallTaskFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    service_call_id: int | None = None
    """``serviceCallID``: int32, required, refers to ServiceCall."""
    task_id: int | None = None
    """``taskID``: int32, required, refers to Task."""

    @property
    def service_call(self) -> _rt.Ref[_ServiceCall]:
        """The row of ServiceCalls that ``service_call_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_call_id")

    @property
    def task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "task_id")


class ServiceCallTaskCreateFields(_t.TypedDict, total=False):
    """What a new row of ServiceCallTasks can be given."""

    service_call_id: _t.Required[int]
    """``serviceCallID``: int32, required, refers to ServiceCall."""
    task_id: _t.Required[int]
    """``taskID``: int32, required, refers to Task."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ServiceCallTaskCreate(_rt.WriteModel):
    """A row of ServiceCallTasks to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    service_call_id: int
    """``serviceCallID``: int32, required, refers to ServiceCall."""
    task_id: int
    """``taskID``: int32, required, refers to Task."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ServiceCallTaskCreateFields]) -> None: ...


class ServiceCallTasksService(_rt.Readable[ServiceCallTask], _rt.Referring[ServiceCallTask, "_ServiceCall | _Task"], _rt.Creatable[ServiceCallTask], _rt.Deleting[ServiceCallTask]):
    """What the API can do with ServiceCallTasks, below ServiceCalls: the sync service."""

    model = ServiceCallTask

    @_t.overload
    def create(self, model: ServiceCallTaskCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ServiceCallTaskCreateFields]) -> int: ...

    def create(self, model: ServiceCallTaskCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ServiceCallTaskCreate, model, fields)

    def delete(self, id: int, /, *, service_call_id: int) -> None:
        """Delete the row with this id, below the row of ServiceCalls it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"service_call_id": service_call_id})


class AsyncServiceCallTasksService(_rt.AsyncReadable[ServiceCallTask], _rt.AsyncReferring[ServiceCallTask, "_ServiceCall | _Task"], _rt.AsyncCreatable[ServiceCallTask], _rt.AsyncDeleting[ServiceCallTask]):
    """What the API can do with ServiceCallTasks, below ServiceCalls: the async service."""

    model = ServiceCallTask

    @_t.overload
    async def create(self, model: ServiceCallTaskCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ServiceCallTaskCreateFields]) -> int: ...

    async def create(self, model: ServiceCallTaskCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ServiceCallTaskCreate, model, fields)

    async def delete(self, id: int, /, *, service_call_id: int) -> None:
        """Delete the row with this id, below the row of ServiceCalls it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"service_call_id": service_call_id})
