"""Files that hold what is nobody else's business: readable by their owner only."""

import os
from contextlib import suppress
from os import PathLike
from pathlib import Path

_OWNERS = 0o600
_OTHERS = 0o077


def make_owned(path: str | PathLike[str]) -> None:
    """Make a file for its owner only. One that is there is not even opened: closing it would end SQLite's locks on it.

    :raises OSError: when it cannot be made.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _OWNERS))


def keep_owned(path: str | PathLike[str]) -> None:
    """Let nobody else read or write a file that was there, once it is known to be one of ours. By name, for the same reason.

    :raises OSError: when it is somebody else's.
    """
    file = Path(path)
    if file.stat().st_mode & _OTHERS:
        file.chmod(_OWNERS)
