# Derived from _async/paging.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The pages of a query, one after another; each is decoded while the next one is on its way."""

from collections.abc import Generator, Sequence
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._threads import Begun, Waiter
from ..decoding import following_in
from ..errors import ProtocolError, RequestError
from ..messages import UNREADABLE
from ..models import Row
from ..reading import Came
from ..reuse.staleness import Answered
from ..zones.choice import ZoneLeft

if TYPE_CHECKING:
    from .session import Session

M = TypeVar("M", bound=Row)

# Seconds. A request that has not left by then waits for a slot, or for a connection: no reason not to decode meanwhile.
_UNTIL_SENT = 0.002


class Pages(Generic[M]):
    """Asks for pages of rows of one entity.

    :param selected: the wire names of the fields that are asked for; none: all.
    :param note: the rows stand for their ids from now on.
    """

    def __init__(self, session: "Session", model: type[M], selected: tuple[str, ...] = (), *, note: bool = True) -> None:
        self._session = session
        self._model = model
        self._selected = selected
        self._note = note
        self.collection = model.schema.collection
        self.start = f"{self.collection}/query"

    def page(self, body: dict[str, Any], *, stale: bool) -> Came[M]:
        """The first page."""
        return self.read(self.ask(self.start, body, stale), self.start, body, stale)

    def ask(self, path: str, body: dict[str, Any], stale: bool, waiter: Waiter | None = None) -> Answered:
        """Ask for one page. The waiter is woken when the request is out."""
        wake = None if waiter is None else waiter.wake
        return self._session.ask_for_rows(path, self.collection, body, stale=stale, on_sent=wake)

    def read(self, answer: Answered, path: str, body: dict[str, Any], stale: bool) -> Came[M]:
        """Decode one page.

        :raises ProtocolError: when it has no list of rows.
        """
        try:
            return self._session.read_page(self._model, answer, self._selected, note=self._note)
        except UNREADABLE:
            # Asked anew as something that is decoded on its way, so that it is reported, and repeated, as all such answers are.
            told = self._session.call("POST", path, self.collection, body=body, stale=stale)
            return self._session.came_of(self._model, told, self._selected, note=self._note)


class Series(Generic[M]):
    """All pages of one body. When the tenant moves meanwhile, they go on by id in its new zone.

    :param by_id: ask for what lies behind the last id, in place of the API's own next page.
    :param in_parts: the query is sent in several bodies: the ids of one say nothing of the others.
    :param expected: there must be rows: an empty answer may come of a zone that the tenant has left.
    :param ahead: ask for a page before the one ahead of it is decoded.
    :param rising: what comes must be in the order of the ids, as by id.
    """

    def __init__(
        self,
        pages: Pages[M],
        session: "Session",
        *,
        by_id: bool = False,
        in_parts: bool = False,
        expected: bool = False,
        stale: bool = True,
        ahead: bool = False,
        rising: bool = False,
    ) -> None:
        self._pages = pages
        self._session = session
        self._by_id = by_id
        self._in_parts = in_parts
        self._expected = expected
        self._stale = stale
        self._rising = rising or by_id
        self._may_ask_ahead = ahead and not by_id
        self._ahead: Begun[Answered] | None = None
        self._ahead_at = ""

    def read(self, body: dict[str, Any]) -> Generator[list[M], None, None]:
        """The pages, to the last.

        :raises RequestError: or one of its kinds, when a page cannot be read; its ``resume_after`` is the last id that was given,
            or None where the query was sent in parts.
        """
        try:
            with closing(self._read(body)) as pages:
                for page in pages:
                    yield page
                    del page  # let go of before the next one comes
        finally:
            self._drop()

    def _read(self, body: dict[str, Any]) -> Generator[list[M], None, None]:
        path = self._pages.start
        posted, last, begun = body, None, False
        while path:
            try:
                answer = self._take(path) or self._pages.ask(path, posted, self._stale)
                self._ask_ahead(following_in(answer.response.content), posted)
                came = self._pages.read(answer, path, posted, self._stale)
                rows, following = came.rows, came.following
                # Of a read that goes on, rows are expected: a zone that the tenant has left may give none.
                doubtful = not rows and (begun or self._in_parts or self._expected) and came.since is None
                # Since it was asked for, which may be long ago.
                if doubtful and self._session.zones.has_moved(answer.asked):
                    continue
                if self._rising:
                    self._require_rising(rows, last)
                if following == path or (self._by_id and following and not rows):
                    raise ProtocolError(f"{self._pages.collection}: a page names a next one that leads nowhere")
            except ZoneLeft as error:
                error.resume_after = None if self._in_parts else last
                if begun and last is None:
                    raise  # without ids nobody knows where the rows ended
                path, posted = self._pages.start, beyond(body, last)
                continue
            except RequestError as error:
                # Parts have rows of any ids: the last one of this part says nothing of the others.
                error.resume_after = None if self._in_parts else last
                raise
            if rows:
                last, begun = last_id(rows), True
            del answer, came  # what is not needed is let go of, lest two pages be held
            yield rows
            del rows
            # A next page is asked for by posting the same body to its URL; GET is answered 405 (api-facts, section 3).
            path = self._pages.start if following and self._by_id else following
            posted = beyond(body, last) if self._by_id else posted

    def ask_no_more(self) -> None:
        """Ask for nothing ahead from now on: nobody will want it."""
        self._may_ask_ahead = False

    def _ask_ahead(self, following: str, body: dict[str, Any]) -> None:
        """Ask for the next page, if there is one, and wait until the request is out: who decodes lets no other thread run."""
        if not (following and self._may_ask_ahead):
            return
        waiter = Waiter()
        self._ahead = Begun(partial(self._pages.ask, following, body, self._stale, waiter))
        self._ahead_at = following
        waiter.wait(_UNTIL_SENT)

    def _take(self, path: str) -> Answered | None:
        """The answer that was asked for ahead, if it was this one."""
        ahead, at = self._ahead, self._ahead_at
        if ahead is None or at != path:
            self._drop()
            return None
        self._ahead = None
        return ahead.result()

    def _drop(self) -> None:
        """Nobody wants what was asked for ahead."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.drop()

    def _require_rising(self, rows: Sequence[M], last: int | None) -> None:
        """What is read on, or divided, by id must come in the order of the ids, which no source promises: else rows would be
        left out.

        :raises ProtocolError: when it does not.
        """
        collection = self._pages.collection
        so = "so by_id() cannot go on" if self._by_id else "so parallel() cannot divide them"
        for row in rows:
            id: int | None = row_id(row)
            if id is None:
                raise ProtocolError(f"{collection}: a row came whose id is null, {so}")
            if last is not None and id <= last:
                raise ProtocolError(f"{collection}: row {id} came behind row {last}, {so}")
            last = id


def row_id(row: Row) -> int:
    """The id of a row, of an entity that has ids."""
    found: int = row.id  # type: ignore[attr-defined]
    return found


def last_id(rows: Sequence[Row]) -> int | None:
    """The id of the last row, or None where rows have none."""
    return row_id(rows[-1]) if "id" in rows[-1].schema.fields else None


def beyond(body: dict[str, Any], last: int | None) -> dict[str, Any]:
    """The same query for the rows behind the last one that came."""
    if last is None:
        return body
    return {**body, "filter": [*body["filter"], {"op": "gt", "field": "id", "value": last}]}
