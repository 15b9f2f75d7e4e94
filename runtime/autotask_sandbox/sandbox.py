"""One sandbox: its facts, rows, credentials and journal. Nothing of it is global; any number can live in one process."""

from datetime import datetime
from typing import TypedDict

from autotask_runtime.metadata import Spec

from .auth import Credentials, Lock
from .behaviour import Behaviour
from .catalog import build_catalog
from .changes import Changes
from .clock import Clock
from .information import build_descriptions, build_information
from .invoice_settings import build_invoice_settings
from .journal import Journal
from .limits import Limits, Usage
from .seed import seed_store
from .store import Store
from .writes import Writer
from .zones import Zones

SEED_NOTE = "seed"


class SandboxOptions(TypedDict, total=False):
    """How a sandbox is made, for everything that makes one: see :class:`Sandbox`."""

    seed: int | None
    tickets: int
    credentials: Credentials | None
    data: str
    clock: Clock | None
    behaviour: Behaviour | None
    limits: Limits | None


class Sandbox:
    """The state behind one server.

    :param spec: what the API is; overlay a capture to behave as that tenant does.
    :param seed: what the made-up rows are drawn from; the same number gives the same rows. None: no rows.
    :param tickets: how many tickets to make up; notes and time entries follow.
    :param data: an SQLite file to keep the rows in; one that has been filled before is used as it is.
    :param clock: the time; by default the machine's.
    :param behaviour: what it does where Autotask's behaviour is not known for sure.
    :param limits: how much may be asked; by default as much as Autotask allows.
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
        clock: Clock | None = None,
        behaviour: Behaviour | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.spec = spec
        self.credentials = credentials or Credentials()
        self.clock = clock or Clock()
        self.behaviour = behaviour or Behaviour()
        self.lock = Lock(self.behaviour.lock_after)
        self.usage = Usage(limits or Limits())
        self.zones = Zones()
        self.changes = Changes()
        self.catalog = build_catalog(spec, self.behaviour)
        self.information = {name: build_information(collection) for name, collection in self.catalog.items()}
        self.descriptions = build_descriptions(self.catalog.values())
        self.invoice_settings = build_invoice_settings(spec)
        self.store = Store(self.catalog, data)
        self.store.add_table(self.invoice_settings)
        self.writer = Writer(self.catalog, self.store, self.changes)
        self.journal = Journal()
        self._fill(seed, tickets)

    def now(self) -> datetime:
        """The sandbox's time."""
        return self.clock.now()

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
