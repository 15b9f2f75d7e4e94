"""Whether a package still fits its tenant: what differs, and what that breaks."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import define, evolve, field

from ..metadata.capture import WIRE_TYPES, WireCapture
from ..metadata.changes import LEVELS, Change, Level, compare_entities
from ..metadata.changes.words import predicate
from ..metadata.meaning import NUMBERS
from ..metadata.types import Field, FieldType
from ..models import Row
from ..schema import EntityEntry
from .facts import facts_of, of_tenant
from .said import as_said

_MARKS: Mapping[Level, str] = {"breaking": "⚠ breaking", "risky": "  risky", "safe": "  safe"}


@define(frozen=True, kw_only=True)
class Difference:
    """One thing in which the tenant differs from what the package says.

    :param name: what the package calls it: ``Ticket.title``, ``TicketStatus.NEW``; the API's name where it does not have it.
    :param change: from the package's facts to the tenant's.
    """

    name: str
    change: Change

    @property
    def level(self) -> Level:
        """``breaking``, ``risky`` or ``safe`` for programs that use the package (docs/diff.md)."""
        return self.change.level

    def __str__(self) -> str:
        return f"{_MARKS[self.level]}: {self.name} {predicate(self.change)}"


@define(frozen=True, kw_only=True)
class MetadataCheck:
    """What :meth:`Autotask.check_metadata` found.

    :param collections: those that were looked at.
    :param hidden: those that the credentials may not see, and in which words they were refused.
    """

    collections: tuple[str, ...]
    differences: tuple[Difference, ...] = ()
    hidden: Mapping[str, str] = field(factory=dict)

    @classmethod
    def of(
        cls,
        entries: Mapping[str, EntityEntry],
        read: Mapping[str, tuple[WireCapture, datetime | None]],
        hidden: Mapping[str, str],
        gone: Sequence[str],
    ) -> "MetadataCheck":
        """Compare what a package says with what was read.

        :param gone: of those that are hidden, the ones that the API does not have at all.
        """
        found = [_removed(entries[name].load()) for name in gone]
        for name, (wire, _) in read.items():
            found += differences(entries[name].load(), wire)
        not_seen = {name: why for name, why in hidden.items() if name not in gone}
        return cls(collections=(*read, *gone), differences=tuple(found), hidden=not_seen)

    def at(self, *levels: Level) -> tuple[Difference, ...]:
        """The differences of some levels: ``check.at("breaking", "risky")``."""
        return tuple(item for item in self.differences if item.level in levels)

    @property
    def matches(self) -> bool:
        """Whether nothing of what was looked at breaks a program, or may."""
        return not self.at("breaking", "risky")

    def __str__(self) -> str:
        counts = ", ".join(f"{len(self.at(level))} {level}" for level in LEVELS)
        looked = f"{len(self.collections)} {'entity' if len(self.collections) == 1 else 'entities'} looked at"
        lines = [f"{looked}: {counts if self.differences else 'no differences'}"]
        lines += [str(item) for level in LEVELS for item in self.at(level)]
        lines += [f"  not seen: {name}: {why}" for name, why in self.hidden.items()]
        return "\n".join(lines)


def differences(model: type[Row], wire: WireCapture) -> list[Difference]:
    """In what one entity of the tenant differs from what the package says of it.

    Only what a package says is compared: descriptions, defaults and the order of values are not. Of a picklist of which the
    package knows Autotask's own values alone, only these are looked for. References that it knows are taken to be right, for
    field information errs there. An answer without fields tells nothing, nor does a data type that nobody knows.
    """
    if not wire.fields.fields:
        return []
    base = facts_of(model)
    seen = of_tenant(model.schema, base, wire, "entityInformation")
    told: dict[str, FieldType | None] = {row.name.lower(): WIRE_TYPES.get(row.data_type.lower()) for row in wire.fields.fields}
    fields = {
        name: _of_told_type(fact, base.fields.get(name), told.get(name.lower()))
        for name, fact in seen.fields.items()
        if name.lower() in told or not model.schema.by_wire[name.lower()].listed
    }
    changes = compare_entities(as_said(base, base), as_said(evolve(seen, fields=fields), base))
    return [Difference(name=_name(model, change), change=change) for change in changes]


def _of_told_type(fact: Field, known: Field | None, told: FieldType | None) -> Field:
    """A field of the type that field information tells, where its values would be read and written otherwise.

    It calls the content of files text.
    """
    if told is None:
        return known or fact
    if known is None or told == known.type or {told, known.type} <= set(NUMBERS):
        return fact
    return fact if (known.type, told) == ("bytes", "string") else evolve(fact, type=told, length=known.length)


def _removed(model: type[Row]) -> Difference:
    """An entity that the API does not have any more."""
    name = model.schema.collection
    change = Change(kind="entity removed", level="breaking", path=("entities", name), says=f"{name} is gone.")
    return Difference(name=name, change=change)


def _name(model: type[Row], change: Change) -> str:
    """What the package calls the thing that changed; the API's name where it does not have it."""
    if not change.field:
        return model.schema.collection
    enum = model.picklists.get(f"udf.{change.field}" if change.user_defined else _python_name(model, change.field))
    if change.value:
        member = next((item.name for item in enum or () if str(int(item)) == change.value), "")
        owner = enum.__name__ if enum else _field_name(model, change)
        return f"{owner}.{member}" if member else f"{owner} value {change.value}"
    return _field_name(model, change)


def _field_name(model: type[Row], change: Change) -> str:
    if not change.user_defined:
        return f"{model.schema.name}.{_python_name(model, change.field)}"
    row = model.schema.udfs.get(change.field)
    return f"{model.schema.name}.udf.{row.name}" if row else f"{model.schema.name}.udf[{change.field!r}]"


def _python_name(model: type[Row], wire: str) -> str:
    row = model.schema.by_wire.get(wire.lower())
    return row.name if row else wire
