"""Which requests a rule befalls: matching, windows, chance, many requests at once; and rules as text, for the command line."""

import asyncio
import signal
from collections import Counter
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from autotask_runtime.metadata import Spec
from autotask_sandbox import (
    FaultRule,
    Latency,
    Maintenance,
    RateLimited,
    ResetAfter,
    ResetBefore,
    RowsChange,
    RowsVanish,
    SandboxServer,
    ServerFault,
    SlowBody,
    Truncated,
    ZoneDies,
    ZoneMoves,
    parse_fault,
)
from autotask_sandbox.cli import main

from .test_sandbox_cli import headers_of, running
from .test_sandbox_faults import ALL, HEADERS, in_process


@pytest.fixture
def server(shared: SandboxServer) -> Iterator[SandboxServer]:
    """One server for all tests, each beginning and ending without rules."""
    shared.sandbox.faults.clear()
    shared.journal.clear()
    yield shared
    shared.sandbox.faults.clear()


@pytest.fixture
def api(server: SandboxServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{server.url}V1.0/", headers=HEADERS) as client:
        yield client


def statuses(api: httpx.Client, times: int, path: str = "Companies/1") -> list[int]:
    return [api.get(path).status_code for _ in range(times)]


def hits(server: SandboxServer) -> list[tuple[str, int]]:
    return [(hit.fault, hit.number) for hit in server.sandbox.faults.hits]


# Matching


@pytest.mark.parametrize(
    ("on", "struck"),
    [
        ("*", {"post tickets/query", "get tickets/7", "post tickets/query/count", "get companies/1", "get zoneinformation"}),
        ("", {"post tickets/query", "get tickets/7", "post tickets/query/count", "get companies/1", "get zoneinformation"}),
        ("GET", {"get tickets/7", "get companies/1", "get zoneinformation"}),
        ("* TICKETS/*", {"post tickets/query", "get tickets/7", "post tickets/query/count"}),
        ("Tickets/query*", {"post tickets/query", "post tickets/query/count"}),
        ("post Tickets/Query", {"post tickets/query"}),
        ("GET,POST tickets/?", {"get tickets/7"}),
        ("/ATServicesRest/V1.0/Companies/*", {"get companies/1"}),
        ("ZoneInformation", {"get zoneinformation"}),
        ("PATCH", set()),
        ("Tickets", set()),
    ],
)
def test_methods_and_routes(server: SandboxServer, api: httpx.Client, on: str, struck: set[str]) -> None:
    server.sandbox.faults.add(FaultRule(Latency(0), on))
    api.post("Tickets/query", json=ALL)
    api.get("tickets/7")
    api.post("Tickets/Query/count", json=ALL)
    api.get("Companies/1")
    api.get("zoneInformation?user=x")
    assert {f"{hit.method} {hit.route}".lower() for hit in server.sandbox.faults.hits} == struck


def test_doubled_slashes_and_version_information_match(server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(ServerFault(), "versioninformation"))
    server.sandbox.faults.add(FaultRule(ServerFault(502), "companies/1"))
    assert httpx.get(f"{server.url}VersionInformation").status_code == 500
    assert httpx.get(f"{server.origin}//atservicesrest//v1.0//Companies//1").status_code == 502


def test_after_and_count(server: SandboxServer, api: httpx.Client) -> None:
    server.sandbox.faults.add(FaultRule(ServerFault(503), "Companies/1", after=2, count=3))
    assert statuses(api, 2, "Companies/0") == [200, 200]  # another request takes no part
    assert statuses(api, 7) == [200, 200, 503, 503, 503, 200, 200]
    assert hits(server) == [("server_fault", 3), ("server_fault", 4), ("server_fault", 5)]
    assert len(server.sandbox.faults.rules()) == 1


def test_rules_in_a_row_are_used_up_one_after_the_other(server: SandboxServer, api: httpx.Client) -> None:
    for fault in (ServerFault(503), RateLimited(), ServerFault(502)):
        server.sandbox.faults.add(FaultRule(fault, count=1))
    assert statuses(api, 4) == [503, 429, 502, 200]
    assert [entry.faults for entry in server.journal.entries()] == [
        ("server_fault",),
        ("rate_limited",),
        ("server_fault",),
        (),
    ]


def test_clear_forgets_all(server: SandboxServer, api: httpx.Client) -> None:
    faults = server.sandbox.faults
    faults.add(FaultRule(ServerFault()))
    faults.add(FaultRule(ZoneDies(), "Tickets/*"))
    assert statuses(api, 1) == [500]
    with pytest.raises(httpx.ReadError):
        api.get("Tickets/7")
    faults.clear()
    assert (faults.rules(), faults.hits) == ([], [])
    assert statuses(api, 1) == [200]


# Chance


def struck(server: SandboxServer, api: httpx.Client, *rules: FaultRule) -> list[tuple[str, int]]:
    server.sandbox.faults.clear()
    for rule in rules:
        server.sandbox.faults.add(rule)
    statuses(api, 80)
    return hits(server)


def test_the_same_seed_strikes_the_same_requests(server: SandboxServer, api: httpx.Client, spec: Spec) -> None:
    rule = FaultRule(ServerFault(), probability=0.3, seed=11)
    first = struck(server, api, rule)
    assert 5 < len(first) < 50
    assert struck(server, api, rule) == first
    assert struck(server, api, FaultRule(ServerFault(), probability=0.3, seed=12)) != first

    async def elsewhere() -> list[tuple[str, int]]:
        async with in_process(spec, rule) as (client, sandbox):
            for _ in range(80):
                await client.get("Companies/1")
            return [(hit.fault, hit.number) for hit in sandbox.faults.hits]

    assert asyncio.run(elsewhere()) == first


def test_what_other_rules_do_does_not_change_the_draws(server: SandboxServer, api: httpx.Client) -> None:
    alone = struck(server, api, FaultRule(Latency(0), probability=0.3, seed=1))
    both = struck(server, api, FaultRule(Latency(0), probability=0.3, seed=1), FaultRule(ServerFault(), probability=0.5, seed=1))
    assert [hit for hit in both if hit[0] == "latency"] == alone
    # Two rules with one seed draw apart.
    assert {number for name, number in both if name == "server_fault"} != {number for _, number in alone}


def test_chance_and_count_and_its_ends(server: SandboxServer, api: httpx.Client) -> None:
    assert struck(server, api, FaultRule(ServerFault(), probability=0.0)) == []
    assert len(struck(server, api, FaultRule(ServerFault(), probability=1.0))) == 80
    every = struck(server, api, FaultRule(ServerFault(), probability=0.3, seed=5))
    assert struck(server, api, FaultRule(ServerFault(), probability=0.3, seed=5, count=4)) == every[:4]


# Many at once


def test_requests_at_once_do_not_mix_up_rules(server: SandboxServer) -> None:
    for rule in (
        FaultRule(ServerFault(503), "GET Companies/*", after=5, count=10),
        FaultRule(RateLimited(), "GET Tickets/*", count=7),
        FaultRule(ResetBefore(), "GET Contacts/*", after=1, count=4),
        FaultRule(Maintenance(), "GET Resources/*", count=3),
        FaultRule(Truncated(), "GET Projects/*", count=2),
        FaultRule(SlowBody(3, pause=0.001), "GET Tasks/*"),
    ):
        server.sandbox.faults.add(rule)

    async def ask(client: httpx.AsyncClient, entity: str) -> tuple[str, str]:
        try:
            answer = await client.get(f"{entity}/1")
        except httpx.TransportError as error:
            return entity, type(error).__name__
        return entity, f"{answer.status_code} {answer.headers['content-type'].partition(';')[0]}" if answer.content else "empty"

    async def all_at_once() -> Counter[tuple[str, str]]:
        entities = ["Companies", "Tickets", "Contacts", "Resources", "Projects", "Tasks"] * 20
        async with httpx.AsyncClient(base_url=f"{server.url}V1.0/", headers=HEADERS, timeout=30) as client:
            return Counter(await asyncio.gather(*(ask(client, entity) for entity in entities)))

    fine = "200 application/json"
    assert asyncio.run(all_at_once()) == {
        ("Companies", "empty"): 10,
        ("Companies", fine): 10,
        ("Tickets", "429 application/json"): 7,
        ("Tickets", fine): 13,
        ("Contacts", "ReadError"): 4,
        ("Contacts", fine): 16,
        ("Resources", "200 text/html"): 3,
        ("Resources", fine): 17,
        ("Projects", "RemoteProtocolError"): 2,
        ("Projects", fine): 18,
        ("Tasks", fine): 20,
    }
    entries = server.journal.entries()
    assert len(entries) == 120
    assert Counter(name for entry in entries for name in entry.faults) == Counter(hit.fault for hit in server.sandbox.faults.hits)


# As text

TEXTS: dict[str, FaultRule] = {
    "reset_after:POST Tickets:probability=0.05": FaultRule(ResetAfter(), "POST Tickets", probability=0.05),
    "reset_before:*": FaultRule(ResetBefore()),
    "latency:GET,POST Tickets/query*:seconds=2.5,after=3,count=2": FaultRule(
        Latency(2.5), "GET,POST Tickets/query*", after=3, count=2
    ),
    "truncated:*:share=0.25": FaultRule(Truncated(0.25)),
    "maintenance:zoneInformation:count=1": FaultRule(Maintenance(), "zoneInformation", count=1),
    "rate_limited:*:retry_after=30.0,form=date": FaultRule(RateLimited(30.0, "date")),
    "server_fault:*:status=503,body=html,seed=4": FaultRule(ServerFault(503, "html"), seed=4),
    "slow_body:*:pieces=4,pause=0.5": FaultRule(SlowBody(4, 0.5)),
    "zone_dies:*:after=9": FaultRule(ZoneDies(), after=9),
    "zone_moves:*:zone=2": FaultRule(ZoneMoves(2)),
    "rows_change:Tickets/query/next:collection=Tickets,rows=7+8,field=status,value=5": FaultRule(
        RowsChange("Tickets", (7, 8), "status", 5), "Tickets/query/next"
    ),
    'rows_change:*:collection=Tickets,rows=7,field=title,value="5"': FaultRule(RowsChange("Tickets", (7,), "title", "5")),
    "rows_change:*:collection=Tickets,rows=7,field=dueDateTime,value=2026-01-02T03:04:05Z": FaultRule(
        RowsChange("Tickets", (7,), "dueDateTime", "2026-01-02T03:04:05Z")
    ),
    "rows_vanish:*:collection=Tickets,rows=7": FaultRule(RowsVanish("Tickets", (7,))),
}


@pytest.mark.parametrize("text", TEXTS)
def test_rules_as_text_and_back(text: str) -> None:
    assert parse_fault(text) == TEXTS[text]
    assert str(TEXTS[text]) == text


def test_short_and_generous_text() -> None:
    assert parse_fault("maintenance") == parse_fault(" Maintenance : ") == FaultRule(Maintenance())
    assert parse_fault("maintenance:* :", seed=3).seed == 3
    assert parse_fault("maintenance::seed=5", seed=3).seed == 5
    assert parse_fault("latency:get: seconds=1 , count=2 ") == FaultRule(Latency(1.0), "get", count=2)
    assert "rows=<lambda>" in str(FaultRule(RowsVanish("Tickets", lambda row: True)))


BAD_TEXTS = {
    "": "there is no kind ''; one of latency, reset_before, ",
    "flood:*": "there is no kind 'flood'",
    "latency": "seconds is missing",
    "latency:*:seconds=x": "seconds=x: a number is expected",
    "latency:*:seconds=-1": "seconds must be 0 or more",
    "latency:*:seconds=nan": "seconds must be 0 or more",
    "latency:*:seconds=inf": "seconds must be 0 or more",
    "latency:*:5": "'5': name=value is expected",
    "latency:*:seconds=1,seconds=2": "seconds is given twice",
    "latency:*:minutes=1": "there is no parameter 'minutes'; one of seconds, after, count, probability, seed is expected",
    "maintenance:FETCH Tickets": "FETCH is no HTTP method",
    "maintenance:POST Tickets query": "methods and a route are expected",
    "maintenance:*:count=0": "count must be 1 or more",
    "maintenance:*:count=1.5": "count=1.5: a whole number is expected",
    "maintenance:*:after=-1": "after must not be negative",
    "maintenance:*:probability=1.5": "probability must be from 0 to 1",
    "truncated:*:share=1": "share must be from 0 to below 1",
    "server_fault:*:status=404": "status must be one of 500, 502, 503",
    "server_fault:*:body=json": "body must be one of empty, html",
    "rate_limited:*:form=weeks": "form must be one of seconds, date",
    "rate_limited:*:retry_after=-1": "retry_after must be 0 or more",
    "slow_body:*:pieces=0": "pieces must be 1 or more",
    "slow_body:*:pause=-1": "pause must be 0 or more",
    "rows_vanish:*:collection=Tickets": "rows is missing",
    "rows_vanish:*:collection=Tickets,rows=a+b": "rows=a+b: ids joined by + is expected",
}


@pytest.mark.parametrize("text", BAD_TEXTS)
def test_bad_text_is_told_in_one_line(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match=r"^fault ") as told:
        parse_fault(text)
    assert BAD_TEXTS[text] in str(told.value)
    assert main(["--port", "0", "--empty", "--fault", text]) == 2
    captured = capsys.readouterr()
    assert captured.err == f"autotask-sandbox: {told.value}\n"
    assert captured.out == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("zone_moves", "there is no zone 1: this sandbox has 1, counted from 0"),
        ("rows_vanish:*:collection=Nothing,rows=7", "there is no entity 'Nothing'"),
    ],
)
def test_text_that_the_sandbox_cannot_follow(text: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--port", "0", "--empty", "--fault", text]) == 2
    assert message in capsys.readouterr().err


def test_the_command_injects_and_shows_its_faults() -> None:
    options = ("--empty", "--fault", "server_fault:GET Version:status=503,count=1", "--fault", "zone_dies:GET Modules")
    with running(*options, "--fault-seed", "7") as (process, environ, banner):
        assert "  fault server_fault:GET Version:status=503,count=1,seed=7\n" in banner
        assert "  fault zone_dies:GET Modules:seed=7\n" in banner
        url = f"{environ['AUTOTASK_API_URL']}V1.0"
        answers: list[Any] = [httpx.get(f"{url}/Version", headers=headers_of(environ)).status_code for _ in range(2)]
        assert answers == [503, 200]
        for path in ("Modules", "Version"):
            with pytest.raises(httpx.ReadError):
                httpx.get(f"{url}/{path}", headers=headers_of(environ))
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
