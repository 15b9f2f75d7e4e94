"""What happens to a request on its way out, outermost first. The list is :func:`default_policies`; each has one job."""

import random
from collections.abc import Awaitable, Callable
from typing import Protocol

from .._aio import Semaphore, sleep
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

AsyncHandler = Callable[[Request], Awaitable[Response]]


class AsyncPolicy(Protocol):
    """One layer. It may wait, repeat, answer itself or raise; otherwise it passes the request on."""

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        """Handle one request; ``proceed`` is the rest of the list."""
        ...


class AsyncRetry:
    """Repeats what is safe to repeat, with growing random waits."""

    def __init__(self, settings: Settings) -> None:
        self._attempts = settings.attempts
        self._backoff = settings.backoff

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        for attempt in range(1, self._attempts):
            try:
                return await proceed(request)
            except AutotaskError as error:
                if not repeatable(request, error):
                    raise
                await sleep(random.uniform(0, self._backoff * 2**attempt))
        return await proceed(request)


def repeatable(request: Request, error: AutotaskError) -> bool:
    """True when repeating cannot do harm: the server refused to begin, never saw it, or only reading was asked."""
    if isinstance(error, RateLimited) or (isinstance(error, ConnectionFailed) and not error.reached):
        return True
    transient = isinstance(error, ConnectionFailed | RequestTimeout | ProtocolError | ServerFault)
    return transient and request.purpose is Purpose.READ


class AsyncSlots:
    """Keeps at most so many requests under way per endpoint. A slot is held while an attempt runs, not while one waits."""

    def __init__(self, settings: Settings) -> None:
        self._size = settings.slots
        self._slots: dict[str, Semaphore] = {}

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        # setdefault is atomic: two threads that come first together still share one semaphore.
        async with self._slots.setdefault(request.entity, Semaphore(self._size)):
            return await proceed(request)


def default_policies(settings: Settings) -> list[AsyncPolicy]:
    """The policies of a client, outermost first."""
    return [AsyncRetry(settings), AsyncSlots(settings)]
