"""Referential checks: each rule of the package's table, broken and kept, with what it says and what it involves."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from autotask import RULES, Autotask, errors
from autotask_runtime.settings import References, Settings
from autotask_sandbox import SandboxServer
from autotask_sandbox.faults_rules import FaultRule

from .checking_world import NOWHERE, Says, World, create_ticket, lines, make_world, posted, refusal, rules
from .conftest import QUICK, Both, sent

SUB_ISSUES = (
    b'{"fields":[{"name":"subIssueType","isPickList":true,"picklistParentValueField":"issueType","picklistValues":['
    b'{"value":"101","label":"a","parentValue":"10"},{"value":"111","label":"b","parentValue":"11"},'
    b'{"value":"120","label":"c","parentValue":null}]}]}'
)


@pytest.fixture(scope="module")
def world(shared: SandboxServer) -> World:
    """The rows, in the module's sandbox."""
    with Autotask.from_env(shared.environ, settings=QUICK) as at:
        return make_world(at, shared)


@pytest.fixture
def checking(world: World, both: Both) -> Iterator[Both]:
    """A client that checks references; its picklists are those of a tenant."""
    with both.client.checking_references():
        yield both


def test_nothing_is_checked_unless_it_is_asked_for(both: Both, world: World, shared: SandboxServer) -> None:
    with pytest.raises(errors.Rejected):
        both(lambda at: at.tickets.create(**world.new, contact_id=world.contacts["stranger"]))
    assert sent(shared) == ["POST Tickets"]


def test_a_ticket_that_keeps_every_rule_is_made(checking: Both, world: World, shared: SandboxServer) -> None:
    resource, role = world.pair
    ways: Any = {"assigned_resource_id": resource, "assigned_resource_role_id": role, "billing_code_id": world.codes[1]}
    for whose in ("own", "parent"):
        made = {"contact_id": world.contacts[whose], "contract_id": world.contracts[whose]}
        new = {**world.new, **ways, **made, "company_location_id": world.locations[whose]}
        assert checking(partial(create_ticket, new)) > 0
    assert posted(shared) == ["POST Tickets"] * 2


def test_missing_rows_are_named_all_at_once(checking: Both, world: World, shared: SandboxServer) -> None:
    new = {**world.new, "contact_id": NOWHERE, "contract_id": NOWHERE + 1, "title": "x" * 300}
    error = refusal(checking, lambda at: at.tickets.create(**new))
    assert rules(error) == [("contact_id", "reference-exists"), ("contract_id", "reference-exists"), ("title", "length")]
    text = "contact_id (contactID): must refer to a row; there is no Contacts 999999, given 999999 [reference-exists]"
    assert str(error.violations[0]).strip() == text
    assert error.violations[0].rows == (("Contacts", NOWHERE),)
    assert posted(shared) == []


def test_inactive_rows_are_named(checking: Both, world: World) -> None:
    inactive = world.contacts["inactive"]
    text = f"must refer to an active row; Contacts {inactive} is inactive, given {inactive} [reference-active]"
    assert lines(checking, lambda at: at.tickets.create(**world.new, contact_id=inactive)) == [f"contact_id (contactID): {text}"]


@pytest.mark.parametrize(
    ("field", "collection", "rule"),
    [
        ("contact_id", "Contacts", "ticket-contact-company"),
        ("contract_id", "Contracts", "ticket-contract-company"),
        ("company_location_id", "CompanyLocations", "ticket-location-company"),
    ],
)
def test_what_is_of_another_company_does_not_fit(checking: Both, world: World, field: str, collection: str, rule: str) -> None:
    ids = {"contact_id": world.contacts, "contract_id": world.contracts, "company_location_id": world.locations}[field]
    error = refusal(checking, lambda at: at.tickets.create(**world.new, **{field: ids["stranger"]}))
    (broken,) = error.violations
    own = f"must be of Companies {world.company} or Companies {world.parent}"
    assert (broken.field, broken.rule) == (field, rule)
    assert broken.limit == f"{own}; {collection} {ids['stranger']} is of Companies {world.stranger}"
    assert broken.rows == (
        (collection, ids["stranger"]),
        ("Companies", world.stranger),
        ("Companies", world.company),
        ("Companies", world.parent),
    )


def test_a_resource_and_its_role_go_together(checking: Both, world: World) -> None:
    resource, role = world.pair
    alone = lines(checking, lambda at: at.tickets.create(**world.new, assigned_resource_id=resource))
    together = "goes together with assigned_resource_id: give both or none [ticket-resource-and-role]"
    assert alone == [f"assigned_resource_role_id (assignedResourceRoleID): {together}"]
    task = {"project_id": world.project, "title": "t", "status": 1, "task_type": 1, "assigned_resource_role_id": role}
    assert rules(refusal(checking, lambda at: at.tasks.create(**task))) == [("assigned_resource_id", "task-resource-and-role")]


def test_a_resource_has_its_role(checking: Both, world: World) -> None:
    resource, _ = world.pair
    pair = {"assigned_resource_id": resource, "assigned_resource_role_id": world.foreign_role}
    (broken,) = refusal(checking, lambda at: at.tickets.create(**world.new, **pair)).violations
    named = f"Resources {resource} and Roles {world.foreign_role}"
    assert broken.limit == f"must go with assigned_resource_id; no active row of ResourceRoles links {named}"
    assert broken.rows == (("Resources", resource), ("Roles", world.foreign_role))
    task = {"project_id": world.project, "title": "t", "status": 1, "task_type": 1, "department_id": 52, **pair}
    error = refusal(checking, lambda at: at.tasks.create(**task, billing_code_id=world.codes[1]))
    assert rules(error) == [("assigned_resource_role_id", "task-resource-role")]


def test_a_task_with_a_resource_has_a_department_and_a_billing_code(checking: Both, world: World) -> None:
    resource, role = world.pair
    task: Any = {"project_id": world.project, "title": "t", "status": 1, "task_type": 1}
    staff = {"assigned_resource_id": resource, "assigned_resource_role_id": role}
    error = refusal(checking, lambda at: at.tasks.create(**task, **staff))
    assert rules(error) == [("billing_code_id", "task-staffed"), ("department_id", "task-staffed")]
    assert checking(lambda at: at.tasks.create(**task, **staff, department_id=52, billing_code_id=world.codes[1])) > 0
    assert checking(lambda at: at.tasks.create(**task)) > 0


def test_nobody_is_primary_and_secondary_resource(checking: Both, world: World) -> None:
    resource, role = world.pair
    second: Any = {"ticket_id": world.ticket, "role_id": role}
    (broken,) = refusal(checking, lambda at: at.ticket_secondary_resources.create(resource_id=resource, **second)).violations
    assert broken.limit == f"must differ from ticket.assigned_resource_id; Resources {resource} is both"
    ticket = checking(lambda at: at.tickets.create(**world.new))
    checking(lambda at: at.ticket_secondary_resources.create(ticket_id=ticket, resource_id=resource, role_id=role))
    pair = {"assigned_resource_id": resource, "assigned_resource_role_id": role}
    (broken,) = refusal(checking, lambda at: at.tickets.update(ticket, **pair)).violations
    assert (broken.field, broken.rule) == ("assigned_resource_id", "ticket-primary-not-secondary")
    assert broken.rows == (("Tickets", ticket), ("Resources", resource))


def test_a_sub_issue_goes_with_its_issue(checking: Both, world: World, shared: SandboxServer) -> None:
    shared.sandbox.faults.add(FaultRule(Says(SUB_ISSUES), "GET Tickets/entityInformation/fields"))
    for _ in range(2):
        text = lines(checking, lambda at: at.tickets.create(**world.new, issue_type=10, sub_issue_type=111))
        assert text == [
            "sub_issue_type (subIssueType): 111 goes with the issue_type 11, not with 10, given 111 [ticket-sub-issue]"
        ]
    assert sent(shared).count("GET Tickets/entityInformation/fields") == 1  # the client remembers it
    for issue, sub_issue in ((10, 101), (10, 120), (11, 111), (11, 130)):  # 120 goes with any, nobody knows 130
        new = {**world.new, "issue_type": issue, "sub_issue_type": sub_issue}
        assert checking(partial(create_ticket, new)) > 0


MOST = {
    "ticket-additional-contacts": ("ticket_additional_contacts", "TicketAdditionalContacts", 30, "ticket"),
    "ticket-additional-items": (
        "ticket_additional_configuration_items",
        "TicketAdditionalConfigurationItems",
        100,
        "ticket",
    ),
    "task-secondary-resources": ("task_secondary_resources", "TaskSecondaryResources", 50, "task"),
}


@pytest.mark.parametrize("rule", MOST)
def test_there_are_so_many_at_most(checking: Both, world: World, shared: SandboxServer, rule: str) -> None:
    service, collection, most, above = MOST[rule]
    task: Any = {"project_id": world.project, "title": "t", "status": 1, "task_type": 1}
    ticket = checking(lambda at: at.tickets.create(**world.new) if above == "ticket" else at.tasks.create(**task))
    catalog = shared.sandbox.catalog[collection]
    wires = [column.name for column in catalog.columns if column.name.endswith("ID")]
    items = [row["id"] for row in shared.store.rows("ConfigurationItems")]
    values = {
        "ticketID": ticket,
        "taskID": ticket,
        "contactID": world.contacts["own"],
        "configurationItemID": items[0],
        "resourceID": world.other_resource,
        "roleID": world.pair[1],
    }
    names = [column.sql for column in catalog.columns if column.name in wires]
    stored = [values[name] for name in wires]
    shared.store.insert_many(catalog, names, [stored] * (most - 1))
    new = {f"{above}_id": ticket}
    new |= {"contact_id": values["contactID"]} if "contactID" in wires else {}
    new |= {"configuration_item_id": items[0]} if "configurationItemID" in wires else {}
    new |= {"resource_id": world.other_resource, "role_id": world.pair[1]} if "resourceID" in wires else {}
    checking(lambda at: getattr(at, service).create(**new))
    (broken,) = refusal(checking, lambda at: getattr(at, service).create(**new)).violations
    assert (broken.field, broken.rule) == (f"{above}_id", rule)
    assert broken.limit.endswith(f" {ticket} has {most} {collection} already, at most {most} are allowed")


def test_time_is_for_one_kind_of_work_with_a_fitting_code(checking: Both, world: World) -> None:
    resource, role = world.pair
    work: Any = {"resource_id": resource, "hours_worked": 1.0}
    both_kinds = {**work, "ticket_id": world.ticket, "task_id": world.task, "role_id": role}
    (broken,) = refusal(checking, lambda at: at.time_entries.create(**both_kinds)).violations
    assert (broken.field, broken.rule) == ("task_id", "time-entry-work")
    assert broken.limit.endswith("internal_billing_code_id is to be given, not ticket_id and task_id")
    assert rules(refusal(checking, lambda at: at.time_entries.create(**work))) == [("ticket_id", "time-entry-work")]
    error = refusal(checking, lambda at: at.time_entries.create(**work, ticket_id=world.ticket))
    assert rules(error) == [("role_id", "time-entry-role")]
    wrong = next(id for use, id in world.codes.items() if use != 1)
    entry = {**work, "ticket_id": world.ticket, "role_id": role}
    (broken,) = refusal(checking, lambda at: at.time_entries.create(**entry, billing_code_id=wrong)).violations
    assert broken.limit.startswith(f"must have the use_type 1; BillingCodes {wrong} has ")
    when = checking(lambda at: at.tickets.get(world.ticket)).create_date
    assert checking(lambda at: at.time_entries.create(**entry, billing_code_id=world.codes[1], date_worked=when)) > 0


def test_every_rule_of_the_table_is_tested_here() -> None:
    tested = {
        "reference-exists",
        "reference-active",
        "ticket-contact-company",
        "ticket-contract-company",
        "ticket-location-company",
        "ticket-resource-and-role",
        "task-resource-and-role",
        "ticket-resource-role",
        "task-resource-role",
        "task-staffed",
        "ticket-primary-not-secondary",
        "ticket-secondary-not-primary",
        "ticket-sub-issue",
        *MOST,
        "time-entry-work",
        "time-entry-role",
        "time-entry-billing-code",
    }
    assert {rule.id for rule in RULES} == tested


def test_settings_and_options_switch_it_on_and_off(world: World, both: Both, shared: SandboxServer) -> None:
    wrong = {**world.new, "contact_id": NOWHERE}
    view = both.client.with_options(check_references=True)
    with pytest.raises(errors.ValidationError):
        both.wait(view.tickets.create(**wrong))
    with view.checking_references(False), pytest.raises(errors.Rejected):
        both.wait(view.tickets.create(**wrong))
    always = Both(both.kind, shared.environ, Settings(retry=QUICK.retry, budget=QUICK.budget, references=References(check=True)))
    try:
        with pytest.raises(errors.ValidationError):
            always(lambda at: at.tickets.create(**wrong))
        with pytest.raises(errors.Rejected):
            always.wait(always.client.with_options(check_references=False).tickets.create(**wrong))
    finally:
        always.close()


_TEXT = {"title": "t", "status": "1", "priority": "1", "queueID": "5", "contactID": str(NOWHERE)}
WAYS: dict[str, Any] = {
    "create_from": lambda at, world: at.tickets.create_from({"Company ID": world.company, **_TEXT}),
    "update": lambda at, world: at.tickets.update(world.ticket, contact_id=NOWHERE),
    "update_from": lambda at, world: at.tickets.update_from(world.ticket, {"contactID": str(NOWHERE)}),
    "replace": lambda at, world: at.tickets.replace(world.ticket, **world.new, contact_id=NOWHERE),
    "convert": lambda at, world: at.tickets.convert({"contactID": str(NOWHERE)}, "update"),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_of_writing_is_checked(checking: Both, world: World, shared: SandboxServer, way: str) -> None:
    error = refusal(checking, lambda at: WAYS[way](at, world))
    assert rules(error) == [("contact_id", "reference-exists")]
    assert posted(shared) == []


def test_a_row_that_was_changed_is_checked(checking: Both, world: World) -> None:
    row = checking(lambda at: at.tickets.get(world.ticket))
    row.contact_id = world.contacts["stranger"]
    assert rules(refusal(checking, lambda at: at.tickets.update(row))) == [("contact_id", "ticket-contact-company")]
    row.contact_id = world.contacts["own"]
    checking(lambda at: at.tickets.update(row))
    assert checking(lambda at: at.tickets.get(world.ticket)).contact_id == world.contacts["own"]
