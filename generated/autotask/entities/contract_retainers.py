"""ContractRetainers. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .contracts import ContractPath as _ContractPath

_SCHEMA = _rt.EntitySchema(
    "ContractRetainers",
    "ContractRetainer",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('amount', 'amount', 'double', required=True),
        _rt.FieldSchema('amount_approved', 'amountApproved', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('date_purchased', 'datePurchased', 'datetime', required=True),
        _rt.FieldSchema('end_date', 'endDate', 'datetime', required=True),
        _rt.FieldSchema('internal_currency_amount', 'internalCurrencyAmount', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_amount_approved', 'internalCurrencyAmountApproved', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('invoice_number', 'invoiceNumber', 'string', length=50),
        _rt.FieldSchema('is_paid', 'isPaid', 'boolean', read_only=True),
        _rt.FieldSchema('payment_id', 'paymentID', 'int32'),
        _rt.FieldSchema('payment_number', 'paymentNumber', 'string', length=50),
        _rt.FieldSchema('start_date', 'startDate', 'datetime', required=True),
        _rt.FieldSchema('status', 'status', 'int32', required=True),
    ),
    parent=('Contracts', 'Retainers', 'contract_id'),
    can="create update replace",
    package="autotask",
)


class ContractRetainerPath(_rt.Path[_rt.Root, "ContractRetainer"]):
    """The relations of ContractRetainers, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""


class ContractRetainerFields(_rt.Fields["ContractRetainer"], ContractRetainerPath["ContractRetainer"]):
    """The fields of ContractRetainers in queries: ``T = ContractRetainer.q``."""

    id: _rt.Integer[ContractRetainer]
    """``id``: int64, read-only."""
    amount: _rt.Double[ContractRetainer]
    """``amount``: double, required."""
    amount_approved: _rt.Double[ContractRetainer]
    """``amountApproved``: double, read-only, not queryable."""
    contract_id: _rt.Integer[ContractRetainer]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    date_purchased: _rt.DateTime[ContractRetainer]
    """``datePurchased``: datetime, required."""
    end_date: _rt.DateTime[ContractRetainer]
    """``endDate``: datetime, required."""
    internal_currency_amount: _rt.Double[ContractRetainer]
    """``internalCurrencyAmount``: double, read-only."""
    internal_currency_amount_approved: _rt.Double[ContractRetainer]
    """``internalCurrencyAmountApproved``: double, read-only, not queryable."""
    invoice_number: _rt.Text[ContractRetainer]
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: _rt.Boolean[ContractRetainer]
    """``isPaid``: boolean, read-only, picklist of the tenant."""
    payment_id: _rt.Integer[ContractRetainer]
    """``paymentID``: int32, picklist of the tenant."""
    payment_number: _rt.Text[ContractRetainer]
    """``paymentNumber``: string, at most 50 characters."""
    start_date: _rt.DateTime[ContractRetainer]
    """``startDate``: datetime, required."""
    status: _rt.Integer[ContractRetainer]
    """``status``: int32, required, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractRetainer(_rt.Row):
    """A row of ContractRetainers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractRetainerFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    amount: float | None = None
    """``amount``: double, required."""
    amount_approved: float | None = None
    """``amountApproved``: double, read-only, not queryable."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    date_purchased: _rt.datetime | None = None
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime | None = None
    """``endDate``: datetime, required."""
    internal_currency_amount: float | None = None
    """``internalCurrencyAmount``: double, read-only."""
    internal_currency_amount_approved: float | None = None
    """``internalCurrencyAmountApproved``: double, read-only, not queryable."""
    invoice_number: str | None = None
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: bool | None = None
    """``isPaid``: boolean, read-only, picklist of the tenant."""
    payment_id: int | None = None
    """``paymentID``: int32, picklist of the tenant."""
    payment_number: str | None = None
    """``paymentNumber``: string, at most 50 characters."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime, required."""
    status: int | None = None
    """``status``: int32, required, picklist of the tenant."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")


class ContractRetainerCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractRetainers can be given."""

    amount: _t.Required[float]
    """``amount``: double, required."""
    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    date_purchased: _t.Required[_rt.datetime]
    """``datePurchased``: datetime, required."""
    end_date: _t.Required[_rt.datetime]
    """``endDate``: datetime, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    payment_id: int | None
    """``paymentID``: int32, picklist of the tenant."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractRetainerCreate(_rt.WriteModel):
    """A row of ContractRetainers to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    amount: float
    """``amount``: double, required."""
    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime
    """``endDate``: datetime, required."""
    invoice_number: str | None | _rt.Unset = _rt.UNSET
    """``invoiceNumber``: string, at most 50 characters."""
    payment_id: int | None | _rt.Unset = _rt.UNSET
    """``paymentID``: int32, picklist of the tenant."""
    payment_number: str | None | _rt.Unset = _rt.UNSET
    """``paymentNumber``: string, at most 50 characters."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""
    status: int
    """``status``: int32, required, picklist of the tenant."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractRetainerCreateFields]) -> None: ...


class ContractRetainerUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractRetainers. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    amount: float
    """``amount``: double, required."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime
    """``endDate``: datetime, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    payment_id: int | None
    """``paymentID``: int32, picklist of the tenant."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""
    status: int
    """``status``: int32, required, picklist of the tenant."""


class ContractRetainerReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractRetainers is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    amount: _t.Required[float]
    """``amount``: double, required."""
    date_purchased: _t.Required[_rt.datetime]
    """``datePurchased``: datetime, required."""
    end_date: _t.Required[_rt.datetime]
    """``endDate``: datetime, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    payment_id: int | None
    """``paymentID``: int32, picklist of the tenant."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""


class ContractRetainersService(_rt.Readable[ContractRetainer], _rt.Referring[ContractRetainer, "_Contract"], _rt.Creatable[ContractRetainer], _rt.Updatable[ContractRetainer]):
    """What the API can do with ContractRetainers, below Contracts: the sync service."""

    model = ContractRetainer

    @_t.overload
    def create(self, model: ContractRetainerCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractRetainerCreateFields]) -> int: ...

    def create(self, model: ContractRetainerCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractRetainerCreate, model, fields)

    @_t.overload
    def update(self, row: ContractRetainer, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractRetainerUpdateFields]) -> None: ...

    def update(self, target: int | ContractRetainer, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractRetainerReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractRetainersService(_rt.AsyncReadable[ContractRetainer], _rt.AsyncReferring[ContractRetainer, "_Contract"], _rt.AsyncCreatable[ContractRetainer], _rt.AsyncUpdatable[ContractRetainer]):
    """What the API can do with ContractRetainers, below Contracts: the async service."""

    model = ContractRetainer

    @_t.overload
    async def create(self, model: ContractRetainerCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractRetainerCreateFields]) -> int: ...

    async def create(self, model: ContractRetainerCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractRetainerCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractRetainer, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractRetainerUpdateFields]) -> None: ...

    async def update(self, target: int | ContractRetainer, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractRetainerReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
