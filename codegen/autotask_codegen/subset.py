"""Small packages: some entities of a spec, with the relations among them.

Whatever is in a small package is called, typed and done as in the whole one, so that a program written for it runs on the whole
one too. What needs an entity that is left out is not there: a reference to it is a plain id, without a relation; a rule about it
is not asked; a cascade that would have to touch its rows is not offered.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from autotask_runtime.metadata.spec import MetadataError, Spec
from autotask_runtime.metadata.types import RuleFact
from autotask_runtime.names import did_you_mean

from .entities import EntityIR
from .fields import FieldIR

# Rules whose messages name the rows that the fields refer to.
_OF_ROWS = ("linked", "unlinked", "at most")


def subset(spec: Spec, names: Sequence[str]) -> Spec:
    """The spec of a package of some entities, each by the name of its collection or by its own: ``Tickets`` or ``Ticket``.

    :raises MetadataError: when no entity has a name, or none is given.
    """
    by_name = {name: entity.collection for name, entity in spec.by_name().items()}
    known = by_name | {collection: collection for collection in spec.entities}
    in_any_case = {name.casefold(): name for name in known}
    names = [in_any_case.get(name.casefold(), name) for name in names]
    unknown = [f"{name!r}{did_you_mean(name, known)}" for name in names if name not in known]
    if unknown:
        raise MetadataError(f"no entity is called {', '.join(unknown)}")
    if not names:
        raise MetadataError("no entity is named: there is nothing to generate")
    kept = frozenset(known[name] for name in names)
    rules = ((id, _without_exceptions(spec, fact, kept)) for id, fact in spec.rules.items())
    return evolve(spec, only=kept, rules={id: fact for id, fact in rules if _collections(spec, fact) <= kept})


def _without_exceptions(spec: Spec, fact: RuleFact, kept: frozenset[str]) -> RuleFact:
    return evolve(fact, but=tuple(item for item in fact.but if item.partition(".")[0] in kept))


def _collections(spec: Spec, fact: RuleFact) -> set[str]:
    """The collections that a rule is about. What is misspelt is left to the one who prints the rule."""
    ways = [fact.field, *fact.fields, fact.parent, fact.way, fact.other, *fact.among]
    found = {collection for way in ways for collection in _reached(spec, fact.on, way)}
    if fact.kind in _OF_ROWS:
        found |= {collection for way in (fact.field, *fact.fields) for collection in _reached(spec, fact.on, f"{way}.id")}
    return (found | {fact.on, fact.through}) - {"*", ""}


def _reached(spec: Spec, collection: str, way: str) -> Iterable[str]:
    """The collections of the rows on a way."""
    names = spec.by_name()
    entity = spec.entities.get(collection)
    for wire in way.split(".")[:-1]:
        field = entity.fields.get(wire) if entity else None
        entity = names.get(field.reference) if field else None
        if entity is None:
            return
        yield entity.collection


def chosen(spec: Spec, entities: tuple[EntityIR, ...]) -> tuple[EntityIR, ...]:
    """Of all entities those that the package is made of, without what leads to others.

    Names are decided for all of them, so that none depends on what is left out.
    """
    if not spec.only:
        return entities
    kept = {item.collection: item for item in entities if item.collection in spec.only}
    return tuple(_cut(item, kept, entities) for item in kept.values())


def _cut(item: EntityIR, kept: Mapping[str, EntityIR], everything: Sequence[EntityIR]) -> EntityIR:
    models = {other.name for other in kept.values()}
    fields = tuple(_cut_field(field, kept) for field in item.fields)
    found = evolve(
        item,
        fields=fields,
        parents=tuple(model for model in item.parents if model in models),
        actions=tuple(other for other in item.actions if other.collection in kept),
        attachments=item.attachments if item.attachments and item.attachments.collection in kept else None,
        odd_routes=tuple(route for route in item.odd_routes if route.answer.form != "row" or route.answer.model in models),
    )
    return evolve(found, bases=_bases(found, kept, everything))


def _cut_field(field: FieldIR, kept: Mapping[str, EntityIR]) -> FieldIR:
    return field if field.relation is None or field.relation.target in kept else evolve(field, relation=None)


def _bases(item: EntityIR, kept: Mapping[str, EntityIR], everything: Sequence[EntityIR]) -> tuple[str, ...]:
    """What the service can do. Rows are listed below, or found by, rows that are in the package."""
    listed = "Listed" in item.bases and item.parent is not None and item.parent[0] in kept
    there = {
        "Listed": listed,
        "Deactivating": _switched_off_with(item, everything) <= kept.keys(),
        "Deleting": _deleted_with(item, everything) <= kept.keys(),
    }
    by_reference = "Referring" if item.relations and not listed else "Queryable"
    named = (by_reference if base in ("Referring", "Queryable") else base for base in item.bases)
    return tuple(base for base in named if there.get(base, True)) or ("Service",)


def _switched_off_with(item: EntityIR, everything: Sequence[EntityIR]) -> set[str]:
    """The collections whose rows are switched off with one of these."""
    found = {item.collection}
    ahead = [item]
    while ahead:
        target = ahead.pop().collection
        below = [
            other
            for other in everything
            if "Deactivating" in other.bases and any(way.below and way.target == target for way in other.relations)
        ]
        ahead += [other for other in below if other.collection not in found]
        found |= {other.collection for other in below}
    return found


def _deleted_with(item: EntityIR, everything: Sequence[EntityIR]) -> set[str]:
    """The collections whose rows are changed or deleted before one of these can be deleted."""
    found = {item.collection}
    gone = {item.collection}
    ahead = [item]
    while ahead:
        target = ahead.pop().collection
        for other in everything:
            ways = [way for way in other.relations if way.target == target]
            found |= {other.collection} if ways else set()
            if "DELETE" in other.writes and any(way.below or way.required for way in ways) and other.collection not in gone:
                gone.add(other.collection)
                ahead.append(other)
    return found
