"""A side: reads all tickets of a server once. ``stream.py URL each|all on|paused|frozen``.

``each`` lets every row go before the next, as a loop does; ``all`` holds them in a list. The collector is ``on`` as Python has
it, ``paused`` meanwhile, or what is held is ``frozen`` with each page, so that it does not look at it again. ``above`` is the
most that the process held beyond what it held idle: when it had read one ticket, with what that imports and compiles.
"""

import gc
import sys
from collections.abc import Callable

from ours import client  # type: ignore[import-not-found]
from worker import forget_peak, memory, serve  # type: ignore[import-not-found]

from autotask import Ticket
from autotask_runtime._sync.query import Query


def each(query: Query[Ticket]) -> int:
    """How many rows there are, each let go before the next."""
    number = 0
    for _ in query:
        number += 1
    return number


def all(query: Query[Ticket]) -> int:
    """How many rows there are, all held at once."""
    return len(query.all())


def frozen(query: Query[Ticket]) -> int:
    """The same; what is held is frozen with each page."""
    held = []
    for page in query.pages():
        held += page
        gc.freeze()
    return len(held)


def main(url: str, how: str, collector: str) -> None:
    """Make the client idle, and read once when told to."""
    at = client(url)
    at.tickets.where().first()
    read: Callable[[Query[Ticket]], int] = frozen if collector == "frozen" else {"each": each, "all": all}[how]
    if collector == "paused":
        gc.disable()

    def once() -> dict[str, float]:
        idle = memory("VmRSS")
        forget_peak()
        rows = read(at.tickets.where())
        return {"rows": rows, "above": memory("VmHWM") - idle}

    serve(once)


main(*sys.argv[1:])
