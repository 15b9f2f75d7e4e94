"""Zones that the user named: reads fail over to backups, writes never do, health is seen. With both clients."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from autotask import AsyncAutotask, Autotask, errors
from autotask_runtime.events import Degraded, Recovered
from autotask_runtime.settings import Breaker, Budget, Retry, Settings, ZoneHost, Zones

from .conftest import Both
from .scripted import HTML, ITEM, Answer, Scripted, answer, scripted
from .test_zones_moves import CREDENTIALS, feed, page


@pytest.fixture
def three() -> Iterator[list[Scripted]]:
    """Three zones that answer."""
    with ExitStack() as stack:
        yield [stack.enter_context(scripted(ITEM)) for _ in range(3)]


def client(kind: str, *hosts: ZoneHost, attempts: int = 1, breaker: bool = False, **choices: Any) -> Both:
    zones = Zones(hosts=hosts, **choices)
    retry = Retry(first=0.0, attempts=attempts)
    settings = Settings(
        timeout=10.0, retry=retry, budget=Budget(learn_every=0), zones=zones, breaker=Breaker(on=breaker, minimum=2)
    )
    return Both(kind, {**CREDENTIALS, "AUTOTASK_API_URL": "http://127.0.0.2:1/"}, settings)


def read(at: Any) -> Any:
    return at.tickets.get(7)


def create(at: Any) -> Any:
    return at.tickets.create(company_id=0, title="t", status=1, priority=1)


def asked(scripts: list[Scripted]) -> list[int]:
    return [len(script.asked) for script in scripts]


TROUBLE = {
    "no connection": Answer(reset=True),
    "html": HTML,
    "503 without words": Answer(status=503, body=b""),
}


@pytest.mark.parametrize("trouble", TROUBLE)
def test_a_read_goes_to_a_backup_when_no_other_zone_can_answer(kind: str, three: list[Scripted], trouble: str) -> None:
    first, second, backup = three
    feed(first, TROUBLE[trouble])
    feed(second, TROUBLE[trouble])
    both = client(kind, ZoneHost(url=first.url), ZoneHost(url=second.url), ZoneHost(url=backup.url, backup=True))
    told: list[Any] = []
    for event in (Degraded, Recovered):
        both.client.events.subscribe(told.append, event)
    assert both(read).title == "t"
    assert asked(three) == [1, 1, 1]
    feed(first, ITEM)
    assert both(read).title == "t"
    assert asked(three) == [2, 1, 1]
    assert [(type(event).__name__, event.what) for event in told] == [("Degraded", "zone"), ("Recovered", "zone")]
    both.close()


@pytest.mark.parametrize("refusal", [answer({"errors": ["no"]}, 500), answer(None, 401), answer({"Message": "no"}, 403)])
def test_what_a_zone_refuses_is_not_asked_of_another(kind: str, three: list[Scripted], refusal: Answer) -> None:
    first, second, backup = three
    feed(first, refusal)
    both = client(kind, ZoneHost(url=first.url), ZoneHost(url=second.url), ZoneHost(url=backup.url, backup=True))
    with pytest.raises(errors.ResponseError):
        both(read)
    assert asked(three) == [1, 0, 0]
    both.close()


@pytest.mark.parametrize("trouble", TROUBLE)
def test_a_write_is_never_passed_on(kind: str, three: list[Scripted], trouble: str) -> None:
    first, second, backup = three
    feed(first, TROUBLE[trouble])
    both = client(
        kind, ZoneHost(url=first.url), ZoneHost(url=second.url, priority=1), ZoneHost(url=backup.url, backup=True), attempts=4
    )
    with pytest.raises(errors.OutcomeUnknown):
        both(create)
    assert asked(three) == [1, 0, 0]
    both.close()


def test_a_write_that_nobody_saw_never_goes_to_a_backup_either(kind: str, three: list[Scripted], unused_port: int) -> None:
    backup = three[2]
    both = client(kind, ZoneHost(url=f"http://127.0.0.1:{unused_port}/"), ZoneHost(url=backup.url, backup=True), attempts=6)
    with pytest.raises(errors.ConnectionFailed):
        both(create)
    assert asked(three) == [0, 0, 0]
    assert both(read).title == "t"
    assert asked(three) == [0, 0, 1]
    both.close()


def test_an_open_breaker_sends_reads_to_the_backup(kind: str, three: list[Scripted]) -> None:
    first, _, backup = three
    feed(first, TROUBLE["503 without words"])
    both = client(kind, ZoneHost(url=first.url), ZoneHost(url=backup.url, backup=True), breaker=True, recheck=0.0)
    for _ in range(6):
        assert both(read).title == "t"
    assert asked(three) == [2, 0, 6]
    both.close()


def test_a_zone_that_failed_three_times_is_passed_over(kind: str, three: list[Scripted]) -> None:
    first, second, _ = three
    feed(first, HTML)
    both = client(kind, ZoneHost(url=first.url), ZoneHost(url=second.url, priority=1))
    for _ in range(5):
        both(read)
    assert asked(three) == [3, 5, 0]
    health = both.client._session.zones.health()
    assert [(zone.usable, zone.errors, zone.requests) for zone in health] == [(False, 3, 3), (True, 0, 5)]
    assert "HTML" in health[0].last_error
    assert health[1].latency is not None
    both.close()


def test_strategies_share_the_requests_out(kind: str, three: list[Scripted]) -> None:
    hosts = [ZoneHost(url=script.url, weight=weight) for script, weight in zip(three, (3, 2, 1), strict=True)]
    for strategy, expected in (("round_robin", [4, 4, 4]), ("weighted", [6, 4, 2]), ("priority", [12, 0, 0])):
        both = client(kind, *hosts, strategy=strategy)
        before = asked(three)
        for _ in range(12):
            both(read)
        assert [after - first for after, first in zip(asked(three), before, strict=True)] == expected
        both.close()


def test_pages_stay_in_the_zone_that_named_them(kind: str, three: list[Scripted]) -> None:
    first, second, _ = three
    for script in (first, second):
        feed(script, page([1], f"{script.url}V1.0/Tickets/query/next?paging=x"), page([2], None))
    both = client(kind, ZoneHost(url=first.url), ZoneHost(url=second.url), strategy="round_robin")
    assert both(lambda at: at.tickets.where().ids()) == [1, 2]
    assert asked(three) == [2, 0, 0]
    both.close()


def test_a_read_whose_zone_fails_between_two_pages_goes_on_by_id_elsewhere(kind: str, three: list[Scripted]) -> None:
    first, second, _ = three
    feed(first, page([1, 4], f"{first.url}V1.0/Tickets/query/next?paging=x"), HTML)
    feed(second, page([9], None))
    both = client(kind, ZoneHost(url=first.url), ZoneHost(url=second.url, backup=True))
    assert both(lambda at: at.tickets.where().ids()) == [1, 4, 9]
    assert b'{"op":"gt","field":"id","value":4}' in second.asked[0].body
    both.close()


def test_a_list_whose_pages_never_come_ends_with_an_error(kind: str, three: list[Scripted]) -> None:
    first = three[0]
    start = page([1], f"{first.url}V1.0/TicketAttachments/query/next?paging=x")
    feed(first, start, HTML, start, HTML, start, HTML, start)
    both = client(kind, ZoneHost(url=first.url), ZoneHost(url=three[1].url, backup=True))
    with pytest.raises(errors.RequestError, match="the next page is at"):
        both(lambda at: at.tickets.attachments(7).list())
    assert asked(three) == [6, 0, 0]
    both.close()


def test_a_next_page_of_a_host_that_nobody_named_is_refused(kind: str, three: list[Scripted]) -> None:
    first, second, other = three
    feed(first, page([1], f"{other.url}V1.0/Tickets/query/next?paging=x"))
    both = client(kind, ZoneHost(url=first.url), ZoneHost(url=second.url))
    with pytest.raises(errors.RequestError, match="refused"):
        both(lambda at: at.tickets.where().all())
    assert asked(three) == [1, 0, 0]
    both.close()


@pytest.mark.parametrize("made", [Autotask, AsyncAutotask])
def test_backups_alone_are_no_zones(made: type[Any]) -> None:
    hosts = (ZoneHost(url="https://a.example/", backup=True),)
    with pytest.raises(errors.ConfigurationError, match="backup"):
        made.from_env(CREDENTIALS, settings=Settings(zones=Zones(hosts=hosts)))
