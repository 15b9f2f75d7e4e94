"""The bases of generated models: rows as read, rows to be written, picklists."""

from collections.abc import Mapping
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeVar

import attrs

from .kinds import Unreadable, read_text, to_json
from .schema import EntitySchema
from .validation import Operation, shorten, wire_body

if TYPE_CHECKING:
    from .refs import Page

R = TypeVar("R", bound="Row")


class Unset(Enum):
    """The type of :data:`UNSET`: an enum member narrows under mypy where a bare object would not."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False


UNSET: Final = Unset.UNSET
"""Stands for "not given" in write models. It never appears in a row that was read."""


class _Nothing(dict[str, Any]):
    """The empty mapping that rows without such values share; it refuses to be filled."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _nothing, ()


def _refuse(*_: Any, **__: Any) -> Any:
    raise TypeError("these are the values that were read; they are not changed in place")


for _name in ("__setitem__", "__delitem__", "__ior__", "update", "setdefault", "pop", "popitem", "clear"):
    setattr(_Nothing, _name, _refuse)


def _nothing() -> Mapping[str, Any]:
    return _NOTHING


_NOTHING: Mapping[str, Any] = _Nothing()


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
    """The page a row came with. It is no field: copies, pickles and comparisons know nothing of it."""

    __slots__ = ("_page",)
    _page: "Page"

    def _came_with(self) -> "Page | None":
        """The page, or None for a row that was made by hand, copied or unpickled."""
        return getattr(self, "_page", None)

    def _join(self, page: "Page") -> None:
        """Say which page the row came with."""
        self._page = page


@attrs.define(kw_only=True, repr=False, order=False)
class Row(_OfPage):
    """A row as the API sent it: a plain value. Every field may be None, whatever the metadata says."""

    schema: ClassVar[EntitySchema]

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
            values["extra"] = extra
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
        pairs = [_udf(row) for row in value] if isinstance(value, list) else [None]
        if None in pairs:
            extra[key] = value
        else:
            values["udf"] = dict(pair for pair in pairs if pair)


def _udf(row: Any) -> tuple[str, Any] | None:
    """Name and value of one user-defined field, or None for what is no such thing."""
    if not isinstance(row, Mapping):
        return None
    spelt = {str(key).lower(): value for key, value in row.items()}
    name, value = spelt.get("name"), spelt.get("value")
    if not isinstance(name, str):
        return None
    return name, value if isinstance(value, bool) or not isinstance(value, int | float) else read_text(value)


class WriteModel:
    """A row to be created. Building one checks every rule; changing it later is checked again before it is sent."""

    schema: ClassVar[EntitySchema]
    __slots__ = ()

    def _fill(self, values: Mapping[str, object]) -> None:
        """Check and take values given by Python name. Raises :class:`~autotask_runtime.errors.ValidationError`."""
        wire_body(self.schema, values, "create")
        for attribute in attrs.fields(type(self)):  # type: ignore[arg-type]
            setattr(self, attribute.name, values.get(attribute.name, UNSET))

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
