"""The steps of a scan: each reads or looks up rows page by page, or searches in the scan's file, and is done once."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from typing import Any

from attrs import evolve

from .._aio import settle, to_thread
from ..errors import PermissionDenied, RequestError, RouteNotFound, VerbNotAllowed
from ..models import Row
from ..scanning import examine
from ..scanning.cost import PAGE, Cost, Progress, estimated, pages, queries, references_to
from ..scanning.cycles import find_cycles
from ..scanning.plan import Key, Plan, Reference, Scanned, Way
from ..scanning.store import Step, Store, Work
from ..scanning.taken import is_read, row_id, take
from .query import AsyncQuery
from .relations import access_to
from .session import AsyncSession

Told = Callable[[Progress], Any]
_StepWork = Callable[[str, Told | None], Awaitable[None]]

# What says that these credentials, or the API, have no way to the rows of an entity.
_CLOSED = (PermissionDenied, RouteNotFound, VerbNotAllowed)
_EVERYTHING = "all"


def reading(entity: Scanned) -> str:
    """The name of the step that reads an entity."""
    return f"reading {entity.collection}"


class AsyncCounted(AsyncSession):
    """A view of a session that counts the calls through it."""

    requests: int

    @classmethod
    def of(cls, session: AsyncSession, requests: int) -> "AsyncCounted":
        """A view that counts on from there."""
        view = object.__new__(cls)
        view.__dict__.update(session.__dict__)
        view.requests = requests
        return view

    async def call(self, *args: Any, **options: Any) -> dict[str, Any]:
        """Send one request, as the session does."""
        self.requests += 1
        return await super().call(*args, **options)


class AsyncScanSteps:
    """What one scan does, step by step."""

    def __init__(self, session: AsyncSession, plan: Plan, store: Store) -> None:
        self._plan = plan
        self._store = store
        self._session = AsyncCounted.of(session, store.requests)
        self._closed = set(store.unread)

    async def cost(self) -> Cost:
        """What the scan costs, as it was said first."""
        cost = self._store.cost
        if cost is None:
            cost = await self._ask_cost()
            await to_thread(self._store.keep_cost, cost, self._session.requests)
        return cost

    async def _ask_cost(self) -> Cost:
        before = self._session.requests
        rows = {entity.collection: await self._count(entity) for entity in self._plan.entities}
        for target in self._plan.targets:
            # Few ids take one request in any case.
            if references_to(self._plan, target, rows) > PAGE:
                rows[target.collection] = await self._count(target)
        return estimated(self._plan, rows, self._session.requests - before)

    async def _count(self, entity: Scanned) -> int | None:
        """How many rows there are; None where they may not be read."""
        try:
            return await AsyncQuery(self._session, entity.model).count()
        except _CLOSED as error:
            await self._give_up(entity, error)
            return None

    async def _give_up(self, entity: Scanned, error: RequestError) -> None:
        """Note why an entity cannot be read. It does not count any more, neither as what refers nor as what is referred to."""
        self._closed.add(entity.collection)
        why = str(error).partition("\n")[0]
        references = [item.number for item in entity.references]
        keys = [item.number for item in entity.keys]
        await to_thread(self._store.give_up, entity.number, entity.collection, why, references, keys)

    def all(self) -> Iterator[tuple[str, _StepWork]]:
        """All steps in order, each by the name under which the file knows whether it is done."""
        plan = self._plan
        for entity in plan.entities:
            yield reading(entity), partial(self._read, entity)
            for key in entity.keys:
                yield f"key {key.name}", partial(self._find_duplicates, entity, key)
            for way in entity.ways:
                yield f"cycles {way.name}", partial(self._find_cycles, entity, way)
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

    async def _done(self, name: str, *works: Work) -> None:
        """Search in the file, and keep that a step is done."""
        await to_thread(self._store.work, name, self._session.requests, *works)

    async def _tell(self, told: Told | None, stage: str, entity: Scanned, rows: int, of: int | None) -> None:
        cost = self._store.cost
        if told is None or cost is None:
            return
        progress = Progress(
            stage=stage,
            collection=entity.collection,
            rows=rows,
            of=of,
            requests=self._session.requests,
            cost=cost.requests,
            findings=self._store.found(),
        )
        await settle(told(progress))

    def _rows(self, entity: Scanned) -> int | None:
        """How many rows there were when the cost was asked, where they were counted."""
        cost = self._store.cost
        parts = (*cost.reading, *cost.looking_up) if cost else ()
        return next((part.rows for part in parts if part.collection == entity.collection), None)

    def _query(self, entity: Scanned, selected: Sequence[str]) -> AsyncQuery[Row]:
        """A query for some fields, by wire name; old answers will not do."""
        return evolve(AsyncQuery(self._session, entity.model), selected=tuple(selected), stale=False)

    async def _read(self, entity: Scanned, name: str, told: Told | None) -> None:
        """Read an entity from behind the last page that was kept."""
        if entity.collection not in self._closed:
            await self._pages(entity, name, "reading", told)
        await self._done(name)

    async def _pages(self, entity: Scanned, name: str, stage: str, told: Told | None) -> None:
        step = self._store.step(name)
        query = self._query(entity, entity.selected).by_id(step.after)
        try:
            async for page in query.pages():
                step = Step(after=row_id(page[-1]), rows=step.rows + len(page))
                await to_thread(self._store.add, name, step, self._session.requests, entity.number, take(entity, page))
                await self._tell(told, stage, entity, step.rows, self._rows(entity))
        except _CLOSED as error:
            await self._give_up(entity, error)

    async def _by_id(self, entity: Scanned, ids: Sequence[int], selected: Sequence[str]) -> list[Row]:
        """Rows by id, in one request."""
        query = self._query(entity, selected)
        return await query.where({"op": "in", "field": "id", "value": list(ids)}).limit(len(ids)).all()

    async def _want(self, target: Scanned, name: str, told: Told | None) -> None:
        """Note which rows of another entity are referred to."""
        references = [reference for _, reference in self._plan.referring_to(target)]
        await self._done(name, partial(examine.want_targets, target=target, references=references))

    async def _want_missing(self, target: Scanned, name: str, told: Told | None) -> None:
        """Note which rows were not found, though they are referred to."""
        references = self._plan.referring_to(target)
        await self._done(name, partial(examine.want_missing, target=target, references=references))

    async def _look_up(self, target: Scanned, stage: str, name: str, told: Told | None) -> None:
        """Ask for the rows that are wanted by id, or for all, where that takes fewer requests."""
        of, bare = self._store.wanted(target.number), evolve(target, references=(), keys=(), ways=())
        known = self._rows(target)
        if target.collection in self._closed:
            of = 0
        elif known is not None and pages(known) < queries(of):
            await self._pages(bare, name, stage, told)
            of = 0
        step = self._store.step(name)
        try:
            while of and (ids := self._store.next_wanted(target.number, step.after, PAGE)):
                rows = await self._by_id(bare, ids, bare.selected)
                step = Step(after=ids[-1], rows=step.rows + len(ids))
                await to_thread(self._store.add, name, step, self._session.requests, target.number, take(bare, rows))
                await self._tell(told, stage, target, step.rows, of)
        except _CLOSED as error:
            await self._give_up(target, error)
        await self._done(name, partial(examine.forget_wanted, target=target))

    def _number(self, reference: Reference) -> int | None:
        """What the file calls the entity that is referred to, where its rows could be read."""
        target = self._plan.entity(reference.field.target)
        return None if target is None or target.collection in self._closed else target.number

    async def _suspect(self, name: str, told: Told | None) -> None:
        """Note all references that lead nowhere, as far as is known."""
        pairs = [(entity, reference) for entity in self._plan.entities for reference in entity.references]
        works = [
            partial(examine.suspect, entity=entity, reference=reference, target=self._number(reference))
            for entity, reference in pairs
        ]
        await self._done(name, *works)

    async def _read_again(self, entity: Scanned, name: str, told: Told | None) -> None:
        """Read the rows that refer to something missing again: they may have been changed since, or deleted."""
        references = {reference.number: reference for reference in entity.references}
        step, of = self._store.step(name), self._store.suspects(entity.number)
        try:
            while suspects := self._store.next_suspects(entity.number, step.after, PAGE):
                numbers = {number for pairs in suspects.values() for number, _ in pairs}
                fields = [field.wire for field in (entity.model.schema.fields["id"], *(references[n].field for n in numbers))]
                rows = {row_id(row): row for row in await self._by_id(entity, list(suspects), fields)}
                innocent = [
                    (id, number)
                    for id, pairs in suspects.items()
                    for number, target in pairs
                    if not _refers(rows.get(id), references[number], target)
                ]
                step = Step(after=max(suspects), rows=step.rows + len(suspects))
                await to_thread(self._store.absolve, name, step, self._session.requests, entity.number, innocent)
                await self._tell(told, "checking", entity, step.rows, of)
        except _CLOSED as error:
            await self._give_up(entity, error)
        await self._done(name)

    async def _find_duplicates(self, entity: Scanned, key: Key, name: str, told: Told | None) -> None:
        await self._done(name, partial(examine.find_duplicates, entity=entity, key=key))

    async def _find_cycles(self, entity: Scanned, way: Way, name: str, told: Told | None) -> None:
        await self._done(name, partial(find_cycles, way=way))

    async def _find_missing(self, entity: Scanned, reference: Reference, name: str, told: Told | None) -> None:
        target, hidden = self._number(reference), False
        if target is not None and self._store.leads_nowhere(entity.number, reference.number, target):
            hidden = await self._may_hide(reference.field.target)
        await self._done(name, partial(examine.find_missing, entity=entity, reference=reference, target=target, hidden=hidden))

    async def _may_hide(self, collection: str) -> bool:
        """Whether there may be rows that these credentials may not see."""
        try:
            return await access_to(self._session, collection) != _EVERYTHING
        except _CLOSED:
            return True

    async def _find_inactive(self, entity: Scanned, reference: Reference, name: str, told: Told | None) -> None:
        target = self._number(reference) if "inactive" in reference.searches else None
        find = partial(examine.find_inactive, entity=entity, reference=reference)
        await self._done(name, *([] if target is None else [partial(find, target=target)]))


def _refers(row: Row | None, reference: Reference, target: int | None) -> bool:
    """Whether a row still has this in a reference."""
    if row is None:
        return False
    value = getattr(row, reference.field.name)
    return bool(value == target) and (target is not None or is_read(row, reference.field))
