"""TaskPredecessors. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tasks import Task as _Task
    from .tasks import TaskPath as _TaskPath

_SCHEMA = _rt.EntitySchema(
    "TaskPredecessors",
    "TaskPredecessor",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('lag_days', 'lagDays', 'int32'),
        _rt.FieldSchema('predecessor_task_id', 'predecessorTaskID', 'int32', required=True, read_only=True, reference='Task', target='Tasks', relation='predecessor_task'),
        _rt.FieldSchema('successor_task_id', 'successorTaskID', 'int32', required=True, read_only=True, reference='Task', target='Tasks', relation='successor_task'),
    ),
    parent=('Tasks', 'Predecessors', 'successor_task_id'),
    can="create update replace delete",
    cycles=(('predecessor_task_id', 'successor_task_id'),),
    package="autotask",
)


class TaskPredecessorPath(_rt.Path[_rt.Root, "TaskPredecessor"]):
    """The relations of TaskPredecessors, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    predecessor_task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``predecessor_task_id`` refers to."""
    successor_task: _TaskPath[_rt.Root]
    """To the row of Tasks that ``successor_task_id`` refers to."""


class TaskPredecessorFields(_rt.Fields["TaskPredecessor"], TaskPredecessorPath["TaskPredecessor"]):
    """The fields of TaskPredecessors in queries: ``T = TaskPredecessor.q``."""

    id: _rt.Integer[TaskPredecessor]
    """``id``: int64, read-only."""
    lag_days: _rt.Integer[TaskPredecessor]
    """``lagDays``: int32."""
    predecessor_task_id: _rt.Integer[TaskPredecessor]
    """``predecessorTaskID``: int32, required and settable at create only, refers to Task."""
    successor_task_id: _rt.Integer[TaskPredecessor]
    """``successorTaskID``: int32, required and settable at create only, refers to Task."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TaskPredecessor(_rt.Row):
    """A row of TaskPredecessors, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaskPredecessorFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    lag_days: int | None = None
    """``lagDays``: int32."""
    predecessor_task_id: int | None = None
    """``predecessorTaskID``: int32, required and settable at create only, refers to Task."""
    successor_task_id: int | None = None
    """``successorTaskID``: int32, required and settable at create only, refers to Task."""

    @property
    def predecessor_task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``predecessor_task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "predecessor_task_id")

    @property
    def successor_task(self) -> _rt.Ref[_Task]:
        """The row of Tasks that ``successor_task_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "successor_task_id")


class TaskPredecessorCreateFields(_t.TypedDict, total=False):
    """What a new row of TaskPredecessors can be given."""

    lag_days: int | None
    """``lagDays``: int32."""
    predecessor_task_id: _t.Required[int]
    """``predecessorTaskID``: int32, required and settable at create only, refers to Task."""
    successor_task_id: _t.Required[int]
    """``successorTaskID``: int32, required and settable at create only, refers to Task."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaskPredecessorCreate(_rt.WriteModel):
    """A row of TaskPredecessors to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    lag_days: int | None | _rt.Unset = _rt.UNSET
    """``lagDays``: int32."""
    predecessor_task_id: int
    """``predecessorTaskID``: int32, required and settable at create only, refers to Task."""
    successor_task_id: int
    """``successorTaskID``: int32, required and settable at create only, refers to Task."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaskPredecessorCreateFields]) -> None: ...


class TaskPredecessorUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TaskPredecessors. Left out is kept; None clears."""

    successor_task_id: _t.Required[int]
    """The id of the row of Tasks that this one belongs to."""
    lag_days: int | None
    """``lagDays``: int32."""


class TaskPredecessorReplaceFields(_t.TypedDict, total=False):
    """What a row of TaskPredecessors is replaced by. Left out is cleared."""

    successor_task_id: _t.Required[int]
    """The id of the row of Tasks that this one belongs to."""
    lag_days: int | None
    """``lagDays``: int32."""


class TaskPredecessorsService(_rt.Readable[TaskPredecessor], _rt.Referring[TaskPredecessor, "_Task"], _rt.Creatable[TaskPredecessor], _rt.Updatable[TaskPredecessor], _rt.Deleting[TaskPredecessor]):
    """What the API can do with TaskPredecessors, below Tasks: the sync service."""

    model = TaskPredecessor

    @_t.overload
    def create(self, model: TaskPredecessorCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaskPredecessorCreateFields]) -> int: ...

    def create(self, model: TaskPredecessorCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaskPredecessorCreate, model, fields)

    @_t.overload
    def update(self, row: TaskPredecessor, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TaskPredecessorUpdateFields]) -> None: ...

    def update(self, target: int | TaskPredecessor, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TaskPredecessorReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, successor_task_id: int) -> None:
        """Delete the row with this id, below the row of Tasks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"successor_task_id": successor_task_id})


class AsyncTaskPredecessorsService(_rt.AsyncReadable[TaskPredecessor], _rt.AsyncReferring[TaskPredecessor, "_Task"], _rt.AsyncCreatable[TaskPredecessor], _rt.AsyncUpdatable[TaskPredecessor], _rt.AsyncDeleting[TaskPredecessor]):
    """What the API can do with TaskPredecessors, below Tasks: the async service."""

    model = TaskPredecessor

    @_t.overload
    async def create(self, model: TaskPredecessorCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaskPredecessorCreateFields]) -> int: ...

    async def create(self, model: TaskPredecessorCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaskPredecessorCreate, model, fields)

    @_t.overload
    async def update(self, row: TaskPredecessor, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TaskPredecessorUpdateFields]) -> None: ...

    async def update(self, target: int | TaskPredecessor, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TaskPredecessorReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, successor_task_id: int) -> None:
        """Delete the row with this id, below the row of Tasks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"successor_task_id": successor_task_id})
