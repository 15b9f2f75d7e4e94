"""How the SDK's side makes a client, and which ids each of several streams reads."""

from typing import Any

from autotask import AsyncAutotask, Autotask, Ticket
from autotask_runtime.settings import Budget, Settings


def _arguments(url: str) -> dict[str, Any]:
    """The keywords of a client of the bench's server. Its hour has room for whatever a bench sends."""
    return {
        "username": "api@example.com",
        "secret": "secret-of-bench",
        "integration_code": "CODE-OF-BENCH",
        "api_url": url,
        "settings": Settings(budget=Budget(threshold=10**9)),
    }


def client(url: str) -> Autotask:
    """A client, with every policy that clients have."""
    return Autotask(**_arguments(url))


def async_client(url: str) -> AsyncAutotask:
    """Its async twin."""
    return AsyncAutotask(**_arguments(url))


def parts(rows: int, streams: int) -> list[list[Any]]:
    """The conditions of so many queries that divide the rows among them; none where one query reads all."""
    if streams == 1:
        return [[]]
    T = Ticket.q
    each = -(-rows // streams)
    return [[T.id > each * number, T.id <= each * (number + 1)] for number in range(streams)]
