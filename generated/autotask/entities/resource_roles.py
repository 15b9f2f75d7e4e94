"""ResourceRoles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .departments import Department as _Department
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .departments import DepartmentPath as _DepartmentPath
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "ResourceRoles",
    "ResourceRole",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('department_id', 'departmentID', 'int64', read_only=True, reference='Department', target='Departments', relation='department'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('queue_id', 'queueID', 'int64', read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int64', required=True, read_only=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('role_id', 'roleID', 'int64', read_only=True, reference='Role', target='Roles', relation='role'),
    ),
    parent=('Resources', 'Roles', 'resource_id'),
    package="autotask",
)


class ResourceRolePath(_rt.Path[_rt.Root, "ResourceRole"]):
    """The relations of ResourceRoles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    department: _DepartmentPath[_rt.Root]
    """To the row of Departments that ``department_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""


class ResourceRoleFields(_rt.Fields["ResourceRole"], ResourceRolePath["ResourceRole"]):
    """The fields of ResourceRoles in queries: ``T = ResourceRole.q``."""

    id: _rt.Integer[ResourceRole]
    """``id``: int64, read-only."""
    department_id: _rt.Integer[ResourceRole]
    """``departmentID``: int64, read-only, refers to Department."""
    is_active: _rt.Boolean[ResourceRole]
    """``isActive``: boolean, read-only, Active in SOAP."""
    queue_id: _rt.Integer[ResourceRole]
    """``queueID``: int64, read-only, picklist of the tenant."""
    resource_id: _rt.Integer[ResourceRole]
    """``resourceID``: int64, required and settable at create only, refers to Resource."""
    role_id: _rt.Integer[ResourceRole]
    """``roleID``: int64, read-only, refers to Role."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceRole(_rt.Row):
    """A row of ResourceRoles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceRoleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    department_id: int | None = None
    """``departmentID``: int64, read-only, refers to Department."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    queue_id: int | None = None
    """``queueID``: int64, read-only, picklist of the tenant."""
    resource_id: int | None = None
    """``resourceID``: int64, required and settable at create only, refers to Resource."""
    role_id: int | None = None
    """``roleID``: int64, read-only, refers to Role."""

    @property
    def department(self) -> _rt.Ref[_Department]:
        """The row of Departments that ``department_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "department_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")


class ResourceRolesService(_rt.Readable[ResourceRole], _rt.Referring[ResourceRole, "_Department | _Resource | _Role"]):
    """What the API can do with ResourceRoles, below Resources: the sync service."""

    model = ResourceRole


class AsyncResourceRolesService(_rt.AsyncReadable[ResourceRole], _rt.AsyncReferring[ResourceRole, "_Department | _Resource | _Role"]):
    """What the API can do with ResourceRoles, below Resources: the async service."""

    model = ResourceRole
