# Derived from _async/zones.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Which zone a request goes to, where the user's zone is looked up; it is asked for anew when the tenant seems to have moved."""

import time
from collections.abc import Callable
from copy import copy
from typing import TypeVar

from attrs import evolve

from .._threads import Lock, sleep, to_thread
from ..configuration.credentials import Credentials, base_url, may_receive_credentials, origin
from ..errors import AuthenticationFailed, AutotaskError, ConfigurationError, RequestError
from ..events import Degraded, Events, Recovered, ZoneChanged, ZoneFound
from ..messages import Purpose, Request, Response
from ..settings import Settings, ZoneHost
from ..system import ZoneInformation
from ..zones.cache import CacheTrouble, Kept, ZoneCache, key_of, zone_cache
from ..zones.choice import HealthBook, ZoneHealth, checked_write, is_empty, of_the_zone, zone_left
from ..zones.guard import guard_of
from .hosts import HostPolicy
from .lookup import Lookup
from .policies import Handler

T = TypeVar("T")

_NEVER = float("-inf")
# After a look-up that failed, the next one is after so many times ``recheck``, if nothing asks before: a request waits for it.
_LATER = 10


def zone_policy(
    credentials: Credentials, settings: Settings, events: Events, api_url: str | None
) -> "ZonePolicy | HostPolicy":
    """The policy that settings and API URL ask for: zones that the user named, or the look-up."""
    hosts = settings.zones.hosts or ((ZoneHost(url=base_url(api_url)),) if api_url else ())
    return HostPolicy(hosts, credentials, settings, events) if hosts else ZonePolicy(credentials, settings, events)


class ZonePolicy:
    """Finds the user's zone, and asks again, past the cache, when it may have changed.

    That is on a 401, when the zone fails, and before an empty answer is believed. Requests that doubt together ask once. Times
    are seconds of the monotonic clock.
    """

    def __init__(self, credentials: Credentials, settings: Settings, events: Events) -> None:
        self._credentials = credentials
        self._settings = settings.zones
        self._retry = settings.retry
        self._events = events
        self._lookup = Lookup(settings.zones.lookup_url, credentials.username, settings, events)
        self.named = (self._lookup.url,)
        self._cache = zone_cache(settings.zones.cache)
        self._key = key_of(self._lookup.url, credentials.username)
        self._book = HealthBook(settings.zones.recheck)
        self._lock = Lock()
        self._url = ""
        self._left: set[tuple[str, str, int]] = set()
        self._expires = self._confirmed = self._changed = _NEVER
        # The last look-up: when it began, what it failed with, and when one failed or was caused by trouble last.
        self._asked = self._failed = self._troubled = _NEVER
        self._failure: AutotaskError | None = None
        self._uncached = False

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """Send to the user's zone. When the look-up then names another one, it is tried there, once."""
        url = self.url()
        try:
            response = self._send(request, url, proceed)
        except RequestError as error:
            if not self._explained_by_move(request, error, url):
                raise
        else:
            if not self._doubts(request, response) or not self._emptied_by_move(response, url):
                return checked_write(request, response)
        return checked_write(request, self._send(request, self._url, proceed))

    def url(self) -> str:
        """The base URL of the zone, looked up when it is not known or was not for the lifetime of an answer."""
        if time.monotonic() < self._expires:
            return self._url
        began = time.monotonic()
        with self._lock:
            if time.monotonic() >= self._expires:
                if self._failure is not None and self._asked >= began:
                    raise copy(self._failure)
                self._find()
            return self._url

    def information(self) -> ZoneInformation:
        """Ask which zone the user belongs to. Needs no credentials and sends none.

        :raises ConfigurationError: when Autotask does not know the user.
        """
        return self._lookup.information()

    def has_moved(self, since: float) -> bool:
        """Whether the tenant has moved since then; asks. For what a reader finds odd.

        :raises RequestError: when the look-up does not answer.
        """
        self._look(time.monotonic(), "an empty page")  # since then a request may have waited long before it was sent
        return self._changed >= since

    def health(self) -> list[ZoneHealth]:
        """How the zone did lately, and those before it."""
        return self._book.report([ZoneHost(url=self._url)] if self._url else [])

    def close(self) -> None:
        """Close the connections of the look-up."""
        self._lookup.close()

    def _send(self, request: Request, url: str, proceed: Handler) -> Response:
        if "://" in request.path and origin(request.path) in self._left:
            raise zone_left(request, "which the tenant has left")
        try:
            response = proceed(evolve(request, zone=url))
        except RequestError as error:
            self._book.note(url, error)
            raise
        if response.stale is None:
            self._book.answered(url, response.seconds)
        return response

    # Doubts

    def _explained_by_move(self, request: Request, error: RequestError, url: str) -> bool:
        """Whether the tenant has moved, so that a request that failed may be tried in the new zone."""
        now = time.monotonic()
        if isinstance(error, AuthenticationFailed):
            # One that was refused here comes as often as one likes: it asks as seldom as trouble does.
            since = now - error.response.seconds if error.reached else now
            if not self._look_patiently(since, sparing=not error.reached):
                return False
        elif of_the_zone(error):
            try:
                self._look(now, f"trouble: {error.cause}", sparing=True)
            except (RequestError, ConfigurationError):
                return False
            if request.purpose is not Purpose.READ and error.reached:
                return False  # it may have been done: the retry policy says so
        return self._url != url

    def _doubts(self, request: Request, response: Response) -> bool:
        """Whether an answer is empty, and nothing speaks for this being the tenant's zone."""
        if response.stale is not None:
            return False
        if request.purpose is not Purpose.READ:
            return is_empty(response) and "itemId" not in response.data
        now = time.monotonic()
        confirmed = now - self._confirmed <= self._settings.confirm and self._settings.confirm > 0
        return not confirmed and now - self._failed >= self._settings.recheck and is_empty(response)

    def _emptied_by_move(self, response: Response, url: str) -> bool:
        try:
            self._look(time.monotonic() - response.seconds, "an empty answer")
        except (RequestError, ConfigurationError):
            return False  # the look-up told its events of it
        return self._url != url

    def _look_patiently(self, since: float, *, sparing: bool) -> bool:
        """Ask after a 401, as often as requests are tried: nobody repeats the request itself. False when nothing answers."""
        for attempt in range(1, self._retry.attempts + 1):
            try:
                self._look(since, "401", sparing=sparing)
                return True
            except RequestError:
                if attempt < self._retry.attempts:
                    sleep(self._retry.pause(attempt))
                since = time.monotonic()
        return False

    def _look(self, since: float, why: str, *, sparing: bool = False) -> None:
        """Ask anew, past the cache, unless somebody did since then: what came of it is everybody's.

        :param sparing: not when this was done within ``recheck`` seconds.
        """
        with self._lock:
            if self._asked < since:
                now = time.monotonic()
                if sparing and now - self._troubled < self._settings.recheck:
                    return
                self._troubled = now if sparing else self._troubled
                self._ask(why)
            if self._failure is not None:
                raise copy(self._failure)

    # Look-ups, under the lock

    def _ask(self, why: str) -> None:
        """One look-up. Its failure is kept for those who wait for it too."""
        began = time.monotonic()
        try:
            url, source = self._lookup.find()
        except (RequestError, ConfigurationError) as error:
            self._asked, self._failure, self._failed = began, error, time.monotonic()
            self._expires = min(self._expires, self._failed + _LATER * self._settings.recheck)
            return
        self._asked, self._failure = began, None
        known = self._url
        self._adopt(url, source, began, why)
        if url != known or why == "lifetime" or self._uncached:
            self._keep(Kept(url=url, at=time.time()))

    def _find(self) -> None:
        """The zone from the cache, or else from the look-up; an answer beyond its lifetime when nothing else answers."""
        kept = self._kept()
        if kept is not None and kept.age < self._settings.lifetime and self._failure is None:
            self._adopt(kept.url, "cache", time.monotonic() - max(kept.age, 0.0), "cache")
            return
        self._ask("lifetime")
        if self._failure is None:
            return
        old = self._url or (kept.url if kept is not None else "")
        if not old or isinstance(self._failure, ConfigurationError):
            raise copy(self._failure)
        self._events.emit(Degraded(what="zone lookup", why=f"nothing answers; {old} is taken, which was the zone before"))
        if not self._url:
            self._adopt(old, "cache", _NEVER, "cache")
        self._expires = time.monotonic() + _LATER * self._settings.recheck

    def _adopt(self, url: str, source: str, when: float, why: str) -> None:
        old, self._url = self._url, url
        self._confirmed = when
        self._expires = when + self._settings.lifetime
        if not old:
            self._events.emit(ZoneFound(url=url, source=source))
        elif old != url:
            self._changed = time.monotonic()
            self._left.add(origin(old))
            for zone in (old, url):  # what they said was about the tenant, not about the credentials
                guard_of(self._credentials, zone).forgive()
            self._events.emit(ZoneChanged(old=old, new=url, why=why))
        self._left.discard(origin(url))

    # The cache

    def _kept(self) -> Kept | None:
        """What the cache says, if it is a zone that may have the credentials."""
        cache = self._cache
        kept = self._cached(cache, lambda: cache.get(self._key)) if cache is not None else None
        if kept is None:
            return None
        try:
            url = base_url(kept.url)
        except ConfigurationError:
            url = ""
        if not may_receive_credentials(url, *self.named):
            self._uncached = True
            self._events.emit(Degraded(what="zone cache", why="it names a host that is none of Autotask's"))
            return None
        return evolve(kept, url=url)

    def _keep(self, kept: Kept) -> None:
        cache = self._cache
        if cache is not None:
            self._cached(cache, lambda: cache.put(self._key, kept))

    def _cached(self, cache: ZoneCache, work: Callable[[], T]) -> T | None:
        """Use the cache. It may fail without harm: an answer is asked for, or asked for again."""
        try:
            found = to_thread(work) if cache.waits else work()
        except CacheTrouble as trouble:
            self._uncached = True
            self._events.emit(Degraded(what="zone cache", why=str(trouble)))
            return None
        if self._uncached:
            self._uncached = False
            self._events.emit(Recovered(what="zone cache"))
        return found
