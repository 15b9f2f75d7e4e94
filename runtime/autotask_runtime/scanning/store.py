"""The file of one scan: ids, references and keys as they are read, how far each step is, what was found."""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import Any, cast

import msgspec
from attrs import define

from ..errors import UsageError
from .cost import Cost
from .findings import Finding, Kind
from .taken import Taken

Work = Callable[[sqlite3.Connection], None]

# Marks a file as one of a scan, so that another program's database is not written to.
_APPLICATION = 0x41545343
_FORMAT = 1
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


@define(frozen=True, kw_only=True)
class Step:
    """How far a step is: the last id that came, and how many rows did."""

    after: int | None = None
    rows: int = 0
    done: bool = False


class Store:
    """What one scan knows. Each page is kept in one transaction, so that a process that is killed loses none that is done.

    :param path: a file that is made when it is not there; None: one that nobody else sees, and that ends with this object.
    :raises UsageError: when it holds something else, or cannot be made.
    """

    def __init__(self, path: str | PathLike[str] | None) -> None:
        self._lock = threading.RLock()
        self._name = "the file of the scan" if path is None else Path(path).name
        try:
            if path is not None:
                # It holds keys such as mail addresses: readable by its owner only.
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            # Without a name SQLite makes a file in the folder for such, and removes it.
            self._db = sqlite3.connect("" if path is None else path, isolation_level=None, check_same_thread=False)
            try:
                self._prepare()
            except BaseException:
                self._db.close()
                raise
        except (OSError, sqlite3.Error) as error:
            raise UsageError(f"{self._name} cannot be used for a scan: {error}") from None

    def _prepare(self) -> None:
        (mark,) = self._db.execute("PRAGMA application_id").fetchone()
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables and (mark, version) != (_APPLICATION, _FORMAT):
            raise UsageError(f"{self._name} is no file of a scan, or one of another version")
        self._db.execute(f"PRAGMA cache_size = -{_CACHE}")
        self._db.execute("PRAGMA temp_store = FILE")
        self._db.execute("PRAGMA synchronous = NORMAL")
        with self._transaction():
            self._db.execute(f"PRAGMA application_id = {_APPLICATION}")
            self._db.execute(f"PRAGMA user_version = {_FORMAT}")
            for statement in _TABLES.split(";\n"):
                self._db.execute(statement)

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

    def begin(self, described: dict[str, list[str]], unread: Iterable[tuple[str, str]]) -> None:
        """Say what scan this is, or make sure that it is the one that the file is of.

        :raises UsageError: when it is of another scan.
        """
        known = self._note("scan")
        if known is None:
            with self._transaction():
                self._set_note("scan", msgspec.json.encode(described).decode())
                self._set_note("began", str(time.time()))
                self._db.executemany("INSERT OR REPLACE INTO unread VALUES (?, ?)", unread)
            return
        before: dict[str, list[str]] = msgspec.json.decode(known)
        for name, values in described.items():
            if values != before.get(name):
                changed = sorted(set(values) ^ set(before.get(name, ()))) or ["their order"]
                shown = ", ".join(changed[:5]) + (", …" if len(changed) > 5 else "")
                raise UsageError(f"{self._name} is of another scan: its {name} differ ({shown}); give another file")

    @property
    def began(self) -> float:
        """When the scan began, in seconds since 1970."""
        return float(self._note("began") or 0)

    @property
    def ended(self) -> float | None:
        """When it ended, or None."""
        return None if (ended := self._note("ended")) is None else float(ended)

    def end(self) -> None:
        """Say that the scan came to its end, if it is not known."""
        if self.ended is None:
            with self._transaction():
                self._set_note("ended", str(time.time()))

    @property
    def cost(self) -> Cost | None:
        """What was said that the scan would cost, or None."""
        return None if (said := self._note("cost")) is None else msgspec.json.decode(said, type=Cost)

    def keep_cost(self, cost: Cost, requests: int) -> None:
        """Remember what was said, and what it cost to find out."""
        with self._transaction():
            self._set_note("cost", msgspec.json.encode(cost).decode())
            self._set_note("requests", str(requests))

    @property
    def requests(self) -> int:
        """How many requests were sent."""
        return int(self._note("requests") or 0)

    @property
    def unread(self) -> dict[str, str]:
        """Why entities could not be read, by collection."""
        return {str(row[0]): str(row[1]) for row in self._all("SELECT collection, why FROM unread")}

    def give_up(self, entity: int, collection: str, why: str, references: Sequence[int], keys: Sequence[int]) -> None:
        """An entity cannot be read: what is known of it does not count."""
        with self._transaction():
            self._db.execute("INSERT OR REPLACE INTO unread VALUES (?, ?)", (collection, why))
            self._db.execute("DELETE FROM rows WHERE entity = ?", (entity,))
            self._db.execute("DELETE FROM missing WHERE entity = ?", (entity,))
            self._db.executemany("DELETE FROM edges WHERE relation = ?", [(number,) for number in references])
            self._db.executemany("DELETE FROM keys WHERE key = ?", [(number,) for number in keys])

    def step(self, name: str) -> Step:
        """How far a step is."""
        rows = self._all("SELECT after, rows, done FROM steps WHERE name = ?", name)
        return next((Step(after=after, rows=count, done=bool(done)) for after, count, done in rows), Step())

    def _move(self, name: str, step: Step, requests: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO steps VALUES (?, ?, ?, ?)", (name, step.after, step.rows, step.done))
        self._set_note("requests", str(requests))

    def add(self, name: str, step: Step, requests: int, entity: int, taken: Taken) -> None:
        """Keep a page of rows, and that a step is so far."""
        with self._transaction():
            rows = [(entity, id, active) for id, active in taken.rows]
            self._db.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?, ?)", rows)
            self._db.executemany("INSERT OR REPLACE INTO edges VALUES (?, ?, ?)", taken.edges)
            self._db.executemany("INSERT OR REPLACE INTO keys VALUES (?, ?, ?, ?)", taken.keys)
            self._move(name, step, requests)

    def work(self, name: str, requests: int, *works: Work) -> None:
        """Do a step, or its last part, and keep that it is done."""
        with self._transaction():
            for work in works:
                work(self._db)
            self._move(name, Step(rows=self.step(name).rows, done=True), requests)

    def wanted(self, entity: int) -> int:
        """How many rows of an entity are to be asked for by id."""
        return int(self._all("SELECT count(*) FROM wanted WHERE entity = ?", entity)[0][0])

    def next_wanted(self, entity: int, after: int | None, most: int) -> list[int]:
        """The ids that come after one."""
        sql = "SELECT id FROM wanted WHERE entity = ? AND (? IS NULL OR id > ?) ORDER BY id LIMIT ?"
        return [id for (id,) in self._all(sql, entity, after, after, most)]

    def suspects(self, entity: int) -> int:
        """How many rows of an entity refer to something that is missing."""
        sql = "SELECT count(*) FROM (SELECT DISTINCT source FROM missing WHERE entity = ?)"
        return int(self._all(sql, entity)[0][0])

    def next_suspects(self, entity: int, after: int | None, most: int) -> dict[int, list[tuple[int, int | None]]]:
        """By row, the references of it that lead nowhere, each with the id in it; of the rows that come after one."""
        ids = "SELECT DISTINCT source FROM missing WHERE entity = ?1 AND (?2 IS NULL OR source > ?2) ORDER BY source LIMIT ?3"
        sql = f"SELECT source, relation, target FROM missing WHERE entity = ?1 AND source IN ({ids}) ORDER BY source"
        found: dict[int, list[tuple[int, int | None]]] = {}
        for source, relation, target in self._all(sql, entity, after, most):
            found.setdefault(source, []).append((relation, target))
        return found

    def absolve(self, name: str, step: Step, requests: int, entity: int, innocent: Sequence[tuple[int, int]]) -> None:
        """Forget references that are not what they were, given as row and reference, and keep that a step is so far."""
        with self._transaction():
            sql = "DELETE FROM missing WHERE entity = ? AND source = ? AND relation = ?"
            self._db.executemany(sql, [(entity, source, relation) for source, relation in innocent])
            self._move(name, step, requests)

    def leads_nowhere(self, entity: int, relation: int, target: int) -> bool:
        """Whether any row of an entity refers to one of the target that is not there."""
        sql = (
            "SELECT 1 FROM missing m LEFT JOIN rows r ON r.entity = ? AND r.id = m.target"
            " WHERE m.entity = ? AND m.relation = ? AND m.target IS NOT NULL AND r.id IS NULL LIMIT 1"
        )
        return bool(self._all(sql, target, entity, relation))

    def found(self) -> int:
        """How many findings there are."""
        return int(self._all("SELECT coalesce(max(number), 0) FROM findings")[0][0])

    def counts(self) -> list[tuple[str, str, int]]:
        """How many findings there are of each kind and relation or key, in the order in which they were found."""
        sql = "SELECT kind, relation, count(*) FROM findings GROUP BY kind, relation ORDER BY min(number)"
        return [(kind, relation, count) for kind, relation, count in self._all(sql)]

    def findings(self, after: int, most: int, kind: str = "", relation: str = "") -> list[tuple[int, Finding]]:
        """Findings with their numbers, from behind one."""
        sql = (
            "SELECT number, kind, collection, ids, relation, target, target_id, value, size FROM findings"
            " WHERE number > ?1 AND (?2 = '' OR kind = ?2) AND (?3 = '' OR relation = ?3) ORDER BY number LIMIT ?4"
        )
        return [(number, _finding(*values)) for number, *values in self._all(sql, after, kind, relation, most)]


def _finding(
    kind: str, collection: str, ids: str, relation: str, target: str, target_id: int | None, value: str, size: int
) -> Finding:
    return Finding(
        kind=cast("Kind", kind),
        collection=collection,
        ids=tuple(cast("list[Any]", msgspec.json.decode(ids))),
        relation=relation,
        target=target,
        target_id=target_id,
        value=value,
        size=size,
    )
