"""Values as files hold them, turned into the values that fields take. Typed calls convert nothing; data from outside does.

Each converter gives every reading that a value can have. One reading is taken, none is refused, and so are two: both are named.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, tzinfo
from itertools import product
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .kinds import INT_LIMITS, Unreadable, read_bytes, to_json
from .models import Row
from .naming import python_names
from .schema import EntitySchema, FieldSchema
from .tenant.labels import Labels, package_labels
from .validation import Violation, shorten
from .work.pending import Pending, refuse_pending

if TYPE_CHECKING:
    from .tenant.metadata import EntityMetadata

_WORDS = {
    "true": True,
    "yes": True,
    "y": True,
    "on": True,
    "1": True,
    "false": False,
    "no": False,
    "n": False,
    "off": False,
    "0": False,
}
_WHOLE = re.compile(r"[+-]?\d{1,300}(\.0*)?", re.ASCII)
_PLAIN = re.compile(r"[+-]?\d{1,300}(\.\d*)?([eE][+-]?\d{1,3})?", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?", re.ASCII)
_GROUPED_BY_POINTS = re.compile(r"[+-]?\d{1,3}(\.\d{3})+,\d*", re.ASCII)
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+", re.ASCII)
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3}){1,99}(\.0*)?", re.ASCII)
_THOUSANDS_OR_NOT = re.compile(r"[+-]?\d{1,3}\.000", re.ASCII)
_LAST_NUMBER = re.compile(r"\d{1,18}$", re.ASCII)

# Forms in which the day cannot be taken for the month, and those in which it can.
_CLEAR = ("%d.%m.%Y", "%d %b %Y", "%d-%b-%Y", "%b %d, %Y", "%d %B %Y", "%B %d, %Y", "%Y/%m/%d")
_EITHER = ("%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y")
_TIMES = ("%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M:%S %p")
# Each form, and whether it has a time.
_FORMS = dict.fromkeys((*_CLEAR, *_EITHER), False)
_FORMS |= {f"{form} {clock}": True for form, clock in product((*_CLEAR, *_EITHER), _TIMES)}


@define(frozen=True)
class Lookup:
    """A reference given by the name of what it refers to: to be found by asking.

    :param field: the Python name of the reference field.
    :param target: the entity it refers to, as ``Company``.
    :param text: what was given.
    """

    field: str
    target: str
    text: str


@define
class Converted:
    """What could be read of one row, by Python name; what is wrong with the rest; and what must be asked for."""

    values: dict[str, Any] = field(factory=dict)
    broken: list[Violation] = field(factory=list)
    lookups: list[Lookup] = field(factory=list)


@define(frozen=True)
class Readings:
    """What a value may mean. ``expected`` says what a readable one looks like."""

    found: tuple[Any, ...]
    expected: str


def convert(
    model: type[Row],
    raw: Mapping[str, Any],
    zone: tzinfo = UTC,
    clear: Iterable[str] = (),
    known: "EntityMetadata | None" = None,
) -> Converted:
    """Read one row of a file: names by :func:`.naming.python_names`, values by the kind of their field.

    An empty cell counts as not given: None, blank text, not-a-number. A short line of a file has such cells too, so that what
    is to be cleared must be named.

    :param zone: where moments without an offset were meant.
    :param clear: the names of fields to be set to null.
    :param known: the tenant's own metadata, where it was loaded: it goes before what the package knows.
    What stands for a row that a unit of work is to make stays as it is, in references.

    :raises UsageError: when ``raw`` is no mapping, or a row that is to be made stands where no id of a row is expected.
    """
    schema = known.schema if known else model.schema
    labels = known.labels if known else package_labels(model)
    _, broken = python_names(schema, raw)
    filled = {name: value for name, value in raw.items() if not _is_missing(_plain(value))}
    given, wrong = python_names(schema, {**filled, **dict.fromkeys(clear)})
    # The names of empty columns must be right as well; that two name one field matters only where both are filled.
    strange = [item for item in broken if item.rule == "unknown"]
    result = Converted(broken=[*strange, *(item for item in wrong if item not in strange)])
    for name, value in given.items():
        if value is None:
            result.values[name] = None
        elif name == "udf":
            _read_udfs(result, schema, labels, value, zone)
        elif isinstance(value, Pending) and _takes_ids(schema, name):
            result.values[name] = value
        else:
            # The id of a parent may be in no field.
            row = schema.fields.get(name) or FieldSchema(name, name, "int32")
            _read_field(result, f"{schema.collection}: {row.name}", labels.get(row.name), row, value, zone)
    return result


def _takes_ids(schema: EntitySchema, name: str) -> bool:
    """Whether a field holds the id of a row; that of the parent may be in no field."""
    field = schema.fields.get(name)
    return name in ("id", schema.place) or (field is not None and bool(field.reference))


def _read_udfs(
    result: Converted, schema: EntitySchema, labels: Mapping[str, Labels], value: Mapping[str, Any], zone: tzinfo
) -> None:
    """User-defined fields, as what the tenant's metadata says they are; where that is not known, as text."""
    read: dict[str, Any] = {}
    for name, given in value.items():
        item = _plain(given)
        known = schema.udfs.get(name)
        if item is None or (not _is_missing(item) and known is None and not isinstance(item, date)):
            read[name] = item
        elif not _is_missing(item):
            wire = f"userDefinedFields[{name}]"
            row = known._replace(name=f"udf.{name}", wire=wire) if known else FieldSchema("udf", wire, "string")
            text = item.strip() if isinstance(item, str) and row.kind != "string" else item
            _take(result, row, item, _readings(labels.get(row.name), row, text, zone) if known else _read_moment(item, zone))
            found = result.values.pop(row.name, None)
            read[name] = found if known else to_json(found)
    result.values["udf"] = read


def _read_field(result: Converted, where: str, labels: Labels | None, row: FieldSchema, given: Any, zone: tzinfo) -> None:
    refuse_pending(where, given)
    value = _plain(given)
    if isinstance(value, str) and row.kind != "string":
        value = value.strip()
    readings = _readings(labels, row, value, zone)
    if not readings.found and row.target and isinstance(value, str) and _is_utf8(value):
        result.lookups.append(Lookup(row.name, row.reference, value))
    else:
        _take(result, row, value, readings)


def _take(result: Converted, row: FieldSchema, value: Any, readings: Readings) -> None:
    if len(readings.found) == 1:
        result.values[row.name] = readings.found[0]
        return
    if readings.found:
        rule, limit = "ambiguous", "could be " + " or ".join(str(to_json(item)) for item in readings.found)
    else:
        rule, limit = "conversion", f"must be {readings.expected}"
    result.broken.append(Violation(row.name, row.wire, rule, shorten(row, value), limit))


def _is_missing(value: Any) -> bool:
    """True for an empty cell: None, blank text, and what data frames hold for nothing (nan, NaT, NA)."""
    if value is None:
        return True
    if isinstance(value, str):
        return not value.strip()
    return type(value).__name__ in ("NaTType", "NAType") or (isinstance(value, float) and value != value)


def _plain(value: Any) -> Any:
    """Python's own value for one of numpy's. ``nan`` stands for its "not a time"."""
    if type(value).__module__ != "numpy" or not hasattr(value, "item"):
        return value
    if type(value).__name__ == "datetime64":
        found = value.astype("datetime64[us]").item()
        return math.nan if found is None else found
    return value.item()


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _readings(labels: Labels | None, row: FieldSchema, value: Any, zone: tzinfo) -> Readings:
    numbers = {number: label for number, label in (labels or {}).items() if isinstance(number, int)}
    if numbers and row.kind in INT_LIMITS:
        return _read_picklist(numbers, row, value)
    if row.kind == "datetime":
        return _read_moment(value, zone)
    if row.reference and isinstance(value, str):
        return _read_reference(row, value)
    if row.values and row.kind == "string":
        spelt = [item for item in row.values if str(item).casefold() == str(value).casefold()]
        return Readings(tuple(spelt), f"one of {', '.join(map(str, row.values[:12]))}")
    return _BY_KIND[row.kind](value)


def _read_whole(value: Any) -> Readings:
    expected = "a whole number"
    if isinstance(value, bool):
        return Readings((), expected)
    if isinstance(value, int):
        return Readings((int(value),), expected)
    if isinstance(value, float):
        return Readings((int(value),) if value.is_integer() else (), expected)
    text = str(value)
    found: list[int] = []
    if _WHOLE.fullmatch(text) or _THOUSANDS.fullmatch(text):
        found.append(int(text.partition(".")[0].replace(",", "")))
    if _THOUSANDS_OR_NOT.fullmatch(text):
        found.append(int(text.replace(".", "")))
    return Readings(tuple(dict.fromkeys(found)), expected)


def _read_number(value: Any) -> Readings:
    expected = "a number"
    if isinstance(value, bool):
        return Readings((), expected)
    if isinstance(value, int | float):
        return Readings((value,), expected)
    text = str(value)
    found: list[float] = []
    if _PLAIN.fullmatch(text):
        found.append(float(text))
    if _GROUPED.fullmatch(text):
        found.append(float(text.replace(",", "")))
    if _GROUPED_BY_POINTS.fullmatch(text):
        found.append(float(text.replace(".", "").replace(",", ".")))
    if _DECIMAL_COMMA.fullmatch(text):
        found.append(float(text.replace(",", ".")))
    return Readings(tuple(dict.fromkeys(found)), expected)


def _read_flag(value: Any) -> Readings:
    whole = int(value) if isinstance(value, float) and value.is_integer() else value
    known = _WORDS.get(str(whole).casefold())
    return Readings(() if known is None else (known,), "true or false, yes or no, 1 or 0")


def _read_text(value: Any) -> Readings:
    if isinstance(value, str):
        return Readings((value,), "text")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Readings((), "text")
    whole = isinstance(value, float) and value.is_integer()  # spreadsheets make 8201.0 of a postal code
    return Readings((str(int(value) if whole else value),), "text")


def _read_content(value: Any) -> Readings:
    if isinstance(value, bytes | bytearray | memoryview):
        return Readings((bytes(value),), "bytes")
    try:
        return Readings((read_bytes(value),), "base64 text")
    except Unreadable:
        return Readings((), "base64 text")


def _read_picklist(labels: Mapping[int, str], row: FieldSchema, value: Any) -> Readings:
    """The value of a label; of several, those that may be written."""
    found = [number for number, label in labels.items() if label.casefold() == str(value).casefold()]
    found = [number for number in found if number in row.values] or found
    found += _read_whole(value).found
    return Readings(tuple(dict.fromkeys(found)), f"a number, or one of the labels {', '.join(list(labels.values())[:12])}")


def _read_reference(row: FieldSchema, text: str) -> Readings:
    """A bare id, or one with the entity's name before it: ``Company 42``."""
    number = _read_whole(text)
    if number.found:
        return number
    last = _LAST_NUMBER.search(text)
    name = text[: last.start()].replace(" ", "").removesuffix("#") if last else ""
    if last and name.casefold() == row.reference.casefold():
        return Readings((int(last[0]),), "")
    return Readings((), f"the id of a row of {row.reference}")


def _read_moment(value: Any, zone: tzinfo) -> Readings:
    expected = "a date, as 2026-01-31 or 2026-01-31 09:15, with or without an offset"
    if isinstance(value, date) and not isinstance(value, datetime):
        return Readings((_midnight(value),), expected)
    moments = _in_utc(value, zone) if isinstance(value, datetime) else _moments(str(value), zone)
    return Readings(tuple(dict.fromkeys(moments)), expected)


def _moments(text: str, zone: tzinfo) -> Iterable[datetime]:
    try:
        return [_midnight(date.fromisoformat(text))]
    except ValueError:
        pass
    try:
        return _in_utc(datetime.fromisoformat(text), zone)
    except ValueError:
        return [found for form, with_time in _FORMS.items() for found in _moment(text, form, zone if with_time else UTC)]


def _moment(text: str, form: str, zone: tzinfo) -> Iterable[datetime]:
    try:
        return _in_utc(datetime.strptime(text, form), zone)
    except ValueError:
        return []


def _midnight(day: date) -> datetime:
    """A date without a time stays that date: it is midnight in UTC, as the API stores it."""
    return datetime.combine(day, time(), UTC)


def _in_utc(moment: datetime, zone: tzinfo) -> Iterable[datetime]:
    """The moment in UTC: two where the clocks of the zone show it twice or skip it, none where UTC has no such year."""
    meant = [moment] if moment.utcoffset() is not None else [moment.replace(tzinfo=zone, fold=fold) for fold in (0, 1)]
    try:
        return [item.astimezone(UTC) for item in meant]
    except OverflowError:
        return []


_BY_KIND: dict[str, Callable[[Any], Readings]] = {
    "int32": _read_whole,
    "int64": _read_whole,
    "double": _read_number,
    "boolean": _read_flag,
    "string": _read_text,
    "bytes": _read_content,
}
