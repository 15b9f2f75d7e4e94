"""Reading and writing with the async client: the same names, awaited."""

from collections.abc import AsyncIterator
from typing import Any, assert_type

from autotask import AsyncAutotask, Company, Ticket, TicketCreate, TicketStatus

T = Ticket.q


async def reading(at: AsyncAutotask) -> None:
    assert_type(await at.tickets.get(7), Ticket)
    assert_type(await at.tickets.find(7), Ticket | None)
    q = at.tickets.where(T.status == 1).limit(5)
    assert_type(await q.all(), list[Ticket])
    assert_type(await q.first(), Ticket | None)
    assert_type(await q.one(), Ticket)
    assert_type(await q.count(), int)
    assert_type(await q.ids(), list[int])
    assert_type(q.pages(), AsyncIterator[list[Ticket]])
    async for ticket in q:
        assert_type(ticket, Ticket)
    async for page in q.pages():
        assert_type(page, list[Ticket])
    assert_type([ticket.id async for ticket in q.select(T.id)], list[int])
    assert_type([ticket.id async for ticket in q.parallel(3)], list[int])


async def references(ticket: Ticket) -> None:
    assert_type(await ticket.company, Company)
    assert_type((await ticket.company).company_name, str | None)
    assert_type((await (await ticket.problem_ticket).company).id, int)


async def writing(at: AsyncAutotask) -> None:
    number = await at.tickets.create(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
    assert_type(number, int)
    model = TicketCreate(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
    assert_type(await at.tickets.create(model), int)
    await at.tickets.update(number, status=TicketStatus.COMPLETE, contact_id=None)
    await at.tickets.replace(number, company_id=0, title="x", status=1, priority=1)
    await at.ticket_notes.create(ticket_id=number, title="First aid", description="Unplugged it.", note_type=1, publish=1)
    await at.ticket_notes.update(4, ticket_id=number, note_type=1, publish=1, title=None)
    await at.time_entries.delete(12)
    await at.contacts.delete(12, company_id=7)


async def the_rest(at: AsyncAutotask) -> None:
    assert_type(await at.raw("GET", "Invoices/12/InvoicePdf"), dict[str, Any])
    assert_type((await at.version()).major_version, str)
    await at.aclose()


async def from_the_environment() -> int:
    async with AsyncAutotask.from_env() as at:
        assert_type(at, AsyncAutotask)
        return await at.tickets.where().count()
