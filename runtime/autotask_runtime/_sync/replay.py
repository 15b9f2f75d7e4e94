# Derived from _async/replay.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Send the writes of a journal again, in order, unless somebody changed the row meanwhile."""

from datetime import UTC, datetime, timedelta

from .._threads import to_thread
from ..errors import RequestError, ResponseError
from ..journal import Entry, Replayed, State, WriteJournal
from ..models import Row
from ..options import holding
from ..writes.outcomes import changed_values, holds, modified
from .reconcile import row_of
from .session import Session

# What the clocks of this machine and of Autotask may differ by.
_CLOCKS = timedelta(seconds=5)


def replay(session: Session, journal: WriteJournal, unverified: bool) -> Replayed:
    """Send what waits. It ends at the first write that Autotask cannot be asked about."""
    found: dict[State, list[Entry]] = {"done": [], "conflict": [], "refused": []}
    held: list[Entry] = []
    stuck: set[tuple[str, int | None]] = set()
    stopped = ""
    for entry in to_thread(journal.entries, "waiting"):
        key = (entry.write.collection, entry.write.row)
        if key in stuck:
            held.append(entry)
            continue
        try:
            state, note = _replay(session, entry, unverified)
        except RequestError as error:
            stopped = str(error)
            break
        found[state].append(to_thread(journal.mark, entry.number, state, note))
        if state != "done":
            stuck.add(key)
    return Replayed(
        done=tuple(found["done"]),
        conflicts=tuple(found["conflict"]),
        refused=tuple(found["refused"]),
        held=tuple(held),
        stopped=stopped,
    )


def _replay(session: Session, entry: Entry, unverified: bool) -> tuple[State, str]:
    write = entry.write
    model: type[Row] = session.entities[write.collection].load()
    row = row_of(session, model, write)
    if row is None:
        return ("done", "the row is gone") if write.operation == "delete" else ("conflict", "the row is gone")
    if write.operation != "delete" and all(holds(row, *item) for item in changed_values(row, write).items()):
        return "done", "the row holds it already"
    conflict = _conflict(row, entry, unverified)
    if conflict:
        return "conflict", conflict
    try:
        with holding(session.root, "impersonate", entry.impersonate):
            session.call(write.method, write.path, write.collection, purpose=write.purpose, body=write.body)
    except ResponseError as error:
        if error.retryable:
            raise
        return "refused", str(error)
    return "done", "sent again"


def _conflict(row: Row, entry: Entry, unverified: bool) -> str:
    """Why a write must not be sent any more, or "". What a field held is better evidence than when the row was changed."""
    before = entry.write.before
    if before is not None:
        other = [name for name, value in before.items() if not holds(row, name, value)]
        return f"changed meanwhile: {', '.join(other)}" if other else ""
    moment = modified(row)
    if moment is not None:
        changed = moment > datetime.fromtimestamp(entry.failed, UTC) - _CLOCKS
        return f"the row was changed at {moment:%Y-%m-%d %H:%M:%S} UTC" if changed else ""
    return "" if unverified else "whether the row was changed meanwhile cannot be told: replay(journal, unverified=True) sends it"
