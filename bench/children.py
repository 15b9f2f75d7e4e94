"""Children of rows: a query by the field that refers to them, and the route below each. Prints the ratio of their times.

What ``of()`` and ``include_children()`` do follows from it (docs/relations.md). Run it with ``python bench/children.py``.
"""

import time
from collections.abc import Callable
from statistics import median
from typing import Any

from autotask import Autotask, TicketNote
from autotask_runtime.settings import Budget, Settings
from autotask_sandbox import NO_LIMITS, SandboxServer

CHILDREN = (5, 500, 2_000)
ROUNDS = 15


def seconds(read: Callable[[], list[Any]]) -> float:
    """The median time of reading all rows."""
    found: list[float] = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        read()
        found.append(time.perf_counter() - begun)
    return median(found)


def report(what: str, by_query: float, below: float) -> None:
    """One line."""
    print(f"{what}: query {by_query * 1000:.1f} ms, route {below * 1000:.1f} ms, ratio {below / by_query:.2f}")


def main() -> None:
    """Measure and print."""
    with SandboxServer(tickets=20, limits=NO_LIMITS, strict=False) as server:
        table = server.sandbox.catalog["TicketNotes"]
        tickets = [row["id"] for row in server.store.rows("Tickets")][-len(CHILDREN) :]
        for ticket, number in zip(tickets, CHILDREN, strict=True):
            rows = [(ticket, f"note {each}", "text") for each in range(number)]
            server.store.insert_many(table, [table.by_name[name].sql for name in ("ticketid", "title", "description")], rows)
        with Autotask.from_env(server.environ, settings=Settings(budget=Budget(learn_every=0))) as at:
            for id, number in zip(tickets, CHILDREN, strict=True):
                query = at.ticket_notes.of(at.tickets.get(id))
                query.all()
                by_query, below = seconds(query.all), seconds(lambda id=id: at.ticket_notes._list(id))  # type: ignore[misc]
                report(f"{number:,} notes of 1 ticket", by_query, below)
            many = at.tickets.where().include_children(TicketNote.q.ticket).limit(20)
            ids = many.ids()
            by_query = seconds(many.all)
            below = seconds(lambda: [row for id in ids for row in at.ticket_notes._list(id)])
            report(f"the notes of {len(ids)} tickets", by_query, below)


if __name__ == "__main__":
    main()
