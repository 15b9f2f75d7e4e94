"""The loop of one side of a race. Standard library only: sides run in environments of their own."""

import json
import resource
import sys
import time
from collections.abc import Callable
from typing import Any


def serve(work: Callable[[], Any]) -> None:
    """Do the work once for every line that comes, and answer what it took. The first line is a warm-up like any other.

    CPU time and wall-clock time are in seconds, ``peak`` is the most memory this process ever held, in bytes. What the work gives,
    if it is a dict, is added to the answer: figures that only the side itself can know.
    """
    _say({"ready": True})
    for _ in sys.stdin:
        wall, cpu = time.perf_counter(), time.process_time()
        told = work()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        _say({"cpu": cpu, "wall": wall, "peak": peak, **(told if isinstance(told, dict) else {})})


def _say(what: dict[str, Any]) -> None:
    print(json.dumps(what), flush=True)
