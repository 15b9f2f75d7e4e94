"""Edits of one's own, over the spec with its patches and over a tenant's capture; and the names that they may set."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from autotask_codegen.cli import main as codegen
from autotask_codegen.emit import emit
from autotask_codegen.tenant import facts_of
from autotask_runtime.metadata import MetadataError, load_spec, overlaid

from .tenant_world import ROOT, TENANT

Edit = Mapping[str, Any]


def overlay(file: Path, *edits: Edit, reason: str = "We call it so.") -> Path:
    file.write_text(json.dumps([{"reason": reason, "edits": list(edits)}]), "utf-8")
    return file


def module(files: dict[str, str], name: str) -> str:
    return files[f"entities/{name}.py"]


def test_a_users_edit_goes_over_patches_and_tenant(tmp_path: Path) -> None:
    mine = overlay(
        tmp_path / "mine.json",
        {"op": "add", "path": "/Tickets/fields/queueID/required", "value": True},
        {"op": "test", "path": "/Tickets/udfs/Affected Site/length", "value": 100},
        {"op": "replace", "path": "/Tickets/udfs/Affected Site/length", "value": 20},
        {"op": "add", "path": "/Tickets/udfs/Affected Site/name", "value": "site"},
        {"op": "add", "path": "/Tickets/fields/title/name", "value": "subject"},
        {"op": "add", "path": "/Tickets/fields/status/picklist/values/7/name", "value": "ON_HOLD"},
    )
    ticket = facts_of(None, TENANT, [mine]).spec.entities["Tickets"]
    assert ticket.fields["queueID"].required
    assert ticket.udfs["Affected Site"].length == 20
    text = module(emit(facts_of(None, TENANT, [mine]).spec, "acme"), "tickets")
    for line in (
        "ON_HOLD = 7, 'Waiting Customer'",
        "    site = _rt.UdfValue[str]('Affected Site'",
        "    subject: str | None = None",
    ):
        assert line in text


def test_values_of_picklists_are_named_by_what_they_are(tmp_path: Path) -> None:
    values = "/Tickets/fields/status/picklist/values"
    mine = overlay(
        tmp_path / "mine.json",
        {"op": "remove", "path": f"{values}/9"},
        {"op": "add", "path": f"{values}/12", "value": {"label": "Ours"}},
        {"op": "replace", "path": f"{values}/1/label", "value": "Fresh"},
    )
    before, after = (facts_of(None, TENANT, files).spec.entities["Tickets"].fields["status"].picklist for files in ([], [mine]))
    assert before is not None
    assert after is not None
    assert [(item.value, item.label) for item in after.values][:1] == [("1", "Fresh")]
    assert {item.value for item in after.values} == {item.value for item in before.values} - {"9"} | {"12"}
    with pytest.raises(MetadataError, match="99"):
        facts_of(None, TENANT, [overlay(mine, {"op": "remove", "path": f"{values}/99"})])


def test_the_example_of_the_documents_applies(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "tenants.md").read_text("utf-8").partition("```json\n")[2].partition("```")[0]
    (tmp_path / "ours.json").write_text(text, "utf-8")
    ticket = facts_of(None, TENANT, [tmp_path / "ours.json"]).spec.entities["Tickets"]
    assert (ticket.fields["title"].name, ticket.fields["queueID"].required, ticket.udfs["Affected Site"].length) == (
        "subject",
        True,
        40,
    )
    picklist = ticket.fields["status"].picklist
    assert picklist is not None
    assert {item.value: item.name for item in picklist.values if item.name} == {"7": "ON_HOLD"}


def test_files_apply_in_order_and_folders_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    folder.mkdir()
    overlay(folder / "20-then.json", {"op": "replace", "path": "/Tickets/fields/title/length", "value": 20})
    overlay(folder / "10-first.json", {"op": "replace", "path": "/Tickets/fields/title/length", "value": 10})
    last = overlay(tmp_path / "last.json", {"op": "replace", "path": "/Tickets/fields/title/length", "value": 30})
    spec = load_spec()
    assert overlaid(spec, [folder]).entities["Tickets"].fields["title"].length == 20
    assert overlaid(spec, [folder, last]).entities["Tickets"].fields["title"].length == 30
    assert overlaid(spec, [last, folder]).entities["Tickets"].fields["title"].length == 20
    assert overlaid(spec, []) is spec
    assert overlaid(spec, [tmp_path / "ours"]).entities["Companies"] == spec.entities["Companies"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ([{"reason": "x", "edits": [{"op": "remove", "path": "/Tickets/fields/nosuch"}]}], "patch 0: .*nosuch"),
        (
            [{"reason": "x", "edits": [{"op": "replace", "path": "/Tickets/fields/nosuch/length", "value": 1}]}],
            "patch 0: .*nosuch",
        ),
        ([{"reason": "x", "edits": [{"op": "test", "path": "/Tickets/name", "value": "Task"}]}], "patch 0: .*"),
        ([{"reason": "x", "edits": [{"op": "add", "path": "", "value": {}}]}], "a path that begins with the collection"),
        ([{"reason": "x", "edits": ["add"]}], "a path that begins with the collection"),
        ([{"edits": []}], "patch 0 gives no reason"),
        ([{"reason": "", "edits": []}], "patch 0 gives no reason"),
        ([{"reason": "x"}], "patch 0: an object with a reason and a list of edits is expected"),
        ({"reason": "x", "edits": []}, "a list of patches is expected"),
        ([{"reason": "x", "edits": [{"op": "add", "path": "/Tickets/fields/title/lenght", "value": 1}]}], "mine.json: .*lenght"),
        (
            [{"reason": "x", "edits": [{"op": "replace", "path": "/Tickets/collection", "value": "Tick"}]}],
            "Tickets describes 'Tick'",
        ),
        ([{"reason": "x", "edits": [{"op": "add", "path": "/Tickets/fields/title/length", "value": "long"}]}], "mine.json: "),
    ],
)
def test_an_edit_that_cannot_be_made_is_refused(tmp_path: Path, content: Any, reason: str) -> None:
    file = tmp_path / "mine.json"
    file.write_text(json.dumps(content), "utf-8")
    with pytest.raises(MetadataError, match=reason):
        overlaid(load_spec(), [file])


def test_the_command_line_takes_several_and_generates_nothing_when_one_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = overlay(tmp_path / "good.json", {"op": "add", "path": "/Tickets/fields/title/name", "value": "subject"})
    bad = overlay(tmp_path / "bad.json", {"op": "remove", "path": "/Nothing/fields/title"})
    arguments = ["generate", "--out", str(tmp_path / "out"), "--package", "mine", "--only", "Tickets", "--overlay", str(good)]
    assert codegen([*arguments, "--overlay", str(bad)]) == 2
    assert "bad.json: patch 0" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert codegen(arguments) == 0
    assert "    subject: str | None = None" in (tmp_path / "out" / "mine" / "entities" / "tickets.py").read_text("utf-8")
    assert codegen([*arguments, "--overlay", str(tmp_path / "nothing.json")]) == 2
    assert "nothing.json: no such file" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["status", "a b", "class"])
def test_a_name_that_cannot_be_a_fields_is_refused(tmp_path: Path, name: str) -> None:
    mine = overlay(tmp_path / "mine.json", {"op": "add", "path": "/Tickets/fields/title/name", "value": name})
    with pytest.raises(MetadataError, match="Tickets"):
        emit(overlaid(load_spec(), [mine]), "mine")
