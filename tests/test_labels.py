"""Labels that people wrote, as names: legal, unique, and the same tomorrow."""

import keyword
import string
import unicodedata
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autotask_codegen.names import class_words
from autotask_codegen.picklists import member_names
from autotask_codegen.pins import PINS, pinned, pins_between, pins_file, read_pins
from autotask_codegen.udfs import udf_names
from autotask_runtime.metadata import Entity, Field, MetadataError, Picklist, PicklistValue, Spec

steady = settings(derandomize=True, deadline=None)

ODD = [
    "",
    " ",
    "New",
    "new",
    "NEW ",
    "New!",
    "None",
    "True",
    "class",
    "def",
    "2nd line",
    "9",
    "x" * 120,
    "待处理",
    "进行中",
    "\u200b",
    "é",
    "mro",
]
labels = st.one_of(st.sampled_from(ODD), st.text(max_size=12), st.text(alphabet=string.ascii_letters + " -_", max_size=6))
picklists = st.dictionaries(st.integers(-(10**9), 10**9), labels, max_size=12)


def values_of(found: dict[int, str]) -> tuple[PicklistValue, ...]:
    return tuple(PicklistValue(value=str(value), label=label) for value, label in found.items())


def with_status(found: dict[int, str]) -> Spec:
    status = Field(type="int32", picklist=Picklist(values=values_of(found)))
    return Spec(entities={"Tickets": Entity(collection="Tickets", name="Ticket", fields={"status": status})})


def with_udfs(names: list[str]) -> Spec:
    udfs = {name: Field(type="string") for name in names}
    entity = Entity(collection="Tickets", name="Ticket", user_defined_fields=True, udfs=udfs)
    return Spec(entities={"Tickets": entity})


def names_in(spec: Spec) -> dict[str, str]:
    picklist = spec.entities["Tickets"].fields["status"].picklist
    assert picklist is not None
    return member_names(picklist.values)


@steady
@given(picklists)
@example(dict(enumerate(ODD)))
@example({5: "New", 9: "New 5", 7: "NEW__5"})
def test_every_label_gives_a_legal_name_of_its_own(found: dict[int, str]) -> None:
    names = member_names(values_of(found))
    assert set(names) == set(map(str, found))
    assert len(set(names.values())) == len(found)
    assert all(name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_") for name in names.values())


@settings(steady, max_examples=30)
@given(picklists)
@example(dict(enumerate(ODD)))
def test_the_names_make_an_enum(found: dict[int, str]) -> None:
    from autotask_runtime.models import PicklistEnum

    names = member_names(values_of(found))
    body = "\n".join(f"    {names[str(value)]} = {value}, {label!r}" for value, label in found.items())
    scope: dict[str, object] = {"PicklistEnum": PicklistEnum}
    exec(f"class Status(PicklistEnum):\n    pass\n{body}", scope)
    status = scope["Status"]
    assert isinstance(status, type)
    assert issubclass(status, PicklistEnum)
    assert {int(member): member.label for member in status} == found


@steady
@given(picklists, labels)
@example({1: "New"}, "New")
def test_a_value_with_a_higher_number_changes_no_other_name(found: dict[int, str], label: str) -> None:
    before = member_names(values_of(found))
    after = member_names(values_of({**found, max(found, default=0) + 1: label}))
    assert {value: after[value] for value in before} == before


@steady
@given(picklists, st.integers(-(10**9), 10**9), labels)
@example({7: "New"}, 3, "new")
@example({7: "New", 9: "new"}, 3, "NEW")
def test_any_new_value_changes_no_other_name_of_a_capture_that_is_taken_again(
    found: dict[int, str], value: int, label: str
) -> None:
    old = with_status(found)
    new = with_status({value: label, **found})
    pins = pins_between(old, new)
    names = names_in(pinned(new, pins))
    assert {key: names[key] for key in names_in(old)} == names_in(old)
    assert len(set(names.values())) == len(names)


@steady
@given(picklists, st.lists(st.tuples(st.integers(-20, 20), labels), max_size=4))
def test_pinned_names_last_through_any_number_of_captures(found: dict[int, str], more: list[tuple[int, str]]) -> None:
    spec = with_status(found)
    for value, label in more:
        now = {int(item.value): item.label for item in spec.entities["Tickets"].fields["status"].picklist.values}  # type: ignore[union-attr]
        new = with_status({value: label, **now})
        before = names_in(spec)
        spec = pinned(new, pins_between(spec, new))
        assert {key: names_in(spec)[key] for key in before} == before


def test_a_value_that_the_tenant_renamed_has_the_new_name() -> None:
    old, new = with_status({1: "New", 5: "Complete"}), with_status({1: "Open", 5: "Complete"})
    assert pins_between(old, new) == {}
    assert names_in(new) == {"1": "OPEN", "5": "COMPLETE"}


def test_two_equal_labels_are_told_apart_by_their_values() -> None:
    assert member_names(values_of({5: "New", -3: "Old", 9: "new", -4: "OLD"})) == {
        "-4": "OLD",
        "-3": "OLD__MINUS_3",
        "5": "NEW",
        "9": "NEW__9",
    }


def test_a_name_that_was_set_goes_before_the_rule() -> None:
    first, second = values_of({1: "New", 2: "new"})
    assert member_names((first, evolve(second, name="NEW"))) == {"2": "NEW", "1": "NEW__1"}


@pytest.mark.parametrize("name", ["new", "9", "_NEW", "A B", "class"])
def test_a_name_that_cannot_be_a_members_is_refused(name: str) -> None:
    with pytest.raises(MetadataError, match=r"Tickets\.status: the value 1 cannot be called"):
        member_names((PicklistValue(value="1", label="New", name=name),), "Tickets.status")


def test_one_name_for_two_values_is_refused() -> None:
    values = [PicklistValue(value=str(value), label="x", name="SAME") for value in (1, 2)]
    with pytest.raises(MetadataError, match="two values are given the same name"):
        member_names(values)


def test_a_value_that_is_listed_twice_is_one() -> None:
    assert member_names([*values_of({1: "New"}), *values_of({1: "Newer"})]) == {"1": "NEW"}


# User-defined fields

titles = st.one_of(st.sampled_from([*ODD, "Site Code", "Site-Code", "site code", "items", "get", "udf"]), st.text(max_size=12))


@steady
@given(st.lists(titles, unique=True, max_size=12))
@example([*ODD, "Site Code", "Site-Code", "items", "keys"])
def test_every_user_defined_field_has_a_legal_name_of_its_own(wires: list[str]) -> None:
    names = udf_names(with_udfs(wires).entities["Tickets"].udfs)
    assert list(names) == wires
    assert len(set(names.values())) == len(wires)
    usable = [name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_") for name in names.values()]
    assert all(usable)
    assert not set(names.values()) & set(dir(dict))


@steady
@given(st.lists(titles, unique=True, max_size=8), titles)
@example(["site code"], "Site-Code")
def test_a_new_user_defined_field_changes_no_other_name_of_a_capture(wires: list[str], more: str) -> None:
    old = with_udfs(wires)
    new = with_udfs([more, *(wire for wire in wires if wire != more)])
    before = udf_names(old.entities["Tickets"].udfs)
    after = udf_names(pinned(new, pins_between(old, new)).entities["Tickets"].udfs)
    assert {wire: after[wire] for wire in before} == before


@pytest.mark.parametrize("name", ["items", "9", "_x", "a b"])
def test_a_name_that_cannot_be_a_user_defined_fields_is_refused(name: str) -> None:
    with pytest.raises(MetadataError, match="cannot be called"):
        udf_names({"Site Code": Field(type="string", name=name)})


def test_one_name_for_two_user_defined_fields_is_refused() -> None:
    with pytest.raises(MetadataError, match="two fields are given the same name"):
        udf_names({wire: Field(type="string", name="site") for wire in ("Site", "Place")})


# The file


def test_pinned_names_are_kept_in_the_captures_folder(tmp_path: Path) -> None:
    pins = pins_between(with_status({7: "New"}), with_status({3: "new", 7: "New"}))
    (tmp_path / PINS).write_bytes(pins_file(pins))
    assert read_pins(tmp_path) == pins
    assert "NEW" in (tmp_path / PINS).read_text("utf-8")
    (tmp_path / PINS).write_bytes(pins_file({}))
    assert read_pins(tmp_path) == {}


def test_a_broken_file_of_names_is_refused(tmp_path: Path) -> None:
    (tmp_path / PINS).write_text('{"Tickets": {"picklist": {}}}', "utf-8")
    with pytest.raises(MetadataError, match=PINS):
        read_pins(tmp_path)


# Classes


@steady
@given(st.lists(titles, unique=True, max_size=8))
@example(["Zone 1", "Zone1", "2 2 2", "22 2", "2 22", "a b", "ab", "İl", "items", "fields"])
def test_each_user_defined_list_has_a_class_of_its_own(wires: list[str]) -> None:
    names = udf_names(with_udfs(wires).entities["Tickets"].udfs).values()
    words = [class_words(name) for name in names]
    assert len(set(words)) == len(words)
    assert all(f"TicketUdf{word}".isidentifier() and unicodedata.is_normalized("NFKC", word) for word in words)


@pytest.mark.parametrize("word", ["Str", "int", "FLOAT", "Bool", "bytes", "property", "self", "Update", "items"])
def test_words_that_the_class_itself_uses_are_not_taken(word: str) -> None:
    (name,) = udf_names({word: Field(type="string")}).values()
    assert name == f"{word.lower()}_"
