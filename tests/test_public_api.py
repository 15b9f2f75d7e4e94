"""The gate of the public names: what breaks callers is found and must be told; what is new breaks nobody."""

import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from attrs import evolve

from autotask_codegen.emit import emit, write_package
from autotask_codegen.public_api.__main__ import main, told_of
from autotask_codegen.public_api.compare import breaks
from autotask_codegen.public_api.lines import Surface, read, written
from autotask_codegen.public_api.signatures import accepts, signature, still_callable
from autotask_codegen.public_api.surface import surface_of
from autotask_runtime.metadata import Entity, Field, MetadataError

from .shared_metadata import ROOT
from .test_inline_spec import NUMBER, TEXT, choices, entity, refers_to, spec_of

RUNTIME = ROOT / "runtime"
OWNERS = entity("Owners", "Owner", {"name": TEXT})
FIELDS: dict[str, Field] = {
    "title": TEXT,
    "count": NUMBER,
    "note": TEXT,
    "mood": TEXT,
    "ownerID": refers_to("Owner"),
    "state": choices("New", "Done", "Gone"),
    "name": evolve(TEXT, required=True),
}
THINGS = entity("Things", "Thing", FIELDS)


def surface(folder: Path, *entities: Entity) -> Surface:
    """The surface of a package of these entities."""
    write_package(emit(spec_of(*entities)), folder / "autotask")
    return surface_of("autotask", folder, RUNTIME)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Surface:
    return surface(tmp_path_factory.mktemp("before"), THINGS, OWNERS)


def without(*wires: str) -> dict[str, Field]:
    return {wire: fact for wire, fact in FIELDS.items() if wire not in wires}


def whys(old: Surface, new: Surface) -> dict[str, str]:
    return {item.name: item.why for item in breaks(old, new)}


# What a package offers


def test_the_surface_holds_what_programs_see(before: Surface) -> None:
    thing, create = before["Thing"], before["at.things.create"]
    assert thing.members["title"] == ["title: str | None = ..."]
    assert thing.members["owner"] == ["property owner: rt.Ref[Owner]"]
    assert before["Thing.q"].members["count"] == ["count: rt.Integer[Thing]"]
    assert create.members["title"] == ["title: str | None"]
    assert create.members["name"] == ["name: Required[str]"]
    assert before["ThingState"].members["NEW"] == ["NEW = 1"]
    assert before["at.things"].members["delete"] == ["def delete(self, id: int, /) -> None"]
    assert before["async at.things"].members["delete"] == ["async def delete(self, id: int, /) -> None"]
    assert before["rt.Readable"].members["get"] == ["def get(self, id: int) -> M"]
    assert before["rt.Client"].members["close"] == ["def close(self) -> None"]
    assert before["errors.DanglingReference"].bases == ("errors.NotFound",)
    assert before["settings.Retry"].members["attempts"] == ["attempts: int = ..."]
    assert before["autotask"].members["RULES"] == ["RULES: tuple[integrity.Rule, ...] = ..."]
    assert "_read" not in before["rt.Row"].members
    assert "__iter__" not in before["rt.Service"].members, "what type checkers do not see is no part of it"


def test_the_text_is_read_back_the_same_and_is_the_same_every_time(before: Surface, tmp_path: Path) -> None:
    assert written(read(written(before))) == written(before)
    assert written(surface(tmp_path, THINGS, OWNERS)) == written(before)


@pytest.mark.parametrize("text", ["what is this", "class Thing\n  ???"])
def test_a_broken_snapshot_is_refused(text: str) -> None:
    with pytest.raises(MetadataError, match="no line of a public surface"):
        read(text)


# Packages that changed


def test_what_vanished_or_changed_its_type_is_found(before: Surface, tmp_path: Path) -> None:
    fields = without("mood") | {
        "title": NUMBER,
        "state": choices("New", "Done"),
        "note": evolve(TEXT, required=True),
        "ownerID": NUMBER,
    }
    routes = {path: verbs.replace("DELETE ", "") for path, verbs in THINGS.routes.items() if isinstance(verbs, str)}
    found = whys(before, surface(tmp_path, entity("Things", "Thing", fields, routes=routes), OWNERS))
    assert found["Thing.mood"] == found["Thing.q.mood"] == "is gone"
    assert found["at.things.create(mood)"] == found["at.things.update(mood)"] == "is gone"
    assert found["Thing.title"] == "was title: str | None = ...; is title: int | None = ..."
    assert found["Thing.q.title"] == "was title: rt.Text[Thing]; is title: rt.Integer[Thing]"
    assert found["at.things.create(title)"] == "took str | None; takes int | None"
    assert found["ThingState.GONE"] == "is gone"
    assert found["at.things.create(note)"] == "must be given now"
    assert found["at.things.update(note)"] == "took str | None; takes str"
    assert found["at.things.delete"] == found["async at.things.delete"] == found["at.things.plan_delete"] == "is gone"
    assert found["Thing.owner"] == found["ThingPath.owner"] == found["at.things.of"] == "is gone"
    names = {name.removeprefix("async ").partition("(")[0].split(".")[-1] for name in found}
    assert names <= {"mood", "title", "GONE", "note", "delete", "plan_delete", "owner", "of", "create", "update", "replace"}


def test_a_vanished_entity_is_told_of_by_its_name_alone(before: Surface, tmp_path: Path) -> None:
    found = breaks(before, surface(tmp_path, entity("Things", "Thing", without("ownerID"))))
    gone = [item for item in found if "Owner" in item.about]
    assert {"Owner", "Owner.q", "OwnerCreate", "at.owners", "Autotask.owners", "Thing.owner"} <= {item.name for item in gone}
    assert {name for item in found if item not in gone for name in item.about} >= {"Thing.owner_id"}


def test_what_is_new_or_asks_for_less_breaks_nobody(before: Surface, tmp_path: Path) -> None:
    more = {
        "colour": TEXT,
        "state": choices("New", "Done", "Gone", "Back"),
        "name": TEXT,
        "partID": refers_to("Part"),
        "data": Field(type="bytes"),
    }
    found = breaks(before, surface(tmp_path, entity("Things", "Thing", FIELDS | more), OWNERS, entity("Parts", "Part")))
    assert found == []


def test_a_new_keyword_that_must_be_given_breaks_callers(before: Surface, tmp_path: Path) -> None:
    more = {"colour": evolve(TEXT, required=True)}
    found = whys(before, surface(tmp_path, entity("Things", "Thing", FIELDS | more), OWNERS))
    assert found == {f"at.things.{verb}(colour)": "is new and must be given" for verb in ("create", "replace")}


# Types and signatures


@pytest.mark.parametrize(
    ("new", "old", "does"),
    [
        ("int | str", "int", True),
        ("int", "int | str", False),
        ("str | int", "int | str", True),
        ("float", "int", True),
        ("int", "float", False),
        ("Any", "Ticket | None", True),
        ("rt.Ref[A | B] | None", "rt.Ref[A | B]", True),
        ("Mapping[str, int]", "dict[str, int]", False),
        ("Company", "Never", True),
    ],
)
def test_a_type_takes_what_another_took(new: str, old: str, does: bool) -> None:
    assert accepts(new, old) is does


@pytest.mark.parametrize(
    ("old", "new", "does"),
    [
        ("(self, a: int)", "(self, a: int, b: int = ...)", True),
        ("(self, a: int)", "(self, a: int, b: int)", False),
        ("(self, a: int)", "(self, b: int)", False),
        ("(self, a: int, /)", "(self, b: int, /)", True),
        ("(self, a: int, /)", "(self, a: int)", True),
        ("(self, a: int)", "(self, a: int, /)", False),
        ("(self, a: int)", "(self, *, a: int)", False),
        ("(self, *, a: int)", "(self, a: int)", True),
        ("(self, *, a: int)", "(self, *, b: int = ...)", False),
        ("(self, *, a: int)", "(self, *, a: int, b: int)", False),
        ("(self, a: int = ...)", "(self, a: int)", False),
        ("(self, a: int)", "(self, a)", True),
        ("(self, a: int)", "(self, a: str)", False),
        ("(self, a: int)", "(self)", False),
        ("(self, a: int, /)", "(self, *more: int)", True),
        ("(self, *more: int)", "(self)", False),
        ("(self, *more: int)", "(self, *more: int | str)", True),
        ("(self, **more: int)", "(self, **more: str)", False),
        ("(self) -> int | None", "(self) -> int", True),
        ("(self) -> int", "(self) -> int | None", False),
    ],
)
def test_a_function_can_be_called_as_before(old: str, new: str, does: bool) -> None:
    assert still_callable(signature(f"def f{old}"), signature(f"def f{new}")) is does


def test_a_function_that_is_awaited_is_another_one() -> None:
    assert not still_callable(signature("def f(self) -> int"), signature("async def f(self) -> int"))
    assert not still_callable(signature("classmethod def f(cls) -> int"), signature("def f(self) -> int"))
    assert still_callable(signature("staticmethod def f(a: int)"), signature("staticmethod def f(a: int, b: int = ...)"))


@pytest.mark.parametrize(
    ("old", "new", "names"),
    [
        ("class A(B)\nclass B\n  def f(self)", "class A\n  def f(self)\nclass B", ["A", "B.f"]),
        ("class A(B)\nclass B\n  def f(self)", "class A(C)\nclass C(B)\nclass B\n  def f(self)", []),
        ("class A(B)\nclass B\n  def f(self)", "class A\nclass B\n  def f(self)", ["A.f"]),
        ("class A\n  def f(self)", "class A(B)\nclass B\n  def f(self)", []),
        ("class A(B[int])", "class A(B[int | str])", []),
        ("class A(B[int | str])", "class A(B[int])", ["A"]),
        ("class A\n  x: int", "class A\n  property x: int", ["A.x"]),
        ("class A\n  property x: int | None", "class A\n  x: int", []),
        ("class A\n  property x: int", "class A\n  property x: int | None", ["A.x"]),
        ("class A\n  x: int = ...", "class A\n  x: int", ["A.x"]),
        ("class A\n  x: int", "class A\n  x: int = ...", []),
        ("class A\n  x: int", "class A\n  def x(self) -> int", ["A.x"]),
        ("class A\n  def f(self, a: int)\n  def f(self, a: str)", "class A\n  def f(self, a: int | str)", []),
        ("class A\n  def f(self, a: int | str)", "class A\n  def f(self, a: int)\n  def f(self, a: str)", ["A.f"]),
        ("enum A(Enum)\n  X = 1", "enum A(Enum)\n  X = 2", ["A.X"]),
        ("class rt.A", "", []),
        ("class errors.A", "", ["errors.A"]),
        ("module autotask\n  X: int", "module autotask", ["X"]),
        ("module autotask.work\n  X: int", "module autotask.work", ["work.X"]),
        ("class rt.Query\n  def f(self)", "class rt.Query", ["Query.f"]),
        ("class A\n  x: rt.B\nclass rt.B", "class A\n  x: work.B\nclass work.B", []),
        ("class A\n  x: work.B\nclass work.B", "class A\n  x: rt.B\nclass rt.B", ["A.x", "work.B"]),
    ],
)
def test_blocks_are_compared_as_callers_use_them(old: str, new: str, names: list[str]) -> None:
    assert [item.name for item in breaks(read(old), read(new))] == names


def test_what_a_client_does_is_told_of_as_it_is_written() -> None:
    (found,) = breaks(read("class rt.Client\n  def close(self)"), read("class rt.Client"))
    assert found.about[:2] == ("at.close", "Client.close")


# The changelog


def test_names_are_told_in_marked_entries_of_the_unreleased_section() -> None:
    text = (
        "# Changelog\n\n## 1.1 (unreleased)\n\n- `A.a` is new.\n- ⚠ `B.b` is gone, as is\n  `C.c()`.\n- `D.d` too.\n"
        "\n## 1.0\n\n- ⚠ `E.e` is gone.\n"
    )
    assert told_of(text) == {"B.b", "C.c"}
    with pytest.raises(MetadataError, match="no unreleased section"):
        told_of("# Changelog\n\n## 1.0\n")


def check(folder: Path, *entries: str) -> int:
    changelog = folder / "CHANGELOG.md"
    changelog.write_text("## 2.0 (unreleased)\n\n" + "\n".join(entries) + "\n", encoding="utf-8")
    return main(["--check", *arguments(folder), "--changelog", str(changelog)])


def arguments(folder: Path) -> Iterable[str]:
    return ["--folder", str(folder), "--folder", str(RUNTIME), "--snapshot", str(folder / "api.txt")]


@pytest.mark.uncounted
def test_the_gate_fails_until_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_package(emit(spec_of(THINGS, OWNERS)), tmp_path / "autotask")
    assert main(["--write", *arguments(tmp_path)]) == 0
    assert check(tmp_path) == 0
    write_package(emit(spec_of(entity("Things", "Thing", without("title", "note")), OWNERS)), tmp_path / "autotask")
    capsys.readouterr()
    assert check(tmp_path, "- `Thing.title` and `Thing.note` are gone.") == 1
    err = capsys.readouterr().err
    assert "  at.things.create(title): is gone\n" in err
    assert err.splitlines()[-2:] == ["- ⚠ `Thing.title` …", "- ⚠ `Thing.note` …"]
    assert check(tmp_path, "- ⚠ `Thing.title` is gone: Autotask has it no longer.") == 1
    assert "Thing.title" not in capsys.readouterr().err
    assert check(tmp_path, "- ⚠ `Thing.title` is gone.", "- ⚠ `Thing.note` is gone.") == 0
    assert check(tmp_path, "- ⚠ `Thing` is another thing.") == 0


def test_what_is_missing_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert check(tmp_path) == 2
    assert "api.txt" in capsys.readouterr().err
    (tmp_path / "api.txt").write_text("", encoding="utf-8")
    assert check(tmp_path) == 2
    assert "autotask: cannot be read" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "autotask_codegen.public_api.surface", None)
    assert check(tmp_path) == 2
    assert "pip install griffelib" in capsys.readouterr().err


@pytest.mark.uncounted
def test_nothing_that_was_released_is_gone_without_a_word() -> None:
    """What ``make check`` asks, of the package as it is."""
    places = ["--folder", str(ROOT / "generated"), "--folder", str(RUNTIME), "--snapshot", str(ROOT / "docs" / "public-api.txt")]
    assert main(["--check", *places, "--changelog", str(ROOT / "CHANGELOG.md")]) == 0
