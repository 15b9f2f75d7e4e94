"""Sandboxes that are copied are those that are worked out: the same tables, rows and answers, and nothing in common."""

import pytest

from autotask_runtime.metadata import Spec
from autotask_sandbox import Sandbox

from .quick_sandboxes import quickly


def content(sandbox: Sandbox) -> list[str]:
    """All that a sandbox's database holds, as SQL; the ids that come next are part of it."""
    lines = list(sandbox.store._db.iterdump())
    assert any(line.startswith('INSERT INTO "sqlite_sequence"') for line in lines)
    return sorted(lines)


def facts(sandbox: Sandbox) -> object:
    return sandbox.catalog, sandbox.information


@pytest.mark.parametrize("tickets", [20, 0])
def test_a_copy_is_what_is_worked_out_anew(spec: Spec, tickets: int) -> None:
    anew = Sandbox(spec, tickets=tickets)
    with quickly():
        Sandbox(spec, tickets=tickets).close()
        copy = Sandbox(spec, tickets=tickets)
    assert content(copy) == content(anew)
    assert facts(copy) == facts(anew)
    before = content(copy)
    with quickly():
        copy.reset()
    assert content(copy) == before
    for sandbox in (anew, copy):
        sandbox.close()


def test_copies_have_nothing_in_common(spec: Spec) -> None:
    with quickly():
        one, two = Sandbox(spec, tickets=20), Sandbox(spec, tickets=20)
    before = content(two)
    one.store.delete(one.catalog["Tickets"], 7)
    del one.catalog["Roles"]
    assert content(two) == before
    assert "Roles" in two.catalog
    with quickly():
        three = Sandbox(spec, tickets=20)
    assert content(three) == before
    for sandbox in (one, two, three):
        sandbox.close()


def test_another_seed_gives_other_rows(spec: Spec) -> None:
    with quickly():
        found = [Sandbox(spec, seed=seed, tickets=tickets) for seed, tickets in ((1, 20), (2, 20), (1, 21), (None, 20))]
    assert len({tuple(content(sandbox)) for sandbox in found if sandbox.store.rows("Tickets")}) == 3
    assert found[-1].store.rows("Companies") == []
    for sandbox in found:
        sandbox.close()
