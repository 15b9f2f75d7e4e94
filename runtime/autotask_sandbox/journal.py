"""What the server was asked, for tests to assert on."""

import threading
from collections import deque
from dataclasses import dataclass

KEPT = 100_000  # the journal of a server that runs for days must not fill the memory


@dataclass(frozen=True, slots=True)
class Entry:
    """One request: ``path`` as it was sent, without its query.

    ``status`` is what the sandbox answered, also where a fault kept it from arriving; 0 where the request itself never arrived.
    ``faults`` are the kinds that were injected.
    """

    method: str
    path: str
    status: int
    query: str = ""
    faults: tuple[str, ...] = ()


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
