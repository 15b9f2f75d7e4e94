"""One object per row, as long as somebody holds it and it is fresh; what our own writes do to it; rows that are kept a while."""

import gc
import threading
import weakref
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from autotask import Autotask, Company, Ticket, errors, journal
from autotask_runtime.settings import References, Settings
from autotask_sandbox import SandboxServer
from autotask_sandbox.faults_rules import parse_fault

from .conftest import QUICK, Both, sent
from .planted import change, plant
from .scripted import answer, scripted
from .test_policies import environ

T, C = Ticket.q, Company.q
NOTHING_KEPT = evolve(QUICK, references=References(lifetime=0.0))


@pytest.fixture
def sandbox(sandbox: SandboxServer) -> SandboxServer:
    """One with some rows that refer to company 1."""
    plant(sandbox, "Tickets", [{"title": "seen", "companyID": 101}] * 2)
    plant(sandbox, "Contacts", [{"companyID": 101, "firstName": "A", "lastName": "B"}])
    return sandbox


@pytest.fixture
def plain(kind: str, sandbox: SandboxServer) -> Any:
    """A client that keeps no rows but those that somebody holds."""
    run = Both(kind, sandbox.environ, NOTHING_KEPT)
    yield run
    run.close()


def test_one_object_over_pages_fields_and_levels(plain: Both, sandbox: SandboxServer) -> None:
    (company,) = plant(sandbox, "Companies", [{"companyName": "Alone", "parentCompanyID": None}])
    change(sandbox, "Companies", company, parentCompanyID=company)
    plant(sandbox, "Contacts", [{"companyID": company, "firstName": "A", "lastName": "B"}])
    contact = sandbox.store.rows("Contacts")[-1]["id"]
    plant(sandbox, "Tickets", [{"title": "same", "companyID": company, "contactID": contact}] * 6)
    rows = plain(lambda at: at.tickets.where(T.title == "same").page_size(2).all())
    found = [plain.follow(row.company) for row in rows]
    found += [plain.follow(plain.follow(row.contact).company) for row in rows]
    found += [plain.follow(found[0].parent_company), plain.follow(plain.follow(found[0].parent_company).parent_company)]
    assert len({id(row) for row in found}) == 1
    # Three pages of tickets; one company for all; one contact for all, whose company is at hand.
    assert [line for line in sent(sandbox) if "Tickets" not in line] == ["POST Companies/query", "POST Contacts/query"]


def test_a_row_that_was_read_is_what_references_lead_to(plain: Both, sandbox: SandboxServer) -> None:
    company = plain(lambda at: at.companies.get(101))
    row = plain(lambda at: at.tickets.where(T.company_id == 101).first())
    sandbox.journal.clear()
    assert plain.follow(row.company) is company
    assert sent(sandbox) == []


def test_the_newest_read_wins_for_pages_that_have_not_looked_yet(plain: Both, sandbox: SandboxServer) -> None:
    first, second = plain(lambda at: at.tickets.where(T.company_id == 101).limit(1).all()), None
    before = plain.follow(first[0].company)
    change(sandbox, "Companies", 101, companyName="Renamed by somebody")
    newest = plain(lambda at: at.companies.get(101))
    second = plain(lambda at: at.tickets.where(T.company_id == 101).limit(1).all())
    assert plain.follow(second[0].company) is newest
    assert newest.company_name == "Renamed by somebody"
    assert plain.follow(first[0].company) is before  # a page remembers what it was told


def test_what_was_selected_in_part_stands_for_nothing(plain: Both) -> None:
    part = plain(lambda at: at.companies.where(C.id == 101).select(C.company_name).one())
    row = plain(lambda at: at.tickets.where(T.company_id == 101).first())
    found = plain.follow(row.company)
    assert found is not part
    assert found.company_type is not None


def test_rows_are_read_anew_when_they_are_no_longer_fresh(kind: str, sandbox: SandboxServer) -> None:
    run = Both(kind, sandbox.environ, evolve(QUICK, references=References(fresh=0.0, lifetime=0.0)))
    company = run(lambda at: at.companies.get(101))
    row = run(lambda at: at.tickets.where(T.company_id == 101).first())
    change(sandbox, "Companies", 101, companyName="Newer")
    assert run.follow(row.company).company_name == "Newer"
    assert run.follow(row.company) is not company
    run.close()


def test_memory_is_given_back(sandbox: SandboxServer) -> None:
    with Autotask.from_env(sandbox.environ, settings=NOTHING_KEPT) as at:
        tickets = at.tickets.where().include(T.company.parent_company, T.contact.company).all()
        seen = [weakref.ref(ticket.company.get()) for ticket in tickets] + [weakref.ref(ticket) for ticket in tickets]
        kept = tickets[0].company.get()
        del tickets
        gc.collect()
        alive = {id(row) for ref in seen if (row := ref()) is not None}
        # A row keeps those of its own page, which came with it.
        assert alive == {id(row) for row in kept._came_with().rows if id(row) in alive}  # type: ignore[union-attr]
        del kept
        gc.collect()
        assert [ref() for ref in seen if ref() is not None] == []
        assert not at._session.identity._known("Companies")
        assert not any(at._session.identity._followers.values())


WRITES: dict[str, Callable[[Any, Any], Any]] = {
    "update": lambda at, row: at.companies.update(101, phone="1"),
    "update of a row": lambda at, row: _changed(at, row),
    "replace": lambda at, row: at.companies.replace(101, company_name="N", company_type=1, phone="1", owner_resource_id=11),
    "raw": lambda at, row: at.raw("PATCH", "Companies", {"ID": 101, "phone": "1"}),
    "raw, a list": lambda at, row: at.raw("PATCH", "companies", {"id": "101", "phone": "1"}),
    "refused": lambda at, row: at.raw("PATCH", "Companies", {"id": 101, "companyType": "x"}),
    "below": lambda at, row: at.raw("POST", "Companies/101/Notes", {}),
}


def _changed(at: Any, row: Company) -> Any:
    row.phone = "1"
    return at.companies.update(row)


@pytest.mark.parametrize("write", WRITES)
def test_our_own_writes_end_it(own: Both, sandbox: SandboxServer, write: str) -> None:
    """Rows at hand, rows that a page remembers, and rows that are kept."""
    row = own(lambda at: at.tickets.where(T.company_id == 101).first())
    before = own.follow(row.company)
    child = own(lambda at: at.contacts.where({"op": "eq", "field": "companyID", "value": 101}).first())
    assert own.follow(child.company) is before
    change(sandbox, "Companies", 101, companyName="Meanwhile")
    try:
        own(lambda at: WRITES[write](at, before))
    except errors.Rejected:
        assert write in ("refused", "below")
    expected = "N" if write == "replace" else "Meanwhile"
    assert not row.company.loaded
    after = own.follow(row.company)
    assert after is not before
    assert after.company_name == expected
    assert own.follow(child.company) is after


def test_a_write_is_told_to_rows_that_came_by_references(plain: Both, sandbox: SandboxServer) -> None:
    """A company's own page, which no query of the user's brought, remembers its parent."""
    (parent,) = plant(sandbox, "Companies", [{"companyName": "Parent"}])
    (below,) = plant(sandbox, "Companies", [{"companyName": "Below", "parentCompanyID": parent}])
    plant(sandbox, "Tickets", [{"title": "deep", "companyID": below}])
    row = plain(lambda at: at.tickets.where(T.title == "deep").one())
    company = plain.follow(row.company)
    before = plain.follow(company.parent_company)
    change(sandbox, "Companies", parent, companyName="Changed")
    plain(lambda at: at.companies.update(parent, phone="1"))
    assert plain.follow(company.parent_company) is not before
    assert plain.follow(company.parent_company).company_name == "Changed"


def test_a_deleted_row_is_dangling(own: Both, sandbox: SandboxServer) -> None:
    (entry,) = plant(sandbox, "TimeEntries", [{"resourceID": 1, "hoursWorked": 1.0}])
    plant(sandbox, "BillingItems", [{"itemName": "x", "timeEntryID": entry}])
    items = own(lambda at: at.billing_items.where({"op": "eq", "field": "timeEntryID", "value": entry}).all())
    assert own.follow(items[0].time_entry).id == entry
    own(lambda at: at.time_entries.delete(entry))
    with pytest.raises(errors.DanglingReference):
        own.follow(items[0].time_entry)


def test_a_replay_ends_it_too(own: Both, sandbox: SandboxServer, tmp_path: Path) -> None:
    row = own(lambda at: at.tickets.where(T.company_id == 101).first())
    before = own.follow(row.company)
    with journal.WriteJournal(tmp_path / "writes.sqlite") as kept:
        sandbox.sandbox.faults.add(parse_fault("reset_before:PATCH Companies:count=9"))
        with own.client.journalling(kept), pytest.raises(errors.RequestError):
            own(lambda at: at.companies.update(101, phone="789"))
        sandbox.sandbox.faults.clear()
        assert len(own(lambda at: at.replay(kept)).done) == 1
    after = own.follow(row.company)
    assert (after is before, after.phone) == (False, "789")


# Answers that were on their way while a row was written: the server decides when each comes.


def test_what_was_read_before_a_write_ended_is_not_remembered_behind_it() -> None:
    """A reader's answer is from before the write; whoever asks after the write asks anew, and is not given it."""
    old, new = ({"items": [{"id": 5, "companyName": name}], "pageDetails": {}} for name in ("old", "new"))
    tickets = {"items": [{"id": id, "companyID": 5} for id in (1, 2)], "pageDetails": {}}
    writing = threading.Event()
    written = threading.Event()

    def hold() -> None:
        writing.set()
        assert written.wait(20)

    late = evolve(answer(old), before=hold)
    with (
        scripted(answer(tickets), late, answer({"itemId": 5}), answer(new), answer(new)) as server,
        Autotask.from_env(environ(server), settings=QUICK) as at,
    ):
        first, second = at.tickets.where().all()
        found: list[Company] = []
        reader = threading.Thread(target=lambda: found.append(first.company.get()))
        reader.start()
        assert writing.wait(20)
        at.raw("PATCH", "Companies", {"id": 5, "companyName": "new"})
        written.set()
        reader.join(20)
        assert [row.company_name for row in found] == ["old"]  # it asked before
        assert second.company.get().company_name == "new"
        assert first.company.get() is second.company.get()
        assert at._session.references.take(Company.schema, [5])[0][0]["companyName"] == "new"


def test_a_page_that_was_asked_for_before_a_write_stands_for_nothing() -> None:
    old, new = ({"items": [{"id": 5, "companyName": name}], "pageDetails": {}} for name in ("old", "new"))
    writing = threading.Event()
    written = threading.Event()

    def hold() -> None:
        writing.set()
        assert written.wait(20)

    late = evolve(answer(old), before=hold)
    tickets = {"items": [{"id": 1, "companyID": 5}], "pageDetails": {}}
    with (
        scripted(late, answer({"itemId": 5}), answer(tickets), answer(new)) as server,
        Autotask.from_env(environ(server), settings=QUICK) as at,
    ):
        companies: list[Company] = []
        reader = threading.Thread(target=lambda: companies.extend(at.companies.where().all()))
        reader.start()
        assert writing.wait(20)
        at.raw("PATCH", "Companies", {"id": 5, "companyName": "new"})
        written.set()
        reader.join(20)
        assert companies[0].company_name == "old"
        assert at.tickets.where().all()[0].company.get().company_name == "new"


# Rows that are kept for a while, whoever holds them.


def kept_for(kind: str, server: SandboxServer, **settings: Any) -> Both:
    """A client with these settings of references."""
    return Both(kind, server.environ, evolve(QUICK, references=References(fresh=0.0, **settings)))


def companies_asked(server: SandboxServer) -> int:
    """How many queries for companies were sent; forgets them."""
    found = sent(server).count("POST Companies/query")
    server.journal.clear()
    return found


def follow_company(run: Both) -> Company:
    """The company of a ticket that was read just now; nobody holds one from before."""
    gc.collect()
    row = run(lambda at: at.tickets.where(T.company_id == 101).first())
    found: Company = run.follow(row.company)
    return found


@pytest.mark.parametrize(
    ("settings", "asked"),
    [({}, 1), ({"lifetime": 0.0}, 2), ({"lifetimes": {"Companies": 0.0}}, 2), ({"cache_bytes": 0}, 2), ({"lifetime": 60.0}, 1)],
    ids=["usual", "none", "not these", "no room", "60 s"],
)
def test_lifetimes(kind: str, sandbox: SandboxServer, settings: dict[str, Any], asked: int) -> None:
    run = kept_for(kind, sandbox, **settings)
    first = follow_company(run).company_name
    change(sandbox, "Companies", 101, companyName="Newer")
    second = follow_company(run).company_name
    assert (companies_asked(sandbox), second) == (asked, first if asked == 1 else "Newer")
    run.close()


def test_a_kept_row_is_the_row_and_tells_its_age(kind: str, sandbox: SandboxServer) -> None:
    run = kept_for(kind, sandbox, lifetimes={"Companies": 60.0, "Tickets": 60.0})
    began = datetime.now(UTC)
    first = follow_company(run)
    assert run.client.stale_since(first) is None
    expected = first.to_wire()
    del first
    again = follow_company(run)
    assert again.to_wire() == expected
    since = run.client.stale_since(again)
    assert began - timedelta(seconds=1) <= since <= datetime.now(UTC)
    assert run.follow(again.owner_resource) is not None  # it can be followed on
    run(lambda at: at.companies.update(101, phone="1"))
    assert run.client.stale_since(follow_company(run)) is None
    run.close()


def test_a_lifetime_passes(kind: str, sandbox: SandboxServer) -> None:
    run = kept_for(kind, sandbox, lifetimes={"Companies": 60.0})
    references = run.client._session.references
    now = references._now()
    references._now = lambda: now
    follow_company(run)
    references._now = lambda: now + 30
    follow_company(run)
    assert companies_asked(sandbox) == 1
    references._now = lambda: now + 3600
    follow_company(run)
    assert companies_asked(sandbox) == 1
    run.close()


def test_an_explicit_read_is_never_answered_from_what_is_kept(own: Both, sandbox: SandboxServer) -> None:
    follow_company(own)
    change(sandbox, "Companies", 101, companyName="Newer")
    assert own(lambda at: at.companies.get(101)).company_name == "Newer"


def test_lifetimes_from_the_environment_and_from_a_file(tmp_path: Path) -> None:
    found = Settings.from_env({"AUTOTASK_REFERENCES_LIFETIMES": "Companies=60, Roles=3600", "AUTOTASK_REFERENCES_FRESH": "5"})
    assert (found.references.lifetimes, found.references.fresh) == ({"Companies": 60.0, "Roles": 3600.0}, 5.0)
    file = tmp_path / "autotask.toml"
    file.write_text("[references]\nlifetime = 30\n[references.lifetimes]\nCompanies = 60\n")
    references = Settings.from_toml(file).references
    assert references.lifetime_of("Companies", 120) == 60.0
    assert references.lifetime_of("Roles", 900) == 30.0
    assert references.lifetime_of("Tickets", 0) == 0.0


def test_a_lifetime_for_no_collection_is_refused(sandbox: SandboxServer) -> None:
    settings = evolve(QUICK, references=References(lifetimes={"Companys": 60.0}))
    with pytest.raises(errors.ConfigurationError, match=r"no collection is called 'Companys'; did you mean Companies"):
        Autotask.from_env(sandbox.environ, settings=settings)
