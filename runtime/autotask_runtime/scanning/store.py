"""What one scan knows: ids, references and keys as they are read, how far each step is, what was found."""

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, cast

import msgspec
from attrs import define

from ..errors import UsageError
from .cost import ScanCost
from .file import ScanFile
from .findings import Finding, Kind
from .taken import Taken

Work = Callable[[sqlite3.Connection], None]

_EVERYTHING = ("steps", "unread", "rows", "edges", "keys", "wanted", "missing", "findings")


@define(frozen=True, kw_only=True)
class Step:
    """How far a step is: the last id that came, and how many rows did."""

    after: int | None = None
    rows: int = 0
    done: bool = False


class Store(ScanFile):
    """What one scan knows. Each page is kept in one transaction, so that a process that is killed loses none that is done."""

    def begin(self, described: dict[str, list[str]], unread: Iterable[tuple[str, str]]) -> None:
        """Say what scan this is, or make sure that it is the one that the file is of.

        :raises UsageError: when it is of another scan.
        """
        known = self._note("scan")
        if known is None:
            with self._transaction():
                self._set_note("scan", msgspec.json.encode(described).decode())
                self._start(unread)
            return
        before: dict[str, list[str]] = msgspec.json.decode(known)
        for name, values in described.items():
            if values != before.get(name):
                changed = sorted(set(values) ^ set(before.get(name, ()))) or ["their order"]
                shown = ", ".join(changed[:5]) + (", …" if len(changed) > 5 else "")
                raise UsageError(f"{self._name} is of another scan: its {name} differ ({shown}); give another file")

    def _start(self, unread: Iterable[tuple[str, str]]) -> None:
        self._set_note("began", str(time.time()))
        self._db.executemany("INSERT OR REPLACE INTO unread VALUES (?, ?)", unread)

    def renew(self, unread: Iterable[tuple[str, str]]) -> None:
        """Forget all that a scan read and found: it begins anew."""
        with self._transaction():
            for table in _EVERYTHING:
                self._db.execute(f"DELETE FROM {table}")
            self._db.execute("DELETE FROM notes WHERE name <> 'scan'")
            self._start(unread)

    def reopen(self, collections: Sequence[str], kept: Sequence[str], found: Sequence[str]) -> None:
        """Entities that were given up can be read: all steps are done again, and what was found without their rows is forgotten.

        :param kept: the names of steps that are not done again.
        :param found: the names of the keys and ways of these entities.
        """
        with self._transaction():
            again = {name for (name,) in self._all("SELECT name FROM steps")}.difference(kept)
            self._db.executemany("DELETE FROM steps WHERE name = ?", [(name,) for name in again])
            self._db.executemany("DELETE FROM unread WHERE collection = ?", [(name,) for name in collections])
            self._db.executemany("DELETE FROM findings WHERE relation = ?", [(name,) for name in found])
            self._db.execute("DELETE FROM findings WHERE kind NOT IN ('cycle', 'duplicate')")
            self._db.execute("DELETE FROM missing")
            self._db.execute("DELETE FROM wanted")

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
    def cost(self) -> ScanCost | None:
        """What was said that the scan would cost, or None."""
        return None if (said := self._note("cost")) is None else msgspec.json.decode(said, type=ScanCost)

    def keep_cost(self, cost: ScanCost, requests: int) -> None:
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
        """Do a step, or its last part, and keep that it is done; nothing, where it is."""
        with self._transaction():
            step = self.step(name)
            if step.done:
                return
            for work in works:
                work(self._db)
            self._move(name, Step(rows=step.rows, done=True), requests)

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
