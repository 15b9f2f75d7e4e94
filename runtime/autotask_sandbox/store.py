"""The rows, in SQLite: one table per entity, one column per field.

One connection serves all threads, guarded by one lock: requests are short, and a second one to ":memory:" would see nothing.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from autotask_runtime.metadata.types import FieldType

from .catalog import PARENT_COLUMN, Collection
from .values import Stored
from .views import View, plain_view

APPLICATION_ID = 0x41545342  # "ATSB": marks a file as ours, so that another program's database is not written to
FORMAT = 1

_AFFINITY: dict[FieldType, str] = {
    "boolean": "INTEGER",
    "int32": "INTEGER",
    "int64": "INTEGER",
    "double": "REAL",
    "string": "TEXT",
    "datetime": "TEXT",
    "bytes": "TEXT",
}


class StoreError(Exception):
    """The data file cannot be used. The message names it."""


def fold(text: str | None) -> str | None:
    """Text as compared: without regard to case, in every alphabet (SQLite's own ``NOCASE`` knows ASCII only)."""
    return None if text is None else text.casefold()


# Functions rather than LIKE: they need no escaping, and they see every alphabet and every character.
TEXT_TESTS: dict[str, Callable[[str | None, str], bool]] = {
    "begins": lambda text, part: text is not None and text.casefold().startswith(part),
    "ends": lambda text, part: text is not None and text.casefold().endswith(part),
    "contains": lambda text, part: text is not None and part in text.casefold(),
}


class Store:
    """All rows of one sandbox.

    :param catalog: what is stored.
    :param path: an SQLite file that is made when absent, or ":memory:".
    :raises StoreError: when the file is not a sandbox's, or cannot be opened.
    """

    def __init__(self, catalog: Mapping[str, Collection], path: str = ":memory:") -> None:
        self._catalog = catalog
        self._plain_views: dict[str, View] = {}
        self._lock = threading.RLock()
        try:
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            try:
                self._prepare(path)
            except BaseException:
                self._db.close()
                raise
        except sqlite3.Error as error:
            raise StoreError(f"{path}: {error}") from None

    def close(self) -> None:
        """Close the database. The store is unusable afterwards."""
        with self._lock:
            self._db.close()

    def _prepare(self, path: str) -> None:
        self._db.create_function("fold", 1, fold, deterministic=True)
        for name, test in TEXT_TESTS.items():
            self._db.create_function(name, 2, test, deterministic=True)
        (mark,) = self._db.execute("PRAGMA application_id").fetchone()
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables and mark != APPLICATION_ID:
            raise StoreError(f"{path}: a database of another program")
        if tables and version != FORMAT:
            raise StoreError(f"{path}: made by another version of the sandbox (format {version}, this one reads {FORMAT})")
        self._db.execute("PRAGMA synchronous = OFF")  # a sandbox's rows are not worth a disk flush per write
        with self.transaction():
            self._db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._db.execute(f"PRAGMA user_version = {FORMAT}")
            self._db.execute("CREATE TABLE IF NOT EXISTS 'sandbox:notes' (name TEXT PRIMARY KEY, value TEXT)")
            for collection in self._catalog.values():
                self._make_table(collection)

    def add_table(self, collection: Collection) -> None:
        """Make room for rows that are no entity's. They are kept with the others, and counted with none."""
        with self.transaction():
            self._make_table(collection)

    def _make_table(self, collection: Collection) -> None:
        known = {row[1].lower() for row in self._db.execute(f"PRAGMA table_info({collection.sql})")}
        columns = {column.sql: _AFFINITY[column.fact.type] for column in (*collection.columns[1:], *collection.udfs)}
        if collection.parent_field is None:
            columns[PARENT_COLUMN] = "INTEGER"
        if not known:
            # AUTOINCREMENT: the id of a deleted row is never given out again.
            rows = ", ".join(f"{sql} {kind}" for sql, kind in {'"id"': "INTEGER PRIMARY KEY AUTOINCREMENT", **columns}.items())
            self._db.execute(f"CREATE TABLE {collection.sql} ({rows})")
        for sql, kind in columns.items():
            # A file from before the tenant got this field.
            if known and sql[1:-1].replace('""', '"').lower() not in known:
                self._db.execute(f"ALTER TABLE {collection.sql} ADD COLUMN {sql} {kind}")
        if collection.entity.ways.child:
            index = f'"{collection.name}:parent"'
            self._db.execute(f"CREATE INDEX IF NOT EXISTS {index} ON {collection.sql} ({collection.parent_sql})")
        for column in collection.columns:
            if column.fact.reference and column is not collection.parent_field:
                index = f'"{collection.name}:{column.name}"'
                self._db.execute(f"CREATE INDEX IF NOT EXISTS {index} ON {collection.sql} ({column.sql})")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and nobody in between."""
        with self._lock:
            if self._db.in_transaction:  # already within one: the outer decides
                yield
                return
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def note(self, name: str) -> str | None:
        """A remark about the file, such as the seed it was filled from."""
        row = self._first("SELECT value FROM 'sandbox:notes' WHERE name = ?", (name,))
        return str(row[0]) if row else None

    def set_note(self, name: str, value: str) -> None:
        """Keep a remark in the file."""
        with self._lock:
            self._db.execute("INSERT OR REPLACE INTO 'sandbox:notes' VALUES (?, ?)", (name, value))

    def insert(self, collection: Collection, values: Mapping[str, Stored]) -> int:
        """Add a row; ``values`` is keyed by SQL column. Gives the row's id."""
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        body = f"({names}) VALUES ({marks})" if values else "DEFAULT VALUES"
        with self._lock:
            row = self._db.execute(f"INSERT INTO {collection.sql} {body}", list(values.values())).lastrowid
        return int(row or 0)

    def insert_many(self, collection: Collection, names: Sequence[str], rows: Iterable[Sequence[Stored]]) -> None:
        """Add rows, each with a value for each of these SQL columns."""
        marks = ", ".join("?" * len(names))
        with self._lock:
            self._db.executemany(f"INSERT INTO {collection.sql} ({', '.join(names)}) VALUES ({marks})", rows)

    def update(self, collection: Collection, row_id: int, values: Mapping[str, Stored]) -> None:
        """Change a row; ``values`` is keyed by SQL column."""
        if not values:
            return
        changes = ", ".join(f"{sql} = ?" for sql in values)
        with self._lock:
            self._db.execute(f'UPDATE {collection.sql} SET {changes} WHERE "id" = ?', [*values.values(), row_id])

    def delete(self, collection: Collection, row_id: int) -> None:
        """Remove a row."""
        with self._lock:
            self._db.execute(f'DELETE FROM {collection.sql} WHERE "id" = ?', (row_id,))

    def clear(self) -> None:
        """Remove all rows of all tables, and all remarks; ids begin again at 1."""
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        with self.transaction():
            for (name,) in self._db.execute(tables).fetchall():
                self._db.execute('DELETE FROM "{}"'.format(name.replace('"', '""')))
            self._db.execute("DELETE FROM sqlite_sequence")

    def exists(self, collection: Collection, row_id: int, parent_id: int | None = None) -> bool:
        """Whether there is such a row, below this parent if one is given."""
        where = '"id" = ?' if parent_id is None else f'"id" = ? AND {collection.parent_sql} = ?'
        values = (row_id,) if parent_id is None else (row_id, parent_id)
        return self._first(f"SELECT 1 FROM {collection.sql} WHERE {where}", values) is not None

    def select(
        self,
        collection: Collection,
        view: View,
        where: str = "1",
        values: Sequence[Stored] = (),
        *,
        limit: int = -1,
        descending: bool = False,
    ) -> list[dict[str, Any]]:
        """Rows in wire shape, by id."""
        order = "DESC" if descending else "ASC"
        sql = f'SELECT {view.sql} FROM {collection.sql} WHERE {where} ORDER BY "id" {order} LIMIT ?'
        with self._lock:
            rows = self._db.execute(sql, [*values, limit]).fetchall()
        return view.render(rows)

    def select_ids(
        self, collection: Collection, where: str, values: Sequence[Stored], *, limit: int, descending: bool = False
    ) -> list[int]:
        """Only the ids of what :meth:`select` would give."""
        order = "DESC" if descending else "ASC"
        sql = f'SELECT "id" FROM {collection.sql} WHERE {where} ORDER BY "id" {order} LIMIT ?'
        with self._lock:
            return [row[0] for row in self._db.execute(sql, [*values, limit])]

    def count(self, collection: str | Collection, where: str = "1", values: Sequence[Stored] = ()) -> int:
        """How many rows there are."""
        found = self._catalog[collection] if isinstance(collection, str) else collection
        row = self._first(f"SELECT count(*) FROM {found.sql} WHERE {where}", values)
        return int(row[0]) if row else 0

    def row(self, collection: str, row_id: int | None) -> dict[str, Any] | None:
        """One row as the API usually shows it, or None."""
        found = self._catalog[collection]
        return next(iter(self.select(found, self._plain_view(found), '"id" = ?', (row_id,))), None)

    def rows(self, collection: str) -> list[dict[str, Any]]:
        """For asserts: all rows of a collection as the API usually shows them, by id."""
        found = self._catalog[collection]
        return self.select(found, self._plain_view(found))

    def _plain_view(self, collection: Collection) -> View:
        """Made once per collection: every write looks at its row through it."""
        if collection.name not in self._plain_views:
            self._plain_views[collection.name] = plain_view(collection)
        return self._plain_views[collection.name]

    def counts(self) -> dict[str, int]:
        """Row counts of all collections that have rows."""
        found = {name: self.count(name) for name in self._catalog}
        return {name: count for name, count in found.items() if count}

    def _first(self, sql: str, values: Iterable[Stored]) -> tuple[Any, ...] | None:
        with self._lock:
            row: tuple[Any, ...] | None = self._db.execute(sql, tuple(values)).fetchone()
        return row
