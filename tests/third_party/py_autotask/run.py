"""Drives a sandbox through the PyPI package, unmodified, and prints what came back as one JSON object.

Base URL and credentials come from the environment, as tests/test_third_party.py sets it. The package asks one fixed host for the
zone; with ``api_url`` it asks nobody.
"""

import json
import os
import sys
from collections.abc import Callable
from importlib import import_module  # the package is not installed where this file is type-checked
from typing import Any

ANY = {"op": "gte", "field": "id", "value": 0}


def connect(secret: str) -> Any:
    """A client of the sandbox."""
    return import_module("py_autotask").AutotaskClient.create(
        username=os.environ["AUTOTASK_USERNAME"],
        integration_code=os.environ["AUTOTASK_INTEGRATION_CODE"],
        secret=secret,
        api_url=os.environ["AUTOTASK_API_URL"],
    )


def attempt(call: Callable[[], Any]) -> dict[str, Any]:
    """What a call gave, or what the package makes of an answer it takes for an error."""
    try:
        return {"answered": call()}
    except import_module("py_autotask").AutotaskError as error:
        return {"kind": type(error).__name__, "words": str(error)}


def read(client: Any) -> dict[str, Any]:
    """Queries, counts and single rows."""
    page = client.companies.query([ANY], include_fields=["id", "companyName"], max_records=3)
    return {
        "items": page.items,
        "details": page.page_details.model_dump(by_alias=True),
        "tickets": client.tickets.count([ANY]),
        "everyCompany": [row["id"] for row in client.companies.query_all()],
        "company": client.companies.get(page.items[2]["id"]),
        "absent": client.companies.get(999999999),
        "fields": client.tickets.get_field_info(),
    }


def write(client: Any, company: int) -> dict[str, Any]:
    """A ticket and a note below it."""
    body = {"companyID": company, "title": "Ünï printer", "status": 1, "priority": 1, "dueDateTime": "2026-12-24T12:00:00Z"}
    ticket = client.tickets.create(body).item_id
    note = {"ticketID": ticket, "title": "Note", "description": "It burns", "noteType": 1, "publish": 1}
    return {
        "ticket": ticket,
        "row": client.tickets.get(ticket),
        "note": client.create_child_entity("Tickets", ticket, "Notes", note).item_id,
        "update": attempt(lambda: client.tickets.update({"id": ticket, "title": "Printer is out"})),
    }


def main() -> None:
    """Everything, as JSON on standard output."""
    with connect(os.environ["AUTOTASK_SECRET"]) as client:
        reading = read(client)
        result = {
            "read": reading,
            "write": write(client, reading["company"]["id"]),
            "refusals": {
                "unknownField": attempt(lambda: client.tickets.query([{**ANY, "field": "colour"}])),
                "secret": attempt(lambda: connect("wrong").tickets.get(1)),
                "childOnly": attempt(lambda: client.create_entity("TicketNotes", {"title": "nowhere"})),
            },
        }
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
