"""Who may send next: slots per endpoint, a queue by priority, and the hour. Data under a lock, for threads and tasks alike."""

import heapq
import itertools
import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Protocol

from .hour import Hour
from .settings import Budget

# Seconds: room may also come from other gates of the same database, which do not know who waits here.
_LOOK_AGAIN = 30.0


class Wakeable(Protocol):
    """Somebody who waits."""

    def wake(self) -> None:
        """End the wait."""


class Crowded(Exception):
    """Too many wait, and this one has the lowest priority of them."""


class Turn:
    """One request on its way through the gate."""

    __slots__ = ("budget", "endpoint", "gone", "granted", "priority", "rank", "sent", "share", "shed", "since", "waiter")

    def __init__(self, endpoint: str, priority: int, budget: Budget, share: float) -> None:
        self.endpoint = endpoint
        self.priority = priority
        self.budget = budget
        self.share = share
        self.since = time.monotonic()
        # A fixed rank is enough for aging: all of those who wait grow older at the same pace.
        self.rank = self.since - priority * budget.aging
        self.granted = self.sent = self.gone = self.shed = False
        self.waiter: Wakeable | None = None

    @property
    def slots(self) -> int:
        """How many may be under way at its endpoint."""
        return max(1, int(self.budget.slots * self.share))


class Gate:
    """The limits of one database and integration code, within this process."""

    def __init__(self, hour: Hour) -> None:
        self.hour = hour
        self._lock = threading.Lock()
        self._numbers = itertools.count()
        self._busy: Counter[str] = Counter()
        self._queues: dict[str, list[tuple[float, int, Turn]]] = {}
        self._waiting: Counter[int] = Counter()

    def enter(
        self, endpoint: str, priority: int, budget: Budget, make_waiter: Callable[[], Wakeable], share: float = 1.0
    ) -> Turn:
        """Take a slot, or a place in the queue: the turn's ``granted`` tells which.

        :raises Crowded: when the queue is full and all others in it are at least as urgent.
        """
        turn = Turn(endpoint, priority, budget, share)
        with self._lock:
            if not self._queues.get(endpoint) and self._take(turn):
                return turn
            self._make_room(turn)
            turn.waiter = make_waiter()
            queue = self._queues.setdefault(endpoint, [])
            heapq.heappush(queue, (turn.rank, next(self._numbers), turn))
            self._waiting[priority] += 1
        return turn

    def look(self, turn: Turn) -> float | None:
        """What a waiting request does when it is woken: grant what can be granted, and say when to look again at the latest.

        Only the first of a queue keeps the time; the others are woken when their turn comes.
        """
        with self._lock:
            self._grant(turn.endpoint)
            queue = self._queues.get(turn.endpoint)
            if turn.granted or turn.gone or not queue or queue[0][2] is not turn:
                return None
            if self._busy[turn.endpoint] >= turn.slots:
                return None
            return min(max(0.001, self.hour.opens_in(turn.budget, turn.share)), _LOOK_AGAIN)

    def leave(self, turn: Turn) -> None:
        """Give back a slot, or a place in the queue: whatever the turn has."""
        with self._lock:
            if turn.granted:
                self._busy[turn.endpoint] -= 1
                self.hour.answered(sent=turn.sent)
            elif not turn.gone:
                self._drop(turn)
            self._grant(turn.endpoint)

    def waiting(self) -> int:
        """How many wait."""
        with self._lock:
            return self._waiting.total()

    def busy(self) -> dict[str, int]:
        """How many are under way, by endpoint."""
        with self._lock:
            return {endpoint: count for endpoint, count in self._busy.items() if count}

    def reset(self) -> None:
        """Forget everything."""
        hour = self.hour
        hour.reset()
        self.__init__(hour)  # type: ignore[misc]

    def _take(self, turn: Turn) -> bool:
        if self._busy[turn.endpoint] >= turn.slots or not self.hour.take(turn.budget, turn.share):
            return False
        self._busy[turn.endpoint] += 1
        turn.granted = True
        return True

    def _grant(self, endpoint: str) -> None:
        """Let the first ones of a queue go, as many as may; the one that is first then is told so."""
        queue = self._queues.get(endpoint)
        if queue is None:
            return
        first = queue[0][2] if queue else None
        while queue and (queue[0][2].gone or self._take(queue[0][2])):
            _, _, turn = heapq.heappop(queue)
            if turn.granted:
                self._waiting[turn.priority] -= 1
                _wake(turn)
        if not queue:
            del self._queues[endpoint]
        elif queue[0][2] is not first:
            _wake(queue[0][2])

    def _make_room(self, turn: Turn) -> None:
        if self._waiting.total() < turn.budget.queue_limit:
            return
        lowest = min(priority for priority, count in self._waiting.items() if count)
        if turn.priority <= lowest:
            raise Crowded
        everybody = (item for queue in self._queues.values() for item in queue)
        candidates = [item for item in everybody if item[2].priority == lowest and not item[2].gone]
        shed = max(candidates)[2]
        shed.shed = True
        self._drop(shed)
        _wake(shed)

    def _drop(self, turn: Turn) -> None:
        """Take out of the queue; the heap forgets it when it comes to its turn."""
        turn.gone = True
        self._waiting[turn.priority] -= 1


def _wake(turn: Turn) -> None:
    if turn.waiter is not None:
        turn.waiter.wake()


_HOURS: dict[str, Hour] = {}
_GATES: dict[tuple[str, str], Gate] = {}
_REGISTRY = threading.Lock()


def gate_of(database: str, integration: str) -> Gate:
    """The gate that all clients of this process share which use the same database and integration code."""
    with _REGISTRY:
        hour = _HOURS.setdefault(database, Hour())
        return _GATES.setdefault((database, integration), Gate(hour))


def _forget_all() -> None:
    """A forked process has sent nothing yet, and its locks may have been copied while they were held."""
    global _REGISTRY
    _REGISTRY = threading.Lock()
    for gate in _GATES.values():
        gate.reset()


os.register_at_fork(after_in_child=_forget_all)
