# Derived from _async/scan.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Look through whole entities for what does not fit together: one scan, as its user sees it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from typing import TypeVar

from .._threads import to_thread
from ..scanning.cost import ScanCost
from ..scanning.findings import Finding, Findings
from ..scanning.plan import Plan
from ..scanning.report import ScanReport, Tally
from ..scanning.steps import reading
from ..scanning.store import Store
from .scan_steps import ScanSteps, Told
from .session import Session

S = TypeVar("S", bound="Scan")

_BATCH = 500


class Scan:
    """One scan: what it costs, its findings one by one as they are found, and the report.

    It is made by ``at.integrity_scan()``. Each page that was read is kept in its file; a scan that broke off, or was killed, goes
    on behind the last one when it is run again. One that had ended in an earlier object begins anew; once it has ended in this
    one, nothing more is sent. The file is this object's until it is closed: ``with at.integrity_scan(…) as scan:`` does it.
    """

    def __init__(self, session: Session, plan: Plan, store: Store, who: str) -> None:
        try:
            store.begin({"client": [who], **plan.described()}, plan.unread.items())
        except BaseException:
            store.close()
            raise
        self._plan = plan
        self._store = store
        self._steps = ScanSteps(session, plan, store)

    def cost(self) -> ScanCost:
        """How many requests the scan sends, at most: ``print(scan.cost())`` shows it.

        To find out, the rows of each entity are counted, and those of some that they refer to. A scan that is resumed knows it,
        but asks the entities again that it could not read. One that had ended begins anew with this: its old findings are gone.

        :raises RequestError: or one of its kinds, when rows cannot be counted.
        """
        return self._steps.alone(self._steps.cost)

    def run(self, progress: Told | None = None) -> Iterator[Finding]:
        """Do what is left of the scan, and give all findings as they are found; those of earlier runs come first.

        :param progress: called with a ``ScanProgress`` after each page; with the async client it may be async.
        :raises RequestError: or one of its kinds, when a page cannot be read; to run it again goes on there.
        """
        self.cost()
        last = 0
        for name, step in self._steps.all():
            self._steps.alone(partial(self._steps.do, name, step, progress))
            while batch := to_thread(self._store.findings, last, _BATCH):
                last = batch[-1][0]
                for _, finding in batch:
                    yield finding
        to_thread(self._store.end)

    def report(self, progress: Told | None = None) -> ScanReport:
        """Run the scan to its end, if it is not there, and give the report.

        :param progress: as for :meth:`run`.
        :raises RequestError: as :meth:`run` does.
        """
        self.cost()
        for name, step in self._steps.all():
            self._steps.alone(partial(self._steps.do, name, step, progress))
        to_thread(self._store.end)
        return to_thread(self.so_far)

    def so_far(self) -> ScanReport:
        """The report as far as the scan is; before it is run, the one that its file has. Sends nothing."""
        store = self._store
        unread = store.unread
        read = [entity for entity in self._plan.entities if entity.collection not in unread]
        ended = store.ended
        return ScanReport(
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

    def __enter__(self: S) -> S:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
