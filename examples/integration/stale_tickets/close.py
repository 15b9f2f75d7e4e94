"""Closes tickets that nobody has touched for weeks, leaves a note on each, and reports in CSV. Meant to run nightly."""

import csv
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from datetime import UTC, datetime, timedelta

from autotask import Autotask, Ticket, TicketStatus, errors

T = Ticket.q
NOTE_TITLE = "Closed for lack of activity"
SUMMARY, EVERYBODY = 1, 1  # a note's type, and who may read it


@dataclass(frozen=True)
class Line:
    """One line of the report."""

    ticket: int
    title: str
    company: str
    quiet_since: str


def close_stale(at: Autotask, *, now: datetime, quiet: timedelta) -> Iterator[Line]:
    """Close the open tickets without activity for this long, one after the other. Gives a line for each one that was closed."""
    stale = at.tickets.where(T.status != TicketStatus.COMPLETE, T.last_activity_date < now - quiet)
    # All of them first: closing tickets takes them out of the very query whose pages would still be read.
    for ticket in stale.all():
        since = f"{ticket.last_activity_date:%Y-%m-%d}"
        # The ticket first: a run that breaks off between the two leaves it closed without a note, and never a note twice.
        at.tickets.update(ticket.id, status=TicketStatus.COMPLETE)
        text = f"Nothing has happened here since {since}."
        at.ticket_notes.create(ticket_id=ticket.id, title=NOTE_TITLE, description=text, note_type=SUMMARY, publish=EVERYBODY)
        company = ticket.company.get().company_name if ticket.company_id is not None else None
        yield Line(ticket.id, ticket.title or "", company or "", since)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command. Gives 0, or 1 when Autotask stopped it; what was closed before is reported either way."""
    parser = ArgumentParser(description="Close Autotask tickets that nobody has touched for weeks; reports them in CSV.")
    parser.add_argument("--days", type=int, default=60, help="how long a ticket must have been quiet (default: %(default)s)")
    options = parser.parse_args(arguments)
    report = csv.writer(sys.stdout)
    report.writerow(field.name for field in fields(Line))
    try:
        with Autotask.from_env() as at:
            for line in close_stale(at, now=datetime.now(UTC), quiet=timedelta(days=options.days)):
                report.writerow(astuple(line))
    except errors.RateLimited:
        print("the hour's requests are used up; the rest is done in the next run", file=sys.stderr)
        return 1
    except errors.AutotaskError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
