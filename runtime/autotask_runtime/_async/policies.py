"""What happens to a request on its way out, outermost first. The list is :func:`default_policies`; each has one job."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from ..extras import require_extra
from ..messages import Request, Response

if TYPE_CHECKING:
    from .session import AsyncSession

AsyncHandler = Callable[[Request], Awaitable[Response]]


class AsyncPolicy(Protocol):
    """One layer. It may wait, repeat, answer itself or raise; otherwise it passes the request on."""

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        """Handle one request; ``proceed`` is the rest of the list."""
        ...


def default_policies(session: "AsyncSession") -> list[AsyncPolicy]:
    """The policies of a client, outermost first. What they share is the session's: settings, events, zones."""

    from ..reuse.cache import MemoryCache
    from .breaker import AsyncBreakerPolicy
    from .budget import AsyncBudgetPolicy
    from .dedupe import AsyncDeduplicationPolicy
    from .degradation import AsyncDegradationPolicy
    from .observation import AsyncObservationPolicy
    from .retry import AsyncRetryPolicy

    settings, events = session.settings, session.events
    policies: list[AsyncPolicy] = []
    if settings.telemetry:
        require_extra("otel")
        from .tracing import AsyncTracingPolicy

        policies.append(AsyncTracingPolicy(events))
    policies.append(AsyncObservationPolicy(events))
    if settings.deduplicate:
        policies.append(AsyncDeduplicationPolicy(events))
    if settings.stale_for is not None and settings.breaker.on:
        cache = MemoryCache(settings.stale_bytes)
        policies.append(AsyncDegradationPolicy(settings.stale_for, cache, session.parent_of, events))
    policies.append(AsyncRetryPolicy(settings.retry, events))
    policies.append(session.zones)
    if settings.breaker.on:
        policies.append(AsyncBreakerPolicy(settings.breaker, events))
    policies.append(AsyncBudgetPolicy(settings.budget, session.gate, events, session.shared))
    return policies


def layered(policies: Sequence[AsyncPolicy], innermost: AsyncHandler) -> AsyncHandler:
    """One handler of them all."""
    handler = innermost
    for policy in reversed(policies):
        handler = _layer(policy, handler)
    return handler


def _layer(policy: AsyncPolicy, inner: AsyncHandler) -> AsyncHandler:
    async def handle(request: Request) -> Response:
        return await policy(request, inner)

    return handle
