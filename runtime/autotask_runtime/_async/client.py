"""The base of generated clients: credentials in, session out, and the routes that belong to no entity."""

import re
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ..configuration.credentials import Credentials
from ..configuration.sources import Configuration, load
from ..errors import OutcomeUnknown, UsageError
from ..events import Events
from ..health import Health, health_of
from ..integrity.table import Rules
from ..messages import Purpose
from ..models import Row
from ..names import did_you_mean, public_names, row_id
from ..options import holding
from ..reuse.staleness import stale_since
from ..schema import EntityEntry
from ..settings import Retry, Settings
from ..system import EntityInformation, Modules, ThresholdInformation, Version, VersionInformation, ZoneInformation, read
from ..validators import Validators
from ..watch.metrics import Metrics
from ..zones.choice import ZoneHealth
from .session import AsyncSession

if TYPE_CHECKING:
    from ..journal import Replayed, WriteJournal
    from ..metadata.taking import OnCapture
    from ..relations.paths import Path
    from ..tenant.check import MetadataCheck
    from ..tenant.metadata import TenantMetadata
    from ..work.steps import OnProgress, Report
    from ..writes.outcomes import Reconciled
    from .scan import AsyncScan
    from .unit import AsyncUnitOfWork

C = TypeVar("C", bound="AsyncClient")

# Queries are posted, and change nothing.
_QUERY = re.compile(r"/query(/count|/next|/previous)?/?(\?|$)", re.IGNORECASE)
_APPROVAL = re.compile(r"/approve/?$", re.IGNORECASE)
# What stands before the entity in the URL of a next page.
_BELOW = re.compile(r"^https?://.*?/v1\.0/", re.IGNORECASE)
_PURPOSES = {"GET": Purpose.READ, "POST": Purpose.CREATE, "DELETE": Purpose.DELETE}


class AsyncClient:
    """A connection to one Autotask tenant.

    :param username: the API user's name.
    :param secret: its password.
    :param integration_code: the integration's tracking identifier.
    :param api_url: base URL of the zone's REST API; by default the zone is looked up from the user name.
    :param settings: timeouts, retries and limits.
    :raises ConfigurationError: when a credential is empty or the URL unusable.
    """

    entities: ClassVar[Mapping[str, EntityEntry]]

    def __init__(
        self,
        *,
        username: str,
        secret: str,
        integration_code: str,
        api_url: str | None = None,
        settings: Settings | None = None,
    ) -> None:
        credentials = Credentials(username=username, secret=secret, integration_code=integration_code)
        self._session = AsyncSession(credentials, settings or Settings(), self.entities, api_url)
        self._who = f"{username} at {api_url or 'the zone of the user'}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._who}>"

    if not TYPE_CHECKING:  # what a client does not have must stay a type error

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(f"{type(self).__name__} has no {name!r}{did_you_mean(name, public_names(type(self)))}")

    @classmethod
    def from_env(cls: type[C], environ: Mapping[str, str] | None = None, *, settings: Settings | None = None) -> C:
        """A client from ``AUTOTASK_USERNAME``, ``_SECRET``, ``_INTEGRATION_CODE`` and, if it is set, ``_API_URL``.

        :param settings: how it talks; None: as ``AUTOTASK_TIMEOUT``, ``AUTOTASK_RETRY_ATTEMPTS`` and the like say
            (:meth:`autotask.settings.Settings.from_env`). When it is given, those are not read.
        :raises ConfigurationError: naming every variable that is missing or wrong.
        """
        return cls._from(load(environ, settings=settings))

    @classmethod
    def from_toml(
        cls: type[C],
        path: str | PathLike[str],
        environ: Mapping[str, str] | None = None,
        *,
        settings: Settings | None = None,
    ) -> C:
        """A client from a TOML file, and from the environment, which goes before the file, field by field.

        The file has ``[credentials]`` (``username``, ``secret``, ``integration_code``, ``api_url``), settings such as
        ``timeout`` and ``preset = "production"`` at its top, and the sections ``[retry] [budget] [zones] [breaker]``
        and ``[references]``.

        :param settings: in place of the settings of both.
        :raises ConfigurationError: listing everything that is missing, wrong or unknown.
        """
        return cls._from(load(environ, path, settings))

    @classmethod
    def _from(cls: type[C], given: Configuration) -> C:
        credentials = given.credentials
        return cls(
            username=credentials.username,
            secret=credentials.secret,
            integration_code=credentials.integration_code,
            api_url=given.api_url,
            settings=given.settings,
        )

    def impersonate(self, resource_id: int) -> AbstractContextManager[None]:
        """Create and update in another resource's name: ``with at.impersonate(resource_id=29682885): ...``

        Reads stay the API user's own: Autotask refuses them otherwise. It allows impersonation by security level and entity, and
        entities that do not support it ignore it (api-facts, section 2). Holds for this thread or task, not for other threads.

        :raises UsageError: when the id is no int.
        """
        return holding(self._session.root, "impersonate", row_id(resource_id))

    def retrying(self, retry: Retry) -> AbstractContextManager[None]:
        """Retry otherwise for a while: ``with at.retrying(settings.Retry(attempts=8)): ...``

        Holds for this thread or task, not for other threads.
        """
        return holding(self._session.root, "retry", _plan(retry))

    def priority(self, level: int) -> AbstractContextManager[None]:
        """Be more or less urgent for a while, 0 to 10: ``with at.priority(1): nightly_export(at)``

        Of the requests that wait for a slot or for the hour, higher ones go first. Holds for this thread or task.

        :raises UsageError: when it is no int from 0 to 10.
        """
        return holding(self._session.root, "priority", _level(level))

    def checking_references(self, check: bool = True) -> AbstractContextManager[None]:
        """Before each write, look at whether the rows it refers to exist, are active and fit each other: :attr:`rules`.

        ``with at.checking_references(): ...``; what is wrong is told by the same ``ValidationError`` as all other broken rules.
        Holds for this thread or task, and goes before ``Settings.references.check``, which does it always.
        """
        return holding(self._session.root, "check_references", check)

    def with_options(
        self: C, *, priority: int | None = None, retry: Retry | None = None, check_references: bool | None = None
    ) -> C:
        """The same client, over the same connections, with options of its own: ``at.with_options(priority=9).tickets.get(7)``

        A ``with`` block of :meth:`priority`, :meth:`retrying` or :meth:`checking_references` goes before. Closing either client
        closes both.

        :raises UsageError: when the priority is no int from 0 to 10.
        """
        view = object.__new__(type(self))
        view._session = self._session.view(
            None if priority is None else _level(priority), None if retry is None else _plan(retry), check_references
        )
        view._who = self._who
        return view

    @property
    def events(self) -> Events:
        """What happens inside this client, as a stream of typed events (:mod:`autotask.events`)."""
        return self._session.events

    def metrics(self) -> Metrics:
        """What this client did and how the tenant's limits stand, in figures. Sends nothing."""
        return self._session.meter.metrics(self._session.gate, self._session.settings.budget)

    def health(self) -> Health:
        """Healthy, degraded, critical or unavailable, with reasons and advice (:mod:`autotask_runtime.health`). Sends nothing."""
        return health_of(self.metrics(), self._session.settings.budget, time.time())

    @property
    def validators(self) -> Validators:
        """Rules of your own, checked on every write of this client in the same pass as the API's."""
        return self._session.validators

    @property
    def rules(self) -> Rules:
        """The referential rules of this client, to be extended and switched off: ``at.rules.off("ticket-contact-company")``."""
        return self._session.rules

    def journalling(self, journal: "WriteJournal") -> AbstractContextManager[None]:
        """Keep updates and deletes that fail for want of an answer: ``with at.journalling(WriteJournal("writes.sqlite")): ...``

        The error is raised all the same; its ``journalled`` is the number the write is kept under. What Autotask refused is not
        kept, nor are creates: see :meth:`reconcile`. Holds for this thread or task, not for other threads.

        :raises UsageError: when it is no journal.
        """
        if not hasattr(journal, "entries"):
            raise UsageError(f"journalling({journal!r}): a journal.WriteJournal is expected")
        return holding(self._session.root, "journal", journal)

    async def replay(self, journal: "WriteJournal", *, unverified: bool = False) -> "Replayed":
        """Send what waits in a journal, oldest first, and stop when Autotask cannot be reached.

        A write is not sent when the row holds its values already, when the row was changed since the write failed, or when an
        earlier write of the same row is stuck.

        :param unverified: send writes also where it cannot be told whether the row was changed.
        """
        from .replay import replay

        self._session.refuse_collecting("replays")
        return await replay(self._session, journal, unverified)

    async def reconcile(self, error: OutcomeUnknown, *, by: str | Sequence[str] = (), patience: float = 0.0) -> "Reconciled":
        """Find out whether a write was done whose answer was lost.

        A created row is looked up by values that were given; rows older than the create are left out where the entity tells their
        age. Of an update the row's values are compared, of a delete whether the row is there.

        :param by: the fields that tell the row from all others, ``udf.`` and a name included; by default the external id, or else
            all short values that can be asked for.
        :param patience: seconds to go on looking before "not done" is believed: a server that was slow may still be at it.
        :raises UsageError: when there is nothing to look up by.
        :raises RequestError: or one of its kinds, when the look-up fails.
        """
        from .reconcile import reconcile

        return await reconcile(self._session, error, (by,) if isinstance(by, str) else by, patience)

    def unit_of_work(
        self: C,
        path: str | PathLike[str] | None = None,
        *,
        progress: "OnProgress | None" = None,
        patience: float = 5.0,
    ) -> "AsyncUnitOfWork[C]":
        """Creates and updates that belong together: ``with at.unit_of_work() as u: company = u.companies.create(…)``

        Within the block nothing is sent: ``u`` collects, and what ``create()`` gives stands for the new row's id in the
        references of other rows. When the block ends, all is sent in an order that fits, as much at once as the limits allow.
        When a write fails, what was done is taken back as far as the API allows: new rows are deleted, changed fields get their
        old values.
        When the block ends with an error, nothing is sent. See ``docs/work.md``.

        :param path: a file that keeps the work, so that :meth:`resume` can go on when this process ends before it.
        :param progress: called after each step.
        :param patience: seconds to look for a row whose create got no answer before it counts as not made.
        :raises WorkFailed: when the block ends and not all could be done; its ``report`` says of each write what became of it.
        """
        from .unit import AsyncUnitOfWork

        return AsyncUnitOfWork(self, path, progress, patience)

    async def resume(self, path: str | PathLike[str], *, progress: "OnProgress | None" = None, patience: float = 5.0) -> "Report":
        """Go on with work that another process began and did not end: a unit of work, or a cascade.

        Writes that were under way are looked up first. What has ended is not done again.

        :raises WorkFailed: when not all could be done, as the work itself would have raised it.
        :raises UsageError: when the file holds no work, or another tenant's.
        """
        from .resuming import resume

        return await resume(self._session, path, progress, patience)

    def integrity_scan(
        self,
        entities: Iterable[str | type[Row]],
        *,
        state: str | PathLike[str] | None = None,
        searches: Iterable[str] | None = None,
        keys: Mapping[str, Sequence[str | Sequence[str]]] | None = None,
        ignore: "Iterable[str | Path[Any, Any]]" = (),
    ) -> "AsyncScan":
        """Prepare to look through entities for what does not fit together: ``at.integrity_scan(["Tickets", Company])``

        Sends nothing: ``scan.cost()`` says how many requests it takes, ``scan.run()`` gives the findings one by one, and
        ``scan.report()`` all of them (docs/scan.md). ``with`` closes its file at the end of a block.

        :param entities: collections, by name or by read model; ``autotask.ENTITIES`` are all.
        :param state: a file in which the scan is kept, so that it goes on after the process ended; it holds ids and keys. When
            the scan in it has ended, running this one begins anew; till then ``scan.so_far()`` is the report of the old one.
            None: a file that is gone with the scan.
        :param searches: what is looked for, of ``dangling``, ``orphan``, ``inactive``, ``cycle`` and ``duplicate``; None: all.
        :param keys: fields that should tell rows apart, in place of what the package knows for the collection, as
            ``{"Contacts": ["email_address", ("first_name", "last_name")]}``.
        :param ignore: relations that are not looked along, as ``"Tickets.contact"`` or ``Ticket.q.contact``.
        :raises UsageError: for a name that does not exist, and for a file of something else or of another scan, or in use.
        """
        from ..scanning.plan import make_plan
        from ..scanning.store import Store
        from .scan import AsyncScan

        plan = make_plan(self.entities, entities, searches, keys or {}, ignore)
        return AsyncScan(self._session, plan, Store(state), self._who)

    async def load_metadata(
        self,
        entities: "Iterable[str | type[Row]] | str | type[Row]" = (),
        *,
        path: str | PathLike[str] | None = None,
        lifetime: float = 86_400.0,
        progress: "OnCapture | None" = None,
    ) -> "TenantMetadata":
        """Learn this tenant's picklists, rules and user-defined fields, and check this client's writes by them from now on.

        They go before what the package knows: picklists are then closed, user-defined fields have types and lengths, and
        :meth:`convert` reads the tenant's labels. What is given back turns values into labels and labels into values::

            metadata = at.load_metadata(["Tickets"])
            metadata.label(Ticket.q.status, ticket.status)
            metadata.value(Ticket.q.status, "Waiting Customer")

        Models stay as they are: for enums and attributes of one's own there is ``autotask-codegen generate --tenant``.

        :param entities: collections, by name or by read model; none: all, which takes about one request for each.
        :param path: a capture folder to read from, and to keep answers in; what is fresh in it is taken as it is. By default one
            among the user's caches, apart for each tenant, zone and user. It holds metadata, no rows.
        :param lifetime: seconds for which what is kept there is not asked for again; with ``math.inf`` it never is. What is older
            and cannot be had now is used all the same, and the event ``Degraded`` tells.
        :param progress: called after each entity that was read, with a ``CaptureStep``.
        :raises UsageError: for a name that does not exist, for a folder that cannot be used, and for a redacted capture.
        :raises RequestError: or one of its kinds, when something is lacking and cannot be had.
        """
        from .tenant import load_metadata

        return await load_metadata(self, entities, path, lifetime, progress)

    async def check_metadata(
        self,
        entities: "Iterable[str | type[Row]] | str | type[Row]" = (),
        *,
        path: str | PathLike[str] | None = None,
        progress: "OnCapture | None" = None,
    ) -> "MetadataCheck":
        """Compare what this package says with what the tenant has now: what differs, and what that breaks.

        Always asks; changes nothing but what is kept for :meth:`load_metadata`.

        :param entities: as for :meth:`load_metadata`, ``path`` and ``progress`` too.
        :raises UsageError: for a name that does not exist, and for a folder that cannot be used.
        :raises RequestError: or one of its kinds, when not all could be asked.
        """
        from .tenant import check_metadata

        return await check_metadata(self, entities, path, progress)

    def stale_since(self, row: Row) -> datetime | None:
        """Since when a row may be out of date: when it was read, if it is an old answer (``Settings.stale_for``); else None."""
        return stale_since(row)

    def zone_health(self) -> list[ZoneHealth]:
        """How the zones did lately: latency, errors, when each was seen last. Sends nothing."""
        return self._session.zones.health()

    async def zone_information(self) -> ZoneInformation:
        """The zone the user belongs to. Outside the limits, and needs no credentials."""
        return await self._session.zones.information()

    async def threshold_information(self) -> ThresholdInformation:
        """The tenant's hourly request budget and what of it is used, this call included."""
        return read(await self.raw("GET", "ThresholdInformation"), ThresholdInformation)

    async def version(self) -> Version:
        """The release of the zone: a cheap way to test credentials."""
        return read(await self.raw("GET", "Version"), Version)

    async def version_information(self) -> VersionInformation:
        """The versions of the API that the zone serves."""
        return read(await self.raw("GET", "/VersionInformation"), VersionInformation)

    async def modules(self) -> Modules:
        """The product modules and whether the tenant has them."""
        return read(await self.raw("GET", "Modules"), Modules)

    async def entity_information(self) -> EntityInformation:
        """Every entity, and what the credentials may do with it."""
        return read(await self.raw("GET", "EntityInformation"), EntityInformation)

    async def raw(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """Call a route by its path below ``V1.0/``, through the same policies, without models or validation.

        :param path: as in ``Invoices/12/InvoicePdf``; a leading slash leaves ``V1.0`` out.
        :raises RequestError: or one of its kinds, when it fails.
        """
        asks = _QUERY.search(path) is not None and method.upper() == "POST"
        purpose = Purpose.READ if asks else _PURPOSES.get(method.upper(), Purpose.UPDATE)
        if _APPROVAL.search(path):
            purpose = Purpose.UPDATE  # a GET that changes something (api-facts, section 10)
        if purpose is not Purpose.READ:
            self._session.refuse_collecting(f"{method} {path}")
        entity = _BELOW.sub("", path).strip("/").split("/")[0].partition("?")[0]
        return await self._session.call(method.upper(), path, entity, purpose=purpose, body=body)

    async def aclose(self) -> None:
        """Close all connections. Leaving the ``with`` block does it too."""
        await self._session.aclose()

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


def _plan(retry: Retry) -> Retry:
    if not isinstance(retry, Retry):
        raise UsageError(f"retry {retry!r}: settings.Retry(attempts=…) is expected")
    return retry


def _level(priority: int) -> int:
    if not isinstance(priority, int) or isinstance(priority, bool) or not 0 <= priority <= 10:
        raise UsageError(f"priority {priority!r}: a number from 0 to 10, where 10 is the most urgent")
    return priority
