"""ContractServiceBundles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .quote_items import QuoteItem as _QuoteItem
    from .service_bundles import ServiceBundle as _ServiceBundle
    from .contracts import ContractPath as _ContractPath
    from .quote_items import QuoteItemPath as _QuoteItemPath
    from .service_bundles import ServiceBundlePath as _ServiceBundlePath

_SCHEMA = _rt.EntitySchema(
    "ContractServiceBundles",
    "ContractServiceBundle",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('adjusted_price', 'adjustedPrice', 'double'),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('internal_currency_adjusted_price', 'internalCurrencyAdjustedPrice', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_unit_price', 'internalCurrencyUnitPrice', 'double', read_only=True),
        _rt.FieldSchema('internal_description', 'internalDescription', 'string', length=100),
        _rt.FieldSchema('invoice_description', 'invoiceDescription', 'string', length=1000),
        _rt.FieldSchema('quote_item_id', 'quoteItemID', 'int64', read_only=True, reference='QuoteItem', target='QuoteItems', relation='quote_item'),
        _rt.FieldSchema('service_bundle_id', 'serviceBundleID', 'int32', required=True, read_only=True, reference='ServiceBundle', target='ServiceBundles', relation='service_bundle'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double'),
    ),
    parent=('Contracts', 'ServiceBundles', 'contract_id'),
    can="create update replace",
    package="autotask",
)


class ContractServiceBundlePath(_rt.Path[_rt.Root, "ContractServiceBundle"]):
    """The relations of ContractServiceBundles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    quote_item: _QuoteItemPath[_rt.Root]
    """To the row of QuoteItems that ``quote_item_id`` refers to."""
    service_bundle: _ServiceBundlePath[_rt.Root]
    """To the row of ServiceBundles that ``service_bundle_id`` refers to."""


class ContractServiceBundleFields(_rt.Fields["ContractServiceBundle"], ContractServiceBundlePath["ContractServiceBundle"]):
    """The fields of ContractServiceBundles in queries: ``T = ContractServiceBundle.q``."""

    id: _rt.Integer[ContractServiceBundle]
    """``id``: int64, read-only."""
    adjusted_price: _rt.Double[ContractServiceBundle]
    """``adjustedPrice``: double."""
    contract_id: _rt.Integer[ContractServiceBundle]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_currency_adjusted_price: _rt.Double[ContractServiceBundle]
    """``internalCurrencyAdjustedPrice``: double, read-only."""
    internal_currency_unit_price: _rt.Double[ContractServiceBundle]
    """``internalCurrencyUnitPrice``: double, read-only."""
    internal_description: _rt.Text[ContractServiceBundle]
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: _rt.Text[ContractServiceBundle]
    """``invoiceDescription``: string, at most 1,000 characters."""
    quote_item_id: _rt.Integer[ContractServiceBundle]
    """``quoteItemID``: int64, read-only, refers to QuoteItem."""
    service_bundle_id: _rt.Integer[ContractServiceBundle]
    """``serviceBundleID``: int32, required and settable at create only, refers to ServiceBundle."""
    unit_price: _rt.Double[ContractServiceBundle]
    """``unitPrice``: double."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractServiceBundle(_rt.Row):
    """A row of ContractServiceBundles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractServiceBundleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    adjusted_price: float | None = None
    """``adjustedPrice``: double."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_currency_adjusted_price: float | None = None
    """``internalCurrencyAdjustedPrice``: double, read-only."""
    internal_currency_unit_price: float | None = None
    """``internalCurrencyUnitPrice``: double, read-only."""
    internal_description: str | None = None
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None = None
    """``invoiceDescription``: string, at most 1,000 characters."""
    quote_item_id: int | None = None
    """``quoteItemID``: int64, read-only, refers to QuoteItem."""
    service_bundle_id: int | None = None
    """``serviceBundleID``: int32, required and settable at create only, refers to ServiceBundle."""
    unit_price: float | None = None
    """``unitPrice``: double."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def quote_item(self) -> _rt.Ref[_QuoteItem]:
        """The row of QuoteItems that ``quote_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_item_id")

    @property
    def service_bundle(self) -> _rt.Ref[_ServiceBundle]:
        """The row of ServiceBundles that ``service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_bundle_id")


class ContractServiceBundleCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractServiceBundles can be given."""

    adjusted_price: float | None
    """``adjustedPrice``: double."""
    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_description: str | None
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    service_bundle_id: _t.Required[int]
    """``serviceBundleID``: int32, required and settable at create only, refers to ServiceBundle."""
    unit_price: float | None
    """``unitPrice``: double."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractServiceBundleCreate(_rt.WriteModel):
    """A row of ContractServiceBundles to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    adjusted_price: float | None | _rt.Unset = _rt.UNSET
    """``adjustedPrice``: double."""
    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_description: str | None | _rt.Unset = _rt.UNSET
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None | _rt.Unset = _rt.UNSET
    """``invoiceDescription``: string, at most 1,000 characters."""
    service_bundle_id: int
    """``serviceBundleID``: int32, required and settable at create only, refers to ServiceBundle."""
    unit_price: float | None | _rt.Unset = _rt.UNSET
    """``unitPrice``: double."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractServiceBundleCreateFields]) -> None: ...


class ContractServiceBundleUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractServiceBundles. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    adjusted_price: float | None
    """``adjustedPrice``: double."""
    internal_description: str | None
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    unit_price: float | None
    """``unitPrice``: double."""


class ContractServiceBundleReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractServiceBundles is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    adjusted_price: float | None
    """``adjustedPrice``: double."""
    internal_description: str | None
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    unit_price: float | None
    """``unitPrice``: double."""


class ContractServiceBundlesService(_rt.Readable[ContractServiceBundle], _rt.Referring[ContractServiceBundle, "_Contract | _QuoteItem | _ServiceBundle"], _rt.Creatable[ContractServiceBundle], _rt.Updatable[ContractServiceBundle]):
    """What the API can do with ContractServiceBundles, below Contracts: the sync service."""

    model = ContractServiceBundle

    @_t.overload
    def create(self, model: ContractServiceBundleCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractServiceBundleCreateFields]) -> int: ...

    def create(self, model: ContractServiceBundleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractServiceBundleCreate, model, fields)

    @_t.overload
    def update(self, row: ContractServiceBundle, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractServiceBundleUpdateFields]) -> None: ...

    def update(self, target: int | ContractServiceBundle, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractServiceBundleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractServiceBundlesService(_rt.AsyncReadable[ContractServiceBundle], _rt.AsyncReferring[ContractServiceBundle, "_Contract | _QuoteItem | _ServiceBundle"], _rt.AsyncCreatable[ContractServiceBundle], _rt.AsyncUpdatable[ContractServiceBundle]):
    """What the API can do with ContractServiceBundles, below Contracts: the async service."""

    model = ContractServiceBundle

    @_t.overload
    async def create(self, model: ContractServiceBundleCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractServiceBundleCreateFields]) -> int: ...

    async def create(self, model: ContractServiceBundleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractServiceBundleCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractServiceBundle, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractServiceBundleUpdateFields]) -> None: ...

    async def update(self, target: int | ContractServiceBundle, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractServiceBundleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
