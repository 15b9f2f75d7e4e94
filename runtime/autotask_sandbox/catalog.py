"""What the server serves, worked out once from the spec: each entity's columns, parent and picklist rules."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from autotask_runtime.metadata import Entity, Field, MetadataError, Spec

from .behaviour import USUAL, Behaviour
from .values import Stored, ValueRefused, from_json

# Holds the parent's id of the few child entities that have no field for it. The colon keeps it apart from every field name.
PARENT_COLUMN = '"parent:id"'

_DATE_NAME = re.compile(r"\w*[a-z]Date|date[A-Z]\w*")


@dataclass(frozen=True, slots=True)
class Column:
    """One field as stored. ``choices`` is None where any value goes; ``default`` is for a create that leaves it out."""

    name: str
    fact: Field
    sql: str
    choices: frozenset[str] | None
    default: Stored

    @property
    def settable(self) -> bool:
        """Whether a create may set it: read-only fields are not, save those that are required as well."""
        return self.name != "id" and (not self.fact.read_only or self.fact.required)

    @property
    def updatable(self) -> bool:
        """Whether an update may set it."""
        return self.name != "id" and not self.fact.read_only

    @property
    def names_a_date(self) -> bool:
        """Whether its name, and that a client may set it, speak for a date without a time."""
        return self.fact.type == "datetime" and self.updatable and _DATE_NAME.fullmatch(self.name) is not None

    @property
    def mandatory(self) -> bool:
        """Whether a create must give it a value."""
        return self.fact.required and self.name != "id"


@dataclass(frozen=True, slots=True)
class Collection:
    """One entity as served. ``columns`` are in wire order: ``id`` first, the others by name."""

    entity: Entity
    sql: str
    columns: tuple[Column, ...]
    udfs: tuple[Column, ...]
    by_name: dict[str, Column]
    udfs_by_name: dict[str, Column]
    parent_field: Column | None
    parent: str
    blob: Column | None
    behaviour: Behaviour

    @property
    def name(self) -> str:
        """The collection's name, as in paths."""
        return self.entity.collection

    @property
    def parent_sql(self) -> str:
        """The column that holds the parent's id."""
        return self.parent_field.sql if self.parent_field else PARENT_COLUMN

    @property
    def has_udfs(self) -> bool:
        """Whether rows carry ``userDefinedFields``."""
        return self.entity.user_defined_fields


def build_catalog(spec: Spec, behaviour: Behaviour = USUAL) -> dict[str, Collection]:
    """Every entity of the spec by its collection name.

    :raises MetadataError: when two names of one entity differ in case only, which no case-insensitive API can serve.
    """
    by_entity_name = spec.by_name()
    return {name: build_collection(entity, spec, by_entity_name, behaviour) for name, entity in spec.entities.items()}


def build_collection(entity: Entity, spec: Spec, by_entity_name: dict[str, Entity], behaviour: Behaviour = USUAL) -> Collection:
    """One entity, made ready to be stored and served."""
    facts = {"id": Field(type="int64", required=True, read_only=True), **entity.fields}
    order = ["id", *sorted((name for name in facts if name != "id"), key=str.lower)]
    columns = tuple(_column(name, facts[name]) for name in order)
    udfs = tuple(_column(name, fact, prefix="udf:") for name, fact in entity.udfs.items())
    by_name = _by_lower_name(entity, columns)
    parent_field = by_name.get(entity.parent_field.lower()) if entity.parent_field else None
    return Collection(
        entity=entity,
        sql=_quote(entity.collection),
        columns=columns,
        udfs=udfs,
        by_name=by_name,
        udfs_by_name=_by_lower_name(entity, udfs),
        parent_field=parent_field,
        parent=_parent(entity, parent_field, spec, by_entity_name),
        blob=next((column for column in columns if column.fact.type == "bytes"), None),
        behaviour=behaviour,
    )


def _by_lower_name(entity: Entity, columns: Iterable[Column]) -> dict[str, Column]:
    found: dict[str, Column] = {}
    for column in columns:
        if column.name.lower() in found:
            raise MetadataError(f"{entity.collection}: two fields differ only in case: {column.name!r}")
        found[column.name.lower()] = column
    return found


def _parent(entity: Entity, parent_field: Column | None, spec: Spec, by_entity_name: dict[str, Entity]) -> str:
    """The collection that the rows of a child route hang below, "" when its path is no entity and no field says which."""
    child = entity.ways.child
    if child is None:
        return ""
    if child.parent in spec.entities:
        return child.parent
    referred = by_entity_name.get(parent_field.fact.reference) if parent_field else None
    return referred.collection if referred else ""


def _column(name: str, fact: Field, prefix: str = "") -> Column:
    picklist = fact.picklist
    # A closed list without values says that nobody captured them, not that nothing fits. Flags are never checked against a list:
    # the few boolean picklists of the API hold words.
    checked = picklist is not None and not picklist.open and bool(picklist.values) and fact.type != "boolean"
    return Column(
        name=name,
        fact=fact,
        sql=_quote(prefix + name),
        choices=frozenset(value.value for value in picklist.values) if picklist and checked else None,
        default=_default(name, fact),
    )


def _default(name: str, fact: Field) -> Stored:
    text = fact.default
    if fact.picklist:
        chosen = (value.value for value in fact.picklist.values if value.default and value.active and not value.parent)
        text = next(chosen, text)
    if not text:
        return None
    try:
        return from_json(fact, name, text)
    except ValueRefused:  # a label where a number belongs, as the defaults of some user-defined lists are
        return None


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
