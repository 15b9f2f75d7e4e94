"""A capture's folder: its manifest, how old it is, and how a new capture takes the place of an old one.

Nothing here is sent. While a capture is taken, its answers are in the folder's file :data:`PARTIAL`
(:mod:`~autotask_runtime.metadata.partial`). When all are there, the new files are written below :data:`READY`, the manifest last,
and then moved to their places, the manifest last again: a folder with a manifest below ``READY`` is between two captures, is not
read by anybody, and is completed by the next capture without a request.
"""

import hashlib
import re
import shutil
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from attrs import define, field

from ..files import replace_file
from ..wire import READ_ERRORS, make_converter, reasons
from .spec import MetadataError, read_json

MANIFEST = "capture-manifest.json"
SWAGGER = "swagger-v1.json"
"""The zone's swagger document. Neither name is that of an entity's file: those have letters, digits and underscores only."""
PARTIAL = ".capture-partial"
READY = ".capture-ready"
FORMAT = 1


@define(frozen=True, kw_only=True)
class CollectionRead:
    """When one collection was read (UTC, ISO 8601), by which version of the zone, and the SHA-256 of its file."""

    read: str = ""
    version: str = ""
    sha256: str = ""


@define(frozen=True, kw_only=True)
class Manifest:
    """What is known of a capture as a whole. It names neither the user nor the integration.

    :param taken: when the capture was finished (UTC, ISO 8601).
    :param zone: the zone's host name.
    :param database: the number of the tenant's database, as ``zoneInformation`` gives it; 0: not known.
    :param version: the zone's version.
    :param requests: how many answers the capture took.
    :param redacted: labels that the tenant made are hidden.
    :param collections: each entity file.
    :param hidden: what was refused, and in which words; the file of such an entity is an older capture's, or is not there.
    :param unknown: entities that the zone has and the spec has not.
    """

    format: int = FORMAT
    taken: str = ""
    zone: str = ""
    database: int = 0
    version: str = ""
    requests: int = 0
    redacted: bool = False
    collections: dict[str, CollectionRead] = field(factory=dict)
    hidden: dict[str, str] = field(factory=dict)
    unknown: list[str] = field(factory=list)

    def age_of(self, collection: str, now: datetime | None = None) -> float | None:
        """How many seconds ago a collection was read; None where that is not known."""
        found = self.collections.get(collection)
        return None if found is None else _seconds_since(found.read, now)

    def age(self, now: datetime | None = None) -> float | None:
        """How many seconds ago the capture was finished; None where that is not known."""
        return _seconds_since(self.taken, now)


def _seconds_since(moment: str, now: datetime | None) -> float | None:
    try:
        return ((now or datetime.now(UTC)) - datetime.fromisoformat(moment)).total_seconds()
    except (ValueError, TypeError):  # empty, or edited by hand
        return None


_converter = make_converter(CollectionRead, Manifest)


def moment() -> str:
    """Now, as the manifest writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def entity_files(folder: Path) -> list[Path]:
    """The files of captured entities, by name."""
    return sorted(file for file in folder.glob("*.json") if re.fullmatch(r"\w+", file.stem)) if folder.is_dir() else []


def captured_files(folder: Path, manifest: Manifest | None, known: Iterable[str]) -> list[Path]:
    """Those of the entity files that are a capture's for sure: of collections that are known, or were captured.

    Whatever else lies in the folder is somebody's own, and left alone.
    """
    ours = {*known, *(manifest.collections if manifest else ())}
    return [file for file in entity_files(folder) if file.stem in ours]


def read_manifest(folder: Path | str) -> Manifest | None:
    """The manifest of a capture; None where there is none, as in captures that something else took.

    :raises MetadataError: when it is broken, or of a later version of this SDK.
    """
    file = Path(folder) / MANIFEST
    if not file.exists():
        return None
    try:
        manifest = _converter.structure(read_json(file), Manifest)
    except READ_ERRORS as error:
        raise MetadataError(f"{file}: {reasons(error)}") from None
    if manifest.format > FORMAT:
        raise MetadataError(f"{file}: format {manifest.format} is of a later version of this SDK")
    return manifest


def unfinished(folder: Path) -> str:
    """Why the entity files of a folder cannot be used, or ""."""
    again = "run the same autotask-codegen capture again"
    if (folder / READY / MANIFEST).exists():
        return f"a new capture was interrupted while it was put in place; {again}, which completes it without a request"
    if (folder / PARTIAL).exists() and not entity_files(folder):
        return f"the capture is not finished; {again}, which asks for the rest only"
    return ""


def as_bytes(document: Any) -> bytes:
    """A document as it is kept: in the order of the answer, one value to a line, so that differences are read easily."""
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


def sha256(content: bytes) -> str:
    """SHA-256, as hexadecimal text."""
    return hashlib.sha256(content).hexdigest()


def put_in_place(folder: Path, files: Mapping[str, bytes], manifest: Manifest) -> None:
    """Let these files take the place of those in the folder, all or none; every other file stays as it is."""
    ready = folder / READY
    shutil.rmtree(ready, ignore_errors=True)
    ready.mkdir(parents=True)
    for name, content in files.items():
        (ready / name).write_bytes(content)
    replace_file(ready / MANIFEST, MANIFEST, as_bytes(_converter.unstructure(manifest)))
    complete(folder)


def complete(folder: Path) -> bool:
    """Move files that are ready to their places, where that was interrupted. Gives whether there was anything to do."""
    ready = folder / READY
    whole = (ready / MANIFEST).exists()
    if whole:
        for file in sorted(ready.iterdir(), key=lambda file: file.name == MANIFEST):
            file.replace(folder / file.name)
    shutil.rmtree(ready, ignore_errors=True)  # one without a manifest was never complete: its answers are kept elsewhere
    return whole
