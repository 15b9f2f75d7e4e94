"""What checking every rule adds to building a write model: ``python bench/validate.py``.

Both sides are classes of the same fields, built from the same twelve keywords in turn; the median of the ratios counts.
"""

import statistics
import timeit
from datetime import UTC, datetime
from typing import Any

import attrs

from autotask import TicketCreate, TicketStatus

ROUNDS = 60
TIMES = 3_000

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


def unchecked(validators: bool) -> type[Any]:
    """The same fields as an attrs class of its own: without any check, or with attrs' own validators."""
    length, kinds = attrs.validators.max_len, attrs.validators.instance_of
    fields: dict[str, Any] = {}
    for item in attrs.fields(TicketCreate):
        row = TicketCreate.schema.fields.get(item.name)
        rules: list[Any] = []
        if validators and row is not None:
            kind = {"string": str, "datetime": datetime, "boolean": bool, "double": float}.get(row.kind, int)
            rules += [kinds(kind)] + [length(row.length)] * bool(row.length)
            rules += [attrs.validators.in_(row.values)] * bool(row.values)
        optional = attrs.validators.optional(rules) if rules else None
        fields[item.name] = attrs.field(default=None, validator=optional)
    return attrs.make_class("Ticket", fields, kw_only=True, slots=True)


def main() -> None:
    """Print the ratios."""
    plain, with_validators = unchecked(False), unchecked(True)
    kinds = {"the same attrs class, no checks": plain, "TicketCreate": TicketCreate, "attrs.validators": with_validators}
    seconds: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(ROUNDS):
        for name, kind in kinds.items():
            seconds[name].append(timeit.timeit(lambda kind=kind: kind(**KEYWORDS), number=TIMES))  # type: ignore[misc]
    base = seconds["the same attrs class, no checks"]
    print(
        f"{len(KEYWORDS)} of {len(attrs.fields(TicketCreate))} fields of a new ticket ({len(TicketCreate.schema.fields)} in all)"
    )
    for name, taken in seconds.items():
        ratio = statistics.median(mine / other for mine, other in zip(taken, base, strict=True))
        print(f"{name:34} {statistics.median(taken) / TIMES * 1e6:6.2f} µs  {ratio:5.2f} x")


if __name__ == "__main__":
    main()
