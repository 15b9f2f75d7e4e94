"""What the security level of the API user keeps from it, seen through both clients and over the admin routes."""

from typing import Any

import httpx
import pytest

from autotask import Contact, errors
from autotask_sandbox import SandboxServer
from autotask_sandbox.testing import SandboxFactory

from .conftest import Both

C = Contact.q


def access(run: Both, collection: str) -> dict[str, str]:
    """What ``entityInformation`` says may be done."""
    info = run(lambda at: at.raw("GET", f"{collection}/entityInformation"))["info"]
    return {name.removeprefix("userAccessFor"): word for name, word in info.items() if name.startswith("userAccessFor")}


@pytest.mark.fact("2: security levels")
def test_hidden_rows_are_not_there(own: Both, sandbox: SandboxServer) -> None:
    first, *others = own(lambda at: at.contacts.where().all())
    below = own(lambda at: at.raw("GET", f"Companies/{first.company_id}/Contacts"))["items"]
    sandbox.sandbox.security.hide("Contacts", [first.id])
    assert [row.id for row in own(lambda at: at.contacts.where().all())] == [row.id for row in others]
    assert own(lambda at: at.contacts.where().count()) == len(others)
    assert own(lambda at: at.contacts.where(C.id == first.id).first()) is None
    assert own(lambda at: at.contacts.find(first.id)) is None
    assert own(lambda at: at.raw("GET", f"Companies/{first.company_id}/Contacts/{first.id}"))["item"] is None
    seen = own(lambda at: at.raw("GET", f"Companies/{first.company_id}/Contacts"))["items"]
    assert [row["id"] for row in seen] == [row["id"] for row in below if row["id"] != first.id]
    assert own(lambda at: at.raw("GET", 'Contacts/query?search={"filter":[{"op":"gte","field":"id","value":0}]}'))["items"]
    with pytest.raises(errors.Rejected, match="No matching records found"):
        own(lambda at: at.contacts.delete(first.id, company_id=first.company_id))
    with pytest.raises(errors.Rejected, match="No matching records found"):
        own(lambda at: at.raw("PATCH", f"Companies/{first.company_id}/Contacts", {"id": str(first.id), "lastName": "x"}))
    assert sandbox.store.row("Contacts", first.id) is not None
    assert access(own, "Contacts") == {"Create": "All", "Delete": "All", "Query": "Restricted", "Update": "All"}
    assert access(own, "Companies")["Query"] == "All"
    sandbox.sandbox.security.clear()
    assert own(lambda at: at.contacts.get(first.id)) == first
    assert access(own, "Contacts")["Query"] == "All"


@pytest.mark.fact("2: security levels")
def test_a_forbidden_entity_is_refused_in_autotasks_words(own: Both, sandbox: SandboxServer) -> None:
    sandbox.sandbox.security.forbid("Contacts")
    reads: list[Any] = [
        lambda at: at.contacts.where().all(),
        lambda at: at.contacts.where().count(),
        lambda at: at.contacts.get(301),
        lambda at: at.raw("GET", "Companies/101/Contacts"),
    ]
    for read in reads:
        with pytest.raises(
            errors.PermissionDenied, match="does not have the adequate permissions to query this entity type"
        ) as no:
            own(read)
        assert no.value.status == 500
    assert access(own, "Contacts") == {"Create": "All", "Delete": "All", "Query": "None", "Update": "All"}
    assert own(lambda at: at.companies.get(101)).id == 101
    described = own(lambda at: at.raw("GET", "EntityInformation"))["entityDescriptions"]
    assert {item["info"]["userAccessForQuery"] for item in described if item["info"]["name"] == "Contact"} == {"None"}


@pytest.mark.parametrize(
    ("action", "write"),
    [
        ("create", lambda at: at.companies.create(company_name="N", company_type=1, phone="1", owner_resource_id=11)),
        ("update", lambda at: at.companies.update(101, phone="1")),
        ("delete", lambda at: at.contacts.delete(301, company_id=101)),
    ],
)
def test_single_actions_can_be_forbidden(own: Both, sandbox: SandboxServer, action: Any, write: Any) -> None:
    collection = "Contacts" if action == "delete" else "Companies"
    before = sandbox.store.rows(collection)
    sandbox.sandbox.security.forbid(collection, action)
    with pytest.raises(errors.PermissionDenied, match=f"adequate permissions to {action} this entity type"):
        own(write)
    assert sandbox.store.rows(collection) == before
    assert own(lambda at: at.raw("GET", f"{collection}/301" if action == "delete" else f"{collection}/101"))["item"] is not None


def test_it_is_steered_over_http(sandbox_factory: SandboxFactory) -> None:
    with sandbox_factory(admin=True) as server, httpx.Client(base_url=f"{server.origin}/sandbox/") as admin:
        assert admin.get("security").json() == {"hidden": {}, "forbidden": {}}
        admin.post("security", json={"collection": "Contacts", "hide": [302, 301]})
        found = admin.post("security", json={"collection": "Tickets", "forbid": ["query", "delete"]})
        assert found.json() == {"hidden": {"Contacts": [301, 302]}, "forbidden": {"Tickets": ["delete", "query"]}}
        for body, words in (
            ({"collection": "contacts", "hide": [1]}, "there is none called 'contacts'"),
            ({"collection": "Contacts"}, "one of them is needed"),
            ({"collection": "Contacts", "forbid": ["read"]}, "Invalid enum value 'read'"),
            ({"collection": "Contacts", "hide": ["x"]}, "Expected `int`, got `str`"),
        ):
            refused = admin.post("security", json=body)
            assert (refused.status_code, words in refused.json()["errors"][0]) == (400, True), refused.text
        assert admin.delete("security").json() == {"hidden": {}, "forbidden": {}}


def test_unknown_collections_are_refused(sandbox: SandboxServer) -> None:
    with pytest.raises(KeyError, match="Contact"):
        sandbox.sandbox.security.hide("Contact", [1])
    with pytest.raises(KeyError, match="Contact"):
        sandbox.sandbox.security.forbid("Contact")
