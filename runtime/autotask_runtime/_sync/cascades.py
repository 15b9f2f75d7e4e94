# Derived from _async/cascades.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Cascades: what has to be changed before a row is switched off or deleted, planned as a whole before any of it is done."""

from collections.abc import Iterable, Sequence
from os import PathLike
from typing import Any

from attrs import define, evolve, field

from .._threads import to_thread
from ..errors import PlanOutdated, UsageError, WorkFailed
from ..options import held
from ..relations.map import Referring, referring
from ..relations.paths import Path, steps_of
from ..schema import EntitySchema
from ..work.steps import Left, OnProgress, Report, Step, counted
from ..work.store import WorkStore
from .planning import ACTIVE, What, can_switch, find_dependents, is_below
from .session import Session
from .working import Worker

CASCADE = "cascade"


@define(frozen=True, kw_only=True)
class CascadePlan:
    """Every row that a cascade touches, in order, and how; ``print()`` shows it. Nothing is sent before :meth:`apply`.

    :param steps: the writes; those of rows that depend on another one come before it.
    :param left: how many rows refer to the row and stay as they are, by relation.
    :param blockers: what stands against it: references that can neither be cleared nor deleted. Such a plan is not applied.
    """

    what: What
    collection: str
    row: int
    steps: tuple[Step, ...]
    left: tuple[Left, ...]
    blockers: tuple[Left, ...] = ()
    _session: Session = field(repr=False, alias="session")
    _also: tuple[Referring, ...] = field(repr=False, alias="also")

    def apply(
        self, path: str | PathLike[str] | None = None, *, progress: OnProgress | None = None, patience: float = 5.0
    ) -> Report:
        """Carry it out. Nothing that is not listed is touched.

        It is planned anew first, and each row is looked at just before it is written: what changed since the plan stops it.

        :param path: a file that keeps the work, so that ``at.resume(path)`` can go on after a failure, or in another process.
        :param progress: called after each step.
        :param patience: seconds to go on looking for what became of a write whose answer was lost.
        :raises UsageError: when something stands against it.
        :raises PlanOutdated: when other rows would have to be touched now; nothing was.
        :raises WorkFailed: when a step failed, or its row changed. The steps before it are done; they are not taken back.
        """
        self._session.refuse_collecting("cascades")
        if self.blockers:
            raise UsageError(f"{self.what} {self.collection} {self.row} cannot be done: {'; '.join(map(str, self.blockers))}")
        now = find_dependents(self._session, self.what, self._also, self.collection, self.row, counting=False)
        if now.steps != self.steps:
            raise PlanOutdated(f"{self.what} {self.collection} {self.row}: {self._difference(now.steps)}")
        store = WorkStore(path)
        try:
            who = held(self._session.root, "impersonate")
            steps = [evolve(step, impersonate=who) for step in self.steps]
            to_thread(store.begin, CASCADE, self._session.database, steps)
            worker = Worker(self._session, store, progress, patience, careful=True)
            return go_on(worker, store)
        finally:
            store.close()

    def _difference(self, now: Sequence[Step]) -> str:
        """What a plan of today has that this one has not."""
        old, new = ({(step.collection, step.row): step for step in steps} for steps in (self.steps, now))
        said = [f"also {collection} {row}" for collection, row in new.keys() - old.keys()]
        for collection, row in old.keys() - new.keys():
            is_root = (collection, row) == (self.collection, self.row)  # if it were gone, it could not be planned for
            said.append(f"{collection} {row} {'is inactive already' if is_root else 'is no longer to be touched'}")
        both = [(old[key], new[key]) for key in old.keys() & new.keys()]
        said += [f"{step.collection} {step.row} changed: {names}" for step, other in both if (names := _changed(step, other))]
        said.sort()
        shown = ", ".join(said[:10]) or "another order"
        return f"{shown}{f' and {len(said) - 10} more' if len(said) > 10 else ''}; plan it again"

    def __str__(self) -> str:
        touched = f"{counted(len(self.steps), 'row')} {'is' if len(self.steps) == 1 else 'are'} touched"
        lines = [f"{self.what} {self.collection} {self.row}: {touched}", *map(str, self.steps)]
        lines += [f"stay as they are: {item}" for item in self.left]
        lines += [f"STANDS AGAINST IT: {item}" for item in self.blockers]
        return "\n".join(lines)


def go_on(worker: Worker, store: WorkStore) -> Report:
    """Do what is left of a cascade. A step that failed before is tried again.

    :raises WorkFailed: when a step fails, or its row is not as it was planned for.
    """
    to_thread(store.turn, "running", "")
    worker.try_again()
    worker.go()
    to_thread(store.turn, "stopped" if worker.failure is not None else "done", str(worker.failure or ""))
    report = worker.report()
    if worker.failure is not None:
        raise WorkFailed(report) from worker.failure
    return report


def plan_deactivate(
    session: Session, schema: EntitySchema, id: int, also: Iterable[Path[Any, Any]]
) -> CascadePlan:
    """The plan for switching a row off, and the active rows below it, and those that refer to it by ``also``."""
    ways = [steps_of(path) for path in also]
    extra = [Referring(step.source.collection, step.field.name, step.field.target) for way in ways for step in way]
    for step in (step for way in ways for step in way):
        if not can_switch(step.source):
            raise UsageError(f"{step.source.collection} have no {ACTIVE} that could be changed")
    reached = _reached(schema, extra)
    for relation in extra:
        if relation.target not in reached:
            way = f"{relation.source}.{relation.field}"
            raise UsageError(f"also={way}: it leads to {relation.target}, which are not switched off with {schema.collection}")
    return _plan(session, "deactivate", tuple(extra), schema.collection, id)


def plan_delete(session: Session, schema: EntitySchema, id: int) -> CascadePlan:
    """The plan for deleting a row, after what refers to it was cleared or deleted."""
    return _plan(session, "delete", (), schema.collection, id)


def _reached(schema: EntitySchema, also: Sequence[Referring]) -> set[str]:
    """The collections whose rows may be switched off with one of this collection."""
    reached: set[str] = set()
    ahead = [schema.collection]
    while ahead:
        target = ahead.pop()
        reached.add(target)
        ways = [way for way in referring(schema.package, target) if way.source not in reached]
        ahead += [way.source for way in ways if way in also or is_below(schema.entities[way.source].load().schema, way)]
    return reached


def _plan(session: Session, what: What, also: tuple[Referring, ...], collection: str, id: int) -> CascadePlan:
    found = find_dependents(session, what, also, collection, id, counting=True)
    return CascadePlan(
        what=what,
        collection=collection,
        row=id,
        steps=found.steps,
        left=found.left,
        blockers=found.blockers,
        session=session,
        also=also,
    )


def _changed(planned: Step, now: Step) -> str:
    """The fields that hold something else than when it was planned, or are to be changed otherwise; "" when none are."""
    if planned.operation != now.operation:
        return f"{planned.operation} would be {now.operation}"
    pairs = ((planned.before or {}, now.before or {}), (planned.values, now.values))
    names = {name for old, new in pairs for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
    return ", ".join(sorted(names))
