"""One object per row: what references lead to is looked for among the rows that the client has read and that somebody holds."""

import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from weakref import WeakSet, WeakValueDictionary, ref

if TYPE_CHECKING:
    from ..models import Row
    from ..refs import Page


class Identity:
    """The newest whole row of each id, as long as somebody holds it. It keeps none alive.

    Rows are told apart only for collections that something referred to: reading a million rows that nothing refers to costs
    one note per page. ``writes`` counts what was forgotten: an answer on its way meanwhile may be from before.
    """

    def __init__(self) -> None:
        self.writes = 0
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a page within a call
        self._pages: WeakSet[Page] = WeakSet()
        self._unsorted: dict[str, list[ref[Page]]] = {}
        self._rows: dict[str, WeakValueDictionary[int, Row]] = {}

    def note(self, collection: str, page: "Page") -> None:
        """A page came. Its rows stand for their ids from now on, if they are whole and new."""
        with self._lock:
            self._pages.add(page)
            if page.selected or page.stale_since is not None:
                return
            if collection in self._rows:
                self._sort(collection, page)
                return
            waiting = self._unsorted.setdefault(collection, [])
            waiting.append(ref(page))
            if len(waiting) & (len(waiting) - 1) == 0:  # now and then: those of rows that nobody holds any more
                waiting[:] = [item for item in waiting if item() is not None]

    def find(self, collection: str, ids: Iterable[int], within: float) -> "dict[int, Row]":
        """The rows of these ids that were read in the last so many seconds and that somebody holds."""
        with self._lock:
            known = self._known(collection)
            since = time.monotonic() - within
            found = {id: row for id in ids if (row := known.get(id)) is not None}
            return {id: row for id, row in found.items() if _at(row) >= since}

    def adopt(self, collection: str, rows: "Iterable[Row]", within: float) -> "dict[int, Row]":
        """By id, the objects that stand for rows which were fetched: the ones that another thread fetched first, if it did."""
        fetched = {_id(row): row for row in rows}
        with self._lock:
            first = self.find(collection, fetched, within)
            known = self._known(collection)
            for id, row in fetched.items():
                if id not in first:
                    known[id] = row
            return {**fetched, **first}

    def forget(self, collection: str | None, id: int | None = None) -> None:
        """A row was written, or any of a collection, or of all: what refers to it is to be fetched anew."""
        with self._lock:
            self.writes += 1
            if collection is None:
                self._rows.clear()
                self._unsorted.clear()
            elif id is None:
                self._known(collection).clear()
            else:
                self._known(collection).pop(id, None)
            for page in list(self._pages):
                page.forget(collection, id)

    def _known(self, collection: str) -> "WeakValueDictionary[int, Row]":
        if collection not in self._rows:
            self._rows[collection] = WeakValueDictionary()
            pages = [page for item in self._unsorted.pop(collection, []) if (page := item()) is not None]
            for page in sorted(pages, key=lambda page: page.at):
                self._sort(collection, page)
        return self._rows[collection]

    def _sort(self, collection: str, page: "Page") -> None:
        known = self._rows[collection]
        for row in page.rows:
            if _id(row) is not None:
                known[_id(row)] = row


def _id(row: "Row") -> int:
    found: int = row._as_read("id")
    return found


def _at(row: "Row") -> float:
    page: Any = row._came_with()
    return float(page.at) if page is not None else 0.0
