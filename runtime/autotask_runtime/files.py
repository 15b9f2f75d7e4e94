"""Files to be attached, and files to be written: checked before, all or nothing."""

import errno
import os
import secrets
from pathlib import Path, PureWindowsPath

from .schema import EntitySchema
from .validation import Violation, refuse

# The vendor says 6 to 7 MB (api-facts, section 8); the larger is ours, so that nothing is refused that Autotask would take.
MAX_ATTACHMENT_BYTES = 7_000_000


def checked_content(schema: EntitySchema, content: bytes) -> bytes:
    """The content, if Autotask takes as much.

    :raises ValidationError: when it does not.
    """
    if isinstance(content, bytes | bytearray | memoryview):
        _check_size(schema, memoryview(content).nbytes)
    return content


def checked_file(schema: EntitySchema, path: Path) -> bytes:
    """A file's content, its size checked before it is read."""
    _check_size(schema, path.stat().st_size, path.name)
    return path.read_bytes()


def _check_size(schema: EntitySchema, size: int, name: str = "") -> None:
    if size > MAX_ATTACHMENT_BYTES:
        refuse(schema, [Violation("data", "data", "length", name, f"{size:,} bytes, at most {MAX_ATTACHMENT_BYTES:,}")])


def replace_file(path: Path, name: str, content: bytes) -> Path:
    """Write a file in one step; below ``path`` under the name's last part when that is a folder. Gives the file's path."""
    target = path / safe_name(name) if path.is_dir() else path
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target))
    # Not tempfile's: its files are for the owner alone.
    scratch = target.with_name(f".{target.name}-{secrets.token_hex(4)}")
    try:
        with scratch.open("xb") as file:
            file.write(content)
        scratch.replace(target)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
    return target


def safe_name(name: str) -> str:
    """The last part of a path of any system: a name from the server must not choose the folder."""
    last = PureWindowsPath(name).name.replace("\0", "")
    return last if last not in ("", ".", "..") else "attachment"
