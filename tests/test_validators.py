"""Rules of one's own: on every way of writing, together with the API's, and of one client only."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from autotask import Autotask, Company, Contact, Ticket, TicketCreate, TicketNote, errors
from autotask_runtime.validators import Validators
from autotask_sandbox import SandboxServer

from .conftest import QUICK, Both, sent

T = Ticket.q
NEW = {"company_id": 0, "title": "t", "status": 1, "priority": 1}
TEXT = {"companyID": "0", "title": "t", "status": "New", "priority": "1"}


@pytest.fixture
def sandbox(shared: SandboxServer) -> SandboxServer:
    """The shared sandbox, its journal emptied."""
    shared.journal.clear()
    return shared


def broken(error: errors.ValidationError) -> list[tuple[str, str, str]]:
    return [(item.field, item.rule, item.limit) for item in error.violations]


def refusal(both: Both, program: Callable[[Any], Any]) -> list[tuple[str, str, str]]:
    """What is wrong with a write."""
    with pytest.raises(errors.ValidationError) as caught:
        both(program)
    return broken(caught.value)


def rules(both: Both) -> Validators:
    """The rules of this client."""
    found: Validators = both.client.validators
    return found


def ends_with_a_dot(title: str) -> str | None:
    return None if title.endswith(".") else "a title that ends with a dot"


def change_row(at: Any) -> Any:
    """Change the title of ticket 7 as one does with a row."""
    if isinstance(at, Autotask):
        row = at.tickets.get(7)
        row.title = "changed"
        return at.tickets.update(row)

    async def program() -> None:
        row = await at.tickets.get(7)
        row.title = "changed"
        await at.tickets.update(row)

    return program()


WAYS: dict[str, Callable[[Any], Any]] = {
    "create": lambda at: at.tickets.create(**NEW),
    "model": lambda at: at.tickets.create(TicketCreate(company_id=0, title="t", status=1, priority=1)),
    "update": lambda at: at.tickets.update(7, title="t"),
    "replace": lambda at: at.tickets.replace(7, **NEW),
    "row": change_row,
    "create_from": lambda at: at.tickets.create_from(TEXT),
    "update_from": lambda at: at.tickets.update_from(7, {"Title": "t"}),
    "convert": lambda at: at.tickets.convert(TEXT),
}
every_way = pytest.mark.parametrize("way", WAYS)
WRITES = {"POST Tickets", "PATCH Tickets", "PUT Tickets"}


@every_way
def test_a_rule_on_a_field_is_kept_by_every_way_of_writing(own: Both, sandbox: SandboxServer, way: str) -> None:
    rules(own).field(T.title)(ends_with_a_dot)
    assert refusal(own, WAYS[way]) == [("title", "ends_with_a_dot", "a title that ends with a dot")]
    assert not WRITES & set(sent(sandbox))


@every_way
def test_a_rule_on_a_row_is_kept_by_every_way_of_writing(own: Both, sandbox: SandboxServer, way: str) -> None:
    seen: list[dict[str, Any]] = []

    @rules(own).row(Ticket)
    def never(values: Mapping[str, Any]) -> str:
        seen.append(dict(values))
        return "another row"

    assert refusal(own, WAYS[way]) == [("row", "never", "another row")]
    assert seen[0]["title"] == ("changed" if way == "row" else "t")
    assert set(seen[0]) == ({"title"} if way in ("row", "update", "update_from") else set(NEW))
    assert not WRITES & set(sent(sandbox))


@every_way
def test_a_rule_that_is_content_lets_every_write_through(own: Both, sandbox: SandboxServer, way: str) -> None:
    rules(own).field(T.title)(lambda title: None)
    rules(own).row(Ticket)(lambda values: None)
    own(WAYS[way])
    assert len(WRITES & set(sent(sandbox))) == (way != "convert")


@pytest.mark.parametrize(
    "way",
    [
        *("create", "model", "update", "replace", "row", "convert"),
        *(way for way in ("create_from", "update_from")),
    ],
)
def test_a_rule_is_asked_once_for_each_write(own: Both, way: str) -> None:
    asked: list[Any] = []
    rules(own).field(T.title)(asked.append)
    rules(own).row(Ticket)(lambda values: asked.append("row"))
    own(WAYS[way])
    assert asked == ["changed" if way == "row" else "t", "row"]


# When they are asked


def test_what_breaks_the_api_s_rules_is_not_shown_and_all_is_in_one_error(own: Both, sandbox: SandboxServer) -> None:
    asked: list[Any] = []

    def refuse(value: Any) -> str:
        asked.append(value)
        return "something else"

    fields: list[Any] = [T.title, T.queue_id, T.status, T.priority, T.ticket_type, T.external_id]
    for field in fields:
        rules(own).field(field)(refuse)
    rules(own).row(Ticket)(refuse)
    values = {
        "company_id": 0,
        "title": "x" * 300,
        "queue_id": "5",
        "status": 1,
        "ticket_type": 77,
        "external_id": None,
        "nosuch": 1,
    }
    assert refusal(own, lambda at: at.tickets.create(**values)) == [
        ("priority", "required", "required"),
        ("queue_id", "type", "must be an int"),
        ("status", "refuse", "something else"),
        ("ticket_type", "picklist", "must be one of 1, 2, 3, 4, 5"),
        ("title", "length", "300 characters, at most 255"),
        ("nosuch", "unknown", "Tickets has no such field; a user-defined one is given as udf.nosuch"),
    ]
    assert asked == [1]
    assert sent(sandbox) == []


def test_cells_that_cannot_be_read_are_not_shown(own: Both) -> None:
    asked: list[Any] = []
    fields: list[Any] = [T.title, T.queue_id, T.due_date_time]
    for field in fields:
        rules(own).field(field)(asked.append)
    row = {**TEXT, "queueID": "many", "dueDateTime": "01/02/2026", "contactID": None}
    found = refusal(own, lambda at: at.tickets.convert(row))
    assert [(field, rule) for field, rule, _ in found] == [("due_date_time", "ambiguous"), ("queue_id", "conversion")]
    assert asked == ["t"]


def test_a_row_is_shown_once_each_of_its_fields_is_right(own: Both) -> None:
    rules(own).field(T.title)(ends_with_a_dot)
    rules(own).row(Ticket)(lambda values: "never")
    assert [rule for _, rule, _ in refusal(own, lambda at: at.tickets.update(7, title="t"))] == ["ends_with_a_dot"]
    assert [rule for _, rule, _ in refusal(own, lambda at: at.tickets.update(7, title="t."))] == ["<lambda>"]


def test_none_clears_whatever_the_rule_on_the_field_says(own: Both, sandbox: SandboxServer) -> None:
    rules(own).field(T.description)(lambda text: "never")
    own(lambda at: at.tickets.update(7, description=None))
    stored = sandbox.store.row("Tickets", 7)
    assert stored is not None
    assert stored["description"] is None


def test_several_rules_on_one_field_are_all_asked(own: Both) -> None:
    rules(own).field(T.title)(ends_with_a_dot)
    rules(own).field(T.title)(partial(lambda limit, text: "short" if len(text) > limit else None, 3))
    found = refusal(own, lambda at: at.tickets.update(7, title="title"))
    assert found == [("title", "ends_with_a_dot", "a title that ends with a dot"), ("title", "own rule", "short")]


def test_rules_on_one_entity_are_not_asked_about_another(own: Both) -> None:
    rules(own).field(Contact.q.title)(lambda text: "never")
    rules(own).row(Company)(lambda values: "never")
    own(lambda at: at.tickets.update(7, title="t"))


def test_rules_on_a_child_see_its_parent(own: Both) -> None:
    rules(own).field(TicketNote.q.ticket_id)(lambda number: None if number == 7 else "ticket 7")
    values = {"title": "t", "description": "d", "note_type": 1, "publish": 1}
    assert own(lambda at: at.ticket_notes.create(ticket_id=7, **values)) > 0
    assert refusal(own, lambda at: at.ticket_notes.create(ticket_id=8, **values)) == [("ticket_id", "<lambda>", "ticket 7")]
    assert refusal(own, lambda at: at.ticket_notes.update(1, ticket_id=8, **values)) == [("ticket_id", "<lambda>", "ticket 7")]


def test_what_a_rule_does_to_the_values_it_is_shown_changes_nothing(own: Both, sandbox: SandboxServer) -> None:
    @rules(own).row(Ticket)
    def meddle(values: Any) -> None:
        values["title"] = "meddled"
        values.clear()

    own(lambda at: at.tickets.update(7, title="mine"))
    stored = sandbox.store.row("Tickets", 7)
    assert stored is not None
    assert stored["title"] == "mine"


def test_the_rules_of_one_client_are_not_another_s(sandbox: SandboxServer) -> None:
    with (
        Autotask.from_env(sandbox.environ, settings=QUICK) as first,
        Autotask.from_env(sandbox.environ, settings=QUICK) as second,
    ):
        first.validators.field(T.title)(ends_with_a_dot)
        first.validators.row(Ticket)(lambda values: "never")
        assert second.tickets.create(company_id=0, title="t", status=1, priority=1) > 0
        with pytest.raises(errors.ValidationError):
            first.tickets.create(company_id=0, title="t", status=1, priority=1)


def test_registering_gives_the_rule_itself(own: Both) -> None:
    assert rules(own).field(T.title)(ends_with_a_dot) is ends_with_a_dot

    def anything(values: Mapping[str, Any]) -> None:
        """Let every row pass."""

    assert rules(own).row(Ticket)(anything) is anything


def test_reading_asks_no_rule(own: Both) -> None:
    rules(own).row(Ticket)(lambda values: "never")
    rules(own).field(T.title)(lambda text: "never")
    assert own(lambda at: at.tickets.get(7)).id == 7
    assert own(lambda at: at.tickets.where(T.title == "x").all()) == []
