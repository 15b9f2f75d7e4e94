"""The rules of a write, checked before anything is sent. All broken rules are reported at once."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from enum import IntEnum
from typing import Any, Literal, NoReturn

from attrs import define

from .errors import ValidationError
from .kinds import WrongKind, write, write_udf
from .schema import EntitySchema, FieldSchema

Operation = Literal["create", "update", "replace"]
_SHOWN = 60
# Fields whose value must never appear in an error, by their wire names.
_SECRET = ("secret", "password")


@define(frozen=True)
class Violation:
    """One broken rule.

    :param field: the Python name.
    :param wire: the API's name.
    :param rule: ``required``, ``unknown``, ``type``, ``length``, ``picklist``, ``read_only`` or ``create_only``; ``repeated``,
        ``conversion``, ``ambiguous`` or ``reference`` for what a file may hold; else the name of a validator of your own, or the
        id of a referential rule (:mod:`autotask.integrity`).
    :param value: what was given, shortened, as text; "" when nothing was, or when it is a secret.
    :param limit: what would be accepted.
    :param rows: of a referential rule, the rows involved, by collection and id.
    :param step: of a unit of work, the write that breaks the rule; "" of a write by itself.
    """

    field: str
    wire: str
    rule: str
    value: str
    limit: str
    rows: tuple[tuple[str, int], ...] = ()
    step: str = ""

    @classmethod
    def of(cls, row: FieldSchema, rule: str, limit: str, value: object) -> "Violation":
        """A violation by one field, its value shortened, secrets left out."""
        return cls(row.name, row.wire, rule, shorten(row, value), limit)

    def __str__(self) -> str:
        given = f", given {self.value}" if self.value else ""
        row = f"{self.step}: " if self.step else ""
        return f"  {row}{self.field} ({self.wire}): {self.limit}{given} [{self.rule}]"


def wire_body(schema: EntitySchema, values: Mapping[str, object], operation: Operation) -> dict[str, Any]:
    """Check values given by Python name and give the JSON body.

    :raises ValidationError: listing every broken rule, in the order of the fields.
    """
    body, broken = check(schema, values, operation)
    if broken:
        refuse(schema, broken)
    return body


def violations(schema: EntitySchema, values: Mapping[str, object], operation: Operation) -> list[Violation]:
    """Every rule that values given by Python name break."""
    return check(schema, values, operation)[1]


def refuse(schema: EntitySchema, broken: Iterable[Violation]) -> NoReturn:
    """Raise :class:`~autotask_runtime.errors.ValidationError` with these violations, in the order of the fields."""
    places = {name: number for number, name in enumerate(schema.fields)}

    def place(item: Violation) -> tuple[int, str]:
        number = places.get(item.field, len(places))
        return number, "" if number < len(places) else item.field

    raise ValidationError(schema.collection, sorted(broken, key=place))


def check(schema: EntitySchema, values: Mapping[str, object], operation: Operation) -> tuple[dict[str, Any], list[Violation]]:
    """The JSON body for values given by Python name, and every rule they break.

    The id of the parent is demanded where rows are written below one; it is in the body where it is also a field that may be set.
    """
    body: dict[str, Any] = {}
    broken = list(_missing(schema, values, operation))
    for name, value in values.items():
        row = schema.fields.get(name)
        if name == schema.place:
            _check_place(schema, row, value, operation, body, broken)
        elif row is not None:
            wrong = len(broken)
            _check(row, value, operation, body, broken)
            broken += (*_of_another(schema, row, row.name, value), *_unfit(row, value, values)) if len(broken) == wrong else ()
        elif name == "udf" and schema.user_defined_fields:
            broken += _add_udfs(schema, body, value, operation)
        else:
            broken.append(unknown(schema, name))
    return body, broken


def unknown(schema: EntitySchema, given: object) -> Violation:
    """The violation of a name that no field has."""
    name = given if isinstance(given, str) and given.strip() else repr(given)
    hint = schema.hint(name)
    if not hint and schema.user_defined_fields and isinstance(given, str):
        hint = f"; a user-defined one is given as udf.{name}" if given.strip() else ""
    return Violation(name, name, "unknown", "", f"{schema.collection} has no such field{hint}")


def _unfit(row: FieldSchema, value: object, values: Mapping[str, object]) -> Iterable[Violation]:
    """A value of a picklist that does not go with the value given for the field it depends on."""
    above = values.get(row.parent) if row.parents else None
    if above is None or value is None:
        return
    fitting = [item for item, parent in zip(row.values, row.parents, strict=True) if parent in (None, above)]
    if value not in fitting:
        limit = f"must be one of {_listed(row, fitting)} where {row.parent} is {above}"
        yield Violation.of(row, "picklist", limit if fitting else f"none fits {row.parent} {above}", value)


def _of_another(schema: EntitySchema, row: FieldSchema, key: str, value: object) -> Iterable[Violation]:
    """A member of another picklist's enum: a number like any other for type checkers, and nearly always a mistake."""
    given = type(value)
    if not isinstance(value, IntEnum) or not schema.package or not given.__module__.startswith(f"{schema.package}."):
        return
    expected = schema.picklists.get(key)
    if expected is not None and given is not expected:
        yield Violation.of(row, "picklist", f"must be a value of {expected.__name__}, not of {given.__name__}", value)


def _listed(row: FieldSchema, values: Sequence[int | str]) -> str:
    labels = dict(zip(row.values, row.labels, strict=False))  # packages have none
    shown = (f"{value} {labels[value]}" if labels.get(value) else str(value) for value in values[:12])
    return ", ".join(shown) + (", …" if len(values) > 12 else "")


def _missing(schema: EntitySchema, values: Mapping[str, object], operation: Operation) -> Iterable[Violation]:
    if schema.place and schema.place not in values:
        yield _wrong_place(schema, "required", "")
    if operation == "update":
        for row in schema.fields.values():
            if row.resend and row.name not in values:
                yield Violation(row.name, row.wire, "required", "", "required with every change")
        return
    for row in schema.fields.values():
        demanded = row.required and row.name not in ("id", schema.place) and not (operation == "replace" and row.create_only)
        if demanded and row.name not in values:
            yield Violation(row.name, row.wire, "required", "", "required")
    if "udf" not in values:
        yield from (_wrong_udf(row.wire, "required", "required", "") for row in schema.required_udfs)


def _wrong_place(schema: EntitySchema, rule: str, shown: str) -> Violation:
    row = schema.fields.get(schema.place)
    parent = schema.parent[0] if schema.parent else ""
    limit = "required" if rule == "required" else "must be an int"
    return Violation(schema.place, row.wire if row else "parentId", rule, shown, f"{limit}: the id of its row of {parent}")


def _check_place(
    schema: EntitySchema,
    row: FieldSchema | None,
    value: object,
    operation: Operation,
    body: dict[str, Any],
    broken: list[Violation],
) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        broken.append(_wrong_place(schema, "required" if value is None else "type", repr(value)[:_SHOWN]))
    elif row is not None and (operation == "create" or not row.read_only):
        _check(row, value, operation, body, broken)


def _check(row: FieldSchema, value: Any, operation: Operation, body: dict[str, Any], broken: list[Violation]) -> None:
    if row.name == "id" or (row.read_only and not row.create_only):
        broken.append(Violation.of(row, "read_only", "read-only", value))
    elif row.create_only and operation != "create":
        broken.append(Violation.of(row, "create_only", "can be set at create only", value))
    elif value is None:
        if row.required:
            broken.append(Violation.of(row, "required", "required, it cannot be empty", None))
        body[row.wire] = None
    else:
        _check_value(row, value, body, broken)


def _check_value(row: FieldSchema, value: Any, body: dict[str, Any], broken: list[Violation]) -> None:
    try:
        body[row.wire] = sent = write(row.kind, value)
    except WrongKind as problem:
        meant = f", the id of its row of {row.reference}" if row.reference else ""
        broken.append(Violation.of(row, "type", f"must be {problem}{meant}", value))
        return
    if row.length and len(sent) > row.length:
        limit = f"{len(sent):,} characters, at most {row.length:,}"
        broken.append(Violation.of(row, "length", limit, value))
    if row.values and sent not in row.values:
        broken.append(Violation.of(row, "picklist", f"must be one of {_listed(row, row.values)}", value))


def _add_udfs(schema: EntitySchema, body: dict[str, Any], value: Any, operation: Operation) -> list[Violation]:
    if not isinstance(value, Mapping):
        return [no_mapping(value)]
    broken: list[Violation] = []
    rows: list[dict[str, Any]] = []
    for name, item in value.items():
        row = schema.udfs.get(name) if isinstance(name, str) else None
        if row is not None:
            named = row._replace(name=f"udf.{row.wire}", wire=f"userDefinedFields[{row.wire}]")
            broken += list(_check_udf(row, item, rows)) or _of_another(schema, named, named.name, item)
        elif schema.udfs:
            broken.append(
                _wrong_udf(name, "unknown", f"{schema.collection} has no such user-defined field{_like(schema, name)}", "")
            )
        else:
            broken += _add_unknown_udf(name, item, rows)
    if operation != "update":
        broken += [_wrong_udf(row.wire, "required", "required", "") for row in schema.required_udfs if row.wire not in value]
    body["userDefinedFields"] = rows
    return broken


def _add_unknown_udf(name: object, value: Any, rows: list[dict[str, Any]]) -> Iterable[Violation]:
    """What nobody here knows the type of."""
    try:
        rows.append({"name": write("string", name), "value": write_udf(value)})
    except WrongKind as problem:
        yield Violation("udf", f"userDefinedFields[{name}]", "type", repr(value)[:_SHOWN], f"must be {problem}")


def _check_udf(row: FieldSchema, value: Any, rows: list[dict[str, Any]]) -> Iterable[Violation]:
    shown = shorten(row, value)
    if row.read_only:
        yield _wrong_udf(row.wire, "read_only", "read-only", shown)
        return
    if value is None:
        rows.append({"name": row.wire, "value": None})
        if row.required:
            yield _wrong_udf(row.wire, "required", "required, it cannot be empty", "None")
        return
    try:
        sent = write(row.kind, value)
        rows.append({"name": row.wire, "value": write_udf(value, row.kind)})
    except WrongKind as problem:
        yield _wrong_udf(row.wire, "type", f"must be {problem}", shown)
        return
    if row.length and len(sent) > row.length:
        yield _wrong_udf(row.wire, "length", f"{len(sent):,} characters, at most {row.length:,}", shown)
    if row.values and sent not in row.values:
        yield _wrong_udf(row.wire, "picklist", f"must be one of {_listed(row, row.values)}", shown)


def _wrong_udf(name: object, rule: str, limit: str, shown: str) -> Violation:
    return Violation(f"udf.{name}", f"userDefinedFields[{name}]", rule, shown, limit)


def _like(schema: EntitySchema, name: object) -> str:
    """The end of an error about a user-defined field that is not there: the one that may be meant."""
    meant = schema.find_udf(name) if isinstance(name, str) else None
    near = [meant.wire] if meant else get_close_matches(str(name), schema.udfs, n=3)
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def no_mapping(value: object) -> Violation:
    """The violation of user-defined fields that are not given by name."""
    return Violation("udf", "userDefinedFields", "type", repr(value)[:_SHOWN], "must be a mapping of field name to value")


def shorten(row: FieldSchema, value: Any) -> str:
    """A value as an error may show it: short, and never a secret or file content."""
    if row.kind == "bytes" or any(word in row.wire.lower() for word in _SECRET):
        return ""
    try:
        text = repr(value)
    except ValueError:  # an int of more digits than Python prints
        return "a number of very many digits"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
