"""Filters as the API takes them: what it would refuse or misread is refused here, what it cannot take at once is split."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .errors import QueryError
from .kinds import Unreadable, WrongKind, read_datetime, write, write_udf
from .names import did_you_mean
from .schema import EntitySchema, FieldSchema
from .validation import shorten
from .work.pending import refuse_pending

Node = dict[str, Any]

MAX_OR_CONDITIONS = 500
GROUPS = ("and", "or")
# What ~ makes of each operator. The API has no "not", and no opposite of the text operators.
OPPOSITES = {
    "eq": "noteq",
    "noteq": "eq",
    "gt": "lte",
    "lte": "gt",
    "lt": "gte",
    "gte": "lt",
    "in": "notIn",
    "notIn": "in",
    "exist": "notExist",
    "notExist": "exist",
    "and": "or",
    "or": "and",
}
_LISTS = ("in", "notIn")
_TEXT_ONLY = ("contains", "beginsWith", "endsWith")
OPERATORS = {name.lower(): name for name in (*OPPOSITES, *_TEXT_ONLY)}


def opposite(node: Node) -> Node:
    """The filter for the other rows, by De Morgan. Rows without a value in the field match neither.

    :raises QueryError: when an operator has no opposite.
    """
    op = OPPOSITES.get(node["op"])
    if op is None:
        raise QueryError(f"the API has no opposite of {node['op']} ({node['field']})")
    if "items" in node:
        return {"op": op, "items": [opposite(item) for item in node["items"]]}
    return {**node, "op": op}


def split(nodes: list[Node]) -> list[list[Node]]:
    """The filters that together find what ``nodes`` would: one, or several when a list of values exceeds the API's limit.

    No row is found by two of them: a row has one value in the field, and no value is in two lists.

    :raises QueryError: when the API would refuse the filter and no splitting helps.
    """
    udfs = {node["field"] for node in _leaves(nodes) if node.get("udf")}
    if len(udfs) > 1:
        raise QueryError(f"a query can have one user-defined field, this has {', '.join(sorted(udfs))} (a limit of the API)")
    total = sum(map(_alternatives, nodes))
    if total <= MAX_OR_CONDITIONS:
        return [nodes]
    longest = max((node for node in nodes if node["op"] == "in"), key=_alternatives, default=None)
    room = MAX_OR_CONDITIONS - total + (_alternatives(longest) if longest else 0)
    if longest is None or room < 1:
        raise QueryError(
            f"a query can have {MAX_OR_CONDITIONS} alternatives, this has {total:,} (a limit of the API); "
            "only a list in .in_() that stands at the top can be split"
        )
    others = [node for node in nodes if node is not longest]
    values = longest["value"]
    return [[*others, {**longest, "value": values[start : start + room]}] for start in range(0, len(values), room)]


def distinct(values: Iterable[Any]) -> list[Any]:
    """Values without repetition, numbers in order. The API compares text without regard to case, so ``A`` repeats ``a``."""
    found = {value.casefold() if isinstance(value, str) else value: value for value in values}
    kept = list(found.values())
    return sorted(kept) if all(isinstance(value, int | float) for value in kept) else kept


def _leaves(nodes: Iterable[Node]) -> Iterator[Node]:
    for node in nodes:
        if node["op"] in GROUPS:
            yield from _leaves(node["items"])
        else:
            yield node


def _alternatives(node: Node) -> int:
    """How many OR conditions the API counts in a filter, values of lists included."""
    if node["op"] in _LISTS:
        return len(node["value"])
    if node["op"] not in GROUPS:
        return 0
    below = sum(map(_alternatives, node["items"]))
    return below + (len(node["items"]) if node["op"] == "or" else 0)


def read_filter(schema: EntitySchema, raw: Mapping[str, Any]) -> Node:
    """Check a filter that is given as a mapping, as ``{"op": "eq", "field": "status", "value": 1}``.

    Keys, operators and fields may be in any case; fields may have their wire, their Python or their SOAP name.

    :raises QueryError: for an operator or a field that does not exist, and for values of another type. The API would drop an
        unknown operator in silence and answer with all rows.
    """
    given = {str(key).lower(): value for key, value in raw.items()}
    unknown = set(given) - {"op", "field", "value", "udf", "items"}
    if unknown:
        raise QueryError(f"a filter has op, field, value, udf and items, not {', '.join(sorted(unknown))}")
    op = OPERATORS.get(str(given.get("op")).lower())
    if op is None:
        raise QueryError(f"{given.get('op')!r} is no operator of the API{did_you_mean(given.get('op'), OPERATORS.values())}")
    if op in GROUPS:
        items = given.get("items")
        if not isinstance(items, list) or not items or not all(isinstance(item, Mapping) for item in items):
            raise QueryError(f"{op!r} needs a list of filters in items")
        return {"op": op, "items": [read_filter(schema, item) for item in items]}
    return _read_leaf(schema, op, given)


def _read_leaf(schema: EntitySchema, op: str, given: Mapping[str, Any]) -> Node:
    name = given.get("field")
    udf = given.get("udf") is True
    if not isinstance(name, str):
        raise QueryError(f"{op!r} needs the name of a field")
    field = (schema.find_udf(name) or FieldSchema(name, name, "")) if udf else find_field(schema, name)
    if udf and not schema.user_defined_fields:
        raise QueryError(f"{schema.collection} has no user-defined fields")
    if not field.queryable:
        raise QueryError(f"{field.name} ({field.wire}) cannot be queried: the API's metadata says so")
    if op in _TEXT_ONLY and field.kind not in ("string", ""):
        raise QueryError(f"{field.name}: {op} is for text, this is {field.kind}")
    node: Node = {"op": op, "field": field.wire}
    if op in _LISTS:
        values = given.get("value")
        if not isinstance(values, list | tuple | set) or not values:
            raise QueryError(f"{field.name}: {op} needs a list of values")
        node["value"] = distinct(_value(field, value, udf) for value in values)
    elif op not in ("exist", "notExist"):
        node["value"] = _value(field, given.get("value"), udf)
    return {**node, "udf": True} if udf else node


def _value(field: FieldSchema, value: Any, udf: bool) -> Any:
    if field.kind == "datetime" and isinstance(value, str):
        try:
            value = read_datetime(value)
        except Unreadable:
            raise QueryError(f"{field.name}: {value!r} is no date and time") from None
    return encode_value(field, value, udf=udf)


def encode_value(field: FieldSchema, value: Any, *, udf: bool = False) -> Any:
    """The JSON value to compare a field with. Raises :class:`QueryError` when it is of another type, or None."""
    if value is None:
        raise QueryError(f"{field.name}: use .is_null() or .is_not_null(); the API does not compare with null")
    refuse_pending(field.name, value)
    try:
        return write_udf(value, field.kind) if udf else write(field.kind, value)
    except WrongKind as problem:
        shown = shorten(field, value) or "a value"
        raise QueryError(f"{field.name}: {shown} given, must be {problem}") from None


def named_like(schema: EntitySchema, text: str) -> Node | None:
    """The filter for rows that are called so: by the field that names them, by first and last name, or by e-mail address.

    None where nothing of the sort can be queried.
    """
    rows = schema.fields
    nodes: list[Node] = []
    if "first_name" not in rows and schema.label and rows[schema.label].queryable:
        nodes.append({"op": "eq", "field": rows[schema.label].wire, "value": text})
    if "first_name" in rows and "last_name" in rows:
        for first, _, last in {text.partition(" "), text.rpartition(" ")} - {("", "", text), (text, "", "")}:
            pair = (("first_name", first), ("last_name", last))
            nodes.append({"op": "and", "items": [{"op": "eq", "field": rows[name].wire, "value": part} for name, part in pair]})
    for name in ("email", "email_address") if "@" in text else ():
        if name in rows:
            nodes.append({"op": "eq", "field": rows[name].wire, "value": text})
    return {"op": "or", "items": nodes} if len(nodes) > 1 else next(iter(nodes), None)


def find_field(schema: EntitySchema, name: str) -> FieldSchema:
    """A field by any of its names. Raises :class:`QueryError` with the nearest ones."""
    found = schema.find(name)
    if found is None:
        raise QueryError(f"{schema.collection} has no field {name!r}{schema.hint(name)}")
    return found
