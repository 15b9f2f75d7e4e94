"""The answers of a capture that is not finished, in a SQLite file of its folder: no interruption loses one that has come."""

import hashlib
import secrets
import sqlite3
import threading
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import msgspec
from attrs import define

from ..owned import make_owned
from .folder import PARTIAL, moment
from .spec import MetadataError

# "ATCP": marks a file as one of these.
_MARK = 0x41544350
_FORMAT = 2
_TABLES = """
CREATE TABLE IF NOT EXISTS about (salt TEXT NOT NULL, whose TEXT NOT NULL, began REAL NOT NULL);
CREATE TABLE IF NOT EXISTS answers
    (path TEXT PRIMARY KEY, at TEXT NOT NULL, body BLOB, refused TEXT NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID;
"""
# What SQLite may say of the machine, and not of what is in the file: that stays.
_TROUBLE = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}
# How often a file is opened. Once more for one that is damaged, and for each that its owner removes at this very moment.
_TRIES = 5


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
    :param whose: who asks, where, and how answers are changed before they are kept. Answers of another are not mixed in: they are
        not seen, and stay until the first answer to this one is kept, for whoever asks may be nobody at all. The file holds a
        salted digest of it only, and is its owner's.
    :param max_age: seconds after which answers are too old to go on with; they stay as long.
    :raises CaptureUnderWay: when another capture of this folder is.
    :raises MetadataError: when its file cannot be used.
    """

    def __init__(self, folder: Path, whose: str, max_age: float) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self.path = folder / PARTIAL
        self.anew = ""
        """Why answers that were there are not used; "" where they are, or there were none."""
        self._whose = whose
        self._mine = False
        self.others = False
        """Whether answers that are not used are still there."""
        self._made = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        self._open_one(max_age)

    def _open_one(self, max_age: float) -> None:
        """Open the file that is there, or a new one."""
        for _ in range(_TRIES):
            try:
                return self._open(max_age)
            except _Damaged:
                self.anew, self._mine, self.others = "they cannot be read", False, False
            except _Gone:
                continue
        raise MetadataError(f"{self.path}: neither the file that is there can be used, nor a new one")

    def _open(self, max_age: float) -> None:
        make_owned(self.path)
        try:
            self._db = sqlite3.connect(self.path.resolve(), check_same_thread=False, isolation_level=None, timeout=0)
        except sqlite3.OperationalError as error:
            raise MetadataError(f"{self.path}: {error}") from None
        try:
            self._hold()
            self._look(max_age)
            self.resumed = self._rows() if self._mine else 0
        except sqlite3.DatabaseError as error:
            with closing(self._db):
                raise self._because(error) from None
        except BaseException:
            self._db.close()
            raise

    def _hold(self) -> None:
        """Let nobody else have the file, and make sure that it is one of ours, and whole."""
        # A text that is damaged must not end the process: it will not match its digest.
        self._db.text_factory = lambda text: text.decode(errors="replace")
        # The lock of the first transaction is kept until the file is closed, or its process is gone.
        self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
        # A process that is killed loses nothing all the same; of a machine that loses its power the next one asks again.
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.execute("BEGIN EXCLUSIVE")
        (mark,) = self._db.execute("PRAGMA application_id").fetchone()
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables and (mark, version) != (_MARK, _FORMAT):
            raise sqlite3.DatabaseError("it is of another program, or of another version")
        # Written even where it is the same: SQLite notices when the file has been removed since it was opened.
        self._db.execute(f"PRAGMA application_id = {_MARK}")
        self._db.execute(f"PRAGMA user_version = {_FORMAT}")
        for statement in _TABLES.split(";\n"):
            self._db.execute(statement)
        self._db.execute("COMMIT")
        (found,) = self._db.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(found)

    def _because(self, error: sqlite3.DatabaseError) -> Exception:
        """Why the file cannot be had. One that is damaged, or somebody else's, is removed."""
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        if code == sqlite3.SQLITE_READONLY_DBMOVED:
            return _Gone()
        if code & 0xFF == sqlite3.SQLITE_BUSY:
            return CaptureUnderWay(f"{self.path.parent}: another capture of this folder is under way")
        if code & 0xFF in _TROUBLE:
            return MetadataError(f"{self.path}: {error}")
        self._unlink()
        return _Damaged()

    def _look(self, max_age: float) -> None:
        """See whether what is there may be used."""
        for salt, known, began in self._db.execute("SELECT salt, whose, CAST(began AS REAL) FROM about").fetchall():
            age = time.time() - began
            if known != _digest(salt, self._whose):
                self.anew = "they are of another tenant, user or zone, or were hidden otherwise"
            elif not 0 <= age <= max_age:
                self.anew = f"they were begun {age / 60:.0f} minutes ago"
            else:
                self._mine = True
            self.others = not self._mine

    def _claim(self) -> None:
        """Forget what is of another, within the transaction that keeps the first answer."""
        salt = secrets.token_hex(8)
        self._db.execute("DELETE FROM answers")
        self._db.execute("DELETE FROM about")
        self._db.execute("INSERT INTO about VALUES (?, ?, ?)", (salt, _digest(salt, self._whose), time.time()))

    def count(self) -> int:
        """How many answers there are.

        :raises MetadataError: when the file cannot be read.
        """
        try:
            with self._lock:
                return self._rows() if self._mine else 0
        except sqlite3.Error as error:
            raise self._unusable(error) from None

    def _rows(self) -> int:
        return int(self._db.execute("SELECT count(*) FROM answers").fetchone()[0])

    def get(self, path: str) -> Kept | None:
        """What a route answered; None: it has not been asked, did not answer, or what was kept is damaged.

        :raises MetadataError: when the file cannot be read.
        """
        if not self._mine:
            return None
        statement = "SELECT at, body, refused, sha256 FROM answers WHERE path = ?"
        try:
            with self._lock:
                row = self._db.execute(statement, (path,)).fetchone()
        except sqlite3.Error as error:
            raise self._unusable(error) from None
        if row is None or row[3] != _sha256(path, *row[:3]):
            return None
        at, body, refused, _ = row
        return Kept(at=at, answer=None if body is None else msgspec.json.decode(body), refused=refused)

    def keep(self, path: str, answer: dict[str, Any] | None, refused: str = "") -> Kept:
        """Keep what a route answered, or that it was refused and why.

        :raises MetadataError: when the file cannot be written.
        """
        kept = Kept(at=moment(), answer=answer, refused=refused)
        body = None if answer is None else msgspec.json.encode(answer)
        row = (path, kept.at, body, refused, _sha256(path, kept.at, body, refused))
        try:
            with self._lock:
                with self._db:
                    self._db.execute("BEGIN")
                    if not self._mine:
                        self._claim()
                    self._db.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", row)
                self._mine, self.others = True, False
        except sqlite3.Error as error:  # a full disk
            raise self._unusable(error) from None
        return kept

    def _unusable(self, error: sqlite3.Error) -> MetadataError:
        return MetadataError(f"{self.path}: {error}")

    def discard(self) -> None:
        """The answers are not needed any more."""
        if not self._closed:
            self._end(leave=True)

    def close(self) -> None:
        """Let another process have them. A file that holds none is not left behind, nor is a folder that was made for it."""
        if not self._closed:
            self._end(leave=False)

    def _end(self, *, leave: bool) -> None:
        with self._lock, closing(self._db):
            self._closed = True
            leave = leave or self._is_empty()
            if leave:
                self._unlink()
        if leave and self._made:
            with suppress(OSError):  # there are other files in it
                self.path.parent.rmdir()

    def _is_empty(self) -> bool:
        try:
            return self._rows() == 0
        except sqlite3.Error:  # the next one will see what is left of it
            return False

    def _unlink(self) -> None:
        """Remove the file while it is held: once it is closed, somebody else may have one of the same name."""
        with suppress(sqlite3.DatabaseError):  # of a damaged one
            self._db.execute("PRAGMA journal_mode = OFF")  # else closing it removes a journal by name
        self.path.with_name(f"{self.path.name}-journal").unlink(missing_ok=True)
        self.path.unlink(missing_ok=True)


class _Damaged(Exception):
    """A file that is none of ours, or not whole. It has been removed."""


class _Gone(Exception):
    """A file that its owner removed while it was opened here."""


def _digest(salt: str, whose: str) -> str:
    return hashlib.sha256(f"{salt} {whose}".encode()).hexdigest()


def _sha256(path: str, at: str, body: bytes | None, refused: str) -> str:
    """Of one answer. A machine that lost its power may have kept a part of it."""
    return hashlib.sha256(b"\0".join((path.encode(), at.encode(), refused.encode(), body or b""))).hexdigest()
