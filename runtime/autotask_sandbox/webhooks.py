"""Webhooks: from a change of a row to the callouts that tell of it, and what becomes of these."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from autotask_runtime.metadata import Spec

from .auth import Actor
from .behaviour import Behaviour
from .catalog import Collection
from .changes import Change
from .clock import Clock
from .courier import Courier
from .deliveries import Deliveries
from .store import Store
from .values import format_datetime, show_datetime
from .views import UDFS
from .webhook_fields import Kind
from .webhook_rows import Wanted, WebhookRows

Row = Mapping[str, Any]


class Webhooks:
    """The webhooks of one sandbox. Its methods may be called from any thread."""

    def __init__(
        self,
        spec: Spec,
        catalog: Mapping[str, Collection],
        store: Store,
        clock: Clock,
        behaviour: Behaviour,
        *,
        seed: str,
        strict: bool,
    ) -> None:
        self._store = store
        self._clock = clock
        self._behaviour = behaviour
        self._rows = WebhookRows(catalog, store, seed=seed, strict=strict)
        self._kinds = {kind.webhooks: kind for kind in self._rows.kinds}
        self._watched = {kind.watched: kind for kind in self._rows.kinds}
        self._children = {name: kind for kind in self._rows.kinds for name in kind.children if name in catalog}
        self._entity_types = {kind.webhooks: catalog[kind.watched].entity for kind in self._rows.kinds}
        self._deliveries = Deliveries(spec, catalog, store, clock, self._give_up)
        self._courier = Courier(self._deliveries, clock)

    def start(self) -> None:
        """From now on callouts are sent in the background, as they come due; a server does this when it starts."""
        self._courier.start()
        if self._deliveries.pending():
            self._courier.wake()

    def stop(self) -> None:
        """Stop sending. What was not delivered stays in the queue. Doing it twice does no harm."""
        self._courier.stop()

    def deliver(self) -> None:
        """Send every callout that is due by the sandbox's clock, and come back when none is: each was delivered, has failed for
        good, or waits for the clock to be moved. For tests; it works with and without a server.
        """
        self._deliveries.tidy()
        self._courier.deliver()

    def pending(self) -> int:
        """How many callouts wait to be sent, or to be sent again."""
        return self._deliveries.pending()

    # Changes of rows

    def wants(self, collection: str) -> bool:
        """Whether changes in a collection matter: those of webhooks do, others while a webhook is there for them."""
        kind = self._watched.get(collection)
        return self._rows.any_active(kind) if kind else collection in self._kinds or collection in self._children

    def hear(self, change: Change) -> None:
        """Take notice of a change, within its transaction.

        :raises Refusal: when a webhook, or a row below one, breaks a rule.
        """
        if change.collection in self._kinds:
            self._webhook_changed(self._kinds[change.collection], change)
        elif change.collection in self._children:
            self._rows.child_changed(self._children[change.collection], change)
        elif change.collection in self._watched:
            self._row_changed(self._watched[change.collection], change)

    def _webhook_changed(self, kind: Kind, change: Change) -> None:
        before, after = change.before or {}, change.after or {}
        if change.action == "Create":
            self._rows.created(kind, after, change.actor)
        if change.action == "Update":
            self._rows.check(kind, after)
            self._rows.set_ready(kind)
        if change.action == "Delete":
            self._rows.deleted(kind, change.row_id)
        if before.get("isActive") and not after.get("isActive"):
            self._end(kind, before, change.actor)
        if after.get("isActive") and not before.get("isActive"):
            self._deliveries.forgive(kind.webhooks, change.row_id)

    def _row_changed(self, kind: Kind, change: Change) -> None:
        for webhook in self._rows.subscribed(kind, change):
            fields = self._fields(self._rows.wanted(kind, webhook["id"]), change)
            if fields is not None:
                body = self._body(kind, webhook, change.action, change.row_id, change.moment, change.actor)
                self._put(kind, webhook, {**body, "Fields": fields}, webhook["webhookUrl"])

    def _fields(self, wanted: list[Wanted], change: Change) -> dict[str, Any] | None:
        """What the callout tells of the row; None when nothing that was subscribed to has changed."""
        before, after = _by_name(change.before), _by_name(change.after)
        if change.action == "Delete":
            told = {"display": [one for one in wanted if one.always], "all": wanted, "none": []}[self._behaviour.deleted_fields]
            return self._placed(told, before)
        changed = {one for one in wanted if one.subscribed and before.get((one.udf, one.name)) != after.get((one.udf, one.name))}
        if change.action == "Update" and not changed:
            return None
        return self._placed([one for one in wanted if one.always or one in changed], after)

    def _placed(self, told: list[Wanted], values: Mapping[tuple[bool, str], Any]) -> dict[str, Any]:
        fields = {one.name: values.get((False, one.name)) for one in told if not one.udf}
        udfs = {one.name: values.get((True, one.name)) for one in told if one.udf}
        if not udfs or self._behaviour.webhook_udfs == "flat":
            return {**fields, **udfs}
        if self._behaviour.webhook_udfs == "map":
            return {**fields, UDFS: udfs}
        return {**fields, UDFS: [{"name": name, "value": value} for name, value in udfs.items()]}

    def _body(self, kind: Kind, webhook: Row, action: str, row_id: int, moment: datetime, actor: Actor) -> dict[str, Any]:
        entity = self._entity_types[kind.webhooks]
        closing = {"Z": "Z", "bare": "", "offset": "+00:00"}[self._behaviour.event_time]
        return {
            "Action": action,
            "Guid": webhook["webhookGUID"],
            "EntityType": entity.soap_name or entity.name,
            "Id": row_id,
            "Fields": {},
            "EventTime": show_datetime(format_datetime(moment), closing),
            "SequenceNumber": 0,  # the queue knows it
            "PersonID": actor.resource,
        }

    def _put(self, kind: Kind, webhook: Row, body: dict[str, Any], url: str) -> None:
        self._deliveries.put(kind.webhooks, webhook, body, url)
        self._courier.wake()

    def _end(self, kind: Kind, webhook: Row, actor: Actor) -> None:
        """A webhook was deactivated or deleted: nothing more is sent for it, except to its ``deactivationUrl``."""
        self._deliveries.drop(kind.webhooks, webhook["id"])
        body = self._body(kind, webhook, "Deactivated", webhook["id"], self._clock.now(), actor)
        choice = self._behaviour.deactivated_fields
        if choice == "omitted":
            del body["Fields"]
        elif choice == "null":
            body["Fields"] = None
        self._put(kind, webhook, body, webhook["deactivationUrl"])

    def _give_up(self, kind: Kind, webhook_id: int) -> None:
        """Too many events in a row could not be delivered."""
        webhook = self._store.row(kind.webhooks, webhook_id)
        if webhook and webhook["isActive"]:
            self._rows.set(kind, webhook_id, isActive=0)
            self._end(kind, webhook, Actor())


def _by_name(row: Row | None) -> dict[tuple[bool, str], Any]:
    """The values of a row, by whether they are user-defined and by name."""
    values = {(False, name): value for name, value in (row or {}).items() if name != UDFS}
    return values | {(True, pair["name"]): pair["value"] for pair in (row or {}).get(UDFS) or ()}
