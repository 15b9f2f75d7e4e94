"""What all referential rules have in common, and how they speak of rows."""

from collections.abc import Iterable, Mapping

from attrs import define, field
from attrs.validators import min_len

from ..errors import UsageError
from ..names import did_you_mean
from ..schema import EntityEntry, EntitySchema
from ..validation import Violation, shorten
from ..work.pending import row_name
from .seen import Seen

EVERY = "*"


@define(frozen=True, kw_only=True)
class Rule:
    """One rule. Derive from it and write :meth:`judge`, or use :class:`Custom`, for what the kinds below do not say.

    :param id: what it is switched off by, and what a violation names as its rule.
    :param collection: whose rows it is about; ``*``: all.
    :param says: the rule in words.
    :param source: where it is known from.
    """

    id: str = field(validator=min_len(1))
    collection: str = EVERY
    says: str = ""
    source: str = ""

    def ways(self) -> tuple[str, ...]:
        """The values that it looks at. An update that touches none of them does not ask it; none: every write does."""
        return ()

    def judge(self, row: Seen) -> Iterable[Violation]:
        """What is wrong with a row as it will be.

        It may be asked several times for one row, and must not catch :class:`~autotask_runtime.integrity.seen.NotYet`.
        """
        raise NotImplementedError

    def concerns(self, row: Seen) -> bool:
        """Whether a write has anything to do with this rule."""
        names = {own_field(row.schema, way) for way in self.ways()}
        known = names <= {*row.schema.fields, row.schema.place}  # a rule on all rows is about those that have the fields
        return not names or (known and any(map(row.touches, names)))

    def verify(self, entities: Mapping[str, EntityEntry]) -> None:
        """Look at whether everything that the rule names is there.

        :raises UsageError: when it is not.
        """
        if self.collection == EVERY:
            names = [way.split(".")[0] for way in self.ways()]
            if not any(_has(entry.load().schema, names) for entry in entities.values()):
                raise UsageError(f"rule {self.id}: no rows have {', '.join(names)}; say collection=… for the reason")
            return
        if self.collection not in entities:
            raise UsageError(f"rule {self.id}: there is no {self.collection}{did_you_mean(self.collection, entities)}")
        for way in self.ways():
            verify_way(self.id, entities[self.collection].load().schema, way)

    def broken(self, row: Seen, name: str, limit: str, *rows: tuple[str, int] | None) -> Violation:
        """A violation by one field.

        :param limit: what would be accepted, and what is there in place of it.
        :param rows: the rows involved.
        """
        known = row.schema.fields.get(name)
        given = row.write.values.get(name)
        value = "" if given is None or known is None else shorten(known, given)
        involved = tuple(dict.fromkeys(item for item in rows if item is not None))
        return Violation(name, known.wire if known else name, self.id, value, limit, involved)


def _has(schema: EntitySchema, names: Iterable[str]) -> bool:
    """Whether rows have all of these fields and relations."""
    return all(name in schema.fields or name in schema.relations for name in names)


def own_field(schema: EntitySchema, way: str) -> str:
    """The row's own field that a way begins with."""
    first, _, rest = way.partition(".")
    return schema.relations[first].name if rest and first in schema.relations else first


def verify_way(rule: str, schema: EntitySchema, way: str) -> None:
    """Look at whether a way leads anywhere.

    :raises UsageError: when it does not.
    """
    *relations, last = way.split(".")
    for relation in relations:
        if relation not in schema.relations:
            hint = did_you_mean(relation, schema.relations)
            raise UsageError(f"rule {rule}: {way}: {schema.collection} has no relation {relation!r}{hint}")
        schema = schema.entities[schema.relations[relation].target].load().schema
    if last not in schema.fields:
        raise UsageError(f"rule {rule}: {way}: {schema.collection} has no field {last!r}{schema.hint(last)}")


def ids_of(row: Seen, names: Iterable[str]) -> tuple[int, ...]:
    """The ids that a row holds in these fields; none at all where one of them holds none.

    :raises Unknowable: let it pass.
    :raises NotYet: let it pass.
    """
    names = tuple(names)
    row.need(*names)
    ids = tuple(value for name in names if isinstance(value := row.value(name), int))
    return ids if len(ids) == len(names) else ()


def referred(row: Seen, names: Iterable[str], ids: Iterable[int]) -> list[tuple[str, int]]:
    """The rows that these ids in these fields are of; ``id`` is the row itself."""
    fields = row.schema.fields
    targets = [row.schema.collection if name == "id" else fields[name].target for name in names]
    return [(target, id) for target, id in zip(targets, ids, strict=True) if target]


def called(*rows: tuple[str, int]) -> str:
    """Rows as a message names them: ``Contacts 31 and Companies 7``."""
    return " and ".join(row_name(collection, id) for collection, id in rows)
