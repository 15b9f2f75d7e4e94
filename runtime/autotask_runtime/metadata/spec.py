"""Read and write ``spec/``: one JSON file per entity, the services beside them, and the patches that correct them."""

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import cattrs
import msgspec
from attrs import define, evolve, field
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from ..wire import READ_ERRORS, exactly, reasons
from .types import Child, Deprecated, Entity, Field, Operation, Picklist, PicklistValue, RuleFact

T = TypeVar("T")

_VALUES = re.compile(r"(/[^/]+/(?:fields|udfs)/[^/]+/picklist)/values/")


class MetadataError(Exception):
    """Metadata that cannot be used. The message names the file and the place in it."""


@define(frozen=True, kw_only=True)
class Source:
    """Where facts came from. ``kind`` is ``swagger`` or ``capture``; ``digest`` is SHA-256 of what was read."""

    kind: str
    digest: str
    what: str = ""


@define(frozen=True, kw_only=True)
class Service:
    """A collection without entity metadata: what it is, how users reach it, and its routes."""

    what: str
    reach: str = ""
    routes: dict[str, dict[str, Operation]] = field(factory=dict)


@define(frozen=True, kw_only=True)
class ShapeField:
    """One property of a definition that is not an entity: a :data:`FieldType`, ``any``, or the name of another shape."""

    type: str
    many: bool = False


@define(frozen=True, kw_only=True)
class Spec:
    """All facts, patches applied. ``entities`` is keyed and ordered by collection name; ``rules`` by id, in their own order.

    ``deprecated`` holds old names of fields, in the API's spelling, by collection. ``only`` are the collections that a small
    package is made of; empty: all. It is in no file.
    """

    sources: dict[str, Source] = field(factory=dict)
    entities: dict[str, Entity] = field(factory=dict)
    services: dict[str, Service] = field(factory=dict)
    shapes: dict[str, dict[str, ShapeField]] = field(factory=dict)
    rules: dict[str, RuleFact] = field(factory=dict)
    deprecated: dict[str, dict[str, Deprecated]] = field(factory=dict)
    only: frozenset[str] = frozenset()

    def by_name(self) -> dict[str, Entity]:
        """Entities by the singular name that ``referenceEntityType`` uses."""
        return {entity.name: entity for entity in self.entities.values()}


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, omit_if_default=True)

    for scalar in (str, bool, int):  # bool("no") would be True
        converter.register_structure_hook(scalar, exactly(scalar))

    def structure_route(value: Any, _: Any) -> str | dict[str, Operation]:
        if isinstance(value, str):
            return value
        return converter.structure(value, dict[str, Operation])

    converter.register_structure_hook(str | dict[str, Operation], structure_route)
    for cls in (Picklist, PicklistValue, Field, Operation, Child, Source, Service, ShapeField, Entity, Deprecated, RuleFact):
        converter.register_structure_hook(cls, make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True))
        converter.register_unstructure_hook(cls, make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True))
    return converter


converter = _make_converter()


def default_spec_path() -> Path:
    """The spec this SDK was generated from: inside the installed package, or ``spec/`` of a checkout."""
    installed = Path(__file__).parents[1] / "_spec"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "spec"


def read_json(path: Path) -> Any:
    """Parse one JSON file. Raises :class:`MetadataError` naming the file, line and column."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise MetadataError(f"{path}: no such file") from None
    except OSError as error:
        raise MetadataError(f"{path}: {error.strerror or error}") from None
    if not data.strip():
        raise MetadataError(f"{path}: the file is empty")
    try:
        return json.loads(data)  # the standard parser alone names line and column
    except json.JSONDecodeError as error:
        raise MetadataError(f"{path}: line {error.lineno}, column {error.colno}: {error.msg}") from None
    except UnicodeDecodeError as error:
        raise MetadataError(f"{path}: byte {error.start}: not UTF-8") from None
    except RecursionError:
        raise MetadataError(f"{path}: nested too deeply") from None
    except ValueError as error:  # a number of more digits than Python reads
        raise MetadataError(f"{path}: {error}") from None


def structure(value: Any, cls: type[T], path: Path) -> T:
    """Turn parsed JSON into ``cls``. Raises :class:`MetadataError` naming the file and each wrong place."""
    try:
        return converter.structure(value, cls)
    except (*READ_ERRORS, AttributeError) as error:  # cattrs asks a list for its keys
        raise MetadataError(f"{path}: {reasons(error)}") from None


def load_spec(path: Path | str | None = None, *, patched: bool = True) -> Spec:
    """Load a spec folder.

    :param path: the folder; by default the one this SDK was generated from.
    :param patched: apply the corrections in ``patches/``; False gives the facts as their sources state them.
    :raises MetadataError: when a file is missing or broken, or a patch no longer has its target.
    """
    root = Path(path) if path is not None else default_spec_path()
    folder = root / "entities"
    if not folder.is_dir():
        raise MetadataError(f"{root}: not a spec folder (it has no entities/)")
    documents = {file.stem: read_json(file) for file in sorted(folder.glob("*.json"))}
    if patched:
        apply_patches(documents, _patches_of(root / "patches"))
    entities = {name: structure(doc, Entity, folder / f"{name}.json") for name, doc in documents.items()}
    for name, entity in entities.items():
        if entity.collection != name:
            raise MetadataError(f"{folder / name}.json: describes {entity.collection!r}")
    deprecated = _table(root / "deprecated.json", dict[str, dict[str, Deprecated]])
    return Spec(
        sources=structure(read_json(root / "sources.json"), dict[str, Source], root / "sources.json"),
        entities=entities,
        services=structure(read_json(root / "services.json"), dict[str, Service], root / "services.json"),
        shapes=structure(read_json(root / "shapes.json"), dict[str, dict[str, ShapeField]], root / "shapes.json"),
        rules=_table(root / "integrity.json", dict[str, RuleFact]),
        deprecated=deprecated,
    )


def _table(file: Path, kind: type[dict[str, T]]) -> dict[str, T]:
    """The referential rules, or the old names of fields; a spec of few facts may have none."""
    return structure(read_json(file), kind, file) if file.exists() else {}


def overlaid(spec: Spec, places: Iterable[Path]) -> Spec:
    """The spec with the edits of somebody's own, written as those in ``spec/patches`` are.

    They see the facts as they are after patches and tenant, where what has its usual value is left out: to set such a
    fact, ``add`` it.

    :param places: files, or folders of such files, applied in this order.
    :raises MetadataError: when one is missing or broken, gives no reason, or its target is gone.
    """
    files = [file for place in places for file in (_patches_of(place) if place.is_dir() else [place])]
    if not files:
        return spec
    documents = {name: converter.unstructure(entity) for name, entity in spec.entities.items()}
    apply_patches(documents, files)
    source = ", ".join(file.name for file in files)
    entities = {name: structure(document, Entity, Path(source)) for name, document in documents.items()}
    for name, entity in entities.items():
        if entity.collection != name:
            raise MetadataError(f"{source}: {name} describes {entity.collection!r}")
    return evolve(spec, entities=entities)


def _patches_of(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json")) if folder.is_dir() else []


def apply_patches(documents: dict[str, Any], files: Sequence[Path]) -> None:
    """Apply each patch file (RFC 6902 edits below ``/Collection``) in order.

    :raises MetadataError: when one is missing or broken, gives no reason, or its target is gone.
    """
    if not files:
        return
    from jsonpatch import JsonPatchException, apply_patch
    from jsonpointer import JsonPointerException

    for file in files:
        patches = read_json(file)
        if not isinstance(patches, list):
            raise MetadataError(f"{file}: a list of patches is expected")
        for number, patch in enumerate(patches):
            if not isinstance(patch, dict) or not isinstance(patch.get("edits"), list):
                raise MetadataError(f"{file}: patch {number}: an object with a reason and a list of edits is expected")
            if not patch.get("reason") or not isinstance(patch["reason"], str):
                raise MetadataError(f"{file}: patch {number} gives no reason")
            try:
                for edit in patch["edits"]:
                    _edit(documents, edit, apply_patch)
            except (JsonPatchException, JsonPointerException, TypeError) as error:
                reason = str(error).partition(" in {")[0]  # what follows is the whole document
                raise MetadataError(f"{file}: patch {number}: {reason}") from None


def _edit(documents: dict[str, Any], edit: Any, apply_patch: Callable[..., Any]) -> None:
    """Apply one edit. Its path names values of a picklist by what they are: where they stand, the next capture may change."""
    path = edit.get("path") if isinstance(edit, dict) else None
    if not isinstance(path, str) or not path.startswith("/"):
        raise TypeError("an edit has an op and a path that begins with the collection")
    listed = _VALUES.match(path)
    picklist = documents
    for key in listed[1].split("/")[1:] if listed else ():
        picklist = picklist.get(key.replace("~1", "/").replace("~0", "~"), {}) if isinstance(picklist, dict) else {}
    values = picklist.get("values") if listed else None
    if isinstance(values, list):
        picklist["values"] = {}
        for row in values:
            picklist["values"].setdefault(str(row.get("value")), row)
    try:
        apply_patch(documents, [edit], in_place=True)
    finally:
        if isinstance(values, list) and isinstance(picklist.get("values"), dict):
            picklist["values"] = [{"value": value, **row} for value, row in picklist["values"].items()]


def dump_spec(spec: Spec, root: Path) -> None:
    """Write a spec folder, without its patches, in a stable order with one field to a line."""
    folder = root / "entities"
    folder.mkdir(parents=True, exist_ok=True)
    for name, entity in sorted(spec.entities.items()):
        (folder / f"{name}.json").write_text(render(converter.unstructure(entity)), encoding="utf-8")
    (root / "sources.json").write_text(render(converter.unstructure(spec.sources)), encoding="utf-8")
    (root / "services.json").write_text(render(converter.unstructure(dict(sorted(spec.services.items())))), encoding="utf-8")
    (root / "shapes.json").write_text(render(converter.unstructure(dict(sorted(spec.shapes.items())))), encoding="utf-8")
    if spec.rules:
        (root / "integrity.json").write_text(render(converter.unstructure(spec.rules)), encoding="utf-8")
    if spec.deprecated:
        (root / "deprecated.json").write_text(render(converter.unstructure(spec.deprecated)), encoding="utf-8")


def render(value: Any, depth: int = 2, indent: int = 0) -> str:
    """JSON for reviewers: objects are spread over lines down to ``depth``, below that each stands on one line."""
    if not isinstance(value, dict) or depth == 0 or not value:
        return _one_line(value)
    pad = "  " * (indent + 1)
    rows = [f"{pad}{_one_line(key)}: {render(item, depth - 1, indent + 1)}" for key, item in value.items()]
    text = "{\n" + ",\n".join(rows) + "\n" + "  " * indent + "}"
    return text if indent else text + "\n"


def _one_line(value: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=0).decode()


def digest(*parts: bytes) -> str:
    """SHA-256 over all parts, as hexadecimal text."""
    total = hashlib.sha256()
    for part in parts:
        total.update(part)
    return total.hexdigest()


@contextmanager
def replacing_folder(target: Path) -> Iterator[Path]:
    """Give a scratch folder that becomes ``target`` when the block ends well, and vanishes when it does not.

    The old folder is moved aside first, so that no moment shows a half-written one.
    """
    target = target.absolute()
    target.parent.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    aside = scratch.with_name(scratch.name + "-old")
    try:
        yield scratch
        scratch.chmod(0o755)
        if target.exists():
            target.rename(aside)
        scratch.rename(target)
    except BaseException:
        if aside.exists() and not target.exists():
            aside.rename(target)
        raise
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.rmtree(aside, ignore_errors=True)


def replace_facts(spec: Spec, root: Path) -> None:
    """Write a spec over the one in ``root``, all or nothing. Its patches stay as they are.

    :raises MetadataError: when a patch no longer finds its target in the new facts; the folder is then left as it was.
    """
    with replacing_folder(root) as scratch:
        if (root / "patches").is_dir():
            shutil.copytree(root / "patches", scratch / "patches")
        dump_spec(spec, scratch)
        try:
            load_spec(scratch)
        except MetadataError as error:
            raise MetadataError(str(error).replace(str(scratch), str(root))) from None
