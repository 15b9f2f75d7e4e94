"""Which zone is next, by strategy and health: pure logic, nothing is sent."""

from collections import Counter

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from autotask import errors
from autotask_runtime.messages import Request, Response, encode
from autotask_runtime.settings import AUTOTASK_ZONES, Strategy, ZoneHost, Zones
from autotask_runtime.zones import choice
from autotask_runtime.zones.choice import Chooser, HealthBook, is_empty, of_the_zone

A, B, C = (f"https://{name}.example/" for name in "abc")


def urls(chooser: Chooser, *, reading: bool = True) -> list[str]:
    return [host.url for host in chooser.order(reading=reading)]


def firsts(chooser: Chooser, times: int) -> Counter[str]:
    return Counter(urls(chooser, reading=False)[0] for _ in range(times))


def down(book: HealthBook, url: str) -> None:
    for _ in range(3):
        book.failed(url, "no connection")


def test_priority_is_an_order() -> None:
    hosts = [ZoneHost(url=A, priority=2), ZoneHost(url=B, priority=1), ZoneHost(url=C, priority=1)]
    assert urls(Chooser(hosts, "priority", HealthBook(30))) == [B, C, A]


def test_round_robin_takes_turns() -> None:
    chooser = Chooser([ZoneHost(url=url) for url in (A, B, C)], "round_robin", HealthBook(30))
    assert [urls(chooser) for _ in range(4)] == [[A, B, C], [B, C, A], [C, A, B], [A, B, C]]


@given(weights=st.lists(st.integers(1, 20), min_size=2, max_size=5))
def test_weights_are_exact_shares(weights: list[int]) -> None:
    hosts = [ZoneHost(url=f"https://{number}.example/", weight=weight) for number, weight in enumerate(weights)]
    chosen = firsts(Chooser(hosts, "weighted", HealthBook(30)), sum(weights) * 3)
    assert [chosen[host.url] for host in hosts] == [3 * weight for weight in weights]


def test_weights_of_those_that_are_there() -> None:
    book = HealthBook(30)
    chooser = Chooser([ZoneHost(url=A, weight=2), ZoneHost(url=B), ZoneHost(url=C)], "weighted", book)
    down(book, A)
    assert firsts(chooser, 10) == {B: 5, C: 5}
    book.answered(A)
    assert firsts(chooser, 8) == {A: 4, B: 2, C: 2}


def test_the_fastest_is_measured_and_the_others_now_and_then() -> None:
    book = HealthBook(30)
    chooser = Chooser([ZoneHost(url=A), ZoneHost(url=B)], "fastest", book)
    book.answered(A, 0.1)
    assert urls(chooser) == [B, A]  # not measured yet
    book.answered(B, 0.3)
    assert urls(chooser) == [A, B]
    for _ in range(20):
        book.answered(A, 0.5)
    assert urls(chooser)[0] == B
    book.answered(B, 0.3)
    assert firsts(chooser, 20) == {B: 19, A: 1}


@pytest.mark.parametrize("strategy", ["priority", "fastest", "weighted", "round_robin"])
def test_backups_come_last_and_take_no_writes(strategy: Strategy) -> None:
    book = HealthBook(30)
    hosts = [ZoneHost(url=A, backup=True), ZoneHost(url=B), ZoneHost(url=C)]
    chooser = Chooser(hosts, strategy, book)
    assert urls(chooser)[-1] == A
    assert sorted(urls(chooser)) == [A, B, C]
    down(book, B)
    assert urls(chooser) == [C, A, B]
    down(book, C)
    assert urls(chooser)[0] == A
    assert urls(chooser, reading=False) in ([B], [C])


def test_health_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr("autotask_runtime.zones.choice.time.monotonic", lambda: now[0])
    book = HealthBook(30)
    hosts = [ZoneHost(url=A), ZoneHost(url=B, backup=True)]
    fresh = book.report(hosts)
    assert [(zone.url, zone.backup, zone.usable, zone.latency, zone.last_seen) for zone in fresh] == [
        (A, False, True, None, None),
        (B, True, True, None, None),
    ]
    book.answered(A, 0.2)
    book.answered(A, 0.4)
    book.answered(A)
    down(book, A)
    first = book.report(hosts)[0]
    assert first.latency == pytest.approx(0.3)
    assert (first.errors, first.requests, first.usable) == (3, 6, False)
    assert first.last_error == "no connection"
    assert first.last_seen is not None
    now[0] += 31
    assert book.report(hosts)[0].usable
    now[0] += 300
    assert book.report(hosts)[0].errors == 0


def test_only_the_zone_s_own_failures_are_its_trouble() -> None:
    request = Request(method="GET", path="Tickets/7", entity="Tickets")
    assert of_the_zone(errors.ConnectionFailed("no", request))
    assert of_the_zone(errors.HtmlPage("page", request))
    assert of_the_zone(errors.CircuitOpen("open", request))
    assert of_the_zone(errors.RequestTimeout("slow", request))
    assert of_the_zone(errors.TruncatedAnswer("cut", request))
    assert not of_the_zone(errors.ProtocolError("odd", request))


def said(data: object) -> Response:
    return Response(status=200, headers={}, content=encode(data))


@pytest.mark.parametrize("data", [{"items": []}, {"item": None}, {"queryCount": 0}, {"items": [], "pageDetails": {}}])
def test_what_is_empty(data: object) -> None:
    assert is_empty(said(data))


@pytest.mark.parametrize("data", [{}, [], None, {"items": [{}]}, {"item": {}}, {"queryCount": 1}, {"itemId": 1}])
def test_what_is_not(data: object) -> None:
    assert not is_empty(said(data))


def test_autotask_s_own_zones_are_probed_for_its_own_look_up_only() -> None:
    assert Zones().probe == Zones().probes() == AUTOTASK_ZONES
    assert "https://webservices14.autotask.net/ATServicesRest/" in AUTOTASK_ZONES
    assert Zones(lookup_url="https://proxy.example/ATServicesRest/").probe == ()
    assert evolve(Zones(), lookup_url="https://proxy.example/ATServicesRest/").probes() == ()
    assert Zones(lookup_url="https://proxy.example/", probe=(A,)).probes() == (A,)


def test_a_page_names_its_zone() -> None:
    chooser = Chooser([ZoneHost(url=A), ZoneHost(url=B, backup=True)], "priority", HealthBook(30))
    found = chooser.at(f"{B}V1.0/Tickets/query/next?paging=x")
    assert found is not None
    assert found.url == B
    assert chooser.at(C) is None
    assert choice.host_of(f"{C}x") == "c.example:443"
