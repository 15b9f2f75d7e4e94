"""Whether a package still fits its tenant: every kind of difference, by the package's name for it and what it breaks."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import autotask
from autotask import Autotask, Ticket, errors
from autotask_runtime.metadata import Field, load_capture
from autotask_runtime.metadata.capture import WireCapture, converter
from autotask_runtime.tenant.check import MetadataCheck, differences
from autotask_sandbox import SandboxServer
from autotask_sandbox.faults_rules import FaultRule

from ..capture_world import FORBIDDEN, Says
from ..conftest import QUICK, Both, sent
from ..metadata_world import as_new, document, tell, with_fields
from ..shared_metadata import SAMPLE_TENANT, needs
from ..tenant_world import TENANT, Document, field, forget, generate, load, value

Change = Callable[[Document], object]


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of the example's tenant."""
    out = tmp_path_factory.mktemp("packages")
    generate(TENANT, "checked_autotask", out, "--only", "Tickets,Companies")
    yield load("checked_autotask", out)
    forget("checked_autotask", out)


@pytest.fixture
def server(running: SandboxServer) -> Iterator[SandboxServer]:
    catalog = dict(running.sandbox.catalog)
    with as_new(running) as server:
        yield server
    server.sandbox.catalog.update(catalog)


def tickets() -> Document:
    found: Document = json.loads((TENANT / "Tickets.json").read_bytes())
    return found


def told(model: Any, content: Document) -> list[str]:
    return [str(item).strip() for item in differences(model, converter.structure(content, WireCapture))]


def values(document: Document, name: str) -> list[Document]:
    found: list[Document] = field(document, name)["picklistValues"]
    return found


def fields(document: Document) -> list[Document]:
    found: list[Document] = document["fields"]["fields"]
    return found


def udfs(document: Document) -> list[Document]:
    found: list[Document] = document["userDefinedFields"]["fields"]
    return found


def another(document: Document, like: str, **more: Any) -> Document:
    return {**field(document, like), "isRequired": False, **more}


def loses_udfs(document: Document) -> None:
    document["entityInformation"]["info"]["hasUserDefinedFields"] = False
    udfs(document).clear()


def turns_around(document: Document) -> None:
    for rows in (fields(document), udfs(document), values(document, "status")):
        rows.reverse()


CHANGES: dict[str, tuple[Change, list[str]]] = {
    "value added": (
        lambda d: values(d, "status").append(value(99, "Later")),
        ["safe: TicketStatus value 99 (Later) is new"],
    ),
    "value removed": (
        lambda d: values(d, "status").pop(2),
        ["⚠ breaking: TicketStatus.WAITING_CUSTOMER (Waiting Customer) is gone"],
    ),
    "value relabelled": (
        lambda d: values(d, "status")[0].update(label="Fresh"),
        ["⚠ breaking: TicketStatus.NEW is called 'Fresh' now, 'New' before"],
    ),
    "value relabelled, in its spelling only": (
        lambda d: values(d, "status")[0].update(label="NEW"),
        ["risky: TicketStatus.NEW is called 'NEW' now, 'New' before"],
    ),
    "value deactivated": (lambda d: values(d, "status")[0].update(isActive=False), ["risky: TicketStatus.NEW is inactive now"]),
    "value active again": (
        lambda d: values(d, "status")[4].update(isActive=True),
        ["safe: TicketStatus.WAITING_CUSTOMER__9 is active again"],
    ),
    "value with a parent deactivated": (
        lambda d: values(d, "subIssueType")[0].update(isActive=False),
        ["risky: TicketSubIssueType.VPN is inactive now"],
    ),
    "parent of a value": (
        lambda d: values(d, "subIssueType")[0].update(parentValue="11"),
        ["risky: TicketSubIssueType.VPN has something else for the value it belongs to: '11', '10' before"],
    ),
    "no longer a picklist": (
        lambda d: field(d, "queueID").update(isPickList=False, picklistValues=None),
        ["⚠ breaking: Ticket.queue_id has no picklist any more"],
    ),
    "shorter": (
        lambda d: field(d, "title").update(length=100),
        ["risky: Ticket.title has at most 100 characters now, 255 before"],
    ),
    "longer": (
        lambda d: field(d, "title").update(length=1000),
        ["safe: Ticket.title has at most 1,000 characters now, 255 before"],
    ),
    "without a limit": (
        lambda d: field(d, "title").update(length=0),
        ["safe: Ticket.title has no limit that is known any more, 255 characters before"],
    ),
    "required": (lambda d: field(d, "queueID").update(isRequired=True), ["⚠ breaking: Ticket.queue_id is required now"]),
    "not required": (lambda d: field(d, "priority").update(isRequired=False), ["safe: Ticket.priority is no longer required"]),
    "read-only": (lambda d: field(d, "description").update(isReadOnly=True), ["⚠ breaking: Ticket.description is read-only now"]),
    "not read-only": (lambda d: field(d, "id").update(isReadOnly=False), ["safe: Ticket.id can be written now"]),
    "not queryable": (
        lambda d: field(d, "title").update(isQueryable=False),
        ["⚠ breaking: Ticket.title cannot be queried any more"],
    ),
    "of another type": (
        lambda d: field(d, "title").update(dataType="integer"),
        ["⚠ breaking: Ticket.title is int32 now, string before"],
    ),
    "number that is text": (
        lambda d: field(d, "status").update(dataType="string", length=10),
        ["⚠ breaking: Ticket.status is string now, int32 before"],
    ),
    "longer number": (lambda d: field(d, "companyID").update(dataType="long"), []),
    "a reference": (
        lambda d: field(d, "queueID").update(isReference=True, referenceEntityType="Resource"),
        ["safe: Ticket.queue_id refers to Resource now"],
    ),
    "another reference than was reviewed": (lambda d: field(d, "companyID").update(referenceEntityType="Contact"), []),
    "field gone": (lambda d: fields(d).remove(field(d, "queueID")), ["⚠ breaking: Ticket.queue_id is gone"]),
    "field renamed": (
        lambda d: field(d, "queueID").update(name="queueIDs"),
        ["⚠ breaking: Ticket.queue_id is called queueIDs now"],
    ),
    "field new": (lambda d: fields(d).append(another(d, "title", name="nickname")), ["safe: Ticket.nickname is new"]),
    "field new and required": (
        lambda d: fields(d).append(another(d, "title", name="nickname", isRequired=True)),
        ["⚠ breaking: Ticket.nickname is new"],
    ),
    "spelt otherwise": (lambda d: field(d, "queueID").update(name="queueId"), []),
    "told in another order": (turns_around, []),
    "described otherwise": (
        lambda d: [row.update(description="x", label="x", isSupportedWebhookField=True) for row in fields(d)],
        [],
    ),
    "user-defined field gone": (
        lambda d: udfs(d).remove(field(d, "Impact Score")),
        ["⚠ breaking: Ticket.udf.impact_score is gone"],
    ),
    "user-defined field new": (
        lambda d: udfs(d).append(another(d, "Impact Score", name="Site Code")),
        ["safe: Ticket.udf['Site Code'] is new"],
    ),
    "user-defined field new and required": (
        lambda d: udfs(d).append(another(d, "Impact Score", name="Site Code", isRequired=True)),
        ["⚠ breaking: Ticket.udf['Site Code'] is new"],
    ),
    "user-defined field renamed": (
        lambda d: field(d, "Affected Site").update(name="Affected Sites"),
        ["⚠ breaking: Ticket.udf.affected_site is called Affected Sites now"],
    ),
    "user-defined field of another type": (
        lambda d: field(d, "Impact Score").update(type="string"),
        ["⚠ breaking: Ticket.udf.impact_score is string now, double before"],
    ),
    "user-defined field longer": (
        lambda d: field(d, "Affected Site").update(length=200),
        ["safe: Ticket.udf.affected_site has at most 200 characters now, 100 before"],
    ),
    "user-defined field shorter": (
        lambda d: field(d, "Affected Site").update(length=20),
        ["risky: Ticket.udf.affected_site has at most 20 characters now, 100 before"],
    ),
    "user-defined field required": (
        lambda d: field(d, "Affected Site").update(isRequired=True),
        ["⚠ breaking: Ticket.udf.affected_site is required now"],
    ),
    "user-defined field required, with a default": (
        lambda d: field(d, "Affected Site").update(isRequired=True, defaultValue="HQ"),
        [],
    ),
    "value of a user-defined field gone": (
        lambda d: values(d, "Support Tier").pop(),
        ["⚠ breaking: TicketUdfSupportTier.GOLD (Gold) is gone"],
    ),
    "no user-defined fields": (
        loses_udfs,
        [
            "⚠ breaking: Tickets has no user-defined fields any more",
            "⚠ breaking: Ticket.udf.affected_site is gone",
            "⚠ breaking: Ticket.udf.change_window_start is gone",
            "⚠ breaking: Ticket.udf.impact_score is gone",
            "⚠ breaking: Ticket.udf.support_tier is gone",
        ],
    ),
    "nothing is said of its fields": (lambda d: fields(d).clear(), []),
    "nothing": (lambda d: None, []),
}


@pytest.mark.parametrize(("change", "expected"), CHANGES.values(), ids=CHANGES)
def test_each_difference_is_told_with_what_it_breaks(acme: Any, change: Change, expected: list[str]) -> None:
    content = tickets()
    change(content)
    assert told(acme.Ticket, content) == expected


# The public package knows less of a tenant


PUBLIC: dict[str, tuple[Change, list[str]]] = {
    "values of the tenant's own": (lambda d: values(d, "status").append(value(99, "Later")), []),
    "one of Autotask's own is gone": (
        lambda d: values(d, "status").remove(next(row for row in values(d, "status") if row["value"] == "5")),
        ["⚠ breaking: TicketStatus.COMPLETE (Complete) is gone"],
    ),
    "one of Autotask's own is inactive": (lambda d: values(d, "status")[0].update(isActive=False), []),
    "a value of a closed picklist": (
        lambda d: values(d, "ticketType").append(value(9, "Miracle")),
        ["safe: TicketType value 9 (Miracle) is new"],
    ),
    "user-defined fields": (lambda d: udfs(d).clear(), []),
    "required": (lambda d: field(d, "queueID").update(isRequired=True), ["⚠ breaking: Ticket.queue_id is required now"]),
    "field gone": (lambda d: fields(d).remove(field(d, "queueID")), ["⚠ breaking: Ticket.queue_id is gone"]),
    "nothing": (lambda d: None, []),
}


@pytest.mark.parametrize(("change", "expected"), PUBLIC.values(), ids=PUBLIC)
def test_of_the_public_package_what_it_knows_is_compared(server: SandboxServer, change: Change, expected: list[str]) -> None:
    content = document(server, "Tickets")
    change(content)
    assert told(Ticket, content) == expected


def test_the_content_of_files_is_called_text_and_is_no_difference(server: SandboxServer) -> None:
    content = document(server, "TicketAttachments")
    field(content, "data")["dataType"] = "string"
    assert told(autotask.TicketAttachment, content) == []


def test_what_must_be_given_below_a_parent_only_is_known_to_be_written(server: SandboxServer) -> None:
    content = document(server, "TicketNotes")
    field(content, "title").update(length=10, isRequired=True)
    assert sorted(told(autotask.TicketNote, content)) == [
        "risky: TicketNote.title has at most 10 characters now, 250 before",
        "⚠ breaking: TicketNote.title is required now",
    ]


# Any change is found


def flips(name: str, flag: str) -> Change:
    return lambda d: field(d, name).update({flag: not field(d, name)[flag]})


def becomes(name: str, **facts: Any) -> Change:
    return lambda d: field(d, name).update(facts)


def goes(rows: Callable[[Document], list[Document]], name: str) -> Change:
    return lambda d: rows(d).remove(field(d, name))


def ways_to_change_fields(document: Document) -> Iterator[Change]:
    for row in fields(document):
        name = row["name"]
        yield from (flips(name, flag) for flag in ("isRequired", "isReadOnly", "isQueryable"))
        yield goes(fields, name)
        yield becomes(name, dataType="datetime")
        if row["dataType"] == "string":
            yield becomes(name, length=row["length"] + 1)
    for row in udfs(document):
        name = row["name"]
        yield goes(udfs, name)
        yield flips(name, "isReadOnly")
        yield becomes(name, type="boolean", isPickList=False, picklistValues=None)


def ways_to_change_values(name: str, place: int) -> Iterator[Change]:
    yield lambda d: values(d, name).pop(place)
    yield lambda d: values(d, name)[place].update(label="Something else")
    yield lambda d: values(d, name)[place].update(isActive=not values(d, name)[place]["isActive"])
    yield lambda d: values(d, name).insert(place, value(4711, "Unheard of"))


def all_ways(document: Document) -> Iterator[Change]:
    """Ways to change one fact of the example's tickets that its package knows."""
    yield from ways_to_change_fields(document)
    for row in (*fields(document), *udfs(document)):
        for place in range(len(row.get("picklistValues") or ())):
            yield from ways_to_change_values(row["name"], place)


WAYS = list(all_ways(tickets()))


@pytest.mark.uncounted
@given(st.lists(st.sampled_from(WAYS), max_size=4, unique=True))
@settings(deadline=None)
def test_whatever_changes_is_found_and_nothing_else(acme: Any, chosen: list[Change]) -> None:
    before, after = tickets(), tickets()
    for change in chosen:
        with suppress(StopIteration, IndexError, TypeError, AttributeError):  # another change took it away
            change(after)
    found = told(acme.Ticket, after)
    assert bool(found) == (_known(before) != _known(after)), found


def _known(content: Document) -> Any:
    """What a document says, whatever the order of values."""
    plain = deepcopy(content)
    for row in (*fields(plain), *udfs(plain)):
        if row.get("picklistValues"):
            row["picklistValues"].sort(key=lambda item: (len(item["value"]), item["value"], item["label"]))
    return plain


# Over HTTP


def test_a_package_that_fits_says_so(both: Both, acme: Any, server: SandboxServer, caches: Path) -> None:
    check = both(lambda at: at.check_metadata([Ticket, "Companies"]))
    companies = {"CompanyType.VENDOR", "CompanyType.DEAD", "CompanyType.CANCELATION", "CompanyType.PARTNER"}
    assert {item.name for item in check.differences} == companies, "the example's companies are of other types"
    assert check.collections == ("Tickets", "Companies")
    before = len(sent(server))
    assert both(lambda at: at.check_metadata(Ticket)).matches
    assert len(sent(server)) == before + 5, "it always asks"
    both(lambda at: at.load_metadata(Ticket))
    assert len(sent(server)) == before + 5, "and keeps what it was told"

    async def ask() -> MetadataCheck:
        async with acme.AsyncAutotask.from_env(server.environ, settings=QUICK) as at:
            found: MetadataCheck = await at.check_metadata()
            return found

    found = asyncio.run(ask())
    assert str(found) == "2 entities looked at: no differences"
    assert (found.matches, found.differences, found.hidden) == (True, (), {})


@needs(SAMPLE_TENANT)
def test_the_public_package_fits_the_sample_tenant() -> None:
    capture = load_capture(SAMPLE_TENANT)
    assert len(capture.entities) == 232
    for name, wire in capture.entities.items():
        assert differences(Autotask.entities[name].load(), wire) == []


@pytest.mark.uncounted
@needs(SAMPLE_TENANT)
def test_a_package_of_the_sample_tenant_fits_it(tmp_path: Path) -> None:
    generate(SAMPLE_TENANT, "sample_autotask", tmp_path)
    package = load("sample_autotask", tmp_path)
    try:
        for name, wire in load_capture(SAMPLE_TENANT).entities.items():
            assert differences(package.ENTITIES[name].load(), wire) == []
    finally:
        forget("sample_autotask", tmp_path)


def test_what_differs_is_told_worst_first(both: Both, server: SandboxServer) -> None:
    facts = server.sandbox.spec.entities["Tickets"].fields
    changed = {
        "queueID": evolve(facts["queueID"], required=True),
        "title": evolve(facts["title"], length=100),
        "nickname": Field(type="string", length=10),
    }
    tell(server, "Tickets", with_fields(changed))
    server.sandbox.faults.add(FaultRule(FORBIDDEN, "Roles/entityInformation*"))
    check = both(lambda at: at.check_metadata(["Tickets", "Roles"]))
    why = "GET Roles/entityInformation/fields: 500: The logged in Resource does not have the adequate permissions"
    assert str(check).startswith(
        "1 entity looked at: 1 breaking, 1 risky, 1 safe\n"
        "⚠ breaking: Ticket.queue_id is required now\n"
        "  risky: Ticket.title has at most 100 characters now, 255 before\n"
        "  safe: Ticket.nickname is new\n"
        f"  not seen: Roles: {why}"
    )
    assert not check.matches
    assert [item.name for item in check.at("risky", "safe")] == ["Ticket.title", "Ticket.nickname"]
    assert [(item.change.kind, item.change.before, item.change.after) for item in check.at("breaking")] == [
        ("required changed", False, True)
    ]


def test_an_entity_that_was_known_and_is_refused_now_is_not_compared(both: Both, server: SandboxServer) -> None:
    assert both(lambda at: at.check_metadata("Tickets")).collections == ("Tickets",)
    server.sandbox.faults.add(FaultRule(FORBIDDEN, "Tickets/entityInformation/fields"))
    check = both(lambda at: at.check_metadata(["Tickets", "Roles"]))
    assert (check.collections, list(check.hidden)) == (("Roles",), ["Tickets"])


@pytest.mark.parametrize("known", [False, True], ids=["never there", "gone"])
def test_an_entity_that_is_not_there_is_breaking(both: Both, server: SandboxServer, known: bool) -> None:
    if known:
        both(lambda at: at.check_metadata("Tickets"))
    server.sandbox.catalog.pop("Tickets")
    server.sandbox.faults.add(FaultRule(Says(404, "No HTTP resource was found"), "Tickets/entityInformation*"))
    check = both(lambda at: at.check_metadata(["Roles", "Tickets"]))
    assert str(check) == "2 entities looked at: 1 breaking, 0 risky, 0 safe\n⚠ breaking: Tickets is gone"
    assert check.hidden == {}
    assert [item.change.kind for item in check.differences] == ["entity removed"]


def test_a_data_type_that_nobody_knows_tells_nothing(acme: Any) -> None:
    content = tickets()
    field(content, "title")["dataType"] = "guid"
    fields(content).append(another(content, "title", name="nickname"))
    assert told(acme.Ticket, content) == []


def test_when_not_all_could_be_asked_nothing_is_said(both: Both, server: SandboxServer) -> None:
    both(lambda at: at.check_metadata("Tickets"))
    server.sandbox.faults.add(FaultRule(Says(401), "Roles/*"))
    with pytest.raises(errors.RequestError):
        both(lambda at: at.check_metadata(["Tickets", "Roles"]))


def test_what_an_interrupted_run_left_is_not_taken_for_what_is_true_now(both: Both, server: SandboxServer) -> None:
    server.sandbox.faults.add(FaultRule(Says(401), "Roles/*"))
    with pytest.raises(errors.RequestError):
        both(lambda at: at.check_metadata(["Tickets", "Roles"]))
    server.sandbox.faults.clear()
    facts = server.sandbox.spec.entities["Tickets"].fields
    tell(server, "Tickets", with_fields({"title": evolve(facts["title"], length=100)}))
    check = both(lambda at: at.check_metadata(["Tickets", "Roles"]))
    assert [item.name for item in check.differences] == ["Ticket.title"]
