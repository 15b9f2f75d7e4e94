"""ContractBlocks. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .contracts import ContractPath as _ContractPath

_SCHEMA = _rt.EntitySchema(
    "ContractBlocks",
    "ContractBlock",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('date_purchased', 'datePurchased', 'datetime', required=True),
        _rt.FieldSchema('end_date', 'endDate', 'datetime', required=True),
        _rt.FieldSchema('hourly_rate', 'hourlyRate', 'double', required=True),
        _rt.FieldSchema('hours', 'hours', 'double', required=True),
        _rt.FieldSchema('hours_approved', 'hoursApproved', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('invoice_number', 'invoiceNumber', 'string', length=50),
        _rt.FieldSchema('is_paid', 'isPaid', 'boolean', read_only=True),
        _rt.FieldSchema('payment_number', 'paymentNumber', 'string', length=50),
        _rt.FieldSchema('payment_type', 'paymentType', 'int32'),
        _rt.FieldSchema('start_date', 'startDate', 'datetime', required=True),
        _rt.FieldSchema('status', 'status', 'int32'),
    ),
    parent=('Contracts', 'Blocks', 'contract_id'),
    can="create update replace",
    package="autotask",
)


class ContractBlockPath(_rt.Path[_rt.Root, "ContractBlock"]):
    """The relations of ContractBlocks, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""


class ContractBlockFields(_rt.Fields["ContractBlock"], ContractBlockPath["ContractBlock"]):
    """The fields of ContractBlocks in queries: ``T = ContractBlock.q``."""

    id: _rt.Integer[ContractBlock]
    """``id``: int64, read-only."""
    contract_id: _rt.Integer[ContractBlock]
    """``contractID``: int32, required, refers to Contract."""
    date_purchased: _rt.DateTime[ContractBlock]
    """``datePurchased``: datetime, required."""
    end_date: _rt.DateTime[ContractBlock]
    """``endDate``: datetime, required."""
    hourly_rate: _rt.Double[ContractBlock]
    """``hourlyRate``: double, required."""
    hours: _rt.Double[ContractBlock]
    """``hours``: double, required."""
    hours_approved: _rt.Double[ContractBlock]
    """``hoursApproved``: double, read-only, not queryable."""
    invoice_number: _rt.Text[ContractBlock]
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: _rt.Boolean[ContractBlock]
    """``isPaid``: boolean, read-only, picklist of the tenant."""
    payment_number: _rt.Text[ContractBlock]
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: _rt.Integer[ContractBlock]
    """``paymentType``: int32, picklist of the tenant."""
    start_date: _rt.DateTime[ContractBlock]
    """``startDate``: datetime, required."""
    status: _rt.Integer[ContractBlock]
    """``status``: int32, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractBlock(_rt.Row):
    """A row of ContractBlocks, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractBlockFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_id: int | None = None
    """``contractID``: int32, required, refers to Contract."""
    date_purchased: _rt.datetime | None = None
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime | None = None
    """``endDate``: datetime, required."""
    hourly_rate: float | None = None
    """``hourlyRate``: double, required."""
    hours: float | None = None
    """``hours``: double, required."""
    hours_approved: float | None = None
    """``hoursApproved``: double, read-only, not queryable."""
    invoice_number: str | None = None
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: bool | None = None
    """``isPaid``: boolean, read-only, picklist of the tenant."""
    payment_number: str | None = None
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None = None
    """``paymentType``: int32, picklist of the tenant."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime, required."""
    status: int | None = None
    """``status``: int32, picklist of the tenant."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")


class ContractBlockCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractBlocks can be given."""

    contract_id: _t.Required[int]
    """``contractID``: int32, required, refers to Contract."""
    date_purchased: _t.Required[_rt.datetime]
    """``datePurchased``: datetime, required."""
    end_date: _t.Required[_rt.datetime]
    """``endDate``: datetime, required."""
    hourly_rate: _t.Required[float]
    """``hourlyRate``: double, required."""
    hours: _t.Required[float]
    """``hours``: double, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractBlockCreate(_rt.WriteModel):
    """A row of ContractBlocks to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_id: int
    """``contractID``: int32, required, refers to Contract."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime
    """``endDate``: datetime, required."""
    hourly_rate: float
    """``hourlyRate``: double, required."""
    hours: float
    """``hours``: double, required."""
    invoice_number: str | None | _rt.Unset = _rt.UNSET
    """``invoiceNumber``: string, at most 50 characters."""
    payment_number: str | None | _rt.Unset = _rt.UNSET
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None | _rt.Unset = _rt.UNSET
    """``paymentType``: int32, picklist of the tenant."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""
    status: int | None | _rt.Unset = _rt.UNSET
    """``status``: int32, picklist of the tenant."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractBlockCreateFields]) -> None: ...


class ContractBlockUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractBlocks. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime
    """``endDate``: datetime, required."""
    hourly_rate: float
    """``hourlyRate``: double, required."""
    hours: float
    """``hours``: double, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""


class ContractBlockReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractBlocks is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    date_purchased: _t.Required[_rt.datetime]
    """``datePurchased``: datetime, required."""
    end_date: _t.Required[_rt.datetime]
    """``endDate``: datetime, required."""
    hourly_rate: _t.Required[float]
    """``hourlyRate``: double, required."""
    hours: _t.Required[float]
    """``hours``: double, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""


class ContractBlocksService(_rt.Readable[ContractBlock], _rt.Referring[ContractBlock, "_Contract"], _rt.Creatable[ContractBlock], _rt.Updatable[ContractBlock]):
    """What the API can do with ContractBlocks, below Contracts: the sync service."""

    model = ContractBlock

    @_t.overload
    def create(self, model: ContractBlockCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractBlockCreateFields]) -> int: ...

    def create(self, model: ContractBlockCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractBlockCreate, model, fields)

    @_t.overload
    def update(self, row: ContractBlock, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractBlockUpdateFields]) -> None: ...

    def update(self, target: int | ContractBlock, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractBlockReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractBlocksService(_rt.AsyncReadable[ContractBlock], _rt.AsyncReferring[ContractBlock, "_Contract"], _rt.AsyncCreatable[ContractBlock], _rt.AsyncUpdatable[ContractBlock]):
    """What the API can do with ContractBlocks, below Contracts: the async service."""

    model = ContractBlock

    @_t.overload
    async def create(self, model: ContractBlockCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractBlockCreateFields]) -> int: ...

    async def create(self, model: ContractBlockCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractBlockCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractBlock, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractBlockUpdateFields]) -> None: ...

    async def update(self, target: int | ContractBlock, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractBlockReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
