"""Asks which zone a user belongs to; when the look-up is down, asks all zones at once."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from attrs import evolve

from .._aio import gather
from ..configuration.credentials import base_url, may_receive_credentials
from ..errors import AutotaskError, ConfigurationError, Rejected, RequestError, UsageError
from ..events import Degraded, Events, Recovered
from ..failures.answers import check
from ..messages import Request
from ..settings import Settings
from ..system import ZoneInformation, read

if TYPE_CHECKING:
    from .transport import AsyncTransport


class AsyncLookup:
    """The look-up of one user. It needs no credentials and sends none.

    :param url: where it asks.
    """

    def __init__(self, url: str, username: str, settings: Settings, events: Events) -> None:
        self.url = base_url(url)
        self._username = username
        # Of its own, for an answer is small: who waits for it must not wait as long as for a query.
        self._settings = evolve(settings, timeout=min(settings.timeout, settings.zones.timeout))
        self._probes = tuple(dict.fromkeys(map(base_url, settings.zones.probes())))
        self._events = events
        self._made: AsyncTransport | None = None
        self._closed = False
        self._down = False

    async def information(self) -> ZoneInformation:
        """What the look-up says, or the first of the probed zones.

        :raises ConfigurationError: when Autotask does not know the user.
        :raises RequestError: or one of its kinds, when nothing answers.
        """
        return (await self._anywhere())[0]

    async def find(self) -> tuple[str, str]:
        """The base URL of the user's zone, and whether ``lookup`` or ``probe`` found it.

        :raises ConfigurationError: when Autotask does not know the user, or names a host that is none of its own.
        :raises RequestError: when nothing answers; its ``reached`` is False, for the request that needed it was not sent.
        """
        found, source = await self._anywhere()
        return self._zone_of(found), source

    async def _anywhere(self) -> tuple[ZoneInformation, str]:
        try:
            found = await self._ask(self.url)
        except RequestError as error:
            error.reached = False
            self._down = True
            self._events.emit(Degraded(what="zone lookup", why=str(error)))
            probed = await self._probe()
            if probed is None:
                raise
            return probed, "probe"
        if self._down:
            self._down = False
            self._events.emit(Recovered(what="zone lookup"))
        return found, "lookup"

    def _zone_of(self, information: ZoneInformation) -> str:
        url = base_url(information.url)
        if not may_receive_credentials(url, self.url):
            raise ConfigurationError(f"the zone look-up names {url}, which is no host of Autotask: nothing was sent there")
        return url

    async def _ask(self, url: str) -> ZoneInformation:
        path = f"{url}V1.0/zoneInformation?user={quote(self._username, safe='')}"
        request = Request(method="GET", path=path, entity="ZoneInformation")
        response = await self._transport().send(request, path, {b"Accept": b"application/json"})
        try:
            check(request, response)
            return read(response.data, ZoneInformation)
        except Rejected as error:
            if error.key != "no zone":
                raise
            raise ConfigurationError(f"no zone for user {self._username!r}: is the name right? ({error})") from None

    async def _probe(self) -> ZoneInformation | None:
        """What the first zone says that knows the user; None when none does."""
        answers: list[ZoneInformation] = []
        await gather([self._probing(url, answers) for url in self._probes])
        return next(iter(answers), None)

    def _probing(self, url: str, answers: list[ZoneInformation]) -> Callable[[], Awaitable[None]]:
        async def ask() -> None:
            if answers:
                return
            try:
                found = await self._ask(url)
                self._zone_of(found)
            except AutotaskError:
                return  # whatever is wrong with one zone, the others are asked all the same
            answers.append(found)

        return ask

    def _transport(self) -> "AsyncTransport":
        from .transport import AsyncTransport  # the HTTP library is loaded by who needs it

        if self._closed:
            raise UsageError("the client is closed")
        if self._made is None:
            self._made = AsyncTransport(self._settings)
        return self._made

    async def aclose(self) -> None:
        """Close its connections."""
        self._closed = True
        if self._made is not None:
            await self._made.aclose()
