"""TicketRmaCredits. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tickets import Ticket as _Ticket
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketRmaCredits",
    "TicketRmaCredit",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('credit_amount', 'creditAmount', 'double', required=True),
        _rt.FieldSchema('credit_details', 'creditDetails', 'string', length=2000),
        _rt.FieldSchema('internal_currency_credit_amount', 'internalCurrencyCreditAmount', 'double', read_only=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', required=True, read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Tickets', 'RmaCredits', 'ticket_id'),
    can="create update replace delete",
    package="autotask",
)


class TicketRmaCreditPath(_rt.Path[_rt.Root, "TicketRmaCredit"]):
    """The relations of TicketRmaCredits, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketRmaCreditFields(_rt.Fields["TicketRmaCredit"], TicketRmaCreditPath["TicketRmaCredit"]):
    """The fields of TicketRmaCredits in queries: ``T = TicketRmaCredit.q``."""

    id: _rt.Integer[TicketRmaCredit]
    """``id``: int64, read-only."""
    credit_amount: _rt.Double[TicketRmaCredit]
    """``creditAmount``: double, required."""
    credit_details: _rt.Text[TicketRmaCredit]
    """``creditDetails``: string, at most 2,000 characters."""
    internal_currency_credit_amount: _rt.Double[TicketRmaCredit]
    """``internalCurrencyCreditAmount``: double, read-only."""
    ticket_id: _rt.Integer[TicketRmaCredit]
    """``ticketID``: int32, required and settable at create only, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketRmaCredit(_rt.Row):
    """A row of TicketRmaCredits, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketRmaCreditFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    credit_amount: float | None = None
    """``creditAmount``: double, required."""
    credit_details: str | None = None
    """``creditDetails``: string, at most 2,000 characters."""
    internal_currency_credit_amount: float | None = None
    """``internalCurrencyCreditAmount``: double, read-only."""
    ticket_id: int | None = None
    """``ticketID``: int32, required and settable at create only, refers to Ticket."""

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketRmaCreditCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketRmaCredits can be given."""

    credit_amount: _t.Required[float]
    """``creditAmount``: double, required."""
    credit_details: str | None
    """``creditDetails``: string, at most 2,000 characters."""
    ticket_id: _t.Required[int]
    """``ticketID``: int32, required and settable at create only, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketRmaCreditCreate(_rt.WriteModel):
    """A row of TicketRmaCredits to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    credit_amount: float
    """``creditAmount``: double, required."""
    credit_details: str | None | _rt.Unset = _rt.UNSET
    """``creditDetails``: string, at most 2,000 characters."""
    ticket_id: int
    """``ticketID``: int32, required and settable at create only, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketRmaCreditCreateFields]) -> None: ...


class TicketRmaCreditUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TicketRmaCredits. Left out is kept; None clears."""

    ticket_id: _t.Required[int]
    """The id of the row of Tickets that this one belongs to."""
    credit_amount: float
    """``creditAmount``: double, required."""
    credit_details: str | None
    """``creditDetails``: string, at most 2,000 characters."""


class TicketRmaCreditReplaceFields(_t.TypedDict, total=False):
    """What a row of TicketRmaCredits is replaced by. Left out is cleared."""

    ticket_id: _t.Required[int]
    """The id of the row of Tickets that this one belongs to."""
    credit_amount: _t.Required[float]
    """``creditAmount``: double, required."""
    credit_details: str | None
    """``creditDetails``: string, at most 2,000 characters."""


class TicketRmaCreditsService(_rt.Readable[TicketRmaCredit], _rt.Referring[TicketRmaCredit, "_Ticket"], _rt.Creatable[TicketRmaCredit], _rt.Updatable[TicketRmaCredit], _rt.Deleting[TicketRmaCredit]):
    """What the API can do with TicketRmaCredits, below Tickets: the sync service."""

    model = TicketRmaCredit

    @_t.overload
    def create(self, model: TicketRmaCreditCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketRmaCreditCreateFields]) -> int: ...

    def create(self, model: TicketRmaCreditCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketRmaCreditCreate, model, fields)

    @_t.overload
    def update(self, row: TicketRmaCredit, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TicketRmaCreditUpdateFields]) -> None: ...

    def update(self, target: int | TicketRmaCredit, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TicketRmaCreditReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"ticket_id": ticket_id})


class AsyncTicketRmaCreditsService(_rt.AsyncReadable[TicketRmaCredit], _rt.AsyncReferring[TicketRmaCredit, "_Ticket"], _rt.AsyncCreatable[TicketRmaCredit], _rt.AsyncUpdatable[TicketRmaCredit], _rt.AsyncDeleting[TicketRmaCredit]):
    """What the API can do with TicketRmaCredits, below Tickets: the async service."""

    model = TicketRmaCredit

    @_t.overload
    async def create(self, model: TicketRmaCreditCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketRmaCreditCreateFields]) -> int: ...

    async def create(self, model: TicketRmaCreditCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketRmaCreditCreate, model, fields)

    @_t.overload
    async def update(self, row: TicketRmaCredit, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TicketRmaCreditUpdateFields]) -> None: ...

    async def update(self, target: int | TicketRmaCredit, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TicketRmaCreditReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"ticket_id": ticket_id})
