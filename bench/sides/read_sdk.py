"""A side: the SDK reads all tickets. ``read_sdk.py URL ROWS sync|async STREAMS PARALLEL``.

``STREAMS`` queries at once, in threads or tasks, each for its part of the ids; with ``PARALLEL``, one query that the SDK divides.
"""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from ours import async_client, client, parts  # type: ignore[import-not-found]
from taken import run  # type: ignore[import-not-found]


def queries(at: Any, rows: int, streams: int, parallel: int) -> list[Any]:
    """What is read."""
    found = [at.tickets.where(*part) for part in parts(rows, streams)]
    return [query.parallel(parallel) for query in found] if parallel else found


def synchronous(url: str, rows: int, streams: int, parallel: int) -> None:
    """With threads."""

    def read(query: Any) -> int:
        ids = 0
        for ticket in query:
            ids += ticket.id
            _ = ticket.title, ticket.status, ticket.create_date
        return ids

    with client(url) as at, ThreadPoolExecutor(streams) as pool:
        wanted = queries(at, rows, streams, parallel)
        run(lambda: sum(pool.map(read, wanted)) if streams > 1 else read(wanted[0]), rows)


def asynchronous(url: str, rows: int, streams: int, parallel: int) -> None:
    """With tasks of one event loop, which lives as long as the client."""

    async def read(query: Any) -> int:
        ids = 0
        async for ticket in query:
            ids += ticket.id
            _ = ticket.title, ticket.status, ticket.create_date
        return ids

    async def together(wanted: list[Any]) -> int:
        return sum(await asyncio.gather(*map(read, wanted)))

    with asyncio.Runner() as runner:
        at = async_client(url)
        wanted = queries(at, rows, streams, parallel)
        run(lambda: runner.run(together(wanted)), rows)
        runner.run(at.aclose())


how = {"sync": synchronous, "async": asynchronous}[sys.argv[3]]
how(sys.argv[1], int(sys.argv[2]), int(sys.argv[4]), int(sys.argv[5]))
