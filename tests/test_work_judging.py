"""Which of several lost creates made which row: what really happened is played, and what is concluded must be true, or doubt."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from autotask import Contact, Ticket
from autotask_runtime.work.judging import Lost, judge_change, judge_creates
from autotask_runtime.work.steps import Step
from autotask_runtime.writes.write import Write

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
KEYS = ("title", "priority")
WIRE = {"title": "title", "priority": "priority", "due_date_time": "dueDateTime", "description": "description"}


def lost(number: int, values: Mapping[str, Any], **of_step: Any) -> Lost:
    write = Write("Tickets", "create", None, values, None, "Tickets")
    step = Step(number=number, collection="Tickets", operation="create", values=values, **of_step)
    return Lost(step=step, write=write, sent=NOW)


def ticket(id: int, values: Mapping[str, Any], made: datetime = NOW) -> Ticket:
    body = {WIRE[name]: value.isoformat() if isinstance(value, datetime) else value for name, value in values.items()}
    return Ticket.from_wire({"id": id, "createDate": made.isoformat(), **body})


def key(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in KEYS if name in values}


tickets = st.fixed_dictionaries(
    {"title": st.sampled_from(["a", "b"])},
    optional={
        "priority": st.sampled_from([1, 2]),
        "due_date_time": st.sampled_from([NOW, NOW + timedelta(days=1)]),
        "description": st.sampled_from(["long", "longer"]),
    },
)


@given(st.lists(tickets, min_size=1, max_size=6), st.data())
def test_what_is_concluded_is_true(creates: list[dict[str, Any]], data: st.DataObject) -> None:
    """Each create was done or not. Rows come back as they were made, with a default for the priority."""
    all_lost = [lost(number, values) for number, values in enumerate(creates, 1)]
    done = {one.step.number: data.draw(st.booleans()) for one in all_lost}
    made = {one.step.number: 100 + one.step.number for one in all_lost if done[one.step.number]}
    rows = {id: ticket(id, {"priority": 1, **creates[number - 1]}) for number, id in made.items()}
    near = {
        one.step.number: [
            row for row in rows.values() if all(getattr(row, name) == value for name, value in key(one.write.values).items())
        ]
        for one in all_lost
    }
    found = judge_creates(all_lost, near, {one.step.number: key(one.write.values) for one in all_lost})
    assert set(found) == set(done)
    named = [verdict.row for verdict in found.values() if verdict.row is not None]
    assert len(named) == len(set(named)), "no row is two creates'"
    for number, verdict in found.items():
        if verdict.row is not None:
            assert {"priority": 1, **creates[verdict.row - 101]} == {"priority": 1, **creates[number - 1]}
    again = [number for number, verdict in found.items() if verdict.outcome == "not done"]
    wanted, there = contents(creates), contents([creates[number - 1] for number in [*made, *again]])
    assert there <= wanted, "nothing is made twice"
    assert there == wanted or any(verdict.outcome == "unknown" for verdict in found.values()), "and nothing is left out"


def contents(creates: list[dict[str, Any]]) -> Counter[object]:
    return Counter(frozenset({"priority": 1, **values}.items()) for values in creates)


def test_of_equal_creates_each_gets_a_row() -> None:
    three = [lost(number, {"title": "same"}) for number in (1, 2, 3)]
    rows = [ticket(11, {"title": "same"}), ticket(12, {"title": "same"})]
    found = judge_creates(three, dict.fromkeys((1, 2, 3), rows), {key_0: {"title": "same"} for key_0 in (1, 2, 3)})
    assert [(verdict.outcome, verdict.row) for verdict in found.values()] == [("done", 11), ("done", 12), ("not done", None)]
    rows += [ticket(13, {"title": "same"}), ticket(14, {"title": "same"})]
    found = judge_creates(three, dict.fromkeys((1, 2, 3), rows), {key_0: {"title": "same"} for key_0 in (1, 2, 3)})
    assert {verdict.outcome for verdict in found.values()} == {"unknown"}


def test_creates_that_differ_in_what_cannot_be_asked_for_are_told_apart() -> None:
    early, late = ({"title": "visit", "due_date_time": NOW + timedelta(hours=hours)} for hours in (0, 5))
    only_late = [ticket(11, late)]
    two = [lost(1, early), lost(2, late)]
    found = judge_creates(two, {1: only_late, 2: only_late}, {1: {"title": "visit"}, 2: {"title": "visit"}})
    assert (found[1].outcome, found[2].outcome, found[2].row) == ("not done", "done", 11)


def test_a_row_that_fits_two_creates_by_a_default_is_nobodys() -> None:
    """Neither has all that the other has, and the priority that one gives is what the server makes of none."""
    one, two = (
        {"title": "visit", "priority": 1, "description": "long"},
        {"title": "visit", "due_date_time": NOW, "description": "long"},
    )
    made = [ticket(11, {"priority": 1, **two})]
    keys = {1: key(one), 2: key(two), 3: {"title": "visit"}}
    both = judge_creates([lost(1, one), lost(2, two)], {1: made, 2: made}, keys)
    assert {(verdict.outcome, verdict.row) for verdict in both.values()} == {("unknown", None)}
    three = [lost(1, one), lost(2, two), lost(3, {"title": "visit"})]
    found = judge_creates(three, dict.fromkeys((1, 2, 3), made), keys)
    assert {verdict.outcome for verdict in found.values()} == {"unknown"}, "nor is it that of a third one, which has less"


def test_a_row_that_is_kept_in_another_form_may_be_anybodys() -> None:
    two = [lost(number, {"title": "visit", "description": f"of {number} "}) for number in (1, 2)]
    trimmed = [ticket(11, {"title": "visit", "description": "of 1"})]
    found = judge_creates(two, dict.fromkeys((1, 2), trimmed), {key_0: {"title": "visit"} for key_0 in (1, 2)})
    assert {verdict.outcome for verdict in found.values()} == {"unknown"}
    alone = judge_creates(two[:1], {1: trimmed}, {1: {"title": "visit"}})
    assert alone[1].row == 11


def test_an_older_row_is_somebody_elses_unless_what_it_refers_to_is_ours() -> None:
    old = [ticket(11, {"title": "visit"}, NOW - timedelta(minutes=1))]
    asked = {1: {"title": "visit"}}
    assert judge_creates([lost(1, {"title": "visit"})], {1: old}, asked)[1].outcome == "unknown"
    linked = lost(1, {"title": "visit", "contact_id": 5}, links={"contact_id": 9})
    assert judge_creates([linked], {1: old}, {1: {"title": "visit", "contact_id": 5}})[1].row == 11
    person = Contact.from_wire({"id": 4, "lastName": "B"})
    contact = Lost(
        step=Step(number=1, collection="Contacts", operation="create"),
        write=Write("Contacts", "create", None, {"last_name": "B", "company_id": 3}, None, "Companies/3/Contacts"),
        sent=NOW,
    )
    found = judge_creates([contact], {1: [person]}, {1: {"last_name": "B"}})[1]
    assert found.outcome == "unknown" or person.create_date is not None


@given(st.sampled_from([None, "old", "new", "other"]), st.sampled_from([None, 1, 2, 3]))
def test_a_change_is_done_not_done_or_somebody_elses(title: str | None, priority: int | None) -> None:
    before, written = {"title": "old", "priority": 1}, {"title": "new", "priority": 2}
    step = Step(number=1, collection="Tickets", operation="update", row=7, before=before, values=written)
    one = Lost(step=step, write=Write("Tickets", "update", 7, written, None, "Tickets"), sent=NOW)
    verdict = judge_change(one, ticket(7, {"title": title, "priority": priority}))
    if (title, priority) == ("new", 2):
        assert verdict.outcome == "done"
    elif title in ("old", "new") and priority in (1, 2):
        assert verdict.outcome == "not done"
    else:
        assert verdict.outcome == "unknown"


def test_a_change_of_a_row_that_is_gone() -> None:
    step = Step(number=1, collection="Tickets", operation="update", row=7, values={"title": "new"})
    for operation, outcome in (("update", "unknown"), ("delete", "done")):
        write = Write("Tickets", operation, 7, {"title": "new"}, None, "Tickets")  # type: ignore[arg-type]
        assert judge_change(Lost(step=step, write=write, sent=NOW), None).outcome == outcome
