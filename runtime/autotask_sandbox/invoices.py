"""Invoices as documents: PDF, HTML and XML. Autotask's own layouts are not known; what they tell is what the rows hold."""

import re
import textwrap
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from .answers import row_missing
from .views import full_view

if TYPE_CHECKING:
    from .sandbox import Sandbox

Row = dict[str, Any]

# Characters that no XML document may hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_WIDTH = 70  # characters of Helvetica at 12 points that fit between the margins
_STYLE = "body{font-family:sans-serif}table{border-collapse:collapse}td,th{padding:4px 8px;text-align:left}"


def read_invoice(sandbox: "Sandbox", invoice_id: int) -> tuple[Row, str, list[Row]]:
    """An invoice, the name of its company, and its billing items.

    :raises Refusal: when there is no such invoice.
    """
    store = sandbox.store
    invoice = store.row("Invoices", invoice_id)
    if invoice is None:
        raise row_missing("query")
    company = store.row("Companies", invoice.get("companyID")) if "Companies" in sandbox.catalog else None
    return invoice, str((company or {}).get("companyName") or ""), _billing_items(sandbox, invoice_id)


def _billing_items(sandbox: "Sandbox", invoice_id: int) -> list[Row]:
    items = sandbox.catalog.get("BillingItems")
    if items is None or "invoiceid" not in items.by_name:
        return []  # a spec of one's own may leave them out
    return sandbox.store.select(items, full_view(items), f"{items.by_name['invoiceid'].sql} = ?", (invoice_id,))


def invoice_pdf(invoice: Row, company: str) -> bytes:
    """The invoice on one page."""
    facts = (
        f"Invoice {_number(invoice)}",
        company,
        f"Date: {_day(invoice.get('invoiceDateTime'))}",
        f"Total: {_amount(invoice.get('invoiceTotal'))}",
    )
    return _pdf([line for fact in facts for line in textwrap.wrap(fact, _LINE_WIDTH)])


def invoice_file_name(invoice: Row) -> str:
    """A name for the PDF that every file system takes."""
    return f"Invoice_{re.sub(r'[^0-9A-Za-z._-]+', '_', _number(invoice))}.pdf"


def _pdf(lines: Sequence[str]) -> bytes:
    text = b" ".join(b"(" + _pdf_text(line) + b") Tj T*" for line in lines)
    content = b"BT /F1 12 Tf 16 TL 72 720 Td " + text + b" ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    # The second line tells programs that move files about that this one is binary.
    written, offsets = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", list[int]()
    for number, body in enumerate(objects, 1):
        offsets.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    entries = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return written + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        entries,
        size,
        len(written),
    )


def _pdf_text(line: str) -> bytes:
    """Text between the brackets of a PDF string. Helvetica has the characters of CP1252; the others become ``?``."""
    return b"".join(
        bytes((code,)) if 32 <= code < 127 and code not in b"()\\" else b"\\%03o" % code
        for code in line.encode("cp1252", "replace")
    )


def invoice_html(invoice: Row, company: str, items: Sequence[Row]) -> str:
    """The invoice as a web page, with a table of its billing items if it has any."""
    facts = {
        "Company": company,
        "Date": _day(invoice.get("invoiceDateTime")),
        "Due": _day(invoice.get("dueDate")),
        "Comments": invoice.get("comments") or "",
        "Total": _amount(invoice.get("invoiceTotal")),
    }
    title = f"Invoice {_html(_number(invoice))}"
    lines = "".join(f"<p>{name}: {_html(text)}</p>" for name, text in facts.items() if text)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body><h1>{title}</h1>{lines}{_html_items(items)}</body></html>"
    )


def _html_items(items: Sequence[Row]) -> str:
    if not items:
        return ""
    heads = "".join(f"<th>{name}</th>" for name in ("Date", "Item", "Quantity", "Rate", "Amount"))
    return f"<table><tr>{heads}</tr>{''.join(map(_html_item, items))}</table>"


def _html_item(item: Row) -> str:
    texts = (
        _day(item.get("itemDate")),
        item.get("itemName") or item.get("description") or "",
        _amount(item.get("quantity")).rstrip("0").rstrip("."),
        _amount(item.get("rate")),
        _amount(item.get("totalAmount")),
    )
    return f"<tr>{''.join(f'<td>{_html(text)}</td>' for text in texts)}</tr>"


def invoice_xml(invoice: Row, company: str, items: Sequence[Row]) -> str:
    """The invoice as XML: its fields under their own names, and the same for each billing item."""
    root = ElementTree.Element("invoice")
    _add_fields(root, {**invoice, "companyName": company})
    above = ElementTree.SubElement(root, "billingItems")
    for item in items:
        _add_fields(ElementTree.SubElement(above, "billingItem"), item)
    # ElementTree would declare the encoding of the machine.
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode")


def _add_fields(element: ElementTree.Element, row: Row) -> None:
    for name, value in row.items():
        text = str(value).lower() if isinstance(value, bool) else str(value)
        ElementTree.SubElement(element, name).text = None if value is None else _clean(text)


def _html(text: str) -> str:
    return escape(_clean(text))


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)


def _number(invoice: Row) -> str:
    return str(invoice.get("invoiceNumber") or invoice.get("id"))


def _day(moment: str | None) -> str:
    return (moment or "")[:10]


def _amount(value: float | None) -> str:
    return "" if value is None else f"{value:,.2f}"
