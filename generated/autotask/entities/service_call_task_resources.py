"""ServiceCallTaskResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .service_call_tasks import ServiceCallTask as _ServiceCallTask
    from .resources import ResourcePath as _ResourcePath
    from .service_call_tasks import ServiceCallTaskPath as _ServiceCallTaskPath

_SCHEMA = _rt.EntitySchema(
    "ServiceCallTaskResources",
    "ServiceCallTaskResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('service_call_task_id', 'serviceCallTaskID', 'int32', required=True, reference='ServiceCallTask', target='ServiceCallTasks', relation='service_call_task'),
    ),
    parent=('ServiceCallTasks', 'Resources', 'service_call_task_id'),
    can="create delete",
    package="autotask",
)


class ServiceCallTaskResourcePath(_rt.Path[_rt.Root, "ServiceCallTaskResource"]):
    """The relations of ServiceCallTaskResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    service_call_task: _ServiceCallTaskPath[_rt.Root]
    """To the row of ServiceCallTasks that ``service_call_task_id`` refers to."""


class ServiceCallTaskResourceFields(_rt.Fields["ServiceCallTaskResource"], ServiceCallTaskResourcePath["ServiceCallTaskResource"]):
    """The fields of ServiceCallTaskResources in queries: ``T = ServiceCallTaskResource.q``."""

    id: _rt.Integer[ServiceCallTaskResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[ServiceCallTaskResource]
    """``resourceID``: int32, required, refers to Resource."""
    service_call_task_id: _rt.Integer[ServiceCallTaskResource]
    """``serviceCallTaskID``: int32, required, refers to ServiceCallTask."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ServiceCallTaskResource(_rt.Row):
    """A row of ServiceCallTaskResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ServiceCallTaskResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    service_call_task_id: int | None = None
    """``serviceCallTaskID``: int32, required, refers to ServiceCallTask."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def service_call_task(self) -> _rt.Ref[_ServiceCallTask]:
        """The row of ServiceCallTasks that ``service_call_task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_call_task_id")


class ServiceCallTaskResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of ServiceCallTaskResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    service_call_task_id: _t.Required[int]
    """``serviceCallTaskID``: int32, required, refers to ServiceCallTask."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ServiceCallTaskResourceCreate(_rt.WriteModel):
    """A row of ServiceCallTaskResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    service_call_task_id: int
    """``serviceCallTaskID``: int32, required, refers to ServiceCallTask."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ServiceCallTaskResourceCreateFields]) -> None: ...


class ServiceCallTaskResourcesService(_rt.Readable[ServiceCallTaskResource], _rt.Referring[ServiceCallTaskResource, "_Resource | _ServiceCallTask"], _rt.Creatable[ServiceCallTaskResource], _rt.Deleting[ServiceCallTaskResource]):
    """What the API can do with ServiceCallTaskResources, below ServiceCallTasks: the sync service."""

    model = ServiceCallTaskResource

    @_t.overload
    def create(self, model: ServiceCallTaskResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ServiceCallTaskResourceCreateFields]) -> int: ...

    def create(self, model: ServiceCallTaskResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ServiceCallTaskResourceCreate, model, fields)

    def delete(self, id: int, /, *, service_call_task_id: int) -> None:
        """Delete the row with this id, below the row of ServiceCallTasks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"service_call_task_id": service_call_task_id})


class AsyncServiceCallTaskResourcesService(_rt.AsyncReadable[ServiceCallTaskResource], _rt.AsyncReferring[ServiceCallTaskResource, "_Resource | _ServiceCallTask"], _rt.AsyncCreatable[ServiceCallTaskResource], _rt.AsyncDeleting[ServiceCallTaskResource]):
    """What the API can do with ServiceCallTaskResources, below ServiceCallTasks: the async service."""

    model = ServiceCallTaskResource

    @_t.overload
    async def create(self, model: ServiceCallTaskResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ServiceCallTaskResourceCreateFields]) -> int: ...

    async def create(self, model: ServiceCallTaskResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ServiceCallTaskResourceCreate, model, fields)

    async def delete(self, id: int, /, *, service_call_task_id: int) -> None:
        """Delete the row with this id, below the row of ServiceCallTasks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"service_call_task_id": service_call_task_id})
