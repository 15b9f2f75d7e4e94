"""The look-up in trouble, zones in trouble, and where credentials go. With both clients."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autotask import AsyncAutotask, errors
from autotask_runtime._async.exchange import AsyncExchange
from autotask_runtime._sync.exchange import Exchange
from autotask_runtime.configuration.credentials import Credentials, may_receive_credentials
from autotask_runtime.events import AnswerReceived, Degraded, Recovered, ZoneChanged, ZoneFound
from autotask_runtime.messages import Request
from autotask_runtime.settings import Budget, Retry, Settings, Zones

from .conftest import Both
from .scripted import HTML, ITEM, Answer, Scripted, answer, scripted
from .test_zones_moves import CREDENTIALS, feed, zone

UNKNOWN = answer({"errors": ["Zone information could not be determined"]}, 500)
SECRETS = (CREDENTIALS["AUTOTASK_SECRET"], CREDENTIALS["AUTOTASK_INTEGRATION_CODE"])
TROUBLE = {"html": HTML, "503": Answer(status=503, body=b""), "reset": Answer(reset=True), "no json": Answer(body=b"x")}


def settings(lookup: Scripted, *, attempts: int = 4, **choices: Any) -> Settings:
    zones = Zones(**{"lookup_url": lookup.url, "cache": "off", **choices})
    return Settings(timeout=10.0, retry=Retry(first=0.0, attempts=attempts), budget=Budget(learn_every=0), zones=zones)


def outcome(kind: str, given: Settings, *programs: Callable[[Any], Any]) -> tuple[list[Any], list[Any]]:
    """What each program gives, or its error; and what the client told meanwhile."""
    told: list[Any] = []
    results: list[Any] = []
    both = Both(kind, CREDENTIALS, given)
    for event in (ZoneFound, ZoneChanged, Degraded, Recovered):
        both.client.events.subscribe(told.append, event)
    for program in programs:
        try:
            results.append(both(program))
        except errors.AutotaskError as error:
            results.append(error)
    both.close()
    return results, told


def read(at: Any) -> Any:
    return at.tickets.get(7)


def create(at: Any) -> Any:
    return at.tickets.create(company_id=0, title="t", status=1, priority=1)


@pytest.mark.parametrize("program", [read, create])
@pytest.mark.parametrize("trouble", TROUBLE)
def test_a_look_up_in_trouble_is_repeated_for_creates_as_well(kind: str, trouble: str, program: Any) -> None:
    with scripted(ITEM) as lookup, scripted(answer({"item": {"id": 7}, "itemId": 7})) as home:
        feed(lookup, TROUBLE[trouble], TROUBLE[trouble], zone(home))
        (found,), _ = outcome(kind, settings(lookup), program)
        assert getattr(found, "id", found) == 7
        assert (len(lookup.asked), len(home.asked)) == (3, 1)


@pytest.mark.parametrize("program", [read, create])
def test_trouble_of_the_look_up_that_stays_is_its_own_error(kind: str, program: Any) -> None:
    with scripted(HTML) as lookup:
        (error,), _ = outcome(kind, settings(lookup), program)
        assert isinstance(error, errors.HtmlPage)
        assert not error.reached
        assert len(lookup.asked) == 4


def test_an_unknown_user_is_an_error_at_once(kind: str) -> None:
    with scripted(UNKNOWN) as lookup, scripted(ITEM) as probed:
        (error,), _ = outcome(kind, settings(lookup, probe=(probed.url,)), read)
        assert isinstance(error, errors.ConfigurationError)
        assert CREDENTIALS["AUTOTASK_USERNAME"] in str(error)
        assert (len(lookup.asked), len(probed.asked)) == (1, 0)


# Probing


def test_when_the_look_up_is_down_all_zones_are_asked_at_once(kind: str) -> None:
    together = threading.Barrier(3)
    with scripted(HTML) as lookup, scripted(ITEM) as home, scripted(ITEM) as one, scripted(ITEM) as two, scripted(ITEM) as three:
        for script, said in ((one, HTML), (two, zone(home)), (three, UNKNOWN)):
            feed(script, Answer(status=said.status, body=said.body, headers=said.headers, before=lambda: together.wait(10)))
        probe = (one.url, two.url, three.url)
        (found, again), told = outcome(kind, settings(lookup, probe=probe), read, lambda at: at.zone_information())
        assert found.title == "t"
        assert again.zone_name == "Z"
        assert [(event.source, event.url) for event in told if isinstance(event, ZoneFound)] == [("probe", home.url)]
        assert {event.what for event in told if isinstance(event, Degraded)} == {"zone lookup"}
        for script in (lookup, one, two, three):
            shown = "".join(f"{item.path} {item.headers}" for item in script.asked)
            assert "zoneInformation?user=" in shown
            assert not [secret for secret in SECRETS if secret in shown]


def test_when_no_zone_answers_the_look_up_s_own_error_is_told(kind: str, unused_port: int) -> None:
    with scripted(Answer(status=503, body=b"")) as lookup:
        probe = (f"http://127.0.0.1:{unused_port}/",)
        (error,), _ = outcome(kind, settings(lookup, probe=probe, attempts=1), read)
        assert isinstance(error, errors.ServerFault)
        assert len(lookup.asked) == 1


def test_a_probed_zone_cannot_send_credentials_elsewhere(kind: str) -> None:
    with scripted(HTML) as lookup, scripted(ITEM) as liar, scripted(ITEM) as evil:
        feed(liar, answer({"url": evil.url.replace("127.0.0.1", "localhost")}))
        (error,), _ = outcome(kind, settings(lookup, probe=(liar.url,), attempts=1), read)
        assert isinstance(error, errors.HtmlPage)
        assert evil.asked == []


# A zone in trouble


@pytest.mark.parametrize("trouble", ["html", "503", "reset"])
def test_a_zone_in_trouble_leads_to_one_look_up_that_finds_the_new_one(kind: str, trouble: str) -> None:
    with scripted(ITEM) as lookup, scripted(ITEM) as old, scripted(ITEM) as new:
        feed(lookup, zone(old), zone(new))
        feed(old, ITEM, TROUBLE[trouble])
        found, told = outcome(kind, settings(lookup, attempts=1), read, read, read)
        assert [row.title for row in found] == ["t", "t", "t"]
        assert [(event.old, event.new) for event in told if isinstance(event, ZoneChanged)] == [(old.url, new.url)]
        assert [len(script.asked) for script in (lookup, old, new)] == [2, 2, 2]


def test_trouble_that_stays_looks_up_once_in_a_while(kind: str) -> None:
    with scripted(ITEM) as lookup, scripted(HTML) as home:
        feed(lookup, zone(home))
        found, _ = outcome(kind, settings(lookup), read, read)
        assert {type(error) for error in found} == {errors.HtmlPage}
        assert (len(lookup.asked), len(home.asked)) == (2, 8)
        outcome(kind, settings(lookup, recheck=0.0), read)
        assert (len(lookup.asked), len(home.asked)) == (2 + 5, 12)


def test_a_create_in_trouble_is_not_repeated_in_the_new_zone_unless_nobody_saw_it(kind: str, unused_port: int) -> None:
    with scripted(ITEM) as lookup, scripted(HTML) as old, scripted(answer({"itemId": 5})) as new:
        feed(lookup, zone(old), zone(new))
        (error, number), _ = outcome(kind, settings(lookup), create, create)
        assert isinstance(error, errors.OutcomeUnknown)
        assert number == 5
        assert [len(script.asked) for script in (lookup, old, new)] == [2, 1, 1]
        feed(lookup, answer({"url": f"http://127.0.0.1:{unused_port}/"}), zone(new))
        (number,), _ = outcome(kind, settings(lookup, attempts=1), create)
        assert number == 5


def test_a_look_up_that_fails_after_a_401_leaves_the_401(kind: str) -> None:
    with scripted(ITEM) as lookup, scripted(answer(None, 401)) as home:
        feed(lookup, zone(home), HTML)
        (error,), told = outcome(kind, settings(lookup), read)
        assert isinstance(error, errors.AuthenticationFailed)
        # The look-up is asked as often as requests are tried, the zone that refused the credentials once.
        assert [len(script.asked) for script in (lookup, home)] == [5, 1]
        assert [event.what for event in told if isinstance(event, Degraded)] == ["zone lookup"] * 4


def test_a_look_up_that_fails_once_after_a_401_does_not_lose_the_tenant(kind: str) -> None:
    with scripted(ITEM) as lookup, scripted(answer(None, 401)) as old, scripted(ITEM) as new:
        feed(lookup, zone(old), HTML, zone(new))
        (found,), _ = outcome(kind, settings(lookup), read)
        assert found.title == "t"
        assert [len(script.asked) for script in (lookup, old, new)] == [3, 1, 1]


def test_those_who_wait_for_a_look_up_that_fails_share_its_failure() -> None:
    """Eight tasks start together; were each to try for itself, there would be eight look-ups, one after the other."""

    async def together(lookup: Scripted) -> list[Any]:
        async with AsyncAutotask.from_env(CREDENTIALS, settings=settings(lookup, attempts=1)) as at:
            return await asyncio.gather(*(at.tickets.get(number) for number in range(8)), return_exceptions=True)

    with scripted(Answer(status=503, body=b"")) as lookup:
        failures = asyncio.run(together(lookup))
        assert {type(error) for error in failures} == {errors.ServerFault}
        assert len({id(error) for error in failures}) == 8
        assert len(lookup.asked) == 2  # the others came while the first one was under way, so it does not count for them


# Where credentials go


ELSEWHERE = ["http://127.0.0.2:1/", "https://autotask.net.evil.example/", "http://webservices3.autotask.net/", ""]


@pytest.mark.parametrize("zone_url", ELSEWHERE)
def test_the_last_step_sends_credentials_nowhere_else(kind: str, zone_url: str) -> None:
    """Whatever the policies make of the zone."""
    both = Both(kind, {**CREDENTIALS, "AUTOTASK_API_URL": "http://127.0.0.1:9/"})
    session = both.client._session
    sent: list[AnswerReceived] = []
    session.events.subscribe(sent.append, AnswerReceived)
    who = Credentials(username="u", secret="s", integration_code="i")
    exchange = (Exchange if kind == "sync" else AsyncExchange)(session.transport, who, session.events, session.zones.named)
    with pytest.raises(errors.RequestError, match="refused"):
        both.wait(exchange(Request(method="GET", path="Tickets/7", entity="Tickets", zone=zone_url)))
    assert sent == []
    both.close()


def test_all_hosts_that_the_user_named_may_have_them() -> None:
    named = ("https://a.example/x", "http://127.0.0.1:1/")
    assert may_receive_credentials("https://a.example:444/", *named)
    assert may_receive_credentials("http://127.0.0.1:2/", *named)
    assert not may_receive_credentials("http://a.example/", *named)
    assert not may_receive_credentials("https://b.example/", *named)
    assert not may_receive_credentials("http://webservices3.autotask.net/")


# What was not there and is back


def test_health_hears_when_the_look_up_and_the_cache_are_back(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "zones.json"
    folder.mkdir()
    told: list[Any] = []
    with scripted(ITEM) as lookup, scripted(answer({"items": []})) as home:
        feed(lookup, HTML, zone(home))
        both = Both(kind, CREDENTIALS, settings(lookup, cache=str(folder), confirm=0.0, recheck=0.0))
        for event in (Degraded, Recovered):
            both.client.events.subscribe(told.append, event)
        assert both(lambda at: at.tickets.where().ids()) == []
        folder.rmdir()
        assert both(lambda at: at.tickets.where().ids()) == []
        both.close()
    names = [f"{type(event).__name__} {event.what}" for event in told]
    assert names.count("Degraded zone lookup") == names.count("Recovered zone lookup") == 1
    assert names[-1] == "Recovered zone cache"
    assert folder.is_file()


def test_a_look_up_that_failed_is_tried_again_later(kind: str) -> None:
    """Not only when the answer is beyond its lifetime: until then health would go on telling that it is down."""
    with scripted(ITEM) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home), HTML, zone(home))
        feed(home, ITEM, HTML, ITEM)
        found, told = outcome(kind, settings(lookup, recheck=1e-6), *[read] * 4)
        assert [row.title for row in found] == ["t"] * 4
        assert len(lookup.asked) == 3
        assert [type(event).__name__ for event in told] == ["ZoneFound", "Degraded", "Recovered"]


def test_a_user_that_no_zone_knows_is_counted_as_trouble(kind: str) -> None:
    with scripted(answer({"errors": ["Zone information could not be determined"]}, 500)) as lookup:
        both = Both(kind, CREDENTIALS, settings(lookup))
        for _ in range(5):
            with pytest.raises(errors.ConfigurationError, match="is the name right"):
                both(read)
        metrics, health = both.client.metrics(), both.client.health()
        both.close()
    assert (metrics.failed, metrics.errors, metrics.given_up) == (5, {"ConfigurationError": 5}, 0)
    assert health.status.value == "unavailable"


def test_other_words_of_the_look_up_are_its_trouble_not_the_user_s(kind: str) -> None:
    with scripted(answer({"message": "Endpoint request timed out"}, 504), ITEM) as lookup, scripted(ITEM) as home:
        feed(lookup, answer({"message": "Endpoint request timed out"}, 504), zone(home))
        (found,), _ = outcome(kind, settings(lookup), read)
        assert found.title == "t"
