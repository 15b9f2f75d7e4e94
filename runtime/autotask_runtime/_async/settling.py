"""Find out which of the writes whose answers were lost were done."""

import time
from collections.abc import Mapping, Sequence

from .._aio import sleep
from ..errors import RequestError, UsageError
from ..models import Row
from ..work.judging import Lost, Verdict, judge_change, judge_creates
from ..writes.outcomes import key_of
from .reconcile import MANY, POLL, candidates, row_of
from .session import AsyncSession


async def find_out(
    session: AsyncSession, lost: Sequence[Lost], made: Mapping[str, frozenset[int]], patience: float, *, patiently: bool
) -> dict[int, Verdict]:
    """What became of each, by the number of its step. Nothing else may be under way that these could be taken for.

    :param made: by collection, the rows that are known to have been made by other steps.
    :param patience: seconds to go on looking for what is not there yet.
    :param patiently: raise what may be better later, in place of saying that nobody knows.
    :raises RequestError: or one of its kinds, when Autotask cannot be asked now.
    """
    until = time.monotonic() + patience
    while True:
        found: dict[int, Verdict] = {}
        for collection in dict.fromkeys(one.write.collection for one in lost):
            mine = [one for one in lost if one.write.collection == collection]
            try:
                found |= await _look(session, mine, made.get(collection, frozenset()))
            except (RequestError, UsageError) as trouble:
                if patiently and isinstance(trouble, RequestError) and trouble.retryable:
                    raise
                unknown = Verdict(outcome="unknown", detail=f"it could not be looked up: {trouble}")
                found |= {one.step.number: unknown for one in mine}
        left = until - time.monotonic()
        if left <= 0 or all(verdict.outcome != "not done" for verdict in found.values()):
            return found
        await sleep(min(POLL, left))


async def _look(session: AsyncSession, lost: Sequence[Lost], made: frozenset[int]) -> dict[int, Verdict]:
    """What became of writes of one collection."""
    model: type[Row] = session.entities[lost[0].write.collection].load()
    found: dict[int, Verdict] = {}
    creates: list[Lost] = []
    for one in lost:
        if one.write.row is None:
            creates.append(one)
        else:
            found[one.step.number] = judge_change(one, await row_of(session, model, one.write.row))
    rows: dict[int, Sequence[Row]] = {}
    keys: dict[int, Mapping[str, object]] = {}
    for one in creates:
        keys[one.step.number] = key = key_of(model.schema, one.write, ())
        near = await candidates(session, one.write, key, one.sent)
        if len(near) >= MANY:
            raise UsageError(f"{one.write}: too many rows are like it")
        rows[one.step.number] = [row for row in near if row.id not in made]
    return found | judge_creates(creates, rows, keys)
