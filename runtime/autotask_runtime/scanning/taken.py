"""What is kept of a page of rows: plain tuples, a few numbers for each row."""

from collections.abc import Sequence
from typing import Any

import msgspec
from attrs import define, field

from ..errors import ProtocolError
from ..models import Row
from ..schema import FieldSchema
from .findings import printable
from .plan import Key, Scanned


@define(frozen=True, kw_only=True)
class Taken:
    """A page as its file keeps it.

    :param rows: ids, each with 1 for an active row, 0 for one that is not, None where nobody says it.
    :param edges: reference, row, and the row that it refers to; None only where that is a fault.
    :param keys: key, row, and the key's value as it is compared and as it is shown.
    """

    rows: list[tuple[int, int | None]] = field(factory=list)
    edges: list[tuple[int, int, int | None]] = field(factory=list)
    keys: list[tuple[int, int, str, str]] = field(factory=list)


def take(entity: Scanned, page: Sequence[Row]) -> Taken:
    """What is kept of rows of an entity, which nobody needs after this.

    :raises ProtocolError: when a row has no id, or refers to what can be none.
    """
    taken = Taken()
    came_with = page[0]._came_with() if page else None
    if came_with is not None:
        came_with.rows.clear()  # rows and page hold each other: parted, they are gone at once and wait for no garbage collector
    for row in page:
        id = row_id(row)
        active = getattr(row, entity.active.name) if entity.active else None
        taken.rows.append((id, None if active is None else int(bool(active))))
        for reference in entity.references:
            target = getattr(row, reference.field.name)
            if target is not None and not _is_id(target):
                what = f"{reference.field.wire} of row {id} is {printable(str(target))}"
                raise ProtocolError(f"{entity.collection}: {what}, which can be no row's id")
            lacking = target is None and reference.demanded and "orphan" in reference.searches and is_read(row, reference.field)
            if target is not None or lacking:
                taken.edges.append((reference.number, id, target))
        for key in entity.keys:
            value = _key(row, key)
            if value is not None:
                taken.keys.append((key.number, id, *value))
    return taken


def row_id(row: Row) -> int:
    """The id of a row.

    :raises ProtocolError: when it has none, or one that no row can have.
    """
    found: int | None = row.id  # type: ignore[attr-defined]
    if found is None or not _is_id(found):
        raise ProtocolError(f"{row.schema.collection}: a row came whose id is {'null' if found is None else found}")
    return found


def _is_id(value: object) -> bool:
    """Whether this is a whole number of 64 bits, as all ids are."""
    return isinstance(value, int) and -(2**63) <= value < 2**63


def is_read(row: Row, field: FieldSchema) -> bool:
    """Whether a null is what the API sent, and not what is left of a value that is none of the field's kind."""
    return field.wire not in row.extra


def _key(row: Row, key: Key) -> tuple[str, str] | None:
    """A key's value as it is compared and as it is shown; None where a part of it is missing: that tells no row from another.

    Text is compared without regard to case, as the API compares it.
    """
    values: list[Any] = [getattr(row, field.name) for field in key.fields]
    texts = [str(value) for value in values if value is not None]
    if len(texts) < len(values) or not all(text.strip() for text in texts):
        return None
    named = (f"{field.name}={text}" for field, text in zip(key.fields, texts, strict=True))
    # As JSON: no text can hold what parts them.
    return msgspec.json.encode([text.casefold() for text in texts]).decode(), ", ".join(named) if len(texts) > 1 else texts[0]
