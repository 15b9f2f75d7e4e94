"""Picklists as enums: which there are, and what their members are called."""

from collections.abc import Iterable

from attrs import define

from autotask_runtime.metadata.spec import MetadataError
from autotask_runtime.metadata.types import Picklist, PicklistValue

from .names import constant_case


@define(frozen=True, kw_only=True)
class MemberIR:
    """One member of a picklist's enum."""

    name: str
    value: int
    label: str


@define(frozen=True, kw_only=True)
class EnumIR:
    """The enum of one picklist. ``key`` is what a row's ``picklists`` call it: the field, or ``udf.`` and the tenant's name."""

    name: str
    key: str
    field: str
    open: bool
    members: tuple[MemberIR, ...]


def enum_of(name: str, field: str, picklist: Picklist, where: str, key: str = "") -> EnumIR:
    """The enum of a picklist whose values are numbers."""
    names = member_names(picklist.values, where)
    ordered = by_value(picklist.values)
    members = tuple(MemberIR(name=names[item.value], value=int(item.value), label=item.label) for item in ordered)
    return EnumIR(name=name, key=key or field, field=field, open=picklist.open, members=members)


def by_value(values: Iterable[PicklistValue]) -> list[PicklistValue]:
    """The values in the order of their numbers; of a value that is listed twice the first."""
    found: dict[int, PicklistValue] = {}
    for item in values:
        found.setdefault(int(item.value), item)
    return [found[number] for number in sorted(found)]


def member_names(values: Iterable[PicklistValue], where: str = "picklist") -> dict[str, str]:
    """By value, the name of each member.

    Where several labels give the same name, the lowest value has it, for it is the oldest, and the others have their value behind
    two underscores, which no label gives. So a new value changes no other name, unless it is lower than one of its own name: that
    is what ``PicklistValue.name`` is for, which goes before the rule.

    :raises MetadataError: when a name that was set cannot be one, or stands for two values.
    """
    ordered = by_value(values)
    names = {item.value: item.name for item in ordered if item.name}
    for value, name in names.items():
        if name != name.upper() or not name.isidentifier() or name.startswith("_"):
            raise MetadataError(f"{where}: the value {value} cannot be called {name!r}; names of members are in capitals")
    plain = {item.value: constant_case(item.label) for item in ordered if not item.name}
    taken = set(names.values())
    for value, name in plain.items():
        names[value] = name if name not in taken else f"{name}__{value.replace('-', 'MINUS_')}"
        taken.add(names[value])
    if len(taken) < len(names):
        raise MetadataError(f"{where}: two values are given the same name")
    return names
