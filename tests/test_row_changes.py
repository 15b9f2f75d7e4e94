"""Rows that were changed: they are values like any other, and only the row that was read can be updated from, by who read it."""

import copy
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask import ENTITIES, Autotask, Contact, Ticket, TicketNote, errors
from autotask_runtime._sync.writing import changes_of
from autotask_runtime.models import Row
from autotask_sandbox import SandboxServer

from .conftest import QUICK, Both, sent
from .test_conversion_properties import DRAWN
from .test_models import sample_row

MODELS: dict[str, type[Row]] = {collection: entry.load() for collection, entry in sorted(ENTITIES.items())}


@pytest.fixture
def sandbox(shared: SandboxServer) -> SandboxServer:
    """The shared sandbox, its journal emptied."""
    shared.journal.clear()
    return shared


def writes(server: SandboxServer) -> list[str]:
    """What was written so far, as ``PATCH Tickets``."""
    return [one for one in sent(server) if not one.startswith("GET") and not one.endswith("/query")]


def stored(server: SandboxServer, collection: str, number: int) -> dict[str, Any]:
    row = server.store.row(collection, number)
    assert row is not None
    return row


def update(both: Both, row: Any) -> None:
    """Send what was changed in a ticket."""
    both(lambda at: at.tickets.update(row))


# Over HTTP


def test_rows_of_every_way_of_reading_can_be_updated(own: Both, sandbox: SandboxServer) -> None:
    T = Ticket.q
    rows = [
        own(lambda at: at.tickets.get(7)),
        own(lambda at: at.tickets.find(8)),
        own(lambda at: at.tickets.where(T.id == 9).first()),
        own(lambda at: at.tickets.where(T.id == 10).one()),
        *own(lambda at: at.tickets.where(T.id.in_([11, 12])).all()),
        own.rows(own.client.tickets.where(T.id == 13))[0],
        own.rows(own.client.tickets.where(T.id == 14).pages())[0][0],
        own(lambda at: at.tickets.where(T.id == 15).select(T.title).first()),
    ]
    before = {row["id"]: row for row in sandbox.store.rows("Tickets")}
    for row in rows:
        row.title = f"{own.kind} {row.id}"
        update(own, row)
    assert writes(sandbox) == ["PATCH Tickets"] * 9
    for number in range(7, 16):
        after = stored(sandbox, "Tickets", number)
        assert after["title"] == f"{own.kind} {number}"
        assert (after["companyID"], after["status"]) == (before[number]["companyID"], before[number]["status"])


def test_a_row_that_was_followed_to_can_be_updated(own: Both, sandbox: SandboxServer) -> None:
    company = own.follow(own(lambda at: at.tickets.get(7)).company)
    company.phone = f"555-{own.kind}"
    own(lambda at: at.companies.update(company))
    assert writes(sandbox) == ["PATCH Companies"]
    assert stored(sandbox, "Companies", company.id)["phone"] == f"555-{own.kind}"


def test_a_child_row_is_changed_below_its_parent(own: Both, sandbox: SandboxServer) -> None:
    values = {"title": "t", "description": "d", "note_type": 1, "publish": 1}
    number = own(lambda at: at.ticket_notes.create(ticket_id=7, **values))
    note: TicketNote = own(lambda at: at.ticket_notes.get(number))
    note.title = None
    own(lambda at: at.ticket_notes.update(note))
    own(lambda at: at.ticket_notes.update(note))
    assert writes(sandbox) == ["POST Tickets/7/Notes", "PATCH Tickets/7/Notes"]
    after = stored(sandbox, "TicketNotes", number)
    assert (after["ticketID"], after["title"], after["description"]) == (7, None, "d")


def test_a_child_row_without_its_parent_is_refused(own: Both, sandbox: SandboxServer) -> None:
    number = own(lambda at: at.ticket_notes.create(ticket_id=7, title="t", description="d", note_type=1, publish=1))
    sandbox.journal.clear()
    note = own(lambda at: at.ticket_notes.where(TicketNote.q.id == number).select(TicketNote.q.title).first())
    note.title = "u"
    with pytest.raises(errors.ValidationError, match="ticket_id"):
        own(lambda at: at.ticket_notes.update(note))
    assert writes(sandbox) == []


@pytest.mark.parametrize("parent", [8, None])
def test_a_child_row_does_not_move(own: Both, sandbox: SandboxServer, parent: int | None) -> None:
    contact: Contact = own(lambda at: at.contacts.where(Contact.q.company_id == 0).first())
    contact.company_id = parent
    contact.first_name = f"Moved {own.kind} {parent}"
    with pytest.raises(errors.UsageError, match="company_id cannot be changed by an update"):
        own(lambda at: at.contacts.update(contact))
    assert writes(sandbox) == []
    contact.company_id = 0
    own(lambda at: at.contacts.update(contact))
    assert writes(sandbox) == ["PATCH Companies/0/Contacts"]


COPIES: dict[str, Callable[[Any], Any]] = {
    "copied": copy.copy,
    "deeply copied": copy.deepcopy,
    "unpickled": lambda row: pickle.loads(pickle.dumps(row)),
    "evolved": lambda row: attrs.evolve(row, title="new"),
    "made by hand": lambda row: Ticket(id=row.id, title="new"),
    "from the wire": lambda row: Ticket.from_wire(row.to_wire()),
}


@pytest.mark.parametrize("way", COPIES)
def test_a_row_that_was_not_read_is_refused(own: Both, sandbox: SandboxServer, way: str) -> None:
    row = own(lambda at: at.tickets.get(7))
    row.title = "changed"
    made = COPIES[way](row)
    made.title = "changed again"
    with pytest.raises(errors.UsageError, match="was not read by a client"):
        own(lambda at: at.tickets.update(made))
    assert writes(sandbox) == []


def test_a_row_of_another_client_or_entity_is_refused(own: Both, sandbox: SandboxServer) -> None:
    with Autotask.from_env(sandbox.environ, settings=QUICK) as other:
        row, company = other.tickets.get(7), own(lambda at: at.companies.get(0))
        row.title = company.company_name = "changed"
        with pytest.raises(errors.WrongClient, match="was read by another client"):
            update(own, row)
        for wrong in (company, other.companies.get(0)):
            with pytest.raises(errors.UsageError, match="give a row of Tickets"):
                update(own, wrong)
    assert writes(sandbox) == []


# Values


@pytest.fixture(scope="module")
def client() -> Iterator[Autotask]:
    """A client that sends nothing."""
    with Autotask(username="u", secret="s", integration_code="i", api_url="http://127.0.0.1:9/") as at:
        yield at


def read(at: Autotask, model: type[Row] = Ticket) -> Any:
    """A row as if this client had read it."""
    return at._session.read_rows(model, {"items": [sample_row(model)]})[0]


def test_changed_rows_are_values_like_any_other(client: Autotask) -> None:
    row, same, plain = read(client), read(client), Ticket.from_wire(sample_row(Ticket))
    assert row == same == plain
    row.title, row.udf = "changed", {"Site Code": "X2"}
    assert row != same
    for again in (copy.copy(row), copy.deepcopy(row), pickle.loads(pickle.dumps(row)), attrs.evolve(row)):
        assert again == row
        assert (again.title, again.udf) == ("changed", {"Site Code": "X2"})
    assert attrs.asdict(row) == {**attrs.asdict(plain), "title": "changed", "udf": {"Site Code": "X2"}}
    assert row.to_wire()["title"] == "changed"
    same.title, same.udf = "changed", {"Site Code": "X2"}
    assert row == same
    assert "_read" not in repr(attrs.asdict(row))


def test_a_copy_does_not_share_its_changes(client: Autotask) -> None:
    row = read(client)
    row.title = "changed"
    again = copy.copy(row)
    again.title = again.description = "of the copy"
    assert changes_of(row, client._session) == {"title": "changed"}


@pytest.mark.parametrize(
    "change",
    [
        lambda udf: udf.__setitem__("Site Code", "X2"),
        lambda udf: udf.__delitem__("Site Code"),
        lambda udf: udf.update({"Site Code": "X2"}),
        lambda udf: udf.setdefault("New", "X2"),
        lambda udf: udf.pop("Site Code"),
        lambda udf: udf.popitem(),
        lambda udf: udf.clear(),
    ],
)
@pytest.mark.parametrize("make", [read, lambda at: copy.deepcopy(read(at)), lambda at: pickle.loads(pickle.dumps(read(at)))])
def test_what_was_read_cannot_be_changed_in_place(client: Autotask, make: Any, change: Any) -> None:
    row = make(client)
    for values in (row.udf, Ticket(id=1).udf, Ticket.from_wire({"id": 1, "brandNew": 1}).extra):
        before = dict(values)
        with pytest.raises(TypeError, match=r"assign a mapping: row\.udf = "):
            change(values)
        assert dict(values) == before


def test_user_defined_fields_can_be_added_to_in_the_row(client: Autotask) -> None:
    row = read(client)
    there: Any = row
    there.udf |= {"New": "X2"}
    assert row.udf == {"Site Code": "X1", "Empty": None, "New": "X2"}
    assert changes_of(row, client._session) == {"udf": {"New": "X2"}}
    with pytest.raises(TypeError, match="assign a mapping"):
        there.udf["New"] = "X3"


def test_what_was_read_can_be_read_and_added_to(client: Autotask) -> None:
    row = read(client)
    assert {**row.udf, "New": 1} == row.udf | {"New": 1} == {"Site Code": "X1", "Empty": None, "New": 1}
    assert (row.udf.get("Site Code"), row.udf.copy(), list(row.udf)) == ("X1", dict(row.udf), ["Site Code", "Empty"])


def test_a_row_refuses_attributes_that_are_no_field(client: Autotask) -> None:
    row = read(client)
    with pytest.raises(AttributeError):
        row.titel = "x"
    assert changes_of(row, client._session) == {}


@given(st.sampled_from([model for model in MODELS.values() if not model.schema.place]), st.data())
@settings(deadline=None, max_examples=200)
def test_whatever_is_assigned_the_difference_is_what_is_sent(client: Autotask, model: type[Row], data: st.DataObject) -> None:
    row, before = read(client, model), read(client, model)
    fields = [field for field in model.schema.fields.values() if field.name != "id"]
    for _ in range(data.draw(st.integers(0, 8)) if fields else 0):
        field = data.draw(st.sampled_from(fields))
        setattr(row, field.name, data.draw(st.none() | st.just(getattr(before, field.name)) | DRAWN[field.kind]))
    wanted = {field.name: getattr(row, field.name) for field in fields if getattr(row, field.name) != getattr(before, field.name)}
    assert changes_of(row, client._session) == wanted
    row._settle(row._changes())
    assert changes_of(row, client._session) == {}
