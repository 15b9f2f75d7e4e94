"""The rows that a client knows to have made, so that none is taken for one whose answer was lost."""

import threading
from datetime import datetime

_MOST = 10_000


class Made:
    """The last rows that were made, and when their creates were sent."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sent: dict[tuple[str, int], datetime | None] = {}

    def note(self, collection: str, id: int, sent: datetime | None) -> None:
        """A create that was sent then made this row."""
        with self._lock:
            self._sent[collection, id] = sent
            if len(self._sent) > _MOST:
                del self._sent[next(iter(self._sent))]

    def may_be(self, collection: str, id: int, sent: datetime | None) -> bool:
        """Whether a create that was sent then may have made this row: no other one is known to have."""
        with self._lock:
            return self._sent.get((collection, id), sent) == sent
