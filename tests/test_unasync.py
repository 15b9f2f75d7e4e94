"""The sync engine is what the async one gives: committed as derived, free of async words, method for method the same."""

import ast
import inspect
import io
import shutil
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

import autotask_runtime
from autotask_codegen import unasync

RUNTIME = Path(autotask_runtime.__file__).parent
MODULES = sorted(file.stem for file in (RUNTIME / "_async").glob("*.py") if file.stem != "__init__")
EXPECTED = unasync.expected()
each_module = pytest.mark.parametrize("module", MODULES)
each_file = pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name)

# What one kind of class calls its protocols and its closing, and what the other does.
RENAMED = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
}
# Modules of one kind that have a twin of their own, written by hand.
BY_HAND = {"_aio", "_threads"}


# What is derived


@each_file
def test_what_is_committed_is_what_is_derived(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == EXPECTED[path]


def test_every_module_is_derived_and_nothing_else_is_there() -> None:
    assert sorted(EXPECTED) == sorted((RUNTIME / "_sync").glob("*.py"))
    assert [path.stem for path in sorted(EXPECTED)] == ["__init__", *MODULES]


@each_file
def test_no_async_syntax_is_left(path: Path) -> None:
    kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    nodes = list(ast.walk(ast.parse(EXPECTED[path])))
    left = [ast.unparse(node) for node in nodes if isinstance(node, kinds)]
    left += [ast.unparse(node) for node in nodes if isinstance(node, ast.comprehension) and node.is_async]
    assert left == []


@each_file
def test_no_async_word_is_left_in_the_code(path: Path) -> None:
    words = {"async", "await", "aclose", "anext", "aiter", "asyncio", "Awaitable", "AsyncIterator", "AsyncGenerator", *RENAMED}
    tokens = tokenize.generate_tokens(io.StringIO(EXPECTED[path]).readline)
    left = [token for token in tokens if token.type == tokenize.NAME and (token.string in words or token.string[:5] == "Async")]
    assert left == []


@each_file
def test_nothing_of_the_async_side_is_imported(path: Path) -> None:
    names: list[str] = []
    for node in ast.walk(ast.parse(EXPECTED[path])):
        if isinstance(node, ast.ImportFrom):
            names += [node.module or "", *(alias.name for alias in node.names)]
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
    assert [name for name in names if {"_async", "_aio", "asyncio", "anyio"} & set(name.split("."))] == []


@each_file
def test_the_header_says_what_to_edit(path: Path) -> None:
    first = EXPECTED[path].splitlines()[0]
    assert first.startswith('"""Derived from' if path.stem == "__init__" else f"# Derived from _async/{path.name} ")


@pytest.mark.parametrize(
    ("source", "derived"),
    [
        ("async def f() -> None: ...", "def f() -> None: ..."),
        ("    async with lock:", "    with lock:"),
        ("    async for row in rows:", "    for row in rows:"),
        ("return [row async for row in self]", "return [row for row in self]"),
        ("x = await self.f(await g())", "x = self.f(g())"),
        ("async def __aenter__(self): ...", "def __enter__(self): ..."),
        ("def __aiter__(self): ...", "def __iter__(self): ..."),
        ("await self._client.aclose()", "self._client.close()"),
        ("class AsyncService(AsyncBase[M]): ...", "class Service(Base[M]): ..."),
        ("Handler = Callable[[Request], Awaitable[Response]]", "Handler = Callable[[Request], Response]"),
        ("from .._aio import Lock", "from .._threads import Lock"),
        ("from .._async.client import AsyncClient", "from .._sync.client import Client"),
        ("    is_async = True", "    is_async = False"),
        ("httpx.AsyncClient()", "httpx.Client()"),
    ],
)
def test_derive(source: str, derived: str) -> None:
    assert unasync.derive(source) == derived


@pytest.mark.parametrize(
    "text",
    [
        "asynchronous = True",
        "def awaited() -> None: ...",
        "the twin of AsynchronousThing",
        "``.get()`` in sync code, or await it in async code",
        "closed = enclose(aclosed)",
    ],
)
def test_derive_leaves_words_alone_that_only_look_alike(text: str) -> None:
    assert unasync.derive(text) == text


@each_module
def test_deriving_what_is_derived_changes_nothing(module: str) -> None:
    text = EXPECTED[RUNTIME / "_sync" / f"{module}.py"]
    body = text.partition("\n")[2]
    assert unasync.derive(body) == body


# --check, on a copy


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the two folders, which unasync takes for the runtime."""
    root = tmp_path / "autotask_runtime"
    for folder in ("_async", "_sync"):
        shutil.copytree(RUNTIME / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(autotask_runtime, "__file__", str(root / "__init__.py"))
    return root


def sync_files(root: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted((root / "_sync").glob("*"))}


def test_check_passes_on_what_is_committed(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert unasync.main(["--check"]) == 0
    assert capsys.readouterr() == ("", "")


@each_module
def test_check_finds_an_edited_file(copy: Path, capsys: pytest.CaptureFixture[str], module: str) -> None:
    file = copy / "_sync" / f"{module}.py"
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    before = sync_files(copy)
    assert unasync.main(["--check"]) == 1
    assert f"_sync/{module}.py" in capsys.readouterr().err
    assert sync_files(copy) == before


def test_check_finds_an_edited_source(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = copy / "_async" / "service.py"
    file.write_text(file.read_text(encoding="utf-8") + "\nX = 1\n", encoding="utf-8")
    assert unasync.main(["--check"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_check_finds_a_missing_file(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "_sync" / "query.py").unlink()
    assert unasync.main(["--check"]) == 1
    assert "_sync/query.py" in capsys.readouterr().err


def test_check_finds_a_stray_file(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "_sync" / "stray.py").write_text("")
    assert unasync.main(["--check"]) == 1
    assert "_sync/stray.py" in capsys.readouterr().err
    assert (copy / "_sync" / "stray.py").exists()


def test_check_finds_everything_missing(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(copy / "_sync")
    assert unasync.main(["--check"]) == 1
    assert capsys.readouterr().err.count("\n") == len(EXPECTED)
    assert not (copy / "_sync").exists()


def test_deriving_mends_what_check_finds(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    committed = sync_files(copy)
    (copy / "_sync" / "stray.py").write_text("")
    (copy / "_sync" / "query.py").unlink()
    (copy / "_sync" / "zones.py").write_text("edited")
    assert unasync.main([]) == 0
    assert f"{len(EXPECTED)} files, 2 changed" in capsys.readouterr().out
    assert sync_files(copy) == committed
    assert unasync.main(["--check"]) == 0


def test_the_command_checks_the_runtime_it_belongs_to() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "autotask_codegen.unasync", "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


# Twins


def classes(module: ModuleType) -> dict[str, type]:
    found = inspect.getmembers(module, inspect.isclass)
    return {name: cls for name, cls in found if cls.__module__ == module.__name__}


def methods(cls: type) -> dict[str, inspect.Signature]:
    """The methods that a class defines itself, by the names of the sync side."""
    plain = {name: function(member) for name, member in vars(cls).items()}
    return {RENAMED.get(name, name): inspect.signature(found) for name, found in plain.items() if found is not None}


def function(member: object) -> FunctionType | None:
    found = member.__func__ if isinstance(member, classmethod | staticmethod) else member
    return found if isinstance(found, FunctionType) else None


def pairs() -> Iterator[tuple[str, type, type]]:
    for module in MODULES:
        asynchronous = classes(import_module(f"autotask_runtime._async.{module}"))
        synchronous = classes(import_module(f"autotask_runtime._sync.{module}"))
        assert {name.removeprefix("Async") for name in asynchronous} == set(synchronous), module
        for name, cls in asynchronous.items():
            yield module, cls, synchronous[name.removeprefix("Async")]


TWINS = {f"{module}.{one.__name__}": (one, two) for module, one, two in pairs()}
each_twin = pytest.mark.parametrize(("one", "two"), TWINS.values(), ids=TWINS)


@each_twin
def test_twins_have_the_same_methods(one: type, two: type) -> None:
    assert list(methods(one)) == list(methods(two))


@each_twin
def test_methods_of_twins_take_the_same_parameters(one: type, two: type) -> None:
    for name, signature in methods(one).items():
        twin = methods(two)[name]
        given = [(item.name, item.kind, repr(item.default)) for item in signature.parameters.values()]
        assert given == [(item.name, item.kind, repr(item.default)) for item in twin.parameters.values()], name


@each_twin
def test_no_method_of_a_sync_class_is_a_coroutine(one: type, two: type) -> None:
    found = {name: function(member) for name, member in vars(two).items()}
    waiting = [
        name for name, member in found.items() if inspect.iscoroutinefunction(member) or inspect.isasyncgenfunction(member)
    ]
    assert waiting == []


def test_the_public_classes_are_among_the_twins() -> None:
    from autotask_runtime import generated

    names = {name for name in generated.__all__ if name.startswith("Async")}
    assert names
    assert {name.removeprefix("Async") for name in names} <= set(generated.__all__)
    assert names <= {one.__name__ for one, _ in TWINS.values()}


def test_what_was_written_by_hand_for_both_sides_offers_the_same_names() -> None:
    offered = [import_module(f"autotask_runtime.{name}").__all__ for name in sorted(BY_HAND)]
    assert offered[0] == offered[1]
