"""A report for terminals."""

import textwrap
from collections.abc import Iterator

from autotask_runtime.metadata.changes import LEVELS, Level

from .grouping import Group, grouped, shown
from .report import Report, chosen
from .telling import Entry

_WIDTH = 120
_MARKS = {"breaking": "!", "risky": "?", "safe": " "}


def as_text(report: Report, levels: list[Level]) -> str:
    """The report as plain text: the worst first, and below that by collection."""
    counts = ", ".join(f"{number} {level}" for level, number in report.counts.items())
    lines = [f"{_side(report, 'old')} → {_side(report, 'new')}: {counts}", *report.notes]
    for level in LEVELS:
        for group in grouped(chosen(report.at(level), levels)):
            lines += ["", *_group(level, group)]
    return "\n".join(lines) + "\n"


def _side(report: Report, which: str) -> str:
    side = report.old if which == "old" else report.new
    return f"{side.name} ({side.knows})"


def _group(level: Level, group: Group) -> Iterator[str]:
    if group.alike:
        yield f"{_MARKS[level]} {level}: {len(group.entries)} times: {group.title}"
        names, more = shown(entry.subject for entry in group.entries)
        yield from _wrapped(", ".join(names) + more, 4)
        yield from _wrapped(", ".join(group.entries[0].breaks), 4, "for example ")
        return
    yield group.title
    for entry in group.entries:
        yield from _entry(level, entry)


def _entry(level: Level, entry: Entry) -> Iterator[str]:
    yield f"{_MARKS[level]} {level}: {entry.subject} {entry.says}"
    yield from _wrapped(", ".join(item for item in entry.breaks if item != entry.subject), 4, "breaks ")


def _wrapped(text: str, indent: int, lead: str = "") -> list[str]:
    """The text on lines of its own, where there is any."""
    pad = " " * indent
    told = lead + text if text else ""
    return textwrap.wrap(told, _WIDTH, initial_indent=pad, subsequent_indent=pad, break_long_words=False, break_on_hyphens=False)
