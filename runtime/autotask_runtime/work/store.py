"""Planned writes and what became of them, in a SQLite file that outlives its process, or in memory."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from os import PathLike
from pathlib import Path
from typing import Any

import msgspec

from ..errors import UsageError
from ..owned import keep_owned, make_owned
from ..writes.packed import pack, unpack
from .steps import Step

# "ATWK": marks a file as one of these, so that another program's database is not written to.
_MARK = 0x4154574B
_TABLES = """
CREATE TABLE IF NOT EXISTS work (kind TEXT NOT NULL, whose TEXT NOT NULL, state TEXT NOT NULL, why TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS steps (
  number INTEGER PRIMARY KEY, collection TEXT NOT NULL, operation TEXT NOT NULL, row INTEGER, "values" BLOB NOT NULL,
  links BLOB NOT NULL, makes INTEGER, after BLOB NOT NULL, before BLOB, impersonate INTEGER,
  state TEXT NOT NULL, made INTEGER, began REAL, note TEXT NOT NULL, label TEXT NOT NULL
);
"""
_COLUMNS = 'number, collection, operation, row, "values", links, makes, after, before, impersonate, state, made, began'
_COLUMNS += ", note, label"
# Of a unit of work that ended as incomplete: steps that may still be taken back, or found out about.
_OPEN = ("sent", "unknown", "done", "undoing")
_MARKS = ", ".join("?" * len(_COLUMNS.split(",")))


class WorkStore:
    """The steps of one piece of work. The file holds what is to be written: it is readable by its owner only.

    One process at a time has it. ``kind`` says what is done when a step fails; ``whose`` which tenant the work is for; ``state``
    is ``running``, ``undoing`` or ``stopped``, and when it has ended ``done``, ``undone`` or ``incomplete``; ``why`` is what
    stopped it. Where there is no work, all of them are "". ``kept`` says whether there is a file.

    :param path: a file; None: in memory, gone with the process.
    :raises UsageError: when it is in use, of another kind, or cannot be used.
    """

    def __init__(self, path: PathLike[str] | str | None) -> None:
        self.name = "the work in memory" if path is None else Path(path).name
        self.kept = path is not None
        self._lock = threading.Lock()
        self.kind = self.whose = self.state = self.why = ""
        try:
            if path is not None:
                make_owned(path)
            # An absolute path is never taken for ":memory:".
            file = ":memory:" if path is None else Path(path).resolve()
            self._database = sqlite3.connect(file, check_same_thread=False, isolation_level=None, timeout=0)
            try:
                self._open()
                if path is not None:
                    keep_owned(path)
            except BaseException:
                self._database.close()
                raise
        except sqlite3.OperationalError as error:
            taken = "locked" in str(error)
            raise UsageError(f"{self.name}: {'its work is under way, here or in another process' if taken else error}") from None
        except (OSError, ValueError, sqlite3.Error) as error:
            raise UsageError(f"{self.name} cannot be used to keep work in: {error}") from None

    def _open(self) -> None:
        self._database.execute("PRAGMA locking_mode=EXCLUSIVE")
        self._database.execute("BEGIN IMMEDIATE")
        (mark,) = self._database.execute("PRAGMA application_id").fetchone()
        (tables,) = self._database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables and mark != _MARK:
            raise sqlite3.DatabaseError("it is a database of something else")
        self._database.execute(f"PRAGMA application_id = {_MARK}")
        for statement in filter(str.strip, _TABLES.split(";")):
            self._database.execute(statement)
        found = self._database.execute("SELECT kind, whose, state, why FROM work").fetchone()
        self._database.execute("COMMIT")
        self.kind, self.whose, self.state, self.why = found or ("", "", "", "")

    def require_free(self) -> None:
        """:raises UsageError: when the file holds work that is neither done nor undone."""
        if self.state in ("", "done", "undone"):
            return
        how = {"stopped": f"stopped ({self.why})", "incomplete": "is incomplete"}.get(self.state, "was broken off")
        if self.is_resumable(self.steps()):
            raise UsageError(f"{self.name} holds work that {how}: resume it, or delete the file to give it up")
        raise UsageError(f"{self.name} holds work that {how}, with nothing left to try: delete the file, or name another one")

    def is_resumable(self, steps: Iterable[Step]) -> bool:
        """Whether there is something left to try of work that consists of these steps, and a file to go on with."""
        if self.state == "incomplete":
            return self.kept and any(step.state in _OPEN for step in steps)
        return self.kept and self.state in ("running", "undoing", "stopped")

    def begin(self, kind: str, whose: str, steps: Sequence[Step]) -> None:
        """Keep the steps of new work, all or none of them.

        :raises UsageError: when other work is in the file, or it cannot be written.
        """
        self.require_free()
        with self._using():
            self._database.execute("BEGIN")
            try:
                self._database.execute("DELETE FROM work")
                self._database.execute("DELETE FROM steps")
                self._database.execute("INSERT INTO work (kind, whose, state) VALUES (?, ?, 'running')", (kind, whose))
                self._database.executemany(f"INSERT INTO steps ({_COLUMNS}) VALUES ({_MARKS})", map(_row, steps))
                self._database.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # SQLite has taken it back itself, as it does when the disk is full
                    self._database.execute("ROLLBACK")
                raise
        self.kind, self.whose, self.state, self.why = kind, whose, "running", ""

    def turn(self, state: str, why: str | None = None) -> None:
        """Say how the work as a whole goes on."""
        why = self.why if why is None else why
        with self._using():
            self._database.execute("UPDATE work SET state = ?, why = ?", (state, why))
        self.state, self.why = state, why

    def put(self, step: Step) -> None:
        """Keep what became of a step. It is on the disk when this returns."""
        with self._using():
            self._database.execute(
                "UPDATE steps SET state = ?, made = ?, began = ?, note = ? WHERE number = ?",
                (step.state, step.made, step.began, step.note, step.number),
            )

    def steps(self) -> list[Step]:
        """All steps, by their numbers."""
        with self._using():
            rows = self._database.execute(f"SELECT {_COLUMNS} FROM steps ORDER BY number").fetchall()
        try:
            return [_step(row) for row in rows]
        except (ValueError, TypeError) as error:
            raise UsageError(f"{self.name} is damaged: {error}") from None

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._database.close()

    @contextmanager
    def _using(self) -> Iterator[None]:
        """:raises UsageError: when the file cannot be read or written."""
        try:
            with self._lock:
                yield
        except sqlite3.Error as error:
            raise UsageError(f"{self.name}: {error}") from None


def _row(step: Step) -> tuple[object, ...]:
    before = None if step.before is None else pack(step.before)
    return (
        *(step.number, step.collection, step.operation, step.row, pack(step.values), _json(step.links), step.makes),
        *(_json(step.after), before, step.impersonate, step.state, step.made, step.began, step.note, step.label),
    )


def _json(value: Mapping[str, int] | Sequence[int]) -> bytes:
    return msgspec.json.encode(value)


def _step(row: tuple[Any, ...]) -> Step:
    number, collection, operation, id, values, links, makes, after, before, impersonate, state, made, began, note, label = row
    return Step(
        number=number,
        collection=collection,
        operation=operation,
        row=id,
        values=unpack(values),
        links=msgspec.json.decode(links, type=dict[str, int]),
        makes=makes,
        after=msgspec.json.decode(after, type=tuple[int, ...]),
        before=None if before is None else unpack(before),
        impersonate=impersonate,
        state=state,
        made=made,
        began=began,
        note=note,
        label=label,
    )
