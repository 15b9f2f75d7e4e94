"""The surface by which changes are judged is the one that is generated, worked out twice from the same facts."""

from pathlib import Path

import pytest
from attrs import evolve

from autotask_codegen.diff.sides import load_sides
from autotask_codegen.entities import EntityIR
from autotask_codegen.fields import FieldIR
from autotask_codegen.ir import build_ir
from autotask_runtime.metadata import Field, Picklist, PicklistValue, Spec
from autotask_runtime.metadata.changes.surface import UDF, Keyword, Surface, surface_of

from .shared_metadata import DOCUMENT_2024, SAMPLE_TENANT, SPEC, needs
from .test_inline_spec import NUMBER, TEXT, entity, spec_of

_BASES = {
    "get": {"Readable"},
    "where": {"Queryable", "Referring"},
    "of": {"Listed", "Referring"},
    "create": {"Creatable"},
    "update": {"Updatable"},
    "delete": {"Deleting"},
    "plan_delete": {"Deleting"},
    "plan_deactivate": {"Deactivating"},
}


@pytest.mark.uncounted
@pytest.mark.parametrize(
    "path",
    [
        SPEC,
        pytest.param(DOCUMENT_2024, marks=needs(DOCUMENT_2024)),
        pytest.param(SAMPLE_TENANT, marks=needs(SAMPLE_TENANT)),
    ],
    ids=lambda path: path.stem,
)
def test_the_surface_is_what_is_generated(path: Path) -> None:
    side, _ = load_sides(path, path)
    check_spec(side.spec)


def test_the_surface_of_unusual_user_defined_fields_is_what_is_generated() -> None:
    required = evolve(TEXT, required=True)
    plain = {
        "Text": TEXT,
        "Required": required,
        "Given": evolve(required, default="x"),
        "Locked": evolve(required, read_only=True),
        "Referring": evolve(NUMBER, reference="Gadget"),
        "Hidden": evolve(TEXT, queryable=False),
        "Named": evolve(listed("1", "2"), name="other"),
        **{f"{type.type} {values}": listed(*values, of=type) for type in (TEXT, NUMBER) for values in ODD},
    }
    own = entity("Gadgets", "Gadget", {"title": TEXT})
    facts = [(plain, True), ({"Text": TEXT}, True), ({"Locked": plain["Locked"]}, True), ({}, True), ({"Text": TEXT}, False)]
    for udfs, has in facts:
        for verbs in ("PATCH POST PUT", "PUT", "PATCH", "GET"):
            routes = {**own.routes, "Gadgets": verbs}
            check_spec(spec_of(evolve(own, udfs=udfs, user_defined_fields=has, routes=routes)))


ODD: tuple[tuple[str, ...], ...] = ((), ("1", "2"), ("1", "gold"), ("gold",), ("1", "2147483648"), ("-5", "2147483647"))


def listed(*values: str, of: Field = TEXT) -> Field:
    return evolve(of, picklist=Picklist(values=tuple(PicklistValue(value=item, label=f"Is {item}") for item in values)))


def check_spec(spec: Spec) -> None:
    for item in build_ir(spec):
        surface = surface_of(spec.entities[item.collection], spec)
        check_rows(item, surface)
        check_members(item, surface)
        check_methods(item, surface)
        check_keywords(item, surface)
        check_odd_routes(item, surface, spec)


def check_rows(item: EntityIR, surface: Surface) -> None:
    plain = {"_rt.datetime": "datetime"}
    assert surface.row == {
        **{field.wire: plain.get(field.type, field.type) for field in item.fields},
        **{UDF + field.wire: plain.get(field.type, field.type) for field in item.udfs},
    }
    assert set(surface.relations) == {field.wire for field in item.fields if field.relation}
    classes = {f"{item.name}{suffix}" for suffix in surface.classes}
    assert classes == {name for name in item.exports if name.startswith(f"{item.name}Udf")} - {enum.name for enum in item.enums}
    assert surface.udf == ("known" if item.udfs else "mapping" if item.user_defined_fields else "")
    if {"Queryable", "Referring"} & set(item.bases):
        rows = {field.wire for field in item.fields if field.fact.queryable}
        rows |= {UDF + field.wire for field in item.udfs if field.fact.queryable}
        assert surface.filters == rows | ({"udf"} if item.user_defined_fields else set())


def check_members(item: EntityIR, surface: Surface) -> None:
    """Where two labels give one name, the generator adds the value to one of them."""
    wires = {field.name: field.wire for field in item.fields} | {f"udf.{field.wire}": UDF + field.wire for field in item.udfs}
    given = {(wires[enum.key], str(member.value)): member.name for enum in item.enums for member in enum.members}
    assert set(surface.members) == set(given), item.collection
    for member, name in surface.members.items():
        assert given[member] in (name, f"{name}__{member[1].replace('-', 'MINUS_')}"), (item.collection, member)


def check_methods(item: EntityIR, surface: Surface) -> None:
    for name, bases in _BASES.items():
        assert (name in surface.methods) == bool(bases & set(item.bases)), (item.collection, name)
    assert ("replace" in surface.methods) == ("PUT" in item.writes)
    assert ("list" in surface.methods) == item.listable
    if "Referring" in item.bases:
        assert set(surface.methods["of"].keywords) == set(item.parents)


def check_keywords(item: EntityIR, surface: Surface) -> None:
    udfs = {UDF + field.wire: field for field in item.udfs}
    parent = {item.parent_keyword} - {""}
    own = {field.wire: field for field in item.fields if field.name != item.parent_keyword}
    taken = {"create": item.udf_create, "update": item.udf_update, "replace": item.udf_create}
    for name in {"create", "update", "replace"} & set(surface.methods):
        keywords = surface.methods[name].keywords
        found = {key: keyword for key, keyword in keywords.items() if key in own or key in udfs}
        given = {wire: field for wire, field in own.items() if taken_by(name, field)}
        given |= {wire: field for wire, field in udfs.items() if not field.fact.read_only}
        assert set(found) == set(given), (item.collection, name)
        assert len(keywords) == len(found) + len(parent) + item.user_defined_fields, (item.collection, name)
        for wire, field in given.items():
            demanded = field.fact.resend if name == "update" else field.required
            assert found[wire].required == demanded, (item.collection, name, wire)
        demands = any(found[wire].required for wire in given if wire in udfs)
        assert demands == taken[name].startswith("_t.Required["), (item.collection, name)
    if "delete" in surface.methods:
        assert set(surface.methods["delete"].keywords.values()) == ({Keyword("int", True, False)} if parent else set())


def taken_by(method: str, field: FieldIR) -> bool:
    return field.creatable if method == "create" else field.updatable


def check_odd_routes(item: EntityIR, surface: Surface, spec: Spec) -> None:
    owned = {f"{route.verb} {route.path}": route for route in item.odd_routes}
    for name, method in surface.methods.items():
        route = owned.get(name.replace("{parentId}", "{id}"))
        if route is not None:
            assert set(method.keywords) == {part.wire for part in route.body or ()}
            assert set(method.parts) == ({part.wire for part in route.answer.parts} if route.answer.form == "record" else set())
    told = {name.replace("{parentId}", "{id}") for entity in spec.entities.values() for name in odd_of(entity.collection, spec)}
    assert set(owned) <= told


def odd_of(collection: str, spec: Spec) -> list[str]:
    return [name for name in surface_of(spec.entities[collection], spec).methods if " " in name]
