"""What can go wrong on purpose: one small class for each kind of fault, with its parameters."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, ClassVar, Protocol

from .answers import Answer, threads_exceeded
from .limits import Limits

if TYPE_CHECKING:
    from .sandbox import Sandbox

_PAGE = "<html><head><title>{0}</title></head><body><h1>{0}</h1><p>{1}</p></body></html>"
_WORDS = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}
_FORMS = ("seconds", "date")
_BODIES = ("empty", "html")


def demand(fine: bool, message: str) -> None:
    """Refuse parameters that make no sense.

    :raises ValueError: when they are not fine.
    """
    if not fine:
        raise ValueError(message)


class Wire(Protocol):
    """What a fault can do to the connection of one request."""

    async def reset(self) -> None:
        """Break it by a TCP reset."""

    async def cut(self, answer: Answer, share: float) -> None:
        """Announce the whole body, send a share of it, and close."""

    async def trickle(self, answer: Answer, pieces: int, pause: float) -> None:
        """Send the body piece by piece."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Base of all kinds. A kind that ``ends`` a request decides what its caller sees; a request has one such end."""

    name: ClassVar[str]
    ends: ClassVar[bool] = False

    def check(self, sandbox: "Sandbox") -> None:
        """Say whether this sandbox has what the fault speaks of.

        :raises ValueError: when it has not.
        """


class Event(Fault):
    """Something that happens before the request is served."""

    def happen(self, sandbox: "Sandbox") -> None:
        """Let it happen."""
        raise NotImplementedError


class Substitute(Fault):
    """An answer in place of the real one; nothing is stored."""

    ends = True

    def answer(self, now: datetime) -> Answer:
        """The answer."""
        raise NotImplementedError


class Delivery(Fault):
    """The request is served, and its answer suffers on the way back."""

    ends = True

    async def deliver(self, wire: Wire, answer: Answer) -> None:
        """Send what arrives of the answer."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Latency(Fault):
    """The answer comes later. Where threads are limited, the request holds its thread meanwhile."""

    seconds: float
    name = "latency"

    def __post_init__(self) -> None:
        demand(0 <= self.seconds < math.inf, "seconds must be 0 or more")


@dataclass(frozen=True, slots=True)
class ResetBefore(Fault):
    """The connection is reset before the request reached Autotask: nothing is stored and nothing counted."""

    name = "reset_before"
    ends = True


@dataclass(frozen=True, slots=True)
class ResetAfter(Delivery):
    """The connection is reset after the request was served: a write is stored, and its caller cannot know."""

    name = "reset_after"

    async def deliver(self, wire: Wire, answer: Answer) -> None:
        """Send nothing."""
        await wire.reset()


@dataclass(frozen=True, slots=True)
class Truncated(Delivery):
    """The body breaks off.

    :param share: how much of it arrives, from 0 to below 1.
    """

    share: float = 0.5
    name = "truncated"

    def __post_init__(self) -> None:
        demand(0 <= self.share < 1, "share must be from 0 to below 1")

    async def deliver(self, wire: Wire, answer: Answer) -> None:
        """Send the head and a part of the body."""
        await wire.cut(answer, self.share)


@dataclass(frozen=True, slots=True)
class SlowBody(Delivery):
    """The body trickles in.

    :param pieces: in how many pieces, at most.
    :param pause: seconds before each of them.
    """

    pieces: int = 10
    pause: float = 1.0
    name = "slow_body"

    def __post_init__(self) -> None:
        demand(self.pieces >= 1, "pieces must be 1 or more")
        demand(0 <= self.pause < math.inf, "pause must be 0 or more")

    async def deliver(self, wire: Wire, answer: Answer) -> None:
        """Send it all, slowly."""
        await wire.trickle(answer, self.pieces, self.pause)


@dataclass(frozen=True, slots=True)
class Maintenance(Substitute):
    """An HTML page with status 200 (api-facts, section 1)."""

    name = "maintenance"

    def answer(self, now: datetime) -> Answer:
        """The page."""
        page = _PAGE.format("Autotask is unavailable", "We are performing scheduled maintenance. Please try again later.")
        return Answer(200, page.encode(), "text/html")


@dataclass(frozen=True, slots=True)
class RateLimited(Substitute):
    """429, in the words of the thread limit. Nobody knows whether Autotask ever sends ``Retry-After`` (api-facts, section 7).

    :param retry_after: seconds that the header names; None: there is no header.
    :param form: how it names them: as ``seconds``, or as the ``date`` when they are over by the sandbox's clock.
    """

    retry_after: float | None = None
    form: str = "seconds"
    name = "rate_limited"

    def __post_init__(self) -> None:
        demand(self.retry_after is None or 0 <= self.retry_after < math.inf, "retry_after must be 0 or more")
        demand(self.form in _FORMS, f"form must be one of {', '.join(_FORMS)}")

    def answer(self, now: datetime) -> Answer:
        """The refusal."""
        plain = threads_exceeded(Limits())
        if self.retry_after is None:
            return plain
        seconds = math.ceil(self.retry_after)  # the header knows no fractions
        text = str(seconds) if self.form == "seconds" else format_datetime(now + timedelta(seconds=seconds), usegmt=True)
        return Answer(plain.status, plain.body, plain.media_type, (("retry-after", text),))


@dataclass(frozen=True, slots=True)
class ServerFault(Substitute):
    """500, 502 or 503 without ``errors``: trouble at the other end.

    :param body: ``empty``, or a page in ``html``.
    """

    status: int = 500
    body: str = "empty"
    name = "server_fault"

    def __post_init__(self) -> None:
        demand(self.status in _WORDS, f"status must be one of {', '.join(map(str, _WORDS))}")
        demand(self.body in _BODIES, f"body must be one of {', '.join(_BODIES)}")

    def answer(self, now: datetime) -> Answer:
        """The failure."""
        if self.body == "empty":
            return Answer(self.status)
        return Answer(self.status, _PAGE.format(_WORDS[self.status], "The request could not be served.").encode(), "text/html")
