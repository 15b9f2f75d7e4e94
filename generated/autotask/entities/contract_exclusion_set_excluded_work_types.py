"""ContractExclusionSetExcludedWorkTypes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .contract_exclusion_sets import ContractExclusionSet as _ContractExclusionSet
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .contract_exclusion_sets import ContractExclusionSetPath as _ContractExclusionSetPath

_SCHEMA = _rt.EntitySchema(
    "ContractExclusionSetExcludedWorkTypes",
    "ContractExclusionSetExcludedWorkType",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_exclusion_set_id', 'contractExclusionSetID', 'int32', required=True, reference='ContractExclusionSet', target='ContractExclusionSets', relation='contract_exclusion_set'),
        _rt.FieldSchema('excluded_work_type_id', 'excludedWorkTypeID', 'int32', required=True, reference='BillingCode', target='BillingCodes', relation='excluded_work_type'),
    ),
    parent=('ContractExclusionSets', 'ExcludedWorkTypes', 'contract_exclusion_set_id'),
    can="create delete",
    package="autotask",
)


class ContractExclusionSetExcludedWorkTypePath(_rt.Path[_rt.Root, "ContractExclusionSetExcludedWorkType"]):
    """The relations of ContractExclusionSetExcludedWorkTypes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract_exclusion_set: _ContractExclusionSetPath[_rt.Root]
    """To the row of ContractExclusionSets that ``contract_exclusion_set_id`` refers to."""
    excluded_work_type: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``excluded_work_type_id`` refers to."""


class ContractExclusionSetExcludedWorkTypeFields(_rt.Fields["ContractExclusionSetExcludedWorkType"], ContractExclusionSetExcludedWorkTypePath["ContractExclusionSetExcludedWorkType"]):
    """The fields of ContractExclusionSetExcludedWorkTypes in queries: ``T = ContractExclusionSetExcludedWorkType.q``."""

    id: _rt.Integer[ContractExclusionSetExcludedWorkType]
    """``id``: int64, read-only."""
    contract_exclusion_set_id: _rt.Integer[ContractExclusionSetExcludedWorkType]
    """``contractExclusionSetID``: int32, required, refers to ContractExclusionSet."""
    excluded_work_type_id: _rt.Integer[ContractExclusionSetExcludedWorkType]
    """``excludedWorkTypeID``: int32, required, refers to BillingCode."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractExclusionSetExcludedWorkType(_rt.Row):
    """A row of ContractExclusionSetExcludedWorkTypes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractExclusionSetExcludedWorkTypeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_exclusion_set_id: int | None = None
    """``contractExclusionSetID``: int32, required, refers to ContractExclusionSet."""
    excluded_work_type_id: int | None = None
    """``excludedWorkTypeID``: int32, required, refers to BillingCode."""

    @property
    def contract_exclusion_set(self) -> _rt.Ref[_ContractExclusionSet]:
        """The row of ContractExclusionSets that ``contract_exclusion_set_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_exclusion_set_id")

    @property
    def excluded_work_type(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``excluded_work_type_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "excluded_work_type_id")


class ContractExclusionSetExcludedWorkTypeCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractExclusionSetExcludedWorkTypes can be given."""

    contract_exclusion_set_id: _t.Required[int]
    """``contractExclusionSetID``: int32, required, refers to ContractExclusionSet."""
    excluded_work_type_id: _t.Required[int]
    """``excludedWorkTypeID``: int32, required, refers to BillingCode."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractExclusionSetExcludedWorkTypeCreate(_rt.WriteModel):
    """A row of ContractExclusionSetExcludedWorkTypes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_exclusion_set_id: int
    """``contractExclusionSetID``: int32, required, refers to ContractExclusionSet."""
    excluded_work_type_id: int
    """``excludedWorkTypeID``: int32, required, refers to BillingCode."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractExclusionSetExcludedWorkTypeCreateFields]) -> None: ...


class ContractExclusionSetExcludedWorkTypesService(_rt.Readable[ContractExclusionSetExcludedWorkType], _rt.Referring[ContractExclusionSetExcludedWorkType, "_BillingCode | _ContractExclusionSet"], _rt.Creatable[ContractExclusionSetExcludedWorkType], _rt.Deleting[ContractExclusionSetExcludedWorkType]):
    """What the API can do with ContractExclusionSetExcludedWorkTypes, below ContractExclusionSets: the sync service."""

    model = ContractExclusionSetExcludedWorkType

    @_t.overload
    def create(self, model: ContractExclusionSetExcludedWorkTypeCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractExclusionSetExcludedWorkTypeCreateFields]) -> int: ...

    def create(self, model: ContractExclusionSetExcludedWorkTypeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractExclusionSetExcludedWorkTypeCreate, model, fields)

    def delete(self, id: int, /, *, contract_exclusion_set_id: int) -> None:
        """Delete the row with this id, below the row of ContractExclusionSets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"contract_exclusion_set_id": contract_exclusion_set_id})


class AsyncContractExclusionSetExcludedWorkTypesService(_rt.AsyncReadable[ContractExclusionSetExcludedWorkType], _rt.AsyncReferring[ContractExclusionSetExcludedWorkType, "_BillingCode | _ContractExclusionSet"], _rt.AsyncCreatable[ContractExclusionSetExcludedWorkType], _rt.AsyncDeleting[ContractExclusionSetExcludedWorkType]):
    """What the API can do with ContractExclusionSetExcludedWorkTypes, below ContractExclusionSets: the async service."""

    model = ContractExclusionSetExcludedWorkType

    @_t.overload
    async def create(self, model: ContractExclusionSetExcludedWorkTypeCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractExclusionSetExcludedWorkTypeCreateFields]) -> int: ...

    async def create(self, model: ContractExclusionSetExcludedWorkTypeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractExclusionSetExcludedWorkTypeCreate, model, fields)

    async def delete(self, id: int, /, *, contract_exclusion_set_id: int) -> None:
        """Delete the row with this id, below the row of ContractExclusionSets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"contract_exclusion_set_id": contract_exclusion_set_id})
