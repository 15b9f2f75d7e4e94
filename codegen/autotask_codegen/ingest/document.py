"""Open a Swagger 2.0 document and refuse, with the file and the place, what is not one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define

from autotask_runtime.metadata.spec import MetadataError, digest, read_json

from .resolver import PREFIX

VERBS = ("get", "post", "put", "patch", "delete")


@define(frozen=True, kw_only=True)
class Call:
    """One operation of the document: ``answer`` and ``body`` are names of definitions, or empty."""

    path: str
    verb: str
    tag: str
    answer: str
    body: str


@define(frozen=True, kw_only=True)
class Document:
    """A checked document. ``name`` is its file's name without the ending."""

    file: Path
    name: str
    digest: str
    title: str
    calls: tuple[Call, ...]
    definitions: dict[str, Any]


def read_document(file: Path) -> Document:
    """Read and check a swagger file.

    :raises MetadataError: when it is missing, empty, truncated, not Swagger 2.0, or refers to a definition it does not have.
    """
    value = read_json(file)
    if isinstance(value, dict) and "openapi" in value:
        raise MetadataError(f"{file}: OpenAPI {value['openapi']}; Autotask publishes Swagger 2.0, and only that is read")
    if not isinstance(value, dict) or value.get("swagger") != "2.0":
        raise MetadataError(f'{file}: not a swagger document (it has no "swagger": "2.0")')
    definitions = _object(file, value, "definitions", "")
    paths = _object(file, value, "paths", "")
    if not paths:
        raise MetadataError(f"{file}: /paths is empty: there is nothing to import")
    for place, reference in _references(value, ""):
        if not reference.startswith(PREFIX) or reference.removeprefix(PREFIX) not in definitions:
            raise MetadataError(f"{file}: {place} refers to {reference!r}, which does not exist")
    for name in definitions:
        _check_definition(file, definitions, name)
    return Document(
        file=file,
        name=file.stem,
        digest=digest(file.read_bytes()),
        title=str(_object(file, value, "info", "").get("title", "")) if "info" in value else "",
        calls=tuple(_calls(file, paths)),
        definitions={name: _object(file, definitions, name, "/definitions") for name in definitions},
    )


def _object(file: Path, parent: dict[str, Any], key: str, place: str) -> dict[str, Any]:
    value = parent.get(key)
    if not isinstance(value, dict):
        found = "missing" if key not in parent else f"a {type(value).__name__}, not an object"
        raise MetadataError(f"{file}: {place}/{_escape(key)} is {found}")
    return value


def _escape(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _references(value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield place, value["$ref"]
        for key, item in value.items():
            yield from _references(item, f"{place}/{_escape(key)}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _references(item, f"{place}/{number}")


def _calls(file: Path, paths: dict[str, Any]) -> Iterator[Call]:
    for path in paths:
        item = _object(file, paths, path, "/paths")
        here = f"/paths/{_escape(path)}"
        for verb in VERBS:
            if verb not in item:
                continue
            operation = _object(file, item, verb, here)
            tags = operation.get("tags")
            if not isinstance(tags, list) or len(tags) != 1:
                raise MetadataError(f"{file}: {here}/{verb}/tags: one tag is expected, which names the collection")
            responses = _object(file, operation, "responses", f"{here}/{verb}")
            answer = _schema_name(file, responses, "200", f"{here}/{verb}/responses") if "200" in responses else ""
            yield Call(
                path=path,
                verb=verb.upper(),
                tag=str(tags[0]),
                answer=answer,
                body=_body(file, operation, f"{here}/{verb}/parameters"),
            )


def _body(file: Path, operation: dict[str, Any], place: str) -> str:
    parameters = operation.get("parameters", [])
    if not isinstance(parameters, list):
        raise MetadataError(f"{file}: {place} is a {type(parameters).__name__}, not a list")
    numbered = {str(number): entry for number, entry in enumerate(parameters)}
    bodies = [key for key in numbered if _object(file, numbered, key, place).get("in") == "body"]
    return _schema_name(file, numbered, bodies[0], place) if bodies else ""


def _schema_name(file: Path, parent: dict[str, Any], key: str, place: str) -> str:
    holder = _object(file, parent, key, place)
    schema = _object(file, holder, "schema", f"{place}/{key}") if "schema" in holder else {}
    return str(schema.get("$ref", "")).removeprefix(PREFIX)


def _check_definition(file: Path, definitions: dict[str, Any], name: str) -> None:
    """What the resolver would refuse in words of its own."""
    body = _object(file, definitions, name, "/definitions")
    place = f"/definitions/{_escape(name)}"
    properties = _object(file, body, "properties", place) if "properties" in body else {}
    for key in properties:
        value = _object(file, properties, key, f"{place}/properties")
        here = f"{place}/properties/{_escape(key)}"
        if "items" in value:
            _object(file, value, "items", here)
        for word in ("type", "format", "$ref"):
            if not isinstance(value.get(word, ""), str):
                raise MetadataError(f"{file}: {here}/{word} is a {type(value[word]).__name__}, not a text")
