"""Routes outside the common shapes, as typed methods of both clients against the sandbox."""

import inspect
from typing import Any

import pytest

from autotask import ENTITIES, CompanyInvoiceSettings, InvoicePdf, ResourceTimeOffBalance, errors
from autotask_runtime.metadata import Spec
from autotask_sandbox import SandboxServer
from autotask_sandbox.time_off import WAITING

from .conftest import QUICK, Both, sent
from .scripted import answer, scripted


def first(server: SandboxServer, collection: str) -> Any:
    """A row of the seed."""
    return server.store.rows(collection)[0]


def test_every_odd_route_of_the_facts_is_a_method(spec: Spec, run: Both) -> None:
    found = 0
    for entity in spec.entities.values():
        for path in entity.ways.special:
            owner = path.partition("/")[0]
            service = getattr(run.client, ENTITIES[owner].module.rpartition(".")[2])
            verbs = entity.routes[path]
            texts = [inspect.getdoc(getattr(service, name)) or "" for name in dir(service) if not name.startswith("_")]
            for verb in verbs:
                shown = path.replace("{parentId}", "{id}")
                assert sum(f"``{verb} {shown}``" in text for text in texts) == 1, (verb, path)
                found += 1
    assert found == 11


def test_an_invoice_as_pdf(own: Both, sandbox: SandboxServer) -> None:
    invoice = first(sandbox, "Invoices")
    found = own(lambda at: at.invoices.pdf(invoice["id"]))
    assert isinstance(found, InvoicePdf)
    assert found.data is not None
    assert found.data.startswith(b"%PDF-")
    assert found.content_type == "application/pdf"
    assert found.file_size == len(found.data)
    assert found.extra == {}
    assert "data" not in repr(found)
    assert sent(sandbox) == [f"GET Invoices/{invoice['id']}/InvoicePdf"]


def test_an_invoice_as_markup(own: Both, sandbox: SandboxServer) -> None:
    invoice = first(sandbox, "Invoices")
    assert invoice["invoiceNumber"] in own(lambda at: at.invoices.markup_html(invoice["id"]))
    assert own(lambda at: at.invoices.markup_xml(invoice["id"])).startswith("<")
    for method in ("pdf", "markup_html", "markup_xml"):
        with pytest.raises(errors.Rejected):
            own.wait(getattr(own.client.invoices, method)(999_999))


def test_invoice_settings(own: Both, sandbox: SandboxServer) -> None:
    contact = first(sandbox, "Contacts")
    company, resource = contact["companyID"], first(sandbox, "Resources")["id"]
    service = own.client.companies
    own.wait(service.replace_invoice_settings(company, tax_exempt=True, tax_id="NL1", other_emails="a@x.example"))
    assert own.wait(service.add_invoice_settings_contact_recipients(company, [contact["id"]])) == [contact["id"]]
    assert own.wait(service.add_invoice_settings_resource_recipients(company, items=[resource])) == [resource]
    found = own.wait(service.invoice_settings(company))
    assert isinstance(found, CompanyInvoiceSettings)
    assert (found.tax_exempt, found.tax_id, found.other_emails) == (True, "NL1", "a@x.example")
    assert (found.contact_recipients, found.resource_recipients) == ([contact["id"]], [resource])
    own.wait(service.delete_invoice_settings_contact_recipients(company, contact["id"]))
    own.wait(service.delete_invoice_settings_resource_recipients(company, resource_id=resource))
    own.wait(service.replace_invoice_settings(company, tax_id="NL2"))
    found = own.wait(service.invoice_settings(company))
    assert (found.tax_exempt, found.tax_id, found.contact_recipients, found.resource_recipients) == (None, "NL2", [], [])


def test_what_invoice_settings_refuse(own: Both, sandbox: SandboxServer) -> None:
    service = own.client.companies
    with pytest.raises(errors.ValidationError) as caught:
        own.wait(service.replace_invoice_settings(0, tax_exempt="yes", tax_region_id=2**31))
    assert [(item.field, item.rule) for item in caught.value.violations] == [("tax_exempt", "type"), ("tax_region_id", "type")]
    for wrong in (7, "7", ["7"], None):
        with pytest.raises(errors.ValidationError, match="items"):
            own.wait(service.add_invoice_settings_contact_recipients(0, wrong))
    with pytest.raises(errors.UsageError, match="an id is an int"):
        own.wait(service.invoice_settings("0"))
    assert sent(sandbox) == []
    with pytest.raises(errors.Rejected):
        own.wait(service.add_invoice_settings_contact_recipients(0, [999_999]))


def test_time_off_is_approved_and_rejected(own: Both, sandbox: SandboxServer) -> None:
    one, two = [row["id"] for row in sandbox.store.rows("TimeOffRequests") if row["status"] == WAITING][:2]
    own(lambda at: at.time_off_requests.approve(one))
    own(lambda at: at.time_off_requests.reject(two, reason="Everybody is away that week"))
    assert sent(sandbox) == [f"GET TimeOffRequests/{one}/Approve", f"POST TimeOffRequests/{two}/Reject"]
    rows = {row["id"]: row for row in sandbox.store.rows("TimeOffRequests")}
    assert rows[one]["status"] != rows[two]["status"]
    assert rows[two]["rejectReason"] == "Everybody is away that week"
    with pytest.raises(errors.Rejected):
        own(lambda at: at.time_off_requests.approve(one))


def test_a_rejection_that_cannot_be_meant(own: Both, sandbox: SandboxServer) -> None:
    with pytest.raises(errors.ValidationError) as caught:
        own(lambda at: at.time_off_requests.reject("1", reason=7))
    assert [(item.field, item.rule) for item in caught.value.violations] == [("time_off_request_id", "type"), ("reason", "type")]
    assert sent(sandbox) == []


def test_approving_is_not_repeated_although_it_is_a_get(own: Both) -> None:
    with scripted(answer(status=503)) as script:
        both = Both(own.kind, {**environ(script.url)}, QUICK)
        with pytest.raises(errors.OutcomeUnknown):
            both(lambda at: at.time_off_requests.approve(7))
        with pytest.raises(errors.ServerFault):
            both(lambda at: at.invoices.markup_html(7))
        both.close()
    paths = [item.path.rpartition("V1.0/")[2] for item in script.asked]
    assert paths.count("TimeOffRequests/7/Approve") == 1
    assert paths.count("Invoices/7/InvoiceMarkupHtml") == QUICK.retry.attempts


def environ(url: str) -> dict[str, str]:
    """Credentials for a scripted server."""
    return {
        "AUTOTASK_USERNAME": "u",
        "AUTOTASK_SECRET": "s",
        "AUTOTASK_INTEGRATION_CODE": "i",
        "AUTOTASK_API_URL": url,
    }


def test_approving_in_another_resources_name(own: Both) -> None:
    with scripted(answer({"itemId": 7})) as script:
        both = Both(own.kind, environ(script.url), QUICK)
        with both.client.impersonate(resource_id=12):
            both(lambda at: at.time_off_requests.approve(7))
        both.close()
    assert script.asked[0].headers["impersonationresourceid"] == "12"


def test_balances_of_a_year(own: Both, sandbox: SandboxServer) -> None:
    balance = first(sandbox, "ResourceTimeOffBalances")
    found = own(lambda at: at.resources.time_off_balances(balance["resourceID"], year=balance["year"]))
    assert isinstance(found, ResourceTimeOffBalance)
    assert (found.resource_id, found.year, found.id) == (balance["resourceID"], balance["year"], balance["id"])
    assert own(lambda at: at.resources.time_off_balances(balance["resourceID"], 1901)) is None
