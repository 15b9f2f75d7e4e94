"""Limits, zones and the user's lock: what a client is told that asks too much, at the wrong place, or with a wrong secret."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from autotask import Autotask, errors
from autotask_runtime.metadata import Spec
from autotask_sandbox import Behaviour, Limits, SandboxServer, StandingClock, create_app
from autotask_sandbox.behaviour import parse_behaviour
from autotask_sandbox.sandbox import SandboxOptions

from .conftest import QUICK
from .test_sandbox import client_of, refused

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ALL = {"filter": [{"op": "gte", "field": "id", "value": 0}]}


@contextmanager
def standing(spec: Spec, **options: Any) -> Iterator[tuple[SandboxServer, httpx.Client, StandingClock]]:
    """A sandbox whose time stands still, and a client of it."""
    clock = StandingClock(NOW)
    known = SandboxOptions(seed=None, clock=clock)
    known.update(SandboxOptions(**options))  # type: ignore[typeddict-item]
    with SandboxServer(spec, **known) as server, client_of(server) as api:
        yield server, api, clock


# The hour


@pytest.mark.parametrize(("over", "status"), [("429", 429), ("500", 500)])
@pytest.mark.fact("7: threshold")
def test_the_hour_is_used_up_and_comes_back(spec: Spec, over: str, status: int) -> None:
    limits = Limits(requests=5, ladder=())
    with standing(spec, limits=limits, behaviour=Behaviour(over_threshold=over)) as (_, api, clock):
        for _ in range(5):
            assert api.get("Version").status_code == 200
            clock.move(timedelta(minutes=1))
        answer = api.get("Version")
        assert answer.status_code == status
        assert "(5) has been exceeded" in answer.json()["errors"][0]
        clock.move(timedelta(minutes=56, seconds=1))  # two are more than an hour ago, and the refused one counts
        assert api.get("Version").status_code == 200
        assert api.get("Version").status_code == status


@pytest.mark.fact("7: counts itself")
def test_the_threshold_counts_itself_and_strangers_do_not(spec: Spec) -> None:
    with standing(spec) as (_, api, _clock):
        api.get("Version")
        api.get("Version", headers={"Secret": "wrong"})
        httpx.get(str(api.base_url.join("zoneInformation")), params={"user": "api@sandbox.example"})
        assert api.get("ThresholdInformation").json() == {
            "externalRequestThreshold": 10_000,
            "requestThresholdTimeframe": 60,
            "currentTimeframeRequestCount": 2,
        }


@pytest.mark.fact("7: ladder")
def test_the_ladder_lets_answers_wait(spec: Spec) -> None:
    with standing(spec, limits=Limits(requests=20, window=timedelta(hours=10))) as (_, api, clock):
        waited = []
        for _ in range(16):
            before = clock.now()
            api.get("Version")
            waited.append((clock.now() - before).total_seconds())
        assert waited == [0.0] * 9 + [0.5] * 5 + [1.0] * 2


# Threads


def app_client(spec: Spec, limits: Limits) -> tuple[Any, httpx.AsyncClient]:
    """An application in this process, and a client that can ask it several things at once."""
    app = create_app(spec, seed=None, limits=limits)
    credentials = app.state.sandbox.credentials
    headers = {"UserName": credentials.username, "Secret": credentials.secret, "ApiIntegrationCode": credentials.integration_code}
    transport = httpx.ASGITransport(app)
    return app, httpx.AsyncClient(transport=transport, base_url="http://sandbox/ATServicesRest/V1.0/", headers=headers)


@pytest.mark.fact("7: threads")
def test_three_threads_per_endpoint(spec: Spec) -> None:
    async def ask() -> list[httpx.Response]:
        _, api = app_client(spec, Limits(latency=0.05))
        async with api:
            paths = ["Tickets/query"] * 5 + ["Companies/query"] * 3 + ["Tickets/query/count"]
            return list(await asyncio.gather(*(api.post(path, json=ALL) for path in paths)))

    answers = asyncio.run(ask())
    assert sorted(answer.status_code for answer in answers[:5]) == [200, 200, 200, 429, 429]
    assert [answer.status_code for answer in answers[5:8]] == [200, 200, 200]  # another endpoint has threads of its own
    assert answers[8].status_code == 429  # counting is the same endpoint
    words = next(answer.json()["errors"][0] for answer in answers if answer.status_code == 429)
    assert "thread threshold of 3 threads has been exceeded" in words


def test_threads_are_given_back(spec: Spec) -> None:
    async def ask() -> list[int]:
        _, api = app_client(spec, Limits(threads=1, latency=0.001))
        async with api:
            found = [(await api.post("Tickets/query", json=body)).status_code for body in (ALL, {}, ALL, {"filter": 5}, ALL)]
            assert await asyncio.gather(*(api.get(path) for path in ("Tickets/entityInformation", "Companies/1")))
            return found

    assert asyncio.run(ask()) == [200, 500, 200, 500, 200]


def test_the_client_stays_within_three_threads(spec: Spec) -> None:
    """Ten threads of a program share the client's three slots: nobody is refused."""
    from concurrent.futures import ThreadPoolExecutor

    with SandboxServer(spec, seed=1, tickets=5, limits=Limits(latency=0.01)) as server:
        with Autotask.from_env(server.environ, settings=QUICK) as at, ThreadPoolExecutor(10) as pool:
            ids = at.tickets.where().ids()
            assert all(pool.map(lambda number: at.tickets.find(ids[number % 5]), range(40)))
        statuses = {entry.status for entry in server.journal.entries()}
    assert statuses == {200}


# Attachments


@pytest.mark.fact("7: quota")
def test_the_attachment_quota(spec: Spec) -> None:
    with standing(spec, strict=False, limits=Limits(attachment_quota=10)) as (server, api, clock):
        server.store.insert(server.sandbox.catalog["Tickets"], {'"id"': 7})
        body = {
            "attachmentType": "FILE_ATTACHMENT",
            "publish": 1,
            "title": "t",
            "fullPath": "t.txt",
            "data": "aGVsbG8h",
        }  # 6 bytes
        assert api.post("Tickets/7/Attachments", json=body).status_code == 200
        assert "blocked for five minutes" in refused(api.post("Tickets/7/Attachments", json=body))[0]
        assert server.store.count("TicketAttachments") == 1  # what was refused was not stored
        clock.move(timedelta(minutes=4))
        assert refused(api.post("Tickets/7/Attachments", json={**body, "data": "aA=="}))
        clock.move(timedelta(minutes=1, seconds=1))
        assert api.post("Tickets/7/Attachments", json=body).status_code == 200


# Zones


@pytest.mark.fact("1: lookup anywhere", "1: wrong zone", "1: moves")
def test_one_of_the_zones_has_the_tenant(spec: Spec) -> None:
    with SandboxServer(spec, seed=None, zones=3) as server, client_of(server) as api:
        credentials = dict(api.headers)
        for origin in server.origins:  # every zone knows which one it is
            found = httpx.get(f"{origin}/ATServicesRest/V1.0/zoneInformation", params={"user": "api@sandbox.example"}).json()
            assert (found["zoneName"], found["url"]) == ("Sandbox 1", f"{server.origins[0]}/ATServicesRest/")
        urls = [f"{origin}/ATServicesRest/V1.0/Version" for origin in server.origins]
        assert [httpx.get(url, headers=credentials).status_code for url in urls] == [200, 401, 401]
        server.sandbox.zones.move(2)
        assert [httpx.get(url, headers=credentials).status_code for url in urls] == [401, 401, 200]
        found = httpx.get(f"{server.origin}/ATServicesRest/V1.0/zoneInformation", params={"user": "api@sandbox.example"}).json()
        assert found["url"] == f"{server.origins[2]}/ATServicesRest/"
        with pytest.raises(IndexError, match="there are 3 zones"):
            server.sandbox.zones.move(3)
    with pytest.raises(ValueError, match="one zone at least"):
        SandboxServer(spec, zones=0)


@pytest.mark.fact("1: wrong zone")
def test_a_wrong_zone_may_answer_with_nothing(spec: Spec) -> None:
    with (
        SandboxServer(spec, seed=1, tickets=5, zones=2, behaviour=Behaviour(wrong_zone="empty")) as server,
        client_of(server) as api,
    ):
        url = f"{server.origins[1]}/ATServicesRest/V1.0/Tickets"
        found = httpx.post(f"{url}/query", json=ALL, headers=dict(api.headers))
        assert (found.status_code, found.json()["items"]) == (200, [])
        assert httpx.get(f"{url}/1", headers=dict(api.headers)).json()["item"] is None


# The lock


@pytest.mark.fact("2: locked")
def test_wrong_secrets_lock_the_user(spec: Spec) -> None:
    with SandboxServer(spec, seed=None, behaviour=Behaviour(lock_after=3)) as server, client_of(server) as api:
        for secret in ("a", "b"):
            assert api.get("Version", headers={"Secret": secret}).status_code == 401
        assert api.get("Version").status_code == 200  # in between, the right one
        for secret in ("a", "b", "c"):
            assert api.get("Version", headers={"Secret": secret}).status_code == 401
        answer = api.get("Version")
        assert (answer.status_code, answer.content) == (401, b"")
        server.sandbox.lock.open()
        assert api.get("Version").status_code == 200
        for _ in range(5):
            api.get("Version", headers={"UserName": "somebody@else.example"})
        assert api.get("Version").status_code == 200


@pytest.mark.fact("2: 500", "2: locked")
def test_a_locked_user_may_be_told_so(spec: Spec) -> None:
    behaviour = Behaviour(lock_after=1, locked_user="403", bad_credentials="500")
    with SandboxServer(spec, seed=None, behaviour=behaviour) as server, client_of(server) as api:
        assert refused(api.get("Version", headers={"ApiIntegrationCode": "x", "UserName": "x"})) == [
            "IntegrationCode is invalid."
        ]
        api.get("Version", headers={"Secret": "x"})
        assert api.get("Version").status_code == 403


def test_the_client_does_not_lock_its_user(spec: Spec) -> None:
    with SandboxServer(spec, seed=None, behaviour=Behaviour(lock_after=3)) as server:
        wrong = {**server.environ, "AUTOTASK_SECRET": "wrong"}
        with Autotask.from_env(wrong, settings=QUICK) as at, pytest.raises(errors.AuthenticationFailed):
            at.tickets.get(1)
        assert not server.sandbox.lock.locked


# Choices


@pytest.mark.parametrize("text", ["missing_row", "missing_row=", "nosuch=1", "=404", "lock_after=x", "missing_row=maybe"])
def test_choices_that_there_are_not(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_behaviour([text])


def test_choices_on_the_command_line() -> None:
    assert parse_behaviour(["missing_row=404", "lock_after=never"]) == Behaviour(missing_row="404", lock_after=None)
    assert parse_behaviour(["lock_after=3"]) == Behaviour(lock_after=3)
