"""Webhooks of the sandbox: which they are, what they may name, and what they are told, over real HTTP."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from autotask_runtime.metadata import load_spec
from autotask_sandbox import Behaviour
from autotask_sandbox.webhook_fields import KINDS

from .hooked import Hooked, bodies, client_of, field_body, hooked_server, ok, refused, webhook_body
from .scripted import Scripted, answer, scripted

SPEC = load_spec()
STEMS = [kind.stem for kind in KINDS]
AWAY = "https://hooks.example.com/autotask"


@pytest.fixture
def receiver() -> Iterator[Scripted]:
    with scripted(answer()) as script:
        yield script


def opened(behaviour: Behaviour | None = None, **options: Any) -> Iterator[Hooked]:
    with hooked_server(behaviour, **options) as server, client_of(server) as api:
        yield Hooked(server, api, server.sandbox.clock)  # type: ignore[arg-type]


@pytest.fixture
def hooked() -> Iterator[Hooked]:
    yield from opened()


# The rows


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.stem)
@pytest.mark.fact("9: rows")
def test_the_picklists_name_the_webhook_capable_fields(hooked: Hooked, kind: Any) -> None:
    capable = {name for name, fact in SPEC.entities[kind.watched].fields.items() if fact.webhook}
    numbers = hooked.numbers(kind.fields)
    assert set(numbers) == capable
    assert len(set(numbers.values())) == len(capable)
    assert all(0 < number < 2**31 for number in numbers.values())
    if kind.udf_fields in SPEC.entities:
        udfs = {"Site & Code"} if kind.stem == "Ticket" else set()
        assert set(hooked.numbers(kind.udf_fields, "udfFieldID")) == udfs


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.fact("9: ready")
def test_a_webhook_is_ready_while_it_names_a_field(hooked: Hooked, stem: str) -> None:
    webhook = hooked.post(f"{stem}Webhooks", webhook_body(AWAY, isReady=True))
    row = hooked.row(f"{stem}Webhooks", webhook)
    assert (row["isReady"], row["ownerResourceID"], row["isActive"]) == (False, 4, True)
    assert str(UUID(row["webhookGUID"])) == row["webhookGUID"]
    number = min(hooked.numbers(f"{stem}WebhookFields").values())
    # What the body says of the parent is passed over: the path says it.
    child = hooked.post(f"{stem}Webhooks/{webhook}/Fields", field_body(webhook, number))
    assert hooked.row(f"{stem}WebhookFields", child)["webhookID"] == webhook
    assert hooked.row(f"{stem}Webhooks", webhook)["isReady"] is True
    hooked.patch(f"{stem}Webhooks", {"id": webhook, "isReady": False, "name": "other"})
    assert hooked.row(f"{stem}Webhooks", webhook)["isReady"] is True
    hooked.delete(f"{stem}Webhooks/{webhook}/Fields/{child}")
    assert hooked.row(f"{stem}Webhooks", webhook)["isReady"] is False


@pytest.mark.fact("9: ready")
def test_guids_follow_from_the_seed() -> None:
    def guids(seed: int) -> list[str]:
        for hooked in opened(seed=seed):
            made = [hooked.post(f"{stem}Webhooks", webhook_body(AWAY)) for stem in STEMS]
            return [hooked.row(f"{stem}Webhooks", row)["webhookGUID"] for stem, row in zip(STEMS, made, strict=True)]
        raise AssertionError

    first = guids(1)
    assert len(set(first)) == len(STEMS)
    assert guids(1) == first
    assert not set(guids(2)) & set(first)


@pytest.mark.fact("9: rows")
def test_rows_must_name_a_field_of_the_entity(hooked: Hooked) -> None:
    webhook = hooked.post("TicketWebhooks", webhook_body(AWAY))
    hooked.post("CompanyWebhooks", webhook_body(AWAY))
    foreign = hooked.numbers("CompanyWebhookFields")["companyName"]
    for number in (1, foreign):
        answered = hooked.api.post(f"TicketWebhooks/{webhook}/Fields", json=field_body(webhook, number))
        assert refused(answered) == [f"Picklist value [{number}] does not exist for fieldID."]
    udf = {"webhookID": webhook, "udfFieldID": 1, "isSubscribedField": True, "isDisplayAlwaysField": False}
    assert "udfFieldID" in refused(hooked.api.post(f"TicketWebhooks/{webhook}/UdfFields", json=udf))[0]
    company = hooked.api.post("CompanyWebhooks/1/UdfFields", json=udf)
    assert "udfFieldID" in refused(company)[0]
    assert hooked.server.store.rows("TicketWebhookFields") == []
    assert hooked.row("TicketWebhooks", webhook)["isReady"] is False


@pytest.mark.fact("9: duplicates")
def test_duplicates_are_refused(hooked: Hooked) -> None:
    hooked.post("TicketWebhooks", webhook_body(AWAY, "Create Update", isActive=False))
    for url, events in ((AWAY, "Update"), (AWAY.upper().replace("HTTPS", "https"), "Create Delete")):
        answered = hooked.api.post("TicketWebhooks", json=webhook_body(url, events))
        assert refused(answered) == ["A webhook for the same entity, webhookUrl and event type already exists."]
    other = hooked.post("TicketWebhooks", webhook_body(AWAY, "Delete"))
    hooked.post("TicketWebhooks", webhook_body(AWAY + "/2", "Create"))
    hooked.post("ContactWebhooks", webhook_body(AWAY, "Create"))
    refused(hooked.api.patch("TicketWebhooks", json={"id": other, "isSubscribedToCreateEvents": True}))
    assert not hooked.row("TicketWebhooks", other)["isSubscribedToCreateEvents"]
    hooked.patch("TicketWebhooks", {"id": other, "name": "itself is no duplicate"})


@pytest.mark.parametrize("url", ["http://hooks.example.com/", "ftp://127.0.0.1/", "https://", "words", "https://a:b/"])
def test_addresses_must_be_https(hooked: Hooked, url: str) -> None:
    for name in ("webhookUrl", "deactivationUrl"):
        (error,) = refused(hooked.api.post("TicketWebhooks", json={**webhook_body(AWAY), name: url}))
        assert error.startswith(f"Invalid value for {name}:")
    assert hooked.server.store.count("TicketWebhooks") == 0


def test_deleting_takes_the_rows_below_along(hooked: Hooked, receiver: Scripted) -> None:
    webhook = hooked.webhook(receiver.url)
    hooked.post(f"TicketWebhooks/{webhook}/ExcludedResources", {"webhookID": webhook, "resourceID": 12})
    hooked.delete(f"TicketWebhooks/{webhook}")
    assert hooked.server.store.count("TicketWebhookFields") == 0
    assert hooked.server.store.count("TicketWebhookExcludedResources") == 0


# What is told


@pytest.mark.fact("9: signed", "9: body")
def test_create_update_and_delete(hooked: Hooked, receiver: Scripted) -> None:
    webhook = hooked.webhook(receiver.url, "Contact", subscribed=("firstName", "title"), always=("lastName", "title"))
    guid = hooked.row("ContactWebhooks", webhook)["webhookGUID"]
    company = hooked.first("Companies")
    contact = hooked.post(
        f"Companies/{company}/Contacts", {"companyID": company, "firstName": "Ann", "lastName": "Lee", "isActive": 1}
    )
    hooked.patch(f"Companies/{company}/Contacts", {"id": contact, "firstName": "Anna", "title": None})
    hooked.delete(f"Companies/{company}/Contacts/{contact}")
    hooked.deliver()
    told = sorted(bodies(receiver), key=lambda body: int(body["SequenceNumber"]))
    same = {"Guid": guid, "EntityType": "Contact", "Id": contact, "EventTime": "2026-03-04T05:06:07.08Z", "PersonID": 4}
    fields = [
        {"firstName": "Ann", "lastName": "Lee", "title": None},
        {"firstName": "Anna", "lastName": "Lee", "title": None},
        {"lastName": "Lee", "title": None},
    ]
    actions = ("Create", "Update", "Delete")
    assert told == [
        {"Action": action, "Fields": shown, "SequenceNumber": number, **same}
        for number, (action, shown) in enumerate(zip(actions, fields, strict=True), 1)
    ]
    keys = ["Action", "Guid", "EntityType", "Id", "Fields", "EventTime", "SequenceNumber", "PersonID"]
    assert list(told[0]) == keys
    assert hooked.pending == 0
    assert hooked.logs() == []


@pytest.mark.fact("9: body")
def test_only_subscribed_fields_and_events_are_told(hooked: Hooked, receiver: Scripted) -> None:
    hooked.webhook(receiver.url, events="Update", subscribed=("title", "priority"), always=("companyID",))
    ticket = hooked.ticket()
    hooked.patch("Tickets", {"id": ticket, "description": "not subscribed"})
    hooked.patch("Tickets", {"id": ticket, "companyID": hooked.first("Companies")})
    hooked.patch("Tickets", {"id": ticket, "title": "Printer"})  # the same as before
    hooked.deliver()
    assert bodies(receiver) == []
    hooked.patch("Tickets", {"id": ticket, "title": "Plotter", "description": "again"})
    hooked.deliver()
    (body,) = bodies(receiver)
    assert body["Fields"] == {"title": "Plotter", "companyID": hooked.first("Companies")}
    assert (body["Action"], body["EntityType"], body["Id"]) == ("Update", "Ticket", ticket)


@pytest.mark.parametrize(
    ("stem", "name", "kind"), [("Company", "Companies", "Account"), ("TicketNote", "TicketNotes", "TicketNote")]
)
@pytest.mark.fact("9: body")
def test_entities_go_by_their_soap_names(hooked: Hooked, receiver: Scripted, stem: str, name: str, kind: str) -> None:
    changed, path = ("companyName", "Companies") if stem == "Company" else ("title", f"Tickets/{hooked.first('Tickets')}/Notes")
    hooked.webhook(receiver.url, stem, subscribed=(changed,))
    if stem == "Company":
        row = hooked.first(name)
    else:
        row = hooked.post(path, {"title": "a", "description": "b", "noteType": 1, "publish": 1})
    hooked.patch(path, {"id": row, changed: "New name", **({} if stem == "Company" else {"noteType": 1, "publish": 1})})
    hooked.deliver()
    assert {(body["EntityType"], body["Id"]) for body in bodies(receiver)} == {(kind, row)}
    assert {"New name"} <= {body["Fields"].get(changed) for body in bodies(receiver)}


def test_configuration_items_are_installed_products(hooked: Hooked, receiver: Scripted) -> None:
    hooked.webhook(receiver.url, "ConfigurationItem", subscribed=("serialNumber",))
    hooked.patch("ConfigurationItems", {"id": hooked.first("ConfigurationItems"), "serialNumber": "SN-new"})
    hooked.deliver()
    (body,) = bodies(receiver)
    assert (body["EntityType"], body["Fields"]) == ("InstalledProduct", {"serialNumber": "SN-new"})


@pytest.mark.fact("9: excluded")
def test_changes_by_excluded_resources_are_not_told(hooked: Hooked, receiver: Scripted) -> None:
    webhook = hooked.webhook(receiver.url)
    excluded = hooked.post(f"TicketWebhooks/{webhook}/ExcludedResources", {"webhookID": webhook, "resourceID": 12})
    ticket = hooked.ticket()
    hooked.patch("Tickets", {"id": ticket, "title": "by 12"}, ImpersonationResourceId="12")
    hooked.patch("Tickets", {"id": ticket, "title": "by 11"}, ImpersonationResourceId="11")
    hooked.delete(f"TicketWebhooks/{webhook}/ExcludedResources/{excluded}")
    hooked.patch("Tickets", {"id": ticket, "title": "by 12 again"}, ImpersonationResourceId="12")
    hooked.deliver()
    told = sorted(bodies(receiver), key=lambda body: int(body["SequenceNumber"]))
    assert [(body["PersonID"], body["Fields"]["title"]) for body in told] == [(4, "Printer"), (11, "by 11"), (12, "by 12 again")]


def test_inactive_and_unready_webhooks_are_told_nothing(hooked: Hooked, receiver: Scripted) -> None:
    hooked.post("TicketWebhooks", webhook_body(receiver.url))
    hooked.webhook(receiver.url + "2", isActive=False)
    hooked.ticket()
    hooked.deliver()
    assert receiver.asked == []


def test_what_is_refused_is_not_told(hooked: Hooked, receiver: Scripted) -> None:
    hooked.webhook(receiver.url)
    ticket = hooked.ticket()
    refused(hooked.api.patch("Tickets", json={"id": ticket, "title": "changed", "contactID": 999_999}))
    hooked.deliver()
    assert [body["Action"] for body in bodies(receiver)] == ["Create"]


@pytest.mark.fact("9: escaping")
def test_escaping(hooked: Hooked, receiver: Scripted) -> None:
    hooked.webhook(receiver.url, events="Create", subscribed=("title", "estimatedHours"))
    title = "a&b <c> 'd' \"e\" 1+1 `f` ü € 🖨 \\ / \n"
    hooked.ticket(title=title, estimatedHours=1e22)
    hooked.deliver()
    (asked,) = receiver.asked
    escaped = rb"a\u0026b \u003Cc\u003E \u0027d\u0027 \u0022e\u0022 1\u002B1 \u0060f\u0060 \u00FC \u20AC \uD83D\uDDA8 \\ / \n"
    assert b'"title":"' + escaped + b'"' in asked.body
    (body,) = bodies(receiver)
    assert body["Fields"] == {"title": title, "estimatedHours": 1e22}


# What is not known, and chosen

UDFS = {
    "flat": {"Site & Code": "X+1"},
    "map": {"userDefinedFields": {"Site & Code": "X+1"}},
    "list": {"userDefinedFields": [{"name": "Site & Code", "value": "X+1"}]},
}


@pytest.mark.parametrize("choice", UDFS)
def test_user_defined_fields(receiver: Scripted, choice: str) -> None:
    for hooked in opened(Behaviour(webhook_udfs=choice)):
        webhook = hooked.post("TicketWebhooks", webhook_body(receiver.url, "Update"))
        number = hooked.numbers("TicketWebhookUdfFields", "udfFieldID")["Site & Code"]
        row = {"webhookID": webhook, "udfFieldID": number, "isSubscribedField": True, "isDisplayAlwaysField": False}
        hooked.post(f"TicketWebhooks/{webhook}/UdfFields", row)
        assert hooked.row("TicketWebhooks", webhook)["isReady"] is True
        ticket = hooked.ticket()
        for name in ("Site & Code", "Hidden"):
            hooked.patch("Tickets", {"id": ticket, "userDefinedFields": [{"name": name, "value": "X+1"}]})
        hooked.deliver()
        assert [body["Fields"] for body in bodies(receiver)] == [UDFS[choice]]


@pytest.mark.parametrize(("choice", "shown"), [("Z", "07.08Z"), ("bare", "07.08"), ("offset", "07.08+00:00")])
def test_event_time(receiver: Scripted, choice: str, shown: str) -> None:
    for hooked in opened(Behaviour(event_time=choice)):
        hooked.webhook(receiver.url)
        hooked.ticket()
        hooked.deliver()
        assert [body["EventTime"] for body in bodies(receiver)] == [f"2026-03-04T05:06:{shown}"]


@pytest.mark.parametrize(
    ("choice", "shown"),
    [("display", {"lastName": "Lee"}), ("all", {"firstName": "Ann", "lastName": "Lee"}), ("none", {})],
)
def test_fields_of_deleted_rows(receiver: Scripted, choice: str, shown: dict[str, str]) -> None:
    for hooked in opened(Behaviour(deleted_fields=choice)):
        hooked.webhook(receiver.url, "Contact", events="Delete", subscribed=("firstName",), always=("lastName",))
        company = hooked.first("Companies")
        contact = hooked.post(
            f"Companies/{company}/Contacts", {"companyID": company, "firstName": "Ann", "lastName": "Lee", "isActive": 1}
        )
        hooked.delete(f"Companies/{company}/Contacts/{contact}")
        hooked.deliver()
        assert [body["Fields"] for body in bodies(receiver)] == [shown]


@pytest.mark.parametrize(("choice", "shown"), [("empty", {"Fields": {}}), ("null", {"Fields": None}), ("omitted", {})])
@pytest.mark.parametrize("how", ["inactive", "deleted"])
def test_the_end_of_a_webhook_is_told(receiver: Scripted, how: str, choice: str, shown: dict[str, Any]) -> None:
    for hooked in opened(Behaviour(deactivated_fields=choice)):
        webhook = hooked.webhook(receiver.url)
        guid = hooked.row("TicketWebhooks", webhook)["webhookGUID"]
        if how == "deleted":
            hooked.delete(f"TicketWebhooks/{webhook}")
        else:
            hooked.patch("TicketWebhooks", {"id": webhook, "isActive": False})
        hooked.ticket()
        hooked.deliver()
        (asked,) = receiver.asked
        assert asked.path.endswith("/deactivated")
        (body,) = bodies(receiver)
        assert (body["Action"], body["Guid"], body["EntityType"]) == ("Deactivated", guid, "Ticket")
        assert {key: value for key, value in body.items() if key == "Fields"} == shown


def test_without_webhooks_no_row_is_read_for_them(hooked: Hooked) -> None:
    changes = hooked.server.sandbox.changes
    assert not changes.wanted("Tickets")
    assert not changes.wanted("TimeEntries")
    assert changes.wanted("TicketWebhooks")
    hooked.webhook(AWAY)
    assert changes.wanted("Tickets")
    assert not changes.wanted("Contacts")
    assert ok(hooked.api.get("Tickets/entityInformation"))["info"]["supportsWebhookCallouts"] is True
