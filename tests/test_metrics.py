"""What ``at.metrics()`` counts: calls as they come and go with both clients, and the sums by themselves."""

import threading
from typing import Any

import pytest

from autotask import errors, events
from autotask.settings import Budget, Retry, Settings
from autotask_runtime.events import Events
from autotask_runtime.failures.catalogue import BY_KEY, explained
from autotask_runtime.limits.gate import Gate
from autotask_runtime.limits.hour import Hour
from autotask_runtime.messages import Request
from autotask_runtime.watch.meter import LAST_CALLS, LAST_OF_ENDPOINT, Meter
from autotask_runtime.watch.metrics import Metrics
from autotask_runtime.watch.tallies import RECENT, Rate, percentiles

from .conftest import Both
from .scripted import HTML, ITEM, Scripted, answer, scripted
from .test_policies import environ

REJECTED = answer({"errors": ["Missing Required Field: title. ; on record number [1]."]}, 500)
BUSY = answer({"errors": ["The thread threshold of 3 threads has been exceeded"]}, 429)
TICKET = Request(method="GET", path="Tickets/7", entity="Tickets", zone="https://z/")
COMPANY = Request(method="GET", path="Companies/7", entity="Companies", zone="https://z/")


def quick(name: str) -> Settings:
    """Settings with an hour of the test's own."""
    return Settings(retry=Retry(first=0.0, attempts=3), budget=Budget(learn_every=0, database=name))


def failure(key: str) -> errors.RequestError:
    error = errors.RequestError.__new__(BY_KEY[key].kind)
    error.args = (key,)
    error.request = TICKET
    return explained(error, BY_KEY[key])


def metrics_of(both: Both) -> Metrics:
    found: Metrics = both.client.metrics()
    return found


def program(kind: str, name: str, script: Scripted, *calls: Any) -> Metrics:
    """The figures after these calls, of which some may fail."""
    both = Both(kind, environ(script), quick(f"{name} {kind}"))
    try:
        for call in calls:
            try:
                both(call)
            except errors.RequestError:
                continue
        return metrics_of(both)
    finally:
        both.close()


def read(at: Any) -> Any:
    return at.tickets.get(7)


def test_a_client_that_did_nothing_has_figures_too(kind: str) -> None:
    with scripted(ITEM) as script:
        found = program(kind, "idle", script)
    assert (found.calls, found.requests, found.error_rate, found.latency.count, found.zone) == (0, 0, 0.0, 0, "")
    assert (found.hour.threshold, found.hour.used, found.hour.remaining) == (10_000, 0, 9_500)
    assert found.last_success is found.last_trouble is None


def test_calls_attempts_and_failures_are_counted_by_what_they_are(kind: str) -> None:
    with scripted(ITEM, BUSY, ITEM, REJECTED, HTML) as script:
        found = program(kind, "mixed", script, read, read, read, lambda at: at.companies.get(1))
    assert (found.calls, found.failed, found.requests, found.retries) == (4, 2, 7, 3)
    assert found.errors == {"required field": 1, "page": 1}
    assert found.kinds == {"Rejected": 1, "HtmlPage": 1}
    assert (found.recent_calls, found.error_rate, found.trouble_rate) == (4, 0.5, 0.25)
    tickets, companies = found.endpoints["tickets"], found.endpoints["companies"]
    assert (tickets.calls, tickets.failed, tickets.requests, tickets.latency.count) == (3, 1, 4, 2)
    assert (companies.calls, companies.failed, companies.requests, companies.latency.count) == (1, 1, 3, 0)
    assert found.latency.count == 2
    assert 0 < found.latency.p50 <= found.latency.p95 <= found.latency.p99 <= found.latency.longest
    assert found.hour.used == 7
    assert (found.in_trouble, found.refused) == (1, 0)
    assert found.zone == script.url


def test_a_call_that_waits_is_seen_as_busy_and_waiting() -> None:
    release = threading.Event()
    with scripted(answer({"item": {"id": 7}})) as script:
        script.answers[0] = type(script.answers[0])(
            body=b'{"item": {"id": 7}}', headers={"Content-Type": "application/json"}, before=lambda: release.wait(20)
        )
        settings = Settings(budget=Budget(slots=1, learn_every=0, database="waiting calls"))
        both = Both("sync", environ(script), settings)
        queued = threading.Event()
        both.client.events.subscribe(lambda _: queued.set(), events.RequestQueued)
        threads = [threading.Thread(target=both.client.tickets.get, args=[number]) for number in (1, 2)]
        try:
            for thread in threads:
                thread.start()
            assert queued.wait(20)
            found = metrics_of(both)
            assert (found.queue.waiting, found.queue.queued, found.busy) == (1, 1, {"tickets": 1})
        finally:
            release.set()
            for thread in threads:
                thread.join()
            after = metrics_of(both)
            both.close()
    assert (after.queue.waiting, after.queue.wait.count, after.busy, after.calls) == (0, 1, {}, 2)


# The counting by itself


@pytest.fixture
def stream() -> Events:
    return Events()


@pytest.fixture
def meter(stream: Events) -> Meter:
    return Meter(stream)


def figures(meter: Meter, budget: Budget | None = None) -> Metrics:
    return meter.metrics(Gate(Hour()), budget or Budget())


def test_what_happens_on_the_way_is_counted(stream: Events, meter: Meter) -> None:
    told: list[events.Event] = [
        events.RequestShared(request=TICKET),
        events.ServedStale(request=TICKET, age=3),
        events.RequestShed(request=TICKET, waiting=4),
        events.RequestThrottled(request=TICKET, seconds=1, reason="pace"),
        events.RequestThrottled(request=TICKET, seconds=1, reason="hour"),
        events.RequestThrottled(request=TICKET, seconds=1, reason="hour"),
        events.WriteJournalled(request=TICKET, number=1),
        events.RequestFailed(request=TICKET, seconds=1, error=None),
        events.BreakerOpened(zone="z", endpoint="tickets", failures=5, calls=9, seconds=30),
        events.BreakerOpened(zone="z", endpoint="tasks", failures=5, calls=9, seconds=30),
        events.BreakerClosed(zone="z", endpoint="tasks"),
        events.Degraded(what="redis", why="no route"),
        events.Degraded(what="zone lookup", why="down"),
        events.Recovered(what="zone lookup"),
        events.ZoneFound(url="https://one/", source="lookup"),
        events.ZoneChanged(old="https://one/", new="https://two/", why="401"),
    ]
    for event in told:
        stream.emit(event)
    found = figures(meter)
    assert (found.shared, found.stale, found.queue.shed, found.journalled, found.given_up, found.calls) == (1, 1, 1, 1, 1, 0)
    assert found.queue.held_back == {"pace": 1, "hour": 2}
    assert found.open_breakers == (("z", "tickets"),)
    assert found.degraded == {"redis": "no route"}
    assert found.zone == "https://two/"


def test_what_autotask_refuses_shows_that_the_way_is_good(stream: Events, meter: Meter) -> None:
    for key in ("page", "credentials", "credentials", "circuit open", "overloaded"):
        stream.emit(events.RequestFailed(request=TICKET, seconds=1, error=failure(key)))
    found = figures(meter)
    assert (found.in_trouble, found.refused) == (3, 2)
    stream.emit(events.RequestFailed(request=TICKET, seconds=1, error=failure("too long")))
    found = figures(meter)
    assert (found.in_trouble, found.refused, found.failed) == (0, 0, 6)


def test_the_figures_do_not_grow_with_time(stream: Events, meter: Meter) -> None:
    for number in range(LAST_CALLS + 500):
        request = Request(method="GET", path="x", entity=f"Raw{number}")
        stream.emit(events.RequestFinished(request=request, seconds=1.0))
        stream.emit(events.RequestFinished(request=TICKET, seconds=2.0))
    found = figures(meter)
    assert found.calls == 2 * (LAST_CALLS + 500)
    assert found.latency.count == LAST_CALLS
    assert found.endpoints["tickets"].latency.count == LAST_OF_ENDPOINT
    assert len(found.endpoints) < 500
    assert sum(endpoint.calls for endpoint in found.endpoints.values()) == found.calls


def test_the_rate_forgets_what_is_older_than_five_minutes() -> None:
    rate = Rate()
    for second in range(0, 1000, 10):
        rate.add(float(second), failed=second < 500, trouble=second < 100)
    assert rate.sums(990.0) == (30, 0, 0)
    assert rate.sums(990.0 + RECENT) == (0, 0, 0)
    rate.add(2000.0, failed=True)
    assert rate.sums(2001.0) == (1, 1, 0)


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], [0, 0, 0]), ([3.0], [3, 3, 3]), (list(range(1, 101)), [50, 95, 99]), ([5, 1, 3], [3, 5, 5]), ([1, 2], [1, 2, 2])],
)
def test_percentiles_are_values_that_occurred(values: list[float], expected: list[float]) -> None:
    assert percentiles(values, 0.5, 0.95, 0.99) == expected


def test_the_reserve_is_not_for_this_client(meter: Meter) -> None:
    found = figures(meter, Budget(threshold=100, reserve=0.3)).hour
    assert (found.threshold, found.used, found.remaining, found.utilisation) == (100, 0, 70, 0.0)
