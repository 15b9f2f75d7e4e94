"""One field's value on its way in and out: JSON to what SQLite stores, and back.

Stored forms: booleans as 0/1, numbers as they are, text and base64 as text, datetimes as fixed-width UTC text with six digits of
fraction, so that comparing the text compares the time.
"""

import base64
import binascii
import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import msgspec

from autotask_runtime.kinds import INT_LIMITS
from autotask_runtime.metadata import Field
from autotask_runtime.metadata.types import FieldType

INT64 = 2**63 - 1

Stored = int | float | str | None

_DATE_TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE | re.ASCII
)
_INTEGER = re.compile(r"\s*[+-]?\d{1,30}\s*", re.ASCII)
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*", re.IGNORECASE | re.ASCII)
_WORDS = {"true": 1, "false": 0}


class ValueRefused(Exception):
    """A value does not fit its field's type. The message is the one Autotask's JSON reader gives."""


def store_datetime(text: str) -> str | None:
    """The stored form of a date and time, or None when the text is none. Without a zone it is UTC, as documented."""
    match = _DATE_TIME.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    offset = "+00:00" if zone is None or zone in "Zz" else zone
    clean = f"{year}-{month}-{day}T{hour or '00'}:{minute or '00'}:{second or '00'}.{(fraction or '')[:6]:0<6}{offset}"
    try:
        return format_datetime(datetime.fromisoformat(clean))
    except (ValueError, OverflowError):  # February 30, or an offset that leaves the calendar
        return None


def format_datetime(moment: datetime) -> str:
    """The stored form of an aware datetime."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")


def show_datetime(stored: str, closing: str = "Z") -> str:
    """The wire form: ``Z`` at the end, trailing zeros of the fraction trimmed."""
    return stored.rstrip("0").rstrip(".") + closing if stored[-1] == "0" and "." in stored else stored + closing


def from_json(fact: Field, name: str, value: Any) -> Stored:
    """Turn a value of a request body into its stored form, as lenient as the API's own reader (Json.NET) is.

    :raises ValueRefused: when the value cannot be read as the field's type.
    """
    if value is None:
        return None
    if isinstance(value, dict | list) or (isinstance(value, bool) and fact.type not in ("boolean", "string")):
        raise ValueRefused(f"Unexpected character encountered while parsing value: {_first(value)}. Path '{name}'.")
    return _READERS[fact.type](fact.type, name, value)


def _first(value: Any) -> str:
    return msgspec.json.encode(value)[:1].decode()


def _read_boolean(kind: FieldType, name: str, value: Any) -> Stored:
    if isinstance(value, str) and value.strip().lower() in _WORDS:
        return _WORDS[value.strip().lower()]
    if isinstance(value, bool | int):
        return int(value != 0)
    raise ValueRefused(f"Could not convert string to boolean: {value}. Path '{name}'.")


def _read_integer(kind: FieldType, name: str, value: Any) -> Stored:
    if isinstance(value, str):
        if not _INTEGER.fullmatch(value):
            raise ValueRefused(f"Could not convert string to integer: {value}. Path '{name}'.")
        value = int(value)
    if isinstance(value, float):
        raise ValueRefused(f"Input string '{value}' is not a valid integer. Path '{name}'.")
    low, high = INT_LIMITS[kind]
    if not low <= value <= high:
        raise ValueRefused(f"JSON integer {value} is too large or small for an {kind.capitalize()}. Path '{name}'.")
    return int(value)


def _read_double(kind: FieldType, name: str, value: Any) -> Stored:
    number = read_number(value)
    if number is None:
        raise ValueRefused(f"Could not convert string to double: {value}. Path '{name}'.")
    return number


def read_number(value: Any) -> float | None:
    """A finite number, or text that reads as one; otherwise None."""
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        return None
    try:
        number = float(value)
    except OverflowError:  # an integer of hundreds of digits
        return None
    return number if abs(number) <= 1.7976931348623157e308 else None


def _read_text(kind: FieldType, name: str, value: Any) -> Stored:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _read_datetime(kind: FieldType, name: str, value: Any) -> Stored:
    if not isinstance(value, str):
        raise ValueRefused(f"Unexpected character encountered while parsing value: {_first(value)}. Path '{name}'.")
    stored = store_datetime(value)
    if stored is None:
        raise ValueRefused(f"Could not convert string to DateTime: {value}. Path '{name}'.")
    return stored


def _read_bytes(kind: FieldType, name: str, value: Any) -> Stored:
    try:
        base64.b64decode(value if isinstance(value, str) else "?", validate=True)
    except (binascii.Error, ValueError):
        raise ValueRefused(f"Error converting value to type 'System.Byte[]'. Path '{name}'.") from None
    return str(value)  # the text itself: what comes back is what was sent


_READERS: dict[FieldType, Callable[[FieldType, str, Any], Stored]] = {
    "boolean": _read_boolean,
    "int32": _read_integer,
    "int64": _read_integer,
    "double": _read_double,
    "string": _read_text,
    "datetime": _read_datetime,
    "bytes": _read_bytes,
}


def file_size(stored: str) -> int:
    """How many bytes a stored file has."""
    return len(base64.b64decode(stored))


def show(kind: FieldType, closing: str) -> Callable[[Any], Any] | None:
    """How a stored value of this type becomes JSON; None when it already is."""
    if kind == "datetime":
        return partial(show_datetime, closing=closing)
    return bool if kind == "boolean" else None


def show_udf(kind: FieldType, value: Any, closing: str) -> str | None:
    """A user-defined value on the wire, where every value is text."""
    if value is None:
        return None
    if kind == "datetime":
        return show_datetime(value, closing)
    if kind == "boolean":
        return "true" if value else "false"
    return f"{value:.0f}" if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else str(value)
