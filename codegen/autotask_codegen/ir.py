"""From facts to what the templates print: every name decided, every type spelt, every capability worked out."""

from collections.abc import Iterable
from keyword import iskeyword

from attrs import define, evolve

from autotask_runtime.generated import AsyncClient, Client
from autotask_runtime.metadata.meaning import NUMBERS, field_above, has_enum, parents_of
from autotask_runtime.metadata.spec import MetadataError, Spec
from autotask_runtime.metadata.types import Entity

from .deprecated import OldNameIR, Renaming, old_names, renaming
from .fields import ROW_NAMES, FieldIR, RelationIR, field_doc, field_ir, field_names, require_numbers
from .names import safe, snake_case
from .odd_routes import OddRouteIR, is_action, odd_routes, takes_files
from .picklists import EnumIR, enum_of
from .udfs import udf_fields

_OPERATIONS = {"POST": "create", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
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


@define(frozen=True, kw_only=True)
class EntityIR:
    """One entity, ready to print."""

    collection: str
    name: str
    module: str
    sources: str
    fields: tuple[FieldIR, ...]
    enums: tuple[EnumIR, ...]
    user_defined_fields: bool
    udfs: tuple[FieldIR, ...]
    label: str
    lifetime: int
    cycles: tuple[tuple[str, ...], ...]
    unique: tuple[tuple[str, ...], ...]
    parent: tuple[str, str, str] | None
    parent_keyword: str
    root_writes: bool
    writes: frozenset[str]
    bases: tuple[str, ...]
    parents: tuple[str, ...]
    above: tuple[str, str]
    listable: bool
    odd_routes: tuple[OddRouteIR, ...] = ()
    actions: "tuple[EntityIR, ...]" = ()
    attachments: "EntityIR | None" = None
    old_names: tuple[OldNameIR, ...] = ()

    @property
    def exports(self) -> tuple[str, ...]:
        """The names that the package's root offers from this module."""
        written = (f"{self.name}Create",) if "POST" in self.writes else ()
        records = (route.answer.type for route in self.odd_routes if route.answer.form == "record")
        udfs = (f"{self.name}Udf", *(f"{self.name}{kind}" for kind, _ in self.udf_keywords)) if self.udfs else ()
        return (self.name, *written, *udfs, *records, *(enum.name for enum in self.enums))

    @property
    def speaks_of_types(self) -> bool:
        """Whether the module names types that the language itself has not."""
        return bool(self.other_models or self.writes & {"POST", "PATCH", "PUT"} or self.listable or self.udfs or self.renamed)

    @property
    def listed_below(self) -> str:
        """The model whose rows give the list of these, where nothing but the base of the service names it."""
        return self.above[1] if "Listed" in self.bases and self.above[1] not in {item.model for item in self.relations} else ""

    @property
    def can(self) -> str:
        """What can be done with rows, besides reading them."""
        return " ".join(name for verb, name in _OPERATIONS.items() if verb in self.writes)

    @property
    def action(self) -> str:
        """The verb that this collection is for its parent's rows: ``TimeOffRequestsReject`` is ``reject``."""
        return snake_case(self.collection.removeprefix(self.parent[0] if self.parent else ""))

    @property
    def parent_is_no_field(self) -> bool:
        """True where the parent's id is asked for although no field holds it. One called ``parentID`` is taken for it."""
        return bool(self.parent_keyword) and self.parent_keyword not in {field.name for field in self.fields}

    def renaming(self, operation: str) -> Renaming:
        """What ``create``, ``update`` or ``replace`` takes by old names."""
        return renaming(operation, self.old_names, self.parent_keyword if operation != "create" else "")

    @property
    def renamed(self) -> dict[str, tuple[str, str]]:
        """By old name, the field that is meant, and what to say to those who use the old one."""
        return {old.name: (old.field.name, old.message) for old in self.old_names if old.field is not None}

    @property
    def given(self) -> str:
        """The keywords of a write, by the names of today."""
        return "_old.renamed(_SCHEMA, fields)" if self.renamed else "fields"

    @property
    def relations(self) -> tuple[RelationIR, ...]:
        """The references of its fields."""
        return tuple(field.relation for field in self.fields if field.relation)

    @property
    def ways_on(self) -> tuple[tuple[str, str], ...]:
        """Module and class of every other entity that a path leads to."""
        return tuple(sorted({(item.module, item.model) for item in self.relations if item.model != self.name}))

    def parent_types(self, base: str) -> str:
        """What a base of the service is told of the models that its rows belong to, after the model itself."""
        if base == "Listed":
            return f', "{self.private(self.above[1])}"'
        if base != "Referring":
            return ""
        return f', "{" | ".join(map(self.private, self.parents))}"' if self.parents else ", _t.Never"

    @property
    def udf_keywords(self) -> tuple[tuple[str, bool], ...]:
        """The mappings of user-defined fields that are written, and whether each demands those that are required."""
        return (("UdfFields", False), ("UdfCreateFields", True)) if self._demands_udfs else (("UdfFields", False),)

    @property
    def _demands_udfs(self) -> bool:
        return any(field.required and not field.fact.read_only for field in self.udfs)

    @property
    def udf_update(self) -> str:
        """The type of the user-defined fields of a change."""
        return f"{self.name}UdfFields" if self.udfs else "_t.Mapping[str, str | float | None]"

    @property
    def udf_create(self) -> str:
        """The keyword of the user-defined fields of a new row."""
        return f"_t.Required[{self.name}UdfCreateFields]" if self._demands_udfs else self.udf_update

    @property
    def udf_model(self) -> str:
        """The attribute of the user-defined fields of a row that is to be created."""
        return f"{self.name}UdfCreateFields" if self._demands_udfs else f"{self.udf_update} | _rt.Unset = _rt.UNSET"

    def udf_enum(self, field: FieldIR) -> str:
        """The enum of a user-defined field, or ""."""
        return next((enum.name for enum in self.enums if enum.key == f"udf.{field.wire}"), "")

    def private(self, model: str, kind: str = "") -> str:
        """What the module calls a model, or the class of its paths."""
        return f"{'' if model == self.name else '_'}{model}{kind}"

    @property
    def other_models(self) -> tuple[tuple[str, str], ...]:
        """Module and class of every other entity that this one's module names."""
        found = {(item.module, item.model) for item in self.relations}
        found |= {(route.answer.module, route.answer.model) for route in self.odd_routes if route.answer.form == "row"}
        found |= {(self.attachments.module, self.attachments.name)} if self.attachments else set()
        found |= {self.above} if "Listed" in self.bases else set()
        return tuple(sorted(pair for pair in found if pair[1] != self.name))


def build_ir(spec: Spec) -> tuple[EntityIR, ...]:
    """Decide every name of the package.

    :raises MetadataError: when two names collide and no rule resolves it, or a reference has no target.
    """
    if not spec.entities:
        raise MetadataError("no entities: there is nothing to generate")
    for entity in spec.entities.values():
        _require_identifier(entity.collection, "the collection", entity.collection)
        _require_identifier(entity.collection, "the name", entity.name)
        for name in field_names(entity).values():
            _require_identifier(entity.collection, "the field", name)
        for wire, fact in entity.fields.items():
            require_numbers(entity, wire, fact)
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
        raise MetadataError(f"{collection}: {what} {name!r} is no identifier; rename it in spec/patches")


def _refuse_twice(what: str, names: list[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise MetadataError(f"the same {what} stands for two things: {', '.join(twice)}; rename one in spec/patches")


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
        sources=" and ".join(entity.sources) or "no named source",
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
            raise MetadataError(f"{entity.collection}: no name is free for the relation of {wire}; rename it in spec/patches")
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
    """``Ticket`` + ``Support Tier`` → ``TicketUdfSupportTier``; where that is taken, ``…Picklist``."""
    found: list[EnumIR] = []
    for field in udfs:
        picklist = field.fact.picklist
        if picklist is None or not has_enum(field.fact):
            continue
        words = "".join(word.capitalize() or "_" for word in field.name.split("_"))
        name = f"{entity.name}Udf{words}"
        name = f"{name}Picklist" if name in taken else name
        taken = taken | {name}
        where = f"{entity.collection}: user-defined field {field.wire}"
        found.append(enum_of(name, f"udf.{field.name}", picklist, where, f"udf.{field.wire}"))
    return tuple(found)
