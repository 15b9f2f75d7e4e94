"""A short run of the chaos (``make chaos`` is the long one). A seed that fails is to be added here."""

import pytest

from autotask import Autotask
from autotask_sandbox import SandboxServer

from . import chaos


@pytest.mark.uncounted
@pytest.mark.parametrize("seed", [7, 11])
def test_what_the_sdk_says_is_what_the_store_holds(seed: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert chaos.main(["--operations", "1200", "--seed", str(seed)]) == 0
    said = capsys.readouterr().out
    assert f"seed {seed}" in said
    for what in ("OutcomeUnknown", "reconciled: done", "reconciled: not done", "fault: zone_dies", "fault: zone_moves"):
        assert what in said


def test_a_lie_would_be_noticed() -> None:
    """The judge itself: what is reported and not stored, stored twice, or refused and stored ends the run."""
    with SandboxServer(seed=1, tickets=3) as server:
        truth = chaos.Truth(server)
        truth.created["K"] = 10**6
        with pytest.raises(chaos.Wrong, match="missing"):
            truth.compare()
        with Autotask.from_env(server.environ) as at:
            first = at.tickets.create(company_id=0, title="t", status=1, priority=1, external_id="K")
            truth.created["K"] = first
            truth.compare()
            truth.refused.add("K")
            with pytest.raises(chaos.Wrong, match="is there"):
                truth.compare()
            at.tickets.create(company_id=0, title="t", status=1, priority=1, external_id="K")
        with pytest.raises(chaos.Wrong, match="2 times"):
            truth.compare()
