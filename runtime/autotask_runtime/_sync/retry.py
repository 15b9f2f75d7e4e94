# Derived from _async/retry.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Repeats what is safe to repeat, and says so when nobody knows whether a write was done."""

import time
from datetime import UTC, datetime, timedelta

from attrs import evolve

from .._threads import sleep
from ..errors import RequestError
from ..events import Events, RequestRetried
from ..failures.retrying import leaves_unknown, may_repeat, outcome_unknown
from ..messages import Request, Response
from ..settings import Retry
from .policies import Handler


class RetryPolicy:
    """Tries again after a wait, as often and as long as the request's or the client's settings allow."""

    def __init__(self, settings: Retry, events: Events) -> None:
        self._settings = settings
        self._events = events

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """:raises OutcomeUnknown: when a write failed and may have been done nevertheless."""
        plan = request.retry or self._settings
        started = time.monotonic()
        doubtful = False
        while True:
            try:
                return proceed(request)
            except RequestError as error:
                doubtful = doubtful or leaves_unknown(request, error)
                pause = _pause(plan, request, error, started)
                if pause is None:
                    if not doubtful:
                        raise
                    raise outcome_unknown(request, error, _since(started)) from error
                self._events.emit(RequestRetried(request=request, error=error, pause=pause))
            sleep(pause)
            request = evolve(request, attempt=request.attempt + 1)


def _pause(plan: Retry, request: Request, error: RequestError, started: float) -> float | None:
    """Seconds before the next attempt; None when there is none."""
    if request.attempt >= plan.attempts or not may_repeat(request, error, plan):
        return None
    pause = plan.pause(request.attempt)
    if error.retry_after is not None:
        pause += error.retry_after
    return pause if time.monotonic() - started + pause <= plan.within else None


def _since(started: float) -> datetime:
    return datetime.now(UTC) - timedelta(seconds=time.monotonic() - started)
