"""The search for faults in what was read, in the file itself: nothing of it comes into memory."""

import sqlite3
from collections.abc import Sequence

from .findings import MOST_IDS
from .plan import Key, Reference, Scanned

_ADD = "INSERT INTO findings (kind, collection, ids, relation, target, target_id, value, size)"


def want_targets(db: sqlite3.Connection, target: Scanned, references: Sequence[Reference]) -> None:
    """Note the rows of another entity that are referred to and not known yet, each once."""
    sql = (
        "INSERT OR IGNORE INTO wanted SELECT ?1, e.target FROM edges e LEFT JOIN rows r ON r.entity = ?1 AND r.id = e.target"
        " WHERE e.relation = ?2 AND e.target IS NOT NULL AND r.id IS NULL"
    )
    db.executemany(sql, [(target.number, reference.number) for reference in references])


def suspect(db: sqlite3.Connection, entity: Scanned, reference: Reference, target: int | None) -> None:
    """Note the rows whose reference leads nowhere; ``target`` is what the file calls the entity, None: it could not be read."""
    if "orphan" in reference.searches:
        sql = "INSERT OR REPLACE INTO missing SELECT ?, source, relation, NULL FROM edges WHERE relation = ? AND target IS NULL"
        db.execute(sql, (entity.number, reference.number))
    if reference.judged and target is not None:
        sql = (
            "INSERT OR REPLACE INTO missing SELECT ?, e.source, e.relation, e.target FROM edges e"
            " LEFT JOIN rows r ON r.entity = ? AND r.id = e.target"
            " WHERE e.relation = ? AND e.target IS NOT NULL AND r.id IS NULL"
        )
        db.execute(sql, (entity.number, target, reference.number))


def want_missing(db: sqlite3.Connection, target: Scanned, references: Sequence[tuple[Scanned, Reference]]) -> None:
    """Note the rows of a scanned entity that are referred to and were not found: they may have been added meanwhile."""
    sql = "INSERT OR IGNORE INTO wanted SELECT ?, target FROM missing WHERE entity = ? AND relation = ? AND target IS NOT NULL"
    db.executemany(sql, [(target.number, entity.number, reference.number) for entity, reference in references])


def forget_wanted(db: sqlite3.Connection, target: Scanned) -> None:
    """All that was to be asked for was."""
    db.execute("DELETE FROM wanted WHERE entity = ?", (target.number,))


def find_missing(db: sqlite3.Connection, entity: Scanned, reference: Reference, target: int | None, *, hidden: bool) -> None:
    """Rows whose reference leads nowhere for sure.

    :param target: what the file calls the entity that is referred to; None: it could not be read, so that only nulls are faults.
    :param hidden: there may be rows of it that these credentials may not see.
    """
    sql = (
        f"{_ADD} SELECT CASE WHEN m.target IS NULL THEN 'orphan' ELSE ?1 END, ?2, json_array(m.source), ?3, ?4, m.target, '', 1"
        " FROM missing m LEFT JOIN rows r ON r.entity = ?5 AND r.id = m.target"
        " WHERE m.entity = ?6 AND m.relation = ?7 AND r.id IS NULL AND (m.target IS NULL OR ?5 IS NOT NULL) ORDER BY m.source"
    )
    kind = "hidden or dangling" if hidden else reference.missing_is
    places = (kind, entity.collection, reference.name, reference.field.target)
    db.execute(sql, (*places, target, entity.number, reference.number))


def find_inactive(db: sqlite3.Connection, entity: Scanned, reference: Reference, target: int) -> None:
    """Rows that refer to one that is not active."""
    sql = (
        f"{_ADD} SELECT 'inactive', ?, json_array(e.source), ?, ?, e.target, '', 1"
        " FROM edges e JOIN rows r ON r.entity = ? AND r.id = e.target"
        " WHERE e.relation = ? AND r.active = 0 ORDER BY e.source"
    )
    db.execute(sql, (entity.collection, reference.name, reference.field.target, target, reference.number))


def find_duplicates(db: sqlite3.Connection, entity: Scanned, key: Key) -> None:
    """Rows with the same key."""
    alike = "SELECT key, folded, min(source) AS first, count(*) AS size FROM keys WHERE key = ? GROUP BY folded HAVING size > 1"
    ids = "SELECT source FROM keys WHERE key = k.key AND folded = k.folded ORDER BY source LIMIT ?"
    sql = (
        f"{_ADD} SELECT 'duplicate', ?, (SELECT json_group_array(source) FROM ({ids})), ?, '', NULL,"
        f" (SELECT shown FROM keys WHERE key = k.key AND source = k.first), k.size FROM ({alike}) k ORDER BY k.first"
    )
    db.execute(sql, (entity.collection, MOST_IDS, key.name, key.number))
