# Derived from _async/scan_costs.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""How a scan begins, or goes on: what it will cost, and which entities can be read."""

import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from attrs import evolve

from .._threads import Lock, to_thread
from ..errors import PermissionDenied, RequestError, RouteNotFound, UsageError, VerbNotAllowed
from ..models import Row
from ..options import held, holding
from ..reuse.staleness import Answered
from ..scanning.cost import PAGE, ScanCost, estimated, references_to
from ..scanning.plan import Plan, Scanned
from ..scanning.steps import reading_steps
from ..scanning.store import Store
from .query import Query
from .session import Session

T = TypeVar("T")

# What says that these credentials, or the API, have no way to the rows of an entity.
CLOSED = (PermissionDenied, RouteNotFound, VerbNotAllowed)


class Counted(Session):
    """A view of a session that counts the calls through it."""

    requests: int

    @classmethod
    def of(cls, session: Session, requests: int) -> "Counted":
        """A view that counts on from there."""
        view = object.__new__(cls)
        view.__dict__.update(session.__dict__)
        view.requests = requests
        return view

    def call(self, *args: Any, **options: Any) -> dict[str, Any]:
        """Send one request, as the session does."""
        self.requests += 1
        return super().call(*args, **options)

    def ask_for_rows(self, *args: Any, **options: Any) -> Answered:
        """Send one query, as the session does."""
        self.requests += 1
        return super().ask_for_rows(*args, **options)


class ScanCosts:
    """What one scan costs, and which of its entities are closed to it."""

    def __init__(self, session: Session, plan: Plan, store: Store) -> None:
        self._plan = plan
        self._store = store
        self._session = Counted.of(session, 0)
        self._closed: set[str] = set()
        self._begun = False
        self._lock = Lock()

    def alone(self, work: Callable[[], T]) -> T:
        """One step at a time: who runs the scan at the same time waits, and finds the step done.

        :raises UsageError: when a step runs the scan that waits for it.
        """
        if held(self, "step", False):
            raise UsageError("a scan cannot be run by what it tells its progress to")
        with self._lock:
            return self._step(work)

    def _step(self, work: Callable[[], T]) -> T:
        with holding(self, "step", True):
            return work()

    def cost(self) -> ScanCost:
        """What the scan costs, as it was said first. Where that was not asked yet, the scan begins; anew, if it had ended.

        :raises RequestError: or one of its kinds, when rows cannot be counted.
        """
        if not self._begun:
            if to_thread(lambda: self._store.ended) is not None:
                to_thread(self._store.renew, self._plan.unread.items())
            self._session.requests = self._store.requests
            self._closed = set(self._store.unread)
            self._ask_closed()
            self._begun = True
        cost = self._store.cost
        return self._ask_cost() if cost is None else cost

    def _ask_closed(self) -> None:
        """Ask the entities again that an earlier run could not read."""
        closed = [item for item in (*self._plan.entities, *self._plan.targets) if item.collection in self._closed]
        cost, before = self._store.cost, self._session.requests
        # Before the rows were counted nothing was read: they are asked with the others.
        opened = closed if cost is None else [item for item in closed if self._is_open(item)]
        if not opened:
            return
        self._closed -= {item.collection for item in opened}
        kept = [name for entity in self._plan.entities if entity not in opened for name in reading_steps(entity)]
        found = [key.name for entity in opened for key in entity.keys] + [way.name for entity in opened for way in entity.ways]
        to_thread(self._store.reopen, [item.collection for item in opened], kept, found)
        if cost is not None:
            rows = {**self._known_rows(cost), **{item.collection: self._count(item) for item in opened}}
            cost = estimated(self._plan, rows, cost.counting + self._session.requests - before)
            to_thread(self._store.keep_cost, cost, self._session.requests)

    def _is_open(self, entity: Scanned) -> bool:
        try:
            self._query(entity, entity.selected).limit(1).all()
        except CLOSED as error:
            self._give_up(entity, error)
            return False
        return True

    def _known_rows(self, cost: ScanCost) -> dict[str, int | None]:
        """How many rows there are, as far as it was counted; None where they may not be read."""
        known: dict[str, int | None] = {entity.collection: None for entity in self._plan.entities}
        known |= {part.collection: part.rows for part in cost.reading}
        known |= {part.collection: part.rows for part in cost.looking_up if part.rows is not None}
        return known | dict.fromkeys(self._closed)

    def _ask_cost(self) -> ScanCost:
        before = self._session.requests
        rows = {entity.collection: self._count(entity) for entity in self._plan.entities}
        for target in self._plan.targets:
            # Few ids take one request in any case.
            if references_to(self._plan, target, rows) > PAGE:
                rows[target.collection] = self._count(target)
        cost = estimated(self._plan, rows, self._session.requests - before)
        to_thread(self._store.keep_cost, cost, self._session.requests)
        return cost

    def _count(self, entity: Scanned) -> int | None:
        """How many rows there are; None where they may not be read. A zone that the tenant has left counts none."""
        while True:
            asked = time.monotonic()
            try:
                found = Query(self._session, entity.model).count()
            except CLOSED as error:
                self._give_up(entity, error)
                return None
            if found or not self._session.zones.has_moved(asked):
                return found

    def _give_up(self, entity: Scanned, error: RequestError) -> None:
        """Note why an entity cannot be read. It does not count any more, neither as what refers nor as what is referred to."""
        self._closed.add(entity.collection)
        why = str(error).partition("\n")[0]
        references = [item.number for item in entity.references]
        keys = [item.number for item in entity.keys]
        to_thread(self._store.give_up, entity.number, entity.collection, why, references, keys)

    def _rows(self, entity: Scanned) -> int | None:
        """How many rows there were when the cost was asked, where they were counted."""
        cost = self._store.cost
        parts = (*cost.reading, *cost.looking_up) if cost else ()
        return next((part.rows for part in parts if part.collection == entity.collection), None)

    def _query(self, entity: Scanned, selected: Sequence[str]) -> Query[Row]:
        """A query for some fields, by wire name; old answers will not do."""
        return evolve(Query(self._session, entity.model), selected=tuple(selected), stale=False)
