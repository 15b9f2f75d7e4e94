# Derived from _async/planning.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""What has to be changed before a row is switched off or deleted: found by reading, level by level."""

import time
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import define, evolve

from ..errors import NotFound, PermissionDenied
from ..models import Row
from ..relations.map import Referring, referring
from ..schema import EntitySchema, FieldSchema
from ..work.labels import label_of
from ..work.steps import Left, Operation, Step
from .query import Query
from .session import Session

ACTIVE = "is_active"

What = Literal["deactivate", "delete"]
_Key = tuple[str, int]


@define(frozen=True, kw_only=True)
class Found:
    """What a plan consists of."""

    steps: tuple[Step, ...]
    left: tuple[Left, ...]
    blockers: tuple[Left, ...]


def find_dependents(
    session: Session, what: What, also: tuple[Referring, ...], collection: str, id: int, *, counting: bool
) -> Found:
    """What has to be done for one row. Where the tenant moved meanwhile, it is looked for anew: the zone it left gives no rows.

    :param also: relations by which rows are switched off too.
    :param counting: also count the rows that refer to the row and stay as they are: a request for each relation.
    :raises NotFound: when there is no such row, or the credentials may not see it.
    :raises RequestError: or one of its kinds, when rows cannot be read.
    """
    while True:
        asked = time.monotonic()
        found = Planner(session, what, also, counting=counting).plan(collection, id)
        if not session.zones.has_moved(asked):
            return found


class Planner:
    """Finds what depends on a row, level by level. Each row is planned for once."""

    def __init__(self, session: Session, what: What, also: tuple[Referring, ...], *, counting: bool) -> None:
        self._session = session
        self._what = what
        self._also = also
        self._counting = counting
        self._rows: dict[_Key, Row] = {}
        self._writes: dict[_Key, tuple[Operation, dict[str, object]]] = {}
        self._above: dict[_Key, set[_Key]] = {}
        self._left: list[Left] = []
        self._blockers: list[Left] = []

    def plan(self, collection: str, id: int) -> Found:
        """What has to be done for one row, by what the zone says now."""
        found = self._session.fetch_rows(collection, [id], stale=False)
        if not found:
            raise NotFound(f"{collection}: no row {id}, or it may not be seen")
        root = found[0]
        self._rows[collection, id] = root
        level = {collection: [root]}
        while level:
            below: dict[str, list[Row]] = {}
            for target, rows in level.items():
                for relation in referring(root.schema.package, target):
                    for row in self._dependents(relation, rows, at_root=rows == [root]):
                        below.setdefault(relation.source, []).append(row)
            level = below
        if self._what == "delete" or _is_active(root):
            self._writes[collection, id] = self._write(root, None)
        return Found(steps=tuple(self._as_steps()), left=tuple(self._left), blockers=tuple(self._blockers))

    def _dependents(self, relation: Referring, rows: Sequence[Row], *, at_root: bool) -> list[Row]:
        """The rows that refer to these by one relation, as far as they have dependents of their own to look at."""
        schema = self._schema(relation.source)
        source = schema.fields[relation.field]
        if self._what == "deactivate":
            return self._switched_off(relation, schema, source, rows, at_root=at_root)
        try:
            found = self._query(relation, rows) if source.queryable else None
        except PermissionDenied:
            found = None
        if found is None:
            self._blockers.append(Left(relation=f"{relation.source}.{relation.field}", rows=None))
            return []
        new: list[Row] = []
        for row in found:
            key = (relation.source, _id(row))
            owner = (relation.target, getattr(row, relation.field))
            if _must_go(schema, source):
                if key not in self._rows:
                    new.append(row)
                self._keep(key, row, owner, self._write(row, None))
            elif _can_clear(schema, source):
                self._keep(key, row, owner, self._write(row, relation.field))
            else:
                self._block(relation)
        return new

    def _switched_off(
        self, relation: Referring, schema: EntitySchema, source: FieldSchema, rows: Sequence[Row], *, at_root: bool
    ) -> list[Row]:
        if not (is_below(schema, relation) or relation in self._also):
            if at_root and source.queryable and self._counting:
                self._count(relation, rows[0])
            return []
        new: list[Row] = []
        flag = schema.fields[ACTIVE]
        on = {"op": "eq", "field": flag.wire, "value": True if flag.kind == "boolean" else 1}
        active = {"op": "or", "items": [on, {"op": "notExist", "field": flag.wire}]}
        for row in self._query(relation, rows, active):
            key = (relation.source, _id(row))
            if key not in self._rows:
                new.append(row)
            self._keep(key, row, (relation.target, getattr(row, relation.field)), self._write(row, None))
        return new

    def _query(self, relation: Referring, rows: Sequence[Row], *more: Mapping[str, Any]) -> list[Row]:
        schema = self._schema(relation.source)
        model: type[Row] = schema.entities[relation.source].load()
        node = {"op": "in", "field": schema.wire_name(relation.field), "value": [_id(row) for row in rows]}
        query: Query[Row] = evolve(Query(self._session, model), stale=False)
        return query.where(node, *more).all()

    def _count(self, relation: Referring, row: Row) -> None:
        schema = self._schema(relation.source)
        node = {"op": "eq", "field": schema.wire_name(relation.field), "value": _id(row)}
        query: Query[Row] = Query(self._session, schema.entities[relation.source].load()).where(node)
        try:
            count: int | None = query.count()
        except PermissionDenied:
            count = None
        if count != 0:
            self._left.append(Left(relation=f"{relation.source}.{relation.field}", rows=count))

    def _keep(self, key: _Key, row: Row, owner: _Key, write: tuple[Operation, dict[str, object]]) -> None:
        """Plan a write of a row before that of its owner. A row that is deleted needs no other change."""
        self._rows.setdefault(key, row)
        self._above.setdefault(owner, set()).add(key)
        known = self._writes.get(key)
        if known is None or write[0] == "delete":
            self._writes[key] = write
        elif known[0] == "update" and write[0] == "update":
            self._writes[key] = ("update", {**known[1], **write[1]})

    def _write(self, row: Row, cleared: str | None) -> tuple[Operation, dict[str, object]]:
        """What is done to a row: a reference is cleared, or the row itself is switched off or deleted."""
        schema = row.schema
        place = {schema.place: getattr(row, schema.place)} if schema.place else {}
        if cleared is None and self._what == "delete":
            return "delete", place
        resent = {name: getattr(row, name) for name, item in schema.fields.items() if item.resend}
        if cleared is not None:
            return "update", {**place, **resent, cleared: None}
        off = False if schema.fields[ACTIVE].kind == "boolean" else 0
        return "update", {**place, **resent, ACTIVE: off}

    def _block(self, relation: Referring) -> None:
        name = f"{relation.source}.{relation.field}"
        known = next((item for item in self._blockers if item.relation == name), None)
        if known is not None:
            self._blockers.remove(known)
        self._blockers.append(Left(relation=name, rows=1 + (known.rows or 0 if known else 0)))

    def _as_steps(self) -> list[Step]:
        order = _deepest_first(self._writes, self._above)
        numbers = {key: number for number, key in enumerate(order, 1)}
        steps = []
        for key in order:
            operation, values = self._writes[key]
            before = numbers.keys() & self._above.get(key, set())
            after = tuple(sorted(numbers[item] for item in before if numbers[item] < numbers[key]))
            steps.append(
                Step(
                    number=numbers[key],
                    collection=key[0],
                    operation=operation,
                    row=key[1],
                    values=values,
                    after=after,
                    before=_as_planned_for(self._rows[key]),
                    label=label_of(self._rows[key]),
                )
            )
        return steps

    def _schema(self, collection: str) -> EntitySchema:
        found: EntitySchema = self._session.entities[collection].load().schema
        return found


def _deepest_first(writes: Mapping[_Key, object], above: Mapping[_Key, set[_Key]]) -> list[_Key]:
    """Rows after all that depend on them, where they do not depend on one another."""
    order: dict[_Key, None] = {}
    for start in sorted(writes):
        waiting: list[tuple[_Key, bool]] = [(start, False)]
        opened: set[_Key] = set()
        while waiting:
            key, done = waiting.pop()
            if done:
                order.setdefault(key)
            elif key not in order and key not in opened:
                opened.add(key)
                waiting.append((key, True))
                waiting += [(item, False) for item in sorted(above.get(key, set()), reverse=True)]
    return [key for key in order if key in writes]


def _as_planned_for(row: Row) -> dict[str, object]:
    """What can be changed of a row: when any of it is otherwise later, somebody changed it."""
    names = [
        item.name for item in row.schema.fields.values() if not item.read_only and item.name != "id" and item.kind != "bytes"
    ]
    held: dict[str, object] = {name: getattr(row, name) for name in names}
    return {**held, "udf": dict(row.udf)} if row.udf else held


def is_below(schema: EntitySchema, relation: Referring) -> bool:
    """Whether rows belong to the row that they refer to, and can be switched off with it."""
    above = schema.parent[0] if schema.parent is not None else ""
    return schema.belongs_by(relation.field) and above == relation.target and can_switch(schema)


def can_switch(schema: EntitySchema) -> bool:
    """Whether rows can be active or not, and the API can change it."""
    flag = schema.fields.get(ACTIVE)
    return flag is not None and not flag.read_only and "update" in schema.can


def _is_active(row: Row) -> bool:
    flag = getattr(row, ACTIVE, None)
    return flag is None or bool(flag)


def _must_go(schema: EntitySchema, source: FieldSchema) -> bool:
    """Whether rows cannot be without the row they refer to, and can be deleted."""
    return "delete" in schema.can and (schema.belongs_by(source.name) or source.required)


def _can_clear(schema: EntitySchema, source: FieldSchema) -> bool:
    return "update" in schema.can and not source.required and not source.read_only and source.name != schema.place


def _id(row: Row) -> int:
    found: int = row._as_read("id")
    return found
