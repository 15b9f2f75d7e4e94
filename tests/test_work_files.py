"""Files that keep work: whose they are, who may have them, and what is in them. And validation before anything is sent."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autotask import Ticket, TicketAttachment, errors
from autotask_runtime.journal import WriteJournal
from autotask_runtime.validation import check
from autotask_runtime.work.steps import Step
from autotask_runtime.work.store import WorkStore
from autotask_runtime.writes.packed import pack, unpack
from autotask_sandbox import NO_LIMITS, SandboxServer

from .conftest import Both, sent
from .test_work_unit import TICKET, company, contact
from .work_tools import resumed, unit, writes


@pytest.fixture(scope="module")
def shared() -> Iterator[SandboxServer]:
    with SandboxServer(seed=1, tickets=20, limits=NO_LIMITS) as server:
        yield server


class Choice(IntEnum):
    """A picklist."""

    ONE = 1


class Text(str):
    """As some libraries give."""

    __slots__ = ()


moments = st.datetimes(min_value=datetime(1970, 1, 2), timezones=st.just(UTC))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=50)
numbers = st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
udfs = st.dictionaries(texts, st.none() | texts | numbers)
tickets = st.fixed_dictionaries(
    {},
    optional={
        "title": texts | texts.map(Text),
        "status": st.sampled_from([1, Choice.ONE, None]),
        "due_date_time": moments | st.none(),
        "estimated_hours": st.floats(0, 1e6) | st.integers(0, 9),
        "udf": udfs | udfs.map(MappingProxyType),
    },
)
contents = st.binary(max_size=50)
kept = contents | contents.map(bytearray) | contents.map(lambda content: memoryview(content))


@given(tickets)
def test_values_are_kept_as_they_would_be_sent(values: dict[str, Any]) -> None:
    body, broken = check(Ticket.schema, values, "update")
    assert check(Ticket.schema, unpack(pack(values)), "update") == (body, broken)


@given(kept)
def test_content_is_kept_as_it_would_be_sent(content: Any) -> None:
    values, schema = {"data": content}, TicketAttachment.schema
    assert check(schema, unpack(pack(values)), "create") == check(schema, values, "create")


def steps(count: int = 3) -> list[Step]:
    return [
        Step(
            number=number,
            collection="Tickets",
            operation="create",
            values={"title": f"t{number}", "due_date_time": datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC), "data": b"\x00"},
            links={"contact_id": number + 1},
            after=(7, 8),
            before={"title": None},
            impersonate=5,
        )
        for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("name", [None, ":memory:", "work.sqlite"])
def test_steps_come_back_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str | None) -> None:
    monkeypatch.chdir(tmp_path)
    store = WorkStore(name)
    store.begin("kind", "whose", steps())
    assert store.steps() == steps()
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ([] if name is None else [name])


def test_ten_thousand_steps_are_kept(tmp_path: Path) -> None:
    store = WorkStore(tmp_path / "work.sqlite")
    store.begin("kind", "whose", steps(10_000))
    assert len(store.steps()) == 10_000
    store.close()


def test_a_file_is_its_owners(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    store = WorkStore(path)
    store.begin("kind", "whose", steps())
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    assert b"whose" in path.read_bytes()
    store.close()


OPENING = "import sys; from autotask_runtime.work.store import WorkStore; WorkStore(sys.argv[1])"


def test_a_file_has_one_user_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    first = WorkStore(path)
    first.begin("kind", "whose", steps())
    for _ in range(2):  # the first one to try must not take the file from who has it, for the second one
        with pytest.raises(errors.UsageError, match=r"work.sqlite: its work is under way, here or in another process"):
            WorkStore(path)
        other = subprocess.run([sys.executable, "-c", OPENING, path], capture_output=True, text=True, check=False)
        assert "its work is under way" in other.stderr
    first.turn("done")
    first.close()
    again = WorkStore(path)
    assert (again.kind, again.whose, again.state, len(again.steps())) == ("kind", "whose", "done", 3)
    again.begin("other", "whose", [])
    again.close()


def test_what_is_no_such_file(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    path.write_text("a letter to somebody, of more than a few words, so that it cannot be mistaken for a database" * 9)
    with pytest.raises(errors.UsageError, match=r"work.sqlite cannot be used to keep work in: file is not a database"):
        WorkStore(path)
    journal = WriteJournal(tmp_path / "writes.sqlite")
    journal.close()
    with pytest.raises(errors.UsageError, match="it is a database of something else"):
        WorkStore(journal.path)
    for wrong in (tmp_path, tmp_path / "nowhere" / "work.sqlite", "a\0b"):
        with pytest.raises(errors.UsageError, match=r"cannot be used|unable to open"):
            WorkStore(wrong)
    with sqlite3.connect(journal.path) as database:
        assert [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE name = 'work'")] == []
    database.close()


def test_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    store = WorkStore(path)
    store.begin("kind", "whose", steps(2000))
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(errors.UsageError, match=r"work\.sqlite"):
        WorkStore(path).steps()


def test_a_file_is_looked_at_before_there_is_anything_to_lose(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    path, asked = tmp_path / "work.sqlite", []
    store = WorkStore(path)
    store.begin("unit of work", "somebody", steps())
    store.close()
    with pytest.raises(errors.UsageError, match="holds work that was broken off: resume it, or delete the file to give it up"):
        unit(both, lambda u, do: asked.append(u), path)
    assert asked == []


def test_what_cannot_be_resumed(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    with pytest.raises(errors.UsageError, match="no such file"):
        resumed(both, path)
    path.touch()
    with pytest.raises(errors.UsageError, match="holds no work"):
        resumed(both, path)
    store = WorkStore(path)
    store.begin("unit of work", "other.example at https://elsewhere", steps())
    store.close()
    with pytest.raises(errors.UsageError, match=r"holds work for other.example at https://elsewhere, this client is for"):
        resumed(both, path)
    assert sent(shared) == []


def test_a_failure_that_was_noted_is_not_forgotten(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    """The process ended between the failure of a step and what follows from it."""
    path = tmp_path / "work.sqlite"
    made = both(lambda at: at.contacts.create(**contact(company_id=101)))
    shared.journal.clear()
    person = Step(
        number=1, collection="Contacts", operation="create", state="done", made=made, values=contact(company_id=101), began=1.0
    )
    refused = Step(number=2, collection="Tickets", operation="create", state="failed", note="refused", values={**TICKET})
    later = Step(number=3, collection="Tickets", operation="create", values={**TICKET, "title": "never"}, links={"id": 2})
    store = WorkStore(path)
    store.begin("unit of work", both.client._session.database, [person, refused, later])
    for step in (person, refused):
        store.put(step)
    store.close()
    report = resumed(both, path)
    assert (report.outcome, report.why) == ("undone", "refused")
    assert writes(shared) == [f"DELETE Companies/101/Contacts/{made}"]


def test_a_file_can_be_used_again_when_its_work_has_ended(both: Both, shared: SandboxServer, tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite"
    for _ in range(2):
        unit(both, lambda u, do: do(u.tickets.create(**TICKET, title="again")), path)
    assert len(writes(shared)) == 2
    assert resumed(both, path).outcome == "done"


# Validation


def test_a_call_that_breaks_a_rule_says_so_at_once(both: Both, shared: SandboxServer) -> None:
    def block(u: Any, do: Any) -> None:
        do(u.tickets.create(**TICKET, title="fine"))
        do(u.tickets.create(**TICKET, title=5))

    with pytest.raises(errors.ValidationError, match="Tickets: 1 broken rule"):
        unit(both, block)
    assert sent(shared) == []


def test_rows_of_several_calls_are_checked_as_a_whole(both: Both, shared: SandboxServer) -> None:
    asked: list[object] = []

    def callable_when_urgent(values: Any) -> str | None:
        asked.append(values.get("title"))
        return "urgent, and nobody to call" if values.get("priority") == 4 and values.get("contact_id") is None else None

    both.client.validators.row(Ticket)(callable_when_urgent)

    def block(u: Any, do: Any) -> None:
        for title in ("one", "two", "three"):
            ticket = do(u.tickets.create(**TICKET, title=title, contact_id=301))
            do(u.tickets.update(ticket, priority=4, contact_id=301))
            if title != "two":
                do(u.tickets.update(ticket, contact_id=None))
        do(u.tickets.create(**TICKET, title="four"))

    with pytest.raises(errors.ValidationError) as caught:
        unit(both, block)
    assert str(caught.value).splitlines()[0] == "unit of work: 2 broken rules"
    assert [(item.step, item.field, item.rule) for item in caught.value.violations] == [
        ("1. create Tickets (new row 1)", "row", "callable_when_urgent"),
        ("3. create Tickets (new row 3)", "row", "callable_when_urgent"),
    ]
    assert asked[-3:] == ["one", "two", "three"], "what came of one call was asked for then"
    assert sent(shared) == []


def test_validators_are_asked_once_for_each_write(both: Both, shared: SandboxServer) -> None:
    asked: list[object] = []
    both.client.validators.field(Ticket.q.title)(lambda value: asked.append(value))
    unit(both, lambda u, do: [do(u.tickets.create(**TICKET, title=str(number))) for number in range(3)])
    assert asked == ["0", "1", "2"]


def test_references_are_checked_for_all_rows_at_once(both: Both, shared: SandboxServer) -> None:
    def block(u: Any, do: Any) -> None:
        new = do(u.companies.create(**company()))
        person = do(u.contacts.create(**contact(company_id=new)))
        ticket = {**TICKET, "company_id": new}
        with both.client.checking_references():
            do(u.tickets.create(**ticket, title="fine", contact_id=person))
            do(u.tickets.create(**TICKET, title="not there", contact_id=999_999))
            do(u.tickets.create(**TICKET, title="of another company", contact_id=person))
            for _ in range(20):
                do(u.tickets.create(**TICKET, title="not there", contact_id=999_998))
        do(u.tickets.create(**TICKET, title="not checked", contact_id=999_997))

    with pytest.raises(errors.ValidationError) as caught:
        unit(both, block)
    found = {(item.step, item.rule) for item in caught.value.violations}
    assert ("4. create Tickets (new row 4)", "reference-exists") in found
    assert ("5. create Tickets (new row 5)", "ticket-contact-company") in found
    assert len(found) == 22
    assert not any(step.startswith(("3.", "26.")) for step, _ in found)
    assert writes(shared) == []
    assert sent(shared).count("POST Contacts/query") == 1
