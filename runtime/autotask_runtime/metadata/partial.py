"""The answers of a capture that is not finished, in a SQLite file of its folder: no interruption loses one that has come."""

import hashlib
import secrets
import sqlite3
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
from attrs import define

from ..owned import make_owned
from .folder import PARTIAL, moment
from .spec import MetadataError

# "ATCP": marks a file as one of these.
_MARK = 0x41544350
_FORMAT = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS about (salt TEXT NOT NULL, whose TEXT NOT NULL, began REAL NOT NULL);
CREATE TABLE IF NOT EXISTS answers (path TEXT PRIMARY KEY, at TEXT NOT NULL, body BLOB, refused TEXT NOT NULL) WITHOUT ROWID;
"""


class CaptureUnderWay(MetadataError):
    """Somebody else is taking a capture into the same folder; it may be waited for."""


@define(frozen=True, kw_only=True)
class Kept:
    """An answer that came: the JSON object, or None and why it was refused; ``at`` is when (UTC, ISO 8601)."""

    at: str
    answer: dict[str, Any] | None = None
    refused: str = ""


class Partial:
    """The answers so far. One process at a time has them.

    :param folder: the capture's folder; made when it is not there.
    :param whose: who asks, where, and how answers are changed before they are kept. Answers of another are not mixed in. The file
        holds a salted digest of it only, and is its owner's.
    :param max_age: seconds after which answers are too old to go on with.
    :raises CaptureUnderWay: when another capture of this folder is.
    :raises MetadataError: when its file cannot be used.
    """

    def __init__(self, folder: Path, whose: str, max_age: float) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self.path = folder / PARTIAL
        self.anew = ""
        """Why answers that were there are not used; "" where they are, or there were none."""
        self._made = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        try:
            self._open()
        except (sqlite3.DatabaseError, _Foreign) as error:
            if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                raise CaptureUnderWay(f"{folder}: another capture of this folder is under way") from None
            self.anew = "they cannot be read"
            self._begin_anew()
        try:
            self._claim(whose, max_age)
            self.resumed = self.count()
        except BaseException:
            self._db.close()
            raise

    def _begin_anew(self) -> None:
        self._remove()
        try:
            self._open()
        except (sqlite3.DatabaseError, _Foreign) as error:
            raise MetadataError(f"{self.path}: {error}") from None

    def _open(self) -> None:
        make_owned(self.path)
        self._db = sqlite3.connect(self.path.resolve(), check_same_thread=False, isolation_level=None, timeout=0)
        try:
            # The lock of the first transaction is kept until the file is closed, or its process is gone.
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            # A process that is killed loses nothing all the same; of a machine that loses its power the next one asks again.
            self._db.execute("PRAGMA synchronous = OFF")
            self._db.execute("BEGIN EXCLUSIVE")
            (mark,) = self._db.execute("PRAGMA application_id").fetchone()
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            (tables,) = self._db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            if tables and (mark, version) != (_MARK, _FORMAT):
                raise _Foreign("it is of another program, or of another version")
            self._db.execute(f"PRAGMA application_id = {_MARK}")
            self._db.execute(f"PRAGMA user_version = {_FORMAT}")
            for statement in _TABLES.split(";\n"):
                self._db.execute(statement)
            self._db.execute("COMMIT")
        except BaseException:
            self._db.close()
            raise

    def _claim(self, whose: str, max_age: float) -> None:
        """Make sure that what is there may be used; else forget it."""
        rows = self._db.execute("SELECT salt, whose, began FROM about").fetchall()
        for salt, known, began in rows:
            age = time.time() - began
            if known != _digest(salt, whose):
                self.anew = "they are of another tenant, user or zone, or were hidden otherwise"
            elif not 0 <= age <= max_age:
                self.anew = f"they were begun {age / 60:.0f} minutes ago"
            else:
                return
        salt = secrets.token_hex(8)
        self._db.execute("BEGIN")
        self._db.execute("DELETE FROM answers")
        self._db.execute("DELETE FROM about")
        self._db.execute("INSERT INTO about VALUES (?, ?, ?)", (salt, _digest(salt, whose), time.time()))
        self._db.execute("COMMIT")

    def count(self) -> int:
        """How many answers there are."""
        with self._lock:
            return int(self._db.execute("SELECT count(*) FROM answers").fetchone()[0])

    def get(self, path: str) -> Kept | None:
        """What a route answered; None: it has not been asked, or did not answer."""
        with self._lock:
            row = self._db.execute("SELECT at, body, refused FROM answers WHERE path = ?", (path,)).fetchone()
        if row is None:
            return None
        at, body, refused = row
        return Kept(at=at, answer=None if body is None else msgspec.json.decode(body), refused=refused)

    def keep(self, path: str, answer: dict[str, Any] | None, refused: str = "") -> Kept:
        """Keep what a route answered, or that it was refused and why.

        :raises MetadataError: when the file cannot be written.
        """
        kept = Kept(at=moment(), answer=answer, refused=refused)
        row = (path, kept.at, None if answer is None else msgspec.json.encode(answer), refused)
        try:
            with self._lock:
                self._db.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", row)
        except sqlite3.Error as error:  # a full disk
            raise MetadataError(f"{self.path}: {error}") from None
        return kept

    def discard(self) -> None:
        """The answers are not needed any more."""
        with self._lock:
            self._closed = True
            self._db.close()
        self._leave()

    def _remove(self) -> None:
        with suppress(FileNotFoundError):
            self.path.unlink()
        self.path.with_name(f"{self.path.name}-journal").unlink(missing_ok=True)

    def close(self) -> None:
        """Let another process have them. A file that holds none is not left behind, nor is a folder that was made for it."""
        if self._closed:
            return
        empty = self.count() == 0
        with self._lock:
            self._closed = True
            self._db.close()
        if empty:
            self._leave()

    def _leave(self) -> None:
        self._remove()
        if self._made:
            with suppress(OSError):  # there are other files in it
                self.path.parent.rmdir()


class _Foreign(Exception):
    """A file that is none of ours."""


def _digest(salt: str, whose: str) -> str:
    return hashlib.sha256(f"{salt} {whose}".encode()).hexdigest()
