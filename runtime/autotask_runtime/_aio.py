"""What the async engine needs of its event loop. The sync twin is :mod:`autotask_runtime._threads`."""

from asyncio import Lock, Semaphore, sleep, to_thread
from inspect import isawaitable
from typing import Any

__all__ = ["Lock", "Semaphore", "settle", "sleep", "to_thread"]


async def settle(result: Any) -> Any:
    """What a function of the user's gave, whether it is async or not."""
    return await result if isawaitable(result) else result
