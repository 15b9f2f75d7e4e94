"""Fixtures: a server of made-up rows, and both clients on it."""

from collections.abc import Iterator

import pytest

from ..conftest import Both
from .rows import SETTINGS, Rows, rows_of


@pytest.fixture(scope="module")
def serving_rows() -> Iterator[Rows]:
    """One server for a module: each test resets it."""
    with rows_of() as rows:
        yield rows


@pytest.fixture
def rows(serving_rows: Rows) -> Rows:
    """A server without rows."""
    serving_rows.reset([])
    return serving_rows


@pytest.fixture
def reader(kind: str, rows: Rows) -> Iterator[Both]:
    """One program, both clients, on that server."""
    both = Both(kind, rows.environ, SETTINGS)
    yield both
    both.close()
