"""AdditionalInvoiceFieldValues. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "AdditionalInvoiceFieldValues",
    "AdditionalInvoiceFieldValue",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('additional_invoice_field_id', 'additionalInvoiceFieldID', 'int64', read_only=True),
        _rt.FieldSchema('field_value', 'fieldValue', 'string', length=100, read_only=True),
        _rt.FieldSchema('invoice_batch_id', 'invoiceBatchID', 'int64', read_only=True),
    ),
    package="autotask",
)


class AdditionalInvoiceFieldValuePath(_rt.Path[_rt.Root, "AdditionalInvoiceFieldValue"]):
    """The relations of AdditionalInvoiceFieldValues, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class AdditionalInvoiceFieldValueFields(_rt.Fields["AdditionalInvoiceFieldValue"], AdditionalInvoiceFieldValuePath["AdditionalInvoiceFieldValue"]):
    """The fields of AdditionalInvoiceFieldValues in queries: ``T = AdditionalInvoiceFieldValue.q``."""

    id: _rt.Integer[AdditionalInvoiceFieldValue]
    """``id``: int64, read-only."""
    additional_invoice_field_id: _rt.Integer[AdditionalInvoiceFieldValue]
    """``additionalInvoiceFieldID``: int64, read-only, picklist of the tenant."""
    field_value: _rt.Text[AdditionalInvoiceFieldValue]
    """``fieldValue``: string, at most 100 characters, read-only."""
    invoice_batch_id: _rt.Integer[AdditionalInvoiceFieldValue]
    """``invoiceBatchID``: int64, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class AdditionalInvoiceFieldValue(_rt.Row):
    """A row of AdditionalInvoiceFieldValues, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = AdditionalInvoiceFieldValueFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    additional_invoice_field_id: int | None = None
    """``additionalInvoiceFieldID``: int64, read-only, picklist of the tenant."""
    field_value: str | None = None
    """``fieldValue``: string, at most 100 characters, read-only."""
    invoice_batch_id: int | None = None
    """``invoiceBatchID``: int64, read-only."""


class AdditionalInvoiceFieldValuesService(_rt.Readable[AdditionalInvoiceFieldValue], _rt.Queryable[AdditionalInvoiceFieldValue]):
    """What the API can do with AdditionalInvoiceFieldValues: the sync service."""

    model = AdditionalInvoiceFieldValue


class AsyncAdditionalInvoiceFieldValuesService(_rt.AsyncReadable[AdditionalInvoiceFieldValue], _rt.AsyncQueryable[AdditionalInvoiceFieldValue]):
    """What the API can do with AdditionalInvoiceFieldValues: the async service."""

    model = AdditionalInvoiceFieldValue
