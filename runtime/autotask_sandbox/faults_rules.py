"""A rule: which fault befalls which requests; and its text form, ``reset_after:POST Tickets:probability=0.05``."""

import json
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, fields
from typing import Any

from .faults_events import RowsChange, RowsVanish, ZoneDies, ZoneMoves
from .faults_kinds import (
    Fault,
    Latency,
    Maintenance,
    RateLimited,
    ResetAfter,
    ResetBefore,
    ServerFault,
    SlowBody,
    Truncated,
    demand,
)

METHODS = frozenset({"GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"})
KINDS: dict[str, type[Fault]] = {
    kind.name: kind
    for kind in (
        Latency,
        ResetBefore,
        ResetAfter,
        Truncated,
        Maintenance,
        RateLimited,
        ServerFault,
        SlowBody,
        ZoneDies,
        ZoneMoves,
        RowsChange,
        RowsVanish,
    )
}


@dataclass(frozen=True, slots=True)
class FaultRule:
    """A fault and the requests it befalls.

    :param fault: what goes wrong.
    :param on: methods and route, as in ``POST Tickets``, ``GET,POST Tickets/query*``, ``zoneInformation`` or ``*``. The route
        stands below ``V1.0/``, ``*`` also spans slashes, and case does not matter.
    :param after: how many of these requests are spared first.
    :param count: how many are befallen at most; None: all that follow, but one of events, as the death of a zone.
    :param probability: of each that is neither spared nor beyond the count.
    :param seed: what chance is drawn from. The same rules in the same order draw the same for the same requests.
    :raises ValueError: when a part makes no sense.
    """

    fault: Fault
    on: str = "*"
    after: int = 0
    count: int | None = None
    probability: float = 1.0
    seed: int = 0

    def __post_init__(self) -> None:
        read_on(self.on)
        demand(self.after >= 0, "after must not be negative")
        demand(self.count is None or self.count >= 1, "count must be 1 or more")
        demand(0 <= self.probability <= 1, "probability must be from 0 to 1")

    def __str__(self) -> str:
        given = [*_given(self.fault, fields(self.fault)), *_given(self, fields(self)[2:])]
        return f"{self.fault.name}:{self.on}" + (f":{','.join(given)}" if given else "")


def _given(owner: object, parts: tuple[Field[Any], ...]) -> list[str]:
    """The parameters that are not the usual ones."""
    pairs = [(part, getattr(owner, part.name)) for part in parts]
    return [f"{part.name}={_shown(value)}" for part, value in pairs if part.default is MISSING or value != part.default]


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return "+".join(map(str, value))
    if callable(value):
        return getattr(value, "__name__", "...")
    # Text that would be read as a number is put in quotes.
    return value if isinstance(value, str) and _read_json(value) == value else json.dumps(value)


def route_of(path: str) -> str:
    """A path as rules name it: in lower case, without what stands before the entity."""
    parts = [part for part in path.lower().split("/") if part]
    start = 1 if parts[:1] == ["atservicesrest"] else 0
    return "/".join(parts[start + 1 :] if parts[start : start + 1] == ["v1.0"] else parts[start:])


def read_on(text: str) -> tuple[frozenset[str], str]:
    """The methods and the route of ``POST Tickets``; no methods stand for all.

    :raises ValueError: for a method that is none.
    """
    words = text.split()
    demand(len(words) <= 2, f"{text!r}: methods and a route are expected, as in 'POST Tickets'")
    named = frozenset(words[0].upper().split(",")) if words else frozenset({"*"})
    if len(words) < 2 and not named <= METHODS:
        return frozenset(), route_of(words[0] if words else "*")
    wrong = ", ".join(sorted(named - METHODS - {"*"}))
    demand(not wrong, f"{text!r}: {wrong} is no HTTP method")
    return frozenset() if "*" in named else named, route_of(words[1]) if len(words) > 1 else "*"


def parse_fault(text: str, seed: int = 0) -> FaultRule:
    """Read a rule written as ``kind``, ``kind:POST Tickets`` or ``kind:POST Tickets:name=value,name=value``.

    The names are the parameters of the kind and of :class:`FaultRule`. Ids are joined by ``+``; no value can hold a comma.

    :param seed: for a rule that names none.
    :raises ValueError: saying what is wrong.
    """
    try:
        return _parse(text, seed)
    except ValueError as error:
        raise ValueError(f"fault {text!r}: {error}") from None


def _parse(text: str, seed: int) -> FaultRule:
    name, _, rest = text.partition(":")
    on, _, listed = rest.partition(":")
    kind = KINDS.get(name.strip().lower())
    if kind is None:
        raise ValueError(f"there is no kind {name.strip()!r}; one of {', '.join(KINDS)} is expected")
    own, common = fields(kind), fields(FaultRule)[2:]
    given = _read_parameters(listed, [part.name for part in (*own, *common)])
    missing = [part.name for part in own if part.default is MISSING and part.name not in given]
    demand(not missing, f"{', '.join(missing)} is missing")
    fault = kind(**{part.name: given[part.name] for part in own if part.name in given})
    chosen = {part.name: given[part.name] for part in common if part.name in given}
    return FaultRule(fault, on.strip() or "*", **{"seed": seed, **chosen})


def _read_parameters(text: str, known: list[str]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for item in text.split(",") if text.strip() else ():
        name, sign, value = item.strip().partition("=")
        demand(bool(sign), f"{item.strip()!r}: name=value is expected")
        demand(name in known, f"there is no parameter {name!r}; one of {', '.join(known)} is expected")
        demand(name not in given, f"{name} is given twice")
        given[name] = _read_value(name, value)
    return given


def _read_value(name: str, text: str) -> Any:
    reader, wanted = _READERS[name]
    try:
        return reader(text)
    except ValueError:
        raise ValueError(f"{name}={text}: {wanted} is expected") from None


def _read_json(text: str) -> Any:
    """JSON, or the text itself where it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _read_ids(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split("+")))


_Reader = tuple[Callable[[str], Any], str]
_NUMBER: _Reader = (float, "a number")
_INTEGER: _Reader = (int, "a whole number")
_TEXT: _Reader = (str, "text")
_READERS: dict[str, _Reader] = {
    "seconds": _NUMBER,
    "share": _NUMBER,
    "pause": _NUMBER,
    "retry_after": _NUMBER,
    "probability": _NUMBER,
    "pieces": _INTEGER,
    "status": _INTEGER,
    "zone": _INTEGER,
    "after": _INTEGER,
    "count": _INTEGER,
    "seed": _INTEGER,
    "form": _TEXT,
    "body": _TEXT,
    "collection": _TEXT,
    "field": _TEXT,
    "rows": (_read_ids, "ids joined by +"),
    "value": (_read_json, "JSON"),
}
