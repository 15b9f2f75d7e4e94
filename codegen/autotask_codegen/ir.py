"""From facts to what the templates print: every name decided, every type spelt, every capability worked out."""

from collections.abc import Iterable
from keyword import iskeyword

from attrs import evolve

from autotask_runtime.generated import AsyncClient, Client
from autotask_runtime.metadata.meaning import NUMBERS, field_above, has_enum, parents_of
from autotask_runtime.metadata.spec import MetadataError, Spec
from autotask_runtime.metadata.types import Entity

from .deprecated import old_names
from .entities import EntityIR
from .fields import ROW_NAMES, FieldIR, RelationIR, field_doc, field_ir, field_names, plain_text, require_numbers
from .names import class_words, safe, snake_case
from .odd_routes import is_action, odd_routes, takes_files
from .picklists import EnumIR, enum_of
from .udfs import udf_fields

# What clients and services are called on by the runtime: a collection or method of that name gets an underscore, or is refused.
_CLIENT_NAMES = {name for client in (Client, AsyncClient) for name in vars(client) if not name.startswith("_")}
_CLIENT_NAMES |= {"entities"}  # of each generated client
_SERVICE_NAMES = {"get", "find", "where", "list", "create", "update", "replace", "delete", "attachments"}
_SERVICE_NAMES |= {"model", "convert", "create_from", "update_from", "of", "plan_deactivate", "plan_delete"}
_ROOT_NAMES = {
    "Autotask",
    "AsyncAutotask",
    "ENTITIES",
    "FINGERPRINT",
    "RELATIONS",
    "RULES",
    "SOURCES",
    "errors",
    "events",
    "health",
    "integrity",
    "journal",
    "metadata",
    "settings",
    "work",
}


def build_ir(spec: Spec) -> tuple[EntityIR, ...]:
    """Decide every name of the package.

    :raises MetadataError: when two names collide and no rule resolves it, or a reference has no target.
    """
    if not spec.entities:
        raise MetadataError("no entities: there is nothing to generate")
    for entity in spec.entities.values():
        _require_identifier(entity.collection, "the collection", entity.collection)
        _require_identifier(entity.collection, "the name", entity.name)
        for wire, name in field_names(entity).items():
            if not wire.isidentifier():  # a name is printed as it is, in more places than one
                raise MetadataError(f"{entity.collection}: {wire!r} is no name of a field")
            _require_identifier(entity.collection, "the field", name)
        for wire, fact in entity.fields.items():
            require_numbers(entity, wire, fact)
    if gone := ", ".join(sorted(spec.deprecated.keys() - spec.entities.keys())):
        raise MetadataError(f"deprecated.json: there is no {gone}")
    names = {entity.name: entity for entity in spec.entities.values()}
    taken = set(_ROOT_NAMES) | set(names) | {f"{name}Create" for name in names}
    built = tuple(_entity(entity, names, taken) for entity in spec.entities.values())
    built = tuple(_with_odd_methods(spec, item, built) for item in built)
    built = tuple(_with_unlisted(spec, item) for item in built)
    built = tuple(_with_old_names(spec, item) for item in built)
    _refuse_twice("collection", [item.module for item in built])
    _refuse_twice("name", [*_ROOT_NAMES, *(name for item in built for name in item.exports)])
    return built


def _with_odd_methods(spec: Spec, item: EntityIR, others: tuple[EntityIR, ...]) -> EntityIR:
    """The entity with what can be done below its rows: odd routes, verbs that look like collections, attached files."""
    below = [(spec.entities[other.collection], other) for other in others if other.parent and other.parent[0] == item.collection]
    modules = {other.name: other.module for other in others}
    found = evolve(
        item,
        odd_routes=odd_routes(spec, spec.entities[item.collection], modules),
        actions=tuple(other for entity, other in below if is_action(entity)),
        attachments=next((other for entity, other in below if takes_files(entity)), None),
    )
    added = [*(route.name for route in found.odd_routes), *(other.action for other in found.actions)]
    _refuse_twice(f"method of {item.collection}", [*_SERVICE_NAMES, *added])
    return found


def _with_unlisted(spec: Spec, item: EntityIR) -> EntityIR:
    """The entity with the mark of fields that the latest capture does not have."""
    entity = spec.entities[item.collection]
    capture = next((name for name, source in reversed(spec.sources.items()) if source.kind == "capture"), "")
    if not capture:
        return item
    seen = {wire for wire, fact in entity.fields.items() if capture in (fact.sources or entity.sources)}
    return evolve(item, fields=tuple(evolve(field, listed=field.wire in seen) for field in item.fields))


def _with_old_names(spec: Spec, item: EntityIR) -> EntityIR:
    taken = {field.name for field in item.fields} | {relation.name for relation in item.relations}
    return evolve(item, old_names=old_names(spec, item.collection, item.fields, taken))


def _require_identifier(collection: str, what: str, name: str) -> None:
    if not name.isidentifier() or iskeyword(name):
        raise MetadataError(f"{collection}: {what} {name!r} is no identifier; rename it by a patch or an overlay")


def _refuse_twice(what: str, names: list[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise MetadataError(f"the same {what} stands for two things: {', '.join(twice)}; rename one by a patch or an overlay")


def _entity(entity: Entity, names: dict[str, Entity], taken: set[str]) -> EntityIR:
    ways = entity.ways
    below = ways.child
    child_writes = below.collection | (below.item & {"DELETE"}) if below else frozenset()
    own_writes = ways.root | (ways.item & {"DELETE"})
    root_writes = bool(own_writes)
    writes = (own_writes if root_writes else child_writes) - {"GET"}
    names_of = field_names(entity)
    _refuse_twice(f"field of {entity.collection}", list(names_of.values()))
    keyword = names_of.get(entity.parent_field, "parent_id") if below else ""
    if "id" not in names_of.values() and writes & {"PATCH", "PUT"}:
        raise MetadataError(f"{entity.collection}: rows can be changed but have no id to name them by")
    udfs = udf_fields(entity) if entity.user_defined_fields else ()
    classes = _class_names(entity, udfs)
    enums = (*_enums(entity, names_of, taken), *_udf_enums(entity, udfs, taken | set(classes)))
    _refuse_twice(f"class of {entity.collection}", [*classes, *(enum.name for enum in enums)])
    relations = _relations(entity, names_of, names, keyword)
    place = "" if root_writes else keyword
    fields = tuple(_field(entity, names_of, wire, place, relations.get(wire)) for wire in entity.fields)
    module = _module(entity.collection)
    above = next((item for item in names.values() if below and item.collection == below.parent), None)
    lists = below is not None and "GET" in below.collection and (not ways.query or keyword not in names_of.values())
    return EntityIR(
        collection=entity.collection,
        name=entity.name,
        module=module,
        fields=fields,
        enums=enums,
        user_defined_fields=entity.user_defined_fields,
        udfs=udfs,
        label=_label(entity, names_of),
        lifetime=entity.lifetime,
        cycles=_named(entity, entity.cycles, names_of),
        unique=_named(entity, entity.unique, names_of),
        parent=(below.parent, below.segment, keyword) if below else None,
        parent_keyword=place,
        root_writes=root_writes,
        writes=writes,
        bases=_bases(entity, writes, listed=lists and above is not None, refers=bool(relations)),
        parents=_parents(relations.values()),
        above=(_module(above.collection), above.name) if above else ("", ""),
        listable=below is not None and "GET" in below.collection and not ways.query,
        sources=plain_text(" and ".join(entity.sources)) or "no named source",
    )


def _named(entity: Entity, groups: Iterable[tuple[str, ...]], names: dict[str, str]) -> tuple[tuple[str, ...], ...]:
    """Groups of fields by Python name."""
    unknown = sorted({wire for group in groups for wire in group} - set(names))
    if unknown:
        raise MetadataError(f"{entity.collection}: cycles and unique name fields that it has not: {', '.join(unknown)}")
    return tuple(tuple(names[wire] for wire in group) for group in groups)


def _parents(relations: Iterable[RelationIR]) -> tuple[str, ...]:
    """The models whose rows tell by themselves which field refers to them: the only one, or the one of the route below them."""
    found: dict[str, list[RelationIR]] = {}
    for relation in relations:
        found.setdefault(relation.model, []).append(relation)
    return tuple(sorted(model for model, fields in found.items() if len(fields) == 1 or any(item.below for item in fields)))


def _bases(entity: Entity, writes: frozenset[str], *, listed: bool, refers: bool) -> tuple[str, ...]:
    ways = entity.ways
    found = ["Readable"] if "GET" in ways.item else []
    found += ["Listed"] if listed else []
    found += ["Referring" if refers and not listed else "Queryable"] if ways.query else []
    found += ["Creatable"] if "POST" in writes else []
    found += ["Updatable"] if "PATCH" in writes else []
    switch = entity.fields.get("isActive")
    found += ["Deactivating"] if "PATCH" in writes and switch and not switch.read_only else []
    found += ["Deleting"] if "DELETE" in writes else []
    return tuple(found or ["Service"])


def _module(collection: str) -> str:
    name = snake_case(collection)
    return name + "_" if name in _CLIENT_NAMES else name


def _class_names(entity: Entity, udfs: tuple[FieldIR, ...]) -> list[str]:
    """The classes of an entity's module that are not enums."""
    kinds = ["", "Path", "Fields", "Create", "CreateFields", "UpdateFields", "ReplaceFields"]
    kinds += ["Udf", "UdfQuery", "UdfFields", "UdfCreateFields"] if udfs else []
    return [*(f"{entity.name}{kind}" for kind in kinds), f"{entity.collection}Service", f"Async{entity.collection}Service"]


def _field(entity: Entity, names: dict[str, str], wire: str, place: str, relation: RelationIR | None) -> FieldIR:
    fact = entity.fields[wire]
    if names[wire] == place:  # without it there is no route to write to, whatever field information says
        fact = evolve(fact, required=True)
    field = field_ir(names[wire], wire, fact, field_doc(entity, wire, fact))
    above = field_above(entity, fact)
    return evolve(field, parent=names[above] if above else "", parents=parents_of(entity, fact), relation=relation)


def _relations(entity: Entity, field_names: dict[str, str], names: dict[str, Entity], keyword: str) -> dict[str, RelationIR]:
    """By wire name. ``company_id`` → ``company``; where a field has that name already, or none is left, ``company_id_ref``."""
    used = set(field_names.values()) | ROW_NAMES
    found: dict[str, RelationIR] = {}
    for wire, fact in entity.fields.items():
        if not fact.reference or fact.type not in NUMBERS:
            continue
        target = names.get(fact.reference)
        if target is None:
            raise MetadataError(f"{entity.collection}: {wire} refers to {fact.reference}, which is no entity")
        field = field_names[wire]
        plain = safe(field.removesuffix("_id"))
        name = plain if plain != field and plain not in used else f"{field}_ref"
        if name in used:
            raise MetadataError(f"{entity.collection}: no name is free for the relation of {wire}; rename it by an overlay")
        used.add(name)
        found[wire] = RelationIR(
            name=name,
            field=field,
            target=target.collection,
            model=target.name,
            module=_module(target.collection),
            required=fact.required,
            below=field == keyword,
        )
    return found


def _label(entity: Entity, field_names: dict[str, str]) -> str:
    """The field that best names a row to a reader."""
    own = entity.name[0].lower() + entity.name[1:]
    wanted: tuple[str, ...] = ("title", "name", f"{own}name", f"{own}title", "subject", "label", "lastname", "description")
    spelt = {wire.lower(): wire for wire, fact in entity.fields.items() if fact.type == "string"}
    if {"firstname", "lastname"} <= set(spelt):  # the title of a person is a job's
        wanted = ("lastname",)
    return next((field_names[spelt[name.lower()]] for name in wanted if name.lower() in spelt), "")


def _enums(entity: Entity, names: dict[str, str], taken: set[str]) -> tuple[EnumIR, ...]:
    found: list[EnumIR] = []
    for wire, fact in entity.fields.items():
        if fact.picklist and fact.picklist.values and fact.type in NUMBERS:
            name = _enum_name(entity.name, wire, taken)
            taken.add(name)
            found.append(enum_of(name, names[wire], fact.picklist, f"{entity.collection}.{wire}"))
    return tuple(found)


def _enum_name(entity: str, wire: str, taken: set[str]) -> str:
    """``Ticket`` + ``status`` → ``TicketStatus``; ``Ticket`` + ``ticketType`` → ``TicketType``, unless that is taken."""
    field = wire[0].upper() + wire[1:]
    short = field if field.startswith(entity) else entity + field
    return entity + field if short in taken else short


def _udf_enums(entity: Entity, udfs: tuple[FieldIR, ...], taken: set[str]) -> tuple[EnumIR, ...]:
    """``Ticket`` + ``Support Tier`` → ``TicketUdfSupportTier``; where that is taken, with an underscore behind it."""
    found: list[EnumIR] = []
    for field in udfs:
        picklist = field.fact.picklist
        if picklist is None or not has_enum(field.fact):
            continue
        name = f"{entity.name}Udf{class_words(field.name)}"
        name = f"{name}_" if name in taken else name
        taken = taken | {name}
        where = f"{entity.collection}: user-defined field {field.wire}"
        found.append(enum_of(name, f"udf.{field.name}", picklist, where, f"udf.{field.wire}"))
    return tuple(found)
