"""The rows that make up webhooks: what the server fills in, what it refuses, and who is subscribed to what."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .answers import Refusal
from .auth import Actor
from .callouts import url_complaint
from .catalog import Collection
from .changes import Change
from .store import Store
from .values import Stored
from .views import full_view
from .webhook_fields import KINDS, NUMBERS, Kind, field_names

Row = Mapping[str, Any]
EVENTS = ("isSubscribedToCreateEvents", "isSubscribedToUpdateEvents", "isSubscribedToDeleteEvents")
_SPACE = uuid.UUID("6d1f0b0e-3a52-4c7e-9f0c-6a7b1f5f2a11")  # chosen once; what GUIDs are made in


@dataclass(frozen=True, slots=True)
class Wanted:
    """A field that a webhook names; of a user-defined one ``udf`` is True."""

    name: str
    udf: bool
    subscribed: bool
    always: bool


class WebhookRows:
    """The webhooks of one sandbox and the rows below them.

    :param seed: what the GUIDs are drawn from, with the number of the row.
    :param strict: False leaves addresses, duplicates and field numbers unchecked.
    """

    def __init__(self, catalog: Mapping[str, Collection], store: Store, *, seed: str, strict: bool) -> None:
        self._catalog = catalog
        self._store = store
        self._seed = seed
        self._strict = strict
        self.kinds = tuple(kind for kind in KINDS if kind.webhooks in catalog and kind.watched in catalog)
        self._names = {
            name: field_names(catalog.get(name), catalog[kind.watched])
            for kind in self.kinds
            for name in (kind.fields, kind.udf_fields)
        }

    def created(self, kind: Kind, row: Row, actor: Actor) -> None:
        """Fill in what the server knows of a new webhook.

        :raises Refusal: when its address is none, or when there is one like it.
        """
        guid = str(uuid.uuid5(_SPACE, f"{self._seed}/{kind.webhooks}/{row['id']}"))
        self.set(kind, row["id"], webhookGUID=guid, ownerResourceID=actor.resource)
        self.check(kind, row)
        self.set_ready(kind)

    def check(self, kind: Kind, row: Row) -> None:
        """Look at a webhook that was made or changed.

        :raises Refusal: when its address is none, or when there is one like it.
        """
        if not self._strict:
            return
        errors = [
            f"Invalid value for {name}: {complaint}."
            for name in ("webhookUrl", "deactivationUrl")
            if (complaint := url_complaint(row[name]))
        ]
        others = [other for other in self._store.rows(kind.webhooks) if other["id"] != row["id"]]
        # Inactive ones count, and those of other owners.
        if any(_same_place(row, other) and any(row[event] and other[event] for event in EVENTS) for other in others):
            errors.append("A webhook for the same entity, webhookUrl and event type already exists.")
        if errors:
            raise Refusal(*errors)

    def child_changed(self, kind: Kind, change: Change) -> None:
        """Keep a row below a webhook to the rules, and the webhook's ``isReady`` to its rows.

        :raises Refusal: when the row names no field that it may.
        """
        child = self._catalog[change.collection]
        if self._strict and change.after is not None and child.name in self._names:
            field = _number(change.after)
            if change.after[field] not in self._names[child.name]:
                raise Refusal(f"Picklist value [{change.after[field]}] does not exist for {field}.")
        if self._strict and change.action == "Create":
            self._point_upwards(kind, child, change.row_id)
        self.set_ready(kind)

    def _point_upwards(self, kind: Kind, child: Collection, row_id: int) -> None:
        """The path says whose row it is; what the body says is passed over, as it is where the spec knows the parent's field."""
        column = child.by_name.get("webhookid")
        for webhook in self._store.rows(kind.webhooks):
            if column and self._store.exists(child, row_id, webhook["id"]):
                self._store.update(child, row_id, {column.sql: webhook["id"]})

    def set_ready(self, kind: Kind) -> None:
        """A webhook is ready when it names a field."""
        column = self._catalog[kind.webhooks].by_name.get("isready")
        if column is None or (column.updatable and not self._strict):
            return
        for webhook in self._store.rows(kind.webhooks):
            ready = any(self._below(kind, name, webhook["id"]) for name in (kind.fields, kind.udf_fields))
            if webhook["isReady"] is not ready:
                self.set(kind, webhook["id"], isReady=int(ready))

    def set(self, kind: Kind, row_id: int, **values: Stored) -> None:
        """Set fields of a webhook; those that the spec does not know are left out."""
        columns = self._catalog[kind.webhooks].by_name
        known = {columns[name.lower()].sql: value for name, value in values.items() if name.lower() in columns}
        self._store.update(self._catalog[kind.webhooks], row_id, known)

    def deleted(self, kind: Kind, row_id: int) -> None:
        """Remove what was below a webhook."""
        for name in kind.children:
            for row in self._below(kind, name, row_id):
                self._store.delete(self._catalog[name], row["id"])

    def any_active(self, kind: Kind) -> bool:
        """Whether anybody might be told of a change."""
        return self._store.count(kind.webhooks, '"isActive" = 1 AND "isReady" = 1') > 0

    def subscribed(self, kind: Kind, change: Change) -> list[dict[str, Any]]:
        """The webhooks that are told of changes of this kind by this resource, by id."""
        active = (row for row in self._store.rows(kind.webhooks) if row["isActive"] and row["isReady"])
        return [row for row in active if row[f"isSubscribedTo{change.action}Events"] and not self._excluded(kind, row, change)]

    def _excluded(self, kind: Kind, webhook: Row, change: Change) -> bool:
        below = self._below(kind, kind.excluded, webhook["id"])
        return any(row["resourceID"] == change.actor.resource for row in below)

    def wanted(self, kind: Kind, webhook_id: int) -> list[Wanted]:
        """The fields that a webhook names, in the order in which it named them."""
        return [
            Wanted(name, child == kind.udf_fields, bool(row["isSubscribedField"]), bool(row["isDisplayAlwaysField"]))
            for child in (kind.fields, kind.udf_fields)
            for row in self._below(kind, child, webhook_id)
            if (name := self._names[child].get(row[_number(row)] or 0))
        ]

    def _below(self, kind: Kind, name: str, webhook_id: int) -> list[dict[str, Any]]:
        child = self._catalog.get(name)
        return self._store.select(child, full_view(child), f"{child.parent_sql} = ?", (webhook_id,)) if child else []


def _same_place(one: Row, other: Row) -> bool:
    return bool(one["webhookUrl"].casefold() == (other["webhookUrl"] or "").casefold())


def _number(row: Row) -> str:
    """The field of a row below a webhook that holds the number of a field."""
    return next(name for name in NUMBERS if name in row)
