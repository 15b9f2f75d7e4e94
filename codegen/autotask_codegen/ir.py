"""From facts to what the templates print: every name decided, every type spelt, every capability worked out."""

import re
from collections.abc import Iterable
from keyword import iskeyword

from attrs import define, evolve

from autotask_runtime.generated import AsyncClient, Client
from autotask_runtime.metadata.spec import MetadataError, Spec
from autotask_runtime.metadata.types import Entity, Field, Picklist, PicklistValue

from .names import constant_case, safe, snake_case
from .odd_routes import PLAIN_TYPES, OddRouteIR, is_action, odd_routes, takes_files

_QUERY_TYPES = {
    "boolean": "Boolean",
    "int32": "Integer",
    "int64": "Integer",
    "double": "Double",
    "string": "Text",
    "datetime": "DateTime",
    "bytes": "Content",
}
_NUMBERS = ("int32", "int64")
_OPERATIONS = {"POST": "create", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
_INTEGER = re.compile(r"-?\d+", re.ASCII)
# What rows, clients and services are called on by the runtime: a field or collection of that name gets an underscore.
_ROW_NAMES = {"schema", "q", "picklists", "udf", "extra", "children", "from_wire", "to_wire", "given"}
# Words that the class bodies themselves use: a field of that name would stand before them.
_ROW_NAMES |= {"self", "property", "int", "str", "float", "bool", "bytes"}
_CLIENT_NAMES = {name for client in (Client, AsyncClient) for name in vars(client) if not name.startswith("_")}
_CLIENT_NAMES |= {"entities"}  # of each generated client
_SERVICE_NAMES = {"get", "find", "where", "list", "create", "update", "replace", "delete", "attachments"}
_SERVICE_NAMES |= {"model", "convert", "create_from", "update_from", "of", "plan_deactivate", "plan_delete"}
_ROOT_NAMES = {
    "Autotask",
    "AsyncAutotask",
    "ENTITIES",
    "RELATIONS",
    "RULES",
    "SOURCES",
    "errors",
    "events",
    "health",
    "integrity",
    "journal",
    "settings",
    "work",
}


@define(frozen=True, kw_only=True)
class MemberIR:
    """One member of a picklist's enum."""

    name: str
    value: int
    label: str


@define(frozen=True, kw_only=True)
class EnumIR:
    """The enum of one picklist."""

    name: str
    field: str
    open: bool
    members: tuple[MemberIR, ...]


@define(frozen=True, kw_only=True)
class RelationIR:
    """A reference field as an attribute that follows it. ``below`` says that the rows belong to the row referred to."""

    name: str
    field: str
    target: str
    model: str
    module: str
    required: bool
    below: bool


@define(frozen=True, kw_only=True)
class FieldIR:
    """One field, ready to print."""

    name: str
    wire: str
    fact: Field
    type: str
    query_type: str
    doc: str
    values: tuple[int | str, ...]
    parent: str = ""
    parents: tuple[int | str | None, ...] = ()
    relation: RelationIR | None = None

    @property
    def required(self) -> bool:
        return self.fact.required and self.name != "id"

    @property
    def creatable(self) -> bool:
        return self.name != "id" and (not self.fact.read_only or self.fact.required)

    @property
    def updatable(self) -> bool:
        return self.name != "id" and not self.fact.read_only

    @property
    def arguments(self) -> str:
        """The arguments of ``FieldSchema`` that are not its defaults."""
        fact = self.fact
        given = [repr(self.name), repr(self.wire), repr(fact.type)]
        given += [f"length={fact.length}"] if fact.length else []
        given += ["required=True"] if fact.required else []
        given += ["read_only=True"] if fact.read_only else []
        given += [] if fact.queryable else ["queryable=False"]
        given += [f"reference={fact.reference!r}"] if fact.reference else []
        given += [f"values={self.values!r}"] if self.values else []
        given += [f"parent={self.parent!r}, parents={self.parents!r}"] if self.parents else []
        given += [f"soap={fact.soap_name!r}"] if fact.soap_name else []
        given += ["resend=True"] if fact.resend else []
        given += [f"target={self.relation.target!r}, relation={self.relation.name!r}"] if self.relation else []
        return ", ".join(given)


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

    @property
    def exports(self) -> tuple[str, ...]:
        """The names that the package's root offers from this module."""
        written = (f"{self.name}Create",) if "POST" in self.writes else ()
        records = (route.answer.type for route in self.odd_routes if route.answer.form == "record")
        return (self.name, *written, *records, *(enum.name for enum in self.enums))

    @property
    def speaks_of_types(self) -> bool:
        """Whether the module names types that the language itself has not."""
        return bool(self.other_models or self.writes & {"POST", "PATCH", "PUT"} or self.listable)

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
        for wire, fact in entity.fields.items():
            _require_identifier(entity.collection, "the field", _field_name(wire))
            _require_numbers(entity, wire, fact)
    names = {entity.name: entity for entity in spec.entities.values()}
    taken = set(_ROOT_NAMES) | set(names) | {f"{name}Create" for name in names}
    built = tuple(_entity(entity, names, taken) for entity in spec.entities.values())
    built = tuple(_with_odd_methods(spec, item, built) for item in built)
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


def _require_identifier(collection: str, what: str, name: str) -> None:
    if not name.isidentifier() or iskeyword(name):
        raise MetadataError(f"{collection}: {what} {name!r} is no identifier; rename it in spec/patches")


def _require_numbers(entity: Entity, wire: str, fact: Field) -> None:
    if fact.picklist is None:
        return
    above = _above(entity, fact)
    for value in fact.picklist.values:
        if fact.type in _NUMBERS and not _INTEGER.fullmatch(value.value):
            raise MetadataError(f"{entity.collection}: {wire} holds numbers, but its picklist has the value {value.value!r}")
        if above and value.parent and entity.fields[above].type in _NUMBERS and not _INTEGER.fullmatch(value.parent):
            raise MetadataError(f"{entity.collection}: {above} holds numbers, but {wire} names its value {value.parent!r}")


def _above(entity: Entity, fact: Field) -> str:
    """The field that the picklist's values depend on, or ""."""
    wanted = fact.picklist.parent_field.lower() if fact.picklist else ""
    return next((name for name in entity.fields if name.lower() == wanted), "")


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
    field_names = {wire: _field_name(wire) for wire in entity.fields}
    _refuse_twice(f"field of {entity.collection}", list(field_names.values()))
    keyword = field_names.get(entity.parent_field, "parent_id") if below else ""
    if "id" not in field_names.values() and writes & {"PATCH", "PUT"}:
        raise MetadataError(f"{entity.collection}: rows can be changed but have no id to name them by")
    enums = _enums(entity, taken)
    _refuse_twice(f"class of {entity.collection}", [*_class_names(entity), *(enum.name for enum in enums)])
    relations = _relations(entity, field_names, names, keyword)
    fields = tuple(
        evolve(
            _field(entity, field_names, wire, is_parent=field_names[wire] == keyword and not root_writes),
            relation=relations.get(wire),
        )
        for wire in entity.fields
    )
    module = _module(entity.collection)
    above = next((item for item in names.values() if below and item.collection == below.parent), None)
    lists = below is not None and "GET" in below.collection and (not ways.query or keyword not in field_names.values())
    return EntityIR(
        collection=entity.collection,
        name=entity.name,
        module=module,
        fields=fields,
        enums=enums,
        user_defined_fields=entity.user_defined_fields,
        label=_label(entity, field_names),
        lifetime=entity.lifetime,
        cycles=_named(entity, entity.cycles, field_names),
        unique=_named(entity, entity.unique, field_names),
        parent=(below.parent, below.segment, keyword) if below else None,
        parent_keyword=keyword if not root_writes else "",
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


def _class_names(entity: Entity) -> set[str]:
    """The classes of an entity's module that are not enums."""
    models = {
        f"{entity.name}{kind}" for kind in ("", "Path", "Fields", "Create", "CreateFields", "UpdateFields", "ReplaceFields")
    }
    return models | {f"{entity.collection}Service", f"Async{entity.collection}Service"}


def _field_name(wire: str) -> str:
    name = snake_case(wire)
    return name + "_" if name in _ROW_NAMES else name


def _field(entity: Entity, field_names: dict[str, str], wire: str, *, is_parent: bool) -> FieldIR:
    fact = entity.fields[wire]
    if is_parent:  # without it there is no route to write to, whatever field information says
        fact = evolve(fact, required=True)
    active = _closed_values(fact)
    above = _above(entity, fact)
    parents = [_parent_value(entity.fields[above], value) for value in active] if above else []
    return FieldIR(
        name=field_names[wire],
        wire=wire,
        fact=fact,
        type=PLAIN_TYPES[fact.type],
        query_type=_QUERY_TYPES[fact.type],
        doc=_doc(entity, wire, fact),
        values=tuple(value.value if fact.type == "string" else int(value.value) for value in active),
        parent=field_names[above] if above else "",
        parents=tuple(parents) if any(parent is not None for parent in parents) else (),
    )


def _closed_values(fact: Field) -> list[PicklistValue]:
    """The values that may be written, where all are known. Flags are never checked: their few picklists hold words."""
    if fact.picklist is None or fact.picklist.open or fact.type not in (*_NUMBERS, "string"):
        return []
    return [value for value in fact.picklist.values if value.active]


def _parent_value(above: Field, value: PicklistValue) -> int | str | None:
    """The value that the field above must have, or None for a value that goes with any."""
    if not value.parent:
        return None
    return value.parent if above.type == "string" else int(value.parent)


def _doc(entity: Entity, wire: str, fact: Field) -> str:
    facts = [f"at most {fact.length:,} characters"] if fact.length else []
    if fact.create_only and wire != "id":
        facts.append("required and settable at create only")
    else:
        facts += ["required"] if fact.required and wire != "id" else []
        facts += ["read-only"] if fact.read_only else []
    facts += [f"refers to {fact.reference}"] if fact.reference else []
    if fact.picklist:
        facts.append("picklist of the tenant" if fact.picklist.open else "picklist")
        facts += [f"its values depend on {_above(entity, fact)}"] if _above(entity, fact) else []
    facts += [] if fact.queryable else ["not queryable"]
    facts += ["to be given with every change"] if fact.resend else []
    facts += [f"{fact.soap_name} in SOAP"] if fact.soap_name else []
    elsewhere = bool(fact.sources) and set(fact.sources) != set(entity.sources)
    facts += [f"known from {' and '.join(fact.sources)} only"] if elsewhere else []
    # Text of a tenant must not end the docstring it stands in.
    label = fact.label.replace("\\", "").replace('"', "'")
    title = f"{label}: " if label else ""
    return title + ", ".join([f"``{wire}``: {fact.type}", *facts]) + "."


def _relations(entity: Entity, field_names: dict[str, str], names: dict[str, Entity], keyword: str) -> dict[str, RelationIR]:
    """By wire name. ``company_id`` → ``company``; where a field has that name already, or none is left, ``company_id_ref``."""
    used = set(field_names.values()) | _ROW_NAMES
    found: dict[str, RelationIR] = {}
    for wire, fact in entity.fields.items():
        if not fact.reference or fact.type not in _NUMBERS:
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


def _enums(entity: Entity, taken: set[str]) -> tuple[EnumIR, ...]:
    found: list[EnumIR] = []
    for wire, fact in entity.fields.items():
        if fact.picklist and fact.picklist.values and fact.type in _NUMBERS:
            name = _enum_name(entity.name, wire, taken)
            taken.add(name)
            found.append(
                EnumIR(
                    name=name,
                    field=_field_name(wire),
                    open=fact.picklist.open,
                    members=_members(fact.picklist),
                )
            )
    return tuple(found)


def _enum_name(entity: str, wire: str, taken: set[str]) -> str:
    """``Ticket`` + ``status`` → ``TicketStatus``; ``Ticket`` + ``ticketType`` → ``TicketType``, unless that is taken."""
    field = wire[0].upper() + wire[1:]
    short = field if field.startswith(entity) else entity + field
    return entity + field if short in taken else short


def _members(picklist: Picklist) -> tuple[MemberIR, ...]:
    """Members by value, so that a new value changes no other name; an equal name gets its value behind it."""
    members: list[MemberIR] = []
    used: set[str] = set()
    for value in sorted(picklist.values, key=lambda item: int(item.value)):
        name = constant_case(value.label)
        while name in used:
            name = f"{name}_{value.value}".replace("-", "MINUS_")
        used.add(name)
        members.append(MemberIR(name=name, value=int(value.value), label=value.label))
    return tuple(members)
