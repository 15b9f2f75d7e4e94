"""A pytest plugin: coverage is counted where a test may still add to it.

Counting lines doubles the time that Python takes, in tests and libraries alike. Of one test function with many cases (one for
each entity, say) the first ones reach what the later ones reach, so only the first are counted; and tests that do again at length
what others reach are marked ``uncounted``. All of them run and assert the same: coverage can only come out lower than it is.

What runs in threads is counted all the time, and so are the servers of fixtures; only what a marked test starts itself is not.
"""

import os
import sys
import threading
from collections import Counter
from collections.abc import Generator

import pytest

COUNTED = 10
# How coverage finds its way into the processes that a test starts.
_PROCESSES = "COVERAGE_PROCESS_CONFIG"

_cases: Counter[str] = Counter()


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers", "uncounted: what the test reaches others reach too; coverage does not count it, nor its processes"
    )


def is_counted(item: pytest.Item) -> bool:
    """Whether coverage is to count the test; asked once for each."""
    function = item.nodeid.partition("[")[0]
    _cases[function] += 1
    return _cases[function] <= COUNTED and item.get_closest_marker("uncounted") is None


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Count nothing in this thread while such a test runs, its fixtures included."""
    counting = sys.gettrace()
    if counting is None or is_counted(item):
        return (yield)
    processes = os.environ.pop(_PROCESSES, None) if item.get_closest_marker("uncounted") else None
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(counting)
        if processes is not None:
            os.environ[_PROCESSES] = processes


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Count nothing either in the threads that a marked test starts. Those of fixtures are at other tests' service too."""
    counting = threading.gettrace()
    if counting is None or item.get_closest_marker("uncounted") is None:
        return (yield)
    threading.settrace(None)
    try:
        return (yield)
    finally:
        threading.settrace(counting)
