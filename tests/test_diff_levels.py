"""What breaks a program although no field it names is gone: user-defined fields that become typed, enums that go, counting.

What a type checker says of such programs is what the diff says.
"""

from pathlib import Path

import pytest
from attrs import evolve

from autotask_codegen.diff.telling import Entry
from autotask_runtime.metadata import Entity, Field, Picklist, PicklistValue, Spec
from autotask_runtime.metadata.changes import Change, apply, changes_from_json, changes_to_json, compare_entities

from .test_diff import compared, only
from .test_diff_program import breaking, check, expected
from .test_inline_spec import NUMBER, TEXT, entity, spec_of

DEMANDED = evolve(TEXT, required=True)
TYPED = "user-defined fields typed"


def tenant(
    udfs: dict[str, Field] | None = None, collection: str = "Gadgets", name: str = "Gadget", verbs: str = "POST"
) -> Entity:
    """An entity with user-defined fields; with none that are known, they are a mapping of any names."""
    own = entity(collection, name, {"title": TEXT})
    routes = {**own.routes, collection: verbs}
    return evolve(own, routes=routes, user_defined_fields=True, udfs=udfs or {})


def tiers(*values: str, type: str = "string") -> Field:
    listed = tuple(PicklistValue(value=value, label=f"Tier {value}") for value in values)
    return evolve(NUMBER if type == "int32" else TEXT, picklist=Picklist(values=listed))


def entries(old: Entity, new: Entity) -> dict[str, Entry]:
    """What is told, by kind and subject."""
    return {f"{entry.change.kind}: {entry.subject}": entry for entry in compared(spec_of(old), spec_of(new)).entries}


# User-defined fields that were any mapping


def test_the_first_user_defined_fields_that_are_known_break_once_what_gave_any_mapping() -> None:
    told = entries(tenant(verbs="PATCH POST PUT"), tenant({"Site": TEXT, "Floor": NUMBER}, verbs="PATCH POST PUT"))
    typed = told.pop(f"{TYPED}: Gadget.udf")
    assert {name: entry.change.level for name, entry in told.items()} == {
        "field added: Gadget.udf.site": "safe",
        "field added: Gadget.udf.floor": "safe",
    }
    assert typed.change.level == "breaking"
    assert typed.says == "is typed now: a mapping of any other names no longer type-checks"
    assert typed.breaks == ("Gadget.udf", *(f"at.gadgets.{name}(udf=…)" for name in ("create", "replace", "update")))


def test_one_more_that_is_known_breaks_nothing() -> None:
    entry = only(spec_of(tenant({"Site": TEXT})), spec_of(tenant({"Site": TEXT, "Floor": NUMBER})))
    assert (entry.change.level, entry.breaks) == ("safe", ())


def test_an_entity_that_had_no_user_defined_fields_breaks_nothing_by_having_some() -> None:
    old = evolve(tenant(), user_defined_fields=False)
    assert {entry.change.level for entry in entries(old, tenant({"Site": TEXT})).values()} == {"safe"}


def test_that_fields_became_typed_is_no_fact_that_is_applied_and_stands_in_json() -> None:
    old, new = spec_of(tenant()), spec_of(tenant({"Site": TEXT}))
    changes = [entry.change for entry in compared(old, new).entries]
    assert TYPED in {change.kind for change in changes}
    again = changes_from_json(changes_to_json(changes))
    assert again == tuple(changes)
    assert apply(old, again) == new


def test_that_fields_became_typed_is_told_in_the_names_of_the_api_too() -> None:
    said = {change.says for change in compare_entities(tenant(), tenant({"Site": TEXT}))}
    assert "Gadgets.udf is typed now: a mapping of any other names no longer type-checks." in said


# What creating demands


def test_the_last_field_that_creating_demands_takes_its_class_along() -> None:
    entry = only(spec_of(tenant({"Site": DEMANDED})), spec_of(tenant({"Site": TEXT})))
    assert (entry.change.level, entry.subject, entry.says) == ("breaking", "Gadget.udf.site", "is no longer required")
    assert entry.breaks == ("GadgetUdfCreateFields",)


def test_a_default_does_as_much() -> None:
    """Autotask fills it in, so that it need not be given."""
    entry = only(spec_of(tenant({"Site": DEMANDED})), spec_of(tenant({"Site": evolve(DEMANDED, default="here")})))
    assert (entry.change.level, entry.breaks) == ("breaking", ("GadgetUdfCreateFields",))


def test_where_creating_demands_others_its_class_stays() -> None:
    old, new = tenant({"Site": DEMANDED, "Floor": DEMANDED}), tenant({"Site": DEMANDED, "Floor": TEXT})
    assert only(spec_of(old), spec_of(new)).change.level == "safe"


def test_the_last_field_that_is_known_takes_the_classes_along() -> None:
    told = entries(tenant({"Site": TEXT}), tenant())
    assert told["field removed: Gadget.udf.site"].breaks[:3] == ("Gadget.udf.site", "GadgetUdf", "GadgetUdfFields")
    assert len(told) == 1


def test_replacing_demands_what_creating_demands() -> None:
    entry = only(spec_of(tenant({"Site": TEXT}, verbs="PUT")), spec_of(tenant({"Site": DEMANDED}, verbs="PUT")))
    assert entry.change.level == "breaking"
    assert any(item.startswith("at.gadgets.replace(udf=") and item.endswith(" now required") for item in entry.breaks)


def test_what_is_read_only_is_not_demanded_though_it_is_required() -> None:
    locked = evolve(TEXT, read_only=True)
    entry = only(spec_of(tenant({"Site": locked})), spec_of(tenant({"Site": evolve(locked, required=True)})))
    assert (entry.change.level, entry.breaks) == ("safe", ())
    entry = only(spec_of(tenant({"Site": locked})), spec_of(tenant({"Site": evolve(locked, length=5)})))
    assert entry.change.level == "safe"


# Lists of values


@pytest.mark.parametrize("value", ["2147483648", "1099511627776", "gold"])
@pytest.mark.parametrize("type", ["string", "int32"])
def test_a_value_that_no_enum_can_hold_takes_the_enum_of_a_user_defined_list_along(type: str, value: str) -> None:
    old, new = tenant({"Tier": tiers("1", "2", type=type)}), tenant({"Tier": tiers("1", "2", value, type=type)})
    entry = only(spec_of(old), spec_of(new))
    assert (entry.change.kind, entry.change.level) == ("value added", "breaking")
    assert {"GadgetUdfTier.TIER_1", "GadgetUdfTier.TIER_2"} <= set(entry.breaks)
    assert ("Gadget.udf.tier" in entry.breaks) == (type == "string")  # a number stays one without an enum


def test_the_largest_value_of_an_enum_takes_nothing_along() -> None:
    old, new = tenant({"Tier": tiers("1")}), tenant({"Tier": tiers("1", "2147483647")})
    assert only(spec_of(old), spec_of(new)).change.level == "safe"


@pytest.mark.parametrize(
    ("before", "after", "renamed"),
    [
        ("R & D", "R and D", False),
        ("Don't", "DONT", False),
        ("50%", "50 percent", False),
        ("Straße", "STRASSE", False),
        ("ﬁle", "file", False),
        ("R & D", "R D", True),
        ("50%", "50", True),
        ("Café", "Cafe", True),
    ],
)
def test_a_label_is_judged_by_the_name_that_the_generator_gives(before: str, after: str, renamed: bool) -> None:
    def labelled(label: str) -> Entity:
        return entity(
            "Gadgets", "Gadget", {"kind": evolve(NUMBER, picklist=Picklist(values=(PicklistValue(value="1", label=label),)))}
        )

    (change,) = compare_entities(labelled(before), labelled(after))
    assert change.breaks == ((("member", "kind", "1", "renamed"),) if renamed else ())
    assert (change.level == "breaking") == renamed


# Counting


def routes_without(*paths: str) -> Spec:
    own = entity("Gadgets", "Gadget", {"title": TEXT})
    return spec_of(evolve(own, routes={path: verbs for path, verbs in own.routes.items() if path not in paths}))


def test_rows_that_cannot_be_counted_any_more_break_what_counts_them() -> None:
    entry = only(routes_without(), routes_without("Gadgets/query/count"))
    assert (entry.change.kind, entry.change.level) == ("route removed", "breaking")
    assert entry.breaks == ("at.gadgets.where(…).count()",)
    assert only(routes_without("Gadgets/query/count"), routes_without()).change.level == "safe"


def test_rows_that_cannot_be_asked_for_any_more_are_not_told_to_be_uncounted_besides() -> None:
    both = ("Gadgets/query", "Gadgets/query/count")
    told: list[Change] = [entry.change for entry in compared(routes_without(), routes_without(*both)).entries]
    assert {change.path[-1]: change.breaks for change in told} == {
        "Gadgets/query": (("method", "where", "gone"),),
        "Gadgets/query/count": (),
    }


# As a type checker sees it

PROGRAM = """
from collections.abc import Mapping
from typing import Any

from typed_autotask import Autotask, Gadget, Part, PartCreate, Tag
from typed_autotask import TagUdfCreateFields  # breaks: TagUdfCreateFields
from typed_autotask import WidgetUdfTier  # breaks: WidgetUdfTier.TIER_1
from typed_autotask import Widget


def work(at: Autotask, gadget: Gadget, tag: Tag, part: Part, widget: Widget, given: Mapping[str, str]) -> None:
    gadget.udf = {"Site": "here"}  # breaks: Gadget.udf
    at.gadgets.create(title="a", udf=given)  # breaks: at.gadgets.create(udf=…)
    at.gadgets.update(1, udf=given)  # breaks: at.gadgets.update(udf=…)
    at.gadgets.replace(1, udf={"Room": "x"})  # breaks: at.gadgets.replace(udf=…)
    at.gadgets.create(title="a", udf={"Site": "here"})
    site: Any = gadget.udf["Site"]
    at.tags.create(title="a", udf={"Site": "here"})
    part.udf |= {"Site": "here"}
    at.parts.create(PartCreate(title="a", udf={"Site": "here"}))
    tier: int | None = widget.udf.tier  # breaks: Widget.udf.tier
    print(site, tag.udf.site, tier, TagUdfCreateFields, WidgetUdfTier)
"""


def world(gadget: dict[str, Field], tag: dict[str, Field], part: dict[str, Field], widget: dict[str, Field]) -> Spec:
    named = (("Gadgets", "Gadget", gadget), ("Tags", "Tag", tag), ("Parts", "Part", part), ("Widgets", "Widget", widget))
    return spec_of(*(tenant(udfs, collection, name, verbs="PATCH POST PUT") for collection, name, udfs in named))


@pytest.mark.uncounted
def test_a_type_checker_finds_errors_where_the_diff_says_breaking_and_nowhere_else(tmp_path: Path, mypy_cache: Path) -> None:
    old = world({}, {"Site": DEMANDED}, {"Site": TEXT}, {"Tier": tiers("1")})
    new = world({"Site": TEXT}, {"Site": TEXT}, {"Site": TEXT, "Floor": NUMBER}, {"Tier": tiers("1", "4294967296")})
    assert check(tmp_path / "old", "typed_autotask", old, PROGRAM, mypy_cache) == {}
    errors = check(tmp_path / "new", "typed_autotask", new, PROGRAM, mypy_cache)
    wanted = expected(PROGRAM)
    assert set(errors) == set(wanted), errors
    assert set(wanted.values()) <= breaking(compared(old, new))
