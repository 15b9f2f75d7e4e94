"""What a side cannot know is no difference: a swagger document says nothing of lengths, a capture nothing of SOAP."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from attrs import define, evolve, fields

from ..spec import Spec
from ..types import Deprecated, Entity, Field, Picklist, PicklistValue
from .renames import entity_renames, field_renames
from .tree import empty_of

Knows = Literal["swagger", "spec", "capture"]
"""What facts were read from. A capture is compared as it is laid over a spec."""

_OF_A_FIELD: dict[Knows, tuple[str, ...]] = {
    "swagger": tuple(item.name for item in fields(Field) if item.name not in ("type", "sources")),
    "spec": ("label", "description", "default", "name"),
    "capture": ("soap_name", "resend", "name"),
}
_OF_AN_ENTITY: dict[Knows, tuple[str, ...]] = {
    "swagger": ("soap_name", "lifetime", "cycles", "unique", "user_defined_fields", "webhooks", "can", "parent_field", "udfs"),
    "spec": (),
    "capture": ("soap_name", "lifetime", "cycles", "unique"),
}
_OF_A_VALUE: dict[Knows, tuple[str, ...]] = {"swagger": (), "spec": ("default", "sort_order", "name"), "capture": ("name",)}


def align(old: Spec, old_knows: Knows, new: Spec, new_knows: Knows) -> tuple[Spec, Spec]:
    """Both specs, each with what it cannot know taken from the other.

    Two of the same kind know the same, save that an older swagger document has no SOAP names. Only what is empty is taken, for
    whatever a side says, it knows; and only what makes sense there: no reference to a collection that a side does not have. A
    field that a spec knows from captures alone is no news to a swagger document.
    """
    if old_knows == new_knows != "swagger":
        return old, new
    moved = entity_renames(old.entities, new.entities)
    back = {after: before for before, after in moved.items()}
    if old_knows == new_knows:
        return _with_soap_names(old, new, moved), _with_soap_names(new, old, back)
    return _filled(old, old_knows, new, moved), _filled(new, new_knows, old, back)


def _with_soap_names(spec: Spec, other: Spec, moved: Mapping[str, str]) -> Spec:
    """SOAP's names stand in the wrappers around rows, which the document of 2024 has not."""
    if any(entity.soap_name for entity in spec.entities.values()):
        return spec
    twins = {name: other.entities.get(moved.get(name, name), entity) for name, entity in spec.entities.items()}
    return evolve(spec, entities={name: evolve(item, soap_name=twins[name].soap_name) for name, item in spec.entities.items()})


@define
class _Filler:
    """Takes for one side what it cannot know from the other."""

    knows: Knows
    models: set[str]
    captured: set[str]

    def entity(self, entity: Entity, other: Entity) -> Entity:
        moved = field_renames(entity.fields, other.fields)
        given: dict[str, Field] = {}
        for name, fact in entity.fields.items():
            twin = other.fields.get(moved.get(name, name))
            given[name] = self.field(fact, twin) if twin else fact
        if self.knows == "swagger":
            unseen = {name: fact for name, fact in other.fields.items() if name not in given and fact.sources}
            given |= {name: fact for name, fact in unseen.items() if self.captured.issuperset(fact.sources)}
        taken = _taken(Entity, entity, other, _OF_AN_ENTITY[self.knows])
        for name in ("cycles", "unique"):
            taken |= {name: tuple(group for group in taken[name] if given.keys() >= set(group))} if name in taken else {}
        if taken.get("parent_field", "") not in given:
            taken.pop("parent_field", None)
        return evolve(entity, fields=given, **taken)

    def field(self, fact: Field, other: Field) -> Field:
        taken = _taken(Field, fact, other, _OF_A_FIELD[self.knows])
        if taken.get("reference", "") not in self.models:
            taken.pop("reference", None)
        if fact.picklist and other.picklist:
            taken["picklist"] = self.picklist(fact.picklist, other.picklist)
        return evolve(fact, **taken)

    def picklist(self, picklist: Picklist, other: Picklist) -> Picklist:
        twins = {value.value: value for value in other.values}
        names = _OF_A_VALUE[self.knows]
        return evolve(
            picklist,
            values=tuple(
                evolve(value, **_taken(PicklistValue, value, twins[value.value], names)) if value.value in twins else value
                for value in picklist.values
            ),
        )


def _taken(cls: type, mine: object, other: object, names: Iterable[str]) -> dict[str, Any]:
    """Those attributes of the other that are empty in mine."""
    return {name: getattr(other, name) for name in names if getattr(mine, name) == empty_of(cls, name)}


def _filled(spec: Spec, knows: Knows, other: Spec, moved: Mapping[str, str]) -> Spec:
    captured = {name for name, source in other.sources.items() if source.kind == "capture"}
    filler = _Filler(knows=knows, models={entity.name for entity in spec.entities.values()}, captured=captured)
    entities = dict(spec.entities)
    for name, entity in spec.entities.items():
        twin = other.entities.get(moved.get(name, name))
        entities[name] = filler.entity(entity, twin) if twin else entity
    if knows != "swagger":
        return evolve(spec, entities=entities)
    filled = evolve(spec, entities=entities, rules=spec.rules or other.rules)
    return evolve(filled, deprecated=spec.deprecated or _fitting(other, filled))


def _fitting(other: Spec, spec: Spec) -> dict[str, dict[str, Deprecated]]:
    """The deprecated names that a package of this spec can have: of fields that it has not, for others that it has."""
    found: dict[str, dict[str, Deprecated]] = {}
    for collection, names in other.deprecated.items():
        fields = spec.entities[collection].fields if collection in spec.entities else {}
        fits = {old: fact for old, fact in names.items() if fields and old not in fields and fact.replacement in ("", *fields)}
        found |= {collection: fits} if fits else {}
    return found
