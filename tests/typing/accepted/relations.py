"""Relations as they are meant to be used; the examples of docs/relations.md among them, in their own words."""

from typing import assert_type

from autotask import (
    RELATIONS,
    AsyncAutotask,
    Autotask,
    Company,
    Project,
    Resource,
    Task,
    TaskNote,
    Ticket,
    TicketNote,
    errors,
    settings,
)
from autotask_runtime.query_fields import Condition
from autotask_runtime.refs import Ref

T = Ticket.q


def forward(at: Autotask, ticket: Ticket) -> None:
    assert_type(ticket.company, Ref[Company])
    assert_type(ticket.company.id, int | None)
    assert_type(ticket.company.get(), Company)
    assert_type(ticket.company.find(), Company | None)
    assert_type(ticket.company.peek(), Company | None)
    assert_type(ticket.company.loaded, bool)
    assert_type(ticket.company.get().parent_company.get().owner_resource, Ref[Resource])
    print(ticket.company.id)  # int or None: 0 is the tenant's own company
    print(ticket.company.loaded)  # whether following it sends nothing
    print(ticket.company.peek())  # the row if it is at hand, or None; sends nothing
    print(ticket.company.get().company_name)
    ticket.company.find()
    if ticket.company:
        print(ticket.company.get().parent_company.find())
    for ticket in at.tickets.where(T.status == 1):
        print(ticket.title, ticket.company.get().company_name)
    try:
        company = ticket.company.get()
    except errors.NoReference:
        company = None
    except errors.DanglingReference:
        raise
    except errors.HiddenReference as hidden:
        print(hidden)
        company = None
    print(company)


def backward(at: Autotask, company: Company, resource: Resource, ticket: Ticket) -> None:
    for row in at.tickets.of(company).where(T.status == 1):
        assert_type(row, Ticket)
    at.tickets.of(company).where(T.status == 1).count()
    at.tickets.of(ticket.company)
    at.tickets.of(resource, via=T.assigned_resource)
    at.tickets.of(ticket.assigned_resource, via=T.assigned_resource)
    at.ticket_notes.of(ticket)
    at.companies.of(company)
    assert_type(at.ticket_notes.of(ticket).all(), list[TicketNote])
    assert_type(at.resource_time_off_balances.of(resource)[0].id, int)


def eager(at: Autotask) -> None:
    q = at.tickets.where(T.status == 1).include(T.company.parent_company, T.contact, T.assigned_resource)
    print(q.plan())
    for ticket in q:
        print(ticket.company.get().company_name)
    assert_type(q.plan().at_most(5000), int | None)
    rows = at.tickets.where(T.status == 1).include_children(TicketNote.q.ticket).all()
    for ticket in rows:
        print(ticket.title, len(ticket.children(TicketNote.q.ticket)))
    assert_type(rows[0].children(TicketNote.q.ticket), list[TicketNote])
    projects = at.projects.where().include_children(TaskNote.q.task.project).all()
    projects[0].children(Task.q.project)
    assert_type(projects[0].children(TaskNote.q.task.project), list[TaskNote])
    assert_type(projects, list[Project])


def settled() -> settings.Settings:
    return settings.Settings(references=settings.References(fresh=30, lifetimes={"Companies": 600, "Roles": 3600}))


def as_data() -> list[str]:
    RELATIONS[0]
    return [relation.source for relation in RELATIONS if relation.target == "Companies" and relation.required]


async def awaited(aa: AsyncAutotask, company: Company, ticket: Ticket) -> None:
    assert_type((await ticket.company).company_name, str | None)
    assert_type(await ticket.company.afind(), Company | None)
    async for ticket in aa.tickets.of(company).where(T.status == 1):
        print((await ticket.company).company_name)
    rows = await aa.tickets.where().include(T.company).include_children(TicketNote.q.ticket).all()
    assert_type(rows[0].children(TicketNote.q.ticket), list[TicketNote])


def fields_are_still_fields() -> Condition[Ticket]:
    return (T.company_id == 5) & T.title.contains("x")
