"""Requests on their way through the gate, and the queue of those who wait at one endpoint."""

import heapq
import itertools
import time
from typing import Protocol

from ..settings import Budget

_NUMBERS = itertools.count(1)


class Wakeable(Protocol):
    """Somebody who waits."""

    def wake(self) -> None:
        """End the wait."""


class Turn:
    """One request on its way through the gate. Whoever made it gives it to :meth:`Gate.leave` in the end, whatever happened.

    ``number`` is unique in this process. ``share`` of the limits may be used; ``elsewhere`` says that the hour's count is kept
    elsewhere.
    """

    __slots__ = (
        "asked",
        "budget",
        "elsewhere",
        "endpoint",
        "gone",
        "granted",
        "number",
        "over",
        "priority",
        "queued",
        "rank",
        "sent",
        "share",
        "shed",
        "since",
        "waiter",
    )

    def __init__(self, endpoint: str, priority: int, budget: Budget, *, share: float = 1.0, elsewhere: bool = False) -> None:
        self.number = next(_NUMBERS)
        self.endpoint = endpoint
        self.priority = priority
        self.budget = budget
        self.share = share
        self.elsewhere = elsewhere
        self.since = time.monotonic()
        # A fixed rank is enough for aging: all of those who wait grow older at the same pace.
        self.rank = self.since - priority * budget.aging
        self.asked = self.granted = self.over = self.queued = self.sent = self.gone = self.shed = False
        self.waiter: Wakeable | None = None

    @property
    def slots(self) -> int:
        """How many may be under way at its endpoint."""
        return max(1, int(self.budget.slots * self.share))


class Queue:
    """Those who wait at one endpoint, best first. Who has gone is forgotten when it comes to its turn, or when many have."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Turn]] = []
        self._gone = 0
        self.keeper: Turn | None = None

    def push(self, turn: Turn) -> None:
        """Add one, by rank."""
        heapq.heappush(self._heap, (turn.rank, turn.number, turn))

    def pop(self) -> None:
        """Take out the first."""
        heapq.heappop(self._heap)

    def first(self) -> Turn | None:
        """Whose turn is next."""
        while self._heap and self._heap[0][2].gone:
            heapq.heappop(self._heap)
            self._gone -= 1
        return self._heap[0][2] if self._heap else None

    def forget(self) -> None:
        """One of them has gone."""
        self._gone += 1
        if self._gone > 32 and self._gone * 2 > len(self._heap):
            self._heap = [item for item in self._heap if not item[2].gone]
            heapq.heapify(self._heap)
            self._gone = 0
