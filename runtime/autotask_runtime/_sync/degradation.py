# Derived from _async/degradation.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Keeps what was read, and gives it, marked, while the breaker is open."""

import hashlib
import threading
import time
from collections.abc import Callable

from attrs import evolve

from ..errors import CircuitOpen, RequestError
from ..events import Events, ServedStale
from ..messages import Purpose, Request, Response
from ..reuse.cache import Kept, ResponseCache
from ..reuse.sharing import own_response
from .policies import Handler


class DegradationPolicy:
    """Old answers only for reads whose caller can show that they are old, and only of the zone that is left alone.

    An answer without rows is not kept: nothing could carry the mark, and "there is none" would look like news.

    :param stale_for: seconds that an answer may be old.
    :param parent_of: the collection that one is written below, or "".
    :param now: gives the time in seconds; by default the monotonic clock.
    """

    def __init__(
        self,
        stale_for: float,
        cache: ResponseCache,
        parent_of: Callable[[str], str],
        events: Events,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stale_for = stale_for
        self._cache = cache
        self._parent_of = parent_of
        self._events = events
        self._now = now
        self._lock = threading.Lock()
        self._writes = 0

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """Pass on; answer a read from memory when its endpoint is left alone."""
        if request.purpose is not Purpose.READ:
            return self._write(request, proceed)
        if not request.stale:
            return proceed(request)
        writes = self._writes
        asked = self._now()
        try:
            response = proceed(request)
        except CircuitOpen as error:
            old = self._kept(request, error)
            if old is None:
                raise
            return old
        if _has_rows(response):
            self._keep(request, response, asked, writes)
        return response

    def _write(self, request: Request, proceed: Handler) -> Response:
        """What a write may have changed is forgotten when it ends; reads that began before are not kept."""
        sent = True
        try:
            return proceed(request)
        except RequestError as error:
            sent = error.reached
            raise
        finally:
            if sent:
                with self._lock:
                    self._writes += 1
                    self._cache.drop({request.endpoint, _first_segment(request.path)})

    def _keep(self, request: Request, response: Response, asked: float, writes: int) -> None:
        tags = {request.endpoint, _first_segment(request.path), self._parent_of(request.entity).lower()}
        kept = Kept(response=own_response(response), at=asked, tags=frozenset(tags - {""}))
        with self._lock:
            if writes == self._writes:
                self._cache.put(_key(request), kept)

    def _kept(self, request: Request, error: CircuitOpen) -> Response | None:
        kept = self._cache.get(_key(request))
        if kept is None or error.request is None or kept.response.zone != error.request.zone:
            return None
        age = self._now() - kept.at
        if age > self._stale_for:
            return None
        self._events.emit(ServedStale(request=request, age=age))
        return evolve(own_response(kept.response), stale=age)


def _key(request: Request) -> str:
    return f"{request.method} {request.path} {hashlib.sha256(request.body or b'').hexdigest()}"


def _first_segment(path: str) -> str:
    """The collection that a path begins with, in lower case; of a next page's URL too."""
    below = path.partition("?")[0].lower().rpartition("/v1.0/")[2]
    return below.lstrip("/").partition("/")[0]


def _has_rows(response: Response) -> bool:
    return not response.is_short or bool(response.data.get("item") or response.data.get("items"))
