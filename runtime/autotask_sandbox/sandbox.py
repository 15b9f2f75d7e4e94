"""One sandbox: its facts, rows, credentials and journal. Nothing of it is global; any number can live in one process."""

from collections.abc import Callable
from datetime import UTC, datetime

from autotask_runtime.metadata import Spec

from .auth import Credentials
from .catalog import build_catalog
from .information import build_descriptions, build_information
from .invoice_settings import build_invoice_settings
from .journal import Journal, RequestCounter
from .seed import seed_store
from .store import Store
from .writes import Writer

SEED_NOTE = "seed"


def utc_now() -> datetime:
    """The time, to the millisecond: what the server stamps on rows."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


class Sandbox:
    """The state behind one server.

    :param spec: what the API is; overlay a capture to behave as that tenant does.
    :param seed: what the made-up rows are drawn from; the same number gives the same rows. None: no rows.
    :param tickets: how many tickets to make up; notes and time entries follow.
    :param data: an SQLite file to keep the rows in; one that has been filled before is used as it is.
    :param now: the clock, for tests.
    :raises MetadataError: when the spec cannot be served.
    :raises StoreError: when the data file cannot be used.
    """

    def __init__(
        self,
        spec: Spec,
        *,
        seed: int | None = 1,
        tickets: int = 300,
        credentials: Credentials | None = None,
        data: str = ":memory:",
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.spec = spec
        self.credentials = credentials or Credentials()
        self.now = now
        self.catalog = build_catalog(spec)
        self.information = {name: build_information(collection) for name, collection in self.catalog.items()}
        self.descriptions = build_descriptions(self.catalog.values())
        self.invoice_settings = build_invoice_settings(spec)
        self.store = Store(self.catalog, data)
        self.store.add_table(self.invoice_settings)
        self.writer = Writer(self.catalog, self.store)
        self.journal = Journal()
        self.requests = RequestCounter()
        self._fill(seed, tickets)

    def _fill(self, seed: int | None, tickets: int) -> None:
        if self.store.note(SEED_NOTE) is not None:
            return  # a file that was filled before, or was begun empty on purpose
        with self.store.transaction():
            if seed is not None:
                seed_store(self.catalog, self.store, seed=seed, tickets=tickets)
            self.store.set_note(SEED_NOTE, "" if seed is None else str(seed))

    def close(self) -> None:
        """Close the rows' database."""
        self.store.close()
