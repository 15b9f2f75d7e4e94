"""ShippingTypes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .billing_codes import BillingCodePath as _BillingCodePath

_SCHEMA = _rt.EntitySchema(
    "ShippingTypes",
    "ShippingType",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int32', read_only=True, reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('description', 'description', 'string', length=2000, read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=100, read_only=True),
    ),
    label="name",
    lifetime=900,
    package="autotask",
)


class ShippingTypePath(_rt.Path[_rt.Root, "ShippingType"]):
    """The relations of ShippingTypes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""


class ShippingTypeFields(_rt.Fields["ShippingType"], ShippingTypePath["ShippingType"]):
    """The fields of ShippingTypes in queries: ``T = ShippingType.q``."""

    id: _rt.Integer[ShippingType]
    """``id``: int64, read-only."""
    billing_code_id: _rt.Integer[ShippingType]
    """``billingCodeID``: int32, read-only, refers to BillingCode, AllocationCodeID in SOAP."""
    description: _rt.Text[ShippingType]
    """``description``: string, at most 2,000 characters, read-only."""
    is_active: _rt.Boolean[ShippingType]
    """``isActive``: boolean, read-only."""
    name: _rt.Text[ShippingType]
    """``name``: string, at most 100 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ShippingType(_rt.Row):
    """A row of ShippingTypes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ShippingTypeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    billing_code_id: int | None = None
    """``billingCodeID``: int32, read-only, refers to BillingCode, AllocationCodeID in SOAP."""
    description: str | None = None
    """``description``: string, at most 2,000 characters, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only."""
    name: str | None = None
    """``name``: string, at most 100 characters, read-only."""

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")


class ShippingTypesService(_rt.Readable[ShippingType], _rt.Referring[ShippingType, "_BillingCode"]):
    """What the API can do with ShippingTypes: the sync service."""

    model = ShippingType


class AsyncShippingTypesService(_rt.AsyncReadable[ShippingType], _rt.AsyncReferring[ShippingType, "_BillingCode"]):
    """What the API can do with ShippingTypes: the async service."""

    model = ShippingType
