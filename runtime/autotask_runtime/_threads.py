"""What the sync engine needs of threads. The async twin is :mod:`autotask_runtime._aio`."""

from inspect import isawaitable, iscoroutine
from threading import Lock, Semaphore
from time import sleep
from typing import Any

from .errors import UsageError

__all__ = ["Lock", "Semaphore", "settle", "sleep"]


def settle(result: Any) -> Any:
    """What a function of the user's gave. Raises :class:`~autotask_runtime.errors.UsageError` when it is async."""
    if iscoroutine(result):
        result.close()
    if isawaitable(result):
        raise UsageError("an async validator needs the async client")
    return result
