"""A query read by several streams at once, each of a range of ids. One that is done takes half of what another has left."""

from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import partial
from typing import Any, Generic, TypeVar

from attrs import define

from .._aio import Begun, Waiter, let_go
from ..models import Row
from .paging import AsyncSeries, row_id

M = TypeVar("M", bound=Row)

# Rows. A range with fewer left is not divided: the requests that are under way for it bring most of them.
_WORTH_DIVIDING = 2_000


@define
class AsyncStream(Generic[M]):
    """One range of ids, behind ``at``, the last id that came, and up to another; None stands for no bound.

    ``series`` reads its ``pages``, and ``next`` is its next one, on its way. Its last page had a row to ``spread`` ids.
    ``told`` says that one came since it was begun or divided: a range is divided by what is known of it, not by guesses alone,
    which would go through a gap between ids step by step.
    """

    series: AsyncSeries[M]
    pages: Any
    next: Begun[list[M] | None]
    at: int | None
    to: int | None
    spread: float
    told: bool = False

    def left(self) -> float | None:
        """About how many rows are still to come; None where only the others' tell."""
        return None if self.to is None or self.at is None else (self.to - self.at) / self.spread


class AsyncParallel(Generic[M]):
    """Reads the rows of a query, in no order.

    :param series: makes what reads the pages of one body.
    :param complete: fetches what the query includes for the rows of a page.
    :param count: how many rows a filter has.
    :param most: so many streams.
    """

    def __init__(
        self,
        series: Callable[[], AsyncSeries[M]],
        complete: Callable[[list[M]], Awaitable[None]],
        count: Callable[[list[dict[str, Any]]], Awaitable[int]],
        most: int,
    ) -> None:
        self._series = series
        self._complete = complete
        self._count = count
        self._most = most
        self._waiter = Waiter()
        self._streams: list[AsyncStream[M]] = []
        self._waiting: deque[tuple[dict[str, Any], int | None, int | None]] = deque()
        # Of a query that is sent in one body: that body, its rows that are still to come, and ids to a row.
        self._body: dict[str, Any] = {}
        self._to_come = 0
        self._per_row = 1.0

    async def pages(self, bodies: list[dict[str, Any]]) -> AsyncGenerator[list[M], None]:
        """The rows of these bodies, as they come."""
        try:
            if len(bodies) == 1:
                yield await self._begin(bodies[0])
            else:
                self._waiting += [(body, None, None) for body in bodies]
            while self._fill():
                came = [stream for stream in self._streams if stream.next.over]
                for stream in came:
                    rows = await self._take(stream)
                    if rows:
                        yield rows
                if not came:
                    await self._waiter.wait()
        finally:
            for stream in self._streams:
                stream.series.ask_no_more()
                stream.next.cancel()
            for stream in self._streams:
                await stream.next.drop()
                await let_go(stream.pages)

    async def _begin(self, body: dict[str, Any]) -> list[M]:
        """Read the first page, which shows how ids lie, and divide the rest."""
        counting = Begun(partial(self._count, body["filter"]))
        try:
            stream = self._start(body, None, None)
            first = await self._take(stream)
            self._body, self._to_come = body, await counting.result() - len(first)
        finally:
            await counting.drop()
        if first and stream in self._streams and self._to_come >= _WORTH_DIVIDING:
            last, self._per_row = row_id(first[-1]), stream.spread
            bounds = [last + int(self._per_row * self._to_come * part / self._most) for part in range(1, self._most)]
            self._waiting += [(body, low, high) for low, high in zip(bounds, [*bounds[1:], None], strict=True)]
            stream.to, stream.told = bounds[0], False
        return first

    def _start(self, body: dict[str, Any], above: int | None, to: int | None) -> AsyncStream[M]:
        series = self._series()
        pages = series.read(_between(body, above, to))
        stream = AsyncStream(series, pages, self._ask(pages), above, to, self._per_row)
        self._streams.append(stream)
        return stream

    def _ask(self, pages: Any) -> Begun[list[M] | None]:
        return Begun(partial(self._page, pages), self._waiter.wake)

    async def _page(self, pages: Any) -> list[M] | None:
        """The next page of a series, complete; None behind its last."""
        rows: list[M] | None = await anext(pages, None)
        if rows:
            await self._complete(rows)
        return rows

    def _fill(self) -> bool:
        """Keep as many streams busy as there may be. False when nothing is left to be read."""
        while len(self._streams) < self._most and (self._waiting or self._divide()):
            self._start(*self._waiting.popleft())
        return bool(self._streams)

    def _divide(self) -> bool:
        """Take half of what the stream with most to come has left, if that is worth it."""
        known = {id(stream): stream.left() for stream in self._streams}
        rest = self._to_come - sum(left for left in known.values() if left is not None)
        left, stream = 0.0, None
        for told in self._streams:
            guess = known[id(told)] if told.told else 0.0
            guess = min(rest if guess is None else guess, self._to_come)
            if guess > left:
                left, stream = guess, told
        if stream is None or stream.at is None or left < _WORTH_DIVIDING:
            return False
        middle = stream.at + int(left * stream.spread / 2)
        self._waiting.append((self._body, middle, stream.to))
        stream.to, stream.told = middle, False
        return True

    async def _take(self, stream: AsyncStream[M]) -> list[M]:
        """The page of a stream that has come, without what belongs to another one by now; its next one is begun."""
        page = await stream.next.result()
        rows = [row for row in page or () if stream.to is None or row_id(row) <= stream.to]
        if rows:
            stream.at = row_id(rows[-1])
            stream.spread = (stream.at - row_id(rows[0]) + 1) / len(rows)
            stream.told = True
            self._to_come -= len(rows)
        if page is None or len(rows) < len(page) or (stream.to is not None and stream.at == stream.to):
            self._streams.remove(stream)
            await stream.pages.aclose()
        else:
            stream.next = self._ask(stream.pages)
        return rows


def _between(body: dict[str, Any], above: int | None, to: int | None) -> dict[str, Any]:
    """The same query for a range of ids."""
    low = [] if above is None else [{"op": "gt", "field": "id", "value": above}]
    high = [] if to is None else [{"op": "lte", "field": "id", "value": to}]
    return {**body, "filter": [*body["filter"], *low, *high]}
