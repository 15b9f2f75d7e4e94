# Derived from _async/connections.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""A pool of connections that may be interrupted anywhere: each is an HTTP client of its own, held by one request at a time.

The HTTP library's own pool loses a connection when its user is cancelled while an answer is closed, and its lock when a thread is
interrupted as it takes it. Here nothing of the library is shared: what was interrupted is closed and made anew.
"""

import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from .._threads import Waiter, shielded
from ..reuse.sharing import Holder

# So many are kept open for later.
_IDLE = 20
# Seconds. Who gives a connection back wakes the next; they look by themselves in case it was interrupted before it could.
_LOOK_AGAIN = 1.0


class Full(Exception):
    """All connections are in use, and none became free in time."""


class Connection:
    """One place in the pool.

    ``client`` is of the HTTP library, whose classes are the transport's business; ``origin`` is where it was used last, and
    ``clean`` says that its last request came to an end.
    """

    __slots__ = ("clean", "client", "holder", "origin")

    def __init__(self, client: Any) -> None:
        self.client = client
        self.origin = ""
        self.clean = True
        self.holder: weakref.ref[Holder] | None = None

    @property
    def free(self) -> bool:
        """Whether nobody holds it."""
        return self.holder is None or self.holder() is None


class Connections:
    """The connections of one client.

    :param make: makes an HTTP client that opens one connection at most.
    :param most: so many at once; None: as many as are asked for.
    """

    def __init__(self, make: Callable[[], Any], most: int | None) -> None:
        self._make = make
        self._most = most
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._all: list[Connection] = []
        self._waiters: deque[Waiter] = deque()
        self.closed = False

    def busy(self) -> int:
        """How many are in use."""
        with self._lock:
            return sum(not connection.free for connection in self._all)

    def __len__(self) -> int:
        with self._lock:
            return len(self._all)

    def take(self, origin: str, holder: Holder, seconds: float) -> Connection:
        """A connection, best one that was used for this origin, for as long as the holder lives or until it is given back.

        :raises Full: when none becomes free in so many seconds.
        """
        found = self._take(origin, holder)
        if found is None:
            found = self._wait(origin, holder, time.monotonic() + seconds)
        if not found.clean:
            broken, found.client = found.client, self._make()
            closed = False
            try:
                shielded(broken.close)
                closed = True
            finally:
                if not closed:  # interrupted: an error that is kept would keep the holder too
                    found.holder = None
                    self._wake()
        # Until its request has come to an end, nobody may count on it.
        found.clean = False
        return found

    def give(self, connection: Connection) -> None:
        """Give it back. It is closed when its request was interrupted, or when enough others wait to be used."""
        try:
            if self._surplus(connection) or not connection.clean:
                shielded(connection.client.close)
        finally:
            connection.holder = None
            self._wake()

    def close(self) -> None:
        """Close all of them."""
        self.closed = True
        for connection in self._all:
            shielded(connection.client.close)

    def _wait(self, origin: str, holder: Holder, until: float) -> Connection:
        waiter = Waiter()
        self._waiters.append(waiter)
        try:
            while (left := until - time.monotonic()) > 0:
                found = self._take(origin, holder)
                if found is not None:
                    return found
                waiter.wait(min(left, _LOOK_AGAIN))
            raise Full
        finally:
            with suppress(ValueError):
                self._waiters.remove(waiter)
            self._wake()  # it may have been woken for nothing

    def _take(self, origin: str, holder: Holder) -> Connection | None:
        with self._lock:
            free = [connection for connection in self._all if connection.free]
            found = next((connection for connection in free if connection.origin == origin), None)
            if found is None and (self._most is None or len(self._all) < self._most):
                found = Connection(self._make())
                self._all.append(found)
            if found is None and free:
                found = free[0]
            if found is not None:
                found.origin = origin
                found.holder = weakref.ref(holder)
            return found

    def _surplus(self, connection: Connection) -> bool:
        """Take it out of the pool when it is not needed there."""
        with self._lock:
            if sum(other.free for other in self._all) < _IDLE:
                return False
            self._all.remove(connection)
            return True

    def _wake(self) -> None:
        """Tell the one who waits longest that there may be a connection."""
        with suppress(IndexError):
            self._waiters[0].wake()
