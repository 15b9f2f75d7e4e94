"""When an endpoint is left alone: one circuit's states as data under a lock. Time is injected, and nothing here waits."""

import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from enum import Enum

from attrs import define

from ..errors import ConnectionFailed, ProtocolError, RequestError, RequestTimeout, ServerFault
from ..settings import Breaker


class State(Enum):
    """What becomes of a request."""

    CLOSED = "closed"
    """It is sent."""
    OPEN = "open"
    """It is refused."""
    HALF_OPEN = "half-open"
    """One is sent, to see whether that works again; the others are refused."""


@define(eq=False)
class Pass:
    """The right to send one request. ``era`` is the number of changes that the circuit had seen when it was given."""

    era: int
    probe: bool = False
    used: bool = False


@define(frozen=True)
class Refusal:
    """No such right. ``seconds`` are left until one request may try; None: one does right now."""

    seconds: float | None
    trouble: str


def of_the_endpoint(error: RequestError) -> bool:
    """Whether this is the endpoint's own failure. Whoever refuses, for whatever reason, is at work."""
    if isinstance(error, ServerFault):
        return error.key != "deadlock"
    return isinstance(error, ConnectionFailed | RequestTimeout | ProtocolError)


class Circuit:
    """One endpoint of one zone.

    Closed, it counts how the requests of the last ``window`` seconds went. When enough of them failed it opens, and refuses
    all. After ``pause`` seconds it is half-open: the request that comes then is sent, and how that goes closes it or opens
    it anew. What began before a change says nothing about what holds after it, and is not counted.

    :param now: gives the time in seconds; by default the monotonic clock.
    """

    def __init__(self, settings: Breaker, now: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._now = now
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._state = State.CLOSED
        self._era = 0
        self._calls: deque[tuple[float, bool]] = deque()
        self._failures = 0
        self._opened = 0.0
        # Weak, so that a probe that was lost between two instructions (a thread was interrupted) does not keep its place.
        self._probe: weakref.ref[Pass] | None = None
        self._trouble = ""

    @property
    def state(self) -> State:
        """What holds now."""
        with self._lock:
            return self._state

    def counted(self) -> tuple[int, int]:
        """How many failed, and of how many requests: of those that were counted when the circuit last looked."""
        with self._lock:
            return self._failures, len(self._calls)

    def enter(self) -> tuple[Pass | Refusal, State | None]:
        """Ask to send one request. Gives what was decided, and the new state when that has changed it."""
        with self._lock:
            if self._state is State.CLOSED:
                return Pass(self._era), None
            left = self._opened + self._settings.pause - self._now()
            if self._state is State.OPEN and left > 0:
                return Refusal(left, self._trouble), None
            if self._probe is not None and self._probe() is not None:
                return Refusal(None, self._trouble), None
            change = None if self._state is State.HALF_OPEN else self._turn(State.HALF_OPEN)
            probe = Pass(self._era, probe=True)
            self._probe = weakref.ref(probe)
            return probe, change

    def leave(self, given: Pass, well: bool | None, trouble: str = "") -> State | None:
        """Say how it went: None when nothing can be said of it. Gives the new state when that has changed it.

        Whoever was given a pass must come back, once; coming again does nothing.

        :param trouble: a word for the failure.
        """
        with self._lock:
            if given.used:
                return None
            given.used = True
            if self._probe is not None and self._probe() is given:
                self._probe = None
            if given.era != self._era or well is None:
                return None
            if well is False:
                self._trouble = trouble
            if given.probe:
                return self._turn(State.CLOSED if well else State.OPEN)
            self._count(not well)
            return self._turn(State.OPEN) if self._too_bad() else None

    def _count(self, failed: bool) -> None:
        now = self._now()
        self._calls.append((now, failed))
        self._failures += failed
        while self._calls and self._calls[0][0] <= now - self._settings.window:
            self._failures -= self._calls.popleft()[1]

    def _too_bad(self) -> bool:
        total = len(self._calls)
        return self._failures > 0 and total >= self._settings.minimum and self._failures >= self._settings.rate * total

    def _turn(self, state: State) -> State:
        self._state = state
        self._era += 1
        self._probe = None
        if state is State.OPEN:
            self._opened = self._now()
        elif state is State.CLOSED:
            self._calls.clear()
            self._failures = 0
        return state
