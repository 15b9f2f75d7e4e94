"""Reads that are the same and under way at once are sent once, and nobody notices but the server."""

import asyncio
import ctypes
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask, Ticket, errors
from autotask_runtime.events import RequestShared
from autotask_runtime.messages import Purpose, Request, Response
from autotask_runtime.reuse.sharing import own_error
from autotask_runtime.settings import Retry, Settings

from .conftest import QUICK
from .scripted import Answer, Scripted, answer, scripted
from .test_policies import environ

T = Ticket.q
MANY = 8


class Held:
    """A script whose first answer waits until the test lets it go."""

    def __init__(self, script: Scripted, first: Answer, then: Answer) -> None:
        self.script = script
        self.reached = threading.Event()
        self.release = threading.Event()
        script.answers.clear()
        script.answers.extend([evolve(first, before=self._hold), then])

    def _hold(self) -> None:
        self.reached.set()
        self.release.wait(20)


@pytest.fixture(autouse=True)
def no_second_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits must be woken: looking again is for threads that were interrupted at a bad moment."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.dedupe._LOOK_AGAIN", 3600.0)


def row(title: str) -> Answer:
    return answer({"item": {"id": 7, "title": title, "userDefinedFields": [{"name": "A", "value": "1"}]}})


@pytest.fixture
def held() -> Iterator[Held]:
    with scripted(row("x")) as script:
        found = Held(script, row("first"), row("second"))
        yield found
        found.release.set()


class Joined:
    """Counts those who wait for another's answer, by what the policy keeps."""

    def __init__(self, client: Any) -> None:
        policies = client._session.policies
        self.policy: Any = next(policy for policy in policies if type(policy).__name__.endswith("DeduplicationPolicy"))

    def count(self) -> int:
        return sum(len(flight.waiters) for flight in list(self.policy._flights.values()))


def wait_until(reached: Callable[[], bool]) -> None:
    for _ in range(4000):
        if reached():
            return
        threading.Event().wait(0.005)
    raise AssertionError("it did not come to that")


def together(held: Held, program: Callable[[Autotask], Any], settings: Settings = QUICK) -> tuple[list[Any], list[RequestShared]]:
    """The outcomes of the same program in several threads: the first one's is under way when the others begin."""
    shared: list[RequestShared] = []
    with Autotask.from_env(environ(held.script), settings=settings) as at, ThreadPoolExecutor(MANY) as pool:
        at.events.subscribe(shared.append, RequestShared)
        joined = Joined(at)
        first = pool.submit(program, at)
        assert held.reached.wait(20)
        others = [pool.submit(program, at) for _ in range(MANY - 1)]
        wait_until(lambda: joined.count() == MANY - 1)
        held.release.set()
        found = [future.exception(20) or future.result() for future in [first, *others]]
        assert joined.policy._flights == {}
    return found, shared


def together_in_tasks(held: Held, program: Callable[[AsyncAutotask], Any]) -> tuple[list[Any], list[RequestShared]]:
    """The same, in tasks of one loop."""
    shared: list[RequestShared] = []

    async def main() -> list[Any]:
        async with AsyncAutotask.from_env(environ(held.script), settings=QUICK) as at:
            at.events.subscribe(shared.append, RequestShared)
            joined = Joined(at)
            tasks = [asyncio.create_task(program(at)) for _ in range(MANY)]
            while joined.count() < MANY - 1:
                await asyncio.sleep(0.002)
            held.release.set()
            return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(asyncio.wait_for(main(), 30)), shared


@pytest.fixture(params=[together, together_in_tasks], ids=["threads", "tasks"])
def run(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_one_is_sent_and_each_gets_a_row_of_its_own(held: Held, run: Any) -> None:
    rows, shared = run(held, lambda at: at.tickets.get(7))
    assert [found.title for found in rows] == ["first"] * MANY
    assert len({id(found) for found in rows}) == MANY
    assert len(held.script.asked) == 1
    assert [event.request.path for event in shared] == ["Tickets/7"] * (MANY - 1)


def test_each_gets_values_of_its_own(held: Held, run: Any) -> None:
    answers, _ = run(held, lambda at: at.raw("GET", "Tickets/7"))
    assert len(held.script.asked) == 1
    answers[0]["item"]["title"] = "changed"
    answers[1]["item"]["userDefinedFields"].append(1)
    assert [found["item"]["title"] for found in answers[1:]] == ["first"] * (MANY - 1)
    assert [len(found["item"]["userDefinedFields"]) for found in answers] == [1, 2, *[1] * (MANY - 2)]


def test_queries_are_the_same_when_their_bodies_are(held: Held, run: Any) -> None:
    held.script.answers[0] = evolve(answer({"items": [{"id": 4}], "pageDetails": {}}), before=held._hold)
    found, _ = run(held, lambda at: at.tickets.where(T.status == 1).ids())
    assert found == [[4]] * MANY
    assert len(held.script.asked) == 1


def test_each_gets_an_error_of_its_own(held: Held, run: Any) -> None:
    held.script.answers[0] = evolve(answer({"errors": ["Unable to find x in the Ticket Entity."]}, 500), before=held._hold)
    found, _ = run(held, lambda at: at.tickets.get(7))
    assert len(held.script.asked) == 1
    assert {type(error) for error in found} == {errors.Rejected}
    assert len({id(error) for error in found}) == MANY
    assert {(str(error), error.key, error.advice, error.messages, error.status) for error in found} == {
        (str(found[0]), "unknown field", found[0].advice, found[0].messages, 500)
    }
    found[0].response.data["errors"].append("changed")
    assert all(len(error.response.data["errors"]) == 1 for error in found[1:])


def test_what_is_repeated_is_repeated_once_for_all(held: Held, run: Any) -> None:
    held.script.answers[0] = evolve(Answer(status=503, body=b""), before=held._hold)
    found, _ = run(held, lambda at: at.tickets.get(7))
    assert [item.title for item in found] == ["second"] * MANY
    assert len(held.script.asked) == 2


def test_a_failed_check_of_our_own_reaches_all(held: Held) -> None:
    held.script.answers[0] = evolve(Answer(reset=True), before=held._hold)
    found, _ = together(held, lambda at: at.tickets.get(7), evolve(QUICK, retry=Retry(attempts=1)))
    assert {type(error) for error in found} == {errors.ConnectionFailed}
    assert len({id(error) for error in found}) == MANY


# What is not shared


def test_writes_are_all_sent() -> None:
    with scripted(answer({"itemId": 1})) as script, Autotask.from_env(environ(script), settings=QUICK) as at:
        with ThreadPoolExecutor(MANY) as pool:
            made = list(pool.map(lambda _: at.tickets.create(company_id=0, title="t", status=1, priority=1), range(MANY)))
            list(pool.map(lambda _: at.tickets.update(7, title="t"), range(MANY)))
        assert made == [1] * MANY
        assert len(script.asked) == 2 * MANY


def test_it_can_be_left_out(held: Held) -> None:
    with Autotask.from_env(environ(held.script), settings=evolve(QUICK, deduplicate=False)) as at, ThreadPoolExecutor(2) as pool:
        first = pool.submit(at.tickets.get, 7)
        assert held.reached.wait(20)
        assert at.tickets.get(7).title == "second"
        held.release.set()
        assert first.result(20).title == "first"


@pytest.mark.parametrize("write", ["succeeds", "fails"])
def test_a_read_after_ones_own_write_does_not_join_one_from_before(held: Held, write: str) -> None:
    done = answer({"itemId": 7}) if write == "succeeds" else Answer(status=503, body=b"")
    held.script.answers.insert(1, done)
    with Autotask.from_env(environ(held.script), settings=QUICK) as at, ThreadPoolExecutor(2) as pool:
        first = pool.submit(at.tickets.get, 7)
        assert held.reached.wait(20)
        try:
            at.tickets.update(7, title="second")
        except errors.OutcomeUnknown:
            assert write == "fails"
        assert at.tickets.get(7).title == "second"
        held.release.set()
        assert first.result(20).title == "first"
        assert len(held.script.asked) == 3


def test_a_more_urgent_read_does_not_join_a_less_urgent_one(held: Held) -> None:
    with Autotask.from_env(environ(held.script), settings=QUICK) as at, ThreadPoolExecutor(2) as pool:
        first = pool.submit(at.with_options(priority=2).tickets.get, 7)
        assert held.reached.wait(20)
        assert at.with_options(priority=9).tickets.get(7).title == "second"
        joined = Joined(at)
        assert joined.policy._flights == {}  # the urgent one took the place of the other, and is over
        held.release.set()
        assert first.result(20).title == "first"


def test_reads_with_other_retries_do_not_join(held: Held) -> None:
    with Autotask.from_env(environ(held.script), settings=QUICK) as at, ThreadPoolExecutor(2) as pool:
        first = pool.submit(at.tickets.get, 7)
        assert held.reached.wait(20)
        assert at.with_options(retry=Retry(attempts=1)).tickets.get(7).title == "second"
        held.release.set()
        first.result(20)


# When the one that was sent is given up


def test_when_the_task_that_sent_is_cancelled_another_takes_over(held: Held) -> None:
    async def main() -> list[Any]:
        async with AsyncAutotask.from_env(environ(held.script), settings=QUICK) as at:
            joined = Joined(at)
            tasks = [asyncio.create_task(at.tickets.get(7)) for _ in range(MANY)]
            while joined.count() < MANY - 1:
                await asyncio.sleep(0.002)
            await asyncio.to_thread(held.reached.wait, 20)
            tasks[0].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    cancelled, *others = asyncio.run(asyncio.wait_for(main(), 30))
    assert isinstance(cancelled, asyncio.CancelledError)
    assert [found.title for found in others] == ["second"] * (MANY - 1)
    assert len(held.script.asked) == 2


def test_one_that_waits_may_be_cancelled(held: Held) -> None:
    async def main() -> list[Any]:
        async with AsyncAutotask.from_env(environ(held.script), settings=QUICK) as at:
            joined = Joined(at)
            tasks = [asyncio.create_task(at.tickets.get(7)) for _ in range(MANY)]
            while joined.count() < MANY - 1:
                await asyncio.sleep(0.002)
            tasks[3].cancel()
            await asyncio.sleep(0)
            held.release.set()
            return await asyncio.gather(*tasks, return_exceptions=True)

    found = asyncio.run(asyncio.wait_for(main(), 30))
    assert isinstance(found.pop(3), asyncio.CancelledError)
    assert [item.title for item in found] == ["first"] * (MANY - 1)
    assert len(held.script.asked) == 1


class Stop(BaseException):
    """As KeyboardInterrupt comes: anywhere."""


def test_when_the_thread_that_sent_is_interrupted_another_takes_over(held: Held) -> None:
    found: list[Any] = []

    def read(at: Autotask) -> None:
        try:
            found.append(at.tickets.get(7).title)
        except Stop:
            found.append(Stop)

    with Autotask.from_env(environ(held.script), settings=evolve(QUICK, timeout=1.0, retry=Retry(attempts=1))) as at:
        threads = [threading.Thread(target=read, args=(at,)) for _ in range(MANY)]
        threads[0].start()
        assert held.reached.wait(20)
        for thread in threads[1:]:
            thread.start()
        joined = Joined(at)
        wait_until(lambda: joined.count() == MANY - 1)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(threads[0].ident or 0), ctypes.py_object(Stop))
        # It is raised when the thread wakes in its read, by what is sent, or by the timeout.
        held.release.set()
        for thread in threads:
            thread.join(20)
    assert found.count(Stop) == 1
    assert len(found) == MANY
    assert set(found) - {Stop} == {"second"}
    assert len(held.script.asked) == 2


def test_an_error_is_copied_whole() -> None:
    request = Request(method="GET", path="Tickets/7", entity="Tickets", purpose=Purpose.READ)
    inner = errors.RequestTimeout("late", request)
    error = errors.RateLimited(request, Response(status=429, headers={"a": "b"}, content=b"{}"), ["said"])
    error.retry_after, error.__cause__ = 5.0, inner
    copy = own_error(error)
    assert copy is not error
    assert copy.__cause__ is not inner
    assert str(copy.__cause__) == str(inner)
    assert copy.__traceback__ is None
    assert isinstance(copy, errors.RateLimited)
    assert (str(copy), copy.retry_after, copy.status, copy.messages) == (str(error), 5.0, 429, ("said",))
    assert copy.response == error.response
    assert copy.response is not error.response
