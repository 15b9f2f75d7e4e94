"""Captures: what ``entityInformation`` and its two sub-routes answer for each entity, in the API's own shapes.

A capture is a folder with one ``<Collection>.json`` per entity, which has the keys ``entityInformation``, ``fields`` and
``userDefinedFields``.
"""

import re
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from ..kinds import INT_LIMITS
from ..system import EntityAccess, EntityDescription
from ..wire import READ_ERRORS, make_converter, reasons
from .folder import entity_files, unfinished
from .meaning import INTEGER
from .spec import MetadataError, Source, Spec, digest, read_json
from .types import Entity, Field, FieldType, Picklist, PicklistValue

# "decimal" and a byte array are documented but in no capture, and the name of the latter is unknown (api-facts, section 6).
WIRE_TYPES: dict[str, FieldType] = {
    "boolean": "boolean",
    "integer": "int32",
    "short": "int32",
    "long": "int64",
    "double": "double",
    "decimal": "double",
    "string": "string",
    "datetime": "datetime",
    "byte[]": "bytes",
    "bytearray": "bytes",
}
_TO_WIRE: dict[FieldType, str] = {
    "boolean": "boolean",
    "int32": "integer",
    "int64": "long",
    "double": "double",
    "string": "string",
    "datetime": "datetime",
    "bytes": "byte[]",
}


@define(frozen=True, kw_only=True)
class WirePicklistValue:
    value: str
    label: str = ""
    is_default_value: bool = False
    sort_order: int = 0
    parent_value: str = ""
    is_active: bool = True
    is_system: bool = False


@define(frozen=True, kw_only=True)
class WireField:
    """One row of ``…/fields`` (which has ``dataType``) or of ``…/userDefinedFields`` (``type``, ``label``, ``defaultValue``)."""

    name: str
    data_type: str = ""
    type: str = ""
    label: str = ""
    description: str = ""
    length: int = 0
    is_required: bool = False
    is_read_only: bool = False
    is_queryable: bool = True
    is_reference: bool = False
    reference_entity_type: str = ""
    is_pick_list: bool = False
    picklist_values: list[WirePicklistValue] = field(factory=list)
    picklist_parent_value_field: str = ""
    default_value: str = ""
    is_supported_webhook_field: bool = False


@define(frozen=True, kw_only=True)
class WireFieldsAnswer:
    fields: list[WireField] = field(factory=list)


@define(frozen=True, kw_only=True)
class WireCapture:
    """One captured entity, as answered."""

    entity_information: EntityDescription
    fields: WireFieldsAnswer
    user_defined_fields: WireFieldsAnswer = field(factory=WireFieldsAnswer)


@define(frozen=True, kw_only=True)
class Capture:
    """A folder of captured entities. ``name`` is the folder's own name, ``digest`` the SHA-256 over its files."""

    name: str
    digest: str
    entities: dict[str, WireCapture]


converter = make_converter(WirePicklistValue, WireField, EntityAccess, EntityDescription, WireFieldsAnswer, WireCapture)


def read_capture_file(path: Path) -> WireCapture:
    """Read one captured entity. Raises :class:`MetadataError` naming the file and each wrong place."""
    value = read_json(path)
    try:
        return converter.structure(value, WireCapture)
    except READ_ERRORS as error:
        # Places are named as the file spells them, not as our classes do.
        told = re.sub(r"@ \S+", lambda place: re.sub(r"_([a-z])", lambda letter: letter[1].upper(), place[0]), reasons(error))
        raise MetadataError(f"{path}: {told}") from None


def load_capture(path: Path | str) -> Capture:
    """Load a capture folder.

    :raises MetadataError: when the folder is missing, empty or not finished, or one of its files is broken.
    """
    root = Path(path)
    files = entity_files(root)
    if why := unfinished(root):
        raise MetadataError(f"{root}: {why}")
    if not files:
        raise MetadataError(f"{root}: not a capture folder (it has no <Collection>.json)")
    return Capture(
        name=root.resolve().name,
        digest=digest(*(part for file in files for part in (file.name.encode(), file.read_bytes()))),
        entities={file.stem: read_capture_file(file) for file in files},
    )


def field_from_wire(wire: WireField, *, where: str) -> Field:
    """Turn one row of field information into a :class:`Field`. ``where`` names the file and field in an error."""
    spelt = wire.data_type or wire.type
    kind = WIRE_TYPES.get(spelt.lower())
    if kind is None:
        raise MetadataError(f"{where}: unknown dataType {spelt!r}")
    picklist = None
    if wire.is_pick_list:
        odd = [value.value for value in wire.picklist_values if kind in INT_LIMITS and not INTEGER.fullmatch(value.value)]
        if odd:
            raise MetadataError(f"{where}: picklist value {odd[0]!r} is no number")
        picklist = Picklist(
            parent_field=wire.picklist_parent_value_field,
            values=tuple(_value_from_wire(value) for value in wire.picklist_values),
        )
    return Field(
        type=kind,
        length=wire.length if kind == "string" else 0,
        required=wire.is_required,
        read_only=wire.is_read_only,
        queryable=wire.is_queryable,
        webhook=wire.is_supported_webhook_field,
        reference=wire.reference_entity_type if wire.is_reference else "",
        picklist=picklist,
        label=wire.label,
        description=wire.description,
        default=wire.default_value,
    )


def _value_from_wire(value: WirePicklistValue) -> PicklistValue:
    return PicklistValue(
        value=value.value,
        label=value.label,
        active=value.is_active,
        default=value.is_default_value,
        sort_order=value.sort_order,
        parent=value.parent_value,
        system=value.is_system,
    )


def overlay_capture(spec: Spec, capture: Capture) -> Spec:
    """The spec as one tenant sees it: its field rules, its picklists (now closed) and its user-defined fields.

    What no capture tells, as references that field information leaves out and names of old, stays as the spec has it.

    :raises MetadataError: when the capture holds a collection that the spec does not know.
    """
    require_known(spec, capture)
    merged = {
        name: overlay_entity(entity, capture.entities[name], capture.name) if name in capture.entities else entity
        for name, entity in spec.entities.items()
    }
    source = Source(kind="capture", digest=capture.digest, what="field information of a tenant")
    return evolve(spec, sources={**spec.sources, capture.name: source}, entities=merged)


def require_known(spec: Spec, capture: Capture) -> None:
    """Raise :class:`MetadataError` when the capture holds a collection that the spec does not know."""
    unknown = sorted(set(capture.entities) - set(spec.entities))
    if unknown:
        raise MetadataError(f"{capture.name}: no such collection in the spec: {', '.join(unknown)}")


def fields_from_wire(entity: Entity, wire: WireCapture, where: str) -> dict[str, Field]:
    """The captured fields of an entity by the spec's spelling. Of the type the document knows better, where it has the field:
    field information calls a file's content "string".
    """
    spelt = {name.lower(): name for name in entity.fields}
    found: dict[str, Field] = {}
    for row in wire.fields.fields:
        name = spelt.get(row.name.lower(), row.name)
        fact = field_from_wire(row, where=f"{where}: field {row.name}")
        found[name] = evolve(fact, type=entity.fields[name].type) if name in entity.fields else fact
    return found


def overlay_entity(entity: Entity, wire: WireCapture, capture: str) -> Entity:
    """One entity as a capture has it, without what this SDK cannot read in it (:func:`legible`)."""
    where = f"{capture}/{entity.collection}.json"
    wire = legible(entity, wire)
    found = fields_from_wire(entity, wire, where)
    unlisted = {name: evolve(fact, sources=fact.sources or entity.sources) for name, fact in entity.fields.items()}
    fields = {name: _overlay_field(entity.fields[name], fact, capture) for name, fact in found.items() if name in entity.fields}
    new = {name: evolve(fact, sources=(capture,)) for name, fact in found.items() if name not in entity.fields}
    return evolve(
        entity,
        sources=(*entity.sources, capture),
        fields={**unlisted, **fields, **new},
        udfs={
            row.name: field_from_wire(row, where=f"{where}: user-defined field {row.name}")
            for row in wire.user_defined_fields.fields
        },
        user_defined_fields=wire.entity_information.info.has_user_defined_fields,
    )


def legible(entity: Entity, wire: WireCapture) -> WireCapture:
    """Field information without what nobody here can read: one odd value of a newer zone must not keep a tenant from all others.

    New fields of unknown data types are left out (rows have them in ``extra``), and values of numbers that are none. Fields that
    the spec knows are of its types anyhow, and user-defined ones are text on the wire.
    """
    known = {name.lower() for name in entity.fields}
    fields = [row for row in wire.fields.fields if row.name.lower() in known or _kind(row)]
    return evolve(
        wire,
        fields=WireFieldsAnswer(fields=[_legible(row) for row in fields]),
        user_defined_fields=WireFieldsAnswer(fields=[_legible(row) for row in wire.user_defined_fields.fields]),
    )


def _kind(row: WireField) -> FieldType | None:
    return WIRE_TYPES.get((row.data_type or row.type).lower())


def _legible(row: WireField) -> WireField:
    kind = _kind(row)
    if kind is None:
        return evolve(row, data_type="string", length=0, is_pick_list=False)
    if kind not in INT_LIMITS:
        return row
    return evolve(row, picklist_values=[value for value in row.picklist_values if INTEGER.fullmatch(value.value)])


def _overlay_field(known: Field, found: Field, capture: str) -> Field:
    """A field as captured, with what only the spec can know. References of the spec were reviewed; field information errs."""
    return evolve(
        found,
        name=known.name,
        reference=known.reference or found.reference,
        soap_name=known.soap_name,
        resend=known.resend,
        sources=(*known.sources, capture) if known.sources else (),
    )


def field_to_wire(name: str, fact: Field, *, user_defined: bool = False) -> dict[str, Any]:
    """The row of field information that a server answers for this field: the reverse of :func:`field_from_wire`."""
    picklist = fact.picklist
    row: dict[str, Any] = {
        "name": name,
        "dataType": _TO_WIRE[fact.type],
        "length": fact.length,
        "isRequired": fact.required,
        "isReadOnly": fact.read_only,
        "isQueryable": fact.queryable,
        "isReference": bool(fact.reference),
        "referenceEntityType": fact.reference,
        "isPickList": picklist is not None,
        "picklistValues": [_value_to_wire(value) for value in picklist.values] if picklist else None,
        "picklistParentValueField": picklist.parent_field if picklist else "",
        "isSupportedWebhookField": fact.webhook,
    }
    if user_defined:
        row["type"] = row.pop("dataType")
        row |= {"label": fact.label or name, "description": fact.description, "defaultValue": fact.default}
        row["referenceEntityType"] = row["referenceEntityType"] or None
    return row


def _value_to_wire(value: PicklistValue) -> dict[str, Any]:
    return {
        "value": value.value,
        "label": value.label,
        "isDefaultValue": value.default,
        "sortOrder": value.sort_order,
        "parentValue": value.parent,
        "isActive": value.active,
        "isSystem": value.system,
    }
