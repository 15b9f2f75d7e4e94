"""The example project as its owner would run it: its tests pass, they fail when it is broken, and its types are right."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "integration"

# What is broken on purpose, and a test that must notice.
BREAKS = [
    (", T.last_activity_date < now - quiet)", ")", "test_a_ticket_is_closed_on_the_day_it_has_been_quiet_for_long_enough"),
    ("status=TicketStatus.COMPLETE)\n", "status=TicketStatus.NEW)\n", "test_quiet_tickets_are_closed_with_a_note"),
    ("except errors.RateLimited:", "except KeyError:", "test_the_command_says_when_nothing_may_be_asked"),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy, away from the checkout."""
    return shutil.copytree(
        EXAMPLE, tmp_path / "integration", ignore=shutil.ignore_patterns("__pycache__", ".*_cache"), dirs_exist_ok=True
    )


def run(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a module there, without what this run of pytest left in the environment."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("AUTOTASK_", "PYTEST_"))}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=project, env=environ, capture_output=True, text=True, timeout=300, check=False
    )


def run_tests(project: Path) -> subprocess.CompletedProcess[str]:
    """Its tests."""
    return run(project, "pytest", "-p", "no:cacheprovider", "-W", "error", "--color=no")


@pytest.mark.uncounted
def test_its_tests_pass(project: Path) -> None:
    done = run_tests(project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 passed" in done.stdout


@pytest.mark.uncounted
@pytest.mark.parametrize(("line", "broken", "noticed_by"), BREAKS, ids=["query", "status", "limit"])
def test_its_tests_notice_when_it_is_broken(project: Path, line: str, broken: str, noticed_by: str) -> None:
    file = project / "stale_tickets" / "close.py"
    text = file.read_text("utf-8")
    assert text.count(line) == 1
    file.write_text(text.replace(line, broken), "utf-8")
    done = run_tests(project)
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"FAILED stale_tickets/tests/test_close.py::{noticed_by}" in done.stdout
    assert "- Sandbox requests at http://127.0.0.1:" in done.stdout
    assert "POST /ATServicesRest/V1.0/Tickets/query " in done.stdout
    assert "sandbox-secret" not in done.stdout + done.stderr


@pytest.mark.uncounted
def test_it_type_checks_and_would_not_with_a_misspelt_field(project: Path) -> None:
    # Its own settings: strict. The cache is shared by both runs.
    assert "Success: no issues found" in run(project, "mypy", ".").stdout
    file = project / "stale_tickets" / "close.py"
    file.write_text(file.read_text("utf-8").replace("T.last_activity_date <", "T.last_activity <"), "utf-8")
    checked = run(project, "mypy", ".")
    assert checked.returncode == 1
    assert '"TicketFields" has no attribute "last_activity"' in checked.stdout
