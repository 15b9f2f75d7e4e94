"""How much may be asked: requests an hour, threads per endpoint, bytes of attachments (api-facts, section 7)."""

import threading
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Limits:
    """What the sandbox allows; None for no such limit.

    :param requests: per rolling ``window``, of the whole database.
    :param threads: under way at once per integration code and endpoint.
    :param ladder: from which share of the requests on an answer waits how many seconds longer.
    :param latency: seconds that every answer takes at least, while it holds its thread.
    :param attachment_quota: bytes of attachments per ``attachment_window``; more, and attachments are blocked for as long.
    """

    requests: int | None = 10_000
    window: timedelta = timedelta(minutes=60)
    threads: int | None = 3
    ladder: tuple[tuple[float, float], ...] = ((0.5, 0.5), (0.75, 1.0))
    latency: float = 0.0
    attachment_quota: int | None = 10_000_000
    attachment_window: timedelta = timedelta(minutes=5)


# For tests of other things: nothing is refused and nothing waits.
NO_LIMITS = Limits(requests=None, threads=None, ladder=(), attachment_quota=None)


class Usage:
    """What was used so far. Requests that were refused count as well: they reached the database's own count."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._moments: deque[datetime] = deque()
        self._threads: Counter[tuple[str, str]] = Counter()
        self._uploads: deque[tuple[datetime, int]] = deque()
        self._blocked_until: datetime | None = None
        self._lock = threading.Lock()

    def add(self, now: datetime) -> bool:
        """Count a request made now. False when the hour was used up before it."""
        with self._lock:
            self._forget(now)
            allowed = self.limits.requests is None or len(self._moments) < self.limits.requests
            self._moments.append(now)
            return allowed

    def count(self, now: datetime) -> int:
        """The requests of the window before now."""
        with self._lock:
            self._forget(now)
            return len(self._moments)

    def delay(self, now: datetime) -> float:
        """Seconds that an answer waits: its own latency, and what the ladder adds."""
        if not self.limits.requests:
            return self.limits.latency
        share = self.count(now) / self.limits.requests
        return self.limits.latency + max((more for start, more in self.limits.ladder if share >= start), default=0.0)

    @contextmanager
    def thread(self, code: str, endpoint: str) -> Iterator[bool]:
        """Hold one of the endpoint's threads. Gives False, and holds none, when all are in use."""
        key = (code, endpoint)
        with self._lock:
            free = self.limits.threads is None or self._threads[key] < self.limits.threads
            if free:
                self._threads[key] += 1
        try:
            yield free
        finally:
            if free:
                with self._lock:
                    self._threads[key] -= 1

    def upload(self, size: int, now: datetime) -> bool:
        """Count an attachment's bytes. False when attachments are blocked, or are from now on because of this one."""
        quota, window = self.limits.attachment_quota, self.limits.attachment_window
        with self._lock:
            if self._blocked_until is not None and now < self._blocked_until:
                return False
            while self._uploads and self._uploads[0][0] <= now - window:
                self._uploads.popleft()
            if quota is not None and sum(bytes for _, bytes in self._uploads) + size > quota:
                self._blocked_until = now + window
                return False
            self._uploads.append((now, size))
            return True

    def clear(self) -> None:
        """Begin a new hour."""
        with self._lock:
            self._moments.clear()
            self._uploads.clear()
            self._blocked_until = None

    def _forget(self, now: datetime) -> None:
        while self._moments and self._moments[0] <= now - self.limits.window:
            self._moments.popleft()
