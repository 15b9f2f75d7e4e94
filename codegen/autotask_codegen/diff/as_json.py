"""A report as JSON: all that is needed to make the changes, and Python's names beside."""

import json
from typing import Any

from autotask_runtime.metadata.changes import Level, changes_to_json

from .report import Report, chosen
from .sides import Side


def as_json(report: Report, levels: list[Level]) -> str:
    """The report as a JSON object with one change to a line. Of some levels only, it does not tell all that is to be changed."""
    entries = chosen(report.entries, levels)
    rows = changes_to_json(entry.change for entry in entries)
    told = [
        {**row, "python": {"subject": entry.subject, "breaks": list(entry.breaks)}}
        for row, entry in zip(rows, entries, strict=True)
    ]
    sides = {"old": _side(report.old), "new": _side(report.new)}
    head: dict[str, Any] = {**sides, "counts": report.counts, "only": levels, "notes": report.notes}
    lines = [f'  "{key}": {_line(value)},' for key, value in head.items()]
    body = ",\n".join(f"    {_line(row)}" for row in told)
    return "\n".join(["{", *lines, '  "changes": [', *([body] if body else []), "  ]", "}"]) + "\n"


def _side(side: Side) -> dict[str, str]:
    return {"name": side.name, "kind": side.knows, "digest": side.digest}


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
