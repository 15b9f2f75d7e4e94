"""User-defined fields in rows of files: as columns of their own, as a mapping, as the API's list."""

from collections.abc import Iterator
from typing import Any

import pytest

from autotask import Role, Ticket, TicketCreate, errors
from autotask_runtime.conversion import Converted, convert
from autotask_runtime.metadata import Spec
from autotask_sandbox import SandboxServer

from .conftest import Both
from .test_sandbox import one_tenant

ROW = {"companyID": "0", "title": "t", "status": "1", "priority": "1"}
MODEL = {"companyID": 0, "title": "t", "status": 1, "priority": 1}


@pytest.fixture(scope="module")
def tenant(spec: Spec) -> Iterator[SandboxServer]:
    """A sandbox with user-defined fields."""
    with SandboxServer(one_tenant(spec), seed=1, tickets=5) as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def site(request: pytest.FixtureRequest, tenant: SandboxServer) -> Iterator[Both]:
    both = Both(request.param, tenant.environ)
    tenant.journal.clear()
    yield both
    both.close()


@pytest.mark.parametrize(
    "cells",
    [
        {"udf.Site Code": "X1", "UDF.Rank": 2},
        {"udf": {"Site Code": "X1", "Rank": 2}},
        {"UserDefinedFields": [{"name": "Site Code", "value": "X1"}, {"Name": "Rank", "Value": 2}]},
        {"udf.Site Code": "X1", "udf": {"Rank": 2, "Tier": ""}},
        {"udf": {"Rank": 2}, "udf.Site Code": "X1", "udf.Tier": " "},
    ],
)
def test_user_defined_fields_in_every_form(site: Both, cells: dict[str, Any]) -> None:
    number = site(lambda at: at.tickets.create_from({**ROW, **cells}))
    udf = site(lambda at: at.tickets.get(number)).udf
    assert (udf["Site Code"], float(udf["Rank"])) == ("X1", 2.0)
    assert udf["Tier"] == "2"  # the tenant's default: an empty cell is not given
    site(lambda at: at.tickets.update_from(number, {"udf.Rank": None}, clear=["udf.Site Code"]))
    udf = site(lambda at: at.tickets.get(number)).udf
    assert (udf["Site Code"], float(udf["Rank"])) == (None, 2.0)


def test_values_that_no_user_defined_field_has_are_refused_each_and_nothing_is_sent(site: Both, tenant: SandboxServer) -> None:
    cells = {"udf.Good": "x", "udf.Site Code": ["x"], "udf.Rank": True, "udf.Tier": b"x"}
    for program in (lambda at: at.tickets.create_from({**ROW, **cells}), lambda at: at.tickets.update_from(7, cells)):
        with pytest.raises(errors.ValidationError) as caught:
            site(program)
        wires = {item.wire: item.rule for item in caught.value.violations}
        assert {"userDefinedFields[Site Code]": "type", "userDefinedFields[Rank]": "type"}.items() <= wires.items()
        assert "userDefinedFields[Good]" not in wires
    assert tenant.journal.entries() == []


@pytest.mark.parametrize("names", [("udf", "userDefinedFields"), ("udf.A", "UDF.A"), ("udf", "UDF")])
def test_user_defined_fields_under_two_names_are_refused(names: tuple[str, str]) -> None:
    cells = {name: "x" if "." in name else {"A": "x"} for name in names}
    (violation,) = convert(Ticket, cells).broken
    assert violation.limit == f"given twice, as {names[0]} and as {names[1]}"


@pytest.mark.parametrize("cells", [{"udf": {"A": "x"}, "udf.A": "y"}, {"udf.A": "y", "udf": {"A": "x"}}])
def test_one_user_defined_field_in_a_mapping_and_by_itself_is_refused(cells: dict[str, Any]) -> None:
    assert [item.rule for item in convert(Ticket, cells).broken] == ["repeated"]


def test_what_one_entity_has_another_has_not() -> None:
    found = convert(Role, {"udf.Site Code": "x", "udf": {}, "userDefinedFields": []})
    assert [(item.field, item.rule) for item in found.broken] == [
        ("udf.Site Code", "unknown"),
        ("udf", "unknown"),
    ]


def test_the_name_of_a_user_defined_field_is_kept_as_it_is_spelt() -> None:
    assert convert(Ticket, {"UDF.Site_Code-1 ": "x"}) == Converted(values={"udf": {"Site_Code-1 ": "x"}})
    assert convert(Ticket, {"udf.udf.A": "x"}) == Converted(values={"udf": {"udf.A": "x"}})


def test_blanks_of_user_defined_text_are_kept() -> None:
    assert convert(Ticket, {"udf.A": " x "}).values == {"udf": {"A": " x "}}


def test_an_empty_list_of_user_defined_fields_is_none_at_all() -> None:
    assert TicketCreate.from_wire({**MODEL, "userDefinedFields": []}).to_wire()["title"] == "t"
    assert convert(Ticket, {"userDefinedFields": []}).broken == []


@pytest.mark.parametrize("value", ["42", "x", 42])
def test_what_is_no_mapping_is_refused_as_such(value: Any) -> None:
    (violation,) = convert(Ticket, {"udf": value}).broken
    assert "mapping" in violation.limit


@pytest.mark.parametrize("value", ["x", 5, [{"nosuch": 1}]])
def test_a_column_beside_what_is_no_mapping_is_a_violation(value: Any) -> None:
    assert "udf" in {item.field for item in convert(Ticket, {"udf": value, "udf.A": "x"}).broken}


@pytest.mark.parametrize("value", [None, 5, "x", [{"nosuch": 1}]])
def test_a_column_beside_what_is_no_mapping_is_a_violation_in_a_model(value: Any) -> None:
    with pytest.raises(errors.ValidationError):
        TicketCreate.from_wire({**MODEL, "udf": value, "udf.A": "x"})


def test_a_row_that_is_given_is_not_changed() -> None:
    inner = {"A": "x"}
    cells = {"udf": inner, "udf.B": "y"}
    assert convert(Ticket, cells).values == {"udf": {"A": "x", "B": "y"}}
    assert (inner, cells) == ({"A": "x"}, {"udf": {"A": "x"}, "udf.B": "y"})
