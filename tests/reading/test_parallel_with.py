"""Several streams together with everything else that a query can have, on the sandbox. With both clients."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from autotask import ENTITIES, Ticket, TicketNote, errors
from autotask_sandbox import SandboxServer

from ..conftest import Both, sent

T = Ticket.q


@pytest.fixture(autouse=True)
def divided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranges are divided however short they are."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.parallel._WORTH_DIVIDING", 30)


WITH: dict[str, Callable[[Any], Any]] = {
    "nothing": lambda query: query,
    "pages of 7": lambda query: query.page_size(7),
    "fields": lambda query: query.select(T.title),
    "conditions": lambda query: query.where(T.id > 40, T.title.is_not_null()),
    "by_id": lambda query: query.by_id(),
    "by_id, after": lambda query: query.by_id(after=50),
    "1,200 ids": lambda query: query.where(T.id.in_(range(1_200))),
    "1,200 ids, by_id": lambda query: query.where(T.id.in_(range(1_200))).by_id(),
    "limit": lambda query: query.limit(45),
    "no rows": lambda query: query.where(T.id > 10**6),
}


@pytest.mark.parametrize("streams", [1, 2, 3, 5])
@pytest.mark.parametrize("way", WITH)
def test_rows_are_those_of_one_stream(run: Both, way: str, streams: int) -> None:
    query = WITH[way](run.client.tickets.where().page_size(20))
    one = [row.to_wire() for row in run.rows(query)]
    several = [row.to_wire() for row in run.rows(query.parallel(streams))]
    assert sorted(several, key=lambda row: row["id"]) == sorted(one, key=lambda row: row["id"])
    assert [row.to_wire() for row in run(lambda at: query.parallel(streams).all())] == sorted(one, key=lambda row: row["id"])
    assert run(lambda at: query.parallel(streams).ids()) == sorted(row["id"] for row in one)


def test_what_is_included_is_at_hand(own: Both, sandbox: SandboxServer) -> None:
    def titles(query: Any) -> dict[int, Any]:
        rows = own.rows(query.include(T.company).include_children(TicketNote.q.ticket))
        sandbox.journal.clear()
        return {
            row.id: (row.company.peek().company_name, sorted(note.id for note in row.children(TicketNote.q.ticket)))
            for row in rows
        }

    query = own.client.tickets.where().page_size(5)
    one = titles(query)
    assert titles(query.parallel(3)) == one
    assert sent(sandbox) == []


def _asked(program: Callable[[Any], Any], streams: int, at: Any) -> Any:
    return program(at.tickets.where().page_size(5).parallel(streams))


@pytest.mark.parametrize(
    "program",
    [lambda query: query.first(), lambda query: query.exists(), lambda query: query.limit(3).all(), lambda query: query.count()],
)
def test_what_needs_few_rows_is_one_stream(own: Both, sandbox: SandboxServer, program: Callable[[Any], Any]) -> None:
    found = []
    for streams in (1, 3):
        sandbox.journal.clear()
        own(partial(_asked, program, streams))
        found.append(sent(sandbox))
    assert found[0] == found[1]


@pytest.mark.parametrize("streams", [0, -1, True, False, 2.0, "3", None])
def test_what_is_no_number_of_streams_is_refused(run: Both, streams: Any) -> None:
    with pytest.raises(errors.QueryError, match=r"parallel\(.*\): how many streams is a number from 1"):
        run.client.tickets.where().parallel(streams)


def test_rows_without_ids_cannot_be_divided(run: Both) -> None:
    """None of the entities that can be queried is without, as yet."""
    model = ENTITIES["TimeOffRequestsApprove"].load()
    assert "id" not in model.schema.fields
    query = type(run.client.tickets.where())(run.client._session, model)
    with pytest.raises(errors.QueryError, match="no ids to divide them by"):
        query.parallel(2)
