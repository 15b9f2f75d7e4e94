"""The typed vocabulary of queries: fields, the operators the API has for each kind, and conditions."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from .errors import QueryError
from .filters import distinct, encode_value, opposite
from .names import did_you_mean
from .relations.paths import Path
from .schema import EntitySchema, FieldSchema

M = TypeVar("M")
V = TypeVar("V")


class Condition(Generic[M]):
    """Part of a filter, as the API takes it. Combine with ``&``, ``|`` and ``~``."""

    __slots__ = ("node", "owner")

    def __init__(self, node: dict[str, Any], owner: str = "") -> None:
        self.node = node
        self.owner = owner

    def __and__(self, other: "Condition[M]") -> "Condition[M]":
        return _join("and", self, other)

    def __or__(self, other: "Condition[M]") -> "Condition[M]":
        return _join("or", self, other)

    def __invert__(self) -> "Condition[M]":
        """The other rows. Rows without a value in the field match neither a condition nor its opposite."""
        return Condition(opposite(self.node), self.owner)

    def __bool__(self) -> NoReturn:
        raise QueryError("combine conditions with &, | and ~, in parentheses: Python's and, or and not cannot be overloaded")

    def __repr__(self) -> str:
        return f"Condition({self.node!r})"


def _join(op: str, left: Condition[M], right: Condition[M]) -> Condition[M]:
    if left.owner and right.owner and left.owner != right.owner:
        raise QueryError(f"a condition on {left.owner} cannot be combined with one on {right.owner}")
    items: list[dict[str, Any]] = []
    for side in (left, right):
        items += side.node["items"] if side.node["op"] == op else [side.node]
    return Condition({"op": op, "items": items}, left.owner or right.owner)


class QueryField(Generic[M]):
    """A field that can stand in a filter or a selection."""

    __slots__ = ("owner", "schema", "udf")
    __hash__ = object.__hash__

    def __init__(self, schema: FieldSchema, owner: str = "", *, udf: bool = False) -> None:
        self.schema = schema
        self.owner = owner
        self.udf = udf

    def is_null(self) -> Condition[M]:
        """No value."""
        return self._condition("notExist", None)

    def is_not_null(self) -> Condition[M]:
        """Some value."""
        return self._condition("exist", None)

    def _condition(self, op: str, value: Any) -> Condition[M]:
        if not self.schema.queryable:
            raise QueryError(f"{self.schema.name} ({self.schema.wire}) cannot be queried: the API's metadata says so")
        # "value" is left out where the operator has none; "udf" where it is false, which is the API's default.
        node: dict[str, Any] = {"op": op, "field": self.schema.wire}
        if value is not None:
            node["value"] = value
        if self.udf:
            node["udf"] = True
        return Condition(node, self.owner)

    def _compare(self, op: str, value: Any) -> Condition[M]:
        return self._condition(op, self._encode(value))

    def _encode(self, value: Any) -> Any:
        return encode_value(self.schema, value, udf=self.udf)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.schema.name}>"


class Comparable(QueryField[M], Generic[M, V]):
    """A field with a value to compare: ``==``, ``!=``, ``in_``, ``not_in``."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, value: V) -> Condition[M]:  # type: ignore[override]
        return self._compare("eq", value)

    def __ne__(self, value: V) -> Condition[M]:  # type: ignore[override]
        return self._compare("noteq", value)

    def in_(self, values: Iterable[V]) -> Condition[M]:
        """Any of these values. The API allows 500; a longer list is sent in parts."""
        return self._among("in", values)

    def not_in(self, values: Iterable[V]) -> Condition[M]:
        """None of these values, at most 500."""
        return self._among("notIn", values)

    def _among(self, op: str, values: Iterable[V]) -> Condition[M]:
        if isinstance(values, str | bytes) or not isinstance(values, Iterable):
            raise QueryError(f"{self.schema.name}: a list of values is expected, not {values!r}")
        encoded = distinct(self._encode(value) for value in values)
        if not encoded:
            raise QueryError(f"{self.schema.name}: no values given to choose from")
        return self._condition(op, encoded)


class Ordered(Comparable[M, V], Generic[M, V]):
    """A field whose values have an order: ``<``, ``<=``, ``>``, ``>=`` as well."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __lt__(self, value: V) -> Condition[M]:
        return self._compare("lt", value)

    def __le__(self, value: V) -> Condition[M]:
        return self._compare("lte", value)

    def __gt__(self, value: V) -> Condition[M]:
        return self._compare("gt", value)

    def __ge__(self, value: V) -> Condition[M]:
        return self._compare("gte", value)


class Integer(Ordered[M, int]):
    """A field of whole numbers, picklists and references among them."""

    __slots__ = ()


class Double(Ordered[M, float]):
    """A field of numbers."""

    __slots__ = ()


class DateTime(Ordered[M, datetime]):
    """A field of moments. Ask for a range rather than ``==``; datetimes must be aware."""

    __slots__ = ()


class Boolean(Comparable[M, bool]):
    """A yes-or-no field."""

    __slots__ = ()


class Text(Ordered[M, str]):
    """A text field. The API compares without regard to case."""

    __slots__ = ()

    def contains(self, part: str) -> Condition[M]:
        """The value has this part."""
        return self._compare("contains", part)

    def begins_with(self, part: str) -> Condition[M]:
        """The value begins with this."""
        return self._compare("beginsWith", part)

    def ends_with(self, part: str) -> Condition[M]:
        """The value ends with this."""
        return self._compare("endsWith", part)


class UserDefined(Text[M]):
    """A user-defined field, by the name it has in this tenant. A query can have one such condition at most."""

    __slots__ = ()

    def __init__(self, name: str, owner: str = "") -> None:
        super().__init__(FieldSchema(name, name, ""), owner, udf=True)  # of no kind: what it holds is not known


class Content(QueryField[M]):
    """The content of an attachment; it can be selected but not compared."""

    __slots__ = ()


_CLASSES: dict[str, type[QueryField[Any]]] = {
    "int32": Integer,
    "int64": Integer,
    "double": Double,
    "boolean": Boolean,
    "string": Text,
    "datetime": DateTime,
    "bytes": Content,
}


class UdfFields(Generic[M]):
    """The user-defined fields of one entity in queries: ``T.udf("Site Code") == "X1"``.

    Where a package knows its tenant's, they are attributes too: ``T.udf.site_code``. A query can have one such condition at most.
    """

    def __init__(self, schema: EntitySchema) -> None:
        self._schema = schema

    def __call__(self, name: str) -> UserDefined[M]:
        """A user-defined field by the name that it has in this tenant, compared as text.

        :raises QueryError: when the package knows the tenant's fields, and none is called so.
        """
        known = self._schema.find_udf(name)
        if self._schema.udfs and known is None:
            there = ", ".join(list(self._schema.udfs)[:12])
            raise QueryError(f"{self._schema.collection} has no user-defined field {name!r}; there are {there}")
        return UserDefined(known.wire if known else name, self._schema.collection)

    if not TYPE_CHECKING:  # the generated subclass declares each field; a misspelt one must stay a type error

        def __getattr__(self, name: str) -> QueryField[Any]:
            row = next((row for row in self._schema.udfs.values() if row.name == name), None)
            if row is None:
                near = did_you_mean(name, dir(self))
                raise AttributeError(f"{self._schema.collection} has no user-defined field {name!r}{near}")
            made = self.__dict__[name] = _CLASSES[row.kind](row, self._schema.collection, udf=True)
            return made

    def __dir__(self) -> Iterable[str]:
        return [row.name for row in self._schema.udfs.values()]

    def __repr__(self) -> str:
        return f"<user-defined fields of {self._schema.collection}>"


class Fields(Path[M, M]):
    """The fields and relations of one entity, as attributes. Made when first asked for."""

    def __init__(self, schema: EntitySchema) -> None:
        self._schema = schema

    @property
    def udf(self) -> UdfFields[M]:
        """The user-defined fields: ``T.udf("Site Code") == "X1"``.

        :raises QueryError: when rows of this kind have none.
        """
        if not self._schema.user_defined_fields:
            raise QueryError(f"{self._schema.collection} has no user-defined fields")
        return UdfFields(self._schema)

    if not TYPE_CHECKING:  # the generated subclass declares each field; a misspelt one must stay a type error

        def __getattr__(self, name: str) -> Any:
            row = self._schema.fields.get(name)
            if row is not None:
                made = self.__dict__[name] = _CLASSES[row.kind](row, self._schema.collection)
                return made
            if name not in self._schema.relations:
                raise AttributeError(f"{self._schema.collection} has no field {name!r}{self._schema.hint(name)}")
            way = self.__dict__[name] = self._following(self._schema, name)
            return way

    def __dir__(self) -> Iterable[str]:
        return [*self._schema.fields, *self._schema.relations, "udf"]

    def __repr__(self) -> str:
        return f"<fields of {self._schema.collection}>"
