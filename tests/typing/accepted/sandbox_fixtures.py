"""Tests of an integration, typed: the plugin's fixtures as the README shows them."""

from datetime import timedelta

import pytest

from autotask import Autotask
from autotask_sandbox import Clock, Faults, SandboxServer, parse_fault

pytest_plugins = ["autotask_sandbox.pytest"]


def nightly_run(at: Autotask) -> None:
    """What is tested."""


@pytest.mark.sandbox(tickets=50, limits={"requests": 100})
def test_nightly_run(sandbox: SandboxServer, sandbox_client: Autotask, sandbox_clock: Clock, sandbox_faults: Faults) -> None:
    """A test."""
    sandbox_clock.move(timedelta(days=90))
    sandbox_faults.add(parse_fault("reset_after:POST Tickets:count=1"))
    nightly_run(sandbox_client)
    assert sandbox.store.count("Tickets") == 50
