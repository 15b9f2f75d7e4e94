"""What the SDK's clients make of the sandbox's faults. With both clients."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from autotask import Ticket, errors
from autotask_runtime.metadata import Spec
from autotask_runtime.settings import Retry, Settings, Zones
from autotask_sandbox import (
    NO_LIMITS,
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
    StandingClock,
    Truncated,
    ZoneDies,
    ZoneMoves,
)
from autotask_sandbox.faults_kinds import Fault

from .conftest import Both, sent
from .quick_sandboxes import quickly
from .test_sandbox_faults import Gate

NOW = datetime(2026, 3, 4, 5, 6, 7, 80_000, tzinfo=UTC)
T = Ticket.q


@pytest.fixture(scope="module")
def running(spec: Spec) -> Iterator[SandboxServer]:
    """Two zones and few rows."""
    with quickly():
        made = SandboxServer(spec, seed=1, tickets=20, zones=2, limits=NO_LIMITS, clock=StandingClock(NOW))
    with made as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> SandboxServer:
    """One server for all tests, each beginning with the seeded rows and without rules."""
    sandbox = running.sandbox
    sandbox.faults.clear()
    sandbox.zones.move(0)
    with quickly():
        sandbox.reset()
    sandbox.journal.clear()
    return running


@pytest.fixture
def run(kind: str, server: SandboxServer) -> Iterator[Both]:
    """A client that is told the first zone's address."""
    both = Both(kind, server.environ)
    yield both
    both.close()


@pytest.fixture
def seeker(kind: str, server: SandboxServer) -> Iterator[Both]:
    """A client that looks up its zone, at the second zone's address."""
    environ = {name: value for name, value in server.environ.items() if name != "AUTOTASK_API_URL"}
    lookup = f"{server.origins[1]}/ATServicesRest/"
    both = Both(kind, environ, Settings(timeout=10.0, retry=Retry(first=0.0), zones=Zones(lookup_url=lookup, cache="off")))
    yield both
    both.close()


def create(at: Any) -> Any:
    return at.tickets.create(company_id=0, title="made", status=1, priority=1)


def read(at: Any) -> Any:
    return at.tickets.get(7)


def made(server: SandboxServer) -> int:
    return sum(row["title"] == "made" for row in server.store.rows("Tickets"))


WRITES: dict[str, tuple[Fault, type[errors.RequestError], int]] = {
    "reset before": (ResetBefore(), errors.ConnectionFailed, 0),
    "reset after": (ResetAfter(), errors.ConnectionFailed, 1),
    "truncated": (Truncated(), errors.TruncatedAnswer, 1),
    "maintenance": (Maintenance(), errors.ProtocolError, 0),
    "empty 500": (ServerFault(500), errors.ServerFault, 0),
    "502 page": (ServerFault(502, body="html"), errors.ServerFault, 0),
}


@pytest.mark.parametrize("trouble", WRITES)
def test_a_create_in_trouble_is_sent_once(run: Both, server: SandboxServer, trouble: str) -> None:
    fault, error, stored = WRITES[trouble]
    server.sandbox.faults.add(FaultRule(fault, "POST Tickets"))
    with pytest.raises(errors.OutcomeUnknown) as unknown:
        run(create)
    assert isinstance(unknown.value.__cause__, error)
    assert made(server) == stored
    assert sent(server) == ["POST Tickets"]


def test_a_create_that_was_refused_for_haste_is_repeated(run: Both, server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(RateLimited(retry_after=0), "POST Tickets", count=2))
    run(create)
    assert made(server) == 1
    assert [entry.status for entry in server.journal.entries()] == [429, 429, 200]


READS: dict[str, tuple[Fault, type[errors.RequestError]]] = {
    "reset before": (ResetBefore(), errors.ConnectionFailed),
    "reset after": (ResetAfter(), errors.ConnectionFailed),
    "truncated": (Truncated(0.9), errors.TruncatedAnswer),
    "maintenance": (Maintenance(), errors.ProtocolError),
    "empty 503": (ServerFault(503), errors.ServerFault),
    "500 page": (ServerFault(500, body="html"), errors.ServerFault),
    "429": (RateLimited(), errors.RateLimited),
}


@pytest.mark.parametrize("trouble", READS)
def test_a_read_in_trouble_is_repeated_until_the_attempts_are_used_up(run: Both, server: SandboxServer, trouble: str) -> None:
    fault, error = READS[trouble]
    faults = server.sandbox.faults
    faults.add(FaultRule(fault, "GET Tickets/7", count=2))
    assert run(read).id == 7
    assert [hit.number for hit in faults.hits] == [1, 2]
    faults.add(FaultRule(fault, "GET Tickets/7"))
    with pytest.raises(error):
        run(read)
    assert len(faults.hits) == 6


def test_slow_answers_are_answers(run: Both, server: SandboxServer) -> None:
    start = server.sandbox.now()
    server.sandbox.faults.add(FaultRule(Latency(250)))
    server.sandbox.faults.add(FaultRule(SlowBody(pieces=50, pause=10)))
    assert run(read).id == 7
    assert (server.sandbox.now() - start).total_seconds() == 750


def test_an_answer_that_is_too_late(kind: str, spec: Spec) -> None:
    clock = Gate()
    with SandboxServer(spec, seed=1, tickets=20, limits=NO_LIMITS, clock=clock) as server:
        server.sandbox.faults.add(FaultRule(Latency(1000), "POST Tickets"))
        both = Both(kind, server.environ, Settings(timeout=0.2, retry=Retry(first=0.0)))
        with pytest.raises(errors.OutcomeUnknown, match="no whole answer"):
            both(create)
        clock.opened = True
        both.close()
    assert sent(server) == ["POST Tickets"]  # written down only when it had been served, and once


# Zones


def test_the_zone_is_found_again_after_a_move(seeker: Both, server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(ZoneMoves(1), "Tickets/7", after=1))
    assert [seeker(read).id for _ in range(3)] == [7, 7, 7]
    assert [entry.status for entry in server.journal.entries()] == [200, 200, 401, 200, 200, 200]
    assert sent(server)[2:4] == ["GET Tickets/7", "GET zoneInformation"]


def test_a_write_meets_a_moved_tenant(seeker: Both, server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(ZoneMoves(1), "POST Tickets"))
    seeker(create)
    assert made(server) == 1


def test_a_dead_zone_fails_every_attempt(run: Both, server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(ZoneDies(0), "Tickets/7", after=1))
    assert run(read).id == 7
    with pytest.raises(errors.ConnectionFailed):
        run(read)
    assert [entry.status for entry in server.journal.entries()] == [200, 0, 0, 0, 0]


@pytest.mark.parametrize("fault", [ResetBefore(), Maintenance(), Truncated()])
def test_a_zone_look_up_in_trouble_is_repeated(seeker: Both, server: SandboxServer, fault: Fault) -> None:
    server.sandbox.faults.add(FaultRule(fault, "zoneInformation", count=2))
    assert seeker(read).id == 7
    assert sent(server) == ["GET zoneInformation"] * 3 + ["GET Tickets/7"]


def test_version_information_in_trouble(run: Both, server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(Maintenance(), "VersionInformation"))
    with pytest.raises(errors.ProtocolError, match="maintenance"):
        run(lambda at: at.version_information())


# Rows that change while they are read


def in_fives(run: Both) -> Any:
    """Tickets 7 to 26, five to a page."""
    return run.client.tickets.where(T.status >= 0).page_size(5)


@pytest.mark.parametrize("by_id", [False, True])
def test_a_query_goes_on_past_rows_that_vanish(run: Both, server: SandboxServer, by_id: bool) -> None:
    server.sandbox.faults.add(FaultRule(RowsVanish("Tickets", (8, 13)), "POST Tickets/query*", after=1))
    query = in_fives(run)
    rows = run.rows(query.by_id() if by_id else query)
    assert [row.id for row in rows] == [number for number in range(7, 27) if number != 13]


def test_a_query_does_not_lose_rows_when_the_last_one_of_a_page_leaves_the_filter(run: Both, server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(RowsChange("Tickets", (11,), "status", -1), "POST Tickets/query/next"))
    rows = run.rows(in_fives(run))
    assert [row.id for row in rows] == list(range(7, 27))


@pytest.mark.parametrize("fault", [ResetBefore(), Truncated(), Maintenance(), ServerFault(503)])
def test_a_read_that_breaks_off_says_where(run: Both, server: SandboxServer, fault: Fault) -> None:
    server.sandbox.faults.add(FaultRule(fault, "POST Tickets/query/next", after=1))
    with pytest.raises(errors.RequestError) as broken:
        run.rows(in_fives(run))
    assert broken.value.resume_after == 16
    server.sandbox.faults.clear()
    rows = run.rows(in_fives(run).by_id(after=broken.value.resume_after))
    assert [row.id for row in rows] == list(range(17, 27))


def test_chance_all_over_a_long_read_loses_nothing(kind: str, server: SandboxServer) -> None:
    for number, fault in enumerate((ResetBefore(), ResetAfter(), Truncated(), Maintenance(), ServerFault(502), RateLimited())):
        server.sandbox.faults.add(FaultRule(fault, "POST Tickets/query*", probability=0.05, seed=number))
    both = Both(kind, server.environ, Settings(timeout=10.0, retry=Retry(first=0.0, attempts=12)))
    rows = both.rows(both.client.tickets.where().page_size(1))
    both.close()
    assert [row.id for row in rows] == list(range(7, 27))
    assert server.sandbox.faults.hits
