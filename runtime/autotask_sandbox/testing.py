"""What the pytest plugin does, apart from pytest: reads what was chosen, makes servers, remembers what they were asked."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Unpack, get_type_hints

from autotask_runtime.metadata import Spec, load_capture, load_spec, overlay_capture

from .behaviour import Behaviour
from .clock import StandingClock
from .journal import Entry
from .limits import Limits
from .sandbox import SandboxOptions
from .server import SandboxServer

if TYPE_CHECKING:
    import pytest

FEW = {"seed": 1, "tickets": 20}
SHOWN = 50  # requests of one server in a report; the latest tell most
_NO_TENANT_GIVEN = object()


class Choices(SandboxOptions, total=False):
    """How a sandbox of the tests is made. In markers, ``limits`` and ``behaviour`` may be mappings of what differs."""

    tenant: str | Path | None
    zones: int
    now: datetime


class ChoiceError(ValueError):
    """A sandbox cannot be made as it was asked for; the message says why."""


def marked(markers: Iterable["pytest.Mark"]) -> Choices:
    """What markers say together; the first one, which stands closest to the test, says it last.

    :raises ChoiceError: for a value without a name.
    """
    chosen: dict[str, Any] = {}
    for marker in markers:
        if marker.args:
            raise ChoiceError(f"the marker takes keywords only, as tickets=20, not {marker.args[0]!r}")
        chosen = {**marker.kwargs, **chosen}
    return chosen  # type: ignore[return-value]


class Specs:
    """What the API is, for each tenant; read once.

    :param folder: the API's facts; None for those of this SDK.
    :param tenant: the capture of whoever names no other.
    :param root: what other captures' folders are relative to.
    """

    def __init__(self, folder: Path | None, tenant: Path | None, root: Path) -> None:
        self._folder = folder
        self._tenant = tenant
        self._root = root
        self._read: dict[Path | None, Spec] = {}

    def get(self, tenant: object = _NO_TENANT_GIVEN) -> Spec:
        """The API as a tenant has it; None for one without a capture.

        :raises MetadataError: when a folder holds something else.
        """
        if tenant is _NO_TENANT_GIVEN:
            folder = self._tenant
        elif tenant is None or isinstance(tenant, str | Path):
            folder = None if tenant is None else self._root / tenant
        else:
            raise ChoiceError(f"tenant: a folder is expected, not {tenant!r}")
        if folder not in self._read:
            facts = self.get(None) if folder else load_spec(self._folder)
            self._read[folder] = overlay_capture(facts, load_capture(folder)) if folder else facts
        return self._read[folder]


class Watch:
    """What the servers of the tests were asked since the test began."""

    def __init__(self) -> None:
        self._last: dict[SandboxServer, Entry | None] = {}
        self._closed: set[SandboxServer] = set()

    def begin(self) -> None:
        """A test begins: forget the servers that are gone, and what the others were asked before."""
        open_ones = [server for server in self._last if server not in self._closed]
        self._last = {server: next(reversed(server.journal.entries()), None) for server in open_ones}
        self._closed.clear()

    def opened(self, server: SandboxServer) -> None:
        """Watch this one too."""
        self._last[server] = None

    def closed(self, server: SandboxServer) -> None:
        """This one will be asked no more; its requests may still be wanted."""
        self._closed.add(server)

    def sections(self) -> list[tuple[str, str]]:
        """A heading and lines for each server that was asked anything."""
        found = [(server, _since(last, server.journal.entries())) for server, last in self._last.items()]
        return [(f"Sandbox requests at {server.origin}", _listed(entries)) for server, entries in found if entries]


def _since(last: Entry | None, entries: list[Entry]) -> list[Entry]:
    """What follows an entry; all, when a test emptied the journal or filled it to its end meanwhile."""
    place = next((number for number in reversed(range(len(entries))) if entries[number] is last), -1)
    return entries[place + 1 :]


def _listed(entries: list[Entry]) -> str:
    """Method, path, status and faults: queries hold data, and headers would hold the secret."""
    earlier = [f"({len(entries) - SHOWN} earlier ones)"] if len(entries) > SHOWN else []
    return "\n".join([*earlier, *map(_line, entries[-SHOWN:])])


def _line(entry: Entry) -> str:
    return f"{entry.method} {entry.path} {entry.status}" + (f" ({', '.join(entry.faults)})" if entry.faults else "")


class WatchedServer:
    """A server that is made and started with the block, watched, and stopped at its end."""

    def __init__(self, make: Callable[[], SandboxServer], watch: Watch) -> None:
        self._make = make
        self._watch = watch

    def __enter__(self) -> SandboxServer:
        self._server = self._make()
        self._watch.opened(self._server)
        return self._server.__enter__()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.__exit__(kind, error, trace)
        self._watch.closed(self._server)


class SandboxFactory:
    """Makes the servers of the tests.

    :param defaults: what they are made with, unless a test chooses otherwise.
    """

    def __init__(self, specs: Specs, defaults: Mapping[str, Any], watch: Watch) -> None:
        self._specs = specs
        self._defaults = defaults
        self._watch = watch

    def __call__(self, **choices: Unpack[Choices]) -> WatchedServer:
        """A server, to be used in a ``with`` statement.

        :raises ChoiceError: when it cannot be made so.
        :raises MetadataError: when a tenant's folder holds something else.
        """
        options = _options({**FEW, **self._defaults, **choices})
        spec = self._specs.get(options.pop("tenant", _NO_TENANT_GIVEN))
        return WatchedServer(partial(SandboxServer, spec, **options), self._watch)


def _options(chosen: Mapping[str, Any]) -> dict[str, Any]:
    """What was chosen, checked and in the types that the server takes."""
    known = sorted(get_type_hints(Choices))
    unknown = sorted(set(chosen) - set(known))
    if unknown:
        raise ChoiceError(f"{', '.join(unknown)}: not among {', '.join(known)}")
    options = dict(chosen)
    for name, kind in {"limits": Limits, "behaviour": Behaviour}.items():
        if isinstance(options.get(name), Mapping):
            options[name] = _made(name, kind, options[name])
        elif options.get(name) is not None and not isinstance(options[name], kind):
            raise ChoiceError(f"{name}: a mapping or {kind.__name__} is expected, not {options[name]!r}")
    for name, least in {"tickets": 0, "zones": 1, "seed": None}.items():
        _check_number(name, options.get(name, least), least)
    if "now" in options:
        options["clock"] = _standing(options.pop("now"))
    return options


def _made(name: str, kind: type[Any], values: Mapping[str, Any]) -> Any:
    try:
        return kind(**values)
    except (TypeError, ValueError) as error:
        raise ChoiceError(f"{name}: {error.args[0]}") from None


def _check_number(name: str, value: object, least: int | None) -> None:
    if value is None and least is None:
        return
    if not isinstance(value, int) or isinstance(value, bool) or (least is not None and value < least):
        raise ChoiceError(f"{name}: a number{'' if least is None else f' from {least}'} is expected, not {value!r}")


def _standing(now: object) -> StandingClock:
    if not isinstance(now, datetime) or now.tzinfo is None:
        raise ChoiceError(f"now: a datetime with its zone is expected, not {now!r}")
    return StandingClock(now)
