"""The budget as both clients keep it: against a sandbox with its limits on, and against servers that answer as told."""

import asyncio
import gc
import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask, errors, events
from autotask_runtime._async.budget import AsyncBudgetPolicy
from autotask_runtime._sync.budget import BudgetPolicy
from autotask_runtime.limits.gate import Gate, gate_of
from autotask_runtime.limits.hour import Hour
from autotask_runtime.messages import Request, Response
from autotask_runtime.settings import Budget, Retry, Settings
from autotask_sandbox import Limits, SandboxServer

from .conftest import QUICK, Both, Program, sent
from .scripted import ITEM, Answer, Scripted, answer, scripted


def alone(**budget: Any) -> Settings:
    """Settings of clients that share their budget with no other test. Equal reads are sent each by itself."""
    options = {"database": str(uuid4()), "learn_every": 0, "reserve": 0.0, **budget}
    return evolve(QUICK, budget=Budget(**options), deduplicate=False, retry=Retry(attempts=1))


@pytest.fixture
def clients() -> Iterator[list[Both]]:
    """Closes those that a test puts here."""
    made: list[Both] = []
    yield made
    for both in made:
        both.close()


def environ(script: Scripted) -> dict[str, str]:
    names = {"AUTOTASK_USERNAME": "api@example.com", "AUTOTASK_SECRET": "s", "AUTOTASK_INTEGRATION_CODE": "i"}
    return {"AUTOTASK_API_URL": script.url, **names}


def gate(both: Both) -> Gate:
    found: Gate = both.client._session.gate
    return found


def noted(both: Both, *kinds: type[events.Event]) -> list[Any]:
    """The events of these kinds from now on."""
    seen: list[Any] = []
    for kind in kinds:
        both.client.events.subscribe(seen.append, kind)
    return seen


def hammer(both: Both, requests: int, callers: int = 16) -> None:
    """Ask for tickets, with so many threads or tasks at once."""
    if both.kind == "sync":
        with ThreadPoolExecutor(callers) as pool:
            list(pool.map(both.client.tickets.find, range(requests)))
    else:
        both.wait(_hammer(both.client, requests, callers))


def ask_until_refused(both: Both) -> None:
    """Ask for tickets one after another until the hour has no room."""
    with suppress(errors.Overloaded):
        for _ in range(1000):
            both(lambda at: at.tickets.find(7))
        raise AssertionError


def when_told(go: threading.Event, arrived: threading.Semaphore | None = None) -> Answer:
    """An answer that waits until it may go, and tells that the request has come."""

    def wait() -> None:
        if arrived is not None:
            arrived.release()
        go.wait(20)

    return Answer(body=ITEM.body, headers=ITEM.headers, before=wait)


def calling(path: str, priority: int = 5) -> Program:
    return lambda at: at.with_options(priority=priority).raw("GET", path)


async def _hammer(at: AsyncAutotask, requests: int, callers: int) -> None:
    numbers = iter(range(requests))

    async def caller() -> None:
        for number in numbers:
            await at.tickets.find(number)

    await asyncio.gather(*(caller() for _ in range(callers)))


@pytest.mark.sandbox(limits=Limits(threads=3, latency=0.005))
def test_no_thread_too_many(kind: str, sandbox: SandboxServer, clients: list[Both]) -> None:
    both = Both(kind, sandbox.environ, alone())
    clients.append(both)
    hammer(both, 80)
    assert [entry.status for entry in sandbox.journal.entries()] == [200] * 80
    assert (gate(both).busy(), gate(both).waiting()) == ({}, 0)


@pytest.mark.sandbox(limits=Limits(requests=12, window=timedelta(seconds=0.6), ladder=((0.5, 0.01), (0.75, 0.02))))
def test_no_request_over_the_threshold(kind: str, sandbox: SandboxServer, clients: list[Both]) -> None:
    both = Both(kind, sandbox.environ, alone(threshold=12, window=0.6))
    clients.append(both)
    hammer(both, 40)
    assert [entry.status for entry in sandbox.journal.entries()] == [200] * 40


def after_three(arrived: threading.Semaphore, go: threading.Event) -> None:
    for _ in range(3):
        arrived.acquire(timeout=20)
    go.set()


def test_metadata_and_rows_share_the_slots_of_their_entity(kind: str) -> None:
    arrived = threading.Semaphore(0)
    go = threading.Event()
    with scripted(when_told(go, arrived)) as script:
        both = Both(kind, environ(script), alone())
        paths = ["Tickets/7", "Tickets/entityInformation", "tickets/7/Notes", "TICKETS/entityInformation/fields", "Tickets/8"]
        threading.Thread(target=after_three, args=(arrived, go)).start()
        if kind == "sync":
            with ThreadPoolExecutor(5) as pool:
                list(pool.map(lambda path: both.client.raw("GET", path), paths))
        else:
            both.wait(_all(both.client.raw("GET", path) for path in paths))
        both.close()
        assert len(script.asked) == 5
        assert script.most_busy == 3


async def _all(awaitables: Any) -> Any:
    return await asyncio.gather(*awaitables, return_exceptions=True)


def test_the_urgent_go_first() -> None:
    async def program(script: Scripted, go: threading.Event) -> None:
        async with AsyncAutotask.from_env(environ(script), settings=alone(slots=1)) as at:
            first = asyncio.create_task(at.with_options(priority=1).tickets.get(1))
            while not script.asked:
                await asyncio.sleep(0.001)
            others = [asyncio.create_task(at.with_options(priority=level).tickets.get(level)) for level in (2, 9, 5, 10, 0)]
            while at._session.gate.waiting() < 5:
                await asyncio.sleep(0.001)
            go.set()
            await asyncio.gather(first, *others)

    go = threading.Event()
    with scripted(when_told(go)) as script:
        asyncio.run(program(script, go))
        assert [request.path.rpartition("/")[2] for request in script.asked] == ["1", "10", "9", "5", "2", "0"]


def test_who_has_no_turn_in_time_is_refused_and_leaves_nothing_behind(kind: str, clients: list[Both]) -> None:
    with scripted(ITEM) as script:
        both = Both(kind, environ(script), alone(threshold=2, queue_timeout=0.05))
        clients.append(both)
        seen = noted(both, events.RequestQueued, events.RequestThrottled, events.RequestShed)
        for _ in range(2):
            both(lambda at: at.tickets.get(7))
        with pytest.raises(errors.Overloaded, match="no turn within") as refused:
            both(lambda at: at.tickets.get(7))
        assert not refused.value.reached
        assert len(script.asked) == 2
        assert [type(event).__name__ for event in seen] == ["RequestQueued", "RequestThrottled", "RequestShed"]
        assert seen[1].reason == "hour"
        assert (gate(both).busy(), gate(both).waiting()) == ({}, 0)


def test_a_full_queue_sheds_the_lowest_priority() -> None:
    async def program(script: Scripted, go: threading.Event) -> list[Any]:
        async with AsyncAutotask.from_env(environ(script), settings=alone(slots=1, queue_limit=1)) as at:
            tasks = []
            for level in (5, 2, 7, 6):
                tasks.append(asyncio.create_task(at.with_options(priority=level).tickets.get(level)))
                await asyncio.sleep(0.02)
            go.set()
            return await asyncio.gather(*tasks, return_exceptions=True)

    go = threading.Event()
    with scripted(when_told(go)) as script:
        running, shed, waited, refused = asyncio.run(program(script, go))
        assert [type(result) for result in (shed, refused)] == [errors.Overloaded] * 2
        assert (running.id, waited.id) == (7, 7)
        assert len(script.asked) == 2


def test_the_reserve_is_left_to_others(kind: str, clients: list[Both]) -> None:
    with scripted(ITEM) as script:
        both = Both(kind, environ(script), alone(threshold=8, reserve=0.5, queue_timeout=0.02))
        clients.append(both)
        for _ in range(4):
            both(lambda at: at.tickets.get(7))
        with pytest.raises(errors.Overloaded):
            both(lambda at: at.tickets.get(7))
        assert len(script.asked) == 4


@pytest.mark.sandbox(limits=Limits(requests=40, ladder=()))
def test_what_other_integrations_use_is_learned_and_respected(kind: str, sandbox: SandboxServer, clients: list[Both]) -> None:
    stranger, both = Both(kind, sandbox.environ, alone()), Both(kind, sandbox.environ, alone(learn_every=5, queue_timeout=0.05))
    clients += [stranger, both]
    for _ in range(25):
        stranger(lambda at: at.tickets.find(7))
    seen = noted(both, events.ThresholdLearned)
    ask_until_refused(both)
    journal = sandbox.journal.entries()
    assert [entry.status for entry in journal] == [200] * 40
    assert sent(sandbox)[25:31] == [*["GET Tickets/7"] * 5, "GET ThresholdInformation"]
    assert (seen[0].limit, seen[0].used, seen[0].minutes) == (40, 31, 60)


@pytest.mark.sandbox(limits=Limits(requests=20, ladder=()))
def test_low_priorities_are_held_back_before_the_server_slows_everybody(
    kind: str, sandbox: SandboxServer, clients: list[Both]
) -> None:
    both = Both(kind, sandbox.environ, alone(threshold=20, aging=0.001))
    clients.append(both)
    seen = noted(both, events.RequestThrottled)
    for _ in range(8):
        both(lambda at: at.with_options(priority=0).tickets.find(7))
    assert seen == []
    for level in (5, 10, 0, 0, 4):
        both(calling("Tickets/7", level))
    assert {(event.reason, event.request.priority) for event in seen} == {("pace", 0), ("pace", 4)}
    assert len(sent(sandbox)) == 13


FULL = answer({"errors": ["The maximum number of requests (10000) has been exceeded for this database."]}, 429)


def test_autotasks_own_refusal_closes_the_hour(kind: str, clients: list[Both]) -> None:
    with scripted(FULL, ITEM) as script:
        both = Both(kind, environ(script), alone(queue_timeout=0.05))
        clients.append(both)
        with pytest.raises(errors.RateLimited):
            both(lambda at: at.tickets.get(7))
        for path in ("Tickets/7", "Companies/7"):
            with pytest.raises(errors.Overloaded):
                both(calling(path))
        assert len(script.asked) == 1


def test_what_was_refused_for_the_hour_is_sent_again_when_it_opens(kind: str, clients: list[Both]) -> None:
    with scripted(FULL, FULL, ITEM) as script:
        both = Both(kind, environ(script), evolve(alone(after_refusal=0.05), retry=QUICK.retry))
        clients.append(both)
        seen = noted(both, events.RequestThrottled)
        assert both(lambda at: at.tickets.get(7)).id == 7
        assert [event.reason for event in seen] == ["hour", "hour"]
        assert len(script.asked) == 3


def test_a_wrong_password_is_not_tried_twice_in_order_to_learn(kind: str, clients: list[Both]) -> None:
    with scripted(ITEM, answer(None, 401)) as script:
        both = Both(kind, environ(script), alone(learn_every=1))
        clients.append(both)
        both(lambda at: at.tickets.get(7))
        with pytest.raises(errors.AuthenticationFailed):
            both(lambda at: at.tickets.get(7))
        assert [request.path.rpartition("/")[2] for request in script.asked] == ["7", "ThresholdInformation"]


def test_a_threshold_that_cannot_be_learned_is_said_and_the_request_goes_on(kind: str, clients: list[Both]) -> None:
    with scripted(ITEM, answer({"errors": ["odd"]}, 500), ITEM) as script:
        both = Both(kind, environ(script), alone(learn_every=1))
        clients.append(both)
        seen = noted(both, events.Degraded)
        for _ in range(2):
            both(lambda at: at.tickets.get(7))
        assert [event.what for event in seen] == ["threshold"]


@pytest.mark.parametrize("seed", range(3))
def test_tasks_that_are_cancelled_at_random_points_leave_nothing_behind(sandbox: SandboxServer, seed: int) -> None:
    chance = random.Random(seed)

    async def program() -> None:
        async with AsyncAutotask.from_env(sandbox.environ, settings=alone()) as at:
            tasks = [asyncio.create_task(at.tickets.find(number)) for number in range(120)]
            for task in tasks[::2]:
                await asyncio.sleep(chance.choice((0, 0, 0.001)))
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert not [result for result in results[1::2] if isinstance(result, BaseException)]
            found = at._session.gate
            assert (found.busy(), found.waiting()) == ({}, 0)
            await at.tickets.find(7)

    asyncio.run(program())


def test_an_interrupt_gives_its_slot_back() -> None:
    found = Gate(Hour())
    policy = BudgetPolicy(Budget(learn_every=0), found, events.Events())

    def interrupted(request: Request) -> Response:
        raise KeyboardInterrupt

    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            policy(Request(method="GET", path="Tickets/7", entity="Tickets"), interrupted)
    assert found.busy() == {}


def test_a_coroutine_that_nobody_ends_gives_its_slot_back() -> None:
    found = Gate(Hour())
    policy = AsyncBudgetPolicy(Budget(learn_every=0), found, events.Events())

    async def never(request: Request) -> Response:
        await asyncio.sleep(0)
        raise AssertionError

    call = policy(Request(method="GET", path="Tickets/7", entity="Tickets"), never)
    call.send(None)
    assert found.busy() == {"tickets": 1}
    del call
    gc.collect()
    assert found.busy() == {}


def test_threads_and_loops_of_one_process_share_the_slots() -> None:
    settings, go = alone(), threading.Event()
    slow = when_told(go)
    with scripted(slow) as script, Autotask.from_env(environ(script), settings=settings) as at:
        assert settings.budget.database is not None

        async def program() -> None:
            async with AsyncAutotask.from_env(environ(script), settings=settings) as other:
                await asyncio.gather(*(other.tickets.get(number) for number in range(4)))

        threads = [threading.Thread(target=lambda: asyncio.run(program())) for _ in range(2)]
        threads += [threading.Thread(target=at.tickets.get, args=(7,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        shared = at._session.gate
        while shared.waiting() < 9 or script.busy < 3:
            threading.Event().wait(0.001)
        go.set()
        for thread in threads:
            thread.join()
        assert len(script.asked) == 12
        assert script.most_busy == 3
        assert gate_of(settings.budget.database, "no such code") is not shared
