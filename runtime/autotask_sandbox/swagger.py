"""The zone's swagger document: what the vendor publishes of each collection's routes and models, made from the sandbox's facts.

It has what generators read of the real one: paths with one tag, answers and bodies, and definitions whose wrappers name the model
and the SOAP entity, as in ``QueryActionResult[TicketModel,Ticket]``. Headers and .NET leakage are left out.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from autotask_runtime.metadata import Entity, Spec
from autotask_runtime.metadata.spec import ShapeField
from autotask_runtime.metadata.types import Operation

ROOT = "/V1.0/"

Json = dict[str, Any]

_TYPES: Mapping[str, Json] = {
    "boolean": {"type": "boolean"},
    "int32": {"format": "int32", "type": "integer"},
    "int64": {"format": "int64", "type": "integer"},
    "double": {"format": "double", "type": "number"},
    "string": {"type": "string"},
    "datetime": {"format": "date-time", "type": "string"},
    "bytes": {"format": "byte", "type": "string"},
    "any": {"type": "object"},
}

# What every collection's routes speak of.
_WRITTEN = "OperationResultModel"
_ASKED = "QueryModel"
_COUNTED = "QueryCountResultModel"
_INFORMATION = {
    "entityInformation": "EntityInformationResultModel",
    "entityInformation/fields": "FieldInformationResultModel",
    "entityInformation/userDefinedFields": "UserDefinedFieldInformationResultModel",
}
_UDF = "UserDefinedField"


def swagger(spec: Spec) -> bytes:
    """The document, as JSON."""
    paths: dict[str, Json] = {}
    definitions = _common()
    for entity in spec.entities.values():
        definitions |= _models(entity)
        for path, verbs in entity.routes.items():
            paths[ROOT + path] = _item(entity, path, verbs)
    for name, service in spec.services.items():
        for path, verbs in service.routes.items():
            paths[path if path.startswith("/") else ROOT + path] = _special(name, verbs)
    definitions |= {name: _shape(fields) for name, fields in spec.shapes.items()}
    # Of a few models nobody knows the fields.
    definitions |= {name: {"type": "object"} for name in {*_names(paths), *_names(definitions)} - set(definitions)}
    return msgspec.json.encode(
        {
            "swagger": "2.0",
            "info": {"version": "v1", "title": "Autotask sandbox Rest API"},
            "basePath": "/ATServicesRest",
            "schemes": ["http"],
            "paths": dict(sorted(paths.items())),
            "definitions": dict(sorted(definitions.items())),
        }
    )


def _item(entity: Entity, path: str, verbs: str | Mapping[str, Operation]) -> Json:
    """One path of an entity. Below a parent the tag ends in ``Child``, which tells whose path it is."""
    tag = f"{entity.collection}Child" if path.partition("/")[2].startswith("{parentId}/") else entity.collection
    if not isinstance(verbs, str):
        return _special(tag, verbs)
    return {verb.lower(): _operation(tag, *_common_shapes(entity, path, verb)) for verb in verbs.split()}


def _special(tag: str, verbs: Mapping[str, Operation]) -> Json:
    return {verb.lower(): _operation(tag, operation.answer, operation.body) for verb, operation in verbs.items()}


def _operation(tag: str, answer: str, body: str = "") -> Json:
    parameters = [{"name": "body", "in": "body", "required": True, "schema": _refer(body)}] if body else []
    refused = {"401": {"description": "Unauthorized"}, "403": {"description": "Forbidden"}}
    return {
        "tags": [tag],
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "parameters": parameters,
        "responses": {"200": {"description": "OK"} | ({"schema": _refer(answer)} if answer else {})} | refused,
    }


def _common_shapes(entity: Entity, path: str, verb: str) -> tuple[str, str]:
    """What a route of a common shape answers, and takes."""
    rest = path.partition("/")[2]
    if rest.startswith("{parentId}/"):
        rest = rest.removeprefix("{parentId}/").partition("/")[2]
    if rest in _INFORMATION:
        return _INFORMATION[rest], ""
    asked = _ASKED if verb == "POST" and rest.startswith("query") else ""
    if rest == "query/count":
        return _COUNTED, asked
    if verb == "GET" or rest == "query":
        return (_one(entity) if rest == "{id}" else _many(entity)), asked
    return _WRITTEN, "" if verb == "DELETE" else _model(entity)


def _model(entity: Entity) -> str:
    return f"{entity.name}Model"


def _many(entity: Entity) -> str:
    return f"QueryActionResult[{_model(entity)},{entity.soap_name}]" if entity.soap_name else _model(entity)


def _one(entity: Entity) -> str:
    """Models without a SOAP entity stand by themselves, as those of attachments do."""
    return f"ItemQueryResultModel[{_model(entity)},{entity.soap_name}]" if entity.soap_name else _model(entity)


def _models(entity: Entity) -> dict[str, Json]:
    if not entity.fields:
        return {}
    fields = {name: _TYPES[fact.type] for name, fact in entity.fields.items()}
    if entity.user_defined_fields:
        fields["userDefinedFields"] = {"type": "array", "items": _refer(_UDF)}
    model = {_model(entity): _object(fields)}
    if not entity.soap_name:
        return model
    one = _refer(_model(entity))
    many = {"items": {"type": "array", "items": one}, "pageDetails": _refer("PagingModel")}
    return {**model, _one(entity): _object({"item": one}), _many(entity): _object(many)}


def _shape(fields: Mapping[str, ShapeField]) -> Json:
    return _object({name: _of_shape(fact) for name, fact in fields.items()})


def _of_shape(fact: ShapeField) -> Json:
    one = _TYPES.get(fact.type) or _refer(fact.type)
    return {"type": "array", "items": one} if fact.many else one


def _object(properties: Mapping[str, Json]) -> Json:
    return {"type": "object", "properties": dict(properties)}


def _refer(name: str) -> Json:
    return {"$ref": f"#/definitions/{name}"}


def _common() -> dict[str, Json]:
    text, number, flag = _TYPES["string"], _TYPES["int32"], _TYPES["boolean"]
    fields = _object({"fields": {"type": "array", "items": _refer("FieldInformationModel")}})
    return {
        _WRITTEN: _object({"itemId": {"type": "object"}}),
        _ASKED: _object({"maxRecords": number, "includeFields": {"type": "array", "items": text}, "filter": {"type": "array"}}),
        _COUNTED: _object({"queryCount": number}),
        "PagingModel": _object({"count": number, "requestCount": number, "prevPageUrl": text, "nextPageUrl": text}),
        _UDF: _object({"name": text, "value": text}),
        _INFORMATION["entityInformation"]: _object({"info": {"type": "object"}}),
        _INFORMATION["entityInformation/fields"]: fields,
        _INFORMATION["entityInformation/userDefinedFields"]: fields,
        "FieldInformationModel": _object({"name": text, "dataType": text, "length": number, "isRequired": flag}),
    }


def _names(value: Any) -> Iterator[str]:
    """Every definition that is referred to."""
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"].rpartition("/")[2]
        for item in value.values():
            yield from _names(item)
    elif isinstance(value, list):
        for item in value:
            yield from _names(item)
