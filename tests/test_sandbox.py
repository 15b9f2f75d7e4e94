"""The sandbox over HTTP: addresses, credentials, queries and paging, rows and their children, writes and their refusals."""

import asyncio
import base64
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from attrs import evolve

from autotask_runtime.metadata import Field, Picklist, PicklistValue, Spec, load_spec
from autotask_sandbox import Behaviour, Credentials, SandboxServer, StandingClock, create_app

NOW = datetime(2026, 3, 4, 5, 6, 7, 80_000, tzinfo=UTC)
ALL = {"filter": [{"op": "gte", "field": "id", "value": 0}]}
COMPANY = {"companyName": "Acme", "companyType": 1, "phone": "555-0100", "ownerResourceID": 4}


def one_tenant(spec: Spec) -> Spec:
    """The public spec with what only a tenant has: closed picklists, a picklist default and user-defined fields."""
    tickets = spec.entities["Tickets"]
    values = tuple(PicklistValue(value=str(one), label=f"P{one}", default=one == 2) for one in (1, 2, 3))
    fields = {**tickets.fields, "priority": evolve(tickets.fields["priority"], picklist=Picklist(values=values))}
    udfs = {
        "Site Code": Field(type="string", length=10),
        "Rank": Field(type="double"),
        "Go Live": Field(type="datetime"),
        "Tier": Field(type="string", picklist=Picklist(values=values)),
        "Locked": Field(type="string", read_only=True),
    }
    return evolve(spec, entities={**spec.entities, "Tickets": evolve(tickets, fields=fields, udfs=udfs)})


@pytest.fixture(scope="module")
def spec() -> Spec:
    return one_tenant(load_spec())


@pytest.fixture(scope="module")
def running(spec: Spec) -> Iterator[SandboxServer]:
    with SandboxServer(spec, seed=None, clock=StandingClock(NOW), behaviour=Behaviour(lock_after=None)) as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> SandboxServer:
    """The same server for all tests, emptied: starting one takes longer than a test."""
    for name in running.store.counts():
        for row in running.store.rows(name):
            running.store.delete(running.sandbox.catalog[name], row["id"])
    running.journal.clear()
    return running


def client_of(server: SandboxServer) -> httpx.Client:
    environ = server.environ
    headers = {
        "ApiIntegrationCode": environ["AUTOTASK_INTEGRATION_CODE"],
        "UserName": environ["AUTOTASK_USERNAME"],
        "Secret": environ["AUTOTASK_SECRET"],
    }
    return httpx.Client(base_url=environ["AUTOTASK_API_URL"] + "V1.0/", headers=headers)


@pytest.fixture
def api(server: SandboxServer) -> Iterator[httpx.Client]:
    with client_of(server) as client:
        yield client


@pytest.fixture
def company(api: httpx.Client) -> int:
    return created(api.post("Companies", json=COMPANY))


def created(answer: httpx.Response) -> int:
    assert answer.status_code == 200, answer.text
    assert answer.json().keys() == {"itemId"}
    return int(answer.json()["itemId"])


def refused(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 500, answer.text
    assert answer.json().keys() == {"errors"}
    return list(answer.json()["errors"])


def is_not_found_page(answer: httpx.Response) -> bool:
    return answer.status_code == 404 and answer.headers["content-type"].startswith("text/html") and "404" in answer.text


def verb_refused(answer: httpx.Response, verb: str) -> bool:
    return answer.status_code == 405 and answer.json() == {
        "Message": f"The requested resource does not support http method '{verb}'."
    }


def ticket_body(company: int, **more: Any) -> dict[str, Any]:
    return {"companyID": company, "title": "Printer", "status": 1, "priority": 1, **more}


# Addresses and credentials


@pytest.mark.fact("1: lookup", "1: unknown user")
def test_zone_lookup_needs_no_credentials_and_leads_back_here(server: SandboxServer) -> None:
    url = f"{server.url}V1.0/zoneInformation"
    answer = httpx.get(url, params={"user": "API@sandbox.example"})
    assert answer.json() == {"zoneName": "Sandbox", "url": server.url, "webUrl": f"{server.origin}/", "ci": 1}
    assert answer.json()["url"].endswith("/ATServicesRest/")
    for user in ("", "nobody@nowhere.example"):
        assert refused(httpx.get(url, params={"user": user})) == ["Zone information could not be determined"]


@pytest.mark.parametrize("missing", ["ApiIntegrationCode", "UserName", "Secret"])
@pytest.mark.fact("2: headers", "2: 401")
def test_missing_or_wrong_credentials(server: SandboxServer, api: httpx.Client, missing: str) -> None:
    before = server.sandbox.usage.count(NOW)
    for value in ("wrong", "", "sandbox-secre", "wröng"):
        answer = api.get("Companies/1", headers={missing.encode(): value.encode()})
        assert (answer.status_code, answer.content) == (401, b"")
        assert answer.headers["www-authenticate"].startswith('Basic Realm="')
    del api.headers[missing]
    assert api.get("Companies/1").status_code == 401
    assert server.sandbox.usage.count(NOW) == before  # a stranger's calls do not use up the threshold


@pytest.mark.fact("2: headers")
def test_own_credentials(spec: Spec) -> None:
    credentials = Credentials(username="jürgen@x.example", secret="s3cret-✓", integration_code="CODE")
    assert "s3cret" not in repr(credentials)
    with SandboxServer(spec, seed=None, credentials=credentials) as server:
        headers = {b"ApiIntegrationCode": b"CODE", b"UserName": "jürgen@x.example".encode(), b"Secret": "s3cret-✓".encode()}
        url = f"{server.url}V1.0/Version"
        assert httpx.get(url, headers=headers).json().keys() == {"majorVersion", "minorVersion", "build", "customerType"}
        assert httpx.get(url, headers={**headers, b"Secret": b"sandbox-secret"}).status_code == 401
    with pytest.raises(ValueError, match="must not be empty"):
        Credentials(secret="")


@pytest.mark.fact("1: paths")
def test_paths_are_compared_without_case_and_doubled_slashes(server: SandboxServer, api: httpx.Client, company: int) -> None:
    for path in ("/atservicesrest/v1.0/companies/", "//ATSERVICESREST//V1.0//Companies//"):
        assert api.get(f"{server.origin}{path}{company}").json()["item"]["companyName"] == "Acme"
    answer = api.post(f"{server.origin}/ATServicesRest/V1.0/COMPANIES/QUERY", json=ALL)
    assert [row["id"] for row in answer.json()["items"]] == [company]


@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("GET", "NoSuchThings/1"),
        ("GET", ""),
        ("GET", "../"),
        ("GET", "../V2.0/zoneInformation"),
        ("POST", "TicketNotes"),
        ("PATCH", "TicketNotes"),
        ("GET", "TicketNotes"),
        ("POST", "Tickets/1/Notes/query"),
        ("GET", "Tickets/1/NoSuchChildren"),
        ("GET", "Tickets/1/Notes/1/2"),
        ("GET", "Tickets/abc"),
        ("GET", "Tickets/99999999999999999999"),
        ("GET", "Tickets/query/sideways"),
        ("GET", "TicketAttachments/entityInformation/userDefinedFields"),
        ("GET", "Companies/1/2"),
    ],
)
@pytest.mark.fact("1: html 404", "5: child only", "3: no child query", "4: without id")
def test_unknown_paths_and_child_only_writes_give_the_html_page(api: httpx.Client, verb: str, path: str) -> None:
    assert is_not_found_page(api.request(verb, path))


@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("GET", "Tickets"),
        ("DELETE", "Tickets"),
        ("PATCH", "Tickets/7"),
        ("PUT", "Tickets/7"),
        ("POST", "Tickets/7"),
        ("DELETE", "Tickets/7"),
        ("POST", "Resources"),
        ("PUT", "Tickets/query"),
        ("DELETE", "Tickets/7/Notes/1"),
        ("DELETE", "Tickets/entityInformation"),
        ("POST", "zoneInformation"),
        ("POST", "Version"),
        ("PATCH", "Tickets/7/Attachments"),
    ],
)
@pytest.mark.fact("5: verbs", "4: without id")
def test_unsupported_verbs(api: httpx.Client, verb: str, path: str) -> None:
    assert verb_refused(api.request(verb, path), verb)


@pytest.mark.fact("1: versions", "1: version", "6: all entities")
def test_versions_and_modules(server: SandboxServer, api: httpx.Client) -> None:
    assert httpx.get(f"{server.url}VersionInformation").json() == {"apiVersions": ["V1.0", "V2.0"]}
    modules = api.get("Modules").json()["modules"]
    assert modules
    assert all(isinstance(module["key"], int) and isinstance(module["value"], bool) for module in modules)


@pytest.mark.fact("7: counts itself")
def test_threshold_counts_the_last_hour_itself_included(spec: Spec) -> None:
    clock = StandingClock(NOW)
    with SandboxServer(spec, seed=None, clock=clock) as server, client_of(server) as api:
        httpx.get(f"{server.url}V1.0/zoneInformation", params={"user": "x"})
        api.get("Companies/1")
        answer = api.get("ThresholdInformation")
        assert answer.json() == {
            "externalRequestThreshold": 10000,
            "requestThresholdTimeframe": 60,
            "currentTimeframeRequestCount": 2,
        }
        clock.move(timedelta(minutes=59, seconds=59))
        assert api.get("ThresholdInformation").json()["currentTimeframeRequestCount"] == 3
        clock.move(timedelta(seconds=1))
        assert api.get("ThresholdInformation").json()["currentTimeframeRequestCount"] == 2


def test_journal_and_independent_servers(spec: Spec, server: SandboxServer, api: httpx.Client, company: int) -> None:
    api.get("Companies/1?x=2")
    api.get("Nowhere")
    seen = [(entry.method, entry.path, entry.status, entry.query) for entry in server.journal.entries()]
    assert seen == [
        ("POST", "/ATServicesRest/V1.0/Companies", 200, ""),
        ("GET", "/ATServicesRest/V1.0/Companies/1", 200, "x=2"),
        ("GET", "/ATServicesRest/V1.0/Nowhere", 404, ""),
    ]
    with SandboxServer(spec, seed=None) as other, client_of(other) as stranger:
        assert stranger.get(f"Companies/{company}").json() == {"item": None}
        assert len(other.journal.entries()) == 1
    assert len(server.journal.entries()) == 3
    assert server.store.count("Companies") == 1


# Reading


@pytest.mark.fact("2: impersonated writes", "2: impersonated reads")
def test_impersonation_is_refused_on_reads_and_signs_writes(server: SandboxServer, api: httpx.Client, company: int) -> None:
    header = {"ImpersonationResourceId": "12"}
    search = '{"filter":[{"op":"exist","field":"id"}]}'
    for answer in (
        api.post("Companies/query", json=ALL, headers=header),
        api.get("Companies/query/count", params={"search": search}, headers=header),
        api.get(f"Companies/{company}", headers=header),
        api.get(f"Companies/{company}/Contacts", headers=header),
    ):
        assert refused(answer) == ["The logged in Resource does not have the adequate permissions to query this entity type."]
    assert api.get("Companies/entityInformation", headers=header).status_code == 200
    row = server.store.row("Companies", created(api.post("Companies", json=COMPANY, headers=header)))
    assert row is not None
    assert (row["createdByResourceID"], row["impersonatorCreatorResourceID"]) == (12, 4)


@pytest.mark.fact("3: row", "4: item")
def test_a_row_has_the_shape_of_the_wire(api: httpx.Client, company: int) -> None:
    ticket = created(api.post("Tickets", json=ticket_body(company, dueDateTime="2026-01-05T08:09:10.120Z", estimatedHours=2)))
    item = api.get(f"Tickets/{ticket}").json()["item"]
    names = list(item)
    assert (names[0], names[-1]) == ("id", "userDefinedFields")
    assert names[1:-1] == sorted(names[1:-1], key=str.lower)
    assert item["description"] is None
    assert item["dueDateTime"] == "2026-01-05T08:09:10.12Z"
    assert item["createDate"] == "2026-03-04T05:06:07.08Z"
    assert (item["estimatedHours"], item["creatorResourceID"]) == (2.0, 4)
    assert {"name": "Site Code", "value": None} in item["userDefinedFields"]
    assert api.get(f"Companies/{company}").json()["item"]["userDefinedFields"] == []
    assert api.get("Tickets/999999").json() == {"item": None}
    note = created(api.post(f"Tickets/{ticket}/Notes", json={"description": "x", "noteType": 1, "publish": 1}))
    assert "userDefinedFields" not in api.get(f"TicketNotes/{note}").json()["item"]


@pytest.mark.fact("3: unknown field", "3: keys")
def test_include_fields(api: httpx.Client, company: int) -> None:
    created(api.post("Tickets", json=ticket_body(company, userDefinedFields=[{"name": "Rank", "value": "2.50"}])))

    def only(*names: str) -> Any:
        answer = api.post("Tickets/query", json={**ALL, "includeFields": list(names)})
        return answer.json()["items"][0] if answer.status_code == 200 else refused(answer)

    assert only("TITLE", "status") == {"status": 1, "title": "Printer", "userDefinedFields": []}
    assert only("title", "rank") == {"title": "Printer", "userDefinedFields": [{"name": "Rank", "value": "2.5"}]}
    assert only("id", "colour") == ["Unable to find colour in the Ticket Entity."]
    assert refused(api.post("Tickets/query", json={**ALL, "includeFields": [1]})) == [
        "Object reference not set to an instance of an object."
    ]


@pytest.mark.parametrize("size", [0, -1, 501, "x", True, 2.5])
@pytest.mark.fact("3: page size")
def test_page_size_has_bounds(api: httpx.Client, size: Any) -> None:
    for path in ("Companies/query", "Companies/query/count"):
        assert refused(api.post(path, json={**ALL, "MaxRecords": size})) == [
            "maxCountOfRecordsToReturn must be between 1 and 500"
        ]


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'"x"', b"\xff", b'{"filter": 1}', b"[" * 5000])
@pytest.mark.fact("3: condition")
def test_bodies_that_are_no_query(api: httpx.Client, body: bytes) -> None:
    assert refused(api.post("Companies/query", content=body))
    assert refused(api.get("Companies/query"))
    assert refused(api.get("Companies/query", params={"search": body.decode("latin-1")}))


@pytest.mark.fact("3: count")
def test_query_and_count_by_get(api: httpx.Client, company: int) -> None:
    search = '{"Filter":[{"op":"eq","field":"companyName","value":"ACME"}],"IncludeFields":["id"]}'
    answer = api.get("Companies/query", params={"search": search})
    assert answer.json() == {
        "items": [{"id": company, "userDefinedFields": []}],
        "pageDetails": {"count": 1, "requestCount": 500, "prevPageUrl": None, "nextPageUrl": None},
    }
    assert api.get("Companies/query/count", params={"search": search}).json() == {"queryCount": 1}
    assert api.post("Companies/query/count", json=ALL).json() == {"queryCount": 1}
    nobody = {"filter": [{"op": "eq", "field": "companyName", "value": "Nobody"}]}
    assert api.post("Companies/query", json=nobody).json()["items"] == []


def add_companies(server: SandboxServer, count: int) -> None:
    collection = server.sandbox.catalog["Companies"]
    with server.store.transaction():
        for number in range(count):
            server.store.insert(collection, {'"companyName"': f"Company {number}", '"isActive"': number % 2})


@pytest.mark.parametrize("by", ["POST", "GET"])
@pytest.mark.fact("3: page", "3: paging", "3: order")
def test_paging_gives_every_row_once_forwards_and_backwards(server: SandboxServer, api: httpx.Client, by: str) -> None:
    add_companies(server, 1234)
    body = {"filter": [{"op": "exist", "field": "isActive"}], "includeFields": ["id"]}
    search = '{"filter":[{"op":"exist","field":"isActive"}],"includeFields":["id"]}'

    def turn(url: str) -> dict[str, Any]:
        answer = api.post(url, json=body) if by == "POST" else api.get(url)
        assert answer.status_code == 200
        return dict(answer.json())

    first = api.post("Companies/query", json=body) if by == "POST" else api.get("Companies/query", params={"search": search})
    pages = [dict(first.json())]
    while url := pages[-1]["pageDetails"]["nextPageUrl"]:
        assert url.startswith(f"{server.url}V1.0/Companies/query/next?paging=%7B")
        assert ("&search=" in url) is (by == "GET")
        pages.append(turn(url))
    assert [page["pageDetails"]["count"] for page in pages] == [500, 500, 234]
    forwards = [row["id"] for page in pages for row in page["items"]]
    assert forwards == sorted(row["id"] for row in server.store.rows("Companies"))
    assert pages[0]["pageDetails"]["prevPageUrl"] is None

    back = [pages[-1]]
    while url := back[-1]["pageDetails"]["prevPageUrl"]:
        back.append(turn(url))
    assert [page["items"] for page in reversed(back)] == [page["items"] for page in pages]
    assert turn(back[-1]["pageDetails"]["nextPageUrl"])["items"] == pages[1]["items"]


@pytest.mark.fact("3: post paging")
def test_the_page_address_of_a_post_cannot_be_got(server: SandboxServer, api: httpx.Client) -> None:
    add_companies(server, 3)
    url = api.post("Companies/query", json={**ALL, "MaxRecords": 2}).json()["pageDetails"]["nextPageUrl"]
    assert verb_refused(api.get(url), "GET")
    rest = api.post(url, json={**ALL, "MaxRecords": 2}).json()
    assert (len(rest["items"]), rest["pageDetails"]["nextPageUrl"]) == (1, None)


def test_pages_do_not_skip_or_repeat_when_rows_vanish(server: SandboxServer, api: httpx.Client) -> None:
    add_companies(server, 6)
    page = api.post("Companies/query", json={**ALL, "MaxRecords": 2}).json()
    ids = [row["id"] for row in server.store.rows("Companies")]
    for gone in (ids[0], ids[2]):
        server.store.delete(server.sandbox.catalog["Companies"], gone)
    rest = api.post(page["pageDetails"]["nextPageUrl"], json=ALL).json()
    assert [row["id"] for row in rest["items"]] == ids[3:5]


@pytest.mark.parametrize(
    "paging", ["", "{}", "x", '{"pageSize":0,"nextIds":[1]}', '{"pageSize":5,"nextIds":["a"]}', '{"nextIds":[1]}']
)
def test_broken_page_addresses(api: httpx.Client, paging: str) -> None:
    assert refused(api.post("Companies/query/next", params={"paging": paging}, json=ALL))


# Children


@pytest.mark.fact("4: children", "10: notes")
def test_children_live_below_their_parent(server: SandboxServer, api: httpx.Client, company: int) -> None:
    ticket = created(api.post("Tickets", json=ticket_body(company)))
    other = created(api.post("Tickets", json=ticket_body(company)))
    body = {"description": "Called", "noteType": 1, "publish": 1, "ticketID": other}
    note = created(api.post(f"tickets/{ticket}/notes", json=body))
    listed = api.get(f"Tickets/{ticket}/Notes").json()
    assert [(row["id"], row["ticketID"]) for row in listed["items"]] == [(note, ticket)]  # the path wins over the body
    assert listed["pageDetails"] == {"count": 1, "requestCount": 500, "prevPageUrl": None, "nextPageUrl": None}
    assert api.get(f"Tickets/{other}/Notes").json()["items"] == []
    assert api.get(f"Tickets/{ticket}/Notes/{note}").json()["item"]["description"] == "Called"
    assert api.get(f"Tickets/{other}/Notes/{note}").json() == {"item": None}
    assert api.get(f"TicketNotes/{note}").json()["item"]["id"] == note

    missing = refused(api.patch(f"Tickets/{ticket}/Notes", json={"id": note, "title": "Call"}))
    assert [text.partition(" ;")[0] for text in missing] == [
        "Missing Required Field: noteType.",
        "Missing Required Field: publish.",
    ]
    change = {"id": note, "title": "Call", "noteType": 1, "publish": 1}
    assert created(api.patch(f"Tickets/{ticket}/Notes", json=change)) == note
    assert refused(api.patch(f"Tickets/{other}/Notes", json=change))[0].startswith("No matching records found.")
    assert server.store.row("TicketNotes", note)["title"] == "Call"  # type: ignore[index]
    assert refused(api.post("Tickets/999/Notes", json=body)) == ["Value does not reference an existing entity for ticketID."]


def test_a_long_list_of_children_pages_through_its_own_query(server: SandboxServer, api: httpx.Client, company: int) -> None:
    contacts = server.sandbox.catalog["Contacts"]
    with server.store.transaction():
        for number in range(501):
            server.store.insert(contacts, {'"companyID"': company, '"firstName"': str(number)})
        server.store.insert(contacts, {'"companyID"': company + 1})
    page = api.get(f"Companies/{company}/Contacts").json()
    rest = api.get(page["pageDetails"]["nextPageUrl"]).json()
    assert (len(page["items"]), len(rest["items"])) == (500, 1)


@pytest.mark.fact("8: download")
def test_attachments_show_their_content_only_one_by_one(api: httpx.Client, company: int) -> None:
    ticket = created(api.post("Tickets", json=ticket_body(company)))
    data = base64.b64encode(bytes(range(256))).decode()
    body = {"attachmentType": "FILE_ATTACHMENT", "publish": 1, "title": "log", "fullPath": "log.txt", "data": data}
    file = created(api.post(f"Tickets/{ticket}/Attachments", json=body))
    assert [row["data"] for row in api.get(f"Tickets/{ticket}/Attachments").json()["items"]] == [None]
    assert [row["data"] for row in api.post("TicketAttachments/query", json=ALL).json()["items"]] == [None]
    one = api.get(f"Tickets/{ticket}/Attachments/{file}").json()
    assert one["items"][0]["data"] == data
    assert one["pageDetails"]["count"] == 1
    assert api.get(f"TicketAttachments/{file}").json()["item"]["data"] == data
    assert refused(api.post(f"Tickets/{ticket}/Attachments", json={**body, "data": "no base64!"}))
    assert created(api.delete(f"Tickets/{ticket}/Attachments/{file}")) == file
    assert api.get(f"Tickets/{ticket}/Attachments/{file}").json()["items"] == []


def test_children_without_a_parent_field(server: SandboxServer, api: httpx.Client, company: int) -> None:
    collection = server.sandbox.catalog["ServiceLevelAgreementResults"]
    server.store.insert(collection, {collection.parent_sql: 5})
    assert len(api.get("ServiceLevelAgreements/5/Results").json()["items"]) == 1
    assert api.get("ServiceLevelAgreements/6/Results").json()["items"] == []


# Writes


@pytest.mark.fact("5: patch", "5: put", "5: udf patch")
def test_patch_leaves_and_put_clears(server: SandboxServer, api: httpx.Client, company: int) -> None:
    full = ticket_body(company, description="long", contactID=3, userDefinedFields=[{"name": "site code", "value": "X1"}])
    ticket = created(api.post("Tickets", json=full))

    def row() -> dict[str, Any]:
        return api.get(f"Tickets/{ticket}").json()["item"]  # type: ignore[no-any-return]

    assert created(api.patch("Tickets", json={"ID": str(ticket), "TITLE": "Scanner", "contactID": None})) == ticket
    assert (row()["title"], row()["description"], row()["contactID"]) == ("Scanner", "long", None)
    before = row()["userDefinedFields"]
    created(api.patch("Tickets", json={"id": ticket, "userDefinedFields": [{"name": "Rank", "value": 3}]}))
    assert row()["userDefinedFields"] == [{**pair, "value": "3"} if pair["name"] == "Rank" else pair for pair in before]

    assert refused(api.put("Tickets", json={"id": ticket, "title": "T"})) == [
        f"Missing Required Field: {name}. ; on record number [1]." for name in ("companyID", "priority", "status")
    ]
    created(api.put("Tickets", json={**ticket_body(company), "id": ticket}))
    assert (row()["description"], row()["createDate"]) == (
        None,
        "2026-03-04T05:06:07.08Z",
    )  # read-only fields are no business of PUT
    assert {pair["value"] for pair in row()["userDefinedFields"]} == {None}


@pytest.mark.fact("5: read-only")
def test_read_only_fields_are_passed_over_except_at_create(server: SandboxServer, api: httpx.Client, company: int) -> None:
    ticket = created(api.post("Tickets", json=ticket_body(company, createDate="2001-01-01", id=99, noSuchField=1)))
    assert api.get(f"Tickets/{ticket}").json()["item"]["createDate"] == "2026-03-04T05:06:07.08Z"
    assert ticket != 99
    body = {"name": "Backup", "billingCodeID": 1, "unitPrice": 5, "periodType": 1}
    service = created(api.post("Services", json=body))  # periodType is required and read-only: settable once
    created(api.patch("Services", json={"id": service, "periodType": 2, "name": "Backups"}))
    row = server.store.row("Services", service)
    assert row is not None
    assert (row["periodType"], row["name"]) == (1, "Backups")


@pytest.mark.fact("5: defaults")
def test_defaults_and_stamps(spec: Spec) -> None:
    clock = StandingClock(NOW)
    with SandboxServer(spec, seed=None, clock=clock) as server, client_of(server) as api:
        company = created(api.post("Companies", json=COMPANY))
        body = ticket_body(company)
        del body["priority"]
        ticket = created(api.post("Tickets", json=body))
        clock.move(timedelta(hours=1))
        created(api.patch("Tickets", json={"id": ticket, "title": "x"}))
        item = api.get(f"Tickets/{ticket}").json()["item"]
        assert item["priority"] == 2
        assert item["userDefinedFields"][3] == {"name": "Tier", "value": "2"}
        assert (item["createDate"], item["lastActivityDate"]) == ("2026-03-04T05:06:07.08Z", "2026-03-04T06:06:07.08Z")
        assert (item["creatorResourceID"], item["lastActivityResourceID"], item["lastActivityPersonType"]) == (4, 4, None)


@pytest.mark.fact("5: all violations")
def test_every_violation_is_told_at_once(server: SandboxServer, api: httpx.Client, company: int) -> None:
    body = {
        "title": "x" * 256,
        "status": True,
        "priority": 9,
        "queueID": "abc",
        "contactID": 2**31,
        "dueDateTime": "31.12.2026",
        "estimatedHours": "many",
        "description": {"a": 1},
        "issueType": 1.5,
        "isVisibleToComanaged": "perhaps",
        "userDefinedFields": [
            {"name": "Colour", "value": "red"},
            {"name": "Site Code", "value": "x" * 11},
            {"name": "Tier", "value": "4"},
            {"name": "Rank", "value": "high"},
            {"value": 1},
        ],
    }
    assert sorted(refused(api.post("Tickets", json=body))) == sorted(
        [
            "Missing Required Field: companyID. ; on record number [1].",
            "String value exceeds maximum length (field:title)",
            "Unexpected character encountered while parsing value: t. Path 'status'.",
            "Picklist value [9] does not exist for priority.",
            "Could not convert string to integer: abc. Path 'queueID'.",
            "JSON integer 2147483648 is too large or small for an Int32. Path 'contactID'.",
            "Could not convert string to DateTime: 31.12.2026. Path 'dueDateTime'.",
            "Could not convert string to double: many. Path 'estimatedHours'.",
            "Unexpected character encountered while parsing value: {. Path 'description'.",
            "Input string '1.5' is not a valid integer. Path 'issueType'.",
            "Could not convert string to boolean: perhaps. Path 'isVisibleToComanaged'.",
            "Unable to find Colour in the Ticket Entity.",
            "String value exceeds maximum length (field:Site Code)",
            "Picklist value [4] does not exist for Tier.",
            "Could not convert string to double: high. Path 'Rank'.",
            "Unexpected character encountered while parsing value. Path 'userDefinedFields'.",
        ]
    )
    assert server.store.count("Tickets") == 0


def test_open_picklists_take_what_nobody_listed(api: httpx.Client, company: int) -> None:
    assert created(api.post("Tickets", json=ticket_body(company, queueID=123456)))


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b'{"companyName": "\\ud800"}', b'{"phone": 1e999}'])
@pytest.mark.parametrize("verb", ["POST", "PATCH", "PUT"])
@pytest.mark.fact("5: typed")
def test_bodies_that_are_no_row(api: httpx.Client, verb: str, body: bytes) -> None:
    assert refused(api.request(verb, "Companies", content=body))


@pytest.mark.fact("5: missing row")
def test_updates_and_deletes_of_what_is_not_there(api: httpx.Client) -> None:
    assert refused(api.patch("Tickets", json={"title": "x"})) == ["Missing Required Field: id. ; on record number [1]."]
    for row_id in (5, 2**63, -(2**63), 10**30):
        answer = api.patch("Tickets", json={"id": row_id, "title": "x"})
        assert refused(answer)[0].startswith("No matching records found.")
    assert refused(api.delete("ActionTypes/5")) == [
        "No matching records found. The logged in Resource may not have the required permissions to delete the data."
    ]


def test_ids_are_never_given_out_twice(api: httpx.Client) -> None:
    first = created(api.post("ActionTypes", json={"name": "a", "isActive": True, "view": 1}))
    assert created(api.delete(f"ActionTypes/{first}")) == first
    assert created(api.post("ActionTypes", json={"name": "b", "isActive": True, "view": 1})) > first


def test_many_threads_write_and_read_at_once(server: SandboxServer, company: int) -> None:
    failures: list[Any] = []

    def work() -> None:
        with client_of(server) as api:
            for number in range(15):
                answer = api.post(
                    f"Companies/{company}/Contacts", json={"firstName": "A", "lastName": str(number), "isActive": 1}
                )
                if answer.status_code != 200 or server.store.row("Contacts", answer.json()["itemId"]) is None:
                    failures.append(answer.text)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert server.store.count("Contacts") == 60


def test_the_application_runs_in_process_too(spec: Spec) -> None:
    app = create_app(spec, tickets=10)
    headers = {"ApiIntegrationCode": "SANDBOX", "UserName": "api@sandbox.example", "Secret": "sandbox-secret"}

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="https://zone.example", headers=headers) as client:
            return await client.post("/ATServicesRest/V1.0/Tickets/query", json={**ALL, "MaxRecords": 4})

    page = asyncio.run(ask()).json()
    assert [row["id"] for row in page["items"]] == [7, 8, 9, 10]
    assert page["pageDetails"]["nextPageUrl"].startswith("https://zone.example/ATServicesRest/V1.0/Tickets/query/next?")
    assert app.state.sandbox.store.count("Tickets") == 10
    app.state.sandbox.close()


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("2026-01-05", "2026-01-05T00:00:00Z"),
        ("2026-01-05T08:00", "2026-01-05T08:00:00Z"),
        ("2026-01-05 08:00:00.5", "2026-01-05T08:00:00.5Z"),
        ("2026-01-05T08:00:00.1234567Z", "2026-01-05T08:00:00.123456Z"),
        ("2026-01-05T00:30:00+02:00", "2026-01-04T22:30:00Z"),
        ("2026-01-05T08:00:00.000Z", "2026-01-05T08:00:00Z"),
        ("2026-01-05T10:10:10Z", "2026-01-05T10:10:10Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("0001-01-01T00:00:00+14:00", None),
        ("2026-13-01", None),
        ("2026-01-05T25:00:00", None),
        ("", None),
        (5, None),
    ],
)
@pytest.mark.fact("3: dates")
def test_moments(api: httpx.Client, company: int, sent: Any, shown: str | None) -> None:
    answer = api.post("Tickets", json=ticket_body(company, dueDateTime=sent))
    if shown is None:
        assert len(refused(answer)) == 1
    else:
        assert api.get(f"Tickets/{created(answer)}").json()["item"]["dueDateTime"] == shown


@pytest.mark.parametrize("value", [0, 1.5, -1e300, 1e-7, 3.1415926535, "2.5"])
def test_numbers_come_back_equal(api: httpx.Client, company: int, value: Any) -> None:
    ticket = created(api.post("Tickets", json=ticket_body(company, estimatedHours=value)))
    assert api.get(f"Tickets/{ticket}").json()["item"]["estimatedHours"] == float(value)
