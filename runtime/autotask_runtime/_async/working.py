"""Carry out planned writes: as many at once as can be, each kept before and after it is sent."""

import threading
import time
from collections import Counter, deque
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from attrs import evolve

from .._aio import all_of, to_thread
from ..errors import AutotaskError, Conflict, OutcomeUnknown
from ..models import Row
from ..options import holding
from ..schema import EntitySchema
from ..validation import Operation, refuse
from ..work.judging import Lost, Verdict
from ..work.order import waves
from ..work.steps import OnProgress, Progress, Report, State, Step
from ..work.store import WorkStore
from ..writes.outcomes import holds
from ..writes.write import Write, write_of
from .reconcile import item_id
from .session import AsyncSession
from .settling import find_out
from .writing import check_again

# Writes under way at once, whatever the endpoints.
_MOST_AT_ONCE = 12
# Rows that are looked at just before they are written.
_LOOKED_AT_ONCE = 50


class AsyncWorker:
    """Carries out the steps of one store.

    What is raised in the middle (an interrupt, what ``progress`` raises, a full disk) stops it as it is: what was done stays
    done, and what was under way is looked up by who goes on with the store.

    :param patience: seconds to go on looking for what a lost write did before it counts as not done.
    :param careful: look at each row just before it is written, and stop when it is not as it was planned for.
    """

    def __init__(
        self,
        session: AsyncSession,
        store: WorkStore,
        progress: OnProgress | None = None,
        patience: float = 0.0,
        *,
        careful: bool = False,
    ) -> None:
        self._session = session
        self._careful = careful
        self._store = store
        self._progress = progress
        self._patience = patience
        self._steps = {step.number: step for step in store.steps()}
        self._counts = Counter(step.state for step in self.steps)
        self._counting = threading.Lock()
        self._lost: dict[int, OutcomeUnknown] = {}
        self._stopped = False
        self.failure: AutotaskError | None = None
        for step in self.steps:  # none of these rows is to be taken for one whose answer was lost
            if step.operation == "create" and step.made is not None:
                session.made.note(step.collection, step.made, _moment(step))

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps as they stand."""
        return tuple(self._steps.values())

    def report(self) -> Report:
        """What became of it so far."""
        state = self._store.state
        outcome = state if state in ("done", "undone") else "incomplete"
        return Report(
            outcome=outcome,  # type: ignore[arg-type]
            steps=self.steps,
            why=self._store.why,
            resumable=self._store.is_resumable(self.steps),
        )

    async def try_again(self) -> None:
        """What failed is to be done once more; what nobody knew is looked up once more."""
        for step in self.steps:
            if step.state == "failed":
                await self._put(evolve(step, state="planned", note=""))
            elif step.state == "unknown":
                await self._put(evolve(step, state="sent", note=""))

    async def go(self) -> None:
        """Do what is not done yet, in order. It stops at the first step that fails; :attr:`failure` says why.

        :raises RequestError: when it cannot be found out now what became of a step that another process sent.
        """
        self._tell()
        ended = next((step for step in self.steps if step.state in ("failed", "unknown")), None)
        if ended is not None:  # the process ended before it could say so
            self.failure = AutotaskError(ended.note)
            return
        await self._find_out(again=True)
        for wave in waves(self.steps):
            ready = [self._steps[step.number] for step in wave if self._steps[step.number].state == "planned"]
            size = _LOOKED_AT_ONCE if self._careful else len(ready) or 1
            for start in range(0, len(ready), size):
                if self.failure is None:
                    await self._send_all(ready[start : start + size])
                    await self._find_out(again=False)

    async def _send_all(self, steps: Sequence[Step]) -> None:
        """Send what does not depend on one another, as many at once as the slots of the endpoints let through."""
        if self._careful:
            await self._look(steps)
        waiting = deque(steps)
        slots = self._session.settings.budget.slots * len({step.collection for step in steps})
        try:
            await all_of([partial(self._work, waiting)] * min(len(steps), slots, _MOST_AT_ONCE))
        except BaseException:
            self._stopped = True
            raise

    async def _look(self, steps: Sequence[Step]) -> None:
        """Stop at the first row that is not as it was when the steps were planned."""
        for collection in dict.fromkeys(step.collection for step in steps):
            mine = {step.row: step for step in steps if step.collection == collection and step.row is not None}
            found = await self._session.fetch_rows(collection, list(mine), stale=False)
            rows = {row.id: row for row in found}  # type: ignore[attr-defined]
            for id, step in mine.items():
                changed = _changed(step, rows.get(id))
                if changed:
                    await self._fail(step, "failed", Conflict(f"{step}: {changed}"), changed)
                    return

    async def _work(self, ready: deque[Step]) -> None:
        while ready and self.failure is None and not self._stopped:
            try:
                step = ready.popleft()
            except IndexError:  # another worker took it
                return
            try:
                await self._do(step)
                self._tell(self._steps[step.number])
            except BaseException:
                self._stopped = True
                raise

    async def _do(self, step: Step) -> None:
        """Send one step, and keep what became of it. Where the answer is lost, it is looked up when nothing else is under way."""
        try:
            write = self._write(step)
        except AutotaskError as error:
            await self._fail(step, "failed", error)
            return
        sent = evolve(step, state="sent", began=time.time())
        await self._put(sent)
        try:
            made = await self._send(sent, write)
        except OutcomeUnknown as error:
            self._lost[step.number] = error
        except AutotaskError as error:
            await self._fail(self._steps[step.number], "failed", error)
        else:
            await self._put(evolve(self._steps[step.number], state="done", made=made))

    async def _send(self, step: Step, write: Write) -> int | None:
        """Send a write; gives the id of the row."""
        with holding(self._session.root, "impersonate", step.impersonate):
            answer = await self._session.call(write.method, write.path, write.collection, purpose=write.purpose, body=write.body)
        if write.operation != "create":
            return write.row
        made = item_id(answer, write, _moment(step))
        self._session.made.note(write.collection, made, _moment(step))
        return made

    def _write(self, step: Step) -> Write:
        """The write of a step, with the ids of the rows that were made meanwhile."""
        schema = self._schema(step)
        values = self._values(step)
        row = step.row if step.makes is None else self._steps[step.makes].made
        if step.operation == "delete":
            return write_of(schema, "delete", row, values, None)
        operation: Operation = "create" if step.operation == "create" else "update"
        body, broken = check_again(self._session, schema, values, operation)
        if broken:
            refuse(schema, broken)
        return write_of(schema, operation, row, values, body)

    def _values(self, step: Step) -> dict[str, object]:
        return {**step.values, **{name: self._steps[number].made for name, number in step.links.items()}}

    # What was under way when a process ended, or whose answer was lost

    async def _find_out(self, *, again: bool) -> None:
        """Find out about the steps that were sent and of which nobody knows the end.

        :param again: they were sent by another process: what was not done is planned anew.
        """
        verdicts = await self._verdicts("sent", patiently=again)
        for number, verdict in verdicts.items():
            step, why = self._steps[number], self._lost.pop(number, None)
            why = why or OutcomeUnknown("the process ended before the answer came")
            if verdict.outcome == "done":
                row = verdict.row if step.operation == "create" else self._write(step).row
                await self._put(evolve(step, state="done", made=row))
            elif verdict.outcome == "unknown":
                await self._fail(step, "unknown", why, f"{why}; {verdict.detail}")
            elif again:
                await self._put(evolve(step, state="planned", began=None))
            else:
                await self._fail(step, "failed", why, f"{why}; it was not done")

    async def _verdicts(self, *states: State, patiently: bool) -> dict[int, Verdict]:
        lost = [Lost(step=step, write=self._write(step), sent=_moment(step)) for step in self.steps if step.state in states]
        if not lost:
            return {}
        made: dict[str, set[int]] = {}
        for step in self.steps:
            if step.operation == "create" and step.made is not None:
                made.setdefault(step.collection, set()).add(step.made)
        known = {collection: frozenset(ids) for collection, ids in made.items()}
        return await find_out(self._session, lost, known, self._patience, patiently=patiently)

    # What is kept

    async def _fail(self, step: Step, state: State, error: AutotaskError, note: str = "") -> None:
        if self.failure is None:
            self.failure = error
        await self._put(evolve(step, state=state, note=note or str(error)))

    async def _put(self, step: Step) -> None:
        await to_thread(self._store.put, step)
        with self._counting:
            self._counts[self._steps[step.number].state] -= 1
            self._counts[step.state] += 1
            self._steps[step.number] = step

    def _tell(self, step: Step | None = None, *, undoing: bool = False) -> None:
        if self._progress is not None:
            with self._counting:  # one call at a time, and never of fewer than before
                ended: tuple[State, ...] = ("undone", "remains") if undoing else ("done",)
                done = sum(self._counts[state] for state in ended)
                self._progress(Progress(done=done, total=len(self._steps), step=step, undoing=undoing))

    def _model(self, step: Step) -> type[Row]:
        found: type[Row] = self._session.entities[step.collection].load()
        return found

    def _schema(self, step: Step) -> EntitySchema:
        return self._model(step).schema


def _moment(step: Step) -> datetime:
    """When it was sent: always the same, also in another process."""
    return datetime.fromtimestamp(step.began or 0.0, UTC)


def _changed(step: Step, row: Row | None) -> str:
    """What is not as it was when the step was planned, or ""."""
    if step.before is None:
        return ""
    if row is None:
        return "the row is gone; plan it again"
    other = [name for name, value in step.before.items() if not holds(row, name, value)]
    return f"changed since it was planned: {', '.join(other)}; plan it again" if other else ""
