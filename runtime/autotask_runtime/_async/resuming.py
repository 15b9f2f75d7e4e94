"""Go on with work that another process began."""

from os import PathLike
from pathlib import Path

from ..errors import UsageError
from ..work.steps import OnProgress, Report
from ..work.store import WorkStore
from .cascades import go_on
from .session import AsyncSession
from .undoing import AsyncUndoingWorker
from .unit import UNIT, carry_out
from .working import AsyncWorker


async def resume(session: AsyncSession, path: str | PathLike[str], progress: OnProgress | None, patience: float) -> Report:
    """Do what is left of it, or take back what is left to be taken back.

    :raises UsageError: when the file holds no work, or another tenant's.
    """
    session.refuse_collecting("other work")
    if not Path(path).is_file():
        raise UsageError(f"{Path(path).name}: no such file")
    store = WorkStore(path)
    try:
        if not store.kind:
            raise UsageError(f"{store.name} holds no work: it ended before the first request, or never began")
        if store.whose != session.database:
            raise UsageError(f"{store.name} holds work for {store.whose}, this client is for {session.database}")
        if store.kind == UNIT:
            unit = AsyncUndoingWorker(session, store, progress, patience)
            return unit.report() if _has_ended(store) else await carry_out(unit, store)
        cascade = AsyncWorker(session, store, progress, patience, careful=True)
        return cascade.report() if _has_ended(store) else await go_on(cascade, store)
    finally:
        store.close()


def _has_ended(store: WorkStore) -> bool:
    return store.state in ("done", "undone")
