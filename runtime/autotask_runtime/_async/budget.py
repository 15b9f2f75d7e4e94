"""Keeps the client within the tenant's limits: slots per endpoint, the hour's threshold, who goes first."""

import time

from attrs import evolve

from .._aio import Waiter, sleep
from ..errors import AuthenticationFailed, AutotaskError, Overloaded, RequestError
from ..events import (
    Degraded,
    Events,
    Recovered,
    RequestDequeued,
    RequestQueued,
    RequestShed,
    RequestThrottled,
    ThresholdLearned,
)
from ..failures.catalogue import CROWDED, explained
from ..limits.gate import Crowded, Gate
from ..limits.leases import POLL
from ..limits.turns import Turn
from ..messages import Purpose, Request, Response
from ..settings import Budget
from ..system import ThresholdInformation, read
from .policies import AsyncHandler
from .shared_budget import AsyncSharedBudget

# Seconds. Who ends wakes the next; those who wait look by themselves in case it was interrupted before it could.
_LOOK_AGAIN = 5.0


class AsyncBudgetPolicy:
    """A slot is held while an attempt runs, not while one waits for the next.

    With a shared budget a request passes the gate of its process first, so that few of each process ask the server; while that
    cannot be reached, each process keeps to a part of the limits.
    """

    def __init__(self, settings: Budget, gate: Gate, events: Events, shared: AsyncSharedBudget | None = None) -> None:
        self._settings = settings
        self._gate = gate
        self._events = events
        self._shared = shared
        self._unlearned = False

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        """:raises Overloaded: when too many requests wait, or this one waited too long."""
        if self._gate.hour.claim_learning(self._settings):
            await self._learn(request, proceed)
        if request.priority < self._settings.pace_below:
            await self._keep_pace(request)
        together = self._shared is not None and not self._shared.is_down
        turn = Turn(request.endpoint, request.priority, self._settings, share=self._share(together), elsewhere=together)
        calm = False
        try:
            await self._admit(request, turn, proceed)
            turn.sent = True
            response = await proceed(request)
            calm = True
            return response
        except Exception as error:
            if isinstance(error, RequestError):
                turn.sent = turn.sent and error.reached
                await self._notice(error)
            calm = True
            raise
        finally:
            try:
                await self._give_back(turn, calm)
            finally:
                self._gate.leave(turn)

    async def _admit(self, request: Request, turn: Turn, proceed: AsyncHandler) -> None:
        """Wait until the request may be sent."""
        try:
            self._gate.enter(turn, Waiter)
        except Crowded:
            raise self._shed(request, "so many requests wait already") from None
        tried = False
        while True:
            if not turn.granted:
                await self._wait(request, turn, proceed)
            if self._shared is None:
                break
            if not tried and self._shared.may_ask():
                if await self._wait_for_shared(self._shared, request, turn, proceed):
                    break
                tried = True
            elif not turn.elsewhere:
                break
            self._gate.again(turn, Waiter, self._share(False))
        if turn.queued:
            self._events.emit(RequestDequeued(request=request, seconds=time.monotonic() - turn.since))

    async def _wait(self, request: Request, turn: Turn, proceed: AsyncHandler) -> None:
        """Wait for the turn of a request that is in the queue of this process."""
        assert isinstance(turn.waiter, Waiter)
        self._note_queued(request, turn)
        told = False
        while True:
            again = self._gate.look(turn)
            if turn.granted:
                return
            if turn.shed:
                raise self._shed(request, "more urgent requests took its place in the queue")
            left = self._time_left(request, turn)
            if again is not None and not told:
                told = True
                wait = self._gate.hour.opens_in(self._settings, turn.share)
                self._events.emit(RequestThrottled(request=request, seconds=max(again, wait), reason="hour"))
            if again is not None and self._gate.hour.claim_learning(self._settings, blocked=True):
                await self._learn(request, proceed)
                continue
            await turn.waiter.wait(min(left, _LOOK_AGAIN if again is None else again))

    async def _wait_for_shared(self, shared: AsyncSharedBudget, request: Request, turn: Turn, proceed: AsyncHandler) -> bool:
        """Wait for the turn of a request among those of all processes. False when the server cannot be reached."""
        told = False
        while True:
            reply = await shared.ask(turn)
            if reply is None:
                return False
            if reply.granted:
                if reply.learn:
                    self._gate.hour.learn_next()
                return True
            self._note_queued(request, turn)
            left = self._time_left(request, turn)
            if reply.again and not told:
                told = True
                self._events.emit(RequestThrottled(request=request, seconds=reply.again, reason="hour"))
            if reply.learn:
                await self._learn(request, proceed)
                continue
            if await shared.hint(turn, min(reply.again or POLL, left)):
                return True
            if shared.is_down:
                return False

    async def _give_back(self, turn: Turn, calm: bool) -> None:
        """Tell the other processes that a turn is over. Who is being cancelled waits for nothing."""
        turn.over = True
        if self._shared is None or not (turn.asked or turn.sent):
            return
        if calm and not self._shared.is_down:
            await self._shared.release(turn)
        elif turn.asked:
            self._shared.release_later(turn)

    async def _notice(self, error: RequestError) -> None:
        """Send nothing for a while when Autotask says that the hour is used up."""
        if error.key != "hour":
            return
        pause = self._gate.hour.refused(self._settings, error.retry_after)
        if self._shared is not None and not self._shared.is_down:
            await self._shared.close_hour(pause)

    async def _keep_pace(self, request: Request) -> None:
        """Hold a request of low priority back, so that the hour fills evenly. It holds nothing meanwhile."""
        hour, shared = self._gate.hour, self._shared
        started = time.monotonic()
        again = True
        while again:
            together = shared is not None and not shared.is_down
            waited = time.monotonic() - started
            pause, again = hour.pace(self._settings, request.priority, waited, elsewhere=together)
            if shared is not None and together and pause and not again:
                pause = min(pause, await shared.pace(hour.pace_interval(self._settings)) or 0.0)
            if pause:
                self._events.emit(RequestThrottled(request=request, seconds=pause, reason="pace"))
                await sleep(pause)

    async def _learn(self, request: Request, proceed: AsyncHandler) -> None:
        """Ask Autotask for the threshold and for what all integrations together have used. It counts as a request itself."""
        hour, shared = self._gate.hour, self._shared
        question = evolve(
            request,
            method="GET",
            path="ThresholdInformation",
            entity="ThresholdInformation",
            purpose=Purpose.READ,
            impersonate=None,
            body=None,
        )
        turn = Turn(question.endpoint, request.priority, self._settings)
        together = shared is not None and not shared.is_down
        hour.count(turn.number)
        try:
            if shared is not None and together:
                await shared.count(turn.number)
            told = read((await proceed(question)).data, ThresholdInformation)
        except AuthenticationFailed:
            raise  # the request itself would be the next wrong log-in
        except AutotaskError as error:
            if isinstance(error, RequestError):
                await self._notice(error)
            self._unlearned = True
            self._events.emit(Degraded(what="threshold", why=str(error)))
            return
        finally:
            hour.answered(turn.number, sent=True)
        limit, minutes = told.external_request_threshold, told.request_threshold_timeframe
        used = told.current_timeframe_request_count
        hour.learn(self._settings, limit, minutes, used)
        if shared is not None and together:
            await shared.learn(limit, minutes, used)
        if self._unlearned:
            self._unlearned = False
            self._events.emit(Recovered(what="threshold"))
        self._events.emit(ThresholdLearned(limit=limit, used=used, minutes=minutes))

    def _share(self, together: bool) -> float:
        """The part of the limits that this process may use by itself."""
        return 1.0 if together or self._shared is None else 1.0 / self._settings.processes

    def _note_queued(self, request: Request, turn: Turn) -> None:
        if not turn.queued:
            turn.queued = True
            self._events.emit(RequestQueued(request=request, waiting=self._gate.waiting()))

    def _time_left(self, request: Request, turn: Turn) -> float:
        """:raises Overloaded: when the request waited as long as it may."""
        left = turn.since + self._settings.queue_timeout - time.monotonic()
        if left <= 0:
            raise self._shed(request, f"no turn within {self._settings.queue_timeout:g} seconds")
        return left

    def _shed(self, request: Request, why: str) -> RequestError:
        self._events.emit(RequestShed(request=request, waiting=self._gate.waiting()))
        error = Overloaded(f"not sent: {why}", request)
        error.reached = False
        return explained(error, CROWDED)
