"""What a package says of an entity, as facts; the tenant's over them; and the facts as the rules that writes are checked by."""

from collections.abc import Mapping

from attrs import evolve

from ..metadata.capture import WireCapture, overlay_entity
from ..metadata.meaning import closed_values, has_numbers, parents_of, udf_fact, written_values
from ..metadata.types import Entity, Field, Operation, Picklist, PicklistValue
from ..models import Row
from ..schema import EntitySchema, FieldSchema
from .labels import Labels

_VERBS = {"create": "POST", "update": "PATCH", "replace": "PUT"}


def facts_of(model: type[Row]) -> Entity:
    """What a package's model says of its entity."""
    schema = model.schema
    place = schema.fields.get(schema.parent[2]) if schema.parent else None
    return Entity(
        collection=schema.collection,
        name=schema.name,
        user_defined_fields=schema.user_defined_fields,
        parent_field=place.wire if place else "",
        routes=_routes(schema),
        fields={row.wire: _fact(schema, row, model, row.name) for row in schema.fields.values()},
        udfs={row.wire: _fact(schema, row, model, f"udf.{row.wire}") for row in schema.udfs.values()},
    )


def _routes(schema: EntitySchema) -> dict[str, str | dict[str, Operation]]:
    """The routes that rows are written by: what a difference breaks depends on whether a field can be written."""
    verbs = " ".join(sorted(_VERBS[word] for word in schema.can - {"delete"}))
    root = schema.collection
    if schema.parent and not schema.root_writes:
        collection, segment, _ = schema.parent
        root = f"{collection}/{{parentId}}/{segment}"
    deletes = {f"{root}/{{id}}": "DELETE"} if "delete" in schema.can else {}
    return {f"{schema.collection}/query": "POST", root: verbs, **deletes}


def _fact(schema: EntitySchema, row: FieldSchema, model: type[Row], key: str) -> Field:
    kind = row.kind
    above = schema.fields.get(row.parent)
    return Field(
        type=kind,  # type: ignore[arg-type]
        length=row.length,
        required=row.required,
        read_only=row.read_only,
        queryable=row.queryable,
        reference=row.reference,
        picklist=_picklist(row, model, key, above.wire if above else ""),
        soap_name=row.soap,
        resend=row.resend,
    )


def _picklist(row: FieldSchema, model: type[Row], key: str, above: str) -> Picklist | None:
    enum = model.picklists.get(key)
    labels = {str(int(item)): item.label for item in enum} if enum else {str(value): "" for value in row.values}
    if not labels:
        return None
    parents = dict(zip(map(str, row.values), row.parents or (None,) * len(row.values), strict=True))
    values = (
        PicklistValue(
            value=value,
            label=label,
            active=not row.values or value in parents,
            parent="" if parents.get(value) is None else str(parents[value]),
        )
        for value, label in labels.items()
    )
    return Picklist(open=not row.values, parent_field=above, values=tuple(values))


def of_tenant(schema: EntitySchema, base: Entity, wire: WireCapture, where: str) -> Entity:
    """An entity as field information of the tenant has it, where the package knows its fields."""
    found = overlay_entity(base, wire, where)
    # The id of the parent is in the path, whatever is said of the field.
    place = schema.fields[schema.place].wire if schema.place in schema.fields else ""
    fields = {name: evolve(fact, required=True) if name == place else fact for name, fact in found.fields.items()}
    return evolve(found, fields=fields, udfs={name: udf_fact(fact) for name, fact in found.udfs.items()})


def schema_of(schema: EntitySchema, facts: Entity) -> EntitySchema:
    """The rules for writes as the tenant has them. Of what the package does not know, only user-defined fields are taken."""
    rows = tuple(_ruled(schema, row, facts) for row in schema.fields.values())
    udfs = tuple(_udf(name, fact) for name, fact in facts.udfs.items())
    return schema.ruled(rows, udfs, facts.user_defined_fields or bool(udfs))


def _ruled(schema: EntitySchema, row: FieldSchema, facts: Entity) -> FieldSchema:
    fact = facts.fields[row.wire]
    parents = parents_of(facts, fact)
    above = schema.by_wire.get(fact.picklist.parent_field.lower()) if fact.picklist else None
    return row._replace(
        length=fact.length if row.kind == "string" else row.length,
        required=fact.required,
        read_only=fact.read_only,
        queryable=fact.queryable,
        values=written_values(fact),
        parent=above.name if above and parents else "",
        parents=parents if above else (),
        labels=_written_labels(fact),
    )


def _udf(name: str, fact: Field) -> FieldSchema:
    return FieldSchema(
        name,
        name,
        fact.type,
        length=fact.length,
        required=fact.required,
        read_only=fact.read_only,
        queryable=fact.queryable,
        values=written_values(fact),
        labels=_written_labels(fact),
    )


def _written_labels(fact: Field) -> tuple[str, ...]:
    return tuple(value.label for value in closed_values(fact))


def labels_of(facts: Entity, names: Mapping[str, str]) -> dict[str, Labels]:
    """The labels of an entity's picklists, by Python name, and by ``udf.`` and the name of a user-defined one.

    :param names: the Python name of each field, by wire name.
    """
    found = {names[wire]: _labels(fact) for wire, fact in facts.fields.items() if wire in names}
    found |= {f"udf.{wire}": _labels(fact) for wire, fact in facts.udfs.items()}
    return {name: labels for name, labels in found.items() if labels}


def _labels(fact: Field) -> Labels:
    values = fact.picklist.values if fact.picklist else ()
    numbers = has_numbers(fact)
    ordered = sorted(values, key=lambda value: not value.active)  # of two values with one label, the one that may be written
    return {int(value.value) if numbers else value.value: value.label for value in ordered}
