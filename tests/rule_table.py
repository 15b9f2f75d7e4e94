"""The table of referential rules in docs/integrity.md, written from the package's own: ``python -m tests.rule_table``."""

from pathlib import Path

from autotask import RULES

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "docs" / "integrity.md"
BEGIN = "<!-- rules: written by python -m tests.rule_table -->"
END = "<!-- end of rules -->"


def table() -> str:
    """The table."""
    lines = ["| rule | rows of | kind | what it says | known from |", "|---|---|---|---|---|"]
    for rule in RULES:
        rows = "all" if rule.collection == "*" else rule.collection
        lines.append(f"| `{rule.id}` | {rows} | `{type(rule).__name__}` | {rule.says} | {rule.source} |")
    return "\n".join(lines)


def with_table(text: str) -> str:
    """The document with the table in its place."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    DOCUMENT.write_text(with_table(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{DOCUMENT.relative_to(ROOT)}: {len(RULES)} rules")
