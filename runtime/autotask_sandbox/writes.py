"""Changing rows: create, update and delete."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from .answers import Refusal, row_missing
from .auth import Actor
from .business import Business
from .catalog import Collection
from .changes import Action, Change, Changes
from .checks import Mode, check, lower_keys
from .stamps import Stamps, file_facts
from .store import Store
from .values import INT64, Stored


class Writer:
    """Applies checked changes to the store, each one whole or not at all."""

    def __init__(self, catalog: dict[str, Collection], store: Store, changes: Changes, *, strict: bool = True) -> None:
        self._catalog = catalog
        self._business = Business(catalog, store, strict=strict)
        self._store = store
        self._changes = changes
        self._stamps = Stamps(catalog)

    def create(self, collection: Collection, body: dict[str, Any], parent_id: int | None, actor: Actor, now: datetime) -> int:
        """Add a row, below a parent if one is given. An ``id`` in the body is ignored.

        :raises Refusal: with every violated rule.
        """
        checked = check(collection, lower_keys(body), "create", below_parent=parent_id is not None)
        with self._store.transaction():
            errors = [*checked.errors, *self._parent_errors(collection, parent_id)]
            if errors:
                raise Refusal(*errors)
            values = self._business.kept(collection, checked.values, "create")
            if parent_id is not None:
                values[collection.parent_sql] = parent_id
            stamps = {
                **self._stamps.created(collection, actor, now),
                **file_facts(collection, values, parent_id, actor, now),
                **self._business.stamps(collection, values, None, now),
            }
            for sql, value in stamps.items():
                if values.get(sql) is None:
                    values[sql] = value
            row_id = self._store.insert(collection, values)
            self._business.number(collection, row_id, now)
            self._business.check(collection, row_id, None)
            self._business.follow(collection, row_id)
            self._tell("Create", collection, row_id, None, actor, now)
        return row_id

    def update(
        self, collection: Collection, body: dict[str, Any], mode: Mode, parent_id: int | None, actor: Actor, now: datetime
    ) -> int:
        """Change the row whose ``id`` the body gives; below a parent, only a row of that parent.

        :raises Refusal: with every violated rule, or because there is no such row.
        """
        lowered = lower_keys(body)
        row_id = lowered.get("id")
        if isinstance(row_id, str) and row_id.isascii() and row_id.isdigit() and len(row_id) <= len(str(INT64)):
            row_id = int(row_id)
        if isinstance(row_id, bool) or not isinstance(row_id, int):
            raise Refusal("Missing Required Field: id. ; on record number [1].")
        checked = check(collection, lowered, mode, below_parent=parent_id is not None)
        with self._store.transaction():
            if abs(row_id) > INT64 or not self._store.exists(collection, row_id, parent_id):
                raise row_missing("update")
            if checked.errors:
                raise Refusal(*checked.errors)
            before = self._business.before(collection, row_id) or self._seen(collection, row_id)
            kept = self._business.kept(collection, checked.values, "update", patch=mode == "patch")
            values: dict[str, Stored] = {
                **kept,
                **self._stamps.updated(collection, actor, now),
                **self._business.stamps(collection, kept, before, now),
            }
            self._store.update(collection, row_id, values)
            self._business.check(collection, row_id, before)
            self._tell("Update", collection, row_id, before, actor, now)
        return row_id

    def sign(self, collection: Collection, row_id: int, changes: Mapping[str, Stored], actor: Actor, now: datetime) -> None:
        """Change fields that no body could: ``changes`` is by field name, and fields that the entity has not are left out."""
        values = {
            collection.by_name[name.lower()].sql: value for name, value in changes.items() if name.lower() in collection.by_name
        }
        before = self._seen(collection, row_id)
        self._store.update(collection, row_id, {**values, **self._stamps.updated(collection, actor, now)})
        self._tell("Update", collection, row_id, before, actor, now)

    def delete(self, collection: Collection, row_id: int, parent_id: int | None, actor: Actor, now: datetime) -> int:
        """Remove a row; below a parent, only a row of that parent.

        :raises Refusal: when there is no such row.
        """
        with self._store.transaction():
            if not self._store.exists(collection, row_id, parent_id):
                raise row_missing("delete")
            before = self._seen(collection, row_id)
            self._store.delete(collection, row_id)
            self._tell("Delete", collection, row_id, before, actor, now)
        return row_id

    def _seen(self, collection: Collection, row_id: int) -> dict[str, Any] | None:
        """The row as it is now, for those who are told of its change."""
        return self._store.row(collection.name, row_id) if self._changes.wanted(collection.name) else None

    def _tell(
        self, action: Action, collection: Collection, row_id: int, before: Mapping[str, Any] | None, actor: Actor, now: datetime
    ) -> None:
        if self._changes.wanted(collection.name):
            after = None if action == "Delete" else self._seen(collection, row_id)
            self._changes.tell(Change(collection.name, row_id, action, before, after, actor, now))

    def _parent_errors(self, collection: Collection, parent_id: int | None) -> list[str]:
        parent = self._catalog.get(collection.parent)
        if parent_id is None or parent is None or self._store.exists(parent, parent_id):
            return []
        name = collection.parent_field.name if collection.parent_field else f"{parent.entity.name} id"
        return [f"Value does not reference an existing entity for {name}."]
