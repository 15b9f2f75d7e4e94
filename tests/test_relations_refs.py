"""Following references: what is told apart, what is sent, and what several callers at once get."""

import asyncio
import copy
import pickle
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from autotask import AsyncAutotask, Autotask, Company, Ticket, errors
from autotask_sandbox import SandboxServer
from autotask_sandbox.faults_rules import parse_fault
from autotask_sandbox.testing import SandboxFactory

from .conftest import QUICK, Both, sent
from .planted import plant

T = Ticket.q


@pytest.fixture(scope="module")
def wide(sandbox_factory: SandboxFactory) -> Iterator[SandboxServer]:
    """A sandbox with 1,100 tickets, each of a company of its own."""
    with sandbox_factory(tickets=0, strict=False) as server:
        companies = plant(server, "Companies", [{"companyName": f"C{number}"} for number in range(1100)])
        plant(server, "Tickets", [{"companyID": company, "title": "wide"} for company in companies])
        yield server


def ticket_with(server: SandboxServer, **values: Any) -> int:
    """A planted ticket."""
    (id,) = plant(server, "Tickets", [{"title": "planted", **values}])
    return id


def test_null_and_0_are_told_apart(own: Both, sandbox: SandboxServer) -> None:
    none, own_company = ticket_with(sandbox, companyID=None), ticket_with(sandbox, companyID=0)
    row = own(lambda at: at.tickets.get(none))
    assert (row.company.id, bool(row.company), row.company.loaded, row.company.peek()) == (None, False, True, None)
    with pytest.raises(errors.NoReference, match=r"company_id is null, it refers to no row of Companies"):
        own.follow(row.company)
    assert row.company.find() is None  # whichever the client: nothing is sent
    row = own(lambda at: at.tickets.get(own_company))
    assert (row.company.id, bool(row.company), row.company.loaded) == (0, True, False)
    assert own.follow(row.company).id == 0
    assert row.company.loaded
    assert row.company.peek().id == 0


def test_dangling_hidden_and_forbidden_are_told_apart(own: Both, sandbox: SandboxServer) -> None:
    id = ticket_with(sandbox, companyID=987_654, contactID=301, assignedResourceID=11)
    sandbox.sandbox.security.hide("Contacts", [301])
    sandbox.sandbox.security.forbid("Resources")
    row = own(lambda at: at.tickets.get(id))
    with pytest.raises(errors.DanglingReference, match="company_id is 987654, but Companies has no such row") as dangling:
        own.follow(row.company)
    with pytest.raises(errors.HiddenReference, match=r"contact_id is 301, but Contacts.*their access is restricted") as hidden:
        own.follow(row.contact)
    assert isinstance(dangling.value, errors.NotFound)
    assert isinstance(hidden.value, errors.NotFound)
    sandbox.journal.clear()
    for _ in range(2):
        with pytest.raises(errors.PermissionDenied, match="adequate permissions to query"):
            own.follow(row.assigned_resource)
        with pytest.raises(errors.DanglingReference):
            own.follow(row.company)
    # What was found out is remembered: one query was refused, and nothing was asked again.
    assert sent(sandbox) == ["POST Resources/query"]
    if own.kind == "sync":
        assert row.company.find() is None
        assert row.contact.find() is None


def test_access_that_cannot_be_asked_for_is_a_plain_not_found(own: Both, sandbox: SandboxServer) -> None:
    id = ticket_with(sandbox, companyID=987_654)
    row = own(lambda at: at.tickets.get(id))
    sandbox.sandbox.faults.add(parse_fault("maintenance:GET Companies/entityInformation"))
    with pytest.raises(errors.NotFound, match="has no such row that may be seen") as found:
        own.follow(row.company)
    assert type(found.value) is errors.NotFound
    assert isinstance(found.value.__cause__, errors.RequestError)


def test_the_other_clients_way_is_refused_with_the_right_one(both: Both) -> None:
    row = both(lambda at: at.tickets.where().first())
    if both.kind == "sync":
        with pytest.raises(errors.WrongClient, match=r"came from the sync client: write row\.company\.get\(\)"):
            asyncio.run(_awaited(row.company))
    else:
        for way in (row.company.get, row.company.find):
            with pytest.raises(errors.WrongClient, match=r"came from the async client: write await row\.company"):
                way()


async def _awaited(value: Any) -> Any:
    return await value


@pytest.mark.parametrize(
    "made", [copy.copy, copy.deepcopy, lambda row: pickle.loads(pickle.dumps(row))], ids=["copy", "deep", "pickle"]
)
def test_copies_came_from_no_client(both: Both, made: Any) -> None:
    row = made(both(lambda at: at.tickets.where().first()))
    assert row.company.id is not None
    assert not row.company.loaded
    with pytest.raises(errors.WrongClient, match=r"came from no client: fetch row \d+ of Companies yourself"):
        both.follow(row.company)


def test_what_was_not_selected_is_not_called_null(both: Both) -> None:
    row = both(lambda at: at.tickets.where().select(T.title).first())
    assert (row.company.id, row.company.loaded, row.company.peek()) == (None, False, None)
    for way in (lambda: both.follow(row.company), row.company.find):
        with pytest.raises(errors.NoReference, match="company_id was not selected"):
            way()


def test_an_id_that_was_set_is_followed(own: Both, sandbox: SandboxServer) -> None:
    one, other = plant(sandbox, "Companies", [{"companyName": "One"}, {"companyName": "Other"}])
    id = ticket_with(sandbox, companyID=one)
    row = own(lambda at: at.tickets.get(id))
    assert own.follow(row.company).company_name == "One"
    row.company_id = other
    assert not row.company.loaded
    assert own.follow(row.company).company_name == "Other"


def test_a_ref_says_where_a_field_of_the_row_is(both: Both) -> None:
    row = both(lambda at: at.tickets.where().first())
    with pytest.raises(AttributeError, match=r"a Ref has no 'company_name'; the row it refers to may: \.get\(\)\.company_name"):
        row.company.company_name  # noqa: B018
    assert repr(row.company) == f"Ref(Companies, id={row.company_id})"


def test_one_query_for_each_page(kind: str, wide: SandboxServer) -> None:
    wide.journal.clear()
    run = Both(kind, wide.environ, QUICK)
    rows = run(lambda at: at.tickets.where().all())
    assert len(rows) == 1100
    assert {run.follow(row.company).id for row in rows} == {row.company_id for row in rows}
    assert sent(wide) == ["POST Tickets/query", *["POST Tickets/query/next"] * 2, *["POST Companies/query"] * 3]
    run.close()


def test_a_page_of_more_than_500_takes_as_few_queries_as_the_limit_allows(kind: str, wide: SandboxServer) -> None:
    """The API's pages have 500 rows at most; a list below a parent may come whole."""
    from autotask_runtime.refs import Page

    wide.journal.clear()
    run = Both(kind, wide.environ, QUICK)
    rows = run(lambda at: at.tickets.where().all())
    page = Page(run.client._session, rows)
    for row in rows:
        row._join(page)
    wide.journal.clear()
    assert run.follow(rows[0].company).id == rows[0].company_id
    assert sent(wide) == ["POST Companies/query"] * 3
    assert all(row.company.loaded for row in rows)
    run.close()


def test_500_tasks_cost_one_query(wide: SandboxServer) -> None:
    wide.journal.clear()

    async def program() -> list[Company]:
        async with AsyncAutotask.from_env(wide.environ, settings=QUICK) as at:
            tickets = await at.tickets.where().limit(500).all()
            return list(await asyncio.gather(*(_awaited(ticket.company) for ticket in tickets)))

    assert len({row.id for row in asyncio.run(program())}) == 500
    assert sent(wide) == ["POST Tickets/query", "POST Companies/query"]


def test_16_threads_cost_one_query(wide: SandboxServer) -> None:
    wide.journal.clear()
    barrier = threading.Barrier(16)
    with Autotask.from_env(wide.environ, settings=QUICK) as at, ThreadPoolExecutor(16) as pool:
        tickets = at.tickets.where().limit(500).all()

        def follow(number: int) -> list[int]:
            barrier.wait(20)
            return [id(ticket.company.get()) for ticket in (tickets if number % 2 else reversed(tickets))]

        found = list(pool.map(follow, range(16)))
    assert len({frozenset(ids) for ids in found}) == 1  # the same objects for all
    assert sent(wide) == ["POST Tickets/query", "POST Companies/query"]


def test_those_who_wait_share_an_error_and_those_who_come_later_ask_again(sandbox: SandboxServer) -> None:
    plant(sandbox, "Tickets", [{"title": "failing", "companyID": 101}] * 100)
    attempts = QUICK.retry.attempts

    async def program() -> tuple[list[BaseException | Company], Company]:
        async with AsyncAutotask.from_env(sandbox.environ, settings=QUICK) as at:
            tickets = await at.tickets.where(T.title == "failing").all()
            sandbox.sandbox.faults.add(parse_fault(f"server_fault:POST Companies/query:count={attempts}"))
            sandbox.journal.clear()
            failed = await asyncio.gather(*(_awaited(ticket.company) for ticket in tickets), return_exceptions=True)
            return failed, await tickets[0].company

    failed, after = asyncio.run(program())
    assert {type(error) for error in failed} == {errors.ServerFault}
    assert len({id(error) for error in failed}) == 100  # each has one of its own
    assert after.id == 101
    assert sent(sandbox) == ["POST Companies/query"] * (attempts + 1)


def test_a_cancelled_caller_leaves_the_others_their_answer(wide: SandboxServer) -> None:
    async def program() -> Company:
        async with AsyncAutotask.from_env(wide.environ, settings=QUICK) as at:
            tickets = await at.tickets.where().limit(500).all()
            first = asyncio.ensure_future(_awaited(tickets[0].company))
            second = asyncio.ensure_future(_awaited(tickets[1].company))
            await asyncio.sleep(0)
            first.cancel()
            found: Company = await second
            assert first.cancelled()
            return found

    assert isinstance(asyncio.run(program()), Company)
