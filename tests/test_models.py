"""Rows of every entity: whatever the server sends is read, nothing is lost, and it is written back as it came."""

import copy
import string
from collections.abc import Mapping
from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autotask import ENTITIES, Company, Contact, Ticket, TicketStatus
from autotask_runtime.kinds import write
from autotask_runtime.models import UNSET, Row
from autotask_runtime.schema import FieldSchema

from .sample_values import sample

MODELS: dict[str, type[Row]] = {collection: entry.load() for collection, entry in sorted(ENTITIES.items())}
every_entity = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
WITH_UDFS = [model for model in MODELS.values() if model.schema.user_defined_fields]

# Values that are of no field's kind save the text fields' own; each must survive in extra.
WRONG: dict[str, list[Any]] = {
    "int32": ["x", 1.5, True, [1], {"a": 1}, [], {}],
    "int64": ["x", 1.5, False, [1], {"a": 1}, [], {}],
    "double": ["x", True, [1.5], {}],
    "boolean": ["maybe", 2, [True], {}],
    "string": [["x"], {"a": None}, [], {}],
    "datetime": ["soon", 0, 1.5, True, [], {}],
    "bytes": ["a", "no base64!", 0, True, [], {}, [256], [True], ["a"]],
}


def sample_row(model: type[Row], *, sent: bool = True) -> dict[str, Any]:
    """A row as the API sends it, every field with a value of its own."""
    random = Random(model.__name__)
    row = {field.wire: write(field.kind, sample(field, random)) for field in model.schema.fields.values()}
    if sent and model.schema.user_defined_fields:
        row["userDefinedFields"] = [{"name": "Site Code", "value": "X1"}, {"name": "Empty", "value": None}]
    return row


def values(row: Row) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.schema.fields}


def test_there_are_232_models_with_2805_fields() -> None:
    assert len(MODELS) == 232
    assert sum(len(model.schema.fields) for model in MODELS.values()) == 2805


@every_entity
def test_every_field_may_be_null(model: type[Row]) -> None:
    row = model.from_wire(dict.fromkeys((field.wire for field in model.schema.fields.values()), None))
    assert set(values(row).values()) <= {None}
    assert row.extra == {}
    assert row.udf == {}


@every_entity
def test_every_key_may_be_missing(model: type[Row]) -> None:
    row = model.from_wire({})
    assert set(values(row).values()) <= {None}
    assert (row.extra, row.udf, row.to_wire()) == ({}, {}, {})


@every_entity
def test_unset_never_appears_in_a_row_that_was_read(model: type[Row]) -> None:
    for wire in ({}, sample_row(model)):
        assert UNSET not in values(model.from_wire(wire)).values()


@every_entity
def test_valid_rows_come_back_as_they_were_sent(model: type[Row]) -> None:
    sent = sample_row(model)
    row = model.from_wire(sent)
    assert row.extra == {}
    assert row.to_wire() == sent
    assert model.from_wire(row.to_wire()) == row
    assert None not in values(row).values()


@every_entity
def test_unknown_keys_are_kept_as_they_came(model: type[Row]) -> None:
    new = {"brandNewField": [1, {"deep": None}], "soapParentPropertyId": {"x": 1}, "": "", "x-ÿ": None}
    row = model.from_wire({**sample_row(model), **new})
    assert row.extra == new
    assert row.to_wire() == {**sample_row(model), **new}


def pascal(key: str) -> str:
    return key[:1].upper() + key[1:]


@every_entity
@pytest.mark.parametrize("spell", [str.upper, str.lower, str.swapcase, pascal], ids=["upper", "lower", "swapped", "pascal"])
def test_keys_are_read_in_any_casing(model: type[Row], spell: Any) -> None:
    """The 2024 API sent PascalCase, and single fields are spelt differently from their documents."""
    sent = sample_row(model)
    row = model.from_wire({spell(key): value for key, value in sent.items()})
    assert row == model.from_wire(sent)
    assert row.extra == {}


@every_entity
def test_picklist_values_that_nobody_declared_are_read(model: type[Row]) -> None:
    for field in model.schema.fields.values():
        if field.values:
            unknown = max(int(value) for value in field.values) + 1_000
            assert getattr(model.from_wire({field.wire: unknown}), field.name) == unknown


@every_entity
def test_empty_text_is_none_where_another_kind_was_declared(model: type[Row]) -> None:
    row = model.from_wire({field.wire: "" for field in model.schema.fields.values()})
    assert row.extra == {}
    assert values(row) == {field.name: "" if field.kind == "string" else None for field in model.schema.fields.values()}


@every_entity
def test_values_of_another_kind_are_kept_in_extra(model: type[Row]) -> None:
    for field in model.schema.fields.values():
        for value in WRONG[field.kind]:
            row = model.from_wire({field.wire: value})
            assert getattr(row, field.name) is None
            assert row.extra == {field.wire: value}
            assert row.to_wire() == {field.wire: value}


def _json(depth: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(depth, max_size=2) | st.dictionaries(st.text(string.ascii_letters, max_size=4), depth, max_size=2)


SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30)
WILD = st.recursive(SCALARS, _json, max_leaves=4)


@st.composite
def wild_rows(draw: st.DrawFn) -> tuple[type[Row], dict[str, Any]]:
    """Any entity, with any JSON in some of its fields and in keys that it does not have."""
    model = MODELS[draw(st.sampled_from([name for name in MODELS if MODELS[name].schema.fields]))]
    wires = [field.wire for field in model.schema.fields.values()]
    chosen = draw(st.lists(st.sampled_from(wires), unique=True, max_size=8))
    return model, {wire: draw(WILD) for wire in [*chosen, "newKey"]}


@given(wild_rows())
@example((MODELS["TicketAttachments"], {"data": "é"}))
@example((Ticket, {"estimatedHours": 10**400}))
@example((Ticket, {"createDate": "0001-01-01T00:00:00+02:00"}))
@settings(deadline=None)
def test_any_json_is_read_and_no_value_is_lost(case: tuple[type[Row], dict[str, Any]]) -> None:
    model, sent = case
    row = model.from_wire(sent)
    for field in model.schema.fields.values():
        if field.wire in sent and sent[field.wire] not in (None, ""):
            assert getattr(row, field.name) is not None or row.extra[field.wire] == sent[field.wire]
    if "newKey" in sent:
        assert row.extra["newKey"] == sent["newKey"]


@pytest.mark.parametrize(("wire", "value"), [("priority", 2**40), ("estimatedHours", "nan"), ("id", 2**70)])
def test_a_row_that_was_read_can_be_written_whatever_it_holds(wire: str, value: Any) -> None:
    assert Ticket.from_wire({wire: value}).to_wire() == {wire: value}


UDF_LISTS: list[tuple[Any, dict[str, Any]]] = [
    (None, {}),
    ([], {}),
    ([{"name": "Site Code", "value": "X1"}], {"Site Code": "X1"}),
    ([{"name": "Site Code", "value": None}], {"Site Code": None}),
    ([{"Name": "Site Code", "VALUE": ""}], {"Site Code": ""}),
    ([{"name": "Site Code"}], {"Site Code": None}),
    ([{"name": "Rank", "value": 3}], {"Rank": "3"}),
    ([{"name": "Rank", "value": 2.5}], {"Rank": "2.5"}),
    ([{"name": "a", "value": "1"}, {"name": "A", "value": "2"}], {"a": "1", "A": "2"}),
    ([{"name": "Notes", "value": ["x"]}], {"Notes": ["x"]}),
]


@pytest.mark.parametrize("key", ["userDefinedFields", "UserDefinedFields", "USERDEFINEDFIELDS"])
@pytest.mark.parametrize(("sent", "expected"), UDF_LISTS)
def test_user_defined_fields_are_read_by_name(key: str, sent: Any, expected: dict[str, Any]) -> None:
    row = Ticket.from_wire({"id": 1, key: sent})
    assert row.udf == expected
    assert row.extra == {}


@pytest.mark.parametrize("model", WITH_UDFS, ids=lambda model: str(model.__name__))
def test_user_defined_fields_come_back_as_they_were_sent(model: type[Row]) -> None:
    sent = {"userDefinedFields": [{"name": "Größe", "value": "12"}, {"name": "", "value": None}]}
    assert model.from_wire(sent).to_wire() == sent


@pytest.mark.parametrize("sent", [{}, "x", 5, {"name": "a", "value": "b"}])
def test_user_defined_fields_that_are_no_list_are_kept(sent: Any) -> None:
    row = Ticket.from_wire({"userDefinedFields": sent})
    assert row.extra == {"userDefinedFields": sent}
    assert row.udf == {}


@pytest.mark.parametrize("sent", [["x"], [5], [None], [{"value": "x"}], [{}]], ids=str)
def test_user_defined_fields_without_a_name_are_kept(sent: Any) -> None:
    row = Ticket.from_wire({"userDefinedFields": sent})
    assert row.udf == {}
    assert row.extra == {"userDefinedFields": sent}


@every_entity
def test_repr_shows_the_id_and_what_names_the_row(model: type[Row]) -> None:
    label = model.schema.label
    row = model.from_wire({"id": 7, **({model.schema.fields[label].wire: "Printer on fire"} if label else {})})
    shown = (["id=7"] if "id" in model.schema.fields else []) + ([f"{label}='Printer on fire'"] if label else [])
    assert repr(row) == f"{model.__name__}({', '.join(shown)})"


@every_entity
def test_repr_of_a_full_row_names_nothing_else(model: type[Row]) -> None:
    text = repr(model.from_wire(sample_row(model)))
    others = [name for name in model.schema.fields if name not in ("id", model.schema.label)]
    assert not [name for name in others if f" {name}=" in text]


def test_repr_of_a_row_with_a_long_name_is_short() -> None:
    assert len(repr(Ticket.from_wire({"id": 7, "title": "x" * 8000}))) < 200


def test_rows_with_equal_values_are_equal() -> None:
    sent = sample_row(Ticket)
    assert Ticket.from_wire(sent) == Ticket.from_wire(dict(reversed(list(sent.items()))))


@every_entity
def test_rows_that_differ_in_one_field_are_unequal(model: type[Row]) -> None:
    sent = sample_row(model)
    row = model.from_wire(sent)
    for field in model.schema.fields.values():
        assert model.from_wire({key: value for key, value in sent.items() if key != field.wire}) != row


def test_rows_that_differ_in_extra_or_udf_are_unequal() -> None:
    plain = Ticket.from_wire({"id": 1})
    assert Ticket.from_wire({"id": 1, "new": 1}) != plain
    assert Ticket.from_wire({"id": 1, "userDefinedFields": [{"name": "a", "value": "b"}]}) != plain


def test_rows_of_different_entities_are_unequal() -> None:
    company: Row = Company.from_wire({"id": 1})
    assert company != Contact.from_wire({"id": 1})


@pytest.mark.parametrize("name", ["udf", "extra"])
def test_what_is_written_into_one_row_shows_in_no_other(name: str) -> None:
    mapping = getattr(Ticket.from_wire({"id": 1}), name)
    try:
        mapping["leak"] = "x"
    except TypeError:
        return
    try:
        assert getattr(Ticket.from_wire({"id": 2}), name) == {}
    finally:
        mapping.clear()


def test_reading_does_not_change_what_was_sent() -> None:
    sent = {**sample_row(Ticket), "new": {"a": [1]}}
    before = copy.deepcopy(sent)
    Ticket.from_wire(sent).to_wire()
    assert sent == before


@every_entity
def test_rows_can_be_copied(model: type[Row]) -> None:
    row = model.from_wire(sample_row(model))
    assert copy.deepcopy(row) == row


@every_entity
def test_rows_are_made_by_keyword_with_none_for_the_rest(model: type[Row]) -> None:
    given: dict[str, Any] = {"id": 1} if "id" in model.schema.fields else {}
    row = model(**given)
    assert {name: value for name, value in values(row).items() if value is not None} == given


def test_rows_take_no_positional_and_no_unknown_arguments() -> None:
    model: Any = Ticket
    with pytest.raises(TypeError):
        model(1)
    with pytest.raises(TypeError):
        model(id=1, nosuch=2)


def test_rows_refuse_attributes_that_are_no_field() -> None:
    row = Ticket(id=1)
    with pytest.raises(AttributeError):
        row.titel = "x"  # type: ignore[attr-defined]


def test_picklists_are_ints_that_print_their_label() -> None:
    assert Ticket.from_wire({"status": 5}).status == TicketStatus.COMPLETE
    assert (int(TicketStatus.COMPLETE), str(TicketStatus.COMPLETE)) == (5, "Complete")


def test_picklist_members_are_found_by_value() -> None:
    picklist: Any = TicketStatus  # mypy wants a label here: see KNOWN in test_typing.py
    assert picklist(5) is TicketStatus.COMPLETE
    with pytest.raises(ValueError, match="77"):
        picklist(77)


@every_entity
def test_picklists_of_the_schema_are_those_of_the_field(model: type[Row]) -> None:
    for field in model.schema.fields.values():
        assert len(set(field.values)) == len(field.values)
        assert all(kind_of(value) == field.kind or field.kind == "int64" for value in field.values)


def kind_of(value: int | str) -> str:
    return "string" if isinstance(value, str) else "int32"


def test_a_full_row_survives_json() -> None:
    row = Ticket.from_wire(sample_row(Ticket))
    assert Ticket.from_wire(msgspec.json.decode(msgspec.json.encode(row.to_wire()))) == row


@every_entity
def test_wire_names_are_unique_in_any_casing(model: type[Row]) -> None:
    fields: Mapping[str, FieldSchema] = model.schema.fields
    assert len(model.schema.by_wire) == len(fields)
