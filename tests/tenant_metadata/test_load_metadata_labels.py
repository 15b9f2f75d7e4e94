"""Labels of picklists both ways, and what may be loaded at all."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from autotask import Autotask, Company, Ticket, errors
from autotask_runtime.metadata import Field, Picklist, PicklistValue
from autotask_sandbox import SandboxServer

from ..conftest import Both, sent
from ..metadata_world import REQUESTS, loaded, tell, with_fields

# Labels both ways


def test_values_become_labels_and_labels_values(both: Both) -> None:
    metadata = both(lambda at: at.load_metadata([Ticket, "Companies"]))
    assert metadata.label(Ticket.q.status, 7) == "Waiting Customer"
    assert metadata.label(Ticket.q.status, None) is None
    assert metadata.label("Tickets.status", "7") == "Waiting Customer"
    assert [metadata.label(Ticket.q.status, unknown) for unknown in (4711, "4711", "New")] == [None] * 3
    assert metadata.value(Ticket.q.status, " in PROGRESS ") == 8
    assert metadata.value(Ticket.q.status, "Waiting customer") == 7, "9 is called so too, but may no longer be written"
    assert metadata.value(Ticket.q.udf("support tier"), "gold") == 3
    assert metadata.label("Tickets.udf.Support Tier", "2") == "Silver"
    assert metadata.labels(Company.q.company_type) == {1: "Customer", 2: "Lead", 3: "Prospect", 7: "Partner"}
    assert list(metadata.labels("Tickets.Status")) == [1, 5, 7, 8, 9]
    assert metadata.entities["Tickets"].read is not None
    assert (datetime.now(UTC) - metadata.entities["Tickets"].read).total_seconds() < 3600


def test_what_has_no_label_or_no_value_says_so(at: Autotask, server: SandboxServer) -> None:
    twins = Picklist(values=(PicklistValue(value="1", label="Twin"), PicklistValue(value="2", label="TWIN ")))
    tell(server, "Tickets", with_fields({"source": Field(type="int32", picklist=twins)}))
    metadata = loaded(at)
    wrong: dict[str, Callable[[], object]] = {
        r"Tickets\.status: no value is called 'Wating Customer'; did you mean Waiting Customer": lambda: metadata.value(
            Ticket.q.status, "Wating Customer"
        ),
        r"Tickets\.source: 'twin' could be 1 or 2": lambda: metadata.value(Ticket.q.source, "twin"),
        r"Tickets: title is no picklist": lambda: metadata.labels(Ticket.q.title),
        r"Tickets: udf.Affected Site is no picklist": lambda: metadata.labels(Ticket.q.udf("affected site")),
        r"Tickets: statuss is no picklist; did you mean status": lambda: metadata.labels("Tickets.statuss"),
        r"the metadata of Ticket was not loaded; did you mean Tickets": lambda: metadata.label("Ticket.status", 1),
    }
    for text, call in wrong.items():
        with pytest.raises(errors.UsageError, match=text):
            call()


# What is asked for


@pytest.mark.parametrize(
    ("entities", "text"),
    [
        (["Tickts"], r"no collection is called 'Tickts'; did you mean Tickets"),
        ("Ticket", "did you mean"),
        ([5], "5 names no collection"),
    ],
)
def test_a_name_that_does_not_exist_is_refused(both: Both, server: SandboxServer, entities: Any, text: str) -> None:
    for call in (lambda at: at.load_metadata(entities), lambda at: at.check_metadata(entities)):
        with pytest.raises(errors.UsageError, match=text):
            both(call)
    assert sent(server) == []


def test_what_is_loaded_is_told_on_the_way(both: Both, server: SandboxServer) -> None:
    steps: list[Any] = []
    both(lambda at: at.load_metadata(["Tickets", Company, "Tickets"], progress=steps.append))
    assert [(step.done, step.total) for step in steps] == [(1, 2), (2, 2)]
    assert {step.collection for step in steps} == {"Tickets", "Companies"}
    assert len(sent(server)) == REQUESTS


def test_metadata_can_be_loaded_within_a_unit_of_work(at: Autotask) -> None:
    with at.unit_of_work() as u:
        u.load_metadata(["Tickets"])
        with pytest.raises(errors.ValidationError):
            u.tickets.update(1, status=99)


def test_a_client_that_loads_no_metadata_imports_nothing_of_it(server: SandboxServer) -> None:
    program = (
        "import sys, autotask\n"
        "with autotask.Autotask.from_env() as at: at.tickets.create(company_id=0, title='x', status=1, priority=1)\n"
        "print([name for name in sys.modules if name.startswith(('autotask_runtime.metadata', 'autotask_runtime.tenant'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=dict(server.environ))
    assert done.stdout.strip() == "[]"
