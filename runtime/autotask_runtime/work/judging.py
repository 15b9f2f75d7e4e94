"""Which of the writes whose answers are lost were done: the rows are looked at, and of several creates each gets its own."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from attrs import define

from ..models import Row
from ..schema import EntitySchema
from ..writes.outcomes import created_field, holds
from ..writes.packed import pack
from ..writes.write import Write
from .steps import Step

# Rows that are older by no more than this count as made after the create.
_CLOCKS = timedelta(seconds=2)


@define(frozen=True, kw_only=True)
class Lost:
    """A write whose answer was lost.

    :param sent: when it was sent, or a little before.
    """

    step: Step
    write: Write
    sent: datetime


@define(frozen=True, kw_only=True)
class Verdict:
    """What became of it.

    :param row: of a create that was done, the new row.
    :param detail: why it is not known.
    """

    outcome: Literal["done", "not done", "unknown"]
    row: int | None = None
    detail: str = ""


@define(frozen=True, kw_only=True)
class PutBack:
    """Of a change that is to be taken back, what is to be written.

    :param back: what the row held before, by Python name.
    :param theirs: fields that somebody else changed since, which stay; a user-defined one as ``udf.Site Code``.
    """

    back: Mapping[str, object]
    theirs: tuple[str, ...]


def to_put_back(row: Row, before: Mapping[str, object], written: Mapping[str, object]) -> PutBack:
    """Which fields of a change can be taken back: those that hold what was written.

    :param row: the row as it is now.
    :param before: what the fields held before the change.
    """
    plain = {name: value for name, value in before.items() if name != "udf"}
    udf, udf_written = _mapping(before.get("udf")), _mapping(written.get("udf"))
    other = [name for name, value in plain.items() if not holds(row, name, value)]
    other_udf = [key for key, value in udf.items() if not holds(row, "udf", {key: value})]
    theirs = [name for name in other if not holds(row, name, written.get(name))]
    theirs_udf = [key for key in other_udf if not holds(row, "udf", {key: udf_written.get(key)})]
    back = {name: plain[name] for name in other if name not in theirs}
    back_udf = {key: udf[key] for key in other_udf if key not in theirs_udf}
    back |= {"udf": back_udf} if back_udf else {}
    return PutBack(back=back, theirs=(*theirs, *(f"udf.{key}" for key in theirs_udf)))


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def judge_change(lost: Lost, row: Row | None) -> Verdict:
    """What the row says that was to be changed or deleted.

    What holds neither the old values nor the new ones was changed by somebody else.
    """
    write, before = lost.write, lost.step.before or {}
    if write.operation == "delete":
        return Verdict(outcome="done" if row is None else "not done")
    if row is None:
        return Verdict(outcome="unknown", detail="the row is gone, or may not be seen any more")
    open_names = [name for name, value in _wanted(row.schema, write).items() if not holds(row, name, value)]
    if not open_names:
        return Verdict(outcome="done")
    other = [name for name in open_names if name in before and not holds(row, name, before[name])]
    if other:
        return Verdict(outcome="unknown", detail=f"somebody changed {', '.join(other)} meanwhile")
    return Verdict(outcome="not done")


def judge_creates(
    lost: Sequence[Lost], rows: Mapping[int, Sequence[Row]], keys: Mapping[int, Mapping[str, object]]
) -> dict[int, Verdict]:
    """Which rows these creates of one collection made. Of equal creates it makes no difference which made which.

    Those with the most values choose first: what they made fits the others too, but not the other way round. Because of defaults,
    a row may also fit two creates of which neither has all that the other has: then nobody knows whose it is.

    :param rows: by the number of the step, rows that it may have made: those with its key, and, as far as is known, no others'.
    :param keys: by the number of the step, the values by which its rows were found.
    """
    found: dict[int, Verdict] = {}
    used: set[int] = set()
    doubtful: set[int] = set()
    for twins in sorted(_twins(lost), key=lambda group: -len(group[0].write.values)):
        first = twins[0]
        near = [row for row in rows[first.step.number] if _id(row) not in used]
        fitting = [row for row in near if len(lost) == 1 or _holds_all(row, first.write)]
        shared = [row for row in fitting if _id(row) in doubtful or any(_fits_beside(row, one, first) for one in lost)]
        doubt = _doubt(fitting, len(twins), first, keys[first.step.number])
        doubt = doubt or (f"row {_id(shared[0])} may be of another create" if shared else "")
        doubtful.update(_id(row) for row in fitting if doubt)
        ours = [] if doubt else [_id(row) for row in fitting]
        # A row that fits nobody as it stands may still be somebody's: Autotask keeps some values in another form.
        strange = [row for row in near if not any(_holds_all(row, other.write) for other in lost) and _is_young(row, first)]
        rest = doubt or (f"row {_id(strange[0])} is like it" if strange and len(lost) > 1 else "")
        used.update(ours)
        for place, one in enumerate(twins):
            if place < len(ours):
                found[one.step.number] = Verdict(outcome="done", row=ours[place])
            else:
                found[one.step.number] = Verdict(outcome="unknown" if rest else "not done", detail=rest)
    return found


def _fits_beside(row: Row, one: Lost, other: Lost) -> bool:
    """Whether a row, besides fitting ``other``, fits a create that is neither part of that one nor the other way round."""
    values, others = one.write.values, other.write.values
    part = {**values, **others} in (values, others)
    return not part and _holds_all(row, one.write)


def _holds_all(row: Row, write: Write) -> bool:
    return all(isinstance(value, bytes) or holds(row, name, value) for name, value in _wanted(row.schema, write).items())


def clashes(row: Row, write: Write) -> list[str]:
    """The fields in which a row holds something else than was given when it was made. What is empty tells nothing."""
    return [name for name, value in _wanted(row.schema, write).items() if _clash(row, name, value)]


def _clash(row: Row, name: str, value: object) -> bool:
    if name == "udf" and isinstance(value, Mapping):
        stored: Mapping[str, object] = row.udf
        return any(stored.get(key) is not None and not holds(row, "udf", {key: item}) for key, item in value.items())
    found = getattr(row, name, None)
    return found is not None and not isinstance(found, bytes) and not holds(row, name, value)


def _wanted(schema: EntitySchema, write: Write) -> dict[str, object]:
    """What was to be written; the parent's id, which says where the row is, left out."""
    return {name: value for name, value in write.values.items() if name != schema.place}


def _doubt(fitting: Sequence[Row], creates: int, lost: Lost, key: Mapping[str, object]) -> str:
    """Why these rows cannot be taken for those of the creates, or ""."""
    ids = ", ".join(str(_id(row)) for row in fitting[:3])
    if len(fitting) > creates:
        return f"rows {ids}{' and others' if len(fitting) > 3 else ''} fit"
    # Who has an external id says that there is one such row; and what refers to a row that was made here is younger than it.
    if "external_id" in key or any(name in key for name in lost.step.links):
        return ""
    old = next((row for row in fitting if not _is_young(row, lost)), None)
    if old is None:
        return ""
    told = created_field(old.schema) is not None
    why = "it is a little older" if told else f"{old.schema.collection} do not tell when they were made"
    return f"row {_id(old)} fits, but {why}"


def _is_young(row: Row, lost: Lost) -> bool:
    field = created_field(row.schema)
    moment = getattr(row, field.name, None) if field is not None else None
    return isinstance(moment, datetime) and moment >= lost.sent - _CLOCKS


def _twins(lost: Sequence[Lost]) -> list[list[Lost]]:
    """Creates of the same row together, first that which was sent first."""
    groups: dict[bytes, list[Lost]] = {}
    for one in sorted(lost, key=lambda one: one.sent):
        groups.setdefault(pack(dict(sorted(one.write.values.items()))), []).append(one)
    return list(groups.values())


def _id(row: Any) -> int:
    found: int = row.id
    return found
