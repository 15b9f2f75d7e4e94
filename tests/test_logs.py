"""The log: a line for what matters, at its level, and no secret in any record, whoever writes it and whatever goes wrong."""

import io
import logging
import traceback
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from autotask import errors, events
from autotask.settings import Budget, Retry, Settings
from autotask_runtime.events import Event, Events
from autotask_runtime.failures.catalogue import BY_KEY, explained
from autotask_runtime.messages import Request
from autotask_runtime.watch.logs import SecretFilter, log_events
from autotask_runtime.watch.masking import hide, masked

from .conftest import Both
from .scripted import HTML, ITEM, Answer, answer, scripted
from .test_policies import SECRETS, environ

REQUEST = Request(method="GET", path="Tickets/7?search=private", entity="Tickets", attempt=2)


def failure(key: str) -> errors.RequestError:
    error = errors.RequestError(f"it is {key}", REQUEST)
    error.__class__ = BY_KEY[key].kind
    return explained(error, BY_KEY[key])


LINES: list[tuple[Event, str, str]] = [
    (events.RequestFinished(request=REQUEST, seconds=0.5), "DEBUG", "GET Tickets/7: 0.500 s"),
    (events.RequestFailed(request=REQUEST, seconds=0.5, error=None), "DEBUG", "given up by its caller after 0.500 s"),
    (events.RequestFailed(request=REQUEST, seconds=0.5, error=failure("too long")), "INFO", "Rejected failed after 0.500 s: GET"),
    (events.RequestFailed(request=REQUEST, seconds=0.5, error=failure("timeout")), "WARNING", "RequestTimeout failed after"),
    (
        events.RequestFailed(request=REQUEST, seconds=0.5, error=failure("outcome unknown")),
        "ERROR",
        "OutcomeUnknown failed after",
    ),
    (
        events.RequestRetried(request=REQUEST, error=failure("timeout"), pause=1.5),
        "INFO",
        "GET Tickets/7: attempt 2 failed (no whole answer within settings.timeout); again in 1.50 s",
    ),
    (events.RequestQueued(request=REQUEST, waiting=4), "DEBUG", "waits for its turn; 4 wait"),
    (events.RequestDequeued(request=REQUEST, seconds=2), "DEBUG", "its turn after 2.000 s"),
    (events.RequestThrottled(request=REQUEST, seconds=2, reason="hour"), "WARNING", "held back for 2.0 s (hour)"),
    (events.RequestThrottled(request=REQUEST, seconds=2, reason="pace"), "INFO", "held back for 2.0 s (pace)"),
    (events.RequestShed(request=REQUEST, waiting=4), "WARNING", "refused here, 4 wait"),
    (events.ServedStale(request=REQUEST, age=61), "WARNING", "answered with what is 61 s old"),
    (events.ThresholdLearned(limit=10, used=3, minutes=60), "DEBUG", "3 of 10 requests are used, of 60 minutes"),
    (
        events.BreakerOpened(zone="https://z/", endpoint="tickets", failures=5, calls=9, seconds=30),
        "WARNING",
        "tickets at https://z/ is left alone for 30 s: 5 of 9 calls failed",
    ),
    (events.BreakerHalfOpen(zone="https://z/", endpoint="tickets"), "INFO", "tickets at https://z/ is tried again"),
    (events.BreakerClosed(zone="https://z/", endpoint="tickets"), "INFO", "tickets at https://z/ works again"),
    (events.ZoneFound(url="https://z/", source="lookup"), "INFO", "zone https://z/ (lookup)"),
    (events.ZoneChanged(old="https://y/", new="https://z/", why="401"), "WARNING", "zone https://z/ instead of https://y/ (401)"),
    (events.Degraded(what="redis", why="no route"), "WARNING", "without redis: no route"),
    (events.Recovered(what="redis"), "INFO", "redis is back"),
    (events.PatternNoticed(pattern="p", detail="d", suggestion="s"), "WARNING", "p: d; s"),
    (events.WriteJournalled(request=REQUEST, number=3), "WARNING", "kept as number 3 of the journal"),
]


@pytest.mark.parametrize(
    ("event", "level", "words"), LINES, ids=lambda item: type(item).__name__ if isinstance(item, Event) else ""
)
def test_each_event_is_one_line_at_its_level(event: Event, level: str, words: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "autotask")
    stream = Events()
    log_events(stream)
    stream.emit(event)
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("autotask", level)
    assert words in record.getMessage()
    assert "private" not in record.getMessage()


def test_every_event_is_written_or_left_out_on_purpose() -> None:
    silent = {events.RequestStarted, events.AnswerReceived, events.RequestShared}
    kinds = {getattr(events, name) for name in dir(events) if isinstance(getattr(events, name), type)}
    kinds = {kind for kind in kinds if issubclass(kind, Event) and kind is not Event}
    assert {type(event) for event, _, _ in LINES} == kinds - silent


def test_what_nobody_wants_to_read_is_not_put_into_words(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "autotask")
    stream = Events()
    log_events(stream)
    for event, _, _ in LINES:
        stream.emit(event)
    assert {record.levelname for record in caplog.records} == {"WARNING", "ERROR"}


def test_the_log_is_silent_until_logging_is_set_up() -> None:
    assert any(isinstance(handler, logging.NullHandler) for handler in logging.getLogger("autotask").handlers)


# Secrets

ODD = "pä\"ss\\wo rd+&'%"
hide(ODD, *SECRETS)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a program that logs everything writes."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(extra)s", defaults={"extra": ""}))
    root, level = logging.getLogger(), logging.getLogger().level
    loggers = [logging.getLogger(name) for name in ("autotask", "httpx", "httpcore")]
    levels = [logger.level for logger in loggers]
    root.addHandler(handler)
    for logger in (root, *loggers):
        logger.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)
    for logger, before in zip(loggers, levels, strict=True):
        logger.setLevel(before)


@pytest.mark.parametrize("name", ["autotask", "httpx", "httpcore.http11", "httpcore.connection", "httpcore.proxy"])
@pytest.mark.parametrize("secret", [*SECRETS, ODD])
def test_a_secret_is_masked_wherever_it_stands(written: io.StringIO, name: str, secret: str) -> None:
    log_events(Events())
    logger = logging.getLogger(name)
    logger.debug(f"in the message {secret}")
    logger.debug("in the arguments %s and %r, and %s", secret, {"secret": secret}, [secret.encode()])
    logger.debug("under a name %(secret)s", {"secret": secret})
    logger.debug("in an extra", extra={"extra": f"extra {secret}"})
    logger.debug("as bytes %r", secret.encode())
    try:
        raise ValueError(f"in an error {secret}")
    except ValueError:
        logger.exception("caught")
    assert "***" in written.getvalue()
    assert written.getvalue().count("***") == 8
    assert "Traceback" in written.getvalue()
    assert not found_in(written.getvalue(), secret)


def found_in(text: str, *secrets: str) -> list[str]:
    return [secret for secret in secrets for form in (secret, repr(secret)[1:-1], repr(secret.encode())[2:-1]) if form in text]


def test_a_record_that_cannot_be_formatted_hides_the_secret_and_is_still_reported(
    written: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    log_events(Events())
    logging.getLogger("autotask").warning("%d and %s", SECRETS[0])
    assert not found_in(written.getvalue() + capsys.readouterr().err, *SECRETS)
    assert "%d and %s" in written.getvalue()


def test_records_without_a_secret_stay_as_they_are() -> None:
    record = logging.LogRecord("autotask", logging.INFO, __file__, 1, "%s of %d", ("one", 2), None)
    assert SecretFilter().filter(record)
    assert (record.msg, record.args) == ("%s of %d", ("one", 2))


def test_an_exception_without_a_secret_is_left_to_the_formatter() -> None:
    problem = ValueError("plain")
    record = logging.LogRecord("autotask", logging.INFO, __file__, 1, "m", (), (ValueError, problem, None))
    assert SecretFilter().filter(record)
    assert (record.exc_text, record.exc_info) == (None, (ValueError, problem, None))


def test_short_texts_are_not_masked() -> None:
    hide("abc", "", None)
    assert masked("abcdef") == "abcdef"


def test_a_secret_that_begins_with_another_one_is_masked_whole() -> None:
    hide("prefix-of-it", "prefix-of-it-and-more")
    assert masked("x prefix-of-it-and-more y prefix-of-it z") == "x *** y *** z"


TROUBLES: dict[str, Answer] = {
    "refused": Answer(status=401, body=b""),
    "page": HTML,
    "no json": Answer(body=b"nothing"),
    "cut": Answer(body=b"{}" * 100, cut=10),
    "reset": Answer(reset=True),
    "echo": answer({"errors": [f"wrong header {SECRETS[0]}"]}, 500),
    "moved": Answer(status=302, headers={"Location": f"https://elsewhere.example/?secret={SECRETS[0]}"}),
    "good": ITEM,
}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_client_that_logs_everything_shows_no_secret(written: io.StringIO, kind: str, trouble: str) -> None:
    settings = Settings(
        timeout=5.0, retry=Retry(attempts=2, first=0.0), budget=Budget(learn_every=0, database=f"{kind} {trouble}")
    )
    with scripted(TROUBLES[trouble]) as script:
        both = Both(kind, environ(script), settings)
        programs: list[Any] = [lambda at: at.tickets.get(7), lambda at: at.tickets.update(7, title="t")]
        for program in programs:
            with suppress(errors.AutotaskError):
                both(program)
        shown = [repr(both.client), repr(both.client.metrics()), repr(both.client.health()), repr(both.client._session.settings)]
        both.close()
        assert script.asked[0].headers["secret"] == SECRETS[0]
    text = written.getvalue()
    assert "httpcore" in text
    assert "autotask DEBUG" in text or "failed after" in text
    assert not found_in(text + "".join(shown), *SECRETS)


def test_a_connection_that_fails_shows_no_secret(written: io.StringIO, unused_port: int) -> None:
    given = {
        "AUTOTASK_API_URL": f"http://127.0.0.1:{unused_port}/",
        "AUTOTASK_USERNAME": "api@example.com",
        "AUTOTASK_SECRET": SECRETS[0],
        "AUTOTASK_INTEGRATION_CODE": SECRETS[1],
    }
    both = Both("sync", given, Settings(retry=Retry(attempts=1), budget=Budget(database="nowhere")))
    with pytest.raises(errors.ConnectionFailed) as told:
        both(lambda at: at.tickets.get(7))
    both.close()
    assert not found_in(written.getvalue() + "".join(traceback.format_exception(told.value)), *SECRETS)
