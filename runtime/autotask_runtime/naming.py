"""From the names that data from outside uses to Python's: wire names, Python names, names of the SOAP API, in any case."""

from collections.abc import Mapping
from typing import Any

from .errors import UsageError
from .kinds import read_udfs
from .schema import EntitySchema, plain_name
from .validation import Violation, no_mapping, unknown

_UDF = "udf."
_UDFS = "userdefinedfields"


def python_names(schema: EntitySchema, values: Mapping[str, Any]) -> tuple[dict[str, Any], list[Violation]]:
    """The same values by Python name, and what is wrong with the names: unknown ones, and two for one field.

    User-defined fields may stand in ``udf`` (a mapping), in ``userDefinedFields`` (the API's list), or each by itself under
    ``udf.`` and its name, as columns of files do.

    :raises UsageError: when the values are no mapping.
    """
    if not isinstance(values, Mapping):
        raise UsageError(f"a mapping of names to values is expected, not {values!r}")
    found: dict[str, Any] = {}
    broken: list[Violation] = []
    spelt: dict[str, str] = {}
    for given, value in values.items():
        name = _python_name(schema, given)
        pairs = _udfs(schema, value) if name == "udf" else {name: value}
        if name is None:
            # The API itself sends an empty list for an entity that has none.
            if value != [] or plain_name(str(given)) != _UDFS:
                broken.append(unknown(schema, given))
        elif pairs is None:
            broken.append(no_mapping(value))
        else:
            for key, item in pairs.items():
                _put(found, spelt, broken, key, item, given)
            if name == "udf":
                found.setdefault("udf", {})
    return found, broken


def _udfs(schema: EntitySchema, value: Any) -> dict[Any, Any] | None:
    """User-defined fields as columns, or None for what is no such thing."""
    pairs = value if isinstance(value, Mapping) else read_udfs(value)
    return (
        None if pairs is None else {_udf_key(schema, key) if isinstance(key, str) else key: item for key, item in pairs.items()}
    )


def _udf_key(schema: EntitySchema, name: str) -> str:
    """A user-defined field as a column: by the tenant's own name for it, where that is known."""
    field = schema.find_udf(name)
    return f"{_UDF}{field.wire if field else name}"


def _python_name(schema: EntitySchema, given: object) -> str | None:
    if not isinstance(given, str):
        return None
    if schema.user_defined_fields:
        if given.lower().startswith(_UDF):
            return _udf_key(schema, given[len(_UDF) :])
        if plain_name(given) in ("udf", _UDFS):
            return "udf"
    row = schema.find(given)
    if row is not None:
        return row.name
    return schema.place if schema.place and plain_name(given) == plain_name(schema.place) else None


def _put(found: dict[str, Any], spelt: dict[str, str], broken: list[Violation], name: Any, value: Any, given: str) -> None:
    if name in spelt:
        field = name.partition(".")[0]
        broken.append(Violation(field, str(given), "repeated", "", f"given twice, as {spelt[name]} and as {given}"))
        return
    spelt[name] = given
    if isinstance(name, str) and not name.startswith(_UDF):
        found[name] = value
    else:  # a key that is no text is refused where rules are checked
        found.setdefault("udf", {})[name.removeprefix(_UDF) if isinstance(name, str) else name] = value
