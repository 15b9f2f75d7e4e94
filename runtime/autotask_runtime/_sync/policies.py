# Derived from _async/policies.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""What happens to a request on its way out, outermost first. The list is :func:`default_policies`; each has one job."""

import random
from collections.abc import Callable
from typing import Protocol

from .._threads import Semaphore, sleep
from ..config import Settings
from ..errors import (
    AutotaskError,
    ConnectionFailed,
    ProtocolError,
    RateLimited,
    RequestTimeout,
    ServerFault,
)
from ..messages import Purpose, Request, Response

Handler = Callable[[Request], Response]


class Policy(Protocol):
    """One layer. It may wait, repeat, answer itself or raise; otherwise it passes the request on."""

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """Handle one request; ``proceed`` is the rest of the list."""
        ...


class Retry:
    """Repeats what is safe to repeat, with growing random waits."""

    def __init__(self, settings: Settings) -> None:
        self._attempts = settings.attempts
        self._backoff = settings.backoff

    def __call__(self, request: Request, proceed: Handler) -> Response:
        for attempt in range(1, self._attempts):
            try:
                return proceed(request)
            except AutotaskError as error:
                if not repeatable(request, error):
                    raise
                sleep(random.uniform(0, self._backoff * 2**attempt))
        return proceed(request)


def repeatable(request: Request, error: AutotaskError) -> bool:
    """True when repeating cannot do harm: the server refused to begin, never saw it, or only reading was asked."""
    if isinstance(error, RateLimited) or (isinstance(error, ConnectionFailed) and not error.reached):
        return True
    transient = isinstance(error, ConnectionFailed | RequestTimeout | ProtocolError | ServerFault)
    return transient and request.purpose is Purpose.READ


class Slots:
    """Keeps at most so many requests under way per endpoint. A slot is held while an attempt runs, not while one waits."""

    def __init__(self, settings: Settings) -> None:
        self._size = settings.slots
        self._slots: dict[str, Semaphore] = {}

    def __call__(self, request: Request, proceed: Handler) -> Response:
        # setdefault is atomic: two threads that come first together still share one semaphore.
        with self._slots.setdefault(request.entity, Semaphore(self._size)):
            return proceed(request)


def default_policies(settings: Settings) -> list[Policy]:
    """The policies of a client, outermost first."""
    return [Retry(settings), Slots(settings)]
