"""What tells that a zone is not the tenant's: 401, and answers with nothing in them. With both clients, in a small sandbox."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from autotask import Ticket, errors
from autotask_runtime.metadata import Spec
from autotask_sandbox import NO_LIMITS, Behaviour, FaultRule, RowsVanish, SandboxServer, ZoneMoves

from .conftest import Both, sent
from .quick_sandboxes import quickly
from .test_zones_moves import settings, unnamed

T = Ticket.q


@pytest.fixture(scope="module")
def running(spec: Spec) -> Iterator[SandboxServer]:
    """Two zones, and tickets 7 to 26."""
    with quickly():
        made = SandboxServer(spec, seed=1, tickets=20, zones=2, limits=NO_LIMITS)
    with made as server:
        yield server


@pytest.fixture(params=["401", "empty"])
def server(request: pytest.FixtureRequest, running: SandboxServer) -> SandboxServer:
    """A zone answers a tenant that is not its own with 401, or with nothing."""
    sandbox = running.sandbox
    sandbox.behaviour = Behaviour(wrong_zone=request.param)
    sandbox.faults.clear()
    sandbox.zones.move(0)
    with quickly():
        sandbox.reset()
    sandbox.journal.clear()
    return running


@pytest.fixture
def seeker(kind: str, server: SandboxServer) -> Iterator[Both]:
    """A client that looks its zone up at the second zone's address."""
    both = Both(kind, unnamed(server.environ), settings(f"{server.origins[1]}/ATServicesRest/"))
    yield both
    both.close()


def test_an_empty_last_page_is_believed_once_the_zone_was_asked(seeker: Both, server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(RowsVanish("Tickets", (17, 18)), "POST Tickets/query/next", after=1, count=1))
    assert [row.id for row in seeker.rows(seeker.client.tickets.where(T.id <= 18).page_size(5))] == list(range(7, 17))
    assert sent(server)[-2:] == ["POST Tickets/query/next", "GET zoneInformation"]


def test_a_part_that_is_empty_is_not_believed_either(seeker: Both, server: SandboxServer) -> None:
    many = T.id.in_([*range(-990, 0), *range(7, 27)])
    server.sandbox.faults.add(FaultRule(ZoneMoves(1), "POST Tickets/query/count", after=2, count=1))
    assert seeker(lambda at: at.tickets.where(many).count()) == 20
    server.sandbox.faults.add(FaultRule(ZoneMoves(0), "POST Tickets/query", count=1))
    assert seeker(lambda at: at.tickets.where(many).ids()) == list(range(7, 27))


READS: dict[str, Callable[[Any], Any]] = {
    "query": lambda at: at.tickets.where(T.id <= 7).ids(),
    "get": lambda at: at.tickets.find(7),
    "count": lambda at: at.tickets.where(T.id <= 7).count(),
}


@pytest.mark.parametrize("read", READS)
@pytest.mark.parametrize("confirm", [0.0, 3600.0])
def test_an_empty_answer_is_believed_while_the_zone_counts_as_confirmed(
    kind: str, server: SandboxServer, confirm: float, read: str
) -> None:
    both = Both(kind, unnamed(server.environ), settings(f"{server.origins[1]}/ATServicesRest/", confirm=confirm))
    assert both(READS[read])
    server.sandbox.zones.move(1)
    believed = server.sandbox.behaviour.wrong_zone == "empty" and confirm > 0
    assert bool(both(READS[read])) is not believed
    both.close()


@pytest.mark.parametrize("write", ["create", "update"])
def test_a_write_that_is_answered_with_nothing_is_done_in_the_new_zone(seeker: Both, server: SandboxServer, write: str) -> None:
    seeker(lambda at: at.tickets.get(7))
    server.sandbox.zones.move(1)
    if write == "create":
        seeker(lambda at: at.tickets.create(company_id=0, title="made", status=1, priority=1))
        assert server.store.count("Tickets") == 21
    else:
        seeker(lambda at: at.tickets.update(7, title="changed"))
        assert next(row["title"] for row in server.store.rows("Tickets") if row["id"] == 7) == "changed"


def test_an_update_in_a_zone_that_has_not_the_tenant_is_never_taken_as_done(kind: str, server: SandboxServer) -> None:
    server.sandbox.zones.move(1)
    both = Both(kind, server.environ, settings(server.url))
    with pytest.raises((errors.AuthenticationFailed, errors.OutcomeUnknown)):
        both(lambda at: at.tickets.update(7, title="lost"))
    both.close()
