"""Rows have no order: comparing them raises TypeError."""

from autotask import Ticket


def smallest(first: Ticket, second: Ticket) -> bool:
    return first < second  # E: rows have no order
