"""``autotask-codegen diff`` as people run it: any mix of sides, three formats, and what its exit codes say."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from autotask_codegen.cli import main
from autotask_codegen.diff.sides import load_sides
from autotask_runtime.metadata import PicklistValue, Spec
from autotask_runtime.metadata.capture import field_to_wire
from autotask_runtime.metadata.changes import apply, changes_from_json, without_sources
from autotask_runtime.metadata.redaction import hide_labels, hide_user_defined
from autotask_runtime.metadata.spec import Source, dump_spec

from .shared_metadata import DOCUMENT_2024, DOCUMENT_2026, ROOT, SAMPLE_TENANT, SPEC, contents, needs
from .test_inline_spec import NUMBER, TEXT, choices, entity, spec_of

COMMITTED = ROOT / "docs" / "api-changes"
BREAKING, DONE, BAD = 1, 0, 2


def written(folder: Path, spec: Spec) -> Path:
    dump_spec(evolve(spec, sources={folder.name: Source(kind="swagger", digest="0")}), folder)
    return folder


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Gadgets with a size and a kind."""
    fields = {"size": TEXT, "kind": choices("Small", "Large")}
    return written(tmp_path / "old", spec_of(entity("Gadgets", "Gadget", fields), *many(True)))


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """Gadgets without a size, of kinds with other names, and with a weight."""
    fields = {"kind": choices("Small", "Huge"), "weight": NUMBER}
    return written(tmp_path / "new", spec_of(entity("Gadgets", "Gadget", fields), *many(False)))


def many(user_defined: bool) -> list[Any]:
    """What is the same in many collections is told once."""
    names = ("Alpha", "Beta", "Delta", "Gamma")
    return [evolve(entity(f"{name}s", name), user_defined_fields=user_defined) for name in names]


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = DONE) -> str:
    assert main(["diff", *map(str, arguments)]) == code
    captured = capsys.readouterr()
    assert bool(captured.err) == (code == BAD)
    return captured.err if code == BAD else captured.out


# Text


def test_the_worst_is_told_first_in_pythons_names(old: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, old, new).splitlines() == [
        "old (spec) → new (spec): 6 breaking, 0 risky, 1 safe",
        "",
        "Gadgets",
        "! breaking: GadgetKind.LARGE → GadgetKind.HUGE is renamed",
        "    breaks GadgetKind.LARGE",
        "! breaking: Gadget.size is gone",
        "    breaks at.gadgets.create(size=…), at.gadgets.replace(size=…), at.gadgets.update(size=…)",
        "",
        "! breaking: 4 times: has no user-defined fields any more",
        "    at.alphas, at.betas, at.deltas, at.gammas",
        "    for example Alpha.q.udf(…), at.alphas.create(udf=…), at.alphas.replace(udf=…), at.alphas.update(udf=…)",
        "",
        "Gadgets",
        "  safe: Gadget.weight is new",
    ]


def test_of_what_is_alike_the_first_names_are_told_to_people_and_all_to_tools(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [f"Item{letter}" for letter in "ABCDEFGHIJK"]
    old, new = (
        written(
            tmp_path / side, spec_of(*(evolve(entity(f"{name}s", name), user_defined_fields=side == "old") for name in names))
        )
        for side in ("old", "new")
    )
    first = [f"at.item_{letter}s" for letter in "abcdefgh"]
    assert f"    {', '.join(first)} and 3 more\n" in run(capsys, old, new)
    assert f"\n{', '.join(f'`{name}`' for name in first)} and 3 more\n" in run(capsys, old, new, "--format", "markdown")
    assert len(json.loads(run(capsys, old, new, "--format", "json"))["changes"]) == 11


def test_nothing_but_the_counts_is_told_of_two_that_are_the_same(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, old, old) == "old (spec) → old (spec): 0 breaking, 0 risky, 0 safe\n"


def test_only_shows_levels_and_counts_all(old: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = run(capsys, old, new, "--only", "safe", "--only", "risky")
    assert "Gadget.weight" in shown
    assert "Gadget.size" not in shown
    assert shown.startswith("old (spec) → new (spec): 6 breaking, 0 risky, 1 safe\n")


# Exit codes


def test_strict_fails_where_anything_is_breaking(old: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, old, new, "--strict", code=BREAKING)
    run(capsys, old, new, "--strict", "--only", "safe", code=BREAKING)
    run(capsys, old, old, "--strict")
    run(capsys, old, new)


@pytest.mark.parametrize("side", ["old", "new"])
def test_a_side_that_is_not_there_is_bad_input(old: Path, side: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    absent = tmp_path / "absent"
    sides = (absent, old) if side == "old" else (old, absent)
    assert run(capsys, *sides, code=BAD) == f"autotask-codegen: {absent}: no such file\n"


def test_a_folder_of_neither_kind_is_bad_input(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert "not a capture folder" in run(capsys, old, tmp_path / "empty", code=BAD)


def test_a_document_of_another_kind_is_bad_input(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "other.json").write_text('{"openapi": "3.0.0"}')
    assert "Autotask publishes Swagger 2.0" in run(capsys, tmp_path / "other.json", old, code=BAD)


def test_bad_input_leaves_the_file_that_is_there(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "changes.md"
    out.write_text("before")
    run(capsys, old, tmp_path / "absent", "--out", out, code=BAD)
    assert out.read_text() == "before"


def test_a_file_takes_the_place_of_another_and_nothing_is_left_beside(
    old: Path, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out" / "changes.txt"
    out.parent.mkdir()
    out.write_text("before")
    assert run(capsys, old, new, "--out", out) == ""
    assert out.read_text().startswith("old (spec) → new (spec): 6 breaking")
    assert [file.name for file in out.parent.iterdir()] == ["changes.txt"]


def test_a_folder_is_no_file_to_write(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").mkdir()
    assert "a folder, where the file's own name is expected" in run(capsys, old, old, "--out", tmp_path / "out", code=BAD)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_is_not_there_is_bad_input(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "No such file" in run(capsys, old, old, "--out", tmp_path / "absent" / "a.txt", code=BAD)


# Markdown


def test_markdown_marks_what_breaks(old: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = run(capsys, old, new, "--format", "markdown")
    assert text.startswith("# old → new\n")
    assert "| field removed | 1 |  |  |" in text
    assert "| **all** | **6** | **0** | **1** |" in text
    assert "### ⚠ 4 times: has no user-defined fields any more\n\n`at.alphas`, `at.betas`, `at.deltas`, `at.gammas`" in text
    assert "- ⚠ `Gadget.size` is gone. Breaks `at.gadgets.create(size=…)`" in text
    assert text.index("## ⚠ Breaking") < text.index("## Safe")
    assert "- `Gadget.weight` is new\n" in text


def test_labels_of_a_tenant_cannot_end_what_they_stand_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def of(label: str) -> Spec:
        kind = evolve(choices("A"), type="string")
        assert kind.picklist
        odd = PicklistValue(value="`1`", label=label)
        return spec_of(entity("Gadgets", "Gadget", {"kind": evolve(kind, picklist=evolve(kind.picklist, values=(odd,)))}))

    old, new = written(tmp_path / "a", of("A")), written(tmp_path / "b", of("[x](y)\n## <b>*|"))
    (line,) = (line for line in run(capsys, old, new, "--format", "markdown").splitlines() if "Gadget.kind" in line)
    assert line == r"- `Gadget.kind value '1'` is called '\[x\](y)\\n\#\# \<b\>\*\|' now, 'A' before"


# JSON


def test_json_is_all_that_is_needed_to_make_the_changes(old: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(run(capsys, old, new, "--format", "json"))
    assert (told["old"]["name"], told["old"]["kind"], len(told["old"]["digest"])) == ("old", "spec", 64)
    assert told["counts"] == {"breaking": 6, "risky": 0, "safe": 1}
    gone = next(row for row in told["changes"] if row["kind"] == "field removed")
    assert gone["path"] == ["entities", "Gadgets", "fields", "size"]
    assert gone["before"] == {"type": "string"}
    assert "after" not in gone
    assert gone["python"]["subject"] == "Gadget.size"
    before, after = load_sides(old, new)
    made = apply(before.spec, changes_from_json(told["changes"]))
    assert without_sources(made) == without_sources(after.spec)


def test_json_without_changes_is_json(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(run(capsys, old, old, "--format", "json"))["changes"] == []


# Captures


def captured(folder: Path, **facts: Any) -> Path:
    """What a tenant's zone answers about its gadgets."""
    folder.mkdir()
    info = {"name": "Gadget", "canCreate": True, "canQuery": True, "canUpdate": True, "canDelete": True}
    rows = [field_to_wire(name, fact) for name, fact in facts.items()]
    value = {"entityInformation": {"info": info}, "fields": {"fields": rows}, "userDefinedFields": {"fields": []}}
    (folder / "Gadgets.json").write_text(json.dumps(value))
    return folder


def test_a_capture_is_laid_over_the_spec_that_it_is_compared_with(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    acme = captured(tmp_path / "acme", size=evolve(TEXT, length=10), kind=choices("Small", "Large", "Odd"))
    shown = run(capsys, old, acme)
    assert shown.startswith("old (spec) → acme (capture): 0 breaking, 1 risky, 1 safe\n")
    assert "? risky: Gadget.size has at most 10 characters now, no limit before" in shown
    assert "  safe: GadgetKind.ODD (Odd) is new" in shown


def test_two_captures_are_laid_over_the_spec_that_is_named(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = captured(tmp_path / "one", size=TEXT, kind=choices("Small", "Large"))
    two = captured(tmp_path / "two", size=evolve(TEXT, required=True), kind=choices("Small"))
    shown = run(capsys, one, two, "--spec", old)
    assert "! breaking: Gadget.size is required now" in shown
    assert "! breaking: GadgetKind.LARGE (Large) is gone" in shown


def also(folder: Path, collection: str, *labels: str, redacted: bool = False, **udfs: Any) -> Path:
    """Another collection of the same tenant, with a kind and user-defined fields; all of its captures are redacted or none."""
    info = {"name": collection.removesuffix("s"), "canCreate": True, "canQuery": True, "hasUserDefinedFields": True}
    fields = {"fields": [field_to_wire("kind", choices(*labels))]}
    own = {"fields": [{**field_to_wire(name, fact), "name": name} for name, fact in udfs.items()]}
    folder.mkdir(exist_ok=True)
    value = {
        "entityInformation": {"info": info},
        "fields": hide_labels(fields) if redacted else fields,
        "userDefinedFields": hide_user_defined(own) if redacted else own,
    }
    (folder / f"{collection}.json").write_text(json.dumps(value))
    (folder / "capture-manifest.json").write_text(json.dumps({"redacted": redacted}))
    return folder


@pytest.fixture
def public(tmp_path: Path) -> Path:
    """The spec that tenants are laid over."""
    both = (evolve(entity(f"{name}s", name, {"kind": NUMBER}), user_defined_fields=True) for name in ("Gadget", "Widget"))
    return written(tmp_path / "public", spec_of(*both))


@pytest.mark.parametrize("back", [False, True])
def test_collections_that_were_not_captured_are_not_compared(
    public: Path, tmp_path: Path, back: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = also(also(tmp_path / "whole", "Gadgets", "Small", Code=TEXT), "Widgets", "Blue", Room=TEXT)
    part = also(tmp_path / "part", "Gadgets", "Small", Code=TEXT)
    shown = run(capsys, *((part, whole) if back else (whole, part)), "--spec", public)
    assert shown.splitlines()[0].endswith(": 0 breaking, 0 risky, 0 safe")
    assert shown.splitlines()[1:] == ["part: 1 collection was not captured and is not compared"]
    other = also(tmp_path / "other", "Gadgets", "Huge", Code=TEXT)
    sides = (other, whole) if back else (whole, other)
    assert run(capsys, *sides, "--spec", public).startswith(
        f"{sides[0].name} (capture) → {sides[1].name} (capture): 1 breaking, 0 risky, 0 safe\n"
    )
    told = json.loads(run(capsys, *sides, "--spec", public, "--format", "json"))
    assert told["notes"] == ["other: 1 collection was not captured and is not compared"]
    before, after = load_sides(*sides, public)
    assert without_sources(apply(before.spec, changes_from_json(told["changes"]))) == without_sources(after.spec)
    assert "\nother: 1 collection was not captured and is not compared.\n\n" in run(
        capsys, *sides, "--spec", public, "--format", "markdown"
    )


@pytest.mark.parametrize("back", [False, True])
def test_words_that_a_capture_hides_are_not_compared(
    public: Path, tmp_path: Path, back: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    full = also(tmp_path / "full", "Gadgets", "Small", "Large", Code=TEXT, Floor=NUMBER)
    red = also(tmp_path / "red", "Gadgets", "Small", "Large", redacted=True, Code=TEXT, Floor=NUMBER)
    shown = run(capsys, *((red, full) if back else (full, red)), "--spec", public)
    assert shown.splitlines() == [
        f"{'red' if back else 'full'} (capture) → {'full' if back else 'red'} (capture): 0 breaking, 0 risky, 0 safe",
        "red is redacted: labels that the tenant made and user-defined fields are not compared",
    ]
    also(red, "Gadgets", "Small", redacted=True)
    shown = run(capsys, *((red, full) if back else (full, red)), "--spec", public)
    assert "GadgetKind.LARGE (Large) is " + ("new" if back else "gone") in shown
    assert "udf" not in shown


# The API's own documents


@pytest.mark.uncounted
@needs(DOCUMENT_2024, DOCUMENT_2026)
@pytest.mark.parametrize(("format", "ending"), [("markdown", "md"), ("json", "json")])
def test_the_committed_report_is_what_the_command_gives(format: str, ending: str, tmp_path: Path) -> None:
    out = tmp_path / "report"
    assert main(["diff", str(DOCUMENT_2024), str(DOCUMENT_2026), "--format", format, "--out", str(out)]) == DONE
    assert out.read_text() == (COMMITTED / f"2024-04-to-2026-06.{ending}").read_text()


def test_the_committed_report_names_no_place_of_a_machine() -> None:
    for file in COMMITTED.iterdir():
        assert not re.search(r"(^|[\s\"'`(])/(work|home|root|tmp|Users)/", file.read_text()), file.name


@pytest.mark.uncounted
@needs(DOCUMENT_2026, SAMPLE_TENANT)
def test_any_mix_of_sides_is_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, SPEC, DOCUMENT_2026, "--strict").endswith(": 0 breaking, 0 risky, 0 safe\n")
    assert " (swagger) → sample-tenant (capture): " in run(capsys, DOCUMENT_2026, SAMPLE_TENANT)


@needs(DOCUMENT_2024, SAMPLE_TENANT)
@pytest.mark.parametrize("back", [False, True])
def test_a_part_of_a_tenant_is_compared_with_a_document(tmp_path: Path, back: bool, capsys: pytest.CaptureFixture[str]) -> None:
    part = tmp_path / "part"
    part.mkdir()
    shutil.copy(SAMPLE_TENANT / "Tickets.json", part)
    shown = run(capsys, *((part, DOCUMENT_2024) if back else (DOCUMENT_2024, part)), "--only", "breaking")
    assert "part: 158 collections were not captured and are not compared" in shown
    assert "BillingItem." not in shown


@needs(SAMPLE_TENANT)
def test_a_capture_that_lost_a_file_is_compared_by_the_rest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part = tmp_path / "part"
    shutil.copytree(SAMPLE_TENANT, part)
    (part / "Tickets.json").unlink()
    before = contents(part)
    assert run(capsys, SAMPLE_TENANT, part).splitlines() == [
        "sample-tenant (capture) → part (capture): 0 breaking, 0 risky, 0 safe",
        "part: 1 collection was not captured and is not compared",
    ]
    assert contents(part) == before
