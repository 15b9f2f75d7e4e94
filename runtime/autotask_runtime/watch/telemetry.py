"""What is reported to OpenTelemetry of a call, by its semantic conventions for HTTP clients. Needs the extra ``otel``.

No query, body, header or message of Autotask goes into a span: they hold a tenant's data.
"""

from contextlib import AbstractContextManager
from contextvars import ContextVar, Token
from urllib.parse import urlsplit

from attrs import define
from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer
from opentelemetry.util.types import AttributeValue

from .._version import __version__
from ..errors import RequestError, ResponseError
from ..events import BreakerOpened, Event, Events, RequestDequeued, RequestRetried, RequestThrottled
from ..messages import Request, Response

Attributes = dict[str, AttributeValue]


@define(eq=False)
class Call:
    """One call under way and its span. ``resent`` counts its retries."""

    span: Span
    resent: int = 0


# The call that this task or thread is in. The current span will not do: it may be the user's own.
_CALL: ContextVar[Call | None] = ContextVar("autotask_call", default=None)


def tracer() -> Tracer:
    """The tracer of this package, of the provider that the program has set."""
    return trace.get_tracer("autotask", __version__)


def watch(events: Events) -> None:
    """Note on the spans of calls what happens to them on their way."""
    for kind in (RequestRetried, RequestThrottled, RequestDequeued, BreakerOpened):
        events.subscribe(_note, kind)


def begun(request: Request) -> Attributes:
    """What is known of a call before it is sent."""
    return {"http.request.method": request.method, "autotask.entity": request.entity, "url.path": _path(request, "")}


def named(request: Request) -> str:
    """The name of a call's span: few names, so without ids."""
    return f"{request.method} {request.entity}"


def answered(call: Call, request: Request, response: Response) -> None:
    """A call gave an answer."""
    _to(call, request, response.zone)
    call.span.set_attribute("http.response.status_code", response.status)
    if response.stale is not None:
        call.span.set_attribute("autotask.stale_seconds", response.stale)


def failed(call: Call, request: Request, error: BaseException) -> None:
    """A call ended without an answer. Of the error only what the catalogue says is told, not Autotask's words."""
    known = error if isinstance(error, RequestError) else None
    _to(call, request, known.request.zone if known and known.request else "")
    call.span.set_attribute("error.type", known.key if known else type(error).__name__)
    if isinstance(error, ResponseError):
        call.span.set_attribute("http.response.status_code", error.status)
    call.span.set_status(Status(StatusCode.ERROR, known.cause if known else None))


def entered(call: Call) -> Token[Call | None]:
    """From now on this task or thread is in this call."""
    return _CALL.set(call)


def left(token: Token[Call | None]) -> None:
    """And no longer."""
    _CALL.reset(token)


def client_span(request: Request) -> AbstractContextManager[Span]:
    """The span of a call, current while it runs. Errors are noted by :func:`failed`: their text may hold a tenant's data."""
    return tracer().start_as_current_span(
        named(request), kind=SpanKind.CLIENT, attributes=begun(request), record_exception=False, set_status_on_exception=False
    )


def _to(call: Call, request: Request, zone: str) -> None:
    if call.resent:
        call.span.set_attribute("http.request.resend_count", call.resent)
    parts = urlsplit(request.path if "://" in request.path else zone)
    if parts.hostname:
        call.span.set_attribute("url.path", _path(request, zone))
        call.span.set_attribute("server.address", parts.hostname)
        call.span.set_attribute("server.port", parts.port or (443 if parts.scheme == "https" else 80))


def _path(request: Request, zone: str) -> str:
    """The path of the URL, as far as it is known, without the query."""
    path = request.path.partition("?")[0]
    if "://" in path:
        return urlsplit(path).path
    base = urlsplit(zone).path
    return f"{base.rstrip('/')}{path}" if path.startswith("/") else f"{base}V1.0/{path}"


def _note(event: Event) -> None:
    call = _CALL.get()
    if call is None:
        return
    if isinstance(event, RequestRetried):
        call.resent += 1
        noted: Attributes = {"attempt": event.request.attempt, "pause": event.pause, "error.type": event.error.key}
        call.span.add_event("retry", noted)
    elif isinstance(event, RequestThrottled):
        call.span.add_event("held back", {"reason": event.reason, "seconds": event.seconds})
    elif isinstance(event, RequestDequeued):
        call.span.add_event("waited", {"seconds": event.seconds})
    elif isinstance(event, BreakerOpened):
        call.span.add_event("breaker opened", {"endpoint": event.endpoint})
