"""The public surface as text: one block for each class, one line for each thing in it. What is written is read back the same."""

import re
from collections.abc import Iterable, Mapping

from attrs import define, field

from autotask_runtime.metadata.spec import MetadataError

_HEAD = re.compile(r"(?P<kind>class|enum|keywords|module) (?P<name>[^(:<]+)(?:\((?P<bases>.*)\))?(?: <(?P<of>\w+)>)?")
_NAME = re.compile(r"(?:property )?(?:(?:static|class)method )?(?:async )?(?:def )?(\w+)")
_INDENT = "  "


@define
class Block:
    """One class or module.

    :param kind: ``class``, ``enum``, ``keywords`` (what a method takes by name) or ``module`` (of the package).
    :param of: the entity that it belongs to, so that an entry about ``Ticket.title`` is about all that is done with that field.
    :param members: what is written of each name; several lines for a function with overloads.
    """

    kind: str
    name: str
    bases: tuple[str, ...] = ()
    of: str = ""
    members: dict[str, list[str]] = field(factory=dict)

    def add(self, line: str) -> None:
        """Add a line of a member, whose name stands in it."""
        match = _NAME.match(line)
        if match is None:
            raise MetadataError(f"{self.name}: {line!r} is no line of a public surface")
        self.members.setdefault(match[1], []).append(line)


Surface = Mapping[str, Block]


def written(surface: Surface) -> str:
    """The text of a surface, blocks in the order of their names."""
    return "".join(_block(surface[name]) for name in sorted(surface))


def _block(block: Block) -> str:
    bases = f"({', '.join(block.bases)})" if block.bases else ""
    head = f"{block.kind} {block.name}{bases}{f' <{block.of}>' if block.of else ''}"
    return "\n".join([head, *(f"{_INDENT}{line}" for lines in block.members.values() for line in lines)]) + "\n"


def read(text: str) -> Surface:
    """A surface from its text.

    :raises MetadataError: naming the line that is none of a surface.
    """
    found: dict[str, Block] = {}
    block: Block | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith(_INDENT) and block is not None:
            block.add(line.removeprefix(_INDENT))
            continue
        match = _HEAD.fullmatch(line)
        if match is None:
            raise MetadataError(f"line {number}: {line!r} is no line of a public surface")
        bases = tuple(parts(match["bases"])) if match["bases"] else ()
        block = found[match["name"]] = Block(match["kind"], match["name"], bases, match["of"] or "")
    return found


def parts(text: str, mark: str = ",") -> Iterable[str]:
    """The parts of a list, or of a union, brackets within them kept whole: ``A[B, C], D`` has two."""
    depth = 0
    begin = 0
    for place, letter in enumerate(text):
        depth += (letter in "[(") - (letter in "])")
        if letter == mark and depth == 0:
            yield text[begin:place].strip()
            begin = place + 1
    yield text[begin:].strip()
