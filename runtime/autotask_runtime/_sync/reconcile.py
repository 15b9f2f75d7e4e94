# Derived from _async/reconcile.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Find out what became of a write whose answer was lost."""

import time
from collections.abc import Sequence
from typing import Any

from .._threads import sleep
from ..errors import OutcomeUnknown, RouteNotFound, UsageError
from ..models import Row
from ..writes.outcomes import Outcome, Reconciled, conditions, key_of, of_change, of_create, written
from ..writes.write import Write
from .session import Session

_MANY = 3
_POLL = 1.0


def reconcile(session: Session, error: OutcomeUnknown, by: Sequence[str], patience: float) -> Reconciled:
    """Look the row up that a write was about, until it is there or the patience is over."""
    write = written(error)
    until = time.monotonic() + patience
    while True:
        found = _look(session, write, error, by)
        left = until - time.monotonic()
        if found.outcome is not Outcome.NOT_DONE or left <= 0:
            return found
        sleep(min(_POLL, left))


def _look(session: Session, write: Write, error: OutcomeUnknown, by: Sequence[str]) -> Reconciled:
    model: type[Row] = session.entities[write.collection].load()
    if write.operation == "create":
        return of_create(write, _created(session, model, write, error, by))
    if by:
        raise UsageError(f"{write}: the row is known by its id; by= is for creates")
    return of_change(write, row_of(session, model, write))


def _created(session: Session, model: type[Row], write: Write, error: OutcomeUnknown, by: Sequence[str]) -> list[int]:
    collection = write.collection
    nodes = conditions(model.schema, write, key_of(model.schema, write, by), error.sent)
    body = {"maxRecords": _MANY, "includeFields": ["id"], "filter": nodes}
    answer = session.call("POST", f"{collection}/query", collection, body=body)
    rows: list[Any] = session.read_rows(model, answer)
    return [row.id for row in rows]


def row_of(session: Session, model: type[Row], write: Write) -> Row | None:
    """The row of a write as it is now, or None."""
    try:
        answer = session.call("GET", f"{write.collection}/{write.row}", write.collection)
    except RouteNotFound as missing:
        if missing.response.is_html:
            raise
        return None
    return session.read_row(model, answer)
