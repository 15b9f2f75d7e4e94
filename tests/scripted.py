"""A server on loopback that answers as told, and remembers what it was asked. For the answers that the sandbox never gives."""

import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeVar

from attrs import define, field


@define(frozen=True, kw_only=True)
class Asked:
    """One request as it arrived, headers in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@define(frozen=True, kw_only=True)
class Answer:
    """What to do with the next request. ``cut`` sends that many bytes of the body and breaks off; ``reset`` sends nothing."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(factory=dict)
    cut: int | None = None
    reset: bool = False
    before: Callable[[], object] | None = None


def answer(value: Any = None, status: int = 200, **headers: str) -> Answer:
    """A JSON answer."""
    body = b"" if value is None else json.dumps(value).encode()
    return Answer(status=status, body=body, headers={"Content-Type": "application/json", **headers})


HTML = Answer(body=b"<html><body>Maintenance</body></html>", headers={"Content-Type": "text/html"})
ITEM = answer({"item": {"id": 7, "title": "t"}})


class Scripted:
    """The script: answers for the requests to come, the last one for all that follow."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = deque(answers)
        self.asked: list[Asked] = []
        self.busy = 0
        self.most_busy = 0
        self.lock = threading.Lock()
        self.url = ""

    def answer_to(self, asked: Asked) -> Answer:
        """The answer for a request, whatever it is. Scripts that look at it override this."""
        return self.next()

    def next(self) -> Answer:
        """The answer whose turn it is."""
        with self.lock:
            return self.answers.popleft() if len(self.answers) > 1 else self.answers[0]


S = TypeVar("S", bound=Scripted)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else the second piece of an answer may wait for the client's acknowledgement
    script: Scripted

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        script = self.script
        asked = Asked(method=self.command, path=self.path, headers=headers, body=body)
        with script.lock:
            script.asked.append(asked)
            script.busy += 1
            script.most_busy = max(script.most_busy, script.busy)
        told = script.answer_to(asked)
        if told.before:
            told.before()
        with script.lock:
            script.busy -= 1
        if told.reset:
            # Linger 0: closing sends a reset in place of an orderly end.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            return
        self.send_response(told.status)
        for name, value in told.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(told.body)))
        self.end_headers()
        self.wfile.write(told.body if told.cut is None else told.body[: told.cut])
        self.close_connection = told.cut is not None

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _handle

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is part of the script."""


@contextmanager
def scripted(*answers: Answer) -> Iterator[Scripted]:
    """Serve answers on a free loopback port."""
    with serving(Scripted(*answers)) as script:
        yield script


@contextmanager
def serving(script: S) -> Iterator[S]:
    """Serve a script on a free loopback port."""
    handler = type("Handler", (_Handler,), {"script": script})
    with _Server(("127.0.0.1", 0), handler) as server:
        script.url = f"http://127.0.0.1:{server.server_address[1]}/ATServicesRest/"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield script
        finally:
            server.shutdown()
            thread.join()
