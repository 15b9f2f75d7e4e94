"""What a scan reads, and what it looks for there: entities, references, ways that must not lead back, keys."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, get_args

from attrs import define, evolve

from ..errors import UsageError
from ..models import Row
from ..names import did_you_mean
from ..relations.paths import Path
from ..schema import EntityEntry, EntitySchema, FieldSchema

Search = Literal["dangling", "orphan", "inactive", "cycle", "duplicate"]
SEARCHES: tuple[Search, ...] = get_args(Search)

_ACTIVE = "isactive"


@define(frozen=True, kw_only=True)
class Reference:
    """A reference field of an entity that is scanned; ``number`` is what the file calls it.

    :param name: as in ``Tickets.company``.
    :param belongs: rows belong to the row referred to, at a route below it.
    :param demanded: a row without one is a fault.
    :param searches: what is looked for along it, as ``dangling``.
    """

    number: int
    name: str
    field: FieldSchema
    belongs: bool
    demanded: bool
    searches: frozenset[Search]

    @property
    def missing_is(self) -> Search:
        """What it is called when the row referred to is not there."""
        return "orphan" if self.belongs else "dangling"

    @property
    def judged(self) -> bool:
        """Whether it matters if the row referred to is there."""
        return self.missing_is in self.searches

    @property
    def followed(self) -> bool:
        """Whether anything of the row referred to matters."""
        return self.judged or "inactive" in self.searches


@define(frozen=True, kw_only=True)
class Key:
    """Fields that together should tell a row from all others."""

    number: int
    name: str
    fields: tuple[FieldSchema, ...]


@define(frozen=True, kw_only=True)
class Way:
    """A reference that must not lead back to where it began, or the two of a link between rows."""

    name: str
    target: str
    references: tuple[Reference, ...]


@define(frozen=True, kw_only=True)
class Scanned:
    """An entity whose rows are read; ``number`` is what the file calls it.

    Of one that is only referred to, no reference and no key is known here: nothing is looked for in it.
    """

    number: int
    collection: str
    model: type[Row]
    active: FieldSchema | None
    references: tuple[Reference, ...] = ()
    keys: tuple[Key, ...] = ()
    ways: tuple[Way, ...] = ()

    @property
    def selected(self) -> tuple[str, ...]:
        """The wire names of the fields that are read."""
        fields = [self.model.schema.fields["id"], *([self.active] if self.active else [])]
        fields += [reference.field for reference in self.references]
        fields += [field for key in self.keys for field in key.fields]
        return tuple(dict.fromkeys(field.wire for field in fields))


@define(frozen=True, kw_only=True)
class Plan:
    """A scan as data. ``targets`` are the entities outside of the chosen ones that these refer to; ``unread`` cannot be read."""

    searches: tuple[Search, ...]
    entities: tuple[Scanned, ...]
    targets: tuple[Scanned, ...]
    unread: Mapping[str, str]

    def entity(self, collection: str) -> Scanned | None:
        """An entity that is scanned or looked up."""
        return next((item for item in (*self.entities, *self.targets) if item.collection == collection), None)

    def referring_to(self, target: Scanned) -> list[tuple[Scanned, Reference]]:
        """The references to an entity for which its rows matter, each with the entity that has it."""
        pairs = [(entity, reference) for entity in self.entities for reference in entity.references]
        return [pair for pair in pairs if pair[1].field.target == target.collection and pair[1].followed]

    def described(self) -> dict[str, list[str]]:
        """What tells this plan from another one, in words."""
        return {
            "searches": list(self.searches),
            "entities": [entity.collection for entity in self.entities],
            "references": [item.name for entity in self.entities for item in entity.references],
            "keys": [key.name for entity in self.entities for key in entity.keys],
        }


def make_plan(
    entities: Mapping[str, EntityEntry],
    chosen: Iterable[str | type[Row]],
    searches: Iterable[str] | None,
    keys: Mapping[str, Sequence[str | Sequence[str]]],
    ignore: Iterable[str | Path[Any, Any]],
) -> Plan:
    """Read what was asked for.

    :raises UsageError: for names that do not exist.
    """
    if isinstance(chosen, str) or isinstance(searches, str):
        raise UsageError("entities and searches are given as lists")
    wanted = SEARCHES if searches is None else _searches(searches)
    names = list(dict.fromkeys(_collection(entities, item) for item in chosen))
    if not names:
        raise UsageError("a scan needs one entity at least")
    for collection in keys:
        if collection not in names:
            raise UsageError(f"keys: {collection!r} is not among the entities of the scan{did_you_mean(collection, names)}")
    models: dict[str, type[Row]] = {name: entities[name].load() for name in names}
    unread = {name: "its rows have no id" for name, model in models.items() if "id" not in model.schema.fields}
    left_out = _left_out(models, ignore)
    maker = _Maker(entities, wanted, left_out)
    scanned = [maker.entity(model, keys.get(name)) for name, model in models.items() if name not in unread]
    followed = (item.field.target for entity in scanned for item in entity.references if item.followed)
    outside = [name for name in dict.fromkeys(followed) if name not in names]
    targets = [maker.target(entities[name].load()) for name in outside]
    numbered = [evolve(item, number=number) for number, item in enumerate([*scanned, *targets])]
    return Plan(searches=wanted, entities=tuple(numbered[: len(scanned)]), targets=tuple(numbered[len(scanned) :]), unread=unread)


def _searches(given: Iterable[str]) -> tuple[Search, ...]:
    asked = list(given)
    unknown = [item for item in asked if item not in SEARCHES]
    if unknown or not asked:
        raise UsageError(f"searches: some of {', '.join(SEARCHES)} are expected, not {', '.join(map(repr, unknown)) or 'none'}")
    return tuple(item for item in SEARCHES if item in asked)


def _collection(entities: Mapping[str, EntityEntry], item: object) -> str:
    schema = getattr(item, "schema", None)
    name = schema.collection if isinstance(schema, EntitySchema) else item
    if not isinstance(name, str) or name not in entities:
        raise UsageError(f"{item!r} is no collection, as 'Tickets', and no model of one{did_you_mean(name, entities)}")
    return name


def _left_out(models: Mapping[str, type[Row]], ignore: Iterable[str | Path[Any, Any]]) -> frozenset[str]:
    known = {f"{name}.{relation}" for name, model in models.items() for relation in model.schema.relations}
    names = frozenset(map(str, [ignore] if isinstance(ignore, str | Path) else ignore))
    for name in sorted(names - known):
        raise UsageError(f"ignore: {name!r} is no relation of the entities of the scan{did_you_mean(name, known)}")
    return names


class _Maker:
    """Makes the parts of one plan, and numbers them."""

    def __init__(self, entities: Mapping[str, EntityEntry], searches: Sequence[Search], left_out: frozenset[str]) -> None:
        self._entities = entities
        self._searches = searches
        self._left_out = left_out
        self._references = 0
        self._keys = 0

    def entity(self, model: type[Row], keys: Sequence[str | Sequence[str]] | None) -> Scanned:
        """An entity that is scanned; its keys are those that are given, or those that the package knows."""
        schema: EntitySchema = model.schema
        references = tuple(filter(None, (self._reference(schema, field) for field in schema.relations.values())))
        groups = schema.unique if keys is None else keys
        return Scanned(
            number=0,
            collection=schema.collection,
            model=model,
            active=_active(schema),
            references=references,
            keys=tuple(self._key(schema, group) for group in groups) if "duplicate" in self._searches else (),
            ways=_ways(schema, references),
        )

    def target(self, model: type[Row]) -> Scanned:
        """An entity that is only referred to."""
        return Scanned(number=0, collection=model.schema.collection, model=model, active=_active(model.schema))

    def _reference(self, schema: EntitySchema, field: FieldSchema) -> Reference | None:
        name = f"{schema.collection}.{field.relation}"
        # What may not be queried may not be selected either, for all we know.
        if name in self._left_out or not field.queryable:
            return None
        belongs = schema.belongs_by(field.name)
        demanded = field.required or (belongs and bool(schema.place))
        found: set[Search] = {"orphan"} if belongs or demanded else set()
        found |= set() if belongs else {"dangling"}
        found |= {"inactive"} if self._tells(field) else set()
        found |= {"cycle"} if any(field.name in way for way in schema.cycles) else set()
        searches = frozenset(found & set(self._searches))
        if not searches:
            return None
        self._references += 1
        return Reference(number=self._references, name=name, field=field, belongs=belongs, demanded=demanded, searches=searches)

    def _tells(self, field: FieldSchema) -> bool:
        """Whether a target that is inactive is a fault: what nobody can write tells of the past."""
        target: EntitySchema = self._entities[field.target].load().schema
        return (not field.read_only or field.create_only) and _active(target) is not None

    def _key(self, schema: EntitySchema, group: str | Sequence[str]) -> Key:
        names = [group] if isinstance(group, str) else list(group)
        fields: list[FieldSchema] = []
        for name in names:
            field = schema.find(name) if isinstance(name, str) else None
            if field is None:
                raise UsageError(f"keys: {schema.collection} have no field {name!r}{schema.hint(str(name))}")
            fields.append(field)
        if not fields:
            raise UsageError(f"keys: a key of {schema.collection} without fields")
        self._keys += 1
        label = f"{schema.collection}.{' + '.join(field.name for field in fields)}"
        return Key(number=self._keys, name=label, fields=tuple(fields))


def _active(schema: EntitySchema) -> FieldSchema | None:
    return schema.by_wire.get(_ACTIVE)


def _ways(schema: EntitySchema, references: Sequence[Reference]) -> tuple[Way, ...]:
    known = {item.field.name: item for item in references if "cycle" in item.searches}
    ways = [tuple(known[name] for name in way) for way in schema.cycles if all(name in known for name in way)]
    return tuple(Way(name=" → ".join(item.name for item in way), target=way[-1].field.target, references=way) for way in ways)
