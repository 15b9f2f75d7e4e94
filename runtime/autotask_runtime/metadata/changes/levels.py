"""What a change does to callers of the generated package. The table stands in ``docs/diff.md``; these are its two halves.

Whatever takes a name, a type or a way to call from the generated surface is *breaking*: that is found by comparing the surfaces
before and after the change (:mod:`.surface`). This module says what a change does besides, to a program that runs.
"""

from collections.abc import Callable
from typing import Any

from ..types import Entity
from .model import Change, Kind, Level

# What cannot be told from the surface, and does not depend on anything.
_ALWAYS: dict[Kind, Level] = {
    "entity added": "safe",
    "entity removed": "breaking",
    "entity renamed": "breaking",
    "model renamed": "breaking",
    "route added": "safe",
    "route removed": "risky",
    "route changed": "risky",
    "verb added": "safe",
    "verb removed": "risky",
    "operation changed": "risky",
    "field added": "safe",
    "field removed": "breaking",
    "field renamed": "breaking",
    "required changed": "safe",
    "read-only changed": "safe",
    "queryable changed": "safe",
    "reference changed": "safe",
    "resend changed": "safe",
    "user-defined fields typed": "breaking",
    "picklist removed": "safe",
    "picklist reordered": "safe",
    "value added": "safe",
    "value removed": "risky",
    "value relabelled": "risky",
    "service added": "safe",
    "shape added": "safe",
    "shape removed": "safe",
    "shape changed": "safe",
    "rule added": "risky",
    "rule removed": "risky",
    "rules reordered": "safe",
    "name changed": "breaking",
    "old name kept": "safe",
    "old name dropped": "breaking",
    "old name changed": "risky",
}


def level_of(change: Change, entity: Entity | None) -> Level:
    """The level of a change that breaks nothing of the surface. ``entity``: the one that it is about, after it."""
    found = _ALWAYS.get(change.kind)
    return found if found is not None else _BY_KIND[change.kind](change, entity)


def _field(change: Change, entity: Entity | None) -> bool:
    """Whether the field of the change can be written."""
    facts = (entity.udfs if change.user_defined else entity.fields) if entity else {}
    fact = facts.get(change.field)
    ways = entity.ways if entity else None
    verbs = (ways.root | (ways.child.collection if ways.child else frozenset())) if ways else frozenset()
    at_create = fact is not None and fact.required and not change.user_defined
    return fact is not None and (not fact.read_only or at_create) and bool(verbs & {"POST", "PATCH", "PUT"})


def _type_changed(change: Change, entity: Entity | None) -> Level:
    """Types that are one in Python: a narrower one refuses what the wider one took. Others are breaking by the surface."""
    return "risky" if change.before == "int64" and _field(change, entity) else "safe"


def _length_changed(change: Change, entity: Entity | None) -> Level:
    shrunk = change.after and (not change.before or change.after < change.before)
    return "risky" if shrunk and _field(change, entity) else "safe"


def _field_changed(change: Change, entity: Entity | None) -> Level:
    return "breaking" if change.path[-1] == "name" else "safe"


def _picklist_added(change: Change, entity: Entity | None) -> Level:
    return "risky" if not change.after.get("open", False) and _field(change, entity) else "safe"


def _picklist_changed(change: Change, entity: Entity | None) -> Level:
    opened = change.path[-1] == "open" and change.after is True
    return "risky" if not opened and _field(change, entity) else "safe"


def _value_switched(change: Change, entity: Entity | None) -> Level:
    return "safe" if change.after else "risky"


def _value_changed(change: Change, entity: Entity | None) -> Level:
    return "risky" if change.path[-1] == "parent" else "safe"


def _entity_changed(change: Change, entity: Entity | None) -> Level:
    lost = change.path[-1] == "can" and set(change.before.split()) - set(change.after.split())
    return "risky" if lost else "safe"


def _service_removed(change: Change, entity: Entity | None) -> Level:
    return "breaking" if change.before.get("routes") else "safe"


def _service_changed(change: Change, entity: Entity | None) -> Level:
    return "risky" if change.path[-1] == "reach" else "safe"


def _rule_changed(change: Change, entity: Entity | None) -> Level:
    def asks(rule: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in rule.items() if key not in ("says", "source")}

    return "safe" if asks(change.before) == asks(change.after) else "risky"


_BY_KIND: dict[Kind, Callable[[Change, Entity | None], Level]] = {
    "entity changed": _entity_changed,
    "type changed": _type_changed,
    "length changed": _length_changed,
    "field changed": _field_changed,
    "picklist added": _picklist_added,
    "picklist changed": _picklist_changed,
    "value switched": _value_switched,
    "value changed": _value_changed,
    "service removed": _service_removed,
    "service changed": _service_changed,
    "rule changed": _rule_changed,
}
