"""Keeps the client within the tenant's limits: slots per endpoint, the hour's threshold, who goes first."""

import time

from attrs import evolve

from .._aio import Waiter, sleep
from ..catalogue import CROWDED, explained
from ..errors import AutotaskError, Overloaded, RequestError
from ..events import (
    Degraded,
    Events,
    RequestDequeued,
    RequestQueued,
    RequestShed,
    RequestThrottled,
    ThresholdLearned,
)
from ..gate import Crowded, Gate, Turn
from ..messages import Purpose, Request, Response
from ..settings import Budget
from ..system import ThresholdInformation, read
from .policies import AsyncHandler


class AsyncBudgetPolicy:
    """A slot is held while an attempt runs, not while one waits for the next."""

    def __init__(self, settings: Budget, gate: Gate, events: Events) -> None:
        self._settings = settings
        self._gate = gate
        self._events = events

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        """:raises Overloaded: when too many requests wait, or this one waited too long."""
        hour = self._gate.hour
        if hour.claim_learning(self._settings):
            await self._learn(request, proceed)
        if request.priority < self._settings.pace_below:
            await self._keep_pace(request)
        try:
            turn = self._gate.enter(request.endpoint, request.priority, self._settings, Waiter)
        except Crowded:
            raise self._shed(request, "so many requests wait already") from None
        try:
            if not turn.granted:
                await self._wait(request, turn, proceed)
            turn.sent = True
            return await proceed(request)
        except RequestError as error:
            turn.sent = turn.sent and error.reached
            if error.key == "hour":
                self._gate.hour.refused()
            raise
        finally:
            self._gate.leave(turn)

    async def _wait(self, request: Request, turn: Turn, proceed: AsyncHandler) -> None:
        """Wait for the turn of a request that is in the queue."""
        assert isinstance(turn.waiter, Waiter)
        self._events.emit(RequestQueued(request=request, waiting=self._gate.waiting()))
        told = False
        while True:
            again = self._gate.look(turn)
            if turn.granted:
                self._events.emit(RequestDequeued(request=request, seconds=time.monotonic() - turn.since))
                return
            if turn.shed:
                raise self._shed(request, "more urgent requests took its place in the queue")
            left = turn.since + self._settings.queue_timeout - time.monotonic()
            if left <= 0:
                raise self._shed(request, f"no turn within {self._settings.queue_timeout:g} seconds")
            if again is not None and not told:
                told = True
                self._events.emit(RequestThrottled(request=request, seconds=again, reason="hour"))
            if again is not None and self._gate.hour.claim_learning(self._settings, blocked=True):
                await self._learn(request, proceed)
            await turn.waiter.wait(left if again is None else min(again, left))

    async def _keep_pace(self, request: Request) -> None:
        """Hold a request of low priority back, so that the hour fills evenly. It holds nothing meanwhile."""
        started = time.monotonic()
        again = True
        while again:
            pause, again = self._gate.hour.pace(self._settings, request.priority, time.monotonic() - started)
            if pause:
                self._events.emit(RequestThrottled(request=request, seconds=pause, reason="pace"))
                await sleep(pause)

    async def _learn(self, request: Request, proceed: AsyncHandler) -> None:
        """Ask Autotask for the threshold and for what all integrations together have used. It counts as a request itself."""
        hour = self._gate.hour
        question = evolve(
            request,
            method="GET",
            path="ThresholdInformation",
            entity="ThresholdInformation",
            purpose=Purpose.READ,
            impersonate=None,
            body=None,
        )
        hour.count()
        try:
            told = read((await proceed(question)).data, ThresholdInformation)
        except AutotaskError as error:
            self._events.emit(Degraded(what="threshold", why=str(error)))
            return
        finally:
            hour.answered(sent=True)
        limit, minutes = told.external_request_threshold, told.request_threshold_timeframe
        used = told.current_timeframe_request_count
        hour.learn(self._settings, limit, minutes, used)
        self._events.emit(ThresholdLearned(limit=limit, used=used, minutes=minutes))

    def _shed(self, request: Request, why: str) -> RequestError:
        self._events.emit(RequestShed(request=request, waiting=self._gate.waiting()))
        error = Overloaded(f"not sent: {why}", request)
        error.reached = False
        return explained(error, CROWDED)
