"""What the sync engine needs of threads. The async twin is :mod:`autotask_runtime._aio`."""

from threading import Lock, Semaphore
from time import sleep

__all__ = ["Lock", "Semaphore", "sleep"]
