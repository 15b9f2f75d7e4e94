"""User-defined fields as packages of one tenant have them: by the tenant's names, as text, and as attributes, typed."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Never, NoReturn, TypeVar, cast, overload

from msgspec import Struct

from .kinds import DECODERS, Unreadable

if TYPE_CHECKING:
    from .models import PicklistEnum
    from .schema import EntitySchema

T = TypeVar("T")
S = TypeVar("S", bound="AsRead")


if TYPE_CHECKING:
    _Values = Mapping[str, Any]  # what cannot be changed in place is no dict for type checkers
else:
    _Values = dict


class AsRead(_Values):
    """What was read, by name. It refuses to be changed in place: nobody would notice, and nothing would be sent.

    ``row.udf |= {"Site Code": "X1"}`` makes another one and assigns it, which :meth:`update` then sends.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        def __init__(self, values: Mapping[str, Any] = ..., /) -> None: ...
        def __getitem__(self, name: str) -> Any: ...
        def __iter__(self) -> Iterator[str]: ...
        def __len__(self) -> int: ...

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)

    def __or__(self: S, other: Mapping[str, Any]) -> S:
        return type(self)({**self, **other})

    def __ior__(self: S, other: Mapping[str, Any]) -> S:
        return self | other


def _refuse(row: AsRead, *_: Any, **__: Any) -> NoReturn:
    # The class that a tenant's package has takes no plain mapping in its place.
    or_whole = "a mapping: row.udf = {**row.udf, 'Site Code': 'X1'}, or " if type(row) is AsRead else "others: "
    raise TypeError(f"this is what was read; to change user-defined fields assign {or_whole}row.udf |= {{'Site Code': 'X1'}}")


for _name in ("__setitem__", "__delitem__", "update", "setdefault", "pop", "popitem", "clear"):
    setattr(AsRead, _name, _refuse)


class UdfPair(Struct, gc=False, forbid_unknown_fields=True):
    """A user-defined field as pages are decoded: the name and the text."""

    name: str
    value: str | None


class UdfValue(Generic[T]):
    """One user-defined field as an attribute: its text, read as what the tenant's metadata says it is.

    None where there is no value, and where the text is of another kind: ``row.udf["Site Code"]`` has what was sent.
    """

    def __init__(self, wire: str, kind: str, picklist: "type[PicklistEnum] | None" = None) -> None:
        self._wire = wire
        self._decode = DECODERS[kind]
        self._picklist = picklist

    @overload
    def __get__(self, row: None, owner: type[AsRead]) -> "UdfValue[T]": ...

    @overload
    def __get__(self, row: AsRead, owner: type[AsRead]) -> T | None: ...

    def __get__(self, row: AsRead | None, owner: type[AsRead]) -> "UdfValue[T] | T | None":
        if row is None:
            return self
        value = row[self._wire] if self._wire in row else _in_any_case(row, self._wire)
        if value is not None and not isinstance(value, str):
            return cast(T, value)  # it was set, and is to be sent
        try:
            found: T | None = self._decode(value)
        except Unreadable:
            return self._labelled(value)
        return found

    def __set__(self, row: AsRead, value: Never) -> NoReturn:
        raise TypeError(f"user-defined fields are set by the tenant's names: row.udf |= {{{self._wire!r}: …}}")

    def _labelled(self, value: Any) -> T | None:
        """The value of a label: whether lists hold their values or their labels, sources do not say."""
        wanted = str(value).casefold()
        found: Any = next((int(item) for item in self._picklist or () if item.label.casefold() == wanted), None)
        return found  # type: ignore[no-any-return]


def as_written(schema: "EntitySchema", udf: Mapping[str, Any]) -> dict[str, Any]:
    """User-defined fields as they were read, as the values that a write takes. What is unknown or unreadable stays as it is."""
    return {name: _written(schema, name, value) for name, value in udf.items()}


def _written(schema: "EntitySchema", name: str, value: Any) -> Any:
    field = schema.udfs.get(name)
    if field is None or not isinstance(value, str):
        return value
    try:
        return DECODERS[field.kind](value)
    except Unreadable:
        return value


def _in_any_case(row: Mapping[str, Any], wire: str) -> Any:
    return next((value for name, value in row.items() if name.casefold() == wire.casefold()), None)
