"""The kinds of field the API has: how each is read leniently and written strictly."""

import base64
import math
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Any

import msgspec

Decoder = Callable[[Any], Any]

# Far more digits than any number of the API has, and fewer than Python refuses to read.
_INTEGER = re.compile(r"[+-]?[0-9]{1,400}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,400}(\.[0-9]{0,400})?([eE][+-]?[0-9]{1,4})?")
INT_LIMITS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}


class Unreadable(Exception):
    """A value that is not of its field's kind. Readers keep it among the row's extra values."""


class WrongKind(Exception):
    """A value that must not be sent. The message says what it must be."""


def read_integer(value: Any) -> int | None:
    """Ints, and what servers send for them: ``1.0``, ``"12"``, ``""`` for none."""
    if type(value) is int or value is None:
        return value
    if value == "":
        return None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    raise Unreadable


def read_double(value: Any) -> float | None:
    """Floats; the wire writes whole numbers without a point."""
    if value is None or type(value) is float:
        return value
    if value == "":
        return None
    number = isinstance(value, int) and not isinstance(value, bool)
    if number or (isinstance(value, str) and _NUMBER.fullmatch(value)):
        try:
            found = float(value)
        except OverflowError:
            raise Unreadable from None
        if math.isfinite(found):
            return found
    raise Unreadable


def read_boolean(value: Any) -> bool | None:
    """Booleans; ``"true"``, 1 and ``""`` occur."""
    if value is None or type(value) is bool:
        return value
    if value == "":
        return None
    known = {"true": True, "false": False, "1": True, "0": False}.get(str(value).lower())
    if known is None:
        raise Unreadable
    return known


def read_text(value: Any) -> str | None:
    """Text as it stands, empty text included."""
    if value is None or type(value) is str:
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise Unreadable


def read_datetime(value: Any) -> datetime | None:
    """An aware datetime in UTC. Sources disagree on a closing ``Z``: without one the time is UTC all the same."""
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise Unreadable
    try:
        moment = _moment(value)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unreadable from None


def _moment(text: str) -> datetime:
    """What pages are read by, so that it rounds the same; and what is less strict, for other spellings."""
    try:
        return msgspec.convert(text, datetime)
    except msgspec.ValidationError:
        return datetime.fromisoformat(text)


def read_bytes(value: Any) -> bytes | None:
    """The content of a file: base64, or the array of bytes that the API's document declares."""
    if value is None or value == "":
        return None
    try:
        if isinstance(value, list) and value and all(type(item) is int for item in value):
            return bytes(value)
        if isinstance(value, str):
            return base64.b64decode(value, validate=True)
    except ValueError:
        pass
    raise Unreadable


def read_list(decode: Decoder) -> Decoder:
    """A reader of lists of one kind."""

    def read(value: Any) -> list[Any] | None:
        if value is None or isinstance(value, list):
            return None if value is None else [decode(item) for item in value]
        raise Unreadable

    return read


def read_value(answer: Mapping[str, Any], wire: str, kind: str) -> Any:
    """One property of an answer, its name in any case; None where it is missing or of another kind."""
    spelt = {str(key).lower(): value for key, value in answer.items()}
    try:
        return DECODERS[kind](spelt.get(wire.lower()))
    except Unreadable:
        return None


def read_udfs(value: Any) -> dict[str, Any] | None:
    """The API's list of user-defined fields as a mapping of name to value, or None for what is no such list."""
    pairs = [_udf(row) for row in value] if isinstance(value, list) else [None]
    return None if None in pairs else dict(pair for pair in pairs if pair)


def _udf(row: Any) -> tuple[str, Any] | None:
    if not isinstance(row, Mapping):
        return None
    spelt = {str(key).lower(): value for key, value in row.items()}
    name, value = spelt.get("name"), spelt.get("value")
    if not isinstance(name, str):
        return None
    return name, value if isinstance(value, bool) or not isinstance(value, int | float) else read_text(value)


DECODERS: dict[str, Decoder] = {
    "int32": read_integer,
    "int64": read_integer,
    "double": read_double,
    "boolean": read_boolean,
    "string": read_text,
    "datetime": read_datetime,
    "bytes": read_bytes,
}
DECODERS |= {f"{kind}[]": read_list(decode) for kind, decode in DECODERS.items()}


def read_json(kind: str, value: Any) -> Any:
    """A value in its JSON form, where that is text for something else: moments and content. All else stays as it is."""
    if kind not in ("datetime", "bytes") or not isinstance(value, str) or not value:
        return value
    try:
        return DECODERS[kind](value)
    except Unreadable:
        return value


def write(kind: str, value: Any) -> Any:
    """The JSON value for a field of this kind.

    :raises WrongKind: when the value is of another type or out of range. Nothing is coerced: ``True`` is no int, nor is
        ``"1"``.
    """
    return _WRITERS[kind](kind, value)


def _write_integer(kind: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongKind("an int")
    low, high = INT_LIMITS[kind]
    if not low <= value <= high:
        raise WrongKind(f"from {low} to {high}")
    return value.__index__()  # int() refuses what stands for an id that is not known yet


def _write_double(_: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongKind("a number")
    try:
        sent = float(value)
    except OverflowError:
        raise WrongKind("a finite number") from None
    if not math.isfinite(sent):
        raise WrongKind("a finite number")
    return sent


def _write_boolean(_: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise WrongKind("True or False")
    return value


def _write_text(_: str, value: Any) -> str:
    if not isinstance(value, str) or isinstance(value, Enum):
        raise WrongKind("a str")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise WrongKind("text that UTF-8 can hold (no lone surrogates)") from None
    return value


def _write_datetime(_: str, value: Any) -> str:
    if not isinstance(value, datetime):
        raise WrongKind("a datetime")
    if value.utcoffset() is None:
        raise WrongKind("an aware datetime (add tzinfo=UTC)")
    try:
        return format_datetime(value)
    except OverflowError:
        raise WrongKind("a datetime from year 1 to 9999 in UTC") from None


def format_datetime(value: datetime) -> str:
    """The documented form, in UTC, with the closing ``Z`` and without trailing zeros: ``2026-01-31T09:15:45.2Z``."""
    moment = value if value.tzinfo is UTC else value.astimezone(UTC)
    text = moment.isoformat()[:19]
    fraction = moment.microsecond
    return f"{text}.{fraction:06d}".rstrip("0") + "Z" if fraction else f"{text}Z"


def to_json(value: Any) -> Any:
    """The JSON form of a value that was read, unchecked."""
    if isinstance(value, datetime):
        return format_datetime(value)
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def write_udf(value: Any, kind: str = "") -> Any:
    """The JSON value of a user-defined field: text, a number or None.

    :param kind: what the tenant's metadata says it is; "": that is not known. Whole numbers are values of lists, which are text.
    :raises WrongKind: for anything else, and for what JSON would turn into null.
    """
    if value is None:
        return None
    if kind:
        return udf_text(write(kind, value)) if kind in INT_LIMITS else write(kind, value)
    if isinstance(value, str):
        return _write_text("string", value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, float) and math.isfinite(value):
        return value
    raise WrongKind("text, a finite number or None")


def udf_text(value: Any) -> str | None:
    """A value of a user-defined field as the text that it is on the wire."""
    if value is None or type(value) is str:
        return value
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, int):
        return str(value).lower() if isinstance(value, bool) else str(int(value))  # of a picklist's member not its label
    return str(value)


def same_udf(stored: str | None, given: Any) -> bool:
    """Whether a user-defined field that holds this text has this value: ``3.0000`` is 3, and moments have many spellings."""
    text = udf_text(given)
    if (stored or None) == (text or None):
        return True
    if stored is None or text is None:
        return False
    decode = read_datetime if isinstance(given, datetime) else read_double
    if isinstance(given, str | bool) or not isinstance(given, datetime | int | float):
        return False
    try:
        return bool(decode(stored) == decode(text))
    except Unreadable:
        return False


def _write_bytes(_: str, value: Any) -> str:
    if not isinstance(value, bytes | bytearray | memoryview):
        raise WrongKind("bytes")
    return base64.b64encode(value).decode()


_WRITERS: dict[str, Callable[[str, Any], Any]] = {
    "int32": _write_integer,
    "int64": _write_integer,
    "double": _write_double,
    "boolean": _write_boolean,
    "string": _write_text,
    "datetime": _write_datetime,
    "bytes": _write_bytes,
}


def _write_list(kind: str, value: Any) -> list[Any]:
    inner = kind.removesuffix("[]")
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise WrongKind(f"a list of {inner} values")
    return [write(inner, item) for item in value]


_WRITERS |= {f"{kind}[]": _write_list for kind in _WRITERS}
