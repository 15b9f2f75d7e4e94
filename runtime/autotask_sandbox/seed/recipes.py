"""What is made up: the rows of a small managed service provider, entity by entity, in the order in which they need each other.

Ids start at different numbers per entity, so that a test which mixes two of them up does not pass by luck.
"""

import base64
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from ..time_off import APPROVED, REJECTED, WAITING
from . import words
from .engine import Recipe
from .makers import (
    EPOCH,
    Maker,
    Row,
    address,
    after,
    by,
    chance,
    crossed,
    day,
    digits,
    either,
    less,
    listed,
    midnight,
    nth,
    number,
    own,
    pick,
    plus_hours,
    ref,
    share,
    spread,
    text,
    total,
    up,
    weighted,
    when,
)

API_USER = 4
VACATION, SICK, PERSONAL, HOLIDAY = 1, 2, 3, 4  # kinds of time off: no source tells Autotask's numbers
NEW, COMPLETE, WAITING_CUSTOMER, IN_PROGRESS = 1, 5, 7, 8

_CITY = nth(*(city for city, _, _ in words.CITIES))
_STATE = nth(*(state for _, state, _ in words.CITIES))
_POSTAL_CODE = nth(*(code for _, _, code in words.CITIES))
_TITLE = pick(*(title for titles in words.TICKET_TITLES.values() for title in titles))
_PHONE = digits("(555) 555-01##")
_LOG_FILE = base64.b64encode(b"09:14:02 spooler stopped\n09:14:05 spooler started\n").decode()

# What the recipes below tickets ask of them: there may be very many tickets.
_OF_TICKETS = ("id", "createDate", "assignedResourceID", "assignedResourceRoleID", "billingCodeID", "contractID")


def _assigned(row: Row) -> bool:
    return row.get("assignedResourceID") is not None


def _hours(status: int, kind: int) -> Callable[[Row, Row], bool]:
    """The requests for time off that a balance counts: those of its resource and its year."""
    return lambda request, balance: (
        (request["resourceID"], request["status"], request["timeOffRequestType"], request["startTime"].year)
        == (balance["resourceID"], status, kind, balance["year"])
    )


def _balance(name: str, kind: int, allowance: float, used: Maker) -> dict[str, Any]:
    """One kind of time off in the balance of a year: what is left is what has been neither used nor asked for."""
    return {
        f"{name}AnnualAllowance": allowance,
        f"{name}Used": used,
        f"{name}Planned": total("TimeOffRequests", "hours", _hours(APPROVED, kind)),
        f"{name}WaitingApproval": total("TimeOffRequests", "hours", _hours(WAITING, kind)),
        f"{name}Balance": less(f"{name}AnnualAllowance", f"{name}Used", f"{name}Planned", f"{name}WaitingApproval"),
    }


# fmt: off
RECIPES = (
    Recipe("Currencies", count=1, fields={
        "name": "USD", "description": "US Dollar", "exchangeRate": 1, "isActive": True,
        "isInternalCurrency": True,
    }),
    Recipe("InternalLocationWithBusinessHours", count=1, fields={"name": "Headquarters", "city": "Albany", "state": "NY"}),
    Recipe("InternalLocations", count=1, fields={"name": "Headquarters", "city": "Albany", "state": "NY", "isDefault": True}),
    Recipe("Departments", first_id=51, count=3, fields={
        "name": nth("Service Desk", "Projects", "Administration"), "primaryLocationID": 1,
    }),
    Recipe("Roles", first_id=61, count=4, fields={
        "name": nth("Technician", "Senior Technician", "Engineer", "Project Manager"), "hourlyRate": nth(95, 125, 140, 155),
        "hourlyFactor": 1, "isActive": True, "isSystemRole": False,
    }),
    Recipe("Resources", first_id=API_USER, count=1, fields={
        "firstName": "API", "lastName": "User", "userName": "api", "email": "api@sandbox.example", "isActive": True,
        "title": "Integration",
    }),
    Recipe("Resources", first_id=11, count=12, fields={
        "firstName": nth(*words.FIRST_NAMES), "lastName": nth(*reversed(words.LAST_NAMES)), "title": nth(*words.TECHNICIANS),
        "userName": address("{firstName}.{lastName}"), "email": address("{firstName}.{lastName}@msp.example"),
        "isActive": when("id", 22, False, True), "officePhone": _PHONE, "hireDate": day(-700), "internalCost": 42.5,
    }),
    Recipe("ResourceServiceDeskRoles", first_id=81, each=("Resources", 1, 2), only=lambda row: row["id"] != API_USER, fields={
        "resourceID": up("id"), "roleID": ref("Roles"), "isActive": True, "isDefault": True,
    }),
    Recipe("ResourceRoleDepartments", first_id=121, each=("ResourceServiceDeskRoles", 1, 1), fields={
        "resourceID": up("resourceID"), "roleID": up("roleID"), "departmentID": ref("Departments"), "isActive": True,
        "isDefault": True, "isDepartmentLead": False,
    }),
    Recipe("ResourceRoles", first_id=161, each=("ResourceServiceDeskRoles", 1, 1), fields={
        "resourceID": up("resourceID"), "roleID": up("roleID"), "isActive": True,
    }),
    Recipe("BillingCodes", first_id=201, count=6, fields={
        "name": nth("Remote Support", "On-site Support", "Project Work", "Hardware", "Travel", "Internal Meeting"),
        "useType": nth(1, 1, 1, 4, 2, 3), "isActive": True, "unitPrice": nth(95, 125, 140, 0, 40, 0), "billingCodeType": 0,
    }),
    Recipe("TicketCategories", count=4, fields={
        "name": nth("Standard", "RMM Alert", "AEM Alert", "RMA"), "isActive": True, "isGlobalDefault": when("id", 1, True, False),
    }),
    Recipe("Companies", first_id=0, count=1, fields={
        "companyName": "Example MSP", "companyType": 1, "phone": _PHONE, "ownerResourceID": 11, "isActive": True,
        "address1": "1 Service Way", "city": "Albany", "state": "NY", "postalCode": "12207", "createDate": day(-900),
        "lastActivityDate": day(-1), "webAddress": "https://msp.example",
    }),
    Recipe("Companies", first_id=101, count=39, fields={
        "companyName": crossed(words.COMPANY_FIRSTS, words.COMPANY_SECONDS), "companyType": weighted({1: 32, 3: 4, 7: 3}),
        "phone": _PHONE, "ownerResourceID": ref("Resources", where="isActive", equals=lambda scene: True), "isActive": True,
        "companyNumber": text("C{number:04d}"), "address1": text("{number} " + words.STREETS[0]), "city": _CITY, "state": _STATE,
        "postalCode": _POSTAL_CODE, "webAddress": address("https://{companyName}.example"), "createDate": spread(800),
        "lastActivityDate": after("createDate", 24, 90), "createdByResourceID": 11, "currencyID": 1,
    }),
    Recipe("CompanyLocations", first_id=141, each=("Companies", 1, 2), fields={
        "companyID": up("id"), "name": nth("Main office", "Branch office"), "address1": pick(*words.STREETS), "city": up("city"),
        "state": up("state"), "postalCode": up("postalCode"), "isActive": True, "isPrimary": False,
    }),
    Recipe("Contacts", first_id=301, each=("Companies", 2, 4), fields={
        "companyID": up("id"), "firstName": pick(*words.FIRST_NAMES), "lastName": pick(*words.LAST_NAMES),
        "emailAddress": address("{firstName}.{lastName}.{number}@customer.example"), "isActive": weighted({1: 19, 0: 1}),
        "phone": _PHONE, "mobilePhone": chance(0.5, _PHONE), "title": pick(*words.JOB_TITLES), "city": up("city"),
        "state": up("state"), "companyLocationID": ref("CompanyLocations", where="companyID"), "createDate": spread(700),
        "lastModifiedDate": after("createDate", 1, 90), "lastActivityDate": after("createDate", 90, 200),
        "receivesEmailNotifications": True,
    }),
    Recipe("CompanyNotes", first_id=501, each=("Companies", 0, 2), fields={
        "companyID": up("id"), "actionType": 1, "assignedResourceID": up("ownerResourceID"), "name": pick(*words.NOTE_TITLES),
        "note": pick(*words.NOTES), "startDateTime": spread(150), "endDateTime": after("startDateTime", 0.25, 1),
        "createDateTime": own("startDateTime"), "lastModifiedDate": own("endDateTime"),
        "contactID": ref("Contacts", where="companyID"),
    }),
    Recipe("Contracts", first_id=601, each=("Companies", 0, 1), fields={
        "companyID": up("id"), "contractName": text("Managed services for {above[companyName]}"), "contractType": pick(7, 1, 4),
        "startDate": day(-360), "endDate": day(370), "status": 1, "contactID": ref("Contacts", where="companyID"),
        "timeReportingRequiresStartAndStopTimes": 0, "estimatedRevenue": number(1000, 20000, 500), "isDefaultContract": True,
        "lastModifiedDateTime": day(-30),
    }),
    Recipe("Products", first_id=701, count=len(words.PRODUCTS), fields={
        "name": nth(*(name for name, _ in words.PRODUCTS)), "unitCost": nth(*(cost for _, cost in words.PRODUCTS)),
        "isActive": True, "isSerialized": False, "productBillingCodeID": 204, "sku": text("SKU-{number:03d}"),
    }),
    Recipe("ConfigurationItemTypes", first_id=731, count=4, fields={
        "name": nth("Workstation", "Server", "Network Device", "Printer"), "isActive": True,
    }),
    Recipe("ConfigurationItems", first_id=801, each=("Companies", 1, 5), fields={
        "companyID": up("id"), "productID": ref("Products"), "isActive": True, "referenceTitle": text("DEV-{number:04d}"),
        "referenceNumber": text("A{number:05d}"), "serialNumber": digits("SN########"),
        "contactID": chance(0.6, ref("Contacts", where="companyID")), "configurationItemType": pick(731, 732, 733, 734),
        "companyLocationID": ref("CompanyLocations", where="companyID"), "contractID": ref("Contracts", where="companyID"),
        "createDate": spread(600), "installDate": midnight("createDate"), "lastModifiedTime": after("createDate", 1, 90),
        "warrantyExpirationDate": day(500),
    }),
    Recipe("Opportunities", first_id=951, each=("Companies", 0, 1), fields={
        "companyID": up("id"), "title": pick("Firewall renewal", "More backup space", "New laptops", "Managed print"),
        "amount": number(500, 20000, 250), "cost": number(250, 5000, 250), "createDate": spread(90),
        "ownerResourceID": up("ownerResourceID"), "probability": number(10, 90, 10), "projectedCloseDate": day(45), "stage": 1,
        "status": 1, "useQuoteTotals": False, "contactID": ref("Contacts", where="companyID"),
        "lastActivity": after("createDate", 1, 24),
    }),
    Recipe("Projects", first_id=1001, count=8, fields={
        "companyID": ref("Companies"), "projectName": nth(*words.PROJECTS), "projectType": 5,
        "status": weighted({0: 1, 1: 2, COMPLETE: 1}), "createDateTime": spread(120), "startDateTime": midnight("createDateTime"),
        "endDateTime": after("startDateTime", 1000, 2500), "projectNumber": text("P{createDateTime:%Y%m%d}.{number:04d}"),
        "projectLeadResourceID": ref("Resources", where="isActive", equals=lambda scene: True),
        "contractID": ref("Contracts", where="companyID"), "lastActivityDateTime": after("createDateTime", 1, 60),
        "completedDateTime": when("status", COMPLETE, after("createDateTime", 300, 900)),
    }),
    Recipe("Phases", first_id=1101, each=("Projects", 2, 3), fields={
        "projectID": up("id"), "title": nth(*words.PHASES), "startDate": up("startDateTime"), "dueDate": up("endDateTime"),
        "phaseNumber": text("F{number:04d}"), "createDate": up("createDateTime"),
        "lastActivityDateTime": up("lastActivityDateTime"),
    }),
    Recipe("Tasks", first_id=1201, each=("Phases", 2, 4), fields={
        "projectID": up("projectID"), "phaseID": up("id"), "title": nth(*words.TASKS), "taskType": 1,
        "status": weighted({NEW: 3, IN_PROGRESS: 1, COMPLETE: 2}), "taskNumber": text("T-{number:04d}"),
        "assignedResourceID": ref("ResourceServiceDeskRoles", take="resourceID"),
        "assignedResourceRoleID":
            ref("ResourceServiceDeskRoles", where="resourceID", equals=own("assignedResourceID"), take="roleID"),
        "departmentID": 52, "billingCodeID": 203, "estimatedHours": number(1, 16), "createDateTime": up("createDate"),
        "startDateTime": up("startDate"), "endDateTime": up("dueDate"), "lastActivityDateTime": up("lastActivityDateTime"),
        "completedDateTime": when("status", COMPLETE, after("createDateTime", 100, 300)),
        "completedByResourceID": when("status", COMPLETE, own("assignedResourceID")),
    }),
    Recipe("Tickets", first_id=7, count="tickets", remembered=_OF_TICKETS, fields={
        "companyID": ref("Companies"), "createDate": spread(180), "issueType": weighted({10: 3, 11: 3, 12: 2, 13: 2}),
        "subIssueType":
            by("issueType", {10: pick(101, 102, 103), 11: pick(111, 112), 12: pick(121, 122), 13: pick(131, 132)}, listed),
        "title": by("issueType", {kind: pick(*titles) for kind, titles in words.TICKET_TITLES.items()}, _TITLE),
        "status": weighted({NEW: 3, IN_PROGRESS: 4, WAITING_CUSTOMER: 2, COMPLETE: 11}),
        "priority": weighted({1: 2, 2: 5, 3: 4, 4: 1}), "queueID": pick(5, 8, 29682833, 29682969), "source": pick(2, 4, 8, 11),
        "ticketCategory": 1, "ticketType": weighted({1: 5, 2: 4, 5: 1}), "contactID": ref("Contacts", where="companyID"),
        "description": text("{title}. Reported through the service desk."),
        "companyLocationID": ref("CompanyLocations", where="companyID"), "contractID": ref("Contracts", where="companyID"),
        "configurationItemID": chance(0.4, ref("ConfigurationItems", where="companyID")),
        "assignedResourceID": when("status", NEW, None, ref("ResourceServiceDeskRoles", take="resourceID")),
        "assignedResourceRoleID":
            ref("ResourceServiceDeskRoles", where="resourceID", equals=own("assignedResourceID"), take="roleID"),
        "ticketNumber": text("T{createDate:%Y%m%d}.{number:04d}"), "dueDateTime": after("createDate", 24, 160),
        "completedDate": when("status", COMPLETE, after("createDate", 24, 150)),
        "completedByResourceID": when("status", COMPLETE, own("assignedResourceID")),
        "resolution": when("status", COMPLETE, pick(*words.WORK)), "resolvedDateTime": own("completedDate"),
        "lastActivityDate": either(own("completedDate"), after("createDate", 20, 24)), "estimatedHours": number(0.5, 4, 0.5),
        "billingCodeID": pick(201, 202), "creatorResourceID": API_USER,
    }),
    Recipe("TicketNotes", first_id=50001, each=("Tickets", 0, 4), remembered=(), fields={
        "ticketID": up("id"), "title": pick(*words.NOTE_TITLES), "description": pick(*words.NOTES), "noteType": pick(1, 2, 3),
        "publish": pick(1, 2), "createDateTime": after("above.createDate", 0.2, 20), "lastActivityDate": own("createDateTime"),
        "creatorResourceID": either(up("assignedResourceID"), ref("Resources")),
    }),
    Recipe("TimeEntries", first_id=90001, each=("Tickets", 0, 3), only=_assigned, remembered=(), fields={
        "ticketID": up("id"), "resourceID": up("assignedResourceID"), "roleID": up("assignedResourceRoleID"),
        "hoursWorked": number(0.25, 3, 0.25), "hoursToBill": own("hoursWorked"),
        "startDateTime": after("above.createDate", 0.5, 16),
        "endDateTime": plus_hours("startDateTime", "hoursWorked"), "dateWorked": midnight("startDateTime"),
        "createDateTime": own("endDateTime"), "lastModifiedDateTime": own("endDateTime"), "summaryNotes": pick(*words.WORK),
        "billingCodeID": up("billingCodeID"), "contractID": up("contractID"), "timeEntryType": 2, "showOnInvoice": True,
        "isNonBillable": False, "creatorUserID": own("resourceID"), "lastModifiedUserID": own("resourceID"),
    }),
    Recipe("TicketChecklistItems", first_id=30001, each=("Tickets", 0, 2), only=lambda row: row["id"] % 5 == 0, remembered=(),
           fields={
        "ticketID": up("id"), "itemName": nth("Confirm with the contact", "Update documentation"), "position": nth(1, 2),
        "isCompleted": False, "isImportant": nth(True, False),
    }),
    Recipe("TicketAttachments", first_id=20001, each=("Tickets", 1, 1), only=lambda row: row["id"] % 20 == 7, fields={
        "ticketID": up("id"), "parentID": up("id"), "attachmentType": "FILE_ATTACHMENT", "title": "Spooler log",
        "fullPath": "spooler.log", "contentType": "text/plain", "publish": 1, "data": _LOG_FILE, "fileSize": 52,
        "attachDate": after("above.createDate", 0.1, 2), "attachedByResourceID": 11,
    }),
    # What stands below was added later: a recipe further up would give every row after it other random values.
    Recipe("Invoices", first_id=60001, each=("Contracts", 1, 1), only=lambda row: row["companyID"] != 0, fields={
        "companyID": up("companyID"), "invoiceNumber": text("INV-{number:04d}"), "invoiceTotal": number(400, 4000, 100),
        "invoiceDateTime": spread(120), "createDateTime": own("invoiceDateTime"), "fromDate": midnight("invoiceDateTime"),
        "toDate": after("fromDate", 720, 720), "dueDate": after("fromDate", 720, 720), "totalTaxValue": 0, "isVoided": False,
        "creatorResourceID": 11, "comments": chance(0.3, "Thank you for your business."),
    }),
    Recipe("BillingItems", first_id=65001, each=("Invoices", 2, 2), fields={
        "invoiceID": up("id"), "companyID": up("companyID"), "itemDate": up("fromDate"), "postedDate": up("fromDate"),
        "itemName": nth("Managed services", "Support hours"), "description": own("itemName"), "quantity": 1,
        "rate": share("invoiceTotal", 0.75, 0.25), "extendedPrice": own("rate"), "totalAmount": own("rate"), "taxDollars": 0,
        "billingCodeID": 201, "nonBillable": 0,
    }),
    Recipe("TimeOffRequests", first_id=70001, count=9, fields={
        "resourceID": nth(11, 12, 13, 14), "timeOffRequestType": nth(VACATION, VACATION, PERSONAL),
        "status": nth(WAITING, APPROVED, WAITING, REJECTED, WAITING), "requestDate": spread(30),
        "createDateTime": own("requestDate"), "createdByResourceID": own("resourceID"),
        "startTime": nth(*(EPOCH + timedelta(days=28 + 7 * week) for week in range(9))),
        "endTime": after("startTime", 8, 8), "hours": 8, "reason": pick("Family visit", "Long weekend", "Moving house"),
        "approveRejectResourceID": when("status", WAITING, None, 15),
        "approvedDateTime": when("status", APPROVED, after("requestDate", 4, 40)),
        "lastApprovedLevel": when("status", APPROVED, 1),
        "rejectReason": when("status", REJECTED, "Two others are away that week."),
        "lastModifiedDateTime": either(own("approvedDateTime"), own("requestDate")),
    }),
    Recipe("ResourceTimeOffBalances", first_id=75001, each=("Resources", 2, 2), only=lambda row: row["id"] != API_USER, fields={
        "resourceID": up("id"), "year": nth(EPOCH.year - 1, EPOCH.year),
        **_balance("vacationTime", VACATION, 160, when("year", EPOCH.year, 0, number(40, 120, 8))),
        **_balance("sickTime", SICK, 40, when("year", EPOCH.year, 0, number(0, 24, 8))),
        **_balance("personalTime", PERSONAL, 24, when("year", EPOCH.year, 0, number(0, 24, 8))),
        **_balance("floatingHoliday", HOLIDAY, 16, when("year", EPOCH.year, 0, 16)),
    }),
)
