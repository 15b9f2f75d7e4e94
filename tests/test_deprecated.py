"""Old names of fields: they are typed, warn those who use them, mean the fields of today, and are gone when they were to be."""

import asyncio
import json
import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from mypy import api as mypy

from autotask import CompanyLocation, CompanyLocationCreate
from autotask_codegen.deprecated import old_names
from autotask_codegen.emit import emit, write_package
from autotask_codegen.ir import build_ir
from autotask_codegen.public_api.surface import surface_of
from autotask_codegen.subset import subset
from autotask_runtime import __version__
from autotask_runtime.errors import UsageError, ValidationError
from autotask_runtime.metadata import MetadataError, Spec, load_spec
from autotask_runtime.metadata.spec import Source, dump_spec, replace_facts
from autotask_runtime.metadata.types import Deprecated, FieldType
from autotask_sandbox import SandboxServer

from .conftest import Both
from .shared_metadata import ROOT
from .test_inline_spec import NUMBER, TEXT, Wire, entity, refers_to, spec_of

OWNERS = entity("Owners", "Owner", {"name": TEXT})
THINGS = entity(
    "Things",
    "Thing",
    {
        "name": evolve(TEXT, required=True),
        "note": TEXT,
        "ownerID": refers_to("Owner"),
        "made": evolve(TEXT, type="datetime", read_only=True),
        "count": evolve(NUMBER, resend=True),
    },
)


def was(type: FieldType = "string", replacement: str = "", since: str = "0.1.0", until: str = "9.0") -> Deprecated:
    return Deprecated(type=type, reason="r", since=since, until=until, replacement=replacement)


OLD: Mapping[str, Deprecated] = {
    "thingName": was(replacement="name"),
    "remark": was(replacement="note"),
    "accountID": was("int64", "ownerID"),
    "madeOn": was("datetime", "made"),
    "number": was("int32", "count"),
    "weight": was("double"),
}


def with_old(old: Mapping[str, Deprecated] = OLD, collection: str = "Things") -> Spec:
    source = Source(kind="swagger", digest="0")
    return evolve(spec_of(THINGS, OWNERS), sources={"s": source}, deprecated={collection: dict(old)})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("old")
    write_package(emit(with_old(), "old_autotask"), found / "old_autotask")
    return found


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[Any]:
    sys.path.insert(0, str(folder))
    invalidate_caches()
    yield import_module("old_autotask")
    sys.path.remove(str(folder))
    for name in list(sys.modules):
        if name.partition(".")[0] == "old_autotask":
            del sys.modules[name]


@pytest.fixture
def row(package: Any) -> Any:
    sent = {"id": 1, "name": "a", "note": "b", "ownerID": 7, "made": "2026-01-02T03:04:05Z", "count": 3, "Weight": 1.5}
    return package.Thing.from_wire(sent)


def warned(use: Callable[[], Any], *about: str) -> Any:
    """What it gives, after it was seen to warn of these names in the line that uses them, once each."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        result = use()
    assert [str(item.message).partition(" ")[0] for item in found] == list(about)
    assert {(item.category, item.filename) for item in found} == {(DeprecationWarning, __file__)}
    return result


# Reading


@pytest.mark.parametrize(
    ("old", "new"), [("thing_name", "name"), ("remark", "note"), ("account_id", "owner_id"), ("made_on", "made")]
)
def test_an_old_name_reads_what_the_new_one_does(row: Any, old: str, new: str) -> None:
    assert warned(lambda: getattr(row, old), old) == getattr(row, new)


def test_the_warning_says_what_to_write_and_until_when(row: Any) -> None:
    with pytest.warns(DeprecationWarning, match=r"^thing_name is name since 0\.1\.0; 9\.0 will not have the old name$"):
        _ = row.thing_name
    with pytest.warns(DeprecationWarning, match=r"^weight is gone since 0\.1\.0; 9\.0 will not have the old name$"):
        _ = row.weight


def test_setting_an_old_name_changes_the_new_one(row: Any) -> None:
    warned(lambda: setattr(row, "remark", "c"), "remark")
    assert row.note == "c"
    assert row._changes() == {"note": "c"}


def test_what_has_no_new_name_is_read_as_far_as_the_api_still_sends_it(package: Any, row: Any) -> None:
    assert warned(lambda: row.weight, "weight") == 1.5
    assert warned(lambda: package.Thing.from_wire({"id": 1}).weight, "weight") is None
    assert warned(lambda: package.Thing.from_wire({"id": 1, "weight": "much"}).weight, "weight") is None
    with pytest.raises(AttributeError):
        row.weight = 2.0
    assert not hasattr(package.Thing.q, "weight")


def test_old_names_stand_in_queries(package: Any) -> None:
    assert warned(lambda: package.Thing.q.thing_name == "x", "thing_name").node == {"op": "eq", "field": "name", "value": "x"}


def test_rows_look_and_compare_as_if_there_were_no_old_names(package: Any, row: Any) -> None:
    assert repr(row) == "Thing(id=1, name='a')"
    assert "remark" not in row.to_wire()
    assert "remark" not in dir(package.Thing.q)


# Writing


def test_old_keywords_are_sent_by_the_new_names(package: Any) -> None:
    wire = Wire(package)
    things = wire.client.things
    warned(lambda: things.create(thing_name="a", account_id=3, note=None), "thing_name", "account_id")
    warned(lambda: things.update(7, remark="b", count=1), "remark")
    warned(lambda: things.replace(7, thing_name="c", number=2), "thing_name", "number")
    assert wire.sent == [
        ("POST", "Things", {"name": "a", "ownerID": 3, "note": None}),
        ("PATCH", "Things", {"id": 7, "note": "b", "count": 1}),
        ("PUT", "Things", {"id": 7, "name": "c", "count": 2}),
    ]


def test_models_take_old_keywords_too(package: Any) -> None:
    for _ in range(2):  # the first one compiles the constructor
        made = warned(lambda: package.ThingCreate(thing_name="a", remark="b"), "thing_name", "remark")
        assert made.given() == {"name": "a", "note": "b"}
        assert made.to_wire() == {"name": "a", "note": "b"}


def test_a_field_given_by_both_names_is_refused(package: Any) -> None:
    things = Wire(package).client.things
    uses: tuple[Callable[[], Any], ...] = (
        lambda: things.create(name="a", thing_name="a"),
        lambda: things.update(7, note="a", remark=None),
        lambda: things.replace(7, name="a", remark="b", note="c"),
        lambda: package.ThingCreate(name="a", thing_name="b"),
    )
    for use in uses:
        with pytest.raises(UsageError, match=r"is the old name of (name|note): give one of them"):
            use()


def test_rules_hold_for_values_given_by_old_names(package: Any) -> None:
    for use in (Wire(package).client.things.create, package.ThingCreate):
        with pytest.warns(DeprecationWarning, match="thing_name"), pytest.raises(ValidationError) as caught:
            use(thing_name=3, nosuch=1)
        assert [(item.field, item.rule) for item in caught.value.violations] == [("name", "type"), ("nosuch", "unknown")]


def test_what_is_read_only_or_gone_is_no_keyword(package: Any) -> None:
    with pytest.warns(DeprecationWarning, match="made_on"), pytest.raises(ValidationError, match="made"):
        package.ThingCreate(name="a", made_on="b")
    with pytest.raises(ValidationError, match="weight"):
        package.ThingCreate(name="a", weight=1.0)


def test_columns_of_files_may_have_old_names(package: Any) -> None:
    assert package.ThingCreate.from_wire({"Thing Name": "a", "accountID": 3}).given() == {"name": "a", "owner_id": 3}


def test_both_clients_warn_of_the_line_that_calls(package: Any) -> None:
    async def program(things: Any) -> None:
        await things.create(thing_name="a")

    wire = Wire(package)
    client = package.AsyncAutotask(username="u", secret="s", integration_code="i", api_url="http://127.0.0.1:9/")

    async def call(*arguments: Any, **options: Any) -> Any:
        return wire._call(*arguments, **options)

    client._session.call = call
    warned(lambda: asyncio.run(program(client.things)), "thing_name")
    assert wire.sent == [("POST", "Things", {"name": "a"})]


def test_old_names_work_over_http(both: Both, shared: SandboxServer) -> None:
    """The names that ``spec/deprecated.json`` has now."""
    company = both(lambda at: at.companies.where().first()).id
    with pytest.warns(DeprecationWarning, match="override_company_tax_settings"):
        new = both(lambda at: at.company_locations.create(company_id=company, name="l", override_account_tax_settings=True))
    row = both(lambda at: at.company_locations.get(new))
    with pytest.warns(DeprecationWarning, match="override_company_tax_settings"):
        assert row.override_account_tax_settings is row.override_company_tax_settings is True
    assert CompanyLocationCreate.from_wire({"companyID": 1, "name": "l", "OverrideAccountTaxSettings": True}).given()
    assert isinstance(row, CompanyLocation)


# Type checkers

PROGRAM = """\
from old_autotask import AsyncAutotask, Autotask, Thing, ThingCreate

def run(at: Autotask, thing: Thing) -> None:
    thing.thing_name  # D
    thing.remark = "x"  # D
    Thing.q.account_id > 3  # D
    thing.weight  # D
    at.things.create(thing_name="a")  # D
    at.things.create(thing_name="a", remark="b", owner_id=3)  # D
    at.things.update(7, remark=None, count=3)  # D
    at.things.update(7, number=3)  # D
    at.things.replace(7, thing_name="a")  # D
    ThingCreate(thing_name="a")  # D
    at.things.create(name="a", note="b")
    at.things.update(7, note=None, count=3)
    at.things.replace(7, name="a")
    ThingCreate(name="a")
    at.things.create(note="b")  # E
    at.things.create(thing_name=3)  # E
    at.things.create(thing_name=None)  # E
    at.things.update(7, remark="b", nosuch=3)  # E
    at.things.replace(7, note="a")  # E
    ThingCreate(note="a")  # E
    thing.remark = 3  # E

async def wait(at: AsyncAutotask) -> None:
    await at.things.create(thing_name="a")  # D
    await at.things.create(name="a")
"""


def marked(mark: str) -> set[int]:
    return {number for number, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith(f"# {mark}")}


@pytest.fixture
def program(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "program.py"
    file.write_text(PROGRAM, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MYPYPATH", os.pathsep.join([str(ROOT / "runtime"), str(folder)]))
    return file


@pytest.mark.uncounted
def test_mypy_reports_old_names_where_it_is_asked_to(program: Path, mypy_cache: Path) -> None:
    options = [
        "--strict",
        "--no-error-summary",
        "--enable-error-code",
        "deprecated",
        "--cache-dir",
        str(mypy_cache),
    ]
    out, err, _ = mypy.run([*options, "-p", "old_autotask", "-m", "program"])
    found = [line for line in (out + err).splitlines() if ": error: " in line]
    assert {line.partition(":")[0] for line in found} == {"program.py"}
    numbers = {kind: {int(line.split(":")[1]) for line in found if ("[deprecated]" in line) is kind} for kind in (True, False)}
    assert numbers[False] == marked("E")
    assert numbers[True] - marked("E") == marked("D")


def test_pyright_reports_old_names(program: Path, folder: Path) -> None:
    config = {
        "include": ["program.py"],
        "extraPaths": [str(folder), str(ROOT / "runtime")],
        "reportDeprecated": "warning",
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "reportUnusedExpression": False,
    }
    (program.parent / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    result = subprocess.run(command, cwd=program.parent, capture_output=True, text=True, check=False)
    found = json.loads(result.stdout)["generalDiagnostics"]
    numbers = {
        kind: {item["range"]["start"]["line"] + 1 for item in found if item["severity"] == kind} for kind in ("error", "warning")
    }
    assert numbers["error"] == marked("E")
    assert numbers["warning"] - marked("E") == marked("D")


def test_old_names_are_public_and_types_are_theirs(folder: Path) -> None:
    surface = surface_of("old_autotask", folder, ROOT / "runtime")
    assert surface["Thing"].members["remark"] == ["remark: str | None = ..."]
    assert surface["Thing"].members["weight"] == ["property weight: float | None"]
    assert surface["Thing.q"].members["account_id"] == ["property account_id: rt.Integer[Thing]"]


# The table


@pytest.mark.parametrize(
    ("wire", "fact", "why"),
    [
        ("name", was(replacement="note"), "there is such a name"),
        ("NAME", was(replacement="note"), "there is such a name"),
        ("owner", was("int64", "ownerID"), "there is such a name"),
        ("schema", was(replacement="note"), "there is such a name"),
        ("udf", was(replacement="note"), "there is such a name"),
        ("id", was("int64"), "there is such a name"),
        ("2nd", was(replacement="note"), "no identifier"),
        ("remark", was(replacement="nosuch"), "there is no nosuch"),
        ("remark", was("int32", "note"), "was of type int32, note is of type string"),
        ("remark", was(replacement="note", until="0.1"), "before it is deprecated"),
        ("remark", was(replacement="note", since="soon"), "'soon' is no version"),
        ("remark", was(replacement="note", since="0.0.1", until=__version__), "remove it"),
    ],
)
def test_an_entry_that_cannot_stand_is_refused(wire: str, fact: Deprecated, why: str) -> None:
    with pytest.raises(MetadataError, match=rf"deprecated\.json: Things\.{wire}: .*{why}"):
        build_ir(with_old({wire: fact}))


def test_two_entries_of_one_name_are_refused() -> None:
    with pytest.raises(MetadataError, match="'old_note' cannot be an old name"):
        build_ir(with_old({"oldNote": was(replacement="note"), "OldNote": was(replacement="note")}))


def test_an_entry_for_no_collection_is_refused() -> None:
    with pytest.raises(MetadataError, match=r"deprecated\.json: there is no Thinks"):
        build_ir(with_old(collection="Thinks"))


@pytest.mark.parametrize(("until", "over"), [("1.2", True), ("1.2.0", True), ("1.2.1", False), ("1.10", False), ("2", False)])
def test_an_entry_is_over_when_its_release_is_there(until: str, over: bool) -> None:
    spec = with_old({"remark": was(until=until)})
    if over:
        with pytest.raises(MetadataError, match=r"this is 1\.2\.0: remove it"):
            old_names(spec, "Things", [], [], version="1.2.0")
    else:
        assert [old.name for old in old_names(spec, "Things", [], [], version="1.2.0")] == ["remark"]


def test_the_table_is_read_and_written_and_survives_an_import(tmp_path: Path) -> None:
    spec = with_old()
    dump_spec(spec, tmp_path)
    assert load_spec(tmp_path).deprecated == spec.deprecated
    replace_facts(load_spec(tmp_path, patched=False), tmp_path)
    assert load_spec(tmp_path).deprecated == spec.deprecated
    (tmp_path / "deprecated.json").write_text('{"Things": {"a": {"type": "text"}}}', encoding="utf-8")
    with pytest.raises(MetadataError, match=r"deprecated\.json"):
        load_spec(tmp_path)


def test_packages_without_old_names_do_not_speak_of_them() -> None:
    for path, text in emit(spec_of(THINGS, OWNERS)).items():
        assert "_old" not in text, path
    assert "_old" not in emit(subset(with_old(), ["Owners"]))["entities/owners.py"]
