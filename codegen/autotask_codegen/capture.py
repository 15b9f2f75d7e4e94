"""``autotask-codegen capture``: what is chosen, who asks, and what is told of it. :mod:`.progress` draws the bar."""

import argparse
import asyncio
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from attrs import evolve

from autotask_runtime.errors import ConfigurationError
from autotask_runtime.events import RequestThrottled
from autotask_runtime.metadata import MetadataError, load_spec
from autotask_runtime.metadata.folder import SWAGGER, entity_files
from autotask_runtime.metadata.taking import CaptureOptions, CaptureReport, Known, known_of
from autotask_runtime.settings import Settings

from .pins import keeping_names
from .progress import Progress, clock, progress_on

EXIT_UNFINISHED = 3
EXIT_INTERRUPTED = 130  # as shells count SIGINT
EXIT_TERMINATED = 143  # and SIGTERM
# Seconds that a request waits for its turn, where nobody wants to wait for the hour.
_NO_WAIT = 1.0
# So many names are told; the manifest has them all.
_SHOWN = 12


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the command."""
    command.add_argument("--out", type=_folder, required=True, metavar="DIR", help="the capture's folder, as captures/acme")
    command.add_argument("--spec", type=Path, help="which collections there are; by default the SDK's own spec folder")
    command.add_argument("--only", default="", metavar="NAMES", help="read these collections only: Tickets,Companies")
    command.add_argument("--without", default="", metavar="NAMES", help="leave these out, as one that the zone cannot answer")
    command.add_argument("--changed", action="store_true", help="ask only for what can differ from the capture in --out")
    command.add_argument("--redact", action="store_true", help="hide labels and user-defined names that the tenant made")
    command.add_argument("--swagger", action="store_true", help=f"keep the zone's swagger document too, as {SWAGGER}")
    command.add_argument("--at-once", type=_count, default=8, metavar="N", help="requests under way at most (default: 8)")
    command.add_argument(
        "--max-age",
        type=_minutes,
        default=60.0,
        metavar="MINUTES",
        help="answers of an interrupted capture that are older are asked for anew (default: 60)",
    )
    command.add_argument("--no-wait", action="store_true", help="stop when the tenant's hour of requests is used up")
    command.add_argument("--quiet", action="store_true", help="show no progress")


def _folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder is expected, not an empty name")
    return Path(text)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a number from 1 is expected, not {text!r}")
    return int(text)


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = -1.0
    if not 0 <= minutes < float("inf"):
        raise argparse.ArgumentTypeError(f"a number of minutes is expected, not {text!r}")
    return minutes


def run(options: argparse.Namespace) -> int:
    """Take a capture. Gives 0 when it is finished, 3 when the zone gave nothing more, 130 or 143 when it was interrupted.

    :raises MetadataError: when a choice, the folder or the credentials in the environment cannot be used.
    """
    spec = load_spec(options.spec)
    chosen = CaptureOptions(
        only=_names(options.only),
        without=_names(options.without),
        changed=options.changed,
        redact=options.redact,
        swagger=options.swagger,
        at_once=options.at_once,
        max_age=options.max_age * 60,
        beside=keeping_names(spec, options.out),
    )
    try:
        with progress_on(sys.stderr, quiet=options.quiet) as progress:
            taken = _Taken(progress, no_wait=options.no_wait)
            report = asyncio.run(taken.report(known_of(spec), options.out, chosen))
    except ConfigurationError as error:
        raise MetadataError(str(error)) from None
    except (KeyboardInterrupt, asyncio.CancelledError) as error:
        _say(f"{options.out}: interrupted. What was answered is kept; the same command asks for the rest.")
        return EXIT_INTERRUPTED if isinstance(error, KeyboardInterrupt) else EXIT_TERMINATED
    for line in (_unfinished if report.stopped else _remarks)(report, chosen):
        _say(line)
    if report.stopped:
        if taken.until:
            _say(f"  the tenant's hour of requests is used up, until {clock(taken.until)} at the latest")
        return EXIT_UNFINISHED
    print(_summary(report))
    return 0


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(",") if name.strip())


class _Taken:
    """One capture by this command. ``until`` is when the hour is over that it did not wait for (Unix time); 0: it met none."""

    def __init__(self, progress: Progress, *, no_wait: bool) -> None:
        self._progress = progress
        self._no_wait = no_wait
        self.until = 0.0

    async def report(self, known: dict[str, Known], out: Path, chosen: CaptureOptions) -> CaptureReport:
        """Take it."""
        # The HTTP library and the engine are loaded by who captures, not by each command.
        from autotask_runtime._async.capturing import capture
        from autotask_runtime.generated import AsyncClient

        class Reader(AsyncClient):
            """Knows no entity: it asks for what they are."""

            entities: ClassVar = {}

        with _cancelled_by_sigterm():
            async with Reader.from_env(settings=self._settings()) as reader:
                reader.events.subscribe(self._held_back, RequestThrottled)
                return await capture(reader, known, out, chosen, self._progress.step)

    def _settings(self) -> Settings | None:
        if not self._no_wait:
            return None
        settings = Settings.from_env()
        return evolve(settings, budget=evolve(settings.budget, queue_timeout=_NO_WAIT))

    def _held_back(self, event: RequestThrottled) -> None:
        if not self._no_wait:
            self._progress.wait(event.reason, event.seconds)
        elif event.reason == "hour":
            self.until = max(self.until, time.time() + event.seconds)


@contextmanager
def _cancelled_by_sigterm() -> Iterator[None]:
    """Let SIGTERM cancel the task that runs, as Ctrl-C does. Only the main thread may say what a signal does."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    if task is None or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, lambda *_: loop.call_soon_threadsafe(task.cancel))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before or signal.SIG_DFL)


def _say(line: str) -> None:
    print(line, file=sys.stderr)


def _summary(report: CaptureReport) -> str:
    whole = report.changed == report.read  # as the first capture of a tenant is
    changed = f"{len(report.changed)} changed{_listed(report.changed)}" if report.changed else "nothing changed"
    changed = "all of them written" if whole else changed
    hidden = f", {len(report.hidden)} hidden" if report.hidden else ""
    resumed = f", {report.resumed} answers were there" if report.resumed else ""
    return f"{report.folder}: {_count_of(len(report.read), 'collection')}, {changed}{hidden}; {_requests(report)}{resumed}"


def _requests(report: CaptureReport) -> str:
    return _count_of(report.requests, "request")


def _count_of(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _listed(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f" ({', '.join(names[:_SHOWN])}{more})"


def _unfinished(report: CaptureReport, chosen: CaptureOptions) -> list[str]:
    """What is there, what is missing, why, and how it goes on."""
    total = len(report.read) + len(report.missing) + len(report.hidden)
    lines = [f"{report.folder}: not finished: {report.stopped}"]
    lines += [f"  {why}" for why in report.notes]
    if report.kept or report.read:
        lines.append(f"  read: {len(report.read)} of {_count_of(total, 'collection')}, with {_requests(report)}")
        lines += [f"  missing: {len(report.missing)}{_listed(report.missing)}"] if report.missing else []
    lines += [f"  refused: {name}: {why}" for name, why in report.hidden.items()]
    if report.kept:
        lines.append(f"  to go on, run the same command within {chosen.max_age / 60:g} minutes: it asks for what is missing only")
    if entity_files(report.folder):
        lines.append("  the capture that is there is as it was")
    return lines


def _remarks(report: CaptureReport, chosen: CaptureOptions) -> list[str]:
    """What is to be known of a capture that is finished."""
    lines = [f"{report.folder}: {why}" for why in report.notes]
    lines += [f"{report.folder}: hidden: {name}: {why}" for name, why in report.hidden.items()]
    if report.unqueryable:
        lines.append(
            f"{report.folder}: rows that the credentials may not query: {len(report.unqueryable)}{_listed(report.unqueryable)}"
        )
    if report.restricted:
        lines.append(f"{report.folder}: rows of which they may see some: {len(report.restricted)}{_listed(report.restricted)}")
    if report.unknown:
        lines.append(f"{report.folder}: entities that the spec does not have: {', '.join(report.unknown)}")
    return lines
