"""Writes that failed are kept, and replayed in order by choice, unless the row was changed meanwhile. With both clients."""

import sqlite3
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from autotask import errors
from autotask_runtime.events import WriteJournalled
from autotask_runtime.journal import Entry, Replayed, WriteJournal
from autotask_sandbox import FaultRule, Maintenance, ResetAfter, SandboxServer, ServerFault
from autotask_sandbox.faults_kinds import Fault

from .conftest import Both, sent


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[WriteJournal]:
    with WriteJournal(tmp_path / "writes.sqlite") as journal:
        yield journal


def failing(both: Both, server: SandboxServer, journal: WriteJournal, program: Any, fault: Fault, count: int = 1) -> Any:
    """Let a write fail while a journal is kept; gives the error."""
    server.sandbox.faults.add(FaultRule(fault, "PATCH Tickets", count=count))
    server.sandbox.faults.add(FaultRule(fault, "DELETE *", count=count))
    with both.client.journalling(journal), pytest.raises(errors.RequestError) as caught:
        both(program)
    server.sandbox.faults.clear()
    return caught.value


def new_ticket(both: Both, **fields: Any) -> int:
    number: int = both(lambda at: at.tickets.create(company_id=0, title="t", status=1, priority=1, **fields))
    return number


def replayed(both: Both, journal: WriteJournal, **how: Any) -> Replayed:
    found = both(lambda at: at.replay(journal, **how))
    assert isinstance(found, Replayed)
    return found


def age(journal: WriteJournal, by: timedelta) -> None:
    """Let the writes have failed later than they did: rows of a test are younger than the clocks may differ."""
    with sqlite3.connect(journal.path) as database:
        database.execute("UPDATE writes SET failed = failed + ?", (by.total_seconds(),))
    database.close()


def test_a_failed_update_is_kept_and_sent_later(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    number = new_ticket(both)
    heard: list[WriteJournalled] = []
    both.client.events.subscribe(heard.append, WriteJournalled)
    due = datetime(2027, 1, 2, 3, 4, tzinfo=UTC)
    program = lambda at: at.tickets.update(number, title="later", due_date_time=due, contact_id=None)  # noqa: E731
    error = failing(both, shared, journal, program, ServerFault(503))
    assert isinstance(error, errors.OutcomeUnknown)
    (entry,) = journal.entries("waiting")
    assert (entry.number, entry.write.row, dict(entry.write.values)) == (
        error.journalled,
        number,
        {"title": "later", "due_date_time": due, "contact_id": None},
    )
    assert [event.number for event in heard] == [entry.number]
    age(journal, timedelta(minutes=1))
    report = replayed(both, journal)
    assert [item.number for item in report.done] == [entry.number]
    assert both(lambda at: at.tickets.get(number)).title == "later"
    assert str(report) == "1 done, 0 in conflict, 0 refused, 0 held back"
    assert journal.entries("waiting") == []
    assert replayed(both, journal) == Replayed()


def test_what_was_done_already_is_not_sent_again(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    number = new_ticket(both)
    failing(both, shared, journal, lambda at: at.tickets.update(number, title="done"), ResetAfter())
    shared.journal.clear()
    assert len(replayed(both, journal).done) == 1
    assert sent(shared) == [f"GET Tickets/{number}"]


def test_a_row_that_was_changed_since_is_a_conflict(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    number = new_ticket(both)
    ticket = both(lambda at: at.tickets.get(number))
    ticket.title = "mine"
    failing(both, shared, journal, lambda at: at.tickets.update(ticket), Maintenance())
    both(lambda at: at.tickets.update(number, title="theirs"))
    report = replayed(both, journal)
    assert [entry.note for entry in report.conflicts] == ["changed meanwhile: title"]
    assert both(lambda at: at.tickets.get(number)).title == "theirs"
    # Its owner looks at it, and decides.
    journal.mark(report.conflicts[0].number, "waiting")
    both(lambda at: at.tickets.update(number, title="t"))
    assert len(replayed(both, journal).done) == 1
    assert both(lambda at: at.tickets.get(number)).title == "mine"


def test_other_fields_of_a_row_that_was_read_may_have_changed(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    number = new_ticket(both)
    ticket = both(lambda at: at.tickets.get(number))
    ticket.title = "mine"
    failing(both, shared, journal, lambda at: at.tickets.update(ticket), Maintenance())
    both(lambda at: at.tickets.update(number, priority=2))
    assert len(replayed(both, journal).done) == 1


def test_without_what_was_read_the_time_of_the_last_change_decides(
    both: Both, shared: SandboxServer, journal: WriteJournal
) -> None:
    number = new_ticket(both)
    failing(both, shared, journal, lambda at: at.tickets.update(number, title="mine"), Maintenance())
    age(journal, timedelta(minutes=-1))  # the change is then a minute younger than the failure
    both(lambda at: at.tickets.update(number, priority=2))
    report = replayed(both, journal)
    assert [entry.state for entry in report.conflicts] == ["conflict"]
    assert "the row was changed at" in report.conflicts[0].note
    assert replayed(both, journal, unverified=True) == Replayed()


def test_where_nothing_tells_of_changes_the_owner_decides(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    role = both(lambda at: at.roles.create(name=f"R {both.kind}", hourly_rate=1.0, hourly_factor=1.0, is_active=True))
    shared.sandbox.faults.add(FaultRule(ServerFault(503), "PATCH Roles", count=1))
    with both.client.journalling(journal), pytest.raises(errors.OutcomeUnknown):
        both(lambda at: at.roles.update(role, hourly_rate=2.0))
    report = replayed(both, journal)
    assert "cannot be told" in report.conflicts[0].note
    journal.mark(report.conflicts[0].number, "waiting")
    assert len(replayed(both, journal, unverified=True).done) == 1
    assert both(lambda at: at.roles.get(role)).hourly_rate == 2.0


def test_a_write_behind_a_stuck_one_of_the_same_row_waits(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    first, second = new_ticket(both), new_ticket(both)
    for number, title in ((first, "one"), (first, "two"), (second, "other")):
        failing(
            both, shared, journal, lambda at, number=number, title=title: at.tickets.update(number, title=title), Maintenance()
        )
    journal.mark(journal.entries()[0].number, "waiting")
    age(journal, timedelta(minutes=1))
    with sqlite3.connect(journal.path) as database:
        database.execute("UPDATE writes SET failed = 0 WHERE number = 1")
    database.close()
    report = replayed(both, journal)
    assert [entry.number for entry in report.conflicts] == [1]
    assert [entry.number for entry in report.held] == [2]
    assert [entry.number for entry in report.done] == [3]
    assert [entry.state for entry in journal.entries()] == ["conflict", "waiting", "done"]


def test_what_autotask_refuses_is_not_kept_and_a_replay_says_so(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    with both.client.journalling(journal), pytest.raises(errors.Rejected):
        both(lambda at: at.tickets.update(10**6, title="x"))
    assert journal.entries() == []
    number = new_ticket(both)
    failing(both, shared, journal, lambda at: at.tickets.update(number, company_id=10**6), Maintenance())
    age(journal, timedelta(minutes=1))
    report = replayed(both, journal)
    assert [entry.state for entry in report.refused] == ["refused"]
    assert "companyID" in report.refused[0].note


def test_a_replay_stops_where_autotask_cannot_be_reached(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    numbers = [new_ticket(both) for _ in range(3)]
    for number in numbers:
        failing(both, shared, journal, lambda at, number=number: at.tickets.update(number, title="x"), Maintenance())
    age(journal, timedelta(minutes=1))
    shared.sandbox.faults.add(FaultRule(Maintenance(), f"GET Tickets/{numbers[1]}"))
    report = replayed(both, journal)
    assert len(report.done) == 1
    assert "HTML page" in report.stopped
    assert [entry.state for entry in journal.entries()] == ["done", "waiting", "waiting"]
    shared.sandbox.faults.clear()
    assert len(replayed(both, journal).done) == 2


def test_deletes_are_kept_and_a_row_that_is_gone_is_done(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    rows = [both(lambda at: at.contacts.create(company_id=0, first_name="A", last_name="B", is_active=1)) for _ in range(2)]
    failing(both, shared, journal, lambda at: at.contacts.delete(rows[0], company_id=0), ResetAfter())
    failing(both, shared, journal, lambda at: at.contacts.delete(rows[1], company_id=0), Maintenance())
    age(journal, timedelta(minutes=1))
    report = replayed(both, journal)
    assert [entry.note for entry in report.done] == ["the row is gone", "sent again"]
    assert both(lambda at: at.contacts.find(rows[1])) is None


def test_creates_are_never_kept(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    shared.sandbox.faults.add(FaultRule(Maintenance(), "POST Tickets", count=1))
    with both.client.journalling(journal), pytest.raises(errors.OutcomeUnknown) as caught:
        new_ticket(both)
    assert caught.value.journalled is None
    assert journal.entries() == []


def test_impersonation_is_kept(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    number = new_ticket(both)
    with both.client.impersonate(1):
        failing(both, shared, journal, lambda at: at.tickets.update(number, title="x"), Maintenance())
    assert [entry.impersonate for entry in journal.entries()] == [1]


def test_a_journal_survives_its_process(tmp_path: Path, both: Both, shared: SandboxServer) -> None:
    path = tmp_path / "kept.sqlite"
    number = new_ticket(both)
    with WriteJournal(path) as journal:
        failing(both, shared, journal, lambda at: at.tickets.update(number, udf={"A": "b"}, title="x"), Maintenance())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with WriteJournal(path) as again:
        (entry,) = again.entries()
        assert isinstance(entry, Entry)
        assert entry.write.values == {"udf": {"A": "b"}, "title": "x"}
        assert "waiting" in str(entry)
        again.drop(entry.number)
        assert again.entries() == []
        with pytest.raises(errors.UsageError, match="has no write 1"):
            again.drop(entry.number)
        with pytest.raises(errors.UsageError, match="has no write 1"):
            again.mark(entry.number, "waiting")


def test_a_file_that_is_no_journal_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no database " * 100)
    with pytest.raises(errors.UsageError, match="cannot be used"):
        WriteJournal(path)
    with pytest.raises(errors.UsageError, match="cannot be used"):
        WriteJournal(tmp_path / "missing" / "writes.sqlite")
    assert path.read_text().startswith("no database")


def test_two_writes_of_one_row_are_replayed_in_order(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    number = new_ticket(both)
    for title in ("one", "two"):
        failing(both, shared, journal, lambda at, title=title: at.tickets.update(number, title=title), Maintenance())
    age(journal, timedelta(seconds=6))  # the ticket was made just before: more than the clocks may differ
    assert [entry.state for entry in replayed(both, journal).done] == ["done", "done"]
    assert both(lambda at: at.tickets.get(number)).title == "two"


def test_two_changes_of_one_row_that_was_read_are_replayed_in_order(
    both: Both, shared: SandboxServer, journal: WriteJournal
) -> None:
    number = new_ticket(both)
    for title in ("one", "two"):
        ticket = both(lambda at: at.tickets.get(number))
        ticket.title = title
        failing(both, shared, journal, lambda at, ticket=ticket: at.tickets.update(ticket), Maintenance())
    assert len(replayed(both, journal).done) == 2
    assert both(lambda at: at.tickets.get(number)).title == "two"


def test_what_is_held_stays_held_while_the_conflict_is_there(both: Both, shared: SandboxServer, journal: WriteJournal) -> None:
    number = new_ticket(both)
    ticket = both(lambda at: at.tickets.get(number))
    ticket.title = "mine"
    failing(both, shared, journal, lambda at: at.tickets.update(ticket), Maintenance())
    failing(both, shared, journal, lambda at: at.tickets.update(number, priority=2), Maintenance())
    both(lambda at: at.tickets.update(number, title="theirs"))
    for _ in range(2):
        report = replayed(both, journal)
        assert [entry.number for entry in report.held] == [2]
        assert report.done == ()
    journal.drop(1)
    age(journal, timedelta(minutes=1))
    assert len(replayed(both, journal).done) == 1


def test_a_journal_that_cannot_be_written_hides_no_error(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    broken = WriteJournal(tmp_path / "closed.sqlite")
    broken.close()
    number = new_ticket(both)
    error = failing(both, shared, broken, lambda at: at.tickets.update(number, title="x"), Maintenance())
    assert isinstance(error, errors.OutcomeUnknown)
    assert error.journalled is None
    assert "not kept" in error.__notes__[0]
    with pytest.raises(errors.UsageError, match=r"closed\.sqlite"):
        broken.entries()


def test_something_else_is_no_journal(both: Both) -> None:
    with pytest.raises(errors.UsageError, match="WriteJournal is expected"):
        both.client.journalling("writes.sqlite")
