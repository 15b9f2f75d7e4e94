"""Run-time metadata: what the generated modules tell the engine about an entity. One row per field, kept small."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import cached_property
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple

from .kinds import DECODERS, Decoder

_NOTHING: Mapping[str, tuple[str, str]] = MappingProxyType({})


def plain_name(name: str) -> str:
    """A name without case, blanks, dashes and underscores: ``Company ID``, ``company_id`` and ``companyID`` are one."""
    return "".join(letter for letter in name.casefold() if letter not in " -_")


class FieldSchema(NamedTuple):
    """One field. ``length`` 0 means that no limit is known.

    ``listed`` is False where field information does not have it, though the API's document does. ``values`` lists the values of a
    closed picklist; ``labels`` is what they are called, where the tenant's metadata was loaded. Where they depend on the value of
    another field (``parent``), ``parents`` holds that field's value for each, or None for those that go with any. ``soap`` is the
    field's name in the SOAP API, where it was another. ``resend`` means that every change of a row must give the field again. Of
    a reference, ``reference`` is the entity and ``target`` its collection; ``relation`` is what a row calls the row that it
    refers to.
    """

    name: str
    wire: str
    kind: str
    length: int = 0
    required: bool = False
    read_only: bool = False
    queryable: bool = True
    reference: str = ""
    values: tuple[int | str, ...] = ()
    parent: str = ""
    parents: tuple[int | str | None, ...] = ()
    soap: str = ""
    resend: bool = False
    target: str = ""
    relation: str = ""
    listed: bool = True
    labels: tuple[str, ...] = ()

    @property
    def create_only(self) -> bool:
        """Settable when the row is made, and demanded then, but never after."""
        return self.required and self.read_only and self.name != "id"


class EntitySchema:
    """One entity: its collection, where it is written, and its fields by Python and by wire name.

    :param parent: for a child route, ``(collection, segment, Python name of the parent's id)``.
    :param label: the field that best names a row to a reader, or "".
    :param can: what rows can be: ``create``, ``update``, ``replace``, ``delete``, with blanks in between.
    :param lifetime: seconds that a row may be kept as the target of references, where such rows change rarely; 0: they do not.
    :param cycles: ways that must not lead back to where they began, by Python name: ``("parent_id",)`` from the row to the one
        that it refers to, ``("before_id", "after_id")`` from one that it refers to, to another.
    :param unique: fields that together should tell a row from all others.
    :param package: the generated package that it is part of; "" for a record that is no entity.
    :param udfs: the user-defined fields, where the package knows its tenant's: ``wire`` is the name that the tenant gave.
    :param renamed: by the old Python name of a field, today's, and what to say to those who use the old one.
    """

    def __init__(
        self,
        collection: str,
        name: str,
        fields: tuple[FieldSchema, ...],
        *,
        root_writes: bool = False,
        parent: tuple[str, str, str] | None = None,
        user_defined_fields: bool = False,
        label: str = "",
        can: str = "",
        lifetime: int = 0,
        cycles: tuple[tuple[str, ...], ...] = (),
        unique: tuple[tuple[str, ...], ...] = (),
        package: str = "",
        udfs: tuple[FieldSchema, ...] = (),
        renamed: Mapping[str, tuple[str, str]] = _NOTHING,
    ) -> None:
        self.collection = collection
        self.name = name
        self.root_writes = root_writes
        self.parent = parent
        self.user_defined_fields = user_defined_fields
        self.label = label
        self.can = frozenset(can.split())
        self.lifetime = lifetime
        self.cycles = cycles
        self.unique = unique
        self.package = package
        self.udfs: Mapping[str, FieldSchema] = {row.wire: row for row in udfs}
        self.renamed = renamed
        self._rows = fields

    def ruled(self, fields: tuple[FieldSchema, ...], udfs: tuple[FieldSchema, ...], user_defined: bool) -> "EntitySchema":
        """The same entity with other rules for its fields."""
        return EntitySchema(
            self.collection,
            self.name,
            fields,
            root_writes=self.root_writes,
            parent=self.parent,
            user_defined_fields=user_defined,
            label=self.label,
            can=" ".join(sorted(self.can)),
            lifetime=self.lifetime,
            cycles=self.cycles,
            unique=self.unique,
            package=self.package,
            udfs=udfs,
            renamed=self.renamed,
        )

    @cached_property
    def entities(self) -> "Mapping[str, EntityEntry]":
        """All entities of the package, this one included."""
        found: Mapping[str, EntityEntry] = import_module(f"{self.package}._entities").ENTITIES
        return found

    @cached_property
    def fields(self) -> Mapping[str, FieldSchema]:
        """Fields by Python name, in the order of the API's own document."""
        return {row.name: row for row in self._rows}

    @cached_property
    def by_wire(self) -> Mapping[str, FieldSchema]:
        """Fields by wire name in lower case: the API writes ``problemTicketId`` where it says ``problemTicketID``."""
        return {row.wire.lower(): row for row in self._rows}

    @cached_property
    def relations(self) -> Mapping[str, FieldSchema]:
        """Reference fields by the name of the relation, as in ``ticket.company``."""
        return {row.relation: row for row in self._rows if row.relation}

    @cached_property
    def picklists(self) -> Mapping[str, type[Any]]:
        """The enums of picklists by the Python name of the field, or ``udf.`` and a user-defined one; none without a package."""
        found: Mapping[str, type[Any]] = self.entities[self.collection].load().picklists if self.package else {}
        return found

    @cached_property
    def create_body(self) -> Callable[..., dict[str, Any] | None]:
        """The JSON body of a new row from its values by Python name, for those that keep every rule beyond doubt; else None."""
        from .checks import compile_body
        from .models import UNSET

        return compile_body(self, UNSET)

    def belongs_by(self, name: str) -> bool:
        """Whether a field, by its Python name, holds the id of the row that a row lives below."""
        return self.parent is not None and self.parent[2] == name

    def referring_to(self, target: str) -> list[FieldSchema]:
        """The fields that refer to rows of a collection."""
        return [row for row in self._rows if row.target == target]

    @cached_property
    def decoders(self) -> Mapping[str, tuple[str, Decoder]]:
        """For each wire name, spelt as documented: where its value goes and how it is read."""
        return {row.wire: (row.name, DECODERS[row.kind]) for row in self._rows}

    @cached_property
    def _by_any_name(self) -> Mapping[str, FieldSchema]:
        """Fields by every name they may be called from outside. A name of today goes before an old one."""
        old = {plain_name(row.soap): row for row in self._rows if row.soap}
        old |= {plain_name(name): self.fields[new] for name, (new, _) in self.renamed.items()}
        return old | {plain_name(row.wire): row for row in self._rows} | {plain_name(row.name): row for row in self._rows}

    def find(self, name: str) -> FieldSchema | None:
        """The field that somebody outside calls so: by its wire, Python or SOAP name, however it is capitalised or spaced."""
        return self._by_any_name.get(plain_name(name))

    @cached_property
    def _udfs_by_name(self) -> Mapping[str, FieldSchema]:
        return {row.name: row for row in self.udfs.values()}

    @cached_property
    def _udfs_by_plain_name(self) -> Mapping[str, FieldSchema]:
        """By either name without case and blanks, where that says which one is meant."""
        found: dict[str, set[FieldSchema]] = {}
        for row in self.udfs.values():
            for name in (row.name, row.wire):
                found.setdefault(plain_name(name), set()).add(row)
        return {name: rows.pop() for name, rows in found.items() if len(rows) == 1}

    def find_udf(self, name: str) -> FieldSchema | None:
        """The user-defined field that somebody outside calls so: by the tenant's name or Python's, in any case."""
        return self.udfs.get(name) or self._udfs_by_name.get(name) or self._udfs_by_plain_name.get(plain_name(name))

    @cached_property
    def required_udfs(self) -> tuple[FieldSchema, ...]:
        """The user-defined fields that a new row must be given."""
        return tuple(row for row in self.udfs.values() if row.required and not row.read_only)

    def hint(self, name: str) -> str:
        """The end of an error about a name that no field has: the nearest ones there are."""
        near = get_close_matches(plain_name(name), self._by_any_name, n=3)
        found = dict.fromkeys(self._by_any_name[key].name for key in near)
        return f"; did you mean {' or '.join(found)}?" if found else ""

    @property
    def place(self) -> str:
        """The keyword for the parent's id, where rows are written below a parent only; else empty."""
        return "" if self.parent is None or self.root_writes else self.parent[2]

    def wire_name(self, name: str) -> str:
        """The wire name of a Python name."""
        return self.fields[name].wire

    def __repr__(self) -> str:
        return f"EntitySchema({self.collection})"


class EntityEntry(NamedTuple):
    """One row of a package's ``ENTITIES``: where an entity's module is, and what it holds."""

    collection: str
    name: str
    module: str

    def load(self) -> Any:
        """Import the entity's module and give its read model."""
        return getattr(import_module(self.module), self.name)


class RelationEntry(NamedTuple):
    """One row of a package's ``RELATIONS``: rows of ``source`` refer to rows of ``target``.

    :param name: the relation's name on a row, as in ``ticket.company``; ``field`` is the one that holds the id.
    :param required: a new row must have it.
    :param below: rows of ``source`` belong to the row of ``target``: they have a route below it.
    """

    source: str
    name: str
    field: str
    target: str
    required: bool = False
    below: bool = False
