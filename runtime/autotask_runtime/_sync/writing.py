# Derived from _async/writing.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""What is done to the values of a write before it is sent: the API's rules, the user's own, and names looked up."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from .._threads import settle
from ..errors import UsageError
from ..filters import named_like
from ..models import Row
from ..schema import EntitySchema
from ..validation import Operation, Violation, check, refuse
from .session import Session

_MANY = 3


def checked_body(
    session: Session, schema: EntitySchema, values: Mapping[str, object], operation: Operation
) -> dict[str, Any]:
    """The JSON body of a write.

    :raises ValidationError: listing every broken rule, the API's and the user's.
    """
    body, broken = check(schema, values, operation)
    broken += _own_rules(session, schema, values, broken)
    if broken:
        refuse(schema, broken)
    return body


def converted(
    session: Session, model: type[Row], raw: Mapping[str, Any], operation: Operation, zone: tzinfo
) -> dict[str, Any]:
    """One row of a file as values by Python name, checked as :func:`checked_body` does, references by name looked up.

    :raises ValidationError: listing every broken rule, names and values that cannot be read included.
    """
    from ..conversion import convert  # loaded by those who read files

    schema = model.schema
    found = convert(model, raw, zone)
    for lookup in found.lookups:
        ids = _find_ids(session, lookup.target, lookup.text)
        if len(ids) == 1:
            found.values[lookup.field] = ids[0]
        else:
            found.broken.append(_unresolved(schema, lookup.field, lookup.target, lookup.text, ids))
    unread = {item.field for item in found.broken}
    broken = [item for item in check(schema, found.values, operation)[1] if item.field not in unread]
    broken += found.broken
    broken += _own_rules(session, schema, found.values, broken)
    if broken:
        refuse(schema, broken)
    return found.values


def changes_of(row: Row, session: Session) -> dict[str, Any]:
    """The keywords of the update that stores what was changed in a row since it was read. Nothing changed, nothing in it.

    :raises UsageError: when it is not known what was read, or the row would become another one.
    """
    schema = row.schema
    page = row._came_with()
    if page is None:
        raise UsageError(f"{row!r} was not read by a client, so what was changed is not known: give its id and keywords")
    if page.session is not session:
        raise UsageError(f"{row!r} was read by another client")
    changes = row._changes()
    for name in ("id", "extra", schema.place):
        if name in changes:
            raise UsageError(f"{row!r}: {name} cannot be changed by an update")
    if "udf" in changes:
        before = row._as_read("udf")
        changes["udf"] = {name: value for name, value in changes["udf"].items() if name not in before or before[name] != value}
    if changes:
        also = [schema.place] * bool(schema.place) + [field.name for field in schema.fields.values() if field.resend]
        changes |= {name: getattr(row, name, None) for name in also}
    return changes


def _own_rules(
    session: Session, schema: EntitySchema, values: Mapping[str, object], broken: list[Violation]
) -> list[Violation]:
    """What the user's own rules say about the values that keep the API's."""
    wrong = {item.field for item in broken}
    found: list[Violation] = []
    for name, value in values.items():
        if name in wrong or value is None:
            continue
        for rule in session.validators.of_field(schema.collection, name):
            found += _verdict(schema, rule, settle(rule(value)), name, value)
    if broken or found:
        return found
    for rule in session.validators.of_row(schema.collection):
        found += _verdict(schema, rule, settle(rule(dict(values))), "", "")
    return found


def _verdict(schema: EntitySchema, rule: Any, verdict: Any, name: str, value: object) -> list[Violation]:
    title = getattr(rule, "__name__", "own rule")
    if verdict is None:
        return []
    if isinstance(verdict, str):
        row = schema.fields.get(name)
        return [Violation.of(row, title, verdict, value) if row else Violation(name or "row", schema.name, title, "", verdict)]
    if isinstance(verdict, Mapping) and not name:
        return [item for field, text in verdict.items() for item in _verdict(schema, rule, str(text), str(field), "")]
    raise UsageError(f"the validator {title} of {schema.collection} gave {verdict!r}; None or a text is expected")


def _unresolved(schema: EntitySchema, name: str, target: str, text: str, ids: list[int]) -> Violation:
    row = schema.fields[name]
    if not ids:
        return Violation.of(row, "reference", f"must be the id, or the name, of a row of {target}; none is called so", text)
    could = " or ".join(f"{target} {id}" for id in ids) + (" or others" if len(ids) == _MANY else "")
    return Violation.of(row, "ambiguous", f"could be {could}", text)


def _find_ids(session: Session, target: str, text: str) -> list[int]:
    """The ids of up to three rows that are called so."""
    entry = next((entry for entry in session.entities.values() if entry.name == target), None)
    condition = named_like(entry.load().schema, text) if entry else None
    if entry is None or condition is None:
        return []
    body = {"maxRecords": _MANY, "includeFields": ["id"], "filter": [condition]}
    answer = session.call("POST", f"{entry.collection}/query", entry.collection, body=body)
    return [row.id for row in session.read_rows(entry.load(), answer)]
