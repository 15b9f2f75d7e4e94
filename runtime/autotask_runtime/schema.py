"""Run-time metadata: what the generated modules tell the engine about an entity. One row per field, kept small."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from .kinds import DECODERS, Decoder


class FieldSchema(NamedTuple):
    """One field. ``values`` lists a closed picklist's values; ``length`` 0 means no limit is known."""

    name: str
    wire: str
    kind: str
    length: int = 0
    required: bool = False
    read_only: bool = False
    queryable: bool = True
    reference: str = ""
    values: tuple[int | str, ...] = ()

    @property
    def create_only(self) -> bool:
        """Settable when the row is made, and demanded then, but never after."""
        return self.required and self.read_only and self.name != "id"


class EntitySchema:
    """One entity: its collection, where it is written, and its fields by Python and by wire name.

    :param parent: for a child route, ``(collection, segment, Python name of the parent's id)``.
    :param label: the field that best names a row to a reader, or "".
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
    ) -> None:
        self.collection = collection
        self.name = name
        self.root_writes = root_writes
        self.parent = parent
        self.user_defined_fields = user_defined_fields
        self.label = label
        self._rows = fields

    @cached_property
    def fields(self) -> Mapping[str, FieldSchema]:
        """Fields by Python name, in the order of the API's own document."""
        return {row.name: row for row in self._rows}

    @cached_property
    def by_wire(self) -> Mapping[str, FieldSchema]:
        """Fields by wire name in lower case: the API writes ``problemTicketId`` where it says ``problemTicketID``."""
        return {row.wire.lower(): row for row in self._rows}

    @cached_property
    def decoders(self) -> Mapping[str, tuple[str, Decoder]]:
        """For each wire name, spelt as documented: where its value goes and how it is read."""
        return {row.wire: (row.name, DECODERS[row.kind]) for row in self._rows}

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
        from importlib import import_module

        return getattr(import_module(self.module), self.name)
