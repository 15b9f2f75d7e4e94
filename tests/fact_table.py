"""The table of facts: which tests show each, or why the sandbox does not. ``python -m tests.fact_table`` writes the document.

Tests say what they show by ``@pytest.mark.fact("3: unknown operator", …)``.
"""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

from attrs import define

ROOT = Path(__file__).parent.parent
FACTS = Path(__file__).parent / "facts.toml"
DOCUMENT = ROOT / "docs" / "sandbox-facts.md"


@define(frozen=True)
class Fact:
    """One fact: its name as in marks, what it says, and why the sandbox does not show it, if it does not."""

    name: str
    text: str
    absent: str = ""


def facts() -> list[Fact]:
    """All facts, in the order of the sections."""
    found = tomllib.loads(FACTS.read_text(encoding="utf-8"))
    return [_fact(section, name, value) for section, named in found.items() for name, value in named.items()]


def _fact(section: str, name: str, value: str | dict[str, str]) -> Fact:
    title = f"{section}: {name}"
    return Fact(title, value) if isinstance(value, str) else Fact(title, value["text"], value["absent"])


def marked() -> dict[str, list[str]]:
    """The tests that are marked with each fact, as ``tests/test_x.py::test_y``."""
    found: dict[str, list[str]] = {}
    for file in sorted(Path(__file__).parent.glob("test_*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                for name in _marks(node):
                    found.setdefault(name, []).append(f"{file.name}::{node.name}")
    return found


def _marks(node: ast.FunctionDef) -> Iterator[str]:
    for mark in node.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.fact":
            yield from (str(ast.literal_eval(argument)) for argument in mark.args)


def table() -> str:
    """The document."""
    shown = marked()
    lines = [
        "# What the sandbox shows of the API's behaviour",
        "",
        "Written by `python -m tests.fact_table` from `tests/facts.toml` and the marks of the tests. Sections are those of the",
        "notes on the wire that the project started from. Where sources disagree, `autotask-sandbox --behave` chooses.",
        "",
        "| fact | shown by, or why it is not |",
        "|---|---|",
    ]
    for fact in facts():
        tests = "<br>".join(f"`{name}`" for name in shown.get(fact.name, ()))
        lines.append(f"| **{fact.name}** {fact.text} | {tests or 'not shown: ' + fact.absent} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    DOCUMENT.write_text(table(), encoding="utf-8")
    print(f"{DOCUMENT.relative_to(ROOT)}: {len(facts())} facts")
