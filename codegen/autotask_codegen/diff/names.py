"""What Python calls the things that changes are about: by the same IR that the package is printed from."""

import json
from collections.abc import Iterable

from attrs import define

from autotask_runtime.metadata import Spec
from autotask_runtime.metadata.changes import Change

from ..entities import EntityIR
from ..fields import FieldIR
from ..ir import build_ir

UDF = "udf "  # before the name of a user-defined field, where a surface speaks of it


@define(frozen=True)
class Package:
    """The names of one generated package."""

    entities: dict[str, EntityIR]

    @classmethod
    def of(cls, spec: Spec) -> "Package":
        """Decide the names. Raises :class:`MetadataError` where no package can be generated."""
        return cls({entity.collection: entity for entity in build_ir(spec)} if spec.entities else {})

    def service(self, collection: str) -> str:
        """``at.tickets``"""
        entity = self.entities.get(collection)
        return f"at.{entity.module}" if entity else collection

    def model(self, collection: str) -> str:
        """``Ticket``"""
        entity = self.entities.get(collection)
        return entity.name if entity else collection

    def field(self, collection: str, wire: str) -> FieldIR | None:
        """A field; a user-defined one by its name behind ``udf``."""
        entity = self.entities.get(collection)
        rows = (entity.udfs if wire.startswith(UDF) else entity.fields) if entity else ()
        return next((row for row in rows if row.wire == wire.removeprefix(UDF)), None)

    def attribute(self, collection: str, wire: str, of: str = "") -> str:
        """``Ticket.company_id``, ``Ticket.udf.site_code``; ``of`` is for the ``.q`` of queries."""
        field = self.field(collection, wire)
        if wire == "udf":
            return f"{self.model(collection)}{of}.udf{'(…)' if of else ''}"
        if wire.startswith(UDF):
            name = field.name if field else f"[{wire.removeprefix(UDF)!r}]"
            return f"{self.model(collection)}{of}.udf{'.' if field else ''}{name}"
        return f"{self.model(collection)}{of}.{field.name if field else wire}"

    def keyword(self, collection: str, wire: str) -> str:
        """``company_id=…``; of a user-defined field, whose key is the tenant's own name, ``udf={"Site Code": …}``."""
        if wire.startswith(UDF):
            return f"udf={{{quoted(wire.removeprefix(UDF))}: …}}"
        field = self.field(collection, wire)
        return f"{field.name if field else 'parent_id' if wire == 'parentID' else wire}=…"

    def member(self, collection: str, wire: str, value: str) -> str:
        """``TicketStatus.NEW``, or "" where the picklist has no enum."""
        entity, field = self.entities.get(collection), self.field(collection, wire)
        key = f"udf.{wire.removeprefix(UDF)}" if wire.startswith(UDF) else field.name if field else ""
        enums = [enum for enum in entity.enums if enum.key == key] if entity else []
        named = (f"{enum.name}.{member.name}" for enum in enums for member in enum.members if str(member.value) == value)
        return next(named, "")

    def method(self, collection: str, name: str) -> str:
        """``at.tickets.delete``; of files and verbs of its own the parent's method, of an odd route that of whose path it is."""
        entity = self.entities.get(collection)
        if " " in name:
            verb, path = name.split(" ", 1)
            return self._odd(verb, path.replace("{parentId}", "{id}")) or name
        if entity and entity.parent and name in ("attachments", "action"):
            return f"{self.service(entity.parent[0])}.{entity.action if name == 'action' else name}"
        return f"{self.service(collection)}.{'where(…).count' if name == 'count' else name}"

    def _odd(self, verb: str, path: str) -> str:
        owner = self.entities.get(path.partition("/")[0])
        routes = owner.odd_routes if owner else ()
        return next((f"at.{owner.module}.{item.name}" for item in routes if owner and (item.verb, item.path) == (verb, path)), "")


@define(frozen=True, kw_only=True)
class Moves:
    """Which collections and fields have been renamed: what is new by what it was, the other way round."""

    collections: dict[str, str]
    fields: dict[tuple[str, str], str]

    @classmethod
    def of(cls, changes: Iterable[Change]) -> "Moves":
        """Read them from the changes."""
        renamed = [change for change in changes if change.kind.endswith("renamed")]
        return cls(
            collections={change.after: change.before for change in renamed if change.kind == "entity renamed"},
            fields={
                (change.collection, f"{UDF if change.user_defined else ''}{change.after}"): wire_of(change)
                for change in renamed
                if change.kind == "field renamed"
            },
        )

    def before(self, collection: str, wire: str = "") -> tuple[str, str]:
        """What a thing of the new package was called in the old one."""
        return self.collections.get(collection, collection), self.fields.get((collection, wire), wire)


def quoted(name: str) -> str:
    """A tenant's own name of a user-defined field, as programs write it."""
    return json.dumps(name, ensure_ascii=False)


def wire_of(change: Change) -> str:
    """The field of a change, marked where it is a user-defined one; "" where it is about none."""
    return f"{UDF if change.user_defined else ''}{change.field}"
