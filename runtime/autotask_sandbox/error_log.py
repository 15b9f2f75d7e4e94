"""``WebhookEventErrorLogs``: the events that could not be delivered, each for thirty days."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from .callout_queue import Callout
from .catalog import Collection
from .store import Store
from .values import Stored, format_datetime
from .views import included_view
from .webhook_fields import Kind

KEPT = timedelta(days=30)
LOGS = "WebhookEventErrorLogs"


class ErrorLog:
    """The log of one sandbox. A spec without the entity has none, and then nothing is kept."""

    def __init__(self, catalog: Mapping[str, Collection], store: Store) -> None:
        logs = catalog.get(LOGS)
        self._logs = logs if logs and "createdatetime" in logs.by_name else None
        self._catalog = catalog
        self._store = store

    def add(self, kind: Kind, callout: Callout, error: str, now: datetime) -> None:
        """Keep what could not be delivered. Which webhook it was for has a field of its own for some entities only."""
        if self._logs is None:
            return
        soap_name = self._catalog[kind.watched].entity.soap_name or kind.stem
        facts: dict[str, Stored] = {
            f"{soap_name}WebhookID": callout.webhook_id,
            f"{kind.stem}WebhookID": callout.webhook_id,
            "createDateTime": format_datetime(now),
            "errorMessage": error,
            "payload": callout.payload,
            "sequenceNumber": callout.id,
        }
        columns = self._logs.by_name
        known = {columns[name.lower()]: value for name, value in facts.items() if name.lower() in columns}
        self._store.insert(
            self._logs,
            {
                column.sql: value[: column.fact.length or None] if isinstance(value, str) else value
                for column, value in known.items()
            },
        )

    def tidy(self, now: datetime) -> None:
        """Remove the rows whose time is over."""
        if self._logs is None:
            return
        for row_id in self._store.select_ids(self._logs, '"createDateTime" <= ?', (format_datetime(now - KEPT),), limit=-1):
            self._store.delete(self._logs, row_id)

    def next_end(self) -> datetime | None:
        """When the time of the oldest row is over."""
        if self._logs is None:
            return None
        oldest = self._store.select(
            self._logs, included_view(self._logs, ["createDateTime"]), '"createDateTime" IS NOT NULL', limit=1
        )
        return datetime.fromisoformat(oldest[0]["createDateTime"]).replace(tzinfo=UTC) + KEPT if oldest else None
