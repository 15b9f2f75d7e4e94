# Derived from _async/transport.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The innermost layer: one request out, one answer in, over pooled connections."""

from collections.abc import Mapping

import httpx

from ..config import Settings
from ..errors import ConfigurationError, ConnectionFailed, RequestTimeout, UsageError
from ..messages import Request, Response


class Transport:
    """Sends requests over HTTP. No class of the HTTP library leaves it."""

    def __init__(self, settings: Settings) -> None:
        self._client = httpx.Client(
            timeout=httpx.Timeout(settings.timeout, connect=settings.connect_timeout),
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=20),
            follow_redirects=False,
            trust_env=True,
        )

    def send(self, request: Request, url: str, headers: Mapping[bytes, bytes]) -> Response:
        """Send once.

        :raises ConnectionFailed: when there is no connection or it breaks; ``reached`` is False when nothing was sent.
        :raises RequestTimeout: when no answer comes in time.
        """
        if self._client.is_closed:
            raise UsageError("the client is closed")
        try:
            answer = self._client.request(request.method, url, content=request.body, headers=dict(headers))
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            reason = str(error) or type(error).__name__
            raise ConnectionFailed(f"no connection to {_host(url)}: {reason}", request, reached=False) from None
        except httpx.TimeoutException:
            raise RequestTimeout(f"no answer from {_host(url)} in time", request) from None
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
            raise ConfigurationError(f"not a usable URL: {url.partition('?')[0]!r} ({error})") from None
        except httpx.LocalProtocolError:
            # Its text would quote the header it refuses, which may be the secret.
            raise ConfigurationError("the request holds a header that HTTP cannot carry") from None
        except httpx.HTTPError as error:
            reason = str(error) or type(error).__name__
            raise ConnectionFailed(f"the connection to {_host(url)} broke: {reason}", request) from None
        return Response(status=answer.status_code, headers=dict(answer.headers), content=answer.content)

    def close(self) -> None:
        """Close all connections."""
        self._client.close()


def _host(url: str) -> str:
    return url.split("/")[2]
