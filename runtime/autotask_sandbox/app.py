"""The sandbox as an ASGI application."""

from collections.abc import Callable
from datetime import datetime

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from autotask_runtime.metadata import Spec

from .answers import Answer, Refusal, not_found, permission_missing, refusal_answer, unauthorized, verb_refused
from .auth import Credentials
from .call import Call
from .journal import Entry
from .routes import Router
from .sandbox import Sandbox, utc_now


def create_app(
    spec: Spec,
    *,
    seed: int | None = 1,
    tickets: int = 300,
    credentials: Credentials | None = None,
    data: str = ":memory:",
    now: Callable[[], datetime] = utc_now,
) -> Starlette:
    """The sandbox as an ASGI application; its state is ``app.state.sandbox``. The parameters are those of :class:`Sandbox`."""
    return serve(Sandbox(spec, seed=seed, tickets=tickets, credentials=credentials, data=data, now=now))


def serve(sandbox: Sandbox) -> Starlette:
    """An ASGI application for a sandbox that exists already."""
    # One route takes everything: paths are compared without regard to case, and unknown ones get the page that IIS gives.
    app = Starlette(routes=[Route("/{path:path}", Endpoint(sandbox))])
    app.state.sandbox = sandbox
    return app


class Endpoint:
    """Answers every request."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._router = Router(sandbox.catalog)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, in the event loop's own thread: SQLite in memory answers faster than a thread starts."""
        request = Request(scope, receive)
        call = Call(
            method=request.method,
            path=scope["path"],
            headers={name.lower(): value for name, value in request.headers.items()},
            query={name.lower(): value for name, value in request.query_params.items()},
            body=await request.body(),
            origin=f"{request.url.scheme}://{request.url.netloc}",
        )
        answer = self.answer(call)
        self._sandbox.journal.add(Entry(call.method, call.path, answer.status, scope["query_string"].decode("latin-1")))
        response = Response(answer.body, answer.status, dict(answer.headers), answer.media_type or None)
        await response(scope, receive, send)

    def answer(self, call: Call) -> Answer:
        """The answer to one request: first the path, then the verb, then who asks, as ASP.NET goes about it."""
        place = self._router.find(call.path)
        if not place.verbs:
            return not_found()
        verb = place.verbs.get(call.method)
        if verb is None:
            return verb_refused(call.method)
        if verb.kind == "open":
            return verb.handler(self._sandbox, call, place)
        if not self._sandbox.credentials.accept(call.headers):
            return unauthorized(call.headers.get("host", "sandbox"))
        self._sandbox.requests.add(self._sandbox.now())
        try:
            if verb.kind == "read" and "impersonationresourceid" in call.headers:
                raise permission_missing("query")
            return verb.handler(self._sandbox, call, place)
        except Refusal as refusal:
            return refusal_answer(*refusal.errors)
