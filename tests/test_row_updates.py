"""Updates from rows: what differs from what was read is sent, and nothing else. Asserted on the bodies that arrive."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from autotask import Ticket, TicketStatus, errors

from .conftest import Both
from .scripted import Answer, Scripted, answer, scripted

ITEM = {
    "id": 7,
    "companyID": 5,
    "contactID": 30,
    "title": "read",
    "description": None,
    "status": 1,
    "priority": 2,
    "estimatedHours": 2.0,
    "dueDateTime": "2026-01-31T09:15:00Z",
    "isVisibleToComanaged": True,
    "createDate": "2026-01-01T00:00:00Z",
    "brandNewField": 1,
    "userDefinedFields": [{"name": "Site Code", "value": "X1"}, {"name": "Rank", "value": "2"}],
}
DONE = answer({"itemId": 7})


class Desk:
    """One client and the script it talks to."""

    def __init__(self, both: Both, script: Scripted) -> None:
        self.both = both
        self.script = script

    def ticket(self, *then: Answer) -> Ticket:
        """Ticket 7 as it was read. The rest of the script follows."""
        self.script.answers.clear()
        self.script.answers.extend([answer({"item": ITEM}), *then, DONE])
        row: Ticket = self.both(lambda at: at.tickets.get(7))
        self.script.asked.clear()
        return row

    def update(self, row: Any) -> None:
        assert self.both(lambda at: at.tickets.update(row)) is None

    @property
    def sent(self) -> list[tuple[str, str, Any]]:
        """Method, path and body of what was sent since the row was read."""
        return [(one.method, one.path.partition("V1.0/")[2], json.loads(one.body or b"null")) for one in self.script.asked]

    @property
    def bodies(self) -> list[Any]:
        """The bodies of the updates of ticket 7."""
        assert {(method, path) for method, path, _ in self.sent} <= {("PATCH", "Tickets")}
        return [body for _, _, body in self.sent]


@pytest.fixture(params=["sync", "async"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    with scripted(DONE) as script:
        names = ("USERNAME", "SECRET", "INTEGRATION_CODE")
        both = Both(request.param, {"AUTOTASK_API_URL": script.url, **{f"AUTOTASK_{name}": "x" for name in names}})
        yield Desk(both, script)
        both.close()


def set_many(row: Any, **values: Any) -> None:
    for name, value in values.items():
        setattr(row, name, value)


# What is sent


@pytest.mark.parametrize(
    ("values", "body"),
    [
        ({"title": "new"}, {"title": "new"}),
        ({"title": "new", "priority": 3}, {"title": "new", "priority": 3}),
        ({"status": TicketStatus.COMPLETE}, {"status": 5}),
        ({"contact_id": None}, {"contactID": None}),
        ({"description": ""}, {"description": ""}),
        ({"queue_id": 8}, {"queueID": 8}),
        ({"is_visible_to_comanaged": False}, {"isVisibleToComanaged": False}),
        ({"estimated_hours": 2.5, "title": "read"}, {"estimatedHours": 2.5}),
        ({"due_date_time": datetime(2026, 2, 1, tzinfo=UTC)}, {"dueDateTime": "2026-02-01T00:00:00Z"}),
        ({"udf": {"Site Code": "X2", "Rank": "2"}}, {"userDefinedFields": [{"name": "Site Code", "value": "X2"}]}),
        ({"udf": {"Site Code": "X1", "New": 3}}, {"userDefinedFields": [{"name": "New", "value": 3}]}),
        ({"udf": {"Site Code": None}}, {"userDefinedFields": [{"name": "Site Code", "value": None}]}),
    ],
)
def test_only_what_was_changed_is_sent(desk: Desk, values: dict[str, Any], body: dict[str, Any]) -> None:
    row = desk.ticket()
    set_many(row, **values)
    desk.update(row)
    assert desk.bodies == [{"id": 7, **body}]


def nothing_is_sent(desk: Desk, steps: list[tuple[str, Any]]) -> None:
    """Assert that these assignments, one after another, come to nothing."""
    row = desk.ticket()
    for name, value in steps:
        setattr(row, name, value)
    desk.update(row)
    assert desk.sent == []


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [("title", "read")],
        [("title", "new"), ("title", "read")],
        [("contact_id", None), ("contact_id", 30)],
        [("id", 8), ("id", 7)],
        [("company_id", 5), ("status", 1), ("priority", 2)],
        [("due_date_time", datetime(2026, 1, 31, 10, 15, tzinfo=timezone(timedelta(hours=1))))],
        [("description", "x"), ("description", "y"), ("description", None)],
        [("create_date", None), ("create_date", datetime(2026, 1, 1, tzinfo=UTC))],
    ],
)
def test_where_nothing_was_changed_in_the_end_nothing_is_sent(desk: Desk, steps: list[tuple[str, Any]]) -> None:
    nothing_is_sent(desk, steps)


@pytest.mark.parametrize(
    "steps", [[("status", TicketStatus.NEW)], [("status", 5), ("status", TicketStatus.NEW)], [("estimated_hours", 2)]]
)
def test_an_equal_value_of_another_type_is_no_change(desk: Desk, steps: list[tuple[str, Any]]) -> None:
    nothing_is_sent(desk, steps)


@pytest.mark.parametrize("last", [{"Site Code": "X1", "Rank": "2"}, {"Rank": "2", "Site Code": "X1"}, {"Site Code": "X1"}, {}])
def test_user_defined_fields_that_are_as_they_were_are_no_change(desk: Desk, last: dict[str, Any]) -> None:
    nothing_is_sent(desk, [("udf", {"Site Code": "X2"}), ("udf", last)])


def test_true_is_not_taken_for_the_one_that_was_read(desk: Desk) -> None:
    row: Any = desk.ticket()
    row.status = True
    with pytest.raises(errors.ValidationError, match="status"):
        desk.update(row)
    assert desk.sent == []


def test_a_second_update_sends_what_was_changed_since(desk: Desk) -> None:
    row = desk.ticket()
    row.title, row.udf = "new", {**row.udf, "Site Code": "X2"}
    desk.update(row)
    desk.update(row)
    assert len(desk.bodies) == 1
    row.title, row.priority = "newer", 9
    desk.update(row)
    row.title = "read"
    desk.update(row)
    row.udf = {**row.udf, "Rank": "3"}
    desk.update(row)
    assert desk.bodies[1:] == [
        {"id": 7, "title": "newer", "priority": 9},
        {"id": 7, "title": "read"},
        {"id": 7, "userDefinedFields": [{"name": "Rank", "value": "3"}]},
    ]


# What fails


@pytest.mark.parametrize(
    "trouble",
    [
        answer({"errors": ["no"]}, 500),
        answer({"errors": ["no"]}, 403),
        Answer(body=b"<html>", headers={"Content-Type": "text/html"}),
    ],
    ids=["rejected", "denied", "html"],
)
def test_after_a_failure_the_changes_are_kept_for_another_try(desk: Desk, trouble: Answer) -> None:
    row = desk.ticket(trouble)
    row.title, row.udf, row.contact_id = "new", {**row.udf, "Rank": None}, None
    with pytest.raises(errors.RequestError):
        desk.update(row)
    first = len(desk.bodies)
    desk.update(row)
    desk.update(row)
    assert len(desk.bodies) == first + 1
    assert desk.bodies[0] == desk.bodies[-1]
    assert desk.bodies[0]["title"] == "new"


def test_after_a_refusal_the_changes_are_kept_for_another_try(desk: Desk) -> None:
    row = desk.ticket()
    row.title, row.priority = "x" * 300, 9
    with pytest.raises(errors.ValidationError, match="title"):
        desk.update(row)
    assert desk.sent == []
    row.title = "shorter"
    desk.update(row)
    assert desk.bodies == [{"id": 7, "title": "shorter", "priority": 9}]


def test_everything_that_is_wrong_is_in_one_error(desk: Desk) -> None:
    row: Any = desk.ticket()
    moment = datetime(2026, 2, 1)
    set_many(
        row, create_date=moment, title=None, status="New", ticket_type=77, due_date_time=moment, estimated_hours=float("nan")
    )
    row.udf = {"Site Code": ["x"], "Rank": "2"}
    with pytest.raises(errors.ValidationError) as caught:
        desk.update(row)
    assert {(item.field, item.rule) for item in caught.value.violations} == {
        ("create_date", "read_only"),
        ("title", "required"),
        ("status", "type"),
        ("ticket_type", "picklist"),
        ("due_date_time", "type"),
        ("estimated_hours", "type"),
        ("udf", "type"),
    }
    assert desk.sent == []


@pytest.mark.parametrize("name", ["id", "extra"])
def test_what_no_update_can_change_is_refused(desk: Desk, name: str) -> None:
    row = desk.ticket()
    setattr(row, name, 8 if name == "id" else {"brandNewField": 2})
    row.title = "new"
    with pytest.raises(errors.UsageError, match=f"{name} cannot be changed by an update"):
        desk.update(row)
    assert desk.sent == []


# Changes that get lost


def test_what_is_changed_while_an_update_is_under_way_is_sent_by_the_next(desk: Desk) -> None:
    rows: list[Ticket] = []

    def change() -> None:
        rows[0].title = "meanwhile"

    rows.append(desk.ticket(Answer(body=DONE.body, headers=DONE.headers, before=change)))
    rows[0].title = "first"
    desk.update(rows[0])
    desk.update(rows[0])
    assert [body["title"] for body in desk.bodies] == ["first", "meanwhile"]


def test_a_field_that_was_not_selected_can_be_cleared(desk: Desk) -> None:
    desk.script.answers.extendleft([answer({"items": [{"id": 7, "title": "read"}], "pageDetails": {"nextPageUrl": None}})])
    row = desk.both(lambda at: at.tickets.where(Ticket.q.id == 7).select(Ticket.q.title).first())
    desk.script.asked.clear()
    row.contact_id = None
    desk.update(row)
    assert desk.bodies == [{"id": 7, "contactID": None}]


def test_a_mapping_that_was_assigned_and_stored_is_not_changed_unnoticed(desk: Desk) -> None:
    row: Any = desk.ticket()
    row.udf = {**row.udf, "Rank": "3"}
    desk.update(row)
    try:
        row.udf["Rank"] = "4"
    except TypeError:
        return
    desk.update(row)
    assert len(desk.bodies) == 2


@pytest.mark.parametrize("value", [None, 5, "x", ["x"]])
def test_user_defined_fields_that_are_no_mapping_are_a_violation(desk: Desk, value: Any) -> None:
    row: Any = desk.ticket()
    row.udf = value
    with pytest.raises(errors.ValidationError, match="mapping"):
        desk.update(row)


CALLS: dict[str, Callable[[Any, Any], Any]] = {
    "update": lambda at, row: at.tickets.update(row, title="x"),
    "update_from": lambda at, row: at.tickets.update_from(row, {"title": "x"}),
    "replace with keywords": lambda at, row: at.tickets.replace(row, company_id=0, title="x", status=1, priority=1),
    "create": lambda at, row: at.tickets.create(row),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_row_and_keywords_are_refused(desk: Desk, call: str) -> None:
    row = desk.ticket()
    row.title = "new"
    with pytest.raises(errors.UsageError):
        desk.both(lambda at: CALLS[call](at, row))
    assert desk.sent == []


def test_a_row_is_nothing_to_replace_by(desk: Desk) -> None:
    row = desk.ticket()
    row.title = "new"
    with pytest.raises(errors.UsageError):
        desk.both(lambda at: at.tickets.replace(row))
    assert desk.sent == []
