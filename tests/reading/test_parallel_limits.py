"""What several streams ask for at once, and what goes wrong with them. With both clients."""

import threading
from typing import Any

import pytest
from attrs import evolve

from autotask import errors
from autotask_runtime.events import AnswerReceived
from autotask_runtime.settings import Retry

from ..conftest import Both
from ..scripted import answer
from ..test_concurrency import left_behind, settled
from .rows import SETTINGS, SLOTS, Rows, Wanted, failing
from .stepwise import Stepwise

REFUSAL = answer({"errors": ["Unable to find x in the Ticket Entity."]}, 500)
FEW = evolve(SETTINGS, connections=8)


@pytest.fixture(autouse=True)
def divided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranges are divided however short they are."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.parallel._WORTH_DIVIDING", 8)


def idle(both: Both) -> bool:
    """Whether nothing is under way, and no thread reads."""
    return left_behind(both.client) == {} and not [thread for thread in threading.enumerate() if thread.name == "autotask"]


def ends(both: Both) -> list[AnswerReceived]:
    """The requests that come to an end from now on, as they do."""
    found: list[AnswerReceived] = []
    both.client.events.subscribe(found.append, AnswerReceived)
    return found


@pytest.mark.parametrize("streams", [2, 3, 5])
def test_streams_ask_at_once_and_for_no_more_than_they_are_or_the_slots_allow(reader: Both, rows: Rows, streams: int) -> None:
    """A stream has one request under way: a page that is asked for ahead, or the one it waits for. Where one ends early, a
    thread's last request may overlap the next stream's first."""
    rows.reset(range(1, 201))
    together = threading.Barrier(min(streams, SLOTS))
    met: list[int] = []

    def on(want: Wanted) -> None:
        if not met and (want.goes_on or len(want.body["filter"]) > 1):
            met.append(together.wait(20))

    rows.on = on
    found = [row.id for row in reader.rows(reader.client.tickets.where().page_size(4).parallel(streams))]
    assert sorted(found) == list(range(1, 201))
    assert min(streams, SLOTS) <= rows.most["Tickets"] <= min(streams + (reader.kind == "sync"), SLOTS)


def test_one_slot_and_one_connection_suffice(kind: str, rows: Rows) -> None:
    rows.reset(range(1, 101))
    budget = evolve(SETTINGS.budget, slots=1, database=f"one slot {kind}")
    both = Both(kind, rows.environ, evolve(SETTINGS, connections=1, budget=budget))
    found = [row.id for row in both.rows(both.client.tickets.where().page_size(4).parallel(3))]
    both.close()
    assert sorted(found) == list(range(1, 101))
    assert rows.most["Tickets"] == 1


@pytest.mark.parametrize("place", [3, 9, 17])
def test_the_error_of_one_stream_is_raised_and_the_others_end(kind: str, rows: Rows, place: int) -> None:
    rows.reset(range(1, 201))
    asked = iter(range(1_000_000))
    rows.on = failing(lambda want: not want.counts and next(asked) >= place, REFUSAL)
    both = Both(kind, rows.environ, FEW)
    with pytest.raises(errors.Rejected) as raised:
        both.rows(both.client.tickets.where().page_size(4).parallel(3))
    assert raised.value.resume_after is None
    assert settled(lambda: idle(both))
    rows.on = None
    ended = ends(both)
    assert both(lambda at: at.tickets.where().count()) == 200
    assert len(ended) == 1
    both.close()


def test_what_fails_once_is_repeated(reader: Both, rows: Rows) -> None:
    rows.reset(range(1, 201))
    rows.on = failing(lambda want: want.goes_on, answer({"errors": ["out of order"]}, 503), times=2)
    assert sorted(row.id for row in reader.rows(reader.client.tickets.where().page_size(4).parallel(3))) == list(range(1, 201))


@pytest.mark.parametrize(
    ("told", "kind_of_error"),
    [
        (REFUSAL, errors.Rejected),
        (answer({"queryCount": None}), errors.ProtocolError),
        (answer(None, 403), errors.PermissionDenied),
    ],
)
def test_rows_that_cannot_be_counted_are_not_read(kind: str, rows: Rows, told: Any, kind_of_error: Any) -> None:
    rows.reset(range(1, 201))
    rows.on = failing(lambda want: want.counts, told)
    both = Both(kind, rows.environ, evolve(FEW, retry=Retry(attempts=1)))
    with pytest.raises(kind_of_error):
        both.rows(both.client.tickets.where().page_size(4).parallel(3))
    assert settled(lambda: idle(both))
    both.close()


@pytest.mark.parametrize("counted", [0, 7, 100, 100_000])
def test_a_count_that_is_wrong_costs_requests_and_no_row(reader: Both, rows: Rows, counted: int) -> None:
    rows.reset(range(1, 101))
    rows.on = failing(lambda want: want.counts, answer({"queryCount": counted}))
    assert sorted(row.id for row in reader.rows(reader.client.tickets.where().page_size(4).parallel(3))) == list(range(1, 101))
    assert len(rows.queries()) <= 3 * 25 + 3 * 3  # as test_parallel_rows.py reckons


def test_an_empty_first_page_is_no_end(reader: Both, rows: Rows) -> None:
    """It may name a next one, and rows may be counted that the page did not have yet."""
    rows.reset(range(1, 101))
    rows.on = lambda want: (
        rows.page(want, []) if want.after is None and len(want.body["filter"]) == 1 and not want.counts else None
    )
    assert reader.rows(reader.client.tickets.where().page_size(4).parallel(3)) == []
    empty = answer({"items": [], "pageDetails": {"nextPageUrl": f"{rows.url}V1.0/Tickets/query/next?after=0"}})
    rows.on = failing(lambda want: want.after is None and not want.counts, empty)
    assert sorted(row.id for row in reader.rows(reader.client.tickets.where().page_size(4).parallel(3))) == list(range(1, 101))


def test_rows_out_of_order_are_refused_not_lost(reader: Both, rows: Rows) -> None:
    """A range ends where a row behind it comes: what came later would be left out."""
    rows.reset(range(1, 101))

    def shuffled(want: Wanted) -> Any:
        return None if want.counts or not want.goes_on else rows.page(want, [50, 3, 90])

    rows.on = shuffled
    with pytest.raises(errors.ProtocolError, match=r"so parallel\(\) cannot divide them"):
        reader.rows(reader.client.tickets.where().page_size(4).parallel(3))


def test_who_stops_early_sends_nothing_more(kind: str, rows: Rows) -> None:
    rows.reset(range(1, 201))
    both = Both(kind, rows.environ, FEW)
    steps = Stepwise(both, both.client.tickets.where().page_size(4).parallel(3))
    for _ in range(4):
        assert steps.take()
    steps.close()
    assert settled(lambda: idle(both))
    ended = ends(both)
    assert both(lambda at: at.tickets.where().count()) == 200
    assert len(ended) == 1
    both.close()
