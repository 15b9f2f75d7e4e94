"""Find, for each child route, the field that holds the parent's id. What no rule finds is set in ``spec/patches``."""

from attrs import evolve

from autotask_runtime.metadata.spec import Spec
from autotask_runtime.metadata.types import Entity


def with_parent_fields(spec: Spec) -> Spec:
    """The spec with :attr:`Entity.parent_field` set wherever a rule is sure of it."""
    names = {entity.collection: entity.name for entity in spec.entities.values()}
    entities = {name: evolve(entity, parent_field=_parent_field(entity, names)) for name, entity in spec.entities.items()}
    return evolve(spec, entities=entities)


def _parent_field(entity: Entity, names: dict[str, str]) -> str:
    """The field called after the parent (``ticketID`` below ``Tickets``), or else the only one that refers to it."""
    child = entity.ways.child
    parent = names.get(child.parent, "") if child else ""
    if not parent:
        return ""
    named = [name for name in entity.fields if name.lower() == f"{parent}ID".lower()]
    referring = [name for name, field in entity.fields.items() if field.reference == parent]
    return next((found[0] for found in (named, referring) if len(found) == 1), "")
