"""Constructors and bodies of new rows, compiled from the rules of their fields.

Comparisons that are written out for a field cost a fraction of what a list of validator objects does
(``bench/measures/creates.py``).
What they do not accept is looked at again by :mod:`.validation`, which alone decides what a broken rule is: they may refuse too
much, never accept too much.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from .kinds import INT_LIMITS, format_datetime, to_json
from .schema import EntitySchema, FieldSchema


def compile_init(schema: EntitySchema, names: tuple[str, ...], unset: object) -> Callable[..., None]:
    """An ``__init__`` that takes ``names`` as keywords, sets them, and calls ``_recheck`` when in doubt.

    Keyword-only parameters that are left out cost a look-up each, so these are ordinary ones behind one that catches positional
    arguments.
    """
    values = _values(schema, names, unset)
    lines = [
        f"def made(self, _positional=_UNSET, {''.join(f'{name}=_UNSET, ' for name in names)}**_unknown):",
        " doubt = _unknown or _positional is not _UNSET",
    ]
    demanded = _demanded(schema)
    for name in names:
        given = "" if name in demanded else f"{name} is not _UNSET and "
        lines += [f" self.{name} = {name}", f" if {given}not ({_kept(schema, name)}): doubt = True"]
    lines.append(" if doubt: self._recheck(_positional, _unknown)")
    return _made(lines, values)


def compile_given(names: tuple[str, ...], unset: object) -> Callable[..., dict[str, Any]]:
    """A method that gives what a model was given, by Python name."""
    lines = ["def made(self):", " found = {}"]
    for name in names:
        lines += [f" value = self.{name}", f" if value is not _UNSET: found[{name!r}] = value"]
    return _made([*lines, " return found"], {"_UNSET": unset})


def compile_body(schema: EntitySchema, unset: object) -> Callable[..., dict[str, Any] | None]:
    """A function that takes the values of a new row as keywords and gives its JSON body, or None when in doubt."""
    writable = [row.name for row in schema.fields.values() if row.name != "id" and (row.create_only or not row.read_only)]
    names = tuple(dict.fromkeys([*writable, *[schema.place] * bool(schema.place)]))
    values = _values(schema, names, unset) | {"_moment": format_datetime, "_content": to_json}
    lines = [f"def made({''.join(f'{name}=_UNSET, ' for name in names)}**_unknown):", " if _unknown: return None", " body = {}"]
    demanded = _demanded(schema)
    for name in names:
        row = schema.fields.get(name)
        store = f"body[{row.wire!r}] = {_json(row)}" if row else "pass"
        test = f" if not ({_kept(schema, name)}): return None"
        if name in demanded:
            lines += [test, f" {store}"]
        else:
            lines += [f" if {name} is not _UNSET:", f" {test}", f"  {store}"]
    lines += [" return None"] if schema.required_udfs else [" return body"]
    return _made(lines, values)


def _demanded(schema: EntitySchema) -> set[str]:
    udf = {"udf"} if schema.required_udfs else set()
    return {row.name for row in schema.fields.values() if row.required} | {schema.place} | udf


def _values(schema: EntitySchema, names: tuple[str, ...], unset: object) -> dict[str, Any]:
    """What the compiled tests refer to."""
    found: dict[str, Any] = {"_UNSET": unset, "_UTC": UTC, "_datetime": datetime}
    for name in names:
        row = schema.fields.get(name)
        found[f"_values_{name}"] = frozenset(row.values) if row else ()
        found[f"_enum_{name}"] = schema.picklists.get(name, int)
    return found


def _made(lines: list[str], values: dict[str, Any]) -> Callable[..., Any]:
    exec("\n".join(lines), values)  # names of fields are identifiers: the generator refuses others
    made: Callable[..., Any] = values["made"]
    return made


def _kept(schema: EntitySchema, name: str) -> str:
    """An expression that is true only for values that keep every rule of a field that was given."""
    row = schema.fields.get(name)
    test = _test(name, row, is_place=name == schema.place)
    # User-defined fields are a mapping, never null.
    return test if row is None or name in _demanded(schema) else f"{test} or {name} is None"


def _json(row: FieldSchema) -> str:
    """The JSON value of a field whose value keeps its rules."""
    match row.kind:
        case "int32" | "int64" if row.required:
            return f"+{row.name}"  # a plain number, of a picklist's member too
        case "int32" | "int64":
            return f"None if {row.name} is None else +{row.name}"
        case "datetime":
            return f"None if {row.name} is None else _moment({row.name})"
        case "bytes":
            return f"_content({row.name})"
        case _:
            return row.name


def _test(name: str, row: FieldSchema | None, *, is_place: bool) -> str:
    """An expression that is true only for values that keep every rule of the field."""
    if row is None:
        return f"{name}.__class__ is int" if is_place else "False"
    if row.parents:
        return "False"  # whether it may stand depends on another field
    among = f" and {name} in _values_{name}" if row.values else ""
    match row.kind:
        case "int32" | "int64":
            low, high = INT_LIMITS[row.kind]
            kind = f"({name}.__class__ is int or {name}.__class__ is _enum_{name})"
            return kind + (among or f" and {low} <= {name} <= {high}")
        case "string":
            limit = f" and len({name}) <= {row.length}" if row.length else ""
            return f"{name}.__class__ is str{limit} and {name}.isascii(){among}"
        case "datetime":
            return f"{name}.__class__ is _datetime and {name}.tzinfo is _UTC"
        case "double":
            return f"{name}.__class__ is float and {name} - {name} == 0"  # not so for nan and the infinities
        case "boolean":
            return f"({name} is True or {name} is False)"
        case _:
            return f"{name}.__class__ is bytes"
