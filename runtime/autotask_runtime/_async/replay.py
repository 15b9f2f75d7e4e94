"""Send the writes of a journal again, in order, unless somebody changed the row meanwhile."""

from datetime import UTC, datetime, timedelta

from attrs import define, field

from .._aio import to_thread
from ..errors import RequestError, ResponseError
from ..journal import Entry, Replayed, State, WriteJournal
from ..models import Row
from ..options import holding
from ..writes.outcomes import holds, modified, of_change
from .reconcile import row_of
from .session import AsyncSession

# What the clocks of this machine and of Autotask may differ by.
_CLOCKS = timedelta(seconds=5)

_Key = tuple[str, int | None]


@define
class _Ours:
    """What this replay wrote to a row, and when the row says that it was changed then."""

    values: dict[str, object] = field(factory=dict)
    moment: datetime | None = None


async def replay(session: AsyncSession, journal: WriteJournal, unverified: bool) -> Replayed:
    """Send what waits. It ends at the first write that Autotask cannot be asked about."""
    found: dict[State, list[Entry]] = {"done": [], "conflict": [], "refused": []}
    held: list[Entry] = []
    entries = await to_thread(journal.entries)
    # Writes behind one of the same row that is stuck, in this replay or since an earlier one, would come out of order.
    stuck: set[_Key] = set()
    ours: dict[_Key, _Ours] = {}
    stopped = ""
    for entry in entries:
        key = (entry.write.collection, entry.write.row)
        if entry.state in ("conflict", "refused"):
            stuck.add(key)
        if entry.state != "waiting":
            continue
        if key in stuck:
            held.append(entry)
            continue
        try:
            state, note = await _replay(session, entry, unverified, ours)
        except RequestError as error:
            stopped = str(error)
            break
        found[state].append(await to_thread(journal.mark, entry.number, state, note))
        if state != "done":
            stuck.add(key)
    return Replayed(
        done=tuple(found["done"]),
        conflicts=tuple(found["conflict"]),
        refused=tuple(found["refused"]),
        held=tuple(held),
        stopped=stopped,
    )


async def _replay(session: AsyncSession, entry: Entry, unverified: bool, ours: dict[_Key, _Ours]) -> tuple[State, str]:
    write = entry.write
    model: type[Row] = session.entities[write.collection].load()
    row = await row_of(session, model, write.row or 0)
    if row is None:
        return ("done", "the row is gone") if write.operation == "delete" else ("conflict", "the row is gone")
    mine = ours.setdefault((write.collection, write.row), _Ours())
    if write.operation != "delete" and of_change(write, row).done:
        mine.values |= write.values
        return "done", "the row holds it already"
    conflict = _conflict(row, entry, unverified, mine)
    if conflict:
        return "conflict", conflict
    try:
        with holding(session.root, "impersonate", entry.impersonate):
            await session.call(write.method, write.path, write.collection, purpose=write.purpose, body=write.body)
    except ResponseError as error:
        if error.retryable:
            raise
        return "refused", str(error)
    mine.values |= write.values
    after = await row_of(session, model, write.row or 0) if write.operation != "delete" else None
    mine.moment = modified(after) if after is not None else None
    return "done", "sent again"


def _conflict(row: Row, entry: Entry, unverified: bool, mine: _Ours) -> str:
    """Why a write must not be sent any more, or "". What a field held is better evidence than when the row was changed.

    What this replay wrote itself, from earlier entries, is nobody else's change.
    """
    before = entry.write.before
    if before is not None:
        other = [name for name, value in before.items() if not holds(row, name, value) and not _is_ours(row, name, mine)]
        return f"changed meanwhile: {', '.join(other)}" if other else ""
    moment = modified(row)
    if moment is None:
        return (
            ""
            if unverified
            else "whether the row was changed meanwhile cannot be told: replay(journal, unverified=True) sends it"
        )
    changed = moment != mine.moment and moment > datetime.fromtimestamp(entry.failed, UTC) - _CLOCKS
    return f"the row was changed at {moment:%Y-%m-%d %H:%M:%S} UTC" if changed else ""


def _is_ours(row: Row, name: str, mine: _Ours) -> bool:
    return name in mine.values and holds(row, name, mine.values[name])
