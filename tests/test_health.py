"""What ``at.health()`` makes of the figures: each threshold from both sides, and both clients."""

from contextlib import suppress
from typing import Any

import attrs
import pytest

from autotask import errors
from autotask.settings import Budget, Retry, Settings
from autotask_runtime.events import Events
from autotask_runtime.health import Health, Status, health_of
from autotask_runtime.limits.gate import Gate
from autotask_runtime.limits.hour import Hour
from autotask_runtime.watch.meter import Meter
from autotask_runtime.watch.metrics import HourMetrics, Percentiles, QueueMetrics

from .conftest import Both
from .scripted import ITEM, Answer, scripted
from .test_policies import environ

NOW = 1_000_000.0
IDLE = Meter(Events()).metrics(Gate(Hour()), Budget())


def judged(**changes: Any) -> Health:
    """The health of an idle client with these figures changed."""
    return health_of(attrs.evolve(IDLE, **changes), Budget(queue_limit=100), NOW)


def hour(used: int, remaining: int = 10) -> HourMetrics:
    return HourMetrics(threshold=100, used=used, remaining=remaining, utilisation=used / 100)


def queue(waiting: int, seconds: float) -> QueueMetrics:
    return QueueMetrics(waiting=waiting, queued=200, shed=0, wait=Percentiles(count=1, p95=seconds), held_back={})


def test_an_idle_client_is_healthy() -> None:
    assert health_of(IDLE, Budget(), NOW) == Health(status=Status.HEALTHY, findings=())
    assert str(judged()) == "healthy"


@pytest.mark.parametrize(
    ("changes", "status", "words"),
    [
        ({"in_trouble": 4, "last_trouble": NOW}, Status.HEALTHY, ""),
        ({"in_trouble": 5, "last_trouble": NOW}, Status.UNAVAILABLE, "the last 5 calls in a row met trouble"),
        ({"in_trouble": 5, "last_trouble": NOW - 299}, Status.UNAVAILABLE, "the last 5 calls"),
        ({"in_trouble": 5, "last_trouble": NOW - 300}, Status.HEALTHY, ""),
        ({"in_trouble": 2, "refused": 2, "last_trouble": NOW}, Status.HEALTHY, ""),
        ({"in_trouble": 3, "refused": 3, "last_trouble": NOW - 9999}, Status.UNAVAILABLE, "the credentials were refused 3 times"),
        ({"recent_calls": 9, "trouble_rate": 1.0}, Status.HEALTHY, ""),
        ({"recent_calls": 10, "trouble_rate": 0.04}, Status.HEALTHY, ""),
        ({"recent_calls": 10, "error_rate": 1.0}, Status.HEALTHY, ""),
        ({"recent_calls": 20, "trouble_rate": 0.05}, Status.DEGRADED, "5% of 20 calls within 5 minutes"),
        ({"recent_calls": 20, "trouble_rate": 0.25}, Status.CRITICAL, "25% of 20 calls"),
        ({"hour": hour(49)}, Status.HEALTHY, ""),
        ({"hour": hour(50)}, Status.DEGRADED, "50% of the hour is used: Autotask slows every call by half a second"),
        ({"hour": hour(75)}, Status.DEGRADED, "by a second"),
        ({"hour": hour(96, remaining=0)}, Status.CRITICAL, "96 of 100 requests of the hour are used"),
        ({"queue": queue(89, 1)}, Status.HEALTHY, ""),
        ({"queue": queue(90, 1)}, Status.CRITICAL, "90 requests wait, of 100 that may"),
        ({"queue": queue(1, 30)}, Status.HEALTHY, ""),
        ({"queue": queue(1, 31)}, Status.DEGRADED, "turns took 31 seconds"),
        ({"queue": queue(0, 99)}, Status.HEALTHY, ""),
        ({"open_breakers": (("https://z/", "tickets"),)}, Status.DEGRADED, "tickets at https://z/ is left alone"),
        ({"degraded": {"redis": "no route"}}, Status.DEGRADED, "without redis: no route"),
    ],
)
def test_each_threshold_from_both_sides(changes: dict[str, Any], status: Status, words: str) -> None:
    found = judged(**changes)
    assert found.status is status
    assert len(found.findings) == (status is not Status.HEALTHY)
    for finding in found.findings:
        assert words in finding.reason
        assert finding.advice
        assert finding.status is status


def test_the_worst_counts_and_comes_first() -> None:
    found = judged(hour=hour(60), recent_calls=10, trouble_rate=1.0, in_trouble=10, last_trouble=NOW, degraded={"redis": "x"})
    assert [item.status.value for item in found.findings] == ["unavailable", "critical", "degraded", "degraded"]
    assert found.status is Status.UNAVAILABLE
    assert str(found).splitlines()[0] == "unavailable"
    assert len(str(found).splitlines()) == 5


REFUSED, RESET = Answer(status=401, body=b""), Answer(reset=True)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("answers", "states"),
    [
        ([REFUSED, REFUSED, REFUSED], "healthy healthy healthy unavailable"),
        ([RESET] * 5 + [ITEM], "healthy healthy healthy healthy healthy unavailable healthy"),
    ],
    ids=["credentials", "connection"],
)
def test_a_client_knows_how_it_is_doing_without_asking(kind: str, answers: list[Answer], states: str) -> None:
    settings = Settings(retry=Retry(attempts=1), budget=Budget(learn_every=0, database=f"{states} {kind}"))
    with scripted(*answers) as script:
        both = Both(kind, environ(script), settings)
        found = [both.client.health().status.value]
        for _ in answers:
            with suppress(errors.RequestError):
                both(lambda at: at.tickets.get(7))
            found.append(both.client.health().status.value)
        both.close()
        assert found == states.split()
        assert len(script.asked) == len(answers)
