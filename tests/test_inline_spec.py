"""Packages from specs of a few lines, generated under a name of their own, imported and run: what names and shapes may do."""

import asyncio
import itertools
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

import pytest
from mypy import api as mypy

from autotask_codegen.emit import emit, write_package
from autotask_runtime.errors import ValidationError
from autotask_runtime.messages import Response, encode
from autotask_runtime.metadata import Entity, Field, MetadataError, Picklist, PicklistValue, Spec
from autotask_runtime.reuse.staleness import answered

from .shared_metadata import ROOT

ID = Field(type="int64", required=True, read_only=True)
TEXT = Field(type="string")
NUMBER = Field(type="int32")

Fields = Mapping[str, Field]
Routes = Mapping[str, str]
Build = Callable[..., Any]
TypeCheck = Callable[..., list[str]]
_NONE: Fields = {}
_numbers = itertools.count(1)


def entity(collection: str, name: str, fields: Fields = _NONE, *, routes: Routes | None = None, parent: str = "") -> Entity:
    """An entity with an id that can be read, queried and written at its root, unless routes say otherwise."""
    own = {
        collection: "PATCH POST PUT",
        f"{collection}/query": "GET POST",
        f"{collection}/query/count": "GET POST",
        f"{collection}/{{id}}": "DELETE GET",
    }
    return Entity(
        collection=collection,
        name=name,
        parent_field=parent,
        routes={**(own if routes is None else routes)},
        fields={"id": ID, **fields},
    )


def read_only_routes(collection: str) -> Routes:
    return {f"{collection}/query": "GET POST", f"{collection}/{{id}}": "GET"}


def refers_to(name: str) -> Field:
    return Field(type="int64", reference=name)


def choices(*labels: str, first: int = 1, open: bool = False) -> Field:
    """A picklist whose values count up from ``first``."""
    values = tuple(PicklistValue(value=str(number), label=label) for number, label in enumerate(labels, first))
    return Field(type="int32", picklist=Picklist(values=values, open=open))


def spec_of(*entities: Entity) -> Spec:
    return Spec(entities={item.collection: item for item in sorted(entities, key=lambda item: item.collection)})


def write(folder: Path, *entities: Entity) -> str:
    """Generate a package of a name that no other test has, and give the name."""
    package = f"inline_{next(_numbers)}_autotask"
    write_package(emit(spec_of(*entities), package), folder / package)
    return package


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """Generates a package, imports every module of it, and gives its root."""
    made: list[str] = []
    monkeypatch.syspath_prepend(tmp_path)

    def run(*entities: Entity) -> Any:
        made.append(write(tmp_path, *entities))
        invalidate_caches()
        package: Any = import_module(made[-1])
        for entry in package.ENTITIES.values():
            entry.load()
        for name in dir(package):
            getattr(package, name)
        return package

    yield run
    for name in list(sys.modules):
        if name.partition(".")[0] in made:
            del sys.modules[name]


def built_or_refused(build: Build, *entities: Entity, about: str) -> Any:
    """The package; None where the generator refuses it with a word of what it is about."""
    try:
        return build(*entities)
    except MetadataError as refused:
        reason = str(refused)
    assert about in reason
    return None


@pytest.fixture
def type_check(tmp_path: Path, mypy_cache: Path, monkeypatch: pytest.MonkeyPatch) -> TypeCheck:
    """Generates a package and gives what ``mypy --strict`` says against it."""

    def run(*entities: Entity) -> list[str]:
        package = write(tmp_path, *entities)
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("MYPYPATH", os.pathsep.join([str(ROOT / "runtime"), str(tmp_path)]))
        out, err, _ = mypy.run(["--strict", "--cache-dir", str(mypy_cache), "--no-error-summary", "-p", package])
        return [line for line in (out + err).splitlines() if line]

    return run


class Wire:
    """Stands in for a client's session: keeps what is sent, and answers."""

    def __init__(self, package: Any, **answer: Any) -> None:
        self.sent: list[tuple[str, str, Any]] = []
        self.answer = {"itemId": 7, **answer}
        self.client = package.Autotask(username="u", secret="s", integration_code="i", api_url="http://127.0.0.1:9/")
        self.client._session.call = self._call
        self.client._session.ask_for_rows = self._ask_for_rows

    def _call(self, method: str, path: str, entity: str, *, purpose: Any = None, body: Any = None, **options: Any) -> Any:
        self.sent.append((method, path, body))
        return self.answer

    def _ask_for_rows(self, path: str, entity: str, body: Any, **options: Any) -> Any:
        content = encode(self._call("POST", path, entity, body=body))
        return answered(Response(status=200, headers={}, content=content), time.monotonic())


# Names of fields


def test_keywords_as_field_names_get_an_underscore(build: Build) -> None:
    words = ("class", "from", "match", "case", "None", "async")
    package = build(entity("Things", "Thing", dict.fromkeys(words, TEXT)))
    assert list(package.Thing.schema.fields) == ["id", "class_", "from_", "match_", "case_", "none", "async_"]


def test_a_field_named_as_a_keyword_is_read_queried_and_written(build: Build) -> None:
    package = build(entity("Things", "Thing", {"class": TEXT, "from": NUMBER}))
    row = package.Thing.from_wire({"id": 1, "class": "a", "from": 2})
    assert (row.class_, row.from_) == ("a", 2)
    assert row.to_wire() == {"id": 1, "class": "a", "from": 2}
    assert (package.Thing.q.class_ == "a").node == {"op": "eq", "field": "class", "value": "a"}
    wire = Wire(package)
    assert wire.client.things.create(class_="a", from_=2) == 7
    wire.client.things.update(7, class_=None)
    assert wire.sent == [("POST", "Things", {"class": "a", "from": 2}), ("PATCH", "Things", {"id": 7, "class": None})]


RESERVED = ("schema", "q", "udf", "extra", "toWire", "fromWire")


@pytest.mark.parametrize("wire", RESERVED)
def test_a_field_named_as_what_a_row_has_gets_an_underscore(build: Build, wire: str) -> None:
    package = build(entity("Things", "Thing", {wire: TEXT}))
    name = {"toWire": "to_wire_", "fromWire": "from_wire_"}.get(wire, f"{wire}_")
    row = package.Thing.from_wire({"id": 1, wire: "a", "new": True})
    assert getattr(row, name) == "a"
    assert row.extra == {"new": True}
    assert row.to_wire() == {"id": 1, wire: "a", "new": True}
    assert getattr(package.Thing.q, name).contains("a").node["field"] == wire


# Words that the emitted class bodies, or the bases of the classes, use themselves.
USED = ("self", "given", "property", "int", "str", "float", "bool", "bytes", "model", "fields", "name", "cls", "object", "super")


@pytest.mark.parametrize("wire", USED)
def test_a_field_named_as_what_the_code_uses_does_not_break_it(build: Build, wire: str) -> None:
    others = {"parentThingID": refers_to("Thing"), "note": TEXT}
    package = build(entity("Things", "Thing", {wire: TEXT, **others}))
    name = list(package.Thing.schema.fields)[1]
    row = package.Thing.from_wire({"id": 1, wire: "a", "parentThingID": 2})
    assert getattr(row, name) == "a"
    assert row.parent_thing.id == 2
    assert package.ThingCreate(**{name: "a"}).to_wire() == {wire: "a"}
    sent = Wire(package)
    sent.client.things.create(**{name: "a"})
    sent.client.things.update(7, **{name: "b"})
    assert [body for _, _, body in sent.sent] == [{wire: "a"}, {"id": 7, wire: "b"}]


@pytest.mark.uncounted
def test_fields_named_as_what_the_code_uses_pass_mypy(type_check: TypeCheck) -> None:
    others = {"parentThingID": refers_to("Thing"), "count": NUMBER}
    others |= {"rate": Field(type="double"), "data": Field(type="bytes"), "isDone": Field(type="boolean")}
    assert type_check(entity("Things", "Thing", {**dict.fromkeys(USED, TEXT), **others})) == []


def test_two_wire_names_of_one_python_name_are_refused() -> None:
    with pytest.raises(MetadataError, match=r"field of Things stands for two things: company_id"):
        emit(spec_of(entity("Things", "Thing", {"companyID": NUMBER, "companyId": NUMBER})), "refused")


# Names of entities and collections

ENTITIES = (
    ("Services", "Service"),
    ("Roles", "Role"),
    ("Versions", "Version"),
    ("Errors", "Error"),
    ("Lists", "List"),
    ("Clients", "Client"),
    ("Rows", "Row"),
    ("Classes", "Class"),
    ("Class", "Lesson"),
    ("Import", "Import"),
)


def test_entities_named_as_what_the_runtime_has_are_themselves(build: Build) -> None:
    package = build(*(entity(collection, name, {"roleID": refers_to("Role"), "name": TEXT}) for collection, name in ENTITIES))
    for collection, name in ENTITIES:
        model = getattr(package, name)
        assert model.schema.collection == collection
        assert repr(model.from_wire({"id": 1, "name": "a"})) == f"{name}(id=1, name='a')"
        assert getattr(package, f"{name}Create")(name="a").to_wire() == {"name": "a"}
    wire = Wire(package)
    for attribute in ("services", "roles", "versions", "errors", "lists", "clients", "rows", "classes", "class_", "import_"):
        getattr(wire.client, attribute).delete(1)
    assert [path for _, path, _ in wire.sent] == [f"{collection}/1" for collection, _ in ENTITIES]
    assert issubclass(package.errors.NotFound, package.errors.AutotaskError)


def test_entities_named_as_what_the_runtime_has_pass_mypy(type_check: TypeCheck) -> None:
    assert (
        type_check(*(entity(collection, name, {"roleID": refers_to("Role"), "name": TEXT}) for collection, name in ENTITIES))
        == []
    )


METHODS = ("Modules", "Version", "Raw", "Close", "Aclose", "Entities", "FromEnv", "ZoneInformation", "EntityInformation")


@pytest.mark.parametrize("collection", METHODS)
def test_a_collection_named_as_a_method_of_the_client_gets_an_underscore(build: Build, collection: str) -> None:
    package = build(entity(collection, "Thing"))
    module = package.ENTITIES[collection].module.rpartition(".")[2]
    assert module.endswith("_")
    wire = Wire(package)
    getattr(wire.client, module).delete(1)
    assert wire.sent == [("DELETE", f"{collection}/1", None)]
    wire.client.raw("GET", "Version")
    assert wire.sent[-1] == ("GET", "Version", None)


def test_a_reference_to_a_collection_named_as_a_method_passes_mypy(type_check: TypeCheck) -> None:
    assert type_check(entity("Modules", "Module"), entity("Things", "Thing", {"moduleID": refers_to("Module")})) == []


@pytest.mark.uncounted
def test_no_method_of_the_client_is_hidden_by_a_collection() -> None:
    from autotask_runtime.generated import AsyncClient, Client

    for method in {name for client in (Client, AsyncClient) for name in vars(client) if not name.startswith("_")}:
        collection = "".join(word.capitalize() for word in method.split("_"))
        files = emit(spec_of(entity(collection, "Thing")), "hidden")
        assert f"    def {method}(self)" not in files["_client.py"], method


@pytest.mark.parametrize("name", ["Autotask", "AsyncAutotask", "ENTITIES", "SOURCES", "errors"])
def test_an_entity_named_as_what_the_root_offers_is_refused(name: str) -> None:
    with pytest.raises(MetadataError, match=name):
        emit(spec_of(entity("Things", name)), "refused")


@pytest.mark.parametrize("name", ["Thing One", "1Thing", "None", "class", ""])
def test_an_entity_whose_name_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(MetadataError, match="Things"):
        emit(spec_of(entity("Things", name)), "refused")


def test_two_entities_of_one_name_are_refused() -> None:
    with pytest.raises(MetadataError, match=r"the same name stands for two things: Thing\b"):
        emit(spec_of(entity("Things", "Thing"), entity("OtherThings", "Thing")), "refused")


def test_an_entity_named_as_the_write_model_of_another_is_refused() -> None:
    with pytest.raises(MetadataError, match="ThingCreate"):
        emit(spec_of(entity("Things", "Thing"), entity("ThingCreates", "ThingCreate")), "refused")


def test_two_collections_of_one_module_are_refused() -> None:
    with pytest.raises(MetadataError, match="the same collection stands for two things: my_things"):
        emit(spec_of(entity("MyThings", "A"), entity("myThings", "B")), "refused")


# Relations


def test_a_reference_is_followed_by_its_name_without_id(build: Build) -> None:
    package = build(entity("Companies", "Company"), entity("Things", "Thing", {"companyID": refers_to("Company")}))
    wire = Wire(package, items=[{"id": 1, "companyID": 5}], item={"id": 1, "companyID": 5})
    row = wire.client.things.get(1)
    wire.answer["items"] = [{"id": 5}]
    assert row.company.id == 5
    assert row.company.get().id == 5
    assert wire.sent[-1][1] == "Companies/query"


def test_a_relation_gives_way_to_a_field_of_its_name(build: Build) -> None:
    package = build(
        entity("Companies", "Company"),
        entity("Things", "Thing", {"companyID": refers_to("Company"), "company": TEXT}),
    )
    row = package.Thing.from_wire({"id": 1, "companyID": 5, "company": "ACME"})
    assert row.company == "ACME"
    assert row.company_id_ref.id == 5


@pytest.mark.parametrize(
    ("wire", "relation"),
    [
        ("owner", "owner_ref"),
        ("schemaID", "schema_id_ref"),
        ("udfID", "udf_id_ref"),
        ("fromID", "from_"),
        ("classId", "class_"),
        ("id2", "id2_ref"),
    ],
)
def test_a_relation_has_a_name_that_is_free(build: Build, wire: str, relation: str) -> None:
    package = build(entity("Things", "Thing", {wire: refers_to("Thing")}))
    assert getattr(package.Thing.from_wire({"id": 1, wire: 5}), relation).id == 5


@pytest.mark.parametrize("wire", ["propertyID", "intID", "strID", "selfID", "toWireID", "fromWireID"])
def test_a_relation_named_as_what_the_code_uses_does_not_break_it(build: Build, wire: str) -> None:
    package = build(entity("Things", "Thing", {wire: refers_to("Thing"), "zebraID": refers_to("Thing"), "note": TEXT}))
    row = package.Thing.from_wire({"id": 1, wire: 5, "zebraID": 6, "note": "a"})
    assert row.zebra.id == 6
    assert row.to_wire() == {"id": 1, wire: 5, "zebraID": 6, "note": "a"}


def test_relations_named_as_what_the_code_uses_pass_mypy(type_check: TypeCheck) -> None:
    names = ("propertyID", "intID", "strID", "floatID", "boolID", "bytesID")
    assert type_check(entity("Things", "Thing", {**dict.fromkeys(names, refers_to("Thing")), "note": TEXT})) == []


def test_two_relations_that_want_one_name_are_told_apart(build: Build) -> None:
    package = build(entity("Things", "Thing", {"owner": refers_to("Thing"), "ownerID": refers_to("Thing")}))
    row = package.Thing.from_wire({"id": 1, "owner": 4, "ownerID": 5})
    assert (row.owner, row.owner_ref.id, row.owner_id, row.owner_id_ref.id) == (4, 4, 5, 5)


def test_a_relation_for_which_no_name_is_left_is_refused() -> None:
    fields = {"companyID": refers_to("Thing"), "company": TEXT, "companyIDRef": TEXT}
    with pytest.raises(MetadataError, match="no name is free for the relation of companyID"):
        emit(spec_of(entity("Things", "Thing", fields)), "refused")


def test_a_reference_to_no_entity_is_refused() -> None:
    with pytest.raises(MetadataError, match="Things: goneID refers to Gone, which is no entity"):
        emit(spec_of(entity("Things", "Thing", {"goneID": refers_to("Gone")})), "refused")


def test_entities_that_refer_to_each_other_import_and_pass_mypy(build: Build, type_check: TypeCheck) -> None:
    two = (entity("As", "A", {"bID": refers_to("B"), "aID": refers_to("A")}), entity("Bs", "B", {"aID": refers_to("A")}))
    assert build(*two).A.from_wire({"id": 1, "bID": 2}).b.id == 2
    assert type_check(*two) == []


# Picklists


def names_of(enum: Any) -> dict[str, int]:
    return {name: int(member) for name, member in enum.__members__.items()}


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (("",), ["VALUE"]),
        (("", ""), ["VALUE", "VALUE__2"]),
        (("-", "!!"), ["VALUE", "VALUE__2"]),
        (("New", "New"), ["NEW", "NEW__2"]),
        (("New", "NEW", "new"), ["NEW", "NEW__2", "NEW__3"]),
        (("class", "None", "True"), ["CLASS", "NONE", "TRUE"]),
        (("2nd line", "3"), ["VALUE_2ND_LINE", "VALUE_3"]),
        (("Grün", "Überfällig", "新しい"), ["GRÜN", "ÜBERFÄLLIG", "新しい"]),
        (("Straße", "STRASSE"), ["STRASSE", "STRASSE__2"]),
        (("Time & Materials", "50 %", "Don't"), ["TIME_AND_MATERIALS", "VALUE_50_PERCENT", "DONT"]),
        (("x" * 120,), ["X" * 120]),
        (("name", "value", "label", "mro"), ["NAME", "VALUE", "LABEL", "MRO"]),
        (("__init__", "_hidden"), ["INIT", "HIDDEN"]),
        (('say "hi"', "back\\slash", "two\nlines"), ["SAY_HI", "BACK_SLASH", "TWO_LINES"]),
    ],
    ids=lambda value: value[0][:12] if isinstance(value, tuple) else "",
)
def test_picklist_labels_become_constants(build: Build, labels: tuple[str, ...], names: list[str]) -> None:
    enum = build(entity("Things", "Thing", {"kind": choices(*labels)})).ThingKind
    assert names_of(enum) == {name: number for number, name in enumerate(names, 1)}
    assert [str(member) for member in enum] == list(labels)


def test_a_label_that_already_ends_in_the_number_of_another_is_told_apart(build: Build) -> None:
    enum = build(entity("Things", "Thing", {"kind": choices("New", "New 3", "New")})).ThingKind
    assert sorted(names_of(enum).values()) == [1, 2, 3]


@pytest.mark.parametrize("label", ["A৴", "Ⅷ", "①", "½", "ŉ", "ǆ", "ﬁ", "٣", "\u0301x", "a\u0301", "🙂", "²", "ª"])
def test_an_unusual_label_gives_a_member_that_can_be_imported(build: Build, label: str) -> None:
    enum = build(entity("Things", "Thing", {"kind": choices(label, "other")})).ThingKind
    assert [str(member) for member in enum] == [label, "other"]


def test_negative_values_keep_their_sign(build: Build) -> None:
    enum = build(entity("Things", "Thing", {"kind": choices("None", "None", "None", first=-2)})).ThingKind
    assert names_of(enum) == {"NONE": -2, "NONE__MINUS_1": -1, "NONE__0": 0}


def test_member_names_do_not_depend_on_the_order_of_the_values(build: Build) -> None:
    there = choices("New", "Done", "New")
    assert there.picklist is not None
    back = Field(type="int32", picklist=Picklist(values=tuple(reversed(there.picklist.values))))
    one, two = (build(entity("Things", "Thing", {"kind": field})).ThingKind for field in (there, back))
    assert names_of(one) == names_of(two)


def test_values_of_a_closed_picklist_are_checked_and_those_of_an_open_one_are_not(build: Build) -> None:
    package = build(entity("Things", "Thing", {"closed": choices("A", "B"), "wide": choices("A", "B", open=True)}))
    assert package.ThingCreate(closed=2, wide=9).to_wire() == {"closed": 2, "wide": 9}
    assert package.ThingCreate(closed=package.ThingClosed.A).to_wire() == {"closed": 1}
    with pytest.raises(ValidationError) as refused:
        package.ThingCreate(closed=9)
    assert [item.rule for item in refused.value.violations] == ["picklist"]


def test_inactive_values_can_be_read_but_not_written(build: Build) -> None:
    values = (PicklistValue(value="1", label="Old", active=False), PicklistValue(value="2", label="New"))
    package = build(entity("Things", "Thing", {"kind": Field(type="int32", picklist=Picklist(values=values))}))
    assert package.ThingKind.OLD == 1
    assert package.ThingCreate(kind=2).to_wire() == {"kind": 2}
    with pytest.raises(ValidationError):
        package.ThingCreate(kind=1)


def test_a_picklist_of_texts_is_checked_without_an_enum(build: Build) -> None:
    values = (PicklistValue(value="FILE", label="File"), PicklistValue(value="URL", label="Link"))
    package = build(entity("Things", "Thing", {"kind": Field(type="string", picklist=Picklist(values=values))}))
    assert "ThingKind" not in dir(package)
    assert package.ThingCreate(kind="URL").to_wire() == {"kind": "URL"}
    with pytest.raises(ValidationError):
        package.ThingCreate(kind="Link")


def test_a_picklist_value_that_is_no_number_is_refused_for_a_field_of_numbers() -> None:
    field = Field(type="int32", picklist=Picklist(values=(PicklistValue(value="one", label="One"),)))
    with pytest.raises(MetadataError, match="kind"):
        emit(spec_of(entity("Things", "Thing", {"kind": field})), "refused")


# Names of enums


def test_an_enum_drops_the_name_of_its_entity_from_the_field(build: Build) -> None:
    package = build(entity("Things", "Thing", {"thingType": choices("A"), "status": choices("B")}))
    assert package.ThingType.A == 1
    assert package.ThingStatus.B == 1


def test_an_enum_gives_way_to_an_entity_of_its_name(build: Build) -> None:
    package = build(entity("Things", "Thing", {"thingType": choices("A")}), entity("ThingTypes", "ThingType"))
    assert package.ThingType.schema.collection == "ThingTypes"
    assert package.ThingThingType.A == 1


@pytest.mark.parametrize("wire", ["note", "create"])
def test_an_enum_whose_name_is_taken_either_way_is_refused(wire: str) -> None:
    things = entity("Things", "Thing", {wire: choices("A")})
    with pytest.raises(MetadataError, match=f"Thing{wire.capitalize()}"):
        emit(spec_of(things, entity("ThingNotes", "ThingNote")), "refused")


def test_two_enums_of_one_name_are_refused() -> None:
    one = entity("Things", "Thing", {"noteType": choices("A")})
    two = entity("ThingNotes", "ThingNote", {"type": choices("B")})
    with pytest.raises(MetadataError, match="ThingNoteType"):
        emit(spec_of(one, two), "refused")


@pytest.mark.parametrize(
    ("collection", "name", "wire"),
    [
        ("Things", "Thing", "fields"),
        ("Things", "Thing", "createFields"),
        ("Things", "Thing", "updateFields"),
        ("Things", "Thing", "replaceFields"),
        ("Thing", "Thing", "service"),
    ],
)
def test_an_enum_named_as_a_class_of_its_module_hides_none(build: Build, collection: str, name: str, wire: str) -> None:
    things = entity(collection, name, {wire: choices("A"), "title": TEXT})
    enum = name + wire[0].upper() + wire[1:]
    package = built_or_refused(build, things, about=enum)
    if package is None:
        return
    assert getattr(package, enum).A == 1
    assert package.Thing.q.title.contains("x").node["field"] == "title"
    sent = Wire(package)
    getattr(sent.client, collection.lower()).create(title="x")
    assert sent.sent == [("POST", collection, {"title": "x"})]


# Shapes of entities


def without_id(collection: str, name: str, routes: Routes, fields: Fields = _NONE) -> Entity:
    return Entity(collection=collection, name=name, routes={**routes}, fields={**fields})


def test_an_entity_without_an_id_is_read_and_shown(build: Build) -> None:
    package = build(without_id("Balances", "Balance", read_only_routes("Balances"), {"year": NUMBER}))
    row = package.Balance.from_wire({"year": 2026})
    assert row.year == 2026
    assert row.to_wire() == {"year": 2026}
    assert repr(row) == "Balance(year=2026)"


def test_an_entity_without_an_id_is_queried_and_selected(build: Build) -> None:
    package = build(without_id("Balances", "Balance", read_only_routes("Balances"), {"year": NUMBER}))
    wire = Wire(package, items=[{"year": 2026}])
    assert [row.year for row in wire.client.balances.where(package.Balance.q.year == 2026)] == [2026]
    assert wire.client.balances.where(package.Balance.q.year == 2026).select(package.Balance.q.year).first().year == 2026


def test_an_entity_without_an_id_that_can_be_changed_is_refused_or_works(build: Build) -> None:
    package = built_or_refused(build, without_id("Things", "Thing", {"Things": "PATCH POST"}, {"title": TEXT}), about="Things")
    if package is None:
        return
    wire = Wire(package)
    wire.client.things.update(7, title="a")
    assert wire.sent == [("PATCH", "Things", {"id": 7, "title": "a"})]


def test_an_entity_without_any_field_imports_and_passes_mypy(build: Build, type_check: TypeCheck) -> None:
    approve = without_id("Approve", "Approve", {"Requests/{parentId}/Approve": "GET"})
    assert build(approve).Approve.from_wire({"anything": 1}).extra == {"anything": 1}
    assert type_check(approve) == []


def below(parent: str, segment: str, verbs: str, item: str = "DELETE GET") -> Routes:
    return {f"{parent}/{{parentId}}/{segment}": verbs, f"{parent}/{{parentId}}/{segment}/{{id}}": item}


def test_rows_below_a_parent_are_written_below_it(build: Build) -> None:
    routes = below("Things", "Notes", "PATCH POST PUT")
    notes = entity("ThingNotes", "ThingNote", {"thingID": refers_to("Thing"), "title": TEXT}, routes=routes, parent="thingID")
    wire = Wire(build(entity("Things", "Thing"), notes))
    wire.client.thing_notes.create(thing_id=3, title="a")
    wire.client.thing_notes.update(7, thing_id=3, title="b")
    wire.client.thing_notes.replace(7, thing_id=3, title="c")
    wire.client.thing_notes.delete(7, thing_id=3)
    assert wire.sent == [
        ("POST", "Things/3/Notes", {"thingID": 3, "title": "a"}),
        ("PATCH", "Things/3/Notes", {"id": 7, "thingID": 3, "title": "b"}),
        ("PUT", "Things/3/Notes", {"id": 7, "thingID": 3, "title": "c"}),
        ("DELETE", "Things/3/Notes/7", None),
    ]


def test_rows_without_a_field_for_their_parent_take_parent_id(build: Build) -> None:
    notes = entity("ThingNotes", "ThingNote", {"title": TEXT}, routes=below("Things", "Notes", "GET PATCH POST"))
    package = build(entity("Things", "Thing"), notes)
    wire = Wire(package, items=[])
    wire.client.thing_notes.create(parent_id=3, title="a")
    wire.client.thing_notes.update(7, parent_id=3, title="b")
    wire.client.thing_notes.delete(7, parent_id=3)
    assert wire.client.thing_notes.list(parent_id=3) == []
    assert wire.sent == [
        ("POST", "Things/3/Notes", {"title": "a"}),
        ("PATCH", "Things/3/Notes", {"id": 7, "title": "b"}),
        ("DELETE", "Things/3/Notes/7", None),
        ("GET", "Things/3/Notes", None),
    ]


def test_a_model_of_a_row_without_a_field_for_its_parent_keeps_parent_id(build: Build) -> None:
    notes = entity("ThingNotes", "ThingNote", {"title": TEXT}, routes=below("Things", "Notes", "POST"))
    package = build(entity("Things", "Thing"), notes)
    model = package.ThingNoteCreate(parent_id=3, title="a")
    assert model.parent_id == 3
    assert model.to_wire() == {"title": "a"}
    wire = Wire(package)
    wire.client.thing_notes.create(model)
    assert wire.sent == [("POST", "Things/3/Notes", {"title": "a"})]


def test_a_field_called_parent_id_below_a_parent_is_refused_or_is_the_parent(build: Build, type_check: TypeCheck) -> None:
    routes = below("Things", "Files", "POST")
    files = entity("ThingFiles", "ThingFile", {"parentID": Field(type="int64"), "title": TEXT}, routes=routes)
    package = built_or_refused(build, entity("Things", "Thing"), files, about="ThingFiles")
    if package is None:
        return
    wire = Wire(package)
    wire.client.thing_files.create(parent_id=3, title="a")
    assert wire.sent == [("POST", "Things/3/Files", {"parentID": 3, "title": "a"})]
    assert type_check(entity("Things", "Thing"), files) == []


def test_a_parent_without_metadata_of_its_own_is_a_path_and_no_more(build: Build) -> None:
    items = entity("ExpenseItems", "ExpenseItem", {"name": TEXT}, routes=below("Expenses", "Items", "POST"))
    wire = Wire(build(items))
    wire.client.expense_items.create(parent_id=3, name="a")
    assert wire.sent == [("POST", "Expenses/3/Items", {"name": "a"})]


def test_an_entity_that_only_can_be_read_has_no_writes(build: Build) -> None:
    package = build(entity("Things", "Thing", {"name": TEXT}, routes=read_only_routes("Things")))
    things = Wire(package).client.things
    assert [name for name in ("get", "where") if hasattr(things, name)] == ["get", "where"]
    assert [name for name in ("create", "update", "replace", "delete", "list") if hasattr(things, name)] == []
    assert "ThingCreate" not in dir(package)


def test_an_entity_of_which_only_single_rows_are_read_cannot_be_queried(build: Build) -> None:
    things = Wire(build(entity("Things", "Thing", routes={"Things/{id}": "GET"}))).client.things
    assert hasattr(things, "get")
    assert not hasattr(things, "where")


# The package as a whole


def test_the_package_bears_its_own_name(build: Build, tmp_path: Path) -> None:
    package = build(entity("Things", "Thing"))
    name = package.__name__
    assert package.ENTITIES["Things"].module == f"{name}.entities.things"
    assert package.Thing.__module__ == f"{name}.entities.things"
    texts = "".join(file.read_text("utf-8") for file in (tmp_path / name).rglob("*.py"))
    assert "import autotask\n" not in texts
    assert "from autotask " not in texts


def test_importing_the_package_loads_no_entity(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    name = write(tmp_path, entity("Things", "Thing"), entity("Others", "Other"))
    invalidate_caches()
    package: Any = import_module(name)
    assert [module for module in sys.modules if module.startswith(f"{name}.")] == []
    assert package.Thing.schema.name == "Thing"
    assert f"{name}.entities.things" in sys.modules
    assert f"{name}.entities.others" not in sys.modules


def test_a_misspelt_name_of_the_package_is_an_error_with_a_hint(build: Build) -> None:
    with pytest.raises(AttributeError, match="did you mean Thing"):
        _ = build(entity("Things", "Thing")).Thig


def test_a_spec_of_no_entity_is_refused_or_gives_a_package_that_imports(build: Build) -> None:
    package = built_or_refused(build, about="no entit")
    if package is None:
        return
    assert dict(package.ENTITIES) == {}
    assert package.Autotask.entities == {}


def test_the_async_client_sends_what_the_sync_one_sends(build: Build) -> None:
    package = build(entity("Things", "Thing", {"name": TEXT}))
    sent: list[tuple[str, str, Any]] = []

    async def call(method: str, path: str, entity: str, *, body: Any = None, **options: Any) -> Any:
        sent.append((method, path, body))
        return {"itemId": 7}

    async def run() -> int:
        async with package.AsyncAutotask(username="u", secret="s", integration_code="i", api_url="http://127.0.0.1:9/") as at:
            at._session.call = call
            number: int = await at.things.create(name="a")
            return number

    assert asyncio.run(run()) == 7
    assert sent == [("POST", "Things", {"name": "a"})]
