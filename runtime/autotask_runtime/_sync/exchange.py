# Derived from _async/exchange.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The innermost step: credentials on, one request out, its answer checked."""

from collections.abc import Sequence

from .._threads import Waiter
from ..configuration.credentials import Credentials, may_receive_credentials, origin
from ..errors import AuthenticationFailed, RequestError
from ..events import AnswerReceived, Degraded, Events, Recovered
from ..failures.answers import check
from ..messages import Request, Response
from ..zones.guard import Guard, Shut, guard_of
from .transport import Transport

# Routes that answer anybody: what they say proves no credentials.
_OPEN = ("/", "zoneinformation", "versioninformation")


class Exchange:
    """Sends a request to the zone that it names.

    :param named: URLs whose hosts the user named; they may have the credentials, as Autotask's own hosts may.
    """

    def __init__(self, transport: Transport, credentials: Credentials, events: Events, named: Sequence[str] = ()) -> None:
        self._transport = transport
        self._credentials = credentials
        self._events = events
        self._named = tuple(named)
        self._guards: dict[str, Guard] = {}
        self._shut = False
        self._headers = {
            b"ApiIntegrationCode": credentials.integration_code.encode(),
            b"UserName": credentials.username.encode(),
            b"Secret": credentials.secret.encode(),
            b"Accept": b"application/json",
        }

    def __call__(self, request: Request) -> Response:
        """:raises RequestError: or one of its kinds, for whatever is not a good answer."""
        url = target(request)
        guard = self._guards.get(request.zone) or self._guard(request)
        if guard.proven:
            return self._send(request, url, guard)
        self._admit(request, guard)
        try:
            return self._send(request, url, guard)
        finally:
            guard.leave()

    def _send(self, request: Request, url: str, guard: Guard) -> Response:
        status, seconds, failure = 0, 0.0, None
        try:
            response = self._transport.send(request, url, self._headers_of(request))
            status, seconds = response.status, response.seconds
            check(request, response)
            if (self._shut or not guard.proven) and not request.path.lower().startswith(_OPEN):
                self._accepted(guard)
            return response
        except RequestError as error:
            failure = error
            if isinstance(error, AuthenticationFailed) and guard.refused(error.response):
                why = f"{request.zone} refused them again and again; nothing is sent there for a while, lest the user be locked"
                self._shut = True
                self._events.emit(Degraded(what="credentials", why=why))
            raise
        finally:
            self._events.emit(AnswerReceived(request=request, zone=request.zone, status=status, seconds=seconds, error=failure))

    def _accepted(self, guard: Guard) -> None:
        guard.accepted()
        if self._shut:
            self._shut = False
            self._events.emit(Recovered(what="credentials"))

    def _guard(self, request: Request) -> Guard:
        """The guard of a zone, once it is certain that the zone may have the credentials."""
        if not may_receive_credentials(request.zone, *self._named):
            raise _unsent(request, f"{origin(request.zone)[1] or 'nowhere'} is no host of Autotask, nor one that was named")
        return self._guards.setdefault(request.zone, guard_of(self._credentials, request.zone))

    def _admit(self, request: Request, guard: Guard) -> None:
        """Wait while few requests find out whether the credentials are right."""
        try:
            while (waiter := guard.enter(Waiter)) is not None:
                waiter.wait()
        except Shut:
            raise guard.refusal(request) from None

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
    raise _unsent(request, f"{given[1]}:{given[2]} is not {own[1]}:{own[2]}, the zone this came from")


def _unsent(request: Request, why: str) -> RequestError:
    error = RequestError(f"refused: {why}", request)
    error.reached = False
    return error
