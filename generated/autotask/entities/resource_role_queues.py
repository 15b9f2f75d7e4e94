"""ResourceRoleQueues. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ResourceRoleQueues",
    "ResourceRoleQueue",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('queue_id', 'queueID', 'int32', required=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, read_only=True, reference='Resource', target='Resources', relation='resource'),
    ),
    parent=('Resources', 'RoleQueues', 'resource_id'),
    can="create update replace",
    package="autotask",
)


class ResourceRoleQueuePath(_rt.Path[_rt.Root, "ResourceRoleQueue"]):
    """The relations of ResourceRoleQueues, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""


class ResourceRoleQueueFields(_rt.Fields["ResourceRoleQueue"], ResourceRoleQueuePath["ResourceRoleQueue"]):
    """The fields of ResourceRoleQueues in queries: ``T = ResourceRoleQueue.q``."""

    id: _rt.Integer[ResourceRoleQueue]
    """``id``: int64, read-only."""
    queue_id: _rt.Integer[ResourceRoleQueue]
    """``queueID``: int32, required, picklist of the tenant."""
    resource_id: _rt.Integer[ResourceRoleQueue]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceRoleQueue(_rt.Row):
    """A row of ResourceRoleQueues, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceRoleQueueFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    queue_id: int | None = None
    """``queueID``: int32, required, picklist of the tenant."""
    resource_id: int | None = None
    """``resourceID``: int32, required and settable at create only, refers to Resource."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")


class ResourceRoleQueueCreateFields(_t.TypedDict, total=False):
    """What a new row of ResourceRoleQueues can be given."""

    queue_id: _t.Required[int]
    """``queueID``: int32, required, picklist of the tenant."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ResourceRoleQueueCreate(_rt.WriteModel):
    """A row of ResourceRoleQueues to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    queue_id: int
    """``queueID``: int32, required, picklist of the tenant."""
    resource_id: int
    """``resourceID``: int32, required and settable at create only, refers to Resource."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ResourceRoleQueueCreateFields]) -> None: ...


class ResourceRoleQueueUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ResourceRoleQueues. Left out is kept; None clears."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    queue_id: int
    """``queueID``: int32, required, picklist of the tenant."""


class ResourceRoleQueueReplaceFields(_t.TypedDict, total=False):
    """What a row of ResourceRoleQueues is replaced by. Left out is cleared."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    queue_id: _t.Required[int]
    """``queueID``: int32, required, picklist of the tenant."""


class ResourceRoleQueuesService(_rt.Readable[ResourceRoleQueue], _rt.Referring[ResourceRoleQueue, "_Resource"], _rt.Creatable[ResourceRoleQueue], _rt.Updatable[ResourceRoleQueue]):
    """What the API can do with ResourceRoleQueues, below Resources: the sync service."""

    model = ResourceRoleQueue

    @_t.overload
    def create(self, model: ResourceRoleQueueCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ResourceRoleQueueCreateFields]) -> int: ...

    def create(self, model: ResourceRoleQueueCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ResourceRoleQueueCreate, model, fields)

    @_t.overload
    def update(self, row: ResourceRoleQueue, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ResourceRoleQueueUpdateFields]) -> None: ...

    def update(self, target: int | ResourceRoleQueue, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ResourceRoleQueueReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncResourceRoleQueuesService(_rt.AsyncReadable[ResourceRoleQueue], _rt.AsyncReferring[ResourceRoleQueue, "_Resource"], _rt.AsyncCreatable[ResourceRoleQueue], _rt.AsyncUpdatable[ResourceRoleQueue]):
    """What the API can do with ResourceRoleQueues, below Resources: the async service."""

    model = ResourceRoleQueue

    @_t.overload
    async def create(self, model: ResourceRoleQueueCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ResourceRoleQueueCreateFields]) -> int: ...

    async def create(self, model: ResourceRoleQueueCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ResourceRoleQueueCreate, model, fields)

    @_t.overload
    async def update(self, row: ResourceRoleQueue, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ResourceRoleQueueUpdateFields]) -> None: ...

    async def update(self, target: int | ResourceRoleQueue, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ResourceRoleQueueReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
