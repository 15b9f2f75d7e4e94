"""Every entity over HTTP: what the server sends is parsed, what is created is stored and comes back equal."""

from random import Random
from typing import Any

import pytest

from autotask import ENTITIES, Autotask
from autotask_runtime.metadata import Spec
from autotask_runtime.models import Row
from autotask_sandbox import SandboxServer

from .conftest import Both
from .sample_values import sample_create

COLLECTIONS = sorted(ENTITIES)


def service(at: Any, collection: str) -> Any:
    """The client's service of a collection."""
    return getattr(at, ENTITIES[collection].module.rpartition(".")[2])


def can(collection: str, method: str) -> bool:
    """Whether the service of a collection has a method."""
    return hasattr(type(service(_offline, collection)), method)


_offline = Autotask(username="u", secret="s", integration_code="i", api_url="http://127.0.0.1:9/")
CREATABLE = [name for name in COLLECTIONS if can(name, "create")]
QUERYABLE = [name for name in COLLECTIONS if can(name, "where")]


@pytest.fixture(scope="module", params=["sync", "async"])
def run(request: pytest.FixtureRequest, seeded: SandboxServer) -> Any:
    """One client for all entities: opening 400 would be the slow part."""
    both = Both(request.param, seeded.environ)
    yield both
    both.close()


def test_the_counts_are_those_of_the_document() -> None:
    """183 POST routes are counted in the June 2026 document; some stand twice, at the root and below a parent."""
    assert len(COLLECTIONS) == 232
    assert len(QUERYABLE) == 221
    assert len(CREATABLE) == 178


@pytest.mark.parametrize("collection", QUERYABLE)
def test_what_the_server_sends_is_parsed(run: Both, seeded: SandboxServer, collection: str) -> None:
    rows = run(lambda at: service(at, collection).where().limit(40).all())
    stored = seeded.store.rows(collection)[:40]
    assert [row.id for row in rows] == [row["id"] for row in stored]
    for row, wire in zip(rows, stored, strict=True):
        assert row.extra == {}
        given = {key: value for key, value in wire.items() if value is not None and value != [] and key != "data"}
        assert row.to_wire() == given


@pytest.mark.parametrize("collection", [name for name in CREATABLE if name != "TimeOffRequestsReject"])  # a verb, not a row
def test_what_is_created_comes_back_equal(run: Both, seeded: SandboxServer, spec: Spec, collection: str) -> None:
    model: type[Row] = ENTITIES[collection].load()
    values = sample_create(model.schema, Random(collection))
    values |= parent_of(seeded, model, values)
    number = run(lambda at: service(at, collection).create(**values))
    stored = seeded.store.row(collection, number)
    assert stored is not None
    found = model.from_wire(stored)
    assert {name: getattr(found, name) for name in values if name != "parent_id"} == {
        name: value for name, value in values.items() if name != "parent_id"
    }
    if can(collection, "get") and not spec.entities[collection].fields.get("data"):
        assert run(lambda at: service(at, collection).get(number)) == found


def parent_of(server: SandboxServer, model: type[Row], values: dict[str, Any]) -> dict[str, int]:
    """The keyword for the parent, naming a row that there is; one is made where the seed has none."""
    schema = model.schema
    if schema.parent is None or schema.root_writes:
        return {}
    path, _, keyword = schema.parent
    # Expenses is no collection: what stands below it, Expenses/{id}/Items, says by its field that it means expense reports.
    reference = schema.fields[keyword].reference if keyword in schema.fields else ""
    parent = path if path in ENTITIES else next((row.collection for row in ENTITIES.values() if row.name == reference), "")
    if parent not in ENTITIES:
        return {keyword: values.get(keyword, 1)}
    rows = server.store.rows(parent)
    return {keyword: rows[0]["id"] if rows else server.store.insert(server.sandbox.catalog[parent], {})}
