"""Read the two sides of a comparison: a swagger document, a spec folder or a capture folder each."""

from pathlib import Path

import msgspec
from attrs import define, evolve

from autotask_runtime.metadata import Spec, load_capture, load_spec
from autotask_runtime.metadata.changes import Knows, align
from autotask_runtime.metadata.folder import read_manifest
from autotask_runtime.metadata.spec import converter, digest

from ..ingest.build import build_spec
from ..ingest.document import read_document
from ..ingest.parents import with_parent_fields
from ..tenant import facts_of
from .unknown import filled


@define(frozen=True, kw_only=True)
class Side:
    """One side.

    :param name: what readers are told: the document's or the capture's own name, or the sources of a spec.
    :param knows: what kind it is, and so which facts it has.
    :param digest: SHA-256 of the files of a document or a capture; of a spec that of its facts, patches applied.
    :param captured: the collections that a capture holds; None: it is no capture.
    :param redacted: what the tenant named is hidden in it.
    """

    name: str
    knows: Knows
    digest: str
    spec: Spec
    captured: frozenset[str] | None = None
    redacted: bool = False


def load_sides(old: Path, new: Path, base: Path | None = None) -> tuple[Side, Side]:
    """Read both sides and leave out of the comparison what one of them cannot know.

    :param base: the spec that captures are laid over, where the other side is none; by default the SDK's own.
    :raises MetadataError: when a side is none of the three, or broken.
    """
    specs = [path for path in (old, new) if _knows(path) == "spec"]
    over = specs[0] if specs else base
    one, two = _load(old, over), _load(new, over)
    before, after = align(one.spec, one.knows, two.spec, two.knows)
    one, two = evolve(one, spec=before), evolve(two, spec=after)
    return evolve(one, spec=filled(one, two)), evolve(two, spec=filled(two, one))


def _knows(path: Path) -> Knows:
    if not path.is_dir():
        return "swagger"
    return "spec" if (path / "entities").is_dir() else "capture"


def _load(path: Path, base: Path | None) -> Side:
    knows = _knows(path)
    if knows == "swagger":
        document = read_document(path)
        return Side(name=document.name, knows=knows, digest=document.digest, spec=with_parent_fields(build_spec(document)))
    if knows == "spec":
        spec = load_spec(path)
        facts = msgspec.json.encode(converter.unstructure(spec.entities), order="deterministic")
        return Side(name=" and ".join(spec.sources) or path.resolve().name, knows=knows, digest=digest(facts), spec=spec)
    capture = load_capture(path)
    manifest = read_manifest(path)
    return Side(
        name=capture.name,
        knows=knows,
        digest=capture.digest,
        spec=facts_of(base, path).spec,
        captured=frozenset(capture.entities),
        redacted=manifest is not None and manifest.redacted,
    )
