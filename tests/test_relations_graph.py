"""The map of references as a picture: every reference in it, the same as in the document, bad names refused."""

import re
from pathlib import Path

import pytest

from autotask import RELATIONS
from autotask_codegen.cli import main
from autotask_codegen.graph import graph
from autotask_runtime.metadata import Spec

from .test_typing import ACCEPTED, _example_lines

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "docs" / "relations.md"
MERMAID = re.compile(r"^  (\w+) (?:==>|-->|-\.->)\|([\w<>/]+)\| (\w+)$")
DOT = re.compile(r'^  "(\w+)" -> "(\w+)" \[label="([\w\\]+)", style=(?:bold|solid|dashed)\];$')


def mermaid_edges(text: str) -> set[tuple[str, str, str]]:
    """Source, relation and target of each reference that is drawn."""
    head, *lines = text.splitlines()
    assert head == "graph LR"
    found = [MERMAID.fullmatch(line) for line in lines]
    return {(edge[1], name, edge[3]) for edge in found if edge for name in edge[2].split("<br/>")}


def dot_edges(text: str) -> set[tuple[str, str, str]]:
    """The same of DOT."""
    lines = text.splitlines()
    assert (lines[0], lines[-1]) == ("digraph references {", "}")
    found = [DOT.fullmatch(line) for line in lines]
    return {(edge[1], name, edge[2]) for edge in found if edge for name in edge[3].split(r"\n")}


def test_every_reference_is_drawn(spec: Spec) -> None:
    everything = {(item.source, item.name, item.target) for item in RELATIONS}
    assert mermaid_edges(graph(spec)) == everything
    assert dot_edges(graph(spec, "dot")) == everything


def test_some_collections_and_what_is_between_them(spec: Spec) -> None:
    few = {"Tickets", "Companies", "Resources", "Tags"}
    between = {(item.source, item.name, item.target) for item in RELATIONS if {item.source, item.target} <= few}
    assert between
    for format, edges in (("mermaid", mermaid_edges), ("dot", dot_edges)):
        text = graph(spec, format, sorted(few))  # type: ignore[arg-type]
        assert edges(text) == between
        assert "Tags" in text  # which refers to none of them, and none to it


def test_how_strong_a_reference_is_shows(spec: Spec) -> None:
    lines = graph(spec, only=["Contacts", "Companies", "Tickets"]).splitlines()
    assert "  Contacts ==>|company| Companies" in lines  # below
    assert "  Tickets -->|company| Companies" in lines  # required
    assert "  Tickets -.->|contact<br/>created_by_contact| Contacts" in lines


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", "--only", "Tickets, Companies", "--format", "dot"]) == 0
    printed = capsys.readouterr().out
    assert dot_edges(printed)
    file = tmp_path / "graph.dot"
    assert (
        main(["graph", "--spec", str(ROOT / "spec"), "--only", "Tickets,Companies", "--format", "dot", "--out", str(file)]) == 0
    )
    assert file.read_text("utf-8") == printed
    assert main(["graph", "--only", "Tickts"]) == 2
    assert "no collection is called Tickts; did you mean Tickets" in capsys.readouterr().err
    assert main(["graph", "--out", str(tmp_path / "nowhere" / "x")]) == 2


def test_the_document_shows_the_picture_that_the_command_draws(spec: Spec) -> None:
    text = DOCUMENT.read_text("utf-8")
    command = re.search(r"--only (\S+)", text)
    shown = re.search(r"```mermaid\n(.*?)```", text, re.DOTALL)
    assert command
    assert shown
    assert shown[1] == graph(spec, only=command[1].split(",")), "run the command that stands above the picture"


def test_every_example_of_the_document_is_type_checked() -> None:
    text = "\n".join(file.read_text("utf-8") for file in ACCEPTED)
    lines = _example_lines(DOCUMENT)
    assert len(lines) > 20
    assert [line for line in lines if line not in text] == []
