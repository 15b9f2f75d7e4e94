"""Slots, queue and shedding, in every order of comings and goings that hypothesis finds. The tests move the time."""

import threading
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from autotask_runtime.limits import hour as hour_module
from autotask_runtime.limits import turns as turns_module
from autotask_runtime.limits.gate import Crowded, Gate, gate_of
from autotask_runtime.limits.hour import Hour
from autotask_runtime.limits.turns import Turn
from autotask_runtime.settings import Budget

from .test_hour import Time

OPEN = Budget(slots=3, threshold=1000, window=1000.0, reserve=0, learn_every=0)


class Bell:
    """A waiter that remembers whether it was woken."""

    def __init__(self) -> None:
        self.rung = 0

    def wake(self) -> None:
        self.rung += 1


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    standing = Time()
    for module in (hour_module, turns_module):
        monkeypatch.setattr(module, "time", standing)
    return standing


def enter(gate: Gate, priority: int = 5, endpoint: str = "tickets", budget: Budget = OPEN, **options: Any) -> Turn:
    turn = Turn(endpoint, priority, budget, **options)
    gate.enter(turn, Bell)
    return turn


def rung(turn: Turn) -> int:
    assert isinstance(turn.waiter, Bell)
    return turn.waiter.rung


def test_three_go_at_once_and_the_others_one_by_one() -> None:
    gate = Gate(Hour())
    turns = [enter(gate) for _ in range(6)]
    assert [turn.granted for turn in turns] == [True] * 3 + [False] * 3
    assert enter(gate, endpoint="companies").granted
    gate.leave(turns[1])
    assert [turn.granted for turn in turns[3:]] == [True, False, False]
    assert rung(turns[3])
    assert gate.busy() == {"tickets": 3, "companies": 1}


def test_the_urgent_go_first_and_nobody_waits_forever(time: Time) -> None:
    gate = Gate(Hour())
    running = [enter(gate) for _ in range(3)]
    old = enter(gate, 0)
    time.now += 50  # five times the seconds that make one priority more
    urgent, middle = enter(gate, 10), enter(gate, 4)
    for turn in running:
        gate.leave(turn)
    assert [turn.granted for turn in (old, urgent, middle)] == [True] * 3
    waiting = [enter(gate, priority) for priority in (4, 0, 10)]
    gate.leave(urgent)
    assert [turn.granted for turn in waiting] == [False, False, True]


def test_the_order_is_that_of_priority_and_age(time: Time) -> None:
    gate, budget = Gate(Hour()), Budget(slots=1, threshold=1000, learn_every=0)
    running = enter(gate, budget=budget)
    waiting = {}
    for name, priority in (("old and low", 0), ("middle", 3), ("young and high", 6), ("low", 2)):
        waiting[name] = enter(gate, priority, budget=budget)
        time.now += 10
    order = []
    while waiting:
        gate.leave(running)
        name, running = next((name, turn) for name, turn in waiting.items() if turn.granted)
        del waiting[name]
        order.append(name)
    assert order == ["young and high", "middle", "old and low", "low"]


def test_a_full_queue_refuses_the_lowest_priority_first() -> None:
    gate, budget = Gate(Hour()), Budget(slots=1, queue_limit=2, learn_every=0)
    running, early, late = (enter(gate, priority, budget=budget) for priority in (5, 2, 2))
    with pytest.raises(Crowded):
        enter(gate, 2, budget=budget)
    urgent = enter(gate, 3, budget=budget)
    assert late.shed
    assert rung(late)
    assert not early.shed
    for turn in (late, running, urgent):
        gate.leave(turn)
    assert early.granted
    assert gate.waiting() == 0


def test_a_full_queue_of_one_endpoint_keeps_nobody_from_a_free_slot_of_another() -> None:
    gate, budget = Gate(Hour()), Budget(slots=1, queue_limit=1, learn_every=0)
    enter(gate, budget=budget)
    enter(gate, budget=budget)
    assert enter(gate, 0, "companies", budget).granted


def test_the_hours_room_goes_to_the_most_urgent_of_all_endpoints(time: Time) -> None:
    budget = Budget(threshold=2, window=100.0, reserve=0, learn_every=0)
    gate = Gate(Hour())
    for endpoint in ("a", "b"):
        turn = enter(gate, endpoint=endpoint, budget=budget)
        turn.sent = True
        gate.leave(turn)
    low, high = enter(gate, 1, "a", budget), enter(gate, 9, "b", budget)
    assert gate.look(low) == 30.0  # at the latest: others may use the same hour
    time.now += 99.5
    assert gate.look(low) == gate.look(high) == pytest.approx(0.5)
    time.now += 0.5
    newcomer = enter(gate, 10, "c", budget)  # may not overtake: the one of priority 1 has waited as long as ten priorities
    assert (high.granted, low.granted, newcomer.granted) == (True, True, False)


def test_the_first_is_told_to_keep_the_time_when_only_the_hour_is_in_its_way() -> None:
    budget = Budget(slots=1, threshold=2, reserve=0, learn_every=0)
    gate = Gate(Hour())
    done, running, waiting = (enter(gate, endpoint=endpoint, budget=budget) for endpoint in ("b", "a", "a"))
    done.sent = running.sent = True
    gate.leave(done)
    assert gate.look(waiting) is None
    assert not rung(waiting)
    gate.leave(running)
    assert rung(waiting)
    assert gate.look(waiting) == 30.0


def test_who_left_is_not_granted_and_passes_the_turn_on() -> None:
    gate, budget = Gate(Hour()), Budget(slots=1, learn_every=0)
    running, first, second = (enter(gate, budget=budget) for _ in range(3))
    gate.leave(first)
    gate.leave(running)
    assert rung(second)
    assert (first.granted, second.granted) == (False, True)


def test_a_queue_does_not_keep_those_who_gave_up() -> None:
    gate, budget = Gate(Hour()), Budget(slots=1, learn_every=0)
    enter(gate, 10, budget=budget)
    enter(gate, 10, budget=budget)
    for _ in range(5000):
        gate.leave(enter(gate, 0, budget=budget))
    assert gate.waiting() == 1
    assert len(gate._queues["tickets"]._heap) < 100


def test_giving_back_twice_frees_one_slot() -> None:
    gate, budget = Gate(Hour()), Budget(slots=1, learn_every=0)
    turn = enter(gate, budget=budget)
    gate.leave(turn)
    gate.leave(turn)
    assert enter(gate, budget=budget).granted
    assert not enter(gate, budget=budget).granted


def test_what_is_given_back_while_the_lock_is_held_is_seen_to_by_whoever_holds_it() -> None:
    """As when the garbage collector ends a request in the middle of the gate's own work."""
    gate, budget = Gate(Hour()), Budget(slots=1, learn_every=0)
    turn, waiting = enter(gate, budget=budget), enter(gate, budget=budget)

    def make() -> Bell:
        gate.leave(turn)  # must not wait for the lock, which is held here
        return Bell()

    last = Turn("tickets", 5, budget)
    gate.enter(last, make)
    assert waiting.granted
    assert gate.busy() == {"tickets": 1}


@pytest.mark.parametrize("place", ["count", "take", "slot"])
def test_an_interrupt_in_the_middle_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    gate = Gate(Hour())
    turn = Turn("tickets", 5, OPEN)
    owner, name = {"count": (Hour, "_used"), "take": (Hour, "take"), "slot": (Gate, "_take")}[place]
    done = getattr(owner, name)

    def interrupted(*arguments: Any, **options: Any) -> None:
        done(*arguments, **options)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, interrupted)
        with pytest.raises(KeyboardInterrupt):
            gate.enter(turn, Bell)
    gate.leave(turn)
    assert gate.busy() == {}
    assert gate.hour.used(OPEN) == 0


def test_other_limits_put_a_turn_back_into_the_queue_at_its_old_rank() -> None:
    gate = Gate(Hour())
    turns = [enter(gate, elsewhere=True) for _ in range(3)]
    later = enter(gate, share=0.25)
    for turn in turns:
        gate.again(turn, Bell, 0.25)
    assert [turn.granted for turn in turns] == [True, False, False]  # one slot is left
    gate.leave(turns[0])
    assert [turn.granted for turn in (*turns[1:], later)] == [True, False, False]


def test_a_gate_and_its_hour_are_shared_by_name() -> None:
    one = gate_of("a database of this test", "one")
    assert gate_of("a database of this test", "one") is one
    other = gate_of("a database of this test", "other")
    assert other is not one
    assert other.hour is one.hour


def test_many_threads_at_once_never_hold_more_than_the_slots() -> None:
    gate, running, most = Gate(Hour()), [0], [0]
    lock = threading.Lock()

    class Ring(threading.Event):
        def wake(self) -> None:
            self.set()

    def work() -> None:
        for _ in range(50):
            turn = Turn("tickets", 5, Budget(threshold=100_000, learn_every=0))
            gate.enter(turn, Ring)
            while not turn.granted:
                assert isinstance(turn.waiter, Ring)
                assert turn.waiter.wait(20)
                turn.waiter.clear()
                gate.look(turn)
            with lock:
                running[0] += 1
                most[0] = max(most[0], running[0])
            with lock:
                running[0] -= 1
            gate.leave(turn)

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 1 <= most[0] <= 3
    assert (gate.busy(), gate.waiting()) == ({}, 0)


class Crowd(RuleBasedStateMachine):
    """Requests come, wait, go and give up; those who are woken, or whose time has come, look."""

    budget = Budget(slots=2, threshold=4, window=10.0, reserve=0, learn_every=0, queue_limit=8, aging=5.0)

    def __init__(self) -> None:
        super().__init__()
        self.time = Time()
        self.patch = pytest.MonkeyPatch()
        for module in (hour_module, turns_module):
            self.patch.setattr(module, "time", self.time)
        self.gate = Gate(Hour())
        self.waiting: list[Turn] = []
        self.running: list[Turn] = []
        self.answered: list[float] = []
        self.looks: dict[int, float] = {}

    def teardown(self) -> None:
        self.patch.undo()

    @rule(endpoint=st.sampled_from("ab"), priority=st.integers(0, 10))
    def comes(self, endpoint: str, priority: int) -> None:
        turn = Turn(endpoint, priority, self.budget)
        full = len(self.waiting) >= self.budget.queue_limit
        try:
            self.gate.enter(turn, Bell)
        except Crowded:
            assert full
            assert all(priority <= other.priority for other in self.waiting)
            self.gate.leave(turn)
            return
        lowest = min((other.priority for other in self.waiting), default=0)
        for other in [other for other in self.waiting if other.shed]:
            assert full
            assert other.priority == lowest < priority
            self.waiting.remove(other)
            self.gate.leave(other)
        self.waiting.append(turn)
        self.look_all({turn.number})

    @precondition(lambda self: self.running)
    @rule(data=st.data(), sent=st.booleans())
    def goes(self, data: st.DataObject, sent: bool) -> None:
        turn = data.draw(st.sampled_from(self.running))
        self.running.remove(turn)
        turn.sent = sent
        if sent:
            self.answered.append(self.time.now)
        self.gate.leave(turn)
        self.look_all(set())

    @precondition(lambda self: self.waiting)
    @rule(data=st.data())
    def gives_up(self, data: st.DataObject) -> None:
        turn = data.draw(st.sampled_from(self.waiting))
        self.waiting.remove(turn)
        self.gate.leave(turn)
        self.look_all(set())

    @rule(seconds=st.floats(0.1, 12.0))
    def time_passes(self, seconds: float) -> None:
        self.time.now += seconds
        self.look_all(set())

    def look_all(self, new: set[int]) -> None:
        """As tasks do: who is new, was woken, or said it would look by now."""
        while True:
            due = [
                turn
                for turn in self.waiting
                if turn.number in new or rung(turn) or self.looks.get(turn.number, 1e9) <= self.time.now
            ]
            if not due:
                return
            new = set()
            for turn in due:
                turn.waiter = turn.waiter and Bell()
                self.looks.pop(turn.number, None)
                again = self.gate.look(turn)
                if turn.granted:
                    waiting = [other for other in self.waiting if other.endpoint == turn.endpoint and not other.granted]
                    assert all((turn.rank, turn.number) < (other.rank, other.number) for other in waiting)
                    self.waiting.remove(turn)
                    self.running.append(turn)
                elif again is not None:
                    assert again > 0
                    self.looks[turn.number] = self.time.now + again

    @invariant()
    def limits_hold(self) -> None:
        for endpoint in "ab":
            assert sum(turn.endpoint == endpoint for turn in self.running) <= self.budget.slots
        assert len(self.running) + self.recent() <= 4

    @invariant()
    def the_gate_knows_the_same(self) -> None:
        assert self.gate.waiting() == len(self.waiting)
        assert sum(self.gate.busy().values()) == len(self.running)

    @invariant()
    def nobody_waits_who_could_go(self) -> None:
        if len(self.running) + self.recent() < 4:
            for turn in self.waiting:
                assert sum(other.endpoint == turn.endpoint for other in self.running) == self.budget.slots

    def recent(self) -> int:
        return sum(at > self.time.now - 10.0 for at in self.answered)


TestCrowd = Crowd.TestCase
TestCrowd.settings = settings(max_examples=150, stateful_step_count=60, deadline=None)
