"""Of reads that are the same and under way at once, sends one; each caller gets an answer of its own."""

import threading
import weakref
from collections.abc import Hashable

from .._aio import Waiter
from ..errors import AutotaskError
from ..events import Events, RequestShared
from ..messages import Purpose, Request, Response
from ..reuse.sharing import Holder, own_error, own_response
from .policies import AsyncHandler

# Seconds. Who leads wakes the others; they look by themselves in case it was interrupted before it could.
_LOOK_AGAIN = 5.0


class _Flight:
    """One request under way, and those who wait for what becomes of it."""

    __slots__ = ("error", "lead", "over", "priority", "response", "waiters", "writes")

    def __init__(self, lead: Holder, priority: int, writes: int) -> None:
        self.lead = weakref.ref(lead)
        self.priority = priority
        self.writes = writes
        self.waiters: list[Waiter] = []
        self.over = False
        self.response: Response | None = None
        self.error: AutotaskError | None = None

    @property
    def flying(self) -> bool:
        """Whether something may still come of it."""
        return not self.over and self.lead() is not None

    def outcome(self) -> Response | None:
        """A copy of what came of it; None when it was given up. Raises a copy of the error."""
        if self.error is not None:
            raise own_error(self.error)
        return None if self.response is None else own_response(self.response)


class AsyncDeduplicationPolicy:
    """A read joins one that is the same, with the same options, if that is at least as urgent and no write ended since it began.

    A more urgent read is sent by itself, and those that come later join it. When the caller of the one that was sent gives it up,
    another takes over.
    """

    def __init__(self, events: Events) -> None:
        self._events = events
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._flights: dict[Hashable, _Flight] = {}
        self._writes = 0

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        """Send it, or wait for the one that was sent."""
        if request.purpose is not Purpose.READ:
            try:
                return await proceed(request)
            finally:
                with self._lock:
                    self._writes += 1
        if request.impersonate is not None:
            return await proceed(request)
        key = (request.method, request.path, request.body, request.retry, request.stale, request.rows)
        while True:
            lead = Holder()
            flight, waiter = self._join(key, request.priority, lead)
            if waiter is None:
                return await self._fly(key, flight, request, proceed)
            while flight.flying:
                await waiter.wait(_LOOK_AGAIN)
            shared = flight.error is not None or flight.response is not None
            if shared:
                self._events.emit(RequestShared(request=request))
            response = flight.outcome()
            if response is not None:
                return response

    def _join(self, key: Hashable, priority: int, lead: Holder) -> tuple[_Flight, Waiter | None]:
        """The flight, and what to wait on; None for the one that is to send."""
        with self._lock:
            flight = self._flights.get(key)
            if flight is None or flight.priority < priority or flight.writes != self._writes or not flight.flying:
                self._flights[key] = flight = _Flight(lead, priority, self._writes)
                return flight, None
            waiter = Waiter()
            flight.waiters.append(waiter)
            return flight, waiter

    async def _fly(self, key: Hashable, flight: _Flight, request: Request, proceed: AsyncHandler) -> Response:
        try:
            flight.response = await proceed(request)
            return flight.response
        except AutotaskError as error:
            # A copy: the flight is in the error's own traceback.
            flight.error = own_error(error)
            raise
        finally:
            with self._lock:
                flight.over = True
                if self._flights.get(key) is flight:
                    del self._flights[key]
            for waiter in flight.waiters:
                waiter.wake()
