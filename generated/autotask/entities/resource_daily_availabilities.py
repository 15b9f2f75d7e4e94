"""ResourceDailyAvailabilities. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ResourceDailyAvailabilities",
    "ResourceDailyAvailability",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('sunday_available_hours', 'sundayAvailableHours', 'double'),
        _rt.FieldSchema('monday_available_hours', 'mondayAvailableHours', 'double'),
        _rt.FieldSchema('tuesday_available_hours', 'tuesdayAvailableHours', 'double'),
        _rt.FieldSchema('wednesday_available_hours', 'wednesdayAvailableHours', 'double'),
        _rt.FieldSchema('thursday_available_hours', 'thursdayAvailableHours', 'double'),
        _rt.FieldSchema('friday_available_hours', 'fridayAvailableHours', 'double'),
        _rt.FieldSchema('saturday_available_hours', 'saturdayAvailableHours', 'double'),
        _rt.FieldSchema('weekly_billable_hours_goal', 'weeklyBillableHoursGoal', 'double'),
        _rt.FieldSchema('travel_availability', 'travelAvailability', 'string'),
    ),
    parent=('Resources', 'DailyAvailabilities', 'resource_id'),
    can="update replace",
    package="autotask",
)


class ResourceDailyAvailabilityPath(_rt.Path[_rt.Root, "ResourceDailyAvailability"]):
    """The relations of ResourceDailyAvailabilities, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""


class ResourceDailyAvailabilityFields(_rt.Fields["ResourceDailyAvailability"], ResourceDailyAvailabilityPath["ResourceDailyAvailability"]):
    """The fields of ResourceDailyAvailabilities in queries: ``T = ResourceDailyAvailability.q``."""

    id: _rt.Integer[ResourceDailyAvailability]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[ResourceDailyAvailability]
    """``resourceID``: int32, required, refers to Resource."""
    sunday_available_hours: _rt.Double[ResourceDailyAvailability]
    """``sundayAvailableHours``: double."""
    monday_available_hours: _rt.Double[ResourceDailyAvailability]
    """``mondayAvailableHours``: double."""
    tuesday_available_hours: _rt.Double[ResourceDailyAvailability]
    """``tuesdayAvailableHours``: double."""
    wednesday_available_hours: _rt.Double[ResourceDailyAvailability]
    """``wednesdayAvailableHours``: double."""
    thursday_available_hours: _rt.Double[ResourceDailyAvailability]
    """``thursdayAvailableHours``: double."""
    friday_available_hours: _rt.Double[ResourceDailyAvailability]
    """``fridayAvailableHours``: double."""
    saturday_available_hours: _rt.Double[ResourceDailyAvailability]
    """``saturdayAvailableHours``: double."""
    weekly_billable_hours_goal: _rt.Double[ResourceDailyAvailability]
    """``weeklyBillableHoursGoal``: double."""
    travel_availability: _rt.Text[ResourceDailyAvailability]
    """``travelAvailability``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceDailyAvailability(_rt.Row):
    """A row of ResourceDailyAvailabilities, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceDailyAvailabilityFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    sunday_available_hours: float | None = None
    """``sundayAvailableHours``: double."""
    monday_available_hours: float | None = None
    """``mondayAvailableHours``: double."""
    tuesday_available_hours: float | None = None
    """``tuesdayAvailableHours``: double."""
    wednesday_available_hours: float | None = None
    """``wednesdayAvailableHours``: double."""
    thursday_available_hours: float | None = None
    """``thursdayAvailableHours``: double."""
    friday_available_hours: float | None = None
    """``fridayAvailableHours``: double."""
    saturday_available_hours: float | None = None
    """``saturdayAvailableHours``: double."""
    weekly_billable_hours_goal: float | None = None
    """``weeklyBillableHoursGoal``: double."""
    travel_availability: str | None = None
    """``travelAvailability``: string."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")


class ResourceDailyAvailabilityUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ResourceDailyAvailabilities. Left out is kept; None clears."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    sunday_available_hours: float | None
    """``sundayAvailableHours``: double."""
    monday_available_hours: float | None
    """``mondayAvailableHours``: double."""
    tuesday_available_hours: float | None
    """``tuesdayAvailableHours``: double."""
    wednesday_available_hours: float | None
    """``wednesdayAvailableHours``: double."""
    thursday_available_hours: float | None
    """``thursdayAvailableHours``: double."""
    friday_available_hours: float | None
    """``fridayAvailableHours``: double."""
    saturday_available_hours: float | None
    """``saturdayAvailableHours``: double."""
    weekly_billable_hours_goal: float | None
    """``weeklyBillableHoursGoal``: double."""
    travel_availability: str | None
    """``travelAvailability``: string."""


class ResourceDailyAvailabilityReplaceFields(_t.TypedDict, total=False):
    """What a row of ResourceDailyAvailabilities is replaced by. Left out is cleared."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    sunday_available_hours: float | None
    """``sundayAvailableHours``: double."""
    monday_available_hours: float | None
    """``mondayAvailableHours``: double."""
    tuesday_available_hours: float | None
    """``tuesdayAvailableHours``: double."""
    wednesday_available_hours: float | None
    """``wednesdayAvailableHours``: double."""
    thursday_available_hours: float | None
    """``thursdayAvailableHours``: double."""
    friday_available_hours: float | None
    """``fridayAvailableHours``: double."""
    saturday_available_hours: float | None
    """``saturdayAvailableHours``: double."""
    weekly_billable_hours_goal: float | None
    """``weeklyBillableHoursGoal``: double."""
    travel_availability: str | None
    """``travelAvailability``: string."""


class ResourceDailyAvailabilitiesService(_rt.Readable[ResourceDailyAvailability], _rt.Referring[ResourceDailyAvailability, "_Resource"], _rt.Updatable[ResourceDailyAvailability]):
    """What the API can do with ResourceDailyAvailabilities, below Resources: the sync service."""

    model = ResourceDailyAvailability

    @_t.overload
    def update(self, row: ResourceDailyAvailability, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ResourceDailyAvailabilityUpdateFields]) -> None: ...

    def update(self, target: int | ResourceDailyAvailability, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ResourceDailyAvailabilityReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncResourceDailyAvailabilitiesService(_rt.AsyncReadable[ResourceDailyAvailability], _rt.AsyncReferring[ResourceDailyAvailability, "_Resource"], _rt.AsyncUpdatable[ResourceDailyAvailability]):
    """What the API can do with ResourceDailyAvailabilities, below Resources: the async service."""

    model = ResourceDailyAvailability

    @_t.overload
    async def update(self, row: ResourceDailyAvailability, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ResourceDailyAvailabilityUpdateFields]) -> None: ...

    async def update(self, target: int | ResourceDailyAvailability, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ResourceDailyAvailabilityReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
