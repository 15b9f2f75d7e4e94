# Derived from _async/service.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The bases of generated services: each gives the methods for one thing that the API can do with an entity."""

import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..decoding import next_page
from ..errors import NotFound, ProtocolError, RequestError, RouteNotFound, UsageError
from ..messages import Purpose
from ..models import UNSET, Row, WriteModel
from ..names import public_names, row_id
from ..query_fields import Condition
from ..reuse.staleness import since_of
from ..schema import EntitySchema
from ..validation import Operation, wire_body
from ..work.pending import Pending
from ..writes.write import Write, write_of
from ..zones.choice import ZoneLeft
from .query import Query
from .reconcile import item_id
from .session import Session
from .writing import Checked, changes_of, checked, converted, read_before

M = TypeVar("M", bound=Row)

# How often a list is read anew because the tenant moved, or its zone failed, between two pages.
_READ_ANEW = 2


class Service(Generic[M]):
    """What all services share. Generated subclasses name their model and add the typed writes."""

    model: ClassVar[type[Any]]

    def __init__(self, session: Session) -> None:
        self._session = session

    def __repr__(self) -> str:
        names = (name for name in public_names(type(self)) if name != "model")
        return f"<{type(self).__name__}: {', '.join(names)}>"

    if not TYPE_CHECKING:  # what a service does not have must stay a type error

        def __getattr__(self, name: str) -> Any:
            if name in ("get", "find", "where", "create", "update", "replace", "delete"):
                raise AttributeError(f"the API has nothing that .{name}() could do with {self.model.schema.collection}")
            raise AttributeError(f"{self!r} has no {name!r}; rows come from .get(id) and .where(conditions)")

        def __iter__(self) -> Any:
            raise UsageError(f"rows come from a query: .where() gives all of {self.model.schema.collection}")

    def _call(
        self, method: str, path: str, *, purpose: Purpose = Purpose.READ, body: Any = None, stale: bool = False
    ) -> dict[str, Any]:
        return self._session.call(method, path, self.model.schema.collection, purpose=purpose, body=body, stale=stale)

    def _list(self, parent: int) -> list[M]:
        """All rows below one parent. Nobody has seen any of them yet, so when the tenant moves meanwhile they are read anew."""
        for _ in range(_READ_ANEW):
            try:
                return self._pages_below(parent)
            except ZoneLeft:
                continue
        return self._pages_below(parent)

    def _pages_below(self, parent: int) -> list[M]:
        """The pages, turned with GET, as the first one was asked for."""
        collection, segment, _ = self.model.schema.parent
        start = path = f"{collection}/{row_id(parent)}/{segment}"
        rows: list[M] = []
        while path:
            asked = time.monotonic()
            answer = self._call("GET", path, stale=True)
            found: list[M] = self._session.read_rows(self.model, answer)
            doubtful = not found and path != start and since_of(answer) is None
            if doubtful and self._session.zones.has_moved(asked):
                continue  # the policy knows now that this page is where the tenant was
            rows += found
            following = next_page(answer.get("pageDetails"))
            if following == path:
                raise ProtocolError(f"{self.model.schema.collection}: a page names itself as the next one")
            path = following
        return rows

    def _route(
        self,
        verb: str,
        path: str,
        ids: tuple[int, ...],
        purpose: Purpose,
        schema: EntitySchema | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Call a route outside the common shapes. What was not given is left out of the body."""
        if purpose is not Purpose.READ:
            self._session.refuse_collecting(f"{verb} {path}")
        body = None if schema is None else wire_body(schema, _given(values or {}), "create")
        return self._call(verb, path.format(*map(row_id, ids)), purpose=purpose, body=body)

    def _act(self, values: Mapping[str, object]) -> None:
        """Post to a collection that is a verb. What was not given is left out."""
        self._session.refuse_collecting(f"what {self.model.schema.collection} do")
        self._send_new(_given(values))

    def _create(self, create_model: type[WriteModel], model: WriteModel | None, fields: Mapping[str, object]) -> int:
        """Check, send, and give the new id."""
        if model is None:
            return self._send_new(fields)
        if fields:
            raise UsageError("give a model or keywords, not both")
        if not isinstance(model, create_model):
            raise UsageError(f"{create_model.__name__} expected, {type(model).__name__} given")
        return self._send_new(model.given())

    def _send_new(self, values: Mapping[str, object]) -> int:
        return self._post(checked(self._session, self.model.schema, values, "create"))

    def _post(self, new: Checked) -> int:
        collector = self._session.collector
        if collector is not None:
            return collector.create(self.model.schema, new.values, check=self._session.checks_references())
        write = write_of(self.model.schema, "create", None, new.values, new.body)
        began = datetime.now(UTC)
        made = item_id(self._send(write), write, began)
        self._session.made.note(write.collection, made, began)
        return made

    def _update(self, target: int | Row, fields: Mapping[str, object], operation: Operation) -> None:
        """Check and send."""
        if operation == "replace":
            self._session.refuse_collecting("replacements, for what they cleared could not be put back")
        if isinstance(target, Row) and operation == "update":
            self._update_row(target, fields)
            return
        id = self._id(target)
        schema = self.model.schema
        if operation == "update" and not set(fields) - {schema.place}:
            raise UsageError(f"{schema.collection}: nothing to change in row {id}")
        self._patch(id, checked(self._session, schema, fields, operation, id), operation)

    def _id(self, target: object) -> int:
        """The id of a row that is to be changed. In a unit of work it may be one that is to be made."""
        return target if isinstance(target, Pending) and self._session.collector is not None else row_id(target)

    def _patch(self, id: int, changes: Checked, operation: Operation, before: Mapping[str, object] | None = None) -> None:
        """Send a change of a row."""
        collector = self._session.collector
        if collector is not None:
            collector.update(self.model.schema, id, changes.values, check=self._session.checks_references())
            return
        self._send(write_of(self.model.schema, operation, id, changes.values, changes.body, before))

    def _update_row(self, row: Row, fields: Mapping[str, object]) -> None:
        """Send what differs from what was read, if anything does."""
        if not isinstance(row, self.model) or fields:
            raise UsageError(f"give a row of {self.model.schema.collection}, or an id and keywords; not {row!r}")
        changes = changes_of(row, self._session)
        if changes:
            stored = row._changes()
            id = row_id(row._as_read("id"))
            new = checked(self._session, self.model.schema, changes, "update", id)
            self._patch(id, new, "update", read_before(row, changes))
            if self._session.collector is None:
                row._settle(stored)
            else:
                self._session.collector.when_done(partial(row._settle, stored))

    def _delete(self, id: int, fields: Mapping[str, object]) -> None:
        self._session.refuse_collecting("deletes")
        self._send(write_of(self.model.schema, "delete", row_id(id), fields, None))

    def _send(self, write: Write) -> dict[str, Any]:
        """Send a write. When it fails, the error says of what, and a journal may keep it."""
        began = time.time()
        try:
            return self._call(write.method, write.path, purpose=write.purpose, body=write.body)
        except RequestError as error:
            self._session.failed(write, error, began)
            raise


class Readable(Service[M]):
    """Rows by id."""

    def get(self, id: int) -> M:
        """The row with this id.

        :raises NotFound: when there is none, or the credentials may not see it.
        """
        found = self.find(id)
        if found is None:
            raise NotFound(f"{self.model.schema.collection}: no row {id}, or it may not be seen")
        return found

    def find(self, id: int) -> M | None:
        """The row with this id, or None."""
        batches = self._session.batches
        if batches is not None and isinstance(self, Queryable) and batches.takes(self.model, row_id(id)):
            return batches.find(self._session, self.model, row_id(id), self._find)
        return self._find(id)

    def _find(self, id: int) -> M | None:
        """The row with this id, or None, in a request of its own."""
        try:
            answer = self._call("GET", f"{self.model.schema.collection}/{row_id(id)}", stale=True)
        except RouteNotFound as error:
            # Sources disagree on a missing row: {"item": null}, or 404. An HTML 404 says that the route is missing.
            if error.response.is_html:
                raise
            self._session.forget(self.model.schema.collection, id)
            return None
        found: M | None = self._session.read_row(self.model, answer)
        if found is None:
            self._session.forget(self.model.schema.collection, id)
        return found


class Queryable(Service[M]):
    """Rows by condition."""

    def where(self, *conditions: Condition[M] | Mapping[str, Any]) -> Query[M]:
        """A query for the rows that meet all conditions; for all rows when there is none.

        :raises QueryError: when the API would refuse it, or answer as if a condition were not there.
        """
        return Query[M](self._session, self.model).where(*conditions)


class Writable(Service[M]):
    """Rows that can be written from data of another kind: files, forms, other systems."""

    def convert(
        self,
        values: Mapping[str, Any],
        operation: Operation = "create",
        *,
        zone: tzinfo = UTC,
        clear: Iterable[str] = (),
    ) -> dict[str, Any]:
        """Read one row of a file as the keywords of a write, and send nothing.

        Names may be wire, Python or SOAP names in any case; ``udf.`` and a name is a user-defined field. Values may be text:
        ``"1"``, ``"true"``, dates in ISO or the usual forms, labels of picklists; for a reference ``Company 42``, or the name of
        the row it refers to, which is then looked up. An empty cell (None, blank text, not-a-number) counts as not given.

        :param operation: whose rules are checked: ``create``, ``update`` or ``replace``.
        :param zone: where moments without an offset were meant; by default UTC. A date without a time is midnight in UTC.
        :param clear: the names of fields to be set to null.
        :raises ValidationError: listing everything that is wrong, values that could mean two things included.
        :raises RequestError: or one of its kinds, when a reference cannot be looked up.
        """
        return dict((converted(self._session, self.model, values, operation, zone, clear)).values)


class Creatable(Writable[M]):
    """Rows that can be made."""

    def create_from(self, values: Mapping[str, Any], *, zone: tzinfo = UTC) -> int:
        """Create a row from one row of a file, read as :meth:`convert` does, and give its id.

        :raises ValidationError: listing everything that is wrong; nothing is created.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._post(converted(self._session, self.model, values, "create", zone))


class Updatable(Writable[M]):
    """Rows that can be changed."""

    def update_from(self, id: int, values: Mapping[str, Any], *, zone: tzinfo = UTC, clear: Iterable[str] = ()) -> None:
        """Change the row with this id to what one row of a file says, read as :meth:`convert` does.

        Empty cells keep what is there; where all are empty, nothing is sent. A column with the id itself does no harm.

        :param clear: the names of fields to be set to null.
        :raises ValidationError: listing everything that is wrong; nothing is changed.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        changes = converted(self._session, self.model, values, "update", zone, clear, self._id(id))
        if set(changes.values) - {self.model.schema.place}:
            self._patch(id, changes, "update")


def _given(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not UNSET}
