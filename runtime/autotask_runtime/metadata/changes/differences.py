"""Find every difference between two trees, each as the smallest change that has a word of its own."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import fields

from ..spec import Service
from ..types import Entity, Field, Picklist, PicklistValue
from .model import Change, Kind
from .tree import Tree, default_of

Path = tuple[str, ...]

_OWN_WAY = {"routes", "fields", "udfs", "picklist", "values", "sources"}  # compared part by part, or not at all
_FIELD_KINDS: dict[str, Kind] = {
    "type": "type changed",
    "length": "length changed",
    "required": "required changed",
    "read_only": "read-only changed",
    "queryable": "queryable changed",
    "reference": "reference changed",
    "resend": "resend changed",
}
_VALUE_KINDS: dict[str, Kind] = {"label": "value relabelled", "active": "value switched"}


def differences(old: Tree, new: Tree) -> Iterator[Change]:
    """The changes that lead from one tree to the other, renamed things apart. What was added comes before what went."""
    for name, before, after in _pairs(old["entities"], new["entities"]):
        path = ("entities", name)
        if before is None or after is None:
            yield _change("entity added" if before is None else "entity removed", path, before, after)
        else:
            yield from entity_differences(path, before, after)
    yield from _service_differences(old["services"], new["services"])
    yield from _shape_differences(old["shapes"], new["shapes"])
    yield from _rule_differences(old["rules"], new["rules"])
    for name, before, after in _unequal(old["deprecated"], new["deprecated"]):
        kind: Kind = "old name kept" if before is None else "old name dropped" if after is None else "old name changed"
        yield _change(kind, ("deprecated", name), before, after)


def entity_differences(path: Path, old: Tree, new: Tree) -> Iterator[Change]:
    """What differs between two states of one entity."""
    yield from _facts(path, Entity, old, new, {}, "entity changed")
    for name, before, after in _unequal(old["routes"], new["routes"]):
        yield from _route_differences((*path, "routes", name), before, after)
    for part in ("fields", "udfs"):
        for name, before, after in _pairs(old[part], new[part]):
            here = (*path, part, name)
            if before is None or after is None:
                yield _change("field added" if before is None else "field removed", here, before, after)
            else:
                yield from _field_differences(here, before, after)


def _pairs(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """What is there by name: first on both sides (equal things may be in another order), then what was added, then the rest."""
    for name, before in old.items():
        if name in new:
            yield name, before, new[name]
    for name, after in new.items():
        if name not in old:
            yield name, None, after
    for name, before in old.items():
        if name not in new:
            yield name, before, None


def _unequal(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """The pairs that differ, where no order matters."""
    return ((name, before, after) for name, before, after in _pairs(old, new) if before != after)


def _change(kind: Kind, path: Path, before: Any, after: Any) -> Change:
    return Change(kind=kind, path=path, before=before, after=after)


def _facts(path: Path, cls: type, old: Tree, new: Tree, kinds: Mapping[str, Kind], other: Kind) -> Iterator[Change]:
    """The attributes of a class that hold one value each."""
    for attribute in fields(cls):
        name = attribute.name
        if name in _OWN_WAY or old.get(name) == new.get(name):
            continue
        default = default_of(cls, name)
        before, after = old.get(name, default), new.get(name, default)
        if before != after:
            yield _change(kinds.get(name, other), (*path, name), before, after)


def _route_differences(path: Path, before: Any, after: Any) -> Iterator[Change]:
    if before is None or after is None:
        yield _change("route added" if before is None else "route removed", path, before, after)
    elif _form(before) != _form(after):
        yield _change("route changed", path, before, after)
    else:
        yield from _verb_differences(path, before, after)


def _form(route: Any) -> str:
    """Plain verbs, operations, or a text that is no list of verbs (and then itself, for it has no parts)."""
    if not isinstance(route, dict):
        return f"text {route}"
    return "verbs" if route and all(fact is True for fact in route.values()) else "operations"


def _verb_differences(path: Path, before: Tree, after: Tree) -> Iterator[Change]:
    for verb, was, now in _unequal(before, after):
        kind: Kind = "verb added" if was is None else "verb removed" if now is None else "operation changed"
        yield _change(kind, (*path, verb), was, now)


def _field_differences(path: Path, old: Tree, new: Tree) -> Iterator[Change]:
    yield from _facts(path, Field, old, new, _FIELD_KINDS, "field changed")
    before, after = old.get("picklist"), new.get("picklist")
    here = (*path, "picklist")
    if before is None or after is None:
        if before != after:
            yield _change("picklist added" if before is None else "picklist removed", here, before, after)
        return
    yield from _facts(here, Picklist, before, after, {}, "picklist changed")
    for value, was, now in _pairs(before["values"], after["values"]):
        spot = (*here, "values", value)
        if was is None or now is None:
            yield _change("value added" if was is None else "value removed", spot, was, now)
        else:
            yield from _facts(spot, PicklistValue, was, now, _VALUE_KINDS, "value changed")
    yield from _order("picklist reordered", (*here, "values"), before["values"], after["values"])


def _order(kind: Kind, path: Path, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Where taking things away and adding others at the end does not give the new order."""
    given = _merged(list(old), list(new))
    if given != list(new):
        yield _change(kind, path, list(old), list(new))


def _merged(old: Sequence[str], new: Sequence[str]) -> list[str]:
    return [name for name in old if name in set(new)] + [name for name in new if name not in set(old)]


def _service_differences(old: Tree, new: Tree) -> Iterator[Change]:
    for name, before, after in _pairs(old, new):
        path = ("services", name)
        if before is None or after is None:
            yield _change("service added" if before is None else "service removed", path, before, after)
            continue
        yield from _facts(path, Service, before, after, {}, "service changed")
        for route, was, now in _unequal(before["routes"], after["routes"]):
            yield from _route_differences((*path, "routes", route), was, now)


def _shape_differences(old: Tree, new: Tree) -> Iterator[Change]:
    for name, before, after in _pairs(old, new):
        if before is None or after is None:
            yield _change("shape added" if before is None else "shape removed", ("shapes", name), before, after)
            continue
        for part, was, now in _unequal(before, after):
            yield _change("shape changed", ("shapes", name, part), was, now)


def _rule_differences(old: Tree, new: Tree) -> Iterator[Change]:
    for name, before, after in _unequal(old, new):
        kind: Kind = "rule added" if before is None else "rule removed" if after is None else "rule changed"
        yield _change(kind, ("rules", name), before, after)
    yield from _order("rules reordered", ("rules",), old, new)
