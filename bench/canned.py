"""The tickets of the bench's server, as bytes that stand ready: nothing of a page is made while somebody waits for it."""

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from bench.pages import rows

PAGE = 500
# Rows repeat after so many, but for their ids: made-up ones take longer to make than the server takes to start.
_DISTINCT = 2_000
_AT_ALL = 10**18


class RefusedQuery(Exception):
    """A query that this server cannot answer. What it says is the text of the answer."""


class Canned:
    """So many tickets, with ids from 1."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._ready: dict[tuple[int, int, tuple[str, ...]], bytes] = {}
        for first in range(1, number + 1, PAGE):
            self.items(first, min(first + PAGE - 1, number))

    @cached_property
    def _distinct(self) -> list[dict[str, Any]]:
        return rows("Tickets", min(self.number, _DISTINCT))

    @cached_property
    def _bodies(self) -> list[bytes]:
        """The rows behind their ids, which Autotask sends first."""
        return [_packed({name: value for name, value in row.items() if name != "id"})[1:] for row in self._distinct]

    def row(self, id: int, fields: tuple[str, ...] = ()) -> bytes:
        """One row, or only these fields of it."""
        place = (id - 1) % len(self._distinct)
        if fields:
            return _packed({name: id if name == "id" else self._distinct[place].get(name) for name in fields})
        return b'{"id":%d,%b' % (id, self._bodies[place])

    def items(self, first: int, last: int, fields: tuple[str, ...] = ()) -> bytes:
        """The rows of a page with commas between them. They are put together once."""
        found = self._ready.get((first, last, fields))
        if found is None:
            found = self._ready[first, last, fields] = b",".join(self.row(id, fields) for id in range(first, last + 1))
        return found


def ids_asked_for(filter: Any) -> tuple[int, int]:
    """The lowest and the highest id that a filter lets through. It may hold comparisons of ids, all of which must be true.

    :raises RefusedQuery: for anything else.
    """
    low, high = 1, _AT_ALL
    for node in filter if isinstance(filter, list) else [None]:
        match node:
            case {"op": "and", "items": [*inner]}:
                lower, upper = ids_asked_for(inner)
            case {"op": str(op), "field": "id", "value": int(value)} if op in _BOUNDS:
                lower, upper = _BOUNDS[op](value)
            case _:
                raise RefusedQuery(f"the server of the bench compares ids and nothing else: {json.dumps(node)}")
        low, high = max(low, lower), min(high, upper)
    return low, high


_BOUNDS: Mapping[str, Callable[[int], tuple[int, int]]] = {
    "gt": lambda value: (value + 1, _AT_ALL),
    "gte": lambda value: (value, _AT_ALL),
    "lt": lambda value: (1, value - 1),
    "lte": lambda value: (1, value),
    "eq": lambda value: (value, value),
}


def page_size(body: Any) -> int:
    """How many rows a query wants to a page.

    :raises RefusedQuery: when it wants more than Autotask gives.
    """
    size = body.get("maxRecords") or PAGE
    if not isinstance(size, int) or not 1 <= size <= PAGE:
        raise RefusedQuery(f"maxCountOfRecordsToReturn must be 1 to {PAGE}")
    return size


def _packed(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
