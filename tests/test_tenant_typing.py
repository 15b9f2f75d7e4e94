"""What type checkers accept and refuse of programs for one tenant."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .tenant_world import ROOT, TENANT, field, generate, write_tenant

REJECTED = """\
from datetime import datetime

from acme_autotask import Autotask, Ticket, TicketCreate, TicketStatus, TicketUdfSupportTier

at = Autotask.from_env()
T = Ticket.q
TicketStatus.WAITING_FOR_GODOT  # E: no such value
at.tickets.create(company_id=0, title="x", status=1, priority=1, udf={"Affected Sight": "HQ"})  # E: no such field
at.tickets.create(company_id=0, title="x", status=1, priority=1, udf={"Affected Site": 5})  # E: a number
at.tickets.update(1, udf={"Impact Score": "high"})  # E: a text
TicketCreate(company_id=0, title="x", status=1, priority=1, udf={"Change Window Start": "today"})  # E: a text
ticket = at.tickets.get(1)
ticket.udf.affected_sight  # E: no such field
score: int = ticket.udf.impact_score or 0  # E: a float
moment: datetime = ticket.udf.change_window_start  # E: may be None
T.udf.affected_site > 5  # E: a text field
T.udf.impact_score > "high"  # E: a number
at.companies.where(T.udf.affected_site == "HQ")  # E: a field of tickets
T.udf.onboarding_date  # E: a field of companies
at.companies.create(company_name="x", company_type=1, owner_resource_id=1, phone="1", udf={"VIP": "yes"})  # E: of others
ticket.udf = {"Affected Site": "HQ"}  # E: no mapping of one's own
ticket.udf["Affected Site"] = "HQ"  # E: it is as it was read
ticket.udf.affected_site = "HQ"  # E: likewise
TicketUdfSupportTier.PLATINUM  # E: no such value
"""
REQUIRED = """\
from acme_autotask import Autotask, TicketCreate

at = Autotask.from_env()
at.tickets.create(company_id=0, title="x", status=1, priority=1, udf={"Affected Site": "HQ"})
at.tickets.update(1, udf={"Impact Score": 1.0})
at.tickets.create(company_id=0, title="x", status=1, priority=1)  # E: user-defined fields are missing
at.tickets.create(company_id=0, title="x", status=1, priority=1, udf={"Impact Score": 1.0})  # E: the site is missing
TicketCreate(company_id=0, title="x", status=1, priority=1, udf={"Affected Site": None})  # E: it cannot be empty
"""


def marked(program: str) -> set[int]:
    return {number for number, line in enumerate(program.splitlines(), 1) if "# E: " in line}


def mypy(program: Path, folder: Path) -> set[int]:
    """The lines in which mypy finds an error. Errors of the package itself count as line 0."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(folder / "cache"), str(program)]
    paths = os.pathsep.join([str(folder), str(ROOT / "runtime")])
    done = subprocess.run(command, cwd=folder, env={**os.environ, "MYPYPATH": paths}, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    lines = [line.split(":") for line in done.stdout.splitlines() if ": error:" in line]
    return {int(parts[1]) if Path(parts[0]).name == program.name else 0 for parts in lines}


def pyright(program: Path, folder: Path) -> set[int]:
    config = {
        "include": [program.name, "acme_autotask"],
        "extraPaths": [str(folder), str(ROOT / "runtime")],
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = [item for item in json.loads(done.stdout)["generalDiagnostics"] if item["severity"] == "error"]
    return {item["range"]["start"]["line"] + 1 if Path(item["file"]).name == program.name else 0 for item in found}


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("acme")
    generate(TENANT, "acme_autotask", folder, "--only", "Tickets,Companies,Contacts")
    return folder


@pytest.mark.uncounted
@pytest.mark.parametrize("check", [mypy, pyright], ids=["mypy", "pyright"])
def test_the_example_is_accepted(acme: Path, check: object) -> None:
    program = acme / "accepted.py"
    program.write_bytes((ROOT / "examples" / "acme" / "program.py").read_bytes())
    assert callable(check)
    assert check(program, acme) == set()


@pytest.mark.uncounted
@pytest.mark.parametrize("check", [mypy, pyright], ids=["mypy", "pyright"])
def test_what_the_tenant_does_not_have_is_refused_on_its_own_line(acme: Path, check: object) -> None:
    program = acme / "rejected.py"
    program.write_text(REJECTED, "utf-8")
    assert callable(check)
    assert check(program, acme) == marked(REJECTED)


@pytest.mark.uncounted
def test_required_user_defined_fields_are_required_keywords(tmp_path: Path) -> None:
    tenant = write_tenant(tmp_path / "tenant", Tickets=lambda document: field(document, "Affected Site").update(isRequired=True))
    generate(tenant, "acme_autotask", tmp_path, "--only", "Tickets")
    program = tmp_path / "required.py"
    program.write_text(REQUIRED, "utf-8")
    assert mypy(program, tmp_path) == marked(REQUIRED)
