"""A unit of work that cannot be done: what is taken back, and what is said to remain. Over HTTP, with both clients."""

import _thread
import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autotask import errors
from autotask_runtime.metadata import Spec
from autotask_runtime.work.steps import Progress, Report
from autotask_sandbox import NO_LIMITS, FaultRule, Maintenance, ResetAfter, RowsChange, RowsVanish, SandboxServer, ServerFault

from .conftest import Both
from .test_sandbox import one_tenant
from .test_work_unit import TICKET, company, contact, row
from .work_tools import difference, everything, failed, resumed, unit, writes

REFUSED: dict[str, Any] = {**TICKET, "title": "refused", "contact_id": 999_999}


@pytest.fixture(scope="module")
def shared(spec: Spec) -> Iterator[SandboxServer]:
    """With user-defined fields."""
    with SandboxServer(one_tenant(spec), seed=1, tickets=20, limits=NO_LIMITS) as server:
        yield server


def states(report: Report) -> list[str]:
    return [step.state for step in report.steps]


def test_all_is_as_it_was(both: Both, shared: SandboxServer) -> None:
    both(lambda at: at.tickets.update(7, udf={"Site Code": "old"}, due_date_time=None, title="old"))
    before = everything(shared)
    shared.journal.clear()

    def block(u: Any, do: Any) -> None:
        person = do(u.contacts.create(**contact(company_id=101)))
        do(u.tickets.update(7, title="new", udf={"Site Code": "new", "Tier": "2"}, priority=2, contact_id=None))
        do(u.ticket_notes.update(50001, ticket_id=7, title="new", note_type=1, publish=1))
        do(u.tickets.create(**{**REFUSED, "title": str(person)}))

    report = failed(both, block)
    assert (report.outcome, states(report)) == ("undone", ["undone", "undone", "undone", "failed"])
    assert "999999 does not exist" in report.why
    assert not report.remains
    assert not report.unknown
    assert difference(before, everything(shared)) == {}
    assert [route.split("/")[0] for route in writes(shared)[-3:]] == ["PATCH Tickets", "PATCH Tickets", "DELETE Companies"]


def test_what_cannot_be_taken_back_is_said_to_remain(both: Both, shared: SandboxServer) -> None:
    before = everything(shared)

    def block(u: Any, do: Any) -> None:
        new = do(u.companies.create(**company()))
        person = do(u.contacts.create(**contact(company_id=new)))
        ticket = do(u.tickets.create(**{**TICKET, "company_id": new}, title="made", contact_id=person))
        do(u.tickets.create(**REFUSED, problem_ticket_id=ticket))

    report = failed(both, block)
    assert (report.outcome, states(report)) == ("incomplete", ["remains", "undone", "remains", "failed"])
    remain = {(step.collection, step.made): step.note for step in report.remains}
    assert set(difference(before, everything(shared))) == set(remain)
    assert all("cannot delete" in note for note in remain.values())
    assert all(str(step) in str(report) for step in report.remains)


def test_what_refers_to_a_row_goes_before_it(both: Both, shared: SandboxServer) -> None:
    """In the opposite of the order in which they were asked for it would go after it."""

    def block(u: Any, do: Any) -> None:
        person = do(u.contacts.create(**contact(company_id=0)))
        place = do(u.company_locations.create(company_id=0, name="a place"))
        do(u.contacts.update(person, company_id=0, company_location_id=place))
        do(u.tickets.create(**{**TICKET, "company_id": 101}, title="of another company", contact_id=person))

    report = failed(both, block)
    assert states(report) == ["undone", "undone", "failed"]
    assert writes(shared) == [
        "POST Companies/0/Locations",
        "POST Companies/0/Contacts",
        "POST Tickets",
        f"DELETE Companies/0/Contacts/{report.steps[0].made}",
        f"DELETE Companies/0/Locations/{report.steps[1].made}",
    ]


def test_what_somebody_changed_meanwhile_stays(both: Both, shared: SandboxServer) -> None:
    def changed(u: Any, do: Any) -> None:
        do(u.tickets.update(7, title="ours"))
        do(u.tickets.update(8, title="ours"))
        do(u.contacts.create(**contact(company_id=101, first_name="ours")))
        new = do(u.companies.create(**company()))
        do(u.tickets.create(**{**REFUSED, "company_id": new}))

    by_hand = RowsChange("Tickets", (7,), "title", f"theirs, {both.kind}")
    renamed = RowsChange("Contacts", lambda row: row["firstName"] == "ours", "firstName", "theirs")
    for event in (by_hand, renamed):
        shared.sandbox.faults.add(FaultRule(event, "POST Tickets"))
    report = failed(both, changed)
    assert [(step.state, step.note) for step in report.steps[:3]] == [
        ("remains", "somebody changed title meanwhile"),
        ("undone", ""),
        ("remains", "somebody changed first_name meanwhile"),
    ]
    assert row(shared, "Tickets", 7)["title"] == f"theirs, {both.kind}"
    assert row(shared, "Tickets", 8)["title"] != "ours"
    assert row(shared, "Contacts", report.steps[2].made or 0)["firstName"] == "theirs"


def test_what_somebody_deleted_meanwhile_is_gone(both: Both, shared: SandboxServer) -> None:
    def block(u: Any, do: Any) -> None:
        do(u.contacts.create(**contact(company_id=101, first_name="gone")))
        new = do(u.companies.create(**company()))
        do(u.tickets.create(**{**REFUSED, "company_id": new}))

    vanished = RowsVanish("Contacts", lambda row: row["firstName"] == "gone")
    shared.sandbox.faults.add(FaultRule(vanished, "POST Tickets"))
    assert states(failed(both, block)) == ["undone", "remains", "failed"]


def test_what_autotask_does_not_clear_is_said(both: Both, shared: SandboxServer) -> None:
    contract = both(lambda at: at.contracts.where().first())
    ticket = both(lambda at: at.tickets.create(**{**TICKET, "company_id": contract.company_id}, title="t"))

    def block(u: Any, do: Any) -> None:
        do(u.tickets.update(ticket, contract_id=contract.id))
        new = do(u.companies.create(**company()))
        do(u.tickets.create(**{**REFUSED, "company_id": new}))

    report = failed(both, block)
    assert (report.steps[0].state, report.steps[0].note) == ("remains", "Autotask kept contract_id as it is")
    assert report.steps[0] in report.remains


def test_rows_that_are_not_there_stop_it_before_it_begins(both: Both, shared: SandboxServer) -> None:
    def block(u: Any, do: Any) -> None:
        do(u.tickets.create(**TICKET, title="never"))
        do(u.tickets.update(999_999, title="never"))

    with pytest.raises(errors.NotFound, match=r"no row 999999.*nothing was sent"):
        unit(both, block)
    assert writes(shared) == []


# Answers that are lost


def test_a_lost_answer_is_looked_up(both: Both, shared: SandboxServer) -> None:
    shared.sandbox.faults.add(FaultRule(ResetAfter(), "POST Tickets", after=2, count=3))
    shared.sandbox.faults.add(FaultRule(ResetAfter(), "PATCH Tickets", count=1))

    def block(u: Any, do: Any) -> None:
        new = do(u.companies.create(**company()))
        for number in range(4):
            do(u.tickets.create(**{**TICKET, "company_id": new}, title="the same for all"))
            do(u.tickets.create(**TICKET, title=f"lost {both.kind} {number}"))
        do(u.tickets.update(7, title="lost too"))

    work = unit(both, block, patience=0)
    assert work.report.outcome == "done"
    assert len({step.target for step in work.report.steps}) == 10
    assert sum(route == "POST Tickets" for route in writes(shared)) == 8, "nothing is sent twice"


@pytest.mark.parametrize("fault", [ServerFault(500), Maintenance()], ids=["fault", "page"])
def test_what_was_lost_and_not_done_is_a_failure(both: Both, shared: SandboxServer, fault: Any) -> None:
    shared.sandbox.faults.add(FaultRule(fault, "POST Tickets", after=1, count=1))

    def block(u: Any, do: Any) -> None:
        person = do(u.contacts.create(**contact(company_id=0)))
        for number in range(2):
            do(u.tickets.create(**TICKET, title=f"not done {number}", contact_id=person))

    report = failed(both, block, patience=0)
    assert sorted(states(report)) == ["failed", "remains", "undone"] or sorted(states(report)) == ["failed", "remains", "remains"]
    (lost,) = report.of("failed")
    assert lost.note.endswith("it was not done")


def test_what_nobody_knows_is_said(both: Both, shared: SandboxServer) -> None:
    """Companies of before the kill that are the same, made by somebody else."""
    shared.sandbox.faults.add(FaultRule(ResetAfter(), "POST Companies/*", count=1))
    shared.sandbox.faults.add(FaultRule(ServerFault(500), "POST CompanyLocations/query"))

    def block(u: Any, do: Any) -> None:
        do(u.tickets.update(7, title="ours"))
        do(u.company_locations.create(company_id=101, name=f"unknown {both.kind}"))

    report = failed(both, block, patience=0)
    assert report.outcome == "incomplete"
    assert [step.collection for step in report.unknown] == ["CompanyLocations"]
    assert "could not be looked up" in report.unknown[0].note
    assert str(report.unknown[0]) in str(report)
    assert report.steps[0].state == "undone"


def test_a_lost_answer_while_taking_back(both: Both, shared: SandboxServer) -> None:
    for route in ("DELETE *", "PATCH Tickets"):
        shared.sandbox.faults.add(FaultRule(ResetAfter(), route, after=int(route[0] == "P"), count=1))
    before = everything(shared)

    def block(u: Any, do: Any) -> None:
        do(u.contacts.create(**contact(company_id=101)))
        do(u.tickets.update(7, title="ours"))
        do(u.tickets.create(**REFUSED))

    report = failed(both, block)
    assert report.outcome == "undone"
    assert difference(before, everything(shared)) == {}


def test_what_cannot_be_reached_is_taken_back_later(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    before = everything(shared)
    path = tmp_path / "work.sqlite"

    def block(u: Any, do: Any) -> None:
        for number in range(6):
            do(u.contacts.create(**contact(company_id=101, first_name=str(number))))
        do(u.tickets.update(7, title="ours"))
        do(u.tickets.create(**REFUSED))

    shared.sandbox.faults.add(FaultRule(ServerFault(503), "DELETE *"))
    report = failed(both, block, path)
    assert report.outcome == "incomplete"
    assert states(report).count("undoing") == 3, "it is not tried with each row"
    assert len(report.remains) == 6
    with pytest.raises(errors.UsageError, match=r"holds work that is incomplete: resume it"):
        unit(both, block, path)
    shared.sandbox.faults.clear()
    report = resumed(both, path)
    assert report.outcome == "undone"
    assert difference(before, everything(shared)) == {}
    assert resumed(both, path) == report, "it has ended"


# Interruptions


class Stop(Exception):
    """Raised by somebody's progress callback."""


# asyncio turns an interrupt into a cancellation; one from within breaks its loop.
INTERRUPTS = [(kind, error) for kind in ("sync", "async") for error in (Stop, KeyboardInterrupt, asyncio.CancelledError)]
INTERRUPTS.remove(("async", KeyboardInterrupt))


@pytest.mark.parametrize(("kind", "error"), INTERRUPTS)
def test_an_interrupted_unit_is_gone_on_with(
    both: Both, shared: SandboxServer, tmp_path: Path, error: type[BaseException]
) -> None:
    path = tmp_path / "work.sqlite"

    def stop(progress: Progress) -> None:
        if progress.done == 4:
            raise error

    def block(u: Any, do: Any) -> None:
        new = do(u.companies.create(**company(company_name=f"{both.kind} {error.__name__}")))
        for number in range(20):
            do(u.tickets.create(**{**TICKET, "company_id": new}, title=f"interrupted {number}"))

    work = both.client.unit_of_work(path, progress=stop)
    with pytest.raises(error):
        run_block(both, work, block)
    report = work.report
    assert report.outcome == "incomplete"
    assert 4 <= len(report.of("done")) <= 7
    assert len(report.steps) == 21
    assert len(writes(shared)) <= 7, "nothing more is sent"
    with pytest.raises(errors.UsageError, match=r"holds work that was broken off: resume it, or delete the file"):
        unit(both, block, path)
    report = resumed(both, path, patience=0.5)
    assert report.outcome == "done"
    assert len(writes(shared)) == 21, "nothing is sent twice, and nothing left out"
    assert resumed(both, path).outcome == "done"
    assert len(writes(shared)) == 21


def test_ctrl_c_stops_the_sync_client(shared: SandboxServer, tmp_path: Path) -> None:
    """The interrupt comes to the main thread, while others are sending."""
    both, path = Both("sync", shared.environ), tmp_path / "work.sqlite"
    shared.journal.clear()
    shared.sandbox.faults.clear()

    def press(progress: Progress) -> None:
        if progress.done == 4:
            _thread.interrupt_main()

    def block(u: Any, do: Any) -> None:
        for number in range(60):
            do(u.tickets.create(**TICKET, title=f"ctrl c {number}"))

    work = both.client.unit_of_work(path, progress=press)
    with pytest.raises(KeyboardInterrupt):
        run_block(both, work, block)
    assert work.report.outcome == "incomplete"
    report = resumed(both, path, patience=0.5)
    assert report.outcome == "done"
    assert len(writes(shared)) == 60, "nothing is sent twice, and nothing left out"
    both.close()


def run_block(both: Both, work: Any, block: Any) -> None:
    names = ("__enter__", "__exit__") if both.kind == "sync" else ("__aenter__", "__aexit__")
    block(both.wait(getattr(work, names[0])()), both.wait)
    both.wait(getattr(work, names[1])(None, None, None))


def test_a_full_disk_stops_it(both: Both, shared: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from autotask_runtime.work.store import WorkStore

    put, path = WorkStore.put, tmp_path / "work.sqlite"
    left = [5]

    def fill(store: WorkStore, step: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise errors.UsageError("work.sqlite: database or disk is full")
        put(store, step)

    def block(u: Any, do: Any) -> None:
        for number in range(9):
            do(u.tickets.create(**TICKET, title=f"full {both.kind} {number}"))

    monkeypatch.setattr(WorkStore, "put", fill)
    with pytest.raises(errors.UsageError, match="disk is full"):
        unit(both, block, path)
    sent = len(writes(shared))
    assert 1 <= sent <= 5
    monkeypatch.undo()
    assert resumed(both, path).outcome == "done"
    assert len(writes(shared)) == 9
