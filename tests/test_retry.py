"""How often, how long and what is tried again: waits that grow, Retry-After, time for all, options of client, block and call."""

import email.utils
import itertools
import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from autotask import errors
from autotask_runtime.errors import RequestError
from autotask_runtime.events import RequestRetried
from autotask_runtime.failures.catalogue import BY_KEY, CATALOGUE, Entry, Repeat, explained
from autotask_runtime.failures.retrying import leaves_unknown, may_repeat, retry_after
from autotask_runtime.messages import Purpose, Request
from autotask_runtime.settings import Budget, Retry, Settings

from .conftest import QUICK, Both
from .scripted import HTML, ITEM, Answer, answer, scripted
from .test_policies import create, environ, read, update

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
BUSY = {"errors": ["The thread threshold of 3 threads has been exceeded"]}


# How long to wait


GROWTH = {
    "exponential": [1, 2, 4, 8, 16, 32, 60, 60],
    "linear": [1, 2, 3, 4, 5, 6, 7, 8],
    "fibonacci": [1, 1, 2, 3, 5, 8, 13, 21],
    "constant": [1, 1, 1, 1, 1, 1, 1, 1],
}


@pytest.mark.parametrize("growth", GROWTH)
def test_waits_grow_as_they_are_told(growth: Any) -> None:
    plan = Retry(growth=growth, first=1.0, jitter=False, longest=60.0)
    assert [plan.pause(attempt) for attempt in range(1, 9)] == GROWTH[growth]


@given(st.sampled_from(sorted(GROWTH)), st.integers(1, 10_000), st.floats(0, 100), st.floats(0, 100))
def test_a_wait_is_a_random_part_of_that(growth: Any, attempt: int, first: float, longest: float) -> None:
    plan = Retry(growth=growth, first=first, longest=longest)
    most = evolve(plan, jitter=False).pause(attempt)
    assert most <= longest
    assert 0 <= plan.pause(attempt) <= most


def test_full_jitter_uses_the_whole_range() -> None:
    waits = [Retry(first=1.0).pause(1) for _ in range(300)]
    assert min(waits) < 0.2
    assert max(waits) > 0.8


# Retry-After


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        (" 7 ", 7),
        (email.utils.format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90),
        (email.utils.format_datetime(NOW - timedelta(seconds=90), usegmt=True), 0),
        ("Sat, 21 Nov 2026 12:01:00 -0000", 60),
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
    ],
)
def test_both_forms_of_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds


@given(st.text(max_size=40))
def test_no_header_is_an_error(value: str) -> None:
    found = retry_after(value, NOW)
    assert found is None or found >= 0


def test_retry_after_is_waited_for_and_shown(kind: str) -> None:
    with scripted(answer(BUSY, 429, **{"Retry-After": "0"}), ITEM) as script:
        both = Both(kind, environ(script), QUICK)
        heard: list[RequestRetried] = []
        both.client.events.subscribe(heard.append, RequestRetried)
        assert both(read).title == "t"
        both.close()
    assert [(event.error.retry_after, event.error.key, event.request.attempt) for event in heard] == [(0.0, "threads", 1)]


@pytest.mark.parametrize("value", ["3600", "Fri, 01 Jan 2100 00:00:00 GMT"])
def test_a_wait_that_would_end_too_late_is_not_begun(kind: str, value: str) -> None:
    with scripted(answer(BUSY, 429, **{"Retry-After": value}), ITEM) as script:
        both = Both(kind, environ(script), QUICK)
        with pytest.raises(errors.RateLimited) as caught:
            both(read)
        both.close()
        assert caught.value.retry_after is not None
        assert caught.value.retry_after >= 3600
        assert caught.value.retryable
        assert len(script.asked) == 1


def test_time_for_all_attempts_ends_them(kind: str) -> None:
    slow = evolve(QUICK, retry=Retry(attempts=1000, first=0.02, jitter=False, growth="constant", within=0.1))
    with scripted(HTML) as script:
        both = Both(kind, environ(script), slow)
        with pytest.raises(errors.HtmlPage) as caught:
            both(read)
        both.close()
        assert 1 < len(script.asked) <= 6
        assert caught.value.request is not None
        assert caught.value.request.attempt == len(script.asked)


# Whose options


def attempts(kind: str, program: Callable[[Any], Any], settings: Settings = QUICK) -> int:
    """How often a failing call is tried."""
    with scripted(HTML) as script:
        both = Both(kind, environ(script), settings)
        with pytest.raises(errors.HtmlPage):
            both(program)
        both.close()
        return len(script.asked)


def test_options_of_client_block_and_call(kind: str) -> None:
    assert attempts(kind, read) == 4
    assert attempts(kind, read, evolve(QUICK, retry=Retry(attempts=2, first=0.0))) == 2
    assert attempts(kind, lambda at: read(at.with_options(retry=Retry(attempts=6, first=0.0)))) == 6


def test_a_block_goes_before_the_call(kind: str) -> None:
    with scripted(HTML) as script:
        both = Both(kind, environ(script), QUICK)
        with both.client.retrying(Retry(attempts=2, first=0.0)):
            for program in (read, lambda at: read(at.with_options(retry=Retry(attempts=6)))):
                with pytest.raises(errors.HtmlPage):
                    both(program)
        assert len(script.asked) == 4
        with pytest.raises(errors.HtmlPage):
            both(read)
        both.close()
        assert len(script.asked) == 8


def test_a_client_with_options_is_the_same_client(kind: str, shared: Any) -> None:
    both = Both(kind, shared.environ)
    urgent = both.client.with_options(priority=9)
    assert urgent is not both.client
    assert type(urgent) is type(both.client)
    assert repr(urgent) == repr(both.client)
    assert urgent.events is both.client.events
    assert urgent.validators is both.client.validators
    row = both.wait(urgent.tickets.get(7))
    row.title = "by way of the other"
    both(lambda at: at.tickets.update(row))
    both.close()


@pytest.mark.parametrize("level", [-1, 11, "5", 5.0, True, None])
def test_a_priority_is_a_number_from_0_to_10(kind: str, shared: Any, level: Any) -> None:
    both = Both(kind, shared.environ)
    with pytest.raises(errors.UsageError, match="0 to 10"):
        both.client.priority(level)
    if level is not None:
        with pytest.raises(errors.UsageError, match="0 to 10"):
            both.client.with_options(priority=level)
    both.close()


# What is tried again


def request(purpose: Purpose, method: str = "") -> Request:
    verbs = {Purpose.READ: "GET", Purpose.CREATE: "POST", Purpose.UPDATE: "PATCH", Purpose.DELETE: "DELETE"}
    return Request(method=method or verbs[purpose], path="Tickets", entity="Tickets", purpose=purpose)


def failure(entry: Entry, *, reached: bool) -> RequestError:
    error = RequestError("failed")
    explained(error, entry)
    error.reached = reached
    return error


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.key)
def test_the_rule_of_repetition(entry: Entry) -> None:
    """Written a second time, from the issue: reads and refusals to begin yes, rejections no, creates only when not sent."""
    for purpose, reached, changes in itertools.product(Purpose, [False, True], [False, True]):
        error = failure(entry, reached=reached)
        again = may_repeat(request(purpose), error, Retry(changes=changes))
        if entry.repeat in (Repeat.NEVER, Repeat.LATER):
            assert not again
        elif entry.repeat is Repeat.ALWAYS or not reached or purpose is Purpose.READ:
            assert again
        else:
            assert again == (changes and purpose in (Purpose.UPDATE, Purpose.DELETE))
        unknown = leaves_unknown(request(purpose), error)
        assert unknown == (purpose is not Purpose.READ and reached and entry.repeat is Repeat.READS)
        assert not (unknown and again and purpose is Purpose.CREATE)


def test_a_get_that_changes_something_is_never_repeated() -> None:
    error = failure(BY_KEY["fault"], reached=True)
    assert not may_repeat(request(Purpose.UPDATE, "GET"), error, Retry(changes=True))
    assert not may_repeat(request(Purpose.UPDATE, "POST"), error, Retry(changes=True))


def test_updates_are_repeated_by_choice(kind: str) -> None:
    settings = evolve(QUICK, retry=Retry(first=0.0, changes=True))
    with scripted(Answer(reset=True), answer({"itemId": 7})) as script:
        both = Both(kind, environ(script), settings)
        both(update)
        both.close()
        assert [asked.method for asked in script.asked] == ["PATCH", "PATCH"]


def test_a_refusal_after_a_repetition_leaves_it_unknown_what_the_first_one_did(kind: str) -> None:
    settings = evolve(QUICK, retry=Retry(first=0.0, changes=True))
    with scripted(Answer(reset=True), answer({"errors": ["No matching records found."]}, 500)) as script:
        both = Both(kind, environ(script), settings)
        with pytest.raises(errors.OutcomeUnknown) as caught:
            both(lambda at: at.contacts.delete(1, company_id=0))
        both.close()
        assert isinstance(caught.value.__cause__, errors.Rejected)


def test_what_was_sent_and_when_is_kept(kind: str) -> None:
    before = datetime.now(UTC)
    with scripted(Answer(reset=True)) as script:
        both = Both(kind, environ(script), QUICK)
        with pytest.raises(errors.OutcomeUnknown) as caught:
            both(create)
        both.close()
    error = caught.value
    assert error.sent is not None
    assert before - timedelta(seconds=1) <= error.sent <= datetime.now(UTC)
    assert error.write is not None
    assert error.write.values["title"] == "t"
    assert error.request is not None
    assert (error.request.method, error.request.path, error.request.entity, error.request.attempt) == (
        "POST",
        "Tickets",
        "Tickets",
        1,
    )
    assert "reconcile" in error.advice


@pytest.fixture
def unreachable(unused_port: int) -> dict[str, str]:
    return {
        "AUTOTASK_API_URL": f"http://127.0.0.1:{unused_port}/",
        "AUTOTASK_USERNAME": "u",
        "AUTOTASK_SECRET": "s",
        "AUTOTASK_INTEGRATION_CODE": "c",
    }


def test_a_create_that_never_left_is_repeated_and_then_plainly_failed(kind: str, unreachable: dict[str, str]) -> None:
    settings = evolve(QUICK, budget=Budget(learn_every=0, database="nowhere"))
    both = Both(kind, unreachable, settings)
    heard: list[RequestRetried] = []
    both.client.events.subscribe(heard.append, RequestRetried)
    with pytest.raises(errors.ConnectionFailed) as caught:
        both(create)
    both.close()
    assert not caught.value.reached
    assert [event.request.attempt for event in heard] == [1, 2, 3]


def test_waits_cannot_be_endless() -> None:
    assert Retry(growth="exponential", jitter=False).pause(10**6) == 60
    assert Retry(growth="fibonacci", jitter=False).pause(10**6) == 60
    assert math.isfinite(Retry(growth="linear", first=1e9, longest=5, jitter=False).pause(10**6))
