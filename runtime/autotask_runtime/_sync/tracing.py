# Derived from _async/tracing.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""One span of OpenTelemetry for each call."""

from ..events import Events
from ..messages import Request, Response
from ..watch.telemetry import Call, answered, client_span, entered, failed, left, watch
from .policies import Handler


class TracingPolicy:
    """The outermost policy, where ``Settings.telemetry`` is on: a span is a call, however often it is tried."""

    def __init__(self, events: Events) -> None:
        watch(events)

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """Pass on, and report."""
        with client_span(request) as span:
            call = Call(span)
            token = entered(call)
            try:
                response = proceed(request)
            except BaseException as error:
                failed(call, request, error)
                raise
            finally:
                left(token)
            answered(call, request, response)
            return response
