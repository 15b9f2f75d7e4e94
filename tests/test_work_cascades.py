"""Cascades: planned as a whole, carried out as planned, and stopped by every change since. Over HTTP, with both clients."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from autotask import Company, ConfigurationItem, Ticket, errors
from autotask_runtime.events import RequestStarted
from autotask_runtime.work.steps import Progress, Report
from autotask_sandbox import NO_LIMITS, FaultRule, Maintenance, ResetAfter, RowsChange, SandboxServer, ServerFault

from .conftest import Both, sent
from .test_work_unit import TICKET, company, contact, row
from .work_tools import difference, everything, resumed, writes


@pytest.fixture(scope="module")
def shared() -> Iterator[SandboxServer]:
    with SandboxServer(seed=1, tickets=30, limits=NO_LIMITS) as server:
        yield server


NOW = datetime(2026, 5, 4, tzinfo=UTC)
PRODUCT = 701  # a product of the seeded rows


class World:
    """A company with rows below it, made for one test."""

    def __init__(self, both: Both, contacts: int = 3) -> None:
        make = both.client
        self.company = both.wait(make.companies.create(**company(company_name=f"cascade {both.kind}", is_active=True)))
        self.contacts = [
            both.wait(make.contacts.create(**contact(company_id=self.company, first_name=str(number))))
            for number in range(contacts)
        ]
        self.off = both.wait(make.contacts.create(**contact(company_id=self.company, is_active=0)))
        self.place = both.wait(make.company_locations.create(company_id=self.company, name="a place", is_active=True))
        self.device = both.wait(
            make.configuration_items.create(
                company_id=self.company, product_id=PRODUCT, is_active=True, contact_id=self.contacts[0]
            )
        )
        ticket = {**TICKET, "company_id": self.company}
        self.ticket = both.wait(make.tickets.create(**ticket, title="a ticket", contact_id=self.contacts[0]))

    @property
    def touched(self) -> set[tuple[str, int]]:
        rows = {("Contacts", id) for id in self.contacts}
        return {*rows, ("CompanyLocations", self.place), ("Companies", self.company)}


@pytest.fixture
def world(both: Both, shared: SandboxServer) -> World:
    made = World(both)
    shared.journal.clear()
    return made


def failure(both: Both, plan: Any, path: object = None) -> Report:
    with pytest.raises(errors.WorkFailed) as caught:
        both.wait(plan.apply(path, patience=0))
    return caught.value.report


def test_a_plan_says_every_row_and_touches_none(both: Both, shared: SandboxServer, world: World) -> None:
    before = everything(shared)
    plan = both(lambda at: at.companies.plan_deactivate(world.company))
    assert difference(before, everything(shared)) == {}
    assert writes(shared) == []
    first, second, third = world.contacts
    assert str(plan).splitlines() == [
        f"deactivate Companies {world.company}: 5 rows are touched",
        f"1. update CompanyLocations {world.place} (a place): is_active = false",
        f"2. update Contacts {first} (0 B): is_active = 0",
        f"3. update Contacts {second} (1 B): is_active = 0",
        f"4. update Contacts {third} (2 B): is_active = 0",
        f"5. update Companies {world.company} (cascade {both.kind}): is_active = false",
        "stay as they are: ConfigurationItems.company_id: 1 row",
        "stay as they are: Tickets.company_id: 1 row",
    ]


def test_exactly_the_planned_rows_change(both: Both, shared: SandboxServer, world: World) -> None:
    before = everything(shared)
    plan = both(lambda at: at.companies.plan_deactivate(world.company))
    heard: list[Progress] = []
    report = both.wait(plan.apply(progress=heard.append))
    assert difference(before, everything(shared)) == {key: {"isActive"} for key in world.touched}
    assert report.outcome == "done"
    assert [item.done for item in heard] == list(range(6))
    assert len(writes(shared)) == 5
    assert writes(shared)[-1] == "PATCH Companies", "the company last"
    again = both(lambda at: at.companies.plan_deactivate(world.company))
    assert again.steps == ()
    assert both.wait(again.apply()).outcome == "done"


def test_other_relations_by_choice(both: Both, shared: SandboxServer, world: World) -> None:
    before = everything(shared)
    also = [ConfigurationItem.q.company]
    report = both.wait(both(lambda at: at.companies.plan_deactivate(world.company, also=also)).apply())
    assert difference(before, everything(shared)).keys() == world.touched | {("ConfigurationItems", world.device)}
    assert report.outcome == "done"


def test_relations_that_lead_elsewhere(both: Both, shared: SandboxServer) -> None:
    with pytest.raises(errors.UsageError, match="Tickets have no is_active that could be changed"):
        both(lambda at: at.companies.plan_deactivate(101, also=[Ticket.q.company]))
    with pytest.raises(errors.UsageError, match="leads to Products, which are not switched off with Companies"):
        both(lambda at: at.companies.plan_deactivate(101, also=[ConfigurationItem.q.product]))
    through = both(lambda at: at.companies.plan_deactivate(101, also=[ConfigurationItem.q.contact]))
    assert {step.collection for step in through.steps} >= {"Contacts", "Companies"}
    assert writes(shared) == []


def test_rows_that_refer_to_themselves_and_each_other(both: Both, shared: SandboxServer, world: World) -> None:
    child = both(lambda at: at.companies.create(**company(parent_company_id=world.company)))
    both(lambda at: at.companies.update(world.company, parent_company_id=child))
    own = both(lambda at: at.companies.create(**company()))
    both(lambda at: at.companies.update(own, parent_company_id=own))
    for root, rows in ((world.company, {world.company, child}), (own, {own})):
        plan = both.wait(both.client.companies.plan_deactivate(root, also=[Company.q.parent_company]))
        assert [step.row for step in plan.steps if step.collection == "Companies"][-1] == root, "the row itself is the last"
        assert both.wait(plan.apply()).outcome == "done"
        assert {id for id in (world.company, child, own) if not row(shared, "Companies", id)["isActive"]} >= rows


# Deletes


def test_references_are_cleared_before_a_row_is_deleted(both: Both, shared: SandboxServer, world: World) -> None:
    before = everything(shared)
    plan = both(lambda at: at.contacts.plan_delete(world.contacts[0]))
    assert str(plan).splitlines() == [
        f"delete Contacts {world.contacts[0]}: 3 rows are touched",
        f"1. update ConfigurationItems {world.device}: contact_id = null",
        f"2. update Tickets {world.ticket} (a ticket): contact_id = null",
        f"3. delete Contacts {world.contacts[0]} (0 B)",
    ]
    assert both.wait(plan.apply()).outcome == "done"
    assert difference(before, everything(shared)) == {
        ("ConfigurationItems", world.device): {"contactID"},
        ("Tickets", world.ticket): {"contactID"},
        ("Contacts", world.contacts[0]): None,
    }


def test_rows_that_cannot_be_without_it_go_first(both: Both, shared: SandboxServer, world: World) -> None:
    group = both(lambda at: at.contact_groups.create(name=f"g {both.kind}", is_active=True))
    links = [
        both.wait(both.client.contact_group_contacts.create(contact_group_id=group, contact_id=one)) for one in world.contacts
    ]
    before = everything(shared)
    plan = both(lambda at: at.contact_groups.plan_delete(group))
    assert [(step.operation, step.collection) for step in plan.steps] == [("delete", "ContactGroupContacts")] * 3 + [
        ("delete", "ContactGroups")
    ]
    assert both.wait(plan.apply()).outcome == "done"
    gone = {("ContactGroupContacts", link) for link in links} | {("ContactGroups", group)}
    assert difference(before, everything(shared)) == dict.fromkeys(gone)


def test_what_stands_against_it(both: Both, shared: SandboxServer, world: World) -> None:
    """A user of the portal cannot be without the contact, and the API cannot delete such users."""
    user = {"user_name": f"{both.kind}@x.example", "security_level": 1, "is_client_portal_active": True}
    form = {"date_format": 1, "number_format": 1, "time_format": 1}
    both(lambda at: at.client_portal_users.create(contact_id=world.contacts[0], **user, **form))
    plan = both(lambda at: at.contacts.plan_delete(world.contacts[0]))
    assert str(plan).splitlines()[-1] == "STANDS AGAINST IT: ClientPortalUsers.contact_id: 1 row"
    shared.journal.clear()
    with pytest.raises(errors.UsageError, match=r"cannot be done: ClientPortalUsers.contact_id: 1 row$"):
        both.wait(plan.apply())
    assert sent(shared) == []


def test_a_row_that_is_not_there(both: Both, shared: SandboxServer) -> None:
    with pytest.raises(errors.NotFound, match="no row 999999"):
        both(lambda at: at.contacts.plan_delete(999_999))


# What changed since


def test_a_row_that_changed_since_the_plan_stops_it(both: Both, shared: SandboxServer, world: World) -> None:
    plan = both(lambda at: at.companies.plan_deactivate(world.company))
    both(lambda at: at.contacts.update(world.contacts[1], company_id=world.company, last_name="changed"))
    before = everything(shared)
    with pytest.raises(errors.PlanOutdated, match=rf"Contacts {world.contacts[1]} changed: last_name; plan it again"):
        both.wait(plan.apply())
    assert difference(before, everything(shared)) == {}


def test_a_new_row_stops_it(both: Both, shared: SandboxServer, world: World) -> None:
    plan = both(lambda at: at.companies.plan_deactivate(world.company))
    new = both(lambda at: at.contacts.create(**contact(company_id=world.company)))
    gone = world.contacts[0]
    both(lambda at: at.contacts.delete(gone, company_id=world.company))
    before = everything(shared)
    with pytest.raises(errors.PlanOutdated, match=rf"Contacts {gone} is no longer to be touched, also Contacts {new}; plan"):
        both.wait(plan.apply())
    assert difference(before, everything(shared)) == {}


def test_a_row_that_changes_in_the_middle_stops_it_before_it_is_touched(both: Both, shared: SandboxServer, world: World) -> None:
    plan = both(lambda at: at.companies.plan_deactivate(world.company))
    both.wait(plan.apply())  # a second company, so that the first write is not the row that changes
    other = World(both)
    plan = both(lambda at: at.companies.plan_deactivate(other.company))
    event = RowsChange("Companies", (other.company,), "phone", f"changed by hand, {both.kind}"[:25])
    shared.sandbox.faults.add(FaultRule(event, "PATCH Companies/*", count=1))
    report = failure(both, plan)
    assert "changed since it was planned: phone" in report.why
    assert report.outcome == "incomplete"
    assert [step.state for step in report.steps] == ["done"] * 4 + ["failed"]
    assert row(shared, "Companies", other.company)["isActive"] is True, "it is not touched"
    assert {(step.collection, step.row) for step in report.remains} == other.touched - {("Companies", other.company)}


# Failures


@pytest.mark.parametrize("fault", [ResetAfter(), Maintenance()], ids=["done", "not done"])
def test_a_lost_answer(both: Both, shared: SandboxServer, world: World, fault: Any, tmp_path: Path) -> None:
    shared.sandbox.faults.add(FaultRule(fault, "PATCH *", after=1, count=1))
    plan, path = both(lambda at: at.companies.plan_deactivate(world.company)), tmp_path / "work.sqlite"
    if isinstance(fault, ResetAfter):
        assert both.wait(plan.apply(path, patience=0)).outcome == "done"
    else:
        report = failure(both, plan, path)
        assert [step.note.endswith("it was not done") for step in report.of("failed")] == [True]
        assert resumed(both, path).outcome == "done"
    assert not any(row(shared, *key)["isActive"] for key in world.touched)


def test_what_failed_is_gone_on_with(both: Both, shared: SandboxServer, world: World, tmp_path: Path) -> None:
    path, before = tmp_path / "work.sqlite", everything(shared)
    shared.sandbox.faults.add(FaultRule(ServerFault(503), "PATCH *", after=2))
    plan = both(lambda at: at.companies.plan_deactivate(world.company))
    report = failure(both, plan, path)
    assert report.outcome == "incomplete"
    assert report.of("done")
    assert report.of("planned")
    shared.sandbox.faults.clear()
    heard: list[Progress] = []
    assert resumed(both, path, progress=heard.append).outcome == "done"
    assert heard[0].done == len(report.of("done"))
    assert difference(before, everything(shared)) == {key: {"isActive"} for key in world.touched}


def test_what_changed_before_it_is_gone_on_with_stops_it(both: Both, shared: SandboxServer, world: World, tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    shared.sandbox.faults.add(FaultRule(ServerFault(503), "PATCH Companies"))
    failure(both, both(lambda at: at.companies.plan_deactivate(world.company)), path)
    shared.sandbox.faults.clear()
    both(lambda at: at.companies.update(world.company, phone="9"))
    report = resumed(both, path)
    assert re.search("changed since it was planned: phone", report.why)
    assert row(shared, "Companies", world.company)["isActive"] is True


def test_a_plan_costs_what_the_document_says(both: Both, shared: SandboxServer, world: World) -> None:
    """A query for each level of what is switched off, and a count for each other relation; carried out without the counts."""
    plan = both(lambda at: at.companies.plan_deactivate(world.company))
    counts = sum(route.endswith("/count") for route in sent(shared))
    reads = len(sent(shared)) - counts
    shared.journal.clear()
    both.wait(plan.apply())
    assert not any(route.endswith("/count") for route in sent(shared))
    assert counts >= 10
    assert len(sent(shared)) - len(writes(shared)) <= reads + 4, "planned anew, and each row looked at"


def test_a_cascade_is_carried_out_in_the_name_of_who_applies_it(both: Both, shared: SandboxServer, world: World) -> None:
    plan = both(lambda at: at.companies.plan_deactivate(world.company))
    heard: list[RequestStarted] = []
    both.client.events.subscribe(heard.append, RequestStarted)
    with both.client.impersonate(12):
        both.wait(plan.apply())
    assert {event.request.impersonate for event in heard if event.request.method == "PATCH"} == {12}
