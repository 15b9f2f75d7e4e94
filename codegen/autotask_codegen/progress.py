"""How far a long command is, on standard error: a bar where somebody looks at it, a line now and then where nobody does."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TextIO

from autotask_runtime.metadata.taking import CaptureStep

if TYPE_CHECKING:
    from rich import progress as rich_progress

# Lines in all, where there is no bar.
_LINES = 10


# Seconds: a wait is told again where it ends so much later than was told.
_LATER = 60.0


class Waits:
    """Many requests are held back at once, by the same thing: that is told once, with the time at which it ends."""

    def __init__(self) -> None:
        self._told: dict[str, float] = {}

    def line(self, reason: str, seconds: float) -> str:
        """What is to be told, or "" where it was."""
        until = time.time() + seconds
        if until < self._told.get(reason, 0.0) + _LATER:
            return ""
        self._told[reason] = until
        why = "the tenant's hour of requests is used up" if reason == "hour" else "requests are spread over the hour"
        return f"{why}: waiting until {clock(until)} at the latest"


def clock(moment: float) -> str:
    """A time of day, as the clock here shows it."""
    return time.strftime("%H:%M:%S", time.localtime(moment))


class Progress(Protocol):
    """Who is told how far it is."""

    def step(self, step: CaptureStep) -> None:
        """One collection more."""

    def wait(self, reason: str, seconds: float) -> None:
        """A request is held back for a while."""


class Quiet:
    """Tells nobody."""

    def step(self, step: CaptureStep) -> None:
        """Nothing."""

    def wait(self, reason: str, seconds: float) -> None:
        """Nothing."""


class Lines:
    """For a log: a line for every tenth part."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._told = 0
        self._waits = Waits()

    def step(self, step: CaptureStep) -> None:
        """A line, when another tenth is done."""
        tenth = step.done * _LINES // step.total
        if tenth > self._told:
            self._told = tenth
            print(f"{step.done} of {step.total} collections", file=self._out, flush=True)

    def wait(self, reason: str, seconds: float) -> None:
        """A line."""
        if line := self._waits.line(reason, seconds):
            print(line, file=self._out, flush=True)


class Bar:
    """For a terminal: a bar, with the collection that was read last."""

    def __init__(self, bar: "rich_progress.Progress") -> None:
        self._bar = bar
        self._waits = Waits()
        self._task = bar.add_task("reading", total=None)

    def step(self, step: CaptureStep) -> None:
        """Draw it."""
        self._bar.update(self._task, completed=step.done, total=step.total, description=step.collection)

    def wait(self, reason: str, seconds: float) -> None:
        """Say so above the bar."""
        if line := self._waits.line(reason, seconds):
            self._bar.console.print(line, markup=False, highlight=False)


@contextmanager
def progress_on(out: TextIO, *, quiet: bool) -> Iterator[Progress]:
    """Who is told, for as long as the block lasts."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as RichProgress

    console = Console(file=out)
    if quiet:
        yield Quiet()
    elif not console.is_terminal:
        yield Lines(out)
    else:
        columns = (TextColumn("{task.description:30}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with RichProgress(*columns, console=console, transient=True) as bar:
            yield Bar(bar)
