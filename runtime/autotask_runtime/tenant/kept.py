"""What is kept of a tenant's metadata between processes: a capture folder, and how old what is in it is."""

import hashlib
import math
import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import define, field

from ..errors import UsageError
from ..metadata.capture import WireCapture, read_capture_file
from ..metadata.folder import MANIFEST, Manifest, entity_files, read_manifest
from ..metadata.spec import MetadataError

# Of a folder among the user's caches: what credentials may see is their owner's business.
_OWNERS = 0o700


@define(frozen=True)
class Shelf:
    """The folder that metadata is kept in. ``ours``: it is one of the caches, which may be emptied."""

    folder: Path
    ours: bool

    @classmethod
    def of(cls, path: str | os.PathLike[str] | None, whose: Iterable[str]) -> "Shelf":
        """The folder of a path; None: among the user's caches, apart for each of those whose it is.

        :raises UsageError: when there is no place for caches.
        """
        if path is not None:
            return cls(Path(path), ours=False)
        mark = hashlib.sha256("\n".join(whose).encode()).hexdigest()[:16]
        return cls(_caches() / "autotask-sdk" / "metadata" / mark, ours=True)

    def make(self) -> None:
        """Make sure that the folder is there, and of those among the caches that nobody else looks into it.

        :raises OSError: when it cannot be.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.ours and os.name == "posix" and self.folder.stat().st_mode & 0o077:
            self.folder.chmod(_OWNERS)

    def look(self) -> "Kept":
        """What is there now.

        :raises MetadataError: when it cannot be used.
        """
        manifest = read_manifest(self.folder) or Manifest()
        if manifest.redacted:
            raise MetadataError(
                f"{self.folder} is a redacted capture: it hides labels and user-defined fields; name another folder"
            )
        return Kept(manifest=manifest, files={file.stem: file for file in entity_files(self.folder)})

    def forget(self) -> None:
        """Remove what is kept. Somebody else who is filling the folder is not disturbed."""
        for file in (self.folder / MANIFEST, *entity_files(self.folder)):
            file.unlink(missing_ok=True)


@define(frozen=True, kw_only=True)
class Kept:
    """A capture as it was found. It may be one without a manifest, whose age nobody knows."""

    manifest: Manifest
    files: Mapping[str, Path] = field(factory=dict)

    def stale(self, wanted: Iterable[str], lifetime: float) -> frozenset[str]:
        """Those that are not there, or not known to be younger than so many seconds; nothing is too old for ``math.inf``."""
        return frozenset(name for name in wanted if not self._is_fresh(name, lifetime))

    def _is_fresh(self, name: str, lifetime: float) -> bool:
        refused = name in self.manifest.hidden
        if math.isinf(lifetime):
            return refused or name in self.files
        age = self.manifest.age() if refused else self.manifest.age_of(name)
        # One from the future, as a clock set back makes it, is as old as one from the past.
        return age is not None and abs(age) < lifetime and (refused or name in self.files)

    def lacking(self, wanted: Iterable[str]) -> list[str]:
        """Those of which nothing is known, not even that they are hidden."""
        return [name for name in wanted if name not in self.files and name not in self.manifest.hidden]

    def read(self, wanted: Iterable[str]) -> dict[str, tuple[WireCapture, datetime | None]]:
        """What is there, and when Autotask said it, where that is known.

        :raises MetadataError: when a file is damaged.
        """
        return {name: (read_capture_file(self.files[name]), self._moment(name)) for name in wanted if name in self.files}

    def _moment(self, name: str) -> datetime | None:
        known: Any = self.manifest.collections.get(name)
        if known is None or self.manifest.age_of(name) is None:
            return None
        return datetime.fromisoformat(known.read).astimezone(UTC)


def _caches() -> Path:
    """Where the user's caches are; a relative path in the environment is none (XDG Base Directory Specification)."""
    named = (os.environ.get(name) for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"))
    chosen = next((path for path in named if path and Path(path).is_absolute()), None)
    try:
        return Path(chosen) if chosen else Path.home() / ".cache"
    except RuntimeError:
        raise UsageError("metadata: this user has no home folder for what is kept; name a folder with path=") from None
