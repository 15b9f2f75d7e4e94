# Derived from _async/scan_steps.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The steps of a scan: each reads or looks up rows page by page, or searches in the scan's file, and is done once."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from attrs import evolve

from .._threads import settle, to_thread
from ..errors import ProtocolError
from ..models import Row
from ..scanning import examine
from ..scanning.cost import PAGE, ScanProgress, pages, queries
from ..scanning.cycles import find_cycles
from ..scanning.plan import Key, Reference, Scanned, Way
from ..scanning.steps import circling, comparing, reading
from ..scanning.store import Step, Work
from ..scanning.taken import is_read, row_id, take
from .relations import sees_all
from .scan_costs import CLOSED, ScanCosts

Told = Callable[[ScanProgress], Any]
_StepWork = Callable[[str, Told | None], None]


class ScanSteps(ScanCosts):
    """What one scan does, step by step."""

    def all(self) -> Iterator[tuple[str, _StepWork]]:
        """All steps in order, each by the name under which the file knows whether it is done."""
        plan = self._plan
        for entity in plan.entities:
            yield reading(entity), partial(self._read, entity)
            for key in entity.keys:
                yield comparing(key), partial(self._find_duplicates, entity, key)
            for way in entity.ways:
                yield circling(way), partial(self._find_cycles, entity, way)
        for target in plan.targets:
            yield f"wanted {target.collection}", partial(self._want, target)
            yield f"looking up {target.collection}", partial(self._look_up, target, "looking up")
        yield "suspects", self._suspect
        for entity in plan.entities:
            yield f"checking {entity.collection}", partial(self._read_again, entity)
        for target in plan.entities:
            yield f"missed {target.collection}", partial(self._want_missing, target)
            yield f"asking for {target.collection}", partial(self._look_up, target, "checking")
        for entity in plan.entities:
            for reference in entity.references:
                yield f"missing {reference.name}", partial(self._find_missing, entity, reference)
                yield f"inactive {reference.name}", partial(self._find_inactive, entity, reference)

    def _done(self, name: str, *works: Work) -> None:
        """Search in the file, and keep that a step is done."""
        to_thread(self._store.work, name, self._session.requests, *works)

    def _tell(self, told: Told | None, stage: str, entity: Scanned, rows: int, of: int | None) -> None:
        cost = self._store.cost
        if told is None or cost is None:
            return
        progress = ScanProgress(
            stage=stage,
            collection=entity.collection,
            rows=rows,
            of=of,
            requests=self._session.requests,
            cost=cost.requests,
            findings=self._store.found(),
        )
        settle(told(progress))

    def do(self, name: str, step: _StepWork, told: Told | None) -> None:
        """Do a step, unless it is done."""
        if not (to_thread(self._store.step, name)).done:
            step(name, told)

    def _read(self, entity: Scanned, name: str, told: Told | None) -> None:
        """Read an entity from behind the last page that was kept."""
        if entity.collection not in self._closed:
            self._pages(entity, name, "reading", told)
        self._done(name)

    def _pages(self, entity: Scanned, name: str, stage: str, told: Told | None) -> None:
        step, counted = self._store.step(name), self._rows(entity)
        query = evolve(self._query(entity, entity.selected).by_id(step.after), expected=bool(counted))
        try:
            for page in query.pages():
                step = Step(after=row_id(page[-1]), rows=step.rows + len(page))
                to_thread(self._store.add, name, step, self._session.requests, entity.number, take(entity, page))
                self._tell(told, stage, entity, step.rows, counted)
        except CLOSED as error:
            self._give_up(entity, error)
            return
        if counted and not step.rows and (still := self._count(entity)):
            raise ProtocolError(f"{entity.collection}: {still:,} rows are counted, and none came; run the scan again")

    def _by_id(self, entity: Scanned, ids: Sequence[int], selected: Sequence[str]) -> list[Row]:
        """Rows by id, in one request."""
        query = evolve(self._query(entity, selected), expected=True)
        return query.where({"op": "in", "field": "id", "value": list(ids)}).limit(len(ids)).all()

    def _want(self, target: Scanned, name: str, told: Told | None) -> None:
        """Note which rows of another entity are referred to."""
        references = [reference for _, reference in self._plan.referring_to(target)]
        self._done(name, partial(examine.want_targets, target=target, references=references))

    def _want_missing(self, target: Scanned, name: str, told: Told | None) -> None:
        """Note which rows were not found, though they are referred to."""
        references = self._plan.referring_to(target)
        self._done(name, partial(examine.want_missing, target=target, references=references))

    def _look_up(self, target: Scanned, stage: str, name: str, told: Told | None) -> None:
        """Ask for the rows that are wanted by id, or for all, where that takes fewer requests."""
        of, bare = self._store.wanted(target.number), evolve(target, references=(), keys=(), ways=())
        known = self._rows(target)
        if target.collection in self._closed:
            of = 0
        elif known is not None and pages(known) < queries(of):
            self._pages(bare, name, stage, told)
            of = 0
        step = self._store.step(name)
        try:
            while of and (ids := self._store.next_wanted(target.number, step.after, PAGE)):
                rows = self._by_id(bare, ids, bare.selected)
                step = Step(after=ids[-1], rows=step.rows + len(ids))
                to_thread(self._store.add, name, step, self._session.requests, target.number, take(bare, rows))
                self._tell(told, stage, target, step.rows, of)
        except CLOSED as error:
            self._give_up(target, error)
        self._done(name, partial(examine.forget_wanted, target=target))

    def _number(self, reference: Reference) -> int | None:
        """What the file calls the entity that is referred to, where its rows could be read."""
        target = self._plan.entity(reference.field.target)
        return None if target is None or target.collection in self._closed else target.number

    def _suspect(self, name: str, told: Told | None) -> None:
        """Note all references that lead nowhere, as far as is known."""
        pairs = [(entity, reference) for entity in self._plan.entities for reference in entity.references]
        works = [
            partial(examine.suspect, entity=entity, reference=reference, target=self._number(reference))
            for entity, reference in pairs
        ]
        self._done(name, *works)

    def _read_again(self, entity: Scanned, name: str, told: Told | None) -> None:
        """Read the rows that refer to something missing again: they may have been changed since, or deleted."""
        references = {reference.number: reference for reference in entity.references}
        step, of = self._store.step(name), self._store.suspects(entity.number)
        try:
            while suspects := self._store.next_suspects(entity.number, step.after, PAGE):
                numbers = {number for pairs in suspects.values() for number, _ in pairs}
                fields = [field.wire for field in (entity.model.schema.fields["id"], *(references[n].field for n in numbers))]
                rows = {row_id(row): row for row in self._by_id(entity, list(suspects), fields)}
                innocent = [
                    (id, number)
                    for id, pairs in suspects.items()
                    for number, target in pairs
                    if not _refers(rows.get(id), references[number], target)
                ]
                step = Step(after=max(suspects), rows=step.rows + len(suspects))
                to_thread(self._store.absolve, name, step, self._session.requests, entity.number, innocent)
                self._tell(told, "checking", entity, step.rows, of)
        except CLOSED as error:
            self._give_up(entity, error)
        self._done(name)

    def _find_duplicates(self, entity: Scanned, key: Key, name: str, told: Told | None) -> None:
        self._done(name, partial(examine.find_duplicates, entity=entity, key=key))

    def _find_cycles(self, entity: Scanned, way: Way, name: str, told: Told | None) -> None:
        self._done(name, partial(find_cycles, way=way))

    def _find_missing(self, entity: Scanned, reference: Reference, name: str, told: Told | None) -> None:
        target, hidden = self._number(reference), False
        if target is not None and self._store.leads_nowhere(entity.number, reference.number, target):
            hidden = self._may_hide(reference.field.target)
        self._done(name, partial(examine.find_missing, entity=entity, reference=reference, target=target, hidden=hidden))

    def _may_hide(self, collection: str) -> bool:
        """Whether there may be rows that these credentials may not see."""
        try:
            return not sees_all(self._session, collection)
        except CLOSED:
            return True

    def _find_inactive(self, entity: Scanned, reference: Reference, name: str, told: Told | None) -> None:
        target = self._number(reference) if "inactive" in reference.searches else None
        find = partial(examine.find_inactive, entity=entity, reference=reference)
        self._done(name, *([] if target is None else [partial(find, target=target)]))


def _refers(row: Row | None, reference: Reference, target: int | None) -> bool:
    """Whether a row still has this in a reference."""
    if row is None:
        return False
    value = getattr(row, reference.field.name)
    return bool(value == target) and (target is not None or is_read(row, reference.field))
