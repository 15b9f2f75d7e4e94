"""From the API's names to Python's: every real name, a table of the odd ones, and what must hold for any text."""

import json
import keyword
import string
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autotask_codegen.names import camel_case, constant_case, safe, snake_case
from autotask_runtime.metadata import Spec, load_spec

from .shared_metadata import SPEC

WIRE_NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9]{0,30}", fullmatch=True)
steady = settings(deadline=None, derandomize=True)


@pytest.fixture(scope="module")
def facts() -> Spec:
    return load_spec(SPEC)


def usable(name: str) -> bool:
    """A name that Python takes as it stands, and that its parser does not spell differently."""
    return name.isidentifier() and not keyword.iskeyword(name) and unicodedata.normalize("NFKC", name) == name


# snake_case


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("id", "id"),
        ("title", "title"),
        ("companyID", "company_id"),
        ("problemTicketId", "problem_ticket_id"),
        ("SICCode", "sic_code"),
        ("sicCode", "sic_code"),
        ("rmmAlertID", "rmm_alert_id"),
        ("isVisibleToComanaged", "is_visible_to_comanaged"),
        ("changeInfoField1", "change_info_field1"),
        ("address1", "address1"),
        ("organizationalLevel1ID", "organizational_level1_id"),
        ("OrganizationalLevel1s", "organizational_level1s"),
        ("ConfigurationItemDnsRecords", "configuration_item_dns_records"),
        ("HTTPServer2Go", "http_server2_go"),
        ("TicketNotes", "ticket_notes"),
        ("AttachmentInfo", "attachment_info"),
        ("udfFieldId", "udf_field_id"),
        ("1stChoice", "1st_choice"),
        ("class", "class_"),
        ("From", "from_"),
        ("match", "match_"),
    ],
)
def test_snake_case(wire: str, name: str) -> None:
    assert snake_case(wire) == name


def test_every_field_of_the_spec_has_a_usable_name(facts: Spec) -> None:
    wrong = [(name, wire) for name, entity in facts.entities.items() for wire in entity.fields if not usable(snake_case(wire))]
    assert wrong == []


def test_the_fields_of_each_entity_have_different_names(facts: Spec) -> None:
    for name, entity in facts.entities.items():
        assert len({snake_case(wire) for wire in entity.fields}) == len(entity.fields), name


def test_every_collection_of_the_spec_has_a_usable_name_of_its_own(facts: Spec) -> None:
    names = [snake_case(name) for name in facts.entities]
    assert [name for name in names if not usable(name)] == []
    assert len(set(names)) == len(names)


def test_the_names_of_the_spec_are_words_of_small_letters(facts: Spec) -> None:
    names = {snake_case(wire) for entity in facts.entities.values() for wire in entity.fields} | {
        *map(snake_case, facts.entities)
    }
    letters = set(string.ascii_lowercase + string.digits + "_")
    assert [name for name in sorted(names) if set(name) - letters or "__" in name or name.startswith("_")] == []


def test_no_word_of_the_spec_is_a_single_letter_by_accident(facts: Spec) -> None:
    """``iPAddress`` or ``eMail`` would come apart; none of the API's names does."""
    names = {snake_case(wire) for entity in facts.entities.values() for wire in entity.fields} | {
        *map(snake_case, facts.entities)
    }
    assert sorted(name for name in names if any(len(word) == 1 for word in name.strip("_").split("_"))) == []


def test_the_names_of_the_spec_lose_no_letter(facts: Spec) -> None:
    wires = {wire for entity in facts.entities.values() for wire in entity.fields} | {*facts.entities}
    assert [wire for wire in sorted(wires) if snake_case(wire).replace("_", "") != wire.lower()] == []


@steady
@given(WIRE_NAMES)
@example("A1b2C3")
@example("Aa1Ab1ID2s")
def test_snake_case_loses_no_letter_and_no_digit(wire: str) -> None:
    assert snake_case(wire).replace("_", "") == wire.lower()


@steady
@given(WIRE_NAMES)
def test_snake_case_of_a_wire_name_is_usable(wire: str) -> None:
    assert usable(snake_case(wire))


@steady
@given(WIRE_NAMES)
def test_the_spellings_of_2024_and_2026_give_one_name(wire: str) -> None:
    assert snake_case(camel_case(wire)).replace("_", "") == snake_case(wire).replace("_", "")


# camel_case


@pytest.mark.parametrize(
    ("was", "name"),
    [
        ("ID", "id"),
        ("Id", "id"),
        ("CompanyID", "companyID"),
        ("SICCode", "sicCode"),
        ("RmaStatus", "rmaStatus"),
        ("RMAStatus", "rmaStatus"),
        ("IsActive", "isActive"),
        ("Address1", "address1"),
        ("companyID", "companyID"),
        ("title", "title"),
        ("A", "a"),
        ("ABTest", "abTest"),
        ("UDFFieldId", "udfFieldId"),
        ("", ""),
    ],
)
def test_camel_case(was: str, name: str) -> None:
    assert camel_case(was) == name


def test_the_names_of_the_spec_are_in_camel_case_already(facts: Spec) -> None:
    assert [wire for entity in facts.entities.values() for wire in entity.fields if camel_case(wire) != wire] == []


@steady
@given(WIRE_NAMES)
def test_camel_case_of_a_camel_case_name_is_itself(wire: str) -> None:
    once = camel_case(wire)
    assert camel_case(once) == once


@steady
@given(WIRE_NAMES)
def test_camel_case_changes_nothing_but_capitals_at_the_head(wire: str) -> None:
    name = camel_case(wire)
    assert name.lower() == wire.lower()
    assert not name[0].isupper()
    capitals = len(wire) - len(wire.lstrip(string.ascii_uppercase))
    assert name[capitals:] == wire[capitals:]


# safe


@pytest.mark.parametrize("word", [*keyword.kwlist, "match", "case"])
def test_a_keyword_gets_an_underscore(word: str) -> None:
    assert safe(word) == f"{word}_"


@pytest.mark.parametrize("word", ["type", "id", "title", "self", "property", "Class"])
def test_a_word_that_is_no_keyword_in_python_311_stays_in_every_later_version(word: str) -> None:
    assert safe(word) == word


# constant_case


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("New", "NEW"),
        ("Time & Materials", "TIME_AND_MATERIALS"),
        ("2nd line", "VALUE_2ND_LINE"),
        ("100%", "VALUE_100_PERCENT"),
        ("Don't", "DONT"),
        ("Waiting (Customer)", "WAITING_CUSTOMER"),
        ("  spaces\tand\nlines ", "SPACES_AND_LINES"),
        ("A/B - C", "A_B_C"),
        ("already_SNAKE", "ALREADY_SNAKE"),
        ("", "VALUE"),
        ("---", "VALUE"),
        ("🙂", "VALUE"),
        ("Überfällig", "ÜBERFÄLLIG"),
        ("Straße", "STRASSE"),
        ("ﬁne", "FINE"),
        ("½ day", "VALUE_1_2_DAY"),
        ("新規", "新規"),
        ("None", "NONE"),
        ("class", "CLASS"),
        ("_private_", "PRIVATE"),
    ],
)
def test_constant_case(label: str, name: str) -> None:
    assert constant_case(label) == name


def test_every_label_of_the_spec_has_a_usable_name(facts: Spec) -> None:
    fields = [field for entity in facts.entities.values() for field in entity.fields.values()]
    labels = {value.label for field in fields if field.picklist for value in field.picklist.values}
    assert labels
    assert [label for label in sorted(labels) if not usable(constant_case(label))] == []


@steady
@given(st.text())
@example("A৴")
@example("ŉ")
@example("ǰ\u0323")
@example("ΐ")
@example("\u0301")
@example("᳢")
def test_any_label_gives_a_usable_name(label: str) -> None:
    assert usable(constant_case(label))


@steady
@given(st.text())
def test_a_name_of_a_member_is_public(label: str) -> None:
    name = constant_case(label)
    assert not name.startswith("_")
    assert not name.endswith("_")


@steady
@given(st.text(alphabet=string.ascii_letters + " -/&%'()"))
def test_labels_that_differ_in_case_alone_give_one_name(label: str) -> None:
    assert constant_case(label.upper()) == constant_case(label.lower()) == constant_case(label)


# Names do not move


def test_the_names_of_the_package_are_those_of_these_rules(facts: Spec) -> None:
    """A changed rule would rename what users have written: it shows here, apart from the generated text."""
    folder = Path(SPEC).parent / "generated" / "autotask" / "entities"
    modules = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    assert modules == {snake_case(name) for name in facts.entities}


def test_the_spec_keeps_its_files_sorted_as_it_names_them() -> None:
    names = [json.loads(file.read_bytes())["collection"] for file in sorted((SPEC / "entities").glob("*.json"))]
    assert all(one < two for one, two in pairwise(names))
