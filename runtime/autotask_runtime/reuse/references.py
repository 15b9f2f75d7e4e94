"""Rows that many others refer to and that change rarely, kept for a while: resources, roles, companies."""

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import msgspec

from ..messages import Response
from ..schema import EntitySchema
from ..settings import References
from .cache import Kept, ResponseCache

if TYPE_CHECKING:
    from ..refs import Page

_ANY = "*"


class ReferenceCache:
    """Each row as the answer that a get by its id would have had, in any :class:`~autotask_runtime.reuse.cache.ResponseCache`.

    :param now: gives the time in seconds; by default the monotonic clock.
    """

    def __init__(self, settings: References, cache: ResponseCache, now: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._cache = cache
        self._now = now

    def lifetime(self, schema: EntitySchema) -> float:
        """Seconds that rows of this entity are kept."""
        return self._settings.lifetime_of(schema.collection, schema.lifetime)

    def take(self, schema: EntitySchema, ids: Iterable[int]) -> tuple[list[dict[str, Any]], float]:
        """The rows that are kept, and the age in seconds of the oldest."""
        lifetime = self.lifetime(schema)
        found: list[dict[str, Any]] = []
        oldest = 0.0
        for id in ids if lifetime else ():
            kept = self._cache.get(_key(schema.collection, id))
            age = 0.0 if kept is None else self._now() - kept.at
            if kept is not None and age <= lifetime:
                found.append(kept.response.data["item"])
                oldest = max(oldest, age)
        return found, oldest

    def keep(self, schema: EntitySchema, items: Iterable[dict[str, Any]], asked: float) -> None:
        """Keep rows that came whole; they were asked for then."""
        if not self.lifetime(schema):
            return
        for item in items:
            if isinstance(item.get("id"), int):
                key = _key(schema.collection, item["id"])
                response = Response(status=200, headers={}, content=msgspec.json.encode({"item": item}))
                self._cache.put(key, Kept(response=response, at=asked, tags=frozenset({_ANY, schema.collection, key})))

    def renew(self, schema: EntitySchema, page: "Page") -> None:
        """Rows came whole: those that are kept are kept as they are now."""
        if self.lifetime(schema):
            kept = (row for row in page.rows if self._cache.get(_key(schema.collection, row._as_read("id"))))
            self.keep(schema, (row.to_wire() for row in kept), page.at)

    def drop(self, collection: str | None, id: int | None = None) -> None:
        """Forget a row that was written, or all of its collection, or everything, where nobody knows which."""
        if collection is None:
            self._cache.drop({_ANY})
        else:
            self._cache.drop({collection if id is None else _key(collection, id)})


def _key(collection: str, id: int | None) -> str:
    return f"GET {collection}/{id}"
