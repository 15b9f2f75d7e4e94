"""What happens inside a client, as one stream of typed events: :meth:`Events.subscribe`."""

import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field

from .messages import Request

if TYPE_CHECKING:
    from .errors import RequestError

__all__ = [
    "AnswerReceived",
    "BreakerClosed",
    "BreakerHalfOpen",
    "BreakerOpened",
    "Degraded",
    "Event",
    "Events",
    "PatternNoticed",
    "Recovered",
    "RequestDequeued",
    "RequestFailed",
    "RequestFinished",
    "RequestQueued",
    "RequestRetried",
    "RequestShared",
    "RequestShed",
    "RequestStarted",
    "RequestThrottled",
    "ServedStale",
    "ThresholdLearned",
    "WriteJournalled",
    "ZoneChanged",
    "ZoneFound",
]

_logger = logging.getLogger("autotask")


@define(frozen=True, kw_only=True)
class Event:
    """Base of all events. ``at`` is when it happened, in seconds since 1970."""

    at: float = field(factory=time.time)


@define(frozen=True, kw_only=True)
class RequestStarted(Event):
    """A call of the API begins: one, however often it will be tried."""

    request: Request


@define(frozen=True, kw_only=True)
class RequestFinished(Event):
    """A call gave an answer, after so many seconds in all: waits and attempts included."""

    request: Request
    seconds: float


@define(frozen=True, kw_only=True)
class RequestFailed(Event):
    """A call ended with an error. ``error`` is None when its caller gave it up."""

    request: Request
    seconds: float
    error: "RequestError | None"


@define(frozen=True, kw_only=True)
class RequestQueued(Event):
    """An attempt waits for a slot of its endpoint, or for the hour; so many wait before or behind it."""

    request: Request
    waiting: int


@define(frozen=True, kw_only=True)
class RequestDequeued(Event):
    """An attempt that waited begins, after so many seconds."""

    request: Request
    seconds: float


@define(frozen=True, kw_only=True)
class RequestThrottled(Event):
    """An attempt is held back for so many seconds: ``reason`` is ``hour`` (the threshold) or ``pace`` (low priority)."""

    request: Request
    seconds: float
    reason: str


@define(frozen=True, kw_only=True)
class RequestShed(Event):
    """A request was refused here because too many wait, or because it waited too long."""

    request: Request
    waiting: int


@define(frozen=True, kw_only=True)
class RequestRetried(Event):
    """An attempt failed and is tried again after so many seconds."""

    request: Request
    error: "RequestError"
    pause: float


@define(frozen=True, kw_only=True)
class RequestShared(Event):
    """A read was not sent, because the same one was under way, or because it went along in a query for many ids."""

    request: Request


@define(frozen=True, kw_only=True)
class AnswerReceived(Event):
    """One attempt was answered by a zone, well or not; ``status`` is HTTP's, 0 when there was no answer."""

    request: Request
    zone: str
    status: int
    seconds: float
    error: "RequestError | None" = None


@define(frozen=True, kw_only=True)
class ServedStale(Event):
    """A read was answered with what was read so many seconds ago."""

    request: Request
    age: float


@define(frozen=True, kw_only=True)
class ThresholdLearned(Event):
    """Autotask said how many requests the tenant may make in ``minutes``, and how many it made, all integrations together."""

    limit: int
    used: int
    minutes: int


@define(frozen=True, kw_only=True)
class BreakerOpened(Event):
    """An endpoint of a zone is left alone for so many seconds: of the last ``calls``, ``failures`` failed."""

    zone: str
    endpoint: str
    failures: int
    calls: int
    seconds: float


@define(frozen=True, kw_only=True)
class BreakerHalfOpen(Event):
    """One request tries whether an endpoint works again."""

    zone: str
    endpoint: str


@define(frozen=True, kw_only=True)
class BreakerClosed(Event):
    """An endpoint works again."""

    zone: str
    endpoint: str


@define(frozen=True, kw_only=True)
class ZoneFound(Event):
    """The user's zone is known; ``source`` is ``lookup``, ``cache`` or ``probe``."""

    url: str
    source: str


@define(frozen=True, kw_only=True)
class ZoneChanged(Event):
    """Requests go to another zone from now on."""

    old: str
    new: str
    why: str


@define(frozen=True, kw_only=True)
class Degraded(Event):
    """Something is not there and a poorer way is taken.

    ``what`` is ``redis``, ``threshold``, ``zone lookup``, ``zone cache``, ``zone`` (reads go to a backup), ``metadata``
    (what was kept of it is taken, however old), ``journal`` or ``credentials`` (they were refused so often that nothing is sent
    with them for a while).
    """

    what: str
    why: str


@define(frozen=True, kw_only=True)
class Recovered(Event):
    """What was not there is back."""

    what: str


@define(frozen=True, kw_only=True)
class PatternNoticed(Event):
    """Errors that belong together, and what may help."""

    pattern: str
    detail: str
    suggestion: str


@define(frozen=True, kw_only=True)
class WriteJournalled(Event):
    """A write that failed was kept for later."""

    request: Request
    number: int


E = TypeVar("E", bound=Event)


class Events:
    """The stream of one client.

    Listeners are called where the event happens: they must be quick, and must not call the client.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: dict[type[Event], tuple[Callable[[Any], object], ...]] = {}

    def subscribe(self, listener: Callable[[E], object], kind: type[E]) -> Callable[[], None]:
        """Call ``listener`` with every event of this kind; :class:`Event` is all kinds. Gives what ends it.

        A listener that raises is named in the log of ``autotask``, and the request goes on.
        """
        with self._lock:
            for known in _kinds(kind):
                self._listeners[known] = (*self._listeners.get(known, ()), listener)

        def end() -> None:
            with self._lock:
                for known in _kinds(kind):
                    left = list(self._listeners[known])
                    if listener in left:  # once: it may have been subscribed twice
                        left.remove(listener)
                    self._listeners[known] = tuple(left)

        return end

    def wanted(self, kind: type[Event]) -> bool:
        """Whether anybody listens, so that an event need not be made for nobody."""
        return bool(self._listeners.get(kind))

    def emit(self, event: Event) -> None:
        """Tell those who listen."""
        for listener in self._listeners.get(type(event), ()):
            try:
                listener(event)
            except Exception:
                _logger.exception("a listener of %s failed", type(event).__name__)


def _kinds(kind: type[Event]) -> list[type[Event]]:
    return [kind, *(below for part in kind.__subclasses__() for below in _kinds(part))]
