"""spec/ against what it was made from, fact by fact, with a reader of its own: nothing here asks the code that imported it."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from autotask_codegen.cli import main
from autotask_runtime.metadata import Entity, Spec, load_spec
from autotask_runtime.metadata.spec import Service, converter
from autotask_runtime.metadata.types import Operation

from .shared_metadata import DOCUMENT_2026, SAMPLE_TENANT, SPEC, contents, needs

pytestmark = needs(DOCUMENT_2026, SAMPLE_TENANT)

ROOT = "/V1.0/"
TYPES = {
    ("boolean", None): "boolean",
    ("integer", "int32"): "int32",
    ("integer", "int64"): "int64",
    ("number", "double"): "double",
    ("string", None): "string",
    ("string", "date-time"): "datetime",
    ("string", "byte"): "bytes",
    ("object", None): "string",  # one property: the capture says that the object is text
}
NOT_FIELDS = {"soapParentPropertyId", "userDefinedFields"}
COLLECTIONS = sorted(file.stem for file in (SPEC / "entities").glob("*.json"))
each_collection = pytest.mark.parametrize("collection", COLLECTIONS)


@cache
def document() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(DOCUMENT_2026.read_bytes())
    return value


@cache
def facts() -> Spec:
    """The spec as its sources state it, before the patches."""
    return load_spec(SPEC, patched=False)


@cache
def captured(collection: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((SAMPLE_TENANT / f"{collection}.json").read_bytes())
    return value


def wire_fields(collection: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = captured(collection)["fields"]["fields"]
    return rows


def properties(entity: Entity) -> dict[str, Any]:
    """The properties of the entity's model, without what no live answer has as a field."""
    model = document()["definitions"].get(f"{entity.name}Model", {"properties": {}})
    return {name: value for name, value in model["properties"].items() if name not in NOT_FIELDS}


def short(path: str) -> str:
    """A path as spec/ writes it."""
    return path.removeprefix(ROOT)


def verbs_of(fact: str | dict[str, Operation]) -> list[str]:
    return fact.split(" ") if isinstance(fact, str) else list(fact)


def reference_of(holder: Any) -> str:
    """The definition that a parameter or an answer speaks of."""
    name: str = (holder or {}).get("schema", {}).get("$ref", "")
    return name.removeprefix("#/definitions/")


# Collections and routes


def test_every_collection_of_the_document_is_an_entity_or_a_service() -> None:
    paths = [path for path in document()["paths"] if path.startswith(ROOT)]
    collections = {short(path).split("/")[0] for path in paths}
    assert len(collections) == 241
    assert set(facts().entities).isdisjoint(facts().services)
    assert {*facts().entities, *facts().services} == collections | {"VersionInformation"}


def test_a_collection_is_an_entity_when_it_has_entity_information() -> None:
    described = {
        short(path).split("/")[0] for path in document()["paths"] if path.count("/") == 3 and path.endswith("/entityInformation")
    }
    assert set(facts().entities) == described
    assert len(described) == 232


def test_every_path_and_verb_is_in_exactly_one_place() -> None:
    stated = Counter((short(path), verb.upper()) for path, item in document()["paths"].items() for verb in item)
    found: Counter[tuple[str, str]] = Counter()
    for entity in facts().entities.values():
        found.update((path, verb) for path, fact in entity.routes.items() for verb in verbs_of(fact))
    for service in facts().services.values():
        found.update((path, verb) for path, fact in service.routes.items() for verb in fact)
    assert len(document()["paths"]) == 2077
    assert found == stated


def test_every_route_of_an_entity_below_v1_begins_with_its_collection_or_its_parent() -> None:
    for name, entity in facts().entities.items():
        child = entity.ways.child
        allowed = {name, child.parent if child else name}
        assert {path.split("/")[0] for path in entity.routes} <= allowed, name


def test_a_route_outside_the_common_shapes_names_what_it_answers_and_takes() -> None:
    holders: list[Entity | Service] = [*facts().entities.values(), *facts().services.values()]
    special = {path: fact for holder in holders for path, fact in holder.routes.items() if not isinstance(fact, str)}
    assert special
    for path, fact in special.items():
        stated = document()["paths"].get(ROOT + path) or document()["paths"][path]
        for verb, operation in fact.items():
            given = stated[verb.lower()]
            bodies = [reference_of(item) for item in given.get("parameters", []) if item["in"] == "body"]
            assert operation.answer == reference_of(given["responses"].get("200")), path
            assert operation.body == (bodies[0] if bodies else ""), path


def test_every_definition_that_a_special_route_speaks_of_is_kept() -> None:
    models = {f"{entity.name}Model" for entity in facts().entities.values()}
    holders: list[Entity | Service] = [*facts().entities.values(), *facts().services.values()]
    operations = [
        operation
        for holder in holders
        for fact in holder.routes.values()
        if not isinstance(fact, str)
        for operation in fact.values()
    ]
    named = {name for operation in operations for name in (operation.answer, operation.body) if name}
    of_rows = {name for name in named if "properties" not in document()["definitions"][name]}
    assert named - models - of_rows <= set(facts().shapes)


@pytest.mark.parametrize(
    ("collection", "path", "verbs"),
    [
        ("TicketNotes", "Tickets/{parentId}/Notes", {"GET", "PATCH", "POST", "PUT"}),
        ("ExpenseItems", "Expenses/{parentId}/Items", {"GET", "PATCH", "POST", "PUT"}),
        ("TimeOffRequestsApprove", "TimeOffRequests/{parentId}/Approve", {"GET"}),
        ("TimeOffRequestsReject", "TimeOffRequests/{parentId}/Reject", {"POST"}),
    ],
)
def test_a_child_route_belongs_to_the_entity_it_works_on(collection: str, path: str, verbs: set[str]) -> None:
    assert set(verbs_of(facts().entities[collection].routes[path])) == verbs


# Fields


@each_collection
def test_fields_are_the_properties_in_order_and_then_what_only_the_capture_has(collection: str) -> None:
    entity = facts().entities[collection]
    stated = list(properties(entity))
    spelt = {name.lower() for name in stated}
    extra = [row["name"] for row in wire_fields(collection) if row["name"].lower() not in spelt]
    assert list(entity.fields) == stated + extra


@each_collection
def test_field_types_are_those_of_the_document(collection: str) -> None:
    entity = facts().entities[collection]
    stated = {name: TYPES[value["type"], value.get("format")] for name, value in properties(entity).items()}
    assert {name: field.type for name, field in entity.fields.items() if name in stated} == stated


@each_collection
def test_user_defined_fields_are_announced_where_the_model_or_the_capture_has_them(collection: str) -> None:
    entity = facts().entities[collection]
    model = document()["definitions"].get(f"{entity.name}Model", {"properties": {}})
    stated = "userDefinedFields" in model["properties"]
    assert entity.user_defined_fields == (stated or captured(collection)["entityInformation"]["info"]["hasUserDefinedFields"])


@each_collection
def test_field_facts_are_those_of_the_capture(collection: str) -> None:
    entity = facts().entities[collection]
    stated = properties(entity)
    fields = {name.lower(): (name, field) for name, field in entity.fields.items()}
    for row in wire_fields(collection):
        name, field = fields[row["name"].lower()]
        read_only = row["isReadOnly"] or stated.get(name, {}).get("readOnly", False)
        assert field.length == (row["length"] if field.type == "string" else 0), name
        assert field.required == row["isRequired"], name
        assert field.read_only == read_only, name
        assert field.queryable == row["isQueryable"], name
        assert field.webhook == row["isSupportedWebhookField"], name
        assert field.reference == (row["referenceEntityType"] if row["isReference"] else ""), name
        assert (field.picklist is not None) == row["isPickList"], name


@each_collection
def test_a_field_that_was_not_captured_has_no_fact_but_type_and_read_only(collection: str) -> None:
    entity = facts().entities[collection]
    seen = {row["name"].lower() for row in wire_fields(collection)}
    stated = properties(entity)
    for name, field in entity.fields.items():
        if name.lower() not in seen:
            assert (field.length, field.required, field.reference, field.picklist) == (0, False, "", None), name
            assert field.read_only == stated[name].get("readOnly", False), name
            assert field.sources == (DOCUMENT_2026.stem,), name


@each_collection
def test_picklists_hold_the_values_that_are_true_for_every_tenant(collection: str) -> None:
    entity = facts().entities[collection]
    for row in wire_fields(collection):
        picklist = entity.fields[row["name"]].picklist
        if picklist is None:
            continue
        values = row["picklistValues"] or []
        system = [value for value in values if value["isSystem"]]
        assert [(item.value, item.label) for item in picklist.values] == [(item["value"], item["label"]) for item in system]
        assert picklist.open == (not system or len(system) < len(values))
        assert picklist.parent_field == (row["picklistParentValueField"] or "")


def test_no_value_and_no_field_of_a_tenant_is_in_the_spec() -> None:
    for name, entity in load_spec(SPEC).entities.items():
        assert entity.udfs == {}, name
        for wire, field in entity.fields.items():
            values = field.picklist.values if field.picklist else ()
            assert all(value.system for value in values), f"{name}.{wire}"
            assert not any(value.default for value in values), f"{name}.{wire}"


def test_what_may_be_done_is_what_the_capture_says() -> None:
    for name, entity in facts().entities.items():
        info = captured(name)["entityInformation"]["info"]
        able = " ".join(verb for verb in ("create", "delete", "query", "update") if info[f"can{verb.capitalize()}"])
        assert entity.can == able, name
        assert entity.webhooks == info["supportsWebhookCallouts"], name


def test_the_sources_are_what_was_read() -> None:
    sources = facts().sources
    assert {name: source.kind for name, source in sources.items()} == {"openapi-2026-06": "swagger", "sample-tenant": "capture"}
    assert sources["openapi-2026-06"].what == document()["info"]["title"]


# Patches


def leaves(value: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Every scalar and every list of a JSON value with its JSON pointer."""
    if not isinstance(value, dict):
        yield place, value
        return
    for key, item in value.items():
        yield from leaves(item, f"{place}/{key.replace('~', '~0').replace('/', '~1')}")


def patched_places() -> set[str]:
    """The JSON pointers at which patches change the facts."""
    before, after = (dict(leaves(converter.unstructure(load_spec(SPEC, patched=patched).entities))) for patched in (False, True))
    return {place for place in {*before, *after} if before.get(place) != after.get(place)}


def edited_places() -> list[str]:
    patches = [patch for file in sorted((SPEC / "patches").glob("*.json")) for patch in json.loads(file.read_bytes())]
    return [edit["path"] for patch in patches for edit in patch["edits"] if edit["op"] != "test"]


def below(place: str, edited: str) -> bool:
    return place == edited or place.startswith(f"{edited}/")


def test_patches_change_only_what_they_name() -> None:
    edited = edited_places()
    changed = patched_places()
    assert changed
    assert [place for place in sorted(changed) if not any(below(place, edit) for edit in edited)] == []


def test_every_edit_of_a_patch_changes_something() -> None:
    changed = patched_places()
    assert [edit for edit in edited_places() if not any(below(place, edit) for place in changed)] == []


# Import and enrich again


def test_importing_and_enriching_again_changes_no_byte(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    before = contents(spec)
    assert main(["import", str(DOCUMENT_2026), "--spec", str(spec)]) == 0
    assert main(["enrich", str(SAMPLE_TENANT), "--spec", str(spec)]) == 0
    assert contents(spec) == before


def test_importing_again_keeps_the_facts_of_the_capture(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    before = contents(spec)
    assert main(["import", str(DOCUMENT_2026), "--spec", str(spec)]) == 0
    assert contents(spec) == before


def test_from_an_empty_folder_the_same_entities_come(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "spec"
    assert main(["import", str(DOCUMENT_2026), "--spec", str(spec)]) == 0
    assert main(["enrich", str(SAMPLE_TENANT), "--spec", str(spec)]) == 0
    assert contents(spec / "entities") == contents(SPEC / "entities")
    assert (spec / "services.json").read_bytes() == (SPEC / "services.json").read_bytes()
    assert (spec / "shapes.json").read_bytes() == (SPEC / "shapes.json").read_bytes()
    assert (spec / "sources.json").read_bytes() == (SPEC / "sources.json").read_bytes()
    assert "232 entities" in capsys.readouterr().out
