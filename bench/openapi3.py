"""The API's document in the form that generators of today read: Swagger 2.0 in, OpenAPI 3.0 out.

It knows what the API's documents use, and refuses the rest. Beyond the translation it mends two things, without which no
generated client could read a row: parameters of a path that are not declared (the sandbox leaves them out), and that any
property may be null (the vendor's document does not say so, and its rows are full of nulls). ``Expression[...]`` definitions,
which only name .NET classes, are left out, with the properties that refer to them.
"""

import re
from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

_LEAKED = "Expression"
_REFERENCE = "#/definitions/"
_UNKNOWN = ("securityDefinitions", "parameters", "responses")
_ABOUT_VALUES = ("type", "format", "items", "enum")


def converted(document: Mapping[str, Any], *, nullable: bool = True) -> Json:
    """The same API as OpenAPI 3.0.

    :param nullable: say of every property that it may be null; otherwise, say what the document says.
    """
    if found := [name for name in _UNKNOWN if name in document]:
        raise ValueError(f"the document has {', '.join(found)}; none of the API's had when this was written")
    host = document.get("host", "localhost")
    return {
        "openapi": "3.0.3",
        "info": document["info"],
        "servers": [{"url": f"{scheme}://{host}{document.get('basePath', '')}"} for scheme in document.get("schemes", ["https"])],
        "paths": {path: _item(path, item) for path, item in document["paths"].items()},
        "components": {
            "schemas": {
                _name(name): _schema(schema, nullable=nullable)
                for name, schema in document["definitions"].items()
                if not _is_leaked(name)
            }
        },
    }


def _item(path: str, item: Mapping[str, Any]) -> Json:
    return {verb: _operation(path, operation) for verb, operation in item.items()}


def _operation(path: str, operation: Mapping[str, Any]) -> Json:
    """Bodies and answers are told by media type in the new form; the API takes and gives JSON alone."""
    given = operation.get("parameters", [])
    made = {name: operation[name] for name in ("tags", "operationId", "summary", "description") if name in operation}
    made["parameters"] = [_parameter(each) for each in given if each["in"] != "body"]
    declared = {each["name"] for each in given if each["in"] == "path"}
    made["parameters"] += [_undeclared(name) for name in re.findall(r"{(\w+)}", path) if name not in declared]
    for body in given:
        if body["in"] == "body":
            made["requestBody"] = {"required": body.get("required", False), "content": _content(operation, "consumes", body)}
    made["responses"] = {
        status: {"description": answer["description"]}
        | ({"content": _content(operation, "produces", answer)} if "schema" in answer else {})
        for status, answer in operation["responses"].items()
    }
    return made


def _content(operation: Mapping[str, Any], kinds: str, what: Mapping[str, Any]) -> Json:
    """The first media type is enough: the others (``text/json``) are names for the same bytes."""
    return {operation.get(kinds, ["application/json"])[0]: {"schema": _schema(what["schema"], nullable=False)}}


def _parameter(parameter: Mapping[str, Any]) -> Json:
    if parameter["in"] not in ("path", "query", "header"):
        raise ValueError(f"a parameter in {parameter['in']!r}: none of the API's documents had one when this was written")
    made = {name: value for name, value in parameter.items() if name not in _ABOUT_VALUES}
    return {**made, "schema": {name: parameter[name] for name in _ABOUT_VALUES if name in parameter}}


def _undeclared(name: str) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "integer", "format": "int64"}}


def _schema(schema: Mapping[str, Any], *, nullable: bool) -> Json:
    """A schema with everything in it. What a reference names is nullable only beside it, never in it (OpenAPI 3.0)."""
    if "$ref" in schema:
        return {"$ref": f"#/components/schemas/{_name(schema['$ref'].removeprefix(_REFERENCE))}"}
    made = dict(schema)
    if "properties" in schema:
        made["properties"] = {
            name: _property(value, nullable=nullable)
            for name, value in schema["properties"].items()
            if not _is_leaked(value.get("$ref", "").removeprefix(_REFERENCE))
        }
    if schema.get("type") == "array":
        made["items"] = _schema(schema.get("items", {}), nullable=False)
    return made


def _property(schema: Mapping[str, Any], *, nullable: bool) -> Json:
    made = _schema(schema, nullable=nullable)
    if not nullable:
        return made
    return {"nullable": True, "allOf": [made]} if "$ref" in made else {**made, "nullable": True}


def _name(definition: str) -> str:
    """A definition's name in the letters that are allowed: ``QueryActionResult[TicketModel,Ticket]`` has others."""
    return re.sub(r"[^\w.-]+", "_", definition).strip("_")


def _is_leaked(definition: str) -> bool:
    return definition.startswith(_LEAKED)
