"""What rows are called in plans and reports."""

from ..models import Row

_LONGEST = 40
# Persons, whose names are in two fields.
_FIRST, _LAST = "first_name", "last_name"


def label_of(row: Row) -> str:
    """What a row is called: by the field that names it best, a person by both names; short, and "" where it has no name."""
    names = (_FIRST, _LAST) if row.schema.label == _LAST else (row.schema.label,)
    values = [getattr(row, name, None) for name in names if name in row.schema.fields]
    text = " ".join(" ".join(str(value) for value in values if value).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
