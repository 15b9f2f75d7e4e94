"""Relations of the wrong type: exactly the lines that are marked, each on its own."""

from autotask import AsyncAutotask, Autotask, Company, Contact, Resource, Service, TaskNote, Ticket, TicketNote
from autotask_runtime.refs import Ref

T = Ticket.q


def forward(ticket: Ticket) -> None:
    ticket.company.company_name  # E: a reference is no row
    ticket.company.get().nosuch  # E: no such field of the row
    ticket.compani.get()  # E: misspelt
    wrong: Contact = ticket.company.get()  # E: a company
    sure: Company = ticket.company.find()  # E: there may be none
    number: int = ticket.company.id  # E: there may be none
    other: Ref[Contact] = ticket.company  # E: of another entity
    print(wrong, sure, number, other)


def backward(at: Autotask, company: Company, resource: Resource, ticket: Ticket, service: Service, contact: Contact) -> None:
    at.tickets.of(resource)  # E: several fields refer to resources
    at.tickets.of(service)  # E: none refers to services
    at.tickets.of(ticket.assigned_resource)  # E: several fields refer to resources
    at.tickets.of(5)  # E: no row
    at.tickets.of(company, via=T.assigned_resource)  # E: leads to resources
    at.tickets.of(resource, via=Company.q.owner_resource)  # E: a relation of companies
    at.tickets.of(resource, via=T.assigned_resource_id)  # E: a field
    at.tickets.of(resource, via="assigned_resource")  # E: text
    at.tickets.of(company).where(Company.q.id == 1)  # E: a condition of companies
    at.resource_time_off_balances.of(contact)  # E: they belong to resources
    at.tags.of(company)  # E: tags refer to nothing


def eager(at: Autotask, ticket: Ticket) -> None:
    at.tickets.where().include(Company.q.parent_company)  # E: begins elsewhere
    at.tickets.where().include(T.company.nosuch)  # E: no such relation
    at.tickets.where().include(T.company.company_name)  # E: a field
    at.tickets.where().include(T.title)  # E: a field
    at.tickets.where().include("company")  # E: text
    at.tickets.where().include_children(TicketNote.q.creator_resource)  # E: leads to resources
    at.tickets.where().include_children(TaskNote.q.task)  # E: leads to tasks
    at.tickets.where().include_children(T.company)  # E: leads to companies
    ticket.children(TaskNote.q.task)  # E: leads to tasks
    notes: list[TaskNote] = ticket.children(TicketNote.q.ticket)  # E: notes of tickets
    print(notes)


async def awaited(aa: AsyncAutotask, ticket: Ticket, company: Company) -> None:
    (await ticket.company).nosuch  # E: no such field of the row
    for row in aa.tickets.of(company):  # E: an async query
        print(row)
    contact: Contact = await ticket.company  # E: a company
    print(contact)
