"""A server of tickets for the benches, in a process of its own: it speaks as Autotask does, and costs as little as Python can.

An answer is due ``latency`` seconds after its request has come; there is a port for each latency. An endpoint serves three
requests at once, as Autotask's do, and refuses a fourth; ``/seen`` tells how many there were. As with Autotask, a next page is
asked for by posting the same body to its URL.
"""

import argparse
import gzip
import itertools
import json
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote

from attrs import define, field

from bench.canned import Canned, RefusedQuery, ids_asked_for, page_size
from bench.connection import BASE, Asked, read, send

THREADS = 3
Answer = tuple[int, tuple[bytes, ...]]

# No client waits for the hour: the figures are about speed.
_THRESHOLD = {"externalRequestThreshold": 10**9, "requestThresholdTimeframe": 60, "currentTimeframeRequestCount": 0}


@define
class Seen:
    """What was asked, and how much of it at once."""

    requests: int = 0
    most: int = 0
    refused: int = 0
    _under_way: dict[str, int] = field(factory=dict)
    _lock: threading.Lock = field(factory=threading.Lock)

    def enter(self, endpoint: str) -> bool:
        """Whether the endpoint has a thread for one more."""
        with self._lock:
            self.requests += 1
            under_way = self._under_way.get(endpoint, 0)
            if under_way == THREADS:
                self.refused += 1
                return False
            self._under_way[endpoint] = under_way + 1
            self.most = max(self.most, under_way + 1)
            return True

    def leave(self, endpoint: str) -> None:
        """A thread is free again."""
        with self._lock:
            self._under_way[endpoint] -= 1

    def told(self) -> bytes:
        """The answer at ``/seen``."""
        return json.dumps({"requests": self.requests, "most": self.most, "refused": self.refused}).encode()


@define
class Api:
    """What is answered at one port."""

    url: str
    canned: Canned
    latency: float
    gzip: bool
    seen: Seen = field(factory=Seen)
    _ids: Iterator[int] = field(factory=lambda: itertools.count(1_000_001))
    _packed: dict[tuple[str, bytes], bytes] = field(factory=dict)

    def answer(self, asked: Asked) -> Answer:
        """Status and body, in parts."""
        match asked.method, asked.path:
            case "POST", ["tickets", "query"]:
                return 200, self._page(asked, 0)
            case "POST", ["tickets", "query", "next"]:
                return 200, self._page(asked, json.loads(parse_qs(asked.query)["paging"][0])["nextIds"][0])
            case "POST", ["tickets", "query", "count"]:
                low, high = ids_asked_for(json.loads(asked.body).get("filter"))
                return 200, (b'{"queryCount":%d}' % max(0, min(high, self.canned.number) - low + 1),)
            case "POST", ["tickets"]:
                return 200, (b'{"itemId":%d}' % next(self._ids),)
            case "GET", ["tickets", id] if id.isdecimal():
                known = 1 <= int(id) <= self.canned.number
                return 200, (b'{"item":', self.canned.row(int(id)) if known else b"null", b"}")
            case "GET", ["thresholdinformation"]:
                return 200, (json.dumps(_THRESHOLD).encode(),)
            case "GET", ["zoneinformation"]:
                return 200, (json.dumps({"zoneName": "Bench", "url": self.url, "webUrl": self.url, "ci": 1}).encode(),)
        return 404, (b'{"Message":"the server of the bench has no such route"}',)

    def _page(self, asked: Asked, after: int) -> tuple[bytes, ...]:
        """The rows behind an id that the filter lets through, as many as fit on a page."""
        body = json.loads(asked.body)
        size = page_size(body)
        low, high = ids_asked_for(body.get("filter"))
        first, end = max(low, after + 1), min(high, self.canned.number)
        last = min(first + size - 1, end)
        details: dict[str, Any] = {"count": max(0, last - first + 1), "requestCount": size, "prevPageUrl": None}
        details["nextPageUrl"] = None
        if last < end:
            paging = json.dumps({"pageSize": size, "previousIds": [first - 1], "nextIds": [last]}, separators=(",", ":"))
            details["nextPageUrl"] = f"{self.url}V1.0/Tickets/query/next?paging={quote(paging)}"
        items = self.canned.items(first, last, tuple(body.get("includeFields") or ()))
        return b'{"items":[', items, b'],"pageDetails":' + json.dumps(details, separators=(",", ":")).encode() + b"}"

    def packed(self, asked: Asked, parts: tuple[bytes, ...]) -> bytes:
        """The same, compressed once and kept."""
        key = "/".join(asked.path) + asked.query, asked.body
        if key not in self._packed:
            self._packed[key] = gzip.compress(b"".join(parts), 6)
        return self._packed[key]

    def serve(self, listener: socket.socket) -> None:
        """A thread for each connection, for ever."""
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._converse, args=[connection], daemon=True).start()

    def _converse(self, connection: socket.socket) -> None:
        held = b""
        with connection, suppress(ConnectionError):
            while (found := read(connection, held)) is not None:
                asked, held = found
                self._reply(connection, asked)

    def _reply(self, connection: socket.socket, asked: Asked) -> None:
        due = time.perf_counter() + self.latency
        if asked.path == ["seen"]:
            send(connection, 200, (self.seen.told(),))
            return
        if not self.seen.enter(asked.endpoint):
            send(connection, 429, (b'{"errors":["thread threshold of 3 threads has been exceeded"]}',))
            return
        try:
            status, parts = self.answer(asked)
            encoding = b""
            if self.gzip and asked.takes_gzip:
                parts, encoding = (self.packed(asked, parts),), b"Content-Encoding: gzip\r\n"
        except RefusedQuery as error:
            status, parts, encoding = 500, (json.dumps({"errors": [str(error)]}).encode(),), b""
        time.sleep(max(0.0, due - time.perf_counter()))
        # Whoever has the answer may ask again before this thread goes on.
        self.seen.leave(asked.endpoint)
        send(connection, status, parts, encoding)


@contextmanager
def serving(*latencies: float, rows: int, gzip: bool = False) -> Iterator[list[str]]:
    """A server with so many tickets, for as long as the block lasts. Gives a base URL for each latency.

    :raises RuntimeError: when it had to refuse a request: its figures would be those of another load.
    """
    command = [sys.executable, "-m", "bench.server", "--rows", str(rows), *["--gzip"] * gzip, *map(str, latencies)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1])
    try:
        assert process.stdout is not None
        urls: list[str] = json.loads(process.stdout.readline() or "null")
        if not urls:
            raise RuntimeError("the server of the bench did not start; what it said is above")
        yield urls
        for url in urls:
            seen = seen_at(url)
            if seen["refused"]:
                raise RuntimeError(f"the server of the bench refused {seen['refused']} of {seen['requests']} requests")
    finally:
        process.kill()
        process.communicate()


def seen_at(url: str) -> dict[str, int]:
    """How many requests came to a port, how many of them were served at once, and how many refused."""
    with urllib.request.urlopen(url.removesuffix(BASE) + "/seen") as answer:
        seen: dict[str, int] = json.load(answer)
    return seen


def main() -> None:
    """Serve, and say where."""
    parser = argparse.ArgumentParser(prog="python -m bench.server", description=__doc__)
    parser.add_argument("latencies", nargs="+", type=float, help="seconds before an answer; a port for each")
    parser.add_argument("--rows", type=int, default=50_000, help="how many tickets there are")
    parser.add_argument("--gzip", action="store_true", help="compress for those who take it")
    options = parser.parse_args()
    canned = Canned(options.rows)
    threads, urls = [], []
    for latency in options.latencies:
        listener = socket.create_server(("127.0.0.1", 0))
        api = Api(f"http://127.0.0.1:{listener.getsockname()[1]}{BASE}", canned, latency, options.gzip)
        threads.append(threading.Thread(target=api.serve, args=[listener]))
        threads[-1].start()
        urls.append(api.url)
    print(json.dumps(urls), flush=True)


if __name__ == "__main__":
    main()
