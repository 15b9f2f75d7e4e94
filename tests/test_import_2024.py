"""The older document, with its PascalCase and without wrappers: another spelling of the same API gives the same shape of SDK."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from autotask_codegen.cli import main
from autotask_runtime.metadata import Entity, Spec, load_spec
from autotask_runtime.metadata.spec import Service

from .shared_metadata import DOCUMENT_2024, ROOT, SPEC, contents, needs

pytestmark = needs(DOCUMENT_2024)


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(DOCUMENT_2024.read_bytes())
    return value


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A spec imported from the document alone."""
    spec = tmp_path_factory.mktemp("imported") / "spec"
    assert main(["import", str(DOCUMENT_2024), "--spec", str(spec)]) == 0
    return spec


@pytest.fixture(scope="module")
def imported(folder: Path) -> Spec:
    return load_spec(folder)


@pytest.fixture(scope="module")
def generated(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the package ``older_autotask``."""
    out = tmp_path_factory.mktemp("generated")
    assert main(["generate", "--spec", str(folder), "--out", str(out), "--package", "older_autotask"]) == 0
    return out


@pytest.fixture
def unpatched(tmp_path: Path) -> Path:
    """The committed spec, enriched from the capture, without the patches that speak of entities of 2026."""
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec, ignore=shutil.ignore_patterns("patches"))
    return spec


# Import


def test_all_160_entities_are_found(imported: Spec, document: dict[str, Any]) -> None:
    stated = {path.split("/")[2] for path in document["paths"] if path.endswith("/entityInformation") and path.count("/") == 3}
    assert len(imported.entities) == 160
    assert set(imported.entities) == stated


def test_collections_that_are_gone_since_are_there(imported: Spec) -> None:
    assert "ConfigurationItemExts" in imported.entities
    assert imported.services["InvoicePDF"].reach == "client.raw"


@pytest.mark.parametrize(
    ("collection", "was", "name"),
    [
        ("Companies", "Id", "id"),
        ("Companies", "CompanyName", "companyName"),
        ("Companies", "SICCode", "sicCode"),
        ("Companies", "TaxID", "taxID"),
        ("Tickets", "CompanyID", "companyID"),
        ("Tickets", "RmaStatus", "rmaStatus"),
    ],
)
def test_names_are_spelt_as_in_2026(imported: Spec, document: dict[str, Any], collection: str, was: str, name: str) -> None:
    entity = imported.entities[collection]
    stated = {key.lower(): key for key in document["definitions"][f"{entity.name}Model"]["properties"]}
    assert stated[name.lower()] == was
    assert name in entity.fields


def test_every_field_begins_with_a_small_letter(imported: Spec) -> None:
    wrong = [f"{name}.{wire}" for name, entity in imported.entities.items() for wire in entity.fields if not wire[0].islower()]
    assert wrong == []


def test_every_field_that_2026_still_has_is_spelt_the_same(imported: Spec) -> None:
    now = load_spec(SPEC)
    different: dict[str, str] = {}
    for name, entity in imported.entities.items():
        spelt = {wire.lower(): wire for wire in now.entities[name].fields} if name in now.entities else {}
        different |= {f"{name}.{wire}": spelt[wire.lower()] for wire in entity.fields if spelt.get(wire.lower(), wire) != wire}
    assert different == {}


def test_every_property_of_a_model_is_a_field(imported: Spec, document: dict[str, Any]) -> None:
    for name, entity in imported.entities.items():
        model = document["definitions"].get(f"{entity.name}Model", {"properties": {}})
        stated = [key.lower() for key in model["properties"] if key.lower() not in ("userdefinedfields", "soapparentpropertyid")]
        assert [wire.lower() for wire in entity.fields] == stated, name


def test_every_route_is_in_exactly_one_place(imported: Spec, document: dict[str, Any]) -> None:
    stated = sorted((path.removeprefix("/V1.0/"), verb.upper()) for path, item in document["paths"].items() for verb in item)
    holders: list[Entity | Service] = [*imported.entities.values(), *imported.services.values()]
    found = [
        (path, verb)
        for holder in holders
        for path, fact in holder.routes.items()
        for verb in (fact.split(" ") if isinstance(fact, str) else fact)
    ]
    assert sorted(found) == stated


def test_a_child_route_belongs_to_the_entity_it_works_on(imported: Spec) -> None:
    assert "Tickets/{parentId}/Notes" in imported.entities["TicketNotes"].routes
    assert imported.entities["TicketNotes"].parent_field == "ticketID"


# Generate


@pytest.mark.uncounted
def test_every_module_of_the_package_imports(generated: Path) -> None:
    program = (
        "from older_autotask import ENTITIES, Autotask, AsyncAutotask, Ticket\n"
        "rows = [entry.load() for entry in ENTITIES.values()]\n"
        "assert all(row.schema.collection == entry.collection for row, entry in zip(rows, ENTITIES.values()))\n"
        "print(len(rows), Ticket.q.company_id.schema.wire)\n"
    )
    path = os.pathsep.join([str(generated), str(ROOT / "runtime")])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == "160 companyID\n"


@pytest.mark.uncounted
def test_the_package_passes_mypy_strict(generated: Path, tmp_path: Path, mypy_cache: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(mypy_cache), str(generated / "older_autotask")],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(ROOT / "runtime")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["Success: no issues found in 174 source files"], done.stdout + done.stderr


# Carry over


def test_importing_over_an_enriched_spec_keeps_the_facts_of_the_capture(unpatched: Path) -> None:
    before = load_spec(unpatched)
    assert main(["import", str(DOCUMENT_2024), "--spec", str(unpatched)]) == 0
    after = load_spec(unpatched)
    assert set(after.sources) == {"openapi-2024-04", "sample-tenant"}
    compared = 0
    for name, entity in after.entities.items():
        old = before.entities.get(name)
        if old is None:
            continue
        assert (entity.can, entity.webhooks) == (old.can, old.webhooks), name
        for wire, field in entity.fields.items():
            known = old.fields.get(wire)
            if known is None or "sample-tenant" not in (known.sources or old.sources):
                continue
            facts = ("length", "required", "read_only", "queryable", "webhook", "reference", "picklist")
            assert [getattr(field, fact) for fact in facts] == [getattr(known, fact) for fact in facts], f"{name}.{wire}"
            compared += 1
    assert compared > 1500


def test_importing_over_an_enriched_spec_takes_the_fields_from_the_document(unpatched: Path, imported: Spec) -> None:
    assert main(["import", str(DOCUMENT_2024), "--spec", str(unpatched)]) == 0
    after = load_spec(unpatched)
    assert {name: list(entity.fields) for name, entity in after.entities.items()} == {
        name: list(entity.fields) for name, entity in imported.entities.items()
    }
    types = {(name, wire): field.type for name, entity in after.entities.items() for wire, field in entity.fields.items()}
    assert types == {
        (name, wire): field.type for name, entity in imported.entities.items() for wire, field in entity.fields.items()
    }


def test_a_field_that_the_capture_does_not_know_says_so(unpatched: Path) -> None:
    assert main(["import", str(DOCUMENT_2024), "--spec", str(unpatched)]) == 0
    entity = load_spec(unpatched).entities["ConfigurationItemExts"]
    assert entity.sources == ("openapi-2024-04",)
    assert {field.sources for field in entity.fields.values()} == {()}


def test_a_patch_without_its_target_stops_the_import_in_one_short_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    before = contents(spec)
    assert main(["import", str(DOCUMENT_2024), "--spec", str(spec)]) == 2
    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert f"{spec / 'patches' / '010-parent-fields.json'}: patch 0: " in line
    assert "ArticleAttachments" in line
    assert len(line) < 500
    assert contents(spec) == before
