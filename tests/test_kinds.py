"""Values of every kind: read leniently, written strictly, and the same after both."""

import base64
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import IntEnum, StrEnum
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask_runtime.kinds import (
    DECODERS,
    INT_LIMITS,
    Unreadable,
    WrongKind,
    format_datetime,
    read_json,
    read_value,
    write,
)
from autotask_runtime.models import PicklistEnum

KINDS = ("int32", "int64", "double", "boolean", "string", "datetime", "bytes")
INTEGERS = ("int32", "int64")
NAN = float("nan")
INFINITY = float("inf")


class Level(IntEnum):
    HIGH = 1


class Status(PicklistEnum):
    NEW = 1, "New"


class Word(StrEnum):
    NEW = "new"


class Shout(str):
    __slots__ = ()


def read(kind: str, value: Any) -> Any:
    return DECODERS[kind](value)


def moment(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, micro: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second, micro, UTC)


def test_every_kind_has_a_reader() -> None:
    assert set(DECODERS) == set(KINDS) | {f"{kind}[]" for kind in KINDS}


def test_lists_are_read_and_written_item_by_item() -> None:
    assert read("int32[]", [1, "2", None, 3.0]) == [1, 2, None, 3]
    assert read("int32[]", None) is None
    for wrong in ("1", 1, {"a": 1}, ["x"]):
        with pytest.raises(Unreadable):
            read("int32[]", wrong)
    assert write("int32[]", (1, 2)) == [1, 2]
    refused: list[Any] = ["12", 7, {1, 2}, b"ab", [1, "2"], [2**31]]
    for value in refused:
        with pytest.raises(WrongKind):
            write("int32[]", value)


def test_one_property_of_an_answer() -> None:
    assert read_value({"InvoiceMarkup": "<x>"}, "invoiceMarkup", "string") == "<x>"
    assert read_value({"invoiceMarkup": ["<x>"]}, "invoiceMarkup", "string") is None
    assert read_value({}, "invoiceMarkup", "string") is None


def test_content_as_an_array_of_bytes() -> None:
    assert read("bytes", [104, 105]) == b"hi"
    assert read_json("bytes", "aGk=") == b"hi"
    assert [read_json("bytes", value) for value in ("no base64!", b"hi", None, "")] == ["no base64!", b"hi", None, ""]
    assert read_json("datetime", "2026-01-31T09:15:00Z") == moment(2026, 1, 31, 9, 15)
    assert [read_json("datetime", value) for value in ("soon", 5, None)] == ["soon", 5, None]
    assert read_json("int32", "5") == "5"


@pytest.mark.parametrize("kind", KINDS)
def test_null_is_none(kind: str) -> None:
    assert read(kind, None) is None


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "string"])
def test_empty_text_is_none(kind: str) -> None:
    assert read(kind, "") is None


READ = [
    ("int32", 7, 7),
    ("int32", -7, -7),
    ("int32", 0, 0),
    ("int32", 7.0, 7),
    ("int32", "12", 12),
    ("int32", "-12", -12),
    ("int64", 2**40, 2**40),
    ("int64", 2**63 - 1, 2**63 - 1),
    ("double", 1.5, 1.5),
    ("double", 3, 3.0),
    ("double", "3.5000", 3.5),
    ("double", 0, 0.0),
    ("boolean", True, True),
    ("boolean", False, False),
    ("boolean", "true", True),
    ("boolean", "False", False),
    ("boolean", 1, True),
    ("boolean", 0, False),
    ("boolean", "1", True),
    ("string", "", ""),
    ("string", " a ", " a "),
    ("string", 12, "12"),
    ("string", 1.5, "1.5"),
    ("string", "你好 😀", "你好 😀"),
    ("bytes", "aGVsbG8=", b"hello"),
    ("datetime", "2022-12-07T09:15:45.2Z", moment(2022, 12, 7, 9, 15, 45, 200_000)),
    ("datetime", "2022-12-07T13:00:00Z", moment(2022, 12, 7, 13)),
    ("datetime", "2022-12-07T13:00:00", moment(2022, 12, 7, 13)),
    ("datetime", "2022-12-07T13:00:00+02:00", moment(2022, 12, 7, 11)),
    ("datetime", "2022-12-07T13:00:00-05:30", moment(2022, 12, 7, 18, 30)),
    ("datetime", "2022-12-07", moment(2022, 12, 7)),
    ("datetime", "2022-12-07 13:00:00", moment(2022, 12, 7, 13)),
    ("datetime", "0001-01-01T00:00:00", moment(1, 1, 1)),
    ("datetime", "0099-12-31T23:59:59Z", moment(99, 12, 31, 23, 59, 59)),
    ("datetime", "9999-12-31T23:59:59.999Z", moment(9999, 12, 31, 23, 59, 59, 999_000)),
    ("datetime", "2024-02-29T00:00:00Z", moment(2024, 2, 29)),
]


@pytest.mark.parametrize(("kind", "sent", "expected"), READ)
def test_readers_take_what_servers_send(kind: str, sent: Any, expected: Any) -> None:
    found = read(kind, sent)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize("digits", range(8))
@pytest.mark.parametrize("end", ["Z", "", "+00:00"])
def test_fractions_of_any_length_are_read_to_the_microsecond(digits: int, end: str) -> None:
    fraction = "1234567"[:digits]
    text = f"2022-12-07T09:15:45{'.' if digits else ''}{fraction}{end}"
    microseconds = round(int(fraction or "0") * 10 ** (6 - digits))  # a seventh digit is rounded, as pages round it
    assert read("datetime", text) == moment(2022, 12, 7, 9, 15, 45, microseconds)


def test_read_datetimes_are_in_utc() -> None:
    for text in ("2022-12-07T13:00:00", "2022-12-07T13:00:00Z", "2022-12-07T13:00:00+02:00", "2022-12-07"):
        assert read("datetime", text).tzinfo is UTC


UNREADABLE = [
    ("int32", 1.5),
    ("int32", True),
    ("int32", "1.5"),
    ("int32", "x"),
    ("int32", []),
    ("int32", {}),
    ("int32", NAN),
    ("int32", INFINITY),
    ("int64", "9" * 5000),
    ("double", True),
    ("double", "x"),
    ("double", []),
    ("boolean", 2),
    ("boolean", "yes"),
    ("boolean", []),
    ("boolean", 1.5),
    ("string", []),
    ("string", {"a": 1}),
    ("datetime", 0),
    ("datetime", True),
    ("datetime", "soon"),
    ("datetime", "2022-13-01"),
    ("datetime", "2023-02-29T00:00:00Z"),
    ("datetime", "2022-12-07T25:00:00Z"),
    ("datetime", "0000-00-00"),
    ("datetime", "\ud800"),
    ("datetime", []),
    ("bytes", "a"),
    ("bytes", "not base64!"),
    ("bytes", 5),
    ("bytes", []),
    pytest.param("double", 10**400, id="double-huge"),
    pytest.param("datetime", "0001-01-01T00:00:00+02:00", id="datetime-before-year-1"),
    pytest.param("datetime", "9999-12-31T23:59:59-05:00", id="datetime-after-year-9999"),
    pytest.param("bytes", "é", id="bytes-non-ascii"),
    pytest.param("int32", "1_000", id="int32-underscore"),
    pytest.param("double", "1_000.5", id="double-underscore"),
    pytest.param("double", "nan", id="double-nan"),
    pytest.param("double", "-Infinity", id="double-infinity"),
    pytest.param("string", True, id="string-bool"),
]


@pytest.mark.parametrize(("kind", "sent"), UNREADABLE)
def test_readers_leave_the_rest_to_extra(kind: str, sent: Any) -> None:
    with pytest.raises(Unreadable):
        read(kind, sent)


WRITTEN = [
    ("int32", 7, 7),
    ("int32", 2**31 - 1, 2**31 - 1),
    ("int32", -(2**31), -(2**31)),
    ("int64", 2**63 - 1, 2**63 - 1),
    ("int64", -(2**63), -(2**63)),
    ("int32", Level.HIGH, 1),
    ("int32", Status.NEW, 1),
    ("double", 1.5, 1.5),
    ("double", 2, 2.0),
    ("boolean", True, True),
    ("boolean", False, False),
    ("string", "", ""),
    ("string", "你好 😀\x00", "你好 😀\x00"),
    ("bytes", b"hello", "aGVsbG8="),
    ("bytes", b"", ""),
    ("bytes", bytearray(b"hello"), "aGVsbG8="),
    ("bytes", memoryview(b"hello"), "aGVsbG8="),
    ("datetime", moment(2026, 1, 31, 9, 15, 45), "2026-01-31T09:15:45Z"),
    ("datetime", moment(2026, 1, 31, 9, 15, 45, 200_000), "2026-01-31T09:15:45.2Z"),
    ("datetime", moment(2026, 1, 31, 9, 15, 45, 1), "2026-01-31T09:15:45.000001Z"),
    ("datetime", moment(2026, 1, 31, 9, 15, 45, 120_300), "2026-01-31T09:15:45.1203Z"),
    ("datetime", moment(1, 1, 1), "0001-01-01T00:00:00Z"),
    ("datetime", moment(987, 6, 5), "0987-06-05T00:00:00Z"),
    ("datetime", datetime(2026, 1, 31, 9, tzinfo=timezone(timedelta(hours=2))), "2026-01-31T07:00:00Z"),
    ("datetime", datetime(2026, 1, 1, 1, tzinfo=timezone(timedelta(hours=5, minutes=45))), "2025-12-31T19:15:00Z"),
]


@pytest.mark.parametrize(("kind", "value", "expected"), WRITTEN)
def test_writers_give_the_documented_form(kind: str, value: Any, expected: Any) -> None:
    found = write(kind, value)
    assert found == expected
    assert type(found) is type(expected)


class NoOffset(tzinfo):
    """A time zone that does not know its offset, so that a datetime with it is naive."""

    def utcoffset(self, _: datetime | None) -> timedelta | None:
        return None

    def dst(self, _: datetime | None) -> timedelta | None:
        return None

    def tzname(self, _: datetime | None) -> str | None:
        return None


REFUSED = [
    ("int32", True, "an int"),
    ("int32", 1.0, "an int"),
    ("int32", "1", "an int"),
    ("int32", None, "an int"),
    ("int32", 2**31, "-2147483648 to 2147483647"),
    ("int32", -(2**31) - 1, "-2147483648 to 2147483647"),
    ("int64", 2**63, "-9223372036854775808 to 9223372036854775807"),
    ("int64", -(2**63) - 1, "-9223372036854775808 to 9223372036854775807"),
    ("int64", False, "an int"),
    ("double", True, "a number"),
    ("double", "1.5", "a number"),
    ("double", 1j, "a number"),
    ("double", NAN, "a finite number"),
    ("double", INFINITY, "a finite number"),
    ("double", -INFINITY, "a finite number"),
    ("boolean", 1, "True or False"),
    ("boolean", 0, "True or False"),
    ("boolean", "true", "True or False"),
    ("string", 1, "a str"),
    ("string", b"x", "a str"),
    ("string", Word.NEW, "a str"),
    ("string", "\ud800", "text that UTF-8 can hold (no lone surrogates)"),
    ("string", "a\udfffb", "text that UTF-8 can hold (no lone surrogates)"),
    ("datetime", datetime(2026, 1, 1), "an aware datetime (add tzinfo=UTC)"),
    ("datetime", moment(2026, 1, 1).date(), "a datetime"),
    ("datetime", "2026-01-01T00:00:00Z", "a datetime"),
    ("datetime", 0, "a datetime"),
    ("bytes", "hello", "bytes"),
    ("bytes", [1, 2], "bytes"),
    pytest.param("double", 10**400, "a finite number", id="double-huge"),
    pytest.param("datetime", datetime.min.replace(tzinfo=timezone(timedelta(hours=2))), "", id="datetime-year-0"),
    pytest.param("datetime", datetime(2026, 1, 1, tzinfo=NoOffset()), "aware", id="datetime-tzinfo-without-offset"),
]


@pytest.mark.parametrize(("kind", "value", "accepted"), REFUSED)
def test_writers_refuse_and_say_what_is_accepted(kind: str, value: Any, accepted: str) -> None:
    with pytest.raises(WrongKind) as refusal:
        write(kind, value)
    assert accepted in str(refusal.value)


@pytest.mark.parametrize("kind", INTEGERS)
def test_the_limits_of_a_kind_are_accepted_and_what_is_beyond_is_not(kind: str) -> None:
    for limit, step in zip(INT_LIMITS[kind], (-1, 1), strict=True):
        assert write(kind, limit) == limit
        with pytest.raises(WrongKind):
            write(kind, limit + step)


OFFSETS = st.builds(lambda minutes: timezone(timedelta(minutes=minutes)), st.integers(-14 * 60, 14 * 60))
MOMENTS = st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=OFFSETS | st.just(UTC))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "int32": st.integers(*INT_LIMITS["int32"]),
    "int64": st.integers(*INT_LIMITS["int64"]),
    "double": st.floats(allow_nan=False, allow_infinity=False),
    "boolean": st.booleans(),
    "string": TEXTS,
    "datetime": MOMENTS,
    "bytes": st.binary(min_size=1),
}
KIND_AND_VALUE = st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), VALUES[kind]))


@given(KIND_AND_VALUE)
@settings(deadline=None)
def test_what_is_written_is_read_back_equal_through_json(pair: tuple[str, Any]) -> None:
    kind, value = pair
    wire = msgspec.json.decode(msgspec.json.encode(write(kind, value)))
    found = read(kind, wire)
    assert found == value
    assert type(found) is type(value)


@given(MOMENTS)
@settings(deadline=None)
def test_written_datetimes_are_utc_with_z_and_without_trailing_zeros(value: datetime) -> None:
    text = format_datetime(value)
    head, _, fraction = text.removesuffix("Z").partition(".")
    assert text.endswith("Z")
    assert len(head) == len("2026-01-31T09:15:45")
    assert not fraction.endswith("0")
    assert ("." in text) == bool(fraction)


@given(st.sampled_from(KINDS), st.integers() | st.floats() | st.booleans() | TEXTS | st.binary() | MOMENTS | st.lists(st.none()))
@settings(deadline=None)
def test_a_written_value_is_plain_json_or_refused(kind: str, value: Any) -> None:
    try:
        sent = write(kind, value)
    except (WrongKind, OverflowError):  # OverflowError: see test_writers_refuse_and_say_what_is_accepted
        return
    assert type(sent) in (int, float, bool, str)
    assert msgspec.json.decode(msgspec.json.encode(sent)) == sent


@given(st.binary())
@settings(deadline=None)
def test_content_is_written_as_base64(value: bytes) -> None:
    assert base64.b64decode(write("bytes", value), validate=True) == value


def test_text_of_a_subclass_is_text() -> None:
    assert write("string", Shout("x")) == "x"
