"""Tells the event stream how each call begins and ends."""

import time

from ..errors import AutotaskError, RequestError
from ..events import Events, RequestFailed, RequestFinished, RequestStarted
from ..messages import Request, Response
from .policies import AsyncHandler


class AsyncObservationPolicy:
    """The outermost policy: one call is one beginning and one end, however often it is tried."""

    def __init__(self, events: Events) -> None:
        self._events = events

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        """Pass on, and tell."""
        emit = self._events.emit
        emit(RequestStarted(request=request))
        started = time.perf_counter()
        error: RequestError | None = None
        response: Response | None = None
        try:
            response = await proceed(request)
            return response
        except AutotaskError as failure:
            error = failure if isinstance(failure, RequestError) else _as_request_error(failure, request)
            raise
        finally:
            seconds = time.perf_counter() - started
            if response is None:
                emit(RequestFailed(request=request, seconds=seconds, error=error))
            else:
                emit(RequestFinished(request=request, seconds=seconds))


def _as_request_error(failure: AutotaskError, request: Request) -> RequestError:
    """What was wrong before anything could be sent, as the configuration, for those who listen."""
    error = RequestError(str(failure), request)
    error.key = error.cause = type(failure).__name__
    error.reached = False
    return error
