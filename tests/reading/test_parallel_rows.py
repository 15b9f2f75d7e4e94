"""However ids lie, the streams of a query give exactly the rows that one gives, each once, for not many more requests."""

import itertools
import math

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ..conftest import Both
from .rows import Rows, Wanted

SIZE = 4
WORTH = 8
TOP = 10**9


@pytest.fixture(autouse=True)
def divided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranges are divided however short they are."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.parallel._WORTH_DIVIDING", WORTH)


def run_of(start: int, count: int, step: int) -> set[int]:
    """Ids as evenly as they may lie."""
    return set(range(start, start + count * step, step))


# Clusters anywhere, of any density: what lies between them is a gap.
CLUSTERS = st.builds(run_of, st.integers(0, TOP), st.integers(1, 60), st.sampled_from([1, 1, 2, 7, 1_000]))
IDS = st.one_of(
    st.sets(st.integers(0, 200), max_size=100),
    st.sets(st.integers(0, TOP), max_size=100),
    st.lists(CLUSTERS, max_size=4).map(lambda parts: set().union(*parts)),
    st.builds(run_of, st.just(0), st.integers(0, 3 * SIZE), st.just(1)),
)


def bound(ids: set[int], streams: int) -> int:
    """So many requests for pages at most: a range is divided when it brought a whole page, and each has two more than it needs:
    one that overlaps the next range, or is empty, and one that was asked for ahead of its end."""
    return 3 * max(1, math.ceil(len(ids) / SIZE)) + 3 * streams


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ids=IDS, streams=st.integers(1, 5))
@example(ids=run_of(1, 40, 1) | {TOP}, streams=3)
@example(ids={0} | run_of(TOP, 40, 1), streams=3)
@example(ids=run_of(0, 20, 1) | run_of(TOP, 60, 1), streams=5)
@example(ids=run_of(0, 4, 1_000_000) | run_of(TOP, 90, 1), streams=5)
@example(ids=run_of(0, SIZE, 1), streams=3)
@example(ids=run_of(0, 2 * SIZE, 1), streams=3)
@example(ids=set(), streams=3)
def test_streams_give_the_rows_of_one(reader: Both, rows: Rows, ids: set[int], streams: int) -> None:
    rows.reset(ids)
    found = [row.id for row in reader.rows(reader.client.tickets.where().page_size(SIZE).parallel(streams))]
    assert sorted(found) == sorted(ids)
    assert rows.counts() == (1 if streams > 1 else 0)
    assert len(rows.queries()) <= bound(ids, streams)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    ids=st.sets(st.integers(0, 400), min_size=20, max_size=150),
    streams=st.integers(2, 4),
    changes=st.lists(st.tuples(st.integers(0, 400), st.booleans()), min_size=1, max_size=60),
)
def test_rows_that_are_there_throughout_come_once_while_others_come_and_go(
    reader: Both, rows: Rows, ids: set[int], streams: int, changes: list[tuple[int, bool]]
) -> None:
    rows.reset(ids)
    coming = iter(changes)
    seen = set(ids)
    gone: set[int] = set()

    def change(_: Wanted) -> None:
        with rows.lock:
            for number, added in itertools.islice(coming, 2):
                (rows.ids.add if added else rows.ids.discard)(number)
                (seen if added else gone).add(number)

    rows.on = change
    found = [row.id for row in reader.rows(reader.client.tickets.where().page_size(SIZE).parallel(streams))]
    assert len(found) == len(set(found))
    assert ids - gone <= set(found) <= seen


def test_a_gap_is_not_gone_through_step_by_step(reader: Both, rows: Rows) -> None:
    """Autotask's first rows have small ids, its others begin at 29,682,885. An early version asked for ever more ranges there."""
    ids = run_of(1, 40, 1) | run_of(29_682_885, 120, 1)
    rows.reset(ids)
    found = [row.id for row in reader.rows(reader.client.tickets.where().page_size(SIZE).parallel(3))]
    assert sorted(found) == sorted(ids)
    assert len(rows.queries()) <= 65  # 40 pages
