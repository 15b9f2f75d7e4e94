"""One line in the log ``autotask`` for what a user may want to know of, from a client's events, and no secret in any.

=========  =========================================================================================================
DEBUG      each call that succeeded, each wait for a turn, the hour's threshold
INFO       a retry, the zone that was found, a request held back, what works again, what Autotask refuses because of its values
WARNING    a call that met trouble, a breaker that opened, another zone, a poorer way taken, an old answer, a pattern, a request
           refused here
ERROR      a write of which nobody knows whether it was done
=========  =========================================================================================================

The log is silent until the program sets up logging. Clients add :class:`SecretFilter` to the log of ``autotask`` and to those of
the HTTP library; add it to handlers of your own for everything else: ``handler.addFilter(SecretFilter())``.
"""

import logging
from collections.abc import Callable
from typing import Any

from ..errors import OutcomeUnknown
from ..events import (
    BreakerClosed,
    BreakerHalfOpen,
    BreakerOpened,
    Degraded,
    Event,
    Events,
    PatternNoticed,
    Recovered,
    RequestDequeued,
    RequestFailed,
    RequestFinished,
    RequestQueued,
    RequestRetried,
    RequestShed,
    RequestThrottled,
    ServedStale,
    ThresholdLearned,
    WriteJournalled,
    ZoneChanged,
    ZoneFound,
)
from .masking import hide, masked
from .tallies import is_operational

LOGGER = "autotask"
# Filters hold for the very logger that a record was written to, not for those below it.
FILTERED = (LOGGER, "httpx", *(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")))

_logger = logging.getLogger(LOGGER)
_logger.addHandler(logging.NullHandler())
_PLAIN = logging.Formatter()


class SecretFilter(logging.Filter):
    """Masks the secrets of all clients of this process in records: message, arguments, exception, stack and extra texts.

    Secrets shorter than six characters are not looked for: they would be found in the middle of words.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Every record passes, without secrets."""
        said = _said(record)
        if masked(said) != said:
            record.msg, record.args = masked(said), ()
        trace = record.exc_text or (_PLAIN.formatException(record.exc_info) if record.exc_info else "")
        if masked(trace) != trace:
            # The exception itself would show it again to whoever formats it.
            record.exc_text, record.exc_info = masked(trace), None
        for name, value in vars(record).items():
            if isinstance(value, str) and name not in ("msg", "exc_text"):
                setattr(record, name, masked(value))
        return True


def _said(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):  # logging reports it when the record is written, with message and arguments
        return f"{record.msg} {record.args}"


_FILTER = SecretFilter()


def log_events(events: Events, *secrets: str) -> None:
    """Write the lines of one client, and keep its secrets out of this log and of the HTTP library's."""
    hide(*secrets)
    for name in FILTERED:
        logging.getLogger(name).addFilter(_FILTER)  # the same one again does nothing
    for kind, (level, words) in _LINES.items():
        events.subscribe(_writing(level, words), kind)
    events.subscribe(_failed, RequestFailed)
    events.subscribe(_throttled, RequestThrottled)


def _writing(level: int, words: Callable[[Any], str]) -> Callable[[Event], None]:
    def write(event: Event) -> None:
        if _logger.isEnabledFor(level):
            _logger.log(level, "%s", words(event))

    return write


def _failed(event: RequestFailed) -> None:
    error = event.error
    if error is None:
        _logger.debug("%s: given up by its caller after %.3f s", event.request, event.seconds)
        return
    level = logging.ERROR if isinstance(error, OutcomeUnknown) else logging.WARNING if is_operational(error) else logging.INFO
    _logger.log(level, "%s failed after %.3f s: %s", type(error).__name__, event.seconds, error)


def _throttled(event: RequestThrottled) -> None:
    """A program that waits for the hour may do so for long: somebody should know."""
    level = logging.WARNING if event.reason == "hour" and event.seconds >= 1 else logging.INFO
    _logger.log(level, "%s: held back for %.1f s (%s)", event.request, event.seconds, event.reason)


def _retried(event: RequestRetried) -> str:
    tried = event.request.attempt
    return f"{event.request}: attempt {tried} failed ({event.error.cause or event.error.key}); again in {event.pause:.2f} s"


# What is written of each kind of event, and how loud. The beginning of a call and single answers are not.
_LINES: dict[type[Event], tuple[int, Callable[[Any], str]]] = {
    RequestFinished: (logging.DEBUG, lambda event: f"{event.request}: {event.seconds:.3f} s"),
    RequestQueued: (logging.DEBUG, lambda event: f"{event.request}: waits for its turn; {event.waiting} wait"),
    RequestDequeued: (logging.DEBUG, lambda event: f"{event.request}: its turn after {event.seconds:.3f} s"),
    RequestShed: (logging.WARNING, lambda event: f"{event.request}: refused here, {event.waiting} wait"),
    RequestRetried: (logging.INFO, _retried),
    ServedStale: (logging.WARNING, lambda event: f"{event.request}: answered with what is {event.age:.0f} s old"),
    ThresholdLearned: (
        logging.DEBUG,
        lambda event: f"{event.used} of {event.limit} requests are used, of {event.minutes} minutes",
    ),
    BreakerOpened: (
        logging.WARNING,
        lambda event: (
            f"{event.endpoint} at {event.zone} is left alone for {event.seconds:.0f} s: "
            f"{event.failures} of {event.calls} calls failed"
        ),
    ),
    BreakerHalfOpen: (logging.INFO, lambda event: f"{event.endpoint} at {event.zone} is tried again"),
    BreakerClosed: (logging.INFO, lambda event: f"{event.endpoint} at {event.zone} works again"),
    ZoneFound: (logging.INFO, lambda event: f"zone {event.url} ({event.source})"),
    ZoneChanged: (logging.WARNING, lambda event: f"zone {event.new} instead of {event.old} ({event.why})"),
    Degraded: (logging.WARNING, lambda event: f"without {event.what}: {event.why}"),
    Recovered: (logging.INFO, lambda event: f"{event.what} is back"),
    PatternNoticed: (logging.WARNING, lambda event: f"{event.pattern}: {event.detail}; {event.suggestion}"),
    WriteJournalled: (logging.WARNING, lambda event: f"{event.request}: kept as number {event.number} of the journal"),
}
