"""A write whose answer is lost is never repeated, and can be looked up. Over HTTP, with both clients."""

import pickle
from datetime import timedelta
from typing import Any

import pytest

from autotask import errors
from autotask_runtime.writes.outcomes import Outcome, Reconciled
from autotask_sandbox import FaultRule, Maintenance, ResetAfter, SandboxServer, ServerFault, Truncated
from autotask_sandbox.faults_kinds import Fault

from .conftest import QUICK, Both, sent
from .scripted import answer, scripted
from .test_policies import environ


def lost(both: Both, server: SandboxServer, fault: Fault, route: str, program: Any) -> errors.OutcomeUnknown:
    """The error of a write that meets a fault."""
    server.sandbox.faults.add(FaultRule(fault, route, count=1))
    with pytest.raises(errors.OutcomeUnknown) as caught:
        both(program)
    return caught.value


def reconciled(both: Both, error: errors.OutcomeUnknown, **how: Any) -> Reconciled:
    found = both(lambda at: at.reconcile(error, **how))
    assert isinstance(found, Reconciled)
    return found


def create(title: str, **fields: Any) -> Any:
    return lambda at: at.tickets.create(company_id=0, title=title, status=1, priority=1, **fields)


STORED = [ResetAfter(), Truncated()]
NOT_STORED = [Maintenance(), ServerFault(500), ServerFault(502, body="html")]
each_stored = pytest.mark.parametrize("fault", STORED, ids=lambda fault: fault.name)


@each_stored
def test_a_create_that_was_done_is_found_by_its_external_id(both: Both, shared: SandboxServer, fault: Fault) -> None:
    key = f"EXT-{both.kind}-{fault.name}"
    error = lost(both, shared, fault, "POST Tickets", create("The same for all", external_id=key))
    assert error.write is not None
    assert (error.write.collection, error.write.operation, error.write.values["external_id"]) == ("Tickets", "create", key)
    found = reconciled(both, error)
    assert found.outcome is Outcome.DONE
    assert both(lambda at: at.tickets.get(found.id)).external_id == key
    assert sent(shared).count("POST Tickets") == 1


@pytest.mark.parametrize("fault", NOT_STORED, ids=str)
def test_a_create_that_was_not_done(both: Both, shared: SandboxServer, fault: Fault) -> None:
    error = lost(both, shared, fault, "POST Tickets", create(f"never {both.kind} {fault}"))
    found = reconciled(both, error)
    assert found.outcome is Outcome.NOT_DONE
    with pytest.raises(errors.UsageError, match="not done"):
        _ = found.id


def test_a_create_is_found_by_the_values_that_were_given(both: Both, shared: SandboxServer) -> None:
    error = lost(both, shared, ResetAfter(), "POST Tickets", create(f"unique {both.kind}", description="x" * 3000))
    assert reconciled(both, error).outcome is Outcome.DONE
    assert reconciled(both, error, by="title").outcome is Outcome.DONE
    assert reconciled(both, error, by=["title", "priority"]).outcome is Outcome.DONE


def test_two_rows_that_fit_are_ambiguous(both: Both, shared: SandboxServer) -> None:
    title = f"twice {both.kind}"
    other = Both(both.kind, shared.environ)
    first = other(create(title))
    other.close()
    found = reconciled(both, lost(both, shared, ResetAfter(), "POST Tickets", create(title)), by="title")
    assert found.outcome is Outcome.AMBIGUOUS
    assert first in found.ids
    assert len(found.ids) == 2
    assert "ambiguous" in str(found)


def test_rows_older_than_the_create_do_not_count(both: Both, shared: SandboxServer) -> None:
    old = next(row for row in shared.store.rows("Tickets"))
    values = {"title": old["title"], "company_id": old["companyID"]}
    error = lost(
        both,
        shared,
        ServerFault(500),
        "POST Tickets",
        lambda at: at.tickets.create(**values, status=1, priority=1),
    )
    assert reconciled(both, error, by="title").outcome is Outcome.NOT_DONE


def test_a_row_below_a_parent_is_found(both: Both, shared: SandboxServer) -> None:
    ticket = both(create("parent"))
    program = lambda at: at.ticket_notes.create(  # noqa: E731
        ticket_id=ticket, title="note", description="d", note_type=1, publish=1
    )
    found = reconciled(both, lost(both, shared, ResetAfter(), "POST Tickets/*/Notes", program))
    assert found.outcome is Outcome.DONE
    assert both(lambda at: at.ticket_notes.get(found.id)).ticket_id == ticket


@pytest.mark.parametrize(("fault", "outcome"), [(ResetAfter(), Outcome.DONE), (ServerFault(503), Outcome.NOT_DONE)], ids=str)
def test_an_update_is_compared(both: Both, shared: SandboxServer, fault: Fault, outcome: Outcome) -> None:
    ticket = both(create("before"))
    error = lost(
        both, shared, fault, "PATCH Tickets", lambda at: at.tickets.update(ticket, title=f"after {both.kind}", priority=2)
    )
    found = reconciled(both, error)
    assert found.outcome is outcome
    assert found.ids == (ticket,)


def test_an_update_of_which_a_part_is_there_is_ambiguous(both: Both, shared: SandboxServer) -> None:
    ticket = both(create("part"))
    program = lambda at: at.tickets.update(ticket, title="new", priority=1)  # noqa: E731
    found = reconciled(both, lost(both, shared, ServerFault(503), "PATCH Tickets", program))
    assert found.outcome is Outcome.AMBIGUOUS
    assert "priority" in found.detail


@pytest.mark.parametrize(("fault", "outcome"), [(ResetAfter(), Outcome.DONE), (ServerFault(503), Outcome.NOT_DONE)], ids=str)
def test_a_delete_is_done_when_the_row_is_gone(both: Both, shared: SandboxServer, fault: Fault, outcome: Outcome) -> None:
    row = both(lambda at: at.contacts.create(company_id=0, first_name="A", last_name="B", is_active=1))
    error = lost(both, shared, fault, "DELETE Companies/*", lambda at: at.contacts.delete(row, company_id=0))
    assert reconciled(both, error).outcome is outcome


def test_an_answer_without_an_id_leaves_the_outcome_unknown(both: Both) -> None:
    with scripted(answer({"something": 1})) as script:
        other = Both(both.kind, environ(script), QUICK)
        with pytest.raises(errors.OutcomeUnknown, match="no itemId") as caught:
            other(create("t"))
        other.close()
        assert caught.value.write is not None
        assert len(script.asked) == 1


def test_what_cannot_be_looked_up_is_refused(both: Both, shared: SandboxServer) -> None:
    error = lost(both, shared, ServerFault(500), "POST Tickets", create("t"))
    for by in ("description", "nosuch", "udf.Site", "company"):
        with pytest.raises(errors.UsageError, match="not given"):
            reconciled(both, error, by=by)
    change = lost(both, shared, ServerFault(500), "PATCH Tickets", lambda at: at.tickets.update(7, title="x"))
    with pytest.raises(errors.UsageError, match="known by its id"):
        reconciled(both, change, by="title")
    with pytest.raises(errors.UsageError, match="OutcomeUnknown"):
        both(lambda at: at.reconcile(ValueError("x")))
    odd = lost(both, shared, ServerFault(500), "*Approve", lambda at: at.time_off_requests.approve(1))
    with pytest.raises(errors.UsageError, match="cannot be looked up"):
        reconciled(both, odd)


def test_the_error_crosses_processes_with_all_that_is_needed(both: Both, shared: SandboxServer) -> None:
    error = lost(both, shared, ResetAfter(), "POST Tickets", create(f"pickled {both.kind}"))
    assert reconciled(both, pickle.loads(pickle.dumps(error)), by="title").outcome is Outcome.DONE


def test_patience_waits_for_a_server_that_is_slow(both: Both, shared: SandboxServer) -> None:
    error = lost(both, shared, ServerFault(500), "POST Tickets", create("slow"))
    shared.journal.clear()
    assert reconciled(both, error, by="title", patience=0.3).outcome is Outcome.NOT_DONE
    assert sent(shared) == ["POST Tickets/query"] * 2


def test_a_twin_that_this_client_made_is_not_taken_for_the_lost_one(both: Both, shared: SandboxServer) -> None:
    title = f"twin {both.kind}"
    both(create(title))
    error = lost(both, shared, ServerFault(503), "POST Tickets", create(title))
    assert reconciled(both, error, by="title").outcome is Outcome.NOT_DONE


def test_a_row_that_is_a_little_older_is_ambiguous(both: Both, shared: SandboxServer) -> None:
    title = f"older {both.kind}"
    other = Both(both.kind, shared.environ)
    twin = other(create(title))
    other.close()
    error = lost(both, shared, ServerFault(503), "POST Tickets", create(title))
    assert error.sent is not None
    error.sent += timedelta(minutes=1)
    found = reconciled(both, error, by="title")
    assert (found.outcome, found.ids) == (Outcome.AMBIGUOUS, (twin,))
    assert not found.done


def test_an_older_row_of_the_same_external_id_is_not_the_lost_one(both: Both, shared: SandboxServer) -> None:
    key = f"OLD-{both.kind}"
    other = Both(both.kind, shared.environ)
    other(create("t", external_id=key))
    other.close()
    error = lost(both, shared, ServerFault(503), "POST Tickets", create("t", external_id=key))
    assert error.sent is not None
    error.sent += timedelta(hours=1)
    assert reconciled(both, error).outcome is Outcome.NOT_DONE


def test_a_replacement_is_done_only_when_the_rest_is_cleared(both: Both, shared: SandboxServer) -> None:
    number = both(create("replaced", description="still there"))
    values = {"company_id": 0, "title": "replaced", "status": 1, "priority": 1}
    error = lost(both, shared, ServerFault(503), "PUT Tickets", lambda at: at.tickets.replace(number, **values))
    found = reconciled(both, error)
    assert found.outcome is Outcome.AMBIGUOUS
    assert "description" in found.detail


def test_fields_are_named_by_any_of_their_names(both: Both, shared: SandboxServer) -> None:
    key = f"NAMED-{both.kind}"
    error = lost(both, shared, ResetAfter(), "POST Tickets", create("t", external_id=key))
    assert reconciled(both, error, by="externalID").done
    with pytest.raises(errors.UsageError, match="name the field"):
        reconciled(both, error, by=[7])
