"""A query's ``Filter`` as parameterised SQL.

Nulls compare as in SQL, which shows through the API's own error texts: no comparison ever matches a null, not even ``noteq`` or
``notIn`` (unless its list is empty); ``notExist`` finds it, and so does ``eq`` with null. Text compares without regard to case.
Operators that Autotask does not know are dropped without a word.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from autotask_runtime.metadata import Field

from .answers import Refusal, field_unknown, odd_input
from .catalog import Collection, Column
from .store import fold
from .values import Stored, ValueRefused, from_json

MAX_ORS = 500
MAX_DEPTH = 100
MAX_VALUES = 30_000  # SQLite takes 32,766 parameters

_COMPARISONS = {"eq": "=", "noteq": "<>", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
_TEXT = {"beginswith": "begins", "endswith": "ends", "contains": "contains"}


@dataclass(slots=True)
class Compiler:
    """Turns one filter into SQL text and its parameters."""

    collection: Collection
    values: list[Stored] = field(default_factory=list)
    ors: int = 0
    udf: str = ""

    def group(self, items: Any, word: str, depth: int = 0) -> str:
        """The items joined by ``AND`` or ``OR``; "" when nothing is left of them."""
        if depth > MAX_DEPTH or not isinstance(items, list):
            raise odd_input()
        parts = [part for item in items if (part := self.item(item, word, depth))]
        return _balanced(parts, word) if parts else ""

    def item(self, raw: Any, word: str, depth: int) -> str:
        """One condition or one group."""
        if not isinstance(raw, dict):
            raise odd_input()
        item = {str(key).lower(): value for key, value in raw.items()}
        name = item.get("op")
        op = name.lower() if isinstance(name, str) else ""
        if op in ("and", "or"):
            return self.group(item.get("items"), op.upper(), depth + 1)
        build = _OPERATORS.get(op)
        if build is None:
            return ""  # dropped without a word, as Autotask does: more rows match
        column = self.column(item)
        self.count(op, item.get("value"), word)
        part = build(self, column, op, item.get("value"))
        if len(self.values) > MAX_VALUES:
            raise Refusal("The query has too many conditions.")
        return part

    def count(self, op: str, value: Any, word: str) -> None:
        """Keep the tally of alternatives, the values of lists among them."""
        if op in ("in", "notin") and isinstance(value, list):
            self.ors += len(value)
        elif word == "OR":
            self.ors += 1
        if self.ors > MAX_ORS:
            raise Refusal(f"Queries are limited to {MAX_ORS} or fewer 'OR' conditions.")

    def column(self, item: dict[str, Any]) -> Column:
        """The column that a condition speaks of."""
        name = item.get("field")
        key = name.lower() if isinstance(name, str) else ""
        user_defined = item.get("udf") is True
        column = (self.collection.udfs_by_name if user_defined else self.collection.by_name).get(key)
        if column is None:
            raise field_unknown(name or "", self.collection.entity.name)
        if not column.fact.queryable and column.name != "id":
            raise Refusal(f"{column.name} is not a queryable field of the {self.collection.entity.name} Entity.")
        if user_defined and self.udf not in ("", column.name):
            raise Refusal("A query may filter by one user-defined field only.")
        if user_defined:
            self.udf = column.name
        return column

    def operand(self, column: Column, value: Any) -> None:
        """Add a parameter of the column's type."""
        self.values.append(_operand(column.fact, value))


def _balanced(parts: list[str], word: str) -> str:
    """Join as a balanced tree: SQLite allows an expression to be 1,000 deep, and a chain is as deep as it is long."""
    if len(parts) == 1:
        return parts[0]
    middle = len(parts) // 2
    return f"({_balanced(parts[:middle], word)} {word} {_balanced(parts[middle:], word)})"


def _operand(fact: Field, value: Any) -> Stored:
    """A filter's value in the stored form of the field."""
    number = int(value) if isinstance(value, bool) and fact.type in ("int32", "int64", "double") else value
    try:
        stored = from_json(fact, "value", number)
    except ValueRefused:
        raise Refusal(_conversion_failed(fact, value)) from None
    return fold(stored) if isinstance(stored, str) and fact.type in ("string", "bytes") else stored


def _conversion_failed(fact: Field, value: Any) -> str:
    if fact.type == "datetime":
        return "Conversion failed when converting date and/or time from character string."
    kind = {"boolean": "bit", "int32": "int", "int64": "bigint", "double": "float"}.get(fact.type, "varchar")
    return f"Conversion failed when converting the varchar value '{value}' to data type {kind}."


def _compared(column: Column) -> str:
    return f"fold({column.sql})" if column.fact.type in ("string", "bytes") else column.sql


def _comparison(compiler: Compiler, column: Column, op: str, value: Any) -> str:
    if value is None and op in ("eq", "noteq"):
        return f"{column.sql} IS {'NOT ' if op == 'noteq' else ''}NULL"
    compiler.operand(column, value)
    return f"{_compared(column)} {_COMPARISONS[op]} ?"


def _text_match(compiler: Compiler, column: Column, op: str, value: Any) -> str:
    if isinstance(value, dict | list) or value is None:
        raise odd_input()
    compiler.values.append(fold(str(from_json(Field(type="string"), "value", value))))
    return f"{_TEXT[op]}(CAST({column.sql} AS TEXT), ?)"


def _existence(compiler: Compiler, column: Column, op: str, value: Any) -> str:
    return f"{column.sql} IS {'NOT ' if op == 'exist' else ''}NULL"


def _membership(compiler: Compiler, column: Column, op: str, value: Any) -> str:
    wanted = [one for one in (value if isinstance(value, list) else [value]) if one is not None]
    for one in wanted:
        compiler.operand(column, one)
    marks = ", ".join("?" * len(wanted))
    return f"{_compared(column)} {'NOT ' if op == 'notin' else ''}IN ({marks})"


_Builder = Callable[[Compiler, Column, str, Any], str]
_OPERATORS: dict[str, _Builder] = {
    **dict.fromkeys(_COMPARISONS, _comparison),
    **dict.fromkeys(_TEXT, _text_match),
    **dict.fromkeys(("exist", "notexist"), _existence),
    **dict.fromkeys(("in", "notin"), _membership),
}


def compile_filter(collection: Collection, conditions: Any) -> tuple[str, list[Stored]]:
    """The ``WHERE`` clause for a filter, and its parameters.

    :raises Refusal: as Autotask refuses: no condition at all, an unknown field, a value of the wrong type, too many alternatives.
    """
    if not conditions:
        raise Refusal("A query needs a Filter with at least one condition.")
    compiler = Compiler(collection)
    return compiler.group(conditions, "AND") or "1", compiler.values
