"""Queries that must be refused by a type checker: exactly the lines that are marked, each on its own."""

from datetime import datetime
from typing import Any

from autotask import Autotask, Company, Contact, Ticket
from autotask_runtime.query_fields import Condition

T = Ticket.q
C = Company.q


def unknown_fields(at: Autotask) -> None:
    T.nosuch  # E: unknown field
    T.titel.contains("x")  # E: misspelt field
    at.tickets.where(T.companyID == 1)  # E: the wire's spelling
    at.tickets.where().select(T.id, T.nosuch)  # E: unknown field selected


def operators_that_the_kind_does_not_have() -> None:
    T.id.contains("1")  # E: contains on an int
    T.id.begins_with("1")  # E: begins_with on an int
    T.create_date.contains("2026")  # E: contains on a datetime
    T.create_date.ends_with("Z")  # E: ends_with on a datetime
    T.is_visible_to_comanaged < True  # E: < on a bool
    T.is_visible_to_comanaged.contains("t")  # E: contains on a bool
    T.title.like("x%")  # E: an operator that the API does not have
    T.id.between(1, 2)  # E: an operator that the API does not have


def values_of_another_type(at: Autotask, moment: datetime) -> None:
    T.title > 3  # E: text compared with an int
    T.id > "3"  # E: int compared with text
    T.id >= 1.5  # E: int compared with a float
    T.create_date >= "2026-01-01"  # E: datetime compared with text
    T.create_date < 5  # E: datetime compared with an int
    T.estimated_hours < "2"  # E: double compared with text
    at.tickets.where(T.title == 3)  # E: text compared with an int
    at.tickets.where(T.status == "New")  # E: int compared with text
    at.tickets.where(T.id != moment)  # E: int compared with a datetime
    at.tickets.where(T.create_date == "2026-01-01")  # E: datetime compared with text
    at.tickets.where(T.is_visible_to_comanaged == "yes")  # E: bool compared with text
    at.tickets.where(T.udf("Site Code") == 4)  # E: user-defined fields are text


def none_is_no_value(at: Autotask) -> None:
    at.tickets.where(T.contact_id == None)  # E: is_null is the way
    at.tickets.where(T.title != None)  # E: is_not_null is the way
    T.id > None  # E: null has no order
    T.title.contains(None)  # E: null is no part of a text


def choices_of_another_type() -> None:
    T.queue_id.in_(["5", "8"])  # E: texts for ints
    T.title.in_([1, 2])  # E: ints for texts
    T.create_date.not_in(["2026-01-01"])  # E: texts for datetimes
    T.queue_id.in_(5)  # E: no list
    T.queue_id.in_([None])  # E: null among ints
    T.queue_id.is_null(True)  # E: is_null takes nothing


def another_entity(at: Autotask, condition: Condition[Contact]) -> None:
    at.tickets.where(C.id == 1)  # E: a condition of companies
    at.tickets.where(T.id == 1, C.id == 1)  # E: the second is of companies
    at.tickets.where(condition)  # E: a condition of contacts
    at.tickets.where().where(C.company_name.contains("x"))  # E: narrowed by a condition of companies
    (T.id == 1) & (C.id == 1)  # E: joined with a condition of companies
    (T.id == 1) | (C.id == 1)  # E: joined with a condition of companies
    at.tickets.where().select(C.company_name)  # E: a field of companies selected
    kept: Condition[Company] = T.id == 1  # E: kept as one of companies
    print(kept)


def things_that_are_no_condition(at: Autotask) -> None:
    at.tickets.where(True)  # E: a bool
    at.tickets.where([T.id == 1])  # E: a list
    at.tickets.where("status = 1")  # E: text
    at.tickets.where(T.title)  # E: a field
    at.tickets.where(T.id == 1 & T.id)  # E: missing parentheses
    at.tickets.where(status=1)  # E: where takes no keywords
    at.tickets.where().limit("5")  # E: text as a limit
    at.tickets.where().select("title")  # E: text as a field
    at.tickets.where().page_size(None)  # E: no page size
    at.tickets.where().parallel("3")  # E: text as a number of streams
    at.tickets.parallel(3)  # E: a service is no query
    at.tickets.where().order_by(T.id)  # E: the API has no order


def what_a_query_gives(at: Autotask, sink: list[Any]) -> None:
    at.tickets.where().first().title  # E: there may be no first
    at.tickets.where().all().title  # E: a list
    at.tickets.where()[0]  # E: no sequence
    len(at.tickets.where())  # E: count() asks the server
    companies: list[Company] = at.tickets.where().all()  # E: tickets, not companies
    titles: list[str] = at.tickets.where().ids()  # E: ids are ints
    total: str = at.tickets.where().count()  # E: a count is an int
    sink += [companies, titles, total]
    for page in at.tickets.where().pages():
        page.title  # E: a page is a list
