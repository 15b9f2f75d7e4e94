"""Work that is killed in the middle: what each job does, and the process that gives birth to those that do it.

The nursery has one thread and everything imported; it reads jobs as lines of JSON, forks a process for each, and says its id and
how it ended. Nothing but ``kill -9`` ends these: what they leave behind is what is on the disk.
"""

import gc
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from autotask import Autotask, ConfigurationItem, errors

from .conftest import QUICK

# Every job begins with the same rows: see work_kill.World.
COMPANY, OTHER, GROUP = 1, 2, 1
TICKETS = (1, 2, 3)
TICKET: dict[str, Any] = {"status": 1, "priority": 1}


def unit(at: Any, path: str, *, failing: bool = False) -> None:
    """Some of everything: new rows below new rows, a cycle, twins, changes of old rows."""
    with at.unit_of_work(path, patience=0) as u:
        top = u.companies.create(company_name="top", company_type=1, phone="1", owner_resource_id=1)
        sub = u.companies.create(company_name="sub", company_type=1, phone="1", owner_resource_id=1, parent_company_id=top)
        u.companies.update(top, parent_company_id=sub)
        people = [u.contacts.create(company_id=top, first_name=name, last_name="x", is_active=1) for name in ("a", "b", "c")]
        for _ in range(3):
            u.tickets.create(**TICKET, company_id=top, title="twins")
        first = u.tickets.create(**TICKET, company_id=top, title="first", contact_id=people[0])
        second = u.tickets.create(**TICKET, company_id=top, title="second", contact_id=people[1], problem_ticket_id=first)
        for name in ("note one", "note two"):
            u.ticket_notes.create(ticket_id=first, title=name, description=name, note_type=1, publish=1)
        for number, ticket in enumerate(TICKETS):
            u.tickets.update(ticket, title=f"changed {number}", priority=1)
        if failing:  # Autotask refuses the contact of another company, when all else is done
            u.tickets.create(**TICKET, company_id=OTHER, title="refused", contact_id=people[2], problem_ticket_id=second)


def switch_off(at: Any, path: str) -> None:
    """A company, and all that is below it."""
    at.companies.plan_deactivate(COMPANY, also=[ConfigurationItem.q.company]).apply(path, patience=0)


def remove(at: Any, path: str) -> None:
    """A group of contacts, after its members."""
    at.contact_groups.plan_delete(GROUP).apply(path, patience=0)


JOBS: dict[str, Callable[[Any, str], None]] = {
    "unit": unit,
    "failing unit": lambda at, path: unit(at, path, failing=True),
    "switch off": switch_off,
    "remove": remove,
    "resume": lambda at, path: at.resume(path, patience=0),
}


def do(job: dict[str, Any]) -> int:
    """Do a job; gives 0, or 1 when it failed."""
    with Autotask.from_env(job["environ"], settings=QUICK) as at:
        try:
            JOBS[job["job"]](at, job["path"])
        except errors.AutotaskError:
            return 1
    return 0


def nurse() -> None:
    """Do the jobs of standard input, each in a process of its own."""
    Autotask.from_env({f"AUTOTASK_{name}": "x" for name in ("USERNAME", "SECRET", "INTEGRATION_CODE")}).close()
    gc.freeze()  # so that forks share what was imported
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os._exit(do(json.loads(line)))
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    nurse()
