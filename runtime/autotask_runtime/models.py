"""The bases of generated models: rows as read, rows to be written, picklists."""

from collections.abc import Mapping
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeVar

import attrs

from .checks import compile_init
from .errors import UsageError
from .kinds import Unreadable, read_udfs, to_json
from .naming import python_names
from .schema import EntitySchema
from .validation import Operation, refuse, shorten, violations, wire_body

if TYPE_CHECKING:
    from .refs import Page

R = TypeVar("R", bound="Row")
W = TypeVar("W", bound="WriteModel")
V = TypeVar("V")


class Unset(Enum):
    """The type of :data:`UNSET`: an enum member narrows under mypy where a bare object would not."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False


UNSET: Final = Unset.UNSET
"""Stands for "not given" in write models. It never appears in a row that was read."""


class _AsRead(dict[str, Any]):
    """What was read. It refuses to be changed in place: nobody would notice, and nothing would be sent."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _AsRead, (dict(self),)


def _refuse(*_: Any, **__: Any) -> Any:
    raise TypeError("these are the values that were read: assign a new mapping, as row.udf = {**row.udf, 'Site Code': 'X1'}")


for _name in ("__setitem__", "__delitem__", "__ior__", "update", "setdefault", "pop", "popitem", "clear"):
    setattr(_AsRead, _name, _refuse)


_NOTHING: Mapping[str, Any] = _AsRead()


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

    def _changes(self) -> dict[str, Any]:
        """By Python name, what differs from what was read."""
        changed = ((name, getattr(self, name), before) for name, before in getattr(self, "_read", {}).items())
        return {name: now for name, now, before in changed if type(now) is not type(before) or now != before}

    def _as_read(self, name: str) -> Any:
        """The value of a field before it was changed."""
        return getattr(self, "_read", {}).get(name, getattr(self, name))

    def _settle(self) -> None:
        """Take what the row holds now for what was read."""
        self._read = {}


def remember(row: _OfPage, attribute: "attrs.Attribute[Any]", value: V) -> V:
    """The hook of generated rows: keep what was read when a field is set, so that an update can send the difference."""
    if not hasattr(row, "_read"):
        row._read = {}
    row._read.setdefault(attribute.name, getattr(row, attribute.name))
    return value


@attrs.define(kw_only=True, repr=False, order=False)
class Row(_OfPage):
    """A row as the API sent it: a plain value. Every field may be None, whatever the metadata says."""

    schema: ClassVar[EntitySchema]
    picklists: ClassVar[Mapping[str, type[PicklistEnum]]] = {}
    """The enums of the picklists whose values are known, by the Python name of the field."""

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
                _keep(key, value, values, extra)
                continue
            name, decode = target
            try:
                values[name] = decode(value)
            except Unreadable:
                extra[key] = value
        if extra:
            values["extra"] = _AsRead(extra)
        if "id" in cls.schema.fields:
            values.setdefault("id", None)
        return cls(**values)

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
        label = self.schema.label
        parts = [f"id={getattr(self, 'id', None)!r}"]
        if label:
            parts.append(f"{label}={shorten(self.schema.fields[label], getattr(self, label))}")
        return f"{type(self).__name__}({', '.join(parts)})"


def _other_spelling(schema: EntitySchema, key: str) -> Any:
    field = schema.by_wire.get(key.lower())
    return schema.decoders[field.wire] if field else None


def _keep(key: str, value: Any, values: dict[str, Any], extra: dict[str, Any]) -> None:
    """A key outside the fields: the user-defined ones, or something new."""
    if key.lower() != "userdefinedfields":
        extra[key] = value
    elif value is not None:
        pairs = read_udfs(value)
        if pairs is None:
            extra[key] = value
        else:
            values["udf"] = _AsRead(pairs)


class WriteModel:
    """A row to be created. Building one checks every rule; changing it later is checked again before it is sent."""

    schema: ClassVar[EntitySchema]
    __slots__ = ()

    if not TYPE_CHECKING:  # generated subclasses declare their keywords

        def __init__(self, *args: Any, **fields: Any) -> None:
            # Compiled when the first one is made: most programs write few of the entities they know.
            kind = type(self)
            kind.__init__ = compile_init(kind.schema, tuple(item.name for item in attrs.fields(kind)), UNSET)
            kind.__init__(self, *args, **fields)

        def __getattr__(self, name: str) -> Any:
            if name in attrs.fields_dict(type(self)):  # not given: nothing was stored
                return UNSET
            raise AttributeError(f"{type(self).__name__} has no field {name!r}{self.schema.hint(name)}")

    def _recheck(self, positional: object, unknown: Mapping[str, object]) -> None:
        """Look closely at what the compiled checks could not accept."""
        if positional is not UNSET:
            raise UsageError(f"{type(self).__name__} takes keywords only")
        wire_body(self.schema, {**self.given(), **unknown}, "create")

    @classmethod
    def from_wire(cls: type[W], values: Mapping[str, object]) -> W:
        """A model from a mapping of wire names; Python names and the names of the old SOAP API, in any case, are taken too.

        Values are not converted. ``userDefinedFields`` is the API's list of names and values.

        :raises ValidationError: listing every broken rule, unknown names included.
        """
        named, broken = python_names(cls.schema, values)
        if broken:
            refuse(cls.schema, [*broken, *violations(cls.schema, named, "create")])
        return cls(**named)

    def given(self) -> dict[str, Any]:
        """The values that were given, by Python name."""
        found = ((attribute.name, getattr(self, attribute.name)) for attribute in attrs.fields(type(self)))  # type: ignore[arg-type]
        return {name: value for name, value in found if value is not UNSET}

    def to_wire(self, operation: Operation = "create") -> dict[str, Any]:
        """The JSON body. Raises :class:`~autotask_runtime.errors.ValidationError` listing every broken rule."""
        return wire_body(self.schema, self.given(), operation)

    def __repr__(self) -> str:
        fields = self.schema.fields
        shown = (f"{name}={shorten(fields[name], value) or '…'}" for name, value in self.given().items() if name in fields)
        return f"{type(self).__name__}({', '.join(shown)})"
