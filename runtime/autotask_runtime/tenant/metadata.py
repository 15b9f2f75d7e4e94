"""A tenant's metadata, loaded: labels both ways, and the rules that writes are checked by."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ..errors import UsageError
from ..metadata.capture import WireCapture
from ..metadata.types import Entity
from ..models import Row
from ..names import did_you_mean
from ..query_fields import QueryField
from ..schema import EntityEntry, EntitySchema
from .facts import facts_of, labels_of, of_tenant, schema_of
from .labels import Labels


@define(frozen=True, kw_only=True)
class EntityMetadata:
    """One entity as the tenant has it.

    :param schema: the rules for writes.
    :param labels: of each picklist, by Python name of the field, or ``udf.`` and the name of a user-defined one.
    :param facts: all that field information says.
    :param read: when Autotask said it (UTC); None where a capture that something else took does not tell.
    """

    schema: EntitySchema
    labels: Mapping[str, Labels]
    facts: Entity
    read: datetime | None = None

    @classmethod
    def of(cls, model: type[Row], wire: WireCapture, read: datetime | None) -> "EntityMetadata":
        """What field information makes of an entity."""
        base = facts_of(model)
        facts = of_tenant(model.schema, base, wire, model.schema.collection)
        names = {row.wire: row.name for row in model.schema.fields.values()}
        return cls(schema=schema_of(model.schema, facts), labels=labels_of(facts, names), facts=facts, read=read)

    def parents(self) -> dict[str, dict[str, str]]:
        """Which picklist values belong to which of another field, as referential rules ask it."""
        return {
            wire.lower(): {value.value: value.parent for value in fact.picklist.values}
            for wire, fact in self.facts.fields.items()
            if fact.picklist and fact.picklist.parent_field
        }


@define(frozen=True, kw_only=True)
class TenantMetadata:
    """What :meth:`Autotask.load_metadata` gives: the picklists and rules of a tenant, of the entities that were asked for.

    :param entities: by collection.
    :param hidden: the collections that the credentials may not see, and in which words they were refused. What was known of one
        before is in ``entities`` all the same.
    """

    entities: Mapping[str, EntityMetadata] = field(factory=dict)
    hidden: Mapping[str, str] = field(factory=dict)

    @classmethod
    def of(
        cls,
        entries: Mapping[str, EntityEntry],
        read: Mapping[str, tuple[WireCapture, datetime | None]],
        hidden: Mapping[str, str],
    ) -> "TenantMetadata":
        """What was read, for the entities of a package."""
        found = {name: EntityMetadata.of(entries[name].load(), wire, moment) for name, (wire, moment) in read.items()}
        return cls(entities=found, hidden=hidden)

    def labels(self, place: "QueryField[Any] | str") -> dict[int | str, str]:
        """The values of a picklist and their labels; those that may no longer be written come last.

        :param place: the field: ``Ticket.q.status``, ``"Tickets.status"``, ``Ticket.q.udf("Site Code")``.
        :raises UsageError: when there is no such picklist, or its entity was not loaded.
        """
        collection, name = self._place(place)
        known = self._entity(collection)
        if name not in known.labels:
            raise UsageError(f"{collection}: {name} is no picklist{did_you_mean(name, known.labels)}")
        return dict(known.labels[name])

    def label(self, place: "QueryField[Any] | str", value: int | str | None) -> str | None:
        """The label of a value: ``metadata.label(Ticket.q.status, ticket.status)``. None for None and for an unknown value."""
        labels = self.labels(place)
        if value is None or value in labels or isinstance(value, int):
            return None if value is None else labels.get(value)
        return labels.get(int(value)) if value.removeprefix("-").isdecimal() else None

    def value(self, place: "QueryField[Any] | str", label: str) -> int | str:
        """The value with a label, in any case: ``metadata.value(Ticket.q.status, "Waiting Customer")``.

        Of several, the one that may be written.

        :raises UsageError: when no value is called so, or several that may be written are.
        """
        collection, name = self._place(place)
        labels = self.labels(place)
        wanted = label.strip().casefold()
        found = [value for value, text in labels.items() if text.strip().casefold() == wanted]
        written = [value for value in found if value in self._written(collection, name)]
        chosen = written or found
        if not chosen:
            raise UsageError(f"{collection}.{name}: no value is called {label!r}{did_you_mean(label, labels.values())}")
        if len(chosen) > 1:
            raise UsageError(f"{collection}.{name}: {label!r} could be {' or '.join(map(str, chosen))}")
        return chosen[0]

    def _written(self, collection: str, name: str) -> Iterable[int | str]:
        schema = self.entities[collection].schema
        row = schema.udfs.get(name.removeprefix("udf.")) if name.startswith("udf.") else schema.fields.get(name)
        return row.values if row else ()

    def _place(self, place: "QueryField[Any] | str") -> tuple[str, str]:
        if isinstance(place, QueryField):
            collection, name = place.owner, f"udf.{place.schema.wire}" if place.udf else place.schema.name
        else:
            collection, _, name = str(place).partition(".")
        if not name:
            raise UsageError(f"{place!r}: name the field with its collection, as 'Tickets.status', or as Ticket.q.status")
        schema = self._entity(collection).schema
        if name.startswith("udf."):
            udf = schema.find_udf(name.removeprefix("udf."))
            return collection, f"udf.{udf.wire}" if udf else name
        row = schema.find(name)
        return collection, row.name if row else name

    def _entity(self, collection: str) -> EntityMetadata:
        known = self.entities.get(collection)
        if known is None and collection in self.hidden:
            raise UsageError(f"these credentials may not see the metadata of {collection}: {self.hidden[collection]}")
        if known is None:
            raise UsageError(f"the metadata of {collection} was not loaded{did_you_mean(collection, self.entities)}")
        return known

    def __repr__(self) -> str:
        return f"<metadata of {len(self.entities)} entities>"
