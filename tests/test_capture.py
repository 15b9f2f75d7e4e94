"""Captures over HTTP: what is asked, what is written, what is told."""

import asyncio
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask
from autotask_codegen.cli import main as codegen
from autotask_codegen.progress import progress_on
from autotask_runtime._async.capturing import capture as capture_async
from autotask_runtime._sync.capturing import capture as capture_sync
from autotask_runtime.errors import ConnectionFailed
from autotask_runtime.metadata import Entity, MetadataError, Spec, load_capture, load_spec, overlay_capture
from autotask_runtime.metadata.folder import read_manifest
from autotask_runtime.metadata.taking import CaptureOptions, CaptureReport, CaptureStep, OnCapture, known_of
from autotask_sandbox import NO_LIMITS, SandboxServer
from autotask_sandbox.behaviour import Behaviour
from autotask_sandbox.faults_kinds import ResetBefore
from autotask_sandbox.faults_rules import FaultRule

from .capture_world import ALL, FORBIDDEN, NAMES, REQUESTS, ROLES, TICKETS, WHO, Capturing, Says, as_new, serve, spec_of
from .conftest import QUICK
from .shared_metadata import SAMPLE_TENANT, needs


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with serve() as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> Iterator[SandboxServer]:
    with as_new(running) as server:
        yield server


@pytest.fixture
def acme(server: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Capturing:
    return Capturing(server, tmp_path, monkeypatch)


def test_a_capture_is_the_tenant_that_was_served(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    assert acme() == 0
    seen = overlay_capture(spec_of(*ALL), load_capture(acme.out))
    assert {name: facts(entity) for name, entity in seen.entities.items()} == {one.collection: facts(one) for one in ALL}
    told = capsys.readouterr()
    assert told.out == f"{acme.out}: 5 collections, all of them written; {REQUESTS} requests\n"
    assert told.err.splitlines() == [f"{number} of 5 collections" for number in range(1, 6)]


def test_each_thing_is_asked_once_and_nothing_is_written_to_the_tenant(acme: Capturing) -> None:
    assert acme() == 0
    asked = acme.asked()
    assert asked.pop("zoneInformation") == 1
    assert asked == {
        "Version": 1,
        "EntityInformation": 1,
        **{f"{name}/entityInformation/fields": 1 for name in NAMES},
        "Companies/entityInformation/userDefinedFields": 1,
        "Tickets/entityInformation/userDefinedFields": 1,
    }
    assert {entry.method for entry in acme.server.journal.entries()} == {"GET"}


def test_the_manifest_says_when_where_and_what(acme: Capturing) -> None:
    assert acme() == 0
    manifest = read_manifest(acme.out)
    assert manifest is not None
    assert (manifest.zone, manifest.database, manifest.version) == ("127.0.0.1", 1, "2026.3.0")
    assert (manifest.requests, manifest.redacted, manifest.hidden, manifest.unknown) == (REQUESTS, False, {}, [])
    assert sorted(manifest.collections) == NAMES
    assert 0 <= (manifest.age() or 0) < 600
    assert all(0 <= (manifest.age_of(name) or 0) < 600 for name in NAMES)
    assert manifest.age_of("Invoices") is None


def test_a_capture_of_what_was_captured_writes_no_entity_file(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    assert acme() == 0
    before = {file.name: file.stat().st_mtime_ns for file in acme.out.glob("*.json") if "-" not in file.name}
    (acme.out / "README.md").write_text("ours")
    assert acme("--quiet") == 0
    assert {file.name: file.stat().st_mtime_ns for file in acme.out.glob("*.json") if "-" not in file.name} == before
    assert (acme.out / "README.md").read_text() == "ours"
    assert sorted(path.name for path in acme.out.iterdir() if path.name.startswith(".")) == []
    assert capsys.readouterr().out.endswith(f"5 collections, nothing changed; {REQUESTS} requests\n")


def test_only_some_collections_leave_the_files_of_the_others(acme: Capturing) -> None:
    assert acme() == 0
    before = acme.files()
    acme.server.journal.clear()
    assert acme("--only", "Roles, Phases") == 0
    assert {path.partition("/")[0] for path in acme.asked() if "/fields" in path} == {"Roles", "Phases"}
    assert acme.files() == before
    assert sorted(acme.manifest()["collections"]) == NAMES
    acme.server.journal.clear()
    assert acme("--without", "Roles") == 0
    assert "Roles/entityInformation/fields" not in acme.asked()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--only", "Tickets,Ticketz"), "no such collection: Ticketz; did you mean Tickets?"),
        (("--without", "Nothing"), "no such collection: Nothing"),
        (("--only", "Roles", "--without", "Roles"), "nothing is left to capture"),
    ],
)
def test_collections_that_do_not_exist_are_refused(
    acme: Capturing, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    assert acme(*arguments) == 2
    assert message in capsys.readouterr().err
    assert not acme.out.exists()
    assert not acme.server.journal.entries()


@pytest.mark.parametrize(("option", "value"), [("--at-once", "0"), ("--at-once", "x"), ("--max-age", "-1"), ("--max-age", "x")])
def test_numbers_that_make_no_sense_are_refused(acme: Capturing, option: str, value: str) -> None:
    with pytest.raises(SystemExit) as error:
        acme(option, value)
    assert error.value.code == 2


def test_without_credentials_it_says_which_are_missing(
    acme: Capturing, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("AUTOTASK_SECRET")
    assert acme() == 2
    assert "AUTOTASK_SECRET" in capsys.readouterr().err
    assert not acme.out.exists()


def test_a_file_in_the_place_of_the_folder_is_kept(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    acme.out.write_text("mine")
    assert acme() == 2
    assert capsys.readouterr().err == f"autotask-codegen: {acme.out}: File exists\n"
    assert acme.out.read_text() == "mine"


@pytest.mark.parametrize("name", ["", "  "])
def test_no_name_is_no_folder(acme: Capturing, capsys: pytest.CaptureFixture[str], name: str) -> None:
    with pytest.raises(SystemExit) as error:
        codegen(["capture", "--spec", str(acme.spec), "--out", name])
    assert error.value.code == 2
    assert "a folder is expected, not an empty name" in capsys.readouterr().err


@pytest.mark.parametrize("content", ['{"name": "web"}', "[]", "{"])
def test_a_folder_of_something_else_is_refused_before_anything_is_asked(
    acme: Capturing, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    acme.out.mkdir()
    (acme.out / "package.json").write_text(content)
    assert acme() == 2
    told = capsys.readouterr().err
    assert told == f"autotask-codegen: {acme.out} holds files that are no capture's: package.json; choose a folder for it alone\n"
    assert not acme.server.journal.entries()
    assert [file.name for file in acme.out.iterdir()] == ["package.json"]


def test_a_capture_that_something_else_took_is_no_other_folder(acme: Capturing) -> None:
    assert acme("--quiet") == 0
    (acme.out / "capture-manifest.json").unlink()
    (acme.out / "Roles.json").rename(acme.out / "Inventions.json")  # an entity that the spec does not know
    assert acme("--quiet") == 0
    assert sorted(acme.files()) == sorted([*NAMES, "Inventions"])


def test_entities_that_the_spec_does_not_have_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(TICKETS, ROLES) as few, serve() as server:
        monkeypatch.setattr(few, "origins", server.origins)  # the small spec, the large zone
        acme = Capturing(few, tmp_path, monkeypatch)
        assert acme() == 0
    assert acme.manifest()["unknown"] == ["Company", "Country", "Phase"]
    assert "entities that the spec does not have: Company, Country, Phase" in capsys.readouterr().err


def test_what_the_credentials_may_not_query_is_told(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    acme.server.sandbox.security.forbid("Roles")
    acme.server.sandbox.security.hide("Tickets", [1])
    assert acme() == 0
    told = capsys.readouterr().err
    assert "rows that the credentials may not query: 1 (Roles)" in told
    assert "rows of which they may see some: 1 (Tickets)" in told
    assert "Roles" in acme.files()  # what it is made of may be seen all the same


@pytest.mark.parametrize("refusal", [Says(404, "No HTTP resource was found"), Says(200, "no list")])
def test_where_there_is_no_list_of_entities_each_is_asked(acme: Capturing, refusal: Says) -> None:
    assert acme() == 0
    before = acme.files()
    acme.fails(refusal, "EntityInformation")
    assert acme() == 0
    assert acme.asked()["Roles/entityInformation"] == 1
    assert acme.files() == before


def take(
    kind: str, server: SandboxServer, folder: Path, options: CaptureOptions, progress: OnCapture | None = None
) -> CaptureReport:
    """Capture with a client of the package, as a program does."""
    known = known_of(server.sandbox.spec)

    async def run() -> CaptureReport:
        async with AsyncAutotask.from_env(server.environ, settings=QUICK) as at:
            return await capture_async(at, known, folder, options, progress)

    if kind == "async":
        return asyncio.run(run())
    with Autotask.from_env(server.environ, settings=QUICK) as at:
        return capture_sync(at, known, folder, options, progress)


@pytest.mark.parametrize("at_once", [1, 8])
def test_both_engines_read_the_same(server: SandboxServer, tmp_path: Path, kind: str, at_once: int) -> None:
    steps: list[CaptureStep] = []
    report = take(kind, server, tmp_path / "x", CaptureOptions(at_once=at_once), steps.append)
    assert (report.stopped, report.requests, report.read, report.changed) == ("", REQUESTS, tuple(NAMES), tuple(NAMES))
    assert [(step.done, step.total) for step in steps] == [(number, 5) for number in range(1, 6)]
    assert sorted(step.collection for step in steps) == NAMES
    assert sorted(load_capture(tmp_path / "x").entities) == NAMES


@pytest.mark.parametrize("at_once", [1, 8])
def test_both_engines_stop_tell_and_go_on(server: SandboxServer, tmp_path: Path, kind: str, at_once: int) -> None:
    options = CaptureOptions(at_once=at_once, swagger=True, redact=True)
    server.sandbox.faults.add(FaultRule(ResetBefore(), after=5))
    report = take(kind, server, tmp_path / "x", options)
    assert isinstance(report.trouble, ConnectionFailed)
    assert report.stopped == str(report.trouble)
    assert report.missing
    server.sandbox.faults.clear()
    server.sandbox.faults.add(FaultRule(FORBIDDEN, "Roles/entityInformation/fields"))
    report = take(kind, server, tmp_path / "x", options)
    assert (report.stopped, report.resumed, report.read) == ("", 5, tuple(name for name in NAMES if name != "Roles"))
    assert list(report.hidden) == ["Roles"]
    again = take(kind, server, tmp_path / "x", CaptureOptions(changed=True, redact=True))
    assert (again.changed, list(again.hidden)) == ((), ["Roles"])


def test_what_a_caller_does_wrong_ends_both_engines_at_once(server: SandboxServer, tmp_path: Path, kind: str) -> None:
    def progress(step: CaptureStep) -> None:
        raise ZeroDivisionError(step.collection)

    with pytest.raises(ZeroDivisionError):
        take(kind, server, tmp_path / "x", CaptureOptions(at_once=2), progress)
    fields = [entry for entry in server.journal.entries() if entry.path.endswith("/fields")]
    assert len(fields) < len(NAMES)
    assert take(kind, server, tmp_path / "x", CaptureOptions()).resumed > 0


def test_neither_credentials_nor_user_are_written_anywhere(acme: Capturing, capfd: pytest.CaptureFixture[str]) -> None:
    acme.fails(Says(503), "Tickets*")
    assert acme("--at-once", "1") == 3
    assert (acme.out / ".capture-partial").stat().st_mode & 0o077 == 0
    kept = (acme.out / ".capture-partial").read_bytes()
    acme.heal()
    assert acme() == 0
    told = capfd.readouterr()
    written = b"".join(file.read_bytes() for file in acme.out.iterdir()) + kept + (told.out + told.err).encode()
    for word in (WHO.username, WHO.secret, WHO.integration_code):
        assert word.encode() not in written


def test_a_zone_that_does_not_know_the_user_is_said_plainly(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    acme.fails(Says(500, "Zone information could not be determined"), "zoneInformation")
    assert acme() == 2
    assert "is the name right?" in capsys.readouterr().err


def test_an_empty_answer_of_a_zone_that_the_tenant_has_left_is_not_taken_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(zones=2, behaviour=Behaviour(wrong_zone="empty")) as server:
        acme = Capturing(server, tmp_path, monkeypatch)
        assert acme() == 0
        before = acme.files()
        server.sandbox.zones.move(1)
        assert acme() == 3
    assert "the answer names no version" in capsys.readouterr().err
    assert acme.files() == before


class Terminal(io.StringIO):
    """What looks like a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar_and_a_log_gets_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TERM", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    screen, log, nothing = Terminal(), io.StringIO(), io.StringIO()
    for out, quiet in ((screen, False), (log, False), (nothing, True)):
        with progress_on(out, quiet=quiet) as progress:
            for number in range(1, 31):
                progress.step(CaptureStep(done=number, total=30, collection="[b]Tickets"))
            for later in (12.4, 12.5, 11, 3000, 3001):
                progress.wait("hour", later)
            progress.wait("pace", 3)
    assert "[b]Tickets" in screen.getvalue()
    assert "30/30" in screen.getvalue()
    assert screen.getvalue().count("the tenant's hour of requests is used up: waiting until ") == 2
    assert [re.sub(r"\d\d:\d\d:\d\d", "T", line) for line in log.getvalue().splitlines()] == [
        *(f"{number} of 30 collections" for number in range(3, 31, 3)),
        "the tenant's hour of requests is used up: waiting until T at the latest",
        "the tenant's hour of requests is used up: waiting until T at the latest",
        "requests are spread over the hour: waiting until T at the latest",
    ]
    assert nothing.getvalue() == ""


@pytest.mark.uncounted
@needs(SAMPLE_TENANT)
def test_a_capture_of_the_sample_tenant_is_that_tenant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tenant: Spec = overlay_capture(load_spec(), load_capture(SAMPLE_TENANT))
    with SandboxServer(tenant, seed=None, tickets=0, limits=NO_LIMITS) as server:
        acme = Capturing(server, tmp_path, monkeypatch)
        monkeypatch.setattr(acme, "spec", Path(__file__).parents[1] / "spec")
        assert acme("--quiet") == 0
        # Version, zone, descriptions, 232 times fields, 11 times user-defined fields.
        assert len(server.journal.entries()) == 246
        assert acme("--quiet", "--changed") == 0
        assert len(server.journal.entries()) == 246 + 91
    seen = overlay_capture(load_spec(), load_capture(acme.out))
    assert [facts(entity) for entity in seen.entities.values()] == [facts(entity) for entity in tenant.entities.values()]


def facts(entity: Entity) -> Entity:
    """All that is known of an entity, but not from where."""
    return evolve(
        entity,
        sources=(),
        fields={name: evolve(fact, sources=()) for name, fact in entity.fields.items()},
        udfs={name: evolve(fact, sources=()) for name, fact in entity.udfs.items()},
    )


def test_a_capture_without_a_manifest_has_no_age_and_a_broken_one_is_refused(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None
    file = tmp_path / "capture-manifest.json"
    for text, message in {
        "{": "line 1",
        '{"format": "one"}': "format",
        '{"format": 2}': "later version",
        '{"collections": []}': "collections",
    }.items():
        file.write_text(text)
        with pytest.raises(MetadataError, match=message):
            read_manifest(tmp_path)
    file.write_text('{"taken": "yesterday"}')
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    assert manifest.age() is None
