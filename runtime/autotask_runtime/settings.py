"""How a client behaves: one model of immutable values. Each section belongs to one policy.

A value that cannot be is a :class:`~autotask_runtime.errors.ConfigurationError`, which lists all that are wrong.
"""

import itertools
import random
from collections.abc import Iterator, Mapping
from os import PathLike
from typing import ClassVar, Literal, get_args

from attrs import Factory, define, field

from .configuration.credentials import origin
from .configuration.rules import (
    Section,
    api_url,
    by_name,
    choice,
    flag,
    instance,
    many,
    number,
    redis_url,
    seconds_by_name,
    text,
    whole,
)
from .configuration.rules import without_password as without_password

__all__ = ["Breaker", "Budget", "Growth", "References", "Retry", "Settings", "Strategy", "ZoneHost", "Zones"]

ZONE_LOOKUP_URL = "https://webservices.autotask.net/ATServicesRest/"
# Autotask's own zones (api-facts, section 1).
AUTOTASK_ZONES = tuple(
    f"https://{host}.autotask.net/ATServicesRest/"
    for host in (
        *(f"webservices{number}" for number in (3, 14, 22, 5, 15, 24, 25, 4, 16, 28, 6, 26, 29, 18, 19, 12, 1, 2, 11, 17)),
        "prde",
        "pres",
    )
)

Growth = Literal["exponential", "linear", "fibonacci", "constant"]
Strategy = Literal["priority", "fastest", "weighted", "round_robin"]


@define(frozen=True, kw_only=True)
class Retry(Section):
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

    where: ClassVar[str] = "retry."
    attempts: int = field(default=4, metadata=whole(1))
    growth: Growth = field(default="exponential", metadata=choice(*get_args(Growth)))
    first: float = field(default=0.5, metadata=number(0))
    longest: float = field(default=60.0, metadata=number(0))
    jitter: bool = field(default=True, metadata=flag())
    within: float = field(default=600.0, metadata=number(above=0, endless=True))
    changes: bool = field(default=False, metadata=flag())

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
class Budget(Section):
    """What of the tenant's limits is used: threads per endpoint, requests an hour (api-facts, section 7).

    Shared by all clients of this process that use the same database, and with ``redis`` by all processes and hosts that name it.

    :param slots: requests under way at once per endpoint and integration code; Autotask allows three.
    :param threshold: requests in an hour; None: what ``ThresholdInformation`` says, and 10,000 before it was asked.
    :param window: seconds of that hour; None: what ``ThresholdInformation`` says.
    :param learn_every: after so many requests ``ThresholdInformation`` is asked anew, for what other integrations use; 0: never.
    :param reserve: share of the threshold that is left to other integrations.
    :param after_refusal: seconds in which nothing is sent after Autotask refused a request because of the threshold, unless it
        says how long; what is refused may count as well.
    :param pace_from: share of the threshold from which requests of low priority are spread evenly over the hour. They do not
        push the use over one half, where Autotask begins to slow every call of every integration down, unless they waited so long
        that their priority is low no more (``aging``).
    :param pace_below: priorities below this count as low.
    :param queue_limit: requests that may wait at once. When more come, those of the lowest priority are refused
        (:class:`~autotask_runtime.errors.Overloaded`).
    :param queue_timeout: seconds that a request waits at most for its turn.
    :param aging: after so many seconds a waiting request counts as one priority higher, so that none waits forever.
    :param database: a name for the tenant's database; needed where clients reach the same tenant by different URLs. None: the
        domain of the user name, at the address that was given.
    :param redis: URL of a Redis server through which processes share the limits. Needs the extra ``redis`` and
        Redis 6.2 or newer. All processes must have the same settings here.
    :param processes: by how many the limits are divided while that server cannot be reached.
    """

    where: ClassVar[str] = "budget."
    slots: int = field(default=3, metadata=whole(1))
    threshold: int | None = field(default=None, metadata=whole(1, none=True))
    window: float | None = field(default=None, metadata=number(above=0, none=True))
    learn_every: int = field(default=200, metadata=whole(0))
    reserve: float = field(default=0.05, metadata=number(0, 0.95))
    after_refusal: float = field(default=30.0, metadata=number(0))
    pace_from: float = field(default=0.45, metadata=number(0, 1))
    pace_below: int = field(default=5, metadata=whole(0, 11))
    queue_limit: int = field(default=10_000, metadata=whole(1))
    queue_timeout: float = field(default=3600.0, metadata=number(above=0))
    aging: float = field(default=10.0, metadata=number(above=0))
    database: str | None = field(default=None, metadata=text(none=True))
    redis: str | None = field(default=None, repr=lambda url: repr(without_password(url)), metadata=redis_url(none=True))
    processes: int = field(default=4, metadata=whole(1))


@define(frozen=True, kw_only=True)
class ZoneHost(Section):
    """One zone that may be chosen.

    :param url: base URL of its REST API.
    :param weight: how much of the traffic it gets, where the strategy is ``weighted``.
    :param priority: lower comes first, where the strategy is ``priority``.
    :param backup: only reads go there, and only when no other zone answers.
    """

    where: ClassVar[str] = "host."
    url: str = field(metadata=api_url())
    weight: float = field(default=1.0, metadata=number(above=0))
    priority: int = field(default=0, metadata=whole(0))
    backup: bool = field(default=False, metadata=flag())


@define(frozen=True, kw_only=True)
class Zones(Section):
    """How the tenant's zone is found.

    :param lookup_url: where the zone of a user is asked for.
    :param probe: zones that are asked, all at once, when the look-up is down; any zone can answer. By default all of Autotask's
        own where the look-up is Autotask's own, and none otherwise.
    :param timeout: seconds for an answer of the look-up, or of a zone that is probed, to be complete.
    :param cache: where answers are kept: ``memory`` of this process, ``off``, a file's path, or the URL of a Redis server.
    :param lifetime: seconds that an answer counts.
    :param confirm: an empty answer is believed when the zone was confirmed so many seconds ago at most: a zone that a tenant has
        left may give empty results. The look-up is outside of Autotask's limits. A read of several pages or parts does not
        believe an empty one before it has asked, however lately the zone was confirmed.
    :param recheck: trouble of a zone (no connection, an HTML page, 5xx without words) leads to one look-up in so many seconds. Of
        ``hosts``, one that failed three times in a row is passed over for as long.
    :param hosts: zones to choose from in place of the look-up, and of an API URL.
    :param strategy: how one is chosen: by ``priority``, the ``fastest`` one, ``weighted``, or ``round_robin``.
    """

    where: ClassVar[str] = "zones."
    lookup_url: str = field(default=ZONE_LOOKUP_URL, metadata=api_url())
    probe: tuple[str, ...] = field(
        default=Factory(lambda self: AUTOTASK_ZONES if _is_own(self.lookup_url) else (), takes_self=True),
        metadata=many(api_url(), "URLs"),
    )
    timeout: float = field(default=15.0, metadata=number(above=0))
    cache: str = field(
        default="memory",
        repr=lambda url: repr(without_password(url)),
        metadata=redis_url(others="memory, off, the path of a file, or "),
    )
    lifetime: float = field(default=86_400.0, metadata=number(above=0))
    confirm: float = field(default=300.0, metadata=number(0))
    recheck: float = field(default=30.0, metadata=number(0))
    hosts: tuple[ZoneHost, ...] = field(default=(), metadata=many(instance(ZoneHost), "settings.ZoneHost(…)"))
    strategy: Strategy = field(default="priority", metadata=choice(*get_args(Strategy)))

    def probes(self) -> tuple[str, ...]:
        """The zones that are asked when the look-up is down: ``attrs.evolve`` may have left Autotask's own beside a look-up of
        another's, where they must not be asked."""
        return () if self.probe == AUTOTASK_ZONES and not _is_own(self.lookup_url) else self.probe


def _is_own(url: object) -> bool:
    return isinstance(url, str) and origin(url)[1].endswith(".autotask.net")


@define(frozen=True, kw_only=True)
class Breaker(Section):
    """When an endpoint of a zone is left alone for a while, because what it answers is mostly trouble.

    :param on: whether it is at all.
    :param window: seconds that are looked back.
    :param minimum: requests within them before anything is concluded.
    :param rate: share of them that failed, from which on the breaker opens.
    :param pause: seconds before one request may try whether it works again.
    """

    where: ClassVar[str] = "breaker."
    on: bool = field(default=True, metadata=flag())
    window: float = field(default=60.0, metadata=number(above=0))
    minimum: int = field(default=20, metadata=whole(1))
    rate: float = field(default=0.5, metadata=number(above=0, most=1))
    pause: float = field(default=30.0, metadata=number(0))


@define(frozen=True, kw_only=True)
class References(Section):
    """How references between rows are followed and checked.

    :param fresh: seconds in which a row that the client has read, and that somebody holds, is taken for what a reference leads
        to, in place of reading it anew.
    :param lifetime: seconds that rows are kept which many others refer to and which change rarely, as roles and resources; None:
        as the package says for each entity (``Row.schema.lifetime``); 0: none are kept. Our own writes end it at once.
    :param lifetimes: the same for single collections, as ``{"Companies": 60}``, before all else.
    :param cache_bytes: how much memory those rows may take.
    :param check: before each write, look at whether the rows it refers to exist, are active and fit each other. Costs requests;
        ``at.checking_references()`` does it for a block.
    """

    where: ClassVar[str] = "references."
    fresh: float = field(default=60.0, metadata=number(0))
    lifetime: float | None = field(default=None, metadata=number(0, none=True))
    lifetimes: Mapping[str, float] = field(factory=dict, converter=by_name, metadata=seconds_by_name())
    cache_bytes: int = field(default=16_000_000, metadata=whole(0))
    check: bool = field(default=False, metadata=flag())

    def lifetime_of(self, collection: str, usual: int) -> float:
        """Seconds that rows of a collection are kept, where the package says so many."""
        return float(self.lifetimes.get(collection, usual if self.lifetime is None else self.lifetime if usual else 0))


@define(frozen=True, kw_only=True)
class Settings(Section):
    """How a client talks.

    :param timeout: seconds for an answer to be complete (Autotask ends a query after some 5 minutes).
    :param connect_timeout: seconds to wait for a connection.
    :param priority: 0 to 10; of the requests that wait, higher ones go first.
    :param deduplicate: of reads that are the same and under way at once, send one.
    :param read_ahead: of a query that is read to its end, ask for the next page before one is decoded. A program that stops early
        has sent one request that it did not need; with ``limit()`` and ``first()`` that does not happen.
    :param connections: how many connections there may be at once; None: as many as the slots let through.
    :param batch_window: seconds in which gets by id are gathered into one query; None: each is sent by itself.
    :param stale_for: seconds that an answer may be old which is given, marked, while the breaker is open; None: none is kept.
        :func:`autotask_runtime.reuse.staleness.stale_since` tells an old row from a new one.
    :param stale_bytes: how much memory the answers that are kept for that may take.
    :param telemetry: report spans to OpenTelemetry. Needs the extra ``otel``.
    """

    timeout: float = field(default=310.0, metadata=number(above=0))
    connect_timeout: float = field(default=10.0, metadata=number(above=0))
    priority: int = field(default=5, metadata=whole(0, 10))
    deduplicate: bool = field(default=True, metadata=flag())
    read_ahead: bool = field(default=True, metadata=flag())
    connections: int | None = field(default=None, metadata=whole(1, none=True))
    batch_window: float | None = field(default=None, metadata=number(above=0, none=True))
    stale_for: float | None = field(default=None, metadata=number(above=0, none=True))
    stale_bytes: int = field(default=64_000_000, metadata=whole(0))
    telemetry: bool = field(default=False, metadata=flag())
    retry: Retry = field(factory=Retry, metadata=instance(Retry))
    budget: Budget = field(factory=Budget, metadata=instance(Budget))
    zones: Zones = field(factory=Zones, metadata=instance(Zones))
    breaker: Breaker = field(factory=Breaker, metadata=instance(Breaker))
    references: References = field(factory=References, metadata=instance(References))

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> "Settings":
        """Settings from ``AUTOTASK_TIMEOUT``, ``AUTOTASK_RETRY_ATTEMPTS`` and so on, over ``AUTOTASK_PRESET`` or the defaults.

        A variable is the name of a field in capitals, with that of its section before it. ``AUTOTASK_ZONES_PROBE`` and
        ``_HOSTS`` are URLs with commas in between. An empty variable counts as not set, and ``none`` is None.

        :raises ConfigurationError: listing everything that is wrong. Unknown names that begin as a section does
            (``AUTOTASK_RETRY_ATEMPTS``) are; others may be another program's: one that resembles a setting is named in the log.
        """
        from .configuration.sources import settings_from_env  # which needs this class

        return settings_from_env(environ)

    @classmethod
    def from_toml(cls, path: str | PathLike[str]) -> "Settings":
        """Settings from a TOML file: ``preset`` and settings at its top, sections ``[retry] [budget] [zones] [breaker]``
        and ``[references]``.

        :raises ConfigurationError: listing everything that is wrong, unknown names as well.
        """
        from .configuration.sources import settings_from_toml

        return settings_from_toml(path)

    @classmethod
    def production(cls) -> "Settings":
        """For services that run by themselves: patient with the API, and not with a queue that only grows.

        - ``retry``: 6 attempts within 15 minutes, so that the maintenance of a zone is often outlived, and nobody waits longer.
        - ``budget``: a fifth of the threshold is left to the tenant's other integrations; no more than 2,000 requests wait, and
          none longer than 10 minutes. What cannot be sent soon fails soon, with the least urgent first.
        - ``stale_for``: a read may be answered with what is up to 5 minutes old, marked, while an endpoint is down.
        """
        return cls(
            stale_for=300.0,
            retry=Retry(attempts=6, within=900.0),
            budget=Budget(reserve=0.2, queue_limit=2_000, queue_timeout=600.0),
        )

    @classmethod
    def development(cls) -> "Settings":
        """For a person at a screen: errors come soon and as they are, and little of the tenant's hour is used.

        - ``timeout``: 60 seconds, for nobody looks at a query of five minutes.
        - ``retry``: 2 attempts within 20 seconds, so that trouble is seen.
        - ``budget``: half of the threshold is left to what runs in earnest, its size is asked for often, and a request that finds
          no turn within a minute fails.
        - ``breaker``: off; the next call shows whether the trouble is over.
        """
        return cls(
            timeout=60.0,
            retry=Retry(attempts=2, within=20.0),
            budget=Budget(reserve=0.5, learn_every=50, queue_timeout=60.0),
            breaker=Breaker(on=False),
        )
