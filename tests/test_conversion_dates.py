"""Dates of files: forms that mean one moment are read, those that may mean two are refused with both."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from autotask import Ticket
from autotask_runtime.conversion import convert
from autotask_runtime.validation import Violation

EAST = timezone(timedelta(hours=5, minutes=30))
VIENNA = ZoneInfo("Europe/Vienna")
DAY = datetime(2026, 1, 31, tzinfo=UTC)
MORNING = datetime(2026, 1, 31, 9, 15, tzinfo=UTC)
EVENING = datetime(2026, 1, 31, 21, 15, tzinfo=UTC)


def taken(value: Any, zone: tzinfo = UTC) -> datetime:
    """The moment read of one cell, in UTC. Fails when it was not read."""
    found = convert(Ticket, {"due_date_time": value}, zone)
    assert (found.broken, found.lookups) == ([], [])
    moment = found.values["due_date_time"]
    assert isinstance(moment, datetime)
    assert moment.tzinfo is UTC
    return moment


def refused(value: Any, zone: tzinfo = UTC) -> Violation:
    """What is wrong with one cell. Fails when nothing is."""
    found = convert(Ticket, {"due_date_time": value}, zone)
    assert (found.values, found.lookups) == ({}, [])
    (violation,) = found.broken
    return violation


DATES = [
    "2026-01-31",
    "20260131",
    "2026/01/31",
    "31.01.2026",
    "31.1.2026",
    "31 Jan 2026",
    "31-Jan-2026",
    "Jan 31, 2026",
    "31 January 2026",
    "January 31, 2026",
    "31 JANUARY 2026",
    "01/31/2026",
    "31/01/2026",
    "01-31-2026",
    "31-01-2026",
    " 2026-01-31 ",
]


@pytest.mark.parametrize("zone", [UTC, EAST, VIENNA], ids=["utc", "east", "vienna"])
@pytest.mark.parametrize("text", DATES)
def test_a_date_without_a_time_is_midnight_in_utc_in_every_zone(text: str, zone: tzinfo) -> None:
    assert taken(text, zone) == DAY


@pytest.mark.parametrize("text", DATES[2:15])
@pytest.mark.parametrize(
    ("clock", "moment"),
    [("09:15", MORNING), ("9:15 AM", MORNING), ("09:15:00", MORNING), ("9:15 pm", EVENING)],
)
def test_every_form_with_every_clock(text: str, clock: str, moment: datetime) -> None:
    assert taken(f"{text} {clock}") == moment
    assert taken(f"{text} {clock}", EAST) == moment - timedelta(hours=5, minutes=30)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-31T09:15:00Z",
        "2026-01-31T09:15Z",
        "2026-01-31 09:15:00+00:00",
        "2026-01-31T10:15:00+01:00",
        "2026-01-30T23:15:00.000-10:00",
        "20260131T091500Z",
    ],
)
def test_an_offset_goes_before_the_zone(text: str) -> None:
    assert taken(text) == taken(text, EAST) == MORNING


@pytest.mark.parametrize("text", ["2026-01-31T09:15", "2026-01-31 09:15", "2026-01-31T09:15:00.000"])
def test_a_moment_without_an_offset_is_of_the_zone(text: str) -> None:
    assert taken(text) == MORNING
    assert taken(text, EAST) == datetime(2026, 1, 31, 3, 45, tzinfo=UTC)
    assert taken(text, VIENNA) == datetime(2026, 1, 31, 8, 15, tzinfo=UTC)


def test_an_offset_of_seconds_is_kept_to_the_second() -> None:
    odd = timezone(timedelta(hours=1, seconds=7))
    assert taken("2026-01-31T10:15:07+01:00:07") == taken("2026-01-31 10:15:07", odd) == MORNING


def test_summer_time_is_that_of_the_day() -> None:
    assert taken("2026-07-31 09:15", VIENNA) == datetime(2026, 7, 31, 7, 15, tzinfo=UTC)
    assert taken("31.07.2026 09:15", VIENNA) == datetime(2026, 7, 31, 7, 15, tzinfo=UTC)


def test_midnight_and_noon_by_the_twelve_hour_clock() -> None:
    assert taken("01/31/2026 12:00 AM") == DAY
    assert taken("01/31/2026 12:00 PM") == DAY + timedelta(hours=12)
    assert refused("01/31/2026 13:00 PM").rule == "conversion"


def test_values_that_are_dates_already() -> None:
    assert taken(date(2026, 1, 31), EAST) == DAY
    assert taken(MORNING, EAST) == MORNING
    assert taken(MORNING.astimezone(EAST)) == MORNING
    assert taken(datetime(2026, 1, 31, 14, 45), EAST) == MORNING


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("01/02/2026", "2026-02-01T00:00:00Z", "2026-01-02T00:00:00Z"),
        ("01-02-2026", "2026-02-01T00:00:00Z", "2026-01-02T00:00:00Z"),
        ("1/2/2026 9:15 PM", "2026-02-01T21:15:00Z", "2026-01-02T21:15:00Z"),
        ("12/11/2026 00:00", "2026-11-12T00:00:00Z", "2026-12-11T00:00:00Z"),
    ],
)
def test_a_day_that_may_be_a_month_is_refused_with_both_readings(text: str, first: str, second: str) -> None:
    violation = refused(text)
    assert (violation.rule, violation.value, violation.limit) == ("ambiguous", repr(text), f"could be {first} or {second}")


@pytest.mark.parametrize("text", ["05/05/2026", "05-05-2026", "5/5/2026"])
def test_where_both_readings_are_one_it_is_taken(text: str) -> None:
    assert taken(text) == datetime(2026, 5, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "soon",
        "2026-02-30",
        "30.02.2026",
        "2026-13-01",
        "31/31/2026",
        "31.01.26",
        "01/31/26",
        "09:15",
        "46053",
        46053,
        46053.5,
        True,
        "2026",
        "January 2026",
        "2026-01-31 25:00",
        "2026-01-31T09:15:00 Vienna",
        "0000-01-01",
        ["2026-01-31"],
    ],
)
def test_what_is_no_date_is_refused(value: Any) -> None:
    violation = refused(value)
    assert (violation.rule, violation.field) == ("conversion", "due_date_time")
    assert violation.limit.startswith("must be a date, as 2026-01-31 or 2026-01-31 09:15")


def test_the_first_and_the_last_moment() -> None:
    for moment in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
        assert taken(moment.isoformat()) == moment
        assert taken(moment) == moment
    assert taken("0001-01-01", EAST) == datetime.min.replace(tzinfo=UTC)


WEST = timezone(timedelta(hours=-14))
BEYOND: list[tuple[Any, tzinfo]] = [
    ("0001-01-01T00:00:00+14:00", UTC),
    ("9999-12-31T23:59:59-14:00", UTC),
    ("9999-12-31 23:59", WEST),
    (datetime(1, 1, 1, tzinfo=EAST), UTC),
    (datetime(9999, 12, 31, 23), WEST),
]


@pytest.mark.parametrize(("value", "zone"), BEYOND)
def test_moments_beyond_the_calendar_are_violations(value: Any, zone: tzinfo) -> None:
    assert refused(value, zone).rule == "conversion"


def test_moments_beyond_the_calendar_in_other_forms_are_violations() -> None:
    assert refused("31.12.9999 23:59", WEST).rule == "conversion"
    assert refused("01.01.0001 00:00", EAST).rule == "conversion"


def test_an_hour_that_comes_twice_is_refused_with_both_readings() -> None:
    violation = refused("2026-10-25 02:30", VIENNA)
    assert (violation.rule, violation.limit) == ("ambiguous", "could be 2026-10-25T00:30:00Z or 2026-10-25T01:30:00Z")


# User-defined fields


def test_a_moment_with_an_offset_in_a_user_defined_field() -> None:
    assert convert(Ticket, {"udf.Go Live": MORNING.astimezone(EAST)}).values == {"udf": {"Go Live": "2026-01-31T09:15:00Z"}}


def test_a_moment_without_an_offset_in_a_user_defined_field_is_of_the_zone() -> None:
    for zone in (EAST, UTC, VIENNA):
        moment = datetime(2026, 1, 31, 9, 15)
        wanted = moment.replace(tzinfo=zone).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        assert convert(Ticket, {"udf.Go Live": moment}, zone).values == {"udf": {"Go Live": wanted}}


def test_a_moment_beyond_the_calendar_in_a_user_defined_field_is_a_violation() -> None:
    (violation,) = convert(Ticket, {"udf.Go Live": datetime(1, 1, 1, tzinfo=EAST)}).broken
    assert violation.field == "udf"
