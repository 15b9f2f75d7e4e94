"""What the sync engine needs of threads. The async twin is :mod:`autotask_runtime._aio`."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from inspect import isawaitable, iscoroutine
from threading import Lock, Thread
from time import sleep
from typing import Any, Generic, ParamSpec, TypeVar

from .errors import UsageError

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


class Waiter:
    """Lets one thread wait until another one wakes it.

    A bare lock: an interrupt may come between any two steps of the library's own events, and leave them locked for ever.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._lock.acquire()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until woken, or for so many seconds. Gives whether it was woken; it can wait again then."""
        return self._lock.acquire(timeout=-1 if seconds is None else max(seconds, 0))

    def wake(self) -> None:
        """End the wait, from any thread."""
        with suppress(RuntimeError):  # it was woken already
            self._lock.release()


class Begun(Generic[T]):
    """Work that goes on, with the options of this thread, while its caller does something else.

    :param over: called when it has come to its end, whatever that was.
    """

    def __init__(self, work: Callable[[], T], over: Callable[[], None] | None = None) -> None:
        self.over = False
        self._tell = over
        self._end = Waiter()
        self._error: BaseException | None = None
        self._found: T | None = None
        context = copy_context()
        # No process waits for it at its end.
        thread = Thread(target=context.run, args=[self._do, work], name="autotask", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            if thread.ident is not None:
                raise  # it was begun, and whoever waited for that was interrupted
            context.run(self._do, work)  # there are too many, or the process is about to end: it is done here and now

    def _do(self, work: Callable[[], T]) -> None:
        try:
            self._found = work()
        except BaseException as error:  # noqa: BLE001 (whoever asks for the result gets it)
            self._error = error
        self.over = True
        self._end.wake()
        if self._tell is not None:
            self._tell()

    def result(self) -> T:
        """What came of it."""
        if not self.over:
            self._end.wait()
        if self._error is not None:
            try:
                raise self._error
            finally:
                del self  # the error knows this frame: it would hold itself
        return self._found  # type: ignore[return-value]

    def cancel(self) -> None:
        """Give it up: a thread cannot be cancelled, so it ends by itself, and nobody asks what came of it."""

    drop = cancel


def to_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do what might block: here, where nobody else waits, it is just done."""
    return work(*args, **kwargs)


def let_go(pages: Any) -> None:
    """A thread may still be at it, and ends by itself. Then nobody holds it, which closes it."""


def running_loop() -> object:
    """Threads share what they make."""
    return None


def settle(result: Any) -> Any:
    """What a function of the user's gave. Raises :class:`~autotask_runtime.errors.UsageError` when it is async."""
    if iscoroutine(result):
        result.close()
    if isawaitable(result):
        raise UsageError("an async function needs the async client")
    return result


def redis_client(url: str, seconds: float) -> Any:
    """A client of a Redis server. A command may take so many seconds; it is repeated once where the connection was an old one."""
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.exceptions import ConnectionError
    from redis.retry import Retry

    once: Retry = Retry(NoBackoff(), 1, (ConnectionError,))
    return Redis.from_url(url, socket_timeout=seconds, socket_connect_timeout=seconds, retry=once)


def gather(work: Sequence[Callable[[], T]]) -> list[T]:
    """Do all of this at once, and give what came of each, in order. None of them may raise."""
    with ThreadPoolExecutor(max_workers=len(work) or 1) as pool:
        return [future.result() for future in [pool.submit(item) for item in work]]


def all_of(work: Sequence[Callable[[], None]]) -> None:
    """Do all of this at once, with the options of this thread. When some fail, the error of the first is raised."""
    if len(work) == 1:
        work[0]()
        return
    with ThreadPoolExecutor(max_workers=len(work) or 1) as pool:
        futures = [pool.submit(copy_context().run, item) for item in work]
    for future in futures:
        future.result()


def shielded(work: Callable[[], T]) -> T:
    """Do this: nobody cancels a thread."""
    return work()
