"""Faults that are events: somebody changes rows, or a zone dies or loses the tenant, just before a request is served."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .auth import Actor
from .faults_kinds import Event, demand
from .values import Stored, ValueRefused, from_json

if TYPE_CHECKING:
    from .catalog import Collection
    from .sandbox import Sandbox

Rows = tuple[int, ...] | Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True, slots=True)
class ZoneDies(Event):
    """From this request on, every connection to one zone's address is reset, until the faults are cleared.

    :param zone: which, counted from 0.
    """

    zone: int = 0
    name = "zone_dies"

    def check(self, sandbox: "Sandbox") -> None:
        """The zone must be there; a sandbox without a server has one."""
        _demand_zone(self.zone, max(len(sandbox.zones.all()), 1))

    def happen(self, sandbox: "Sandbox") -> None:
        """Let it die."""
        sandbox.faults.kill(self.zone)


@dataclass(frozen=True, slots=True)
class ZoneMoves(Event):
    """Before this request is served, the tenant moves to another zone. It stays there when the faults are cleared.

    :param zone: which, counted from 0.
    """

    zone: int = 1
    name = "zone_moves"

    def check(self, sandbox: "Sandbox") -> None:
        """The zone must be there."""
        _demand_zone(self.zone, len(sandbox.zones.all()))

    def happen(self, sandbox: "Sandbox") -> None:
        """Move it."""
        sandbox.zones.move(self.zone)


@dataclass(frozen=True, slots=True)
class RowsChange(Event):
    """Somebody else changes rows before this request is served. No rule is checked: in the user interface more can be done.

    :param rows: their ids, or a test of a row in wire shape. Rows that are not there are left out.
    :param field: of the entity, not a user-defined one.
    :param value: as JSON would have it.
    """

    collection: str
    rows: Rows
    field: str
    value: Any
    name = "rows_change"

    def check(self, sandbox: "Sandbox") -> None:
        """The field must be there, and take the value."""
        self._stored(_collection(sandbox, self.collection))

    def _stored(self, collection: "Collection") -> Stored:
        column = collection.by_name.get(self.field.lower())
        if column is None or column.name == "id":
            raise ValueError(f"{collection.name} has no field {self.field!r} to change")
        try:
            return from_json(column.fact, column.name, self.value)
        except ValueRefused as error:
            raise ValueError(str(error)) from None

    def happen(self, sandbox: "Sandbox") -> None:
        """Change them, one by one."""
        collection = _collection(sandbox, self.collection)
        changes = {self.field: self._stored(collection)}
        with sandbox.store.transaction():
            for row_id in _row_ids(sandbox, collection, self.rows):
                sandbox.writer.sign(collection, row_id, changes, Actor(), sandbox.now())


@dataclass(frozen=True, slots=True)
class RowsVanish(Event):
    """Somebody else deletes rows before this request is served.

    :param rows: their ids, or a test of a row in wire shape. Rows that are not there are left out.
    """

    collection: str
    rows: Rows
    name = "rows_vanish"

    def check(self, sandbox: "Sandbox") -> None:
        """The collection must be there."""
        _collection(sandbox, self.collection)

    def happen(self, sandbox: "Sandbox") -> None:
        """Delete them, one by one."""
        collection = _collection(sandbox, self.collection)
        with sandbox.store.transaction():
            for row_id in _row_ids(sandbox, collection, self.rows):
                sandbox.writer.delete(collection, row_id, None, Actor(), sandbox.now())


def _demand_zone(zone: int, zones: int) -> None:
    demand(0 <= zone < zones, f"there is no zone {zone}: this sandbox has {zones}, counted from 0")


def _collection(sandbox: "Sandbox", name: str) -> "Collection":
    found = next((one for key, one in sandbox.catalog.items() if key.lower() == name.lower()), None)
    if found is None:
        raise ValueError(f"there is no entity {name!r}")
    return found


def _row_ids(sandbox: "Sandbox", collection: "Collection", rows: Rows) -> list[int]:
    if callable(rows):
        return [row["id"] for row in sandbox.store.rows(collection.name) if rows(row)]
    return [row_id for row_id in rows if sandbox.store.exists(collection, row_id)]
