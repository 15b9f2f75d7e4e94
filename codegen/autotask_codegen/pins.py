"""Names that outlive a capture: what Python called a value or a user-defined field yesterday, it calls it today.

Names follow from labels by rule. Where two labels give the same name, one has it and the other a longer one; a new value or field
could so take the name of an old one. What the rule alone would change is kept in the capture's folder, in :data:`PINS`::

    {"Tickets": {"picklists": {"status": {"7": "NEW"}}, "udfs": {"Site-Code": "site_code"}}}
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from attrs import define, evolve, field

from autotask_runtime.metadata.capture import WireCapture, converter, overlay_entity
from autotask_runtime.metadata.meaning import has_enum
from autotask_runtime.metadata.spec import Spec, read_json, render, structure
from autotask_runtime.metadata.taking import Beside, Documents
from autotask_runtime.metadata.types import Entity, Field
from autotask_runtime.wire import READ_ERRORS

from .names import constant_case
from .picklists import member_names
from .udfs import udf_names

PINS = "pinned-names.json"


@define(frozen=True, kw_only=True)
class Pins:
    """The names of one entity that do not follow the rule: of picklist values by field and value, of user-defined fields."""

    picklists: dict[str, dict[str, str]] = field(factory=dict)
    udfs: dict[str, str] = field(factory=dict)


def read_pins(folder: Path) -> dict[str, Pins]:
    """The names kept in a capture's folder, by collection.

    :raises MetadataError: when the file is broken.
    """
    file = folder / PINS
    return structure(read_json(file), dict[str, Pins], file) if file.exists() else {}


def pins_file(pins: Mapping[str, Pins]) -> bytes:
    """What the file holds."""
    return render({name: _plain(item) for name, item in pins.items()}, 4).encode()


def keeping_names(spec: Spec, folder: Path) -> Beside:
    """What puts the names to be kept beside a new capture (``CaptureOptions.beside``).

    :raises MetadataError: when the names that are kept in the folder now cannot be read.
    """
    read_pins(folder)  # broken ones are said before anything is asked

    def beside(old: Documents, new: Documents) -> Mapping[str, bytes]:
        there = read_pins(folder)  # an interrupted capture may have been put in place meanwhile
        pins = pins_between(pinned(_facts(spec, old), there), _facts(spec, new))
        return {PINS: pins_file(pins)} if pins or there else {}

    return beside


def _facts(spec: Spec, documents: Documents) -> Spec:
    """The entities of a capture. What cannot be read in it has no names to be kept."""
    found: dict[str, Entity] = {}
    for name, entity in spec.entities.items():
        with suppress(*READ_ERRORS, KeyError):
            found[name] = overlay_entity(entity, converter.structure(documents[name], WireCapture), "capture")
    return Spec(entities=found)


def _plain(pins: Pins) -> dict[str, object]:
    return {key: value for key, value in (("picklists", pins.picklists), ("udfs", pins.udfs)) if value}


def pinned(spec: Spec, pins: Mapping[str, Pins]) -> Spec:
    """The spec with these names. What is no longer there is passed over."""
    entities = {name: _pinned(entity, pins[name]) if name in pins else entity for name, entity in spec.entities.items()}
    return evolve(spec, entities=entities)


def _pinned(entity: Entity, pins: Pins) -> Entity:
    fields = {**entity.fields, **{f"udf.{name}": fact for name, fact in entity.udfs.items()}}
    named = {wire: _with_members(fact, pins.picklists.get(wire, {})) for wire, fact in fields.items()}
    return evolve(
        entity,
        fields={wire: named[wire] for wire in entity.fields},
        udfs={wire: evolve(named[f"udf.{wire}"], name=pins.udfs.get(wire, fact.name)) for wire, fact in entity.udfs.items()},
    )


def _with_members(fact: Field, names: Mapping[str, str]) -> Field:
    if fact.picklist is None or not names:
        return fact
    values = tuple(evolve(value, name=names.get(value.value, value.name)) for value in fact.picklist.values)
    return evolve(fact, picklist=evolve(fact.picklist, values=values))


def pins_between(old: Spec, new: Spec) -> dict[str, Pins]:
    """The names that must be kept so that what is in both specs, with the same label, is called the same.

    :param old: the facts of the capture before, its own pins among them; ``new``: those of the new one, without pins.
    """
    found: dict[str, Pins] = {}
    for name, entity in new.entities.items():
        before = old.entities.get(name)
        pins = Pins(picklists=_picklists(before, entity), udfs=_udfs(before, entity)) if before else Pins()
        if pins.picklists or pins.udfs:
            found[name] = pins
    return found


def _picklists(old: Entity, new: Entity) -> dict[str, dict[str, str]]:
    before = {**old.fields, **{f"udf.{wire}": fact for wire, fact in old.udfs.items()}}
    after = {**new.fields, **{f"udf.{wire}": fact for wire, fact in new.udfs.items()}}
    kept = {wire: _members(before[wire], fact) for wire, fact in after.items() if wire in before}
    return {wire: names for wire, names in kept.items() if names}


def _members(old: Field, new: Field) -> dict[str, str]:
    if not has_enum(old) or not has_enum(new) or old.picklist is None or new.picklist is None:
        return {}
    names, ruled = member_names(old.picklist.values), member_names(new.picklist.values)
    labels = {value.value: value.label for value in old.picklist.values}
    same = (
        value.value for value in new.picklist.values if constant_case(value.label) == constant_case(labels.get(value.value, ""))
    )
    return {value: names[value] for value in same if value in names and names[value] != ruled[value]}


def _udfs(old: Entity, new: Entity) -> dict[str, str]:
    names, ruled = udf_names(old.udfs), udf_names(new.udfs)
    return {wire: names[wire] for wire in new.udfs if wire in names and names[wire] != ruled[wire]}
