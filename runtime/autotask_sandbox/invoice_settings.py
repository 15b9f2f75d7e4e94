"""How a company gets its invoices: settings that belong to no entity, in a table of their own, by the company's id."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import msgspec

from autotask_runtime.metadata import Entity, Field, Spec
from autotask_runtime.metadata.types import FieldType

from .answers import Refusal, odd_input, row_missing
from .catalog import Collection, build_collection
from .checks import check, lower_keys
from .values import Stored, ValueRefused, from_json
from .views import full_view

if TYPE_CHECKING:
    from .sandbox import Sandbox

SHOWN, TAKEN = "AccountInvoiceSettingsResultModel", "UpdateAccountInvoiceSettingsModel"


@dataclass(frozen=True, slots=True)
class Recipients:
    """One of the two lists of recipients: rows of ``collection``, below the company itself if ``below_company``."""

    name: str
    collection: str
    below_company: bool


CONTACTS = Recipients("contactRecipients", "Contacts", below_company=True)
RESOURCES = Recipients("resourceRecipients", "Resources", below_company=False)


def build_invoice_settings(spec: Spec) -> Collection:
    """The settings as a table: a column for each property of the shape they are shown in, lists as JSON text."""
    taken = spec.shapes.get(TAKEN, {})
    fields = {
        name: Field(type="string" if shape.many else cast(FieldType, shape.type), read_only=name not in taken)
        for name, shape in spec.shapes.get(SHOWN, {}).items()
    }
    return build_collection(Entity(collection="sandbox:invoiceSettings", name="InvoiceSettings", fields=fields), spec, {})


def read_settings(sandbox: "Sandbox", company_id: int) -> dict[str, Any]:
    """A company's settings in the shape of the wire: null, and no recipients, where nobody has set them.

    :raises Refusal: when there is no such company.
    """
    if sandbox.store.row("Companies", company_id) is None:
        raise row_missing("query")
    table = sandbox.invoice_settings
    rows = sandbox.store.select(table, full_view(table), '"id" = ?', (company_id,))
    row: dict[str, Any] = rows[0] if rows else {}
    settings = {name: row.get(name) for name in sandbox.spec.shapes[SHOWN]}
    for kind in (CONTACTS, RESOURCES):
        ids = msgspec.json.decode(settings[kind.name] or "[]", type=list[int])
        # Who has been deleted since, or moved to another company, gets no more invoices.
        settings[kind.name] = [one for one in ids if _is_recipient(sandbox, kind, company_id, one)]
    return settings


def write_settings(sandbox: "Sandbox", company_id: int, body: dict[str, Any]) -> None:
    """Set what the body gives; all else becomes null, except the recipients, who have routes of their own.

    :raises Refusal: when there is no such company, or with every violated rule.
    """
    with sandbox.store.transaction():
        read_settings(sandbox, company_id)
        checked = check(sandbox.invoice_settings, lower_keys(body), "put")
        if checked.errors:
            raise Refusal(*checked.errors)
        _save(sandbox, company_id, checked.values)


def add_recipients(sandbox: "Sandbox", kind: Recipients, company_id: int, body: dict[str, Any]) -> list[int]:
    """Add those of ``items`` who are not recipients yet. Gives all recipients there are then.

    :raises Refusal: when there is no such company, or when anybody cannot be a recipient; nobody is added then.
    """
    wanted = _read_ids(lower_keys(body).get("items"))
    with sandbox.store.transaction():
        ids = read_settings(sandbox, company_id)[kind.name]
        strangers = [one for one in wanted if not _is_recipient(sandbox, kind, company_id, one)]
        if strangers:
            raise Refusal(*(f"Value does not reference an existing entity for {kind.name}: {one}." for one in strangers))
        ids += [one for one in dict.fromkeys(wanted) if one not in ids]
        _save_recipients(sandbox, kind, company_id, ids)
    return list(ids)


def remove_recipient(sandbox: "Sandbox", kind: Recipients, company_id: int, recipient_id: int) -> None:
    """Take somebody off the list.

    :raises Refusal: when there is no such company, or no such recipient.
    """
    with sandbox.store.transaction():
        ids = read_settings(sandbox, company_id)[kind.name]
        if recipient_id not in ids:
            raise row_missing("delete")
        _save_recipients(sandbox, kind, company_id, [one for one in ids if one != recipient_id])


def _read_ids(items: Any) -> list[int]:
    if not isinstance(items, list):
        raise odd_input()
    try:
        ids = [from_json(Field(type="int32"), "items", one) for one in items]
    except ValueRefused as error:
        raise Refusal(str(error)) from None
    if None in ids:
        raise odd_input()
    return cast(list[int], ids)


def _is_recipient(sandbox: "Sandbox", kind: Recipients, company_id: int, row_id: int) -> bool:
    """Whether somebody can be a recipient: contacts of this very company can, and all resources."""
    collection = sandbox.catalog.get(kind.collection)
    return collection is not None and sandbox.store.exists(collection, row_id, company_id if kind.below_company else None)


def _save_recipients(sandbox: "Sandbox", kind: Recipients, company_id: int, ids: list[int]) -> None:
    column = sandbox.invoice_settings.by_name[kind.name.lower()]
    _save(sandbox, company_id, {column.sql: msgspec.json.encode(ids).decode()})


def _save(sandbox: "Sandbox", company_id: int, values: dict[str, Stored]) -> None:
    table = sandbox.invoice_settings
    if sandbox.store.exists(table, company_id):
        sandbox.store.update(table, company_id, values)
    else:
        sandbox.store.insert(table, {'"id"': company_id, **values})
