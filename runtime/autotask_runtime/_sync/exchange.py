# Derived from _async/exchange.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The innermost step: credentials on, one request out, its answer checked."""

from ..answers import check
from ..config import Credentials, origin
from ..errors import RequestError
from ..events import AnswerReceived, Events
from ..messages import Request, Response
from .transport import Transport


class Exchange:
    """Sends a request to the zone that it names."""

    def __init__(self, transport: Transport, credentials: Credentials, events: Events) -> None:
        self._transport = transport
        self._events = events
        self._headers = {
            b"ApiIntegrationCode": credentials.integration_code.encode(),
            b"UserName": credentials.username.encode(),
            b"Secret": credentials.secret.encode(),
            b"Accept": b"application/json",
        }

    def __call__(self, request: Request) -> Response:
        """:raises RequestError: or one of its kinds, for whatever is not a good answer."""
        status, seconds, failure = 0, 0.0, None
        try:
            response = self._transport.send(request, target(request), self._headers_of(request))
            status, seconds = response.status, response.seconds
            check(request, response)
            return response
        except RequestError as error:
            failure = error
            raise
        finally:
            self._events.emit(AnswerReceived(request=request, zone=request.zone, status=status, seconds=seconds, error=failure))

    def _headers_of(self, request: Request) -> dict[bytes, bytes]:
        headers = self._headers
        if request.body is not None:
            headers = {**headers, b"Content-Type": b"application/json; charset=utf-8"}
        if request.impersonate is not None:
            headers = {**headers, b"ImpersonationResourceId": str(request.impersonate).encode()}
        return headers


def target(request: Request) -> str:
    """The URL of a request. A next page's URL is followed only on the origin that it came from."""
    base, path = request.zone, request.path
    if "://" not in path:
        return f"{base.rstrip('/')}{path}" if path.startswith("/") else f"{base}V1.0/{path}"
    if origin(path) == origin(base):
        return path
    given, own = origin(path), origin(base)
    error = RequestError(f"refused: {given[1]}:{given[2]} is not {own[1]}:{own[2]}, the zone this came from", request)
    error.reached = False
    raise error
