"""Counts a client's events, for :class:`~autotask_runtime.watch.metrics.Metrics`."""

import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable

from attrs import define, field

from ..errors import AuthenticationFailed, CircuitOpen, Overloaded, ResponseError
from ..events import (
    AnswerReceived,
    BreakerClosed,
    BreakerOpened,
    Degraded,
    Event,
    Events,
    Recovered,
    RequestDequeued,
    RequestFailed,
    RequestFinished,
    RequestQueued,
    RequestRetried,
    RequestShared,
    RequestShed,
    RequestThrottled,
    ServedStale,
    WriteJournalled,
    ZoneChanged,
    ZoneFound,
)
from ..limits.gate import Gate
from ..settings import Budget
from .metrics import EndpointMetrics, HourMetrics, Metrics, Percentiles, QueueMetrics
from .tallies import Rate, is_operational, percentiles

# How many of the last calls percentiles are taken of: in all, and of one endpoint.
LAST_CALLS = 2_048
LAST_OF_ENDPOINT = 256
# Autotask has fewer entities; ``at.raw`` may be given any name.
_MOST_NAMES = 400
_OTHERS = "(others)"


@define(eq=False)
class _Endpoint:
    calls: int = 0
    failed: int = 0
    requests: int = 0
    seconds: deque[float] = field(factory=lambda: deque(maxlen=LAST_OF_ENDPOINT))


class Meter:
    """Counts along with one client's events. It holds a bounded number of figures, however long it runs."""

    def __init__(self, events: Events) -> None:
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._since = time.time()
        self._counts: Counter[str] = Counter()
        self._errors: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._held_back: Counter[str] = Counter()
        self._endpoints: dict[str, _Endpoint] = {}
        self._seconds: deque[float] = deque(maxlen=LAST_CALLS)
        self._waits: deque[float] = deque(maxlen=LAST_OF_ENDPOINT)
        self._recent = Rate()
        self._open: set[tuple[str, str]] = set()
        self._degraded: dict[str, str] = {}
        self._zone = ""
        self._in_trouble = self._refused = 0
        self._last_success: float | None = None
        self._last_trouble: float | None = None
        self._listen(events)

    def metrics(self, gate: Gate, budget: Budget) -> Metrics:
        """The figures now. Sends nothing."""
        hour, waiting, busy = _hour(gate, budget), gate.waiting(), gate.busy()
        with self._lock:
            counts = self._counts
            calls, failed, trouble = self._recent.sums(time.time())
            return Metrics(
                since=self._since,
                calls=counts["calls"],
                failed=counts["failed"],
                given_up=counts["given up"],
                errors=dict(self._errors),
                kinds=dict(self._kinds),
                requests=counts["requests"],
                retries=counts["retries"],
                recent_calls=calls,
                error_rate=failed / calls if calls else 0.0,
                trouble_rate=trouble / calls if calls else 0.0,
                latency=_percentiles(self._seconds),
                endpoints={name: _shown(endpoint) for name, endpoint in self._endpoints.items()},
                queue=QueueMetrics(
                    waiting=waiting,
                    queued=counts["queued"],
                    shed=counts["shed"],
                    wait=_percentiles(self._waits),
                    held_back=dict(self._held_back),
                ),
                busy=busy,
                hour=hour,
                open_breakers=tuple(sorted(self._open)),
                zone=self._zone,
                shared=counts["shared"],
                stale=counts["stale"],
                journalled=counts["journalled"],
                degraded=dict(self._degraded),
                in_trouble=self._in_trouble,
                refused=self._refused,
                last_success=self._last_success,
                last_trouble=self._last_trouble,
            )

    def _listen(self, events: Events) -> None:
        events.subscribe(self._answered, AnswerReceived)
        events.subscribe(self._finished, RequestFinished)
        events.subscribe(self._failed, RequestFailed)
        for kind, name in (
            (RequestRetried, "retries"),
            (RequestQueued, "queued"),
            (RequestShed, "shed"),
            (RequestShared, "shared"),
            (ServedStale, "stale"),
            (WriteJournalled, "journalled"),
        ):
            events.subscribe(self._counting(name), kind)
        events.subscribe(self._dequeued, RequestDequeued)
        events.subscribe(self._throttled, RequestThrottled)
        events.subscribe(self._opened, BreakerOpened)
        events.subscribe(self._closed, BreakerClosed)
        events.subscribe(self._is_degraded, Degraded)
        events.subscribe(self._is_back, Recovered)
        events.subscribe(self._found, ZoneFound)
        events.subscribe(self._moved, ZoneChanged)

    def _counting(self, name: str) -> Callable[[Event], None]:
        def count(event: Event) -> None:
            with self._lock:
                self._counts[name] += 1

        return count

    def _endpoint(self, name: str) -> _Endpoint:
        found = self._endpoints.get(name)
        if found is None:
            name = name if len(self._endpoints) < _MOST_NAMES else _OTHERS
            found = self._endpoints.setdefault(name, _Endpoint())
        return found

    def _answered(self, event: AnswerReceived) -> None:
        with self._lock:
            self._counts["requests"] += 1
            self._endpoint(event.request.endpoint).requests += 1
            if event.error is None or not self._zone:
                self._zone = event.zone

    def _finished(self, event: RequestFinished) -> None:
        with self._lock:
            self._counts["calls"] += 1
            self._seconds.append(event.seconds)
            self._in_trouble = self._refused = 0
            self._last_success = event.at
            self._recent.add(event.at)
            endpoint = self._endpoint(event.request.endpoint)
            endpoint.calls += 1
            endpoint.seconds.append(event.seconds)

    def _failed(self, event: RequestFailed) -> None:
        error = event.error
        if error is None:
            self._counting("given up")(event)
            return
        trouble = is_operational(error)
        with self._lock:
            self._counts["calls"] += 1
            self._counts["failed"] += 1
            self._errors[error.key] += 1
            self._kinds[type(error).__name__] += 1
            self._recent.add(event.at, failed=True, trouble=trouble)
            endpoint = self._endpoint(event.request.endpoint)
            endpoint.calls += 1
            endpoint.failed += 1
            if trouble:
                self._last_trouble = event.at
            # What was refused here says nothing of the way to Autotask; what Autotask refuses says that the way is good.
            if trouble and not isinstance(error, CircuitOpen | Overloaded):
                self._in_trouble += 1
                self._refused = self._refused + 1 if isinstance(error, AuthenticationFailed) else 0
            elif isinstance(error, ResponseError):
                self._in_trouble = self._refused = 0

    def _dequeued(self, event: RequestDequeued) -> None:
        with self._lock:
            self._waits.append(event.seconds)

    def _throttled(self, event: RequestThrottled) -> None:
        with self._lock:
            self._held_back[event.reason] += 1

    def _is_degraded(self, event: Degraded) -> None:
        with self._lock:
            self._degraded[event.what] = event.why

    def _is_back(self, event: Recovered) -> None:
        with self._lock:
            self._degraded.pop(event.what, None)

    def _opened(self, event: BreakerOpened) -> None:
        with self._lock:
            self._open.add((event.zone, event.endpoint))

    def _closed(self, event: BreakerClosed) -> None:
        with self._lock:
            self._open.discard((event.zone, event.endpoint))

    def _found(self, event: ZoneFound) -> None:
        self._zone = event.url

    def _moved(self, event: ZoneChanged) -> None:
        self._zone = event.new


def _hour(gate: Gate, budget: Budget) -> HourMetrics:
    threshold, used = gate.hour.threshold(budget), gate.hour.used(budget)
    allowed = int(threshold * (1 - budget.reserve))
    return HourMetrics(threshold=threshold, used=used, remaining=max(0, allowed - used), utilisation=used / threshold)


def _shown(endpoint: _Endpoint) -> EndpointMetrics:
    latency = _percentiles(endpoint.seconds)
    return EndpointMetrics(calls=endpoint.calls, failed=endpoint.failed, requests=endpoint.requests, latency=latency)


def _percentiles(seconds: Iterable[float]) -> Percentiles:
    values = list(seconds)
    p50, p95, p99, longest = percentiles(values, 0.5, 0.95, 0.99, 1.0)
    return Percentiles(count=len(values), p50=p50, p95=p95, p99=p99, longest=longest)
