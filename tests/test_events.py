"""The event stream: who hears what, in which order, and that a listener cannot break a call. With both clients."""

import logging
import threading
from contextlib import suppress
from typing import Any

import pytest

from autotask import errors, events
from autotask.events import Event, Events
from autotask.settings import Budget, Retry, Settings
from autotask_runtime.messages import Request

from .conftest import Both
from .scripted import HTML, ITEM, answer, scripted
from .test_policies import environ

REQUEST = Request(method="GET", path="Tickets/7", entity="Tickets")
FINISHED = events.RequestFinished(request=REQUEST, seconds=1)


def test_a_listener_hears_its_kind_and_no_other() -> None:
    stream, heard = Events(), list[Event]()
    stream.subscribe(heard.append, events.RequestFinished)
    stream.emit(FINISHED)
    stream.emit(events.RequestStarted(request=REQUEST))
    assert heard == [FINISHED]


def test_the_base_of_all_is_every_kind() -> None:
    stream, heard = Events(), list[Event]()
    stream.subscribe(heard.append, Event)
    stream.emit(FINISHED)
    stream.emit(events.Recovered(what="redis"))
    assert [type(event) for event in heard] == [events.RequestFinished, events.Recovered]


def test_a_subscription_ends_and_leaves_the_others() -> None:
    stream, one, two = Events(), list[Event](), list[Event]()
    end = stream.subscribe(one.append, events.RequestFinished)
    stream.subscribe(two.append, Event)
    end()
    end()
    stream.emit(FINISHED)
    assert (one, two) == ([], [FINISHED])
    assert not Events().wanted(events.RequestFinished)
    assert stream.wanted(events.RequestFinished)


def test_listeners_are_called_in_the_order_they_came() -> None:
    stream, heard = Events(), list[int]()
    for number in range(5):
        stream.subscribe(lambda _, number=number: heard.append(number), events.RequestFinished)  # type: ignore[misc]
    stream.emit(FINISHED)
    assert heard == [0, 1, 2, 3, 4]


def test_a_listener_that_fails_is_named_and_the_others_hear_it(caplog: pytest.LogCaptureFixture) -> None:
    stream, heard = Events(), list[Event]()

    def fail(event: Event) -> None:
        raise ZeroDivisionError

    stream.subscribe(fail, events.RequestFinished)
    stream.subscribe(heard.append, events.RequestFinished)
    stream.emit(FINISHED)
    assert heard == [FINISHED]
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR] == [
        "a listener of RequestFinished failed"
    ]


def test_subscribing_from_many_threads_loses_none() -> None:
    stream, heard = Events(), list[Event]()
    start = threading.Barrier(8)

    def subscribe() -> None:
        start.wait()
        for _ in range(50):
            stream.subscribe(heard.append, events.RequestFinished)

    threads = [threading.Thread(target=subscribe) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stream.emit(FINISHED)
    assert len(heard) == 400


def test_every_event_is_exported() -> None:
    kinds = {kind.__name__ for kind in Event.__subclasses__()}
    assert kinds < set(events.__dict__)


def heard_by(kind: str, answers: list[Any], program: Any) -> list[Event]:
    """All events of one call."""
    settings = Settings(retry=Retry(attempts=2, first=0.0), budget=Budget(learn_every=0, database=f"events {kind}"))
    heard: list[Event] = []
    with scripted(*answers) as script:
        both = Both(kind, environ(script), settings)
        both.client.events.subscribe(heard.append, Event)
        with suppress(errors.RequestError):
            both(program)
        both.close()
    return [event for event in heard if not isinstance(event, events.ZoneFound)]


def test_a_call_that_is_tried_again_begins_and_ends_once(kind: str) -> None:
    heard = heard_by(kind, [HTML, ITEM], lambda at: at.tickets.get(7))
    assert [type(event).__name__ for event in heard] == [
        "RequestStarted",
        "AnswerReceived",
        "RequestRetried",
        "AnswerReceived",
        "RequestFinished",
    ]
    first, second = (event for event in heard if isinstance(event, events.AnswerReceived))
    assert (first.status, first.request.attempt, type(first.error)) == (200, 1, errors.HtmlPage)
    assert (second.status, second.request.attempt, second.error) == (200, 2, None)
    assert [event.at for event in heard] == sorted(event.at for event in heard)


def test_a_call_that_fails_ends_with_its_error(kind: str) -> None:
    refused = answer({"errors": ["Data violation: no"]}, 500)
    *_, failed = heard_by(kind, [refused], lambda at: at.tickets.update(7, title="t"))
    assert isinstance(failed, events.RequestFailed)
    assert isinstance(failed.error, errors.Rejected)
    assert failed.request.path == "Tickets"


def test_no_event_shows_a_body(kind: str) -> None:
    heard = heard_by(kind, [answer({"itemId": 7})], lambda at: at.tickets.update(7, title="private words"))
    assert heard
    assert "private words" not in repr(heard)
