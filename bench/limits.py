"""How much of what the limits allow is used: ``python bench/limits.py [redis://127.0.0.1:6379/9]``.

Sixty-four threads or tasks ask one endpoint as fast as they may: in eight processes that share the limits through Redis, and in
one process without it. The sandbox keeps the limits as Autotask does (three threads an endpoint, a threshold, answers that come
later from half of it on) and counts what it had to refuse. The time that the limits allow is computed by playing as many requests
through them, one after another as soon as each may go.
"""

import asyncio
import heapq
import multiprocessing
import sys
import time
import uuid
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from multiprocessing.context import SpawnContext
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier

from attrs import define, evolve

from autotask import AsyncAutotask, Autotask
from autotask_runtime.settings import Budget, Settings
from autotask_sandbox import Limits, SandboxServer

REDIS = "redis://127.0.0.1:6379/9"
CALLERS = 64


@define(frozen=True, kw_only=True)
class Scenario:
    """What the sandbox allows, and how often it is asked."""

    name: str
    limits: Limits
    requests: int


SCENARIOS = (
    Scenario(name="bound by threads", limits=Limits(threads=3, latency=0.4), requests=192),
    Scenario(
        name="bound by the hour",
        limits=Limits(requests=60, window=timedelta(seconds=40), threads=3, latency=0.4),
        requests=84,
    ),
)
# Kind of client, processes.
MODES = (("sync", 8), ("async", 8), ("sync", 1), ("async", 1))


def allowed(scenario: Scenario) -> float:
    """Seconds that the limits allow for so many requests."""
    limits = scenario.limits
    threshold, window = limits.requests or sys.maxsize, limits.window.total_seconds()
    threads = [0.0] * (limits.threads or CALLERS)
    counted: deque[float] = deque()
    end = 0.0
    for _ in range(scenario.requests):
        start = heapq.heappop(threads)
        if len(counted) >= threshold:
            start = max(start, counted[-threshold] + window)
        counted.append(start)
        share = sum(moment > start - window for moment in counted) / threshold
        slower = max((more for begin, more in limits.ladder if share >= begin), default=0.0)
        heapq.heappush(threads, start + limits.latency + slower)
        end = max(end, start + limits.latency + slower)
    return end


def worker(
    kind: str,
    environ: dict[str, str],
    settings: Settings,
    work: tuple[int, int],
    ready: Barrier,
    times: "Queue[tuple[float, float]]",
) -> None:
    """One process: so many callers ask so often in all. The time begins when all processes have a client."""
    if kind == "sync":
        times.put(_threads(environ, settings, *work, ready))
    else:
        times.put(asyncio.run(_tasks(environ, settings, *work, ready)))


def _threads(environ: dict[str, str], settings: Settings, callers: int, requests: int, ready: Barrier) -> tuple[float, float]:
    with Autotask.from_env(environ, settings=settings) as at, ThreadPoolExecutor(callers) as pool:
        find = at.tickets.find
        ready.wait()
        start = time.monotonic()  # the machine's: the same for all processes
        list(pool.map(find, range(requests)))
        return start, time.monotonic()


async def _tasks(environ: dict[str, str], settings: Settings, callers: int, requests: int, ready: Barrier) -> tuple[float, float]:
    numbers = iter(range(requests))
    async with AsyncAutotask.from_env(environ, settings=settings) as at:
        find = at.tickets.find
        ready.wait()
        start = time.monotonic()

        async def caller() -> None:
            for number in numbers:
                await find(number)

        await asyncio.gather(*(caller() for _ in range(callers)))
        return start, time.monotonic()


def measure(scenario: Scenario, kind: str, processes: int, redis: str) -> tuple[float, int]:
    """Seconds from the first start to the last end, and how many requests were refused."""
    limits = scenario.limits
    budget = Budget(
        threshold=limits.requests,
        window=limits.window.total_seconds(),
        reserve=0,
        learn_every=0,
        database=f"bench {uuid.uuid4()}",
        redis=redis if processes > 1 else None,
    )
    # A request that the breaker or another's answer kept from being sent would not be one.
    settings = Settings(budget=budget, deduplicate=False)
    context: SpawnContext = multiprocessing.get_context("spawn")
    ready: Barrier = context.Barrier(processes)
    times: Queue[tuple[float, float]] = context.Queue()
    work = (CALLERS // processes, scenario.requests // processes + (1 if scenario.requests % processes else 0))
    with SandboxServer(seed=1, tickets=20, limits=limits) as server:
        arguments = (kind, server.environ, settings, work, ready, times)
        crowd = [context.Process(target=worker, args=arguments) for _ in range(processes)]
        for process in crowd:
            process.start()
        spans = [times.get(timeout=300) for _ in crowd]
        for process in crowd:
            process.join()
        entries = server.journal.entries()
    assert len(entries) == work[1] * processes
    return max(end for _, end in spans) - min(start for start, _ in spans), sum(entry.status == 429 for entry in entries)


def main() -> None:
    """Print the figures."""
    redis = sys.argv[1] if len(sys.argv) > 1 else REDIS
    for scenario in SCENARIOS:
        for kind, processes in MODES:
            count = -(-scenario.requests // processes) * processes
            played = evolve(scenario, requests=count)
            seconds, refused = measure(played, kind, processes, redis)
            limit = allowed(played)
            how = f"{processes} processes through Redis" if processes > 1 else "1 process"
            print(
                f"{scenario.name}, {kind}, {how}: {count} requests in {seconds:.2f} s; the limits allow {limit:.2f} s "
                f"({seconds / limit - 1:+.1%}); refused: {refused}",
                flush=True,
            )


if __name__ == "__main__":
    main()
