"""The public surface, example by example: accepted by the type checkers, and run by ``tests/test_api_by_example.py``.

Relations backwards, eager ones, the command line and tenant packages have issues of their own.
"""

from datetime import UTC, datetime
from typing import Any, assert_type

import pytest

from autotask import AsyncAutotask, Autotask, Company, Ticket, TicketCreate, TicketStatus, errors
from autotask_runtime.query_fields import Condition
from autotask_runtime.refs import Ref

T = Ticket.q


def one_row(at: Autotask) -> Ticket:
    ticket = at.tickets.get(7)
    assert_type(ticket.title, str | None)
    assert_type(ticket.company_id, int | None)
    assert_type(ticket.create_date, datetime | None)
    assert ticket.create_date is not None
    assert ticket.create_date.tzinfo is UTC
    assert_type(ticket.status == TicketStatus.NEW, bool)
    assert list(ticket.udf) == []
    assert dict(ticket.extra) == {}
    assert at.tickets.find(999_999) is None
    return ticket


def conditions() -> tuple[Condition[Ticket], ...]:
    return (
        T.create_date >= datetime(2024, 1, 1, tzinfo=UTC),
        T.queue_id.in_([5, 8]) | T.queue_id.is_not_null() | T.queue_id.is_null(),
        T.contact_id.is_null() | T.contact_id.is_not_null(),
    )


def queries(at: Autotask) -> list[Ticket]:
    q = at.tickets.where(T.status != TicketStatus.COMPLETE, (T.priority <= 2) | T.title.contains("e")).where(*conditions())
    found = list(q)
    assert q.count() == len(found) > 1
    assert q.first() == found[0]
    assert q.all() == found
    assert [row for page in q.pages() for row in page] == found
    assert q.ids() == [row.id for row in found]
    assert q.where(T.id == found[0].id).one() == found[0]
    assert len(q.limit(2).all()) == 2
    slim = q.select(T.id, T.title).limit(1).one()
    assert (slim.id, slim.title, slim.company_id) == (found[0].id, found[0].title, None)
    assert '"op":"noteq"' in str(q)
    assert '"udf":true' in str(at.tickets.where(T.udf("Site Code") == "X1"))
    return found


def relations(at: Autotask, ticket: Ticket) -> str | None:
    assert_type(ticket.company, Ref[Company])
    assert ticket.company.id == ticket.company_id
    found = ticket.company.find()
    assert found is not None
    return ticket.company.get().company_name


def writes(at: Autotask) -> int:
    new_id = at.tickets.create(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
    assert_type(new_id, int)
    at.tickets.create(TicketCreate(company_id=0, title="From a model", status=1, priority=1))
    at.tickets.update(new_id, status=TicketStatus.COMPLETE, contact_id=None)
    at.tickets.replace(new_id, company_id=0, title="Replaced", status=TicketStatus.COMPLETE, priority=2)
    at.ticket_notes.create(ticket_id=new_id, title="First aid", description="Unplugged it.", note_type=1, publish=1)
    with pytest.raises(errors.ValidationError, match="300 characters, at most 255"):
        at.tickets.create(company_id=0, title="x" * 300, status=1, priority=1)
    with at.impersonate(resource_id=4):
        at.tickets.update(new_id, title="In another name")
    number = at.tickets.attachments(new_id).upload("log.txt", b"smoke")
    assert at.tickets.attachments(new_id).download(number) == b"smoke"
    return new_id


def changed_rows(at: Autotask, number: int) -> None:
    ticket = at.tickets.get(number)
    ticket.title = "Changed in place"
    at.tickets.update(ticket)


def rows_of_a_file(at: Autotask) -> int:
    values: dict[str, Any] = {"AccountID": "Company 0", "Title": "From a file", "Status": "New", "priority": "1"}
    assert_type(at.tickets.convert(values), dict[str, Any])
    number = at.tickets.create_from(values)
    at.tickets.update_from(number, {"due date time": "31.12.2026 17:30", "Priority": ""})
    return number


def rules_of_ones_own(at: Autotask) -> None:
    @at.validators.field(T.title)
    def no_shouting(title: str) -> str | None:
        return "text in small letters" if title.isupper() else None

    with pytest.raises(errors.ValidationError, match=r"text in small letters, given 'FIRE' \[no_shouting\]"):
        at.tickets.create(company_id=0, title="FIRE", status=1, priority=1)


def odd_routes(at: Autotask, invoice: int) -> bytes | None:
    assert_type(at.invoices.markup_html(invoice), str | None)
    return at.invoices.pdf(invoice).data


def program(at: Autotask, invoice: int) -> int:
    """All of it."""
    ticket = one_row(at)
    queries(at)
    assert relations(at, ticket)
    number = writes(at)
    changed_rows(at, number)
    rules_of_ones_own(at)
    rows_of_a_file(at)
    assert odd_routes(at, invoice)
    return number


async def async_reading(at: AsyncAutotask) -> Ticket:
    ticket = await at.tickets.get(7)
    assert ticket.create_date is not None
    assert await at.tickets.find(999_999) is None
    q = at.tickets.where(T.status != TicketStatus.COMPLETE, (T.priority <= 2) | T.title.contains("e")).where(*conditions())
    found = [t async for t in q]
    assert await q.count() == len(found) > 1
    assert await q.first() == found[0]
    assert await q.all() == found
    assert [row async for page in q.pages() for row in page] == found
    assert await q.ids() == [row.id for row in found]
    assert await q.where(T.id == found[0].id).one() == found[0]
    assert len(await q.limit(2).all()) == 2
    slim = await q.select(T.id, T.title).limit(1).one()
    assert (slim.id, slim.title, slim.company_id) == (found[0].id, found[0].title, None)
    assert_type((await ticket.company).company_name, str | None)
    return ticket


async def async_writing(at: AsyncAutotask) -> int:
    new_id = await at.tickets.create(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
    await at.tickets.create(TicketCreate(company_id=0, title="From a model", status=1, priority=1))
    await at.tickets.update(new_id, status=TicketStatus.COMPLETE, contact_id=None)
    await at.tickets.replace(new_id, company_id=0, title="Replaced", status=TicketStatus.COMPLETE, priority=2)
    await at.ticket_notes.create(ticket_id=new_id, title="First aid", description="Unplugged it.", note_type=1, publish=1)
    with at.impersonate(resource_id=4):
        await at.tickets.update(new_id, title="In another name")
    number = await at.tickets.attachments(new_id).upload("log.txt", b"smoke")
    assert await at.tickets.attachments(new_id).download(number) == b"smoke"
    ticket = await at.tickets.get(new_id)
    ticket.title = "Changed in place"
    await at.tickets.update(ticket)
    return new_id


async def async_files_and_rules(at: AsyncAutotask) -> None:
    @at.validators.field(T.company_id)
    async def known_company(company_id: int) -> str | None:
        return None if await at.companies.find(company_id) else "a company that exists"

    await at.tickets.create_from({"AccountID": "0", "Title": "From a file", "Status": "New", "priority": "1"})
    with pytest.raises(errors.ValidationError, match=r"a company that exists, given 999999 \[known_company\]"):
        await at.tickets.create_from({"AccountID": "999999", "Title": "From a file", "Status": "New", "priority": "1"})


async def async_program(at: AsyncAutotask, invoice: int) -> int:
    """All of it, awaited."""
    await async_reading(at)
    number = await async_writing(at)
    await async_files_and_rules(at)
    assert (await at.invoices.pdf(invoice)).data
    return number
