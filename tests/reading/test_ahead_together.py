"""Reads of the same rows at once share requests, and each gets all of its rows."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask, errors
from autotask_runtime.settings import Retry

from ..scripted import Answer
from .rows import SETTINGS, Rows, Wanted
from .test_ahead_answers import ODD

PROGRAMS: dict[str, Callable[[Any], Any]] = {
    "one stream": lambda at: at.tickets.where().page_size(5).all(),
    "three streams": lambda at: at.tickets.where().page_size(5).parallel(3).all(),
}


@pytest.fixture(autouse=True)
def divided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranges are divided however short they are."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.parallel._WORTH_DIVIDING", 8)


def at_once(kind: str, rows: Rows, programs: list[Callable[[Any], Any]]) -> list[Any]:
    """Run programs of one client at once, and give what came of each."""
    settings = evolve(SETTINGS, retry=Retry(attempts=1))

    async def tasks() -> list[Any]:
        async with AsyncAutotask.from_env(rows.environ, settings=settings) as at:
            return await asyncio.gather(*(program(at) for program in programs), return_exceptions=True)

    def caught(at: Autotask, program: Callable[[Any], Any]) -> Any:
        try:
            return program(at)
        except Exception as error:  # noqa: BLE001 (what it is, is asserted)
            return error

    if kind == "async":
        return asyncio.run(tasks())
    with Autotask.from_env(rows.environ, settings=settings) as at, ThreadPoolExecutor(len(programs)) as pool:
        return list(pool.map(lambda program: caught(at, program), programs))


@pytest.mark.parametrize("way", PROGRAMS)
def test_several_readers_of_one_query_get_all_rows_each(kind: str, rows: Rows, way: str) -> None:
    rows.reset(range(1, 101))
    found = at_once(kind, rows, [PROGRAMS[way]] * 4)
    assert [[row.id for row in each] for each in found] == [list(range(1, 101))] * 4
    assert len({id(each[0]) for each in found}) == 4


def test_one_that_stops_early_takes_nothing_from_the_others(kind: str, rows: Rows) -> None:
    rows.reset(range(1, 101))
    few: Callable[[Any], Any] = few_async if kind == "async" else few_sync
    found = at_once(kind, rows, [few, PROGRAMS["one stream"]] * 3)
    assert [len(each) for each in found] == [5, 100] * 3


async def few_async(at: Any) -> Any:
    """The rows of the first page, when the next one has been asked for."""
    async for page in at.tickets.where().page_size(5).pages():
        return page
    return None


def few_sync(at: Any) -> Any:
    """The same."""
    return next(at.tickets.where().page_size(5).pages())


def test_who_joins_a_read_of_rows_that_is_no_json_is_told_so(kind: str, rows: Rows) -> None:
    """Pages of rows are glanced at on their way; others are decoded there, which nobody may miss who joins one."""
    body = {"maxRecords": 500, "filter": [{"op": "gte", "field": "id", "value": 0}], "includeFields": ["id"]}
    both = threading.Barrier(2)

    def on(want: Wanted) -> Answer:
        with_patience(both)
        return ODD

    rows.on = on
    programs: list[Callable[[Any], Any]] = [lambda at: at.tickets.where().ids(), lambda at: at.raw("POST", "Tickets/query", body)]
    assert [type(each) for each in at_once(kind, rows, programs)] == [errors.ProtocolError] * 2


def with_patience(barrier: threading.Barrier) -> None:
    """Let two requests come at once, or the second one join the first."""
    try:
        barrier.wait(0.3)
    except threading.BrokenBarrierError:
        barrier.reset()
