"""Everything that can go wrong, as a shallow tree below :class:`AutotaskError`.

=========================  ===============================================================================
``ConfigurationError``     credentials or settings are missing or unusable; nothing was sent
``ValidationError``        a write breaks the API's rules; nothing was sent; ``violations`` lists every one
``UsageError``             a call that cannot be meant, as an id that is no int; nothing was sent
``QueryError``             a query the API would drop conditions of, or refuse; nothing was sent
``NotFound``               no row with that id, or none for ``one()``
``MultipleFound``          more than one row for ``one()``
``NoReference``            the reference field is null
``DanglingReference``      a ``NotFound``: a row refers to one that is not there, though the credentials may see all of its kind
``HiddenReference``        a ``NotFound``: a row refers to one that is not there, or that the credentials may not see
``Conflict``               a row is not as it was when its change was planned; it was not touched
``PlanOutdated``           other rows than those of the plan would have to be touched by now; nothing was
``WorkFailed``             several writes that belong together failed; its ``report`` says what was done and what was taken back
``WrongClient``            a row of another client, or a sync row used the async way
``RequestError``           a request failed; it has ``request``, ``key``, ``cause``, ``advice``, ``retryable``, ``retry_after``
  ``ConnectionFailed``     no connection, or it broke; ``reached`` tells whether the server can have seen the request
  ``RequestTimeout``       no whole answer in time
  ``ProtocolError``        an answer that is no Autotask answer; its kinds are ``HtmlPage`` and ``TruncatedAnswer``
  ``CircuitOpen``          the endpoint fails so often that it is left alone for a while; nothing was sent
  ``Overloaded``           too many requests wait, or this one waited too long; nothing was sent
  ``OutcomeUnknown``       a write was sent and may or may not have been done; ``at.reconcile()`` finds out
  ``ResponseError``        Autotask refused; it has ``status`` and ``messages``
    its kinds are ``AuthenticationFailed``, ``PermissionDenied``, ``RouteNotFound``, ``VerbNotAllowed``, ``RateLimited``,
    ``Rejected`` and ``ServerFault``
=========================  ===============================================================================
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from .messages import Request, Response
    from .validation import Violation
    from .work.steps import Report
    from .writes.write import Write


__all__ = [
    "AuthenticationFailed",
    "AutotaskError",
    "CircuitOpen",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DanglingReference",
    "HiddenReference",
    "HtmlPage",
    "MultipleFound",
    "NoReference",
    "NotFound",
    "OutcomeUnknown",
    "Overloaded",
    "PermissionDenied",
    "PlanOutdated",
    "ProtocolError",
    "QueryError",
    "RateLimited",
    "Rejected",
    "RequestError",
    "RequestTimeout",
    "ResponseError",
    "RouteNotFound",
    "ServerFault",
    "TruncatedAnswer",
    "UsageError",
    "ValidationError",
    "VerbNotAllowed",
    "WorkFailed",
    "WrongClient",
]


class AutotaskError(Exception):
    """Base of all errors of this SDK. All of them can be pickled, so that they cross processes."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[AutotaskError], args: tuple[Any, ...], state: dict[str, Any]) -> AutotaskError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ConfigurationError(AutotaskError):
    """Credentials or settings are missing or unusable. Nothing was sent."""


class ValidationError(AutotaskError, ValueError):
    """A write breaks rules of the API. ``violations`` lists all of them; nothing was sent."""

    def __init__(self, entity: str, violations: "Sequence[Violation]") -> None:
        self.entity = entity
        self.violations = tuple(violations)
        super().__init__(
            "\n".join(
                [
                    f"{entity}: {len(self.violations)} broken rule{'s' if len(self.violations) != 1 else ''}",
                    *map(str, self.violations),
                ]
            )
        )


class UsageError(AutotaskError, TypeError):
    """A call that cannot be meant: an id that is no int, a closed client, nothing to change. Nothing was sent."""


class QueryError(AutotaskError, ValueError):
    """A query that the API would refuse, or answer as if a condition were not there. Nothing was sent."""


class NotFound(AutotaskError, LookupError):
    """There is no such row, or the credentials may not see it: the API does not tell these apart."""


class DanglingReference(NotFound):
    """A row refers to one that does not exist: the security level of the credentials lets them see all rows of its kind."""


class HiddenReference(NotFound):
    """A row refers to one that does not exist, or that the credentials may not see: they see some rows of its kind only."""


class MultipleFound(AutotaskError, LookupError):
    """``one()`` found more than one row."""


class NoReference(AutotaskError, LookupError):
    """The row refers to nothing: the reference field is null."""


class WrongClient(AutotaskError, TypeError):
    """A row was used with a client it did not come from, or in that client's way: awaited, or asked without ``await``."""


class Conflict(AutotaskError):
    """A row is not as it was when its change was planned. It was not touched."""


class PlanOutdated(AutotaskError):
    """A plan lists other rows than would have to be touched by now, or what they held then. Nothing was touched."""


class WorkFailed(AutotaskError):
    """Writes that belong together could not all be done. ``report`` says of each what became of it."""

    def __init__(self, report: "Report") -> None:
        self.report = report
        super().__init__(str(report))


class RequestError(AutotaskError):
    """A request failed. ``request`` says which, and which attempt it was; it holds no credentials.

    ``key`` is its entry in :mod:`autotask_runtime.failures.catalogue`, ``cause`` and ``advice`` are one line each, and
    ``retryable`` tells whether the same request may succeed later without a change. ``retry_after`` is how many seconds to wait
    first, where that is known. ``reached`` is False when the server provably never saw the request. ``resume_after`` is set when
    a read of many rows broke off: the last id that came, for ``query.by_id(after=…)``; ``journalled`` when a write was kept.
    """

    key: str = "request"
    cause: str = ""
    advice: str = ""
    retryable: bool = False
    retry_after: float | None = None
    reached: bool = True
    resume_after: int | None = None
    journalled: int | None = None

    def __init__(self, message: str, request: "Request | None" = None) -> None:
        self.request = request
        super().__init__(f"{request}: {message}" if request else message)


class ConnectionFailed(RequestError):
    """No connection, or it broke before an answer came."""


class RequestTimeout(RequestError):
    """No whole answer in time. The server may have done what was asked."""


class ProtocolError(RequestError):
    """An answer that Autotask's API does not give: no JSON, or JSON of another shape."""


class HtmlPage(ProtocolError):
    """An HTML page in place of an answer: what a zone in maintenance sends."""


class TruncatedAnswer(ProtocolError):
    """An answer that broke off: its beginning came, so the server has done what was asked."""


class CircuitOpen(RequestError):
    """This endpoint failed so often that it is left alone for a while. Nothing was sent."""


class Overloaded(RequestError):
    """Too many requests wait for their turn, or this one waited too long. Nothing was sent."""


class OutcomeUnknown(RequestError):
    """A write was sent, and whether it was done is not known. It is not repeated: ``at.reconcile(error, by=…)`` finds out.

    ``__cause__`` is what happened, ``sent`` when the first attempt went out (aware, UTC), ``write`` what was to be written: its
    ``collection``, ``operation``, ``row`` and ``values``; None for routes outside the common shapes.
    """

    sent: "datetime | None" = None
    write: "Write | None" = None


class ResponseError(RequestError):
    """Autotask refused. ``messages`` are its own words; ``status`` is the HTTP status."""

    def __init__(self, request: "Request", response: "Response", messages: Sequence[str], hint: str = "") -> None:
        self.status = response.status
        self.messages = tuple(messages)
        self.response = response
        said = "; ".join(self.messages)
        parts = [str(response.status), *([said] if said else []), *([hint] if hint and not said else [])]
        super().__init__(": ".join(parts) + (f" ({hint})" if hint and said else ""), request)


class AuthenticationFailed(ResponseError):
    """401: wrong user, secret or integration code, or a zone the tenant has left. Not retried: Autotask locks users."""


class PermissionDenied(ResponseError):
    """The credentials' security level does not allow this. Autotask says so with status 500 as well as 403."""


class RouteNotFound(ResponseError):
    """404: no such route in this zone's version of the API."""


class VerbNotAllowed(ResponseError):
    """405: the route exists, but not for this verb."""


class RateLimited(ResponseError):
    """429: more than three threads on one endpoint, or the hourly threshold. Nothing was done."""


class Rejected(ResponseError):
    """500 with messages: the request is wrong, and will be wrong again."""


class ServerFault(ResponseError):
    """5xx without messages: trouble at the other end."""
