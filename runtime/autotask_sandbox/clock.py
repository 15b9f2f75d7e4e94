"""The sandbox's time: what stamps rows, fills the hour's threshold and lets answers wait. Tests move it."""

import asyncio
import threading
from datetime import UTC, datetime, timedelta


class Clock:
    """The machine's time, moved by as much as was asked for."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """The time, to the millisecond: what the server stamps on rows."""
        moment = datetime.now(UTC) + self._offset
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def move(self, by: timedelta) -> None:
        """Let time jump; it goes on from there."""
        with self._lock:
            self._offset += by

    async def wait(self, seconds: float) -> None:
        """Let an answer wait."""
        await asyncio.sleep(seconds)


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
