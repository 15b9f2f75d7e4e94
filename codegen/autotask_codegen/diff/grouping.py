"""Group what readers want to see together: what is said of many collections alike once, the rest by collection."""

from collections.abc import Iterable

from attrs import define

from .telling import Entry

_MANY = 4
# So many names of what is alike are told to people; tools are given all.
_SHOWN = 8


@define(frozen=True, kw_only=True)
class Group:
    """Entries below one heading. Where they are ``alike``, the same is said of all their subjects."""

    title: str
    entries: tuple[Entry, ...]
    alike: bool = False


def grouped(entries: Iterable[Entry]) -> tuple[Group, ...]:
    """Each collection by itself, then what is about none, then what many collections have in common."""
    rows = list(entries)
    common: dict[tuple[str, str], list[Entry]] = {}
    for entry in rows:
        if _of_a_whole(entry):
            common.setdefault((entry.change.kind, entry.says), []).append(entry)
    many = {key: found for key, found in common.items() if len(found) >= _MANY}
    common_groups = (Group(title=says, entries=tuple(found), alike=True) for (_, says), found in many.items())
    told = {id(entry) for found in many.values() for entry in found}
    single: dict[str, list[Entry]] = {}
    for entry in rows:
        if id(entry) not in told:
            single.setdefault(entry.change.collection, []).append(entry)
    outside = single.pop("", [])
    groups = [Group(title=name, entries=tuple(single[name])) for name in sorted(single)]
    groups += [Group(title="Besides", entries=tuple(outside))] if outside else []
    return (*groups, *common_groups)


def shown(names: Iterable[str]) -> tuple[list[str], str]:
    """The first of many names, and how many more there are, in words."""
    every = list(names)
    left = len(every) - _SHOWN
    return every[:_SHOWN], f" and {left} more" if left > 0 else ""


def _of_a_whole(entry: Entry) -> bool:
    """Whether a change is about a collection, a service or a definition as such."""
    path = entry.change.path
    return len(path) == 2 or (path[0] == "entities" and len(path) == 3)
