"""Constructors of write models, compiled from the rules of their fields.

Comparisons that are written out for a field cost a fraction of what a list of validator objects does (``bench/validate.py``).
What they do not accept is looked at again by :mod:`.validation`, which alone decides what a broken rule is: they may refuse too
much, never accept too much.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from .kinds import INT_LIMITS
from .schema import EntitySchema, FieldSchema


def compile_init(schema: EntitySchema, names: tuple[str, ...], unset: object) -> Callable[..., None]:
    """An ``__init__`` that takes ``names`` as keywords, sets those that are given, and calls ``_recheck`` when in doubt.

    Keyword-only parameters that are left out cost a look-up each, so these are ordinary ones behind one that catches positional
    arguments.
    """
    values: dict[str, Any] = {"_UNSET": unset, "_UTC": UTC, "_datetime": datetime}
    demanded = {row.name for row in schema.fields.values() if row.required} | {schema.place}
    demanded |= {"udf"} if schema.required_udfs else set()
    lines = [
        f"def __init__(self, _positional=_UNSET, {''.join(f'{name}=_UNSET, ' for name in names)}**_unknown):",
        " doubt = _unknown or _positional is not _UNSET",
    ]
    for name in names:
        row = schema.fields.get(name)
        values[f"_values_{name}"] = frozenset(row.values) if row else ()
        test = _test(name, row, is_place=name == schema.place)
        if name in demanded:
            lines += [f" self.{name} = {name}", f" if not ({test}): doubt = True"]
        else:
            nothing = f" or {name} is None" if row else ""  # user-defined fields are a mapping, never null
            lines.append(f" if {name} is not _UNSET:")
            lines += [f"  self.{name} = {name}", f"  if not ({test}{nothing}): doubt = True"]
    lines.append(" if doubt: self._recheck(_positional, _unknown)")
    exec("\n".join(lines), values)  # names of fields are identifiers: the generator refuses others
    made: Callable[..., None] = values["__init__"]
    return made


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
            return f"{name}.__class__ is int" + (among or f" and {low} <= {name} <= {high}")
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
