"""What a client did, in figures: ``at.metrics()`` gives a :class:`Metrics`. :mod:`autotask_runtime.watch.meter` counts them."""

from collections.abc import Mapping

from attrs import define


@define(frozen=True, kw_only=True)
class Percentiles:
    """Of the last of so many values, in seconds; 0 while there is none. ``p95``: 95 of 100 were not longer."""

    count: int = 0
    p50: float = 0.0
    p95: float = 0.0
    p99: float = 0.0
    longest: float = 0.0


@define(frozen=True, kw_only=True)
class EndpointMetrics:
    """One endpoint: its calls, those that failed, the requests sent for them, and how long those took that succeeded."""

    calls: int
    failed: int
    requests: int
    latency: Percentiles


@define(frozen=True, kw_only=True)
class QueueMetrics:
    """Who waits for a slot or for the hour.

    ``waiting`` are there now, ``queued`` were in all; ``wait`` is how long the last ones waited who got their turn, ``shed`` how
    many were refused, and ``held_back`` how often requests were held because of the ``hour``, or to keep ``pace``.
    """

    waiting: int
    queued: int
    shed: int
    wait: Percentiles
    held_back: Mapping[str, int]


@define(frozen=True, kw_only=True)
class HourMetrics:
    """The tenant's hour: requests that may be made, were made (as far as is known) and may still be made by this client.

    ``utilisation`` is ``used / threshold``: from 0.5 on Autotask slows every call by half a second, from 0.75 on by a second.
    """

    threshold: int
    used: int
    remaining: int
    utilisation: float


@define(frozen=True, kw_only=True)
class Metrics:
    """The figures of one client since it was made, and of the tenant's limits now.

    :param since: when it was made, in seconds since 1970.
    :param calls: calls that ended, ``failed`` of them with an error, ``given_up`` by their caller.
    :param errors: how often calls failed, by the key of the catalogue.
    :param kinds: how often calls failed, by the class of the error.
    :param requests: attempts that were sent, ``retries`` of them again.
    :param recent_calls: calls of the last five minutes.
    :param error_rate: share of them that failed, for whatever reason.
    :param trouble_rate: share of them that failed for reasons that lie not in the request: connection, time, limits, credentials,
        faults of the server. It is what health looks at.
    :param latency: seconds of calls that succeeded, waits and retries included.
    :param endpoints: the same by endpoint; names in lower case.
    :param busy: requests under way now, by endpoint, of all clients of this process that share the limits.
    :param open_breakers: zone and endpoint of those that are left alone now.
    :param zone: base URL of the zone in use; "" while it is not known.
    :param shared: reads that went along with another one. ``stale``: answers that were old.
    :param journalled: failed writes that were kept.
    :param degraded: what is not there now, and why.
    :param in_trouble: how many calls in a row met trouble, up to now; ``refused``: how many of them because of the credentials.
    :param last_success: when a call last succeeded, in seconds since 1970; None: none did.
    :param last_trouble: when one last met trouble.
    """

    since: float
    calls: int
    failed: int
    given_up: int
    errors: Mapping[str, int]
    kinds: Mapping[str, int]
    requests: int
    retries: int
    recent_calls: int
    error_rate: float
    trouble_rate: float
    latency: Percentiles
    endpoints: Mapping[str, EndpointMetrics]
    queue: QueueMetrics
    busy: Mapping[str, int]
    hour: HourMetrics
    open_breakers: tuple[tuple[str, str], ...]
    zone: str
    shared: int
    stale: int
    journalled: int
    degraded: Mapping[str, str]
    in_trouble: int
    refused: int
    last_success: float | None
    last_trouble: float | None
