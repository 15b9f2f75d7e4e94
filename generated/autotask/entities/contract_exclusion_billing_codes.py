"""ContractExclusionBillingCodes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .contracts import Contract as _Contract
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .contracts import ContractPath as _ContractPath

_SCHEMA = _rt.EntitySchema(
    "ContractExclusionBillingCodes",
    "ContractExclusionBillingCode",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int64', required=True, reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('contract_id', 'contractID', 'int64', required=True, reference='Contract', target='Contracts', relation='contract'),
    ),
    parent=('Contracts', 'ExclusionBillingCodes', 'contract_id'),
    can="create delete",
    package="autotask",
)


class ContractExclusionBillingCodePath(_rt.Path[_rt.Root, "ContractExclusionBillingCode"]):
    """The relations of ContractExclusionBillingCodes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""


class ContractExclusionBillingCodeFields(_rt.Fields["ContractExclusionBillingCode"], ContractExclusionBillingCodePath["ContractExclusionBillingCode"]):
    """The fields of ContractExclusionBillingCodes in queries: ``T = ContractExclusionBillingCode.q``."""

    id: _rt.Integer[ContractExclusionBillingCode]
    """``id``: int64, read-only."""
    billing_code_id: _rt.Integer[ContractExclusionBillingCode]
    """``billingCodeID``: int64, required, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: _rt.Integer[ContractExclusionBillingCode]
    """``contractID``: int64, required, refers to Contract."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractExclusionBillingCode(_rt.Row):
    """A row of ContractExclusionBillingCodes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractExclusionBillingCodeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    billing_code_id: int | None = None
    """``billingCodeID``: int64, required, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int | None = None
    """``contractID``: int64, required, refers to Contract."""

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")


class ContractExclusionBillingCodeCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractExclusionBillingCodes can be given."""

    billing_code_id: _t.Required[int]
    """``billingCodeID``: int64, required, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: _t.Required[int]
    """``contractID``: int64, required, refers to Contract."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractExclusionBillingCodeCreate(_rt.WriteModel):
    """A row of ContractExclusionBillingCodes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    billing_code_id: int
    """``billingCodeID``: int64, required, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int
    """``contractID``: int64, required, refers to Contract."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractExclusionBillingCodeCreateFields]) -> None: ...


class ContractExclusionBillingCodesService(_rt.Readable[ContractExclusionBillingCode], _rt.Referring[ContractExclusionBillingCode, "_BillingCode | _Contract"], _rt.Creatable[ContractExclusionBillingCode], _rt.Deleting[ContractExclusionBillingCode]):
    """What the API can do with ContractExclusionBillingCodes, below Contracts: the sync service."""

    model = ContractExclusionBillingCode

    @_t.overload
    def create(self, model: ContractExclusionBillingCodeCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractExclusionBillingCodeCreateFields]) -> int: ...

    def create(self, model: ContractExclusionBillingCodeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractExclusionBillingCodeCreate, model, fields)

    def delete(self, id: int, /, *, contract_id: int) -> None:
        """Delete the row with this id, below the row of Contracts it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"contract_id": contract_id})


class AsyncContractExclusionBillingCodesService(_rt.AsyncReadable[ContractExclusionBillingCode], _rt.AsyncReferring[ContractExclusionBillingCode, "_BillingCode | _Contract"], _rt.AsyncCreatable[ContractExclusionBillingCode], _rt.AsyncDeleting[ContractExclusionBillingCode]):
    """What the API can do with ContractExclusionBillingCodes, below Contracts: the async service."""

    model = ContractExclusionBillingCode

    @_t.overload
    async def create(self, model: ContractExclusionBillingCodeCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractExclusionBillingCodeCreateFields]) -> int: ...

    async def create(self, model: ContractExclusionBillingCodeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractExclusionBillingCodeCreate, model, fields)

    async def delete(self, id: int, /, *, contract_id: int) -> None:
        """Delete the row with this id, below the row of Contracts it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"contract_id": contract_id})
