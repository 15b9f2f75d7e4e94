"""Each test has an Autotask of its own, with twenty made-up tickets."""

import csv
from datetime import UTC, datetime, timedelta

import pytest

from autotask import Autotask, TicketStatus, errors
from autotask_sandbox import Clock, Faults, SandboxServer, parse_fault

from ..close import NOTE_TITLE, close_stale, main

NOW = datetime(2026, 6, 1, 6, 0, tzinfo=UTC)  # months after the last of the made-up tickets
QUIET = timedelta(days=60)


def open_tickets(sandbox: SandboxServer) -> set[int]:
    """The tickets that are not complete, as Autotask has them."""
    return {row["id"] for row in sandbox.store.rows("Tickets") if row["status"] != TicketStatus.COMPLETE}


def notes(sandbox: SandboxServer) -> list[int]:
    """The tickets that have a note of ours, once for each note."""
    return sorted(row["ticketID"] for row in sandbox.store.rows("TicketNotes") if row["title"] == NOTE_TITLE)


@pytest.mark.sandbox(now=NOW)
def test_quiet_tickets_are_closed_with_a_note(sandbox: SandboxServer, sandbox_client: Autotask) -> None:
    before = open_tickets(sandbox)
    lines = list(close_stale(sandbox_client, now=NOW, quiet=QUIET))
    assert before
    assert {line.ticket for line in lines} == before
    assert all(line.company for line in lines)
    assert open_tickets(sandbox) == set()
    assert notes(sandbox) == sorted(before)


@pytest.mark.sandbox(seed=None, now=NOW)
def test_a_ticket_is_closed_on_the_day_it_has_been_quiet_for_long_enough(sandbox_client: Autotask, sandbox_clock: Clock) -> None:
    company = sandbox_client.companies.create(company_name="Northgate Law", company_type=1, phone="555 0100", owner_resource_id=4)
    number = sandbox_client.tickets.create(company_id=company, title="VPN", status=TicketStatus.NEW, priority=1)
    sandbox_clock.move(QUIET)
    assert list(close_stale(sandbox_client, now=sandbox_clock.now(), quiet=QUIET)) == []
    sandbox_clock.move(timedelta(minutes=1))
    (line,) = close_stale(sandbox_client, now=sandbox_clock.now(), quiet=QUIET)
    assert (line.ticket, line.company, line.quiet_since) == (number, "Northgate Law", "2026-06-01")


@pytest.mark.sandbox(now=NOW, limits={"requests": 6, "ladder": ()})
def test_at_the_limit_it_stops_and_the_next_hours_run_goes_on(
    sandbox: SandboxServer, sandbox_client: Autotask, sandbox_clock: Clock
) -> None:
    before = open_tickets(sandbox)
    with pytest.raises(errors.RateLimited):
        list(close_stale(sandbox_client, now=NOW, quiet=QUIET))
    left = open_tickets(sandbox)
    assert 0 < len(left) < len(before)
    sandbox_clock.move(timedelta(hours=1))
    with pytest.raises(errors.RateLimited):
        list(close_stale(sandbox_client, now=NOW, quiet=QUIET))
    assert open_tickets(sandbox) < left


def test_an_answer_that_is_lost_leaves_no_note_twice(
    sandbox: SandboxServer, sandbox_client: Autotask, sandbox_faults: Faults
) -> None:
    sandbox_faults.add(parse_fault("reset_after:POST Tickets/*/Notes:count=1"))
    with pytest.raises(errors.OutcomeUnknown):
        list(close_stale(sandbox_client, now=NOW, quiet=QUIET))
    list(close_stale(sandbox_client, now=NOW, quiet=QUIET))
    assert open_tickets(sandbox) == set()
    assert len(notes(sandbox)) == len(set(notes(sandbox)))


@pytest.mark.usefixtures("sandbox_environ")
def test_the_command_reports_what_it_closed(sandbox: SandboxServer, capsys: pytest.CaptureFixture[str]) -> None:
    before = open_tickets(sandbox)
    assert main(["--days", "30"]) == 0
    lines = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert {int(line["ticket"]) for line in lines} == before


@pytest.mark.sandbox(limits={"requests": 0})
@pytest.mark.usefixtures("sandbox_environ")
def test_the_command_says_when_nothing_may_be_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 1
    captured = capsys.readouterr()
    assert captured.out.splitlines() == ["ticket,title,company,quiet_since"]
    assert captured.err == "the hour's requests are used up; the rest is done in the next run\n"
