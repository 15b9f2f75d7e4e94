"""What the server was asked, for tests to assert on, and how often, for the hourly threshold."""

import threading
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

KEPT = 100_000  # the journal of a server that runs for days must not fill the memory
WINDOW = timedelta(minutes=60)


@dataclass(frozen=True, slots=True)
class Entry:
    """One request: ``path`` as it was sent, without its query."""

    method: str
    path: str
    status: int
    query: str = ""


class Journal:
    """The latest requests, oldest first."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._lock = threading.Lock()  # the server writes in its thread while a test reads in another

    def add(self, entry: Entry) -> None:
        """Write a request down."""
        with self._lock:
            self._entries.append(entry)

    def entries(self) -> list[Entry]:
        """A copy of what was written down."""
        with self._lock:
            return list(self._entries)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._entries.clear()


class RequestCounter:
    """How many requests of the last 60 minutes count towards the threshold."""

    def __init__(self) -> None:
        self._moments: deque[datetime] = deque()
        self._lock = threading.Lock()

    def add(self, now: datetime) -> None:
        """Count a request made now."""
        with self._lock:
            self._moments.append(now)
            self._forget(now)

    def count(self, now: datetime) -> int:
        """The requests of the 60 minutes before now."""
        with self._lock:
            self._forget(now)
            return len(self._moments)

    def _forget(self, now: datetime) -> None:
        while self._moments and self._moments[0] <= now - WINDOW:
            self._moments.popleft()
