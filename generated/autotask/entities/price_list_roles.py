"""PriceListRoles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .currencies import Currency as _Currency
    from .roles import Role as _Role
    from .currencies import CurrencyPath as _CurrencyPath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "PriceListRoles",
    "PriceListRole",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('currency_id', 'currencyID', 'int32', read_only=True, reference='Currency', target='Currencies', relation='currency'),
        _rt.FieldSchema('hourly_rate', 'hourlyRate', 'double', read_only=True),
        _rt.FieldSchema('role_id', 'roleID', 'int32', read_only=True, reference='Role', target='Roles', relation='role'),
        _rt.FieldSchema('uses_internal_currency_price', 'usesInternalCurrencyPrice', 'boolean', read_only=True),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class PriceListRolePath(_rt.Path[_rt.Root, "PriceListRole"]):
    """The relations of PriceListRoles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    currency: _CurrencyPath[_rt.Root]
    """To the row of Currencies that ``currency_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""


class PriceListRoleFields(_rt.Fields["PriceListRole"], PriceListRolePath["PriceListRole"]):
    """The fields of PriceListRoles in queries: ``T = PriceListRole.q``."""

    id: _rt.Integer[PriceListRole]
    """``id``: int64, read-only."""
    currency_id: _rt.Integer[PriceListRole]
    """``currencyID``: int32, read-only, refers to Currency."""
    hourly_rate: _rt.Double[PriceListRole]
    """``hourlyRate``: double, read-only."""
    role_id: _rt.Integer[PriceListRole]
    """``roleID``: int32, read-only, refers to Role."""
    uses_internal_currency_price: _rt.Boolean[PriceListRole]
    """``usesInternalCurrencyPrice``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PriceListRole(_rt.Row):
    """A row of PriceListRoles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PriceListRoleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    currency_id: int | None = None
    """``currencyID``: int32, read-only, refers to Currency."""
    hourly_rate: float | None = None
    """``hourlyRate``: double, read-only."""
    role_id: int | None = None
    """``roleID``: int32, read-only, refers to Role."""
    uses_internal_currency_price: bool | None = None
    """``usesInternalCurrencyPrice``: boolean, read-only."""

    @property
    def currency(self) -> _rt.Ref[_Currency]:
        """The row of Currencies that ``currency_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "currency_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")


class PriceListRoleUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PriceListRoles. Left out is kept; None clears."""



class PriceListRoleReplaceFields(_t.TypedDict, total=False):
    """What a row of PriceListRoles is replaced by. Left out is cleared."""



class PriceListRolesService(_rt.Readable[PriceListRole], _rt.Referring[PriceListRole, "_Currency | _Role"], _rt.Updatable[PriceListRole]):
    """What the API can do with PriceListRoles: the sync service."""

    model = PriceListRole

    @_t.overload
    def update(self, row: PriceListRole, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PriceListRoleUpdateFields]) -> None: ...

    def update(self, target: int | PriceListRole, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PriceListRoleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPriceListRolesService(_rt.AsyncReadable[PriceListRole], _rt.AsyncReferring[PriceListRole, "_Currency | _Role"], _rt.AsyncUpdatable[PriceListRole]):
    """What the API can do with PriceListRoles: the async service."""

    model = PriceListRole

    @_t.overload
    async def update(self, row: PriceListRole, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PriceListRoleUpdateFields]) -> None: ...

    async def update(self, target: int | PriceListRole, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PriceListRoleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
