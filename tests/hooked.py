"""What the tests of webhooks share: a sandbox whose clock stands still, a receiver on loopback, and short ways to use both."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import httpx
from attrs import evolve

from autotask_runtime.metadata import Field, Spec, load_spec
from autotask_sandbox import Behaviour, SandboxServer, StandingClock

from .quick_sandboxes import quickly
from .scripted import Asked, Scripted

NOW = datetime(2026, 3, 4, 5, 6, 7, 80_000, tzinfo=UTC)
SECRET = "a secret, and not long"
TICKET = {"companyID": 0, "title": "Printer", "status": 1, "priority": 2, "dueDateTime": "2026-04-01T00:00:00Z", "queueID": 5}


@cache
def spec_with_udfs() -> Spec:
    """The spec, and user-defined fields of tickets: one that webhooks may name, one that they may not."""
    spec = load_spec()
    udfs = {"Site & Code": Field(type="string", webhook=True), "Hidden": Field(type="string")}
    tickets = evolve(spec.entities["Tickets"], udfs=udfs)
    return evolve(spec, entities={**spec.entities, "Tickets": tickets})


class Hooked:
    """A running sandbox and one who calls it."""

    def __init__(self, server: SandboxServer, api: httpx.Client, clock: StandingClock) -> None:
        self.server = server
        self.api = api
        self.clock = clock

    def move(self, seconds: float) -> None:
        """Let time pass, and everything happen that is due then."""
        self.clock.move(timedelta(seconds=seconds))
        self.deliver()

    def deliver(self) -> None:
        """Let everything happen that is due."""
        self.server.sandbox.webhooks.deliver()

    @property
    def pending(self) -> int:
        """How many callouts are not delivered yet."""
        return self.server.sandbox.webhooks.pending()

    def logs(self) -> list[dict[str, Any]]:
        """The error log."""
        return self.server.store.rows("WebhookEventErrorLogs")

    def post(self, path: str, body: dict[str, Any], **headers: str) -> int:
        """Create a row."""
        return int(ok(self.api.post(path, json=body, headers=headers))["itemId"])

    def patch(self, path: str, body: dict[str, Any], **headers: str) -> None:
        """Change a row."""
        ok(self.api.patch(path, json=body, headers=headers))

    def delete(self, path: str) -> None:
        """Delete a row."""
        ok(self.api.delete(path))

    def row(self, collection: str, row_id: int) -> dict[str, Any]:
        """A row as it is stored."""
        row = self.server.store.row(collection, row_id)
        assert row is not None
        return row

    def first(self, collection: str) -> int:
        """The id of a seeded row."""
        return int(self.server.store.rows(collection)[0]["id"])

    def numbers(self, collection: str, name: str = "fieldID") -> dict[str, int]:
        """The fields that a webhook may name, as the metadata route tells."""
        fields = ok(self.api.get(f"{collection}/entityInformation/fields"))["fields"]
        (column,) = (field for field in fields if field["name"] == name)
        assert column["isPickList"]
        return {value["label"]: int(value["value"]) for value in column["picklistValues"]}

    def webhook(
        self,
        url: str,
        stem: str = "Ticket",
        *,
        events: str = "Create Update Delete",
        subscribed: tuple[str, ...] = ("title",),
        always: tuple[str, ...] = (),
        **values: Any,
    ) -> int:
        """A webhook that is active and names these fields."""
        webhook = self.post(f"{stem}Webhooks", webhook_body(url, events, **values))
        numbers = self.numbers(f"{stem}WebhookFields")
        for name in dict.fromkeys((*subscribed, *always)):
            body = field_body(webhook, numbers[name], subscribed=name in subscribed, always=name in always)
            self.post(f"{stem}Webhooks/{webhook}/Fields", body)
        return webhook

    def ticket(self, **values: Any) -> int:
        """A new ticket."""
        return self.post("Tickets", {**TICKET, "companyID": self.first("Companies"), **values})


def hooked_server(behaviour: Behaviour | None = None, **options: Any) -> SandboxServer:
    """A sandbox for tests of webhooks, not started yet."""
    options = {"seed": 1, "tickets": 5, **options}
    with quickly():
        return SandboxServer(spec_with_udfs(), clock=StandingClock(NOW), behaviour=behaviour, **options)


def client_of(server: SandboxServer) -> httpx.Client:
    """Somebody who may call."""
    headers = {"ApiIntegrationCode": "SANDBOX", "UserName": "api@sandbox.example", "Secret": "sandbox-secret"}
    return httpx.Client(base_url=f"{server.url}V1.0/", headers=headers, trust_env=False)


def webhook_body(url: str, events: str = "Create Update Delete", **values: Any) -> dict[str, Any]:
    """The body that makes a webhook."""
    return {
        "name": "test",
        "isActive": True,
        "webhookUrl": url,
        "deactivationUrl": f"{url}/deactivated",
        "secretKey": SECRET,
        "sendThresholdExceededNotification": False,
        **{f"isSubscribedTo{event}Events": True for event in events.split()},
        **values,
    }


def field_body(webhook: int, number: int, *, subscribed: bool = True, always: bool = False) -> dict[str, Any]:
    """The body that makes a webhook name a field."""
    return {"webhookID": webhook, "fieldID": number, "isSubscribedField": subscribed, "isDisplayAlwaysField": always}


def ok(answer: httpx.Response) -> Any:
    """The body of an answer that is no refusal."""
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(answer: httpx.Response) -> list[str]:
    """The errors of a refusal."""
    assert answer.status_code == 500, answer.text
    return list(answer.json()["errors"])


def bodies(receiver: Scripted) -> list[dict[str, Any]]:
    """What a receiver was told so far; each is verified."""
    for asked in receiver.asked:
        verify(asked)
    return [json.loads(asked.body) for asked in receiver.asked]


def verify(asked: Asked, secret: str = SECRET) -> None:
    """Whether a callout is signed, over its very bytes."""
    expected = base64.b64encode(hmac.new(secret.encode(), asked.body, hashlib.sha1).digest()).decode()
    assert asked.headers["x-hook-signature"] == f"sha1={expected}"
    assert (asked.method, asked.headers["content-type"].partition(";")[0]) == ("POST", "application/json")
