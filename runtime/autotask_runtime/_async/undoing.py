"""Take back what was done of a unit of work, as far as the API allows it."""

from attrs import evolve

from ..errors import AutotaskError, OutcomeUnknown, RequestError
from ..schema import EntitySchema
from ..work.judging import clashes, to_put_back
from ..work.order import waves
from ..work.steps import Step
from ..writes.outcomes import holds
from ..writes.write import Write, write_of
from .reconcile import row_of
from .working import AsyncWorker
from .writing import check_again

_TRIES = 3


class AsyncUndoingWorker(AsyncWorker):
    """A worker that can take back what it did."""

    async def take_back(self, *, again: bool) -> None:
        """Take back what was done, in the opposite order: new rows are deleted where they can be, changes are undone.

        A field that somebody else changed meanwhile stays, as does a new row of which they changed any, and both are said to. It
        ends early when Autotask cannot be reached.

        :param again: it was tried before: what nobody knew then is looked up once more.
        """
        if again:
            for number, verdict in (await self._verdicts("sent", "unknown", patiently=True)).items():
                step = self._steps[number]
                if verdict.outcome == "done":
                    await self._put(evolve(step, state="done", note="", made=verdict.row or self._write(step).row))
                elif verdict.outcome == "not done":
                    await self._put(evolve(step, state="failed", note="it was not done"))
        trouble = 0
        for step in [step for wave in reversed(waves(self.steps)) for step in reversed(wave)]:
            if self._steps[step.number].state in ("done", "undoing") and trouble < _TRIES:
                trouble = 0 if await self._undo(self._steps[step.number]) else trouble + 1
                self._tell(self._steps[step.number], undoing=True)

    async def _undo(self, step: Step) -> bool:
        """Take one step back; gives False when it may succeed later."""
        trouble: AutotaskError | None = None
        for _ in range(_TRIES):
            try:
                note = await self._undone(step)
            except OutcomeUnknown as error:
                trouble = error  # the next try looks at what is there
                continue
            except AutotaskError as error:
                trouble = error
                break
            await self._put(evolve(self._steps[step.number], state="remains" if note else "undone", note=note))
            return True
        later = isinstance(trouble, RequestError) and (trouble.retryable or isinstance(trouble, OutcomeUnknown))
        await self._put(evolve(self._steps[step.number], state="undoing" if later else "remains", note=str(trouble)))
        return not later

    async def _undone(self, step: Step) -> str:
        """Take one step back; gives why it stays, or ""."""
        schema = self._schema(step)
        write = self._write(step)
        if step.operation == "create":
            return await self._unmake(step, schema, write)
        row = None if write.row is None else await row_of(self._session, self._model(step), write.row)
        if row is None or step.before is None:
            return "the row is gone" if row is None else "what it held before is not known"
        found = to_put_back(row, step.before, write.values)
        stays = [f"somebody changed {', '.join(found.theirs)} meanwhile"] if found.theirs else []
        if not found.back:
            return "; ".join(stays)
        place = {schema.place: write.values[schema.place]} if schema.place else {}
        resent = {name: getattr(row, name) for name, item in schema.fields.items() if item.resend}
        values = {**place, **resent, **found.back}
        body, broken = check_again(self._session, schema, values, "update")
        if broken:
            return "; ".join([*stays, *(str(item).strip() for item in broken)])
        await self._put(evolve(self._steps[step.number], state="undoing"))
        await self._send(step, write_of(schema, "update", write.row, values, body))
        after = await row_of(self._session, self._model(step), write.row or 0)  # what cannot be cleared is kept in silence
        kept = [name for name, value in found.back.items() if after is not None and not holds(after, name, value)]
        stays += [f"Autotask kept {', '.join(kept)} as it is"] if kept else []
        return "; ".join([*stays, "the rest is taken back"] if stays and len(kept) < len(found.back) else stays)

    async def _unmake(self, step: Step, schema: EntitySchema, write: Write) -> str:
        if "delete" not in schema.can:
            return f"the API cannot delete {schema.collection}"
        row = None if step.made is None else await row_of(self._session, self._model(step), step.made)
        if row is None:
            return ""
        other = clashes(row, write)
        if other:
            return f"somebody changed {', '.join(other)} meanwhile"
        await self._put(evolve(self._steps[step.number], state="undoing"))
        place = {schema.place: write.values[schema.place]} if schema.place else {}
        await self._send(step, write_of(schema, "delete", step.made, place, None))
        return ""
