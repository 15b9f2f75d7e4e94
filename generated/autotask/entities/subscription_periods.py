"""SubscriptionPeriods. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .subscriptions import Subscription as _Subscription
    from .subscriptions import SubscriptionPath as _SubscriptionPath

_SCHEMA = _rt.EntitySchema(
    "SubscriptionPeriods",
    "SubscriptionPeriod",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('period_cost', 'periodCost', 'double', read_only=True),
        _rt.FieldSchema('period_date', 'periodDate', 'datetime', read_only=True),
        _rt.FieldSchema('period_price', 'periodPrice', 'double', read_only=True),
        _rt.FieldSchema('posted_date', 'postedDate', 'datetime', read_only=True),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('subscription_id', 'subscriptionID', 'int32', required=True, read_only=True, reference='Subscription', target='Subscriptions', relation='subscription'),
    ),
    parent=('Subscriptions', 'Periods', 'subscription_id'),
    package="autotask",
)


class SubscriptionPeriodPath(_rt.Path[_rt.Root, "SubscriptionPeriod"]):
    """The relations of SubscriptionPeriods, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    subscription: _SubscriptionPath[_rt.Root]
    """To the row of Subscriptions that ``subscription_id`` refers to."""


class SubscriptionPeriodFields(_rt.Fields["SubscriptionPeriod"], SubscriptionPeriodPath["SubscriptionPeriod"]):
    """The fields of SubscriptionPeriods in queries: ``T = SubscriptionPeriod.q``."""

    id: _rt.Integer[SubscriptionPeriod]
    """``id``: int64, read-only."""
    period_cost: _rt.Double[SubscriptionPeriod]
    """``periodCost``: double, read-only."""
    period_date: _rt.DateTime[SubscriptionPeriod]
    """``periodDate``: datetime, read-only."""
    period_price: _rt.Double[SubscriptionPeriod]
    """``periodPrice``: double, read-only."""
    posted_date: _rt.DateTime[SubscriptionPeriod]
    """``postedDate``: datetime, read-only."""
    purchase_order_number: _rt.Text[SubscriptionPeriod]
    """``purchaseOrderNumber``: string, at most 50 characters, read-only."""
    subscription_id: _rt.Integer[SubscriptionPeriod]
    """``subscriptionID``: int32, required and settable at create only, refers to Subscription."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class SubscriptionPeriod(_rt.Row):
    """A row of SubscriptionPeriods, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = SubscriptionPeriodFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    period_cost: float | None = None
    """``periodCost``: double, read-only."""
    period_date: _rt.datetime | None = None
    """``periodDate``: datetime, read-only."""
    period_price: float | None = None
    """``periodPrice``: double, read-only."""
    posted_date: _rt.datetime | None = None
    """``postedDate``: datetime, read-only."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters, read-only."""
    subscription_id: int | None = None
    """``subscriptionID``: int32, required and settable at create only, refers to Subscription."""

    @property
    def subscription(self) -> _rt.Ref[_Subscription]:
        """The row of Subscriptions that ``subscription_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "subscription_id")


class SubscriptionPeriodsService(_rt.Readable[SubscriptionPeriod], _rt.Referring[SubscriptionPeriod, "_Subscription"]):
    """What the API can do with SubscriptionPeriods, below Subscriptions: the sync service."""

    model = SubscriptionPeriod


class AsyncSubscriptionPeriodsService(_rt.AsyncReadable[SubscriptionPeriod], _rt.AsyncReferring[SubscriptionPeriod, "_Subscription"]):
    """What the API can do with SubscriptionPeriods, below Subscriptions: the async service."""

    model = SubscriptionPeriod
