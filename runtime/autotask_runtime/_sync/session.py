# Derived from _async/session.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""What stands between services and the wire: the list of policies, and the rows that references ask for."""

import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from .._threads import to_thread
from ..configuration.credentials import Credentials, origin
from ..errors import ConfigurationError, NotFound, OutcomeUnknown, RequestError, UsageError
from ..events import Degraded, Events, WriteJournalled
from ..filters import MAX_OR_CONDITIONS, split
from ..integrity.table import Rules
from ..limits.gate import gate_of
from ..messages import Purpose, Request, encode
from ..models import Row
from ..names import did_you_mean
from ..options import held
from ..reading import Came, ReadsRows
from ..refs import Page
from ..relations.identity import Identity
from ..reuse.cache import MemoryCache
from ..reuse.references import ReferenceCache
from ..reuse.staleness import Answered, answer_of, answered
from ..schema import EntityEntry, FieldSchema
from ..settings import Retry, Settings
from ..validators import Validators
from ..watch.logs import log_events
from ..watch.meter import Meter
from ..watch.patterns import Patterns
from ..writes.made import Made
from ..writes.write import Write
from .batching import Batches
from .paging import Pages
from .policies import Policy, default_policies, layered
from .relations import follow, why_missing
from .shared_budget import SharedBudget
from .zones import zone_policy

if TYPE_CHECKING:
    from ..journal import WriteJournal
    from ..tenant.metadata import EntityMetadata
    from ..work.collector import Collector

R = TypeVar("R", bound=Row)
S = TypeVar("S", bound="Session")

# A collection, and the id of one of its rows.
_OWN_ROUTE = 2


class Session(ReadsRows):
    """One client's way to the API: policies, then the transport. What they share is here."""

    is_async = False

    def __init__(
        self,
        credentials: Credentials,
        settings: Settings,
        entities: Mapping[str, EntityEntry],
        api_url: str | None = None,
        policies: Sequence[Policy] | None = None,
    ) -> None:
        from .exchange import Exchange  # the HTTP library is loaded by a client, not by a model
        from .transport import Transport

        _require_known(settings.references.lifetimes, entities)
        self.entities = entities
        self.username = credentials.username
        self.settings = settings
        self.events = Events()
        self.meter = Meter(self.events)
        Patterns(self.events)
        log_events(self.events, credentials.secret, credentials.integration_code)
        self.validators = Validators(asynchronous=self.is_async)
        self.transport = Transport(settings)
        self.zones = zone_policy(credentials, settings, self.events, api_url)
        self.database, code = _budget_key(credentials, settings, api_url)
        self.gate = gate_of(self.database, code)
        self.shared = (
            SharedBudget(settings.budget, self.database, code, self.gate, self.events) if settings.budget.redis else None
        )
        self.policies = default_policies(self) if policies is None else list(policies)
        self._handler = layered(self.policies, Exchange(self.transport, credentials, self.events, self.zones.named))
        self.batches = Batches(settings.batch_window) if settings.batch_window else None
        self.made = Made()
        self.identity = Identity()
        self.references = ReferenceCache(settings.references, MemoryCache(settings.references.cache_bytes))
        self.access: dict[str, str] = {}
        self.picklists: dict[str, Mapping[str, Mapping[str, str]]] = {}
        self.tenant: dict[str, EntityMetadata] = {}
        self.rules = Rules(entities)
        self.collector: Collector | None = None
        self.root = self
        self._priority = settings.priority
        self._retry: Retry | None = None
        self._check = settings.references.check

    def view(self: S, priority: int | None, retry: Retry | None, check: bool | None = None) -> S:
        """The same session, with options of its own."""
        view = copy(self)
        view._check = self._check if check is None else check
        view._priority = self._priority if priority is None else priority
        view._retry = self._retry if retry is None else retry
        return view

    def collecting(self: S, collector: "Collector") -> S:
        """The same session, whose writes are collected in place of being sent."""
        view = copy(self)
        view.collector = collector
        return view

    def refuse_collecting(self, what: str) -> None:
        """:raises UsageError: when writes are collected, for something that cannot be."""
        if self.collector is not None:
            raise UsageError(f"a unit of work takes creates and updates, not {what}: do it before, or afterwards")

    def options(self) -> tuple[int, Retry | None]:
        """How urgent the requests of this thread or task are, and how they are retried; None: as the settings say."""
        return held(self.root, "priority", self._priority), held(self.root, "retry", self._retry)

    def checks_references(self) -> bool:
        """Whether the writes of this thread or task are checked by the referential rules."""
        return bool(held(self.root, "check_references", self._check))

    def call(
        self,
        method: str,
        path: str,
        entity: str,
        *,
        purpose: Purpose = Purpose.READ,
        body: Any = None,
        stale: bool = False,
    ) -> dict[str, Any]:
        """Send one request through the policies and give the JSON object of its answer.

        :param stale: an old answer will do, for what comes of it shows that it is one (:mod:`autotask_runtime.reuse.staleness`).
        :raises RequestError: or one of its kinds, when it fails.
        """
        request = self._request(method, path, entity, purpose=purpose, body=None if body is None else encode(body), stale=stale)
        asked = time.monotonic()
        try:
            return answer_of(self._handler(request), asked)
        finally:
            if purpose is not Purpose.READ:
                self._written(request, body)

    def ask_for_rows(
        self, path: str, entity: str, body: Any, *, stale: bool = False, on_sent: Callable[[], None] | None = None
    ) -> Answered:
        """Send one query through the policies and give its answer, not yet decoded.

        :param on_sent: called when the request is out.
        :raises RequestError: or one of its kinds, when it fails.
        """
        request = self._request("POST", path, entity, body=encode(body), stale=stale, rows=True, on_sent=on_sent)
        asked = time.monotonic()
        return answered(self._handler(request), asked)

    def _request(self, method: str, path: str, entity: str, *, purpose: Purpose = Purpose.READ, **more: Any) -> Request:
        """A request with the options of this thread or task."""
        priority, retry = self.options()
        # Reads that carry the header are refused (api-facts, section 2).
        impersonate = held(self.root, "impersonate") if purpose in (Purpose.CREATE, Purpose.UPDATE) else None
        return Request(
            method=method,
            path=path,
            entity=entity,
            purpose=purpose,
            impersonate=impersonate,
            priority=priority,
            retry=retry,
            **more,
        )

    def _written(self, request: Request, body: Any) -> None:
        """What a write may have changed is not taken for what a reference leads to any more."""
        collection: str | None = request.entity
        if collection not in self.entities:  # a raw path, in another spelling
            collection = next((name for name in self.entities if name.lower() == request.endpoint), None)
        segments = request.path.partition("?")[0].split("/")
        changed = body.get("id") if isinstance(body, Mapping) else segments[-1] if request.purpose is Purpose.DELETE else None
        id = int(changed) if isinstance(changed, int | str) and str(changed).isdecimal() else None
        below = len(segments) > _OWN_ROUTE and segments[0].lower() == request.endpoint
        if collection is None or below or "://" in request.path:
            collection = id = None  # below a row, of no entity, or by a whole URL: nobody knows whose rows
        elif request.purpose is Purpose.CREATE:
            return
        self.forget(collection, id)

    def forget(self, collection: str | None, id: int | None) -> None:
        """A row, any of a collection, or any of all was written or is gone: what refers to it is to find that too."""
        self.identity.forget(collection, id)
        self.references.drop(collection, id)

    def fetch_rows(self, collection: str, ids: Sequence[int], *, note: bool = True, stale: bool = True) -> list[Row]:
        """Rows by id, in as few queries as the limit of 500 values allows. Ids without a row are left out.

        :param note: these rows stand for their ids from now on.
        :param stale: an old answer will do, while there is no other.
        """
        pages: Pages[Row] = Pages(self, self.entities[collection].load(), note=note)
        rows: list[Row] = []
        for part in split([{"op": "in", "field": "id", "value": list(ids)}]):
            body = {"filter": part, "maxRecords": MAX_OR_CONDITIONS}
            came = self._ask_for(pages, body, stale=stale)
            if came.since and len(came.rows) < len(part[0]["value"]):
                # A row that was not there yet cannot show its mark.
                came = self._ask_for(pages, body, stale=False)
            rows += came.rows
        return rows

    def _ask_for(self, pages: Pages[Row], body: dict[str, Any], *, stale: bool) -> Came[Row]:
        """Ask for rows that somebody named. Where none is there, it may be that the tenant has left the zone."""
        while True:
            asked = time.monotonic()
            came = pages.page(body, stale=stale)
            if came.rows or came.since or not self.zones.has_moved(asked):
                return came

    def follow(self, page: Page, field: FieldSchema, id: int) -> Row | None:
        """The row with this id that a row of a page refers to; the page then knows those of all its rows in that field."""
        return follow(self, page, field, id)

    def why_missing(self, row: Row, field: FieldSchema) -> NotFound:
        """The error for a row that is referred to and is not found."""
        return why_missing(self, row, field)

    def parent_of(self, collection: str) -> str:
        """The collection whose rows this one's belong to, or ""."""
        entry = self.entities.get(collection)
        parent = entry.load().schema.parent if entry else None
        return parent[0] if parent else ""

    def failed(self, write: Write, error: RequestError, began: float) -> None:
        """Say in the error what was to be written; keep it, when there is a journal and trying again may help."""
        unknown = isinstance(error, OutcomeUnknown)
        if isinstance(error, OutcomeUnknown):
            error.write = write
        journal: WriteJournal | None = held(self.root, "journal")
        if journal is None or error.request is None or write.operation == "create" or not (unknown or error.retryable):
            return
        try:
            error.journalled = to_thread(journal.add, write, str(error), began, error.request.impersonate)
        except UsageError as trouble:  # what became of the write matters more
            error.add_note(f"It was not kept: {trouble}")
            self.events.emit(Degraded(what="journal", why=str(trouble)))
            return
        self.events.emit(WriteJournalled(request=error.request, number=error.journalled))

    def close(self) -> None:
        """Close all connections."""
        try:
            if self.shared is not None:
                self.shared.close()
        finally:
            try:
                self.transport.close()
            finally:
                self.zones.close()


def _require_known(lifetimes: Mapping[str, float], entities: Mapping[str, EntityEntry]) -> None:
    """Refuse a lifetime for rows of no collection: nobody would notice that it is not heeded."""
    unknown = [f"{name!r}{did_you_mean(name, entities)}" for name in lifetimes if name not in entities]
    if unknown:
        raise ConfigurationError(f"references.lifetimes: no collection is called {', '.join(unknown)}")


def _budget_key(credentials: Credentials, settings: Settings, api_url: str | None) -> tuple[str, str]:
    """Whose limits these are: the database, and the integration code in a form that can be shown."""
    hosts = settings.zones.hosts
    scheme, host, port = origin(hosts[0].url if hosts else api_url or settings.zones.lookup_url)
    tenant = credentials.username.rpartition("@")[2].lower()
    code = hashlib.sha256(credentials.integration_code.encode()).hexdigest()[:16]
    return settings.budget.database or f"{tenant} at {scheme}://{host}:{port}", code
