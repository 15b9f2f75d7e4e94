"""What an editor offers and shows while a program is typed: completions and hovers of pyright's language server.

``|`` is the cursor. Right behind ``5,`` pyright offers nothing in any call: a letter or a new line comes first there.
"""

from collections.abc import Iterator

import pytest

from autotask import ENTITIES, Company, Ticket, TicketStatus
from autotask.entities.tickets import TicketCreateFields, TicketReplaceFields, TicketUpdateFields

from .language_server import LanguageServer

HEAD = """\
from autotask import AsyncAutotask, Autotask, Company, Ticket, TicketCreate, TicketNote, TicketStatus, TimeEntry, errors

T = Ticket.q


async def program(at: Autotask, aa: AsyncAutotask, ticket: Ticket, company: Company, model: TicketCreate) -> None:
    """


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """One server for all tests of this module."""
    with LanguageServer(tmp_path_factory.mktemp("workspace")) as server:
        yield server


def names(text: str) -> set[str]:
    """The names in a list with spaces."""
    return set(text.split())


def keywords(fields: type) -> set[str]:
    """The keywords that stand for these fields, as they are offered."""
    return {f"{name}=" for name in fields.__annotations__}


OFFERED = {
    # The clients.
    "at.|": "tickets companies ticket_notes time_entries contacts impersonate raw close zone_information",
    "aa.|": "tickets companies ticket_notes time_entries contacts impersonate raw aclose zone_information",
    "at.tick|": "tickets ticket_notes ticket_categories",
    "Autotask.|": "from_env",
    "Autotask(|)": "username= secret= integration_code= api_url=",
    "Autotask.from_env().|": "tickets companies",
    "with at.impersonate(|": "resource_id=",
    # What can be done with an entity.
    "at.tickets.|": "get find where create update replace",
    "aa.tickets.|": "get find where create update replace",
    "at.time_entries.|": "get find where create update delete",
    "aa.time_entries.|": "get find where create update delete",
    # Fields in queries.
    "Ticket.q.|": "id title company_id status priority create_date udf",
    "T.|": "id title company_id status priority create_date udf",
    "TimeEntry.q.|": "id ticket_id hours_worked",
    "at.tickets.where(T.|": "id title company_id status priority create_date udf",
    "at.tickets.where(T.status == 1, T.|)": "title company_id",
    "T.title.|": "contains begins_with ends_with in_ not_in is_null is_not_null",
    "T.priority.|": "in_ not_in is_null is_not_null",
    "T.create_date.|": "in_ not_in is_null is_not_null",
    # Queries.
    "at.tickets.where(T.id > 1).|": "where select limit by_id all pages first one one_or_none ids count exists",
    "aa.tickets.where(T.id > 1).|": "where select limit by_id all pages first one one_or_none ids count exists",
    "at.tickets.where(T.id > 1).select(T.id).limit(5).|": "all pages",
    # Rows, wherever they come from.
    "ticket.|": "id title company_id create_date company assigned_resource udf extra",
    "at.tickets.get(7).|": "title company",
    "(await aa.tickets.get(7)).|": "title company",
    "at.tickets.where(T.id > 1).all()[0].|": "title company",
    "for row in at.tickets.where(T.id > 1):\n        row.|": "title company",
    "async for row in aa.tickets.where(T.id > 1):\n        row.|": "title company",
    "for page in at.tickets.where().pages():\n        page[0].|": "title company",
    "model.|": "title company_id status",
    # References.
    "ticket.company.|": "id loaded peek get find",
    "ticket.company.get().|": "id company_name phone",
    "(await ticket.company).|": "id company_name phone",
    "ticket.company.get().parent_company.get().|": "company_name",
    # Relations in queries.
    "T.|)": "company contact assigned_resource",
    "at.tickets.where().include(T.|)": "company contact assigned_resource",
    "at.tickets.where().include(T.company.|)": "parent_company owner_resource",
    "at.tickets.of(company).|": "where include include_children plan all count",
    "(await aa.tickets.of(company).all())[0].|": "title company",
    "ticket.children(TicketNote.q.ticket)[0].|": "title description ticket",
    # Keywords and picklists.
    "at.tickets.create(|": "company_id= title= status= priority= description= queue_id= udf=",
    "at.tickets.create(title='Printer on fire', |)": "company_id= status=",
    "at.tickets.create(company_id=0, ti|": "title=",
    "at.tickets.update(5, ti|": "title=",
    "at.tickets.update(\n        5,\n        |\n    )": "company_id= title= status= contact_id=",
    "at.ticket_notes.create(|": "ticket_id= title= description= note_type= publish=",
    "at.contacts.delete(12, com|)": "company_id=",
    "TicketStatus.|": "NEW COMPLETE",
    "at.tickets.create(status=TicketStatus.|": "NEW COMPLETE",
    "try:\n        pass\n    except errors.|": "AutotaskError ValidationError NotFound RequestError Rejected",
}


@pytest.mark.parametrize("typed", OFFERED)
def test_offered(editor: LanguageServer, typed: str) -> None:
    assert names(OFFERED[typed]) - editor.complete(HEAD + typed) == set()


IMPORTS = {
    "from autotask import |": "Autotask AsyncAutotask Ticket TicketCreate TicketStatus Company errors ENTITIES",
    "from autotask import Tick|": "Ticket TicketStatus TicketCreate TicketNote",
    "import autotask\nautotask.|": "Autotask AsyncAutotask Ticket TicketStatus errors",
    "from autotask.errors import |": "ValidationError NotFound",
}


@pytest.mark.parametrize("typed", IMPORTS)
def test_importable(editor: LanguageServer, typed: str) -> None:
    assert names(IMPORTS[typed]) - editor.complete(typed) == set()


REFUSED = {
    "at.tickets.|": ("update", "delete"),
    "aa.tickets.|": ("update", "delete"),
    "at.|": ("close", "aclose"),
    "aa.|": ("aclose", "close"),
    "T.|": ("company_id", "where get"),
    "T.company.|": ("parent_company", "company_name get contains"),
    "T.priority.|": ("in_", "contains begins_with ends_with"),
    "T.create_date.|": ("in_", "contains begins_with ends_with"),
    "at.tickets.create(|": ("title=", "id= create_date= completed_date="),
    "at.tickets.update(\n        5,\n        |\n    )": ("title=", "create_date= completed_date="),
    "at.tickets.create(title='Printer on fire', |)": ("company_id=", "title="),
    "model.|": ("title", "create_date company"),
    "ticket.company.|": ("get", "company_name"),
    "TicketStatus.|": ("NEW", "IN_PROGRESS"),
}


@pytest.mark.parametrize("typed", REFUSED)
def test_not_offered(editor: LanguageServer, typed: str) -> None:
    """What the API cannot do there is not among what is offered there."""
    shown, refused = REFUSED[typed]
    offered = editor.complete(HEAD + typed)
    assert shown in offered
    assert names(refused) & offered == set()


WHOLE = [
    ("at.|", {entry.module.rpartition(".")[2] for entry in ENTITIES.values()}),
    ("aa.|", {entry.module.rpartition(".")[2] for entry in ENTITIES.values()}),
    ("T.|", {*Ticket.schema.fields, *Ticket.schema.relations}),
    ("ticket.|", set(Ticket.schema.fields)),
    ("company.|", set(Company.schema.fields)),
    ("TicketStatus.|", set(TicketStatus.__members__)),
    ("TicketCreate(|", keywords(TicketCreateFields)),
    ("at.tickets.create(|", keywords(TicketCreateFields)),
    ("await aa.tickets.create(|", keywords(TicketCreateFields)),
    ("at.tickets.update(ticket_id, |", keywords(TicketUpdateFields)),
    ("await aa.tickets.update(ticket_id, |", keywords(TicketUpdateFields)),
    ("at.tickets.replace(ticket_id, |", keywords(TicketReplaceFields)),
    ("await aa.tickets.replace(ticket_id, |", keywords(TicketReplaceFields)),
]


@pytest.mark.parametrize(("typed", "wanted"), WHOLE, ids=[typed for typed, _ in WHOLE])
def test_all_of_them_are_offered(editor: LanguageServer, typed: str, wanted: set[str]) -> None:
    assert wanted
    assert wanted - editor.complete(HEAD + typed) == set()


HOVERED = {
    # Fields: the type, the name on the wire, the limits.
    "ticket.ti|tle": ["title: str | None", "`title`: string", "255 characters"],
    "ticket.company|_id": ["company_id: int | None", "`companyID`", "refers to Company"],
    "ticket.create|_date": ["create_date: datetime | None", "`createDate`", "read-only"],
    "ticket.com|pany": ["Ref[Company]", "`company_id`", "await"],
    "ticket.company.get().company|_name": ["company_name: str | None", "`companyName`"],
    "(await ticket.company).company|_name": ["company_name: str | None", "`companyName`"],
    "T.ti|tle": ["title: Text[Ticket]"],
    "T.com|pany": ["CompanyPath[Ticket]", "`company_id`"],
    "T.prio|rity": ["priority: Integer[Ticket]"],
    "T.title.con|tains('x')": ["Condition[Ticket]", "has this part"],
    # Keywords and models.
    "model.company|_id": ["company_id: int", "`companyID`", "required"],
    "at.tickets.create(company|_id=0)": ["company_id: int"],
    "TicketCr|eate(company_id=0)": ["class TicketCreate", "A row of Tickets to be created", "ValidationError"],
    # Services.
    "at.tick|ets": ["tickets: TicketsService"],
    "aa.tick|ets": ["tickets: AsyncTicketsService"],
    "at.tickets.cre|ate()": ["-> int", "Create a row, from keywords or from a model", "ValidationError"],
    "aa.tickets.cre|ate()": ["Coroutine", "Create a row, from keywords or from a model", "ValidationError"],
    "at.tickets.up|date(5)": ["TicketUpdateFields", "PATCH", "None clears a field"],
    "at.tickets.wh|ere()": ["-> Query[Ticket]", "QueryError"],
    "aa.tickets.wh|ere()": ["-> AsyncQuery[Ticket]", "QueryError"],
    "at.tickets.g|et(7)": ["-> Ticket", "NotFound"],
    "at.imperson|ate(5)": ["resource_id: int", "another resource's name"],
    "errors.Not|Found": ["class NotFound"],
}


@pytest.mark.parametrize("typed", HOVERED)
def test_hover(editor: LanguageServer, typed: str) -> None:
    shown = editor.hover(HEAD + typed)
    assert [part for part in HOVERED[typed] if part not in shown] == [], shown
