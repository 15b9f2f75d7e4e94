"""Settings given as arguments: what each may be, what is said of all that may not, presets, and no password shown."""

import math
from contextlib import suppress
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autotask import errors
from autotask.settings import Breaker, Budget, Retry, Settings, ZoneHost, Zones
from autotask_runtime.configuration.rules import Section, without_password

KINDS = (Settings, Retry, Budget, Zones, ZoneHost, Breaker)
ZONE = "https://webservices14.autotask.net/ATServicesRest/"
ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    1,
    -1,
    10**400,
    math.nan,
    math.inf,
    -math.inf,
    "",
    "x",
    [],
    (),
    {},
    b"x",
    object(),
    Retry(),
)


def refusal(kind: type[Section], **values: Any) -> list[str]:
    """What is said of these values, a line each."""
    with pytest.raises(errors.ConfigurationError) as told:
        kind(**values)
    return str(told.value).splitlines()


@pytest.mark.parametrize(
    ("kind", "values", "line"),
    [
        (Retry, {"attempts": 0}, "retry.attempts: 0; at least 1"),
        (Retry, {"attempts": True}, "retry.attempts: True; a whole number, at least 1"),
        (Retry, {"attempts": 2.5}, "retry.attempts: 2.5; a whole number, at least 1"),
        (Retry, {"growth": "expo"}, "retry.growth: 'expo'; one of exponential, linear, fibonacci, constant"),
        (Retry, {"growth": []}, "retry.growth: a list; one of exponential, linear, fibonacci, constant"),
        (Retry, {"first": math.nan}, "retry.first: nan; a number"),
        (Retry, {"first": -0.1}, "retry.first: -0.1; at least 0"),
        (Retry, {"longest": math.inf}, "retry.longest: inf; at most 1e+09"),
        (Retry, {"jitter": 1}, "retry.jitter: 1; true or false"),
        (Retry, {"within": 0}, "retry.within: 0; more than 0"),
        (Budget, {"reserve": 0.96}, "budget.reserve: 0.96; at most 0.95"),
        (Budget, {"threshold": 0}, "budget.threshold: 0; at least 1"),
        (Budget, {"pace_below": 12}, "budget.pace_below: 12; at most 11"),
        (Budget, {"database": " "}, "budget.database: ' '; a text that is not empty"),
        (Zones, {"probe": [ZONE]}, "zones.probe: a list; a tuple of URLs"),
        (Zones, {"hosts": (ZONE,)}, "zones.hosts: a tuple; number 1: settings.ZoneHost(…)"),
        (ZoneHost, {"url": ZONE, "weight": 0}, "host.weight: 0; more than 0"),
        (Breaker, {"rate": 1.01}, "breaker.rate: 1.01; at most 1"),
        (Settings, {"timeout": "30"}, "timeout: '30'; a number"),
        (Settings, {"priority": 11}, "priority: 11; at most 10"),
        (Settings, {"retry": {"attempts": 3}}, "retry: a dict; settings.Retry(…)"),
        (Settings, {"batch_window": 0}, "batch_window: 0; more than 0"),
    ],
)
def test_a_wrong_value_is_refused_in_the_words_of_its_field(kind: type[Section], values: dict[str, Any], line: str) -> None:
    assert refusal(kind, **values) == [line]


def test_everything_that_is_wrong_is_listed_at_once() -> None:
    assert [line.partition(":")[0] for line in refusal(Retry, attempts=0, growth="x", first="y", jitter=None)] == [
        "retry.attempts",
        "retry.growth",
        "retry.first",
        "retry.jitter",
    ]


def test_a_copy_with_changes_is_checked_too() -> None:
    with pytest.raises(errors.ConfigurationError, match="timeout: -1; more than 0"):
        attrs.evolve(Settings(), timeout=-1)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_rule(kind: type[Section]) -> None:
    """No field takes whatever there is: an object of no use is refused by each."""
    for item in attrs.fields(kind):  # type: ignore[arg-type]
        values = {"url": ZONE, item.name: object()} if kind is ZoneHost else {item.name: object()}
        assert [line.partition(":")[0] for line in refusal(kind, **values)] == [f"{kind.where}{item.name}"]


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_whatever_is_given_is_taken_or_refused_with_a_configuration_error(kind: type[Section], data: st.DataObject) -> None:
    values = {item.name: data.draw(st.sampled_from(ODD)) for item in attrs.fields(kind)}  # type: ignore[arg-type]
    with suppress(errors.ConfigurationError):
        kind(**values)


def test_waits_without_an_end_are_allowed_where_they_are_meant() -> None:
    assert Retry(within=math.inf).within == math.inf
    assert refusal(Budget, queue_timeout=math.inf) == ["budget.queue_timeout: inf; at most 1e+09"]


@pytest.mark.parametrize("cache", ["memory", "off", "/var/cache/zone@home.json", "redis://localhost/0", "unix:///run/redis.sock"])
def test_the_zone_cache_is_a_word_a_path_or_redis(cache: str) -> None:
    assert Zones(cache=cache).cache == cache


@pytest.mark.parametrize("url", ["http://u:pw-of-redis@h/0", "localhost:6379", "", 5])
def test_redis_is_named_by_its_url(url: Any) -> None:
    (line,) = refusal(Budget, redis=url)
    assert line.endswith("the URL of a Redis server (redis://host:6379/0)")
    assert "pw-of-redis" not in line


# Presets


@pytest.mark.parametrize("preset", [Settings.production, Settings.development])
def test_presets_differ_from_the_defaults_and_say_why(preset: Any) -> None:
    assert preset() != Settings()
    changed = [item.name for item in attrs.fields(Settings) if getattr(preset(), item.name) != getattr(Settings(), item.name)]
    assert changed
    for name in changed:
        assert f"``{name}``" in preset.__doc__


def test_production_leaves_more_to_others_and_waits_for_less() -> None:
    usual, production = Settings(), Settings.production()
    assert production.budget.reserve > usual.budget.reserve
    assert production.budget.queue_limit < usual.budget.queue_limit
    assert production.retry.attempts > usual.retry.attempts


def test_development_shows_trouble_soon() -> None:
    usual, development = Settings(), Settings.development()
    assert development.timeout < usual.timeout
    assert development.retry.within < usual.retry.within
    assert not development.breaker.on


# Passwords

PASSWORD = "pw-of-redis"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("redis://h/0", "redis://h/0"),
        (f"redis://:{PASSWORD}@h:1/0", "redis://***@h:1/0"),
        (f"rediss://u:{PASSWORD}@x@h/0", "rediss://***@h/0"),
        (f"redis://h/0?password={PASSWORD}", "redis://h/0?***"),
        (f"redis://h/0?password=p@{PASSWORD}", "redis://***"),
        (f"redis://:a?{PASSWORD}@h/0", "redis://***"),
        (f"redis://u:{PASSWORD}@h/0?password={PASSWORD}", "redis://***@h/0?***"),
        ("/home/me@work/zone.json", "/home/me@work/zone.json"),
        ("memory", "memory"),
        ("", ""),
        (None, None),
    ],
)
def test_urls_are_shown_without_passwords(url: str | None, shown: str | None) -> None:
    assert without_password(url) == shown


@pytest.mark.parametrize("text", [f"redis://:{PASSWORD}@h/0", f"redis://h/0?password={PASSWORD}", f"redis://:a?{PASSWORD}@h/0"])
def test_settings_show_no_password(text: str) -> None:
    settings = Settings(budget=Budget(redis=text), zones=Zones(cache=text))
    for shown in (repr(settings), str(settings), repr(settings.budget), f"{settings.zones}"):
        assert PASSWORD not in shown
        assert "redis://" in shown
