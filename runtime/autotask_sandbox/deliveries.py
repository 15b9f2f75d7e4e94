"""What becomes of callouts: they are tried again, logged as failed, and end a webhook that fails too often (api-facts, 9)."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from autotask_runtime.metadata import Spec

from .callout_queue import Callout, CalloutQueue
from .callouts import refuse
from .catalog import Collection
from .clock import Clock
from .error_log import ErrorLog
from .store import Store
from .webhook_fields import KINDS, Kind

TRIES = 5
PAUSE = timedelta(seconds=30)  # from one try to the next
FAILED_IN_A_ROW = 25

_KINDS = {kind.webhooks: kind for kind in KINDS}


class Deliveries:
    """The callouts of one sandbox, as the courier asks for them.

    :param give_up: called, within a transaction, for a webhook whose events failed too often in a row.
    """

    def __init__(
        self,
        spec: Spec,
        catalog: Mapping[str, Collection],
        store: Store,
        clock: Clock,
        give_up: Callable[[Kind, int], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._give_up = give_up
        self._queue = CalloutQueue(spec, store)
        self._log = ErrorLog(catalog, store)

    def put(self, webhooks: str, webhook: Mapping[str, Any], body: dict[str, Any], url: str) -> None:
        """Add a callout, to be sent at once."""
        self._queue.put(webhooks, webhook, body, url, self._clock.now())

    def drop(self, webhooks: str, webhook_id: int) -> None:
        """Take out all callouts of a webhook."""
        self._queue.drop(webhooks, webhook_id)

    def pending(self) -> int:
        """How many callouts wait to be sent, or to be sent again."""
        return self._queue.pending()

    def forgive(self, webhooks: str, webhook_id: int) -> None:
        """Count the failed events of a webhook from 0 again."""
        self._set_failures(webhooks, webhook_id, 0)

    def tidy(self) -> None:
        """Remove the rows of the error log whose time is over."""
        self._log.tidy(self._clock.now())

    def due(self) -> list[Callout]:
        """The callouts to be sent now, the first of each queue."""
        return self._queue.due(self._clock.now())

    def head(self, queue: str) -> Callout | None:
        """The first callout of a queue, if it is to be sent now."""
        return self._queue.head(queue, self._clock.now())

    def next_moment(self, busy: set[str]) -> datetime | None:
        """When there is something to do again: a callout to be sent, or a row of the log to be removed."""
        self.tidy()
        moments = (self._queue.next_due(busy), self._log.next_end())
        return min((moment for moment in moments if moment is not None), default=None)

    def refuse(self, callout: Callout) -> str:
        """Why a callout is not sent at all, or ""."""
        return refuse(callout.url)

    def settle(self, callout: Callout, started: datetime, error: str, *, final: bool) -> None:
        """Write down how sending a callout went."""
        with self._store.transaction():
            if not self._queue.holds(callout):
                return  # the webhook went while its callout was under way
            if error and not final and callout.tries + 1 < TRIES:
                self._queue.postpone(callout, started + PAUSE)
                return
            self._queue.remove(callout)
            if error:
                self._log.add(_KINDS[callout.webhooks], callout, error, self._clock.now())
            if callout.action != "Deactivated":
                self._count(callout, failed=bool(error))

    def _count(self, callout: Callout, *, failed: bool) -> None:
        before = int(self._store.note(_note(callout.webhooks, callout.webhook_id)) or 0)
        failures = before + 1 if failed else 0
        if failures != before:
            self._set_failures(callout.webhooks, callout.webhook_id, failures)
        if failures >= FAILED_IN_A_ROW:
            self._give_up(_KINDS[callout.webhooks], callout.webhook_id)

    def _set_failures(self, webhooks: str, webhook_id: int, count: int) -> None:
        self._store.set_note(_note(webhooks, webhook_id), str(count))


def _note(webhooks: str, webhook_id: int) -> str:
    return f"failures:{webhooks}/{webhook_id}"
