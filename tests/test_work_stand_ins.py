"""What stands for a row that is to be made: in rows of files, in references that are checked, and where its number leaked."""

from typing import Any

import pytest

from autotask import errors
from autotask_sandbox import SandboxServer

from .conftest import Both, sent
from .test_work_unit import TICKET, company, contact, row
from .work_tools import unit, writes


def test_rows_of_files_refer_to_new_rows(both: Both, shared: SandboxServer) -> None:
    made: dict[str, Any] = {}

    def block(u: Any, do: Any) -> None:
        made["company"] = new = do(u.companies.create(**company()))
        line = {"companyID": new, "firstName": "Ada", "lastName": "Byron", "isActive": "1"}
        made["contact"] = do(u.contacts.create_from(line))
        file = {"AccountID": new, "title": "of a file", "status": "new", "priority": "1"}
        made["ticket"] = do(u.tickets.create_from(file))
        do(u.tickets.update_from(made["ticket"], {"id": made["ticket"], "contactID": made["contact"]}))
        line = {"companyID": new, "contactID": made["contact"]}
        do(u.tickets.update_from(7, line, clear=["companyLocationID", "configurationItemID", "contractID"]))
        values = do(u.tickets.convert({"companyID": new, "title": "t"}, "update"))
        assert values["company_id"] is new
        made["again"] = do(u.tickets.create(**{**TICKET, **values}))

    work = unit(both, block)
    ids = {name: work.id_of(pending) for name, pending in made.items()}
    for ticket in (ids["ticket"], 7):
        stored = row(shared, "Tickets", ticket)
        assert (stored["companyID"], stored["contactID"]) == (ids["company"], ids["contact"])
    assert row(shared, "Tickets", ids["again"])["companyID"] == ids["company"]
    assert row(shared, "Contacts", ids["contact"])["companyID"] == ids["company"]


def test_a_row_of_a_file_outside_of_the_unit(both: Both, shared: SandboxServer) -> None:
    def block(u: Any, do: Any) -> None:
        new = do(u.companies.create(**company()))
        line = {"companyID": new, "title": "t", "status": "new", "priority": "1"}
        with pytest.raises(errors.UsageError, match="new row 1 of Companies> is not made yet"):
            both(lambda at: at.tickets.create_from(line))
        raise StopIteration

    with pytest.raises(StopIteration):
        unit(both, block)
    assert sent(shared) == []


def test_no_row_has_a_negative_id(both: Both, shared: SandboxServer) -> None:
    def block(u: Any, do: Any) -> None:
        new = do(u.companies.create(**company()))
        number = int("%d" % new)  # noqa: UP031 — nothing can refuse this
        programs: list[Any] = [
            lambda: u.tickets.create(**{**TICKET, "company_id": number}, title="t"),
            lambda: u.tickets.create_from({"companyID": str(number), "title": "t", "status": "1", "priority": "1"}),
            lambda: u.tickets.update(7, contact_id=number),
            lambda: u.contacts.create(**contact(company_id=number)),
        ]
        for program in programs:
            with pytest.raises(errors.UsageError, match="_id cannot be -1: no row has a negative id"):
                do(program())

    unit(both, block)
    assert writes(shared) == ["POST Companies"]


def test_broken_references_name_new_rows_as_what_they_are(both: Both, shared: SandboxServer) -> None:
    asked: list[object] = []

    def block(u: Any, do: Any) -> None:
        mine = do(u.companies.create(**company()))
        other = do(u.companies.create(**company()))
        person = do(u.contacts.create(**contact(company_id=other)))
        with both.client.checking_references():
            do(u.tickets.create(**{**TICKET, "company_id": mine}, title="t", contact_id=person))
            do(u.tickets.create(**{**TICKET, "company_id": mine}, title="t", contact_id=304))
            ticket = do(u.tickets.create(**TICKET, title="of two calls", contact_id=person))
        do(u.tickets.update(ticket, company_id=mine))

    both.client.validators.field(type(both.client.tickets).model.q.company_id)(lambda value: asked.append(value))
    with pytest.raises(errors.ValidationError) as caught:
        unit(both, block)
    assert len(caught.value.violations) == 3
    text = str(caught.value)
    assert "must be of <new row 1 of Companies>; <new row 3 of Contacts> is of <new row 2 of Companies>, given <new row 3" in text
    assert "must be of <new row 1 of Companies>; Contacts 304 is of Companies 101, given 304" in text
    assert "-1" not in text.replace("ticket-contact", "")
    assert {repr(value) for value in asked if value} == {"<new row 1 of Companies>"}
    assert writes(shared) == []
