"""The document on errors, written from the catalogue: ``python -m tests.error_table``."""

from pathlib import Path

from autotask_runtime.failures.catalogue import CATALOGUE, Entry, Repeat

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "docs" / "errors.md"
_REPEATED = {
    Repeat.ALWAYS: "everything: nothing was done",
    Repeat.READS: "reads; a write becomes `OutcomeUnknown`",
    Repeat.LATER: "nothing, but it may succeed later",
    Repeat.NEVER: "nothing",
}


def table() -> str:
    """The document."""
    lines = [
        "# What can go wrong, and what to do about it",
        "",
        "Written by `python -m tests.error_table` from `autotask_runtime.failures.catalogue`, where a row is an",
        "entry. An error has its row's name as `error.key`, and `error.cause`, `error.advice`, `error.retryable`.",
        "The first row that fits is the one.",
        "",
        "| `key` | error | told by | cause | repeated by the SDK | what to do |",
        "|---|---|---|---|---|---|",
    ]
    for entry in CATALOGUE:
        cells = (f"`{entry.key}`", f"`{entry.kind.__name__}`", _sign(entry), entry.cause, _REPEATED[entry.repeat], entry.advice)
        lines.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")
    return "\n".join(lines) + "\n"


def _sign(entry: Entry) -> str:
    if entry.text:
        return f"message with `{entry.text}`"
    return f"status {entry.status}" if entry.status else ""


if __name__ == "__main__":
    DOCUMENT.write_text(table(), encoding="utf-8")
    print(f"{DOCUMENT.relative_to(ROOT)}: {len(CATALOGUE)} entries")
