"""Writing with the sync client, errors and construction: every line here must be accepted."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, assert_type

import autotask
from autotask import Autotask, Ticket, TicketCreate, TicketNotePublish, TicketStatus, errors
from autotask_runtime.models import Unset
from autotask_runtime.settings import Retry, Settings
from autotask_runtime.validation import Violation


def create_by_keywords(at: Autotask) -> int:
    number = at.tickets.create(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
    assert_type(number, int)
    assert_type(
        at.tickets.create(
            company_id=0,
            title="Printer on fire",
            status=1,
            priority=1,
            contact_id=None,
            due_date_time=datetime(2026, 1, 1, tzinfo=UTC),
            estimated_hours=2,
            is_visible_to_comanaged=True,
            udf={"Site Code": "X1", "Rank": 2.5, "Empty": None},
        ),
        int,
    )
    return number


def create_by_model(at: Autotask) -> int:
    model = TicketCreate(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
    assert_type(model.title, str)
    assert_type(model.description, str | None | Unset)
    assert_type(model.given(), dict[str, Any])
    assert_type(model.to_wire(), dict[str, Any])
    model.description = "Smoke"
    model.contact_id = None
    return at.tickets.create(model)


def below_a_parent(at: Autotask, number: int) -> None:
    publish = TicketNotePublish.INTERNAL_ONLY
    note = at.ticket_notes.create(ticket_id=number, title="First aid", description="…", note_type=1, publish=publish)
    assert_type(note, int)
    at.ticket_notes.update(note, ticket_id=number, description="Unplugged it.", note_type=1, publish=1)
    at.ticket_notes.replace(note, ticket_id=number, description="Unplugged it.", note_type=1, publish=1)


def update_replace_delete(at: Autotask, number: int) -> None:
    at.tickets.update(number, status=TicketStatus.COMPLETE, contact_id=None)
    at.tickets.update(number, udf={"Site Code": None})
    at.tickets.update(number)
    at.tickets.replace(number, company_id=0, title="x", status=1, priority=1)
    at.time_entries.delete(12)
    at.contacts.delete(12, company_id=7)
    at.resources.update(4, payroll_identifier="A1")


def read_errors(at: Autotask) -> None:
    try:
        at.tickets.create(company_id=0, title="x" * 300, status=1, priority=1)
    except errors.ValidationError as error:
        assert_type(error.entity, str)
        assert_type(error.violations, tuple[Violation, ...])
        assert_type([violation.rule for violation in error.violations], list[str])
    except errors.ResponseError as refusal:
        assert_type(refusal.status, int)
        assert_type(refusal.messages, tuple[str, ...])
    except errors.ConnectionFailed as failure:
        assert_type(failure.reached, bool)
    except (errors.ConfigurationError, errors.QueryError, errors.NotFound, errors.MultipleFound, errors.NoReference):
        raise
    except (errors.WrongClient, errors.RequestTimeout, errors.ProtocolError):
        raise
    except errors.RequestError as failure:
        assert_type(str(failure.request), str)
    except errors.AutotaskError:
        raise


def every_kind_of_refusal() -> tuple[type[errors.ResponseError], ...]:
    return (
        errors.AuthenticationFailed,
        errors.PermissionDenied,
        errors.RouteNotFound,
        errors.VerbNotAllowed,
        errors.RateLimited,
        errors.Rejected,
        errors.ServerFault,
    )


def clients(environ: Mapping[str, str]) -> None:
    settings = Settings(timeout=30.0, retry=Retry(attempts=5))
    at = Autotask(username="u", secret="s", integration_code="i", api_url="http://127.0.0.1:8790/", settings=settings)
    at.close()
    with Autotask.from_env(environ, settings=settings) as other:
        assert_type(other, Autotask)
    assert_type(autotask.Autotask.from_env(), Autotask)
    assert_type(Ticket.schema.collection, str)
