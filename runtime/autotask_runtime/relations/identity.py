"""One object per row: what references lead to is looked for among the rows that the client has read and that somebody holds."""

import math
import threading
import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import WeakSet, WeakValueDictionary, ref

if TYPE_CHECKING:
    from ..models import Row
    from ..refs import Page

_NEVER = float("-inf")


class Freshness(NamedTuple):
    """For how many seconds a row stands for its id: one that was read, and one that was kept and tells its age."""

    read: float
    kept: float


ALWAYS = Freshness(math.inf, math.inf)


class Written:
    """Which rows of a collection were written since somebody began to read it: what came may be from before."""

    __slots__ = ("__weakref__", "all", "collection", "ids")

    def __init__(self, collection: str) -> None:
        self.collection = collection
        self.ids: set[int] = set()
        self.all = False

    def __contains__(self, id: object) -> bool:
        return self.all or id in self.ids


class Identity:
    """The newest whole row of each id, as long as somebody holds it. It keeps none alive.

    Rows are told apart only for collections that something referred to: reading a million rows that nothing refers to costs
    one note per page.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a page within a call
        self._followers: dict[str, WeakSet[Page]] = {}
        self._unsorted: dict[str, list[ref[Page]]] = {}
        self._rows: dict[str, WeakValueDictionary[int, Row]] = {}
        self._readers: WeakSet[Written] = WeakSet()
        # When a collection was last written, "" standing for any: a page that was asked for before may be older than the write.
        self._written: dict[str, float] = {}

    def note(self, collection: str, page: "Page") -> None:
        """A page came: its rows stand for their ids from now on, if they are whole and new."""
        with self._lock:
            if page.selected or page.stale_since is not None or page.at <= self._last_write(collection):
                return
            if collection in self._rows:
                self._sort(collection, page)
                return
            waiting = self._unsorted.setdefault(collection, [])
            waiting.append(ref(page))
            if len(waiting) & (len(waiting) - 1) == 0:  # now and then: those of rows that nobody holds any more
                waiting[:] = [item for item in waiting if item() is not None]

    def reading(self, collection: str) -> Written:
        """Begin to read rows: what is written from now on is told to whoever holds this."""
        with self._lock:
            written = Written(collection)
            self._readers.add(written)
            return written

    def find(self, collection: str, ids: Iterable[int], fresh: Freshness) -> "dict[int, Row]":
        """The rows of these ids that somebody holds and that are fresh."""
        with self._lock:
            known = self._known(collection)
            now = time.monotonic()
            found = {id: row for id in ids if (row := known.get(id)) is not None}
            return {id: row for id, row in found.items() if _is_fresh(row, now, fresh)}

    def adopt(self, written: Written, rows: "Iterable[Row]", fresh: Freshness) -> "dict[int, Row]":
        """By id, the objects that stand for rows which were fetched: the ones that another thread fetched first, if it did.

        What was written meanwhile is given as it came, and stands for nothing.
        """
        fetched = {_id(row): row for row in rows}
        with self._lock:
            usable = {id: row for id, row in fetched.items() if id not in written}
            first = self.find(written.collection, usable, fresh)
            known = self._known(written.collection)
            for id, row in usable.items():
                if id not in first:
                    known[id] = row
            return {**fetched, **first}

    def remember(self, page: "Page", found: "Mapping[int, Row | None]", written: Written) -> None:
        """Let a page know what its rows refer to, but for what was written meanwhile: that is to be fetched anew."""
        with self._lock:
            self._followers.setdefault(written.collection, WeakSet()).add(page)
            for id, row in found.items():
                if id not in written:
                    page.fetched[written.collection, id] = row

    def forget(self, collection: str | None, id: int | None = None) -> None:
        """A row was written, or any of a collection, or of all: what refers to it is to be fetched anew."""
        with self._lock:
            self._written[collection or ""] = time.monotonic()
            if collection is None:
                self._rows.clear()
                self._unsorted.clear()
            elif id is None:
                self._known(collection).clear()
            else:
                self._known(collection).pop(id, None)
            followers = [self._followers.get(collection, ())] if collection is not None else list(self._followers.values())
            for page in [page for pages in followers for page in pages]:
                page.forget(collection, id)
            for reader in [reader for reader in self._readers if collection in (None, reader.collection)]:
                if id is None:
                    reader.all = True
                else:
                    reader.ids.add(id)

    def _last_write(self, collection: str) -> float:
        return max(self._written.get(collection, _NEVER), self._written.get("", _NEVER))

    def _known(self, collection: str) -> "WeakValueDictionary[int, Row]":
        if collection not in self._rows:
            self._rows[collection] = WeakValueDictionary()
            for page in [page for item in self._unsorted.pop(collection, []) if (page := item()) is not None]:
                self._sort(collection, page)
        return self._rows[collection]

    def _sort(self, collection: str, page: "Page") -> None:
        """Let the rows of a page stand for their ids, but where a newer one does."""
        known = self._rows[collection]
        for row in page.rows:
            id = _id(row)
            held = known.get(id)
            if id is not None and (held is None or read_at(held) <= page.at):
                known[id] = row


def _id(row: "Row") -> Any:
    """An int, whatever was set since; None where the answer had none."""
    return row._as_read("id")


def _is_fresh(row: "Row", now: float, fresh: Freshness) -> bool:
    page = row._came_with()
    kept = page is not None and page.stale_since is not None
    return read_at(row) >= now - (fresh.kept if kept else fresh.read)


def read_at(row: "Row") -> float:
    """When a row was asked for (monotonic); 0 for one that came from no client."""
    page: Any = row._came_with()
    return float(page.at) if page is not None else 0.0
