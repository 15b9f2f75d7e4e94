"""The sandbox as an ASGI application."""

from typing import Unpack

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from autotask_runtime.metadata import Spec

from .admin import admin_routes
from .answers import (
    Answer,
    Refusal,
    foreign_zone,
    not_found,
    permission_missing,
    refusal_answer,
    threads_exceeded,
    threshold_exceeded,
    unauthorized,
    verb_refused,
)
from .call import Call
from .faults import Plan
from .faults_wire import Application, ServerWire
from .journal import Entry
from .routes import Place, Router, Verb
from .sandbox import Sandbox, SandboxOptions


def create_app(spec: Spec, **options: Unpack[SandboxOptions]) -> Starlette:
    """The sandbox as an ASGI application; its state is ``app.state.sandbox``. The options are those of :class:`Sandbox`."""
    return serve(Sandbox(spec, **options))


def serve(sandbox: Sandbox) -> Starlette:
    """An ASGI application for a sandbox that exists already."""
    # One route takes everything: paths are compared without regard to case, and unknown ones get the page that IIS gives.
    app = Application(routes=[*admin_routes(sandbox), Route("/{path:path}", Endpoint(sandbox))])
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
        plan = self._sandbox.faults.meet(call)
        answer = await self._answer(call, plan)
        query = scope["query_string"].decode("latin-1")
        self._sandbox.journal.add(Entry(call.method, call.path, answer.status if answer else 0, query, plan.names))
        wire = ServerWire(scope, receive, send, self._sandbox.clock)
        if answer is None:
            await wire.reset()
        elif plan.delivery is not None:
            await plan.delivery.deliver(wire, answer)
        else:
            await wire.send(answer)

    async def _answer(self, call: Call, plan: Plan) -> Answer | None:
        """The answer to one request, or None when a fault keeps the request from arriving."""
        place = self._router.find(call.path)
        answer = None if plan.broken else plan.answer or self._answer_early(call, place)
        if answer is None and not plan.broken:
            return await self._serve(call, place, place.verbs[call.method], plan.seconds)
        if answer is not None and answer is plan.answer and self._is_counted(call, place):
            self._sandbox.usage.add(self._sandbox.now())
        if plan.seconds:
            await self._sandbox.clock.wait(plan.seconds)
        return answer

    def _answer_early(self, call: Call, place: Place) -> Answer | None:
        """What is answered ahead of all limits: first the path, then the verb, then who asks, as ASP.NET goes about it."""
        if not place.verbs:
            return not_found()
        verb = place.verbs.get(call.method)
        if verb is None:
            return verb_refused(call.method)
        if verb.kind == "open":
            return verb.handler(self._sandbox, call, place)
        return self._refuse_caller(call)

    def _is_counted(self, call: Call, place: Place) -> bool:
        """Whether a request that a fault answers counts for the hour: where the real answer would have."""
        sandbox = self._sandbox
        verb = place.verbs.get(call.method)
        if verb is None or verb.kind == "open" or sandbox.lock.locked:
            return False
        return sandbox.zones.is_home(call.origin) and sandbox.credentials.accept(call.headers)

    def _refuse_caller(self, call: Call) -> Answer | None:
        """What somebody is told who may not call, or not here."""
        sandbox = self._sandbox
        host = call.headers.get("host", "sandbox")
        if not sandbox.zones.is_home(call.origin):
            # The tenant is unknown here: its users cannot be right, and wrong secrets lock nobody.
            return foreign_zone(host, sandbox.behaviour)
        accepted = sandbox.credentials.accept(call.headers)
        if accepted and not sandbox.lock.locked:
            sandbox.lock.succeeded()
            return None
        if not accepted and sandbox.credentials.names_user(call.headers):
            sandbox.lock.failed()
        return unauthorized(host, sandbox.behaviour, locked=sandbox.lock.locked)

    async def _serve(self, call: Call, place: Place, verb: Verb, later: float) -> Answer:
        """Serve somebody who may call, within the limits, and so many seconds later."""
        sandbox = self._sandbox
        endpoint = place.collection.name if place.collection else call.path.rstrip("/").rpartition("/")[2].lower()
        if not sandbox.usage.add(sandbox.now()):
            return threshold_exceeded(sandbox.usage.limits, sandbox.behaviour)
        with sandbox.usage.thread(call.headers["apiintegrationcode"], endpoint) as free:
            if not free:
                return threads_exceeded(sandbox.usage.limits)
            seconds = sandbox.usage.delay(sandbox.now()) + later
            if seconds:
                await sandbox.clock.wait(seconds)
            try:
                if verb.kind == "read" and "impersonationresourceid" in call.headers:
                    raise permission_missing("query")
                forbidden = place.collection and sandbox.security.forbidden(place.collection, verb.kind, call.method)
                if forbidden:
                    raise permission_missing(forbidden)
                return verb.handler(sandbox, call, place)
            except Refusal as refusal:
                return refusal_answer(*refusal.errors)
