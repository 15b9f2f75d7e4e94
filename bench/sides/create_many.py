"""A side: creates tickets, with as many threads or tasks as keep the slots busy. ``create_many.py URL NUMBER sync|async``."""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from ours import async_client, client  # type: ignore[import-not-found]
from worker import serve  # type: ignore[import-not-found]

# One checks, or waits, while three are under way. More only wake one another.
WORKERS = 4
NEW: dict[str, Any] = {"company_id": 0, "title": "Printer on fire", "status": 1, "priority": 1, "queue_id": 5}


def require_all(ids: list[int], number: int) -> None:
    """:raises RuntimeError: unless each create gave an id of its own."""
    if len(set(ids)) != number:
        raise RuntimeError(f"{len(set(ids))} tickets were created, not {number}")


def synchronous(url: str, number: int) -> None:
    """With threads."""

    def create(_: int) -> int:
        made: int = at.tickets.create(**NEW)
        return made

    with client(url) as at, ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(create, range(WORKERS)))  # connections are open, as those of a program that runs
        serve(lambda: require_all(list(pool.map(create, range(number))), number))


def asynchronous(url: str, number: int) -> None:
    """With tasks."""

    async def worker(left: Any) -> list[int]:
        return [await at.tickets.create(**NEW) for _ in left]

    async def create(number: int) -> list[int]:
        left = iter(range(number))
        return [id for made in await asyncio.gather(*(worker(left) for _ in range(WORKERS))) for id in made]

    with asyncio.Runner() as runner:
        at = async_client(url)
        runner.run(create(WORKERS))
        serve(lambda: require_all(runner.run(create(number)), number))
        runner.run(at.aclose())


{"sync": synchronous, "async": asynchronous}[sys.argv[3]](sys.argv[1], int(sys.argv[2]))
