"""The sandbox's time: what stamps rows, fills the hour's threshold and lets answers wait. Tests move it."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta


class Clock:
    """The machine's time, moved by as much as was asked for."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._lock = threading.Lock()
        self._watchers: list[Callable[[], object]] = []

    def now(self) -> datetime:
        """The time, to the millisecond: what the server stamps on rows."""
        moment = datetime.now(UTC) + self._offset
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def move(self, by: timedelta) -> None:
        """Let time jump; it goes on from there."""
        with self._lock:
            self._offset += by
            for watcher in self._watchers:
                watcher()

    async def wait(self, seconds: float) -> None:
        """Let an answer wait."""
        await asyncio.sleep(seconds)

    async def until(self, moment: datetime) -> None:
        """Wait until it is this time, whether it passes or is moved there."""
        loop, moved = asyncio.get_running_loop(), asyncio.Event()
        with self._watched(lambda: loop.call_soon_threadsafe(moved.set)):
            while True:
                moved.clear()
                left = (moment - self.now()).total_seconds()
                if left <= 0:
                    return
                await self._pause(moved, left)

    async def _pause(self, moved: asyncio.Event, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(moved.wait(), seconds)

    @contextmanager
    def _watched(self, watcher: Callable[[], object]) -> Iterator[None]:
        """Call this whenever time is moved. It is called under the lock, so never after the block."""
        with self._lock:
            self._watchers.append(watcher)
        try:
            yield
        finally:
            with self._lock:
                self._watchers.remove(watcher)


class StandingClock(Clock):
    """A time that stands still until it is moved. Waiting moves it, and takes none of the test's own."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._start = start

    def now(self) -> datetime:
        """The time it was set to."""
        return self._start + self._offset

    async def wait(self, seconds: float) -> None:
        """Move on by so much."""
        self.move(timedelta(seconds=seconds))
        await asyncio.sleep(0)

    async def _pause(self, moved: asyncio.Event, seconds: float) -> None:
        """Nothing passes by itself here."""
        await moved.wait()
