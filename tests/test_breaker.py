"""The circuit by itself: when it opens, who may try, and what is not counted. No client, and a clock that is set."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import settings as steadied
from hypothesis import strategies as st

from autotask_runtime.errors import OutcomeUnknown, RequestError, ResponseError
from autotask_runtime.failures.catalogue import CATALOGUE, explained
from autotask_runtime.failures.circuit import Circuit, Pass, Refusal, State, of_the_endpoint
from autotask_runtime.messages import Request, Response
from autotask_runtime.settings import Breaker

SETTINGS = Breaker(window=60, minimum=4, rate=0.5, pause=30)


class Clock:
    """Seconds, set by the test."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def circuit(clock: Clock) -> Circuit:
    return Circuit(SETTINGS, clock)


def allowed(circuit: Circuit) -> Pass:
    given, _ = circuit.enter()
    assert isinstance(given, Pass)
    return given


def refused(circuit: Circuit) -> Refusal:
    given, change = circuit.enter()
    assert isinstance(given, Refusal)
    assert change is None
    return given


def call(circuit: Circuit, well: bool | None) -> State | None:
    return circuit.leave(allowed(circuit), well, "" if well else "timeout")


def opened(circuit: Circuit) -> Circuit:
    assert [call(circuit, False) for _ in range(4)] == [None, None, None, State.OPEN]
    return circuit


def test_it_opens_at_the_rate_and_not_before_the_minimum(circuit: Circuit) -> None:
    assert [call(circuit, well) for well in (False, False, True)] == [None, None, None]
    assert call(circuit, True) is State.OPEN
    assert circuit.counted() == (2, 4)
    assert circuit.state is State.OPEN


def test_it_stays_closed_below_the_rate(circuit: Circuit) -> None:
    assert [call(circuit, well) for well in (True, True, True, False, True, True, False, False)] == [None] * 8
    assert call(circuit, False) is None  # 4 of 9
    assert call(circuit, False) is State.OPEN  # 5 of 10


def test_what_lies_outside_the_window_is_forgotten(circuit: Circuit, clock: Clock) -> None:
    for _ in range(3):
        call(circuit, False)
    clock.seconds += 60
    assert call(circuit, False) is None
    assert circuit.counted() == (1, 1)


def test_success_alone_never_opens(clock: Clock) -> None:
    circuit = Circuit(Breaker(minimum=1, rate=0.001), clock)
    assert [call(circuit, True) for _ in range(50)] == [None] * 50


def test_while_open_it_says_how_long_and_why(circuit: Circuit, clock: Clock) -> None:
    opened(circuit)
    assert refused(circuit) == Refusal(30.0, "timeout")
    clock.seconds += 29
    assert refused(circuit).seconds == 1.0


def test_after_the_pause_one_may_try(circuit: Circuit, clock: Clock) -> None:
    opened(circuit)
    clock.seconds += 30
    probe, change = circuit.enter()
    assert isinstance(probe, Pass)
    assert change is State.HALF_OPEN
    assert refused(circuit).seconds is None
    assert circuit.leave(probe, True) is State.CLOSED
    assert circuit.counted() == (0, 0)
    assert call(circuit, False) is None  # counted anew


def test_a_probe_that_fails_opens_it_anew(circuit: Circuit, clock: Clock) -> None:
    opened(circuit)
    clock.seconds += 30
    assert call(circuit, False) is State.OPEN
    assert refused(circuit).seconds == 30.0


def test_a_probe_that_says_nothing_gives_its_place_back(circuit: Circuit, clock: Clock) -> None:
    opened(circuit)
    clock.seconds += 30
    assert call(circuit, None) is None
    assert circuit.state is State.HALF_OPEN
    assert call(circuit, True) is State.CLOSED


def test_a_probe_that_was_lost_gives_its_place_back(circuit: Circuit, clock: Clock) -> None:
    opened(circuit)
    clock.seconds += 30
    lost = allowed(circuit)
    assert refused(circuit).seconds is None
    del lost
    gc.collect()
    assert call(circuit, True) is State.CLOSED


def test_what_began_before_it_opened_changes_nothing(circuit: Circuit, clock: Clock) -> None:
    early = [allowed(circuit) for _ in range(3)]
    opened(circuit)
    assert circuit.leave(early[0], True) is None
    clock.seconds += 30
    probe = allowed(circuit)
    assert circuit.leave(early[1], False) is None
    assert circuit.state is State.HALF_OPEN
    assert circuit.leave(probe, True) is State.CLOSED
    assert circuit.leave(early[2], False) is None
    assert circuit.counted() == (0, 0)


def test_a_pass_counts_once(circuit: Circuit) -> None:
    given = allowed(circuit)
    for _ in range(9):
        circuit.leave(given, False, "timeout")
    assert circuit.counted() == (1, 1)


def test_of_many_threads_one_may_try(circuit: Circuit, clock: Clock) -> None:
    opened(circuit)
    clock.seconds += 30
    together = threading.Barrier(16)

    def ask(_: int) -> tuple[Pass | Refusal, State | None]:
        together.wait(20)
        return circuit.enter()

    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(ask, range(16)))
    assert sum(isinstance(given, Pass) for given, _ in found) == 1
    assert [change for _, change in found if change] == [State.HALF_OPEN]


class Plain:
    """The rules once more, from the whole history, without any bookkeeping."""

    def __init__(self) -> None:
        self.calls: list[tuple[float, bool]] = []
        self.opened: float | None = None

    def call(self, now: float, well: bool) -> str:
        if self.opened is not None:
            if now < self.opened + SETTINGS.pause:
                return "refused"
            self.opened = None if well else now
            self.calls = []
            return "closed" if well else "opened"
        self.calls.append((now, well))
        recent = [good for at, good in self.calls if at > now - SETTINGS.window]
        bad = recent.count(False)
        if len(recent) >= SETTINGS.minimum and bad and bad / len(recent) >= SETTINGS.rate:
            self.opened = now
            return "opened"
        return ""


@steadied(deadline=None)
@given(st.lists(st.tuples(st.sampled_from([0.0, 1.0, 7.0, 29.0, 30.0, 61.0]), st.booleans()), max_size=80))
def test_it_does_what_the_rules_say(steps: list[tuple[float, bool]]) -> None:
    clock, plain = Clock(), Plain()
    circuit = Circuit(SETTINGS, clock)
    for seconds, well in steps:
        clock.seconds += seconds
        given_pass, _ = circuit.enter()
        expected = plain.call(clock.seconds, well)
        if isinstance(given_pass, Refusal):
            assert expected == "refused"
        else:
            change = circuit.leave(given_pass, well)
            assert {None: "", State.OPEN: "opened", State.CLOSED: "closed"}.get(change) == expected


TROUBLE = {"fault", "connect", "broken connection", "timeout", "page", "truncated", "no json"}


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.key)
def test_what_counts_as_trouble(entry: object) -> None:
    """Every kind of failure that there is: infrastructure counts, whoever answers does not."""
    from autotask_runtime.failures.catalogue import Entry

    assert isinstance(entry, Entry)
    request = Request(method="GET", path="Tickets/7", entity="Tickets")
    error: RequestError
    if issubclass(entry.kind, ResponseError):
        error = entry.kind(request, Response(status=500, headers={}, content=b""), [])
    elif entry.kind is OutcomeUnknown:
        return  # made above the breaker
    else:
        error = entry.kind("said", request)
    assert of_the_endpoint(explained(error, entry)) == (entry.key in TROUBLE)
