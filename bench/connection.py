"""HTTP/1.1 as the bench's server speaks it: requests in, answers out, nothing but what its clients use."""

import re
import socket

from attrs import define

BASE = "/ATServicesRest/"
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_TAKES_GZIP = re.compile(rb"\r\naccept-encoding:[^\r]*gzip", re.IGNORECASE)


@define(frozen=True)
class Asked:
    """A request. Its path has no case: Autotask's have none."""

    method: str
    path: list[str]
    query: str
    body: bytes
    takes_gzip: bool

    @property
    def endpoint(self) -> str:
        """Whose threads serve it."""
        return self.path[0]


def read(connection: socket.socket, held: bytes) -> tuple[Asked, bytes] | None:
    """The next request, and what came behind it. None at the end of the connection."""
    while (end := held.find(b"\r\n\r\n")) < 0:
        received = connection.recv(65536)
        if not received:
            return None
        held += received
    head, body = held[:end], held[end + 4 :]
    found = _LENGTH.search(head)
    length = int(found[1]) if found else 0
    while len(body) < length:
        received = connection.recv(65536)
        if not received:
            return None
        body += received
    method, target, _ = head[: head.find(b"\r\n")].decode().split(" ")
    path, _, query = target.partition("?")
    path = path.lower().removeprefix(BASE.lower()).removeprefix("v1.0/").strip("/")
    return Asked(method, path.split("/"), query, body[:length], _TAKES_GZIP.search(head) is not None), body[length:]


def send(connection: socket.socket, status: int, parts: tuple[bytes, ...], encoding: bytes = b"") -> None:
    """Answer with a body in parts, which nobody has to put together. ``encoding`` is a header more."""
    length = sum(map(len, parts))
    head = b"HTTP/1.1 %d .\r\nContent-Type: application/json; charset=utf-8\r\n%bContent-Length: %d\r\n\r\n"
    parts = (head % (status, encoding, length), *parts)
    sent = connection.sendmsg(parts)
    if sent < sum(map(len, parts)):
        connection.sendall(b"".join(parts)[sent:])
