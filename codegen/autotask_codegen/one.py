"""One entity's modules, printed into a package that is there: what who changes a template, or an entity's facts, looks at."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import define

from autotask_runtime.files import replace_file
from autotask_runtime.metadata.spec import MetadataError, Spec

from .emit import Printer
from .entities import EntityIR
from .subset import subset


@define(frozen=True)
class Written:
    """The files that were written, and those beside them that are not as the spec and the templates give them now.

    The modules of other entities are not looked at: a changed template changes them all.
    """

    files: tuple[Path, ...]
    outdated: tuple[Path, ...]


def write_one(spec: Spec, package: str, target: Path, name: str, version: str = "") -> Written:
    """Print the module of one entity, named as in :func:`~.subset.subset`, and that of its parent where it is part of what its
    parent's rows can do.

    :raises MetadataError: when there is no such entity, or ``target`` is no package that was generated.
    """
    (collection,) = subset(spec, [name]).only
    printer = Printer(spec, package, version=version)
    known = {entity.collection: entity for entity in printer.entities}
    if collection not in known:
        raise MetadataError(f"{collection} is left out of this package")
    if not (target / "_entities.py").is_file():
        raise MetadataError(f"{target}: no generated package; generate the whole package first")
    modules = printer.modules([known[collection], *_speaking_of(known[collection], known)])
    for path, text in modules.items():
        replace_file(target / path, "", text.encode())
    return Written(tuple(target / path for path in modules), tuple(_differing(printer.shared(), target)))


def _speaking_of(entity: EntityIR, known: Mapping[str, EntityIR]) -> Iterable[EntityIR]:
    """The parent whose service has this entity as its attachments, or as a method."""
    parent = known.get(entity.parent[0]) if entity.parent else None
    if parent is None:
        return ()
    own = {other.collection for other in (*parent.actions, *([parent.attachments] if parent.attachments else []))}
    return (parent,) if entity.collection in own else ()


def _differing(texts: Mapping[str, str], target: Path) -> Iterable[Path]:
    for path, text in texts.items():
        file = target / path
        if not file.is_file() or file.read_bytes() != text.encode():
            yield file
