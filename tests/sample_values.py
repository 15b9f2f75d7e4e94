"""Values that an entity's rules allow, drawn from its own metadata."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from autotask_runtime.schema import EntitySchema, FieldSchema

_TEXT = "Grüße 你好 “quoted” \\ \n tab\t end é 😀"


def sample(field: FieldSchema, random: Random) -> Any:
    """One value that the field accepts."""
    if field.values:
        return random.choice(field.values)
    if field.kind in ("int32", "int64"):
        return random.randint(1, 2**31 - 1) if field.kind == "int32" else random.randint(1, 2**53)
    if field.kind == "double":
        return random.randint(-(10**6), 10**6) / 10_000
    if field.kind == "boolean":
        return random.random() < 0.5
    if field.kind == "datetime":
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(milliseconds=random.randint(0, 10**10))
    if field.kind == "bytes":
        return random.randbytes(24)
    return (_TEXT * (field.length // len(_TEXT) + 1))[: field.length or 40].strip() or "x"


def creatable(schema: EntitySchema) -> list[FieldSchema]:
    """The fields that a new row can be given."""
    return [field for field in schema.fields.values() if field.name != "id" and (not field.read_only or field.required)]


def sample_create(schema: EntitySchema, random: Random) -> dict[str, Any]:
    """Keywords for ``create``: every field that can be given, with a value of its own."""
    return {field.name: sample(field, random) for field in creatable(schema)}
