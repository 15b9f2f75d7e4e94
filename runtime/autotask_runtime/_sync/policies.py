# Derived from _async/policies.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""What happens to a request on its way out, outermost first. The list is :func:`default_policies`; each has one job."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from ..extras import require_extra
from ..messages import Request, Response

if TYPE_CHECKING:
    from .session import Session

Handler = Callable[[Request], Response]


class Policy(Protocol):
    """One layer. It may wait, repeat, answer itself or raise; otherwise it passes the request on."""

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """Handle one request; ``proceed`` is the rest of the list."""
        ...


def default_policies(session: "Session") -> list[Policy]:
    """The policies of a client, outermost first. What they share is the session's: settings, events, zones."""

    from ..reuse.cache import MemoryCache
    from .breaker import BreakerPolicy
    from .budget import BudgetPolicy
    from .dedupe import DeduplicationPolicy
    from .degradation import DegradationPolicy
    from .observation import ObservationPolicy
    from .retry import RetryPolicy

    settings, events = session.settings, session.events
    policies: list[Policy] = []
    if settings.telemetry:
        require_extra("otel")
        from .tracing import TracingPolicy

        policies.append(TracingPolicy(events))
    policies.append(ObservationPolicy(events))
    if settings.deduplicate:
        policies.append(DeduplicationPolicy(events))
    if settings.stale_for is not None and settings.breaker.on:
        cache = MemoryCache(settings.stale_bytes)
        policies.append(DegradationPolicy(settings.stale_for, cache, session.parent_of, events))
    policies.append(RetryPolicy(settings.retry, events))
    policies.append(session.zones)
    if settings.breaker.on:
        policies.append(BreakerPolicy(settings.breaker, events))
    policies.append(BudgetPolicy(settings.budget, session.gate, events, session.shared))
    return policies


def layered(policies: Sequence[Policy], innermost: Handler) -> Handler:
    """One handler of them all."""
    handler = innermost
    for policy in reversed(policies):
        handler = _layer(policy, handler)
    return handler


def _layer(policy: Policy, inner: Handler) -> Handler:
    def handle(request: Request) -> Response:
        return policy(request, inner)

    return handle
