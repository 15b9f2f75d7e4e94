"""The tenant moves to another zone while a page that was asked for ahead is on its way, or lies there. With both clients."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve

from autotask_runtime.settings import Zones

from ..conftest import Both
from ..scripted import Answer, Scripted, answer, scripted
from .rows import SETTINGS, Rows, rows_of, wanted
from .stepwise import Stepwise

ROWS = range(1, 26)
EMPTY = answer({"items": [], "pageDetails": {"nextPageUrl": None}})
REFUSED = answer(None, 401)
each_answer = pytest.mark.parametrize("told", [REFUSED, EMPTY], ids=["401", "empty"])


class Moving:
    """A look-up and two zones that have the rows. The tenant is in the first one until it moves."""

    def __init__(self, lookup: Scripted, old: Rows, new: Rows) -> None:
        self.lookup, self.old, self.new = lookup, old, new
        self.reached = threading.Semaphore(0)
        self.names(old)
        old.then = lambda want: self.reached.release()

    def names(self, zone: Rows) -> None:
        self.lookup.answers[0] = answer({"zoneName": "Z", "url": zone.url, "webUrl": "", "ci": 1})

    def moves(self, told: Answer) -> None:
        """From now on the look-up names the new zone, and the old one answers so. It refuses companies for sure."""
        self.names(self.new)
        self.old.on = lambda want: REFUSED if want.collection == "Companies" else told


@pytest.fixture
def moving() -> Iterator[Moving]:
    """The tenant's zones."""
    with scripted(answer({})) as lookup, rows_of(ROWS) as old, rows_of(ROWS) as new:
        yield Moving(lookup, old, new)


@pytest.fixture
def seeker(kind: str, moving: Moving) -> Iterator[Both]:
    """A client that looks its zone up, and doubts an empty answer only where rows are expected."""
    zones = Zones(lookup_url=moving.lookup.url, cache="off", confirm=3600.0)
    environ = {name: value for name, value in moving.old.environ.items() if name != "AUTOTASK_API_URL"}
    both = Both(kind, environ, evolve(SETTINGS, zones=zones))
    yield both
    both.close()


def arrives(seeker: Both, moving: Moving) -> None:
    """Wait until one more request was answered by the old zone, while the loop of an async client runs."""
    waited: Any = asyncio.to_thread(moving.reached.acquire, timeout=20) if seeker.kind == "async" else None
    assert seeker.wait(waited) if waited is not None else moving.reached.acquire(timeout=20)


def rest(steps: Stepwise) -> list[int]:
    """The ids of all pages still to come."""
    found: list[int] = []
    while (page := steps.take()) is not None:
        found += page
    return found


@each_answer
def test_a_page_asked_for_ahead_of_the_zone_that_was_left_is_read_anew(seeker: Both, moving: Moving, told: Answer) -> None:
    """The third page is asked for behind the move, and due later."""
    steps = Stepwise(seeker, seeker.client.tickets.where().page_size(5))
    assert steps.take() == [1, 2, 3, 4, 5]
    arrives(seeker, moving)
    arrives(seeker, moving)
    moving.moves(told)
    assert steps.take() == [6, 7, 8, 9, 10]
    assert rest(steps) == list(range(11, 26))
    assert [want.after for want in moving.old.queries()][:3] == [None, 5, 10]
    assert moving.new.queries()[0].body["filter"][-1] == {"op": "gt", "field": "id", "value": 10}


@each_answer
def test_the_move_may_be_found_out_before_the_page_is_due(seeker: Both, moving: Moving, told: Answer) -> None:
    """What the old zone answered ahead lies there; meanwhile another request finds the new zone. No row is lost."""
    steps = Stepwise(seeker, seeker.client.tickets.where().page_size(5))
    hold = threading.Event()
    moving.old.on = lambda want: told if want.goes_on and hold.wait(20) else None
    assert steps.take() == [1, 2, 3, 4, 5]
    arrives(seeker, moving)
    moving.names(moving.new)
    hold.set()
    arrives(seeker, moving)
    moving.moves(told)
    seeker(lambda at: at.companies.where().first())
    assert [want.collection for want in map(wanted, moving.new.asked)] == ["Companies"]
    assert rest(steps) == list(range(6, 26))


@each_answer
@pytest.mark.parametrize("streams", [2, 3])
def test_streams_go_on_in_the_new_zone(
    seeker: Both, moving: Moving, told: Answer, streams: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.parallel._WORTH_DIVIDING", 5)
    steps = Stepwise(seeker, seeker.client.tickets.where().page_size(3).parallel(streams))
    first = steps.take()
    assert first == [1, 2, 3]
    moving.moves(told)
    assert sorted(first + rest(steps)) == list(ROWS)
    assert moving.new.queries()
