"""A program for one tenant: its statuses and its user-defined fields have names, and the type checker knows them."""

from datetime import UTC, datetime

from acme_autotask import Autotask, Ticket, TicketStatus, TicketUdfSupportTier, __version__, errors


def main() -> None:
    """Open a ticket for a site, put it on hold for the customer, and find what waits there."""
    with Autotask.from_env() as at:
        new = at.tickets.create(
            company_id=0,
            title="Printer on fire",
            status=TicketStatus.NEW,
            priority=1,
            udf={
                "Affected Site": "Plant 2",
                "Impact Score": 7.5,
                "Change Window Start": datetime(2026, 12, 1, 22, tzinfo=UTC),
                "Support Tier": TicketUdfSupportTier.GOLD,
            },
        )
        ticket = at.tickets.get(new)
        ticket.status = TicketStatus.WAITING_CUSTOMER
        ticket.udf |= {"Affected Site": "Plant 2"}
        at.tickets.update(ticket)

        waiting = at.tickets.where(Ticket.q.status == TicketStatus.WAITING_CUSTOMER, Ticket.q.udf.affected_site == "Plant 2")
        for row in waiting:
            print(f"{row.title}: {row.udf.affected_site}, impact {row.udf.impact_score}, {row.udf.change_window_start:%d %B %Y}")
            at.tickets.update(row.id, udf={"Impact Score": 3.0})
        print(
            "impact now:",
            at.tickets.get(new).udf.impact_score,
            "tier gold:",
            ticket.udf.support_tier == TicketUdfSupportTier.GOLD,
        )

        try:
            at.tickets.update(new, udf={"Affected Site": "x" * 101})
        except errors.ValidationError as error:
            print(error)

        check = at.check_metadata(["Tickets"])
        print(f"{__version__} {'matches' if check.matches else 'does not match'} the tenant")


if __name__ == "__main__":
    main()
