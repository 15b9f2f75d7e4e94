"""Fields of entities: their names, their types and what is said of them."""

from attrs import define

from autotask_runtime.metadata.meaning import INTEGER, NUMBERS, field_above, written_values
from autotask_runtime.metadata.spec import MetadataError
from autotask_runtime.metadata.types import Entity, Field

from .names import snake_case
from .odd_routes import PLAIN_TYPES

_QUERY_TYPES = {
    "boolean": "Boolean",
    "int32": "Integer",
    "int64": "Integer",
    "double": "Double",
    "string": "Text",
    "datetime": "DateTime",
    "bytes": "Content",
}
# What rows are called on by the runtime: a field of that name gets an underscore.
ROW_NAMES = {"schema", "q", "picklists", "udf", "udf_model", "extra", "children", "from_wire", "to_wire", "given"}
# Words that the class bodies themselves use: a field of that name would stand before them.
ROW_NAMES |= {"self", "property", "int", "str", "float", "bool", "bytes"}


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
    """One field, ready to print. ``listed`` is False where the field information that was captured does not have it."""

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
    listed: bool = True

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
        given += [] if self.listed else ["listed=False"]
        return ", ".join(given)


def field_names(entity: Entity) -> dict[str, str]:
    """By wire name, the Python name of each field."""
    return {wire: field_name(wire, fact) for wire, fact in entity.fields.items()}


def field_name(wire: str, fact: Field) -> str:
    """``companyID`` → ``company_id``, unless a name was set."""
    name = fact.name or snake_case(wire)
    return name + "_" if name in ROW_NAMES else name


def field_ir(name: str, wire: str, fact: Field, doc: str) -> FieldIR:
    """A field by itself: what it has to do with others is added by who knows them."""
    return FieldIR(
        name=name,
        wire=wire,
        fact=fact,
        type=PLAIN_TYPES[fact.type],
        query_type=_QUERY_TYPES[fact.type],
        doc=doc,
        values=written_values(fact),
    )


def require_numbers(entity: Entity, wire: str, fact: Field) -> None:
    """Refuse words where a picklist, or the one that its values depend on, holds numbers.

    :raises MetadataError: naming the value.
    """
    if fact.picklist is None:
        return
    above = field_above(entity, fact)
    for value in fact.picklist.values:
        if fact.type in NUMBERS and not INTEGER.fullmatch(value.value):
            raise MetadataError(f"{entity.collection}: {wire} holds numbers, but its picklist has the value {value.value!r}")
        if above and value.parent and entity.fields[above].type in NUMBERS and not INTEGER.fullmatch(value.parent):
            raise MetadataError(f"{entity.collection}: {above} holds numbers, but {wire} names its value {value.parent!r}")


def field_doc(entity: Entity, wire: str, fact: Field) -> str:
    """What the docstring of a field says."""
    facts = [f"at most {fact.length:,} characters"] if fact.length else []
    if fact.create_only and wire != "id":
        facts.append("required and settable at create only")
    else:
        facts += ["required"] if fact.required and wire != "id" else []
        facts += ["read-only"] if fact.read_only else []
    facts += [f"refers to {plain_text(fact.reference)}"] if fact.reference else []
    if fact.picklist:
        facts.append("picklist of the tenant" if fact.picklist.open else "picklist")
        above = field_above(entity, fact)
        facts += [f"its values depend on {plain_text(above)}"] if above else []
    facts += [] if fact.queryable else ["not queryable"]
    facts += ["to be given with every change"] if fact.resend else []
    facts += [f"{plain_text(fact.soap_name)} in SOAP"] if fact.soap_name else []
    elsewhere = bool(fact.sources) and set(fact.sources) != set(entity.sources)
    facts += [f"known from {plain_text(' and '.join(fact.sources))} only"] if elsewhere else []
    title = f"{plain_text(fact.label)}: " if fact.label else ""
    return title + ", ".join([f"``{plain_text(wire)}``: {fact.type}", *facts]) + "."


def plain_text(text: str) -> str:
    """Text of a tenant as a docstring may hold it: on one line, and without what would end it."""
    kept = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(kept.replace("\\", "").replace('"', "'").split())
