"""Reading with the sync client: every line here must be accepted, with the types that are asserted."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, assert_type

from autotask import ENTITIES, Autotask, Company, Contact, Resource, Ticket, TicketNote, TicketStatus
from autotask_runtime.generated import Queryable, Ref, Row
from autotask_runtime.query_fields import Condition
from autotask_runtime.schema import EntityEntry

T = Ticket.q


def rows_have_typed_attributes(ticket: Ticket) -> None:
    assert_type(ticket.id, int)
    assert_type(ticket.title, str | None)
    assert_type(ticket.company_id, int | None)
    assert_type(ticket.status, int | None)
    assert_type(ticket.create_date, datetime | None)
    assert_type(ticket.estimated_hours, float | None)
    assert_type(ticket.service_level_agreement_has_been_met, bool | None)
    assert_type(ticket.udf, Mapping[str, Any])
    assert_type(ticket.udf["Affected Site"], Any)
    assert_type(ticket.extra, Mapping[str, Any])
    assert_type(ticket.status == TicketStatus.NEW, bool)
    assert_type(ticket.to_wire(), dict[str, Any])
    assert_type(Ticket.from_wire({"id": 1}), Ticket)


def none_is_narrowed_by_a_check(ticket: Ticket) -> str:
    if ticket.title is None or ticket.create_date is None:
        return ""
    return f"{ticket.title.upper()} {ticket.create_date.isoformat()}"


def rows_can_be_made_by_hand() -> Ticket:
    return Ticket(id=1, title="Printer on fire", create_date=datetime(2026, 1, 1, tzinfo=UTC), udf={"Site Code": "X1"})


def one_row_by_id(at: Autotask) -> None:
    assert_type(at.tickets.get(7), Ticket)
    assert_type(at.tickets.find(7), Ticket | None)
    assert_type(at.companies.get(0), Company)
    assert_type(at.ticket_notes.get(1), TicketNote)


def queries_know_their_rows(at: Autotask) -> None:
    q = at.tickets.where(T.status != TicketStatus.COMPLETE, (T.priority <= 2) | T.title.contains("server"))
    assert_type(q.count(), int)
    assert_type(q.first(), Ticket | None)
    assert_type(q.one(), Ticket)
    assert_type(q.all(), list[Ticket])
    assert_type(q.ids(), list[int])
    assert_type(q.pages(), Iterator[list[Ticket]])
    assert_type(str(q), str)
    for ticket in q:
        assert_type(ticket, Ticket)
    for page in q.pages():
        assert_type(page, list[Ticket])
    assert_type(at.companies.where().all(), list[Company])


def queries_are_narrowed_in_any_order(at: Autotask) -> None:
    q = at.tickets.where()
    assert_type(q.select(T.id, T.title).limit(50).all(), list[Ticket])
    assert_type(q.limit(50).page_size(10).where(T.status == 1).select(T.id).first(), Ticket | None)
    assert_type(list(q), list[Ticket])
    assert_type(q.parallel(3).where(T.status == 1).all(), list[Ticket])
    assert_type([ticket.id for ticket in q.parallel(3)], list[int])


def conditions_of_every_kind() -> None:
    assert_type(T.queue_id.in_([5, 8]), Condition[Ticket])
    assert_type(T.queue_id.not_in((5, 8)), Condition[Ticket])
    assert_type(T.queue_id.in_(number for number in range(3)), Condition[Ticket])
    assert_type(T.contact_id.is_null(), Condition[Ticket])
    assert_type(T.contact_id.is_not_null(), Condition[Ticket])
    assert_type(T.create_date >= datetime(2026, 1, 1, tzinfo=UTC), Condition[Ticket])
    assert_type(T.udf("Site Code") == "X1", Condition[Ticket])
    assert_type(T.title.begins_with("a") & T.title.ends_with("z"), Condition[Ticket])
    assert_type(T.title < "m", Condition[Ticket])
    assert_type(T.is_visible_to_comanaged == True, Condition[Ticket])  # noqa: E712
    assert_type(T.estimated_hours > 1, Condition[Ticket])
    assert_type(T.estimated_hours > 1.5, Condition[Ticket])
    assert_type(T.status == TicketStatus.NEW, Condition[Ticket])
    assert_type(T.status.in_(TicketStatus), Condition[Ticket])
    assert_type((T.id > 1) & ((T.id < 5) | (T.id == 9)), Condition[Ticket])


def conditions_can_be_kept(at: Autotask, extra: list[Condition[Ticket]]) -> int:
    return at.tickets.where(*extra, T.id > 0).count()


def references_lead_to_their_model(ticket: Ticket) -> None:
    assert_type(ticket.company, Ref[Company])
    assert_type(ticket.company.id, int | None)
    assert_type(ticket.company.get(), Company)
    assert_type(ticket.company.find(), Company | None)
    assert_type(ticket.company.get().company_name, str | None)
    assert_type(ticket.assigned_resource.get(), Resource)
    assert_type(ticket.problem_ticket.get(), Ticket)
    assert_type(ticket.contact.get().company.get(), Company)


def references_are_followed_across_modules(note: TicketNote, contact: Contact) -> None:
    assert_type(note.ticket.get().company.get().company_name, str | None)
    assert_type(contact.company.get(), Company)


def lists_below_a_parent(at: Autotask) -> None:
    for balance in at.resource_time_off_balances.list(resource_id=4):
        assert_type(balance.id, int)


def routes_without_a_method(at: Autotask) -> None:
    assert_type(at.raw("GET", "Invoices/12/InvoicePdf"), dict[str, Any])
    assert_type(at.raw("POST", "Tickets/query", {"filter": []}), dict[str, Any])
    assert_type(at.threshold_information().current_timeframe_request_count, int)
    assert_type(at.zone_information().url, str)
    assert_type(at.version().build, str)
    assert_type([module.value for module in at.modules().modules], list[bool])


def entities_by_name(name: str) -> None:
    assert_type(ENTITIES[name], EntityEntry)
    assert_type(ENTITIES[name].collection, str)


def code_for_any_entity(service: Queryable[Row]) -> list[Row]:
    return service.where().all()


def picklists_are_ints() -> None:
    assert_type(TicketStatus.NEW.label, str)
    number: int = TicketStatus.NEW
    assert_type(number + 1, int)
