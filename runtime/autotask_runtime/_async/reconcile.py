"""Find out what became of a write whose answer was lost."""

import time
from collections.abc import Sequence
from typing import Any

from .._aio import sleep
from ..errors import OutcomeUnknown, RouteNotFound, UsageError
from ..models import Row
from ..writes.outcomes import Outcome, Reconciled, conditions, created_field, key_of, of_change, of_create, written
from ..writes.write import Write
from .session import AsyncSession

_MANY = 50
_POLL = 1.0


async def reconcile(session: AsyncSession, error: OutcomeUnknown, by: Sequence[str], patience: float) -> Reconciled:
    """Look the row up that a write was about, until it is there or the patience is over."""
    write = written(error)
    until = time.monotonic() + patience
    while True:
        found = await _look(session, write, error, by)
        left = until - time.monotonic()
        if found.outcome is not Outcome.NOT_DONE or left <= 0:
            return found
        await sleep(min(_POLL, left))


async def _look(session: AsyncSession, write: Write, error: OutcomeUnknown, by: Sequence[str]) -> Reconciled:
    model: type[Row] = session.entities[write.collection].load()
    if write.operation == "create":
        return await _created(session, model, write, error, by)
    if by:
        raise UsageError(f"{write}: the row is known by its id; by= is for creates")
    return of_change(write, await row_of(session, model, write))


async def _created(session: AsyncSession, model: type[Row], write: Write, error: OutcomeUnknown, by: Sequence[str]) -> Reconciled:
    collection, schema = write.collection, model.schema
    key = key_of(schema, write, by)
    created = created_field(schema)
    selected = [schema.wire_name("id"), *([created.wire] if created is not None else [])]
    nodes = conditions(schema, write, key, error.sent)
    body = {"maxRecords": _MANY, "includeFields": selected, "filter": nodes}
    answer = await session.call("POST", f"{collection}/query", collection, body=body)
    found: list[Any] = session.read_rows(model, answer, tuple(selected))
    rows = [row for row in found if session.made.may_be(collection, row.id, error.sent)]
    reconciled = of_create(write, rows, key, error.sent)
    if reconciled.done:
        session.made.note(collection, reconciled.id, error.sent)
    return reconciled


async def row_of(session: AsyncSession, model: type[Row], write: Write) -> Row | None:
    """The row of a write as it is now, or None."""
    try:
        answer = await session.call("GET", f"{write.collection}/{write.row}", write.collection)
    except RouteNotFound as missing:
        if missing.response.is_html:
            raise
        return None
    return session.read_row(model, answer)
