"""A day at the service desk: read open tickets, open one, work on it, close it. Once sync, once async.

Reads the credentials from AUTOTASK_USERNAME, AUTOTASK_SECRET, AUTOTASK_INTEGRATION_CODE and, for a sandbox, AUTOTASK_API_URL.
"""

import asyncio
import sys

from rich import box
from rich.console import Console
from rich.table import Table

from autotask import AsyncAutotask, Autotask, Ticket, TicketStatus, errors

console = Console(markup=False, highlight=False)
T = Ticket.q
OPEN = T.status != TicketStatus.COMPLETE


def show(client: str, rows: list[tuple[Ticket, str | None]], total: int) -> None:
    """Print tickets as a table."""
    console.print(f"With the {client} client: {len(rows)} of {total} open tickets", style="bold")
    table = Table(box=box.SIMPLE_HEAD if console.is_terminal else None)
    for heading in ("id", "created", "company", "title"):
        table.add_column(heading)
    for ticket, company in rows:
        created = f"{ticket.create_date:%Y-%m-%d}" if ticket.create_date else ""
        table.add_row(str(ticket.id), created, company, ticket.title)
    console.print(table)


def show_refusal(error: errors.ValidationError) -> None:
    """Print every rule that a write would have broken."""
    console.print("\nRefused before anything was sent:", style="bold")
    console.print(f"{error}\n", soft_wrap=True)


def show_end(ticket: Ticket) -> None:
    """Print how a ticket ended."""
    state = "complete" if ticket.status == TicketStatus.COMPLETE else "open"
    console.print(f"Ticket {ticket.id}, {ticket.title!r}, is {state}: {ticket.resolution}\n", style="green")


def work_sync() -> None:
    """The whole round with the sync client."""
    with Autotask.from_env() as at:
        open_tickets = at.tickets.where(OPEN, T.company_id.is_not_null())
        # One request for the tickets and one for all their companies.
        page = open_tickets.limit(8).all()
        show("sync", [(ticket, ticket.company.get().company_name) for ticket in page], open_tickets.count())

        try:
            at.tickets.create(company_id=0, title="x" * 300, status=TicketStatus.NEW, priority=1, ticket_type=77, queue_id=2**40)
        except errors.ValidationError as error:
            show_refusal(error)

        number = at.tickets.create(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
        at.ticket_notes.create(ticket_id=number, title="First aid", description="Unplugged it.", note_type=1, publish=1)
        at.tickets.update(number, status=TicketStatus.COMPLETE, resolution="A new printer.")
        show_end(at.tickets.get(number))


async def work_async() -> None:
    """The same with the async client."""
    async with AsyncAutotask.from_env() as at:
        open_tickets = at.tickets.where(OPEN, T.company_id.is_not_null())
        page = await open_tickets.limit(3).all()
        show("async", [(ticket, (await ticket.company).company_name) for ticket in page], await open_tickets.count())

        try:
            await at.tickets.create(company_id=0, title="y" * 256, status=TicketStatus.NEW, priority=2**31, ticket_type=77)
        except errors.ValidationError as error:
            show_refusal(error)

        number = await at.tickets.create(company_id=0, title="Printer still on fire", status=TicketStatus.NEW, priority=1)
        await at.ticket_notes.create(ticket_id=number, title="Again", description="Water.", note_type=1, publish=1)
        await at.tickets.update(number, status=TicketStatus.COMPLETE, resolution="A wet printer.")
        show_end(await at.tickets.get(number))


def main() -> int:
    """Run both. Returns 2, with one clear line, when Autotask cannot be reached or refuses."""
    try:
        work_sync()
        asyncio.run(work_async())
    except errors.AutotaskError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
