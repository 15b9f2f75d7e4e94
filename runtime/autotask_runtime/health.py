"""How a client is doing, judged from its figures: ``at.health()`` gives a :class:`Health`. Nothing is sent for it.

=================  ============================================================================================================
``UNAVAILABLE``    the last 5 calls in a row met trouble, the last of them within 5 minutes; or the credentials were refused
                   3 times in a row
``CRITICAL``       at least 10 calls within 5 minutes, of which a quarter met trouble; nothing of the hour is left for this
                   client; the queue is nine tenths full
``DEGRADED``       at least 10 calls within 5 minutes, of which 5 % met trouble; half of the hour is used, from where on Autotask
                   slows every call down; an endpoint is left alone; something is not there (Redis, the zone look-up);
                   5 of 100 waited for their turn for more than 30 seconds, and somebody waits now
``HEALTHY``        none of these
=================  ============================================================================================================

Trouble is what lies not in the request itself: connection, time, limits, credentials, faults of the server. What Autotask refuses
because of its values is none.
"""

from collections.abc import Iterator
from enum import Enum

from attrs import define

from .settings import Budget
from .watch.metrics import Metrics
from .watch.tallies import RECENT

TROUBLES_IN_A_ROW = 5
REFUSALS_IN_A_ROW = 3
FEWEST_CALLS = 10
CRITICAL_TROUBLE = 0.25
DEGRADED_TROUBLE = 0.05
CRITICAL_QUEUE = 0.9
SLOW_TURN = 30.0
# Autotask's own steps (api-facts, section 7).
FIRST_STEP = 0.5
SECOND_STEP = 0.75


__all__ = ["Finding", "Health", "Status"]


class Status(Enum):
    """From good to bad."""

    HEALTHY = "healthy"
    DEGRADED = "degraded"
    CRITICAL = "critical"
    UNAVAILABLE = "unavailable"


_ORDER = list(Status)


@define(frozen=True, kw_only=True)
class Finding:
    """One thing that is not as it should be, and what may help."""

    status: Status
    reason: str
    advice: str


@define(frozen=True, kw_only=True)
class Health:
    """The worst of the findings, and all of them, the worst first."""

    status: Status
    findings: tuple[Finding, ...]

    def __str__(self) -> str:
        return "\n".join([self.status.value, *(f"{item.status.value}: {item.reason}; {item.advice}" for item in self.findings)])


def health_of(metrics: Metrics, budget: Budget, now: float) -> Health:
    """The health that these figures show at this time, in seconds since 1970."""
    found = [*_reach(metrics, now), *_troubles(metrics), *_hour(metrics), *_queue(metrics, budget), *_losses(metrics)]
    found.sort(key=lambda item: -_ORDER.index(item.status))  # a stable sort: of equals, what was looked at first
    return Health(status=found[0].status if found else Status.HEALTHY, findings=tuple(found))


def _reach(metrics: Metrics, now: float) -> Iterator[Finding]:
    if metrics.refused >= REFUSALS_IN_A_ROW:
        yield Finding(
            status=Status.UNAVAILABLE,
            reason=f"the credentials were refused {metrics.refused} times in a row",
            advice="stop before Autotask locks the user; check user name, secret and integration code",
        )
    elif metrics.in_trouble >= TROUBLES_IN_A_ROW and now - (metrics.last_trouble or 0.0) < RECENT:
        yield Finding(
            status=Status.UNAVAILABLE,
            reason=f"the last {metrics.in_trouble} calls in a row met trouble",
            advice="metrics().errors says which; the catalogue of errors has advice for each",
        )


def _troubles(metrics: Metrics) -> Iterator[Finding]:
    rate = metrics.trouble_rate
    if metrics.recent_calls >= FEWEST_CALLS and rate >= DEGRADED_TROUBLE:
        yield Finding(
            status=Status.CRITICAL if rate >= CRITICAL_TROUBLE else Status.DEGRADED,
            reason=f"{rate:.0%} of {metrics.recent_calls} calls within {RECENT / 60:.0f} minutes met trouble",
            advice="metrics().endpoints says where, metrics().errors what",
        )


def _hour(metrics: Metrics) -> Iterator[Finding]:
    hour = metrics.hour
    if not hour.remaining:
        yield Finding(
            status=Status.CRITICAL,
            reason=f"{hour.used} of {hour.threshold} requests of the hour are used, and nothing is left for this client",
            advice="send less, or lower Budget.reserve; requests wait until the count falls",
        )
    elif hour.utilisation >= FIRST_STEP:
        yield Finding(
            status=Status.DEGRADED,
            reason=f"{hour.utilisation:.0%} of the hour is used: Autotask slows every call by "
            + ("a second" if hour.utilisation >= SECOND_STEP else "half a second"),
            advice="give what can wait a priority below Budget.pace_below",
        )


def _queue(metrics: Metrics, budget: Budget) -> Iterator[Finding]:
    queue = metrics.queue
    if queue.waiting >= budget.queue_limit * CRITICAL_QUEUE:
        yield Finding(
            status=Status.CRITICAL,
            reason=f"{queue.waiting} requests wait, of {budget.queue_limit} that may",
            advice="send less at once; from there on the least urgent are refused",
        )
    elif queue.waiting and queue.wait.p95 > SLOW_TURN:
        yield Finding(
            status=Status.DEGRADED,
            reason=f"{queue.waiting} requests wait, and turns took {queue.wait.p95:.0f} seconds",
            advice="send less at once, or give what matters a higher priority",
        )


def _losses(metrics: Metrics) -> Iterator[Finding]:
    for zone, endpoint in metrics.open_breakers:
        yield Finding(
            status=Status.DEGRADED,
            reason=f"{endpoint} at {zone} is left alone, because most of its calls failed",
            advice="it is tried again after Breaker.pause",
        )
    for what, why in metrics.degraded.items():
        yield Finding(status=Status.DEGRADED, reason=f"without {what}: {why}", advice="a poorer way is taken until it is back")
