"""ContractTicketPurchases. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .contracts import ContractPath as _ContractPath

_SCHEMA = _rt.EntitySchema(
    "ContractTicketPurchases",
    "ContractTicketPurchase",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int64', required=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('date_purchased', 'datePurchased', 'datetime', required=True),
        _rt.FieldSchema('end_date', 'endDate', 'datetime', required=True),
        _rt.FieldSchema('invoice_number', 'invoiceNumber', 'string', length=50),
        _rt.FieldSchema('is_paid', 'isPaid', 'boolean', required=True),
        _rt.FieldSchema('payment_number', 'paymentNumber', 'string', length=50),
        _rt.FieldSchema('payment_type', 'paymentType', 'int32'),
        _rt.FieldSchema('per_ticket_rate', 'perTicketRate', 'double', required=True),
        _rt.FieldSchema('start_date', 'startDate', 'datetime', required=True),
        _rt.FieldSchema('status', 'status', 'int32'),
        _rt.FieldSchema('tickets_purchased', 'ticketsPurchased', 'double', required=True),
        _rt.FieldSchema('tickets_used', 'ticketsUsed', 'double', read_only=True, queryable=False),
    ),
    parent=('Contracts', 'TicketPurchases', 'contract_id'),
    can="create update replace",
    package="autotask",
)


class ContractTicketPurchasePath(_rt.Path[_rt.Root, "ContractTicketPurchase"]):
    """The relations of ContractTicketPurchases, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""


class ContractTicketPurchaseFields(_rt.Fields["ContractTicketPurchase"], ContractTicketPurchasePath["ContractTicketPurchase"]):
    """The fields of ContractTicketPurchases in queries: ``T = ContractTicketPurchase.q``."""

    id: _rt.Integer[ContractTicketPurchase]
    """``id``: int64, read-only."""
    contract_id: _rt.Integer[ContractTicketPurchase]
    """``contractID``: int64, required, refers to Contract."""
    date_purchased: _rt.DateTime[ContractTicketPurchase]
    """``datePurchased``: datetime, required."""
    end_date: _rt.DateTime[ContractTicketPurchase]
    """``endDate``: datetime, required."""
    invoice_number: _rt.Text[ContractTicketPurchase]
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: _rt.Boolean[ContractTicketPurchase]
    """``isPaid``: boolean, required, picklist of the tenant."""
    payment_number: _rt.Text[ContractTicketPurchase]
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: _rt.Integer[ContractTicketPurchase]
    """``paymentType``: int32, picklist of the tenant."""
    per_ticket_rate: _rt.Double[ContractTicketPurchase]
    """``perTicketRate``: double, required."""
    start_date: _rt.DateTime[ContractTicketPurchase]
    """``startDate``: datetime, required."""
    status: _rt.Integer[ContractTicketPurchase]
    """``status``: int32, picklist of the tenant."""
    tickets_purchased: _rt.Double[ContractTicketPurchase]
    """``ticketsPurchased``: double, required."""
    tickets_used: _rt.Double[ContractTicketPurchase]
    """``ticketsUsed``: double, read-only, not queryable."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractTicketPurchase(_rt.Row):
    """A row of ContractTicketPurchases, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractTicketPurchaseFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_id: int | None = None
    """``contractID``: int64, required, refers to Contract."""
    date_purchased: _rt.datetime | None = None
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime | None = None
    """``endDate``: datetime, required."""
    invoice_number: str | None = None
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: bool | None = None
    """``isPaid``: boolean, required, picklist of the tenant."""
    payment_number: str | None = None
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None = None
    """``paymentType``: int32, picklist of the tenant."""
    per_ticket_rate: float | None = None
    """``perTicketRate``: double, required."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime, required."""
    status: int | None = None
    """``status``: int32, picklist of the tenant."""
    tickets_purchased: float | None = None
    """``ticketsPurchased``: double, required."""
    tickets_used: float | None = None
    """``ticketsUsed``: double, read-only, not queryable."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")


class ContractTicketPurchaseCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractTicketPurchases can be given."""

    contract_id: _t.Required[int]
    """``contractID``: int64, required, refers to Contract."""
    date_purchased: _t.Required[_rt.datetime]
    """``datePurchased``: datetime, required."""
    end_date: _t.Required[_rt.datetime]
    """``endDate``: datetime, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: _t.Required[bool]
    """``isPaid``: boolean, required, picklist of the tenant."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    per_ticket_rate: _t.Required[float]
    """``perTicketRate``: double, required."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""
    tickets_purchased: _t.Required[float]
    """``ticketsPurchased``: double, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractTicketPurchaseCreate(_rt.WriteModel):
    """A row of ContractTicketPurchases to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_id: int
    """``contractID``: int64, required, refers to Contract."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime
    """``endDate``: datetime, required."""
    invoice_number: str | None | _rt.Unset = _rt.UNSET
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: bool
    """``isPaid``: boolean, required, picklist of the tenant."""
    payment_number: str | None | _rt.Unset = _rt.UNSET
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None | _rt.Unset = _rt.UNSET
    """``paymentType``: int32, picklist of the tenant."""
    per_ticket_rate: float
    """``perTicketRate``: double, required."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""
    status: int | None | _rt.Unset = _rt.UNSET
    """``status``: int32, picklist of the tenant."""
    tickets_purchased: float
    """``ticketsPurchased``: double, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractTicketPurchaseCreateFields]) -> None: ...


class ContractTicketPurchaseUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractTicketPurchases. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    end_date: _rt.datetime
    """``endDate``: datetime, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: bool
    """``isPaid``: boolean, required, picklist of the tenant."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    per_ticket_rate: float
    """``perTicketRate``: double, required."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""
    tickets_purchased: float
    """``ticketsPurchased``: double, required."""


class ContractTicketPurchaseReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractTicketPurchases is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    date_purchased: _t.Required[_rt.datetime]
    """``datePurchased``: datetime, required."""
    end_date: _t.Required[_rt.datetime]
    """``endDate``: datetime, required."""
    invoice_number: str | None
    """``invoiceNumber``: string, at most 50 characters."""
    is_paid: _t.Required[bool]
    """``isPaid``: boolean, required, picklist of the tenant."""
    payment_number: str | None
    """``paymentNumber``: string, at most 50 characters."""
    payment_type: int | None
    """``paymentType``: int32, picklist of the tenant."""
    per_ticket_rate: _t.Required[float]
    """``perTicketRate``: double, required."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""
    tickets_purchased: _t.Required[float]
    """``ticketsPurchased``: double, required."""


class ContractTicketPurchasesService(_rt.Readable[ContractTicketPurchase], _rt.Referring[ContractTicketPurchase, "_Contract"], _rt.Creatable[ContractTicketPurchase], _rt.Updatable[ContractTicketPurchase]):
    """What the API can do with ContractTicketPurchases, below Contracts: the sync service."""

    model = ContractTicketPurchase

    @_t.overload
    def create(self, model: ContractTicketPurchaseCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractTicketPurchaseCreateFields]) -> int: ...

    def create(self, model: ContractTicketPurchaseCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractTicketPurchaseCreate, model, fields)

    @_t.overload
    def update(self, row: ContractTicketPurchase, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractTicketPurchaseUpdateFields]) -> None: ...

    def update(self, target: int | ContractTicketPurchase, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractTicketPurchaseReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractTicketPurchasesService(_rt.AsyncReadable[ContractTicketPurchase], _rt.AsyncReferring[ContractTicketPurchase, "_Contract"], _rt.AsyncCreatable[ContractTicketPurchase], _rt.AsyncUpdatable[ContractTicketPurchase]):
    """What the API can do with ContractTicketPurchases, below Contracts: the async service."""

    model = ContractTicketPurchase

    @_t.overload
    async def create(self, model: ContractTicketPurchaseCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractTicketPurchaseCreateFields]) -> int: ...

    async def create(self, model: ContractTicketPurchaseCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractTicketPurchaseCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractTicketPurchase, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractTicketPurchaseUpdateFields]) -> None: ...

    async def update(self, target: int | ContractTicketPurchase, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractTicketPurchaseReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
