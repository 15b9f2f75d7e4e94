"""Integrity scans: what they find, what they cost, and how they go on."""

import json
import os
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autotask import Company, Ticket, errors
from autotask_runtime.scanning.cost import ScanProgress
from autotask_sandbox import SandboxServer
from autotask_sandbox.testing import SandboxFactory

from .conftest import Both, sent
from .scan_world import INACTIVE, NOT_THERE, SCANNED, World, fault, faults, plant


class Stopped(Exception):
    """A scan is broken off."""


def asked_for_rows(server: SandboxServer) -> list[str]:
    """The requests that were neither counts nor about what may be seen, in order."""
    return [request for request in sent(server) if request.endswith("/query")]


@pytest.fixture(scope="module")
def broken(sandbox_factory: SandboxFactory) -> Iterator[tuple[SandboxServer, World]]:
    """A sandbox with 2,400 rows and ten faults of each kind; scans read it only."""
    with sandbox_factory(seed=None) as server:
        yield server, World(server, size=25, each=10)


@pytest.fixture
def world(broken: tuple[SandboxServer, World]) -> World:
    server, world = broken
    server.journal.clear()
    server.sandbox.security.clear()
    server.sandbox.faults.clear()
    return world


@pytest.fixture
def scanner(kind: str, broken: tuple[SandboxServer, World], world: World) -> Iterator[Both]:
    """A client of that sandbox."""
    both = Both(kind, broken[0].environ)
    yield both
    both.close()


@pytest.fixture
def empty(kind: str, sandbox: SandboxServer) -> Iterator[Both]:
    """A client of a sandbox of the test's own, without rows."""
    sandbox.store.clear()
    both = Both(kind, sandbox.environ)
    yield both
    both.close()


def test_finds_each_planted_fault_and_no_other(scanner: Both, world: World) -> None:
    scan = scanner(lambda at: at.integrity_scan(SCANNED))
    found = scanner.rows(scan.run())
    assert faults(found) == world.expected
    assert world.rows > 2000
    for kind in ("dangling", "orphan", "inactive", "cycle", "duplicate"):
        assert sum(finding.kind == kind for finding in found) == world.each, kind


def test_costs_no_more_than_was_said(scanner: Both, broken: tuple[SandboxServer, World]) -> None:
    scan = scanner(lambda at: at.integrity_scan(SCANNED))
    cost = scanner.wait(scan.cost())
    assert len(sent(broken[0])) == cost.counting
    assert {part.collection: part.rows for part in cost.reading}["Tickets"] == 1300
    told: list[ScanProgress] = []
    report = scanner.wait(scan.report(told.append))
    assert cost.counting < len(sent(broken[0])) == report.requests <= cost.requests
    assert told[-1].requests <= report.requests
    assert told[-1].cost == cost.requests
    assert ("reading", "Tickets", 1300, 1300) in {(item.stage, item.collection, item.rows, item.of) for item in told}
    before = len(sent(broken[0]))
    assert faults(scanner.rows(scan.run())) == faults(report.findings)  # kept, not asked anew
    assert len(sent(broken[0])) == before
    assert "1,300 rows" in str(cost)
    assert any("reading Tickets: 500 of 1,300 rows" in str(item) for item in told)


def test_a_clean_set_of_rows_takes_no_checking(scanner: Both, broken: tuple[SandboxServer, World]) -> None:
    scan = scanner(lambda at: at.integrity_scan(["Tasks", Company], searches=["dangling", "orphan"]))
    cost = scanner.wait(scan.cost())
    report = scanner.wait(scan.report())
    assert len(report.findings) == 0
    assert report.requests == len(sent(broken[0])) <= cost.clean < cost.requests


def test_the_worst_that_was_said_is_what_the_worst_rows_take(empty: Both, sandbox: SandboxServer) -> None:
    plant(sandbox, "Contacts", [{"id": n, "companyID": n} for n in range(1, 700)])
    scan = empty(lambda at: at.integrity_scan(["Contacts", "Companies"], searches=["orphan"]))
    cost = empty.wait(scan.cost())
    report = empty.wait(scan.report())
    assert report.counts == {"orphan": 699}
    assert report.requests == len(sent(sandbox)) == cost.requests


def test_goes_on_wherever_it_broke_off(scanner: Both, broken: tuple[SandboxServer, World], tmp_path: Path) -> None:
    def stop(progress: ScanProgress) -> None:
        raise Stopped

    at_once = scanner(lambda at: at.integrity_scan(SCANNED).report())
    usual = asked_for_rows(broken[0])
    broken[0].journal.clear()
    stops = 0
    while True:
        scan = scanner(lambda at: at.integrity_scan(SCANNED, state=tmp_path / "scan.sqlite"))
        try:
            report = scanner.wait(scan.report(stop))
            break
        except Stopped:
            stops += 1
        scan.close()
    assert stops > 12  # once for every page
    assert faults(report.findings) == broken[1].expected
    assert len(sent(broken[0])) == report.requests <= report.cost.requests == at_once.cost.requests
    # Where an entity ended is not known before its next page was asked for; nothing else is asked twice.
    again = Counter(asked_for_rows(broken[0])) - Counter(usual)
    assert set(again.values()) <= {1}


@pytest.mark.uncounted
def test_a_killed_process_loses_no_page(broken: tuple[SandboxServer, World], world: World, tmp_path: Path) -> None:
    given = json.dumps({"entities": SCANNED, "state": str(tmp_path / "scan.sqlite")})
    command = [sys.executable, "-m", "tests.scan_run", given]
    killed, found = 0, set()
    while True:
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **broken[0].environ}) as process:
            assert process.stdout is not None
            pages = 0
            for line in process.stdout:
                value = json.loads(line)
                pages += isinstance(value, str)
                if isinstance(value, dict):
                    found.add(fault(value))
                if pages == 6:
                    process.kill()
                    break
            process.stdout.read()
            done = process.wait() == 0
        if done:
            break
        killed += 1
    assert killed >= 2
    assert found == world.expected
    # Three pages, one check, and what was under way when it was killed.
    assert asked_for_rows(broken[0]).count("POST Tickets/query") <= 3 + 1 + killed


def test_a_page_that_fails_raises_and_the_same_scan_goes_on(scanner: Both, broken: tuple[SandboxServer, World]) -> None:
    broken[0].sandbox.security.forbid("Contacts")
    scan = scanner(lambda at: at.integrity_scan(SCANNED))
    scanner.wait(scan.cost())
    stopped: list[ScanProgress] = []

    def stop_once(progress: ScanProgress) -> None:
        if not stopped:
            stopped.append(progress)
            raise Stopped

    with pytest.raises(Stopped):
        scanner.wait(scan.report(stop_once))
    partial = scan.so_far()
    assert partial.ended is None
    assert "not come to its end" in partial.text()
    report = scanner.wait(scan.report())
    assert report.ended is not None
    assert list(report.unread) == ["Contacts"]


def test_what_may_not_be_read_is_said_and_the_rest_goes_on(scanner: Both, broken: tuple[SandboxServer, World]) -> None:
    broken[0].sandbox.security.forbid("Contacts")
    broken[0].sandbox.security.forbid("Resources")
    report = scanner(lambda at: at.integrity_scan(SCANNED).report())
    assert set(report.unread) == {"Contacts", "Resources"}
    assert "permissions" in report.unread["Contacts"]
    assert set(report.scanned) == {*SCANNED} - {"Contacts"}
    of_others = {item for item in broken[1].expected if not item[2].startswith("Contacts.")}
    judged = {item for item in of_others if item[2] not in ("Tickets.contact", "Tickets.assigned_resource")}
    assert faults(report.findings) == judged
    assert "not read: Contacts" in report.text()


def test_what_cannot_be_queried_is_said(empty: Both) -> None:
    report = empty(lambda at: at.integrity_scan(["Roles", "ResourceTimeOffBalances", "TimeOffRequestsApprove"]).report())
    assert set(report.unread) == {"ResourceTimeOffBalances", "TimeOffRequestsApprove"}
    assert report.scanned == {"Roles": 0}


def test_rows_that_may_be_hidden_are_not_called_missing(scanner: Both, broken: tuple[SandboxServer, World]) -> None:
    broken[0].sandbox.security.hide("Companies", [5])
    report = scanner(lambda at: at.integrity_scan(["Contacts", "Companies"], searches=["orphan", "dangling"]).report())
    of_five = {("hidden or dangling", (row["id"],), "Contacts.company", 5) for row in broken[1].contacts if row["companyID"] == 5}
    below = {("hidden or dangling", (n,), "Companies.parent_company", 5) for n in (10, 11)}
    nulls = {item for item in broken[1].expected if item[:1] == ("orphan",) and item[2] == "Contacts.company"}
    assert faults(report.findings) == of_five | below | nulls
    assert "may not be seen" in report.text()


def test_what_is_written_meanwhile_is_no_fault(empty: Both, sandbox: SandboxServer) -> None:
    """A company that is added, a contact that is mended and one that is deleted, between what was read and what refers to it."""
    plant(sandbox, "Companies", [{"id": 1, "ownerResourceID": 1}, {"id": 2, "ownerResourceID": 1}])
    contacts = [{"id": n, "companyID": company} for n, company in enumerate([1, 3, 40, 41, 42], 1)]
    plant(sandbox, "Contacts", contacts)
    catalog = sandbox.sandbox.catalog

    def meanwhile(progress: ScanProgress) -> None:
        if progress.collection == "Contacts" and progress.stage == "reading":
            plant(sandbox, "Companies", [{"id": 3, "ownerResourceID": 1}])
            sandbox.store.update(catalog["Contacts"], 3, {'"companyID"': 2})
            sandbox.store.delete(catalog["Contacts"], 4)

    report = empty(lambda at: at.integrity_scan(["Companies", "Contacts"], searches=["orphan"]).report(meanwhile))
    assert faults(report.findings) == {("orphan", (5,), "Contacts.company", 42)}


def test_many_missing_targets_are_read_whole_where_that_is_cheaper(empty: Both, sandbox: SandboxServer) -> None:
    plant(sandbox, "Resources", [{"id": n, "isActive": n % 2} for n in range(1, 11)])
    plant(sandbox, "Companies", [{"id": n, "ownerResourceID": n} for n in range(1, 1301)])
    scan = empty(lambda at: at.integrity_scan(["Companies"], searches=["dangling", "inactive"], keys={"Companies": []}))
    cost = empty.wait(scan.cost())
    report = empty.wait(scan.report())
    assert report.counts == {"dangling": 1290, "inactive": 5}
    assert {part.collection: part.requests for part in cost.looking_up}["Resources"] == 1
    assert sent(sandbox).count("POST Resources/query") == 1
    assert len(sent(sandbox)) == report.requests <= cost.requests


def test_keys_compare_text_without_regard_to_case_and_leave_blanks_out(empty: Both, sandbox: SandboxServer) -> None:
    mails = ["a@x", "A@X", "", None, "", "b@x", "ä@x", "Ä@X"]
    plant(sandbox, "Contacts", [{"id": n, "emailAddress": mail, "firstName": "F"} for n, mail in enumerate(mails, 1)])
    keys = {"Contacts": ["email_address", ("firstName", "emailAddress")]}
    report = empty(lambda at: at.integrity_scan(["Contacts"], searches=["duplicate"], keys=keys).report())
    single = {("duplicate", (1, 2), "Contacts.email_address", None), ("duplicate", (7, 8), "Contacts.email_address", None)}
    double = {(*item[:2], "Contacts.first_name + email_address", None) for item in single}
    assert faults(report.findings) == single | double
    assert "first_name=F, email_address=a@x" in report.text()


def test_many_duplicates_are_one_finding(empty: Both, sandbox: SandboxServer) -> None:
    plant(sandbox, "Contacts", [{"id": n, "externalID": "same"} for n in range(1, 1201)])
    report = empty(lambda at: at.integrity_scan(["Contacts"], searches=["duplicate"]).report())
    (finding,) = report.findings
    assert (finding.size, finding.ids) == (1200, tuple(range(1, 101)))
    assert "and 1100 more" in str(finding)


def test_a_relation_can_be_left_out(scanner: Both, world: World) -> None:
    ignored = ["Tickets.contact", Ticket.q.assigned_resource]
    report = scanner(lambda at: at.integrity_scan(SCANNED, ignore=ignored).report())
    left_out = {"Tickets.contact", "Tickets.assigned_resource"}
    assert faults(report.findings) == {item for item in world.expected if item[2] not in left_out}


def test_the_report_is_data_text_and_html(scanner: Both, world: World) -> None:
    report = scanner(lambda at: at.integrity_scan(SCANNED).report())
    data = json.loads(json.dumps(report.to_dict()))
    assert {fault(item) for item in data["findings"]} == world.expected
    assert data["counts"] == dict.fromkeys(("duplicate", "cycle", "dangling", "orphan", "inactive"), world.each)
    assert data["scanned"]["Tickets"] == 1300
    text = report.text(most=3)
    assert f"dangling, Tickets.contact: {world.each}" in text
    assert f"  and {world.each - 3} more" in text
    assert f"refers to Contacts {NOT_THERE} (Tickets.contact), which is not there" in text
    assert f"refers to Resources {INACTIVE} (Tickets.assigned_resource), which is inactive" in text
    page = report.html()
    # A row for each finding, tally and entity, and a head for each table.
    assert page.count("<tr>") == len(world.expected) + 2 * len(report.tallies) + len(SCANNED) + 2
    assert "TaskPredecessors.predecessor_task → TaskPredecessors.successor_task" in page


def test_values_do_not_become_markup(empty: Both, sandbox: SandboxServer) -> None:
    plant(sandbox, "Contacts", [{"id": n, "externalID": "<script>alert(1)</script>"} for n in (1, 2)])
    page = empty(lambda at: at.integrity_scan(["Contacts"], searches=["duplicate"]).report()).html()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"entities": []}, "one entity at least"),
        ({"entities": "Tickets"}, "given as lists"),
        ({"entities": ["Tikets"]}, "did you mean Tickets"),
        ({"entities": [7]}, "7 is no collection"),
        ({"entities": ["Tickets"], "searches": ["danglin"]}, "not 'danglin'"),
        ({"entities": ["Tickets"], "searches": []}, "not none"),
        ({"entities": ["Tickets"], "keys": {"Contacts": ["email_address"]}}, "'Contacts' is not among"),
        ({"entities": ["Contacts"], "keys": {"Contacts": ["mail_adress"]}}, "no field 'mail_adress'"),
        ({"entities": ["Contacts"], "keys": {"Contacts": [()]}}, "without fields"),
        ({"entities": ["Tickets"], "ignore": ["Tickets.contakt"]}, "did you mean Tickets.contact"),
    ],
)
def test_what_cannot_be_meant_is_refused(scanner: Both, arguments: dict[str, Any], says: str) -> None:
    with pytest.raises(errors.UsageError, match=says):
        scanner(lambda at: at.integrity_scan(arguments["entities"], **{k: v for k, v in arguments.items() if k != "entities"}))


def test_a_file_of_another_scan_is_refused(scanner: Both, tmp_path: Path) -> None:
    state = tmp_path / "scan.sqlite"
    scanner(lambda at: at.integrity_scan(["Tickets"], state=state))
    with pytest.raises(errors.UsageError, match=r"its entities differ \(Roles\)"):
        scanner(lambda at: at.integrity_scan(["Tickets", "Roles"], state=state))
    with pytest.raises(errors.UsageError, match="its searches differ"):
        scanner(lambda at: at.integrity_scan(["Tickets"], state=state, searches=["cycle"]))
    with pytest.raises(errors.UsageError, match="its keys differ"):
        scanner(lambda at: at.integrity_scan(["Tickets"], state=state, keys={"Tickets": ["title"]}))
    assert scanner(lambda at: at.integrity_scan([Ticket], state=state)) is not None
    assert state.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["other.sqlite", "notes.txt", "no-such-folder/scan.sqlite"])
def test_a_file_of_something_else_is_refused_and_left_alone(scanner: Both, tmp_path: Path, name: str) -> None:
    with sqlite3.connect(tmp_path / "other.sqlite") as database:
        database.execute("CREATE TABLE theirs (id)")
    (tmp_path / "notes.txt").write_text("not a database, but long enough to be looked at as one" * 20)
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(errors.UsageError, match="scan"):
        scanner(lambda at: at.integrity_scan(["Tickets"], state=tmp_path / name))
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_scan_that_was_closed_says_so(scanner: Both) -> None:
    scan = scanner(lambda at: at.integrity_scan(["Tasks"], searches=["duplicate"]))
    scanner.wait(scan.report())
    scan.close()
    with pytest.raises(errors.UsageError, match=r"the file of the scan: .*closed"):
        scan.so_far()
