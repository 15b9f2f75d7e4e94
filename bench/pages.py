"""Pages as a zone sends them, made up the same way each time: every field there is, 60 % of them set, and user-defined fields."""

import json
import random
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

from autotask_runtime.kinds import format_datetime
from autotask_runtime.schema import EntitySchema, FieldSchema

SET = 0.6
USER_DEFINED = 4
_START = datetime(2019, 1, 1, tzinfo=UTC)
_WORDS = [
    "the",
    "printer",
    "of",
    "floor",
    "two",
    "makes",
    "a",
    "noise",
    "since",
    "this",
    "morning",
    "and",
    "nobody",
    "can",
    "use",
    "it",
    "please",
    "send",
    "someone",
]


def schema_of(collection: str) -> EntitySchema:
    """What the package knows of an entity."""
    found: EntitySchema = import_module("autotask._entities").ENTITIES[collection].load().schema
    return found


def rows(collection: str, number: int, first: int = 1, seed: int = 1) -> list[dict[str, Any]]:
    """So many rows of an entity, by rising ids."""
    chance = random.Random(f"{collection} {seed} {first}")
    schema = schema_of(collection)
    return [_row(schema, id, chance) for id in range(first, first + number)]


def page(collection: str, number: int = 500, first: int = 1, following: str | None = None) -> bytes:
    """The body of an answer with so many rows, as compact as Autotask's own."""
    details = {"count": number, "requestCount": number, "prevPageUrl": None, "nextPageUrl": following}
    body = {"items": rows(collection, number, first), "pageDetails": details}
    return json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()


def _row(schema: EntitySchema, id: int, chance: random.Random) -> dict[str, Any]:
    row = {field.wire: _value(field, chance) if chance.random() < SET else None for field in schema.fields.values()}
    row["id"] = id
    if schema.user_defined_fields:
        row["userDefinedFields"] = [
            {"name": f"Field {number}", "value": _text(30, chance) if chance.random() < SET else None}
            for number in range(USER_DEFINED)
        ]
    return row


def _value(field: FieldSchema, chance: random.Random) -> Any:
    match field.kind:
        case "datetime":
            moment = _START + timedelta(milliseconds=chance.randrange(200_000_000_000))
            return format_datetime(moment)
        case "boolean":
            return chance.random() < 0.5
        case "double":
            return round(chance.random() * 100, 2)
        case "string":
            # Most texts are short; descriptions are what makes pages large.
            return _text(min(field.length or 100, 400 if field.name == "description" else 40), chance)
        case _:
            return chance.choice(field.values) if field.values else chance.randrange(1, 100_000)


def _text(most: int, chance: random.Random) -> str:
    text = " ".join(chance.choices(_WORDS, k=most // 4))
    return text[: chance.randint(most // 3, most)]
