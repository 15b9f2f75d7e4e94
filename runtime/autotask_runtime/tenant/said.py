"""Of an entity's facts those that packages say: what a package and a tenant can be compared by."""

from attrs import evolve

from ..metadata.meaning import has_numbers
from ..metadata.types import Entity, Field, Picklist, PicklistValue


def as_said(entity: Entity, base: Entity) -> Entity:
    """The facts of an entity as far as a package says them.

    :param base: what the package says. Where it knows no user-defined field, it says nothing of any.
    """
    return evolve(
        base,
        fields={name: _said(fact, base.fields.get(name)) for name, fact in entity.fields.items()},
        udfs={name: _said(fact, base.udfs.get(name)) for name, fact in entity.udfs.items()} if base.udfs else {},
        user_defined_fields=entity.user_defined_fields if base.udfs else base.user_defined_fields,
    )


def _said(fact: Field, base: Field | None) -> Field:
    picklist = fact.picklist
    if base is not None and (base.picklist is None or base.picklist.open):
        picklist = _own_values(picklist, base.picklist) if base.picklist else None
    return Field(
        type=fact.type,
        length=fact.length,
        required=fact.required,
        read_only=fact.read_only,
        queryable=fact.queryable,
        reference=fact.reference,
        picklist=_plain(picklist, base or fact) if picklist else None,
        soap_name=fact.soap_name,
        resend=fact.resend,
    )


def _own_values(picklist: Picklist | None, known: Picklist) -> Picklist:
    """Of an open picklist, the values that the package knows."""
    wanted = {value.value for value in known.values}
    values = picklist.values if picklist else ()
    return Picklist(open=True, values=tuple(evolve(value, active=True, parent="") for value in values if value.value in wanted))


def _plain(picklist: Picklist, base: Field) -> Picklist:
    """Without what no package says: defaults, order, labels without an enum, parents of values that are not written."""
    known = {value.value: value for value in base.picklist.values} if base.picklist else {}
    values = (
        PicklistValue(
            value=value.value,
            label=value.label if has_numbers(base) else "",
            active=value.active,
            parent=_parent(value, known.get(value.value, value)),
        )
        for value in picklist.values
    )
    ordered = sorted(values, key=lambda value: (len(value.value), value.value))
    above = picklist.parent_field.lower() if any(value.parent for value in ordered) else ""
    return Picklist(open=picklist.open, parent_field=above, values=tuple(ordered))


def _parent(value: PicklistValue, known: PicklistValue) -> str:
    return value.parent if value.active and known.active else known.parent
