"""The field rules that a create or update must satisfy; all violations are told at once (api-facts, section 11)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .catalog import Collection, Column
from .values import Stored, ValueRefused, file_size, from_json
from .views import UDFS

MAX_FILE = 7_000_000  # bytes of an attachment; Autotask's help says 6 to 7 MB

Mode = Literal["create", "patch", "put"]


@dataclass(slots=True)
class Checked:
    """The outcome: what to store, by SQL column, and every complaint."""

    values: dict[str, Stored] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


def lower_keys(body: Mapping[str, Any]) -> dict[str, Any]:
    """A body with its keys as compared: the API does not mind their case."""
    return {key.lower(): value for key, value in body.items()}


def check(collection: Collection, body: Mapping[str, Any], mode: Mode, *, below_parent: bool = False) -> Checked:
    """Check a body against the field rules. Properties that are no fields, and fields nobody may set, are passed over in silence,
    unless the sandbox is to refuse the former.

    :param body: the request's JSON object with lower-case keys.
    :param mode: ``create``; ``patch`` leaves what is absent alone; ``put`` makes it null.
    :param below_parent: the path gives the parent's id, so the body need not.
    """
    checked = Checked()
    if collection.behaviour.unknown_properties == "refused":
        known = {*collection.by_name, UDFS.lower(), "id"}
        checked.errors += [
            f"Could not find member '{key}' on object of type '{collection.entity.name}'." for key in body if key not in known
        ]
    for column in collection.columns:
        if below_parent and column is collection.parent_field:
            continue
        if column.settable if mode == "create" else column.updatable:
            _check_field(checked, column, body, mode)
        elif mode == "create" and column.default is not None:
            checked.values[column.sql] = column.default
    if collection.behaviour.date_fields == "midnight":
        _force_midnight(checked, collection)
    if collection.has_udfs:
        _check_udfs(checked, collection, body.get(UDFS.lower()), mode)
    return checked


def _force_midnight(checked: Checked, collection: Collection) -> None:
    for column in collection.columns:
        stored = checked.values.get(column.sql)
        if column.names_a_date and isinstance(stored, str):
            checked.values[column.sql] = f"{stored[:10]}T00:00:00.000000"


def _check_field(checked: Checked, column: Column, body: Mapping[str, Any], mode: Mode) -> None:
    key = column.name.lower()
    if key not in body and mode == "patch":
        if column.fact.resend:
            checked.errors.append(f"Missing Required Field: {column.name}. ; on record number [1].")
        return
    if key not in body and mode == "create" and column.default is not None:
        checked.values[column.sql] = column.default
        return
    value = body.get(key)
    if value is None:
        if column.mandatory:
            checked.errors.append(f"Missing Required Field: {column.name}. ; on record number [1].")
        checked.values[column.sql] = None
        return
    _check_value(checked, column, value)


def _check_value(checked: Checked, column: Column, value: Any) -> None:
    try:
        stored = from_json(column.fact, column.name, value)
    except ValueRefused as error:
        checked.errors.append(str(error))
        return
    if column.fact.length and isinstance(stored, str) and len(stored) > column.fact.length:
        checked.errors.append(f"String value exceeds maximum length (field:{column.name})")
    if column.fact.type == "bytes" and isinstance(stored, str) and file_size(stored) > MAX_FILE:
        checked.errors.append(f"The file is larger than {MAX_FILE} bytes (field:{column.name})")
    if column.choices is not None and str(stored) not in column.choices:
        checked.errors.append(f"Picklist value [{stored}] does not exist for {column.name}.")
    checked.values[column.sql] = stored


def _check_udfs(checked: Checked, collection: Collection, rows: Any, mode: Mode) -> None:
    given = _read_udfs(checked, collection, rows)
    for key, column in collection.udfs_by_name.items():
        writable = not column.fact.read_only
        if mode == "create" and (key not in given or not writable):
            checked.values[column.sql] = column.default
        elif writable and given.get(key) is not None:
            _check_value(checked, column, given[key])
        elif writable and (key in given or mode == "put"):
            checked.values[column.sql] = None


def _read_udfs(checked: Checked, collection: Collection, rows: Any) -> dict[str, Any]:
    """The user-defined values of a body by lower-case name. Required ones are not enforced: Autotask does not either."""
    given: dict[str, Any] = {}
    if rows is not None and not isinstance(rows, list):
        checked.errors.append(f"Unexpected character encountered while parsing value. Path '{UDFS}'.")
        return given
    for row in rows or ():
        pair = lower_keys(row) if isinstance(row, dict) else {}
        name = pair.get("name")
        if not isinstance(name, str):
            checked.errors.append(f"Unexpected character encountered while parsing value. Path '{UDFS}'.")
        elif name.lower() not in collection.udfs_by_name:
            checked.errors.append(f"Unable to find {name} in the {collection.entity.name} Entity.")
        else:
            given[name.lower()] = pair.get("value")
    return given
