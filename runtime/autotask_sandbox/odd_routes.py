"""The routes outside the common shapes: invoices as documents, invoice settings, time off by year, approving and rejecting."""

import base64
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from . import invoice_settings, invoices, time_off
from .answers import Answer, Refusal, json_answer, odd_input
from .auth import actor
from .call import Call
from .checks import check, lower_keys
from .invoice_settings import CONTACTS, RESOURCES, Recipients
from .sandbox import Sandbox
from .views import full_view

if TYPE_CHECKING:
    from .routes import Kind, Place

Handler = Callable[[Sandbox, Call, "Place"], Answer]


def _invoice_pdf(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    invoice, company, _ = invoices.read_invoice(sandbox, _above(place))
    pdf = invoices.invoice_pdf(invoice, company)
    return json_answer(
        {
            "id": invoice["id"],
            "contentType": "application/pdf",
            "fileName": invoices.invoice_file_name(invoice),
            "fileSize": len(pdf),
            "data": base64.b64encode(pdf).decode(),
        }
    )


def _invoice_html(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    return json_answer({"invoiceMarkup": invoices.invoice_html(*invoices.read_invoice(sandbox, _above(place)))})


def _invoice_xml(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    return json_answer({"invoiceMarkup": invoices.invoice_xml(*invoices.read_invoice(sandbox, _above(place)))})


def _settings(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    return json_answer(invoice_settings.read_settings(sandbox, _above(place)))


def _set_settings(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    invoice_settings.write_settings(sandbox, _above(place), call.json_object())
    return json_answer({"itemId": _above(place)})


def _add_recipients(kind: Recipients, sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    return json_answer({kind.name: invoice_settings.add_recipients(sandbox, kind, _above(place), call.json_object())})


def _remove_recipient(kind: Recipients, sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    if place.row_id is None:
        raise odd_input()
    invoice_settings.remove_recipient(sandbox, kind, _above(place), place.row_id)
    return json_answer({"itemId": place.row_id})


def _time_off_balance(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """The row of a resource and a year; the year stands where other routes have the row's id."""
    where = f"{place.entity.parent_sql} = ? AND {place.entity.by_name['year'].sql} = ?"
    rows = sandbox.store.select(place.entity, full_view(place.entity), where, (_above(place), place.row_id), limit=1)
    return json_answer({"item": rows[0] if rows else None})


def _approve(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    time_off.approve(sandbox, _above(place), actor(call.headers))
    return json_answer({"itemId": _above(place)})


def _reject(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """The path says which request; ``timeOffRequestID`` in the body is passed over, as any parent's id is."""
    checked = check(place.entity, lower_keys(call.json_object()), "create", below_parent=True)
    if checked.errors:
        raise Refusal(*checked.errors)
    reason = checked.values[place.entity.by_name["reason"].sql]
    time_off.reject(sandbox, _above(place), reason, actor(call.headers))
    return json_answer({"itemId": _above(place)})


def _above(place: "Place") -> int:
    """The first number of the path."""
    if place.parent_id is None:
        raise odd_input()
    return place.parent_id


_SETTINGS = "Companies/{id}/invoiceSettings"

# By path as the spec writes it; served where the spec has the path. A "write" may be made on another resource's behalf.
ODD_ROUTES: Mapping[str, Mapping[str, tuple[Handler, "Kind"]]] = {
    "Invoices/{id}/InvoicePdf": {"GET": (_invoice_pdf, "read")},
    "Invoices/{id}/InvoiceMarkupHtml": {"GET": (_invoice_html, "read")},
    "Invoices/{id}/InvoiceMarkupXml": {"GET": (_invoice_xml, "read")},
    _SETTINGS: {"GET": (_settings, "read"), "PUT": (_set_settings, "write")},
    f"{_SETTINGS}/contactRecipients": {"POST": (partial(_add_recipients, CONTACTS), "write")},
    f"{_SETTINGS}/contactRecipients/{{contactId}}": {"DELETE": (partial(_remove_recipient, CONTACTS), "write")},
    f"{_SETTINGS}/resourceRecipients": {"POST": (partial(_add_recipients, RESOURCES), "write")},
    f"{_SETTINGS}/resourceRecipients/{{resourceId}}": {"DELETE": (partial(_remove_recipient, RESOURCES), "write")},
    "Resources/{parentId}/TimeOffBalances/{year}": {"GET": (_time_off_balance, "read")},
    "TimeOffRequests/{parentId}/Approve": {"GET": (_approve, "write")},
    "TimeOffRequests/{parentId}/Reject": {"POST": (_reject, "write")},
}
