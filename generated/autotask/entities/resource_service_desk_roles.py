"""ResourceServiceDeskRoles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "ResourceServiceDeskRoles",
    "ResourceServiceDeskRole",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('is_default', 'isDefault', 'boolean', soap='Default'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, read_only=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('role_id', 'roleID', 'int32', required=True, reference='Role', target='Roles', relation='role'),
    ),
    parent=('Resources', 'ServiceDeskRoles', 'resource_id'),
    can="create update replace",
    package="autotask",
)


class ResourceServiceDeskRolePath(_rt.Path[_rt.Root, "ResourceServiceDeskRole"]):
    """The relations of ResourceServiceDeskRoles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""


class ResourceServiceDeskRoleFields(_rt.Fields["ResourceServiceDeskRole"], ResourceServiceDeskRolePath["ResourceServiceDeskRole"]):
    """The fields of ResourceServiceDeskRoles in queries: ``T = ResourceServiceDeskRole.q``."""

    id: _rt.Integer[ResourceServiceDeskRole]
    """``id``: int64, read-only."""
    is_active: _rt.Boolean[ResourceServiceDeskRole]
    """``isActive``: boolean, Active in SOAP."""
    is_default: _rt.Boolean[ResourceServiceDeskRole]
    """``isDefault``: boolean, Default in SOAP."""
    resource_id: _rt.Integer[ResourceServiceDeskRole]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: _rt.Integer[ResourceServiceDeskRole]
    """``roleID``: int32, required, refers to Role."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceServiceDeskRole(_rt.Row):
    """A row of ResourceServiceDeskRoles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceServiceDeskRoleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    is_default: bool | None = None
    """``isDefault``: boolean, Default in SOAP."""
    resource_id: int | None = None
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: int | None = None
    """``roleID``: int32, required, refers to Role."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")


class ResourceServiceDeskRoleCreateFields(_t.TypedDict, total=False):
    """What a new row of ResourceServiceDeskRoles can be given."""

    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_default: bool | None
    """``isDefault``: boolean, Default in SOAP."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ResourceServiceDeskRoleCreate(_rt.WriteModel):
    """A row of ResourceServiceDeskRoles to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    is_default: bool | None | _rt.Unset = _rt.UNSET
    """``isDefault``: boolean, Default in SOAP."""
    resource_id: int
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ResourceServiceDeskRoleCreateFields]) -> None: ...


class ResourceServiceDeskRoleUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ResourceServiceDeskRoles. Left out is kept; None clears."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_default: bool | None
    """``isDefault``: boolean, Default in SOAP."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""


class ResourceServiceDeskRoleReplaceFields(_t.TypedDict, total=False):
    """What a row of ResourceServiceDeskRoles is replaced by. Left out is cleared."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_default: bool | None
    """``isDefault``: boolean, Default in SOAP."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""


class ResourceServiceDeskRolesService(_rt.Readable[ResourceServiceDeskRole], _rt.Referring[ResourceServiceDeskRole, "_Resource | _Role"], _rt.Creatable[ResourceServiceDeskRole], _rt.Updatable[ResourceServiceDeskRole], _rt.Deactivating[ResourceServiceDeskRole]):
    """What the API can do with ResourceServiceDeskRoles, below Resources: the sync service."""

    model = ResourceServiceDeskRole

    @_t.overload
    def create(self, model: ResourceServiceDeskRoleCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ResourceServiceDeskRoleCreateFields]) -> int: ...

    def create(self, model: ResourceServiceDeskRoleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ResourceServiceDeskRoleCreate, model, fields)

    @_t.overload
    def update(self, row: ResourceServiceDeskRole, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ResourceServiceDeskRoleUpdateFields]) -> None: ...

    def update(self, target: int | ResourceServiceDeskRole, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ResourceServiceDeskRoleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncResourceServiceDeskRolesService(_rt.AsyncReadable[ResourceServiceDeskRole], _rt.AsyncReferring[ResourceServiceDeskRole, "_Resource | _Role"], _rt.AsyncCreatable[ResourceServiceDeskRole], _rt.AsyncUpdatable[ResourceServiceDeskRole], _rt.AsyncDeactivating[ResourceServiceDeskRole]):
    """What the API can do with ResourceServiceDeskRoles, below Resources: the async service."""

    model = ResourceServiceDeskRole

    @_t.overload
    async def create(self, model: ResourceServiceDeskRoleCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ResourceServiceDeskRoleCreateFields]) -> int: ...

    async def create(self, model: ResourceServiceDeskRoleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ResourceServiceDeskRoleCreate, model, fields)

    @_t.overload
    async def update(self, row: ResourceServiceDeskRole, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ResourceServiceDeskRoleUpdateFields]) -> None: ...

    async def update(self, target: int | ResourceServiceDeskRole, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ResourceServiceDeskRoleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
