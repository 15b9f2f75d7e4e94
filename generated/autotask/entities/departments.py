"""Departments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .internal_location_with_business_hours import InternalLocationWithBusinessHours as _InternalLocationWithBusinessHours
    from .internal_location_with_business_hours import InternalLocationWithBusinessHoursPath as _InternalLocationWithBusinessHoursPath

_SCHEMA = _rt.EntitySchema(
    "Departments",
    "Department",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=1000),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('number', 'number', 'string', length=50),
        _rt.FieldSchema('primary_location_id', 'primaryLocationID', 'int32', required=True, reference='InternalLocationWithBusinessHours', target='InternalLocationWithBusinessHours', relation='primary_location'),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    lifetime=900,
    package="autotask",
)


class DepartmentPath(_rt.Path[_rt.Root, "Department"]):
    """The relations of Departments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    primary_location: _InternalLocationWithBusinessHoursPath[_rt.Root]
    """To the row of InternalLocationWithBusinessHours that ``primary_location_id`` refers to."""


class DepartmentFields(_rt.Fields["Department"], DepartmentPath["Department"]):
    """The fields of Departments in queries: ``T = Department.q``."""

    id: _rt.Integer[Department]
    """``id``: int64, read-only."""
    description: _rt.Text[Department]
    """``description``: string, at most 1,000 characters."""
    name: _rt.Text[Department]
    """``name``: string, at most 100 characters, required."""
    number: _rt.Text[Department]
    """``number``: string, at most 50 characters."""
    primary_location_id: _rt.Integer[Department]
    """``primaryLocationID``: int32, required, refers to InternalLocationWithBusinessHours."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Department(_rt.Row):
    """A row of Departments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DepartmentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 1,000 characters."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    number: str | None = None
    """``number``: string, at most 50 characters."""
    primary_location_id: int | None = None
    """``primaryLocationID``: int32, required, refers to InternalLocationWithBusinessHours."""

    @property
    def primary_location(self) -> _rt.Ref[_InternalLocationWithBusinessHours]:
        """The row of InternalLocationWithBusinessHours that ``primary_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "primary_location_id")


class DepartmentCreateFields(_t.TypedDict, total=False):
    """What a new row of Departments can be given."""

    description: str | None
    """``description``: string, at most 1,000 characters."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    number: str | None
    """``number``: string, at most 50 characters."""
    primary_location_id: _t.Required[int]
    """``primaryLocationID``: int32, required, refers to InternalLocationWithBusinessHours."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DepartmentCreate(_rt.WriteModel):
    """A row of Departments to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 1,000 characters."""
    name: str
    """``name``: string, at most 100 characters, required."""
    number: str | None | _rt.Unset = _rt.UNSET
    """``number``: string, at most 50 characters."""
    primary_location_id: int
    """``primaryLocationID``: int32, required, refers to InternalLocationWithBusinessHours."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DepartmentCreateFields]) -> None: ...


class DepartmentUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Departments. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 1,000 characters."""
    name: str
    """``name``: string, at most 100 characters, required."""
    number: str | None
    """``number``: string, at most 50 characters."""
    primary_location_id: int
    """``primaryLocationID``: int32, required, refers to InternalLocationWithBusinessHours."""


class DepartmentReplaceFields(_t.TypedDict, total=False):
    """What a row of Departments is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 1,000 characters."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    number: str | None
    """``number``: string, at most 50 characters."""
    primary_location_id: _t.Required[int]
    """``primaryLocationID``: int32, required, refers to InternalLocationWithBusinessHours."""


class DepartmentsService(_rt.Readable[Department], _rt.Referring[Department, "_InternalLocationWithBusinessHours"], _rt.Creatable[Department], _rt.Updatable[Department]):
    """What the API can do with Departments: the sync service."""

    model = Department

    @_t.overload
    def create(self, model: DepartmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DepartmentCreateFields]) -> int: ...

    def create(self, model: DepartmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DepartmentCreate, model, fields)

    @_t.overload
    def update(self, row: Department, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[DepartmentUpdateFields]) -> None: ...

    def update(self, target: int | Department, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[DepartmentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncDepartmentsService(_rt.AsyncReadable[Department], _rt.AsyncReferring[Department, "_InternalLocationWithBusinessHours"], _rt.AsyncCreatable[Department], _rt.AsyncUpdatable[Department]):
    """What the API can do with Departments: the async service."""

    model = Department

    @_t.overload
    async def create(self, model: DepartmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DepartmentCreateFields]) -> int: ...

    async def create(self, model: DepartmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DepartmentCreate, model, fields)

    @_t.overload
    async def update(self, row: Department, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[DepartmentUpdateFields]) -> None: ...

    async def update(self, target: int | Department, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[DepartmentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
