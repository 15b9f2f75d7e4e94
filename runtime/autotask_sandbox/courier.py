"""Takes callouts from the queue and sends them, each queue in its order and all queues at once, in a thread of its own."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Protocol

from .callout_queue import Callout
from .callouts import send
from .clock import Clock

TIMEOUT = timedelta(seconds=10)
# Real time that an answer still has when the sandbox's clock was moved past the timeout: whoever answers at once is heard.
GRACE_SECONDS = 0.25


class Office(Protocol):
    """Where callouts come from, and where what became of them is written down. Called in the courier's thread."""

    def due(self) -> list[Callout]:
        """The callouts to be sent now, the first of each queue."""
        ...

    def head(self, queue: str) -> Callout | None:
        """The first callout of a queue, if it is to be sent now."""
        ...

    def next_moment(self, busy: set[str]) -> datetime | None:
        """When there is something to do again, apart from these queues."""
        ...

    def refuse(self, callout: Callout) -> str:
        """Why a callout is not sent at all, or ""."""
        ...

    def settle(self, callout: Callout, started: datetime, error: str, *, final: bool) -> None:
        """Write down how sending went: ``error`` is "" when it succeeded, ``final`` that there is no use in trying again."""
        ...


class Rounds:
    """The sending itself, on one event loop."""

    def __init__(self, office: Office, clock: Clock) -> None:
        self._office = office
        self._clock = clock
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._stop = asyncio.Event()
        self._broken: Exception | None = None
        self.awake = asyncio.Event()

    async def deliver(self) -> None:
        """Send what is due, until nothing is."""
        while due := self._office.due():
            await asyncio.gather(*(self._drain(callout.queue) for callout in due))

    async def work(self) -> None:
        """Send everything at its time, until :meth:`stop`."""
        await _first(self._stop.wait(), self._forever())
        await _cancelled(*self._tasks.values())

    def stop(self) -> None:
        """End :meth:`work`, and leave what is being sent to the next start."""
        self._stop.set()

    async def _forever(self) -> None:
        while True:
            self.awake.clear()
            for callout in self._office.due():
                self._drain(callout.queue)
            moment = self._office.next_moment(set(self._tasks))
            if moment is None:
                await self.awake.wait()
            else:
                await _first(self.awake.wait(), self._clock.until(moment))
            if self._broken is not None:
                raise self._broken  # a defect of the sandbox: let the thread end, and be seen to

    def _drain(self, queue: str) -> asyncio.Task[None]:
        """The task that sends from this queue; there is never more than one, so that order is kept."""
        if queue not in self._tasks:
            self._tasks[queue] = asyncio.create_task(self._send_all(queue))
        return self._tasks[queue]

    async def _send_all(self, queue: str) -> None:
        try:
            while callout := self._office.head(queue):
                await self._send(callout)
        except Exception as error:
            self._broken = error
            raise
        finally:
            del self._tasks[queue]
            self.awake.set()

    async def _send(self, callout: Callout) -> None:
        started = self._clock.now()
        refused = self._office.refuse(callout)
        error = refused or await self._answer(callout, started)
        self._office.settle(callout, started, error, final=bool(refused))

    async def _answer(self, callout: Callout, started: datetime) -> str:
        sending = asyncio.create_task(send(callout.url, callout.secret, callout.payload))
        try:
            with suppress(TimeoutError):
                # Real time counts as well: a clock that stands still would wait for ever.
                async with asyncio.timeout(TIMEOUT.total_seconds()):
                    await _first(sending, self._patience(started), cancel=False)
            return sending.result() if sending.done() else f"no answer within {TIMEOUT.seconds} seconds"
        finally:
            await _cancelled(sending)

    async def _patience(self, started: datetime) -> None:
        await self._clock.until(started + TIMEOUT)
        await asyncio.sleep(GRACE_SECONDS)


async def _first(*given: "Coroutine[Any, Any, Any] | asyncio.Task[Any]", cancel: bool = True) -> None:
    """Wait for the first of these, and raise what it raised. Coroutines not done are cancelled, tasks only if ``cancel``."""
    tasks = [one if isinstance(one, asyncio.Task) else asyncio.create_task(one) for one in given]
    own = [task for task, one in zip(tasks, given, strict=True) if cancel or task is not one]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        await _cancelled(*own)


async def _cancelled(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


class Courier:
    """Runs the rounds: in a thread that starts with the first callout, or, where nothing was started, only when told to deliver.

    :param office: the callouts; it is called in other threads than the one that made it.
    """

    def __init__(self, office: Office, clock: Clock) -> None:
        self._office = office
        self._clock = clock
        self._lock = threading.Lock()
        self._open = False
        self._running: tuple[threading.Thread, asyncio.AbstractEventLoop, Rounds] | None = None

    def start(self) -> None:
        """From now on callouts are sent as they come. The thread itself starts with the first one."""
        self._open = True

    def stop(self) -> None:
        """End the thread. Whatever is being sent is broken off, and stays in the queue. Doing it twice does no harm."""
        with self._lock:
            self._open = False
            running, self._running = self._running, None
        if running is not None:
            thread, loop, rounds = running
            loop.call_soon_threadsafe(rounds.stop)
            thread.join()

    def wake(self) -> None:
        """There is something new in the queue, or will be when the transaction of this thread ends."""
        with self._lock:
            if self._open:
                _, loop, rounds = self._run()
                loop.call_soon_threadsafe(rounds.awake.set)

    def deliver(self) -> None:
        """Send all that is due, and come back when nothing is. Not to be called within a transaction of the store."""
        with self._lock:
            future = None
            if self._open:
                _, loop, rounds = self._run()
                future = asyncio.run_coroutine_threadsafe(rounds.deliver(), loop)
        if future is not None:
            with suppress(CancelledError):  # stopped meanwhile
                future.result()
            return
        # A thread of its own: the caller may be within an event loop.
        with ThreadPoolExecutor(1) as pool:
            pool.submit(self._deliver_once).result()

    def _deliver_once(self) -> None:
        asyncio.run(Rounds(self._office, self._clock).deliver())

    def _run(self) -> tuple[threading.Thread, asyncio.AbstractEventLoop, Rounds]:
        if self._running is None:
            runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
            rounds = Rounds(self._office, self._clock)
            thread = threading.Thread(target=_work, args=(runner, rounds), name="autotask-sandbox-webhooks", daemon=True)
            self._running = thread, runner.get_loop(), rounds
            thread.start()
        return self._running


def _work(runner: asyncio.Runner, rounds: Rounds) -> None:
    with runner:
        runner.run(rounds.work())
