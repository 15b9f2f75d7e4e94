"""The bases of generated models: rows as read, rows to be written, picklists."""

from collections.abc import Mapping
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeVar

import attrs

from .checks import compile_given, compile_init
from .errors import UsageError
from .kinds import Unreadable, read_json, read_udfs, to_json
from .naming import python_names
from .relations.paths import steps_of
from .schema import EntitySchema, FieldSchema
from .udfs import AsRead, UdfPair, as_written
from .validation import Operation, refuse, shorten, violations, wire_body

if TYPE_CHECKING:
    from .refs import Page
    from .relations.paths import Path, Step

_SHOWN_FIELDS = 4

C = TypeVar("C", bound="Row")
R = TypeVar("R", bound="Row")
W = TypeVar("W", bound="WriteModel")


class Unset(Enum):
    """The type of :data:`UNSET`: an enum member narrows under mypy where a bare object would not."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False


UNSET: Final = Unset.UNSET
"""Stands for "not given" in write models. It never appears in a row that was read."""


_NOTHING: Mapping[str, Any] = AsRead()


class PicklistEnum(IntEnum):
    """The values of a picklist that are known; a row may hold others."""

    label: str

    def __new__(cls, value: int, label: str = "") -> "PicklistEnum":
        member = int.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    def __str__(self) -> str:
        return self.label


class _OfPage:
    """The page a row came with, and what was read where that was changed since.

    These are no fields: copies, pickles and comparisons know nothing of them.
    """

    __slots__ = ("_page", "_read")
    _page: "Page"
    _read: dict[str, Any]

    def _came_with(self) -> "Page | None":
        """The page, or None for a row that was made by hand, copied or unpickled."""
        return getattr(self, "_page", None)

    def _join(self, page: "Page") -> None:
        """Say which page the row came with."""
        self._page = page

    def _keep(self, name: str, before: Any) -> None:
        """Remember what was read in a field that is about to be set, unless that is known already."""
        if not hasattr(self, "_read"):
            self._read = {}
        self._read.setdefault(name, before)

    def _changes(self) -> dict[str, Any]:
        """By Python name, what differs from what was read, and what was set without having been read."""
        changed = ((name, getattr(self, name), before) for name, before in getattr(self, "_read", {}).items())
        return {name: now for name, now, before in changed if _differ(now, before)}

    def _as_read(self, name: str) -> Any:
        """The value of a field before it was changed."""
        return getattr(self, "_read", {}).get(name, getattr(self, name))

    def _settle(self, stored: Mapping[str, Any]) -> None:
        """Take what was stored for what was read. The row may have been changed again meanwhile."""
        self._read = {**getattr(self, "_read", {}), **stored}


def _differ(now: Any, before: Any) -> bool:
    return bool(now != before) or isinstance(now, bool) != isinstance(before, bool)


def remember(row: "Row", attribute: "attrs.Attribute[Any]", value: Any) -> Any:
    """The hook of generated rows: keep what was read when a field is set, so that an update can send the difference."""
    name = attribute.name
    page = row._came_with()
    field = row.schema.fields.get(name)
    unread = page is not None and page.selected and field is not None and field.wire not in page.selected
    row._keep(name, UNSET if unread else getattr(row, name))
    if name not in ("udf", "extra") or not isinstance(value, Mapping):
        return value
    return row.udf_model(value) if name == "udf" else AsRead(value)


@attrs.define(kw_only=True, repr=False, order=False)
class Row(_OfPage):
    """A row as the API sent it: a plain value. Every field may be None, whatever the metadata says."""

    schema: ClassVar[EntitySchema]
    picklists: ClassVar[Mapping[str, type[PicklistEnum]]] = {}
    """The enums of the picklists whose values are known, by the Python name of the field, or ``udf.`` and a user-defined one."""
    udf_model: ClassVar[type[AsRead]] = AsRead
    """What holds the user-defined fields; in the package of a tenant, a class with an attribute for each."""

    udf: Mapping[str, Any] = _NOTHING
    """User-defined fields by name, as text the way the API sends them."""
    extra: Mapping[str, Any] = _NOTHING
    """By wire name: keys that the metadata does not know, and values that are not of their field's kind."""

    @classmethod
    def from_wire(cls: type[R], row: Mapping[str, Any]) -> R:
        """Read a row as the API sends it. Nothing is refused and nothing is lost: what does not fit is in :attr:`extra`."""
        decoders = cls.schema.decoders
        values: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for key, value in row.items():
            target = decoders.get(key) or _other_spelling(cls.schema, key)
            if target is None:
                _keep(key, value, values, extra, cls.udf_model)
                continue
            name, decode = target
            try:
                values[name] = decode(value)
            except Unreadable:
                extra[key] = value
        if extra:
            values["extra"] = AsRead(extra)
        if "id" in cls.schema.fields:
            values.setdefault("id", None)
        return cls(**values)

    def children(self: R, relation: "Path[C, R]") -> "list[C]":
        """The rows that refer to this one by a relation, where the query included them: ``ticket.children(TicketNote.q.ticket)``.

        Sends nothing; ``at.ticket_notes.of(ticket)`` reads them.

        :raises UsageError: when the query that the row came with did not include them.
        """
        rows: list[Row] = [self]
        for step in reversed(steps_of(relation, to=self.schema)):
            rows = [child for row in rows for child in row._included(step)]
        return rows  # type: ignore[return-value]

    def _included(self, step: "Step") -> "list[Row]":
        page = self._came_with()
        known = None if page is None else page.children.get((step.source.collection, step.field.name))
        if known is None or self._as_read("id") not in known:
            raise UsageError(
                f"{self!r}: {step} was not included; say .include_children() in the query, or ask the service .of(row)"
            )
        return known[self._as_read("id")]

    def to_wire(self) -> dict[str, Any]:
        """The row as the API spells it: the reverse of :meth:`from_wire`, with every field that is not None."""
        body: dict[str, Any] = {}
        for field in self.schema.fields.values():
            value = getattr(self, field.name)
            if value is not None:
                body[field.wire] = to_json(value)
        body |= self.extra
        if self.udf:
            body["userDefinedFields"] = [{"name": name, "value": value} for name, value in self.udf.items()]
        return body

    def __repr__(self) -> str:
        fields = self.schema.fields
        names = [name for name in ("id", self.schema.label) if name in fields]
        # What has neither is an answer of its own kind: the first of what it says.
        names = names or [name for name in fields if getattr(self, name) is not None][:_SHOWN_FIELDS]
        shown = (f"{name}={shorten(fields[name], getattr(self, name)) or '…'}" for name in names)
        return f"{type(self).__name__}({', '.join(shown)})"


class _UdfSlot:
    """Where rows hold their user-defined fields: as the pairs that were decoded, until somebody reads them.

    Whoever does gets a mapping, which refuses to be changed in place.
    """

    def __init__(self, slot: Any) -> None:
        self._slot = slot

    def __get__(self, row: Row | None, owner: type[Row]) -> Any:
        if row is None:
            return self
        held = self._slot.__get__(row, owner)
        if held.__class__ is list and held and isinstance(held[0], UdfPair):
            held = row.udf_model({pair.name: pair.value for pair in held})
            self._slot.__set__(row, held)
        return held

    def __set__(self, row: Row, value: Any) -> None:
        self._slot.__set__(row, value)


if not TYPE_CHECKING:
    Row._udf = Row.__dict__["udf"]
    Row.udf = _UdfSlot(Row._udf)


def _other_spelling(schema: EntitySchema, key: str) -> Any:
    field = schema.by_wire.get(key.lower())
    return schema.decoders[field.wire] if field else None


def _keep(key: str, value: Any, values: dict[str, Any], extra: dict[str, Any], udf_model: type[AsRead]) -> None:
    """A key outside the fields: the user-defined ones, or something new."""
    if key.lower() != "userdefinedfields":
        extra[key] = value
    elif value is not None:
        pairs = read_udfs(value)
        if pairs is None:
            extra[key] = value
        else:
            values["udf"] = udf_model(pairs)


class WriteModel:
    """A row to be created. Building one checks every rule; changing it later is checked again before it is sent."""

    schema: ClassVar[EntitySchema]
    __slots__ = ()

    if not TYPE_CHECKING:  # generated subclasses declare their keywords

        def __init__(self, *args: Any, **fields: Any) -> None:
            # Compiled when the first one is made: most programs write few of the entities they know.
            kind = next(kind for kind in type(self).__mro__ if WriteModel in kind.__bases__)
            names = tuple(item.name for item in attrs.fields(kind))
            kind.__init__ = compile_init(kind.schema, names, UNSET)
            kind.given = compile_given(names, UNSET)
            kind.__init__(self, *args, **fields)

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}{self.schema.hint(name)}")

    def _recheck(self, positional: object, unknown: Mapping[str, object]) -> None:
        """Look closely at what the compiled checks could not accept."""
        if positional is not UNSET:
            raise UsageError(f"{type(self).__name__} takes keywords only")
        if self.schema.renamed:
            from .deprecated import take_renamed

            unknown = take_renamed(self, unknown)
        wire_body(self.schema, {**self.given(), **unknown}, "create")

    @classmethod
    def from_wire(cls: type[W], values: Mapping[str, object]) -> W:
        """A model from a mapping of wire names; Python names and the names of the old SOAP API, in any case, are taken too.

        Values may be in the API's JSON form, as :meth:`to_wire` gives them: moments as text, content as base64, user-defined
        fields as a list. Nothing else is converted.

        :raises ValidationError: listing every broken rule, unknown names included.
        """
        named, broken = python_names(cls.schema, values)
        for name in named:
            if name in cls.schema.fields:
                named[name] = read_json(cls.schema.fields[name].kind, named[name])
            elif name == "udf" and isinstance(named[name], Mapping):
                named[name] = as_written(cls.schema, named[name])
        if broken:
            refuse(cls.schema, [*broken, *violations(cls.schema, named, "create")])
        return cls(**named)

    def given(self) -> dict[str, Any]:
        """The values that were given, by Python name."""
        raise AssertionError  # compiled with the first one that is made

    def to_wire(self, operation: Operation = "create") -> dict[str, Any]:
        """The JSON body. Raises :class:`~autotask_runtime.errors.ValidationError` listing every broken rule."""
        given = self.given()
        body = self.schema.create_body(**given) if operation == "create" else None
        return wire_body(self.schema, given, operation) if body is None else body

    def __repr__(self) -> str:
        fields = self.schema.fields
        udf = FieldSchema("udf", "userDefinedFields", "string")
        shown = (f"{name}={shorten(fields.get(name, udf), value) or '…'}" for name, value in self.given().items())
        return f"{type(self).__name__}({', '.join(shown)})"
