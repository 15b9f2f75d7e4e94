"""User-defined fields of one tenant: what Python calls them, and the types they have."""

import hashlib
from collections.abc import Mapping

from autotask_runtime.metadata.meaning import udf_fact
from autotask_runtime.metadata.spec import MetadataError
from autotask_runtime.metadata.types import Entity, Field

from .fields import FieldIR, field_ir, plain_text
from .names import words_case

# What a mapping has already: a user-defined field of that name gets an underscore.
_TAKEN = {name for name in dir(dict) if not name.startswith("_")}
# Words that the class body itself uses.
_TAKEN |= {"int", "str", "float", "bool", "bytes", "property", "self"}
_SUFFIX = 6


def udf_names(udfs: Mapping[str, Field], where: str = "user-defined fields") -> dict[str, str]:
    """By the tenant's name, Python's.

    Where several give the same, the first of them in the order of the alphabet has it, and the others have a part of their
    checksum behind two underscores: so a new field changes no other name, unless it goes before one of its own name, which is
    what ``Field.name`` is for.

    :raises MetadataError: when a name that was set cannot be one, or stands for two fields.
    """
    names = {wire: fact.name for wire, fact in udfs.items() if fact.name}
    for wire, name in names.items():
        if not name.isidentifier() or name.startswith("_") or name in _TAKEN:
            raise MetadataError(f"{where}: {wire!r} cannot be called {name!r}")
    taken = set(names.values())
    for wire in sorted(udfs, key=lambda text: (text.casefold(), text)):
        if wire in names:
            continue
        plain = words_case(wire, "udf")
        plain = f"{plain}_" if plain in _TAKEN else plain
        checksum = hashlib.sha256(wire.encode(errors="surrogatepass")).hexdigest()[:_SUFFIX]
        names[wire] = plain if plain not in taken else f"{plain}__{checksum}"
        taken.add(names[wire])
    if len(taken) < len(names):
        raise MetadataError(f"{where}: two fields are given the same name")
    return {wire: names[wire] for wire in udfs}


def udf_fields(entity: Entity) -> tuple[FieldIR, ...]:
    """The user-defined fields of an entity, ready to print."""
    names = udf_names(entity.udfs, f"{entity.collection}: user-defined fields")
    return tuple(_udf(names[wire], wire, fact) for wire, fact in entity.udfs.items())


def _udf(name: str, wire: str, fact: Field) -> FieldIR:
    told = udf_fact(fact)
    return field_ir(name, wire, told, _doc(wire, fact, told))


def _doc(wire: str, fact: Field, told: Field) -> str:
    facts = [f"at most {fact.length:,} characters"] if fact.length and not fact.picklist else []
    facts += ["required"] if told.required else ["required, with a default"] if fact.required else []
    facts += ["read-only"] if fact.read_only else []
    facts += ["picklist"] if fact.picklist else []
    facts += [] if fact.queryable else ["not queryable"]
    about = f" {plain_text(fact.description)}" if fact.description else ""
    return f"``{plain_text(wire)}``: {', '.join([told.type, *facts])}.{about}"
