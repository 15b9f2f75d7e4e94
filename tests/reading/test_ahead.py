"""A page is asked for before the one ahead of it is given, and nothing is asked for that nobody wants. With both clients."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from autotask import errors
from autotask_runtime.events import AnswerReceived
from autotask_runtime.settings import Retry

from ..conftest import Both
from ..scripted import answer
from .rows import SETTINGS, Rows
from .stepwise import Stepwise

MISSED = answer({"errors": ["nobody let it go"]}, 500)


@pytest.mark.parametrize("size", [1, 7, 50, 500])
@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 120])
def test_every_row_comes_once_and_in_order(reader: Both, rows: Rows, size: int, count: int) -> None:
    rows.reset(range(3, 3 + 2 * count, 2))
    found = reader.rows(reader.client.tickets.where().page_size(size))
    assert [row.id for row in found] == sorted(rows.ids)
    assert [row.title for row in found] == [f"row {row.id}" for row in found]
    # As many as there are pages: what is asked for ahead is nothing more.
    assert len(rows.queries()) == max(1, -(-count // size))


def test_the_next_page_is_on_its_way_before_one_is_given(reader: Both, rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    """The request of the third page is out when the second is given, and so on; nobody but the reader runs meanwhile."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.paging._UNTIL_SENT", 20.0)
    rows.reset(range(1, 26))
    came = threading.Semaphore(0)
    rows.on = lambda want: came.release()
    steps = Stepwise(reader, reader.client.tickets.where().page_size(5))
    assert came.acquire(timeout=0) is False
    for number in range(5):
        assert steps.take() == list(range(5 * number + 1, 5 * number + 6))
        if number == 0:
            assert came.acquire(timeout=20)  # its own
        if number < 4:
            assert came.acquire(timeout=20)
    assert steps.take() is None
    assert came.acquire(timeout=0) is False
    steps.close()


def test_a_page_is_given_while_the_next_one_has_no_answer_yet(reader: Both, rows: Rows) -> None:
    rows.reset(range(1, 11))
    go_on = threading.Event()
    rows.on = lambda want: None if not want.goes_on or go_on.wait(20) else MISSED
    steps = Stepwise(reader, reader.client.tickets.where().page_size(5))
    assert steps.take() == [1, 2, 3, 4, 5]
    go_on.set()
    assert steps.take() == [6, 7, 8, 9, 10]
    assert steps.take() is None


NOTHING_MORE: dict[str, tuple[int, Callable[[Any], Any]]] = {
    "first()": (1, lambda query: query.first()),
    "exists()": (1, lambda query: query.exists()),
    "count()": (0, lambda query: query.count()),
    "limit(5)": (1, lambda query: query.limit(5).all()),
    "limit(6)": (2, lambda query: query.limit(6).all()),
    "limit(1000)": (4, lambda query: query.limit(1000).all()),
    "limit(0)": (0, lambda query: query.limit(0).all()),
    "all()": (4, lambda query: query.all()),
    "ids()": (4, lambda query: query.ids()),
    "by_id()": (4, lambda query: query.by_id().all()),
}


@pytest.mark.parametrize("way", NOTHING_MORE)
def test_no_request_is_sent_that_was_not_sent_before(reader: Both, rows: Rows, way: str) -> None:
    rows.reset(range(1, 21))
    needed, program = NOTHING_MORE[way]
    reader(lambda at: program(at.tickets.where().page_size(5)))
    assert len(rows.queries()) == needed


def test_one_of_many_is_refused_with_one_request(reader: Both, rows: Rows) -> None:
    rows.reset(range(1, 21))
    with pytest.raises(errors.MultipleFound):
        reader(lambda at: at.tickets.where().page_size(5).one())
    assert len(rows.queries()) == 1


STOPPED: dict[str, tuple[bool, int, Callable[[Any], Any]]] = {
    "ahead": (True, 2, lambda query: query),
    "not ahead": (False, 1, lambda query: query),
    "by id": (True, 1, lambda query: query.by_id()),
    "limited": (True, 1, lambda query: query.limit(19)),
}


@pytest.mark.parametrize("way", STOPPED)
def test_a_program_that_stops_early_has_sent_one_request_too_many_at_most(kind: str, rows: Rows, way: str) -> None:
    rows.reset(range(1, 21))
    arrived = threading.Semaphore(0)
    rows.on = lambda want: arrived.release()
    ahead, sent, made = STOPPED[way]
    both = Both(kind, rows.environ, evolve(SETTINGS, read_ahead=ahead))
    steps = Stepwise(both, made(both.client.tickets.where().page_size(5)))
    assert steps.take() == [1, 2, 3, 4, 5]
    for _ in range(sent):
        both.wait(_in_a_thread(arrived, both.kind))
    steps.close()
    both.close()
    assert len(rows.queries()) == sent


def _in_a_thread(arrived: threading.Semaphore, kind: str) -> Any:
    """Wait for a request, while the loop of an async client runs."""
    if kind == "async":
        return asyncio.to_thread(arrived.acquire, timeout=20)
    return arrived.acquire(timeout=20)


def test_options_of_a_block_hold_for_what_is_asked_ahead(reader: Both, rows: Rows) -> None:
    """How urgent it is, and how it is retried: that of the program that wants the rows."""
    rows.reset(range(1, 21))
    seen: list[Any] = []
    reader.client.events.subscribe(lambda event: seen.append(event.request), AnswerReceived)
    plan = Retry(attempts=1)
    with reader.client.priority(8), reader.client.retrying(plan):
        reader(lambda at: at.tickets.where().page_size(5).all())
    assert [(request.priority, request.retry) for request in seen] == [(8, plan)] * 4
    assert [want.goes_on for want in rows.queries()] == [False, True, True, True]
