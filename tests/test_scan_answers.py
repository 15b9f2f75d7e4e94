"""Scans and answers that cannot be believed: of a zone that the tenant has left, and of rows that no table holds."""

from collections.abc import Iterator
from typing import Any

import pytest

from autotask import errors
from autotask_runtime.metadata import Spec
from autotask_runtime.settings import Budget, Retry, Settings, Zones
from autotask_sandbox import NO_LIMITS, Behaviour, FaultRule, SandboxServer, ZoneMoves

from .checking_world import Says
from .conftest import Both, sent
from .scan_world import faults, plant

SCANNED = ["Contacts", "Companies"]


@pytest.fixture(scope="module")
def two_zones(spec: Spec) -> Iterator[SandboxServer]:
    """Companies, contacts and resources, some references that lead nowhere, and zones that answer strangers with nothing."""
    with SandboxServer(spec, seed=None, zones=2, limits=NO_LIMITS) as server:
        server.sandbox.behaviour = Behaviour(wrong_zone="empty")
        plant(server, "Resources", [{"id": n, "isActive": n % 2} for n in range(1, 21)])
        companies = [{"id": n, "ownerResourceID": n, "companyName": f"C{n}"} for n in range(1, 21)]
        plant(server, "Companies", companies)
        contacts = [{"id": n, "companyID": 1 + n % 21, "externalID": f"E{n // 2}"} for n in range(1, 620)]
        plant(server, "Contacts", contacts)
        yield server


@pytest.fixture
def zones(two_zones: SandboxServer) -> SandboxServer:
    two_zones.sandbox.faults.clear()
    two_zones.sandbox.zones.move(0)
    two_zones.journal.clear()
    return two_zones


def seeking(kind: str, server: SandboxServer) -> Both:
    """A client that has looked its zone up, and does not doubt it for a while."""
    server.sandbox.faults.clear()
    server.sandbox.zones.move(0)
    environ = {name: value for name, value in server.environ.items() if name != "AUTOTASK_API_URL"}
    zones = Zones(lookup_url=f"{server.origins[1]}/ATServicesRest/", cache="off")
    both = Both(kind, environ, Settings(timeout=20.0, retry=Retry(first=0.0), budget=Budget(learn_every=0), zones=zones))
    both.wait(both(lambda at: at.companies.where().limit(1).all()))
    return both


def test_a_scan_does_not_believe_a_zone_that_the_tenant_has_left(kind: str, zones: SandboxServer) -> None:
    both = seeking(kind, zones)
    zones.journal.clear()
    usual = both(lambda at: at.integrity_scan(SCANNED).report())
    both.close()
    requests = len(sent(zones))  # those that look the zone up too
    assert requests > usual.requests
    assert usual.counts.keys() >= {"orphan", "duplicate", "inactive"}
    for number in range(requests):
        both = seeking(kind, zones)
        zones.sandbox.faults.add(FaultRule(ZoneMoves(1), "*", after=number, count=1))
        report = both(lambda at: at.integrity_scan(SCANNED).report())
        both.close()
        found = (faults(report.findings), report.scanned, report.unread)
        assert found == (faults(usual.findings), usual.scanned, usual.unread), number


# Answers that the sandbox does not give


@pytest.fixture
def scanner(both: Both, shared: SandboxServer) -> Both:
    """A client of a sandbox with two companies, one of which refers to the other."""
    shared.store.clear()
    plant(shared, "Companies", [{"id": 1, "ownerResourceID": 1}, {"id": 2, "ownerResourceID": 1, "parentCompanyID": 1}])
    plant(shared, "Resources", [{"id": 1, "isActive": 1}])
    return both


def says(server: SandboxServer, items: str, collection: str = "Companies", **choices: Any) -> None:
    body = '{"items":[' + items + '],"pageDetails":{"nextPageUrl":null}}'
    server.sandbox.faults.add(FaultRule(Says(body.encode()), f"POST {collection}/query", **choices))


@pytest.mark.parametrize(
    ("items", "what"),
    [
        ('{"id":1,"parentCompanyID":9223372036854775808}', r"parentCompanyID of row 1 is 9223372036854775808, which can be no"),
        ('{"id":null}', "Companies: a row came whose id is null"),
        ('{"id":1},{"id":null}', "Companies: a row came whose id is null"),
        ('{"id":18446744073709551616}', "Companies: a row came whose id is 18446744073709551616"),
        ('{"id":2},{"id":1}', "row 1 came behind row 2"),
        ("", "Companies: 2 rows are counted, and none came"),
    ],
)
def test_a_page_that_cannot_be_believed_ends_the_run_not_the_scan(
    scanner: Both, shared: SandboxServer, items: str, what: str
) -> None:
    says(shared, items, count=1)
    scan = scanner(lambda at: at.integrity_scan(["Companies"]))
    with pytest.raises(errors.ProtocolError, match=what):
        scanner.wait(scan.report())
    assert scan.so_far().ended is None
    report = scanner.wait(scan.report())
    assert (report.scanned, report.unread, len(report.findings)) == ({"Companies": 2}, {}, 0)


def test_rows_that_are_all_deleted_meanwhile_are_none(scanner: Both, shared: SandboxServer) -> None:
    scan = scanner(lambda at: at.integrity_scan(["Companies"]))
    scanner.wait(scan.cost())
    shared.store.clear()
    report = scanner.wait(scan.report())
    assert (report.scanned, len(report.findings)) == ({"Companies": 0}, 0)
    assert sent(shared).count("POST Companies/query/count") == 2


def test_keys_are_told_apart_wherever_their_parts_end(scanner: Both, shared: SandboxServer) -> None:
    rows = [{"id": 1, "firstName": "a\0b", "lastName": "c"}, {"id": 2, "firstName": "a", "lastName": "b\0c"}]
    plant(shared, "Contacts", [*rows, {**rows[1], "id": 3}])
    keys = {"Contacts": [("first_name", "last_name")]}
    report = scanner(lambda at: at.integrity_scan(["Contacts"], searches=["duplicate"], keys=keys).report())
    assert [finding.ids for finding in report.findings] == [(2, 3)]


def test_what_a_row_holds_does_not_reach_the_terminal(scanner: Both, shared: SandboxServer) -> None:
    value = "\x1b[31mÄ b\r\nduplicate: \u202e"
    plant(shared, "Contacts", [{"id": n, "externalID": value} for n in (1, 2)])
    report = scanner(lambda at: at.integrity_scan(["Contacts"], searches=["duplicate"]).report())
    (finding,) = report.findings
    assert finding.value == value
    assert str(finding).endswith(r": \x1b[31mÄ b\r\nduplicate: \u202e")
    assert str(finding) in report.text()
    assert all(line.isprintable() for line in report.text().splitlines())
