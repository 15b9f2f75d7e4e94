"""The SQLite file that a scan is kept in: whether it is one, who has it, and its transactions."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import Any
from weakref import finalize

from ..errors import UsageError
from ..owned import keep_owned, make_owned

# Marks a file as one of a scan, so that another program's database is not written to.
_APPLICATION = 0x41545343
_FORMAT = 2
# Pages of the database that SQLite holds in memory at most, in KiB.
_CACHE = 8_000

_TABLES = """
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS steps (
  name TEXT PRIMARY KEY, after INTEGER, rows INTEGER NOT NULL, done INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS unread (collection TEXT PRIMARY KEY, why TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rows (entity INTEGER, id INTEGER, active INTEGER, PRIMARY KEY (entity, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS edges (
  relation INTEGER, source INTEGER, target INTEGER, PRIMARY KEY (relation, source)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS keys (
  key INTEGER, source INTEGER, folded TEXT NOT NULL, shown TEXT NOT NULL, PRIMARY KEY (key, source)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keys_by_value ON keys (key, folded, source);
CREATE TABLE IF NOT EXISTS wanted (entity INTEGER, id INTEGER, PRIMARY KEY (entity, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS missing (
  entity INTEGER, source INTEGER, relation INTEGER, target INTEGER, PRIMARY KEY (entity, source, relation)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS findings (
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL, collection TEXT NOT NULL, ids TEXT NOT NULL, relation TEXT NOT NULL,
  target TEXT NOT NULL, target_id INTEGER, value TEXT NOT NULL, size INTEGER NOT NULL
);
"""


class ScanFile:
    """A file of one scan, held by one object of one process at a time until it is closed.

    :param path: a file that is made when it is not there; None: one that nobody else sees, and that ends with this object.
    :raises UsageError: when somebody else has it, when it holds something else, or cannot be made.
    """

    def __init__(self, path: str | PathLike[str] | None) -> None:
        self._lock = threading.RLock()
        self._name = "the file of the scan" if path is None else Path(path).name
        try:
            # It holds keys such as mail addresses: readable by its owner only.
            if path is not None:
                make_owned(path)
            # Without a name SQLite makes a file in the folder for such, and removes it. An absolute one is never ":memory:".
            file = "" if path is None else Path(path).resolve()
            self._db = sqlite3.connect(file, isolation_level=None, check_same_thread=False, timeout=0)
            try:
                self._prepare()
                if path is not None:
                    keep_owned(path)
            except BaseException:
                self._db.close()
                raise
            # A connection that is only dropped keeps its lock until the garbage collector comes.
            finalize(self, self._db.close)
        except (OSError, ValueError, sqlite3.Error) as error:
            if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                why = "is in use by another scan, here or in another process: close that one, or give another file"
                raise UsageError(f"{self._name} {why}") from None
            raise UsageError(f"{self._name} cannot be used for a scan: {error}") from None

    def _prepare(self) -> None:
        # The lock of the first transaction is kept until the file is closed, or its process is gone.
        self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._db.execute("BEGIN IMMEDIATE")
        (mark,) = self._db.execute("PRAGMA application_id").fetchone()
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables and (mark, version) != (_APPLICATION, _FORMAT):
            raise UsageError(f"{self._name} is no file of a scan, or one of another version")
        self._db.execute(f"PRAGMA application_id = {_APPLICATION}")
        self._db.execute(f"PRAGMA user_version = {_FORMAT}")
        for statement in _TABLES.split(";\n"):
            self._db.execute(statement)
        self._db.execute("COMMIT")
        self._db.execute(f"PRAGMA cache_size = -{_CACHE}")
        self._db.execute("PRAGMA temp_store = FILE")
        self._db.execute("PRAGMA synchronous = NORMAL")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._lock, self._telling():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # a full disk has ended it already
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Trouble with the file as an error that names it."""
        try:
            yield
        except sqlite3.Error as error:
            raise UsageError(f"{self._name}: {error}") from None

    def _all(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with self._lock, self._telling():
            return self._db.execute(sql, values).fetchall()

    def close(self) -> None:
        """Close the file; one without a name is gone then."""
        with self._lock:
            self._db.close()

    def _note(self, name: str) -> str | None:
        rows = self._all("SELECT value FROM notes WHERE name = ?", name)
        return str(rows[0][0]) if rows else None

    def _set_note(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))
