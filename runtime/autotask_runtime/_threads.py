"""What the sync engine needs of threads. The async twin is :mod:`autotask_runtime._aio`."""

from collections.abc import Callable
from inspect import isawaitable, iscoroutine
from threading import Lock, Semaphore
from time import sleep
from typing import Any, ParamSpec, TypeVar

from .errors import UsageError

__all__ = ["Lock", "Semaphore", "settle", "sleep", "to_thread"]

P = ParamSpec("P")
T = TypeVar("T")


def to_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do what might block: here, where nobody else waits, it is just done."""
    return work(*args, **kwargs)


def settle(result: Any) -> Any:
    """What a function of the user's gave. Raises :class:`~autotask_runtime.errors.UsageError` when it is async."""
    if iscoroutine(result):
        result.close()
    if isawaitable(result):
        raise UsageError("an async validator needs the async client")
    return result
