"""Who may send next: slots per endpoint, a queue by priority, and the hour. Data under a lock, for threads and tasks alike."""

import os
import threading
from collections import deque
from collections.abc import Callable

from .hour import Hour
from .turns import Queue, Turn, Wakeable

__all__ = ["Crowded", "Gate", "Turn", "Wakeable", "gate_of"]

# Seconds: room may also come from other gates of the same database, which do not know who waits here.
_LOOK_AGAIN = 30.0


class Crowded(Exception):
    """Too many wait, and this one has the lowest priority of them."""


class Gate:
    """The limits of one database and integration code, within this process.

    What is taken is kept by number, so that giving it back twice, or when only half was taken, does no harm: an interrupt
    may come anywhere.
    """

    def __init__(self, hour: Hour) -> None:
        self.hour = hour
        self._lock = threading.Lock()
        self._busy: dict[str, dict[int, Turn]] = {}
        self._queues: dict[str, Queue] = {}
        self._waiting: dict[int, Turn] = {}
        self._left: deque[Turn] = deque()

    def enter(self, turn: Turn, make_waiter: Callable[[], Wakeable]) -> None:
        """Take a slot, or a place in the queue: the turn's ``granted`` tells which.

        :raises Crowded: when the queue is full and all others in it are at least as urgent.
        """
        try:
            with self._lock:
                if self._queues:
                    self._grant()
                if turn.endpoint not in self._queues and self._take(turn):
                    return
                self._make_room(turn)
                self._push(turn, make_waiter)
        finally:
            self._settle()

    def again(self, turn: Turn, make_waiter: Callable[[], Wakeable], share: float) -> None:
        """Other limits hold from now on: give the slot back and queue for one of those, at the old rank."""
        try:
            with self._lock:
                self._give_up(turn)
                turn.granted, turn.elsewhere, turn.share = False, False, share
                self._push(turn, make_waiter)
                self._grant()
        finally:
            self._settle()

    def look(self, turn: Turn) -> float | None:
        """What a waiting request does when it is woken: grant what can be granted, and say when to look again at the latest.

        Only the first of a queue keeps the time; the others are woken when their turn comes.
        """
        try:
            with self._lock:
                self._grant()
                queue = self._queues.get(turn.endpoint)
                if turn.granted or turn.gone or queue is None or queue.first() is not turn:
                    return None
                if len(self._busy.get(turn.endpoint, ())) >= turn.slots:
                    return None
                return min(max(0.001, self.hour.opens_in(turn.budget, turn.share)), _LOOK_AGAIN)
        finally:
            self._settle()

    def leave(self, turn: Turn) -> None:
        """Give back a slot, or a place in the queue: whatever the turn has.

        Never waits for the lock, for it may be the garbage collector that ends an abandoned coroutine, while its thread holds the
        lock. Whoever holds it sees to what was left here.
        """
        self._left.append(turn)
        self._settle()

    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def busy(self) -> dict[str, int]:
        """How many are under way, by endpoint."""
        try:
            with self._lock:
                return {endpoint: len(turns) for endpoint, turns in self._busy.items() if turns}
        finally:
            self._settle()

    def under_way(self) -> dict[int, Turn]:
        """The turns whose requests were sent and not answered, by number."""
        try:
            with self._lock:
                turns = [turn for busy in self._busy.values() for turn in busy.values()]
                return {turn.number: turn for turn in turns if turn.sent and not turn.over}
        finally:
            self._settle()

    def best_rank(self, endpoint: str) -> float:
        """The rank of the first who waits at an endpoint; infinite when nobody does."""
        try:
            with self._lock:
                queue = self._queues.get(endpoint)
                first = queue.first() if queue else None
                return first.rank if first else float("inf")
        finally:
            self._settle()

    def reset(self) -> None:
        """Forget everything."""
        hour = self.hour
        hour.reset()
        self.__init__(hour)  # type: ignore[misc]

    def _settle(self) -> None:
        while self._left and self._lock.acquire(blocking=False):
            try:
                while self._left:
                    turn = self._left[0]
                    self._give_up(turn)
                    turn.gone = True
                    self._left.popleft()
                self._grant()
            finally:
                self._lock.release()

    def _take(self, turn: Turn) -> bool:
        busy = self._busy.setdefault(turn.endpoint, {})
        if len(busy) >= turn.slots:
            return False
        if turn.elsewhere:
            self.hour.count(turn.number)
        elif not self.hour.take(turn.number, turn.budget, turn.share):
            return False
        busy[turn.number] = turn
        turn.granted = True
        return True

    def _give_up(self, turn: Turn) -> None:
        busy = self._busy.get(turn.endpoint)
        if busy is not None:
            busy.pop(turn.number, None)
        self.hour.answered(turn.number, sent=turn.sent)
        self._drop(turn)

    def _push(self, turn: Turn, make_waiter: Callable[[], Wakeable]) -> None:
        turn.waiter = turn.waiter or make_waiter()
        self._waiting[turn.number] = turn
        self._queues.setdefault(turn.endpoint, Queue()).push(turn)

    def _grant(self) -> None:
        """Let those go who may, the most urgent first; tell those who are the first of a queue then."""
        blocked: set[str] = set()
        while True:
            firsts = [(first.rank, first.number, first) for first in self._firsts() if first.endpoint not in blocked]
            if not firsts:
                break
            turn = min(firsts)[2]
            if not self._take(turn):
                blocked.add(turn.endpoint)
                continue
            self._queues[turn.endpoint].pop()
            self._waiting.pop(turn.number, None)
            _wake(turn)
        for first in self._firsts():
            # Who is the first and has a slot waits for the hour only, and keeps the time.
            queue = self._queues[first.endpoint]
            keeper = first if len(self._busy.get(first.endpoint, ())) < first.slots else None
            if keeper is not None and queue.keeper is not keeper:
                _wake(keeper)
            queue.keeper = keeper

    def _firsts(self) -> list[Turn]:
        firsts = []
        for endpoint, queue in list(self._queues.items()):
            first = queue.first()
            if first is None:
                del self._queues[endpoint]
            else:
                firsts.append(first)
        return firsts

    def _make_room(self, turn: Turn) -> None:
        if len(self._waiting) < turn.budget.queue_limit:
            return
        # The lowest priority goes first, and of these who came last.
        shed = min(self._waiting.values(), key=lambda other: (other.priority, -other.rank, -other.number))
        if turn.priority <= shed.priority:
            raise Crowded
        shed.shed = True
        self._drop(shed)
        shed.gone = True
        _wake(shed)

    def _drop(self, turn: Turn) -> None:
        """Take out of the queue."""
        if self._waiting.pop(turn.number, None) is None:
            return
        queue = self._queues.get(turn.endpoint)
        turn.gone = True
        if queue is not None:
            queue.forget()


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
