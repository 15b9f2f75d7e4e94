# Derived from _async/capturing.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Takes a capture: asks a tenant's metadata, keeps each answer as it comes, and stops when the zone gives nothing more."""

import threading
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec
from attrs import evolve

from .._threads import all_of, to_thread
from ..errors import PermissionDenied, ProtocolError, Rejected, RequestError, RouteNotFound, VerbNotAllowed
from ..metadata.assembling import Assembly, Zone
from ..metadata.folder import PARTIAL, captured_files, complete, put_in_place, read_manifest
from ..metadata.partial import Kept, Partial
from ..metadata.redaction import hide_labels, hide_user_defined
from ..metadata.spec import MetadataError
from ..metadata.taking import (
    DESCRIPTIONS,
    FIELDS,
    INFORMATION,
    SWAGGER_PATH,
    USER_DEFINED,
    VERSION,
    ZONE,
    CaptureOptions,
    CaptureReport,
    CaptureStep,
    Known,
    Old,
    OnCapture,
    read_old,
    refuse_others,
    told_again,
    why_everything,
    why_odd,
)
from ..system import Version, read
from ..watch.masking import masked

if TYPE_CHECKING:
    from .client import Client

# Refusals that may be about one entity, and not about the zone or the credentials.
_OF_AN_ENTITY = (PermissionDenied, RouteNotFound, VerbNotAllowed, Rejected)


class _Odd(ProtocolError):
    """JSON of another shape than the route has."""


def capture(
    client: "Client",
    known: Mapping[str, Known],
    folder: Path | str,
    options: CaptureOptions | None = None,
    progress: OnCapture | None = None,
) -> CaptureReport:
    """Read a tenant's metadata into a capture folder. It reads only, through the client's own limits and retries.

    What came is kept in the folder at once. When the zone gives nothing more, or the process ends, the capture in the folder
    stays as it was, and the same call goes on where this one stopped. A capture that is finished takes the old one's place.

    :param known: all collections that there are (:func:`autotask_runtime.metadata.taking.known_of`).
    :param progress: called after each collection; by the sync client also from other threads, one at a time.
    :raises MetadataError: when the folder cannot be used: it holds another tenant's capture, or somebody else is at it.
    """
    chosen = options or CaptureOptions()
    root = Path(folder)
    wanted = chosen.wanted(known)
    whose = f"{client._who} {client._session.database} {'redacted' if chosen.redact else 'as it is'}"
    to_thread(lambda: refuse_others(root, known))
    partial = to_thread(lambda: Partial(root, whose, chosen.max_age))
    try:
        old = to_thread(lambda: _old(root, known))
        run = _Run(client, known, wanted, partial, old, root, chosen, progress)
        report = run.report()
        if not report.stopped:
            to_thread(partial.discard)
        return report
    finally:
        to_thread(partial.close)


def _old(folder: Path, known: Mapping[str, Known]) -> Old:
    """The capture that is there, put in place to its end."""
    complete(folder)
    manifest = read_manifest(folder)
    return read_old(captured_files(folder, manifest, known), manifest)


class _Run:
    """One capture, or its continuation."""

    def __init__(
        self,
        client: "Client",
        known: Mapping[str, Known],
        wanted: list[str],
        partial: Partial,
        old: Old,
        folder: Path,
        options: CaptureOptions,
        progress: OnCapture | None,
    ) -> None:
        self._client = client
        self._known = known
        self._wanted = wanted
        self._partial = partial
        self._old = old
        self._folder = folder
        self._options = options
        self._progress = progress
        self._lock = threading.Lock()
        self._todo: deque[str] = deque()
        self._read: set[str] = set()
        self._sent: list[str] = []
        self._answered = False
        self._trouble: RequestError | None = None
        self._again: set[str] = set()
        self._zone = Zone(host="", database=0, version="")
        self._answers = self._assembly()

    def report(self) -> CaptureReport:
        """Do all that can be done, put it in place when it is whole, and tell of it.

        :raises MetadataError: when the folder holds another tenant's capture.
        """
        try:
            self._about()
            self._ask_all()
        except RequestError as error:
            self._trouble = error
        answers = self._answers
        there = to_thread(lambda: {name for name in self._wanted if answers.there(name)})
        refused = to_thread(answers.refused)
        report = CaptureReport(
            folder=self._folder,
            stopped=self._words(self._trouble) if self._trouble else "",
            trouble=self._trouble,
            requests=len(self._sent),
            resumed=self._partial.resumed,
            kept=self._partial.count(),
            read=tuple(name for name in self._wanted if name in there and name not in refused),
            missing=tuple(name for name in self._wanted if name not in there),
            hidden=refused,
            unqueryable=to_thread(lambda: answers.access("None")),
            restricted=to_thread(lambda: answers.access("Restricted")),
            unknown=tuple(answers.unknown()),
            notes=tuple(self._notes()),
        )
        if report.stopped:
            return report
        whole = to_thread(lambda: answers.whole(self._folder, self._zone))
        if not whole.manifest.collections:
            self._partial.discard()  # so that the next one asks again
            return evolve(report, stopped="every entity was refused", kept=0)
        to_thread(lambda: put_in_place(self._folder, {**whole.files, **self._beside(whole.files)}, whole.manifest))
        hidden = whole.manifest.hidden
        read = tuple(name for name in report.read if name not in hidden)
        return evolve(report, kept=0, read=read, changed=whole.changed, hidden=hidden)

    def _words(self, error: RequestError) -> str:
        """What an error says, as it may be kept: a zone may name the user, and more, in its refusals."""
        return masked(str(error), self._client._session.username)

    def _beside(self, files: Mapping[str, bytes]) -> Mapping[str, bytes]:
        """What the caller wants beside the new documents."""
        if self._options.beside is None:
            return {}
        documents = {name.removesuffix(".json"): content for name, content in files.items()}
        new = {name: msgspec.json.decode(content) for name, content in documents.items() if name in self._known}
        return self._options.beside(self._old.documents, {**self._old.documents, **new})

    def _assembly(self) -> Assembly:
        redact = self._options.redact
        return Assembly(self._known, self._wanted, self._again, self._old, self._partial, redact=redact)

    def _notes(self) -> list[str]:
        notes: list[str] = []
        if self._partial.anew:
            stay = "; they stay until something is answered" if self._partial.others else ""
            notes.append(f"answers that were left in {PARTIAL} are not used: {self._partial.anew}{stay}")
        if self._options.changed and self._zone.version and not self._again.intersection(self._wanted):
            why = why_everything(self._old, self._wanted, self._zone.version, redact=self._options.redact)
            notes += [f"everything was asked for: {why}"] if why else []
        return notes

    def _about(self) -> None:
        """Who answers."""
        version = self._partial.get(VERSION) or self._partial.keep(VERSION, {"version": self._version()})
        zone = self._partial.get(ZONE)
        if zone is None:
            self._sent.append(ZONE)
            zone = self._partial.keep(ZONE, {"database": (self._client.zone_information()).ci})
        host = urlsplit(self._client._session.zones.url()).hostname or ""
        told: dict[str, Any] = {**(version.answer or {}), **(zone.answer or {})}
        self._zone = Zone(host=host, database=told["database"], version=told["version"])
        there = self._old.manifest.database if self._old.manifest else 0
        if there and there != self._zone.database:
            self._partial.discard()
            raise MetadataError(f"{self._folder} holds the capture of another tenant (database {there}); choose another folder")
        if self._options.changed:
            redact = self._options.redact
            self._again = to_thread(lambda: told_again(self._old, self._zone.version, self._folder, redact=redact))

    def _version(self) -> str:
        """The zone's version; it needs right credentials, and nothing else."""
        self._sent.append(VERSION)
        told = read(self._client.raw("GET", VERSION), Version)
        self._answered = True
        text = ".".join(part for part in (told.major_version, told.minor_version, told.build) if part)
        if not text:  # a zone that the tenant has left may answer so
            raise ProtocolError(f"GET {VERSION}: the answer names no version: is this the tenant's zone?")
        return text

    def _ask_all(self) -> None:
        self._get(DESCRIPTIONS)
        self._answers = to_thread(self._assembly)
        self._todo.extend([SWAGGER_PATH] if self._options.swagger else [])
        self._todo.extend(self._wanted)
        try:
            self._try_alone()
            all_of([self._work] * min(self._options.at_once, len(self._todo)))
        finally:
            self._todo.clear()  # who is interrupted asks for nothing more, in no thread

    def _try_alone(self) -> None:
        """What this run asks first goes alone, whatever is kept already: wrong credentials are refused once, not eight times."""
        while not self._answered and (name := self._next()) is not None:
            self._one(name)

    def _work(self) -> None:
        """Read one collection after the other, until there is none, or one of those who do meets trouble."""
        ended = False
        try:
            while (name := self._next()) is not None:
                self._one(name)
            ended = True
        except RequestError as error:
            self._trouble = self._trouble or error
        finally:
            if not ended:
                self._todo.clear()  # the others end what they are at, and begin nothing more

    def _next(self) -> str | None:
        with self._lock:
            return self._todo.popleft() if self._todo else None

    def _one(self, name: str) -> None:
        if name == SWAGGER_PATH:
            self._get(name)
            return
        self._collection(name)
        self._tell(name)

    def _tell(self, name: str) -> None:
        with self._lock:
            self._read.add(name)
            if self._progress:
                self._progress(CaptureStep(done=len(self._read), total=len(self._wanted), collection=name))

    def _collection(self, name: str) -> None:
        """All that is to be asked of one collection; after a refusal nothing more."""
        description = self._answers.description(name)
        if description is None:
            description = (self._get(f"{name}/{INFORMATION}")).answer
        if description is None:
            return
        if name not in self._again and (self._get(f"{name}/{FIELDS}")).answer is None:
            return
        if self._answers.has_user_defined_fields(name, description):
            self._get(f"{name}/{USER_DEFINED}")

    def _get(self, path: str) -> Kept:
        """What a route answers: what is kept, or else what it says now, which is kept at once.

        :raises RequestError: when it is trouble of the zone, of the credentials or of the limits.
        """
        kept = self._partial.get(path)
        if kept is not None:
            return kept
        self._sent.append(path)
        try:
            answer = self._client.raw("GET", path)
            self._answered = self._answered or path != SWAGGER_PATH  # which is given to anybody
            if why := why_odd(path, answer):
                raise _Odd(f"GET {path}: {why}")
        except (*_OF_AN_ENTITY, _Odd) as error:
            if error.key != "permission":
                # Not said in so many words: if it were about all entities, this would be refused too, and raise.
                self._version()
            self._answered = True
            return self._partial.keep(path, None, self._words(error))
        return self._partial.keep(path, self._shown(path, answer))

    def _shown(self, path: str, answer: dict[str, Any]) -> dict[str, Any]:
        if self._options.redact and path.endswith(FIELDS):
            return hide_labels(answer)
        return hide_user_defined(answer) if self._options.redact and path.endswith(USER_DEFINED) else dict(answer)
