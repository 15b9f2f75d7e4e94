"""The metadata routes: what ``entityInformation`` and its sub-routes answer, encoded once when the server starts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from autotask_runtime.metadata import Entity
from autotask_runtime.metadata.capture import field_to_wire

from .catalog import Collection

_ORDER = ("create", "delete", "query", "update")
_ACTIONS = {"create": {"POST"}, "update": {"PATCH", "PUT"}, "delete": {"DELETE"}}


@dataclass(frozen=True, slots=True)
class Information:
    """The three documents of one entity, as JSON."""

    entity: bytes
    fields: bytes
    udfs: bytes


def build_information(collection: Collection) -> Information:
    """The documents of one entity."""
    entity = collection.entity
    return Information(
        entity=msgspec.json.encode(entity_information(entity)),
        fields=msgspec.json.encode({"fields": [field_to_wire(name, fact) for name, fact in entity.fields.items()]}),
        udfs=msgspec.json.encode(
            {"fields": [field_to_wire(name, fact, user_defined=True) for name, fact in entity.udfs.items()]}
        ),
    )


def entity_information(entity: Entity) -> dict[str, Any]:
    """What can be done with an entity: what the API said of it, or what its routes tell when nobody asked the API."""
    can = {action: action in entity.can.split() for action in _ORDER}
    if not entity.can:
        can = _told_by_routes(entity)
    return {
        "info": {
            "name": entity.name,
            **{f"can{action.capitalize()}": can[action] for action in _ORDER},
            **{f"userAccessFor{action.capitalize()}": "All" if can[action] else "None" for action in _ORDER},
            "hasUserDefinedFields": entity.user_defined_fields,
            "supportsWebhookCallouts": entity.webhooks,
        }
    }


def _told_by_routes(entity: Entity) -> dict[str, bool]:
    ways = entity.ways
    verbs = ways.root | ways.item
    if ways.child:
        verbs |= ways.child.collection | ways.child.item
    return {action: bool(verbs & wanted) for action, wanted in _ACTIONS.items()} | {"query": ways.query}


def build_descriptions(collections: Iterable[Collection]) -> bytes:
    """The answer of ``/V1.0/EntityInformation``: every entity at once."""
    return msgspec.json.encode({"entityDescriptions": [entity_information(collection.entity) for collection in collections]})
