"""The changes that are found are all there are: made in the old facts, they give the new ones."""

import json
from collections.abc import Mapping

import pytest
from attrs import evolve, fields
from hypothesis import given, settings

from autotask_codegen.diff.sides import load_sides
from autotask_runtime.metadata import Entity, Field, MetadataError, Picklist, PicklistValue, Spec, load_spec
from autotask_runtime.metadata.changes import (
    Change,
    apply,
    changes_from_json,
    changes_to_json,
    compare,
    compare_entities,
    without_sources,
)
from autotask_runtime.metadata.changes.surface import breaks, surface_of
from autotask_runtime.metadata.spec import Source
from autotask_runtime.metadata.types import Deprecated

from .shared_metadata import DOCUMENT_2024, DOCUMENT_2026, SAMPLE_TENANT, SPEC, needs
from .spec_strategies import specs
from .test_inline_spec import TEXT, choices, entity, refers_to, spec_of


def through_json(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    return changes_from_json(json.loads(json.dumps(changes_to_json(changes))))


def check(old: Spec, new: Spec) -> tuple[Change, ...]:
    """Compare, make the changes, and see that nothing is left."""
    changes = compare(old, new)
    assert without_sources(apply(old, changes)) == without_sources(new)
    read = through_json(changes)
    assert read == changes
    assert without_sources(apply(old, read)) == without_sources(new)
    return changes


# Any two specs


@pytest.mark.uncounted
@given(specs(), specs())
@settings(max_examples=120, deadline=None)
def test_the_changes_made_in_the_old_facts_give_the_new_ones(old: Spec, new: Spec) -> None:
    for change in check(old, new):
        assert change.level == "breaking" or not change.breaks
        assert change.says.endswith(".")


@pytest.mark.uncounted
@given(specs(), specs())
@settings(max_examples=80, deadline=None)
def test_whatever_the_surface_loses_a_change_answers_for(old: Spec, new: Spec) -> None:
    changes = compare(old, new)
    if any(change.kind.endswith("renamed") for change in changes):
        return
    answered = {(change.collection, *item) for change in changes for item in change.breaks}
    for name, before in old.entities.items():
        if name in new.entities:
            lost = breaks(surface_of(before, old), surface_of(new.entities[name], new))
            missing = [item for item, why in lost.items() if not {(name, *item, why), ("", *item, why)} & answered]
            missing = [item for item in missing if not stays(item, new.deprecated.get(name, {}))]
            # A parent that comes or goes is a change of its own.
            assert [item for item in missing if item[1] != "of" or old.entities.keys() == new.entities.keys()] == []


def stays(item: tuple[str, ...], old_names: Mapping[str, Deprecated]) -> bool:
    """Whether a part of the surface is there under a deprecated name; where it stands for nothing, only rows have it."""
    name = old_names.get(item[-1])
    return name is not None and (item[0] == "row" or (bool(name.replacement) and item[0] in ("filter", "keyword")))


@given(specs())
@settings(max_examples=20, deadline=None)
def test_a_spec_does_not_differ_from_itself(spec: Spec) -> None:
    assert compare(spec, spec) == ()


def test_the_specs_of_these_tests_have_every_fact() -> None:
    """A fact that is added to the spec must be told of by the diff, and so must be part of these tests."""
    known = {
        Spec: {"sources", "entities", "services", "shapes", "rules", "deprecated", "only"},
        Entity: {
            *("collection", "name", "soap_name", "lifetime", "cycles", "unique", "sources", "user_defined_fields", "webhooks"),
            *("can", "parent_field", "routes", "fields", "udfs"),
        },
        Field: {
            *("type", "name", "length", "required", "read_only", "queryable", "webhook", "reference", "picklist", "label"),
            *("description", "default", "soap_name", "resend", "sources"),
        },
        Picklist: {"open", "parent_field", "values"},
        PicklistValue: {"value", "label", "name", "active", "default", "sort_order", "parent", "system"},
    }
    assert {cls: {item.name for item in fields(cls)} for cls in known} == known


# Renamed things


def test_a_renamed_collection_takes_its_routes_and_rules_along() -> None:
    old = spec_of(entity("Accounts", "Account", {"accountName": TEXT, "phone": TEXT, "fax": TEXT}), entity("Gadgets", "Gadget"))
    new = spec_of(entity("Companies", "Company", {"accountName": TEXT, "phone": TEXT, "fax": TEXT}), entity("Gadgets", "Gadget"))
    assert [change.kind for change in check(old, new)] == ["entity renamed", "model renamed"]


def test_a_renamed_model_takes_along_what_refers_to_it() -> None:
    old = spec_of(entity("Gadgets", "Gadget"), entity("Readings", "Reading", {"gadgetID": refers_to("Gadget")}))
    new = spec_of(entity("Gadgets", "Device"), entity("Readings", "Reading", {"gadgetID": refers_to("Device")}))
    assert [change.kind for change in check(old, new)] == ["model renamed"]


def test_two_models_that_change_their_names_around_are_told_in_full() -> None:
    def world(first: str, second: str) -> Spec:
        return spec_of(
            entity("As", first), entity("Bs", second), entity("Cs", "C", {"aID": refers_to("A"), "bID": refers_to("B")})
        )

    check(world("A", "B"), world("B", "A"))


def test_a_renamed_field_takes_along_what_is_said_of_it() -> None:
    def gadgets(name: str) -> Spec:
        picklist = Picklist(parent_field=name, values=(PicklistValue(value="1", label="One"),))
        fields = {name: TEXT, "kind": Field(type="int32", picklist=picklist)}
        return spec_of(evolve(entity("Gadgets", "Gadget", fields), cycles=((name,),), unique=((name, "id"),), parent_field=name))

    assert [change.kind for change in check(gadgets("accountTaxID"), gadgets("companyTaxID"))] == ["field renamed"]


def test_a_renamed_field_that_changed_besides_gives_further_changes() -> None:
    old = spec_of(entity("Gadgets", "Gadget", {"serialNo": Field(type="string", length=10)}))
    new = spec_of(entity("Gadgets", "Gadget", {"SerialNO": Field(type="string", length=20, required=True)}))
    changes = check(old, new)
    assert [change.kind for change in changes] == ["field renamed", "length changed", "required changed"]
    assert {change.field for change in changes[1:]} == {"SerialNO"}


# Picklists


def test_values_in_another_order_are_a_change_of_their_own() -> None:
    old, new = (spec_of(entity("Gadgets", "Gadget", {"kind": choices("A", "B", "C")})) for _ in range(2))
    field = new.entities["Gadgets"].fields["kind"]
    assert field.picklist
    turned = evolve(field, picklist=evolve(field.picklist, values=field.picklist.values[::-1]))
    new.entities["Gadgets"].fields["kind"] = turned
    assert [change.kind for change in check(old, new)] == ["picklist reordered"]


def test_a_value_at_the_end_reorders_nothing() -> None:
    old = spec_of(entity("Gadgets", "Gadget", {"kind": choices("A", "B")}))
    new = spec_of(entity("Gadgets", "Gadget", {"kind": choices("A", "B", "C")}))
    assert [change.kind for change in check(old, new)] == ["value added"]


def test_a_value_that_is_listed_twice_is_told_apart() -> None:
    twice = tuple(PicklistValue(value=value, label=label) for value, label in (("1", "A"), ("1", "B"), ("1#2", "C")))
    old = spec_of(entity("Gadgets", "Gadget", {"kind": Field(type="string", picklist=Picklist(values=twice))}))
    new = spec_of(entity("Gadgets", "Gadget", {"kind": Field(type="string", picklist=Picklist(values=twice[1:]))}))
    check(old, new)
    check(new, old)


# Making changes elsewhere than where they were found


@pytest.mark.parametrize(
    "change",
    [
        Change(kind="field removed", path=("entities", "Gadgets", "fields", "nosuch"), before={"type": "string"}),
        Change(kind="field renamed", path=("entities", "Gadgets", "fields", "nosuch"), before="nosuch", after="other"),
        Change(kind="field renamed", path=("entities", "Gadgets", "fields", "title"), before="title", after="id"),
        Change(kind="model renamed", path=("entities", "Gadgets", "name"), before="Widget", after="Device"),
        Change(kind="field added", path=("entities", "Nosuch", "fields", "a"), after={"type": "string"}),
        Change(kind="type changed", path=("entities", "Gadgets", "fields", "title", "type"), before="int32", after="int64"),
        Change(kind="rules reordered", path=("rules",), before=["a", "b"], after=["b", "a"]),
    ],
    ids=lambda change: change.kind,
)
def test_a_change_found_in_other_facts_is_refused(change: Change) -> None:
    spec = spec_of(entity("Gadgets", "Gadget", {"title": TEXT}))
    with pytest.raises(MetadataError, match="not as it was where this change was found"):
        apply(spec, (change,))


def test_where_facts_came_from_stays_as_it_was() -> None:
    old = evolve(spec_of(entity("Gadgets", "Gadget")), sources={"here": Source(kind="swagger", digest="1")})
    new = spec_of(entity("Gadgets", "Gadget", {"title": TEXT}))
    made = apply(old, compare(old, new))
    assert made.sources == old.sources
    assert made.entities == new.entities


@pytest.mark.parametrize("rows", [None, [{"kind": "field added"}], [{"kind": 7, "path": ["a"]}], {"kind": "field added"}])
def test_what_is_no_list_of_changes_is_refused(rows: object) -> None:
    with pytest.raises(MetadataError, match="no list of changes"):
        changes_from_json(rows)


def test_two_entities_are_compared_by_themselves() -> None:
    old, new = entity("Gadgets", "Gadget", {"title": TEXT}), entity("Gadgets", "Gadget")
    (change,) = compare_entities(old, new)
    assert (change.kind, change.level, change.collection, change.field) == ("field removed", "breaking", "Gadgets", "title")
    assert change.says == "Gadgets.title is gone."


# The API's own documents


@pytest.mark.uncounted
@needs(DOCUMENT_2024, DOCUMENT_2026)
def test_the_documents_of_2024_and_2026_lead_to_one_another() -> None:
    old, new = load_sides(DOCUMENT_2024, DOCUMENT_2026)
    changes = check(old.spec, new.spec)
    assert {change.collection for change in changes if change.kind == "entity removed"} == {"ConfigurationItemExts"}
    assert sum(change.kind == "entity added" for change in changes) == 73
    check(new.spec, old.spec)


@pytest.mark.uncounted
@needs(DOCUMENT_2026)
def test_the_spec_tells_nothing_new_of_the_document_that_it_was_made_from() -> None:
    old, new = load_sides(SPEC, DOCUMENT_2026)
    assert compare(old.spec, new.spec) == ()
    assert compare(new.spec, old.spec) == ()


@pytest.mark.uncounted
@needs(SAMPLE_TENANT)
def test_a_tenant_leads_back_to_the_public_spec() -> None:
    old, new = load_sides(SPEC, SAMPLE_TENANT)
    kinds = {change.kind for change in check(old.spec, new.spec)}
    assert {"value added", "picklist changed", "field added"} <= kinds
    check(new.spec, old.spec)


def test_the_committed_spec_does_not_differ_from_itself() -> None:
    spec = load_spec(SPEC)
    assert compare(spec, spec) == ()
