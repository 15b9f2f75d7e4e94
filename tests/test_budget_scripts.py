"""The scripts of the shared budget, as several processes would run them, each with a gate of its own; one after another."""

import threading
from typing import Any

import pytest
from redis import Redis

from autotask import events
from autotask_runtime._sync.shared_budget import SharedBudget
from autotask_runtime.limits.gate import Gate
from autotask_runtime.limits.hour import Hour
from autotask_runtime.limits.turns import Turn
from autotask_runtime.settings import Settings

from .conftest import REDIS
from .test_budget import alone

pytestmark = pytest.mark.redis


def shared(database: str, **budget: Any) -> Settings:
    return alone(**{"database": database, "redis": REDIS, **budget})


def lease_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "autotask-leases"]


class Process:
    """A process as Redis sees it: a gate of its own, and a way to Redis."""

    def __init__(self, database: str, **budget: Any) -> None:
        self.budget = shared(database, **budget).budget
        self.events = events.Events()
        self.gate = Gate(Hour())
        self.shared = SharedBudget(self.budget, database, "code", self.gate, self.events)
        self.turns: list[Turn] = []

    def turn(self, priority: int = 5, endpoint: str = "tickets") -> Turn:
        turn = Turn(endpoint, priority, self.budget, elsewhere=True)
        turn.granted = True
        self.turns.append(turn)
        return turn

    def ask(self, turn: Turn) -> bool:
        reply = self.shared.ask(turn)
        assert reply is not None
        return reply.granted

    def close(self) -> None:
        for turn in self.turns:
            self.shared.release(turn)
        self.shared.close()


def test_the_most_urgent_of_all_processes_goes_first(database: str) -> None:
    one, other = Process(database, slots=1), Process(database, slots=1)
    running, low, high = one.turn(), one.turn(1), other.turn(8)
    assert one.ask(running)
    assert not one.ask(low)
    assert not other.ask(high)
    one.shared.release(running)
    assert other.shared.hint(high, 1.0)  # handed over, without asking again
    assert not one.ask(low)
    other.shared.release(high)
    assert one.ask(low)  # a hint that is lost costs time only
    one.shared.release(low)
    one.close()
    other.close()


def test_asking_twice_takes_one_slot_and_giving_back_twice_frees_one(database: str) -> None:
    process = Process(database, slots=2)
    first, second, third = process.turn(), process.turn(), process.turn()
    assert [process.ask(turn) for turn in (first, first, second, third)] == [True, True, True, False]
    process.shared.release(first)
    process.shared.release(first)
    assert process.ask(third)
    assert not process.ask(process.turn())
    process.close()


def test_who_waits_behind_lends_its_urgency(database: str) -> None:
    one, other = Process(database, slots=1), Process(database, slots=1)
    running, low, middle = one.turn(), one.turn(0), other.turn(5)
    assert one.ask(running)
    for _ in range(2):
        one.gate.enter(Turn("tickets", 9, one.budget), threading.Event)  # type: ignore[arg-type]
    assert not other.ask(middle)
    assert not one.ask(low)
    one.shared.release(running)
    assert not other.ask(middle)
    assert one.ask(low)
    one.close()
    other.close()


def test_what_one_process_learned_all_know(database: str) -> None:
    one, other = Process(database, learn_every=50), Process(database, learn_every=50)
    one.shared.learn(1000, 30, 600)
    turn = other.turn()
    assert other.ask(turn)
    assert (other.gate.hour.threshold(other.budget), other.gate.hour.window(other.budget)) == (1000, 1800.0)
    assert other.gate.hour.used(other.budget) == 601
    other.shared.release(turn)
    one.close()
    other.close()


def test_one_of_all_processes_asks_for_the_threshold(database: str) -> None:
    processes = [Process(database, learn_every=5) for _ in range(2)]
    learning = []
    for number in range(11):
        process = processes[number % 2]
        turn = process.turn()
        reply = process.shared.ask(turn)
        assert reply is not None
        learning.append(reply.learn)
        process.shared.release(turn)
    assert [number for number, learn in enumerate(learning, 1) if learn] == [5, 10]
    for process in processes:
        process.close()


def test_low_priorities_of_all_processes_go_one_after_another(database: str) -> None:
    one, other = Process(database), Process(database)
    waits = [process.shared.pace(100.0) for process in (one, other, one)]
    assert waits == [pytest.approx(0), pytest.approx(100, abs=20), pytest.approx(200, abs=20)]
    one.close()
    other.close()


def test_what_ended_while_redis_was_told_of_it_is_given_back(
    database: str, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = Process(database)
    turn = Turn("tickets", 5, process.budget, elsewhere=True)
    process.gate.enter(turn, threading.Event)  # type: ignore[arg-type]
    turn.sent = True
    under_way = process.gate.under_way

    def ends_now() -> dict[int, Turn]:
        found = under_way()
        turn.over = True
        process.shared.release(turn)
        process.gate.leave(turn)
        return found

    monkeypatch.setattr(process.gate, "under_way", ends_now)
    assert process.ask(process.turn(endpoint="companies"))
    process.close()
    assert lease_threads() == []
    assert not redis.exists(f"autotask:{{{database}}}:code:busy:tickets")


def test_everything_that_is_kept_has_an_end(database: str, redis: Redis) -> None:
    process = Process(database, slots=1)
    process.ask(process.turn())
    process.ask(process.turn())
    keys = list(redis.scan_iter(f"autotask:{{{database}}}*"))
    assert len(keys) == 6
    assert all(redis.ttl(key) > 0 for key in keys)
    process.close()
