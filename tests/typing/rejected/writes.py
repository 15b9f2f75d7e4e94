"""Writes that must be refused by a type checker."""

from datetime import datetime

from autotask import AsyncAutotask, Autotask, CompanyCreate, TicketCreate, TicketNoteCreate


def create_by_keywords(at: Autotask, moment: datetime) -> None:
    at.tickets.create()  # E: nothing given
    at.tickets.create(title="x", status=1, priority=1)  # E: no company_id
    at.tickets.create(company_id=0, status=1, priority=1)  # E: no title
    at.tickets.create(company_id=0, title="x", status=1, priority=1, nosuch=1)  # E: unknown keyword
    at.tickets.create(company_id=0, title="x", status=1, priority=1, descripton="x")  # E: misspelt keyword
    at.tickets.create(company_id=0, title="x", status=1, priority=1, create_date=moment)  # E: read-only
    at.tickets.create(company_id=0, title="x", status=1, priority=1, id=7)  # E: the API gives the id
    at.tickets.create(company_id="0", title="x", status=1, priority=1)  # E: text for an int
    at.tickets.create(company_id=0, title=5, status=1, priority=1)  # E: an int for text
    at.tickets.create(company_id=0, title="x", status="New", priority=1)  # E: a label for a picklist value
    at.tickets.create(company_id=0, title=None, status=1, priority=1)  # E: None for a required field
    at.tickets.create(company_id=0, title="x", status=1, priority=1, due_date_time="2026-01-01")  # E: text for a datetime
    at.tickets.create(company_id=0, title="x", status=1, priority=1, estimated_hours="2")  # E: text for a double
    at.tickets.create(company_id=0, title="x", status=1, priority=1, udf=[("a", "b")])  # E: a list for a mapping
    at.tickets.create(company_id=0, title="x", status=1, priority=1, udf={"a": moment})  # E: a datetime in a UDF
    at.tickets.create(0, "x", 1, 1)  # E: keywords only
    at.tickets.create({"company_id": 0, "title": "x", "status": 1, "priority": 1})  # E: a dict is no model
    name: str = at.tickets.create(company_id=0, title="x", status=1, priority=1)  # E: the id is an int
    print(name)


def create_by_model(at: Autotask, model: TicketCreate, company: CompanyCreate) -> None:
    TicketCreate()  # E: nothing given
    TicketCreate(company_id=0, title="x", status=1)  # E: no priority
    TicketCreate(company_id=0, title="x", status=1, priority=1, nosuch=1)  # E: unknown keyword
    TicketCreate(company_id=0, title="x", status=1, priority="high")  # E: text for an int
    at.tickets.create(company)  # E: a model of another entity
    at.tickets.create(model, title="x")  # E: a model or keywords
    model.title = None  # E: None for a required field
    model.priority = "high"  # E: text for an int
    model.nosuch = 1  # E: unknown attribute
    model.description.upper()  # E: may be None or not given


def update(at: Autotask) -> None:
    at.tickets.update()  # E: no id
    at.tickets.update(status=1)  # E: no id
    at.tickets.update(7, nosuch=1)  # E: unknown keyword
    at.tickets.update(7, titel="x")  # E: misspelt keyword
    at.tickets.update(7, status="5")  # E: text for an int
    at.tickets.update(7, title=None)  # E: None for a required field
    at.tickets.update(7, id=8)  # E: the id does not change
    at.tickets.update("7", status=1)  # E: text for an id
    at.configuration_items.update(7, company_id=1)  # E: can be set at create only


def replace(at: Autotask) -> None:
    at.tickets.replace(7)  # E: PUT clears what is left out, so required fields are demanded
    at.tickets.replace(7, company_id=0, title="x", status=1)  # E: no priority
    at.tickets.replace(7, company_id=0, title="x", status=1, priority=None)  # E: None for a required field
    at.tickets.replace(7, company_id=0, title="x", status=1, priority=1, nosuch=1)  # E: unknown keyword


def below_a_parent(at: Autotask) -> None:
    at.ticket_notes.create(title="x", description="x", note_type=1, publish=1)  # E: no ticket
    at.ticket_notes.update(4, note_type=1, publish=1, title="x")  # E: no ticket
    at.ticket_notes.update(4, ticket_id=7, title="x")  # E: its type and publicity are to be sent with every change
    at.ticket_notes.replace(4, description="x", note_type=1, publish=1)  # E: no ticket
    at.contacts.update(4, first_name="Ada")  # E: no company
    at.contacts.delete(12)  # E: no company
    at.contacts.delete(12, 7)  # E: the company is a keyword
    at.contacts.delete(12, company_id="7")  # E: text for an id
    at.contacts.delete(12, ticket_id=7)  # E: contacts stand below companies
    TicketNoteCreate(title="x", description="x", note_type=1, publish=1)  # E: no ticket


def what_the_api_cannot_do(at: Autotask) -> None:
    at.tickets.delete(7)  # E: tickets cannot be deleted
    at.ticket_notes.delete(7)  # E: notes cannot be deleted
    at.resources.create(first_name="Ada")  # E: resources cannot be created
    at.ticket_history.create(ticket_id=7)  # E: history is read
    at.ticket_history.update(7)  # E: history is read
    at.contract_exclusion_roles.update(7, contract_id=1)  # E: no PATCH
    at.contract_exclusion_roles.replace(7, contract_id=1)  # E: no PUT
    at.inventory_stocked_items_add.get(7)  # E: no reading
    at.ticket_checklist_libraries.where()  # E: no query


async def writes_must_be_awaited(at: AsyncAutotask) -> None:
    number: int = at.tickets.create(company_id=0, title="x", status=1, priority=1)  # E: a coroutine
    await at.tickets.create(company_id=0, title="x", status=1)  # E: no priority
    await at.tickets.update(number, titel="x")  # E: misspelt keyword
    await at.tickets.delete(number)  # E: tickets cannot be deleted
