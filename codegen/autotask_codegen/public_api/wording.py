"""How the types of a public surface are spelt: by public names, whatever the modules that hold them are called."""

import ast
import re

import griffe

Thing = griffe.Class | griffe.Function | griffe.Attribute | griffe.Module
Expression = griffe.Expr | str | None

_FORWARD = re.compile(r"['\"]((?:_?[A-Z]\w*)(?:[\w\[\], |.]*))['\"]")
_FIELD = re.compile(r"(?:_?attrs\.)?field\(")
_DEFAULT = re.compile(r"\b(?:default|factory|init)\s*=")
_ENUMS = ("Enum", "IntEnum", "StrEnum", "Flag", "rt.PicklistEnum")
_MARKS = ("staticmethod", "classmethod", "async")
_STARS = {"var_positional": "*", "var_keyword": "**"}


def is_enum(bases: tuple[str, ...]) -> bool:
    """Whether a class of these bases is an enum."""
    return any(base in _ENUMS for base in bases)


class Wording:
    """Spells types. ``names`` are public names by canonical path; ``spoken_of`` collects what of ours the types are made of."""

    def __init__(self, root: griffe.Module, runtime: str) -> None:
        self.names: dict[str, str] = {}
        self.spoken_of: set[str] = set()
        self._root = root
        self._runtime = runtime

    def found(self, path: str) -> Thing | None:
        """What stands at a path of the package or of the runtime, aliases followed."""
        if path.partition(".")[0] not in (self._root.path, self._runtime):
            return None
        try:
            item = self._root.modules_collection[path]
            target = item.final_target if isinstance(item, griffe.Alias) else item
        except (KeyError, griffe.GriffeError):
            return None
        return target if isinstance(target, Thing) else None

    def class_at(self, path: str) -> griffe.Class | None:
        """The class at a path."""
        found = self.found(path)
        return found if isinstance(found, griffe.Class) else None

    def name(self, path: str) -> str:
        """The public name of what stands at a path."""
        last = path.rpartition(".")[2]
        return self.names.get(path) or (f"rt.{last}" if path.startswith(f"{self._runtime}.") else last)

    def named_by(self, expression: Expression) -> griffe.Class | None:
        """The class that an expression names."""
        return self.class_at(expression.canonical_path) if isinstance(expression, griffe.Expr) else None

    def made_by(self, attribute: griffe.Object | griffe.Alias | None) -> griffe.Class | None:
        """The class whose constructor gives the value of an attribute."""
        value = attribute.value if isinstance(attribute, griffe.Attribute) else None
        return self.named_by(value.function) if isinstance(value, griffe.ExprCall) else None

    def text(self, expression: Expression, scope: Thing) -> str:
        """A type by public names; "" where there is none."""
        if not isinstance(expression, griffe.Expr):
            return self._forward(expression or "", scope)
        tokens = [*expression.iterate(flat=True)]
        words: list[str] = []
        for token, after in zip(tokens, [*tokens[1:], ""], strict=True):
            if isinstance(token, griffe.ExprName):
                words += [] if after == "." else [self._of_path(token.canonical_path, token.name)]
            elif token != ".":  # what stands before a dot is a module
                words.append(self._forward(str(token), scope))
        return "".join(words)

    def _of_path(self, path: str, name: str) -> str:
        found = self.found(path)
        if found is None:
            return path.rpartition(".")[2]
        if isinstance(found, griffe.Attribute):  # an alias of a type is what it stands for; else a type variable
            value = str(found.value or "")
            return self.text(found.value, found) if "[" in value and "TypeVar(" not in value else name.lstrip("_")
        self.spoken_of.add(found.path)
        return self.name(found.path)

    def _forward(self, token: str, scope: Thing) -> str:
        """A type in quotes, which its module may define later."""
        match = _FORWARD.fullmatch(token)
        return re.sub(r"\w+(?:\.\w+)*", lambda word: self._resolved(word[0], scope), match[1]) if match else token

    def _resolved(self, word: str, scope: Thing) -> str:
        first, _, rest = word.partition(".")
        try:
            path = scope.resolve(first)
        except griffe.NameResolutionError:
            return word
        return self._of_path(f"{path}.{rest}" if rest else path, rest or first)

    def attribute(self, name: str, attribute: griffe.Attribute) -> str:
        """The line of an attribute, a property or a member of an enum."""
        parent = attribute.parent
        value = str(attribute.value or "")
        bases = parent.bases if isinstance(parent, griffe.Class) and attribute.annotation is None and value else []
        if is_enum(tuple(self.text(base, attribute) for base in bases)):
            return f"{name} = {_first(value)}"
        note = self.text(attribute.annotation, attribute) or self._inferred(attribute)
        if "property" in attribute.labels:
            return f"{name}: {note}" if attribute.setter is not None else f"property {name}: {note}"
        given = bool(value) and (_FIELD.match(value) is None or _DEFAULT.search(value) is not None)
        return f"{name}: {note}{' = ...' if given else ''}"

    def _inferred(self, attribute: griffe.Attribute) -> str:
        """The type of what is not annotated, where it is made by a class, is one, or is written out."""
        made, named = self.made_by(attribute), self.named_by(attribute.value)
        getter = made.members.get("__get__") if made is not None else None
        if isinstance(getter, griffe.Function):
            return self.text(getter.returns, getter)
        for found, words in ((made, "{}"), (named, "type[{}]")):
            if found is not None:
                self.spoken_of.add(found.path)
                return words.format(self.name(found.path))
        return _kind(str(attribute.value or ""))

    def function(self, name: str, function: griffe.Function) -> str:
        """The line of a function: its marks, and a definition that Python could read."""
        words: list[str] = []
        before = ""
        for item in function.parameters:
            kind = item.kind.name if item.kind is not None else ""
            words += ["/"] if before == "positional_only" and kind != before else []
            words += ["*"] if kind == "keyword_only" and before not in (kind, "var_positional") else []
            words.append(self._parameter(item, kind, function))
            before = kind
        words += ["/"] if before == "positional_only" else []
        marks = [mark for mark in _MARKS if mark in function.labels]
        returns = self.text(function.returns, function)
        return " ".join([*marks, f"def {name}({', '.join(words)})"]) + (f" -> {returns}" if returns else "")

    def _parameter(self, item: griffe.Parameter, kind: str, function: griffe.Function) -> str:
        stars = _STARS.get(kind, "")
        note = self.text(item.annotation, function)
        default = " = ..." if item.default is not None and not stars else ""
        return f"{stars}{item.name}{f': {note}' if note else ''}{default}"


def _literal(value: str) -> object:
    """What is written out; an ellipsis for what is not."""
    try:
        return ast.literal_eval(value)
    except (ValueError, SyntaxError):
        return ...


def _first(value: str) -> str:
    """The value of an enum's member, without its label."""
    found = _literal(value)
    if found is ...:
        return value
    return repr(found[0] if isinstance(found, tuple) and found else found)


def _kind(value: str) -> str:
    """The type of what is written out."""
    found = _literal(value)
    return type(found).__name__ if isinstance(found, str | int | float | bytes) else "..."
