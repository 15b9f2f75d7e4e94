"""What Autotask's Swagger document declares: its routes, and whether an answer has the shape declared for it."""

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Schema = Mapping[str, Any]

# Properties that the document declares and the wire has not (api-facts, section 3).
NOT_ON_THE_WIRE = frozenset({"soapParentPropertyId"})
PREFIX = "#/definitions/"
# An invoice's PDF. Nobody has shown one: it is taken to be text in base64, as all other files are.
ARRAY_OF_BYTES: Schema = {"type": "array", "items": {"$ref": f"{PREFIX}Byte", "readOnly": True}}
BYTES: Schema = {"type": "string", "format": "byte"}

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z?", re.ASCII)
_RANGES = {"int32": 2**31, "int64": 2**63}


@dataclass(frozen=True, slots=True)
class Operation:
    """One verb of one path, and the schema of its 200."""

    method: str
    path: str
    schema: Schema

    @property
    def entity(self) -> str:
        """The first segment below the version."""
        return self.path.split("/")[2] if self.path.startswith("/V1.0/") else ""


class Document:
    """The document, read once."""

    def __init__(self, path: Path) -> None:
        document = json.loads(path.read_text("utf-8"))
        self._definitions: Mapping[str, Schema] = document["definitions"]
        self.operations = [
            Operation(method.upper(), route, self._mended(route, operation["responses"]["200"].get("schema", {})))
            for route, methods in document["paths"].items()
            for method, operation in methods.items()
        ]

    def _mended(self, route: str, schema: Schema) -> Schema:
        """The schema as the wire has it: the document shows the bare row for all reads of attachments (api-facts, section 8)."""
        if not schema.get("$ref", "").endswith("AttachmentModel"):
            return schema
        if re.fullmatch(r"/V1.0/\w+/\{id\}", route):
            return {"type": "object", "properties": {"item": schema}}
        details = {"$ref": f"{PREFIX}PagingModel"}
        return {"type": "object", "properties": {"items": {"type": "array", "items": schema}, "pageDetails": details}}

    def resolved(self, schema: Schema) -> Schema:
        """The schema that a reference leads to."""
        return self._definitions[schema["$ref"].removeprefix(PREFIX)] if "$ref" in schema else schema

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties that the wire has."""
        declared = self.resolved(schema).get("properties", {})
        return {name: self.resolved(part) for name, part in declared.items() if name not in NOT_ON_THE_WIRE}

    def row(self, operation: Operation) -> dict[str, Schema]:
        """The properties of the rows that a query answers with."""
        return self.properties(self.properties(operation.schema)["items"]["items"])

    def faults(self, schema: Schema, value: Any, where: str = "", *, whole: bool = True) -> Iterator[str]:
        """Everything about a value that its schema does not declare. Null is a value of every property, though none says so.

        :param whole: False where the question named the fields it wanted, so that others may be absent.
        """
        declared: Schema = BYTES if schema == ARRAY_OF_BYTES else self.resolved(schema)
        kind = declared.get("type")
        if kind == "object" and not declared.get("properties"):
            return  # the document's word for "any value"
        if kind == "object" and isinstance(value, dict):
            yield from self._object_faults(declared, value, where, whole=whole)
        elif kind == "array" and isinstance(value, list):
            for index, item in enumerate(value):
                yield from self.faults(declared["items"], item, f"{where}[{index}]", whole=whole)
        elif (value is not None or not where) and not _fits(kind, declared.get("format"), value):
            yield f"{where or 'the answer'}: {value!r} is no {declared.get('format') or kind}"

    def _object_faults(self, declared: Schema, value: dict[str, Any], where: str, *, whole: bool) -> Iterator[str]:
        known = self.properties(declared)
        yield from (f"{where}.{name}: not declared" for name in value.keys() - known.keys())
        if whole:
            yield from (f"{where}.{name}: absent" for name in known.keys() - value.keys())
        for name in known.keys() & value.keys():
            yield from self.faults(known[name], value[name], f"{where}.{name}", whole=whole)


def _fits(kind: str | None, form: str | None, value: Any) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if isinstance(value, bool):
        return False
    if kind == "integer":
        limit = _RANGES[form or "int32"]
        return isinstance(value, int) and -limit <= value < limit
    if kind == "number":
        return isinstance(value, int | float)
    if kind == "string":
        return isinstance(value, str) and _fits_text(form, value)
    return False


def _fits_text(form: str | None, text: str) -> bool:
    if form == "date-time":
        return _MOMENT.fullmatch(text) is not None
    if form == "byte":
        try:
            base64.b64decode(text, validate=True)
        except binascii.Error:
            return False
    return True
