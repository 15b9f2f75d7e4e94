"""A side: from keywords to the bytes of a new ticket, ways in turn in one process: ``create_bodies.py``. Tells what each takes.

Without checks: a class of the same fields, and what its users would write to send it.
"""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import attrs
from worker import serve  # type: ignore[import-not-found]

from autotask import TicketCreate, TicketStatus
from autotask_runtime.messages import encode

TIMES = 1_000

KEYWORDS: dict[str, Any] = {
    "company_id": 0,
    "title": "Printer on fire",
    "status": TicketStatus.NEW.value,
    "priority": 1,
    "description": "It has been burning since " + "very " * 20 + "early in the morning.",
    "queue_id": 5,
    "due_date_time": datetime(2026, 12, 1, tzinfo=UTC),
    "contact_id": 12,
    "assigned_resource_id": 4,
    "assigned_resource_role_id": 3,
    "source": 2,
    "ticket_type": 1,
}
FIELDS = TicketCreate.schema.fields
NAMES = [item.name for item in attrs.fields(TicketCreate)]
WIRE = [(name, FIELDS[name].wire) for name in NAMES if name in FIELDS]


def checked_body() -> bytes:
    """The bytes that the SDK sends, every rule of the API checked."""
    return encode(TicketCreate(**KEYWORDS).to_wire())


def plain_body() -> bytes:
    """The same bytes of the class without checks. What was not given is None, and left out."""
    ticket = Plain(**KEYWORDS)
    return json.dumps(
        {wire: value for name, wire in WIRE if (value := getattr(ticket, name)) is not None}, default=_text
    ).encode()


def _text(value: datetime) -> str:
    return value.isoformat().replace("+00:00", "Z")


def _unchecked(*, validators: bool) -> Any:
    """The same fields as an attrs class of its own: without any check, or with attrs' own validators."""
    fields = {name: attrs.field(default=None, validator=_rules(name) if validators else None) for name in NAMES}
    return attrs.make_class("Ticket", fields, kw_only=True, slots=True)


def _rules(name: str) -> Any:
    if name not in FIELDS:
        return None
    row = FIELDS[name]
    kind = {"string": str, "datetime": datetime, "boolean": bool, "double": float}.get(row.kind, int)
    rules: list[Any] = [attrs.validators.instance_of(kind)]
    rules += [attrs.validators.max_len(row.length)] * bool(row.length)
    rules += [attrs.validators.in_(row.values)] * bool(row.values)
    return attrs.validators.optional(rules)


Plain, Validated = _unchecked(validators=False), _unchecked(validators=True)

WAYS: dict[str, Callable[[], object]] = {
    "checked_body": checked_body,
    "plain_body": plain_body,
    "checked": lambda: TicketCreate(**KEYWORDS),
    "plain": lambda: Plain(**KEYWORDS),
    "validators": lambda: Validated(**KEYWORDS),
}


def work() -> dict[str, float]:
    """A round: each way so many times. Gives microseconds of one."""
    return {name: _timed(way) for name, way in WAYS.items()}


def _timed(way: Callable[[], object]) -> float:
    started = time.process_time()
    for _ in range(TIMES):
        way()
    return (time.process_time() - started) / TIMES * 1e6


if json.loads(checked_body()) != json.loads(plain_body()):
    raise RuntimeError("the two bodies do not say the same")
serve(work)
