"""What became of a write whose answer was lost: the questions to ask, and what their answers mean."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from attrs import define

from ..errors import OutcomeUnknown, UsageError
from ..kinds import same_udf, udf_text
from ..models import Row
from ..schema import EntitySchema, FieldSchema
from .write import Write

# The clocks of this machine and of Autotask may differ by so much.
SKEW = timedelta(minutes=10)
# Rows that are older by no more than this count as made after the create.
_CLOCKS = timedelta(seconds=2)
_LONGEST_TEXT = 255
_CREATED = ("create_date_time", "created_date_time", "create_date", "created_time")
_MODIFIED = (
    "last_modified_date_time",
    "last_modified_date",
    "last_modified_time",
    "last_activity_date_time",
    "last_activity_date",
)
_EXTERNAL = "external_id"


class Outcome(Enum):
    """What became of a write."""

    DONE = "done"
    NOT_DONE = "not done"
    AMBIGUOUS = "ambiguous"


@define(frozen=True)
class Reconciled:
    """The answer to whether a write was done.

    :param ids: the row that was created or changed; of an ambiguous create, the first rows that it may be.
    """

    outcome: Outcome
    write: Write
    ids: tuple[int, ...] = ()
    detail: str = ""

    @property
    def done(self) -> bool:
        """Whether it was done for certain."""
        return self.outcome is Outcome.DONE

    @property
    def id(self) -> int:
        """The row that the write made or changed.

        :raises UsageError: when it was not done, or is ambiguous.
        """
        if self.outcome is not Outcome.DONE or not self.ids:
            raise UsageError(f"{self}: there is no row to name")
        return self.ids[0]

    def __str__(self) -> str:
        return f"{self.write}: {self.outcome.value}{f' ({self.detail})' if self.detail else ''}"


def key_of(schema: EntitySchema, write: Write, by: Sequence[str]) -> dict[str, object]:
    """The values that a created row is looked up by.

    :param by: names of fields that were given, or ``udf.`` and a name; none: the external id, or else all short values that
        can be asked for.
    :raises UsageError: when a field was not given, or cannot be asked for.
    """
    if not by:
        if write.values.get(_EXTERNAL):
            return {_EXTERNAL: write.values[_EXTERNAL]}
        found = {name: value for name, value in write.values.items() if _askable(schema.fields.get(name), value)}
        if not found:
            raise UsageError(f"{schema.collection}: none of the values that were given can be asked for; say by= which")
        return found
    return {key: _given(schema, write, key) for key in (_known(schema, name) for name in by)}


def _known(schema: EntitySchema, name: str) -> str:
    """A field's Python name, whichever of its names was given."""
    if not isinstance(name, str):
        raise UsageError(f"by={name!r}: name the field, as 'title' or 'udf.Site Code'")
    field = None if name.startswith("udf.") else schema.find(name)
    return field.name if field is not None else name


def _askable(field: FieldSchema | None, value: object) -> bool:
    if field is None or not field.queryable or value is None or isinstance(value, datetime | bytes):
        return False
    return not isinstance(value, str) or (0 < len(value) <= _LONGEST_TEXT)


def _given(schema: EntitySchema, write: Write, name: str) -> object:
    values = write.values.get("udf") if name.startswith("udf.") else write.values
    key = name.removeprefix("udf.")
    if not isinstance(values, Mapping) or values.get(key) is None:
        raise UsageError(f"{schema.collection}: {name} was not given when the row was written, so it cannot be looked up by it")
    if values is write.values and (key not in schema.fields or not schema.fields[key].queryable):
        raise UsageError(f"{schema.collection}: the API cannot be asked for {name}")
    return values[key]


def created_field(schema: EntitySchema) -> FieldSchema | None:
    """The field that tells when a row was made, where the entity has one that can be asked for."""
    found = next((schema.fields[name] for name in _CREATED if name in schema.fields), None)
    return found if found is not None and found.queryable else None


def conditions(schema: EntitySchema, write: Write, key: Mapping[str, object], sent: datetime | None) -> list[dict[str, Any]]:
    """The filter for the rows that a create may have made: with this key, and no older than the create."""
    plain = {name: value for name, value in key.items() if not name.startswith("udf.")}
    sent_values = write.body or {}
    wires = {schema.wire_name(name): value for name, value in plain.items()}
    nodes = [{"op": "eq", "field": wire, "value": sent_values.get(wire, value)} for wire, value in wires.items()]
    udfs = [name for name in key if name.startswith("udf.")]
    if len(udfs) > 1:
        raise UsageError(f"{schema.collection}: the API takes one user-defined field per query, not {', '.join(udfs)}")
    nodes += [{"op": "eq", "field": name.removeprefix("udf."), "value": udf_text(key[name]), "udf": True} for name in udfs]
    created = created_field(schema)
    if created is not None and sent is not None:
        since = (sent - SKEW).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
        nodes.append({"op": "gte", "field": created.wire, "value": since})
    return nodes


def of_create(write: Write, rows: Sequence[Row], key: Mapping[str, object], sent: datetime | None) -> Reconciled:
    """What the rows say that a create may have made: those that fit, but for what this client knows to have made otherwise.

    A row that is a little older than the create may be ours, by another clock, or somebody's who made the same. An external id
    is the caller's word that there is one such row.
    """
    ids = [row.id for row in rows[:3]]  # type: ignore[attr-defined]
    if not ids:
        return Reconciled(Outcome.NOT_DONE, write, (), "no such row")
    if len(rows) > 1:
        return Reconciled(Outcome.AMBIGUOUS, write, tuple(ids), f"rows {', '.join(map(str, ids))} and maybe others fit")
    schema = rows[0].schema
    field = created_field(schema)
    moment = getattr(rows[0], field.name, None) if field is not None else None
    if _EXTERNAL in key or (isinstance(moment, datetime) and sent is not None and moment >= sent - _CLOCKS):
        return Reconciled(Outcome.DONE, write, tuple(ids), f"row {ids[0]}")
    why = "it is a little older" if moment is not None else f"{schema.collection} do not tell when they were made"
    return Reconciled(Outcome.AMBIGUOUS, write, tuple(ids), f"row {ids[0]} fits, but {why}")


def of_change(write: Write, row: Row | None) -> Reconciled:
    """What the row says that an update or delete was about."""
    ids: tuple[int, ...] = () if write.row is None else (write.row,)
    if write.operation == "delete":
        outcome = Outcome.DONE if row is None else Outcome.NOT_DONE
        return Reconciled(outcome, write, ids, "the row is gone" if row is None else "the row is there")
    if row is None:
        return Reconciled(Outcome.NOT_DONE, write, (), "there is no such row any more, or it may not be seen")
    wanted = changed_values(row, write)
    stored = [name for name, value in wanted.items() if holds(row, name, value)]
    kept = not_cleared(row, write)
    if len(stored) == len(wanted) and kept:
        return Reconciled(Outcome.AMBIGUOUS, write, ids, f"the row holds what was given, and also {', '.join(kept[:5])}")
    if len(stored) == len(wanted):
        return Reconciled(Outcome.DONE, write, ids, "the row holds what was to be written")
    if not stored:
        return Reconciled(Outcome.NOT_DONE, write, ids, "the row holds other values")
    return Reconciled(Outcome.AMBIGUOUS, write, ids, f"of what was to be written, the row holds {', '.join(stored)} only")


def changed_values(row: Row, write: Write) -> dict[str, object]:
    """What an update was to change; the parent's id, which says where the row is, left out."""
    return {name: value for name, value in write.values.items() if name != row.schema.place}


def not_cleared(row: Row, write: Write) -> list[str]:
    """Of a replacement, the fields that it should have set to null and that hold something."""
    if write.operation != "replace":
        return []
    free = (field for field in row.schema.fields.values() if not field.read_only and field.name not in write.values)
    return [field.name for field in free if field.name not in ("id", row.schema.place) and getattr(row, field.name, None)]


def holds(row: Row, name: str, value: object) -> bool:
    """Whether a row has this value; user-defined values are text on the wire, and read for being compared."""
    if name == "udf" and isinstance(value, Mapping):
        stored: Mapping[str, str | None] = row.udf
        return all(same_udf(stored.get(key), item) for key, item in value.items())
    found = getattr(row, name, None)
    if isinstance(value, datetime) and isinstance(found, datetime):
        return abs(value - found) < timedelta(seconds=1)  # Autotask keeps what it likes of a second
    return bool(found == value) or (not found and not value and not isinstance(value, int))


def modified(row: Row) -> datetime | None:
    """When a row was changed last, where the entity says so."""
    for name in _MODIFIED:
        found = getattr(row, name, None)
        if isinstance(found, datetime):
            return found
    return None


def written(error: OutcomeUnknown) -> Write:
    """The write that an error is about.

    :raises UsageError: for the routes outside the common shapes, of which nothing can be looked up.
    """
    if not isinstance(error, OutcomeUnknown):
        raise UsageError(f"reconcile takes an errors.OutcomeUnknown, not {error!r}")
    if error.write is None:
        raise UsageError(f"{error.request}: what this route does cannot be looked up; read the rows that it changes")
    return error.write
