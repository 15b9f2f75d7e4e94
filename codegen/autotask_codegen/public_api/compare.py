"""What of an old surface is gone or changed so that programs written for it break. What is new breaks nobody.

Nor does what asks for less, or gives more exactly what was promised: a keyword that became optional or takes more, a parameter
with a default, a narrower answer, a property that can be set by now, a method that moved to a base class, a class of the runtime
that was given a public name. A field of a row is read and set, so that its type may change neither way. A new keyword that must
be given does break callers.
"""

import re
from collections.abc import Iterable, Iterator

from attrs import define

from .lines import Block, Surface, parts, read, written
from .signatures import accepts, signature, still_callable

_REQUIRED = re.compile(r"Required\[(.*)\]")
_DEFAULT = " = ..."
_CLIENTS = ("Client", "AsyncClient", "Autotask", "AsyncAutotask")
_WRITTEN = "rt.WriteModel"
# What classes are made with says nothing of what they are.
_HOW = ("Generic", "Protocol", "TypedDict", "NamedTuple", "ABC")


@define(frozen=True)
class Break:
    """One thing that breaks callers.

    :param name: what it is, as ``Ticket.title``, ``at.tickets.get``, ``at.tickets.create(title)``.
    :param why: what became of it.
    :param about: the names under which a changelog may tell of it, the best first.
    """

    name: str
    why: str
    about: tuple[str, ...]


def breaks(old: Surface, new: Surface) -> list[Break]:
    """All that breaks programs written for the old surface, in the order of its names."""
    old = _as_named_now(old, new)
    return [item for name in sorted(old) for item in _Comparison(old, new, old[name]).breaks()]


def _as_named_now(old: Surface, new: Surface) -> Surface:
    """The old surface, with what has a public name by now called so: ``rt.Report`` may have become ``work.Report``."""
    text = written(old)
    for name in old.keys() - new.keys():
        prefix, _, last = name.partition(".")
        public = [other for other in new.keys() - old.keys() if prefix == "rt" and other.rpartition(".")[2] == last]
        if len(public) == 1:
            text = re.sub(rf"\b{re.escape(name)}\b", public[0], text)
    return read(text)


class _Comparison:
    """Compares one block of the old surface."""

    def __init__(self, old: Surface, new: Surface, block: Block) -> None:
        self._old = old
        self._new = new
        self._block = block

    def breaks(self) -> Iterator[Break]:
        """What breaks."""
        now = self._new.get(self._block.name)
        if now is None:
            if not self._block.name.startswith("rt."):  # whoever gave such a thing is found to give another
                yield self._break("", "is gone")
            return
        for base in self._block.bases:
            if not self._is_still(now, base):
                yield from self._without(base)
        for name, lines in self._block.members.items():
            why = self._changed(lines, _member(self._new, now, name))
            if why:
                yield self._break(name, why, "\n".join(lines))
        if now.kind == "keywords":
            for name in now.members.keys() - self._block.members.keys():
                if _REQUIRED.search(now.members[name][0]):
                    yield self._break(name, "is new and must be given")

    def _is_still(self, now: Block, base: str) -> bool:
        """Whether a class is what it was, as far as its callers can tell."""
        head, arguments = _split(base)
        if head in _HOW:
            return True
        for other, given in map(_split, _ancestors(self._new, now)):
            if other == head and len(given) == len(arguments):
                return all(accepts(wide, narrow) for wide, narrow in zip(given, arguments, strict=True)) or other not in map(
                    _head, now.bases
                )
        return False

    def _without(self, base: str) -> Iterator[Break]:
        """What a class has no longer, or is no longer."""
        now = self._new[self._block.name]
        head = _head(base)
        if head in map(_head, now.bases):
            yield self._break("", f"was a {base}; is a {next(item for item in now.bases if _head(item) == head)}", base)
            return
        lost = [name for name in _all_members(self._old, head) if not _member(self._new, now, name)]
        yield from (self._break(name, "is gone", base) for name in lost)
        if not lost:
            yield self._break("", f"is no longer a {base}", base)

    def _changed(self, before: list[str], now: list[str]) -> str:
        if not now:
            return "is gone"
        if self._block.kind == "keywords":
            return _changed_keyword(before[0], now[0])
        if all(_is_function(line) for line in (*before, *now)):
            new = [signature(line) for line in now]
            lost = [line for line in before if not any(still_callable(signature(line), item) for item in new)]
            return f"was {lost[0]}; is {' and '.join(now)}" if lost else ""
        fits = _still_given if _WRITTEN in self._block.bases else _still_fits
        return "" if fits(before[0], now[0]) else f"was {before[0]}; is {' and '.join(now)}"

    def _break(self, member: str, why: str, said: str = "") -> Break:
        block = self._block
        plain = block.name.removeprefix("async ").removeprefix("rt.")
        if block.kind == "module":
            plain = plain.partition(".")[2]
        own = f"{plain}({member})" if block.kind == "keywords" and member else ".".join(filter(None, (plain, member)))
        gone = [self._old[word] for word in _words(said) if word in self._old and word not in self._new]
        about = [f"{block.of}.{member}"] if block.of and member in self._fields(block.of) else []
        about += [f"at.{member}"] if member and plain in _CLIENTS else []
        about += [own, *_above(own), *([block.of] if block.of else [])]
        about += [name for other in gone for name in (other.of, other.name.removeprefix("async ")) if name]
        shown = f"async {own}" if block.name.startswith("async ") else own
        return Break(shown, why, tuple(dict.fromkeys(about)))

    def _fields(self, model: str) -> Iterable[str]:
        return self._old[model].members if model in self._old else ()


def _above(name: str) -> Iterator[str]:
    """``at.tickets.create`` and ``at.tickets``, for ``at.tickets.create(title)``."""
    name = name.partition("(")[0] if "(" in name else name.rpartition(".")[0]
    while name and name != "at":
        yield name
        name = name.rpartition(".")[0]


def _words(text: str) -> set[str]:
    """The names of blocks that may be in a line."""
    found = set(re.findall(r"\w+(?:\.\w+)*", text))
    return found | {f"async {word}" for word in found}


def _split(base: str) -> tuple[str, list[str]]:
    head, _, rest = base.partition("[")
    return head, list(parts(rest.removesuffix("]"))) if rest else []


def _head(base: str) -> str:
    return base.partition("[")[0]


def _ancestors(surface: Surface, block: Block) -> Iterator[str]:
    """The bases of a class, and theirs."""
    for base in block.bases:
        yield base
        above = surface.get(_head(base))
        if above is not None:
            yield from _ancestors(surface, above)


def _member(surface: Surface, block: Block, name: str) -> list[str]:
    """What a class has under a name, of its own or from a base."""
    blocks = [block, *(surface[head] for head in map(_head, _ancestors(surface, block)) if head in surface)]
    return next((item.members[name] for item in blocks if name in item.members), [])


def _all_members(surface: Surface, head: str) -> Iterable[str]:
    block = surface.get(head)
    if block is None:
        return ()
    heads = [head, *map(_head, _ancestors(surface, block))]
    return dict.fromkeys(name for item in heads if item in surface for name in surface[item].members)


def _is_function(line: str) -> bool:
    return re.match(r"(?:(?:static|class)method )?(?:async )?def ", line) is not None


def _changed_keyword(before: str, now: str) -> str:
    """What became of a keyword; "" when all that could be given, or left out, still can be."""
    (old, old_required), (new, required) = _keyword(before), _keyword(now)
    if required and not old_required:
        return "must be given now"
    return "" if accepts(new, old) else f"took {old}; takes {new}"


def _keyword(line: str) -> tuple[str, bool]:
    note = line.partition(": ")[2]
    match = _REQUIRED.fullmatch(note)
    return (match[1], True) if match else (note, False)


def _still_given(before: str, now: str) -> bool:
    """Whether a field of a write model takes what it took, and may be left out if it might: who fills it in does not read it."""
    old, new = (line.partition(": ")[2].removesuffix(_DEFAULT) for line in (before, now))
    return accepts(new, old) and (now.endswith(_DEFAULT) or not before.endswith(_DEFAULT))


def _still_fits(before: str, now: str) -> bool:
    """Whether an attribute is as it was. What can only be read may be narrower, what can be given may be left out."""
    if before == now or before == now.removesuffix(_DEFAULT):
        return True
    if not before.startswith("property ") or _is_function(now):
        return False
    old, new = (line.partition(": ")[2].removesuffix(_DEFAULT) for line in (before, now))
    return accepts(old, new)
