"""ContractRates. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .roles import Role as _Role
    from .contracts import ContractPath as _ContractPath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "ContractRates",
    "ContractRate",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_hourly_rate', 'contractHourlyRate', 'double', required=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('internal_currency_contract_hourly_rate', 'internalCurrencyContractHourlyRate', 'double', read_only=True),
        _rt.FieldSchema('role_id', 'roleID', 'int32', required=True, reference='Role', target='Roles', relation='role'),
    ),
    parent=('Contracts', 'Rates', 'contract_id'),
    can="create update replace",
    package="autotask",
)


class ContractRatePath(_rt.Path[_rt.Root, "ContractRate"]):
    """The relations of ContractRates, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""


class ContractRateFields(_rt.Fields["ContractRate"], ContractRatePath["ContractRate"]):
    """The fields of ContractRates in queries: ``T = ContractRate.q``."""

    id: _rt.Integer[ContractRate]
    """``id``: int64, read-only."""
    contract_hourly_rate: _rt.Double[ContractRate]
    """``contractHourlyRate``: double, required."""
    contract_id: _rt.Integer[ContractRate]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_currency_contract_hourly_rate: _rt.Double[ContractRate]
    """``internalCurrencyContractHourlyRate``: double, read-only."""
    role_id: _rt.Integer[ContractRate]
    """``roleID``: int32, required, refers to Role."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractRate(_rt.Row):
    """A row of ContractRates, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractRateFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_hourly_rate: float | None = None
    """``contractHourlyRate``: double, required."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_currency_contract_hourly_rate: float | None = None
    """``internalCurrencyContractHourlyRate``: double, read-only."""
    role_id: int | None = None
    """``roleID``: int32, required, refers to Role."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")


class ContractRateCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractRates can be given."""

    contract_hourly_rate: _t.Required[float]
    """``contractHourlyRate``: double, required."""
    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractRateCreate(_rt.WriteModel):
    """A row of ContractRates to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_hourly_rate: float
    """``contractHourlyRate``: double, required."""
    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractRateCreateFields]) -> None: ...


class ContractRateUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractRates. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    contract_hourly_rate: float
    """``contractHourlyRate``: double, required."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""


class ContractRateReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractRates is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    contract_hourly_rate: _t.Required[float]
    """``contractHourlyRate``: double, required."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""


class ContractRatesService(_rt.Readable[ContractRate], _rt.Referring[ContractRate, "_Contract | _Role"], _rt.Creatable[ContractRate], _rt.Updatable[ContractRate]):
    """What the API can do with ContractRates, below Contracts: the sync service."""

    model = ContractRate

    @_t.overload
    def create(self, model: ContractRateCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractRateCreateFields]) -> int: ...

    def create(self, model: ContractRateCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractRateCreate, model, fields)

    @_t.overload
    def update(self, row: ContractRate, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractRateUpdateFields]) -> None: ...

    def update(self, target: int | ContractRate, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractRateReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractRatesService(_rt.AsyncReadable[ContractRate], _rt.AsyncReferring[ContractRate, "_Contract | _Role"], _rt.AsyncCreatable[ContractRate], _rt.AsyncUpdatable[ContractRate]):
    """What the API can do with ContractRates, below Contracts: the async service."""

    model = ContractRate

    @_t.overload
    async def create(self, model: ContractRateCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractRateCreateFields]) -> int: ...

    async def create(self, model: ContractRateCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractRateCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractRate, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractRateUpdateFields]) -> None: ...

    async def update(self, target: int | ContractRate, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractRateReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
