"""How many requests the tenant's database was sent within the hour, by us and by others."""

import threading
import time
from collections import deque

from .settings import Budget

# Autotask's own numbers (api-facts, section 7): requests an hour, and the share from which every call is slowed down.
THRESHOLD = 10_000
WINDOW = 3600.0
FIRST_STEP = 0.5
# A client that asks less than this never needs to know what others use.
_FIRST_LEARNING = 20
_LEARN_AGAIN = 60.0
# How long nothing is sent after Autotask refused because of the threshold. Refused requests may count as well.
_AFTER_REFUSAL = 30.0


class Hour:
    """The count of one database. Times are seconds of the monotonic clock.

    A request counts from the moment it may be sent. It is forgotten a window after its *answer*: Autotask counted it at some time
    before that, so what we forget, Autotask has forgotten.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._done: deque[float] = deque()
        self._under_way = 0
        self._others = 0
        self._threshold: int | None = None
        self._window: float | None = None
        self._since_learning = 0
        self._learned = float("-inf")
        self._next_paced = float("-inf")
        self._closed_until = float("-inf")

    def threshold(self, budget: Budget) -> int:
        """Requests that the tenant may make in a window."""
        return budget.threshold or self._threshold or THRESHOLD

    def used(self, budget: Budget) -> int:
        """Requests of the window so far: ours, and what others were known to have made."""
        with self._lock:
            return self._used(budget, time.monotonic())

    def take(self, budget: Budget, share: float = 1.0) -> bool:
        """Count a request that is about to be sent. False when the threshold leaves no room for it.

        :param share: of the threshold that may be used, when several processes divide it among them.
        """
        with self._lock:
            now = time.monotonic()
            if now < self._closed_until or self._used(budget, now) >= self._most(budget, share):
                return False
            self._under_way += 1
            self._since_learning += 1
            return True

    def count(self) -> None:
        """Count a request that is sent whether there is room for it or not."""
        with self._lock:
            self._under_way += 1

    def refused(self) -> None:
        """Autotask refused a request because the threshold is used up, by whomever."""
        with self._lock:
            self._closed_until = time.monotonic() + _AFTER_REFUSAL

    def answered(self, *, sent: bool) -> None:
        """A request that was taken is over; ``sent`` is False when it never left."""
        with self._lock:
            self._under_way -= 1
            if sent:
                self._done.append(time.monotonic())

    def opens_in(self, budget: Budget, share: float = 1.0) -> float:
        """Seconds until there may be room again; 0 when there is."""
        with self._lock:
            now = time.monotonic()
            return max(self._until_below(budget, self._most(budget, share), now), self._closed_until - now)

    def pace(self, budget: Budget, priority: int, waited: float) -> tuple[float, bool]:
        """How a request of this priority, which waited so long already, is held back so that the hour fills evenly.

        Gives the seconds, and whether to ask again after them: over the first step of the ladder nobody of low priority goes, but
        for those who waited until their priority is no longer low.
        """
        effective = priority + waited / budget.aging
        if effective >= budget.pace_below:
            return 0.0, False
        with self._lock:
            now = time.monotonic()
            limit = self.threshold(budget)
            if self._used(budget, now) < limit * budget.pace_from:
                return 0.0, False
            patience = (budget.pace_below - effective) * budget.aging
            ceiling = limit * FIRST_STEP
            over = self._until_below(budget, ceiling, now)
            if over:
                return min(over, patience), True
            begins = max(now, self._next_paced)
            self._next_paced = begins + self._window_of(budget) / ceiling
            return min(begins - now, patience), False

    def claim_learning(self, budget: Budget, *, blocked: bool = False) -> bool:
        """True for the one request that is to ask for the threshold now."""
        with self._lock:
            if not budget.learn_every:
                return False
            now = time.monotonic()
            first = self._threshold is None and self._since_learning >= min(_FIRST_LEARNING, budget.learn_every)
            due = first or self._since_learning >= budget.learn_every or (blocked and now - self._learned > _LEARN_AGAIN)
            if due:
                self._since_learning = 0
                self._learned = now
            return due

    def learn(self, budget: Budget, threshold: int, minutes: int, count: int) -> None:
        """Take over what Autotask says: what it counted and we did not, others made."""
        with self._lock:
            self._threshold = threshold or self._threshold
            self._window = minutes * 60.0 or self._window
            self._others = 0
            self._others = max(0, count - self._used(budget, time.monotonic()))

    def reset(self) -> None:
        """Forget everything."""
        self.__init__()  # type: ignore[misc]

    def _window_of(self, budget: Budget) -> float:
        return budget.window or self._window or WINDOW

    def _most(self, budget: Budget, share: float) -> float:
        return max(1.0, self.threshold(budget) * (1 - budget.reserve) * share)

    def _used(self, budget: Budget, now: float) -> int:
        oldest = now - self._window_of(budget)
        while self._done and self._done[0] <= oldest:
            self._done.popleft()
        return len(self._done) + self._under_way + self._others

    def _until_below(self, budget: Budget, most: float, now: float) -> float:
        """Seconds until less than ``most`` are counted. What others made falls at a time that only Autotask knows."""
        over = int(self._used(budget, now) - most)
        if over < 0:
            return 0.0
        if over >= len(self._done):
            return 1.0
        return max(0.001, self._done[over] + self._window_of(budget) - now)
