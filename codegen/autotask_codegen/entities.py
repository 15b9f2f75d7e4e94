"""One entity as the templates print it: its names, and what follows from them."""

from attrs import define

from .deprecated import OldNameIR, Renaming, renaming
from .fields import FieldIR, RelationIR
from .names import snake_case
from .odd_routes import OddRouteIR
from .picklists import EnumIR

_OPERATIONS = {"POST": "create", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}


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
