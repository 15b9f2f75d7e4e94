"""ContractBlockHourFactors. Generated from the API's metadata; do not edit."""

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
    "ContractBlockHourFactors",
    "ContractBlockHourFactor",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('block_hour_multiplier', 'blockHourMultiplier', 'double', required=True, soap='BlockHourFactor'),
        _rt.FieldSchema('contract_hourly_rate', 'contractHourlyRate', 'double'),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('internal_currency_contract_hourly_rate', 'internalCurrencyContractHourlyRate', 'double', read_only=True),
        _rt.FieldSchema('role_id', 'roleID', 'int32', required=True, reference='Role', target='Roles', relation='role'),
    ),
    parent=('Contracts', 'BlockHourFactors', 'contract_id'),
    can="create update replace",
    package="autotask",
)


class ContractBlockHourFactorPath(_rt.Path[_rt.Root, "ContractBlockHourFactor"]):
    """The relations of ContractBlockHourFactors, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""


class ContractBlockHourFactorFields(_rt.Fields["ContractBlockHourFactor"], ContractBlockHourFactorPath["ContractBlockHourFactor"]):
    """The fields of ContractBlockHourFactors in queries: ``T = ContractBlockHourFactor.q``."""

    id: _rt.Integer[ContractBlockHourFactor]
    """``id``: int64, read-only."""
    block_hour_multiplier: _rt.Double[ContractBlockHourFactor]
    """``blockHourMultiplier``: double, required, BlockHourFactor in SOAP."""
    contract_hourly_rate: _rt.Double[ContractBlockHourFactor]
    """``contractHourlyRate``: double."""
    contract_id: _rt.Integer[ContractBlockHourFactor]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    internal_currency_contract_hourly_rate: _rt.Double[ContractBlockHourFactor]
    """``internalCurrencyContractHourlyRate``: double, read-only."""
    role_id: _rt.Integer[ContractBlockHourFactor]
    """``roleID``: int32, required, refers to Role."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractBlockHourFactor(_rt.Row):
    """A row of ContractBlockHourFactors, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractBlockHourFactorFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    block_hour_multiplier: float | None = None
    """``blockHourMultiplier``: double, required, BlockHourFactor in SOAP."""
    contract_hourly_rate: float | None = None
    """``contractHourlyRate``: double."""
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


class ContractBlockHourFactorCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractBlockHourFactors can be given."""

    block_hour_multiplier: _t.Required[float]
    """``blockHourMultiplier``: double, required, BlockHourFactor in SOAP."""
    contract_hourly_rate: float | None
    """``contractHourlyRate``: double."""
    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractBlockHourFactorCreate(_rt.WriteModel):
    """A row of ContractBlockHourFactors to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    block_hour_multiplier: float
    """``blockHourMultiplier``: double, required, BlockHourFactor in SOAP."""
    contract_hourly_rate: float | None | _rt.Unset = _rt.UNSET
    """``contractHourlyRate``: double."""
    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractBlockHourFactorCreateFields]) -> None: ...


class ContractBlockHourFactorUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractBlockHourFactors. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    block_hour_multiplier: float
    """``blockHourMultiplier``: double, required, BlockHourFactor in SOAP."""
    contract_hourly_rate: float | None
    """``contractHourlyRate``: double."""
    role_id: int
    """``roleID``: int32, required, refers to Role."""


class ContractBlockHourFactorReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractBlockHourFactors is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    block_hour_multiplier: _t.Required[float]
    """``blockHourMultiplier``: double, required, BlockHourFactor in SOAP."""
    contract_hourly_rate: float | None
    """``contractHourlyRate``: double."""
    role_id: _t.Required[int]
    """``roleID``: int32, required, refers to Role."""


class ContractBlockHourFactorsService(_rt.Readable[ContractBlockHourFactor], _rt.Referring[ContractBlockHourFactor, "_Contract | _Role"], _rt.Creatable[ContractBlockHourFactor], _rt.Updatable[ContractBlockHourFactor]):
    """What the API can do with ContractBlockHourFactors, below Contracts: the sync service."""

    model = ContractBlockHourFactor

    @_t.overload
    def create(self, model: ContractBlockHourFactorCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractBlockHourFactorCreateFields]) -> int: ...

    def create(self, model: ContractBlockHourFactorCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractBlockHourFactorCreate, model, fields)

    @_t.overload
    def update(self, row: ContractBlockHourFactor, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractBlockHourFactorUpdateFields]) -> None: ...

    def update(self, target: int | ContractBlockHourFactor, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractBlockHourFactorReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractBlockHourFactorsService(_rt.AsyncReadable[ContractBlockHourFactor], _rt.AsyncReferring[ContractBlockHourFactor, "_Contract | _Role"], _rt.AsyncCreatable[ContractBlockHourFactor], _rt.AsyncUpdatable[ContractBlockHourFactor]):
    """What the API can do with ContractBlockHourFactors, below Contracts: the async service."""

    model = ContractBlockHourFactor

    @_t.overload
    async def create(self, model: ContractBlockHourFactorCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractBlockHourFactorCreateFields]) -> int: ...

    async def create(self, model: ContractBlockHourFactorCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractBlockHourFactorCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractBlockHourFactor, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractBlockHourFactorUpdateFields]) -> None: ...

    async def update(self, target: int | ContractBlockHourFactor, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractBlockHourFactorReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
