"""From a path to what each verb does there. All tables are built once; paths are compared without regard to case."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from . import handlers
from .answers import Answer
from .call import Call
from .catalog import Collection
from .odd_routes import ODD_ROUTES
from .sandbox import Sandbox
from .services import SERVICES, swagger_document, version_information, zone_information
from .values import INT64

Kind = Literal["read", "write", "information", "open"]


@dataclass(frozen=True, slots=True)
class Verb:
    """What one verb does at one place. ``open`` needs no credentials, ``read`` forbids impersonation."""

    handler: Callable[[Sandbox, Call, "Place"], Answer]
    kind: Kind


Verbs = Mapping[str, Verb]


@dataclass(frozen=True, slots=True)
class Place:
    """What a path stands for. A place without verbs is no place."""

    verbs: Verbs
    collection: Collection | None = None
    parent_id: int | None = None
    row_id: int | None = None

    @property
    def entity(self) -> Collection:
        """The collection, for the handlers that are only put where there is one."""
        if self.collection is None:
            raise LookupError("this place belongs to no entity")
        return self.collection


NOWHERE = Place({})

_READ_QUERY: Verbs = {"GET": Verb(handlers.query_get, "read"), "POST": Verb(handlers.query_post, "read")}
_READ_COUNT: Verbs = {"GET": Verb(handlers.count_get, "read"), "POST": Verb(handlers.count_post, "read")}
_READ_NEXT: Verbs = {"GET": Verb(handlers.next_get, "read"), "POST": Verb(handlers.next_post, "read")}
_READ_PREVIOUS: Verbs = {"GET": Verb(handlers.previous_get, "read"), "POST": Verb(handlers.previous_post, "read")}
_COLLECTION = {
    "GET": Verb(handlers.children, "read"),
    "POST": Verb(handlers.create, "write"),
    "PATCH": Verb(handlers.patch, "write"),
    "PUT": Verb(handlers.put, "write"),
}
_ITEM = {"GET": Verb(handlers.item, "read"), "DELETE": Verb(handlers.delete, "write")}
_INFORMATION = {
    "entityinformation": ("entityInformation", Verb(handlers.entity_information, "information")),
    "entityinformation/fields": ("entityInformation/fields", Verb(handlers.field_information, "information")),
    "entityinformation/userdefinedfields": (
        "entityInformation/userDefinedFields",
        Verb(handlers.udf_information, "information"),
    ),
}


class Router:
    """The places of one catalog."""

    def __init__(self, catalog: Mapping[str, Collection]) -> None:
        self._roots: dict[str, dict[str, Place]] = {}
        self._children: dict[tuple[str, str], dict[str, Place]] = {}
        self._odd: dict[tuple[str | None, ...], Place] = {}
        for collection in catalog.values():
            self._roots[collection.name.lower()] = _root_places(collection)
            child = collection.entity.ways.child
            if child:
                self._children[child.parent.lower(), child.segment.lower()] = _child_places(collection)
            self._odd |= _odd_places(collection)

    def find(self, path: str) -> Place:
        """The place that a path stands for. Doubled slashes do no harm."""
        parts = [part.lower() for part in path.split("/") if part]
        if parts[:1] != ["atservicesrest"]:
            return NOWHERE
        if parts[1:] == ["versioninformation"]:
            return Place({"GET": _service(version_information, "open")})
        if parts[1:] == ["swagger", "docs", "v1"]:
            return Place({"GET": _service(swagger_document, "open")})
        if len(parts) < 3 or parts[1] != "v1.0":
            return NOWHERE
        return self._below_version(parts[2:])

    def _below_version(self, parts: list[str]) -> Place:
        name, rest = parts[0], parts[1:]
        if not rest and name == "zoneinformation":
            return Place({"GET": _service(zone_information, "open")})
        if not rest and name in SERVICES:
            return Place({"GET": _service(SERVICES[name], "information")})
        odd = self._odd_place(parts)
        if odd is not None:
            return odd
        number = _number(rest[0]) if rest else None
        if number is not None and len(rest) > 1:
            return _within(self._children.get((name, rest[1]), {}), rest[2:], parent_id=number)
        return _within(self._roots.get(name, {}), rest)

    def _odd_place(self, parts: list[str]) -> Place | None:
        numbers = [_number(part) for part in parts]
        place = self._odd.get(tuple(None if number is not None else part for part, number in zip(parts, numbers, strict=True)))
        if place is None:
            return None
        parent_id, row_id = [*(number for number in numbers if number is not None), None][:2]
        return replace(place, parent_id=parent_id, row_id=row_id)


def _within(places: Mapping[str, Place], rest: list[str], parent_id: int | None = None) -> Place:
    number = _number(rest[0]) if len(rest) == 1 else None
    place = places.get("{id}" if number is not None else "/".join(rest), NOWHERE)
    return place if parent_id is None and number is None else replace(place, parent_id=parent_id, row_id=number)


def _number(text: str) -> int | None:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= len(str(INT64))):
        return None
    return int(text) if int(digits) <= INT64 else None


def _service(answer: Callable[[Sandbox, Call], Answer], kind: Kind) -> Verb:
    return Verb(lambda sandbox, call, place: answer(sandbox, call), kind)


def _root_places(collection: Collection) -> dict[str, Place]:
    ways = collection.entity.ways
    places = {
        "": Place(_pick(_COLLECTION, ways.root - {"GET"}), collection),
        "{id}": Place(_pick(_ITEM, ways.item) | _writes_by_id(collection), collection),
    }
    if ways.query:
        places["query"] = Place(_READ_QUERY, collection)
        places["query/next"] = Place(_READ_NEXT, collection)
        places["query/previous"] = Place(_READ_PREVIOUS, collection)
    if ways.count:
        places["query/count"] = Place(_READ_COUNT, collection)
    return places | _information_places(collection, collection.name)


def _writes_by_id(collection: Collection) -> dict[str, Verb]:
    """The updates that one client claims to work at ``/{E}/{id}`` (api-facts, section 5)."""
    if collection.behaviour.patch_by_id != "works":
        return {}
    return _pick({"PATCH": Verb(handlers.patch, "write"), "PUT": Verb(handlers.put, "write")}, collection.entity.ways.root)


def _child_places(collection: Collection) -> dict[str, Place]:
    child = collection.entity.ways.child
    if child is None:
        return {}
    places = {
        "": Place(_pick(_COLLECTION, child.collection), collection),
        "{id}": Place(_pick(_ITEM, child.item), collection),
    }
    return places | _information_places(collection, f"{child.parent}/{{parentId}}/{child.segment}")


def _odd_places(collection: Collection) -> dict[tuple[str | None, ...], Place]:
    """The places of the odd routes that this entity has, by the parts of their paths; None stands for a number."""
    return {
        tuple(None if part.startswith("{") else part.lower() for part in path.split("/")): Place(
            {name: Verb(handler, kind) for name, (handler, kind) in ODD_ROUTES[path].items()}, collection
        )
        for path in collection.entity.routes
        if path in ODD_ROUTES
    }


def _information_places(collection: Collection, above: str) -> dict[str, Place]:
    return {
        key: Place({"GET": verb}, collection)
        for key, (suffix, verb) in _INFORMATION.items()
        if f"{above}/{suffix}" in collection.entity.routes
    }


def _pick(verbs: Verbs, supported: frozenset[str]) -> dict[str, Verb]:
    return {name: verb for name, verb in verbs.items() if name in supported}
