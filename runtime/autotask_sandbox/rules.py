"""The business rules of api-facts section 10, in one table. Each looks at a row as it would be stored and says what is wrong."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

Row = Mapping[str, Any]

COMPLETE = 5
BILLED_WORK = 1  # the use type of billing codes for work


@dataclass(frozen=True, slots=True)
class Write:
    """A write that keeps the rules of its fields.

    :param row: the row as it would be stored, in wire shape; ``before`` is what it was, None for a new one.
    :param find: a row of another collection by id or by the values of fields, or None.
    :param count: how many rows of another collection have this value in this field.
    """

    row: Row
    before: Row | None
    find: Callable[[str, Any], Row | None]
    count: Callable[[str, str, Any], int]

    def __getitem__(self, name: str) -> Any:
        return self.row.get(name)

    def changes(self, name: str) -> bool:
        """Whether a field of a row that was there gets another value."""
        return self.before is not None and self.before.get(name) != self.row.get(name)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: on the rows of a collection, what it says, and the check, which gives complaints."""

    collection: str
    says: str
    check: Callable[[Write], Iterable[str]]


def _together(one: str, other: str) -> Callable[[Write], Iterable[str]]:
    def check(write: Write) -> Iterable[str]:
        if (write[one] is None) != (write[other] is None):
            yield f"Data violation: {one} and {other} must be given together."

    return check


def _of_company(name: str, collection: str, *, or_parent: bool = False) -> Callable[[Write], Iterable[str]]:
    def check(write: Write) -> Iterable[str]:
        found = write.find(collection, write[name]) if write[name] is not None else None
        if found is None:
            return
        company = write.find("Companies", write["companyID"]) or {}
        allowed = {write["companyID"], company.get("parentCompanyID")} if or_parent else {write["companyID"]}
        if found["companyID"] not in allowed:
            yield f"{name} [{write[name]}] is not associated to companyID [{write['companyID']}]."

    return check


def _at_most(limit: int, collection: str, below: str) -> Callable[[Write], Iterable[str]]:
    def check(write: Write) -> Iterable[str]:
        if write.before is None and write.count(collection, below, write[below]) > limit:
            yield f"Data violation: at most {limit} {collection} are allowed for {below} [{write[below]}]."

    return check


def _not_primary(write: Write) -> Iterable[str]:
    ticket = write.find("Tickets", write["ticketID"]) or {}
    if ticket.get("assignedResourceID") == write["resourceID"]:
        yield "Data violation: a resource cannot be both primary and secondary resource."


def _not_secondary(write: Write) -> Iterable[str]:
    assigned = write["assignedResourceID"]
    if assigned is None or not write.changes("assignedResourceID"):
        return
    if write.find("TicketSecondaryResources", {"ticketID": write["id"], "resourceID": assigned}):
        yield "Data violation: a resource cannot be both primary and secondary resource."


def _staffed_task(write: Write) -> Iterable[str]:
    if write["assignedResourceID"] is not None:
        for name in ("departmentID", "billingCodeID"):
            if write[name] is None:
                yield f"Missing Required Field: {name}. ; on record number [1]."


def _one_kind_of_work(write: Write) -> Iterable[str]:
    given = [name for name in ("ticketID", "taskID", "internalBillingCodeID") if write[name] is not None]
    if len(given) != 1:
        yield "Data violation: exactly one of ticketID, taskID and internalBillingCodeID must be given."
    if write["ticketID"] is not None and write["roleID"] is None:
        yield "Missing Required Field: roleID. ; on record number [1]."


def _hours(write: Write) -> Iterable[str]:
    start, end, hours = write["startDateTime"], write["endDateTime"], write["hoursWorked"]
    if hours is None and (start is None or end is None):
        yield "Data violation: hoursWorked, or startDateTime and endDateTime, must be given."
    elif hours is None:
        hours = (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds() / 3600
    if hours is not None and not 0 < hours <= 24:
        yield "Data violation: hoursWorked must be greater than 0 and at most 24."
    if start is None and write["dateWorked"] is None:
        yield "Missing Required Field: dateWorked. ; on record number [1]."


def _code_for_work(write: Write) -> Iterable[str]:
    code = write.find("BillingCodes", write["billingCodeID"]) if write["billingCodeID"] is not None else None
    if code is not None and code["useType"] != BILLED_WORK:
        yield f"Data violation: billingCodeID [{write['billingCodeID']}] is not a billing code for work."


def _frozen_when_canceled(write: Write) -> Iterable[str]:
    if write.before is None or write.before.get("canceledDateTime") is None:
        return
    for name in ("startDateTime", "endDateTime", "isComplete"):
        if write.changes(name):
            yield f"Data violation: {name} of a canceled service call cannot be changed."


RULES = (
    Rule("Tickets", "a resource and its role go together", _together("assignedResourceID", "assignedResourceRoleID")),
    Rule("Tickets", "the contact is of the company or its parent", _of_company("contactID", "Contacts", or_parent=True)),
    Rule("Tickets", "the contract is of the company or its parent", _of_company("contractID", "Contracts", or_parent=True)),
    Rule(
        "Tickets",
        "the location is of the company or its parent",
        _of_company("companyLocationID", "CompanyLocations", or_parent=True),
    ),
    Rule("Tickets", "nobody is primary and secondary resource", _not_secondary),
    Rule("TicketSecondaryResources", "nobody is primary and secondary resource", _not_primary),
    Rule("TaskSecondaryResources", "at most 50 for a task", _at_most(50, "TaskSecondaryResources", "taskID")),
    Rule("TicketAdditionalContacts", "at most 30 for a ticket", _at_most(30, "TicketAdditionalContacts", "ticketID")),
    Rule(
        "TicketAdditionalConfigurationItems",
        "at most 100 for a ticket",
        _at_most(100, "TicketAdditionalConfigurationItems", "ticketID"),
    ),
    Rule("Tasks", "a resource and its role go together", _together("assignedResourceID", "assignedResourceRoleID")),
    Rule("Tasks", "with a resource also a department and a billing code", _staffed_task),
    Rule("TimeEntries", "work on one ticket, task or internal code; a role for tickets", _one_kind_of_work),
    Rule("TimeEntries", "hours or start and end, more than 0 and at most 24; a date", _hours),
    Rule("TimeEntries", "a billing code of use type 1", _code_for_work),
    Rule("ServiceCalls", "times are frozen once canceled", _frozen_when_canceled),
)


def _contract_service(write: Write) -> tuple[str, Row] | None:
    """An adjustment of a service that the contract has not got yet adds it."""
    key = {"contractID": write["contractID"], "serviceID": write["serviceID"]}
    if write["contractServiceID"] is not None or None in key.values() or write.find("ContractServices", key):
        return None
    return "ContractServices", {**key, "unitPrice": write["adjustedUnitPrice"]}


Moment = Literal["create", "update"]
# What a new row brings about: the collection and the values of another new row, if any.
CONSEQUENCES: Mapping[str, Callable[[Write], tuple[str, Row] | None]] = {"ContractServiceAdjustments": _contract_service}

# Accepted and not stored, by collection and field: what the API ignores in silence.
IGNORED: Mapping[Moment, Mapping[str, frozenset[str]]] = {
    "create": {"Tasks": frozenset({"parentTaskID"})},
    "update": {"Tasks": frozenset({"parentTaskID"}), "ConfigurationItems": frozenset({"companyID"})},
}
# A null in a PATCH is accepted, and the value stays.
NOT_CLEARED: Mapping[str, frozenset[str]] = {"Tickets": frozenset({"contractID"})}
# What the server sets when a field gets a value: the collection, the field, the value, and the moment it is stamped into.
STAMPED_WHEN: tuple[tuple[str, str, int, str], ...] = (
    ("Tickets", "status", COMPLETE, "completedDate"),
    ("Tasks", "status", COMPLETE, "completedDateTime"),
)
# The number that people call a new row by, from its day and its id, where the create gives none.
NUMBERED: Mapping[str, tuple[str, str]] = {
    "Tickets": ("ticketNumber", "T{day:%Y%m%d}.{id:04d}"),
    "Tasks": ("taskNumber", "T{day:%Y%m%d}.{id:04d}"),
}
# Rows that queries leave out: the collection, the field and the value that a row must have.
QUERIED_ONLY: tuple[tuple[str, str, Any], ...] = (("ResourceRoles", "isActive", True),)


def complaints(collection: str, write: Write) -> list[str]:
    """Everything that is wrong with a write, in the order of the table."""
    return [text for rule in RULES if rule.collection == collection for text in rule.check(write)]
