"""The tenant moves to another zone in the middle of a long read: the read completes. With both clients."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from autotask import Autotask, Ticket, errors
from autotask_runtime.events import ZoneChanged
from autotask_runtime.metadata import Spec
from autotask_runtime.settings import Budget, Retry, Settings, Zones
from autotask_sandbox import NO_LIMITS, Behaviour, FaultRule, SandboxServer, ZoneDies, ZoneMoves

from .conftest import Both
from .scripted import Answer, Scripted, answer, scripted

ROWS = 10_000
T = Ticket.q


@pytest.fixture(scope="module")
def running(spec: Spec) -> Iterator[SandboxServer]:
    """Two zones and 10,000 tickets."""
    with SandboxServer(spec, seed=1, tickets=ROWS, zones=2, limits=NO_LIMITS) as server:
        yield server


@pytest.fixture(params=["401", "empty"])
def server(request: pytest.FixtureRequest, running: SandboxServer) -> Iterator[SandboxServer]:
    """A zone answers a tenant that is not its own with 401, or with nothing."""
    sandbox = running.sandbox
    usual = sandbox.behaviour
    sandbox.behaviour = Behaviour(wrong_zone=request.param)
    sandbox.zones.move(0)
    sandbox.journal.clear()
    yield running
    sandbox.faults.clear()
    sandbox.behaviour = usual


def unnamed(environ: dict[str, str]) -> dict[str, str]:
    """The environment of a client that looks its zone up."""
    return {name: value for name, value in environ.items() if name != "AUTOTASK_API_URL"}


def settings(lookup_url: str, **choices: Any) -> Settings:
    zones = Zones(lookup_url=lookup_url, cache="off", **choices)
    return Settings(timeout=20.0, retry=Retry(first=0.0), budget=Budget(learn_every=0), zones=zones)


@pytest.fixture
def seeker(kind: str, server: SandboxServer) -> Iterator[Both]:
    """A client that looks its zone up at the second zone's address."""
    both = Both(kind, unnamed(server.environ), settings(f"{server.origins[1]}/ATServicesRest/"))
    both.wait(both.client.zone_information())
    yield both
    both.close()


@pytest.fixture(scope="module")
def stored(running: SandboxServer) -> list[int]:
    """The ids of all tickets."""
    ids = [row["id"] for row in running.store.rows("Tickets")]
    assert len(ids) == ROWS
    return ids


WAYS: dict[str, Callable[[Any, list[int]], Any]] = {
    "pages": lambda at, ids: at.tickets.where(),
    "by id": lambda at, ids: at.tickets.where().by_id(),
    "parts": lambda at, ids: at.tickets.where(T.id.in_(ids)),
    "pages of parts": lambda at, ids: at.tickets.where(T.id.in_(ids)).select(T.title).page_size(300).limit(len(ids) - 1),
}


@pytest.mark.parametrize("way", WAYS)
def test_10_000_rows_are_10_000_rows_when_the_tenant_moves_in_between(
    seeker: Both, server: SandboxServer, stored: list[int], way: str
) -> None:
    changes: list[ZoneChanged] = []
    seeker.client.events.subscribe(changes.append, ZoneChanged)
    server.sandbox.faults.add(FaultRule(ZoneMoves(1), "POST Tickets/query*", after=9, count=1))
    rows = seeker.rows(WAYS[way](seeker.client, stored))
    assert [row.id for row in rows] == stored[: len(rows)]
    assert len(rows) == (ROWS - 1 if way == "pages of parts" else ROWS)
    assert [change.new for change in changes] == [f"{server.origins[1]}/ATServicesRest/"]


def test_the_tenant_may_move_back_and_forth(seeker: Both, server: SandboxServer, stored: list[int]) -> None:
    for number in range(6):
        rule = FaultRule(ZoneMoves((number + 1) % 2), "POST Tickets/query*", after=2 + 3 * number, count=1)
        server.sandbox.faults.add(rule)
    assert [row.id for row in seeker.rows(seeker.client.tickets.where())] == stored
    assert len(server.sandbox.faults.hits) == 6


def test_the_old_zone_may_die_with_the_move(seeker: Both, server: SandboxServer, stored: list[int]) -> None:
    server.sandbox.faults.add(FaultRule(ZoneMoves(1), "POST Tickets/query*", after=4, count=1))
    server.sandbox.faults.add(FaultRule(ZoneDies(0), "POST Tickets/query*", after=5, count=1))
    assert [row.id for row in seeker.rows(seeker.client.tickets.where())] == stored


# Answers that the sandbox does not give


def zone(script: Scripted) -> Answer:
    return answer({"zoneName": "Z", "url": script.url, "webUrl": "", "ci": 1})


def page(ids: list[int], following: str | None) -> Answer:
    return answer({"items": [{"id": number} for number in ids], "pageDetails": {"nextPageUrl": following}})


CREDENTIALS = {
    "AUTOTASK_USERNAME": "api@moves.example",
    "AUTOTASK_SECRET": "s3cr3t-of-moves",
    "AUTOTASK_INTEGRATION_CODE": "MOVES",
}


def feed(script: Scripted, *answers: Answer) -> None:
    script.answers.clear()
    script.answers.extend(answers)


def test_a_list_below_a_parent_is_read_anew(kind: str) -> None:
    with scripted(page([], None)) as lookup, scripted(page([], None)) as old, scripted(page([], None)) as new:
        feed(lookup, zone(old), zone(new))
        feed(old, page([1, 2], f"{old.url}V1.0/TicketAttachments/query/next?paging=x"), answer(None, 401))
        feed(new, page([1, 2], f"{new.url}V1.0/TicketAttachments/query/next?paging=x"), page([3], None))
        both = Both(kind, CREDENTIALS, settings(lookup.url))
        assert [row.id for row in both(lambda at: at.tickets.attachments(7).list())] == [1, 2, 3]
        both.close()
        assert [len(script.asked) for script in (lookup, old, new)] == [2, 2, 2]


def test_a_next_page_of_yet_another_origin_is_refused_with_its_host_and_port(kind: str) -> None:
    with scripted(answer(None, 401)) as other, scripted(answer(None)) as lookup, scripted(answer(None)) as own:
        feed(lookup, zone(own))
        feed(own, page([1], f"{other.url}V1.0/Tickets/query/next?paging=x"))
        both = Both(kind, CREDENTIALS, settings(lookup.url))
        with pytest.raises(errors.RequestError, match=f"127.0.0.1:{other.url.split(':')[2].split('/')[0]} is not") as refused:
            both(lambda at: at.tickets.where().all())
        both.close()
        assert refused.value.resume_after == 1
        assert other.asked == []


def test_requests_that_fail_together_look_up_once() -> None:
    """Six that were under way in the zone that the tenant left; all of them are answered by the new one."""
    together = threading.Barrier(6)
    with scripted(answer(None)) as lookup, scripted(answer(None)) as old, scripted(answer({"item": {"id": 7}})) as new:
        feed(lookup, zone(old), zone(new))
        feed(old, Answer(status=401, body=b"", before=lambda: together.wait(10)))
        with Autotask.from_env(CREDENTIALS, settings=settings(lookup.url)) as at, ThreadPoolExecutor(6) as pool:
            gets = [at.tickets.get, at.tickets.get, at.tickets.get, at.companies.get, at.companies.get, at.companies.get]
            found = list(pool.map(lambda pair: pair[1](pair[0]).id, enumerate(gets)))
        assert found == [7] * 6
        assert len(lookup.asked) == 2
        assert len(old.asked) == len(new.asked) == 6
