"""ResourceTimeOffAdditional. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource  # noqa: F401 (named in quotes)

_SCHEMA = _rt.EntitySchema(
    "ResourceTimeOffAdditional",
    "ResourceTimeOffAdditional",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, listed=False),
        _rt.FieldSchema('current_year', 'currentYear', 'int32', listed=False),
        _rt.FieldSchema('current_year_additional_vacation_time', 'currentYearAdditionalVacationTime', 'double', listed=False),
        _rt.FieldSchema('current_year_additional_personal_time', 'currentYearAdditionalPersonalTime', 'double', listed=False),
        _rt.FieldSchema('current_year_additional_sick_time', 'currentYearAdditionalSickTime', 'double', listed=False),
        _rt.FieldSchema('current_year_additional_floating_holiday', 'currentYearAdditionalFloatingHoliday', 'double', listed=False),
        _rt.FieldSchema('current_year_annual_vacation_time', 'currentYearAnnualVacationTime', 'double', listed=False),
        _rt.FieldSchema('current_year_annual_personal_time', 'currentYearAnnualPersonalTime', 'double', listed=False),
        _rt.FieldSchema('current_year_annual_sick_time', 'currentYearAnnualSickTime', 'double', listed=False),
        _rt.FieldSchema('current_year_annual_floating_holiday', 'currentYearAnnualFloatingHoliday', 'double', listed=False),
        _rt.FieldSchema('next_year', 'nextYear', 'int32', listed=False),
        _rt.FieldSchema('next_year_additional_vacation_time', 'nextYearAdditionalVacationTime', 'double', listed=False),
        _rt.FieldSchema('next_year_additional_personal_time', 'nextYearAdditionalPersonalTime', 'double', listed=False),
        _rt.FieldSchema('next_year_additional_sick_time', 'nextYearAdditionalSickTime', 'double', listed=False),
        _rt.FieldSchema('next_year_additional_floating_holiday', 'nextYearAdditionalFloatingHoliday', 'double', listed=False),
        _rt.FieldSchema('next_year_annual_vacation_time', 'nextYearAnnualVacationTime', 'double', listed=False),
        _rt.FieldSchema('next_year_annual_personal_time', 'nextYearAnnualPersonalTime', 'double', listed=False),
        _rt.FieldSchema('next_year_annual_sick_time', 'nextYearAnnualSickTime', 'double', listed=False),
        _rt.FieldSchema('next_year_annual_floating_holiday', 'nextYearAnnualFloatingHoliday', 'double', listed=False),
    ),
    parent=('Resources', 'TimeOffAdditional', 'resource_id'),
    can="update replace",
    package="autotask",
)


class ResourceTimeOffAdditionalPath(_rt.Path[_rt.Root, "ResourceTimeOffAdditional"]):
    """The relations of ResourceTimeOffAdditional, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ResourceTimeOffAdditionalFields(_rt.Fields["ResourceTimeOffAdditional"], ResourceTimeOffAdditionalPath["ResourceTimeOffAdditional"]):
    """The fields of ResourceTimeOffAdditional in queries: ``T = ResourceTimeOffAdditional.q``."""

    id: _rt.Integer[ResourceTimeOffAdditional]
    """``id``: int64, known from openapi-2026-06 only."""
    resource_id: _rt.Integer[ResourceTimeOffAdditional]
    """``resourceID``: int32, required, known from openapi-2026-06 only."""
    current_year: _rt.Integer[ResourceTimeOffAdditional]
    """``currentYear``: int32, known from openapi-2026-06 only."""
    current_year_additional_vacation_time: _rt.Double[ResourceTimeOffAdditional]
    """``currentYearAdditionalVacationTime``: double, known from openapi-2026-06 only."""
    current_year_additional_personal_time: _rt.Double[ResourceTimeOffAdditional]
    """``currentYearAdditionalPersonalTime``: double, known from openapi-2026-06 only."""
    current_year_additional_sick_time: _rt.Double[ResourceTimeOffAdditional]
    """``currentYearAdditionalSickTime``: double, known from openapi-2026-06 only."""
    current_year_additional_floating_holiday: _rt.Double[ResourceTimeOffAdditional]
    """``currentYearAdditionalFloatingHoliday``: double, known from openapi-2026-06 only."""
    current_year_annual_vacation_time: _rt.Double[ResourceTimeOffAdditional]
    """``currentYearAnnualVacationTime``: double, known from openapi-2026-06 only."""
    current_year_annual_personal_time: _rt.Double[ResourceTimeOffAdditional]
    """``currentYearAnnualPersonalTime``: double, known from openapi-2026-06 only."""
    current_year_annual_sick_time: _rt.Double[ResourceTimeOffAdditional]
    """``currentYearAnnualSickTime``: double, known from openapi-2026-06 only."""
    current_year_annual_floating_holiday: _rt.Double[ResourceTimeOffAdditional]
    """``currentYearAnnualFloatingHoliday``: double, known from openapi-2026-06 only."""
    next_year: _rt.Integer[ResourceTimeOffAdditional]
    """``nextYear``: int32, known from openapi-2026-06 only."""
    next_year_additional_vacation_time: _rt.Double[ResourceTimeOffAdditional]
    """``nextYearAdditionalVacationTime``: double, known from openapi-2026-06 only."""
    next_year_additional_personal_time: _rt.Double[ResourceTimeOffAdditional]
    """``nextYearAdditionalPersonalTime``: double, known from openapi-2026-06 only."""
    next_year_additional_sick_time: _rt.Double[ResourceTimeOffAdditional]
    """``nextYearAdditionalSickTime``: double, known from openapi-2026-06 only."""
    next_year_additional_floating_holiday: _rt.Double[ResourceTimeOffAdditional]
    """``nextYearAdditionalFloatingHoliday``: double, known from openapi-2026-06 only."""
    next_year_annual_vacation_time: _rt.Double[ResourceTimeOffAdditional]
    """``nextYearAnnualVacationTime``: double, known from openapi-2026-06 only."""
    next_year_annual_personal_time: _rt.Double[ResourceTimeOffAdditional]
    """``nextYearAnnualPersonalTime``: double, known from openapi-2026-06 only."""
    next_year_annual_sick_time: _rt.Double[ResourceTimeOffAdditional]
    """``nextYearAnnualSickTime``: double, known from openapi-2026-06 only."""
    next_year_annual_floating_holiday: _rt.Double[ResourceTimeOffAdditional]
    """``nextYearAnnualFloatingHoliday``: double, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceTimeOffAdditional(_rt.Row):
    """A row of ResourceTimeOffAdditional, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceTimeOffAdditionalFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, known from openapi-2026-06 only."""
    current_year: int | None = None
    """``currentYear``: int32, known from openapi-2026-06 only."""
    current_year_additional_vacation_time: float | None = None
    """``currentYearAdditionalVacationTime``: double, known from openapi-2026-06 only."""
    current_year_additional_personal_time: float | None = None
    """``currentYearAdditionalPersonalTime``: double, known from openapi-2026-06 only."""
    current_year_additional_sick_time: float | None = None
    """``currentYearAdditionalSickTime``: double, known from openapi-2026-06 only."""
    current_year_additional_floating_holiday: float | None = None
    """``currentYearAdditionalFloatingHoliday``: double, known from openapi-2026-06 only."""
    current_year_annual_vacation_time: float | None = None
    """``currentYearAnnualVacationTime``: double, known from openapi-2026-06 only."""
    current_year_annual_personal_time: float | None = None
    """``currentYearAnnualPersonalTime``: double, known from openapi-2026-06 only."""
    current_year_annual_sick_time: float | None = None
    """``currentYearAnnualSickTime``: double, known from openapi-2026-06 only."""
    current_year_annual_floating_holiday: float | None = None
    """``currentYearAnnualFloatingHoliday``: double, known from openapi-2026-06 only."""
    next_year: int | None = None
    """``nextYear``: int32, known from openapi-2026-06 only."""
    next_year_additional_vacation_time: float | None = None
    """``nextYearAdditionalVacationTime``: double, known from openapi-2026-06 only."""
    next_year_additional_personal_time: float | None = None
    """``nextYearAdditionalPersonalTime``: double, known from openapi-2026-06 only."""
    next_year_additional_sick_time: float | None = None
    """``nextYearAdditionalSickTime``: double, known from openapi-2026-06 only."""
    next_year_additional_floating_holiday: float | None = None
    """``nextYearAdditionalFloatingHoliday``: double, known from openapi-2026-06 only."""
    next_year_annual_vacation_time: float | None = None
    """``nextYearAnnualVacationTime``: double, known from openapi-2026-06 only."""
    next_year_annual_personal_time: float | None = None
    """``nextYearAnnualPersonalTime``: double, known from openapi-2026-06 only."""
    next_year_annual_sick_time: float | None = None
    """``nextYearAnnualSickTime``: double, known from openapi-2026-06 only."""
    next_year_annual_floating_holiday: float | None = None
    """``nextYearAnnualFloatingHoliday``: double, known from openapi-2026-06 only."""


class ResourceTimeOffAdditionalUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ResourceTimeOffAdditional. Left out is kept; None clears."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    current_year: int | None
    """``currentYear``: int32, known from openapi-2026-06 only."""
    current_year_additional_vacation_time: float | None
    """``currentYearAdditionalVacationTime``: double, known from openapi-2026-06 only."""
    current_year_additional_personal_time: float | None
    """``currentYearAdditionalPersonalTime``: double, known from openapi-2026-06 only."""
    current_year_additional_sick_time: float | None
    """``currentYearAdditionalSickTime``: double, known from openapi-2026-06 only."""
    current_year_additional_floating_holiday: float | None
    """``currentYearAdditionalFloatingHoliday``: double, known from openapi-2026-06 only."""
    current_year_annual_vacation_time: float | None
    """``currentYearAnnualVacationTime``: double, known from openapi-2026-06 only."""
    current_year_annual_personal_time: float | None
    """``currentYearAnnualPersonalTime``: double, known from openapi-2026-06 only."""
    current_year_annual_sick_time: float | None
    """``currentYearAnnualSickTime``: double, known from openapi-2026-06 only."""
    current_year_annual_floating_holiday: float | None
    """``currentYearAnnualFloatingHoliday``: double, known from openapi-2026-06 only."""
    next_year: int | None
    """``nextYear``: int32, known from openapi-2026-06 only."""
    next_year_additional_vacation_time: float | None
    """``nextYearAdditionalVacationTime``: double, known from openapi-2026-06 only."""
    next_year_additional_personal_time: float | None
    """``nextYearAdditionalPersonalTime``: double, known from openapi-2026-06 only."""
    next_year_additional_sick_time: float | None
    """``nextYearAdditionalSickTime``: double, known from openapi-2026-06 only."""
    next_year_additional_floating_holiday: float | None
    """``nextYearAdditionalFloatingHoliday``: double, known from openapi-2026-06 only."""
    next_year_annual_vacation_time: float | None
    """``nextYearAnnualVacationTime``: double, known from openapi-2026-06 only."""
    next_year_annual_personal_time: float | None
    """``nextYearAnnualPersonalTime``: double, known from openapi-2026-06 only."""
    next_year_annual_sick_time: float | None
    """``nextYearAnnualSickTime``: double, known from openapi-2026-06 only."""
    next_year_annual_floating_holiday: float | None
    """``nextYearAnnualFloatingHoliday``: double, known from openapi-2026-06 only."""


class ResourceTimeOffAdditionalReplaceFields(_t.TypedDict, total=False):
    """What a row of ResourceTimeOffAdditional is replaced by. Left out is cleared."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    current_year: int | None
    """``currentYear``: int32, known from openapi-2026-06 only."""
    current_year_additional_vacation_time: float | None
    """``currentYearAdditionalVacationTime``: double, known from openapi-2026-06 only."""
    current_year_additional_personal_time: float | None
    """``currentYearAdditionalPersonalTime``: double, known from openapi-2026-06 only."""
    current_year_additional_sick_time: float | None
    """``currentYearAdditionalSickTime``: double, known from openapi-2026-06 only."""
    current_year_additional_floating_holiday: float | None
    """``currentYearAdditionalFloatingHoliday``: double, known from openapi-2026-06 only."""
    current_year_annual_vacation_time: float | None
    """``currentYearAnnualVacationTime``: double, known from openapi-2026-06 only."""
    current_year_annual_personal_time: float | None
    """``currentYearAnnualPersonalTime``: double, known from openapi-2026-06 only."""
    current_year_annual_sick_time: float | None
    """``currentYearAnnualSickTime``: double, known from openapi-2026-06 only."""
    current_year_annual_floating_holiday: float | None
    """``currentYearAnnualFloatingHoliday``: double, known from openapi-2026-06 only."""
    next_year: int | None
    """``nextYear``: int32, known from openapi-2026-06 only."""
    next_year_additional_vacation_time: float | None
    """``nextYearAdditionalVacationTime``: double, known from openapi-2026-06 only."""
    next_year_additional_personal_time: float | None
    """``nextYearAdditionalPersonalTime``: double, known from openapi-2026-06 only."""
    next_year_additional_sick_time: float | None
    """``nextYearAdditionalSickTime``: double, known from openapi-2026-06 only."""
    next_year_additional_floating_holiday: float | None
    """``nextYearAdditionalFloatingHoliday``: double, known from openapi-2026-06 only."""
    next_year_annual_vacation_time: float | None
    """``nextYearAnnualVacationTime``: double, known from openapi-2026-06 only."""
    next_year_annual_personal_time: float | None
    """``nextYearAnnualPersonalTime``: double, known from openapi-2026-06 only."""
    next_year_annual_sick_time: float | None
    """``nextYearAnnualSickTime``: double, known from openapi-2026-06 only."""
    next_year_annual_floating_holiday: float | None
    """``nextYearAnnualFloatingHoliday``: double, known from openapi-2026-06 only."""


class ResourceTimeOffAdditionalService(_rt.Listed[ResourceTimeOffAdditional, "_Resource"], _rt.Updatable[ResourceTimeOffAdditional]):
    """What the API can do with ResourceTimeOffAdditional, below Resources: the sync service."""

    model = ResourceTimeOffAdditional

    def list(self, *, resource_id: int) -> _t.List[ResourceTimeOffAdditional]:
        """All rows below one row of Resources."""
        return self._list(resource_id)

    @_t.overload
    def update(self, row: ResourceTimeOffAdditional, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ResourceTimeOffAdditionalUpdateFields]) -> None: ...

    def update(self, target: int | ResourceTimeOffAdditional, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ResourceTimeOffAdditionalReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncResourceTimeOffAdditionalService(_rt.AsyncListed[ResourceTimeOffAdditional, "_Resource"], _rt.AsyncUpdatable[ResourceTimeOffAdditional]):
    """What the API can do with ResourceTimeOffAdditional, below Resources: the async service."""

    model = ResourceTimeOffAdditional

    async def list(self, *, resource_id: int) -> _t.List[ResourceTimeOffAdditional]:
        """All rows below one row of Resources."""
        return await self._list(resource_id)

    @_t.overload
    async def update(self, row: ResourceTimeOffAdditional, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ResourceTimeOffAdditionalUpdateFields]) -> None: ...

    async def update(self, target: int | ResourceTimeOffAdditional, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ResourceTimeOffAdditionalReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
