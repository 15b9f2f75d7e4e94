"""InternalLocationWithBusinessHours. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .countries import Country as _Country
    from .holiday_sets import HolidaySet as _HolidaySet
    from .countries import CountryPath as _CountryPath
    from .holiday_sets import HolidaySetPath as _HolidaySetPath

_SCHEMA = _rt.EntitySchema(
    "InternalLocationWithBusinessHours",
    "InternalLocationWithBusinessHours",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('additional_address_info', 'additionalAddressInfo', 'string', length=100),
        _rt.FieldSchema('address1', 'address1', 'string', length=100),
        _rt.FieldSchema('address2', 'address2', 'string', length=100),
        _rt.FieldSchema('city', 'city', 'string', length=50),
        _rt.FieldSchema('country_id', 'countryID', 'int32', reference='Country', target='Countries', relation='country'),
        _rt.FieldSchema('date_format', 'dateFormat', 'string', required=True),
        _rt.FieldSchema('first_day_of_week', 'firstDayOfWeek', 'int32'),
        _rt.FieldSchema('friday_business_hours_end_time', 'fridayBusinessHoursEndTime', 'datetime'),
        _rt.FieldSchema('friday_business_hours_start_time', 'fridayBusinessHoursStartTime', 'datetime'),
        _rt.FieldSchema('friday_extended_hours_end_time', 'fridayExtendedHoursEndTime', 'datetime'),
        _rt.FieldSchema('friday_extended_hours_start_time', 'fridayExtendedHoursStartTime', 'datetime'),
        _rt.FieldSchema('holiday_extended_hours_end_time', 'holidayExtendedHoursEndTime', 'datetime'),
        _rt.FieldSchema('holiday_extended_hours_start_time', 'holidayExtendedHoursStartTime', 'datetime'),
        _rt.FieldSchema('holiday_hours_end_time', 'holidayHoursEndTime', 'datetime'),
        _rt.FieldSchema('holiday_hours_start_time', 'holidayHoursStartTime', 'datetime'),
        _rt.FieldSchema('holiday_hours_type', 'holidayHoursType', 'int32'),
        _rt.FieldSchema('holiday_set_id', 'holidaySetID', 'int32', reference='HolidaySet', target='HolidaySets', relation='holiday_set'),
        _rt.FieldSchema('is_default', 'isDefault', 'boolean', soap='Default'),
        _rt.FieldSchema('monday_business_hours_end_time', 'mondayBusinessHoursEndTime', 'datetime'),
        _rt.FieldSchema('monday_business_hours_start_time', 'mondayBusinessHoursStartTime', 'datetime'),
        _rt.FieldSchema('monday_extended_hours_end_time', 'mondayExtendedHoursEndTime', 'datetime'),
        _rt.FieldSchema('monday_extended_hours_start_time', 'mondayExtendedHoursStartTime', 'datetime'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('no_hours_on_holidays', 'noHoursOnHolidays', 'boolean'),
        _rt.FieldSchema('number_format', 'numberFormat', 'string', required=True),
        _rt.FieldSchema('postal_code', 'postalCode', 'string', length=20),
        _rt.FieldSchema('saturday_business_hours_end_time', 'saturdayBusinessHoursEndTime', 'datetime'),
        _rt.FieldSchema('saturday_business_hours_start_time', 'saturdayBusinessHoursStartTime', 'datetime'),
        _rt.FieldSchema('saturday_extended_hours_end_time', 'saturdayExtendedHoursEndTime', 'datetime'),
        _rt.FieldSchema('saturday_extended_hours_start_time', 'saturdayExtendedHoursStartTime', 'datetime'),
        _rt.FieldSchema('state', 'state', 'string', length=25),
        _rt.FieldSchema('sunday_business_hours_end_time', 'sundayBusinessHoursEndTime', 'datetime'),
        _rt.FieldSchema('sunday_business_hours_start_time', 'sundayBusinessHoursStartTime', 'datetime'),
        _rt.FieldSchema('sunday_extended_hours_end_time', 'sundayExtendedHoursEndTime', 'datetime'),
        _rt.FieldSchema('sunday_extended_hours_start_time', 'sundayExtendedHoursStartTime', 'datetime'),
        _rt.FieldSchema('thursday_business_hours_end_time', 'thursdayBusinessHoursEndTime', 'datetime'),
        _rt.FieldSchema('thursday_business_hours_start_time', 'thursdayBusinessHoursStartTime', 'datetime'),
        _rt.FieldSchema('thursday_extended_hours_end_time', 'thursdayExtendedHoursEndTime', 'datetime'),
        _rt.FieldSchema('thursday_extended_hours_start_time', 'thursdayExtendedHoursStartTime', 'datetime'),
        _rt.FieldSchema('time_format', 'timeFormat', 'string', required=True),
        _rt.FieldSchema('time_zone_id', 'timeZoneID', 'int32', required=True),
        _rt.FieldSchema('tuesday_business_hours_end_time', 'tuesdayBusinessHoursEndTime', 'datetime'),
        _rt.FieldSchema('tuesday_business_hours_start_time', 'tuesdayBusinessHoursStartTime', 'datetime'),
        _rt.FieldSchema('tuesday_extended_hours_end_time', 'tuesdayExtendedHoursEndTime', 'datetime'),
        _rt.FieldSchema('tuesday_extended_hours_start_time', 'tuesdayExtendedHoursStartTime', 'datetime'),
        _rt.FieldSchema('wednesday_business_hours_end_time', 'wednesdayBusinessHoursEndTime', 'datetime'),
        _rt.FieldSchema('wednesday_business_hours_start_time', 'wednesdayBusinessHoursStartTime', 'datetime'),
        _rt.FieldSchema('wednesday_extended_hours_end_time', 'wednesdayExtendedHoursEndTime', 'datetime'),
        _rt.FieldSchema('wednesday_extended_hours_start_time', 'wednesdayExtendedHoursStartTime', 'datetime'),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    package="autotask",
)


class InternalLocationWithBusinessHoursPath(_rt.Path[_rt.Root, "InternalLocationWithBusinessHours"]):
    """The relations of InternalLocationWithBusinessHours, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    country: _CountryPath[_rt.Root]
    """To the row of Countries that ``country_id`` refers to."""
    holiday_set: _HolidaySetPath[_rt.Root]
    """To the row of HolidaySets that ``holiday_set_id`` refers to."""


class InternalLocationWithBusinessHoursFields(_rt.Fields["InternalLocationWithBusinessHours"], InternalLocationWithBusinessHoursPath["InternalLocationWithBusinessHours"]):
    """The fields of InternalLocationWithBusinessHours in queries: ``T = InternalLocationWithBusinessHours.q``."""

    id: _rt.Integer[InternalLocationWithBusinessHours]
    """``id``: int64, read-only."""
    additional_address_info: _rt.Text[InternalLocationWithBusinessHours]
    """``additionalAddressInfo``: string, at most 100 characters."""
    address1: _rt.Text[InternalLocationWithBusinessHours]
    """``address1``: string, at most 100 characters."""
    address2: _rt.Text[InternalLocationWithBusinessHours]
    """``address2``: string, at most 100 characters."""
    city: _rt.Text[InternalLocationWithBusinessHours]
    """``city``: string, at most 50 characters."""
    country_id: _rt.Integer[InternalLocationWithBusinessHours]
    """``countryID``: int32, refers to Country."""
    date_format: _rt.Text[InternalLocationWithBusinessHours]
    """``dateFormat``: string, required, picklist of the tenant."""
    first_day_of_week: _rt.Integer[InternalLocationWithBusinessHours]
    """``firstDayOfWeek``: int32, picklist of the tenant."""
    friday_business_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``fridayBusinessHoursEndTime``: datetime."""
    friday_business_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``fridayBusinessHoursStartTime``: datetime."""
    friday_extended_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``fridayExtendedHoursEndTime``: datetime."""
    friday_extended_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``fridayExtendedHoursStartTime``: datetime."""
    holiday_extended_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``holidayExtendedHoursEndTime``: datetime."""
    holiday_extended_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``holidayExtendedHoursStartTime``: datetime."""
    holiday_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``holidayHoursEndTime``: datetime."""
    holiday_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``holidayHoursStartTime``: datetime."""
    holiday_hours_type: _rt.Integer[InternalLocationWithBusinessHours]
    """``holidayHoursType``: int32, picklist of the tenant."""
    holiday_set_id: _rt.Integer[InternalLocationWithBusinessHours]
    """``holidaySetID``: int32, refers to HolidaySet."""
    is_default: _rt.Boolean[InternalLocationWithBusinessHours]
    """``isDefault``: boolean, Default in SOAP."""
    monday_business_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``mondayBusinessHoursEndTime``: datetime."""
    monday_business_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``mondayBusinessHoursStartTime``: datetime."""
    monday_extended_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``mondayExtendedHoursEndTime``: datetime."""
    monday_extended_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``mondayExtendedHoursStartTime``: datetime."""
    name: _rt.Text[InternalLocationWithBusinessHours]
    """``name``: string, at most 100 characters, required."""
    no_hours_on_holidays: _rt.Boolean[InternalLocationWithBusinessHours]
    """``noHoursOnHolidays``: boolean."""
    number_format: _rt.Text[InternalLocationWithBusinessHours]
    """``numberFormat``: string, required, picklist of the tenant."""
    postal_code: _rt.Text[InternalLocationWithBusinessHours]
    """``postalCode``: string, at most 20 characters."""
    saturday_business_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``saturdayBusinessHoursEndTime``: datetime."""
    saturday_business_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``saturdayBusinessHoursStartTime``: datetime."""
    saturday_extended_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``saturdayExtendedHoursEndTime``: datetime."""
    saturday_extended_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``saturdayExtendedHoursStartTime``: datetime."""
    state: _rt.Text[InternalLocationWithBusinessHours]
    """``state``: string, at most 25 characters."""
    sunday_business_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``sundayBusinessHoursEndTime``: datetime."""
    sunday_business_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``sundayBusinessHoursStartTime``: datetime."""
    sunday_extended_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``sundayExtendedHoursEndTime``: datetime."""
    sunday_extended_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``sundayExtendedHoursStartTime``: datetime."""
    thursday_business_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``thursdayBusinessHoursEndTime``: datetime."""
    thursday_business_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``thursdayBusinessHoursStartTime``: datetime."""
    thursday_extended_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``thursdayExtendedHoursEndTime``: datetime."""
    thursday_extended_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``thursdayExtendedHoursStartTime``: datetime."""
    time_format: _rt.Text[InternalLocationWithBusinessHours]
    """``timeFormat``: string, required, picklist of the tenant."""
    time_zone_id: _rt.Integer[InternalLocationWithBusinessHours]
    """``timeZoneID``: int32, required, picklist of the tenant."""
    tuesday_business_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``tuesdayBusinessHoursEndTime``: datetime."""
    tuesday_business_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``tuesdayBusinessHoursStartTime``: datetime."""
    tuesday_extended_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``tuesdayExtendedHoursEndTime``: datetime."""
    tuesday_extended_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``tuesdayExtendedHoursStartTime``: datetime."""
    wednesday_business_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``wednesdayBusinessHoursEndTime``: datetime."""
    wednesday_business_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``wednesdayBusinessHoursStartTime``: datetime."""
    wednesday_extended_hours_end_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``wednesdayExtendedHoursEndTime``: datetime."""
    wednesday_extended_hours_start_time: _rt.DateTime[InternalLocationWithBusinessHours]
    """``wednesdayExtendedHoursStartTime``: datetime."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InternalLocationWithBusinessHours(_rt.Row):
    """A row of InternalLocationWithBusinessHours, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InternalLocationWithBusinessHoursFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    additional_address_info: str | None = None
    """``additionalAddressInfo``: string, at most 100 characters."""
    address1: str | None = None
    """``address1``: string, at most 100 characters."""
    address2: str | None = None
    """``address2``: string, at most 100 characters."""
    city: str | None = None
    """``city``: string, at most 50 characters."""
    country_id: int | None = None
    """``countryID``: int32, refers to Country."""
    date_format: str | None = None
    """``dateFormat``: string, required, picklist of the tenant."""
    first_day_of_week: int | None = None
    """``firstDayOfWeek``: int32, picklist of the tenant."""
    friday_business_hours_end_time: _rt.datetime | None = None
    """``fridayBusinessHoursEndTime``: datetime."""
    friday_business_hours_start_time: _rt.datetime | None = None
    """``fridayBusinessHoursStartTime``: datetime."""
    friday_extended_hours_end_time: _rt.datetime | None = None
    """``fridayExtendedHoursEndTime``: datetime."""
    friday_extended_hours_start_time: _rt.datetime | None = None
    """``fridayExtendedHoursStartTime``: datetime."""
    holiday_extended_hours_end_time: _rt.datetime | None = None
    """``holidayExtendedHoursEndTime``: datetime."""
    holiday_extended_hours_start_time: _rt.datetime | None = None
    """``holidayExtendedHoursStartTime``: datetime."""
    holiday_hours_end_time: _rt.datetime | None = None
    """``holidayHoursEndTime``: datetime."""
    holiday_hours_start_time: _rt.datetime | None = None
    """``holidayHoursStartTime``: datetime."""
    holiday_hours_type: int | None = None
    """``holidayHoursType``: int32, picklist of the tenant."""
    holiday_set_id: int | None = None
    """``holidaySetID``: int32, refers to HolidaySet."""
    is_default: bool | None = None
    """``isDefault``: boolean, Default in SOAP."""
    monday_business_hours_end_time: _rt.datetime | None = None
    """``mondayBusinessHoursEndTime``: datetime."""
    monday_business_hours_start_time: _rt.datetime | None = None
    """``mondayBusinessHoursStartTime``: datetime."""
    monday_extended_hours_end_time: _rt.datetime | None = None
    """``mondayExtendedHoursEndTime``: datetime."""
    monday_extended_hours_start_time: _rt.datetime | None = None
    """``mondayExtendedHoursStartTime``: datetime."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    no_hours_on_holidays: bool | None = None
    """``noHoursOnHolidays``: boolean."""
    number_format: str | None = None
    """``numberFormat``: string, required, picklist of the tenant."""
    postal_code: str | None = None
    """``postalCode``: string, at most 20 characters."""
    saturday_business_hours_end_time: _rt.datetime | None = None
    """``saturdayBusinessHoursEndTime``: datetime."""
    saturday_business_hours_start_time: _rt.datetime | None = None
    """``saturdayBusinessHoursStartTime``: datetime."""
    saturday_extended_hours_end_time: _rt.datetime | None = None
    """``saturdayExtendedHoursEndTime``: datetime."""
    saturday_extended_hours_start_time: _rt.datetime | None = None
    """``saturdayExtendedHoursStartTime``: datetime."""
    state: str | None = None
    """``state``: string, at most 25 characters."""
    sunday_business_hours_end_time: _rt.datetime | None = None
    """``sundayBusinessHoursEndTime``: datetime."""
    sunday_business_hours_start_time: _rt.datetime | None = None
    """``sundayBusinessHoursStartTime``: datetime."""
    sunday_extended_hours_end_time: _rt.datetime | None = None
    """``sundayExtendedHoursEndTime``: datetime."""
    sunday_extended_hours_start_time: _rt.datetime | None = None
    """``sundayExtendedHoursStartTime``: datetime."""
    thursday_business_hours_end_time: _rt.datetime | None = None
    """``thursdayBusinessHoursEndTime``: datetime."""
    thursday_business_hours_start_time: _rt.datetime | None = None
    """``thursdayBusinessHoursStartTime``: datetime."""
    thursday_extended_hours_end_time: _rt.datetime | None = None
    """``thursdayExtendedHoursEndTime``: datetime."""
    thursday_extended_hours_start_time: _rt.datetime | None = None
    """``thursdayExtendedHoursStartTime``: datetime."""
    time_format: str | None = None
    """``timeFormat``: string, required, picklist of the tenant."""
    time_zone_id: int | None = None
    """``timeZoneID``: int32, required, picklist of the tenant."""
    tuesday_business_hours_end_time: _rt.datetime | None = None
    """``tuesdayBusinessHoursEndTime``: datetime."""
    tuesday_business_hours_start_time: _rt.datetime | None = None
    """``tuesdayBusinessHoursStartTime``: datetime."""
    tuesday_extended_hours_end_time: _rt.datetime | None = None
    """``tuesdayExtendedHoursEndTime``: datetime."""
    tuesday_extended_hours_start_time: _rt.datetime | None = None
    """``tuesdayExtendedHoursStartTime``: datetime."""
    wednesday_business_hours_end_time: _rt.datetime | None = None
    """``wednesdayBusinessHoursEndTime``: datetime."""
    wednesday_business_hours_start_time: _rt.datetime | None = None
    """``wednesdayBusinessHoursStartTime``: datetime."""
    wednesday_extended_hours_end_time: _rt.datetime | None = None
    """``wednesdayExtendedHoursEndTime``: datetime."""
    wednesday_extended_hours_start_time: _rt.datetime | None = None
    """``wednesdayExtendedHoursStartTime``: datetime."""

    @property
    def country(self) -> _rt.Ref[_Country]:
        """The row of Countries that ``country_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "country_id")

    @property
    def holiday_set(self) -> _rt.Ref[_HolidaySet]:
        """The row of HolidaySets that ``holiday_set_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "holiday_set_id")


class InternalLocationWithBusinessHoursCreateFields(_t.TypedDict, total=False):
    """What a new row of InternalLocationWithBusinessHours can be given."""

    additional_address_info: str | None
    """``additionalAddressInfo``: string, at most 100 characters."""
    address1: str | None
    """``address1``: string, at most 100 characters."""
    address2: str | None
    """``address2``: string, at most 100 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    country_id: int | None
    """``countryID``: int32, refers to Country."""
    date_format: _t.Required[str]
    """``dateFormat``: string, required, picklist of the tenant."""
    first_day_of_week: int | None
    """``firstDayOfWeek``: int32, picklist of the tenant."""
    friday_business_hours_end_time: _rt.datetime | None
    """``fridayBusinessHoursEndTime``: datetime."""
    friday_business_hours_start_time: _rt.datetime | None
    """``fridayBusinessHoursStartTime``: datetime."""
    friday_extended_hours_end_time: _rt.datetime | None
    """``fridayExtendedHoursEndTime``: datetime."""
    friday_extended_hours_start_time: _rt.datetime | None
    """``fridayExtendedHoursStartTime``: datetime."""
    holiday_extended_hours_end_time: _rt.datetime | None
    """``holidayExtendedHoursEndTime``: datetime."""
    holiday_extended_hours_start_time: _rt.datetime | None
    """``holidayExtendedHoursStartTime``: datetime."""
    holiday_hours_end_time: _rt.datetime | None
    """``holidayHoursEndTime``: datetime."""
    holiday_hours_start_time: _rt.datetime | None
    """``holidayHoursStartTime``: datetime."""
    holiday_hours_type: int | None
    """``holidayHoursType``: int32, picklist of the tenant."""
    holiday_set_id: int | None
    """``holidaySetID``: int32, refers to HolidaySet."""
    is_default: bool | None
    """``isDefault``: boolean, Default in SOAP."""
    monday_business_hours_end_time: _rt.datetime | None
    """``mondayBusinessHoursEndTime``: datetime."""
    monday_business_hours_start_time: _rt.datetime | None
    """``mondayBusinessHoursStartTime``: datetime."""
    monday_extended_hours_end_time: _rt.datetime | None
    """``mondayExtendedHoursEndTime``: datetime."""
    monday_extended_hours_start_time: _rt.datetime | None
    """``mondayExtendedHoursStartTime``: datetime."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    no_hours_on_holidays: bool | None
    """``noHoursOnHolidays``: boolean."""
    number_format: _t.Required[str]
    """``numberFormat``: string, required, picklist of the tenant."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    saturday_business_hours_end_time: _rt.datetime | None
    """``saturdayBusinessHoursEndTime``: datetime."""
    saturday_business_hours_start_time: _rt.datetime | None
    """``saturdayBusinessHoursStartTime``: datetime."""
    saturday_extended_hours_end_time: _rt.datetime | None
    """``saturdayExtendedHoursEndTime``: datetime."""
    saturday_extended_hours_start_time: _rt.datetime | None
    """``saturdayExtendedHoursStartTime``: datetime."""
    state: str | None
    """``state``: string, at most 25 characters."""
    sunday_business_hours_end_time: _rt.datetime | None
    """``sundayBusinessHoursEndTime``: datetime."""
    sunday_business_hours_start_time: _rt.datetime | None
    """``sundayBusinessHoursStartTime``: datetime."""
    sunday_extended_hours_end_time: _rt.datetime | None
    """``sundayExtendedHoursEndTime``: datetime."""
    sunday_extended_hours_start_time: _rt.datetime | None
    """``sundayExtendedHoursStartTime``: datetime."""
    thursday_business_hours_end_time: _rt.datetime | None
    """``thursdayBusinessHoursEndTime``: datetime."""
    thursday_business_hours_start_time: _rt.datetime | None
    """``thursdayBusinessHoursStartTime``: datetime."""
    thursday_extended_hours_end_time: _rt.datetime | None
    """``thursdayExtendedHoursEndTime``: datetime."""
    thursday_extended_hours_start_time: _rt.datetime | None
    """``thursdayExtendedHoursStartTime``: datetime."""
    time_format: _t.Required[str]
    """``timeFormat``: string, required, picklist of the tenant."""
    time_zone_id: _t.Required[int]
    """``timeZoneID``: int32, required, picklist of the tenant."""
    tuesday_business_hours_end_time: _rt.datetime | None
    """``tuesdayBusinessHoursEndTime``: datetime."""
    tuesday_business_hours_start_time: _rt.datetime | None
    """``tuesdayBusinessHoursStartTime``: datetime."""
    tuesday_extended_hours_end_time: _rt.datetime | None
    """``tuesdayExtendedHoursEndTime``: datetime."""
    tuesday_extended_hours_start_time: _rt.datetime | None
    """``tuesdayExtendedHoursStartTime``: datetime."""
    wednesday_business_hours_end_time: _rt.datetime | None
    """``wednesdayBusinessHoursEndTime``: datetime."""
    wednesday_business_hours_start_time: _rt.datetime | None
    """``wednesdayBusinessHoursStartTime``: datetime."""
    wednesday_extended_hours_end_time: _rt.datetime | None
    """``wednesdayExtendedHoursEndTime``: datetime."""
    wednesday_extended_hours_start_time: _rt.datetime | None
    """``wednesdayExtendedHoursStartTime``: datetime."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InternalLocationWithBusinessHoursCreate(_rt.WriteModel):
    """A row of InternalLocationWithBusinessHours to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    additional_address_info: str | None | _rt.Unset = _rt.UNSET
    """``additionalAddressInfo``: string, at most 100 characters."""
    address1: str | None | _rt.Unset = _rt.UNSET
    """``address1``: string, at most 100 characters."""
    address2: str | None | _rt.Unset = _rt.UNSET
    """``address2``: string, at most 100 characters."""
    city: str | None | _rt.Unset = _rt.UNSET
    """``city``: string, at most 50 characters."""
    country_id: int | None | _rt.Unset = _rt.UNSET
    """``countryID``: int32, refers to Country."""
    date_format: str
    """``dateFormat``: string, required, picklist of the tenant."""
    first_day_of_week: int | None | _rt.Unset = _rt.UNSET
    """``firstDayOfWeek``: int32, picklist of the tenant."""
    friday_business_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``fridayBusinessHoursEndTime``: datetime."""
    friday_business_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``fridayBusinessHoursStartTime``: datetime."""
    friday_extended_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``fridayExtendedHoursEndTime``: datetime."""
    friday_extended_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``fridayExtendedHoursStartTime``: datetime."""
    holiday_extended_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``holidayExtendedHoursEndTime``: datetime."""
    holiday_extended_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``holidayExtendedHoursStartTime``: datetime."""
    holiday_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``holidayHoursEndTime``: datetime."""
    holiday_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``holidayHoursStartTime``: datetime."""
    holiday_hours_type: int | None | _rt.Unset = _rt.UNSET
    """``holidayHoursType``: int32, picklist of the tenant."""
    holiday_set_id: int | None | _rt.Unset = _rt.UNSET
    """``holidaySetID``: int32, refers to HolidaySet."""
    is_default: bool | None | _rt.Unset = _rt.UNSET
    """``isDefault``: boolean, Default in SOAP."""
    monday_business_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``mondayBusinessHoursEndTime``: datetime."""
    monday_business_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``mondayBusinessHoursStartTime``: datetime."""
    monday_extended_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``mondayExtendedHoursEndTime``: datetime."""
    monday_extended_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``mondayExtendedHoursStartTime``: datetime."""
    name: str
    """``name``: string, at most 100 characters, required."""
    no_hours_on_holidays: bool | None | _rt.Unset = _rt.UNSET
    """``noHoursOnHolidays``: boolean."""
    number_format: str
    """``numberFormat``: string, required, picklist of the tenant."""
    postal_code: str | None | _rt.Unset = _rt.UNSET
    """``postalCode``: string, at most 20 characters."""
    saturday_business_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``saturdayBusinessHoursEndTime``: datetime."""
    saturday_business_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``saturdayBusinessHoursStartTime``: datetime."""
    saturday_extended_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``saturdayExtendedHoursEndTime``: datetime."""
    saturday_extended_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``saturdayExtendedHoursStartTime``: datetime."""
    state: str | None | _rt.Unset = _rt.UNSET
    """``state``: string, at most 25 characters."""
    sunday_business_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``sundayBusinessHoursEndTime``: datetime."""
    sunday_business_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``sundayBusinessHoursStartTime``: datetime."""
    sunday_extended_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``sundayExtendedHoursEndTime``: datetime."""
    sunday_extended_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``sundayExtendedHoursStartTime``: datetime."""
    thursday_business_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``thursdayBusinessHoursEndTime``: datetime."""
    thursday_business_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``thursdayBusinessHoursStartTime``: datetime."""
    thursday_extended_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``thursdayExtendedHoursEndTime``: datetime."""
    thursday_extended_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``thursdayExtendedHoursStartTime``: datetime."""
    time_format: str
    """``timeFormat``: string, required, picklist of the tenant."""
    time_zone_id: int
    """``timeZoneID``: int32, required, picklist of the tenant."""
    tuesday_business_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``tuesdayBusinessHoursEndTime``: datetime."""
    tuesday_business_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``tuesdayBusinessHoursStartTime``: datetime."""
    tuesday_extended_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``tuesdayExtendedHoursEndTime``: datetime."""
    tuesday_extended_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``tuesdayExtendedHoursStartTime``: datetime."""
    wednesday_business_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``wednesdayBusinessHoursEndTime``: datetime."""
    wednesday_business_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``wednesdayBusinessHoursStartTime``: datetime."""
    wednesday_extended_hours_end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``wednesdayExtendedHoursEndTime``: datetime."""
    wednesday_extended_hours_start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``wednesdayExtendedHoursStartTime``: datetime."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InternalLocationWithBusinessHoursCreateFields]) -> None: ...


class InternalLocationWithBusinessHoursUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of InternalLocationWithBusinessHours. Left out is kept; None clears."""

    additional_address_info: str | None
    """``additionalAddressInfo``: string, at most 100 characters."""
    address1: str | None
    """``address1``: string, at most 100 characters."""
    address2: str | None
    """``address2``: string, at most 100 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    country_id: int | None
    """``countryID``: int32, refers to Country."""
    date_format: str
    """``dateFormat``: string, required, picklist of the tenant."""
    first_day_of_week: int | None
    """``firstDayOfWeek``: int32, picklist of the tenant."""
    friday_business_hours_end_time: _rt.datetime | None
    """``fridayBusinessHoursEndTime``: datetime."""
    friday_business_hours_start_time: _rt.datetime | None
    """``fridayBusinessHoursStartTime``: datetime."""
    friday_extended_hours_end_time: _rt.datetime | None
    """``fridayExtendedHoursEndTime``: datetime."""
    friday_extended_hours_start_time: _rt.datetime | None
    """``fridayExtendedHoursStartTime``: datetime."""
    holiday_extended_hours_end_time: _rt.datetime | None
    """``holidayExtendedHoursEndTime``: datetime."""
    holiday_extended_hours_start_time: _rt.datetime | None
    """``holidayExtendedHoursStartTime``: datetime."""
    holiday_hours_end_time: _rt.datetime | None
    """``holidayHoursEndTime``: datetime."""
    holiday_hours_start_time: _rt.datetime | None
    """``holidayHoursStartTime``: datetime."""
    holiday_hours_type: int | None
    """``holidayHoursType``: int32, picklist of the tenant."""
    holiday_set_id: int | None
    """``holidaySetID``: int32, refers to HolidaySet."""
    is_default: bool | None
    """``isDefault``: boolean, Default in SOAP."""
    monday_business_hours_end_time: _rt.datetime | None
    """``mondayBusinessHoursEndTime``: datetime."""
    monday_business_hours_start_time: _rt.datetime | None
    """``mondayBusinessHoursStartTime``: datetime."""
    monday_extended_hours_end_time: _rt.datetime | None
    """``mondayExtendedHoursEndTime``: datetime."""
    monday_extended_hours_start_time: _rt.datetime | None
    """``mondayExtendedHoursStartTime``: datetime."""
    name: str
    """``name``: string, at most 100 characters, required."""
    no_hours_on_holidays: bool | None
    """``noHoursOnHolidays``: boolean."""
    number_format: str
    """``numberFormat``: string, required, picklist of the tenant."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    saturday_business_hours_end_time: _rt.datetime | None
    """``saturdayBusinessHoursEndTime``: datetime."""
    saturday_business_hours_start_time: _rt.datetime | None
    """``saturdayBusinessHoursStartTime``: datetime."""
    saturday_extended_hours_end_time: _rt.datetime | None
    """``saturdayExtendedHoursEndTime``: datetime."""
    saturday_extended_hours_start_time: _rt.datetime | None
    """``saturdayExtendedHoursStartTime``: datetime."""
    state: str | None
    """``state``: string, at most 25 characters."""
    sunday_business_hours_end_time: _rt.datetime | None
    """``sundayBusinessHoursEndTime``: datetime."""
    sunday_business_hours_start_time: _rt.datetime | None
    """``sundayBusinessHoursStartTime``: datetime."""
    sunday_extended_hours_end_time: _rt.datetime | None
    """``sundayExtendedHoursEndTime``: datetime."""
    sunday_extended_hours_start_time: _rt.datetime | None
    """``sundayExtendedHoursStartTime``: datetime."""
    thursday_business_hours_end_time: _rt.datetime | None
    """``thursdayBusinessHoursEndTime``: datetime."""
    thursday_business_hours_start_time: _rt.datetime | None
    """``thursdayBusinessHoursStartTime``: datetime."""
    thursday_extended_hours_end_time: _rt.datetime | None
    """``thursdayExtendedHoursEndTime``: datetime."""
    thursday_extended_hours_start_time: _rt.datetime | None
    """``thursdayExtendedHoursStartTime``: datetime."""
    time_format: str
    """``timeFormat``: string, required, picklist of the tenant."""
    time_zone_id: int
    """``timeZoneID``: int32, required, picklist of the tenant."""
    tuesday_business_hours_end_time: _rt.datetime | None
    """``tuesdayBusinessHoursEndTime``: datetime."""
    tuesday_business_hours_start_time: _rt.datetime | None
    """``tuesdayBusinessHoursStartTime``: datetime."""
    tuesday_extended_hours_end_time: _rt.datetime | None
    """``tuesdayExtendedHoursEndTime``: datetime."""
    tuesday_extended_hours_start_time: _rt.datetime | None
    """``tuesdayExtendedHoursStartTime``: datetime."""
    wednesday_business_hours_end_time: _rt.datetime | None
    """``wednesdayBusinessHoursEndTime``: datetime."""
    wednesday_business_hours_start_time: _rt.datetime | None
    """``wednesdayBusinessHoursStartTime``: datetime."""
    wednesday_extended_hours_end_time: _rt.datetime | None
    """``wednesdayExtendedHoursEndTime``: datetime."""
    wednesday_extended_hours_start_time: _rt.datetime | None
    """``wednesdayExtendedHoursStartTime``: datetime."""


class InternalLocationWithBusinessHoursReplaceFields(_t.TypedDict, total=False):
    """What a row of InternalLocationWithBusinessHours is replaced by. Left out is cleared."""

    additional_address_info: str | None
    """``additionalAddressInfo``: string, at most 100 characters."""
    address1: str | None
    """``address1``: string, at most 100 characters."""
    address2: str | None
    """``address2``: string, at most 100 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    country_id: int | None
    """``countryID``: int32, refers to Country."""
    date_format: _t.Required[str]
    """``dateFormat``: string, required, picklist of the tenant."""
    first_day_of_week: int | None
    """``firstDayOfWeek``: int32, picklist of the tenant."""
    friday_business_hours_end_time: _rt.datetime | None
    """``fridayBusinessHoursEndTime``: datetime."""
    friday_business_hours_start_time: _rt.datetime | None
    """``fridayBusinessHoursStartTime``: datetime."""
    friday_extended_hours_end_time: _rt.datetime | None
    """``fridayExtendedHoursEndTime``: datetime."""
    friday_extended_hours_start_time: _rt.datetime | None
    """``fridayExtendedHoursStartTime``: datetime."""
    holiday_extended_hours_end_time: _rt.datetime | None
    """``holidayExtendedHoursEndTime``: datetime."""
    holiday_extended_hours_start_time: _rt.datetime | None
    """``holidayExtendedHoursStartTime``: datetime."""
    holiday_hours_end_time: _rt.datetime | None
    """``holidayHoursEndTime``: datetime."""
    holiday_hours_start_time: _rt.datetime | None
    """``holidayHoursStartTime``: datetime."""
    holiday_hours_type: int | None
    """``holidayHoursType``: int32, picklist of the tenant."""
    holiday_set_id: int | None
    """``holidaySetID``: int32, refers to HolidaySet."""
    is_default: bool | None
    """``isDefault``: boolean, Default in SOAP."""
    monday_business_hours_end_time: _rt.datetime | None
    """``mondayBusinessHoursEndTime``: datetime."""
    monday_business_hours_start_time: _rt.datetime | None
    """``mondayBusinessHoursStartTime``: datetime."""
    monday_extended_hours_end_time: _rt.datetime | None
    """``mondayExtendedHoursEndTime``: datetime."""
    monday_extended_hours_start_time: _rt.datetime | None
    """``mondayExtendedHoursStartTime``: datetime."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    no_hours_on_holidays: bool | None
    """``noHoursOnHolidays``: boolean."""
    number_format: _t.Required[str]
    """``numberFormat``: string, required, picklist of the tenant."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    saturday_business_hours_end_time: _rt.datetime | None
    """``saturdayBusinessHoursEndTime``: datetime."""
    saturday_business_hours_start_time: _rt.datetime | None
    """``saturdayBusinessHoursStartTime``: datetime."""
    saturday_extended_hours_end_time: _rt.datetime | None
    """``saturdayExtendedHoursEndTime``: datetime."""
    saturday_extended_hours_start_time: _rt.datetime | None
    """``saturdayExtendedHoursStartTime``: datetime."""
    state: str | None
    """``state``: string, at most 25 characters."""
    sunday_business_hours_end_time: _rt.datetime | None
    """``sundayBusinessHoursEndTime``: datetime."""
    sunday_business_hours_start_time: _rt.datetime | None
    """``sundayBusinessHoursStartTime``: datetime."""
    sunday_extended_hours_end_time: _rt.datetime | None
    """``sundayExtendedHoursEndTime``: datetime."""
    sunday_extended_hours_start_time: _rt.datetime | None
    """``sundayExtendedHoursStartTime``: datetime."""
    thursday_business_hours_end_time: _rt.datetime | None
    """``thursdayBusinessHoursEndTime``: datetime."""
    thursday_business_hours_start_time: _rt.datetime | None
    """``thursdayBusinessHoursStartTime``: datetime."""
    thursday_extended_hours_end_time: _rt.datetime | None
    """``thursdayExtendedHoursEndTime``: datetime."""
    thursday_extended_hours_start_time: _rt.datetime | None
    """``thursdayExtendedHoursStartTime``: datetime."""
    time_format: _t.Required[str]
    """``timeFormat``: string, required, picklist of the tenant."""
    time_zone_id: _t.Required[int]
    """``timeZoneID``: int32, required, picklist of the tenant."""
    tuesday_business_hours_end_time: _rt.datetime | None
    """``tuesdayBusinessHoursEndTime``: datetime."""
    tuesday_business_hours_start_time: _rt.datetime | None
    """``tuesdayBusinessHoursStartTime``: datetime."""
    tuesday_extended_hours_end_time: _rt.datetime | None
    """``tuesdayExtendedHoursEndTime``: datetime."""
    tuesday_extended_hours_start_time: _rt.datetime | None
    """``tuesdayExtendedHoursStartTime``: datetime."""
    wednesday_business_hours_end_time: _rt.datetime | None
    """``wednesdayBusinessHoursEndTime``: datetime."""
    wednesday_business_hours_start_time: _rt.datetime | None
    """``wednesdayBusinessHoursStartTime``: datetime."""
    wednesday_extended_hours_end_time: _rt.datetime | None
    """``wednesdayExtendedHoursEndTime``: datetime."""
    wednesday_extended_hours_start_time: _rt.datetime | None
    """``wednesdayExtendedHoursStartTime``: datetime."""


class InternalLocationWithBusinessHoursService(_rt.Readable[InternalLocationWithBusinessHours], _rt.Referring[InternalLocationWithBusinessHours, "_Country | _HolidaySet"], _rt.Creatable[InternalLocationWithBusinessHours], _rt.Updatable[InternalLocationWithBusinessHours]):
    """What the API can do with InternalLocationWithBusinessHours: the sync service."""

    model = InternalLocationWithBusinessHours

    @_t.overload
    def create(self, model: InternalLocationWithBusinessHoursCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InternalLocationWithBusinessHoursCreateFields]) -> int: ...

    def create(self, model: InternalLocationWithBusinessHoursCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InternalLocationWithBusinessHoursCreate, model, fields)

    @_t.overload
    def update(self, row: InternalLocationWithBusinessHours, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[InternalLocationWithBusinessHoursUpdateFields]) -> None: ...

    def update(self, target: int | InternalLocationWithBusinessHours, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[InternalLocationWithBusinessHoursReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncInternalLocationWithBusinessHoursService(_rt.AsyncReadable[InternalLocationWithBusinessHours], _rt.AsyncReferring[InternalLocationWithBusinessHours, "_Country | _HolidaySet"], _rt.AsyncCreatable[InternalLocationWithBusinessHours], _rt.AsyncUpdatable[InternalLocationWithBusinessHours]):
    """What the API can do with InternalLocationWithBusinessHours: the async service."""

    model = InternalLocationWithBusinessHours

    @_t.overload
    async def create(self, model: InternalLocationWithBusinessHoursCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InternalLocationWithBusinessHoursCreateFields]) -> int: ...

    async def create(self, model: InternalLocationWithBusinessHoursCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InternalLocationWithBusinessHoursCreate, model, fields)

    @_t.overload
    async def update(self, row: InternalLocationWithBusinessHours, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[InternalLocationWithBusinessHoursUpdateFields]) -> None: ...

    async def update(self, target: int | InternalLocationWithBusinessHours, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[InternalLocationWithBusinessHoursReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
