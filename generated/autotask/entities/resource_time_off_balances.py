"""ResourceTimeOffBalances. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ResourceTimeOffBalances",
    "ResourceTimeOffBalance",
    (
        _rt.FieldSchema('id', 'id', 'int64'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True),
        _rt.FieldSchema('floating_holiday_annual_allowance', 'floatingHolidayAnnualAllowance', 'double'),
        _rt.FieldSchema('floating_holiday_balance', 'floatingHolidayBalance', 'double'),
        _rt.FieldSchema('floating_holiday_planned', 'floatingHolidayPlanned', 'double'),
        _rt.FieldSchema('floating_holiday_used', 'floatingHolidayUsed', 'double'),
        _rt.FieldSchema('floating_holiday_waiting_approval', 'floatingHolidayWaitingApproval', 'double'),
        _rt.FieldSchema('personal_time_annual_allowance', 'personalTimeAnnualAllowance', 'double'),
        _rt.FieldSchema('personal_time_balance', 'personalTimeBalance', 'double'),
        _rt.FieldSchema('personal_time_planned', 'personalTimePlanned', 'double'),
        _rt.FieldSchema('personal_time_used', 'personalTimeUsed', 'double'),
        _rt.FieldSchema('personal_time_waiting_approval', 'personalTimeWaitingApproval', 'double'),
        _rt.FieldSchema('sick_time_annual_allowance', 'sickTimeAnnualAllowance', 'double'),
        _rt.FieldSchema('sick_time_balance', 'sickTimeBalance', 'double'),
        _rt.FieldSchema('sick_time_planned', 'sickTimePlanned', 'double'),
        _rt.FieldSchema('sick_time_used', 'sickTimeUsed', 'double'),
        _rt.FieldSchema('sick_time_waiting_approval', 'sickTimeWaitingApproval', 'double'),
        _rt.FieldSchema('vacation_time_annual_allowance', 'vacationTimeAnnualAllowance', 'double'),
        _rt.FieldSchema('vacation_time_balance', 'vacationTimeBalance', 'double'),
        _rt.FieldSchema('vacation_time_planned', 'vacationTimePlanned', 'double'),
        _rt.FieldSchema('vacation_time_used', 'vacationTimeUsed', 'double'),
        _rt.FieldSchema('vacation_time_waiting_approval', 'vacationTimeWaitingApproval', 'double'),
        _rt.FieldSchema('year', 'year', 'int32'),
    ),
    parent=('Resources', 'TimeOffBalances', 'resource_id'),
)


class ResourceTimeOffBalanceFields(_rt.Fields["ResourceTimeOffBalance"]):
    """The fields of ResourceTimeOffBalances in queries: ``T = ResourceTimeOffBalance.q``."""

    id: _rt.Integer[ResourceTimeOffBalance]
    resource_id: _rt.Integer[ResourceTimeOffBalance]
    floating_holiday_annual_allowance: _rt.Double[ResourceTimeOffBalance]
    floating_holiday_balance: _rt.Double[ResourceTimeOffBalance]
    floating_holiday_planned: _rt.Double[ResourceTimeOffBalance]
    floating_holiday_used: _rt.Double[ResourceTimeOffBalance]
    floating_holiday_waiting_approval: _rt.Double[ResourceTimeOffBalance]
    personal_time_annual_allowance: _rt.Double[ResourceTimeOffBalance]
    personal_time_balance: _rt.Double[ResourceTimeOffBalance]
    personal_time_planned: _rt.Double[ResourceTimeOffBalance]
    personal_time_used: _rt.Double[ResourceTimeOffBalance]
    personal_time_waiting_approval: _rt.Double[ResourceTimeOffBalance]
    sick_time_annual_allowance: _rt.Double[ResourceTimeOffBalance]
    sick_time_balance: _rt.Double[ResourceTimeOffBalance]
    sick_time_planned: _rt.Double[ResourceTimeOffBalance]
    sick_time_used: _rt.Double[ResourceTimeOffBalance]
    sick_time_waiting_approval: _rt.Double[ResourceTimeOffBalance]
    vacation_time_annual_allowance: _rt.Double[ResourceTimeOffBalance]
    vacation_time_balance: _rt.Double[ResourceTimeOffBalance]
    vacation_time_planned: _rt.Double[ResourceTimeOffBalance]
    vacation_time_used: _rt.Double[ResourceTimeOffBalance]
    vacation_time_waiting_approval: _rt.Double[ResourceTimeOffBalance]
    year: _rt.Integer[ResourceTimeOffBalance]


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceTimeOffBalance(_rt.Row):
    """A row of ResourceTimeOffBalances, as the API sent it."""

    schema = _SCHEMA
    q = ResourceTimeOffBalanceFields(_SCHEMA)

    id: int
    """``id``: int64."""
    resource_id: int | None = None
    """``resourceID``: int32, required."""
    floating_holiday_annual_allowance: float | None = None
    """``floatingHolidayAnnualAllowance``: double."""
    floating_holiday_balance: float | None = None
    """``floatingHolidayBalance``: double."""
    floating_holiday_planned: float | None = None
    """``floatingHolidayPlanned``: double."""
    floating_holiday_used: float | None = None
    """``floatingHolidayUsed``: double."""
    floating_holiday_waiting_approval: float | None = None
    """``floatingHolidayWaitingApproval``: double."""
    personal_time_annual_allowance: float | None = None
    """``personalTimeAnnualAllowance``: double."""
    personal_time_balance: float | None = None
    """``personalTimeBalance``: double."""
    personal_time_planned: float | None = None
    """``personalTimePlanned``: double."""
    personal_time_used: float | None = None
    """``personalTimeUsed``: double."""
    personal_time_waiting_approval: float | None = None
    """``personalTimeWaitingApproval``: double."""
    sick_time_annual_allowance: float | None = None
    """``sickTimeAnnualAllowance``: double."""
    sick_time_balance: float | None = None
    """``sickTimeBalance``: double."""
    sick_time_planned: float | None = None
    """``sickTimePlanned``: double."""
    sick_time_used: float | None = None
    """``sickTimeUsed``: double."""
    sick_time_waiting_approval: float | None = None
    """``sickTimeWaitingApproval``: double."""
    vacation_time_annual_allowance: float | None = None
    """``vacationTimeAnnualAllowance``: double."""
    vacation_time_balance: float | None = None
    """``vacationTimeBalance``: double."""
    vacation_time_planned: float | None = None
    """``vacationTimePlanned``: double."""
    vacation_time_used: float | None = None
    """``vacationTimeUsed``: double."""
    vacation_time_waiting_approval: float | None = None
    """``vacationTimeWaitingApproval``: double."""
    year: int | None = None
    """``year``: int32."""


class ResourceTimeOffBalancesService(_rt.Listable[ResourceTimeOffBalance]):
    """What the API can do with ResourceTimeOffBalances, below Resources: the sync service."""

    model = ResourceTimeOffBalance

    def list(self, *, resource_id: int) -> _t.List[ResourceTimeOffBalance]:
        """All rows below one row of Resources."""
        return self._list(resource_id)


class AsyncResourceTimeOffBalancesService(_rt.AsyncListable[ResourceTimeOffBalance]):
    """What the API can do with ResourceTimeOffBalances, below Resources: the async service."""

    model = ResourceTimeOffBalance

    async def list(self, *, resource_id: int) -> _t.List[ResourceTimeOffBalance]:
        """All rows below one row of Resources."""
        return await self._list(resource_id)
