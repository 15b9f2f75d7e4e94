"""The choices where Autotask's behaviour is not known for sure: what each looks like on the wire, and that the SDK takes both."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from autotask import Ticket, errors
from autotask_runtime.metadata import Spec
from autotask_sandbox import NO_LIMITS, Behaviour, SandboxServer

from .conftest import Both
from .quick_sandboxes import quickly
from .shared_metadata import ROOT
from .test_sandbox import client_of, created, refused

OTHER = (
    "missing_row=404",
    "no_udfs=omitted",
    "dates=bare",
    "attachment=bare",
    "patch_by_id=works",
    "wrong_zone=empty",
    "over_threshold=500",
)
TICKET = {"companyID": 0, "title": "t", "status": 1, "priority": 1}


@contextmanager
def behaving(spec: Spec, **choices: str) -> Iterator[tuple[SandboxServer, httpx.Client]]:
    """A sandbox that behaves so, and a plain client of it."""
    behaviour = Behaviour(**choices)  # type: ignore[arg-type]
    with quickly():
        made = SandboxServer(spec, seed=1, tickets=5, limits=NO_LIMITS, behaviour=behaviour)
    with made as server, client_of(server) as api:
        yield server, api


@pytest.mark.fact("4: missing")
def test_a_missing_row(spec: Spec) -> None:
    with behaving(spec) as (_, api):
        assert (api.get("Tickets/999999").status_code, api.get("Tickets/999999").json()) == (200, {"item": None})
    with behaving(spec, missing_row="404") as (_, api):
        answer = api.get("Tickets/999999")
        assert (answer.status_code, answer.headers["content-type"].partition(";")[0]) == (404, "application/json")
        assert api.get("Tickets/1/Notes/999999").status_code == 404


@pytest.mark.fact("3: no udfs")
def test_no_user_defined_fields(spec: Spec) -> None:
    with behaving(spec) as (server, api):
        number = server.store.rows("Tickets")[0]["id"]
        assert api.get(f"Tickets/{number}").json()["item"]["userDefinedFields"] == []
    with behaving(spec, no_udfs="omitted") as (_, api):
        assert "userDefinedFields" not in api.get(f"Tickets/{number}").json()["item"]


@pytest.mark.fact("3: dates")
def test_dates_without_a_closing_letter(spec: Spec) -> None:
    with behaving(spec, dates="bare") as (server, api):
        number = server.store.rows("Tickets")[0]["id"]
        shown = api.get(f"Tickets/{number}").json()["item"]["createDate"]
        assert shown[-1].isdigit()
        body = {"filter": [{"op": "eq", "field": "createDate", "value": shown}]}
        assert number in [row["id"] for row in api.post("Tickets/query", json=body).json()["items"]]


@pytest.mark.fact("3: date only")
def test_fields_that_hold_dates(spec: Spec) -> None:
    body = {"contractName": "c", "companyID": 0, "contractType": 1, "status": 1, "startDate": "2026-03-01T09:30:00Z"}
    body |= {"endDate": "2027-02-28T23:59:59Z", "contractPeriodType": 1, "timeReportingRequiresStartAndStopTimes": 0}
    for choice, wanted in (("moments", "2026-03-01T09:30:00Z"), ("midnight", "2026-03-01T00:00:00Z")):
        with behaving(spec, date_fields=choice) as (_, api):
            number = created(api.post("Contracts", json=body))
            assert api.get(f"Contracts/{number}").json()["item"]["startDate"] == wanted
            ticket = created(api.post("Tickets", json={**TICKET, "dueDateTime": "2026-03-01T09:30:00Z"}))
            assert api.get(f"Tickets/{ticket}").json()["item"]["dueDateTime"] == "2026-03-01T09:30:00Z"


@pytest.mark.fact("5: unknown properties")
def test_unknown_properties(spec: Spec) -> None:
    with behaving(spec) as (_, api):
        created(api.post("Tickets", json={**TICKET, "nosuch": 1}))
    with behaving(spec, unknown_properties="refused") as (server, api):
        before = server.store.count("Tickets")
        assert refused(api.post("Tickets", json={**TICKET, "nosuch": 1})) == [
            "Could not find member 'nosuch' on object of type 'Ticket'."
        ]
        assert server.store.count("Tickets") == before
        created(api.post("Tickets", json={**TICKET, "Title": "u", "id": 0}))


@pytest.mark.fact("5: collection")
def test_updates_by_id(spec: Spec) -> None:
    with behaving(spec, patch_by_id="works") as (server, api):
        number = server.store.rows("Tickets")[0]["id"]
        assert created(api.patch(f"Tickets/{number}", json={"title": "u", "ID": 3})) == number
        assert server.store.row("Tickets", number)["title"] == "u"  # type: ignore[index]
        assert api.patch("ResourceRoles/1", json={}).status_code == 405
    with behaving(spec) as (_, api):
        assert api.patch(f"Tickets/{number}", json={"title": "u"}).status_code == 405


@pytest.mark.fact("8: download")
@pytest.mark.parametrize("shape", ["items", "item", "bare"])
def test_one_attachment(spec: Spec, shape: str) -> None:
    body = {"attachmentType": "FILE_ATTACHMENT", "publish": 1, "title": "t", "fullPath": "t.txt", "data": "aGk="}
    with behaving(spec, attachment=shape) as (server, api):
        number = server.store.rows("Tickets")[0]["id"]
        file = created(api.post(f"Tickets/{number}/Attachments", json=body))
        found = api.get(f"Tickets/{number}/Attachments/{file}").json()
        row = {"items": lambda: found["items"][0], "item": lambda: found["item"], "bare": lambda: found}[shape]()
        assert (row["id"], row["data"]) == (file, "aGk=")
        assert api.get(f"Tickets/{number}/Attachments").json()["items"][0]["data"] is None


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_sdk_meets_a_zone_that_answers_with_nothing(spec: Spec, kind: str) -> None:
    """Nothing tells such an answer from an empty tenant's: a named URL is believed."""
    behaviour = Behaviour(wrong_zone="empty")
    with SandboxServer(spec, seed=1, tickets=5, zones=2, limits=NO_LIMITS, behaviour=behaviour) as server:
        both = Both(kind, {**server.environ, "AUTOTASK_API_URL": f"{server.origins[1]}/ATServicesRest/"})
        assert both(lambda at: at.tickets.where(Ticket.q.id > 0).all()) == []
        both.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_sdk_meets_a_wrong_code_that_is_answered_500(spec: Spec, kind: str) -> None:
    with SandboxServer(spec, seed=None, behaviour=Behaviour(bad_credentials="500")) as server:
        both = Both(kind, {**server.environ, "AUTOTASK_INTEGRATION_CODE": "wrong"})
        with pytest.raises(errors.AuthenticationFailed):
            both(lambda at: at.tickets.get(7))
        both.close()


@pytest.mark.parametrize(
    "module", ["test_client", "test_attachments", "test_row_updates", "test_conversion_calls", "test_api_by_example"]
)
def test_the_sdk_s_own_tests_pass_under_the_other_choices(module: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-n", "0", f"tests/{module}.py"]
    environ = {**os.environ, "SANDBOX_BEHAVE": " ".join(OTHER)}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
