# Derived from _async/tracing.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""One span of OpenTelemetry for each call."""

from .. import telemetry
from ..events import Events
from ..messages import Request, Response
from .policies import Handler


class TracingPolicy:
    """The outermost policy, where ``Settings.telemetry`` is on: a span is a call, however often it is tried."""

    def __init__(self, events: Events) -> None:
        telemetry.watch(events)

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """Pass on, and report."""
        with telemetry.client_span(request) as span:
            call = telemetry.Call(span)
            token = telemetry.entered(call)
            try:
                response = proceed(request)
            except BaseException as error:
                telemetry.failed(call, request, error)
                raise
            finally:
                telemetry.left(token)
            telemetry.answered(call, request, response)
            return response
