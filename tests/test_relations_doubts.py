"""Rows at hand that are not so any more: gone, changed by others, old, forbidden since, or of a zone that the tenant has left."""

import gc
import json
from typing import Any

import pytest
from attrs import evolve

from autotask import Ticket, TicketNote, errors
from autotask_runtime.metadata import Spec
from autotask_runtime.settings import Breaker, Budget, References, Retry, Settings, Zones
from autotask_sandbox import NO_LIMITS, Behaviour, FaultRule, SandboxServer, ServerFault, ZoneMoves

from .checking_world import Says
from .conftest import QUICK, Both, sent
from .planted import change, plant, remove
from .quick_sandboxes import quickly

T, N = Ticket.q, TicketNote.q
OPEN_AT_ONCE = evolve(
    QUICK,
    retry=Retry(attempts=1),
    breaker=Breaker(minimum=1, rate=0.1, pause=3600),
    stale_for=600,
    references=References(fresh=0, lifetime=0),
)


@pytest.fixture
def client(kind: str, sandbox: SandboxServer) -> Any:
    """Two tickets of company 101 and of its contact 900000, and a client with the usual settings."""
    plant(sandbox, "Contacts", [{"companyID": 101, "firstName": "A", "lastName": "B", "isActive": 1}])
    contact = sandbox.store.rows("Contacts")[-1]["id"]
    plant(sandbox, "Tickets", [{"title": "seen", "companyID": 101, "contactID": contact}] * 2)
    both = Both(kind, sandbox.environ, QUICK)
    yield both
    both.close()


def seen(both: Both) -> list[Any]:
    return list(both(lambda at: at.tickets.where(T.title == "seen").page_size(1).all()))


def test_a_row_that_was_said_to_be_gone_is_not_given(client: Both, sandbox: SandboxServer) -> None:
    first, second = seen(client)
    contact = client.follow(first.contact)
    remove(sandbox, "Contacts", contact.id)
    assert client.follow(second.contact) is contact  # nobody has told us yet
    with pytest.raises(errors.NotFound):
        client(lambda at: at.contacts.get(contact.id))
    for ticket in (first, second):
        with pytest.raises(errors.DanglingReference):
            client.follow(ticket.contact)


def test_a_kept_row_does_not_step_behind_what_was_read_since(client: Both, sandbox: SandboxServer) -> None:
    assert client.follow(seen(client)[0].company).company_name
    change(sandbox, "Companies", 101, companyName="Renamed")
    assert client(lambda at: at.companies.get(101)).company_name == "Renamed"
    gc.collect()
    assert client.follow(seen(client)[0].company).company_name == "Renamed"


def test_what_is_not_fresh_tells_its_age(kind: str, client: Both, sandbox: SandboxServer) -> None:
    both = Both(kind, sandbox.environ, evolve(QUICK, references=References(fresh=0)))
    first, second = seen(both)
    company = both.follow(first.company)
    assert both.client.stale_since(company) is None
    kept = both.follow(second.company)
    assert both.client.stale_since(kept) is not None  # 120 seconds are a company's lifetime
    assert both.follow(seen(both)[0].company) is kept
    both.close()


def test_a_missing_row_in_async_code(kind: str, client: Both) -> None:
    ticket = seen(client)[0]
    ticket.problem_ticket_id = None
    if kind == "async":
        assert client.wait(ticket.problem_ticket.afind()) is None
        assert client.wait(ticket.company.afind()).id == 101
        with pytest.raises(errors.WrongClient, match=r"write await row\.company\.afind\(\)"):
            ticket.company.find()
    else:
        with pytest.raises(errors.WrongClient, match=r"write row\.company\.find\(\)"):
            ticket.company.afind().send(None)


# Checks


def test_a_check_does_not_refuse_by_what_is_at_hand(client: Both, sandbox: SandboxServer) -> None:
    change(sandbox, "Companies", 101, isActive=False)
    company = client(lambda at: at.companies.get(101))
    change(sandbox, "Companies", 101, isActive=True)
    with client.client.checking_references():
        number = client(lambda at: at.tickets.create(company_id=101, title="t", status=1, priority=1))
    assert company.is_active is False
    change(sandbox, "Companies", 102, isActive=False)
    with client.client.checking_references(), pytest.raises(errors.ValidationError, match="Companies 102 is inactive"):
        client(lambda at: at.tickets.update(number, company_id=102))


def test_a_check_takes_no_old_answer(kind: str, sandbox: SandboxServer) -> None:
    both = Both(kind, sandbox.environ, OPEN_AT_ONCE)
    change(sandbox, "Companies", 101, isActive=False)
    new = {"company_id": 101, "title": "t", "status": 1, "priority": 1}
    with both.client.checking_references(), pytest.raises(errors.ValidationError):
        both(lambda at: at.tickets.create(**new))
    sandbox.sandbox.faults.add(FaultRule(ServerFault(503), "POST Companies*"))
    with pytest.raises(errors.ServerFault):
        both(lambda at: at.companies.where().count())
    with both.client.checking_references(), pytest.raises(errors.CircuitOpen):
        both(lambda at: at.tickets.create(**new))
    both.close()


def test_what_may_not_be_read_any_more_refutes_nothing(client: Both, sandbox: SandboxServer) -> None:
    new = {"company_id": 101, "title": "t", "status": 1, "priority": 1}
    with client.client.checking_references():
        with pytest.raises(errors.ValidationError, match="there is no Companies 999999"):
            client(lambda at: at.tickets.create(**{**new, "company_id": 999_999}))
        sandbox.sandbox.security.forbid("Companies", "query")
        assert client(lambda at: at.tickets.create(**new))


# Zones


def seeker(kind: str, server: SandboxServer) -> Both:
    """A client that looks its zone up at the second zone's address."""
    environ = {name: value for name, value in server.environ.items() if name != "AUTOTASK_API_URL"}
    zones = Zones(lookup_url=f"{server.origins[1]}/ATServicesRest/", cache="off")
    return Both(kind, environ, Settings(timeout=20, retry=Retry(first=0.0), budget=Budget(learn_every=0), zones=zones))


def two_zones(spec: Spec, tickets: int) -> SandboxServer:
    """A zone answers a tenant that is not its own with nothing."""
    with quickly():
        return SandboxServer(spec, seed=1, tickets=tickets, zones=2, limits=NO_LIMITS, behaviour=Behaviour(wrong_zone="empty"))


@pytest.mark.parametrize("requests", range(8))
def test_no_row_is_missing_because_the_tenant_moved(spec: Spec, kind: str, requests: int) -> None:
    with two_zones(spec, 60) as server:
        plant(server, "TicketNotes", [{"ticketID": row["id"], "title": "n"} for row in server.store.rows("Tickets")])
        both = seeker(kind, server)
        server.sandbox.faults.add(FaultRule(ZoneMoves(1), "*", after=requests, count=1))
        query = both.client.tickets.where(T.id > 0).page_size(20).include_children(N.ticket)
        for ticket in both.rows(query):
            assert ticket.children(N.ticket)
            assert both.follow(ticket.company).id == ticket.company_id
        both.close()


@pytest.mark.uncounted
@pytest.mark.parametrize("requests", range(0, 40, 5))
def test_no_row_is_missing_in_a_plan_because_the_tenant_moved(spec: Spec, kind: str, requests: int) -> None:
    with two_zones(spec, 30) as server:
        both = seeker(kind, server)
        peaceful = both(lambda at: at.companies.plan_deactivate(101))
        assert len(peaceful.steps) > 2
        server.sandbox.faults.add(FaultRule(ZoneMoves(1), "*", after=requests, count=1))
        assert str(both(lambda at: at.companies.plan_deactivate(101))) == str(peaceful)
        both.close()


def test_children_are_not_said_to_be_none_by_an_old_answer(kind: str, sandbox: SandboxServer) -> None:
    both = Both(kind, sandbox.environ, OPEN_AT_ONCE)
    (ticket,) = plant(sandbox, "Tickets", [{"title": "alone", "companyID": 101}])
    query = both.client.tickets.where(T.id == ticket).include_children(N.ticket)
    assert both.wait(query.one()).children(N.ticket) == []
    plant(sandbox, "TicketNotes", [{"ticketID": ticket, "title": "new"}])
    sandbox.sandbox.faults.add(FaultRule(ServerFault(503), "POST TicketNotes*"))
    with pytest.raises(errors.ServerFault):
        both(lambda at: at.ticket_notes.where().count())
    with pytest.raises(errors.CircuitOpen):
        both.wait(query.all())
    both.close()


@pytest.mark.parametrize("ids", [[8, 7, 36], [8, 36, 36]])
def test_rows_that_do_not_rise_cannot_be_read_on_by_id(client: Both, sandbox: SandboxServer, ids: list[int]) -> None:
    page = {"items": [{"id": id} for id in ids], "pageDetails": {"nextPageUrl": "http://next/"}}
    sandbox.sandbox.faults.add(FaultRule(Says(json.dumps(page).encode()), "POST Tickets/query", count=1))
    with pytest.raises(errors.ProtocolError, match=r"row \d+ came behind row \d+"):
        client.rows(client.client.tickets.where().by_id())
    assert sent(sandbox)
