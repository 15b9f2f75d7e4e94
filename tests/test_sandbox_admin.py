"""The routes that steer a sandbox over HTTP: what each does, what it refuses, and who may not come near."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from autotask import Autotask, errors
from autotask_runtime.metadata import Spec
from autotask_runtime.settings import Retry, Settings
from autotask_sandbox import NO_LIMITS, Limits, Sandbox, SandboxServer, StandingClock, create_app
from autotask_sandbox.testing import SandboxFactory

from .test_sandbox_cli import running

ORIGIN = "http://127.0.0.1"
BAD: list[tuple[str, str, bytes, str]] = [
    ("PUT", "limits", b"", "Input data was truncated"),
    ("PUT", "limits", b"[]", "Expected `object`, got `array`"),
    ("PUT", "limits", b'{"request": 5}', "unknown field `request`"),
    ("PUT", "limits", b'{"requests": "5"}', "Expected `int | null`, got `str` - at `$.requests`"),
    ("PUT", "limits", b'{"threads": -1}', "`$.threads`"),
    ("PUT", "limits", b'{"window": 0}', "`$.window`"),
    ("PUT", "limits", b'{"ladder": [[2, 1]]}', "`$.ladder[0][0]`"),
    ("PUT", "limits", b'{"latency": 1e12}', "`$.latency`"),
    ("POST", "clock/move", b"{}", "missing required field `seconds`"),
    ("POST", "clock/move", b'{"seconds": "1"}', "Expected `float`, got `str`"),
    ("POST", "clock/move", b'{"seconds": 1e300}', "would lead out of the years 2000 to 2099"),
    ("POST", "clock/move", b'{"seconds": -3e9}', "would lead out of the years 2000 to 2099"),
    ("POST", "clock/move", b"\xff", "the body: "),
    ("POST", "zones/move", b'{"zone": 2}', "zone: 2, but there are 2 zones, counted from 0"),
    ("POST", "zones/move", b'{"zone": -1}', "zone: -1, but there are 2 zones"),
    ("POST", "zones/move", b'{"zone": null}', "Expected `int`, got `null`"),
    ("POST", "faults", b'{"fault": "nonsense"}', "there is no kind 'nonsense'"),
    ("POST", "faults", b'{"fault": "zone_dies:*:zone=7"}', "there is no zone 7"),
    ("POST", "faults", b'{"faults": "latency"}', "unknown field `faults`"),
]


@pytest.fixture
def steered(sandbox_factory: SandboxFactory) -> Iterator[SandboxServer]:
    """A sandbox with two zones and its routes open, in a time that stands still."""
    clock = StandingClock(datetime(2026, 3, 1, tzinfo=UTC))
    with sandbox_factory(admin=True, zones=2, clock=clock, limits=Limits()) as server:
        yield server


@pytest.fixture
def admin(steered: SandboxServer) -> Iterator[httpx.Client]:
    """Somebody who steers it, without credentials."""
    with httpx.Client(base_url=f"{steered.origin}/sandbox/") as client:
        yield client


@pytest.fixture
def at(steered: SandboxServer) -> Iterator[Autotask]:
    """Somebody who uses it."""
    with Autotask.from_env(steered.environ, settings=Settings(timeout=10.0, retry=Retry(first=0.0))) as client:
        yield client


def done(answer: httpx.Response) -> Any:
    """What a request that was right is answered."""
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_journal_shows_what_the_api_was_asked_and_nothing_of_these_routes(admin: httpx.Client, at: Autotask) -> None:
    at.tickets.get(7)
    entry = {"method": "GET", "path": "/ATServicesRest/V1.0/Tickets/7", "query": "", "status": 200, "faults": []}
    for _ in range(2):
        entries = done(admin.get("journal"))["entries"]
        assert entries[-1] == entry
        assert not [each for each in entries if "sandbox" in each["path"]]


def test_reset_puts_all_rows_back_to_the_seed(steered: SandboxServer, admin: httpx.Client, at: Autotask) -> None:
    before = {name: steered.store.rows(name) for name in ("Tickets", "TicketNotes", "Companies")}
    at.tickets.update(7, title="Changed")
    number = at.tickets.create(company_id=0, title="New", status=1, priority=1)
    rows = done(admin.post("reset"))["rows"]
    assert rows["Tickets"] == 20
    assert {name: steered.store.rows(name) for name in before} == before
    assert at.tickets.create(company_id=0, title="New", status=1, priority=1) == number  # as on a new sandbox


def test_reset_of_a_data_file_gives_the_rows_it_began_with(spec: Spec, tmp_path: Path) -> None:
    data = str(tmp_path / "rows.db")
    first = Sandbox(spec, seed=5, tickets=3, data=data)
    before = first.store.rows("Tickets")
    first.close()
    again = Sandbox(spec, seed=1, tickets=9, data=data)
    again.store.delete(again.catalog["Tickets"], 7)
    for _ in range(2):
        again.reset()
        assert again.store.rows("Tickets") == before
    again.close()


def test_reset_of_an_empty_sandbox_empties_it(spec: Spec) -> None:
    sandbox = Sandbox(spec, seed=None)
    sandbox.store.insert(sandbox.catalog["Tickets"], {})
    sandbox.reset()
    assert sandbox.store.counts() == {}
    sandbox.close()


def test_limits_are_read_and_set(steered: SandboxServer, admin: httpx.Client, at: Autotask) -> None:
    usual = done(admin.get("limits"))
    assert usual["limits"]["requests"] == 10_000
    assert usual["limits"]["window"] == 3600
    assert usual["used"] == 0
    at.tickets.get(7)
    asked: dict[str, Any] = {"requests": 1, "window": 60, "threads": None, "ladder": [], "latency": 0, "attachment_quota": 5}
    told = done(admin.put("limits", json=asked))
    assert told == {"limits": {**asked, "attachment_window": 300}, "used": 1}
    with pytest.raises(errors.RateLimited):
        at.tickets.get(7)
    done(admin.put("limits", json=usual["limits"]))  # what was read can be sent back
    assert steered.sandbox.usage.limits == Limits()
    at.tickets.get(7)


def test_the_clock_moves(steered: SandboxServer, admin: httpx.Client, at: Autotask) -> None:
    assert done(admin.post("clock/move", json={"seconds": 86400})) == {"now": "2026-03-02T00:00:00Z"}
    done(admin.post("clock/move", json={"seconds": -0.5}))
    assert steered.sandbox.now() == datetime(2026, 3, 2, tzinfo=UTC) - timedelta(seconds=0.5)
    created = at.tickets.get(at.tickets.create(company_id=0, title="New", status=1, priority=1)).create_date
    assert created == steered.sandbox.now()


def test_the_tenant_moves_to_another_zone(steered: SandboxServer, admin: httpx.Client) -> None:
    zones = done(admin.post("zones/move", json={"zone": 1}))["zones"]
    assert zones == [
        {"name": "Sandbox 1", "origin": steered.origins[0], "home": False},
        {"name": "Sandbox 2", "origin": steered.origins[1], "home": True},
    ]
    told = httpx.get(f"{steered.url}V1.0/zoneInformation", params={"user": "api@sandbox.example"}).json()
    assert told["url"].startswith(steered.origins[1])


def test_a_locked_user_is_unlocked(steered: SandboxServer, admin: httpx.Client, at: Autotask) -> None:
    for _ in range(10):
        steered.sandbox.lock.failed()
    with pytest.raises(errors.AuthenticationFailed):
        at.tickets.get(7)
    assert done(admin.post("unlock")) == {"locked": False}
    assert at.tickets.get(7).id == 7


def test_faults_are_added_shown_and_forgotten(admin: httpx.Client, at: Autotask) -> None:
    rule = "server_fault:GET Tickets/*:status=503"
    assert done(admin.post("faults", json={"fault": rule})) == {"faults": [rule], "hits": []}
    with pytest.raises(errors.ServerFault):
        at.tickets.get(7)
    told = done(admin.get("faults"))
    assert told["hits"][0] == {"fault": "server_fault", "method": "GET", "route": "tickets/7", "number": 1}
    assert done(admin.delete("faults")) == {"faults": [], "hits": []}
    assert at.tickets.get(7).id == 7


@pytest.mark.parametrize(("method", "path", "body", "message"), BAD)
def test_bad_input_is_told_and_changes_nothing(
    steered: SandboxServer, admin: httpx.Client, method: str, path: str, body: bytes, message: str
) -> None:
    before = steered.sandbox.now()
    answer = admin.request(method, path, content=body)
    assert answer.status_code == 400, answer.text
    (told,) = answer.json()["errors"]
    assert message in told
    assert (steered.sandbox.now(), steered.sandbox.usage.limits) == (before, Limits())
    assert done(admin.get("faults"))["faults"] == []


def test_other_verbs_and_paths_are_refused_as_by_the_api(admin: httpx.Client) -> None:
    assert admin.get("reset").status_code == 405
    assert admin.get("nonsense").status_code == 404
    assert admin.get("").status_code == 404
    assert admin.get("Journal/").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Host": "evil.example"}, {"Host": "["}, {"Host": "10.0.0.1:80"}],
)
def test_web_pages_in_a_browser_of_this_machine_are_kept_out(admin: httpx.Client, headers: dict[str, str]) -> None:
    assert admin.post("unlock", headers=headers).status_code == 403


@pytest.mark.parametrize(
    ("client", "status"), [("127.0.0.1", 200), ("::1", 200), ("10.0.0.7", 403), ("", 403), ("nonsense", 403)]
)
def test_other_machines_are_kept_out(spec: Spec, client: str, status: int) -> None:
    app = create_app(spec, seed=None, admin=True, limits=NO_LIMITS)

    async def ask() -> int:
        transport = httpx.ASGITransport(app, client=(client, 40000))
        async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as sender:
            return (await sender.get("/sandbox/journal")).status_code

    assert asyncio.run(ask()) == status
    app.state.sandbox.close()


@pytest.mark.parametrize("path", ["journal", "limits", "reset", "clock/move", "faults", "unlock"])
def test_without_being_asked_for_the_routes_are_not_there(shared: SandboxServer, path: str) -> None:
    assert not shared.sandbox.admin
    unknown = httpx.get(f"{shared.origin}/elsewhere")
    for method in ("GET", "POST", "PUT", "DELETE"):
        answer = httpx.request(method, f"{shared.origin}/sandbox/{path}")
        assert (answer.status_code, answer.text) == (404, unknown.text)


def test_the_command_opens_them_and_says_where() -> None:
    with running("--empty", "--admin") as (_, environ, banner):
        url = environ["AUTOTASK_API_URL"].replace("ATServicesRest", "sandbox")
        assert f"steered at {url}" in banner
        assert done(httpx.get(f"{url}journal")) == {"entries": []}
