"""Wrong credentials never lock the user: after some refusals in a row nothing more is sent with them."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask, errors
from autotask_runtime.configuration.credentials import Credentials
from autotask_runtime.events import Degraded, Recovered
from autotask_runtime.messages import Request, Response
from autotask_runtime.zones import guard as guard_module
from autotask_runtime.zones.guard import AT_FIRST, TRIES, Guard, Shut, guard_of
from autotask_sandbox import SandboxServer
from autotask_sandbox.auth import Credentials as SandboxCredentials

from .conftest import QUICK, Both

ALL_SENT = evolve(QUICK, deduplicate=False)
REFUSED = Response(status=401, headers={}, content=b"")
READS: list[Callable[[Any], Any]] = [
    lambda at: at.tickets.get(7),
    lambda at: at.companies.where().first(),
    lambda at: at.contacts.where().first(),
    lambda at: at.resources.get(4),
    lambda at: at.tickets.where().first(),
    lambda at: at.version(),
]


def refusals(server: SandboxServer) -> int:
    return sum(entry.status == 401 for entry in server.journal.entries())


def from_threads(environ: dict[str, str], times: int) -> list[Any]:
    def ask(at: Autotask, number: int) -> Any:
        try:
            return READS[number % len(READS)](at)
        except errors.AutotaskError as error:
            return error

    with Autotask.from_env(environ, settings=ALL_SENT) as at, ThreadPoolExecutor(times) as pool:
        return list(pool.map(lambda number: ask(at, number), range(times)))


def from_tasks(environ: dict[str, str], times: int) -> list[Any]:
    async def ask() -> list[Any]:
        async with AsyncAutotask.from_env(environ, settings=ALL_SENT) as at:
            asked = (READS[number % len(READS)](at) for number in range(times))
            return await asyncio.gather(*asked, return_exceptions=True)

    return asyncio.run(ask())


@pytest.mark.parametrize("ask", [from_threads, from_tasks])
def test_64_requests_with_a_wrong_secret_do_not_lock_the_user(sandbox: SandboxServer, ask: Callable[..., list[Any]]) -> None:
    assert sandbox.sandbox.behaviour.lock_after == 10
    found = ask({**sandbox.environ, "AUTOTASK_SECRET": f"wrong for {ask.__name__}"}, 64)
    assert {type(error) for error in found} == {errors.AuthenticationFailed}
    assert TRIES <= refusals(sandbox) <= AT_FIRST
    assert not sandbox.sandbox.lock.locked
    assert len([error for error in found if "tried again in 15 minutes" in str(error)]) == 64 - refusals(sandbox)
    assert "wrong for" not in "".join(map(str, found))
    right = ask(sandbox.environ, 12)  # other credentials are another matter
    assert not [error for error in right if isinstance(error, Exception)]


def test_a_secret_that_is_changed_meanwhile_does_not_lock_the_user(sandbox: SandboxServer) -> None:
    with Autotask.from_env(sandbox.environ, settings=ALL_SENT) as at, ThreadPoolExecutor(64) as pool:
        assert at.tickets.get(7).id == 7
        sandbox.sandbox.credentials = SandboxCredentials(secret="another")
        asked = [pool.submit(READS[number % 2], at) for number in range(256)]
        assert {type(future.exception()) for future in asked} == {errors.AuthenticationFailed}
    assert not sandbox.sandbox.lock.locked


def test_what_is_not_sent_says_so(own: Both, sandbox: SandboxServer) -> None:
    told: list[Degraded] = []
    own.client.events.subscribe(told.append, Degraded)
    sandbox.sandbox.credentials = SandboxCredentials(secret="another")
    for _ in range(TRIES):
        with pytest.raises(errors.AuthenticationFailed) as caught:
            own(lambda at: at.tickets.get(7))
        assert caught.value.reached
    assert [event.what for event in told] == ["credentials"]
    with pytest.raises(errors.AuthenticationFailed, match="not sent") as caught:
        own(lambda at: at.tickets.create(company_id=0, title="t", status=1, priority=1))
    assert not caught.value.reached
    assert caught.value.status == 401
    assert refusals(sandbox) == TRIES


def test_health_hears_when_the_credentials_are_good_again(
    own: Both, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Recovered] = []
    own.client.events.subscribe(told.append, Recovered)
    monkeypatch.setattr(guard_module, "CLOSED", 0.0)  # the time is over at once
    right = sandbox.sandbox.credentials
    sandbox.sandbox.credentials = SandboxCredentials(secret="another")
    for _ in range(TRIES):
        with pytest.raises(errors.AuthenticationFailed):
            own(lambda at: at.tickets.get(7))
    sandbox.sandbox.credentials = right
    assert own(lambda at: at.tickets.get(7)).id == 7
    assert [event.what for event in told] == ["credentials"]


def test_what_anybody_may_ask_proves_nothing(own: Both, sandbox: SandboxServer) -> None:
    sandbox.sandbox.credentials = SandboxCredentials(secret="another")
    for _ in range(6):
        own(lambda at: at.zone_information())
        with pytest.raises(errors.AuthenticationFailed):
            own(lambda at: at.tickets.get(7))
    assert refusals(sandbox) == TRIES
    with pytest.raises(errors.AuthenticationFailed):
        own(lambda at: at.version_information())  # it would answer, but with credentials in its headers


def test_a_success_in_between_begins_the_count_anew(own: Both, sandbox: SandboxServer) -> None:
    right = sandbox.sandbox.credentials
    for _ in range(4):
        sandbox.sandbox.credentials = SandboxCredentials(secret="another")
        for _ in range(TRIES - 1):
            with pytest.raises(errors.AuthenticationFailed):
                own(lambda at: at.tickets.get(7))
        sandbox.sandbox.credentials = right
        assert own(lambda at: at.tickets.get(7)).id == 7


# The guard itself


class Sleeper:
    """Somebody who waits."""

    def __init__(self) -> None:
        self.woken = False

    def wake(self) -> None:
        self.woken = True


def test_before_the_first_answer_few_are_under_way_and_the_others_wait() -> None:
    guard = Guard()
    assert [guard.enter(Sleeper) for _ in range(AT_FIRST)] == [None] * AT_FIRST
    waiting = guard.enter(Sleeper)
    assert waiting is not None
    guard.accepted()
    assert waiting.woken
    assert [guard.enter(Sleeper) for _ in range(100)] == [None] * 100


def test_after_a_refusal_no_more_go_than_are_left() -> None:
    guard = Guard()
    guard.accepted()
    guard.refused(REFUSED)
    assert [guard.enter(Sleeper) is None for _ in range(3)] == [True, True, False]
    guard.refused(REFUSED)
    guard.leave()
    assert guard.enter(Sleeper) is not None  # the other one may be the third


def test_when_the_time_is_over_one_request_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    guard = Guard()
    now = [1000.0]
    monkeypatch.setattr("autotask_runtime.zones.guard.time.monotonic", lambda: now[0])
    assert [guard.refused(REFUSED) for _ in range(TRIES)] == [False] * (TRIES - 1) + [True]
    with pytest.raises(Shut):
        guard.enter(Sleeper)
    assert "15 minutes" in str(guard.refusal(Request(method="GET", path="Tickets/7", entity="Tickets")))
    now[0] += guard_module.CLOSED + 1
    assert guard.enter(Sleeper) is None
    assert guard.enter(Sleeper) is not None
    assert guard.refused(REFUSED)
    guard.leave()
    with pytest.raises(Shut):
        guard.enter(Sleeper)
    guard.forgive()
    assert guard.enter(Sleeper) is None


def test_guards_are_told_apart_by_all_of_the_credentials_and_the_zone() -> None:
    first = Credentials(username="u@x", secret="s", integration_code="i")
    assert guard_of(first, "https://z/") is guard_of(Credentials(username="U@x", secret="s", integration_code="i"), "https://z/")
    others = [evolve(first, secret="S"), evolve(first, integration_code="j")]
    assert len({guard_of(item, "https://z/") for item in (first, *others)} | {guard_of(first, "https://y/")}) == 4
    assert not [key for key in guard_module._GUARDS if key == b"s" or b"u@x" in key]
