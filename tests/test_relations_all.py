"""Every reference of the API, there and back over HTTP; and the map of them as data."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from autotask import ENTITIES, RELATIONS, Tag, Ticket, errors
from autotask_runtime.metadata import Spec, load_spec
from autotask_runtime.schema import EntitySchema, RelationEntry
from autotask_sandbox import SandboxServer
from autotask_sandbox.testing import SandboxFactory

from .conftest import QUICK, Both
from .planted import plant

PATCHES = Path(__file__).parents[1] / "spec" / "patches" / "010-parent-fields.json"
# The API's field information says that it cannot be queried, so nobody can ask who refers to a role by it.
NOT_QUERYABLE = {("Resources", "default_service_desk_role")}


@pytest.fixture(scope="module")
def pairs(sandbox_factory: SandboxFactory) -> Iterator[SandboxServer]:
    """A sandbox in which every entity has a row that refers to nothing, and one that refers to those by all of its references."""
    with sandbox_factory(seed=None, tickets=0, strict=False) as server:
        first = {name: plant(server, name, [{"id": _number(name)}])[0] for name in ENTITIES if _schema(name).fields.get("id")}
        for name in first:
            values = {field.wire: first[field.target] for field in _schema(name).relations.values()}
            if values:
                # ResourceRoles gives active rows only (api-facts, section 10).
                plant(server, name, [values | ({"isActive": True} if name == "ResourceRoles" else {})])
        yield server


def _schema(name: str) -> EntitySchema:
    found: EntitySchema = ENTITIES[name].load().schema
    return found


def _number(name: str) -> int:
    """A number of its own for each entity, so that a mix-up is noticed."""
    return 1_000 * (list(ENTITIES).index(name) + 1)


@pytest.mark.uncounted
def test_every_reference_there_and_back(kind: str, pairs: SandboxServer) -> None:
    """All of them in one test: a client for each would take longer than what is asked."""
    run = Both(kind, pairs.environ, QUICK)
    wrong: list[str] = []
    for relation in RELATIONS:
        source, target = _schema(relation.source), _schema(relation.target)
        service = getattr(run.client, ENTITIES[relation.source].module.rpartition(".")[2])
        path = getattr(ENTITIES[relation.source].load().q, relation.name)
        (row,) = run.rows(service.where({"op": "gt", "field": "id", "value": _number(relation.source)}).limit(1))
        found = run.follow(getattr(row, relation.name))
        if (found.schema.collection, found.id) != (target.collection, _number(relation.target)):
            wrong.append(f"{relation}: {found!r}")
        if (relation.source, relation.name) in NOT_QUERYABLE:
            with pytest.raises(errors.QueryError, match="cannot be queried"):
                service.of(found, via=path)
            continue
        back = run.rows(service.of(found, via=path))
        if [item.id for item in back] != [row.id]:
            wrong.append(f"{relation}: back {back!r}")
        if len(source.referring_to(target.collection)) == 1 and source.parent is None:
            assert str(service.of(found)) == str(service.of(found, via=path))
    run.close()
    assert wrong == []


def test_there_are_683_of_which_11_come_of_patches() -> None:
    """The metadata has 672. It gives no reference for 11 more fields that hold one: see the reasons in the patch."""
    metadata, ours = load_spec(patched=False), load_spec()
    assert (len(_references(metadata)), len(_references(ours)), len(RELATIONS)) == (672, 683, 683)
    added = {edit["path"] for patch in json.loads(PATCHES.read_text("utf-8")) for edit in patch["edits"]}
    missing = [name for name in _references(ours) - _references(metadata) if f"/{name}/reference" not in added]
    assert missing == []


def _references(spec: Spec) -> set[str]:
    return {
        f"{entity.collection}/fields/{name}"
        for entity in spec.entities.values()
        for name, field in entity.fields.items()
        if field.reference
    }


def test_the_map_is_what_the_rows_have() -> None:
    rows = {(name, field.relation, field.name, field.target) for name in ENTITIES for field in _schema(name).relations.values()}
    assert {(item.source, item.name, item.field, item.target) for item in RELATIONS} == rows
    assert RELATIONS[0] == RelationEntry("Appointments", "creator_resource", "creator_resource_id", "Resources")


def test_names_follow_the_rule_that_the_generator_states() -> None:
    """``company_id`` gives ``company``; where that is taken, or the field does not end so, the field's name and ``_ref``."""
    for relation in RELATIONS:
        plain = relation.field.removesuffix("_id")
        taken = plain == relation.field or plain in _schema(relation.source).fields
        assert relation.name == (f"{relation.field}_ref" if taken else plain)
    names = {(item.source, item.field): item.name for item in RELATIONS}
    assert names["Tickets", "company_id"] == "company"
    assert names["PurchaseOrders", "shipping_type"] == "shipping_type_ref"
    assert sum(name.endswith("_ref") for name in names.values()) == 7


def test_which_rows_are_meant_is_said_or_asked(both: Both) -> None:
    company, ticket = both(lambda at: at.companies.where().first()), both(lambda at: at.tickets.where().first())
    at = both.client
    assert str(at.tickets.of(company)) == str(at.tickets.where({"op": "eq", "field": "companyID", "value": company.id}))
    assert str(at.tickets.of(ticket.company)) == str(at.tickets.of(company)).replace(f":{company.id}", f":{ticket.company_id}")
    assert str(at.contacts.of(company)).count("companyID") == 1  # the one that they live below
    resource = both(lambda at: at.resources.where().first())
    with pytest.raises(errors.UsageError, match=r"Tickets refer to Resources in \d+ fields: say via= one of .*assigned_resource"):
        at.tickets.of(resource)
    with pytest.raises(errors.UsageError, match=r"Tickets do not refer to Tags; they refer to .*Companies"):
        at.tickets.of(Tag(id=1))
    for nothing in (company.id, None, "company", ENTITIES):
        with pytest.raises(errors.UsageError, match="a row is expected, or a reference to one"):
            at.tickets.of(nothing)
    ticket.problem_ticket_id = None
    with pytest.raises(errors.NoReference, match="problem_ticket_id is null"):
        at.tickets.of(ticket.problem_ticket, via=Ticket.q.problem_ticket)
    with pytest.raises(errors.QueryError, match="takes a relation of Tickets itself"):
        at.tickets.of(company, via=Ticket.q.company.parent_company)


def test_rows_that_only_a_route_below_gives(own: Both, sandbox: SandboxServer) -> None:
    """No field of theirs, or no query, tells whose they are."""
    (article,) = plant(sandbox, "KnowledgeBaseArticles", [{"title": "A"}])
    table = sandbox.sandbox.catalog["ArticlePlainTextContent"]
    sandbox.store.insert(table, {table.parent_sql: article})
    row = own(lambda at: at.knowledge_base_articles.get(article))
    assert len(own(lambda at: at.article_plain_text_content.of(row))) == 1
    resource = own(lambda at: at.resources.where().first())
    assert isinstance(own(lambda at: at.resource_time_off_balances.of(resource)), list)
    with pytest.raises(errors.UsageError, match="a row of Resources is expected, or a reference to one"):
        own(lambda at: at.resource_time_off_balances.of(row))
