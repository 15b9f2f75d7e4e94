"""The names a field may be called by: the wire's, Python's and the SOAP API's, however they are capitalised and spaced."""

import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask import ENTITIES, Ticket, TicketCreate, errors
from autotask_runtime.conversion import convert
from autotask_runtime.filters import read_filter
from autotask_runtime.metadata import Spec
from autotask_runtime.models import Row
from autotask_runtime.naming import python_names
from autotask_runtime.schema import EntitySchema, FieldSchema, plain_name

from .sample_values import sample
from .test_validation import CREATES, minimal

MODELS: dict[str, type[Row]] = {name: entry.load() for name, entry in sorted(ENTITIES.items())}
every_entity = pytest.mark.parametrize("name", MODELS)
every_creatable = pytest.mark.parametrize("name", CREATES)

REQUIRED = {"company_id": 0, "title": "t", "status": 1, "priority": 1}


def spaced(name: str) -> str:
    """``companyID`` → ``Company ID``, as the headings of exports are written."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    return " ".join(word.capitalize() if word.islower() else word for word in words)


SPELLINGS: list[Callable[[str], str]] = [
    str,
    str.upper,
    str.lower,
    str.swapcase,
    spaced,
    lambda name: f" {name} ",
    lambda name: spaced(name).replace(" ", "-"),
    lambda name: spaced(name).replace(" ", "_").upper(),
]


def soap_name(spec: Spec, collection: str, field: FieldSchema) -> str:
    return spec.entities[collection].fields[field.wire].soap_name


def names_of(spec: Spec, collection: str, field: FieldSchema) -> Iterator[str]:
    """Every name of a field in every spelling."""
    for name in filter(None, (field.wire, field.name, soap_name(spec, collection, field))):
        yield from (spell(name) for spell in SPELLINGS)


def test_there_are_names_of_the_soap_api(spec: Spec) -> None:
    soap = [(name, field) for name, model in MODELS.items() for field in model.schema.fields.values() if field.soap]
    assert len(soap) > 100
    assert all(soap_name(spec, name, field) == field.soap for name, field in soap)
    facts = [field for entity in spec.entities.values() for field in entity.fields.values() if field.soap_name]
    assert len(facts) == len(soap)
    assert soap_name(spec, "Tickets", Ticket.schema.fields["company_id"]) == "AccountID"


@every_entity
def test_every_name_in_every_spelling_finds_its_field(spec: Spec, name: str) -> None:
    schema = MODELS[name].schema
    for field in schema.fields.values():
        for spelt in names_of(spec, name, field):
            assert schema.find(spelt) is field, spelt


@every_entity
def test_no_two_fields_share_a_plain_name(spec: Spec, name: str) -> None:
    schema = MODELS[name].schema
    owners: dict[str, set[str]] = {}
    for field in schema.fields.values():
        for spelt in filter(None, (field.wire, field.name, soap_name(spec, name, field))):
            owners.setdefault(plain_name(spelt), set()).add(field.name)
    assert {plain: found for plain, found in owners.items() if len(found) > 1} == {}
    assert not {"", "udf", "userdefinedfields"} & set(owners)
    if schema.place and schema.place not in schema.fields:
        assert plain_name(schema.place) not in owners


@every_entity
def test_filters_take_every_name(spec: Spec, name: str) -> None:
    schema = MODELS[name].schema
    for field in schema.fields.values():
        for spelt in names_of(spec, name, field):
            if field.queryable:
                assert read_filter(schema, {"op": "exist", "field": spelt}) == {"op": "exist", "field": field.wire}
            else:
                with pytest.raises(errors.QueryError, match=re.escape(f"{field.name} ({field.wire}) cannot be queried")):
                    read_filter(schema, {"op": "exist", "field": spelt})


@every_creatable
def test_models_from_the_wire_take_every_name(spec: Spec, name: str) -> None:
    schema, random = MODELS[name].schema, Random(name)
    required = minimal(schema)
    for field in schema.fields.values():
        if field.name == "id" and not field.read_only:
            continue  # no keyword of a model: test_checks.py
        others = {key: value for key, value in required.items() if key != field.name}
        value = sample(field, random)
        for spelt in names_of(spec, name, field):
            if field.read_only and not field.create_only:
                with pytest.raises(errors.ValidationError) as caught:
                    CREATES[name].from_wire({**others, spelt: value})
                assert [(item.field, item.rule) for item in caught.value.violations] == [(field.name, "read_only")]
            else:
                model = CREATES[name].from_wire({**others, spelt: value})
                assert model.given() == {**others, field.name: value}


@every_entity
def test_rows_of_files_take_every_name(spec: Spec, name: str) -> None:
    model, random = MODELS[name], Random(name)
    for field in model.schema.fields.values():
        value = sample(field, random)
        for spelt in names_of(spec, name, field):
            found = convert(model, {spelt: value})
            assert (found.values, found.broken, found.lookups) == ({field.name: value}, [], [])


@every_entity
def test_rows_with_wire_names_become_rows_with_python_names(name: str) -> None:
    schema, random = MODELS[name].schema, Random(name)
    values = {field.name: sample(field, random) for field in schema.fields.values()}
    assert python_names(schema, {schema.fields[key].wire: value for key, value in values.items()}) == (values, [])
    assert python_names(schema, values) == (values, [])


@every_entity
def test_one_field_under_two_names_is_refused(spec: Spec, name: str) -> None:
    schema = MODELS[name].schema
    for field in schema.fields.values():
        first, *others = dict.fromkeys(names_of(spec, name, field))
        for second in others:
            (violation,) = python_names(schema, {first: 1, second: 1})[1]
            assert (violation.field, violation.limit) == (field.name, f"given twice, as {first} and as {second}")


def test_one_field_under_two_names_is_refused_by_models() -> None:
    with pytest.raises(errors.ValidationError) as caught:
        TicketCreate.from_wire({**REQUIRED, "AccountID": 0, "nosuch": 1})
    limits = {item.limit for item in caught.value.violations}
    assert limits == {
        "given twice, as company_id and as AccountID",
        "Tickets has no such field; a user-defined one is given as udf.nosuch",
    }


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ("titel", "title"),
        ("Tittle", "title"),
        ("companyI", "company_id"),
        ("Acount ID", "company_id"),
        ("QUEUEIDS", "queue_id"),
        ("due date", "due_date_time"),
    ],
)
def test_unknown_names_are_refused_with_the_nearest(wrong: str, near: str) -> None:
    assert Ticket.schema.find(wrong) is None
    hint = rf"did you mean .*\b{near}\b.*\?"
    with pytest.raises(errors.QueryError, match=hint):
        read_filter(Ticket.schema, {"op": "exist", "field": wrong})
    with pytest.raises(errors.ValidationError, match=hint):
        TicketCreate.from_wire({**REQUIRED, wrong: 1})
    (violation,) = convert(Ticket, {wrong: "x"}).broken
    assert (violation.field, violation.rule) == (wrong, "unknown")
    assert re.search(hint, violation.limit)


@every_entity
def test_a_name_one_letter_too_long_is_refused_with_the_right_one(name: str) -> None:
    schema = MODELS[name].schema
    for field in schema.fields.values():
        wrong = f"{field.wire}x"
        if len(field.wire) > 3 and schema.find(wrong) is None:
            (violation,) = convert(MODELS[name], {wrong: "x"}).broken
            assert violation.rule == "unknown"
            assert field.name in violation.limit


@pytest.mark.parametrize("wrong", ["", " ", "_", "-", "x", "…", "title.x", "udf", "nosuch", "company.id", "companyID\x00"])
def test_names_of_no_field_are_refused(wrong: str) -> None:
    assert Ticket.schema.find(wrong) is None
    with pytest.raises(errors.QueryError, match="has no field"):
        read_filter(Ticket.schema, {"op": "exist", "field": wrong})


@pytest.mark.parametrize("wrong", [None, 5, ("title",), b"title", 1.5])
def test_names_that_are_no_text_are_refused(wrong: Any) -> None:
    (violation,) = convert(Ticket, {wrong: "x"}).broken
    assert (violation.field, violation.rule) == (str(wrong), "unknown")
    with pytest.raises(errors.ValidationError, match="has no such field"):
        TicketCreate.from_wire({**REQUIRED, wrong: "x"})
    with pytest.raises(errors.QueryError):
        read_filter(Ticket.schema, {"op": "exist", "field": wrong})


def test_a_name_of_today_goes_before_one_of_the_soap_api() -> None:
    old = FieldSchema("kind", "kind", "int32", soap="Type")
    new = FieldSchema("type_", "type", "int32")
    for fields in ((old, new), (new, old)):
        schema = EntitySchema("Things", "Thing", fields)
        assert schema.find("TYPE") is new
        assert schema.find("Kind") is old


def test_the_parent_that_is_no_field_has_its_names_too() -> None:
    for spelt in ("parentId", "parent_id", "PARENTID", "Parent ID"):
        assert python_names(MODELS["ArticlePlainTextContent"].schema, {spelt: 7}) == ({"parent_id": 7}, [])
        assert python_names(Ticket.schema, {spelt: 7})[1] != []


@given(st.sampled_from(list(MODELS.values())), st.text())
@settings(deadline=None)
def test_any_text_is_a_field_s_name_or_refused(model: type[Row], text: str) -> None:
    schema = model.schema
    found = schema.find(text)
    named = {plain_name(name) for field in schema.fields.values() for name in (field.wire, field.name, field.soap) if name}
    assert (found is not None) == (plain_name(text) in named)
    values, broken = python_names(schema, {text: 1})
    assert len(values) + len(broken) == 1


@every_creatable
def test_what_a_model_sends_it_takes_again(name: str) -> None:
    schema = MODELS[name].schema
    model = CREATES[name](**minimal(schema))
    if {schema.fields[key].kind for key in model.given()}.isdisjoint({"datetime", "bytes"}):  # values are not converted
        assert CREATES[name].from_wire(model.to_wire()) == model
