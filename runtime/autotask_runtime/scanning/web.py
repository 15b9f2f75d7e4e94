"""A report as one page of HTML: no script, nothing that is loaded from elsewhere."""

from collections.abc import Iterable
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .findings import Finding
    from .report import ScanReport, Tally

_STYLE = (
    "body{font:15px/1.4 system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em;color:#222}"
    "table{border-collapse:collapse;margin:.5em 0 1.5em}th,td{border:1px solid #ccc;padding:.2em .6em;text-align:left}"
    "th{background:#f3f3f3}td.n{text-align:right}p.more{color:#666}"
)


def page(report: "ScanReport", most: int) -> str:
    """The page; of each kind and relation or key it has so many findings at most."""
    when = f"{report.began:%Y-%m-%d %H:%M} UTC" + (f" to {report.ended:%Y-%m-%d %H:%M} UTC" if report.ended else "")
    parts = [
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Integrity scan</title>',
        f"<style>{_STYLE}</style></head><body>\n<h1>Integrity scan</h1>\n<p>{escape(when)}</p>",
        *(f"<p>{escape(line)}</p>" for line in report.summary()),
        _table(("kind", "relation or key", "findings"), ((*_named(tally), f"{tally.findings:,}") for tally in report.tallies)),
        "<h2>Rows read</h2>",
        _table(("collection", "rows"), ((name, f"{rows:,}") for name, rows in report.scanned.items())),
    ]
    for tally in report.tallies:
        parts.append(f"<h2>{escape(': '.join(_named(tally)))}</h2>")
        shown = islice(report.findings.of(tally.kind, tally.relation), most)
        parts.append(_table(("rows", "what"), (_row(finding) for finding in shown)))
        if tally.findings > most:
            parts.append(f'<p class="more">and {tally.findings - most:,} more</p>')
    return "\n".join([*parts, "</body></html>\n"])


def _named(tally: "Tally") -> tuple[str, str]:
    return tally.kind, tally.relation


def _row(finding: "Finding") -> tuple[str, str]:
    return f"{finding.collection} {', '.join(map(str, finding.ids))}", str(finding)


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = ["<table><tr>" + "".join(f"<th>{escape(head)}</th>" for head in heads) + "</tr>"]
    lines += ["<tr>" + "".join(_cell(cell) for cell in row) + "</tr>" for row in rows]
    return "\n".join([*lines, "</table>"])


def _cell(text: str) -> str:
    number = ' class="n"' if text.replace(",", "").isdecimal() else ""
    return f"<td{number}>{escape(text)}</td>"
