"""Names of the package that change although their own facts do not: a new entity or field can take a name that another one had.

And the other way round: a new label or a pinned name that leaves Python's name as it was.
"""

from collections.abc import Iterable, Iterator

from attrs import define, evolve

from autotask_runtime.metadata.changes import Change, Level
from autotask_runtime.metadata.changes.words import sentence

from .names import UDF, Moves, Package, wire_of

_OF_A_NAME = {"value relabelled", "value changed", "field changed"}

Path = tuple[str, ...]


@define(frozen=True)
class _Pair:
    """What one thing is called in the old package and in the new one. ``path`` is that of its facts, in new names."""

    path: Path
    before: str
    after: str


def with_names(changes: Iterable[Change], old: Package, new: Package, moves: Moves) -> tuple[Change, ...]:
    """The changes, judged anew by what Python calls things: what changes no name is not breaking, and what else does is added."""
    found = list(changes)
    pairs = {pair.path: pair for pair in _pairs(old, new, moves)}
    kept = [_eased(change, pairs) for change in found]
    told = {_thing(change) for change in found if change.kind.endswith(("renamed", "relabelled")) or change.path[-1] == "name"}
    for path, pair in pairs.items():
        if pair.before != pair.after and not _is_told(pair, told):
            change = Change(kind="name changed", level="breaking", path=path, before=pair.before, after=pair.after)
            kept.append(evolve(change, says=sentence(change)))
    return tuple(kept)


def _is_told(pair: _Pair, told: set[Path]) -> bool:
    """Whether a change tells of it: of the thing itself, or of the model or field that its relation or enum is called after."""
    if pair.path in told:
        return True
    same = pair.path[-1] == "reference" or pair.before.rpartition(".")[2] == pair.after.rpartition(".")[2]
    return same and bool({pair.path[:2], pair.path[:4]} & told)


def _thing(change: Change) -> Path:
    """The path of the thing whose name a change is about, by its new name."""
    if change.kind in ("entity renamed", "field renamed"):
        return (*change.path[:-1], change.after)
    return change.path[:-1]


def _eased(change: Change, pairs: dict[Path, _Pair]) -> Change:
    about_a_name = change.kind in _OF_A_NAME and change.path[-1] in ("label", "name")
    pair = pairs.get(change.path[:-1]) if about_a_name else None
    if pair is None:
        return change
    if pair.before != pair.after:
        return evolve(change, level="breaking", breaks=change.breaks or (_member(change),))
    level: Level = "risky" if change.kind == "value relabelled" else "safe"
    return evolve(change, level=level, breaks=())


def _member(change: Change) -> tuple[str, ...]:
    return ("member", wire_of(change), change.value, "renamed") if change.value else ("row", wire_of(change), "renamed")


def _pairs(old: Package, new: Package, moves: Moves) -> Iterator[_Pair]:
    for collection, entity in new.entities.items():
        before = moves.before(collection)[0]
        if before in old.entities:
            path = ("entities", collection)
            for part, mark in (("fields", ""), ("udfs", UDF)):
                for row in entity.udfs if mark else entity.fields:
                    yield from _field_pairs((*path, part, row.wire), mark + row.wire, old, new, moves)


def _field_pairs(path: Path, wire: str, old: Package, new: Package, moves: Moves) -> Iterator[_Pair]:
    collection = path[1]
    was = moves.before(collection, wire)
    before, after = old.field(*was), new.field(collection, wire)
    if before is None or after is None:
        return
    yield _Pair(path, before.name, after.name)
    if before.relation and after.relation:
        yield _Pair((*path, "reference"), before.relation.name, after.relation.name)
    for value in after.fact.picklist.values if after.fact.picklist else ():
        one, two = old.member(*was, value.value), new.member(collection, wire, value.value)
        if one and two:
            yield _Pair((*path, "picklist", "values", value.value), one, two)
