"""From the answers of a capture, and the capture that was there before, to the files of the new one."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import define

from .answers import part, rows
from .folder import SWAGGER, CollectionRead, Manifest, as_bytes, moment, sha256
from .partial import Kept, Partial
from .redaction import hide_labels, hide_user_defined
from .taking import DESCRIPTIONS, FIELDS, INFORMATION, SWAGGER_PATH, USER_DEFINED, Known, Old, access_of, described

_NONE: dict[str, Any] = {"fields": []}


@define(frozen=True, kw_only=True)
class Zone:
    """Who answered: the host's name, the number of the tenant's database, the version."""

    host: str
    database: int
    version: str


@define(frozen=True, kw_only=True)
class Whole:
    """A capture that is ready to be put in place. ``files`` are those that are new or differ."""

    files: Mapping[str, bytes]
    manifest: Manifest
    changed: tuple[str, ...]


@define(frozen=True, kw_only=True)
class _Made:
    """What came of one collection: its document, or why there is none; ``at`` is when its fields were read, "" not now."""

    document: dict[str, Any] | None
    hidden: str = ""
    at: str = ""


class Assembly:
    """The answers of one capture, put together.

    :param wanted: the collections that it is about.
    :param again: those whose fields are taken from the old capture.
    """

    def __init__(
        self, known: Mapping[str, Known], wanted: Iterable[str], again: set[str], old: Old, partial: Partial, *, redact: bool
    ) -> None:
        self._known = known
        self._wanted = list(wanted)
        self._again = again
        self._old = old
        self._partial = partial
        self._redact = redact
        kept = partial.get(DESCRIPTIONS)
        self._described = described(kept.answer) if kept and kept.answer else {}

    def description(self, name: str) -> dict[str, Any] | None:
        """What the API says of an entity as a whole, as far as it has answered."""
        found = self._described.get(self._known[name].name.lower())
        kept = None if found else self._partial.get(f"{name}/{INFORMATION}")
        return kept.answer if kept else found

    def there(self, name: str) -> bool:
        """Whether all that is to be asked of a collection has been answered."""
        told, fields, udfs = (self._partial.get(f"{name}/{route}") for route in (INFORMATION, FIELDS, USER_DEFINED))
        if any(kept and kept.refused for kept in (told, fields, udfs)):
            return True
        description = self.description(name)
        if description is None or (fields is None and name not in self._again):
            return False
        return udfs is not None or not self.has_user_defined_fields(name, description)

    def has_user_defined_fields(self, name: str, description: dict[str, Any]) -> bool:
        """Whether there are any to ask for."""
        return self._known[name].user_defined_fields and access_of(description).info.has_user_defined_fields

    def unknown(self) -> list[str]:
        """The entities that the API has and the spec does not."""
        names = {known.name.lower() for known in self._known.values()}
        return sorted(access_of(self._described[name]).info.name for name in set(self._described) - names)

    def access(self, word: str) -> tuple[str, ...]:
        """The collections that could be queried, of which the credentials may see as much as this word says."""
        found = {name: access_of(said).info for name in self._wanted if (said := self.description(name))}
        return tuple(name for name, info in found.items() if info.can_query and info.user_access_for_query == word)

    def refused(self) -> dict[str, str]:
        """Which of the collections that this capture is about were refused so far, and in which words."""
        return {name: why for name in self._wanted if (why := self._refused(name))}

    def _refused(self, name: str) -> str:
        fields = self._fields(name, self._old.documents.get(name))
        told = (self._partial.get(f"{name}/{INFORMATION}"), fields, self._partial.get(f"{name}/{USER_DEFINED}"))
        return next((answer.refused for answer in told if answer and answer.refused), "")

    def whole(self, folder: Path, zone: Zone) -> Whole:
        """The new capture."""
        made = {name: self._made(name) for name in self._wanted}
        documents = {name: one.document for name, one in made.items() if one.document is not None}
        if self._redact:
            others = {name: document for name, document in self._old.documents.items() if name not in documents}
            documents = {name: _hidden_labels(document) for name, document in {**others, **documents}.items()}
        contents = {name: as_bytes(document) for name, document in documents.items()}
        changed = {name: content for name, content in contents.items() if _differs(folder / f"{name}.json", content)}
        files = {f"{name}.json": content for name, content in changed.items()} | self._swagger(folder)
        return Whole(files=files, manifest=self._manifest(folder, zone, made, contents), changed=tuple(sorted(changed)))

    def _made(self, name: str) -> _Made:
        """What came of one collection: answers that refuse, or show less than before, leave the old document as it is."""
        old = self._old.documents.get(name)
        description = self.description(name)
        fields = self._fields(name, old)
        udfs = self._partial.get(f"{name}/{USER_DEFINED}") or Kept(at="", answer=_NONE)
        if refused := self._refused(name):
            return _Made(document=old, hidden=refused)
        if description is None or fields.answer is None or udfs.answer is None:
            raise AssertionError(f"{name}: not all of it was read")
        if old and rows(part(old, "fields") or {}) and not rows(fields.answer):
            return _Made(document=old, hidden="the answer has no fields any more")
        document = {"entityInformation": description, "fields": fields.answer, "userDefinedFields": udfs.answer}
        return _Made(document=document, at=fields.at or moment())

    def _fields(self, name: str, old: dict[str, Any] | None) -> Kept:
        if name in self._again and old is not None:
            return Kept(at="", answer=part(old, "fields"))
        return self._partial.get(f"{name}/{FIELDS}") or Kept(at="")

    def _swagger(self, folder: Path) -> dict[str, bytes]:
        kept = self._partial.get(SWAGGER_PATH)
        if kept is None or kept.answer is None:
            return {}
        content = as_bytes(kept.answer)
        return {SWAGGER: content} if _differs(folder / SWAGGER, content) else {}

    def _manifest(self, folder: Path, zone: Zone, made: Mapping[str, _Made], contents: Mapping[str, bytes]) -> Manifest:
        before = self._old.manifest or Manifest()
        read = {name: before.collections.get(name) or CollectionRead() for name in self._old.documents}
        read |= {name: CollectionRead(read=one.at, version=zone.version) for name, one in made.items() if one.at}
        digests = {name: sha256(contents[name]) if name in contents else _digest(folder / f"{name}.json") for name in read}
        kept = {name for name in self._old.documents if name not in contents or (name in made and not made[name].at)}
        swagger = self._partial.get(SWAGGER_PATH)
        hidden = {name: why for name, why in before.hidden.items() if name not in made and name != SWAGGER}
        hidden |= {name: one.hidden for name, one in made.items() if one.hidden}
        hidden |= {SWAGGER: swagger.refused} if swagger and swagger.refused else {}
        return Manifest(
            taken=moment(),
            zone=zone.host,
            database=zone.database,
            version=zone.version,
            requests=self._partial.count(),
            redacted=self._redact or (before.redacted and bool(kept)),
            collections={
                name: CollectionRead(read=read[name].read, version=read[name].version, sha256=digests[name])
                for name in sorted(read)
            },
            hidden=dict(sorted(hidden.items())),
            unknown=self.unknown(),
        )


def _hidden_labels(document: dict[str, Any]) -> dict[str, Any]:
    """A document without the tenant's words; what an older capture holds may have them."""
    hide = {"fields": hide_labels, "userdefinedfields": hide_user_defined}
    return {key: hide[key.lower()](value) if key.lower() in hide else value for key, value in document.items()}


def _digest(file: Path) -> str:
    return sha256(file.read_bytes())


def _differs(file: Path, content: bytes) -> bool:
    return not file.exists() or file.read_bytes() != content
