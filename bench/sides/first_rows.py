"""A side: streams the first so many tickets of a server. ``first_rows.py URL ROWS``.

``above`` is the most that the process held beyond what it held idle: when it had read one ticket, with what that brings about.
"""

import sys

from ours import client  # type: ignore[import-not-found]
from worker import forget_peak, memory, serve  # type: ignore[import-not-found]

from autotask import Ticket


def main(url: str, rows: int) -> None:
    """Make the client idle, and read when told to."""
    at = client(url)
    at.tickets.get(1)

    def once() -> dict[str, float]:
        idle = memory("VmRSS")
        forget_peak()
        read = sum(1 for _ in at.tickets.where(Ticket.q.id <= rows))
        if read != rows:
            sys.exit(f"{read} rows were read, not {rows}")
        return {"above": memory("VmHWM") - idle}

    serve(once)


main(sys.argv[1], int(sys.argv[2]))
