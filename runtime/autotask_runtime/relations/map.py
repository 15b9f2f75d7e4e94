"""The map of references, asked from the other end: what refers to rows of a collection."""

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple


class Referring(NamedTuple):
    """Rows of ``source`` refer to rows of ``target`` in a field."""

    source: str
    field: str
    target: str


def referring(package: str, target: str) -> tuple[Referring, ...]:
    """What refers to rows of a collection, in a generated package."""
    return _by_target(package).get(target, ())


@lru_cache
def _by_target(package: str) -> Mapping[str, tuple[Referring, ...]]:
    found: dict[str, list[Referring]] = {}
    for entry in import_module(f"{package}._relations").RELATIONS:
        found.setdefault(entry.target, []).append(Referring(entry.source, entry.field, entry.target))
    return {target: tuple(relations) for target, relations in found.items()}
