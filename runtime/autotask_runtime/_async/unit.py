"""A unit of work: creates and updates that belong together, sent when the block ends, taken back when one of them fails."""

from collections.abc import Mapping, Sequence
from copy import copy
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve

from .._aio import to_thread
from ..errors import NotFound, RouteNotFound, UsageError, ValidationError, VerbNotAllowed, WorkFailed
from ..integrity.seen import Planned
from ..models import Row
from ..schema import EntitySchema
from ..udfs import as_written
from ..validation import Operation, Violation
from ..work.collector import Collector
from ..work.labels import label_of
from ..work.order import ordered
from ..work.pending import Pending
from ..work.steps import OnProgress, Report, Step
from ..work.store import WorkStore
from .checking import broken_references
from .session import AsyncSession
from .undoing import AsyncUndoingWorker
from .writing import check_here, own_rules

if TYPE_CHECKING:
    from .client import AsyncClient

C = TypeVar("C", bound="AsyncClient")

UNIT = "unit of work"


class AsyncUnitOfWork(Generic[C]):
    """Collects what the client of its block creates and updates, and sends it when the block ends.

    The API has no transactions: others see each row as soon as it is written, and what is taken back was there for a while.

    :param path: a file that keeps the work, so that ``at.resume(path)`` can go on when this process ends before it; None: none.
    """

    def __init__(self, client: C, path: str | PathLike[str] | None, progress: OnProgress | None, patience: float) -> None:
        self._client = client
        self._session: AsyncSession = client._session
        self._session.refuse_collecting("units of work within it")
        self._path = path
        self._progress = progress
        self._patience = patience
        self._collector = Collector(self._session.root)
        self._store: WorkStore | None = None
        self._report: Report | None = None

    @property
    def report(self) -> Report:
        """What became of it; of work that was interrupted, how far it came.

        :raises UsageError: before the block has ended, and when nothing was sent because it ended with an error.
        """
        if self._report is None:
            raise UsageError("this unit of work was not sent: its block has not ended, or it ended with an error")
        return self._report

    def id_of(self, row: int) -> int:
        """The id of a row that was made: of what ``create()`` gave in the block.

        :raises UsageError: when it was not made, or not here.
        """
        if not isinstance(row, Pending) or row.unit != self._collector.unit:
            raise UsageError(f"{row!r} was not made by this unit of work")
        made = {item.number: item.id for item in self.report.made}
        if row.number not in made:
            gone = any(step.number == row.number for step in self.report.of("undone"))
            raise UsageError(f"{row!r} {'was made and deleted again' if gone else 'was not made'}: see work.report")
        return made[row.number]

    async def __aenter__(self) -> C:
        if self._store is not None:
            raise UsageError("a unit of work has one block: begin another one")
        self._store = WorkStore(self._path)  # what is wrong with the file is said before there is any work that could be lost
        try:
            self._store.require_free()
        except UsageError:
            self._store.close()
            raise
        view = copy(self._client)
        view.__dict__ = {"_session": self._session.collecting(self._collector), "_who": self._client._who}
        return view

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        assert self._store is not None
        try:
            if error is None:
                self._collector.close("was sent")
                await self._carry_out(self._store)
            else:
                self._collector.close("ended with an error, and nothing of it was sent")
        finally:
            self._store.close()

    async def _carry_out(self, store: WorkStore) -> None:
        await require_valid(self._session, self._collector)
        steps = await with_before(self._session, ordered(self._collector.steps, self._session.entities))
        await to_thread(store.begin, UNIT, self._session.database, steps)
        worker = AsyncUndoingWorker(self._session, store, self._progress, self._patience)
        try:
            await carry_out(worker, store)
        finally:
            self._report = worker.report()
        self._collector.settle()


async def require_valid(session: AsyncSession, collector: Collector) -> None:
    """Check what could not be checked call by call: rows whose values came from several calls, and references.

    :raises ValidationError: listing every broken rule of all rows, and which row breaks it.
    """
    found: dict[int, list[Violation]] = {}
    planned: list[tuple[Step, Planned]] = []
    new = {step.number: Pending(step.number, step.collection, collector.unit) for step in collector.steps}
    for step in collector.steps:
        schema: EntitySchema = session.entities[step.collection].load().schema
        values = {**step.values, **{name: new[number] for name, number in step.links.items()}}
        operation: Operation = "create" if step.operation == "create" else "update"
        broken: list[Violation] = []
        if step.number in collector.merged:
            broken = check_here(session, schema, values, operation)[1]
            broken += await own_rules(session, schema, values, broken)
        found[step.number] = broken
        id = new[step.makes or step.number] if step.row is None else step.row
        wrong = frozenset(item.field for item in broken)
        planned.append((step, Planned(schema=schema, values=values, operation=operation, id=id, wrong=wrong)))
    asked = [(step, write) for step, write in planned if step.number in collector.checked]
    answers = await broken_references(session, [write for _, write in asked], _together(planned)) if asked else []
    for (step, _), more in zip(asked, answers, strict=True):
        found[step.number] += more
    named = [evolve(item, step=str(step)) for step, _ in planned for item in found[step.number]]
    if named:
        raise ValidationError(UNIT, named)


def _together(planned: Sequence[tuple[Step, Planned]]) -> dict[tuple[str, int], Mapping[str, object]]:
    """What the rows of a unit of work will hold, by collection and id."""
    rows: dict[tuple[str, int], Mapping[str, object]] = {}
    for step, write in planned:
        if write.id is not None:
            key = (step.collection, write.id)
            rows[key] = {**rows.get(key, {}), **write.values}
    return rows


async def with_before(session: AsyncSession, steps: Sequence[Step]) -> list[Step]:
    """The steps, those that change rows which are there with what their fields hold now.

    :raises NotFound: when a row is not there, or may not be seen.
    """
    wanted: dict[str, set[int]] = {}
    for step in steps:
        if step.row is not None:
            wanted.setdefault(step.collection, set()).add(step.row)
    rows: dict[str, dict[int, Row] | None] = {}
    for collection, ids in wanted.items():
        try:
            found = await session.fetch_rows(collection, sorted(ids), stale=False)
        except (RouteNotFound, VerbNotAllowed):  # such rows can be changed, and not asked for
            rows[collection] = None
        else:
            rows[collection] = {row.id: row for row in found}  # type: ignore[attr-defined]
    made = {step.number: step for step in steps}
    return [_with_before(step, rows.get(step.collection), made) for step in steps]


def _with_before(step: Step, rows: Mapping[int, Row] | None, steps: Mapping[int, Step]) -> Step:
    if step.makes is not None and step.before is None:
        values = steps[step.makes].values
        return evolve(step, before={name: values.get(name) for name in step.values if name != "udf"})
    if step.row is None or rows is None:
        return step
    row = rows.get(step.row)
    if row is None:
        raise NotFound(f"{step.collection}: no row {step.row}, or it may not be seen; nothing was sent")
    schema: EntitySchema = row.schema
    names = [name for name in (*step.values, *step.links) if name in schema.fields and name != schema.place]
    before: dict[str, Any] = {name: getattr(row, name) for name in names if schema.fields[name].kind != "bytes"}
    udf = step.values.get("udf")
    if isinstance(udf, Mapping):
        before["udf"] = as_written(schema, {key: row.udf.get(key) for key in udf})
    return evolve(step, before=before, label=label_of(row))


async def carry_out(worker: AsyncUndoingWorker, store: WorkStore) -> Report:
    """Do what is to be done; take back what was done when a step fails.

    :raises WorkFailed: with the report, when it was not all done.
    """
    again = store.state != "running"
    if not again:
        await worker.go()
        if worker.failure is None:
            await to_thread(store.turn, "done")
            return worker.report()
        await to_thread(store.turn, "undoing", str(worker.failure))
    await worker.take_back(again=again)
    left = any(step.state in ("sent", "unknown", "done", "undoing", "remains") for step in worker.steps)
    await to_thread(store.turn, "incomplete" if left else "undone")
    raise WorkFailed(worker.report()) from worker.failure
