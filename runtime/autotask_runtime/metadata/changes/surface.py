"""What of an entity a program can name in the package generated from it, and what two such surfaces have no longer in common.

By wire names: Python's follow from them. It mirrors what the generator's IR and templates make of the facts.
"""

from collections.abc import Iterator, Mapping

from attrs import define, field

from ...schema import plain_name
from ..meaning import NUMBERS, PYTHON_TYPES, udf_fact
from ..naming import constant_case
from ..spec import ShapeField, Spec
from ..types import Entity, Field, Operation
from .model import Break

UDF = "udf "  # before the name of a user-defined field, which may be called as a field is
_MAPPING, _KNOWN = "mapping", "known"  # what the user-defined fields of a row are: of any names, or of those that are known
_WIDER = {("int", "float"), (_KNOWN, _MAPPING)}  # what a keyword of the second type takes too


@define(frozen=True)
class Keyword:
    """What a method takes under one name."""

    type: str
    required: bool = False
    nullable: bool = True


@define(frozen=True)
class Method:
    """What a service can do. ``answer`` is what it gives; of a record of its own, ``parts`` are what stands in it."""

    keywords: dict[str, Keyword] = field(factory=dict)
    answer: str = ""
    parts: dict[str, str] = field(factory=dict)


@define(frozen=True, kw_only=True)
class Surface:
    """What a program can name of one entity. ``classes`` are those besides the row's own, by what follows its name."""

    row: dict[str, str]
    udf: str
    classes: frozenset[str]
    filters: frozenset[str]
    relations: dict[str, str]
    members: dict[tuple[str, str], str]
    methods: dict[str, Method]


def surface_of(entity: Entity, spec: Spec) -> Surface:
    """The surface of an entity; ``spec`` is for what its routes speak of."""
    udfs = _udfs(entity)
    facts = {**entity.fields, **udfs}
    query = entity.ways.query
    filters = {name for name, fact in facts.items() if fact.queryable} | ({"udf"} if entity.user_defined_fields else set())
    return Surface(
        row={name: PYTHON_TYPES[fact.type] for name, fact in facts.items()},
        udf=_udf(entity),
        classes=_classes(udfs),
        filters=frozenset(filters if query else ()),
        relations={name: fact.reference for name, fact in entity.fields.items() if fact.reference and fact.type in NUMBERS},
        members={
            (name, value.value): value.name or constant_case(value.label)
            for name, fact in facts.items()
            if fact.picklist and fact.type in NUMBERS
            for value in fact.picklist.values
        },
        methods=_methods(entity, spec),
    )


def _udfs(entity: Entity) -> dict[str, Field]:
    return {UDF + name: udf_fact(fact) for name, fact in entity.udfs.items()} if entity.user_defined_fields else {}


def _udf(entity: Entity) -> str:
    if not entity.user_defined_fields:
        return ""
    return _KNOWN if entity.udfs else _MAPPING


def _classes(udfs: Mapping[str, Field]) -> frozenset[str]:
    """The classes of the user-defined fields; creating has one of its own where it demands some."""
    if not udfs:
        return frozenset()
    demands = any(fact.required and not fact.read_only for fact in udfs.values())
    return frozenset({"Udf", "UdfFields"} | ({"UdfCreateFields"} if demands else set()))


# Methods


def _methods(entity: Entity, spec: Spec) -> dict[str, Method]:
    ways = entity.ways
    below = ways.child
    own = ways.root | (ways.item & {"DELETE"})
    writes = own or (below.collection | (below.item & {"DELETE"}) if below else frozenset())
    parent = _parent(entity)
    above = {parent: Keyword("int", required=True, nullable=False)} if parent and not own else {}
    found: dict[str, Method] = {"get": Method()} if "GET" in ways.item else {}
    found |= {"where": Method()} if ways.query else {}
    found |= {"count": Method()} if ways.query and ways.count else {}
    found |= _of(entity, parent, spec)
    if below and "GET" in below.collection and not ways.query:
        found["list"] = Method({parent: Keyword("int", required=True)})
    for verb, name in (("POST", "create"), ("PATCH", "update"), ("PUT", "replace")):
        if verb in writes:
            found[name] = Method({**_written(entity, name, above), **above})
    if "DELETE" in writes:
        found |= {"delete": Method(dict(above)), "plan_delete": Method()}
    switch = entity.fields.get("isActive")
    if "PATCH" in writes and switch and not switch.read_only:
        found["plan_deactivate"] = Method()
    return {**found, **_below(entity), **dict(_odd(entity, spec))}


def _parent(entity: Entity) -> str:
    """The name under which the parent's id is asked for: that of its field, or ``parentID``."""
    if entity.ways.child is None:
        return ""
    if entity.parent_field in entity.fields:
        return entity.parent_field
    return next((name for name in entity.fields if plain_name(name) == "parentid"), "parentID")


def _of(entity: Entity, parent: str, spec: Spec) -> dict[str, Method]:
    """``of()``: a list where rows are read below their parent only; else a query, for what rows refer to by one field alone."""
    ways = entity.ways
    known = ways.child is not None and ways.child.parent in spec.entities
    if ways.child and known and "GET" in ways.child.collection and (not ways.query or parent not in entity.fields):
        return {"of": Method({ways.child.parent: Keyword("row")}, answer="list")}
    references = [(name, fact.reference) for name, fact in entity.fields.items() if fact.reference and fact.type in NUMBERS]
    if not references or not ways.query:
        return {}
    fields: dict[str, list[str]] = {}
    for name, reference in references:
        fields.setdefault(reference, []).append(name)
    plain = [reference for reference, names in fields.items() if len(names) == 1 or parent in names]
    return {"of": Method(dict.fromkeys(plain, Keyword("row")), answer="query")}


def _written(entity: Entity, method: str, above: Mapping[str, Keyword]) -> dict[str, Keyword]:
    """The keywords of a writing method; the parent's id is demanded besides, whatever its field says."""
    found = {"udf": Keyword(_udf(entity))} if entity.user_defined_fields else {}
    for name, fact in entity.fields.items():
        if name == "id" or (method != "create" and name in above):
            continue
        if not fact.read_only or (method == "create" and fact.required):
            demanded = fact.resend if method == "update" else fact.required
            found[name] = Keyword(PYTHON_TYPES[fact.type], demanded, not demanded and not fact.required)
    for name, fact in _udfs(entity).items():
        if not fact.read_only:
            found[name] = Keyword(PYTHON_TYPES[fact.type], fact.required and method != "update", not fact.required)
    return found


def _below(entity: Entity) -> dict[str, Method]:
    """What the parent's service can do because of a child collection: take files, or a verb of its own."""
    child = entity.ways.child
    if child is None or "POST" not in child.collection:
        return {}
    content = entity.fields.get("data")
    found = {"attachments": Method()} if child.segment == "Attachments" and content and content.type == "bytes" else {}
    if entity.collection == child.parent + child.segment and child.collection == {"POST"}:
        found["action"] = Method()
    return found


def _odd(entity: Entity, spec: Spec) -> Iterator[tuple[str, Method]]:
    """Routes outside the common shapes, by verb and path."""
    for path in entity.ways.special:
        verbs = entity.routes[path]
        if isinstance(verbs, str) or not path.partition("/")[2].startswith("{"):
            continue
        for verb, operation in verbs.items():
            yield f"{verb} {path}", _odd_method(operation, spec)


def _odd_method(operation: Operation, spec: Spec) -> Method:
    body = _parts(spec.shapes.get(operation.body, {}), spec) or {}
    alone = len(body) == 1  # the only part needs no name in a call
    keywords = {name: Keyword(f"only {type}" if alone else type, required=alone) for name, type in body.items()}
    properties = spec.shapes.get(operation.answer, {})
    if list(properties) == ["itemId"]:
        return Method(keywords, answer="nothing")
    only = next(iter(properties.values()), None)
    models = {f"{item.name}Model" for item in spec.entities.values()}
    if only and len(properties) == 1 and only.type in models:
        return Method(keywords, answer=only.type)
    parts = _parts(properties, spec)
    if not parts:
        return Method(keywords, answer="any")
    if len(parts) == 1:
        return Method(keywords, answer=next(iter(parts.values())))
    return Method(keywords, answer="record", parts=parts)


def _parts(properties: Mapping[str, ShapeField], spec: Spec) -> dict[str, str] | None:
    """The types of the properties, or None when one is of a type that no field has."""
    found: dict[str, str] = {}
    for name, fact in properties.items():
        kind = "bytes" if fact.type == "Byte" and fact.many else fact.type
        if kind not in PYTHON_TYPES:
            return None
        found[name] = PYTHON_TYPES[kind] + ("[]" if fact.many and kind != "bytes" else "")
    return found


# What two surfaces have no longer in common


def of_all_udfs(lost: Mapping[Break, str]) -> dict[Break, str]:
    """Of what goes, that which goes because the user-defined fields of an entity are known now, whichever these are."""
    typed = ("row", "udf") in lost
    return {item: word for item, word in lost.items() if typed and item[-1] == "udf" and word == "of another type"}


def breaks(old: Surface, new: Surface) -> dict[Break, str]:
    """The parts of a surface that are gone or are something else now, and what is with them."""
    found: dict[Break, str] = {}
    _compare(found, ("row",), old.row, new.row)
    if (old.udf, new.udf) == (_MAPPING, _KNOWN):
        found["row", "udf"] = "of another type"
    found |= {("class", name): "gone" for name in old.classes - new.classes}
    _compare(found, ("relation",), old.relations, new.relations)
    for member, name in old.members.items():
        if new.members.get(member) != name:
            found["member", *member] = "renamed" if member in new.members else "gone"
    if "where" in new.methods:
        found |= {("filter", name): "gone" for name in old.filters - new.filters if name == "udf" or name in new.row}
    for name, method in old.methods.items():
        if name == "count" and "where" not in new.methods:
            continue  # rows that cannot be asked for are not counted either
        if name not in new.methods:
            found["method", name] = "gone"
        else:
            _compare_methods(found, name, method, new.methods[name])
    return found


def _compare(found: dict[Break, str], where: Break, old: Mapping[str, str], new: Mapping[str, str]) -> None:
    for name, type in old.items():
        if new.get(name) != type:
            found[*where, name] = "of another type" if name in new else "gone"


def _compare_methods(found: dict[Break, str], name: str, old: Method, new: Method) -> None:
    if old.answer != new.answer:
        found["method", name] = "of another type"
        return
    _compare(found, ("part", name), old.parts, new.parts)
    for key, keyword in old.keywords.items():
        if key not in new.keywords:
            found["keyword", name, key] = "gone"
        elif word := _narrower(keyword, new.keywords[key]):
            found["keyword", name, key] = word
    for key, keyword in new.keywords.items():
        if keyword.required and key not in old.keywords:
            found["keyword", name, key] = "required"


def _narrower(old: Keyword, new: Keyword) -> str:
    """What became of a keyword, where it takes less than it took."""
    if new.type != old.type and (old.type, new.type) not in _WIDER:
        return "of another type"
    if new.required and not old.required:
        return "required"
    return "no longer empty" if old.nullable and not new.nullable else ""
