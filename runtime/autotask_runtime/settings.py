"""How a client behaves: one model of immutable values. Each section belongs to one policy."""

import itertools
import random
from collections.abc import Iterator
from typing import Literal

from attrs import define, field
from attrs.validators import ge, gt, in_, le, optional

ZONE_LOOKUP_URL = "https://webservices.autotask.net/ATServicesRest/"

Growth = Literal["exponential", "linear", "fibonacci", "constant"]
Strategy = Literal["priority", "fastest", "weighted", "round_robin"]


@define(frozen=True, kw_only=True)
class Retry:
    """When a failed request is tried again, of those that may be repeated without harm (api-facts, section 11).

    :param attempts: how often it is tried at most; 1: never again.
    :param growth: how the waits grow: ``exponential`` (1, 2, 4, 8 times ``first``), ``linear`` (1, 2, 3, 4), ``fibonacci``
        (1, 1, 2, 3) or ``constant``.
    :param first: seconds of the first wait.
    :param longest: seconds of the longest.
    :param jitter: wait for a random part of that time, so that many clients do not come back at once.
    :param within: seconds for all attempts and waits together; a wait that would end later is not begun. ``inf``: no such limit.
    :param changes: repeat updates and deletes as well when it is not known whether the first one was done.
    """

    attempts: int = field(default=4, validator=ge(1))
    growth: Growth = field(default="exponential", validator=in_(("exponential", "linear", "fibonacci", "constant")))
    first: float = field(default=0.5, validator=ge(0))
    longest: float = field(default=60.0, validator=ge(0))
    jitter: bool = True
    within: float = field(default=600.0, validator=gt(0.0))
    changes: bool = False

    def pause(self, attempt: int) -> float:
        """Seconds to wait after so many attempts."""
        most = min(self.first * _factor(self.growth, attempt), self.longest)
        return random.uniform(0, most) if self.jitter else most


def _factor(growth: Growth, attempt: int) -> float:
    if growth == "exponential":
        return 2.0 ** min(attempt - 1, 64)
    if growth == "linear":
        return attempt
    if growth == "fibonacci":
        return next(itertools.islice(_fibonacci(), min(attempt, 90) - 1, None))
    return 1


def _fibonacci() -> Iterator[int]:
    one, two = 1, 1
    while True:
        yield one
        one, two = two, one + two


@define(frozen=True, kw_only=True)
class Budget:
    """What of the tenant's limits is used: threads per endpoint, requests an hour (api-facts, section 7).

    Shared by all clients of this process that use the same database, and with ``redis`` by all processes and hosts that name it.

    :param slots: requests under way at once per endpoint and integration code; Autotask allows three.
    :param threshold: requests in an hour; None: what ``ThresholdInformation`` says, and 10,000 before it was asked.
    :param window: seconds of that hour; None: what ``ThresholdInformation`` says.
    :param learn_every: after so many requests ``ThresholdInformation`` is asked anew, for what other integrations use; 0: never.
    :param reserve: share of the threshold that is left to other integrations.
    :param pace_from: share of the threshold from which requests of low priority are spread evenly over the hour. They never push
        the use over one half, where Autotask begins to slow every call of every integration down.
    :param pace_below: priorities below this count as low.
    :param queue_limit: requests that may wait at once. When more come, those of the lowest priority are refused
        (:class:`~autotask_runtime.errors.Overloaded`).
    :param queue_timeout: seconds that a request waits at most for its turn.
    :param aging: after so many seconds a waiting request counts as one priority higher, so that none waits forever.
    :param database: a name for the tenant's database; needed where clients reach the same tenant by different URLs. None: the
        domain of the user name, at the address that was given.
    :param redis: URL of a Redis server through which processes share the limits. Needs the extra ``redis``.
    :param processes: by how many the limits are divided while that server cannot be reached.
    """

    slots: int = field(default=3, validator=ge(1))
    threshold: int | None = field(default=None, validator=optional(ge(1)))
    window: float | None = field(default=None, validator=optional(gt(0)))
    learn_every: int = field(default=200, validator=ge(0))
    reserve: float = field(default=0.05, validator=[ge(0.0), le(0.95)])
    pace_from: float = field(default=0.45, validator=[ge(0.0), le(1.0)])
    pace_below: int = field(default=5, validator=[ge(0), le(11)])
    queue_limit: int = field(default=10_000, validator=ge(1))
    queue_timeout: float = field(default=3600.0, validator=gt(0))
    aging: float = field(default=10.0, validator=gt(0))
    database: str | None = None
    redis: str | None = field(default=None, repr=lambda url: repr(without_password(url)))
    processes: int = field(default=4, validator=ge(1))


@define(frozen=True, kw_only=True)
class ZoneHost:
    """One zone that may be chosen.

    :param url: base URL of its REST API.
    :param weight: how much of the traffic it gets, where the strategy is ``weighted``.
    :param priority: lower comes first, where the strategy is ``priority``.
    :param backup: only reads go there, and only when no other zone answers.
    """

    url: str
    weight: float = field(default=1.0, validator=gt(0))
    priority: int = 0
    backup: bool = False


@define(frozen=True, kw_only=True)
class Zones:
    """How the tenant's zone is found.

    :param lookup_url: where the zone of a user is asked for.
    :param probe: zones that are asked, all at once, when the look-up is down; any zone can answer.
    :param cache: where answers are kept: ``memory`` of this process, ``off``, a file's path, or the URL of a Redis server.
    :param lifetime: seconds that an answer counts.
    :param confirm: an empty answer is believed when the zone was confirmed so many seconds ago at most: a zone that a tenant has
        left may give empty results. The look-up is outside of Autotask's limits.
    :param hosts: zones to choose from in place of the look-up.
    :param strategy: how one is chosen: by ``priority``, the ``fastest`` one, ``weighted``, or ``round_robin``.
    """

    lookup_url: str = ZONE_LOOKUP_URL
    probe: tuple[str, ...] = ()
    cache: str = field(default="memory", repr=lambda url: repr(without_password(url)))
    lifetime: float = field(default=86_400.0, validator=gt(0))
    confirm: float = field(default=300.0, validator=ge(0))
    hosts: tuple[ZoneHost, ...] = ()
    strategy: Strategy = field(default="priority", validator=in_(("priority", "fastest", "weighted", "round_robin")))


@define(frozen=True, kw_only=True)
class Breaker:
    """When an endpoint of a zone is left alone for a while, because what it answers is mostly trouble.

    :param on: whether it is at all.
    :param window: seconds that are looked back.
    :param minimum: requests within them before anything is concluded.
    :param rate: share of them that failed, from which on the breaker opens.
    :param pause: seconds before one request may try whether it works again.
    """

    on: bool = True
    window: float = field(default=60.0, validator=gt(0))
    minimum: int = field(default=10, validator=ge(1))
    rate: float = field(default=0.5, validator=[gt(0), le(1)])
    pause: float = field(default=30.0, validator=ge(0))


@define(frozen=True, kw_only=True)
class Settings:
    """How a client talks.

    :param timeout: seconds for an answer to be complete (Autotask ends a query after some 5 minutes).
    :param connect_timeout: seconds to wait for a connection.
    :param priority: 0 to 10; of the requests that wait, higher ones go first.
    :param deduplicate: of reads that are the same and under way at once, send one.
    :param batch_window: seconds in which gets by id are gathered into one query; None: each is sent by itself.
    :param stale_for: seconds that an answer may be old which is given, marked, while the breaker is open; None: none is kept.
    :param telemetry: report spans to OpenTelemetry. Needs the extra ``otel``.
    """

    timeout: float = field(default=310.0, validator=gt(0))
    connect_timeout: float = field(default=10.0, validator=gt(0))
    priority: int = field(default=5, validator=[ge(0), le(10)])
    deduplicate: bool = True
    batch_window: float | None = field(default=None, validator=optional(gt(0)))
    stale_for: float | None = field(default=None, validator=optional(gt(0)))
    telemetry: bool = False
    retry: Retry = field(factory=Retry)
    budget: Budget = field(factory=Budget)
    zones: Zones = field(factory=Zones)
    breaker: Breaker = field(factory=Breaker)


def without_password(url: str | None) -> str | None:
    """A URL that can be shown."""
    if not url or "@" not in url:
        return url
    scheme, separator, rest = url.rpartition("@")[0].partition("://")
    return f"{scheme}{separator}***@{url.rpartition('@')[2]}" if rest else url
