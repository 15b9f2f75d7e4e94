"""What the generator prints: the same text every time, nothing in a template without effect, and a tiny package word for word.

The tiny package is kept in ``tests/golden/tiny``, each file with ``.txt`` behind its name so that no tool takes it for ours.
When a template or a rule was changed on purpose, write it anew and read the difference::

    UPDATE_GOLDEN=1 .venv/bin/python -m pytest tests/test_emit.py -k golden
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import pytest
from attrs import evolve
from jinja2 import DictLoader, FunctionLoader

from autotask_codegen.cli import main
from autotask_codegen.emit import Printer, difference, emit, write_package
from autotask_runtime.metadata import Entity, Field, Picklist, PicklistValue, Spec, load_spec
from autotask_runtime.metadata.spec import ShapeField, Source
from autotask_runtime.metadata.types import Deprecated, FieldType, Operation

from .shared_metadata import ROOT, SPEC

GENERATED = ROOT / "generated"
GOLDEN = Path(__file__).parent / "golden" / "tiny"
TEMPLATES = {
    file.name: file.read_text(encoding="utf-8")
    for file in files("autotask_codegen").joinpath("templates").iterdir()
    if file.is_file()
}
ID = Field(type="int64", required=True, read_only=True)


def picklist(*labels: str, open: bool = False) -> Picklist:
    values = tuple(PicklistValue(value=str(number), label=label, system=True) for number, label in enumerate(labels, 1))
    return Picklist(open=open, values=values)


SHADES = Picklist(
    parent_field="status",
    values=(PicklistValue(value="1", label="Pale", parent="1"), PicklistValue(value="2", label="Any")),
)


# Written at its root: user-defined fields, picklists, references, and each rule a field can have.
GADGETS = Entity(
    collection="Gadgets",
    name="Gadget",
    user_defined_fields=True,
    routes={
        "Gadgets": "PATCH POST PUT",
        "Gadgets/query": "GET POST",
        "Gadgets/query/count": "GET POST",
        "Gadgets/{id}": "DELETE GET",
        "Gadgets/{id}/GadgetManual": {"GET": Operation(answer="ManualResultModel")},
        "Gadgets/{id}/settings": {
            "GET": Operation(answer="SettingsModel"),
            "PUT": Operation(answer="OperationResultModel", body="SettingsModel"),
        },
        "Gadgets/{id}/settings/owners": {"POST": Operation(answer="Strange", body="OwnersModel")},
        "Gadgets/{id}/settings/owners/{ownerId}": {"DELETE": Operation(answer="OperationResultModel")},
        "Gadgets/{id}/Logs/{year}": {"GET": Operation(answer="ItemQueryResultModel[GadgetLog]")},
    },
    fields={
        "id": ID,
        "name": Field(type="string", length=1200, required=True, soap_name="Title", label='What it is "called"'),
        "status": Field(type="int32", required=True, picklist=picklist("New", "In Progress", "Done & dusted", "2nd line")),
        "mood": Field(type="int32", picklist=picklist("Good", "good", open=True)),
        "shade": Field(type="int32", picklist=SHADES, resend=True),
        "channel": Field(type="string", picklist=Picklist(values=(PicklistValue(value="WEB", label="Web"),))),
        "parentGadgetID": Field(type="int64", reference="Gadget"),
        "openedOn": Field(type="datetime", required=True, read_only=True),
        "serialNumber": Field(type="string", read_only=True, queryable=False),
        "price": Field(type="double"),
        "isActive": Field(type="boolean"),
        "photo": Field(type="bytes", queryable=False),
        "class": Field(type="string"),
    },
)
# Written below its parent, with a field for the parent's id.
NOTES = Entity(
    collection="GadgetNotes",
    name="GadgetNote",
    parent_field="gadgetID",
    routes={
        "GadgetNotes/query": "GET POST",
        "GadgetNotes/{id}": "GET",
        "Gadgets/{parentId}/Notes": "GET PATCH POST PUT",
        "Gadgets/{parentId}/Notes/{id}": "DELETE GET",
    },
    fields={"id": ID, "gadgetID": Field(type="int64", reference="Gadget"), "title": Field(type="string", required=True)},
)
# Below its parent without a field for the parent's id, and listed there because it cannot be queried. Its tenant's user-defined
# fields are known.
READINGS = Entity(
    collection="GadgetReadings",
    name="GadgetReading",
    user_defined_fields=True,
    routes={"Gadgets/{parentId}/Readings": "GET PATCH POST PUT", "Gadgets/{parentId}/Readings/{id}": "DELETE GET"},
    fields={"id": ID, "value": Field(type="double", required=True)},
    udfs={
        "Site Code": Field(type="string", length=20, required=True, description='Where "it" was\nread'),
        "2nd reader": Field(type="string", required=True, default="nobody"),
        "Quality": Field(type="string", picklist=picklist("Good", "Poor")),
        "Checked on": Field(type="datetime", read_only=True),
    },
)
# Read only.
LOGS = Entity(
    collection="GadgetLogs",
    name="GadgetLog",
    routes={"GadgetLogs/query": "GET POST", "GadgetLogs/{id}": "GET"},
    fields={"id": ID, "gadgetID": Field(type="int64", reference="Gadget"), "text": Field(type="string")},
)
# Files, and a verb that looks like a collection.
FILES = Entity(
    collection="GadgetAttachments",
    name="GadgetAttachment",
    parent_field="gadgetID",
    routes={"Gadgets/{parentId}/Attachments": "GET POST", "Gadgets/{parentId}/Attachments/{id}": "DELETE GET"},
    fields={"id": ID, "gadgetID": Field(type="int64"), "title": Field(type="string", required=True), "data": Field(type="bytes")},
)
RECALL = Entity(
    collection="GadgetsRecall",
    name="GadgetsRecall",
    parent_field="gadgetID",
    sources=("tiny",),
    routes={"Gadgets/{parentId}/Recall": "POST"},
    fields={
        "gadgetID": Field(type="int64"),
        "reason": Field(type="string", required=True),
        "until": Field(type="datetime", sources=("elsewhere",)),
    },
)
SHAPES = {
    "ManualResultModel": {"text": ShapeField(type="string")},
    "SettingsModel": {
        "isLoud": ShapeField(type="boolean"),
        "owners": ShapeField(type="int32", many=True),
        "picture": ShapeField(type="Byte", many=True),
    },
    "OwnersModel": {"owners": ShapeField(type="int32", many=True)},
    "OperationResultModel": {"itemId": ShapeField(type="Object")},
    "ItemQueryResultModel[GadgetLog]": {"item": ShapeField(type="GadgetLogModel")},
    "Strange": {"thing": ShapeField(type="Object")},
}
TINY = Spec(
    sources={"tiny": Source(kind="swagger", digest="0123456789abcdef", what="Gadgets")},
    entities={entity.collection: entity for entity in (FILES, LOGS, NOTES, READINGS, RECALL, GADGETS)},
    shapes=SHAPES,
)


@pytest.fixture(scope="module")
def committed() -> Spec:
    return load_spec(SPEC)


def texts_in(folder: Path) -> dict[str, str]:
    """Every file of a package."""
    found = (file for file in sorted(folder.rglob("*")) if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes().decode() for file in found}


# The same text every time


def test_two_runs_give_the_same_text(committed: Spec) -> None:
    assert emit(committed) == emit(load_spec(SPEC))


def test_what_is_committed_is_what_the_spec_gives(committed: Spec) -> None:
    assert emit(committed) == texts_in(GENERATED / "autotask")


@pytest.mark.uncounted
@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "POSIX", "LANG": "tr_TR.UTF-8", "TZ": "America/St_Johns", "PYTHONUTF8": "0"},
    ],
    ids=lambda item: f"seed {item['PYTHONHASHSEED']}",
)
def test_surroundings_change_nothing(tmp_path: Path, surroundings: dict[str, str]) -> None:
    script = Path(sys.executable).with_name("autotask-codegen")
    done = subprocess.run(
        [script, "generate", "--spec", SPEC, "--out", tmp_path],
        cwd=tmp_path,
        env={**os.environ, **surroundings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert texts_in(tmp_path / "autotask") == texts_in(GENERATED / "autotask")


def test_the_order_in_which_entities_are_given_changes_no_entity() -> None:
    turned = evolve(TINY, entities=dict(reversed(TINY.entities.items())))
    one, two = emit(TINY, "tiny"), emit(turned, "tiny")
    assert {name: text for name, text in one.items() if name.startswith("entities/")} == {
        name: text for name, text in two.items() if name.startswith("entities/")
    }


def test_lines_end_in_one_newline_and_no_blanks(committed: Spec) -> None:
    for name, text in emit(committed).items():
        assert not text or (text.endswith("\n") and not text.endswith("\n\n")), name
        assert "\r" not in text, name
        assert [line for line in text.split("\n") if line != line.rstrip()] == [], name


def test_files_are_written_with_the_newlines_they_have(tmp_path: Path) -> None:
    write_package(emit(TINY, "tiny"), tmp_path / "tiny")
    assert texts_in(tmp_path / "tiny") == emit(TINY, "tiny")


# generate --check


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A copy of generated/."""
    shutil.copytree(GENERATED, tmp_path / "out", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "out"


def check(out: Path) -> int:
    return main(["generate", "--spec", str(SPEC), "--out", str(out), "--check"])


def test_check_passes_on_what_is_committed(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(out) == 0
    assert capsys.readouterr() == ("", "")


def test_check_passes_over_what_python_leaves_behind(out: Path) -> None:
    cache = out / "autotask" / "entities" / "__pycache__"
    cache.mkdir()
    (cache / "tickets.cpython-311.pyc").write_bytes(b"")
    assert check(out) == 0


@pytest.mark.parametrize("name", ["__init__.py", "_client.py", "entities/tickets.py", "py.typed"])
def test_check_finds_an_edited_file(out: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    file = out / "autotask" / name
    file.write_bytes(file.read_bytes() + b"\n")
    before = texts_in(out)
    assert check(out) == 1
    assert capsys.readouterr() == ("", f"{file}: differs from what the spec and the templates give\n")
    assert texts_in(out) == before


def test_check_finds_other_newlines(out: Path) -> None:
    file = out / "autotask" / "errors.py"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert check(out) == 1


def test_check_finds_bytes_that_are_no_text(out: Path) -> None:
    (out / "autotask" / "errors.py").write_bytes(b"\xff\xfe")
    assert check(out) == 1


@pytest.mark.parametrize("name", ["py.typed", "entities/__init__.py", "entities/tickets.py"])
def test_check_finds_a_deleted_file(out: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (out / "autotask" / name).unlink()
    assert check(out) == 1
    assert capsys.readouterr().err == f"{out / 'autotask' / name}: missing\n"
    assert not (out / "autotask" / name).exists()


@pytest.mark.parametrize("name", ["stray.py", "entities/stray.py", "more/stray.py", "notes.txt"])
def test_check_finds_a_stray_file(out: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    file = out / "autotask" / name
    file.parent.mkdir(exist_ok=True)
    file.touch()
    assert check(out) == 1
    assert capsys.readouterr().err == f"{file}: not generated from the spec\n"
    assert file.exists()


def test_check_finds_a_package_that_is_not_there(tmp_path: Path, committed: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path / "nowhere") == 1
    assert capsys.readouterr().err.count(": missing\n") == len(emit(committed))
    assert list(tmp_path.iterdir()) == []


def test_check_finds_a_package_of_another_spec(tmp_path: Path) -> None:
    write_package(emit(TINY, "tiny"), tmp_path / "tiny")
    assert difference(emit(TINY, "tiny"), tmp_path / "tiny") == []
    fewer = evolve(TINY, entities={name: entity for name, entity in TINY.entities.items() if name != "GadgetReadings"})
    found = {Path(line.partition(": ")[0]).name for line in difference(emit(fewer, "tiny"), tmp_path / "tiny")}
    assert found == {"__init__.py", "_client.py", "_entities.py", "gadget_readings.py"}


def test_generating_mends_what_check_finds(out: Path) -> None:
    (out / "autotask" / "errors.py").unlink()
    (out / "autotask" / "stray.py").write_text('"""Stray. Generated from the API\'s metadata; do not edit."""\n', "utf-8")
    assert main(["generate", "--spec", str(SPEC), "--out", str(out)]) == 0
    assert check(out) == 0


# Every line of every template has an effect

# Between them and the tiny spec, these take every branch of the templates.
REPRESENTATIVE = ("ActionTypes", "Companies", "Contacts", "ResourceTimeOffAdditional", "TaskNotes", "TicketNotes", "Tickets")


@pytest.fixture(scope="module")
def representative(committed: Spec) -> Spec:
    """A few real entities, which refer to no others, and those of the tiny spec."""
    chosen = {name: committed.entities[name] for name in REPRESENTATIVE}
    names = {entity.name for entity in chosen.values()}
    alone = {name: evolve(entity, fields=_without_others(entity, names)) for name, entity in chosen.items()}
    rules = {name: committed.rules[name] for name in ("reference-exists", "ticket-contact-company")}
    spec = evolve(committed, entities={**alone, **TINY.entities}, shapes={**committed.shapes, **TINY.shapes}, rules=rules)
    old: dict[str, tuple[FieldType, str]] = {"caption": ("string", "name"), "tint": ("int32", "shade"), "weight": ("double", "")}
    return evolve(spec, deprecated={"Gadgets": {wire: _old_name(*said) for wire, said in old.items()}})


def _old_name(kind: FieldType, replacement: str) -> Deprecated:
    return Deprecated(type=kind, replacement=replacement, reason="r", since="0.1.0", until="9")


def _without_others(entity: Entity, names: set[str]) -> dict[str, Field]:
    return {wire: field if field.reference in names else evolve(field, reference="") for wire, field in entity.fields.items()}


def test_templates_given_by_a_loader_are_those_of_the_package(representative: Spec) -> None:
    assert emit(representative, loader=DictLoader(TEMPLATES)) == emit(representative)


class Templates:
    """The templates, which can be changed while printers that use them are at hand."""

    def __init__(self) -> None:
        self._texts: Mapping[str, str] = TEMPLATES
        self._turn = 0

    def use(self, texts: Mapping[str, str]) -> None:
        self._texts, self._turn = texts, self._turn + 1

    def source(self, name: str) -> tuple[str, None, Callable[[], bool]]:
        turn = self._turn
        return self._texts[name], None, lambda: turn == self._turn


@pytest.mark.uncounted
@pytest.mark.parametrize("template", sorted(TEMPLATES))
def test_no_line_of_a_template_can_be_deleted_unnoticed(representative: Spec, template: str) -> None:
    templates = Templates()
    loader = FunctionLoader(templates.source)
    # One of the SDK's version, and one of a version of its own.
    printers = [Printer(representative, loader=loader), Printer(representative, loader=loader, version="1")]

    def printed() -> Iterator[dict[str, str]]:
        if template == "entity.py.jinja":
            return (printers[0].modules([entity]) for entity in printers[0].entities)
        return (printer.shared() for printer in printers)

    lines = TEMPLATES[template].splitlines(keepends=True)
    whole = list(printed())
    unnoticed = []
    for number, line in enumerate(lines, 1):
        templates.use({**TEMPLATES, template: "".join(lines[: number - 1] + lines[number:])})
        try:
            same = all(texts == before for texts, before in zip(printed(), whole, strict=True))
        except Exception:  # noqa: BLE001 - a template that no longer renders was noticed
            continue
        if same:
            unnoticed.append(f"{template}:{number}: {line.rstrip()}")
    assert unnoticed == []


# The tiny package, word for word


def golden_name(name: str) -> Path:
    return GOLDEN / f"{name}.txt"


def test_the_tiny_package_is_the_golden_one() -> None:
    texts = emit(TINY, "tiny")
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for name, text in texts.items():
            golden_name(name).parent.mkdir(parents=True, exist_ok=True)
            golden_name(name).write_text(text, encoding="utf-8", newline="\n")
    assert {name.removesuffix(".txt"): text for name, text in texts_in(GOLDEN).items()} == texts


@pytest.mark.uncounted
def test_the_golden_package_passes_mypy_strict(tmp_path: Path, mypy_cache: Path) -> None:
    write_package(emit(TINY, "tiny"), tmp_path / "tiny")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(mypy_cache), "-p", "tiny"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(ROOT / "runtime"), str(tmp_path)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "Success: no issues found in 20 source files\n"
    assert done.returncode == 0
