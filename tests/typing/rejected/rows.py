"""Uses of rows, clients and the package that must be refused by a type checker."""

import autotask
from autotask import AsyncAutotask, Autotask, Company, Contact, Ticket
from autotask_runtime.generated import Ref


def attributes(ticket: Ticket) -> None:
    ticket.titel  # E: misspelt attribute
    ticket.companyID  # E: the wire's spelling
    ticket.title.upper()  # E: may be None
    ticket.create_date.year  # E: may be None
    ticket.priority + 1  # E: may be None
    title: str = ticket.title  # E: may be None
    number: str = ticket.id  # E: an int
    ticket.company_id = "7"  # E: text for an int
    ticket.title = 7  # E: an int for text
    ticket.create_date = "2026-01-01"  # E: text for a datetime
    ticket.id = None  # E: every row has an id
    ticket.udf["Site Code"] = "X1"  # E: a row that was read is not written to
    ticket.extra["x"] = 1  # E: a row that was read is not written to
    print(title, number)


def making_rows() -> None:
    Ticket()  # E: no id
    Ticket(1)  # E: keywords only
    Ticket(id=1, nosuch=2)  # E: unknown keyword
    Ticket(id="1")  # E: text for an int
    Ticket.from_wire([])  # E: a list is no row


def references(ticket: Ticket, contact: Contact) -> None:
    ticket.company.company_name  # E: a reference is no row; get() it
    ticket.company.get().title  # E: companies have no title
    ticket.company.find().company_name  # E: may be None
    ticket.company.get(1)  # E: get takes nothing
    ticket.company.id + 1  # E: may be None
    ticket.queue.get()  # E: a picklist is no reference
    wrong: Ref[Contact] = ticket.company  # E: a reference to a company
    row: Contact = ticket.company.get()  # E: a company
    ticket.company = contact  # E: references are not assigned
    print(wrong, row)


def collections(at: Autotask) -> None:
    at.nosuch  # E: unknown collection
    at.ticket.get(7)  # E: collections have the plural
    at.Tickets.get(7)  # E: Python's spelling
    at.tickets.get()  # E: no id
    at.tickets.get("7")  # E: text for an id
    at.tickets.find(None)  # E: None for an id
    company: Company = at.tickets.get(7)  # E: a ticket
    print(company)


def the_package() -> None:
    autotask.TicketStatus.NOSUCH  # E: unknown picklist value
    autotask.errors.NoSuchError  # E: unknown error
    autotask.ENTITIES["Tickets"].nosuch  # E: unknown attribute


def making_clients() -> None:
    Autotask()  # E: no credentials
    Autotask("u", "s", "i")  # E: keywords only
    Autotask(username="u", secret="s", integration_code=1)  # E: an int for text
    Autotask(username="u", secret="s", integration_code="i", zone="x")  # E: unknown keyword


async def sync_results_are_not_awaited(at: Autotask) -> None:
    await at.tickets.get(7)  # E: a row of the sync client is no awaitable
    await at.tickets.where().all()  # E: a list is no awaitable
    async for ticket in at.tickets.where():  # E: a sync query
        print(ticket)
    async with at:  # E: a sync client
        pass


async def async_results_must_be_awaited(at: AsyncAutotask, ticket: Ticket) -> None:
    at.tickets.get(7).title  # E: a coroutine
    at.tickets.where().all()[0]  # E: a coroutine
    number: int = at.tickets.where().count()  # E: a coroutine
    for row in at.tickets.where():  # E: an async query
        print(row)
    for page in at.tickets.where().pages():  # E: async pages
        print(page)
    list(at.tickets.where())  # E: an async query
    (await ticket.company).title  # E: companies have no title
    await at.tickets.where()  # E: a query is no awaitable
    await ticket.company.get()  # E: get is the sync way
    with at:  # E: an async client
        pass
    print(number)
