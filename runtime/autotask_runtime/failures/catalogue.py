"""The catalogue of failures, as data: how each is recognised, what it is, whether repeating helps, and what to do about it.

From api-facts, section 11. The first entry that fits an answer is the one; texts are looked for in any case.
"""

import re
from enum import Enum

from attrs import define

from ..errors import (
    AuthenticationFailed,
    CircuitOpen,
    ConnectionFailed,
    HtmlPage,
    OutcomeUnknown,
    Overloaded,
    PermissionDenied,
    ProtocolError,
    RateLimited,
    Rejected,
    RequestError,
    RequestTimeout,
    ResponseError,
    RouteNotFound,
    ServerFault,
    TruncatedAnswer,
    VerbNotAllowed,
)


class Repeat(Enum):
    """What may be sent again after a failure."""

    ALWAYS = "anything"
    READS = "reads"
    LATER = "nothing yet"
    NEVER = "nothing"


@define(frozen=True)
class Entry:
    """One kind of failure.

    :param status: HTTP status of the answer, or of any other answer when it is None.
    :param text: regular expression that is searched for in Autotask's messages; "" where they do not matter.
    """

    key: str
    kind: type[RequestError]
    repeat: Repeat
    cause: str
    advice: str
    status: int | None = None
    text: str = ""


def _words(key: str, text: str, cause: str, advice: str, kind: type[ResponseError] = Rejected) -> Entry:
    return Entry(key, kind, Repeat.NEVER, cause, advice, text=text)


# Answers with words, by which they are told apart whatever their status.
SAID: tuple[Entry, ...] = (
    Entry(
        "threads",
        RateLimited,
        Repeat.ALWAYS,
        "more than three requests of this integration code were under way on one endpoint",
        "let all processes share one budget (settings.Budget(redis=…)), or lower Budget.slots",
        text="thread threshold of|itgenatr005",
    ),
    Entry(
        "deadlock",
        ServerFault,
        Repeat.ALWAYS,
        "Autotask's database gave this request up in favour of another",
        "nothing was done; try again",
        text="deadlock|lock request time ?out",
    ),
    Entry(
        "hour",
        RateLimited,
        Repeat.ALWAYS,
        "the tenant's hourly threshold is used up, by all its integrations together",
        "wait for the count to fall; at.metrics() shows how much of it this client uses",
        text="(request|external) ?threshold|(threshold|maximum number) of requests",
    ),
    _words(
        "permission",
        "adequate permissions",
        "the API user's security level, or impersonation on a read, does not allow this",
        "give the security level of the API user access to this entity",
        PermissionDenied,
    ),
    _words(
        "integration code",
        "integrationcode is invalid",
        "the tracking identifier is not known",
        "take it from the API user's page in Autotask",
        AuthenticationFailed,
    ),
    _words(
        "unknown field",
        "unable to find .* in the .* entity",
        "a condition or a selection names a field that the entity does not have",
        "compare the name with at.<entity>.model.q; user-defined fields are T.udf('Name')",
    ),
    _words(
        "required field",
        "missing required field|is required",
        "a field that Autotask demands is missing; some are demanded by category or by the tenant",
        "give the field that the message names",
    ),
    _words(
        "picklist value",
        r"picklist value .* does not exist",
        "the tenant's picklist does not have this value",
        "at.load_metadata() knows the tenant's values and their labels, and refuses others before they are sent",
    ),
    _words(
        "reference",
        "does not (exist|reference an existing entity)|reference value on field",
        "the row that is referred to is not there, or is inactive",
        "look the id up; inactive rows cannot be referred to",
    ),
    _words(
        "wrong company",
        "is not associated to",
        "the contract, contact or location belongs to another company",
        "take one of the ticket's company or of its parent",
    ),
    _words(
        "business rule",
        "data violation",
        "the values break a rule of Autotask's",
        "the message names the rule; resource and role, contact and company go together",
    ),
    _words(
        "too long",
        "exceeds maximum length",
        "a text is too long",
        "shorten it; metadata newer than this package may allow less",
    ),
    _words(
        "page size",
        "maxcountofrecordstoreturn",
        "a page has 1 to 500 rows",
        "set q.page_size(500) or less",
    ),
    _words(
        "or conditions",
        "limited to 500 or fewer",
        "a query has at most 500 alternatives",
        "split the query; q.where(T.id.in_(…)) does it by itself",
    ),
    _words(
        "wrong type",
        "conversion failed|unexpected character encountered while parsing",
        "a value has another type than the field",
        "send numbers as numbers; some flags are 0 and 1",
    ),
    _words(
        "nothing to delete",
        "no matching records found",
        "the row is not there, or the credentials may not delete it",
        "nothing was deleted; read the row to see which",
    ),
    _words(
        "time entry locked",
        "do not have permission to delete time entries",
        "the time entry was submitted, or is another's",
        "reopen the timesheet first",
        PermissionDenied,
    ),
    _words(
        "no zone",
        "zone information could not be determined",
        "Autotask knows no user of this name",
        "check the user name",
    ),
    _words(
        "null object",
        "object reference not set",
        "Autotask stumbled over an odd request",
        "compare the request with one that works; it fails again as it is",
    ),
)

# Answers without words that say more, by their status.
STATUS: tuple[Entry, ...] = (
    Entry(
        "credentials",
        AuthenticationFailed,
        Repeat.NEVER,
        "wrong user name, secret or integration code, a locked user, or a zone that the tenant has left",
        "check user name, secret and integration code; was the tenant moved to another zone? (a given API URL is not looked up)",
        status=401,
    ),
    Entry(
        "forbidden",
        PermissionDenied,
        Repeat.NEVER,
        "the security level of the API user does not allow this",
        "give the security level of the API user access to this entity",
        status=403,
    ),
    Entry(
        "route",
        RouteNotFound,
        Repeat.NEVER,
        "no such route there",
        "no such route there; is the API URL right?",
        status=404,
    ),
    Entry(
        "verb",
        VerbNotAllowed,
        Repeat.NEVER,
        "the route exists, but not for this verb",
        "regenerate the package if the API has changed",
        status=405,
    ),
    Entry(
        "rate",
        RateLimited,
        Repeat.ALWAYS,
        "a limit was met: three threads per endpoint, or the hourly threshold",
        "let all processes share one budget (settings.Budget(redis=…))",
        status=429,
    ),
)

FAULT = Entry(
    "fault",
    ServerFault,
    Repeat.READS,
    "trouble at the other end, without a word of explanation",
    "try again later; a write that ends so is errors.OutcomeUnknown",
)
REJECTED = Entry(
    "rejected",
    Rejected,
    Repeat.NEVER,
    "Autotask refuses what was sent",
    "read its message; the same request will be refused again",
)

# Failures without an answer of the API.
CONNECT = Entry(
    "connect",
    ConnectionFailed,
    Repeat.ALWAYS,
    "no connection to the zone; nothing was sent",
    "check network, proxy and the zone's URL",
)
BROKEN = Entry(
    "broken connection",
    ConnectionFailed,
    Repeat.READS,
    "the connection broke before an answer came",
    "try again; a write that ends so is errors.OutcomeUnknown",
)
TIMEOUT = Entry(
    "timeout",
    RequestTimeout,
    Repeat.READS,
    "no whole answer within settings.timeout",
    "narrow the query, or allow more time; Autotask ends queries after some five minutes",
)
PAGE = Entry(
    "page",
    HtmlPage,
    Repeat.READS,
    "an HTML page came in place of an answer",
    "the zone is in maintenance, or a proxy answers in its place; try again later",
)
TRUNCATED = Entry(
    "truncated",
    TruncatedAnswer,
    Repeat.READS,
    "the answer broke off",
    "try again; a write that ends so is errors.OutcomeUnknown",
)
NO_JSON = Entry(
    "no json",
    ProtocolError,
    Repeat.READS,
    "the answer is no JSON object of the API",
    "is a proxy in between, or the URL that of another service?",
)
OPEN = Entry(
    "circuit open",
    CircuitOpen,
    Repeat.LATER,
    "this endpoint failed so often that it is left alone for a while",
    "try again after error.retry_after; settings.Breaker has its limits",
)
CROWDED = Entry(
    "overloaded",
    Overloaded,
    Repeat.LATER,
    "more requests wait than the limits let through",
    "send less at once, give what matters a higher priority, or allow a longer queue (settings.Budget)",
)
UNKNOWN = Entry(
    "outcome unknown",
    OutcomeUnknown,
    Repeat.NEVER,
    "a write was sent, and its answer never came",
    "ask with at.reconcile(error, by=…) before it is sent again",
)

CATALOGUE: tuple[Entry, ...] = (
    *SAID,
    *STATUS,
    FAULT,
    REJECTED,
    CONNECT,
    BROKEN,
    TIMEOUT,
    PAGE,
    TRUNCATED,
    NO_JSON,
    OPEN,
    CROWDED,
    UNKNOWN,
)
BY_KEY = {entry.key: entry for entry in CATALOGUE}
_PATTERNS = [(re.compile(entry.text, re.IGNORECASE), entry) for entry in SAID]
_STATUS = {entry.status: entry for entry in STATUS}


def entry_of(status: int, messages: list[str]) -> Entry:
    """The entry for an answer that is none of success."""
    if status in _STATUS and status != 429:
        return _STATUS[status]
    # What a gateway says in Autotask's place tells nothing of the request.
    gateway = status in (502, 503, 504)
    for pattern, entry in _PATTERNS:
        if any(pattern.search(message) for message in messages) and (entry.repeat is Repeat.ALWAYS or not gateway):
            return entry
    if status in _STATUS:
        return _STATUS[status]
    return FAULT if gateway or (status >= 500 and not messages) else REJECTED


def explained(error: RequestError, entry: Entry) -> RequestError:
    """The same error, with what the catalogue says about it."""
    error.key, error.cause, error.advice = entry.key, entry.cause, entry.advice
    error.retryable = entry.repeat is not Repeat.NEVER
    return error
