"""Failures that belong together are noticed once a period, and only when they do. By themselves, and with both clients."""

from contextlib import suppress
from typing import Any

import pytest

from autotask import errors, events
from autotask.settings import Breaker, Budget, Retry, Settings
from autotask_runtime.events import AnswerReceived, Events, PatternNoticed, ThresholdLearned
from autotask_runtime.failures.answers import check
from autotask_runtime.failures.catalogue import BY_KEY, CATALOGUE, explained
from autotask_runtime.messages import Request, Response, encode
from autotask_runtime.watch.patterns import PERIOD, REPEATED, Patterns, fields_named

from .conftest import Both
from .scripted import answer, scripted
from .test_policies import environ


class Watched:
    """Patterns over a stream of the test's own, and a clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.told: list[PatternNoticed] = []
        self.stream = Events()
        self.patterns = Patterns(self.stream, clock=lambda: self.now)
        self.stream.subscribe(self.told.append, PatternNoticed)

    def answer(self, entity: str, error: errors.RequestError | None = None, times: int = 1) -> None:
        request = Request(method="GET", path=f"{entity}/7", entity=entity)
        for _ in range(times):
            self.stream.emit(AnswerReceived(request=request, zone="z", status=0, seconds=1, error=error))

    @property
    def patterns_told(self) -> list[str]:
        return [event.pattern for event in self.told]


@pytest.fixture
def watched() -> Watched:
    return Watched()


def refused(*messages: str, status: int = 500) -> errors.RequestError:
    """What our own reading of such an answer raises."""
    request = Request(method="POST", path="Tickets", entity="Tickets")
    with pytest.raises(errors.RequestError) as told:
        check(request, Response(status=status, headers={}, content=encode({"errors": list(messages)}) if messages else b""))
    return told.value


def failure(key: str) -> errors.RequestError:
    error = BY_KEY[key].kind.__new__(BY_KEY[key].kind)
    error.args = (key,)
    return explained(error, BY_KEY[key])


def test_every_pattern_is_of_keys_that_the_catalogue_has() -> None:
    known = {entry.key for entry in CATALOGUE}
    for pattern in REPEATED:
        assert pattern.keys
        assert pattern.keys <= known


@pytest.mark.parametrize("pattern", [item for item in REPEATED if item.subject != "field"], ids=lambda item: str(item.pattern))
def test_a_pattern_is_noticed_at_its_count_and_once_a_period(watched: Watched, pattern: Any) -> None:
    error = failure(sorted(pattern.keys)[0])
    watched.answer("Tickets", error, pattern.count - 1)
    assert watched.told == []
    watched.answer("Tickets", error)
    (told,) = watched.told
    assert (told.pattern, told.suggestion) == (pattern.pattern, pattern.suggestion)
    assert f"{pattern.count} times within 0 seconds" in told.detail
    assert told.detail.startswith("Tickets, ") == (pattern.subject == "endpoint")
    watched.now += PERIOD - 1
    watched.answer("Tickets", error, pattern.count)
    assert len(watched.told) == 1
    watched.now += 1
    watched.answer("Tickets", error, pattern.count)
    assert watched.patterns_told == [pattern.pattern] * 2


@pytest.mark.parametrize("pattern", [item for item in REPEATED if item.subject != "field"], ids=lambda item: str(item.pattern))
def test_failures_that_are_too_far_apart_are_no_pattern(watched: Watched, pattern: Any) -> None:
    for _ in range(10):
        watched.answer("Tickets", failure(sorted(pattern.keys)[0]))
        watched.now += pattern.within / (pattern.count - 1) + 1
    assert watched.told == []


def test_endpoints_are_told_apart(watched: Watched) -> None:
    for entity in ("Tickets", "Companies", "Tasks"):
        watched.answer(entity, failure("timeout"), 2)
    assert watched.told == []
    watched.answer("Tasks", failure("timeout"))
    watched.answer("Tickets", failure("timeout"))
    assert [event.detail.partition(",")[0] for event in watched.told] == ["Tasks", "Tickets"]


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Missing Required Field: dueDateTime. ; on record number [1].", "dueDateTime"),
        ("companyID is required", "companyID"),
        ("Picklist value [99] does not exist for queueID.", "queueID"),
        ("Picklist value [99] does not exist for queueID", "queueID"),
        ("Value does not reference an existing entity for field: contactID.", "contactID"),
        ("Value does not exist for contactID", "contactID"),
        ("Reference value on field: roleID of type: 5 does not exist or is invalid.", "roleID"),
        ("String value exceeds maximum length (field:title)", "title"),
        ("Unable to find Site Code in the Ticket Entity.", "Site Code"),
    ],
)
def test_a_field_that_keeps_being_refused_is_named(watched: Watched, message: str, name: str) -> None:
    assert fields_named((message, "x", message)) == [name]
    watched.answer("Tickets", refused(message), 3)
    (told,) = watched.told
    assert (told.pattern, told.detail) == ("field refused", f"Tickets.{name}, 3 times within 0 seconds")


def test_fields_are_counted_each_by_itself(watched: Watched) -> None:
    one, two = (f"Missing Required Field: {name}. ; on record number [1]." for name in ("title", "status"))
    watched.answer("Tickets", refused(one, two))
    watched.answer("Tickets", refused(one))
    watched.answer("Companies", refused(one), 2)
    assert watched.told == []
    watched.answer("Tickets", refused(two, one))
    assert [event.detail.partition(",")[0] for event in watched.told] == ["Tickets.title"]


def test_a_message_that_names_no_field_is_none(watched: Watched) -> None:
    assert fields_named(("Data violation: the role does not fit", "")) == []
    watched.answer("Tickets", refused("A value is too long: it exceeds maximum length"), 9)
    assert watched.told == []


def test_one_endpoint_that_fails_among_others_that_work_is_told(watched: Watched) -> None:
    watched.answer("Companies", None, 10)
    watched.answer("Tickets", None, 5)
    watched.answer("Tickets", failure("fault"), 4)
    assert watched.told == []
    watched.answer("Tickets", failure("fault"))
    (told,) = watched.told
    assert (told.pattern, told.detail) == ("endpoint failing", "Tickets: 5 of its last 10 answers, and few of the others'")


@pytest.mark.parametrize("others", [0, 9])
def test_an_endpoint_alone_is_not_compared(watched: Watched, others: int) -> None:
    watched.answer("Companies", None, others)
    watched.answer("Tickets", failure("fault"), 30)
    assert watched.told == []


def test_an_outage_of_all_is_not_one_of_an_endpoint(watched: Watched) -> None:
    for _ in range(30):
        watched.answer("Companies", failure("fault"))
        watched.answer("Tickets", failure("fault"))
    assert watched.told == []


def test_what_autotask_refuses_is_no_failing_endpoint(watched: Watched) -> None:
    watched.answer("Companies", None, 10)
    watched.answer("Tickets", refused("Data violation: no"), 30)
    assert watched.told == []


@pytest.mark.parametrize(("used", "told"), [(899, 0), (900, 1), (1200, 1)])
def test_an_hour_that_is_nearly_used_up_is_told(watched: Watched, used: int, told: int) -> None:
    for _ in range(2):
        watched.stream.emit(ThresholdLearned(limit=1000, used=used, minutes=60))
    assert watched.patterns_told == ["hour nearly used up"] * told


def test_nothing_is_remembered_without_end(watched: Watched) -> None:
    for number in range(2000):
        watched.answer(f"Raw{number}", refused(f"Missing Required Field: f{number}. ; on record number [1]."), 3)
    patterns = watched.patterns
    assert [len(store) <= 500 for store in (patterns._seen, patterns._told, patterns._answers)] == [True] * 3
    assert len(watched.told) == 2000


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_client_tells_its_listeners(kind: str) -> None:
    settings = Settings(
        retry=Retry(attempts=1), budget=Budget(learn_every=0, database=f"patterns {kind}"), breaker=Breaker(on=False)
    )
    told: list[PatternNoticed] = []
    with scripted(answer({"errors": ["Picklist value [99] does not exist for queueID."]}, 500)) as script:
        both = Both(kind, environ(script), settings)
        both.client.events.subscribe(told.append, events.PatternNoticed)
        for _ in range(4):
            with suppress(errors.Rejected):
                both(lambda at: at.tickets.update(7, queue_id=99))
        both.close()
    assert [event.pattern for event in told] == ["field refused"]
    assert told[0].detail.startswith("Tickets.queueID, 3 times")
