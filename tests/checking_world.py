"""Rows for the tests of referential checks, answers that the sandbox does not give, and how refusals are read."""

from dataclasses import dataclass
from typing import Any

import pytest

from autotask import Autotask, errors
from autotask_sandbox import SandboxServer
from autotask_sandbox.answers import Answer
from autotask_sandbox.faults_kinds import Substitute
from autotask_sandbox.faults_rules import FaultRule

from .conftest import Both, sent

NOWHERE = 999_999


@dataclass(frozen=True)
class Says(Substitute):
    """A JSON answer in place of the sandbox's own."""

    body: bytes
    status: int = 200
    name = "says"

    def answer(self, now: Any) -> Answer:
        """The answer."""
        return Answer(self.status, self.body, "application/json")


def restrict(server: SandboxServer, collection: str) -> None:
    """Let the credentials see some rows of a collection only."""
    body = b'{"info":{"userAccessForQuery":"Restricted"}}'
    server.sandbox.faults.add(FaultRule(Says(body), f"GET {collection}/entityInformation"))


def deny(server: SandboxServer, collection: str) -> None:
    """Let the credentials see no rows of a collection."""
    words = b'{"errors":["The logged in Resource does not have the adequate permissions to query this entity type."]}'
    server.sandbox.faults.add(FaultRule(Says(words, 500), f"POST {collection}/query"))
    body = b'{"info":{"userAccessForQuery":"None"}}'
    server.sandbox.faults.add(FaultRule(Says(body), f"GET {collection}/entityInformation"))


@dataclass(frozen=True)
class World:
    """Rows that fit, and rows that do not: ids by what they are for."""

    parent: int
    company: int
    stranger: int
    contacts: dict[str, int]
    contracts: dict[str, int]
    locations: dict[str, int]
    ticket: int
    task: int
    project: int
    pair: tuple[int, int]
    other_resource: int
    foreign_role: int
    codes: dict[int, int]

    @property
    def new(self) -> dict[str, Any]:
        """A ticket that keeps every rule."""
        return {"company_id": self.company, "title": "t", "status": 1, "priority": 1, "queue_id": 5}


def make_world(at: Autotask, server: SandboxServer) -> World:
    """Make the rows."""
    firm: Any = {"company_type": 1, "phone": "1", "owner_resource_id": 11, "is_active": True}
    parent = at.companies.create(company_name="Parent", **firm)
    companies = {
        "parent": parent,
        "own": at.companies.create(company_name="Own", parent_company_id=parent, **firm),
        "stranger": at.companies.create(company_name="Stranger", **firm),
    }
    person: Any = {"first_name": "A", "last_name": "B"}
    contacts = {name: at.contacts.create(company_id=id, is_active=1, **person) for name, id in companies.items()}
    contacts["inactive"] = at.contacts.create(company_id=companies["own"], is_active=0, **person)
    term: Any = {"contract_type": 1, "status": 1, "time_reporting_requires_start_and_stop_times": 0, "contract_name": "c"}
    sample = server.store.rows("Contracts")[0]
    term |= {"start_date": at.contracts.get(sample["id"]).start_date, "end_date": at.contracts.get(sample["id"]).end_date}
    contracts = {name: at.contracts.create(company_id=id, **term) for name, id in companies.items()}
    locations = {name: at.company_locations.create(company_id=id, name="l", is_active=True) for name, id in companies.items()}
    pairs = [(row["resourceID"], row["roleID"]) for row in server.store.rows("ResourceRoles")]
    pair = pairs[0]
    roles = {row["id"] for row in server.store.rows("Roles")}
    foreign = sorted(roles - {role for resource, role in pairs if resource == pair[0]})[0]
    resources = [row["id"] for row in server.store.rows("Resources") if row["isActive"] and row["id"] != pair[0]]
    task = server.store.rows("Tasks")[0]
    codes: dict[int, int] = {}
    for row in server.store.rows("BillingCodes"):
        codes.setdefault(row["useType"], row["id"])
    ticket = at.tickets.create(company_id=companies["own"], title="t", status=1, priority=1, queue_id=5)
    at.tickets.update(ticket, assigned_resource_id=pair[0], assigned_resource_role_id=pair[1])
    return World(
        parent=parent,
        company=companies["own"],
        stranger=companies["stranger"],
        contacts=contacts,
        contracts=contracts,
        locations=locations,
        ticket=ticket,
        task=task["id"],
        project=task["projectID"],
        pair=pair,
        other_resource=resources[-1],
        foreign_role=foreign,
        codes=codes,
    )


def refusal(both: Both, write: Any) -> errors.ValidationError:
    """What a write is refused with."""
    with pytest.raises(errors.ValidationError) as caught:
        both(write)
    return caught.value


def rules(error: errors.ValidationError) -> list[tuple[str, str]]:
    """The broken rules: field and rule."""
    return [(item.field, item.rule) for item in error.violations]


def lines(both: Both, write: Any) -> list[str]:
    """The broken rules, as they are shown."""
    return [str(item).strip() for item in refusal(both, write).violations]


def create_ticket(values: dict[str, Any], at: Any) -> Any:
    """Make a ticket."""
    return at.tickets.create(**values)


def posted(server: SandboxServer) -> list[str]:
    """The writes that were sent."""
    return [line for line in sent(server) if not line.startswith("GET") and "/query" not in line]
