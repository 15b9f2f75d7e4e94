"""The Python examples of README.md, in their own words."""

from datetime import UTC, datetime

from autotask import Autotask, Ticket, TicketStatus

T = Ticket.q


def the_first_example() -> None:
    with Autotask.from_env() as at:
        for ticket in at.tickets.where(T.status != TicketStatus.COMPLETE, (T.priority <= 2) | T.title.contains("server")):
            print(ticket.id, ticket.title, ticket.company.get().company_name)

        number = at.tickets.create(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
        at.ticket_notes.create(ticket_id=number, title="First aid", description="Unplugged it.", note_type=1, publish=1)
        at.tickets.update(number, status=TicketStatus.COMPLETE, contact_id=None)  # None clears, leaving out keeps


def reading(at: Autotask, ticket: Ticket) -> None:
    at.tickets.get(7)
    at.tickets.find(7)
    q = at.tickets.where(T.queue_id.in_([5, 8]), T.contact_id.is_null(), T.create_date >= datetime(2026, 1, 1, tzinfo=UTC))
    q.count()
    q.exists()
    q.first()
    q.one()
    q.one_or_none()
    q.all()
    q.ids()
    for page in q.pages():
        print(page)
    q.select(T.id, T.title).limit(50)
    q.by_id(after=1200)
    ~(T.status == 5)  # noqa: B018
    at.tickets.where({"op": "eq", "field": "status", "value": 1})
    str(q)
    ticket.udf["Affected Site"]
    ticket.extra  # noqa: B018
    at.raw("GET", "Invoices/12/InvoicePdf")


def writing(at: Autotask, number: int) -> None:
    at.ticket_notes.create(ticket_id=number, description="x", note_type=1, publish=1)
    at.contacts.delete(12, company_id=7)
