"""What facts mean for those who read and write rows: which values may be written, and of what type a user-defined field is."""

import re

from attrs import evolve

from .types import Entity, Field, PicklistValue

NUMBERS = ("int32", "int64")
PYTHON_TYPES = {
    "boolean": "bool",
    "int32": "int",
    "int64": "int",
    "double": "float",
    "string": "str",
    "datetime": "datetime",
    "bytes": "bytes",
}
INTEGER = re.compile(r"-?\d{1,18}", re.ASCII)  # far more digits than any id has


def closed_values(fact: Field) -> list[PicklistValue]:
    """The values that may be written, where all are known. Flags are never checked: their few picklists hold words. Nor are
    numbers of which field information lists words: one of the two is wrong.
    """
    if fact.picklist is None or fact.picklist.open or fact.type not in (*NUMBERS, "string"):
        return []
    if fact.type != "string" and not all(INTEGER.fullmatch(value.value) for value in fact.picklist.values):
        return []
    return [value for value in fact.picklist.values if value.active]


def written_values(fact: Field) -> tuple[int | str, ...]:
    """The same, as they are written."""
    return tuple(value.value if fact.type == "string" else int(value.value) for value in closed_values(fact))


def field_above(entity: Entity, fact: Field) -> str:
    """The field that the picklist's values depend on, or ""."""
    wanted = fact.picklist.parent_field.lower() if fact.picklist else ""
    return next((name for name in entity.fields if name.lower() == wanted), "")


def parents_of(entity: Entity, fact: Field) -> tuple[int | str | None, ...]:
    """For each value that may be written, the one that the field above must have; None for a value that goes with any."""
    above = field_above(entity, fact)
    found = tuple(_parent_value(entity.fields[above], value) for value in closed_values(fact)) if above else ()
    return found if any(parent is not None for parent in found) else ()


def _parent_value(above: Field, value: PicklistValue) -> int | str | None:
    if above.type == "string":
        return value.parent or None
    return int(value.parent) if INTEGER.fullmatch(value.parent) else None


def has_enum(fact: Field) -> bool:
    """Whether the values of a picklist are numbers. Those of a user-defined field are, even where its type is said to be text."""
    values = fact.picklist.values if fact.picklist else ()
    numbers = fact.type in ("string", *NUMBERS) and all(INTEGER.fullmatch(value.value) for value in values)
    return bool(values) and numbers and all(abs(int(value.value)) < 2**31 for value in values)


def has_numbers(fact: Field) -> bool:
    """Whether a picklist's values are read and written as numbers, and so have an enum; see :func:`udf_fact` first."""
    return fact.type in NUMBERS and has_enum(fact)


def udf_fact(fact: Field) -> Field:
    """A user-defined field as it is read and written.

    One that is required and has a default need not be given: Autotask fills it in (api-facts, section 5).
    """
    listed = has_enum(fact)
    chosen = fact.picklist is not None and any(value.default and value.active for value in fact.picklist.values)
    return evolve(
        fact,
        type="int32" if listed else fact.type,
        length=0 if listed else fact.length,
        required=fact.required and not fact.default and not chosen,
        picklist=fact.picklist if listed or fact.type == "string" else None,
        reference="",
    )
