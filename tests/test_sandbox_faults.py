"""Faults on the wire: every kind, with a plain HTTP client, over a real connection and in process."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from autotask_runtime.metadata import Spec
from autotask_sandbox import (
    NO_LIMITS,
    Change,
    FaultRule,
    Latency,
    Limits,
    Maintenance,
    RateLimited,
    ResetAfter,
    ResetBefore,
    RowsChange,
    RowsVanish,
    Sandbox,
    SandboxServer,
    ServerFault,
    SlowBody,
    StandingClock,
    Truncated,
    ZoneDies,
    ZoneMoves,
    create_app,
)
from autotask_sandbox.app import serve

NOW = datetime(2026, 3, 4, 5, 6, 7, 80_000, tzinfo=UTC)
HEADERS = {"ApiIntegrationCode": "SANDBOX", "UserName": "api@sandbox.example", "Secret": "sandbox-secret"}
COMPANY = {"companyName": "Acme", "companyType": 1, "phone": "555-0100", "ownerResourceID": 4}
ALL = {"filter": [{"op": "gte", "field": "id", "value": 0}]}
LOOKUP = "zoneInformation?user=api@sandbox.example"


@pytest.fixture(scope="module")
def running(spec: Spec) -> Iterator[SandboxServer]:
    with SandboxServer(spec, seed=1, tickets=20, zones=2, limits=NO_LIMITS, clock=StandingClock(NOW)) as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> Iterator[SandboxServer]:
    """One server for all tests, each beginning without rules."""
    running.sandbox.faults.clear()
    running.journal.clear()
    yield running
    running.sandbox.zones.move(0)


@pytest.fixture
def api(server: SandboxServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{server.url}V1.0/", headers=HEADERS) as client:
        yield client


@asynccontextmanager
async def in_process(spec: Spec, *rules: FaultRule) -> AsyncIterator[tuple[httpx.AsyncClient, Sandbox]]:
    """A client of a sandbox that no server runs."""
    app = create_app(spec, seed=1, tickets=20, clock=StandingClock(NOW))
    sandbox: Sandbox = app.state.sandbox
    for rule in rules:
        sandbox.faults.add(rule)
    base = "https://zone.example/ATServicesRest/V1.0/"
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=base, headers=HEADERS) as client:
        yield client, sandbox
    sandbox.close()


def companies(sandbox: Sandbox) -> int:
    return sandbox.store.count("Companies")


# Connections that break


def test_reset_before_stores_nothing(server: SandboxServer, api: httpx.Client) -> None:
    server.sandbox.faults.add(FaultRule(ResetBefore(), "POST Companies", count=1))
    before = companies(server.sandbox)
    with pytest.raises(httpx.ReadError):
        api.post("Companies", json=COMPANY)
    assert companies(server.sandbox) == before
    assert api.post("Companies", json=COMPANY).status_code == 200
    assert companies(server.sandbox) == before + 1
    assert [(entry.status, entry.faults) for entry in server.journal.entries()] == [(0, ("reset_before",)), (200, ())]


def test_reset_after_stores_the_row(server: SandboxServer, api: httpx.Client) -> None:
    server.sandbox.faults.add(FaultRule(ResetAfter(), "POST Companies", count=1))
    before = companies(server.sandbox)
    with pytest.raises(httpx.ReadError):
        api.post("Companies", json=COMPANY)
    assert companies(server.sandbox) == before + 1
    assert [(entry.status, entry.faults) for entry in server.journal.entries()] == [(200, ("reset_after",))]


@pytest.mark.parametrize("fault", [ResetBefore(), ResetAfter()])
def test_a_reset_is_one_of_tcp(server: SandboxServer, fault: ResetBefore | ResetAfter) -> None:
    server.sandbox.faults.add(FaultRule(fault, "VersionInformation"))
    with socket.create_connection(("127.0.0.1", int(server.origin.rpartition(":")[2])), timeout=10) as connection:
        connection.sendall(b"GET /ATServicesRest/VersionInformation HTTP/1.1\r\nHost: x\r\n\r\n")
        with pytest.raises(ConnectionResetError):  # an orderly end would read as b""
            connection.recv(1000)


@pytest.mark.parametrize("share", [0.0, 0.5, 0.99])
def test_truncated_announces_the_whole_body(server: SandboxServer, api: httpx.Client, share: float) -> None:
    whole = api.post("Tickets/query", json=ALL).content
    server.sandbox.faults.add(FaultRule(Truncated(share), "Tickets/query"))
    with api.stream("POST", "Tickets/query", json=ALL) as answer:
        assert int(answer.headers["content-length"]) == len(whole)
        came: list[bytes] = []
        with pytest.raises(httpx.RemoteProtocolError):
            came.extend(answer.iter_raw())
    assert b"".join(came) == whole[: int(len(whole) * share)]


def test_truncated_breaks_an_empty_answer_too(server: SandboxServer, api: httpx.Client) -> None:
    server.sandbox.faults.add(FaultRule(Truncated()))
    with pytest.raises(httpx.RemoteProtocolError):
        api.get("Version", headers={"Secret": "wrong"})


def test_connections_that_break_in_process(spec: Spec) -> None:
    rules = [
        FaultRule(ResetBefore(), "POST Companies", count=1),
        FaultRule(ResetAfter(), "POST Companies", count=1),
        FaultRule(Truncated(), "POST Companies", count=1),
    ]

    async def ask() -> None:
        async with in_process(spec, *rules) as (client, sandbox):
            before = companies(sandbox)
            with pytest.raises(httpx.ReadError):
                await client.post("Companies", json=COMPANY)
            assert companies(sandbox) == before
            with pytest.raises(httpx.ReadError):
                await client.post("Companies", json=COMPANY)
            assert companies(sandbox) == before + 1
            with pytest.raises(httpx.RemoteProtocolError):
                await client.post("Companies", json=COMPANY)
            assert companies(sandbox) == before + 2
            assert (await client.post("Companies", json=COMPANY)).status_code == 200

    asyncio.run(ask())


def hidden(inner: ASGIApp) -> ASGIApp:
    """A layer around the application that keeps the connection from it."""

    async def outer(scope: Scope, receive: Receive, send: Send) -> None:
        async def plain(message: Message) -> None:
            await send(message)

        await inner(scope, receive, plain)

    return outer


def test_where_the_connection_cannot_be_found_it_breaks_all_the_same(spec: Spec, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autotask_sandbox.server.serve", lambda sandbox: hidden(serve(sandbox)))
    with SandboxServer(spec, seed=None, clock=StandingClock(NOW)) as server:
        for fault in (ResetBefore(), ResetAfter(), Truncated()):
            server.sandbox.faults.add(FaultRule(fault, count=1))
        for _ in range(3):
            with pytest.raises(httpx.RemoteProtocolError):
                httpx.get(f"{server.url}VersionInformation")
        assert httpx.get(f"{server.url}VersionInformation").status_code == 200


# Time


class Gate(StandingClock):
    """A clock that lets nobody pass before it is opened."""

    def __init__(self) -> None:
        super().__init__(NOW)
        self.waiting = threading.Semaphore(0)
        self.opened = False

    async def wait(self, seconds: float) -> None:
        self.waiting.release()
        while not self.opened:
            await asyncio.sleep(0.002)
        await super().wait(seconds)


def test_latency_waits_by_the_sandbox_clock(server: SandboxServer, api: httpx.Client) -> None:
    server.sandbox.faults.add(FaultRule(Latency(20), "Companies/*"))
    server.sandbox.faults.add(FaultRule(Latency(3), "GET"))
    server.sandbox.faults.add(FaultRule(ServerFault(503), "Companies/2"))
    start = server.sandbox.now()
    assert api.get("Companies/1").status_code == 200
    assert server.sandbox.now() - start == timedelta(seconds=23)
    assert api.get("Companies/2").status_code == 503
    assert api.get("nowhere").status_code == 404
    assert api.get(LOOKUP).status_code == 200
    assert server.sandbox.now() - start == timedelta(seconds=2 * 23 + 2 * 3)
    assert [entry.faults for entry in server.journal.entries()] == [
        ("latency", "latency"),
        ("latency", "latency", "server_fault"),
        ("latency",),
        ("latency",),
    ]


def test_a_late_answer_holds_its_thread(spec: Spec) -> None:
    clock = Gate()
    with SandboxServer(spec, seed=None, clock=clock, limits=Limits(threads=1)) as server:
        server.sandbox.faults.add(FaultRule(Latency(5), count=1))
        base, answers = f"{server.url}V1.0/Companies/1", []
        first = threading.Thread(target=lambda: answers.append(httpx.get(base, headers=HEADERS)))
        first.start()
        assert clock.waiting.acquire(timeout=10)
        assert httpx.get(base, headers=HEADERS).status_code == 429
        clock.opened = True
        first.join()
        assert answers[0].status_code == 200


@pytest.mark.parametrize(("pieces", "waits"), [(1, 1), (7, 7), (1_000_000, None)])
def test_slow_body_comes_whole_piece_by_piece(server: SandboxServer, api: httpx.Client, pieces: int, waits: int | None) -> None:
    whole = api.get("Companies/1").content
    server.sandbox.faults.add(FaultRule(SlowBody(pieces, pause=2), "Companies/1"))
    start = server.sandbox.now()
    answer = api.get("Companies/1")
    assert answer.content == whole
    assert int(answer.headers["content-length"]) == len(whole)
    assert server.sandbox.now() - start == timedelta(seconds=2 * (waits or len(whole)))


def test_slow_body_stops_when_nobody_listens(spec: Spec) -> None:
    clock = Gate()
    with SandboxServer(spec, seed=1, tickets=0, clock=clock, limits=NO_LIMITS) as server:
        server.sandbox.faults.add(FaultRule(SlowBody(pieces=1000, pause=1), "Companies/1"))
        with (
            httpx.Client(headers=HEADERS, timeout=0.05) as impatient,
            pytest.raises(httpx.ReadTimeout),
        ):
            impatient.get(f"{server.url}V1.0/Companies/1")
        assert clock.waiting.acquire(timeout=10)
        clock.opened = True
    # At most the piece that was under way when the client left, and one more.
    assert clock.now() - NOW <= timedelta(seconds=2)


def test_slow_body_in_process(spec: Spec) -> None:
    async def ask() -> None:
        async with in_process(spec, FaultRule(SlowBody(5, pause=1))) as (client, sandbox):
            assert (await client.get("Tickets/7")).json()["item"]["id"] == 7
            assert sandbox.now() - NOW == timedelta(seconds=5)

    asyncio.run(ask())


# Answers that Autotask's own code does not give


@pytest.mark.fact("1: maintenance")
def test_maintenance_is_a_page_with_status_200(server: SandboxServer, api: httpx.Client) -> None:
    server.sandbox.faults.add(FaultRule(Maintenance()))
    before = companies(server.sandbox)
    for answer in (api.post("Companies", json=COMPANY), api.get(LOOKUP), httpx.get(f"{server.url}VersionInformation")):
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/html")
        assert "maintenance" in answer.text
    assert companies(server.sandbox) == before


def test_rate_limited_with_and_without_retry_after(server: SandboxServer, api: httpx.Client) -> None:
    for fault in (RateLimited(), RateLimited(retry_after=29.5), RateLimited(retry_after=30, form="date")):
        server.sandbox.faults.add(FaultRule(fault, count=1))
    server.sandbox.clock.move(NOW - server.sandbox.now())
    answers = [api.get("Companies/1") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [429, 429, 429, 200]
    assert "thread threshold of 3 threads has been exceeded" in answers[0].json()["errors"][0]
    said = [answer.headers.get("retry-after") for answer in answers]
    assert said == [None, "30", "Wed, 04 Mar 2026 05:06:37 GMT", None]


@pytest.mark.parametrize("status", [500, 502, 503])
def test_server_fault_names_no_errors(server: SandboxServer, api: httpx.Client, status: int) -> None:
    server.sandbox.faults.add(FaultRule(ServerFault(status), count=1))
    server.sandbox.faults.add(FaultRule(ServerFault(status, body="html"), count=1))
    empty, page = api.get("Companies/1"), api.get("Companies/1")
    assert (empty.status_code, empty.content) == (status, b"")
    assert page.status_code == status
    assert page.headers["content-type"].startswith("text/html")
    assert page.text.startswith("<html>")


def test_what_is_answered_counts_and_what_never_arrived_does_not(spec: Spec) -> None:
    with SandboxServer(spec, seed=None, clock=StandingClock(NOW), limits=Limits(ladder=())) as server:
        faults, usage = server.sandbox.faults, server.sandbox.usage
        with httpx.Client(base_url=f"{server.url}V1.0/", headers=HEADERS) as api:
            for fault in (Maintenance(), RateLimited(), ServerFault()):
                faults.add(FaultRule(fault, count=1))
                api.get("Companies/1")
            assert usage.count(NOW) == 3
            faults.add(FaultRule(ResetBefore(), count=1))
            with pytest.raises(httpx.ReadError):
                api.get("Companies/1")
            assert usage.count(NOW) == 3
            faults.add(FaultRule(ResetAfter(), count=1))
            with pytest.raises(httpx.ReadError):
                api.get("Companies/1")
            assert usage.count(NOW) == 4
            faults.add(FaultRule(ServerFault()))
            for path in (LOOKUP, "nowhere", "Companies/1/nowhere"):  # as without the fault
                assert api.get(path).status_code == 500
            api.get("Companies/1", headers={"Secret": "wrong"})
            assert usage.count(NOW) == 4


# Zones


def test_a_dead_zone_resets_all_and_the_others_live(server: SandboxServer, api: httpx.Client) -> None:
    server.sandbox.faults.add(FaultRule(ZoneDies(0), "GET Companies/*", after=2))
    assert [api.get("Companies/1").status_code for _ in range(2)] == [200, 200]
    for path in ("Companies/1", "Tickets/7", LOOKUP):
        with pytest.raises(httpx.ReadError):
            api.get(path)
    assert httpx.get(f"{server.origins[1]}/ATServicesRest/V1.0/{LOOKUP}").json()["url"].startswith(server.origin)
    assert len(server.sandbox.faults.hits) == 1
    assert [entry.faults for entry in server.journal.entries()] == [(), (), *[("zone_dies",)] * 3, ()]
    server.sandbox.faults.clear()
    assert api.get("Companies/1").status_code == 200


@pytest.mark.fact("1: moves")
def test_a_tenant_that_moves(server: SandboxServer, api: httpx.Client) -> None:
    server.sandbox.faults.add(FaultRule(ZoneMoves(1), "Companies/*", after=1))
    assert [api.get("Companies/1").status_code for _ in range(3)] == [200, 401, 401]
    url = api.get(LOOKUP).json()["url"]
    assert url == f"{server.origins[1]}/ATServicesRest/"
    assert httpx.get(f"{url}V1.0/Companies/1", headers=HEADERS).status_code == 200
    assert [(hit.fault, hit.number) for hit in server.sandbox.faults.hits] == [("zone_moves", 2)]


def test_the_only_zone_can_die_in_process(spec: Spec) -> None:
    async def ask() -> None:
        async with in_process(spec, FaultRule(ZoneDies(), after=1)) as (client, sandbox):
            assert (await client.get("Companies/1")).status_code == 200
            for _ in range(2):
                with pytest.raises(httpx.ReadError):
                    await client.get("Companies/1")
            with pytest.raises(ValueError, match="there is no zone 1: this sandbox has 0"):
                sandbox.faults.add(FaultRule(ZoneMoves()))

    asyncio.run(ask())


# Rows that change while somebody reads


def read_pages(api: httpx.Client, conditions: list[dict[str, Any]]) -> list[list[int]]:
    body = {"filter": conditions, "MaxRecords": 5}
    url, pages = "Tickets/query", []
    while url:
        page = api.post(url, json=body).json()
        pages.append([row["id"] for row in page["items"]])
        url = page["pageDetails"]["nextPageUrl"]
    return pages


def test_rows_vanish_and_change_between_pages(spec: Spec) -> None:
    with (
        SandboxServer(spec, seed=1, tickets=20, limits=NO_LIMITS, clock=StandingClock(NOW)) as server,
        httpx.Client(base_url=f"{server.url}V1.0/", headers=HEADERS) as api,
    ):
        faults = server.sandbox.faults
        # Page 1 is 7 to 11: before page 2 one row of it and two to come vanish; before page 3 a row leaves the filter.
        faults.add(FaultRule(RowsVanish("tickets", (8, 13, 14, 999)), "POST Tickets/query*", after=1))
        faults.add(FaultRule(RowsChange("Tickets", (20,), "title", "gone"), "POST Tickets/query*", after=2))
        told: list[Change] = []
        server.sandbox.changes.listen(told.append)
        pages = read_pages(api, [{"op": "noteq", "field": "title", "value": "gone"}])
        assert pages == [[7, 8, 9, 10, 11], [12, 15, 16, 17, 18], [19, 21, 22, 23, 24], [25, 26]]
        row = server.store.row("Tickets", 20)
        assert row is not None
        assert row["title"] == "gone"
        assert row["lastActivityDate"] == "2026-03-04T05:06:07.08Z"
        assert [(change.action, change.row_id) for change in told] == [
            ("Delete", 8),
            ("Delete", 13),
            ("Delete", 14),
            ("Update", 20),
        ]
        faults.clear()
        faults.add(FaultRule(RowsVanish("Tickets", lambda row: row["id"] % 2 == 0), "Tickets/query/next"))
        pages = read_pages(api, ALL["filter"])
        assert pages == [[7, 9, 10, 11, 12], [15, 17, 19, 21, 23], [25]]


def test_rules_that_the_sandbox_cannot_follow(server: SandboxServer) -> None:
    cases = {
        "there is no entity 'Tocket'": RowsVanish("Tocket", (1,)),
        "Tickets has no field 'colour' to change": RowsChange("Tickets", (7,), "colour", 1),
        "Tickets has no field 'id' to change": RowsChange("Tickets", (7,), "id", 1),
        "Could not convert string to integer: x": RowsChange("Tickets", (7,), "status", "x"),
        "there is no zone 2: this sandbox has 2, counted from 0": ZoneDies(2),
        "there is no zone -1": ZoneMoves(-1),
    }
    for message, fault in cases.items():
        with pytest.raises(ValueError, match=message):
            server.sandbox.faults.add(FaultRule(fault))
    assert server.sandbox.faults.rules() == []
