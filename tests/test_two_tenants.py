"""Packages of two tenants, and the public one, in one process at once: each with its own values, rows, budget and rules."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from autotask import Autotask
from autotask_runtime.errors import UsageError, ValidationError, WrongClient
from autotask_sandbox import Credentials, Limits, SandboxServer

from .tenant_world import TENANT, field, forget, generate, load, served, value, write_tenant

TICKET: dict[str, Any] = {"company_id": 0, "title": "x", "status": 1, "priority": 1}


def globex(document: dict[str, Any]) -> None:
    """Another tenant: its status 7 has another label, 12 is its own, and its user-defined field of that name is a number."""
    status = field(document, "status")["picklistValues"]
    status[:] = [value(1, "New"), value(7, "On hold"), value(12, "Shipped")]
    field(document, "Affected Site")["type"] = "double"


@pytest.fixture(scope="module")
def tenants(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    out = tmp_path_factory.mktemp("two")
    folders = {"acme_two": TENANT, "globex_two": write_tenant(out / "globex", Tickets=globex)}
    packages: dict[str, Any] = {}
    for name, folder in folders.items():
        generate(folder, name, out)
        packages[name] = load(name, out)
    servers = {
        "acme_two": SandboxServer(
            served(TENANT), credentials=Credentials(username="api@acme.example"), limits=Limits(requests=5000)
        ),
        "globex_two": SandboxServer(
            served(folders["globex_two"]), credentials=Credentials(username="api@globex.example"), limits=Limits(requests=200)
        ),
    }
    with servers["acme_two"], servers["globex_two"]:
        yield {name: (packages[name], servers[name]) for name in packages}
    for name in packages:
        forget(name, out)


@pytest.fixture
def both(tenants: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    (acme, one), (globex, two) = tenants.values()
    with acme.Autotask.from_env(one.environ) as first, globex.Autotask.from_env(two.environ) as second:
        yield first, second


def test_the_same_number_means_what_each_tenant_says(both: tuple[Any, Any], tenants: dict[str, Any]) -> None:
    (acme, _), (globex, _) = tenants.values()
    assert (str(acme.TicketStatus(7)), str(globex.TicketStatus(7))) == ("Waiting Customer", "On hold")
    first, second = both
    new = second.tickets.create(**{**TICKET, "status": globex.TicketStatus.SHIPPED}, udf={"Affected Site": 4.5})
    assert second.tickets.get(new).udf.affected_site == 4.5
    with pytest.raises(ValidationError):
        first.tickets.create(**{**TICKET, "status": globex.TicketStatus.SHIPPED})
    with pytest.raises(ValidationError):
        second.tickets.create(**TICKET, udf={"Affected Site": "HQ"})


def test_each_has_its_own_budget(both: tuple[Any, Any]) -> None:
    first, second = both
    for client in both:
        for _ in range(25):  # the tenant is asked for its threshold once there is something to lose
            client.tickets.where().count()
    assert first._session.gate is not second._session.gate
    assert first.threshold_information().external_request_threshold == 5000
    assert second.threshold_information().external_request_threshold == 200
    one, two = first.metrics(), second.metrics()
    assert (one.hour.threshold, two.hour.threshold) == (5000, 200)


def test_rows_of_one_tenant_are_not_taken_for_the_others(both: tuple[Any, Any], tenants: dict[str, Any]) -> None:
    first, second = both
    ticket, other = first.tickets.where().first(), second.tickets.where().first()
    assert type(ticket) is not type(other)
    assert ticket.company.get() is not other.company.get()
    assert type(ticket.company.get()).__module__.startswith("acme_two")
    assert type(other.company.get()).__module__.startswith("globex_two")
    other.title = "changed"
    with pytest.raises(UsageError, match="give a row of Tickets"):
        first.tickets.update(other)
    with pytest.raises(WrongClient, match="was read from another tenant"):
        first.tickets.of(other.company.get())


def test_they_run_side_by_side(tenants: dict[str, Any]) -> None:
    async def titles(package: Any, server: SandboxServer) -> int:
        async with package.AsyncAutotask.from_env(server.environ) as at:
            rows = await at.tickets.where().limit(30).all()
            companies = await asyncio.gather(*(at.companies.get(row.company_id) for row in rows[:5]))
            return len(rows) + len(companies)

    async def run() -> list[int]:
        return await asyncio.gather(*(titles(package, server) for package, server in tenants.values() for _ in range(3)))

    assert asyncio.run(run()) == [35] * 6


def test_the_public_package_serves_both_beside_them(tenants: dict[str, Any]) -> None:
    for package, server in tenants.values():
        with Autotask.from_env(server.environ) as public, package.Autotask.from_env(server.environ) as own:
            rows = [client.tickets.where().limit(20).all() for client in (public, own)]
            assert [row.to_wire() for row in rows[0]] == [row.to_wire() for row in rows[1]]
            # One tenant, one integration: two packages share its limits.
            assert public._session.gate is own._session.gate


def test_units_of_work_and_scans_know_their_own_package(both: tuple[Any, Any], tenants: dict[str, Any]) -> None:
    for client, (package, _) in zip(both, tenants.values(), strict=True):
        owner = client.resources.where().first().id
        with client.unit_of_work() as u:
            company = u.companies.create(company_name="New", company_type=1, owner_resource_id=owner, phone="1")
            u.tickets.create(**{**TICKET, "company_id": company})
        found = client.tickets.where(package.Ticket.q.title == "x").all()
        assert found[-1].company.get().company_name == "New"
        assert len(client.integrity_scan([package.Ticket], searches=["dangling"]).report().findings) == 0
