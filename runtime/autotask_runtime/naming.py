"""From the names that data from outside uses to Python's: wire names, Python names, names of the SOAP API, in any case."""

from collections.abc import Mapping
from typing import Any

from .kinds import read_udfs
from .schema import EntitySchema, plain_name
from .validation import Violation, unknown

_UDF = "udf."


def python_names(schema: EntitySchema, values: Mapping[str, Any]) -> tuple[dict[str, Any], list[Violation]]:
    """The same values by Python name, and what is wrong with the names: unknown ones, and two for one field.

    User-defined fields may stand in ``udf`` (a mapping), in ``userDefinedFields`` (the API's list), or each by itself under
    ``udf.`` and its name, as columns of files do.
    """
    found: dict[str, Any] = {}
    broken: list[Violation] = []
    spelt: dict[str, str] = {}
    for given, value in values.items():
        name = _python_name(schema, given)
        if name is None:
            broken.append(unknown(schema, str(given)))
        elif name in spelt:
            broken.append(Violation(name, str(given), "unknown", "", f"given twice, as {spelt[name]} and as {given}"))
        else:
            spelt[name] = given
            _put(found, name, value)
    return found, broken


def _python_name(schema: EntitySchema, given: object) -> str | None:
    if not isinstance(given, str):
        return None
    if schema.user_defined_fields:
        if given.lower().startswith(_UDF):
            return _UDF + given[len(_UDF) :]
        if plain_name(given) in ("udf", "userdefinedfields"):
            return "udf"
    row = schema.find(given)
    if row is not None:
        return row.name
    return schema.place if schema.place and plain_name(given) == plain_name(schema.place) else None


def _put(found: dict[str, Any], name: str, value: Any) -> None:
    if name == "udf":
        pairs = read_udfs(value)
        found["udf"] = (
            {**found.get("udf", {}), **(value if pairs is None else pairs)} if pairs or isinstance(value, Mapping) else value
        )
    elif name.startswith(_UDF):
        found.setdefault("udf", {})[name[len(_UDF) :]] = value
    else:
        found[name] = value
