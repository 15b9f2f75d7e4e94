"""What happens to a request on its way out, outermost first. The list is :func:`default_policies`; each has one job."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Protocol

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

    from .budget import AsyncBudgetPolicy
    from .observation import AsyncObservationPolicy
    from .retry import AsyncRetryPolicy

    settings, events = session.settings, session.events
    return [
        AsyncObservationPolicy(events),
        AsyncRetryPolicy(settings.retry, events),
        session.zones,
        AsyncBudgetPolicy(settings.budget, session.gate, events),
    ]


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
