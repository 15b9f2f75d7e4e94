"""Add to the facts what only field information knows, and keep those facts when a newer swagger document is imported."""

from attrs import evolve

from autotask_runtime.metadata.capture import Capture, WireCapture, fields_from_wire, require_known
from autotask_runtime.metadata.spec import Source, Spec
from autotask_runtime.metadata.types import Entity, Field, Picklist


def enrich(spec: Spec, capture: Capture) -> Spec:
    """Add length, required, read-only, reference, picklist, queryable and webhook facts from a capture.

    Of picklists only the values that Autotask itself defines are kept: the others are one tenant's own.

    :raises MetadataError: when the capture has a collection or a data type that the spec does not know.
    """
    require_known(spec, capture)
    source = Source(kind="capture", digest=capture.digest, what="field information of a tenant, without its own values")
    entities = {
        name: _enrich(entity, capture.entities[name], capture.name) if name in capture.entities else entity
        for name, entity in spec.entities.items()
    }
    return evolve(spec, sources={**spec.sources, capture.name: source}, entities=entities)


def _enrich(entity: Entity, wire: WireCapture, capture: str) -> Entity:
    sources = tuple(dict.fromkeys((*entity.sources, capture)))
    fields = {name: evolve(field, sources=field.sources or entity.sources) for name, field in entity.fields.items()}
    for name, found in fields_from_wire(entity, wire, f"{capture}/{entity.collection}.json").items():
        known = fields.get(name)
        fields[name] = evolve(
            found,
            read_only=found.read_only or (known is not None and known.read_only),
            picklist=_public(found.picklist),
            label="",
            description="",
            default="",
            sources=tuple(dict.fromkeys((*known.sources, capture))) if known else (capture,),
        )
    info = wire.entity_information.info
    verbs = (("create", info.can_create), ("delete", info.can_delete), ("query", info.can_query), ("update", info.can_update))
    return evolve(
        entity,
        sources=sources,
        user_defined_fields=entity.user_defined_fields or info.has_user_defined_fields,
        webhooks=info.supports_webhook_callouts,
        can=" ".join(name for name, allowed in verbs if allowed),
        fields={name: evolve(field, sources=() if field.sources == sources else field.sources) for name, field in fields.items()},
    )


def _public(picklist: Picklist | None) -> Picklist | None:
    """What is true for every tenant: Autotask's own values. Open when the tenant had others, or when nothing is known."""
    if picklist is None:
        return None
    own = tuple(evolve(value, default=False, sort_order=0) for value in picklist.values if value.system)
    return Picklist(open=len(own) < len(picklist.values) or not own, parent_field=picklist.parent_field, values=own)


def carry_over(old: Spec, new: Spec) -> Spec:
    """A newly imported document with the facts of captures that the old spec already had.

    Swagger facts are replaced; a field that only a capture knew stays.
    """
    captures = {name: source for name, source in old.sources.items() if source.kind == "capture"}
    entities = {
        name: _carry(old.entities[name], entity, captures) if name in old.entities else entity
        for name, entity in new.entities.items()
    }
    return evolve(new, sources={**new.sources, **captures}, entities=entities, rules=old.rules, deprecated=old.deprecated)


def _carry(old: Entity, new: Entity, captures: dict[str, Source]) -> Entity:
    kept = tuple(name for name in old.sources if name in captures)
    sources = (*new.sources, *kept)
    fields: dict[str, Field] = {}
    for name, field in new.fields.items():
        before = old.fields.get(name)
        seen_in = tuple(item for item in (before.sources or old.sources) if item in kept) if before else ()
        if before is None or not seen_in:
            fields[name] = evolve(field, sources=new.sources if kept else ())
        else:
            mine = (*new.sources, *seen_in)
            fields[name] = evolve(before, type=field.type, sources=() if mine == sources else mine)
    for name, field in old.fields.items():
        if name not in fields and field.sources and all(item in kept for item in field.sources):
            fields[name] = field
    return evolve(
        new,
        sources=sources,
        user_defined_fields=old.user_defined_fields or new.user_defined_fields,
        webhooks=old.webhooks,
        can=old.can,
        fields=fields,
    )
