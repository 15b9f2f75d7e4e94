"""``autotask-codegen capture``: what is chosen, who asks, and what is told of it. :mod:`.progress` draws the bar."""

import argparse
import asyncio
import sys
from pathlib import Path
from typing import ClassVar

from autotask_runtime.errors import ConfigurationError
from autotask_runtime.events import RequestThrottled
from autotask_runtime.metadata import MetadataError, load_spec
from autotask_runtime.metadata.folder import PARTIAL, SWAGGER
from autotask_runtime.metadata.taking import CaptureOptions, CaptureReport, Known, known_of

from .pins import pins_between, write_pins
from .progress import Progress, progress_on
from .tenant import captured

EXIT_UNFINISHED = 3
EXIT_INTERRUPTED = 130  # as shells count SIGINT
# So many names are told; the manifest has them all.
_SHOWN = 12


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the command."""
    command.add_argument("--out", type=Path, required=True, metavar="DIR", help="the capture's folder, as captures/acme")
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
    command.add_argument("--quiet", action="store_true", help="show no progress")


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
    """Take a capture. Gives 0 when it is finished, 3 when the zone gave nothing more, 130 when it was interrupted.

    :raises MetadataError: when a choice, the folder or the credentials in the environment cannot be used.
    """
    chosen = CaptureOptions(
        only=_names(options.only),
        without=_names(options.without),
        changed=options.changed,
        redact=options.redact,
        swagger=options.swagger,
        at_once=options.at_once,
        max_age=options.max_age * 60,
    )
    spec = load_spec(options.spec)
    before = captured(spec, options.out)
    try:
        with progress_on(sys.stderr, quiet=options.quiet) as progress:
            report = asyncio.run(_take(known_of(spec), options.out, chosen, progress))
    except ConfigurationError as error:
        raise MetadataError(str(error)) from None
    except KeyboardInterrupt:
        _say(f"{options.out}: interrupted. What was answered is kept; the same command asks for the rest.")
        return EXIT_INTERRUPTED
    for line in (_unfinished if report.stopped else _remarks)(report, chosen):
        _say(line)
    if report.stopped:
        return EXIT_UNFINISHED
    after = captured(spec, options.out, pins={})
    write_pins(options.out, pins_between(before, after) if before and after else {})
    print(_summary(report))
    return 0


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(",") if name.strip())


async def _take(known: dict[str, Known], out: Path, chosen: CaptureOptions, progress: Progress) -> CaptureReport:
    # The HTTP library and the engine are loaded by who captures, not by each command.
    from autotask_runtime._async.capturing import capture
    from autotask_runtime.generated import AsyncClient

    class Reader(AsyncClient):
        """Knows no entity: it asks for what they are."""

        entities: ClassVar = {}

    async with Reader.from_env() as reader:
        reader.events.subscribe(lambda event: progress.wait(event.reason, event.seconds), RequestThrottled)
        return await capture(reader, known, out, chosen, progress.step)


def _say(line: str) -> None:
    print(line, file=sys.stderr)


def _summary(report: CaptureReport) -> str:
    whole = report.changed == report.read  # as the first capture of a tenant is
    changed = f"{len(report.changed)} changed{_listed(report.changed)}" if report.changed else "nothing changed"
    changed = "all of them written" if whole else changed
    resumed = f", {report.resumed} answers were there" if report.resumed else ""
    return f"{report.folder}: {_count_of(len(report.read), 'collection')}, {changed}; {_requests(report)}{resumed}"


def _requests(report: CaptureReport) -> str:
    return _count_of(report.requests, "request")


def _count_of(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _listed(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f" ({', '.join(names[:_SHOWN])}{more})"


def _unfinished(report: CaptureReport, chosen: CaptureOptions) -> list[str]:
    """What is there, what is missing, why, and how it goes on."""
    total = len(report.read) + len(report.missing)
    lines = [f"{report.folder}: not finished: {report.stopped}"]
    lines += [f"  {why}" for why in report.notes]
    lines.append(f"  read: {len(report.read)} of {_count_of(total, 'collection')}, with {_requests(report)}")
    if report.missing:
        lines.append(f"  missing: {len(report.missing)}{_listed(report.missing)}")
    lines += [f"  refused: {name}: {why}" for name, why in report.hidden.items()]
    if (report.folder / PARTIAL).exists():
        lines.append(f"  to go on, run the same command within {chosen.max_age / 60:g} minutes: it asks for what is missing only")
    lines.append("  the capture that was there, if any, is as it was")
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
