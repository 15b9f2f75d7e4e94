"""How long a page of 500 tickets takes from bytes to typed rows, beside bare ``json.loads``: ``make bench``.

Both sides run in turns in one process, on CPU time; the figure is the median of their ratio. The rows are those a sandbox serves.
"""

import json
import statistics
import time
from collections.abc import Callable

import msgspec

from autotask import Ticket
from autotask_runtime.metadata import load_spec
from autotask_sandbox import SandboxServer

ROUNDS = 21


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    """Measure and print."""
    with SandboxServer(load_spec(), seed=1, tickets=500) as server:
        page = json.dumps({"items": server.store.rows("Tickets")[:500]}).encode()

    def typed() -> list[Ticket]:
        return [Ticket.from_wire(row) for row in msgspec.json.decode(page)["items"]]

    def untyped() -> object:
        return json.loads(page)

    ratios = [cpu_seconds(typed) / cpu_seconds(untyped) for _ in range(ROUNDS)]
    print(f"500 tickets, {len(page):,} bytes: typed rows take {statistics.median(ratios):.2f} times the CPU of json.loads")


if __name__ == "__main__":
    main()
