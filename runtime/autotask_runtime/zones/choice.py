"""How zones did lately, and which one is next. Data under a lock, for threads and tasks alike; nothing here sends."""

import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence

from attrs import define

from ..configuration.credentials import origin
from ..errors import (
    CircuitOpen,
    ConnectionFailed,
    HtmlPage,
    ProtocolError,
    RequestError,
    RequestTimeout,
    ResponseError,
    ServerFault,
    TruncatedAnswer,
)
from ..failures.catalogue import NO_JSON, explained
from ..messages import Request, Response
from ..settings import Strategy, ZoneHost

# The mean is that of so many answers, and errors count for so many seconds. After so many in a row a zone is passed over.
_ANSWERS = 20
_RECENT = 300.0
_IN_A_ROW = 3
# Of the choices of the fastest zone, every so manyth goes to the one that was not seen for longest: it may have become faster.
_LOOK_AROUND = 20


@define(frozen=True, kw_only=True)
class ZoneHealth:
    """How one zone did lately.

    :param url: its base URL.
    :param usable: False for some seconds after three failures in a row.
    :param backup: True where only reads go, and only when no other zone answers.
    :param requests: requests so far, as far as this client knows.
    :param latency: mean seconds of its last 20 answers; None before the first.
    :param errors: failures of the last five minutes (100 at most): no connection, an HTML page, 5xx without words.
    :param last_seen: when it last answered, in seconds since 1970; None before that.
    :param last_error: what its last failure said, or "".
    """

    url: str
    usable: bool = True
    backup: bool = False
    requests: int = 0
    latency: float | None = None
    errors: int = 0
    last_seen: float | None = None
    last_error: str = ""


class _Record:
    """What is known of one zone."""

    def __init__(self) -> None:
        self.requests = 0
        self.seconds: deque[float] = deque(maxlen=_ANSWERS)
        self.failures: deque[float] = deque(maxlen=100)
        self.in_a_row = 0
        self.seen: float | None = None
        self.error = ""

    def latency(self) -> float | None:
        return sum(self.seconds) / len(self.seconds) if self.seconds else None

    def is_down(self, now: float, rest: float) -> bool:
        return self.in_a_row >= _IN_A_ROW and now - self.failures[-1] < rest


class HealthBook:
    """How each zone did.

    :param rest: seconds that a zone is passed over after three failures in a row.
    """

    def __init__(self, rest: float) -> None:
        self._rest = rest
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._records: dict[str, _Record] = {}

    def answered(self, url: str, seconds: float | None = None) -> None:
        """A zone answered, in so many seconds where that is known, whatever it said."""
        with self._lock:
            record = self._records.get(url) or self._records.setdefault(url, _Record())
            record.requests += 1
            record.in_a_row = 0
            record.seen = time.time()
            if seconds is not None:
                record.seconds.append(seconds)

    def failed(self, url: str, why: str) -> None:
        """A zone gave no answer of the API."""
        with self._lock:
            record = self._records.get(url) or self._records.setdefault(url, _Record())
            record.requests += 1
            record.in_a_row += 1
            record.failures.append(time.monotonic())
            record.error = why

    def note(self, url: str, error: RequestError) -> None:
        """A request failed, by the zone's fault or not. An endpoint that is left alone says nothing of the zone."""
        if isinstance(error, CircuitOpen):
            return
        if of_the_zone(error):
            self.failed(url, str(error))
        elif isinstance(error, ResponseError) and error.reached:
            self.answered(url)

    def is_down(self, url: str) -> bool:
        """Whether it is to be passed over for now."""
        with self._lock:
            record = self._records.get(url)
            return record is not None and record.is_down(time.monotonic(), self._rest)

    def latencies(self) -> Mapping[str, tuple[float | None, float]]:
        """For each zone that was asked: mean seconds, and when it was last seen."""
        with self._lock:
            return {url: (record.latency(), record.seen or 0.0) for url, record in self._records.items()}

    def report(self, hosts: Sequence[ZoneHost]) -> list[ZoneHealth]:
        """The health of these zones, and of others that were asked before."""
        named = {host.url: host.backup for host in hosts}
        with self._lock:
            now = time.monotonic()
            return [
                self._health(url, self._records.get(url) or _Record(), now, backup=named.get(url, False))
                for url in dict.fromkeys([*named, *self._records])
            ]

    def _health(self, url: str, record: _Record, now: float, *, backup: bool) -> ZoneHealth:
        return ZoneHealth(
            url=url,
            usable=not record.is_down(now, self._rest),
            backup=backup,
            requests=record.requests,
            latency=record.latency(),
            errors=sum(now - moment < _RECENT for moment in record.failures),
            last_seen=record.seen,
            last_error=record.error,
        )


class Chooser:
    """Puts zones into the order in which a request may try them.

    :param hosts: one at least that is no backup.
    """

    def __init__(self, hosts: Sequence[ZoneHost], strategy: Strategy, book: HealthBook) -> None:
        self._primaries = [host for host in hosts if not host.backup]
        self._backups = [host for host in hosts if host.backup]
        self._strategy = strategy
        self._book = book
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._turn = 0
        self._credit = {host.url: 0.0 for host in hosts}

    def order(self, *, reading: bool) -> list[ZoneHost]:
        """Reads: all zones, backups behind the others, and those that are down behind all. Writes: the one they go to."""
        if len(self._primaries) == 1 and not self._backups:
            return self._primaries
        primaries = self._by_strategy(self._primaries)
        if not reading:
            return (self._up(primaries) or primaries)[:1]
        backups = sorted(self._backups, key=lambda host: host.priority)
        up = [*self._up(primaries), *self._up(backups)]
        return [*up, *(host for host in (*primaries, *backups) if host not in up)]

    def _up(self, hosts: Sequence[ZoneHost]) -> list[ZoneHost]:
        return [host for host in hosts if not self._book.is_down(host.url)]

    def _by_strategy(self, hosts: list[ZoneHost]) -> list[ZoneHost]:
        if len(hosts) == 1:
            return hosts
        with self._lock:
            self._turn += 1
            if self._strategy == "round_robin":
                start = (self._turn - 1) % len(hosts)
                return [*hosts[start:], *hosts[:start]]
            if self._strategy == "weighted":
                return self._weighted(hosts)
            if self._strategy == "fastest":
                return self._fastest(hosts)
            return sorted(hosts, key=lambda host: host.priority)

    def _weighted(self, hosts: list[ZoneHost]) -> list[ZoneHost]:
        """Exact shares without bursts: each turn all gain their weight, and the first one pays for everybody's.

        Zones that are down neither gain nor pay: they would come back with a debt, or with a claim to many requests.
        """
        up = self._up(hosts) or hosts
        for host in up:
            self._credit[host.url] += host.weight
        chosen = sorted(hosts, key=lambda host: (host not in up, -self._credit[host.url]))
        self._credit[chosen[0].url] -= sum(host.weight for host in up)
        return chosen

    def _fastest(self, hosts: list[ZoneHost]) -> list[ZoneHost]:
        """By mean latency; those of which it is not known go first, to be measured."""
        known = self._book.latencies()
        chosen = sorted(hosts, key=lambda host: known.get(host.url, (None, 0.0))[0] or 0.0)
        if self._turn % _LOOK_AROUND == 0:
            chosen.sort(key=lambda host: known.get(host.url, (None, 0.0))[1])
        return chosen

    def at(self, url: str) -> ZoneHost | None:
        """The zone that a page's URL belongs to."""
        given = origin(url)
        return next((host for host in (*self._primaries, *self._backups) if origin(host.url) == given), None)


class ZoneLeft(RequestError):
    """The next page is at a zone that the tenant has left, or that does not answer: a query goes on by id elsewhere."""


def zone_left(request: Request, why: str) -> ZoneLeft:
    """The error for a page that cannot be had where it is."""
    error = ZoneLeft(f"the next page is at {host_of(request.path)}, {why}: ask anew, from where the rows ended", request)
    error.key, error.cause, error.advice = "zone left", "the tenant was moved, or a zone failed, between two pages", "ask anew"
    error.retryable, error.reached = True, False
    return error


def host_of(url: str) -> str:
    """Host and port of a URL, for messages."""
    _, host, port = origin(url)
    return f"{host}:{port}"


def of_the_zone(error: RequestError) -> bool:
    """Whether a failure is the zone's rather than the request's: no connection, no whole answer, 5xx without words."""
    if isinstance(error, ServerFault):
        return error.key == "fault"
    return isinstance(error, ConnectionFailed | RequestTimeout | HtmlPage | TruncatedAnswer | CircuitOpen)


def is_empty(response: Response) -> bool:
    """Whether an answer says that there is nothing: no rows, no row, a count of none."""
    data = response.data if response.is_short else None
    if not isinstance(data, dict):
        return False
    return data.get("items") == [] or ("item" in data and data["item"] is None) or data.get("queryCount") == 0


def checked_write(request: Request, response: Response) -> Response:
    """The answer to a request, unless it is a write that was answered with an empty list: that is no zone of the tenant's.

    :raises ProtocolError: so that nobody takes it as done.
    """
    if request.method in ("PATCH", "PUT", "DELETE") and is_empty(response) and "itemId" not in response.data:
        message = f"{host_of(response.zone)} answers a write with an empty list; it may not be the tenant's zone"
        raise explained(ProtocolError(message, request), NO_JSON)
    return response
