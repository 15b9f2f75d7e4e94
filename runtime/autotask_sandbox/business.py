"""Holds writes to the business rules of :mod:`.rules`, and to references that exist. It knows no entity by name."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from .answers import Refusal
from .catalog import Collection
from .rules import CONSEQUENCES, IGNORED, NOT_CLEARED, NUMBERED, RULES, STAMPED_WHEN, Moment, Write, complaints
from .store import Store
from .values import Stored, format_datetime

Row = Mapping[str, Any]


class Business:
    """The rules of one sandbox.

    :param strict: False leaves references and business rules unchecked, for tests that write made-up values.
    """

    def __init__(self, catalog: Mapping[str, Collection], store: Store, *, strict: bool) -> None:
        self._catalog = catalog
        self._store = store
        self._strict = strict
        self._by_entity = {item.entity.name: item for item in catalog.values()}
        self._ruled = {rule.collection for rule in RULES}

    def kept(
        self, collection: Collection, values: Mapping[str, Stored], moment: Moment, *, patch: bool = False
    ) -> dict[str, Stored]:
        """What of the checked values is stored: the API passes over some in silence, and does not clear some."""
        passed_over = {name.lower() for name in IGNORED[moment].get(collection.name, ())}
        lasting = {name.lower() for name in NOT_CLEARED.get(collection.name, ())} if patch else set()
        dropped = {collection.by_name[name].sql for name in passed_over if name in collection.by_name}
        dropped |= {sql for name in lasting if (sql := collection.by_name[name].sql) in values and values[sql] is None}
        return {sql: value for sql, value in values.items() if sql not in dropped}

    def stamps(
        self, collection: Collection, values: Mapping[str, Stored], before: Row | None, now: datetime
    ) -> dict[str, Stored]:
        """The moments that a value brings with it, as the status of a ticket that is complete."""
        found: dict[str, Stored] = {}
        for name, field, value, moment in STAMPED_WHEN:
            columns = collection.by_name
            if name == collection.name and {field.lower(), moment.lower()} <= set(columns):
                was = before.get(columns[field.lower()].name) if before else None
                if values.get(columns[field.lower()].sql) == value != was:
                    found[columns[moment.lower()].sql] = format_datetime(now)
        return found

    def before(self, collection: Collection, row_id: int) -> Row | None:
        """The row as it is, where a rule will ask for it."""
        return self._store.row(collection.name, row_id) if self._strict else None

    def check(self, collection: Collection, row_id: int, before: Row | None) -> None:
        """Look at a row that was just written, within its transaction.

        :raises Refusal: with everything that is wrong; the transaction is then undone.
        """
        if not self._strict:
            return
        row = self._store.row(collection.name, row_id) or {}
        errors = list(self._references(collection, row, before))
        if collection.name in self._ruled and not errors:
            errors = complaints(collection.name, Write(row, before, self._find, self._count))
        if errors:
            raise Refusal(*errors)

    def number(self, collection: Collection, row_id: int, now: datetime) -> None:
        """Give a new row the number that people call it by, unless it has one."""
        name, form = NUMBERED.get(collection.name, ("", ""))
        column = collection.by_name.get(name.lower())
        row = self._store.row(collection.name, row_id) if column else None
        if column and row and row[column.name] is None:
            self._store.update(collection, row_id, {column.sql: form.format(day=now, id=row_id)})

    def follow(self, collection: Collection, row_id: int) -> None:
        """Do what a new row brings about in others."""
        consequence = CONSEQUENCES.get(collection.name)
        row = self._store.row(collection.name, row_id) if consequence and self._strict else None
        made = consequence(Write(row, None, self._find, self._count)) if consequence and row else None
        if made is not None:
            target = self._catalog[made[0]]
            values = {
                target.by_name[name.lower()].sql: value for name, value in made[1].items() if name.lower() in target.by_name
            }
            self._store.insert(target, values)

    def _references(self, collection: Collection, row: Row, before: Row | None) -> Iterable[str]:
        for column in collection.columns:
            value = row.get(column.name)
            if not column.fact.reference or value is None or not column.settable:
                continue
            if before is not None and before.get(column.name) == value:
                continue
            target = self._by_entity.get(column.fact.reference)
            # A table that nobody filled says nothing about what may be referred to.
            if target is None or self._store.exists(target, value) or not self._store.count(target):
                continue
            yield f"Reference value on field: {column.name} of type: {value} does not exist or is invalid."

    def _find(self, name: str, key: Any) -> Row | None:
        """A row by id, or by the values of fields."""
        collection = self._catalog.get(name)
        if collection is None or key is None:
            return None
        if not isinstance(key, Mapping):
            return self._store.row(name, key)
        ids = self._ids(collection, key)
        return self._store.row(name, ids[0]) if ids else None

    def _count(self, name: str, field: str, value: Any) -> int:
        collection = self._catalog.get(name)
        return len(self._ids(collection, {field: value})) if collection else 0

    def _ids(self, collection: Collection, key: Mapping[str, Any]) -> list[int]:
        columns = [collection.by_name.get(name.lower()) for name in key]
        if None in columns:
            return []  # a spec of one's own may have no such field
        where = " AND ".join(f"{column.sql} = ?" for column in columns if column)
        return self._store.select_ids(collection, where, list(key.values()), limit=-1)
