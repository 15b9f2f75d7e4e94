"""Compare two specs, judge each change, and make the changes in a spec."""

from collections.abc import Iterable, Iterator

from attrs import define, evolve

from ..spec import Spec
from ..types import Entity
from .differences import differences
from .levels import level_of
from .model import Break, Change
from .renames import entity_renames, field_renames
from .surface import Surface, breaks, of_all_udfs, surface_of
from .tree import Tree, perform, to_entity, to_spec, to_tree
from .words import sentence


def compare(old: Spec, new: Spec) -> tuple[Change, ...]:
    """Everything in which the facts of two specs differ, in the order in which :func:`apply` makes the changes.

    Where a side does not know what the other knows, see :func:`~autotask_runtime.metadata.changes.align` first.
    """
    before, after = to_tree(old), to_tree(new)
    renamed = list(_renames(old, new))
    for change in renamed:
        perform(before, change)
    return tuple(_judged(old, new, renamed, differences(before, after)))


def compare_entities(old: Entity, new: Entity) -> tuple[Change, ...]:
    """Everything in which two states of one entity differ, the fields whose names changed recognised."""
    return compare(Spec(entities={old.collection: old}), Spec(entities={new.collection: new}))


def apply(old: Spec, changes: Iterable[Change]) -> Spec:
    """The spec with the changes made, in their order. Where facts came from stays as it was.

    :raises MetadataError: when a change was found in other facts than these.
    """
    tree = to_tree(old)
    for change in changes:
        perform(tree, change)
    return to_spec(tree, old)


def _renames(old: Spec, new: Spec) -> Iterator[Change]:
    """First of entities, then of models and fields; these have the entity's new name in their paths."""
    moved = entity_renames(old.entities, new.entities)
    for was, now in moved.items():
        yield Change(kind="entity renamed", path=("entities", was), before=was, after=now)
    for was, entity in old.entities.items():
        now = moved.get(was, was)
        if now in new.entities:
            yield from _renames_within(now, entity, new.entities[now])


def _renames_within(collection: str, old: Entity, new: Entity) -> Iterator[Change]:
    if old.name != new.name:
        yield Change(kind="model renamed", path=("entities", collection, "name"), before=old.name, after=new.name)
    for before, after in field_renames(old.fields, new.fields).items():
        yield Change(kind="field renamed", path=("entities", collection, "fields", before), before=before, after=after)
    for before, after in field_renames(old.udfs, new.udfs).items():
        yield Change(kind="field renamed", path=("entities", collection, "udfs", before), before=before, after=after)


# Judging: the changes are made one by one, and each answers for what of the surface goes with it and is not back in the end.


@define
class _Judge:
    """Makes the changes in a tree, and holds what the surfaces lose in all: of that, each change is told its part."""

    tree: Tree
    new: Spec
    context: Spec
    lost: dict[str, dict[Break, str]]

    def judged(self, change: Change) -> Change:
        """The change with its level, its sentence, and what it breaks; it is made on the way."""
        old = self._entity(change)
        surfaces = self._odd_surfaces() if change.path[0] == "shapes" else {}
        perform(self.tree, change)
        new = self._entity(change)
        if old and new:
            broken = self._broken(change.collection, surface_of(old, self.context), surface_of(new, self.context))
        else:
            after = self._odd_surfaces() if surfaces else {}
            broken = tuple(item for name in surfaces for item in self._broken(name, surfaces[name], after[name]))
        kept = [item for item in broken if not _under_old_name(self.new, change, item)]
        level = "breaking" if kept else "risky" if broken else level_of(change, new or old)
        return evolve(change, level=level, says=sentence(change), breaks=tuple(kept))

    def _entity(self, change: Change) -> Entity | None:
        tree = self.tree["entities"].get(change.collection)
        return to_entity(tree) if tree is not None else None

    def _odd_surfaces(self) -> dict[str, Surface]:
        """The surfaces that definitions have a part in."""
        spec = to_spec(self.tree, Spec())
        return {name: surface_of(item, spec) for name, item in spec.entities.items() if item.ways.special and name in self.lost}

    def _broken(self, collection: str, old: Surface, new: Surface) -> tuple[Break, ...]:
        own = breaks(old, new)
        lost = self.lost.get(collection, {})
        return tuple((*item, lost[item]) for item in sorted(lost) if item in own or _method_of(item) in own)


def _under_old_name(new: Spec, change: Change, item: Break) -> bool:
    """Whether a part of the surface stays under a deprecated name. Without a field to stand for, only the row has that."""
    old = new.deprecated.get(change.collection, {}).get(change.field)
    if old is None or change.kind != "field removed" or item[-2] != change.field:
        return False
    return item[0] == "row" or (bool(old.replacement) and item[0] in ("filter", "keyword"))


def _method_of(item: Break) -> Break:
    """The method that a part of a surface belongs to: one that goes may be back in the end, and take other keywords."""
    return ("method", "where") if item[0] == "filter" else ("method", item[1]) if item[0] in ("keyword", "part") else ()


def _typed(lost: dict[str, dict[Break, str]]) -> Iterator[Change]:
    """What breaks where the first user-defined fields of an entity are known, told once and not of the first of them."""
    for name, found in lost.items():
        parts = of_all_udfs(found)
        lost[name] = {item: word for item, word in found.items() if item not in parts}
        if parts:
            change = Change(kind="user-defined fields typed", level="breaking", path=("entities", name, "udfs"))
            yield evolve(change, says=sentence(change), breaks=tuple((*item, word) for item, word in sorted(parts.items())))


def _judged(old: Spec, new: Spec, renamed: Iterable[Change], changes: Iterable[Change]) -> Iterator[Change]:
    tree = to_tree(old)
    for change in renamed:
        perform(tree, change)
        names = new.deprecated.get(change.collection, {}) if change.kind == "field renamed" else {}
        deprecated = change.before in names and names[change.before].replacement == change.after
        yield evolve(change, level="risky" if deprecated else level_of(change, None), says=sentence(change))
    base = to_spec(tree, Spec())
    lost = {
        name: breaks(surface_of(entity, base), surface_of(new.entities[name], new))
        for name, entity in base.entities.items()
        if name in new.entities
    }
    yield from _typed(lost)
    judge = _Judge(tree=tree, new=new, context=evolve(base, shapes={**new.shapes, **base.shapes}), lost=lost)
    yield from map(judge.judged, changes)
