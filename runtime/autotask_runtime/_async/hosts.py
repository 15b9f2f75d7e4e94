"""Requests go to zones that the user named: one API URL, or several with a strategy, health and backups."""

from collections.abc import Sequence

from attrs import evolve

from ..configuration.credentials import Credentials, base_url
from ..errors import ConfigurationError, RequestError
from ..events import Degraded, Events, Recovered
from ..messages import Purpose, Request, Response
from ..settings import Settings, ZoneHost
from ..system import ZoneInformation
from ..zones.choice import Chooser, HealthBook, ZoneHealth, checked_write, of_the_zone, zone_left
from .lookup import AsyncLookup
from .policies import AsyncHandler


class AsyncHostPolicy:
    """Chooses among zones. A read that finds no answer at one is passed on to the next, to backups last; a write is not.

    A write whose zone provably never saw it is repeated by the retry policy, and chooses anew among zones that are no backups.

    :raises ConfigurationError: when all of them are backups.
    """

    def __init__(self, hosts: Sequence[ZoneHost], credentials: Credentials, settings: Settings, events: Events) -> None:
        self._hosts = [evolve(host, url=base_url(host.url)) for host in hosts]
        if all(host.backup for host in self._hosts):
            raise ConfigurationError("zones.hosts: one at least must not be a backup")
        self.named = tuple(host.url for host in self._hosts)
        self._book = HealthBook(settings.zones.recheck)
        self._chooser = Chooser(self._hosts, settings.zones.strategy, self._book)
        self._events = events
        self._on_backup = False
        first = next(host for host in self._hosts if not host.backup)
        self._lookup = AsyncLookup(first.url, credentials.username, settings, events)

    async def __call__(self, request: Request, proceed: AsyncHandler) -> Response:
        """Send to the zone that the strategy chooses; a page's URL goes to the zone that it names."""
        if "://" in request.path:
            return await self._send_page(request, proceed)
        *others, last = self._chooser.order(reading=request.purpose is Purpose.READ)
        for host in others:
            try:
                return await self._send(request, host, proceed)
            except RequestError as error:
                if not of_the_zone(error):
                    raise
        return await self._send(request, last, proceed)

    async def _send_page(self, request: Request, proceed: AsyncHandler) -> Response:
        """A page's URL holds a place in one zone's list, so no other zone can answer it."""
        host = self._chooser.at(request.path) or self._hosts[0]  # a URL of neither is refused when it is sent
        try:
            return await self._send(request, host, proceed)
        except RequestError as error:
            if len(self._hosts) == 1 or not of_the_zone(error):
                raise
            raise zone_left(request, f"which fails ({error.cause or error})") from error

    async def _send(self, request: Request, host: ZoneHost, proceed: AsyncHandler) -> Response:
        try:
            response = await proceed(evolve(request, zone=host.url))
        except RequestError as error:
            self._book.note(host.url, error)
            raise
        if response.stale is None:
            self._book.answered(host.url, response.seconds)
            self._tell(host)
        return checked_write(request, response)

    def _tell(self, host: ZoneHost) -> None:
        """Say so when reads begin to come from backups, and when they no longer do."""
        if host.backup and not self._on_backup:
            self._events.emit(Degraded(what="zone", why=f"no zone but a backup answers: {host.url}"))
        if not host.backup and self._on_backup:
            self._events.emit(Recovered(what="zone"))
        self._on_backup = host.backup

    async def url(self) -> str:
        """The base URL of the zone that the next request would go to."""
        return self._chooser.order(reading=False)[0].url

    async def has_moved(self, since: float) -> bool:
        """Zones that the user named do not change."""
        return False

    async def information(self) -> ZoneInformation:
        """Ask the first zone which one the user belongs to. Needs no credentials and sends none.

        :raises ConfigurationError: when Autotask does not know the user.
        """
        return await self._lookup.information()

    def health(self) -> list[ZoneHealth]:
        """How each zone did lately."""
        return self._book.report(self._hosts)

    async def aclose(self) -> None:
        """Close the connections of the look-up."""
        await self._lookup.aclose()
