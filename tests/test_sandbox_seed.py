"""The made-up rows: the same on every day, true to the field rules of whichever tenant, and fitting together."""

import random
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from autotask_runtime.metadata import Field, Picklist, PicklistValue, Spec, load_spec
from autotask_sandbox import Sandbox, Store, StoreError
from autotask_sandbox.catalog import build_catalog
from autotask_sandbox.checks import check, lower_keys
from autotask_sandbox.seed.makers import Scene, after, crossed
from autotask_sandbox.seed.recipes import RECIPES

SPEC = load_spec()


def one_tenant() -> Spec:
    """A tenant whose picklists are closed and share no value with the recipes."""
    values = tuple(
        PicklistValue(value=str(900 + number), label=str(number), parent=str(900 + number % 2) if number > 1 else "")
        for number in range(6)
    )
    closed = {"priority": "", "queueID": "", "issueType": "", "source": "", "subIssueType": "issueType"}
    fields = dict(SPEC.entities["Tickets"].fields)
    for name, parent in closed.items():
        usable = values[2:] if parent else values[:2]
        plain = tuple(evolve(value, parent=value.parent if parent else "") for value in usable)
        fields[name] = evolve(fields[name], picklist=Picklist(values=plain, parent_field=parent))
    udfs = {
        "Site Code": Field(type="string", length=8),
        "Rank": Field(type="double"),
        "Since": Field(type="datetime"),
        "Seats": Field(type="int32"),
        "Tier": Field(type="string", picklist=Picklist(values=values[:2])),
    }
    tickets = evolve(SPEC.entities["Tickets"], fields=fields, udfs=udfs)
    return evolve(SPEC, entities={**SPEC.entities, "Tickets": tickets})


TENANT = one_tenant()


def made(spec: Spec, **options: Any) -> dict[str, list[dict[str, Any]]]:
    sandbox = Sandbox(spec, **options)
    rows = {name: sandbox.store.rows(name) for name in sandbox.catalog}
    sandbox.close()
    return rows


@pytest.fixture(scope="module")
def rows() -> dict[str, list[dict[str, Any]]]:
    return made(SPEC)


def test_the_seed_alone_decides(rows: dict[str, list[dict[str, Any]]]) -> None:
    assert made(SPEC) == rows
    assert made(SPEC, seed=2) != rows
    assert not any(made(SPEC, seed=None).values())


def test_how_many(rows: dict[str, list[dict[str, Any]]]) -> None:
    assert len(rows["Companies"]) == 40
    assert 90 <= len(rows["Contacts"]) <= 150
    assert [row["id"] for row in rows["Tickets"]] == list(range(7, 307))
    assert len(made(SPEC, tickets=3)["Tickets"]) == 3
    assert made(SPEC, tickets=0)["TicketNotes"] == []


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.collection)
def test_recipes_speak_of_real_fields(recipe: Any) -> None:
    assert set(recipe.fields) <= set(SPEC.entities[recipe.collection].fields)


@pytest.mark.parametrize("spec", [SPEC, TENANT], ids=["public", "tenant"])
def test_every_row_satisfies_the_field_rules(spec: Spec) -> None:
    catalog = build_catalog(spec)
    for name, found in made(spec, tickets=60).items():
        for row in found:
            assert check(catalog[name], lower_keys(row), "create").errors == [], (name, row)
            for column in catalog[name].columns:
                value = row[column.name]
                assert not column.fact.length or value is None or len(value) <= column.fact.length
                assert column.choices is None or value is None or str(value) in column.choices


def test_user_defined_values_and_dependent_picklists_follow_the_tenant() -> None:
    tickets = made(TENANT)["Tickets"]
    assert {ticket["priority"] for ticket in tickets} == {900, 901}
    parents = {value.value: value.parent for value in TENANT.entities["Tickets"].fields["subIssueType"].picklist.values}  # type: ignore[union-attr]
    assert all(parents[str(ticket["subIssueType"])] == str(ticket["issueType"]) for ticket in tickets)
    values = {pair["name"]: pair["value"] for ticket in tickets for pair in ticket["userDefinedFields"] if pair["value"]}
    assert values.keys() == {"Site Code", "Rank", "Since", "Seats", "Tier"}
    assert any(pair["value"] is None for ticket in tickets for pair in ticket["userDefinedFields"])


def test_references_lead_to_rows(rows: dict[str, list[dict[str, Any]]]) -> None:
    ids = {name: {row["id"] for row in found} for name, found in rows.items()}
    by_name = SPEC.by_name()
    for name, found in rows.items():
        for field, fact in SPEC.entities[name].fields.items():
            target = by_name[fact.reference].collection if fact.reference in by_name else ""
            dangling = [row[field] for row in found if target and row[field] is not None and row[field] not in ids[target]]
            assert not dangling, (name, field, dangling[:3])


def test_rows_fit_together(rows: dict[str, list[dict[str, Any]]]) -> None:
    by_id = {name: {row["id"]: row for row in found} for name, found in rows.items()}
    assert by_id["Companies"][0]["companyName"] == "Example MSP"
    names = [row["companyName"] for row in rows["Companies"]]
    assert len(set(names)) == len(names)
    roles = {(row["resourceID"], row["roleID"]) for row in rows["ResourceServiceDeskRoles"]}
    for ticket in rows["Tickets"]:
        for field, target in (
            ("contactID", "Contacts"),
            ("contractID", "Contracts"),
            ("configurationItemID", "ConfigurationItems"),
        ):
            if ticket[field] is not None:
                assert by_id[target][ticket[field]]["companyID"] == ticket["companyID"]
        pair = (ticket["assignedResourceID"], ticket["assignedResourceRoleID"])
        assert pair == (None, None) or pair in roles
        assert (ticket["completedDate"] is not None) is (ticket["status"] == 5)
        assert ticket["completedDate"] is None or ticket["createDate"] < ticket["completedDate"] <= ticket["lastActivityDate"]
    assert {ticket["status"] for ticket in rows["Tickets"]} == {1, 5, 7, 8}
    for note in rows["TicketNotes"]:
        ticket = by_id["Tickets"][note["ticketID"]]
        assert ticket["createDate"] < note["createDateTime"] <= ticket["lastActivityDate"]
    for entry in rows["TimeEntries"]:
        ticket = by_id["Tickets"][entry["ticketID"]]
        assert ticket["createDate"] < entry["startDateTime"] < entry["endDateTime"]
        assert (entry["resourceID"], entry["roleID"]) in roles
        assert 0 < entry["hoursWorked"] <= 3
    for task in rows["Tasks"]:
        assert by_id["Phases"][task["phaseID"]]["projectID"] == task["projectID"]


def test_a_spec_of_ones_own_may_leave_entities_out() -> None:
    few = evolve(SPEC, entities={name: SPEC.entities[name] for name in ("Companies", "Contacts")})
    rows = made(few)
    assert rows.keys() == {"Companies", "Contacts"}
    assert len(rows["Companies"]) == 40


def test_makers() -> None:
    scene = Scene(random.Random(1), {})
    assert after("nothing", 1, 2)(scene) is None
    maker = crossed(("a", "b"), ("x", "y", "z"))
    seen = [maker(Scene(scene.rng, {}, number=number)) for number in range(6)]
    assert len(set(seen)) == 6


# Data files


def test_a_data_file_keeps_its_rows_and_takes_new_fields(tmp_path: Path) -> None:
    path = str(tmp_path / "rows.db")
    first = Sandbox(SPEC, tickets=5, data=path)
    before = first.store.rows("Tickets")
    first.store.delete(first.catalog["Tickets"], 7)
    first.close()
    second = Sandbox(TENANT, seed=9, tickets=50, data=path)  # neither the seed nor the number matters now
    after_tenant = second.store.rows("Tickets")
    assert [row["id"] for row in after_tenant] == [row["id"] for row in before[1:]]
    assert after_tenant[0]["title"] == before[1]["title"]
    assert {pair["value"] for pair in after_tenant[0]["userDefinedFields"]} == {None}
    second.close()


def test_a_file_begun_empty_stays_empty(tmp_path: Path) -> None:
    path = str(tmp_path / "rows.db")
    Sandbox(SPEC, seed=None, data=path).close()
    again = Sandbox(SPEC, data=path)
    assert again.store.counts() == {}
    again.close()


@pytest.mark.parametrize(
    "content", [b"not a database, and long enough to be read as the header of one" * 20, b"SQLite format 3\x00" + b"\xff" * 200]
)
def test_files_that_are_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rows.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=str(path)):
        Sandbox(SPEC, data=str(path))
    assert path.read_bytes() == content


def test_databases_of_others_are_not_touched(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE Tickets (id INTEGER)")
    other.close()
    with pytest.raises(StoreError, match="another program"):
        Sandbox(SPEC, data=str(path))
    newer = tmp_path / "newer.db"
    Sandbox(SPEC, seed=None, data=str(newer)).close()
    with sqlite3.connect(newer) as changed:
        changed.execute("PRAGMA user_version = 99")
    changed.close()
    with pytest.raises(StoreError, match="format 99"):
        Sandbox(SPEC, data=str(newer))


def test_a_failed_transaction_leaves_nothing() -> None:
    catalog = build_catalog(SPEC)
    store = Store(catalog)

    def fail_halfway() -> None:
        with store.transaction():
            store.insert(catalog["Tickets"], {'"title"': "half"})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()
    assert store.count("Tickets") == 0
    store.close()
