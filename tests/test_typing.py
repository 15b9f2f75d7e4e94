"""Type expectations, under mypy --strict and pyright: what must be accepted, and which lines must be errors.

Each checker runs once over all files. A line that must be refused ends in a comment ``# E: why``.
"""

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ACCEPTED = sorted((ROOT / "tests" / "typing" / "accepted").glob("*.py"))
REJECTED = sorted((ROOT / "tests" / "typing" / "rejected").glob("*.py"))
FILES = [*ACCEPTED, *REJECTED]
CHECKERS = ("mypy", "pyright")


def each(files: list[Path]) -> pytest.MarkDecorator:
    """Every file with every checker."""
    return pytest.mark.parametrize(
        ("file", "checker"),
        [pytest.param(file, checker, id=f"{file.stem}-{checker}") for file in files for checker in CHECKERS],
    )


_MYPY_LINE = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+)(?::\d+)?: error: (?P<text>.*)$")

Found = Mapping[Path, Mapping[int, list[str]]]


def _run(*command: str) -> str:
    """What a checker prints. Both give 1 for errors in the program; anything higher is trouble of their own."""
    # Pyright asks the first `python` of the path which libraries there are; with files named, it takes no option for it.
    environ = {**os.environ, "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])}
    result = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stdout + result.stderr
    return result.stdout


def _mypy(files: list[Path]) -> Found:
    found: dict[Path, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in _run("mypy", "--strict", "--no-pretty", "--no-error-summary", *map(str, files)).splitlines():
        if match := _MYPY_LINE.match(line):
            found[(ROOT / match["file"]).resolve()][int(match["line"])].append(match["text"])
    return found


def _pyright(files: list[Path]) -> Found:
    found: dict[Path, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    printed = _run("pyright", "--outputjson", "--pythonpath", sys.executable, *map(str, files))
    for item in json.loads(printed)["generalDiagnostics"]:
        if item["severity"] == "error":
            found[Path(item["file"]).resolve()][item["range"]["start"]["line"] + 1].append(item["message"])
    return found


@pytest.fixture(scope="module")
def found() -> Mapping[str, Found]:
    """The errors of every file, by checker."""
    return {"mypy": _mypy(FILES), "pyright": _pyright(FILES)}


def marked(file: Path) -> set[int]:
    """The lines that say that they are errors."""
    return {number for number, line in enumerate(file.read_text("utf-8").splitlines(), 1) if "# E: " in line}


@each(ACCEPTED)
def test_program_is_accepted(found: Mapping[str, Found], file: Path, checker: str) -> None:
    assert dict(found[checker].get(file, {})) == {}


@each(REJECTED)
def test_exactly_the_marked_lines_are_errors(found: Mapping[str, Found], file: Path, checker: str) -> None:
    errors = found[checker].get(file, {})
    lines = file.read_text("utf-8").splitlines()
    missed = [f"{number}: {lines[number - 1].strip()}" for number in sorted(marked(file) - set(errors))]
    unmarked = {number: errors[number] for number in sorted(set(errors) - marked(file))}
    assert (missed, unmarked) == ([], {})


@pytest.mark.parametrize("checker", CHECKERS)
def test_errors_are_found_in_no_other_file(found: Mapping[str, Found], checker: str) -> None:
    assert set(found[checker]) <= set(FILES)


def test_there_are_enough_refusals() -> None:
    assert sum(len(marked(file)) for file in REJECTED) >= 40


def test_every_python_example_of_the_readme_is_there() -> None:
    """The examples stand among the accepted programs in their own words, so that a changed README is noticed here."""
    programs = [*ACCEPTED, ROOT / "examples" / "acme" / "program.py"]  # the latter in test_tenant_typing.py
    text = "\n".join(file.read_text("utf-8") for file in programs)
    missing = [line for line in _example_lines(ROOT / "README.md") if line not in text]
    assert missing == []


def _example_lines(file: Path) -> list[str]:
    """The statements of a document's Python blocks, one each, without their comments and the dots that stand for code."""
    blocks = re.findall(r"```python\n(.*?)```", file.read_text("utf-8"), re.DOTALL)
    lines = (re.split(r"\s+#", line)[0].strip() for block in blocks for line in block.splitlines())
    statements = (part.strip() for line in lines for part in (line.split("; ") if line.startswith("q.") else [line]))
    return [statement.removesuffix(" ...") for statement in statements if statement]
