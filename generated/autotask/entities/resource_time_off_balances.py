"""ResourceTimeOffBalances. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource  # noqa: F401 (named in quotes)

_SCHEMA = _rt.EntitySchema(
    "ResourceTimeOffBalances",
    "ResourceTimeOffBalance",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, listed=False),
        _rt.FieldSchema('floating_holiday_annual_allowance', 'floatingHolidayAnnualAllowance', 'double', listed=False),
        _rt.FieldSchema('floating_holiday_balance', 'floatingHolidayBalance', 'double', listed=False),
        _rt.FieldSchema('floating_holiday_planned', 'floatingHolidayPlanned', 'double', listed=False),
        _rt.FieldSchema('floating_holiday_used', 'floatingHolidayUsed', 'double', listed=False),
        _rt.FieldSchema('floating_holiday_waiting_approval', 'floatingHolidayWaitingApproval', 'double', listed=False),
        _rt.FieldSchema('personal_time_annual_allowance', 'personalTimeAnnualAllowance', 'double', listed=False),
        _rt.FieldSchema('personal_time_balance', 'personalTimeBalance', 'double', listed=False),
        _rt.FieldSchema('personal_time_planned', 'personalTimePlanned', 'double', listed=False),
        _rt.FieldSchema('personal_time_used', 'personalTimeUsed', 'double', listed=False),
        _rt.FieldSchema('personal_time_waiting_approval', 'personalTimeWaitingApproval', 'double', listed=False),
        _rt.FieldSchema('sick_time_annual_allowance', 'sickTimeAnnualAllowance', 'double', listed=False),
        _rt.FieldSchema('sick_time_balance', 'sickTimeBalance', 'double', listed=False),
        _rt.FieldSchema('sick_time_planned', 'sickTimePlanned', 'double', listed=False),
        _rt.FieldSchema('sick_time_used', 'sickTimeUsed', 'double', listed=False),
        _rt.FieldSchema('sick_time_waiting_approval', 'sickTimeWaitingApproval', 'double', listed=False),
        _rt.FieldSchema('vacation_time_annual_allowance', 'vacationTimeAnnualAllowance', 'double', listed=False),
        _rt.FieldSchema('vacation_time_balance', 'vacationTimeBalance', 'double', listed=False),
        _rt.FieldSchema('vacation_time_planned', 'vacationTimePlanned', 'double', listed=False),
        _rt.FieldSchema('vacation_time_used', 'vacationTimeUsed', 'double', listed=False),
        _rt.FieldSchema('vacation_time_waiting_approval', 'vacationTimeWaitingApproval', 'double', listed=False),
        _rt.FieldSchema('year', 'year', 'int32', listed=False),
    ),
    parent=('Resources', 'TimeOffBalances', 'resource_id'),
    package="autotask",
)


class ResourceTimeOffBalancePath(_rt.Path[_rt.Root, "ResourceTimeOffBalance"]):
    """The relations of ResourceTimeOffBalances, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ResourceTimeOffBalanceFields(_rt.Fields["ResourceTimeOffBalance"], ResourceTimeOffBalancePath["ResourceTimeOffBalance"]):
    """The fields of ResourceTimeOffBalances in queries: ``T = ResourceTimeOffBalance.q``."""

    id: _rt.Integer[ResourceTimeOffBalance]
    """``id``: int64, known from openapi-2026-06 only."""
    resource_id: _rt.Integer[ResourceTimeOffBalance]
    """``resourceID``: int32, required, known from openapi-2026-06 only."""
    floating_holiday_annual_allowance: _rt.Double[ResourceTimeOffBalance]
    """``floatingHolidayAnnualAllowance``: double, known from openapi-2026-06 only."""
    floating_holiday_balance: _rt.Double[ResourceTimeOffBalance]
    """``floatingHolidayBalance``: double, known from openapi-2026-06 only."""
    floating_holiday_planned: _rt.Double[ResourceTimeOffBalance]
    """``floatingHolidayPlanned``: double, known from openapi-2026-06 only."""
    floating_holiday_used: _rt.Double[ResourceTimeOffBalance]
    """``floatingHolidayUsed``: double, known from openapi-2026-06 only."""
    floating_holiday_waiting_approval: _rt.Double[ResourceTimeOffBalance]
    """``floatingHolidayWaitingApproval``: double, known from openapi-2026-06 only."""
    personal_time_annual_allowance: _rt.Double[ResourceTimeOffBalance]
    """``personalTimeAnnualAllowance``: double, known from openapi-2026-06 only."""
    personal_time_balance: _rt.Double[ResourceTimeOffBalance]
    """``personalTimeBalance``: double, known from openapi-2026-06 only."""
    personal_time_planned: _rt.Double[ResourceTimeOffBalance]
    """``personalTimePlanned``: double, known from openapi-2026-06 only."""
    personal_time_used: _rt.Double[ResourceTimeOffBalance]
    """``personalTimeUsed``: double, known from openapi-2026-06 only."""
    personal_time_waiting_approval: _rt.Double[ResourceTimeOffBalance]
    """``personalTimeWaitingApproval``: double, known from openapi-2026-06 only."""
    sick_time_annual_allowance: _rt.Double[ResourceTimeOffBalance]
    """``sickTimeAnnualAllowance``: double, known from openapi-2026-06 only."""
    sick_time_balance: _rt.Double[ResourceTimeOffBalance]
    """``sickTimeBalance``: double, known from openapi-2026-06 only."""
    sick_time_planned: _rt.Double[ResourceTimeOffBalance]
    """``sickTimePlanned``: double, known from openapi-2026-06 only."""
    sick_time_used: _rt.Double[ResourceTimeOffBalance]
    """``sickTimeUsed``: double, known from openapi-2026-06 only."""
    sick_time_waiting_approval: _rt.Double[ResourceTimeOffBalance]
    """``sickTimeWaitingApproval``: double, known from openapi-2026-06 only."""
    vacation_time_annual_allowance: _rt.Double[ResourceTimeOffBalance]
    """``vacationTimeAnnualAllowance``: double, known from openapi-2026-06 only."""
    vacation_time_balance: _rt.Double[ResourceTimeOffBalance]
    """``vacationTimeBalance``: double, known from openapi-2026-06 only."""
    vacation_time_planned: _rt.Double[ResourceTimeOffBalance]
    """``vacationTimePlanned``: double, known from openapi-2026-06 only."""
    vacation_time_used: _rt.Double[ResourceTimeOffBalance]
    """``vacationTimeUsed``: double, known from openapi-2026-06 only."""
    vacation_time_waiting_approval: _rt.Double[ResourceTimeOffBalance]
    """``vacationTimeWaitingApproval``: double, known from openapi-2026-06 only."""
    year: _rt.Integer[ResourceTimeOffBalance]
    """``year``: int32, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceTimeOffBalance(_rt.Row):
    """A row of ResourceTimeOffBalances, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceTimeOffBalanceFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, known from openapi-2026-06 only."""
    floating_holiday_annual_allowance: float | None = None
    """``floatingHolidayAnnualAllowance``: double, known from openapi-2026-06 only."""
    floating_holiday_balance: float | None = None
    """``floatingHolidayBalance``: double, known from openapi-2026-06 only."""
    floating_holiday_planned: float | None = None
    """``floatingHolidayPlanned``: double, known from openapi-2026-06 only."""
    floating_holiday_used: float | None = None
    """``floatingHolidayUsed``: double, known from openapi-2026-06 only."""
    floating_holiday_waiting_approval: float | None = None
    """``floatingHolidayWaitingApproval``: double, known from openapi-2026-06 only."""
    personal_time_annual_allowance: float | None = None
    """``personalTimeAnnualAllowance``: double, known from openapi-2026-06 only."""
    personal_time_balance: float | None = None
    """``personalTimeBalance``: double, known from openapi-2026-06 only."""
    personal_time_planned: float | None = None
    """``personalTimePlanned``: double, known from openapi-2026-06 only."""
    personal_time_used: float | None = None
    """``personalTimeUsed``: double, known from openapi-2026-06 only."""
    personal_time_waiting_approval: float | None = None
    """``personalTimeWaitingApproval``: double, known from openapi-2026-06 only."""
    sick_time_annual_allowance: float | None = None
    """``sickTimeAnnualAllowance``: double, known from openapi-2026-06 only."""
    sick_time_balance: float | None = None
    """``sickTimeBalance``: double, known from openapi-2026-06 only."""
    sick_time_planned: float | None = None
    """``sickTimePlanned``: double, known from openapi-2026-06 only."""
    sick_time_used: float | None = None
    """``sickTimeUsed``: double, known from openapi-2026-06 only."""
    sick_time_waiting_approval: float | None = None
    """``sickTimeWaitingApproval``: double, known from openapi-2026-06 only."""
    vacation_time_annual_allowance: float | None = None
    """``vacationTimeAnnualAllowance``: double, known from openapi-2026-06 only."""
    vacation_time_balance: float | None = None
    """``vacationTimeBalance``: double, known from openapi-2026-06 only."""
    vacation_time_planned: float | None = None
    """``vacationTimePlanned``: double, known from openapi-2026-06 only."""
    vacation_time_used: float | None = None
    """``vacationTimeUsed``: double, known from openapi-2026-06 only."""
    vacation_time_waiting_approval: float | None = None
    """``vacationTimeWaitingApproval``: double, known from openapi-2026-06 only."""
    year: int | None = None
    """``year``: int32, known from openapi-2026-06 only."""


class ResourceTimeOffBalancesService(_rt.Listed[ResourceTimeOffBalance, "_Resource"]):
    """What the API can do with ResourceTimeOffBalances, below Resources: the sync service."""

    model = ResourceTimeOffBalance

    def list(self, *, resource_id: int) -> _t.List[ResourceTimeOffBalance]:
        """All rows below one row of Resources."""
        return self._list(resource_id)


class AsyncResourceTimeOffBalancesService(_rt.AsyncListed[ResourceTimeOffBalance, "_Resource"]):
    """What the API can do with ResourceTimeOffBalances, below Resources: the async service."""

    model = ResourceTimeOffBalance

    async def list(self, *, resource_id: int) -> _t.List[ResourceTimeOffBalance]:
        """All rows below one row of Resources."""
        return await self._list(resource_id)
