"""Rows that lead back to themselves, in a graph of any size and depth: all of it is in the file, little in memory.

What leads to no cycle is peeled off first, from both ends; nearly always that is all. Of the rest Tarjan's algorithm, without
recursion, gives the knots: rows that can all be reached from one another. Each knot is one finding.
"""

import sqlite3
from collections import deque
from typing import Any

import msgspec

from .findings import MOST_IDS
from .plan import Way

_TABLES = """
CREATE TABLE arcs (tail INTEGER, head INTEGER, PRIMARY KEY (tail, head)) WITHOUT ROWID;
CREATE INDEX arcs_by_head ON arcs (head);
CREATE TABLE leaves (id INTEGER PRIMARY KEY);
CREATE TABLE touched (id INTEGER PRIMARY KEY);
CREATE TABLE visited (id INTEGER PRIMARY KEY, number INTEGER, low INTEGER, open INTEGER);
CREATE TABLE trail (depth INTEGER PRIMARY KEY, id INTEGER, last INTEGER);
CREATE TABLE pending (place INTEGER PRIMARY KEY, id INTEGER);
CREATE TABLE knots (knot INTEGER, id INTEGER, PRIMARY KEY (knot, id)) WITHOUT ROWID;
CREATE TABLE reached (id INTEGER PRIMARY KEY, via INTEGER, depth INTEGER);
CREATE INDEX reached_by_depth ON reached (depth)
"""


def find_cycles(db: sqlite3.Connection, way: Way) -> None:
    """Find the cycles of one way, within the transaction that is open. Its tables are gone at the end."""
    for statement in _TABLES.strip().split(";\n"):
        db.execute(statement)
    _fill(db, way)
    _peel(db, "tail", "head")
    _peel(db, "head", "tail")
    _Knots(db).find()
    knots = "SELECT knot, min(id) AS first, count(*) AS size FROM knots GROUP BY knot"
    looped = "EXISTS (SELECT 1 FROM arcs WHERE tail = first AND head = first)"
    for (knot,) in db.execute(f"SELECT knot FROM ({knots}) WHERE size > 1 OR {looped} ORDER BY first"):
        _report(db, way, knot)
    for name in ("arcs", "leaves", "touched", "visited", "trail", "pending", "knots", "reached"):
        db.execute(f"DROP TABLE {name}")


def _fill(db: sqlite3.Connection, way: Way) -> None:
    """The arcs: from a row to the one that it refers to, or from one that a link names to the other."""
    first, last = way.references[0].number, way.references[-1].number
    if first == last:
        db.execute("INSERT INTO arcs SELECT source, target FROM edges WHERE relation = ? AND target IS NOT NULL", (first,))
        return
    sql = (
        "INSERT OR IGNORE INTO arcs SELECT a.target, b.target FROM edges a JOIN edges b ON b.relation = ? AND b.source = a.source"
        " WHERE a.relation = ? AND a.target IS NOT NULL AND b.target IS NOT NULL"
    )
    db.execute(sql, (last, first))


def _peel(db: sqlite3.Connection, near: str, far: str) -> None:
    """Remove what has no arc that goes on, and then what has none any more because of that, layer by layer."""
    db.execute(
        f"INSERT INTO leaves SELECT DISTINCT {far} FROM arcs a WHERE NOT EXISTS (SELECT 1 FROM arcs WHERE {near} = a.{far})"
    )
    while db.execute("SELECT 1 FROM leaves LIMIT 1").fetchone():
        # CROSS JOIN: from the leaves to their arcs, never through all arcs.
        db.execute(f"INSERT OR IGNORE INTO touched SELECT a.{near} FROM leaves CROSS JOIN arcs a ON a.{far} = leaves.id")
        db.execute(f"DELETE FROM arcs WHERE {far} IN (SELECT id FROM leaves)")
        db.execute("DELETE FROM leaves")
        db.execute(f"INSERT INTO leaves SELECT id FROM touched WHERE NOT EXISTS (SELECT 1 FROM arcs WHERE {near} = id)")
        db.execute("DELETE FROM touched")


class _Knots:
    """Tarjan's algorithm for strongly connected components; its stacks are tables."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._numbers = 0
        self._pending = 0

    def find(self) -> None:
        """Sort all rows that are left into knots."""
        row = self._first("SELECT min(tail) FROM arcs")
        while row is not None and row[0] is not None:
            start = row[0]
            self._explore(start)
            row = self._first(
                "SELECT a.tail FROM arcs a LEFT JOIN visited v ON v.id = a.tail WHERE a.tail > ? AND v.id IS NULL"
                " ORDER BY a.tail LIMIT 1",
                start,
            )

    def _explore(self, start: int) -> None:
        """Visit all that one row leads to and that was not visited."""
        depth = 0
        self._visit(start, depth)
        while depth >= 0:
            id, last = self._one("SELECT id, last FROM trail WHERE depth = ?", depth)
            following = self._first(
                "SELECT a.head FROM arcs a LEFT JOIN visited v ON v.id = a.head WHERE a.tail = ? AND (? IS NULL OR a.head > ?)"
                " AND v.id IS NULL ORDER BY a.head LIMIT 1",
                id,
                last,
                last,
            )
            if following is None:
                self._leave(id, depth)
                depth -= 1
                continue
            self._db.execute("UPDATE trail SET last = ? WHERE depth = ?", (following[0], depth))
            depth += 1
            self._visit(following[0], depth)

    def _visit(self, id: int, depth: int) -> None:
        self._numbers += 1
        self._pending += 1
        self._db.execute("INSERT INTO visited VALUES (?, ?, ?, 1)", (id, self._numbers, self._numbers))
        self._db.execute("INSERT INTO trail VALUES (?, ?, NULL)", (depth, id))
        self._db.execute("INSERT INTO pending VALUES (?, ?)", (self._pending, id))

    def _leave(self, id: int, depth: int) -> None:
        """All that follows was visited: how far back it leads is known, and a knot ends where it leads no further back."""
        lowest = "SELECT min(v.low) FROM arcs a JOIN visited v ON v.id = a.head WHERE a.tail = ?1 AND v.open"
        self._db.execute(f"UPDATE visited SET low = min(low, coalesce(({lowest}), low)) WHERE id = ?1", (id,))
        self._db.execute("DELETE FROM trail WHERE depth = ?", (depth,))
        number, low = self._one("SELECT number, low FROM visited WHERE id = ?", id)
        if number != low:
            return
        (place,) = self._one("SELECT max(place) FROM pending WHERE id = ?", id)
        self._db.execute("INSERT INTO knots SELECT ?, id FROM pending WHERE place >= ?", (number, place))
        self._db.execute("UPDATE visited SET open = 0 WHERE id IN (SELECT id FROM pending WHERE place >= ?)", (place,))
        self._db.execute("DELETE FROM pending WHERE place >= ?", (place,))

    def _first(self, sql: str, *values: int | None) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._db.execute(sql, values).fetchone()
        return row

    def _one(self, sql: str, value: int) -> tuple[Any, ...]:
        row: tuple[Any, ...] = self._db.execute(sql, (value,)).fetchone()
        return row


def _report(db: sqlite3.Connection, way: Way, knot: int) -> None:
    """One finding: how many rows a knot has, and the shortest cycle through its lowest id."""
    start, size = db.execute("SELECT min(id), count(*) FROM knots WHERE knot = ?", (knot,)).fetchone()
    _reach(db, knot, start)
    # Walking back from the end, the rows next to the start come last.
    ids: deque[int] = deque(maxlen=MOST_IDS - 1)
    (id,) = db.execute("SELECT via FROM reached WHERE id = ?", (start,)).fetchone()
    while id != start:
        ids.append(id)
        (id,) = db.execute("SELECT via FROM reached WHERE id = ?", (id,)).fetchone()
    found = msgspec.json.encode([start, *reversed(ids)]).decode()
    db.execute(
        "INSERT INTO findings (kind, collection, ids, relation, target, target_id, value, size)"
        " VALUES ('cycle', ?, ?, ?, ?, ?, '', ?)",
        (way.target, found, way.name, way.target, start, size),
    )


def _reach(db: sqlite3.Connection, knot: int, start: int) -> None:
    """From where each row of a knot is reached first, going out from one until it is reached itself."""
    db.execute("DELETE FROM reached")
    outward = "SELECT head, ?, 1 FROM arcs JOIN knots ON knot = ? AND id = head WHERE tail = ?"
    db.execute(f"INSERT OR IGNORE INTO reached {outward}", (start, knot, start))
    depth = 1
    onward = (
        "SELECT a.head, a.tail, r.depth + 1 FROM reached r CROSS JOIN arcs a ON a.tail = r.id"
        " JOIN knots k ON k.knot = ? AND k.id = a.head WHERE r.depth = ?"
    )
    while not db.execute("SELECT 1 FROM reached WHERE id = ?", (start,)).fetchone():
        db.execute(f"INSERT OR IGNORE INTO reached {onward}", (knot, depth))
        depth += 1
