"""The file of a scan: who has it, who may read it, and what a scan does with what is in it already."""

import asyncio
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from autotask import errors
from autotask_runtime.scanning.cost import ScanProgress
from autotask_runtime.scanning.store import Store
from autotask_runtime.work.store import WorkStore
from autotask_sandbox import FaultRule, SandboxServer
from autotask_sandbox.testing import SandboxFactory

from .checking_world import Says
from .conftest import Both, sent
from .scan_world import NOT_THERE, faults, plant

REFUSED = b'{"errors":["The logged in Resource does not have the adequate permissions to query this entity type."]}'
SCANNED = ["Contacts", "Companies"]
BROKEN = {("dangling", (n,), "Companies.parent_company", NOT_THERE) for n in range(1, 11)} | {
    ("orphan", (n,), "Contacts.company", 2000) for n in range(1, 1201)
}
DOUBLE = ("duplicate", (1, 2), "Contacts.external_id", None)


@pytest.fixture(scope="module")
def rows(sandbox_factory: SandboxFactory) -> Iterator[SandboxServer]:
    """Ten companies and 1,200 contacts whose references lead nowhere; two contacts with one key."""
    with sandbox_factory(seed=None) as server:
        plant(server, "Resources", [{"id": 1, "isActive": 1}])
        companies = [{"id": n, "ownerResourceID": 1, "parentCompanyID": NOT_THERE, "companyName": f"C{n}"} for n in range(1, 11)]
        plant(server, "Companies", companies)
        contacts = [{"id": n, "companyID": 2000, "externalID": f"E{max(n, 2)}"} for n in range(1, 1201)]
        plant(server, "Contacts", contacts)
        yield server


@pytest.fixture
def server(rows: SandboxServer) -> SandboxServer:
    rows.sandbox.faults.clear()
    rows.sandbox.security.clear()
    rows.journal.clear()
    return rows


@pytest.fixture
def scanner(kind: str, server: SandboxServer) -> Iterator[Both]:
    both = Both(kind, server.environ)
    yield both
    both.close()


def begun(both: Both, state: Path | None, **choices: Any) -> Any:
    """A scan; its file is in use until it is closed."""
    return both(lambda at: at.integrity_scan(SCANNED, state=state, **choices))


async def _gathered(scan: Any) -> list[Any]:
    return list(await asyncio.gather(scan.report(), scan.report()))


def at_once(both: Both, scan: Any) -> list[Any]:
    """Two reports of one scan, asked for together."""
    if both.kind == "async":
        found: list[Any] = both.wait(_gathered(scan))
        return found
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda _: scan.report(), range(2)))


def test_who_runs_a_scan_twice_at_once_gets_each_finding_once(scanner: Both, server: SandboxServer) -> None:
    alone = scanner.wait(begun(scanner, None).report())
    server.journal.clear()
    for report in at_once(scanner, begun(scanner, None)):
        assert report.counts == alone.counts
        assert faults(report.findings) == BROKEN | {DOUBLE}
        assert report.requests == len(sent(server)) <= alone.requests


def test_a_step_is_done_once() -> None:
    done: list[str] = []
    store = Store(None)
    for _ in range(2):
        store.work("step", 0, lambda db: done.append("once"))
    store.close()
    assert done == ["once"]


def test_a_scan_that_is_left_in_the_middle_can_be_run_again(scanner: Both) -> None:
    scan = begun(scanner, None)
    running = scan.run()
    first = next(running) if scanner.kind == "sync" else scanner.wait(anext(running))
    assert first.kind == "duplicate"
    report = scanner.wait(scan.report())  # the first run holds nothing while it waits for its caller
    assert faults(report.findings) == BROKEN | {DOUBLE}


def test_a_scan_that_is_run_by_its_own_progress_says_so(scanner: Both) -> None:
    scan = begun(scanner, None)
    with pytest.raises(errors.UsageError, match="by what it tells its progress to"):
        scanner.wait(scan.report(lambda progress: scan.report()))


OPENING = "import sys; from autotask_runtime.scanning.store import Store; Store(sys.argv[1])"


def test_a_file_has_one_scan_at_a_time(scanner: Both, tmp_path: Path) -> None:
    state = tmp_path / "scan.sqlite"
    scan = begun(scanner, state)
    for _ in range(2):  # who tries must not take the file from who has it
        with pytest.raises(errors.UsageError, match=r"scan\.sqlite is in use by another scan, here or in another process"):
            begun(scanner, state)
        other = subprocess.run([sys.executable, "-c", OPENING, state], capture_output=True, text=True, check=False)
        assert "is in use by another scan" in other.stderr
    assert scanner.wait(scan.report()).ended is not None
    scan.close()
    begun(scanner, state).close()


def test_a_scan_of_another_kind_leaves_the_file_free(scanner: Both, tmp_path: Path) -> None:
    begun(scanner, tmp_path / "scan.sqlite").close()
    with pytest.raises(errors.UsageError, match="its searches differ") as refused:
        begun(scanner, tmp_path / "scan.sqlite", searches=["cycle"])
    assert refused.traceback  # it is held, with all that its frames hold
    begun(scanner, tmp_path / "scan.sqlite").close()


async def _within(scan: Any) -> Any:
    async with scan as entered:
        return entered


def test_the_file_is_closed_at_the_end_of_a_block(scanner: Both, tmp_path: Path) -> None:
    scan = begun(scanner, tmp_path / "scan.sqlite")
    if scanner.kind == "async":
        assert scanner.wait(_within(scan)) is scan
    else:
        with scan as entered:
            assert entered is scan
    with pytest.raises(errors.UsageError, match="closed"):
        scan.so_far()
    begun(scanner, tmp_path / "scan.sqlite").close()


@pytest.mark.parametrize("kept", [Store, WorkStore])
def test_a_file_that_everybody_could_read_is_its_owners_again(tmp_path: Path, kept: Any) -> None:
    path = tmp_path / "state.sqlite"
    kept(path).close()
    path.chmod(0o666)
    store = kept(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(errors.UsageError, match=r"in use|under way"):  # to look at it ended no lock
        kept(path)
    store.close()


def test_a_file_of_something_else_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE theirs (id)")
    database.close()
    path.chmod(0o644)
    for kept in (Store, WorkStore):
        with pytest.raises(errors.UsageError):
            kept(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


# What an earlier scan left in the file


def test_a_job_with_one_file_scans_anew_each_time(scanner: Both, server: SandboxServer, tmp_path: Path) -> None:
    state = tmp_path / "scan.sqlite"
    scan = begun(scanner, state)
    first = scanner.wait(scan.report())
    before = len(sent(server))
    again = scanner.wait(scan.report())  # the same scan: it has ended
    assert (len(sent(server)), again.began, faults(again.findings)) == (before, first.began, BROKEN | {DOUBLE})
    scan.close()
    plant(server, "Companies", [{"id": 2000, "ownerResourceID": 1, "companyName": "Late"}])
    scan = begun(scanner, state)
    try:
        old = scan.so_far()
        assert (old.ended, len(old.findings)) == (first.ended, len(BROKEN) + 1)  # not yet
        assert len(sent(server)) == before
        report = scanner.wait(scan.report())
        orphans = {item for item in BROKEN if item[0] == "orphan"}
        assert faults(report.findings) == (BROKEN | {DOUBLE}) - orphans
        assert report.began > first.began
        assert report.requests == len(sent(server)) - before <= report.cost.requests
    finally:
        scan.close()
        server.store.delete(server.sandbox.catalog["Companies"], 2000)


class Stopped(Exception):
    """A scan is broken off."""


def stopping(stage: str) -> Any:
    def stop(progress: ScanProgress) -> None:
        if progress.stage == stage:
            raise Stopped

    return stop


def test_what_was_refused_once_is_asked_again(scanner: Both, server: SandboxServer, tmp_path: Path) -> None:
    """Contacts on their third page; the scan ends with checks, and is broken off there."""
    rule = FaultRule(Says(REFUSED, 500), "POST Contacts/query", after=2, count=1)
    server.sandbox.faults.add(rule)
    scan = begun(scanner, tmp_path / "scan.sqlite")
    with pytest.raises(Stopped):
        scanner.wait(scan.report(stopping("checking")))
    assert list(scan.so_far().unread) == ["Contacts"]
    scan.close()
    scan = begun(scanner, tmp_path / "scan.sqlite")
    cost = scanner.wait(scan.cost())
    assert {part.collection: part.rows for part in cost.reading} == {"Companies": 10, "Contacts": 1200}
    server.journal.clear()
    report = scanner.wait(scan.report())
    assert (report.unread, report.scanned) == ({}, {"Companies": 10, "Contacts": 1200})
    assert faults(report.findings) == BROKEN | {DOUBLE}
    assert "POST Resources/query" not in sent(server)  # that they are there is known
    scan.close()


def test_what_was_found_before_an_entity_came_back_is_not_there_twice(
    scanner: Both, server: SandboxServer, tmp_path: Path
) -> None:
    """Contacts are refused when they are read again, behind their duplicates; then what dangles is found."""
    server.sandbox.faults.add(FaultRule(Says(REFUSED, 500), "POST Contacts/query", after=3, count=1))
    scan = begun(scanner, tmp_path / "scan.sqlite")
    running, found = scan.run(), [""]
    while found[-1] != "dangling":
        found.append((next(running) if scanner.kind == "sync" else scanner.wait(anext(running))).kind)
    assert found == ["", "duplicate", "dangling"]
    assert list(scan.so_far().unread) == ["Contacts"]
    scan.close()
    scan = begun(scanner, tmp_path / "scan.sqlite")
    assert faults(scanner.rows(scan.run())) == BROKEN | {DOUBLE}
    assert scan.so_far().unread == {}
    scan.close()


def test_what_is_refused_again_takes_one_request(scanner: Both, server: SandboxServer, tmp_path: Path) -> None:
    server.sandbox.security.forbid("Contacts")
    for _ in range(2):
        scan = begun(scanner, tmp_path / "scan.sqlite")
        server.journal.clear()
        with pytest.raises(Stopped):
            scanner.wait(scan.report(stopping("checking")))
        scan.close()
    asked = [request for request in sent(server) if request.startswith("POST Contacts/")]
    assert asked == ["POST Contacts/query"]
    assert "POST Companies/query/count" not in sent(server)
