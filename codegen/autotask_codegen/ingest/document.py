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
    return Document(
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
            yield Call(
                path=path,
                verb=verb.upper(),
                tag=str(tags[0]),
                answer=_schema_name(responses.get("200")),
                body=next((_schema_name(entry) for entry in operation.get("parameters", []) if entry.get("in") == "body"), ""),
            )


def _schema_name(holder: Any) -> str:
    schema = holder.get("schema", {}) if isinstance(holder, dict) else {}
    return str(schema.get("$ref", "")).removeprefix(PREFIX)
