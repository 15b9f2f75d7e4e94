"""Routes below ``/sandbox`` that steer a running sandbox, for tests in another process or another language.

They are there only where ``Sandbox(admin=True)`` or ``--admin`` asks for them, and need no credentials: whoever reaches them is
a program of this machine. They are no part of the API: the journal does not show them, and they count against no limit.
"""

from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from .answers import Answer, json_answer, not_found, verb_refused
from .faults_rules import parse_fault
from .limits import Limits
from .loopback import is_loopback
from .sandbox import Sandbox
from .security import Action

YEARS = range(2000, 2100)  # far from where adding an hour to a moment overflows
WEEK = 7 * 24 * 3600.0

B = TypeVar("B")
Count = Annotated[int, msgspec.Meta(ge=0)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=WEEK)]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
_USUAL = Limits()


class BadInput(Exception):
    """The body of a request to these routes is not what is expected; the message says why."""


class LimitsBody(msgspec.Struct, forbid_unknown_fields=True):
    """:class:`~.limits.Limits` in JSON, time in seconds. What is left out is as Autotask has it."""

    requests: Count | None = _USUAL.requests
    window: Annotated[float, msgspec.Meta(gt=0, le=WEEK)] = _USUAL.window.total_seconds()
    threads: Count | None = _USUAL.threads
    ladder: tuple[tuple[Share, Seconds], ...] = _USUAL.ladder
    latency: Seconds = _USUAL.latency
    attachment_quota: Count | None = _USUAL.attachment_quota
    attachment_window: Annotated[float, msgspec.Meta(gt=0, le=WEEK)] = _USUAL.attachment_window.total_seconds()


class MoveClock(msgspec.Struct, forbid_unknown_fields=True):
    """By how many seconds time jumps; below 0 it goes back."""

    seconds: float


class MoveZone(msgspec.Struct, forbid_unknown_fields=True):
    """The zone that gets the tenant, counted from 0."""

    zone: int


class ChangeSecurity(msgspec.Struct, forbid_unknown_fields=True):
    """What the user may do less with a collection: rows that it does not see, actions that are refused."""

    collection: str
    hide: tuple[int, ...] = ()
    forbid: tuple[Action, ...] = ()


class AddFault(msgspec.Struct, forbid_unknown_fields=True):
    """A rule as ``--fault`` takes it: ``reset_after:POST Tickets:count=1``."""

    fault: str


def admin_routes(sandbox: Sandbox) -> list[Route]:
    """The routes of a sandbox that was asked for them; otherwise none."""
    return [Route("/sandbox/{path:path}", Admin(sandbox))] if sandbox.admin else []


class Admin:
    """Answers every request below ``/sandbox``."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        request = Request(scope, receive)
        answer = self._answer(request, await request.body())
        response = Response(answer.body, answer.status, dict(answer.headers), answer.media_type or None)
        await response(scope, receive, send)

    def _answer(self, request: Request, body: bytes) -> Answer:
        if not _from_this_machine(request):
            return json_answer({"errors": ["these routes are for programs of this machine"]}, 403)
        verbs = ROUTES.get(request.path_params["path"].strip("/").lower())
        if verbs is None:
            return not_found()
        handler = verbs.get(request.method)
        if handler is None:
            return verb_refused(request.method)
        try:
            return json_answer(handler(self._sandbox, body))
        except BadInput as error:
            return json_answer({"errors": [str(error)]}, 400)


def _from_this_machine(request: Request) -> bool:
    """Whether a program of this machine asks, and no web page in its browser, which could reach a loopback port as well."""
    if request.client is None or not is_loopback(request.client.host) or "origin" in request.headers:
        return False
    try:
        return is_loopback(urlsplit(f"//{request.headers.get('host', '')}").hostname or "")
    except ValueError:
        return False


def read_body(body: bytes, kind: type[B]) -> B:
    """A body as this kind of value.

    :raises BadInput: when it is no JSON, or not of this kind.
    """
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadInput(f"the body: {error}") from None


def get_journal(sandbox: Sandbox, body: bytes) -> Any:
    """The requests so far, oldest first."""
    names = ("method", "path", "query", "status", "faults")
    return {"entries": [{name: getattr(entry, name) for name in names} for entry in sandbox.journal.entries()]}


def post_reset(sandbox: Sandbox, body: bytes) -> Any:
    """Put the rows back to the seed."""
    sandbox.reset()
    return {"rows": sandbox.store.counts()}


def get_limits(sandbox: Sandbox, body: bytes) -> Any:
    """The limits, and how many requests of the window are used."""
    limits = sandbox.usage.limits
    seconds = {name: getattr(limits, name).total_seconds() for name in ("window", "attachment_window")}
    return {"limits": {**asdict(limits), **seconds}, "used": sandbox.usage.count(sandbox.now())}


def put_limits(sandbox: Sandbox, body: bytes) -> Any:
    """Set all limits. What was used stays used."""
    asked = msgspec.structs.asdict(read_body(body, LimitsBody))
    windows = {name: timedelta(seconds=asked[name]) for name in ("window", "attachment_window")}
    sandbox.usage.limits = Limits(**{**asked, **windows})
    return get_limits(sandbox, b"")


def move_clock(sandbox: Sandbox, body: bytes) -> Any:
    """Let time jump."""
    seconds = read_body(body, MoveClock).seconds
    if _year(sandbox, seconds) not in YEARS:
        raise BadInput(f"seconds: {seconds} would lead out of the years {YEARS.start} to {YEARS.stop - 1}")
    sandbox.clock.move(timedelta(seconds=seconds))
    return {"now": sandbox.now()}


def _year(sandbox: Sandbox, seconds: float) -> int | None:
    """The year in so many seconds, if there is one."""
    try:
        return (sandbox.now() + timedelta(seconds=seconds)).year
    except OverflowError:
        return None


def move_zone(sandbox: Sandbox, body: bytes) -> Any:
    """Move the tenant to another zone."""
    zone = read_body(body, MoveZone).zone
    try:
        sandbox.zones.move(zone)
    except IndexError as error:
        raise BadInput(f"zone: {zone}, but {error}") from None
    return {"zones": [{**asdict(each), "home": number == zone} for number, each in enumerate(sandbox.zones.all())]}


def post_unlock(sandbox: Sandbox, body: bytes) -> Any:
    """Unlock the user."""
    sandbox.lock.open()
    return {"locked": sandbox.lock.locked}


def get_faults(sandbox: Sandbox, body: bytes) -> Any:
    """The rules of what goes wrong on purpose, and what was injected so far."""
    return {
        "faults": [str(rule) for rule in sandbox.faults.rules()],
        "hits": [asdict(hit) for hit in sandbox.faults.hits],
    }


def post_fault(sandbox: Sandbox, body: bytes) -> Any:
    """Add a rule."""
    try:
        sandbox.faults.add(parse_fault(read_body(body, AddFault).fault))
    except ValueError as error:
        raise BadInput(str(error)) from None
    return get_faults(sandbox, b"")


def delete_faults(sandbox: Sandbox, body: bytes) -> Any:
    """Forget all rules."""
    sandbox.faults.clear()
    return get_faults(sandbox, b"")


def get_security(sandbox: Sandbox, body: bytes) -> Any:
    """What the user's security level keeps from it."""
    return sandbox.security.as_data()


def post_security(sandbox: Sandbox, body: bytes) -> Any:
    """Hide rows of a collection, or forbid actions with it."""
    asked = read_body(body, ChangeSecurity)
    if asked.collection not in sandbox.catalog:
        raise BadInput(f"collection: there is none called {asked.collection!r}")
    if not asked.hide and not asked.forbid:
        raise BadInput("hide or forbid: one of them is needed")
    if asked.hide:
        sandbox.security.hide(asked.collection, asked.hide)
    if asked.forbid:
        sandbox.security.forbid(asked.collection, *asked.forbid)
    return get_security(sandbox, b"")


def delete_security(sandbox: Sandbox, body: bytes) -> Any:
    """Allow everything again."""
    sandbox.security.clear()
    return get_security(sandbox, b"")


Handler = Callable[[Sandbox, bytes], Any]
ROUTES: dict[str, dict[str, Handler]] = {
    "journal": {"GET": get_journal},
    "reset": {"POST": post_reset},
    "limits": {"GET": get_limits, "PUT": put_limits},
    "clock/move": {"POST": move_clock},
    "zones/move": {"POST": move_zone},
    "faults": {"GET": get_faults, "POST": post_fault, "DELETE": delete_faults},
    "unlock": {"POST": post_unlock},
    "security": {"GET": get_security, "POST": post_security, "DELETE": delete_security},
}
