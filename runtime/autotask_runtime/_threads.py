"""What the sync engine needs of threads. The async twin is :mod:`autotask_runtime._aio`."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from inspect import isawaitable, iscoroutine
from threading import Event, Lock, Thread
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
    """Lets one thread wait until another one wakes it."""

    def __init__(self) -> None:
        self._event = Event()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until woken, or for so many seconds. Gives whether it was woken; it can wait again then."""
        woken = self._event.wait(seconds)
        if woken:
            self._event.clear()
        return woken

    def wake(self) -> None:
        """End the wait, from any thread."""
        self._event.set()


class Begun(Generic[T]):
    """Work that goes on, with the options of this thread, while its caller does something else.

    :param over: called when it has come to its end, whatever that was.
    """

    def __init__(self, work: Callable[[], T], over: Callable[[], None] | None = None) -> None:
        self._future: Future[T] = Future()
        if over is not None:
            self._future.add_done_callback(lambda _: over())
        context = copy_context()
        try:
            # No process waits for it at its end.
            Thread(target=context.run, args=[_do, work, self._future], name="autotask", daemon=True).start()
        except RuntimeError:  # there are too many, or the process is about to end: it is done here and now
            context.run(_do, work, self._future)

    @property
    def over(self) -> bool:
        """Whether it has come to its end."""
        return self._future.done()

    def result(self) -> T:
        """What came of it."""
        return self._future.result()

    def cancel(self) -> None:
        """Give it up: a thread cannot be cancelled, so it ends by itself, and nobody asks what came of it."""

    drop = cancel


def _do(work: Callable[[], T], future: "Future[T]") -> None:
    try:
        found = work()
    except BaseException as error:  # noqa: BLE001 (whoever asks for the result gets it)
        future.set_exception(error)
    else:
        future.set_result(found)


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
