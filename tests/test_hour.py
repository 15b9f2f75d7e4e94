"""The count of the hour: what is counted and when it is forgotten, what others use, who is paced. The tests move the time."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autotask_runtime.limits import hour as hour_module
from autotask_runtime.limits.hour import LEARN_AGAIN, Hour
from autotask_runtime.settings import Budget

BUDGET = Budget(threshold=10, window=100.0, reserve=0, learn_every=0)


class Time:
    """A time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    standing = Time()
    monkeypatch.setattr(hour_module, "time", standing)
    return standing


def send(hour: Hour, *numbers: int, budget: Budget = BUDGET) -> None:
    for number in numbers:
        assert hour.take(number, budget)
        hour.answered(number, sent=True)


def test_no_more_than_the_threshold_is_let_through(time: Time) -> None:
    hour = Hour()
    send(hour, *range(10))
    assert not hour.take(10, BUDGET)
    assert hour.opens_in(BUDGET) == 100.0


def test_a_request_is_forgotten_a_window_after_its_answer(time: Time) -> None:
    hour = Hour()
    assert all(hour.take(number, BUDGET) for number in range(10))
    time.now += 99
    hour.answered(0, sent=True)
    time.now += 99
    assert hour.used(BUDGET) == 10
    assert hour.opens_in(BUDGET) == pytest.approx(1.0)
    time.now += 1
    assert hour.used(BUDGET) == 9
    assert hour.opens_in(BUDGET) == 0.0


def test_what_was_not_sent_does_not_count_and_giving_back_twice_does_no_harm(time: Time) -> None:
    hour = Hour()
    assert hour.take(1, BUDGET)
    hour.answered(1, sent=False)
    hour.answered(1, sent=True)
    hour.answered(2, sent=True)
    assert hour.used(BUDGET) == 0


@pytest.mark.parametrize(("reserve", "share", "allowed"), [(0.5, 1.0, 5), (0.05, 1.0, 10), (0.0, 0.25, 3), (0.9, 0.1, 1)])
def test_the_reserve_and_the_part_of_a_process_are_left_alone(time: Time, reserve: float, share: float, allowed: int) -> None:
    budget = Budget(threshold=10, window=100.0, reserve=reserve)
    hour = Hour()
    assert sum(hour.take(number, budget, share) for number in range(20)) == allowed


def test_what_others_use_is_what_autotask_counts_and_we_did_not(time: Time) -> None:
    hour, budget = Hour(), Budget(reserve=0)
    send(hour, 1, 2, 3, budget=budget)
    hour.learn(budget, threshold=10, minutes=60, count=8)
    assert hour.used(budget) == 8
    assert sum(hour.take(number, budget) for number in range(10, 20)) == 2
    hour.learn(budget, threshold=10, minutes=60, count=1)  # less than ours: the others' are forgotten, ours count on
    assert hour.used(budget) == 5


def test_the_threshold_is_asked_for_when_it_may_matter(time: Time) -> None:
    hour, budget = Hour(), Budget(learn_every=200)
    send(hour, *range(19), budget=budget)
    assert not hour.claim_learning(budget)
    send(hour, 19, budget=budget)
    assert hour.claim_learning(budget)
    assert not hour.claim_learning(budget)
    hour.learn(budget, threshold=10_000, minutes=60, count=20)
    send(hour, *range(20, 219), budget=budget)
    assert not hour.claim_learning(budget)
    send(hour, 219, budget=budget)
    assert hour.claim_learning(budget)


def test_who_is_blocked_asks_only_where_others_may_have_left(time: Time) -> None:
    budget = Budget(learn_every=200, reserve=0)
    alone, crowded = Hour(), Hour()
    for hour, count in ((alone, 1), (crowded, 9)):
        send(hour, 1, budget=budget)
        assert not hour.claim_learning(budget)
        hour.learn(budget, threshold=9, minutes=60, count=count)
    time.now += LEARN_AGAIN + 1
    assert not alone.claim_learning(budget, blocked=True)
    assert crowded.claim_learning(budget, blocked=True)
    assert not crowded.claim_learning(budget, blocked=True)


def test_a_refusal_closes_the_hour_and_asks_anew_afterwards(time: Time) -> None:
    hour, budget = Hour(), Budget(learn_every=200)
    assert hour.refused(budget) == Budget().after_refusal
    assert not hour.take(1, budget)
    assert not hour.claim_learning(budget)
    assert hour.opens_in(budget) == Budget().after_refusal
    time.now += Budget().after_refusal
    assert hour.claim_learning(budget)
    assert hour.take(1, budget)


def test_a_refusal_closes_no_longer_than_the_window_or_as_long_as_autotask_says() -> None:
    assert Hour().refused(Budget(window=2.0)) == 2.0
    assert Hour().refused(Budget(), 7.0) == 7.0


def test_low_priorities_are_spread_evenly_below_the_first_step(time: Time) -> None:
    hour = Hour()
    send(hour, *range(4))
    assert hour.pace(BUDGET, 0, 0.0) == (0.0, False)
    busy = Budget(threshold=10, window=100.0, reserve=0, learn_every=0, pace_from=0.4)
    # One per 20 seconds: half of the threshold in a window.
    assert [hour.pace(busy, 0, 0.0) for _ in range(3)] == [(0.0, False), (20.0, False), (40.0, False)]
    assert hour.pace(busy, 0, 0.0) == (50.0, False)  # after which priority 0 has grown to 5
    assert hour.pace(busy, 5, 0.0) == (0.0, False)


def test_over_the_first_step_low_priorities_wait_until_they_are_low_no_more(time: Time) -> None:
    hour = Hour()
    send(hour, *range(6))
    assert hour.pace(BUDGET, 3, 0.0) == (20.0, True)
    assert hour.pace(BUDGET, 3, 15.0) == (5.0, True)
    assert hour.pace(BUDGET, 3, 20.0) == (0.0, False)
    time.now += 95
    assert hour.pace(BUDGET, 0, 0.0) == (5.0, True)  # then the window has forgotten enough


def test_what_the_processes_together_know_counts_until_they_are_not_heard_of(time: Time) -> None:
    hour, budget = Hour(), Budget(reserve=0)
    send(hour, 1, 2, budget=budget)
    hour.told(budget, used=9, others=3, threshold=50, window=60.0)
    assert (hour.used(budget), hour.threshold(budget), hour.window(budget)) == (9, 50, 60.0)
    hour.alone()
    assert hour.used(budget) == 5


@given(st.lists(st.tuples(st.sampled_from(["take", "answer", "wait"]), st.integers(0, 30)), max_size=60))
def test_the_wait_it_names_is_enough_and_no_window_holds_more_than_the_threshold(steps: list[tuple[str, int]]) -> None:
    standing, hour = Time(), Hour()
    spans: dict[int, list[float]] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hour_module, "time", SimpleNamespace(monotonic=standing.monotonic))
        for number, (step, value) in enumerate(steps):
            if step == "wait":
                standing.now += value
            elif step == "answer":
                for key in [key for key, span in spans.items() if len(span) == 1][:value]:
                    hour.answered(key, sent=True)
                    spans[key].append(standing.now)
            elif hour.take(number, BUDGET):
                spans[number] = [standing.now]
            elif all(len(span) == 2 for span in spans.values()):
                standing.now += hour.opens_in(BUDGET)
                assert hour.take(number, BUDGET)
                spans[number] = [standing.now]
            # Wherever between sending and answer Autotask counted them.
            recent = [span for span in spans.values() if len(span) == 1 or span[1] > standing.now - 100.0]
            assert len(recent) <= 10
