"""TaskSecondaryResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .tasks import Task as _Task
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath
    from .tasks import TaskPath as _TaskPath

_SCHEMA = _rt.EntitySchema(
    "TaskSecondaryResources",
    "TaskSecondaryResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('role_id', 'roleID', 'int32', required=True, reference='Role', target='Roles', relation='role'),
        _rt.FieldSchema('task_id', 'taskID', 'int32', required=True, reference='Task', target='Tasks', relation='task'),
    ),
    parent=('Tasks', 'SecondaryResources', 'task_id'),
    can="create delete",
    package="autotask",
)


class TaskSecondaryResourcePath(_rt.Path[_rt.Root, "TaskSecondaryResource"]):
    """The relations of TaskSecondaryResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""
    task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``task_id`` refers to."""


class TaskSecondaryResourceFields(_rt.Fields["TaskSecondaryResource"], TaskSecondaryResourcePath["TaskSecondaryResource"]):
    """The fields of TaskSecondaryResources in queries: ``T = TaskSecondaryResource.q``."""

    id: _rt.Integer[TaskSecondaryResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[TaskSecondaryResource]
    """``resourceID``: int32, required, refers to Resource."""
    role_id: _rt.Integer[TaskSecondaryResource]
    """``roleID``: int32, required, refers to Role."""
    task_id: _rt.Integer[TaskSecondaryResource]
    """``taskID``: int32, required, refers to Task."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TaskSecondaryResource(_rt.Row):
    """A row of TaskSecondaryResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaskSecondaryResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    role_id: int | None = None
    """``roleID``: int32, required, refers to Role."""
    task_id: int | None = None
    """``taskID``: int32, required, refers to Task."""

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


class TaskSecondaryResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of TaskSecondaryResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""
    task_id: _t.Required[int]
    """``taskID``: int32, required, refers to Task."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaskSecondaryResourceCreate(_rt.WriteModel):
    """A row of TaskSecondaryResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""
    task_id: int
    """``taskID``: int32, required, refers to Task."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaskSecondaryResourceCreateFields]) -> None: ...


class TaskSecondaryResourcesService(_rt.Readable[TaskSecondaryResource], _rt.Referring[TaskSecondaryResource, "_Resource | _Role | _Task"], _rt.Creatable[TaskSecondaryResource], _rt.Deleting[TaskSecondaryResource]):
    """What the API can do with TaskSecondaryResources, below Tasks: the sync service."""

    model = TaskSecondaryResource

    @_t.overload
    def create(self, model: TaskSecondaryResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaskSecondaryResourceCreateFields]) -> int: ...

    def create(self, model: TaskSecondaryResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaskSecondaryResourceCreate, model, fields)

    def delete(self, id: int, /, *, task_id: int) -> None:
        """Delete the row with this id, below the row of Tasks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"task_id": task_id})


class AsyncTaskSecondaryResourcesService(_rt.AsyncReadable[TaskSecondaryResource], _rt.AsyncReferring[TaskSecondaryResource, "_Resource | _Role | _Task"], _rt.AsyncCreatable[TaskSecondaryResource], _rt.AsyncDeleting[TaskSecondaryResource]):
    """What the API can do with TaskSecondaryResources, below Tasks: the async service."""

    model = TaskSecondaryResource

    @_t.overload
    async def create(self, model: TaskSecondaryResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaskSecondaryResourceCreateFields]) -> int: ...

    async def create(self, model: TaskSecondaryResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaskSecondaryResourceCreate, model, fields)

    async def delete(self, id: int, /, *, task_id: int) -> None:
        """Delete the row with this id, below the row of Tasks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"task_id": task_id})
