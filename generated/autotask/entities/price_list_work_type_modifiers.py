"""PriceListWorkTypeModifiers. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .currencies import Currency as _Currency
    from .work_type_modifiers import WorkTypeModifier as _WorkTypeModifier
    from .currencies import CurrencyPath as _CurrencyPath
    from .work_type_modifiers import WorkTypeModifierPath as _WorkTypeModifierPath

_SCHEMA = _rt.EntitySchema(
    "PriceListWorkTypeModifiers",
    "PriceListWorkTypeModifier",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('currency_id', 'currencyID', 'int32', read_only=True, reference='Currency', target='Currencies', relation='currency'),
        _rt.FieldSchema('modifier_type', 'modifierType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('modifier_value', 'modifierValue', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('uses_internal_currency_price', 'usesInternalCurrencyPrice', 'boolean', read_only=True),
        _rt.FieldSchema('work_type_modifier_id', 'workTypeModifierID', 'int32', read_only=True, reference='WorkTypeModifier', target='WorkTypeModifiers', relation='work_type_modifier'),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class PriceListWorkTypeModifierPath(_rt.Path[_rt.Root, "PriceListWorkTypeModifier"]):
    """The relations of PriceListWorkTypeModifiers, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``currency_id`` refers to."""
    work_type_modifier: _WorkTypeModifierPath[_rt.Root]
    """To the row of WorkTypeModifiers that ``work_type_modifier_id`` refers to."""


class PriceListWorkTypeModifierFields(_rt.Fields["PriceListWorkTypeModifier"], PriceListWorkTypeModifierPath["PriceListWorkTypeModifier"]):
    """The fields of PriceListWorkTypeModifiers in queries: ``T = PriceListWorkTypeModifier.q``."""

    id: _rt.Integer[PriceListWorkTypeModifier]
    """``id``: int64, read-only."""
    currency_id: _rt.Integer[PriceListWorkTypeModifier]
    """``currencyID``: int32, read-only, refers to Currency."""
    modifier_type: _rt.Integer[PriceListWorkTypeModifier]
    """``modifierType``: int32, read-only, picklist of the tenant, not queryable."""
    modifier_value: _rt.Double[PriceListWorkTypeModifier]
    """``modifierValue``: double, read-only, not queryable."""
    uses_internal_currency_price: _rt.Boolean[PriceListWorkTypeModifier]
    """``usesInternalCurrencyPrice``: boolean, read-only."""
    work_type_modifier_id: _rt.Integer[PriceListWorkTypeModifier]
    """``workTypeModifierID``: int32, read-only, refers to WorkTypeModifier."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PriceListWorkTypeModifier(_rt.Row):
    """A row of PriceListWorkTypeModifiers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PriceListWorkTypeModifierFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    currency_id: int | None = None
    """``currencyID``: int32, read-only, refers to Currency."""
    modifier_type: int | None = None
    """``modifierType``: int32, read-only, picklist of the tenant, not queryable."""
    modifier_value: float | None = None
    """``modifierValue``: double, read-only, not queryable."""
    uses_internal_currency_price: bool | None = None
    """``usesInternalCurrencyPrice``: boolean, read-only."""
    work_type_modifier_id: int | None = None
    """``workTypeModifierID``: int32, read-only, refers to WorkTypeModifier."""

    @property
    def currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "currency_id")

    @property
    def work_type_modifier(self) -> _rt.Ref[_WorkTypeModifier]:
        """The row of WorkTypeModifiers that ``work_type_modifier_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "work_type_modifier_id")


class PriceListWorkTypeModifierUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PriceListWorkTypeModifiers. Left out is kept; None clears."""



class PriceListWorkTypeModifierReplaceFields(_t.TypedDict, total=False):
    """What a row of PriceListWorkTypeModifiers is replaced by. Left out is cleared."""



class PriceListWorkTypeModifiersService(_rt.Readable[PriceListWorkTypeModifier], _rt.Referring[PriceListWorkTypeModifier, "_Currency | _WorkTypeModifier"], _rt.Updatable[PriceListWorkTypeModifier]):
    """What the API can do with PriceListWorkTypeModifiers: the sync service."""

    model = PriceListWorkTypeModifier

    @_t.overload
    def update(self, row: PriceListWorkTypeModifier, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PriceListWorkTypeModifierUpdateFields]) -> None: ...

    def update(self, target: int | PriceListWorkTypeModifier, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PriceListWorkTypeModifierReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPriceListWorkTypeModifiersService(_rt.AsyncReadable[PriceListWorkTypeModifier], _rt.AsyncReferring[PriceListWorkTypeModifier, "_Currency | _WorkTypeModifier"], _rt.AsyncUpdatable[PriceListWorkTypeModifier]):
    """What the API can do with PriceListWorkTypeModifiers: the async service."""

    model = PriceListWorkTypeModifier

    @_t.overload
    async def update(self, row: PriceListWorkTypeModifier, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PriceListWorkTypeModifierUpdateFields]) -> None: ...

    async def update(self, target: int | PriceListWorkTypeModifier, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PriceListWorkTypeModifierReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
