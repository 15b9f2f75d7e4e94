"""Metadata that cannot be used: exit code 2, one line that names the file and the place, and nothing on disk has changed."""

import copy
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import autotask_runtime.metadata.spec as spec_module
from autotask_codegen.cli import main
from autotask_runtime import extras
from autotask_runtime.metadata import load_spec

from .shared_metadata import contents

Json = dict[str, Any]
Change = Callable[[Json], object]
CONSOLE_SCRIPT = Path(sys.executable).with_name("autotask-codegen")
QUERY = "/V1.0/Things/query"
ROUTE = "/paths/~1V1.0~1Things~1query/get"


# A document, a capture and a spec that are good, and as small as can be


def call(answer: str = "", body: str = "") -> Json:
    response = {"schema": {"$ref": f"#/definitions/{answer}"}} if answer else {}
    given = [{"name": "model", "in": "body", "schema": {"$ref": f"#/definitions/{body}"}}] if body else []
    return {"tags": ["Things"], "parameters": given, "responses": {"200": response}}


DOCUMENT: Json = {
    "swagger": "2.0",
    "info": {"title": "An API"},
    "paths": {
        "/V1.0/Things": {"post": call("OperationResultModel", "ThingModel")},
        "/V1.0/Things/{id}": {"get": call("ItemQueryResultModel[ThingModel,Thing]")},
        QUERY: {"get": call("QueryActionResult[ThingModel,Thing]")},
        "/V1.0/Things/entityInformation": {"get": call()},
    },
    "definitions": {
        "ThingModel": {
            "type": "object",
            "properties": {"id": {"type": "integer", "format": "int64"}, "name": {"type": "string"}},
        },
        "OperationResultModel": {"type": "object", "properties": {"itemId": {"type": "object"}}},
        "ItemQueryResultModel[ThingModel,Thing]": {
            "type": "object",
            "properties": {"item": {"$ref": "#/definitions/ThingModel"}},
        },
        "QueryActionResult[ThingModel,Thing]": {
            "type": "object",
            "properties": {"items": {"type": "array", "items": {"$ref": "#/definitions/ThingModel"}}},
        },
    },
}
CAPTURE: Json = {
    "entityInformation": {"info": {"name": "Thing", "canCreate": True, "canQuery": True, "userAccessForCreate": "All"}},
    "fields": {
        "fields": [
            {"name": "id", "dataType": "long", "length": 0, "isRequired": True, "isReadOnly": True},
            {"name": "name", "dataType": "string", "length": 20, "isRequired": True, "isReadOnly": False, "isPickList": False},
            {
                "name": "kind",
                "dataType": "integer",
                "isPickList": True,
                "picklistValues": [{"value": "1", "label": "One", "isSystem": True}],
            },
        ]
    },
    "userDefinedFields": {"fields": []},
}
ENTITY: Json = {
    "collection": "Things",
    "name": "Thing",
    "sources": ["document"],
    "routes": {"Things": "PATCH POST", "Things/query": "GET POST", "Things/{id}": "DELETE GET"},
    "fields": {
        "id": {"type": "int64", "required": True, "read_only": True},
        "name": {"type": "string", "length": 20, "required": True},
        "kind": {"type": "int32", "picklist": {"values": [{"value": "1", "label": "One", "system": True}]}},
        "parentThingID": {"type": "int64", "reference": "Thing"},
    },
}
PATCH: Json = {"reason": "It is shorter.", "edits": [{"op": "add", "path": "/Things/fields/name/length", "value": 10}]}
SPEC: Json = {
    "entities/Things.json": ENTITY,
    "sources.json": {"document": {"kind": "swagger", "digest": "00", "what": "An API"}},
    "services.json": {},
    "shapes.json": {},
}
PATCHED: Json = {**SPEC, "patches/010-length.json": [PATCH]}


def write_json(path: Path, value: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())


OURS = b'"""Gone. Generated from the API\'s metadata; do not edit."""\n'


def write_files(root: Path, files: Json) -> Path:
    root.mkdir(parents=True)
    for name, value in files.items():
        write_json(root / name, value)
    return root


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A good spec folder, which no failure may change."""
    return write_files(tmp_path / "spec", PATCHED)


class Untouched:
    """Everything below a folder is the same afterwards, scratch folders included."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def __enter__(self) -> None:
        self.files = contents(self.root)
        self.names = sorted(self.root.rglob("*"))

    def __exit__(self, failed: object, *_: object) -> None:
        if failed:
            return  # what failed says more than what was then left behind
        assert sorted(self.root.rglob("*")) == self.names
        assert contents(self.root) == self.files


def refusal(*arguments: object) -> str:
    """The line that main() prints when it refuses."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([str(argument) for argument in arguments])
    assert code == 2, err.getvalue()
    assert out.getvalue() == ""
    return one_line(err.getvalue())


def one_line(text: str) -> str:
    assert text.startswith("autotask-codegen: ")
    assert text.endswith("\n")
    assert len(text.splitlines()) == 1
    assert "Traceback" not in text
    return text


def changed(value: Json, change: Change) -> Json:
    """A copy that was changed in place."""
    result = copy.deepcopy(value)
    change(result)
    return result


def test_the_good_inputs_of_this_module_are_good(tmp_path: Path) -> None:
    write_json(tmp_path / "openapi.json", DOCUMENT)
    write_files(tmp_path / "capture", {"Things.json": CAPTURE})
    spec = tmp_path / "spec"
    assert main(["import", str(tmp_path / "openapi.json"), "--spec", str(spec)]) == 0
    assert main(["enrich", str(tmp_path / "capture"), "--spec", str(spec)]) == 0
    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 0
    write_files(tmp_path / "other", PATCHED)
    assert main(["generate", "--spec", str(tmp_path / "other"), "--out", str(tmp_path / "out")]) == 0


# Swagger documents

BAD_BYTES = {
    "empty": (b"", "the file is empty"),
    "blank": (b" \n\t", "the file is empty"),
    "truncated": (json.dumps(DOCUMENT).encode()[:300], "line 1, column "),
    "truncated on line 3": (json.dumps(DOCUMENT, indent=1).encode()[:30], "line 3, column "),
    "not JSON": (b"swagger: '2.0'\n", "line 1, column 1"),
    "not UTF-8": (b'{"swagger": "2.0", "info": {"title": "\xe9t\xe9"}}', "byte 38: not UTF-8"),
    "nested too deeply": (b"[" * 100_000 + b"]" * 100_000, ""),
    "a number of 5,000 digits": (b'{"swagger": ' + b"1" * 5_000 + b"}", ""),
    "a list": (b'[{"swagger": "2.0"}]', "not a swagger document"),
    "a number": (b"7", "not a swagger document"),
    "null": (b"null", "not a swagger document"),
    "an object without swagger": (b'{"paths": {}}', "not a swagger document"),
    "OpenAPI 3": (b'{"openapi": "3.0.1", "info": {}, "paths": {}}', "OpenAPI 3.0.1"),
    "Swagger 1.2": (b'{"swagger": "1.2", "paths": {}}', "not a swagger document"),
}


@pytest.mark.parametrize(("data", "reason"), BAD_BYTES.values(), ids=BAD_BYTES)
def test_a_file_that_is_no_swagger_document_is_refused(tmp_path: Path, spec: Path, data: bytes, reason: str) -> None:
    file = tmp_path / "openapi.json"
    file.write_bytes(data)
    with Untouched(tmp_path):
        line = refusal("import", file, "--spec", spec)
    assert f"{file}: " in line
    assert reason in line


def thing(document: Json) -> Json:
    model: Json = document["definitions"]["ThingModel"]
    return model


def query(document: Json) -> Json:
    operation: Json = document["paths"][QUERY]["get"]
    return operation


BAD_NODES: dict[str, tuple[Change, str]] = {
    "definitions missing": (lambda d: d.pop("definitions"), "/definitions is missing"),
    "definitions a list": (lambda d: d.update(definitions=[]), "/definitions is a list"),
    "definition a list": (lambda d: d["definitions"].update(ThingModel=[]), "/definitions/ThingModel is a list"),
    "properties a list": (lambda d: thing(d).update(properties=[1]), "/definitions/ThingModel"),
    "property a text": (lambda d: thing(d)["properties"].update(name="x"), "/definitions/ThingModel"),
    "property null": (lambda d: thing(d)["properties"].update(name=None), "/definitions/ThingModel"),
    "type a number": (lambda d: thing(d)["properties"].update(name={"type": 7}), "/definitions/ThingModel"),
    "items a text": (lambda d: thing(d)["properties"].update(name={"type": "array", "items": "x"}), "/definitions/ThingModel"),
    "type unknown": (lambda d: thing(d)["properties"].update(name={"type": "date"}), "ThingModel"),
    "format unknown": (lambda d: thing(d)["properties"].update(name={"type": "number", "format": "decimal"}), "ThingModel"),
    "$ref to nothing": (
        lambda d: thing(d)["properties"].update(name={"$ref": "#/definitions/Gone"}),
        "/definitions/ThingModel/properties/name refers to '#/definitions/Gone'",
    ),
    "$ref to another document": (
        lambda d: query(d)["responses"]["200"].update(schema={"$ref": "other.json#/definitions/ThingModel"}),
        f"{ROUTE}/responses/200/schema refers to 'other.json#/definitions/ThingModel'",
    ),
    "$ref a number": (lambda d: thing(d)["properties"].update(name={"$ref": 7}), "/definitions/ThingModel"),
    "paths missing": (lambda d: d.pop("paths"), "/paths is missing"),
    "paths empty": (lambda d: d.update(paths={}), "/paths is empty"),
    "paths a list": (lambda d: d.update(paths=[]), "/paths is a list"),
    "path null": (lambda d: d["paths"].update({QUERY: None}), "/paths/~1V1.0~1Things~1query is "),
    "operation a list": (lambda d: d["paths"][QUERY].update(get=[]), f"{ROUTE} is a list"),
    "no collection has entityInformation": (lambda d: d["paths"].pop("/V1.0/Things/entityInformation"), "entityInformation"),
    "tags empty": (lambda d: query(d).update(tags=[]), f"{ROUTE}/tags"),
    "tags a text": (lambda d: query(d).update(tags="Things"), f"{ROUTE}/tags"),
    "two tags": (lambda d: query(d).update(tags=["Things", "Others"]), f"{ROUTE}/tags"),
    "responses missing": (lambda d: query(d).pop("responses"), f"{ROUTE}/responses is missing"),
    "response a text": (lambda d: query(d).update(responses={"200": "OK"}), f"{ROUTE}/responses/200"),
    "response's schema a text": (lambda d: query(d).update(responses={"200": {"schema": "x"}}), f"{ROUTE}/responses/200/schema"),
    "parameters null": (lambda d: query(d).update(parameters=None), f"{ROUTE}/parameters"),
    "parameters a text": (lambda d: query(d).update(parameters="body"), f"{ROUTE}/parameters"),
    "parameter a text": (lambda d: query(d).update(parameters=["body"]), f"{ROUTE}/parameters/0"),
    "body's schema null": (lambda d: query(d).update(parameters=[{"in": "body", "schema": None}]), f"{ROUTE}/parameters/0"),
    "info a text": (lambda d: d.update(info="An API"), "/info is a str"),
    "two models in one collection": (
        lambda d: (d["definitions"].update(OtherModel={"type": "object"}), d["paths"][QUERY].update(get=call("OtherModel"))),
        "Things has several models: OtherModel, ThingModel",
    ),
}


@pytest.mark.parametrize(("change", "place"), BAD_NODES.values(), ids=BAD_NODES)
def test_a_document_with_a_bad_node_is_refused_with_its_place(tmp_path: Path, spec: Path, change: Change, place: str) -> None:
    file = tmp_path / "openapi.json"
    write_json(file, changed(DOCUMENT, change))
    with Untouched(tmp_path):
        line = refusal("import", file, "--spec", spec)
    assert f"{file}: " in line
    assert place in line


def test_a_document_that_is_not_there_is_refused(tmp_path: Path, spec: Path) -> None:
    with Untouched(tmp_path):
        line = refusal("import", tmp_path / "openapi.json", "--spec", spec)
    assert f"{tmp_path / 'openapi.json'}: no such file" in line


def test_a_folder_instead_of_a_document_is_refused(tmp_path: Path, spec: Path) -> None:
    with Untouched(tmp_path):
        line = refusal("import", spec, "--spec", spec)
    assert f"{spec}: " in line


def test_no_spec_folder_comes_of_a_bad_document(tmp_path: Path) -> None:
    file = tmp_path / "openapi.json"
    file.write_bytes(b"{")
    with Untouched(tmp_path):
        refusal("import", file, "--spec", tmp_path / "spec")


def test_a_spec_that_is_broken_already_is_not_written_over(tmp_path: Path, spec: Path) -> None:
    write_json(tmp_path / "openapi.json", DOCUMENT)
    (spec / "entities" / "Things.json").write_bytes(b'{"collection": ')
    with Untouched(tmp_path):
        line = refusal("import", tmp_path / "openapi.json", "--spec", spec)
    assert f"{spec / 'entities' / 'Things.json'}: line 1, column 16" in line


def test_a_document_without_the_target_of_a_patch_is_refused(tmp_path: Path, spec: Path) -> None:
    write_json(tmp_path / "openapi.json", changed(DOCUMENT, lambda d: thing(d)["properties"].pop("name")))
    with Untouched(tmp_path):
        line = refusal("import", tmp_path / "openapi.json", "--spec", spec)
    assert f"{spec / 'patches' / '010-length.json'}: patch 0: " in line


# Captures


def row(capture: Json) -> Json:
    field: Json = capture["fields"]["fields"][1]
    return field


def value_of(capture: Json) -> Json:
    value: Json = capture["fields"]["fields"][2]["picklistValues"][0]
    return value


BAD_CAPTURES: dict[str, tuple[Change, str]] = {
    "length a text": (lambda c: row(c).update(length="long"), "$.fields.fields[1].length"),
    "length a fraction": (lambda c: row(c).update(length=1.5), "$.fields.fields[1].length"),
    "isRequired a text": (lambda c: row(c).update(isRequired="yes"), "$.fields.fields[1].isRequired"),
    "dataType unknown": (lambda c: row(c).update(dataType="money"), "field name: unknown dataType 'money'"),
    "dataType missing": (lambda c: row(c).pop("dataType"), "field name: unknown dataType ''"),
    "name missing": (lambda c: row(c).pop("name"), "$.fields.fields[1].name"),
    "fields missing": (lambda c: c.pop("fields"), "$.fields"),
    "fields a text": (lambda c: c["fields"].update(fields="x"), "$.fields.fields"),
    "fields an object": (lambda c: c["fields"].update(fields={}), "$.fields.fields"),
    "a field is a text": (lambda c: c["fields"].update(fields=["name"]), "$.fields.fields[0]"),
    "info missing": (lambda c: c["entityInformation"].pop("info"), "info"),
    "info a list": (lambda c: c["entityInformation"].update(info=[]), "info"),
    "picklist values a text": (lambda c: c["fields"]["fields"][2].update(picklistValues="x"), "$.fields.fields[2]"),
    "picklist value without value": (lambda c: value_of(c).pop("value"), "$.fields.fields[2]"),
    "picklist value no number": (lambda c: value_of(c).update(value="one"), "kind"),
}


@pytest.mark.parametrize(("change", "place"), BAD_CAPTURES.values(), ids=BAD_CAPTURES)
def test_a_bad_capture_is_refused_with_its_file_and_place(tmp_path: Path, spec: Path, change: Change, place: str) -> None:
    capture = write_files(tmp_path / "capture", {"Things.json": changed(CAPTURE, change)})
    with Untouched(tmp_path):
        line = refusal("enrich", capture, "--spec", spec)
    assert "capture/Things.json: " in line
    assert place in line


@pytest.mark.parametrize(
    "data", [b"", b'{"entityInformation": {', b"[]", b"\xff\xfe{"], ids=["empty", "truncated", "list", "bytes"]
)
def test_one_broken_file_refuses_the_whole_capture(tmp_path: Path, spec: Path, data: bytes) -> None:
    capture = write_files(tmp_path / "capture", {"Things.json": CAPTURE, "Things2.json": data})
    with Untouched(tmp_path):
        line = refusal("enrich", capture, "--spec", spec)
    assert f"{capture / 'Things2.json'}: " in line


def test_a_capture_of_an_unknown_collection_is_refused(tmp_path: Path, spec: Path) -> None:
    capture = write_files(tmp_path / "capture", {"Things.json": CAPTURE, "Others.json": CAPTURE})
    with Untouched(tmp_path):
        line = refusal("enrich", capture, "--spec", spec)
    assert "capture: no such collection in the spec: Others" in line


@pytest.mark.parametrize("make", [lambda path: None, Path.mkdir, Path.touch], ids=["missing", "empty", "a file"])
def test_what_is_no_capture_folder_is_refused(tmp_path: Path, spec: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "capture")
    with Untouched(tmp_path):
        line = refusal("enrich", tmp_path / "capture", "--spec", spec)
    assert f"{tmp_path / 'capture'}: not a capture folder" in line


def test_enriching_what_is_no_spec_folder_is_refused(tmp_path: Path) -> None:
    capture = write_files(tmp_path / "capture", {"Things.json": CAPTURE})
    with Untouched(tmp_path):
        line = refusal("enrich", capture, "--spec", tmp_path / "spec")
    assert f"{tmp_path / 'spec'}: not a spec folder" in line


# Spec folders


def entity(files: Json) -> Json:
    found: Json = files["entities/Things.json"]
    return found


def fields(files: Json) -> Json:
    found: Json = entity(files)["fields"]
    return found


def patched(*patches: object) -> Change:
    return lambda files: files.update({"patches/010-length.json": list(patches)})


def edited(op: str, path: str, **more: object) -> Change:
    return patched({"reason": "It must.", "edits": [{"op": op, "path": path, **more}]})


IN_ENTITY = "entities/Things.json"
IN_PATCH = "patches/010-length.json: patch 0"
BAD_SPECS: dict[str, tuple[Change, str]] = {
    "entity truncated": (lambda s: s.update({IN_ENTITY: b'{"collection":'}), f"{IN_ENTITY}: line 1, column 15"),
    "entity empty": (lambda s: s.update({IN_ENTITY: b""}), f"{IN_ENTITY}: the file is empty"),
    "entity a list": (lambda s: s.update({IN_ENTITY: []}), f"{IN_ENTITY}: "),
    "entity of another collection": (lambda s: entity(s).update(collection="Others"), f"{IN_ENTITY}: describes 'Others'"),
    "entity without a name": (lambda s: entity(s).pop("name"), "$.name"),
    "entity's name no identifier": (
        lambda s: (entity(s).update(name="Thing One"), fields(s).pop("parentThingID")),
        "Thing One",
    ),
    "unknown key": (lambda s: entity(s).update(colour="red"), f"{IN_ENTITY}: extra fields found (colour)"),
    "fields a list": (lambda s: entity(s).update(fields=[]), "$.fields"),
    "field a text": (lambda s: fields(s).update(name="string"), "$.fields['name']"),
    "field without a type": (lambda s: fields(s)["name"].pop("type"), "$.fields['name'].type"),
    "field of an unknown type": (lambda s: fields(s)["name"].update(type="text"), "$.fields['name'].type"),
    "field without a name": (lambda s: fields(s).update({"": {"type": "string"}}), "Things"),
    "length a text": (lambda s: fields(s)["name"].update(length="long"), "$.fields['name'].length"),
    "required a text": (lambda s: fields(s)["name"].update(required="no"), "$.fields['name'].required"),
    "routes a number": (lambda s: entity(s).update(routes={"Things": 7}), "$.routes['Things']"),
    "picklist value no number": (lambda s: fields(s)["kind"]["picklist"]["values"][0].update(value="one"), "kind"),
    "two fields of one name": (lambda s: fields(s).update(NAME={"type": "string"}), "the same field of Things"),
    "two entities of one name": (
        lambda s: s.update({"entities/Others.json": {**ENTITY, "collection": "Others"}}),
        "Thing",
    ),
    "reference to no entity": (lambda s: fields(s)["parentThingID"].update(reference="Gone"), "parentThingID refers to Gone"),
    "services missing": (lambda s: s.pop("services.json"), "services.json: no such file"),
    "services a list": (lambda s: s.update({"services.json": []}), "services.json: "),
    "sources a text": (lambda s: s.update({"sources.json": "document"}), "sources.json: "),
    "shapes truncated": (lambda s: s.update({"shapes.json": b'{"a'}), "shapes.json: line 1, column 2"),
    "patches truncated": (lambda s: s.update({"patches/010-length.json": b"[{"}), "patches/010-length.json: line 1, column 3"),
    "patches null": (lambda s: s.update({"patches/010-length.json": None}), "patches/010-length.json: "),
    "patches an object": (lambda s: s.update({"patches/010-length.json": PATCH}), "patches/010-length.json: "),
    "patch a text": (patched("shorter"), IN_PATCH),
    "patch without a reason": (patched({"edits": PATCH["edits"]}), f"{IN_PATCH} gives no reason"),
    "patch with an empty reason": (patched({**PATCH, "reason": ""}), f"{IN_PATCH} gives no reason"),
    "patch without edits": (patched({"reason": "It must."}), IN_PATCH),
    "patch with edits as text": (patched({"reason": "It must.", "edits": "x"}), IN_PATCH),
    "patch of a collection that is gone": (edited("replace", "/Gone/name", value="x"), f"{IN_PATCH}: member 'Gone' not found"),
    "patch of a field that is gone": (edited("remove", "/Things/fields/gone"), IN_PATCH),
    "patch whose test fails": (edited("test", "/Things/name", value="Other"), IN_PATCH),
    "patch with an unknown verb": (edited("zap", "/Things/name"), IN_PATCH),
    "patch without a slash": (edited("add", "Things", value=1), IN_PATCH),
    "patch that sets a wrong type": (edited("add", "/Things/fields/name/length", value="x"), "$.fields['name'].length"),
    "patch with a misspelt fact": (edited("add", "/Things/fields/name/lenght", value=7), "extra fields found (lenght)"),
}


@pytest.mark.parametrize(("change", "place"), BAD_SPECS.values(), ids=BAD_SPECS)
def test_nothing_is_generated_from_a_bad_spec(tmp_path: Path, change: Change, place: str) -> None:
    spec = write_files(tmp_path / "spec", changed(SPEC, change))
    write_files(tmp_path / "out" / "autotask", {"__init__.py": b"# the old package\n"})
    with Untouched(tmp_path):
        line = refusal("generate", "--spec", spec, "--out", tmp_path / "out")
    assert place in line
    assert len(line) < 600


@pytest.mark.parametrize("package", ["../sibling", "two words", "1st", "class", ""])
def test_a_package_name_that_cannot_be_imported_is_refused(tmp_path: Path, spec: Path, package: str) -> None:
    with Untouched(tmp_path):
        line = refusal("generate", "--spec", spec, "--out", tmp_path / "out", "--package", package)
    assert repr(package) in line


def test_a_missing_spec_generates_nothing(tmp_path: Path) -> None:
    with Untouched(tmp_path):
        line = refusal("generate", "--spec", tmp_path / "spec", "--out", tmp_path / "out")
    assert f"{tmp_path / 'spec'}: not a spec folder" in line


def test_a_folder_that_was_not_generated_is_kept(tmp_path: Path, spec: Path) -> None:
    write_files(tmp_path / "out" / "autotask", {"important.py": b"mine", "data/x.csv": b"1"})
    with Untouched(tmp_path):
        line = refusal("generate", "--spec", spec, "--out", tmp_path / "out")
    assert "no generated package" in line


def test_a_file_of_ones_own_in_a_package_is_kept(tmp_path: Path, spec: Path) -> None:
    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 0
    write_json(tmp_path / "out" / "autotask" / "helpers.py", b"mine")
    with Untouched(tmp_path):
        line = refusal("generate", "--spec", spec, "--out", tmp_path / "out")
    assert "helpers.py was not generated, and would be gone" in line


def test_a_package_behind_a_link_is_replaced_there(tmp_path: Path, spec: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "autotask").symlink_to(real)
    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 0
    assert (real / "_entities.py").is_file()
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["autotask"]


def test_a_file_in_the_place_of_the_output_folder_is_kept(tmp_path: Path, spec: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with Untouched(tmp_path):
        line = refusal("generate", "--spec", spec, "--out", tmp_path / "out")
    assert str(tmp_path / "out") in line


def test_without_the_extra_the_error_names_it(tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "jinja2" else object())
    with Untouched(tmp_path):
        line = refusal("generate", "--spec", spec, "--out", tmp_path / "out")
    assert "the generator needs jinja2: pip install 'autotask-sdk[codegen]'" in line


# The console script


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        (["import", "missing.json", "--spec", "spec"], "missing.json: no such file"),
        (["import", "truncated.json", "--spec", "spec"], "truncated.json: line 1, column "),
        (["import", "dangling.json", "--spec", "spec"], "dangling.json: /definitions/ThingModel refers to '#/definitions/Gone'"),
        (["enrich", "nowhere", "--spec", "spec"], "nowhere: not a capture folder"),
        (["generate", "--spec", "broken", "--out", "out"], "broken/entities/Things.json: line 1, column 2"),
    ],
    ids=lambda value: "-".join(value[:2]) if isinstance(value, list) else None,
)
def test_the_console_script_exits_with_2_and_one_line(tmp_path: Path, spec: Path, arguments: list[str], place: str) -> None:
    write_json(tmp_path / "truncated.json", json.dumps(DOCUMENT).encode()[:-20])
    write_json(tmp_path / "dangling.json", changed(DOCUMENT, lambda d: thing(d).update({"$ref": "#/definitions/Gone"})))
    write_files(tmp_path / "broken", {**SPEC, "entities/Things.json": b"{"})
    with Untouched(tmp_path):
        done = subprocess.run([CONSOLE_SCRIPT, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert place in one_line(done.stderr)


# Writing is all or nothing


class FullDisk:
    """Writes ``room`` files and then fails."""

    def __init__(self, room: int, error: BaseException, write: Callable[..., Any]) -> None:
        self.room, self.error, self.write = room, error, write

    def __call__(self, *arguments: Any, **more: Any) -> Any:
        if self.room == 0:
            raise self.error
        self.room -= 1
        return self.write(*arguments, **more)


def fill_disk(monkeypatch: pytest.MonkeyPatch, room: int, error: BaseException) -> None:
    full = FullDisk(room, error, Path.write_text)
    monkeypatch.setattr(Path, "write_text", lambda path, *arguments, **more: full(path, *arguments, **more))


@pytest.mark.parametrize("room", range(4))
def test_a_failure_while_the_spec_is_written_leaves_the_old_one(
    tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    write_json(tmp_path / "openapi.json", DOCUMENT)
    fill_disk(monkeypatch, room, OSError(28, "No space left on device"))
    with Untouched(tmp_path):
        line = refusal("import", tmp_path / "openapi.json", "--spec", spec)
    assert "No space left on device" in line


@pytest.mark.parametrize("room", range(7))
def test_a_failure_while_the_package_is_written_leaves_the_old_one(
    tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    old: Json = {"__init__.py": b"# the old package\n", "_entities.py": b"", "entities/old.py": OURS}
    write_files(tmp_path / "out" / "autotask", old)
    fill_disk(monkeypatch, room, OSError(28, "No space left on device"))
    with Untouched(tmp_path):
        line = refusal("generate", "--spec", spec, "--out", tmp_path / "out")
    assert "No space left on device" in line


def test_an_interrupt_while_the_spec_is_written_leaves_the_old_one(
    tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    capture = write_files(tmp_path / "capture", {"Things.json": CAPTURE})
    fill_disk(monkeypatch, 1, KeyboardInterrupt())
    with Untouched(tmp_path), pytest.raises(KeyboardInterrupt):
        main(["enrich", str(capture), "--spec", str(spec)])


def test_a_failure_of_the_last_step_brings_the_old_folder_back(
    tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_json(tmp_path / "openapi.json", DOCUMENT)
    rename = Path.rename

    def refuse_the_new_folder(path: Path, target: Path) -> Path:
        if target == spec and not path.name.endswith("-old"):
            raise OSError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse_the_new_folder)
    with Untouched(tmp_path):
        refusal("import", tmp_path / "openapi.json", "--spec", spec)


def test_a_spec_that_cannot_be_read_back_is_not_put_in_place(tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_json(tmp_path / "openapi.json", DOCUMENT)
    monkeypatch.setattr(spec_module, "render", lambda value: "{")
    with Untouched(tmp_path):
        refusal("import", tmp_path / "openapi.json", "--spec", spec)


# Whatever is wrong: any node of a good input is replaced, and the answer is a result or a refusal, never a traceback

WRONG: tuple[Any, ...] = (None, True, 7, -1, 1.5, "x", "", [], [1], ["x"], {}, {"x": 1}, {"$ref": "#/definitions/Gone"})


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in pairs:
        yield (*place, key)
        yield from places(item, (*place, key))


def replaced(value: Json, place: tuple[Any, ...], new: Any) -> Json:
    result = copy.deepcopy(value)
    node: Any = result
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = new
    return result


def damaged(value: Json) -> st.SearchStrategy[Json]:
    found = list(places(value))
    return st.builds(replaced, st.just(value), st.sampled_from(found), st.sampled_from(WRONG))


def result_or_refusal(root: Path, *arguments: object) -> bool:
    """True when there is a result. A refusal must change nothing and be one line."""
    before = contents(root)
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([str(argument) for argument in arguments])
    if code == 0:
        return True
    assert code == 2
    one_line(err.getvalue())
    assert contents(root) == before
    return False


@settings(max_examples=250, deadline=None, derandomize=True)
@given(document=damaged(DOCUMENT))
def test_no_damage_to_a_document_is_a_traceback(document: Json) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_json(root / "openapi.json", document)
        if result_or_refusal(root, "import", root / "openapi.json", "--spec", root / "spec"):
            load_spec(root / "spec")


@settings(max_examples=250, deadline=None, derandomize=True)
@given(capture=damaged(CAPTURE))
def test_no_damage_to_a_capture_is_a_traceback(capture: Json) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_files(root / "spec", SPEC)
        write_files(root / "capture", {"Things.json": capture})
        if result_or_refusal(root, "enrich", root / "capture", "--spec", root / "spec"):
            load_spec(root / "spec")


@pytest.mark.uncounted
@settings(max_examples=250, deadline=None, derandomize=True)
@given(files=damaged(PATCHED))
def test_no_damage_to_a_spec_is_a_traceback_or_gives_code_that_is_no_python(files: Json) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_files(root / "spec", files)
        if result_or_refusal(root, "generate", "--spec", root / "spec", "--out", root / "out"):
            for file in (root / "out").rglob("*.py"):
                compile(file.read_bytes(), str(file), "exec")


def test_generating_over_an_old_package_removes_what_is_no_longer_there(tmp_path: Path, spec: Path) -> None:
    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 0
    write_json(tmp_path / "out" / "autotask" / "entities" / "gone.py", OURS)
    write_json(tmp_path / "out" / "autotask" / "entities" / "__pycache__" / "gone.pyc", b"")
    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 0
    assert not (tmp_path / "out" / "autotask" / "entities" / "gone.py").exists()
    shutil.rmtree(tmp_path / "out" / "autotask")
    assert list((tmp_path / "out").iterdir()) == []
