"""Failures that belong together: noticed in a client's events, and told as :class:`~autotask_runtime.events.PatternNoticed`.

The patterns are data: :data:`REPEATED`. Each is told once in ten minutes at most, for the same endpoint or field.
"""

import re
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import TypeVar

from attrs import define

from ..errors import ResponseError
from ..events import AnswerReceived, Events, PatternNoticed, ThresholdLearned
from ..messages import Request
from .tallies import is_operational

K = TypeVar("K")
V = TypeVar("V")

PERIOD = 600.0
# Of so many endpoints, fields and tellings something is remembered at once; the one not seen for longest is forgotten.
_MOST = 500


@define(frozen=True, kw_only=True)
class Repeated:
    """Failures of these keys of the catalogue, so many within so many seconds, that have the same subject.

    :param subject: what they have in common: ``endpoint``, ``field``, or ``client`` for all.
    """

    pattern: str
    keys: frozenset[str]
    count: int
    within: float
    subject: str
    suggestion: str


REPEATED = (
    Repeated(
        pattern="credentials refused",
        keys=frozenset({"credentials", "integration code"}),
        count=3,
        within=60.0,
        subject="client",
        suggestion="stop: Autotask locks users; check user name, secret and integration code, and whether the tenant was moved",
    ),
    Repeated(
        pattern="field refused",
        keys=frozenset({"required field", "picklist value", "reference", "too long", "unknown field", "wrong type"}),
        count=3,
        within=600.0,
        subject="field",
        suggestion="mend what fills this field; its rules are at /<Entity>/entityInformation/fields",
    ),
    Repeated(
        pattern="not permitted",
        keys=frozenset({"permission", "forbidden"}),
        count=3,
        within=600.0,
        subject="endpoint",
        suggestion="give the security level of the API user access to this entity, or leave the entity out",
    ),
    Repeated(
        pattern="threads exceeded",
        keys=frozenset({"threads"}),
        count=3,
        within=60.0,
        subject="endpoint",
        suggestion="another process uses the same integration code: share one budget (settings.Budget(redis=…)), or lower slots",
    ),
    Repeated(
        pattern="hour exceeded",
        keys=frozenset({"hour"}),
        count=2,
        within=600.0,
        subject="client",
        suggestion="others use up the hour: raise settings.Budget(reserve=…), and lower the priority of what can wait",
    ),
    Repeated(
        pattern="timeouts",
        keys=frozenset({"timeout"}),
        count=3,
        within=300.0,
        subject="endpoint",
        suggestion="narrow the query (fewer conditions, a smaller q.page_size), or allow more time (settings.timeout)",
    ),
    Repeated(
        pattern="pages instead of answers",
        keys=frozenset({"page"}),
        count=3,
        within=300.0,
        subject="client",
        suggestion="the zone is in maintenance, or a proxy stands in between; try again later",
    ),
)

# An endpoint fails: of its last answers at least so many, and at least this share; and at most that share of all others'.
_LAST = 20
_FEWEST = 10
_FAILING = 0.5
_OTHERS_FAILING = 0.2
_NEARLY = 0.9

# How Autotask's messages name a field (api-facts, section 11).
_FIELDS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"missing required field: *([\w ]+?) *\.",
        r"\(field: *([\w ]+?) *\)",
        r"reference value on field: *([\w ]+?) of ",
        r"unable to find ([\w ]+?) in the ",
        r"does not (?:exist|reference an existing entity) for (?:field:? *)?([\w ]+?) *(?:\.|$)",
        r"^([\w]+) is required",
    )
]


class Patterns:
    """Watches one client's answers. It sends nothing, and remembers a bounded number of things."""

    def __init__(self, events: Events, clock: Callable[[], float] = time.monotonic) -> None:
        self._events = events
        self._clock = clock
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._seen: OrderedDict[tuple[str, str], deque[float]] = OrderedDict()
        self._told: OrderedDict[tuple[str, str], float] = OrderedDict()
        self._answers: OrderedDict[str, deque[bool]] = OrderedDict()
        events.subscribe(self._answered, AnswerReceived)
        events.subscribe(self._learned, ThresholdLearned)

    def _answered(self, event: AnswerReceived) -> None:
        error = event.error
        trouble = is_operational(error)
        with self._lock:
            _of(self._answers, event.request.endpoint, _LAST).append(trouble)
            found = [] if error is None else self._repeated(event)
            if trouble:
                found += self._failing(event.request)
        self._tell(found)

    def _repeated(self, event: AnswerReceived) -> list[PatternNoticed]:
        assert event.error is not None
        now = self._clock()
        found = []
        for known in REPEATED:
            if event.error.key not in known.keys:
                continue
            for subject in _subjects(known, event):
                times = _of(self._seen, (known.pattern, subject), known.count)
                times.append(now)
                if len(times) == known.count and now - times[0] <= known.within and self._is_news(known.pattern, subject, now):
                    detail = f"{known.count} times within {now - times[0]:.0f} seconds"
                    detail = f"{subject}, {detail}" if subject else detail
                    found.append(PatternNoticed(pattern=known.pattern, detail=detail, suggestion=known.suggestion))
        return found

    def _failing(self, request: Request) -> list[PatternNoticed]:
        name = request.endpoint
        own = self._answers[name]
        if len(own) < _FEWEST or sum(own) < len(own) * _FAILING:
            return []
        others = [trouble for endpoint, answers in self._answers.items() if endpoint != name for trouble in answers]
        if len(others) < _FEWEST or sum(others) > len(others) * _OTHERS_FAILING:
            return []  # nothing to compare with, or it is not this endpoint alone
        if not self._is_news("endpoint failing", name, self._clock()):
            return []
        return [
            PatternNoticed(
                pattern="endpoint failing",
                detail=f"{request.entity}: {sum(own)} of its last {len(own)} answers, and few of the others'",
                suggestion="look at what is asked there; the rest of the tenant works",
            )
        ]

    def _learned(self, event: ThresholdLearned) -> None:
        with self._lock:
            news = event.used >= event.limit * _NEARLY and self._is_news("hour nearly used up", "", self._clock())
        if news:
            used = PatternNoticed(
                pattern="hour nearly used up",
                detail=f"{event.used} of {event.limit} requests, by all integrations together",
                suggestion="lower the priority of what can wait, and see which integration asks most",
            )
            self._tell([used])

    def _is_news(self, pattern: str, subject: str, now: float) -> bool:
        """Whether this is to be told, at most once a period; the caller does."""
        last = self._told.get((pattern, subject))
        if last is not None and now - last < PERIOD:
            return False
        self._told[pattern, subject] = now
        self._told.move_to_end((pattern, subject))
        _shorten(self._told)
        return True

    def _tell(self, found: list[PatternNoticed]) -> None:
        for event in found:
            self._events.emit(event)


def fields_named(messages: tuple[str, ...]) -> list[str]:
    """The fields that Autotask's messages name, each once."""
    named = (match[1] for message in messages for pattern in _FIELDS if (match := pattern.search(message)))
    return list(dict.fromkeys(named))


def _subjects(known: Repeated, event: AnswerReceived) -> list[str]:
    if known.subject == "field":
        messages = event.error.messages if isinstance(event.error, ResponseError) else ()
        return [f"{event.request.entity}.{name}" for name in fields_named(messages)]
    return [event.request.entity] if known.subject == "endpoint" else [""]


def _of(store: "OrderedDict[K, deque[V]]", key: K, most: int) -> deque[V]:
    """What is remembered under a key. The ones seen last stay."""
    found = store.get(key)
    if found is None:
        found = store[key] = deque(maxlen=most)
        _shorten(store)
    else:
        store.move_to_end(key)
    return found


def _shorten(store: "OrderedDict[K, V]") -> None:
    if len(store) > _MOST:
        store.popitem(last=False)
