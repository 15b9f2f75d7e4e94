"""Writes that failed, kept in a SQLite file until their owner replays or drops them."""

import sqlite3
import threading
from pathlib import Path
from typing import Any, Literal

import msgspec
from attrs import define, field

from .errors import UsageError
from .owned import keep_owned, make_owned
from .writes.outcomes import Outcome, Reconciled
from .writes.packed import pack, unpack
from .writes.write import Operation, Write

__all__ = ["Entry", "Outcome", "Reconciled", "Replayed", "WriteJournal"]

State = Literal["waiting", "done", "conflict", "refused"]

_TABLE = """
CREATE TABLE IF NOT EXISTS writes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, failed REAL NOT NULL, collection TEXT NOT NULL, operation TEXT NOT NULL,
  row INTEGER NOT NULL, path TEXT NOT NULL, body BLOB, "values" BLOB NOT NULL, before BLOB,
  impersonate INTEGER, why TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', note TEXT NOT NULL DEFAULT ''
)
"""


@define(frozen=True, kw_only=True)
class Entry:
    """One write that failed.

    :param failed: when the write that failed was begun, in seconds since 1970.
    :param why: the error it ended with.
    :param state: ``waiting`` to be replayed, ``done``, ``conflict`` (the row was changed meanwhile) or ``refused`` by Autotask.
    :param note: what the last replay said about it.
    """

    number: int
    failed: float
    write: Write
    impersonate: int | None
    why: str
    state: State = "waiting"
    note: str = ""

    def __str__(self) -> str:
        return f"{self.number}: {self.write}: {self.state}{f' ({self.note})' if self.note else ''}"


@define(frozen=True, kw_only=True)
class Replayed:
    """What a replay came to.

    :param held: left waiting, because an earlier write of the same row could not be replayed.
    :param stopped: why it ended before the last one, or "": Autotask could not be reached.
    """

    done: tuple[Entry, ...] = ()
    conflicts: tuple[Entry, ...] = ()
    refused: tuple[Entry, ...] = ()
    held: tuple[Entry, ...] = ()
    stopped: str = field(default="")

    def __str__(self) -> str:
        counts = (("done", self.done), ("in conflict", self.conflicts), ("refused", self.refused), ("held back", self.held))
        said = ", ".join(f"{len(entries)} {what}" for what, entries in counts)
        return f"{said}{f'; stopped: {self.stopped}' if self.stopped else ''}"


class WriteJournal:
    """Writes in the order in which they failed. They hold what was to be written: the file is readable by its owner only.

    :param path: a file that is made when it is not there.
    :raises UsageError: when it is no journal, or cannot be made.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._lock = threading.Lock()
        try:
            make_owned(self.path)
            self._database = sqlite3.connect(self.path, check_same_thread=False, isolation_level=None)
            self._database.execute(_TABLE)
            keep_owned(self.path)
        except (OSError, sqlite3.Error) as error:
            raise UsageError(f"{self.path.name} cannot be used as a journal of writes: {error}") from None

    def add(self, write: Write, why: str, began: float, impersonate: int | None = None) -> int:
        """Keep a write that was begun then; gives its number.

        :raises UsageError: when the file cannot be written.
        """
        row = (
            began,
            write.collection,
            write.operation,
            write.row,
            write.path,
            None if write.body is None else msgspec.json.encode(write.body),
            pack(write.values),
            None if write.before is None else pack(write.before),
            impersonate,
            why,
        )
        columns = 'failed, collection, operation, row, path, body, "values", before, impersonate, why'
        done = self._execute(f"INSERT INTO writes ({columns}) VALUES ({', '.join('?' * len(row))})", row)
        assert done.lastrowid is not None
        return done.lastrowid

    def entries(self, state: State | None = None) -> list[Entry]:
        """All writes, or those in one state, oldest first."""
        columns = 'number, failed, collection, operation, row, path, body, "values", before, impersonate, why, state, note'
        asked = f"SELECT {columns} FROM writes WHERE state = ? OR ? IS NULL ORDER BY number"
        return [_entry(row) for row in self._execute(asked, (state, state)).fetchall()]

    def mark(self, number: int, state: State, note: str = "") -> Entry:
        """Say what became of a write: ``waiting`` lets the next replay try it again.

        :raises UsageError: when there is none of this number.
        """
        done = self._execute("UPDATE writes SET state = ?, note = ? WHERE number = ?", (state, note, number))
        if not done.rowcount:
            raise UsageError(f"{self.path.name} has no write {number}")
        return next(entry for entry in self.entries() if entry.number == number)

    def drop(self, number: int) -> None:
        """Forget a write.

        :raises UsageError: when there is none of this number.
        """
        done = self._execute("DELETE FROM writes WHERE number = ?", (number,))
        if not done.rowcount:
            raise UsageError(f"{self.path.name} has no write {number}")

    def _execute(self, statement: str, values: tuple[object, ...]) -> sqlite3.Cursor:
        """:raises UsageError: when the file cannot be read or written."""
        try:
            with self._lock:
                return self._database.execute(statement, values)
        except sqlite3.Error as error:
            raise UsageError(f"the journal {self.path.name}: {error}") from None

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> "WriteJournal":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<WriteJournal {self.path.name}>"


def _entry(row: tuple[Any, ...]) -> Entry:
    number, failed, collection, operation, id, path, body, values, before, impersonate, why, state, note = row
    kind: Operation = operation
    write = Write(
        collection,
        kind,
        id,
        unpack(values),
        None if body is None else msgspec.json.decode(body),
        path,
        before=None if before is None else unpack(before),
    )
    return Entry(number=number, failed=failed, write=write, impersonate=impersonate, why=why, state=state, note=note)
