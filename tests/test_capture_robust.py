"""Captures that meet damaged files, files of others, other processes at the same moment, and zones that repeat credentials."""

import json
import random
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from autotask_runtime.metadata import MetadataError
from autotask_runtime.metadata.partial import CaptureUnderWay, Partial
from autotask_runtime.watch.masking import masked
from autotask_sandbox import SandboxServer
from autotask_sandbox.faults_kinds import ResetBefore

from .capture_world import FORBIDDEN, LABELS, NAMES, REQUESTS, WHO, Capturing, Says, as_new, serve

PARTIAL = ".capture-partial"


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


def left(folder: Path) -> Path:
    """What an interrupted run has left: answers that fill some pages, and one that was refused."""
    partial = Partial(folder, "somebody", 60)
    for number in range(40):
        partial.keep(f"Entity{number}", {"fields": [f"field {number} {place}" for place in range(60)]})
    partial.keep("Refused", None, "not for you")
    partial.close()
    return folder / PARTIAL


def shorter(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def scribbled(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) - 500)
    content[at : at + 500] = chance.randbytes(500)


def page_lost(content: bytearray, chance: random.Random) -> None:
    at = 4096 * chance.randrange(len(content) // 4096)
    content[at : at + 4096] = bytes(4096)


def bit_flipped(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


@pytest.mark.parametrize("damage", [shorter, scribbled, page_lost, bit_flipped])
def test_of_a_damaged_file_of_answers_only_what_is_whole_is_used(
    tmp_path: Path, damage: Callable[[bytearray, random.Random], None]
) -> None:
    whole = left(tmp_path).read_bytes()
    chance = random.Random(7)
    anew = 0
    for _ in range(60):
        content = bytearray(whole)
        damage(content, chance)
        (tmp_path / PARTIAL).write_bytes(content)
        partial = Partial(tmp_path, "somebody", 60)
        anew += bool(partial.anew)
        for number in range(40):
            kept = partial.get(f"Entity{number}")
            assert kept is None or kept.answer == {"fields": [f"field {number} {place}" for place in range(60)]}
        refused = partial.get("Refused")
        assert refused is None or refused.refused == "not for you"
        partial.keep("Entity1", {"fields": []})  # it can be gone on with
        partial.close()
        again = Partial(tmp_path, "somebody", 60)
        kept = again.get("Entity1")
        assert kept is not None
        assert (kept.answer, again.anew) == ({"fields": []}, "")
        again.discard()
    assert anew > 0 or damage is bit_flipped


def test_a_capture_over_damaged_answers_says_so_and_begins_anew(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    acme.fails(ResetBefore(), after=6)
    assert acme("--quiet") == 3
    file = acme.out / PARTIAL
    content = file.read_bytes()
    file.write_bytes(content[:4096] + bytes(len(content) - 4096))
    acme.heal()
    capsys.readouterr()
    assert acme("--quiet") == 0
    assert "are not used: they cannot be read" in capsys.readouterr().err
    assert acme.asked().total() == REQUESTS
    assert sorted(acme.files()) == NAMES
    assert not file.exists()


def test_an_answer_that_was_changed_on_the_disk_is_asked_for_again(acme: Capturing) -> None:
    acme.fails(ResetBefore(), after=9)
    assert acme("--quiet", "--at-once", "1") == 3
    with sqlite3.connect(acme.out / PARTIAL) as file:
        changes = file.execute("UPDATE answers SET body = X'7B22' WHERE path = 'Companies/entityInformation/fields'")
        assert changes.rowcount == 1
    file.close()
    acme.heal()
    assert acme("--quiet") == 0
    assert acme.asked()["Companies/entityInformation/fields"] == 1
    assert sorted(acme.files()) == NAMES


def test_a_file_of_answers_that_fails_while_it_is_used_is_said(tmp_path: Path) -> None:
    left(tmp_path)
    partial = Partial(tmp_path, "somebody", 60)
    partial._db.execute("DROP TABLE answers")
    for use in (partial.count, lambda: partial.get("Entity1"), lambda: partial.keep("Entity1", {})):
        with pytest.raises(MetadataError, match=r"\.capture-partial: no such table"):
            use()
    partial.close()
    assert (tmp_path / PARTIAL).exists()


def test_what_is_wrong_with_the_disk_drops_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = left(tmp_path).read_bytes()
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL

    def fails(partial: Partial) -> None:
        raise full

    with monkeypatch.context() as patch:
        patch.setattr(Partial, "_hold", fails)
        with pytest.raises(MetadataError, match="disk is full"):
            Partial(tmp_path, "somebody", 60)
    assert (tmp_path / PARTIAL).read_bytes() == before


def test_a_file_that_is_damaged_whenever_it_is_made_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(partial: Partial) -> None:
        raise sqlite3.DatabaseError("malformed")

    monkeypatch.setattr(Partial, "_hold", fails)
    with pytest.raises(MetadataError, match="neither the file that is there can be used, nor a new one"):
        Partial(tmp_path, "somebody", 60)


@pytest.mark.parametrize("answers", [0, 1])
def test_who_comes_while_a_capture_ends_has_a_file_of_his_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: int
) -> None:
    first = Partial(tmp_path, "me", 60)
    if answers:
        first.keep("Version", {"build": "1"})
    came: list[Partial] = []
    remove = first._unlink

    def removing() -> None:
        with pytest.raises(CaptureUnderWay):
            Partial(tmp_path, "me", 60)
        remove()
        came.append(Partial(tmp_path, "me", 60))
        came[0].keep("Version", {"build": "2"})

    monkeypatch.setattr(first, "_unlink", removing)
    (first.discard if answers else first.close)()
    assert came[0].resumed == 0
    assert (tmp_path / PARTIAL).exists()
    assert (tmp_path / f"{PARTIAL}-journal").exists()  # without it, a process that is killed leaves a damaged file
    with pytest.raises(CaptureUnderWay):
        Partial(tmp_path, "me", 60)
    came[0].close()
    again = Partial(tmp_path, "me", 60)
    kept = again.get("Version")
    assert kept is not None
    assert kept.answer == {"build": "2"}
    again.discard()


def test_a_file_that_is_removed_while_it_is_opened_is_not_worked_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left(tmp_path)
    connect = sqlite3.connect
    removed: list[bool] = []

    def late(*arguments: object, **options: object) -> sqlite3.Connection:
        opened: sqlite3.Connection = connect(*arguments, **options)  # type: ignore[call-overload]
        if not removed:
            (tmp_path / PARTIAL).unlink()  # the other one ends just now
            removed.append(True)
        return opened

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", late)
        partial = Partial(tmp_path, "somebody", 60)
    assert (partial.resumed, partial.anew) == (0, "")
    partial.keep("Version", {"build": "1"})
    with pytest.raises(CaptureUnderWay):
        Partial(tmp_path, "somebody", 60)
    partial.close()
    again = Partial(tmp_path, "somebody", 60)
    assert again.resumed == 1
    again.discard()
    again.discard()  # once more does nothing
    assert tmp_path.is_dir()


ECHO = f"The resource {WHO.username.upper()} with {WHO.integration_code} and {WHO.secret} does not have the adequate permissions"


def told_credentials(text: str) -> list[str]:
    return [word for word in (WHO.username, WHO.secret, WHO.integration_code) if word.lower() in text.lower()]


def test_a_refusal_that_repeats_the_credentials_is_kept_and_told_without_them(
    acme: Capturing, capsys: pytest.CaptureFixture[str]
) -> None:
    acme.fails(Says(500, ECHO), "Countries/entityInformation/fields")
    acme.fails(ResetBefore(), "Roles/entityInformation/fields")
    assert acme("--quiet", "--at-once", "1") == 3
    left_there = b"".join(file.read_bytes() for file in acme.out.iterdir()).decode(errors="replace")
    assert "adequate permissions" in left_there
    told = capsys.readouterr()
    assert told_credentials(left_there + told.err + told.out) == []
    acme.heal()
    assert acme("--quiet") == 0
    told = capsys.readouterr()
    hidden = "The resource *** with *** and *** does not have the adequate permissions"
    assert acme.manifest()["hidden"]["Countries"].endswith(hidden)
    assert hidden in told.err
    assert told_credentials(told.err + told.out + json.dumps(acme.manifest())) == []


def test_what_ends_a_capture_is_told_without_credentials(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    acme.fails(Says(401, ECHO))
    assert acme("--quiet") == 3
    told = capsys.readouterr().err
    assert "not finished: " in told
    assert "The resource *** with *** and ***" in told
    assert told_credentials(told) == []


def test_names_that_are_no_secrets_are_masked_where_it_is_asked_for_only() -> None:
    assert masked("for Robin@acme.example", "robin@ACME.example") == "for ***"
    assert masked("for robin%40acme.example", "robin@acme.example") == "for ***"
    assert masked("for robin@acme.example") == "for robin@acme.example"
    assert masked("a bob", "bob") == "a bob"  # too short to be told from words


def test_what_is_refused_does_not_count_as_read(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    acme.fails(FORBIDDEN, "Countries/entityInformation/fields")
    assert acme("--quiet") == 0
    assert "4 collections, all of them written, 1 hidden; " in capsys.readouterr().out
    assert acme("--quiet") == 0
    assert "4 collections, nothing changed, 1 hidden; " in capsys.readouterr().out
    acme.fails(ResetBefore(), "Roles/entityInformation/fields")
    assert acme("--quiet", "--at-once", "1") == 3
    told = capsys.readouterr().err
    assert "read: 2 of 5 collections" in told
    assert "missing: 2 (Roles, Tickets)" in told
    assert "refused: Countries: GET " in told


@pytest.mark.parametrize("content", [b'{"name": "x", "fields": {"fields": []},   "a": 1}', b"// comment\n{}"])
def test_files_of_somebody_else_are_not_touched(acme: Capturing, content: bytes) -> None:
    assert acme("--quiet") == 0
    (acme.out / "package.json").write_bytes(content)
    acme.heal()
    assert acme("--quiet", "--redact") == 0
    assert (acme.out / "package.json").read_bytes() == content
    manifest = acme.manifest()
    assert (sorted(manifest["collections"]), manifest["redacted"], manifest["hidden"]) == (NAMES, True, {})


def test_what_was_captured_once_stays_a_captures_when_the_spec_knows_it_no_more(acme: Capturing) -> None:
    assert acme("--quiet") == 0
    (acme.spec / "entities" / "Tickets.json").unlink()
    assert acme("--quiet", "--redact") == 0
    assert sorted(acme.manifest()["collections"]) == NAMES
    assert not any(label in (acme.out / "Tickets.json").read_text() for label in LABELS)


def test_a_file_of_another_shape_is_said_and_left(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    assert acme("--quiet") == 0
    content = msgspec.json.encode({"entityInformation": None, "fields": {"fields": [None]}})
    (acme.out / "Roles.json").write_bytes(content)
    for options in (["--changed", "--redact"], []):
        assert acme("--quiet", *options) == 2
        assert "Roles.json: " in capsys.readouterr().err
        assert (acme.out / "Roles.json").read_bytes() == content
