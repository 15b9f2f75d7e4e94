"""What is said of work that went wrong, of work that was broken off, and of rows that were made. Over HTTP, with both clients."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autotask import ConfigurationItem, errors
from autotask_runtime.metadata import Spec
from autotask_runtime.work.store import WorkStore
from autotask_sandbox import NO_LIMITS, FaultRule, Maintenance, RowsChange, SandboxServer, ServerFault

from .conftest import Both
from .test_sandbox import one_tenant
from .test_work_cascades import World, failure
from .test_work_failing import REFUSED
from .test_work_unit import company, contact, row
from .work_tools import failed, resumed, unit, writes


@pytest.fixture(scope="module")
def shared(spec: Spec) -> Iterator[SandboxServer]:
    """With user-defined fields."""
    with SandboxServer(one_tenant(spec), seed=1, tickets=20, limits=NO_LIMITS) as server:
        yield server


def test_what_nobody_touched_is_taken_back(both: Both, shared: SandboxServer) -> None:
    """Somebody changes one plain and one user-defined field of the row between our write and its taking back."""
    both(lambda at: at.tickets.update(7, title="old", priority=1, description="old", udf={"Site Code": "old", "Tier": "1"}))
    theirs = Both("sync", shared.environ)

    def by_hand(progress: Any) -> None:
        if progress.done == 1 and not progress.undoing:
            theirs.client.tickets.update(7, title="theirs", udf={"Tier": "3"})

    def block(u: Any, do: Any) -> None:
        ours = {"Site Code": "ours", "Tier": "2"}
        do(u.tickets.update(7, title="ours", priority=2, description="ours", udf=ours))
        do(u.tickets.create(**{**REFUSED, "company_id": do(u.companies.create(**company()))}))

    report = failed(both, block, progress=by_hand)
    theirs.close()
    after = both(lambda at: at.tickets.get(7))
    assert (after.title, after.priority, after.description) == ("theirs", 1, "old")
    assert {name: after.udf[name] for name in ("Site Code", "Tier")} == {"Site Code": "old", "Tier": "3"}
    step = report.steps[0]
    assert (step.state, step.note) == ("remains", "somebody changed title, udf.Tier meanwhile; the rest is taken back")


def test_fields_that_every_change_gives_again_are_theirs(both: Both, shared: SandboxServer) -> None:
    """An update of a note gives its title again, whatever else it changes: also when that is somebody else's by now."""
    note = both(lambda at: at.ticket_notes.where().first())
    place = {"ticket_id": note.ticket_id, "note_type": note.note_type, "publish": note.publish}
    both(lambda at: at.ticket_notes.update(note.id, **place, title="old", description="old"))
    shared.sandbox.faults.add(FaultRule(RowsChange("TicketNotes", (note.id,), "title", "theirs"), "POST Tickets"))

    def block(u: Any, do: Any) -> None:
        do(u.ticket_notes.update(note.id, **place, title="ours", description="ours"))
        do(u.tickets.create(**{**REFUSED, "company_id": do(u.companies.create(**company()))}))

    report = failed(both, block)
    assert report.steps[0].note == "somebody changed title meanwhile; the rest is taken back"
    stored = row(shared, "TicketNotes", note.id)
    assert (stored["title"], stored["description"]) == ("theirs", "old")


# Rows that were made


def test_a_report_says_which_rows_were_made(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    path, made = tmp_path / "work.sqlite", []

    def stop(progress: Any) -> None:
        if progress.done == 1:
            raise KeyError

    def block(u: Any, do: Any) -> None:
        made.append(do(u.companies.create(**company())))
        do(u.tickets.update(7, priority=3))
        made.append(do(u.contacts.create(**contact(company_id=made[0]))))

    with pytest.raises(KeyError):
        unit(both, block, path, progress=stop)
    report = resumed(both, path)
    assert [(item.collection, item.number) for item in report.made] == [("Companies", 1), ("Contacts", 3)]
    assert [item.number for item in report.made] == [new.number for new in made], "by this number a program knows its rows"
    assert row(shared, "Contacts", report.made[1].id)["companyID"] == report.made[0].id
    assert repr(report) == "<Report done: 3 done (2 creates, 1 update)>"
    assert str(report) == "done: 3 done (2 creates, 1 update)"


def test_a_row_that_was_made_and_deleted_again(both: Both, shared: SandboxServer) -> None:
    made: list[Any] = []
    work = both.client.unit_of_work()
    names = ("__enter__", "__exit__") if both.kind == "sync" else ("__aenter__", "__aexit__")
    u = both.wait(getattr(work, names[0])())
    made.append(both.wait(u.contacts.create(**contact(company_id=101))))
    made.append(both.wait(u.tickets.create(**REFUSED, problem_ticket_id=None)))
    with pytest.raises(errors.WorkFailed) as caught:
        both.wait(getattr(work, names[1])(None, None, None))
    assert caught.value.report.made == ()
    with pytest.raises(errors.UsageError, match=r"new row 1 of Contacts> was made and deleted again: see work\.report"):
        work.id_of(made[0])
    with pytest.raises(errors.UsageError, match=r"new row 2 of Tickets> was not made: see work\.report"):
        work.id_of(made[1])


# Work that was broken off, or that cannot end


def refused(both: Both, path: Path) -> str:
    """Why a file is not taken for new work."""
    with pytest.raises(errors.UsageError) as caught:
        unit(both, lambda u, do: None, path)
    return str(caught.value)


def test_a_stopped_cascade_says_what_can_be_done(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    world, path = World(both), tmp_path / "work.sqlite"
    shared.sandbox.faults.add(FaultRule(ServerFault(503), "PATCH Companies"))
    failure(both, both(lambda at: at.companies.plan_deactivate(world.company)), path)
    shared.sandbox.faults.clear()
    both(lambda at: at.companies.update(world.company, phone="9"))
    report = resumed(both, path)
    step = f"5. update Companies {world.company} (cascade {both.kind}): is_active = false"
    changed = "changed since it was planned: phone; plan it again"
    assert str(report).splitlines() == [
        f"incomplete: 4 done, 1 failed (5 updates); {step}: {changed}",
        f"{step} [failed: {changed}]",
        "at.resume() goes on with it",
    ]
    assert refused(both, path) == (
        f"work.sqlite holds work that stopped ({step}: {changed}): resume it, or delete the file to give it up"
    )
    path.unlink()
    assert both.wait(both(lambda at: at.companies.plan_deactivate(world.company)).apply(path)).outcome == "done"


def test_a_unit_with_nothing_left_to_try_says_so(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"

    def block(u: Any, do: Any) -> None:
        do(u.tickets.create(**{**REFUSED, "company_id": do(u.companies.create(**company()))}))

    report = failed(both, block, path)
    assert (report.outcome, report.resumable) == ("incomplete", False)
    assert str(report).splitlines()[-1] == "there is nothing that at.resume() could still do"
    assert refused(both, path) == (
        "work.sqlite holds work that is incomplete, with nothing left to try: delete the file, or name another one"
    )
    assert resumed(both, path) == report


def test_a_unit_with_something_left_to_try_says_so(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    shared.sandbox.faults.add(FaultRule(ServerFault(503), "DELETE *"))

    def block(u: Any, do: Any) -> None:
        do(u.contacts.create(**contact(company_id=101)))
        do(u.tickets.create(**REFUSED))

    report = failed(both, block, path)
    assert str(report).splitlines()[-1] == "at.resume() goes on with it"
    assert refused(both, path) == "work.sqlite holds work that is incomplete: resume it, or delete the file to give it up"
    without_file = failed(both, block)
    assert (without_file.outcome, without_file.resumable) == ("incomplete", False)


def test_a_cascade_that_is_gone_on_with_is_under_way(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    """What stopped it is no more said of it once it goes on, not even when it is then broken off."""
    world, path = World(both), tmp_path / "work.sqlite"
    shared.sandbox.faults.add(FaultRule(Maintenance(), "PATCH Companies", count=1))
    failure(both, both(lambda at: at.companies.plan_deactivate(world.company)), path)

    def stop(progress: Any) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        resumed(both, path, progress=stop)
    store = WorkStore(path)
    assert (store.state, store.why) == ("running", "")
    store.close()
    assert resumed(both, path).outcome == "done"


# Plans that do not hold any more


def test_a_plan_that_was_carried_out_already(both: Both, shared: SandboxServer) -> None:
    world = World(both)
    plan = both(lambda at: at.companies.plan_deactivate(world.company, also=[ConfigurationItem.q.company]))
    both.wait(plan.apply())
    with pytest.raises(errors.PlanOutdated) as caught:
        both.wait(plan.apply())
    text = str(caught.value)
    assert f"Companies {world.company} is inactive already, CompanyLocations {world.place} is no longer to be touched" in text
    assert "no more" not in text


def test_a_plan_names_what_would_be_done_otherwise(both: Both, shared: SandboxServer) -> None:
    world = World(both)
    also = [ConfigurationItem.q.company]
    plan = both(lambda at: at.companies.plan_deactivate(world.company, also=also))
    person = world.contacts[2]
    both(lambda at: at.contacts.update(person, company_id=world.company, phone="9", title="Dr"))
    with pytest.raises(errors.PlanOutdated, match=rf": Contacts {person} changed: phone, title; plan it again$"):
        both.wait(plan.apply())
    assert writes(shared)[-1] == f"PATCH Companies/{world.company}/Contacts", "the last write is the change by hand"


def test_names_and_values_are_short_and_texts_are_left_out(both: Both, shared: SandboxServer) -> None:
    both(lambda at: at.tickets.update(8, title=f"long {'word ' * 20}", priority=1, queue_id=8))
    work = unit(both, lambda u, do: do(u.tickets.update(8, title="a secret", priority=3, queue_id=None)))
    name = "long word word word word word word word…"
    assert str(work.report.steps[0]) == f"1. update Tickets 8 ({name}): priority = 3, queue_id = null, title [done]"
