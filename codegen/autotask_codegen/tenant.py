"""The facts of one tenant's package: the API's, and over them what a capture says of the tenant."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from attrs import define, evolve

from autotask_runtime.metadata.capture import load_capture, overlay_capture
from autotask_runtime.metadata.folder import complete, entity_files, read_manifest
from autotask_runtime.metadata.spec import MetadataError, Spec, load_spec, overlaid
from autotask_runtime.metadata.types import Entity

from .pins import Pins, pinned, read_pins
from .project import tenant_version

_DAY = len("2026-11-21")


@define(frozen=True)
class Facts:
    """What a package is made of.

    :param unknown: captured collections that the spec does not know.
    :param version: of a tenant's package; "": that of the SDK.
    """

    spec: Spec
    unknown: tuple[str, ...] = ()
    version: str = ""


def facts_of(spec: Path | None, tenant: Path | None = None, overlays: Iterable[Path] = ()) -> Facts:
    """The facts of a spec folder (by default the SDK's own), of a tenant over them, and over both somebody's own edits.

    :raises MetadataError: when a folder or file is missing or broken, or an edit has no target.
    """
    facts = load_spec(spec)
    if tenant is None:
        return Facts(overlaid(facts, overlays))
    merged, unknown = _of_tenant(facts, tenant)
    edited = overlaid(pinned(merged, read_pins(tenant)), overlays)
    manifest = read_manifest(tenant)
    return Facts(edited, unknown, tenant_version(edited, manifest.taken[:_DAY] if manifest else ""))


def captured(spec: Spec, folder: Path, pins: Mapping[str, Pins] | None = None) -> Spec | None:
    """The facts of the capture in a folder, or None where there is none that says anything of the spec.

    :param pins: names to be kept; by default those in the folder.
    :raises MetadataError: when one of its files is broken.
    """
    complete(folder)
    if not any(file.stem in spec.entities for file in entity_files(folder)):
        return None
    return pinned(_of_tenant(spec, folder)[0], read_pins(folder) if pins is None else pins)


def _of_tenant(spec: Spec, folder: Path) -> tuple[Spec, tuple[str, ...]]:
    """Lay a capture over a spec. What the spec does not know cannot be part of the package: no capture tells its routes."""
    capture = load_capture(folder)
    unknown = tuple(sorted(set(capture.entities) - set(spec.entities)))
    known = {name: entity for name, entity in capture.entities.items() if name in spec.entities}
    if not known:
        raise MetadataError(f"{folder}: the spec knows none of its collections: {', '.join(unknown[:5])}")
    merged = overlay_capture(spec, evolve(capture, entities=known))
    names = merged.by_name().keys()
    return evolve(merged, entities={name: _sure(entity, names) for name, entity in merged.entities.items()}), unknown


def _sure(entity: Entity, names: Collection[str]) -> Entity:
    """The entity, its new fields without references to entities that the spec does not know."""
    fields = {
        wire: evolve(fact, reference="") if fact.reference and fact.reference not in names else fact
        for wire, fact in entity.fields.items()
    }
    return evolve(entity, fields=fields)
