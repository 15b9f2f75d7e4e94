# Derived from _async/policies.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""What happens to a request on its way out, outermost first. The list is :func:`default_policies`; each has one job."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

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

    from .budget import BudgetPolicy
    from .observation import ObservationPolicy
    from .retry import RetryPolicy

    settings, events = session.settings, session.events
    return [
        ObservationPolicy(events),
        RetryPolicy(settings.retry, events),
        session.zones,
        BudgetPolicy(settings.budget, session.gate, events),
    ]


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
