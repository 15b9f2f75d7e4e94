"""A side: what comes before the second request of a process. ``first_request.py URL``. Tells milliseconds of each step."""

import sys
import time
from collections.abc import Callable
from typing import Any

from ours import client  # type: ignore[import-not-found]
from worker import serve  # type: ignore[import-not-found]


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """What it gives, and its milliseconds."""
    started = time.perf_counter()
    given = work()
    return given, (time.perf_counter() - started) * 1000


def work() -> dict[str, float]:
    """The steps of a program that sends little. The entity's module and the HTTP library are loaded by whom needs them first."""
    url = sys.argv[1]
    at, made = timed(lambda: client(url))
    _, first = timed(lambda: at.tickets.get(1))
    _, second = timed(lambda: at.tickets.get(2))
    _, third = timed(lambda: at.tickets.get(3))
    import httpx  # loaded by now

    _, trust = timed(httpx.create_ssl_context)
    other, made_again = timed(lambda: client(url))
    _, first_again = timed(lambda: other.tickets.get(1))
    at.close()
    other.close()
    return {
        "made": made,
        "first": first,
        "later": min(second, third),
        "trust": trust,
        "made_again": made_again,
        "first_again": first_again,
    }


serve(work)
