"""The search for cycles, and whole scans, against what is worked out by force."""

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autotask import Autotask
from autotask_runtime.scanning.cycles import find_cycles
from autotask_runtime.scanning.findings import Finding, Findings
from autotask_runtime.scanning.plan import Way, make_plan
from autotask_runtime.scanning.store import Step, Store
from autotask_runtime.scanning.taken import Taken
from autotask_sandbox import SandboxServer
from autotask_sandbox.testing import SandboxFactory

from .conftest import QUICK
from .scan_world import NOT_THERE, faults, plant

Arc = tuple[int, int]


def way_of(collection: str) -> Way:
    """The way of a collection that must not lead back."""
    plan = make_plan(Autotask.entities, [collection], ["cycle"], {}, ())
    return plan.entities[0].ways[0]


def knots_of(arcs: Iterable[Arc]) -> set[frozenset[int]]:
    """By force: the sets of rows that can all be reached from one another."""
    leads = {(tail, head) for tail, head in arcs}
    ids = {id for arc in leads for id in arc}
    reach = set(leads)
    for middle in ids:
        reach |= {(one, other) for one in ids for other in ids if (one, middle) in reach and (middle, other) in reach}
    return {frozenset(b for b in ids if (a, b) in reach and (b, a) in reach) for a in ids if (a, a) in reach}


def found_in(arcs: Iterable[Arc]) -> list[Finding]:
    """What the search finds among links that go so."""
    way = way_of("TaskPredecessors")
    before, after = way.references
    store = Store(None)
    try:
        edges: list[tuple[int, int, int | None]] = []
        for n, (tail, head) in enumerate(arcs):
            edges += [(before.number, n, tail), (after.number, n, head)]
        store.add("reading", Step(), 0, 0, Taken(edges=edges))
        store.work("cycles", 0, lambda db: find_cycles(db, way))
        return list(Findings(store))
    finally:
        store.close()


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=24))
def test_each_knot_is_one_finding(arcs: list[Arc]) -> None:
    found = found_in(arcs)
    knots = {min(knot): knot for knot in knots_of(arcs)}
    assert sorted(finding.ids[0] for finding in found) == sorted(knots)
    for finding in found:
        knot = knots[finding.ids[0]]
        assert finding.size == len(knot)
        assert set(finding.ids) <= knot
        assert len(set(finding.ids)) == len(finding.ids)
        around = zip(finding.ids, [*finding.ids[1:], finding.ids[0]], strict=True)
        assert set(around) <= set(arcs)  # it can be walked


def test_a_chain_of_many_rows_is_no_cycle_until_it_is_closed() -> None:
    chain = [(n, n + 1) for n in range(20_000)]
    assert found_in(chain) == []
    (ring,) = found_in([*chain, (20_000, 0)])
    assert (ring.size, len(ring.ids), ring.ids[:3]) == (20_001, 100, (0, 1, 2))
    assert "(20001 rows)" in str(ring)


def test_many_small_cycles_in_a_row() -> None:
    pairs = [arc for n in range(0, 6_000, 2) for arc in ((n, n + 1), (n + 1, n), (n + 1, n + 2))]
    assert len(found_in(pairs)) == 3_000


def test_a_hub_of_many_arcs() -> None:
    hub = [arc for n in range(1, 5_001) for arc in ((0, n), (n, 0))]
    (finding,) = found_in(hub)
    assert (finding.size, finding.ids) == (5_001, (0, 1))


@pytest.fixture(scope="module")
def bare(sandbox_factory: SandboxFactory) -> Iterator[SandboxServer]:
    """A sandbox without rows, for one example after the other."""
    with sandbox_factory(seed=None) as server:
        yield server


def by_force(companies: dict[int, Any], contacts: dict[int, Any]) -> set[Any]:
    """What a scan of companies and contacts should find."""
    known: set[Any] = set()
    parents = [(id, row["parentCompanyID"]) for id, row in companies.items() if row["parentCompanyID"] is not None]
    for id, parent in parents:
        if parent not in companies:
            known.add(("dangling", (id,), "Companies.parent_company", parent))
        elif companies[parent]["isActive"] == 0:
            known.add(("inactive", (id,), "Companies.parent_company", parent))
    following = dict(parents)
    for knot in knots_of(parents):
        ids = [min(knot)]
        while following[ids[-1]] != ids[0]:
            ids.append(following[ids[-1]])
        known.add(("cycle", tuple(ids), "Companies.parent_company", ids[0]))
    keys: dict[str, list[int]] = {}
    for id, row in contacts.items():
        if row["companyID"] not in companies:
            known.add(("orphan", (id,), "Contacts.company", row["companyID"]))
        elif companies[row["companyID"]]["isActive"] == 0:
            known.add(("inactive", (id,), "Contacts.company", row["companyID"]))
        if row["externalID"]:
            keys.setdefault(row["externalID"].casefold(), []).append(id)
    known |= {("duplicate", tuple(sorted(ids)), "Contacts.external_id", None) for ids in keys.values() if len(ids) > 1}
    return known


IDS = st.integers(1, 12)
COMPANY = st.fixed_dictionaries(
    {"parentCompanyID": st.none() | IDS, "isActive": st.sampled_from([0, 1, 1]), "ownerResourceID": st.just(1)}
)
CONTACT = st.fixed_dictionaries(
    {"companyID": st.none() | IDS | st.just(NOT_THERE), "externalID": st.sampled_from([None, "", "a", "A", "b", "ß", "SS"])}
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(IDS, COMPANY, max_size=9), st.dictionaries(IDS, CONTACT, max_size=9))
def test_a_scan_finds_what_is_found_by_force(bare: SandboxServer, companies: dict[int, Any], contacts: dict[int, Any]) -> None:
    bare.store.clear()
    plant(bare, "Resources", [{"id": 1, "isActive": 1}])
    plant(bare, "Companies", [{"id": id, **row} for id, row in companies.items()])
    plant(bare, "Contacts", [{"id": id, **row} for id, row in contacts.items()])
    bare.journal.clear()
    with Autotask.from_env(bare.environ, settings=QUICK) as at:
        report = at.integrity_scan(["Contacts", "Companies"]).report()
    assert faults(report.findings) == by_force(companies, contacts)
    assert report.cost is not None
    assert len(bare.journal.entries()) == report.requests <= report.cost.requests
