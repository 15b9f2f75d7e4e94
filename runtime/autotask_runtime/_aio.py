"""What the async engine needs of its event loop. The sync twin is :mod:`autotask_runtime._threads`.

asyncio is imported where it is used: it takes as long as all of this SDK, and sync programs do without.
"""

import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    import asyncio

__all__ = [
    "Begun",
    "Lock",
    "Waiter",
    "all_of",
    "gather",
    "let_go",
    "redis_client",
    "running_loop",
    "settle",
    "shielded",
    "sleep",
    "to_thread",
]

P = ParamSpec("P")
T = TypeVar("T")


# The HTTP library asks sniffio, where that is installed, which event loop runs, several times a request. Where it is not, Python
# would look for it on the disk each time.
if find_spec("sniffio") is None:
    sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]


def Lock() -> "asyncio.Lock":
    """A lock between tasks."""
    import asyncio

    return asyncio.Lock()


async def sleep(seconds: float) -> None:
    """Let others go on for so many seconds."""
    import asyncio

    await asyncio.sleep(seconds)


async def to_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do what might block in a thread."""
    import asyncio

    return await asyncio.to_thread(work, *args, **kwargs)


class Waiter:
    """Lets one task wait until another task or thread wakes it."""

    def __init__(self) -> None:
        import asyncio

        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    async def wait(self, seconds: float | None = None) -> bool:
        """Wait until woken, or for so many seconds. Gives whether it was woken; it can wait again then."""
        from asyncio import timeout

        try:
            async with timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True

    def wake(self) -> None:
        """End the wait, from any thread."""
        with suppress(RuntimeError):  # the loop was closed: nobody waits any more
            self._loop.call_soon_threadsafe(self._event.set)


class Begun(Generic[T]):
    """Work that goes on while its caller does something else.

    :param over: called when it has come to its end, whatever that was.
    """

    def __init__(self, work: Callable[[], Awaitable[T]], over: Callable[[], None] | None = None) -> None:
        import asyncio

        self._task = asyncio.ensure_future(work())
        self._task.add_done_callback(_look_at)
        if over is not None:
            self._task.add_done_callback(lambda _: over())

    @property
    def over(self) -> bool:
        """Whether it has come to its end."""
        return self._task.done()

    async def result(self) -> T:
        """What came of it. It is cancelled with the task that waits for it."""
        return await self._task

    def cancel(self) -> None:
        """Give it up, and do not wait for its end."""
        self._task.cancel()

    async def drop(self) -> None:
        """Give it up, and wait for its end."""
        from asyncio import wait

        self._task.cancel()
        await wait([self._task])


def _look_at(task: "asyncio.Task[Any]") -> None:
    """See what a task failed with: who wants the result gets it, and where nobody does, the loop is not to report it."""
    if not task.cancelled():
        task.exception()


async def let_go(pages: Any) -> None:
    """Close a generator that work was begun with, which was given up since."""
    await pages.aclose()


def running_loop() -> object:
    """Where the caller runs: what it makes may belong there."""
    import asyncio

    return asyncio.get_running_loop()


async def settle(result: Any) -> Any:
    """What a function of the user's gave, whether it is async or not."""
    return await result if isawaitable(result) else result


def redis_client(url: str, seconds: float) -> Any:
    """A client of a Redis server. A command may take so many seconds; it is repeated once where the connection was an old one."""
    from redis.asyncio import Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff
    from redis.exceptions import ConnectionError

    once: Retry = Retry(NoBackoff(), 1, (ConnectionError,))
    return Redis.from_url(url, socket_timeout=seconds, socket_connect_timeout=seconds, retry=once)


async def gather(work: Sequence[Callable[[], Awaitable[T]]]) -> list[T]:
    """Do all of this at once, and give what came of each, in order. None of them may raise."""
    import asyncio

    return list(await asyncio.gather(*(item() for item in work)))


async def all_of(work: Sequence[Callable[[], Awaitable[None]]]) -> None:
    """Do all of this at once. When one fails, the others are cancelled, and its error is raised."""
    if len(work) == 1:
        await work[0]()
        return
    import asyncio

    tasks = [asyncio.ensure_future(item()) for item in work]
    try:
        await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


async def shielded(work: Callable[[], Awaitable[T]]) -> T:
    """Do this to its end, also when the task is cancelled meanwhile: then it is cancelled afterwards."""
    import asyncio

    task = asyncio.ensure_future(work())
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
    return task.result()
