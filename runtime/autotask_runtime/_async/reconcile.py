"""Find out what became of a write whose answer was lost."""

import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from .._aio import sleep
from ..errors import OutcomeUnknown, RouteNotFound, UsageError
from ..failures.catalogue import UNKNOWN, explained
from ..messages import Request
from ..models import Row
from ..writes.outcomes import Outcome, Reconciled, conditions, created_field, key_of, of_change, of_create, written
from ..writes.write import Write
from .session import AsyncSession

MANY = 50
POLL = 1.0


async def reconcile(session: AsyncSession, error: OutcomeUnknown, by: Sequence[str], patience: float) -> Reconciled:
    """Look the row up that a write was about, until it is there or the patience is over."""
    write = written(error)
    until = time.monotonic() + patience
    while True:
        found = await _look(session, write, error, by)
        left = until - time.monotonic()
        if found.outcome is not Outcome.NOT_DONE or left <= 0:
            return found
        await sleep(min(POLL, left))


async def _look(session: AsyncSession, write: Write, error: OutcomeUnknown, by: Sequence[str]) -> Reconciled:
    model: type[Row] = session.entities[write.collection].load()
    if write.operation == "create":
        return await _created(session, model, write, error, by)
    if by:
        raise UsageError(f"{write}: the row is known by its id; by= is for creates")
    return of_change(write, None if write.row is None else await row_of(session, model, write.row))


async def _created(session: AsyncSession, model: type[Row], write: Write, error: OutcomeUnknown, by: Sequence[str]) -> Reconciled:
    key = key_of(model.schema, write, by)
    created = created_field(model.schema)
    selected = (model.schema.wire_name("id"), *([created.wire] if created is not None else []))
    rows = await candidates(session, write, key, error.sent, selected)
    reconciled = of_create(write, rows, key, error.sent)
    if reconciled.done:
        session.made.note(write.collection, reconciled.id, error.sent)
    return reconciled


async def candidates(
    session: AsyncSession, write: Write, key: Mapping[str, object], sent: datetime | None, selected: Sequence[str] = ()
) -> list[Any]:
    """The rows that a create may have made, 50 at most: those with its key that this client does not know to have made otherwise.

    :param sent: when the create was sent.
    :param selected: the wire names of the fields that are wanted; none: all.
    """
    model: type[Row] = session.entities[write.collection].load()
    body: dict[str, Any] = {"maxRecords": MANY, "filter": conditions(model.schema, write, key, sent)}
    if selected:
        body["includeFields"] = list(selected)
    answer = await session.call("POST", f"{write.collection}/query", write.collection, body=body)
    found: list[Any] = session.read_rows(model, answer, tuple(selected))
    return [row for row in found if session.made.may_be(write.collection, row.id, sent)]


async def row_of(session: AsyncSession, model: type[Row], id: int) -> Row | None:
    """A row as it is now, or None. What is at hand is not taken for it."""
    collection = model.schema.collection
    try:
        answer = await session.call("GET", f"{collection}/{id}", collection)
    except RouteNotFound as missing:
        if missing.response.is_html:
            raise
        return None
    return session.read_row(model, answer)


def item_id(answer: Mapping[str, Any], write: Write, began: datetime) -> int:
    """The id in the answer to a create.

    :raises OutcomeUnknown: when there is none.
    """
    found = answer.get("itemId")
    if isinstance(found, str) and found.isdigit():
        return int(found)
    if isinstance(found, int):
        return found
    request = Request(method=write.method, path=write.path, entity=write.collection, purpose=write.purpose)
    error = OutcomeUnknown(f"the answer has no itemId: {sorted(answer)}", request)
    error.write, error.sent = write, began
    raise explained(error, UNKNOWN)
