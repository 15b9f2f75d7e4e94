"""Appointments. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Appointments",
    "Appointment",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime', required=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime', required=True),
        _rt.FieldSchema('title', 'title', 'string', length=256, required=True),
        _rt.FieldSchema('update_date_time', 'updateDateTime', 'datetime', read_only=True),
    ),
    root_writes=True,
    label="title",
    can="create update replace delete",
    package="autotask",
)


class AppointmentPath(_rt.Path[_rt.Root, "Appointment"]):
    """The relations of Appointments, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""


class AppointmentFields(_rt.Fields["Appointment"], AppointmentPath["Appointment"]):
    """The fields of Appointments in queries: ``T = Appointment.q``."""

    id: _rt.Integer[Appointment]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[Appointment]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[Appointment]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[Appointment]
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.DateTime[Appointment]
    """``endDateTime``: datetime, required."""
    resource_id: _rt.Integer[Appointment]
    """``resourceID``: int32, required, refers to Resource."""
    start_date_time: _rt.DateTime[Appointment]
    """``startDateTime``: datetime, required."""
    title: _rt.Text[Appointment]
    """``title``: string, at most 256 characters, required."""
    update_date_time: _rt.DateTime[Appointment]
    """``updateDateTime``: datetime, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Appointment(_rt.Row):
    """A row of Appointments, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = AppointmentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime, required."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime, required."""
    title: str | None = None
    """``title``: string, at most 256 characters, required."""
    update_date_time: _rt.datetime | None = None
    """``updateDateTime``: datetime, read-only."""

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")


class AppointmentCreateFields(_t.TypedDict, total=False):
    """What a new row of Appointments can be given."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""
    title: _t.Required[str]
    """``title``: string, at most 256 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class AppointmentCreate(_rt.WriteModel):
    """A row of Appointments to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""
    title: str
    """``title``: string, at most 256 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[AppointmentCreateFields]) -> None: ...


class AppointmentUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Appointments. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""
    title: str
    """``title``: string, at most 256 characters, required."""


class AppointmentReplaceFields(_t.TypedDict, total=False):
    """What a row of Appointments is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""
    title: _t.Required[str]
    """``title``: string, at most 256 characters, required."""


class AppointmentsService(_rt.Readable[Appointment], _rt.Referring[Appointment, _t.Never], _rt.Creatable[Appointment], _rt.Updatable[Appointment], _rt.Deleting[Appointment]):
    """What the API can do with Appointments: the sync service."""

    model = Appointment

    @_t.overload
    def create(self, model: AppointmentCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[AppointmentCreateFields]) -> int: ...

    def create(self, model: AppointmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(AppointmentCreate, model, fields)

    @_t.overload
    def update(self, row: Appointment, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[AppointmentUpdateFields]) -> None: ...

    def update(self, target: int | Appointment, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[AppointmentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})


class AsyncAppointmentsService(_rt.AsyncReadable[Appointment], _rt.AsyncReferring[Appointment, _t.Never], _rt.AsyncCreatable[Appointment], _rt.AsyncUpdatable[Appointment], _rt.AsyncDeleting[Appointment]):
    """What the API can do with Appointments: the async service."""

    model = Appointment

    @_t.overload
    async def create(self, model: AppointmentCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[AppointmentCreateFields]) -> int: ...

    async def create(self, model: AppointmentCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(AppointmentCreate, model, fields)

    @_t.overload
    async def update(self, row: Appointment, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[AppointmentUpdateFields]) -> None: ...

    async def update(self, target: int | Appointment, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[AppointmentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})
