"""Fetching ahead: what rows refer to and what refers to them, in as few requests as the plan says."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autotask import Autotask, Company, Contact, Project, Resource, Task, TaskNote, Ticket, TicketNote, TimeEntry, errors
from autotask_runtime.relations.paths import Path
from autotask_sandbox import SandboxServer
from autotask_sandbox.faults_rules import parse_fault
from autotask_sandbox.testing import SandboxFactory

from .conftest import QUICK, Both, sent
from .planted import change, plant
from .scripted import answer, scripted
from .test_policies import environ

T, C = Ticket.q, Company.q
TICKETS = 5_000


@pytest.fixture(scope="module")
def large(sandbox_factory: SandboxFactory) -> Iterator[SandboxServer]:
    """A sandbox with 5,000 tickets of 1,500 companies below 300 others, 2,000 contacts and 40 resources."""
    with sandbox_factory(tickets=0, strict=False) as server:
        above = plant(server, "Companies", [{"companyName": f"Above {number}"} for number in range(300)])
        companies = plant(
            server,
            "Companies",
            [{"companyName": f"C{number}", "parentCompanyID": above[number % 300]} for number in range(1_500)],
        )
        contacts = plant(
            server, "Contacts", [{"lastName": "L", "companyID": companies[number % 1_500]} for number in range(2_000)]
        )
        resources = plant(server, "Resources", [{"lastName": "L", "firstName": str(number)} for number in range(40)])
        plant(
            server,
            "Tickets",
            [
                {
                    "title": "large",
                    "companyID": companies[number * 7 % 1_500],
                    "contactID": contacts[number * 11 % 2_000],
                    "assignedResourceID": resources[number % 40],
                }
                for number in range(TICKETS)
            ],
        )
        yield server


RELATIONS = (T.company, T.contact, T.assigned_resource, T.company.parent_company)
MOST = 10 + 2 * len(RELATIONS) * 10


def followed(run: Both, ticket: Any) -> tuple[Any, ...]:
    """Everything the reader wants of a ticket, the lazy way."""
    company = run.follow(ticket.company)
    return company, run.follow(ticket.contact), run.follow(ticket.assigned_resource), run.follow(company.parent_company)


@pytest.mark.parametrize("way", ["lazily", "eagerly"])
def test_5000_tickets_with_four_relations(kind: str, large: SandboxServer, way: str, capsys: pytest.CaptureFixture[str]) -> None:
    run = Both(kind, large.environ, QUICK)
    large.journal.clear()
    query = run.client.tickets.where(T.title == "large")
    rows = run.rows(query.include(*RELATIONS) if way == "eagerly" else query)
    before = len(large.journal.entries())
    found = [followed(run, row) for row in rows]
    requests = len(large.journal.entries())
    run.close()
    naive = 10 + 4 * TICKETS
    with capsys.disabled():
        print(f"\n  {TICKETS} tickets {way}, {kind}: {requests} requests, at most {MOST} wanted, {naive} one by one")
    assert requests <= MOST
    if way == "eagerly":
        assert before == requests <= (query.include(*RELATIONS).plan().at_most(TICKETS) or 0)
    assert [(company.id, contact.id, resource.id) for company, contact, resource, _ in found] == [
        (row.company_id, row.contact_id, row.assigned_resource_id) for row in rows
    ]
    assert all(above.id == company.parent_company_id for company, _, _, above in found)
    # One object for each row, however many pages it was found from.
    assert len({id(company) for company, *_ in found}) == len({row.company_id for row in rows})


def test_what_was_included_sends_nothing_more(both: Both, shared: SandboxServer) -> None:
    rows = both.rows(both.client.tickets.where().include(T.company.parent_company, T.contact))
    shared.journal.clear()
    for row in rows:
        assert row.company.loaded
        assert row.company.peek() is both.follow(row.company)
        assert both.follow(row.company).parent_company.loaded
        assert row.contact.loaded
    assert sent(shared) == []


def test_repeats_are_gone_once(both: Both, shared: SandboxServer) -> None:
    query = both.client.tickets.where().include(T.company, T.company).include(T.company.parent_company)
    assert [item.relation for item in query.plan().queries] == ["Tickets.company", "Companies.parent_company"]
    both.rows(query)
    assert sent(shared).count("POST Companies/query") <= 2


def test_cycles_end(own: Both, sandbox: SandboxServer) -> None:
    """A company that is its own parent, and two that are each other's."""
    one, two = plant(sandbox, "Companies", [{"companyName": "One"}, {"companyName": "Two"}])
    change(sandbox, "Companies", one, parentCompanyID=two)
    change(sandbox, "Companies", two, parentCompanyID=one)
    (alone,) = plant(sandbox, "Companies", [{"companyName": "Alone"}])
    change(sandbox, "Companies", alone, parentCompanyID=alone)
    plant(sandbox, "Tickets", [{"title": "cycle", "companyID": company} for company in (one, alone)])
    way = T.company.parent_company.parent_company.parent_company.parent_company
    first, second = own.rows(own.client.tickets.where(T.title == "cycle").include(way))
    assert sent(sandbox) == ["POST Tickets/query", *["POST Companies/query"] * 2]
    company = own.follow(first.company)
    assert own.follow(own.follow(company.parent_company).parent_company) is company
    assert own.follow(own.follow(second.company).parent_company) is own.follow(second.company)


def test_six_in_a_row_are_refused(both: Both) -> None:
    way = T.company.parent_company.parent_company.parent_company.parent_company.parent_company
    with pytest.raises(errors.QueryError, match="6 relations in a row, at most 5"):
        both.client.tickets.where().include(way)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (C.parent_company, "a relation of Companies, not of Tickets"),
        (T.title, "is no relation; name one as Ticket.q.company"),
        ("company", "is no relation"),
        (T, "is no relation"),
    ],
    ids=["of another", "a field", "text", "no step"],
)
def test_what_is_no_relation_of_the_rows_is_refused(both: Both, wrong: Any, words: str) -> None:
    with pytest.raises(errors.QueryError, match=words):
        both.client.tickets.where().include(wrong)


def test_a_misspelt_relation_says_what_there_is() -> None:
    with pytest.raises(AttributeError, match=r"Companies has no relation 'parent'.*parent_company"):
        T.company.parent  # type: ignore[attr-defined]  # noqa: B018
    assert "parent_company" in dir(T.company)
    assert repr(T.company.parent_company) == "<path Tickets.company.parent_company>"


def test_selected_fields_and_included_relations(both: Both) -> None:
    query = both.client.tickets.where().select(T.title).include(T.company)
    assert query.bodies()[0]["includeFields"] == ["id", "title", "companyID"]
    row = both.rows(query)[0]
    assert row.priority is None
    assert both.follow(row.company).company_type is not None  # what was included is whole


def test_limits_and_single_rows(both: Both, shared: SandboxServer) -> None:
    query = both.client.tickets.where().include(T.company)
    assert both.wait(query.first()).company.loaded
    assert [row.company.loaded for row in both.rows(query.limit(3))] == [True] * 3
    assert both.wait(query.where(T.id == both.wait(query.first()).id).one()).company.loaded
    shared.journal.clear()
    assert both.wait(query.count()) > 0
    assert both.wait(query.exists())
    assert both.wait(query.limit(2).ids())
    assert "POST Companies/query" not in sent(shared)


def test_paging_by_id_and_in_parts(kind: str, large: SandboxServer) -> None:
    run = Both(kind, large.environ, QUICK)
    ids = run.wait(run.client.tickets.where().limit(1_100).ids())
    for query in (
        run.client.tickets.where().by_id().page_size(200).limit(900).include(T.company),
        run.client.tickets.where(T.id.in_(ids)).include(T.company),
    ):
        large.journal.clear()
        rows = run.rows(query)
        requests = len(large.journal.entries())
        assert all(row.company.loaded for row in rows)
        assert requests <= query.plan().at_most(len(rows))
    assert len(rows) == 1_100
    assert "in 3 parts" in str(query.plan())
    run.close()


def test_a_trouble_with_what_is_included_says_where_to_go_on(own: Both, sandbox: SandboxServer) -> None:
    """The number is of the query's own rows, and of those that were given; not of the rows that could not be read."""
    sandbox.sandbox.faults.add(parse_fault("server_fault:POST TicketNotes/query/next"))
    tickets = plant(sandbox, "Tickets", [{"title": "broken"}] * 4)
    plant(sandbox, "TicketNotes", [{"ticketID": tickets[2], "title": "n"}] * 501)
    query = own.client.tickets.where(T.title == "broken").page_size(2).include_children(TicketNote.q.ticket)
    with pytest.raises(errors.ServerFault) as error:
        own.rows(query)
    assert error.value.resume_after == tickets[1]
    sandbox.sandbox.faults.clear()
    rows = own.rows(query.by_id(after=error.value.resume_after))
    assert [len(row.children(TicketNote.q.ticket)) for row in rows] == [501, 0]


def test_what_may_not_be_read_fails_the_query(own: Both, sandbox: SandboxServer) -> None:
    sandbox.sandbox.security.forbid("Companies")
    with pytest.raises(errors.PermissionDenied, match="adequate permissions"):
        own.rows(own.client.tickets.where().include(T.contact, T.company))


def test_hidden_rows_are_told_apart_when_they_are_asked_for(own: Both, sandbox: SandboxServer) -> None:
    sandbox.sandbox.security.hide("Companies", [101])
    plant(sandbox, "Tickets", [{"title": "hidden", "companyID": 101}])
    row = own.wait(own.client.tickets.where(T.title == "hidden").include(T.company).one())
    assert (row.company.loaded, row.company.peek()) == (True, None)
    with pytest.raises(errors.HiddenReference):
        own.follow(row.company)


# Children.


def test_children_of_a_page(own: Both, sandbox: SandboxServer) -> None:
    tickets = plant(sandbox, "Tickets", [{"title": "parent"}] * 3)
    plant(sandbox, "TicketNotes", [{"ticketID": tickets[0], "title": f"n{number}"} for number in range(1_200)])
    plant(sandbox, "TimeEntries", [{"ticketID": tickets[1], "hoursWorked": 1.0}])
    sandbox.journal.clear()
    query = own.client.tickets.where(T.title == "parent").include_children(TicketNote.q.ticket, TimeEntry.q.ticket)
    assert query.plan().at_most(3) is None
    rows = own.rows(query)
    notes = [row.children(TicketNote.q.ticket) for row in rows]
    assert [len(found) for found in notes] == [1_200, 0, 0]
    assert [note.title for note in notes[0]] == [f"n{number}" for number in range(1_200)]
    assert [len(row.children(TimeEntry.q.ticket)) for row in rows] == [0, 1, 0]
    assert all(own.follow(note.ticket) is rows[0] for note in notes[0])
    assert len(sent(sandbox)) == 1 + 3 + 1
    notes[0].clear()
    assert len(rows[0].children(TicketNote.q.ticket)) == 1_200  # a list of one's own


def test_children_of_children(own: Both, sandbox: SandboxServer) -> None:
    projects = plant(sandbox, "Projects", [{"projectName": "P"}, {"projectName": "P"}])
    tasks = plant(sandbox, "Tasks", [{"projectID": projects[0], "title": "t"}] * 3)
    plant(sandbox, "TaskNotes", [{"taskID": task, "title": "n"} for task in tasks[:2]] * 2)
    sandbox.journal.clear()
    way = TaskNote.q.task.project
    first, second = own.rows(own.client.projects.where(Project.q.project_name == "P").include_children(way))
    assert sent(sandbox) == ["POST Projects/query", "POST Tasks/query", "POST TaskNotes/query"]
    found = first.children(Task.q.project)
    assert [task.id for task in found] == tasks
    assert [len(task.children(TaskNote.q.task)) for task in found] == [2, 2, 0]
    # The whole way gives what it leads from: the notes of the project's tasks.
    notes = first.children(way)
    assert {type(note) for note in notes} == {TaskNote}
    assert [note.task_id for note in notes] == [tasks[0]] * 2 + [tasks[1]] * 2
    assert (second.children(Task.q.project), second.children(way)) == ([], [])
    part = own.rows(own.client.projects.where(Project.q.project_name == "P").include_children(Task.q.project))
    with pytest.raises(errors.UsageError, match=r"TaskNotes.task was not included; say .include_children\(\)"):
        part[0].children(way)
    assert part[1].children(way) == []  # it has no tasks, so no notes of them


def test_children_that_were_not_included_are_asked_for_by_name(both: Both) -> None:
    row = both(lambda at: at.tickets.where().first())
    with pytest.raises(errors.UsageError, match=r"TicketNotes.ticket was not included; say .include_children\(\) in the query"):
        row.children(TicketNote.q.ticket)
    with pytest.raises(errors.QueryError, match="leads to Tasks, not to Tickets"):
        row.children(TaskNote.q.task)


def test_children_of_rows_selected_in_part(both: Both) -> None:
    """A note's ticket is then read whole, not taken from what was selected."""
    query = both.client.tickets.where().select(T.title).include_children(TicketNote.q.ticket)
    row = next(row for row in both.rows(query) if row.children(TicketNote.q.ticket))
    found = both.follow(row.children(TicketNote.q.ticket)[0].ticket)
    assert (found.id, found.priority is None) == (row.id, False)


def test_what_cannot_be_queried_cannot_be_children(both: Both) -> None:
    with pytest.raises(errors.QueryError, match="default_service_desk_role_id cannot be queried"):
        both.client.roles.where().include_children(Resource.q.default_service_desk_role)
    with pytest.raises(errors.QueryError, match="leads to Tasks, not to Tickets"):
        both.client.tickets.where().include_children(TaskNote.q.task)


def test_a_child_that_was_not_asked_for_is_no_answer(kind: str) -> None:
    tickets, notes = ({"items": [item], "pageDetails": {}} for item in ({"id": 1}, {"id": 2, "ticketID": 9}))
    with scripted(answer(tickets), answer(notes)) as server:
        run = Both(kind, environ(server), QUICK)
        with pytest.raises(errors.ProtocolError, match="TicketNotes: a row came whose ticketID is 9"):
            run.rows(run.client.tickets.where().include_children(TicketNote.q.ticket))
        run.close()


# The plan.


def test_the_plan_is_told_in_words(both: Both) -> None:
    query = both.client.tickets.where().include(T.company.parent_company, T.contact).include_children(TicketNote.q.ticket)
    assert str(query.plan()) == (
        "Tickets: 1 request for each page of 500 rows, and for each page:\n"
        "  Tickets.company: Companies by id, at most 1 request\n"
        "    Companies.parent_company: Companies by id, at most 1 request\n"
        "  Tickets.contact: Contacts by id, at most 1 request\n"
        "  TicketNotes.ticket: TicketNotes by ticketID, 1 request, and 1 for every further 500 rows"
    )
    assert str(both.client.tickets.where().plan()) == "Tickets: 1 request for each page of 500 rows"


WAYS: dict[str, Path[Ticket, Any]] = {
    "company": T.company,
    "parent": T.company.parent_company,
    "owner": T.company.owner_resource,
    "contact": T.contact,
    "contact's company": T.contact.company,
    "contact's company's parent": T.contact.company.parent_company,
    "assigned": T.assigned_resource,
    "creator": T.creator_resource,
}


@given(
    names=st.lists(st.sampled_from(sorted(WAYS)), max_size=6),
    size=st.sampled_from([1, 3, 7, 20, 500]),
    limit=st.none() | st.integers(1, 20),
    ids=st.none() | st.integers(1, 1_200),
)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_query_never_sends_more_than_its_plan_says(
    shared: SandboxServer, names: list[str], size: int, limit: int | None, ids: int | None
) -> None:
    with Autotask.from_env(shared.environ, settings=QUICK) as at:
        query = at.tickets.where().page_size(size).include(*(WAYS[name] for name in names))
        query = query if limit is None else query.limit(limit)
        query = query if ids is None else query.where(T.id.in_(range(1, ids + 1)))
        shared.journal.clear()
        rows = query.all()
        most = query.plan().at_most(len(rows))
        assert most is not None
        assert len(sent(shared)) <= most
        shared.journal.clear()
        for row in rows:
            for name in names:
                _walk(row, name)
        assert sent(shared) == []


def _walk(row: Ticket, name: str) -> None:
    """Follow a way as far as it leads."""
    found: Any = row
    for step in WAYS[name]._steps:
        found = None if found is None else getattr(found, step.field.relation).find()


def test_contacts_are_told_of(both: Both) -> None:
    """Two ways to the same rows: they are the same objects."""
    rows = both.rows(both.client.tickets.where(T.contact_id.is_not_null()).include(T.company, T.contact.company))
    contact: Contact = both.follow(rows[0].contact)
    same = [row for row in rows if row.company_id == contact.company_id]
    assert all(row.company.peek() is contact.company.peek() for row in same)
