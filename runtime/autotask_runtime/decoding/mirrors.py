"""Structs that mirror rows on the wire, so that C code decodes them. They are strict: what does not fit takes the other way."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal

import msgspec
from attrs import define
from msgspec import UNSET, Struct

from ..schema import EntitySchema, FieldSchema
from ..udfs import UdfPair

UDFS = "userDefinedFields"
_ESCAPED = re.compile(r'["\\\x00-\x1f]')
_TYPES: dict[str, Any] = {
    "int32": int | None,
    "int64": int | None,
    "double": float | None,
    "boolean": bool | None,
    "string": str | None,
    "datetime": datetime | None,
}


@define(frozen=True)
class Mirror:
    """A struct, and where its members belong.

    ``keys`` are the keys that it takes, in the order of its members, and ``udf_names`` the names of user-defined fields, none
    standing for any. ``known`` lists the fields by the member's name; ``unknown`` the keys that the metadata does not have.
    ``udfs`` is the member with the user-defined fields.
    """

    struct: type[Struct]
    keys: dict[str, None]
    udf_names: frozenset[str]
    known: dict[str, FieldSchema]
    unknown: dict[str, str]
    udfs: str


def mirror_of(schema: EntitySchema, keys: Iterable[str], udf_names: Iterable[str] = ()) -> Mirror:
    """The mirror of rows that have these keys, in this order: members that come in order are found at once.

    Names of user-defined fields that are known are not made anew for each row; others do not fit.

    Every documented field has a member too: rows may have others than the one that was looked at.
    """
    known: dict[str, FieldSchema] = {}
    unknown: dict[str, str] = {}
    taken: dict[str, None] = {}
    members: list[tuple[str, Any, Any]] = []
    names = frozenset(udf_names)
    udfs = ""
    documented = [field.wire for field in schema.fields.values()]
    for key in dict.fromkeys([*filter(can_mirror, keys), *documented, UDFS]):
        name = f"m{len(members)}"
        field = schema.by_wire.get(key.lower())
        default: Any = None
        kind: Any
        if key.lower() == UDFS.lower():
            if udfs:
                continue
            udfs, kind = name, list[_pair(names)] | None  # type: ignore[misc]
        elif field is None:
            unknown[name], kind, default = key, Any, UNSET
        elif field in known.values():
            continue  # a second spelling: rows that have both take the other way
        else:
            known[name], kind = field, _TYPES.get(field.kind, Any)
        taken[key] = None
        members.append((name, kind, msgspec.field(name=key, default=default)))
    # Rows of a page do not refer to one another: the garbage collector need not look at them.
    struct = msgspec.defstruct(schema.name, members, gc=False, forbid_unknown_fields=True)
    return Mirror(struct, taken, names, known, unknown, udfs)


def can_mirror(key: str) -> bool:
    """Whether a member can stand for this key: msgspec refuses those that JSON would escape."""
    return bool(key) and not _ESCAPED.search(key)


def _pair(names: frozenset[str]) -> type[Struct]:
    """One user-defined field as it is sent."""
    if not names:
        return UdfPair
    known: Any = Literal[tuple(sorted(names))]
    return msgspec.defstruct("KnownPair", [("name", known)], bases=(UdfPair,), gc=False, forbid_unknown_fields=True)
