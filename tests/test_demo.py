"""The main job as a stranger runs it, and its program when something is wrong: one clear line, no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autotask_sandbox import SandboxServer

ROOT = Path(__file__).parents[1]
PROGRAM = [sys.executable, str(ROOT / "examples" / "tickets.py")]


@pytest.mark.uncounted
def test_the_demo_runs_from_generation_to_the_closed_ticket() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "run_demo.py")], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    for line in (
        "equal to generated/, byte for byte",
        "Success: no issues found",
        "With the sync client: 8 of 124 open tickets",
        "With the async client: 3 of 124 open tickets",
        "queue_id (queueID): must be from -2147483648 to 2147483647, given 1099511627776 [type]",
        "ticket_type (ticketType): must be one of 1, 2, 3, 4, 5, given 77 [picklist]",
        "title (title): 300 characters, at most 255",
        "'Printer on fire', is complete: A new printer.",
        "'Printer still on fire', is complete: A wet printer.",
    ):
        assert line in done.stdout
    assert "\x1b" not in done.stdout  # plain in a pipe


def program_fails(environ: dict[str, str]) -> str:
    """What the example prints on standard error. It must be one line, and the exit code 2."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AUTOTASK_")}
    done = subprocess.run(PROGRAM, env={**kept, **environ}, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    return done.stderr


def test_a_bad_secret_is_one_line(seeded: SandboxServer) -> None:
    line = program_fails({**seeded.environ, "AUTOTASK_SECRET": "not-the-secret"})
    assert line.startswith("AuthenticationFailed: POST Tickets/query: 401")
    assert "not-the-secret" not in line


def test_a_server_that_is_gone_is_one_line(seeded: SandboxServer, unused_port: int) -> None:
    line = program_fails({**seeded.environ, "AUTOTASK_API_URL": f"http://127.0.0.1:{unused_port}/ATServicesRest/"})
    assert line.startswith(f"ConnectionFailed: POST Tickets/query: no connection to 127.0.0.1:{unused_port}")


def test_another_server_on_the_port_is_one_line(seeded: SandboxServer) -> None:
    line = program_fails({**seeded.environ, "AUTOTASK_API_URL": f"{seeded.origin}/elsewhere/"})
    assert line.startswith("RouteNotFound: POST Tickets/query: 404")


@pytest.mark.parametrize("variable", ["AUTOTASK_USERNAME", "AUTOTASK_SECRET", "AUTOTASK_INTEGRATION_CODE"])
def test_a_missing_variable_is_named(seeded: SandboxServer, variable: str) -> None:
    environ = {name: value for name, value in seeded.environ.items() if name != variable}
    assert program_fails(environ) == f"ConfigurationError: not set in the environment: {variable}\n"


@pytest.mark.uncounted
def test_the_tenants_demo_runs_from_capture_to_the_typed_program() -> None:
    command = [sys.executable, str(ROOT / "examples" / "acme" / "run_demo.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    for line in (
        "232 collections, all of them written",
        "Success: no issues found",
        "Printer on fire: Plant 2, impact 7.5, 01 December 2026",
        "impact now: 3.0 tier gold: True",
        "udf.Affected Site (userDefinedFields[Affected Site]): 101 characters, at most 100",
        "matches the tenant",
    ):
        assert line in done.stdout
