"""How many requests the tenant's database was sent within the hour, by us and by others."""

import math
import threading
import time
from collections import deque

from ..settings import Budget

# Autotask's own numbers (api-facts, section 7): requests an hour, and the share from which every call is slowed down.
THRESHOLD = 10_000
WINDOW = 3600.0
FIRST_STEP = 0.5
# A client that asks less than this never needs to know what others use.
FIRST_LEARNING = 20
LEARN_AGAIN = 60.0


class Hour:
    """The count of one database. Times are seconds of the monotonic clock, requests have numbers.

    A request counts from the moment it may be sent. It is forgotten a window after its *answer*: Autotask counted it at some time
    before that, so what we forget, Autotask has forgotten.
    """

    def __init__(self) -> None:
        # Entered twice by one thread when the garbage collector ends a request in the middle of something here.
        self._lock = threading.RLock()
        self._done: deque[tuple[float, int]] = deque()
        self._under_way: set[int] = set()
        self._others = 0
        self._siblings = 0
        self._threshold: int | None = None
        self._window: float | None = None
        self._since_learning = 0
        self._learned = float("-inf")
        self._learn_now = False
        self._next_paced = float("-inf")
        self._closed_until = float("-inf")

    def threshold(self, budget: Budget) -> int:
        """Requests that the tenant may make in a window."""
        return budget.threshold or self._threshold or THRESHOLD

    def window(self, budget: Budget) -> float:
        """Seconds of the window."""
        return budget.window or self._window or WINDOW

    def used(self, budget: Budget) -> int:
        """Requests of the window so far: ours, and what others were known to have made."""
        with self._lock:
            return self._used(budget, time.monotonic())

    def take(self, number: int, budget: Budget, share: float = 1.0) -> bool:
        """Count a request that is about to be sent. False when the threshold leaves no room for it.

        :param share: of the threshold that may be used, when several processes divide it among them.
        """
        with self._lock:
            now = time.monotonic()
            if now < self._closed_until or self._used(budget, now) >= self._most(budget, share):
                return False
            self._under_way.add(number)
            self._since_learning += 1
            return True

    def count(self, number: int) -> None:
        """Count a request that is sent whether there is room for it here or not."""
        with self._lock:
            self._under_way.add(number)

    def refused(self, budget: Budget, retry_after: float | None = None) -> float:
        """Autotask refused a request because the threshold is used up. Gives the seconds in which nothing is sent."""
        with self._lock:
            pause = min(budget.after_refusal if retry_after is None else retry_after, self.window(budget))
            self._closed_until = max(self._closed_until, time.monotonic() + pause)
            self._learn_now = True
            return pause

    def answered(self, number: int, *, sent: bool) -> None:
        """A request that was taken is over; ``sent`` is False when it never left. Those that were not taken do not matter."""
        with self._lock:
            if number in self._under_way:
                if sent:
                    self._done.append((time.monotonic(), number))
                self._under_way.discard(number)

    def opens_in(self, budget: Budget, share: float = 1.0) -> float:
        """Seconds until there may be room again; 0 when there is."""
        with self._lock:
            now = time.monotonic()
            return max(self._until_below(budget, self._most(budget, share), now), self._closed_until - now)

    def pace(self, budget: Budget, priority: int, waited: float, *, elsewhere: bool = False) -> tuple[float, bool]:
        """How a request of this priority, which waited so long already, is held back so that the hour fills evenly.

        Gives the seconds, and whether to ask again after them: over the first step of the ladder nobody of low priority goes, but
        for those who waited until their priority is no longer low. ``elsewhere`` says that the order in which they go is kept
        elsewhere: the seconds are what it may wait at most then.
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
            if elsewhere:
                return patience, False
            begins = max(now, self._next_paced)
            self._next_paced = begins + self.pace_interval(budget)
            return min(begins - now, patience), False

    def pace_interval(self, budget: Budget) -> float:
        """Seconds between requests of low priority, where they are paced."""
        return self.window(budget) / (self.threshold(budget) * FIRST_STEP)

    def claim_learning(self, budget: Budget, *, blocked: bool = False) -> bool:
        """True for the one request that is to ask for the threshold now.

        :param blocked: it has no room in the hour, which may have come from others meanwhile. Where what we made alone fills the
            hour, asking cannot help.
        """
        with self._lock:
            now = time.monotonic()
            if not budget.learn_every or now < self._closed_until:
                return False
            if blocked:
                due = self._others > 0 and now - self._learned > LEARN_AGAIN
            else:
                first = self._threshold is None and self._since_learning >= min(FIRST_LEARNING, budget.learn_every)
                due = first or self._since_learning >= budget.learn_every or self._learn_now
                due = due and self._used(budget, now) - self._others < self.threshold(budget)
            if due:
                self._learn_now = False
                self._since_learning = 0
                self._learned = now
            return due

    def learn_next(self) -> None:
        """Let the next request ask for the threshold."""
        with self._lock:
            self._learn_now = True

    def learn(self, budget: Budget, threshold: int, minutes: int, count: int) -> None:
        """Take over what Autotask says: what it counted and we did not, others made."""
        with self._lock:
            self._threshold = threshold or self._threshold
            self._window = minutes * 60.0 or self._window
            self._others = 0
            self._others = max(0, count - self._used(budget, time.monotonic()))

    def told(self, budget: Budget, *, used: int, others: int, threshold: int, window: float) -> None:
        """Take over what the processes that share the limits know together: what was used in all, and by others of it."""
        with self._lock:
            self._threshold = threshold or self._threshold
            self._window = window or self._window
            self._others = self._siblings = 0
            self._siblings = max(0, used - others - self._used(budget, time.monotonic()))
            self._others = others

    def alone(self) -> None:
        """What the other processes do is not known any more."""
        with self._lock:
            self._siblings = 0

    def history(self, budget: Budget) -> list[tuple[int, float]]:
        """The numbers of the requests that count, and how many seconds ago they were answered; 0 for those under way."""
        with self._lock:
            now = time.monotonic()
            self._used(budget, now)
            return [(number, now - at) for at, number in list(self._done)] + [(number, 0.0) for number in self._under_way]

    def reset(self) -> None:
        """Forget everything."""
        self.__init__()  # type: ignore[misc]

    def _most(self, budget: Budget, share: float) -> float:
        return max(1.0, self.threshold(budget) * (1 - budget.reserve) * share)

    def _used(self, budget: Budget, now: float) -> int:
        oldest = now - self.window(budget)
        while self._done and self._done[0][0] <= oldest:
            self._done.popleft()
        return len(self._done) + len(self._under_way) + self._others + self._siblings

    def _until_below(self, budget: Budget, most: float, now: float) -> float:
        """Seconds until less than ``most`` are counted. What others made falls at a time that only Autotask knows."""
        over = math.floor(self._used(budget, now) - most)
        if over < 0:
            return 0.0
        if over >= len(self._done):
            return 1.0
        return max(0.001, self._done[over][0] + self.window(budget) - now)
