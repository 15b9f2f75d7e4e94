"""A unit of work: what is collected, in which order it is sent, and what it does not take. Over HTTP, with both clients."""

import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest

from autotask import TicketStatus, errors
from autotask_runtime.events import RequestFinished, RequestStarted
from autotask_runtime.work.pending import Pending
from autotask_runtime.work.steps import Progress
from autotask_sandbox import FaultRule, Latency, SandboxServer

from .conftest import Both, sent
from .work_tools import failed, unit, writes

OWNER = 11  # a resource of the seeded rows
TICKET: dict[str, Any] = {"company_id": 0, "status": 1, "priority": 1}


def company(**fields: Any) -> dict[str, Any]:
    return {"company_name": "Acme", "company_type": 1, "phone": "1", "owner_resource_id": OWNER, **fields}


def contact(**fields: Any) -> dict[str, Any]:
    return {"first_name": "A", "last_name": "B", "is_active": 1, **fields}


def row(server: SandboxServer, collection: str, id: int) -> dict[str, Any]:
    found = server.store.row(collection, id)
    assert found is not None
    return found


def test_rows_are_made_in_order_and_refer_to_each_other(both: Both, shared: SandboxServer) -> None:
    made: dict[str, Any] = {}

    def block(u: Any, do: Any) -> None:
        made["ticket"] = do(u.tickets.create(**{**TICKET, "title": "the last one is asked for first"}))
        made["company"] = do(u.companies.create(**company()))
        made["contact"] = do(u.contacts.create(**contact(company_id=made["company"])))
        made["note"] = do(
            u.ticket_notes.create(ticket_id=made["ticket"], title="a note", description="d", note_type=1, publish=1)
        )
        do(u.tickets.update(made["ticket"], company_id=made["company"], contact_id=made["contact"]))
        assert sent(shared) == [], "nothing is sent within the block"

    work = unit(both, block)
    ids = {name: work.id_of(pending) for name, pending in made.items()}
    ticket = row(shared, "Tickets", ids["ticket"])
    assert (ticket["companyID"], ticket["contactID"]) == (ids["company"], ids["contact"])
    assert row(shared, "Contacts", ids["contact"])["companyID"] == ids["company"]
    assert row(shared, "TicketNotes", ids["note"])["ticketID"] == ids["ticket"]
    assert writes(shared) == [
        "POST Companies",
        f"POST Companies/{ids['company']}/Contacts",
        "POST Tickets",
        f"POST Tickets/{ids['ticket']}/Notes",
    ], "one request for each row, what is needed first"
    assert work.report.outcome == "done"
    assert str(work.report) == "done: 4 done (4 creates)"
    assert [step.target for step in work.report.steps] == [ids[name] for name in ("ticket", "company", "contact", "note")]


def test_a_cycle_is_broken_by_a_later_update(both: Both, shared: SandboxServer) -> None:
    made: list[Any] = []

    def block(u: Any, do: Any) -> None:
        made.append(do(u.companies.create(**company(company_name="one"))))
        made.append(do(u.companies.create(**company(company_name="two", parent_company_id=made[0]))))
        do(u.companies.update(made[0], parent_company_id=made[1]))

    work = unit(both, block)
    one, two = (work.id_of(pending) for pending in made)
    assert row(shared, "Companies", one)["parentCompanyID"] == two
    assert row(shared, "Companies", two)["parentCompanyID"] == one
    assert writes(shared) == ["POST Companies", "POST Companies", "PATCH Companies"]


def test_changes_of_one_row_are_sent_as_one(both: Both, shared: SandboxServer) -> None:
    both(lambda at: at.tickets.update(7, title="zeroth", priority=3, due_date_time=datetime(2026, 1, 1, tzinfo=UTC)))
    shared.journal.clear()

    def block(u: Any, do: Any) -> None:
        do(u.tickets.update(7, title="first", priority=2))
        do(u.tickets.update(7, title="second", due_date_time=datetime(2027, 1, 2, 3, 4, tzinfo=UTC)))

    work = unit(both, block)
    assert writes(shared) == ["PATCH Tickets"]
    stored = row(shared, "Tickets", 7)
    assert (stored["title"], stored["priority"], stored["dueDateTime"]) == ("second", 2, "2027-01-02T03:04:00Z")
    assert str(work.report.steps[0]) == "1. update Tickets 7 (zeroth): due_date_time, priority = 2, title [done]"


def test_a_reference_is_given_later_or_taken_away_again(both: Both, shared: SandboxServer) -> None:
    plain = both(lambda at: at.tickets.create(**TICKET, title="t"))
    made: list[Any] = []

    def block(u: Any, do: Any) -> None:
        new = do(u.companies.create(**company()))
        person = do(u.contacts.create(**contact(company_id=new)))
        made.append(do(u.tickets.create(**{**TICKET, "company_id": new}, title="t", contact_id=person)))
        do(u.tickets.update(made[0], contact_id=None))
        do(u.tickets.update(plain, contact_id=person, company_id=new))
        do(u.tickets.update(plain, contact_id=None, company_id=0))

    work = unit(both, block)
    assert row(shared, "Tickets", work.id_of(made[0]))["contactID"] is None
    assert row(shared, "Tickets", plain)["companyID"] == 0
    assert work.report.steps[3].links == {}


def test_changed_rows_are_settled_only_when_all_is_done(both: Both, shared: SandboxServer) -> None:
    both(lambda at: at.tickets.update(8, priority=1))
    ticket = both(lambda at: at.tickets.get(8))
    ticket.title = f"by {both.kind}"

    def block(u: Any, do: Any) -> None:
        do(u.tickets.update(ticket))
        ticket.priority = 3
        do(u.tickets.update(ticket))

    def refused(u: Any, do: Any) -> None:
        block(u, do)
        do(u.tickets.create(**{**TICKET, "contact_id": 999_999}, title="refused"))

    failed(both, refused)
    assert ticket._changes(), "what was taken back is still to be stored"
    unit(both, block)
    assert not ticket._changes()
    assert row(shared, "Tickets", 8)["title"] == f"by {both.kind}"


def test_rows_of_files_can_be_collected(both: Both, shared: SandboxServer) -> None:
    made: list[Any] = []

    def block(u: Any, do: Any) -> None:
        made.append(do(u.tickets.create_from({"companyID": "0", "title": "from a file", "status": "1", "priority": "1"})))
        do(u.tickets.update_from(7, {"title": "from a file too"}))
        do(u.tickets.update_from(made[0], {"priority": "2"}))
        assert do(u.tickets.convert({"title": "x"}, "update")) == {"title": "x"}

    work = unit(both, block)
    assert row(shared, "Tickets", work.id_of(made[0]))["priority"] == 2
    assert row(shared, "Tickets", 7)["title"] == "from a file too"


def test_files_and_choices_arrive_as_they_would_by_themselves(both: Both, shared: SandboxServer) -> None:
    made: list[Any] = []

    def block(u: Any, do: Any) -> None:
        made.append(do(u.tickets.create(company_id=0, title="t", status=TicketStatus.NEW, priority=1)))
        made.append(do(u.tickets.attachments(made[0]).upload("a.txt", b"\x00\xff")))

    work = unit(both, block)
    ticket, file = (work.id_of(pending) for pending in made)
    assert row(shared, "Tickets", ticket)["status"] == int(TicketStatus.NEW)
    assert both(lambda at: at.tickets.attachments(ticket).download(file)) == b"\x00\xff"


def test_an_empty_unit_sends_nothing(both: Both, shared: SandboxServer) -> None:
    work = unit(both, lambda u, do: None)
    assert (work.report.outcome, str(work.report), sent(shared)) == ("done", "done: nothing to do", [])


def test_progress_is_told_step_by_step(both: Both) -> None:
    heard: list[Progress] = []

    def block(u: Any, do: Any) -> None:
        for number in range(12):
            do(u.tickets.create(**TICKET, title=f"progress {number}"))

    unit(both, block, progress=heard.append)
    assert [item.done for item in heard] == list(range(13))
    assert {item.total for item in heard} == {12}
    assert heard[0].step is None
    assert {item.step.state for item in heard[1:] if item.step} == {"done"}


@pytest.mark.sandbox(limits={"threads": 3, "requests": None, "ladder": ()})
def test_several_at_once_but_never_more_than_three_per_endpoint(own: Both, sandbox: SandboxServer) -> None:
    sandbox.sandbox.faults.add(FaultRule(Latency(0.02), "POST *"))
    under_way, most, lock = {"Tickets": 0, "Companies": 0}, {"Tickets": 0, "Companies": 0}, threading.Lock()

    def heard(event: RequestStarted | RequestFinished) -> None:
        with lock:
            under_way[event.request.entity] += 1 if isinstance(event, RequestStarted) else -1
            most[event.request.entity] = max(most[event.request.entity], under_way[event.request.entity])

    own.client.events.subscribe(heard, RequestStarted)
    own.client.events.subscribe(heard, RequestFinished)

    def block(u: Any, do: Any) -> None:
        for number in range(15):
            do(u.tickets.create(**TICKET, title=f"ticket {number}"))
            do(u.companies.create(**company()))

    assert unit(own, block).report.outcome == "done"
    assert {entry.status for entry in sandbox.journal.entries()} == {200}, "Autotask refuses a fourth one"
    assert min(most.values()) >= 2, "sent one after the other"


def test_each_write_is_in_the_name_of_who_asked_for_it(both: Both, shared: SandboxServer) -> None:
    made: list[Any] = []

    def block(u: Any, do: Any) -> None:
        with both.client.impersonate(12):
            made.append(do(u.tickets.create(**TICKET, title="twelve's")))
            do(u.tickets.update(9, title="first"))
        made.append(do(u.tickets.create(**TICKET, title="nobody's")))
        with both.client.impersonate(13):
            do(u.tickets.update(9, title="last"))
            do(u.tickets.update(made[0], priority=2))

    with both.client.impersonate(14):
        work = unit(both, block)
    twelve, nobody = (row(shared, "Tickets", work.id_of(pending)) for pending in made)
    assert (twelve["creatorResourceID"], twelve["priority"]) == (12, 2)
    assert (nobody["creatorResourceID"], row(shared, "Tickets", 9)["title"]) == (14, "last")
    assert writes(shared).count("PATCH Tickets") == 3, "two people's changes are two, the later one last"


def test_what_it_does_not_take(both: Both, shared: SandboxServer) -> None:
    plan = both(lambda at: at.contacts.plan_delete(310))
    refused: dict[str, Any] = {
        "deletes": lambda u: u.time_entries.delete(1),
        "replacements": lambda u: u.tickets.replace(7, **TICKET, title="t"),
        "POST Tickets": lambda u: u.raw("POST", "Tickets", {}),
        "replays": lambda u: u.replay(None),
        "cascades": lambda u: both.wait(u.contacts.plan_delete(310)).apply(),
        "other work": lambda u: u.resume("x.sqlite"),
        "units of work within": lambda u: u.unit_of_work(),
    }

    def block(u: Any, do: Any) -> None:
        for words, program in refused.items():
            with pytest.raises(errors.UsageError, match=words):
                do(program(u))
        assert do(u.tickets.get(7)).id == 7, "reads are as ever"
        assert do(u.raw("POST", "Tickets/query/count", {"filter": [{"op": "exist", "field": "id"}]}))

    unit(both, block)
    assert plan.steps
    assert writes(shared) == []


def test_a_unit_has_one_block(both: Both, shared: SandboxServer) -> None:
    kept: list[Any] = []

    def block(u: Any, do: Any) -> None:
        kept.append(u)
        kept.append(do(u.tickets.create(**TICKET, title="once")))

    work = unit(both, block)
    late_ones: list[Any] = [
        lambda u: u.tickets.create(**TICKET, title="late"),
        lambda u: u.tickets.update(kept[1], title="late"),
    ]
    for late in late_ones:
        with pytest.raises(errors.UsageError, match="was sent: begin another one"):
            both.wait(late(kept[0]))
    with pytest.raises(errors.UsageError, match="has one block"):
        both.wait(work.__enter__() if both.kind == "sync" else work.__aenter__())
    assert writes(shared) == ["POST Tickets"]


def test_a_block_that_ends_with_an_error_sends_nothing(both: Both, shared: SandboxServer) -> None:
    kept: list[Any] = []

    def block(u: Any, do: Any) -> None:
        kept.append(u)
        do(u.tickets.create(**TICKET, title="never"))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        unit(both, block)
    with pytest.raises(errors.UsageError, match="nothing of it was sent"):
        both.wait(kept[0].tickets.create(**TICKET, title="late"))
    assert sent(shared) == []


# Rows that are to be made


def misused(both: Both, use: Any) -> None:
    """Use a new row where it cannot be used."""

    def block(u: Any, do: Any) -> None:
        new = do(u.companies.create(**company()))
        with pytest.raises(errors.UsageError, match=r"new row 1 of Companies"):
            do(use(u, new))
        raise StopIteration

    with pytest.raises(StopIteration):
        unit(both, block)


MISUSES = {
    "sum": lambda u, new: new + 1,
    "negative": lambda u, new: -new,
    "int": lambda u, new: int(new),
    "float": lambda u, new: float(new),
    "quotient": lambda u, new: new / 2,
    "format": lambda u, new: f"{new:d}",
    "format padded": lambda u, new: f"{new:08}",
    "row of a file": lambda u, new: u.tickets.create_from({**TICKET, "title": "t", "estimated_hours": new}),
    "udf of a file": lambda u, new: u.tickets.create_from({**TICKET, "title": "t", "udf.Company": new}),
    "other kind in a file": lambda u, new: u.tickets.create_from({**TICKET, "title": "t", "contactID": new}),
    "id in a file": lambda u, new: u.tickets.update_from(7, {"title": new}),
    "abs": lambda u, new: abs(new),
    "read": lambda u, new: u.companies.get(new),
    "where": lambda u, new: u.tickets.where(type(u.tickets).model.q.company_id == new),
    "in": lambda u, new: u.tickets.where(type(u.tickets).model.q.company_id.in_([0, new])),
    "udf": lambda u, new: u.tickets.create(**TICKET, title="t", udf={"Company": new}),
    "other kind": lambda u, new: u.tickets.create(**TICKET, title="t", contact_id=new),
    "no reference": lambda u, new: u.tickets.create(**TICKET, title="t", estimated_hours=new),
    "other collection": lambda u, new: u.tickets.update(new, title="t"),
    "plan": lambda u, new: u.companies.plan_deactivate(new),
    "impersonate": lambda u, new: u.impersonate(new),
}


@pytest.mark.parametrize("use", MISUSES.values(), ids=MISUSES)
def test_a_new_row_is_of_no_use_elsewhere(both: Both, shared: SandboxServer, use: Any) -> None:
    misused(both, use)
    assert sent(shared) == []


def test_a_new_row_of_another_unit_or_of_none(both: Both, shared: SandboxServer) -> None:
    others: list[Any] = []
    other = unit(both, lambda u, do: others.append(do(u.companies.create(**company()))))

    def block(u: Any, do: Any) -> None:
        mine = do(u.companies.create(**company()))
        assert mine == others[0], "the same number"
        programs: list[Any] = [
            lambda: u.tickets.create(**{**TICKET, "company_id": others[0]}, title="t"),
            lambda: u.companies.update(others[0], phone="2"),
            lambda: both.client.tickets.create(**{**TICKET, "company_id": others[0]}, title="t"),
            lambda: both.client.tickets.update(7, company_id=mine),
            lambda: both.client.companies.update(mine, phone="2"),
        ]
        for program in programs:
            with pytest.raises(errors.UsageError, match="new row 1 of Companies"):
                do(program())

    work = unit(both, block)
    with pytest.raises(errors.UsageError, match="was not made by this unit"):
        work.id_of(others[0])
    with pytest.raises(errors.UsageError, match="-1 was not made by this unit"):
        work.id_of(-1)
    with pytest.raises(errors.UsageError, match=r"new row 9 of Companies> was not made: see work\.report"):
        work.id_of(Pending(9, "Companies", work._collector.unit))
    assert other.id_of(pickle.loads(pickle.dumps(others[0]))) == other.id_of(others[0])
    assert writes(shared) == ["POST Companies", "POST Companies"]


def test_a_new_row_says_what_it_is() -> None:
    assert str(Pending(3, "Tickets", "u")) == f"{Pending(3, 'Tickets', 'u')}" == "<new row 3 of Tickets>"


def test_a_place_cannot_be_changed(both: Both, shared: SandboxServer) -> None:
    def block(u: Any, do: Any) -> None:
        person = do(u.contacts.create(**contact(company_id=101)))
        with pytest.raises(errors.UsageError, match="company_id says where a row is"):
            do(u.contacts.update(person, company_id=102, first_name="C"))
        do(u.contacts.update(person, company_id=101, first_name="C"))

    unit(both, block)
    assert writes(shared) == ["POST Companies/101/Contacts"]


@pytest.mark.parametrize("kind", ["sync"])
def test_threads_can_collect_together(both: Both, shared: SandboxServer) -> None:
    def block(u: Any, do: Any) -> None:
        with ThreadPoolExecutor(8) as pool:
            made = list(pool.map(lambda number: u.tickets.create(**TICKET, title=f"t{number}"), range(200)))
        assert len({pending.number for pending in made}) == 200

    assert len(unit(both, block).report.steps) == 200
    assert writes(shared) == ["POST Tickets"] * 200
