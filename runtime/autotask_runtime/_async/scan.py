"""Look through whole entities for what does not fit together: one scan, as its user sees it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

from .._aio import to_thread
from ..scanning.cost import Cost
from ..scanning.findings import Finding, Findings
from ..scanning.plan import Plan
from ..scanning.report import Report, Tally
from ..scanning.store import Store
from .scan_steps import AsyncScanSteps, Told, reading
from .session import AsyncSession

_BATCH = 500


class AsyncScan:
    """One scan: what it costs, its findings one by one as they are found, and the report.

    It is made by ``at.integrity_scan()``. Each page that was read is kept in its file; a scan that broke off, or was killed, goes
    on behind the last one when it is run again.
    """

    def __init__(self, session: AsyncSession, plan: Plan, store: Store, who: str) -> None:
        store.begin({"client": [who], **plan.described()}, plan.unread.items())
        self._plan = plan
        self._store = store
        self._steps = AsyncScanSteps(session, plan, store)

    async def cost(self) -> Cost:
        """How many requests the scan sends, at most: ``print(await scan.cost())`` shows it.

        To find out, the rows of each entity are counted, and those of some that they refer to. A scan that is resumed knows it.

        :raises RequestError: or one of its kinds, when rows cannot be counted.
        """
        return await self._steps.cost()

    async def run(self, progress: Told | None = None) -> AsyncIterator[Finding]:
        """Do what is left of the scan, and give all findings as they are found; those of earlier runs come first.

        :param progress: called with a ``Progress`` after each page; with the async client it may be async.
        :raises RequestError: or one of its kinds, when a page cannot be read; to run it again goes on there.
        """
        await self._steps.cost()
        last = 0
        for name, step in self._steps.all():
            if not (await to_thread(self._store.step, name)).done:
                await step(name, progress)
            while batch := await to_thread(self._store.findings, last, _BATCH):
                last = batch[-1][0]
                for _, finding in batch:
                    yield finding
        await to_thread(self._store.end)

    async def report(self, progress: Told | None = None) -> Report:
        """Run the scan to its end, if it is not there, and give the report.

        :param progress: as for :meth:`run`.
        :raises RequestError: as :meth:`run` does.
        """
        if self._store.ended is None:
            async for _ in self.run(progress):
                pass
        return await to_thread(self.so_far)

    def so_far(self) -> Report:
        """The report as far as the scan is. Sends nothing."""
        store = self._store
        unread = store.unread
        read = [entity for entity in self._plan.entities if entity.collection not in unread]
        ended = store.ended
        return Report(
            began=datetime.fromtimestamp(store.began, UTC),
            ended=None if ended is None else datetime.fromtimestamp(ended, UTC),
            cost=store.cost,
            requests=store.requests,
            scanned={entity.collection: store.step(reading(entity)).rows for entity in read},
            unread=unread,
            tallies=tuple(Tally(kind=kind, relation=relation, findings=count) for kind, relation, count in store.counts()),
            findings=Findings(store),
        )

    def close(self) -> None:
        """Close the file. The scan and its reports are unusable then; without ``state`` nothing of them is left."""
        self._store.close()
