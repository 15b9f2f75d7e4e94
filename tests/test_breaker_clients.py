"""The breaker within a client: who is refused, what is told, per zone and endpoint. With both clients."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, errors
from autotask_runtime.events import BreakerClosed, BreakerHalfOpen, BreakerOpened, Event
from autotask_runtime.settings import Breaker, Budget, Retry, Settings

from .conftest import QUICK, Both
from .scripted import HTML, ITEM, Answer, Scripted, answer, scripted
from .test_policies import environ

ONCE = evolve(QUICK, retry=Retry(attempts=1))
OPENS = evolve(ONCE, breaker=Breaker(minimum=4, pause=3600))
# It may be tried again at once.
TRIES = evolve(ONCE, breaker=Breaker(minimum=4, pause=0))
DEAD = Answer(status=503, body=b"")


class Watched:
    """A client on a script, and what its breaker told."""

    def __init__(self, kind: str, script: Scripted, settings: Settings) -> None:
        self.both = Both(kind, environ(script), settings)
        self.told: list[Event] = []
        for event in (BreakerOpened, BreakerHalfOpen, BreakerClosed):
            self.both.client.events.subscribe(self.told.append, event)

    def read(self, id: int = 7) -> Any:
        """The row, or the error."""
        return self.of(lambda at: at.tickets.get(id))

    def of(self, program: Any) -> Any:
        try:
            return self.both(program)
        except errors.AutotaskError as error:
            return error

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.told]


@pytest.fixture
def script() -> Iterator[Scripted]:
    with scripted(DEAD) as running:
        yield running


def watched(kind: str, script: Scripted, settings: Settings) -> Iterator[Watched]:
    found = Watched(kind, script, settings)
    yield found
    found.both.close()


@pytest.fixture
def opens(kind: str, script: Scripted) -> Iterator[Watched]:
    yield from watched(kind, script, OPENS)


@pytest.fixture
def tries(kind: str, script: Scripted) -> Iterator[Watched]:
    yield from watched(kind, script, TRIES)


def test_an_endpoint_that_keeps_failing_is_left_alone(opens: Watched, script: Scripted) -> None:
    for _ in range(4):
        assert isinstance(opens.read(), errors.ServerFault)
    error = opens.read()
    assert isinstance(error, errors.CircuitOpen)
    assert len(script.asked) == 4
    assert (error.key, error.reached) == ("circuit open", False)
    assert error.retry_after is not None
    assert 0 < error.retry_after <= 3600
    assert "fault" in str(error)
    assert error.request is not None
    assert error.request.path == "Tickets/7"
    (event,) = opens.told
    assert isinstance(event, BreakerOpened)
    assert (event.zone, event.endpoint, event.failures, event.calls, event.seconds) == (script.url, "tickets", 4, 4, 3600)


def test_other_endpoints_go_on(opens: Watched, script: Scripted) -> None:
    for _ in range(5):
        opens.read()
    script.answers[0] = ITEM
    assert opens.of(lambda at: at.companies.get(1)).id == 7
    assert isinstance(opens.read(), errors.CircuitOpen)


def test_names_of_endpoints_are_compared_as_autotask_does(opens: Watched, script: Scripted) -> None:
    for path in ("Tickets/1", "tickets/2", "TICKETS/3", "tIckets/4"):
        opens.of(lambda at, path=path: at.raw("GET", path))
    assert isinstance(opens.read(), errors.CircuitOpen)
    assert len(script.asked) == 4


def test_every_attempt_counts(kind: str, script: Scripted) -> None:
    found = Watched(kind, script, evolve(OPENS, retry=Retry(attempts=8, first=0)))
    error = found.read()
    assert isinstance(error, errors.CircuitOpen)
    assert len(script.asked) == 4
    found.both.close()


def test_a_write_that_may_have_been_done_stays_unknown_when_the_breaker_opens(kind: str, script: Scripted) -> None:
    found = Watched(kind, script, evolve(OPENS, retry=Retry(attempts=8, first=0, changes=True)))
    assert isinstance(found.of(lambda at: at.tickets.update(7, title="t")), errors.OutcomeUnknown)
    assert len(script.asked) == 4
    error = found.of(lambda at: at.tickets.update(7, title="t"))
    assert isinstance(error, errors.CircuitOpen)
    assert len(script.asked) == 4
    found.both.close()


ANSWERED = {
    "rejected": answer({"errors": ["Data violation: no."]}, 500),
    "threads": answer({"errors": ["The thread threshold of 3 threads has been exceeded"]}, 429),
    "deadlock": answer({"errors": ["Transaction was deadlocked on lock resources"]}, 500),
    "401": answer(None, 401),
    "404": answer(None, 404),
    "405": answer({"Message": "no"}, 405),
}


@pytest.mark.parametrize("said", ANSWERED)
def test_who_refuses_is_at_work(opens: Watched, script: Scripted, said: str) -> None:
    script.answers[0] = ANSWERED[said]
    for _ in range(12):
        assert not isinstance(opens.of(lambda at: at.raw("GET", "Tickets/7")), errors.CircuitOpen)
    assert opens.told == []


BROKEN = {"page": HTML, "reset": Answer(reset=True), "cut": Answer(body=b'{"item": 1}', cut=4), "no json": Answer(body=b"[1]")}


@pytest.mark.parametrize("trouble", BROKEN)
def test_all_kinds_of_trouble_count(opens: Watched, script: Scripted, trouble: str) -> None:
    script.answers[0] = BROKEN[trouble]
    for _ in range(4):
        opens.read()
    assert isinstance(opens.read(), errors.CircuitOpen)


def test_no_connection_counts(kind: str, unused_port: int) -> None:
    at = {
        "AUTOTASK_API_URL": f"http://127.0.0.1:{unused_port}/ATServicesRest/",
        "AUTOTASK_USERNAME": "a@example.com",
        "AUTOTASK_SECRET": "s",
        "AUTOTASK_INTEGRATION_CODE": "i",
    }
    both = Both(kind, at, OPENS)
    for _ in range(4):
        with pytest.raises(errors.ConnectionFailed):
            both(lambda at: at.tickets.get(7))
    with pytest.raises(errors.CircuitOpen):
        both(lambda at: at.tickets.get(7))
    both.close()


def test_it_closes_when_a_try_goes_well(tries: Watched, script: Scripted) -> None:
    for _ in range(6):
        assert isinstance(tries.read(), errors.ServerFault)
    script.answers[0] = ITEM
    assert tries.read().id == 7
    assert tries.kinds == [*["BreakerOpened", "BreakerHalfOpen"] * 3, "BreakerClosed"]
    script.answers[0] = DEAD
    assert isinstance(tries.read(), errors.ServerFault)
    assert len(tries.told) == 7  # one failure of one


def test_off_means_off(kind: str, script: Scripted) -> None:
    found = Watched(kind, script, evolve(ONCE, breaker=Breaker(on=False, minimum=1)))
    for _ in range(12):
        assert isinstance(found.read(), errors.ServerFault)
    assert len(script.asked) == 12
    found.both.close()


def test_a_try_that_was_shed_gives_its_place_back(kind: str, script: Scripted) -> None:
    # A queue of one, and a slot that is held: the probe is refused on our own side.
    settings = evolve(TRIES, budget=Budget(learn_every=0, slots=1, queue_timeout=0.01, database=f"shed {kind}"))
    found = Watched(kind, script, settings)
    for _ in range(4):
        found.read()
    held = threading.Event()
    reached = threading.Event()

    def hold() -> None:
        reached.set()
        held.wait(20)

    script.answers.clear()
    script.answers.append(Answer(body=b'{"item": {"id": 7}}', before=hold))
    other = Both("sync", environ(script), settings)
    thread = threading.Thread(target=lambda: other(lambda at: at.tickets.get(1)))
    thread.start()
    assert reached.wait(20)
    assert isinstance(found.read(), errors.Overloaded)
    assert isinstance(found.read(), errors.Overloaded)  # and not CircuitOpen
    held.set()
    thread.join(20)
    other.close()
    assert found.read().id == 7
    assert found.kinds[-1] == "BreakerClosed"
    found.both.close()


def test_a_try_that_was_cancelled_gives_its_place_back(script: Scripted) -> None:
    async def program() -> None:
        async with AsyncAutotask.from_env(environ(script), settings=TRIES) as at:
            for _ in range(4):
                with pytest.raises(errors.ServerFault):
                    await at.tickets.get(7)
            reached, release = asyncio.Event(), threading.Event()
            loop = asyncio.get_running_loop()

            def hold() -> None:
                loop.call_soon_threadsafe(reached.set)
                release.wait(20)

            script.answers.clear()
            script.answers.extend([Answer(before=hold), ITEM])
            probe = asyncio.create_task(at.tickets.get(1))
            await asyncio.wait_for(reached.wait(), 20)
            with pytest.raises(errors.CircuitOpen) as refused:
                await at.tickets.get(2)
            assert refused.value.retry_after is None
            probe.cancel()
            with pytest.raises(asyncio.CancelledError):
                await probe
            assert (await at.tickets.get(3)).id == 7
            release.set()

    asyncio.run(program())
