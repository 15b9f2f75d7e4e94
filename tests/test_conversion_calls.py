"""Rows of files written over HTTP with both clients: what is read, what is looked up, and that nothing is sent when refused."""

from datetime import timedelta, timezone
from typing import Any

import pytest

from autotask import errors
from autotask_sandbox import SandboxServer

from .conftest import Both, sent

ROW = {"AccountID": "0", "Title": " Printer on fire ", "Status": "new", "PRIORITY": "1.0"}


@pytest.fixture
def sandbox(shared: SandboxServer) -> SandboxServer:
    """The shared sandbox, its journal emptied."""
    shared.journal.clear()
    return shared


def refusal(both: Both, program: Any) -> errors.ValidationError:
    """The error of a program that is refused."""
    with pytest.raises(errors.ValidationError) as caught:
        both(program)
    return caught.value


def broken(error: errors.ValidationError) -> list[tuple[str, str]]:
    return [(item.field, item.rule) for item in error.violations]


def converted(both: Both, row: dict[str, Any], operation: str = "create") -> dict[str, Any]:
    """One row of a file as keywords."""
    values: dict[str, Any] = both(lambda at: at.tickets.convert(row, operation))
    return values


def add_company(both: Both, name: str) -> int:
    number: int = both(lambda at: at.companies.create(company_name=name, company_type=1, phone="1", owner_resource_id=11))
    return number


def add_contact(both: Both, **fields: Any) -> int:
    number: int = both(lambda at: at.contacts.create(company_id=0, is_active=1, **fields))
    return number


def test_a_row_of_text_becomes_a_ticket(own: Both, sandbox: SandboxServer) -> None:
    row = {
        **ROW,
        "due date time": "31.01.2026 09:15",
        "EstimatedHours": "1,5",
        "isVisibleToComanaged": "YES",
        "Ticket-Type": "ALERT",
    }
    number = own(lambda at: at.tickets.create_from(row, zone=timezone(timedelta(hours=1))))
    stored = sandbox.store.row("Tickets", number)
    assert stored is not None
    names = ("companyID", "title", "status", "priority", "dueDateTime", "estimatedHours", "isVisibleToComanaged", "ticketType")
    assert [stored[name] for name in names] == [0, " Printer on fire ", 1, 1, "2026-01-31T08:15:00Z", 1.5, True, 5]
    assert sent(sandbox) == ["POST Tickets"]


def test_convert_gives_the_keywords_and_sends_nothing(own: Both, sandbox: SandboxServer) -> None:
    values = own(lambda at: at.tickets.convert(ROW))
    assert values == {"company_id": 0, "title": " Printer on fire ", "status": 1, "priority": 1}
    assert sent(sandbox) == []
    assert own(lambda at: at.tickets.create(**values)) > 0


def test_an_update_clears_what_is_named_and_keeps_what_is_empty(own: Both, sandbox: SandboxServer) -> None:
    before = sandbox.store.row("Tickets", 7)
    assert before is not None
    cells = {"title": " ", "ticketNumber": None, "Status": "Complete", "queueID": float("nan"), "id": "7"}
    own(lambda at: at.tickets.update_from(7, cells, clear=["Description"]))
    after = sandbox.store.row("Tickets", 7)
    assert after is not None
    assert (after["status"], after["description"]) == (5, None)
    assert [after[name] for name in ("title", "queueID", "ticketNumber")] == [
        before[name] for name in ("title", "queueID", "ticketNumber")
    ]
    assert sent(sandbox) == ["PATCH Tickets"]


def test_a_row_of_empty_cells_changes_nothing(own: Both, sandbox: SandboxServer) -> None:
    own(lambda at: at.tickets.update_from(7, {"title": "", "status": " ", "id": 7}))
    assert sent(sandbox) == []


def test_the_id_of_another_row_is_refused(own: Both, sandbox: SandboxServer) -> None:
    with pytest.raises(errors.ValidationError, match=r"id \(id\): read-only, given 8"):
        own(lambda at: at.tickets.update_from(7, {"title": "x", "id": "8"}))
    with pytest.raises(errors.UsageError, match="a mapping of names to values is expected"):
        own(lambda at: at.tickets.update_from(7, ["title"]))
    assert sent(sandbox) == []


def test_a_child_row_goes_below_its_parent(own: Both, sandbox: SandboxServer) -> None:
    row = {"Ticket ID": "Ticket 7", "title": "t", "description": "d", "noteType": "1", "publish": "all autotask users"}
    note = own(lambda at: at.ticket_notes.create_from(row))
    own(lambda at: at.ticket_notes.update_from(note, {**row, "title": "u", "description": ""}))
    assert sent(sandbox) == ["POST Tickets/7/Notes", "PATCH Tickets/7/Notes"]
    stored = sandbox.store.row("TicketNotes", note)
    assert stored is not None
    assert (stored["ticketID"], stored["title"], stored["publish"]) == (7, "u", 1)


# References by name


def test_a_reference_by_id_is_not_looked_up(own: Both, sandbox: SandboxServer) -> None:
    for text in ("101", "Company 101", "company #101"):
        assert converted(own, {**ROW, "AccountID": text})["company_id"] == 101
    assert sent(sandbox) == []


def test_a_reference_by_name_is_looked_up(own: Both, sandbox: SandboxServer) -> None:
    name = f"Ärzte & Söhne {own.kind}"
    company = add_company(own, f"{name} GmbH")
    add_company(own, name)
    sandbox.journal.clear()
    for text in (f"{name} GmbH", f" {name.upper()} gmbh "):
        assert converted(own, {**ROW, "AccountID": text})["company_id"] == company
    assert sent(sandbox) == ["POST Companies/query"] * 2
    number = own(lambda at: at.tickets.create_from({**ROW, "AccountID": f"{name} GmbH"}))
    assert own(lambda at: at.tickets.get(number)).company_id == company


def test_a_name_that_no_row_has_is_refused(own: Both, sandbox: SandboxServer) -> None:
    error = refusal(own, lambda at: at.tickets.create_from({**ROW, "AccountID": "Nobody Inc"}))
    (violation,) = error.violations
    assert (violation.field, violation.rule, violation.value) == ("company_id", "reference", "'Nobody Inc'")
    assert violation.limit == "must be the id, or the name, of a row of Company; none is called so"
    assert sent(sandbox) == ["POST Companies/query"]


def test_a_name_that_two_rows_have_is_refused_with_both(own: Both, sandbox: SandboxServer) -> None:
    name = f"Twins {own.kind}"
    first, second = add_company(own, name), add_company(own, name.upper())
    (violation,) = refusal(own, lambda at: at.tickets.create_from({**ROW, "AccountID": name})).violations
    assert (violation.rule, violation.limit) == ("ambiguous", f"could be Company {first} or Company {second}")
    for _ in range(2):
        add_company(own, name)
    (violation,) = refusal(own, lambda at: at.tickets.create_from({**ROW, "AccountID": name})).violations
    assert violation.limit.startswith(f"could be Company {first} or Company {second} or Company ")
    assert violation.limit.endswith(" or others")
    assert "POST Tickets" not in sent(sandbox)


def test_people_by_first_and_last_name(own: Both) -> None:
    for first, last in ((f"Ada-{own.kind}", "van der Berg"), (f"Ada Mary {own.kind}", "Lovelace")):
        contact = add_contact(own, first_name=first, last_name=last)
        for text in (f"{first} {last}", f"{first} {last}".upper()):
            assert converted(own, {"contactID": text}, "update") == {"contact_id": contact}
    assert converted(own, {"assignedResourceID": "Elena Ueda"}, "update") == {"assigned_resource_id": 15}


def test_people_by_e_mail(own: Both, sandbox: SandboxServer) -> None:
    contact = sandbox.store.rows("Contacts")[0]
    row = {"contactID": contact["emailAddress"].upper(), "assignedResourceID": "elena.ueda@msp.example"}
    values = converted(own, row, "update")
    assert values == {"contact_id": contact["id"], "assigned_resource_id": 15}


def test_people_of_the_same_name_are_refused_with_both(own: Both) -> None:
    first, second = (add_contact(own, first_name="Jo", last_name=f"Twin-{own.kind}") for _ in range(2))
    error = refusal(own, lambda at: at.tickets.convert({"contactID": f"Jo Twin-{own.kind}"}, "update"))
    assert [item.limit for item in error.violations] == [f"could be Contact {first} or Contact {second}"]


@pytest.mark.parametrize("text", ["Elena", "Ueda", "Ueda Elena", "elena.ueda@elsewhere.example", "%", "'; --"])
def test_what_is_not_the_whole_name_finds_nobody(own: Both, text: str) -> None:
    error = refusal(own, lambda at: at.tickets.convert({"assignedResourceID": text}, "update"))
    assert broken(error) == [("assigned_resource_id", "reference")]


def test_a_job_title_is_nobody_s_name(own: Both) -> None:
    add_contact(own, first_name="Jo", last_name="Title", title=f"Boss {own.kind}")
    row = {"contactID": f"Boss {own.kind}", "assignedResourceID": "Dispatcher"}
    error = refusal(own, lambda at: at.tickets.convert(row, "update"))
    assert broken(error) == [("assigned_resource_id", "reference"), ("contact_id", "reference")]


def test_a_name_that_json_cannot_hold_is_a_violation(own: Both) -> None:
    assert broken(refusal(own, lambda at: at.tickets.convert({"companyID": "\ud800"}, "update")))[0][0] == "company_id"


# Refused


def test_everything_that_is_wrong_is_in_one_error_and_nothing_is_sent(own: Both, sandbox: SandboxServer) -> None:
    row = {
        "AccountID": "Nobody Inc",
        "contact": "x",
        "title": "x" * 300,
        "status": "Neww",
        "queueID": "many",
        "estimatedHours": "1,234",
        "dueDateTime": "01/02/2026",
        "ticketType": "77",
        "createDate": "2026-01-31",
        "isVisibleToComanaged": "perhaps",
        "externalID": True,
        "monitorID": "9" * 19,
        "issueType": str(2**31),
        "colour": "red",
    }
    wanted = {
        ("company_id", "reference"),
        ("contact", "unknown"),
        ("title", "length"),
        ("status", "conversion"),
        ("queue_id", "conversion"),
        ("estimated_hours", "ambiguous"),
        ("due_date_time", "ambiguous"),
        ("ticket_type", "picklist"),
        ("create_date", "read_only"),
        ("is_visible_to_comanaged", "conversion"),
        ("external_id", "conversion"),
        ("monitor_id", "type"),
        ("issue_type", "type"),
        ("colour", "unknown"),
        ("priority", "required"),
    }
    for program in (lambda at: at.tickets.create_from(row), lambda at: at.tickets.convert(row)):
        error = refusal(own, program)
        fields = [item.field for item in error.violations]
        assert len(fields) == len(set(fields))
        assert set(broken(error)) == wanted
        assert set(sent(sandbox)) == {"POST Companies/query"}
    error = refusal(own, lambda at: at.tickets.update_from(7, row))
    assert {item[0] for item in wanted} - {item.field for item in error.violations} == {"priority"}
    assert not {"POST Tickets", "PATCH Tickets"} & set(sent(sandbox))


@pytest.mark.parametrize("row", [{**ROW, "queueID": "x"}, {**ROW, "nosuch": "x"}, {**ROW, "id": "8"}, {}])
def test_a_refused_row_without_names_of_rows_sends_nothing(run: Both, seeded: SandboxServer, row: dict[str, Any]) -> None:
    seeded.journal.clear()
    refusal(run, lambda at: at.tickets.create_from(row))
    if row:
        refusal(run, lambda at: at.tickets.update_from(7, row))
    assert sent(seeded) == []


def test_one_field_under_two_names_is_refused_once(own: Both) -> None:
    error = refusal(own, lambda at: at.tickets.convert({**ROW, "companyID": "0", "company id": "0"}))
    assert {item.field for item in error.violations} == {"company_id"}
    assert "given twice, as AccountID and as companyID" in str(error)
