"""How the pytest plugin's sandboxes are made: what a marker may say, and what is wrong with it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from autotask_runtime.metadata import load_spec
from autotask_sandbox import Behaviour, Limits, StandingClock
from autotask_sandbox.testing import ChoiceError, SandboxFactory, Specs, Watch, marked

from .test_pytest_plugin import write_tenant

BAD: list[tuple[Mapping[str, Any], str]] = [
    ({"nonsense": 1, "ticket": 2}, "nonsense, ticket: not among admin, behaviour, clock"),
    ({"tickets": -1}, "tickets: a number from 0 is expected, not -1"),
    ({"tickets": "5"}, "tickets: a number from 0 is expected, not '5'"),
    ({"zones": 0}, "zones: a number from 1 is expected, not 0"),
    ({"zones": True}, "zones: a number from 1 is expected, not True"),
    ({"seed": "x"}, "seed: a number is expected, not 'x'"),
    ({"limits": {"request": 5}}, "limits: .*'request'"),
    ({"limits": 5}, "limits: a mapping or Limits is expected, not 5"),
    ({"behaviour": {"missing_row": "none"}}, "behaviour: 'missing_row' must be in"),
    ({"behaviour": "404"}, "behaviour: a mapping or Behaviour is expected, not '404'"),
    ({"now": "2026-01-01"}, "now: a datetime with its zone is expected, not '2026-01-01'"),
    ({"now": datetime(2026, 1, 1)}, "now: a datetime with its zone is expected"),
    ({"tenant": 5}, "tenant: a folder is expected, not 5"),
]


@pytest.mark.parametrize(("choices", "message"), BAD)
def test_a_choice_that_is_wrong_says_what_would_be_right(
    sandbox_factory: SandboxFactory, choices: dict[str, Any], message: str
) -> None:
    with pytest.raises(ChoiceError, match=message):
        sandbox_factory(**choices)


def test_ready_made_objects_are_taken_as_they_are(tmp_path: Path) -> None:
    write_tenant(tmp_path / "acme", "Site")
    specs = Specs(None, None, tmp_path)
    factory = SandboxFactory(specs, {"behaviour": Behaviour(dates="bare")}, Watch())
    now = datetime(2026, 1, 1, tzinfo=UTC)
    with factory(tickets=1, tenant=tmp_path / "acme", limits=Limits(requests=1), now=now) as server:
        assert isinstance(server.sandbox.clock, StandingClock)
        assert server.sandbox.now() == now
        assert server.sandbox.behaviour.dates == "bare"
        assert server.sandbox.spec is specs.get("acme")
    assert specs.get() == load_spec()


def test_the_marker_nearest_to_the_test_wins() -> None:
    marks = [pytest.mark.sandbox(tickets=1).mark, pytest.mark.sandbox(tickets=2, seed=3).mark]
    assert marked(marks) == {"tickets": 1, "seed": 3}
