"""The HTTP library: one request out, one whole answer in, over pooled connections. The first request loads it."""

import time
from collections.abc import Awaitable, Callable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .._aio import running_loop
from ..errors import ConfigurationError, ConnectionFailed, Overloaded, RequestError, RequestTimeout, TruncatedAnswer, UsageError
from ..failures.catalogue import BROKEN, CONNECT, CROWDED, TIMEOUT, TRUNCATED, Entry, explained
from ..messages import Request, Response
from ..reuse.sharing import Holder
from ..settings import Settings
from ..trust import trusted
from .connections import AsyncConnections, Full

if TYPE_CHECKING:
    import httpx

# Bytes. So much is set aside for an answer that says how long it is.
_BELIEVED = 64_000_000


class AsyncTransport:
    """Sends requests over HTTP. No class of the HTTP library leaves it."""

    def __init__(self, settings: Settings) -> None:
        self._timeout = settings.timeout
        self._connect_timeout = settings.connect_timeout
        self._connections = AsyncConnections(self._made, settings.connections)
        self._loop: object = None

    def _made(self) -> "httpx.AsyncClient":
        """A client of one connection."""
        import httpx

        one = httpx.Limits(max_connections=1, max_keepalive_connections=1)
        limits = httpx.Timeout(self._timeout, connect=self._connect_timeout)
        try:
            return httpx.AsyncClient(verify=trusted(), timeout=limits, limits=one, follow_redirects=False, trust_env=True)
        except (OSError, ImportError, ValueError) as error:
            # Of the environment: SSL_CERT_FILE, HTTPS_PROXY and the like. A proxy's URL may hold a password, which is not shown.
            reason = type(error).__name__ if "://" in str(error) else str(error)
            raise ConfigurationError(f"certificates or proxy of the environment cannot be used: {reason}") from None

    @property
    def busy(self) -> int:
        """How many connections are in use."""
        return self._connections.busy()

    async def send(self, request: Request, url: str, headers: Mapping[bytes, bytes]) -> Response:
        """Send once.

        :raises ConnectionFailed: when there is no connection or it breaks; ``reached`` is False when nothing was sent.
        :raises Overloaded: when no connection becomes free in time.
        :raises RequestTimeout: when no whole answer comes in time.
        :raises TruncatedAnswer: when the answer breaks off.
        """
        self._check_usable()
        holder = Holder()
        try:
            connection = await self._connections.take(_origin(url), holder, self._timeout)
        except Full:
            crowded = _failed(Overloaded, CROWDED, "not sent: all connections were in use (settings.connections)", request)
            crowded.reached = False
            raise crowded from None
        try:
            self._check_usable()  # it may have been closed while this waited
            response = await self._exchange(connection.client, request, url, headers)
            connection.clean = True
            return response
        except RuntimeError:
            if not self._connections.closed:
                raise
            raise UsageError("the client was closed while this request was under way") from None
        except RequestError:
            connection.clean = True
            raise
        finally:
            await self._connections.give(connection)

    def _check_usable(self) -> None:
        """:raises UsageError: when the client is closed, or its connections belong to another event loop."""
        if self._connections.closed:
            raise UsageError("the client is closed")
        here = running_loop()
        if self._loop is None:
            self._loop = here
        elif self._loop is not here:
            raise UsageError("this client was used in another event loop: its connections belong there; make one for each loop")

    async def _exchange(
        self, client: "httpx.AsyncClient", request: Request, url: str, headers: Mapping[bytes, bytes]
    ) -> Response:
        """One request over one connection."""
        import httpx

        started = time.perf_counter()
        begun = False
        try:
            sent = {"trace": _telling(request.on_sent)} if request.on_sent else {}
            async with client.stream(request.method, url, content=request.body, headers=dict(headers), extensions=sent) as answer:
                begun = True
                content = await self._read(answer, request, url, started)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            failure = _failed(ConnectionFailed, CONNECT, f"no connection to {_host(url)}: {_reason(error)}", request)
            failure.reached = False
            raise failure from None
        except httpx.TimeoutException:
            raise _failed(RequestTimeout, TIMEOUT, f"no answer from {_host(url)} in time", request) from None
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
            raise ConfigurationError(f"not a usable URL: {url.partition('?')[0]!r} ({error})") from None
        except httpx.LocalProtocolError:
            # Its text would quote the header it refuses, which may be the secret.
            raise ConfigurationError("the request holds a header that HTTP cannot carry") from None
        except httpx.HTTPError as error:
            if begun:
                broken = f"the answer of {_host(url)} broke off: {_reason(error)}"
                raise _failed(TruncatedAnswer, TRUNCATED, broken, request) from None
            broken = f"the connection to {_host(url)} broke: {_reason(error)}"
            raise _failed(ConnectionFailed, BROKEN, broken, request) from None
        return Response(
            status=answer.status_code,
            headers=dict(answer.headers),
            content=content,
            seconds=time.perf_counter() - started,
            zone=request.zone,
        )

    async def _read(self, answer: "httpx.Response", request: Request, url: str, started: float) -> bytes:
        """The whole body, if it comes in time: the library's own timeout begins anew with each piece."""
        # As long as it says it is, so that nothing is copied when it is complete.
        said = answer.headers.get("content-length", "")
        whole = BytesIO(bytes(min(int(said), _BELIEVED) if said.isdecimal() else 0))
        async for part in answer.aiter_bytes():
            whole.write(part)
            if time.perf_counter() - started > self._timeout:
                raise _failed(RequestTimeout, TIMEOUT, f"no whole answer from {_host(url)} in time", request)
        whole.truncate()
        return whole.getvalue()

    async def aclose(self) -> None:
        """Close all connections."""
        await self._connections.aclose()


def _telling(on_sent: Callable[[], None]) -> Callable[[str, Any], Awaitable[None]]:
    """What the HTTP library calls for each of its steps."""

    async def trace(step: str, _: Any) -> None:
        if step.endswith("send_request_body.complete"):
            on_sent()

    return trace


def _failed(kind: type[RequestError], entry: Entry, message: str, request: Request) -> RequestError:
    return explained(kind(message, request), entry)


def _reason(error: "httpx.HTTPError") -> str:
    return str(error) or type(error).__name__


def _origin(url: str) -> str:
    """Scheme, host and port, as written."""
    return url[: url.find("/", url.find("//") + 2)]


def _host(url: str) -> str:
    return url.split("/")[2]
