"""Cells of files, read by the kind of their field: one reading is taken; none is refused, and so are two."""

import base64
from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from typing import Any, ClassVar

import attrs
import numpy
import pytest

from autotask import ArticlePlainTextContent, ClientPortalUser, Contact, Ticket, TicketAttachment, TicketNote, TicketStatus
from autotask_runtime.conversion import Converted, Lookup, convert
from autotask_runtime.models import PicklistEnum, Row
from autotask_runtime.schema import EntitySchema, FieldSchema
from autotask_runtime.validation import Violation

MODELS: dict[str, type[Row]] = {"data": TicketAttachment, "password": ClientPortalUser}


def taken(field: str, value: Any, zone: tzinfo = UTC) -> Any:
    """The value read of one cell. Fails when it was not read."""
    found = convert(MODELS.get(field, Ticket), {field: value}, zone)
    assert (found.broken, found.lookups) == ([], [])
    return found.values[field]


def refused(field: str, value: Any, model: type[Row] | None = None) -> Violation:
    """What is wrong with one cell. Fails when nothing is."""
    found = convert(model or MODELS.get(field, Ticket), {field: value}, UTC)
    assert (found.values, found.lookups) == ({}, [])
    (violation,) = found.broken
    return violation


# Whole numbers


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("7", 7),
        (" 7 ", 7),
        ("\t7\n", 7),
        ("+7", 7),
        ("-7", -7),
        ("007", 7),
        ("1.0", 1),
        ("1.", 1),
        ("1,234", 1234),
        ("1,234,567", 1_234_567),
        ("-1,234", -1234),
        ("1,234.0", 1234),
        (7, 7),
        (7.0, 7),
        (TicketStatus.COMPLETE, 5),
        (str(2**31 - 1), 2**31 - 1),
    ],
)
def test_whole_numbers(value: Any, number: int) -> None:
    read = taken("queue_id", value)
    assert (read, type(read)) == (number, int)


@pytest.mark.parametrize(
    "value",
    ["x", "1.5", "1,5", "12,34", "1e3", "0x1F", "1 234", "1_000", "٣", "--1", "1.5.0", 1.5, True, False, b"1", [1]],
)
def test_what_is_no_whole_number_is_refused(value: Any) -> None:
    violation = refused("queue_id", value)
    assert (violation.rule, violation.field, violation.wire) == ("conversion", "queue_id", "queueID")
    assert violation.limit == "must be a whole number"
    assert violation.value == repr(value)


@pytest.mark.parametrize("value", [-(2**63), 2**63 - 1, 2**53 + 1])
def test_long_numbers_keep_every_digit(value: int) -> None:
    assert taken("monitor_id", str(value)) == value
    assert taken("monitor_id", f"{value}.00") == value


def test_long_numbers_in_groups_keep_every_digit() -> None:
    assert taken("monitor_id", f"{2**53 + 1:,}") == 2**53 + 1


def test_a_grouped_whole_number_may_end_in_zeros() -> None:
    assert taken("queue_id", "1,000") == 1000


def test_a_whole_number_beyond_all_bounds_is_a_violation() -> None:
    assert refused("queue_id", "1" + ",234" * 200).rule == "conversion"


# Numbers


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("1.5", 1.5),
        ("-0.25", -0.25),
        (" 3 ", 3.0),
        ("1,5", 1.5),
        ("-12,50", -12.5),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1.234.567,89", 1_234_567.89),
        ("1,234,567", 1_234_567.0),
        ("1e3", 1000.0),
        ("2.5E-3", 0.0025),
        (2, 2),
        (1.5, 1.5),
        (Decimal("1.50"), 1.5),
    ],
)
def test_numbers(value: Any, number: float) -> None:
    assert taken("estimated_hours", value) == number


@pytest.mark.parametrize("value", ["x", "1.5h", "1.2.3", "1,2,3", "NaN", "inf", "$5", "½", "1,23,456", True, b"1"])
def test_what_is_no_number_is_refused(value: Any) -> None:
    violation = refused("estimated_hours", value)
    assert (violation.rule, violation.limit) == ("conversion", "must be a number")


def test_a_comma_that_may_group_or_part_is_refused_with_both_readings() -> None:
    violation = refused("estimated_hours", "1,234")
    assert (violation.rule, violation.limit) == ("ambiguous", "could be 1234.0 or 1.234")


# Booleans


@pytest.mark.parametrize("word", ["true", "yes", "y", "on", "1", "TRUE", "Yes", " Y ", "oN", True, 1])
def test_words_for_true(word: Any) -> None:
    assert taken("is_visible_to_comanaged", word) is True


@pytest.mark.parametrize("word", ["false", "no", "n", "off", "0", "FALSE", "No", "\tN", "oFf", False, 0])
def test_words_for_false(word: Any) -> None:
    assert taken("is_visible_to_comanaged", word) is False


@pytest.mark.parametrize("word", ["2", "maybe", "x", "ja", "-1", 2, -1, 0.5, []])
def test_what_is_no_yes_and_no_no_is_refused(word: Any) -> None:
    violation = refused("is_visible_to_comanaged", word)
    assert (violation.rule, violation.limit) == ("conversion", "must be true or false, yes or no, 1 or 0")


def test_one_as_a_float_is_true() -> None:
    assert taken("is_visible_to_comanaged", 1.0) is True


# Text and content


@pytest.mark.parametrize("text", [" x ", "x\n", "\tx", "nan", "None", "true", "1,234", "Ünï ☃", "x" * 300])
def test_text_stays_as_it_stands(text: str) -> None:
    assert taken("title", text) == text


@pytest.mark.parametrize(
    ("number", "text"), [(8201, "8201"), (8201.0, "8201"), (1.5, "1.5"), (-3, "-3"), (0, "0"), (10**20, str(10**20))]
)
def test_numbers_become_text(number: float, text: str) -> None:
    assert taken("title", number) == text


@pytest.mark.parametrize("value", [True, b"x", ["x"], {"x": 1}, datetime(2026, 1, 31, tzinfo=UTC), date(2026, 1, 31)])
def test_what_is_no_text_is_refused(value: Any) -> None:
    assert (refused("title", value).rule, refused("title", value).limit) == ("conversion", "must be text")


@pytest.mark.parametrize("value", [b"\x00hi", bytearray(b"\x00hi"), memoryview(b"\x00hi"), base64.b64encode(b"\x00hi").decode()])
def test_content(value: Any) -> None:
    read = taken("data", value)
    assert (read, type(read)) == (b"\x00hi", bytes)


@pytest.mark.parametrize("value", ["not base64!", "abc", "ÄÖÜ=", 5, True])
def test_what_is_no_content_is_refused_and_not_shown(value: Any) -> None:
    violation = refused("data", value)
    assert (violation.rule, violation.limit, violation.value) == ("conversion", "must be base64 text", "")


def test_a_secret_that_is_refused_is_not_shown() -> None:
    assert "hunter2" not in str(refused("password", [b"hunter2"]))


# Picklists


class Size(PicklistEnum):
    """A picklist with a label that is another member's number, and two that are spelt alike."""

    SMALL = 1, "Small"
    TWO = 7, "2"
    LARGE = 2, "Large"
    LARGER = 3, "LARGE"


@attrs.define(kw_only=True, repr=False, order=False)
class Thing(Row):
    """An entity with picklists of every sort."""

    schema = EntitySchema(
        "Things",
        "Thing",
        (
            FieldSchema("size", "size", "int32", values=(1, 2, 3, 7)),
            FieldSchema("colour", "colour", "string", values=("Red", "Green")),
        ),
    )
    picklists: ClassVar[Mapping[str, type[PicklistEnum]]] = {"size": Size}


@pytest.mark.parametrize("value", ["2", 2, "incident", "INCIDENT", "Incident", " Incident ", "2.0", 2.0])
def test_labels_and_numbers_of_picklists(value: Any) -> None:
    read = taken("ticket_type", value)
    assert (read, type(read)) == (2, int)


def test_a_number_that_no_label_has_is_left_to_the_rules() -> None:
    assert taken("status", "8") == 8
    assert taken("ticket_type", "77") == 77


@pytest.mark.parametrize("value", ["Incidents", "In cident", True, "1.5", [2]])
def test_what_is_no_label_is_refused_with_the_labels(value: Any) -> None:
    violation = refused("ticket_type", value)
    labels = "Service Request, Incident, Problem, Change Request, Alert"
    assert (violation.rule, violation.limit) == ("conversion", f"must be a number, or one of the labels {labels}")


@pytest.mark.parametrize(("value", "readings"), [("2", "7 or 2"), ("large", "2 or 3")])
def test_a_label_with_two_meanings_is_refused_with_both(value: str, readings: str) -> None:
    violation = refused("size", value, Thing)
    assert (violation.rule, violation.limit) == ("ambiguous", f"could be {readings}")
    assert convert(Thing, {"size": "7"}).values == {"size": 7}
    assert convert(Thing, {"size": "small"}).values == {"size": 1}


def test_a_picklist_of_text_is_spelt_as_the_api_spells_it() -> None:
    assert convert(Thing, {"Colour": "GREEN"}).values == {"colour": "Green"}
    assert refused("colour", "blue", Thing).limit == "must be one of Red, Green"


# Nothing


@pytest.mark.parametrize("field", ["queue_id", "estimated_hours", "title", "due_date_time", "company_id"])
@pytest.mark.parametrize("cell", [None, "", " ", "\t\n", float("nan"), type("NaTType", (), {})(), type("NAType", (), {})()])
def test_an_empty_cell_is_not_given(field: str, cell: Any) -> None:
    assert convert(Ticket, {field: cell}) == convert(Ticket, {})
    if cell is not None:
        assert convert(Ticket, {"udf": {"A": cell}, "title": "t"}).values in ({"title": "t", "udf": {}}, {"title": "t"})
    assert convert(Ticket, {"udf.A": cell}) == convert(Ticket, {})


def test_what_is_named_is_cleared() -> None:
    wanted = {"contact_id": None, "title": None, "due_date_time": None, "udf": {"A": None}}
    assert convert(Ticket, {}, clear=["contactID", "title", "Due Date Time", "udf.A"]) == Converted(values=wanted)
    assert convert(Ticket, {"udf": {"A": None}}).values == {"udf": {"A": None}}


def test_what_is_to_be_cleared_must_be_a_field_and_may_not_be_given() -> None:
    assert [item.rule for item in convert(Ticket, {}, clear=["nosuch"]).broken] == ["unknown"]
    (violation,) = convert(Ticket, {"contact_id": 7}, clear=["contactID"]).broken
    assert violation.limit == "given twice, as contact_id and as contactID"


def test_the_names_of_empty_columns_must_be_right_too() -> None:
    (violation,) = convert(Ticket, {"titel": ""}).broken
    assert violation.limit == "Tickets has no such field; did you mean title?"
    assert convert(Ticket, {"AccountID": "", "companyID": 7}) == Converted(values={"company_id": 7})
    assert [str(item) for item in convert(Ticket, {"": "x", None: ["y"]}).broken] == [  # type: ignore[dict-item]
        "  '' (''): Tickets has no such field [unknown]",
        "  None (None): Tickets has no such field [unknown]",
    ]


def test_a_narrow_nan_is_missing_too() -> None:
    narrow = type("float32", (), {"__module__": "numpy", "item": lambda _: float("nan")})()
    assert convert(Ticket, {"queue_id": narrow}) == convert(Ticket, {})


def test_scalars_of_numpy() -> None:
    assert [type(taken("queue_id", kind(5))) for kind in (numpy.int8, numpy.int64, numpy.uint16, numpy.float32)] == [int] * 4
    assert taken("estimated_hours", numpy.float64(1.5)) == 1.5
    assert taken("is_visible_to_comanaged", numpy.bool_(True)) is True
    assert taken("title", numpy.str_(" x ")) == " x "
    assert taken("due_date_time", numpy.datetime64("2026-01-31T09:15")) == datetime(2026, 1, 31, 9, 15, tzinfo=UTC)
    assert refused("queue_id", numpy.bool_(True)).rule == "conversion"
    assert convert(Ticket, {"queue_id": numpy.float64("nan")}) == convert(Ticket, {})


# References


@pytest.mark.parametrize("value", ["42", 42, 42.0, "42.0", "Company 42", "company #42", " Company  42 ", "Company#42"])
def test_a_reference_by_id(value: Any) -> None:
    assert taken("company_id", value) == 42


@pytest.mark.parametrize("value", ["Contact 42", "Acme", "Companies 42", "Company", "Company 4 2", "42 Ltd", "Company -42"])
def test_any_other_text_is_a_name_to_look_up(value: str) -> None:
    found = convert(Ticket, {"company_id": f" {value} "})
    assert (found.values, found.broken) == ({}, [])
    assert found.lookups == [Lookup("company_id", "Company", value)]


def test_a_reference_to_an_entity_of_two_words() -> None:
    assert taken("billing_code_id", "Billing Code 3") == 3
    assert taken("billing_code_id", "BillingCode 3") == 3


@pytest.mark.parametrize("value", [True, 1.5, b"42", [42]])
def test_what_is_neither_id_nor_name_is_refused(value: Any) -> None:
    assert refused("company_id", value).rule == "conversion"


def test_the_parent_of_a_child_row() -> None:
    assert convert(TicketNote, {"Ticket ID": "Ticket 7"}).values == {"ticket_id": 7}
    assert convert(Contact, {"AccountID": "7"}).values == {"company_id": 7}
    assert convert(ArticlePlainTextContent, {"parentId": " 7 "}).values == {"parent_id": 7}
    assert refused("parent_id", "x", ArticlePlainTextContent).rule == "conversion"
