"""What a capture does not hold is no difference: collections that were not captured, and words that were hidden in it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import evolve

from autotask_runtime.metadata import Entity, Field, PicklistValue, Spec

if TYPE_CHECKING:
    from .sides import Side


def filled(side: "Side", other: "Side") -> Spec:
    """The facts of a side, with those of the other in place of what this one does not hold."""
    entities = dict(side.spec.entities)
    if side.redacted:
        entities |= {name: _unhidden(entities[name], twin) for name, twin in other.spec.entities.items() if name in entities}
    absent = {name: other.spec.entities[name] for name in _not_captured(side, other)}
    # Old names go with the fields that they are old names of.
    deprecated = {name: names for name, names in side.spec.deprecated.items() if name not in absent}
    deprecated |= {name: names for name, names in other.spec.deprecated.items() if name in absent}
    return evolve(side.spec, entities=entities | absent, deprecated=deprecated)


def unknown_of(*sides: "Side") -> tuple[str, ...]:
    """What is not compared, and why, a line for each."""
    notes: list[str] = []
    for side, other in zip(sides, reversed(sides), strict=True):
        absent = len(_not_captured(side, other))
        if absent:
            told = "1 collection was not captured and is" if absent == 1 else f"{absent} collections were not captured and are"
            notes.append(f"{side.name}: {told} not compared")
        if side.redacted:
            notes.append(f"{side.name} is redacted: labels that the tenant made and user-defined fields are not compared")
    return tuple(notes)


def _not_captured(side: "Side", other: "Side") -> list[str]:
    """The collections of both sides of which this capture says nothing, and the other side does."""
    if side.captured is None:
        return []
    told = other.spec.entities.keys() if other.captured is None else other.captured
    return [name for name in other.spec.entities if name in told and name in side.spec.entities and name not in side.captured]


def _unhidden(entity: Entity, twin: Entity) -> Entity:
    fields = {name: _labelled(fact, twin.fields[name]) if name in twin.fields else fact for name, fact in entity.fields.items()}
    return evolve(entity, fields=fields, udfs=twin.udfs)


def _labelled(fact: Field, twin: Field) -> Field:
    if fact.picklist is None or twin.picklist is None:
        return fact
    shown = {value.value: value for value in twin.picklist.values}
    return evolve(fact, picklist=evolve(fact.picklist, values=tuple(_shown(value, shown) for value in fact.picklist.values)))


def _shown(value: PicklistValue, shown: Mapping[str, PicklistValue]) -> PicklistValue:
    twin = shown.get(value.value)
    hidden = value.label == f"Value {value.value}"  # as autotask_runtime.metadata.redaction calls it
    return evolve(value, label=twin.label, name=twin.name) if twin and hidden else value
