"""Old names of fields, which stay for one release: they warn, and do what the names of today do.

Loaded by the modules of entities that have such names, and by nobody else.
"""

import sys
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .errors import UsageError
from .kinds import read_value

if sys.version_info >= (3, 13):
    from warnings import deprecated as deprecated
else:
    from typing_extensions import deprecated as deprecated  # which cattrs asks for, whatever the version of Python

if TYPE_CHECKING:
    from .models import Row, WriteModel
    from .schema import EntitySchema

_OURS = (__name__.partition(".")[0], "attr", "")


def renamed(schema: "EntitySchema", fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Keywords by the names of today.

    :raises UsageError: when a field is given by both of its names.
    """
    found = dict(fields)
    for old, (new, message) in schema.renamed.items():
        if old not in found:
            continue
        if new in found:
            raise UsageError(f"{schema.collection}: {old} is the old name of {new}: give one of them")
        found[new] = found.pop(old)
        _warn(message, schema.package)
    return found


def take_renamed(model: "WriteModel", unknown: Mapping[str, Any]) -> Mapping[str, Any]:
    """Set the fields of a row to be created that were given by old names. Gives what cannot be set, by the names of today.

    :raises UsageError: when a field is given by both of its names.
    """
    given = model.given()
    found = renamed(model.schema, {**given, **unknown})
    known = {item.name for item in attrs.fields(type(model))}  # type: ignore[arg-type]
    settable = {name for name in found.keys() - given.keys() if name in known}
    for name in settable:
        setattr(model, name, found[name])
    return {name: value for name, value in found.items() if name not in given and name not in settable}


class OldName:
    """The old name of a field, on rows: read and set as the one that is meant. Subclasses tell type checkers what it is."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, row: Any, kind: type | None = None) -> Any:
        return self if row is None else getattr(row, self._meant(row))

    def __set__(self, row: Any, value: Any) -> None:
        setattr(row, self._meant(row), value)

    def _meant(self, row: "Row") -> str:
        new, message = row.schema.renamed[self._name]
        _warn(message, row.schema.package)
        return new


def value_of(row: "Row", wire: str, kind: str) -> Any:
    """What the API still sends under the name of a field that it has no longer; None when it sends nothing, or something else."""
    return read_value(row.extra, wire, kind)


def _warn(message: str, package: str) -> None:
    """Warn of the line that the caller wrote, however many of our own functions, and those that attrs made, are in between."""
    level = 2
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in (*_OURS, package):
        frame = frame.f_back
        level += 1
    warnings.warn(message, DeprecationWarning, stacklevel=level)
