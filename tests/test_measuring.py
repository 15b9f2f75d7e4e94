"""What coverage counts: the first cases of a test function, no marked test, and everything again after one."""

import os
import sys
import threading
from types import SimpleNamespace
from typing import Any

import pytest

from .measuring import COUNTED, is_counted

_VARIABLE = "COVERAGE_PROCESS_CONFIG"
# With --cov all tests but some are counted, without it none is.
counts = pytest.mark.skipif(_VARIABLE not in os.environ, reason="coverage counts nothing in this run")


def in_a_thread() -> Any:
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(sys.gettrace()))
    thread.start()
    thread.join()
    return found[0]


@pytest.mark.uncounted
def test_nothing_is_counted_in_a_marked_test_its_threads_and_processes() -> None:
    assert (sys.gettrace(), in_a_thread(), os.environ.get(_VARIABLE)) == (None, None, None)


@counts
def test_all_is_counted_in_others() -> None:
    assert sys.gettrace() is not None
    assert in_a_thread() is not None
    assert os.environ[_VARIABLE]


def test_the_first_cases_of_a_function_are_counted() -> None:
    def case(name: str) -> Any:
        return SimpleNamespace(nodeid=name, get_closest_marker=lambda mark: None)

    asked = [is_counted(case(f"tests/test_none.py::test_a[{number}]")) for number in range(COUNTED + 2)]
    assert asked == [True] * COUNTED + [False] * 2
    assert is_counted(case("tests/test_none.py::test_b"))
