"""What is kept of a tenant's metadata between processes: whose it is, how old it may be, what is done when it is of no use."""

import asyncio
import json
import math
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask, Ticket, errors
from autotask.events import Degraded
from autotask_codegen.cli import main as codegen
from autotask_runtime.metadata.partial import Partial
from autotask_runtime.settings import Settings, ZoneHost, Zones
from autotask_sandbox import SandboxServer
from autotask_sandbox.faults_kinds import ResetBefore
from autotask_sandbox.faults_rules import FaultRule

from ..capture_world import FORBIDDEN
from ..conftest import QUICK, Both, sent
from ..metadata_world import REQUESTS, tell, with_fields
from ..tenant_world import write_tenant

NAMES = ("Tickets", "Companies")
ONCE = evolve(QUICK, retry=evolve(QUICK.retry, attempts=1))


@pytest.fixture
def both(kind: str, server: SandboxServer) -> Iterator[Both]:
    both = Both(kind, server.environ, ONCE)
    yield both
    both.close()


def client(server: SandboxServer, settings: Settings = ONCE, **environ: str) -> Autotask:
    return Autotask.from_env({**server.environ, **environ}, settings=settings)


def load(server: SandboxServer, **options: Any) -> Any:
    """What a client of its own loads."""
    with client(server) as at:
        return at.load_metadata(NAMES, **options)


def folders(caches: Path) -> list[Path]:
    return sorted((caches / "autotask-sdk" / "metadata").iterdir())


def the_folder(caches: Path) -> Path:
    (found,) = folders(caches)
    return found


def is_said_to_be_of(folder: Path, moment: datetime) -> None:
    """Let a capture be as old as this."""
    file = folder / "capture-manifest.json"
    manifest = json.loads(file.read_bytes())
    manifest["taken"] = moment.isoformat()
    for read in manifest["collections"].values():
        read["read"] = moment.isoformat()
    file.write_text(json.dumps(manifest))


def edit(file: Path, **values: Any) -> None:
    file.write_text(json.dumps({**json.loads(file.read_bytes()), **values}))


def dies(server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(ResetBefore(), "*"))


# How old it may be


def test_what_is_kept_is_not_asked_for_again(both: Both, server: SandboxServer, caches: Path) -> None:
    first = both(lambda at: at.load_metadata(NAMES))
    assert len(sent(server)) == REQUESTS
    again = load(server)
    one_of_them = load(server)
    assert len(sent(server)) == REQUESTS
    assert again.entities["Tickets"].read == first.entities["Tickets"].read
    assert one_of_them.label(Ticket.q.status, 7) == "Waiting Customer"
    assert [file.name for file in the_folder(caches).iterdir() if file.suffix != ".json"] == []


def test_only_what_is_lacking_is_asked_for(server: SandboxServer) -> None:
    load(server)
    server.journal.clear()
    with client(server) as at:
        at.load_metadata([*NAMES, "Roles"])
    fields = [text for text in sent(server) if text.endswith("fields")]
    assert fields == ["GET Roles/entityInformation/fields"]


@pytest.mark.parametrize("days", [2, -2], ids=["old", "from the future"])
def test_what_is_too_old_is_asked_for_again(server: SandboxServer, caches: Path, days: int) -> None:
    load(server)
    is_said_to_be_of(the_folder(caches), datetime.now(UTC) - timedelta(days=days))
    server.journal.clear()
    assert load(server, lifetime=3 * 86_400.0).label(Ticket.q.status, 1) == "New"
    assert sent(server) == []
    found = load(server)
    assert len(sent(server)) == REQUESTS
    assert (datetime.now(UTC) - found.entities["Tickets"].read).total_seconds() < 3600
    load(server)
    assert len(sent(server)) == REQUESTS


def test_a_lifetime_of_nothing_asks_every_time(server: SandboxServer) -> None:
    load(server)
    load(server, lifetime=0)
    assert len(sent(server)) == 2 * REQUESTS


@pytest.mark.parametrize("lifetime", [-1.0, math.nan])
def test_a_lifetime_that_makes_no_sense_is_refused(both: Both, lifetime: float) -> None:
    with pytest.raises(errors.UsageError, match="lifetime: seconds are expected, 0 or more"):
        both(lambda at: at.load_metadata(NAMES, lifetime=lifetime))


def test_an_age_that_nobody_can_read_counts_as_too_old(server: SandboxServer, caches: Path) -> None:
    load(server)
    file = the_folder(caches) / "capture-manifest.json"
    manifest = json.loads(file.read_bytes())
    manifest["collections"]["Tickets"]["read"] = "yesterday"
    file.write_text(json.dumps(manifest))
    assert load(server, lifetime=math.inf).entities["Tickets"].read is None
    server.journal.clear()
    assert load(server).entities["Tickets"].read is not None
    assert "GET Tickets/entityInformation/fields" in sent(server)
    assert "GET Companies/entityInformation/fields" not in sent(server)


# When the zone is down


def test_what_is_old_is_used_when_there_is_nothing_else(both: Both, server: SandboxServer, caches: Path) -> None:
    load(server)
    is_said_to_be_of(the_folder(caches), datetime.now(UTC) - timedelta(days=2))
    heard: list[Degraded] = []
    both.client.events.subscribe(heard.append, Degraded)
    dies(server)
    found = both(lambda at: at.load_metadata(NAMES))
    assert found.label(Ticket.q.status, 7) == "Waiting Customer"
    assert (datetime.now(UTC) - found.entities["Tickets"].read).days == 2
    assert [event.what for event in heard] == ["metadata"]
    assert "GET Version" in heard[0].why
    with pytest.raises(errors.ValidationError):
        both(lambda at: at.tickets.update(1, status=99))
    with pytest.raises(errors.RequestError):
        both(lambda at: at.check_metadata(NAMES))


def test_when_something_is_lacking_and_cannot_be_had_that_is_an_error(both: Both, server: SandboxServer) -> None:
    with client(server) as at:
        at.load_metadata("Tickets")
    dies(server)
    with pytest.raises(errors.RequestError):
        both(lambda at: at.load_metadata(NAMES))
    assert both(lambda at: at.tickets.convert({"status": 99}, "update")) == {"status": 99}
    assert both(lambda at: at.load_metadata("Tickets")).label(Ticket.q.status, 1) == "New"


def test_what_was_read_before_the_zone_died_is_not_asked_for_again(server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(ResetBefore(), "Companies/entityInformation/*"))
    with pytest.raises(errors.RequestError):
        load(server)
    server.sandbox.faults.clear()
    answered = {entry.path for entry in server.journal.entries() if entry.status == 200}
    server.journal.clear()
    load(server)
    assert any(path.endswith("V1.0/EntityInformation") for path in answered)
    assert not answered & {entry.path for entry in server.journal.entries()}


# What the credentials may not see


def test_an_entity_that_is_refused_is_told_and_keeps_the_packages_rules(server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(FORBIDDEN, "Tickets/entityInformation/fields"))
    with client(server) as at:
        for names in (NAMES, ["Tickets"]):
            found = at.load_metadata(names)
            assert list(found.hidden) == ["Tickets"]
            assert "adequate permissions" in found.hidden["Tickets"]
            with pytest.raises(errors.UsageError, match="these credentials may not see the metadata of Tickets: GET Tickets"):
                found.labels(Ticket.q.status)
        assert at.tickets.convert({"status": 99}, "update") == {"status": 99}
        server.journal.clear()
        at.load_metadata(NAMES)
        assert sent(server) == [], "that it is hidden is kept as long as the rest"


def test_one_that_is_refused_now_stays_as_it_was_known(server: SandboxServer) -> None:
    load(server)
    server.sandbox.faults.add(FaultRule(FORBIDDEN, "Tickets/entityInformation/fields"))
    found = load(server, lifetime=0)
    assert list(found.hidden) == ["Tickets"]
    assert found.label(Ticket.q.status, 7) == "Waiting Customer"


# Whose it is


def test_tenants_users_and_zones_do_not_share_what_is_kept(server: SandboxServer, caches: Path) -> None:
    url = server.environ["AUTOTASK_API_URL"]
    budget = evolve(QUICK.budget, database="one name for all")
    chosen: list[tuple[Settings, dict[str, str]]] = [
        (QUICK, {}),
        (QUICK, {"AUTOTASK_USERNAME": "other@sandbox.example"}),
        (QUICK, {"AUTOTASK_USERNAME": "api@other.example"}),
        (QUICK, {"AUTOTASK_API_URL": url.replace("127.0.0.1", "localhost")}),
        (evolve(QUICK, budget=budget), {}),
        (evolve(QUICK, budget=budget), {"AUTOTASK_USERNAME": "other@sandbox.example"}),
        (evolve(QUICK, budget=budget, zones=Zones(hosts=(ZoneHost(url=url),))), {"AUTOTASK_API_URL": ""}),
        (evolve(QUICK, budget=budget, zones=Zones(hosts=(ZoneHost(url=f"{url}?"[:-1].replace("127.0.0.1", "localhost")),))),
         {"AUTOTASK_API_URL": ""}),
    ]  # fmt: skip
    seen: set[Path] = set()
    for number, (settings, environ) in enumerate(chosen, 1):
        with client(server, settings, **environ) as at:
            _load_whoever(at)
        seen = set(folders(caches))
        assert len(seen) == number


def _load_whoever(at: Autotask) -> None:
    """Load, also in the name of somebody whom the sandbox does not know: the folder is made all the same."""
    with suppress(errors.AuthenticationFailed):
        at.load_metadata("Roles")


def test_another_tenant_at_the_same_place_begins_anew(server: SandboxServer, caches: Path) -> None:
    load(server)
    folder = the_folder(caches)
    edit(folder / "capture-manifest.json", database=4711)
    server.journal.clear()
    with client(server) as at:
        at.load_metadata("Roles")
    assert sorted(file.name for file in folder.iterdir()) == ["Roles.json", "capture-manifest.json"]


@pytest.mark.skipif(os.name != "posix", reason="modes of folders are POSIX's")
def test_the_folder_is_its_owners(server: SandboxServer, caches: Path) -> None:
    load(server)
    folder = the_folder(caches)
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o755)
    load(server)
    assert folder.stat().st_mode & 0o777 == 0o700


# Folders of one's own


def test_a_capture_is_read_without_a_request(both: Both, server: SandboxServer, tmp_path: Path, caches: Path) -> None:
    tenant = write_tenant(tmp_path / "acme")  # one without a manifest
    found = both(lambda at: at.load_metadata(NAMES, path=tenant, lifetime=math.inf))
    assert sent(server) == []
    assert found.label(Ticket.q.status, 7) == "Waiting Customer"
    assert found.entities["Tickets"].read is None
    assert not caches.exists()
    both(lambda at: at.load_metadata("Tickets", path=str(tenant)))
    assert "GET Tickets/entityInformation/fields" in sent(server)
    assert sorted(file.name for file in tenant.iterdir()) == ["Companies.json", "Tickets.json", "capture-manifest.json"]


def test_a_capture_of_the_command_is_read_too(server: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in server.environ.items():
        monkeypatch.setenv(name, value)
    out = tmp_path / "acme"
    assert codegen(["capture", "--only", ",".join(NAMES), "--out", str(out), "--quiet"]) == 0
    server.journal.clear()
    assert load(server, path=out).label(Ticket.q.status, 8) == "In Progress"
    assert sent(server) == []


def _redacted(folder: Path) -> None:
    (folder / "capture-manifest.json").write_text(json.dumps({"redacted": True}))


def _of_another_tenant(folder: Path) -> None:
    (folder / "capture-manifest.json").write_text(json.dumps({"database": 4711}))


def _damaged(folder: Path) -> None:
    (folder / "Companies.json").write_text('{"fields": 5}')


def _with_a_damaged_manifest(folder: Path) -> None:
    (folder / "capture-manifest.json").write_text("{")


@pytest.mark.parametrize(
    ("spoil", "lifetime", "why"),
    [
        (_redacted, math.inf, r"acme is a redacted capture: it hides labels and user-defined fields"),
        (_redacted, 60.0, r"acme is a redacted capture"),
        (_of_another_tenant, 60.0, r"acme holds the capture of another tenant \(database 4711\)"),
        (_damaged, math.inf, r"Companies\.json: .*fields"),
        (_with_a_damaged_manifest, math.inf, r"capture-manifest\.json"),
    ],
)
def test_a_folder_that_cannot_be_used_says_why_and_stays_as_it_is(
    both: Both, tmp_path: Path, spoil: Callable[[Path], None], lifetime: float, why: str
) -> None:
    folder = write_tenant(tmp_path / "acme")
    spoil(folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    with pytest.raises(errors.UsageError, match=f"metadata: .*{why}"):
        both(lambda at: at.load_metadata(NAMES, path=folder, lifetime=lifetime))
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.parametrize("spoil", [_redacted, _damaged, _with_a_damaged_manifest])
def test_of_the_caches_such_a_folder_is_filled_anew(
    both: Both, server: SandboxServer, caches: Path, spoil: Callable[[Path], None]
) -> None:
    load(server)
    spoil(the_folder(caches))
    server.journal.clear()
    assert both(lambda at: at.load_metadata(NAMES)).label("Companies.companyType", 7) == "Partner"
    assert len(sent(server)) == REQUESTS
    load(server)
    assert len(sent(server)) == REQUESTS


@pytest.mark.parametrize("below", ["", "below"])
def test_a_path_that_is_no_folder_is_refused(both: Both, tmp_path: Path, below: str) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(errors.UsageError, match=r"metadata cannot be kept in .*file.*: .*; see path="):
        both(lambda at: at.load_metadata(NAMES, path=file / below))


def test_caches_are_where_the_user_has_them(server: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    load(server)
    assert len(folders(tmp_path / "home" / ".cache")) == 1
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    load(server)
    assert len(folders(tmp_path / "local")) == 1
    assert not Path("relative").exists()

    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("LOCALAPPDATA")
    monkeypatch.setattr(Path, "home", homeless)
    with pytest.raises(errors.UsageError, match="this user has no home folder for what is kept; name a folder with path="):
        load(server)


# Several at once


def test_threads_that_load_at_once_ask_once(server: SandboxServer) -> None:
    found: list[Any] = []
    with client(server) as at:
        work = [threading.Thread(target=lambda: found.append(at.load_metadata(NAMES))) for _ in range(3)]
        for thread in work:
            thread.start()
        for thread in work:
            thread.join()
    assert [item.label(Ticket.q.status, 7) for item in found] == ["Waiting Customer"] * 3
    assert len(sent(server)) == REQUESTS


def test_tasks_that_load_at_once_ask_once(server: SandboxServer) -> None:
    async def work() -> list[Any]:
        async with AsyncAutotask.from_env(server.environ, settings=QUICK) as at:
            return list(await asyncio.gather(*(at.load_metadata(NAMES) for _ in range(3))))

    assert [item.label(Ticket.q.status, 7) for item in asyncio.run(work())] == ["Waiting Customer"] * 3
    assert len(sent(server)) == REQUESTS


def test_processes_that_load_at_once_ask_once(server: SandboxServer, caches: Path) -> None:
    program = (
        "import autotask\n"
        "with autotask.Autotask.from_env() as at:\n"
        "    print(at.load_metadata(['Tickets', 'Companies']).label(autotask.Ticket.q.status, 7))"
    )
    environ = {**server.environ, "XDG_CACHE_HOME": str(caches), "AUTOTASK_BUDGET_LEARN_EVERY": "0"}
    command = [sys.executable, "-c", program]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environ) for _ in range(2)]
    assert [process.communicate()[0].strip() for process in both] == ["Waiting Customer"] * 2
    assert len(sent(server)) == REQUESTS


def test_somebody_who_never_ends_is_not_waited_for_forever(both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"autotask_runtime._{both.kind}.tenant._PATIENCE", 0.2)
    held = Partial(tmp_path / "acme", "somebody", 60.0)
    try:
        with pytest.raises(errors.UsageError, match="another capture of this folder is under way"):
            both(lambda at: at.load_metadata("Roles", path=tmp_path / "acme"))
    finally:
        held.close()


def test_what_changes_at_the_tenant_is_there_after_the_next_load(server: SandboxServer) -> None:
    with client(server) as at:
        at.load_metadata(NAMES)
        title = server.sandbox.spec.entities["Tickets"].fields["title"]
        tell(server, "Tickets", with_fields({"title": evolve(title, length=5)}))
        assert at.tickets.convert({"title": "Printer"}, "update") == {"title": "Printer"}
        at.load_metadata(NAMES, lifetime=0)
        with pytest.raises(errors.ValidationError, match="7 characters, at most 5"):
            at.tickets.update(1, title="Printer")
