"""Hides what a tenant called things: its picklist labels, and all words of its user-defined fields.

What tenants name may say something about their customers. Doing it twice changes nothing more.
"""

import re
from typing import Any

from .answers import Row, part, rows, values

_NUMBER = re.compile(r"-?\d+")
# Its labels are names of user-defined fields, whoever is said to have made them.
_NAMES_UDFS = "udffieldid"


def hide_labels(answer: Row) -> Row:
    """The answer of ``…/fields``, in which picklist values that are not the API's own are called ``Value`` and their value."""
    return _with(answer, fields=[_field(row) for row in rows(answer)])


def _field(row: Row) -> Row:
    every = str(part(row, "name")).lower() == _NAMES_UDFS
    shown = [value if part(value, "isSystem") and not every else _nameless(value) for value in values(row)]
    return _with(row, picklistvalues=shown) if shown else row


def _nameless(value: Row) -> Row:
    return _with(value, label=f"Value {part(value, 'value')}")


def hide_user_defined(answer: Row) -> Row:
    """The answer of ``…/userDefinedFields``, in which the fields are called ``Field`` and their number."""
    found = rows(answer)
    names = {part(row, "name"): f"Field {number}" for number, row in enumerate(found, 1)}
    texts = {part(row, "name"): _texts(row) for row in found}
    return _with(answer, fields=[_user_defined(row, names, texts) for row in found])


def _texts(row: Row) -> dict[str, str]:
    """What stands for each value of a list that is itself a text."""
    numbered = enumerate((str(part(value, "value")) for value in values(row)), 1)
    return {text: f"Value {number}" for number, text in numbered if not _NUMBER.fullmatch(text)}


def _user_defined(row: Row, names: dict[Any, str], texts: dict[Any, dict[str, str]]) -> Row:
    name, parent = part(row, "name"), part(row, "picklistParentValueField")
    shown = [_user_defined_value(value, texts[name], texts.get(parent, {})) for value in values(row)]
    hidden = _with(
        row,
        name=names[name],
        label=names[name],
        description=part(row, "description") and "",
        defaultvalue=part(row, "defaultValue") and "",
        picklistparentvaluefield=names.get(parent, parent),
    )
    return _with(hidden, picklistvalues=shown) if shown else hidden


def _user_defined_value(value: Row, own: dict[str, str], parents: dict[str, str]) -> Row:
    text, parent = str(part(value, "value")), part(value, "parentValue")
    label = own.get(text, f"Value {text}")
    return _with(value, value=own.get(text, part(value, "value")), label=label, parentvalue=parents.get(parent, parent))


def _with(row: Row, **new: Any) -> Row:
    """The object with other values under keys that it has, given in lower case."""
    return {key: new.get(key.lower(), value) for key, value in row.items()}
