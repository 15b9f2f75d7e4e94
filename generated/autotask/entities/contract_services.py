"""ContractServices. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .quote_items import QuoteItem as _QuoteItem
    from .services import Service as _Service
    from .contracts import ContractPath as _ContractPath
    from .quote_items import QuoteItemPath as _QuoteItemPath
    from .services import ServicePath as _ServicePath

_SCHEMA = _rt.EntitySchema(
    "ContractServices",
    "ContractService",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('internal_currency_adjusted_price', 'internalCurrencyAdjustedPrice', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_unit_price', 'internalCurrencyUnitPrice', 'double', read_only=True),
        _rt.FieldSchema('internal_description', 'internalDescription', 'string', length=100),
        _rt.FieldSchema('invoice_description', 'invoiceDescription', 'string', length=1000),
        _rt.FieldSchema('quote_item_id', 'quoteItemID', 'int64', read_only=True, reference='QuoteItem', target='QuoteItems', relation='quote_item'),
        _rt.FieldSchema('service_id', 'serviceID', 'int32', required=True, read_only=True, reference='Service', target='Services', relation='service'),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double', read_only=True),
    ),
    parent=('Contracts', 'Services', 'contract_id'),
    can="create update replace",
    package="autotask",
)


class ContractServicePath(_rt.Path[_rt.Root, "ContractService"]):
    """The relations of ContractServices, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    quote_item: _QuoteItemPath[_rt.Root]
    """To the row of QuoteItems that ``quote_item_id`` refers to."""
    service: _ServicePath[_rt.Root]
    """To the row of Services that ``service_id`` refers to."""


class ContractServiceFields(_rt.Fields["ContractService"], ContractServicePath["ContractService"]):
    """The fields of ContractServices in queries: ``T = ContractService.q``."""

    id: _rt.Integer[ContractService]
    """``id``: int64, read-only."""
    contract_id: _rt.Integer[ContractService]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_currency_adjusted_price: _rt.Double[ContractService]
    """``internalCurrencyAdjustedPrice``: double, read-only."""
    internal_currency_unit_price: _rt.Double[ContractService]
    """``internalCurrencyUnitPrice``: double, read-only."""
    internal_description: _rt.Text[ContractService]
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: _rt.Text[ContractService]
    """``invoiceDescription``: string, at most 1,000 characters."""
    quote_item_id: _rt.Integer[ContractService]
    """``quoteItemID``: int64, read-only, refers to QuoteItem."""
    service_id: _rt.Integer[ContractService]
    """``serviceID``: int32, required and settable at create only, refers to Service."""
    unit_cost: _rt.Double[ContractService]
    """``unitCost``: double."""
    unit_price: _rt.Double[ContractService]
    """``unitPrice``: double, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractService(_rt.Row):
    """A row of ContractServices, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractServiceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
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
    service_id: int | None = None
    """``serviceID``: int32, required and settable at create only, refers to Service."""
    unit_cost: float | None = None
    """``unitCost``: double."""
    unit_price: float | None = None
    """``unitPrice``: double, read-only."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def quote_item(self) -> _rt.Ref[_QuoteItem]:
        """The row of QuoteItems that ``quote_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_item_id")

    @property
    def service(self) -> _rt.Ref[_Service]:
        """The row of Services that ``service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_id")


class ContractServiceCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractServices can be given."""

    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_description: str | None
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    service_id: _t.Required[int]
    """``serviceID``: int32, required and settable at create only, refers to Service."""
    unit_cost: float | None
    """``unitCost``: double."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractServiceCreate(_rt.WriteModel):
    """A row of ContractServices to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_description: str | None | _rt.Unset = _rt.UNSET
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None | _rt.Unset = _rt.UNSET
    """``invoiceDescription``: string, at most 1,000 characters."""
    service_id: int
    """``serviceID``: int32, required and settable at create only, refers to Service."""
    unit_cost: float | None | _rt.Unset = _rt.UNSET
    """``unitCost``: double."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractServiceCreateFields]) -> None: ...


class ContractServiceUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractServices. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    internal_description: str | None
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    unit_cost: float | None
    """``unitCost``: double."""


class ContractServiceReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractServices is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    internal_description: str | None
    """``internalDescription``: string, at most 100 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    unit_cost: float | None
    """``unitCost``: double."""


class ContractServicesService(_rt.Readable[ContractService], _rt.Referring[ContractService, "_Contract | _QuoteItem | _Service"], _rt.Creatable[ContractService], _rt.Updatable[ContractService]):
    """What the API can do with ContractServices, below Contracts: the sync service."""

    model = ContractService

    @_t.overload
    def create(self, model: ContractServiceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractServiceCreateFields]) -> int: ...

    def create(self, model: ContractServiceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractServiceCreate, model, fields)

    @_t.overload
    def update(self, row: ContractService, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractServiceUpdateFields]) -> None: ...

    def update(self, target: int | ContractService, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractServiceReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractServicesService(_rt.AsyncReadable[ContractService], _rt.AsyncReferring[ContractService, "_Contract | _QuoteItem | _Service"], _rt.AsyncCreatable[ContractService], _rt.AsyncUpdatable[ContractService]):
    """What the API can do with ContractServices, below Contracts: the async service."""

    model = ContractService

    @_t.overload
    async def create(self, model: ContractServiceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractServiceCreateFields]) -> int: ...

    async def create(self, model: ContractServiceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractServiceCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractService, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractServiceUpdateFields]) -> None: ...

    async def update(self, target: int | ContractService, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractServiceReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
