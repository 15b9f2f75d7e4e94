"""Writes that are collected in place of being sent: what a unit of work knows before it begins."""

import threading
from collections.abc import Callable, Mapping
from uuid import uuid4

from attrs import evolve

from ..errors import UsageError
from ..options import held
from ..schema import EntitySchema
from .pending import Pending, refuse_pending
from .steps import Operation, Step

_Row = tuple[str, int]


class Collector:
    """The creates and updates of one unit of work, in the order in which they were asked for. Threads may share it.

    :param root: the session whose options (impersonation) hold.
    """

    def __init__(self, root: object) -> None:
        self.unit = uuid4().hex
        self._root = root
        self._lock = threading.Lock()
        self._steps: dict[int, Step] = {}
        self._changes: dict[_Row, int] = {}
        self._merged: set[int] = set()
        self._checked: set[int] = set()
        self._callbacks: list[Callable[[], None]] = []
        self._closed = ""

    @property
    def steps(self) -> list[Step]:
        """What was collected so far."""
        return list(self._steps.values())

    @property
    def merged(self) -> frozenset[int]:
        """The steps whose values came from several calls, so that nobody has seen them together."""
        return frozenset(self._merged)

    @property
    def checked(self) -> frozenset[int]:
        """The steps whose references are to be checked."""
        return frozenset(self._checked)

    def create(self, schema: EntitySchema, values: Mapping[str, object], *, check: bool) -> Pending:
        """Collect a create. What it gives stands for the new row's id.

        :param check: whether the rows that it refers to are to be looked at.
        """
        with self._lock:
            step = self._add(schema, "create", None, values, check)
        return Pending(step.number, schema.collection, self.unit)

    def update(self, schema: EntitySchema, row: int, values: Mapping[str, object], *, check: bool) -> None:
        """Collect an update. That of a row which is to be made here becomes part of its create; later values go before."""
        with self._lock:
            self._require_open()
            known = self._own(row, schema) if isinstance(row, Pending) else self._changes.get((schema.collection, row))
            if known is not None and self._steps[known].impersonate == held(self._root, "impersonate"):
                self._merge(schema, known, values, check)
                return
            # Of two people's changes the later one is sent later; a row that is to be made here is there before.
            step = self._add(schema, "update", row, values, check, after=known)
            self._changes[schema.collection, row] = step.number

    def when_done(self, callback: Callable[[], None]) -> None:
        """Call this when all of it is done."""
        self._callbacks.append(callback)

    def settle(self) -> None:
        """All of it is done."""
        for callback in self._callbacks:
            callback()

    def close(self, why: str) -> None:
        """Take nothing more."""
        with self._lock:
            self._closed = why

    def _require_open(self) -> None:
        if self._closed:
            raise UsageError(f"this unit of work {self._closed}: begin another one")

    def _own(self, row: Pending, schema: EntitySchema) -> int:
        """The step that is to write a row which is made here."""
        if row.unit != self.unit or row.collection != schema.collection:
            raise UsageError(f"{row!r} is no row of {schema.collection} that is to be made here")
        return self._changes.get((schema.collection, row), row.number)

    def _merge(self, schema: EntitySchema, number: int, values: Mapping[str, object], check: bool) -> None:
        step = self._steps[number]
        plain, links = self._sorted(schema, values)
        old = {**step.values, **step.links}
        if schema.place in values and old.get(schema.place) != {**plain, **links}[schema.place]:
            raise UsageError(f"{schema.collection}: {schema.place} says where a row is, and cannot be changed")
        kept = {name: number for name, number in step.links.items() if name not in plain}
        mine = {name: value for name, value in step.values.items() if name not in links}
        udf = _udf(mine) | _udf(plain)
        merged = {**mine, **plain, **({"udf": udf} if udf else {})}
        self._steps[number] = evolve(step, values=merged, links={**kept, **links})
        self._merged.add(number)
        self._checked |= {number} if check else set()

    def _add(
        self,
        schema: EntitySchema,
        operation: Operation,
        row: int | None,
        values: Mapping[str, object],
        check: bool,
        after: int | None = None,
    ) -> Step:
        self._require_open()
        plain, links = self._sorted(schema, values)
        step = Step(
            number=len(self._steps) + 1,
            collection=schema.collection,
            operation=operation,
            row=None if isinstance(row, Pending) else row,
            values=plain,
            links=links,
            makes=row.number if isinstance(row, Pending) else None,
            after=() if after is None else (after,),
            impersonate=held(self._root, "impersonate"),
        )
        self._steps[step.number] = step
        self._checked |= {step.number} if check else set()
        return step

    def _sorted(self, schema: EntitySchema, values: Mapping[str, object]) -> tuple[dict[str, object], dict[str, int]]:
        """Values as such, and those that stand for rows which are to be made.

        :raises UsageError: when a row that is to be made stands where its id would mean something else, or an id is negative, as
            that of such a row is once somebody calculated with it.
        """
        links: dict[str, int] = {}
        for name, value in values.items():
            field = schema.fields.get(name)
            if not isinstance(value, Pending):
                refuse_pending(f"{schema.collection}: {name}", value)
                refers = name == schema.place or (field is not None and field.target)
                if refers and isinstance(value, int) and value < 0:
                    raise UsageError(f"{schema.collection}: {name} cannot be {value}: no row has a negative id")
                continue
            if value.unit != self.unit:
                raise UsageError(f"{schema.collection}: {name} is {value!r}, which is to be made in another unit of work")
            above = schema.parent[0] if schema.parent and name == schema.place else ""
            target = above or (field.target if field else "")
            if value.collection != target:
                meant = f"the id of a row of {target} is expected" if target else "it refers to no row"
                raise UsageError(f"{schema.collection}: {name} cannot hold {value!r}: {meant}")
            links[name] = value.number
        return {name: value for name, value in values.items() if name not in links}, links


def _udf(values: Mapping[str, object]) -> dict[str, object]:
    found = values.get("udf")
    return dict(found) if isinstance(found, Mapping) else {}
