"""Answers of the metadata routes as they came: where in them what stands."""

from typing import Any

Row = dict[str, Any]


def part(row: Row, name: str) -> Any:
    """One value of an answer's object: clients met every casing of keys."""
    return next((value for key, value in row.items() if key.lower() == name.lower()), None)


def rows(answer: Row) -> list[Row]:
    """The fields of an answer of ``…/fields`` or ``…/userDefinedFields``."""
    found = part(answer, "fields")
    return found if isinstance(found, list) else []


def values(row: Row) -> list[Row]:
    """The picklist values of a field; none where it has no picklist."""
    return part(row, "picklistValues") or []
