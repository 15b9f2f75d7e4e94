"""The sandbox under load: ``python bench/sandbox.py``.

A hundred clients ask ten thousand times over HTTP. Every request is answered, the hour's threshold is kept to the request, and no
endpoint ever serves more than its threads. A page of 500 of 200,000 tickets is timed against decoding the same bytes.
"""

import asyncio
import json
import statistics
import time
from collections import Counter

import httpx

from autotask_runtime.metadata import load_spec
from autotask_sandbox import NO_LIMITS, Limits, SandboxServer

CLIENTS, REQUESTS = 100, 100
TICKETS = 200_000
ALLOWED = 9_000
URGENT = {"filter": [{"op": "noteq", "field": "status", "value": 5}, {"op": "lte", "field": "priority", "value": 2}]}


def headers_of(server: SandboxServer) -> dict[str, str]:
    """The credential headers."""
    environ = server.environ
    return {
        "ApiIntegrationCode": environ["AUTOTASK_INTEGRATION_CODE"],
        "UserName": environ["AUTOTASK_USERNAME"],
        "Secret": environ["AUTOTASK_SECRET"],
    }


async def hammer(server: SandboxServer, clients: int, requests: int) -> Counter[int]:
    """Let so many clients ask so many times each. Gives how often each status was answered."""
    seen: Counter[int] = Counter()

    async def one(number: int) -> None:
        async with httpx.AsyncClient(base_url=f"{server.url}V1.0/", headers=headers_of(server), timeout=120) as api:
            for turn in range(requests):
                answer = await api.get(f"Companies/{(number * 7 + turn) % 20}")
                seen[answer.status_code] += 1

    await asyncio.gather(*(one(number) for number in range(clients)))
    return seen


def under_load() -> None:
    """Ten thousand requests by a hundred clients."""
    with SandboxServer(seed=1, tickets=20, limits=Limits(requests=ALLOWED, threads=None, ladder=())) as server:
        start = time.perf_counter()
        seen = asyncio.run(hammer(server, CLIENTS, REQUESTS))
        seconds = time.perf_counter() - start
    answered = sum(seen.values())
    print(f"{CLIENTS} clients, {CLIENTS * REQUESTS:,} requests: {answered:,} answered, {answered / seconds:,.0f} a second")
    print(f"  threshold {ALLOWED:,}: {seen[200]:,} served, {seen[429]:,} refused")
    with SandboxServer(seed=1, tickets=20, limits=Limits(requests=None, threads=3, ladder=(), latency=0.01)) as server:
        seen = asyncio.run(hammer(server, 20, 20))
    print(f"  20 clients at three threads: {seen[200]} served, {seen[429]} refused")


def a_page() -> None:
    """A filtered page of a large table."""
    start = time.perf_counter()
    with SandboxServer(load_spec(), seed=1, tickets=TICKETS, limits=NO_LIMITS) as server:
        seconds = time.perf_counter() - start
        stored = sum(server.store.counts().values())
        print(f"{TICKETS:,} tickets and {stored:,} rows in all, seeded in {seconds:.0f} s")
        with httpx.Client(base_url=f"{server.url}V1.0/", headers=headers_of(server), timeout=120) as api:
            pages, decodings = [], []
            for _ in range(20):
                start = time.perf_counter()
                body = api.post("Tickets/query", json=URGENT).content
                pages.append(time.perf_counter() - start)
                start = time.perf_counter()
                rows = json.loads(body)["items"]
                decodings.append(time.perf_counter() - start)
        page, decoding = statistics.median(pages), statistics.median(decodings)
        print(
            f"a filtered page of {len(rows)} over HTTP: {page * 1000:.0f} ms, {page / decoding:.1f} times json.loads of its bytes"
        )


if __name__ == "__main__":
    under_load()
    a_page()
