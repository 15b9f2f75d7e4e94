"""A report as Markdown, for changelogs and reviews."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from autotask_runtime.metadata.changes import LEVELS, Level

from .grouping import Group, grouped, shown
from .report import Report, chosen
from .telling import Entry

_TITLES: dict[Level, str] = {
    "breaking": "⚠ Breaking",
    "risky": "Risky",
    "safe": "Safe",
}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#])")


def as_markdown(report: Report, levels: list[Level]) -> str:
    """The report as Markdown: the counts, then the worst first, and below that by collection."""
    lines = [
        f"# {_escaped(report.old.name)} → {_escaped(report.new.name)}",
        "",
        "What changed between two descriptions of the Autotask API, and what that does to callers of the generated package.",
        "",
        "| | read from | SHA-256 |",
        "|---|---|---|",
        *(f"| {_escaped(side.name)} | {side.knows} | `{side.digest}` |" for side in (report.old, report.new)),
        "",
        *(f"{_escaped(note)}.\n" for note in report.notes),
        *_counts(report),
    ]
    for level in LEVELS:
        groups = grouped(chosen(report.at(level), levels))
        lines += ["", f"## {_TITLES[level]}"] if groups else []
        for group in groups:
            lines += ["", *_group(level, group)]
    return "\n".join(lines) + "\n"


def _counts(report: Report) -> Iterator[str]:
    yield "| what | ⚠ breaking | risky | safe |"
    yield "|---|---:|---:|---:|"
    found = Counter((entry.change.kind, entry.change.level) for entry in report.entries)
    for kind in sorted({kind for kind, _ in found}):
        yield f"| {kind} | " + " | ".join(str(found[kind, level] or "") for level in LEVELS) + " |"
    yield "| **all** | " + " | ".join(f"**{number}**" for number in report.counts.values()) + " |"


def _group(level: Level, group: Group) -> Iterator[str]:
    mark = "⚠ " if level == "breaking" else ""
    if group.alike:
        yield f"### {mark}{len(group.entries)} times: {_escaped(group.title)}"
        yield ""
        names, more = shown(entry.subject for entry in group.entries)
        yield _listed(names) + more
        if group.entries[0].breaks:
            yield ""
            yield f"Breaks, for example, {_listed(group.entries[0].breaks)}"
        return
    yield f"### {_escaped(group.title)}"
    yield ""
    if level == "safe":
        yield from _briefly(group.entries)
    else:
        for entry in group.entries:
            yield f"- {mark}{_entry(entry)}"


def _briefly(entries: Iterable[Entry]) -> Iterator[str]:
    """Of what breaks nothing, one line for all of which the same is said."""
    found: dict[str, list[str]] = {}
    for entry in entries:
        found.setdefault(entry.says, []).append(entry.subject)
    for says, subjects in found.items():
        yield f"- {_listed(subjects)} {_escaped(says)}" if len(subjects) == 1 else f"- {_escaped(says)}: {_listed(subjects)}"


def _entry(entry: Entry) -> str:
    breaks = [item for item in entry.breaks if item != entry.subject]
    told = f". Breaks {_listed(breaks)}" if breaks else ""
    return f"{_code(entry.subject)} {_escaped(entry.says)}{told}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(map(_code, names))


def _code(name: str) -> str:
    """A name as code; of a label that a tenant made, backticks could end it."""
    return " → ".join(f"`{part.replace('`', chr(39))}`" for part in " ".join(name.split()).split(" → "))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
