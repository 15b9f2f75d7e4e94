# Derived from _async/query.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Queries: lazy, immutable, typed. Nothing is sent before rows are asked for."""

import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

import msgspec
from attrs import define, evolve, field

from ..errors import MultipleFound, NotFound, ProtocolError, QueryError, RequestError
from ..filters import read_filter, split
from ..models import Row
from ..names import did_you_mean, public_names
from ..query_fields import Condition, QueryField
from ..relations.paths import Path, Step, Tree, steps_of
from ..relations.plans import QueryPlan, planned
from ..reuse.staleness import since_of
from .paging import Pages, Series, last_id, row_id
from .parallel import Parallel
from .relations import include
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
    _by_id: bool = field(default=False, kw_only=True)
    _streams: int = field(default=1, kw_only=True)
    _forward: tuple[tuple[Step, ...], ...] = field(default=(), kw_only=True)
    _backward: tuple[tuple[Step, ...], ...] = field(default=(), kw_only=True)
    # Whether there must be rows, as the caller knows from elsewhere: an empty answer may come of a zone that the tenant has left.
    _expected: bool = field(default=False, kw_only=True)
    # Whether old rows will do: not where only their ids are given on, which cannot show that they are old.
    _stale: bool = field(default=True, kw_only=True)

    def where(self, *conditions: Condition[M] | Mapping[str, Any]) -> "Query[M]":
        """All of these conditions, in addition to those there are. A mapping is taken as a filter in the API's own form.

        :raises QueryError: when the API would refuse the query, or answer as if a condition were not there.
        """
        combined = (*self._conditions, *map(self._condition, conditions))
        split([condition.node for condition in combined])
        return evolve(self, conditions=combined)

    def _condition(self, given: Condition[M] | Mapping[str, Any]) -> Condition[M]:
        if isinstance(given, Condition):
            if given.owner not in ("", self._model.schema.collection):
                raise QueryError(f"a condition on {given.owner} in a query on {self._model.schema.collection}")
            return given
        if isinstance(given, Mapping):
            return Condition(read_filter(self._model.schema, given))
        raise QueryError(f"{given!r} is no condition; write one like T.title.contains('x')")

    def select(self, *fields: QueryField[M]) -> "Query[M]":
        """Only these fields, and ``id``; the others read as None."""
        for item in fields:
            if not isinstance(item, QueryField):
                raise QueryError(f"{item!r} is no field; name it as {self._model.__name__}.q.title")
        named = self._model.schema.fields
        ids = [named["id"].wire] if "id" in named else []
        names = [*ids, *(field.schema.wire for field in fields)]
        return evolve(self, selected=tuple(dict.fromkeys(names)))

    def _asked_for(self) -> tuple[str, ...]:
        """The fields that are selected, and those that hold what is included; none: all."""
        if not self._selected:
            return ()
        return tuple(dict.fromkeys([*self._selected, *(way[0].field.wire for way in self._forward)]))

    def include(self, *relations: Path[M, Any]) -> "Query[M]":
        """Fetch what the rows refer to with each page, as in ``q.include(T.company.parent_company, T.contact)``.

        One query per relation and page, and none for what the client has at hand. Following these relations then sends nothing.

        :raises QueryError: for a relation of another entity, or more than 5 in a row.
        """
        ways = tuple(steps_of(path, of=self._model.schema) for path in relations)
        return evolve(self, forward=(*self._forward, *ways))

    def include_children(self, *relations: Path[Any, M]) -> "Query[M]":
        """Fetch what refers to the rows with each page, as in ``at.tickets.where().include_children(TicketNote.q.ticket)``.

        A relation of several steps brings what lies on its way too: ``TaskNote.q.task.project`` the tasks of a project, and their
        notes. The rows are then given by ``ticket.children(TicketNote.q.ticket)``. One query per relation and page, and one more
        for every 500 children.

        :raises QueryError: for a relation that does not lead here, or more than 5 in a row.
        """
        ways = tuple(tuple(reversed(steps_of(path, to=self._model.schema))) for path in relations)
        for step in (step for way in ways for step in way):
            if not step.field.queryable:
                raise QueryError(f"{step}: {step.field.name} cannot be queried: the API's metadata says so")
        return evolve(self, backward=(*self._backward, *ways))

    def plan(self) -> QueryPlan:
        """What reading this sends: a query for each page, and those for what it includes. Sends nothing; ``print()`` shows it."""
        ways = Tree.of(self._forward), Tree.of(self._backward)
        return planned(self._model.schema.collection, self._page_size, len(self.bodies()), *ways)

    def limit(self, rows: int) -> "Query[M]":
        """At most so many rows."""
        if not isinstance(rows, int) or rows < 0:
            raise QueryError(f"limit({rows!r}): a limit is a number from 0")
        return evolve(self, limit=rows)

    def page_size(self, rows: int) -> "Query[M]":
        """So many rows to a request, 1 to 500 (the default)."""
        if not isinstance(rows, int) or not 1 <= rows <= PAGE_SIZE:
            raise QueryError(f"page_size({rows!r}): the API allows 1 to {PAGE_SIZE}")
        return evolve(self, page_size=rows)

    def by_id(self, after: int | None = None) -> "Query[M]":
        """Page by asking for ``id > last`` in place of the API's next page: for very long reads, and to go on after a failure.

        :param after: only rows with a higher id; an error of a read that broke off has it as ``resume_after``.
        """
        query = evolve(self, by_id=True)
        return query if after is None else query.where({"op": "gt", "field": "id", "value": after})

    def parallel(self, streams: int) -> "Query[M]":
        """Read by so many streams at once, each of a range of ids, for long reads: Autotask answers three at once for an entity.

        Rows come in no order; :meth:`all` and :meth:`ids` sort them by id. A read that breaks off cannot go on where it was. It
        costs one request more, which counts the rows. With a limit there is one stream.

        :raises QueryError: for rows without ids, and for what is no number from 1.
        """
        if isinstance(streams, bool) or not isinstance(streams, int) or streams < 1:
            raise QueryError(f"parallel({streams!r}): how many streams is a number from 1")
        if "id" not in self._model.schema.fields:
            raise QueryError(f"{self._model.schema.collection}: rows have no ids to divide them by")
        return evolve(self, streams=streams)

    def bodies(self) -> list[dict[str, Any]]:
        """The JSON that is posted: one body, or several when a list of values is longer than the API takes at once.

        A query without conditions says so explicitly: the API demands one, so it is ``id >= 0``.
        """
        size = self._page_size if self._limit is None else min(self._page_size, max(self._limit, 1))
        selected = {"includeFields": list(self._asked_for())} if self._selected else {}
        nodes = [condition.node for condition in self._conditions] or [_ALL]
        return [{"maxRecords": size, "filter": deepcopy(part), **selected} for part in split(nodes)]

    def __str__(self) -> str:
        return "\n".join(msgspec.json.encode(body).decode() for body in self.bodies())

    def __bool__(self) -> NoReturn:
        raise QueryError("a query is neither true nor false: ask .exists()")

    if not TYPE_CHECKING:  # what a query does not have must stay a type error

        def __getattr__(self, name: str) -> Any:
            if name in ("order_by", "order", "sort", "sorted"):
                raise AttributeError("the API cannot sort: rows come in the order of their ids; sort the list that .all() gives")
            raise AttributeError(f"a query has no {name!r}{did_you_mean(name, public_names(type(self)))}")

    def __repr__(self) -> str:
        return f"<query on {self._model.schema.collection}: {self}>"

    def pages(self) -> Iterator[list[M]]:
        """The rows, page by page, in the order of their ids. A page that fails raises; none is left out.

        A list of values that is sent in parts gives its rows part by part.

        :raises RequestError: or one of its kinds, when a page, or what it includes, cannot be read; its ``resume_after`` is the
            last id that was given, or None where the query was sent in parts.
        """
        with closing(self._read()) as pages:
            for page in pages:
                yield page
                del page  # let go of before the next one comes

    def _read(self) -> Generator[list[M], None, None]:
        forward, backward = Tree.of(self._forward), Tree.of(self._backward)

        def complete(rows: list[M]) -> None:
            include(self._session, rows, forward, backward)

        bodies = self.bodies()
        if self._streams > 1 and self._limit is None:
            count = partial(self._count, in_parts=len(bodies) > 1)
            series = partial(self._series, in_parts=True, rising=len(bodies) == 1)
            parallel = Parallel(series, complete, count, self._streams)
            with closing(parallel.pages(bodies)) as pages:
                for page in pages:
                    yield page
                    del page
            return
        left = self._limit
        last: int | None = None
        for body in bodies:
            if left == 0:
                return
            with closing(self._series(in_parts=len(bodies) > 1).read(body)) as pages:
                for page in pages:
                    rows = page[:left]
                    if rows:
                        try:
                            complete(rows)
                        except RequestError as error:
                            error.resume_after = None if len(bodies) > 1 else last
                            raise
                        last = last_id(rows)
                    if left is not None:
                        left -= len(rows)
                    if rows:
                        yield rows
                    del page, rows  # let go of before the next one comes
                    if left == 0:
                        return

    def _series(self, *, in_parts: bool, rising: bool = False) -> Series[M]:
        """How the pages of one body are read."""
        return Series(
            Pages(self._session, self._model, self._asked_for()),
            self._session,
            by_id=self._by_id,
            in_parts=in_parts,
            expected=self._expected,
            stale=self._stale,
            ahead=self._session.settings.read_ahead and self._limit is None,
            rising=rising,
        )

    def _has_moved(self, answer: dict[str, Any], asked: float) -> bool:
        """Whether an empty answer came of a zone that the tenant has left. An old one did not come from a zone at all."""
        return since_of(answer) is None and self._session.zones.has_moved(asked)

    def __iter__(self) -> Iterator[M]:
        with closing(self._read()) as pages:
            for page in pages:
                for row in page:
                    yield row
                del page

    def all(self) -> list[M]:
        """All rows, in a list."""
        rows = [row for row in self]
        return sorted(rows, key=row_id) if self._streams > 1 else rows

    def first(self) -> M | None:
        """The row with the lowest id, or None."""
        found = [evolve(self._at_most(1), conditions=tuple(part)).all() for part in self._parts()]
        rows = [part[0] for part in found if part]
        return min(rows, key=row_id) if len(rows) > 1 else next(iter(rows), None)

    def one(self) -> M:
        """The only row.

        :raises NotFound: when there is none.
        :raises MultipleFound: when there are more.
        """
        found = self.one_or_none()
        if found is None:
            raise NotFound(f"{self._model.schema.collection}: no row for {self}")
        return found

    def one_or_none(self) -> M | None:
        """The only row, or None.

        :raises MultipleFound: when there are more.
        """
        rows = self._at_most(2).all()
        if len(rows) > 1:
            raise MultipleFound(f"{self._model.schema.collection}: more than one row for {self}")
        return rows[0] if rows else None

    def exists(self) -> bool:
        """Whether there is any row."""
        return bool(self._at_most(1).ids())

    def _at_most(self, rows: int) -> "Query[M]":
        """This query for so many rows, or for fewer if it is limited to fewer."""
        return self.limit(rows if self._limit is None else min(rows, self._limit))

    def _parts(self) -> list[list[Condition[M]]]:
        return [[Condition(node) for node in part] for part in split([item.node for item in self._conditions])]

    def ids(self) -> list[int]:
        """The ids of all rows; nothing else is fetched."""
        only_ids = evolve(self, selected=(self._model.schema.wire_name("id"),), stale=False, forward=(), backward=())
        found = [row_id(row) for row in only_ids]
        return sorted(found) if self._streams > 1 else found

    def count(self) -> int:
        """How many rows there are, as the server counts them; at most the limit, where one is set."""
        bodies = self.bodies()
        found = sum([self._count(body["filter"], in_parts=len(bodies) > 1) for body in bodies])
        return found if self._limit is None else min(found, self._limit)

    def _count(self, nodes: list[dict[str, Any]], *, in_parts: bool) -> int:
        collection = self._model.schema.collection
        while True:
            asked = time.monotonic()
            answer = self._session.call("POST", f"{collection}/query/count", collection, body={"filter": nodes})
            found = answer.get("queryCount")
            if not isinstance(found, int):
                raise ProtocolError(f"{collection}: the answer has no queryCount")
            if found or not in_parts or not self._has_moved(answer, asked):
                return found
