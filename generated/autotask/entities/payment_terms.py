"""PaymentTerms. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "PaymentTerms",
    "PaymentTerm",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('payment_due_in_days', 'paymentDueInDays', 'int32'),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    lifetime=900,
    package="autotask",
)


class PaymentTermPath(_rt.Path[_rt.Root, "PaymentTerm"]):
    """The relations of PaymentTerms, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class PaymentTermFields(_rt.Fields["PaymentTerm"], PaymentTermPath["PaymentTerm"]):
    """The fields of PaymentTerms in queries: ``T = PaymentTerm.q``."""

    id: _rt.Integer[PaymentTerm]
    """``id``: int64, read-only."""
    description: _rt.Text[PaymentTerm]
    """``description``: string, at most 2,000 characters."""
    is_active: _rt.Boolean[PaymentTerm]
    """``isActive``: boolean, Active in SOAP."""
    name: _rt.Text[PaymentTerm]
    """``name``: string, at most 100 characters, required."""
    payment_due_in_days: _rt.Integer[PaymentTerm]
    """``paymentDueInDays``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PaymentTerm(_rt.Row):
    """A row of PaymentTerms, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PaymentTermFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 2,000 characters."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    payment_due_in_days: int | None = None
    """``paymentDueInDays``: int32."""


class PaymentTermCreateFields(_t.TypedDict, total=False):
    """What a new row of PaymentTerms can be given."""

    description: str | None
    """``description``: string, at most 2,000 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    payment_due_in_days: int | None
    """``paymentDueInDays``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class PaymentTermCreate(_rt.WriteModel):
    """A row of PaymentTerms to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    payment_due_in_days: int | None | _rt.Unset = _rt.UNSET
    """``paymentDueInDays``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[PaymentTermCreateFields]) -> None: ...


class PaymentTermUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PaymentTerms. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 2,000 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    payment_due_in_days: int | None
    """``paymentDueInDays``: int32."""


class PaymentTermReplaceFields(_t.TypedDict, total=False):
    """What a row of PaymentTerms is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 2,000 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    payment_due_in_days: int | None
    """``paymentDueInDays``: int32."""


class PaymentTermsService(_rt.Readable[PaymentTerm], _rt.Queryable[PaymentTerm], _rt.Creatable[PaymentTerm], _rt.Updatable[PaymentTerm], _rt.Deactivating[PaymentTerm]):
    """What the API can do with PaymentTerms: the sync service."""

    model = PaymentTerm

    @_t.overload
    def create(self, model: PaymentTermCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[PaymentTermCreateFields]) -> int: ...

    def create(self, model: PaymentTermCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(PaymentTermCreate, model, fields)

    @_t.overload
    def update(self, row: PaymentTerm, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PaymentTermUpdateFields]) -> None: ...

    def update(self, target: int | PaymentTerm, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PaymentTermReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPaymentTermsService(_rt.AsyncReadable[PaymentTerm], _rt.AsyncQueryable[PaymentTerm], _rt.AsyncCreatable[PaymentTerm], _rt.AsyncUpdatable[PaymentTerm], _rt.AsyncDeactivating[PaymentTerm]):
    """What the API can do with PaymentTerms: the async service."""

    model = PaymentTerm

    @_t.overload
    async def create(self, model: PaymentTermCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[PaymentTermCreateFields]) -> int: ...

    async def create(self, model: PaymentTermCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(PaymentTermCreate, model, fields)

    @_t.overload
    async def update(self, row: PaymentTerm, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PaymentTermUpdateFields]) -> None: ...

    async def update(self, target: int | PaymentTerm, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PaymentTermReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
