"""ContractExclusionSetExcludedRoles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contract_exclusion_sets import ContractExclusionSet as _ContractExclusionSet
    from .roles import Role as _Role
    from .contract_exclusion_sets import ContractExclusionSetPath as _ContractExclusionSetPath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "ContractExclusionSetExcludedRoles",
    "ContractExclusionSetExcludedRole",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_exclusion_set_id', 'contractExclusionSetID', 'int32', required=True, reference='ContractExclusionSet', target='ContractExclusionSets', relation='contract_exclusion_set'),
        _rt.FieldSchema('excluded_role_id', 'excludedRoleID', 'int32', required=True, reference='Role', target='Roles', relation='excluded_role'),
    ),
    parent=('ContractExclusionSets', 'ExcludedRoles', 'contract_exclusion_set_id'),
    can="create delete",
    package="autotask",
)


class ContractExclusionSetExcludedRolePath(_rt.Path[_rt.Root, "ContractExclusionSetExcludedRole"]):
    """The relations of ContractExclusionSetExcludedRoles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract_exclusion_set: _ContractExclusionSetPath[_rt.Root]
    """To the row of ContractExclusionSets that ``contract_exclusion_set_id`` refers to."""
    excluded_role: _RolePath[_rt.Root]
    """To the row of Roles that ``excluded_role_id`` refers to."""


class ContractExclusionSetExcludedRoleFields(_rt.Fields["ContractExclusionSetExcludedRole"], ContractExclusionSetExcludedRolePath["ContractExclusionSetExcludedRole"]):
    """The fields of ContractExclusionSetExcludedRoles in queries: ``T = ContractExclusionSetExcludedRole.q``."""

    id: _rt.Integer[ContractExclusionSetExcludedRole]
    """``id``: int64, read-only."""
    contract_exclusion_set_id: _rt.Integer[ContractExclusionSetExcludedRole]
    """``contractExclusionSetID``: int32, required, refers to ContractExclusionSet."""
    excluded_role_id: _rt.Integer[ContractExclusionSetExcludedRole]
    """``excludedRoleID``: int32, required, refers to Role."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractExclusionSetExcludedRole(_rt.Row):
    """A row of ContractExclusionSetExcludedRoles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractExclusionSetExcludedRoleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_exclusion_set_id: int | None = None
    """``contractExclusionSetID``: int32, required, refers to ContractExclusionSet."""
    excluded_role_id: int | None = None
    """``excludedRoleID``: int32, required, refers to Role."""

    @property
    def contract_exclusion_set(self) -> _rt.Ref[_ContractExclusionSet]:
        """The row of ContractExclusionSets that ``contract_exclusion_set_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_exclusion_set_id")

    @property
    def excluded_role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``excluded_role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "excluded_role_id")


class ContractExclusionSetExcludedRoleCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractExclusionSetExcludedRoles can be given."""

    contract_exclusion_set_id: _t.Required[int]
    """``contractExclusionSetID``: int32, required, refers to ContractExclusionSet."""
    excluded_role_id: _t.Required[int]
    """``excludedRoleID``: int32, required, refers to Role."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractExclusionSetExcludedRoleCreate(_rt.WriteModel):
    """A row of ContractExclusionSetExcludedRoles to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_exclusion_set_id: int
    """``contractExclusionSetID``: int32, required, refers to ContractExclusionSet."""
    excluded_role_id: int
    """``excludedRoleID``: int32, required, refers to Role."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractExclusionSetExcludedRoleCreateFields]) -> None: ...


class ContractExclusionSetExcludedRolesService(_rt.Readable[ContractExclusionSetExcludedRole], _rt.Referring[ContractExclusionSetExcludedRole, "_ContractExclusionSet | _Role"], _rt.Creatable[ContractExclusionSetExcludedRole], _rt.Deleting[ContractExclusionSetExcludedRole]):
    """What the API can do with ContractExclusionSetExcludedRoles, below ContractExclusionSets: the sync service."""

    model = ContractExclusionSetExcludedRole

    @_t.overload
    def create(self, model: ContractExclusionSetExcludedRoleCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractExclusionSetExcludedRoleCreateFields]) -> int: ...

    def create(self, model: ContractExclusionSetExcludedRoleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractExclusionSetExcludedRoleCreate, model, fields)

    def delete(self, id: int, /, *, contract_exclusion_set_id: int) -> None:
        """Delete the row with this id, below the row of ContractExclusionSets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"contract_exclusion_set_id": contract_exclusion_set_id})


class AsyncContractExclusionSetExcludedRolesService(_rt.AsyncReadable[ContractExclusionSetExcludedRole], _rt.AsyncReferring[ContractExclusionSetExcludedRole, "_ContractExclusionSet | _Role"], _rt.AsyncCreatable[ContractExclusionSetExcludedRole], _rt.AsyncDeleting[ContractExclusionSetExcludedRole]):
    """What the API can do with ContractExclusionSetExcludedRoles, below ContractExclusionSets: the async service."""

    model = ContractExclusionSetExcludedRole

    @_t.overload
    async def create(self, model: ContractExclusionSetExcludedRoleCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractExclusionSetExcludedRoleCreateFields]) -> int: ...

    async def create(self, model: ContractExclusionSetExcludedRoleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractExclusionSetExcludedRoleCreate, model, fields)

    async def delete(self, id: int, /, *, contract_exclusion_set_id: int) -> None:
        """Delete the row with this id, below the row of ContractExclusionSets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"contract_exclusion_set_id": contract_exclusion_set_id})
