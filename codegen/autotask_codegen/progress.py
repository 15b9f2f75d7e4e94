"""How far a long command is, on standard error: a bar where somebody looks at it, a line now and then where nobody does."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TextIO

from autotask_runtime.metadata.taking import CaptureStep

if TYPE_CHECKING:
    from rich import progress as rich_progress

# Lines in all, where there is no bar.
_LINES = 10


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

    def step(self, step: CaptureStep) -> None:
        """A line, when another tenth is done."""
        tenth = step.done * _LINES // step.total
        if tenth > self._told:
            self._told = tenth
            print(f"{step.done} of {step.total} collections", file=self._out, flush=True)

    def wait(self, reason: str, seconds: float) -> None:
        """A line."""
        print(_waiting(reason, seconds), file=self._out, flush=True)


class Bar:
    """For a terminal: a bar, with the collection that was read last."""

    def __init__(self, bar: "rich_progress.Progress") -> None:
        self._bar = bar
        self._task = bar.add_task("reading", total=None)

    def step(self, step: CaptureStep) -> None:
        """Draw it."""
        self._bar.update(self._task, completed=step.done, total=step.total, description=step.collection)

    def wait(self, reason: str, seconds: float) -> None:
        """Say so above the bar."""
        self._bar.console.print(_waiting(reason, seconds), markup=False, highlight=False)


def _waiting(reason: str, seconds: float) -> str:
    why = "the tenant's hour of requests is used up" if reason == "hour" else "requests are spread over the hour"
    return f"{why}: waiting for {seconds:.0f} s at most"


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
