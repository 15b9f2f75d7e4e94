"""Who stops early, is cancelled or is interrupted leaves nothing behind, and no noise."""

import asyncio
import gc
import random
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import aclosing, closing
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask, errors
from autotask_runtime.settings import Retry

from ..scripted import answer
from ..test_concurrency import Stop, left_behind, settled
from .rows import SETTINGS, Rows, Wanted, failing

FAULT = answer({"errors": ["out of order"]}, 503)
FEW = evolve(SETTINGS, connections=4)
ONCE = evolve(FEW, retry=Retry(attempts=1))
# What a request under way ends with when its client is closed.
CLOSED = (errors.UsageError, errors.ConnectionFailed)
WAYS: dict[str, Callable[[Any], Any]] = {"ahead": lambda query: query, "parallel": lambda query: query.parallel(3)}
each_way = pytest.mark.parametrize("way", WAYS)


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Ranges are divided however short they are; no traceback may come on standard error, and no thread may stay."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.parallel._WORTH_DIVIDING", 5)
    yield
    gc.collect()
    assert settled(lambda: readers() == 0)
    assert "Traceback" not in capfd.readouterr().err


def readers() -> int:
    """How many threads read ahead."""
    return sum(thread.name == "autotask" and thread.ident is not None for thread in threading.enumerate())


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


def slowly(rows: Rows) -> threading.Event:
    """Let next pages wait until the event is set. Give it."""
    go_on = threading.Event()

    def on(want: Wanted) -> None:
        if want.goes_on:
            go_on.wait(20)

    rows.on = on
    return go_on


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


# Threads


@each_way
@pytest.mark.parametrize("answered", [True, False, None], ids=["answered", "under way", "failed"])
@pytest.mark.parametrize("dropped", [True, False], ids=["dropped", "closed"])
def test_a_thread_that_stops_early_leaves_nothing(rows: Rows, way: str, answered: bool | None, dropped: bool) -> None:
    """Once the request under way has ended: a thread cannot be cancelled. Then nothing more is sent."""
    rows.reset(range(1, 101))
    go_on = slowly(rows)
    if answered is not False:
        go_on.set()
    if answered is None:
        rows.on = failing(lambda want: want.goes_on, FAULT)
    with Autotask.from_env(rows.environ, settings=ONCE) as at:
        if dropped:
            for row in WAYS[way](at.tickets.where().page_size(5)):
                assert row.id == 1
                break
        else:
            with closing(WAYS[way](at.tickets.where().page_size(5)).pages()) as pages:
                assert len(next(pages)) == 5
        gc.collect()
        go_on.set()
        assert settled(lambda: readers() == 0)
        assert left_behind(at) == {}
        sent = len(rows.queries())
        assert at.tickets.where().count() == 100
        assert len(rows.queries()) == sent


@each_way
def test_a_client_may_be_closed_while_a_page_is_on_its_way(rows: Rows, way: str) -> None:
    rows.reset(range(1, 101))
    go_on = slowly(rows)
    at = Autotask.from_env(rows.environ, settings=ONCE)
    pages = WAYS[way](at.tickets.where().page_size(5)).pages()
    assert len(next(pages)) == 5
    at.close()
    go_on.set()
    with pytest.raises(CLOSED):
        list(pages)
    assert settled(lambda: left_behind(at) == {})


@each_way
@pytest.mark.parametrize("seed", range(3))
def test_a_thread_interrupted_anywhere_leaves_nothing(rows: Rows, way: str, seed: int) -> None:
    """By a signal, as Ctrl-C comes."""
    rows.reset(range(1, 101))
    chance = random.Random(seed)

    def stop(*_: object) -> None:
        raise Stop

    usual = signal.signal(signal.SIGALRM, stop)
    try:
        with Autotask.from_env(rows.environ, settings=FEW) as at:
            stopped = [interrupted(at, way, chance.uniform(0.0001, 0.06)) for _ in range(30)]
            assert any(stopped)
            gc.collect()
            assert settled(lambda: left_behind(at) == {})
            assert sorted(row.id for row in WAYS[way](at.tickets.where().page_size(5))) == list(range(1, 101))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, usual)


def interrupted(at: Autotask, way: str, seconds: float) -> bool:
    """Read until then. Whether that was too early; if not, all rows came."""
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        found = [row.id for row in WAYS[way](at.tickets.where().page_size(5))]
        signal.setitimer(signal.ITIMER_REAL, 0)
    except Stop:
        return True
    assert sorted(found) == list(range(1, 101))
    return False


class Refused(threading.Thread):
    """A thread that the system does not let begin."""

    def start(self) -> None:
        raise RuntimeError("can't start new thread")


@each_way
def test_where_no_thread_can_be_begun_pages_are_read_here(rows: Rows, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """There may be too many, and a process that ends begins none any more."""
    rows.reset(range(1, 26))
    monkeypatch.setattr("autotask_runtime._threads.Thread", Refused)
    with Autotask.from_env(rows.environ, settings=FEW) as at:
        assert sorted(row.id for row in WAYS[way](at.tickets.where().page_size(5))) == list(range(1, 26))
