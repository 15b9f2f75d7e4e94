"""The facts of one tenant's package: the API's, and over them what a capture says of the tenant."""

from collections.abc import Collection, Iterable
from pathlib import Path

from attrs import define, evolve

from autotask_runtime.metadata.capture import WireFieldsAnswer, load_capture, overlay_capture
from autotask_runtime.metadata.folder import Manifest, read_manifest
from autotask_runtime.metadata.spec import MetadataError, Spec, load_spec, overlaid
from autotask_runtime.metadata.types import Entity

from .pins import pinned, read_pins
from .project import tenant_version

_SOURCE = "tenant"  # what docstrings call the capture


@define(frozen=True)
class Facts:
    """What a package is made of.

    :param notes: what of the tenant is not in it, and why.
    :param version: of a tenant's package; "": that of the SDK.
    """

    spec: Spec
    notes: tuple[str, ...] = ()
    version: str = ""


def facts_of(spec: Path | None, tenant: Path | None = None, overlays: Iterable[Path] = ()) -> Facts:
    """The facts of a spec folder (by default the SDK's own), of a tenant over them, and over both somebody's own edits.

    What the spec does not know cannot be part of a package: no capture tells its routes.

    :raises MetadataError: when a folder or file is missing or broken, or an edit has no target.
    """
    facts = load_spec(spec)
    if tenant is None:
        return Facts(overlaid(facts, overlays))
    capture = load_capture(tenant)
    manifest = read_manifest(tenant) or Manifest()
    there = {name: entity for name, entity in capture.entities.items() if name in facts.entities}
    notes = [f"{name} is not in the spec, and not in the package" for name in capture.entities if name not in there]
    if not there:
        raise MetadataError(f"{tenant}: the spec knows none of its collections: {', '.join(sorted(capture.entities)[:5])}")
    if len(there) < len(facts.entities):
        left = len(facts.entities) - len(there)
        notes.append(f"{left} of {len(facts.entities)} collections were not captured: they are as the public spec has them")
    if manifest.redacted:
        notes.append("the capture is redacted: picklists have no labels, and of user-defined fields nothing is known")
        there = {name: evolve(entity, user_defined_fields=WireFieldsAnswer()) for name, entity in there.items()}
    # Whatever the folder is called, the same facts give the same package.
    merged = overlay_capture(facts, evolve(capture, name=_SOURCE, entities=there))
    names = merged.by_name().keys()
    sure = evolve(merged, entities={name: _sure(entity, names) for name, entity in merged.entities.items()})
    edited = overlaid(pinned(sure, read_pins(tenant)), overlays)
    return Facts(edited, tuple(notes), tenant_version(edited, manifest.taken))


def _sure(entity: Entity, names: Collection[str]) -> Entity:
    """The entity, its new fields without references to entities that the spec does not know."""
    fields = {
        wire: evolve(fact, reference="") if fact.reference and fact.reference not in names else fact
        for wire, fact in entity.fields.items()
    }
    return evolve(entity, fields=fields)
