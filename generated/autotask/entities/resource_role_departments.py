"""ResourceRoleDepartments. Generated from the API's metadata; do not edit."""

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
    "ResourceRoleDepartments",
    "ResourceRoleDepartment",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('department_id', 'departmentID', 'int32', required=True, reference='Department', target='Departments', relation='department'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('is_default', 'isDefault', 'boolean', required=True, soap='Default'),
        _rt.FieldSchema('is_department_lead', 'isDepartmentLead', 'boolean', required=True, soap='DepartmentLead'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, read_only=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('role_id', 'roleID', 'int32', required=True, reference='Role', target='Roles', relation='role'),
    ),
    parent=('Resources', 'RoleDepartments', 'resource_id'),
    can="create update replace",
    package="autotask",
)


class ResourceRoleDepartmentPath(_rt.Path[_rt.Root, "ResourceRoleDepartment"]):
    """The relations of ResourceRoleDepartments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    department: _DepartmentPath[_rt.Root]
    """To the row of Departments that ``department_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""


class ResourceRoleDepartmentFields(_rt.Fields["ResourceRoleDepartment"], ResourceRoleDepartmentPath["ResourceRoleDepartment"]):
    """The fields of ResourceRoleDepartments in queries: ``T = ResourceRoleDepartment.q``."""

    id: _rt.Integer[ResourceRoleDepartment]
    """``id``: int64, read-only."""
    department_id: _rt.Integer[ResourceRoleDepartment]
    """``departmentID``: int32, required, refers to Department."""
    is_active: _rt.Boolean[ResourceRoleDepartment]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: _rt.Boolean[ResourceRoleDepartment]
    """``isDefault``: boolean, required, Default in SOAP."""
    is_department_lead: _rt.Boolean[ResourceRoleDepartment]
    """``isDepartmentLead``: boolean, required, DepartmentLead in SOAP."""
    resource_id: _rt.Integer[ResourceRoleDepartment]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: _rt.Integer[ResourceRoleDepartment]
    """``roleID``: int32, required, refers to Role."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceRoleDepartment(_rt.Row):
    """A row of ResourceRoleDepartments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceRoleDepartmentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    department_id: int | None = None
    """``departmentID``: int32, required, refers to Department."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool | None = None
    """``isDefault``: boolean, required, Default in SOAP."""
    is_department_lead: bool | None = None
    """``isDepartmentLead``: boolean, required, DepartmentLead in SOAP."""
    resource_id: int | None = None
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: int | None = None
    """``roleID``: int32, required, refers to Role."""

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


class ResourceRoleDepartmentCreateFields(_t.TypedDict, total=False):
    """What a new row of ResourceRoleDepartments can be given."""

    department_id: _t.Required[int]
    """``departmentID``: int32, required, refers to Department."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: _t.Required[bool]
    """``isDefault``: boolean, required, Default in SOAP."""
    is_department_lead: _t.Required[bool]
    """``isDepartmentLead``: boolean, required, DepartmentLead in SOAP."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ResourceRoleDepartmentCreate(_rt.WriteModel):
    """A row of ResourceRoleDepartments to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    department_id: int
    """``departmentID``: int32, required, refers to Department."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool
    """``isDefault``: boolean, required, Default in SOAP."""
    is_department_lead: bool
    """``isDepartmentLead``: boolean, required, DepartmentLead in SOAP."""
    resource_id: int
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ResourceRoleDepartmentCreateFields]) -> None: ...


class ResourceRoleDepartmentUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ResourceRoleDepartments. Left out is kept; None clears."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    department_id: int
    """``departmentID``: int32, required, refers to Department."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool
    """``isDefault``: boolean, required, Default in SOAP."""
    is_department_lead: bool
    """``isDepartmentLead``: boolean, required, DepartmentLead in SOAP."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""


class ResourceRoleDepartmentReplaceFields(_t.TypedDict, total=False):
    """What a row of ResourceRoleDepartments is replaced by. Left out is cleared."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    department_id: _t.Required[int]
    """``departmentID``: int32, required, refers to Department."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: _t.Required[bool]
    """``isDefault``: boolean, required, Default in SOAP."""
    is_department_lead: _t.Required[bool]
    """``isDepartmentLead``: boolean, required, DepartmentLead in SOAP."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""


class ResourceRoleDepartmentsService(_rt.Readable[ResourceRoleDepartment], _rt.Referring[ResourceRoleDepartment, "_Department | _Resource | _Role"], _rt.Creatable[ResourceRoleDepartment], _rt.Updatable[ResourceRoleDepartment], _rt.Deactivating[ResourceRoleDepartment]):
    """What the API can do with ResourceRoleDepartments, below Resources: the sync service."""

    model = ResourceRoleDepartment

    @_t.overload
    def create(self, model: ResourceRoleDepartmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ResourceRoleDepartmentCreateFields]) -> int: ...

    def create(self, model: ResourceRoleDepartmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ResourceRoleDepartmentCreate, model, fields)

    @_t.overload
    def update(self, row: ResourceRoleDepartment, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ResourceRoleDepartmentUpdateFields]) -> None: ...

    def update(self, target: int | ResourceRoleDepartment, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ResourceRoleDepartmentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncResourceRoleDepartmentsService(_rt.AsyncReadable[ResourceRoleDepartment], _rt.AsyncReferring[ResourceRoleDepartment, "_Department | _Resource | _Role"], _rt.AsyncCreatable[ResourceRoleDepartment], _rt.AsyncUpdatable[ResourceRoleDepartment], _rt.AsyncDeactivating[ResourceRoleDepartment]):
    """What the API can do with ResourceRoleDepartments, below Resources: the async service."""

    model = ResourceRoleDepartment

    @_t.overload
    async def create(self, model: ResourceRoleDepartmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ResourceRoleDepartmentCreateFields]) -> int: ...

    async def create(self, model: ResourceRoleDepartmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ResourceRoleDepartmentCreate, model, fields)

    @_t.overload
    async def update(self, row: ResourceRoleDepartment, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ResourceRoleDepartmentUpdateFields]) -> None: ...

    async def update(self, target: int | ResourceRoleDepartment, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ResourceRoleDepartmentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
