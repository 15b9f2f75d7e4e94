"""A row as it will be, seen by the rules: its own values, and those of the rows that it refers to. Nothing here reads.

A rule asks, and where the answer was not read yet it is told so (:class:`NotYet`): what all rules want is then read at once, and
they are asked again. So a rule costs no request that it does not need, and none of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, Final, NamedTuple

from attrs import Attribute, define, field

from ..errors import UsageError
from ..models import UNSET, Row
from ..schema import EntityEntry, EntitySchema, FieldSchema
from ..validation import Operation


def tuple_of_names(rule: Any, attribute: "Attribute[Any]", names: object) -> None:
    """Validate the names that a rule is given.

    :raises UsageError: for a text: it would be taken for a name per letter.
    """
    if isinstance(names, str):
        raise UsageError(f"rule {rule.id}: {attribute.name}: a tuple of names is wanted, not {names!r}")


class RowWanted(NamedTuple):
    """A row that is to be read, by its collection and id."""

    collection: str
    id: int


class LinksWanted(NamedTuple):
    """How many active rows of a collection hold these ids in these fields (Python names); ``proof``: none is to mean none."""

    collection: str
    by: tuple[str, ...]
    ids: tuple[int, ...]
    proof: bool


class PicklistsWanted(NamedTuple):
    """The picklists of a collection's fields, as the tenant has them."""

    collection: str


Wanted = RowWanted | LinksWanted | PicklistsWanted


class NotYet(Exception):
    """The answer depends on something that has not been read."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        super().__init__(wanted)
        self.wanted = wanted


class Unknowable(Exception):
    """The answer cannot be known: a row is not there, or may be hidden, or the value itself is wrong."""


class Hidden(Enum):
    """Stands for what the credentials may not be allowed to see."""

    HIDDEN = "hidden"


HIDDEN: Final = Hidden.HIDDEN


@define(frozen=True, kw_only=True)
class Planned:
    """A write that is to be checked.

    :param values: what is given, by Python name.
    :param id: the row that it changes; of a create, None, or the negative number that stands for the row in its unit of work.
    :param wrong: fields whose values break other rules, so that nothing can be said about them.
    """

    schema: EntitySchema
    values: Mapping[str, object]
    operation: Operation
    id: int | None = None
    wrong: frozenset[str] = frozenset()


@define
class Found:
    """What was read for a number of writes, and what these will have written.

    :param planned: by collection and id, the values of rows that the same unit of work writes. Negative ids are of new rows.
    :param rows: what was read; None where there is no such row.
    :param links: how many rows there are, for each question.
    :param picklists: by collection and lower-case wire name, the parent's value of each value, both as text.
    """

    entities: Mapping[str, EntityEntry]
    planned: Mapping[tuple[str, int], Mapping[str, object]] = field(factory=dict)
    writes: Sequence[Planned] = ()
    rows: dict[tuple[str, int], Row | Hidden | None] = field(factory=dict)
    links: dict[LinksWanted, int | Hidden] = field(factory=dict)
    picklists: dict[str, Mapping[str, Mapping[str, str]]] = field(factory=dict)
    _places: dict[tuple[str, tuple[str, ...]], dict[tuple[object, ...], list[int]]] = field(factory=dict, init=False)

    def schema(self, collection: str) -> EntitySchema:
        """What the package knows of a collection."""
        found: EntitySchema = self.entities[collection].load().schema
        return found

    def lacks(self, collection: str, id: int) -> bool:
        """Whether a row is still to be read."""
        return id >= 0 and (collection, id) not in self.rows

    def value(self, collection: str, id: int, name: str) -> object:
        """A field of a row, as it will be once everything planned is written.

        :raises NotYet: before the row was read.
        :raises Unknowable: when it is not there, or hidden.
        """
        planned = self.planned.get((collection, id), {})
        if name in planned:
            return planned[name]
        if name == "id" and (collection, id) in self.planned:
            return id
        if self.lacks(collection, id):
            raise NotYet([RowWanted(collection, id)])
        if id < 0 and planned:
            return None
        row = self.rows.get((collection, id))
        value = row._as_read(name) if isinstance(row, Row) else UNSET
        if value is UNSET:
            raise Unknowable
        return value

    def created(self, collection: str, by: tuple[str, ...], ids: tuple[int, ...]) -> list[int]:
        """The places, among all writes, of the creates that hold these ids in these fields."""
        if (collection, by) not in self._places:
            places: dict[tuple[object, ...], list[int]] = {}
            for place, write in enumerate(self.writes):
                if write.schema.collection == collection and write.operation == "create":
                    places.setdefault(tuple(write.values.get(name) for name in by), []).append(place)
            self._places[collection, by] = places
        return self._places[collection, by].get(ids, [])


@define(frozen=True)
class Seen:
    """One row as it will be. A *way* names a value: ``company_id`` is the row's own, ``contact.company_id`` the contact's.

    :param place: the write's place among those that are checked together.
    """

    write: Planned
    found: Found
    place: int = 0

    @property
    def schema(self) -> EntitySchema:
        """The row's entity."""
        return self.write.schema

    def touches(self, name: str) -> bool:
        """Whether the write says something about a field: a create and a replacement do about all."""
        return self.write.operation != "update" or name in self.write.values

    def need(self, *ways: str) -> None:
        """Say ahead which values will be asked for, so that they are read at once.

        :raises NotYet: when any of them was not read yet.
        """
        wanted: list[Wanted] = []
        for way in ways:
            try:
                self.value(way)
            except NotYet as more:
                wanted += more.wanted
            except Unknowable:
                continue
        if wanted:
            raise NotYet(wanted)

    def value(self, way: str) -> object:
        """The value at the end of a way; None where a reference on it is null, too.

        :raises Unknowable: when a row on the way is not there, or hidden. Let it pass: the rule is then passed over.
        :raises NotYet: let it pass: the rule is asked again.
        """
        *relations, last = way.split(".")
        if not relations:
            return self._own(last)
        reached = self._target(relations)
        return None if reached is None else self.found.value(*reached, last)

    def knows(self, way: str) -> bool:
        """Whether a value can be known.

        :raises NotYet: let it pass: the rule is asked again.
        """
        try:
            self.value(way)
        except Unknowable:
            return False
        return True

    def target(self, way: str) -> tuple[str, int] | None:
        """Collection and id of the row that a relation, or several in a row (``contact.company``), leads to; None: to none.

        :raises Unknowable: as :meth:`value`.
        :raises NotYet: as :meth:`value`.
        """
        return self._target(way.split("."))

    def missing(self, relation: str) -> bool:
        """Whether the row that a relation refers to is not there, for certain.

        :raises NotYet: let it pass: the rule is asked again.
        """
        reached = self.target(relation)
        if reached is None or reached in self.found.planned:
            return False
        if self.found.lacks(*reached):
            raise NotYet([RowWanted(*reached)])
        return reached[1] >= 0 and self.found.rows[reached] is None

    def count(self, collection: str, by: tuple[str, ...], ids: tuple[int, ...], *, proof: bool = False) -> int:
        """How many active rows of a collection are stored that hold these ids in these fields.

        :param proof: 0 is to mean that there is none, so that it is not said where rows may be hidden.
        :raises Unknowable: when rows may be hidden and ``proof`` is asked for.
        :raises NotYet: let it pass: the rule is asked again.
        """
        if any(id < 0 for id in ids):
            return 0  # a row that is not there yet has none
        question = LinksWanted(collection, by, ids, proof)
        if question not in self.found.links:
            raise NotYet([question])
        answer = self.found.links[question]
        if isinstance(answer, Hidden):
            raise Unknowable
        return answer

    def created(self, collection: str, by: tuple[str, ...], ids: tuple[int, ...], *, before: bool = False) -> int:
        """How many rows like that the writes that are checked together create, or, of these, the earlier ones."""
        places = self.found.created(collection, by, ids)
        return sum(place < self.place for place in places) if before else len(places)

    def parent_value(self, field: FieldSchema, value: object) -> str:
        """The value of the parent field that a picklist value belongs to, as the tenant has it; "" where it belongs to none.

        :raises NotYet: let it pass: the rule is asked again.
        """
        picklists = self.found.picklists.get(self.schema.collection)
        if picklists is None:
            raise NotYet([PicklistsWanted(self.schema.collection)])
        return picklists.get(field.wire.lower(), {}).get(str(value), "")

    def references(self) -> Iterator[FieldSchema]:
        """The reference fields that the write gives a value to."""
        relations = self.schema.relations.values()
        return (item for item in relations if self.write.values.get(item.name) is not None and item.name not in self.write.wrong)

    def _own(self, name: str) -> object:
        write = self.write
        if name in write.wrong:
            raise Unknowable
        if name in write.values:
            return write.values[name]
        if name == "id":
            return write.id
        field = self.schema.fields.get(name)
        cleared = write.operation == "replace" and field is not None and not field.read_only
        if write.operation == "create" or cleared:
            return None
        if write.id is None:  # a change of nobody knows which row
            raise Unknowable
        return self.found.value(self.schema.collection, write.id, name)

    def _target(self, relations: Sequence[str]) -> tuple[str, int] | None:
        schema = self.schema
        at: tuple[str, int] | None = None
        for relation in relations:
            field = schema.relations[relation]
            id = self._own(field.name) if at is None else self.found.value(*at, field.name)
            if not isinstance(id, int):
                return None
            at = (field.target, id)
            schema = self.found.schema(field.target)
        return at
