"""One request's way back to its caller, for faults that need more than HTTP: resets, bodies cut short, bodies that trickle."""

import asyncio
import os
import socket
import struct
from typing import NoReturn

import httpx
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from .answers import Answer
from .clock import Clock

RAW_SEND = "autotask_sandbox.send"
# Linger 0: closing sends a reset in place of an orderly end. The structure is narrower on Windows.
_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Application(Starlette):
    """Starlette, with the server's own ``send`` kept: through it the connection is reached, and the middleware hides it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        scope[RAW_SEND] = send
        await super().__call__(scope, receive, send)


class ServerWire:
    """The way back of one request.

    Below uvicorn the connection itself is used. Where there is none (in process), or where it cannot be found, an exception is
    raised: the one that httpx would raise for such a connection, since in process it goes right through to the client.
    """

    def __init__(self, scope: Scope, receive: Receive, send: Send, clock: Clock) -> None:
        self._receive = receive
        self._send = send
        self._clock = clock
        self._whole = scope, receive, send
        # uvicorn's request cycle: ``send`` is its method, and it holds the transport.
        cycle = getattr(scope.get(RAW_SEND), "__self__", None)
        transport: asyncio.Transport | None = getattr(cycle, "transport", None)
        self._transport = transport if hasattr(transport, "abort") else None

    async def send(self, answer: Answer) -> None:
        """Send an answer as it should be."""
        await _response(answer)(*self._whole)

    async def reset(self) -> None:
        """Break the connection by a TCP reset; nothing is answered."""
        if self._transport is None:
            await self._break(httpx.ReadError("the connection was reset by a fault"))
        connection = self._transport.get_extra_info("socket")
        if connection is not None and not self._transport.is_closing():  # the client may have gone meanwhile
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
        self._transport.abort()
        await self._gone()

    async def _break(self, error: Exception) -> NoReturn:
        """A server makes an exception an answer with status 500, unless one has begun: so begin one, and owe its body."""
        await self._send(_head(Answer(500, b"?")))
        raise error

    async def cut(self, answer: Answer, share: float) -> None:
        """Announce the whole body, send a share of it, and close. An empty body claims one byte."""
        body = answer.body or b"?"
        await self._send(_head(Answer(answer.status, body, answer.media_type, answer.headers)))
        await self._send(_piece(body[: int(len(body) * share)]))
        if self._transport is None:
            raise httpx.RemoteProtocolError("the body was cut short by a fault")
        self._transport.close()
        await self._gone()

    async def trickle(self, answer: Answer, pieces: int, pause: float) -> None:
        """Send the body piece by piece, with a pause before each, for as long as somebody listens."""
        size = max(-(-len(answer.body) // pieces), 1)
        await self._send(_head(answer))
        for start in range(0, len(answer.body), size):
            await self._clock.wait(pause)
            if self._transport is not None and self._transport.is_closing():
                await self._gone()
                return
            await self._send(_piece(answer.body[start : start + size]))
        await self._send(_piece(b"", more=False))

    async def _gone(self) -> None:
        """Wait until the server knows that the connection is closed: it would complain about a missing answer before."""
        while (await self._receive())["type"] != "http.disconnect":
            pass


def _response(answer: Answer) -> Response:
    return Response(answer.body, answer.status, dict(answer.headers), answer.media_type or None)


def _head(answer: Answer) -> Message:
    return {"type": "http.response.start", "status": answer.status, "headers": _response(answer).raw_headers}


def _piece(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.response.body", "body": body, "more_body": more}
