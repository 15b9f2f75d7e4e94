"""Answers that are kept: a small interface, and the one that keeps them in memory."""

import threading
from collections import OrderedDict
from collections.abc import Collection
from typing import Protocol

from attrs import define

from ..messages import Response

# Bytes of Python objects around an answer's body: headers, key, the entry itself.
_OVERHEAD = 2_000


@define(frozen=True, kw_only=True)
class Kept:
    """One answer. ``at`` is when it was asked for, by the clock of whoever keeps it; ``tags`` is what it tells of."""

    response: Response
    at: float
    tags: frozenset[str]


class ResponseCache(Protocol):
    """Where answers are kept. Called from threads and tasks alike; none of it may wait long."""

    def get(self, key: str) -> Kept | None:
        """What is kept under this key."""

    def put(self, key: str, kept: Kept) -> None:
        """Keep it, in place of what was there. It may be forgotten at any time."""

    def drop(self, tags: Collection[str]) -> None:
        """Forget all answers that tell of any of these."""


class MemoryCache:
    """In memory, up to so many bytes: what was not asked for longest goes first.

    :param most: bytes of bodies and what surrounds them. A larger answer is not kept.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._size = 0

    def get(self, key: str) -> Kept | None:
        """What is kept under this key. It is fresh in memory then."""
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
            return kept

    def put(self, key: str, kept: Kept) -> None:
        """Keep it, in place of what was there, and forget others to make room."""
        with self._lock:
            self._forget(key)
            if _size(key, kept) > self._most:
                return
            self._kept[key] = kept
            self._size += _size(key, kept)
            while self._size > self._most:
                self._forget(next(iter(self._kept)))

    def drop(self, tags: Collection[str]) -> None:
        """Forget all answers that tell of any of these."""
        with self._lock:
            for key in [key for key, kept in self._kept.items() if not kept.tags.isdisjoint(tags)]:
                self._forget(key)

    @property
    def size(self) -> int:
        """Bytes that are held."""
        with self._lock:
            return self._size

    def __len__(self) -> int:
        with self._lock:
            return len(self._kept)

    def _forget(self, key: str) -> None:
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._size -= _size(key, kept)


def _size(key: str, kept: Kept) -> int:
    return len(kept.response.content) + len(key) + _OVERHEAD
