"""The one place that talks to datamodel-code-generator: it resolves a swagger's ``definitions`` into named types.

Its rendering is not used (architecture, decision 2). Only ``parse_raw`` and ``results`` are, which gave the same
answer from 0.57 to 0.89.
"""

import json
from typing import Any

from attrs import define
from datamodel_code_generator import Error
from datamodel_code_generator.model.base import DataModelFieldBase
from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

from autotask_runtime.metadata.spec import MetadataError

PREFIX = "#/definitions/"
# .NET leaks its lambda types into the document: 115 of 806 definitions, reached from `soapParentPropertyId` alone.
_LEAKED = "Expression["
_FORMAT = "x-format"
_READ_ONLY = "x-read-only"

_FORMATS = {
    "integer/int32": "int32",
    "integer/int64": "int64",
    "number/double": "double",
    "string/date-time": "datetime",
    "string/byte": "bytes",
    "string/": "string",
    "boolean/": "boolean",
    "object/": "any",
    "array/": "any",
    "/": "any",
}


@define(frozen=True, kw_only=True)
class Resolved:
    """One property: a field type of ours, ``any``, or the name of a definition; ``many`` for an array of it."""

    type: str
    many: bool
    read_only: bool


def resolve(definitions: dict[str, Any]) -> dict[str, dict[str, Resolved]]:
    """Resolve every definition that is not .NET leakage to its properties, in the document's own order."""
    kept = {name: _prepared(body) for name, body in definitions.items() if not name.startswith(_LEAKED)}
    parser = JsonSchemaParser(source=json.dumps({"definitions": kept}), field_extra_keys={_FORMAT, _READ_ONLY})
    try:
        parser.parse_raw()
    except Error as error:
        raise MetadataError(f"definitions: {' '.join(str(error).split())}") from None
    models = {model.path.partition(PREFIX)[2]: model for model in parser.results}
    return {
        name: {
            field.original_name or "": _field(field, definitions, f"/definitions/{name}/properties")
            for field in models[name].fields
        }
        for name in kept
        if "properties" in kept[name]
    }


def _prepared(definition: dict[str, Any]) -> dict[str, Any]:
    """Leave leaked properties out, and repeat what the resolver drops (widths of numbers, read-only) as extension keys."""
    properties = definition.get("properties")
    if not isinstance(properties, dict):
        return definition
    return {**definition, "properties": {name: _annotated(value) for name, value in properties.items() if not _leaks(value)}}


def _leaks(value: Any) -> bool:
    return isinstance(value, dict) and str(value.get("$ref", "")).startswith(PREFIX + _LEAKED)


def _annotated(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    items = value.get("items")
    scalar = items if isinstance(items, dict) else value
    return {
        **value,
        _FORMAT: f"{scalar.get('type', '')}/{scalar.get('format', '')}",
        _READ_ONLY: value.get("readOnly") is True,
    }


def _field(field: DataModelFieldBase, definitions: dict[str, Any], place: str) -> Resolved:
    kind = field.data_type
    many = False
    while kind.reference is None and len(kind.data_types) == 1:
        many = many or kind.is_list
        kind = kind.data_types[0]
    target = kind.reference.path.partition(PREFIX)[2] if kind.reference is not None else ""
    if target not in definitions:  # a scalar, or an inline enum, which is text on the wire
        spelt = field.extras.get(_FORMAT, "/")
        if spelt not in _FORMATS:
            raise MetadataError(f"{place}/{field.original_name}: {spelt!r} is no known type and format")
        target = _FORMATS[spelt]
    return Resolved(type=target, many=many or kind.is_list, read_only=field.extras.get(_READ_ONLY) is True)
