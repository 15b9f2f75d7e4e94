"""Reads the public surface of a generated package from its source, without importing it."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import griffe

from autotask_runtime.metadata.spec import MetadataError

from .lines import Block, Surface
from .wording import Thing, Wording, is_enum

_RUNTIME = "autotask_runtime"
_CLIENTS = {"Autotask": "at", "AsyncAutotask": "async at"}
# What Python or attrs asks for; nobody calls it by name, and nobody sees its type.
_UNSEEN = {"__repr__", "__str__", "__hash__", "__dir__", "__getattr__", "__reduce__", "__attrs_post_init__", "__new__"}
_ABSENT = re.compile(r"^( *)if not (?:\w+\.)?TYPE_CHECKING:.*\n(?:(?:\1 +.*)?\n)*", re.MULTILINE)


def surface_of(package: str, *folders: Path) -> Surface:
    """All that can be reached from the root of a package: its classes, those they are made of, and those they speak of.

    :param folders: where the package and the runtime are.
    :raises MetadataError: when the package is not there.
    """
    loader = griffe.GriffeLoader(search_paths=list(folders), allow_inspection=False)
    try:
        loader.load(_RUNTIME)
        root = loader.load(package)
    except (ImportError, griffe.GriffeError) as error:
        raise MetadataError(f"{package}: cannot be read: {error}") from None
    loader.resolve_aliases(implicit=False, external=False)
    if not isinstance(root, griffe.Module):
        raise MetadataError(f"{package}: no package")
    return _Reader(root).read()


class _Reader:
    """Goes from the names of the root to all that they speak of."""

    def __init__(self, root: griffe.Module) -> None:
        self._root = root
        self._wording = Wording(root, _RUNTIME)
        self._blocks: dict[str, Block] = {}
        self._absent: dict[str, list[range]] = {}
        self._made: set[str] = set()

    def read(self) -> Surface:
        """The blocks, by name."""
        spoken: list[tuple[Block, str, Thing]] = []
        top = Block("module", self._root.path)
        self._blocks[top.name] = top
        for name in sorted(item for item in self._root.imports if not item.startswith("_")):
            found = self._wording.found(f"{self._root.path}.{name}")
            if isinstance(found, griffe.Module):
                spoken += self._name_module(name, found)
            elif isinstance(found, griffe.Class):
                self._wording.names[found.path] = name
            elif found is not None:
                spoken.append((top, name, found))
        made = list(self._wording.names)
        self._name_services()
        self._name_fields()
        for path in made:
            self._note_made(self._wording.class_at(path))
        for block, name, found in spoken:  # types are spelt when all that has a name has it
            for line in self._lines(name, found):
                block.add(line)
        self._read_all(list(self._wording.names))
        return self._blocks

    def _name_module(self, name: str, module: griffe.Module) -> Iterator[tuple[Block, str, Thing]]:
        """Name the classes of a public module, and give what else it has."""
        block = Block("module", f"{self._root.path}.{name}")
        self._blocks[block.name] = block
        for member, alias in module.members.items():
            found = None if member.startswith("_") or not alias.is_alias else self._wording.found(alias.path)
            if isinstance(found, griffe.Class):
                self._wording.names.setdefault(found.path, f"{name}.{member}")
            elif found is not None:
                yield block, member, found

    def _name_services(self) -> None:
        """``at.tickets``, and ``at.tickets.create`` for the keywords that it takes."""
        for client, short in _CLIENTS.items():
            found = self._wording.class_at(f"{self._root.path}.{client}")
            for name, member in found.members.items() if found is not None else ():
                service = self._wording.named_by(member.annotation) if isinstance(member, griffe.Attribute) else None
                if service is None or name.startswith("_"):
                    continue
                self._wording.names[service.path] = f"{short}.{name}"
                for method, fields in _unpacked(service):
                    keywords = self._wording.named_by(fields)
                    if keywords is not None and keywords.path not in self._wording.names:
                        known = self._wording.names.values()
                        own = f"{short}.{name}.{method}"
                        self._wording.names[keywords.path] = f"{own}.by_old_names" if own in known else own

    def _name_fields(self) -> None:
        """``Ticket.q``."""
        for path, name in list(self._wording.names.items()):
            found = self._wording.class_at(path)
            query = self._wording.made_by(found.members.get("q")) if found is not None else None
            if query is not None:
                self._wording.names[query.path] = f"{name}.q"

    def _note_made(self, found: griffe.Class | None) -> None:
        """What has a name is made by callers, by its own constructor or by that of a base. Services and queries are given."""
        if found is None or found.path in self._made:
            return
        self._made.add(found.path)
        for base in found.bases:
            self._note_made(self._wording.named_by(base.left if isinstance(base, griffe.ExprSubscript) else base))

    def _read_all(self, paths: Iterable[str]) -> None:
        ahead = list(paths)
        seen = set(ahead)
        while ahead:
            found = self._wording.class_at(ahead.pop())
            if found is not None:
                block = self._block(found)
                if block.name in self._blocks:
                    raise MetadataError(f"two things of the public surface would be called {block.name}: {found.path}")
                self._blocks[block.name] = block
            new = self._wording.spoken_of - seen
            seen |= new
            ahead += sorted(new)

    def _block(self, found: griffe.Class) -> Block:
        bases = tuple(self._wording.text(base, found) for base in found.bases)
        kind = "keywords" if "TypedDict" in bases else "enum" if is_enum(bases) else "class"
        block = Block(kind, self._wording.name(found.path), bases, self._entity(found))
        for member, inner in found.members.items():
            for line in self._lines(member, inner):
                block.add(line)
        return block

    def _entity(self, found: Thing) -> str:
        """The model of the module that a class is in."""
        module = found.module
        if not module.path.startswith(f"{self._root.path}.entities."):
            return ""
        return next((name for name, member in module.members.items() if not member.is_alias and "q" in member.members), "")

    def _lines(self, name: str, member: griffe.Object | griffe.Alias) -> Iterator[str]:
        if not self._is_seen(name, member):
            return
        if isinstance(member, griffe.Function):
            for one in member.overloads or [member]:
                yield self._wording.function(name, one)
        elif isinstance(member, griffe.Attribute):
            line = self._wording.attribute(name, member)
            if f"{name}: ..." not in line or not self._entity(member):  # their bases say what type those are of
                yield line

    def _is_seen(self, name: str, member: griffe.Object | griffe.Alias) -> bool:
        """Whether callers, and their type checkers, see it."""
        if name in _UNSEEN or (name.startswith("_") and not name.endswith("__")):
            return False
        if not isinstance(member, griffe.Function):
            return not name.startswith("_") and not member.is_alias
        if name == "__init__" and member.parent is not None and member.parent.path not in self._made:
            return False
        return not any((member.lineno or 0) in part for part in self._parts_absent(member.module))

    def _parts_absent(self, module: griffe.Module) -> list[range]:
        """The lines of a module that type checkers do not see."""
        if module.path not in self._absent:
            text = "\n".join(module.lines) + "\n"
            spans = [match.span() for match in _ABSENT.finditer(text)] if "if not " in text else []
            self._absent[module.path] = [range(text.count("\n", 0, a) + 1, text.count("\n", 0, b) + 1) for a, b in spans]
        return self._absent[module.path]


def _unpacked(service: griffe.Class) -> Iterator[tuple[str, griffe.Expr]]:
    """The methods that take keywords of a class, and what names the class."""
    methods = ((name, method) for name, method in service.members.items() if isinstance(method, griffe.Function))
    for name, method in methods:
        for one in [method, *(method.overloads or [])]:
            for parameter in one.parameters:
                note = parameter.annotation
                if (
                    isinstance(note, griffe.ExprSubscript)
                    and str(note.left).endswith("Unpack")
                    and isinstance(note.slice, griffe.Expr)
                ):
                    yield name, note.slice
