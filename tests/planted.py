"""Rows put into a sandbox past its rules: references to nothing, and many rows in little time."""

from collections.abc import Iterable, Mapping
from typing import Any

from autotask_sandbox import SandboxServer


def plant(server: SandboxServer, collection: str, rows: Iterable[Mapping[str, Any]]) -> list[int]:
    """Add rows, given by wire names and all of the same fields, and give their ids."""
    given = [dict(row) for row in rows]
    table = server.sandbox.catalog[collection]
    first = max((row["id"] for row in server.store.rows(collection)), default=0) + 1
    numbered = [{"id": first + number, **row} for number, row in enumerate(given)]
    names = [table.by_name[name.lower()].sql for name in numbered[0]]
    with server.store.transaction():
        server.store.insert_many(table, names, [list(row.values()) for row in numbered])
    return [row["id"] for row in numbered]


def change(server: SandboxServer, collection: str, id: int, **values: Any) -> None:
    """Change a row as somebody else would: past the client."""
    table = server.sandbox.catalog[collection]
    server.store.update(table, id, {table.by_name[name.lower()].sql: value for name, value in values.items()})


def remove(server: SandboxServer, collection: str, id: int) -> None:
    """Delete a row past the client."""
    server.store.delete(server.sandbox.catalog[collection], id)
