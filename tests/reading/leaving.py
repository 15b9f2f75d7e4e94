"""Programs that stop early, for the tests of what they leave behind."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from autotask import errors
from autotask_runtime.settings import Retry

from ..scripted import answer
from .rows import SETTINGS, Rows, Wanted

FAULT = answer({"errors": ["out of order"]}, 503)
FEW = evolve(SETTINGS, connections=4)
ONCE = evolve(FEW, retry=Retry(attempts=1))
# What a request under way ends with when its client is closed.
CLOSED = (errors.UsageError, errors.ConnectionFailed)
WAYS: dict[str, Callable[[Any], Any]] = {"ahead": lambda query: query, "parallel": lambda query: query.parallel(3)}
each_way = pytest.mark.parametrize("way", WAYS)


def readers() -> int:
    """How many threads read ahead."""
    return sum(thread.name == "autotask" and thread.ident is not None for thread in threading.enumerate())


def slowly(rows: Rows) -> threading.Event:
    """Let next pages wait until the event is set. Give it."""
    go_on = threading.Event()

    def on(want: Wanted) -> None:
        if want.goes_on:
            go_on.wait(20)

    rows.on = on
    return go_on
