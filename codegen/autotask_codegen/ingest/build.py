"""From a checked swagger document to facts: which collections there are, their routes, and their fields."""

import re
from collections.abc import Iterable

from autotask_runtime.metadata.spec import MetadataError, Service, ShapeField, Source, Spec
from autotask_runtime.metadata.types import Entity, Field, Operation

from ..names import camel_case
from .document import Call, Document
from .resolver import Resolved, resolve
from .services import KNOWN_SERVICES

_ROOT = "/V1.0/"
_WRAPPED = re.compile(r"(?:QueryActionResult|ItemQueryResultModel)\[(\w+),(\w+)\]")
_WRITE_ANSWER = "OperationResultModel"
_INFORMATION = ("entityInformation", "entityInformation/fields", "entityInformation/userDefinedFields")
_NOT_ON_THE_WIRE = "soapParentPropertyId"  # a .NET lambda; no capture of a live answer has it (api-facts, section 3)
_COMMON = {"", "{id}", "query", "query/count", *_INFORMATION}
_SCALARS = {"boolean", "int32", "int64", "double", "string", "datetime", "bytes"}


def build_spec(document: Document) -> Spec:
    """Turn a document into a spec: entities are the collections with ``entityInformation``, the rest are services.

    :raises MetadataError: when a collection's model is ambiguous or a route belongs to nothing known.
    """
    try:
        shapes = resolve(document.definitions)
    except MetadataError as error:
        raise MetadataError(f"{document.file}: {error}") from None
    collections = {
        call.path.removeprefix(_ROOT).split("/")[0]
        for call in document.calls
        if re.fullmatch(rf"{re.escape(_ROOT)}\w+/entityInformation", call.path)
    }
    if not collections:
        raise MetadataError(f"{document.file}: no collection below {_ROOT} has entityInformation; is this Autotask's document?")
    owned: dict[str, list[Call]] = {name: [] for name in sorted(collections)}
    others: list[Call] = []
    by_model = _models_of_roots(document.calls, collections)
    for call in document.calls:
        owner = _owner(call, collections, by_model)
        (owned[owner] if owner else others).append(call)
    entities = {name: _entity(document, name, calls, shapes) for name, calls in owned.items()}
    services = _services(others, entities)
    return Spec(
        sources={document.name: Source(kind="swagger", digest=document.digest, what=document.title)},
        entities=entities,
        services=services,
        shapes=_shapes(entities, services, shapes),
    )


def _model(name: str) -> tuple[str, str]:
    """The model and the SOAP entity that a definition's name speaks of."""
    match = _WRAPPED.fullmatch(name)
    return (match[1], match[2]) if match else (name, "")


def _models_of_roots(calls: Iterable[Call], collections: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for call in calls:
        collection, _, rest = call.path.removeprefix(_ROOT).partition("/")
        if collection in collections and rest == "{id}" and call.verb == "GET":
            found[_model(call.answer)[0]] = collection
    return found


def _owner(call: Call, collections: set[str], by_model: dict[str, str]) -> str:
    """The collection a call works on. Below a parent the tag says it (``TicketNotesChild``), or else the model does."""
    first, _, rest = call.path.removeprefix(_ROOT).partition("/")
    if not rest.startswith("{parentId}/"):
        return first if first in collections else ""
    tag = call.tag.removesuffix("Child")
    return tag if tag in collections else by_model.get(_model(call.answer)[0], _by_place(call, by_model))


def _by_place(call: Call, by_model: dict[str, str]) -> str:
    """``Companies/{parentId}/Contacts`` is tagged ``CompanyContactsChild``: its last word names the collection."""
    segment = call.path.removeprefix(_ROOT).split("/")[2]
    return segment if segment in by_model.values() else ""


def _entity(document: Document, name: str, calls: list[Call], shapes: dict[str, dict[str, Resolved]]) -> Entity:
    candidates: dict[str, str] = {}
    for call in calls:
        if _route_kind(call) is None or any(call.path.endswith(part) for part in (*_INFORMATION, "/count")):
            continue
        for model, soap in (_model(call.answer), _model(call.body)):
            if model and model not in {_WRITE_ANSWER, "QueryModel"}:
                candidates[model] = candidates.get(model) or soap
    if len(candidates) > 1:
        raise MetadataError(f"{document.file}: {name} has several models: {', '.join(sorted(candidates))}")
    model, soap = next(iter(candidates.items()), ("", ""))
    properties = {camel_case(key): value for key, value in shapes.get(model, {}).items()}
    udfs = properties.pop("userDefinedFields", None)
    properties.pop(_NOT_ON_THE_WIRE, None)
    return Entity(
        collection=name,
        name=model.removesuffix("Model") or name,
        soap_name=soap,
        sources=(document.name,),
        user_defined_fields=udfs is not None,
        routes=_routes(calls, model),
        fields={key: _field(value) for key, value in properties.items()},
    )


def _field(value: Resolved) -> Field:
    kind = value.type if value.type in _SCALARS and not value.many else "string"
    return Field(type=kind, read_only=value.read_only)  # type: ignore[arg-type]


def _route_kind(call: Call) -> str | None:
    """The part of the path behind its collection, when the route is of a common shape."""
    rest = call.path.removeprefix(_ROOT).partition("/")[2]
    if rest.startswith("{parentId}/"):
        rest = rest.removeprefix("{parentId}/").partition("/")[2]
    return rest if rest in _COMMON else None


def _routes(calls: list[Call], model: str) -> dict[str, str | dict[str, Operation]]:
    verbs: dict[str, list[str]] = {}
    special: dict[str, dict[str, Operation]] = {}
    for call in calls:
        path = call.path.removeprefix(_ROOT)
        kind = _route_kind(call)
        reads_rows = call.verb == "GET" and kind in ("", "{id}")
        if kind is None or (reads_rows and _model(call.answer)[0] != model):
            special.setdefault(path, {})[call.verb] = Operation(answer=call.answer, body=call.body)
        else:
            verbs.setdefault(path, []).append(call.verb)
    return {path: special.get(path) or " ".join(sorted(verbs[path])) for path in sorted({*verbs, *special})}


def _services(calls: list[Call], entities: dict[str, Entity]) -> dict[str, Service]:
    routes: dict[str, dict[str, dict[str, Operation]]] = {}
    for call in calls:
        path = call.path.removeprefix(_ROOT)
        collection = path.strip("/").split("/")[0]
        operation = Operation(answer=call.answer, body=call.body)
        routes.setdefault(collection, {}).setdefault(path, {})[call.verb] = operation
    for entity in entities.values():
        child = entity.ways.child
        if child and child.parent not in entities:
            routes.setdefault(child.parent, {})
    return {name: _service(name, paths, entities) for name, paths in sorted(routes.items())}


def _service(name: str, paths: dict[str, dict[str, Operation]], entities: dict[str, Entity]) -> Service:
    known = KNOWN_SERVICES.get(name)
    if known is not None:
        return Service(what=known[0], reach=known[1], routes=paths)
    below = sorted(entity.collection for entity in entities.values() if entity.ways.child and entity.ways.child.parent == name)
    if below:
        return Service(what=f"the path above the rows of {', '.join(below)}", reach=", ".join(below), routes=paths)
    return Service(what="a collection without entityInformation", routes=paths)


def _shapes(
    entities: dict[str, Entity], services: dict[str, Service], shapes: dict[str, dict[str, Resolved]]
) -> dict[str, dict[str, ShapeField]]:
    """The definitions that routes outside the common shapes speak of, and those these refer to."""
    models = {f"{entity.name}Model" for entity in entities.values()}
    routes = [item for entity in entities.values() for item in entity.routes.values() if not isinstance(item, str)]
    routes += [item for service in services.values() for item in service.routes.values()]
    wanted = [name for item in routes for operation in item.values() for name in (operation.answer, operation.body)]
    kept: dict[str, dict[str, ShapeField]] = {}
    while wanted:
        name = wanted.pop()
        if name in kept or name in models or name not in shapes:
            continue
        kept[name] = {
            camel_case(key): ShapeField(type=value.type if value.type in {*_SCALARS, *shapes} else "any", many=value.many)
            for key, value in shapes[name].items()
        }
        wanted += [field.type for field in kept[name].values()]
    return kept
