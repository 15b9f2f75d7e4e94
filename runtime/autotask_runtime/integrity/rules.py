"""The kinds of referential rules, as values. A package has a table of them (``RULES``); write your own with the same kinds.

A *way* names a value of a row, or of one that it refers to: ``company_id``, ``contact.company_id``, ``company.company_name``.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from inspect import iscoroutinefunction

import attrs
from attrs import define, field
from attrs.validators import matches_re, min_len

from ..errors import UsageError
from ..names import did_you_mean
from ..schema import EntityEntry
from ..validation import Violation
from ..work.pending import row_name
from .rule import Rule, called, own_field, referred, verify_way
from .seen import NotYet, Seen, Unknowable, tuple_of_names


@define(frozen=True, kw_only=True)
class _OfReferences(Rule):
    """A rule on the fields that refer to rows.

    :param but: references that it leaves alone, each as ``Tickets.contact_id``.
    """

    but: tuple[str, ...] = field(default=(), validator=tuple_of_names)

    def concerns(self, row: Seen) -> bool:
        return any(True for _ in row.references())

    def verify(self, entities: Mapping[str, EntityEntry]) -> None:
        super().verify(entities)
        for reference in self.but:
            collection, _, name = reference.partition(".")
            if collection not in entities:
                hint = did_you_mean(collection, entities)
                raise UsageError(f"rule {self.id}: {reference!r} is no reference, as Tickets.contact_id is{hint}")
            verify_way(self.id, entities[collection].load().schema, name)

    def relations(self, row: Seen) -> Iterator[tuple[str, str, tuple[str, int]]]:
        """For each reference that is written: its field, its name, and the row that it refers to."""
        for item in row.references():
            target = row.target(item.relation)
            if target is not None and f"{row.schema.collection}.{item.name}" not in self.but:
                yield item.name, item.relation, target


@define(frozen=True, kw_only=True)
class Exists(_OfReferences):
    """The rows that a row refers to are there. One that may be hidden from the credentials counts as there."""

    def judge(self, row: Seen) -> Iterator[Violation]:
        row.need(*(f"{relation}.id" for _, relation, _ in self.relations(row)))
        for name, relation, target in self.relations(row):
            if row.missing(relation):
                yield self.broken(row, name, f"must refer to a row; there is no {called(target)}", target)


@define(frozen=True, kw_only=True)
class Active(_OfReferences):
    """The rows that a row refers to are active, where such rows can be inactive (``is_active`` is false, or 0)."""

    def judge(self, row: Seen) -> Iterator[Violation]:
        flagged = [item for item in self.relations(row) if "is_active" in row.found.schema(item[2][0]).fields]
        row.need(*(f"{relation}.is_active" for _, relation, _ in flagged))
        for name, relation, target in flagged:
            way = f"{relation}.is_active"
            if row.knows(way) and row.value(way) in (False, 0):
                yield self.broken(row, name, f"must refer to an active row; {called(target)} is inactive", target)


@define(frozen=True, kw_only=True)
class Together(Rule):
    """These fields are given together, or not at all."""

    fields: tuple[str, ...] = field(validator=tuple_of_names)

    def ways(self) -> tuple[str, ...]:
        return self.fields

    def judge(self, row: Seen) -> Iterator[Violation]:
        row.need(*self.fields)
        given = [name for name in self.fields if row.value(name) is not None]
        for name in self.fields:
            if given and name not in given:
                yield self.broken(row, name, f"goes together with {' and '.join(given)}: give both or none")


@define(frozen=True, kw_only=True)
class Needs(Rule):
    """A row that has ``field`` has all of ``fields``."""

    field: str
    fields: tuple[str, ...] = attrs.field(validator=tuple_of_names)

    def ways(self) -> tuple[str, ...]:
        return (self.field, *self.fields)

    def judge(self, row: Seen) -> Iterator[Violation]:
        row.need(*self.ways())
        if row.value(self.field) is None:
            return
        for name in self.fields:
            if row.value(name) is None:
                yield self.broken(row, name, f"is needed where there is a {self.field}")


@define(frozen=True, kw_only=True)
class OneOf(Rule):
    """Exactly one of these fields is given."""

    fields: tuple[str, ...] = field(validator=tuple_of_names)

    def ways(self) -> tuple[str, ...]:
        return self.fields

    def judge(self, row: Seen) -> Iterator[Violation]:
        row.need(*self.fields)
        given = [name for name in self.fields if row.value(name) is not None]
        if len(given) != 1:
            what = " and ".join(given) if given else "none of them"
            name = given[-1] if given else self.fields[0]
            yield self.broken(row, name, f"exactly one of {', '.join(self.fields)} is to be given, not {what}")


@define(frozen=True, kw_only=True)
class Belongs(Rule):
    """What a way leads to is also at the end of one of ``among``: the contact's company is the ticket's, or its parent."""

    way: str = field(validator=matches_re(r"\w+(\.\w+)+"))
    among: tuple[str, ...] = field(validator=[min_len(1), tuple_of_names])

    def ways(self) -> tuple[str, ...]:
        return (self.way, *self.among)

    def judge(self, row: Seen) -> Iterator[Violation]:
        relation, _, last = self.way.rpartition(".")
        name = own_field(row.schema, self.way)
        if row.value(name) is None:
            return
        row.need(self.way, self.among[0])
        there = row.value(self.way)
        allowed: list[object] = []
        for other in self.among:
            here = row.value(other)
            if here == there:
                return
            allowed += [here] if here is not None else []
        target = row.target(relation)
        if target is None or there is None or not allowed:
            return
        owner = row.found.schema(target[0]).fields[last].target
        wanted = " or ".join(_named(owner or last, value) for value in allowed)
        text = f"must be of {wanted}; {called(target)} is of {_named(owner or last, there)}"
        rows = [(owner, id) for id in (there, *allowed) if owner and isinstance(id, int)]
        yield self.broken(row, name, text, target, *rows)


@define(frozen=True, kw_only=True)
class Valued(Rule):
    """What a way leads to is one of these values."""

    way: str
    values: tuple[int | str, ...]

    def ways(self) -> tuple[str, ...]:
        return (self.way,)

    def judge(self, row: Seen) -> Iterator[Violation]:
        relation, _, last = self.way.rpartition(".")
        value = row.value(self.way)
        if value is None or value in self.values:
            return
        target = row.target(relation) if relation else None
        wanted = " or ".join(map(repr, self.values))
        text = f"must have the {last} {wanted}; {called(target) if target else 'it'} has {value!r}"
        yield self.broken(row, own_field(row.schema, self.way), text, target)


@define(frozen=True, kw_only=True)
class Apart(Rule):
    """What two ways lead to differs: nobody is the primary and a secondary resource of one ticket."""

    way: str
    other: str

    def ways(self) -> tuple[str, ...]:
        return (self.way, self.other)

    def judge(self, row: Seen) -> Iterator[Violation]:
        row.need(self.way, self.other)
        value = row.value(self.way)
        if value is None or value != row.value(self.other):
            return
        name = own_field(row.schema, self.way)
        rows = referred(row, [name], [value]) if name == self.way and isinstance(value, int) else []
        text = f"must differ from {self.other}; {called(*rows) or repr(value)} is both"
        yield self.broken(row, name, text, *rows)


@define(frozen=True, kw_only=True)
class PicklistParent(Rule):
    """A picklist value goes with the value of the field that it depends on: the sub-issue is one of the issue.

    Asked of the tenant's field information, once, where the package does not know the values.
    """

    field: str
    parent: str

    def ways(self) -> tuple[str, ...]:
        return (self.field, self.parent)

    def judge(self, row: Seen) -> Iterator[Violation]:
        known = row.schema.fields[self.field]
        if known.parents:  # compared already, with the other rules of fields
            return
        row.need(self.field, self.parent)
        value, above = row.value(self.field), row.value(self.parent)
        if value is None or above is None:
            return
        wanted = row.parent_value(known, _plain(value))
        if wanted and wanted != str(_plain(above)):
            text = f"{_plain(value)} goes with the {self.parent} {wanted}, not with {_plain(above)}"
            yield self.broken(row, self.field, text)


@define(frozen=True, kw_only=True)
class Custom(Rule):
    """A rule of your own, as a function.

    :param check: is given the row as it will be, and gives None where all is well, else what would be accepted. It asks with
        ``row.value("contact.company_id")``, and lets what that raises pass.
    :param fields: the row's own fields that it looks at; an update that touches none of them does not ask it. A violation is told
        of the first.
    :raises UsageError: when ``check`` is an async function, or no field is named.
    """

    fields: tuple[str, ...] = field(validator=tuple_of_names)
    check: Callable[[Seen], str | None]

    def __attrs_post_init__(self) -> None:
        if not callable(self.check) or iscoroutinefunction(self.check):
            raise UsageError(f"rule {self.id}: check is a plain function; what it asks for is read for it")
        if not self.fields:
            raise UsageError(f"rule {self.id}: name the fields that it looks at")

    def ways(self) -> tuple[str, ...]:
        return self.fields

    def judge(self, row: Seen) -> Iterator[Violation]:
        try:
            text = self.check(row)
        except (NotYet, Unknowable):
            raise
        except Exception as error:
            error.add_note(f"raised by the rule {self.id} of {row.schema.collection}")
            raise
        if text is not None and not isinstance(text, str):
            raise UsageError(f"rule {self.id} gave {text!r}; None or a text is expected")
        if text is not None:
            given = {item.name: row.target(item.relation) for item in row.references() if item.name in self.fields}
            yield self.broken(row, self.fields[0], text, *given.values())


def _named(what: str, value: object) -> str:
    """A row, or a value of a field."""
    return row_name(what, value) if isinstance(value, int) else f"{what} {value}"


def _plain(value: object) -> object:
    """A picklist value as the wire has it: the members of enums are shown by their labels."""
    return value.value if isinstance(value, Enum) else value
