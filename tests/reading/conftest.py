"""Fixtures: a server of made-up rows, and both clients on it."""

import gc
from collections.abc import Iterator

import pytest

from ..conftest import Both
from ..test_concurrency import settled
from .leaving import readers
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


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Ranges are divided however short they are; no traceback may come on standard error, and no thread may stay."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.parallel._WORTH_DIVIDING", 5)
    yield
    gc.collect()
    assert settled(lambda: readers() == 0)
    assert "Traceback" not in capfd.readouterr().err
