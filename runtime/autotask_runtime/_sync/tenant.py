# Derived from _async/tenant.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""A tenant's metadata at run time: read, kept on disk, and put in the place of the package's."""

import time
from collections.abc import Iterable, Mapping
from datetime import datetime
from os import PathLike
from typing import TYPE_CHECKING

from attrs import define, field

from .._threads import sleep, to_thread
from ..errors import RequestError, RouteNotFound, UsageError
from ..events import Degraded
from ..metadata.capture import WireCapture
from ..metadata.partial import CaptureUnderWay
from ..metadata.spec import MetadataError
from ..metadata.taking import INFORMATION, CaptureOptions, CaptureReport, Known, OnCapture
from ..models import Row
from ..names import did_you_mean
from ..tenant.check import MetadataCheck
from ..tenant.kept import Kept, Shelf
from ..tenant.metadata import TenantMetadata
from .capturing import capture

if TYPE_CHECKING:
    from .client import Client

Entities = Iterable[str | type[Row]] | str | type[Row]

# While another process or thread reads the same metadata, it is looked so often, and for so long, whether it has ended (seconds).
_LOOK_EVERY = 0.1
_PATIENCE = 600.0
# Answers of a run that was interrupted are used for so many seconds at most.
_LEFT = 3600.0


@define(frozen=True)
class _Read:
    """What is there of the tenant's metadata, by collection, and since when; and what cannot be had, and why."""

    entities: Mapping[str, tuple[WireCapture, datetime | None]]
    hidden: Mapping[str, str]


def load_metadata(
    client: "Client",
    entities: Entities,
    path: str | PathLike[str] | None,
    lifetime: float,
    progress: OnCapture | None,
) -> TenantMetadata:
    """See :meth:`Client.load_metadata`."""
    if not lifetime >= 0:  # nor is NaN
        raise UsageError(f"lifetime: seconds are expected, 0 or more, not {lifetime!r}")
    read = _Reader(client, entities, path, progress).read(lifetime)
    found = to_thread(lambda: TenantMetadata.of(client.entities, read.entities, read.hidden))
    session = client._session.root
    session.tenant.update(found.entities)
    session.picklists.update({name: known.parents() for name, known in found.entities.items()})
    return found


def check_metadata(
    client: "Client",
    entities: Entities,
    path: str | PathLike[str] | None,
    progress: OnCapture | None,
) -> MetadataCheck:
    """See :meth:`Client.check_metadata`."""
    read = _Reader(client, entities, path, progress, strict=True).read(0.0)
    gone = [name for name in read.hidden if _is_gone(client, name)]
    return to_thread(lambda: MetadataCheck.of(client.entities, read.entities, read.hidden, gone))


def _is_gone(client: "Client", name: str) -> bool:
    """Whether an entity that is refused is not there at all."""
    try:
        client.raw("GET", f"{name}/{INFORMATION}")
    except RouteNotFound:
        return True
    except RequestError:
        return False
    return False


@define
class _Reader:
    """Reads what is kept and not too old, and asks for the rest. When that cannot be had now, what is older has to do.

    :param strict: what is older will not do.
    """

    client: "Client"
    entities: Entities
    path: str | PathLike[str] | None
    progress: OnCapture | None
    strict: bool = False
    wanted: list[str] = field(init=False)
    shelf: Shelf = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.wanted = _collections(self.client, self.entities)
        self.shelf = Shelf.of(self.path, _whose(self.client))

    def read(self, lifetime: float) -> _Read:
        """
        :raises UsageError: when the folder cannot be used.
        :raises RequestError: when something is lacking and cannot be had.
        """
        try:
            to_thread(self.shelf.make)
            try:
                return self._read(lifetime)
            except CaptureUnderWay:
                raise
            except MetadataError:
                if not self.shelf.ours:
                    raise
                to_thread(self.shelf.forget)  # it was for nothing but to be asked for less often
            return self._read(lifetime)
        except MetadataError as error:
            raise UsageError(f"metadata: {error}") from None
        except OSError as error:
            raise UsageError(f"metadata cannot be kept in {self.shelf.folder}: {error.strerror}; see path=") from error

    def _read(self, lifetime: float) -> _Read:
        report = self._ask(lifetime)
        kept = to_thread(self.shelf.look)
        refused = {**kept.manifest.hidden, **(report.hidden if report else {})}
        hidden = {name: why for name, why in refused.items() if name in self.wanted}
        if report is not None and report.trouble is not None:
            if self.strict or any(name not in hidden for name in kept.lacking(self.wanted)):
                raise report.trouble
            self.client._session.events.emit(Degraded(what="metadata", why=report.stopped))
        wanted = [name for name in self.wanted if not (self.strict and name in hidden)]
        return _Read(to_thread(kept.read, wanted), hidden)

    def _ask(self, lifetime: float) -> CaptureReport | None:
        """Ask for what is too old, if anything is. Somebody else who is at it is waited for: it may be had from them."""
        known = {name: Known(name=entry.name) for name, entry in self.client.entities.items()}
        until = time.monotonic() + _PATIENCE
        while True:
            kept: Kept = to_thread(self.shelf.look)
            old = kept.stale(self.wanted, lifetime)
            if not old:
                return None
            options = CaptureOptions(only=old, max_age=min(lifetime, _LEFT))
            try:
                return capture(self.client, known, self.shelf.folder, options, self.progress)
            except CaptureUnderWay:
                if time.monotonic() > until:
                    raise
            sleep(_LOOK_EVERY)


def _collections(client: "Client", entities: Entities) -> list[str]:
    """The collections that are named; none named: all."""
    given = [entities] if isinstance(entities, str | type) else list(entities)
    strange = [repr(item) for item in given if not isinstance(item, str) and not hasattr(item, "schema")]
    if strange:
        raise UsageError(f"{', '.join(strange)} names no collection; give its name, or a read model")
    names = [item if isinstance(item, str) else item.schema.collection for item in given]
    unknown = [f"{name!r}{did_you_mean(name, client.entities)}" for name in names if name not in client.entities]
    if unknown:
        raise UsageError(f"no collection is called {', '.join(unknown)}")
    return list(dict.fromkeys(names)) or list(client.entities)


def _whose(client: "Client") -> list[str]:
    """Whose metadata it is: a user of a tenant in a zone. A budget may be named alike for several."""
    session = client._session
    zones = session.settings.zones
    return [client._who, session.database, zones.lookup_url, *(host.url for host in zones.hosts)]
