"""One sandbox: its facts, rows, credentials and journal. Nothing of it is global; any number can live in one process."""

from datetime import datetime
from functools import cached_property
from typing import TypedDict

from autotask_runtime.metadata import Spec

from .auth import Credentials, Lock
from .behaviour import Behaviour
from .catalog import build_catalog
from .changes import Changes
from .clock import Clock
from .faults import Faults
from .information import build_information
from .invoice_settings import build_invoice_settings
from .journal import Journal
from .limits import Limits, Usage
from .security import Security
from .seed import seed_store
from .store import Store
from .swagger import swagger
from .webhook_fields import with_webhook_fields
from .webhooks import Webhooks
from .writes import Writer
from .zones import Zones

SEED_NOTE = "seed"
TICKETS_NOTE = "tickets"


class SandboxOptions(TypedDict, total=False):
    """How a sandbox is made, for everything that makes one: see :class:`Sandbox`."""

    seed: int | None
    tickets: int
    credentials: Credentials | None
    data: str
    clock: Clock | None
    behaviour: Behaviour | None
    limits: Limits | None
    strict: bool
    admin: bool


class Sandbox:
    """The state behind one server.

    :param spec: what the API is; overlay a capture to behave as that tenant does.
    :param seed: what the made-up rows are drawn from; the same number gives the same rows. None: no rows.
    :param tickets: how many tickets to make up; notes and time entries follow.
    :param data: an SQLite file to keep the rows in; one that has been filled before is used as it is.
    :param clock: the time; by default the machine's.
    :param behaviour: what it does where Autotask's behaviour is not known for sure.
    :param limits: how much may be asked; by default as much as Autotask allows.
    :param strict: False leaves references and business rules unchecked, for tests that write made-up values.
    :param admin: True opens the routes of :mod:`.admin` below ``/sandbox``, for tests written in other languages.
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
        strict: bool = True,
        admin: bool = False,
    ) -> None:
        self.spec = spec
        self.credentials = credentials or Credentials()
        self.clock = clock or Clock()
        self.behaviour = behaviour or Behaviour()
        self.lock = Lock(self.behaviour.lock_after)
        self.usage = Usage(limits or Limits())
        self.zones = Zones()
        self.changes = Changes()
        self.catalog = build_catalog(with_webhook_fields(spec), self.behaviour)
        self.information = {name: build_information(collection) for name, collection in self.catalog.items()}
        self.invoice_settings = build_invoice_settings(spec)
        self.security = Security(self.catalog)
        self.store = Store(self.catalog, data)
        self.store.add_table(self.invoice_settings)
        self.writer = Writer(self.catalog, self.store, self.changes, strict=strict)
        self.journal = Journal()
        self.faults = Faults(self)
        self.admin = admin
        self._tickets = tickets
        self._fill(seed, tickets)
        self.webhooks = Webhooks(
            spec, self.catalog, self.store, self.clock, self.behaviour, seed=self.store.note(SEED_NOTE) or "", strict=strict
        )
        self.changes.listen(self.webhooks.hear, self.webhooks.wants)

    @cached_property
    def swagger(self) -> bytes:
        """The swagger document of the zone, made when it is first asked for."""
        return swagger(self.spec)

    def now(self) -> datetime:
        """The sandbox's time."""
        return self.clock.now()

    def _fill(self, seed: int | None, tickets: int) -> None:
        if self.store.note(SEED_NOTE) is not None:
            return  # a file that was filled before, or was begun empty on purpose
        with self.store.transaction():
            self._plant(seed, tickets)

    def _plant(self, seed: int | None, tickets: int) -> None:
        if seed is not None:
            seed_store(self.catalog, self.store, seed=seed, tickets=tickets)
        self.store.set_note(SEED_NOTE, "" if seed is None else str(seed))
        self.store.set_note(TICKETS_NOTE, str(tickets))

    def reset(self) -> None:
        """Put the rows back to what the seed gives. Of a data file that is the file's own seed.

        Rows only: clock, limits, zones and journal stay as they are, and nobody is told of changes.
        """
        seed = self.store.note(SEED_NOTE)
        tickets = self.store.note(TICKETS_NOTE)  # a file of an earlier version has none
        with self.store.transaction():
            self.store.clear()
            self._plant(int(seed) if seed else None, int(tickets or self._tickets))

    def close(self) -> None:
        """Stop sending callouts, and close the rows' database."""
        self.webhooks.stop()
        self.store.close()
