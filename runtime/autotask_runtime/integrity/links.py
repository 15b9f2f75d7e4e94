"""The kinds of rules on rows that link others: a resource and its roles, a ticket and its secondary resources."""

from collections.abc import Iterator, Mapping

from attrs import define, field

from ..errors import UsageError
from ..names import did_you_mean
from ..schema import EntityEntry
from ..validation import Violation
from .rule import Rule, called, ids_of, referred, verify_way
from .seen import Seen, tuple_of_names


@define(frozen=True, kw_only=True)
class Linked(Rule):
    """Some active row of ``through`` holds the values of ``fields`` in its fields ``by``: the resource has the role."""

    fields: tuple[str, ...] = field(validator=tuple_of_names)
    through: str
    by: tuple[str, ...] = field(validator=tuple_of_names)

    def ways(self) -> tuple[str, ...]:
        return self.fields

    def verify(self, entities: Mapping[str, EntityEntry]) -> None:
        super().verify(entities)
        _verify_links(self.id, entities, self.through, self.by, self.fields)

    def judge(self, row: Seen) -> Iterator[Violation]:
        ids = ids_of(row, self.fields)
        if ids and not row.created(self.through, self.by, ids) and not row.count(self.through, self.by, ids, proof=True):
            rows = referred(row, self.fields, ids)
            text = f"must go with {self.fields[0]}; no active row of {self.through} links {called(*rows)}"
            yield self.broken(row, self.fields[-1], text, *rows)


@define(frozen=True, kw_only=True)
class Unlinked(Rule):
    """No row of ``through`` holds the values of ``fields`` in its fields ``by``."""

    fields: tuple[str, ...] = field(validator=tuple_of_names)
    through: str
    by: tuple[str, ...] = field(validator=tuple_of_names)

    def ways(self) -> tuple[str, ...]:
        return self.fields

    def verify(self, entities: Mapping[str, EntityEntry]) -> None:
        super().verify(entities)
        _verify_links(self.id, entities, self.through, self.by, self.fields)

    def judge(self, row: Seen) -> Iterator[Violation]:
        ids = ids_of(row, self.fields)
        if ids and (row.created(self.through, self.by, ids) or row.count(self.through, self.by, ids)):
            rows = referred(row, self.fields, ids)
            text = f"must not be linked by {self.through}; a row of these links {called(*rows)}"
            yield self.broken(row, self.fields[-1], text, *rows)


@define(frozen=True, kw_only=True)
class AtMost(Rule):
    """Of the rows of this collection that hold one value in ``field``, there are so many at most."""

    field: str
    most: int

    def ways(self) -> tuple[str, ...]:
        return (self.field,)

    def judge(self, row: Seen) -> Iterator[Violation]:
        ids = ids_of(row, (self.field,))
        if not ids:
            return
        collection = row.schema.collection
        there = row.count(collection, (self.field,), ids) + row.created(collection, (self.field,), ids, before=True)
        if there >= self.most:
            rows = referred(row, (self.field,), ids)
            text = f"{called(*rows)} has {there} {collection} already, at most {self.most} are allowed"
            yield self.broken(row, self.field, text, *rows)


def _verify_links(
    rule: str, entities: Mapping[str, EntityEntry], through: str, by: tuple[str, ...], fields: tuple[str, ...]
) -> None:
    if through not in entities:
        raise UsageError(f"rule {rule}: there is no {through}{did_you_mean(through, entities)}")
    if len(by) != len(fields):
        raise UsageError(f"rule {rule}: {len(fields)} fields, but {len(by)} names in by")
    for name in by:
        verify_way(rule, entities[through].load().schema, name)
