"""The examples of README.md and docs/work.md on units of work and cascades run as they stand, on README's sandbox."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from autotask import Autotask
from autotask_sandbox import NO_LIMITS, SandboxServer

from .conftest import QUICK

ROOT = Path(__file__).parents[1]


@pytest.fixture
def client() -> Iterator[Autotask]:
    """Of a sandbox as ``autotask-sandbox --seed 1`` gives it."""
    with SandboxServer(seed=1, limits=NO_LIMITS) as server, Autotask.from_env(server.environ, settings=QUICK) as at:
        yield at


def examples(name: str, words: str) -> list[str]:
    """The Python examples of a document that have one of these words in them."""
    blocks = re.findall(r"^```python\n(.*?)^```$", (ROOT / name).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    return [block for block in blocks if re.search(words, block)]


def played(name: str, at: Autotask, capsys: pytest.CaptureFixture[str]) -> str:
    """What the examples print."""
    found = examples(name, r"unit_of_work|\.plan_")
    assert found
    for block in found:
        exec(compile(block, name, "exec"), {"at": at})
    return capsys.readouterr().out


def test_the_examples_of_the_readme(
    client: Autotask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    printed = played("README.md", client, capsys)
    assert printed.startswith("done: 2 done (2 creates) ")
    company = client.companies.get(int(printed.split()[5]))
    assert (company.company_name, client.companies.get(101).is_active) == ("Acme", False)
    assert [row.first_name for row in client.contacts.of(company)] == ["Ada"]
    plan = client.contacts.plan_delete(301)
    assert f"likewise at.contacts.plan_delete({plan.row})" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert plan.apply().outcome == "done"


def test_the_examples_of_the_document(
    client: Autotask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    text = (ROOT / "docs" / "work.md").read_text(encoding="utf-8")
    printed = played("docs/work.md", client, capsys)
    shown = re.search(r"^    deactivate Companies.*?(?=\n\n)", text, re.DOTALL | re.MULTILINE)
    assert shown
    assert re.sub(r"^    ", "", shown[0], flags=re.MULTILINE) in printed
    assert client.contacts.find(301) is None
    assert client.companies.get(101).is_active is False
    assert client.tickets.get(7).problem_ticket_id is not None
    assert "1 of 1" in printed, "the second unit of work uses the file of the first"
