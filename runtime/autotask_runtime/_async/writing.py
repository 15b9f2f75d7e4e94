"""What is done to the values of a write before it is sent: the API's rules, the user's own, and names looked up."""

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo
from typing import Any

from attrs import define

from .._aio import settle
from ..errors import UsageError, WrongClient
from ..filters import named_like
from ..integrity.seen import Planned
from ..kinds import udf_text
from ..models import UNSET, Row
from ..schema import EntitySchema, FieldSchema
from ..udfs import as_written
from ..validation import Operation, Violation, check, refuse, shorten
from .checking import broken_references
from .session import AsyncSession

_MANY = 3


@define(frozen=True)
class Checked:
    """Values that keep every rule, by Python name, and the JSON body they make."""

    values: Mapping[str, object]
    body: dict[str, Any]


def check_here(
    session: AsyncSession, schema: EntitySchema, values: Mapping[str, object], operation: Operation
) -> tuple[dict[str, Any], list[Violation]]:
    """The JSON body of a write and every rule that it breaks: by the tenant's own rules where they were loaded."""
    known = session.root.tenant.get(schema.collection)
    body = schema.create_body(**values) if known is None and operation == "create" else None
    if body is not None:
        return body, []
    return check(known.schema if known else schema, _as_known(session, schema, values), operation)


def _as_known(session: AsyncSession, schema: EntitySchema, values: Mapping[str, object]) -> Mapping[str, object]:
    """The models of a package that knows no user-defined fields hold them as text: where the tenant's metadata was loaded, such
    text is taken as what it stands for.
    """
    known, udf = session.root.tenant.get(schema.collection), values.get("udf")
    if known is None or schema.udfs or not isinstance(udf, Mapping):
        return values
    return {**values, "udf": as_written(known.schema, udf)}


def check_again(
    session: AsyncSession, schema: EntitySchema, values: Mapping[str, object], operation: Operation
) -> tuple[dict[str, Any], list[Violation]]:
    """:func:`check_here` for values that were checked when they were planned, maybe by a process that knew the tenant's rules.

    Moments in user-defined fields of which nothing is known here are sent as the text that they are on the wire.
    """
    udf = values.get("udf")
    if schema.collection not in session.root.tenant and not schema.udfs and isinstance(udf, Mapping):
        texts = {name: udf_text(item) if isinstance(item, datetime) else item for name, item in udf.items()}
        values = {**values, "udf": texts}
    return check_here(session, schema, values, operation)


async def checked(
    session: AsyncSession, schema: EntitySchema, values: Mapping[str, object], operation: Operation, id: int | None = None
) -> Checked:
    """The values of a write, checked.

    :param id: the id of the row that is changed.
    :raises ValidationError: listing every broken rule, the API's and the user's.
    """
    values = _as_known(session, schema, values)
    body, broken = check_here(session, schema, values, operation)
    broken += await own_rules(session, schema, values, broken)
    broken += await _references(session, schema, values, operation, id, broken)
    if broken:
        refuse(schema, broken)
    return Checked(values, body)


async def converted(
    session: AsyncSession,
    model: type[Row],
    raw: Mapping[str, Any],
    operation: Operation,
    zone: tzinfo,
    clear: Iterable[str] = (),
    id: int | None = None,
) -> Checked:
    """One row of a file, checked as :func:`checked` does, references by name looked up.

    :param id: the id of the row that is changed; a column that says the same is passed over.
    :raises ValidationError: listing every broken rule, names and values that cannot be read included.
    """
    from ..conversion import convert  # loaded by those who read files

    known = session.root.tenant.get(model.schema.collection)
    schema = known.schema if known else model.schema
    found = convert(model, raw, zone, clear, known)
    if id is not None and found.values.get("id") == id:
        del found.values["id"]
    for lookup in found.lookups:
        ids = await _find_ids(session, lookup.target, lookup.text)
        if len(ids) == 1:
            found.values[lookup.field] = ids[0]
        else:
            found.broken.append(_unresolved(schema, lookup.field, lookup.target, lookup.text, ids))
    unread = {item.field for item in found.broken}
    body, wrong = check_here(session, schema, found.values, operation)
    broken = [item for item in wrong if item.field not in unread]
    broken += found.broken
    broken += await own_rules(session, schema, found.values, broken)
    broken += await _references(session, schema, found.values, operation, id, broken)
    if broken:
        refuse(schema, broken)
    return Checked(found.values, body)


def changes_of(row: Row, session: AsyncSession) -> dict[str, Any]:
    """The keywords of the update that stores what was changed in a row since it was read. Nothing changed, nothing in it.

    :raises UsageError: when it is not known what was read, or the row would become another one.
    """
    schema = row.schema
    page = row._came_with()
    if page is None:
        raise UsageError(f"{row!r} was not read by a client, so what was changed is not known: give its id and keywords")
    if page.session.root is not session.root:
        raise WrongClient(f"{row!r} was read by another client: read it with this one, or give its id and keywords")
    changes = row._changes()
    for name in ("id", "extra", schema.place):
        if name in changes:
            raise UsageError(f"{row!r}: {name} cannot be changed by an update")
    if isinstance(changes.get("udf"), Mapping):
        before = row._as_read("udf")
        changes["udf"] = {name: value for name, value in changes["udf"].items() if name not in before or before[name] != value}
        if not changes["udf"]:
            del changes["udf"]
    if changes:
        also = [schema.place] * bool(schema.place) + [field.name for field in schema.fields.values() if field.resend]
        changes |= {name: getattr(row, name, None) for name in also}
    return changes


def read_before(row: Row, changes: Mapping[str, object]) -> dict[str, object]:
    """What the fields that change held when the row was read; what was not read is left out."""
    before = {name: row._as_read(name) for name in changes}
    udf, changed = before.get("udf"), changes.get("udf")
    if isinstance(udf, Mapping) and isinstance(changed, Mapping):
        before["udf"] = {name: udf.get(name) for name in changed}
    return {name: value for name, value in before.items() if value is not UNSET}


async def _references(
    session: AsyncSession,
    schema: EntitySchema,
    values: Mapping[str, object],
    operation: Operation,
    id: int | None,
    broken: list[Violation],
) -> list[Violation]:
    """What the referential rules say, where they are to be asked, about the values that keep all others.

    A unit of work asks them of all its writes together, at its end.
    """
    if session.collector is not None or not session.checks_references():
        return []
    wrong = frozenset(item.field for item in broken)
    (found,) = await broken_references(session, [Planned(schema=schema, values=values, operation=operation, id=id, wrong=wrong)])
    return found


async def own_rules(
    session: AsyncSession, schema: EntitySchema, values: Mapping[str, object], broken: list[Violation]
) -> list[Violation]:
    """What the user's own rules say about the values that keep the API's."""
    wrong = {item.field for item in broken}
    found: list[Violation] = []
    for name, value in values.items():
        if name in wrong or value is None:
            continue
        for rule in session.validators.of_field(schema.collection, name):
            found += _verdict(schema, rule, await settle(rule(value)), name, value)
    for name, value in _udfs(values):
        for rule in session.validators.of_udf(schema.collection, name):
            found += _verdict(schema, rule, await settle(rule(value)), f"udf.{name}", value)
    if broken or found:
        return found
    for rule in session.validators.of_row(schema.collection):
        verdict = await settle(rule(dict(values)))
        if not isinstance(verdict, Mapping):
            verdict = {"row": verdict}
        for name, text in verdict.items():
            found += _verdict(schema, rule, text, str(name), values.get(name, UNSET))
    return found


def _udfs(values: Mapping[str, object]) -> list[tuple[str, object]]:
    """The user-defined fields that are given a value."""
    udf = values.get("udf")
    return [(str(name), value) for name, value in udf.items() if value is not None] if isinstance(udf, Mapping) else []


def _verdict(schema: EntitySchema, rule: Any, verdict: Any, name: str, value: object) -> list[Violation]:
    title = getattr(rule, "__name__", "own rule")
    if verdict is None:
        return []
    if not isinstance(verdict, str):
        raise UsageError(f"the validator {title} of {schema.collection} gave {verdict!r}; None or a text is expected")
    row = schema.fields.get(name) or FieldSchema(name, name, "string")
    return [Violation(row.name, row.wire, title, "" if value is UNSET else shorten(row, value), verdict)]


def _unresolved(schema: EntitySchema, name: str, target: str, text: str, ids: list[int]) -> Violation:
    row = schema.fields[name]
    if not ids:
        return Violation.of(row, "reference", f"must be the id, or the name, of a row of {target}; none is called so", text)
    could = " or ".join(f"{target} {id}" for id in ids) + (" or others" if len(ids) == _MANY else "")
    return Violation.of(row, "ambiguous", f"could be {could}", text)


async def _find_ids(session: AsyncSession, target: str, text: str) -> list[int]:
    """The ids of up to three rows that are called so."""
    entry = next((entry for entry in session.entities.values() if entry.name == target), None)
    condition = named_like(entry.load().schema, text) if entry else None
    if entry is None or condition is None:
        return []
    body = {"maxRecords": _MANY, "includeFields": ["id"], "filter": [condition]}
    answer = await session.call("POST", f"{entry.collection}/query", entry.collection, body=body)
    return [row.id for row in session.read_rows(entry.load(), answer)]
