"""What the async engine needs of its event loop. The sync twin is :mod:`autotask_runtime._threads`."""

from asyncio import Lock, Semaphore, sleep

__all__ = ["Lock", "Semaphore", "sleep"]
