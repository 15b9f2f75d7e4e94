"""Referential rules: from the API's names to Python's, each as the text of the value that the package holds."""

from collections.abc import Callable, Mapping

from autotask_runtime.metadata.spec import MetadataError, Spec
from autotask_runtime.metadata.types import RuleFact

from .entities import EntityIR
from .fields import FieldIR

# For each kind: its class, and what a rule of that kind says.
_KINDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "exists": ("Exists", ()),
    "active": ("Active", ()),
    "together": ("Together", ("fields",)),
    "needs": ("Needs", ("field", "fields")),
    "one of": ("OneOf", ("fields",)),
    "belongs": ("Belongs", ("way", "among")),
    "valued": ("Valued", ("way", "values")),
    "apart": ("Apart", ("way", "other")),
    "linked": ("Linked", ("fields", "through", "by")),
    "unlinked": ("Unlinked", ("fields", "through", "by")),
    "at most": ("AtMost", ("field", "most")),
    "picklist parent": ("PicklistParent", ("field", "parent")),
}
_OF_ALL = ("exists", "active")
_SAID = ("field", "fields", "parent", "way", "other", "among", "values", "through", "by", "most", "but")


def rule_texts(spec: Spec, entities: tuple[EntityIR, ...]) -> tuple[str, ...]:
    """The constructor call of each rule, in the order of the spec.

    :raises MetadataError: when a rule names an entity or field that is not there, or does not say what its kind asks for.
    """
    known = {entity.collection: entity for entity in entities}
    return tuple(_Writer(id, fact, known).text() for id, fact in spec.rules.items())


class _Writer:
    """Writes one rule."""

    def __init__(self, id: str, fact: RuleFact, entities: Mapping[str, EntityIR]) -> None:
        self._id = id
        self._fact = fact
        self._entities = entities

    def text(self) -> str:
        """The constructor call."""
        fact = self._fact
        kind, wanted = _KINDS[fact.kind]
        self._require_said(wanted)
        given: dict[str, object] = {"id": self._id}
        given |= {"collection": fact.on} if fact.on != "*" else {}
        convert: Mapping[str, Callable[[], object]] = {
            "field": lambda: self._way(fact.on, fact.field),
            "fields": lambda: tuple(self._way(fact.on, name) for name in fact.fields),
            "parent": lambda: self._way(fact.on, fact.parent),
            "way": lambda: self._way(fact.on, fact.way),
            "other": lambda: self._way(fact.on, fact.other),
            "among": lambda: tuple(self._way(fact.on, way) for way in fact.among),
            "through": lambda: self._entity(fact.through).collection,
            "by": lambda: tuple(self._way(fact.through, name) for name in fact.by),
            "but": lambda: tuple(self._reference(item) for item in fact.but),
        }
        names = [*wanted, *(["but"] if fact.but else [])]
        given |= {name: convert[name]() if name in convert else getattr(fact, name) for name in names}
        given |= {"says": fact.says, "source": fact.source}
        return f"_kinds.{kind}({', '.join(f'{name}={value!r}' for name, value in given.items())})"

    def _require_said(self, wanted: tuple[str, ...]) -> None:
        fact = self._fact
        missing = [name for name in wanted if not getattr(fact, name)]
        optional = ("but",) if fact.kind in _OF_ALL else ()
        useless = [name for name in _SAID if getattr(fact, name) and name not in (*wanted, *optional)]
        if missing or useless or (fact.on == "*") != (fact.kind in _OF_ALL):
            of_all = "all rows" if fact.kind in _OF_ALL else "one collection"
            expected = ", ".join((f"on {of_all}", *wanted))
            raise MetadataError(f"integrity.json: {self._id}: a rule of the kind {fact.kind!r} says: {expected}")
        if len(fact.by) not in (0, len(fact.fields)):
            raise MetadataError(f"integrity.json: {self._id}: as many names in by as in fields are expected")

    def _entity(self, collection: str) -> EntityIR:
        if collection not in self._entities:
            raise MetadataError(f"integrity.json: {self._id}: there is no {collection}")
        return self._entities[collection]

    def _field(self, entity: EntityIR, wire: str) -> FieldIR:
        found = next((field for field in entity.fields if field.wire == wire), None)
        if found is None:
            raise MetadataError(f"integrity.json: {self._id}: {entity.collection} has no field {wire}")
        return found

    def _way(self, collection: str, wires: str) -> str:
        """A way in Python's names: ``contactID.companyID`` is ``contact.company_id``."""
        entity = self._entity(collection)
        *references, last = wires.split(".")
        names: list[str] = []
        for wire in references:
            relation = self._field(entity, wire).relation
            if relation is None:
                raise MetadataError(f"integrity.json: {self._id}: {entity.collection}.{wire} refers to nothing")
            names.append(relation.name)
            entity = self._entity(relation.target)
        return ".".join([*names, self._field(entity, last).name])

    def _reference(self, item: str) -> str:
        collection, _, wire = item.partition(".")
        return f"{collection}.{self._way(collection, wire)}"
