"""The rules of a write, checked before anything is sent. All broken rules are reported at once."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

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
    :param rule: ``required``, ``unknown``, ``type``, ``length``, ``picklist``, ``read_only`` or ``create_only``.
    :param value: what was given, shortened, as text; "" when nothing was, or when it is a secret.
    :param limit: what would be accepted.
    """

    field: str
    wire: str
    rule: str
    value: str
    limit: str

    def __str__(self) -> str:
        given = f", given {self.value}" if self.value else ""
        return f"  {self.field} ({self.wire}): {self.limit}{given} [{self.rule}]"


def wire_body(schema: EntitySchema, values: Mapping[str, object], operation: Operation) -> dict[str, Any]:
    """Check values given by Python name and give the JSON body.

    The id of the parent is demanded where rows are written below one; it is in the body where it is also a field that may be set.

    :raises ValidationError: listing every broken rule, in the order of the fields.
    """
    body: dict[str, Any] = {}
    broken = list(_missing(schema, values, operation))
    for name, value in values.items():
        row = schema.fields.get(name)
        if name == schema.place:
            _check_place(schema, row, value, operation, body, broken)
        elif row is not None:
            _check(row, value, operation, body, broken)
        elif name == "udf" and schema.user_defined_fields:
            broken += _add_udfs(body, value)
        else:
            broken.append(Violation(name, name, "unknown", "", f"{schema.collection} has no such field"))
    if broken:
        places = {name: number for number, name in enumerate(schema.fields)}
        raise ValidationError(schema.collection, sorted(broken, key=lambda item: places.get(item.field, len(places))))
    return body


def _missing(schema: EntitySchema, values: Mapping[str, object], operation: Operation) -> Iterable[Violation]:
    if schema.place and schema.place not in values:
        yield _wrong_place(schema, "required", "")
    if operation == "update":
        return
    for row in schema.fields.values():
        demanded = row.required and row.name not in ("id", schema.place) and not (operation == "replace" and row.create_only)
        if demanded and row.name not in values:
            yield Violation(row.name, row.wire, "required", "", "required")


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
    shown = shorten(row, value)
    if row.create_only and operation != "create":
        broken.append(Violation(row.name, row.wire, "create_only", shown, "can be set at create only"))
    elif row.read_only and not row.create_only:
        broken.append(Violation(row.name, row.wire, "read_only", shown, "read-only"))
    elif value is None:
        if row.required:
            broken.append(Violation(row.name, row.wire, "required", "None", "required, it cannot be empty"))
        body[row.wire] = None
    else:
        _check_value(row, value, shown, body, broken)


def _check_value(row: FieldSchema, value: Any, shown: str, body: dict[str, Any], broken: list[Violation]) -> None:
    try:
        body[row.wire] = sent = write(row.kind, value)
    except WrongKind as problem:
        broken.append(Violation(row.name, row.wire, "type", shown, f"must be {problem}"))
        return
    if row.length and len(sent) > row.length:
        limit = f"{len(sent):,} characters, at most {row.length:,}"
        broken.append(Violation(row.name, row.wire, "length", shown, limit))
    if row.values and sent not in row.values:
        accepted = ", ".join(map(str, row.values[:12])) + (", …" if len(row.values) > 12 else "")
        broken.append(Violation(row.name, row.wire, "picklist", shown, f"must be one of {accepted}"))


def _add_udfs(body: dict[str, Any], value: Any) -> list[Violation]:
    if not isinstance(value, Mapping):
        limit = "must be a mapping of field name to value"
        return [Violation("udf", "userDefinedFields", "type", repr(value)[:_SHOWN], limit)]
    broken: list[Violation] = []
    rows: list[dict[str, Any]] = []
    for name, item in value.items():
        try:
            rows.append({"name": write("string", name), "value": write_udf(item)})
        except WrongKind as problem:
            wrong = f"userDefinedFields[{name}]"
            broken.append(Violation("udf", wrong, "type", repr(item)[:_SHOWN], f"must be {problem}"))
    body["userDefinedFields"] = rows
    return broken


def shorten(row: FieldSchema, value: Any) -> str:
    """A value as an error may show it: short, and never a secret or file content."""
    if row.kind == "bytes" or any(word in row.wire.lower() for word in _SECRET):
        return ""
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
