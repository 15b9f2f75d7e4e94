"""Many requests at once over few connections: all are answered, and nothing is left behind, also when half are given up.

What could be: slots, places in the queue, reads that others wait for, connections of the pool, tasks, threads, sockets.
"""

import asyncio
import ctypes
import gc
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask, Ticket, errors
from autotask_runtime._sync.connections import Connection, Connections, Full
from autotask_runtime.reuse.sharing import Holder
from autotask_runtime.settings import Breaker, Budget, Retry, Settings
from autotask_sandbox import SandboxServer

from .conftest import QUICK
from .scripted import Answer, answer, scripted
from .test_policies import environ

T = Ticket.q
ROOT = Path(__file__).parents[1]
CALLS = 200


class Stop(BaseException):
    """As KeyboardInterrupt comes: anywhere."""


def few(connections: int, name: str, **changes: Any) -> Settings:
    """Settings of a client with few connections, and with limits of its own."""
    budget = Budget(learn_every=0, database=name)
    return evolve(QUICK, connections=connections, budget=budget, breaker=Breaker(on=False), **changes)


def program(number: int) -> Callable[[Any], Any]:
    """One of several reads, some of them the same, on several endpoints."""
    return [
        lambda at: at.tickets.get(7 + number % 20),
        lambda at: at.companies.get(101 + number % 9),
        lambda at: at.tickets.where(T.id >= 7 + number % 5).page_size(5).limit(12).all(),
        lambda at: at.contacts.where().limit(3).all(),
        lambda at: at.tickets.where().count(),
        lambda at: at.tickets.get(7),
    ][number % 6]


def sockets() -> int:
    """How many this process has open, the server's included."""
    found = 0
    for entry in Path("/proc/self/fd").iterdir():
        try:
            found += str(entry.readlink()).startswith("socket:")
        except OSError:
            continue  # closed meanwhile
    return found


def settled(reached: Callable[[], bool]) -> bool:
    """Whether it comes to that: the server needs a moment to see that a connection was closed."""
    for _ in range(2000):
        if reached():
            return True
        time.sleep(0.01)
    return False


def left_behind(at: Any) -> dict[str, Any]:
    """Everything that a client holds for requests that are under way."""
    session = at._session
    dedupe = next(policy for policy in session.policies if type(policy).__name__.endswith("DeduplicationPolicy"))
    held = {
        "slots": session.gate.busy(),
        "queue": session.gate.waiting(),
        "flights": [flight for flight in dedupe._flights.values() if flight.flying],
        "batches": session.batches._open if session.batches else {},
        "connections": session.transport.busy,
    }
    assert len(session.transport._connections) <= session.settings.connections
    return {name: value for name, value in held.items() if value}


@pytest.fixture
def open_sockets(shared: SandboxServer) -> Iterator[None]:
    """When the test is over there are no more sockets and threads than there were."""
    with Autotask.from_env(shared.environ, settings=QUICK) as at:
        at.tickets.get(7)  # the server opens its own when it is first asked
    gc.collect()
    before, threads = sockets(), threading.active_count()
    yield
    gc.collect()
    assert settled(lambda: sockets() <= before)
    assert settled(lambda: threading.active_count() <= threads)


# Tasks


async def tasks(environ: dict[str, str], settings: Settings, given_up: Callable[[int], int | None]) -> list[Any]:
    """Begin all calls at once, cancel some after so many turns of the loop, and look what is left."""
    async with AsyncAutotask.from_env(environ, settings=settings) as at:
        running = [asyncio.create_task(program(number)(at)) for number in range(CALLS)]
        turns = {number: turn for number in range(CALLS) if (turn := given_up(number)) is not None}
        for turn in range(max(turns.values(), default=-1) + 1):
            await asyncio.sleep(0.002 if turn % 4 == 0 else 0)
            for number in [number for number, when in turns.items() if when == turn]:
                running[number].cancel()
        found = await asyncio.wait_for(asyncio.gather(*running, return_exceptions=True), 60)
        assert left_behind(at) == {}
        again = await asyncio.wait_for(asyncio.gather(*(program(number)(at) for number in range(30))), 60)
        assert len(again) == 30
        assert left_behind(at) == {}
    assert asyncio.all_tasks() == {asyncio.current_task()}
    return found


@pytest.mark.usefixtures("open_sockets")
@pytest.mark.parametrize("connections", [1, 2, 5])
@pytest.mark.parametrize("window", [None, 0.002])
def test_many_tasks_over_few_connections_are_all_answered(shared: SandboxServer, connections: int, window: float | None) -> None:
    settings = few(connections, f"tasks {connections} {window}", batch_window=window)
    found = asyncio.run(tasks(shared.environ, settings, lambda number: None))
    assert [item for item in found if isinstance(item, BaseException)] == []


@pytest.mark.usefixtures("open_sockets")
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("connections", [2, 5])
def test_half_of_the_tasks_may_be_cancelled_anywhere(shared: SandboxServer, connections: int, seed: int) -> None:
    chance = random.Random(seed)
    turns = {number: chance.randrange(160) for number in chance.sample(range(CALLS), CALLS // 2)}
    settings = few(connections, f"cancelled {connections} {seed}", batch_window=0.002 if seed % 2 else None)
    found = asyncio.run(tasks(shared.environ, settings, turns.get))
    failed = [item for item in found if isinstance(item, BaseException)]
    assert {type(item) for item in failed} == {asyncio.CancelledError}
    assert {number for number, item in enumerate(found) if isinstance(item, BaseException)} <= set(turns)
    assert failed


@pytest.mark.usefixtures("open_sockets")
def test_tasks_that_run_out_of_time_leave_nothing(shared: SandboxServer) -> None:
    async def main() -> list[Any]:
        async with AsyncAutotask.from_env(shared.environ, settings=few(2, "deadlines")) as at:
            chance = random.Random(7)

            async def call(number: int) -> Any:
                async with asyncio.timeout(chance.uniform(0, 0.4)):
                    return await program(number)(at)

            found = await asyncio.gather(*map(call, range(CALLS)), return_exceptions=True)
            assert left_behind(at) == {}
            assert (await at.tickets.get(7)).id == 7
            return found

    found = asyncio.run(asyncio.wait_for(main(), 60))
    assert {type(item) for item in found if isinstance(item, BaseException)} == {TimeoutError}


# Threads


def in_threads(at: Autotask, numbers: range, interrupts: Callable[[list[threading.Thread]], None] | None = None) -> list[Any]:
    """Begin all calls, each in a thread of its own, and give what each gave or ended with."""
    found: list[Any] = [None] * len(numbers)

    def call(place: int, number: int) -> None:
        try:
            try:
                found[place] = program(number)(at)
            except (Stop, errors.AutotaskError) as error:
                found[place] = error
        except Stop as error:  # it came when the call was over
            found[place] = error

    threads = [threading.Thread(target=call, args=(place, number), daemon=True) for place, number in enumerate(numbers)]
    for thread in threads:
        thread.start()
    if interrupts:
        interrupts(threads)
    for thread in threads:
        thread.join(60)
    assert not [thread for thread in threads if thread.is_alive()]
    return found


@pytest.mark.usefixtures("open_sockets")
@pytest.mark.parametrize("connections", [1, 2, 5])
@pytest.mark.parametrize("window", [None, 0.002])
def test_many_threads_over_few_connections_are_all_answered(
    shared: SandboxServer, connections: int, window: float | None
) -> None:
    settings = few(connections, f"threads {connections} {window}", batch_window=window)
    with Autotask.from_env(shared.environ, settings=settings) as at:
        found = in_threads(at, range(CALLS))
        assert [item for item in found if isinstance(item, BaseException)] == []
        assert left_behind(at) == {}


def alone(test: str) -> None:
    """Run a test in a process of its own, without coverage."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTEST"))}
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", test]
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


# A socket that was made, and not yet kept by anybody when the thread was interrupted, is closed by being forgotten.
@pytest.mark.uncounted
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
@pytest.mark.usefixtures("open_sockets")
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("connections", [2, 5])
def test_half_of_the_threads_may_be_interrupted_anywhere(
    shared: SandboxServer, connections: int, seed: int, request: pytest.FixtureRequest
) -> None:
    if sys.gettrace() is not None:  # an interrupt within coverage's own code would be a failure of its, not of ours
        alone(request.node.nodeid)
        return
    chance = random.Random(seed)

    def interrupt(threads: list[threading.Thread]) -> None:
        for thread in chance.sample(threads, CALLS // 2):
            if thread.ident is not None and thread.is_alive():
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(Stop))
            if chance.random() < 0.3:
                time.sleep(chance.uniform(0, 0.01))

    settings = few(connections, f"interrupted {connections} {seed}", batch_window=0.002 if seed % 2 else None)
    with Autotask.from_env(shared.environ, settings=settings) as at:
        found = in_threads(at, range(CALLS), interrupt)
        assert {type(item) for item in found if isinstance(item, BaseException)} <= {Stop}
        found.clear()
        gc.collect()
        assert left_behind(at) == {}
        again = in_threads(at, range(30))
        assert [item for item in again if isinstance(item, BaseException)] == []
        assert left_behind(at) == {}


@pytest.mark.usefixtures("open_sockets")
def test_threads_whose_answers_come_too_late_leave_nothing() -> None:
    numbers = iter(range(10_000))

    def dawdle() -> None:
        if next(numbers) % 2:
            time.sleep(0.6)

    page = {"items": [{"id": 7}], "item": {"id": 7}, "queryCount": 1, "pageDetails": {}}
    slow: Answer = evolve(answer(page), before=dawdle)
    settings = few(3, "too late", timeout=0.3, retry=Retry(attempts=1), deduplicate=True)
    with scripted(slow) as script, Autotask.from_env(environ(script), settings=settings) as at:
        found = in_threads(at, range(60))
        failed = [item for item in found if isinstance(item, BaseException)]
        assert {type(item) for item in failed} <= {errors.RequestTimeout, errors.Overloaded}
        assert any(isinstance(item, errors.RequestTimeout) for item in failed)
        assert left_behind(at) == {}


# The pool by itself


class Closable:
    """Stands for an HTTP client."""

    closed = 0

    def close(self) -> None:
        self.closed += 1


def pool(most: int | None) -> tuple[Connections, list[Closable]]:
    made: list[Closable] = []

    def make() -> Closable:
        made.append(Closable())
        return made[-1]

    return Connections(make, most), made


def used(connections: Connections, connection: Connection, *, well: bool = True) -> None:
    connection.clean = well
    connections.give(connection)


def test_a_connection_is_used_again_and_best_for_the_same_origin() -> None:
    connections, made = pool(2)
    holders = [Holder(), Holder()]
    first, second = (connections.take(origin, holder, 1) for origin, holder in zip("ab", holders, strict=True))
    with pytest.raises(Full):
        connections.take("a", Holder(), 0.01)
    used(connections, first)
    used(connections, second)
    holder = Holder()
    assert connections.take("b", holder, 1) is second
    assert connections.busy() == 1
    assert len(made) == 2


def test_one_that_was_interrupted_is_closed_and_made_anew() -> None:
    connections, made = pool(1)
    holder = Holder()
    used(connections, connections.take("a", holder, 1), well=False)
    assert made[0].closed == 1
    assert connections.take("a", holder, 1).client is made[1]
    del holder  # gone without giving it back
    gc.collect()
    assert connections.busy() == 0
    other = Holder()
    assert connections.take("a", other, 1).client is made[2]
    assert made[1].closed == 1
    assert len(connections) == 1


def test_after_a_rush_few_are_kept() -> None:
    connections, made = pool(None)
    holders = [Holder() for _ in range(30)]
    for connection in [connections.take("a", holder, 1) for holder in holders]:
        used(connections, connection)
    assert len(connections) == 20
    assert sum(client.closed for client in made) == 10
    connections.close()
    assert sum(client.closed for client in made) == 30
