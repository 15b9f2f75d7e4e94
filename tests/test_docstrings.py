"""Every generated class, field and method has a docstring: it is what an editor shows."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from autotask import ENTITIES

from .shared_metadata import ROOT

FILES = sorted((ROOT / "generated" / "autotask").rglob("*.py"))


def is_text(node: ast.stmt | None) -> bool:
    """True for a docstring that says something."""
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        and bool(node.value.value.strip())
    )


def undocumented(body: list[ast.stmt]) -> Iterator[str]:
    """The classes, fields and methods that have none. Overloads are documented where they are implemented."""
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.ClassDef):
            if not is_text(node.body[0]):
                yield node.name
            yield from (f"{node.name}.{name}" for name in undocumented(node.body))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not is_text(after):
            yield node.target.id
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not is_private(node) and not is_text(node.body[0]):
            yield node.name


def is_private(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """True for what a user does not call by name."""
    overloaded = any(ast.unparse(item).endswith("overload") for item in node.decorator_list)
    return node.name.startswith("_") or overloaded


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_everything_generated_is_documented(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert list(undocumented(tree.body)) == []


@pytest.mark.parametrize(
    "text", ["class A:\n    x: int\n", 'class A:\n    "a"\n    x: int\n    ""\n', "def a(): ...", "x: int = 1"]
)
def test_what_has_none_is_found(text: str) -> None:
    assert list(undocumented(ast.parse(text).body))


def test_the_wire_name_of_every_field_is_in_its_docstring() -> None:
    for entry in ENTITIES.values():
        model = entry.load()
        text = Path(inspect.getfile(model)).read_text(encoding="utf-8")
        for field in model.schema.fields.values():
            assert f"``{field.wire}``: {field.kind}" in text, (entry.collection, field.wire)
