"""Gathers gets by id for a moment and sends them as one query."""

import threading
import time
import weakref
from collections.abc import Awaitable, Callable, Hashable
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeVar

from .._aio import Waiter
from ..errors import AutotaskError
from ..events import RequestShared
from ..filters import MAX_OR_CONDITIONS
from ..kinds import INT_LIMITS
from ..messages import Request
from ..models import Row
from ..reuse.sharing import Holder, own_error

if TYPE_CHECKING:
    from .session import AsyncSession

M = TypeVar("M", bound=Row)

AsyncFetch = Callable[[int], Awaitable[Any]]

# Seconds. Who leads wakes the others; they look by themselves in case it was interrupted before it could.
_LOOK_AGAIN = 5.0


class _Member:
    """One caller, and what it gets."""

    __slots__ = ("done", "error", "gone", "id", "row", "waiter")

    def __init__(self, id: int) -> None:
        self.id = id
        self.waiter = Waiter()
        self.done = self.gone = False
        self.row: Row | None = None
        self.error: AutotaskError | None = None

    def settle(self, row: Row | None, error: AutotaskError | None = None) -> None:
        """Say what came of it."""
        self.row, self.error, self.done = row, error, True
        self.waiter.wake()


class _Batch:
    """Callers that go together. One of them leads: it waits for the others, then sends."""

    __slots__ = ("closes", "full", "ids", "lead", "leader", "members")

    def __init__(self, closes: float) -> None:
        self.closes = closes
        self.ids: set[int] = set()
        self.members: list[_Member] = []
        self.full = False
        self.lead: weakref.ref[Holder] | None = None
        self.leader: _Member | None = None


class AsyncBatches:
    """The batches of one client: one at a time for each collection and each choice of options.

    :param window: seconds in which callers are gathered.
    :param now: gives the time in seconds; by default the monotonic clock.
    """

    def __init__(self, window: float, now: Callable[[], float] = time.monotonic) -> None:
        self._window = window
        self._now = now
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._open: dict[Hashable, _Batch] = {}
        self._fit: dict[type[Row], bool] = {}

    def takes(self, model: type[Row], id: int) -> bool:
        """Whether a query can stand for getting this row: it gives no content of files, and one bad id would spoil it for all."""
        if model not in self._fit:
            fields = model.schema.fields
            queryable = "id" in fields and fields["id"].queryable
            self._fit[model] = queryable and all(field.kind != "bytes" for field in fields.values())
        lowest, highest = INT_LIMITS["int64"]
        return self._fit[model] and lowest <= id <= highest

    async def find(self, session: "AsyncSession", model: type[M], id: int, fetch: AsyncFetch) -> M | None:
        """The row with this id, or None, together with what others ask for meanwhile.

        :param fetch: what is done when nobody else asks.
        :raises RequestError: or one of its kinds, when the query fails: for each caller an error of its own.
        """
        options = session.options()
        key = (model, *options)
        batch, member = self._join(key, id)
        lead = Holder()
        try:
            while not member.done:
                if self._claim(batch, member, lead):
                    await self._gather(batch, member)
                    await self._send(session, model, key, batch, fetch)
                else:
                    await member.waiter.wait(_LOOK_AGAIN)
        finally:
            self._leave(batch, member)
        if member.error is not None:
            raise member.error
        found: M | None = member.row  # type: ignore[assignment]
        return found

    def _join(self, key: Hashable, id: int) -> tuple[_Batch, _Member]:
        member = _Member(id)
        with self._lock:
            batch = self._open.get(key)
            if batch is None or (self._now() >= batch.closes and self._unled(batch)):
                batch = self._open[key] = _Batch(self._now() + self._window)
            batch.members.append(member)
            batch.ids.add(id)
            if len(batch.ids) >= MAX_OR_CONDITIONS:
                batch.full = True
                del self._open[key]
                if batch.leader is not None:
                    batch.leader.waiter.wake()
            return batch, member

    def _unled(self, batch: _Batch) -> bool:
        return batch.lead is None or batch.lead() is None

    def _claim(self, batch: _Batch, member: _Member, lead: Holder) -> bool:
        with self._lock:
            if not self._unled(batch):
                return False
            batch.lead, batch.leader = weakref.ref(lead), member
            return True

    def _leave(self, batch: _Batch, member: _Member) -> None:
        """This caller is served or gives up. When nobody leads, the first of those who still wait is told to.

        It may be cancelled before it hears of that: then it comes here too, and tells the next.
        """
        member.gone = True
        with self._lock:
            if batch.leader is member:
                batch.lead = batch.leader = None
            left = (other for other in batch.members if not other.done and not other.gone)
            waiting = next(left, None) if self._unled(batch) else None
        if waiting is not None:
            waiting.waiter.wake()

    async def _gather(self, batch: _Batch, member: _Member) -> None:
        """Wait until the window closes or the batch is full."""
        while not batch.full and (left := batch.closes - self._now()) > 0:
            await member.waiter.wait(left)

    async def _send(self, session: "AsyncSession", model: type[M], key: Hashable, batch: _Batch, fetch: AsyncFetch) -> None:
        """Ask for all that are still wanted, and give each caller its own row or error."""
        with self._lock:
            if self._open.get(key) is batch:
                del self._open[key]
            wanted = [member for member in batch.members if not member.done and not member.gone]
        ids = list(dict.fromkeys(member.id for member in wanted))
        collection = model.schema.collection
        rows: dict[int, Row | None]
        try:
            rows = {ids[0]: await fetch(ids[0])} if len(ids) == 1 else _by_id(await session.fetch_rows(collection, ids))
        except AutotaskError as error:
            for member in wanted:
                if member is not batch.leader:
                    member.settle(None, own_error(error))
            raise
        given: set[int] = set()
        for member in wanted:
            row = rows.get(member.id)
            member.settle(_twin(row) if member.id in given else row)
            given.add(member.id)
            if member is not batch.leader and session.events.wanted(RequestShared):
                session.events.emit(RequestShared(request=_as_asked(session, collection, member.id)))


def _by_id(rows: list[Row]) -> dict[int, Row | None]:
    return {row.id: row for row in rows}  # type: ignore[attr-defined]


def _twin(row: Row | None) -> Row | None:
    """The same row for another caller, of the same page."""
    page = None if row is None else row._came_with()
    if row is None or page is None:
        return row
    twin = deepcopy(row)
    twin._join(page)
    page.join(twin)
    return twin


def _as_asked(session: "AsyncSession", collection: str, id: int) -> Request:
    priority, retry = session.options()
    return Request(method="GET", path=f"{collection}/{id}", entity=collection, priority=priority, retry=retry)
