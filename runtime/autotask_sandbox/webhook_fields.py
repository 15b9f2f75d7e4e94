"""Which entities have webhooks, and the picklists of the fields that these may name."""

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from attrs import evolve

from autotask_runtime.metadata import Entity, Field, Picklist, PicklistValue, Spec

from .catalog import Collection


@dataclass(frozen=True, slots=True)
class Kind:
    """The webhooks of one entity. The names are those of collections; a spec need not have all of them."""

    stem: str
    watched: str

    @property
    def webhooks(self) -> str:
        """The collection of the webhooks themselves."""
        return f"{self.stem}Webhooks"

    @property
    def fields(self) -> str:
        """The fields that a webhook names."""
        return f"{self.stem}WebhookFields"

    @property
    def udf_fields(self) -> str:
        """The user-defined fields that a webhook names."""
        return f"{self.stem}WebhookUdfFields"

    @property
    def excluded(self) -> str:
        """The resources whose changes a webhook is not told of."""
        return f"{self.stem}WebhookExcludedResources"

    @property
    def children(self) -> tuple[str, str, str]:
        """All that hangs below a webhook."""
        return self.fields, self.udf_fields, self.excluded


KINDS = (
    Kind("Company", "Companies"),
    Kind("Contact", "Contacts"),
    Kind("ConfigurationItem", "ConfigurationItems"),
    Kind("Ticket", "Tickets"),
    Kind("TicketNote", "TicketNotes"),
)
NUMBERS = ("fieldID", "udfFieldID")


def with_webhook_fields(spec: Spec) -> Spec:
    """The spec as served: where no tenant's capture says which fields a webhook may name, the webhook-capable ones of its entity.

    Their numbers are the sandbox's own. They follow from the names alone, so that a data file means the same with another spec.
    """
    changed: dict[str, Entity] = {}
    for kind in KINDS:
        watched = spec.entities.get(kind.watched)
        facts: tuple[Mapping[str, Field], Mapping[str, Field]] = (watched.fields, watched.udfs) if watched else ({}, {})
        for name, own in zip((kind.fields, kind.udf_fields), facts, strict=True):
            if name in spec.entities:
                values = _values(kind.watched, (field for field, fact in own.items() if fact.webhook))
                changed[name] = _filled(spec.entities[name], kind, values)
        if kind.excluded in spec.entities:
            changed[kind.excluded] = _filled(spec.entities[kind.excluded], kind, ())
    return evolve(spec, entities={**spec.entities, **changed})


def _filled(entity: Entity, kind: Kind, values: tuple[PicklistValue, ...]) -> Entity:
    fields = dict(entity.fields)
    for name, fact in entity.fields.items():
        if name in NUMBERS and not (fact.picklist and fact.picklist.values):
            # Open to the field rules: who leaves the business rules unchecked wants these values unchecked as well.
            fields[name] = evolve(fact, picklist=Picklist(open=True, values=values))
        if name == "webhookID":
            # What was captured calls every webhook a CompanyWebhook.
            fields[name] = evolve(fact, reference=f"{kind.stem}Webhook")
    return evolve(entity, fields=fields)


def _values(collection: str, names: Iterable[str]) -> tuple[PicklistValue, ...]:
    return tuple(
        PicklistValue(
            value=str(zlib.crc32(f"{collection}.{name}".encode()) & 0x7FFFFFFF), label=name, system=True, sort_order=order
        )
        for order, name in enumerate(sorted(names, key=str.lower), 1)
    )


def field_names(named: Collection | None, watched: Collection) -> dict[int, str]:
    """The fields that the rows of ``named`` can mean, by number: names of fields, or of user-defined ones, of ``watched``.

    A tenant's own numbers are told by their labels, as field names or as words ("Due Date Time").
    """
    column = next((named.by_name[name.lower()] for name in NUMBERS if name.lower() in named.by_name), None) if named else None
    if named is None or column is None or column.fact.picklist is None:
        return {}
    columns = watched.udfs if column.name == "udfFieldID" else watched.columns
    spelt = {_plain(text): one.name for one in columns for text in (one.fact.soap_name, one.fact.label, one.name) if text}
    return {
        int(value.value): spelt.get(_plain(value.label), "")
        for value in column.fact.picklist.values
        if value.value.removeprefix("-").isdecimal()
    }


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
