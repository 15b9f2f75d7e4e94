"""The business rules of the sandbox: what Autotask refuses although every field is right, passes over, or adds by itself."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from autotask_runtime.metadata import Spec
from autotask_sandbox import NO_LIMITS, SandboxServer, StandingClock
from autotask_sandbox.rules import RULES

from .test_sandbox import client_of, created, refused

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def server(spec: Spec) -> Iterator[SandboxServer]:
    with SandboxServer(spec, seed=1, tickets=40, clock=StandingClock(NOW), limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def api(server: SandboxServer) -> Iterator[httpx.Client]:
    with client_of(server) as client:
        yield client


def rows(server: SandboxServer, collection: str, **wanted: Any) -> list[dict[str, Any]]:
    """The rows that have these values."""
    return [row for row in server.store.rows(collection) if all(row[name] == value for name, value in wanted.items())]


def ticket(server: SandboxServer, **fields: Any) -> dict[str, Any]:
    """The body of a ticket for a customer."""
    company = next(row for row in server.store.rows("Companies") if row["id"] and not row["parentCompanyID"])
    return {"companyID": company["id"], "title": "t", "status": 1, "priority": 1, **fields}


def test_every_rule_is_of_an_entity_that_there_is(spec: Spec) -> None:
    assert {rule.collection for rule in RULES} <= set(spec.entities)
    assert all(rule.says for rule in RULES)


# References


@pytest.mark.fact("5: references")
def test_a_reference_must_exist(server: SandboxServer, api: httpx.Client) -> None:
    before = server.store.count("Tickets")
    complaints = refused(api.post("Tickets", json=ticket(server, companyID=999_999, contactID=888_888)))
    assert complaints == [
        "Reference value on field: companyID of type: 999999 does not exist or is invalid.",
        "Reference value on field: contactID of type: 888888 does not exist or is invalid.",
    ]
    assert server.store.count("Tickets") == before


def test_a_reference_is_looked_at_when_it_changes(server: SandboxServer, api: httpx.Client) -> None:
    number = created(api.post("Tickets", json=ticket(server)))
    assert refused(api.patch("Tickets", json={"id": number, "queueID": 5, "contactID": 888_888}))
    row = server.store.row("Tickets", number)
    assert row is not None
    assert (row["contactID"], row["queueID"]) == (None, None)
    created(api.patch("Tickets", json={"id": number, "title": "u"}))


def test_what_nobody_filled_can_be_referred_to(spec: Spec) -> None:
    with SandboxServer(spec, seed=None) as empty, client_of(empty) as api:
        created(api.post("Tickets", json={"companyID": 7, "title": "t", "status": 1, "priority": 1}))


def test_made_up_values_may_be_written_where_that_is_asked_for(spec: Spec) -> None:
    with SandboxServer(spec, seed=1, tickets=1, strict=False) as loose, client_of(loose) as api:
        body = {"companyID": 999_999, "title": "t", "status": 1, "priority": 1, "assignedResourceID": 5}
        created(api.post("Tickets", json=body))


# Tickets


@pytest.mark.fact("10: role")
def test_a_resource_and_its_role_go_together(server: SandboxServer, api: httpx.Client) -> None:
    role = rows(server, "ResourceServiceDeskRoles")[0]
    complaint = "Data violation: assignedResourceID and assignedResourceRoleID must be given together."
    assert refused(api.post("Tickets", json=ticket(server, assignedResourceID=role["resourceID"]))) == [complaint]
    assert refused(api.post("Tickets", json=ticket(server, assignedResourceRoleID=role["roleID"]))) == [complaint]
    both = {"assignedResourceID": role["resourceID"], "assignedResourceRoleID": role["roleID"]}
    number = created(api.post("Tickets", json=ticket(server, **both)))
    assert refused(api.patch("Tickets", json={"id": number, "assignedResourceID": None})) == [complaint]
    created(api.patch("Tickets", json={"id": number, "assignedResourceID": None, "assignedResourceRoleID": None}))


@pytest.mark.parametrize(
    ("name", "collection"), [("contactID", "Contacts"), ("contractID", "Contracts"), ("companyLocationID", "CompanyLocations")]
)
@pytest.mark.fact("10: company")
def test_what_belongs_to_another_company_is_refused(server: SandboxServer, api: httpx.Client, name: str, collection: str) -> None:
    found = rows(server, collection)
    if not found:
        # Nothing of the sort is made up: one of somebody else's.
        values = {'"companyID"': 0} if collection == "CompanyLocations" else {}
        server.store.insert(server.sandbox.catalog[collection], values)
        found = rows(server, collection)
    body = ticket(server)
    foreign = next(row for row in found if row["companyID"] != body["companyID"])
    number, company = foreign["id"], body["companyID"]
    complaint = f"{name} [{number}] is not associated to companyID [{company}]."
    assert refused(api.post("Tickets", json={**body, name: number})) == [complaint]
    created(api.post("Tickets", json={**body, "companyID": foreign["companyID"], name: number}))


@pytest.mark.fact("10: company")
def test_what_belongs_to_the_parent_company_is_taken(server: SandboxServer, api: httpx.Client) -> None:
    contact = rows(server, "Contacts")[0]
    child = {
        "companyName": "Child",
        "companyType": 1,
        "phone": "1",
        "ownerResourceID": 4,
        "parentCompanyID": contact["companyID"],
    }
    company = created(api.post("Companies", json=child))
    created(api.post("Tickets", json=ticket(server, companyID=company, contactID=contact["id"])))


@pytest.mark.fact("10: secondary")
def test_nobody_is_primary_and_secondary_resource(server: SandboxServer, api: httpx.Client) -> None:
    one, two = rows(server, "ResourceServiceDeskRoles")[:2]
    assigned = {"assignedResourceID": one["resourceID"], "assignedResourceRoleID": one["roleID"]}
    number = created(api.post("Tickets", json=ticket(server, **assigned)))
    complaint = "Data violation: a resource cannot be both primary and secondary resource."
    body = {"ticketID": number, "resourceID": one["resourceID"], "roleID": one["roleID"]}
    assert refused(api.post(f"Tickets/{number}/SecondaryResources", json=body)) == [complaint]
    other = next(row for row in rows(server, "ResourceServiceDeskRoles") if row["resourceID"] != one["resourceID"])
    body = {"ticketID": number, "resourceID": other["resourceID"], "roleID": other["roleID"]}
    created(api.post(f"Tickets/{number}/SecondaryResources", json=body))
    change = {"id": number, "assignedResourceID": other["resourceID"], "assignedResourceRoleID": other["roleID"]}
    assert refused(api.patch("Tickets", json=change)) == [complaint]
    assert two


@pytest.mark.fact("10: completed")
def test_completing_stamps_the_date_once(server: SandboxServer, api: httpx.Client) -> None:
    number = created(api.post("Tickets", json=ticket(server)))
    assert server.store.row("Tickets", number)["completedDate"] is None  # type: ignore[index]
    created(api.patch("Tickets", json={"id": number, "status": 5}))
    assert server.store.row("Tickets", number)["completedDate"] == "2026-03-01T12:00:00Z"  # type: ignore[index]
    whole = created(api.post("Tickets", json=ticket(server, status=5)))
    assert server.store.row("Tickets", whole)["completedDate"] == "2026-03-01T12:00:00Z"  # type: ignore[index]


@pytest.mark.fact("5: not cleared")
def test_a_contract_is_not_cleared_by_null(server: SandboxServer, api: httpx.Client) -> None:
    contract = next(row for row in rows(server, "Contracts") if row["companyID"])
    body = ticket(server, companyID=contract["companyID"], contractID=contract["id"], queueID=5)
    number = created(api.post("Tickets", json=body))
    created(api.patch("Tickets", json={"id": number, "contractID": None, "queueID": None}))
    row = server.store.row("Tickets", number)
    assert row is not None
    assert (row["contractID"], row["queueID"]) == (contract["id"], None)


@pytest.mark.parametrize(
    ("segment", "limit", "others"),
    [("AdditionalContacts", 30, "Contacts"), ("AdditionalConfigurationItems", 100, "ConfigurationItems")],
)
@pytest.mark.fact("10: at most")
def test_so_many_and_no_more(server: SandboxServer, api: httpx.Client, segment: str, limit: int, others: str) -> None:
    number = created(api.post("Tickets", json=ticket(server)))
    field = "contactID" if others == "Contacts" else "configurationItemID"
    ids = [row["id"] for row in rows(server, others)]
    body = {"ticketID": number, field: ids[0]}
    for _ in range(limit):
        created(api.post(f"Tickets/{number}/{segment}", json=body))
    (complaint,) = refused(api.post(f"Tickets/{number}/{segment}", json=body))
    assert complaint == f"Data violation: at most {limit} Ticket{segment} are allowed for ticketID [{number}]."


# Tasks, time, service calls


@pytest.mark.fact("10: tasks")
def test_a_task_with_a_resource_needs_department_and_billing_code(server: SandboxServer, api: httpx.Client) -> None:
    project = rows(server, "Projects")[0]["id"]
    role = rows(server, "ResourceServiceDeskRoles")[0]
    body = {
        "projectID": project,
        "title": "t",
        "status": 1,
        "taskType": 1,
        "assignedResourceID": role["resourceID"],
        "assignedResourceRoleID": role["roleID"],
    }
    assert refused(api.post(f"Projects/{project}/Tasks", json=body)) == [
        "Missing Required Field: departmentID. ; on record number [1].",
        "Missing Required Field: billingCodeID. ; on record number [1].",
    ]
    body |= {"departmentID": 51, "billingCodeID": rows(server, "BillingCodes")[0]["id"]}
    created(api.post(f"Projects/{project}/Tasks", json=body))


def entry(server: SandboxServer, **fields: Any) -> dict[str, Any]:
    """The body of a time entry on a ticket."""
    role = rows(server, "ResourceServiceDeskRoles")[0]
    work = {"ticketID": rows(server, "Tickets")[0]["id"], "resourceID": role["resourceID"], "roleID": role["roleID"]}
    when = {"dateWorked": "2026-03-01T00:00:00Z", "hoursWorked": 1.5, "summaryNotes": "Done."}
    return {name: value for name, value in {**work, **when, **fields}.items() if value is not None}


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"ticketID": None}, "Data violation: exactly one of ticketID, taskID and internalBillingCodeID must be given."),
        ({"roleID": None}, "Missing Required Field: roleID. ; on record number [1]."),
        ({"hoursWorked": None}, "Data violation: hoursWorked, or startDateTime and endDateTime, must be given."),
        ({"hoursWorked": 0}, "Data violation: hoursWorked must be greater than 0 and at most 24."),
        ({"hoursWorked": 24.5}, "Data violation: hoursWorked must be greater than 0 and at most 24."),
        ({"dateWorked": None}, "Missing Required Field: dateWorked. ; on record number [1]."),
        (
            {"hoursWorked": None, "startDateTime": "2026-03-01T09:00:00Z", "endDateTime": "2026-03-01T08:00:00Z"},
            "Data violation: hoursWorked must be greater than 0 and at most 24.",
        ),
    ],
)
@pytest.mark.fact("10: time")
def test_time_that_was_not_worked(server: SandboxServer, api: httpx.Client, fields: dict[str, Any], complaint: str) -> None:
    before = server.store.count("TimeEntries")
    assert refused(api.post("TimeEntries", json=entry(server, **fields))) == [complaint]
    assert server.store.count("TimeEntries") == before


def test_time_that_was_worked(server: SandboxServer, api: httpx.Client) -> None:
    created(api.post("TimeEntries", json=entry(server)))
    span = {"startDateTime": "2026-03-01T09:00:00Z", "endDateTime": "2026-03-01T10:30:00Z"}
    created(api.post("TimeEntries", json=entry(server, hoursWorked=None, dateWorked=None, **span)))


@pytest.mark.fact("10: time")
def test_only_billing_codes_for_work_bill_work(server: SandboxServer, api: httpx.Client) -> None:
    codes = {row["useType"] == 1: row["id"] for row in rows(server, "BillingCodes")}
    if False not in codes:
        codes[False] = server.store.insert(server.sandbox.catalog["BillingCodes"], {'"name"': "Mileage", '"useType"': 3})
    complaint = f"Data violation: billingCodeID [{codes[False]}] is not a billing code for work."
    assert refused(api.post("TimeEntries", json=entry(server, billingCodeID=codes[False]))) == [complaint]
    created(api.post("TimeEntries", json=entry(server, billingCodeID=codes[True])))


@pytest.mark.fact("10: service calls")
def test_a_canceled_service_call_is_frozen(server: SandboxServer, api: httpx.Client) -> None:
    span = {"startDateTime": "2026-03-02T09:00:00Z", "endDateTime": "2026-03-02T10:00:00Z"}
    call = created(api.post("ServiceCalls", json={"companyID": ticket(server)["companyID"], **span}))
    created(api.patch("ServiceCalls", json={"id": call, "endDateTime": "2026-03-02T11:00:00Z"}))
    created(api.patch("ServiceCalls", json={"id": call, "canceledDateTime": "2026-03-01T12:00:00Z"}))
    change = {"id": call, "startDateTime": "2026-03-02T08:00:00Z", "isComplete": 1, "description": "x"}
    assert refused(api.patch("ServiceCalls", json=change)) == [
        "Data violation: startDateTime of a canceled service call cannot be changed.",
        "Data violation: isComplete of a canceled service call cannot be changed.",
    ]
    created(api.patch("ServiceCalls", json={"id": call, "description": "x"}))


# What is passed over, added or left out


@pytest.mark.fact("10: adjustments")
def test_an_adjustment_adds_the_service_that_the_contract_lacks(server: SandboxServer, api: httpx.Client) -> None:
    contract = rows(server, "Contracts")[0]["id"]
    service = server.store.insert(server.sandbox.catalog["Services"], {'"name"': "Backup"})
    body = {"contractID": contract, "serviceID": service, "unitChange": 3, "effectiveDate": "2026-03-01T00:00:00Z"}
    created(api.post("ContractServiceAdjustments", json={**body, "adjustedUnitPrice": 12.5}))
    (found,) = rows(server, "ContractServices", contractID=contract, serviceID=service)
    assert found["unitPrice"] == 12.5
    created(api.post("ContractServiceAdjustments", json=body))
    assert len(rows(server, "ContractServices", contractID=contract, serviceID=service)) == 1


@pytest.mark.fact("3: inactive roles")
def test_queries_give_active_roles_only(server: SandboxServer, api: httpx.Client) -> None:
    stored = rows(server, "ResourceRoles")
    hidden = stored[0]["id"]
    server.store.update(server.sandbox.catalog["ResourceRoles"], hidden, {'"isActive"': 0})
    body = {"filter": [{"op": "gte", "field": "id", "value": 0}]}
    ids = [row["id"] for row in api.post("ResourceRoles/query", json=body).json()["items"]]
    assert ids == [row["id"] for row in stored[1:]]
    assert api.post("ResourceRoles/query/count", json=body).json() == {"queryCount": len(stored) - 1}
    assert api.get(f"ResourceRoles/{hidden}").json()["item"]["id"] == hidden


def test_new_rows_get_their_number(server: SandboxServer, api: httpx.Client) -> None:
    number = created(api.post("Tickets", json=ticket(server)))
    assert server.store.row("Tickets", number)["ticketNumber"] == f"T20260301.{number:04d}"  # type: ignore[index]
    own = created(api.post("Tickets", json=ticket(server, ticketNumber="MINE-1")))
    assert server.store.row("Tickets", own)["ticketNumber"] == "MINE-1"  # type: ignore[index]


def test_a_file_tells_who_attached_it_and_to_what(server: SandboxServer, api: httpx.Client) -> None:
    number = rows(server, "Tickets")[0]["id"]
    body = {"attachmentType": "FILE_ATTACHMENT", "publish": 1, "title": "t", "fullPath": "t.txt", "data": "aGk="}
    file = created(api.post(f"Tickets/{number}/Attachments", json=body))
    row = server.store.row("TicketAttachments", file)
    assert row is not None
    assert (row["attachedByResourceID"], row["parentID"], row["ticketID"]) == (4, number, number)
