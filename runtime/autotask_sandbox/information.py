"""The metadata routes: what ``entityInformation`` and its sub-routes answer, encoded once when the server starts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from autotask_runtime.metadata import Entity
from autotask_runtime.metadata.capture import field_to_wire

from .catalog import Collection
from .security import ACTIONS, Access, Action, Security

_VERBS: Mapping[Action, set[str]] = {"create": {"POST"}, "update": {"PATCH", "PUT"}, "delete": {"DELETE"}}


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


def entity_information(entity: Entity, access: Mapping[Action, Access] | None = None) -> dict[str, Any]:
    """What can be done with an entity: what the API said of it, or what its routes tell when nobody asked the API.

    :param access: where the user's security level allows less.
    """
    can = {action: action in entity.can.split() for action in ACTIONS}
    if not entity.can:
        can = _told_by_routes(entity)
    allowed = {action: "All" if can[action] else "None" for action in ACTIONS} | dict(access or {})
    return {
        "info": {
            "name": entity.name,
            **{f"can{action.capitalize()}": can[action] for action in ACTIONS},
            **{f"userAccessFor{action.capitalize()}": allowed[action] for action in ACTIONS},
            "hasUserDefinedFields": entity.user_defined_fields,
            "supportsWebhookCallouts": entity.webhooks,
        }
    }


def _told_by_routes(entity: Entity) -> dict[Action, bool]:
    ways = entity.ways
    verbs = ways.root | ways.item
    if ways.child:
        verbs |= ways.child.collection | ways.child.item
    told: dict[Action, bool] = {action: bool(verbs & wanted) for action, wanted in _VERBS.items()}
    told["query"] = ways.query
    return told


def describe_all(collections: Iterable[Collection], security: Security) -> dict[str, Any]:
    """The answer of ``/V1.0/EntityInformation``: every entity at once."""
    described = [entity_information(collection.entity, security.access(collection)) for collection in collections]
    return {"entityDescriptions": described}
