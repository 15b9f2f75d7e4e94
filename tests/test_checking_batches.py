"""Referential checks: what they cost, what an update asks for, what is hidden, and many planned writes at once."""

from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve

from autotask import (
    Autotask,
    Company,
    ResourceRole,
    Ticket,
    TicketAdditionalContact,
    TicketSecondaryResource,
    errors,
)
from autotask.integrity import Custom
from autotask_runtime._async import checking as async_checking
from autotask_runtime._sync import checking as sync_checking
from autotask_runtime.integrity.seen import Planned
from autotask_sandbox import SandboxServer

from .checking_world import NOWHERE, World, deny, lines, make_world, posted, refusal, restrict, rules
from .conftest import QUICK, Both, sent


@pytest.fixture(scope="module")
def world(shared: SandboxServer) -> World:
    """The rows, in the module's sandbox."""
    with Autotask.from_env(shared.environ, settings=QUICK) as at:
        return make_world(at, shared)


@pytest.fixture
def checking(world: World, both: Both) -> Iterator[Both]:
    """A client that checks references."""
    with both.client.checking_references():
        yield both


def broken(both: Both, writes: list[Planned], planned: Any = None) -> list[list[tuple[str, str]]]:
    """For each planned write, the field and rule of what it breaks."""
    module: Any = async_checking if both.kind == "async" else sync_checking
    found = both.wait(module.broken_references(both.client._session, writes, planned))
    return [[(item.field, item.rule) for item in items] for items in found]


def ticket(**values: Any) -> Planned:
    return Planned(schema=Ticket.schema, values={"title": "t", "status": 1, "priority": 1, **values}, operation="create")


def change(id: int, **values: Any) -> Planned:
    return Planned(schema=Ticket.schema, values=values, operation="update", id=id)


def test_what_a_thousand_writes_refer_to_is_read_once(both: Both, world: World, shared: SandboxServer) -> None:
    companies = [row["id"] for row in shared.store.rows("Companies")][:20]
    contacts = {id: [row["id"] for row in shared.store.rows("Contacts") if row["companyID"] == id][:1] for id in companies}
    resource, role = world.pair
    staff = {"assigned_resource_id": resource, "assigned_resource_role_id": role}
    writes = [ticket(company_id=id, contact_id=next(iter(contacts[id]), None), **staff) for id in companies * 50]
    wrong = 613
    writes[wrong] = ticket(company_id=companies[0], contact_id=contacts[companies[1]][0], **staff)
    shared.sandbox.faults.clear()
    shared.journal.clear()
    found = broken(both, writes)
    inactive = {row["id"] for row in shared.store.rows("Contacts") if row["isActive"] == 0}
    for place, (write, items) in enumerate(zip(writes, found, strict=True)):
        expected = [("contact_id", "reference-active")] if write.values["contact_id"] in inactive else []
        expected += [("contact_id", "ticket-contact-company")] if place == wrong else []
        assert items == expected
    collections = ("Companies", "Contacts", "Resources", "ResourceRoles", "Roles")
    assert sorted(sent(shared)) == sorted(f"POST {name}/query" for name in collections)


def test_rows_at_hand_are_not_read_again(checking: Both, world: World, shared: SandboxServer) -> None:
    held = [
        checking(lambda at: at.companies.get(world.company)),
        checking(lambda at: at.contacts.get(world.contacts["parent"])),
    ]
    shared.journal.clear()
    assert checking(lambda at: at.tickets.create(**world.new, contact_id=held[1].id)) > 0
    assert sent(shared) == ["POST Tickets"]


def test_a_row_changed_by_hand_but_not_stored_is_taken_as_it_was_read(checking: Both, world: World) -> None:
    contact = checking(lambda at: at.contacts.get(world.contacts["stranger"]))
    contact.is_active = 0
    error = refusal(checking, lambda at: at.tickets.create(**world.new, contact_id=contact.id))
    assert rules(error) == [("contact_id", "ticket-contact-company")]


def test_an_update_is_asked_about_what_it_touches(checking: Both, world: World, shared: SandboxServer) -> None:
    checking(lambda at: at.tickets.update(world.ticket, title="another"))
    assert sent(shared) == ["PATCH Tickets"]
    shared.journal.clear()
    checking(lambda at: at.tickets.update(world.ticket, contact_id=None))
    assert sent(shared) == ["PATCH Tickets"]
    shared.journal.clear()
    checking(lambda at: at.tickets.update(world.ticket, contact_id=world.contacts["parent"]))
    assert sent(shared) == ["POST Contacts/query", "POST Tickets/query", "POST Companies/query", "PATCH Tickets"]


def test_an_update_must_fit_what_the_row_holds(checking: Both, world: World, shared: SandboxServer) -> None:
    made = checking(lambda at: at.tickets.create(**world.new, contact_id=world.contacts["parent"]))
    error = refusal(checking, lambda at: at.tickets.update(made, company_id=world.stranger))
    assert rules(error) == [("contact_id", "ticket-contact-company")]
    assert error.violations[0].value == ""  # nothing was given for it
    checking(lambda at: at.tickets.update(made, company_id=world.parent))
    checking(lambda at: at.tickets.update(made, company_id=world.stranger, contact_id=None))
    resource, role = world.pair
    error = refusal(checking, lambda at: at.tickets.update(made, assigned_resource_id=resource))
    assert rules(error) == [("assigned_resource_role_id", "ticket-resource-and-role")]
    checking(lambda at: at.tickets.update(made, assigned_resource_id=resource, assigned_resource_role_id=role))
    error = refusal(checking, lambda at: at.tickets.update(made, assigned_resource_role_id=world.foreign_role))
    assert rules(error) == [("assigned_resource_role_id", "ticket-resource-role")]


def test_a_replacement_clears_what_it_leaves_out(checking: Both, world: World) -> None:
    made = checking(lambda at: at.tickets.create(**world.new, contact_id=world.contacts["own"]))
    error = refusal(checking, lambda at: at.tickets.replace(made, **world.new, assigned_resource_id=world.pair[0]))
    assert rules(error) == [("assigned_resource_role_id", "ticket-resource-and-role")]
    checking(lambda at: at.tickets.replace(made, **{**world.new, "company_id": world.stranger}))  # the contact goes


def test_an_update_of_a_row_that_is_not_there_is_left_to_autotask(checking: Both, world: World) -> None:
    with pytest.raises(errors.Rejected):
        checking(lambda at: at.tickets.update(NOWHERE, contact_id=world.contacts["own"]))


def test_a_wrong_value_is_told_once_and_asks_for_nothing(checking: Both, world: World, shared: SandboxServer) -> None:
    new = {**world.new, "company_id": "seven", "contact_id": world.contacts["stranger"]}
    assert rules(refusal(checking, lambda at: at.tickets.create(**new))) == [("company_id", "type")]
    assert sent(shared) == ["POST Contacts/query"]


def test_what_may_be_hidden_breaks_no_rule(checking: Both, world: World, shared: SandboxServer) -> None:
    restrict(shared, "Contacts")
    with pytest.raises(errors.Rejected):
        checking(lambda at: at.tickets.create(**world.new, contact_id=NOWHERE))
    assert posted(shared) == ["POST Tickets"]
    error = refusal(checking, lambda at: at.tickets.create(**world.new, contact_id=NOWHERE, contract_id=NOWHERE))
    assert rules(error) == [("contract_id", "reference-exists")]
    assert sent(shared).count("GET Contacts/entityInformation") == 1  # the client remembers it


def test_what_may_not_be_seen_at_all_breaks_no_rule(checking: Both, world: World, shared: SandboxServer) -> None:
    for collection in ("Contacts", "ResourceRoles"):
        deny(shared, collection)
    pair = {"assigned_resource_id": world.pair[0], "assigned_resource_role_id": world.foreign_role}
    assert checking(lambda at: at.tickets.create(**world.new, contact_id=world.contacts["own"], **pair)) > 0


def test_a_link_that_may_be_hidden_breaks_no_rule(checking: Both, world: World, shared: SandboxServer) -> None:
    restrict(shared, "ResourceRoles")
    pair = {"assigned_resource_id": world.pair[0], "assigned_resource_role_id": world.foreign_role}
    assert checking(lambda at: at.tickets.create(**world.new, **pair)) > 0


def test_a_check_that_cannot_be_made_sends_nothing(checking: Both, world: World, shared: SandboxServer) -> None:
    from autotask_sandbox.faults_rules import parse_fault

    shared.sandbox.faults.add(parse_fault("server_fault:POST Contacts/query"))
    with pytest.raises(errors.ServerFault):
        checking(lambda at: at.tickets.create(**world.new, contact_id=world.contacts["own"]))
    assert posted(shared) == []


def test_rows_of_the_same_unit_of_work_are_known_by_what_is_planned(both: Both, world: World, shared: SandboxServer) -> None:
    planned = {
        ("Companies", -1): {"company_name": "New", "parent_company_id": world.parent, "is_active": True},
        ("Contacts", -2): {"company_id": -1, "is_active": 1},
        ("Contacts", -3): {"company_id": world.stranger, "is_active": 0},
        ("Companies", world.stranger): {"parent_company_id": world.company},
    }
    writes = [
        ticket(company_id=-1, contact_id=-2),
        ticket(company_id=-1, contact_id=world.contacts["parent"]),
        ticket(company_id=-1, contact_id=world.contacts["own"]),
        ticket(company_id=world.company, contact_id=-3),
        ticket(company_id=world.stranger, contact_id=world.contacts["own"]),  # its parent is changed to that company
        change(world.ticket, company_id=-1, contact_id=-2),
        ticket(company_id=-9, contact_id=-8),  # nobody knows these
    ]
    found = broken(both, writes, planned)
    assert found == [
        [],
        [],
        [("contact_id", "ticket-contact-company")],
        [("contact_id", "reference-active"), ("contact_id", "ticket-contact-company")],
        [],
        [],
        [],
    ]
    assert posted(shared) == []


def test_links_of_the_same_unit_of_work_count(both: Both, world: World) -> None:
    resource, role = world.pair[0], world.foreign_role
    pair = {"assigned_resource_id": resource, "assigned_resource_role_id": role}
    second = {"ticket_id": world.ticket, "resource_id": world.other_resource, "role_id": world.pair[1]}
    link = Planned(schema=TicketSecondaryResource.schema, values=second, operation="create")
    has_role = Planned(schema=ResourceRole.schema, values={"resource_id": resource, "role_id": role}, operation="create")
    primary = change(world.ticket, assigned_resource_id=world.other_resource)
    both.client.rules.off("ticket-resource-role")
    assert broken(both, [primary]) == [[]]
    assert broken(both, [primary, link]) == [[("assigned_resource_id", "ticket-primary-not-secondary")], []]
    both.client.rules.on("ticket-resource-role")
    ticket_of_pair = ticket(company_id=world.company, **pair)
    assert broken(both, [ticket_of_pair]) == [[("assigned_resource_role_id", "ticket-resource-role")]]
    assert broken(both, [ticket_of_pair, has_role]) == [[], []]


def test_a_link_that_is_inactive_is_none(both: Both, world: World, shared: SandboxServer) -> None:
    both.client.rules.add(evolve(both.client.rules["ticket-resource-role"], through="ResourceServiceDeskRoles"))
    new = {"resource_id": world.pair[0], "role_id": world.foreign_role, "is_default": False}
    link = both(lambda at: at.resource_service_desk_roles.create(**new, is_active=False))
    pair = {"assigned_resource_id": world.pair[0], "assigned_resource_role_id": world.foreign_role}
    planned = [ticket(company_id=world.company, **pair)]
    assert broken(both, planned) == [[("assigned_resource_role_id", "ticket-resource-role")]]
    both(lambda at: at.resource_service_desk_roles.update(link, resource_id=world.pair[0], is_active=True))
    assert broken(both, planned) == [[]]
    both(lambda at: at.resource_service_desk_roles.update(link, resource_id=world.pair[0], is_active=False))


def test_a_rule_on_all_rows_is_about_those_that_have_its_fields(both: Both, world: World) -> None:
    both.client.rules.add(Custom(id="titled", fields=("title",), check=lambda row: str(row.value("title"))))
    company = Planned(schema=Company.schema, values={"company_name": "c"}, operation="replace", id=world.company)
    assert broken(both, [company, ticket(company_id=world.company)]) == [[], [("title", "titled")]]


def test_limits_count_the_writes_that_are_checked_together(both: Both, world: World) -> None:
    more = [
        Planned(
            schema=TicketAdditionalContact.schema,
            values={"ticket_id": ticket_id, "contact_id": world.contacts["own"]},
            operation="create",
        )
        for ticket_id in (-5, world.ticket)
        for _ in range(31)
    ]
    found = broken(both, more, {("Tickets", -5): {"company_id": world.company}})
    assert [place for place, items in enumerate(found) if items] == [30, 61]
    assert found[30] == [("ticket_id", "ticket-additional-contacts")]


def test_the_message_names_the_row_that_is_there(checking: Both, world: World) -> None:
    made = checking(lambda at: at.tickets.create(**world.new, contact_id=world.contacts["own"]))
    stranger = world.stranger
    (text,) = lines(checking, lambda at: at.tickets.update(made, company_id=stranger))
    own = f"Contacts {world.contacts['own']} is of Companies {world.company}"
    assert text == f"contact_id (contactID): must be of Companies {stranger}; {own} [ticket-contact-company]"
