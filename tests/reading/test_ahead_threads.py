"""A thread that stops early, or is interrupted, leaves nothing behind once the request under way has ended."""

import gc
import random
import signal
import threading
from contextlib import closing

import pytest

from autotask import Autotask

from ..test_concurrency import Stop, left_behind, settled
from .leaving import CLOSED, FAULT, FEW, ONCE, WAYS, each_way, readers, slowly
from .rows import Rows, failing

pytestmark = pytest.mark.usefixtures("quiet")


@each_way
@pytest.mark.parametrize("answered", [True, False, None], ids=["answered", "under way", "failed"])
@pytest.mark.parametrize("dropped", [True, False], ids=["dropped", "closed"])
def test_a_thread_that_stops_early_leaves_nothing(rows: Rows, way: str, answered: bool | None, dropped: bool) -> None:
    """Once the request under way has ended: a thread cannot be cancelled. Then nothing more is sent."""
    rows.reset(range(1, 101))
    go_on = slowly(rows)
    if answered is not False:
        go_on.set()
    if answered is None:
        rows.on = failing(lambda want: want.goes_on, FAULT)
    with Autotask.from_env(rows.environ, settings=ONCE) as at:
        if dropped:
            for row in WAYS[way](at.tickets.where().page_size(5)):
                assert row.id == 1
                break
        else:
            with closing(WAYS[way](at.tickets.where().page_size(5)).pages()) as pages:
                assert len(next(pages)) == 5
        gc.collect()
        go_on.set()
        assert settled(lambda: readers() == 0)
        assert left_behind(at) == {}
        sent = len(rows.queries())
        assert at.tickets.where().count() == 100
        assert len(rows.queries()) == sent


@each_way
def test_a_client_may_be_closed_while_a_page_is_on_its_way(rows: Rows, way: str) -> None:
    rows.reset(range(1, 101))
    go_on = slowly(rows)
    at = Autotask.from_env(rows.environ, settings=ONCE)
    pages = WAYS[way](at.tickets.where().page_size(5)).pages()
    assert len(next(pages)) == 5
    at.close()
    go_on.set()
    with pytest.raises(CLOSED):
        list(pages)
    assert settled(lambda: left_behind(at) == {})


# A socket that was made, and not yet kept by anybody when the thread was interrupted, is closed by being forgotten.
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
@each_way
@pytest.mark.parametrize("seed", range(3))
def test_a_thread_interrupted_anywhere_leaves_nothing(rows: Rows, way: str, seed: int) -> None:
    """By a signal, as Ctrl-C comes."""
    rows.reset(range(1, 101))
    chance = random.Random(seed)

    def stop(*_: object) -> None:
        raise Stop

    usual = signal.signal(signal.SIGALRM, stop)
    try:
        with Autotask.from_env(rows.environ, settings=FEW) as at:
            stopped = [interrupted(at, way, chance.uniform(0.0001, 0.06)) for _ in range(30)]
            assert any(stopped)
            gc.collect()
            assert settled(lambda: left_behind(at) == {})
            assert sorted(row.id for row in WAYS[way](at.tickets.where().page_size(5))) == list(range(1, 101))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, usual)


def interrupted(at: Autotask, way: str, seconds: float) -> bool:
    """Read until then. Whether that was too early; if not, all rows came."""
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        found = [row.id for row in WAYS[way](at.tickets.where().page_size(5))]
        signal.setitimer(signal.ITIMER_REAL, 0)
    except Stop:
        return True
    assert sorted(found) == list(range(1, 101))
    return False


class Refused(threading.Thread):
    """A thread that the system does not let begin."""

    def start(self) -> None:
        raise RuntimeError("can't start new thread")


@each_way
def test_where_no_thread_can_be_begun_pages_are_read_here(rows: Rows, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """There may be too many, and a process that ends begins none any more."""
    rows.reset(range(1, 26))
    monkeypatch.setattr("autotask_runtime._threads.Thread", Refused)
    with Autotask.from_env(rows.environ, settings=FEW) as at:
        assert sorted(row.id for row in WAYS[way](at.tickets.where().page_size(5))) == list(range(1, 26))
