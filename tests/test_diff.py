"""What each change does to callers: its level, the Python names it is told in, and what is recognised as a thing renamed."""

from typing import Any

import pytest
from attrs import evolve

from autotask_codegen.diff.report import Report, report
from autotask_codegen.diff.sides import Side
from autotask_codegen.diff.telling import Entry
from autotask_runtime.metadata import Field, Picklist, PicklistValue, Spec
from autotask_runtime.metadata.changes import Level, align, apply
from autotask_runtime.metadata.spec import Service, ShapeField, Source
from autotask_runtime.metadata.types import Deprecated, Operation, RuleFact

from .test_inline_spec import NUMBER, TEXT, choices, entity, refers_to, spec_of


def side(spec: Spec) -> Side:
    return Side(name="a", knows="spec", digest="", spec=spec)


def compared(old: Spec, new: Spec) -> Report:
    return report(side(old), side(new))


def only(old: Spec, new: Spec) -> Entry:
    """The one change that there is."""
    (entry,) = compared(old, new).entries
    return entry


def gadgets(**fields: Field) -> Spec:
    return spec_of(entity("Gadgets", "Gadget", fields))


def of_field(before: Field | None, after: Field | None) -> Entry:
    """The one change between two states of the field ``size``."""
    old, new = ({"size": fact} if fact else {} for fact in (before, after))
    return only(gadgets(**old), gadgets(**new))


def values(*items: PicklistValue, type: str = "int32", open: bool = False, parent: str = "") -> Field:
    picklist = Picklist(values=items, open=open, parent_field=parent)
    return Field(type="int32" if type == "int32" else "string", picklist=picklist)


def value(number: str = "1", label: str = "One", **facts: Any) -> PicklistValue:
    return evolve(PicklistValue(value=number, label=label), **facts)


ONE = value()
TWO = value("2", "Two")
LOCKED = Field(type="string", read_only=True)


# Fields


@pytest.mark.parametrize(
    ("before", "after", "level", "says"),
    [
        (None, TEXT, "safe", "is new"),
        (None, evolve(TEXT, required=True), "breaking", "is new"),
        (None, evolve(TEXT, required=True, read_only=True), "breaking", "is new"),
        (TEXT, None, "breaking", "is gone"),
        (LOCKED, None, "breaking", "is gone"),
        (NUMBER, Field(type="int64"), "safe", "is int64 now, int32 before"),
        (Field(type="int64"), NUMBER, "risky", "is int32 now, int64 before"),
        (Field(type="int64", read_only=True), Field(type="int32", read_only=True), "safe", "is int32 now, int64 before"),
        (NUMBER, TEXT, "breaking", "is string now, int32 before"),
        (NUMBER, Field(type="double"), "breaking", "is double now, int32 before"),
        (TEXT, evolve(TEXT, length=50), "risky", "has at most 50 characters now, no limit before"),
        (evolve(TEXT, length=1000), evolve(TEXT, length=50), "risky", "has at most 50 characters now, 1,000 before"),
        (evolve(TEXT, length=50), evolve(TEXT, length=60), "safe", "has at most 60 characters now, 50 before"),
        (evolve(TEXT, length=50), TEXT, "safe", "has no limit that is known any more, 50 characters before"),
        (LOCKED, evolve(LOCKED, length=50), "safe", "has at most 50 characters now, no limit before"),
        (TEXT, evolve(TEXT, required=True), "breaking", "is required now"),
        (evolve(TEXT, required=True), TEXT, "safe", "is no longer required"),
        (LOCKED, evolve(LOCKED, required=True), "breaking", "is required now"),
        (TEXT, LOCKED, "breaking", "is read-only now"),
        (LOCKED, TEXT, "safe", "can be written now"),
        (TEXT, evolve(TEXT, queryable=False), "breaking", "cannot be queried any more"),
        (evolve(TEXT, queryable=False), TEXT, "safe", "can be queried now"),
        (TEXT, evolve(TEXT, resend=True), "breaking", "must be given with every update now"),
        (evolve(TEXT, resend=True), TEXT, "safe", "need not be given with every update any more"),
        (TEXT, evolve(TEXT, webhook=True), "safe", "is told by webhooks now"),
        (TEXT, evolve(TEXT, label="Size"), "safe", "has something else for the label: 'Size', nothing before"),
        (TEXT, evolve(TEXT, description="how big"), "safe", "has something else for the description: 'how big', nothing before"),
        (TEXT, evolve(TEXT, default="7"), "safe", "has something else for the default: '7', nothing before"),
        (TEXT, evolve(TEXT, soap_name="Sz"), "safe", "has something else for the name in SOAP: 'Sz', nothing before"),
    ],
)
def test_a_change_of_a_field_has_its_level(before: Field | None, after: Field | None, level: Level, says: str) -> None:
    entry = of_field(before, after)
    assert (entry.change.level, entry.subject, entry.says) == (level, "Gadget.size", says)


@pytest.mark.parametrize(
    ("before", "after", "level", "subject", "says"),
    [
        (NUMBER, values(ONE), "risky", "Gadget.size", "has a picklist now, of 1 value"),
        (NUMBER, values(open=True), "safe", "Gadget.size", "has a picklist now, whose values are the tenant's"),
        (values(ONE), NUMBER, "breaking", "Gadget.size", "has no picklist any more"),
        (values(), NUMBER, "safe", "Gadget.size", "has no picklist any more"),
        (values(open=True), values(), "risky", "Gadget.size", "has no values besides those that are listed now"),
        (values(), values(open=True), "safe", "Gadget.size", "has values of the tenant besides now"),
        (values(ONE), values(ONE, TWO), "safe", "GadgetSize.TWO", "(Two) is new"),
        (values(ONE, TWO), values(ONE), "breaking", "GadgetSize.TWO", "(Two) is gone"),
        (values(ONE), values(value(label="First")), "breaking", "GadgetSize.ONE → GadgetSize.FIRST", "is renamed"),
        (values(ONE), values(value(label="ONE")), "risky", "GadgetSize.ONE", "is called 'ONE' now, 'One' before"),
        (values(ONE), values(value(name="UNO")), "breaking", "GadgetSize.ONE → GadgetSize.UNO", "is renamed"),
        (values(ONE), values(value(active=False)), "risky", "GadgetSize.ONE", "is inactive now"),
        (values(value(active=False)), values(ONE), "safe", "GadgetSize.ONE", "is active again"),
        (values(ONE), values(value(default=True)), "safe", "GadgetSize.ONE", "is the default now"),
        (values(ONE), values(value(system=True)), "safe", "GadgetSize.ONE", "is one of Autotask's own now"),
        (
            *(values(ONE), values(value(parent="3")), "risky", "GadgetSize.ONE"),
            "has something else for the value it belongs to: '3', nothing before",
        ),
        (
            *(values(ONE), values(value(sort_order=3)), "safe", "GadgetSize.ONE"),
            "has something else for the place among the values: 3, 0 before",
        ),
        (
            *(values(ONE), values(ONE, parent="id"), "risky", "Gadget.size"),
            "has something else for the field with the parent's id: 'id', nothing before",
        ),
        (values(ONE, TWO, type="string"), values(ONE, type="string"), "risky", "Gadget.size value 2", "(Two) is gone"),
        (values(ONE, TWO), values(TWO, ONE), "safe", "Gadget.size", "lists its values in another order"),
    ],
)
def test_a_change_of_a_picklist_has_its_level(before: Field, after: Field, level: Level, subject: str, says: str) -> None:
    entry = of_field(before, after)
    assert (entry.change.level, entry.subject, entry.says) == (level, subject, says)


def test_a_field_that_becomes_required_breaks_what_creates_and_replaces_and_clears() -> None:
    assert of_field(TEXT, evolve(TEXT, required=True)).breaks == (
        "at.gadgets.create(size=…) now required",
        "at.gadgets.replace(size=…) now required",
        "at.gadgets.update(size=…) no longer None",
    )


def test_a_field_that_goes_breaks_all_that_names_it() -> None:
    assert of_field(TEXT, None).breaks == (
        "Gadget.size",
        "at.gadgets.create(size=…)",
        "at.gadgets.replace(size=…)",
        "at.gadgets.update(size=…)",
    )


def test_a_field_that_cannot_be_queried_any_more_breaks_conditions() -> None:
    assert of_field(TEXT, evolve(TEXT, queryable=False)).breaks == ("Gadget.q.size",)


# References


def readings(**fields: Field) -> Spec:
    return spec_of(entity("Gadgets", "Gadget"), entity("Readings", "Reading", fields))


def test_a_reference_that_goes_takes_its_relation_along() -> None:
    entry = only(readings(gadgetID=refers_to("Gadget")), readings(gadgetID=Field(type="int64")))
    assert (entry.change.level, entry.says) == ("breaking", "no longer refers to Gadget")
    assert entry.breaks == ("Reading.gadget", "at.readings.of()")


def test_a_reference_that_comes_is_safe() -> None:
    entry = only(readings(gadgetID=Field(type="int64")), readings(gadgetID=refers_to("Gadget")))
    assert (entry.change.level, entry.says) == ("safe", "refers to Gadget now")


def test_a_second_reference_to_the_same_rows_leaves_no_rows_of_one_without_saying_which() -> None:
    one = {"gadgetID": refers_to("Gadget")}
    entry = only(readings(**one), readings(**one, spareID=refers_to("Gadget")))
    assert (entry.change.level, entry.subject) == ("breaking", "Reading.spare_id")
    assert entry.breaks == ("at.readings.of(gadget)",)


def test_a_field_that_takes_the_name_of_a_relation_is_told() -> None:
    one = {"gadgetID": refers_to("Gadget")}
    added, moved = compared(readings(**one), readings(**one, gadget=TEXT)).entries
    assert (added.change.kind, added.change.level) == ("field added", "safe")
    assert (moved.change.kind, moved.change.level) == ("name changed", "breaking")
    assert moved.subject == "Reading.gadget → Reading.gadget_id_ref"


def test_names_that_move_are_no_changes_of_facts() -> None:
    old, new = readings(gadgetID=refers_to("Gadget")), readings(gadgetID=refers_to("Gadget"), gadget=TEXT)
    changes = [entry.change for entry in compared(old, new).entries]
    assert "name changed" in {change.kind for change in changes}
    assert apply(old, changes) == new


def test_a_new_collection_that_takes_the_name_of_an_enum_is_told() -> None:
    old = gadgets(gadgetKind=choices("Small"))
    new = spec_of(old.entities["Gadgets"], entity("GadgetKinds", "GadgetKind"))
    told = {entry.subject: entry.change.level for entry in compared(old, new).entries}
    assert told == {"at.gadget_kinds (GadgetKind)": "safe", "GadgetKind.SMALL → GadgetGadgetKind.SMALL": "breaking"}


def test_enums_that_are_called_after_a_renamed_model_are_not_told_again() -> None:
    old = spec_of(entity("Gadgets", "Gadget", {"kind": choices("Small", "Large")}))
    new = spec_of(entity("Gadgets", "Device", {"kind": choices("Small", "Huge")}))
    told = [entry.subject for entry in compared(old, new).entries]
    assert told == ["Gadget → Device", "GadgetKind.LARGE → DeviceKind.HUGE"]


def test_an_enum_that_is_called_after_a_renamed_field_is_not_told_again() -> None:
    kind = choices("Small")
    old, new = gadgets(accountKind=kind), gadgets(companyKind=kind)
    assert only(old, new).subject == "Gadget.account_kind → Gadget.company_kind"


def test_a_pinned_name_is_told_as_a_new_name() -> None:
    entry = of_field(TEXT, evolve(TEXT, name="extent"))
    assert (entry.change.level, entry.subject) == ("breaking", "Gadget.size → Gadget.extent")


def test_a_pinned_name_that_is_what_the_rule_gives_is_safe() -> None:
    assert of_field(TEXT, evolve(TEXT, name="size")).change.level == "safe"


# Routes


def routed(**routes: str) -> Spec:
    named = {path.replace("_", "/"): verbs for path, verbs in routes.items()}
    paths = {path.replace("id", "{id}"): verbs for path, verbs in named.items()}
    return spec_of(entity("Gadgets", "Gadget", {"size": TEXT}, routes=paths))


@pytest.mark.parametrize(
    ("old", "new", "level", "subject"),
    [
        ({"Gadgets": "POST"}, {"Gadgets": "PATCH POST"}, "safe", "at.gadgets.update()"),
        ({"Gadgets": "PATCH POST"}, {"Gadgets": "POST"}, "breaking", "at.gadgets.update()"),
        (
            {"Gadgets": "POST", "Gadgets_id": "DELETE GET"},
            {"Gadgets": "POST", "Gadgets_id": "GET"},
            "breaking",
            "at.gadgets.delete()",
        ),
        ({"Gadgets": "POST", "Gadgets_id": "GET"}, {"Gadgets": "POST"}, "breaking", "at.gadgets.get()"),
        ({"Gadgets": "POST", "Gadgets_query": "GET POST"}, {"Gadgets": "POST"}, "breaking", "Gadgets/query"),
        (
            {"Gadgets": "POST", "Gadgets_query": "GET POST"},
            {"Gadgets": "POST", "Gadgets_query": "POST"},
            "risky",
            "GET Gadgets/query",
        ),
    ],
)
def test_a_verb_is_told_as_the_method_that_it_gives(old: dict[str, str], new: dict[str, str], level: Level, subject: str) -> None:
    entry = only(routed(**old), routed(**new))
    assert (entry.change.level, entry.subject) == (level, subject)


def child(*, root: bool) -> Spec:
    """Notes that are written below their gadget, or at their own root."""
    routes = {"Gadgets/{parentId}/Notes": "GET POST", "Gadgets/{parentId}/Notes/{id}": "DELETE GET", "GadgetNotes/query": "POST"}
    routes |= {"GadgetNotes": "POST"} if root else {}
    notes = entity("GadgetNotes", "GadgetNote", {"title": TEXT}, routes=routes)
    return spec_of(entity("Gadgets", "Gadget"), notes)


def test_a_route_at_the_root_takes_the_place_of_the_one_below_the_parent() -> None:
    entry = only(child(root=False), child(root=True))
    assert entry.change.kind == "route added"
    assert entry.change.level == "breaking"
    assert entry.breaks == (
        *("at.gadget_notes.delete()", "at.gadget_notes.plan_delete()", "at.gadget_notes.create(parent_id=…)"),
    )


def test_another_field_for_the_id_of_the_parent_is_breaking() -> None:
    old = child(root=False)
    note = old.entities["GadgetNotes"]
    fields = {**note.fields, "gadgetID": NUMBER}
    one = evolve(old, entities={**old.entities, "GadgetNotes": evolve(note, fields=fields)})
    two = evolve(old, entities={**old.entities, "GadgetNotes": evolve(note, fields=fields, parent_field="gadgetID")})
    entry = only(one, two)
    assert (entry.change.path[-1], entry.change.level) == ("parent_field", "breaking")
    assert "at.gadget_notes.create(gadget_id=…) now required" in entry.breaks


def files(*, taken: bool) -> Spec:
    routes = {"Gadgets/{parentId}/Attachments": "GET POST" if taken else "GET"}
    attachments = entity("GadgetAttachments", "GadgetAttachment", {"data": Field(type="bytes")}, routes=routes)
    return spec_of(entity("Gadgets", "Gadget"), attachments)


def test_files_that_cannot_be_attached_any_more_break_the_method_of_their_parent() -> None:
    entry = only(files(taken=True), files(taken=False))
    assert entry.change.level == "breaking"
    assert entry.breaks == ("at.gadgets.attachments()", "at.gadget_attachments.create()")


def odd(*parts: str, answer: str = "Told") -> Spec:
    spec = spec_of(entity("Gadgets", "Gadget"))
    gadget = spec.entities["Gadgets"]
    routes = {**gadget.routes, "Gadgets/{id}/Manual": {"GET": Operation(answer=answer)}}
    return evolve(
        spec,
        entities={"Gadgets": evolve(gadget, routes=routes)},
        shapes={"Told": {name: ShapeField(type="string") for name in parts}, "Other": {"page": ShapeField(type="int32")}},
    )


def test_an_odd_route_is_told_as_its_method() -> None:
    old, new = spec_of(entity("Gadgets", "Gadget")), odd("text", "size")
    found = {entry.change.kind: entry for entry in compared(old, new).entries}
    assert (found["route added"].change.level, found["route added"].subject) == ("safe", "at.gadgets.manual()")
    back = {entry.change.kind: entry for entry in compared(new, old).entries}
    assert back["route removed"].change.level == "breaking"
    assert back["route removed"].breaks == ("at.gadgets.manual()",)


def test_a_definition_that_loses_a_part_breaks_the_method_that_answers_with_it() -> None:
    entry = only(odd("text", "size", "more"), odd("text", "size"))
    assert (entry.change.kind, entry.change.level, entry.breaks) == ("shape changed", "breaking", ("at.gadgets.manual().more",))


def test_a_definition_of_one_part_that_gets_another_is_an_answer_of_another_kind() -> None:
    entry = only(odd("text"), odd("text", "size"))
    assert (entry.change.level, entry.breaks) == ("breaking", ("at.gadgets.manual()",))


def test_a_definition_that_gets_a_third_part_is_safe() -> None:
    assert only(odd("text", "size"), odd("text", "size", "more")).change.level == "safe"


def test_another_definition_behind_a_verb_is_breaking_where_the_answer_is_another() -> None:
    entry = only(odd("text", "size"), odd("text", "size", answer="Other"))
    assert (entry.change.kind, entry.change.level, entry.subject) == ("operation changed", "breaking", "at.gadgets.manual()")


# Entities, and what is around them


def with_facts(**facts: Any) -> Spec:
    return spec_of(evolve(entity("Gadgets", "Gadget", {"size": TEXT}), **facts))


@pytest.mark.parametrize(
    ("old", "new", "level", "says"),
    [
        ({"can": "create update"}, {"can": "create"}, "risky", "'create', 'create update' before"),
        ({"can": "create"}, {"can": "create update"}, "safe", "'create update', 'create' before"),
        ({"webhooks": False}, {"webhooks": True}, "safe", "has webhooks now"),
        ({"user_defined_fields": False}, {"user_defined_fields": True}, "safe", "has user-defined fields now"),
        ({"user_defined_fields": True}, {"user_defined_fields": False}, "breaking", "has no user-defined fields any more"),
        ({"lifetime": 0}, {"lifetime": 60}, "safe", "60, 0 before"),
        ({"soap_name": ""}, {"soap_name": "Gadget"}, "safe", "'Gadget', nothing before"),
        ({"unique": ()}, {"unique": (("size",),)}, "safe", "[['size']], nothing before"),
    ],
)
def test_a_fact_of_a_collection_has_its_level(old: dict[str, Any], new: dict[str, Any], level: Level, says: str) -> None:
    entry = only(with_facts(**old), with_facts(**new))
    assert (entry.change.level, entry.subject) == (level, "at.gadgets")
    assert entry.says.endswith(says)


def test_collections_that_come_and_go() -> None:
    small, large = spec_of(entity("Gadgets", "Gadget")), spec_of(entity("Gadgets", "Gadget"), entity("Tags", "Tag"))
    assert (only(small, large).change.level, only(small, large).subject) == ("safe", "at.tags (Tag)")
    assert (only(large, small).change.level, only(large, small).subject) == ("breaking", "at.tags (Tag)")


def rule(**facts: Any) -> RuleFact:
    return evolve(RuleFact(kind="exists", says="rows exist", source="help"), **facts)


def service(**facts: Any) -> Service:
    return evolve(Service(what="it", reach="client.version", routes={"Version": {"GET": Operation(answer="A")}}), **facts)


NAME = Deprecated(type="string", reason="r", since="90.0", until="91.0", replacement="size")

Around = tuple[dict[str, Any], dict[str, Any], Level, str, str]
AROUND: list[Around] = [
    ({"rules": {}}, {"rules": {"a": rule()}}, "risky", 'at.rules["a"]', "is a new rule"),
    ({"rules": {"a": rule()}}, {"rules": {}}, "risky", 'at.rules["a"]', "is no rule any more"),
    ({"rules": {"a": rule()}}, {"rules": {"a": rule(on="Gadgets")}}, "risky", 'at.rules["a"]', "asks for something else"),
    ({"rules": {"a": rule()}}, {"rules": {"a": rule(says="they do")}}, "safe", 'at.rules["a"]', "asks for something else"),
    (
        {"rules": {"a": rule(), "b": rule()}},
        {"rules": {"b": rule(), "a": rule()}},
        *("safe", "the rules", "are asked in another order"),
    ),
    ({"services": {}}, {"services": {"V": service()}}, "safe", "at.version()", "is a new collection without rows"),
    ({"services": {"V": service()}}, {"services": {}}, "breaking", "at.version()", "is gone"),
    ({"services": {"V": Service(what="above")}}, {"services": {}}, "safe", "service V", "is gone"),
    (
        {"services": {"V": service()}},
        {"services": {"V": service(reach="client.raw")}},
        *("risky", "service V/reach", "has something else for how it is reached: 'client.raw', 'client.version' before"),
    ),
    ({"services": {"V": service()}}, {"services": {"V": service(routes={})}}, "risky", "service V/routes/Version", "is gone"),
    ({"shapes": {}}, {"shapes": {"S": {}}}, "safe", "shape S", "is a new definition"),
    ({"shapes": {"S": {}}}, {"shapes": {}}, "safe", "shape S", "is gone"),
    (
        {"deprecated": {}},
        {"deprecated": {"Gadgets": {"oldSize": NAME}}},
        *("safe", "Gadget.old_size", "is a deprecated name that still works"),
    ),
    (
        {"deprecated": {"Gadgets": {"oldSize": NAME}}},
        {"deprecated": {}},
        *("breaking", "Gadget.old_size", "no longer works under its deprecated name"),
    ),
]


@pytest.mark.parametrize(("old", "new", "level", "subject", "says"), AROUND)
def test_what_is_around_the_collections_has_its_level(
    old: dict[str, Any], new: dict[str, Any], level: Level, subject: str, says: str
) -> None:
    spec = gadgets(size=TEXT)
    entry = only(evolve(spec, **old), evolve(spec, **new))
    assert (entry.change.level, entry.subject, entry.says) == (level, subject, says)


# Deprecated names


def test_a_field_that_keeps_its_old_name_for_a_release_is_not_breaking() -> None:
    old, new = gadgets(oldSize=TEXT), evolve(gadgets(size=TEXT), deprecated={"Gadgets": {"oldSize": NAME}})
    gone = next(entry for entry in compared(old, new).entries if entry.change.kind == "field removed")
    assert (gone.change.level, gone.says, gone.breaks) == ("risky", "is gone, and its old name warns", ())


def test_a_field_that_only_rows_keep_breaks_what_writes_it() -> None:
    kept = evolve(NAME, replacement="")
    old, new = gadgets(oldSize=TEXT, size=TEXT), evolve(gadgets(size=TEXT), deprecated={"Gadgets": {"oldSize": kept}})
    gone = next(entry for entry in compared(old, new).entries if entry.change.kind == "field removed")
    assert gone.change.level == "breaking"
    assert gone.breaks == ("at.gadgets.create(old_size=…)", "at.gadgets.replace(old_size=…)", "at.gadgets.update(old_size=…)")


def test_a_field_renamed_by_rule_that_keeps_its_old_name_is_not_breaking() -> None:
    name = evolve(NAME, replacement="companyTaxID")
    old = gadgets(accountTaxID=TEXT)
    new = evolve(gadgets(companyTaxID=TEXT), deprecated={"Gadgets": {"accountTaxID": name}})
    renamed = next(entry for entry in compared(old, new).entries if entry.change.kind == "field renamed")
    assert (renamed.change.level, renamed.says) == ("risky", "is renamed, and its old name warns")


# User-defined fields


def tenant(**udfs: Field) -> Spec:
    gadget = evolve(entity("Gadgets", "Gadget"), user_defined_fields=True)
    return spec_of(evolve(gadget, udfs={name.replace("_", " "): fact for name, fact in udfs.items()}))


@pytest.mark.parametrize(
    ("old", "new", "level", "subject"),
    [
        ({"Site_Code": TEXT}, {}, "breaking", "Gadget.udf.site_code"),
        ({"Site_Code": TEXT}, {"Site_Code": TEXT, "Floor": NUMBER}, "safe", "Gadget.udf.floor"),
        ({"Site_Code": TEXT}, {"Site_Code": NUMBER}, "breaking", "Gadget.udf.site_code"),
        ({"Site_Code": TEXT}, {"Site_Code": evolve(TEXT, required=True)}, "breaking", "Gadget.udf.site_code"),
        ({"Site_Code": TEXT}, {"Site_Code": evolve(TEXT, required=True, default="x")}, "safe", "Gadget.udf.site_code"),
        ({"Site_Code": evolve(TEXT, length=50)}, {"Site_Code": evolve(TEXT, length=20)}, "risky", "Gadget.udf.site_code"),
        ({"Site_Code": TEXT}, {"SiteCode": TEXT}, "breaking", "Gadget.udf.site_code → Gadget.udf.sitecode"),
        ({"Tier": choices("A", "B")}, {"Tier": choices("A")}, "breaking", "GadgetUdfTier.B"),
        ({"Tier": choices("A")}, {"Tier": choices("A", "B")}, "safe", "GadgetUdfTier.B"),
    ],
)
def test_a_change_of_a_user_defined_field_has_its_level(
    old: dict[str, Field], new: dict[str, Field], level: Level, subject: str
) -> None:
    entry = compared(tenant(**old), tenant(**new)).entries[0]
    assert (entry.change.level, entry.subject) == (level, subject)


def test_user_defined_fields_are_told_by_their_keys() -> None:
    (gone,) = compared(tenant(Site_Code=TEXT, Floor=TEXT), tenant(Floor=TEXT)).entries
    assert (gone.subject, gone.says) == ("Gadget.udf.site_code", '("Site Code") is gone')
    assert gone.breaks == (
        "Gadget.udf.site_code",
        'at.gadgets.create(udf={"Site Code": …})',
        'at.gadgets.replace(udf={"Site Code": …})',
        'at.gadgets.update(udf={"Site Code": …})',
    )
    (new,) = compared(tenant(Floor=TEXT), tenant(Site_Code=TEXT, Floor=TEXT)).entries
    assert new.says == '("Site Code") is new'
    (renamed,) = compared(tenant(Site_Code=TEXT), tenant(SiteCode=TEXT)).entries
    assert renamed.says == '("Site Code" → "SiteCode") is renamed'
    (other,) = compared(tenant(Site_Code=TEXT), tenant(Site_Code=evolve(TEXT, required=True))).entries
    assert 'at.gadgets.create(udf={"Site Code": …}) now required' in other.breaks


# Renamed or not


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"problemTicketId": NUMBER}, {"problemTicketID": NUMBER}),
        ({"accountTaxID": TEXT}, {"companyTaxID": TEXT}),
        ({"installedProductID": NUMBER}, {"configurationItemID": NUMBER}),
        ({"Type": NUMBER}, {"gadgetType": evolve(NUMBER, soap_name="Type")}),
        ({"descriptions": TEXT}, {"description": TEXT}),
        ({"sizeID": NUMBER}, {"sizeId": Field(type="int64")}),
    ],
)
def test_a_field_under_another_name_is_recognised(old: dict[str, Field], new: dict[str, Field]) -> None:
    kinds = [entry.change.kind for entry in compared(gadgets(**old), gadgets(**new)).entries]
    assert kinds[0] == "field renamed"
    assert not {"field added", "field removed"} & set(kinds)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"problemTicketId": NUMBER}, {"problemTicketID": TEXT}),
        ({"changeInfoField1": TEXT}, {"changeInfoField2": TEXT}),
        ({"internalID": NUMBER}, {"externalID": NUMBER}),
        ({"descriptions": TEXT}, {"description": evolve(TEXT, length=20)}),
        ({"createdByContactID": NUMBER}, {"createdByResourceID": NUMBER}),
        ({"descriptions": TEXT}, {"descriptiona": TEXT, "descriptionb": TEXT}),
    ],
)
def test_doubtful_pairs_are_two_changes(old: dict[str, Field], new: dict[str, Field]) -> None:
    kinds = {entry.change.kind for entry in compared(gadgets(**old), gadgets(**new)).entries}
    assert kinds == {"field added", "field removed"}


MANY = {"a": TEXT, "b": TEXT, "c": TEXT, "d": TEXT}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("Accounts", "Account", MANY), ("Companies", "Company", MANY)),
        (("GadgetTagAliases", "GadgetTagAlias", MANY), ("GadgetTagsAliases", "GadgetTagsAlias", {**MANY, "e": TEXT})),
        (("gadgetParts", "GadgetPart", {}), ("GadgetParts", "GadgetPart", MANY)),
    ],
)
def test_a_collection_under_another_name_is_recognised(
    old: tuple[str, str, dict[str, Field]], new: tuple[str, str, dict[str, Field]]
) -> None:
    found = compared(spec_of(entity(*old)), spec_of(entity(*new))).entries
    assert found[0].change.kind == "entity renamed"
    assert found[0].change.level == "breaking"
    assert not {"entity added", "entity removed"} & {entry.change.kind for entry in found}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("Accounts", "Account", MANY), ("Companies", "Company", {"e": TEXT, "f": TEXT, "g": TEXT, "h": TEXT})),
        (("Roles", "Role", MANY), ("Phases", "Phase", MANY)),
    ],
)
def test_doubtful_collections_are_two_changes(
    old: tuple[str, str, dict[str, Field]], new: tuple[str, str, dict[str, Field]]
) -> None:
    found = compared(spec_of(entity(*old)), spec_of(entity(*new))).entries
    assert {entry.change.kind for entry in found} == {"entity added", "entity removed"}


def test_a_renamed_collection_is_told_by_both_services() -> None:
    found = compared(spec_of(entity("Accounts", "Account", MANY)), spec_of(entity("Companies", "Company", MANY))).entries
    assert [entry.subject for entry in found] == ["at.accounts → at.companies", "Account → Company"]


# What a side cannot know


def test_what_a_document_cannot_know_is_taken_from_the_spec() -> None:
    known = evolve(TEXT, length=50, required=True, soap_name="Sz")
    spec = evolve(gadgets(size=known), rules={"a": rule()}, deprecated={"Gadgets": {"oldSize": NAME}, "Gone": {"a": NAME}})
    document, unchanged = align(gadgets(size=TEXT), "swagger", spec, "spec")
    assert document.entities["Gadgets"].fields["size"] == known
    assert (document.rules, document.deprecated) == (spec.rules, {"Gadgets": {"oldSize": NAME}})
    assert unchanged == spec


def test_a_field_that_only_captures_know_is_no_news_to_a_document() -> None:
    spec = gadgets(size=evolve(TEXT, sources=("acme",)), weight=evolve(TEXT, sources=("doc", "acme")))
    spec = evolve(spec, sources={"doc": Source(kind="swagger", digest=""), "acme": Source(kind="capture", digest="")})
    document, _ = align(gadgets(), "swagger", spec, "spec")
    assert set(document.entities["Gadgets"].fields) == {"id", "size"}


def test_a_reference_to_a_collection_that_a_document_has_not_is_not_taken() -> None:
    document, _ = align(gadgets(tagID=NUMBER), "swagger", gadgets(tagID=evolve(NUMBER, reference="Tag", required=True)), "spec")
    fact = document.entities["Gadgets"].fields["tagID"]
    assert (fact.required, fact.reference) == (True, "")


def test_a_capture_keeps_what_only_the_spec_says() -> None:
    spec, laid = gadgets(size=evolve(values(ONE), resend=True)), gadgets(size=values(evolve(ONE, default=True, sort_order=3)))
    old, new = align(spec, "spec", laid, "capture")
    assert old == new


def test_two_specs_are_compared_as_they_are() -> None:
    old, new = gadgets(size=evolve(TEXT, length=50)), gadgets(size=TEXT)
    assert align(old, "spec", new, "spec") == (old, new)


def test_a_document_without_soap_names_loses_none() -> None:
    named = spec_of(evolve(entity("Gadgets", "Gadget"), soap_name="Gadget"))
    assert align(gadgets(), "swagger", named, "swagger") == (named, named)
