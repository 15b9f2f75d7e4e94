# Derived from _async/query.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Queries: lazy, immutable, typed. Nothing is sent before rows are asked for."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Generic, TypeVar

import msgspec
from attrs import define, evolve, field

from ..errors import MultipleFound, NotFound, ProtocolError, QueryError
from ..models import Row
from ..query_fields import Condition, QueryField, check_limits
from .session import Session

M = TypeVar("M", bound=Row)

PAGE_SIZE = 500
_ALL: dict[str, Any] = {"op": "gte", "field": "id", "value": 0}


@define(frozen=True, repr=False, eq=False)
class Query(Generic[M]):
    """A query on one entity. Each method that narrows it gives a new one; iterating streams the rows page by page."""

    _session: Session
    _model: type[M]
    _conditions: tuple[Condition[M], ...] = ()
    _selected: tuple[str, ...] = ()
    _limit: int | None = None
    _page_size: int = field(default=PAGE_SIZE, kw_only=True)

    def where(self, *conditions: Condition[M]) -> "Query[M]":
        """All of these conditions, in addition to those there are.

        :raises QueryError: when the API would refuse the query, or answer as if a condition were not there.
        """
        for condition in conditions:
            if not isinstance(condition, Condition):
                raise QueryError(f"{condition!r} is no condition; write one like T.title.contains('x')")
        combined = (*self._conditions, *conditions)
        check_limits(combined)
        return evolve(self, conditions=combined)

    def select(self, *fields: QueryField[M]) -> "Query[M]":
        """Only these fields, and ``id``; the others read as None."""
        named = self._model.schema.fields
        ids = [named["id"].wire] if "id" in named else []
        names = [*ids, *(field.schema.wire for field in fields)]
        return evolve(self, selected=tuple(dict.fromkeys(names)))

    def limit(self, rows: int) -> "Query[M]":
        """At most so many rows."""
        if rows < 0:
            raise QueryError(f"limit({rows}): a limit is 0 or more")
        return evolve(self, limit=rows)

    def page_size(self, rows: int) -> "Query[M]":
        """So many rows to a request, 1 to 500 (the default)."""
        if not 1 <= rows <= PAGE_SIZE:
            raise QueryError(f"page_size({rows}): the API allows 1 to {PAGE_SIZE}")
        return evolve(self, page_size=rows)

    def body(self) -> dict[str, Any]:
        """The JSON that is posted. A query without conditions says so explicitly: the API demands one, so ``id >= 0``."""
        size = self._page_size if self._limit is None else min(self._page_size, max(self._limit, 1))
        body: dict[str, Any] = {"maxRecords": size, "filter": deepcopy([item.node for item in self._conditions] or [_ALL])}
        if self._selected:
            body["includeFields"] = list(self._selected)
        return body

    def __str__(self) -> str:
        return msgspec.json.encode(self.body()).decode()

    def __repr__(self) -> str:
        return f"<query on {self._model.schema.collection}: {self}>"

    def pages(self) -> Iterator[list[M]]:
        """The rows, page by page. A page that fails raises; none is left out.

        :raises RequestError: or one of its kinds, when a page cannot be read.
        """
        left = self._limit
        path = f"{self._model.schema.collection}/query"
        body = self.body()
        while left is None or left > 0:
            # A next page is asked for by posting the same body to its URL; GET is answered 405 (api-facts, section 3).
            answer = self._session.call("POST", path, self._model.schema.collection, body=body)
            rows: list[M] = self._session.read_rows(self._model, answer)[:left]
            if left is not None:
                left -= len(rows)
            if rows:
                yield rows
            following = _next_page(answer)
            if not following:
                return
            if following == path:
                raise ProtocolError(f"{self._model.schema.collection}: a page names itself as the next one")
            path = following

    def __iter__(self) -> Iterator[M]:
        for page in self.pages():
            for row in page:
                yield row

    def all(self) -> list[M]:
        """All rows, in a list."""
        return [row for row in self]

    def first(self) -> M | None:
        """The row with the lowest id, or None."""
        rows = self.limit(1).all()
        return rows[0] if rows else None

    def one(self) -> M:
        """The only row.

        :raises NotFound: when there is none.
        :raises MultipleFound: when there are more.
        """
        rows = self.limit(2).all()
        if not rows:
            raise NotFound(f"{self._model.schema.collection}: no row for {self}")
        if len(rows) > 1:
            raise MultipleFound(f"{self._model.schema.collection}: more than one row for {self}")
        return rows[0]

    def ids(self) -> list[int]:
        """The ids of all rows; nothing else is fetched."""
        only_ids = evolve(self, selected=(self._model.schema.wire_name("id"),))
        return [row.id for row in only_ids]  # type: ignore[attr-defined]

    def count(self) -> int:
        """How many rows there are, as the server counts them; at most the limit, where one is set."""
        schema = self._model.schema
        body = {"filter": self.body()["filter"]}
        answer = self._session.call("POST", f"{schema.collection}/query/count", schema.collection, body=body)
        found = answer.get("queryCount")
        if not isinstance(found, int):
            raise ProtocolError(f"{schema.collection}: the answer has no queryCount")
        return found if self._limit is None else min(found, self._limit)


def _next_page(answer: dict[str, Any]) -> str:
    details = answer.get("pageDetails")
    return str(details.get("nextPageUrl") or "") if isinstance(details, dict) else ""
