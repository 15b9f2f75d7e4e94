"""How a capture is taken: what may be chosen, what is to be asked, what is told of it. Sends nothing."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import define, field

from ..errors import RequestError
from ..names import did_you_mean
from ..system import EntityDescription
from ..wire import READ_ERRORS, reasons
from .answers import part, rows, values
from .capture import WireFieldsAnswer, converter, read_capture_file
from .folder import MANIFEST, Manifest, entity_files, sha256
from .spec import MetadataError, Spec, read_json

DESCRIPTIONS = "EntityInformation"
VERSION = "Version"
ZONE = "zoneInformation"
SWAGGER_PATH = "/swagger/docs/v1"
"""Stands above ``V1.0/``."""
INFORMATION = "entityInformation"
FIELDS = "entityInformation/fields"
USER_DEFINED = "entityInformation/userDefinedFields"


@define(frozen=True, kw_only=True)
class Known:
    """What must be known of a collection to capture it: the entity's name, and whether it has a route of user-defined fields."""

    name: str
    user_defined_fields: bool = True


def known_of(spec: Spec) -> dict[str, Known]:
    """All collections of a spec."""
    return {
        name: Known(name=entity.name, user_defined_fields=entity.ways.user_defined_fields)
        for name, entity in spec.entities.items()
    }


Documents = Mapping[str, Mapping[str, Any]]
Beside = Callable[[Documents, Documents], Mapping[str, bytes]]


@define(frozen=True, kw_only=True)
class CaptureOptions:
    """How a capture is taken.

    :param only: the collections to read; empty: all. The files of the others stay as they are.
    :param without: collections to leave out, as one that a zone cannot answer.
    :param changed: ask only for what can differ from the capture that is there.
    :param redact: hide labels that the tenant made.
    :param swagger: keep the zone's swagger document as well.
    :param at_once: how many requests may be under way at once.
    :param max_age: seconds after which the answers of a capture that was interrupted are too old to go on with.
    :param beside: called before a finished capture is put in place, with the documents that were there and those that will be, by
        collection; the files that it gives are put in place with them.
    """

    only: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    changed: bool = False
    redact: bool = False
    swagger: bool = False
    at_once: int = 8
    max_age: float = 3600.0
    beside: Beside | None = None

    def wanted(self, known: Mapping[str, Known]) -> list[str]:
        """The collections that are read.

        :raises MetadataError: when one that is named does not exist, or none is left.
        """
        strange = [f"{name}{did_you_mean(name, known)}" for name in sorted((self.only | self.without) - set(known))]
        if strange:
            raise MetadataError(f"no such collection: {', '.join(strange)}")
        wanted = [name for name in known if name not in self.without and (not self.only or name in self.only)]
        if not wanted:
            raise MetadataError("nothing is left to capture")
        return wanted


@define(frozen=True, kw_only=True)
class CaptureStep:
    """One collection more was read: so many of so many are. What an earlier run had read counts."""

    done: int
    total: int
    collection: str


OnCapture = Callable[[CaptureStep], object]


@define(frozen=True, kw_only=True)
class CaptureReport:
    """What came of a capture.

    :param stopped: why it stopped before its end, and left the folder's capture as it was; "": it is finished.
    :param trouble: the error that stopped it, where it was one of a request.
    :param requests: how many answers were asked for; repeats of a request that failed are not counted.
    :param resumed: how many answers an interrupted run had left.
    :param kept: how many there are for the next run to go on with.
    :param read: the collections whose metadata was answered; those that are hidden are not among them.
    :param missing: those that were not asked for, or did not answer.
    :param changed: those whose file is new or another than before.
    :param hidden: by collection, in which words it was refused, or that it shows less than before.
    :param unqueryable: collections whose rows the credentials may not query.
    :param restricted: collections of which they see some rows only.
    :param unknown: entities of the zone that the spec does not have.
    :param notes: what else is to be known.
    """

    folder: Path
    stopped: str = ""
    trouble: RequestError | None = None
    requests: int = 0
    resumed: int = 0
    kept: int = 0
    read: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    hidden: Mapping[str, str] = field(factory=dict)
    unqueryable: tuple[str, ...] = ()
    restricted: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@define(frozen=True, kw_only=True)
class Old:
    """The capture that is there: its manifest and its documents by collection."""

    manifest: Manifest | None = None
    documents: Mapping[str, dict[str, Any]] = field(factory=dict)


def read_old(files: Iterable[Path], manifest: Manifest | None) -> Old:
    """Read the documents of a capture as they are.

    :raises MetadataError: when one of them is broken.
    """
    return Old(manifest=manifest, documents={file.stem: _document(file) for file in files})


def _document(file: Path) -> dict[str, Any]:
    value = _object(file)
    read_capture_file(file)  # what is of another shape is said, and not worked with
    return value


def _object(file: Path) -> dict[str, Any]:
    value = read_json(file)
    if not isinstance(value, dict):
        raise MetadataError(f"{file}: an object is expected")
    return value


def refuse_others(folder: Path, known: Mapping[str, Known]) -> None:
    """Refuse a folder that is no capture's: what lies in it would be taken for entities.

    :raises MetadataError: when it has files of such names that are no entities, and nobody captured into it before.
    """
    files = [] if (folder / MANIFEST).exists() else entity_files(folder)
    strange = [file.name for file in files if file.stem not in known and not _is_captured(file)]
    if strange:
        raise MetadataError(f"{folder} holds files that are no capture's: {', '.join(strange[:5])}; choose a folder for it alone")


def _is_captured(file: Path) -> bool:
    """Whether a file is an entity's that this spec does not know."""
    try:
        return part(_object(file), INFORMATION) is not None
    except MetadataError:
        return False


def why_everything(old: Old, wanted: Iterable[str], version: str, *, redact: bool) -> str:
    """Why nothing of the old capture could be relied on, or "" where it could be, but the tenant may have changed it all."""
    there = [name for name in wanted if name in old.documents]
    if not there:
        return "there is no capture of it yet"
    if old.manifest is None:
        return "the capture there has no manifest"
    if old.manifest.redacted and not redact:
        return "the capture there is redacted"
    versions = {old.manifest.collections[name].version for name in there if name in old.manifest.collections}
    if version not in versions:
        return "the capture there is of another version of the zone"
    return "" if all(_tenant_made(old.documents[name]) for name in there) else "what is there is not as it was captured"


def told_again(old: Old, version: str, folder: Path, *, redact: bool) -> set[str]:
    """The collections whose ``…/fields`` would answer what the capture has, for all that is known.

    What the API itself defines changes with the zone's version only. What the tenant defines is in picklists: so of an entity
    nothing can differ when the version is the same and all values of its picklists are called the API's own.
    """
    manifest = old.manifest
    if manifest is None or (manifest.redacted and not redact):
        return set()
    return {
        name
        for name, document in old.documents.items()
        if name in manifest.collections
        and name not in manifest.hidden
        and manifest.collections[name].version == version
        and manifest.collections[name].sha256 == sha256((folder / f"{name}.json").read_bytes())
        and not _tenant_made(document)
    }


def _tenant_made(document: dict[str, Any]) -> bool:
    """Whether any picklist holds values of the tenant's, or none, so that it may get some."""
    answer = part(document, "fields")
    picklists = [row for row in rows(answer) if part(row, "isPickList")] if isinstance(answer, dict) else []
    return any(not values(row) or not all(part(value, "isSystem") for value in values(row)) for row in picklists)


def why_odd(path: str, answer: dict[str, Any]) -> str:
    """Why an answer is not of the shape that its route has, or ""."""
    if path == DESCRIPTIONS:
        return "" if isinstance(part(answer, "entityDescriptions"), list) else "the answer has no list of descriptions"
    try:
        if path.endswith((FIELDS, USER_DEFINED)):
            converter.structure(answer, WireFieldsAnswer)
            return "" if isinstance(part(answer, "fields"), list) else "the answer has no list of fields"
        if path == SWAGGER_PATH:
            return "" if part(answer, "swagger") else "the answer is no swagger document"
        if path.endswith(f"/{INFORMATION}"):
            converter.structure(answer, EntityDescription)
    except READ_ERRORS as error:
        return f"the answer has another shape: {reasons(error)}"
    return ""


def described(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The descriptions of ``EntityInformation`` by the entity's name in lower case; those that cannot be read are left out."""
    found: dict[str, dict[str, Any]] = {}
    for description in part(answer, "entityDescriptions") or []:
        if not why_odd(f"/{INFORMATION}", description):
            found[access_of(description).info.name.lower()] = description
    return found


def access_of(description: dict[str, Any]) -> EntityDescription:
    """A description, read."""
    return converter.structure(description, EntityDescription)
