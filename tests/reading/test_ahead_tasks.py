"""A task that stops early, or is cancelled, leaves nothing behind, and its loop has nothing to report."""

import asyncio
import gc
import random
from collections.abc import Callable
from contextlib import aclosing
from typing import Any

import pytest

from autotask import AsyncAutotask

from ..test_concurrency import left_behind
from .leaving import CLOSED, FAULT, FEW, ONCE, WAYS, each_way, slowly
from .rows import Rows, failing

pytestmark = pytest.mark.usefixtures("quiet")


def looped(main: Callable[[], Any]) -> list[dict[str, Any]]:
    """Run an async program, and give what its loop had to report: errors that nobody asked for."""
    reports: list[dict[str, Any]] = []

    async def noted() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, report: reports.append(report))
        async with asyncio.timeout(60):
            await main()
        for _ in range(200):
            gc.collect()  # generators whose closing was interrupted
            if asyncio.all_tasks() == {asyncio.current_task()}:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(asyncio.all_tasks())

    asyncio.run(noted())
    gc.collect()
    return reports


@each_way
@pytest.mark.parametrize("answered", [True, False, None], ids=["answered", "under way", "failed"])
def test_a_task_that_stops_early_leaves_nothing(rows: Rows, way: str, answered: bool | None) -> None:
    rows.reset(range(1, 101))
    go_on = slowly(rows)
    if answered is not False:
        go_on.set()
    if answered is None:
        rows.on = failing(lambda want: want.goes_on, FAULT)

    async def main() -> None:
        async with AsyncAutotask.from_env(rows.environ, settings=ONCE) as at:
            async with aclosing(WAYS[way](at.tickets.where().page_size(5)).pages()) as pages:
                assert len(await anext(pages)) == 5
                await asyncio.sleep(0.05 if answered is not False else 0)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            assert left_behind(at) == {}
            go_on.set()
            first = await at.tickets.where().page_size(5).first()
            assert first is not None
            assert first.id == 1
        assert asyncio.all_tasks() == {asyncio.current_task()}

    assert looped(main) == []


@each_way
@pytest.mark.parametrize("fails", [True, False])
def test_pages_that_are_just_dropped_leave_nothing(rows: Rows, way: str, fails: bool) -> None:
    """With ``break``, and the client closed right behind it."""
    rows.reset(range(1, 101))
    if fails:
        rows.on = failing(lambda want: want.goes_on, FAULT)

    async def main() -> None:
        at = AsyncAutotask.from_env(rows.environ, settings=ONCE)
        async for row in WAYS[way](at.tickets.where().page_size(5)):
            assert row.id == 1
            break
        await at.aclose()
        for _ in range(100):
            if asyncio.all_tasks() == {asyncio.current_task()}:
                break
            await asyncio.sleep(0.01)
        assert left_behind(at) == {}

    assert looped(main) == []


@each_way
def test_pages_that_outlive_their_client_and_loop_make_no_noise(rows: Rows, way: str) -> None:
    """The request under way ends with the client; nobody ever asks what it ended with."""
    rows.reset(range(1, 101))
    go_on = slowly(rows)
    kept: list[Any] = []

    async def main() -> None:
        async with AsyncAutotask.from_env(rows.environ, settings=ONCE) as at:
            kept.append(WAYS[way](at.tickets.where().page_size(5)).pages())
            await anext(kept[0])
            await asyncio.sleep(0.01)
        with pytest.raises(CLOSED):
            [page async for page in kept[0]]

    assert looped(main) == []
    go_on.set()
    kept.clear()
    gc.collect()


@each_way
@pytest.mark.parametrize("seed", range(4))
def test_tasks_cancelled_anywhere_leave_nothing(rows: Rows, way: str, seed: int) -> None:
    rows.reset(range(1, 101))
    chance = random.Random(seed)

    async def main() -> None:
        async with AsyncAutotask.from_env(rows.environ, settings=FEW) as at:

            async def read() -> list[int]:
                return [row.id async for row in WAYS[way](at.tickets.where().page_size(5))]

            for _ in range(25):
                task = asyncio.create_task(read())
                for _ in range(chance.randrange(60)):
                    await asyncio.sleep(chance.choice([0, 0, 0.001]))
                for _ in range(chance.randrange(1, 3)):  # some twice: while they clear up
                    task.cancel()
                    await asyncio.sleep(0)
                found = await asyncio.gather(task, return_exceptions=True)
                read_all = isinstance(found[0], list) and sorted(found[0]) == list(range(1, 101))
                assert read_all or isinstance(found[0], asyncio.CancelledError)
            for _ in range(100):
                if asyncio.all_tasks() == {asyncio.current_task()}:
                    break
                await asyncio.sleep(0.01)
            assert left_behind(at) == {}
            assert sorted(await read()) == list(range(1, 101))
            assert left_behind(at) == {}

    assert looped(main) == []
