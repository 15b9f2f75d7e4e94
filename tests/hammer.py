"""What processes of their own do, for tests of limits that they share. It imports what a spawned process needs."""

import asyncio
import multiprocessing
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from typing import Any

from autotask import AsyncAutotask, Autotask
from autotask_runtime.settings import Settings


def together(kind: str, environ: dict[str, str], settings: Settings, processes: int, callers: int, requests: int) -> None:
    """Let so many processes, each with so many threads or tasks, ask for so many tickets each."""
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(processes)
    arguments = (kind, environ, settings, callers, requests, ready)
    crowd = [context.Process(target=_ask, args=arguments) for _ in range(processes)]
    for process in crowd:
        process.start()
    for process in crowd:
        process.join(120)
    assert [process.exitcode for process in crowd] == [0] * processes


def _ask(kind: str, environ: dict[str, str], settings: Settings, callers: int, requests: int, ready: Barrier) -> None:
    if kind == "async":
        asyncio.run(_ask_in_tasks(environ, settings, callers, requests, ready))
        return
    with Autotask.from_env(environ, settings=settings) as at, ThreadPoolExecutor(callers) as pool:
        find = at.tickets.find
        ready.wait(60)
        list(pool.map(find, range(requests)))


async def _ask_in_tasks(environ: dict[str, str], settings: Settings, callers: int, requests: int, ready: Barrier) -> None:
    numbers = iter(range(requests))
    async with AsyncAutotask.from_env(environ, settings=settings) as at:
        find = at.tickets.find
        ready.wait(60)

        async def caller() -> None:
            for number in numbers:
                await find(number)

        await asyncio.gather(*(caller() for _ in range(callers)))


def hold(environ: dict[str, str], settings: Settings, slots: int, held: Connection) -> None:
    """Send so many requests that are not answered, say so, and wait to be killed."""
    with Autotask.from_env(environ, settings=settings) as at, ThreadPoolExecutor(slots) as pool:
        calls: list[Any] = [pool.submit(at.tickets.find, number) for number in range(slots)]
        while len(at._session.gate.under_way()) < slots:
            time.sleep(0.001)
        held.send(len(calls))
        for call in calls:
            call.result()
