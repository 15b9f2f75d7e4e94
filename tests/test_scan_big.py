"""A scan of 50,000 rows with 200 faults of each kind, measured."""

import json
import os
import subprocess
import sys
from typing import Any

from autotask_sandbox import SandboxServer
from autotask_sandbox.testing import SandboxFactory

from .conftest import sent
from .scan_world import SCANNED, World, fault


def scanned(server: SandboxServer) -> tuple[list[Any], int]:
    """The findings of a scan in a process of its own, and the most memory that its Python objects took at once."""
    argument = json.dumps({"entities": SCANNED, "measured": True})
    command = [sys.executable, "-m", "tests.scan_run", argument]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **server.environ}, check=True)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return [fault(line) for line in lines if isinstance(line, dict)], lines[-1]


def test_finds_200_faults_of_each_kind_among_50_000_rows_in_bounded_memory(sandbox_factory: SandboxFactory) -> None:
    with sandbox_factory(seed=None) as small:
        world = World(small, size=40, each=10)
        found, usual = scanned(small)
        assert set(found) == world.expected
    with sandbox_factory(seed=None) as big:
        world = World(big, size=535, each=200)
        assert world.rows > 50_000
        found, most = scanned(big)
        assert len(found) == len(set(found)) == 1000
        assert set(found) == world.expected
        assert len(sent(big)) < 200
    # Thirteen times the rows take next to no more memory than the few do: pages of 500 are all that is held.
    assert most < usual * 1.25
    assert most < 50_000 * 200
