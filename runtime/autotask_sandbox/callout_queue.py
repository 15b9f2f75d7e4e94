"""The callouts that wait to be sent, in a table of their own: what a write is undone with, and what outlives a restart."""

from collections.abc import Collection as Names
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from autotask_runtime.metadata import Entity, Field, Spec

from .callouts import encode
from .catalog import Collection, build_collection
from .store import Store
from .values import format_datetime
from .views import full_view


@dataclass(frozen=True, slots=True)
class Callout:
    """One callout. ``id`` is its sequence number; ``queue`` names webhook and type, ``tries`` is how often it was sent."""

    id: int
    queue: str
    webhooks: str
    webhook_id: int
    action: str
    url: str
    secret: str
    payload: str
    tries: int
    due: datetime


_FIELDS = {
    "queue": Field(type="string"),
    "webhooks": Field(type="string"),
    "webhookID": Field(type="int64"),
    "action": Field(type="string"),
    "url": Field(type="string"),
    "secret": Field(type="string"),
    "payload": Field(type="string"),
    "tries": Field(type="int32"),
    "due": Field(type="datetime"),
}
# The callouts that are first in their queues: the others wait for them.
_FIRST = '"id" IN (SELECT min("id") FROM "sandbox:callouts" GROUP BY "queue")'


def _table(spec: Spec) -> Collection:
    return build_collection(Entity(collection="sandbox:callouts", name="Callout", fields=_FIELDS), spec, {})


class CalloutQueue:
    """All callouts that are not delivered yet: one queue for each type of each webhook, in the order of their events."""

    def __init__(self, spec: Spec, store: Store) -> None:
        self._table = _table(spec)
        self._view = full_view(self._table)
        self._store = store
        store.add_table(self._table)

    def put(self, webhooks: str, webhook: Mapping[str, Any], body: dict[str, Any], url: str, now: datetime) -> None:
        """Add a callout; its sequence number goes into the body. It goes where the webhook pointed when this was called."""
        values = {
            '"queue"': f"{webhooks}/{webhook['id']}/{body['Action']}",
            '"webhooks"': webhooks,
            '"webhookID"': webhook["id"],
            '"action"': body["Action"],
            '"url"': url,
            '"secret"': webhook["secretKey"] or "",
            '"tries"': 0,
            '"due"': format_datetime(now),
        }
        number = self._store.insert(self._table, values)
        self._store.update(self._table, number, {'"payload"': encode({**body, "SequenceNumber": number})})

    def due(self, now: datetime) -> list[Callout]:
        """The callouts that are first in their queues and to be sent by now."""
        return self._select(f'{_FIRST} AND "due" <= ?', format_datetime(now))

    def head(self, queue: str, now: datetime) -> Callout | None:
        """The first callout of a queue, if it is to be sent by now."""
        first = self._select('"queue" = ?', queue, limit=1)
        return first[0] if first and first[0].due <= now else None

    def next_due(self, busy: Names[str]) -> datetime | None:
        """When the next callout is to be sent, those of these queues apart."""
        return min((callout.due for callout in self._select(_FIRST) if callout.queue not in busy), default=None)

    def pending(self) -> int:
        """How many callouts wait to be sent, or to be sent again."""
        return self._store.count(self._table)

    def holds(self, callout: Callout) -> bool:
        """Whether a callout still waits: it is taken away when its webhook goes."""
        return self._store.exists(self._table, callout.id)

    def remove(self, callout: Callout) -> None:
        """Take a callout out."""
        self._store.delete(self._table, callout.id)

    def postpone(self, callout: Callout, due: datetime) -> None:
        """Keep a callout in its place, to be sent again at this time."""
        self._store.update(self._table, callout.id, {'"tries"': callout.tries + 1, '"due"': format_datetime(due)})

    def drop(self, webhooks: str, webhook_id: int) -> None:
        """Take out all callouts of a webhook."""
        for callout in self._select('"webhooks" = ? AND "webhookID" = ?', webhooks, webhook_id):
            self.remove(callout)

    def _select(self, where: str, *values: str | int, limit: int = -1) -> list[Callout]:
        return [_read(row) for row in self._store.select(self._table, self._view, where, values, limit=limit)]


def _read(row: dict[str, Any]) -> Callout:
    return Callout(
        id=row["id"],
        queue=row["queue"],
        webhooks=row["webhooks"],
        webhook_id=row["webhookID"],
        action=row["action"],
        url=row["url"],
        secret=row["secret"],
        payload=row["payload"],
        tries=row["tries"],
        due=datetime.fromisoformat(row["due"]),
    )
