"""User-defined fields as packages of one tenant have them: by the tenant's names, as text, and as attributes, typed."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, overload

from .kinds import DECODERS, Unreadable

if TYPE_CHECKING:
    from .models import PicklistEnum
    from .schema import EntitySchema

T = TypeVar("T")
S = TypeVar("S", bound="AsRead")


class AsRead(dict[str, Any]):
    """What was read, by name. It refuses to be changed in place: nobody would notice, and nothing would be sent.

    ``row.udf |= {"Site Code": "X1"}`` makes another one and assigns it, which :meth:`update` then sends.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)

    def __or__(self: S, other: Mapping[str, Any]) -> S:  # type: ignore[override]
        return type(self)({**self, **other})

    def __ior__(self: S, other: Mapping[str, Any]) -> S:  # type: ignore[override]
        return self | other

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError(
            "this is what was read; to change user-defined fields assign a mapping: row.udf = {**row.udf, 'Site Code': 'X1'},"
            " or row.udf |= {'Site Code': 'X1'}"
        )

    __setitem__ = __delitem__ = update = setdefault = pop = popitem = clear = _refuse


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
        try:
            found: T | None = self._decode(value)
        except Unreadable:
            return self._labelled(value)
        return found

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
