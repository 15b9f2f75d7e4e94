"""Whether what could be called, given or read before still can be: types as text, signatures as Python reads them."""

import ast
import re
from collections.abc import Sequence

from attrs import define

from .lines import parts

_MARKS = re.compile(r"(?:(?:static|class)method )?(?=async def|def)")
_ANYTHING = {"Any", "object"}


def accepts(new: str, old: str) -> bool:
    """Whether all that the old type accepted is accepted by the new one."""
    wide = set(parts(new, "|"))
    if wide & _ANYTHING:
        return True
    wide |= {"int"} if "float" in wide else set()  # so Python's type checkers have it
    return set(parts(old, "|")) - {"Never"} <= wide


@define(frozen=True, kw_only=True)
class Parameter:
    """One parameter. ``type`` is "" where none is given."""

    name: str
    kind: str
    type: str
    default: bool


@define(frozen=True, kw_only=True)
class Signature:
    """A function as its callers see it."""

    marks: str
    is_async: bool
    parameters: tuple[Parameter, ...]
    returns: str

    def of_kind(self, *kinds: str) -> list[Parameter]:
        """The parameters of some kinds."""
        return [item for item in self.parameters if item.kind in kinds]


def signature(line: str) -> Signature:
    """A function from its line."""
    marks = _MARKS.match(line)
    words = marks[0] if marks else ""
    made = ast.parse(f"{line.removeprefix(words)}: ...").body[0]
    assert isinstance(made, ast.FunctionDef | ast.AsyncFunctionDef)
    found = made.args
    plain = [*found.posonlyargs, *found.args]
    bare = len(plain) - len(found.defaults)
    items = [
        _parameter(item, "by place" if place < len(found.posonlyargs) else "by either", place >= bare)
        for place, item in enumerate(plain)
    ]
    if "staticmethod" not in words and items:
        items = items[1:]  # self, or cls
    items += [_parameter(found.vararg, "more places", True)] if found.vararg else []
    items += [
        _parameter(item, "by name", default is not None)
        for item, default in zip(found.kwonlyargs, found.kw_defaults, strict=True)
    ]
    items += [_parameter(found.kwarg, "more names", True)] if found.kwarg else []
    return Signature(
        marks=words,
        is_async=isinstance(made, ast.AsyncFunctionDef),
        parameters=tuple(items),
        returns=_text(made.returns),
    )


def _parameter(item: ast.arg, kind: str, default: bool) -> Parameter:
    return Parameter(name=item.arg, kind=kind, type=_text(item.annotation), default=default)


def _text(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node)


def still_callable(old: Signature, new: Signature) -> bool:
    """Whether every call of the old one is one of the new one, and gives nothing that the old one did not."""
    if (old.marks, old.is_async) != (new.marks, new.is_async) or not accepts(old.returns, new.returns):
        return False
    return _places_kept(old, new) and _names_kept(old, new)


def _places_kept(old: Signature, new: Signature) -> bool:
    before, now = old.of_kind("by place", "by either"), new.of_kind("by place", "by either")
    more = new.of_kind("more places")
    for place, item in enumerate(before):
        other = now[place] if place < len(now) else more[0] if more and item.kind == "by place" else None
        if other is None or not _takes(other, item):
            return False
        if item.kind == "by either" and (other.kind != "by either" or other.name != item.name):
            return False
    by_name = {item.name for item in old.of_kind("by name")}
    if not all(item.default or item.name in by_name for item in now[len(before) :]):
        return False
    return _rest_kept(old.of_kind("more places"), more)


def _names_kept(old: Signature, new: Signature) -> bool:
    named = {item.name: item for item in new.of_kind("by name", "by either")}
    before = {item.name: item for item in old.of_kind("by name")}
    if not all(name in named and _takes(named[name], item) for name, item in before.items()):
        return False
    if not all(item.default for item in new.of_kind("by name") if item.name not in before):
        return False
    return _rest_kept(old.of_kind("more names"), new.of_kind("more names"))


def _rest_kept(old: Sequence[Parameter], new: Sequence[Parameter]) -> bool:
    return not old or (bool(new) and accepts(new[0].type, old[0].type))


def _takes(new: Parameter, old: Parameter) -> bool:
    """Whether a parameter takes what another one took."""
    return (not new.type or accepts(new.type, old.type)) and (new.default or not old.default)
