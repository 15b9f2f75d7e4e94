"""Rows for scans: written into a sandbox's own tables, whole or broken, and what a scan should say about them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from autotask_runtime.scanning.findings import Finding
from autotask_sandbox import SandboxServer

# What is compared of a finding.
Fault = tuple[str, tuple[int, ...], str, int | None]

SCANNED = ["Companies", "Contacts", "Tickets", "TicketNotes", "Tasks", "TaskPredecessors"]
NOT_THERE = 9_000_000
INACTIVE = 99


def plant(server: SandboxServer, collection: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows with ids, as the API spells their fields, without asking whether they may be."""
    if rows:
        names = list(dict.fromkeys(name for row in rows for name in row))
        table = server.sandbox.catalog[collection]
        columns = [table.by_name[name.lower()].sql for name in names]
        with server.store.transaction():
            server.store.insert_many(table, columns, [[row.get(name) for name in names] for row in rows])


def faults(findings: Iterable[Finding]) -> set[Fault]:
    """Findings as what is compared of them; none may be there twice."""
    found = [fault(finding.to_dict()) for finding in findings]
    assert len(found) == len(set(found))
    return set(found)


def fault(finding: Mapping[str, Any]) -> Fault:
    """What is compared of one finding."""
    return finding["kind"], tuple(finding["ids"]), finding["relation"], finding["target_id"]


class World:
    """Companies, contacts, tickets, notes and tasks that fit together, and so many faults of each kind among them.

    :param size: a hundredth of the rows, roughly.
    """

    def __init__(self, server: SandboxServer, size: int, each: int) -> None:
        self._server = server
        self.expected: set[Fault] = set()
        self.each = each
        companies, contacts, tickets, notes, tasks = 8 * size, 20 * size, 52 * size, 8 * size, 6 * size
        plant(server, "Resources", [{"id": n, "userName": f"user {n}", "isActive": n != INACTIVE} for n in range(1, 100)])
        plant(server, "Projects", [{"id": 1, "projectNumber": "P1"}])
        self.companies = [self._company(n) for n in range(1, companies + 1)]
        self.contacts = [self._contact(n, companies) for n in range(1, contacts + 1)]
        self.tickets = [self._ticket(n, companies, contacts) for n in range(1, tickets + 1)]
        self.notes = [{"id": n, "ticketID": 1 + n % tickets, "creatorResourceID": 1 + n % 98} for n in range(1, notes + 1)]
        self.tasks = [{"id": n, "projectID": 1, "taskNumber": f"K{n}"} for n in range(1, tasks + 1)]
        # A chain through all tasks: long, and no cycle.
        self.links = [{"id": n, "predecessorTaskID": n, "successorTaskID": n + 1} for n in range(1, tasks)]
        self._break()
        named = {
            "Companies": self.companies,
            "Contacts": self.contacts,
            "Tickets": self.tickets,
            "TicketNotes": self.notes,
            "Tasks": self.tasks,
            "TaskPredecessors": self.links,
        }
        for name, rows in named.items():
            plant(server, name, rows)
        self.rows = sum(map(len, named.values()))

    @staticmethod
    def _company(n: int) -> dict[str, Any]:
        return {
            "id": n,
            "companyName": f"Company {n}",
            "phone": str(n),
            "isActive": 1,
            "ownerResourceID": 1 + n % 98,
            "parentCompanyID": n // 2 or None,
        }

    @staticmethod
    def _contact(n: int, companies: int) -> dict[str, Any]:
        return {"id": n, "companyID": 1 + n % companies, "isActive": 1, "externalID": f"Contact {n}"}

    @staticmethod
    def _ticket(n: int, companies: int, contacts: int) -> dict[str, Any]:
        return {
            "id": n,
            "ticketNumber": f"T{n}",
            "companyID": 1 + n % companies,
            "contactID": 1 + n % contacts,
            "assignedResourceID": 1 + n % 98,
        }

    def _break(self) -> None:
        """Each kind of fault so many times, no row twice."""
        half = self.each // 2
        for n in range(self.each):
            ticket = self.tickets[n * 3]
            ticket["contactID"] = NOT_THERE + n % 7
            self._expect("dangling", [ticket["id"]], "Tickets.contact", ticket["contactID"])
            ticket = self.tickets[n * 3 + 1]
            ticket["assignedResourceID"] = INACTIVE
            self._expect("inactive", [ticket["id"]], "Tickets.assigned_resource", INACTIVE)
        for n in range(half):
            self.notes[n * 2]["ticketID"] = NOT_THERE + n
            self._expect("orphan", [n * 2 + 1], "TicketNotes.ticket", NOT_THERE + n)
            self.contacts[n * 2]["companyID"] = None
            self._expect("orphan", [n * 2 + 1], "Contacts.company", None)
            self.contacts[n * 2 + 1]["externalID"] = f"CONTACT {len(self.contacts) - n}"
            self._expect("duplicate", [n * 2 + 2, len(self.contacts) - n], "Contacts.external_id", None)
            ticket = self.tickets[n * 3 + 2]
            ticket["ticketNumber"] = f"t{len(self.tickets) - n}"
            self._expect("duplicate", [ticket["id"], len(self.tickets) - n], "Tickets.ticket_number", None)
        self._tie(half)

    def _tie(self, each: int) -> None:
        """Cycles of two to four companies at the end of their tree, and links between tasks that lead back by one or none."""
        last = len(self.companies)
        for n in range(each):
            ids = [last - n * 4 - place for place in range(2 + n % 3)][::-1]
            for one, other in zip(ids, [*ids[1:], ids[0]], strict=True):
                self.companies[one - 1]["parentCompanyID"] = other
            self._expect("cycle", ids, "Companies.parent_company", ids[0])
        for n in range(each):
            task, back = 2 + n * 3, n % 2
            self.links.append({"id": len(self.tasks) + n, "predecessorTaskID": task, "successorTaskID": task - back})
            way = "TaskPredecessors.predecessor_task → TaskPredecessors.successor_task"
            self._expect("cycle", [task - 1, task] if back else [task], way, task - back)

    def _expect(self, kind: str, ids: Sequence[int], relation: str, target: int | None) -> None:
        self.expected.add((kind, tuple(ids), relation, target))
