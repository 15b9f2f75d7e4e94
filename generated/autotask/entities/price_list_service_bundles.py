"""PriceListServiceBundles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .currencies import Currency as _Currency
    from .service_bundles import ServiceBundle as _ServiceBundle
    from .currencies import CurrencyPath as _CurrencyPath
    from .service_bundles import ServiceBundlePath as _ServiceBundlePath

_SCHEMA = _rt.EntitySchema(
    "PriceListServiceBundles",
    "PriceListServiceBundle",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('currency_id', 'currencyID', 'int32', read_only=True, reference='Currency', target='Currencies', relation='currency'),
        _rt.FieldSchema('service_bundle_id', 'serviceBundleID', 'int32', read_only=True, reference='ServiceBundle', target='ServiceBundles', relation='service_bundle'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double', read_only=True),
        _rt.FieldSchema('uses_internal_currency_price', 'usesInternalCurrencyPrice', 'boolean', read_only=True),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class PriceListServiceBundlePath(_rt.Path[_rt.Root, "PriceListServiceBundle"]):
    """The relations of PriceListServiceBundles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``currency_id`` refers to."""
    service_bundle: _ServiceBundlePath[_rt.Root]
    """To the row of ServiceBundles that ``service_bundle_id`` refers to."""


class PriceListServiceBundleFields(_rt.Fields["PriceListServiceBundle"], PriceListServiceBundlePath["PriceListServiceBundle"]):
    """The fields of PriceListServiceBundles in queries: ``T = PriceListServiceBundle.q``."""

    id: _rt.Integer[PriceListServiceBundle]
    """``id``: int64, read-only."""
    currency_id: _rt.Integer[PriceListServiceBundle]
    """``currencyID``: int32, read-only, refers to Currency."""
    service_bundle_id: _rt.Integer[PriceListServiceBundle]
    """``serviceBundleID``: int32, read-only, refers to ServiceBundle."""
    unit_price: _rt.Double[PriceListServiceBundle]
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: _rt.Boolean[PriceListServiceBundle]
    """``usesInternalCurrencyPrice``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PriceListServiceBundle(_rt.Row):
    """A row of PriceListServiceBundles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PriceListServiceBundleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    currency_id: int | None = None
    """``currencyID``: int32, read-only, refers to Currency."""
    service_bundle_id: int | None = None
    """``serviceBundleID``: int32, read-only, refers to ServiceBundle."""
    unit_price: float | None = None
    """``unitPrice``: double, read-only."""
    uses_internal_currency_price: bool | None = None
    """``usesInternalCurrencyPrice``: boolean, read-only."""

    @property
    def currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "currency_id")

    @property
    def service_bundle(self) -> _rt.Ref[_ServiceBundle]:
        """The row of ServiceBundles that ``service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_bundle_id")


class PriceListServiceBundleUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PriceListServiceBundles. Left out is kept; None clears."""



class PriceListServiceBundleReplaceFields(_t.TypedDict, total=False):
    """What a row of PriceListServiceBundles is replaced by. Left out is cleared."""



class PriceListServiceBundlesService(_rt.Readable[PriceListServiceBundle], _rt.Referring[PriceListServiceBundle, "_Currency | _ServiceBundle"], _rt.Updatable[PriceListServiceBundle]):
    """What the API can do with PriceListServiceBundles: the sync service."""

    model = PriceListServiceBundle

    @_t.overload
    def update(self, row: PriceListServiceBundle, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PriceListServiceBundleUpdateFields]) -> None: ...

    def update(self, target: int | PriceListServiceBundle, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PriceListServiceBundleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPriceListServiceBundlesService(_rt.AsyncReadable[PriceListServiceBundle], _rt.AsyncReferring[PriceListServiceBundle, "_Currency | _ServiceBundle"], _rt.AsyncUpdatable[PriceListServiceBundle]):
    """What the API can do with PriceListServiceBundles: the async service."""

    model = PriceListServiceBundle

    @_t.overload
    async def update(self, row: PriceListServiceBundle, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PriceListServiceBundleUpdateFields]) -> None: ...

    async def update(self, target: int | PriceListServiceBundle, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PriceListServiceBundleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
