"""The fields that the server fills by itself, recognised by their names: read-only ones, and what a file tells of itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from mimetypes import MimeTypes
from typing import Literal

from .auth import Actor
from .catalog import Collection
from .values import Stored, file_size, format_datetime

# The types that Python knows by itself: those of the machine would make two sandboxes differ.
_MIME = MimeTypes()
_UNKNOWN_TYPE = "application/octet-stream"

What = Literal["now", "actor", "impersonator"]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Fields whose whole name matches get ``what``: when the row is made, and at each update too if ``on_update``."""

    pattern: re.Pattern[str]
    what: What
    on_update: bool

    def fits(self, name: str, kind: str) -> bool:
        """Whether a field of this name and type is meant."""
        wanted = ("datetime",) if self.what == "now" else ("int32", "int64")
        return kind in wanted and self.pattern.fullmatch(name) is not None


def _stamp(pattern: str, what: What, *, on_update: bool) -> Stamp:
    return Stamp(re.compile(pattern, re.IGNORECASE), what, on_update)


STAMPS = (
    _stamp(r"created?(On)?(Date|Time|DateTime)", "now", on_update=False),
    _stamp(
        r"(lastActivity|lastModified|lastTrackedModified|lastTrackedModification|update)(Date|Time|DateTime)?",
        "now",
        on_update=True,
    ),
    _stamp(r"(creator|createdBy)(Resource|Person|User)?ID", "actor", on_update=False),
    _stamp(
        r"(lastActivity|lastModified|lastUpdated|update)(By)?(Resource|Person|User)ID|lastModifiedBy", "actor", on_update=True
    ),
    _stamp(r"impersonatorCreatorResourceID", "impersonator", on_update=False),
    _stamp(r"impersonatorUpdaterResourceID", "impersonator", on_update=True),
)


class Stamps:
    """The stamps of every collection, matched once."""

    def __init__(self, catalog: Mapping[str, Collection]) -> None:
        self._by_collection = {name: _matches(collection) for name, collection in catalog.items()}

    def created(self, collection: Collection, actor: Actor, now: datetime) -> dict[str, Stored]:
        """What a new row gets where the body gave nothing."""
        return {sql: _value(stamp, actor, now) for sql, stamp in self._by_collection[collection.name] if not _updater(stamp)}

    def updated(self, collection: Collection, actor: Actor, now: datetime) -> dict[str, Stored]:
        """What a changed row gets."""
        return {sql: _value(stamp, actor, now) for sql, stamp in self._by_collection[collection.name] if stamp.on_update}


def _updater(stamp: Stamp) -> bool:
    return stamp.what == "impersonator" and stamp.on_update


def _matches(collection: Collection) -> list[tuple[str, Stamp]]:
    return [
        (column.sql, stamp)
        for column in collection.columns
        for stamp in STAMPS
        if column.fact.read_only and stamp.fits(column.name, column.fact.type)
    ]


def _value(stamp: Stamp, actor: Actor, now: datetime) -> Stored:
    if stamp.what == "now":
        return format_datetime(now)
    return actor.resource if stamp.what == "actor" else actor.impersonator


def file_facts(
    collection: Collection, values: Mapping[str, Stored], parent_id: int | None, actor: Actor, now: datetime
) -> dict[str, Stored]:
    """What a new row with a file gets where the body gave nothing: the file's size and type, when and by whom it was attached."""
    if collection.blob is None:
        return {}
    path = collection.by_name.get("fullpath")
    facts: dict[str, Stored] = {
        "filesize": file_size(str(values.get(collection.blob.sql) or "")),
        "contenttype": content_type(str(values.get(path.sql) or "") if path else ""),
        "attachdate": format_datetime(now),
        "attachedbyresourceid": actor.resource,
        "parentid": parent_id,
    }
    return {collection.by_name[name].sql: value for name, value in facts.items() if name in collection.by_name}


def content_type(path: str) -> str:
    """The type of a file, told by its name."""
    kind, encoding = _MIME.guess_type(re.split(r"[\\/]", path)[-1])
    if encoding:
        return "application/gzip" if encoding == "gzip" else _UNKNOWN_TYPE
    return kind or _UNKNOWN_TYPE
