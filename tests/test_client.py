"""Whole programs over HTTP against the sandbox, with both clients."""

import asyncio
import copy
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from autotask import (
    AsyncAutotask,
    Autotask,
    Company,
    Contact,
    Ticket,
    TicketCreate,
    TicketNote,
    TicketStatus,
    errors,
)
from autotask_runtime.metadata import Spec
from autotask_runtime.settings import Retry, Settings, Zones
from autotask_sandbox import API_RESOURCE_ID, SandboxServer

from .conftest import QUICK, Both, sent

T = Ticket.q


# Reading


def test_get_gives_the_row(run: Both, seeded: SandboxServer) -> None:
    ticket = run(lambda at: at.tickets.get(7))
    stored = seeded.store.row("Tickets", 7)
    assert stored is not None
    assert (ticket.id, ticket.title, ticket.company_id) == (7, stored["title"], stored["companyID"])
    assert isinstance(ticket.create_date, datetime)
    assert ticket.create_date.tzinfo is UTC


def test_a_row_that_is_not_there(run: Both) -> None:
    assert run(lambda at: at.tickets.find(999_999)) is None
    with pytest.raises(errors.NotFound, match="Tickets: no row 999999"):
        run(lambda at: at.tickets.get(999_999))


def test_a_query_gives_what_the_store_holds(run: Both, seeded: SandboxServer) -> None:
    rows = run.rows(run.client.tickets.where(T.status != TicketStatus.COMPLETE, (T.priority <= 2) | T.title.contains("PRINTER")))
    wanted = [
        row["id"]
        for row in seeded.store.rows("Tickets")
        if row["status"] != 5 and (row["priority"] <= 2 or "printer" in row["title"].lower())
    ]
    assert wanted
    assert [row.id for row in rows] == wanted


def test_count_first_one_ids_and_pages(run: Both, seeded: SandboxServer) -> None:
    stored = seeded.store.count("Companies")
    assert run(lambda at: at.companies.where().count()) == stored
    assert run(lambda at: at.companies.where().limit(3).count()) == 3
    assert run(lambda at: at.companies.where().first()).id == 0
    assert run(lambda at: at.companies.where(Company.q.id == -5).first()) is None
    assert run(lambda at: at.companies.where(Company.q.id == 0).one()).id == 0
    assert run(lambda at: at.companies.where().ids()) == [row["id"] for row in seeded.store.rows("Companies")]
    pages = run.rows(run.client.companies.where().page_size(7).pages())
    assert [len(page) for page in pages][:-1] == [7] * (len(pages) - 1)
    assert sum(len(page) for page in pages) == stored


def test_one_refuses_none_and_many(run: Both) -> None:
    with pytest.raises(errors.NotFound):
        run(lambda at: at.companies.where(Company.q.id == -5).one())
    with pytest.raises(errors.MultipleFound):
        run(lambda at: at.companies.where().one())


def test_select_asks_for_these_fields_only(own: Both, sandbox: SandboxServer) -> None:
    rows = own(lambda at: at.tickets.where(T.id <= 9).select(T.title).all())
    assert [row.id for row in rows] == [7, 8, 9]
    assert all(row.title and row.company_id is None and row.status is None for row in rows)


def test_the_only_row_of_a_query_that_is_limited_to_one(run: Both) -> None:
    assert run(lambda at: at.tickets.where().limit(1).one()) == run(lambda at: at.tickets.where().first())


def test_a_limit_asks_for_no_more_than_it_needs(own: Both, sandbox: SandboxServer) -> None:
    sandbox.journal.clear()
    assert len(own(lambda at: at.tickets.where().limit(0).all())) == 0
    assert own(lambda at: at.tickets.where().limit(0).first()) is None
    assert own(lambda at: at.tickets.where().limit(0).exists()) is False
    assert sent(sandbox) == []
    assert len(own(lambda at: at.tickets.where().page_size(5).limit(10).all())) == 10
    assert sent(sandbox) == ["POST Tickets/query", "POST Tickets/query/next"]


def test_dates_are_compared_as_moments(run: Both, seeded: SandboxServer) -> None:
    middle = run(lambda at: at.tickets.get(150)).create_date
    rows = run(lambda at: at.tickets.where(T.create_date >= middle).all())
    assert {row.id for row in rows} == {
        row["id"] for row in seeded.store.rows("Tickets") if datetime.fromisoformat(row["createDate"]) >= middle
    }


def test_an_unknown_field_is_autotask_s_own_message(run: Both) -> None:
    body = {"filter": [{"op": "eq", "field": "nosuch", "value": 1}]}
    with pytest.raises(errors.Rejected, match="Unable to find nosuch in the Ticket Entity") as caught:
        run(lambda at: at.raw("POST", "Tickets/query", body))
    assert caught.value.status == 500
    assert caught.value.messages == ("Unable to find nosuch in the Ticket Entity.",)


# Long reads


@pytest.fixture(scope="module")
def many(spec: Spec) -> Iterator[SandboxServer]:
    """A sandbox with 1,234 tickets."""
    with SandboxServer(spec, seed=1, tickets=1234) as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def long(request: pytest.FixtureRequest, many: SandboxServer) -> Iterator[Both]:
    both = Both(request.param, many.environ)
    many.journal.clear()
    yield both
    both.close()


def test_1234_rows_are_1234_rows_in_every_way(long: Both, many: SandboxServer) -> None:
    stored = [row["id"] for row in many.store.rows("Tickets")]
    assert len(stored) == 1234
    query = long.client.tickets.where()
    next_pages = ["POST Tickets/query", "POST Tickets/query/next", "POST Tickets/query/next"]
    assert [row.id for row in long.rows(query)] == stored
    assert sent(many) == next_pages
    many.journal.clear()
    assert [row.id for row in long.wait(query.all())] == stored
    assert [len(page) for page in long.rows(query.pages())] == [500, 500, 234]
    assert sent(many) == [*next_pages, *next_pages]
    many.journal.clear()
    assert [row.id for row in long.rows(query.by_id())] == stored
    assert sent(many) == ["POST Tickets/query"] * 3
    many.journal.clear()
    assert [row.id for row in long.rows(query.by_id().select(T.title).page_size(400))] == stored
    assert [row.id for row in long.rows(query.by_id(after=stored[99]).limit(450).page_size(200))] == stored[100:550]
    assert sent(many) == ["POST Tickets/query"] * 7


def test_1234_values_are_asked_for_in_three_parts(long: Both, many: SandboxServer) -> None:
    stored = [row["id"] for row in many.store.rows("Tickets")]
    shuffled = [*stored[600:], *stored[:700], 10**8]
    query = long.client.tickets.where(T.id.in_(shuffled))
    assert [row.id for row in long.rows(query)] == stored
    assert sent(many) == ["POST Tickets/query"] * 3
    many.journal.clear()
    assert long.wait(query.count()) == 1234
    assert sent(many) == ["POST Tickets/query/count"] * 3
    assert long.wait(query.first()).id == stored[0]
    assert long.wait(query.limit(777).ids()) == stored[:777]
    assert [row.id for row in long.rows(query.by_id().page_size(300))] == stored


def test_parts_of_another_field_lose_and_repeat_no_row(long: Both, many: SandboxServer) -> None:
    companies = {row["companyID"] for row in many.store.rows("Tickets")}
    query = long.client.tickets.where(T.company_id.in_([*range(10_000, 10_600), *companies]))
    assert len(query.bodies()) == 2
    assert sorted(row.id for row in long.rows(query)) == [row["id"] for row in many.store.rows("Tickets")]
    assert long.wait(query.first()).id == many.store.rows("Tickets")[0]["id"]


def test_exists_and_one_or_none(long: Both) -> None:
    assert long(lambda at: at.tickets.where(T.id == 7).exists()) is True
    assert long(lambda at: at.tickets.where(T.id == -7).exists()) is False
    assert long(lambda at: at.tickets.where(T.id == 7).one_or_none()).id == 7
    assert long(lambda at: at.tickets.where(T.id == -7).one_or_none()) is None
    with pytest.raises(errors.MultipleFound):
        long(lambda at: at.tickets.where(T.id <= 8).one_or_none())


def test_a_filter_as_a_mapping_and_an_opposite_find_the_same_rows(long: Both, many: SandboxServer) -> None:
    open_tickets = [row["id"] for row in many.store.rows("Tickets") if row["status"] != 5]
    assert long(lambda at: at.tickets.where({"op": "noteq", "field": "status", "value": 5}).ids()) == open_tickets
    assert long(lambda at: at.tickets.where(~(T.status == TicketStatus.COMPLETE)).ids()) == open_tickets


# References


def test_siblings_of_a_page_are_fetched_together(own: Both, sandbox: SandboxServer) -> None:
    tickets = own(lambda at: at.tickets.where(T.company_id.is_not_null()).all())
    sandbox.journal.clear()
    names = [own.follow(ticket.company).company_name for ticket in tickets]
    assert sent(sandbox) == ["POST Companies/query"]
    companies = {row["id"]: row["companyName"] for row in sandbox.store.rows("Companies")}
    assert names == [companies[ticket.company_id] for ticket in tickets]


def test_a_reference_costs_nothing_until_it_is_followed(own: Both, sandbox: SandboxServer) -> None:
    ticket = own(lambda at: at.tickets.get(7))
    sandbox.journal.clear()
    assert ticket.company.id == ticket.company_id
    assert repr(ticket.company) == f"Ref(Companies, id={ticket.company_id})"
    assert sent(sandbox) == []


def test_null_dangling_and_homeless_references_are_told_apart(own: Both) -> None:
    ticket = own(lambda at: at.tickets.get(7))
    ticket.contact_id = None
    with pytest.raises(errors.NoReference, match="contact_id is null"):
        own.follow(ticket.contact)
    ticket.company_id = 424_242
    with pytest.raises(errors.NotFound, match="Companies has no such row"):
        own.follow(ticket.company)
    homeless = Ticket(id=1, company_id=5)
    with pytest.raises(errors.WrongClient, match="came from no client"):
        own.follow(homeless.company)


def test_a_field_that_was_not_selected_is_not_taken_for_null(own: Both) -> None:
    ticket = own(lambda at: at.tickets.where(T.company_id.is_not_null()).select(T.title).first())
    with pytest.raises(errors.NoReference, match="company_id was not selected"):
        own.follow(ticket.company)


def test_a_reference_is_not_the_row(own: Both) -> None:
    ticket = own(lambda at: at.tickets.get(7))
    with pytest.raises(AttributeError, match=r"\.get\(\)\.company_name"):
        ticket.company.company_name  # noqa: B018


def test_rows_can_be_copied_pickled_and_exported(own: Both) -> None:
    ticket = own(lambda at: at.tickets.get(7))
    for again in (copy.deepcopy(ticket), copy.copy(ticket), pickle.loads(pickle.dumps(ticket)), attrs.evolve(ticket)):
        assert again == ticket
        assert again is not ticket
    exported = attrs.asdict(ticket)
    assert set(exported) == {*Ticket.schema.fields, "udf", "extra"}
    assert exported["title"] == ticket.title


def test_find_gives_none_for_null_and_for_dangling(sandbox: SandboxServer) -> None:
    with Autotask.from_env(sandbox.environ, settings=QUICK) as at:
        ticket = at.tickets.get(7)
        assert isinstance(ticket.company.find(), Company)
        ticket.contact_id, ticket.company_id = None, 424_242
        assert ticket.contact.find() is None
        assert ticket.company.find() is None


def test_the_wrong_way_to_follow_names_the_right_one(sandbox: SandboxServer) -> None:
    async def program() -> None:
        async with AsyncAutotask.from_env(sandbox.environ, settings=QUICK) as at:
            ticket = await at.tickets.get(7)
            with pytest.raises(errors.WrongClient, match=r"await row\.company"):
                ticket.company.get()
        with Autotask.from_env(sandbox.environ, settings=QUICK) as sync:
            ticket = sync.tickets.get(7)
        with pytest.raises(errors.WrongClient, match=r"row\.company\.get\(\)"):
            await ticket.company

    asyncio.run(program())


# Writing


def test_create_update_and_read_back(own: Both, sandbox: SandboxServer) -> None:
    contact = next(row for row in sandbox.store.rows("Contacts") if row["companyID"] is not None)
    number = own(
        lambda at: at.tickets.create(
            company_id=contact["companyID"], contact_id=contact["id"], title="Ünïcode ☃", status=TicketStatus.NEW, priority=1
        )
    )
    ticket = own(lambda at: at.tickets.get(number))
    assert (ticket.title, ticket.status, ticket.contact_id) == ("Ünïcode ☃", TicketStatus.NEW, contact["id"])
    assert own.follow(ticket.contact) == Contact.from_wire(contact)
    assert own(lambda at: at.tickets.update(number, status=TicketStatus.COMPLETE, contact_id=None)) is None
    after = own(lambda at: at.tickets.get(number))
    assert (after.status, after.contact_id, after.title) == (TicketStatus.COMPLETE, None, "Ünïcode ☃")


def test_create_from_a_model_is_the_same(own: Both) -> None:
    model = TicketCreate(company_id=0, title="From a model", status=1, priority=2)
    number = own(lambda at: at.tickets.create(model))
    assert own(lambda at: at.tickets.get(number)).title == "From a model"


def test_replace_clears_what_is_left_out(own: Both) -> None:
    number = own(lambda at: at.tickets.create(company_id=0, title="a", status=1, priority=1, resolution="soon gone"))
    own(lambda at: at.tickets.replace(number, company_id=0, title="b", status=1, priority=1))
    ticket = own(lambda at: at.tickets.get(number))
    assert (ticket.title, ticket.resolution) == ("b", None)


def test_child_rows_are_written_below_their_parent(own: Both, sandbox: SandboxServer) -> None:
    sandbox.journal.clear()
    note = own(lambda at: at.ticket_notes.create(ticket_id=7, title="t", description="d", note_type=1, publish=1))
    own(lambda at: at.ticket_notes.update(note, ticket_id=7, title="u", note_type=1, publish=1))
    found = own(lambda at: at.ticket_notes.get(note))
    assert (found.ticket_id, found.title, found.description) == (7, "u", "d")
    assert sent(sandbox) == ["POST Tickets/7/Notes", "PATCH Tickets/7/Notes", f"GET TicketNotes/{note}"]
    assert own(lambda at: at.ticket_notes.where(TicketNote.q.ticket_id == 7, TicketNote.q.title == "U").count()) == 1


def test_replace_below_a_parent_keeps_the_parent(own: Both) -> None:
    note = own(lambda at: at.ticket_notes.create(ticket_id=7, title="t", description="d", note_type=1, publish=1))
    own(lambda at: at.ticket_notes.replace(note, ticket_id=7, description="e", note_type=1, publish=1))
    found = own(lambda at: at.ticket_notes.get(note))
    assert (found.ticket_id, found.title, found.description) == (7, None, "e")


def test_delete_at_the_root_and_below_a_parent(own: Both, sandbox: SandboxServer) -> None:
    entry = own(lambda at: at.time_entries.where().first()).id
    own(lambda at: at.time_entries.delete(entry))
    assert own(lambda at: at.time_entries.find(entry)) is None
    contact = sandbox.store.rows("Contacts")[0]
    own(lambda at: at.contacts.delete(contact["id"], company_id=contact["companyID"]))
    assert own(lambda at: at.contacts.find(contact["id"])) is None
    with pytest.raises(errors.Rejected, match="No matching records found"):
        own(lambda at: at.time_entries.delete(entry))


def test_an_invalid_row_is_refused_with_every_reason_and_nothing_is_sent(own: Both, sandbox: SandboxServer) -> None:
    sandbox.journal.clear()
    with pytest.raises(errors.ValidationError) as caught:
        own(lambda at: at.tickets.create(title="x" * 300, status="New", ticket_type=77, queue_id=2**40, id=4, colour="red"))
    broken = {(item.field, item.rule) for item in caught.value.violations}
    assert broken == {
        ("company_id", "required"),
        ("priority", "required"),
        ("title", "length"),
        ("status", "type"),
        ("ticket_type", "picklist"),
        ("queue_id", "type"),
        ("id", "read_only"),
        ("colour", "unknown"),
    }
    assert "title (title): 300 characters, at most 255" in str(caught.value)
    assert sent(sandbox) == []


def test_a_child_without_its_parent_is_refused(own: Both, sandbox: SandboxServer) -> None:
    sandbox.journal.clear()
    with pytest.raises(errors.ValidationError, match="ticket_id"):
        own(lambda at: at.ticket_notes.update(5, title="x"))
    with pytest.raises(errors.ValidationError, match="ticket_id"):
        own(lambda at: at.ticket_notes.create(title="x", description="d", note_type=1, publish=1))
    with pytest.raises(TypeError, match="not both"):
        own(lambda at: at.tickets.create(TicketCreate(company_id=0, title="x", status=1, priority=1), title="y"))
    with pytest.raises(TypeError, match="TicketCreate expected"):
        own(lambda at: at.tickets.create(Ticket(id=4)))
    assert sent(sandbox) == []


def test_rows_that_can_only_be_listed_below_a_parent(own: Both, sandbox: SandboxServer) -> None:
    stored = sandbox.store.rows("ResourceTimeOffBalances")
    assert stored
    resource = stored[0]["resourceID"]
    found = own(lambda at: at.resource_time_off_balances.list(resource_id=resource))
    assert [row.id for row in found] == [row["id"] for row in stored if row["resourceID"] == resource]
    assert own(lambda at: at.resource_time_off_balances.list(resource_id=999_999)) == []


def test_nothing_to_change_is_refused(own: Both, sandbox: SandboxServer) -> None:
    sandbox.journal.clear()
    with pytest.raises(errors.UsageError, match="nothing to change in row 7"):
        own(lambda at: at.tickets.update(7))
    with pytest.raises(errors.UsageError, match="nothing to change"):
        own(lambda at: at.ticket_notes.update(7, ticket_id=7))
    assert sent(sandbox) == []


def test_writes_are_made_in_another_resource_s_name_and_reads_are_not(own: Both, sandbox: SandboxServer) -> None:
    resource = next(row["id"] for row in sandbox.store.rows("Resources") if row["id"] != API_RESOURCE_ID)
    values = {"ticket_id": 7, "title": "t", "description": "d", "note_type": 1, "publish": 1}

    def note() -> TicketNote:
        number = own(lambda at: at.ticket_notes.create(**values))
        found: TicketNote = own(lambda at: at.ticket_notes.get(number))
        return found

    with own.client.impersonate(resource_id=resource):
        theirs = note()
        with own.client.impersonate(resource_id=resource + 1):
            inner = note()
    ours = note()
    assert (theirs.creator_resource_id, theirs.impersonator_creator_resource_id) == (resource, API_RESOURCE_ID)
    assert inner.creator_resource_id == resource + 1
    assert (ours.creator_resource_id, ours.impersonator_creator_resource_id) == (API_RESOURCE_ID, None)
    with pytest.raises(errors.UsageError, match="an id is an int"), own.client.impersonate("5"):
        pass


def test_one_client_s_impersonation_is_not_another_s(sandbox: SandboxServer) -> None:
    with Autotask.from_env(sandbox.environ) as first, Autotask.from_env(sandbox.environ) as second:
        with first.impersonate(resource_id=5):
            number = second.tickets.create(company_id=0, title="t", status=1, priority=1)
        assert second.tickets.get(number).creator_resource_id == API_RESOURCE_ID


# What is meant otherwise


@pytest.mark.parametrize("wrong", ["7", None, 7.0, True])
def test_an_id_is_an_int(own: Both, sandbox: SandboxServer, wrong: Any) -> None:
    sandbox.journal.clear()
    for call in (
        lambda at: at.tickets.get(wrong),
        lambda at: at.tickets.find(wrong),
        lambda at: at.tickets.update(wrong, title="x"),
        lambda at: at.time_entries.delete(wrong),
        lambda at: at.contacts.delete(1, company_id=wrong),
    ):
        with pytest.raises(errors.UsageError, match="an id is an int"):
            own(call)
    assert sent(sandbox) == []


def test_a_closed_client_says_so(sandbox: SandboxServer) -> None:
    for kind in ("sync", "async"):
        both = Both(kind, sandbox.environ)
        both(lambda at: (getattr(at, "aclose", None) or at.close)())
        with pytest.raises(errors.UsageError, match="the client is closed"):
            both(lambda at: at.tickets.get(7))
        both.close()


def test_what_a_service_lacks_is_explained(own: Both) -> None:
    for attribute, reason in (
        ("delete", "could do with Tickets"),
        ("filter", r"rows come from \.get\(id\) and \.where\(conditions\)"),
    ):
        with pytest.raises(AttributeError, match=reason):
            getattr(own.client.tickets, attribute)
    assert not hasattr(own.client.resources, "create")
    with pytest.raises(errors.UsageError, match=r"\.where\(\) gives all of Tickets"):
        iter(own.client.tickets)
    assert repr(own.client.tickets).endswith(
        "TicketsService: attachments, convert, create, create_from, find, get, of, replace, update, update_from, where>"
    )


def test_what_a_client_or_a_query_lacks_is_explained(own: Both) -> None:
    for owner, name, reason in (
        (own.client, "ticket", r"Autotask has no 'ticket'; did you mean tickets"),
        (own.client.tickets.where(), "order_by", r"the API cannot sort: rows come in the order of their ids"),
        (own.client.tickets.where(), "limmit", r"a query has no 'limmit'; did you mean limit"),
    ):
        with pytest.raises(AttributeError, match=reason):
            getattr(owner, name)
    with pytest.raises(errors.QueryError, match=r"ask \.exists\(\)"):
        bool(own.client.tickets.where())


def test_a_client_shows_who_and_where_but_no_secret(own: Both, sandbox: SandboxServer) -> None:
    assert "api@sandbox.example" in repr(own.client)
    assert sandbox.url in repr(own.client)
    assert "sandbox-secret" not in repr(own.client)


def test_a_condition_on_another_entity_is_refused(own: Both) -> None:
    with pytest.raises(errors.QueryError, match="a condition on Contacts in a query on Tickets"):
        own.client.tickets.where(Contact.q.company_id == 0)
    mixed: Any = T.id == 1
    with pytest.raises(errors.QueryError, match="Tickets cannot be combined with one on Contacts"):
        mixed & (Contact.q.id == 1)


# What belongs to no entity


def test_the_routes_without_entities(own: Both, sandbox: SandboxServer) -> None:
    zone = own(lambda at: at.zone_information())
    assert zone.url.rstrip("/") == sandbox.url.rstrip("/")
    first = own(lambda at: at.threshold_information())
    second = own(lambda at: at.threshold_information())
    assert first.external_request_threshold == 10_000
    assert second.current_timeframe_request_count == first.current_timeframe_request_count + 1
    assert own(lambda at: at.version()).major_version
    assert "V1.0" in own(lambda at: at.version_information()).api_versions
    assert own(lambda at: at.modules()).modules
    described = {row.info.name: row.info for row in own(lambda at: at.entity_information()).entity_descriptions}
    assert len(described) == 232
    assert described["Ticket"].can_create
    assert not described["Ticket"].can_delete
    assert own(lambda at: at.raw("GET", "Tickets/7"))["item"]["id"] == 7


# Trouble


@pytest.mark.parametrize("variable", ["AUTOTASK_SECRET", "AUTOTASK_USERNAME", "AUTOTASK_INTEGRATION_CODE"])
def test_wrong_credentials_are_one_clear_error_and_not_retried(sandbox: SandboxServer, variable: str) -> None:
    environ = {**sandbox.environ, variable: "hunter2-wrong"}
    for kind in ("sync", "async"):
        both = Both(kind, environ)
        sandbox.journal.clear()
        with pytest.raises(errors.AuthenticationFailed) as caught:
            both(lambda at: at.tickets.get(7))
        both.close()
        assert caught.value.status == 401
        assert "hunter2-wrong" not in f"{caught.value!r} {caught.value} {caught.value.request!r} {caught.value.response!r}"
        assert sent(sandbox) == ["GET Tickets/7"]


def test_no_server_is_one_clear_error(unused_port: int) -> None:
    environ = {
        "AUTOTASK_API_URL": f"http://127.0.0.1:{unused_port}/ATServicesRest/",
        "AUTOTASK_USERNAME": "u",
        "AUTOTASK_SECRET": "s",
        "AUTOTASK_INTEGRATION_CODE": "i",
    }
    for kind in ("sync", "async"):
        both = Both(kind, environ)
        with pytest.raises(errors.ConnectionFailed, match=f"no connection to 127.0.0.1:{unused_port}") as caught:
            both(lambda at: at.tickets.get(7))
        both.close()
        assert not caught.value.reached


def test_a_url_that_is_no_api(sandbox: SandboxServer) -> None:
    environ = {**sandbox.environ, "AUTOTASK_API_URL": sandbox.url.replace("ATServicesRest", "Elsewhere")}
    with Autotask.from_env(environ, settings=QUICK) as at, pytest.raises(errors.RouteNotFound, match="is the API URL right"):
        at.tickets.get(7)
    with pytest.raises(errors.ConfigurationError, match="not the URL of an Autotask API"):
        Autotask.from_env({**sandbox.environ, "AUTOTASK_API_URL": "webservices3.autotask.net"})


def test_the_zone_is_looked_up_when_no_url_is_given(sandbox: SandboxServer) -> None:
    environ = {name: value for name, value in sandbox.environ.items() if name != "AUTOTASK_API_URL"}
    settings = Settings(retry=Retry(first=0.0), zones=Zones(lookup_url=sandbox.url, cache="off"))
    for kind in ("sync", "async"):
        both = Both(kind, environ, settings)
        sandbox.journal.clear()
        assert both(lambda at: at.tickets.get(7)).id == 7
        assert both(lambda at: at.tickets.get(8)).id == 8
        both.close()
        assert sent(sandbox) == ["GET zoneInformation", "GET Tickets/7", "GET Tickets/8"]


def test_an_unknown_user_has_no_zone(sandbox: SandboxServer) -> None:
    environ = {**sandbox.environ, "AUTOTASK_USERNAME": "nobody@nowhere.example"}
    del environ["AUTOTASK_API_URL"]
    for kind in ("sync", "async"):
        both = Both(kind, environ, Settings(retry=Retry(first=0.0), zones=Zones(lookup_url=sandbox.url, cache="off")))
        with pytest.raises(errors.ConfigurationError, match=r"no zone for user 'nobody@nowhere\.example'"):
            both(lambda at: at.tickets.get(7))
        both.close()
