"""Captures that end before their end: dying zones, killed processes, and how the next one goes on."""

import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from autotask import AsyncAutotask
from autotask_runtime._async.capturing import capture
from autotask_runtime.metadata import MetadataError, load_capture
from autotask_runtime.metadata.partial import Partial
from autotask_runtime.metadata.taking import CaptureOptions, CaptureReport, known_of
from autotask_sandbox import NO_LIMITS, Limits, SandboxServer
from autotask_sandbox.faults_kinds import (
    Fault,
    Latency,
    Maintenance,
    RateLimited,
    ResetAfter,
    ResetBefore,
    ServerFault,
    Truncated,
)
from autotask_sandbox.faults_rules import FaultRule

from .capture_world import NAMES, REQUESTS, WHO, Capturing, Says, as_new, serve
from .conftest import QUICK


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


@pytest.mark.uncounted
@pytest.mark.parametrize("old", [False, True])
def test_a_capture_that_breaks_off_after_any_answer_goes_on_without_asking_for_it_again(acme: Capturing, old: bool) -> None:
    assert acme("--quiet") == 0
    whole = acme.files()
    for answers in range(REQUESTS):
        if not old:
            shutil.rmtree(acme.out)
        acme.heal()
        acme.fails(ResetBefore(), after=answers)
        assert acme("--quiet") == 3
        if old:
            assert acme.files() == whole
            assert sorted(load_capture(acme.out).entities) == NAMES
        else:
            assert not acme.out.exists() or acme.files() == {}
            with pytest.raises(MetadataError, match="not finished.*asks for the rest" if answers else "not a capture folder"):
                load_capture(acme.out)
        acme.server.sandbox.faults.clear()
        assert acme("--quiet") == 0
        assert set(acme.asked().values()) == {1}, answers
        assert acme.asked().total() == REQUESTS
        assert acme.files() == whole


@pytest.mark.parametrize(("answers", "swagger"), [(2, True), (4, False), (6, False), (6, True)])
def test_a_wrong_secret_is_tried_once_by_a_capture_that_goes_on_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answers: int, swagger: bool
) -> None:
    options = ("--quiet", "--swagger") if swagger else ("--quiet",)
    with serve() as server:  # the client leaves a zone alone for a while that refused it
        acme = Capturing(server, tmp_path, monkeypatch)
        acme.fails(ResetBefore(), after=answers)
        assert acme("--quiet", "--at-once", "1") == 3
        acme.heal()
        capsys.readouterr()
        monkeypatch.setenv("AUTOTASK_SECRET", "wrong")
        assert acme(*options) == 3
        told = capsys.readouterr().err
        assert "to go on, run the same command" in told
        assert "capture that is there" not in told
        assert [entry.status for entry in server.journal.entries() if "swagger" not in entry.path] == [401]


def test_a_capture_that_goes_on_asks_at_once_as_soon_as_one_was_answered(
    server: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flying: list[str] = []
    most: list[int] = []
    raw = AsyncAutotask.raw

    async def watched(self: AsyncAutotask, method: str, path: str) -> object:
        flying.append(path)
        most.append(len(flying))
        await asyncio.sleep(0.01)
        try:
            return await raw(self, method, path)
        finally:
            flying.remove(path)

    async def take() -> CaptureReport:
        async with AsyncAutotask.from_env(server.environ, settings=QUICK) as at:
            return await capture(at, known_of(server.sandbox.spec), tmp_path / "x", CaptureOptions(at_once=8))

    server.sandbox.faults.add(FaultRule(ResetBefore(), after=3))
    assert asyncio.run(take()).stopped
    server.sandbox.faults.clear()
    monkeypatch.setattr(AsyncAutotask, "raw", watched)
    assert not asyncio.run(take()).stopped
    # Both of the first collection, then the other four at once.
    assert most[:6] == [1, 1, 1, 2, 3, 4]


@pytest.mark.parametrize("mistake", ["a user", "--redact", "--max-age"])
def test_what_was_answered_outlives_a_mistake_in_who_asks_or_how(
    acme: Capturing, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mistake: str
) -> None:
    acme.fails(ResetBefore(), after=6)
    assert acme("--quiet", "--at-once", "1") == 3
    capsys.readouterr()
    acme.heal()
    acme.fails(ResetBefore())
    with monkeypatch.context() as patch:
        if mistake == "a user":
            patch.setenv("AUTOTASK_USERNAME", "robott@acme.example")
        options = {"--redact": ["--redact"], "--max-age": ["--max-age", "0"]}.get(mistake, [])
        assert acme("--quiet", *options) == 3
    told = capsys.readouterr().err
    assert "are not used: they " in told
    assert "they stay until something is answered" in told
    assert "to go on" not in told
    acme.heal()
    assert acme("--quiet") == 0
    assert acme.asked().total() == REQUESTS - 6
    assert "6 answers were there" in capsys.readouterr().out


@pytest.mark.parametrize("answers", [1, 4, 8])
def test_a_process_that_is_killed_loses_no_answer(acme: Capturing, answers: int) -> None:
    acme.fails(Latency(0.03))
    process = command(acme, "--at-once", "1")
    wait_for(acme, answers, process)
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert acme.files() == {}
    acme.server.sandbox.faults.clear()
    assert acme("--quiet") == 0
    # The one that was under way may have been on its way back.
    again = [path for path, count in acme.asked().items() if count > 1]
    assert len(again) <= 1
    assert sorted(load_capture(acme.out).entities) == NAMES


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_who_interrupts_it_is_told_that_it_can_go_on(acme: Capturing, sent: signal.Signals, code: int) -> None:
    acme.fails(Latency(0.05))
    process = command(acme, "--at-once", "1")
    wait_for(acme, 4, process)
    process.send_signal(sent)
    _, told = process.communicate(timeout=20)
    assert process.returncode == code
    assert "interrupted. What was answered is kept; the same command asks for the rest." in told
    assert "Traceback" not in told
    acme.heal()
    assert acme("--quiet") == 0
    assert acme.asked().total() < REQUESTS - 1


def test_a_capture_in_another_thread_leaves_signals_alone(acme: Capturing) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with ThreadPoolExecutor() as pool:
        assert pool.submit(acme, "--quiet").result() == 0
    assert acme("--quiet") == 0
    assert signal.getsignal(signal.SIGTERM) is before


def wait_for(acme: Capturing, answers: int, process: "subprocess.Popen[str]") -> None:
    while acme.asked().total() < answers:
        assert process.poll() is None, process.communicate()
        time.sleep(0.005)


def command(acme: Capturing, *arguments: str) -> "subprocess.Popen[str]":
    # A shell lets what it runs in the background ignore Ctrl-C.
    heeding = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    program = f"{heeding}; import sys; from autotask_codegen.cli import main; sys.exit(main(sys.argv[1:]))"
    return subprocess.Popen(
        [sys.executable, "-c", program, "capture", "--spec", str(acme.spec), "--out", str(acme.out), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )


class Killed(BaseException):
    """The end of a process, for a test that goes on."""


@pytest.mark.parametrize("moves", [0, 1, 3, 5])
def test_what_was_interrupted_while_it_was_put_in_place_is_not_read_and_is_completed(
    acme: Capturing, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    assert acme("--redact") == 0  # so that the files of one differ
    done: list[Path] = []
    replace = Path.replace

    def dying(self: Path, target: Path) -> Path:
        if self.parent.name == ".capture-ready" and Path(target).parent == acme.out:
            if len(done) == moves:
                raise Killed
            done.append(self)
        return replace(self, target)

    acme.edit_manifest(version="0")  # no file but the manifest is new when only that differs
    for name in NAMES:
        (acme.out / f"{name}.json").write_text((acme.out / f"{name}.json").read_text() + " ")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", dying)
        with pytest.raises(Killed):
            acme("--quiet")
    assert len(done) == moves
    with pytest.raises(MetadataError, match=r"interrupted while it was put in place.*without a request"):
        load_capture(acme.out)
    acme.server.journal.clear()
    assert acme("--quiet") == 0
    assert not acme.server.journal.entries()
    assert sorted(load_capture(acme.out).entities) == NAMES
    assert not acme.manifest()["redacted"]
    assert sorted(acme.manifest()["collections"]) == NAMES
    assert [path.name for path in acme.out.iterdir() if path.name.startswith(".")] == []


def test_files_that_were_not_all_made_ready_are_made_again(acme: Capturing) -> None:
    (acme.out / ".capture-ready").mkdir(parents=True)
    (acme.out / ".capture-ready" / "Tickets.json").write_text("{")
    assert acme("--quiet") == 0
    assert sorted(load_capture(acme.out).entities) == NAMES


@pytest.mark.parametrize(
    "fault",
    [
        ResetBefore(),
        ResetAfter(),
        Truncated(),
        ServerFault(503),
        ServerFault(500, "html"),
        Maintenance(),
        RateLimited(),
        Says(429, "You have exceeded the external request threshold"),
        Says(403),
        Says(200, "another shape"),
    ],
    ids=lambda fault: f"{fault.name} {getattr(fault, 'status', '')}",
)
@pytest.mark.parametrize("old", [False, True])
def test_a_dying_zone_ends_with_a_report_and_not_with_half_a_capture(
    acme: Capturing, capsys: pytest.CaptureFixture[str], fault: Fault, old: bool
) -> None:
    before: dict[str, bytes] = {}
    if old:
        assert acme("--quiet") == 0
        before = acme.files() | {"manifest": (acme.out / "capture-manifest.json").read_bytes()}
    acme.heal()
    capsys.readouterr()
    acme.fails(fault, after=5)
    assert acme("--quiet", "--at-once", "1") == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert f"{acme.out}: not finished: " in told.err
    assert "read: 1 of 5 collections, with " in told.err
    assert "missing: 4 (Countries, Phases, Roles, Tickets)" in told.err
    assert "to go on, run the same command within 60 minutes" in told.err
    # It asks no further: the request that failed, twice, and whether the zone itself is to blame.
    assert len(acme.server.journal.entries()) <= 5 + 4
    after = acme.files() | ({"manifest": (acme.out / "capture-manifest.json").read_bytes()} if old else {})
    assert after == before
    acme.heal()
    assert acme("--quiet") == 0
    assert acme.asked().total() <= REQUESTS - 5 + 1
    assert sorted(load_capture(acme.out).entities) == NAMES


def test_an_hour_that_is_used_up_ends_it_and_the_next_one_finishes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(limits=Limits(requests=6, ladder=())) as server:
        acme = Capturing(server, tmp_path, monkeypatch)
        assert acme("--quiet", "--at-once", "1") == 3
        assert "maximum number of requests" in capsys.readouterr().err
        server.sandbox.usage.limits = NO_LIMITS
        server.journal.clear()
        assert acme("--quiet") == 0
        assert acme.asked().total() == REQUESTS - 7  # the zone's look-up is not counted by the hour


def test_who_does_not_wait_for_the_hour_is_told_when_it_is_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AUTOTASK_BUDGET_THRESHOLD", "6")
    monkeypatch.setenv("AUTOTASK_BUDGET_RESERVE", "0")
    with serve() as server:
        acme = Capturing(server, tmp_path, monkeypatch)
        assert acme("--no-wait") == 3
        told = capsys.readouterr().err
        assert re.search(r"  the tenant's hour of requests is used up, until \d\d:\d\d:\d\d at the latest\n", told)
        assert "waiting" not in told
        assert acme.asked().total() == 7
        monkeypatch.setenv("AUTOTASK_BUDGET_THRESHOLD", "100")
        server.journal.clear()
        assert acme("--no-wait", "--quiet") == 0
        assert acme.asked().total() == REQUESTS - 7
        assert "hour" not in capsys.readouterr().err


def test_wrong_credentials_leave_nothing_behind_and_are_tried_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve() as server:  # the client leaves a zone alone for a while that refused it
        acme = Capturing(server, tmp_path, monkeypatch)
        assert acme("--quiet") == 0
        before = acme.files()
        acme.heal()
        monkeypatch.setenv("AUTOTASK_SECRET", "wrong")
        assert acme("--quiet") == 3
        told = capsys.readouterr().err
        assert "401" in told
        assert "  the capture that is there is as it was" in told
        assert "missing" not in told
        assert "read: " not in told
        assert [entry.status for entry in server.journal.entries()] == [401]
        assert acme.files() == before
        assert not (acme.out / ".capture-partial").exists()
        shutil.rmtree(acme.out)
        assert acme("--quiet") == 3
        assert "capture that is there" not in capsys.readouterr().err
        assert not acme.out.exists()


def test_a_secret_that_ends_on_the_way_stops_it_and_what_came_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve() as server:
        acme = Capturing(server, tmp_path, monkeypatch)
        assert acme("--quiet") == 0
        before = acme.files()
        acme.heal()
        acme.fails(Says(401), after=5)
        assert acme("--quiet", "--at-once", "1") == 3
        assert "missing: 4 (Countries, Phases, Roles, Tickets)" in capsys.readouterr().err
        assert len(server.journal.entries()) == 6
        assert acme.files() == before
        assert (acme.out / ".capture-partial").exists()


def test_answers_that_are_old_broken_or_of_somebody_else_are_asked_for_again(
    acme: Capturing, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def left_over() -> None:
        acme.heal()
        shutil.rmtree(acme.out, ignore_errors=True)
        acme.fails(ResetBefore(), after=6)
        assert acme("--quiet") == 3
        capsys.readouterr()
        acme.heal()

    left_over()
    assert acme("--quiet", "--max-age", "0") == 0
    assert "are not used: they were begun 0 minutes ago" in capsys.readouterr().err
    assert acme.asked().total() == REQUESTS

    left_over()
    assert acme("--quiet", "--redact") == 0
    assert "are not used: they are of another tenant, user or zone" in capsys.readouterr().err
    assert acme.asked().total() == REQUESTS

    left_over()
    for garbage in (b"no database" * 100, b""):
        (acme.out / ".capture-partial").write_bytes(garbage)
        acme.server.journal.clear()
        assert acme("--quiet") == 0
        assert acme.asked().total() == REQUESTS


def test_two_captures_of_one_folder_at_once_are_refused(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    first = Partial(acme.out, "somebody", 60)
    assert acme() == 2
    assert "another capture of this folder is under way" in capsys.readouterr().err
    first.close()
    assert not acme.out.exists()  # nothing was answered
    assert acme("--quiet") == 0


def test_another_programs_file_is_replaced_and_not_written_into(tmp_path: Path) -> None:
    import sqlite3

    with sqlite3.connect(tmp_path / ".capture-partial") as other:
        other.execute("CREATE TABLE precious (x)")
    other.close()
    partial = Partial(tmp_path, "somebody", 60)
    assert (partial.anew, partial.count()) == ("they cannot be read", 0)
    partial.keep("Version", {"build": "1"})
    partial.close()
    again = Partial(tmp_path, "somebody", 60)
    assert (again.anew, again.resumed) == ("", 1)
    again.discard()
    assert tmp_path.is_dir()


def test_a_full_disk_is_said_and_loses_no_answer(tmp_path: Path) -> None:
    partial = Partial(tmp_path, "somebody", 60)
    partial.keep("Version", {"build": "1"})
    (pages,) = partial._db.execute("PRAGMA page_count").fetchone()
    partial._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(MetadataError, match="full"):
        partial.keep("Tickets/entityInformation/fields", {"fields": ["x" * 20_000]})
    partial.close()
    again = Partial(tmp_path, "somebody", 60)
    assert again.resumed == 1
    again.close()


def test_a_folder_that_cannot_hold_answers_is_said(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    (acme.out / ".capture-partial").mkdir(parents=True)
    assert acme() == 2
    assert ".capture-partial" in capsys.readouterr().err


def test_another_tenants_capture_is_left_alone(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    assert acme("--quiet") == 0
    acme.edit_manifest(database=77)
    before = acme.files()
    assert acme("--quiet") == 2
    assert "holds the capture of another tenant (database 77)" in capsys.readouterr().err
    assert acme.files() == before
    assert not (acme.out / ".capture-partial").exists()


def test_the_user_is_not_in_the_file_of_answers(acme: Capturing) -> None:
    acme.fails(ResetBefore(), after=6)
    assert acme("--quiet") == 3
    assert WHO.username.encode() not in (acme.out / ".capture-partial").read_bytes()
