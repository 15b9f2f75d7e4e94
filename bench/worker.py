"""The loop of one side of a race. Standard library only: sides run in environments of their own."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def serve(work: Callable[[], Any]) -> None:
    """Do the work once for every line that comes, and answer what it took. The first line is a warm-up like any other.

    CPU time and wall-clock time are in seconds, ``peak`` is the most memory this process ever held, in bytes. What the work
    gives, if it is a dict, is added to the answer: figures that only the side itself can know.
    """
    _say({"ready": True})
    for _ in sys.stdin:
        wall, cpu = time.perf_counter(), time.process_time()
        told = work()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        _say({"cpu": cpu, "wall": wall, "peak": memory("VmHWM"), **(told if isinstance(told, dict) else {})})


def memory(what: str) -> int:
    """Bytes that this process holds (``VmRSS``), or the most that it held (``VmHWM``).

    Not what ``getrusage`` says: that begins with what the process held that started this one.
    """
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{what}:")) * 1024


def forget_peak() -> None:
    """Let ``VmHWM`` begin anew with what is held now."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")


def _say(what: dict[str, Any]) -> None:
    print(json.dumps(what), flush=True)
