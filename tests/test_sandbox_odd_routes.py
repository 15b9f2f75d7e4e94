"""The routes outside the common shapes, over HTTP: invoices as documents, invoice settings, time off, and attachments."""

import base64
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest
from attrs import evolve

from autotask_runtime.metadata import Picklist, PicklistValue, Spec, load_spec
from autotask_sandbox import Behaviour, Sandbox, SandboxServer, StandingClock

NOW = datetime(2026, 3, 4, 5, 6, 7, 80_000, tzinfo=UTC)
SHOWN = "2026-03-04T05:06:07.08Z"
NOTHING = 999_999
ODD_NAME = 'Müller & Söhne <"GmbH"> (\\ ✓ \x01)'
COMPANY = {"companyName": ODD_NAME, "companyType": 1, "phone": "555-0100", "ownerResourceID": 11}
IMPERSONATION = {"ImpersonationResourceId": "12"}
UNSET: dict[str, Any] = {
    "taxExempt": None,
    "taxRegionId": None,
    "taxId": None,
    "invoiceEmailingEnabled": None,
    "contactRecipients": [],
    "resourceRecipients": [],
    "otherEmails": None,
}
SPEC = load_spec()
SPECIAL = sorted(
    (verb, path)
    for entity in SPEC.entities.values()
    for path, verbs in entity.routes.items()
    if not isinstance(verbs, str)
    for verb in verbs
)
REJECT = ("POST", "TimeOffRequests/{parentId}/Reject")  # the spec sees nothing special in it: its answer is that of a create


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    with SandboxServer(SPEC, seed=1, tickets=40, clock=StandingClock(NOW), behaviour=Behaviour(lock_after=None)) as running:
        yield running


@pytest.fixture(scope="module")
def api(server: SandboxServer) -> Iterator[httpx.Client]:
    with client_of(server) as client:
        yield client


def client_of(server: SandboxServer) -> httpx.Client:
    headers = {"ApiIntegrationCode": "SANDBOX", "UserName": "api@sandbox.example", "Secret": "sandbox-secret"}
    return httpx.Client(base_url=f"{server.url}V1.0/", headers=headers)


def answered(answer: httpx.Response) -> Any:
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 500, answer.text
    assert answer.json().keys() == {"errors"}
    return list(answer.json()["errors"])


def is_missing(answer: httpx.Response) -> bool:
    return refused(answer)[0].startswith("No matching records found.")


def stored(server: SandboxServer, collection: str, row_id: int) -> dict[str, Any]:
    row = server.store.row(collection, row_id)
    assert row is not None
    return row


def insert(server: SandboxServer, name: str, **values: Any) -> int:
    """A row that no route can make: invoices, billing items and balances are made by Autotask itself."""
    collection = server.sandbox.catalog[name]
    return server.store.insert(collection, {collection.by_name[key.lower()].sql: value for key, value in values.items()})


# What all of them share


def filled(path: str) -> str:
    """A path with a number in each place for one; no row has it."""
    return re.sub(r"\{\w+\}", str(NOTHING), path)


@pytest.mark.parametrize(("verb", "path"), [*SPECIAL, REJECT])
def test_every_special_route_of_the_spec_is_served(api: httpx.Client, verb: str, path: str) -> None:
    for address in (filled(path), filled(path).lower(), filled(path).upper()):
        answer = api.request(verb, address, json={"items": []} if verb == "POST" else {})
        if "TimeOffBalances" in path:
            assert answered(answer) == {"item": None}
        else:
            assert is_missing(answer)


@pytest.mark.parametrize(("verb", "path"), [*SPECIAL, REJECT])
def test_credentials_are_asked_for(api: httpx.Client, verb: str, path: str) -> None:
    answer = api.request(verb, filled(path), headers={"Secret": "wrong"})
    assert (answer.status_code, answer.content) == (401, b"")


@pytest.mark.parametrize(("verb", "path"), [*SPECIAL, REJECT])
def test_other_verbs_and_no_numbers(api: httpx.Client, verb: str, path: str) -> None:
    known = {one for one, other in SPECIAL if other == path} or {verb}
    for other in {"GET", "POST", "PUT", "PATCH", "DELETE"} - known:
        answer = api.request(other, filled(path))
        assert answer.status_code == 405
        assert answer.json() == {"Message": f"The requested resource does not support http method '{other}'."}
    for number in ("abc", "{}", "1" * 20):
        assert api.request(verb, re.sub(r"\{\w+\}", number, path)).status_code == 404


def test_impersonation_is_refused_where_nothing_is_written(api: httpx.Client) -> None:
    for verb, path in [*SPECIAL, REJECT]:
        answer = api.request(verb, filled(path), headers=IMPERSONATION, json={"items": []})
        reading = verb == "GET" and not path.endswith("Approve")
        assert ("adequate permissions to query" in refused(answer)[0]) is reading, path


def test_entities_left_out_of_a_spec_take_their_routes_along() -> None:
    few = evolve(SPEC, entities={name: SPEC.entities[name] for name in ("Invoices", "Companies", "TimeOffRequestsApprove")})
    with SandboxServer(few, seed=None) as server, client_of(server) as api:
        invoice = insert(server, "Invoices", companyID=5)
        assert answered(api.get(f"Invoices/{invoice}/InvoicePdf"))["id"] == invoice
        assert "billingItem>" not in answered(api.get(f"Invoices/{invoice}/InvoiceMarkupXml"))["invoiceMarkup"]
        assert is_missing(api.get("TimeOffRequests/1/Approve"))
        assert api.post("TimeOffRequests/1/Reject", json={}).status_code == 404
        company = answered(api.post("Companies", json=COMPANY))["itemId"]
        for kind in ("contact", "resource"):
            assert refused(api.post(f"Companies/{company}/invoiceSettings/{kind}Recipients", json={"items": [1]}))


# Invoices


@pytest.fixture(scope="module")
def odd_invoice(server: SandboxServer, api: httpx.Client) -> int:
    """An invoice whose texts hold everything that documents must escape."""
    company = answered(api.post("Companies", json=COMPANY))["itemId"]
    dates = {"invoiceDateTime": "2026-02-28T00:00:00.000000", "dueDate": "2026-03-30T00:00:00.000000"}
    invoice = insert(server, "Invoices", companyID=company, invoiceNumber="N/1 (a)", invoiceTotal=1234.5, isVoided=0, **dates)
    insert(server, "BillingItems", invoiceID=invoice, itemName="</td><b>&", quantity=2.5, rate=100, totalAmount=250)
    insert(server, "BillingItems", invoiceID=invoice, description="a\x00b", totalAmount=984.5)
    return invoice


def pdf_of(api: httpx.Client, invoice: int) -> tuple[dict[str, Any], bytes]:
    file = answered(api.get(f"Invoices/{invoice}/InvoicePdf"))
    assert list(file) == list(SPEC.shapes["FileQueryResultModel"])
    return file, base64.b64decode(file["data"], validate=True)


def pdf_objects(pdf: bytes) -> list[bytes]:
    """The objects of a PDF, found as a reader finds them: from the end, through the table of offsets."""
    assert pdf.startswith(b"%PDF-1.4\n")
    tail = re.fullmatch(rb".*startxref\n(\d+)\n%%EOF\n", pdf, re.DOTALL)
    assert tail
    table = re.match(
        rb"xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)trailer\n(.*)", pdf[int(tail[1]) :], re.DOTALL
    )
    assert table
    offsets = [int(line[:10]) for line in table[2].splitlines()]
    assert int(table[1]) == len(offsets) + 1
    assert b"/Size %d /Root 1 0 R" % int(table[1]) in table[3]
    found = []
    for number, offset in enumerate(offsets, 1):
        head = b"%d 0 obj\n" % number
        assert pdf[offset : offset + len(head)] == head
        found.append(pdf[offset + len(head) : pdf.index(b"\nendobj\n", offset)])
    return found


def pdf_lines(pdf: bytes) -> list[str]:
    """The text that the page of a PDF shows."""
    catalog, pages, page, content, font = pdf_objects(pdf)
    assert b"/Type /Catalog" in catalog
    assert b"/Pages 2 0 R" in catalog
    assert b"/Kids [3 0 R] /Count 1" in pages
    assert b"/Type /Page /Parent 2 0 R" in page
    assert b"/Contents 4 0 R" in page
    assert b"/F1 5 0 R" in page
    assert b"/BaseFont /Helvetica" in font
    stream = re.fullmatch(rb"<< /Length (\d+) >>\nstream\n(.*)\nendstream", content, re.DOTALL)
    assert stream
    assert len(stream[2]) == int(stream[1])
    assert stream[2].isascii()
    shown = re.findall(rb"\(((?:[^()\\]|\\\d{3})*)\) Tj", stream[2])
    return [re.sub(rb"\\(\d{3})", lambda code: bytes([int(code[1], 8)]), line).decode("cp1252") for line in shown]


@pytest.mark.fact("10: invoices")
def test_an_invoice_as_pdf(server: SandboxServer, api: httpx.Client) -> None:
    row = server.store.rows("Invoices")[0]
    file, pdf = pdf_of(api, row["id"])
    assert (file["id"], file["contentType"], file["fileSize"]) == (row["id"], "application/pdf", len(pdf))
    assert file["fileName"] == f"Invoice_{row['invoiceNumber']}.pdf"
    company = stored(server, "Companies", row["companyID"])["companyName"]
    assert pdf_lines(pdf) == [
        f"Invoice {row['invoiceNumber']}",
        company,
        f"Date: {row['invoiceDateTime'][:10]}",
        f"Total: {row['invoiceTotal']:,.2f}",
    ]


def test_an_invoice_as_pdf_with_odd_texts(server: SandboxServer, api: httpx.Client, odd_invoice: int) -> None:
    file, pdf = pdf_of(api, odd_invoice)
    assert file["fileName"] == "Invoice_N_1_a_.pdf"
    # What Helvetica has not becomes a question mark.
    assert pdf_lines(pdf) == ["Invoice N/1 (a)", ODD_NAME.replace("✓", "?"), "Date: 2026-02-28", "Total: 1,234.50"]
    bare = insert(server, "Invoices")
    file, pdf = pdf_of(api, bare)
    assert file["fileName"] == f"Invoice_{bare}.pdf"
    assert pdf_lines(pdf) == [f"Invoice {bare}", "Date:", "Total:"]
    long = insert(server, "Invoices", invoiceNumber="long number " * 8)
    assert len(pdf_lines(pdf_of(api, long)[1])) == 4  # no line leaves the page


def markup(api: httpx.Client, invoice: int, kind: str) -> str:
    body = answered(api.get(f"invoices/{invoice}/invoicemarkup{kind}"))
    assert body.keys() == {"invoiceMarkup"}
    return str(body["invoiceMarkup"])


@pytest.mark.fact("10: invoices")
def test_an_invoice_as_xml(server: SandboxServer, api: httpx.Client, odd_invoice: int) -> None:
    root = ElementTree.fromstring(markup(api, odd_invoice, "xml").encode())
    row = stored(server, "Invoices", odd_invoice)
    assert {element.tag for element in root} == {*row, "companyName", "billingItems"}
    assert (root.findtext("id"), root.findtext("invoiceNumber")) == (str(odd_invoice), "N/1 (a)")
    assert (root.findtext("invoiceTotal"), root.findtext("isVoided"), root.findtext("paidDate")) == ("1234.5", "false", "")
    assert root.findtext("companyName") == ODD_NAME.replace("\x01", "\ufffd")
    items = root.findall("billingItems/billingItem")
    assert [item.findtext("itemName") for item in items] == ["</td><b>&", ""]
    assert [item.findtext("description") for item in items] == ["", "a\ufffdb"]
    seeded = server.store.rows("Invoices")[0]
    root = ElementTree.fromstring(markup(api, seeded["id"], "xml"))
    totals = [float(item.findtext("totalAmount") or 0) for item in root.iter("billingItem")]
    assert len(totals) == 2
    assert sum(totals) == seeded["invoiceTotal"]


@pytest.mark.fact("10: invoices")
def test_an_invoice_as_html(server: SandboxServer, api: httpx.Client, odd_invoice: int) -> None:
    page = markup(api, odd_invoice, "html")
    assert page.startswith("<!DOCTYPE html>")
    assert "<h1>Invoice N/1 (a)</h1>" in page
    name = re.search("<p>Company: (.*?)</p>", page)
    assert name
    assert not re.search('[<>"]', name[1])
    assert unescape(name[1]) == ODD_NAME.replace("\x01", "\ufffd")
    rows = [re.findall("<td>(.*?)</td>", row) for row in re.findall("<tr>(.*?)</tr>", page)]
    assert rows[1:] == [["", "&lt;/td&gt;&lt;b&gt;&amp;", "2.5", "100.00", "250.00"], ["", "a\ufffdb", "", "", "984.50"]]
    assert "<p>Total: 1,234.50</p>" in page
    assert "Comments" not in page
    assert "<table>" not in markup(api, insert(server, "Invoices", invoiceTotal=1), "html")


# Invoice settings


@pytest.fixture
def settings(api: httpx.Client) -> str:
    """The path of the settings of a new company."""
    company = answered(api.post("Companies", json=COMPANY))["itemId"]
    return f"Companies/{company}/invoiceSettings"


def contact_of(api: httpx.Client, settings: str) -> int:
    company = settings.split("/")[1]
    body = {"firstName": "A", "lastName": "B", "isActive": 1}
    return int(answered(api.post(f"Companies/{company}/Contacts", json=body))["itemId"])


def test_settings_are_null_until_they_are_set(api: httpx.Client, settings: str) -> None:
    assert answered(api.get(settings)) == UNSET
    assert list(UNSET) == list(SPEC.shapes["AccountInvoiceSettingsResultModel"])
    assert answered(api.get(settings.upper())) == UNSET


@pytest.mark.fact("10: invoice settings")
def test_put_sets_and_clears_settings_but_not_the_recipients(api: httpx.Client, settings: str) -> None:
    company = int(settings.split("/")[1])
    contact = contact_of(api, settings)
    answered(api.post(f"{settings}/contactRecipients", json={"items": [contact]}))
    body = {"TAXEXEMPT": True, "taxRegionId": "7", "taxId": "DE-1", "otherEmails": "a@b.example", "contactRecipients": [], "x": 1}
    assert answered(api.put(settings, json=body)) == {"itemId": company}
    set_now = {**UNSET, "taxExempt": True, "taxRegionId": 7, "taxId": "DE-1", "otherEmails": "a@b.example"}
    assert answered(api.get(settings)) == {**set_now, "contactRecipients": [contact]}
    assert answered(api.put(settings, json={"invoiceEmailingEnabled": False})) == {"itemId": company}
    assert answered(api.get(settings)) == {**UNSET, "invoiceEmailingEnabled": False, "contactRecipients": [contact]}


def test_settings_that_are_none(api: httpx.Client, settings: str) -> None:
    answered(api.put(settings, json={"taxId": "kept"}))
    assert refused(api.put(settings, json={"taxExempt": "perhaps", "taxRegionId": 2**31, "taxId": {}})) == [
        "Could not convert string to boolean: perhaps. Path 'taxExempt'.",
        "Unexpected character encountered while parsing value: {. Path 'taxId'.",
        "JSON integer 2147483648 is too large or small for an Int32. Path 'taxRegionId'.",
    ]
    for body in (b"", b"[]", b"{", b"null"):
        assert refused(api.put(settings, content=body))
    assert answered(api.get(settings)) == {**UNSET, "taxId": "kept"}


def test_each_company_has_its_own_settings(api: httpx.Client, settings: str) -> None:
    other = f"Companies/{answered(api.post('Companies', json=COMPANY))['itemId']}/invoiceSettings"
    answered(api.put(settings, json={"taxId": "mine"}))
    answered(api.post(f"{settings}/resourceRecipients", json={"items": [11]}))
    assert answered(api.get(other)) == UNSET
    assert answered(api.get("Companies/0/invoiceSettings")) == UNSET  # the tenant itself is a company too


@pytest.mark.parametrize("kind", ["contact", "resource"])
def test_recipients_are_added_once_and_removed(api: httpx.Client, settings: str, kind: str) -> None:
    first, second = (contact_of(api, settings), contact_of(api, settings)) if kind == "contact" else (12, 11)
    path, name = f"{settings}/{kind}Recipients", f"{kind}Recipients"
    assert answered(api.post(path, json={"items": [first, first]})) == {name: [first]}
    assert answered(api.post(path.lower(), json={"ITEMS": [second, str(first)]})) == {name: [first, second]}
    assert answered(api.post(path, json={"items": []})) == {name: [first, second]}
    assert answered(api.get(settings)) == {**UNSET, name: [first, second]}
    assert answered(api.delete(f"{path}/{first}".upper())) == {"itemId": first}
    assert is_missing(api.delete(f"{path}/{first}"))
    assert answered(api.get(settings)) == {**UNSET, name: [second]}


def test_who_cannot_be_a_recipient(api: httpx.Client, settings: str) -> None:
    mine = contact_of(api, settings)
    answer = api.post(f"{settings}/contactRecipients", json={"items": [mine, 301, NOTHING]})
    assert refused(answer) == [
        "Value does not reference an existing entity for contactRecipients: 301.",  # of another company
        f"Value does not reference an existing entity for contactRecipients: {NOTHING}.",
    ]
    answer = api.post(f"{settings}/resourceRecipients", json={"items": [11, mine]})
    assert refused(answer) == [f"Value does not reference an existing entity for resourceRecipients: {mine}."]
    no_ids: list[Any] = [None, 5, "5", {}, [None], ["x"], [True], [1.5], [2**31], [[11]]]
    for items in no_ids:
        assert refused(api.post(f"{settings}/resourceRecipients", json={"items": items})), items
    assert refused(api.post(f"{settings}/resourceRecipients", json={}))
    assert answered(api.get(settings)) == UNSET  # all or nobody


def test_who_left_the_company_gets_no_more_invoices(api: httpx.Client, settings: str) -> None:
    company = settings.split("/")[1]
    gone, stays = contact_of(api, settings), contact_of(api, settings)
    answered(api.post(f"{settings}/contactRecipients", json={"items": [gone, stays]}))
    answered(api.delete(f"Companies/{company}/Contacts/{gone}"))
    assert answered(api.get(settings))["contactRecipients"] == [stays]
    assert is_missing(api.delete(f"{settings}/contactRecipients/{gone}"))


def test_settings_are_on_no_entitys_account(server: SandboxServer, api: httpx.Client, settings: str) -> None:
    before = server.store.counts()
    answered(api.put(settings, json={"taxId": "1"}))
    assert server.store.counts() == before
    assert api.get("sandbox:invoiceSettings/1").status_code == 404


def test_a_data_file_keeps_it_all(tmp_path: Path) -> None:
    path = str(tmp_path / "rows.db")
    with SandboxServer(SPEC, tickets=20, data=path) as server, client_of(server) as api:
        answered(api.put("Companies/101/invoiceSettings", json={"taxExempt": True, "taxId": "T"}))
        contact = server.store.select_ids(server.sandbox.catalog["Contacts"], '"companyID" = 101', (), limit=1)[0]
        answered(api.post("Companies/101/invoiceSettings/contactRecipients", json={"items": [contact]}))
        answered(api.post("Companies/101/invoiceSettings/resourceRecipients", json={"items": [14, 13]}))
        answered(api.get("TimeOffRequests/70001/Approve"))
    with SandboxServer(SPEC, data=path) as server, client_of(server) as api:
        kept = {"taxExempt": True, "taxId": "T", "contactRecipients": [contact], "resourceRecipients": [14, 13]}
        assert answered(api.get("Companies/101/invoiceSettings")) == {**UNSET, **kept}
        assert stored(server, "TimeOffRequests", 70001)["status"] == 2


def test_a_data_file_from_before_there_were_settings_takes_them(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "rows.db"
    Sandbox(SPEC, tickets=1, data=str(path)).close()
    with sqlite3.connect(path) as older:
        older.execute('DROP TABLE "sandbox:invoiceSettings"')
    older.close()
    with SandboxServer(SPEC, data=str(path)) as server, client_of(server) as api:
        answered(api.put("Companies/101/invoiceSettings", json={"taxId": "T"}))
        assert answered(api.get("Companies/101/invoiceSettings")) == {**UNSET, "taxId": "T"}


# Time off


@pytest.mark.fact("10: time off")
def test_the_balance_of_a_year(server: SandboxServer, api: httpx.Client) -> None:
    row = server.store.rows("ResourceTimeOffBalances")[1]
    path = f"Resources/{row['resourceID']}/TimeOffBalances"
    assert answered(api.get(f"{path}/{row['year']}")) == {"item": row}
    assert answered(api.get(f"{path}/{row['year']}".lower())) == {"item": row}
    assert row in answered(api.get(path))["items"]
    for other in (f"{path}/1999", f"Resources/{NOTHING}/TimeOffBalances/{row['year']}", f"{path}/{row['id']}"):
        assert answered(api.get(other)) == {"item": None}


def test_seeded_balances_count_the_seeded_requests(server: SandboxServer) -> None:
    requests = server.store.rows("TimeOffRequests")
    waiting = [row for row in requests if row["status"] == 1 and row["timeOffRequestType"] == 1]
    assert waiting
    for balance in server.store.rows("ResourceTimeOffBalances"):
        hours = sum(row["hours"] for row in waiting if row["resourceID"] == balance["resourceID"] and balance["year"] == 2026)
        parts = ("vacationTimeUsed", "vacationTimePlanned", "vacationTimeWaitingApproval")
        assert balance["vacationTimeWaitingApproval"] == hours
        assert (
            balance["vacationTimeBalance"] == balance["vacationTimeAnnualAllowance"] - sum(balance[part] for part in parts) >= 0
        )


def requested(api: httpx.Client, **more: Any) -> int:
    body = {"hours": 8, "requestDate": "2026-03-01", "timeOffRequestType": 1, "reason": "Holiday", "status": 1, **more}
    return int(answered(api.post("Resources/11/TimeOffRequests", json=body))["itemId"])


@pytest.mark.fact("10: time off")
def test_a_request_is_approved(server: SandboxServer, api: httpx.Client) -> None:
    request = requested(api)
    before = stored(server, "TimeOffRequests", request)
    assert answered(api.get(f"timeoffrequests/{request}/APPROVE")) == {"itemId": request}
    assert stored(server, "TimeOffRequests", request) == {
        **before,
        "status": 2,
        "approvedDateTime": SHOWN,
        "approveRejectResourceID": 4,
        "lastApprovedLevel": 1,
        "lastModifiedByResourceID": 4,
        "lastModifiedDateTime": SHOWN,
    }


@pytest.mark.fact("10: time off")
def test_a_request_is_rejected(server: SandboxServer, api: httpx.Client) -> None:
    request = requested(api)
    before = stored(server, "TimeOffRequests", request)
    body = {"timeOffRequestID": 70001, "REASON": "Too many are away: ünd ✓"}  # the path wins over the body
    assert answered(api.post(f"TimeOffRequests/{request}/Reject", json=body)) == {"itemId": request}
    assert stored(server, "TimeOffRequests", request) == {
        **before,
        "status": 3,
        "rejectReason": "Too many are away: ünd ✓",
        "approveRejectResourceID": 4,
        "lastModifiedByResourceID": 4,
        "lastModifiedDateTime": SHOWN,
    }
    assert stored(server, "TimeOffRequests", 70001)["status"] == 1
    assert server.store.count("TimeOffRequestsReject") == 0  # an action, and no row of its own
    silent = requested(api)
    assert answered(api.post(f"TimeOffRequests/{silent}/Reject", json={})) == {"itemId": silent}
    assert stored(server, "TimeOffRequests", silent)["rejectReason"] is None


def test_somebody_else_decides(server: SandboxServer, api: httpx.Client) -> None:
    first, second = requested(api), requested(api)
    answered(api.get(f"TimeOffRequests/{first}/Approve", headers=IMPERSONATION))
    answered(api.post(f"TimeOffRequests/{second}/Reject", json={"reason": "no"}, headers=IMPERSONATION))
    for request in (first, second):
        row = stored(server, "TimeOffRequests", request)
        assert (row["approveRejectResourceID"], row["impersonatorApproveRejectResourceID"]) == (12, 4)
        assert row["lastModifiedByResourceID"] == 4


@pytest.mark.parametrize("decided", ["approved", "rejected", "other"])
def test_what_does_not_wait_is_not_decided_again(server: SandboxServer, api: httpx.Client, decided: str) -> None:
    request = requested(api, status=4 if decided == "other" else 1)
    if decided == "approved":
        answered(api.get(f"TimeOffRequests/{request}/Approve"))
    if decided == "rejected":
        answered(api.post(f"TimeOffRequests/{request}/Reject", json={"reason": "first"}))
    before = stored(server, "TimeOffRequests", request)
    said = [f"Data violation: time off request [{request}] is not waiting for approval."]
    assert refused(api.get(f"TimeOffRequests/{request}/Approve")) == said
    assert refused(api.post(f"TimeOffRequests/{request}/Reject", json={"reason": "second"})) == said
    assert stored(server, "TimeOffRequests", request) == before


def test_a_request_without_a_status_waits(server: SandboxServer, api: httpx.Client) -> None:
    request = requested(api, status=None)
    answered(api.get(f"TimeOffRequests/{request}/Approve"))
    assert stored(server, "TimeOffRequests", request)["status"] == 2


def test_rejections_that_are_none(server: SandboxServer, api: httpx.Client) -> None:
    request = requested(api)
    path = f"TimeOffRequests/{request}/Reject"
    for body in (b"", b"[]", b"{", b"null", b'{"reason": {}}', b'{"reason": ["x"]}'):
        assert refused(api.post(path, content=body))
    assert stored(server, "TimeOffRequests", request)["status"] == 1
    assert is_missing(api.post(f"TimeOffRequests/{NOTHING}/Reject", json={"reason": "x"}))
    assert is_missing(api.get(f"TimeOffRequests/{NOTHING}/Approve"))


def tenant_with_statuses() -> Spec:
    """A tenant that numbers its statuses in its own way."""
    labels = {"10": "Approved", "20": "Waiting Approval", "30": "Declined", "40": "Canceled"}
    picklist = Picklist(values=tuple(PicklistValue(value=value, label=label) for value, label in labels.items()))
    requests = SPEC.entities["TimeOffRequests"]
    fields = {**requests.fields, "status": evolve(requests.fields["status"], picklist=picklist)}
    return evolve(SPEC, entities={**SPEC.entities, "TimeOffRequests": evolve(requests, fields=fields)})


def test_a_tenants_own_statuses_are_heeded() -> None:
    with SandboxServer(tenant_with_statuses(), seed=None) as server, client_of(server) as api:
        insert(server, "Resources", id=11)
        first, second, third = (requested(api, status=status) for status in (20, 20, 40))
        answered(api.get(f"TimeOffRequests/{first}/Approve"))
        answered(api.post(f"TimeOffRequests/{second}/Reject", json={"reason": "no"}))
        assert refused(api.get(f"TimeOffRequests/{third}/Approve"))
        assert [row["status"] for row in server.store.rows("TimeOffRequests")] == [10, 30, 40]


# Attachments


ATTACHMENT_ENTITIES = [
    name for name, entity in SPEC.entities.items() if any(fact.type == "bytes" for fact in entity.fields.values())
]


def attachment(content: bytes, **more: Any) -> dict[str, Any]:
    data = base64.b64encode(content).decode()
    return {"attachmentType": "FILE_ATTACHMENT", "publish": 1, "title": "t", "fullPath": "a.txt", "data": data, **more}


def place_for(server: SandboxServer, name: str) -> str:
    """The path below which an entity's attachments hang, with a parent that there is."""
    child = SPEC.entities[name].ways.child
    assert child
    parent = server.sandbox.catalog[server.sandbox.catalog[name].parent]
    rows = server.store.rows(parent.name)
    return f"{child.parent}/{rows[0]['id'] if rows else server.store.insert(parent, {})}/{child.segment}"


def test_there_are_as_many_as_autotask_has() -> None:
    assert len(ATTACHMENT_ENTITIES) == 19


@pytest.mark.parametrize("name", ATTACHMENT_ENTITIES)
@pytest.mark.fact("8: upload", "8: download")
def test_attachments_of_every_parent(server: SandboxServer, api: httpx.Client, name: str) -> None:
    path = place_for(server, name)
    body = attachment(b"\x00\xffhello", fullPath="C:\\scans\\Page.PDF")
    row_id = answered(api.post(path, json=body))["itemId"]
    listed = [row for row in answered(api.get(path.lower()))["items"] if row["id"] == row_id]
    assert [row["data"] for row in listed] == [None]
    one = answered(api.get(f"{path}/{row_id}".upper()))
    assert one["pageDetails"] == {"count": 1, "requestCount": 500, "prevPageUrl": None, "nextPageUrl": None}
    assert one["items"] == [{**listed[0], "data": body["data"]}]
    item = one["items"][0]
    assert (item["fileSize"], item["contentType"], item["attachDate"]) == (7, "application/pdf", SHOWN)
    assert answered(api.delete(f"{path}/{row_id}")) == {"itemId": row_id}
    assert answered(api.get(f"{path}/{row_id}"))["items"] == []


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("a.txt", "text/plain"),
        ("https://x.example/a.html", "text/html"),
        ("a/b.c/photo.JPEG", "image/jpeg"),
        ("logs.tar.gz", "application/gzip"),
        ("dump.sql.bz2", "application/octet-stream"),
        ("README", "application/octet-stream"),
        ("a.nosuchtype", "application/octet-stream"),
        ("data:", "application/octet-stream"),
    ],
)
def test_the_type_of_a_file_is_told_by_its_name(api: httpx.Client, path: str, kind: str) -> None:
    row_id = answered(api.post("Tickets/7/Attachments", json=attachment(b"x", fullPath=path)))["itemId"]
    assert answered(api.get(f"Tickets/7/Attachments/{row_id}"))["items"][0]["contentType"] == kind


def test_what_the_caller_says_of_a_file_stays(api: httpx.Client) -> None:
    said = {"contentType": "text/x-log", "attachDate": "2020-01-01T00:00:00Z", "fileSize": 3.0}
    row_id = answered(api.post("Tickets/7/Attachments", json=attachment(b"x", **said)))["itemId"]
    item = answered(api.get(f"Tickets/7/Attachments/{row_id}"))["items"][0]
    assert {name: item[name] for name in said} == said


@pytest.mark.fact("7: file size")
def test_files_have_a_largest_size(server: SandboxServer, api: httpx.Client) -> None:
    before = server.store.count("TicketAttachments")
    answer = api.post("Tickets/7/Attachments", json=attachment(bytes(7_000_001)))
    assert refused(answer) == ["The file is larger than 7000000 bytes (field:data)"]
    assert server.store.count("TicketAttachments") == before
    row_id = answered(api.post("Tickets/7/Attachments", json=attachment(bytes(7_000_000))))["itemId"]
    assert answered(api.get(f"Tickets/7/Attachments/{row_id}"))["items"][0]["fileSize"] == 7_000_000


# The made-up rows


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_there_is_something_to_try_them_on(seed: int) -> None:
    sandbox = Sandbox(SPEC, seed=seed, tickets=1)
    rows = {name: sandbox.store.rows(name) for name in ("Invoices", "BillingItems", "TimeOffRequests", "TicketAttachments")}
    years = {row["year"] for row in sandbox.store.rows("ResourceTimeOffBalances")}
    sandbox.close()
    assert len(rows["Invoices"]) >= 3
    assert {row["invoiceID"] for row in rows["BillingItems"]} == {row["id"] for row in rows["Invoices"]}
    assert [row["status"] for row in rows["TimeOffRequests"]].count(1) >= 3
    assert len(rows["TicketAttachments"]) == 1
    assert years == {2025, 2026}
