"""Limits that processes share through Redis: with real processes, and with a server that dies."""

import asyncio
import multiprocessing
import random
import shutil
import subprocess
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from redis import Redis
from redis.exceptions import ConnectionError as NotThere

from autotask import AsyncAutotask, errors, events
from autotask_runtime._async import shared_budget as async_shared
from autotask_runtime._sync import shared_budget as sync_shared
from autotask_runtime.limits import leases
from autotask_runtime.settings import Budget
from autotask_sandbox import Limits, SandboxServer

from .conftest import Both
from .hammer import hold, together
from .scripted import ITEM, scripted
from .test_budget import FULL, alone, ask_until_refused, environ, gate, hammer, noted, when_told
from .test_budget_scripts import Process, lease_threads, shared

pytestmark = pytest.mark.redis


@pytest.fixture
def clients() -> Iterator[list[Any]]:
    made: list[Any] = []
    yield made
    for both in made:
        both.close()


@pytest.mark.uncounted
@pytest.mark.sandbox(limits=Limits(threads=3, latency=0.01))
def test_processes_never_use_a_thread_too_many(kind: str, sandbox: SandboxServer, database: str) -> None:
    together(kind, sandbox.environ, shared(database), processes=4, callers=4, requests=15)
    assert [entry.status for entry in sandbox.journal.entries()] == [200] * 60


@pytest.mark.uncounted
@pytest.mark.sandbox(limits=Limits(requests=15, window=timedelta(seconds=1), ladder=((0.5, 0.01), (0.75, 0.02))))
def test_processes_never_exceed_the_threshold(kind: str, sandbox: SandboxServer, database: str) -> None:
    together(kind, sandbox.environ, shared(database, threshold=15, window=1.0), processes=3, callers=4, requests=15)
    assert [entry.status for entry in sandbox.journal.entries()] == [200] * 45


def test_a_process_that_is_killed_frees_its_slots(
    database: str, redis: Redis, clients: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    context = multiprocessing.get_context("fork")  # so that it has the short leases, too
    monkeypatch.setattr(leases, "LEASE", 0.5)
    monkeypatch.setattr(leases, "RENEWAL", 0.1)
    go = threading.Event()
    with scripted(when_told(go)) as script:
        ours, theirs = context.Pipe()
        process = context.Process(target=hold, args=(environ(script), shared(database), 3, theirs))
        process.start()
        assert ours.recv() == 3
        both = Both("sync", environ(script), shared(database, queue_timeout=0.8))
        clients.append(both)
        with pytest.raises(errors.Overloaded):  # longer than a lease: it is renewed as long as the process lives
            both(lambda at: at.tickets.get(7))
        process.kill()
        process.join()
        go.set()
        other = Both("sync", environ(script), shared(database))
        clients.append(other)
        assert other(lambda at: at.tickets.get(7)).id == 7
        ours.close()
        theirs.close()


def test_a_refusal_for_the_hour_stops_all_processes(kind: str, database: str, clients: list[Any]) -> None:
    process = Process(database)
    clients.append(process)
    with scripted(FULL) as script:
        both = Both(kind, environ(script), shared(database))
        clients.append(both)
        with pytest.raises(errors.RateLimited):
            both(lambda at: at.tickets.get(7))
    reply = process.shared.ask(process.turn(endpoint="companies"))
    assert reply is not None
    assert not reply.granted
    assert reply.again > 10


@pytest.mark.sandbox(limits=Limits(requests=40, ladder=()))
def test_others_are_respected_by_all(kind: str, sandbox: SandboxServer, database: str, clients: list[Any]) -> None:
    stranger = Both(kind, sandbox.environ, alone())
    both = Both(kind, sandbox.environ, shared(database, learn_every=5, queue_timeout=0.05))
    clients += [stranger, both]
    for _ in range(25):
        stranger(lambda at: at.tickets.find(7))
    ask_until_refused(both)
    assert [entry.status for entry in sandbox.journal.entries()] == [200] * 40


def test_a_redis_that_is_not_there_leaves_a_part_of_the_limits(kind: str, unused_port: int, clients: list[Any]) -> None:
    settings = alone(redis=f"redis://:hunter2-secret@127.0.0.1:{unused_port}/0", processes=3)
    go = threading.Event()
    threading.Timer(0.2, go.set).start()
    with scripted(when_told(go)) as script:
        both = Both(kind, environ(script), settings)
        clients.append(both)
        seen = noted(both, events.Degraded, events.Recovered)
        hammer(both, 8, callers=8)
        assert len(script.asked) == 8
        assert script.most_busy == 1
    assert [event.what for event in seen] == ["redis"]
    assert "hunter2" not in f"{seen} {settings!r} {both.client!r}"


def test_a_url_that_is_none_is_refused_without_its_password() -> None:
    names = {"AUTOTASK_USERNAME": "u", "AUTOTASK_SECRET": "s", "AUTOTASK_INTEGRATION_CODE": "i"}
    with pytest.raises(errors.ConfigurationError, match="Redis") as refused:
        Both("sync", names, alone(redis="http://:hunter2-secret@127.0.0.1/0"))
    assert "hunter2" not in str(refused.value)


class Private:
    """A Redis server of the test's own, which may die."""

    def __init__(self, port: int, folder: Path) -> None:
        self.url = f"redis://127.0.0.1:{port}/0"
        self._command = ["redis-server", "--port", str(port), "--save", "", "--dir", str(folder), "--bind", "127.0.0.1"]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL)
        with Redis.from_url(self.url) as client:
            for _ in range(2000):
                try:
                    client.ping()
                    return
                except NotThere:
                    threading.Event().wait(0.005)
        raise AssertionError("it did not start")

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()


@pytest.fixture
def private(unused_port: int, tmp_path: Path) -> Iterator[Private]:
    if shutil.which("redis-server") is None:
        pytest.skip("no redis-server to start")
    server = Private(unused_port, tmp_path)
    server.start()
    yield server
    server.kill()


def test_a_redis_that_dies_is_missed_and_one_that_comes_back_is_told_what_it_missed(
    kind: str, private: Private, clients: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (async_shared, sync_shared):
        monkeypatch.setattr(module, "TRY_AGAIN", 0.0)
    settings = alone(redis=private.url, processes=2)
    with scripted(ITEM) as script:
        both = Both(kind, environ(script), settings)
        clients.append(both)
        seen = noted(both, events.Degraded, events.Recovered)
        for step in (None, private.kill, None, private.start, None):
            if step:
                step()
            both(lambda at: at.tickets.get(7))
        assert len(script.asked) == 5
        assert [type(event).__name__ for event in seen] == ["Degraded", "Recovered"]
        with Redis.from_url(private.url) as client:
            assert client.zcard(f"autotask:{{{settings.budget.database}}}:hour") == 5
        assert (gate(both).busy(), gate(both).waiting()) == ({}, 0)


def test_a_redis_that_dies_while_many_wait_lets_them_go_on(kind: str, private: Private, clients: list[Any]) -> None:
    go, arrived = threading.Event(), threading.Semaphore(0)
    with scripted(when_told(go, arrived)) as script:
        both = Both(kind, environ(script), alone(redis=private.url, processes=3))
        clients.append(both)

        def accident() -> None:
            for _ in range(3):
                arrived.acquire(timeout=20)
            private.kill()
            go.set()

        thread = threading.Thread(target=accident)
        thread.start()
        hammer(both, 30, callers=15)
        thread.join()
        assert len(script.asked) == 30
        assert script.most_busy == 3
        assert (gate(both).busy(), gate(both).waiting()) == ({}, 0)
    private.start()


def test_a_redis_that_forgot_everything_is_told_again(database: str, redis: Redis, clients: list[Any]) -> None:
    with scripted(ITEM) as script:
        both = Both("sync", environ(script), shared(database))
        clients.append(both)
        for _ in range(4):
            both(lambda at: at.tickets.get(7))
        for key in redis.scan_iter(f"autotask:{{{database}}}*"):
            redis.delete(key)
        both(lambda at: at.tickets.get(7))
    assert redis.zcard(f"autotask:{{{database}}}:hour") == 5


@pytest.mark.parametrize("seed", range(3))
def test_tasks_that_are_cancelled_leave_no_lease_thread_or_place_in_the_queue(
    sandbox: SandboxServer, database: str, redis: Redis, seed: int
) -> None:
    chance = random.Random(seed)

    async def program() -> None:
        async with AsyncAutotask.from_env(sandbox.environ, settings=shared(database)) as at:
            tasks = [asyncio.create_task(at.tickets.find(number)) for number in range(120)]
            for task in tasks[::2]:
                await asyncio.sleep(chance.choice((0, 0.001, 0.003)))
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert not [result for result in results[1::2] if isinstance(result, BaseException)]
            found = at._session.gate
            assert (found.busy(), found.waiting()) == ({}, 0)

    asyncio.run(program())
    assert lease_threads() == []
    left = [key for key in redis.scan_iter(f"autotask:{{{database}}}*") if redis.type(key) == b"zset"]
    assert [key.decode().rpartition("}")[2] for key in left] in ([":hour"], [])


def test_no_secret_is_kept(database: str, redis: Redis, clients: list[Any]) -> None:
    with scripted(ITEM) as script:
        surroundings = {**environ(script), "AUTOTASK_SECRET": "pa55word", "AUTOTASK_INTEGRATION_CODE": "INTEGRATION123"}
        both = Both("sync", surroundings, shared(database))
        clients.append(both)
        both(lambda at: at.tickets.get(7))
    kept = repr(list(redis.scan_iter(f"autotask:{{{database}}}*"))) + repr(redis.hgetall(f"autotask:{{{database}}}:state"))
    assert "pa55word" not in kept
    assert "INTEGRATION123" not in kept


def test_the_budget_itself_says_where_redis_is_without_the_password() -> None:
    assert "hunter2" not in repr(evolve(Budget(), redis="redis://user:hunter2@127.0.0.1:6379/0"))
