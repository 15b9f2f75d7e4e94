# Derived from _async/transport.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The HTTP library: one request out, one whole answer in, over pooled connections."""

import time
from collections.abc import Mapping

import httpx

from ..catalogue import BROKEN, CONNECT, TIMEOUT, TRUNCATED, Entry, explained
from ..errors import ConfigurationError, ConnectionFailed, RequestError, RequestTimeout, TruncatedAnswer, UsageError
from ..messages import Request, Response
from ..settings import Settings


class Transport:
    """Sends requests over HTTP. No class of the HTTP library leaves it."""

    def __init__(self, settings: Settings) -> None:
        self._timeout = settings.timeout
        self._client = httpx.Client(
            timeout=httpx.Timeout(settings.timeout, connect=settings.connect_timeout),
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=20),
            follow_redirects=False,
            trust_env=True,
        )

    def send(self, request: Request, url: str, headers: Mapping[bytes, bytes]) -> Response:
        """Send once.

        :raises ConnectionFailed: when there is no connection or it breaks; ``reached`` is False when nothing was sent.
        :raises RequestTimeout: when no whole answer comes in time.
        :raises TruncatedAnswer: when the answer breaks off.
        """
        if self._client.is_closed:
            raise UsageError("the client is closed")
        started = time.perf_counter()
        begun = False
        try:
            with self._client.stream(request.method, url, content=request.body, headers=dict(headers)) as answer:
                begun = True
                content = self._read(answer, request, url, started)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
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

    def _read(self, answer: httpx.Response, request: Request, url: str, started: float) -> bytes:
        """The whole body, if it comes in time: the library's own timeout begins anew with each piece."""
        parts: list[bytes] = []
        for part in answer.iter_bytes():
            parts.append(part)
            if time.perf_counter() - started > self._timeout:
                raise _failed(RequestTimeout, TIMEOUT, f"no whole answer from {_host(url)} in time", request)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def close(self) -> None:
        """Close all connections."""
        self._client.close()


def _failed(kind: type[RequestError], entry: Entry, message: str, request: Request) -> RequestError:
    return explained(kind(message, request), entry)


def _reason(error: httpx.HTTPError) -> str:
    return str(error) or type(error).__name__


def _host(url: str) -> str:
    return url.split("/")[2]
