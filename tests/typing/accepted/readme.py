"""The Python examples of README.md, in their own words."""

from datetime import UTC, datetime
from pathlib import Path

import autotask
from autotask import Autotask, Ticket, TicketStatus

T = Ticket.q


def the_first_example() -> None:
    with Autotask.from_env() as at:
        for ticket in at.tickets.where(T.status != TicketStatus.COMPLETE, (T.priority <= 2) | T.title.contains("server")):
            print(ticket.id, ticket.title, ticket.company.get().company_name)

        number = at.tickets.create(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1)
        at.ticket_notes.create(ticket_id=number, title="First aid", description="Unplugged it.", note_type=1, publish=1)
        at.tickets.update(number, status=TicketStatus.COMPLETE, contact_id=None)  # None clears, leaving out keeps


def reading(at: Autotask, ticket: Ticket) -> None:
    at.tickets.get(7)
    at.tickets.find(7)
    q = at.tickets.where(T.queue_id.in_([5, 8]), T.contact_id.is_null(), T.create_date >= datetime(2026, 1, 1, tzinfo=UTC))
    q.count()
    q.exists()
    q.first()
    q.one()
    q.one_or_none()
    q.all()
    q.ids()
    for page in q.pages():
        print(page)
    q.select(T.id, T.title).limit(50)
    q.by_id(after=1200)
    q.parallel(3)
    ~(T.status == 5)  # noqa: B018
    at.tickets.where({"op": "eq", "field": "status", "value": 1})
    str(q)
    ticket.udf["Affected Site"]
    ticket.extra  # noqa: B018
    at.invoices.pdf(12).data  # noqa: B018
    at.raw("GET", "ThresholdInformation")


def writing(at: Autotask, number: int, ticket: Ticket) -> None:
    at.tickets.update(7, priority=2)
    ticket.title = "Printer still on fire"
    at.tickets.update(ticket)
    at.tickets.update(7, udf={"Affected Site": "Berlin"})
    at.tickets.attachments(7).upload("log.txt", b"smoke")
    at.time_off_requests.approve(12)
    at.time_off_requests.reject(13, reason="Everybody is away that week")
    with at.impersonate(resource_id=29682885):
        at.tickets.update(7, status=TicketStatus.COMPLETE)
    at.ticket_notes.create(ticket_id=number, description="x", note_type=1, publish=1)
    at.contacts.delete(12, company_id=7)


def from_files(at: Autotask) -> None:
    from autotask import TicketCreate

    line = {"AccountID": "Northgate Law", "Title": "VPN", "status": "new", "Priority": "1", "Due date time": "31.12.2026"}
    at.tickets.create_from(line)
    at.tickets.update_from(7, {"udf.Affected Site": "Berlin", "priority": "", "id": "7"}, clear=["contactID"])
    at.tickets.convert({"companyID": "Company 7", "title": "VPN", "status": "5", "priority": 1})
    TicketCreate.from_wire({"companyID": 7, "title": "VPN", "status": 1, "priority": 1})


def rules_of_ones_own(at: Autotask) -> None:
    @at.validators.field(T.company_id)
    def active_company(company_id: int) -> str | None:
        company = at.companies.find(company_id)
        return None if company and company.is_active else "an active company"


def relations(at: Autotask, ticket: Ticket, company: autotask.Company, resource: autotask.Resource) -> None:
    from autotask import TicketNote

    ticket.company.get().company_name  # noqa: B018
    ticket.contact.find()
    print(ticket.company.id, ticket.company.loaded, ticket.company.peek())
    at.tickets.of(company).where(T.status == 1)
    at.tickets.of(resource, via=T.assigned_resource)
    q = at.tickets.where().include(T.company.parent_company, T.contact).include_children(TicketNote.q.ticket)
    print(q.plan())
    for ticket in q:
        print(ticket.company.get(), ticket.children(TicketNote.q.ticket))


def belonging_together(at: Autotask) -> None:
    work = at.unit_of_work("work.sqlite")
    with work as u:
        company = u.companies.create(company_name="Acme", company_type=1, phone="030 1", owner_resource_id=4)
        u.contacts.create(company_id=company, first_name="Ada", last_name="Byron", is_active=1)
    print(work.report, work.id_of(company))

    plan = at.companies.plan_deactivate(101)
    print(plan)
    plan.apply("plan.sqlite")


def integrity(at: Autotask) -> None:
    scan = at.integrity_scan(["Companies", "Contacts", "Tickets"], state="scan.sqlite")
    print(scan.cost())
    Path("report.html").write_text(scan.report().html())
