"""User-defined fields of which the metadata was loaded: their types, and what of them is written later, or by somebody else."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from autotask import AsyncAutotask, Autotask, Ticket, errors
from autotask_runtime.journal import WriteJournal
from autotask_sandbox import SandboxServer
from autotask_sandbox.faults_kinds import ResetBefore
from autotask_sandbox.faults_rules import FaultRule

from ..conftest import QUICK, Both
from ..metadata_world import TICKET, broken, loaded

MOMENT = datetime(2026, 12, 1, 22, tzinfo=UTC)
UDF: dict[str, Any] = {"Affected Site": "Plant 2", "Impact Score": 7.5, "Change Window Start": MOMENT, "Support Tier": 3}


# User-defined fields


def test_user_defined_fields_have_types_lengths_and_values(both: Both) -> None:
    both(lambda at: at.load_metadata("Tickets"))
    new = both(lambda at: at.tickets.create(**TICKET, udf=UDF))
    stored = both(lambda at: at.tickets.get(new)).udf
    assert stored == {
        "Affected Site": "Plant 2",
        "Change Window Start": "2026-12-01T22:00:00Z",
        "Impact Score": "7.5",
        "Support Tier": "3",
    }
    both(lambda at: at.tickets.update(new, udf={**stored, "Impact Score": None}))  # as it was read
    wrong = {"Affected Site": "x" * 101, "Impact Score": "7,5", "Support Tier": 4, "affected site": "x", "Change Window Start": 5}
    with pytest.raises(errors.ValidationError) as error:
        both(lambda at: at.tickets.update(new, udf=wrong))
    assert broken(error) == {
        "udf.Affected Site": "length",
        "udf.Impact Score": "type",
        "udf.Support Tier": "picklist",
        "udf.affected site": "unknown",
        "udf.Change Window Start": "type",
    }
    assert "did you mean 'Affected Site'?" in str(error.value)
    assert "must be one of 1 Bronze, 2 Silver, 3 Gold" in str(error.value)


def test_files_name_them_in_any_case_and_give_labels(both: Both) -> None:
    both(lambda at: at.load_metadata("Tickets"))
    line = {"udf.affected_SITE": "Plant 3", "UDF.support tier": "silver", "udf.Impact Score": "2.5"}
    line |= {"udf.change window start": "2026-12-01"}
    read = both(lambda at: at.tickets.convert(line, "update"))
    assert read["udf"] == {
        "Affected Site": "Plant 3",
        "Support Tier": 2,
        "Impact Score": 2.5,
        "Change Window Start": datetime(2026, 12, 1, tzinfo=UTC),
    }
    with pytest.raises(errors.ValidationError, match="Bronze, Silver, Gold"):
        both(lambda at: at.tickets.convert({"udf.Support Tier": "Platinum"}, "update"))


def test_validators_of_ones_own_hear_python_names_and_values(at: Autotask) -> None:
    heard: list[Any] = []
    at.validators.field(Ticket.q.title)(lambda title: heard.append(title))
    score: Any = Ticket.q.udf("Impact Score")
    at.validators.field(score)(lambda score: "too much" if score > 5 else None)
    at.validators.row(Ticket)(lambda values: heard.append(sorted(values)))
    loaded(at, "Tickets")
    at.tickets.convert({**TICKET, "udf.impact score": "4"})
    with pytest.raises(errors.ValidationError) as error:
        at.tickets.create(**TICKET, udf={"Impact Score": "7.5"})
    assert [(item.field, item.limit) for item in error.value.violations] == [("udf.Impact Score", "too much")]
    assert heard == ["Printer on fire", ["company_id", "priority", "status", "title", "udf"], "Printer on fire"]


# Work that goes on later


def test_a_unit_of_work_writes_their_values_and_puts_them_back(at: Autotask) -> None:
    loaded(at, "Tickets")
    id = at.tickets.create(**TICKET, udf=UDF)
    before = at.tickets.get(id).udf

    def fail() -> None:
        with at.unit_of_work() as u:
            u.tickets.update(id, udf={"Impact Score": 1.0, "Change Window Start": None, "Support Tier": 1})
            u.tickets.create(**{**TICKET, "company_id": 999_999})

    with pytest.raises(errors.WorkFailed) as failure:
        fail()
    assert [step.state for step in failure.value.report.steps] == ["undone", "failed"]
    assert at.tickets.get(id).udf == before
    with at.unit_of_work() as u:
        u.tickets.update(id, udf={"Impact Score": 2.0, "Change Window Start": "2027-01-01"})
    assert at.tickets.get(id).udf == {**before, "Impact Score": "2", "Change Window Start": "2027-01-01T00:00:00Z"}


def test_an_async_unit_of_work_knows_the_rules(server: SandboxServer) -> None:
    async def work() -> None:
        async with AsyncAutotask.from_env(server.environ, settings=QUICK) as at:
            await at.load_metadata(Ticket)
            async with at.unit_of_work() as u:
                await u.tickets.update(1, status=99)

    with pytest.raises(errors.ValidationError) as error:
        asyncio.run(work())
    assert broken(error) == {"status": "picklist"}


class Killed(Exception):
    pass


def test_work_is_resumed_by_a_process_that_knows_less(at: Autotask, server: SandboxServer, tmp_path: Path) -> None:
    def stop(progress: Any) -> None:
        if progress.done:
            raise Killed

    loaded(at, "Tickets")
    id = at.tickets.create(**TICKET)
    file = tmp_path / "work.sqlite"

    def work() -> None:
        with at.unit_of_work(file, progress=stop) as u:
            new = u.tickets.create(**TICKET)
            u.tickets.update(id, problem_ticket_id=new, udf=UDF)

    with pytest.raises(Killed):
        work()
    with Autotask.from_env(server.environ, settings=QUICK) as other:
        assert other.resume(file, patience=0).outcome == "done"
        assert other.tickets.get(id).udf["Change Window Start"] == "2026-12-01T22:00:00Z"


def test_a_write_that_failed_is_kept_and_replayed(at: Autotask, server: SandboxServer, tmp_path: Path) -> None:
    loaded(at, "Tickets")
    row = at.tickets.get(at.tickets.create(**TICKET, udf={**UDF, "Impact Score": 1.0}))
    row.udf = {**row.udf, **UDF}
    with WriteJournal(tmp_path / "journal.sqlite") as journal:
        server.sandbox.faults.add(FaultRule(ResetBefore(), "PATCH Tickets"))
        with at.journalling(journal), pytest.raises(errors.RequestError):
            at.tickets.update(row)
        server.sandbox.faults.clear()
        assert len(at.replay(journal).done) == 1
    assert at.tickets.get(row.id or 0).udf["Impact Score"] == "7.5"
