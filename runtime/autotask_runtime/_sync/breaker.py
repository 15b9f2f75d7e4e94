# Derived from _async/breaker.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Leaves an endpoint alone that answers nothing but trouble, and tries now and then whether it works again."""

from collections.abc import Callable

from ..errors import CircuitOpen, RequestError
from ..events import BreakerClosed, BreakerHalfOpen, BreakerOpened, Events
from ..failures.catalogue import OPEN, explained
from ..failures.circuit import Circuit, Pass, State, of_the_endpoint
from ..messages import Request, Response
from ..settings import Breaker
from .policies import Handler


class BreakerPolicy:
    """One circuit for each endpoint of each zone. Every attempt counts, so four of one call are four.

    :param now: gives the time in seconds; by default the monotonic clock.
    """

    def __init__(self, settings: Breaker, events: Events, now: Callable[[], float] | None = None) -> None:
        self._settings = settings
        self._events = events
        self._now = now
        self._circuits: dict[tuple[str, str], Circuit] = {}

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """:raises CircuitOpen: when the endpoint is left alone. Nothing was sent."""
        key = (request.zone, request.endpoint)
        circuit = self._circuits.get(key) or self._circuits.setdefault(key, self._made())
        given, change = circuit.enter()
        if not isinstance(given, Pass):
            raise _refused(request, given.seconds, given.trouble)
        well: bool | None = None
        trouble = ""
        try:
            if change is not None:
                self._tell(request, circuit, change)
            response = proceed(request)
            well = True
            return response
        except RequestError as error:
            well = _verdict(error)
            trouble = error.key
            raise
        finally:
            # A call that was given up, or refused on our own side, says nothing; a probe gives its place back all the same.
            change = circuit.leave(given, well, trouble)
            if change is not None:
                self._tell(request, circuit, change)

    def _made(self) -> Circuit:
        return Circuit(self._settings, self._now) if self._now else Circuit(self._settings)

    def _tell(self, request: Request, circuit: Circuit, change: State) -> None:
        zone, endpoint = request.zone, request.endpoint
        if change is State.CLOSED:
            self._events.emit(BreakerClosed(zone=zone, endpoint=endpoint))
        elif change is State.HALF_OPEN:
            self._events.emit(BreakerHalfOpen(zone=zone, endpoint=endpoint))
        else:
            failures, calls = circuit.counted()
            pause = self._settings.pause
            self._events.emit(BreakerOpened(zone=zone, endpoint=endpoint, failures=failures, calls=calls, seconds=pause))


def _verdict(error: RequestError) -> bool | None:
    """Whether the endpoint did well; None when it was not asked."""
    if of_the_endpoint(error):
        return False
    return True if error.reached else None


def _refused(request: Request, seconds: float | None, trouble: str) -> RequestError:
    again = "one request tries it right now" if seconds is None else f"it is tried again in {seconds:.1f} seconds"
    error = CircuitOpen(f"not sent: {request.entity} keeps failing (the last time: {trouble or 'no word why'}), {again}", request)
    error.reached = False
    error.retry_after = seconds
    return explained(error, OPEN)
