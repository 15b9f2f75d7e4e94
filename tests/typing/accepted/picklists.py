"""Picklists: enums of ints, found by value."""

from typing import assert_type

from autotask import Ticket, TicketStatus


def a_value_becomes_a_member(ticket: Ticket) -> str:
    return TicketStatus(ticket.status).label if ticket.status in (1, 5) else "another"


def members_are_listed() -> None:
    assert_type([status.label for status in TicketStatus], list[str])
    assert_type(TicketStatus["NEW"], TicketStatus)
