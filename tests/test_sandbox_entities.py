"""Every entity of the spec: its metadata routes, and a row that is created, read back, changed and deleted."""

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from attrs import evolve

from autotask_runtime.metadata import Entity, Field, MetadataError, Spec, load_capture, load_spec, overlay_capture
from autotask_runtime.metadata.types import FieldType
from autotask_sandbox import SandboxServer
from autotask_sandbox.catalog import build_catalog

SPEC = load_spec()
ENTITIES = sorted(SPEC.entities)
KINDS = ("entityInformation", "entityInformation/fields", "entityInformation/userDefinedFields")
SAMPLES: dict[FieldType, Any] = {
    "boolean": True,
    "int32": -(2**31),
    "int64": 2**63 - 1,
    "double": 1234.5678,
    "string": "Ünï'; %_\\ \u2713 \U0001f5a8",
    "datetime": "2026-02-28T23:59:59.987Z",
    "bytes": base64.b64encode(bytes(range(256))).decode(),
}


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    with SandboxServer(SPEC, seed=None, strict=False) as running:
        yield running


@pytest.fixture(scope="module")
def api(server: SandboxServer) -> Iterator[httpx.Client]:
    headers = {"ApiIntegrationCode": "SANDBOX", "UserName": "api@sandbox.example", "Secret": "sandbox-secret"}
    with httpx.Client(base_url=f"{server.url}V1.0/", headers=headers) as client:
        yield client


def sample(fact: Field) -> Any:
    """A value that the rules of the field allow."""
    if fact.picklist and fact.picklist.values and not fact.picklist.open and fact.type != "boolean":
        value = fact.picklist.values[-1].value
        return value if fact.type == "string" else int(value)
    value = SAMPLES[fact.type]
    return value[: fact.length] if fact.length else value


def settable(name: str, fact: Field) -> bool:
    return name != "id" and (not fact.read_only or fact.required)


def made_of(entity: Entity) -> dict[str, Any]:
    return {name: sample(fact) for name, fact in entity.fields.items() if settable(name, fact)}


def place(server: SandboxServer, entity: Entity, verb: str) -> str:
    """Where this verb takes rows of the entity; a parent is put there for it. "" when nowhere."""
    if verb in entity.ways.root:
        return entity.collection
    child = entity.ways.child
    if child is None or verb not in child.collection:
        return ""
    return f"{child.parent}/{parent_id(server, entity)}/{child.segment}"


def parent_id(server: SandboxServer, entity: Entity) -> int:
    catalog = server.sandbox.catalog
    parent = catalog.get(catalog[entity.collection].parent)
    if parent is None:
        return 77
    rows = server.store.rows(parent.name)
    return int(rows[0]["id"]) if rows else server.store.insert(parent, {})


@pytest.mark.parametrize("name", ENTITIES)
@pytest.mark.fact("6: information")
def test_metadata_routes(api: httpx.Client, name: str) -> None:
    entity = SPEC.entities[name]
    child = entity.ways.child
    for above in (name, *([f"{child.parent}/{{parentId}}/{child.segment}"] if child else [])):
        for kind in KINDS:
            answer = api.get(f"{above}/{kind}".replace("{parentId}", "5"))
            if f"{above}/{kind}" not in entity.routes:
                assert answer.status_code == 404
                continue
            body = answer.json()
            if kind == "entityInformation":
                info = body["info"]
                assert (info["name"], info["hasUserDefinedFields"]) == (entity.name, entity.user_defined_fields)
                assert {word for word in ("create", "delete", "query", "update") if info[f"can{word.capitalize()}"]} == set(
                    entity.can.split()
                )
                assert info["userAccessForQuery"] == ("All" if info["canQuery"] else "None")
            elif kind == "entityInformation/fields":
                assert [row["name"] for row in body["fields"]] == list(entity.fields)
            else:
                assert body == {"fields": []}


@pytest.mark.fact("6: all entities")
def test_entity_information_lists_every_entity(api: httpx.Client) -> None:
    listed = api.get("EntityInformation").json()["entityDescriptions"]
    assert sorted(row["info"]["name"] for row in listed) == sorted(entity.name for entity in SPEC.entities.values())
    assert api.get("Tickets/entityInformation").json() in listed


def test_without_word_from_the_api_the_routes_tell_what_can_be_done() -> None:
    from autotask_sandbox.information import entity_information

    info = entity_information(evolve(SPEC.entities["TicketAttachments"], can=""))["info"]
    assert [info[f"can{word}"] for word in ("Create", "Delete", "Query", "Update")] == [True, True, True, False]


@pytest.mark.fact("6: capture")
def test_a_capture_of_the_sandbox_gives_the_same_facts(api: httpx.Client, tmp_path: Path) -> None:
    for name in ("Tickets", "TicketNotes", "Companies", "Resources"):
        parts = {kind.rpartition("/")[2]: api.get(f"{name}/{kind}").json() for kind in KINDS}
        (tmp_path / f"{name}.json").write_bytes(msgspec.json.encode(parts))
    seen = overlay_capture(SPEC, load_capture(tmp_path)).entities
    for name in ("Tickets", "Companies"):
        for field, fact in SPEC.entities[name].fields.items():
            mine = seen[name].fields[field]
            assert (mine.type, mine.length, mine.required, mine.read_only, mine.reference) == (
                fact.type,
                fact.length,
                fact.required,
                fact.read_only,
                fact.reference,
            )


CREATABLE = [name for name, entity in SPEC.entities.items() if "POST" in entity.routes.get(name, "") or (
    entity.ways.child and "POST" in entity.ways.child.collection
)]  # fmt: skip
CREATABLE.remove("TimeOffRequestsReject")  # an action on the row above, no row: test_sandbox_odd_routes.py


@pytest.mark.parametrize("name", CREATABLE)
@pytest.mark.fact("5: create")
def test_what_is_created_comes_back_equal(server: SandboxServer, api: httpx.Client, name: str) -> None:
    entity = SPEC.entities[name]
    body = made_of(entity)
    address = place(server, entity, "POST")
    answer = api.post(address, json=body)
    assert answer.status_code == 200, answer.text
    row_id = answer.json()["itemId"]
    expected = dict(body)
    if address != name and entity.parent_field:
        expected[server.sandbox.catalog[name].parent_field.name] = parent_id(server, entity)  # type: ignore[union-attr]
    stored = server.store.row(name, row_id)
    assert stored is not None
    assert {key: stored[key] for key in expected} == expected
    assert all(type(stored[key]) is type(value) for key, value in expected.items())
    read_back(server, api, entity, row_id, expected)


def read_back(server: SandboxServer, api: httpx.Client, entity: Entity, row_id: int, expected: dict[str, Any]) -> None:
    """The row as each reading route shows it."""
    ways, name = entity.ways, entity.collection
    listed = {key: None if key == "data" and entity.fields[key].type == "bytes" else value for key, value in expected.items()}
    if "GET" in ways.item:
        item = api.get(f"{name}/{row_id}").json()["item"]
        assert {key: item[key] for key in expected} == expected
        assert ("userDefinedFields" in item) is entity.user_defined_fields
    if ways.query:
        body = {"filter": [{"op": "eq", "field": "id", "value": row_id}]}
        items = api.post(f"{name}/query", json=body).json()["items"]
        assert [{key: row[key] for key in expected} for row in items] == [listed]
    if ways.child and "GET" in ways.child.collection:
        above = f"{ways.child.parent}/{expected.get(entity.parent_field, parent_id(server, entity))}/{ways.child.segment}"
        if entity.parent_field in expected or name != place(server, entity, "POST"):
            items = api.get(above).json()["items"]
            assert listed in [{key: row[key] for key in expected} for row in items]


@pytest.mark.parametrize("name", CREATABLE)
def test_each_missing_required_field_is_named(server: SandboxServer, api: httpx.Client, name: str) -> None:
    entity = SPEC.entities[name]
    address = place(server, entity, "POST")
    given = {entity.parent_field} if address != name else set()
    wanted = [field for field, fact in entity.fields.items() if fact.required and field not in given and field != "id"]
    defaults = {column.name for column in server.sandbox.catalog[name].columns if column.default is not None}
    answer = api.post(address, json={})
    expected = {f"Missing Required Field: {field}. ; on record number [1]." for field in wanted if field not in defaults}
    if expected:
        assert answer.status_code == 500
        assert set(answer.json()["errors"]) == expected
    else:
        assert answer.status_code == 200


@pytest.mark.parametrize("name", ENTITIES)
@pytest.mark.fact("5: collection", "5: read-only")
def test_patch_changes_only_what_may_change(server: SandboxServer, api: httpx.Client, name: str) -> None:
    entity = SPEC.entities[name]
    address = place(server, entity, "PATCH")
    if not address:
        return
    collection = server.sandbox.catalog[name]
    below = {} if address == name else {collection.parent_sql: parent_id(server, entity)}
    row_id = server.store.insert(collection, below)
    changed = {key: sample(fact) for key, fact in entity.fields.items() if key != "id"}
    assert api.patch(address, json={**changed, "id": row_id}).json() == {"itemId": row_id}
    row = server.store.row(name, row_id)
    assert row is not None
    for key, fact in entity.fields.items():
        if key == "id" or (below and collection.parent_field and key == collection.parent_field.name):
            continue
        assert (row[key] == changed[key]) is not fact.read_only, key


@pytest.mark.parametrize("name", ENTITIES)
@pytest.mark.fact("5: delete")
def test_delete_where_there_is_one(server: SandboxServer, api: httpx.Client, name: str) -> None:
    entity = SPEC.entities[name]
    collection = server.sandbox.catalog[name]
    child = entity.ways.child
    places = {name: entity.ways.item}
    if child:
        odd = any(path.startswith(f"{child.parent}/{{parentId}}/{child.segment}/{{") for path in entity.ways.special)
        places[f"{child.parent}/{parent_id(server, entity)}/{child.segment}"] = child.item | ({"GET"} if odd else set())
    for above, verbs in places.items():
        below = {} if above == name else {collection.parent_sql: parent_id(server, entity)}
        row_id = server.store.insert(collection, below)
        answer = api.delete(f"{above}/{row_id}")
        if "DELETE" in verbs:
            assert answer.json() == {"itemId": row_id}
            assert server.store.row(name, row_id) is None
            assert api.delete(f"{above}/{row_id}").json()["errors"][0].startswith("No matching records found.")
        else:
            assert answer.status_code == (405 if verbs else 404)
            assert server.store.row(name, row_id) is not None


def test_two_fields_that_differ_only_in_case_cannot_be_served() -> None:
    odd = Entity(collection="Things", name="Thing", fields={"size": Field(type="int32"), "Size": Field(type="int32")})
    with pytest.raises(MetadataError, match="Things: two fields differ only in case: 'Size'"):
        build_catalog(Spec(entities={"Things": odd}))
